// Runs one program the way the corpus defines it, in node: a sloppy global script in a fresh process, with `print`.
// `cargo xtask corpus record` and `corpus check` call it as `node ci/record.js FILE OUTPUT_BYTES_MAX`.
//
// Programs of the corpus redefine and break builtins on purpose, so everything used after the program has started
// is captured here first, and node's own globals are taken away: a program sees the ECMAScript globals,
// `print`, `console` and `performance`, as it does in Tierlock.
'use strict';
const fs = require('fs');
const vm = require('vm');

const [file, limit] = process.argv.slice(2);
const outputBytesMax = Number(limit);
const source = fs.readFileSync(file, 'utf8');

const { process: node, String: toString, Buffer: { byteLength, from } } = globalThis;
const { writeSync } = fs;
const { getPrototypeOf } = Object;
let output = '';
let outputBytes = 0;

function flush() {
  const bytes = from(output, 'utf8');
  for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at);
}

function print() {
  let line = '';
  for (let i = 0; i < arguments.length; i++) line += (i ? ' ' : '') + toString(arguments[i]);
  line += '\n';
  outputBytes += byteLength(line);
  if (outputBytes > outputBytesMax) {
    writeSync(2, `printed more than ${outputBytesMax} bytes\n`);
    node.exit(3);
  }
  output += line;
}

// The name of the constructor of what was thrown; for a primitive, what kind it is.
function nameOf(thrown) {
  if (thrown === null) return 'null';
  if (typeof thrown !== 'object' && typeof thrown !== 'function') return typeof thrown;
  try {
    const name = thrown.constructor.name;
    if (typeof name === 'string' && name !== '') return name;
  } catch {
    // A getter or a revoked proxy threw: fall through to the plain name.
  }
  return getPrototypeOf(thrown) === null ? 'null-prototype' : 'object';
}

const kept = new Set(['globalThis', 'console', 'performance', 'Infinity', 'NaN', 'undefined', 'eval', 'isFinite',
  'isNaN', 'parseFloat', 'parseInt', 'decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent', 'escape',
  'unescape', 'Object', 'Function', 'Array', 'Number', 'Boolean', 'String', 'Symbol', 'Date', 'Promise', 'RegExp',
  'Error', 'AggregateError', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError',
  'JSON', 'Math', 'Intl', 'ArrayBuffer', 'Atomics', 'Uint8Array', 'Int8Array', 'Uint16Array', 'Int16Array',
  'Uint32Array', 'Int32Array', 'Float32Array', 'Float64Array', 'Uint8ClampedArray', 'BigUint64Array',
  'BigInt64Array', 'DataView', 'Map', 'BigInt', 'Set', 'WeakMap', 'WeakSet', 'WeakRef', 'Proxy', 'Reflect',
  'FinalizationRegistry', 'SharedArrayBuffer', 'Iterator']);
for (const name of Object.getOwnPropertyNames(globalThis)) {
  if (!kept.has(name)) delete globalThis[name];
}
const define = (on, name, value) =>
  Object.defineProperty(on, name, { value, writable: true, configurable: true, enumerable: false });
define(globalThis, 'print', print);
define(globalThis, 'console', { log: print });
define(globalThis, 'performance', { now: performance.now.bind(performance) });

// The first uncaught throw decides; jobs that still run print before its line, which is always the last.
let ending = '';
function uncaught(thrown) {
  if (ending === '') ending = `uncaught ${nameOf(thrown)}\n`;
}
node.on('uncaughtException', uncaught);
node.on('exit', (code) => {
  if (code !== 0) return;
  output += ending;
  flush();
});

try {
  vm.runInThisContext(source, { filename: file });
} catch (thrown) {
  uncaught(thrown);
}
