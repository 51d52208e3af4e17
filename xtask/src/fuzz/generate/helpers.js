function show(v) { return typeof v === 'number' ? (v === 0 && 1 / v < 0 ? '-0' : '' + v) : typeof v === 'string' && v.length < 91 ? "'" + v + "'" : describe(v, 0); }

function named(e) { return e !== null && typeof e === 'object' && typeof e.constructor === 'function' ? e.constructor.name : show(e); }

function describe(v, deep) {
  if (typeof v === 'number' || typeof v === 'string' && v.length < 91) return show(v);
  if (typeof v === 'string') return "'" + v.slice(0, 40) + '~' + v.length + "'";
  if (typeof v === 'symbol' || v === null || typeof v !== 'object') return typeof v === 'function' ? 'fn' : String(v);
  if (deep > 2) return '*';
  if (v instanceof Map || v instanceof Set) return 'M' + v.size + describe([...v].slice(0, 9), deep + 1);
  if (v instanceof Error) return named(v);
  var isArray = Array.isArray(v), out = isArray ? '[' + v.length + ':' : '{', keys = Object.keys(v);
  for (var i = 0; i < keys.length && i < 16; i++) {
    var d = Object.getOwnPropertyDescriptor(v, keys[i]);
    out += (isArray && keys[i] === '' + i ? '' : keys[i] + ':') + (d && 'value' in d ? describe(d.value, deep + 1) : 'acc') + ',';
  }
  return out + (isArray ? ']' : '}') + (keys.length > 16 ? keys.length : '');
}

function cap(v) { return typeof v === 'string' && v.length > 80 ? v.slice(0, 30) + v.length : v; }

function mix(h, v) { return (h * 31 + (typeof v === 'number' && v % 1 === 0 && v ? v | 0 : stir(v))) | 0; }

function stir(v) {
  if (typeof v === 'number') return (v | 0) + (v !== v ? 7 : v % 1 ? 3 : v === 0 && 1 / v < 0 ? 5 : 0);
  if (typeof v === 'string') return v.length * 7 + (v.length ? v.charCodeAt(v.length - 1) : 0);
  return v === undefined ? 1 : v === null ? 2 : v === true ? 3 : v === false ? 4 : typeof v === 'function' ? 5 : 6;
}
