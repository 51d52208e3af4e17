//! The properties of strings (ECMAScript, table 70): the emoji that Unicode recommends for general interchange.
//!
//! The lists of UTS #51 are long, but most of what they say follows rules, so the sequences are made when a pattern asks for them. What is left are the regions that have
//! flags, and the joined sequences by kind. They are those of Emoji 16; a test holds their numbers.

use super::sets::{Set, property};
use std::iter::once;

const JOINER: u32 = 0x200d;
/// Asks for the presentation as an emoji.
const SELECTOR: u32 = 0xfe0f;
const SKINS: [u32; 5] = [0x1_f3fb, 0x1_f3fc, 0x1_f3fd, 0x1_f3fe, 0x1_f3ff];
const REGIONAL_A: u32 = 0x1_f1e6;
const MAN: u32 = 0x1_f468;
const WOMAN: u32 = 0x1_f469;
const PERSON: u32 = 0x1_f9d1;
const SIGNS: [u32; 2] = [0x2640, 0x2642];
const ARROW: [u32; 3] = [JOINER, 0x27a1, SELECTOR];

/// Regions with flags, two letters each.
const REGIONS: &str = "\
ACADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCPCQCRCUCVCWCXCYCZDEDGDJDKDMDODZEAECEEEGEHERESETEUFIFJFKFMFOFRGA\
GBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUICIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZ\
NANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTATCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUNUSUYUZVAVCVEVGVIVN\
VUWFWSXKYEYTZAZMZW";

/// Parts of the United Kingdom with flags, as tags.
const SUBDIVISIONS: [&str; 3] = ["gbeng", "gbsct", "gbwls"];

/// Things that a man, a woman or a person is joined with, and hair.
const THINGS: [u32; 21] = [
    0x1_f33e, 0x1_f373, 0x1_f37c, 0x1_f393, 0x1_f3a4, 0x1_f3a8, 0x1_f3eb, 0x1_f3ed, 0x1_f4bb, 0x1_f4bc,
    0x1_f527, 0x1_f52c, 0x1_f680, 0x1_f692, 0x1_f9af, 0x1_f9bc, 0x1_f9bd, 0x1_f9b0, 0x1_f9b1, 0x1_f9b2,
    0x1_f9b3,
];
/// Things that need the selector.
const MARKED_THINGS: [u32; 3] = [0x2695, 0x2696, 0x2708];
/// Those of the things that move.
const MOVING_THINGS: [u32; 3] = [0x1_f9af, 0x1_f9bc, 0x1_f9bd];

/// Who comes as a woman and as a man, in each skin: ranges.
const GENDERED: [(u32, u32); 21] = [
    (0x1_f3c3, 0x1_f3c4),
    (0x1_f3ca, 0x1_f3ca),
    (0x1_f46e, 0x1_f46e),
    (0x1_f470, 0x1_f471),
    (0x1_f473, 0x1_f473),
    (0x1_f477, 0x1_f477),
    (0x1_f481, 0x1_f482),
    (0x1_f486, 0x1_f487),
    (0x1_f645, 0x1_f647),
    (0x1_f64b, 0x1_f64b),
    (0x1_f64d, 0x1_f64e),
    (0x1_f6a3, 0x1_f6a3),
    (0x1_f6b4, 0x1_f6b6),
    (0x1_f926, 0x1_f926),
    (0x1_f935, 0x1_f935),
    (0x1_f937, 0x1_f939),
    (0x1_f93d, 0x1_f93e),
    (0x1_f9b8, 0x1_f9b9),
    (0x1_f9cd, 0x1_f9cf),
    (0x1_f9d4, 0x1_f9d4),
    (0x1_f9d6, 0x1_f9dd),
];
/// The same, with the selector where there is no skin.
const GENDERED_MARKED: [u32; 4] = [0x1_f3cb, 0x1_f3cc, 0x26f9, 0x1_f575];
/// The same, without skins.
const GENDERED_PLAIN: [u32; 4] = [0x1_f46f, 0x1_f93c, 0x1_f9de, 0x1_f9df];
/// Who also goes to the right.
const DIRECTED: [u32; 3] = [0x1_f3c3, 0x1_f6b6, 0x1_f9ce];

/// The joined sequences that follow no rule.
const SINGULAR: [&[u32]; 19] = [
    &[0x26d3, SELECTOR, JOINER, 0x1_f4a5],
    &[0x2764, SELECTOR, JOINER, 0x1_f525],
    &[0x2764, SELECTOR, JOINER, 0x1_fa79],
    &[0x1_f344, JOINER, 0x1_f7eb],
    &[0x1_f34b, JOINER, 0x1_f7e9],
    &[0x1_f3f3, SELECTOR, JOINER, 0x26a7, SELECTOR],
    &[0x1_f3f3, SELECTOR, JOINER, 0x1_f308],
    &[0x1_f3f4, JOINER, 0x2620, SELECTOR],
    &[0x1_f408, JOINER, 0x2b1b],
    &[0x1_f415, JOINER, 0x1_f9ba],
    &[0x1_f426, JOINER, 0x1_f525],
    &[0x1_f426, JOINER, 0x2b1b],
    &[0x1_f43b, JOINER, 0x2744, SELECTOR],
    &[0x1_f441, SELECTOR, JOINER, 0x1_f5e8, SELECTOR],
    &[0x1_f62e, JOINER, 0x1_f4a8],
    &[0x1_f635, JOINER, 0x1_f4ab],
    &[0x1_f636, JOINER, 0x1_f32b, SELECTOR],
    &[0x1_f642, JOINER, 0x2194, SELECTOR],
    &[0x1_f642, JOINER, 0x2195, SELECTOR],
];

/// Adds the sequences of a kind.
type Add = fn(&mut Vec<Vec<u32>>);

/// What has a property of strings: single characters, and sequences. None where there is no such property.
pub fn strings(name: &str) -> Option<(Set, Vec<Vec<u32>>)> {
    let mut all = Vec::new();
    let mut set = Set::default();
    let whole = name == "RGI_Emoji";
    let mut known = whole;
    let kinds: [(&str, Add); 5] = [
        ("Emoji_Keycap_Sequence", keycaps),
        ("RGI_Emoji_Modifier_Sequence", modifiers),
        ("RGI_Emoji_Flag_Sequence", flags),
        ("RGI_Emoji_Tag_Sequence", tags),
        ("RGI_Emoji_ZWJ_Sequence", joined),
    ];
    for (kind, add) in kinds {
        if whole || name == kind {
            add(&mut all);
            known = true;
        }
    }
    if whole || name == "Basic_Emoji" {
        set = basic(&mut all);
        known = true;
    }
    known.then_some((set, all))
}

fn characters(name: &str) -> Set {
    property(name).expect("a property of characters")
}

fn points(set: &Set) -> impl Iterator<Item = u32> {
    set.ranges().iter().flat_map(|&(first, last)| first..=last)
}

/// Those that look like emoji by themselves are single, and the others have the selector.
fn basic(all: &mut Vec<Vec<u32>>) -> Set {
    let presented = characters("Emoji_Presentation");
    let keys = Set::of(&[(0x23, 0x23), (0x2a, 0x2a), (0x30, 0x39)]);
    let others = characters("Emoji").without(&presented).without(&keys);
    all.extend(points(&others).map(|point| vec![point, SELECTOR]));
    presented.without(&Set::of(&[(REGIONAL_A, REGIONAL_A + 25)]))
}

fn keycaps(all: &mut Vec<Vec<u32>>) {
    all.extend("#*0123456789".chars().map(|key| vec![key.into(), SELECTOR, 0x20e3]));
}

fn modifiers(all: &mut Vec<Vec<u32>>) {
    for base in points(&characters("Emoji_Modifier_Base")) {
        // Two of a kind come in one skin, and some may have another some day.
        if !GENDERED_PLAIN.contains(&base) && base != 0x1_f46a {
            all.extend(SKINS.map(|skin| vec![base, skin]));
        }
    }
}

fn flags(all: &mut Vec<Vec<u32>>) {
    let letter = |letter: u8| REGIONAL_A + u32::from(letter - b'A');
    all.extend(REGIONS.as_bytes().chunks_exact(2).map(|region| vec![letter(region[0]), letter(region[1])]));
}

fn tags(all: &mut Vec<Vec<u32>>) {
    for tag in SUBDIVISIONS {
        let letters = tag.bytes().map(|letter| 0xe_0000 + u32::from(letter));
        all.push(once(0x1_f3f4).chain(letters).chain(once(0xe_007f)).collect());
    }
}

fn joined(all: &mut Vec<Vec<u32>>) {
    let mut add = |parts: &[&[u32]]| all.push(parts.concat());
    const J: &[u32] = &[JOINER];
    const NO_SKIN: &[u32] = &[];
    let skins = || once(NO_SKIN).chain(SKINS.chunks(1));
    let pairs = || SKINS.chunks(1).flat_map(|a| SKINS.chunks(1).map(move |b| (a, b)));

    for skin in skins() {
        for who in [MAN, WOMAN, PERSON] {
            for thing in THINGS {
                add(&[&[who], skin, J, &[thing]]);
            }
            for thing in MARKED_THINGS {
                add(&[&[who], skin, J, &[thing, SELECTOR]]);
            }
            for thing in MOVING_THINGS {
                add(&[&[who], skin, J, &[thing], &ARROW]);
            }
        }
        add(&[&[PERSON], skin, J, &[0x1_f384]]);
        for sign in SIGNS {
            for who in GENDERED.iter().flat_map(|&(first, last)| first..=last) {
                add(&[&[who], skin, J, &[sign, SELECTOR]]);
            }
            for who in GENDERED_MARKED {
                let skin = if skin.is_empty() { &[SELECTOR] } else { skin };
                add(&[&[who], skin, J, &[sign, SELECTOR]]);
            }
            for who in DIRECTED {
                add(&[&[who], skin, J, &[sign, SELECTOR], &ARROW]);
            }
        }
        for who in DIRECTED {
            add(&[&[who], skin, &ARROW]);
        }
    }
    for sign in SIGNS {
        for who in GENDERED_PLAIN {
            add(&[&[who], J, &[sign, SELECTOR]]);
        }
    }

    // Families.
    let (boy, girl, child) = (0x1_f466, 0x1_f467, 0x1_f9d2);
    let parents: [&[u32]; 5] =
        [&[MAN], &[WOMAN], &[MAN, JOINER, WOMAN], &[MAN, JOINER, MAN], &[WOMAN, JOINER, WOMAN]];
    for parents in parents {
        let children: [&[u32]; 5] =
            [&[boy], &[girl], &[girl, JOINER, boy], &[boy, JOINER, boy], &[girl, JOINER, girl]];
        for children in children {
            add(&[parents, J, children]);
        }
    }
    for parents in [&[PERSON][..], &[PERSON, JOINER, PERSON]] {
        for children in [&[child][..], &[child, JOINER, child]] {
            add(&[parents, J, children]);
        }
    }

    // Couples: with a heart, kissing, and hand in hand.
    const COUPLES: [(u32, u32); 3] = [(MAN, MAN), (WOMAN, MAN), (WOMAN, WOMAN)];
    for between in [&[0x2764, SELECTOR][..], &[0x2764, SELECTOR, JOINER, 0x1_f48b]] {
        for (a, b) in COUPLES {
            add(&[&[a], J, between, J, &[b]]);
            for (skin_a, skin_b) in pairs() {
                add(&[&[a], skin_a, J, between, J, &[b], skin_b]);
            }
        }
        for (skin_a, skin_b) in pairs().filter(|(a, b)| a != b) {
            add(&[&[PERSON], skin_a, J, between, J, &[PERSON], skin_b]);
        }
    }
    let hands: &[u32] = &[JOINER, 0x1_f91d, JOINER];
    add(&[&[PERSON], hands, &[PERSON]]);
    for (skin_a, skin_b) in pairs() {
        add(&[&[PERSON], skin_a, hands, &[PERSON], skin_b]);
        if skin_a != skin_b {
            for (a, b) in COUPLES {
                add(&[&[a], skin_a, hands, &[b], skin_b]);
            }
            add(&[&[0x1_faf1], skin_a, J, &[0x1_faf2], skin_b]);
        }
    }
    for sequence in SINGULAR {
        add(&[sequence]);
    }
}
