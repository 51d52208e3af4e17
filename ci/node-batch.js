// Node as an outside oracle for `cargo xtask fuzz`: the protocol of `tierlock batch`, each program in a context of its own.
// It is held only against what ran to its end: a program that is stopped here answers `timeout`, and is not compared.
'use strict';
const vm = require('vm');
const { writeSync } = require('fs');

// A pipe that is full is waited for: nothing else is to be done.
function answer(value) {
  const bytes = Buffer.from(JSON.stringify(value) + '\n');
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      if (error.code !== 'EAGAIN') process.exit(1);
    }
  }
}

// As `ci/record.js` names what was thrown.
function nameOf(thrown) {
  if (thrown === null) return 'null';
  if (typeof thrown !== 'object' && typeof thrown !== 'function') return typeof thrown;
  try {
    return String(thrown.constructor.name);
  } catch {
    return 'Object';
  }
}

function run({ id, source, limits }) {
  let output = '';
  let full = false;
  const context = vm.createContext({});
  const convert = vm.runInContext('String', context);
  Object.defineProperty(context, 'print', {
    value: (...values) => {
      output += values.map((value) => convert(value)).join(' ') + '\n';
      full ||= output.length > limits.output_bytes;
    },
    writable: true,
    configurable: true,
  });
  let status = 'ok';
  let error = null;
  try {
    const script = new vm.Script(source, { filename: id });
    try {
      script.runInContext(context, { timeout: limits.time_ms });
    } catch (thrown) {
      status = thrown && thrown.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? 'timeout' : 'throw';
      error = { name: nameOf(thrown) };
    }
  } catch {
    status = 'syntax-error';
    error = { name: 'SyntaxError' };
  }
  answer({ id, status: full ? 'output-limit' : status, error, output: full ? '' : output.toWellFormed(), ms: 0, notes: [] });
}

answer({ hello: 'node', version: process.version, arch: process.arch, tiers: ['interp'], jit: true });
let rest = '';
process.stdin.setEncoding('utf8');
process.stdin.on('data', (text) => {
  const lines = (rest + text).split('\n');
  rest = lines.pop();
  for (const line of lines) run(JSON.parse(line));
});
