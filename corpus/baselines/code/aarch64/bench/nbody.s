(anonymous):
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0xc0
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x1054
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
    ldr x1, [x23, #0x190]
    ldr x0, [x1, #0x8]
    cbz x0, 0x107c
    str x0, [x20, #0x38]
    mov x16, #0x2a
    str w16, [x20, #0x8]
    bl <op.Typeof>
    ldr x0, [x23, #0x48]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x10a4
    cmp x2, x21
    b.lo 0x10a4
    cmp w1, w2
    b.eq 0xf4
    b 0x108
    ldr x1, [x23, #0x1a8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1138
    str x0, [x20, #0x30]
    b 0x110
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x30]
    mov x16, #0x45
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0x1b8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1148
    str x0, [x20, #0x48]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x1158
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1158
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1c8]
    cmp x1, x16
    b.ne 0x1158
    ldr x1, [x23, #0x1d0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x117c
    mov x17, #0x4
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x117c
    cbz w0, 0x11cc
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x23, #0x1f0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x11d8
    str x0, [x20, #0x48]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x11e8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x11e8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x200]
    cmp x1, x16
    b.ne 0x11e8
    ldr x1, [x23, #0x208]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x120c
    cmp x2, x21
    b.lo 0x120c
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x120c
    cbz w0, 0x1278
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
    ldr x1, [x23, #0x228]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1284
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
    ldr x16, [x23, #0x238]
    cmp x16, x1
    b.ne 0x1294
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
    cbz x0, 0x2190
    tst x0, x22
    b.ne 0x12e4
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x12e4
    str x0, [x20, #0x38]
    ldr x1, [x23, #0x260]
    ldr x0, [x1, #0x8]
    cbz x0, 0x12ec
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
    ldr x16, [x23, #0x270]
    cmp x16, x1
    b.ne 0x12fc
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
    cbz x0, 0x2190
    tst x0, x22
    b.ne 0x134c
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x134c
    str x0, [x20, #0x40]
    ldr x1, [x23, #0x298]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1354
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
    ldr x16, [x23, #0x2a8]
    cmp x16, x1
    b.ne 0x1364
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
    cbz x0, 0x2190
    tst x0, x22
    b.ne 0x13b4
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x13b4
    str x0, [x20, #0x48]
    ldr x1, [x23, #0x2d0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x13bc
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
    ldr x16, [x23, #0x2e0]
    cmp x16, x1
    b.ne 0x13cc
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
    cbz x0, 0x2190
    tst x0, x22
    b.ne 0x141c
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x141c
    str x0, [x20, #0x50]
    ldr x1, [x23, #0x308]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1424
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
    ldr x16, [x23, #0x318]
    cmp x16, x1
    b.ne 0x1434
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
    cbz x0, 0x2190
    tst x0, x22
    b.ne 0x1484
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x1484
    str x0, [x20, #0x58]
    mov x16, #0x153
    str w16, [x20, #0x8]
    bl <op.NewArray>
    mov x16, #0x159
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0x350]
    ldr x0, [x1, #0x8]
    cbz x0, 0x148c
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x78]
    tst x2, x22
    b.ne 0x149c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x149c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x360]
    cmp x1, x16
    b.ne 0x149c
    ldr x1, [x23, #0x368]
    ldr x0, [x2, x1]
    str x0, [x20, #0x70]
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x70]
    ldr x16, [x23, #0x380]
    cmp x16, x1
    b.ne 0x14c0
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
    cbz x0, 0x2190
    str x0, [x20, #0x50]
    mov x16, #0x174
    str w16, [x20, #0x8]
    bl <op.IterOpen>
    bti jc
    mov x16, #0x177
    str w16, [x20, #0x8]
    bl <op.IterNext>
    cmp w0, #0x2
    b.eq 0xccc
    ldr x1, [x23, #0x3a8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1534
    str x0, [x20, #0x58]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x60]
    tst x1, x22
    b.ne 0x1544
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x1544
    cmp x2, x21
    b.lo 0x1574
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x1544
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x1554
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x1544
    str x0, [x20, #0x50]
    ldr x2, [x20, #0x50]
    tst x2, x22
    b.ne 0x1590
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1590
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x3d8]
    cmp x1, x16
    b.ne 0x1590
    ldr x1, [x23, #0x3e0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x15a4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x15a4
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x3f8]
    cmp x1, x16
    b.ne 0x15a4
    ldr x1, [x23, #0x400]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x15b8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x15b8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x418]
    cmp x1, x16
    b.ne 0x15b8
    ldr x1, [x23, #0x420]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x68]
    ldr x2, [x20, #0x78]
    cmp x1, x21
    b.lo 0x15dc
    cmp x2, x21
    b.lo 0x15dc
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x15dc
    cbz w0, 0x1648
    orr x0, x0, x21
    str x0, [x20, #0x70]
    ldr x1, [x23, #0x440]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1654
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x70]
    ldr x2, [x20, #0x78]
    cmp x1, x21
    b.lo 0x1674
    cmp x2, x21
    b.lo 0x1674
    scvtf d1, w2
    scvtf d0, w1
    fdiv d0, d0, d1
    fjcvtzs w0, d0
    b.ne 0x16e0
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x60]
    cmp x1, x21
    b.lo 0x1718
    cmp x2, x21
    b.lo 0x1718
    subs w0, w1, w2
    b.vs 0x1718
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x50]
    ldr x1, [x20, #0x58]
    tst x2, x22
    b.ne 0x1784
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1784
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x460]
    cmp x0, x16
    b.ne 0x1784
    ldr x0, [x23, #0x468]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1798
    ldr x1, [x23, #0x480]
    ldr x0, [x1, #0x8]
    cbz x0, 0x17a8
    str x0, [x20, #0x58]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x60]
    tst x1, x22
    b.ne 0x17b8
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x17b8
    cmp x2, x21
    b.lo 0x17e8
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x17b8
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x17c8
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x17b8
    str x0, [x20, #0x50]
    ldr x2, [x20, #0x50]
    tst x2, x22
    b.ne 0x1804
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1804
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x4b0]
    cmp x1, x16
    b.ne 0x1804
    ldr x1, [x23, #0x4b8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x1818
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1818
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x4d0]
    cmp x1, x16
    b.ne 0x1818
    ldr x1, [x23, #0x4d8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x182c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x182c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x4f0]
    cmp x1, x16
    b.ne 0x182c
    ldr x1, [x23, #0x4f8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x68]
    ldr x2, [x20, #0x78]
    cmp x1, x21
    b.lo 0x1850
    cmp x2, x21
    b.lo 0x1850
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x1850
    cbz w0, 0x18bc
    orr x0, x0, x21
    str x0, [x20, #0x70]
    ldr x1, [x23, #0x518]
    ldr x0, [x1, #0x8]
    cbz x0, 0x18c8
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x70]
    ldr x2, [x20, #0x78]
    cmp x1, x21
    b.lo 0x18e8
    cmp x2, x21
    b.lo 0x18e8
    scvtf d1, w2
    scvtf d0, w1
    fdiv d0, d0, d1
    fjcvtzs w0, d0
    b.ne 0x1954
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x60]
    cmp x1, x21
    b.lo 0x198c
    cmp x2, x21
    b.lo 0x198c
    subs w0, w1, w2
    b.vs 0x198c
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x50]
    ldr x1, [x20, #0x58]
    tst x2, x22
    b.ne 0x19f8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x19f8
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x538]
    cmp x0, x16
    b.ne 0x19f8
    ldr x0, [x23, #0x540]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1a0c
    ldr x1, [x23, #0x558]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1a1c
    str x0, [x20, #0x58]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x60]
    tst x1, x22
    b.ne 0x1a2c
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x1a2c
    cmp x2, x21
    b.lo 0x1a5c
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x1a2c
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x1a3c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x1a2c
    str x0, [x20, #0x50]
    ldr x2, [x20, #0x50]
    tst x2, x22
    b.ne 0x1a78
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1a78
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x588]
    cmp x1, x16
    b.ne 0x1a78
    ldr x1, [x23, #0x590]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x1a8c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1a8c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x5a8]
    cmp x1, x16
    b.ne 0x1a8c
    ldr x1, [x23, #0x5b0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x1aa0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1aa0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x5c8]
    cmp x1, x16
    b.ne 0x1aa0
    ldr x1, [x23, #0x5d0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x68]
    ldr x2, [x20, #0x78]
    cmp x1, x21
    b.lo 0x1ac4
    cmp x2, x21
    b.lo 0x1ac4
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x1ac4
    cbz w0, 0x1b30
    orr x0, x0, x21
    str x0, [x20, #0x70]
    ldr x1, [x23, #0x5f0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1b3c
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x70]
    ldr x2, [x20, #0x78]
    cmp x1, x21
    b.lo 0x1b5c
    cmp x2, x21
    b.lo 0x1b5c
    scvtf d1, w2
    scvtf d0, w1
    fdiv d0, d0, d1
    fjcvtzs w0, d0
    b.ne 0x1bc8
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x60]
    cmp x1, x21
    b.lo 0x1c00
    cmp x2, x21
    b.lo 0x1c00
    subs w0, w1, w2
    b.vs 0x1c00
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x50]
    ldr x1, [x20, #0x58]
    tst x2, x22
    b.ne 0x1c6c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1c6c
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x610]
    cmp x0, x16
    b.ne 0x1c6c
    ldr x0, [x23, #0x618]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1c80
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x1c90
    b 0x6b8
    bti jc
    mov x16, #0x24e
    str w16, [x20, #0x8]
    bl <op.IterCloseSilently>
    mov x16, #0x250
    str w16, [x20, #0x8]
    bl <op.Throw>
    ldr x1, [x23, #0x630]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1ca0
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0x640]
    cmp x16, x1
    b.ne 0x1cc0
    mov x16, #0x25a
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
    cbz x0, 0x2190
    str x0, [x20, #0x30]
    mov x16, #0x260
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x23, #0x668]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1d34
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x1d54
    mov x17, #0xea60
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x1d54
    cbz w0, 0x1da4
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x1dcc
    cmp x2, x21
    b.lo 0x1dcc
    cmp w1, w2
    b.ge 0xe40
    ldr x1, [x23, #0x688]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1e24
    str x0, [x20, #0x58]
    mov x0, #0xa
    str x0, [x20, #0x60]
    ldr x0, [x23, #0x170]
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x698]
    cmp x16, x1
    b.ne 0x1e44
    mov x16, #0x288
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
    cbz x0, 0x2190
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x1ec8
    adds w0, w1, #0x1
    b.vs 0x1ec8
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x1f18
    b 0xd44
    ldr x1, [x23, #0x6c8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1f28
    str x0, [x20, #0x48]
    mov x0, #0xa
    str x0, [x20, #0x50]
    ldr x0, [x23, #0x180]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x6d8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1f38
    str x0, [x20, #0x88]
    ldr x2, [x20, #0x88]
    tst x2, x22
    b.ne 0x1f48
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1f48
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x6e8]
    cmp x1, x16
    b.ne 0x1f48
    ldr x1, [x23, #0x6f0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x80]
    mov x0, #0x9
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x80]
    ldr x16, [x23, #0x708]
    cmp x16, x1
    b.ne 0x1f6c
    mov x16, #0x2b3
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
    cbz x0, 0x2190
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x730]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1fe0
    str x0, [x20, #0xb0]
    mov x0, #0xa
    str x0, [x20, #0xb8]
    ldr x1, [x20, #0xb0]
    ldr x16, [x23, #0x740]
    cmp x16, x1
    b.ne 0x2000
    mov x16, #0x2c1
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
    cbz x0, 0x2190
    str x0, [x20, #0x90]
    ldr x2, [x20, #0x90]
    tst x2, x22
    b.ne 0x2074
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2074
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x768]
    cmp x1, x16
    b.ne 0x2074
    ldr x1, [x23, #0x770]
    ldr x0, [x2, x1]
    str x0, [x20, #0x88]
    mov x0, #0x9
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x88]
    ldr x16, [x23, #0x788]
    cmp x16, x1
    b.ne 0x2098
    mov x16, #0x2d2
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
    cbz x0, 0x2190
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x48]
    ldr x16, [x23, #0x7b0]
    cmp x16, x1
    b.ne 0x211c
    mov x16, #0x2d8
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
    cbz x0, 0x2190
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x106c
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
    b.ne 0x10ec
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
    tbz w3, #0x0, 0x108c
    b 0x108
    cmp x1, x21
    b.hs 0x1108
    tst x1, x21
    b.eq 0x108
    add x3, x1, x21
    fmov d0, x3
    b 0x110c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1128
    tst x2, x21
    b.eq 0x108
    add x3, x2, x21
    fmov d1, x3
    b 0x112c
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
    add x3, x23, #0x1c8
    bl <stub.GetNamed>
    b 0x15c
    mov x16, #0x56
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x18c
    cmp x1, x21
    b.hs 0x1198
    tst x1, x21
    b.eq 0x116c
    add x3, x1, x21
    fmov d0, x3
    b 0x119c
    scvtf d0, w1
    fmov d1, #4.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x11b8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x1e8]
    orr x3, x3, #0x2
    str x3, [x23, #0x1e8]
    b 0x18c
    orr w3, w1, #0x4
    tbnz w3, #0x1f, 0x117c
    b 0x184
    mov x16, #0x5d
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x19c
    mov x16, #0x63
    str w16, [x20, #0x8]
    add x3, x23, #0x200
    bl <stub.GetNamed>
    b 0x1cc
    mov x16, #0x6a
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x204
    cmp x1, x21
    b.hs 0x1228
    tst x1, x21
    b.eq 0x11fc
    add x3, x1, x21
    fmov d0, x3
    b 0x122c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1248
    tst x2, x21
    b.eq 0x11fc
    add x3, x2, x21
    fmov d1, x3
    b 0x124c
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1264
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x220]
    orr x3, x3, #0x2
    str x3, [x23, #0x220]
    b 0x204
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x120c
    b 0x1fc
    mov x16, #0x7c
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x234
    ldr x16, [x23, #0x248]
    cmp x16, x1
    b.eq 0x284
    ldr x16, [x23, #0x250]
    cmp x16, x1
    b.eq 0x284
    ldr x16, [x23, #0x258]
    cmp x16, x1
    b.eq 0x284
    ldr x16, [x23, #0x240]
    cmp x16, #0x2
    b.eq 0x284
    ldr x16, [x23, #0x240]
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
    ldr x16, [x23, #0x280]
    cmp x16, x1
    b.eq 0x348
    ldr x16, [x23, #0x288]
    cmp x16, x1
    b.eq 0x348
    ldr x16, [x23, #0x290]
    cmp x16, x1
    b.eq 0x348
    ldr x16, [x23, #0x278]
    cmp x16, #0x2
    b.eq 0x348
    ldr x16, [x23, #0x278]
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
    ldr x16, [x23, #0x2b8]
    cmp x16, x1
    b.eq 0x40c
    ldr x16, [x23, #0x2c0]
    cmp x16, x1
    b.eq 0x40c
    ldr x16, [x23, #0x2c8]
    cmp x16, x1
    b.eq 0x40c
    ldr x16, [x23, #0x2b0]
    cmp x16, #0x2
    b.eq 0x40c
    ldr x16, [x23, #0x2b0]
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
    ldr x16, [x23, #0x2f0]
    cmp x16, x1
    b.eq 0x4d0
    ldr x16, [x23, #0x2f8]
    cmp x16, x1
    b.eq 0x4d0
    ldr x16, [x23, #0x300]
    cmp x16, x1
    b.eq 0x4d0
    ldr x16, [x23, #0x2e8]
    cmp x16, #0x2
    b.eq 0x4d0
    ldr x16, [x23, #0x2e8]
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
    ldr x16, [x23, #0x328]
    cmp x16, x1
    b.eq 0x594
    ldr x16, [x23, #0x330]
    cmp x16, x1
    b.eq 0x594
    ldr x16, [x23, #0x338]
    cmp x16, x1
    b.eq 0x594
    ldr x16, [x23, #0x320]
    cmp x16, #0x2
    b.eq 0x594
    ldr x16, [x23, #0x320]
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
    add x3, x23, #0x360
    bl <stub.GetNamed>
    b 0x650
    mov x16, #0x16e
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x6ac
    tst x1, x22
    b.ne 0x14b0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x14b0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x380]
    cmp x16, x0
    b.eq 0x66c
    ldr x16, [x23, #0x390]
    cmp x16, x0
    b.eq 0x66c
    ldr x16, [x23, #0x398]
    cmp x16, x0
    b.eq 0x66c
    ldr x16, [x23, #0x3a0]
    cmp x16, x0
    b.eq 0x66c
    ldr x16, [x23, #0x388]
    cmp x16, #0x2
    b.eq 0x66c
    ldr x16, [x23, #0x388]
    cmp x16, x1
    b.eq 0x66c
    mov x16, #0x16e
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x70]
    b 0x66c
    mov x16, #0x17c
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x6e0
    mov x16, #0x186
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x73c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x1544
    sub x0, x0, x21
    b 0x738
    tst x2, x21
    b.eq 0x1544
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x1544
    b 0x70c
    mov x16, #0x18c
    str w16, [x20, #0x8]
    add x3, x23, #0x3d8
    bl <stub.GetNamed>
    b 0x76c
    mov x16, #0x193
    str w16, [x20, #0x8]
    add x3, x23, #0x3f8
    bl <stub.GetNamed>
    b 0x7a0
    mov x16, #0x19a
    str w16, [x20, #0x8]
    add x3, x23, #0x418
    bl <stub.GetNamed>
    b 0x7d4
    mov x16, #0x1a1
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x80c
    cmp x1, x21
    b.hs 0x15f8
    tst x1, x21
    b.eq 0x15cc
    add x3, x1, x21
    fmov d0, x3
    b 0x15fc
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1618
    tst x2, x21
    b.eq 0x15cc
    add x3, x2, x21
    fmov d1, x3
    b 0x161c
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1634
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x70]
    ldr x3, [x23, #0x438]
    orr x3, x3, #0x2
    str x3, [x23, #0x438]
    b 0x80c
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x15dc
    b 0x804
    mov x16, #0x1a7
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x81c
    mov x16, #0x1ad
    str w16, [x20, #0x8]
    bl <op.Div>
    b 0x850
    cmp x1, x21
    b.hs 0x1690
    tst x1, x21
    b.eq 0x1664
    add x3, x1, x21
    fmov d0, x3
    b 0x1694
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x16b0
    tst x2, x21
    b.eq 0x1664
    add x3, x2, x21
    fmov d1, x3
    b 0x16b4
    scvtf d1, w2
    fdiv d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x16cc
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x450]
    orr x3, x3, #0x2
    str x3, [x23, #0x450]
    b 0x850
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x16f4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x450]
    orr x3, x3, #0x2
    str x3, [x23, #0x450]
    b 0x850
    mov x16, #0x1b3
    str w16, [x20, #0x8]
    bl <op.Sub>
    b 0x878
    cmp x1, x21
    b.hs 0x1734
    tst x1, x21
    b.eq 0x1708
    add x3, x1, x21
    fmov d0, x3
    b 0x1738
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1754
    tst x2, x21
    b.eq 0x1708
    add x3, x2, x21
    fmov d1, x3
    b 0x1758
    scvtf d1, w2
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1770
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x58]
    ldr x3, [x23, #0x458]
    orr x3, x3, #0x2
    str x3, [x23, #0x458]
    b 0x878
    mov x16, #0x1b9
    str w16, [x20, #0x8]
    add x3, x23, #0x460
    bl <stub.SetNamed>
    b 0x8c0
    mov x16, #0x1b9
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x8c0
    mov x16, #0x1c1
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x8d0
    mov x16, #0x1cb
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x92c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x17b8
    sub x0, x0, x21
    b 0x928
    tst x2, x21
    b.eq 0x17b8
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x17b8
    b 0x8fc
    mov x16, #0x1d1
    str w16, [x20, #0x8]
    add x3, x23, #0x4b0
    bl <stub.GetNamed>
    b 0x95c
    mov x16, #0x1d8
    str w16, [x20, #0x8]
    add x3, x23, #0x4d0
    bl <stub.GetNamed>
    b 0x990
    mov x16, #0x1df
    str w16, [x20, #0x8]
    add x3, x23, #0x4f0
    bl <stub.GetNamed>
    b 0x9c4
    mov x16, #0x1e6
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x9fc
    cmp x1, x21
    b.hs 0x186c
    tst x1, x21
    b.eq 0x1840
    add x3, x1, x21
    fmov d0, x3
    b 0x1870
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x188c
    tst x2, x21
    b.eq 0x1840
    add x3, x2, x21
    fmov d1, x3
    b 0x1890
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x18a8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x70]
    ldr x3, [x23, #0x510]
    orr x3, x3, #0x2
    str x3, [x23, #0x510]
    b 0x9fc
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x1850
    b 0x9f4
    mov x16, #0x1ec
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xa0c
    mov x16, #0x1f2
    str w16, [x20, #0x8]
    bl <op.Div>
    b 0xa40
    cmp x1, x21
    b.hs 0x1904
    tst x1, x21
    b.eq 0x18d8
    add x3, x1, x21
    fmov d0, x3
    b 0x1908
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1924
    tst x2, x21
    b.eq 0x18d8
    add x3, x2, x21
    fmov d1, x3
    b 0x1928
    scvtf d1, w2
    fdiv d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1940
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x528]
    orr x3, x3, #0x2
    str x3, [x23, #0x528]
    b 0xa40
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1968
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x528]
    orr x3, x3, #0x2
    str x3, [x23, #0x528]
    b 0xa40
    mov x16, #0x1f8
    str w16, [x20, #0x8]
    bl <op.Sub>
    b 0xa68
    cmp x1, x21
    b.hs 0x19a8
    tst x1, x21
    b.eq 0x197c
    add x3, x1, x21
    fmov d0, x3
    b 0x19ac
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x19c8
    tst x2, x21
    b.eq 0x197c
    add x3, x2, x21
    fmov d1, x3
    b 0x19cc
    scvtf d1, w2
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x19e4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x58]
    ldr x3, [x23, #0x530]
    orr x3, x3, #0x2
    str x3, [x23, #0x530]
    b 0xa68
    mov x16, #0x1fe
    str w16, [x20, #0x8]
    add x3, x23, #0x538
    bl <stub.SetNamed>
    b 0xab0
    mov x16, #0x1fe
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xab0
    mov x16, #0x206
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xac0
    mov x16, #0x210
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0xb1c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x1a2c
    sub x0, x0, x21
    b 0xb18
    tst x2, x21
    b.eq 0x1a2c
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x1a2c
    b 0xaec
    mov x16, #0x216
    str w16, [x20, #0x8]
    add x3, x23, #0x588
    bl <stub.GetNamed>
    b 0xb4c
    mov x16, #0x21d
    str w16, [x20, #0x8]
    add x3, x23, #0x5a8
    bl <stub.GetNamed>
    b 0xb80
    mov x16, #0x224
    str w16, [x20, #0x8]
    add x3, x23, #0x5c8
    bl <stub.GetNamed>
    b 0xbb4
    mov x16, #0x22b
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0xbec
    cmp x1, x21
    b.hs 0x1ae0
    tst x1, x21
    b.eq 0x1ab4
    add x3, x1, x21
    fmov d0, x3
    b 0x1ae4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1b00
    tst x2, x21
    b.eq 0x1ab4
    add x3, x2, x21
    fmov d1, x3
    b 0x1b04
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1b1c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x70]
    ldr x3, [x23, #0x5e8]
    orr x3, x3, #0x2
    str x3, [x23, #0x5e8]
    b 0xbec
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x1ac4
    b 0xbe4
    mov x16, #0x231
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xbfc
    mov x16, #0x237
    str w16, [x20, #0x8]
    bl <op.Div>
    b 0xc30
    cmp x1, x21
    b.hs 0x1b78
    tst x1, x21
    b.eq 0x1b4c
    add x3, x1, x21
    fmov d0, x3
    b 0x1b7c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1b98
    tst x2, x21
    b.eq 0x1b4c
    add x3, x2, x21
    fmov d1, x3
    b 0x1b9c
    scvtf d1, w2
    fdiv d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1bb4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x600]
    orr x3, x3, #0x2
    str x3, [x23, #0x600]
    b 0xc30
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1bdc
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x600]
    orr x3, x3, #0x2
    str x3, [x23, #0x600]
    b 0xc30
    mov x16, #0x23d
    str w16, [x20, #0x8]
    bl <op.Sub>
    b 0xc58
    cmp x1, x21
    b.hs 0x1c1c
    tst x1, x21
    b.eq 0x1bf0
    add x3, x1, x21
    fmov d0, x3
    b 0x1c20
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1c3c
    tst x2, x21
    b.eq 0x1bf0
    add x3, x2, x21
    fmov d1, x3
    b 0x1c40
    scvtf d1, w2
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1c58
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x58]
    ldr x3, [x23, #0x608]
    orr x3, x3, #0x2
    str x3, [x23, #0x608]
    b 0xc58
    mov x16, #0x243
    str w16, [x20, #0x8]
    add x3, x23, #0x610
    bl <stub.SetNamed>
    b 0xca0
    mov x16, #0x243
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xca0
    mov x16, #0x24b
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x6b8
    mov x16, #0x252
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xcdc
    mov x16, #0x25a
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xd30
    tst x1, x22
    b.ne 0x1cb0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1cb0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x640]
    cmp x16, x0
    b.eq 0xcf4
    ldr x16, [x23, #0x650]
    cmp x16, x0
    b.eq 0xcf4
    ldr x16, [x23, #0x658]
    cmp x16, x0
    b.eq 0xcf4
    ldr x16, [x23, #0x660]
    cmp x16, x0
    b.eq 0xcf4
    ldr x16, [x23, #0x648]
    cmp x16, #0x2
    b.eq 0xcf4
    ldr x16, [x23, #0x648]
    cmp x16, x1
    b.eq 0xcf4
    mov x16, #0x25a
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0xcf4
    mov x16, #0x268
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xd58
    mov x16, #0x26e
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0xd84
    cmp x1, x21
    b.hs 0x1d70
    tst x1, x21
    b.eq 0x1d44
    add x3, x1, x21
    fmov d0, x3
    b 0x1d74
    scvtf d0, w1
    ldr d1, 0x2198
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1d90
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x678]
    orr x3, x3, #0x2
    str x3, [x23, #0x678]
    b 0xd84
    mov x17, #0xea60
    orr w3, w1, w17
    tbnz w3, #0x1f, 0x1d54
    b 0xd7c
    mov x16, #0x275
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0xe40
    b 0xda4
    cmp x1, x21
    b.hs 0x1de8
    tst x1, x21
    b.eq 0x1db4
    add x3, x1, x21
    fmov d0, x3
    b 0x1dec
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1e08
    tst x2, x21
    b.eq 0x1db4
    add x3, x2, x21
    fmov d1, x3
    b 0x1e0c
    scvtf d1, w2
    ldr x3, [x23, #0x680]
    orr x3, x3, #0x2
    str x3, [x23, #0x680]
    fcmp d0, d1
    b.pl 0xe40
    b 0xda4
    mov x16, #0x27c
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xdb4
    mov x16, #0x288
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xe14
    tst x1, x22
    b.ne 0x1e34
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1e34
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x698]
    cmp x16, x0
    b.eq 0xdd4
    ldr x16, [x23, #0x6a8]
    cmp x16, x0
    b.eq 0xdd4
    ldr x16, [x23, #0x6b0]
    cmp x16, x0
    b.eq 0xdd4
    ldr x16, [x23, #0x6b8]
    cmp x16, x0
    b.eq 0xdd4
    ldr x16, [x23, #0x6a0]
    cmp x16, #0x2
    b.eq 0xdd4
    ldr x16, [x23, #0x6a0]
    cmp x16, x1
    b.eq 0xdd4
    mov x16, #0x288
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0xdd4
    mov x16, #0x28e
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0xe30
    cmp x1, x21
    b.hs 0x1ee4
    tst x1, x21
    b.eq 0x1eb8
    add x3, x1, x21
    fmov d0, x3
    b 0x1ee8
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1f04
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x6c0]
    orr x3, x3, #0x2
    str x3, [x23, #0x6c0]
    b 0xe30
    mov x16, #0x293
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0xd44
    mov x16, #0x296
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xe50
    mov x16, #0x2a2
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xe70
    mov x16, #0x2a8
    str w16, [x20, #0x8]
    add x3, x23, #0x6e8
    bl <stub.GetNamed>
    b 0xea0
    mov x16, #0x2b3
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xf00
    tst x1, x22
    b.ne 0x1f5c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1f5c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x708]
    cmp x16, x0
    b.eq 0xec0
    ldr x16, [x23, #0x718]
    cmp x16, x0
    b.eq 0xec0
    ldr x16, [x23, #0x720]
    cmp x16, x0
    b.eq 0xec0
    ldr x16, [x23, #0x728]
    cmp x16, x0
    b.eq 0xec0
    ldr x16, [x23, #0x710]
    cmp x16, #0x2
    b.eq 0xec0
    ldr x16, [x23, #0x710]
    cmp x16, x1
    b.eq 0xec0
    mov x16, #0x2b3
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x80]
    b 0xec0
    mov x16, #0x2b9
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xf10
    mov x16, #0x2c1
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xf64
    tst x1, x22
    b.ne 0x1ff0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1ff0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x740]
    cmp x16, x0
    b.eq 0xf28
    ldr x16, [x23, #0x750]
    cmp x16, x0
    b.eq 0xf28
    ldr x16, [x23, #0x758]
    cmp x16, x0
    b.eq 0xf28
    ldr x16, [x23, #0x760]
    cmp x16, x0
    b.eq 0xf28
    ldr x16, [x23, #0x748]
    cmp x16, #0x2
    b.eq 0xf28
    ldr x16, [x23, #0x748]
    cmp x16, x1
    b.eq 0xf28
    mov x16, #0x2c1
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0xb0]
    b 0xf28
    mov x16, #0x2c7
    str w16, [x20, #0x8]
    add x3, x23, #0x768
    bl <stub.GetNamed>
    b 0xf94
    mov x16, #0x2d2
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xff4
    tst x1, x22
    b.ne 0x2088
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x2088
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x788]
    cmp x16, x0
    b.eq 0xfb4
    ldr x16, [x23, #0x798]
    cmp x16, x0
    b.eq 0xfb4
    ldr x16, [x23, #0x7a0]
    cmp x16, x0
    b.eq 0xfb4
    ldr x16, [x23, #0x7a8]
    cmp x16, x0
    b.eq 0xfb4
    ldr x16, [x23, #0x790]
    cmp x16, #0x2
    b.eq 0xfb4
    ldr x16, [x23, #0x790]
    cmp x16, x1
    b.eq 0xfb4
    mov x16, #0x2d2
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x88]
    b 0xfb4
    mov x16, #0x2d8
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x1044
    tst x1, x22
    b.ne 0x210c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x210c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x7b0]
    cmp x16, x0
    b.eq 0x1004
    ldr x16, [x23, #0x7c0]
    cmp x16, x0
    b.eq 0x1004
    ldr x16, [x23, #0x7c8]
    cmp x16, x0
    b.eq 0x1004
    ldr x16, [x23, #0x7d0]
    cmp x16, x0
    b.eq 0x1004
    ldr x16, [x23, #0x7b8]
    cmp x16, #0x2
    b.eq 0x1004
    ldr x16, [x23, #0x7b8]
    cmp x16, x1
    b.eq 0x1004
    mov x16, #0x2d8
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x48]
    b 0x1004
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
    b.hi 0x114c
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x1164
    mov x3, #0xa
    str x3, [x20, #0x30]
    str x3, [x20, #0x38]
    str x3, [x20, #0x40]
    str x3, [x20, #0x50]
    bti jc
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x23, #0x58]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1190
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x40]
    tst x2, x22
    b.ne 0x11a0
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0x11b4
    cmp w1, #0x21
    b.ne 0x88
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0xac
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x11a0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x68]
    cmp x1, x16
    b.ne 0x11a0
    ldr x1, [x23, #0x70]
    ldr x0, [x2, x1]
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x11d8
    cmp x2, x21
    b.lo 0x11d8
    cmp w1, w2
    b.ge 0xdb0
    ldr x1, [x23, #0x90]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1230
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x30]
    tst x1, x22
    b.ne 0x1240
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x1240
    cmp x2, x21
    b.lo 0x1270
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x1240
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x1250
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x1240
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x129c
    adds w0, w1, #0x1
    b.vs 0x129c
    orr x0, x0, x21
    str x0, [x20, #0x40]
    bti jc
    ldr x1, [x23, #0xc8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x12ec
    str x0, [x20, #0x50]
    ldr x2, [x20, #0x50]
    tst x2, x22
    b.ne 0x12fc
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0x1310
    cmp w1, #0x21
    b.ne 0x18c
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0x1b0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x12fc
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xd8]
    cmp x1, x16
    b.ne 0x12fc
    ldr x1, [x23, #0xe0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0x1334
    cmp x2, x21
    b.lo 0x1334
    cmp w1, w2
    b.ge 0xd84
    ldr x1, [x23, #0x100]
    ldr x0, [x1, #0x8]
    cbz x0, 0x138c
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x78]
    ldr x2, [x20, #0x40]
    tst x1, x22
    b.ne 0x139c
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x139c
    cmp x2, x21
    b.lo 0x13cc
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x139c
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x13ac
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x139c
    str x0, [x20, #0x48]
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0x13e8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x13e8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x130]
    cmp x1, x16
    b.ne 0x13e8
    ldr x1, [x23, #0x138]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x13fc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x13fc
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x150]
    cmp x1, x16
    b.ne 0x13fc
    ldr x1, [x23, #0x158]
    ldr x0, [x2, x1]
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x78]
    ldr x2, [x20, #0x80]
    cmp x1, x21
    b.lo 0x1420
    cmp x2, x21
    b.lo 0x1420
    subs w0, w1, w2
    b.vs 0x1420
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0x148c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x148c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x178]
    cmp x1, x16
    b.ne 0x148c
    ldr x1, [x23, #0x180]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x14a0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x14a0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x198]
    cmp x1, x16
    b.ne 0x14a0
    ldr x1, [x23, #0x1a0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x78]
    ldr x2, [x20, #0x80]
    cmp x1, x21
    b.lo 0x14c4
    cmp x2, x21
    b.lo 0x14c4
    subs w0, w1, w2
    b.vs 0x14c4
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0x1530
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1530
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1c0]
    cmp x1, x16
    b.ne 0x1530
    ldr x1, [x23, #0x1c8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x1544
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1544
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1e0]
    cmp x1, x16
    b.ne 0x1544
    ldr x1, [x23, #0x1e8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x78]
    ldr x2, [x20, #0x80]
    cmp x1, x21
    b.lo 0x1568
    cmp x2, x21
    b.lo 0x1568
    subs w0, w1, w2
    b.vs 0x1568
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x15e4
    cmp x2, x21
    b.lo 0x15e4
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x15e4
    cbz w0, 0x1650
    orr x0, x0, x21
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0x166c
    cmp x2, x21
    b.lo 0x166c
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x166c
    cbz w0, 0x16d8
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x78]
    ldr x2, [x20, #0x80]
    cmp x1, x21
    b.lo 0x16f4
    cmp x2, x21
    b.lo 0x16f4
    adds w0, w1, w2
    b.vs 0x16f4
    orr x0, x0, x21
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x60]
    ldr x2, [x20, #0x60]
    cmp x1, x21
    b.lo 0x1770
    cmp x2, x21
    b.lo 0x1770
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x1770
    cbz w0, 0x17dc
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x78]
    ldr x2, [x20, #0x80]
    cmp x1, x21
    b.lo 0x17f8
    cmp x2, x21
    b.lo 0x17f8
    adds w0, w1, w2
    b.vs 0x17f8
    orr x0, x0, x21
    str x0, [x20, #0x68]
    ldr x1, [x23, #0x230]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1864
    str x0, [x20, #0xa8]
    ldr x2, [x20, #0xa8]
    tst x2, x22
    b.ne 0x1874
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1874
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x240]
    cmp x1, x16
    b.ne 0x1874
    ldr x1, [x23, #0x248]
    ldr x0, [x2, x1]
    str x0, [x20, #0xa0]
    ldr x0, [x20, #0x68]
    str x0, [x20, #0xb0]
    ldr x1, [x20, #0xa0]
    ldr x16, [x23, #0x260]
    cmp x16, x1
    b.ne 0x1898
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
    cbz x0, 0x2a38
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x68]
    ldr x2, [x20, #0x80]
    cmp x1, x21
    b.lo 0x191c
    cmp x2, x21
    b.lo 0x191c
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x191c
    cbz w0, 0x1988
    orr x0, x0, x21
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x78]
    cmp x1, x21
    b.lo 0x19a4
    cmp x2, x21
    b.lo 0x19a4
    scvtf d1, w2
    scvtf d0, w1
    fdiv d0, d0, d1
    fjcvtzs w0, d0
    b.ne 0x1a10
    orr x0, x0, x21
    str x0, [x20, #0x70]
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0x1a38
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1a38
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x298]
    cmp x1, x16
    b.ne 0x1a38
    ldr x1, [x23, #0x2a0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x1a4c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1a4c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x2b8]
    cmp x1, x16
    b.ne 0x1a4c
    ldr x1, [x23, #0x2c0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x90]
    cmp x1, x21
    b.lo 0x1a70
    cmp x2, x21
    b.lo 0x1a70
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x1a70
    cbz w0, 0x1adc
    orr x0, x0, x21
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x88]
    ldr x2, [x20, #0x70]
    cmp x1, x21
    b.lo 0x1af8
    cmp x2, x21
    b.lo 0x1af8
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x1af8
    cbz w0, 0x1b64
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x78]
    ldr x2, [x20, #0x80]
    cmp x1, x21
    b.lo 0x1b80
    cmp x2, x21
    b.lo 0x1b80
    subs w0, w1, w2
    b.vs 0x1b80
    orr x0, x0, x21
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x78]
    tst x2, x22
    b.ne 0x1bec
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1bec
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x2f0]
    cmp x0, x16
    b.ne 0x1bec
    ldr x0, [x23, #0x2f8]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1c00
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0x1c10
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1c10
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x310]
    cmp x1, x16
    b.ne 0x1c10
    ldr x1, [x23, #0x318]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x1c24
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1c24
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x330]
    cmp x1, x16
    b.ne 0x1c24
    ldr x1, [x23, #0x338]
    ldr x0, [x2, x1]
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x90]
    cmp x1, x21
    b.lo 0x1c48
    cmp x2, x21
    b.lo 0x1c48
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x1c48
    cbz w0, 0x1cb4
    orr x0, x0, x21
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x88]
    ldr x2, [x20, #0x70]
    cmp x1, x21
    b.lo 0x1cd0
    cmp x2, x21
    b.lo 0x1cd0
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x1cd0
    cbz w0, 0x1d3c
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x78]
    ldr x2, [x20, #0x80]
    cmp x1, x21
    b.lo 0x1d58
    cmp x2, x21
    b.lo 0x1d58
    subs w0, w1, w2
    b.vs 0x1d58
    orr x0, x0, x21
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x78]
    tst x2, x22
    b.ne 0x1dc4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1dc4
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x368]
    cmp x0, x16
    b.ne 0x1dc4
    ldr x0, [x23, #0x370]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1dd8
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0x1de8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1de8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x388]
    cmp x1, x16
    b.ne 0x1de8
    ldr x1, [x23, #0x390]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x1dfc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1dfc
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x3a8]
    cmp x1, x16
    b.ne 0x1dfc
    ldr x1, [x23, #0x3b0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x60]
    ldr x2, [x20, #0x90]
    cmp x1, x21
    b.lo 0x1e20
    cmp x2, x21
    b.lo 0x1e20
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x1e20
    cbz w0, 0x1e8c
    orr x0, x0, x21
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x88]
    ldr x2, [x20, #0x70]
    cmp x1, x21
    b.lo 0x1ea8
    cmp x2, x21
    b.lo 0x1ea8
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x1ea8
    cbz w0, 0x1f14
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x78]
    ldr x2, [x20, #0x80]
    cmp x1, x21
    b.lo 0x1f30
    cmp x2, x21
    b.lo 0x1f30
    subs w0, w1, w2
    b.vs 0x1f30
    orr x0, x0, x21
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x78]
    tst x2, x22
    b.ne 0x1f9c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1f9c
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x3e0]
    cmp x0, x16
    b.ne 0x1f9c
    ldr x0, [x23, #0x3e8]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1fb0
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x1fc0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1fc0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x400]
    cmp x1, x16
    b.ne 0x1fc0
    ldr x1, [x23, #0x408]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0x1fd4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1fd4
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x420]
    cmp x1, x16
    b.ne 0x1fd4
    ldr x1, [x23, #0x428]
    ldr x0, [x2, x1]
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x90]
    cmp x1, x21
    b.lo 0x1ff8
    cmp x2, x21
    b.lo 0x1ff8
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x1ff8
    cbz w0, 0x2064
    orr x0, x0, x21
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x88]
    ldr x2, [x20, #0x70]
    cmp x1, x21
    b.lo 0x2080
    cmp x2, x21
    b.lo 0x2080
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x2080
    cbz w0, 0x20ec
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x78]
    ldr x2, [x20, #0x80]
    cmp x1, x21
    b.lo 0x2108
    cmp x2, x21
    b.lo 0x2108
    adds w0, w1, w2
    b.vs 0x2108
    orr x0, x0, x21
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x48]
    ldr x1, [x20, #0x78]
    tst x2, x22
    b.ne 0x2174
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2174
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x458]
    cmp x0, x16
    b.ne 0x2174
    ldr x0, [x23, #0x460]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x2188
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x2198
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2198
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x478]
    cmp x1, x16
    b.ne 0x2198
    ldr x1, [x23, #0x480]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0x21ac
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x21ac
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x498]
    cmp x1, x16
    b.ne 0x21ac
    ldr x1, [x23, #0x4a0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x90]
    cmp x1, x21
    b.lo 0x21d0
    cmp x2, x21
    b.lo 0x21d0
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x21d0
    cbz w0, 0x223c
    orr x0, x0, x21
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x88]
    ldr x2, [x20, #0x70]
    cmp x1, x21
    b.lo 0x2258
    cmp x2, x21
    b.lo 0x2258
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x2258
    cbz w0, 0x22c4
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x78]
    ldr x2, [x20, #0x80]
    cmp x1, x21
    b.lo 0x22e0
    cmp x2, x21
    b.lo 0x22e0
    adds w0, w1, w2
    b.vs 0x22e0
    orr x0, x0, x21
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x48]
    ldr x1, [x20, #0x78]
    tst x2, x22
    b.ne 0x234c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x234c
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x4d0]
    cmp x0, x16
    b.ne 0x234c
    ldr x0, [x23, #0x4d8]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x2360
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x2370
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2370
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x4f0]
    cmp x1, x16
    b.ne 0x2370
    ldr x1, [x23, #0x4f8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0x2384
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2384
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x510]
    cmp x1, x16
    b.ne 0x2384
    ldr x1, [x23, #0x518]
    ldr x0, [x2, x1]
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x60]
    ldr x2, [x20, #0x90]
    cmp x1, x21
    b.lo 0x23a8
    cmp x2, x21
    b.lo 0x23a8
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x23a8
    cbz w0, 0x2414
    orr x0, x0, x21
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x88]
    ldr x2, [x20, #0x70]
    cmp x1, x21
    b.lo 0x2430
    cmp x2, x21
    b.lo 0x2430
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x2430
    cbz w0, 0x249c
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x78]
    ldr x2, [x20, #0x80]
    cmp x1, x21
    b.lo 0x24b8
    cmp x2, x21
    b.lo 0x24b8
    adds w0, w1, w2
    b.vs 0x24b8
    orr x0, x0, x21
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x48]
    ldr x1, [x20, #0x78]
    tst x2, x22
    b.ne 0x2524
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2524
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x548]
    cmp x0, x16
    b.ne 0x2524
    ldr x0, [x23, #0x550]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x2538
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x2558
    adds w0, w1, #0x1
    b.vs 0x2558
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x25a8
    b 0x150
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x25c8
    adds w0, w1, #0x1
    b.vs 0x25c8
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x2618
    b 0x4c
    ldr x1, [x23, #0x578]
    ldr x0, [x1, #0x8]
    cbz x0, 0x2628
    str x0, [x20, #0x50]
    mov x16, #0x1cd
    str w16, [x20, #0x8]
    bl <op.IterOpen>
    bti jc
    mov x16, #0x1d0
    str w16, [x20, #0x8]
    bl <op.IterNext>
    cmp w0, #0x2
    b.eq 0x1134
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x2638
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2638
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x588]
    cmp x1, x16
    b.ne 0x2638
    ldr x1, [x23, #0x590]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x264c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x264c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x5a8]
    cmp x1, x16
    b.ne 0x264c
    ldr x1, [x23, #0x5b0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x60]
    cmp x1, x21
    b.lo 0x2670
    cmp x2, x21
    b.lo 0x2670
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x2670
    cbz w0, 0x26dc
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0x26f8
    cmp x2, x21
    b.lo 0x26f8
    adds w0, w1, w2
    b.vs 0x26f8
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x2, [x20, #0x48]
    ldr x1, [x20, #0x50]
    tst x2, x22
    b.ne 0x2764
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2764
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x5d8]
    cmp x0, x16
    b.ne 0x2764
    ldr x0, [x23, #0x5e0]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x2778
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x2788
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2788
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x5f8]
    cmp x1, x16
    b.ne 0x2788
    ldr x1, [x23, #0x600]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x279c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x279c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x618]
    cmp x1, x16
    b.ne 0x279c
    ldr x1, [x23, #0x620]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x60]
    cmp x1, x21
    b.lo 0x27c0
    cmp x2, x21
    b.lo 0x27c0
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x27c0
    cbz w0, 0x282c
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0x2848
    cmp x2, x21
    b.lo 0x2848
    adds w0, w1, w2
    b.vs 0x2848
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x2, [x20, #0x48]
    ldr x1, [x20, #0x50]
    tst x2, x22
    b.ne 0x28b4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x28b4
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x648]
    cmp x0, x16
    b.ne 0x28b4
    ldr x0, [x23, #0x650]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x28c8
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x28d8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x28d8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x668]
    cmp x1, x16
    b.ne 0x28d8
    ldr x1, [x23, #0x670]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x28ec
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x28ec
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x688]
    cmp x1, x16
    b.ne 0x28ec
    ldr x1, [x23, #0x690]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x60]
    cmp x1, x21
    b.lo 0x2910
    cmp x2, x21
    b.lo 0x2910
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x2910
    cbz w0, 0x297c
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0x2998
    cmp x2, x21
    b.lo 0x2998
    adds w0, w1, w2
    b.vs 0x2998
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x2, [x20, #0x48]
    ldr x1, [x20, #0x50]
    tst x2, x22
    b.ne 0x2a04
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2a04
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x6b8]
    cmp x0, x16
    b.ne 0x2a04
    ldr x0, [x23, #0x6c0]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x2a18
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x2a28
    b 0xdcc
    bti jc
    mov x16, #0x23e
    str w16, [x20, #0x8]
    bl <op.IterCloseSilently>
    mov x16, #0x240
    str w16, [x20, #0x8]
    bl <op.Throw>
    mov x0, #0xa
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x1180
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x1168
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x4
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x60
    mov x16, #0xa
    str w16, [x20, #0x8]
    add x3, x23, #0x68
    bl <stub.GetNamed>
    b 0xac
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0xac
    mov x16, #0x11
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0xdb0
    b 0xd0
    cmp x1, x21
    b.hs 0x11f4
    tst x1, x21
    b.eq 0x11c0
    add x3, x1, x21
    fmov d0, x3
    b 0x11f8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1214
    tst x2, x21
    b.eq 0x11c0
    add x3, x2, x21
    fmov d1, x3
    b 0x1218
    scvtf d1, w2
    ldr x3, [x23, #0x88]
    orr x3, x3, #0x2
    str x3, [x23, #0x88]
    fcmp d0, d1
    b.pl 0xdb0
    b 0xd0
    mov x16, #0x18
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xe0
    mov x16, #0x1e
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x134
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x1240
    sub x0, x0, x21
    b 0x130
    tst x2, x21
    b.eq 0x1240
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x1240
    b 0x104
    mov x16, #0x24
    str w16, [x20, #0x8]
    bl <op.AddI>
    b 0x150
    cmp x1, x21
    b.hs 0x12b8
    tst x1, x21
    b.eq 0x128c
    add x3, x1, x21
    fmov d0, x3
    b 0x12bc
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x12d8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0xc0]
    orr x3, x3, #0x2
    str x3, [x23, #0xc0]
    b 0x150
    mov x16, #0x2b
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x164
    mov x16, #0x31
    str w16, [x20, #0x8]
    add x3, x23, #0xd8
    bl <stub.GetNamed>
    b 0x1b0
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0x1b0
    mov x16, #0x38
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0xd84
    b 0x1d4
    cmp x1, x21
    b.hs 0x1350
    tst x1, x21
    b.eq 0x131c
    add x3, x1, x21
    fmov d0, x3
    b 0x1354
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1370
    tst x2, x21
    b.eq 0x131c
    add x3, x2, x21
    fmov d1, x3
    b 0x1374
    scvtf d1, w2
    ldr x3, [x23, #0xf8]
    orr x3, x3, #0x2
    str x3, [x23, #0xf8]
    fcmp d0, d1
    b.pl 0xd84
    b 0x1d4
    mov x16, #0x3f
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1e4
    mov x16, #0x45
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x238
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x139c
    sub x0, x0, x21
    b 0x234
    tst x2, x21
    b.eq 0x139c
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x139c
    b 0x208
    mov x16, #0x4b
    str w16, [x20, #0x8]
    add x3, x23, #0x130
    bl <stub.GetNamed>
    b 0x268
    mov x16, #0x52
    str w16, [x20, #0x8]
    add x3, x23, #0x150
    bl <stub.GetNamed>
    b 0x29c
    mov x16, #0x59
    str w16, [x20, #0x8]
    bl <op.Sub>
    b 0x2c8
    cmp x1, x21
    b.hs 0x143c
    tst x1, x21
    b.eq 0x1410
    add x3, x1, x21
    fmov d0, x3
    b 0x1440
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x145c
    tst x2, x21
    b.eq 0x1410
    add x3, x2, x21
    fmov d1, x3
    b 0x1460
    scvtf d1, w2
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1478
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x170]
    orr x3, x3, #0x2
    str x3, [x23, #0x170]
    b 0x2c8
    mov x16, #0x5f
    str w16, [x20, #0x8]
    add x3, x23, #0x178
    bl <stub.GetNamed>
    b 0x2f8
    mov x16, #0x66
    str w16, [x20, #0x8]
    add x3, x23, #0x198
    bl <stub.GetNamed>
    b 0x32c
    mov x16, #0x6d
    str w16, [x20, #0x8]
    bl <op.Sub>
    b 0x358
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
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x151c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x58]
    ldr x3, [x23, #0x1b8]
    orr x3, x3, #0x2
    str x3, [x23, #0x1b8]
    b 0x358
    mov x16, #0x73
    str w16, [x20, #0x8]
    add x3, x23, #0x1c0
    bl <stub.GetNamed>
    b 0x388
    mov x16, #0x7a
    str w16, [x20, #0x8]
    add x3, x23, #0x1e0
    bl <stub.GetNamed>
    b 0x3bc
    mov x16, #0x81
    str w16, [x20, #0x8]
    bl <op.Sub>
    b 0x3e8
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
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x200]
    orr x3, x3, #0x2
    str x3, [x23, #0x200]
    b 0x3e8
    mov x16, #0x87
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x41c
    cmp x1, x21
    b.hs 0x1600
    tst x1, x21
    b.eq 0x15d4
    add x3, x1, x21
    fmov d0, x3
    b 0x1604
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1620
    tst x2, x21
    b.eq 0x15d4
    add x3, x2, x21
    fmov d1, x3
    b 0x1624
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x163c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x78]
    ldr x3, [x23, #0x208]
    orr x3, x3, #0x2
    str x3, [x23, #0x208]
    b 0x41c
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x15e4
    b 0x414
    mov x16, #0x8d
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x450
    cmp x1, x21
    b.hs 0x1688
    tst x1, x21
    b.eq 0x165c
    add x3, x1, x21
    fmov d0, x3
    b 0x168c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x16a8
    tst x2, x21
    b.eq 0x165c
    add x3, x2, x21
    fmov d1, x3
    b 0x16ac
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x16c4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x80]
    ldr x3, [x23, #0x210]
    orr x3, x3, #0x2
    str x3, [x23, #0x210]
    b 0x450
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x166c
    b 0x448
    mov x16, #0x93
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x478
    cmp x1, x21
    b.hs 0x1710
    tst x1, x21
    b.eq 0x16e4
    add x3, x1, x21
    fmov d0, x3
    b 0x1714
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1730
    tst x2, x21
    b.eq 0x16e4
    add x3, x2, x21
    fmov d1, x3
    b 0x1734
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x174c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x78]
    ldr x3, [x23, #0x218]
    orr x3, x3, #0x2
    str x3, [x23, #0x218]
    b 0x478
    mov x16, #0x99
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x4ac
    cmp x1, x21
    b.hs 0x178c
    tst x1, x21
    b.eq 0x1760
    add x3, x1, x21
    fmov d0, x3
    b 0x1790
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x17ac
    tst x2, x21
    b.eq 0x1760
    add x3, x2, x21
    fmov d1, x3
    b 0x17b0
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x17c8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x80]
    ldr x3, [x23, #0x220]
    orr x3, x3, #0x2
    str x3, [x23, #0x220]
    b 0x4ac
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x1770
    b 0x4a4
    mov x16, #0x9f
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x4d4
    cmp x1, x21
    b.hs 0x1814
    tst x1, x21
    b.eq 0x17e8
    add x3, x1, x21
    fmov d0, x3
    b 0x1818
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1834
    tst x2, x21
    b.eq 0x17e8
    add x3, x2, x21
    fmov d1, x3
    b 0x1838
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1850
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x68]
    ldr x3, [x23, #0x228]
    orr x3, x3, #0x2
    str x3, [x23, #0x228]
    b 0x4d4
    mov x16, #0xa5
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x4e4
    mov x16, #0xab
    str w16, [x20, #0x8]
    add x3, x23, #0x240
    bl <stub.GetNamed>
    b 0x514
    mov x16, #0xb5
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x570
    tst x1, x22
    b.ne 0x1888
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1888
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x260]
    cmp x16, x0
    b.eq 0x530
    ldr x16, [x23, #0x270]
    cmp x16, x0
    b.eq 0x530
    ldr x16, [x23, #0x278]
    cmp x16, x0
    b.eq 0x530
    ldr x16, [x23, #0x280]
    cmp x16, x0
    b.eq 0x530
    ldr x16, [x23, #0x268]
    cmp x16, #0x2
    b.eq 0x530
    ldr x16, [x23, #0x268]
    cmp x16, x1
    b.eq 0x530
    mov x16, #0xb5
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0xa0]
    b 0x530
    mov x16, #0xbb
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x5a4
    cmp x1, x21
    b.hs 0x1938
    tst x1, x21
    b.eq 0x190c
    add x3, x1, x21
    fmov d0, x3
    b 0x193c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1958
    tst x2, x21
    b.eq 0x190c
    add x3, x2, x21
    fmov d1, x3
    b 0x195c
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1974
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x78]
    ldr x3, [x23, #0x288]
    orr x3, x3, #0x2
    str x3, [x23, #0x288]
    b 0x5a4
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x191c
    b 0x59c
    mov x16, #0xc1
    str w16, [x20, #0x8]
    bl <op.Div>
    b 0x5d8
    cmp x1, x21
    b.hs 0x19c0
    tst x1, x21
    b.eq 0x1994
    add x3, x1, x21
    fmov d0, x3
    b 0x19c4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x19e0
    tst x2, x21
    b.eq 0x1994
    add x3, x2, x21
    fmov d1, x3
    b 0x19e4
    scvtf d1, w2
    fdiv d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x19fc
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x70]
    ldr x3, [x23, #0x290]
    orr x3, x3, #0x2
    str x3, [x23, #0x290]
    b 0x5d8
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1a24
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x70]
    ldr x3, [x23, #0x290]
    orr x3, x3, #0x2
    str x3, [x23, #0x290]
    b 0x5d8
    mov x16, #0xc7
    str w16, [x20, #0x8]
    add x3, x23, #0x298
    bl <stub.GetNamed>
    b 0x608
    mov x16, #0xce
    str w16, [x20, #0x8]
    add x3, x23, #0x2b8
    bl <stub.GetNamed>
    b 0x63c
    mov x16, #0xd5
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x674
    cmp x1, x21
    b.hs 0x1a8c
    tst x1, x21
    b.eq 0x1a60
    add x3, x1, x21
    fmov d0, x3
    b 0x1a90
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1aac
    tst x2, x21
    b.eq 0x1a60
    add x3, x2, x21
    fmov d1, x3
    b 0x1ab0
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1ac8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x88]
    ldr x3, [x23, #0x2d8]
    orr x3, x3, #0x2
    str x3, [x23, #0x2d8]
    b 0x674
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x1a70
    b 0x66c
    mov x16, #0xdb
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x6a8
    cmp x1, x21
    b.hs 0x1b14
    tst x1, x21
    b.eq 0x1ae8
    add x3, x1, x21
    fmov d0, x3
    b 0x1b18
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1b34
    tst x2, x21
    b.eq 0x1ae8
    add x3, x2, x21
    fmov d1, x3
    b 0x1b38
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1b50
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x80]
    ldr x3, [x23, #0x2e0]
    orr x3, x3, #0x2
    str x3, [x23, #0x2e0]
    b 0x6a8
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x1af8
    b 0x6a0
    mov x16, #0xe1
    str w16, [x20, #0x8]
    bl <op.Sub>
    b 0x6d0
    cmp x1, x21
    b.hs 0x1b9c
    tst x1, x21
    b.eq 0x1b70
    add x3, x1, x21
    fmov d0, x3
    b 0x1ba0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1bbc
    tst x2, x21
    b.eq 0x1b70
    add x3, x2, x21
    fmov d1, x3
    b 0x1bc0
    scvtf d1, w2
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1bd8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x78]
    ldr x3, [x23, #0x2e8]
    orr x3, x3, #0x2
    str x3, [x23, #0x2e8]
    b 0x6d0
    mov x16, #0xe7
    str w16, [x20, #0x8]
    add x3, x23, #0x2f0
    bl <stub.SetNamed>
    b 0x718
    mov x16, #0xe7
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x718
    mov x16, #0xef
    str w16, [x20, #0x8]
    add x3, x23, #0x310
    bl <stub.GetNamed>
    b 0x748
    mov x16, #0xf6
    str w16, [x20, #0x8]
    add x3, x23, #0x330
    bl <stub.GetNamed>
    b 0x77c
    mov x16, #0xfd
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x7b4
    cmp x1, x21
    b.hs 0x1c64
    tst x1, x21
    b.eq 0x1c38
    add x3, x1, x21
    fmov d0, x3
    b 0x1c68
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1c84
    tst x2, x21
    b.eq 0x1c38
    add x3, x2, x21
    fmov d1, x3
    b 0x1c88
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1ca0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x88]
    ldr x3, [x23, #0x350]
    orr x3, x3, #0x2
    str x3, [x23, #0x350]
    b 0x7b4
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x1c48
    b 0x7ac
    mov x16, #0x103
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x7e8
    cmp x1, x21
    b.hs 0x1cec
    tst x1, x21
    b.eq 0x1cc0
    add x3, x1, x21
    fmov d0, x3
    b 0x1cf0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1d0c
    tst x2, x21
    b.eq 0x1cc0
    add x3, x2, x21
    fmov d1, x3
    b 0x1d10
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1d28
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x80]
    ldr x3, [x23, #0x358]
    orr x3, x3, #0x2
    str x3, [x23, #0x358]
    b 0x7e8
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x1cd0
    b 0x7e0
    mov x16, #0x109
    str w16, [x20, #0x8]
    bl <op.Sub>
    b 0x810
    cmp x1, x21
    b.hs 0x1d74
    tst x1, x21
    b.eq 0x1d48
    add x3, x1, x21
    fmov d0, x3
    b 0x1d78
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1d94
    tst x2, x21
    b.eq 0x1d48
    add x3, x2, x21
    fmov d1, x3
    b 0x1d98
    scvtf d1, w2
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1db0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x78]
    ldr x3, [x23, #0x360]
    orr x3, x3, #0x2
    str x3, [x23, #0x360]
    b 0x810
    mov x16, #0x10f
    str w16, [x20, #0x8]
    add x3, x23, #0x368
    bl <stub.SetNamed>
    b 0x858
    mov x16, #0x10f
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x858
    mov x16, #0x117
    str w16, [x20, #0x8]
    add x3, x23, #0x388
    bl <stub.GetNamed>
    b 0x888
    mov x16, #0x11e
    str w16, [x20, #0x8]
    add x3, x23, #0x3a8
    bl <stub.GetNamed>
    b 0x8bc
    mov x16, #0x125
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x8f4
    cmp x1, x21
    b.hs 0x1e3c
    tst x1, x21
    b.eq 0x1e10
    add x3, x1, x21
    fmov d0, x3
    b 0x1e40
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1e5c
    tst x2, x21
    b.eq 0x1e10
    add x3, x2, x21
    fmov d1, x3
    b 0x1e60
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1e78
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x88]
    ldr x3, [x23, #0x3c8]
    orr x3, x3, #0x2
    str x3, [x23, #0x3c8]
    b 0x8f4
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x1e20
    b 0x8ec
    mov x16, #0x12b
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x928
    cmp x1, x21
    b.hs 0x1ec4
    tst x1, x21
    b.eq 0x1e98
    add x3, x1, x21
    fmov d0, x3
    b 0x1ec8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1ee4
    tst x2, x21
    b.eq 0x1e98
    add x3, x2, x21
    fmov d1, x3
    b 0x1ee8
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1f00
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x80]
    ldr x3, [x23, #0x3d0]
    orr x3, x3, #0x2
    str x3, [x23, #0x3d0]
    b 0x928
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x1ea8
    b 0x920
    mov x16, #0x131
    str w16, [x20, #0x8]
    bl <op.Sub>
    b 0x950
    cmp x1, x21
    b.hs 0x1f4c
    tst x1, x21
    b.eq 0x1f20
    add x3, x1, x21
    fmov d0, x3
    b 0x1f50
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1f6c
    tst x2, x21
    b.eq 0x1f20
    add x3, x2, x21
    fmov d1, x3
    b 0x1f70
    scvtf d1, w2
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1f88
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x78]
    ldr x3, [x23, #0x3d8]
    orr x3, x3, #0x2
    str x3, [x23, #0x3d8]
    b 0x950
    mov x16, #0x137
    str w16, [x20, #0x8]
    add x3, x23, #0x3e0
    bl <stub.SetNamed>
    b 0x998
    mov x16, #0x137
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x998
    mov x16, #0x13f
    str w16, [x20, #0x8]
    add x3, x23, #0x400
    bl <stub.GetNamed>
    b 0x9c8
    mov x16, #0x146
    str w16, [x20, #0x8]
    add x3, x23, #0x420
    bl <stub.GetNamed>
    b 0x9fc
    mov x16, #0x14d
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0xa34
    cmp x1, x21
    b.hs 0x2014
    tst x1, x21
    b.eq 0x1fe8
    add x3, x1, x21
    fmov d0, x3
    b 0x2018
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x2034
    tst x2, x21
    b.eq 0x1fe8
    add x3, x2, x21
    fmov d1, x3
    b 0x2038
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x2050
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x88]
    ldr x3, [x23, #0x440]
    orr x3, x3, #0x2
    str x3, [x23, #0x440]
    b 0xa34
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x1ff8
    b 0xa2c
    mov x16, #0x153
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0xa68
    cmp x1, x21
    b.hs 0x209c
    tst x1, x21
    b.eq 0x2070
    add x3, x1, x21
    fmov d0, x3
    b 0x20a0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x20bc
    tst x2, x21
    b.eq 0x2070
    add x3, x2, x21
    fmov d1, x3
    b 0x20c0
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x20d8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x80]
    ldr x3, [x23, #0x448]
    orr x3, x3, #0x2
    str x3, [x23, #0x448]
    b 0xa68
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x2080
    b 0xa60
    mov x16, #0x159
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0xa90
    cmp x1, x21
    b.hs 0x2124
    tst x1, x21
    b.eq 0x20f8
    add x3, x1, x21
    fmov d0, x3
    b 0x2128
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x2144
    tst x2, x21
    b.eq 0x20f8
    add x3, x2, x21
    fmov d1, x3
    b 0x2148
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x2160
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x78]
    ldr x3, [x23, #0x450]
    orr x3, x3, #0x2
    str x3, [x23, #0x450]
    b 0xa90
    mov x16, #0x15f
    str w16, [x20, #0x8]
    add x3, x23, #0x458
    bl <stub.SetNamed>
    b 0xad8
    mov x16, #0x15f
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xad8
    mov x16, #0x167
    str w16, [x20, #0x8]
    add x3, x23, #0x478
    bl <stub.GetNamed>
    b 0xb08
    mov x16, #0x16e
    str w16, [x20, #0x8]
    add x3, x23, #0x498
    bl <stub.GetNamed>
    b 0xb3c
    mov x16, #0x175
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0xb74
    cmp x1, x21
    b.hs 0x21ec
    tst x1, x21
    b.eq 0x21c0
    add x3, x1, x21
    fmov d0, x3
    b 0x21f0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x220c
    tst x2, x21
    b.eq 0x21c0
    add x3, x2, x21
    fmov d1, x3
    b 0x2210
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x2228
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x88]
    ldr x3, [x23, #0x4b8]
    orr x3, x3, #0x2
    str x3, [x23, #0x4b8]
    b 0xb74
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x21d0
    b 0xb6c
    mov x16, #0x17b
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0xba8
    cmp x1, x21
    b.hs 0x2274
    tst x1, x21
    b.eq 0x2248
    add x3, x1, x21
    fmov d0, x3
    b 0x2278
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x2294
    tst x2, x21
    b.eq 0x2248
    add x3, x2, x21
    fmov d1, x3
    b 0x2298
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x22b0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x80]
    ldr x3, [x23, #0x4c0]
    orr x3, x3, #0x2
    str x3, [x23, #0x4c0]
    b 0xba8
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x2258
    b 0xba0
    mov x16, #0x181
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0xbd0
    cmp x1, x21
    b.hs 0x22fc
    tst x1, x21
    b.eq 0x22d0
    add x3, x1, x21
    fmov d0, x3
    b 0x2300
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x231c
    tst x2, x21
    b.eq 0x22d0
    add x3, x2, x21
    fmov d1, x3
    b 0x2320
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x2338
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x78]
    ldr x3, [x23, #0x4c8]
    orr x3, x3, #0x2
    str x3, [x23, #0x4c8]
    b 0xbd0
    mov x16, #0x187
    str w16, [x20, #0x8]
    add x3, x23, #0x4d0
    bl <stub.SetNamed>
    b 0xc18
    mov x16, #0x187
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xc18
    mov x16, #0x18f
    str w16, [x20, #0x8]
    add x3, x23, #0x4f0
    bl <stub.GetNamed>
    b 0xc48
    mov x16, #0x196
    str w16, [x20, #0x8]
    add x3, x23, #0x510
    bl <stub.GetNamed>
    b 0xc7c
    mov x16, #0x19d
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0xcb4
    cmp x1, x21
    b.hs 0x23c4
    tst x1, x21
    b.eq 0x2398
    add x3, x1, x21
    fmov d0, x3
    b 0x23c8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x23e4
    tst x2, x21
    b.eq 0x2398
    add x3, x2, x21
    fmov d1, x3
    b 0x23e8
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x2400
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x88]
    ldr x3, [x23, #0x530]
    orr x3, x3, #0x2
    str x3, [x23, #0x530]
    b 0xcb4
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x23a8
    b 0xcac
    mov x16, #0x1a3
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0xce8
    cmp x1, x21
    b.hs 0x244c
    tst x1, x21
    b.eq 0x2420
    add x3, x1, x21
    fmov d0, x3
    b 0x2450
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x246c
    tst x2, x21
    b.eq 0x2420
    add x3, x2, x21
    fmov d1, x3
    b 0x2470
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x2488
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x80]
    ldr x3, [x23, #0x538]
    orr x3, x3, #0x2
    str x3, [x23, #0x538]
    b 0xce8
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x2430
    b 0xce0
    mov x16, #0x1a9
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0xd10
    cmp x1, x21
    b.hs 0x24d4
    tst x1, x21
    b.eq 0x24a8
    add x3, x1, x21
    fmov d0, x3
    b 0x24d8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x24f4
    tst x2, x21
    b.eq 0x24a8
    add x3, x2, x21
    fmov d1, x3
    b 0x24f8
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x2510
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x78]
    ldr x3, [x23, #0x540]
    orr x3, x3, #0x2
    str x3, [x23, #0x540]
    b 0xd10
    mov x16, #0x1af
    str w16, [x20, #0x8]
    add x3, x23, #0x548
    bl <stub.SetNamed>
    b 0xd58
    mov x16, #0x1af
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xd58
    mov x16, #0x1b7
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0xd74
    cmp x1, x21
    b.hs 0x2574
    tst x1, x21
    b.eq 0x2548
    add x3, x1, x21
    fmov d0, x3
    b 0x2578
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x2594
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x568]
    orr x3, x3, #0x2
    str x3, [x23, #0x568]
    b 0xd74
    mov x16, #0x1bc
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x150
    mov x16, #0x1bf
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0xda0
    cmp x1, x21
    b.hs 0x25e4
    tst x1, x21
    b.eq 0x25b8
    add x3, x1, x21
    fmov d0, x3
    b 0x25e8
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x2604
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x570]
    orr x3, x3, #0x2
    str x3, [x23, #0x570]
    b 0xda0
    mov x16, #0x1c4
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x4c
    mov x16, #0x1c7
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xdc0
    mov x16, #0x1d5
    str w16, [x20, #0x8]
    add x3, x23, #0x588
    bl <stub.GetNamed>
    b 0xe14
    mov x16, #0x1dc
    str w16, [x20, #0x8]
    add x3, x23, #0x5a8
    bl <stub.GetNamed>
    b 0xe48
    mov x16, #0x1e3
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0xe80
    cmp x1, x21
    b.hs 0x268c
    tst x1, x21
    b.eq 0x2660
    add x3, x1, x21
    fmov d0, x3
    b 0x2690
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x26ac
    tst x2, x21
    b.eq 0x2660
    add x3, x2, x21
    fmov d1, x3
    b 0x26b0
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x26c8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x58]
    ldr x3, [x23, #0x5c8]
    orr x3, x3, #0x2
    str x3, [x23, #0x5c8]
    b 0xe80
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x2670
    b 0xe78
    mov x16, #0x1e9
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0xea8
    cmp x1, x21
    b.hs 0x2714
    tst x1, x21
    b.eq 0x26e8
    add x3, x1, x21
    fmov d0, x3
    b 0x2718
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x2734
    tst x2, x21
    b.eq 0x26e8
    add x3, x2, x21
    fmov d1, x3
    b 0x2738
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x2750
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x5d0]
    orr x3, x3, #0x2
    str x3, [x23, #0x5d0]
    b 0xea8
    mov x16, #0x1ef
    str w16, [x20, #0x8]
    add x3, x23, #0x5d8
    bl <stub.SetNamed>
    b 0xef0
    mov x16, #0x1ef
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xef0
    mov x16, #0x1f7
    str w16, [x20, #0x8]
    add x3, x23, #0x5f8
    bl <stub.GetNamed>
    b 0xf20
    mov x16, #0x1fe
    str w16, [x20, #0x8]
    add x3, x23, #0x618
    bl <stub.GetNamed>
    b 0xf54
    mov x16, #0x205
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0xf8c
    cmp x1, x21
    b.hs 0x27dc
    tst x1, x21
    b.eq 0x27b0
    add x3, x1, x21
    fmov d0, x3
    b 0x27e0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x27fc
    tst x2, x21
    b.eq 0x27b0
    add x3, x2, x21
    fmov d1, x3
    b 0x2800
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x2818
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x58]
    ldr x3, [x23, #0x638]
    orr x3, x3, #0x2
    str x3, [x23, #0x638]
    b 0xf8c
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x27c0
    b 0xf84
    mov x16, #0x20b
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0xfb4
    cmp x1, x21
    b.hs 0x2864
    tst x1, x21
    b.eq 0x2838
    add x3, x1, x21
    fmov d0, x3
    b 0x2868
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x2884
    tst x2, x21
    b.eq 0x2838
    add x3, x2, x21
    fmov d1, x3
    b 0x2888
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x28a0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x640]
    orr x3, x3, #0x2
    str x3, [x23, #0x640]
    b 0xfb4
    mov x16, #0x211
    str w16, [x20, #0x8]
    add x3, x23, #0x648
    bl <stub.SetNamed>
    b 0xffc
    mov x16, #0x211
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xffc
    mov x16, #0x219
    str w16, [x20, #0x8]
    add x3, x23, #0x668
    bl <stub.GetNamed>
    b 0x102c
    mov x16, #0x220
    str w16, [x20, #0x8]
    add x3, x23, #0x688
    bl <stub.GetNamed>
    b 0x1060
    mov x16, #0x227
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x1098
    cmp x1, x21
    b.hs 0x292c
    tst x1, x21
    b.eq 0x2900
    add x3, x1, x21
    fmov d0, x3
    b 0x2930
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x294c
    tst x2, x21
    b.eq 0x2900
    add x3, x2, x21
    fmov d1, x3
    b 0x2950
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x2968
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x58]
    ldr x3, [x23, #0x6a8]
    orr x3, x3, #0x2
    str x3, [x23, #0x6a8]
    b 0x1098
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x2910
    b 0x1090
    mov x16, #0x22d
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x10c0
    cmp x1, x21
    b.hs 0x29b4
    tst x1, x21
    b.eq 0x2988
    add x3, x1, x21
    fmov d0, x3
    b 0x29b8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x29d4
    tst x2, x21
    b.eq 0x2988
    add x3, x2, x21
    fmov d1, x3
    b 0x29d8
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x29f0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x6b0]
    orr x3, x3, #0x2
    str x3, [x23, #0x6b0]
    b 0x10c0
    mov x16, #0x233
    str w16, [x20, #0x8]
    add x3, x23, #0x6b8
    bl <stub.SetNamed>
    b 0x1108
    mov x16, #0x233
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x1108
    mov x16, #0x23b
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0xdcc
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
