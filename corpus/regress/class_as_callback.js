// A class that its construction had told was built in where `forEach` calls back, as if it were a function: no TypeError.
function inner() {
  class I { }
  class J extends I { }
  let thrown = 0, called = 0;
  for (let i = 0; i < 600; i++) {
    new I();
    new J();
    try { [i].forEach(I); called++; } catch (e) { thrown += e instanceof TypeError; }
    try { [i].forEach(J); called++; } catch (e) { thrown += e instanceof TypeError; }
  }
  return thrown + ' ' + called;
}
print(inner(), inner(), inner());
