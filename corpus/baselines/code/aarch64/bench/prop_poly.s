(anonymous):
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0xb8
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xb20
    ldr x23, [x0, #0x10]
    bti jc
    str wzr, [x20, #0x8]
    bl <op.DeclareGlobals>
    mov x0, #0xa
    str x0, [x20, #0x28]
    mov x0, #0x0
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    mov x16, #0x7
    str w16, [x20, #0x8]
    bl <op.NewClass>
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0xf
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x23, #0x38]
    str x0, [x20, #0x68]
    mov x16, #0x18
    str w16, [x20, #0x8]
    bl <op.DefineMethod>
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x30]
    mov x16, #0x23
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0x68]
    ldr x0, [x1, #0x8]
    cbz x0, 0xb48
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    mov x16, #0x2f
    str w16, [x20, #0x8]
    bl <op.NewClass>
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0x37
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x23, #0x40]
    str x0, [x20, #0x68]
    mov x16, #0x40
    str w16, [x20, #0x8]
    bl <op.DefineMethod>
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x30]
    mov x16, #0x4b
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0x78]
    ldr x0, [x1, #0x8]
    cbz x0, 0xb58
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    mov x16, #0x57
    str w16, [x20, #0x8]
    bl <op.NewClass>
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0x5f
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x23, #0x40]
    str x0, [x20, #0x68]
    mov x16, #0x68
    str w16, [x20, #0x8]
    bl <op.DefineMethod>
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x30]
    mov x16, #0x73
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0x88]
    ldr x0, [x1, #0x8]
    cbz x0, 0xb68
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    mov x16, #0x7f
    str w16, [x20, #0x8]
    bl <op.NewClass>
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0x87
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x23, #0x40]
    str x0, [x20, #0x68]
    mov x16, #0x90
    str w16, [x20, #0x8]
    bl <op.DefineMethod>
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x30]
    mov x16, #0x9b
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xa
    str x0, [x20, #0x38]
    mov x16, #0xa1
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    mov x16, #0xa6
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x16, #0xaa
    str w16, [x20, #0x8]
    bl <op.NewArray>
    mov x16, #0xb0
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xb90
    cmp w1, #0x40
    b.ge 0x804
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xbcc
    tbnz w1, #0x1f, 0xbcc
    and w0, w1, #0x3
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0xbdc
    cbz w1, 0x280
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0xbfc
    cmp w1, #0x1
    b.eq 0x3d0
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0xc1c
    cmp w1, #0x2
    b.eq 0x544
    b 0x6b0
    ldr x1, [x23, #0xd0]
    ldr x0, [x1, #0x8]
    cbz x0, 0xc3c
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x68]
    tst x2, x22
    b.ne 0xc4c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xc4c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xe0]
    cmp x1, x16
    b.ne 0xc4c
    ldr x1, [x23, #0xe8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x100]
    ldr x0, [x1, #0x8]
    cbz x0, 0xc60
    str x0, [x20, #0x90]
    ldr x0, [x20, #0x90]
    str x0, [x20, #0x98]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0xa0]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xc70
    tbnz w1, #0x1f, 0xc70
    mov x2, #0x9
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0xa8]
    ldr x1, [x20, #0x90]
    ldr x16, [x23, #0x118]
    cmp x16, x1
    b.ne 0xc80
    mov x16, #0x102
    str w16, [x20, #0x8]
    add x2, x20, #0x78
    bl <stub.Construct>
    tbz w0, #0x0, 0x378
    sub x0, x0, #0x1
    str x20, [x20, #0x78]
    mov x16, #0x2
    movk x16, #0x100, lsl #16
    str w16, [x20, #0x84]
    str x0, [x20, #0x88]
    add x20, x20, #0x78
    mov x1, #0x2
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x78
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x159c
    tst x0, x22
    b.ne 0xcb8
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0xcb8
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x140]
    cmp x16, x1
    b.ne 0xcd0
    mov x16, #0x108
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
    cbz x0, 0x159c
    str x0, [x20, #0x40]
    b 0x7d8
    ldr x1, [x23, #0x168]
    ldr x0, [x1, #0x8]
    cbz x0, 0xd44
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x68]
    tst x2, x22
    b.ne 0xd54
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xd54
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x178]
    cmp x1, x16
    b.ne 0xd54
    ldr x1, [x23, #0x180]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x198]
    ldr x0, [x1, #0x8]
    cbz x0, 0xd68
    str x0, [x20, #0x90]
    ldr x0, [x20, #0x90]
    str x0, [x20, #0x98]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0xa0]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xd78
    tbnz w1, #0x1f, 0xd78
    mov x2, #0x7
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0xa8]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xd88
    tbnz w1, #0x1f, 0xd88
    mov x2, #0x5
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0xb0]
    ldr x1, [x20, #0x90]
    ldr x16, [x23, #0x1b8]
    cmp x16, x1
    b.ne 0xd98
    mov x16, #0x138
    str w16, [x20, #0x8]
    add x2, x20, #0x78
    bl <stub.Construct>
    tbz w0, #0x0, 0x4ec
    sub x0, x0, #0x1
    str x20, [x20, #0x78]
    mov x16, #0x3
    movk x16, #0x100, lsl #16
    str w16, [x20, #0x84]
    str x0, [x20, #0x88]
    add x20, x20, #0x78
    mov x1, #0x3
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x78
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x159c
    tst x0, x22
    b.ne 0xdd0
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0xdd0
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x1e0]
    cmp x16, x1
    b.ne 0xde8
    mov x16, #0x13e
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
    cbz x0, 0x159c
    str x0, [x20, #0x40]
    b 0x7d8
    ldr x1, [x23, #0x208]
    ldr x0, [x1, #0x8]
    cbz x0, 0xe5c
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x68]
    tst x2, x22
    b.ne 0xe6c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xe6c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x218]
    cmp x1, x16
    b.ne 0xe6c
    ldr x1, [x23, #0x220]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x238]
    ldr x0, [x1, #0x8]
    cbz x0, 0xe80
    str x0, [x20, #0x90]
    ldr x0, [x20, #0x90]
    str x0, [x20, #0x98]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0xa0]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xe90
    tbnz w1, #0x1f, 0xe90
    mov x2, #0x6
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0xa8]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xea0
    tbnz w1, #0x1f, 0xea0
    and w0, w1, #0x7
    orr x0, x0, x21
    str x0, [x20, #0xb0]
    ldr x1, [x20, #0x90]
    ldr x16, [x23, #0x258]
    cmp x16, x1
    b.ne 0xeb0
    mov x16, #0x16e
    str w16, [x20, #0x8]
    add x2, x20, #0x78
    bl <stub.Construct>
    tbz w0, #0x0, 0x658
    sub x0, x0, #0x1
    str x20, [x20, #0x78]
    mov x16, #0x3
    movk x16, #0x100, lsl #16
    str w16, [x20, #0x84]
    str x0, [x20, #0x88]
    add x20, x20, #0x78
    mov x1, #0x3
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x78
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x159c
    tst x0, x22
    b.ne 0xee8
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0xee8
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x280]
    cmp x16, x1
    b.ne 0xf00
    mov x16, #0x174
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
    cbz x0, 0x159c
    str x0, [x20, #0x40]
    b 0x7d8
    ldr x1, [x23, #0x2a8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xf74
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x68]
    tst x2, x22
    b.ne 0xf84
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xf84
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x2b8]
    cmp x1, x16
    b.ne 0xf84
    ldr x1, [x23, #0x2c0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x2d8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xf98
    str x0, [x20, #0x90]
    mov x0, #0xa
    str x0, [x20, #0x98]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0xa0]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xfa8
    tbnz w1, #0x1f, 0xfa8
    mov x2, #0xa
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0xa8]
    ldr x1, [x20, #0x90]
    ldr x16, [x23, #0x2f0]
    cmp x16, x1
    b.ne 0xfc8
    mov x16, #0x19c
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
    cbz x0, 0x159c
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x318]
    cmp x16, x1
    b.ne 0x104c
    mov x16, #0x1a2
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
    cbz x0, 0x159c
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x10d0
    adds w0, w1, #0x1
    b.vs 0x10d0
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1428]
    ldr x16, [x1]
    cbz x16, 0x1120
    b 0x210
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    mov x16, #0x1b4
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x1148
    mov x17, #0xafc8
    cmp w1, w17
    b.ge 0xa90
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    bti jc
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x119c
    cmp w1, #0x40
    b.ge 0xa64
    ldr x1, [x23, #0x358]
    ldr x0, [x1, #0x8]
    cbz x0, 0x11d8
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x38]
    tst x1, x22
    b.ne 0x11e8
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x11e8
    cmp x2, x21
    b.lo 0x1218
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x11e8
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x11f8
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x11e8
    str x0, [x20, #0x40]
    ldr x1, [x23, #0x388]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1234
    str x0, [x20, #0x50]
    ldr x2, [x20, #0x40]
    tst x2, x22
    b.ne 0x1244
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1244
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x398]
    cmp x1, x16
    b.ne 0x1244
    ldr x1, [x23, #0x3a0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x60]
    cmp x1, x21
    b.lo 0x1268
    cmp x2, x21
    b.lo 0x1268
    adds w0, w1, w2
    b.vs 0x1268
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x88]
    ldr x2, [x20, #0x88]
    tst x2, x22
    b.ne 0x12d4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x12d4
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x3c0]
    cmp x1, x16
    b.ne 0x12d4
    ldr x1, [x23, #0x3c8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x80]
    mov x0, #0x2
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x80]
    ldr x16, [x23, #0x3e0]
    cmp x16, x1
    b.ne 0x12f8
    mov x16, #0x1fd
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
    cbz x0, 0x159c
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x60]
    cmp x1, x21
    b.lo 0x137c
    cmp x2, x21
    b.lo 0x137c
    adds w0, w1, w2
    b.vs 0x137c
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x58]
    cmp x1, x21
    b.lo 0x13e8
    tbnz w1, #0x1f, 0x13e8
    and w0, w1, #0xffffff
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x2, [x23, #0x418]
    ldr x1, [x20, #0x48]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x13f8
    ldr x16, [x2, #0x8]
    cbz x16, 0x13f8
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1408
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x1428
    adds w0, w1, #0x1
    b.vs 0x1428
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x19, #0x1428]
    ldr x16, [x1]
    cbz x16, 0x1478
    b 0x844
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x1498
    adds w0, w1, #0x1
    b.vs 0x1498
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1428]
    ldr x16, [x1]
    cbz x16, 0x14e8
    b 0x820
    ldr x1, [x23, #0x438]
    ldr x0, [x1, #0x8]
    cbz x0, 0x14f8
    str x0, [x20, #0x48]
    mov x0, #0xa
    str x0, [x20, #0x50]
    ldr x0, [x23, #0x60]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x448]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1508
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x48]
    ldr x16, [x23, #0x458]
    cmp x16, x1
    b.ne 0x1528
    mov x16, #0x239
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
    cbz x0, 0x159c
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0xb38
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x27
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xa8
    mov x16, #0x4f
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x110
    mov x16, #0x77
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x178
    mov x16, #0xb8
    str w16, [x20, #0x8]
    bl <op.JNotLessI>
    cmp w0, #0x2
    b.eq 0x804
    b 0x228
    cmp x1, x21
    b.hs 0xbac
    tst x1, x21
    b.eq 0xb78
    add x3, x1, x21
    fmov d0, x3
    b 0xbb0
    scvtf d0, w1
    ldr d1, 0x15a0
    ldr x3, [x23, #0xa8]
    orr x3, x3, #0x2
    str x3, [x23, #0xa8]
    fcmp d0, d1
    b.pl 0x804
    b 0x228
    mov x16, #0xc0
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x244
    tst x1, x21
    b.eq 0x254
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.eq 0x280
    b 0x254
    tst x1, x21
    b.eq 0x268
    add x3, x1, x21
    fmov d0, x3
    fmov d1, #1.0
    fcmp d0, d1
    b.eq 0x3d0
    b 0x268
    tst x1, x21
    b.eq 0x27c
    add x3, x1, x21
    fmov d0, x3
    fmov d1, #2.0
    fcmp d0, d1
    b.eq 0x544
    b 0x27c
    mov x16, #0xe2
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x290
    mov x16, #0xe8
    str w16, [x20, #0x8]
    add x3, x23, #0xe0
    bl <stub.GetNamed>
    b 0x2c0
    mov x16, #0xef
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x2d4
    mov x16, #0xfb
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x308
    ldr x16, [x23, #0x120]
    cmp x16, #0x3
    b.eq 0x318
    ldr x16, [x23, #0x120]
    cmp x16, #0x2
    b.eq 0x318
    ldr x16, [x23, #0x120]
    cmp x16, x1
    b.eq 0x318
    mov x16, #0x102
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x90]
    b 0x318
    ldr x0, [x20, #0x98]
    b 0x378
    mov x16, #0x108
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x3cc
    tst x1, x22
    b.ne 0xcc0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xcc0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x140]
    cmp x16, x0
    b.eq 0x38c
    ldr x16, [x23, #0x150]
    cmp x16, x0
    b.eq 0x38c
    ldr x16, [x23, #0x158]
    cmp x16, x0
    b.eq 0x38c
    ldr x16, [x23, #0x160]
    cmp x16, x0
    b.eq 0x38c
    ldr x16, [x23, #0x148]
    cmp x16, #0x2
    b.eq 0x38c
    ldr x16, [x23, #0x148]
    cmp x16, x1
    b.eq 0x38c
    mov x16, #0x108
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x38c
    mov x16, #0x111
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x3e0
    mov x16, #0x117
    str w16, [x20, #0x8]
    add x3, x23, #0x178
    bl <stub.GetNamed>
    b 0x410
    mov x16, #0x11e
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x424
    mov x16, #0x12a
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x458
    mov x16, #0x131
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x47c
    ldr x16, [x23, #0x1c0]
    cmp x16, #0x3
    b.eq 0x48c
    ldr x16, [x23, #0x1c0]
    cmp x16, #0x2
    b.eq 0x48c
    ldr x16, [x23, #0x1c0]
    cmp x16, x1
    b.eq 0x48c
    mov x16, #0x138
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x90]
    b 0x48c
    ldr x0, [x20, #0x98]
    b 0x4ec
    mov x16, #0x13e
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x540
    tst x1, x22
    b.ne 0xdd8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xdd8
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x1e0]
    cmp x16, x0
    b.eq 0x500
    ldr x16, [x23, #0x1f0]
    cmp x16, x0
    b.eq 0x500
    ldr x16, [x23, #0x1f8]
    cmp x16, x0
    b.eq 0x500
    ldr x16, [x23, #0x200]
    cmp x16, x0
    b.eq 0x500
    ldr x16, [x23, #0x1e8]
    cmp x16, #0x2
    b.eq 0x500
    ldr x16, [x23, #0x1e8]
    cmp x16, x1
    b.eq 0x500
    mov x16, #0x13e
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x500
    mov x16, #0x147
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x554
    mov x16, #0x14d
    str w16, [x20, #0x8]
    add x3, x23, #0x218
    bl <stub.GetNamed>
    b 0x584
    mov x16, #0x154
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x598
    mov x16, #0x160
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x5cc
    mov x16, #0x167
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x5e8
    ldr x16, [x23, #0x260]
    cmp x16, #0x3
    b.eq 0x5f8
    ldr x16, [x23, #0x260]
    cmp x16, #0x2
    b.eq 0x5f8
    ldr x16, [x23, #0x260]
    cmp x16, x1
    b.eq 0x5f8
    mov x16, #0x16e
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x90]
    b 0x5f8
    ldr x0, [x20, #0x98]
    b 0x658
    mov x16, #0x174
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x6ac
    tst x1, x22
    b.ne 0xef0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xef0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x280]
    cmp x16, x0
    b.eq 0x66c
    ldr x16, [x23, #0x290]
    cmp x16, x0
    b.eq 0x66c
    ldr x16, [x23, #0x298]
    cmp x16, x0
    b.eq 0x66c
    ldr x16, [x23, #0x2a0]
    cmp x16, x0
    b.eq 0x66c
    ldr x16, [x23, #0x288]
    cmp x16, #0x2
    b.eq 0x66c
    ldr x16, [x23, #0x288]
    cmp x16, x1
    b.eq 0x66c
    mov x16, #0x174
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x66c
    mov x16, #0x17d
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x6c0
    mov x16, #0x183
    str w16, [x20, #0x8]
    add x3, x23, #0x2b8
    bl <stub.GetNamed>
    b 0x6f0
    mov x16, #0x18a
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x704
    mov x16, #0x195
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x738
    mov x16, #0x19c
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x788
    tst x1, x22
    b.ne 0xfb8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xfb8
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x2f0]
    cmp x16, x0
    b.eq 0x748
    ldr x16, [x23, #0x300]
    cmp x16, x0
    b.eq 0x748
    ldr x16, [x23, #0x308]
    cmp x16, x0
    b.eq 0x748
    ldr x16, [x23, #0x310]
    cmp x16, x0
    b.eq 0x748
    ldr x16, [x23, #0x2f8]
    cmp x16, #0x2
    b.eq 0x748
    ldr x16, [x23, #0x2f8]
    cmp x16, x1
    b.eq 0x748
    mov x16, #0x19c
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x90]
    b 0x748
    mov x16, #0x1a2
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x7d8
    tst x1, x22
    b.ne 0x103c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x103c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x318]
    cmp x16, x0
    b.eq 0x798
    ldr x16, [x23, #0x328]
    cmp x16, x0
    b.eq 0x798
    ldr x16, [x23, #0x330]
    cmp x16, x0
    b.eq 0x798
    ldr x16, [x23, #0x338]
    cmp x16, x0
    b.eq 0x798
    ldr x16, [x23, #0x320]
    cmp x16, #0x2
    b.eq 0x798
    ldr x16, [x23, #0x320]
    cmp x16, x1
    b.eq 0x798
    mov x16, #0x1a2
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x798
    mov x16, #0x1a8
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x7f4
    cmp x1, x21
    b.hs 0x10ec
    tst x1, x21
    b.eq 0x10c0
    add x3, x1, x21
    fmov d0, x3
    b 0x10f0
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x110c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x340]
    orr x3, x3, #0x2
    str x3, [x23, #0x340]
    b 0x7f4
    mov x16, #0x1ad
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x210
    mov x16, #0x1bc
    str w16, [x20, #0x8]
    bl <op.JNotLessI>
    cmp w0, #0x2
    b.eq 0xa90
    b 0x83c
    cmp x1, x21
    b.hs 0x1164
    tst x1, x21
    b.eq 0x1130
    add x3, x1, x21
    fmov d0, x3
    b 0x1168
    scvtf d0, w1
    ldr d1, 0x15a8
    ldr x3, [x23, #0x348]
    orr x3, x3, #0x2
    str x3, [x23, #0x348]
    fcmp d0, d1
    b.pl 0xa90
    b 0x83c
    mov x16, #0x1c8
    str w16, [x20, #0x8]
    bl <op.JNotLessI>
    cmp w0, #0x2
    b.eq 0xa64
    b 0x85c
    cmp x1, x21
    b.hs 0x11b8
    tst x1, x21
    b.eq 0x1184
    add x3, x1, x21
    fmov d0, x3
    b 0x11bc
    scvtf d0, w1
    ldr d1, 0x15a0
    ldr x3, [x23, #0x350]
    orr x3, x3, #0x2
    str x3, [x23, #0x350]
    fcmp d0, d1
    b.pl 0xa64
    b 0x85c
    mov x16, #0x1d0
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x86c
    mov x16, #0x1d6
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x8c0
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x11e8
    sub x0, x0, x21
    b 0x8bc
    tst x2, x21
    b.eq 0x11e8
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x11e8
    b 0x890
    mov x16, #0x1dc
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x8d0
    mov x16, #0x1e2
    str w16, [x20, #0x8]
    add x3, x23, #0x398
    bl <stub.GetNamed>
    b 0x900
    mov x16, #0x1e9
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x92c
    cmp x1, x21
    b.hs 0x1284
    tst x1, x21
    b.eq 0x1258
    add x3, x1, x21
    fmov d0, x3
    b 0x1288
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x12a4
    tst x2, x21
    b.eq 0x1258
    add x3, x2, x21
    fmov d1, x3
    b 0x12a8
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x12c0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x58]
    ldr x3, [x23, #0x3b8]
    orr x3, x3, #0x2
    str x3, [x23, #0x3b8]
    b 0x92c
    mov x16, #0x1f2
    str w16, [x20, #0x8]
    add x3, x23, #0x3c0
    bl <stub.GetNamed>
    b 0x964
    mov x16, #0x1fd
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x9c4
    tst x1, x22
    b.ne 0x12e8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x12e8
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x3e0]
    cmp x16, x0
    b.eq 0x984
    ldr x16, [x23, #0x3f0]
    cmp x16, x0
    b.eq 0x984
    ldr x16, [x23, #0x3f8]
    cmp x16, x0
    b.eq 0x984
    ldr x16, [x23, #0x400]
    cmp x16, x0
    b.eq 0x984
    ldr x16, [x23, #0x3e8]
    cmp x16, #0x2
    b.eq 0x984
    ldr x16, [x23, #0x3e8]
    cmp x16, x1
    b.eq 0x984
    mov x16, #0x1fd
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x80]
    b 0x984
    mov x16, #0x203
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x9ec
    cmp x1, x21
    b.hs 0x1398
    tst x1, x21
    b.eq 0x136c
    add x3, x1, x21
    fmov d0, x3
    b 0x139c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x13b8
    tst x2, x21
    b.eq 0x136c
    add x3, x2, x21
    fmov d1, x3
    b 0x13bc
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x13d4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x58]
    ldr x3, [x23, #0x408]
    orr x3, x3, #0x2
    str x3, [x23, #0x408]
    b 0x9ec
    mov x16, #0x209
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0xa08
    mov x16, #0x210
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0xa38
    mov x16, #0x210
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xa38
    mov x16, #0x217
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0xa54
    cmp x1, x21
    b.hs 0x1444
    tst x1, x21
    b.eq 0x1418
    add x3, x1, x21
    fmov d0, x3
    b 0x1448
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1464
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x428]
    orr x3, x3, #0x2
    str x3, [x23, #0x428]
    b 0xa54
    mov x16, #0x21c
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x844
    mov x16, #0x21f
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0xa80
    cmp x1, x21
    b.hs 0x14b4
    tst x1, x21
    b.eq 0x1488
    add x3, x1, x21
    fmov d0, x3
    b 0x14b8
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x14d4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x430]
    orr x3, x3, #0x2
    str x3, [x23, #0x430]
    b 0xa80
    mov x16, #0x224
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x820
    mov x16, #0x227
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xaa0
    mov x16, #0x233
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xac0
    mov x16, #0x239
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xb10
    tst x1, x22
    b.ne 0x1518
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1518
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x458]
    cmp x16, x0
    b.eq 0xad0
    ldr x16, [x23, #0x468]
    cmp x16, x0
    b.eq 0xad0
    ldr x16, [x23, #0x470]
    cmp x16, x0
    b.eq 0xad0
    ldr x16, [x23, #0x478]
    cmp x16, x0
    b.eq 0xad0
    ldr x16, [x23, #0x460]
    cmp x16, #0x2
    b.eq 0xad0
    ldr x16, [x23, #0x460]
    cmp x16, x1
    b.eq 0xad0
    mov x16, #0x239
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x48]
    b 0xad0
    b <stub.ExceptionExit>
    .quad 0x4050000000000000
    .quad 0x40e5f90000000000
Rect:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldrsb w16, [x20, #0xf]
    tbz w16, #0x0, 0x188
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x80
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x190
    ldr x23, [x0, #0x10]
    cmp w1, #0x3
    b.lo 0x1a8
    bti jc
    str wzr, [x20, #0x8]
    bl <op.LoadNewTarget>
    mov x16, #0x2
    str w16, [x20, #0x8]
    bl <op.GetPrototype>
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x70]
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x10]
    cmp x16, x1
    b.ne 0x1d4
    mov x16, #0xb
    str w16, [x20, #0x8]
    add x2, x20, #0x50
    bl <stub.Construct>
    tbz w0, #0x0, 0xcc
    sub x0, x0, #0x1
    str x20, [x20, #0x50]
    mov x16, #0x1
    movk x16, #0x100, lsl #16
    str w16, [x20, #0x5c]
    str x0, [x20, #0x60]
    add x20, x20, #0x50
    mov x1, #0x1
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x50
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x26c
    tst x0, x22
    b.ne 0x20c
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x20c
    str x0, [x20, #0x70]
    ldr x16, [x20, #0x20]
    cbnz x16, 0x214
    ldr x0, [x20, #0x70]
    str x0, [x20, #0x20]
    ldr x0, [x20, #0x70]
    str x0, [x20, #0x48]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x30]
    tst x2, x22
    b.ne 0x224
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x224
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x38]
    cmp x0, x16
    b.ne 0x224
    ldr x0, [x23, #0x40]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x238
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x38]
    tst x2, x22
    b.ne 0x248
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x248
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x58]
    cmp x0, x16
    b.ne 0x248
    ldr x0, [x23, #0x60]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x25c
    ldr x0, [x20, #0x20]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.ThrowClassCall>
    b 0x1c4
    bl <helper.CheckLimit>
    cbz x0, 0x1c4
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x28
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x3
    b.lo 0x1ac
    b 0x34
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    ldr x16, [x23, #0x18]
    cmp x16, #0x3
    b.eq 0x6c
    ldr x16, [x23, #0x18]
    cmp x16, #0x2
    b.eq 0x6c
    ldr x16, [x23, #0x18]
    cmp x16, x1
    b.eq 0x6c
    mov x16, #0xb
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x6c
    ldr x0, [x20, #0x70]
    b 0xcc
    mov x16, #0x11
    str w16, [x20, #0x8]
    bl <op.CheckThisUnset>
    b 0xd8
    mov x16, #0x19
    str w16, [x20, #0x8]
    add x3, x23, #0x38
    bl <stub.SetNamed>
    b 0x130
    mov x16, #0x19
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x130
    mov x16, #0x21
    str w16, [x20, #0x8]
    add x3, x23, #0x58
    bl <stub.SetNamed>
    b 0x178
    mov x16, #0x21
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x178
    b <stub.ExceptionExit>
Shape:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldrsb w16, [x20, #0xf]
    tbz w16, #0x0, 0x98
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x38
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xa0
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0xb8
    bti jc
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x28]
    tst x2, x22
    b.ne 0xe4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xe4
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x8]
    cmp x0, x16
    b.ne 0xe4
    ldr x0, [x23, #0x10]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0xf4
    mov x0, #0xa
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.ThrowClassCall>
    b 0xd4
    bl <helper.CheckLimit>
    cbz x0, 0xd4
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x28
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0xbc
    b 0x34
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    add x3, x23, #0x8
    bl <stub.SetNamed>
    b 0x80
    str wzr, [x20, #0x8]
    bl <stub.Barrier>
    b 0x80
Square:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldrsb w16, [x20, #0xf]
    tbz w16, #0x0, 0x140
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x78
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x148
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x160
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
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x8]
    cmp x16, x1
    b.ne 0x18c
    mov x16, #0xb
    str w16, [x20, #0x8]
    add x2, x20, #0x48
    bl <stub.Construct>
    tbz w0, #0x0, 0xcc
    sub x0, x0, #0x1
    str x20, [x20, #0x48]
    mov x16, #0x1
    movk x16, #0x100, lsl #16
    str w16, [x20, #0x54]
    str x0, [x20, #0x58]
    add x20, x20, #0x48
    mov x1, #0x1
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x48
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x200
    tst x0, x22
    b.ne 0x1c4
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x1c4
    str x0, [x20, #0x68]
    ldr x16, [x20, #0x20]
    cbnz x16, 0x1cc
    ldr x0, [x20, #0x68]
    str x0, [x20, #0x20]
    ldr x0, [x20, #0x68]
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x30]
    tst x2, x22
    b.ne 0x1dc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1dc
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x30]
    cmp x0, x16
    b.ne 0x1dc
    ldr x0, [x23, #0x38]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1f0
    ldr x0, [x20, #0x20]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.ThrowClassCall>
    b 0x17c
    bl <helper.CheckLimit>
    cbz x0, 0x17c
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x28
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x164
    b 0x34
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    ldr x16, [x23, #0x10]
    cmp x16, #0x3
    b.eq 0x6c
    ldr x16, [x23, #0x10]
    cmp x16, #0x2
    b.eq 0x6c
    ldr x16, [x23, #0x10]
    cmp x16, x1
    b.eq 0x6c
    mov x16, #0xb
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x6c
    ldr x0, [x20, #0x68]
    b 0xcc
    mov x16, #0x11
    str w16, [x20, #0x8]
    bl <op.CheckThisUnset>
    b 0xd8
    mov x16, #0x19
    str w16, [x20, #0x8]
    add x3, x23, #0x30
    bl <stub.SetNamed>
    b 0x130
    mov x16, #0x19
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x130
    b <stub.ExceptionExit>
Triangle:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldrsb w16, [x20, #0xf]
    tbz w16, #0x0, 0x188
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x80
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x190
    ldr x23, [x0, #0x10]
    cmp w1, #0x3
    b.lo 0x1a8
    bti jc
    str wzr, [x20, #0x8]
    bl <op.LoadNewTarget>
    mov x16, #0x2
    str w16, [x20, #0x8]
    bl <op.GetPrototype>
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x70]
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x10]
    cmp x16, x1
    b.ne 0x1d4
    mov x16, #0xb
    str w16, [x20, #0x8]
    add x2, x20, #0x50
    bl <stub.Construct>
    tbz w0, #0x0, 0xcc
    sub x0, x0, #0x1
    str x20, [x20, #0x50]
    mov x16, #0x1
    movk x16, #0x100, lsl #16
    str w16, [x20, #0x5c]
    str x0, [x20, #0x60]
    add x20, x20, #0x50
    mov x1, #0x1
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x50
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x26c
    tst x0, x22
    b.ne 0x20c
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x20c
    str x0, [x20, #0x70]
    ldr x16, [x20, #0x20]
    cbnz x16, 0x214
    ldr x0, [x20, #0x70]
    str x0, [x20, #0x20]
    ldr x0, [x20, #0x70]
    str x0, [x20, #0x48]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x30]
    tst x2, x22
    b.ne 0x224
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x224
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x38]
    cmp x0, x16
    b.ne 0x224
    ldr x0, [x23, #0x40]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x238
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x38]
    tst x2, x22
    b.ne 0x248
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x248
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x58]
    cmp x0, x16
    b.ne 0x248
    ldr x0, [x23, #0x60]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x25c
    ldr x0, [x20, #0x20]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.ThrowClassCall>
    b 0x1c4
    bl <helper.CheckLimit>
    cbz x0, 0x1c4
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x28
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x3
    b.lo 0x1ac
    b 0x34
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    ldr x16, [x23, #0x18]
    cmp x16, #0x3
    b.eq 0x6c
    ldr x16, [x23, #0x18]
    cmp x16, #0x2
    b.eq 0x6c
    ldr x16, [x23, #0x18]
    cmp x16, x1
    b.eq 0x6c
    mov x16, #0xb
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x6c
    ldr x0, [x20, #0x70]
    b 0xcc
    mov x16, #0x11
    str w16, [x20, #0x8]
    bl <op.CheckThisUnset>
    b 0xd8
    mov x16, #0x19
    str w16, [x20, #0x8]
    add x3, x23, #0x38
    bl <stub.SetNamed>
    b 0x130
    mov x16, #0x19
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x130
    mov x16, #0x21
    str w16, [x20, #0x8]
    add x3, x23, #0x58
    bl <stub.SetNamed>
    b 0x178
    mov x16, #0x21
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x178
    b <stub.ExceptionExit>
area:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x40
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xd4
    ldr x23, [x0, #0x10]
    bti jc
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0xfc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xfc
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x8]
    cmp x1, x16
    b.ne 0xfc
    ldr x1, [x23, #0x10]
    ldr x0, [x2, x1]
    str x0, [x20, #0x30]
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x10c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x10c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x28]
    cmp x1, x16
    b.ne 0x10c
    ldr x1, [x23, #0x30]
    ldr x0, [x2, x1]
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x130
    cmp x2, x21
    b.lo 0x130
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x130
    cbz w0, 0x19c
    orr x0, x0, x21
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0xec
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    add x3, x23, #0x8
    bl <stub.GetNamed>
    b 0x58
    mov x16, #0x7
    str w16, [x20, #0x8]
    add x3, x23, #0x28
    bl <stub.GetNamed>
    b 0x8c
    mov x16, #0xe
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0xc4
    cmp x1, x21
    b.hs 0x14c
    tst x1, x21
    b.eq 0x120
    add x3, x1, x21
    fmov d0, x3
    b 0x150
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x16c
    tst x2, x21
    b.eq 0x120
    add x3, x2, x21
    fmov d1, x3
    b 0x170
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x188
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x28]
    ldr x3, [x23, #0x48]
    orr x3, x3, #0x2
    str x3, [x23, #0x48]
    b 0xc4
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x130
    b 0xbc
area#2:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x40
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xd4
    ldr x23, [x0, #0x10]
    bti jc
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0xfc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xfc
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x10]
    cmp x1, x16
    b.ne 0xfc
    ldr x1, [x23, #0x18]
    ldr x0, [x2, x1]
    str x0, [x20, #0x30]
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x10c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x10c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x30]
    cmp x1, x16
    b.ne 0x10c
    ldr x1, [x23, #0x38]
    ldr x0, [x2, x1]
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x130
    cmp x2, x21
    b.lo 0x130
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x130
    cbz w0, 0x19c
    orr x0, x0, x21
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0xec
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    add x3, x23, #0x10
    bl <stub.GetNamed>
    b 0x58
    mov x16, #0x7
    str w16, [x20, #0x8]
    add x3, x23, #0x30
    bl <stub.GetNamed>
    b 0x8c
    mov x16, #0xe
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0xc4
    cmp x1, x21
    b.hs 0x14c
    tst x1, x21
    b.eq 0x120
    add x3, x1, x21
    fmov d0, x3
    b 0x150
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x16c
    tst x2, x21
    b.eq 0x120
    add x3, x2, x21
    fmov d1, x3
    b 0x170
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x188
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x28]
    ldr x3, [x23, #0x50]
    orr x3, x3, #0x2
    str x3, [x23, #0x50]
    b 0xc4
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x130
    b 0xbc
area#3:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x48
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xfc
    ldr x23, [x0, #0x10]
    bti jc
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x124
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x124
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x10]
    cmp x1, x16
    b.ne 0x124
    ldr x1, [x23, #0x18]
    ldr x0, [x2, x1]
    str x0, [x20, #0x30]
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x134
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x134
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x30]
    cmp x1, x16
    b.ne 0x134
    ldr x1, [x23, #0x38]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x158
    cmp x2, x21
    b.lo 0x158
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x158
    cbz w0, 0x1c4
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x1e0
    fmov d1, #2.0
    scvtf d0, w1
    fdiv d0, d0, d1
    fjcvtzs w0, d0
    b.ne 0x230
    orr x0, x0, x21
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x114
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    add x3, x23, #0x10
    bl <stub.GetNamed>
    b 0x58
    mov x16, #0x7
    str w16, [x20, #0x8]
    add x3, x23, #0x30
    bl <stub.GetNamed>
    b 0x8c
    mov x16, #0xe
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0xc4
    cmp x1, x21
    b.hs 0x174
    tst x1, x21
    b.eq 0x148
    add x3, x1, x21
    fmov d0, x3
    b 0x178
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x194
    tst x2, x21
    b.eq 0x148
    add x3, x2, x21
    fmov d1, x3
    b 0x198
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1b0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x50]
    orr x3, x3, #0x2
    str x3, [x23, #0x50]
    b 0xc4
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x158
    b 0xbc
    mov x16, #0x14
    str w16, [x20, #0x8]
    bl <op.DivI>
    b 0xec
    cmp x1, x21
    b.hs 0x1fc
    tst x1, x21
    b.eq 0x1d0
    add x3, x1, x21
    fmov d0, x3
    b 0x200
    scvtf d0, w1
    fmov d1, #2.0
    fdiv d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x21c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x28]
    ldr x3, [x23, #0x58]
    orr x3, x3, #0x2
    str x3, [x23, #0x58]
    b 0xec
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x244
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x28]
    ldr x3, [x23, #0x58]
    orr x3, x3, #0x2
    str x3, [x23, #0x58]
    b 0xec
area#4:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x30
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x84
    ldr x23, [x0, #0x10]
    bti jc
    ldr x1, [x20, #0x20]
    tst x1, x22
    b.ne 0xac
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xac
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0xb8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xb8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x8]
    cmp x1, x16
    b.ne 0xb8
    ldr x1, [x23, #0x10]
    ldr x0, [x2, x1]
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x9c
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    bl <op.CoerceThis>
    b 0x40
    mov x16, #0x1
    str w16, [x20, #0x8]
    add x3, x23, #0x8
    bl <stub.GetNamed>
    b 0x70
plain:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x50
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x1c4
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x1dc
    bti jc
    ldr x3, [x23, #0x20]
    cbz x3, 0x208
    ldr x2, [x19, #0x1160]
    add x1, x2, #0x40
    ldr x16, [x19, #0x1168]
    cmp x1, x16
    b.hi 0x208
    str x1, [x19, #0x1160]
    mov x16, #0x120
    movk x16, #0x500, lsl #16
    str x16, [x2]
    str x3, [x2, #0x8]
    ldr x3, [x19, #0x2310]
    str x3, [x2, #0x18]
    str x2, [x20, #0x38]
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x28]
    tst x2, x22
    b.ne 0x214
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x214
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x30]
    cmp x0, x16
    b.ne 0x214
    ldr x0, [x23, #0x38]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x228
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x30]
    tst x2, x22
    b.ne 0x238
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x238
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x50]
    cmp x0, x16
    b.ne 0x238
    ldr x0, [x23, #0x58]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x24c
    mov x0, #0xa
    str x0, [x20, #0x48]
    mov x16, #0x15
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x40]
    tst x2, x22
    b.ne 0x25c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x25c
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x70]
    cmp x0, x16
    b.ne 0x25c
    ldr x0, [x23, #0x78]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x270
    mov x0, #0xa
    str x0, [x20, #0x48]
    mov x16, #0x23
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x40]
    tst x2, x22
    b.ne 0x280
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x280
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x90]
    cmp x0, x16
    b.ne 0x280
    ldr x0, [x23, #0x98]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x294
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x1f8
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x1e0
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    bl <op.NewObject>
    b 0x6c
    mov x16, #0x5
    str w16, [x20, #0x8]
    add x3, x23, #0x30
    bl <stub.DefineNamed>
    b 0xb4
    mov x16, #0x5
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xb4
    mov x16, #0xc
    str w16, [x20, #0x8]
    add x3, x23, #0x50
    bl <stub.DefineNamed>
    b 0xfc
    mov x16, #0xc
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xfc
    mov x16, #0x1a
    str w16, [x20, #0x8]
    add x3, x23, #0x70
    bl <stub.DefineNamed>
    b 0x158
    mov x16, #0x1a
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x158
    mov x16, #0x28
    str w16, [x20, #0x8]
    add x3, x23, #0x90
    bl <stub.DefineNamed>
    b 0x1b4
    mov x16, #0x28
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x1b4
scaled:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x68
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xfc
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x114
    bti jc
    ldr x0, [x20, #0x20]
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x60]
    tst x2, x22
    b.ne 0x140
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x140
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x8]
    cmp x1, x16
    b.ne 0x140
    ldr x1, [x23, #0x10]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x28]
    cmp x16, x1
    b.ne 0x164
    mov x16, #0xa
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
    cbz x0, 0x260
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x28]
    cmp x1, x21
    b.lo 0x1e8
    cmp x2, x21
    b.lo 0x1e8
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x1e8
    cbz w0, 0x254
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x130
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x118
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
    mov x16, #0xa
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xb8
    tst x1, x22
    b.ne 0x154
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x154
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x28]
    cmp x16, x0
    b.eq 0x7c
    ldr x16, [x23, #0x38]
    cmp x16, x0
    b.eq 0x7c
    ldr x16, [x23, #0x40]
    cmp x16, x0
    b.eq 0x7c
    ldr x16, [x23, #0x48]
    cmp x16, x0
    b.eq 0x7c
    ldr x16, [x23, #0x30]
    cmp x16, #0x2
    b.eq 0x7c
    ldr x16, [x23, #0x30]
    cmp x16, x1
    b.eq 0x7c
    mov x16, #0xa
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x7c
    mov x16, #0x10
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0xec
    cmp x1, x21
    b.hs 0x204
    tst x1, x21
    b.eq 0x1d8
    add x3, x1, x21
    fmov d0, x3
    b 0x208
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x224
    tst x2, x21
    b.eq 0x1d8
    add x3, x2, x21
    fmov d1, x3
    b 0x228
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x240
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x50]
    orr x3, x3, #0x2
    str x3, [x23, #0x50]
    b 0xec
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x1e8
    b 0xe4
    b <stub.ExceptionExit>
scaled#2:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x40
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xc0
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0xd8
    bti jc
    ldr x1, [x20, #0x20]
    tst x1, x22
    b.ne 0x104
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x104
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x110
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x110
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x8]
    cmp x1, x16
    b.ne 0x110
    ldr x1, [x23, #0x10]
    ldr x0, [x2, x1]
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x28]
    cmp x1, x21
    b.lo 0x134
    cmp x2, x21
    b.lo 0x134
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x134
    cbz w0, 0x1a0
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0xf4
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0xdc
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
    add x3, x23, #0x8
    bl <stub.GetNamed>
    b 0x78
    mov x16, #0x8
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0xb0
    cmp x1, x21
    b.hs 0x150
    tst x1, x21
    b.eq 0x124
    add x3, x1, x21
    fmov d0, x3
    b 0x154
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x170
    tst x2, x21
    b.eq 0x124
    add x3, x2, x21
    fmov d1, x3
    b 0x174
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x18c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x28]
    orr x3, x3, #0x2
    str x3, [x23, #0x28]
    b 0xb0
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x134
    b 0xa8
