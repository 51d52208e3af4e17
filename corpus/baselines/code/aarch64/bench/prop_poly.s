(anonymous):
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0xb8
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xbd4
    ldr x23, [x0, #0x10]
    bti jc
    str wzr, [x20, #0x8]
    bl <op.DeclareGlobals>
    mov x0, #0xa
    str x0, [x20, #0x28]
    ldr x1, [x23, #0x80]
    ldr x0, [x1, #0x8]
    cbz x0, 0xbfc
    str x0, [x20, #0x38]
    mov x16, #0x9
    str w16, [x20, #0x8]
    bl <op.Typeof>
    ldr x0, [x23, #0x48]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0xc24
    cmp x2, x21
    b.lo 0xc24
    cmp w1, w2
    b.eq 0x80
    b 0x94
    ldr x1, [x23, #0x98]
    ldr x0, [x1, #0x8]
    cbz x0, 0xcb8
    str x0, [x20, #0x30]
    b 0x9c
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x30]
    mov x16, #0x24
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0x0
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    mov x16, #0x2c
    str w16, [x20, #0x8]
    bl <op.NewClass>
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0x34
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x23, #0x50]
    str x0, [x20, #0x68]
    mov x16, #0x3d
    str w16, [x20, #0x8]
    bl <op.DefineMethod>
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x30]
    mov x16, #0x48
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0xa8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xcc8
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    mov x16, #0x54
    str w16, [x20, #0x8]
    bl <op.NewClass>
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0x5c
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x23, #0x58]
    str x0, [x20, #0x68]
    mov x16, #0x65
    str w16, [x20, #0x8]
    bl <op.DefineMethod>
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x30]
    mov x16, #0x70
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0xb8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xcd8
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    mov x16, #0x7c
    str w16, [x20, #0x8]
    bl <op.NewClass>
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0x84
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x23, #0x58]
    str x0, [x20, #0x68]
    mov x16, #0x8d
    str w16, [x20, #0x8]
    bl <op.DefineMethod>
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x30]
    mov x16, #0x98
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0xc8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xce8
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    mov x16, #0xa4
    str w16, [x20, #0x8]
    bl <op.NewClass>
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0xac
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x23, #0x58]
    str x0, [x20, #0x68]
    mov x16, #0xb5
    str w16, [x20, #0x8]
    bl <op.DefineMethod>
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x30]
    mov x16, #0xc0
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xa
    str x0, [x20, #0x38]
    mov x16, #0xc6
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    mov x16, #0xcb
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x16, #0xcf
    str w16, [x20, #0x8]
    bl <op.NewArray>
    mov x16, #0xd5
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xd10
    cmp w1, #0x40
    b.ge 0x874
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xd4c
    tbnz w1, #0x1f, 0xd4c
    and w0, w1, #0x3
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0xd5c
    cbz w1, 0x2f0
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0xd7c
    cmp w1, #0x1
    b.eq 0x440
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0xd9c
    cmp w1, #0x2
    b.eq 0x5b4
    b 0x720
    ldr x1, [x23, #0x110]
    ldr x0, [x1, #0x8]
    cbz x0, 0xdbc
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x68]
    tst x2, x22
    b.ne 0xdcc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xdcc
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x120]
    cmp x1, x16
    b.ne 0xdcc
    ldr x1, [x23, #0x128]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x140]
    ldr x0, [x1, #0x8]
    cbz x0, 0xde0
    str x0, [x20, #0x90]
    ldr x0, [x20, #0x90]
    str x0, [x20, #0x98]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0xa0]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xdf0
    tbnz w1, #0x1f, 0xdf0
    mov x2, #0x9
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0xa8]
    ldr x1, [x20, #0x90]
    ldr x16, [x23, #0x158]
    cmp x16, x1
    b.ne 0xe00
    mov x16, #0x127
    str w16, [x20, #0x8]
    add x2, x20, #0x78
    bl <stub.Construct>
    tbz w0, #0x0, 0x3e8
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
    cbz x0, 0x1800
    tst x0, x22
    b.ne 0xe50
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0xe50
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x180]
    cmp x16, x1
    b.ne 0xe68
    mov x16, #0x12d
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
    cbz x0, 0x1800
    str x0, [x20, #0x40]
    b 0x848
    ldr x1, [x23, #0x1a8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xedc
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x68]
    tst x2, x22
    b.ne 0xeec
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xeec
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1b8]
    cmp x1, x16
    b.ne 0xeec
    ldr x1, [x23, #0x1c0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x1d8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xf00
    str x0, [x20, #0x90]
    ldr x0, [x20, #0x90]
    str x0, [x20, #0x98]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0xa0]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xf10
    tbnz w1, #0x1f, 0xf10
    mov x2, #0x7
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0xa8]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xf20
    tbnz w1, #0x1f, 0xf20
    mov x2, #0x5
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0xb0]
    ldr x1, [x20, #0x90]
    ldr x16, [x23, #0x1f8]
    cmp x16, x1
    b.ne 0xf30
    mov x16, #0x15d
    str w16, [x20, #0x8]
    add x2, x20, #0x78
    bl <stub.Construct>
    tbz w0, #0x0, 0x55c
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
    cbz x0, 0x1800
    tst x0, x22
    b.ne 0xf80
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0xf80
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x220]
    cmp x16, x1
    b.ne 0xf98
    mov x16, #0x163
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
    cbz x0, 0x1800
    str x0, [x20, #0x40]
    b 0x848
    ldr x1, [x23, #0x248]
    ldr x0, [x1, #0x8]
    cbz x0, 0x100c
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x68]
    tst x2, x22
    b.ne 0x101c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x101c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x258]
    cmp x1, x16
    b.ne 0x101c
    ldr x1, [x23, #0x260]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x278]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1030
    str x0, [x20, #0x90]
    ldr x0, [x20, #0x90]
    str x0, [x20, #0x98]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0xa0]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x1040
    tbnz w1, #0x1f, 0x1040
    mov x2, #0x6
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0xa8]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x1050
    tbnz w1, #0x1f, 0x1050
    and w0, w1, #0x7
    orr x0, x0, x21
    str x0, [x20, #0xb0]
    ldr x1, [x20, #0x90]
    ldr x16, [x23, #0x298]
    cmp x16, x1
    b.ne 0x1060
    mov x16, #0x193
    str w16, [x20, #0x8]
    add x2, x20, #0x78
    bl <stub.Construct>
    tbz w0, #0x0, 0x6c8
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
    cbz x0, 0x1800
    tst x0, x22
    b.ne 0x10b0
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x10b0
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x2c0]
    cmp x16, x1
    b.ne 0x10c8
    mov x16, #0x199
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
    cbz x0, 0x1800
    str x0, [x20, #0x40]
    b 0x848
    ldr x1, [x23, #0x2e8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x113c
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x68]
    tst x2, x22
    b.ne 0x114c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x114c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x2f8]
    cmp x1, x16
    b.ne 0x114c
    ldr x1, [x23, #0x300]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x318]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1160
    str x0, [x20, #0x90]
    mov x0, #0xa
    str x0, [x20, #0x98]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0xa0]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x1170
    tbnz w1, #0x1f, 0x1170
    mov x2, #0xa
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0xa8]
    ldr x1, [x20, #0x90]
    ldr x16, [x23, #0x330]
    cmp x16, x1
    b.ne 0x1190
    mov x16, #0x1c1
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
    cbz x0, 0x1800
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x358]
    cmp x16, x1
    b.ne 0x1214
    mov x16, #0x1c7
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
    cbz x0, 0x1800
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x1298
    adds w0, w1, #0x1
    b.vs 0x1298
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x12e8
    b 0x280
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    mov x16, #0x1d9
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x23, #0x388]
    ldr x0, [x1, #0x8]
    cbz x0, 0x12f8
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x1318
    mov x17, #0xafc8
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x1318
    cbz w0, 0x1368
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x1390
    cmp x2, x21
    b.lo 0x1390
    cmp w1, w2
    b.ge 0xb44
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    bti jc
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x1400
    cmp w1, #0x40
    b.ge 0xb18
    ldr x1, [x23, #0x3b0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x143c
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x38]
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
    str x0, [x20, #0x40]
    ldr x1, [x23, #0x3e0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1498
    str x0, [x20, #0x50]
    ldr x2, [x20, #0x40]
    tst x2, x22
    b.ne 0x14a8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x14a8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x3f0]
    cmp x1, x16
    b.ne 0x14a8
    ldr x1, [x23, #0x3f8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x60]
    cmp x1, x21
    b.lo 0x14cc
    cmp x2, x21
    b.lo 0x14cc
    adds w0, w1, w2
    b.vs 0x14cc
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x88]
    ldr x2, [x20, #0x88]
    tst x2, x22
    b.ne 0x1538
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1538
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x418]
    cmp x1, x16
    b.ne 0x1538
    ldr x1, [x23, #0x420]
    ldr x0, [x2, x1]
    str x0, [x20, #0x80]
    mov x0, #0x2
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x80]
    ldr x16, [x23, #0x438]
    cmp x16, x1
    b.ne 0x155c
    mov x16, #0x22e
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
    cbz x0, 0x1800
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x60]
    cmp x1, x21
    b.lo 0x15e0
    cmp x2, x21
    b.lo 0x15e0
    adds w0, w1, w2
    b.vs 0x15e0
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x58]
    cmp x1, x21
    b.lo 0x164c
    tbnz w1, #0x1f, 0x164c
    and w0, w1, #0xffffff
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x2, [x23, #0x470]
    ldr x1, [x20, #0x48]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x165c
    ldr x16, [x2, #0x8]
    cbz x16, 0x165c
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x166c
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x168c
    adds w0, w1, #0x1
    b.vs 0x168c
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x16dc
    b 0x8f8
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x16fc
    adds w0, w1, #0x1
    b.vs 0x16fc
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x174c
    b 0x890
    ldr x1, [x23, #0x490]
    ldr x0, [x1, #0x8]
    cbz x0, 0x175c
    str x0, [x20, #0x48]
    mov x0, #0xa
    str x0, [x20, #0x50]
    ldr x0, [x23, #0x78]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x4a0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x176c
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x48]
    ldr x16, [x23, #0x4b0]
    cmp x16, x1
    b.ne 0x178c
    mov x16, #0x26a
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
    cbz x0, 0x1800
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
    b.ne 0xc6c
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
    tbz w3, #0x0, 0xc0c
    b 0x94
    cmp x1, x21
    b.hs 0xc88
    tst x1, x21
    b.eq 0x94
    add x3, x1, x21
    fmov d0, x3
    b 0xc8c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xca8
    tst x2, x21
    b.eq 0x94
    add x3, x2, x21
    fmov d1, x3
    b 0xcac
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x80
    b 0x94
    mov x16, #0x17
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x90
    mov x16, #0x4c
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x118
    mov x16, #0x74
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x180
    mov x16, #0x9c
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1e8
    mov x16, #0xdd
    str w16, [x20, #0x8]
    bl <op.JNotLessI>
    cmp w0, #0x2
    b.eq 0x874
    b 0x298
    cmp x1, x21
    b.hs 0xd2c
    tst x1, x21
    b.eq 0xcf8
    add x3, x1, x21
    fmov d0, x3
    b 0xd30
    scvtf d0, w1
    ldr d1, 0x1808
    ldr x3, [x23, #0xe8]
    orr x3, x3, #0x2
    str x3, [x23, #0xe8]
    fcmp d0, d1
    b.pl 0x874
    b 0x298
    mov x16, #0xe5
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x2b4
    tst x1, x21
    b.eq 0x2c4
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.eq 0x2f0
    b 0x2c4
    tst x1, x21
    b.eq 0x2d8
    add x3, x1, x21
    fmov d0, x3
    fmov d1, #1.0
    fcmp d0, d1
    b.eq 0x440
    b 0x2d8
    tst x1, x21
    b.eq 0x2ec
    add x3, x1, x21
    fmov d0, x3
    fmov d1, #2.0
    fcmp d0, d1
    b.eq 0x5b4
    b 0x2ec
    mov x16, #0x107
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x300
    mov x16, #0x10d
    str w16, [x20, #0x8]
    add x3, x23, #0x120
    bl <stub.GetNamed>
    b 0x330
    mov x16, #0x114
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x344
    mov x16, #0x120
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x378
    ldr x16, [x23, #0x168]
    cmp x16, x1
    b.eq 0x388
    ldr x16, [x23, #0x170]
    cmp x16, x1
    b.eq 0x388
    ldr x16, [x23, #0x178]
    cmp x16, x1
    b.eq 0x388
    ldr x16, [x23, #0x160]
    cmp x16, #0x2
    b.eq 0x388
    ldr x16, [x23, #0x160]
    cmp x16, x1
    b.eq 0x388
    mov x16, #0x127
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x90]
    b 0x388
    ldr x0, [x20, #0x98]
    b 0x3e8
    mov x16, #0x12d
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x43c
    tst x1, x22
    b.ne 0xe58
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xe58
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x180]
    cmp x16, x0
    b.eq 0x3fc
    ldr x16, [x23, #0x190]
    cmp x16, x0
    b.eq 0x3fc
    ldr x16, [x23, #0x198]
    cmp x16, x0
    b.eq 0x3fc
    ldr x16, [x23, #0x1a0]
    cmp x16, x0
    b.eq 0x3fc
    ldr x16, [x23, #0x188]
    cmp x16, #0x2
    b.eq 0x3fc
    ldr x16, [x23, #0x188]
    cmp x16, x1
    b.eq 0x3fc
    mov x16, #0x12d
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x3fc
    mov x16, #0x136
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x450
    mov x16, #0x13c
    str w16, [x20, #0x8]
    add x3, x23, #0x1b8
    bl <stub.GetNamed>
    b 0x480
    mov x16, #0x143
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x494
    mov x16, #0x14f
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x4c8
    mov x16, #0x156
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x4ec
    ldr x16, [x23, #0x208]
    cmp x16, x1
    b.eq 0x4fc
    ldr x16, [x23, #0x210]
    cmp x16, x1
    b.eq 0x4fc
    ldr x16, [x23, #0x218]
    cmp x16, x1
    b.eq 0x4fc
    ldr x16, [x23, #0x200]
    cmp x16, #0x2
    b.eq 0x4fc
    ldr x16, [x23, #0x200]
    cmp x16, x1
    b.eq 0x4fc
    mov x16, #0x15d
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x90]
    b 0x4fc
    ldr x0, [x20, #0x98]
    b 0x55c
    mov x16, #0x163
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x5b0
    tst x1, x22
    b.ne 0xf88
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xf88
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x220]
    cmp x16, x0
    b.eq 0x570
    ldr x16, [x23, #0x230]
    cmp x16, x0
    b.eq 0x570
    ldr x16, [x23, #0x238]
    cmp x16, x0
    b.eq 0x570
    ldr x16, [x23, #0x240]
    cmp x16, x0
    b.eq 0x570
    ldr x16, [x23, #0x228]
    cmp x16, #0x2
    b.eq 0x570
    ldr x16, [x23, #0x228]
    cmp x16, x1
    b.eq 0x570
    mov x16, #0x163
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x570
    mov x16, #0x16c
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x5c4
    mov x16, #0x172
    str w16, [x20, #0x8]
    add x3, x23, #0x258
    bl <stub.GetNamed>
    b 0x5f4
    mov x16, #0x179
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x608
    mov x16, #0x185
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x63c
    mov x16, #0x18c
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x658
    ldr x16, [x23, #0x2a8]
    cmp x16, x1
    b.eq 0x668
    ldr x16, [x23, #0x2b0]
    cmp x16, x1
    b.eq 0x668
    ldr x16, [x23, #0x2b8]
    cmp x16, x1
    b.eq 0x668
    ldr x16, [x23, #0x2a0]
    cmp x16, #0x2
    b.eq 0x668
    ldr x16, [x23, #0x2a0]
    cmp x16, x1
    b.eq 0x668
    mov x16, #0x193
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x90]
    b 0x668
    ldr x0, [x20, #0x98]
    b 0x6c8
    mov x16, #0x199
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x71c
    tst x1, x22
    b.ne 0x10b8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x10b8
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x2c0]
    cmp x16, x0
    b.eq 0x6dc
    ldr x16, [x23, #0x2d0]
    cmp x16, x0
    b.eq 0x6dc
    ldr x16, [x23, #0x2d8]
    cmp x16, x0
    b.eq 0x6dc
    ldr x16, [x23, #0x2e0]
    cmp x16, x0
    b.eq 0x6dc
    ldr x16, [x23, #0x2c8]
    cmp x16, #0x2
    b.eq 0x6dc
    ldr x16, [x23, #0x2c8]
    cmp x16, x1
    b.eq 0x6dc
    mov x16, #0x199
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x6dc
    mov x16, #0x1a2
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x730
    mov x16, #0x1a8
    str w16, [x20, #0x8]
    add x3, x23, #0x2f8
    bl <stub.GetNamed>
    b 0x760
    mov x16, #0x1af
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x774
    mov x16, #0x1ba
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x7a8
    mov x16, #0x1c1
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x7f8
    tst x1, x22
    b.ne 0x1180
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1180
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x330]
    cmp x16, x0
    b.eq 0x7b8
    ldr x16, [x23, #0x340]
    cmp x16, x0
    b.eq 0x7b8
    ldr x16, [x23, #0x348]
    cmp x16, x0
    b.eq 0x7b8
    ldr x16, [x23, #0x350]
    cmp x16, x0
    b.eq 0x7b8
    ldr x16, [x23, #0x338]
    cmp x16, #0x2
    b.eq 0x7b8
    ldr x16, [x23, #0x338]
    cmp x16, x1
    b.eq 0x7b8
    mov x16, #0x1c1
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x90]
    b 0x7b8
    mov x16, #0x1c7
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x848
    tst x1, x22
    b.ne 0x1204
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1204
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x358]
    cmp x16, x0
    b.eq 0x808
    ldr x16, [x23, #0x368]
    cmp x16, x0
    b.eq 0x808
    ldr x16, [x23, #0x370]
    cmp x16, x0
    b.eq 0x808
    ldr x16, [x23, #0x378]
    cmp x16, x0
    b.eq 0x808
    ldr x16, [x23, #0x360]
    cmp x16, #0x2
    b.eq 0x808
    ldr x16, [x23, #0x360]
    cmp x16, x1
    b.eq 0x808
    mov x16, #0x1c7
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x808
    mov x16, #0x1cd
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x864
    cmp x1, x21
    b.hs 0x12b4
    tst x1, x21
    b.eq 0x1288
    add x3, x1, x21
    fmov d0, x3
    b 0x12b8
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x12d4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x380]
    orr x3, x3, #0x2
    str x3, [x23, #0x380]
    b 0x864
    mov x16, #0x1d2
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x280
    mov x16, #0x1e1
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x8a4
    mov x16, #0x1e7
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x8d0
    cmp x1, x21
    b.hs 0x1334
    tst x1, x21
    b.eq 0x1308
    add x3, x1, x21
    fmov d0, x3
    b 0x1338
    scvtf d0, w1
    ldr d1, 0x1810
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1354
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x398]
    orr x3, x3, #0x2
    str x3, [x23, #0x398]
    b 0x8d0
    mov x17, #0xafc8
    orr w3, w1, w17
    tbnz w3, #0x1f, 0x1318
    b 0x8c8
    mov x16, #0x1ee
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0xb44
    b 0x8f0
    cmp x1, x21
    b.hs 0x13ac
    tst x1, x21
    b.eq 0x1378
    add x3, x1, x21
    fmov d0, x3
    b 0x13b0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x13cc
    tst x2, x21
    b.eq 0x1378
    add x3, x2, x21
    fmov d1, x3
    b 0x13d0
    scvtf d1, w2
    ldr x3, [x23, #0x3a0]
    orr x3, x3, #0x2
    str x3, [x23, #0x3a0]
    fcmp d0, d1
    b.pl 0xb44
    b 0x8f0
    mov x16, #0x1f9
    str w16, [x20, #0x8]
    bl <op.JNotLessI>
    cmp w0, #0x2
    b.eq 0xb18
    b 0x910
    cmp x1, x21
    b.hs 0x141c
    tst x1, x21
    b.eq 0x13e8
    add x3, x1, x21
    fmov d0, x3
    b 0x1420
    scvtf d0, w1
    ldr d1, 0x1808
    ldr x3, [x23, #0x3a8]
    orr x3, x3, #0x2
    str x3, [x23, #0x3a8]
    fcmp d0, d1
    b.pl 0xb18
    b 0x910
    mov x16, #0x201
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x920
    mov x16, #0x207
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x974
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x144c
    sub x0, x0, x21
    b 0x970
    tst x2, x21
    b.eq 0x144c
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x144c
    b 0x944
    mov x16, #0x20d
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x984
    mov x16, #0x213
    str w16, [x20, #0x8]
    add x3, x23, #0x3f0
    bl <stub.GetNamed>
    b 0x9b4
    mov x16, #0x21a
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x9e0
    cmp x1, x21
    b.hs 0x14e8
    tst x1, x21
    b.eq 0x14bc
    add x3, x1, x21
    fmov d0, x3
    b 0x14ec
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1508
    tst x2, x21
    b.eq 0x14bc
    add x3, x2, x21
    fmov d1, x3
    b 0x150c
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1524
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x58]
    ldr x3, [x23, #0x410]
    orr x3, x3, #0x2
    str x3, [x23, #0x410]
    b 0x9e0
    mov x16, #0x223
    str w16, [x20, #0x8]
    add x3, x23, #0x418
    bl <stub.GetNamed>
    b 0xa18
    mov x16, #0x22e
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xa78
    tst x1, x22
    b.ne 0x154c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x154c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x438]
    cmp x16, x0
    b.eq 0xa38
    ldr x16, [x23, #0x448]
    cmp x16, x0
    b.eq 0xa38
    ldr x16, [x23, #0x450]
    cmp x16, x0
    b.eq 0xa38
    ldr x16, [x23, #0x458]
    cmp x16, x0
    b.eq 0xa38
    ldr x16, [x23, #0x440]
    cmp x16, #0x2
    b.eq 0xa38
    ldr x16, [x23, #0x440]
    cmp x16, x1
    b.eq 0xa38
    mov x16, #0x22e
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x80]
    b 0xa38
    mov x16, #0x234
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0xaa0
    cmp x1, x21
    b.hs 0x15fc
    tst x1, x21
    b.eq 0x15d0
    add x3, x1, x21
    fmov d0, x3
    b 0x1600
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x161c
    tst x2, x21
    b.eq 0x15d0
    add x3, x2, x21
    fmov d1, x3
    b 0x1620
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1638
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x58]
    ldr x3, [x23, #0x460]
    orr x3, x3, #0x2
    str x3, [x23, #0x460]
    b 0xaa0
    mov x16, #0x23a
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0xabc
    mov x16, #0x241
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0xaec
    mov x16, #0x241
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xaec
    mov x16, #0x248
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0xb08
    cmp x1, x21
    b.hs 0x16a8
    tst x1, x21
    b.eq 0x167c
    add x3, x1, x21
    fmov d0, x3
    b 0x16ac
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x16c8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x480]
    orr x3, x3, #0x2
    str x3, [x23, #0x480]
    b 0xb08
    mov x16, #0x24d
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x8f8
    mov x16, #0x250
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0xb34
    cmp x1, x21
    b.hs 0x1718
    tst x1, x21
    b.eq 0x16ec
    add x3, x1, x21
    fmov d0, x3
    b 0x171c
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1738
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x488]
    orr x3, x3, #0x2
    str x3, [x23, #0x488]
    b 0xb34
    mov x16, #0x255
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x890
    mov x16, #0x258
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xb54
    mov x16, #0x264
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xb74
    mov x16, #0x26a
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xbc4
    tst x1, x22
    b.ne 0x177c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x177c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x4b0]
    cmp x16, x0
    b.eq 0xb84
    ldr x16, [x23, #0x4c0]
    cmp x16, x0
    b.eq 0xb84
    ldr x16, [x23, #0x4c8]
    cmp x16, x0
    b.eq 0xb84
    ldr x16, [x23, #0x4d0]
    cmp x16, x0
    b.eq 0xb84
    ldr x16, [x23, #0x4b8]
    cmp x16, #0x2
    b.eq 0xb84
    ldr x16, [x23, #0x4b8]
    cmp x16, x1
    b.eq 0xb84
    mov x16, #0x26a
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x48]
    b 0xb84
    b <stub.ExceptionExit>
    .long 0x0
    .quad 0x4050000000000000
    .quad 0x40e5f90000000000
Rect:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldrsb w16, [x20, #0xf]
    tbz w16, #0x0, 0x188
    ldr x2, [x19, #0x1490]
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
    cbz x0, 0x284
    tst x0, x22
    b.ne 0x224
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x224
    str x0, [x20, #0x70]
    ldr x16, [x20, #0x20]
    cbnz x16, 0x22c
    ldr x0, [x20, #0x70]
    str x0, [x20, #0x20]
    ldr x0, [x20, #0x70]
    str x0, [x20, #0x48]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x30]
    tst x2, x22
    b.ne 0x23c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x23c
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x38]
    cmp x0, x16
    b.ne 0x23c
    ldr x0, [x23, #0x40]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x250
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x38]
    tst x2, x22
    b.ne 0x260
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x260
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x58]
    cmp x0, x16
    b.ne 0x260
    ldr x0, [x23, #0x60]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x274
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
    ldr x16, [x23, #0x20]
    cmp x16, x1
    b.eq 0x6c
    ldr x16, [x23, #0x28]
    cmp x16, x1
    b.eq 0x6c
    ldr x16, [x23, #0x30]
    cmp x16, x1
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
    ldr x2, [x19, #0x1490]
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
    mov x17, #0x150e
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
    ldr x2, [x19, #0x1490]
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
    cbz x0, 0x218
    tst x0, x22
    b.ne 0x1dc
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x1dc
    str x0, [x20, #0x68]
    ldr x16, [x20, #0x20]
    cbnz x16, 0x1e4
    ldr x0, [x20, #0x68]
    str x0, [x20, #0x20]
    ldr x0, [x20, #0x68]
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x30]
    tst x2, x22
    b.ne 0x1f4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1f4
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x30]
    cmp x0, x16
    b.ne 0x1f4
    ldr x0, [x23, #0x38]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x208
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
    ldr x16, [x23, #0x18]
    cmp x16, x1
    b.eq 0x6c
    ldr x16, [x23, #0x20]
    cmp x16, x1
    b.eq 0x6c
    ldr x16, [x23, #0x28]
    cmp x16, x1
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
    ldr x2, [x19, #0x1490]
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
    cbz x0, 0x284
    tst x0, x22
    b.ne 0x224
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x224
    str x0, [x20, #0x70]
    ldr x16, [x20, #0x20]
    cbnz x16, 0x22c
    ldr x0, [x20, #0x70]
    str x0, [x20, #0x20]
    ldr x0, [x20, #0x70]
    str x0, [x20, #0x48]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x30]
    tst x2, x22
    b.ne 0x23c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x23c
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x38]
    cmp x0, x16
    b.ne 0x23c
    ldr x0, [x23, #0x40]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x250
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x38]
    tst x2, x22
    b.ne 0x260
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x260
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x58]
    cmp x0, x16
    b.ne 0x260
    ldr x0, [x23, #0x60]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x274
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
    ldr x16, [x23, #0x20]
    cmp x16, x1
    b.eq 0x6c
    ldr x16, [x23, #0x28]
    cmp x16, x1
    b.eq 0x6c
    ldr x16, [x23, #0x30]
    cmp x16, x1
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
    ldr x2, [x19, #0x1490]
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
    ldr x2, [x19, #0x1490]
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
    ldr x2, [x19, #0x1490]
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
    ldr x2, [x19, #0x1490]
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
    ldr x2, [x19, #0x1490]
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
    ldr x2, [x19, #0x11b0]
    add x1, x2, #0x40
    ldr x16, [x19, #0x11b8]
    cmp x1, x16
    b.hi 0x208
    str x1, [x19, #0x11b0]
    mov x16, #0x120
    movk x16, #0x500, lsl #16
    str x16, [x2]
    str x3, [x2, #0x8]
    ldr x3, [x19, #0x2380]
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
    mov x17, #0x150e
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
    mov x17, #0x150e
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
    mov x17, #0x150e
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
    mov x17, #0x150e
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
    ldr x2, [x19, #0x1490]
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
    ldr x2, [x19, #0x1490]
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
