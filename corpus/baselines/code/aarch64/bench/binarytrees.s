(anonymous):
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0xb0
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xbd4
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
    ldr x1, [x23, #0xa0]
    ldr x0, [x1, #0x8]
    cbz x0, 0xbfc
    str x0, [x20, #0x38]
    mov x16, #0x2a
    str w16, [x20, #0x8]
    bl <op.Typeof>
    ldr x0, [x23, #0x58]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0xc24
    cmp x2, x21
    b.lo 0xc24
    cmp w1, w2
    b.eq 0xe0
    b 0xf4
    ldr x1, [x23, #0xb8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xcb8
    str x0, [x20, #0x30]
    b 0xfc
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x30]
    mov x16, #0x45
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0x0
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    mov x16, #0x4d
    str w16, [x20, #0x8]
    bl <op.NewClass>
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0x55
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x23, #0x60]
    str x0, [x20, #0x68]
    mov x16, #0x5e
    str w16, [x20, #0x8]
    bl <op.DefineMethod>
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x30]
    mov x16, #0x69
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0x4
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x30]
    mov x16, #0x71
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xe
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x30]
    mov x16, #0x79
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0xc8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xcc8
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    ldr x1, [x23, #0xd8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xcd8
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0xe8]
    cmp x16, x1
    b.ne 0xcf8
    mov x16, #0x8b
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
    cbz x0, 0x1d08
    str x0, [x20, #0x30]
    mov x16, #0x91
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0x110]
    ldr x0, [x1, #0x8]
    cbz x0, 0xd6c
    str x0, [x20, #0x80]
    mov x0, #0xa
    str x0, [x20, #0x88]
    ldr x1, [x23, #0x120]
    ldr x0, [x1, #0x8]
    cbz x0, 0xd7c
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x98]
    cmp x1, x21
    b.lo 0xd9c
    adds w0, w1, #0x1
    b.vs 0xd9c
    orr x0, x0, x21
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x80]
    ldr x16, [x23, #0x138]
    cmp x16, x1
    b.ne 0xdfc
    mov x16, #0xaa
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
    cbz x0, 0x1d08
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x60]
    tst x2, x22
    b.ne 0xe70
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xe70
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x160]
    cmp x1, x16
    b.ne 0xe70
    ldr x1, [x23, #0x168]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x180]
    cmp x16, x1
    b.ne 0xe94
    mov x16, #0xb7
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
    cbz x0, 0x1d08
    str x0, [x20, #0x38]
    mov x16, #0xbd
    str w16, [x20, #0x8]
    bl <op.NewArray>
    mov x16, #0xc3
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0x1b8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xf08
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x23, #0x1c8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xf18
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0xf40
    cmp x2, x21
    b.lo 0xf40
    cmp w1, w2
    b.gt 0x718
    ldr x1, [x23, #0x1e0]
    ldr x0, [x1, #0x8]
    cbz x0, 0xf98
    str x0, [x20, #0x48]
    ldr x1, [x23, #0x1f0]
    ldr x0, [x1, #0x8]
    cbz x0, 0xfa8
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x30]
    cmp x1, x21
    b.lo 0xfc8
    cmp x2, x21
    b.lo 0xfc8
    subs w0, w1, w2
    b.vs 0xfc8
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x208]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1034
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x60]
    ldr x2, [x20, #0x68]
    cmp x1, x21
    b.lo 0x1054
    cmp x2, x21
    b.lo 0x1054
    adds w0, w1, w2
    b.vs 0x1054
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x48]
    ldr x3, [x20, #0x50]
    cmp x1, x21
    b.lo 0x10d0
    cmp x3, x21
    b.lo 0x10d0
    lsl w0, w1, w3
    orr x0, x0, x21
    str x0, [x20, #0x38]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x40]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x48]
    bti jc
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x1138
    cmp x2, x21
    b.lo 0x1138
    cmp w1, w2
    b.ge 0x5a8
    ldr x1, [x23, #0x230]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1190
    str x0, [x20, #0x98]
    mov x0, #0xa
    str x0, [x20, #0xa0]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0xa8]
    ldr x1, [x20, #0x98]
    ldr x16, [x23, #0x240]
    cmp x16, x1
    b.ne 0x11b0
    mov x16, #0x118
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
    cbz x0, 0x1d08
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x78]
    tst x2, x22
    b.ne 0x1224
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1224
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x268]
    cmp x1, x16
    b.ne 0x1224
    ldr x1, [x23, #0x270]
    ldr x0, [x2, x1]
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x70]
    ldr x16, [x23, #0x288]
    cmp x16, x1
    b.ne 0x1248
    mov x16, #0x125
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x58]
    str wzr, [x20, #0x64]
    str x0, [x20, #0x68]
    add x20, x20, #0x58
    mov x1, #0x0
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x58
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x1d08
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x12cc
    cmp x2, x21
    b.lo 0x12cc
    adds w0, w1, w2
    b.vs 0x12cc
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x1348
    adds w0, w1, #0x1
    b.vs 0x1348
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x1398
    b 0x440
    ldr x1, [x23, #0x2c0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x13a8
    str x0, [x20, #0x70]
    ldr x2, [x20, #0x70]
    tst x2, x22
    b.ne 0x13b8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x13b8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x2d0]
    cmp x1, x16
    b.ne 0x13b8
    ldr x1, [x23, #0x2d8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x0, [x23, #0x70]
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x88]
    cmp x1, x21
    b.lo 0x13dc
    cmp x2, x21
    b.lo 0x13dc
    adds w0, w1, w2
    b.vs 0x13dc
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x80]
    ldr x2, [x20, #0x30]
    cmp x1, x21
    b.lo 0x1458
    cmp x2, x21
    b.lo 0x1458
    adds w0, w1, w2
    b.vs 0x1458
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x0, [x23, #0x78]
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x80]
    ldr x2, [x20, #0x88]
    cmp x1, x21
    b.lo 0x14d4
    cmp x2, x21
    b.lo 0x14d4
    adds w0, w1, w2
    b.vs 0x14d4
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x80]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x1550
    cmp x2, x21
    b.lo 0x1550
    adds w0, w1, w2
    b.vs 0x1550
    orr x0, x0, x21
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x310]
    cmp x16, x1
    b.ne 0x15cc
    mov x16, #0x166
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
    cbz x0, 0x1d08
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x1650
    adds w0, w1, #0x4
    b.vs 0x1650
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x16a0
    b 0x358
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    mov x16, #0x17a
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x16c8
    cmp w1, #0x28
    b.ge 0x984
    ldr x1, [x23, #0x348]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1704
    str x0, [x20, #0x58]
    mov x0, #0xa
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x1714
    tbnz w1, #0x1f, 0x1714
    and w0, w1, #0xf
    orr x0, x0, x21
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x360]
    cmp x16, x1
    b.ne 0x1734
    mov x16, #0x199
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
    cbz x0, 0x1d08
    str x0, [x20, #0x38]
    ldr x1, [x23, #0x388]
    ldr x0, [x1, #0x8]
    cbz x0, 0x17a8
    str x0, [x20, #0x40]
    ldr x1, [x23, #0x398]
    ldr x0, [x1, #0x8]
    cbz x0, 0x17b8
    str x0, [x20, #0x70]
    mov x0, #0xa
    str x0, [x20, #0x78]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x70]
    ldr x16, [x23, #0x3a8]
    cmp x16, x1
    b.ne 0x17d8
    mov x16, #0x1b0
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
    cbz x0, 0x1d08
    str x0, [x20, #0x50]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x80]
    ldr x2, [x20, #0x80]
    tst x2, x22
    b.ne 0x184c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x184c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x3d0]
    cmp x1, x16
    b.ne 0x184c
    ldr x1, [x23, #0x3d8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x3f0]
    cmp x16, x1
    b.ne 0x1870
    mov x16, #0x1c0
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
    cbz x0, 0x1d08
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0x18f4
    cmp x2, x21
    b.lo 0x18f4
    adds w0, w1, w2
    b.vs 0x18f4
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0x1970
    cmp x2, x21
    b.lo 0x1970
    adds w0, w1, w2
    b.vs 0x1970
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x2, [x23, #0x428]
    ldr x1, [x20, #0x40]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x19dc
    ldr x16, [x2, #0x8]
    cbz x16, 0x19dc
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x19ec
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x1a0c
    adds w0, w1, #0x1
    b.vs 0x1a0c
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x1a5c
    b 0x734
    ldr x1, [x23, #0x440]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1a6c
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x58]
    tst x2, x22
    b.ne 0x1a7c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1a7c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x450]
    cmp x1, x16
    b.ne 0x1a7c
    ldr x1, [x23, #0x458]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    ldr x1, [x23, #0x470]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1a90
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x480]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1aa0
    str x0, [x20, #0x90]
    ldr x2, [x20, #0x90]
    tst x2, x22
    b.ne 0x1ab0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1ab0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x490]
    cmp x1, x16
    b.ne 0x1ab0
    ldr x1, [x23, #0x498]
    ldr x0, [x2, x1]
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x88]
    ldr x16, [x23, #0x4b0]
    cmp x16, x1
    b.ne 0x1ad4
    mov x16, #0x201
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x70]
    str wzr, [x20, #0x7c]
    str x0, [x20, #0x80]
    add x20, x20, #0x70
    mov x1, #0x0
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x70
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x1d08
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0x4d8]
    cmp x16, x1
    b.ne 0x1b58
    mov x16, #0x207
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
    cbz x0, 0x1d08
    str x0, [x20, #0x30]
    ldr x1, [x23, #0x500]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1bcc
    str x0, [x20, #0x48]
    mov x0, #0xa
    str x0, [x20, #0x50]
    ldr x0, [x23, #0x88]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x510]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1bdc
    str x0, [x20, #0x88]
    ldr x2, [x20, #0x88]
    tst x2, x22
    b.ne 0x1bec
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1bec
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x520]
    cmp x1, x16
    b.ne 0x1bec
    ldr x1, [x23, #0x528]
    ldr x0, [x2, x1]
    str x0, [x20, #0x80]
    ldr x0, [x23, #0x98]
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x80]
    ldr x16, [x23, #0x540]
    cmp x16, x1
    b.ne 0x1c10
    mov x16, #0x22a
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
    cbz x0, 0x1d08
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x48]
    ldr x16, [x23, #0x568]
    cmp x16, x1
    b.ne 0x1c94
    mov x16, #0x230
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
    cbz x0, 0x1d08
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0xbec
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
    b 0xa8
    mov x16, #0x31
    str w16, [x20, #0x8]
    bl <op.JStrictNe>
    cmp w0, #0x2
    b.eq 0xf4
    b 0xe0
    orr x3, x1, x2
    tst x3, x21
    b.ne 0xc6c
    cmp x1, x2
    b.eq 0xe0
    tst x3, x22
    b.ne 0xf4
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0xf4
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0xf4
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0xc0c
    b 0xf4
    cmp x1, x21
    b.hs 0xc88
    tst x1, x21
    b.eq 0xf4
    add x3, x1, x21
    fmov d0, x3
    b 0xc8c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xca8
    tst x2, x21
    b.eq 0xf4
    add x3, x2, x21
    fmov d1, x3
    b 0xcac
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0xe0
    b 0xf4
    mov x16, #0x38
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xf0
    mov x16, #0x7d
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1a8
    mov x16, #0x85
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1c0
    mov x16, #0x8b
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x210
    tst x1, x22
    b.ne 0xce8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xce8
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
    mov x16, #0x8b
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0x1d0
    mov x16, #0x95
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x22c
    mov x16, #0x9d
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x244
    mov x16, #0xa3
    str w16, [x20, #0x8]
    bl <op.AddI>
    b 0x260
    cmp x1, x21
    b.hs 0xdb8
    tst x1, x21
    b.eq 0xd8c
    add x3, x1, x21
    fmov d0, x3
    b 0xdbc
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xdd8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x90]
    ldr x3, [x23, #0x130]
    orr x3, x3, #0x2
    str x3, [x23, #0x130]
    b 0x260
    mov x16, #0xaa
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x2b0
    tst x1, x22
    b.ne 0xdec
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xdec
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x138]
    cmp x16, x0
    b.eq 0x270
    ldr x16, [x23, #0x148]
    cmp x16, x0
    b.eq 0x270
    ldr x16, [x23, #0x150]
    cmp x16, x0
    b.eq 0x270
    ldr x16, [x23, #0x158]
    cmp x16, x0
    b.eq 0x270
    ldr x16, [x23, #0x140]
    cmp x16, #0x2
    b.eq 0x270
    ldr x16, [x23, #0x140]
    cmp x16, x1
    b.eq 0x270
    mov x16, #0xaa
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x80]
    b 0x270
    mov x16, #0xb0
    str w16, [x20, #0x8]
    add x3, x23, #0x160
    bl <stub.GetNamed>
    b 0x2e0
    mov x16, #0xb7
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x330
    tst x1, x22
    b.ne 0xe84
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xe84
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x180]
    cmp x16, x0
    b.eq 0x2f4
    ldr x16, [x23, #0x190]
    cmp x16, x0
    b.eq 0x2f4
    ldr x16, [x23, #0x198]
    cmp x16, x0
    b.eq 0x2f4
    ldr x16, [x23, #0x1a0]
    cmp x16, x0
    b.eq 0x2f4
    ldr x16, [x23, #0x188]
    cmp x16, #0x2
    b.eq 0x2f4
    ldr x16, [x23, #0x188]
    cmp x16, x1
    b.eq 0x2f4
    mov x16, #0xb7
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x2f4
    mov x16, #0xc7
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x358
    mov x16, #0xcd
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x36c
    mov x16, #0xd3
    str w16, [x20, #0x8]
    bl <op.JNotLessEq>
    cmp w0, #0x2
    b.eq 0x718
    b 0x38c
    cmp x1, x21
    b.hs 0xf5c
    tst x1, x21
    b.eq 0xf28
    add x3, x1, x21
    fmov d0, x3
    b 0xf60
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xf7c
    tst x2, x21
    b.eq 0xf28
    add x3, x2, x21
    fmov d1, x3
    b 0xf80
    scvtf d1, w2
    ldr x3, [x23, #0x1d8]
    orr x3, x3, #0x2
    str x3, [x23, #0x1d8]
    fcmp d0, d1
    b.hi 0x718
    b 0x38c
    mov x16, #0xda
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x39c
    mov x16, #0xe0
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x3ac
    mov x16, #0xe6
    str w16, [x20, #0x8]
    bl <op.Sub>
    b 0x3d4
    cmp x1, x21
    b.hs 0xfe4
    tst x1, x21
    b.eq 0xfb8
    add x3, x1, x21
    fmov d0, x3
    b 0xfe8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1004
    tst x2, x21
    b.eq 0xfb8
    add x3, x2, x21
    fmov d1, x3
    b 0x1008
    scvtf d1, w2
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1020
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x200]
    orr x3, x3, #0x2
    str x3, [x23, #0x200]
    b 0x3d4
    mov x16, #0xec
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x3e4
    mov x16, #0xf2
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x40c
    cmp x1, x21
    b.hs 0x1070
    tst x1, x21
    b.eq 0x1044
    add x3, x1, x21
    fmov d0, x3
    b 0x1074
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1090
    tst x2, x21
    b.eq 0x1044
    add x3, x2, x21
    fmov d1, x3
    b 0x1094
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x10ac
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x218]
    orr x3, x3, #0x2
    str x3, [x23, #0x218]
    b 0x40c
    mov x16, #0xf8
    str w16, [x20, #0x8]
    bl <op.Shl>
    b 0x430
    cmp x1, x21
    b.hs 0x10f0
    tst x1, x21
    b.eq 0x10c0
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    cmp x3, x21
    b.hs 0x1110
    tst x3, x21
    b.eq 0x10c0
    add x4, x3, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w3, w4
    ldr x4, [x23, #0x220]
    orr x4, x4, #0x2
    str x4, [x23, #0x220]
    b 0x424
    mov x16, #0x106
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x5a8
    b 0x464
    cmp x1, x21
    b.hs 0x1154
    tst x1, x21
    b.eq 0x1120
    add x3, x1, x21
    fmov d0, x3
    b 0x1158
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1174
    tst x2, x21
    b.eq 0x1120
    add x3, x2, x21
    fmov d1, x3
    b 0x1178
    scvtf d1, w2
    ldr x3, [x23, #0x228]
    orr x3, x3, #0x2
    str x3, [x23, #0x228]
    fcmp d0, d1
    b.pl 0x5a8
    b 0x464
    mov x16, #0x10d
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x474
    mov x16, #0x118
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x4d4
    tst x1, x22
    b.ne 0x11a0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x11a0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x240]
    cmp x16, x0
    b.eq 0x494
    ldr x16, [x23, #0x250]
    cmp x16, x0
    b.eq 0x494
    ldr x16, [x23, #0x258]
    cmp x16, x0
    b.eq 0x494
    ldr x16, [x23, #0x260]
    cmp x16, x0
    b.eq 0x494
    ldr x16, [x23, #0x248]
    cmp x16, #0x2
    b.eq 0x494
    ldr x16, [x23, #0x248]
    cmp x16, x1
    b.eq 0x494
    mov x16, #0x118
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x98]
    b 0x494
    mov x16, #0x11e
    str w16, [x20, #0x8]
    add x3, x23, #0x268
    bl <stub.GetNamed>
    b 0x504
    mov x16, #0x125
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x554
    tst x1, x22
    b.ne 0x1238
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1238
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x288]
    cmp x16, x0
    b.eq 0x518
    ldr x16, [x23, #0x298]
    cmp x16, x0
    b.eq 0x518
    ldr x16, [x23, #0x2a0]
    cmp x16, x0
    b.eq 0x518
    ldr x16, [x23, #0x2a8]
    cmp x16, x0
    b.eq 0x518
    ldr x16, [x23, #0x290]
    cmp x16, #0x2
    b.eq 0x518
    ldr x16, [x23, #0x290]
    cmp x16, x1
    b.eq 0x518
    mov x16, #0x125
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x70]
    b 0x518
    mov x16, #0x12b
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x57c
    cmp x1, x21
    b.hs 0x12e8
    tst x1, x21
    b.eq 0x12bc
    add x3, x1, x21
    fmov d0, x3
    b 0x12ec
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1308
    tst x2, x21
    b.eq 0x12bc
    add x3, x2, x21
    fmov d1, x3
    b 0x130c
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1324
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x2b0]
    orr x3, x3, #0x2
    str x3, [x23, #0x2b0]
    b 0x57c
    mov x16, #0x131
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x598
    cmp x1, x21
    b.hs 0x1364
    tst x1, x21
    b.eq 0x1338
    add x3, x1, x21
    fmov d0, x3
    b 0x1368
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1384
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x2b8]
    orr x3, x3, #0x2
    str x3, [x23, #0x2b8]
    b 0x598
    mov x16, #0x136
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x440
    mov x16, #0x139
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x5b8
    mov x16, #0x13f
    str w16, [x20, #0x8]
    add x3, x23, #0x2d0
    bl <stub.GetNamed>
    b 0x5e8
    mov x16, #0x14a
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x61c
    cmp x1, x21
    b.hs 0x13f8
    tst x1, x21
    b.eq 0x13cc
    add x3, x1, x21
    fmov d0, x3
    b 0x13fc
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1418
    tst x2, x21
    b.eq 0x13cc
    add x3, x2, x21
    fmov d1, x3
    b 0x141c
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1434
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x80]
    ldr x3, [x23, #0x2f0]
    orr x3, x3, #0x2
    str x3, [x23, #0x2f0]
    b 0x61c
    mov x16, #0x150
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x644
    cmp x1, x21
    b.hs 0x1474
    tst x1, x21
    b.eq 0x1448
    add x3, x1, x21
    fmov d0, x3
    b 0x1478
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1494
    tst x2, x21
    b.eq 0x1448
    add x3, x2, x21
    fmov d1, x3
    b 0x1498
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x14b0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x80]
    ldr x3, [x23, #0x2f8]
    orr x3, x3, #0x2
    str x3, [x23, #0x2f8]
    b 0x644
    mov x16, #0x15a
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x674
    cmp x1, x21
    b.hs 0x14f0
    tst x1, x21
    b.eq 0x14c4
    add x3, x1, x21
    fmov d0, x3
    b 0x14f4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1510
    tst x2, x21
    b.eq 0x14c4
    add x3, x2, x21
    fmov d1, x3
    b 0x1514
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x152c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x80]
    ldr x3, [x23, #0x300]
    orr x3, x3, #0x2
    str x3, [x23, #0x300]
    b 0x674
    mov x16, #0x160
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x69c
    cmp x1, x21
    b.hs 0x156c
    tst x1, x21
    b.eq 0x1540
    add x3, x1, x21
    fmov d0, x3
    b 0x1570
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x158c
    tst x2, x21
    b.eq 0x1540
    add x3, x2, x21
    fmov d1, x3
    b 0x1590
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x15a8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x78]
    ldr x3, [x23, #0x308]
    orr x3, x3, #0x2
    str x3, [x23, #0x308]
    b 0x69c
    mov x16, #0x166
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x6ec
    tst x1, x22
    b.ne 0x15bc
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x15bc
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x310]
    cmp x16, x0
    b.eq 0x6ac
    ldr x16, [x23, #0x320]
    cmp x16, x0
    b.eq 0x6ac
    ldr x16, [x23, #0x328]
    cmp x16, x0
    b.eq 0x6ac
    ldr x16, [x23, #0x330]
    cmp x16, x0
    b.eq 0x6ac
    ldr x16, [x23, #0x318]
    cmp x16, #0x2
    b.eq 0x6ac
    ldr x16, [x23, #0x318]
    cmp x16, x1
    b.eq 0x6ac
    mov x16, #0x166
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x6ac
    mov x16, #0x16c
    str w16, [x20, #0x8]
    bl <op.AddI>
    b 0x708
    cmp x1, x21
    b.hs 0x166c
    tst x1, x21
    b.eq 0x1640
    add x3, x1, x21
    fmov d0, x3
    b 0x1670
    scvtf d0, w1
    fmov d1, #4.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x168c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x338]
    orr x3, x3, #0x2
    str x3, [x23, #0x338]
    b 0x708
    mov x16, #0x173
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x358
    mov x16, #0x182
    str w16, [x20, #0x8]
    bl <op.JNotLessI>
    cmp w0, #0x2
    b.eq 0x984
    b 0x74c
    cmp x1, x21
    b.hs 0x16e4
    tst x1, x21
    b.eq 0x16b0
    add x3, x1, x21
    fmov d0, x3
    b 0x16e8
    scvtf d0, w1
    ldr d1, 0x1d10
    ldr x3, [x23, #0x340]
    orr x3, x3, #0x2
    str x3, [x23, #0x340]
    fcmp d0, d1
    b.pl 0x984
    b 0x74c
    mov x16, #0x18a
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x75c
    mov x16, #0x192
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x780
    mov x16, #0x199
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x7d0
    tst x1, x22
    b.ne 0x1724
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1724
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x360]
    cmp x16, x0
    b.eq 0x790
    ldr x16, [x23, #0x370]
    cmp x16, x0
    b.eq 0x790
    ldr x16, [x23, #0x378]
    cmp x16, x0
    b.eq 0x790
    ldr x16, [x23, #0x380]
    cmp x16, x0
    b.eq 0x790
    ldr x16, [x23, #0x368]
    cmp x16, #0x2
    b.eq 0x790
    ldr x16, [x23, #0x368]
    cmp x16, x1
    b.eq 0x790
    mov x16, #0x199
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x790
    mov x16, #0x19f
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x7e0
    mov x16, #0x1a5
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x7f0
    mov x16, #0x1b0
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x850
    tst x1, x22
    b.ne 0x17c8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x17c8
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x3a8]
    cmp x16, x0
    b.eq 0x810
    ldr x16, [x23, #0x3b8]
    cmp x16, x0
    b.eq 0x810
    ldr x16, [x23, #0x3c0]
    cmp x16, x0
    b.eq 0x810
    ldr x16, [x23, #0x3c8]
    cmp x16, x0
    b.eq 0x810
    ldr x16, [x23, #0x3b0]
    cmp x16, #0x2
    b.eq 0x810
    ldr x16, [x23, #0x3b0]
    cmp x16, x1
    b.eq 0x810
    mov x16, #0x1b0
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x70]
    b 0x810
    mov x16, #0x1b9
    str w16, [x20, #0x8]
    add x3, x23, #0x3d0
    bl <stub.GetNamed>
    b 0x888
    mov x16, #0x1c0
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x8d8
    tst x1, x22
    b.ne 0x1860
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1860
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x3f0]
    cmp x16, x0
    b.eq 0x89c
    ldr x16, [x23, #0x400]
    cmp x16, x0
    b.eq 0x89c
    ldr x16, [x23, #0x408]
    cmp x16, x0
    b.eq 0x89c
    ldr x16, [x23, #0x410]
    cmp x16, x0
    b.eq 0x89c
    ldr x16, [x23, #0x3f8]
    cmp x16, #0x2
    b.eq 0x89c
    ldr x16, [x23, #0x3f8]
    cmp x16, x1
    b.eq 0x89c
    mov x16, #0x1c0
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x89c
    mov x16, #0x1c6
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x900
    cmp x1, x21
    b.hs 0x1910
    tst x1, x21
    b.eq 0x18e4
    add x3, x1, x21
    fmov d0, x3
    b 0x1914
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1930
    tst x2, x21
    b.eq 0x18e4
    add x3, x2, x21
    fmov d1, x3
    b 0x1934
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x194c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x418]
    orr x3, x3, #0x2
    str x3, [x23, #0x418]
    b 0x900
    mov x16, #0x1cc
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x928
    cmp x1, x21
    b.hs 0x198c
    tst x1, x21
    b.eq 0x1960
    add x3, x1, x21
    fmov d0, x3
    b 0x1990
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x19ac
    tst x2, x21
    b.eq 0x1960
    add x3, x2, x21
    fmov d1, x3
    b 0x19b0
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x19c8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x420]
    orr x3, x3, #0x2
    str x3, [x23, #0x420]
    b 0x928
    mov x16, #0x1d2
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x958
    mov x16, #0x1d2
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x958
    mov x16, #0x1d9
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x974
    cmp x1, x21
    b.hs 0x1a28
    tst x1, x21
    b.eq 0x19fc
    add x3, x1, x21
    fmov d0, x3
    b 0x1a2c
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1a48
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x438]
    orr x3, x3, #0x2
    str x3, [x23, #0x438]
    b 0x974
    mov x16, #0x1de
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x734
    mov x16, #0x1e1
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x994
    mov x16, #0x1e7
    str w16, [x20, #0x8]
    add x3, x23, #0x450
    bl <stub.GetNamed>
    b 0x9c4
    mov x16, #0x1ee
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x9d8
    mov x16, #0x1f4
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x9e8
    mov x16, #0x1fa
    str w16, [x20, #0x8]
    add x3, x23, #0x490
    bl <stub.GetNamed>
    b 0xa18
    mov x16, #0x201
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xa68
    tst x1, x22
    b.ne 0x1ac4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1ac4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x4b0]
    cmp x16, x0
    b.eq 0xa2c
    ldr x16, [x23, #0x4c0]
    cmp x16, x0
    b.eq 0xa2c
    ldr x16, [x23, #0x4c8]
    cmp x16, x0
    b.eq 0xa2c
    ldr x16, [x23, #0x4d0]
    cmp x16, x0
    b.eq 0xa2c
    ldr x16, [x23, #0x4b8]
    cmp x16, #0x2
    b.eq 0xa2c
    ldr x16, [x23, #0x4b8]
    cmp x16, x1
    b.eq 0xa2c
    mov x16, #0x201
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x88]
    b 0xa2c
    mov x16, #0x207
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xab8
    tst x1, x22
    b.ne 0x1b48
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1b48
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x4d8]
    cmp x16, x0
    b.eq 0xa78
    ldr x16, [x23, #0x4e8]
    cmp x16, x0
    b.eq 0xa78
    ldr x16, [x23, #0x4f0]
    cmp x16, x0
    b.eq 0xa78
    ldr x16, [x23, #0x4f8]
    cmp x16, x0
    b.eq 0xa78
    ldr x16, [x23, #0x4e0]
    cmp x16, #0x2
    b.eq 0xa78
    ldr x16, [x23, #0x4e0]
    cmp x16, x1
    b.eq 0xa78
    mov x16, #0x207
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0xa78
    mov x16, #0x20d
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xac8
    mov x16, #0x219
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xae8
    mov x16, #0x21f
    str w16, [x20, #0x8]
    add x3, x23, #0x520
    bl <stub.GetNamed>
    b 0xb18
    mov x16, #0x22a
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xb74
    tst x1, x22
    b.ne 0x1c00
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1c00
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x540]
    cmp x16, x0
    b.eq 0xb34
    ldr x16, [x23, #0x550]
    cmp x16, x0
    b.eq 0xb34
    ldr x16, [x23, #0x558]
    cmp x16, x0
    b.eq 0xb34
    ldr x16, [x23, #0x560]
    cmp x16, x0
    b.eq 0xb34
    ldr x16, [x23, #0x548]
    cmp x16, #0x2
    b.eq 0xb34
    ldr x16, [x23, #0x548]
    cmp x16, x1
    b.eq 0xb34
    mov x16, #0x22a
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x80]
    b 0xb34
    mov x16, #0x230
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xbc4
    tst x1, x22
    b.ne 0x1c84
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1c84
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x568]
    cmp x16, x0
    b.eq 0xb84
    ldr x16, [x23, #0x578]
    cmp x16, x0
    b.eq 0xb84
    ldr x16, [x23, #0x580]
    cmp x16, x0
    b.eq 0xb84
    ldr x16, [x23, #0x588]
    cmp x16, x0
    b.eq 0xb84
    ldr x16, [x23, #0x570]
    cmp x16, #0x2
    b.eq 0xb84
    ldr x16, [x23, #0x570]
    cmp x16, x1
    b.eq 0xb84
    mov x16, #0x230
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x48]
    b 0xb84
    b <stub.ExceptionExit>
    .long 0x0
    .quad 0x4044000000000000
Node:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldrsb w16, [x20, #0xf]
    tbz w16, #0x0, 0xe0
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x40
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xe8
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x100
    bti jc
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x28]
    tst x2, x22
    b.ne 0x12c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x12c
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x10]
    cmp x0, x16
    b.ne 0x12c
    ldr x0, [x23, #0x18]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x13c
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x30]
    tst x2, x22
    b.ne 0x148
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x148
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x30]
    cmp x0, x16
    b.ne 0x148
    ldr x0, [x23, #0x38]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x15c
    mov x0, #0xa
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.ThrowClassCall>
    b 0x11c
    bl <helper.CheckLimit>
    cbz x0, 0x11c
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x28
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x104
    b 0x34
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    add x3, x23, #0x10
    bl <stub.SetNamed>
    b 0x80
    str wzr, [x20, #0x8]
    bl <stub.Barrier>
    b 0x80
    mov x16, #0x8
    str w16, [x20, #0x8]
    add x3, x23, #0x30
    bl <stub.SetNamed>
    b 0xc8
    mov x16, #0x8
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xc8
build:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0xa0
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x290
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x2a8
    bti jc
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0x2d4
    cbnz w1, 0xec
    ldr x1, [x23, #0x18]
    ldr x0, [x1, #0x8]
    cbz x0, 0x2f4
    str x0, [x20, #0x50]
    ldr x0, [x20, #0x50]
    str x0, [x20, #0x58]
    mov x0, #0x2
    str x0, [x20, #0x60]
    mov x0, #0x2
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0x28]
    cmp x16, x1
    b.ne 0x304
    mov x16, #0x15
    str w16, [x20, #0x8]
    add x2, x20, #0x38
    bl <stub.Construct>
    tbz w0, #0x0, 0xd8
    sub x0, x0, #0x1
    str x20, [x20, #0x38]
    mov x16, #0x2
    movk x16, #0x100, lsl #16
    str w16, [x20, #0x44]
    str x0, [x20, #0x48]
    add x20, x20, #0x38
    mov x1, #0x2
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x38
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x5ac
    tst x0, x22
    b.ne 0x354
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x354
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    ldr x1, [x23, #0x50]
    ldr x0, [x1, #0x8]
    cbz x0, 0x35c
    str x0, [x20, #0x50]
    ldr x0, [x20, #0x50]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x60]
    ldr x0, [x1, #0x8]
    cbz x0, 0x36c
    str x0, [x20, #0x80]
    mov x0, #0xa
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0x38c
    subs w0, w1, #0x1
    b.vs 0x38c
    orr x0, x0, x21
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x80]
    ldr x16, [x23, #0x78]
    cmp x16, x1
    b.ne 0x3ec
    mov x16, #0x35
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
    cbz x0, 0x5ac
    str x0, [x20, #0x60]
    ldr x1, [x23, #0xa0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x460
    str x0, [x20, #0x88]
    mov x0, #0xa
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0x480
    subs w0, w1, #0x1
    b.vs 0x480
    orr x0, x0, x21
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x88]
    ldr x16, [x23, #0xb8]
    cmp x16, x1
    b.ne 0x4e0
    mov x16, #0x4a
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
    cbz x0, 0x5ac
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0xe0]
    cmp x16, x1
    b.ne 0x554
    mov x16, #0x50
    str w16, [x20, #0x8]
    add x2, x20, #0x38
    bl <stub.Construct>
    tbz w0, #0x0, 0x27c
    sub x0, x0, #0x1
    str x20, [x20, #0x38]
    mov x16, #0x2
    movk x16, #0x100, lsl #16
    str w16, [x20, #0x44]
    str x0, [x20, #0x48]
    add x20, x20, #0x38
    mov x1, #0x2
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x38
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x5ac
    tst x0, x22
    b.ne 0x5a4
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x5a4
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x2c4
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x2ac
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    tst x1, x21
    b.eq 0xec
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.eq 0x40
    b 0xec
    mov x16, #0x8
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x50
    ldr x16, [x23, #0x38]
    cmp x16, x1
    b.eq 0x78
    ldr x16, [x23, #0x40]
    cmp x16, x1
    b.eq 0x78
    ldr x16, [x23, #0x48]
    cmp x16, x1
    b.eq 0x78
    ldr x16, [x23, #0x30]
    cmp x16, #0x2
    b.eq 0x78
    ldr x16, [x23, #0x30]
    cmp x16, x1
    b.eq 0x78
    mov x16, #0x15
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0x78
    ldr x0, [x20, #0x58]
    b 0xd8
    mov x16, #0x1d
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xfc
    mov x16, #0x26
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x114
    mov x16, #0x2e
    str w16, [x20, #0x8]
    bl <op.SubI>
    b 0x138
    cmp x1, x21
    b.hs 0x3a8
    tst x1, x21
    b.eq 0x37c
    add x3, x1, x21
    fmov d0, x3
    b 0x3ac
    scvtf d0, w1
    fmov d1, #1.0
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x3c8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x90]
    ldr x3, [x23, #0x70]
    orr x3, x3, #0x2
    str x3, [x23, #0x70]
    b 0x138
    mov x16, #0x35
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x188
    tst x1, x22
    b.ne 0x3dc
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x3dc
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x78]
    cmp x16, x0
    b.eq 0x148
    ldr x16, [x23, #0x88]
    cmp x16, x0
    b.eq 0x148
    ldr x16, [x23, #0x90]
    cmp x16, x0
    b.eq 0x148
    ldr x16, [x23, #0x98]
    cmp x16, x0
    b.eq 0x148
    ldr x16, [x23, #0x80]
    cmp x16, #0x2
    b.eq 0x148
    ldr x16, [x23, #0x80]
    cmp x16, x1
    b.eq 0x148
    mov x16, #0x35
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x80]
    b 0x148
    mov x16, #0x3b
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x198
    mov x16, #0x43
    str w16, [x20, #0x8]
    bl <op.SubI>
    b 0x1bc
    cmp x1, x21
    b.hs 0x49c
    tst x1, x21
    b.eq 0x470
    add x3, x1, x21
    fmov d0, x3
    b 0x4a0
    scvtf d0, w1
    fmov d1, #1.0
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x4bc
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x98]
    ldr x3, [x23, #0xb0]
    orr x3, x3, #0x2
    str x3, [x23, #0xb0]
    b 0x1bc
    mov x16, #0x4a
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x20c
    tst x1, x22
    b.ne 0x4d0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x4d0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xb8]
    cmp x16, x0
    b.eq 0x1cc
    ldr x16, [x23, #0xc8]
    cmp x16, x0
    b.eq 0x1cc
    ldr x16, [x23, #0xd0]
    cmp x16, x0
    b.eq 0x1cc
    ldr x16, [x23, #0xd8]
    cmp x16, x0
    b.eq 0x1cc
    ldr x16, [x23, #0xc0]
    cmp x16, #0x2
    b.eq 0x1cc
    ldr x16, [x23, #0xc0]
    cmp x16, x1
    b.eq 0x1cc
    mov x16, #0x4a
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x88]
    b 0x1cc
    ldr x16, [x23, #0xf0]
    cmp x16, x1
    b.eq 0x21c
    ldr x16, [x23, #0xf8]
    cmp x16, x1
    b.eq 0x21c
    ldr x16, [x23, #0x100]
    cmp x16, x1
    b.eq 0x21c
    ldr x16, [x23, #0xe8]
    cmp x16, #0x2
    b.eq 0x21c
    ldr x16, [x23, #0xe8]
    cmp x16, x1
    b.eq 0x21c
    mov x16, #0x50
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0x21c
    ldr x0, [x20, #0x58]
    b 0x27c
    b <stub.ExceptionExit>
check:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x70
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x270
    ldr x23, [x0, #0x10]
    bti jc
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x298
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x298
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x18]
    cmp x1, x16
    b.ne 0x298
    ldr x1, [x23, #0x20]
    ldr x0, [x2, x1]
    str x0, [x20, #0x28]
    mov x0, #0x2
    str x0, [x20, #0x30]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x30]
    cmp x1, x21
    b.lo 0x2c0
    cmp x2, x21
    b.lo 0x2c0
    cmp w1, w2
    b.eq 0x88
    b 0xa0
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x30]
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x354
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x354
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x40]
    cmp x1, x16
    b.ne 0x354
    ldr x1, [x23, #0x48]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x68]
    tst x2, x22
    b.ne 0x368
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x368
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x60]
    cmp x1, x16
    b.ne 0x368
    ldr x1, [x23, #0x68]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x80]
    cmp x16, x1
    b.ne 0x38c
    mov x16, #0x28
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
    cbz x0, 0x5a4
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x410
    cmp x2, x21
    b.lo 0x410
    adds w0, w1, w2
    b.vs 0x410
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x47c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x47c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xb0]
    cmp x1, x16
    b.ne 0x47c
    ldr x1, [x23, #0xb8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x68]
    tst x2, x22
    b.ne 0x490
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x490
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xd0]
    cmp x1, x16
    b.ne 0x490
    ldr x1, [x23, #0xd8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0xf0]
    cmp x16, x1
    b.ne 0x4b4
    mov x16, #0x42
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
    cbz x0, 0x5a4
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x538
    cmp x2, x21
    b.lo 0x538
    adds w0, w1, w2
    b.vs 0x538
    orr x0, x0, x21
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x288
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
    mov x16, #0x9
    str w16, [x20, #0x8]
    bl <op.JStrictNe>
    cmp w0, #0x2
    b.eq 0xa0
    b 0x88
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x308
    cmp x1, x2
    b.eq 0x88
    tst x3, x22
    b.ne 0xa0
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0xa0
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0xa0
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x2a8
    b 0xa0
    cmp x1, x21
    b.hs 0x324
    tst x1, x21
    b.eq 0xa0
    add x3, x1, x21
    fmov d0, x3
    b 0x328
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x344
    tst x2, x21
    b.eq 0xa0
    add x3, x2, x21
    fmov d1, x3
    b 0x348
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x88
    b 0xa0
    mov x16, #0x1a
    str w16, [x20, #0x8]
    add x3, x23, #0x40
    bl <stub.GetNamed>
    b 0xd8
    mov x16, #0x21
    str w16, [x20, #0x8]
    add x3, x23, #0x60
    bl <stub.GetNamed>
    b 0x10c
    mov x16, #0x28
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x15c
    tst x1, x22
    b.ne 0x37c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x37c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x80]
    cmp x16, x0
    b.eq 0x120
    ldr x16, [x23, #0x90]
    cmp x16, x0
    b.eq 0x120
    ldr x16, [x23, #0x98]
    cmp x16, x0
    b.eq 0x120
    ldr x16, [x23, #0xa0]
    cmp x16, x0
    b.eq 0x120
    ldr x16, [x23, #0x88]
    cmp x16, #0x2
    b.eq 0x120
    ldr x16, [x23, #0x88]
    cmp x16, x1
    b.eq 0x120
    mov x16, #0x28
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x120
    mov x16, #0x2e
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x184
    cmp x1, x21
    b.hs 0x42c
    tst x1, x21
    b.eq 0x400
    add x3, x1, x21
    fmov d0, x3
    b 0x430
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x44c
    tst x2, x21
    b.eq 0x400
    add x3, x2, x21
    fmov d1, x3
    b 0x450
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x468
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0xa8]
    orr x3, x3, #0x2
    str x3, [x23, #0xa8]
    b 0x184
    mov x16, #0x34
    str w16, [x20, #0x8]
    add x3, x23, #0xb0
    bl <stub.GetNamed>
    b 0x1b4
    mov x16, #0x3b
    str w16, [x20, #0x8]
    add x3, x23, #0xd0
    bl <stub.GetNamed>
    b 0x1e8
    mov x16, #0x42
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x238
    tst x1, x22
    b.ne 0x4a4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x4a4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xf0]
    cmp x16, x0
    b.eq 0x1fc
    ldr x16, [x23, #0x100]
    cmp x16, x0
    b.eq 0x1fc
    ldr x16, [x23, #0x108]
    cmp x16, x0
    b.eq 0x1fc
    ldr x16, [x23, #0x110]
    cmp x16, x0
    b.eq 0x1fc
    ldr x16, [x23, #0xf8]
    cmp x16, #0x2
    b.eq 0x1fc
    ldr x16, [x23, #0xf8]
    cmp x16, x1
    b.eq 0x1fc
    mov x16, #0x42
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x1fc
    mov x16, #0x48
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x260
    cmp x1, x21
    b.hs 0x554
    tst x1, x21
    b.eq 0x528
    add x3, x1, x21
    fmov d0, x3
    b 0x558
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x574
    tst x2, x21
    b.eq 0x528
    add x3, x2, x21
    fmov d1, x3
    b 0x578
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x590
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x28]
    ldr x3, [x23, #0x118]
    orr x3, x3, #0x2
    str x3, [x23, #0x118]
    b 0x260
    b <stub.ExceptionExit>
lopsided:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0xa0
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x294
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x2ac
    bti jc
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0x2ec
    cmp w1, #0x0
    b.gt 0xf0
    ldr x1, [x23, #0x18]
    ldr x0, [x1, #0x8]
    cbz x0, 0x328
    str x0, [x20, #0x50]
    ldr x0, [x20, #0x50]
    str x0, [x20, #0x58]
    mov x0, #0x2
    str x0, [x20, #0x60]
    mov x0, #0x2
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0x28]
    cmp x16, x1
    b.ne 0x338
    mov x16, #0x15
    str w16, [x20, #0x8]
    add x2, x20, #0x38
    bl <stub.Construct>
    tbz w0, #0x0, 0xdc
    sub x0, x0, #0x1
    str x20, [x20, #0x38]
    mov x16, #0x2
    movk x16, #0x100, lsl #16
    str w16, [x20, #0x44]
    str x0, [x20, #0x48]
    add x20, x20, #0x38
    mov x1, #0x2
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x38
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x5e0
    tst x0, x22
    b.ne 0x388
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x388
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    ldr x1, [x23, #0x50]
    ldr x0, [x1, #0x8]
    cbz x0, 0x390
    str x0, [x20, #0x50]
    ldr x0, [x20, #0x50]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x60]
    ldr x0, [x1, #0x8]
    cbz x0, 0x3a0
    str x0, [x20, #0x80]
    mov x0, #0xa
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0x3c0
    subs w0, w1, #0x2
    b.vs 0x3c0
    orr x0, x0, x21
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x80]
    ldr x16, [x23, #0x78]
    cmp x16, x1
    b.ne 0x420
    mov x16, #0x35
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
    cbz x0, 0x5e0
    str x0, [x20, #0x60]
    ldr x1, [x23, #0xa0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x494
    str x0, [x20, #0x88]
    mov x0, #0xa
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0x4b4
    subs w0, w1, #0x1
    b.vs 0x4b4
    orr x0, x0, x21
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x88]
    ldr x16, [x23, #0xb8]
    cmp x16, x1
    b.ne 0x514
    mov x16, #0x4a
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
    cbz x0, 0x5e0
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0xe0]
    cmp x16, x1
    b.ne 0x588
    mov x16, #0x50
    str w16, [x20, #0x8]
    add x2, x20, #0x38
    bl <stub.Construct>
    tbz w0, #0x0, 0x280
    sub x0, x0, #0x1
    str x20, [x20, #0x38]
    mov x16, #0x2
    movk x16, #0x100, lsl #16
    str w16, [x20, #0x44]
    str x0, [x20, #0x48]
    add x20, x20, #0x38
    mov x1, #0x2
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x38
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x5e0
    tst x0, x22
    b.ne 0x5d8
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x5d8
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x2c8
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x2b0
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    bl <op.JNotLessEqI>
    cmp w0, #0x2
    b.eq 0xf0
    b 0x44
    cmp x1, x21
    b.hs 0x308
    tst x1, x21
    b.eq 0x2d8
    add x3, x1, x21
    fmov d0, x3
    b 0x30c
    scvtf d0, w1
    movi d1, #0x0
    ldr x3, [x23, #0x10]
    orr x3, x3, #0x2
    str x3, [x23, #0x10]
    fcmp d0, d1
    b.hi 0xf0
    b 0x44
    mov x16, #0x8
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x54
    ldr x16, [x23, #0x38]
    cmp x16, x1
    b.eq 0x7c
    ldr x16, [x23, #0x40]
    cmp x16, x1
    b.eq 0x7c
    ldr x16, [x23, #0x48]
    cmp x16, x1
    b.eq 0x7c
    ldr x16, [x23, #0x30]
    cmp x16, #0x2
    b.eq 0x7c
    ldr x16, [x23, #0x30]
    cmp x16, x1
    b.eq 0x7c
    mov x16, #0x15
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0x7c
    ldr x0, [x20, #0x58]
    b 0xdc
    mov x16, #0x1d
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x100
    mov x16, #0x26
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x118
    mov x16, #0x2e
    str w16, [x20, #0x8]
    bl <op.SubI>
    b 0x13c
    cmp x1, x21
    b.hs 0x3dc
    tst x1, x21
    b.eq 0x3b0
    add x3, x1, x21
    fmov d0, x3
    b 0x3e0
    scvtf d0, w1
    fmov d1, #2.0
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x3fc
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x90]
    ldr x3, [x23, #0x70]
    orr x3, x3, #0x2
    str x3, [x23, #0x70]
    b 0x13c
    mov x16, #0x35
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x18c
    tst x1, x22
    b.ne 0x410
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x410
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x78]
    cmp x16, x0
    b.eq 0x14c
    ldr x16, [x23, #0x88]
    cmp x16, x0
    b.eq 0x14c
    ldr x16, [x23, #0x90]
    cmp x16, x0
    b.eq 0x14c
    ldr x16, [x23, #0x98]
    cmp x16, x0
    b.eq 0x14c
    ldr x16, [x23, #0x80]
    cmp x16, #0x2
    b.eq 0x14c
    ldr x16, [x23, #0x80]
    cmp x16, x1
    b.eq 0x14c
    mov x16, #0x35
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x80]
    b 0x14c
    mov x16, #0x3b
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x19c
    mov x16, #0x43
    str w16, [x20, #0x8]
    bl <op.SubI>
    b 0x1c0
    cmp x1, x21
    b.hs 0x4d0
    tst x1, x21
    b.eq 0x4a4
    add x3, x1, x21
    fmov d0, x3
    b 0x4d4
    scvtf d0, w1
    fmov d1, #1.0
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x4f0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x98]
    ldr x3, [x23, #0xb0]
    orr x3, x3, #0x2
    str x3, [x23, #0xb0]
    b 0x1c0
    mov x16, #0x4a
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x210
    tst x1, x22
    b.ne 0x504
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x504
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xb8]
    cmp x16, x0
    b.eq 0x1d0
    ldr x16, [x23, #0xc8]
    cmp x16, x0
    b.eq 0x1d0
    ldr x16, [x23, #0xd0]
    cmp x16, x0
    b.eq 0x1d0
    ldr x16, [x23, #0xd8]
    cmp x16, x0
    b.eq 0x1d0
    ldr x16, [x23, #0xc0]
    cmp x16, #0x2
    b.eq 0x1d0
    ldr x16, [x23, #0xc0]
    cmp x16, x1
    b.eq 0x1d0
    mov x16, #0x4a
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x88]
    b 0x1d0
    ldr x16, [x23, #0xf0]
    cmp x16, x1
    b.eq 0x220
    ldr x16, [x23, #0xf8]
    cmp x16, x1
    b.eq 0x220
    ldr x16, [x23, #0x100]
    cmp x16, x1
    b.eq 0x220
    ldr x16, [x23, #0xe8]
    cmp x16, #0x2
    b.eq 0x220
    ldr x16, [x23, #0xe8]
    cmp x16, x1
    b.eq 0x220
    mov x16, #0x50
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0x220
    ldr x0, [x20, #0x58]
    b 0x280
    b <stub.ExceptionExit>
rightSpine:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x40
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xd4
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0xec
    bti jc
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    mov x0, #0x2
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x130
    cmp x2, x21
    b.lo 0x130
    cmp w1, w2
    b.eq 0xc4
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x1d4
    adds w0, w1, #0x1
    b.vs 0x1d4
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x2, [x20, #0x28]
    tst x2, x22
    b.ne 0x224
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x224
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x18]
    cmp x1, x16
    b.ne 0x224
    ldr x1, [x23, #0x20]
    ldr x0, [x2, x1]
    str x0, [x20, #0x28]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x238
    b 0x38
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
    mov x16, #0x6
    str w16, [x20, #0x8]
    bl <op.JStrictEq>
    cmp w0, #0x2
    b.eq 0xc4
    b 0x64
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x178
    cmp x1, x2
    b.eq 0xc4
    tst x3, x22
    b.ne 0x64
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x64
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x64
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x118
    b 0x64
    cmp x1, x21
    b.hs 0x194
    tst x1, x21
    b.eq 0x64
    add x3, x1, x21
    fmov d0, x3
    b 0x198
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1b4
    tst x2, x21
    b.eq 0x64
    add x3, x2, x21
    fmov d1, x3
    b 0x1b8
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0xc4
    b 0x64
    mov x16, #0xd
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x80
    cmp x1, x21
    b.hs 0x1f0
    tst x1, x21
    b.eq 0x1c4
    add x3, x1, x21
    fmov d0, x3
    b 0x1f4
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x210
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x10]
    orr x3, x3, #0x2
    str x3, [x23, #0x10]
    b 0x80
    mov x16, #0x12
    str w16, [x20, #0x8]
    add x3, x23, #0x18
    bl <stub.GetNamed>
    b 0xb0
    mov x16, #0x19
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x38
