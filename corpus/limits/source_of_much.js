// limits: memory_bytes=67108864
// answer: by-hand why=node has no such limit
// What compiling takes is asked for before it is taken: the parser's memory is not the heap's.
let s = 0;
for (const make of [() => eval('s+=1;'.repeat(2e6)), () => (0, eval)('s+=1;'.repeat(2e6)), () => Function('s+=1;'.repeat(2e6))]) {
  try {
    make();
    print('compiled');
  } catch (error) {
    print(error.constructor.name);
  }
}
eval('s+=1;'.repeat(1000));
print(s);
