// Annex B: HTML-like comments in scripts, and the operators that look like them in hot loops.
var a = 1, b = 2, i = 5, n = 0
<!-- a whole line
print(a <!--an HTML-like open comment
, b)
--> a close comment at the start of a line
  --> and after white space
/* a comment first */ --> and after a comment that starts the line
/* over
lines */ --> and after one that spans lines
while (i --> 0) n += i
print(n, i)
function down(x) { var steps = 0; while (x --> 0) steps++; return steps; }
var total = 0;
for (var k = 0; k < 2500; k++) total += down(k % 7);
print(total, 3 < !--b, b, a<! --b, '<!-- in a string', `--> in
--> a template`.length)
x = 1; <!-- y = 2;
print(x, typeof y)
