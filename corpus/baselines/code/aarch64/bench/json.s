(anonymous):
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0xc8
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xbc0
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
    cbz x0, 0xbe8
    str x0, [x20, #0x38]
    mov x16, #0x2a
    str w16, [x20, #0x8]
    bl <op.Typeof>
    ldr x0, [x23, #0x38]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0xc10
    cmp x2, x21
    b.lo 0xc10
    cmp w1, w2
    b.eq 0xe0
    b 0xf4
    ldr x1, [x23, #0xb8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xca4
    str x0, [x20, #0x30]
    b 0xfc
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x30]
    mov x16, #0x45
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    mov x16, #0x4d
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0xc8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xcb4
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    mov x0, #0x3c
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0xd8]
    cmp x16, x1
    b.ne 0xcd4
    mov x16, #0x5d
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
    cbz x0, 0x1a90
    str x0, [x20, #0x30]
    mov x16, #0x63
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x23, #0x100]
    ldr x0, [x1, #0x8]
    cbz x0, 0xd48
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0xd68
    mov x17, #0x1e0
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0xd68
    cbz w0, 0xdb8
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0xddc
    cmp x2, x21
    b.lo 0xddc
    cmp w1, w2
    b.ge 0xb30
    ldr x1, [x23, #0x120]
    ldr x0, [x1, #0x8]
    cbz x0, 0xe34
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x60]
    ldr x1, [x20, #0x30]
    tst x2, x22
    b.ne 0xe44
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xe44
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x130]
    cmp x0, x16
    b.ne 0xe44
    ldr x0, [x23, #0x138]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0xe58
    ldr x1, [x23, #0x150]
    ldr x0, [x1, #0x8]
    cbz x0, 0xe68
    str x0, [x20, #0x80]
    ldr x2, [x20, #0x80]
    tst x2, x22
    b.ne 0xe78
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xe78
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x160]
    cmp x1, x16
    b.ne 0xe78
    ldr x1, [x23, #0x168]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x1, [x23, #0x180]
    ldr x0, [x1, #0x8]
    cbz x0, 0xe8c
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x190]
    cmp x16, x1
    b.ne 0xeac
    mov x16, #0xa0
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
    cbz x0, 0x1a90
    str x0, [x20, #0x38]
    ldr x1, [x23, #0x1b8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xf20
    str x0, [x20, #0x80]
    ldr x2, [x20, #0x80]
    tst x2, x22
    b.ne 0xf30
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xf30
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1c8]
    cmp x1, x16
    b.ne 0xf30
    ldr x1, [x23, #0x1d0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x1e8]
    cmp x16, x1
    b.ne 0xf54
    mov x16, #0xb6
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
    cbz x0, 0x1a90
    str x0, [x20, #0x40]
    ldr x1, [x23, #0x210]
    ldr x0, [x1, #0x8]
    cbz x0, 0xfc8
    str x0, [x20, #0x80]
    ldr x2, [x20, #0x80]
    tst x2, x22
    b.ne 0xfd8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xfd8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x220]
    cmp x1, x16
    b.ne 0xfd8
    ldr x1, [x23, #0x228]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x88]
    mov x0, #0x2
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xfec
    tbnz w1, #0x1f, 0xfec
    and w0, w1, #0x3
    orr x0, x0, x21
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x248]
    cmp x16, x1
    b.ne 0x100c
    mov x16, #0xd5
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x60]
    mov x16, #0x3
    str w16, [x20, #0x6c]
    str x0, [x20, #0x70]
    add x20, x20, #0x60
    mov x1, #0x3
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x60
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x1a90
    str x0, [x20, #0x48]
    ldr x1, [x23, #0x270]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1080
    str x0, [x20, #0x80]
    ldr x2, [x20, #0x80]
    tst x2, x22
    b.ne 0x1090
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1090
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x280]
    cmp x1, x16
    b.ne 0x1090
    ldr x1, [x23, #0x288]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x88]
    ldr x0, [x23, #0x60]
    str x0, [x20, #0x98]
    ldr x0, [x23, #0x68]
    str x0, [x20, #0xa0]
    ldr x0, [x23, #0x70]
    str x0, [x20, #0xa8]
    mov x16, #0xf7
    str w16, [x20, #0x8]
    bl <op.NewArray>
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x2b0]
    cmp x16, x1
    b.ne 0x10b4
    mov x16, #0xfd
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x60]
    mov x16, #0x2
    str w16, [x20, #0x6c]
    str x0, [x20, #0x70]
    add x20, x20, #0x60
    mov x1, #0x2
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x60
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x1a90
    str x0, [x20, #0x50]
    ldr x1, [x23, #0x2d8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1128
    str x0, [x20, #0x80]
    ldr x2, [x20, #0x80]
    tst x2, x22
    b.ne 0x1138
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1138
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x2e8]
    cmp x1, x16
    b.ne 0x1138
    ldr x1, [x23, #0x2f0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x0, [x20, #0x50]
    str x0, [x20, #0x88]
    mov x0, #0xa
    str x0, [x20, #0x98]
    mov x16, #0x115
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x308]
    cmp x16, x1
    b.ne 0x115c
    mov x16, #0x11a
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x60]
    mov x16, #0x2
    str w16, [x20, #0x6c]
    str x0, [x20, #0x70]
    add x20, x20, #0x60
    mov x1, #0x2
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x60
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x1a90
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x330]
    ldr x0, [x1, #0x8]
    cbz x0, 0x11d0
    str x0, [x20, #0x88]
    ldr x2, [x20, #0x88]
    tst x2, x22
    b.ne 0x11e0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x11e0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x340]
    cmp x1, x16
    b.ne 0x11e0
    ldr x1, [x23, #0x348]
    ldr x0, [x2, x1]
    str x0, [x20, #0x80]
    ldr x1, [x23, #0x360]
    ldr x0, [x1, #0x8]
    cbz x0, 0x11f4
    str x0, [x20, #0xb8]
    ldr x2, [x20, #0xb8]
    tst x2, x22
    b.ne 0x1204
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1204
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x370]
    cmp x1, x16
    b.ne 0x1204
    ldr x1, [x23, #0x378]
    ldr x0, [x2, x1]
    str x0, [x20, #0xb0]
    ldr x0, [x20, #0x48]
    str x0, [x20, #0xc0]
    ldr x1, [x20, #0xb0]
    ldr x16, [x23, #0x390]
    cmp x16, x1
    b.ne 0x1228
    mov x16, #0x13d
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x98]
    mov x16, #0x1
    str w16, [x20, #0xa4]
    str x0, [x20, #0xa8]
    add x20, x20, #0x98
    mov x1, #0x1
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x98
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x1a90
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x80]
    ldr x16, [x23, #0x3b8]
    cmp x16, x1
    b.ne 0x12ac
    mov x16, #0x143
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
    cbz x0, 0x1a90
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x60]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x1338
    cmp x2, x21
    b.lo 0x1338
    cmp w1, w2
    b.eq 0x7bc
    ldr x1, [x23, #0x3e8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x13cc
    str x0, [x20, #0x80]
    ldr x0, [x20, #0x80]
    str x0, [x20, #0x88]
    ldr x0, [x23, #0x80]
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x80]
    ldr x16, [x23, #0x3f8]
    cmp x16, x1
    b.ne 0x13dc
    mov x16, #0x15d
    str w16, [x20, #0x8]
    add x2, x20, #0x68
    bl <stub.Construct>
    tbz w0, #0x0, 0x7ac
    sub x0, x0, #0x1
    str x20, [x20, #0x68]
    mov x16, #0x1
    movk x16, #0x100, lsl #16
    str w16, [x20, #0x74]
    str x0, [x20, #0x78]
    add x20, x20, #0x68
    mov x1, #0x1
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x68
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x1a90
    tst x0, x22
    b.ne 0x142c
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x142c
    str x0, [x20, #0x60]
    mov x16, #0x163
    str w16, [x20, #0x8]
    bl <op.Throw>
    ldr x1, [x23, #0x420]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1434
    str x0, [x20, #0x68]
    ldr x1, [x23, #0x430]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1444
    str x0, [x20, #0x98]
    mov x0, #0xa
    str x0, [x20, #0xa0]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0xa8]
    ldr x1, [x20, #0x98]
    ldr x16, [x23, #0x440]
    cmp x16, x1
    b.ne 0x1464
    mov x16, #0x176
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
    cbz x0, 0x1a90
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x68]
    ldr x2, [x20, #0x78]
    cmp x1, x21
    b.lo 0x14e8
    cmp x2, x21
    b.lo 0x14e8
    adds w0, w1, w2
    b.vs 0x14e8
    orr x0, x0, x21
    str x0, [x20, #0x70]
    ldr x1, [x23, #0x470]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1554
    str x0, [x20, #0x98]
    mov x0, #0xa
    str x0, [x20, #0xa0]
    ldr x0, [x20, #0x58]
    str x0, [x20, #0xa8]
    ldr x1, [x20, #0x98]
    ldr x16, [x23, #0x480]
    cmp x16, x1
    b.ne 0x1574
    mov x16, #0x18d
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
    cbz x0, 0x1a90
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x70]
    ldr x2, [x20, #0x78]
    cmp x1, x21
    b.lo 0x15f8
    cmp x2, x21
    b.lo 0x15f8
    adds w0, w1, w2
    b.vs 0x15f8
    orr x0, x0, x21
    str x0, [x20, #0x70]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x1664
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0x1678
    cmp w1, #0x21
    b.ne 0x924
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0x948
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1664
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x4b0]
    cmp x1, x16
    b.ne 0x1664
    ldr x1, [x23, #0x4b8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x70]
    ldr x2, [x20, #0x78]
    cmp x1, x21
    b.lo 0x1694
    cmp x2, x21
    b.lo 0x1694
    adds w0, w1, w2
    b.vs 0x1694
    orr x0, x0, x21
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x70]
    cmp x1, x21
    b.lo 0x1710
    orr w0, w1, wzr
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x2, [x23, #0x4e0]
    ldr x1, [x20, #0x60]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x1740
    ldr x16, [x2, #0x8]
    cbz x16, 0x1740
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1750
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x1760
    tbnz w1, #0x1f, 0x1760
    and w0, w1, #0x7
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x60]
    cmp x1, x21
    b.lo 0x1770
    cbnz w1, 0xb04
    ldr x1, [x23, #0x500]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1790
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x68]
    cmp x1, x21
    b.lo 0x17b0
    mov x17, #0x3
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x17b0
    cbz w0, 0x1800
    orr x0, x0, x21
    str x0, [x20, #0x70]
    ldr x1, [x23, #0x518]
    ldr x0, [x1, #0x8]
    cbz x0, 0x180c
    str x0, [x20, #0x98]
    mov x0, #0xa
    str x0, [x20, #0xa0]
    ldr x0, [x20, #0x48]
    str x0, [x20, #0xa8]
    ldr x1, [x20, #0x98]
    ldr x16, [x23, #0x528]
    cmp x16, x1
    b.ne 0x182c
    mov x16, #0x1db
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
    cbz x0, 0x1a90
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x70]
    ldr x2, [x20, #0x78]
    cmp x1, x21
    b.lo 0x18b0
    cmp x2, x21
    b.lo 0x18b0
    adds w0, w1, w2
    b.vs 0x18b0
    orr x0, x0, x21
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x70]
    cmp x1, x21
    b.lo 0x192c
    orr w0, w1, wzr
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x2, [x23, #0x560]
    ldr x1, [x20, #0x60]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x195c
    ldr x16, [x2, #0x8]
    cbz x16, 0x195c
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x196c
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x198c
    adds w0, w1, #0x1
    b.vs 0x198c
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x19dc
    b 0x1a4
    ldr x1, [x23, #0x578]
    ldr x0, [x1, #0x8]
    cbz x0, 0x19ec
    str x0, [x20, #0x48]
    mov x0, #0xa
    str x0, [x20, #0x50]
    ldr x0, [x23, #0x98]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x588]
    ldr x0, [x1, #0x8]
    cbz x0, 0x19fc
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x48]
    ldr x16, [x23, #0x598]
    cmp x16, x1
    b.ne 0x1a1c
    mov x16, #0x20f
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
    cbz x0, 0x1a90
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0xbd8
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
    b.ne 0xc58
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
    tbz w3, #0x0, 0xbf8
    b 0xf4
    cmp x1, x21
    b.hs 0xc74
    tst x1, x21
    b.eq 0xf4
    add x3, x1, x21
    fmov d0, x3
    b 0xc78
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xc94
    tst x2, x21
    b.eq 0xf4
    add x3, x2, x21
    fmov d1, x3
    b 0xc98
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0xe0
    b 0xf4
    mov x16, #0x38
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xf0
    mov x16, #0x51
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x12c
    mov x16, #0x5d
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x190
    tst x1, x22
    b.ne 0xcc4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xcc4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xd8]
    cmp x16, x0
    b.eq 0x150
    ldr x16, [x23, #0xe8]
    cmp x16, x0
    b.eq 0x150
    ldr x16, [x23, #0xf0]
    cmp x16, x0
    b.eq 0x150
    ldr x16, [x23, #0xf8]
    cmp x16, x0
    b.eq 0x150
    ldr x16, [x23, #0xe0]
    cmp x16, #0x2
    b.eq 0x150
    ldr x16, [x23, #0xe0]
    cmp x16, x1
    b.eq 0x150
    mov x16, #0x5d
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0x150
    mov x16, #0x6b
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1b8
    mov x16, #0x71
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x1e4
    cmp x1, x21
    b.hs 0xd84
    tst x1, x21
    b.eq 0xd58
    add x3, x1, x21
    fmov d0, x3
    b 0xd88
    scvtf d0, w1
    ldr d1, 0x1a98
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xda4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x110]
    orr x3, x3, #0x2
    str x3, [x23, #0x110]
    b 0x1e4
    orr w3, w1, #0x1e0
    tbnz w3, #0x1f, 0xd68
    b 0x1dc
    mov x16, #0x78
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0xb30
    b 0x204
    cmp x1, x21
    b.hs 0xdf8
    tst x1, x21
    b.eq 0xdc4
    add x3, x1, x21
    fmov d0, x3
    b 0xdfc
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xe18
    tst x2, x21
    b.eq 0xdc4
    add x3, x2, x21
    fmov d1, x3
    b 0xe1c
    scvtf d1, w2
    ldr x3, [x23, #0x118]
    orr x3, x3, #0x2
    str x3, [x23, #0x118]
    fcmp d0, d1
    b.pl 0xb30
    b 0x204
    mov x16, #0x7f
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x214
    mov x16, #0x85
    str w16, [x20, #0x8]
    add x3, x23, #0x130
    bl <stub.SetNamed>
    b 0x25c
    mov x16, #0x85
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x25c
    mov x16, #0x8d
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x26c
    mov x16, #0x93
    str w16, [x20, #0x8]
    add x3, x23, #0x160
    bl <stub.GetNamed>
    b 0x29c
    mov x16, #0x9a
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x2b0
    mov x16, #0xa0
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x300
    tst x1, x22
    b.ne 0xe9c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xe9c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x190]
    cmp x16, x0
    b.eq 0x2c0
    ldr x16, [x23, #0x1a0]
    cmp x16, x0
    b.eq 0x2c0
    ldr x16, [x23, #0x1a8]
    cmp x16, x0
    b.eq 0x2c0
    ldr x16, [x23, #0x1b0]
    cmp x16, x0
    b.eq 0x2c0
    ldr x16, [x23, #0x198]
    cmp x16, #0x2
    b.eq 0x2c0
    ldr x16, [x23, #0x198]
    cmp x16, x1
    b.eq 0x2c0
    mov x16, #0xa0
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x2c0
    mov x16, #0xa6
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x310
    mov x16, #0xac
    str w16, [x20, #0x8]
    add x3, x23, #0x1c8
    bl <stub.GetNamed>
    b 0x340
    mov x16, #0xb6
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x39c
    tst x1, x22
    b.ne 0xf44
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xf44
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x1e8]
    cmp x16, x0
    b.eq 0x35c
    ldr x16, [x23, #0x1f8]
    cmp x16, x0
    b.eq 0x35c
    ldr x16, [x23, #0x200]
    cmp x16, x0
    b.eq 0x35c
    ldr x16, [x23, #0x208]
    cmp x16, x0
    b.eq 0x35c
    ldr x16, [x23, #0x1f0]
    cmp x16, #0x2
    b.eq 0x35c
    ldr x16, [x23, #0x1f0]
    cmp x16, x1
    b.eq 0x35c
    mov x16, #0xb6
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x35c
    mov x16, #0xbc
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x3ac
    mov x16, #0xc2
    str w16, [x20, #0x8]
    add x3, x23, #0x220
    bl <stub.GetNamed>
    b 0x3dc
    mov x16, #0xce
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x40c
    mov x16, #0xd5
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x45c
    tst x1, x22
    b.ne 0xffc
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xffc
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x248]
    cmp x16, x0
    b.eq 0x41c
    ldr x16, [x23, #0x258]
    cmp x16, x0
    b.eq 0x41c
    ldr x16, [x23, #0x260]
    cmp x16, x0
    b.eq 0x41c
    ldr x16, [x23, #0x268]
    cmp x16, x0
    b.eq 0x41c
    ldr x16, [x23, #0x250]
    cmp x16, #0x2
    b.eq 0x41c
    ldr x16, [x23, #0x250]
    cmp x16, x1
    b.eq 0x41c
    mov x16, #0xd5
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x41c
    mov x16, #0xdb
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x46c
    mov x16, #0xe1
    str w16, [x20, #0x8]
    add x3, x23, #0x280
    bl <stub.GetNamed>
    b 0x49c
    mov x16, #0xfd
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x51c
    tst x1, x22
    b.ne 0x10a4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x10a4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x2b0]
    cmp x16, x0
    b.eq 0x4dc
    ldr x16, [x23, #0x2c0]
    cmp x16, x0
    b.eq 0x4dc
    ldr x16, [x23, #0x2c8]
    cmp x16, x0
    b.eq 0x4dc
    ldr x16, [x23, #0x2d0]
    cmp x16, x0
    b.eq 0x4dc
    ldr x16, [x23, #0x2b8]
    cmp x16, #0x2
    b.eq 0x4dc
    ldr x16, [x23, #0x2b8]
    cmp x16, x1
    b.eq 0x4dc
    mov x16, #0xfd
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x4dc
    mov x16, #0x103
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x52c
    mov x16, #0x109
    str w16, [x20, #0x8]
    add x3, x23, #0x2e8
    bl <stub.GetNamed>
    b 0x55c
    mov x16, #0x11a
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x5cc
    tst x1, x22
    b.ne 0x114c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x114c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x308]
    cmp x16, x0
    b.eq 0x58c
    ldr x16, [x23, #0x318]
    cmp x16, x0
    b.eq 0x58c
    ldr x16, [x23, #0x320]
    cmp x16, x0
    b.eq 0x58c
    ldr x16, [x23, #0x328]
    cmp x16, x0
    b.eq 0x58c
    ldr x16, [x23, #0x310]
    cmp x16, #0x2
    b.eq 0x58c
    ldr x16, [x23, #0x310]
    cmp x16, x1
    b.eq 0x58c
    mov x16, #0x11a
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x58c
    mov x16, #0x120
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x5dc
    mov x16, #0x126
    str w16, [x20, #0x8]
    add x3, x23, #0x340
    bl <stub.GetNamed>
    b 0x60c
    mov x16, #0x12d
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x620
    mov x16, #0x133
    str w16, [x20, #0x8]
    add x3, x23, #0x370
    bl <stub.GetNamed>
    b 0x650
    mov x16, #0x13d
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x6ac
    tst x1, x22
    b.ne 0x1218
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1218
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x390]
    cmp x16, x0
    b.eq 0x66c
    ldr x16, [x23, #0x3a0]
    cmp x16, x0
    b.eq 0x66c
    ldr x16, [x23, #0x3a8]
    cmp x16, x0
    b.eq 0x66c
    ldr x16, [x23, #0x3b0]
    cmp x16, x0
    b.eq 0x66c
    ldr x16, [x23, #0x398]
    cmp x16, #0x2
    b.eq 0x66c
    ldr x16, [x23, #0x398]
    cmp x16, x1
    b.eq 0x66c
    mov x16, #0x13d
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0xb0]
    b 0x66c
    mov x16, #0x143
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x6fc
    tst x1, x22
    b.ne 0x129c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x129c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x3b8]
    cmp x16, x0
    b.eq 0x6bc
    ldr x16, [x23, #0x3c8]
    cmp x16, x0
    b.eq 0x6bc
    ldr x16, [x23, #0x3d0]
    cmp x16, x0
    b.eq 0x6bc
    ldr x16, [x23, #0x3d8]
    cmp x16, x0
    b.eq 0x6bc
    ldr x16, [x23, #0x3c0]
    cmp x16, #0x2
    b.eq 0x6bc
    ldr x16, [x23, #0x3c0]
    cmp x16, x1
    b.eq 0x6bc
    mov x16, #0x143
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x80]
    b 0x6bc
    mov x16, #0x149
    str w16, [x20, #0x8]
    bl <op.JStrictEq>
    cmp w0, #0x2
    b.eq 0x7bc
    b 0x71c
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x1380
    cmp x1, x2
    b.eq 0x7bc
    tst x3, x22
    b.ne 0x71c
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x71c
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x71c
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x1320
    b 0x71c
    cmp x1, x21
    b.hs 0x139c
    tst x1, x21
    b.eq 0x71c
    add x3, x1, x21
    fmov d0, x3
    b 0x13a0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x13bc
    tst x2, x21
    b.eq 0x71c
    add x3, x2, x21
    fmov d1, x3
    b 0x13c0
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x7bc
    b 0x71c
    mov x16, #0x150
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x72c
    ldr x16, [x23, #0x408]
    cmp x16, x1
    b.eq 0x74c
    ldr x16, [x23, #0x410]
    cmp x16, x1
    b.eq 0x74c
    ldr x16, [x23, #0x418]
    cmp x16, x1
    b.eq 0x74c
    ldr x16, [x23, #0x400]
    cmp x16, #0x2
    b.eq 0x74c
    ldr x16, [x23, #0x400]
    cmp x16, x1
    b.eq 0x74c
    mov x16, #0x15d
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x80]
    b 0x74c
    ldr x0, [x20, #0x88]
    b 0x7ac
    mov x16, #0x165
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x7cc
    mov x16, #0x16b
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x7dc
    mov x16, #0x176
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x83c
    tst x1, x22
    b.ne 0x1454
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1454
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x440]
    cmp x16, x0
    b.eq 0x7fc
    ldr x16, [x23, #0x450]
    cmp x16, x0
    b.eq 0x7fc
    ldr x16, [x23, #0x458]
    cmp x16, x0
    b.eq 0x7fc
    ldr x16, [x23, #0x460]
    cmp x16, x0
    b.eq 0x7fc
    ldr x16, [x23, #0x448]
    cmp x16, #0x2
    b.eq 0x7fc
    ldr x16, [x23, #0x448]
    cmp x16, x1
    b.eq 0x7fc
    mov x16, #0x176
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x98]
    b 0x7fc
    mov x16, #0x17c
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x864
    cmp x1, x21
    b.hs 0x1504
    tst x1, x21
    b.eq 0x14d8
    add x3, x1, x21
    fmov d0, x3
    b 0x1508
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1524
    tst x2, x21
    b.eq 0x14d8
    add x3, x2, x21
    fmov d1, x3
    b 0x1528
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1540
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x70]
    ldr x3, [x23, #0x468]
    orr x3, x3, #0x2
    str x3, [x23, #0x468]
    b 0x864
    mov x16, #0x182
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x874
    mov x16, #0x18d
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x8d4
    tst x1, x22
    b.ne 0x1564
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1564
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x480]
    cmp x16, x0
    b.eq 0x894
    ldr x16, [x23, #0x490]
    cmp x16, x0
    b.eq 0x894
    ldr x16, [x23, #0x498]
    cmp x16, x0
    b.eq 0x894
    ldr x16, [x23, #0x4a0]
    cmp x16, x0
    b.eq 0x894
    ldr x16, [x23, #0x488]
    cmp x16, #0x2
    b.eq 0x894
    ldr x16, [x23, #0x488]
    cmp x16, x1
    b.eq 0x894
    mov x16, #0x18d
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x98]
    b 0x894
    mov x16, #0x193
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x8fc
    cmp x1, x21
    b.hs 0x1614
    tst x1, x21
    b.eq 0x15e8
    add x3, x1, x21
    fmov d0, x3
    b 0x1618
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1634
    tst x2, x21
    b.eq 0x15e8
    add x3, x2, x21
    fmov d1, x3
    b 0x1638
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1650
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x70]
    ldr x3, [x23, #0x4a8]
    orr x3, x3, #0x2
    str x3, [x23, #0x4a8]
    b 0x8fc
    mov x16, #0x199
    str w16, [x20, #0x8]
    add x3, x23, #0x4b0
    bl <stub.GetNamed>
    b 0x948
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0x948
    mov x16, #0x1a0
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x974
    cmp x1, x21
    b.hs 0x16b0
    tst x1, x21
    b.eq 0x1684
    add x3, x1, x21
    fmov d0, x3
    b 0x16b4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x16d0
    tst x2, x21
    b.eq 0x1684
    add x3, x2, x21
    fmov d1, x3
    b 0x16d4
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x16ec
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x70]
    ldr x3, [x23, #0x4d0]
    orr x3, x3, #0x2
    str x3, [x23, #0x4d0]
    b 0x974
    mov x16, #0x1a6
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0x98c
    cmp x1, x21
    b.hs 0x1730
    tst x1, x21
    b.eq 0x1700
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x4d8]
    orr x4, x4, #0x2
    str x4, [x23, #0x4d8]
    b 0x980
    mov x16, #0x1ad
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x9bc
    mov x16, #0x1ad
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x9bc
    mov x16, #0x1b4
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x9d8
    tst x1, x21
    b.eq 0xb04
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.eq 0x9e8
    b 0xb04
    mov x16, #0x1c3
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x9f8
    mov x16, #0x1c9
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0xa24
    cmp x1, x21
    b.hs 0x17cc
    tst x1, x21
    b.eq 0x17a0
    add x3, x1, x21
    fmov d0, x3
    b 0x17d0
    scvtf d0, w1
    fmov d1, #3.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x17ec
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x70]
    ldr x3, [x23, #0x510]
    orr x3, x3, #0x2
    str x3, [x23, #0x510]
    b 0xa24
    orr w3, w1, #0x3
    tbnz w3, #0x1f, 0x17b0
    b 0xa1c
    mov x16, #0x1d0
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xa34
    mov x16, #0x1db
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xa94
    tst x1, x22
    b.ne 0x181c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x181c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x528]
    cmp x16, x0
    b.eq 0xa54
    ldr x16, [x23, #0x538]
    cmp x16, x0
    b.eq 0xa54
    ldr x16, [x23, #0x540]
    cmp x16, x0
    b.eq 0xa54
    ldr x16, [x23, #0x548]
    cmp x16, x0
    b.eq 0xa54
    ldr x16, [x23, #0x530]
    cmp x16, #0x2
    b.eq 0xa54
    ldr x16, [x23, #0x530]
    cmp x16, x1
    b.eq 0xa54
    mov x16, #0x1db
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x98]
    b 0xa54
    mov x16, #0x1e1
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0xabc
    cmp x1, x21
    b.hs 0x18cc
    tst x1, x21
    b.eq 0x18a0
    add x3, x1, x21
    fmov d0, x3
    b 0x18d0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x18ec
    tst x2, x21
    b.eq 0x18a0
    add x3, x2, x21
    fmov d1, x3
    b 0x18f0
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1908
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x70]
    ldr x3, [x23, #0x550]
    orr x3, x3, #0x2
    str x3, [x23, #0x550]
    b 0xabc
    mov x16, #0x1e7
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0xad4
    cmp x1, x21
    b.hs 0x194c
    tst x1, x21
    b.eq 0x191c
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x558]
    orr x4, x4, #0x2
    str x4, [x23, #0x558]
    b 0xac8
    mov x16, #0x1ee
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0xb04
    mov x16, #0x1ee
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xb04
    mov x16, #0x1f5
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0xb20
    cmp x1, x21
    b.hs 0x19a8
    tst x1, x21
    b.eq 0x197c
    add x3, x1, x21
    fmov d0, x3
    b 0x19ac
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x19c8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x570]
    orr x3, x3, #0x2
    str x3, [x23, #0x570]
    b 0xb20
    mov x16, #0x1fa
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x1a4
    mov x16, #0x1fd
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xb40
    mov x16, #0x209
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xb60
    mov x16, #0x20f
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xbb0
    tst x1, x22
    b.ne 0x1a0c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1a0c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x598]
    cmp x16, x0
    b.eq 0xb70
    ldr x16, [x23, #0x5a8]
    cmp x16, x0
    b.eq 0xb70
    ldr x16, [x23, #0x5b0]
    cmp x16, x0
    b.eq 0xb70
    ldr x16, [x23, #0x5b8]
    cmp x16, x0
    b.eq 0xb70
    ldr x16, [x23, #0x5a0]
    cmp x16, #0x2
    b.eq 0xb70
    ldr x16, [x23, #0x5a0]
    cmp x16, x1
    b.eq 0xb70
    mov x16, #0x20f
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x48]
    b 0xb70
    b <stub.ExceptionExit>
    .long 0x0
    .quad 0x407e000000000000
(anonymous)#2:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x78
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xd8
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0xf0
    bti jc
    ldr x1, [x23, #0x8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x11c
    str x0, [x20, #0x60]
    mov x0, #0xa
    str x0, [x20, #0x68]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x18]
    cmp x16, x1
    b.ne 0x138
    mov x16, #0xb
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
    cbz x0, 0x228
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x1bc
    cmp x2, x21
    b.lo 0x1bc
    adds w0, w1, w2
    b.vs 0x1bc
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x10c
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0xf4
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x40
    mov x16, #0xb
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xa0
    tst x1, x22
    b.ne 0x128
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x128
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x18]
    cmp x16, x0
    b.eq 0x60
    ldr x16, [x23, #0x28]
    cmp x16, x0
    b.eq 0x60
    ldr x16, [x23, #0x30]
    cmp x16, x0
    b.eq 0x60
    ldr x16, [x23, #0x38]
    cmp x16, x0
    b.eq 0x60
    ldr x16, [x23, #0x20]
    cmp x16, #0x2
    b.eq 0x60
    ldr x16, [x23, #0x20]
    cmp x16, x1
    b.eq 0x60
    mov x16, #0xb
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x60
    mov x16, #0x11
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0xc8
    cmp x1, x21
    b.hs 0x1d8
    tst x1, x21
    b.eq 0x1ac
    add x3, x1, x21
    fmov d0, x3
    b 0x1dc
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1f8
    tst x2, x21
    b.eq 0x1ac
    add x3, x2, x21
    fmov d1, x3
    b 0x1fc
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x214
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x40]
    orr x3, x3, #0x2
    str x3, [x23, #0x40]
    b 0xc8
    b <stub.ExceptionExit>
(anonymous)#3:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x40
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xa8
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0xc0
    bti jc
    ldr x0, [x23]
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x104
    cmp x2, x21
    b.lo 0x104
    cmp w1, w2
    b.eq 0x5c
    b 0x98
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x1a8
    mov x17, #0x2
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x1a8
    cbz w0, 0x1f8
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    ldr x0, [x20, #0x30]
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
    mov x16, #0x4
    str w16, [x20, #0x8]
    bl <op.JStrictNe>
    cmp w0, #0x2
    b.eq 0x98
    b 0x5c
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x14c
    cmp x1, x2
    b.eq 0x5c
    tst x3, x22
    b.ne 0x98
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x98
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x98
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0xec
    b 0x98
    cmp x1, x21
    b.hs 0x168
    tst x1, x21
    b.eq 0x98
    add x3, x1, x21
    fmov d0, x3
    b 0x16c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x188
    tst x2, x21
    b.eq 0x98
    add x3, x2, x21
    fmov d1, x3
    b 0x18c
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x5c
    b 0x98
    mov x16, #0xb
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x88
    cmp x1, x21
    b.hs 0x1c4
    tst x1, x21
    b.eq 0x198
    add x3, x1, x21
    fmov d0, x3
    b 0x1c8
    scvtf d0, w1
    fmov d1, #2.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1e4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x10]
    orr x3, x3, #0x2
    str x3, [x23, #0x10]
    b 0x88
    orr w3, w1, #0x2
    tbnz w3, #0x1f, 0x1a8
    b 0x80
document:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0xa8
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x838
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x850
    bti jc
    str wzr, [x20, #0x8]
    bl <op.NewArray>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    bti jc
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x28]
    cmp x1, x21
    b.lo 0x894
    cmp x2, x21
    b.lo 0x894
    cmp w1, w2
    b.ge 0x62c
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x68]
    tst x2, x22
    b.ne 0x8ec
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x8ec
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xb0]
    cmp x1, x16
    b.ne 0x8ec
    ldr x1, [x23, #0xb8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x3, [x23, #0xd0]
    cbz x3, 0x900
    ldr x2, [x19, #0x11c0]
    add x1, x2, #0x50
    ldr x16, [x19, #0x11c8]
    cmp x1, x16
    b.hi 0x900
    str x1, [x19, #0x11c0]
    mov x16, #0x120
    movk x16, #0x500, lsl #16
    str x16, [x2]
    str x3, [x2, #0x8]
    ldr x3, [x19, #0x2380]
    str x3, [x2, #0x18]
    str x2, [x20, #0x70]
    ldr x2, [x20, #0x70]
    ldr x1, [x20, #0x38]
    tst x2, x22
    b.ne 0x910
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x910
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0xe0]
    cmp x0, x16
    b.ne 0x910
    ldr x0, [x23, #0xe8]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x924
    ldr x0, [x23, #0x10]
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x80]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x944
    cmp x2, x21
    b.lo 0x944
    adds w0, w1, w2
    b.vs 0x944
    orr x0, x0, x21
    str x0, [x20, #0x88]
    ldr x0, [x23, #0x18]
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x88]
    ldr x2, [x20, #0x90]
    cmp x1, x21
    b.lo 0x9c0
    cmp x2, x21
    b.lo 0x9c0
    adds w0, w1, w2
    b.vs 0x9c0
    orr x0, x0, x21
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x70]
    ldr x1, [x20, #0x78]
    tst x2, x22
    b.ne 0xa2c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xa2c
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x110]
    cmp x0, x16
    b.ne 0xa2c
    ldr x0, [x23, #0x118]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0xa40
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0xa60
    mov x17, #0x25
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0xa60
    cbz w0, 0xab0
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x80]
    cmp x1, x21
    b.lo 0xad0
    fmov d1, #8.0
    scvtf d0, w1
    fdiv d0, d0, d1
    fjcvtzs w0, d0
    b.ne 0xb20
    orr x0, x0, x21
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x70]
    ldr x1, [x20, #0x78]
    tst x2, x22
    b.ne 0xb48
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xb48
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x140]
    cmp x0, x16
    b.ne 0xb48
    ldr x0, [x23, #0x148]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0xb5c
    ldr x0, [x23, #0x30]
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0xb6c
    tbnz w1, #0x1f, 0xb6c
    mov x2, #0x5
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0xa0]
    ldr x1, [x20, #0x98]
    ldr x2, [x20, #0xa0]
    cmp x1, x21
    b.lo 0xb8c
    cmp x2, x21
    b.lo 0xb8c
    adds w0, w1, w2
    b.vs 0xb8c
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x0, [x23, #0x30]
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0xbf8
    tbnz w1, #0x1f, 0xbf8
    mov x2, #0x3
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0xa0]
    ldr x1, [x20, #0x98]
    ldr x2, [x20, #0xa0]
    cmp x1, x21
    b.lo 0xc18
    cmp x2, x21
    b.lo 0xc18
    adds w0, w1, w2
    b.vs 0xc18
    orr x0, x0, x21
    str x0, [x20, #0x88]
    mov x0, #0x2
    str x0, [x20, #0x90]
    mov x16, #0x7b
    str w16, [x20, #0x8]
    bl <op.NewArray>
    ldr x2, [x20, #0x70]
    ldr x1, [x20, #0x78]
    tst x2, x22
    b.ne 0xc84
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xc84
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x190]
    cmp x0, x16
    b.ne 0xc84
    ldr x0, [x23, #0x198]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0xc98
    ldr x3, [x23, #0x1b0]
    cbz x3, 0xca8
    ldr x2, [x19, #0x11b0]
    add x1, x2, #0x40
    ldr x16, [x19, #0x11b8]
    cmp x1, x16
    b.hi 0xca8
    str x1, [x19, #0x11b0]
    mov x16, #0x120
    movk x16, #0x500, lsl #16
    str x16, [x2]
    str x3, [x2, #0x8]
    ldr x3, [x19, #0x2380]
    str x3, [x2, #0x18]
    str x2, [x20, #0x78]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0xcb8
    tbnz w1, #0x1f, 0xcb8
    and w0, w1, #0x1
    orr x0, x0, x21
    str x0, [x20, #0x88]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x88]
    ldr x2, [x20, #0x90]
    cmp x1, x21
    b.lo 0xcd8
    cmp x2, x21
    b.lo 0xcd8
    cmp w1, w2
    b.eq 0x3f8
    mov x0, #0x6
    str x0, [x20, #0x80]
    b 0x400
    mov x0, #0x7
    str x0, [x20, #0x80]
    ldr x2, [x20, #0x78]
    ldr x1, [x20, #0x80]
    tst x2, x22
    b.ne 0xd6c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xd6c
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x1d0]
    cmp x0, x16
    b.ne 0xd6c
    ldr x0, [x23, #0x1d8]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0xd80
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0xda0
    cbz w1, 0xda0
    negs w0, w1
    b.vs 0xda0
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x2, [x20, #0x78]
    ldr x1, [x20, #0x80]
    tst x2, x22
    b.ne 0xdec
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xdec
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x1f8]
    cmp x0, x16
    b.ne 0xdec
    ldr x0, [x23, #0x200]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0xe00
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0xe10
    tbnz w1, #0x1f, 0xe10
    mov x2, #0x7
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x88]
    cmp x1, x21
    b.lo 0xe20
    cbnz w1, 0x4f0
    mov x0, #0xa
    str x0, [x20, #0x80]
    b 0x520
    ldr x0, [x23, #0x50]
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x88]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0xe50
    cmp x2, x21
    b.lo 0xe50
    adds w0, w1, w2
    b.vs 0xe50
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x2, [x20, #0x78]
    ldr x1, [x20, #0x80]
    tst x2, x22
    b.ne 0xebc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xebc
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x230]
    cmp x0, x16
    b.ne 0xebc
    ldr x0, [x23, #0x238]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0xed0
    ldr x2, [x20, #0x70]
    ldr x1, [x20, #0x78]
    tst x2, x22
    b.ne 0xee0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xee0
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x250]
    cmp x0, x16
    b.ne 0xee0
    ldr x0, [x23, #0x258]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0xef4
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x270]
    cmp x16, x1
    b.ne 0xf14
    mov x16, #0xdd
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
    cbz x0, 0x10cc
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0xf98
    adds w0, w1, #0x1
    b.vs 0xf98
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0xfe8
    b 0x40
    ldr x3, [x23, #0x2a0]
    cbz x3, 0xff8
    ldr x2, [x19, #0x11c0]
    add x1, x2, #0x50
    ldr x16, [x19, #0x11c8]
    cmp x1, x16
    b.hi 0xff8
    str x1, [x19, #0x11c0]
    mov x16, #0x120
    movk x16, #0x500, lsl #16
    str x16, [x2]
    str x3, [x2, #0x8]
    ldr x3, [x19, #0x2380]
    str x3, [x2, #0x18]
    str x2, [x20, #0x38]
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x40]
    tst x2, x22
    b.ne 0x1008
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1008
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x2b0]
    cmp x0, x16
    b.ne 0x1008
    ldr x0, [x23, #0x2b8]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x101c
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x30]
    tst x2, x22
    b.ne 0x102c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x102c
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x2d0]
    cmp x0, x16
    b.ne 0x102c
    ldr x0, [x23, #0x2d8]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1040
    mov x16, #0x102
    str w16, [x20, #0x8]
    bl <op.NewArray>
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x40]
    tst x2, x22
    b.ne 0x1050
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1050
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x300]
    cmp x0, x16
    b.ne 0x1050
    ldr x0, [x23, #0x308]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1064
    ldr x3, [x23, #0x320]
    cbz x3, 0x1074
    ldr x2, [x19, #0x11a0]
    add x1, x2, #0x30
    ldr x16, [x19, #0x11a8]
    cmp x1, x16
    b.hi 0x1074
    str x1, [x19, #0x11a0]
    mov x16, #0x120
    movk x16, #0x500, lsl #16
    str x16, [x2]
    str x3, [x2, #0x8]
    ldr x3, [x19, #0x2380]
    str x3, [x2, #0x18]
    str x2, [x20, #0x40]
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x40]
    tst x2, x22
    b.ne 0x1084
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1084
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x330]
    cmp x0, x16
    b.ne 0x1084
    ldr x0, [x23, #0x338]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1098
    ldr x0, [x23, #0x88]
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x40]
    tst x2, x22
    b.ne 0x10a8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x10a8
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x350]
    cmp x0, x16
    b.ne 0x10a8
    ldr x0, [x23, #0x358]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x10bc
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x86c
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x854
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0xa
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x62c
    b 0x64
    cmp x1, x21
    b.hs 0x8b0
    tst x1, x21
    b.eq 0x87c
    add x3, x1, x21
    fmov d0, x3
    b 0x8b4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x8d0
    tst x2, x21
    b.eq 0x87c
    add x3, x2, x21
    fmov d1, x3
    b 0x8d4
    scvtf d1, w2
    ldr x3, [x23, #0xa8]
    orr x3, x3, #0x2
    str x3, [x23, #0xa8]
    fcmp d0, d1
    b.pl 0x62c
    b 0x64
    mov x16, #0x14
    str w16, [x20, #0x8]
    add x3, x23, #0xb0
    bl <stub.GetNamed>
    b 0x9c
    mov x16, #0x1b
    str w16, [x20, #0x8]
    bl <op.NewObject>
    b 0xdc
    mov x16, #0x20
    str w16, [x20, #0x8]
    add x3, x23, #0xe0
    bl <stub.DefineNamed>
    b 0x124
    mov x16, #0x20
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x124
    mov x16, #0x2b
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x154
    cmp x1, x21
    b.hs 0x960
    tst x1, x21
    b.eq 0x934
    add x3, x1, x21
    fmov d0, x3
    b 0x964
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x980
    tst x2, x21
    b.eq 0x934
    add x3, x2, x21
    fmov d1, x3
    b 0x984
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x99c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x88]
    ldr x3, [x23, #0x100]
    orr x3, x3, #0x2
    str x3, [x23, #0x100]
    b 0x154
    mov x16, #0x35
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x184
    cmp x1, x21
    b.hs 0x9dc
    tst x1, x21
    b.eq 0x9b0
    add x3, x1, x21
    fmov d0, x3
    b 0x9e0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x9fc
    tst x2, x21
    b.eq 0x9b0
    add x3, x2, x21
    fmov d1, x3
    b 0xa00
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xa18
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x78]
    ldr x3, [x23, #0x108]
    orr x3, x3, #0x2
    str x3, [x23, #0x108]
    b 0x184
    mov x16, #0x3b
    str w16, [x20, #0x8]
    add x3, x23, #0x110
    bl <stub.DefineNamed>
    b 0x1cc
    mov x16, #0x3b
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x1cc
    mov x16, #0x42
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x1f8
    cmp x1, x21
    b.hs 0xa7c
    tst x1, x21
    b.eq 0xa50
    add x3, x1, x21
    fmov d0, x3
    b 0xa80
    scvtf d0, w1
    ldr d1, 0x10d0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xa9c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x80]
    ldr x3, [x23, #0x130]
    orr x3, x3, #0x2
    str x3, [x23, #0x130]
    b 0x1f8
    mov x17, #0x25
    orr w3, w1, w17
    tbnz w3, #0x1f, 0xa60
    b 0x1f0
    mov x16, #0x49
    str w16, [x20, #0x8]
    bl <op.DivI>
    b 0x220
    cmp x1, x21
    b.hs 0xaec
    tst x1, x21
    b.eq 0xac0
    add x3, x1, x21
    fmov d0, x3
    b 0xaf0
    scvtf d0, w1
    fmov d1, #8.0
    fdiv d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xb0c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x78]
    ldr x3, [x23, #0x138]
    orr x3, x3, #0x2
    str x3, [x23, #0x138]
    b 0x220
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xb34
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x78]
    ldr x3, [x23, #0x138]
    orr x3, x3, #0x2
    str x3, [x23, #0x138]
    b 0x220
    mov x16, #0x50
    str w16, [x20, #0x8]
    add x3, x23, #0x140
    bl <stub.DefineNamed>
    b 0x268
    mov x16, #0x50
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x268
    mov x16, #0x5b
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x294
    mov x16, #0x62
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x2bc
    cmp x1, x21
    b.hs 0xba8
    tst x1, x21
    b.eq 0xb7c
    add x3, x1, x21
    fmov d0, x3
    b 0xbac
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xbc8
    tst x2, x21
    b.eq 0xb7c
    add x3, x2, x21
    fmov d1, x3
    b 0xbcc
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xbe4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x80]
    ldr x3, [x23, #0x168]
    orr x3, x3, #0x2
    str x3, [x23, #0x168]
    b 0x2bc
    mov x16, #0x6c
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x2e8
    mov x16, #0x73
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x310
    cmp x1, x21
    b.hs 0xc34
    tst x1, x21
    b.eq 0xc08
    add x3, x1, x21
    fmov d0, x3
    b 0xc38
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xc54
    tst x2, x21
    b.eq 0xc08
    add x3, x2, x21
    fmov d1, x3
    b 0xc58
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xc70
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x88]
    ldr x3, [x23, #0x178]
    orr x3, x3, #0x2
    str x3, [x23, #0x178]
    b 0x310
    mov x16, #0x81
    str w16, [x20, #0x8]
    add x3, x23, #0x190
    bl <stub.DefineNamed>
    b 0x36c
    mov x16, #0x81
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x36c
    mov x16, #0x88
    str w16, [x20, #0x8]
    bl <op.NewObject>
    b 0x3a8
    mov x16, #0x8d
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x3c4
    mov x16, #0x98
    str w16, [x20, #0x8]
    bl <op.StrictEq>
    b 0x400
    orr x3, x1, x2
    tst x3, x21
    b.ne 0xd20
    cmp x1, x2
    b.eq 0x3f8
    tst x3, x22
    b.ne 0x3ec
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x3ec
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x3ec
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0xcc8
    b 0x3ec
    cmp x1, x21
    b.hs 0xd3c
    tst x1, x21
    b.eq 0x3ec
    add x3, x1, x21
    fmov d0, x3
    b 0xd40
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xd5c
    tst x2, x21
    b.eq 0x3ec
    add x3, x2, x21
    fmov d1, x3
    b 0xd60
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x3f8
    b 0x3ec
    mov x16, #0x9e
    str w16, [x20, #0x8]
    add x3, x23, #0x1d0
    bl <stub.DefineNamed>
    b 0x448
    mov x16, #0x9e
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x448
    mov x16, #0xa5
    str w16, [x20, #0x8]
    bl <op.Neg>
    b 0x468
    cmp x1, x21
    b.hs 0xdbc
    tst x1, x21
    b.eq 0xd90
    add x3, x1, x21
    fmov d0, x3
    b 0xdc0
    scvtf d0, w1
    fneg d0, d0
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xdd8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x80]
    ldr x3, [x23, #0x1f0]
    orr x3, x3, #0x2
    str x3, [x23, #0x1f0]
    b 0x468
    mov x16, #0xaa
    str w16, [x20, #0x8]
    add x3, x23, #0x1f8
    bl <stub.DefineNamed>
    b 0x4b0
    mov x16, #0xaa
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x4b0
    mov x16, #0xb1
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x4d4
    tst x1, x21
    b.eq 0x4f0
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.eq 0x4e4
    b 0x4f0
    mov x16, #0xc9
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x520
    cmp x1, x21
    b.hs 0xe6c
    tst x1, x21
    b.eq 0xe40
    add x3, x1, x21
    fmov d0, x3
    b 0xe70
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xe8c
    tst x2, x21
    b.eq 0xe40
    add x3, x2, x21
    fmov d1, x3
    b 0xe90
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xea8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x80]
    ldr x3, [x23, #0x228]
    orr x3, x3, #0x2
    str x3, [x23, #0x228]
    b 0x520
    mov x16, #0xcf
    str w16, [x20, #0x8]
    add x3, x23, #0x230
    bl <stub.DefineNamed>
    b 0x568
    mov x16, #0xcf
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x568
    mov x16, #0xd6
    str w16, [x20, #0x8]
    add x3, x23, #0x250
    bl <stub.DefineNamed>
    b 0x5b0
    mov x16, #0xd6
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x5b0
    mov x16, #0xdd
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x600
    tst x1, x22
    b.ne 0xf04
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xf04
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x270]
    cmp x16, x0
    b.eq 0x5c0
    ldr x16, [x23, #0x280]
    cmp x16, x0
    b.eq 0x5c0
    ldr x16, [x23, #0x288]
    cmp x16, x0
    b.eq 0x5c0
    ldr x16, [x23, #0x290]
    cmp x16, x0
    b.eq 0x5c0
    ldr x16, [x23, #0x278]
    cmp x16, #0x2
    b.eq 0x5c0
    ldr x16, [x23, #0x278]
    cmp x16, x1
    b.eq 0x5c0
    mov x16, #0xdd
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x5c0
    mov x16, #0xe3
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x61c
    cmp x1, x21
    b.hs 0xfb4
    tst x1, x21
    b.eq 0xf88
    add x3, x1, x21
    fmov d0, x3
    b 0xfb8
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xfd4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x298]
    orr x3, x3, #0x2
    str x3, [x23, #0x298]
    b 0x61c
    mov x16, #0xe8
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x40
    mov x16, #0xeb
    str w16, [x20, #0x8]
    bl <op.NewObject>
    b 0x668
    mov x16, #0xf4
    str w16, [x20, #0x8]
    add x3, x23, #0x2b0
    bl <stub.DefineNamed>
    b 0x6b8
    mov x16, #0xf4
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x6b8
    mov x16, #0xfb
    str w16, [x20, #0x8]
    add x3, x23, #0x2d0
    bl <stub.DefineNamed>
    b 0x700
    mov x16, #0xfb
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x700
    mov x16, #0x108
    str w16, [x20, #0x8]
    add x3, x23, #0x300
    bl <stub.DefineNamed>
    b 0x754
    mov x16, #0x108
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x754
    mov x16, #0x10f
    str w16, [x20, #0x8]
    bl <op.NewObject>
    b 0x790
    mov x16, #0x114
    str w16, [x20, #0x8]
    add x3, x23, #0x330
    bl <stub.DefineNamed>
    b 0x7d8
    mov x16, #0x114
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x7d8
    mov x16, #0x11f
    str w16, [x20, #0x8]
    add x3, x23, #0x350
    bl <stub.DefineNamed>
    b 0x828
    mov x16, #0x11f
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x828
    b <stub.ExceptionExit>
    .quad 0x4042800000000000
hash:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
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
    ldr x1, [x19, #0x1490]
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
weigh:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x98
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x4bc
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x4d4
    bti jc
    mov x0, #0x2
    str x0, [x20, #0x30]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x30]
    cmp x1, x21
    b.lo 0x518
    cmp x2, x21
    b.lo 0x518
    cmp w1, w2
    b.eq 0x5c
    b 0x74
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    ldr x1, [x23, #0x48]
    ldr x0, [x1, #0x8]
    cbz x0, 0x5ac
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x58]
    tst x2, x22
    b.ne 0x5bc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x5bc
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x58]
    cmp x1, x16
    b.ne 0x5bc
    ldr x1, [x23, #0x60]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0x78]
    cmp x16, x1
    b.ne 0x5e0
    mov x16, #0x1f
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
    cbz x0, 0xb80
    str x0, [x20, #0x30]
    ldr x1, [x20, #0x30]
    cmp x1, #0x6
    b.eq 0x1dc
    cmp x1, #0x7
    b.ne 0x654
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x58]
    tst x2, x22
    b.ne 0x6ac
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x6ac
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xa0]
    cmp x1, x16
    b.ne 0x6ac
    ldr x1, [x23, #0xa8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0x35
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0xc0]
    cmp x16, x1
    b.ne 0x6d0
    mov x16, #0x3e
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
    cbz x0, 0xb80
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x46
    str w16, [x20, #0x8]
    bl <op.Typeof>
    ldr x0, [x23, #0x18]
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x75c
    cmp x2, x21
    b.lo 0x75c
    cmp w1, w2
    b.eq 0x264
    ldr x0, [x23, #0x20]
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x808
    cmp x2, x21
    b.lo 0x808
    cmp w1, w2
    b.eq 0x410
    ldr x0, [x23, #0x28]
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x8b4
    cmp x2, x21
    b.lo 0x8b4
    cmp w1, w2
    b.eq 0x470
    b 0x4a4
    mov x0, #0x2
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x38]
    mov x16, #0x71
    str w16, [x20, #0x8]
    bl <op.ForInOpen>
    bti jc
    mov x16, #0x74
    str w16, [x20, #0x8]
    bl <op.ForInNext>
    cmp w0, #0x2
    b.eq 0x400
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x948
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0x95c
    cmp w1, #0x21
    b.ne 0x2bc
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0x2e0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x948
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x100]
    cmp x1, x16
    b.ne 0x948
    ldr x1, [x23, #0x108]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x120]
    ldr x0, [x1, #0x8]
    cbz x0, 0x968
    str x0, [x20, #0x80]
    mov x0, #0xa
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x48]
    tst x1, x22
    b.ne 0x978
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x978
    cmp x2, x21
    b.lo 0x9a8
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x978
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x988
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x978
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x80]
    ldr x16, [x23, #0x150]
    cmp x16, x1
    b.ne 0x9d4
    mov x16, #0x8e
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
    cbz x0, 0xb80
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x60]
    cmp x1, x21
    b.lo 0xa58
    cmp x2, x21
    b.lo 0xa58
    adds w0, w1, w2
    b.vs 0xa58
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0xad4
    cmp x2, x21
    b.lo 0xad4
    adds w0, w1, w2
    b.vs 0xad4
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0xb40
    b 0x27c
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    ldr x2, [x20, #0x28]
    tst x2, x22
    b.ne 0xb50
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0xb64
    cmp w1, #0x21
    b.ne 0x438
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0x45c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xb50
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x188]
    cmp x1, x16
    b.ne 0xb50
    ldr x1, [x23, #0x190]
    ldr x0, [x2, x1]
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0xb70
    tbnz w1, #0x1f, 0xb70
    mov x2, #0x3e8
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x0, #0xfffe000000000003
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x4f0
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x4d8
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x2
    str w16, [x20, #0x8]
    bl <op.JStrictNe>
    cmp w0, #0x2
    b.eq 0x74
    b 0x5c
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x560
    cmp x1, x2
    b.eq 0x5c
    tst x3, x22
    b.ne 0x74
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x74
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x74
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x500
    b 0x74
    cmp x1, x21
    b.hs 0x57c
    tst x1, x21
    b.eq 0x74
    add x3, x1, x21
    fmov d0, x3
    b 0x580
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x59c
    tst x2, x21
    b.eq 0x74
    add x3, x2, x21
    fmov d1, x3
    b 0x5a0
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x5c
    b 0x74
    mov x16, #0xf
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x84
    mov x16, #0x15
    str w16, [x20, #0x8]
    add x3, x23, #0x58
    bl <stub.GetNamed>
    b 0xb4
    mov x16, #0x1f
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x110
    tst x1, x22
    b.ne 0x5d0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x5d0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x78]
    cmp x16, x0
    b.eq 0xd0
    ldr x16, [x23, #0x88]
    cmp x16, x0
    b.eq 0xd0
    ldr x16, [x23, #0x90]
    cmp x16, x0
    b.eq 0xd0
    ldr x16, [x23, #0x98]
    cmp x16, x0
    b.eq 0xd0
    ldr x16, [x23, #0x80]
    cmp x16, #0x2
    b.eq 0xd0
    ldr x16, [x23, #0x80]
    cmp x16, x1
    b.eq 0xd0
    mov x16, #0x1f
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0xd0
    cmp x1, x21
    b.hs 0x680
    tst x1, x21
    b.eq 0x688
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.vs 0x67c
    b.ne 0x124
    b 0x1dc
    cbnz w1, 0x124
    b 0x1dc
    tst x1, x22
    b.ne 0x1dc
    cbz x1, 0x1dc
    ldrb w16, [x1]
    cmp w16, #0x4
    b.hi 0x124
    ldr w3, [x1, #0x4]
    cbnz w3, 0x124
    b 0x1dc
    mov x16, #0x2c
    str w16, [x20, #0x8]
    add x3, x23, #0xa0
    bl <stub.GetNamed>
    b 0x15c
    mov x16, #0x3e
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x1cc
    tst x1, x22
    b.ne 0x6c0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x6c0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xc0]
    cmp x16, x0
    b.eq 0x18c
    ldr x16, [x23, #0xd0]
    cmp x16, x0
    b.eq 0x18c
    ldr x16, [x23, #0xd8]
    cmp x16, x0
    b.eq 0x18c
    ldr x16, [x23, #0xe0]
    cmp x16, x0
    b.eq 0x18c
    ldr x16, [x23, #0xc8]
    cmp x16, #0x2
    b.eq 0x18c
    ldr x16, [x23, #0xc8]
    cmp x16, x1
    b.eq 0x18c
    mov x16, #0x3e
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0x18c
    mov x16, #0x4d
    str w16, [x20, #0x8]
    bl <op.JStrictEq>
    cmp w0, #0x2
    b.eq 0x264
    b 0x210
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x7a4
    cmp x1, x2
    b.eq 0x264
    tst x3, x22
    b.ne 0x210
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x210
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x210
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x744
    b 0x210
    cmp x1, x21
    b.hs 0x7c0
    tst x1, x21
    b.eq 0x210
    add x3, x1, x21
    fmov d0, x3
    b 0x7c4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x7e0
    tst x2, x21
    b.eq 0x210
    add x3, x2, x21
    fmov d1, x3
    b 0x7e4
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x264
    b 0x210
    mov x16, #0x58
    str w16, [x20, #0x8]
    bl <op.JStrictEq>
    cmp w0, #0x2
    b.eq 0x410
    b 0x238
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x850
    cmp x1, x2
    b.eq 0x410
    tst x3, x22
    b.ne 0x238
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x238
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x238
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x7f0
    b 0x238
    cmp x1, x21
    b.hs 0x86c
    tst x1, x21
    b.eq 0x238
    add x3, x1, x21
    fmov d0, x3
    b 0x870
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x88c
    tst x2, x21
    b.eq 0x238
    add x3, x2, x21
    fmov d1, x3
    b 0x890
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x410
    b 0x238
    mov x16, #0x63
    str w16, [x20, #0x8]
    bl <op.JStrictEq>
    cmp w0, #0x2
    b.eq 0x470
    b 0x260
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x8fc
    cmp x1, x2
    b.eq 0x470
    tst x3, x22
    b.ne 0x260
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x260
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x260
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x89c
    b 0x260
    cmp x1, x21
    b.hs 0x918
    tst x1, x21
    b.eq 0x260
    add x3, x1, x21
    fmov d0, x3
    b 0x91c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x938
    tst x2, x21
    b.eq 0x260
    add x3, x2, x21
    fmov d1, x3
    b 0x93c
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x470
    b 0x260
    mov x16, #0x79
    str w16, [x20, #0x8]
    add x3, x23, #0x100
    bl <stub.GetNamed>
    b 0x2e0
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0x2e0
    mov x16, #0x80
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x2f4
    mov x16, #0x88
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x350
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x978
    sub x0, x0, x21
    b 0x34c
    tst x2, x21
    b.eq 0x978
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x978
    b 0x320
    mov x16, #0x8e
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x3a0
    tst x1, x22
    b.ne 0x9c4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x9c4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x150]
    cmp x16, x0
    b.eq 0x360
    ldr x16, [x23, #0x160]
    cmp x16, x0
    b.eq 0x360
    ldr x16, [x23, #0x168]
    cmp x16, x0
    b.eq 0x360
    ldr x16, [x23, #0x170]
    cmp x16, x0
    b.eq 0x360
    ldr x16, [x23, #0x158]
    cmp x16, #0x2
    b.eq 0x360
    ldr x16, [x23, #0x158]
    cmp x16, x1
    b.eq 0x360
    mov x16, #0x8e
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x80]
    b 0x360
    mov x16, #0x94
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x3c8
    cmp x1, x21
    b.hs 0xa74
    tst x1, x21
    b.eq 0xa48
    add x3, x1, x21
    fmov d0, x3
    b 0xa78
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xa94
    tst x2, x21
    b.eq 0xa48
    add x3, x2, x21
    fmov d1, x3
    b 0xa98
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xab0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x178]
    orr x3, x3, #0x2
    str x3, [x23, #0x178]
    b 0x3c8
    mov x16, #0x9a
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x3f0
    cmp x1, x21
    b.hs 0xaf0
    tst x1, x21
    b.eq 0xac4
    add x3, x1, x21
    fmov d0, x3
    b 0xaf4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xb10
    tst x2, x21
    b.eq 0xac4
    add x3, x2, x21
    fmov d1, x3
    b 0xb14
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xb2c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x180]
    orr x3, x3, #0x2
    str x3, [x23, #0x180]
    b 0x3f0
    mov x16, #0xa0
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x27c
    mov x16, #0xa5
    str w16, [x20, #0x8]
    add x3, x23, #0x188
    bl <stub.GetNamed>
    b 0x45c
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0x45c
    mov x16, #0xae
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x494
    b <stub.ExceptionExit>
