// Ends by an uncaught instance of a class of the program's own, thrown from a constructor in a hot loop.
class LimitError extends Error { constructor(n) { super('limit ' + n); this.n = n; } get name() { return 'Renamed'; } }
class Meter { constructor(n) { if (n > 2999) throw new LimitError(n); this.n = n; } }
var last;
try { for (var i = 0; ; i++) last = new Meter(i); } finally { print(i, last.n, i - last.n); }
