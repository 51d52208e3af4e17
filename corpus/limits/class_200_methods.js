// A class of 200 methods and 60 fields, and an object that grows to 600 properties: inline slots, out-of-line, dictionary.
class Wide {
  f0 = 0; f1 = 2; f2 = 4; f3 = 6; f4 = 8; f5 = 10; f6 = 12; f7 = 14; f8 = 16; f9 = 18; f10 = 20; f11 = 22; f12 = 24; f13 = 26; f14 = 28;
  f15 = 30; f16 = 32; f17 = 34; f18 = 36; f19 = 38; f20 = 40; f21 = 42; f22 = 44; f23 = 46; f24 = 48; f25 = 50; f26 = 52; f27 = 54;
  f28 = 56; f29 = 58; f30 = 60; f31 = 62; f32 = 64; f33 = 66; f34 = 68; f35 = 70; f36 = 72; f37 = 74; f38 = 76; f39 = 78; f40 = 80;
  f41 = 82; f42 = 84; f43 = 86; f44 = 88; f45 = 90; f46 = 92; f47 = 94; f48 = 96; f49 = 98; f50 = 100; f51 = 102; f52 = 104; f53 = 106;
  f54 = 108; f55 = 110; f56 = 112; f57 = 114; f58 = 116; f59 = 118;
  m0(a) { return a + 0; } m1(a) { return a + 1; } m2(a) { return a + 2; } m3(a) { return a + 3; } m4(a) { return a + 4; }
  m5(a) { return a + 5; } m6(a) { return a + 6; } m7(a) { return a + 7; } m8(a) { return a + 8; } m9(a) { return a + 9; }
  m10(a) { return a + 10; } m11(a) { return a + 11; } m12(a) { return a + 12; } m13(a) { return a + 13; } m14(a) { return a + 14; }
  m15(a) { return a + 15; } m16(a) { return a + 16; } m17(a) { return a + 17; } m18(a) { return a + 18; } m19(a) { return a + 19; }
  m20(a) { return a + 20; } m21(a) { return a + 21; } m22(a) { return a + 22; } m23(a) { return a + 23; } m24(a) { return a + 24; }
  m25(a) { return a + 25; } m26(a) { return a + 26; } m27(a) { return a + 27; } m28(a) { return a + 28; } m29(a) { return a + 29; }
  m30(a) { return a + 30; } m31(a) { return a + 31; } m32(a) { return a + 32; } m33(a) { return a + 33; } m34(a) { return a + 34; }
  m35(a) { return a + 35; } m36(a) { return a + 36; } m37(a) { return a + 37; } m38(a) { return a + 38; } m39(a) { return a + 39; }
  m40(a) { return a + 40; } m41(a) { return a + 41; } m42(a) { return a + 42; } m43(a) { return a + 43; } m44(a) { return a + 44; }
  m45(a) { return a + 45; } m46(a) { return a + 46; } m47(a) { return a + 47; } m48(a) { return a + 48; } m49(a) { return a + 49; }
  m50(a) { return a + 50; } m51(a) { return a + 51; } m52(a) { return a + 52; } m53(a) { return a + 53; } m54(a) { return a + 54; }
  m55(a) { return a + 55; } m56(a) { return a + 56; } m57(a) { return a + 57; } m58(a) { return a + 58; } m59(a) { return a + 59; }
  m60(a) { return a + 60; } m61(a) { return a + 61; } m62(a) { return a + 62; } m63(a) { return a + 63; } m64(a) { return a + 64; }
  m65(a) { return a + 65; } m66(a) { return a + 66; } m67(a) { return a + 67; } m68(a) { return a + 68; } m69(a) { return a + 69; }
  m70(a) { return a + 70; } m71(a) { return a + 71; } m72(a) { return a + 72; } m73(a) { return a + 73; } m74(a) { return a + 74; }
  m75(a) { return a + 75; } m76(a) { return a + 76; } m77(a) { return a + 77; } m78(a) { return a + 78; } m79(a) { return a + 79; }
  m80(a) { return a + 80; } m81(a) { return a + 81; } m82(a) { return a + 82; } m83(a) { return a + 83; } m84(a) { return a + 84; }
  m85(a) { return a + 85; } m86(a) { return a + 86; } m87(a) { return a + 87; } m88(a) { return a + 88; } m89(a) { return a + 89; }
  m90(a) { return a + 90; } m91(a) { return a + 91; } m92(a) { return a + 92; } m93(a) { return a + 93; } m94(a) { return a + 94; }
  m95(a) { return a + 95; } m96(a) { return a + 96; } m97(a) { return a + 97; } m98(a) { return a + 98; } m99(a) { return a + 99; }
  m100(a) { return a + 100; } m101(a) { return a + 101; } m102(a) { return a + 102; } m103(a) { return a + 103; }
  m104(a) { return a + 104; } m105(a) { return a + 105; } m106(a) { return a + 106; } m107(a) { return a + 107; }
  m108(a) { return a + 108; } m109(a) { return a + 109; } m110(a) { return a + 110; } m111(a) { return a + 111; }
  m112(a) { return a + 112; } m113(a) { return a + 113; } m114(a) { return a + 114; } m115(a) { return a + 115; }
  m116(a) { return a + 116; } m117(a) { return a + 117; } m118(a) { return a + 118; } m119(a) { return a + 119; }
  m120(a) { return a + 120; } m121(a) { return a + 121; } m122(a) { return a + 122; } m123(a) { return a + 123; }
  m124(a) { return a + 124; } m125(a) { return a + 125; } m126(a) { return a + 126; } m127(a) { return a + 127; }
  m128(a) { return a + 128; } m129(a) { return a + 129; } m130(a) { return a + 130; } m131(a) { return a + 131; }
  m132(a) { return a + 132; } m133(a) { return a + 133; } m134(a) { return a + 134; } m135(a) { return a + 135; }
  m136(a) { return a + 136; } m137(a) { return a + 137; } m138(a) { return a + 138; } m139(a) { return a + 139; }
  m140(a) { return a + 140; } m141(a) { return a + 141; } m142(a) { return a + 142; } m143(a) { return a + 143; }
  m144(a) { return a + 144; } m145(a) { return a + 145; } m146(a) { return a + 146; } m147(a) { return a + 147; }
  m148(a) { return a + 148; } m149(a) { return a + 149; } m150(a) { return a + 150; } m151(a) { return a + 151; }
  m152(a) { return a + 152; } m153(a) { return a + 153; } m154(a) { return a + 154; } m155(a) { return a + 155; }
  m156(a) { return a + 156; } m157(a) { return a + 157; } m158(a) { return a + 158; } m159(a) { return a + 159; }
  m160(a) { return a + 160; } m161(a) { return a + 161; } m162(a) { return a + 162; } m163(a) { return a + 163; }
  m164(a) { return a + 164; } m165(a) { return a + 165; } m166(a) { return a + 166; } m167(a) { return a + 167; }
  m168(a) { return a + 168; } m169(a) { return a + 169; } m170(a) { return a + 170; } m171(a) { return a + 171; }
  m172(a) { return a + 172; } m173(a) { return a + 173; } m174(a) { return a + 174; } m175(a) { return a + 175; }
  m176(a) { return a + 176; } m177(a) { return a + 177; } m178(a) { return a + 178; } m179(a) { return a + 179; }
  m180(a) { return a + 180; } m181(a) { return a + 181; } m182(a) { return a + 182; } m183(a) { return a + 183; }
  m184(a) { return a + 184; } m185(a) { return a + 185; } m186(a) { return a + 186; } m187(a) { return a + 187; }
  m188(a) { return a + 188; } m189(a) { return a + 189; } m190(a) { return a + 190; } m191(a) { return a + 191; }
  m192(a) { return a + 192; } m193(a) { return a + 193; } m194(a) { return a + 194; } m195(a) { return a + 195; }
  m196(a) { return a + 196; } m197(a) { return a + 197; } m198(a) { return a + 198; } m199(a) { return a + 199; }
  static s0 = 'static'; get g() { return this.f59; } set g(v) { this.f59 = v; }
}
const w = new Wide();
let t = 0;
for (let k = 0; k < 5; k++) for (let i = 0; i < 200; i++) t += w['m' + i](k);
print(t, w.m0(1), w.m199(1), w.f0, w.f59, Object.keys(w).length, Object.getOwnPropertyNames(Wide.prototype).length);
function hot(x) { return x.m7(1) + x.m150(2) + x.f3 + x.f58; }
for (let i = 0; i < 2500; i++) { w.f3 = i; t += hot(w); w.g = i & 7; }
print(t, w.f59, w.g);
const grown = {};
for (let i = 0; i < 600; i++) { grown['p' + i] = i; if (i % 100 === 99) t += grown['p' + (i >> 1)]; }
function probe(x) { return x.p0 + x.p1 + x.p63 + x.p64 + x.p255 + x.p511 + x.p599; }
for (let i = 0; i < 2500; i++) probe(grown);
print(t, probe(grown), Object.keys(grown).length);
delete grown.p64;
print(probe(grown), (grown.p64 = 1, probe(grown)), Object.keys(grown)[599]);
for (let i = 0; i < 600; i += 2) delete grown['p' + i];
print(Object.keys(grown).length, probe(grown), Object.keys(grown)[0]);
// Many objects grow the same way, then each gets one property of its own.
const many = [];
for (let i = 0; i < 300; i++) { const o = new Wide(); o['own' + i] = i; many.push(o); }
print(many.reduce((s, o, i) => s + hot(o) + o['own' + i] + ('own' + (i + 1) in o ? 1000000 : 0), 0));
