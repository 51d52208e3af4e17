// Printing for ever is cut at the output limit.
// limits: output_bytes=20000
// answer: by-hand why=the harness's own limit ends it
for (let i = 0; ; i++) print('line', i);
