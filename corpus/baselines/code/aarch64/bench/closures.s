(anonymous):
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0xe0
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xcd0
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
    bl <op.InitGlobal>
    mov x0, #0xa
    str x0, [x20, #0x38]
    mov x16, #0x3c
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    mov x16, #0x41
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0x88]
    ldr x0, [x1, #0x8]
    cbz x0, 0xcf8
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0x4f
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0x98]
    cmp x16, x1
    b.ne 0xd18
    mov x16, #0x54
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
    cbz x0, 0x1cbc
    str x0, [x20, #0x30]
    mov x16, #0x5a
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xa
    str x0, [x20, #0x38]
    mov x16, #0x60
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    mov x16, #0x65
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xa
    str x0, [x20, #0x38]
    mov x16, #0x6b
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    mov x16, #0x70
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xa
    str x0, [x20, #0x38]
    mov x16, #0x76
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    mov x16, #0x7b
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    mov x16, #0x83
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0xc0]
    ldr x0, [x1, #0x8]
    cbz x0, 0xd8c
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0x91
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    mov x0, #0xa
    str x0, [x20, #0x70]
    mov x16, #0x98
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    mov x0, #0xa
    str x0, [x20, #0x78]
    mov x16, #0x9f
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0xd0]
    cmp x16, x1
    b.ne 0xdac
    mov x16, #0xa4
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
    cbz x0, 0x1cbc
    str x0, [x20, #0x30]
    mov x16, #0xaa
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xe38
    mov x17, #0xd40
    movk x17, #0x3, lsl #16
    cmp w1, w17
    b.ge 0x940
    ldr x1, [x23, #0x100]
    ldr x0, [x1, #0x8]
    cbz x0, 0xe74
    str x0, [x20, #0x58]
    mov x0, #0xa
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xe84
    tbnz w1, #0x1f, 0xe84
    mov x2, #0x7
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x118]
    cmp x16, x1
    b.ne 0xea4
    mov x16, #0xc9
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
    cbz x0, 0x1cbc
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x68]
    tst x2, x22
    b.ne 0xf18
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xf18
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x140]
    cmp x1, x16
    b.ne 0xf18
    ldr x1, [x23, #0x148]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x160]
    cmp x16, x1
    b.ne 0xf3c
    mov x16, #0xd9
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
    cbz x0, 0x1cbc
    str x0, [x20, #0x40]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x68]
    tst x2, x22
    b.ne 0xfb0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xfb0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x188]
    cmp x1, x16
    b.ne 0xfb0
    ldr x1, [x23, #0x190]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x1a8]
    cmp x16, x1
    b.ne 0xfd4
    mov x16, #0xe9
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
    cbz x0, 0x1cbc
    str x0, [x20, #0x40]
    ldr x1, [x23, #0x1d0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1048
    str x0, [x20, #0x48]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x80]
    ldr x2, [x20, #0x80]
    tst x2, x22
    b.ne 0x1058
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1058
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1e0]
    cmp x1, x16
    b.ne 0x1058
    ldr x1, [x23, #0x1e8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x200]
    cmp x16, x1
    b.ne 0x107c
    mov x16, #0xff
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
    cbz x0, 0x1cbc
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0x1100
    cmp x2, x21
    b.lo 0x1100
    adds w0, w1, w2
    b.vs 0x1100
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x50]
    cmp x1, x21
    b.lo 0x117c
    orr w0, w1, wzr
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x2, [x23, #0x238]
    ldr x1, [x20, #0x40]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x11ac
    ldr x16, [x2, #0x8]
    cbz x16, 0x11ac
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x11bc
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x68]
    tst x2, x22
    b.ne 0x11cc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x11cc
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x248]
    cmp x1, x16
    b.ne 0x11cc
    ldr x1, [x23, #0x250]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x268]
    cmp x16, x1
    b.ne 0x11f0
    mov x16, #0x123
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
    cbz x0, 0x1cbc
    str x0, [x20, #0x40]
    ldr x1, [x23, #0x290]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1264
    str x0, [x20, #0x48]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x80]
    ldr x2, [x20, #0x80]
    tst x2, x22
    b.ne 0x1274
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1274
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x2a0]
    cmp x1, x16
    b.ne 0x1274
    ldr x1, [x23, #0x2a8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x2c0]
    cmp x16, x1
    b.ne 0x1298
    mov x16, #0x139
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
    cbz x0, 0x1cbc
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0x131c
    cmp x2, x21
    b.lo 0x131c
    adds w0, w1, w2
    b.vs 0x131c
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x23, #0x2f0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1388
    str x0, [x20, #0x78]
    mov x0, #0xa
    str x0, [x20, #0x80]
    ldr x1, [x23, #0x300]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1398
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x310]
    cmp x16, x1
    b.ne 0x13b8
    mov x16, #0x153
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
    cbz x0, 0x1cbc
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0x143c
    cmp x2, x21
    b.lo 0x143c
    adds w0, w1, w2
    b.vs 0x143c
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x23, #0x340]
    ldr x0, [x1, #0x8]
    cbz x0, 0x14a8
    str x0, [x20, #0xc8]
    mov x0, #0xa
    str x0, [x20, #0xd0]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0xd8]
    ldr x1, [x20, #0xc8]
    ldr x16, [x23, #0x350]
    cmp x16, x1
    b.ne 0x14c8
    mov x16, #0x16a
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0xb0]
    mov x16, #0x1
    str w16, [x20, #0xbc]
    str x0, [x20, #0xc0]
    add x20, x20, #0xb0
    mov x1, #0x1
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0xb0
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x1cbc
    str x0, [x20, #0xa0]
    mov x0, #0xa
    str x0, [x20, #0xa8]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x153c
    tbnz w1, #0x1f, 0x153c
    mov x2, #0x5
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0xb0]
    ldr x1, [x20, #0xa0]
    ldr x16, [x23, #0x380]
    cmp x16, x1
    b.ne 0x155c
    mov x16, #0x179
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
    cbz x0, 0x1cbc
    str x0, [x20, #0x78]
    mov x0, #0xa
    str x0, [x20, #0x80]
    mov x0, #0xfffe000000000003
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x3a8]
    cmp x16, x1
    b.ne 0x15e0
    mov x16, #0x185
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
    cbz x0, 0x1cbc
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0x1664
    cmp x2, x21
    b.lo 0x1664
    adds w0, w1, w2
    b.vs 0x1664
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x50]
    cmp x1, x21
    b.lo 0x16e0
    orr w0, w1, wzr
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x2, [x23, #0x3e0]
    ldr x1, [x20, #0x40]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x1710
    ldr x16, [x2, #0x8]
    cbz x16, 0x1710
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1720
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x1740
    adds w0, w1, #0x1
    b.vs 0x1740
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1428]
    ldr x16, [x1]
    cbz x16, 0x1790
    b 0x2ac
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x17b8
    mov x17, #0x1770
    cmp w1, w17
    b.ge 0xc40
    ldr x1, [x23, #0x400]
    ldr x0, [x1, #0x8]
    cbz x0, 0x17f4
    str x0, [x20, #0x40]
    ldr x1, [x23, #0x410]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1804
    str x0, [x20, #0x70]
    mov x0, #0xa
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x1814
    tbnz w1, #0x1f, 0x1814
    mov x2, #0x64
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x80]
    mov x0, #0xa
    str x0, [x20, #0x90]
    mov x16, #0x1ca
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x1, [x20, #0x70]
    ldr x16, [x23, #0x428]
    cmp x16, x1
    b.ne 0x1834
    mov x16, #0x1cf
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x58]
    mov x16, #0x2
    str w16, [x20, #0x64]
    str x0, [x20, #0x68]
    add x20, x20, #0x58
    mov x1, #0x2
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x58
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x1cbc
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x18b8
    cmp x2, x21
    b.lo 0x18b8
    adds w0, w1, w2
    b.vs 0x18b8
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x1934
    orr w0, w1, wzr
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x2, [x23, #0x460]
    ldr x1, [x20, #0x38]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x1964
    ldr x16, [x2, #0x8]
    cbz x16, 0x1964
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1974
    ldr x1, [x23, #0x470]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1984
    str x0, [x20, #0x40]
    ldr x1, [x23, #0x480]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1994
    str x0, [x20, #0x70]
    mov x0, #0xa
    str x0, [x20, #0x78]
    ldr x1, [x23, #0x490]
    ldr x0, [x1, #0x8]
    cbz x0, 0x19a4
    str x0, [x20, #0xa0]
    mov x0, #0xa
    str x0, [x20, #0xa8]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x19b4
    tbnz w1, #0x1f, 0x19b4
    mov x2, #0x78
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0xb0]
    ldr x1, [x20, #0xa0]
    ldr x16, [x23, #0x4a8]
    cmp x16, x1
    b.ne 0x19d4
    mov x16, #0x206
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
    cbz x0, 0x1cbc
    str x0, [x20, #0x80]
    mov x0, #0xa
    str x0, [x20, #0x90]
    mov x16, #0x20e
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x70]
    ldr x16, [x23, #0x4d0]
    cmp x16, x1
    b.ne 0x1a58
    mov x16, #0x217
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x58]
    mov x16, #0x3
    str w16, [x20, #0x64]
    str x0, [x20, #0x68]
    add x20, x20, #0x58
    mov x1, #0x3
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x58
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x1cbc
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x1adc
    cmp x2, x21
    b.lo 0x1adc
    adds w0, w1, w2
    b.vs 0x1adc
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x1b58
    orr w0, w1, wzr
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x2, [x23, #0x508]
    ldr x1, [x20, #0x38]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x1b88
    ldr x16, [x2, #0x8]
    cbz x16, 0x1b88
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1b98
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x1bb8
    adds w0, w1, #0x1
    b.vs 0x1bb8
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1428]
    ldr x16, [x1]
    cbz x16, 0x1c08
    b 0x948
    ldr x1, [x23, #0x520]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1c18
    str x0, [x20, #0x48]
    mov x0, #0xa
    str x0, [x20, #0x50]
    ldr x0, [x23, #0x80]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x530]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1c28
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x48]
    ldr x16, [x23, #0x540]
    cmp x16, x1
    b.ne 0x1c48
    mov x16, #0x24b
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
    cbz x0, 0x1cbc
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0xce8
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x45
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x108
    mov x16, #0x54
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x174
    tst x1, x22
    b.ne 0xd08
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xd08
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x98]
    cmp x16, x0
    b.eq 0x134
    ldr x16, [x23, #0xa8]
    cmp x16, x0
    b.eq 0x134
    ldr x16, [x23, #0xb0]
    cmp x16, x0
    b.eq 0x134
    ldr x16, [x23, #0xb8]
    cmp x16, x0
    b.eq 0x134
    ldr x16, [x23, #0xa0]
    cmp x16, #0x2
    b.eq 0x134
    ldr x16, [x23, #0xa0]
    cmp x16, x1
    b.eq 0x134
    mov x16, #0x54
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0x134
    mov x16, #0x87
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x204
    mov x16, #0xa4
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x298
    tst x1, x22
    b.ne 0xd9c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xd9c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xd0]
    cmp x16, x0
    b.eq 0x258
    ldr x16, [x23, #0xe0]
    cmp x16, x0
    b.eq 0x258
    ldr x16, [x23, #0xe8]
    cmp x16, x0
    b.eq 0x258
    ldr x16, [x23, #0xf0]
    cmp x16, x0
    b.eq 0x258
    ldr x16, [x23, #0xd8]
    cmp x16, #0x2
    b.eq 0x258
    ldr x16, [x23, #0xd8]
    cmp x16, x1
    b.eq 0x258
    mov x16, #0xa4
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0x258
    mov x16, #0xb2
    str w16, [x20, #0x8]
    bl <op.JNotLessI>
    cmp w0, #0x2
    b.eq 0x940
    b 0x2cc
    cmp x1, x21
    b.hs 0xe54
    tst x1, x21
    b.eq 0xe20
    add x3, x1, x21
    fmov d0, x3
    b 0xe58
    scvtf d0, w1
    ldr d1, 0x1cc0
    ldr x3, [x23, #0xf8]
    orr x3, x3, #0x2
    str x3, [x23, #0xf8]
    fcmp d0, d1
    b.pl 0x940
    b 0x2cc
    mov x16, #0xba
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x2dc
    mov x16, #0xc2
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x308
    mov x16, #0xc9
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x358
    tst x1, x22
    b.ne 0xe94
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xe94
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x118]
    cmp x16, x0
    b.eq 0x318
    ldr x16, [x23, #0x128]
    cmp x16, x0
    b.eq 0x318
    ldr x16, [x23, #0x130]
    cmp x16, x0
    b.eq 0x318
    ldr x16, [x23, #0x138]
    cmp x16, x0
    b.eq 0x318
    ldr x16, [x23, #0x120]
    cmp x16, #0x2
    b.eq 0x318
    ldr x16, [x23, #0x120]
    cmp x16, x1
    b.eq 0x318
    mov x16, #0xc9
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x318
    mov x16, #0xd2
    str w16, [x20, #0x8]
    add x3, x23, #0x140
    bl <stub.GetNamed>
    b 0x390
    mov x16, #0xd9
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x3e0
    tst x1, x22
    b.ne 0xf2c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xf2c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x160]
    cmp x16, x0
    b.eq 0x3a4
    ldr x16, [x23, #0x170]
    cmp x16, x0
    b.eq 0x3a4
    ldr x16, [x23, #0x178]
    cmp x16, x0
    b.eq 0x3a4
    ldr x16, [x23, #0x180]
    cmp x16, x0
    b.eq 0x3a4
    ldr x16, [x23, #0x168]
    cmp x16, #0x2
    b.eq 0x3a4
    ldr x16, [x23, #0x168]
    cmp x16, x1
    b.eq 0x3a4
    mov x16, #0xd9
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x3a4
    mov x16, #0xe2
    str w16, [x20, #0x8]
    add x3, x23, #0x188
    bl <stub.GetNamed>
    b 0x418
    mov x16, #0xe9
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x468
    tst x1, x22
    b.ne 0xfc4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xfc4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x1a8]
    cmp x16, x0
    b.eq 0x42c
    ldr x16, [x23, #0x1b8]
    cmp x16, x0
    b.eq 0x42c
    ldr x16, [x23, #0x1c0]
    cmp x16, x0
    b.eq 0x42c
    ldr x16, [x23, #0x1c8]
    cmp x16, x0
    b.eq 0x42c
    ldr x16, [x23, #0x1b0]
    cmp x16, #0x2
    b.eq 0x42c
    ldr x16, [x23, #0x1b0]
    cmp x16, x1
    b.eq 0x42c
    mov x16, #0xe9
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x42c
    mov x16, #0xef
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x478
    mov x16, #0xf8
    str w16, [x20, #0x8]
    add x3, x23, #0x1e0
    bl <stub.GetNamed>
    b 0x4b0
    mov x16, #0xff
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x500
    tst x1, x22
    b.ne 0x106c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x106c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x200]
    cmp x16, x0
    b.eq 0x4c4
    ldr x16, [x23, #0x210]
    cmp x16, x0
    b.eq 0x4c4
    ldr x16, [x23, #0x218]
    cmp x16, x0
    b.eq 0x4c4
    ldr x16, [x23, #0x220]
    cmp x16, x0
    b.eq 0x4c4
    ldr x16, [x23, #0x208]
    cmp x16, #0x2
    b.eq 0x4c4
    ldr x16, [x23, #0x208]
    cmp x16, x1
    b.eq 0x4c4
    mov x16, #0xff
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x4c4
    mov x16, #0x105
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x528
    cmp x1, x21
    b.hs 0x111c
    tst x1, x21
    b.eq 0x10f0
    add x3, x1, x21
    fmov d0, x3
    b 0x1120
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x113c
    tst x2, x21
    b.eq 0x10f0
    add x3, x2, x21
    fmov d1, x3
    b 0x1140
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1158
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x228]
    orr x3, x3, #0x2
    str x3, [x23, #0x228]
    b 0x528
    mov x16, #0x10b
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0x540
    cmp x1, x21
    b.hs 0x119c
    tst x1, x21
    b.eq 0x116c
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x230]
    orr x4, x4, #0x2
    str x4, [x23, #0x230]
    b 0x534
    mov x16, #0x112
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x570
    mov x16, #0x112
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x570
    mov x16, #0x11c
    str w16, [x20, #0x8]
    add x3, x23, #0x248
    bl <stub.GetNamed>
    b 0x5a8
    mov x16, #0x123
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x5f8
    tst x1, x22
    b.ne 0x11e0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x11e0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x268]
    cmp x16, x0
    b.eq 0x5bc
    ldr x16, [x23, #0x278]
    cmp x16, x0
    b.eq 0x5bc
    ldr x16, [x23, #0x280]
    cmp x16, x0
    b.eq 0x5bc
    ldr x16, [x23, #0x288]
    cmp x16, x0
    b.eq 0x5bc
    ldr x16, [x23, #0x270]
    cmp x16, #0x2
    b.eq 0x5bc
    ldr x16, [x23, #0x270]
    cmp x16, x1
    b.eq 0x5bc
    mov x16, #0x123
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x5bc
    mov x16, #0x129
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x608
    mov x16, #0x132
    str w16, [x20, #0x8]
    add x3, x23, #0x2a0
    bl <stub.GetNamed>
    b 0x640
    mov x16, #0x139
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x690
    tst x1, x22
    b.ne 0x1288
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1288
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x2c0]
    cmp x16, x0
    b.eq 0x654
    ldr x16, [x23, #0x2d0]
    cmp x16, x0
    b.eq 0x654
    ldr x16, [x23, #0x2d8]
    cmp x16, x0
    b.eq 0x654
    ldr x16, [x23, #0x2e0]
    cmp x16, x0
    b.eq 0x654
    ldr x16, [x23, #0x2c8]
    cmp x16, #0x2
    b.eq 0x654
    ldr x16, [x23, #0x2c8]
    cmp x16, x1
    b.eq 0x654
    mov x16, #0x139
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x654
    mov x16, #0x13f
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x6b8
    cmp x1, x21
    b.hs 0x1338
    tst x1, x21
    b.eq 0x130c
    add x3, x1, x21
    fmov d0, x3
    b 0x133c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1358
    tst x2, x21
    b.eq 0x130c
    add x3, x2, x21
    fmov d1, x3
    b 0x135c
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1374
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x2e8]
    orr x3, x3, #0x2
    str x3, [x23, #0x2e8]
    b 0x6b8
    mov x16, #0x145
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x6c8
    mov x16, #0x14d
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x6e0
    mov x16, #0x153
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x730
    tst x1, x22
    b.ne 0x13a8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x13a8
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x310]
    cmp x16, x0
    b.eq 0x6f0
    ldr x16, [x23, #0x320]
    cmp x16, x0
    b.eq 0x6f0
    ldr x16, [x23, #0x328]
    cmp x16, x0
    b.eq 0x6f0
    ldr x16, [x23, #0x330]
    cmp x16, x0
    b.eq 0x6f0
    ldr x16, [x23, #0x318]
    cmp x16, #0x2
    b.eq 0x6f0
    ldr x16, [x23, #0x318]
    cmp x16, x1
    b.eq 0x6f0
    mov x16, #0x153
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x6f0
    mov x16, #0x159
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x758
    cmp x1, x21
    b.hs 0x1458
    tst x1, x21
    b.eq 0x142c
    add x3, x1, x21
    fmov d0, x3
    b 0x145c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1478
    tst x2, x21
    b.eq 0x142c
    add x3, x2, x21
    fmov d1, x3
    b 0x147c
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1494
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x338]
    orr x3, x3, #0x2
    str x3, [x23, #0x338]
    b 0x758
    mov x16, #0x15f
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x768
    mov x16, #0x16a
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x7c8
    tst x1, x22
    b.ne 0x14b8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x14b8
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x350]
    cmp x16, x0
    b.eq 0x788
    ldr x16, [x23, #0x360]
    cmp x16, x0
    b.eq 0x788
    ldr x16, [x23, #0x368]
    cmp x16, x0
    b.eq 0x788
    ldr x16, [x23, #0x370]
    cmp x16, x0
    b.eq 0x788
    ldr x16, [x23, #0x358]
    cmp x16, #0x2
    b.eq 0x788
    ldr x16, [x23, #0x358]
    cmp x16, x1
    b.eq 0x788
    mov x16, #0x16a
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0xc8]
    b 0x788
    mov x16, #0x172
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x7f4
    mov x16, #0x179
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x844
    tst x1, x22
    b.ne 0x154c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x154c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x380]
    cmp x16, x0
    b.eq 0x804
    ldr x16, [x23, #0x390]
    cmp x16, x0
    b.eq 0x804
    ldr x16, [x23, #0x398]
    cmp x16, x0
    b.eq 0x804
    ldr x16, [x23, #0x3a0]
    cmp x16, x0
    b.eq 0x804
    ldr x16, [x23, #0x388]
    cmp x16, #0x2
    b.eq 0x804
    ldr x16, [x23, #0x388]
    cmp x16, x1
    b.eq 0x804
    mov x16, #0x179
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0xa0]
    b 0x804
    mov x16, #0x185
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x8a4
    tst x1, x22
    b.ne 0x15d0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x15d0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x3a8]
    cmp x16, x0
    b.eq 0x864
    ldr x16, [x23, #0x3b8]
    cmp x16, x0
    b.eq 0x864
    ldr x16, [x23, #0x3c0]
    cmp x16, x0
    b.eq 0x864
    ldr x16, [x23, #0x3c8]
    cmp x16, x0
    b.eq 0x864
    ldr x16, [x23, #0x3b0]
    cmp x16, #0x2
    b.eq 0x864
    ldr x16, [x23, #0x3b0]
    cmp x16, x1
    b.eq 0x864
    mov x16, #0x185
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x864
    mov x16, #0x18b
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x8cc
    cmp x1, x21
    b.hs 0x1680
    tst x1, x21
    b.eq 0x1654
    add x3, x1, x21
    fmov d0, x3
    b 0x1684
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x16a0
    tst x2, x21
    b.eq 0x1654
    add x3, x2, x21
    fmov d1, x3
    b 0x16a4
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x16bc
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x3d0]
    orr x3, x3, #0x2
    str x3, [x23, #0x3d0]
    b 0x8cc
    mov x16, #0x191
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0x8e4
    cmp x1, x21
    b.hs 0x1700
    tst x1, x21
    b.eq 0x16d0
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x3d8]
    orr x4, x4, #0x2
    str x4, [x23, #0x3d8]
    b 0x8d8
    mov x16, #0x198
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x914
    mov x16, #0x198
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x914
    mov x16, #0x19f
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x930
    cmp x1, x21
    b.hs 0x175c
    tst x1, x21
    b.eq 0x1730
    add x3, x1, x21
    fmov d0, x3
    b 0x1760
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x177c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x3f0]
    orr x3, x3, #0x2
    str x3, [x23, #0x3f0]
    b 0x930
    mov x16, #0x1a4
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x2ac
    mov x16, #0x1ab
    str w16, [x20, #0x8]
    bl <op.JNotLessI>
    cmp w0, #0x2
    b.eq 0xc40
    b 0x964
    cmp x1, x21
    b.hs 0x17d4
    tst x1, x21
    b.eq 0x17a0
    add x3, x1, x21
    fmov d0, x3
    b 0x17d8
    scvtf d0, w1
    ldr d1, 0x1cc8
    ldr x3, [x23, #0x3f8]
    orr x3, x3, #0x2
    str x3, [x23, #0x3f8]
    fcmp d0, d1
    b.pl 0xc40
    b 0x964
    mov x16, #0x1b3
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x974
    mov x16, #0x1b9
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x984
    mov x16, #0x1c1
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x9b0
    mov x16, #0x1cf
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xa14
    tst x1, x22
    b.ne 0x1824
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1824
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x428]
    cmp x16, x0
    b.eq 0x9d4
    ldr x16, [x23, #0x438]
    cmp x16, x0
    b.eq 0x9d4
    ldr x16, [x23, #0x440]
    cmp x16, x0
    b.eq 0x9d4
    ldr x16, [x23, #0x448]
    cmp x16, x0
    b.eq 0x9d4
    ldr x16, [x23, #0x430]
    cmp x16, #0x2
    b.eq 0x9d4
    ldr x16, [x23, #0x430]
    cmp x16, x1
    b.eq 0x9d4
    mov x16, #0x1cf
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x70]
    b 0x9d4
    mov x16, #0x1d5
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0xa3c
    cmp x1, x21
    b.hs 0x18d4
    tst x1, x21
    b.eq 0x18a8
    add x3, x1, x21
    fmov d0, x3
    b 0x18d8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x18f4
    tst x2, x21
    b.eq 0x18a8
    add x3, x2, x21
    fmov d1, x3
    b 0x18f8
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1910
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x450]
    orr x3, x3, #0x2
    str x3, [x23, #0x450]
    b 0xa3c
    mov x16, #0x1db
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0xa54
    cmp x1, x21
    b.hs 0x1954
    tst x1, x21
    b.eq 0x1924
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x458]
    orr x4, x4, #0x2
    str x4, [x23, #0x458]
    b 0xa48
    mov x16, #0x1e2
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0xa84
    mov x16, #0x1e2
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xa84
    mov x16, #0x1e9
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xa94
    mov x16, #0x1ef
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xaa4
    mov x16, #0x1f7
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xabc
    mov x16, #0x1ff
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0xae8
    mov x16, #0x206
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xb38
    tst x1, x22
    b.ne 0x19c4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x19c4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x4a8]
    cmp x16, x0
    b.eq 0xaf8
    ldr x16, [x23, #0x4b8]
    cmp x16, x0
    b.eq 0xaf8
    ldr x16, [x23, #0x4c0]
    cmp x16, x0
    b.eq 0xaf8
    ldr x16, [x23, #0x4c8]
    cmp x16, x0
    b.eq 0xaf8
    ldr x16, [x23, #0x4b0]
    cmp x16, #0x2
    b.eq 0xaf8
    ldr x16, [x23, #0x4b0]
    cmp x16, x1
    b.eq 0xaf8
    mov x16, #0x206
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0xa0]
    b 0xaf8
    mov x16, #0x217
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xba4
    tst x1, x22
    b.ne 0x1a48
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1a48
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x4d0]
    cmp x16, x0
    b.eq 0xb64
    ldr x16, [x23, #0x4e0]
    cmp x16, x0
    b.eq 0xb64
    ldr x16, [x23, #0x4e8]
    cmp x16, x0
    b.eq 0xb64
    ldr x16, [x23, #0x4f0]
    cmp x16, x0
    b.eq 0xb64
    ldr x16, [x23, #0x4d8]
    cmp x16, #0x2
    b.eq 0xb64
    ldr x16, [x23, #0x4d8]
    cmp x16, x1
    b.eq 0xb64
    mov x16, #0x217
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x70]
    b 0xb64
    mov x16, #0x21d
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0xbcc
    cmp x1, x21
    b.hs 0x1af8
    tst x1, x21
    b.eq 0x1acc
    add x3, x1, x21
    fmov d0, x3
    b 0x1afc
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1b18
    tst x2, x21
    b.eq 0x1acc
    add x3, x2, x21
    fmov d1, x3
    b 0x1b1c
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1b34
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x4f8]
    orr x3, x3, #0x2
    str x3, [x23, #0x4f8]
    b 0xbcc
    mov x16, #0x223
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0xbe4
    cmp x1, x21
    b.hs 0x1b78
    tst x1, x21
    b.eq 0x1b48
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x500]
    orr x4, x4, #0x2
    str x4, [x23, #0x500]
    b 0xbd8
    mov x16, #0x22a
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0xc14
    mov x16, #0x22a
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xc14
    mov x16, #0x231
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0xc30
    cmp x1, x21
    b.hs 0x1bd4
    tst x1, x21
    b.eq 0x1ba8
    add x3, x1, x21
    fmov d0, x3
    b 0x1bd8
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1bf4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x518]
    orr x3, x3, #0x2
    str x3, [x23, #0x518]
    b 0xc30
    mov x16, #0x236
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x948
    mov x16, #0x239
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xc50
    mov x16, #0x245
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xc70
    mov x16, #0x24b
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xcc0
    tst x1, x22
    b.ne 0x1c38
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1c38
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x540]
    cmp x16, x0
    b.eq 0xc80
    ldr x16, [x23, #0x550]
    cmp x16, x0
    b.eq 0xc80
    ldr x16, [x23, #0x558]
    cmp x16, x0
    b.eq 0xc80
    ldr x16, [x23, #0x560]
    cmp x16, x0
    b.eq 0xc80
    ldr x16, [x23, #0x548]
    cmp x16, #0x2
    b.eq 0xc80
    ldr x16, [x23, #0x548]
    cmp x16, x1
    b.eq 0xc80
    mov x16, #0x24b
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x48]
    b 0xc80
    b <stub.ExceptionExit>
    .quad 0x41086a0000000000
    .quad 0x40b7700000000000
(anonymous)#10:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x30
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x40
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x58
    bti jc
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x74
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x5c
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
(anonymous)#11:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x38
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x40
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x58
    bti jc
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x74
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x5c
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
(anonymous)#12:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x38
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x5c
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x74
    bti jc
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0xac
    adds w0, w1, #0x1
    b.vs 0xac
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x90
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x78
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    bl <op.AddI>
    b 0x4c
    cmp x1, x21
    b.hs 0xc8
    tst x1, x21
    b.eq 0xa0
    add x3, x1, x21
    fmov d0, x3
    b 0xcc
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xe8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23]
    orr x3, x3, #0x2
    str x3, [x23]
    b 0x4c
(anonymous)#13:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x38
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x6c
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x84
    bti jc
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0xbc
    mov x17, #0x3
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0xbc
    cbz w0, 0x10c
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0xa0
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x88
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    bl <op.MulI>
    b 0x5c
    cmp x1, x21
    b.hs 0xd8
    tst x1, x21
    b.eq 0xb0
    add x3, x1, x21
    fmov d0, x3
    b 0xdc
    scvtf d0, w1
    fmov d1, #3.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xf8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23]
    orr x3, x3, #0x2
    str x3, [x23]
    b 0x5c
    orr w3, w1, #0x3
    tbnz w3, #0x1f, 0xbc
    b 0x54
(anonymous)#14:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x38
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x64
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x7c
    bti jc
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0xa8
    tbnz w1, #0x1f, 0xa8
    mov x2, #0x3f1
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x98
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x80
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    bl <op.ModI>
    b 0x54
(anonymous)#15:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x30
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x40
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x58
    bti jc
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x74
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x5c
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
(anonymous)#16:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x40
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x68
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x80
    bti jc
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x30]
    cmp x1, x21
    b.lo 0xb8
    cmp x2, x21
    b.lo 0xb8
    adds w0, w1, w2
    b.vs 0xb8
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x9c
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x84
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    bl <op.Add>
    b 0x58
    cmp x1, x21
    b.hs 0xd4
    tst x1, x21
    b.eq 0xac
    add x3, x1, x21
    fmov d0, x3
    b 0xd8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xf4
    tst x2, x21
    b.eq 0xac
    add x3, x2, x21
    fmov d1, x3
    b 0xf8
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x110
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23]
    orr x3, x3, #0x2
    str x3, [x23]
    b 0x58
(anonymous)#2:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x78
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xe4
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0xfc
    bti jc
    ldr x1, [x20, #0x18]
    ldr x0, [x1, #0x28]
    str x0, [x20, #0x30]
    ldr x2, [x20, #0x30]
    ldr x0, [x2, #0x18]
    str x0, [x20, #0x58]
    mov x0, #0xa
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x30]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x70]
    cmp x1, x21
    b.lo 0x138
    cmp x2, x21
    b.lo 0x138
    adds w0, w1, w2
    b.vs 0x138
    orr x0, x0, x21
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x8]
    cmp x16, x1
    b.ne 0x1b4
    mov x16, #0x14
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
    cbz x0, 0x228
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x118
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x100
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0xe
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x84
    cmp x1, x21
    b.hs 0x154
    tst x1, x21
    b.eq 0x128
    add x3, x1, x21
    fmov d0, x3
    b 0x158
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x174
    tst x2, x21
    b.eq 0x128
    add x3, x2, x21
    fmov d1, x3
    b 0x178
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x190
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x68]
    ldr x3, [x23]
    orr x3, x3, #0x2
    str x3, [x23]
    b 0x84
    mov x16, #0x14
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xd4
    tst x1, x22
    b.ne 0x1a4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1a4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x8]
    cmp x16, x0
    b.eq 0x94
    ldr x16, [x23, #0x18]
    cmp x16, x0
    b.eq 0x94
    ldr x16, [x23, #0x20]
    cmp x16, x0
    b.eq 0x94
    ldr x16, [x23, #0x28]
    cmp x16, x0
    b.eq 0x94
    ldr x16, [x23, #0x10]
    cmp x16, #0x2
    b.eq 0x94
    ldr x16, [x23, #0x10]
    cmp x16, x1
    b.eq 0x94
    mov x16, #0x14
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x94
    b <stub.ExceptionExit>
(anonymous)#3:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x78
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xf0
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x108
    bti jc
    ldr x1, [x20, #0x18]
    ldr x0, [x1, #0x28]
    str x0, [x20, #0x30]
    ldr x2, [x20, #0x30]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x60]
    tst x2, x22
    b.ne 0x134
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x134
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x8]
    cmp x1, x16
    b.ne 0x134
    ldr x1, [x23, #0x10]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    mov x16, #0xe
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x28]
    cmp x16, x1
    b.ne 0x158
    mov x16, #0x16
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
    cbz x0, 0x1cc
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x124
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x10c
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x7
    str w16, [x20, #0x8]
    add x3, x23, #0x8
    bl <stub.GetNamed>
    b 0x78
    mov x16, #0x16
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xe0
    tst x1, x22
    b.ne 0x148
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x148
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x28]
    cmp x16, x0
    b.eq 0xa0
    ldr x16, [x23, #0x38]
    cmp x16, x0
    b.eq 0xa0
    ldr x16, [x23, #0x40]
    cmp x16, x0
    b.eq 0xa0
    ldr x16, [x23, #0x48]
    cmp x16, x0
    b.eq 0xa0
    ldr x16, [x23, #0x30]
    cmp x16, #0x2
    b.eq 0xa0
    ldr x16, [x23, #0x30]
    cmp x16, x1
    b.eq 0xa0
    mov x16, #0x16
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0xa0
    b <stub.ExceptionExit>
(anonymous)#4:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x70
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xa8
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0xc0
    bti jc
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x58]
    mov x0, #0xa
    str x0, [x20, #0x60]
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23]
    cmp x16, x1
    b.ne 0xfc
    mov x16, #0x8
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
    cbz x0, 0x170
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0xdc
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0xc4
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x8
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x98
    tst x1, x22
    b.ne 0xec
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xec
    ldr x0, [x1, #0x20]
    ldr x16, [x23]
    cmp x16, x0
    b.eq 0x58
    ldr x16, [x23, #0x10]
    cmp x16, x0
    b.eq 0x58
    ldr x16, [x23, #0x18]
    cmp x16, x0
    b.eq 0x58
    ldr x16, [x23, #0x20]
    cmp x16, x0
    b.eq 0x58
    ldr x16, [x23, #0x8]
    cmp x16, #0x2
    b.eq 0x58
    ldr x16, [x23, #0x8]
    cmp x16, x1
    b.eq 0x58
    mov x16, #0x8
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x58
    b <stub.ExceptionExit>
(anonymous)#5:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x48
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xb0
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0xc8
    bti jc
    ldr x1, [x20, #0x18]
    ldr x0, [x1, #0x28]
    str x0, [x20, #0x30]
    ldr x2, [x19, #0x1140]
    add x1, x2, #0x20
    ldr x16, [x19, #0x1148]
    cmp x1, x16
    b.hi 0xf4
    str x1, [x19, #0x1140]
    mov x16, #0x10d
    movk x16, #0x1, lsl #32
    str x16, [x2]
    ldr x1, [x20, #0x30]
    str x1, [x2, #0x8]
    mov x1, #0xa
    str x1, [x2, #0x10]
    str x2, [x20, #0x38]
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x28]
    str x1, [x2, #0x10]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x104
    mov x16, #0xb
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x20, #0x40]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0xe4
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0xcc
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x2
    str w16, [x20, #0x8]
    bl <op.NewEnv>
    b 0x74
    mov x16, #0x6
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x94
(anonymous)#6:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x48
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xb0
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0xc8
    bti jc
    ldr x1, [x20, #0x18]
    ldr x0, [x1, #0x28]
    str x0, [x20, #0x30]
    ldr x2, [x19, #0x1140]
    add x1, x2, #0x20
    ldr x16, [x19, #0x1148]
    cmp x1, x16
    b.hi 0xf4
    str x1, [x19, #0x1140]
    mov x16, #0x10d
    movk x16, #0x1, lsl #32
    str x16, [x2]
    ldr x1, [x20, #0x30]
    str x1, [x2, #0x8]
    mov x1, #0xa
    str x1, [x2, #0x10]
    str x2, [x20, #0x38]
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x28]
    str x1, [x2, #0x10]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x104
    mov x16, #0xb
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x20, #0x40]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0xe4
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0xcc
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x2
    str w16, [x20, #0x8]
    bl <op.NewEnv>
    b 0x74
    mov x16, #0x6
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x94
(anonymous)#7:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x80
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xdc
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0xf4
    bti jc
    ldr x1, [x20, #0x18]
    ldr x0, [x1, #0x28]
    str x0, [x20, #0x30]
    ldr x2, [x20, #0x30]
    ldr x2, [x2, #0x8]
    ldr x2, [x2, #0x8]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x58]
    mov x0, #0xa
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x30]
    ldr x2, [x2, #0x8]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x30]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x70]
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x58]
    ldr x16, [x23]
    cmp x16, x1
    b.ne 0x130
    mov x16, #0x16
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
    cbz x0, 0x1a4
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x110
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0xf8
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x16
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xcc
    tst x1, x22
    b.ne 0x120
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x120
    ldr x0, [x1, #0x20]
    ldr x16, [x23]
    cmp x16, x0
    b.eq 0x8c
    ldr x16, [x23, #0x10]
    cmp x16, x0
    b.eq 0x8c
    ldr x16, [x23, #0x18]
    cmp x16, x0
    b.eq 0x8c
    ldr x16, [x23, #0x20]
    cmp x16, x0
    b.eq 0x8c
    ldr x16, [x23, #0x8]
    cmp x16, #0x2
    b.eq 0x8c
    ldr x16, [x23, #0x8]
    cmp x16, x1
    b.eq 0x8c
    mov x16, #0x16
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x8c
    b <stub.ExceptionExit>
(anonymous)#8:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x50
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x9c
    ldr x23, [x0, #0x10]
    cmp w1, #0x3
    b.lo 0xb4
    bti jc
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0xec
    cmp x2, x21
    b.lo 0xec
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0xec
    cbz w0, 0x158
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0x174
    cmp x2, x21
    b.lo 0x174
    adds w0, w1, w2
    b.vs 0x174
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x0, [x20, #0x40]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0xd0
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x3
    b.lo 0xb8
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    bl <op.Mul>
    b 0x64
    cmp x1, x21
    b.hs 0x108
    tst x1, x21
    b.eq 0xe0
    add x3, x1, x21
    fmov d0, x3
    b 0x10c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x128
    tst x2, x21
    b.eq 0xe0
    add x3, x2, x21
    fmov d1, x3
    b 0x12c
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x144
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23]
    orr x3, x3, #0x2
    str x3, [x23]
    b 0x64
    orr w3, w1, w2
    tbnz w3, #0x1f, 0xec
    b 0x5c
    mov x16, #0x6
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x8c
    cmp x1, x21
    b.hs 0x190
    tst x1, x21
    b.eq 0x164
    add x3, x1, x21
    fmov d0, x3
    b 0x194
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1b0
    tst x2, x21
    b.eq 0x164
    add x3, x2, x21
    fmov d1, x3
    b 0x1b4
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1cc
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x8]
    orr x3, x3, #0x2
    str x3, [x23, #0x8]
    b 0x8c
(anonymous)#9:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x78
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xc4
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0xdc
    bti jc
    ldr x1, [x20, #0x18]
    ldr x0, [x1, #0x28]
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x58]
    mov x0, #0xa
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x30]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x30]
    ldr x0, [x2, #0x18]
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x58]
    ldr x16, [x23]
    cmp x16, x1
    b.ne 0x118
    mov x16, #0x11
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
    cbz x0, 0x18c
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0xf8
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0xe0
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x11
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xb4
    tst x1, x22
    b.ne 0x108
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x108
    ldr x0, [x1, #0x20]
    ldr x16, [x23]
    cmp x16, x0
    b.eq 0x74
    ldr x16, [x23, #0x10]
    cmp x16, x0
    b.eq 0x74
    ldr x16, [x23, #0x18]
    cmp x16, x0
    b.eq 0x74
    ldr x16, [x23, #0x20]
    cmp x16, x0
    b.eq 0x74
    ldr x16, [x23, #0x8]
    cmp x16, #0x2
    b.eq 0x74
    ldr x16, [x23, #0x8]
    cmp x16, x1
    b.eq 0x74
    mov x16, #0x11
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x74
    b <stub.ExceptionExit>
compose:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x23, [x0, #0x10]
    bl <helper.EnterWithArguments>
    cbz x0, 0x98
    bti jc
    mov x0, #0xa
    str x0, [x20, #0x38]
    ldr x2, [x19, #0x1140]
    add x1, x2, #0x20
    ldr x16, [x19, #0x1148]
    cmp x1, x16
    b.hi 0xa8
    str x1, [x19, #0x1140]
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
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0xb8
    mov x16, #0xb
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x2
    str w16, [x20, #0x8]
    bl <op.NewEnv>
    b 0x5c
    mov x16, #0x6
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x7c
cons:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x48
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xd0
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0xe8
    bti jc
    mov x0, #0xa
    str x0, [x20, #0x40]
    ldr x2, [x19, #0x1140]
    add x1, x2, #0x20
    ldr x16, [x19, #0x1148]
    cmp x1, x16
    b.hi 0x114
    str x1, [x19, #0x1140]
    mov x16, #0x10d
    movk x16, #0x2, lsl #32
    str x16, [x2]
    ldr x1, [x20, #0x40]
    str x1, [x2, #0x8]
    mov x1, #0xa
    str x1, [x2, #0x10]
    str x1, [x2, #0x18]
    str x2, [x20, #0x38]
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x28]
    str x1, [x2, #0x10]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x124
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x30]
    str x1, [x2, #0x18]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x134
    mov x16, #0x10
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x20, #0x40]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x104
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0xec
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x2
    str w16, [x20, #0x8]
    bl <op.NewEnv>
    b 0x74
    mov x16, #0x6
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x94
    mov x16, #0xb
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xb4
counter:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x48
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x204
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x21c
    bti jc
    mov x0, #0xa
    str x0, [x20, #0x38]
    ldr x2, [x19, #0x1140]
    add x1, x2, #0x20
    ldr x16, [x19, #0x1148]
    cmp x1, x16
    b.hi 0x248
    str x1, [x19, #0x1140]
    mov x16, #0x10d
    movk x16, #0x2, lsl #32
    str x16, [x2]
    ldr x1, [x20, #0x38]
    str x1, [x2, #0x8]
    mov x1, #0xa
    str x1, [x2, #0x10]
    str x1, [x2, #0x18]
    str x2, [x20, #0x30]
    ldr x2, [x20, #0x30]
    ldr x1, [x20, #0x28]
    str x1, [x2, #0x10]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x258
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x30]
    ldr x1, [x20, #0x38]
    str x1, [x2, #0x18]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x268
    ldr x3, [x23, #0x18]
    cbz x3, 0x278
    ldr x2, [x19, #0x1160]
    add x1, x2, #0x40
    ldr x16, [x19, #0x1168]
    cmp x1, x16
    b.hi 0x278
    str x1, [x19, #0x1160]
    mov x16, #0x120
    movk x16, #0x500, lsl #16
    str x16, [x2]
    str x3, [x2, #0x8]
    ldr x3, [x19, #0x2310]
    str x3, [x2, #0x18]
    str x2, [x20, #0x38]
    mov x16, #0x19
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x40]
    tst x2, x22
    b.ne 0x288
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x288
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x28]
    cmp x0, x16
    b.ne 0x288
    ldr x0, [x23, #0x30]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x29c
    mov x16, #0x25
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x40]
    tst x2, x22
    b.ne 0x2ac
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2ac
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x48]
    cmp x0, x16
    b.ne 0x2ac
    ldr x0, [x23, #0x50]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x2c0
    mov x16, #0x31
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x40]
    tst x2, x22
    b.ne 0x2d0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2d0
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x68]
    cmp x0, x16
    b.ne 0x2d0
    ldr x0, [x23, #0x70]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x2e4
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x238
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x220
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x2
    str w16, [x20, #0x8]
    bl <op.NewEnv>
    b 0x74
    mov x16, #0x6
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x94
    mov x16, #0xf
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xbc
    mov x16, #0x14
    str w16, [x20, #0x8]
    bl <op.NewObject>
    b 0xf8
    mov x16, #0x1e
    str w16, [x20, #0x8]
    add x3, x23, #0x28
    bl <stub.DefineNamed>
    b 0x14c
    mov x16, #0x1e
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x14c
    mov x16, #0x2a
    str w16, [x20, #0x8]
    add x3, x23, #0x48
    bl <stub.DefineNamed>
    b 0x1a0
    mov x16, #0x2a
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x1a0
    mov x16, #0x36
    str w16, [x20, #0x8]
    add x3, x23, #0x68
    bl <stub.DefineNamed>
    b 0x1f4
    mov x16, #0x36
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x1f4
curry:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x40
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xac
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0xc4
    bti jc
    mov x0, #0xa
    str x0, [x20, #0x38]
    ldr x2, [x19, #0x1140]
    add x1, x2, #0x20
    ldr x16, [x19, #0x1148]
    cmp x1, x16
    b.hi 0xf0
    str x1, [x19, #0x1140]
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
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x100
    mov x16, #0xb
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0xe0
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0xc8
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
fold:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0xa8
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x1c0
    ldr x23, [x0, #0x10]
    cmp w1, #0x3
    b.lo 0x1d8
    bti jc
    mov x0, #0x2
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x21c
    cmp x2, x21
    b.lo 0x21c
    cmp w1, w2
    b.eq 0x1b0
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x58]
    mov x0, #0xa
    str x0, [x20, #0x60]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x68]
    ldr x1, [x23, #0x18]
    ldr x0, [x1, #0x8]
    cbz x0, 0x2b0
    str x0, [x20, #0x90]
    mov x0, #0xa
    str x0, [x20, #0x98]
    ldr x0, [x20, #0x28]
    str x0, [x20, #0xa0]
    ldr x1, [x20, #0x90]
    ldr x16, [x23, #0x28]
    cmp x16, x1
    b.ne 0x2d0
    mov x16, #0x1c
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
    cbz x0, 0x46c
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x50]
    cmp x16, x1
    b.ne 0x354
    mov x16, #0x22
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
    cbz x0, 0x46c
    str x0, [x20, #0x38]
    ldr x1, [x23, #0x78]
    ldr x0, [x1, #0x8]
    cbz x0, 0x3c8
    str x0, [x20, #0x58]
    mov x0, #0xa
    str x0, [x20, #0x60]
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x88]
    cmp x16, x1
    b.ne 0x3e8
    mov x16, #0x33
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
    cbz x0, 0x46c
    str x0, [x20, #0x28]
    ldr x1, [x19, #0x1428]
    ldr x16, [x1]
    cbz x16, 0x45c
    b 0x2c
    ldr x0, [x20, #0x38]
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
    cmp w1, #0x3
    b.lo 0x1dc
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x2
    str w16, [x20, #0x8]
    bl <op.JStrictEq>
    cmp w0, #0x2
    b.eq 0x1b0
    b 0x58
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x264
    cmp x1, x2
    b.eq 0x1b0
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
    tbz w3, #0x0, 0x204
    b 0x58
    cmp x1, x21
    b.hs 0x280
    tst x1, x21
    b.eq 0x58
    add x3, x1, x21
    fmov d0, x3
    b 0x284
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x2a0
    tst x2, x21
    b.eq 0x58
    add x3, x2, x21
    fmov d1, x3
    b 0x2a4
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x1b0
    b 0x58
    mov x16, #0x11
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x80
    mov x16, #0x1c
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xe0
    tst x1, x22
    b.ne 0x2c0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x2c0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x28]
    cmp x16, x0
    b.eq 0xa0
    ldr x16, [x23, #0x38]
    cmp x16, x0
    b.eq 0xa0
    ldr x16, [x23, #0x40]
    cmp x16, x0
    b.eq 0xa0
    ldr x16, [x23, #0x48]
    cmp x16, x0
    b.eq 0xa0
    ldr x16, [x23, #0x30]
    cmp x16, #0x2
    b.eq 0xa0
    ldr x16, [x23, #0x30]
    cmp x16, x1
    b.eq 0xa0
    mov x16, #0x1c
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x90]
    b 0xa0
    mov x16, #0x22
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x130
    tst x1, x22
    b.ne 0x344
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x344
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x50]
    cmp x16, x0
    b.eq 0xf0
    ldr x16, [x23, #0x60]
    cmp x16, x0
    b.eq 0xf0
    ldr x16, [x23, #0x68]
    cmp x16, x0
    b.eq 0xf0
    ldr x16, [x23, #0x70]
    cmp x16, x0
    b.eq 0xf0
    ldr x16, [x23, #0x58]
    cmp x16, #0x2
    b.eq 0xf0
    ldr x16, [x23, #0x58]
    cmp x16, x1
    b.eq 0xf0
    mov x16, #0x22
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0xf0
    mov x16, #0x28
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x140
    mov x16, #0x33
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x1a0
    tst x1, x22
    b.ne 0x3d8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x3d8
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x88]
    cmp x16, x0
    b.eq 0x160
    ldr x16, [x23, #0x98]
    cmp x16, x0
    b.eq 0x160
    ldr x16, [x23, #0xa0]
    cmp x16, x0
    b.eq 0x160
    ldr x16, [x23, #0xa8]
    cmp x16, x0
    b.eq 0x160
    ldr x16, [x23, #0x90]
    cmp x16, #0x2
    b.eq 0x160
    ldr x16, [x23, #0x90]
    cmp x16, x1
    b.eq 0x160
    mov x16, #0x33
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x160
    mov x16, #0x39
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x2c
    b <stub.ExceptionExit>
head:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x70
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xb4
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0xcc
    bti jc
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0x7
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x1, [x20, #0x50]
    ldr x16, [x23]
    cmp x16, x1
    b.ne 0x108
    mov x16, #0xc
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
    cbz x0, 0x17c
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0xe8
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0xd0
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0xc
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xa4
    tst x1, x22
    b.ne 0xf8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xf8
    ldr x0, [x1, #0x20]
    ldr x16, [x23]
    cmp x16, x0
    b.eq 0x64
    ldr x16, [x23, #0x10]
    cmp x16, x0
    b.eq 0x64
    ldr x16, [x23, #0x18]
    cmp x16, x0
    b.eq 0x64
    ldr x16, [x23, #0x20]
    cmp x16, x0
    b.eq 0x64
    ldr x16, [x23, #0x8]
    cmp x16, #0x2
    b.eq 0x64
    ldr x16, [x23, #0x8]
    cmp x16, x1
    b.eq 0x64
    mov x16, #0xc
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0x64
    b <stub.ExceptionExit>
next:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x40
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xa4
    ldr x23, [x0, #0x10]
    bti jc
    ldr x1, [x20, #0x18]
    ldr x0, [x1, #0x28]
    str x0, [x20, #0x28]
    ldr x2, [x20, #0x28]
    ldr x0, [x2, #0x18]
    str x0, [x20, #0x30]
    ldr x2, [x20, #0x28]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0xdc
    cmp x2, x21
    b.lo 0xdc
    adds w0, w1, w2
    b.vs 0xdc
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x2, [x20, #0x28]
    ldr x1, [x20, #0x30]
    str x1, [x2, #0x18]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x148
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0xbc
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0xc
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x74
    cmp x1, x21
    b.hs 0xf8
    tst x1, x21
    b.eq 0xcc
    add x3, x1, x21
    fmov d0, x3
    b 0xfc
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x118
    tst x2, x21
    b.eq 0xcc
    add x3, x2, x21
    fmov d1, x3
    b 0x11c
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x134
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x8]
    orr x3, x3, #0x2
    str x3, [x23, #0x8]
    b 0x74
    mov x16, #0x12
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x94
peek:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x38
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x50
    ldr x23, [x0, #0x10]
    bti jc
    ldr x1, [x20, #0x18]
    ldr x0, [x1, #0x28]
    str x0, [x20, #0x28]
    ldr x2, [x20, #0x28]
    ldr x0, [x2, #0x18]
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x68
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
range:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x78
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x10c
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x124
    bti jc
    mov x0, #0x2
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x38]
    bti jc
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x168
    cmp w1, #0x0
    b.le 0xfc
    ldr x1, [x23, #0x10]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1a4
    str x0, [x20, #0x58]
    mov x0, #0xa
    str x0, [x20, #0x60]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x68]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x20]
    cmp x16, x1
    b.ne 0x1c4
    mov x16, #0x1b
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
    cbz x0, 0x2a8
    str x0, [x20, #0x30]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x248
    subs w0, w1, #0x1
    b.vs 0x248
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x19, #0x1428]
    ldr x16, [x1]
    cbz x16, 0x298
    b 0x40
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x140
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x128
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x5
    str w16, [x20, #0x8]
    bl <op.JNotGreaterI>
    cmp w0, #0x2
    b.eq 0xfc
    b 0x58
    cmp x1, x21
    b.hs 0x184
    tst x1, x21
    b.eq 0x150
    add x3, x1, x21
    fmov d0, x3
    b 0x188
    scvtf d0, w1
    movi d1, #0x0
    ldr x3, [x23, #0x8]
    orr x3, x3, #0x2
    str x3, [x23, #0x8]
    fcmp d0, d1
    b.le 0xfc
    b 0x58
    mov x16, #0xd
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x68
    mov x16, #0x1b
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xd0
    tst x1, x22
    b.ne 0x1b4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1b4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x20]
    cmp x16, x0
    b.eq 0x90
    ldr x16, [x23, #0x30]
    cmp x16, x0
    b.eq 0x90
    ldr x16, [x23, #0x38]
    cmp x16, x0
    b.eq 0x90
    ldr x16, [x23, #0x40]
    cmp x16, x0
    b.eq 0x90
    ldr x16, [x23, #0x28]
    cmp x16, #0x2
    b.eq 0x90
    ldr x16, [x23, #0x28]
    cmp x16, x1
    b.eq 0x90
    mov x16, #0x1b
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x90
    mov x16, #0x21
    str w16, [x20, #0x8]
    bl <op.Dec>
    b 0xec
    cmp x1, x21
    b.hs 0x264
    tst x1, x21
    b.eq 0x238
    add x3, x1, x21
    fmov d0, x3
    b 0x268
    scvtf d0, w1
    fmov d1, #-1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x284
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x48]
    orr x3, x3, #0x2
    str x3, [x23, #0x48]
    b 0xec
    mov x16, #0x26
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x40
    b <stub.ExceptionExit>
reset:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x38
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x74
    ldr x23, [x0, #0x10]
    bti jc
    ldr x1, [x20, #0x18]
    ldr x0, [x1, #0x28]
    str x0, [x20, #0x28]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    ldr x2, [x20, #0x28]
    ldr x1, [x20, #0x30]
    str x1, [x2, #0x18]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x9c
    mov x0, #0xa
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x8c
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x6
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x5c
sumWithContinuation:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x80
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x1f8
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x210
    bti jc
    mov x0, #0xa
    str x0, [x20, #0x40]
    ldr x2, [x19, #0x1140]
    add x1, x2, #0x20
    ldr x16, [x19, #0x1148]
    cmp x1, x16
    b.hi 0x23c
    str x1, [x19, #0x1140]
    mov x16, #0x10d
    movk x16, #0x2, lsl #32
    str x16, [x2]
    ldr x1, [x20, #0x40]
    str x1, [x2, #0x8]
    mov x1, #0xa
    str x1, [x2, #0x10]
    str x1, [x2, #0x18]
    str x2, [x20, #0x38]
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x28]
    str x1, [x2, #0x10]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x24c
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x30]
    str x1, [x2, #0x18]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x25c
    ldr x2, [x20, #0x38]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x26c
    cbnz w1, 0x14c
    ldr x2, [x20, #0x38]
    ldr x0, [x2, #0x18]
    str x0, [x20, #0x60]
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x10]
    cmp x16, x1
    b.ne 0x29c
    mov x16, #0x28
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
    cbz x0, 0x404
    str x0, [x20, #0x40]
    ldr x0, [x20, #0x40]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    ldr x1, [x23, #0x38]
    ldr x0, [x1, #0x8]
    cbz x0, 0x310
    str x0, [x20, #0x60]
    mov x0, #0xa
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x38]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x78]
    cmp x1, x21
    b.lo 0x330
    subs w0, w1, #0x1
    b.vs 0x330
    orr x0, x0, x21
    str x0, [x20, #0x70]
    mov x16, #0x44
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x50]
    cmp x16, x1
    b.ne 0x390
    mov x16, #0x49
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
    cbz x0, 0x404
    str x0, [x20, #0x40]
    ldr x0, [x20, #0x40]
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
    cmp w1, #0x2
    b.lo 0x214
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x2
    str w16, [x20, #0x8]
    bl <op.NewEnv>
    b 0x74
    mov x16, #0x6
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x94
    mov x16, #0xb
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xb4
    tst x1, x21
    b.eq 0x14c
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.eq 0xd0
    b 0x14c
    mov x16, #0x28
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x13c
    tst x1, x22
    b.ne 0x28c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x28c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x10]
    cmp x16, x0
    b.eq 0xfc
    ldr x16, [x23, #0x20]
    cmp x16, x0
    b.eq 0xfc
    ldr x16, [x23, #0x28]
    cmp x16, x0
    b.eq 0xfc
    ldr x16, [x23, #0x30]
    cmp x16, x0
    b.eq 0xfc
    ldr x16, [x23, #0x18]
    cmp x16, #0x2
    b.eq 0xfc
    ldr x16, [x23, #0x18]
    cmp x16, x1
    b.eq 0xfc
    mov x16, #0x28
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0xfc
    mov x16, #0x30
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x15c
    mov x16, #0x3d
    str w16, [x20, #0x8]
    bl <op.SubI>
    b 0x18c
    cmp x1, x21
    b.hs 0x34c
    tst x1, x21
    b.eq 0x320
    add x3, x1, x21
    fmov d0, x3
    b 0x350
    scvtf d0, w1
    fmov d1, #1.0
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x36c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x70]
    ldr x3, [x23, #0x48]
    orr x3, x3, #0x2
    str x3, [x23, #0x48]
    b 0x18c
    mov x16, #0x49
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x1e8
    tst x1, x22
    b.ne 0x380
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x380
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x50]
    cmp x16, x0
    b.eq 0x1a8
    ldr x16, [x23, #0x60]
    cmp x16, x0
    b.eq 0x1a8
    ldr x16, [x23, #0x68]
    cmp x16, x0
    b.eq 0x1a8
    ldr x16, [x23, #0x70]
    cmp x16, x0
    b.eq 0x1a8
    ldr x16, [x23, #0x58]
    cmp x16, #0x2
    b.eq 0x1a8
    ldr x16, [x23, #0x58]
    cmp x16, x1
    b.eq 0x1a8
    mov x16, #0x49
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x1a8
    b <stub.ExceptionExit>
tail:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x70
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xb4
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0xcc
    bti jc
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0x7
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x1, [x20, #0x50]
    ldr x16, [x23]
    cmp x16, x1
    b.ne 0x108
    mov x16, #0xc
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
    cbz x0, 0x17c
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0xe8
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0xd0
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0xc
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xa4
    tst x1, x22
    b.ne 0xf8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xf8
    ldr x0, [x1, #0x20]
    ldr x16, [x23]
    cmp x16, x0
    b.eq 0x64
    ldr x16, [x23, #0x10]
    cmp x16, x0
    b.eq 0x64
    ldr x16, [x23, #0x18]
    cmp x16, x0
    b.eq 0x64
    ldr x16, [x23, #0x20]
    cmp x16, x0
    b.eq 0x64
    ldr x16, [x23, #0x8]
    cmp x16, #0x2
    b.eq 0x64
    ldr x16, [x23, #0x8]
    cmp x16, x1
    b.eq 0x64
    mov x16, #0xc
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0x64
    b <stub.ExceptionExit>
