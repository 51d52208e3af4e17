// 300 global variables and functions: reads and writes from hot code, deletion, shadowing, redeclaration.
var g0 = 0, g1 = 1, g2 = 2, g3 = 3, g4 = 4, g5 = 5, g6 = 6, g7 = 7, g8 = 8, g9 = 9, g10 = 10, g11 = 11, g12 = 12, g13 = 13, g14 = 14,
  g15 = 15, g16 = 16, g17 = 17, g18 = 18, g19 = 19, g20 = 20, g21 = 21, g22 = 22, g23 = 23, g24 = 24, g25 = 25, g26 = 26, g27 = 27,
  g28 = 28, g29 = 29, g30 = 30, g31 = 31, g32 = 32, g33 = 33, g34 = 34, g35 = 35, g36 = 36, g37 = 37, g38 = 38, g39 = 39, g40 = 40,
  g41 = 41, g42 = 42, g43 = 43, g44 = 44, g45 = 45, g46 = 46, g47 = 47, g48 = 48, g49 = 49, g50 = 50, g51 = 51, g52 = 52, g53 = 53,
  g54 = 54, g55 = 55, g56 = 56, g57 = 57, g58 = 58, g59 = 59, g60 = 60, g61 = 61, g62 = 62, g63 = 63, g64 = 64, g65 = 65, g66 = 66,
  g67 = 67, g68 = 68, g69 = 69, g70 = 70, g71 = 71, g72 = 72, g73 = 73, g74 = 74, g75 = 75, g76 = 76, g77 = 77, g78 = 78, g79 = 79,
  g80 = 80, g81 = 81, g82 = 82, g83 = 83, g84 = 84, g85 = 85, g86 = 86, g87 = 87, g88 = 88, g89 = 89, g90 = 90, g91 = 91, g92 = 92,
  g93 = 93, g94 = 94, g95 = 95, g96 = 96, g97 = 97, g98 = 98, g99 = 99;
let h0 = 0.5, h1 = 1.5, h2 = 2.5, h3 = 3.5, h4 = 4.5, h5 = 5.5, h6 = 6.5, h7 = 7.5, h8 = 8.5, h9 = 9.5, h10 = 10.5, h11 = 11.5,
  h12 = 12.5, h13 = 13.5, h14 = 14.5, h15 = 15.5, h16 = 16.5, h17 = 17.5, h18 = 18.5, h19 = 19.5, h20 = 20.5, h21 = 21.5, h22 = 22.5,
  h23 = 23.5, h24 = 24.5, h25 = 25.5, h26 = 26.5, h27 = 27.5, h28 = 28.5, h29 = 29.5, h30 = 30.5, h31 = 31.5, h32 = 32.5, h33 = 33.5,
  h34 = 34.5, h35 = 35.5, h36 = 36.5, h37 = 37.5, h38 = 38.5, h39 = 39.5, h40 = 40.5, h41 = 41.5, h42 = 42.5, h43 = 43.5, h44 = 44.5,
  h45 = 45.5, h46 = 46.5, h47 = 47.5, h48 = 48.5, h49 = 49.5, h50 = 50.5, h51 = 51.5, h52 = 52.5, h53 = 53.5, h54 = 54.5, h55 = 55.5,
  h56 = 56.5, h57 = 57.5, h58 = 58.5, h59 = 59.5, h60 = 60.5, h61 = 61.5, h62 = 62.5, h63 = 63.5, h64 = 64.5, h65 = 65.5, h66 = 66.5,
  h67 = 67.5, h68 = 68.5, h69 = 69.5, h70 = 70.5, h71 = 71.5, h72 = 72.5, h73 = 73.5, h74 = 74.5, h75 = 75.5, h76 = 76.5, h77 = 77.5,
  h78 = 78.5, h79 = 79.5, h80 = 80.5, h81 = 81.5, h82 = 82.5, h83 = 83.5, h84 = 84.5, h85 = 85.5, h86 = 86.5, h87 = 87.5, h88 = 88.5,
  h89 = 89.5, h90 = 90.5, h91 = 91.5, h92 = 92.5, h93 = 93.5, h94 = 94.5, h95 = 95.5, h96 = 96.5, h97 = 97.5, h98 = 98.5, h99 = 99.5;
function fn0(x) { return x * 0; } function fn1(x) { return x * 1; } function fn2(x) { return x * 2; } function fn3(x) { return x * 3; }
function fn4(x) { return x * 4; } function fn5(x) { return x * 5; } function fn6(x) { return x * 6; } function fn7(x) { return x * 7; }
function fn8(x) { return x * 8; } function fn9(x) { return x * 9; } function fn10(x) { return x * 10; }
function fn11(x) { return x * 11; } function fn12(x) { return x * 12; } function fn13(x) { return x * 13; }
function fn14(x) { return x * 14; } function fn15(x) { return x * 15; } function fn16(x) { return x * 16; }
function fn17(x) { return x * 17; } function fn18(x) { return x * 18; } function fn19(x) { return x * 19; }
function fn20(x) { return x * 20; } function fn21(x) { return x * 21; } function fn22(x) { return x * 22; }
function fn23(x) { return x * 23; } function fn24(x) { return x * 24; } function fn25(x) { return x * 25; }
function fn26(x) { return x * 26; } function fn27(x) { return x * 27; } function fn28(x) { return x * 28; }
function fn29(x) { return x * 29; } function fn30(x) { return x * 30; } function fn31(x) { return x * 31; }
function fn32(x) { return x * 32; } function fn33(x) { return x * 33; } function fn34(x) { return x * 34; }
function fn35(x) { return x * 35; } function fn36(x) { return x * 36; } function fn37(x) { return x * 37; }
function fn38(x) { return x * 38; } function fn39(x) { return x * 39; } function fn40(x) { return x * 40; }
function fn41(x) { return x * 41; } function fn42(x) { return x * 42; } function fn43(x) { return x * 43; }
function fn44(x) { return x * 44; } function fn45(x) { return x * 45; } function fn46(x) { return x * 46; }
function fn47(x) { return x * 47; } function fn48(x) { return x * 48; } function fn49(x) { return x * 49; }
function fn50(x) { return x * 50; } function fn51(x) { return x * 51; } function fn52(x) { return x * 52; }
function fn53(x) { return x * 53; } function fn54(x) { return x * 54; } function fn55(x) { return x * 55; }
function fn56(x) { return x * 56; } function fn57(x) { return x * 57; } function fn58(x) { return x * 58; }
function fn59(x) { return x * 59; } function fn60(x) { return x * 60; } function fn61(x) { return x * 61; }
function fn62(x) { return x * 62; } function fn63(x) { return x * 63; } function fn64(x) { return x * 64; }
function fn65(x) { return x * 65; } function fn66(x) { return x * 66; } function fn67(x) { return x * 67; }
function fn68(x) { return x * 68; } function fn69(x) { return x * 69; } function fn70(x) { return x * 70; }
function fn71(x) { return x * 71; } function fn72(x) { return x * 72; } function fn73(x) { return x * 73; }
function fn74(x) { return x * 74; } function fn75(x) { return x * 75; } function fn76(x) { return x * 76; }
function fn77(x) { return x * 77; } function fn78(x) { return x * 78; } function fn79(x) { return x * 79; }
function fn80(x) { return x * 80; } function fn81(x) { return x * 81; } function fn82(x) { return x * 82; }
function fn83(x) { return x * 83; } function fn84(x) { return x * 84; } function fn85(x) { return x * 85; }
function fn86(x) { return x * 86; } function fn87(x) { return x * 87; } function fn88(x) { return x * 88; }
function fn89(x) { return x * 89; } function fn90(x) { return x * 90; } function fn91(x) { return x * 91; }
function fn92(x) { return x * 92; } function fn93(x) { return x * 93; } function fn94(x) { return x * 94; }
function fn95(x) { return x * 95; } function fn96(x) { return x * 96; } function fn97(x) { return x * 97; }
function fn98(x) { return x * 98; } function fn99(x) { return x * 99; }
function sumVars() {
  return g0 + g1 + g2 + g3 + g4 + g5 + g6 + g7 + g8 + g9 + g10 + g11 + g12 + g13 + g14 + g15 + g16 + g17 + g18 + g19 + g20 + g21 + g22 +
    g23 + g24 + g25 + g26 + g27 + g28 + g29 + g30 + g31 + g32 + g33 + g34 + g35 + g36 + g37 + g38 + g39 + g40 + g41 + g42 + g43 + g44 +
    g45 + g46 + g47 + g48 + g49 + g50 + g51 + g52 + g53 + g54 + g55 + g56 + g57 + g58 + g59 + g60 + g61 + g62 + g63 + g64 + g65 + g66 +
    g67 + g68 + g69 + g70 + g71 + g72 + g73 + g74 + g75 + g76 + g77 + g78 + g79 + g80 + g81 + g82 + g83 + g84 + g85 + g86 + g87 + g88 +
    g89 + g90 + g91 + g92 + g93 + g94 + g95 + g96 + g97 + g98 + g99;
}
function sumLets() {
  return h0 + h1 + h2 + h3 + h4 + h5 + h6 + h7 + h8 + h9 + h10 + h11 + h12 + h13 + h14 + h15 + h16 + h17 + h18 + h19 + h20 + h21 + h22 +
    h23 + h24 + h25 + h26 + h27 + h28 + h29 + h30 + h31 + h32 + h33 + h34 + h35 + h36 + h37 + h38 + h39 + h40 + h41 + h42 + h43 + h44 +
    h45 + h46 + h47 + h48 + h49 + h50 + h51 + h52 + h53 + h54 + h55 + h56 + h57 + h58 + h59 + h60 + h61 + h62 + h63 + h64 + h65 + h66 +
    h67 + h68 + h69 + h70 + h71 + h72 + h73 + h74 + h75 + h76 + h77 + h78 + h79 + h80 + h81 + h82 + h83 + h84 + h85 + h86 + h87 + h88 +
    h89 + h90 + h91 + h92 + h93 + h94 + h95 + h96 + h97 + h98 + h99;
}
function writeAll(k) {
  g0 = k; h0 += k; g2 = k; h2 += k; g4 = k; h4 += k; g6 = k; h6 += k; g8 = k; h8 += k; g10 = k; h10 += k; g12 = k; h12 += k;
  g14 = k; h14 += k; g16 = k; h16 += k; g18 = k; h18 += k; g20 = k; h20 += k; g22 = k; h22 += k; g24 = k; h24 += k; g26 = k; h26 += k;
  g28 = k; h28 += k; g30 = k; h30 += k; g32 = k; h32 += k; g34 = k; h34 += k; g36 = k; h36 += k; g38 = k; h38 += k; g40 = k; h40 += k;
  g42 = k; h42 += k; g44 = k; h44 += k; g46 = k; h46 += k; g48 = k; h48 += k; g50 = k; h50 += k; g52 = k; h52 += k; g54 = k; h54 += k;
  g56 = k; h56 += k; g58 = k; h58 += k; g60 = k; h60 += k; g62 = k; h62 += k; g64 = k; h64 += k; g66 = k; h66 += k; g68 = k; h68 += k;
  g70 = k; h70 += k; g72 = k; h72 += k; g74 = k; h74 += k; g76 = k; h76 += k; g78 = k; h78 += k; g80 = k; h80 += k; g82 = k; h82 += k;
  g84 = k; h84 += k; g86 = k; h86 += k; g88 = k; h88 += k; g90 = k; h90 += k; g92 = k; h92 += k; g94 = k; h94 += k; g96 = k; h96 += k;
  g98 = k; h98 += k;
}
let calls = 0;
for (let i = 0; i < 150; i++) { writeAll(i); calls = (calls + sumVars() + sumLets()) % 1000003; }
print(calls, sumVars(), sumLets(), g0, g99, h0, h99, globalThis.g50, globalThis.h50);
print(Object.keys(globalThis).filter((k) => k[0] === 'g' && k[1] >= '0' && k[1] <= '9').length, 'h7' in globalThis, 'fn7' in globalThis);
let fsum = 0;
for (let i = 0; i < 100; i++) fsum += globalThis['fn' + i](i);
print(fsum, fn0(1), fn99(1), delete globalThis.g3, delete globalThis.fn3);
globalThis.g10 = 'text';
globalThis.h10 = 'not the let';
print(typeof sumVars(), sumLets());
{ let g11 = 'inner'; var h = (() => g11)(); }
print(h, g11);
function fn5(x) { return x + 5000; }
print(fn5(1), globalThis.fn5 === fn5);
