// Gives boa a `print`, as every other engine of ci/peers.toml has one. It is evaluated before the program, in the same context.
globalThis.print = (...values) => console.log(values.map(String).join(' '));
