// A switch of 300 integer cases and one of 80 strings, with holes in the numbering and the default in the middle.
function dense(x) {
  switch (x) {
    case 0: return 0; case 1: return 37; case 2: return 74; case 3: return 111; case 4: return 148; case 5: return 185;
    case 6: return 11; case 7: return 48; case 8: return 85; case 9: return 122; case 10: return 159; case 11: return 196;
    case 12: return 22; case 13: return 59; case 14: return 96; case 15: return 133; case 16: return 170; case 17: return 207;
    case 18: return 33; case 19: return 70; case 20: return 107; case 21: return 144; case 22: return 181; case 23: return 7;
    case 24: return 44; case 25: return 81; case 26: return 118; case 27: return 155; case 28: return 192; case 29: return 18;
    case 30: return 55; case 31: return 92; case 32: return 129; case 33: return 166; case 34: return 203; case 35: return 29;
    case 36: return 66; case 37: return 103; case 38: return 140; case 39: return 177; case 40: return 3; case 41: return 40;
    case 42: return 77; case 43: return 114; case 44: return 151; case 45: return 188; case 46: return 14; case 47: return 51;
    case 48: return 88; case 49: return 125; case 50: return 162; case 51: return 199; case 52: return 25; case 53: return 62;
    case 54: return 99; case 55: return 136; case 56: return 173; case 57: return 210; case 58: return 36; case 59: return 73;
    case 60: return 110; case 61: return 147; case 62: return 184; case 63: return 10; case 64: return 47; case 65: return 84;
    case 66: return 121; case 67: return 158; case 68: return 195; case 69: return 21; case 70: return 58; case 71: return 95;
    case 72: return 132; case 73: return 169; case 74: return 206; case 75: return 32; case 76: return 69; case 78: return 143;
    case 79: return 180; case 80: return 6; case 81: return 43; case 82: return 80; case 83: return 117; case 84: return 154;
    case 85: return 191; case 86: return 17; case 87: return 54; case 88: return 91; case 89: return 128; case 90: return 165;
    case 91: return 202; case 92: return 28; case 93: return 65; case 94: return 102; case 95: return 139; case 96: return 176;
    case 97: return 2; case 98: return 39; case 99: return 76; case 100: return 113; case 101: return 150; case 102: return 187;
    case 103: return 13; case 104: return 50; case 105: return 87; case 106: return 124; case 107: return 161; case 108: return 198;
    case 109: return 24; case 110: return 61; case 111: return 98; case 112: return 135; case 113: return 172; case 114: return 209;
    case 115: return 35; case 116: return 72; case 117: return 109; case 118: return 146; case 119: return 183; case 120: return 9;
    case 121: return 46; case 122: return 83; case 123: return 120; case 124: return 157; case 125: return 194; case 126: return 20;
    case 127: return 57; case 128: return 94; case 129: return 131; case 130: return 168; case 131: return 205; case 132: return 31;
    case 133: return 68; case 134: return 105; case 135: return 142; case 136: return 179; case 137: return 5; case 138: return 42;
    case 139: return 79; case 140: return 116; case 141: return 153; case 142: return 190; case 143: return 16; case 144: return 53;
    case 145: return 90; case 146: return 127; case 147: return 164; case 148: return 201; case 149: return 27;
    default: return -1;
    case 150: return 275; case 151: return 21; case 152: return 74; case 153: return 127; case 154: return 180; case 155: return 233;
    case 156: return 286; case 157: return 32; case 158: return 85; case 159: return 138; case 160: return 191; case 161: return 244;
    case 162: return 297; case 163: return 43; case 164: return 96; case 165: return 149; case 166: return 202; case 167: return 255;
    case 168: return 1; case 169: return 54; case 170: return 107; case 171: return 160; case 172: return 213; case 173: return 266;
    case 174: return 12; case 175: return 65; case 176: return 118; case 177: return 171; case 178: return 224; case 179: return 277;
    case 180: return 23; case 181: return 76; case 182: return 129; case 183: return 182; case 184: return 235; case 185: return 288;
    case 186: return 34; case 187: return 87; case 188: return 140; case 189: return 193; case 190: return 246; case 191: return 299;
    case 192: return 45; case 193: return 98; case 194: return 151; case 195: return 204; case 196: return 257; case 197: return 3;
    case 198: return 56; case 199: return 109; case 200: return 162; case 201: return 215; case 202: return 268; case 203: return 14;
    case 204: return 67; case 205: return 120; case 206: return 173; case 207: return 226; case 208: return 279; case 209: return 25;
    case 210: return 78; case 211: return 131; case 212: return 184; case 213: return 237; case 214: return 290; case 215: return 36;
    case 216: return 89; case 217: return 142; case 218: return 195; case 219: return 248; case 220: return 301; case 221: return 47;
    case 222: return 100; case 223: return 153; case 224: return 206; case 225: return 259; case 226: return 5; case 227: return 58;
    case 228: return 111; case 229: return 164; case 230: return 217; case 231: return 270; case 232: return 16; case 233: return 69;
    case 234: return 122; case 235: return 175; case 236: return 228; case 237: return 281; case 238: return 27; case 239: return 80;
    case 240: return 133; case 241: return 186; case 242: return 239; case 243: return 292; case 244: return 38; case 245: return 91;
    case 246: return 144; case 247: return 197; case 248: return 250; case 249: return 303; case 250: return 49; case 251: return 102;
    case 252: return 155; case 253: return 208; case 254: return 261; case 255: return 7; case 256: return 60; case 257: return 113;
    case 258: return 166; case 259: return 219; case 260: return 272; case 261: return 18; case 262: return 71; case 263: return 124;
    case 264: return 177; case 265: return 230; case 266: return 283; case 267: return 29; case 268: return 82; case 269: return 135;
    case 270: return 188; case 271: return 241; case 272: return 294; case 273: return 40; case 274: return 93; case 275: return 146;
    case 276: return 199; case 277: return 252; case 278: return 305; case 279: return 51; case 280: return 104; case 281: return 157;
    case 282: return 210; case 283: return 263; case 284: return 9; case 285: return 62; case 286: return 115; case 287: return 168;
    case 288: return 221; case 289: return 274; case 290: return 20; case 291: return 73; case 292: return 126; case 293: return 179;
    case 294: return 232; case 295: return 285; case 296: return 31; case 297: return 84; case 298: return 137; case 299: return 190;
  }
}
function text(s) {
  switch (s) {
    case 'k0': return 0; case 'k1': return 1; case 'k4': return 2; case 'k9': return 3; case 'k16': return 4; case 'k25': return 5;
    case 'k36': return 6; case 'k49': return 7; case 'k64': return 8; case 'k81': return 9; case 'k100': return 10;
    case 'k121': return 11; case 'k144': return 12; case 'k169': return 13; case 'k196': return 14; case 'k225': return 15;
    case 'k256': return 16; case 'k289': return 17; case 'k324': return 18; case 'k361': return 19; case 'k400': return 20;
    case 'k441': return 21; case 'k484': return 22; case 'k529': return 23; case 'k576': return 24; case 'k625': return 25;
    case 'k676': return 26; case 'k729': return 27; case 'k784': return 28; case 'k841': return 29; case 'k900': return 30;
    case 'k961': return 31; case 'k1024': return 32; case 'k1089': return 33; case 'k1156': return 34; case 'k1225': return 35;
    case 'k1296': return 36; case 'k1369': return 37; case 'k1444': return 38; case 'k1521': return 39; case 'k1600': return 40;
    case 'k1681': return 41; case 'k1764': return 42; case 'k1849': return 43; case 'k1936': return 44; case 'k2025': return 45;
    case 'k2116': return 46; case 'k2209': return 47; case 'k2304': return 48; case 'k2401': return 49; case 'k2500': return 50;
    case 'k2601': return 51; case 'k2704': return 52; case 'k2809': return 53; case 'k2916': return 54; case 'k3025': return 55;
    case 'k3136': return 56; case 'k3249': return 57; case 'k3364': return 58; case 'k3481': return 59; case 'k3600': return 60;
    case 'k3721': return 61; case 'k3844': return 62; case 'k3969': return 63; case 'k4096': return 64; case 'k4225': return 65;
    case 'k4356': return 66; case 'k4489': return 67; case 'k4624': return 68; case 'k4761': return 69; case 'k4900': return 70;
    case 'k5041': return 71; case 'k5184': return 72; case 'k5329': return 73; case 'k5476': return 74; case 'k5625': return 75;
    case 'k5776': return 76; case 'k5929': return 77; case 'k6084': return 78; case 'k6241': return 79;
    default: return -1;
  }
}
function sum(n, f) { let s = 0; for (let i = -5; i < n; i++) s = (s * 3 + f(i)) % 1000003; return s; }
print(sum(320, dense), sum(320, dense), dense(0), dense(149), dense(150), dense(299), dense(300), dense(77));
for (let i = 0; i < 20; i++) sum(320, dense);
print([-0, 1.0, 1.5, '5', 2 ** 32 + 5, NaN, null, undefined, true, -1, 3e2 - 1, new Number(5)].map(dense).join());
print(sum(100, (i) => text('k' + i * i)), text('k0'), text('k' + 79 * 79), text('K0'), text(''), text(0));
for (let i = 0; i < 3000; i++) text('k' + (i % 80) * (i % 80));
print(text('k1'), text('k4'), text('k' + '6241'), text(new String('k1')), text(null));
