// What compiled code took for granted about prototypes changes under it: methods replaced, shadowed, deleted, prototypes swapped, accessors put in their place.
class A { m() { return 'A.m'; } get g() { return 'A.g'; } k() { return this.m() + this.g; } }
class B extends A { m() { return 'B.' + super.m(); } }
function use(o) { return o.m() + '/' + o.g + '/' + o.k() + '/' + (o.absent === undefined); }
const a = new A(), b = new B();
for (let i = 0; i < 400; i++) { use(a); use(b); }
print(use(a), use(b));
A.prototype.m = function () { return 'new'; }; print(use(a), use(b));
Object.defineProperty(A.prototype, 'g', { get() { return 'g2' + this.m(); }, configurable: true }); print(use(a), use(b));
delete B.prototype.m; print(use(b));
b.m = () => 'own'; print(use(a), use(b));
Object.setPrototypeOf(B.prototype, { m() { return 'other'; }, g: 5, k() { return 'K'; } }); delete b.m; print(use(b), b instanceof A);
Object.prototype.absent = 1; print(use(a), use(b)); delete Object.prototype.absent; print(use(a));
Object.setPrototypeOf(a, null); try { use(a); } catch (e) { print(e.name); }
Object.defineProperty(A.prototype, 'm', { get() { return () => 'from getter'; }, configurable: true }); print(use(new A()));
Object.defineProperty(A.prototype, 'k', { value: 7 }); try { use(new A()); } catch (e) { print(e.name); }
function Old() { this.v = 1; }
Old.prototype.get = function () { return this.v; };
function make() { return new Old().get(); }
for (let i = 0; i < 300; i++) make();
Old.prototype = { get() { return 'swapped' + this.v; } }; print(make());
Old.prototype = 3; try { make(); } catch (e) { print(e.name); }
