(anonymous):
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0xa0
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xa04
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
    ldr x0, [x23, #0x40]
    str x0, [x20, #0x38]
    ldr x0, [x23, #0x48]
    str x0, [x20, #0x40]
    ldr x0, [x23, #0x50]
    str x0, [x20, #0x48]
    ldr x0, [x23, #0x58]
    str x0, [x20, #0x50]
    ldr x0, [x23, #0x60]
    str x0, [x20, #0x58]
    ldr x0, [x23, #0x68]
    str x0, [x20, #0x60]
    ldr x0, [x23, #0x70]
    str x0, [x20, #0x68]
    ldr x0, [x23, #0x78]
    str x0, [x20, #0x70]
    mov x16, #0x5a
    str w16, [x20, #0x8]
    bl <op.NewArray>
    mov x16, #0x60
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x16, #0x64
    str w16, [x20, #0x8]
    bl <op.NewArray>
    mov x16, #0x6a
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xa44
    mov x17, #0x1770
    cmp w1, w17
    b.ge 0x4b0
    ldr x1, [x23, #0xd0]
    ldr x0, [x1, #0x8]
    cbz x0, 0xa80
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x60]
    tst x2, x22
    b.ne 0xa90
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xa90
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xe0]
    cmp x1, x16
    b.ne 0xa90
    ldr x1, [x23, #0xe8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x100]
    ldr x0, [x1, #0x8]
    cbz x0, 0xaa4
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xab4
    tbnz w1, #0x1f, 0xab4
    and w0, w1, #0x7
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x78]
    ldr x2, [x20, #0x80]
    tst x1, x22
    b.ne 0xac4
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xac4
    cmp x2, x21
    b.lo 0xaf4
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0xac4
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0xad4
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0xac4
    str x0, [x20, #0x70]
    ldr x1, [x23, #0x138]
    ldr x0, [x1, #0x8]
    cbz x0, 0xb10
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xb30
    mov x17, #0x3
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0xb30
    cbz w0, 0xb80
    orr x0, x0, x21
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x98]
    cmp x1, x21
    b.lo 0xb9c
    adds w0, w1, #0x1
    b.vs 0xb9c
    orr x0, x0, x21
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x98]
    cmp x1, x21
    b.lo 0xbec
    tbnz w1, #0x1f, 0xbec
    and w0, w1, #0x7
    orr x0, x0, x21
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x88]
    ldr x2, [x20, #0x90]
    tst x1, x22
    b.ne 0xbfc
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xbfc
    cmp x2, x21
    b.lo 0xc2c
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0xbfc
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0xc0c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0xbfc
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x70]
    ldr x2, [x20, #0x80]
    cmp x1, x21
    b.lo 0xc58
    cmp x2, x21
    b.lo 0xc58
    adds w0, w1, w2
    b.vs 0xc58
    orr x0, x0, x21
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xcc4
    tbnz w1, #0x1f, 0xcc4
    mov x2, #0x5
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x88]
    cmp x1, x21
    b.lo 0xcd4
    cbnz w1, 0x404
    ldr x1, [x23, #0x198]
    ldr x0, [x1, #0x8]
    cbz x0, 0xcf4
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xd14
    mov x17, #0x7
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0xd14
    cbz w0, 0xd64
    orr x0, x0, x21
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x98]
    cmp x1, x21
    b.lo 0xd70
    tbnz w1, #0x1f, 0xd70
    and w0, w1, #0x7
    orr x0, x0, x21
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x88]
    ldr x2, [x20, #0x90]
    tst x1, x22
    b.ne 0xd80
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xd80
    cmp x2, x21
    b.lo 0xdb0
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0xd80
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0xd90
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0xd80
    str x0, [x20, #0x80]
    b 0x40c
    ldr x0, [x23, #0x88]
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x78]
    ldr x2, [x20, #0x80]
    cmp x1, x21
    b.lo 0xddc
    cmp x2, x21
    b.lo 0xddc
    adds w0, w1, w2
    b.vs 0xddc
    orr x0, x0, x21
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x1e0]
    cmp x16, x1
    b.ne 0xe58
    mov x16, #0xf7
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
    cbz x0, 0x17a4
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xedc
    adds w0, w1, #0x1
    b.vs 0xedc
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1428]
    ldr x16, [x1]
    cbz x16, 0xf2c
    b 0x150
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    mov x16, #0x109
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xf54
    cmp w1, #0x1c
    b.ge 0x914
    ldr x1, [x23, #0x218]
    ldr x0, [x1, #0x8]
    cbz x0, 0xf90
    str x0, [x20, #0x68]
    mov x0, #0xa
    str x0, [x20, #0x70]
    mov x0, #0x4e20
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x80]
    ldr x2, [x20, #0x30]
    cmp x1, x21
    b.lo 0xfb0
    cmp x2, x21
    b.lo 0xfb0
    adds w0, w1, w2
    b.vs 0xfb0
    orr x0, x0, x21
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x230]
    cmp x16, x1
    b.ne 0x102c
    mov x16, #0x12b
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
    cbz x0, 0x17a4
    str x0, [x20, #0x38]
    ldr x1, [x23, #0x258]
    ldr x0, [x1, #0x8]
    cbz x0, 0x10a0
    str x0, [x20, #0x68]
    mov x0, #0xa
    str x0, [x20, #0x70]
    ldr x1, [x23, #0x268]
    ldr x0, [x1, #0x8]
    cbz x0, 0x10b0
    str x0, [x20, #0x78]
    mov x0, #0x3c
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x88]
    ldr x2, [x20, #0x30]
    cmp x1, x21
    b.lo 0x10d0
    cmp x2, x21
    b.lo 0x10d0
    adds w0, w1, w2
    b.vs 0x10d0
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x280]
    cmp x16, x1
    b.ne 0x114c
    mov x16, #0x149
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x50]
    mov x16, #0x2
    str w16, [x20, #0x5c]
    str x0, [x20, #0x60]
    add x20, x20, #0x50
    mov x1, #0x2
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x50
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x17a4
    str x0, [x20, #0x40]
    ldr x1, [x23, #0x2a8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x11c0
    str x0, [x20, #0x68]
    mov x0, #0xa
    str x0, [x20, #0x70]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x2b8]
    cmp x16, x1
    b.ne 0x11e0
    mov x16, #0x15a
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
    cbz x0, 0x17a4
    str x0, [x20, #0x48]
    ldr x1, [x23, #0x2e0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1254
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x58]
    cmp x1, x21
    b.lo 0x1274
    mov x17, #0x3
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x1274
    cbz w0, 0x12c4
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x2f8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x12d0
    str x0, [x20, #0x88]
    mov x0, #0xa
    str x0, [x20, #0x90]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x88]
    ldr x16, [x23, #0x308]
    cmp x16, x1
    b.ne 0x12f0
    mov x16, #0x178
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
    cbz x0, 0x17a4
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x60]
    ldr x2, [x20, #0x68]
    cmp x1, x21
    b.lo 0x1374
    cmp x2, x21
    b.lo 0x1374
    adds w0, w1, w2
    b.vs 0x1374
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x338]
    ldr x0, [x1, #0x8]
    cbz x0, 0x13e0
    str x0, [x20, #0x88]
    mov x0, #0xa
    str x0, [x20, #0x90]
    ldr x0, [x20, #0x48]
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x88]
    ldr x16, [x23, #0x348]
    cmp x16, x1
    b.ne 0x1400
    mov x16, #0x18f
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
    cbz x0, 0x17a4
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x60]
    ldr x2, [x20, #0x68]
    cmp x1, x21
    b.lo 0x1484
    cmp x2, x21
    b.lo 0x1484
    adds w0, w1, w2
    b.vs 0x1484
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x378]
    ldr x0, [x1, #0x8]
    cbz x0, 0x14f0
    str x0, [x20, #0x88]
    mov x0, #0xa
    str x0, [x20, #0x90]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x88]
    ldr x16, [x23, #0x388]
    cmp x16, x1
    b.ne 0x1510
    mov x16, #0x1a6
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
    cbz x0, 0x17a4
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x60]
    ldr x2, [x20, #0x68]
    cmp x1, x21
    b.lo 0x1594
    cmp x2, x21
    b.lo 0x1594
    adds w0, w1, w2
    b.vs 0x1594
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x60]
    cmp x1, x21
    b.lo 0x1610
    orr w0, w1, wzr
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x2, [x23, #0x3c0]
    ldr x1, [x20, #0x50]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x1640
    ldr x16, [x2, #0x8]
    cbz x16, 0x1640
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1650
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x1670
    adds w0, w1, #0x1
    b.vs 0x1670
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1428]
    ldr x16, [x1]
    cbz x16, 0x16c0
    b 0x4cc
    ldr x1, [x23, #0x3d8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x16d0
    str x0, [x20, #0x48]
    mov x0, #0xa
    str x0, [x20, #0x50]
    ldr x0, [x23, #0x98]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x3e8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x16e0
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x3f8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x16f0
    str x0, [x20, #0x70]
    ldr x2, [x20, #0x70]
    tst x2, x22
    b.ne 0x1700
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0x1714
    cmp w1, #0x21
    b.ne 0x97c
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0x9a0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1700
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x408]
    cmp x1, x16
    b.ne 0x1700
    ldr x1, [x23, #0x410]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x48]
    ldr x16, [x23, #0x428]
    cmp x16, x1
    b.ne 0x1730
    mov x16, #0x1e7
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
    cbz x0, 0x17a4
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0xa1c
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x72
    str w16, [x20, #0x8]
    bl <op.JNotLessI>
    cmp w0, #0x2
    b.eq 0x4b0
    b 0x16c
    cmp x1, x21
    b.hs 0xa60
    tst x1, x21
    b.eq 0xa2c
    add x3, x1, x21
    fmov d0, x3
    b 0xa64
    scvtf d0, w1
    ldr d1, 0x17a8
    ldr x3, [x23, #0xc8]
    orr x3, x3, #0x2
    str x3, [x23, #0xc8]
    fcmp d0, d1
    b.pl 0x4b0
    b 0x16c
    mov x16, #0x7a
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x17c
    mov x16, #0x80
    str w16, [x20, #0x8]
    add x3, x23, #0xe0
    bl <stub.GetNamed>
    b 0x1ac
    mov x16, #0x87
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1c0
    mov x16, #0x8d
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x1dc
    mov x16, #0x94
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x230
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0xac4
    sub x0, x0, x21
    b 0x22c
    tst x2, x21
    b.eq 0xac4
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0xac4
    b 0x200
    mov x16, #0x9a
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x240
    mov x16, #0xa0
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x26c
    cmp x1, x21
    b.hs 0xb4c
    tst x1, x21
    b.eq 0xb20
    add x3, x1, x21
    fmov d0, x3
    b 0xb50
    scvtf d0, w1
    fmov d1, #3.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xb6c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x98]
    ldr x3, [x23, #0x148]
    orr x3, x3, #0x2
    str x3, [x23, #0x148]
    b 0x26c
    orr w3, w1, #0x3
    tbnz w3, #0x1f, 0xb30
    b 0x264
    mov x16, #0xa7
    str w16, [x20, #0x8]
    bl <op.AddI>
    b 0x288
    cmp x1, x21
    b.hs 0xbb8
    tst x1, x21
    b.eq 0xb8c
    add x3, x1, x21
    fmov d0, x3
    b 0xbbc
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xbd8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x98]
    ldr x3, [x23, #0x150]
    orr x3, x3, #0x2
    str x3, [x23, #0x150]
    b 0x288
    mov x16, #0xae
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x2a4
    mov x16, #0xb5
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x2f8
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0xbfc
    sub x0, x0, x21
    b 0x2f4
    tst x2, x21
    b.eq 0xbfc
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0xbfc
    b 0x2c8
    mov x16, #0xbb
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x320
    cmp x1, x21
    b.hs 0xc74
    tst x1, x21
    b.eq 0xc48
    add x3, x1, x21
    fmov d0, x3
    b 0xc78
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xc94
    tst x2, x21
    b.eq 0xc48
    add x3, x2, x21
    fmov d1, x3
    b 0xc98
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xcb0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x78]
    ldr x3, [x23, #0x180]
    orr x3, x3, #0x2
    str x3, [x23, #0x180]
    b 0x320
    mov x16, #0xc1
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x344
    tst x1, x21
    b.eq 0x404
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.eq 0x354
    b 0x404
    mov x16, #0xd0
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x364
    mov x16, #0xd6
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x390
    cmp x1, x21
    b.hs 0xd30
    tst x1, x21
    b.eq 0xd04
    add x3, x1, x21
    fmov d0, x3
    b 0xd34
    scvtf d0, w1
    fmov d1, #7.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xd50
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x98]
    ldr x3, [x23, #0x1a8]
    orr x3, x3, #0x2
    str x3, [x23, #0x1a8]
    b 0x390
    orr w3, w1, #0x7
    tbnz w3, #0x1f, 0xd14
    b 0x388
    mov x16, #0xdd
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x3ac
    mov x16, #0xe4
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x400
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0xd80
    sub x0, x0, x21
    b 0x3fc
    tst x2, x21
    b.eq 0xd80
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0xd80
    b 0x3d0
    mov x16, #0xf1
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x434
    cmp x1, x21
    b.hs 0xdf8
    tst x1, x21
    b.eq 0xdcc
    add x3, x1, x21
    fmov d0, x3
    b 0xdfc
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xe18
    tst x2, x21
    b.eq 0xdcc
    add x3, x2, x21
    fmov d1, x3
    b 0xe1c
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xe34
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x68]
    ldr x3, [x23, #0x1d8]
    orr x3, x3, #0x2
    str x3, [x23, #0x1d8]
    b 0x434
    mov x16, #0xf7
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x484
    tst x1, x22
    b.ne 0xe48
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xe48
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x1e0]
    cmp x16, x0
    b.eq 0x444
    ldr x16, [x23, #0x1f0]
    cmp x16, x0
    b.eq 0x444
    ldr x16, [x23, #0x1f8]
    cmp x16, x0
    b.eq 0x444
    ldr x16, [x23, #0x200]
    cmp x16, x0
    b.eq 0x444
    ldr x16, [x23, #0x1e8]
    cmp x16, #0x2
    b.eq 0x444
    ldr x16, [x23, #0x1e8]
    cmp x16, x1
    b.eq 0x444
    mov x16, #0xf7
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x444
    mov x16, #0xfd
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x4a0
    cmp x1, x21
    b.hs 0xef8
    tst x1, x21
    b.eq 0xecc
    add x3, x1, x21
    fmov d0, x3
    b 0xefc
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xf18
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x208]
    orr x3, x3, #0x2
    str x3, [x23, #0x208]
    b 0x4a0
    mov x16, #0x102
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x150
    mov x16, #0x111
    str w16, [x20, #0x8]
    bl <op.JNotLessI>
    cmp w0, #0x2
    b.eq 0x914
    b 0x4e4
    cmp x1, x21
    b.hs 0xf70
    tst x1, x21
    b.eq 0xf3c
    add x3, x1, x21
    fmov d0, x3
    b 0xf74
    scvtf d0, w1
    fmov d1, #28.0
    ldr x3, [x23, #0x210]
    orr x3, x3, #0x2
    str x3, [x23, #0x210]
    fcmp d0, d1
    b.pl 0x914
    b 0x4e4
    mov x16, #0x119
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x4f4
    mov x16, #0x125
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x530
    cmp x1, x21
    b.hs 0xfcc
    tst x1, x21
    b.eq 0xfa0
    add x3, x1, x21
    fmov d0, x3
    b 0xfd0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xfec
    tst x2, x21
    b.eq 0xfa0
    add x3, x2, x21
    fmov d1, x3
    b 0xff0
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1008
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x78]
    ldr x3, [x23, #0x228]
    orr x3, x3, #0x2
    str x3, [x23, #0x228]
    b 0x530
    mov x16, #0x12b
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x580
    tst x1, x22
    b.ne 0x101c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x101c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x230]
    cmp x16, x0
    b.eq 0x540
    ldr x16, [x23, #0x240]
    cmp x16, x0
    b.eq 0x540
    ldr x16, [x23, #0x248]
    cmp x16, x0
    b.eq 0x540
    ldr x16, [x23, #0x250]
    cmp x16, x0
    b.eq 0x540
    ldr x16, [x23, #0x238]
    cmp x16, #0x2
    b.eq 0x540
    ldr x16, [x23, #0x238]
    cmp x16, x1
    b.eq 0x540
    mov x16, #0x12b
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x540
    mov x16, #0x131
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x590
    mov x16, #0x139
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x5a8
    mov x16, #0x143
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x5dc
    cmp x1, x21
    b.hs 0x10ec
    tst x1, x21
    b.eq 0x10c0
    add x3, x1, x21
    fmov d0, x3
    b 0x10f0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x110c
    tst x2, x21
    b.eq 0x10c0
    add x3, x2, x21
    fmov d1, x3
    b 0x1110
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1128
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x80]
    ldr x3, [x23, #0x278]
    orr x3, x3, #0x2
    str x3, [x23, #0x278]
    b 0x5dc
    mov x16, #0x149
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x62c
    tst x1, x22
    b.ne 0x113c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x113c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x280]
    cmp x16, x0
    b.eq 0x5ec
    ldr x16, [x23, #0x290]
    cmp x16, x0
    b.eq 0x5ec
    ldr x16, [x23, #0x298]
    cmp x16, x0
    b.eq 0x5ec
    ldr x16, [x23, #0x2a0]
    cmp x16, x0
    b.eq 0x5ec
    ldr x16, [x23, #0x288]
    cmp x16, #0x2
    b.eq 0x5ec
    ldr x16, [x23, #0x288]
    cmp x16, x1
    b.eq 0x5ec
    mov x16, #0x149
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x5ec
    mov x16, #0x14f
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x63c
    mov x16, #0x15a
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x69c
    tst x1, x22
    b.ne 0x11d0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x11d0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x2b8]
    cmp x16, x0
    b.eq 0x65c
    ldr x16, [x23, #0x2c8]
    cmp x16, x0
    b.eq 0x65c
    ldr x16, [x23, #0x2d0]
    cmp x16, x0
    b.eq 0x65c
    ldr x16, [x23, #0x2d8]
    cmp x16, x0
    b.eq 0x65c
    ldr x16, [x23, #0x2c0]
    cmp x16, #0x2
    b.eq 0x65c
    ldr x16, [x23, #0x2c0]
    cmp x16, x1
    b.eq 0x65c
    mov x16, #0x15a
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x65c
    mov x16, #0x160
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x6ac
    mov x16, #0x166
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x6d8
    cmp x1, x21
    b.hs 0x1290
    tst x1, x21
    b.eq 0x1264
    add x3, x1, x21
    fmov d0, x3
    b 0x1294
    scvtf d0, w1
    fmov d1, #3.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x12b0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x2f0]
    orr x3, x3, #0x2
    str x3, [x23, #0x2f0]
    b 0x6d8
    orr w3, w1, #0x3
    tbnz w3, #0x1f, 0x1274
    b 0x6d0
    mov x16, #0x16d
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x6e8
    mov x16, #0x178
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x748
    tst x1, x22
    b.ne 0x12e0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x12e0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x308]
    cmp x16, x0
    b.eq 0x708
    ldr x16, [x23, #0x318]
    cmp x16, x0
    b.eq 0x708
    ldr x16, [x23, #0x320]
    cmp x16, x0
    b.eq 0x708
    ldr x16, [x23, #0x328]
    cmp x16, x0
    b.eq 0x708
    ldr x16, [x23, #0x310]
    cmp x16, #0x2
    b.eq 0x708
    ldr x16, [x23, #0x310]
    cmp x16, x1
    b.eq 0x708
    mov x16, #0x178
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x88]
    b 0x708
    mov x16, #0x17e
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x770
    cmp x1, x21
    b.hs 0x1390
    tst x1, x21
    b.eq 0x1364
    add x3, x1, x21
    fmov d0, x3
    b 0x1394
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x13b0
    tst x2, x21
    b.eq 0x1364
    add x3, x2, x21
    fmov d1, x3
    b 0x13b4
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x13cc
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x330]
    orr x3, x3, #0x2
    str x3, [x23, #0x330]
    b 0x770
    mov x16, #0x184
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x780
    mov x16, #0x18f
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x7e0
    tst x1, x22
    b.ne 0x13f0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x13f0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x348]
    cmp x16, x0
    b.eq 0x7a0
    ldr x16, [x23, #0x358]
    cmp x16, x0
    b.eq 0x7a0
    ldr x16, [x23, #0x360]
    cmp x16, x0
    b.eq 0x7a0
    ldr x16, [x23, #0x368]
    cmp x16, x0
    b.eq 0x7a0
    ldr x16, [x23, #0x350]
    cmp x16, #0x2
    b.eq 0x7a0
    ldr x16, [x23, #0x350]
    cmp x16, x1
    b.eq 0x7a0
    mov x16, #0x18f
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x88]
    b 0x7a0
    mov x16, #0x195
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x808
    cmp x1, x21
    b.hs 0x14a0
    tst x1, x21
    b.eq 0x1474
    add x3, x1, x21
    fmov d0, x3
    b 0x14a4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x14c0
    tst x2, x21
    b.eq 0x1474
    add x3, x2, x21
    fmov d1, x3
    b 0x14c4
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x14dc
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x370]
    orr x3, x3, #0x2
    str x3, [x23, #0x370]
    b 0x808
    mov x16, #0x19b
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x818
    mov x16, #0x1a6
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x878
    tst x1, x22
    b.ne 0x1500
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1500
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x388]
    cmp x16, x0
    b.eq 0x838
    ldr x16, [x23, #0x398]
    cmp x16, x0
    b.eq 0x838
    ldr x16, [x23, #0x3a0]
    cmp x16, x0
    b.eq 0x838
    ldr x16, [x23, #0x3a8]
    cmp x16, x0
    b.eq 0x838
    ldr x16, [x23, #0x390]
    cmp x16, #0x2
    b.eq 0x838
    ldr x16, [x23, #0x390]
    cmp x16, x1
    b.eq 0x838
    mov x16, #0x1a6
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x88]
    b 0x838
    mov x16, #0x1ac
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x8a0
    cmp x1, x21
    b.hs 0x15b0
    tst x1, x21
    b.eq 0x1584
    add x3, x1, x21
    fmov d0, x3
    b 0x15b4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x15d0
    tst x2, x21
    b.eq 0x1584
    add x3, x2, x21
    fmov d1, x3
    b 0x15d4
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x15ec
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x3b0]
    orr x3, x3, #0x2
    str x3, [x23, #0x3b0]
    b 0x8a0
    mov x16, #0x1b2
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0x8b8
    cmp x1, x21
    b.hs 0x1630
    tst x1, x21
    b.eq 0x1600
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x3b8]
    orr x4, x4, #0x2
    str x4, [x23, #0x3b8]
    b 0x8ac
    mov x16, #0x1b9
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x8e8
    mov x16, #0x1b9
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x8e8
    mov x16, #0x1c0
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x904
    cmp x1, x21
    b.hs 0x168c
    tst x1, x21
    b.eq 0x1660
    add x3, x1, x21
    fmov d0, x3
    b 0x1690
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x16ac
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x3d0]
    orr x3, x3, #0x2
    str x3, [x23, #0x3d0]
    b 0x904
    mov x16, #0x1c5
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x4cc
    mov x16, #0x1c8
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x924
    mov x16, #0x1d4
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x944
    mov x16, #0x1da
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x954
    mov x16, #0x1e0
    str w16, [x20, #0x8]
    add x3, x23, #0x408
    bl <stub.GetNamed>
    b 0x9a0
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0x9a0
    mov x16, #0x1e7
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x9f4
    tst x1, x22
    b.ne 0x1720
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1720
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x428]
    cmp x16, x0
    b.eq 0x9b4
    ldr x16, [x23, #0x438]
    cmp x16, x0
    b.eq 0x9b4
    ldr x16, [x23, #0x440]
    cmp x16, x0
    b.eq 0x9b4
    ldr x16, [x23, #0x448]
    cmp x16, x0
    b.eq 0x9b4
    ldr x16, [x23, #0x430]
    cmp x16, #0x2
    b.eq 0x9b4
    ldr x16, [x23, #0x430]
    cmp x16, x1
    b.eq 0x9b4
    mov x16, #0x1e7
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x48]
    b 0x9b4
    b <stub.ExceptionExit>
    .quad 0x40b7700000000000
(anonymous)#2:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0xb8
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x1e0
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x1f8
    bti jc
    ldr x0, [x20, #0x28]
    str x0, [x20, #0xa8]
    ldr x2, [x20, #0xa8]
    tst x2, x22
    b.ne 0x224
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x224
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x20]
    cmp x1, x16
    b.ne 0x224
    ldr x1, [x23, #0x28]
    ldr x0, [x2, x1]
    str x0, [x20, #0xa0]
    ldr x0, [x23, #0x8]
    str x0, [x20, #0xb0]
    ldr x1, [x20, #0xa0]
    ldr x16, [x23, #0x40]
    cmp x16, x1
    b.ne 0x248
    mov x16, #0xe
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
    cbz x0, 0x3ec
    str x0, [x20, #0x80]
    ldr x2, [x20, #0x80]
    tst x2, x22
    b.ne 0x2bc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2bc
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x68]
    cmp x1, x16
    b.ne 0x2bc
    ldr x1, [x23, #0x70]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x88]
    cmp x16, x1
    b.ne 0x2e0
    mov x16, #0x1b
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x60]
    str wzr, [x20, #0x6c]
    str x0, [x20, #0x70]
    add x20, x20, #0x60
    mov x1, #0x0
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x60
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x3ec
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x58]
    tst x2, x22
    b.ne 0x354
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x354
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xb0]
    cmp x1, x16
    b.ne 0x354
    ldr x1, [x23, #0xb8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    ldr x0, [x23, #0x8]
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0xd0]
    cmp x16, x1
    b.ne 0x378
    mov x16, #0x2c
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
    cbz x0, 0x3ec
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x214
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x1fc
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x3
    str w16, [x20, #0x8]
    add x3, x23, #0x20
    bl <stub.GetNamed>
    b 0x68
    mov x16, #0xe
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xc4
    tst x1, x22
    b.ne 0x238
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x238
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x40]
    cmp x16, x0
    b.eq 0x84
    ldr x16, [x23, #0x50]
    cmp x16, x0
    b.eq 0x84
    ldr x16, [x23, #0x58]
    cmp x16, x0
    b.eq 0x84
    ldr x16, [x23, #0x60]
    cmp x16, x0
    b.eq 0x84
    ldr x16, [x23, #0x48]
    cmp x16, #0x2
    b.eq 0x84
    ldr x16, [x23, #0x48]
    cmp x16, x1
    b.eq 0x84
    mov x16, #0xe
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0xa0]
    b 0x84
    mov x16, #0x14
    str w16, [x20, #0x8]
    add x3, x23, #0x68
    bl <stub.GetNamed>
    b 0xf4
    mov x16, #0x1b
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x144
    tst x1, x22
    b.ne 0x2d0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x2d0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x88]
    cmp x16, x0
    b.eq 0x108
    ldr x16, [x23, #0x98]
    cmp x16, x0
    b.eq 0x108
    ldr x16, [x23, #0xa0]
    cmp x16, x0
    b.eq 0x108
    ldr x16, [x23, #0xa8]
    cmp x16, x0
    b.eq 0x108
    ldr x16, [x23, #0x90]
    cmp x16, #0x2
    b.eq 0x108
    ldr x16, [x23, #0x90]
    cmp x16, x1
    b.eq 0x108
    mov x16, #0x1b
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x108
    mov x16, #0x21
    str w16, [x20, #0x8]
    add x3, x23, #0xb0
    bl <stub.GetNamed>
    b 0x174
    mov x16, #0x2c
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x1d0
    tst x1, x22
    b.ne 0x368
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x368
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xd0]
    cmp x16, x0
    b.eq 0x190
    ldr x16, [x23, #0xe0]
    cmp x16, x0
    b.eq 0x190
    ldr x16, [x23, #0xe8]
    cmp x16, x0
    b.eq 0x190
    ldr x16, [x23, #0xf0]
    cmp x16, x0
    b.eq 0x190
    ldr x16, [x23, #0xd8]
    cmp x16, #0x2
    b.eq 0x190
    ldr x16, [x23, #0xd8]
    cmp x16, x1
    b.eq 0x190
    mov x16, #0x2c
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0x190
    b <stub.ExceptionExit>
appendDigits:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x48
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x154
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x16c
    bti jc
    ldr x0, [x23]
    str x0, [x20, #0x30]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    bti jc
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x28]
    cmp x1, x21
    b.lo 0x1b0
    cmp x2, x21
    b.lo 0x1b0
    cmp w1, w2
    b.ge 0x144
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x208
    tbnz w1, #0x1f, 0x208
    mov x2, #0xa
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x228
    cmp x2, x21
    b.lo 0x228
    adds w0, w1, w2
    b.vs 0x228
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x294
    tbnz w1, #0x1f, 0x294
    mov x2, #0x3d
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x2a4
    cmp w1, #0x3c
    b.ne 0x118
    ldr x0, [x23, #0x8]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x2d4
    cmp x2, x21
    b.lo 0x2d4
    adds w0, w1, w2
    b.vs 0x2d4
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x350
    adds w0, w1, #0x1
    b.vs 0x350
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x19, #0x1428]
    ldr x16, [x1]
    cbz x16, 0x3a0
    b 0x40
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x188
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x170
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x8
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x144
    b 0x64
    cmp x1, x21
    b.hs 0x1cc
    tst x1, x21
    b.eq 0x198
    add x3, x1, x21
    fmov d0, x3
    b 0x1d0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1ec
    tst x2, x21
    b.eq 0x198
    add x3, x2, x21
    fmov d1, x3
    b 0x1f0
    scvtf d1, w2
    ldr x3, [x23, #0x10]
    orr x3, x3, #0x2
    str x3, [x23, #0x10]
    fcmp d0, d1
    b.pl 0x144
    b 0x64
    mov x16, #0xf
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x88
    mov x16, #0x16
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0xb0
    cmp x1, x21
    b.hs 0x244
    tst x1, x21
    b.eq 0x218
    add x3, x1, x21
    fmov d0, x3
    b 0x248
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x264
    tst x2, x21
    b.eq 0x218
    add x3, x2, x21
    fmov d1, x3
    b 0x268
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x280
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x20]
    orr x3, x3, #0x2
    str x3, [x23, #0x20]
    b 0xb0
    mov x16, #0x1c
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0xd4
    tst x1, x21
    b.eq 0x118
    add x3, x1, x21
    fmov d0, x3
    ldr d1, 0x3b0
    fcmp d0, d1
    b.eq 0xe8
    b 0x118
    mov x16, #0x2f
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x118
    cmp x1, x21
    b.hs 0x2f0
    tst x1, x21
    b.eq 0x2c4
    add x3, x1, x21
    fmov d0, x3
    b 0x2f4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x310
    tst x2, x21
    b.eq 0x2c4
    add x3, x2, x21
    fmov d1, x3
    b 0x314
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x32c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x38]
    orr x3, x3, #0x2
    str x3, [x23, #0x38]
    b 0x118
    mov x16, #0x35
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x134
    cmp x1, x21
    b.hs 0x36c
    tst x1, x21
    b.eq 0x340
    add x3, x1, x21
    fmov d0, x3
    b 0x370
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x38c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x40]
    orr x3, x3, #0x2
    str x3, [x23, #0x40]
    b 0x134
    mov x16, #0x3a
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x40
    .quad 0x404e000000000000
countVowels:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x50
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x22c
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x244
    bti jc
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    bti jc
    ldr x2, [x20, #0x28]
    tst x2, x22
    b.ne 0x270
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0x284
    cmp w1, #0x21
    b.ne 0x6c
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0x90
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x270
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x30]
    cmp x1, x16
    b.ne 0x270
    ldr x1, [x23, #0x38]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x2a8
    cmp x2, x21
    b.lo 0x2a8
    cmp w1, w2
    b.ge 0x21c
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x38]
    tst x1, x22
    b.ne 0x300
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x300
    cmp x2, x21
    b.lo 0x330
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x300
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x310
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x300
    str x0, [x20, #0x40]
    ldr x0, [x23, #0x8]
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0x364
    cmp x2, x21
    b.lo 0x364
    cmp w1, w2
    b.eq 0x1d4
    ldr x0, [x23, #0x10]
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0x410
    cmp x2, x21
    b.lo 0x410
    cmp w1, w2
    b.eq 0x1d4
    ldr x0, [x23, #0x18]
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0x4bc
    cmp x2, x21
    b.lo 0x4bc
    cmp w1, w2
    b.eq 0x1d4
    ldr x0, [x23, #0x20]
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0x568
    cmp x2, x21
    b.lo 0x568
    cmp w1, w2
    b.eq 0x1d4
    ldr x0, [x23, #0x28]
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0x614
    cmp x2, x21
    b.lo 0x614
    cmp w1, w2
    b.eq 0x1d4
    b 0x1f0
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x6b8
    adds w0, w1, #0x1
    b.vs 0x6b8
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x718
    adds w0, w1, #0x1
    b.vs 0x718
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x19, #0x1428]
    ldr x16, [x1]
    cbz x16, 0x768
    b 0x40
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x260
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x248
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x8
    str w16, [x20, #0x8]
    add x3, x23, #0x30
    bl <stub.GetNamed>
    b 0x90
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0x90
    mov x16, #0xf
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x21c
    b 0xb4
    cmp x1, x21
    b.hs 0x2c4
    tst x1, x21
    b.eq 0x290
    add x3, x1, x21
    fmov d0, x3
    b 0x2c8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x2e4
    tst x2, x21
    b.eq 0x290
    add x3, x2, x21
    fmov d1, x3
    b 0x2e8
    scvtf d1, w2
    ldr x3, [x23, #0x50]
    orr x3, x3, #0x2
    str x3, [x23, #0x50]
    fcmp d0, d1
    b.pl 0x21c
    b 0xb4
    mov x16, #0x16
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x108
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x300
    sub x0, x0, x21
    b 0x104
    tst x2, x21
    b.eq 0x300
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x300
    b 0xd8
    mov x16, #0x20
    str w16, [x20, #0x8]
    bl <op.JStrictEq>
    cmp w0, #0x2
    b.eq 0x1d4
    b 0x130
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x3ac
    cmp x1, x2
    b.eq 0x1d4
    tst x3, x22
    b.ne 0x130
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x130
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x130
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x34c
    b 0x130
    cmp x1, x21
    b.hs 0x3c8
    tst x1, x21
    b.eq 0x130
    add x3, x1, x21
    fmov d0, x3
    b 0x3cc
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x3e8
    tst x2, x21
    b.eq 0x130
    add x3, x2, x21
    fmov d1, x3
    b 0x3ec
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x1d4
    b 0x130
    mov x16, #0x2b
    str w16, [x20, #0x8]
    bl <op.JStrictEq>
    cmp w0, #0x2
    b.eq 0x1d4
    b 0x158
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x458
    cmp x1, x2
    b.eq 0x1d4
    tst x3, x22
    b.ne 0x158
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x158
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x158
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x3f8
    b 0x158
    cmp x1, x21
    b.hs 0x474
    tst x1, x21
    b.eq 0x158
    add x3, x1, x21
    fmov d0, x3
    b 0x478
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x494
    tst x2, x21
    b.eq 0x158
    add x3, x2, x21
    fmov d1, x3
    b 0x498
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x1d4
    b 0x158
    mov x16, #0x36
    str w16, [x20, #0x8]
    bl <op.JStrictEq>
    cmp w0, #0x2
    b.eq 0x1d4
    b 0x180
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x504
    cmp x1, x2
    b.eq 0x1d4
    tst x3, x22
    b.ne 0x180
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x180
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x180
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x4a4
    b 0x180
    cmp x1, x21
    b.hs 0x520
    tst x1, x21
    b.eq 0x180
    add x3, x1, x21
    fmov d0, x3
    b 0x524
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x540
    tst x2, x21
    b.eq 0x180
    add x3, x2, x21
    fmov d1, x3
    b 0x544
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x1d4
    b 0x180
    mov x16, #0x41
    str w16, [x20, #0x8]
    bl <op.JStrictEq>
    cmp w0, #0x2
    b.eq 0x1d4
    b 0x1a8
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x5b0
    cmp x1, x2
    b.eq 0x1d4
    tst x3, x22
    b.ne 0x1a8
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x1a8
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x1a8
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x550
    b 0x1a8
    cmp x1, x21
    b.hs 0x5cc
    tst x1, x21
    b.eq 0x1a8
    add x3, x1, x21
    fmov d0, x3
    b 0x5d0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x5ec
    tst x2, x21
    b.eq 0x1a8
    add x3, x2, x21
    fmov d1, x3
    b 0x5f0
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x1d4
    b 0x1a8
    mov x16, #0x4c
    str w16, [x20, #0x8]
    bl <op.JStrictNe>
    cmp w0, #0x2
    b.eq 0x1f0
    b 0x1d4
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x65c
    cmp x1, x2
    b.eq 0x1d4
    tst x3, x22
    b.ne 0x1f0
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x1f0
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x1f0
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x5fc
    b 0x1f0
    cmp x1, x21
    b.hs 0x678
    tst x1, x21
    b.eq 0x1f0
    add x3, x1, x21
    fmov d0, x3
    b 0x67c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x698
    tst x2, x21
    b.eq 0x1f0
    add x3, x2, x21
    fmov d1, x3
    b 0x69c
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x1d4
    b 0x1f0
    mov x16, #0x53
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x1f0
    cmp x1, x21
    b.hs 0x6d4
    tst x1, x21
    b.eq 0x6a8
    add x3, x1, x21
    fmov d0, x3
    b 0x6d8
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x6f4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0xa0]
    orr x3, x3, #0x2
    str x3, [x23, #0xa0]
    b 0x1f0
    mov x16, #0x58
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x20c
    cmp x1, x21
    b.hs 0x734
    tst x1, x21
    b.eq 0x708
    add x3, x1, x21
    fmov d0, x3
    b 0x738
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x754
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0xa8]
    orr x3, x3, #0x2
    str x3, [x23, #0xa8]
    b 0x20c
    mov x16, #0x5d
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x40
hash:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x80
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x1f0
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x208
    bti jc
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    bti jc
    ldr x2, [x20, #0x28]
    tst x2, x22
    b.ne 0x234
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0x248
    cmp w1, #0x21
    b.ne 0x6c
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0x90
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x234
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x10]
    cmp x1, x16
    b.ne 0x234
    ldr x1, [x23, #0x18]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x26c
    cmp x2, x21
    b.lo 0x26c
    cmp w1, w2
    b.ge 0x1e0
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x2d4
    mov x17, #0x1f
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x2d4
    cbz w0, 0x324
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x70]
    ldr x2, [x20, #0x70]
    tst x2, x22
    b.ne 0x330
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x330
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x40]
    cmp x1, x16
    b.ne 0x330
    ldr x1, [x23, #0x48]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x60]
    cmp x16, x1
    b.ne 0x354
    mov x16, #0x2a
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
    cbz x0, 0x4f4
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0x3d8
    cmp x2, x21
    b.lo 0x3d8
    adds w0, w1, w2
    b.vs 0x3d8
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x454
    orr w0, w1, wzr
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x494
    adds w0, w1, #0x1
    b.vs 0x494
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x19, #0x1428]
    ldr x16, [x1]
    cbz x16, 0x4e4
    b 0x40
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x224
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x20c
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x8
    str w16, [x20, #0x8]
    add x3, x23, #0x10
    bl <stub.GetNamed>
    b 0x90
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0x90
    mov x16, #0xf
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x1e0
    b 0xb4
    cmp x1, x21
    b.hs 0x288
    tst x1, x21
    b.eq 0x254
    add x3, x1, x21
    fmov d0, x3
    b 0x28c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x2a8
    tst x2, x21
    b.eq 0x254
    add x3, x2, x21
    fmov d1, x3
    b 0x2ac
    scvtf d1, w2
    ldr x3, [x23, #0x30]
    orr x3, x3, #0x2
    str x3, [x23, #0x30]
    fcmp d0, d1
    b.pl 0x1e0
    b 0xb4
    mov x16, #0x16
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0xe0
    cmp x1, x21
    b.hs 0x2f0
    tst x1, x21
    b.eq 0x2c4
    add x3, x1, x21
    fmov d0, x3
    b 0x2f4
    scvtf d0, w1
    fmov d1, #31.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x310
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x38]
    orr x3, x3, #0x2
    str x3, [x23, #0x38]
    b 0xe0
    orr w3, w1, #0x1f
    tbnz w3, #0x1f, 0x2d4
    b 0xd8
    mov x16, #0x20
    str w16, [x20, #0x8]
    add x3, x23, #0x40
    bl <stub.GetNamed>
    b 0x118
    mov x16, #0x2a
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x174
    tst x1, x22
    b.ne 0x344
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x344
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x60]
    cmp x16, x0
    b.eq 0x134
    ldr x16, [x23, #0x70]
    cmp x16, x0
    b.eq 0x134
    ldr x16, [x23, #0x78]
    cmp x16, x0
    b.eq 0x134
    ldr x16, [x23, #0x80]
    cmp x16, x0
    b.eq 0x134
    ldr x16, [x23, #0x68]
    cmp x16, #0x2
    b.eq 0x134
    ldr x16, [x23, #0x68]
    cmp x16, x1
    b.eq 0x134
    mov x16, #0x2a
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x134
    mov x16, #0x30
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x19c
    cmp x1, x21
    b.hs 0x3f4
    tst x1, x21
    b.eq 0x3c8
    add x3, x1, x21
    fmov d0, x3
    b 0x3f8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x414
    tst x2, x21
    b.eq 0x3c8
    add x3, x2, x21
    fmov d1, x3
    b 0x418
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x430
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x88]
    orr x3, x3, #0x2
    str x3, [x23, #0x88]
    b 0x19c
    mov x16, #0x36
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0x1b4
    cmp x1, x21
    b.hs 0x474
    tst x1, x21
    b.eq 0x444
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x90]
    orr x4, x4, #0x2
    str x4, [x23, #0x90]
    b 0x1a8
    mov x16, #0x3d
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x1d0
    cmp x1, x21
    b.hs 0x4b0
    tst x1, x21
    b.eq 0x484
    add x3, x1, x21
    fmov d0, x3
    b 0x4b4
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x4d0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x98]
    orr x3, x3, #0x2
    str x3, [x23, #0x98]
    b 0x1d0
    mov x16, #0x42
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x40
    b <stub.ExceptionExit>
reverseWords:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0xb8
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x1f8
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x210
    bti jc
    ldr x0, [x20, #0x28]
    str x0, [x20, #0xa8]
    ldr x2, [x20, #0xa8]
    tst x2, x22
    b.ne 0x23c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x23c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x20]
    cmp x1, x16
    b.ne 0x23c
    ldr x1, [x23, #0x28]
    ldr x0, [x2, x1]
    str x0, [x20, #0xa0]
    ldr x0, [x23, #0x8]
    str x0, [x20, #0xb0]
    ldr x1, [x20, #0xa0]
    ldr x16, [x23, #0x40]
    cmp x16, x1
    b.ne 0x260
    mov x16, #0xe
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
    cbz x0, 0x404
    str x0, [x20, #0x80]
    ldr x2, [x20, #0x80]
    tst x2, x22
    b.ne 0x2d4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2d4
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x68]
    cmp x1, x16
    b.ne 0x2d4
    ldr x1, [x23, #0x70]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    mov x0, #0xa
    str x0, [x20, #0x90]
    mov x16, #0x1d
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x88]
    cmp x16, x1
    b.ne 0x2f8
    mov x16, #0x22
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x60]
    mov x16, #0x1
    str w16, [x20, #0x6c]
    str x0, [x20, #0x70]
    add x20, x20, #0x60
    mov x1, #0x1
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x60
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x404
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x58]
    tst x2, x22
    b.ne 0x36c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x36c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xb0]
    cmp x1, x16
    b.ne 0x36c
    ldr x1, [x23, #0xb8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    ldr x0, [x23, #0x8]
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0xd0]
    cmp x16, x1
    b.ne 0x390
    mov x16, #0x33
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
    cbz x0, 0x404
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x22c
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x214
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x3
    str w16, [x20, #0x8]
    add x3, x23, #0x20
    bl <stub.GetNamed>
    b 0x68
    mov x16, #0xe
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xc4
    tst x1, x22
    b.ne 0x250
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x250
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x40]
    cmp x16, x0
    b.eq 0x84
    ldr x16, [x23, #0x50]
    cmp x16, x0
    b.eq 0x84
    ldr x16, [x23, #0x58]
    cmp x16, x0
    b.eq 0x84
    ldr x16, [x23, #0x60]
    cmp x16, x0
    b.eq 0x84
    ldr x16, [x23, #0x48]
    cmp x16, #0x2
    b.eq 0x84
    ldr x16, [x23, #0x48]
    cmp x16, x1
    b.eq 0x84
    mov x16, #0xe
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0xa0]
    b 0x84
    mov x16, #0x14
    str w16, [x20, #0x8]
    add x3, x23, #0x68
    bl <stub.GetNamed>
    b 0xf4
    mov x16, #0x22
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x15c
    tst x1, x22
    b.ne 0x2e8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x2e8
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x88]
    cmp x16, x0
    b.eq 0x11c
    ldr x16, [x23, #0x98]
    cmp x16, x0
    b.eq 0x11c
    ldr x16, [x23, #0xa0]
    cmp x16, x0
    b.eq 0x11c
    ldr x16, [x23, #0xa8]
    cmp x16, x0
    b.eq 0x11c
    ldr x16, [x23, #0x90]
    cmp x16, #0x2
    b.eq 0x11c
    ldr x16, [x23, #0x90]
    cmp x16, x1
    b.eq 0x11c
    mov x16, #0x22
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x11c
    mov x16, #0x28
    str w16, [x20, #0x8]
    add x3, x23, #0xb0
    bl <stub.GetNamed>
    b 0x18c
    mov x16, #0x33
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x1e8
    tst x1, x22
    b.ne 0x380
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x380
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xd0]
    cmp x16, x0
    b.eq 0x1a8
    ldr x16, [x23, #0xe0]
    cmp x16, x0
    b.eq 0x1a8
    ldr x16, [x23, #0xe8]
    cmp x16, x0
    b.eq 0x1a8
    ldr x16, [x23, #0xf0]
    cmp x16, x0
    b.eq 0x1a8
    ldr x16, [x23, #0xd8]
    cmp x16, #0x2
    b.eq 0x1a8
    ldr x16, [x23, #0xd8]
    cmp x16, x1
    b.eq 0x1a8
    mov x16, #0x33
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0x1a8
    b <stub.ExceptionExit>
wrap:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0xd8
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x4a0
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x4b8
    mov x3, #0xa
    str x3, [x20, #0x48]
    str x3, [x20, #0x50]
    str x3, [x20, #0x58]
    str x3, [x20, #0x68]
    bti jc
    str wzr, [x20, #0x8]
    bl <op.NewArray>
    ldr x0, [x23]
    str x0, [x20, #0x40]
    mov x16, #0xa
    str w16, [x20, #0x8]
    bl <op.IterOpen>
    bti jc
    mov x16, #0xd
    str w16, [x20, #0x8]
    bl <op.IterNext>
    cmp w0, #0x2
    b.eq 0x368
    ldr x2, [x20, #0x40]
    tst x2, x22
    b.ne 0x4e4
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0x4f8
    cmp w1, #0x21
    b.ne 0xa0
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0xc4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x4e4
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x50]
    cmp x1, x16
    b.ne 0x4e4
    ldr x1, [x23, #0x58]
    ldr x0, [x2, x1]
    str x0, [x20, #0x70]
    ldr x2, [x20, #0x60]
    tst x2, x22
    b.ne 0x504
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0x518
    cmp w1, #0x21
    b.ne 0xf0
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0x114
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x504
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x70]
    cmp x1, x16
    b.ne 0x504
    ldr x1, [x23, #0x78]
    ldr x0, [x2, x1]
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x70]
    ldr x2, [x20, #0x80]
    cmp x1, x21
    b.lo 0x534
    cmp x2, x21
    b.lo 0x534
    adds w0, w1, w2
    b.vs 0x534
    orr x0, x0, x21
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x78]
    cmp x1, x21
    b.lo 0x5b0
    adds w0, w1, #0x1
    b.vs 0x5b0
    orr x0, x0, x21
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x68]
    ldr x2, [x20, #0x30]
    cmp x1, x21
    b.lo 0x618
    cmp x2, x21
    b.lo 0x618
    cmp w1, w2
    b.le 0x2ac
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x90]
    ldr x2, [x20, #0x90]
    tst x2, x22
    b.ne 0x670
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x670
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xa8]
    cmp x1, x16
    b.ne 0x670
    ldr x1, [x23, #0xb0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x88]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0xc0]
    ldr x2, [x20, #0xc0]
    tst x2, x22
    b.ne 0x684
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x684
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xc8]
    cmp x1, x16
    b.ne 0x684
    ldr x1, [x23, #0xd0]
    ldr x0, [x2, x1]
    str x0, [x20, #0xb8]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0xc8]
    ldr x0, [x23, #0x20]
    str x0, [x20, #0xd0]
    ldr x1, [x20, #0xb8]
    ldr x16, [x23, #0xe8]
    cmp x16, x1
    b.ne 0x6a8
    mov x16, #0x4f
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0xa0]
    mov x16, #0x2
    str w16, [x20, #0xac]
    str x0, [x20, #0xb0]
    add x20, x20, #0xa0
    mov x1, #0x2
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0xa0
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0xa84
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x88]
    ldr x16, [x23, #0x110]
    cmp x16, x1
    b.ne 0x72c
    mov x16, #0x55
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
    cbz x0, 0xa84
    str x0, [x20, #0x68]
    ldr x0, [x23]
    str x0, [x20, #0x40]
    ldr x0, [x23]
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x68]
    cmp x1, x21
    b.lo 0x7b8
    cmp x2, x21
    b.lo 0x7b8
    cmp w1, w2
    b.eq 0x2d8
    b 0x2e4
    ldr x0, [x20, #0x60]
    str x0, [x20, #0x40]
    b 0x33c
    ldr x0, [x23, #0x28]
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x70]
    cmp x1, x21
    b.lo 0x85c
    cmp x2, x21
    b.lo 0x85c
    adds w0, w1, w2
    b.vs 0x85c
    orr x0, x0, x21
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x68]
    ldr x2, [x20, #0x60]
    cmp x1, x21
    b.lo 0x8d8
    cmp x2, x21
    b.lo 0x8d8
    adds w0, w1, w2
    b.vs 0x8d8
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x19, #0x1428]
    ldr x16, [x1]
    cbz x16, 0x944
    b 0x60
    bti jc
    mov x16, #0x83
    str w16, [x20, #0x8]
    bl <op.IterCloseSilently>
    mov x16, #0x85
    str w16, [x20, #0x8]
    bl <op.Throw>
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x70]
    ldr x2, [x20, #0x70]
    tst x2, x22
    b.ne 0x954
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x954
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x150]
    cmp x1, x16
    b.ne 0x954
    ldr x1, [x23, #0x158]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x170]
    cmp x16, x1
    b.ne 0x978
    mov x16, #0x94
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
    cbz x0, 0xa84
    str x0, [x20, #0x48]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x70]
    ldr x2, [x20, #0x70]
    tst x2, x22
    b.ne 0x9ec
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x9ec
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x198]
    cmp x1, x16
    b.ne 0x9ec
    ldr x1, [x23, #0x1a0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x0, [x23, #0x38]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x1b8]
    cmp x16, x1
    b.ne 0xa10
    mov x16, #0xa8
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
    cbz x0, 0xa84
    str x0, [x20, #0x48]
    ldr x0, [x20, #0x48]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x4d4
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x4bc
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x12
    str w16, [x20, #0x8]
    add x3, x23, #0x50
    bl <stub.GetNamed>
    b 0xc4
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0xc4
    mov x16, #0x19
    str w16, [x20, #0x8]
    add x3, x23, #0x70
    bl <stub.GetNamed>
    b 0x114
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0x114
    mov x16, #0x20
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x140
    cmp x1, x21
    b.hs 0x550
    tst x1, x21
    b.eq 0x524
    add x3, x1, x21
    fmov d0, x3
    b 0x554
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x570
    tst x2, x21
    b.eq 0x524
    add x3, x2, x21
    fmov d1, x3
    b 0x574
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x58c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x78]
    ldr x3, [x23, #0x90]
    orr x3, x3, #0x2
    str x3, [x23, #0x90]
    b 0x140
    mov x16, #0x26
    str w16, [x20, #0x8]
    bl <op.AddI>
    b 0x15c
    cmp x1, x21
    b.hs 0x5cc
    tst x1, x21
    b.eq 0x5a0
    add x3, x1, x21
    fmov d0, x3
    b 0x5d0
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x5ec
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x68]
    ldr x3, [x23, #0x98]
    orr x3, x3, #0x2
    str x3, [x23, #0x98]
    b 0x15c
    mov x16, #0x2d
    str w16, [x20, #0x8]
    bl <op.JNotGreater>
    cmp w0, #0x2
    b.eq 0x2ac
    b 0x17c
    cmp x1, x21
    b.hs 0x634
    tst x1, x21
    b.eq 0x600
    add x3, x1, x21
    fmov d0, x3
    b 0x638
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x654
    tst x2, x21
    b.eq 0x600
    add x3, x2, x21
    fmov d1, x3
    b 0x658
    scvtf d1, w2
    ldr x3, [x23, #0xa0]
    orr x3, x3, #0x2
    str x3, [x23, #0xa0]
    fcmp d0, d1
    b.le 0x2ac
    b 0x17c
    mov x16, #0x37
    str w16, [x20, #0x8]
    add x3, x23, #0xa8
    bl <stub.GetNamed>
    b 0x1b4
    mov x16, #0x41
    str w16, [x20, #0x8]
    add x3, x23, #0xc8
    bl <stub.GetNamed>
    b 0x1f0
    mov x16, #0x4f
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x254
    tst x1, x22
    b.ne 0x698
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x698
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xe8]
    cmp x16, x0
    b.eq 0x214
    ldr x16, [x23, #0xf8]
    cmp x16, x0
    b.eq 0x214
    ldr x16, [x23, #0x100]
    cmp x16, x0
    b.eq 0x214
    ldr x16, [x23, #0x108]
    cmp x16, x0
    b.eq 0x214
    ldr x16, [x23, #0xf0]
    cmp x16, #0x2
    b.eq 0x214
    ldr x16, [x23, #0xf0]
    cmp x16, x1
    b.eq 0x214
    mov x16, #0x4f
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0xb8]
    b 0x214
    mov x16, #0x55
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x2a4
    tst x1, x22
    b.ne 0x71c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x71c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x110]
    cmp x16, x0
    b.eq 0x264
    ldr x16, [x23, #0x120]
    cmp x16, x0
    b.eq 0x264
    ldr x16, [x23, #0x128]
    cmp x16, x0
    b.eq 0x264
    ldr x16, [x23, #0x130]
    cmp x16, x0
    b.eq 0x264
    ldr x16, [x23, #0x118]
    cmp x16, #0x2
    b.eq 0x264
    ldr x16, [x23, #0x118]
    cmp x16, x1
    b.eq 0x264
    mov x16, #0x55
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x88]
    b 0x264
    mov x16, #0x63
    str w16, [x20, #0x8]
    bl <op.JStrictNe>
    cmp w0, #0x2
    b.eq 0x2e4
    b 0x2d8
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x800
    cmp x1, x2
    b.eq 0x2d8
    tst x3, x22
    b.ne 0x2e4
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x2e4
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x2e4
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x7a0
    b 0x2e4
    cmp x1, x21
    b.hs 0x81c
    tst x1, x21
    b.eq 0x2e4
    add x3, x1, x21
    fmov d0, x3
    b 0x820
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x83c
    tst x2, x21
    b.eq 0x2e4
    add x3, x2, x21
    fmov d1, x3
    b 0x840
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x2d8
    b 0x2e4
    mov x16, #0x74
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x314
    cmp x1, x21
    b.hs 0x878
    tst x1, x21
    b.eq 0x84c
    add x3, x1, x21
    fmov d0, x3
    b 0x87c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x898
    tst x2, x21
    b.eq 0x84c
    add x3, x2, x21
    fmov d1, x3
    b 0x89c
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x8b4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x68]
    ldr x3, [x23, #0x140]
    orr x3, x3, #0x2
    str x3, [x23, #0x140]
    b 0x314
    mov x16, #0x7a
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x33c
    cmp x1, x21
    b.hs 0x8f4
    tst x1, x21
    b.eq 0x8c8
    add x3, x1, x21
    fmov d0, x3
    b 0x8f8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x914
    tst x2, x21
    b.eq 0x8c8
    add x3, x2, x21
    fmov d1, x3
    b 0x918
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x930
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x148]
    orr x3, x3, #0x2
    str x3, [x23, #0x148]
    b 0x33c
    mov x16, #0x80
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x60
    mov x16, #0x8a
    str w16, [x20, #0x8]
    add x3, x23, #0x150
    bl <stub.GetNamed>
    b 0x3a0
    mov x16, #0x94
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x3fc
    tst x1, x22
    b.ne 0x968
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x968
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x170]
    cmp x16, x0
    b.eq 0x3bc
    ldr x16, [x23, #0x180]
    cmp x16, x0
    b.eq 0x3bc
    ldr x16, [x23, #0x188]
    cmp x16, x0
    b.eq 0x3bc
    ldr x16, [x23, #0x190]
    cmp x16, x0
    b.eq 0x3bc
    ldr x16, [x23, #0x178]
    cmp x16, #0x2
    b.eq 0x3bc
    ldr x16, [x23, #0x178]
    cmp x16, x1
    b.eq 0x3bc
    mov x16, #0x94
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x3bc
    mov x16, #0x9d
    str w16, [x20, #0x8]
    add x3, x23, #0x198
    bl <stub.GetNamed>
    b 0x434
    mov x16, #0xa8
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x490
    tst x1, x22
    b.ne 0xa00
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xa00
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x1b8]
    cmp x16, x0
    b.eq 0x450
    ldr x16, [x23, #0x1c8]
    cmp x16, x0
    b.eq 0x450
    ldr x16, [x23, #0x1d0]
    cmp x16, x0
    b.eq 0x450
    ldr x16, [x23, #0x1d8]
    cmp x16, x0
    b.eq 0x450
    ldr x16, [x23, #0x1c0]
    cmp x16, #0x2
    b.eq 0x450
    ldr x16, [x23, #0x1c0]
    cmp x16, x1
    b.eq 0x450
    mov x16, #0xa8
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x450
    b <stub.ExceptionExit>
