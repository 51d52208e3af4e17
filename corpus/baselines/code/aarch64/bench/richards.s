(anonymous):
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x128
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x11f0
    ldr x23, [x0, #0x10]
    bti jc
    str wzr, [x20, #0x8]
    bl <op.DeclareGlobals>
    mov x0, #0xa
    str x0, [x20, #0x28]
    ldr x1, [x23, #0x110]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1218
    str x0, [x20, #0x38]
    mov x16, #0x9
    str w16, [x20, #0x8]
    bl <op.Typeof>
    ldr x0, [x23, #0x70]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x1240
    cmp x2, x21
    b.lo 0x1240
    cmp w1, w2
    b.eq 0x80
    b 0x94
    ldr x1, [x23, #0x128]
    ldr x0, [x1, #0x8]
    cbz x0, 0x12d4
    str x0, [x20, #0x30]
    b 0x9c
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x30]
    mov x16, #0x24
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    mov x16, #0x2c
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x30]
    mov x16, #0x34
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0x2
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x30]
    mov x16, #0x3c
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000003
    str x0, [x20, #0x30]
    mov x16, #0x44
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0x0
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    mov x16, #0x4c
    str w16, [x20, #0x8]
    bl <op.NewClass>
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0x54
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x23, #0x78]
    str x0, [x20, #0x68]
    mov x16, #0x5d
    str w16, [x20, #0x8]
    bl <op.DefineMethod>
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x30]
    mov x16, #0x68
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0x0
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    mov x16, #0x70
    str w16, [x20, #0x8]
    bl <op.NewClass>
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0x78
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x23, #0x80]
    str x0, [x20, #0x68]
    mov x16, #0x81
    str w16, [x20, #0x8]
    bl <op.DefineMethod>
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0x88
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x23, #0x88]
    str x0, [x20, #0x68]
    mov x16, #0x91
    str w16, [x20, #0x8]
    bl <op.DefineMethod>
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x30]
    mov x16, #0x9c
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0x138]
    ldr x0, [x1, #0x8]
    cbz x0, 0x12e4
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    mov x16, #0xa8
    str w16, [x20, #0x8]
    bl <op.NewClass>
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0xb0
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x23, #0x90]
    str x0, [x20, #0x68]
    mov x16, #0xb9
    str w16, [x20, #0x8]
    bl <op.DefineMethod>
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x30]
    mov x16, #0xc4
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0x148]
    ldr x0, [x1, #0x8]
    cbz x0, 0x12f4
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    mov x16, #0xd0
    str w16, [x20, #0x8]
    bl <op.NewClass>
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0xd8
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x23, #0x90]
    str x0, [x20, #0x68]
    mov x16, #0xe1
    str w16, [x20, #0x8]
    bl <op.DefineMethod>
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x30]
    mov x16, #0xec
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0x158]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1304
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    mov x16, #0xf8
    str w16, [x20, #0x8]
    bl <op.NewClass>
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0x100
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x23, #0x90]
    str x0, [x20, #0x68]
    mov x16, #0x109
    str w16, [x20, #0x8]
    bl <op.DefineMethod>
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x30]
    mov x16, #0x114
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0x168]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1314
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    mov x16, #0x120
    str w16, [x20, #0x8]
    bl <op.NewClass>
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0x128
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x23, #0x90]
    str x0, [x20, #0x68]
    mov x16, #0x131
    str w16, [x20, #0x8]
    bl <op.DefineMethod>
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x30]
    mov x16, #0x13c
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0x0
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    mov x16, #0x144
    str w16, [x20, #0x8]
    bl <op.NewClass>
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0x14c
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x23, #0x98]
    str x0, [x20, #0x68]
    mov x16, #0x155
    str w16, [x20, #0x8]
    bl <op.DefineMethod>
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0x15c
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x23, #0xa0]
    str x0, [x20, #0x68]
    mov x16, #0x165
    str w16, [x20, #0x8]
    bl <op.DefineMethod>
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0x16c
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x23, #0xa8]
    str x0, [x20, #0x68]
    mov x16, #0x175
    str w16, [x20, #0x8]
    bl <op.DefineMethod>
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0x17c
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x23, #0xb0]
    str x0, [x20, #0x68]
    mov x16, #0x185
    str w16, [x20, #0x8]
    bl <op.DefineMethod>
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0x18c
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x23, #0x90]
    str x0, [x20, #0x68]
    mov x16, #0x195
    str w16, [x20, #0x8]
    bl <op.DefineMethod>
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x30]
    mov x16, #0x1a0
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x0, [x23, #0xb8]
    str x0, [x20, #0x30]
    mov x16, #0x1a8
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x23, #0x178]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1324
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x1344
    mov x17, #0xa
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x1344
    cbz w0, 0x1394
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x13bc
    cmp x2, x21
    b.lo 0x13bc
    cmp w1, w2
    b.ge 0x1160
    ldr x1, [x23, #0x198]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1414
    str x0, [x20, #0x60]
    ldr x0, [x20, #0x60]
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x1a8]
    cmp x16, x1
    b.ne 0x1424
    mov x16, #0x1cd
    str w16, [x20, #0x8]
    add x2, x20, #0x48
    bl <stub.Construct>
    tbz w0, #0x0, 0x584
    sub x0, x0, #0x1
    str x20, [x20, #0x48]
    mov x16, #0x1000000
    str w16, [x20, #0x54]
    str x0, [x20, #0x58]
    add x20, x20, #0x48
    mov x1, #0x0
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x48
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x201c
    tst x0, x22
    b.ne 0x1474
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x1474
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x70]
    ldr x2, [x20, #0x70]
    tst x2, x22
    b.ne 0x147c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x147c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1d0]
    cmp x1, x16
    b.ne 0x147c
    ldr x1, [x23, #0x1d8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x1, [x23, #0x1f0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1490
    str x0, [x20, #0x98]
    ldr x0, [x20, #0x98]
    str x0, [x20, #0xa0]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0xa8]
    mov x0, #0x2710
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0xb0]
    ldr x1, [x20, #0x98]
    ldr x16, [x23, #0x200]
    cmp x16, x1
    b.ne 0x14a0
    mov x16, #0x1ed
    str w16, [x20, #0x8]
    add x2, x20, #0x80
    bl <stub.Construct>
    tbz w0, #0x0, 0x660
    sub x0, x0, #0x1
    str x20, [x20, #0x80]
    mov x16, #0x2
    movk x16, #0x100, lsl #16
    str w16, [x20, #0x8c]
    str x0, [x20, #0x90]
    add x20, x20, #0x80
    mov x1, #0x2
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x80
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x201c
    tst x0, x22
    b.ne 0x14f0
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x14f0
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x228]
    cmp x16, x1
    b.ne 0x1508
    mov x16, #0x1f3
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x50]
    mov x16, #0x1
    str w16, [x20, #0x5c]
    str x0, [x20, #0x60]
    add x20, x20, #0x50
    mov x1, #0x1
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x50
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x201c
    str x0, [x20, #0x48]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x70]
    ldr x2, [x20, #0x70]
    tst x2, x22
    b.ne 0x157c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x157c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x250]
    cmp x1, x16
    b.ne 0x157c
    ldr x1, [x23, #0x258]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x1, [x23, #0x270]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1590
    str x0, [x20, #0x98]
    ldr x0, [x20, #0x98]
    str x0, [x20, #0xa0]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0xa8]
    ldr x1, [x23, #0x280]
    ldr x0, [x1, #0x8]
    cbz x0, 0x15a0
    str x0, [x20, #0xd0]
    ldr x0, [x20, #0xd0]
    str x0, [x20, #0xd8]
    ldr x1, [x23, #0x290]
    ldr x0, [x1, #0x8]
    cbz x0, 0x15b0
    str x0, [x20, #0x100]
    ldr x0, [x20, #0x100]
    str x0, [x20, #0x108]
    mov x0, #0x2
    str x0, [x20, #0x110]
    ldr x1, [x23, #0x2a0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x15c0
    str x0, [x20, #0x118]
    ldr x0, [x23, #0xc0]
    str x0, [x20, #0x120]
    ldr x1, [x20, #0x100]
    ldr x16, [x23, #0x2b0]
    cmp x16, x1
    b.ne 0x15d0
    mov x16, #0x22d
    str w16, [x20, #0x8]
    add x2, x20, #0xe8
    bl <stub.Construct>
    tbz w0, #0x0, 0x7d0
    sub x0, x0, #0x1
    str x20, [x20, #0xe8]
    mov x16, #0x3
    movk x16, #0x100, lsl #16
    str w16, [x20, #0xf4]
    str x0, [x20, #0xf8]
    add x20, x20, #0xe8
    mov x1, #0x3
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0xe8
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x201c
    tst x0, x22
    b.ne 0x1620
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x1620
    str x0, [x20, #0xe0]
    ldr x1, [x23, #0x2d8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1628
    str x0, [x20, #0xe8]
    ldr x0, [x23, #0xc0]
    str x0, [x20, #0xf0]
    ldr x1, [x20, #0xd0]
    ldr x16, [x23, #0x2e8]
    cmp x16, x1
    b.ne 0x1638
    mov x16, #0x23d
    str w16, [x20, #0x8]
    add x2, x20, #0xb8
    bl <stub.Construct>
    tbz w0, #0x0, 0x85c
    sub x0, x0, #0x1
    str x20, [x20, #0xb8]
    mov x16, #0x3
    movk x16, #0x100, lsl #16
    str w16, [x20, #0xc4]
    str x0, [x20, #0xc8]
    add x20, x20, #0xb8
    mov x1, #0x3
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0xb8
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x201c
    tst x0, x22
    b.ne 0x1688
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x1688
    str x0, [x20, #0xb0]
    ldr x1, [x20, #0x98]
    ldr x16, [x23, #0x310]
    cmp x16, x1
    b.ne 0x1690
    mov x16, #0x243
    str w16, [x20, #0x8]
    add x2, x20, #0x80
    bl <stub.Construct>
    tbz w0, #0x0, 0x8d0
    sub x0, x0, #0x1
    str x20, [x20, #0x80]
    mov x16, #0x2
    movk x16, #0x100, lsl #16
    str w16, [x20, #0x8c]
    str x0, [x20, #0x90]
    add x20, x20, #0x80
    mov x1, #0x2
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x80
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x201c
    tst x0, x22
    b.ne 0x16e0
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x16e0
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x338]
    cmp x16, x1
    b.ne 0x16f8
    mov x16, #0x249
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x50]
    mov x16, #0x1
    str w16, [x20, #0x5c]
    str x0, [x20, #0x60]
    add x20, x20, #0x50
    mov x1, #0x1
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x50
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x201c
    str x0, [x20, #0x48]
    mov x0, #0x2
    str x0, [x20, #0x40]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x48]
    bti jc
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x1784
    cmp w1, #0x6
    b.ge 0xa24
    ldr x1, [x23, #0x368]
    ldr x0, [x1, #0x8]
    cbz x0, 0x17c0
    str x0, [x20, #0x68]
    ldr x0, [x20, #0x68]
    str x0, [x20, #0x70]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x78]
    ldr x1, [x23, #0x378]
    ldr x0, [x1, #0x8]
    cbz x0, 0x17d0
    str x0, [x20, #0x80]
    ldr x0, [x23, #0xc8]
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x388]
    cmp x16, x1
    b.ne 0x17e0
    mov x16, #0x273
    str w16, [x20, #0x8]
    add x2, x20, #0x50
    bl <stub.Construct>
    tbz w0, #0x0, 0x9f4
    sub x0, x0, #0x1
    str x20, [x20, #0x50]
    mov x16, #0x3
    movk x16, #0x100, lsl #16
    str w16, [x20, #0x5c]
    str x0, [x20, #0x60]
    add x20, x20, #0x50
    mov x1, #0x3
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x50
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x201c
    tst x0, x22
    b.ne 0x1830
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x1830
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x1848
    adds w0, w1, #0x1
    b.vs 0x1848
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x1898
    b 0x934
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x70]
    ldr x2, [x20, #0x70]
    tst x2, x22
    b.ne 0x18a8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x18a8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x3b8]
    cmp x1, x16
    b.ne 0x18a8
    ldr x1, [x23, #0x3c0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x1, [x23, #0x3d8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x18bc
    str x0, [x20, #0x98]
    ldr x0, [x20, #0x98]
    str x0, [x20, #0xa0]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0xa8]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0xb0]
    ldr x1, [x20, #0x98]
    ldr x16, [x23, #0x3e8]
    cmp x16, x1
    b.ne 0x18cc
    mov x16, #0x29a
    str w16, [x20, #0x8]
    add x2, x20, #0x80
    bl <stub.Construct>
    tbz w0, #0x0, 0xaf8
    sub x0, x0, #0x1
    str x20, [x20, #0x80]
    mov x16, #0x2
    movk x16, #0x100, lsl #16
    str w16, [x20, #0x8c]
    str x0, [x20, #0x90]
    add x20, x20, #0x80
    mov x1, #0x2
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x80
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x201c
    tst x0, x22
    b.ne 0x191c
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x191c
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x410]
    cmp x16, x1
    b.ne 0x1934
    mov x16, #0x2a0
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x50]
    mov x16, #0x1
    str w16, [x20, #0x5c]
    str x0, [x20, #0x60]
    add x20, x20, #0x50
    mov x1, #0x1
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x50
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x201c
    str x0, [x20, #0x48]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x70]
    ldr x2, [x20, #0x70]
    tst x2, x22
    b.ne 0x19a8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x19a8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x438]
    cmp x1, x16
    b.ne 0x19a8
    ldr x1, [x23, #0x440]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x1, [x23, #0x458]
    ldr x0, [x1, #0x8]
    cbz x0, 0x19bc
    str x0, [x20, #0x98]
    ldr x0, [x20, #0x98]
    str x0, [x20, #0xa0]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0xa8]
    ldr x1, [x23, #0x468]
    ldr x0, [x1, #0x8]
    cbz x0, 0x19cc
    str x0, [x20, #0xb0]
    ldr x1, [x20, #0x98]
    ldr x16, [x23, #0x478]
    cmp x16, x1
    b.ne 0x19dc
    mov x16, #0x2c2
    str w16, [x20, #0x8]
    add x2, x20, #0x80
    bl <stub.Construct>
    tbz w0, #0x0, 0xc28
    sub x0, x0, #0x1
    str x20, [x20, #0x80]
    mov x16, #0x2
    movk x16, #0x100, lsl #16
    str w16, [x20, #0x8c]
    str x0, [x20, #0x90]
    add x20, x20, #0x80
    mov x1, #0x2
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x80
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x201c
    tst x0, x22
    b.ne 0x1a2c
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x1a2c
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x4a0]
    cmp x16, x1
    b.ne 0x1a44
    mov x16, #0x2c8
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x50]
    mov x16, #0x1
    str w16, [x20, #0x5c]
    str x0, [x20, #0x60]
    add x20, x20, #0x50
    mov x1, #0x1
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x50
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x201c
    str x0, [x20, #0x48]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x70]
    ldr x2, [x20, #0x70]
    tst x2, x22
    b.ne 0x1ab8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1ab8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x4c8]
    cmp x1, x16
    b.ne 0x1ab8
    ldr x1, [x23, #0x4d0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x1, [x23, #0x4e8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1acc
    str x0, [x20, #0x98]
    ldr x0, [x20, #0x98]
    str x0, [x20, #0xa0]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0xa8]
    ldr x1, [x23, #0x4f8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1adc
    str x0, [x20, #0xb8]
    ldr x1, [x20, #0xb8]
    cmp x1, x21
    b.lo 0x1afc
    adds w0, w1, #0x1
    b.vs 0x1afc
    orr x0, x0, x21
    str x0, [x20, #0xb0]
    ldr x1, [x20, #0x98]
    ldr x16, [x23, #0x510]
    cmp x16, x1
    b.ne 0x1b4c
    mov x16, #0x2f1
    str w16, [x20, #0x8]
    add x2, x20, #0x80
    bl <stub.Construct>
    tbz w0, #0x0, 0xd74
    sub x0, x0, #0x1
    str x20, [x20, #0x80]
    mov x16, #0x2
    movk x16, #0x100, lsl #16
    str w16, [x20, #0x8c]
    str x0, [x20, #0x90]
    add x20, x20, #0x80
    mov x1, #0x2
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x80
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x201c
    tst x0, x22
    b.ne 0x1b9c
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x1b9c
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x538]
    cmp x16, x1
    b.ne 0x1bb4
    mov x16, #0x2f7
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x50]
    mov x16, #0x1
    str w16, [x20, #0x5c]
    str x0, [x20, #0x60]
    add x20, x20, #0x50
    mov x1, #0x1
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x50
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x201c
    str x0, [x20, #0x48]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x70]
    ldr x2, [x20, #0x70]
    tst x2, x22
    b.ne 0x1c28
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1c28
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x560]
    cmp x1, x16
    b.ne 0x1c28
    ldr x1, [x23, #0x568]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x580]
    cmp x16, x1
    b.ne 0x1c4c
    mov x16, #0x307
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
    cbz x0, 0x201c
    str x0, [x20, #0x48]
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0x1cc0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1cc0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x5a8]
    cmp x1, x16
    b.ne 0x1cc0
    ldr x1, [x23, #0x5b0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0x1cd4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1cd4
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x5c8]
    cmp x1, x16
    b.ne 0x1cd4
    ldr x1, [x23, #0x5d0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x80]
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0x1ce8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1ce8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x5e8]
    cmp x1, x16
    b.ne 0x1ce8
    ldr x1, [x23, #0x5f0]
    ldr x0, [x2, x1]
    str x0, [x20, #0xa0]
    ldr x1, [x23, #0x608]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1cfc
    str x0, [x20, #0xa8]
    ldr x1, [x20, #0xa0]
    ldr x2, [x20, #0xa8]
    tst x1, x22
    b.ne 0x1d0c
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x1d0c
    cmp x2, x21
    b.lo 0x1d3c
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x1d0c
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x1d1c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x1d0c
    str x0, [x20, #0x98]
    ldr x2, [x20, #0x98]
    tst x2, x22
    b.ne 0x1d58
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1d58
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x638]
    cmp x1, x16
    b.ne 0x1d58
    ldr x1, [x23, #0x640]
    ldr x0, [x2, x1]
    str x0, [x20, #0x88]
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0x1d6c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1d6c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x658]
    cmp x1, x16
    b.ne 0x1d6c
    ldr x1, [x23, #0x660]
    ldr x0, [x2, x1]
    str x0, [x20, #0xa0]
    ldr x1, [x23, #0x678]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1d80
    str x0, [x20, #0xb0]
    ldr x1, [x20, #0xb0]
    cmp x1, x21
    b.lo 0x1da0
    adds w0, w1, #0x1
    b.vs 0x1da0
    orr x0, x0, x21
    str x0, [x20, #0xa8]
    ldr x1, [x20, #0xa0]
    ldr x2, [x20, #0xa8]
    tst x1, x22
    b.ne 0x1df0
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x1df0
    cmp x2, x21
    b.lo 0x1e20
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x1df0
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x1e00
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x1df0
    str x0, [x20, #0x98]
    ldr x2, [x20, #0x98]
    tst x2, x22
    b.ne 0x1e3c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1e3c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x6b0]
    cmp x1, x16
    b.ne 0x1e3c
    ldr x1, [x23, #0x6b8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x90]
    mov x16, #0x356
    str w16, [x20, #0x8]
    bl <op.NewArray>
    ldr x2, [x20, #0x70]
    tst x2, x22
    b.ne 0x1e50
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1e50
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x6e0]
    cmp x1, x16
    b.ne 0x1e50
    ldr x1, [x23, #0x6e8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x0, [x23, #0xf8]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x700]
    cmp x16, x1
    b.ne 0x1e74
    mov x16, #0x367
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x50]
    mov x16, #0x1
    str w16, [x20, #0x5c]
    str x0, [x20, #0x60]
    add x20, x20, #0x50
    mov x1, #0x1
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x50
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x201c
    str x0, [x20, #0x48]
    ldr x2, [x23, #0x728]
    ldr x1, [x20, #0x48]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x1ee8
    ldr x16, [x2, #0x8]
    cbz x16, 0x1ee8
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1ef8
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x1f18
    adds w0, w1, #0x1
    b.vs 0x1f18
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x1f68
    b 0x4a0
    ldr x1, [x23, #0x740]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1f78
    str x0, [x20, #0x48]
    mov x0, #0xa
    str x0, [x20, #0x50]
    ldr x0, [x23, #0x108]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x750]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1f88
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x48]
    ldr x16, [x23, #0x760]
    cmp x16, x1
    b.ne 0x1fa8
    mov x16, #0x38e
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x30]
    mov x16, #0x2
    str w16, [x20, #0x3c]
    str x0, [x20, #0x40]
    add x20, x20, #0x30
    mov x1, #0x2
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x30
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x201c
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x1208
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x3
    str w16, [x20, #0x8]
    bl <op.GetGlobalOrUndefined>
    b 0x48
    mov x16, #0x10
    str w16, [x20, #0x8]
    bl <op.JStrictNe>
    cmp w0, #0x2
    b.eq 0x94
    b 0x80
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x1288
    cmp x1, x2
    b.eq 0x80
    tst x3, x22
    b.ne 0x94
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x94
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x94
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x1228
    b 0x94
    cmp x1, x21
    b.hs 0x12a4
    tst x1, x21
    b.eq 0x94
    add x3, x1, x21
    fmov d0, x3
    b 0x12a8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x12c4
    tst x2, x21
    b.eq 0x94
    add x3, x2, x21
    fmov d1, x3
    b 0x12c8
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x80
    b 0x94
    mov x16, #0x17
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x90
    mov x16, #0xa0
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1f4
    mov x16, #0xc8
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x25c
    mov x16, #0xf0
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x2c4
    mov x16, #0x118
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x32c
    mov x16, #0x1b0
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x4b4
    mov x16, #0x1b6
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x4e0
    cmp x1, x21
    b.hs 0x1360
    tst x1, x21
    b.eq 0x1334
    add x3, x1, x21
    fmov d0, x3
    b 0x1364
    scvtf d0, w1
    fmov d1, #10.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1380
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x188]
    orr x3, x3, #0x2
    str x3, [x23, #0x188]
    b 0x4e0
    mov x17, #0xa
    orr w3, w1, w17
    tbnz w3, #0x1f, 0x1344
    b 0x4d8
    mov x16, #0x1bd
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x1160
    b 0x500
    cmp x1, x21
    b.hs 0x13d8
    tst x1, x21
    b.eq 0x13a4
    add x3, x1, x21
    fmov d0, x3
    b 0x13dc
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x13f8
    tst x2, x21
    b.eq 0x13a4
    add x3, x2, x21
    fmov d1, x3
    b 0x13fc
    scvtf d1, w2
    ldr x3, [x23, #0x190]
    orr x3, x3, #0x2
    str x3, [x23, #0x190]
    fcmp d0, d1
    b.pl 0x1160
    b 0x500
    mov x16, #0x1c4
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x510
    ldr x16, [x23, #0x1b8]
    cmp x16, x1
    b.eq 0x528
    ldr x16, [x23, #0x1c0]
    cmp x16, x1
    b.eq 0x528
    ldr x16, [x23, #0x1c8]
    cmp x16, x1
    b.eq 0x528
    ldr x16, [x23, #0x1b0]
    cmp x16, #0x2
    b.eq 0x528
    ldr x16, [x23, #0x1b0]
    cmp x16, x1
    b.eq 0x528
    mov x16, #0x1cd
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x528
    ldr x0, [x20, #0x68]
    b 0x584
    mov x16, #0x1d6
    str w16, [x20, #0x8]
    add x3, x23, #0x1d0
    bl <stub.GetNamed>
    b 0x5c0
    mov x16, #0x1dd
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x5d4
    ldr x16, [x23, #0x210]
    cmp x16, x1
    b.eq 0x600
    ldr x16, [x23, #0x218]
    cmp x16, x1
    b.eq 0x600
    ldr x16, [x23, #0x220]
    cmp x16, x1
    b.eq 0x600
    ldr x16, [x23, #0x208]
    cmp x16, #0x2
    b.eq 0x600
    ldr x16, [x23, #0x208]
    cmp x16, x1
    b.eq 0x600
    mov x16, #0x1ed
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x98]
    b 0x600
    ldr x0, [x20, #0xa0]
    b 0x660
    mov x16, #0x1f3
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x6b4
    tst x1, x22
    b.ne 0x14f8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x14f8
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x228]
    cmp x16, x0
    b.eq 0x674
    ldr x16, [x23, #0x238]
    cmp x16, x0
    b.eq 0x674
    ldr x16, [x23, #0x240]
    cmp x16, x0
    b.eq 0x674
    ldr x16, [x23, #0x248]
    cmp x16, x0
    b.eq 0x674
    ldr x16, [x23, #0x230]
    cmp x16, #0x2
    b.eq 0x674
    ldr x16, [x23, #0x230]
    cmp x16, x1
    b.eq 0x674
    mov x16, #0x1f3
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x674
    mov x16, #0x1fc
    str w16, [x20, #0x8]
    add x3, x23, #0x250
    bl <stub.GetNamed>
    b 0x6ec
    mov x16, #0x203
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x700
    mov x16, #0x20f
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x720
    mov x16, #0x218
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x738
    mov x16, #0x223
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x758
    ldr x16, [x23, #0x2c0]
    cmp x16, x1
    b.eq 0x770
    ldr x16, [x23, #0x2c8]
    cmp x16, x1
    b.eq 0x770
    ldr x16, [x23, #0x2d0]
    cmp x16, x1
    b.eq 0x770
    ldr x16, [x23, #0x2b8]
    cmp x16, #0x2
    b.eq 0x770
    ldr x16, [x23, #0x2b8]
    cmp x16, x1
    b.eq 0x770
    mov x16, #0x22d
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x100]
    b 0x770
    ldr x0, [x20, #0x108]
    b 0x7d0
    mov x16, #0x233
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x7e4
    ldr x16, [x23, #0x2f8]
    cmp x16, x1
    b.eq 0x7fc
    ldr x16, [x23, #0x300]
    cmp x16, x1
    b.eq 0x7fc
    ldr x16, [x23, #0x308]
    cmp x16, x1
    b.eq 0x7fc
    ldr x16, [x23, #0x2f0]
    cmp x16, #0x2
    b.eq 0x7fc
    ldr x16, [x23, #0x2f0]
    cmp x16, x1
    b.eq 0x7fc
    mov x16, #0x23d
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0xd0]
    b 0x7fc
    ldr x0, [x20, #0xd8]
    b 0x85c
    ldr x16, [x23, #0x320]
    cmp x16, x1
    b.eq 0x870
    ldr x16, [x23, #0x328]
    cmp x16, x1
    b.eq 0x870
    ldr x16, [x23, #0x330]
    cmp x16, x1
    b.eq 0x870
    ldr x16, [x23, #0x318]
    cmp x16, #0x2
    b.eq 0x870
    ldr x16, [x23, #0x318]
    cmp x16, x1
    b.eq 0x870
    mov x16, #0x243
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x98]
    b 0x870
    ldr x0, [x20, #0xa0]
    b 0x8d0
    mov x16, #0x249
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x924
    tst x1, x22
    b.ne 0x16e8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x16e8
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x338]
    cmp x16, x0
    b.eq 0x8e4
    ldr x16, [x23, #0x348]
    cmp x16, x0
    b.eq 0x8e4
    ldr x16, [x23, #0x350]
    cmp x16, x0
    b.eq 0x8e4
    ldr x16, [x23, #0x358]
    cmp x16, x0
    b.eq 0x8e4
    ldr x16, [x23, #0x340]
    cmp x16, #0x2
    b.eq 0x8e4
    ldr x16, [x23, #0x340]
    cmp x16, x1
    b.eq 0x8e4
    mov x16, #0x249
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x8e4
    mov x16, #0x255
    str w16, [x20, #0x8]
    bl <op.JNotLessI>
    cmp w0, #0x2
    b.eq 0xa24
    b 0x94c
    cmp x1, x21
    b.hs 0x17a0
    tst x1, x21
    b.eq 0x176c
    add x3, x1, x21
    fmov d0, x3
    b 0x17a4
    scvtf d0, w1
    fmov d1, #6.0
    ldr x3, [x23, #0x360]
    orr x3, x3, #0x2
    str x3, [x23, #0x360]
    fcmp d0, d1
    b.pl 0xa24
    b 0x94c
    mov x16, #0x25d
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x95c
    mov x16, #0x269
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x97c
    ldr x16, [x23, #0x398]
    cmp x16, x1
    b.eq 0x994
    ldr x16, [x23, #0x3a0]
    cmp x16, x1
    b.eq 0x994
    ldr x16, [x23, #0x3a8]
    cmp x16, x1
    b.eq 0x994
    ldr x16, [x23, #0x390]
    cmp x16, #0x2
    b.eq 0x994
    ldr x16, [x23, #0x390]
    cmp x16, x1
    b.eq 0x994
    mov x16, #0x273
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x994
    ldr x0, [x20, #0x70]
    b 0x9f4
    mov x16, #0x279
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0xa14
    cmp x1, x21
    b.hs 0x1864
    tst x1, x21
    b.eq 0x1838
    add x3, x1, x21
    fmov d0, x3
    b 0x1868
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1884
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x3b0]
    orr x3, x3, #0x2
    str x3, [x23, #0x3b0]
    b 0xa14
    mov x16, #0x27e
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x934
    mov x16, #0x284
    str w16, [x20, #0x8]
    add x3, x23, #0x3b8
    bl <stub.GetNamed>
    b 0xa5c
    mov x16, #0x28b
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xa70
    ldr x16, [x23, #0x3f8]
    cmp x16, x1
    b.eq 0xa98
    ldr x16, [x23, #0x400]
    cmp x16, x1
    b.eq 0xa98
    ldr x16, [x23, #0x408]
    cmp x16, x1
    b.eq 0xa98
    ldr x16, [x23, #0x3f0]
    cmp x16, #0x2
    b.eq 0xa98
    ldr x16, [x23, #0x3f0]
    cmp x16, x1
    b.eq 0xa98
    mov x16, #0x29a
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x98]
    b 0xa98
    ldr x0, [x20, #0xa0]
    b 0xaf8
    mov x16, #0x2a0
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xb4c
    tst x1, x22
    b.ne 0x1924
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1924
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x410]
    cmp x16, x0
    b.eq 0xb0c
    ldr x16, [x23, #0x420]
    cmp x16, x0
    b.eq 0xb0c
    ldr x16, [x23, #0x428]
    cmp x16, x0
    b.eq 0xb0c
    ldr x16, [x23, #0x430]
    cmp x16, x0
    b.eq 0xb0c
    ldr x16, [x23, #0x418]
    cmp x16, #0x2
    b.eq 0xb0c
    ldr x16, [x23, #0x418]
    cmp x16, x1
    b.eq 0xb0c
    mov x16, #0x2a0
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0xb0c
    mov x16, #0x2a9
    str w16, [x20, #0x8]
    add x3, x23, #0x438
    bl <stub.GetNamed>
    b 0xb84
    mov x16, #0x2b0
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xb98
    mov x16, #0x2bc
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xbb8
    ldr x16, [x23, #0x488]
    cmp x16, x1
    b.eq 0xbc8
    ldr x16, [x23, #0x490]
    cmp x16, x1
    b.eq 0xbc8
    ldr x16, [x23, #0x498]
    cmp x16, x1
    b.eq 0xbc8
    ldr x16, [x23, #0x480]
    cmp x16, #0x2
    b.eq 0xbc8
    ldr x16, [x23, #0x480]
    cmp x16, x1
    b.eq 0xbc8
    mov x16, #0x2c2
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x98]
    b 0xbc8
    ldr x0, [x20, #0xa0]
    b 0xc28
    mov x16, #0x2c8
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xc7c
    tst x1, x22
    b.ne 0x1a34
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1a34
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x4a0]
    cmp x16, x0
    b.eq 0xc3c
    ldr x16, [x23, #0x4b0]
    cmp x16, x0
    b.eq 0xc3c
    ldr x16, [x23, #0x4b8]
    cmp x16, x0
    b.eq 0xc3c
    ldr x16, [x23, #0x4c0]
    cmp x16, x0
    b.eq 0xc3c
    ldr x16, [x23, #0x4a8]
    cmp x16, #0x2
    b.eq 0xc3c
    ldr x16, [x23, #0x4a8]
    cmp x16, x1
    b.eq 0xc3c
    mov x16, #0x2c8
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0xc3c
    mov x16, #0x2d1
    str w16, [x20, #0x8]
    add x3, x23, #0x4c8
    bl <stub.GetNamed>
    b 0xcb4
    mov x16, #0x2d8
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xcc8
    mov x16, #0x2e4
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xce8
    mov x16, #0x2ea
    str w16, [x20, #0x8]
    bl <op.AddI>
    b 0xd04
    cmp x1, x21
    b.hs 0x1b18
    tst x1, x21
    b.eq 0x1aec
    add x3, x1, x21
    fmov d0, x3
    b 0x1b1c
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1b38
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0xb0]
    ldr x3, [x23, #0x508]
    orr x3, x3, #0x2
    str x3, [x23, #0x508]
    b 0xd04
    ldr x16, [x23, #0x520]
    cmp x16, x1
    b.eq 0xd14
    ldr x16, [x23, #0x528]
    cmp x16, x1
    b.eq 0xd14
    ldr x16, [x23, #0x530]
    cmp x16, x1
    b.eq 0xd14
    ldr x16, [x23, #0x518]
    cmp x16, #0x2
    b.eq 0xd14
    ldr x16, [x23, #0x518]
    cmp x16, x1
    b.eq 0xd14
    mov x16, #0x2f1
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x98]
    b 0xd14
    ldr x0, [x20, #0xa0]
    b 0xd74
    mov x16, #0x2f7
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xdc8
    tst x1, x22
    b.ne 0x1ba4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1ba4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x538]
    cmp x16, x0
    b.eq 0xd88
    ldr x16, [x23, #0x548]
    cmp x16, x0
    b.eq 0xd88
    ldr x16, [x23, #0x550]
    cmp x16, x0
    b.eq 0xd88
    ldr x16, [x23, #0x558]
    cmp x16, x0
    b.eq 0xd88
    ldr x16, [x23, #0x540]
    cmp x16, #0x2
    b.eq 0xd88
    ldr x16, [x23, #0x540]
    cmp x16, x1
    b.eq 0xd88
    mov x16, #0x2f7
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0xd88
    mov x16, #0x300
    str w16, [x20, #0x8]
    add x3, x23, #0x560
    bl <stub.GetNamed>
    b 0xe00
    mov x16, #0x307
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xe50
    tst x1, x22
    b.ne 0x1c3c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1c3c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x580]
    cmp x16, x0
    b.eq 0xe14
    ldr x16, [x23, #0x590]
    cmp x16, x0
    b.eq 0xe14
    ldr x16, [x23, #0x598]
    cmp x16, x0
    b.eq 0xe14
    ldr x16, [x23, #0x5a0]
    cmp x16, x0
    b.eq 0xe14
    ldr x16, [x23, #0x588]
    cmp x16, #0x2
    b.eq 0xe14
    ldr x16, [x23, #0x588]
    cmp x16, x1
    b.eq 0xe14
    mov x16, #0x307
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0xe14
    mov x16, #0x30d
    str w16, [x20, #0x8]
    add x3, x23, #0x5a8
    bl <stub.GetNamed>
    b 0xe80
    mov x16, #0x314
    str w16, [x20, #0x8]
    add x3, x23, #0x5c8
    bl <stub.GetNamed>
    b 0xeb4
    mov x16, #0x31b
    str w16, [x20, #0x8]
    add x3, x23, #0x5e8
    bl <stub.GetNamed>
    b 0xee8
    mov x16, #0x322
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xefc
    mov x16, #0x328
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0xf50
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x1d0c
    sub x0, x0, x21
    b 0xf4c
    tst x2, x21
    b.eq 0x1d0c
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x1d0c
    b 0xf20
    mov x16, #0x32e
    str w16, [x20, #0x8]
    add x3, x23, #0x638
    bl <stub.GetNamed>
    b 0xf80
    mov x16, #0x335
    str w16, [x20, #0x8]
    add x3, x23, #0x658
    bl <stub.GetNamed>
    b 0xfb4
    mov x16, #0x33c
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xfc8
    mov x16, #0x342
    str w16, [x20, #0x8]
    bl <op.AddI>
    b 0xfe4
    cmp x1, x21
    b.hs 0x1dbc
    tst x1, x21
    b.eq 0x1d90
    add x3, x1, x21
    fmov d0, x3
    b 0x1dc0
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1ddc
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0xa8]
    ldr x3, [x23, #0x688]
    orr x3, x3, #0x2
    str x3, [x23, #0x688]
    b 0xfe4
    mov x16, #0x349
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x1038
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x1df0
    sub x0, x0, x21
    b 0x1034
    tst x2, x21
    b.eq 0x1df0
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x1df0
    b 0x1008
    mov x16, #0x34f
    str w16, [x20, #0x8]
    add x3, x23, #0x6b0
    bl <stub.GetNamed>
    b 0x1068
    mov x16, #0x35c
    str w16, [x20, #0x8]
    add x3, x23, #0x6e0
    bl <stub.GetNamed>
    b 0x10a8
    mov x16, #0x367
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x1104
    tst x1, x22
    b.ne 0x1e64
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1e64
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x700]
    cmp x16, x0
    b.eq 0x10c4
    ldr x16, [x23, #0x710]
    cmp x16, x0
    b.eq 0x10c4
    ldr x16, [x23, #0x718]
    cmp x16, x0
    b.eq 0x10c4
    ldr x16, [x23, #0x720]
    cmp x16, x0
    b.eq 0x10c4
    ldr x16, [x23, #0x708]
    cmp x16, #0x2
    b.eq 0x10c4
    ldr x16, [x23, #0x708]
    cmp x16, x1
    b.eq 0x10c4
    mov x16, #0x367
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x10c4
    mov x16, #0x36d
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x1134
    mov x16, #0x36d
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x1134
    mov x16, #0x374
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x1150
    cmp x1, x21
    b.hs 0x1f34
    tst x1, x21
    b.eq 0x1f08
    add x3, x1, x21
    fmov d0, x3
    b 0x1f38
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1f54
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x738]
    orr x3, x3, #0x2
    str x3, [x23, #0x738]
    b 0x1150
    mov x16, #0x379
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x4a0
    mov x16, #0x37c
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1170
    mov x16, #0x388
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1190
    mov x16, #0x38e
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x11e0
    tst x1, x22
    b.ne 0x1f98
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1f98
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x760]
    cmp x16, x0
    b.eq 0x11a0
    ldr x16, [x23, #0x770]
    cmp x16, x0
    b.eq 0x11a0
    ldr x16, [x23, #0x778]
    cmp x16, x0
    b.eq 0x11a0
    ldr x16, [x23, #0x780]
    cmp x16, x0
    b.eq 0x11a0
    ldr x16, [x23, #0x768]
    cmp x16, #0x2
    b.eq 0x11a0
    ldr x16, [x23, #0x768]
    cmp x16, x1
    b.eq 0x11a0
    mov x16, #0x38e
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x48]
    b 0x11a0
    b <stub.ExceptionExit>
DeviceTask:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldrsb w16, [x20, #0xf]
    tbz w16, #0x0, 0x1dc
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x90
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x1e4
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x1fc
    bti jc
    str wzr, [x20, #0x8]
    bl <op.LoadNewTarget>
    mov x16, #0x2
    str w16, [x20, #0x8]
    bl <op.GetPrototype>
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x68]
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x70]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x78]
    mov x0, #0x1e
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x88]
    ldr x2, [x20, #0x30]
    cmp x1, x21
    b.lo 0x238
    cmp x2, x21
    b.lo 0x238
    adds w0, w1, w2
    b.vs 0x238
    orr x0, x0, x21
    str x0, [x20, #0x80]
    mov x0, #0x2
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x18]
    cmp x16, x1
    b.ne 0x2a4
    mov x16, #0x1a
    str w16, [x20, #0x8]
    add x2, x20, #0x48
    bl <stub.Construct>
    tbz w0, #0x0, 0x110
    sub x0, x0, #0x1
    str x20, [x20, #0x48]
    mov x16, #0x4
    movk x16, #0x100, lsl #16
    str w16, [x20, #0x54]
    str x0, [x20, #0x58]
    add x20, x20, #0x48
    mov x1, #0x4
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x48
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x354
    tst x0, x22
    b.ne 0x2f4
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x2f4
    str x0, [x20, #0x68]
    ldr x16, [x20, #0x20]
    cbnz x16, 0x2fc
    ldr x0, [x20, #0x68]
    str x0, [x20, #0x20]
    ldr x0, [x20, #0x68]
    str x0, [x20, #0x40]
    mov x0, #0x2
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x40]
    tst x2, x22
    b.ne 0x30c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x30c
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x40]
    cmp x0, x16
    b.ne 0x30c
    ldr x0, [x23, #0x48]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x320
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x40]
    tst x2, x22
    b.ne 0x330
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x330
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x60]
    cmp x0, x16
    b.ne 0x330
    ldr x0, [x23, #0x68]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x344
    ldr x0, [x20, #0x20]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.ThrowClassCall>
    b 0x218
    bl <helper.CheckLimit>
    cbz x0, 0x218
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x28
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x200
    b 0x34
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x12
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x98
    cmp x1, x21
    b.hs 0x254
    tst x1, x21
    b.eq 0x228
    add x3, x1, x21
    fmov d0, x3
    b 0x258
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x274
    tst x2, x21
    b.eq 0x228
    add x3, x2, x21
    fmov d1, x3
    b 0x278
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x290
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x80]
    ldr x3, [x23, #0x10]
    orr x3, x3, #0x2
    str x3, [x23, #0x10]
    b 0x98
    ldr x16, [x23, #0x28]
    cmp x16, x1
    b.eq 0xb0
    ldr x16, [x23, #0x30]
    cmp x16, x1
    b.eq 0xb0
    ldr x16, [x23, #0x38]
    cmp x16, x1
    b.eq 0xb0
    ldr x16, [x23, #0x20]
    cmp x16, #0x2
    b.eq 0xb0
    ldr x16, [x23, #0x20]
    cmp x16, x1
    b.eq 0xb0
    mov x16, #0x1a
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0xb0
    ldr x0, [x20, #0x68]
    b 0x110
    mov x16, #0x20
    str w16, [x20, #0x8]
    bl <op.CheckThisUnset>
    b 0x11c
    mov x16, #0x2a
    str w16, [x20, #0x8]
    add x3, x23, #0x40
    bl <stub.SetNamed>
    b 0x17c
    mov x16, #0x2a
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x17c
    mov x16, #0x36
    str w16, [x20, #0x8]
    add x3, x23, #0x60
    bl <stub.SetNamed>
    b 0x1cc
    mov x16, #0x36
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x1cc
    b <stub.ExceptionExit>
HandlerTask:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldrsb w16, [x20, #0xf]
    tbz w16, #0x0, 0x1bc
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x90
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x1c4
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x1dc
    bti jc
    str wzr, [x20, #0x8]
    bl <op.LoadNewTarget>
    mov x16, #0x2
    str w16, [x20, #0x8]
    bl <op.GetPrototype>
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x68]
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x70]
    ldr x1, [x23, #0x18]
    ldr x0, [x1, #0x8]
    cbz x0, 0x208
    str x0, [x20, #0x78]
    mov x0, #0x14
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x80]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x28]
    cmp x16, x1
    b.ne 0x218
    mov x16, #0x18
    str w16, [x20, #0x8]
    add x2, x20, #0x48
    bl <stub.Construct>
    tbz w0, #0x0, 0xf0
    sub x0, x0, #0x1
    str x20, [x20, #0x48]
    mov x16, #0x4
    movk x16, #0x100, lsl #16
    str w16, [x20, #0x54]
    str x0, [x20, #0x58]
    add x20, x20, #0x48
    mov x1, #0x4
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x48
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x2c8
    tst x0, x22
    b.ne 0x268
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x268
    str x0, [x20, #0x68]
    ldr x16, [x20, #0x20]
    cbnz x16, 0x270
    ldr x0, [x20, #0x68]
    str x0, [x20, #0x20]
    ldr x0, [x20, #0x68]
    str x0, [x20, #0x40]
    mov x0, #0x2
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x40]
    tst x2, x22
    b.ne 0x280
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x280
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x50]
    cmp x0, x16
    b.ne 0x280
    ldr x0, [x23, #0x58]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x294
    mov x0, #0x2
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x40]
    tst x2, x22
    b.ne 0x2a4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2a4
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x70]
    cmp x0, x16
    b.ne 0x2a4
    ldr x0, [x23, #0x78]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x2b8
    ldr x0, [x20, #0x20]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.ThrowClassCall>
    b 0x1f8
    bl <helper.CheckLimit>
    cbz x0, 0x1f8
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x28
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x1e0
    b 0x34
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0xb
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x6c
    ldr x16, [x23, #0x38]
    cmp x16, x1
    b.eq 0x90
    ldr x16, [x23, #0x40]
    cmp x16, x1
    b.eq 0x90
    ldr x16, [x23, #0x48]
    cmp x16, x1
    b.eq 0x90
    ldr x16, [x23, #0x30]
    cmp x16, #0x2
    b.eq 0x90
    ldr x16, [x23, #0x30]
    cmp x16, x1
    b.eq 0x90
    mov x16, #0x18
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x90
    ldr x0, [x20, #0x68]
    b 0xf0
    mov x16, #0x1e
    str w16, [x20, #0x8]
    bl <op.CheckThisUnset>
    b 0xfc
    mov x16, #0x28
    str w16, [x20, #0x8]
    add x3, x23, #0x50
    bl <stub.SetNamed>
    b 0x15c
    mov x16, #0x28
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x15c
    mov x16, #0x32
    str w16, [x20, #0x8]
    add x3, x23, #0x70
    bl <stub.SetNamed>
    b 0x1ac
    mov x16, #0x32
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x1ac
    b <stub.ExceptionExit>
IdleTask:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldrsb w16, [x20, #0xf]
    tbz w16, #0x0, 0x200
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x90
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x208
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x220
    bti jc
    str wzr, [x20, #0x8]
    bl <op.LoadNewTarget>
    mov x16, #0x2
    str w16, [x20, #0x8]
    bl <op.GetPrototype>
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x68]
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x70]
    ldr x1, [x23, #0x20]
    ldr x0, [x1, #0x8]
    cbz x0, 0x24c
    str x0, [x20, #0x78]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x80]
    mov x0, #0x2
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x30]
    cmp x16, x1
    b.ne 0x25c
    mov x16, #0x17
    str w16, [x20, #0x8]
    add x2, x20, #0x48
    bl <stub.Construct>
    tbz w0, #0x0, 0xec
    sub x0, x0, #0x1
    str x20, [x20, #0x48]
    mov x16, #0x4
    movk x16, #0x100, lsl #16
    str w16, [x20, #0x54]
    str x0, [x20, #0x58]
    add x20, x20, #0x48
    mov x1, #0x4
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x48
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x330
    tst x0, x22
    b.ne 0x2ac
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x2ac
    str x0, [x20, #0x68]
    ldr x16, [x20, #0x20]
    cbnz x16, 0x2b4
    ldr x0, [x20, #0x68]
    str x0, [x20, #0x20]
    ldr x0, [x20, #0x68]
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x30]
    tst x2, x22
    b.ne 0x2c4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2c4
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x58]
    cmp x0, x16
    b.ne 0x2c4
    ldr x0, [x23, #0x60]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x2d8
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x40]
    tst x2, x22
    b.ne 0x2e8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2e8
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x78]
    cmp x0, x16
    b.ne 0x2e8
    ldr x0, [x23, #0x80]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x2fc
    mov x0, #0x6
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x40]
    tst x2, x22
    b.ne 0x30c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x30c
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x98]
    cmp x0, x16
    b.ne 0x30c
    ldr x0, [x23, #0xa0]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x320
    ldr x0, [x20, #0x20]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.ThrowClassCall>
    b 0x23c
    bl <helper.CheckLimit>
    cbz x0, 0x23c
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x28
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x224
    b 0x34
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0xb
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x6c
    ldr x16, [x23, #0x40]
    cmp x16, x1
    b.eq 0x8c
    ldr x16, [x23, #0x48]
    cmp x16, x1
    b.eq 0x8c
    ldr x16, [x23, #0x50]
    cmp x16, x1
    b.eq 0x8c
    ldr x16, [x23, #0x38]
    cmp x16, #0x2
    b.eq 0x8c
    ldr x16, [x23, #0x38]
    cmp x16, x1
    b.eq 0x8c
    mov x16, #0x17
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x8c
    ldr x0, [x20, #0x68]
    b 0xec
    mov x16, #0x1d
    str w16, [x20, #0x8]
    bl <op.CheckThisUnset>
    b 0xf8
    mov x16, #0x25
    str w16, [x20, #0x8]
    add x3, x23, #0x58
    bl <stub.SetNamed>
    b 0x150
    mov x16, #0x25
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x150
    mov x16, #0x31
    str w16, [x20, #0x8]
    add x3, x23, #0x78
    bl <stub.SetNamed>
    b 0x1a0
    mov x16, #0x31
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x1a0
    mov x16, #0x3b
    str w16, [x20, #0x8]
    add x3, x23, #0x98
    bl <stub.SetNamed>
    b 0x1f0
    mov x16, #0x3b
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x1f0
    b <stub.ExceptionExit>
Packet:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldrsb w16, [x20, #0xf]
    tbz w16, #0x0, 0x1ec
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x68
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x1f4
    ldr x23, [x0, #0x10]
    cmp w1, #0x3
    b.lo 0x20c
    bti jc
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x28]
    tst x2, x22
    b.ne 0x238
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x238
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x28]
    cmp x0, x16
    b.ne 0x238
    ldr x0, [x23, #0x30]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x248
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x30]
    tst x2, x22
    b.ne 0x254
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x254
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x48]
    cmp x0, x16
    b.ne 0x254
    ldr x0, [x23, #0x50]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x268
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x38]
    tst x2, x22
    b.ne 0x278
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x278
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x68]
    cmp x0, x16
    b.ne 0x278
    ldr x0, [x23, #0x70]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x28c
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x40]
    tst x2, x22
    b.ne 0x29c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x29c
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x88]
    cmp x0, x16
    b.ne 0x29c
    ldr x0, [x23, #0x90]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x2b0
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x48]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x50]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x58]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x60]
    mov x16, #0x34
    str w16, [x20, #0x8]
    bl <op.NewArray>
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x40]
    tst x2, x22
    b.ne 0x2c0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2c0
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0xb8]
    cmp x0, x16
    b.ne 0x2c0
    ldr x0, [x23, #0xc0]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x2d4
    mov x0, #0xa
    str x0, [x20, #0x40]
    ldr x0, [x20, #0x40]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.ThrowClassCall>
    b 0x228
    bl <helper.CheckLimit>
    cbz x0, 0x228
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x28
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x3
    b.lo 0x210
    b 0x34
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    add x3, x23, #0x28
    bl <stub.SetNamed>
    b 0x80
    str wzr, [x20, #0x8]
    bl <stub.Barrier>
    b 0x80
    mov x16, #0x8
    str w16, [x20, #0x8]
    add x3, x23, #0x48
    bl <stub.SetNamed>
    b 0xc8
    mov x16, #0x8
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xc8
    mov x16, #0x10
    str w16, [x20, #0x8]
    add x3, x23, #0x68
    bl <stub.SetNamed>
    b 0x110
    mov x16, #0x10
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x110
    mov x16, #0x1c
    str w16, [x20, #0x8]
    add x3, x23, #0x88
    bl <stub.SetNamed>
    b 0x160
    mov x16, #0x1c
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x160
    mov x16, #0x3a
    str w16, [x20, #0x8]
    add x3, x23, #0xb8
    bl <stub.SetNamed>
    b 0x1d4
    mov x16, #0x3a
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x1d4
Scheduler:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldrsb w16, [x20, #0xf]
    tbz w16, #0x0, 0x188
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x30
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x190
    ldr x23, [x0, #0x10]
    bti jc
    str wzr, [x20, #0x8]
    bl <op.NewArray>
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x28]
    tst x2, x22
    b.ne 0x1b8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1b8
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x30]
    cmp x0, x16
    b.ne 0x1b8
    ldr x0, [x23, #0x38]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1cc
    mov x0, #0x2
    str x0, [x20, #0x28]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x28]
    tst x2, x22
    b.ne 0x1dc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1dc
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x50]
    cmp x0, x16
    b.ne 0x1dc
    ldr x0, [x23, #0x58]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1f0
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x28]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x28]
    tst x2, x22
    b.ne 0x200
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x200
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x70]
    cmp x0, x16
    b.ne 0x200
    ldr x0, [x23, #0x78]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x214
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x28]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x28]
    tst x2, x22
    b.ne 0x224
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x224
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x90]
    cmp x0, x16
    b.ne 0x224
    ldr x0, [x23, #0x98]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x238
    mov x0, #0xa
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.ThrowClassCall>
    b 0x1a8
    bl <helper.CheckLimit>
    cbz x0, 0x1a8
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x28
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x6
    str w16, [x20, #0x8]
    add x3, x23, #0x30
    bl <stub.SetNamed>
    b 0x80
    mov x16, #0x6
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x80
    mov x16, #0x10
    str w16, [x20, #0x8]
    add x3, x23, #0x50
    bl <stub.SetNamed>
    b 0xd0
    mov x16, #0x10
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xd0
    mov x16, #0x1c
    str w16, [x20, #0x8]
    add x3, x23, #0x70
    bl <stub.SetNamed>
    b 0x120
    mov x16, #0x1c
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x120
    mov x16, #0x28
    str w16, [x20, #0x8]
    add x3, x23, #0x90
    bl <stub.SetNamed>
    b 0x170
    mov x16, #0x28
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x170
Task:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldrsb w16, [x20, #0xf]
    tbz w16, #0x0, 0x260
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x50
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x268
    ldr x23, [x0, #0x10]
    cmp w1, #0x4
    b.lo 0x280
    bti jc
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x28]
    tst x2, x22
    b.ne 0x2ac
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2ac
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x38]
    cmp x0, x16
    b.ne 0x2ac
    ldr x0, [x23, #0x40]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x2bc
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x30]
    tst x2, x22
    b.ne 0x2c8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2c8
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x58]
    cmp x0, x16
    b.ne 0x2c8
    ldr x0, [x23, #0x60]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x2dc
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x38]
    tst x2, x22
    b.ne 0x2ec
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2ec
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x78]
    cmp x0, x16
    b.ne 0x2ec
    ldr x0, [x23, #0x80]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x300
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x40]
    tst x2, x22
    b.ne 0x310
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x310
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x98]
    cmp x0, x16
    b.ne 0x310
    ldr x0, [x23, #0xa0]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x324
    mov x0, #0x6
    str x0, [x20, #0x48]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x48]
    tst x2, x22
    b.ne 0x334
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x334
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0xb8]
    cmp x0, x16
    b.ne 0x334
    ldr x0, [x23, #0xc0]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x348
    mov x0, #0x7
    str x0, [x20, #0x48]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x48]
    tst x2, x22
    b.ne 0x358
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x358
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0xd8]
    cmp x0, x16
    b.ne 0x358
    ldr x0, [x23, #0xe0]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x36c
    mov x0, #0x2
    str x0, [x20, #0x48]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x48]
    tst x2, x22
    b.ne 0x37c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x37c
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0xf8]
    cmp x0, x16
    b.ne 0x37c
    ldr x0, [x23, #0x100]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x390
    mov x0, #0xa
    str x0, [x20, #0x48]
    ldr x0, [x20, #0x48]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.ThrowClassCall>
    b 0x29c
    bl <helper.CheckLimit>
    cbz x0, 0x29c
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x28
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x4
    b.lo 0x284
    b 0x34
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    add x3, x23, #0x38
    bl <stub.SetNamed>
    b 0x80
    str wzr, [x20, #0x8]
    bl <stub.Barrier>
    b 0x80
    mov x16, #0x8
    str w16, [x20, #0x8]
    add x3, x23, #0x58
    bl <stub.SetNamed>
    b 0xc8
    mov x16, #0x8
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xc8
    mov x16, #0x10
    str w16, [x20, #0x8]
    add x3, x23, #0x78
    bl <stub.SetNamed>
    b 0x110
    mov x16, #0x10
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x110
    mov x16, #0x18
    str w16, [x20, #0x8]
    add x3, x23, #0x98
    bl <stub.SetNamed>
    b 0x158
    mov x16, #0x18
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x158
    mov x16, #0x22
    str w16, [x20, #0x8]
    add x3, x23, #0xb8
    bl <stub.SetNamed>
    b 0x1a8
    mov x16, #0x22
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x1a8
    mov x16, #0x2c
    str w16, [x20, #0x8]
    add x3, x23, #0xd8
    bl <stub.SetNamed>
    b 0x1f8
    mov x16, #0x2c
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x1f8
    mov x16, #0x36
    str w16, [x20, #0x8]
    add x3, x23, #0xf8
    bl <stub.SetNamed>
    b 0x248
    mov x16, #0x36
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x248
WorkerTask:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldrsb w16, [x20, #0xf]
    tbz w16, #0x0, 0x1c4
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x90
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x1cc
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x1e4
    bti jc
    str wzr, [x20, #0x8]
    bl <op.LoadNewTarget>
    mov x16, #0x2
    str w16, [x20, #0x8]
    bl <op.GetPrototype>
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x68]
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x70]
    ldr x1, [x23, #0x20]
    ldr x0, [x1, #0x8]
    cbz x0, 0x210
    str x0, [x20, #0x78]
    mov x0, #0xa
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x80]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x30]
    cmp x16, x1
    b.ne 0x220
    mov x16, #0x18
    str w16, [x20, #0x8]
    add x2, x20, #0x48
    bl <stub.Construct>
    tbz w0, #0x0, 0xf0
    sub x0, x0, #0x1
    str x20, [x20, #0x48]
    mov x16, #0x4
    movk x16, #0x100, lsl #16
    str w16, [x20, #0x54]
    str x0, [x20, #0x58]
    add x20, x20, #0x48
    mov x1, #0x4
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x48
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x2e0
    tst x0, x22
    b.ne 0x270
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x270
    str x0, [x20, #0x68]
    ldr x16, [x20, #0x20]
    cbnz x16, 0x278
    ldr x0, [x20, #0x68]
    str x0, [x20, #0x20]
    ldr x0, [x20, #0x68]
    str x0, [x20, #0x40]
    ldr x1, [x23, #0x58]
    ldr x0, [x1, #0x8]
    cbz x0, 0x288
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x40]
    tst x2, x22
    b.ne 0x298
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x298
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x68]
    cmp x0, x16
    b.ne 0x298
    ldr x0, [x23, #0x70]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x2ac
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x40]
    tst x2, x22
    b.ne 0x2bc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2bc
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x88]
    cmp x0, x16
    b.ne 0x2bc
    ldr x0, [x23, #0x90]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x2d0
    ldr x0, [x20, #0x20]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.ThrowClassCall>
    b 0x200
    bl <helper.CheckLimit>
    cbz x0, 0x200
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x28
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x1e8
    b 0x34
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0xb
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x6c
    ldr x16, [x23, #0x40]
    cmp x16, x1
    b.eq 0x90
    ldr x16, [x23, #0x48]
    cmp x16, x1
    b.eq 0x90
    ldr x16, [x23, #0x50]
    cmp x16, x1
    b.eq 0x90
    ldr x16, [x23, #0x38]
    cmp x16, #0x2
    b.eq 0x90
    ldr x16, [x23, #0x38]
    cmp x16, x1
    b.eq 0x90
    mov x16, #0x18
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x90
    ldr x0, [x20, #0x68]
    b 0xf0
    mov x16, #0x1e
    str w16, [x20, #0x8]
    bl <op.CheckThisUnset>
    b 0xfc
    mov x16, #0x26
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x11c
    mov x16, #0x2c
    str w16, [x20, #0x8]
    add x3, x23, #0x68
    bl <stub.SetNamed>
    b 0x164
    mov x16, #0x2c
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x164
    mov x16, #0x38
    str w16, [x20, #0x8]
    add x3, x23, #0x88
    bl <stub.SetNamed>
    b 0x1b4
    mov x16, #0x38
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x1b4
    b <stub.ExceptionExit>
add:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x40
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x1d8
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x1f0
    bti jc
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x21c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x21c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x20]
    cmp x1, x16
    b.ne 0x21c
    ldr x1, [x23, #0x28]
    ldr x0, [x2, x1]
    str x0, [x20, #0x30]
    ldr x2, [x20, #0x28]
    tst x2, x22
    b.ne 0x22c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x22c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x40]
    cmp x1, x16
    b.ne 0x22c
    ldr x1, [x23, #0x48]
    ldr x0, [x2, x1]
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    ldr x4, [x20, #0x28]
    tst x1, x22
    b.ne 0x240
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x240
    cmp x2, x21
    b.lo 0x2e0
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x240
    ldrb w5, [x1, #0x3]
    cmp w5, #0x2
    b.hs 0x2a8
    cmp x4, x21
    b.lo 0x240
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x250
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x2fc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2fc
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x80]
    cmp x1, x16
    b.ne 0x2fc
    ldr x1, [x23, #0x88]
    ldr x0, [x2, x1]
    str x0, [x20, #0x30]
    ldr x2, [x20, #0x28]
    ldr x1, [x20, #0x30]
    tst x2, x22
    b.ne 0x310
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x310
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0xa0]
    cmp x0, x16
    b.ne 0x310
    ldr x0, [x23, #0xa8]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x324
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x28]
    tst x2, x22
    b.ne 0x334
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x334
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0xc0]
    cmp x0, x16
    b.ne 0x334
    ldr x0, [x23, #0xc8]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x348
    mov x0, #0xa
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x20c
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x1f4
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    add x3, x23, #0x20
    bl <stub.GetNamed>
    b 0x60
    mov x16, #0x7
    str w16, [x20, #0x8]
    add x3, x23, #0x40
    bl <stub.GetNamed>
    b 0x94
    mov x16, #0xe
    str w16, [x20, #0x8]
    bl <op.SetElem>
    b 0xfc
    mov x16, #0xe
    str w16, [x20, #0x8]
    bl <stub.AppendElement>
    b 0xfc
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x6, #0xdead
    movk x6, #0x7ff8, lsl #48
    cmp x0, x6
    b.eq 0x250
    mov x5, x3
    cmp x4, x21
    b.hs 0x298
    tst x4, x21
    b.eq 0x240
    add x3, x4, x21
    fmov d0, x3
    b 0x29c
    scvtf d0, w4
    add x17, x5, x2, lsl #3
    str d0, [x17, #0x8]
    b 0xfc
    cmp w5, #0x4
    b.lo 0x260
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x250
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    mov x2, x3
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x358
    b 0xfc
    tst x2, x21
    b.eq 0x240
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x240
    b 0xc0
    mov x16, #0x15
    str w16, [x20, #0x8]
    add x3, x23, #0x80
    bl <stub.GetNamed>
    b 0x12c
    mov x16, #0x1c
    str w16, [x20, #0x8]
    add x3, x23, #0xa0
    bl <stub.SetNamed>
    b 0x178
    mov x16, #0x1c
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x178
    mov x16, #0x24
    str w16, [x20, #0x8]
    add x3, x23, #0xc0
    bl <stub.SetNamed>
    b 0x1c0
    mov x16, #0x24
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x1c0
    mov x16, #0xe
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x2dc
addTo:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x48
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x1c0
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x1d8
    bti jc
    mov x0, #0x2
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x38]
    tst x2, x22
    b.ne 0x204
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x204
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x8]
    cmp x0, x16
    b.ne 0x204
    ldr x0, [x23, #0x10]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x218
    mov x0, #0x2
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x240
    cmp x2, x21
    b.lo 0x240
    cmp w1, w2
    b.eq 0xac
    b 0xbc
    ldr x0, [x20, #0x20]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x30]
    bti jc
    ldr x2, [x20, #0x30]
    tst x2, x22
    b.ne 0x2d4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2d4
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x30]
    cmp x1, x16
    b.ne 0x2d4
    ldr x1, [x23, #0x38]
    ldr x0, [x2, x1]
    str x0, [x20, #0x38]
    mov x0, #0x2
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x300
    cmp x2, x21
    b.lo 0x300
    cmp w1, w2
    b.eq 0x168
    ldr x2, [x20, #0x30]
    tst x2, x22
    b.ne 0x394
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x394
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x58]
    cmp x1, x16
    b.ne 0x394
    ldr x1, [x23, #0x60]
    ldr x0, [x2, x1]
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x3a8
    b 0xc4
    ldr x2, [x20, #0x30]
    ldr x1, [x20, #0x20]
    tst x2, x22
    b.ne 0x3b8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x3b8
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x78]
    cmp x0, x16
    b.ne 0x3b8
    ldr x0, [x23, #0x80]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x3cc
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x1f4
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x1dc
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x2
    str w16, [x20, #0x8]
    add x3, x23, #0x8
    bl <stub.SetNamed>
    b 0x80
    mov x16, #0x2
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x80
    mov x16, #0xc
    str w16, [x20, #0x8]
    bl <op.JStrictNe>
    cmp w0, #0x2
    b.eq 0xbc
    b 0xac
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x288
    cmp x1, x2
    b.eq 0xac
    tst x3, x22
    b.ne 0xbc
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0xbc
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0xbc
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x228
    b 0xbc
    cmp x1, x21
    b.hs 0x2a4
    tst x1, x21
    b.eq 0xbc
    add x3, x1, x21
    fmov d0, x3
    b 0x2a8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x2c4
    tst x2, x21
    b.eq 0xbc
    add x3, x2, x21
    fmov d1, x3
    b 0x2c8
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0xac
    b 0xbc
    mov x16, #0x18
    str w16, [x20, #0x8]
    add x3, x23, #0x30
    bl <stub.GetNamed>
    b 0xf8
    mov x16, #0x21
    str w16, [x20, #0x8]
    bl <op.JStrictEq>
    cmp w0, #0x2
    b.eq 0x168
    b 0x124
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x348
    cmp x1, x2
    b.eq 0x168
    tst x3, x22
    b.ne 0x124
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x124
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x124
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x2e8
    b 0x124
    cmp x1, x21
    b.hs 0x364
    tst x1, x21
    b.eq 0x124
    add x3, x1, x21
    fmov d0, x3
    b 0x368
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x384
    tst x2, x21
    b.eq 0x124
    add x3, x2, x21
    fmov d1, x3
    b 0x388
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x168
    b 0x124
    mov x16, #0x28
    str w16, [x20, #0x8]
    add x3, x23, #0x58
    bl <stub.GetNamed>
    b 0x154
    mov x16, #0x2f
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0xc4
    mov x16, #0x32
    str w16, [x20, #0x8]
    add x3, x23, #0x78
    bl <stub.SetNamed>
    b 0x1b0
    mov x16, #0x32
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x1b0
isReady:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x40
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x188
    ldr x23, [x0, #0x10]
    bti jc
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x1b0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1b0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x18]
    cmp x1, x16
    b.ne 0x1b0
    ldr x1, [x23, #0x20]
    ldr x0, [x2, x1]
    str x0, [x20, #0x30]
    ldr x1, [x20, #0x30]
    cmp x1, #0x6
    b.eq 0x7c
    cmp x1, #0x7
    b.ne 0x1c0
    mov x0, #0x6
    str x0, [x20, #0x28]
    b 0x84
    mov x0, #0x7
    str x0, [x20, #0x28]
    ldr x1, [x20, #0x28]
    cmp x1, #0x6
    b.eq 0x178
    cmp x1, #0x7
    b.ne 0x218
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x270
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x270
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x38]
    cmp x1, x16
    b.ne 0x270
    ldr x1, [x23, #0x40]
    ldr x0, [x2, x1]
    str x0, [x20, #0x30]
    ldr x1, [x20, #0x30]
    cmp x1, #0x6
    b.eq 0xec
    cmp x1, #0x7
    b.ne 0x284
    mov x0, #0x6
    str x0, [x20, #0x28]
    b 0xf4
    mov x0, #0x7
    str x0, [x20, #0x28]
    ldr x1, [x20, #0x28]
    cmp x1, #0x7
    b.eq 0x178
    cmp x1, #0x6
    b.ne 0x2dc
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x334
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x334
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x58]
    cmp x1, x16
    b.ne 0x334
    ldr x1, [x23, #0x60]
    ldr x0, [x2, x1]
    str x0, [x20, #0x30]
    mov x0, #0x2
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x358
    cmp x2, x21
    b.lo 0x358
    cmp w1, w2
    b.eq 0x170
    mov x0, #0x7
    str x0, [x20, #0x28]
    b 0x178
    mov x0, #0x6
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x1a0
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    add x3, x23, #0x18
    bl <stub.GetNamed>
    b 0x58
    cmp x1, x21
    b.hs 0x1ec
    tst x1, x21
    b.eq 0x1f4
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.vs 0x1e8
    b.ne 0x70
    b 0x7c
    cbnz w1, 0x70
    b 0x7c
    tst x1, x22
    b.ne 0x7c
    cbz x1, 0x7c
    ldrb w16, [x1]
    cmp w16, #0x4
    b.hi 0x70
    ldr w3, [x1, #0x4]
    cbnz w3, 0x70
    b 0x7c
    cmp x1, x21
    b.hs 0x244
    tst x1, x21
    b.eq 0x24c
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.vs 0x240
    b.ne 0x98
    b 0x178
    cbnz w1, 0x98
    b 0x178
    tst x1, x22
    b.ne 0x178
    cbz x1, 0x178
    ldrb w16, [x1]
    cmp w16, #0x4
    b.hi 0x98
    ldr w3, [x1, #0x4]
    cbnz w3, 0x98
    b 0x178
    mov x16, #0xe
    str w16, [x20, #0x8]
    add x3, x23, #0x38
    bl <stub.GetNamed>
    b 0xc8
    cmp x1, x21
    b.hs 0x2b0
    tst x1, x21
    b.eq 0x2b8
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.vs 0x2ac
    b.ne 0xe0
    b 0xec
    cbnz w1, 0xe0
    b 0xec
    tst x1, x22
    b.ne 0xec
    cbz x1, 0xec
    ldrb w16, [x1]
    cmp w16, #0x4
    b.hi 0xe0
    ldr w3, [x1, #0x4]
    cbnz w3, 0xe0
    b 0xec
    cmp x1, x21
    b.hs 0x308
    tst x1, x21
    b.eq 0x310
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.vs 0x304
    b.ne 0x178
    b 0x108
    cbnz w1, 0x178
    b 0x108
    tst x1, x22
    b.ne 0x108
    cbz x1, 0x108
    ldrb w16, [x1]
    cmp w16, #0x4
    b.hi 0x178
    ldr w3, [x1, #0x4]
    cbnz w3, 0x178
    b 0x108
    mov x16, #0x1c
    str w16, [x20, #0x8]
    add x3, x23, #0x58
    bl <stub.GetNamed>
    b 0x138
    mov x16, #0x25
    str w16, [x20, #0x8]
    bl <op.StrictNe>
    b 0x178
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x3a0
    cmp x1, x2
    b.eq 0x170
    tst x3, x22
    b.ne 0x164
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x164
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x164
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x348
    b 0x164
    cmp x1, x21
    b.hs 0x3bc
    tst x1, x21
    b.eq 0x164
    add x3, x1, x21
    fmov d0, x3
    b 0x3c0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x3dc
    tst x2, x21
    b.eq 0x164
    add x3, x2, x21
    fmov d1, x3
    b 0x3e0
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x170
    b 0x164
pick:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x68
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x238
    ldr x23, [x0, #0x10]
    bti jc
    mov x0, #0x2
    str x0, [x20, #0x28]
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x260
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x260
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x20]
    cmp x1, x16
    b.ne 0x260
    ldr x1, [x23, #0x28]
    ldr x0, [x2, x1]
    str x0, [x20, #0x30]
    bti jc
    mov x0, #0x2
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x28c
    cmp x2, x21
    b.lo 0x28c
    cmp w1, w2
    b.eq 0x228
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x60]
    tst x2, x22
    b.ne 0x320
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x320
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x48]
    cmp x1, x16
    b.ne 0x320
    ldr x1, [x23, #0x50]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x68]
    cmp x16, x1
    b.ne 0x344
    mov x16, #0x1c
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x40]
    str wzr, [x20, #0x4c]
    str x0, [x20, #0x50]
    add x20, x20, #0x40
    mov x1, #0x0
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x40
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x578
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    cmp x1, #0x6
    b.eq 0x1e4
    cmp x1, #0x7
    b.ne 0x3b8
    mov x0, #0x2
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x428
    cmp x2, x21
    b.lo 0x428
    cmp w1, w2
    b.eq 0x1dc
    ldr x2, [x20, #0x30]
    tst x2, x22
    b.ne 0x4bc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x4bc
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x98]
    cmp x1, x16
    b.ne 0x4bc
    ldr x1, [x23, #0xa0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x28]
    tst x2, x22
    b.ne 0x4d0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x4d0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xb8]
    cmp x1, x16
    b.ne 0x4d0
    ldr x1, [x23, #0xc0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x4fc
    cmp x2, x21
    b.lo 0x4fc
    cmp w1, w2
    b.le 0x1e4
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x28]
    ldr x2, [x20, #0x30]
    tst x2, x22
    b.ne 0x554
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x554
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xe0]
    cmp x1, x16
    b.ne 0x554
    ldr x1, [x23, #0xe8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x568
    b 0x64
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x250
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x2
    str w16, [x20, #0x8]
    add x3, x23, #0x20
    bl <stub.GetNamed>
    b 0x60
    mov x16, #0xb
    str w16, [x20, #0x8]
    bl <op.JStrictEq>
    cmp w0, #0x2
    b.eq 0x228
    b 0x90
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x2d4
    cmp x1, x2
    b.eq 0x228
    tst x3, x22
    b.ne 0x90
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x90
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x90
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x274
    b 0x90
    cmp x1, x21
    b.hs 0x2f0
    tst x1, x21
    b.eq 0x90
    add x3, x1, x21
    fmov d0, x3
    b 0x2f4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x310
    tst x2, x21
    b.eq 0x90
    add x3, x2, x21
    fmov d1, x3
    b 0x314
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x228
    b 0x90
    mov x16, #0x15
    str w16, [x20, #0x8]
    add x3, x23, #0x48
    bl <stub.GetNamed>
    b 0xc8
    mov x16, #0x1c
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x118
    tst x1, x22
    b.ne 0x334
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x334
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x68]
    cmp x16, x0
    b.eq 0xdc
    ldr x16, [x23, #0x78]
    cmp x16, x0
    b.eq 0xdc
    ldr x16, [x23, #0x80]
    cmp x16, x0
    b.eq 0xdc
    ldr x16, [x23, #0x88]
    cmp x16, x0
    b.eq 0xdc
    ldr x16, [x23, #0x70]
    cmp x16, #0x2
    b.eq 0xdc
    ldr x16, [x23, #0x70]
    cmp x16, x1
    b.eq 0xdc
    mov x16, #0x1c
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0xdc
    cmp x1, x21
    b.hs 0x3e4
    tst x1, x21
    b.eq 0x3ec
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.vs 0x3e0
    b.ne 0x12c
    b 0x1e4
    cbnz w1, 0x12c
    b 0x1e4
    tst x1, x22
    b.ne 0x1e4
    cbz x1, 0x1e4
    ldrb w16, [x1]
    cmp w16, #0x4
    b.hi 0x12c
    ldr w3, [x1, #0x4]
    cbnz w3, 0x12c
    b 0x1e4
    mov x16, #0x28
    str w16, [x20, #0x8]
    bl <op.JStrictEq>
    cmp w0, #0x2
    b.eq 0x1dc
    b 0x154
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x470
    cmp x1, x2
    b.eq 0x1dc
    tst x3, x22
    b.ne 0x154
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x154
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x154
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x410
    b 0x154
    cmp x1, x21
    b.hs 0x48c
    tst x1, x21
    b.eq 0x154
    add x3, x1, x21
    fmov d0, x3
    b 0x490
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x4ac
    tst x2, x21
    b.eq 0x154
    add x3, x2, x21
    fmov d1, x3
    b 0x4b0
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x1dc
    b 0x154
    mov x16, #0x2f
    str w16, [x20, #0x8]
    add x3, x23, #0x98
    bl <stub.GetNamed>
    b 0x184
    mov x16, #0x36
    str w16, [x20, #0x8]
    add x3, x23, #0xb8
    bl <stub.GetNamed>
    b 0x1b8
    mov x16, #0x3d
    str w16, [x20, #0x8]
    bl <op.JNotGreater>
    cmp w0, #0x2
    b.eq 0x1e4
    b 0x1dc
    cmp x1, x21
    b.hs 0x518
    tst x1, x21
    b.eq 0x4e4
    add x3, x1, x21
    fmov d0, x3
    b 0x51c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x538
    tst x2, x21
    b.eq 0x4e4
    add x3, x2, x21
    fmov d1, x3
    b 0x53c
    scvtf d1, w2
    ldr x3, [x23, #0xd8]
    orr x3, x3, #0x2
    str x3, [x23, #0xd8]
    fcmp d0, d1
    b.le 0x1e4
    b 0x1dc
    mov x16, #0x47
    str w16, [x20, #0x8]
    add x3, x23, #0xe0
    bl <stub.GetNamed>
    b 0x214
    mov x16, #0x4e
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x64
    b <stub.ExceptionExit>
release:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x40
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x120
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x138
    bti jc
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x164
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x164
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x10]
    cmp x1, x16
    b.ne 0x164
    ldr x1, [x23, #0x18]
    ldr x0, [x2, x1]
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x28]
    tst x1, x22
    b.ne 0x174
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x174
    cmp x2, x21
    b.lo 0x1a4
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x174
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x184
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x174
    str x0, [x20, #0x30]
    mov x0, #0x6
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x30]
    ldr x1, [x20, #0x38]
    tst x2, x22
    b.ne 0x1c0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1c0
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x50]
    cmp x0, x16
    b.ne 0x1c0
    ldr x0, [x23, #0x58]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1d4
    mov x0, #0xa
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x154
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x13c
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    add x3, x23, #0x10
    bl <stub.GetNamed>
    b 0x60
    mov x16, #0x7
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0xb8
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x174
    sub x0, x0, x21
    b 0xb4
    tst x2, x21
    b.eq 0x174
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x174
    b 0x88
    mov x16, #0xf
    str w16, [x20, #0x8]
    add x3, x23, #0x50
    bl <stub.SetNamed>
    b 0x108
    mov x16, #0xf
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x108
run:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x70
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x3d0
    ldr x23, [x0, #0x10]
    bti jc
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x3f8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x3f8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x30]
    cmp x1, x16
    b.ne 0x3f8
    ldr x1, [x23, #0x38]
    ldr x0, [x2, x1]
    str x0, [x20, #0x30]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x418
    subs w0, w1, #0x1
    b.vs 0x418
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x38]
    tst x2, x22
    b.ne 0x468
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x468
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x58]
    cmp x0, x16
    b.ne 0x468
    ldr x0, [x23, #0x60]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x47c
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x48c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x48c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x78]
    cmp x1, x16
    b.ne 0x48c
    ldr x1, [x23, #0x80]
    ldr x0, [x2, x1]
    str x0, [x20, #0x30]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x4a0
    cbnz w1, 0x16c
    mov x0, #0x7
    str x0, [x20, #0x30]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x30]
    tst x2, x22
    b.ne 0x4c0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x4c0
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0xa0]
    cmp x0, x16
    b.ne 0x4c0
    ldr x0, [x23, #0xa8]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x4d4
    mov x0, #0xa
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x4e4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x4e4
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xc0]
    cmp x1, x16
    b.ne 0x4e4
    ldr x1, [x23, #0xc8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x30]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x508
    and w0, w1, #0x1
    orr x0, x0, x21
    str x0, [x20, #0x28]
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0x538
    cbnz w1, 0x218
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x558
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x558
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xf0]
    cmp x1, x16
    b.ne 0x558
    ldr x1, [x23, #0xf8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x57c
    asr w0, w1, #0x1
    orr x0, x0, x21
    str x0, [x20, #0x30]
    b 0x280
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x5ac
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x5ac
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x118]
    cmp x1, x16
    b.ne 0x5ac
    ldr x1, [x23, #0x120]
    ldr x0, [x2, x1]
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x5d0
    asr w0, w1, #0x1
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x610
    mov x17, #0xd008
    eor w0, w1, w17
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x30]
    tst x2, x22
    b.ne 0x640
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x640
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x148]
    cmp x0, x16
    b.ne 0x640
    ldr x0, [x23, #0x150]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x654
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x664
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x664
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x168]
    cmp x1, x16
    b.ne 0x664
    ldr x1, [x23, #0x170]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x58]
    tst x2, x22
    b.ne 0x678
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x678
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x188]
    cmp x1, x16
    b.ne 0x678
    ldr x1, [x23, #0x190]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    ldr x1, [x23, #0x1a8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x68c
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x68]
    ldr x2, [x20, #0x28]
    cmp x1, x21
    b.lo 0x6ac
    cmp x2, x21
    b.lo 0x6ac
    adds w0, w1, w2
    b.vs 0x6ac
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0x1c0]
    cmp x16, x1
    b.ne 0x728
    mov x16, #0x8f
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x38]
    mov x16, #0x1
    str w16, [x20, #0x44]
    str x0, [x20, #0x48]
    add x20, x20, #0x38
    mov x1, #0x1
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x38
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x79c
    str x0, [x20, #0x30]
    mov x0, #0xa
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x3e8
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    add x3, x23, #0x30
    bl <stub.GetNamed>
    b 0x58
    mov x16, #0x7
    str w16, [x20, #0x8]
    bl <op.Dec>
    b 0x78
    cmp x1, x21
    b.hs 0x434
    tst x1, x21
    b.eq 0x408
    add x3, x1, x21
    fmov d0, x3
    b 0x438
    scvtf d0, w1
    fmov d1, #-1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x454
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x50]
    orr x3, x3, #0x2
    str x3, [x23, #0x50]
    b 0x78
    mov x16, #0xc
    str w16, [x20, #0x8]
    add x3, x23, #0x58
    bl <stub.SetNamed>
    b 0xc0
    mov x16, #0xc
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xc0
    mov x16, #0x14
    str w16, [x20, #0x8]
    add x3, x23, #0x78
    bl <stub.GetNamed>
    b 0xf0
    tst x1, x21
    b.eq 0x16c
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.eq 0x104
    b 0x16c
    mov x16, #0x25
    str w16, [x20, #0x8]
    add x3, x23, #0xa0
    bl <stub.SetNamed>
    b 0x154
    mov x16, #0x25
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x154
    mov x16, #0x31
    str w16, [x20, #0x8]
    add x3, x23, #0xc0
    bl <stub.GetNamed>
    b 0x19c
    mov x16, #0x38
    str w16, [x20, #0x8]
    bl <op.BitAndI>
    b 0x1b8
    cmp x1, x21
    b.hs 0x528
    tst x1, x21
    b.eq 0x4f8
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0xe0]
    orr x4, x4, #0x2
    str x4, [x23, #0xe0]
    b 0x1ac
    tst x1, x21
    b.eq 0x218
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.eq 0x1c8
    b 0x218
    mov x16, #0x47
    str w16, [x20, #0x8]
    add x3, x23, #0xf0
    bl <stub.GetNamed>
    b 0x1f8
    mov x16, #0x4e
    str w16, [x20, #0x8]
    bl <op.ShrI>
    b 0x214
    cmp x1, x21
    b.hs 0x59c
    tst x1, x21
    b.eq 0x56c
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x110]
    orr x4, x4, #0x2
    str x4, [x23, #0x110]
    b 0x208
    mov x16, #0x58
    str w16, [x20, #0x8]
    add x3, x23, #0x118
    bl <stub.GetNamed>
    b 0x248
    mov x16, #0x5f
    str w16, [x20, #0x8]
    bl <op.ShrI>
    b 0x264
    cmp x1, x21
    b.hs 0x5f0
    tst x1, x21
    b.eq 0x5c0
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x138]
    orr x4, x4, #0x2
    str x4, [x23, #0x138]
    b 0x258
    mov x16, #0x66
    str w16, [x20, #0x8]
    bl <op.BitXorI>
    b 0x280
    cmp x1, x21
    b.hs 0x630
    tst x1, x21
    b.eq 0x600
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x140]
    orr x4, x4, #0x2
    str x4, [x23, #0x140]
    b 0x270
    mov x16, #0x6d
    str w16, [x20, #0x8]
    add x3, x23, #0x148
    bl <stub.SetNamed>
    b 0x2c8
    mov x16, #0x6d
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x2c8
    mov x16, #0x75
    str w16, [x20, #0x8]
    add x3, x23, #0x168
    bl <stub.GetNamed>
    b 0x2f8
    mov x16, #0x7c
    str w16, [x20, #0x8]
    add x3, x23, #0x188
    bl <stub.GetNamed>
    b 0x32c
    mov x16, #0x83
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x340
    mov x16, #0x89
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x368
    cmp x1, x21
    b.hs 0x6c8
    tst x1, x21
    b.eq 0x69c
    add x3, x1, x21
    fmov d0, x3
    b 0x6cc
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x6e8
    tst x2, x21
    b.eq 0x69c
    add x3, x2, x21
    fmov d1, x3
    b 0x6ec
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x704
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x1b8]
    orr x3, x3, #0x2
    str x3, [x23, #0x1b8]
    b 0x368
    mov x16, #0x8f
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x3b8
    tst x1, x22
    b.ne 0x718
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x718
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x1c0]
    cmp x16, x0
    b.eq 0x378
    ldr x16, [x23, #0x1d0]
    cmp x16, x0
    b.eq 0x378
    ldr x16, [x23, #0x1d8]
    cmp x16, x0
    b.eq 0x378
    ldr x16, [x23, #0x1e0]
    cmp x16, x0
    b.eq 0x378
    ldr x16, [x23, #0x1c8]
    cmp x16, #0x2
    b.eq 0x378
    ldr x16, [x23, #0x1c8]
    cmp x16, x1
    b.eq 0x378
    mov x16, #0x8f
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0x378
    b <stub.ExceptionExit>
run#2:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x78
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x45c
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x474
    bti jc
    mov x0, #0x2
    str x0, [x20, #0x30]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x30]
    cmp x1, x21
    b.lo 0x4b8
    cmp x2, x21
    b.lo 0x4b8
    cmp w1, w2
    b.eq 0x5c
    b 0xc4
    mov x0, #0x7
    str x0, [x20, #0x30]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x30]
    tst x2, x22
    b.ne 0x54c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x54c
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x48]
    cmp x0, x16
    b.ne 0x54c
    ldr x0, [x23, #0x50]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x560
    mov x0, #0xa
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    ldr x2, [x20, #0x28]
    ldr x1, [x20, #0x30]
    tst x2, x22
    b.ne 0x570
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x570
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x68]
    cmp x0, x16
    b.ne 0x570
    ldr x0, [x23, #0x70]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x584
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x5ac
    cmp w1, #0x4
    b.ge 0x31c
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x5e8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x5e8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x90]
    cmp x1, x16
    b.ne 0x5e8
    ldr x1, [x23, #0x98]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x5fc
    tbnz w1, #0x1f, 0x5fc
    mov x2, #0x1a
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x61c
    adds w0, w1, #0x1
    b.vs 0x61c
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x38]
    tst x2, x22
    b.ne 0x66c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x66c
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0xc0]
    cmp x0, x16
    b.ne 0x66c
    ldr x0, [x23, #0xc8]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x680
    ldr x2, [x20, #0x28]
    tst x2, x22
    b.ne 0x690
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x690
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xe0]
    cmp x1, x16
    b.ne 0x690
    ldr x1, [x23, #0xe8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x38]
    mov x0, #0x40
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x48]
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x6a4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x6a4
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x100]
    cmp x1, x16
    b.ne 0x6a4
    ldr x1, [x23, #0x108]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x6c8
    cmp x2, x21
    b.lo 0x6c8
    adds w0, w1, w2
    b.vs 0x6c8
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x30]
    ldr x4, [x20, #0x40]
    tst x1, x22
    b.ne 0x734
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x734
    cmp x2, x21
    b.lo 0x7d4
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x734
    ldrb w5, [x1, #0x3]
    cmp w5, #0x2
    b.hs 0x79c
    cmp x4, x21
    b.lo 0x734
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x744
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x800
    adds w0, w1, #0x1
    b.vs 0x800
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x850
    b 0x11c
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x860
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x860
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x150]
    cmp x1, x16
    b.ne 0x860
    ldr x1, [x23, #0x158]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x58]
    tst x2, x22
    b.ne 0x874
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x874
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x170]
    cmp x1, x16
    b.ne 0x874
    ldr x1, [x23, #0x178]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x888
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x888
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x190]
    cmp x1, x16
    b.ne 0x888
    ldr x1, [x23, #0x198]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x89c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x89c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1b0]
    cmp x1, x16
    b.ne 0x89c
    ldr x1, [x23, #0x1b8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0x1d0]
    cmp x16, x1
    b.ne 0x8c0
    mov x16, #0x92
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x38]
    mov x16, #0x3
    str w16, [x20, #0x44]
    str x0, [x20, #0x48]
    add x20, x20, #0x38
    mov x1, #0x3
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x38
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x944
    str x0, [x20, #0x30]
    mov x0, #0xa
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x490
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x478
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x2
    str w16, [x20, #0x8]
    bl <op.JStrictNe>
    cmp w0, #0x2
    b.eq 0xc4
    b 0x5c
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x500
    cmp x1, x2
    b.eq 0x5c
    tst x3, x22
    b.ne 0xc4
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0xc4
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0xc4
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x4a0
    b 0xc4
    cmp x1, x21
    b.hs 0x51c
    tst x1, x21
    b.eq 0xc4
    add x3, x1, x21
    fmov d0, x3
    b 0x520
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x53c
    tst x2, x21
    b.eq 0xc4
    add x3, x2, x21
    fmov d1, x3
    b 0x540
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x5c
    b 0xc4
    mov x16, #0xb
    str w16, [x20, #0x8]
    add x3, x23, #0x48
    bl <stub.SetNamed>
    b 0xac
    mov x16, #0xb
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xac
    mov x16, #0x1b
    str w16, [x20, #0x8]
    add x3, x23, #0x68
    bl <stub.SetNamed>
    b 0x114
    mov x16, #0x1b
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x114
    mov x16, #0x27
    str w16, [x20, #0x8]
    bl <op.JNotLessI>
    cmp w0, #0x2
    b.eq 0x31c
    b 0x134
    cmp x1, x21
    b.hs 0x5c8
    tst x1, x21
    b.eq 0x594
    add x3, x1, x21
    fmov d0, x3
    b 0x5cc
    scvtf d0, w1
    fmov d1, #4.0
    ldr x3, [x23, #0x88]
    orr x3, x3, #0x2
    str x3, [x23, #0x88]
    fcmp d0, d1
    b.pl 0x31c
    b 0x134
    mov x16, #0x2f
    str w16, [x20, #0x8]
    add x3, x23, #0x90
    bl <stub.GetNamed>
    b 0x164
    mov x16, #0x36
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x18c
    mov x16, #0x3d
    str w16, [x20, #0x8]
    bl <op.AddI>
    b 0x1a8
    cmp x1, x21
    b.hs 0x638
    tst x1, x21
    b.eq 0x60c
    add x3, x1, x21
    fmov d0, x3
    b 0x63c
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x658
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0xb8]
    orr x3, x3, #0x2
    str x3, [x23, #0xb8]
    b 0x1a8
    mov x16, #0x44
    str w16, [x20, #0x8]
    add x3, x23, #0xc0
    bl <stub.SetNamed>
    b 0x1f0
    mov x16, #0x44
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x1f0
    mov x16, #0x4c
    str w16, [x20, #0x8]
    add x3, x23, #0xe0
    bl <stub.GetNamed>
    b 0x220
    mov x16, #0x57
    str w16, [x20, #0x8]
    add x3, x23, #0x100
    bl <stub.GetNamed>
    b 0x260
    mov x16, #0x5e
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x28c
    cmp x1, x21
    b.hs 0x6e4
    tst x1, x21
    b.eq 0x6b8
    add x3, x1, x21
    fmov d0, x3
    b 0x6e8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x704
    tst x2, x21
    b.eq 0x6b8
    add x3, x2, x21
    fmov d1, x3
    b 0x708
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x720
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x120]
    orr x3, x3, #0x2
    str x3, [x23, #0x120]
    b 0x28c
    mov x16, #0x64
    str w16, [x20, #0x8]
    bl <op.SetElem>
    b 0x2f0
    mov x16, #0x64
    str w16, [x20, #0x8]
    bl <stub.AppendElement>
    b 0x2f0
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x6, #0xdead
    movk x6, #0x7ff8, lsl #48
    cmp x0, x6
    b.eq 0x744
    mov x5, x3
    cmp x4, x21
    b.hs 0x78c
    tst x4, x21
    b.eq 0x734
    add x3, x4, x21
    fmov d0, x3
    b 0x790
    scvtf d0, w4
    add x17, x5, x2, lsl #3
    str d0, [x17, #0x8]
    b 0x2f0
    cmp w5, #0x4
    b.lo 0x754
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x744
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    mov x2, x3
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x934
    b 0x2f0
    tst x2, x21
    b.eq 0x734
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x734
    b 0x2b4
    mov x16, #0x6b
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x30c
    cmp x1, x21
    b.hs 0x81c
    tst x1, x21
    b.eq 0x7f0
    add x3, x1, x21
    fmov d0, x3
    b 0x820
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x83c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x148]
    orr x3, x3, #0x2
    str x3, [x23, #0x148]
    b 0x30c
    mov x16, #0x70
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x11c
    mov x16, #0x73
    str w16, [x20, #0x8]
    add x3, x23, #0x150
    bl <stub.GetNamed>
    b 0x34c
    mov x16, #0x7a
    str w16, [x20, #0x8]
    add x3, x23, #0x170
    bl <stub.GetNamed>
    b 0x380
    mov x16, #0x84
    str w16, [x20, #0x8]
    add x3, x23, #0x190
    bl <stub.GetNamed>
    b 0x3bc
    mov x16, #0x8b
    str w16, [x20, #0x8]
    add x3, x23, #0x1b0
    bl <stub.GetNamed>
    b 0x3f0
    mov x16, #0x92
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x444
    tst x1, x22
    b.ne 0x8b0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x8b0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x1d0]
    cmp x16, x0
    b.eq 0x404
    ldr x16, [x23, #0x1e0]
    cmp x16, x0
    b.eq 0x404
    ldr x16, [x23, #0x1e8]
    cmp x16, x0
    b.eq 0x404
    ldr x16, [x23, #0x1f0]
    cmp x16, x0
    b.eq 0x404
    ldr x16, [x23, #0x1d8]
    cmp x16, #0x2
    b.eq 0x404
    ldr x16, [x23, #0x1d8]
    cmp x16, x1
    b.eq 0x404
    mov x16, #0x92
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0x404
    mov x16, #0x64
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x7d0
    b <stub.ExceptionExit>
run#3:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x98
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xa38
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0xa50
    bti jc
    mov x0, #0x2
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0xa94
    cmp x2, x21
    b.lo 0xa94
    cmp w1, w2
    b.eq 0x2cc
    ldr x2, [x20, #0x28]
    tst x2, x22
    b.ne 0xb28
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xb28
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x70]
    cmp x1, x16
    b.ne 0xb28
    ldr x1, [x23, #0x78]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x0, [x23, #0x8]
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0xb54
    cmp x2, x21
    b.lo 0xb54
    cmp w1, w2
    b.eq 0xb8
    b 0x1c4
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x68]
    tst x2, x22
    b.ne 0xbe8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xbe8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x98]
    cmp x1, x16
    b.ne 0xbe8
    ldr x1, [x23, #0xa0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0xbfc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xbfc
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xb8]
    cmp x1, x16
    b.ne 0xbfc
    ldr x1, [x23, #0xc0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0xd8]
    cmp x16, x1
    b.ne 0xc20
    mov x16, #0x2c
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x48]
    mov x16, #0x1
    str w16, [x20, #0x54]
    str x0, [x20, #0x58]
    add x20, x20, #0x48
    mov x1, #0x1
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x48
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x1410
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x40]
    tst x2, x22
    b.ne 0xc94
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xc94
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x100]
    cmp x0, x16
    b.ne 0xc94
    ldr x0, [x23, #0x108]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0xca8
    b 0x2cc
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x68]
    tst x2, x22
    b.ne 0xcb8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xcb8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x120]
    cmp x1, x16
    b.ne 0xcb8
    ldr x1, [x23, #0x128]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0xccc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xccc
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x140]
    cmp x1, x16
    b.ne 0xccc
    ldr x1, [x23, #0x148]
    ldr x0, [x2, x1]
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x160]
    cmp x16, x1
    b.ne 0xcf0
    mov x16, #0x4e
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x48]
    mov x16, #0x1
    str w16, [x20, #0x54]
    str x0, [x20, #0x58]
    add x20, x20, #0x48
    mov x1, #0x1
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x48
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x1410
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x40]
    tst x2, x22
    b.ne 0xd64
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xd64
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x188]
    cmp x0, x16
    b.ne 0xd64
    ldr x0, [x23, #0x190]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0xd78
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0xd88
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xd88
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1a8]
    cmp x1, x16
    b.ne 0xd88
    ldr x1, [x23, #0x1b0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    mov x0, #0x2
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0xdb4
    cmp x2, x21
    b.lo 0xdb4
    cmp w1, w2
    b.eq 0x404
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0xe48
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xe48
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1d0]
    cmp x1, x16
    b.ne 0xe48
    ldr x1, [x23, #0x1d8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x48]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0xe5c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xe5c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1f0]
    cmp x1, x16
    b.ne 0xe5c
    ldr x1, [x23, #0x1f8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0xe88
    cmp w1, #0x4
    b.ge 0x46c
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0xec4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xec4
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x218]
    cmp x1, x16
    b.ne 0xec4
    ldr x1, [x23, #0x220]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    mov x0, #0x2
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0xef0
    cmp x2, x21
    b.lo 0xef0
    cmp w1, w2
    b.eq 0x404
    b 0x46c
    mov x0, #0x7
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x40]
    tst x2, x22
    b.ne 0xf84
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xf84
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x240]
    cmp x0, x16
    b.ne 0xf84
    ldr x0, [x23, #0x248]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0xf98
    mov x0, #0xa
    str x0, [x20, #0x40]
    ldr x0, [x20, #0x40]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0xfa8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xfa8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x260]
    cmp x1, x16
    b.ne 0xfa8
    ldr x1, [x23, #0x268]
    ldr x0, [x2, x1]
    str x0, [x20, #0x30]
    ldr x2, [x20, #0x30]
    tst x2, x22
    b.ne 0xfbc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xfbc
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x280]
    cmp x1, x16
    b.ne 0xfbc
    ldr x1, [x23, #0x288]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0xfd0
    cmp w1, #0x4
    b.ne 0x680
    ldr x2, [x20, #0x30]
    tst x2, x22
    b.ne 0xff0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xff0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x2a8]
    cmp x1, x16
    b.ne 0xff0
    ldr x1, [x23, #0x2b0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x40]
    tst x2, x22
    b.ne 0x1004
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1004
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x2c8]
    cmp x0, x16
    b.ne 0x1004
    ldr x0, [x23, #0x2d0]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1018
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x1028
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1028
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x2e8]
    cmp x1, x16
    b.ne 0x1028
    ldr x1, [x23, #0x2f0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x68]
    tst x2, x22
    b.ne 0x103c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x103c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x308]
    cmp x1, x16
    b.ne 0x103c
    ldr x1, [x23, #0x310]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x70]
    ldr x1, [x23, #0x328]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1050
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x1060
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1060
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x338]
    cmp x1, x16
    b.ne 0x1060
    ldr x1, [x23, #0x340]
    ldr x0, [x2, x1]
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x358]
    cmp x16, x1
    b.ne 0x1084
    mov x16, #0xe3
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x48]
    mov x16, #0x3
    str w16, [x20, #0x54]
    str x0, [x20, #0x58]
    add x20, x20, #0x48
    mov x1, #0x3
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x48
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x1410
    str x0, [x20, #0x40]
    mov x0, #0xa
    str x0, [x20, #0x40]
    ldr x0, [x20, #0x40]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x10f8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x10f8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x380]
    cmp x1, x16
    b.ne 0x10f8
    ldr x1, [x23, #0x388]
    ldr x0, [x2, x1]
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0x110c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x110c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x3a0]
    cmp x1, x16
    b.ne 0x110c
    ldr x1, [x23, #0x3a8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x40]
    tst x2, x22
    b.ne 0x1120
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1120
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x3c0]
    cmp x0, x16
    b.ne 0x1120
    ldr x0, [x23, #0x3c8]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1134
    ldr x2, [x20, #0x30]
    tst x2, x22
    b.ne 0x1144
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1144
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x3e0]
    cmp x1, x16
    b.ne 0x1144
    ldr x1, [x23, #0x3e8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x48]
    ldr x2, [x20, #0x30]
    tst x2, x22
    b.ne 0x1158
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1158
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x400]
    cmp x1, x16
    b.ne 0x1158
    ldr x1, [x23, #0x408]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    ldr x0, [x20, #0x50]
    tst x0, x21
    b.eq 0x116c
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x50]
    cmp x1, x21
    b.lo 0x118c
    adds w0, w1, #0x1
    b.vs 0x118c
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x30]
    ldr x1, [x20, #0x58]
    tst x2, x22
    b.ne 0x11dc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x11dc
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x430]
    cmp x0, x16
    b.ne 0x11dc
    ldr x0, [x23, #0x438]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x11f0
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x50]
    tst x1, x22
    b.ne 0x1200
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x1200
    cmp x2, x21
    b.lo 0x1230
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x1200
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x1210
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x1200
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x40]
    tst x2, x22
    b.ne 0x124c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x124c
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x470]
    cmp x0, x16
    b.ne 0x124c
    ldr x0, [x23, #0x478]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1260
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x1270
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1270
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x490]
    cmp x1, x16
    b.ne 0x1270
    ldr x1, [x23, #0x498]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x68]
    tst x2, x22
    b.ne 0x1284
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1284
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x4b0]
    cmp x1, x16
    b.ne 0x1284
    ldr x1, [x23, #0x4b8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x70]
    ldr x1, [x23, #0x4d0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1298
    str x0, [x20, #0x80]
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0x12a8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x12a8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x4e0]
    cmp x1, x16
    b.ne 0x12a8
    ldr x1, [x23, #0x4e8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x90]
    cmp x1, x21
    b.lo 0x12cc
    and w0, w1, #0x1
    orr x0, x0, x21
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x80]
    ldr x2, [x20, #0x88]
    cmp x1, x21
    b.lo 0x130c
    cmp x2, x21
    b.lo 0x130c
    adds w0, w1, w2
    b.vs 0x130c
    orr x0, x0, x21
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x1378
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1378
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x510]
    cmp x1, x16
    b.ne 0x1378
    ldr x1, [x23, #0x518]
    ldr x0, [x2, x1]
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x530]
    cmp x16, x1
    b.ne 0x139c
    mov x16, #0x163
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x48]
    mov x16, #0x3
    str w16, [x20, #0x54]
    str x0, [x20, #0x58]
    add x20, x20, #0x48
    mov x1, #0x3
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x48
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x1410
    str x0, [x20, #0x40]
    mov x0, #0xa
    str x0, [x20, #0x40]
    ldr x0, [x20, #0x40]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0xa6c
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0xa54
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x2
    str w16, [x20, #0x8]
    bl <op.JStrictEq>
    cmp w0, #0x2
    b.eq 0x2cc
    b 0x58
    orr x3, x1, x2
    tst x3, x21
    b.ne 0xadc
    cmp x1, x2
    b.eq 0x2cc
    tst x3, x22
    b.ne 0x58
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x58
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x58
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0xa7c
    b 0x58
    cmp x1, x21
    b.hs 0xaf8
    tst x1, x21
    b.eq 0x58
    add x3, x1, x21
    fmov d0, x3
    b 0xafc
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xb18
    tst x2, x21
    b.eq 0x58
    add x3, x2, x21
    fmov d1, x3
    b 0xb1c
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x2cc
    b 0x58
    mov x16, #0x9
    str w16, [x20, #0x8]
    add x3, x23, #0x70
    bl <stub.GetNamed>
    b 0x88
    mov x16, #0x14
    str w16, [x20, #0x8]
    bl <op.JStrictNe>
    cmp w0, #0x2
    b.eq 0x1c4
    b 0xb8
    orr x3, x1, x2
    tst x3, x21
    b.ne 0xb9c
    cmp x1, x2
    b.eq 0xb8
    tst x3, x22
    b.ne 0x1c4
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x1c4
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x1c4
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0xb3c
    b 0x1c4
    cmp x1, x21
    b.hs 0xbb8
    tst x1, x21
    b.eq 0x1c4
    add x3, x1, x21
    fmov d0, x3
    b 0xbbc
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xbd8
    tst x2, x21
    b.eq 0x1c4
    add x3, x2, x21
    fmov d1, x3
    b 0xbdc
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0xb8
    b 0x1c4
    mov x16, #0x1e
    str w16, [x20, #0x8]
    add x3, x23, #0x98
    bl <stub.GetNamed>
    b 0xf0
    mov x16, #0x25
    str w16, [x20, #0x8]
    add x3, x23, #0xb8
    bl <stub.GetNamed>
    b 0x124
    mov x16, #0x2c
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x178
    tst x1, x22
    b.ne 0xc10
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xc10
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xd8]
    cmp x16, x0
    b.eq 0x138
    ldr x16, [x23, #0xe8]
    cmp x16, x0
    b.eq 0x138
    ldr x16, [x23, #0xf0]
    cmp x16, x0
    b.eq 0x138
    ldr x16, [x23, #0xf8]
    cmp x16, x0
    b.eq 0x138
    ldr x16, [x23, #0xe0]
    cmp x16, #0x2
    b.eq 0x138
    ldr x16, [x23, #0xe0]
    cmp x16, x1
    b.eq 0x138
    mov x16, #0x2c
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x138
    mov x16, #0x32
    str w16, [x20, #0x8]
    add x3, x23, #0x100
    bl <stub.SetNamed>
    b 0x1c0
    mov x16, #0x32
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x1c0
    mov x16, #0x40
    str w16, [x20, #0x8]
    add x3, x23, #0x120
    bl <stub.GetNamed>
    b 0x1fc
    mov x16, #0x47
    str w16, [x20, #0x8]
    add x3, x23, #0x140
    bl <stub.GetNamed>
    b 0x230
    mov x16, #0x4e
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x284
    tst x1, x22
    b.ne 0xce0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xce0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x160]
    cmp x16, x0
    b.eq 0x244
    ldr x16, [x23, #0x170]
    cmp x16, x0
    b.eq 0x244
    ldr x16, [x23, #0x178]
    cmp x16, x0
    b.eq 0x244
    ldr x16, [x23, #0x180]
    cmp x16, x0
    b.eq 0x244
    ldr x16, [x23, #0x168]
    cmp x16, #0x2
    b.eq 0x244
    ldr x16, [x23, #0x168]
    cmp x16, x1
    b.eq 0x244
    mov x16, #0x4e
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x244
    mov x16, #0x54
    str w16, [x20, #0x8]
    add x3, x23, #0x188
    bl <stub.SetNamed>
    b 0x2cc
    mov x16, #0x54
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x2cc
    mov x16, #0x5c
    str w16, [x20, #0x8]
    add x3, x23, #0x1a8
    bl <stub.GetNamed>
    b 0x2fc
    mov x16, #0x65
    str w16, [x20, #0x8]
    bl <op.JStrictEq>
    cmp w0, #0x2
    b.eq 0x404
    b 0x328
    orr x3, x1, x2
    tst x3, x21
    b.ne 0xdfc
    cmp x1, x2
    b.eq 0x404
    tst x3, x22
    b.ne 0x328
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x328
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x328
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0xd9c
    b 0x328
    cmp x1, x21
    b.hs 0xe18
    tst x1, x21
    b.eq 0x328
    add x3, x1, x21
    fmov d0, x3
    b 0xe1c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xe38
    tst x2, x21
    b.eq 0x328
    add x3, x2, x21
    fmov d1, x3
    b 0xe3c
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x404
    b 0x328
    mov x16, #0x6c
    str w16, [x20, #0x8]
    add x3, x23, #0x1d0
    bl <stub.GetNamed>
    b 0x358
    mov x16, #0x73
    str w16, [x20, #0x8]
    add x3, x23, #0x1f0
    bl <stub.GetNamed>
    b 0x38c
    mov x16, #0x7a
    str w16, [x20, #0x8]
    bl <op.JNotLessI>
    cmp w0, #0x2
    b.eq 0x46c
    b 0x3a4
    cmp x1, x21
    b.hs 0xea4
    tst x1, x21
    b.eq 0xe70
    add x3, x1, x21
    fmov d0, x3
    b 0xea8
    scvtf d0, w1
    fmov d1, #4.0
    ldr x3, [x23, #0x210]
    orr x3, x3, #0x2
    str x3, [x23, #0x210]
    fcmp d0, d1
    b.pl 0x46c
    b 0x3a4
    mov x16, #0x82
    str w16, [x20, #0x8]
    add x3, x23, #0x218
    bl <stub.GetNamed>
    b 0x3d4
    mov x16, #0x8b
    str w16, [x20, #0x8]
    bl <op.JStrictNe>
    cmp w0, #0x2
    b.eq 0x46c
    b 0x404
    orr x3, x1, x2
    tst x3, x21
    b.ne 0xf38
    cmp x1, x2
    b.eq 0x404
    tst x3, x22
    b.ne 0x46c
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x46c
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x46c
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0xed8
    b 0x46c
    cmp x1, x21
    b.hs 0xf54
    tst x1, x21
    b.eq 0x46c
    add x3, x1, x21
    fmov d0, x3
    b 0xf58
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xf74
    tst x2, x21
    b.eq 0x46c
    add x3, x2, x21
    fmov d1, x3
    b 0xf78
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x404
    b 0x46c
    mov x16, #0x94
    str w16, [x20, #0x8]
    add x3, x23, #0x240
    bl <stub.SetNamed>
    b 0x454
    mov x16, #0x94
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x454
    mov x16, #0xa0
    str w16, [x20, #0x8]
    add x3, x23, #0x260
    bl <stub.GetNamed>
    b 0x49c
    mov x16, #0xa7
    str w16, [x20, #0x8]
    add x3, x23, #0x280
    bl <stub.GetNamed>
    b 0x4d0
    tst x1, x21
    b.eq 0x680
    add x3, x1, x21
    fmov d0, x3
    fmov d1, #4.0
    fcmp d0, d1
    b.eq 0x4e8
    b 0x680
    mov x16, #0xb6
    str w16, [x20, #0x8]
    add x3, x23, #0x2a8
    bl <stub.GetNamed>
    b 0x518
    mov x16, #0xbd
    str w16, [x20, #0x8]
    add x3, x23, #0x2c8
    bl <stub.SetNamed>
    b 0x564
    mov x16, #0xbd
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x564
    mov x16, #0xc5
    str w16, [x20, #0x8]
    add x3, x23, #0x2e8
    bl <stub.GetNamed>
    b 0x594
    mov x16, #0xcc
    str w16, [x20, #0x8]
    add x3, x23, #0x308
    bl <stub.GetNamed>
    b 0x5c8
    mov x16, #0xd6
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x5e4
    mov x16, #0xdc
    str w16, [x20, #0x8]
    add x3, x23, #0x338
    bl <stub.GetNamed>
    b 0x614
    mov x16, #0xe3
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x668
    tst x1, x22
    b.ne 0x1074
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1074
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x358]
    cmp x16, x0
    b.eq 0x628
    ldr x16, [x23, #0x368]
    cmp x16, x0
    b.eq 0x628
    ldr x16, [x23, #0x370]
    cmp x16, x0
    b.eq 0x628
    ldr x16, [x23, #0x378]
    cmp x16, x0
    b.eq 0x628
    ldr x16, [x23, #0x360]
    cmp x16, #0x2
    b.eq 0x628
    ldr x16, [x23, #0x360]
    cmp x16, x1
    b.eq 0x628
    mov x16, #0xe3
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x628
    mov x16, #0xed
    str w16, [x20, #0x8]
    add x3, x23, #0x380
    bl <stub.GetNamed>
    b 0x6b0
    mov x16, #0xf4
    str w16, [x20, #0x8]
    add x3, x23, #0x3a0
    bl <stub.GetNamed>
    b 0x6e4
    mov x16, #0xfb
    str w16, [x20, #0x8]
    add x3, x23, #0x3c0
    bl <stub.SetNamed>
    b 0x730
    mov x16, #0xfb
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x730
    mov x16, #0x103
    str w16, [x20, #0x8]
    add x3, x23, #0x3e0
    bl <stub.GetNamed>
    b 0x760
    mov x16, #0x10a
    str w16, [x20, #0x8]
    add x3, x23, #0x400
    bl <stub.GetNamed>
    b 0x794
    mov x16, #0x111
    str w16, [x20, #0x8]
    bl <op.ToNumeric>
    b 0x7a8
    mov x16, #0x116
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x7c4
    cmp x1, x21
    b.hs 0x11a8
    tst x1, x21
    b.eq 0x117c
    add x3, x1, x21
    fmov d0, x3
    b 0x11ac
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x11c8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x58]
    ldr x3, [x23, #0x428]
    orr x3, x3, #0x2
    str x3, [x23, #0x428]
    b 0x7c4
    mov x16, #0x11b
    str w16, [x20, #0x8]
    add x3, x23, #0x430
    bl <stub.SetNamed>
    b 0x80c
    mov x16, #0x11b
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x80c
    mov x16, #0x123
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x860
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x1200
    sub x0, x0, x21
    b 0x85c
    tst x2, x21
    b.eq 0x1200
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x1200
    b 0x830
    mov x16, #0x129
    str w16, [x20, #0x8]
    add x3, x23, #0x470
    bl <stub.SetNamed>
    b 0x8a8
    mov x16, #0x129
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x8a8
    mov x16, #0x131
    str w16, [x20, #0x8]
    add x3, x23, #0x490
    bl <stub.GetNamed>
    b 0x8d8
    mov x16, #0x138
    str w16, [x20, #0x8]
    add x3, x23, #0x4b0
    bl <stub.GetNamed>
    b 0x90c
    mov x16, #0x142
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x928
    mov x16, #0x148
    str w16, [x20, #0x8]
    add x3, x23, #0x4e0
    bl <stub.GetNamed>
    b 0x958
    mov x16, #0x14f
    str w16, [x20, #0x8]
    bl <op.BitAndI>
    b 0x974
    cmp x1, x21
    b.hs 0x12ec
    tst x1, x21
    b.eq 0x12bc
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x500]
    orr x4, x4, #0x2
    str x4, [x23, #0x500]
    b 0x968
    mov x16, #0x156
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x99c
    cmp x1, x21
    b.hs 0x1328
    tst x1, x21
    b.eq 0x12fc
    add x3, x1, x21
    fmov d0, x3
    b 0x132c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1348
    tst x2, x21
    b.eq 0x12fc
    add x3, x2, x21
    fmov d1, x3
    b 0x134c
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1364
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x78]
    ldr x3, [x23, #0x508]
    orr x3, x3, #0x2
    str x3, [x23, #0x508]
    b 0x99c
    mov x16, #0x15c
    str w16, [x20, #0x8]
    add x3, x23, #0x510
    bl <stub.GetNamed>
    b 0x9cc
    mov x16, #0x163
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xa20
    tst x1, x22
    b.ne 0x138c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x138c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x530]
    cmp x16, x0
    b.eq 0x9e0
    ldr x16, [x23, #0x540]
    cmp x16, x0
    b.eq 0x9e0
    ldr x16, [x23, #0x548]
    cmp x16, x0
    b.eq 0x9e0
    ldr x16, [x23, #0x550]
    cmp x16, x0
    b.eq 0x9e0
    ldr x16, [x23, #0x538]
    cmp x16, #0x2
    b.eq 0x9e0
    ldr x16, [x23, #0x538]
    cmp x16, x1
    b.eq 0x9e0
    mov x16, #0x163
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x9e0
    b <stub.ExceptionExit>
run#4:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x80
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x578
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x590
    bti jc
    mov x0, #0x2
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x5d4
    cmp x2, x21
    b.lo 0x5d4
    cmp w1, w2
    b.eq 0x1c8
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x60]
    tst x2, x22
    b.ne 0x668
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x668
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x60]
    cmp x1, x16
    b.ne 0x668
    ldr x1, [x23, #0x68]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x67c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x67c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x80]
    cmp x1, x16
    b.ne 0x67c
    ldr x1, [x23, #0x88]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0xa0]
    cmp x16, x1
    b.ne 0x6a0
    mov x16, #0x1a
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
    cbz x0, 0xad0
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x38]
    tst x2, x22
    b.ne 0x714
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x714
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0xc8]
    cmp x0, x16
    b.ne 0x714
    ldr x0, [x23, #0xd0]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x728
    mov x0, #0x7
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x38]
    tst x2, x22
    b.ne 0x738
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x738
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0xe8]
    cmp x0, x16
    b.ne 0x738
    ldr x0, [x23, #0xf0]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x74c
    mov x0, #0xa
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x75c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x75c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x108]
    cmp x1, x16
    b.ne 0x75c
    ldr x1, [x23, #0x110]
    ldr x0, [x2, x1]
    str x0, [x20, #0x38]
    mov x0, #0x2
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x788
    cmp x2, x21
    b.lo 0x788
    cmp w1, w2
    b.eq 0x228
    b 0x290
    mov x0, #0x7
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x38]
    tst x2, x22
    b.ne 0x81c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x81c
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x130]
    cmp x0, x16
    b.ne 0x81c
    ldr x0, [x23, #0x138]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x830
    mov x0, #0xa
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x840
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x840
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x150]
    cmp x1, x16
    b.ne 0x840
    ldr x1, [x23, #0x158]
    ldr x0, [x2, x1]
    str x0, [x20, #0x30]
    ldr x2, [x20, #0x30]
    tst x2, x22
    b.ne 0x854
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x854
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x170]
    cmp x1, x16
    b.ne 0x854
    ldr x1, [x23, #0x178]
    ldr x0, [x2, x1]
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x38]
    tst x2, x22
    b.ne 0x868
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x868
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x190]
    cmp x0, x16
    b.ne 0x868
    ldr x0, [x23, #0x198]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x87c
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x88c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x88c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1b0]
    cmp x1, x16
    b.ne 0x88c
    ldr x1, [x23, #0x1b8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x8b0
    mov x17, #0x1f
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x8b0
    cbz w0, 0x900
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x2, [x20, #0x30]
    tst x2, x22
    b.ne 0x90c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x90c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1d8]
    cmp x1, x16
    b.ne 0x90c
    ldr x1, [x23, #0x1e0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x930
    cmp x2, x21
    b.lo 0x930
    adds w0, w1, w2
    b.vs 0x930
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x9ac
    and w0, w1, #0xffffff
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x38]
    tst x2, x22
    b.ne 0x9dc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x9dc
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x208]
    cmp x0, x16
    b.ne 0x9dc
    ldr x0, [x23, #0x210]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x9f0
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0xa00
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xa00
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x228]
    cmp x1, x16
    b.ne 0xa00
    ldr x1, [x23, #0x230]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x60]
    tst x2, x22
    b.ne 0xa14
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xa14
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x248]
    cmp x1, x16
    b.ne 0xa14
    ldr x1, [x23, #0x250]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x68]
    ldr x1, [x23, #0x268]
    ldr x0, [x1, #0x8]
    cbz x0, 0xa28
    str x0, [x20, #0x70]
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0xa38
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xa38
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x278]
    cmp x1, x16
    b.ne 0xa38
    ldr x1, [x23, #0x280]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x298]
    cmp x16, x1
    b.ne 0xa5c
    mov x16, #0xb2
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x40]
    mov x16, #0x3
    str w16, [x20, #0x4c]
    str x0, [x20, #0x50]
    add x20, x20, #0x40
    mov x1, #0x3
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x40
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0xad0
    str x0, [x20, #0x38]
    mov x0, #0xa
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x5ac
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x594
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x2
    str w16, [x20, #0x8]
    bl <op.JStrictEq>
    cmp w0, #0x2
    b.eq 0x1c8
    b 0x58
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x61c
    cmp x1, x2
    b.eq 0x1c8
    tst x3, x22
    b.ne 0x58
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x58
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x58
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x5bc
    b 0x58
    cmp x1, x21
    b.hs 0x638
    tst x1, x21
    b.eq 0x58
    add x3, x1, x21
    fmov d0, x3
    b 0x63c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x658
    tst x2, x21
    b.eq 0x58
    add x3, x2, x21
    fmov d1, x3
    b 0x65c
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x1c8
    b 0x58
    mov x16, #0xc
    str w16, [x20, #0x8]
    add x3, x23, #0x60
    bl <stub.GetNamed>
    b 0x90
    mov x16, #0x13
    str w16, [x20, #0x8]
    add x3, x23, #0x80
    bl <stub.GetNamed>
    b 0xc4
    mov x16, #0x1a
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x118
    tst x1, x22
    b.ne 0x690
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x690
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xa0]
    cmp x16, x0
    b.eq 0xd8
    ldr x16, [x23, #0xb0]
    cmp x16, x0
    b.eq 0xd8
    ldr x16, [x23, #0xb8]
    cmp x16, x0
    b.eq 0xd8
    ldr x16, [x23, #0xc0]
    cmp x16, x0
    b.eq 0xd8
    ldr x16, [x23, #0xa8]
    cmp x16, #0x2
    b.eq 0xd8
    ldr x16, [x23, #0xa8]
    cmp x16, x1
    b.eq 0xd8
    mov x16, #0x1a
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0xd8
    mov x16, #0x20
    str w16, [x20, #0x8]
    add x3, x23, #0xc8
    bl <stub.SetNamed>
    b 0x160
    mov x16, #0x20
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x160
    mov x16, #0x2a
    str w16, [x20, #0x8]
    add x3, x23, #0xe8
    bl <stub.SetNamed>
    b 0x1b0
    mov x16, #0x2a
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x1b0
    mov x16, #0x36
    str w16, [x20, #0x8]
    add x3, x23, #0x108
    bl <stub.GetNamed>
    b 0x1f8
    mov x16, #0x3f
    str w16, [x20, #0x8]
    bl <op.JStrictNe>
    cmp w0, #0x2
    b.eq 0x290
    b 0x228
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x7d0
    cmp x1, x2
    b.eq 0x228
    tst x3, x22
    b.ne 0x290
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x290
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x290
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x770
    b 0x290
    cmp x1, x21
    b.hs 0x7ec
    tst x1, x21
    b.eq 0x290
    add x3, x1, x21
    fmov d0, x3
    b 0x7f0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x80c
    tst x2, x21
    b.eq 0x290
    add x3, x2, x21
    fmov d1, x3
    b 0x810
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x228
    b 0x290
    mov x16, #0x48
    str w16, [x20, #0x8]
    add x3, x23, #0x130
    bl <stub.SetNamed>
    b 0x278
    mov x16, #0x48
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x278
    mov x16, #0x54
    str w16, [x20, #0x8]
    add x3, x23, #0x150
    bl <stub.GetNamed>
    b 0x2c0
    mov x16, #0x5b
    str w16, [x20, #0x8]
    add x3, x23, #0x170
    bl <stub.GetNamed>
    b 0x2f4
    mov x16, #0x62
    str w16, [x20, #0x8]
    add x3, x23, #0x190
    bl <stub.SetNamed>
    b 0x340
    mov x16, #0x62
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x340
    mov x16, #0x6a
    str w16, [x20, #0x8]
    add x3, x23, #0x1b0
    bl <stub.GetNamed>
    b 0x370
    mov x16, #0x71
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x3a0
    cmp x1, x21
    b.hs 0x8cc
    tst x1, x21
    b.eq 0x8a0
    add x3, x1, x21
    fmov d0, x3
    b 0x8d0
    scvtf d0, w1
    fmov d1, #31.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x8ec
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x1d0]
    orr x3, x3, #0x2
    str x3, [x23, #0x1d0]
    b 0x3a0
    orr w3, w1, #0x1f
    tbnz w3, #0x1f, 0x8b0
    b 0x398
    mov x16, #0x78
    str w16, [x20, #0x8]
    add x3, x23, #0x1d8
    bl <stub.GetNamed>
    b 0x3d0
    mov x16, #0x7f
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x3fc
    cmp x1, x21
    b.hs 0x94c
    tst x1, x21
    b.eq 0x920
    add x3, x1, x21
    fmov d0, x3
    b 0x950
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x96c
    tst x2, x21
    b.eq 0x920
    add x3, x2, x21
    fmov d1, x3
    b 0x970
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x988
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x1f8]
    orr x3, x3, #0x2
    str x3, [x23, #0x1f8]
    b 0x3fc
    mov x16, #0x85
    str w16, [x20, #0x8]
    bl <op.BitAndI>
    b 0x414
    cmp x1, x21
    b.hs 0x9cc
    tst x1, x21
    b.eq 0x99c
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x200]
    orr x4, x4, #0x2
    str x4, [x23, #0x200]
    b 0x408
    mov x16, #0x8c
    str w16, [x20, #0x8]
    add x3, x23, #0x208
    bl <stub.SetNamed>
    b 0x45c
    mov x16, #0x8c
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x45c
    mov x16, #0x94
    str w16, [x20, #0x8]
    add x3, x23, #0x228
    bl <stub.GetNamed>
    b 0x48c
    mov x16, #0x9b
    str w16, [x20, #0x8]
    add x3, x23, #0x248
    bl <stub.GetNamed>
    b 0x4c0
    mov x16, #0xa5
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x4dc
    mov x16, #0xab
    str w16, [x20, #0x8]
    add x3, x23, #0x278
    bl <stub.GetNamed>
    b 0x50c
    mov x16, #0xb2
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x560
    tst x1, x22
    b.ne 0xa4c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xa4c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x298]
    cmp x16, x0
    b.eq 0x520
    ldr x16, [x23, #0x2a8]
    cmp x16, x0
    b.eq 0x520
    ldr x16, [x23, #0x2b0]
    cmp x16, x0
    b.eq 0x520
    ldr x16, [x23, #0x2b8]
    cmp x16, x0
    b.eq 0x520
    ldr x16, [x23, #0x2a0]
    cmp x16, #0x2
    b.eq 0x520
    ldr x16, [x23, #0x2a0]
    cmp x16, x1
    b.eq 0x520
    mov x16, #0xb2
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x520
    b <stub.ExceptionExit>
run#5:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x60
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x2ac
    ldr x23, [x0, #0x10]
    bti jc
    ldr x0, [x20, #0x20]
    str x0, [x20, #0x50]
    ldr x2, [x20, #0x50]
    tst x2, x22
    b.ne 0x2d4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2d4
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x18]
    cmp x1, x16
    b.ne 0x2d4
    ldr x1, [x23, #0x20]
    ldr x0, [x2, x1]
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    ldr x16, [x23, #0x38]
    cmp x16, x1
    b.ne 0x2f8
    mov x16, #0xa
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x30]
    str wzr, [x20, #0x3c]
    str x0, [x20, #0x40]
    add x20, x20, #0x30
    mov x1, #0x0
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x30
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x5f0
    str x0, [x20, #0x28]
    bti jc
    mov x0, #0x2
    str x0, [x20, #0x30]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x30]
    cmp x1, x21
    b.lo 0x384
    cmp x2, x21
    b.lo 0x384
    cmp w1, w2
    b.eq 0x294
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x418
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x418
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x68]
    cmp x1, x16
    b.ne 0x418
    ldr x1, [x23, #0x70]
    ldr x0, [x2, x1]
    str x0, [x20, #0x30]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x43c
    adds w0, w1, #0x1
    b.vs 0x43c
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x38]
    tst x2, x22
    b.ne 0x48c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x48c
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x90]
    cmp x0, x16
    b.ne 0x48c
    ldr x0, [x23, #0x98]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x4a0
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x58]
    tst x2, x22
    b.ne 0x4b0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x4b0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xb0]
    cmp x1, x16
    b.ne 0x4b0
    ldr x1, [x23, #0xb8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0xd0]
    cmp x16, x1
    b.ne 0x4d4
    mov x16, #0x37
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
    cbz x0, 0x5f0
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x20]
    str x0, [x20, #0x50]
    ldr x2, [x20, #0x50]
    tst x2, x22
    b.ne 0x548
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x548
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xf8]
    cmp x1, x16
    b.ne 0x548
    ldr x1, [x23, #0x100]
    ldr x0, [x2, x1]
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    ldr x16, [x23, #0x118]
    cmp x16, x1
    b.ne 0x56c
    mov x16, #0x47
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x30]
    str wzr, [x20, #0x3c]
    str x0, [x20, #0x40]
    add x20, x20, #0x30
    mov x1, #0x0
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x30
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x5f0
    str x0, [x20, #0x28]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x5e0
    b 0xb0
    mov x0, #0xa
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x2c4
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x3
    str w16, [x20, #0x8]
    add x3, x23, #0x18
    bl <stub.GetNamed>
    b 0x60
    mov x16, #0xa
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xb0
    tst x1, x22
    b.ne 0x2e8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x2e8
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x38]
    cmp x16, x0
    b.eq 0x74
    ldr x16, [x23, #0x48]
    cmp x16, x0
    b.eq 0x74
    ldr x16, [x23, #0x50]
    cmp x16, x0
    b.eq 0x74
    ldr x16, [x23, #0x58]
    cmp x16, x0
    b.eq 0x74
    ldr x16, [x23, #0x40]
    cmp x16, #0x2
    b.eq 0x74
    ldr x16, [x23, #0x40]
    cmp x16, x1
    b.eq 0x74
    mov x16, #0xa
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x48]
    b 0x74
    mov x16, #0x12
    str w16, [x20, #0x8]
    bl <op.JStrictEq>
    cmp w0, #0x2
    b.eq 0x294
    b 0xdc
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x3cc
    cmp x1, x2
    b.eq 0x294
    tst x3, x22
    b.ne 0xdc
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0xdc
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0xdc
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x36c
    b 0xdc
    cmp x1, x21
    b.hs 0x3e8
    tst x1, x21
    b.eq 0xdc
    add x3, x1, x21
    fmov d0, x3
    b 0x3ec
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x408
    tst x2, x21
    b.eq 0xdc
    add x3, x2, x21
    fmov d1, x3
    b 0x40c
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x294
    b 0xdc
    mov x16, #0x19
    str w16, [x20, #0x8]
    add x3, x23, #0x68
    bl <stub.GetNamed>
    b 0x10c
    mov x16, #0x20
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x12c
    cmp x1, x21
    b.hs 0x458
    tst x1, x21
    b.eq 0x42c
    add x3, x1, x21
    fmov d0, x3
    b 0x45c
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x478
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x88]
    orr x3, x3, #0x2
    str x3, [x23, #0x88]
    b 0x12c
    mov x16, #0x25
    str w16, [x20, #0x8]
    add x3, x23, #0x90
    bl <stub.SetNamed>
    b 0x174
    mov x16, #0x25
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x174
    mov x16, #0x30
    str w16, [x20, #0x8]
    add x3, x23, #0xb0
    bl <stub.GetNamed>
    b 0x1ac
    mov x16, #0x37
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x1fc
    tst x1, x22
    b.ne 0x4c4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x4c4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xd0]
    cmp x16, x0
    b.eq 0x1c0
    ldr x16, [x23, #0xe0]
    cmp x16, x0
    b.eq 0x1c0
    ldr x16, [x23, #0xe8]
    cmp x16, x0
    b.eq 0x1c0
    ldr x16, [x23, #0xf0]
    cmp x16, x0
    b.eq 0x1c0
    ldr x16, [x23, #0xd8]
    cmp x16, #0x2
    b.eq 0x1c0
    ldr x16, [x23, #0xd8]
    cmp x16, x1
    b.eq 0x1c0
    mov x16, #0x37
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0x1c0
    mov x16, #0x40
    str w16, [x20, #0x8]
    add x3, x23, #0xf8
    bl <stub.GetNamed>
    b 0x234
    mov x16, #0x47
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x284
    tst x1, x22
    b.ne 0x55c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x55c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x118]
    cmp x16, x0
    b.eq 0x248
    ldr x16, [x23, #0x128]
    cmp x16, x0
    b.eq 0x248
    ldr x16, [x23, #0x130]
    cmp x16, x0
    b.eq 0x248
    ldr x16, [x23, #0x138]
    cmp x16, x0
    b.eq 0x248
    ldr x16, [x23, #0x120]
    cmp x16, #0x2
    b.eq 0x248
    ldr x16, [x23, #0x120]
    cmp x16, x1
    b.eq 0x248
    mov x16, #0x47
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x48]
    b 0x248
    mov x16, #0x4d
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0xb0
    b <stub.ExceptionExit>
send:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x78
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x270
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x288
    bti jc
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x2b4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2b4
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x20]
    cmp x1, x16
    b.ne 0x2b4
    ldr x1, [x23, #0x28]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x2d4
    adds w0, w1, #0x1
    b.vs 0x2d4
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x48]
    tst x2, x22
    b.ne 0x324
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x324
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x48]
    cmp x0, x16
    b.ne 0x324
    ldr x0, [x23, #0x50]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x338
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x348
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x348
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x68]
    cmp x1, x16
    b.ne 0x348
    ldr x1, [x23, #0x70]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x30]
    tst x1, x22
    b.ne 0x35c
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x35c
    cmp x2, x21
    b.lo 0x38c
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x35c
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x36c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x35c
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x68]
    tst x2, x22
    b.ne 0x3a8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x3a8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xa8]
    cmp x1, x16
    b.ne 0x3a8
    ldr x1, [x23, #0xb0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0x3bc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x3bc
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xc8]
    cmp x1, x16
    b.ne 0x3bc
    ldr x1, [x23, #0xd0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0xe8]
    cmp x16, x1
    b.ne 0x3e0
    mov x16, #0x32
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x48]
    mov x16, #0x1
    str w16, [x20, #0x54]
    str x0, [x20, #0x58]
    add x20, x20, #0x48
    mov x1, #0x1
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x48
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x478
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x40]
    tst x2, x22
    b.ne 0x454
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x454
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x110]
    cmp x0, x16
    b.ne 0x454
    ldr x0, [x23, #0x118]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x468
    mov x0, #0xa
    str x0, [x20, #0x40]
    ldr x0, [x20, #0x40]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x2a4
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x28c
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    add x3, x23, #0x20
    bl <stub.GetNamed>
    b 0x60
    mov x16, #0x7
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x80
    cmp x1, x21
    b.hs 0x2f0
    tst x1, x21
    b.eq 0x2c4
    add x3, x1, x21
    fmov d0, x3
    b 0x2f4
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x310
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x40]
    orr x3, x3, #0x2
    str x3, [x23, #0x40]
    b 0x80
    mov x16, #0xc
    str w16, [x20, #0x8]
    add x3, x23, #0x48
    bl <stub.SetNamed>
    b 0xc8
    mov x16, #0xc
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xc8
    mov x16, #0x14
    str w16, [x20, #0x8]
    add x3, x23, #0x68
    bl <stub.GetNamed>
    b 0xf8
    mov x16, #0x1b
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x150
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x35c
    sub x0, x0, x21
    b 0x14c
    tst x2, x21
    b.eq 0x35c
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x35c
    b 0x120
    mov x16, #0x24
    str w16, [x20, #0x8]
    add x3, x23, #0xa8
    bl <stub.GetNamed>
    b 0x188
    mov x16, #0x2b
    str w16, [x20, #0x8]
    add x3, x23, #0xc8
    bl <stub.GetNamed>
    b 0x1bc
    mov x16, #0x32
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x210
    tst x1, x22
    b.ne 0x3d0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x3d0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xe8]
    cmp x16, x0
    b.eq 0x1d0
    ldr x16, [x23, #0xf8]
    cmp x16, x0
    b.eq 0x1d0
    ldr x16, [x23, #0x100]
    cmp x16, x0
    b.eq 0x1d0
    ldr x16, [x23, #0x108]
    cmp x16, x0
    b.eq 0x1d0
    ldr x16, [x23, #0xf0]
    cmp x16, #0x2
    b.eq 0x1d0
    ldr x16, [x23, #0xf0]
    cmp x16, x1
    b.eq 0x1d0
    mov x16, #0x32
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x1d0
    mov x16, #0x38
    str w16, [x20, #0x8]
    add x3, x23, #0x110
    bl <stub.SetNamed>
    b 0x258
    mov x16, #0x38
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x258
    b <stub.ExceptionExit>
step:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x68
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x238
    ldr x23, [x0, #0x10]
    bti jc
    mov x0, #0x6
    str x0, [x20, #0x30]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x30]
    tst x2, x22
    b.ne 0x260
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x260
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x20]
    cmp x0, x16
    b.ne 0x260
    ldr x0, [x23, #0x28]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x274
    mov x0, #0x2
    str x0, [x20, #0x28]
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x284
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x284
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x40]
    cmp x1, x16
    b.ne 0x284
    ldr x1, [x23, #0x48]
    ldr x0, [x2, x1]
    str x0, [x20, #0x30]
    mov x0, #0x2
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x2b0
    cmp x2, x21
    b.lo 0x2b0
    cmp w1, w2
    b.eq 0x18c
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x344
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x344
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x68]
    cmp x1, x16
    b.ne 0x344
    ldr x1, [x23, #0x70]
    ldr x0, [x2, x1]
    str x0, [x20, #0x28]
    ldr x2, [x20, #0x28]
    tst x2, x22
    b.ne 0x358
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x358
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x88]
    cmp x1, x16
    b.ne 0x358
    ldr x1, [x23, #0x90]
    ldr x0, [x2, x1]
    str x0, [x20, #0x30]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x30]
    tst x2, x22
    b.ne 0x36c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x36c
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0xa8]
    cmp x0, x16
    b.ne 0x36c
    ldr x0, [x23, #0xb0]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x380
    ldr x0, [x20, #0x20]
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x58]
    tst x2, x22
    b.ne 0x390
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x390
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xc8]
    cmp x1, x16
    b.ne 0x390
    ldr x1, [x23, #0xd0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0xe8]
    cmp x16, x1
    b.ne 0x3b4
    mov x16, #0x3f
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x38]
    mov x16, #0x1
    str w16, [x20, #0x44]
    str x0, [x20, #0x48]
    add x20, x20, #0x38
    mov x1, #0x1
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x38
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x428
    str x0, [x20, #0x30]
    mov x0, #0xa
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x250
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x2
    str w16, [x20, #0x8]
    add x3, x23, #0x20
    bl <stub.SetNamed>
    b 0x78
    mov x16, #0x2
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x78
    mov x16, #0xc
    str w16, [x20, #0x8]
    add x3, x23, #0x40
    bl <stub.GetNamed>
    b 0xb0
    mov x16, #0x15
    str w16, [x20, #0x8]
    bl <op.JStrictEq>
    cmp w0, #0x2
    b.eq 0x18c
    b 0xdc
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x2f8
    cmp x1, x2
    b.eq 0x18c
    tst x3, x22
    b.ne 0xdc
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0xdc
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0xdc
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x298
    b 0xdc
    cmp x1, x21
    b.hs 0x314
    tst x1, x21
    b.eq 0xdc
    add x3, x1, x21
    fmov d0, x3
    b 0x318
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x334
    tst x2, x21
    b.eq 0xdc
    add x3, x2, x21
    fmov d1, x3
    b 0x338
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x18c
    b 0xdc
    mov x16, #0x1c
    str w16, [x20, #0x8]
    add x3, x23, #0x68
    bl <stub.GetNamed>
    b 0x10c
    mov x16, #0x23
    str w16, [x20, #0x8]
    add x3, x23, #0x88
    bl <stub.GetNamed>
    b 0x140
    mov x16, #0x2a
    str w16, [x20, #0x8]
    add x3, x23, #0xa8
    bl <stub.SetNamed>
    b 0x18c
    mov x16, #0x2a
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x18c
    mov x16, #0x35
    str w16, [x20, #0x8]
    add x3, x23, #0xc8
    bl <stub.GetNamed>
    b 0x1c4
    mov x16, #0x3f
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x220
    tst x1, x22
    b.ne 0x3a4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x3a4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xe8]
    cmp x16, x0
    b.eq 0x1e0
    ldr x16, [x23, #0xf8]
    cmp x16, x0
    b.eq 0x1e0
    ldr x16, [x23, #0x100]
    cmp x16, x0
    b.eq 0x1e0
    ldr x16, [x23, #0x108]
    cmp x16, x0
    b.eq 0x1e0
    ldr x16, [x23, #0xf0]
    cmp x16, #0x2
    b.eq 0x1e0
    ldr x16, [x23, #0xf0]
    cmp x16, x1
    b.eq 0x1e0
    mov x16, #0x3f
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0x1e0
    b <stub.ExceptionExit>
