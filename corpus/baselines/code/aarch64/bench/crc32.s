(anonymous):
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0xc0
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xbb8
    ldr x23, [x0, #0x10]
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
    mov x0, #0xa
    str x0, [x20, #0x38]
    mov x16, #0x26
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    mov x16, #0x2b
    str w16, [x20, #0x8]
    bl <op.DeclareGlobalFunction>
    mov x0, #0xa
    str x0, [x20, #0x38]
    mov x16, #0x31
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    mov x16, #0x36
    str w16, [x20, #0x8]
    bl <op.DeclareGlobalFunction>
    ldr x1, [x23, #0xd0]
    ldr x0, [x1, #0x8]
    cbz x0, 0xbe0
    str x0, [x20, #0x38]
    mov x16, #0x40
    str w16, [x20, #0x8]
    bl <op.Typeof>
    ldr x0, [x23, #0x70]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0xc08
    cmp x2, x21
    b.lo 0xc08
    cmp w1, w2
    b.eq 0x120
    b 0x134
    ldr x1, [x23, #0xe8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xc9c
    str x0, [x20, #0x30]
    b 0x13c
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x30]
    mov x16, #0x5b
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x16, #0x5f
    str w16, [x20, #0x8]
    bl <op.NewArray>
    mov x16, #0x65
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xcc4
    mov x17, #0xc351
    cmp w1, w17
    b.ge 0x31c
    ldr x1, [x23, #0x110]
    ldr x0, [x1, #0x8]
    cbz x0, 0xd00
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x60]
    tst x2, x22
    b.ne 0xd10
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xd10
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x120]
    cmp x1, x16
    b.ne 0xd10
    ldr x1, [x23, #0x128]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x140]
    ldr x0, [x1, #0x8]
    cbz x0, 0xd24
    str x0, [x20, #0x98]
    ldr x2, [x20, #0x98]
    tst x2, x22
    b.ne 0xd34
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xd34
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x150]
    cmp x1, x16
    b.ne 0xd34
    ldr x1, [x23, #0x158]
    ldr x0, [x2, x1]
    str x0, [x20, #0x90]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0xa0]
    ldr x0, [x23, #0x90]
    str x0, [x20, #0xa8]
    ldr x1, [x20, #0x90]
    ldr x16, [x23, #0x170]
    cmp x16, x1
    b.ne 0xd58
    mov x16, #0x96
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x78]
    mov x16, #0x2
    str w16, [x20, #0x84]
    str x0, [x20, #0x88]
    add x20, x20, #0x78
    mov x1, #0x2
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x78
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x1aec
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x70]
    cmp x1, x21
    b.lo 0xddc
    lsr w0, w1, #0xd
    tbnz w0, #0x1f, 0xe0c
    orr x0, x0, x21
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x78]
    cmp x1, x21
    b.lo 0xe48
    and w0, w1, #0xff
    orr x0, x0, x21
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x1a8]
    cmp x16, x1
    b.ne 0xe88
    mov x16, #0xaa
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
    cbz x0, 0x1aec
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xf0c
    adds w0, w1, #0x1
    b.vs 0xf0c
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0xf5c
    b 0x168
    ldr x1, [x23, #0x1d8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xf6c
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0x1e8]
    cmp x16, x1
    b.ne 0xf8c
    mov x16, #0xc0
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
    cbz x0, 0x1aec
    str x0, [x20, #0x30]
    mov x16, #0xc6
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0x210]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1000
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x220]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1010
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0x230]
    cmp x16, x1
    b.ne 0x1030
    mov x16, #0xd8
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
    cbz x0, 0x1aec
    str x0, [x20, #0x30]
    mov x16, #0xde
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    mov x16, #0xe6
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    mov x16, #0xee
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x23, #0x258]
    ldr x0, [x1, #0x8]
    cbz x0, 0x10a4
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x10c4
    mov x17, #0x32
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x10c4
    cbz w0, 0x1114
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x113c
    cmp x2, x21
    b.lo 0x113c
    cmp w1, w2
    b.ge 0x7a4
    ldr x1, [x23, #0x278]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1194
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x30]
    tst x0, x22
    b.ne 0x4c8
    ldrb w16, [x0]
    cmp w16, #0x20
    b.hs 0x11a4
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    tst x1, x22
    b.ne 0x11b4
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x11b4
    cmp x2, x21
    b.lo 0x11e4
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x11b4
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x11c4
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x11b4
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    ldr x3, [x20, #0x30]
    cmp x1, x21
    b.lo 0x1210
    cmp x3, x21
    b.lo 0x1210
    eor w0, w1, w3
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    ldr x4, [x20, #0x48]
    tst x1, x22
    b.ne 0x1260
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x1260
    cmp x2, x21
    b.lo 0x1300
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x1260
    ldrb w5, [x1, #0x3]
    cmp w5, #0x2
    b.hs 0x12c8
    cmp x4, x21
    b.lo 0x1260
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x1270
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    ldr x1, [x23, #0x2d0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x131c
    str x0, [x20, #0x58]
    mov x0, #0xa
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x2e0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x132c
    str x0, [x20, #0x68]
    ldr x1, [x23, #0x2f0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x133c
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x300]
    cmp x16, x1
    b.ne 0x135c
    mov x16, #0x13b
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x40]
    mov x16, #0x2
    str w16, [x20, #0x4c]
    str x0, [x20, #0x50]
    add x20, x20, #0x40
    mov x1, #0x2
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x40
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x1aec
    str x0, [x20, #0x38]
    ldr x2, [x23, #0x328]
    ldr x1, [x20, #0x38]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x13d0
    ldr x16, [x2, #0x8]
    cbz x16, 0x13d0
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x13e0
    ldr x1, [x23, #0x338]
    ldr x0, [x1, #0x8]
    cbz x0, 0x13f0
    str x0, [x20, #0x38]
    ldr x1, [x23, #0x348]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1400
    str x0, [x20, #0x60]
    mov x0, #0xa
    str x0, [x20, #0x68]
    ldr x1, [x23, #0x358]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1410
    str x0, [x20, #0x70]
    ldr x1, [x23, #0x368]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1420
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x378]
    cmp x16, x1
    b.ne 0x1440
    mov x16, #0x162
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x48]
    mov x16, #0x2
    str w16, [x20, #0x54]
    str x0, [x20, #0x58]
    add x20, x20, #0x48
    mov x1, #0x2
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x48
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x1aec
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x14cc
    cmp x2, x21
    b.lo 0x14cc
    cmp w1, w2
    b.eq 0x71c
    b 0x778
    ldr x1, [x23, #0x3a8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1560
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x1580
    adds w0, w1, #0x1
    b.vs 0x1580
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x2, [x23, #0x3c0]
    ldr x1, [x20, #0x40]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x15d0
    ldr x16, [x2, #0x8]
    cbz x16, 0x15d0
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x15e0
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x1600
    adds w0, w1, #0x1
    b.vs 0x1600
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x1650
    b 0x440
    ldr x0, [x23, #0x98]
    str x0, [x20, #0x30]
    mov x16, #0x18d
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0x3d8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1660
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x3e8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1670
    str x0, [x20, #0xb0]
    ldr x2, [x20, #0xb0]
    tst x2, x22
    b.ne 0x1680
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1680
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x3f8]
    cmp x1, x16
    b.ne 0x1680
    ldr x1, [x23, #0x400]
    ldr x0, [x2, x1]
    str x0, [x20, #0xa8]
    ldr x0, [x23, #0xa8]
    str x0, [x20, #0xb8]
    ldr x1, [x20, #0xa8]
    ldr x16, [x23, #0x418]
    cmp x16, x1
    b.ne 0x16a4
    mov x16, #0x1aa
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x90]
    mov x16, #0x1
    str w16, [x20, #0x9c]
    str x0, [x20, #0xa0]
    add x20, x20, #0x90
    mov x1, #0x1
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x90
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x1aec
    str x0, [x20, #0x88]
    ldr x2, [x20, #0x88]
    tst x2, x22
    b.ne 0x1718
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1718
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x440]
    cmp x1, x16
    b.ne 0x1718
    ldr x1, [x23, #0x448]
    ldr x0, [x2, x1]
    str x0, [x20, #0x80]
    mov x0, #0xa
    str x0, [x20, #0x98]
    mov x16, #0x1b9
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x1, [x20, #0x80]
    ldr x16, [x23, #0x460]
    cmp x16, x1
    b.ne 0x173c
    mov x16, #0x1be
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
    cbz x0, 0x1aec
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x488]
    ldr x0, [x1, #0x8]
    cbz x0, 0x17b0
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0x498]
    cmp x16, x1
    b.ne 0x17d0
    mov x16, #0x1ca
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x38]
    mov x16, #0x2
    str w16, [x20, #0x44]
    str x0, [x20, #0x48]
    add x20, x20, #0x38
    mov x1, #0x2
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x38
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x1aec
    str x0, [x20, #0x30]
    mov x16, #0x1d0
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0x4c0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1844
    str x0, [x20, #0x48]
    mov x0, #0xa
    str x0, [x20, #0x50]
    ldr x0, [x23, #0xc0]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x4d0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1854
    str x0, [x20, #0x88]
    ldr x2, [x20, #0x88]
    tst x2, x22
    b.ne 0x1864
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1864
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x4e0]
    cmp x1, x16
    b.ne 0x1864
    ldr x1, [x23, #0x4e8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x80]
    mov x0, #0x10
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x80]
    ldr x16, [x23, #0x500]
    cmp x16, x1
    b.ne 0x1888
    mov x16, #0x1f1
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
    cbz x0, 0x1aec
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x528]
    ldr x0, [x1, #0x8]
    cbz x0, 0x18fc
    str x0, [x20, #0x68]
    ldr x1, [x23, #0x538]
    ldr x0, [x1, #0x8]
    cbz x0, 0x190c
    str x0, [x20, #0x90]
    mov x0, #0xa
    str x0, [x20, #0x98]
    ldr x1, [x23, #0x548]
    ldr x0, [x1, #0x8]
    cbz x0, 0x191c
    str x0, [x20, #0xa0]
    ldr x1, [x20, #0x90]
    ldr x16, [x23, #0x558]
    cmp x16, x1
    b.ne 0x193c
    mov x16, #0x20b
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x78]
    mov x16, #0x1
    str w16, [x20, #0x84]
    str x0, [x20, #0x88]
    add x20, x20, #0x78
    mov x1, #0x1
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x78
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x1aec
    str x0, [x20, #0x70]
    ldr x1, [x23, #0x580]
    ldr x0, [x1, #0x8]
    cbz x0, 0x19b0
    str x0, [x20, #0xa0]
    ldr x2, [x20, #0xa0]
    tst x2, x22
    b.ne 0x19c0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x19c0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x590]
    cmp x1, x16
    b.ne 0x19c0
    ldr x1, [x23, #0x598]
    ldr x0, [x2, x1]
    str x0, [x20, #0x98]
    mov x0, #0x10
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0xa8]
    ldr x1, [x20, #0x98]
    ldr x16, [x23, #0x5b0]
    cmp x16, x1
    b.ne 0x19e4
    mov x16, #0x222
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x80]
    mov x16, #0x1
    str w16, [x20, #0x8c]
    str x0, [x20, #0x90]
    add x20, x20, #0x80
    mov x1, #0x1
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x80
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x1aec
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x48]
    ldr x16, [x23, #0x5d8]
    cmp x16, x1
    b.ne 0x1a68
    mov x16, #0x228
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x30]
    mov x16, #0x5
    str w16, [x20, #0x3c]
    str x0, [x20, #0x40]
    add x20, x20, #0x30
    mov x1, #0x5
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x30
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x1aec
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0xbd0
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x3a
    str w16, [x20, #0x8]
    bl <op.GetGlobalOrUndefined>
    b 0xe8
    mov x16, #0x47
    str w16, [x20, #0x8]
    bl <op.JStrictNe>
    cmp w0, #0x2
    b.eq 0x134
    b 0x120
    orr x3, x1, x2
    tst x3, x21
    b.ne 0xc50
    cmp x1, x2
    b.eq 0x120
    tst x3, x22
    b.ne 0x134
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x134
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x134
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0xbf0
    b 0x134
    cmp x1, x21
    b.hs 0xc6c
    tst x1, x21
    b.eq 0x134
    add x3, x1, x21
    fmov d0, x3
    b 0xc70
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xc8c
    tst x2, x21
    b.eq 0x134
    add x3, x2, x21
    fmov d1, x3
    b 0xc90
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x120
    b 0x134
    mov x16, #0x4e
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x130
    mov x16, #0x6d
    str w16, [x20, #0x8]
    bl <op.JNotLessI>
    cmp w0, #0x2
    b.eq 0x31c
    b 0x184
    cmp x1, x21
    b.hs 0xce0
    tst x1, x21
    b.eq 0xcac
    add x3, x1, x21
    fmov d0, x3
    b 0xce4
    scvtf d0, w1
    ldr d1, 0x1af0
    ldr x3, [x23, #0x108]
    orr x3, x3, #0x2
    str x3, [x23, #0x108]
    fcmp d0, d1
    b.pl 0x31c
    b 0x184
    mov x16, #0x75
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x194
    mov x16, #0x7b
    str w16, [x20, #0x8]
    add x3, x23, #0x120
    bl <stub.GetNamed>
    b 0x1c4
    mov x16, #0x82
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1d8
    mov x16, #0x88
    str w16, [x20, #0x8]
    add x3, x23, #0x150
    bl <stub.GetNamed>
    b 0x208
    mov x16, #0x96
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x26c
    tst x1, x22
    b.ne 0xd48
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xd48
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x170]
    cmp x16, x0
    b.eq 0x22c
    ldr x16, [x23, #0x180]
    cmp x16, x0
    b.eq 0x22c
    ldr x16, [x23, #0x188]
    cmp x16, x0
    b.eq 0x22c
    ldr x16, [x23, #0x190]
    cmp x16, x0
    b.eq 0x22c
    ldr x16, [x23, #0x178]
    cmp x16, #0x2
    b.eq 0x22c
    ldr x16, [x23, #0x178]
    cmp x16, x1
    b.eq 0x22c
    mov x16, #0x96
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x90]
    b 0x22c
    mov x16, #0x9c
    str w16, [x20, #0x8]
    bl <op.UShrI>
    b 0x288
    cmp x1, x21
    b.hs 0xdfc
    tst x1, x21
    b.eq 0xdcc
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x198]
    orr x4, x4, #0x2
    str x4, [x23, #0x198]
    b 0x278
    ucvtf d0, w0
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xe24
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x78]
    ldr x3, [x23, #0x198]
    orr x3, x3, #0x2
    str x3, [x23, #0x198]
    b 0x288
    mov x16, #0xa3
    str w16, [x20, #0x8]
    bl <op.BitAndI>
    b 0x2a0
    cmp x1, x21
    b.hs 0xe68
    tst x1, x21
    b.eq 0xe38
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x1a0]
    orr x4, x4, #0x2
    str x4, [x23, #0x1a0]
    b 0x294
    mov x16, #0xaa
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x2f0
    tst x1, x22
    b.ne 0xe78
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xe78
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x1a8]
    cmp x16, x0
    b.eq 0x2b0
    ldr x16, [x23, #0x1b8]
    cmp x16, x0
    b.eq 0x2b0
    ldr x16, [x23, #0x1c0]
    cmp x16, x0
    b.eq 0x2b0
    ldr x16, [x23, #0x1c8]
    cmp x16, x0
    b.eq 0x2b0
    ldr x16, [x23, #0x1b0]
    cmp x16, #0x2
    b.eq 0x2b0
    ldr x16, [x23, #0x1b0]
    cmp x16, x1
    b.eq 0x2b0
    mov x16, #0xaa
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x2b0
    mov x16, #0xb0
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x30c
    cmp x1, x21
    b.hs 0xf28
    tst x1, x21
    b.eq 0xefc
    add x3, x1, x21
    fmov d0, x3
    b 0xf2c
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xf48
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x1d0]
    orr x3, x3, #0x2
    str x3, [x23, #0x1d0]
    b 0x30c
    mov x16, #0xb5
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x168
    mov x16, #0xb8
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x32c
    mov x16, #0xc0
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x380
    tst x1, x22
    b.ne 0xf7c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xf7c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x1e8]
    cmp x16, x0
    b.eq 0x344
    ldr x16, [x23, #0x1f8]
    cmp x16, x0
    b.eq 0x344
    ldr x16, [x23, #0x200]
    cmp x16, x0
    b.eq 0x344
    ldr x16, [x23, #0x208]
    cmp x16, x0
    b.eq 0x344
    ldr x16, [x23, #0x1f0]
    cmp x16, #0x2
    b.eq 0x344
    ldr x16, [x23, #0x1f0]
    cmp x16, x1
    b.eq 0x344
    mov x16, #0xc0
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0x344
    mov x16, #0xca
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x39c
    mov x16, #0xd2
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x3b4
    mov x16, #0xd8
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x404
    tst x1, x22
    b.ne 0x1020
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1020
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x230]
    cmp x16, x0
    b.eq 0x3c4
    ldr x16, [x23, #0x240]
    cmp x16, x0
    b.eq 0x3c4
    ldr x16, [x23, #0x248]
    cmp x16, x0
    b.eq 0x3c4
    ldr x16, [x23, #0x250]
    cmp x16, x0
    b.eq 0x3c4
    ldr x16, [x23, #0x238]
    cmp x16, #0x2
    b.eq 0x3c4
    ldr x16, [x23, #0x238]
    cmp x16, x1
    b.eq 0x3c4
    mov x16, #0xd8
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0x3c4
    mov x16, #0xf6
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x454
    mov x16, #0xfc
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x480
    cmp x1, x21
    b.hs 0x10e0
    tst x1, x21
    b.eq 0x10b4
    add x3, x1, x21
    fmov d0, x3
    b 0x10e4
    scvtf d0, w1
    ldr d1, 0x1af8
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1100
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x268]
    orr x3, x3, #0x2
    str x3, [x23, #0x268]
    b 0x480
    mov x17, #0x32
    orr w3, w1, w17
    tbnz w3, #0x1f, 0x10c4
    b 0x478
    mov x16, #0x103
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x7a4
    b 0x4a0
    cmp x1, x21
    b.hs 0x1158
    tst x1, x21
    b.eq 0x1124
    add x3, x1, x21
    fmov d0, x3
    b 0x115c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1178
    tst x2, x21
    b.eq 0x1124
    add x3, x2, x21
    fmov d1, x3
    b 0x117c
    scvtf d1, w2
    ldr x3, [x23, #0x270]
    orr x3, x3, #0x2
    str x3, [x23, #0x270]
    fcmp d0, d1
    b.pl 0x7a4
    b 0x4a0
    mov x16, #0x10a
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x4b0
    mov x16, #0x110
    str w16, [x20, #0x8]
    bl <op.ElemKey>
    b 0x4cc
    mov x16, #0x114
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x520
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x11b4
    sub x0, x0, x21
    b 0x51c
    tst x2, x21
    b.eq 0x11b4
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x11b4
    b 0x4f0
    mov x16, #0x11a
    str w16, [x20, #0x8]
    bl <op.BitXor>
    b 0x544
    cmp x1, x21
    b.hs 0x1230
    tst x1, x21
    b.eq 0x1200
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    cmp x3, x21
    b.hs 0x1250
    tst x3, x21
    b.eq 0x1200
    add x4, x3, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w3, w4
    ldr x4, [x23, #0x2a8]
    orr x4, x4, #0x2
    str x4, [x23, #0x2a8]
    b 0x538
    mov x16, #0x120
    str w16, [x20, #0x8]
    bl <op.SetElem>
    b 0x5a8
    mov x16, #0x120
    str w16, [x20, #0x8]
    bl <stub.AppendElement>
    b 0x5a8
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x6, #0xdead
    movk x6, #0x7ff8, lsl #48
    cmp x0, x6
    b.eq 0x1270
    mov x5, x3
    cmp x4, x21
    b.hs 0x12b8
    tst x4, x21
    b.eq 0x1260
    add x3, x4, x21
    fmov d0, x3
    b 0x12bc
    scvtf d0, w4
    add x17, x5, x2, lsl #3
    str d0, [x17, #0x8]
    b 0x5a8
    cmp w5, #0x4
    b.lo 0x1280
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x1270
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    mov x2, x3
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1adc
    b 0x5a8
    tst x2, x21
    b.eq 0x1260
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x1260
    b 0x56c
    mov x16, #0x127
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x5b8
    mov x16, #0x12f
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x5d0
    mov x16, #0x135
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x5e0
    mov x16, #0x13b
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x630
    tst x1, x22
    b.ne 0x134c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x134c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x300]
    cmp x16, x0
    b.eq 0x5f0
    ldr x16, [x23, #0x310]
    cmp x16, x0
    b.eq 0x5f0
    ldr x16, [x23, #0x318]
    cmp x16, x0
    b.eq 0x5f0
    ldr x16, [x23, #0x320]
    cmp x16, x0
    b.eq 0x5f0
    ldr x16, [x23, #0x308]
    cmp x16, #0x2
    b.eq 0x5f0
    ldr x16, [x23, #0x308]
    cmp x16, x1
    b.eq 0x5f0
    mov x16, #0x13b
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x5f0
    mov x16, #0x141
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x660
    mov x16, #0x141
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x660
    mov x16, #0x148
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x670
    mov x16, #0x14e
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x680
    mov x16, #0x156
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x698
    mov x16, #0x15c
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x6a8
    mov x16, #0x162
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x6f8
    tst x1, x22
    b.ne 0x1430
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1430
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x378]
    cmp x16, x0
    b.eq 0x6b8
    ldr x16, [x23, #0x388]
    cmp x16, x0
    b.eq 0x6b8
    ldr x16, [x23, #0x390]
    cmp x16, x0
    b.eq 0x6b8
    ldr x16, [x23, #0x398]
    cmp x16, x0
    b.eq 0x6b8
    ldr x16, [x23, #0x380]
    cmp x16, #0x2
    b.eq 0x6b8
    ldr x16, [x23, #0x380]
    cmp x16, x1
    b.eq 0x6b8
    mov x16, #0x162
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x6b8
    mov x16, #0x168
    str w16, [x20, #0x8]
    bl <op.JStrictNe>
    cmp w0, #0x2
    b.eq 0x778
    b 0x71c
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x1514
    cmp x1, x2
    b.eq 0x71c
    tst x3, x22
    b.ne 0x778
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x778
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x778
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x14b4
    b 0x778
    cmp x1, x21
    b.hs 0x1530
    tst x1, x21
    b.eq 0x778
    add x3, x1, x21
    fmov d0, x3
    b 0x1534
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1550
    tst x2, x21
    b.eq 0x778
    add x3, x2, x21
    fmov d1, x3
    b 0x1554
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x71c
    b 0x778
    mov x16, #0x16f
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x72c
    mov x16, #0x175
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x748
    cmp x1, x21
    b.hs 0x159c
    tst x1, x21
    b.eq 0x1570
    add x3, x1, x21
    fmov d0, x3
    b 0x15a0
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x15bc
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x3b8]
    orr x3, x3, #0x2
    str x3, [x23, #0x3b8]
    b 0x748
    mov x16, #0x17a
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x778
    mov x16, #0x17a
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x778
    mov x16, #0x181
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x794
    cmp x1, x21
    b.hs 0x161c
    tst x1, x21
    b.eq 0x15f0
    add x3, x1, x21
    fmov d0, x3
    b 0x1620
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x163c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x3d0]
    orr x3, x3, #0x2
    str x3, [x23, #0x3d0]
    b 0x794
    mov x16, #0x186
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x440
    mov x16, #0x191
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x7c8
    mov x16, #0x199
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x7e0
    mov x16, #0x19f
    str w16, [x20, #0x8]
    add x3, x23, #0x3f8
    bl <stub.GetNamed>
    b 0x810
    mov x16, #0x1aa
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x86c
    tst x1, x22
    b.ne 0x1694
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1694
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x418]
    cmp x16, x0
    b.eq 0x82c
    ldr x16, [x23, #0x428]
    cmp x16, x0
    b.eq 0x82c
    ldr x16, [x23, #0x430]
    cmp x16, x0
    b.eq 0x82c
    ldr x16, [x23, #0x438]
    cmp x16, x0
    b.eq 0x82c
    ldr x16, [x23, #0x420]
    cmp x16, #0x2
    b.eq 0x82c
    ldr x16, [x23, #0x420]
    cmp x16, x1
    b.eq 0x82c
    mov x16, #0x1aa
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0xa8]
    b 0x82c
    mov x16, #0x1b0
    str w16, [x20, #0x8]
    add x3, x23, #0x440
    bl <stub.GetNamed>
    b 0x89c
    mov x16, #0x1be
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x904
    tst x1, x22
    b.ne 0x172c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x172c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x460]
    cmp x16, x0
    b.eq 0x8c4
    ldr x16, [x23, #0x470]
    cmp x16, x0
    b.eq 0x8c4
    ldr x16, [x23, #0x478]
    cmp x16, x0
    b.eq 0x8c4
    ldr x16, [x23, #0x480]
    cmp x16, x0
    b.eq 0x8c4
    ldr x16, [x23, #0x468]
    cmp x16, #0x2
    b.eq 0x8c4
    ldr x16, [x23, #0x468]
    cmp x16, x1
    b.eq 0x8c4
    mov x16, #0x1be
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x80]
    b 0x8c4
    mov x16, #0x1c4
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x914
    mov x16, #0x1ca
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x964
    tst x1, x22
    b.ne 0x17c0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x17c0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x498]
    cmp x16, x0
    b.eq 0x924
    ldr x16, [x23, #0x4a8]
    cmp x16, x0
    b.eq 0x924
    ldr x16, [x23, #0x4b0]
    cmp x16, x0
    b.eq 0x924
    ldr x16, [x23, #0x4b8]
    cmp x16, x0
    b.eq 0x924
    ldr x16, [x23, #0x4a0]
    cmp x16, #0x2
    b.eq 0x924
    ldr x16, [x23, #0x4a0]
    cmp x16, x1
    b.eq 0x924
    mov x16, #0x1ca
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0x924
    mov x16, #0x1d4
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x980
    mov x16, #0x1e0
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x9a0
    mov x16, #0x1e6
    str w16, [x20, #0x8]
    add x3, x23, #0x4e0
    bl <stub.GetNamed>
    b 0x9d0
    mov x16, #0x1f1
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xa30
    tst x1, x22
    b.ne 0x1878
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1878
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x500]
    cmp x16, x0
    b.eq 0x9f0
    ldr x16, [x23, #0x510]
    cmp x16, x0
    b.eq 0x9f0
    ldr x16, [x23, #0x518]
    cmp x16, x0
    b.eq 0x9f0
    ldr x16, [x23, #0x520]
    cmp x16, x0
    b.eq 0x9f0
    ldr x16, [x23, #0x508]
    cmp x16, #0x2
    b.eq 0x9f0
    ldr x16, [x23, #0x508]
    cmp x16, x1
    b.eq 0x9f0
    mov x16, #0x1f1
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x80]
    b 0x9f0
    mov x16, #0x1f7
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xa40
    mov x16, #0x1fd
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xa50
    mov x16, #0x205
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xa68
    mov x16, #0x20b
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xab8
    tst x1, x22
    b.ne 0x192c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x192c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x558]
    cmp x16, x0
    b.eq 0xa78
    ldr x16, [x23, #0x568]
    cmp x16, x0
    b.eq 0xa78
    ldr x16, [x23, #0x570]
    cmp x16, x0
    b.eq 0xa78
    ldr x16, [x23, #0x578]
    cmp x16, x0
    b.eq 0xa78
    ldr x16, [x23, #0x560]
    cmp x16, #0x2
    b.eq 0xa78
    ldr x16, [x23, #0x560]
    cmp x16, x1
    b.eq 0xa78
    mov x16, #0x20b
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x90]
    b 0xa78
    mov x16, #0x211
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xac8
    mov x16, #0x217
    str w16, [x20, #0x8]
    add x3, x23, #0x590
    bl <stub.GetNamed>
    b 0xaf8
    mov x16, #0x222
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xb58
    tst x1, x22
    b.ne 0x19d4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x19d4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x5b0]
    cmp x16, x0
    b.eq 0xb18
    ldr x16, [x23, #0x5c0]
    cmp x16, x0
    b.eq 0xb18
    ldr x16, [x23, #0x5c8]
    cmp x16, x0
    b.eq 0xb18
    ldr x16, [x23, #0x5d0]
    cmp x16, x0
    b.eq 0xb18
    ldr x16, [x23, #0x5b8]
    cmp x16, #0x2
    b.eq 0xb18
    ldr x16, [x23, #0x5b8]
    cmp x16, x1
    b.eq 0xb18
    mov x16, #0x222
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x98]
    b 0xb18
    mov x16, #0x228
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xba8
    tst x1, x22
    b.ne 0x1a58
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1a58
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x5d8]
    cmp x16, x0
    b.eq 0xb68
    ldr x16, [x23, #0x5e8]
    cmp x16, x0
    b.eq 0xb68
    ldr x16, [x23, #0x5f0]
    cmp x16, x0
    b.eq 0xb68
    ldr x16, [x23, #0x5f8]
    cmp x16, x0
    b.eq 0xb68
    ldr x16, [x23, #0x5e0]
    cmp x16, #0x2
    b.eq 0xb68
    ldr x16, [x23, #0x5e0]
    cmp x16, x1
    b.eq 0xb68
    mov x16, #0x228
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x48]
    b 0xb68
    mov x16, #0x120
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x12fc
    b <stub.ExceptionExit>
    .quad 0x40e86a2000000000
    .quad 0x4049000000000000
(anonymous)#2:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x60
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x104
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x11c
    bti jc
    ldr x1, [x20, #0x18]
    ldr x0, [x1, #0x28]
    str x0, [x20, #0x30]
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0x158
    lsr w0, w1, #0x8
    tbnz w0, #0x1f, 0x188
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x30]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0x1c4
    and w0, w1, #0xff
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x58]
    tst x1, x22
    b.ne 0x1f4
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x1f4
    cmp x2, x21
    b.lo 0x224
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x1f4
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x204
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x1f4
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x40]
    ldr x3, [x20, #0x48]
    cmp x1, x21
    b.lo 0x250
    cmp x3, x21
    b.lo 0x250
    eor w0, w1, w3
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x138
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x120
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x2
    str w16, [x20, #0x8]
    bl <op.UShrI>
    b 0x58
    cmp x1, x21
    b.hs 0x178
    tst x1, x21
    b.eq 0x148
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23]
    orr x4, x4, #0x2
    str x4, [x23]
    b 0x48
    ucvtf d0, w0
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1a0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23]
    orr x3, x3, #0x2
    str x3, [x23]
    b 0x58
    mov x16, #0xe
    str w16, [x20, #0x8]
    bl <op.BitAndI>
    b 0x7c
    cmp x1, x21
    b.hs 0x1e4
    tst x1, x21
    b.eq 0x1b4
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x8]
    orr x4, x4, #0x2
    str x4, [x23, #0x8]
    b 0x70
    mov x16, #0x15
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0xd0
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x1f4
    sub x0, x0, x21
    b 0xcc
    tst x2, x21
    b.eq 0x1f4
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x1f4
    b 0xa0
    mov x16, #0x1b
    str w16, [x20, #0x8]
    bl <op.BitXor>
    b 0xf4
    cmp x1, x21
    b.hs 0x270
    tst x1, x21
    b.eq 0x240
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    cmp x3, x21
    b.hs 0x290
    tst x3, x21
    b.eq 0x240
    add x4, x3, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w3, w4
    ldr x4, [x23, #0x30]
    orr x4, x4, #0x2
    str x4, [x23, #0x30]
    b 0xe8
(anonymous)#3:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x68
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xd4
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0xec
    bti jc
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x58]
    tst x2, x22
    b.ne 0x118
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x118
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x8]
    cmp x1, x16
    b.ne 0x118
    ldr x1, [x23, #0x10]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0x28]
    cmp x16, x1
    b.ne 0x13c
    mov x16, #0xe
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
    cbz x0, 0x1b0
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x108
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0xf0
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x3
    str w16, [x20, #0x8]
    add x3, x23, #0x8
    bl <stub.GetNamed>
    b 0x68
    mov x16, #0xe
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xc4
    tst x1, x22
    b.ne 0x12c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x12c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x28]
    cmp x16, x0
    b.eq 0x84
    ldr x16, [x23, #0x38]
    cmp x16, x0
    b.eq 0x84
    ldr x16, [x23, #0x40]
    cmp x16, x0
    b.eq 0x84
    ldr x16, [x23, #0x48]
    cmp x16, x0
    b.eq 0x84
    ldr x16, [x23, #0x30]
    cmp x16, #0x2
    b.eq 0x84
    ldr x16, [x23, #0x30]
    cmp x16, x1
    b.eq 0x84
    mov x16, #0xe
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0x84
    b <stub.ExceptionExit>
adler:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x58
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x23c
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x254
    bti jc
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x30]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x40]
    bti jc
    ldr x2, [x20, #0x28]
    tst x2, x22
    b.ne 0x280
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0x294
    cmp w1, #0x21
    b.ne 0x74
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0x98
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x280
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x8]
    cmp x1, x16
    b.ne 0x280
    ldr x1, [x23, #0x10]
    ldr x0, [x2, x1]
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0x2b8
    cmp x2, x21
    b.lo 0x2b8
    cmp w1, w2
    b.ge 0x1d4
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x40]
    tst x1, x22
    b.ne 0x310
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x310
    cmp x2, x21
    b.lo 0x340
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x310
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x320
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x310
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x36c
    cmp x2, x21
    b.lo 0x36c
    adds w0, w1, w2
    b.vs 0x36c
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x3d8
    tbnz w1, #0x1f, 0x3d8
    mov x2, #0xfff1
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x30]
    cmp x1, x21
    b.lo 0x3f8
    cmp x2, x21
    b.lo 0x3f8
    adds w0, w1, w2
    b.vs 0x3f8
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x464
    tbnz w1, #0x1f, 0x464
    mov x2, #0xfff1
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x484
    adds w0, w1, #0x1
    b.vs 0x484
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x4d4
    b 0x48
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x4f4
    lsl w0, w1, #0x10
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    ldr x3, [x20, #0x30]
    cmp x1, x21
    b.lo 0x534
    cmp x3, x21
    b.lo 0x534
    orr w0, w1, w3
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x594
    lsr w0, w1, #0x0
    tbnz w0, #0x1f, 0x5c4
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x0, [x20, #0x40]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x270
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x258
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0xc
    str w16, [x20, #0x8]
    add x3, x23, #0x8
    bl <stub.GetNamed>
    b 0x98
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0x98
    mov x16, #0x13
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x1d4
    b 0xbc
    cmp x1, x21
    b.hs 0x2d4
    tst x1, x21
    b.eq 0x2a0
    add x3, x1, x21
    fmov d0, x3
    b 0x2d8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x2f4
    tst x2, x21
    b.eq 0x2a0
    add x3, x2, x21
    fmov d1, x3
    b 0x2f8
    scvtf d1, w2
    ldr x3, [x23, #0x28]
    orr x3, x3, #0x2
    str x3, [x23, #0x28]
    fcmp d0, d1
    b.pl 0x1d4
    b 0xbc
    mov x16, #0x1a
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x110
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x310
    sub x0, x0, x21
    b 0x10c
    tst x2, x21
    b.eq 0x310
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x310
    b 0xe0
    mov x16, #0x20
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x138
    cmp x1, x21
    b.hs 0x388
    tst x1, x21
    b.eq 0x35c
    add x3, x1, x21
    fmov d0, x3
    b 0x38c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x3a8
    tst x2, x21
    b.eq 0x35c
    add x3, x2, x21
    fmov d1, x3
    b 0x3ac
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x3c4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x50]
    orr x3, x3, #0x2
    str x3, [x23, #0x50]
    b 0x138
    mov x16, #0x26
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x15c
    mov x16, #0x2d
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x184
    cmp x1, x21
    b.hs 0x414
    tst x1, x21
    b.eq 0x3e8
    add x3, x1, x21
    fmov d0, x3
    b 0x418
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x434
    tst x2, x21
    b.eq 0x3e8
    add x3, x2, x21
    fmov d1, x3
    b 0x438
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x450
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x60]
    orr x3, x3, #0x2
    str x3, [x23, #0x60]
    b 0x184
    mov x16, #0x33
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x1a8
    mov x16, #0x3a
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x1c4
    cmp x1, x21
    b.hs 0x4a0
    tst x1, x21
    b.eq 0x474
    add x3, x1, x21
    fmov d0, x3
    b 0x4a4
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x4c0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x70]
    orr x3, x3, #0x2
    str x3, [x23, #0x70]
    b 0x1c4
    mov x16, #0x3f
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x48
    mov x16, #0x42
    str w16, [x20, #0x8]
    bl <op.ShlI>
    b 0x1ec
    cmp x1, x21
    b.hs 0x514
    tst x1, x21
    b.eq 0x4e4
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x78]
    orr x4, x4, #0x2
    str x4, [x23, #0x78]
    b 0x1e0
    mov x16, #0x49
    str w16, [x20, #0x8]
    bl <op.BitOr>
    b 0x210
    cmp x1, x21
    b.hs 0x554
    tst x1, x21
    b.eq 0x524
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    cmp x3, x21
    b.hs 0x574
    tst x3, x21
    b.eq 0x524
    add x4, x3, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w3, w4
    ldr x4, [x23, #0x80]
    orr x4, x4, #0x2
    str x4, [x23, #0x80]
    b 0x204
    mov x16, #0x4f
    str w16, [x20, #0x8]
    bl <op.UShrI>
    b 0x22c
    cmp x1, x21
    b.hs 0x5b4
    tst x1, x21
    b.eq 0x584
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x88]
    orr x4, x4, #0x2
    str x4, [x23, #0x88]
    b 0x21c
    ucvtf d0, w0
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x5dc
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x88]
    orr x3, x3, #0x2
    str x3, [x23, #0x88]
    b 0x22c
crc:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x70
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x248
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x260
    bti jc
    mov x0, #0xfffe0000ffffffff
    str x0, [x20, #0x38]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x40]
    bti jc
    ldr x2, [x20, #0x28]
    tst x2, x22
    b.ne 0x28c
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0x2a0
    cmp w1, #0x21
    b.ne 0x6c
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0x90
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x28c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x8]
    cmp x1, x16
    b.ne 0x28c
    ldr x1, [x23, #0x10]
    ldr x0, [x2, x1]
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0x2c4
    cmp x2, x21
    b.lo 0x2c4
    cmp w1, w2
    b.ge 0x204
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x32c
    lsr w0, w1, #0x8
    tbnz w0, #0x1f, 0x35c
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x40]
    tst x1, x22
    b.ne 0x388
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x388
    cmp x2, x21
    b.lo 0x3b8
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x388
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x398
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x388
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x38]
    ldr x3, [x20, #0x68]
    cmp x1, x21
    b.lo 0x3e4
    cmp x3, x21
    b.lo 0x3e4
    eor w0, w1, w3
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x60]
    cmp x1, x21
    b.lo 0x444
    and w0, w1, #0xff
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x58]
    tst x1, x22
    b.ne 0x474
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x474
    cmp x2, x21
    b.lo 0x4a4
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x474
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x484
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x474
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x48]
    ldr x3, [x20, #0x50]
    cmp x1, x21
    b.lo 0x4d0
    cmp x3, x21
    b.lo 0x4d0
    eor w0, w1, w3
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x530
    adds w0, w1, #0x1
    b.vs 0x530
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x580
    b 0x40
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x5a0
    mvn w0, w1
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x5e0
    lsr w0, w1, #0x0
    tbnz w0, #0x1f, 0x610
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x0, [x20, #0x40]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x27c
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x264
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x8
    str w16, [x20, #0x8]
    add x3, x23, #0x8
    bl <stub.GetNamed>
    b 0x90
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0x90
    mov x16, #0xf
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x204
    b 0xb4
    cmp x1, x21
    b.hs 0x2e0
    tst x1, x21
    b.eq 0x2ac
    add x3, x1, x21
    fmov d0, x3
    b 0x2e4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x300
    tst x2, x21
    b.eq 0x2ac
    add x3, x2, x21
    fmov d1, x3
    b 0x304
    scvtf d1, w2
    ldr x3, [x23, #0x28]
    orr x3, x3, #0x2
    str x3, [x23, #0x28]
    fcmp d0, d1
    b.pl 0x204
    b 0xb4
    mov x16, #0x16
    str w16, [x20, #0x8]
    bl <op.UShrI>
    b 0xd0
    cmp x1, x21
    b.hs 0x34c
    tst x1, x21
    b.eq 0x31c
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x30]
    orr x4, x4, #0x2
    str x4, [x23, #0x30]
    b 0xc0
    ucvtf d0, w0
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x374
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x30]
    orr x3, x3, #0x2
    str x3, [x23, #0x30]
    b 0xd0
    mov x16, #0x1d
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x124
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x388
    sub x0, x0, x21
    b 0x120
    tst x2, x21
    b.eq 0x388
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x388
    b 0xf4
    mov x16, #0x23
    str w16, [x20, #0x8]
    bl <op.BitXor>
    b 0x148
    cmp x1, x21
    b.hs 0x404
    tst x1, x21
    b.eq 0x3d4
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    cmp x3, x21
    b.hs 0x424
    tst x3, x21
    b.eq 0x3d4
    add x4, x3, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w3, w4
    ldr x4, [x23, #0x58]
    orr x4, x4, #0x2
    str x4, [x23, #0x58]
    b 0x13c
    mov x16, #0x29
    str w16, [x20, #0x8]
    bl <op.BitAndI>
    b 0x160
    cmp x1, x21
    b.hs 0x464
    tst x1, x21
    b.eq 0x434
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x60]
    orr x4, x4, #0x2
    str x4, [x23, #0x60]
    b 0x154
    mov x16, #0x30
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x1b4
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x474
    sub x0, x0, x21
    b 0x1b0
    tst x2, x21
    b.eq 0x474
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x474
    b 0x184
    mov x16, #0x36
    str w16, [x20, #0x8]
    bl <op.BitXor>
    b 0x1d8
    cmp x1, x21
    b.hs 0x4f0
    tst x1, x21
    b.eq 0x4c0
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    cmp x3, x21
    b.hs 0x510
    tst x3, x21
    b.eq 0x4c0
    add x4, x3, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w3, w4
    ldr x4, [x23, #0x88]
    orr x4, x4, #0x2
    str x4, [x23, #0x88]
    b 0x1cc
    mov x16, #0x3c
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x1f4
    cmp x1, x21
    b.hs 0x54c
    tst x1, x21
    b.eq 0x520
    add x3, x1, x21
    fmov d0, x3
    b 0x550
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x56c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x90]
    orr x3, x3, #0x2
    str x3, [x23, #0x90]
    b 0x1f4
    mov x16, #0x41
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x40
    mov x16, #0x44
    str w16, [x20, #0x8]
    bl <op.BitXorI>
    b 0x21c
    cmp x1, x21
    b.hs 0x5c0
    tst x1, x21
    b.eq 0x590
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x98]
    orr x4, x4, #0x2
    str x4, [x23, #0x98]
    b 0x210
    mov x16, #0x4b
    str w16, [x20, #0x8]
    bl <op.UShrI>
    b 0x238
    cmp x1, x21
    b.hs 0x600
    tst x1, x21
    b.eq 0x5d0
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0xa0]
    orr x4, x4, #0x2
    str x4, [x23, #0xa0]
    b 0x228
    ucvtf d0, w0
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x628
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0xa0]
    orr x3, x3, #0x2
    str x3, [x23, #0xa0]
    b 0x238
crcBy4:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x98
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x880
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x898
    mov x3, #0xa
    str x3, [x20, #0x38]
    str x3, [x20, #0x40]
    str x3, [x20, #0x48]
    str x3, [x20, #0x50]
    str x3, [x20, #0x68]
    str x3, [x20, #0x70]
    str x3, [x20, #0x78]
    str x3, [x20, #0x80]
    bti jc
    str wzr, [x20, #0x8]
    bl <op.IterOpen>
    mov x16, #0x3
    str w16, [x20, #0x8]
    bl <op.IterNext>
    cmp w0, #0x2
    b.eq 0x70
    mov x16, #0x8
    str w16, [x20, #0x8]
    bl <op.IterNext>
    cmp w0, #0x2
    b.eq 0x84
    mov x16, #0xd
    str w16, [x20, #0x8]
    bl <op.IterNext>
    cmp w0, #0x2
    b.eq 0x98
    mov x16, #0x12
    str w16, [x20, #0x8]
    bl <op.IterNext>
    cmp w0, #0x2
    b.eq 0xac
    b 0xcc
    bti jc
    mov x16, #0x1a
    str w16, [x20, #0x8]
    bl <op.IterCloseSilently>
    mov x16, #0x1c
    str w16, [x20, #0x8]
    bl <op.Throw>
    mov x16, #0x1e
    str w16, [x20, #0x8]
    bl <op.IterClose>
    mov x0, #0xfffe0000ffffffff
    str x0, [x20, #0x58]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x60]
    bti jc
    ldr x1, [x20, #0x60]
    cmp x1, x21
    b.lo 0x8d4
    adds w0, w1, #0x4
    b.vs 0x8d4
    orr x0, x0, x21
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x28]
    tst x2, x22
    b.ne 0x924
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0x938
    cmp w1, #0x21
    b.ne 0x130
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0x154
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x924
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x10]
    cmp x1, x16
    b.ne 0x924
    ldr x1, [x23, #0x18]
    ldr x0, [x2, x1]
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x68]
    ldr x2, [x20, #0x70]
    cmp x1, x21
    b.lo 0x95c
    cmp x2, x21
    b.lo 0x95c
    cmp w1, w2
    b.gt 0x678
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x60]
    tst x1, x22
    b.ne 0x9b4
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x9b4
    cmp x2, x21
    b.lo 0x9e4
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x9b4
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x9c4
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x9b4
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x60]
    cmp x1, x21
    b.lo 0xa10
    adds w0, w1, #0x1
    b.vs 0xa10
    orr x0, x0, x21
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x90]
    tst x1, x22
    b.ne 0xa60
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xa60
    cmp x2, x21
    b.lo 0xa90
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0xa60
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0xa70
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0xa60
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x88]
    cmp x1, x21
    b.lo 0xabc
    lsl w0, w1, #0x8
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x70]
    ldr x3, [x20, #0x80]
    cmp x1, x21
    b.lo 0xafc
    cmp x3, x21
    b.lo 0xafc
    orr w0, w1, w3
    orr x0, x0, x21
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x60]
    cmp x1, x21
    b.lo 0xb5c
    adds w0, w1, #0x2
    b.vs 0xb5c
    orr x0, x0, x21
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x90]
    tst x1, x22
    b.ne 0xbac
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xbac
    cmp x2, x21
    b.lo 0xbdc
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0xbac
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0xbbc
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0xbac
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x88]
    cmp x1, x21
    b.lo 0xc08
    lsl w0, w1, #0x10
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x78]
    ldr x3, [x20, #0x80]
    cmp x1, x21
    b.lo 0xc48
    cmp x3, x21
    b.lo 0xc48
    orr w0, w1, w3
    orr x0, x0, x21
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x60]
    cmp x1, x21
    b.lo 0xca8
    adds w0, w1, #0x3
    b.vs 0xca8
    orr x0, x0, x21
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x90]
    tst x1, x22
    b.ne 0xcf8
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xcf8
    cmp x2, x21
    b.lo 0xd28
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0xcf8
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0xd08
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0xcf8
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x88]
    cmp x1, x21
    b.lo 0xd54
    lsl w0, w1, #0x18
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x78]
    ldr x3, [x20, #0x80]
    cmp x1, x21
    b.lo 0xd94
    cmp x3, x21
    b.lo 0xd94
    orr w0, w1, w3
    orr x0, x0, x21
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x3, [x20, #0x68]
    cmp x1, x21
    b.lo 0xdf4
    cmp x3, x21
    b.lo 0xdf4
    eor w0, w1, w3
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x58]
    cmp x1, x21
    b.lo 0xe54
    and w0, w1, #0xff
    orr x0, x0, x21
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x70]
    tst x1, x22
    b.ne 0xe84
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xe84
    cmp x2, x21
    b.lo 0xeb4
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0xe84
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0xe94
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0xe84
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    cmp x1, x21
    b.lo 0xee0
    lsr w0, w1, #0x8
    tbnz w0, #0x1f, 0xf10
    orr x0, x0, x21
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x88]
    cmp x1, x21
    b.lo 0xf4c
    and w0, w1, #0xff
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x80]
    tst x1, x22
    b.ne 0xf7c
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xf7c
    cmp x2, x21
    b.lo 0xfac
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0xf7c
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0xf8c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0xf7c
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x68]
    ldr x3, [x20, #0x78]
    cmp x1, x21
    b.lo 0xfd8
    cmp x3, x21
    b.lo 0xfd8
    eor w0, w1, w3
    orr x0, x0, x21
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x58]
    cmp x1, x21
    b.lo 0x1038
    lsr w0, w1, #0x10
    tbnz w0, #0x1f, 0x1068
    orr x0, x0, x21
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x88]
    cmp x1, x21
    b.lo 0x10a4
    and w0, w1, #0xff
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x80]
    tst x1, x22
    b.ne 0x10d4
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x10d4
    cmp x2, x21
    b.lo 0x1104
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x10d4
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x10e4
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x10d4
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x70]
    ldr x3, [x20, #0x78]
    cmp x1, x21
    b.lo 0x1130
    cmp x3, x21
    b.lo 0x1130
    eor w0, w1, w3
    orr x0, x0, x21
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x58]
    cmp x1, x21
    b.lo 0x1190
    lsr w0, w1, #0x18
    tbnz w0, #0x1f, 0x11c0
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x80]
    tst x1, x22
    b.ne 0x11ec
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x11ec
    cmp x2, x21
    b.lo 0x121c
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x11ec
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x11fc
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x11ec
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x70]
    ldr x3, [x20, #0x78]
    cmp x1, x21
    b.lo 0x1248
    cmp x3, x21
    b.lo 0x1248
    eor w0, w1, w3
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x60]
    cmp x1, x21
    b.lo 0x12a8
    adds w0, w1, #0x4
    b.vs 0x12a8
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x12f8
    b 0xe8
    bti jc
    ldr x2, [x20, #0x28]
    tst x2, x22
    b.ne 0x1308
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0x131c
    cmp w1, #0x21
    b.ne 0x6a4
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0x6c8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1308
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1d8]
    cmp x1, x16
    b.ne 0x1308
    ldr x1, [x23, #0x1e0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x60]
    ldr x2, [x20, #0x68]
    cmp x1, x21
    b.lo 0x1340
    cmp x2, x21
    b.lo 0x1340
    cmp w1, w2
    b.ge 0x83c
    ldr x1, [x20, #0x58]
    cmp x1, x21
    b.lo 0x13a8
    lsr w0, w1, #0x8
    tbnz w0, #0x1f, 0x13d8
    orr x0, x0, x21
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x60]
    tst x1, x22
    b.ne 0x1404
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x1404
    cmp x2, x21
    b.lo 0x1434
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x1404
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x1414
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x1404
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x58]
    ldr x3, [x20, #0x88]
    cmp x1, x21
    b.lo 0x1460
    cmp x3, x21
    b.lo 0x1460
    eor w0, w1, w3
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x80]
    cmp x1, x21
    b.lo 0x14c0
    and w0, w1, #0xff
    orr x0, x0, x21
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x78]
    tst x1, x22
    b.ne 0x14f0
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x14f0
    cmp x2, x21
    b.lo 0x1520
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x14f0
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x1500
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x14f0
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x68]
    ldr x3, [x20, #0x70]
    cmp x1, x21
    b.lo 0x154c
    cmp x3, x21
    b.lo 0x154c
    eor w0, w1, w3
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x60]
    cmp x1, x21
    b.lo 0x15ac
    adds w0, w1, #0x1
    b.vs 0x15ac
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x15fc
    b 0x678
    ldr x1, [x20, #0x58]
    cmp x1, x21
    b.lo 0x161c
    mvn w0, w1
    orr x0, x0, x21
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x70]
    cmp x1, x21
    b.lo 0x165c
    lsr w0, w1, #0x0
    tbnz w0, #0x1f, 0x168c
    orr x0, x0, x21
    str x0, [x20, #0x68]
    ldr x0, [x20, #0x68]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x8b4
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x89c
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x28
    str w16, [x20, #0x8]
    bl <op.AddI>
    b 0x108
    cmp x1, x21
    b.hs 0x8f0
    tst x1, x21
    b.eq 0x8c4
    add x3, x1, x21
    fmov d0, x3
    b 0x8f4
    scvtf d0, w1
    fmov d1, #4.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x910
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x68]
    ldr x3, [x23, #0x8]
    orr x3, x3, #0x2
    str x3, [x23, #0x8]
    b 0x108
    mov x16, #0x2f
    str w16, [x20, #0x8]
    add x3, x23, #0x10
    bl <stub.GetNamed>
    b 0x154
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0x154
    mov x16, #0x36
    str w16, [x20, #0x8]
    bl <op.JNotLessEq>
    cmp w0, #0x2
    b.eq 0x678
    b 0x178
    cmp x1, x21
    b.hs 0x978
    tst x1, x21
    b.eq 0x944
    add x3, x1, x21
    fmov d0, x3
    b 0x97c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x998
    tst x2, x21
    b.eq 0x944
    add x3, x2, x21
    fmov d1, x3
    b 0x99c
    scvtf d1, w2
    ldr x3, [x23, #0x30]
    orr x3, x3, #0x2
    str x3, [x23, #0x30]
    fcmp d0, d1
    b.hi 0x678
    b 0x178
    mov x16, #0x3d
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x1cc
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x9b4
    sub x0, x0, x21
    b 0x1c8
    tst x2, x21
    b.eq 0x9b4
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x9b4
    b 0x19c
    mov x16, #0x43
    str w16, [x20, #0x8]
    bl <op.AddI>
    b 0x1e8
    cmp x1, x21
    b.hs 0xa2c
    tst x1, x21
    b.eq 0xa00
    add x3, x1, x21
    fmov d0, x3
    b 0xa30
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xa4c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x90]
    ldr x3, [x23, #0x58]
    orr x3, x3, #0x2
    str x3, [x23, #0x58]
    b 0x1e8
    mov x16, #0x4a
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x23c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0xa60
    sub x0, x0, x21
    b 0x238
    tst x2, x21
    b.eq 0xa60
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0xa60
    b 0x20c
    mov x16, #0x50
    str w16, [x20, #0x8]
    bl <op.ShlI>
    b 0x254
    cmp x1, x21
    b.hs 0xadc
    tst x1, x21
    b.eq 0xaac
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x80]
    orr x4, x4, #0x2
    str x4, [x23, #0x80]
    b 0x248
    mov x16, #0x57
    str w16, [x20, #0x8]
    bl <op.BitOr>
    b 0x278
    cmp x1, x21
    b.hs 0xb1c
    tst x1, x21
    b.eq 0xaec
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    cmp x3, x21
    b.hs 0xb3c
    tst x3, x21
    b.eq 0xaec
    add x4, x3, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w3, w4
    ldr x4, [x23, #0x88]
    orr x4, x4, #0x2
    str x4, [x23, #0x88]
    b 0x26c
    mov x16, #0x5d
    str w16, [x20, #0x8]
    bl <op.AddI>
    b 0x294
    cmp x1, x21
    b.hs 0xb78
    tst x1, x21
    b.eq 0xb4c
    add x3, x1, x21
    fmov d0, x3
    b 0xb7c
    scvtf d0, w1
    fmov d1, #2.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xb98
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x90]
    ldr x3, [x23, #0x90]
    orr x3, x3, #0x2
    str x3, [x23, #0x90]
    b 0x294
    mov x16, #0x64
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x2e8
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0xbac
    sub x0, x0, x21
    b 0x2e4
    tst x2, x21
    b.eq 0xbac
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0xbac
    b 0x2b8
    mov x16, #0x6a
    str w16, [x20, #0x8]
    bl <op.ShlI>
    b 0x300
    cmp x1, x21
    b.hs 0xc28
    tst x1, x21
    b.eq 0xbf8
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0xb8]
    orr x4, x4, #0x2
    str x4, [x23, #0xb8]
    b 0x2f4
    mov x16, #0x71
    str w16, [x20, #0x8]
    bl <op.BitOr>
    b 0x324
    cmp x1, x21
    b.hs 0xc68
    tst x1, x21
    b.eq 0xc38
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    cmp x3, x21
    b.hs 0xc88
    tst x3, x21
    b.eq 0xc38
    add x4, x3, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w3, w4
    ldr x4, [x23, #0xc0]
    orr x4, x4, #0x2
    str x4, [x23, #0xc0]
    b 0x318
    mov x16, #0x77
    str w16, [x20, #0x8]
    bl <op.AddI>
    b 0x340
    cmp x1, x21
    b.hs 0xcc4
    tst x1, x21
    b.eq 0xc98
    add x3, x1, x21
    fmov d0, x3
    b 0xcc8
    scvtf d0, w1
    fmov d1, #3.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xce4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x90]
    ldr x3, [x23, #0xc8]
    orr x3, x3, #0x2
    str x3, [x23, #0xc8]
    b 0x340
    mov x16, #0x7e
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x394
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0xcf8
    sub x0, x0, x21
    b 0x390
    tst x2, x21
    b.eq 0xcf8
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0xcf8
    b 0x364
    mov x16, #0x84
    str w16, [x20, #0x8]
    bl <op.ShlI>
    b 0x3ac
    cmp x1, x21
    b.hs 0xd74
    tst x1, x21
    b.eq 0xd44
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0xf0]
    orr x4, x4, #0x2
    str x4, [x23, #0xf0]
    b 0x3a0
    mov x16, #0x8b
    str w16, [x20, #0x8]
    bl <op.BitOr>
    b 0x3d0
    cmp x1, x21
    b.hs 0xdb4
    tst x1, x21
    b.eq 0xd84
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    cmp x3, x21
    b.hs 0xdd4
    tst x3, x21
    b.eq 0xd84
    add x4, x3, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w3, w4
    ldr x4, [x23, #0xf8]
    orr x4, x4, #0x2
    str x4, [x23, #0xf8]
    b 0x3c4
    mov x16, #0x91
    str w16, [x20, #0x8]
    bl <op.BitXor>
    b 0x3f4
    cmp x1, x21
    b.hs 0xe14
    tst x1, x21
    b.eq 0xde4
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    cmp x3, x21
    b.hs 0xe34
    tst x3, x21
    b.eq 0xde4
    add x4, x3, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w3, w4
    ldr x4, [x23, #0x100]
    orr x4, x4, #0x2
    str x4, [x23, #0x100]
    b 0x3e8
    mov x16, #0x97
    str w16, [x20, #0x8]
    bl <op.BitAndI>
    b 0x40c
    cmp x1, x21
    b.hs 0xe74
    tst x1, x21
    b.eq 0xe44
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x108]
    orr x4, x4, #0x2
    str x4, [x23, #0x108]
    b 0x400
    mov x16, #0x9e
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x460
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0xe84
    sub x0, x0, x21
    b 0x45c
    tst x2, x21
    b.eq 0xe84
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0xe84
    b 0x430
    mov x16, #0xa4
    str w16, [x20, #0x8]
    bl <op.UShrI>
    b 0x47c
    cmp x1, x21
    b.hs 0xf00
    tst x1, x21
    b.eq 0xed0
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x130]
    orr x4, x4, #0x2
    str x4, [x23, #0x130]
    b 0x46c
    ucvtf d0, w0
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xf28
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x88]
    ldr x3, [x23, #0x130]
    orr x3, x3, #0x2
    str x3, [x23, #0x130]
    b 0x47c
    mov x16, #0xab
    str w16, [x20, #0x8]
    bl <op.BitAndI>
    b 0x494
    cmp x1, x21
    b.hs 0xf6c
    tst x1, x21
    b.eq 0xf3c
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x138]
    orr x4, x4, #0x2
    str x4, [x23, #0x138]
    b 0x488
    mov x16, #0xb2
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x4e8
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0xf7c
    sub x0, x0, x21
    b 0x4e4
    tst x2, x21
    b.eq 0xf7c
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0xf7c
    b 0x4b8
    mov x16, #0xb8
    str w16, [x20, #0x8]
    bl <op.BitXor>
    b 0x50c
    cmp x1, x21
    b.hs 0xff8
    tst x1, x21
    b.eq 0xfc8
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    cmp x3, x21
    b.hs 0x1018
    tst x3, x21
    b.eq 0xfc8
    add x4, x3, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w3, w4
    ldr x4, [x23, #0x160]
    orr x4, x4, #0x2
    str x4, [x23, #0x160]
    b 0x500
    mov x16, #0xbe
    str w16, [x20, #0x8]
    bl <op.UShrI>
    b 0x528
    cmp x1, x21
    b.hs 0x1058
    tst x1, x21
    b.eq 0x1028
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x168]
    orr x4, x4, #0x2
    str x4, [x23, #0x168]
    b 0x518
    ucvtf d0, w0
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1080
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x88]
    ldr x3, [x23, #0x168]
    orr x3, x3, #0x2
    str x3, [x23, #0x168]
    b 0x528
    mov x16, #0xc5
    str w16, [x20, #0x8]
    bl <op.BitAndI>
    b 0x540
    cmp x1, x21
    b.hs 0x10c4
    tst x1, x21
    b.eq 0x1094
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x170]
    orr x4, x4, #0x2
    str x4, [x23, #0x170]
    b 0x534
    mov x16, #0xcc
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x594
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x10d4
    sub x0, x0, x21
    b 0x590
    tst x2, x21
    b.eq 0x10d4
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x10d4
    b 0x564
    mov x16, #0xd2
    str w16, [x20, #0x8]
    bl <op.BitXor>
    b 0x5b8
    cmp x1, x21
    b.hs 0x1150
    tst x1, x21
    b.eq 0x1120
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    cmp x3, x21
    b.hs 0x1170
    tst x3, x21
    b.eq 0x1120
    add x4, x3, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w3, w4
    ldr x4, [x23, #0x198]
    orr x4, x4, #0x2
    str x4, [x23, #0x198]
    b 0x5ac
    mov x16, #0xd8
    str w16, [x20, #0x8]
    bl <op.UShrI>
    b 0x5d4
    cmp x1, x21
    b.hs 0x11b0
    tst x1, x21
    b.eq 0x1180
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x1a0]
    orr x4, x4, #0x2
    str x4, [x23, #0x1a0]
    b 0x5c4
    ucvtf d0, w0
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x11d8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x80]
    ldr x3, [x23, #0x1a0]
    orr x3, x3, #0x2
    str x3, [x23, #0x1a0]
    b 0x5d4
    mov x16, #0xdf
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x628
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x11ec
    sub x0, x0, x21
    b 0x624
    tst x2, x21
    b.eq 0x11ec
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x11ec
    b 0x5f8
    mov x16, #0xe5
    str w16, [x20, #0x8]
    bl <op.BitXor>
    b 0x64c
    cmp x1, x21
    b.hs 0x1268
    tst x1, x21
    b.eq 0x1238
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    cmp x3, x21
    b.hs 0x1288
    tst x3, x21
    b.eq 0x1238
    add x4, x3, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w3, w4
    ldr x4, [x23, #0x1c8]
    orr x4, x4, #0x2
    str x4, [x23, #0x1c8]
    b 0x640
    mov x16, #0xeb
    str w16, [x20, #0x8]
    bl <op.AddI>
    b 0x668
    cmp x1, x21
    b.hs 0x12c4
    tst x1, x21
    b.eq 0x1298
    add x3, x1, x21
    fmov d0, x3
    b 0x12c8
    scvtf d0, w1
    fmov d1, #4.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x12e4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x1d0]
    orr x3, x3, #0x2
    str x3, [x23, #0x1d0]
    b 0x668
    mov x16, #0xf2
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0xe8
    mov x16, #0xf5
    str w16, [x20, #0x8]
    add x3, x23, #0x1d8
    bl <stub.GetNamed>
    b 0x6c8
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0x6c8
    mov x16, #0xfc
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x83c
    b 0x6ec
    cmp x1, x21
    b.hs 0x135c
    tst x1, x21
    b.eq 0x1328
    add x3, x1, x21
    fmov d0, x3
    b 0x1360
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x137c
    tst x2, x21
    b.eq 0x1328
    add x3, x2, x21
    fmov d1, x3
    b 0x1380
    scvtf d1, w2
    ldr x3, [x23, #0x1f8]
    orr x3, x3, #0x2
    str x3, [x23, #0x1f8]
    fcmp d0, d1
    b.pl 0x83c
    b 0x6ec
    mov x16, #0x103
    str w16, [x20, #0x8]
    bl <op.UShrI>
    b 0x708
    cmp x1, x21
    b.hs 0x13c8
    tst x1, x21
    b.eq 0x1398
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x200]
    orr x4, x4, #0x2
    str x4, [x23, #0x200]
    b 0x6f8
    ucvtf d0, w0
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x13f0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x68]
    ldr x3, [x23, #0x200]
    orr x3, x3, #0x2
    str x3, [x23, #0x200]
    b 0x708
    mov x16, #0x10a
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x75c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x1404
    sub x0, x0, x21
    b 0x758
    tst x2, x21
    b.eq 0x1404
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x1404
    b 0x72c
    mov x16, #0x110
    str w16, [x20, #0x8]
    bl <op.BitXor>
    b 0x780
    cmp x1, x21
    b.hs 0x1480
    tst x1, x21
    b.eq 0x1450
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    cmp x3, x21
    b.hs 0x14a0
    tst x3, x21
    b.eq 0x1450
    add x4, x3, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w3, w4
    ldr x4, [x23, #0x228]
    orr x4, x4, #0x2
    str x4, [x23, #0x228]
    b 0x774
    mov x16, #0x116
    str w16, [x20, #0x8]
    bl <op.BitAndI>
    b 0x798
    cmp x1, x21
    b.hs 0x14e0
    tst x1, x21
    b.eq 0x14b0
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x230]
    orr x4, x4, #0x2
    str x4, [x23, #0x230]
    b 0x78c
    mov x16, #0x11d
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x7ec
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x14f0
    sub x0, x0, x21
    b 0x7e8
    tst x2, x21
    b.eq 0x14f0
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x14f0
    b 0x7bc
    mov x16, #0x123
    str w16, [x20, #0x8]
    bl <op.BitXor>
    b 0x810
    cmp x1, x21
    b.hs 0x156c
    tst x1, x21
    b.eq 0x153c
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    cmp x3, x21
    b.hs 0x158c
    tst x3, x21
    b.eq 0x153c
    add x4, x3, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w3, w4
    ldr x4, [x23, #0x258]
    orr x4, x4, #0x2
    str x4, [x23, #0x258]
    b 0x804
    mov x16, #0x129
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x82c
    cmp x1, x21
    b.hs 0x15c8
    tst x1, x21
    b.eq 0x159c
    add x3, x1, x21
    fmov d0, x3
    b 0x15cc
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x15e8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x260]
    orr x3, x3, #0x2
    str x3, [x23, #0x260]
    b 0x82c
    mov x16, #0x12e
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x678
    mov x16, #0x131
    str w16, [x20, #0x8]
    bl <op.BitXorI>
    b 0x854
    cmp x1, x21
    b.hs 0x163c
    tst x1, x21
    b.eq 0x160c
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x268]
    orr x4, x4, #0x2
    str x4, [x23, #0x268]
    b 0x848
    mov x16, #0x138
    str w16, [x20, #0x8]
    bl <op.UShrI>
    b 0x870
    cmp x1, x21
    b.hs 0x167c
    tst x1, x21
    b.eq 0x164c
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x270]
    orr x4, x4, #0x2
    str x4, [x23, #0x270]
    b 0x860
    ucvtf d0, w0
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x16a4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x68]
    ldr x3, [x23, #0x270]
    orr x3, x3, #0x2
    str x3, [x23, #0x270]
    b 0x870
makeSlices:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0xb8
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x298
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x2b0
    bti jc
    mov x0, #0xa
    str x0, [x20, #0x38]
    ldr x2, [x19, #0x1190]
    add x1, x2, #0x20
    ldr x16, [x19, #0x1198]
    cmp x1, x16
    b.hi 0x2dc
    str x1, [x19, #0x1190]
    mov x16, #0x10d
    movk x16, #0x1, lsl #32
    str x16, [x2]
    ldr x1, [x20, #0x38]
    str x1, [x2, #0x8]
    mov x1, #0xa
    str x1, [x2, #0x10]
    str x2, [x20, #0x30]
    ldr x2, [x20, #0x30]
    ldr x1, [x20, #0x28]
    str x1, [x2, #0x10]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x2ec
    ldr x2, [x20, #0x30]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x40]
    mov x16, #0x10
    str w16, [x20, #0x8]
    bl <op.NewArray>
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x40]
    bti jc
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x314
    cmp w1, #0x4
    b.ge 0x288
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x360
    subs w0, w1, #0x1
    b.vs 0x360
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x50]
    tst x1, x22
    b.ne 0x3b0
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x3b0
    cmp x2, x21
    b.lo 0x3e0
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x3b0
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x3c0
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x3b0
    str x0, [x20, #0x48]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x78]
    tst x2, x22
    b.ne 0x3fc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x3fc
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x50]
    cmp x1, x16
    b.ne 0x3fc
    ldr x1, [x23, #0x58]
    ldr x0, [x2, x1]
    str x0, [x20, #0x70]
    ldr x0, [x20, #0x48]
    str x0, [x20, #0xa8]
    ldr x2, [x20, #0xa8]
    tst x2, x22
    b.ne 0x410
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x410
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x70]
    cmp x1, x16
    b.ne 0x410
    ldr x1, [x23, #0x78]
    ldr x0, [x2, x1]
    str x0, [x20, #0xa0]
    mov x16, #0x43
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x1, [x20, #0xa0]
    ldr x16, [x23, #0x90]
    cmp x16, x1
    b.ne 0x434
    mov x16, #0x48
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
    cbz x0, 0x59c
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x70]
    ldr x16, [x23, #0xb8]
    cmp x16, x1
    b.ne 0x4b8
    mov x16, #0x4e
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
    cbz x0, 0x59c
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x53c
    adds w0, w1, #0x1
    b.vs 0x53c
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x58c
    b 0xb0
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x2cc
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x2b4
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x2
    str w16, [x20, #0x8]
    bl <op.NewEnv>
    b 0x70
    mov x16, #0x6
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x90
    mov x16, #0x1a
    str w16, [x20, #0x8]
    bl <op.JNotLessI>
    cmp w0, #0x2
    b.eq 0x288
    b 0xc8
    cmp x1, x21
    b.hs 0x330
    tst x1, x21
    b.eq 0x2fc
    add x3, x1, x21
    fmov d0, x3
    b 0x334
    scvtf d0, w1
    fmov d1, #4.0
    ldr x3, [x23, #0x20]
    orr x3, x3, #0x2
    str x3, [x23, #0x20]
    fcmp d0, d1
    b.pl 0x288
    b 0xc8
    mov x16, #0x22
    str w16, [x20, #0x8]
    bl <op.SubI>
    b 0xe4
    cmp x1, x21
    b.hs 0x37c
    tst x1, x21
    b.eq 0x350
    add x3, x1, x21
    fmov d0, x3
    b 0x380
    scvtf d0, w1
    fmov d1, #1.0
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x39c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x28]
    orr x3, x3, #0x2
    str x3, [x23, #0x28]
    b 0xe4
    mov x16, #0x29
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x138
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x3b0
    sub x0, x0, x21
    b 0x134
    tst x2, x21
    b.eq 0x3b0
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x3b0
    b 0x108
    mov x16, #0x32
    str w16, [x20, #0x8]
    add x3, x23, #0x50
    bl <stub.GetNamed>
    b 0x170
    mov x16, #0x3c
    str w16, [x20, #0x8]
    add x3, x23, #0x70
    bl <stub.GetNamed>
    b 0x1ac
    mov x16, #0x48
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x20c
    tst x1, x22
    b.ne 0x424
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x424
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x90]
    cmp x16, x0
    b.eq 0x1cc
    ldr x16, [x23, #0xa0]
    cmp x16, x0
    b.eq 0x1cc
    ldr x16, [x23, #0xa8]
    cmp x16, x0
    b.eq 0x1cc
    ldr x16, [x23, #0xb0]
    cmp x16, x0
    b.eq 0x1cc
    ldr x16, [x23, #0x98]
    cmp x16, #0x2
    b.eq 0x1cc
    ldr x16, [x23, #0x98]
    cmp x16, x1
    b.eq 0x1cc
    mov x16, #0x48
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0xa0]
    b 0x1cc
    mov x16, #0x4e
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x25c
    tst x1, x22
    b.ne 0x4a8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x4a8
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xb8]
    cmp x16, x0
    b.eq 0x21c
    ldr x16, [x23, #0xc8]
    cmp x16, x0
    b.eq 0x21c
    ldr x16, [x23, #0xd0]
    cmp x16, x0
    b.eq 0x21c
    ldr x16, [x23, #0xd8]
    cmp x16, x0
    b.eq 0x21c
    ldr x16, [x23, #0xc0]
    cmp x16, #0x2
    b.eq 0x21c
    ldr x16, [x23, #0xc0]
    cmp x16, x1
    b.eq 0x21c
    mov x16, #0x4e
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x70]
    b 0x21c
    mov x16, #0x54
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x278
    cmp x1, x21
    b.hs 0x558
    tst x1, x21
    b.eq 0x52c
    add x3, x1, x21
    fmov d0, x3
    b 0x55c
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x578
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0xe0]
    orr x3, x3, #0x2
    str x3, [x23, #0xe0]
    b 0x278
    mov x16, #0x59
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0xb0
    b <stub.ExceptionExit>
makeTable:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x78
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x218
    ldr x23, [x0, #0x10]
    bti jc
    str wzr, [x20, #0x8]
    bl <op.NewArray>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x258
    cmp w1, #0x100
    b.ge 0x208
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x38]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x40]
    bti jc
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x2ac
    cmp w1, #0x8
    b.ge 0x138
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x2f8
    and w0, w1, #0x1
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, #0x6
    b.eq 0xf0
    cmp x1, #0x7
    b.ne 0x328
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x390
    lsr w0, w1, #0x1
    tbnz w0, #0x1f, 0x3c0
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x0, [x23]
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x48]
    ldr x3, [x20, #0x50]
    cmp x1, x21
    b.lo 0x3fc
    cmp x3, x21
    b.lo 0x3fc
    eor w0, w1, w3
    orr x0, x0, x21
    str x0, [x20, #0x38]
    b 0x10c
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x45c
    lsr w0, w1, #0x1
    tbnz w0, #0x1f, 0x48c
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x4c8
    adds w0, w1, #0x1
    b.vs 0x4c8
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x518
    b 0x60
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x68]
    tst x2, x22
    b.ne 0x528
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x528
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x58]
    cmp x1, x16
    b.ne 0x528
    ldr x1, [x23, #0x60]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x54c
    orr w0, w1, wzr
    orr x0, x0, x21
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x80]
    cmp x16, x1
    b.ne 0x58c
    mov x16, #0x60
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
    cbz x0, 0x670
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x610
    adds w0, w1, #0x1
    b.vs 0x610
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x660
    b 0x38
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x230
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0xa
    str w16, [x20, #0x8]
    bl <op.JNotLessI>
    cmp w0, #0x2
    b.eq 0x208
    b 0x50
    cmp x1, x21
    b.hs 0x274
    tst x1, x21
    b.eq 0x240
    add x3, x1, x21
    fmov d0, x3
    b 0x278
    scvtf d0, w1
    ldr d1, 0x678
    ldr x3, [x23, #0x20]
    orr x3, x3, #0x2
    str x3, [x23, #0x20]
    fcmp d0, d1
    b.pl 0x208
    b 0x50
    mov x16, #0x19
    str w16, [x20, #0x8]
    bl <op.JNotLessI>
    cmp w0, #0x2
    b.eq 0x138
    b 0x78
    cmp x1, x21
    b.hs 0x2c8
    tst x1, x21
    b.eq 0x294
    add x3, x1, x21
    fmov d0, x3
    b 0x2cc
    scvtf d0, w1
    fmov d1, #8.0
    ldr x3, [x23, #0x28]
    orr x3, x3, #0x2
    str x3, [x23, #0x28]
    fcmp d0, d1
    b.pl 0x138
    b 0x78
    mov x16, #0x21
    str w16, [x20, #0x8]
    bl <op.BitAndI>
    b 0x90
    cmp x1, x21
    b.hs 0x318
    tst x1, x21
    b.eq 0x2e8
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x30]
    orr x4, x4, #0x2
    str x4, [x23, #0x30]
    b 0x84
    cmp x1, x21
    b.hs 0x354
    tst x1, x21
    b.eq 0x35c
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.vs 0x350
    b.ne 0xa4
    b 0xf0
    cbnz w1, 0xa4
    b 0xf0
    tst x1, x22
    b.ne 0xf0
    cbz x1, 0xf0
    ldrb w16, [x1]
    cmp w16, #0x4
    b.hi 0xa4
    ldr w3, [x1, #0x4]
    cbnz w3, 0xa4
    b 0xf0
    mov x16, #0x2c
    str w16, [x20, #0x8]
    bl <op.UShrI>
    b 0xc0
    cmp x1, x21
    b.hs 0x3b0
    tst x1, x21
    b.eq 0x380
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x38]
    orr x4, x4, #0x2
    str x4, [x23, #0x38]
    b 0xb0
    ucvtf d0, w0
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x3d8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x38]
    orr x3, x3, #0x2
    str x3, [x23, #0x38]
    b 0xc0
    mov x16, #0x37
    str w16, [x20, #0x8]
    bl <op.BitXor>
    b 0xec
    cmp x1, x21
    b.hs 0x41c
    tst x1, x21
    b.eq 0x3ec
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    cmp x3, x21
    b.hs 0x43c
    tst x3, x21
    b.eq 0x3ec
    add x4, x3, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w3, w4
    ldr x4, [x23, #0x40]
    orr x4, x4, #0x2
    str x4, [x23, #0x40]
    b 0xe0
    mov x16, #0x40
    str w16, [x20, #0x8]
    bl <op.UShrI>
    b 0x10c
    cmp x1, x21
    b.hs 0x47c
    tst x1, x21
    b.eq 0x44c
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x48]
    orr x4, x4, #0x2
    str x4, [x23, #0x48]
    b 0xfc
    ucvtf d0, w0
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x4a4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x48]
    orr x3, x3, #0x2
    str x3, [x23, #0x48]
    b 0x10c
    mov x16, #0x47
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x128
    cmp x1, x21
    b.hs 0x4e4
    tst x1, x21
    b.eq 0x4b8
    add x3, x1, x21
    fmov d0, x3
    b 0x4e8
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x504
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x50]
    orr x3, x3, #0x2
    str x3, [x23, #0x50]
    b 0x128
    mov x16, #0x4c
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x60
    mov x16, #0x52
    str w16, [x20, #0x8]
    add x3, x23, #0x58
    bl <stub.GetNamed>
    b 0x170
    mov x16, #0x59
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0x18c
    cmp x1, x21
    b.hs 0x56c
    tst x1, x21
    b.eq 0x53c
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x78]
    orr x4, x4, #0x2
    str x4, [x23, #0x78]
    b 0x180
    mov x16, #0x60
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x1dc
    tst x1, x22
    b.ne 0x57c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x57c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x80]
    cmp x16, x0
    b.eq 0x19c
    ldr x16, [x23, #0x90]
    cmp x16, x0
    b.eq 0x19c
    ldr x16, [x23, #0x98]
    cmp x16, x0
    b.eq 0x19c
    ldr x16, [x23, #0xa0]
    cmp x16, x0
    b.eq 0x19c
    ldr x16, [x23, #0x88]
    cmp x16, #0x2
    b.eq 0x19c
    ldr x16, [x23, #0x88]
    cmp x16, x1
    b.eq 0x19c
    mov x16, #0x60
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x19c
    mov x16, #0x66
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x1f8
    cmp x1, x21
    b.hs 0x62c
    tst x1, x21
    b.eq 0x600
    add x3, x1, x21
    fmov d0, x3
    b 0x630
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x64c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0xa8]
    orr x3, x3, #0x2
    str x3, [x23, #0xa8]
    b 0x1f8
    mov x16, #0x6b
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x38
    b <stub.ExceptionExit>
    .long 0x0
    .quad 0x4070000000000000
