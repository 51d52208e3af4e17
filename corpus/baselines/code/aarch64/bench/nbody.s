(anonymous):
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0xc0
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x125c
    ldr x23, [x0, #0x10]
    mov x3, #0xa
    str x3, [x20, #0x30]
    str x3, [x20, #0x38]
    str x3, [x20, #0x40]
    str x3, [x20, #0x50]
    bti jc
    str wzr, [x20, #0x8]
    bl <op.DeclareGlobals>
    mov x0, #0xa
    str x0, [x20, #0x28]
    mov x0, #0xa
    str x0, [x20, #0x38]
    mov x16, #0x5
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    mov x16, #0xa
    str w16, [x20, #0x8]
    bl <op.DeclareGlobalFunction>
    mov x0, #0xa
    str x0, [x20, #0x38]
    mov x16, #0x10
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    mov x16, #0x15
    str w16, [x20, #0x8]
    bl <op.DeclareGlobalFunction>
    mov x0, #0xa
    str x0, [x20, #0x38]
    mov x16, #0x1b
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    mov x16, #0x20
    str w16, [x20, #0x8]
    bl <op.DeclareGlobalFunction>
    ldr x1, [x23, #0x1b0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1284
    str x0, [x20, #0x38]
    mov x16, #0x2a
    str w16, [x20, #0x8]
    bl <op.Typeof>
    ldr x0, [x23, #0x48]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x12ac
    cmp x2, x21
    b.lo 0x12ac
    cmp w1, w2
    b.eq 0xf4
    b 0x108
    ldr x1, [x23, #0x1c8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1340
    str x0, [x20, #0x30]
    b 0x110
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x30]
    mov x16, #0x45
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0x1d8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1350
    str x0, [x20, #0x48]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x1360
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1360
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1e8]
    cmp x1, x16
    b.ne 0x1360
    ldr x1, [x23, #0x1f0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x1384
    mov x17, #0x4
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x1384
    cbz w0, 0x13d4
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x23, #0x210]
    ldr x0, [x1, #0x8]
    cbz x0, 0x13e0
    str x0, [x20, #0x48]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x13f0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x13f0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x220]
    cmp x1, x16
    b.ne 0x13f0
    ldr x1, [x23, #0x228]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x1414
    cmp x2, x21
    b.lo 0x1414
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x1414
    cbz w0, 0x1480
    orr x0, x0, x21
    str x0, [x20, #0x30]
    mov x16, #0x70
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x0, [x23, #0x60]
    str x0, [x20, #0x30]
    mov x16, #0x78
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0x248]
    ldr x0, [x1, #0x8]
    cbz x0, 0x148c
    str x0, [x20, #0x78]
    ldr x0, [x20, #0x78]
    str x0, [x20, #0x80]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x88]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x90]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x98]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0xa0]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0xa8]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0xb0]
    mov x0, #0xfffe000000000001
    str x0, [x20, #0xb8]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x258]
    cmp x16, x1
    b.ne 0x149c
    mov x16, #0xa1
    str w16, [x20, #0x8]
    add x2, x20, #0x60
    bl <stub.Construct>
    tbz w0, #0x0, 0x2e4
    sub x0, x0, #0x1
    str x20, [x20, #0x60]
    mov x16, #0x7
    movk x16, #0x100, lsl #16
    str w16, [x20, #0x6c]
    str x0, [x20, #0x70]
    add x20, x20, #0x60
    mov x1, #0x7
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x60
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x2568
    tst x0, x22
    b.ne 0x14ec
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x14ec
    str x0, [x20, #0x38]
    ldr x1, [x23, #0x280]
    ldr x0, [x1, #0x8]
    cbz x0, 0x14f4
    str x0, [x20, #0x78]
    ldr x0, [x20, #0x78]
    str x0, [x20, #0x80]
    ldr x0, [x23, #0x68]
    str x0, [x20, #0x88]
    ldr x0, [x23, #0x70]
    str x0, [x20, #0x90]
    ldr x0, [x23, #0x78]
    str x0, [x20, #0x98]
    ldr x0, [x23, #0x80]
    str x0, [x20, #0xa0]
    ldr x0, [x23, #0x88]
    str x0, [x20, #0xa8]
    ldr x0, [x23, #0x90]
    str x0, [x20, #0xb0]
    ldr x0, [x23, #0x98]
    str x0, [x20, #0xb8]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x290]
    cmp x16, x1
    b.ne 0x1504
    mov x16, #0xcc
    str w16, [x20, #0x8]
    add x2, x20, #0x60
    bl <stub.Construct>
    tbz w0, #0x0, 0x3a8
    sub x0, x0, #0x1
    str x20, [x20, #0x60]
    mov x16, #0x7
    movk x16, #0x100, lsl #16
    str w16, [x20, #0x6c]
    str x0, [x20, #0x70]
    add x20, x20, #0x60
    mov x1, #0x7
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x60
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x2568
    tst x0, x22
    b.ne 0x1554
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x1554
    str x0, [x20, #0x40]
    ldr x1, [x23, #0x2b8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x155c
    str x0, [x20, #0x78]
    ldr x0, [x20, #0x78]
    str x0, [x20, #0x80]
    ldr x0, [x23, #0xa0]
    str x0, [x20, #0x88]
    ldr x0, [x23, #0xa8]
    str x0, [x20, #0x90]
    ldr x0, [x23, #0xb0]
    str x0, [x20, #0x98]
    ldr x0, [x23, #0xb8]
    str x0, [x20, #0xa0]
    ldr x0, [x23, #0xc0]
    str x0, [x20, #0xa8]
    ldr x0, [x23, #0xc8]
    str x0, [x20, #0xb0]
    ldr x0, [x23, #0xd0]
    str x0, [x20, #0xb8]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x2c8]
    cmp x16, x1
    b.ne 0x156c
    mov x16, #0xf7
    str w16, [x20, #0x8]
    add x2, x20, #0x60
    bl <stub.Construct>
    tbz w0, #0x0, 0x46c
    sub x0, x0, #0x1
    str x20, [x20, #0x60]
    mov x16, #0x7
    movk x16, #0x100, lsl #16
    str w16, [x20, #0x6c]
    str x0, [x20, #0x70]
    add x20, x20, #0x60
    mov x1, #0x7
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x60
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x2568
    tst x0, x22
    b.ne 0x15bc
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x15bc
    str x0, [x20, #0x48]
    ldr x1, [x23, #0x2f0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x15c4
    str x0, [x20, #0x78]
    ldr x0, [x20, #0x78]
    str x0, [x20, #0x80]
    ldr x0, [x23, #0xd8]
    str x0, [x20, #0x88]
    ldr x0, [x23, #0xe0]
    str x0, [x20, #0x90]
    ldr x0, [x23, #0xe8]
    str x0, [x20, #0x98]
    ldr x0, [x23, #0xf0]
    str x0, [x20, #0xa0]
    ldr x0, [x23, #0xf8]
    str x0, [x20, #0xa8]
    ldr x0, [x23, #0x100]
    str x0, [x20, #0xb0]
    ldr x0, [x23, #0x108]
    str x0, [x20, #0xb8]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x300]
    cmp x16, x1
    b.ne 0x15d4
    mov x16, #0x122
    str w16, [x20, #0x8]
    add x2, x20, #0x60
    bl <stub.Construct>
    tbz w0, #0x0, 0x530
    sub x0, x0, #0x1
    str x20, [x20, #0x60]
    mov x16, #0x7
    movk x16, #0x100, lsl #16
    str w16, [x20, #0x6c]
    str x0, [x20, #0x70]
    add x20, x20, #0x60
    mov x1, #0x7
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x60
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x2568
    tst x0, x22
    b.ne 0x1624
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x1624
    str x0, [x20, #0x50]
    ldr x1, [x23, #0x328]
    ldr x0, [x1, #0x8]
    cbz x0, 0x162c
    str x0, [x20, #0x78]
    ldr x0, [x20, #0x78]
    str x0, [x20, #0x80]
    ldr x0, [x23, #0x110]
    str x0, [x20, #0x88]
    ldr x0, [x23, #0x118]
    str x0, [x20, #0x90]
    ldr x0, [x23, #0x120]
    str x0, [x20, #0x98]
    ldr x0, [x23, #0x128]
    str x0, [x20, #0xa0]
    ldr x0, [x23, #0x130]
    str x0, [x20, #0xa8]
    ldr x0, [x23, #0x138]
    str x0, [x20, #0xb0]
    ldr x0, [x23, #0x140]
    str x0, [x20, #0xb8]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x338]
    cmp x16, x1
    b.ne 0x163c
    mov x16, #0x14d
    str w16, [x20, #0x8]
    add x2, x20, #0x60
    bl <stub.Construct>
    tbz w0, #0x0, 0x5f4
    sub x0, x0, #0x1
    str x20, [x20, #0x60]
    mov x16, #0x7
    movk x16, #0x100, lsl #16
    str w16, [x20, #0x6c]
    str x0, [x20, #0x70]
    add x20, x20, #0x60
    mov x1, #0x7
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x60
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x2568
    tst x0, x22
    b.ne 0x168c
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x168c
    str x0, [x20, #0x58]
    mov x16, #0x153
    str w16, [x20, #0x8]
    bl <op.NewArray>
    mov x16, #0x159
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0x370]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1694
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x78]
    tst x2, x22
    b.ne 0x16a4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x16a4
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x380]
    cmp x1, x16
    b.ne 0x16a4
    ldr x1, [x23, #0x388]
    ldr x0, [x2, x1]
    str x0, [x20, #0x70]
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x70]
    ldr x16, [x23, #0x3a0]
    cmp x16, x1
    b.ne 0x16c8
    mov x16, #0x16e
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x58]
    mov x16, #0x1
    str w16, [x20, #0x64]
    str x0, [x20, #0x68]
    add x20, x20, #0x58
    mov x1, #0x1
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x58
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x2568
    str x0, [x20, #0x50]
    mov x16, #0x174
    str w16, [x20, #0x8]
    bl <op.IterOpenArray>
    cmp w0, #0x2
    b.eq 0x7c4
    ldr x2, [x20, #0x50]
    tst x2, x22
    b.ne 0x173c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x173c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x3f0]
    cmp x1, x16
    b.ne 0x173c
    ldr x1, [x23, #0x3f8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x60]
    tst x1, x22
    b.ne 0x710
    cbz x1, 0x710
    ldrb w16, [x1]
    cmp w16, #0x20
    b.hs 0x71c
    mov x16, #0x186
    str w16, [x20, #0x8]
    bl <op.ThrowNotIterable>
    ldr x0, [x20, #0x50]
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x3c8]
    cmp x16, x1
    b.ne 0x1760
    mov x16, #0x18b
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x48]
    str wzr, [x20, #0x54]
    str x0, [x20, #0x58]
    add x20, x20, #0x48
    mov x1, #0x0
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x48
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x2568
    str x0, [x20, #0x30]
    ldr x1, [x20, #0x30]
    tst x1, x22
    b.ne 0x17d4
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x17d4
    ldr x2, [x20, #0x30]
    tst x2, x22
    b.ne 0x17e4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x17e4
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x410]
    cmp x1, x16
    b.ne 0x17e4
    ldr x1, [x23, #0x418]
    ldr x0, [x2, x1]
    str x0, [x20, #0x38]
    mov x0, #0xa
    str x0, [x20, #0x40]
    bti jc
    mov x16, #0x19d
    str w16, [x20, #0x8]
    bl <op.IterStep>
    cmp w0, #0x2
    b.eq 0x8d8
    ldr x1, [x20, #0x30]
    cmp x1, #0xa
    b.eq 0xed4
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x68]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x430]
    cmp x16, x1
    b.ne 0x1808
    mov x16, #0x1ae
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x50]
    str wzr, [x20, #0x5c]
    str x0, [x20, #0x60]
    add x20, x20, #0x50
    mov x1, #0x0
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x50
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x2568
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x70]
    tst x1, x22
    b.ne 0x187c
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x187c
    ldr x2, [x20, #0x70]
    tst x2, x22
    b.ne 0x188c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x188c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x458]
    cmp x1, x16
    b.ne 0x188c
    ldr x1, [x23, #0x460]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x68]
    cmp x1, #0x7
    b.eq 0xed4
    cmp x1, #0x6
    b.ne 0x18a0
    ldr x2, [x20, #0x70]
    tst x2, x22
    b.ne 0x18f8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x18f8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x478]
    cmp x1, x16
    b.ne 0x18f8
    ldr x1, [x23, #0x480]
    ldr x0, [x2, x1]
    str x0, [x20, #0x48]
    ldr x1, [x23, #0x498]
    ldr x0, [x1, #0x8]
    cbz x0, 0x190c
    str x0, [x20, #0x58]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x60]
    tst x1, x22
    b.ne 0x191c
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x191c
    cmp x2, x21
    b.lo 0x194c
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x191c
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x192c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x191c
    str x0, [x20, #0x50]
    ldr x2, [x20, #0x50]
    tst x2, x22
    b.ne 0x1968
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1968
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x4c8]
    cmp x1, x16
    b.ne 0x1968
    ldr x1, [x23, #0x4d0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x197c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x197c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x4e8]
    cmp x1, x16
    b.ne 0x197c
    ldr x1, [x23, #0x4f0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x1990
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1990
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x508]
    cmp x1, x16
    b.ne 0x1990
    ldr x1, [x23, #0x510]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x68]
    ldr x2, [x20, #0x78]
    cmp x1, x21
    b.lo 0x19b4
    cmp x2, x21
    b.lo 0x19b4
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x19b4
    cbz w0, 0x1a20
    orr x0, x0, x21
    str x0, [x20, #0x70]
    ldr x1, [x23, #0x530]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1a2c
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x70]
    ldr x2, [x20, #0x78]
    cmp x1, x21
    b.lo 0x1a4c
    cmp x2, x21
    b.lo 0x1a4c
    scvtf d1, w2
    scvtf d0, w1
    fdiv d0, d0, d1
    fjcvtzs w0, d0
    b.ne 0x1ab8
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x60]
    cmp x1, x21
    b.lo 0x1af0
    cmp x2, x21
    b.lo 0x1af0
    subs w0, w1, w2
    b.vs 0x1af0
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x50]
    ldr x1, [x20, #0x58]
    tst x2, x22
    b.ne 0x1b5c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1b5c
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x550]
    cmp x0, x16
    b.ne 0x1b5c
    ldr x0, [x23, #0x558]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1b70
    ldr x1, [x23, #0x570]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1b80
    str x0, [x20, #0x58]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x60]
    tst x1, x22
    b.ne 0x1b90
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x1b90
    cmp x2, x21
    b.lo 0x1bc0
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x1b90
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x1ba0
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x1b90
    str x0, [x20, #0x50]
    ldr x2, [x20, #0x50]
    tst x2, x22
    b.ne 0x1bdc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1bdc
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x5a0]
    cmp x1, x16
    b.ne 0x1bdc
    ldr x1, [x23, #0x5a8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x1bf0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1bf0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x5c0]
    cmp x1, x16
    b.ne 0x1bf0
    ldr x1, [x23, #0x5c8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x1c04
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1c04
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x5e0]
    cmp x1, x16
    b.ne 0x1c04
    ldr x1, [x23, #0x5e8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x68]
    ldr x2, [x20, #0x78]
    cmp x1, x21
    b.lo 0x1c28
    cmp x2, x21
    b.lo 0x1c28
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x1c28
    cbz w0, 0x1c94
    orr x0, x0, x21
    str x0, [x20, #0x70]
    ldr x1, [x23, #0x608]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1ca0
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x70]
    ldr x2, [x20, #0x78]
    cmp x1, x21
    b.lo 0x1cc0
    cmp x2, x21
    b.lo 0x1cc0
    scvtf d1, w2
    scvtf d0, w1
    fdiv d0, d0, d1
    fjcvtzs w0, d0
    b.ne 0x1d2c
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x60]
    cmp x1, x21
    b.lo 0x1d64
    cmp x2, x21
    b.lo 0x1d64
    subs w0, w1, w2
    b.vs 0x1d64
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x50]
    ldr x1, [x20, #0x58]
    tst x2, x22
    b.ne 0x1dd0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1dd0
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x628]
    cmp x0, x16
    b.ne 0x1dd0
    ldr x0, [x23, #0x630]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1de4
    ldr x1, [x23, #0x648]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1df4
    str x0, [x20, #0x58]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x60]
    tst x1, x22
    b.ne 0x1e04
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x1e04
    cmp x2, x21
    b.lo 0x1e34
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x1e04
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x1e14
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x1e04
    str x0, [x20, #0x50]
    ldr x2, [x20, #0x50]
    tst x2, x22
    b.ne 0x1e50
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1e50
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x678]
    cmp x1, x16
    b.ne 0x1e50
    ldr x1, [x23, #0x680]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x1e64
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1e64
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x698]
    cmp x1, x16
    b.ne 0x1e64
    ldr x1, [x23, #0x6a0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x1e78
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1e78
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x6b8]
    cmp x1, x16
    b.ne 0x1e78
    ldr x1, [x23, #0x6c0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x68]
    ldr x2, [x20, #0x78]
    cmp x1, x21
    b.lo 0x1e9c
    cmp x2, x21
    b.lo 0x1e9c
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x1e9c
    cbz w0, 0x1f08
    orr x0, x0, x21
    str x0, [x20, #0x70]
    ldr x1, [x23, #0x6e0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1f14
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x70]
    ldr x2, [x20, #0x78]
    cmp x1, x21
    b.lo 0x1f34
    cmp x2, x21
    b.lo 0x1f34
    scvtf d1, w2
    scvtf d0, w1
    fdiv d0, d0, d1
    fjcvtzs w0, d0
    b.ne 0x1fa0
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x60]
    cmp x1, x21
    b.lo 0x1fd8
    cmp x2, x21
    b.lo 0x1fd8
    subs w0, w1, w2
    b.vs 0x1fd8
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x50]
    ldr x1, [x20, #0x58]
    tst x2, x22
    b.ne 0x2044
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2044
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x700]
    cmp x0, x16
    b.ne 0x2044
    ldr x0, [x23, #0x708]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x2058
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x2068
    b 0x7c4
    bti jc
    mov x16, #0x29b
    str w16, [x20, #0x8]
    bl <op.IterCloseSilently>
    mov x16, #0x29d
    str w16, [x20, #0x8]
    bl <op.Throw>
    ldr x1, [x23, #0x720]
    ldr x0, [x1, #0x8]
    cbz x0, 0x2078
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0x730]
    cmp x16, x1
    b.ne 0x2098
    mov x16, #0x2a7
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x38]
    str wzr, [x20, #0x44]
    str x0, [x20, #0x48]
    add x20, x20, #0x38
    mov x1, #0x0
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x38
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x2568
    str x0, [x20, #0x30]
    mov x16, #0x2ad
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x23, #0x758]
    ldr x0, [x1, #0x8]
    cbz x0, 0x210c
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x212c
    mov x17, #0xea60
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x212c
    cbz w0, 0x217c
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x21a4
    cmp x2, x21
    b.lo 0x21a4
    cmp w1, w2
    b.ge 0x1048
    ldr x1, [x23, #0x778]
    ldr x0, [x1, #0x8]
    cbz x0, 0x21fc
    str x0, [x20, #0x58]
    mov x0, #0xa
    str x0, [x20, #0x60]
    ldr x0, [x23, #0x190]
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x788]
    cmp x16, x1
    b.ne 0x221c
    mov x16, #0x2d5
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x40]
    mov x16, #0x1
    str w16, [x20, #0x4c]
    str x0, [x20, #0x50]
    add x20, x20, #0x40
    mov x1, #0x1
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x40
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x2568
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x22a0
    adds w0, w1, #0x1
    b.vs 0x22a0
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x22f0
    b 0xf4c
    ldr x1, [x23, #0x7b8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x2300
    str x0, [x20, #0x48]
    mov x0, #0xa
    str x0, [x20, #0x50]
    ldr x0, [x23, #0x1a0]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x7c8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x2310
    str x0, [x20, #0x88]
    ldr x2, [x20, #0x88]
    tst x2, x22
    b.ne 0x2320
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2320
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x7d8]
    cmp x1, x16
    b.ne 0x2320
    ldr x1, [x23, #0x7e0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x80]
    mov x0, #0x9
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x80]
    ldr x16, [x23, #0x7f8]
    cmp x16, x1
    b.ne 0x2344
    mov x16, #0x300
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x68]
    mov x16, #0x1
    str w16, [x20, #0x74]
    str x0, [x20, #0x78]
    add x20, x20, #0x68
    mov x1, #0x1
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x68
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x2568
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x820]
    ldr x0, [x1, #0x8]
    cbz x0, 0x23b8
    str x0, [x20, #0xb0]
    mov x0, #0xa
    str x0, [x20, #0xb8]
    ldr x1, [x20, #0xb0]
    ldr x16, [x23, #0x830]
    cmp x16, x1
    b.ne 0x23d8
    mov x16, #0x30e
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x98]
    str wzr, [x20, #0xa4]
    str x0, [x20, #0xa8]
    add x20, x20, #0x98
    mov x1, #0x0
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x98
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x2568
    str x0, [x20, #0x90]
    ldr x2, [x20, #0x90]
    tst x2, x22
    b.ne 0x244c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x244c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x858]
    cmp x1, x16
    b.ne 0x244c
    ldr x1, [x23, #0x860]
    ldr x0, [x2, x1]
    str x0, [x20, #0x88]
    mov x0, #0x9
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x88]
    ldr x16, [x23, #0x878]
    cmp x16, x1
    b.ne 0x2470
    mov x16, #0x31f
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x70]
    mov x16, #0x1
    str w16, [x20, #0x7c]
    str x0, [x20, #0x80]
    add x20, x20, #0x70
    mov x1, #0x1
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x70
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x2568
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x48]
    ldr x16, [x23, #0x8a0]
    cmp x16, x1
    b.ne 0x24f4
    mov x16, #0x325
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x30]
    mov x16, #0x3
    str w16, [x20, #0x3c]
    str x0, [x20, #0x40]
    add x20, x20, #0x30
    mov x1, #0x3
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x30
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x2568
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x1274
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x24
    str w16, [x20, #0x8]
    bl <op.GetGlobalOrUndefined>
    b 0xbc
    mov x16, #0x31
    str w16, [x20, #0x8]
    bl <op.JStrictNe>
    cmp w0, #0x2
    b.eq 0x108
    b 0xf4
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x12f4
    cmp x1, x2
    b.eq 0xf4
    tst x3, x22
    b.ne 0x108
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x108
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x108
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x1294
    b 0x108
    cmp x1, x21
    b.hs 0x1310
    tst x1, x21
    b.eq 0x108
    add x3, x1, x21
    fmov d0, x3
    b 0x1314
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1330
    tst x2, x21
    b.eq 0x108
    add x3, x2, x21
    fmov d1, x3
    b 0x1334
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0xf4
    b 0x108
    mov x16, #0x38
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x104
    mov x16, #0x49
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x12c
    mov x16, #0x4f
    str w16, [x20, #0x8]
    add x3, x23, #0x1e8
    bl <stub.GetNamed>
    b 0x15c
    mov x16, #0x56
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x18c
    cmp x1, x21
    b.hs 0x13a0
    tst x1, x21
    b.eq 0x1374
    add x3, x1, x21
    fmov d0, x3
    b 0x13a4
    scvtf d0, w1
    fmov d1, #4.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x13c0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x208]
    orr x3, x3, #0x2
    str x3, [x23, #0x208]
    b 0x18c
    orr w3, w1, #0x4
    tbnz w3, #0x1f, 0x1384
    b 0x184
    mov x16, #0x5d
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x19c
    mov x16, #0x63
    str w16, [x20, #0x8]
    add x3, x23, #0x220
    bl <stub.GetNamed>
    b 0x1cc
    mov x16, #0x6a
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x204
    cmp x1, x21
    b.hs 0x1430
    tst x1, x21
    b.eq 0x1404
    add x3, x1, x21
    fmov d0, x3
    b 0x1434
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1450
    tst x2, x21
    b.eq 0x1404
    add x3, x2, x21
    fmov d1, x3
    b 0x1454
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x146c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x240]
    orr x3, x3, #0x2
    str x3, [x23, #0x240]
    b 0x204
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x1414
    b 0x1fc
    mov x16, #0x7c
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x234
    ldr x16, [x23, #0x268]
    cmp x16, x1
    b.eq 0x284
    ldr x16, [x23, #0x270]
    cmp x16, x1
    b.eq 0x284
    ldr x16, [x23, #0x278]
    cmp x16, x1
    b.eq 0x284
    ldr x16, [x23, #0x260]
    cmp x16, #0x2
    b.eq 0x284
    ldr x16, [x23, #0x260]
    cmp x16, x1
    b.eq 0x284
    mov x16, #0xa1
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x284
    ldr x0, [x20, #0x80]
    b 0x2e4
    mov x16, #0xa7
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x2f8
    ldr x16, [x23, #0x2a0]
    cmp x16, x1
    b.eq 0x348
    ldr x16, [x23, #0x2a8]
    cmp x16, x1
    b.eq 0x348
    ldr x16, [x23, #0x2b0]
    cmp x16, x1
    b.eq 0x348
    ldr x16, [x23, #0x298]
    cmp x16, #0x2
    b.eq 0x348
    ldr x16, [x23, #0x298]
    cmp x16, x1
    b.eq 0x348
    mov x16, #0xcc
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x348
    ldr x0, [x20, #0x80]
    b 0x3a8
    mov x16, #0xd2
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x3bc
    ldr x16, [x23, #0x2d8]
    cmp x16, x1
    b.eq 0x40c
    ldr x16, [x23, #0x2e0]
    cmp x16, x1
    b.eq 0x40c
    ldr x16, [x23, #0x2e8]
    cmp x16, x1
    b.eq 0x40c
    ldr x16, [x23, #0x2d0]
    cmp x16, #0x2
    b.eq 0x40c
    ldr x16, [x23, #0x2d0]
    cmp x16, x1
    b.eq 0x40c
    mov x16, #0xf7
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x40c
    ldr x0, [x20, #0x80]
    b 0x46c
    mov x16, #0xfd
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x480
    ldr x16, [x23, #0x310]
    cmp x16, x1
    b.eq 0x4d0
    ldr x16, [x23, #0x318]
    cmp x16, x1
    b.eq 0x4d0
    ldr x16, [x23, #0x320]
    cmp x16, x1
    b.eq 0x4d0
    ldr x16, [x23, #0x308]
    cmp x16, #0x2
    b.eq 0x4d0
    ldr x16, [x23, #0x308]
    cmp x16, x1
    b.eq 0x4d0
    mov x16, #0x122
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x4d0
    ldr x0, [x20, #0x80]
    b 0x530
    mov x16, #0x128
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x544
    ldr x16, [x23, #0x348]
    cmp x16, x1
    b.eq 0x594
    ldr x16, [x23, #0x350]
    cmp x16, x1
    b.eq 0x594
    ldr x16, [x23, #0x358]
    cmp x16, x1
    b.eq 0x594
    ldr x16, [x23, #0x340]
    cmp x16, #0x2
    b.eq 0x594
    ldr x16, [x23, #0x340]
    cmp x16, x1
    b.eq 0x594
    mov x16, #0x14d
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x594
    ldr x0, [x20, #0x80]
    b 0x5f4
    mov x16, #0x15d
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x620
    mov x16, #0x163
    str w16, [x20, #0x8]
    add x3, x23, #0x380
    bl <stub.GetNamed>
    b 0x650
    mov x16, #0x16e
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x6ac
    tst x1, x22
    b.ne 0x16b8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x16b8
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x3a0]
    cmp x16, x0
    b.eq 0x66c
    ldr x16, [x23, #0x3b0]
    cmp x16, x0
    b.eq 0x66c
    ldr x16, [x23, #0x3b8]
    cmp x16, x0
    b.eq 0x66c
    ldr x16, [x23, #0x3c0]
    cmp x16, x0
    b.eq 0x66c
    ldr x16, [x23, #0x3a8]
    cmp x16, #0x2
    b.eq 0x66c
    ldr x16, [x23, #0x3a8]
    cmp x16, x1
    b.eq 0x66c
    mov x16, #0x16e
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x70]
    b 0x66c
    mov x16, #0x17b
    str w16, [x20, #0x8]
    add x3, x23, #0x3f0
    bl <stub.GetNamed>
    b 0x6f0
    mov x16, #0x18b
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x770
    tst x1, x22
    b.ne 0x1750
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1750
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x3c8]
    cmp x16, x0
    b.eq 0x734
    ldr x16, [x23, #0x3d8]
    cmp x16, x0
    b.eq 0x734
    ldr x16, [x23, #0x3e0]
    cmp x16, x0
    b.eq 0x734
    ldr x16, [x23, #0x3e8]
    cmp x16, x0
    b.eq 0x734
    ldr x16, [x23, #0x3d0]
    cmp x16, #0x2
    b.eq 0x734
    ldr x16, [x23, #0x3d0]
    cmp x16, x1
    b.eq 0x734
    mov x16, #0x18b
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x734
    mov x16, #0x191
    str w16, [x20, #0x8]
    bl <op.RequireObject>
    b 0x788
    mov x16, #0x194
    str w16, [x20, #0x8]
    add x3, x23, #0x410
    bl <stub.GetNamed>
    b 0x7b8
    mov x16, #0x1ae
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x844
    tst x1, x22
    b.ne 0x17f8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x17f8
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x430]
    cmp x16, x0
    b.eq 0x808
    ldr x16, [x23, #0x440]
    cmp x16, x0
    b.eq 0x808
    ldr x16, [x23, #0x448]
    cmp x16, x0
    b.eq 0x808
    ldr x16, [x23, #0x450]
    cmp x16, x0
    b.eq 0x808
    ldr x16, [x23, #0x438]
    cmp x16, #0x2
    b.eq 0x808
    ldr x16, [x23, #0x438]
    cmp x16, x1
    b.eq 0x808
    mov x16, #0x1ae
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x808
    mov x16, #0x1b4
    str w16, [x20, #0x8]
    bl <op.RequireObject>
    b 0x85c
    mov x16, #0x1b7
    str w16, [x20, #0x8]
    add x3, x23, #0x458
    bl <stub.GetNamed>
    b 0x88c
    cmp x1, x21
    b.hs 0x18cc
    tst x1, x21
    b.eq 0x18d4
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.vs 0x18c8
    b.ne 0xed4
    b 0x8a4
    cbnz w1, 0xed4
    b 0x8a4
    tst x1, x22
    b.ne 0x8a4
    cbz x1, 0x8a4
    ldrb w16, [x1]
    cmp w16, #0x4
    b.hi 0xed4
    ldr w3, [x1, #0x4]
    cbnz w3, 0xed4
    b 0x8a4
    mov x16, #0x1c2
    str w16, [x20, #0x8]
    add x3, x23, #0x478
    bl <stub.GetNamed>
    b 0x8d4
    mov x16, #0x1c9
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x8e8
    mov x16, #0x1d3
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x944
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x191c
    sub x0, x0, x21
    b 0x940
    tst x2, x21
    b.eq 0x191c
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x191c
    b 0x914
    mov x16, #0x1d9
    str w16, [x20, #0x8]
    add x3, x23, #0x4c8
    bl <stub.GetNamed>
    b 0x974
    mov x16, #0x1e0
    str w16, [x20, #0x8]
    add x3, x23, #0x4e8
    bl <stub.GetNamed>
    b 0x9a8
    mov x16, #0x1e7
    str w16, [x20, #0x8]
    add x3, x23, #0x508
    bl <stub.GetNamed>
    b 0x9dc
    mov x16, #0x1ee
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0xa14
    cmp x1, x21
    b.hs 0x19d0
    tst x1, x21
    b.eq 0x19a4
    add x3, x1, x21
    fmov d0, x3
    b 0x19d4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x19f0
    tst x2, x21
    b.eq 0x19a4
    add x3, x2, x21
    fmov d1, x3
    b 0x19f4
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1a0c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x70]
    ldr x3, [x23, #0x528]
    orr x3, x3, #0x2
    str x3, [x23, #0x528]
    b 0xa14
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x19b4
    b 0xa0c
    mov x16, #0x1f4
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xa24
    mov x16, #0x1fa
    str w16, [x20, #0x8]
    bl <op.Div>
    b 0xa58
    cmp x1, x21
    b.hs 0x1a68
    tst x1, x21
    b.eq 0x1a3c
    add x3, x1, x21
    fmov d0, x3
    b 0x1a6c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1a88
    tst x2, x21
    b.eq 0x1a3c
    add x3, x2, x21
    fmov d1, x3
    b 0x1a8c
    scvtf d1, w2
    fdiv d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1aa4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x540]
    orr x3, x3, #0x2
    str x3, [x23, #0x540]
    b 0xa58
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1acc
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x540]
    orr x3, x3, #0x2
    str x3, [x23, #0x540]
    b 0xa58
    mov x16, #0x200
    str w16, [x20, #0x8]
    bl <op.Sub>
    b 0xa80
    cmp x1, x21
    b.hs 0x1b0c
    tst x1, x21
    b.eq 0x1ae0
    add x3, x1, x21
    fmov d0, x3
    b 0x1b10
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1b2c
    tst x2, x21
    b.eq 0x1ae0
    add x3, x2, x21
    fmov d1, x3
    b 0x1b30
    scvtf d1, w2
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1b48
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x58]
    ldr x3, [x23, #0x548]
    orr x3, x3, #0x2
    str x3, [x23, #0x548]
    b 0xa80
    mov x16, #0x206
    str w16, [x20, #0x8]
    add x3, x23, #0x550
    bl <stub.SetNamed>
    b 0xac8
    mov x16, #0x206
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xac8
    mov x16, #0x20e
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xad8
    mov x16, #0x218
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0xb34
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x1b90
    sub x0, x0, x21
    b 0xb30
    tst x2, x21
    b.eq 0x1b90
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x1b90
    b 0xb04
    mov x16, #0x21e
    str w16, [x20, #0x8]
    add x3, x23, #0x5a0
    bl <stub.GetNamed>
    b 0xb64
    mov x16, #0x225
    str w16, [x20, #0x8]
    add x3, x23, #0x5c0
    bl <stub.GetNamed>
    b 0xb98
    mov x16, #0x22c
    str w16, [x20, #0x8]
    add x3, x23, #0x5e0
    bl <stub.GetNamed>
    b 0xbcc
    mov x16, #0x233
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0xc04
    cmp x1, x21
    b.hs 0x1c44
    tst x1, x21
    b.eq 0x1c18
    add x3, x1, x21
    fmov d0, x3
    b 0x1c48
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1c64
    tst x2, x21
    b.eq 0x1c18
    add x3, x2, x21
    fmov d1, x3
    b 0x1c68
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1c80
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x70]
    ldr x3, [x23, #0x600]
    orr x3, x3, #0x2
    str x3, [x23, #0x600]
    b 0xc04
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x1c28
    b 0xbfc
    mov x16, #0x239
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xc14
    mov x16, #0x23f
    str w16, [x20, #0x8]
    bl <op.Div>
    b 0xc48
    cmp x1, x21
    b.hs 0x1cdc
    tst x1, x21
    b.eq 0x1cb0
    add x3, x1, x21
    fmov d0, x3
    b 0x1ce0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1cfc
    tst x2, x21
    b.eq 0x1cb0
    add x3, x2, x21
    fmov d1, x3
    b 0x1d00
    scvtf d1, w2
    fdiv d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1d18
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x618]
    orr x3, x3, #0x2
    str x3, [x23, #0x618]
    b 0xc48
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1d40
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x618]
    orr x3, x3, #0x2
    str x3, [x23, #0x618]
    b 0xc48
    mov x16, #0x245
    str w16, [x20, #0x8]
    bl <op.Sub>
    b 0xc70
    cmp x1, x21
    b.hs 0x1d80
    tst x1, x21
    b.eq 0x1d54
    add x3, x1, x21
    fmov d0, x3
    b 0x1d84
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1da0
    tst x2, x21
    b.eq 0x1d54
    add x3, x2, x21
    fmov d1, x3
    b 0x1da4
    scvtf d1, w2
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1dbc
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x58]
    ldr x3, [x23, #0x620]
    orr x3, x3, #0x2
    str x3, [x23, #0x620]
    b 0xc70
    mov x16, #0x24b
    str w16, [x20, #0x8]
    add x3, x23, #0x628
    bl <stub.SetNamed>
    b 0xcb8
    mov x16, #0x24b
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xcb8
    mov x16, #0x253
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xcc8
    mov x16, #0x25d
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0xd24
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x1e04
    sub x0, x0, x21
    b 0xd20
    tst x2, x21
    b.eq 0x1e04
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x1e04
    b 0xcf4
    mov x16, #0x263
    str w16, [x20, #0x8]
    add x3, x23, #0x678
    bl <stub.GetNamed>
    b 0xd54
    mov x16, #0x26a
    str w16, [x20, #0x8]
    add x3, x23, #0x698
    bl <stub.GetNamed>
    b 0xd88
    mov x16, #0x271
    str w16, [x20, #0x8]
    add x3, x23, #0x6b8
    bl <stub.GetNamed>
    b 0xdbc
    mov x16, #0x278
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0xdf4
    cmp x1, x21
    b.hs 0x1eb8
    tst x1, x21
    b.eq 0x1e8c
    add x3, x1, x21
    fmov d0, x3
    b 0x1ebc
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1ed8
    tst x2, x21
    b.eq 0x1e8c
    add x3, x2, x21
    fmov d1, x3
    b 0x1edc
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1ef4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x70]
    ldr x3, [x23, #0x6d8]
    orr x3, x3, #0x2
    str x3, [x23, #0x6d8]
    b 0xdf4
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x1e9c
    b 0xdec
    mov x16, #0x27e
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xe04
    mov x16, #0x284
    str w16, [x20, #0x8]
    bl <op.Div>
    b 0xe38
    cmp x1, x21
    b.hs 0x1f50
    tst x1, x21
    b.eq 0x1f24
    add x3, x1, x21
    fmov d0, x3
    b 0x1f54
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1f70
    tst x2, x21
    b.eq 0x1f24
    add x3, x2, x21
    fmov d1, x3
    b 0x1f74
    scvtf d1, w2
    fdiv d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1f8c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x6f0]
    orr x3, x3, #0x2
    str x3, [x23, #0x6f0]
    b 0xe38
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1fb4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x6f0]
    orr x3, x3, #0x2
    str x3, [x23, #0x6f0]
    b 0xe38
    mov x16, #0x28a
    str w16, [x20, #0x8]
    bl <op.Sub>
    b 0xe60
    cmp x1, x21
    b.hs 0x1ff4
    tst x1, x21
    b.eq 0x1fc8
    add x3, x1, x21
    fmov d0, x3
    b 0x1ff8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x2014
    tst x2, x21
    b.eq 0x1fc8
    add x3, x2, x21
    fmov d1, x3
    b 0x2018
    scvtf d1, w2
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x2030
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x58]
    ldr x3, [x23, #0x6f8]
    orr x3, x3, #0x2
    str x3, [x23, #0x6f8]
    b 0xe60
    mov x16, #0x290
    str w16, [x20, #0x8]
    add x3, x23, #0x700
    bl <stub.SetNamed>
    b 0xea8
    mov x16, #0x290
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xea8
    mov x16, #0x298
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x7c4
    mov x16, #0x29f
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xee4
    mov x16, #0x2a7
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xf38
    tst x1, x22
    b.ne 0x2088
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x2088
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x730]
    cmp x16, x0
    b.eq 0xefc
    ldr x16, [x23, #0x740]
    cmp x16, x0
    b.eq 0xefc
    ldr x16, [x23, #0x748]
    cmp x16, x0
    b.eq 0xefc
    ldr x16, [x23, #0x750]
    cmp x16, x0
    b.eq 0xefc
    ldr x16, [x23, #0x738]
    cmp x16, #0x2
    b.eq 0xefc
    ldr x16, [x23, #0x738]
    cmp x16, x1
    b.eq 0xefc
    mov x16, #0x2a7
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0xefc
    mov x16, #0x2b5
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xf60
    mov x16, #0x2bb
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0xf8c
    cmp x1, x21
    b.hs 0x2148
    tst x1, x21
    b.eq 0x211c
    add x3, x1, x21
    fmov d0, x3
    b 0x214c
    scvtf d0, w1
    ldr d1, 0x2570
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x2168
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x768]
    orr x3, x3, #0x2
    str x3, [x23, #0x768]
    b 0xf8c
    mov x17, #0xea60
    orr w3, w1, w17
    tbnz w3, #0x1f, 0x212c
    b 0xf84
    mov x16, #0x2c2
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x1048
    b 0xfac
    cmp x1, x21
    b.hs 0x21c0
    tst x1, x21
    b.eq 0x218c
    add x3, x1, x21
    fmov d0, x3
    b 0x21c4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x21e0
    tst x2, x21
    b.eq 0x218c
    add x3, x2, x21
    fmov d1, x3
    b 0x21e4
    scvtf d1, w2
    ldr x3, [x23, #0x770]
    orr x3, x3, #0x2
    str x3, [x23, #0x770]
    fcmp d0, d1
    b.pl 0x1048
    b 0xfac
    mov x16, #0x2c9
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xfbc
    mov x16, #0x2d5
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x101c
    tst x1, x22
    b.ne 0x220c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x220c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x788]
    cmp x16, x0
    b.eq 0xfdc
    ldr x16, [x23, #0x798]
    cmp x16, x0
    b.eq 0xfdc
    ldr x16, [x23, #0x7a0]
    cmp x16, x0
    b.eq 0xfdc
    ldr x16, [x23, #0x7a8]
    cmp x16, x0
    b.eq 0xfdc
    ldr x16, [x23, #0x790]
    cmp x16, #0x2
    b.eq 0xfdc
    ldr x16, [x23, #0x790]
    cmp x16, x1
    b.eq 0xfdc
    mov x16, #0x2d5
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0xfdc
    mov x16, #0x2db
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x1038
    cmp x1, x21
    b.hs 0x22bc
    tst x1, x21
    b.eq 0x2290
    add x3, x1, x21
    fmov d0, x3
    b 0x22c0
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x22dc
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x7b0]
    orr x3, x3, #0x2
    str x3, [x23, #0x7b0]
    b 0x1038
    mov x16, #0x2e0
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0xf4c
    mov x16, #0x2e3
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1058
    mov x16, #0x2ef
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1078
    mov x16, #0x2f5
    str w16, [x20, #0x8]
    add x3, x23, #0x7d8
    bl <stub.GetNamed>
    b 0x10a8
    mov x16, #0x300
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x1108
    tst x1, x22
    b.ne 0x2334
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x2334
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x7f8]
    cmp x16, x0
    b.eq 0x10c8
    ldr x16, [x23, #0x808]
    cmp x16, x0
    b.eq 0x10c8
    ldr x16, [x23, #0x810]
    cmp x16, x0
    b.eq 0x10c8
    ldr x16, [x23, #0x818]
    cmp x16, x0
    b.eq 0x10c8
    ldr x16, [x23, #0x800]
    cmp x16, #0x2
    b.eq 0x10c8
    ldr x16, [x23, #0x800]
    cmp x16, x1
    b.eq 0x10c8
    mov x16, #0x300
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x80]
    b 0x10c8
    mov x16, #0x306
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1118
    mov x16, #0x30e
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x116c
    tst x1, x22
    b.ne 0x23c8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x23c8
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x830]
    cmp x16, x0
    b.eq 0x1130
    ldr x16, [x23, #0x840]
    cmp x16, x0
    b.eq 0x1130
    ldr x16, [x23, #0x848]
    cmp x16, x0
    b.eq 0x1130
    ldr x16, [x23, #0x850]
    cmp x16, x0
    b.eq 0x1130
    ldr x16, [x23, #0x838]
    cmp x16, #0x2
    b.eq 0x1130
    ldr x16, [x23, #0x838]
    cmp x16, x1
    b.eq 0x1130
    mov x16, #0x30e
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0xb0]
    b 0x1130
    mov x16, #0x314
    str w16, [x20, #0x8]
    add x3, x23, #0x858
    bl <stub.GetNamed>
    b 0x119c
    mov x16, #0x31f
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x11fc
    tst x1, x22
    b.ne 0x2460
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x2460
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x878]
    cmp x16, x0
    b.eq 0x11bc
    ldr x16, [x23, #0x888]
    cmp x16, x0
    b.eq 0x11bc
    ldr x16, [x23, #0x890]
    cmp x16, x0
    b.eq 0x11bc
    ldr x16, [x23, #0x898]
    cmp x16, x0
    b.eq 0x11bc
    ldr x16, [x23, #0x880]
    cmp x16, #0x2
    b.eq 0x11bc
    ldr x16, [x23, #0x880]
    cmp x16, x1
    b.eq 0x11bc
    mov x16, #0x31f
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x88]
    b 0x11bc
    mov x16, #0x325
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x124c
    tst x1, x22
    b.ne 0x24e4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x24e4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x8a0]
    cmp x16, x0
    b.eq 0x120c
    ldr x16, [x23, #0x8b0]
    cmp x16, x0
    b.eq 0x120c
    ldr x16, [x23, #0x8b8]
    cmp x16, x0
    b.eq 0x120c
    ldr x16, [x23, #0x8c0]
    cmp x16, x0
    b.eq 0x120c
    ldr x16, [x23, #0x8a8]
    cmp x16, #0x2
    b.eq 0x120c
    ldr x16, [x23, #0x8a8]
    cmp x16, x1
    b.eq 0x120c
    mov x16, #0x325
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x48]
    b 0x120c
    b <stub.ExceptionExit>
    .long 0x0
    .quad 0x40ed4c0000000000
Body:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x70
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x368
    ldr x23, [x0, #0x10]
    cmp w1, #0x7
    b.lo 0x380
    bti jc
    ldr x1, [x20, #0x20]
    tst x1, x22
    b.ne 0x3ac
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x3ac
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x28]
    tst x2, x22
    b.ne 0x3b8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x3b8
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x48]
    cmp x0, x16
    b.ne 0x3b8
    ldr x0, [x23, #0x50]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x3cc
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x30]
    tst x2, x22
    b.ne 0x3dc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x3dc
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x68]
    cmp x0, x16
    b.ne 0x3dc
    ldr x0, [x23, #0x70]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x3f0
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x38]
    tst x2, x22
    b.ne 0x400
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x400
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x88]
    cmp x0, x16
    b.ne 0x400
    ldr x0, [x23, #0x90]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x414
    ldr x1, [x23, #0xa8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x424
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x68]
    cmp x1, x21
    b.lo 0x444
    cmp x2, x21
    b.lo 0x444
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x444
    cbz w0, 0x4b0
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x60]
    tst x2, x22
    b.ne 0x4bc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x4bc
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0xc0]
    cmp x0, x16
    b.ne 0x4bc
    ldr x0, [x23, #0xc8]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x4d0
    ldr x1, [x23, #0xe0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x4e0
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x68]
    cmp x1, x21
    b.lo 0x500
    cmp x2, x21
    b.lo 0x500
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x500
    cbz w0, 0x56c
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x60]
    tst x2, x22
    b.ne 0x578
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x578
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0xf8]
    cmp x0, x16
    b.ne 0x578
    ldr x0, [x23, #0x100]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x58c
    ldr x1, [x23, #0x118]
    ldr x0, [x1, #0x8]
    cbz x0, 0x59c
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x68]
    cmp x1, x21
    b.lo 0x5bc
    cmp x2, x21
    b.lo 0x5bc
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x5bc
    cbz w0, 0x628
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x60]
    tst x2, x22
    b.ne 0x634
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x634
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x130]
    cmp x0, x16
    b.ne 0x634
    ldr x0, [x23, #0x138]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x648
    ldr x1, [x23, #0x150]
    ldr x0, [x1, #0x8]
    cbz x0, 0x658
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x68]
    cmp x1, x21
    b.lo 0x678
    cmp x2, x21
    b.lo 0x678
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x678
    cbz w0, 0x6e4
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x60]
    tst x2, x22
    b.ne 0x6f0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x6f0
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x168]
    cmp x0, x16
    b.ne 0x6f0
    ldr x0, [x23, #0x170]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x704
    mov x0, #0xa
    str x0, [x20, #0x60]
    ldr x0, [x20, #0x60]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x39c
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x7
    b.lo 0x384
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    bl <op.CoerceThis>
    b 0x48
    mov x16, #0x1
    str w16, [x20, #0x8]
    add x3, x23, #0x48
    bl <stub.SetNamed>
    b 0x90
    mov x16, #0x1
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x90
    mov x16, #0x9
    str w16, [x20, #0x8]
    add x3, x23, #0x68
    bl <stub.SetNamed>
    b 0xd8
    mov x16, #0x9
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xd8
    mov x16, #0x11
    str w16, [x20, #0x8]
    add x3, x23, #0x88
    bl <stub.SetNamed>
    b 0x120
    mov x16, #0x11
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x120
    mov x16, #0x19
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x130
    mov x16, #0x1f
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x164
    cmp x1, x21
    b.hs 0x460
    tst x1, x21
    b.eq 0x434
    add x3, x1, x21
    fmov d0, x3
    b 0x464
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x480
    tst x2, x21
    b.eq 0x434
    add x3, x2, x21
    fmov d1, x3
    b 0x484
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x49c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0xb8]
    orr x3, x3, #0x2
    str x3, [x23, #0xb8]
    b 0x164
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x444
    b 0x15c
    mov x16, #0x25
    str w16, [x20, #0x8]
    add x3, x23, #0xc0
    bl <stub.SetNamed>
    b 0x1ac
    mov x16, #0x25
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x1ac
    mov x16, #0x2d
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1bc
    mov x16, #0x33
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x1f0
    cmp x1, x21
    b.hs 0x51c
    tst x1, x21
    b.eq 0x4f0
    add x3, x1, x21
    fmov d0, x3
    b 0x520
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x53c
    tst x2, x21
    b.eq 0x4f0
    add x3, x2, x21
    fmov d1, x3
    b 0x540
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x558
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0xf0]
    orr x3, x3, #0x2
    str x3, [x23, #0xf0]
    b 0x1f0
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x500
    b 0x1e8
    mov x16, #0x39
    str w16, [x20, #0x8]
    add x3, x23, #0xf8
    bl <stub.SetNamed>
    b 0x238
    mov x16, #0x39
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x238
    mov x16, #0x41
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x248
    mov x16, #0x47
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x27c
    cmp x1, x21
    b.hs 0x5d8
    tst x1, x21
    b.eq 0x5ac
    add x3, x1, x21
    fmov d0, x3
    b 0x5dc
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x5f8
    tst x2, x21
    b.eq 0x5ac
    add x3, x2, x21
    fmov d1, x3
    b 0x5fc
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x614
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x128]
    orr x3, x3, #0x2
    str x3, [x23, #0x128]
    b 0x27c
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x5bc
    b 0x274
    mov x16, #0x4d
    str w16, [x20, #0x8]
    add x3, x23, #0x130
    bl <stub.SetNamed>
    b 0x2c4
    mov x16, #0x4d
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x2c4
    mov x16, #0x55
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x2d4
    mov x16, #0x5b
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x308
    cmp x1, x21
    b.hs 0x694
    tst x1, x21
    b.eq 0x668
    add x3, x1, x21
    fmov d0, x3
    b 0x698
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x6b4
    tst x2, x21
    b.eq 0x668
    add x3, x2, x21
    fmov d1, x3
    b 0x6b8
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x6d0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x160]
    orr x3, x3, #0x2
    str x3, [x23, #0x160]
    b 0x308
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x678
    b 0x300
    mov x16, #0x61
    str w16, [x20, #0x8]
    add x3, x23, #0x168
    bl <stub.SetNamed>
    b 0x350
    mov x16, #0x61
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x350
advance:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0xb8
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x1358
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x1370
    mov x3, #0xa
    str x3, [x20, #0x30]
    str x3, [x20, #0x38]
    str x3, [x20, #0x40]
    str x3, [x20, #0x48]
    str x3, [x20, #0x50]
    bti jc
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x23, #0x78]
    ldr x0, [x1, #0x8]
    cbz x0, 0x139c
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x40]
    tst x2, x22
    b.ne 0x13ac
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0x13c0
    cmp w1, #0x21
    b.ne 0x8c
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0xb0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x13ac
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x88]
    cmp x1, x16
    b.ne 0x13ac
    ldr x1, [x23, #0x90]
    ldr x0, [x2, x1]
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x13e4
    cmp x2, x21
    b.lo 0x13e4
    cmp w1, w2
    b.ge 0xdb4
    ldr x1, [x23, #0xb0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x143c
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x30]
    tst x1, x22
    b.ne 0x144c
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x144c
    cmp x2, x21
    b.lo 0x147c
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x144c
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x145c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x144c
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x14a8
    adds w0, w1, #0x1
    b.vs 0x14a8
    orr x0, x0, x21
    str x0, [x20, #0x40]
    bti jc
    ldr x1, [x23, #0xe8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x14f8
    str x0, [x20, #0x50]
    ldr x2, [x20, #0x50]
    tst x2, x22
    b.ne 0x1508
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0x151c
    cmp w1, #0x21
    b.ne 0x190
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0x1b4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1508
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xf8]
    cmp x1, x16
    b.ne 0x1508
    ldr x1, [x23, #0x100]
    ldr x0, [x2, x1]
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0x1540
    cmp x2, x21
    b.lo 0x1540
    cmp w1, w2
    b.ge 0xd88
    ldr x1, [x23, #0x120]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1598
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x78]
    ldr x2, [x20, #0x40]
    tst x1, x22
    b.ne 0x15a8
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x15a8
    cmp x2, x21
    b.lo 0x15d8
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x15a8
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x15b8
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x15a8
    str x0, [x20, #0x48]
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0x15f4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x15f4
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x150]
    cmp x1, x16
    b.ne 0x15f4
    ldr x1, [x23, #0x158]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x1608
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1608
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x170]
    cmp x1, x16
    b.ne 0x1608
    ldr x1, [x23, #0x178]
    ldr x0, [x2, x1]
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x78]
    ldr x2, [x20, #0x80]
    cmp x1, x21
    b.lo 0x162c
    cmp x2, x21
    b.lo 0x162c
    subs w0, w1, w2
    b.vs 0x162c
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0x1698
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1698
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x198]
    cmp x1, x16
    b.ne 0x1698
    ldr x1, [x23, #0x1a0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x16ac
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x16ac
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1b8]
    cmp x1, x16
    b.ne 0x16ac
    ldr x1, [x23, #0x1c0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x78]
    ldr x2, [x20, #0x80]
    cmp x1, x21
    b.lo 0x16d0
    cmp x2, x21
    b.lo 0x16d0
    subs w0, w1, w2
    b.vs 0x16d0
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0x173c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x173c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1e0]
    cmp x1, x16
    b.ne 0x173c
    ldr x1, [x23, #0x1e8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x1750
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1750
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x200]
    cmp x1, x16
    b.ne 0x1750
    ldr x1, [x23, #0x208]
    ldr x0, [x2, x1]
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x78]
    ldr x2, [x20, #0x80]
    cmp x1, x21
    b.lo 0x1774
    cmp x2, x21
    b.lo 0x1774
    subs w0, w1, w2
    b.vs 0x1774
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x17f0
    cmp x2, x21
    b.lo 0x17f0
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x17f0
    cbz w0, 0x185c
    orr x0, x0, x21
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0x1878
    cmp x2, x21
    b.lo 0x1878
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x1878
    cbz w0, 0x18e4
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x78]
    ldr x2, [x20, #0x80]
    cmp x1, x21
    b.lo 0x1900
    cmp x2, x21
    b.lo 0x1900
    adds w0, w1, w2
    b.vs 0x1900
    orr x0, x0, x21
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x60]
    ldr x2, [x20, #0x60]
    cmp x1, x21
    b.lo 0x197c
    cmp x2, x21
    b.lo 0x197c
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x197c
    cbz w0, 0x19e8
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x78]
    ldr x2, [x20, #0x80]
    cmp x1, x21
    b.lo 0x1a04
    cmp x2, x21
    b.lo 0x1a04
    adds w0, w1, w2
    b.vs 0x1a04
    orr x0, x0, x21
    str x0, [x20, #0x68]
    ldr x1, [x23, #0x250]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1a70
    str x0, [x20, #0xa8]
    ldr x2, [x20, #0xa8]
    tst x2, x22
    b.ne 0x1a80
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1a80
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x260]
    cmp x1, x16
    b.ne 0x1a80
    ldr x1, [x23, #0x268]
    ldr x0, [x2, x1]
    str x0, [x20, #0xa0]
    ldr x0, [x20, #0x68]
    str x0, [x20, #0xb0]
    ldr x1, [x20, #0xa0]
    ldr x16, [x23, #0x280]
    cmp x16, x1
    b.ne 0x1aa4
    mov x16, #0xb5
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x88]
    mov x16, #0x1
    str w16, [x20, #0x94]
    str x0, [x20, #0x98]
    add x20, x20, #0x88
    mov x1, #0x1
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x88
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x2e14
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x68]
    ldr x2, [x20, #0x80]
    cmp x1, x21
    b.lo 0x1b28
    cmp x2, x21
    b.lo 0x1b28
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x1b28
    cbz w0, 0x1b94
    orr x0, x0, x21
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x78]
    cmp x1, x21
    b.lo 0x1bb0
    cmp x2, x21
    b.lo 0x1bb0
    scvtf d1, w2
    scvtf d0, w1
    fdiv d0, d0, d1
    fjcvtzs w0, d0
    b.ne 0x1c1c
    orr x0, x0, x21
    str x0, [x20, #0x70]
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0x1c44
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1c44
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x2b8]
    cmp x1, x16
    b.ne 0x1c44
    ldr x1, [x23, #0x2c0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x1c58
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1c58
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x2d8]
    cmp x1, x16
    b.ne 0x1c58
    ldr x1, [x23, #0x2e0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x90]
    cmp x1, x21
    b.lo 0x1c7c
    cmp x2, x21
    b.lo 0x1c7c
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x1c7c
    cbz w0, 0x1ce8
    orr x0, x0, x21
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x88]
    ldr x2, [x20, #0x70]
    cmp x1, x21
    b.lo 0x1d04
    cmp x2, x21
    b.lo 0x1d04
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x1d04
    cbz w0, 0x1d70
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x78]
    ldr x2, [x20, #0x80]
    cmp x1, x21
    b.lo 0x1d8c
    cmp x2, x21
    b.lo 0x1d8c
    subs w0, w1, w2
    b.vs 0x1d8c
    orr x0, x0, x21
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x78]
    tst x2, x22
    b.ne 0x1df8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1df8
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x310]
    cmp x0, x16
    b.ne 0x1df8
    ldr x0, [x23, #0x318]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1e0c
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0x1e1c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1e1c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x330]
    cmp x1, x16
    b.ne 0x1e1c
    ldr x1, [x23, #0x338]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x1e30
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1e30
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x350]
    cmp x1, x16
    b.ne 0x1e30
    ldr x1, [x23, #0x358]
    ldr x0, [x2, x1]
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x90]
    cmp x1, x21
    b.lo 0x1e54
    cmp x2, x21
    b.lo 0x1e54
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x1e54
    cbz w0, 0x1ec0
    orr x0, x0, x21
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x88]
    ldr x2, [x20, #0x70]
    cmp x1, x21
    b.lo 0x1edc
    cmp x2, x21
    b.lo 0x1edc
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x1edc
    cbz w0, 0x1f48
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x78]
    ldr x2, [x20, #0x80]
    cmp x1, x21
    b.lo 0x1f64
    cmp x2, x21
    b.lo 0x1f64
    subs w0, w1, w2
    b.vs 0x1f64
    orr x0, x0, x21
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x78]
    tst x2, x22
    b.ne 0x1fd0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1fd0
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x388]
    cmp x0, x16
    b.ne 0x1fd0
    ldr x0, [x23, #0x390]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1fe4
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0x1ff4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1ff4
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x3a8]
    cmp x1, x16
    b.ne 0x1ff4
    ldr x1, [x23, #0x3b0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x2008
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2008
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x3c8]
    cmp x1, x16
    b.ne 0x2008
    ldr x1, [x23, #0x3d0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x60]
    ldr x2, [x20, #0x90]
    cmp x1, x21
    b.lo 0x202c
    cmp x2, x21
    b.lo 0x202c
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x202c
    cbz w0, 0x2098
    orr x0, x0, x21
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x88]
    ldr x2, [x20, #0x70]
    cmp x1, x21
    b.lo 0x20b4
    cmp x2, x21
    b.lo 0x20b4
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x20b4
    cbz w0, 0x2120
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x78]
    ldr x2, [x20, #0x80]
    cmp x1, x21
    b.lo 0x213c
    cmp x2, x21
    b.lo 0x213c
    subs w0, w1, w2
    b.vs 0x213c
    orr x0, x0, x21
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x78]
    tst x2, x22
    b.ne 0x21a8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x21a8
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x400]
    cmp x0, x16
    b.ne 0x21a8
    ldr x0, [x23, #0x408]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x21bc
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x21cc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x21cc
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x420]
    cmp x1, x16
    b.ne 0x21cc
    ldr x1, [x23, #0x428]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0x21e0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x21e0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x440]
    cmp x1, x16
    b.ne 0x21e0
    ldr x1, [x23, #0x448]
    ldr x0, [x2, x1]
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x90]
    cmp x1, x21
    b.lo 0x2204
    cmp x2, x21
    b.lo 0x2204
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x2204
    cbz w0, 0x2270
    orr x0, x0, x21
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x88]
    ldr x2, [x20, #0x70]
    cmp x1, x21
    b.lo 0x228c
    cmp x2, x21
    b.lo 0x228c
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x228c
    cbz w0, 0x22f8
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x78]
    ldr x2, [x20, #0x80]
    cmp x1, x21
    b.lo 0x2314
    cmp x2, x21
    b.lo 0x2314
    adds w0, w1, w2
    b.vs 0x2314
    orr x0, x0, x21
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x48]
    ldr x1, [x20, #0x78]
    tst x2, x22
    b.ne 0x2380
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2380
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x478]
    cmp x0, x16
    b.ne 0x2380
    ldr x0, [x23, #0x480]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x2394
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x23a4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x23a4
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x498]
    cmp x1, x16
    b.ne 0x23a4
    ldr x1, [x23, #0x4a0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0x23b8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x23b8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x4b8]
    cmp x1, x16
    b.ne 0x23b8
    ldr x1, [x23, #0x4c0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x90]
    cmp x1, x21
    b.lo 0x23dc
    cmp x2, x21
    b.lo 0x23dc
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x23dc
    cbz w0, 0x2448
    orr x0, x0, x21
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x88]
    ldr x2, [x20, #0x70]
    cmp x1, x21
    b.lo 0x2464
    cmp x2, x21
    b.lo 0x2464
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x2464
    cbz w0, 0x24d0
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x78]
    ldr x2, [x20, #0x80]
    cmp x1, x21
    b.lo 0x24ec
    cmp x2, x21
    b.lo 0x24ec
    adds w0, w1, w2
    b.vs 0x24ec
    orr x0, x0, x21
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x48]
    ldr x1, [x20, #0x78]
    tst x2, x22
    b.ne 0x2558
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2558
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x4f0]
    cmp x0, x16
    b.ne 0x2558
    ldr x0, [x23, #0x4f8]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x256c
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x257c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x257c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x510]
    cmp x1, x16
    b.ne 0x257c
    ldr x1, [x23, #0x518]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0x2590
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2590
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x530]
    cmp x1, x16
    b.ne 0x2590
    ldr x1, [x23, #0x538]
    ldr x0, [x2, x1]
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x60]
    ldr x2, [x20, #0x90]
    cmp x1, x21
    b.lo 0x25b4
    cmp x2, x21
    b.lo 0x25b4
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x25b4
    cbz w0, 0x2620
    orr x0, x0, x21
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x88]
    ldr x2, [x20, #0x70]
    cmp x1, x21
    b.lo 0x263c
    cmp x2, x21
    b.lo 0x263c
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x263c
    cbz w0, 0x26a8
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x78]
    ldr x2, [x20, #0x80]
    cmp x1, x21
    b.lo 0x26c4
    cmp x2, x21
    b.lo 0x26c4
    adds w0, w1, w2
    b.vs 0x26c4
    orr x0, x0, x21
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x48]
    ldr x1, [x20, #0x78]
    tst x2, x22
    b.ne 0x2730
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2730
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x568]
    cmp x0, x16
    b.ne 0x2730
    ldr x0, [x23, #0x570]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x2744
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x2764
    adds w0, w1, #0x1
    b.vs 0x2764
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x27b4
    b 0x154
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x27d4
    adds w0, w1, #0x1
    b.vs 0x27d4
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x2824
    b 0x50
    ldr x1, [x23, #0x598]
    ldr x0, [x1, #0x8]
    cbz x0, 0x2834
    str x0, [x20, #0x50]
    mov x16, #0x1cd
    str w16, [x20, #0x8]
    bl <op.IterOpenArray>
    cmp w0, #0x2
    b.eq 0xedc
    ldr x2, [x20, #0x50]
    tst x2, x22
    b.ne 0x2844
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2844
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x5d0]
    cmp x1, x16
    b.ne 0x2844
    ldr x1, [x23, #0x5d8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x60]
    tst x1, x22
    b.ne 0xe28
    cbz x1, 0xe28
    ldrb w16, [x1]
    cmp w16, #0x20
    b.hs 0xe34
    mov x16, #0x1df
    str w16, [x20, #0x8]
    bl <op.ThrowNotIterable>
    ldr x0, [x20, #0x50]
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x5a8]
    cmp x16, x1
    b.ne 0x2868
    mov x16, #0x1e4
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x48]
    str wzr, [x20, #0x54]
    str x0, [x20, #0x58]
    add x20, x20, #0x48
    mov x1, #0x0
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x48
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x2e14
    str x0, [x20, #0x30]
    ldr x1, [x20, #0x30]
    tst x1, x22
    b.ne 0x28dc
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x28dc
    ldr x2, [x20, #0x30]
    tst x2, x22
    b.ne 0x28ec
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x28ec
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x5f0]
    cmp x1, x16
    b.ne 0x28ec
    ldr x1, [x23, #0x5f8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x38]
    mov x0, #0xa
    str x0, [x20, #0x40]
    bti jc
    mov x16, #0x1f6
    str w16, [x20, #0x8]
    bl <op.IterStep>
    cmp w0, #0x2
    b.eq 0xff0
    ldr x1, [x20, #0x30]
    cmp x1, #0xa
    b.eq 0x1340
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x68]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x610]
    cmp x16, x1
    b.ne 0x2910
    mov x16, #0x207
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x50]
    str wzr, [x20, #0x5c]
    str x0, [x20, #0x60]
    add x20, x20, #0x50
    mov x1, #0x0
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x50
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x2e14
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x70]
    tst x1, x22
    b.ne 0x2984
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x2984
    ldr x2, [x20, #0x70]
    tst x2, x22
    b.ne 0x2994
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2994
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x638]
    cmp x1, x16
    b.ne 0x2994
    ldr x1, [x23, #0x640]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x68]
    cmp x1, #0x7
    b.eq 0x1340
    cmp x1, #0x6
    b.ne 0x29a8
    ldr x2, [x20, #0x70]
    tst x2, x22
    b.ne 0x2a00
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2a00
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x658]
    cmp x1, x16
    b.ne 0x2a00
    ldr x1, [x23, #0x660]
    ldr x0, [x2, x1]
    str x0, [x20, #0x48]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x2a14
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2a14
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x678]
    cmp x1, x16
    b.ne 0x2a14
    ldr x1, [x23, #0x680]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x2a28
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2a28
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x698]
    cmp x1, x16
    b.ne 0x2a28
    ldr x1, [x23, #0x6a0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x60]
    cmp x1, x21
    b.lo 0x2a4c
    cmp x2, x21
    b.lo 0x2a4c
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x2a4c
    cbz w0, 0x2ab8
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0x2ad4
    cmp x2, x21
    b.lo 0x2ad4
    adds w0, w1, w2
    b.vs 0x2ad4
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x2, [x20, #0x48]
    ldr x1, [x20, #0x50]
    tst x2, x22
    b.ne 0x2b40
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2b40
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x6c8]
    cmp x0, x16
    b.ne 0x2b40
    ldr x0, [x23, #0x6d0]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x2b54
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x2b64
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2b64
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x6e8]
    cmp x1, x16
    b.ne 0x2b64
    ldr x1, [x23, #0x6f0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x2b78
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2b78
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x708]
    cmp x1, x16
    b.ne 0x2b78
    ldr x1, [x23, #0x710]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x60]
    cmp x1, x21
    b.lo 0x2b9c
    cmp x2, x21
    b.lo 0x2b9c
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x2b9c
    cbz w0, 0x2c08
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0x2c24
    cmp x2, x21
    b.lo 0x2c24
    adds w0, w1, w2
    b.vs 0x2c24
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x2, [x20, #0x48]
    ldr x1, [x20, #0x50]
    tst x2, x22
    b.ne 0x2c90
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2c90
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x738]
    cmp x0, x16
    b.ne 0x2c90
    ldr x0, [x23, #0x740]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x2ca4
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x2cb4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2cb4
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x758]
    cmp x1, x16
    b.ne 0x2cb4
    ldr x1, [x23, #0x760]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x2cc8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2cc8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x778]
    cmp x1, x16
    b.ne 0x2cc8
    ldr x1, [x23, #0x780]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x60]
    cmp x1, x21
    b.lo 0x2cec
    cmp x2, x21
    b.lo 0x2cec
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x2cec
    cbz w0, 0x2d58
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0x2d74
    cmp x2, x21
    b.lo 0x2d74
    adds w0, w1, w2
    b.vs 0x2d74
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x2, [x20, #0x48]
    ldr x1, [x20, #0x50]
    tst x2, x22
    b.ne 0x2de0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2de0
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x7a8]
    cmp x0, x16
    b.ne 0x2de0
    ldr x0, [x23, #0x7b0]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x2df4
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x2e04
    b 0xedc
    bti jc
    mov x16, #0x28b
    str w16, [x20, #0x8]
    bl <op.IterCloseSilently>
    mov x16, #0x28d
    str w16, [x20, #0x8]
    bl <op.Throw>
    mov x0, #0xa
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x138c
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x1374
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x4
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x64
    mov x16, #0xa
    str w16, [x20, #0x8]
    add x3, x23, #0x88
    bl <stub.GetNamed>
    b 0xb0
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0xb0
    mov x16, #0x11
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0xdb4
    b 0xd4
    cmp x1, x21
    b.hs 0x1400
    tst x1, x21
    b.eq 0x13cc
    add x3, x1, x21
    fmov d0, x3
    b 0x1404
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1420
    tst x2, x21
    b.eq 0x13cc
    add x3, x2, x21
    fmov d1, x3
    b 0x1424
    scvtf d1, w2
    ldr x3, [x23, #0xa8]
    orr x3, x3, #0x2
    str x3, [x23, #0xa8]
    fcmp d0, d1
    b.pl 0xdb4
    b 0xd4
    mov x16, #0x18
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xe4
    mov x16, #0x1e
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x138
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x144c
    sub x0, x0, x21
    b 0x134
    tst x2, x21
    b.eq 0x144c
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x144c
    b 0x108
    mov x16, #0x24
    str w16, [x20, #0x8]
    bl <op.AddI>
    b 0x154
    cmp x1, x21
    b.hs 0x14c4
    tst x1, x21
    b.eq 0x1498
    add x3, x1, x21
    fmov d0, x3
    b 0x14c8
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x14e4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0xe0]
    orr x3, x3, #0x2
    str x3, [x23, #0xe0]
    b 0x154
    mov x16, #0x2b
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x168
    mov x16, #0x31
    str w16, [x20, #0x8]
    add x3, x23, #0xf8
    bl <stub.GetNamed>
    b 0x1b4
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0x1b4
    mov x16, #0x38
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0xd88
    b 0x1d8
    cmp x1, x21
    b.hs 0x155c
    tst x1, x21
    b.eq 0x1528
    add x3, x1, x21
    fmov d0, x3
    b 0x1560
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x157c
    tst x2, x21
    b.eq 0x1528
    add x3, x2, x21
    fmov d1, x3
    b 0x1580
    scvtf d1, w2
    ldr x3, [x23, #0x118]
    orr x3, x3, #0x2
    str x3, [x23, #0x118]
    fcmp d0, d1
    b.pl 0xd88
    b 0x1d8
    mov x16, #0x3f
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1e8
    mov x16, #0x45
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x23c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x15a8
    sub x0, x0, x21
    b 0x238
    tst x2, x21
    b.eq 0x15a8
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x15a8
    b 0x20c
    mov x16, #0x4b
    str w16, [x20, #0x8]
    add x3, x23, #0x150
    bl <stub.GetNamed>
    b 0x26c
    mov x16, #0x52
    str w16, [x20, #0x8]
    add x3, x23, #0x170
    bl <stub.GetNamed>
    b 0x2a0
    mov x16, #0x59
    str w16, [x20, #0x8]
    bl <op.Sub>
    b 0x2cc
    cmp x1, x21
    b.hs 0x1648
    tst x1, x21
    b.eq 0x161c
    add x3, x1, x21
    fmov d0, x3
    b 0x164c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1668
    tst x2, x21
    b.eq 0x161c
    add x3, x2, x21
    fmov d1, x3
    b 0x166c
    scvtf d1, w2
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1684
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x190]
    orr x3, x3, #0x2
    str x3, [x23, #0x190]
    b 0x2cc
    mov x16, #0x5f
    str w16, [x20, #0x8]
    add x3, x23, #0x198
    bl <stub.GetNamed>
    b 0x2fc
    mov x16, #0x66
    str w16, [x20, #0x8]
    add x3, x23, #0x1b8
    bl <stub.GetNamed>
    b 0x330
    mov x16, #0x6d
    str w16, [x20, #0x8]
    bl <op.Sub>
    b 0x35c
    cmp x1, x21
    b.hs 0x16ec
    tst x1, x21
    b.eq 0x16c0
    add x3, x1, x21
    fmov d0, x3
    b 0x16f0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x170c
    tst x2, x21
    b.eq 0x16c0
    add x3, x2, x21
    fmov d1, x3
    b 0x1710
    scvtf d1, w2
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1728
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x58]
    ldr x3, [x23, #0x1d8]
    orr x3, x3, #0x2
    str x3, [x23, #0x1d8]
    b 0x35c
    mov x16, #0x73
    str w16, [x20, #0x8]
    add x3, x23, #0x1e0
    bl <stub.GetNamed>
    b 0x38c
    mov x16, #0x7a
    str w16, [x20, #0x8]
    add x3, x23, #0x200
    bl <stub.GetNamed>
    b 0x3c0
    mov x16, #0x81
    str w16, [x20, #0x8]
    bl <op.Sub>
    b 0x3ec
    cmp x1, x21
    b.hs 0x1790
    tst x1, x21
    b.eq 0x1764
    add x3, x1, x21
    fmov d0, x3
    b 0x1794
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x17b0
    tst x2, x21
    b.eq 0x1764
    add x3, x2, x21
    fmov d1, x3
    b 0x17b4
    scvtf d1, w2
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x17cc
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x220]
    orr x3, x3, #0x2
    str x3, [x23, #0x220]
    b 0x3ec
    mov x16, #0x87
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x420
    cmp x1, x21
    b.hs 0x180c
    tst x1, x21
    b.eq 0x17e0
    add x3, x1, x21
    fmov d0, x3
    b 0x1810
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x182c
    tst x2, x21
    b.eq 0x17e0
    add x3, x2, x21
    fmov d1, x3
    b 0x1830
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1848
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x78]
    ldr x3, [x23, #0x228]
    orr x3, x3, #0x2
    str x3, [x23, #0x228]
    b 0x420
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x17f0
    b 0x418
    mov x16, #0x8d
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x454
    cmp x1, x21
    b.hs 0x1894
    tst x1, x21
    b.eq 0x1868
    add x3, x1, x21
    fmov d0, x3
    b 0x1898
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x18b4
    tst x2, x21
    b.eq 0x1868
    add x3, x2, x21
    fmov d1, x3
    b 0x18b8
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x18d0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x80]
    ldr x3, [x23, #0x230]
    orr x3, x3, #0x2
    str x3, [x23, #0x230]
    b 0x454
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x1878
    b 0x44c
    mov x16, #0x93
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x47c
    cmp x1, x21
    b.hs 0x191c
    tst x1, x21
    b.eq 0x18f0
    add x3, x1, x21
    fmov d0, x3
    b 0x1920
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x193c
    tst x2, x21
    b.eq 0x18f0
    add x3, x2, x21
    fmov d1, x3
    b 0x1940
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1958
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x78]
    ldr x3, [x23, #0x238]
    orr x3, x3, #0x2
    str x3, [x23, #0x238]
    b 0x47c
    mov x16, #0x99
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x4b0
    cmp x1, x21
    b.hs 0x1998
    tst x1, x21
    b.eq 0x196c
    add x3, x1, x21
    fmov d0, x3
    b 0x199c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x19b8
    tst x2, x21
    b.eq 0x196c
    add x3, x2, x21
    fmov d1, x3
    b 0x19bc
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x19d4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x80]
    ldr x3, [x23, #0x240]
    orr x3, x3, #0x2
    str x3, [x23, #0x240]
    b 0x4b0
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x197c
    b 0x4a8
    mov x16, #0x9f
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x4d8
    cmp x1, x21
    b.hs 0x1a20
    tst x1, x21
    b.eq 0x19f4
    add x3, x1, x21
    fmov d0, x3
    b 0x1a24
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1a40
    tst x2, x21
    b.eq 0x19f4
    add x3, x2, x21
    fmov d1, x3
    b 0x1a44
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1a5c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x68]
    ldr x3, [x23, #0x248]
    orr x3, x3, #0x2
    str x3, [x23, #0x248]
    b 0x4d8
    mov x16, #0xa5
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x4e8
    mov x16, #0xab
    str w16, [x20, #0x8]
    add x3, x23, #0x260
    bl <stub.GetNamed>
    b 0x518
    mov x16, #0xb5
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x574
    tst x1, x22
    b.ne 0x1a94
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1a94
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x280]
    cmp x16, x0
    b.eq 0x534
    ldr x16, [x23, #0x290]
    cmp x16, x0
    b.eq 0x534
    ldr x16, [x23, #0x298]
    cmp x16, x0
    b.eq 0x534
    ldr x16, [x23, #0x2a0]
    cmp x16, x0
    b.eq 0x534
    ldr x16, [x23, #0x288]
    cmp x16, #0x2
    b.eq 0x534
    ldr x16, [x23, #0x288]
    cmp x16, x1
    b.eq 0x534
    mov x16, #0xb5
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0xa0]
    b 0x534
    mov x16, #0xbb
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x5a8
    cmp x1, x21
    b.hs 0x1b44
    tst x1, x21
    b.eq 0x1b18
    add x3, x1, x21
    fmov d0, x3
    b 0x1b48
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1b64
    tst x2, x21
    b.eq 0x1b18
    add x3, x2, x21
    fmov d1, x3
    b 0x1b68
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1b80
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x78]
    ldr x3, [x23, #0x2a8]
    orr x3, x3, #0x2
    str x3, [x23, #0x2a8]
    b 0x5a8
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x1b28
    b 0x5a0
    mov x16, #0xc1
    str w16, [x20, #0x8]
    bl <op.Div>
    b 0x5dc
    cmp x1, x21
    b.hs 0x1bcc
    tst x1, x21
    b.eq 0x1ba0
    add x3, x1, x21
    fmov d0, x3
    b 0x1bd0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1bec
    tst x2, x21
    b.eq 0x1ba0
    add x3, x2, x21
    fmov d1, x3
    b 0x1bf0
    scvtf d1, w2
    fdiv d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1c08
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x70]
    ldr x3, [x23, #0x2b0]
    orr x3, x3, #0x2
    str x3, [x23, #0x2b0]
    b 0x5dc
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1c30
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x70]
    ldr x3, [x23, #0x2b0]
    orr x3, x3, #0x2
    str x3, [x23, #0x2b0]
    b 0x5dc
    mov x16, #0xc7
    str w16, [x20, #0x8]
    add x3, x23, #0x2b8
    bl <stub.GetNamed>
    b 0x60c
    mov x16, #0xce
    str w16, [x20, #0x8]
    add x3, x23, #0x2d8
    bl <stub.GetNamed>
    b 0x640
    mov x16, #0xd5
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x678
    cmp x1, x21
    b.hs 0x1c98
    tst x1, x21
    b.eq 0x1c6c
    add x3, x1, x21
    fmov d0, x3
    b 0x1c9c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1cb8
    tst x2, x21
    b.eq 0x1c6c
    add x3, x2, x21
    fmov d1, x3
    b 0x1cbc
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1cd4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x88]
    ldr x3, [x23, #0x2f8]
    orr x3, x3, #0x2
    str x3, [x23, #0x2f8]
    b 0x678
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x1c7c
    b 0x670
    mov x16, #0xdb
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x6ac
    cmp x1, x21
    b.hs 0x1d20
    tst x1, x21
    b.eq 0x1cf4
    add x3, x1, x21
    fmov d0, x3
    b 0x1d24
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1d40
    tst x2, x21
    b.eq 0x1cf4
    add x3, x2, x21
    fmov d1, x3
    b 0x1d44
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1d5c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x80]
    ldr x3, [x23, #0x300]
    orr x3, x3, #0x2
    str x3, [x23, #0x300]
    b 0x6ac
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x1d04
    b 0x6a4
    mov x16, #0xe1
    str w16, [x20, #0x8]
    bl <op.Sub>
    b 0x6d4
    cmp x1, x21
    b.hs 0x1da8
    tst x1, x21
    b.eq 0x1d7c
    add x3, x1, x21
    fmov d0, x3
    b 0x1dac
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1dc8
    tst x2, x21
    b.eq 0x1d7c
    add x3, x2, x21
    fmov d1, x3
    b 0x1dcc
    scvtf d1, w2
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1de4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x78]
    ldr x3, [x23, #0x308]
    orr x3, x3, #0x2
    str x3, [x23, #0x308]
    b 0x6d4
    mov x16, #0xe7
    str w16, [x20, #0x8]
    add x3, x23, #0x310
    bl <stub.SetNamed>
    b 0x71c
    mov x16, #0xe7
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x71c
    mov x16, #0xef
    str w16, [x20, #0x8]
    add x3, x23, #0x330
    bl <stub.GetNamed>
    b 0x74c
    mov x16, #0xf6
    str w16, [x20, #0x8]
    add x3, x23, #0x350
    bl <stub.GetNamed>
    b 0x780
    mov x16, #0xfd
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x7b8
    cmp x1, x21
    b.hs 0x1e70
    tst x1, x21
    b.eq 0x1e44
    add x3, x1, x21
    fmov d0, x3
    b 0x1e74
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1e90
    tst x2, x21
    b.eq 0x1e44
    add x3, x2, x21
    fmov d1, x3
    b 0x1e94
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1eac
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x88]
    ldr x3, [x23, #0x370]
    orr x3, x3, #0x2
    str x3, [x23, #0x370]
    b 0x7b8
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x1e54
    b 0x7b0
    mov x16, #0x103
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x7ec
    cmp x1, x21
    b.hs 0x1ef8
    tst x1, x21
    b.eq 0x1ecc
    add x3, x1, x21
    fmov d0, x3
    b 0x1efc
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1f18
    tst x2, x21
    b.eq 0x1ecc
    add x3, x2, x21
    fmov d1, x3
    b 0x1f1c
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1f34
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x80]
    ldr x3, [x23, #0x378]
    orr x3, x3, #0x2
    str x3, [x23, #0x378]
    b 0x7ec
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x1edc
    b 0x7e4
    mov x16, #0x109
    str w16, [x20, #0x8]
    bl <op.Sub>
    b 0x814
    cmp x1, x21
    b.hs 0x1f80
    tst x1, x21
    b.eq 0x1f54
    add x3, x1, x21
    fmov d0, x3
    b 0x1f84
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1fa0
    tst x2, x21
    b.eq 0x1f54
    add x3, x2, x21
    fmov d1, x3
    b 0x1fa4
    scvtf d1, w2
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1fbc
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x78]
    ldr x3, [x23, #0x380]
    orr x3, x3, #0x2
    str x3, [x23, #0x380]
    b 0x814
    mov x16, #0x10f
    str w16, [x20, #0x8]
    add x3, x23, #0x388
    bl <stub.SetNamed>
    b 0x85c
    mov x16, #0x10f
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x85c
    mov x16, #0x117
    str w16, [x20, #0x8]
    add x3, x23, #0x3a8
    bl <stub.GetNamed>
    b 0x88c
    mov x16, #0x11e
    str w16, [x20, #0x8]
    add x3, x23, #0x3c8
    bl <stub.GetNamed>
    b 0x8c0
    mov x16, #0x125
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x8f8
    cmp x1, x21
    b.hs 0x2048
    tst x1, x21
    b.eq 0x201c
    add x3, x1, x21
    fmov d0, x3
    b 0x204c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x2068
    tst x2, x21
    b.eq 0x201c
    add x3, x2, x21
    fmov d1, x3
    b 0x206c
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x2084
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x88]
    ldr x3, [x23, #0x3e8]
    orr x3, x3, #0x2
    str x3, [x23, #0x3e8]
    b 0x8f8
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x202c
    b 0x8f0
    mov x16, #0x12b
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x92c
    cmp x1, x21
    b.hs 0x20d0
    tst x1, x21
    b.eq 0x20a4
    add x3, x1, x21
    fmov d0, x3
    b 0x20d4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x20f0
    tst x2, x21
    b.eq 0x20a4
    add x3, x2, x21
    fmov d1, x3
    b 0x20f4
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x210c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x80]
    ldr x3, [x23, #0x3f0]
    orr x3, x3, #0x2
    str x3, [x23, #0x3f0]
    b 0x92c
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x20b4
    b 0x924
    mov x16, #0x131
    str w16, [x20, #0x8]
    bl <op.Sub>
    b 0x954
    cmp x1, x21
    b.hs 0x2158
    tst x1, x21
    b.eq 0x212c
    add x3, x1, x21
    fmov d0, x3
    b 0x215c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x2178
    tst x2, x21
    b.eq 0x212c
    add x3, x2, x21
    fmov d1, x3
    b 0x217c
    scvtf d1, w2
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x2194
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x78]
    ldr x3, [x23, #0x3f8]
    orr x3, x3, #0x2
    str x3, [x23, #0x3f8]
    b 0x954
    mov x16, #0x137
    str w16, [x20, #0x8]
    add x3, x23, #0x400
    bl <stub.SetNamed>
    b 0x99c
    mov x16, #0x137
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x99c
    mov x16, #0x13f
    str w16, [x20, #0x8]
    add x3, x23, #0x420
    bl <stub.GetNamed>
    b 0x9cc
    mov x16, #0x146
    str w16, [x20, #0x8]
    add x3, x23, #0x440
    bl <stub.GetNamed>
    b 0xa00
    mov x16, #0x14d
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0xa38
    cmp x1, x21
    b.hs 0x2220
    tst x1, x21
    b.eq 0x21f4
    add x3, x1, x21
    fmov d0, x3
    b 0x2224
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x2240
    tst x2, x21
    b.eq 0x21f4
    add x3, x2, x21
    fmov d1, x3
    b 0x2244
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x225c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x88]
    ldr x3, [x23, #0x460]
    orr x3, x3, #0x2
    str x3, [x23, #0x460]
    b 0xa38
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x2204
    b 0xa30
    mov x16, #0x153
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0xa6c
    cmp x1, x21
    b.hs 0x22a8
    tst x1, x21
    b.eq 0x227c
    add x3, x1, x21
    fmov d0, x3
    b 0x22ac
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x22c8
    tst x2, x21
    b.eq 0x227c
    add x3, x2, x21
    fmov d1, x3
    b 0x22cc
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x22e4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x80]
    ldr x3, [x23, #0x468]
    orr x3, x3, #0x2
    str x3, [x23, #0x468]
    b 0xa6c
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x228c
    b 0xa64
    mov x16, #0x159
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0xa94
    cmp x1, x21
    b.hs 0x2330
    tst x1, x21
    b.eq 0x2304
    add x3, x1, x21
    fmov d0, x3
    b 0x2334
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x2350
    tst x2, x21
    b.eq 0x2304
    add x3, x2, x21
    fmov d1, x3
    b 0x2354
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x236c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x78]
    ldr x3, [x23, #0x470]
    orr x3, x3, #0x2
    str x3, [x23, #0x470]
    b 0xa94
    mov x16, #0x15f
    str w16, [x20, #0x8]
    add x3, x23, #0x478
    bl <stub.SetNamed>
    b 0xadc
    mov x16, #0x15f
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xadc
    mov x16, #0x167
    str w16, [x20, #0x8]
    add x3, x23, #0x498
    bl <stub.GetNamed>
    b 0xb0c
    mov x16, #0x16e
    str w16, [x20, #0x8]
    add x3, x23, #0x4b8
    bl <stub.GetNamed>
    b 0xb40
    mov x16, #0x175
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0xb78
    cmp x1, x21
    b.hs 0x23f8
    tst x1, x21
    b.eq 0x23cc
    add x3, x1, x21
    fmov d0, x3
    b 0x23fc
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x2418
    tst x2, x21
    b.eq 0x23cc
    add x3, x2, x21
    fmov d1, x3
    b 0x241c
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x2434
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x88]
    ldr x3, [x23, #0x4d8]
    orr x3, x3, #0x2
    str x3, [x23, #0x4d8]
    b 0xb78
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x23dc
    b 0xb70
    mov x16, #0x17b
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0xbac
    cmp x1, x21
    b.hs 0x2480
    tst x1, x21
    b.eq 0x2454
    add x3, x1, x21
    fmov d0, x3
    b 0x2484
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x24a0
    tst x2, x21
    b.eq 0x2454
    add x3, x2, x21
    fmov d1, x3
    b 0x24a4
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x24bc
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x80]
    ldr x3, [x23, #0x4e0]
    orr x3, x3, #0x2
    str x3, [x23, #0x4e0]
    b 0xbac
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x2464
    b 0xba4
    mov x16, #0x181
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0xbd4
    cmp x1, x21
    b.hs 0x2508
    tst x1, x21
    b.eq 0x24dc
    add x3, x1, x21
    fmov d0, x3
    b 0x250c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x2528
    tst x2, x21
    b.eq 0x24dc
    add x3, x2, x21
    fmov d1, x3
    b 0x252c
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x2544
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x78]
    ldr x3, [x23, #0x4e8]
    orr x3, x3, #0x2
    str x3, [x23, #0x4e8]
    b 0xbd4
    mov x16, #0x187
    str w16, [x20, #0x8]
    add x3, x23, #0x4f0
    bl <stub.SetNamed>
    b 0xc1c
    mov x16, #0x187
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xc1c
    mov x16, #0x18f
    str w16, [x20, #0x8]
    add x3, x23, #0x510
    bl <stub.GetNamed>
    b 0xc4c
    mov x16, #0x196
    str w16, [x20, #0x8]
    add x3, x23, #0x530
    bl <stub.GetNamed>
    b 0xc80
    mov x16, #0x19d
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0xcb8
    cmp x1, x21
    b.hs 0x25d0
    tst x1, x21
    b.eq 0x25a4
    add x3, x1, x21
    fmov d0, x3
    b 0x25d4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x25f0
    tst x2, x21
    b.eq 0x25a4
    add x3, x2, x21
    fmov d1, x3
    b 0x25f4
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x260c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x88]
    ldr x3, [x23, #0x550]
    orr x3, x3, #0x2
    str x3, [x23, #0x550]
    b 0xcb8
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x25b4
    b 0xcb0
    mov x16, #0x1a3
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0xcec
    cmp x1, x21
    b.hs 0x2658
    tst x1, x21
    b.eq 0x262c
    add x3, x1, x21
    fmov d0, x3
    b 0x265c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x2678
    tst x2, x21
    b.eq 0x262c
    add x3, x2, x21
    fmov d1, x3
    b 0x267c
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x2694
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x80]
    ldr x3, [x23, #0x558]
    orr x3, x3, #0x2
    str x3, [x23, #0x558]
    b 0xcec
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x263c
    b 0xce4
    mov x16, #0x1a9
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0xd14
    cmp x1, x21
    b.hs 0x26e0
    tst x1, x21
    b.eq 0x26b4
    add x3, x1, x21
    fmov d0, x3
    b 0x26e4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x2700
    tst x2, x21
    b.eq 0x26b4
    add x3, x2, x21
    fmov d1, x3
    b 0x2704
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x271c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x78]
    ldr x3, [x23, #0x560]
    orr x3, x3, #0x2
    str x3, [x23, #0x560]
    b 0xd14
    mov x16, #0x1af
    str w16, [x20, #0x8]
    add x3, x23, #0x568
    bl <stub.SetNamed>
    b 0xd5c
    mov x16, #0x1af
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xd5c
    mov x16, #0x1b7
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0xd78
    cmp x1, x21
    b.hs 0x2780
    tst x1, x21
    b.eq 0x2754
    add x3, x1, x21
    fmov d0, x3
    b 0x2784
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x27a0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x588]
    orr x3, x3, #0x2
    str x3, [x23, #0x588]
    b 0xd78
    mov x16, #0x1bc
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x154
    mov x16, #0x1bf
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0xda4
    cmp x1, x21
    b.hs 0x27f0
    tst x1, x21
    b.eq 0x27c4
    add x3, x1, x21
    fmov d0, x3
    b 0x27f4
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x2810
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x590]
    orr x3, x3, #0x2
    str x3, [x23, #0x590]
    b 0xda4
    mov x16, #0x1c4
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x50
    mov x16, #0x1c7
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xdc4
    mov x16, #0x1d4
    str w16, [x20, #0x8]
    add x3, x23, #0x5d0
    bl <stub.GetNamed>
    b 0xe08
    mov x16, #0x1e4
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xe88
    tst x1, x22
    b.ne 0x2858
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x2858
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x5a8]
    cmp x16, x0
    b.eq 0xe4c
    ldr x16, [x23, #0x5b8]
    cmp x16, x0
    b.eq 0xe4c
    ldr x16, [x23, #0x5c0]
    cmp x16, x0
    b.eq 0xe4c
    ldr x16, [x23, #0x5c8]
    cmp x16, x0
    b.eq 0xe4c
    ldr x16, [x23, #0x5b0]
    cmp x16, #0x2
    b.eq 0xe4c
    ldr x16, [x23, #0x5b0]
    cmp x16, x1
    b.eq 0xe4c
    mov x16, #0x1e4
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0xe4c
    mov x16, #0x1ea
    str w16, [x20, #0x8]
    bl <op.RequireObject>
    b 0xea0
    mov x16, #0x1ed
    str w16, [x20, #0x8]
    add x3, x23, #0x5f0
    bl <stub.GetNamed>
    b 0xed0
    mov x16, #0x207
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xf5c
    tst x1, x22
    b.ne 0x2900
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x2900
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x610]
    cmp x16, x0
    b.eq 0xf20
    ldr x16, [x23, #0x620]
    cmp x16, x0
    b.eq 0xf20
    ldr x16, [x23, #0x628]
    cmp x16, x0
    b.eq 0xf20
    ldr x16, [x23, #0x630]
    cmp x16, x0
    b.eq 0xf20
    ldr x16, [x23, #0x618]
    cmp x16, #0x2
    b.eq 0xf20
    ldr x16, [x23, #0x618]
    cmp x16, x1
    b.eq 0xf20
    mov x16, #0x207
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0xf20
    mov x16, #0x20d
    str w16, [x20, #0x8]
    bl <op.RequireObject>
    b 0xf74
    mov x16, #0x210
    str w16, [x20, #0x8]
    add x3, x23, #0x638
    bl <stub.GetNamed>
    b 0xfa4
    cmp x1, x21
    b.hs 0x29d4
    tst x1, x21
    b.eq 0x29dc
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.vs 0x29d0
    b.ne 0x1340
    b 0xfbc
    cbnz w1, 0x1340
    b 0xfbc
    tst x1, x22
    b.ne 0xfbc
    cbz x1, 0xfbc
    ldrb w16, [x1]
    cmp w16, #0x4
    b.hi 0x1340
    ldr w3, [x1, #0x4]
    cbnz w3, 0x1340
    b 0xfbc
    mov x16, #0x21b
    str w16, [x20, #0x8]
    add x3, x23, #0x658
    bl <stub.GetNamed>
    b 0xfec
    mov x16, #0x222
    str w16, [x20, #0x8]
    add x3, x23, #0x678
    bl <stub.GetNamed>
    b 0x1020
    mov x16, #0x229
    str w16, [x20, #0x8]
    add x3, x23, #0x698
    bl <stub.GetNamed>
    b 0x1054
    mov x16, #0x230
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x108c
    cmp x1, x21
    b.hs 0x2a68
    tst x1, x21
    b.eq 0x2a3c
    add x3, x1, x21
    fmov d0, x3
    b 0x2a6c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x2a88
    tst x2, x21
    b.eq 0x2a3c
    add x3, x2, x21
    fmov d1, x3
    b 0x2a8c
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x2aa4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x58]
    ldr x3, [x23, #0x6b8]
    orr x3, x3, #0x2
    str x3, [x23, #0x6b8]
    b 0x108c
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x2a4c
    b 0x1084
    mov x16, #0x236
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x10b4
    cmp x1, x21
    b.hs 0x2af0
    tst x1, x21
    b.eq 0x2ac4
    add x3, x1, x21
    fmov d0, x3
    b 0x2af4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x2b10
    tst x2, x21
    b.eq 0x2ac4
    add x3, x2, x21
    fmov d1, x3
    b 0x2b14
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x2b2c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x6c0]
    orr x3, x3, #0x2
    str x3, [x23, #0x6c0]
    b 0x10b4
    mov x16, #0x23c
    str w16, [x20, #0x8]
    add x3, x23, #0x6c8
    bl <stub.SetNamed>
    b 0x10fc
    mov x16, #0x23c
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x10fc
    mov x16, #0x244
    str w16, [x20, #0x8]
    add x3, x23, #0x6e8
    bl <stub.GetNamed>
    b 0x112c
    mov x16, #0x24b
    str w16, [x20, #0x8]
    add x3, x23, #0x708
    bl <stub.GetNamed>
    b 0x1160
    mov x16, #0x252
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x1198
    cmp x1, x21
    b.hs 0x2bb8
    tst x1, x21
    b.eq 0x2b8c
    add x3, x1, x21
    fmov d0, x3
    b 0x2bbc
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x2bd8
    tst x2, x21
    b.eq 0x2b8c
    add x3, x2, x21
    fmov d1, x3
    b 0x2bdc
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x2bf4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x58]
    ldr x3, [x23, #0x728]
    orr x3, x3, #0x2
    str x3, [x23, #0x728]
    b 0x1198
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x2b9c
    b 0x1190
    mov x16, #0x258
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x11c0
    cmp x1, x21
    b.hs 0x2c40
    tst x1, x21
    b.eq 0x2c14
    add x3, x1, x21
    fmov d0, x3
    b 0x2c44
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x2c60
    tst x2, x21
    b.eq 0x2c14
    add x3, x2, x21
    fmov d1, x3
    b 0x2c64
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x2c7c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x730]
    orr x3, x3, #0x2
    str x3, [x23, #0x730]
    b 0x11c0
    mov x16, #0x25e
    str w16, [x20, #0x8]
    add x3, x23, #0x738
    bl <stub.SetNamed>
    b 0x1208
    mov x16, #0x25e
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x1208
    mov x16, #0x266
    str w16, [x20, #0x8]
    add x3, x23, #0x758
    bl <stub.GetNamed>
    b 0x1238
    mov x16, #0x26d
    str w16, [x20, #0x8]
    add x3, x23, #0x778
    bl <stub.GetNamed>
    b 0x126c
    mov x16, #0x274
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x12a4
    cmp x1, x21
    b.hs 0x2d08
    tst x1, x21
    b.eq 0x2cdc
    add x3, x1, x21
    fmov d0, x3
    b 0x2d0c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x2d28
    tst x2, x21
    b.eq 0x2cdc
    add x3, x2, x21
    fmov d1, x3
    b 0x2d2c
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x2d44
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x58]
    ldr x3, [x23, #0x798]
    orr x3, x3, #0x2
    str x3, [x23, #0x798]
    b 0x12a4
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x2cec
    b 0x129c
    mov x16, #0x27a
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x12cc
    cmp x1, x21
    b.hs 0x2d90
    tst x1, x21
    b.eq 0x2d64
    add x3, x1, x21
    fmov d0, x3
    b 0x2d94
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x2db0
    tst x2, x21
    b.eq 0x2d64
    add x3, x2, x21
    fmov d1, x3
    b 0x2db4
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x2dcc
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x7a0]
    orr x3, x3, #0x2
    str x3, [x23, #0x7a0]
    b 0x12cc
    mov x16, #0x280
    str w16, [x20, #0x8]
    add x3, x23, #0x7a8
    bl <stub.SetNamed>
    b 0x1314
    mov x16, #0x280
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x1314
    mov x16, #0x288
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0xedc
    b <stub.ExceptionExit>
energy:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0xd0
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x950
    ldr x23, [x0, #0x10]
    bti jc
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x28]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x23, #0x60]
    ldr x0, [x1, #0x8]
    cbz x0, 0x978
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x40]
    tst x2, x22
    b.ne 0x988
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0x99c
    cmp w1, #0x21
    b.ne 0x74
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0x98
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x988
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x70]
    cmp x1, x16
    b.ne 0x988
    ldr x1, [x23, #0x78]
    ldr x0, [x2, x1]
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x9c0
    cmp x2, x21
    b.lo 0x9c0
    cmp w1, w2
    b.ge 0x940
    ldr x1, [x23, #0x98]
    ldr x0, [x1, #0x8]
    cbz x0, 0xa18
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x30]
    tst x1, x22
    b.ne 0xa28
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xa28
    cmp x2, x21
    b.lo 0xa58
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0xa28
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0xa38
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0xa28
    str x0, [x20, #0x38]
    ldr x0, [x23, #0x10]
    str x0, [x20, #0x48]
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0xa74
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xa74
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xc8]
    cmp x1, x16
    b.ne 0xa74
    ldr x1, [x23, #0xd0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0xa98
    cmp x2, x21
    b.lo 0xa98
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0xa98
    cbz w0, 0xb04
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0xb10
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xb10
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xf0]
    cmp x1, x16
    b.ne 0xb10
    ldr x1, [x23, #0xf8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0xb24
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xb24
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x110]
    cmp x1, x16
    b.ne 0xb24
    ldr x1, [x23, #0x118]
    ldr x0, [x2, x1]
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x60]
    ldr x2, [x20, #0x70]
    cmp x1, x21
    b.lo 0xb48
    cmp x2, x21
    b.lo 0xb48
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0xb48
    cbz w0, 0xbb4
    orr x0, x0, x21
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0xbc0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xbc0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x138]
    cmp x1, x16
    b.ne 0xbc0
    ldr x1, [x23, #0x140]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0xbd4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xbd4
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x158]
    cmp x1, x16
    b.ne 0xbd4
    ldr x1, [x23, #0x160]
    ldr x0, [x2, x1]
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x78]
    ldr x2, [x20, #0x80]
    cmp x1, x21
    b.lo 0xbf8
    cmp x2, x21
    b.lo 0xbf8
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0xbf8
    cbz w0, 0xc64
    orr x0, x0, x21
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x68]
    ldr x2, [x20, #0x70]
    cmp x1, x21
    b.lo 0xc80
    cmp x2, x21
    b.lo 0xc80
    adds w0, w1, w2
    b.vs 0xc80
    orr x0, x0, x21
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0xcec
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xcec
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x188]
    cmp x1, x16
    b.ne 0xcec
    ldr x1, [x23, #0x190]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0xd00
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xd00
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1a8]
    cmp x1, x16
    b.ne 0xd00
    ldr x1, [x23, #0x1b0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x78]
    ldr x2, [x20, #0x80]
    cmp x1, x21
    b.lo 0xd24
    cmp x2, x21
    b.lo 0xd24
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0xd24
    cbz w0, 0xd90
    orr x0, x0, x21
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x68]
    ldr x2, [x20, #0x70]
    cmp x1, x21
    b.lo 0xdac
    cmp x2, x21
    b.lo 0xdac
    adds w0, w1, w2
    b.vs 0xdac
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0xe28
    cmp x2, x21
    b.lo 0xe28
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0xe28
    cbz w0, 0xe94
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0xeb0
    cmp x2, x21
    b.lo 0xeb0
    adds w0, w1, w2
    b.vs 0xeb0
    orr x0, x0, x21
    str x0, [x20, #0x28]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xf2c
    adds w0, w1, #0x1
    b.vs 0xf2c
    orr x0, x0, x21
    str x0, [x20, #0x40]
    bti jc
    ldr x1, [x23, #0x1f0]
    ldr x0, [x1, #0x8]
    cbz x0, 0xf7c
    str x0, [x20, #0x50]
    ldr x2, [x20, #0x50]
    tst x2, x22
    b.ne 0xf8c
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0xfa0
    cmp w1, #0x21
    b.ne 0x468
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0x48c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xf8c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x200]
    cmp x1, x16
    b.ne 0xf8c
    ldr x1, [x23, #0x208]
    ldr x0, [x2, x1]
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0xfc4
    cmp x2, x21
    b.lo 0xfc4
    cmp w1, w2
    b.ge 0x914
    ldr x1, [x23, #0x228]
    ldr x0, [x1, #0x8]
    cbz x0, 0x101c
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x40]
    tst x1, x22
    b.ne 0x102c
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x102c
    cmp x2, x21
    b.lo 0x105c
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x102c
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x103c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x102c
    str x0, [x20, #0x48]
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0x1078
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1078
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x258]
    cmp x1, x16
    b.ne 0x1078
    ldr x1, [x23, #0x260]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x108c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x108c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x278]
    cmp x1, x16
    b.ne 0x108c
    ldr x1, [x23, #0x280]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x68]
    cmp x1, x21
    b.lo 0x10b0
    cmp x2, x21
    b.lo 0x10b0
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x10b0
    cbz w0, 0x111c
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x2a0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1128
    str x0, [x20, #0x90]
    ldr x2, [x20, #0x90]
    tst x2, x22
    b.ne 0x1138
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1138
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x2b0]
    cmp x1, x16
    b.ne 0x1138
    ldr x1, [x23, #0x2b8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x88]
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0x114c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x114c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x2d0]
    cmp x1, x16
    b.ne 0x114c
    ldr x1, [x23, #0x2d8]
    ldr x0, [x2, x1]
    str x0, [x20, #0xa0]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x1160
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1160
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x2f0]
    cmp x1, x16
    b.ne 0x1160
    ldr x1, [x23, #0x2f8]
    ldr x0, [x2, x1]
    str x0, [x20, #0xb0]
    ldr x1, [x20, #0xa0]
    ldr x2, [x20, #0xb0]
    cmp x1, x21
    b.lo 0x1184
    cmp x2, x21
    b.lo 0x1184
    subs w0, w1, w2
    b.vs 0x1184
    orr x0, x0, x21
    str x0, [x20, #0xa8]
    mov x0, #0x2
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0xb0]
    mov x16, #0xed
    str w16, [x20, #0x8]
    bl <op.Exp>
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0x11f0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x11f0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x320]
    cmp x1, x16
    b.ne 0x11f0
    ldr x1, [x23, #0x328]
    ldr x0, [x2, x1]
    str x0, [x20, #0xb8]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x1204
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1204
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x340]
    cmp x1, x16
    b.ne 0x1204
    ldr x1, [x23, #0x348]
    ldr x0, [x2, x1]
    str x0, [x20, #0xc8]
    ldr x1, [x20, #0xb8]
    ldr x2, [x20, #0xc8]
    cmp x1, x21
    b.lo 0x1228
    cmp x2, x21
    b.lo 0x1228
    subs w0, w1, w2
    b.vs 0x1228
    orr x0, x0, x21
    str x0, [x20, #0xc0]
    mov x0, #0x2
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0xc8]
    mov x16, #0x10b
    str w16, [x20, #0x8]
    bl <op.Exp>
    ldr x1, [x20, #0xa8]
    ldr x2, [x20, #0xb0]
    cmp x1, x21
    b.lo 0x12a4
    cmp x2, x21
    b.lo 0x12a4
    adds w0, w1, w2
    b.vs 0x12a4
    orr x0, x0, x21
    str x0, [x20, #0xa8]
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0x1310
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1310
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x378]
    cmp x1, x16
    b.ne 0x1310
    ldr x1, [x23, #0x380]
    ldr x0, [x2, x1]
    str x0, [x20, #0xb8]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x1324
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1324
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x398]
    cmp x1, x16
    b.ne 0x1324
    ldr x1, [x23, #0x3a0]
    ldr x0, [x2, x1]
    str x0, [x20, #0xc8]
    ldr x1, [x20, #0xb8]
    ldr x2, [x20, #0xc8]
    cmp x1, x21
    b.lo 0x1348
    cmp x2, x21
    b.lo 0x1348
    subs w0, w1, w2
    b.vs 0x1348
    orr x0, x0, x21
    str x0, [x20, #0xc0]
    mov x0, #0x2
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0xc8]
    mov x16, #0x12f
    str w16, [x20, #0x8]
    bl <op.Exp>
    ldr x1, [x20, #0xa8]
    ldr x2, [x20, #0xb0]
    cmp x1, x21
    b.lo 0x13c4
    cmp x2, x21
    b.lo 0x13c4
    adds w0, w1, w2
    b.vs 0x13c4
    orr x0, x0, x21
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x88]
    ldr x16, [x23, #0x3d0]
    cmp x16, x1
    b.ne 0x1440
    mov x16, #0x13b
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x70]
    mov x16, #0x1
    str w16, [x20, #0x7c]
    str x0, [x20, #0x80]
    add x20, x20, #0x70
    mov x1, #0x1
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x70
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x16b4
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x60]
    ldr x2, [x20, #0x68]
    cmp x1, x21
    b.lo 0x14c4
    cmp x2, x21
    b.lo 0x14c4
    scvtf d1, w2
    scvtf d0, w1
    fdiv d0, d0, d1
    fjcvtzs w0, d0
    b.ne 0x1530
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x1568
    cmp x2, x21
    b.lo 0x1568
    subs w0, w1, w2
    b.vs 0x1568
    orr x0, x0, x21
    str x0, [x20, #0x28]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x15e4
    adds w0, w1, #0x1
    b.vs 0x15e4
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x1634
    b 0x42c
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x1654
    adds w0, w1, #0x1
    b.vs 0x1654
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x16a4
    b 0x38
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x968
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x8
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x4c
    mov x16, #0xe
    str w16, [x20, #0x8]
    add x3, x23, #0x70
    bl <stub.GetNamed>
    b 0x98
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0x98
    mov x16, #0x15
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x940
    b 0xbc
    cmp x1, x21
    b.hs 0x9dc
    tst x1, x21
    b.eq 0x9a8
    add x3, x1, x21
    fmov d0, x3
    b 0x9e0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x9fc
    tst x2, x21
    b.eq 0x9a8
    add x3, x2, x21
    fmov d1, x3
    b 0xa00
    scvtf d1, w2
    ldr x3, [x23, #0x90]
    orr x3, x3, #0x2
    str x3, [x23, #0x90]
    fcmp d0, d1
    b.pl 0x940
    b 0xbc
    mov x16, #0x1c
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xcc
    mov x16, #0x22
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x120
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0xa28
    sub x0, x0, x21
    b 0x11c
    tst x2, x21
    b.eq 0xa28
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0xa28
    b 0xf0
    mov x16, #0x2c
    str w16, [x20, #0x8]
    add x3, x23, #0xc8
    bl <stub.GetNamed>
    b 0x158
    mov x16, #0x33
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x190
    cmp x1, x21
    b.hs 0xab4
    tst x1, x21
    b.eq 0xa88
    add x3, x1, x21
    fmov d0, x3
    b 0xab8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xad4
    tst x2, x21
    b.eq 0xa88
    add x3, x2, x21
    fmov d1, x3
    b 0xad8
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xaf0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0xe8]
    orr x3, x3, #0x2
    str x3, [x23, #0xe8]
    b 0x190
    orr w3, w1, w2
    tbnz w3, #0x1f, 0xa98
    b 0x188
    mov x16, #0x39
    str w16, [x20, #0x8]
    add x3, x23, #0xf0
    bl <stub.GetNamed>
    b 0x1c0
    mov x16, #0x40
    str w16, [x20, #0x8]
    add x3, x23, #0x110
    bl <stub.GetNamed>
    b 0x1f4
    mov x16, #0x47
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x22c
    cmp x1, x21
    b.hs 0xb64
    tst x1, x21
    b.eq 0xb38
    add x3, x1, x21
    fmov d0, x3
    b 0xb68
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xb84
    tst x2, x21
    b.eq 0xb38
    add x3, x2, x21
    fmov d1, x3
    b 0xb88
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xba0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x68]
    ldr x3, [x23, #0x130]
    orr x3, x3, #0x2
    str x3, [x23, #0x130]
    b 0x22c
    orr w3, w1, w2
    tbnz w3, #0x1f, 0xb48
    b 0x224
    mov x16, #0x4d
    str w16, [x20, #0x8]
    add x3, x23, #0x138
    bl <stub.GetNamed>
    b 0x25c
    mov x16, #0x54
    str w16, [x20, #0x8]
    add x3, x23, #0x158
    bl <stub.GetNamed>
    b 0x290
    mov x16, #0x5b
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x2c8
    cmp x1, x21
    b.hs 0xc14
    tst x1, x21
    b.eq 0xbe8
    add x3, x1, x21
    fmov d0, x3
    b 0xc18
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xc34
    tst x2, x21
    b.eq 0xbe8
    add x3, x2, x21
    fmov d1, x3
    b 0xc38
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xc50
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x70]
    ldr x3, [x23, #0x178]
    orr x3, x3, #0x2
    str x3, [x23, #0x178]
    b 0x2c8
    orr w3, w1, w2
    tbnz w3, #0x1f, 0xbf8
    b 0x2c0
    mov x16, #0x61
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x2f0
    cmp x1, x21
    b.hs 0xc9c
    tst x1, x21
    b.eq 0xc70
    add x3, x1, x21
    fmov d0, x3
    b 0xca0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xcbc
    tst x2, x21
    b.eq 0xc70
    add x3, x2, x21
    fmov d1, x3
    b 0xcc0
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xcd8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x68]
    ldr x3, [x23, #0x180]
    orr x3, x3, #0x2
    str x3, [x23, #0x180]
    b 0x2f0
    mov x16, #0x67
    str w16, [x20, #0x8]
    add x3, x23, #0x188
    bl <stub.GetNamed>
    b 0x320
    mov x16, #0x6e
    str w16, [x20, #0x8]
    add x3, x23, #0x1a8
    bl <stub.GetNamed>
    b 0x354
    mov x16, #0x75
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x38c
    cmp x1, x21
    b.hs 0xd40
    tst x1, x21
    b.eq 0xd14
    add x3, x1, x21
    fmov d0, x3
    b 0xd44
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xd60
    tst x2, x21
    b.eq 0xd14
    add x3, x2, x21
    fmov d1, x3
    b 0xd64
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xd7c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x70]
    ldr x3, [x23, #0x1c8]
    orr x3, x3, #0x2
    str x3, [x23, #0x1c8]
    b 0x38c
    orr w3, w1, w2
    tbnz w3, #0x1f, 0xd24
    b 0x384
    mov x16, #0x7b
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x3b4
    cmp x1, x21
    b.hs 0xdc8
    tst x1, x21
    b.eq 0xd9c
    add x3, x1, x21
    fmov d0, x3
    b 0xdcc
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xde8
    tst x2, x21
    b.eq 0xd9c
    add x3, x2, x21
    fmov d1, x3
    b 0xdec
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xe04
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x58]
    ldr x3, [x23, #0x1d0]
    orr x3, x3, #0x2
    str x3, [x23, #0x1d0]
    b 0x3b4
    mov x16, #0x81
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x3e8
    cmp x1, x21
    b.hs 0xe44
    tst x1, x21
    b.eq 0xe18
    add x3, x1, x21
    fmov d0, x3
    b 0xe48
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xe64
    tst x2, x21
    b.eq 0xe18
    add x3, x2, x21
    fmov d1, x3
    b 0xe68
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xe80
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x1d8]
    orr x3, x3, #0x2
    str x3, [x23, #0x1d8]
    b 0x3e8
    orr w3, w1, w2
    tbnz w3, #0x1f, 0xe28
    b 0x3e0
    mov x16, #0x87
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x410
    cmp x1, x21
    b.hs 0xecc
    tst x1, x21
    b.eq 0xea0
    add x3, x1, x21
    fmov d0, x3
    b 0xed0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xeec
    tst x2, x21
    b.eq 0xea0
    add x3, x2, x21
    fmov d1, x3
    b 0xef0
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xf08
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x28]
    ldr x3, [x23, #0x1e0]
    orr x3, x3, #0x2
    str x3, [x23, #0x1e0]
    b 0x410
    mov x16, #0x8d
    str w16, [x20, #0x8]
    bl <op.AddI>
    b 0x42c
    cmp x1, x21
    b.hs 0xf48
    tst x1, x21
    b.eq 0xf1c
    add x3, x1, x21
    fmov d0, x3
    b 0xf4c
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xf68
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x1e8]
    orr x3, x3, #0x2
    str x3, [x23, #0x1e8]
    b 0x42c
    mov x16, #0x94
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x440
    mov x16, #0x9a
    str w16, [x20, #0x8]
    add x3, x23, #0x200
    bl <stub.GetNamed>
    b 0x48c
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0x48c
    mov x16, #0xa1
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x914
    b 0x4b0
    cmp x1, x21
    b.hs 0xfe0
    tst x1, x21
    b.eq 0xfac
    add x3, x1, x21
    fmov d0, x3
    b 0xfe4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1000
    tst x2, x21
    b.eq 0xfac
    add x3, x2, x21
    fmov d1, x3
    b 0x1004
    scvtf d1, w2
    ldr x3, [x23, #0x220]
    orr x3, x3, #0x2
    str x3, [x23, #0x220]
    fcmp d0, d1
    b.pl 0x914
    b 0x4b0
    mov x16, #0xa8
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x4c0
    mov x16, #0xae
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x514
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x102c
    sub x0, x0, x21
    b 0x510
    tst x2, x21
    b.eq 0x102c
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x102c
    b 0x4e4
    mov x16, #0xb4
    str w16, [x20, #0x8]
    add x3, x23, #0x258
    bl <stub.GetNamed>
    b 0x544
    mov x16, #0xbb
    str w16, [x20, #0x8]
    add x3, x23, #0x278
    bl <stub.GetNamed>
    b 0x578
    mov x16, #0xc2
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x5b0
    cmp x1, x21
    b.hs 0x10cc
    tst x1, x21
    b.eq 0x10a0
    add x3, x1, x21
    fmov d0, x3
    b 0x10d0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x10ec
    tst x2, x21
    b.eq 0x10a0
    add x3, x2, x21
    fmov d1, x3
    b 0x10f0
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1108
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x298]
    orr x3, x3, #0x2
    str x3, [x23, #0x298]
    b 0x5b0
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x10b0
    b 0x5a8
    mov x16, #0xc8
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x5c0
    mov x16, #0xce
    str w16, [x20, #0x8]
    add x3, x23, #0x2b0
    bl <stub.GetNamed>
    b 0x5f0
    mov x16, #0xd5
    str w16, [x20, #0x8]
    add x3, x23, #0x2d0
    bl <stub.GetNamed>
    b 0x624
    mov x16, #0xdc
    str w16, [x20, #0x8]
    add x3, x23, #0x2f0
    bl <stub.GetNamed>
    b 0x658
    mov x16, #0xe3
    str w16, [x20, #0x8]
    bl <op.Sub>
    b 0x684
    cmp x1, x21
    b.hs 0x11a0
    tst x1, x21
    b.eq 0x1174
    add x3, x1, x21
    fmov d0, x3
    b 0x11a4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x11c0
    tst x2, x21
    b.eq 0x1174
    add x3, x2, x21
    fmov d1, x3
    b 0x11c4
    scvtf d1, w2
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x11dc
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0xa8]
    ldr x3, [x23, #0x310]
    orr x3, x3, #0x2
    str x3, [x23, #0x310]
    b 0x684
    mov x16, #0xf3
    str w16, [x20, #0x8]
    add x3, x23, #0x320
    bl <stub.GetNamed>
    b 0x6cc
    mov x16, #0xfa
    str w16, [x20, #0x8]
    add x3, x23, #0x340
    bl <stub.GetNamed>
    b 0x700
    mov x16, #0x101
    str w16, [x20, #0x8]
    bl <op.Sub>
    b 0x72c
    cmp x1, x21
    b.hs 0x1244
    tst x1, x21
    b.eq 0x1218
    add x3, x1, x21
    fmov d0, x3
    b 0x1248
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1264
    tst x2, x21
    b.eq 0x1218
    add x3, x2, x21
    fmov d1, x3
    b 0x1268
    scvtf d1, w2
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1280
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0xc0]
    ldr x3, [x23, #0x360]
    orr x3, x3, #0x2
    str x3, [x23, #0x360]
    b 0x72c
    mov x16, #0x111
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x76c
    cmp x1, x21
    b.hs 0x12c0
    tst x1, x21
    b.eq 0x1294
    add x3, x1, x21
    fmov d0, x3
    b 0x12c4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x12e0
    tst x2, x21
    b.eq 0x1294
    add x3, x2, x21
    fmov d1, x3
    b 0x12e4
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x12fc
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0xa8]
    ldr x3, [x23, #0x370]
    orr x3, x3, #0x2
    str x3, [x23, #0x370]
    b 0x76c
    mov x16, #0x117
    str w16, [x20, #0x8]
    add x3, x23, #0x378
    bl <stub.GetNamed>
    b 0x79c
    mov x16, #0x11e
    str w16, [x20, #0x8]
    add x3, x23, #0x398
    bl <stub.GetNamed>
    b 0x7d0
    mov x16, #0x125
    str w16, [x20, #0x8]
    bl <op.Sub>
    b 0x7fc
    cmp x1, x21
    b.hs 0x1364
    tst x1, x21
    b.eq 0x1338
    add x3, x1, x21
    fmov d0, x3
    b 0x1368
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1384
    tst x2, x21
    b.eq 0x1338
    add x3, x2, x21
    fmov d1, x3
    b 0x1388
    scvtf d1, w2
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x13a0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0xc0]
    ldr x3, [x23, #0x3b8]
    orr x3, x3, #0x2
    str x3, [x23, #0x3b8]
    b 0x7fc
    mov x16, #0x135
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x83c
    cmp x1, x21
    b.hs 0x13e0
    tst x1, x21
    b.eq 0x13b4
    add x3, x1, x21
    fmov d0, x3
    b 0x13e4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1400
    tst x2, x21
    b.eq 0x13b4
    add x3, x2, x21
    fmov d1, x3
    b 0x1404
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x141c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x98]
    ldr x3, [x23, #0x3c8]
    orr x3, x3, #0x2
    str x3, [x23, #0x3c8]
    b 0x83c
    mov x16, #0x13b
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x88c
    tst x1, x22
    b.ne 0x1430
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1430
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x3d0]
    cmp x16, x0
    b.eq 0x84c
    ldr x16, [x23, #0x3e0]
    cmp x16, x0
    b.eq 0x84c
    ldr x16, [x23, #0x3e8]
    cmp x16, x0
    b.eq 0x84c
    ldr x16, [x23, #0x3f0]
    cmp x16, x0
    b.eq 0x84c
    ldr x16, [x23, #0x3d8]
    cmp x16, #0x2
    b.eq 0x84c
    ldr x16, [x23, #0x3d8]
    cmp x16, x1
    b.eq 0x84c
    mov x16, #0x13b
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x88]
    b 0x84c
    mov x16, #0x141
    str w16, [x20, #0x8]
    bl <op.Div>
    b 0x8c0
    cmp x1, x21
    b.hs 0x14e0
    tst x1, x21
    b.eq 0x14b4
    add x3, x1, x21
    fmov d0, x3
    b 0x14e4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1500
    tst x2, x21
    b.eq 0x14b4
    add x3, x2, x21
    fmov d1, x3
    b 0x1504
    scvtf d1, w2
    fdiv d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x151c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x3f8]
    orr x3, x3, #0x2
    str x3, [x23, #0x3f8]
    b 0x8c0
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1544
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x3f8]
    orr x3, x3, #0x2
    str x3, [x23, #0x3f8]
    b 0x8c0
    mov x16, #0x147
    str w16, [x20, #0x8]
    bl <op.Sub>
    b 0x8e8
    cmp x1, x21
    b.hs 0x1584
    tst x1, x21
    b.eq 0x1558
    add x3, x1, x21
    fmov d0, x3
    b 0x1588
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x15a4
    tst x2, x21
    b.eq 0x1558
    add x3, x2, x21
    fmov d1, x3
    b 0x15a8
    scvtf d1, w2
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x15c0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x28]
    ldr x3, [x23, #0x400]
    orr x3, x3, #0x2
    str x3, [x23, #0x400]
    b 0x8e8
    mov x16, #0x14d
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x904
    cmp x1, x21
    b.hs 0x1600
    tst x1, x21
    b.eq 0x15d4
    add x3, x1, x21
    fmov d0, x3
    b 0x1604
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1620
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x408]
    orr x3, x3, #0x2
    str x3, [x23, #0x408]
    b 0x904
    mov x16, #0x152
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x42c
    mov x16, #0x155
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x930
    cmp x1, x21
    b.hs 0x1670
    tst x1, x21
    b.eq 0x1644
    add x3, x1, x21
    fmov d0, x3
    b 0x1674
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1690
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x410]
    orr x3, x3, #0x2
    str x3, [x23, #0x410]
    b 0x930
    mov x16, #0x15a
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x38
    b <stub.ExceptionExit>
