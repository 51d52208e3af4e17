// Gives node a `print` and runs a program as a global script, as every other engine does; as a module its top-level
// variables would be locals and its times not comparable.
'use strict';
const { readFileSync } = require('fs');
globalThis.print = (...values) => process.stdout.write(values.map(String).join(' ') + '\n');
require('vm').runInThisContext(readFileSync(process.argv[2], 'utf8'), { filename: process.argv[2] });
