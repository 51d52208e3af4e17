// Automatic semicolon insertion: returns, postfix operators, continues, lines that join and lines that don't; comments as line ends.
function ret() {
  return
  'never';
}
function ret2() { return /* a comment with
a line end */ 'never' }
print(ret(), ret2())
var a = 1, b = 2
a
++
b
print(a, b)
var c = a
+ b
print(c)
var d = b
;[1, 2].forEach(x => { a += x })
print(a, d)
var f = function () { return 'f' }
var g = f
(function () {})
print(g)
var i = 0
do i++; while (i < 3) print(i)
if (a) ; else print('never')
for (var j = 0
  ; j < 2
  ; j++
) ;
print(j)
var t = `tag`
var x = a ? 'yes'
  : 'no', y = x
  .length
print(x, y)
lab: for (; ;) {
  for (; ;) {
    break
    lab
  }
  break
}
let l = 1; { let l = 2 } print(l)
var let_
let
z = 5
print(z)
throwing: try { (() => { throw new RangeError(
  'over lines') })() } catch (e) { print(e.name) } finally { }
var o = {
  a: 1
  , get
  b() { return 2 }
  , async
  : 3
}
print(o.a, o.b, o.async)
class K { x
  y = 1
  get
  z() { return 'getter' }
  static
  s() { return 'static' }
  'quoted'
  = 2
  m() {} ; n() {}
}
print(Object.keys(new K()).join(), new K().z, K.s())
var fn = x =>
  x * 2
print(fn(4)) /* one */ /* two
*/ print('after a comment with a line end')
{ print('block') } print('same line')
;;; print('empty statements')
var sum = 0
for (var n = 0; n < 5000; n++) sum += n % 2 ? 1
  : 2
print(sum)
while (i --> 0) ; print(i)
if (a) function inIf() { return 'in if' } print(inIf())
var arr = [
  1
  ,
  2
  ,
]
print(arr.length)
return_: { break return_ } print('end')
