(anonymous):
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0xa0
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xb04
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
    ldr x1, [x23, #0xc0]
    ldr x0, [x1, #0x8]
    cbz x0, 0xb2c
    str x0, [x20, #0x38]
    mov x16, #0x40
    str w16, [x20, #0x8]
    bl <op.Typeof>
    ldr x0, [x23, #0x50]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0xb54
    cmp x2, x21
    b.lo 0xb54
    cmp w1, w2
    b.eq 0x120
    b 0x134
    ldr x1, [x23, #0xd8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xbe8
    str x0, [x20, #0x30]
    b 0x13c
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x30]
    mov x16, #0x5b
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x0, [x23, #0x58]
    str x0, [x20, #0x38]
    ldr x0, [x23, #0x60]
    str x0, [x20, #0x40]
    ldr x0, [x23, #0x68]
    str x0, [x20, #0x48]
    ldr x0, [x23, #0x70]
    str x0, [x20, #0x50]
    ldr x0, [x23, #0x78]
    str x0, [x20, #0x58]
    ldr x0, [x23, #0x80]
    str x0, [x20, #0x60]
    ldr x0, [x23, #0x88]
    str x0, [x20, #0x68]
    ldr x0, [x23, #0x90]
    str x0, [x20, #0x70]
    mov x16, #0x7f
    str w16, [x20, #0x8]
    bl <op.NewArray>
    mov x16, #0x85
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x16, #0x89
    str w16, [x20, #0x8]
    bl <op.NewArray>
    mov x16, #0x8f
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xc10
    mov x17, #0x1770
    cmp w1, w17
    b.ge 0x520
    ldr x1, [x23, #0x110]
    ldr x0, [x1, #0x8]
    cbz x0, 0xc4c
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x60]
    tst x2, x22
    b.ne 0xc5c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xc5c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x120]
    cmp x1, x16
    b.ne 0xc5c
    ldr x1, [x23, #0x128]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x140]
    ldr x0, [x1, #0x8]
    cbz x0, 0xc70
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xc80
    tbnz w1, #0x1f, 0xc80
    and w0, w1, #0x7
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x78]
    ldr x2, [x20, #0x80]
    tst x1, x22
    b.ne 0xc90
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xc90
    cmp x2, x21
    b.lo 0xcc0
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0xc90
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0xca0
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0xc90
    str x0, [x20, #0x70]
    ldr x1, [x23, #0x178]
    ldr x0, [x1, #0x8]
    cbz x0, 0xcdc
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xcfc
    mov x17, #0x3
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0xcfc
    cbz w0, 0xd4c
    orr x0, x0, x21
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x98]
    cmp x1, x21
    b.lo 0xd68
    adds w0, w1, #0x1
    b.vs 0xd68
    orr x0, x0, x21
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x98]
    cmp x1, x21
    b.lo 0xdb8
    tbnz w1, #0x1f, 0xdb8
    and w0, w1, #0x7
    orr x0, x0, x21
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x88]
    ldr x2, [x20, #0x90]
    tst x1, x22
    b.ne 0xdc8
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xdc8
    cmp x2, x21
    b.lo 0xdf8
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0xdc8
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0xdd8
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0xdc8
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x70]
    ldr x2, [x20, #0x80]
    cmp x1, x21
    b.lo 0xe24
    cmp x2, x21
    b.lo 0xe24
    adds w0, w1, w2
    b.vs 0xe24
    orr x0, x0, x21
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xe90
    tbnz w1, #0x1f, 0xe90
    mov x2, #0x5
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x88]
    cmp x1, x21
    b.lo 0xea0
    cbnz w1, 0x474
    ldr x1, [x23, #0x1d8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xec0
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xee0
    mov x17, #0x7
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0xee0
    cbz w0, 0xf30
    orr x0, x0, x21
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x98]
    cmp x1, x21
    b.lo 0xf3c
    tbnz w1, #0x1f, 0xf3c
    and w0, w1, #0x7
    orr x0, x0, x21
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x88]
    ldr x2, [x20, #0x90]
    tst x1, x22
    b.ne 0xf4c
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xf4c
    cmp x2, x21
    b.lo 0xf7c
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0xf4c
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0xf5c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0xf4c
    str x0, [x20, #0x80]
    b 0x47c
    ldr x0, [x23, #0xa0]
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x78]
    ldr x2, [x20, #0x80]
    cmp x1, x21
    b.lo 0xfa8
    cmp x2, x21
    b.lo 0xfa8
    adds w0, w1, w2
    b.vs 0xfa8
    orr x0, x0, x21
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x220]
    cmp x16, x1
    b.ne 0x1024
    mov x16, #0x11c
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
    cbz x0, 0x1a28
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x10a8
    adds w0, w1, #0x1
    b.vs 0x10a8
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x10f8
    b 0x1c0
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    mov x16, #0x12e
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x23, #0x250]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1108
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x1128
    mov x17, #0x1c
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x1128
    cbz w0, 0x1178
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x119c
    cmp x2, x21
    b.lo 0x119c
    cmp w1, w2
    b.ge 0xa14
    ldr x1, [x23, #0x270]
    ldr x0, [x1, #0x8]
    cbz x0, 0x11f4
    str x0, [x20, #0x68]
    mov x0, #0xa
    str x0, [x20, #0x70]
    mov x0, #0x4e20
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x1204
    tbnz w1, #0x1f, 0x1204
    mov x2, #0x1c
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x80]
    ldr x2, [x20, #0x88]
    cmp x1, x21
    b.lo 0x1224
    cmp x2, x21
    b.lo 0x1224
    adds w0, w1, w2
    b.vs 0x1224
    orr x0, x0, x21
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x290]
    cmp x16, x1
    b.ne 0x12a0
    mov x16, #0x163
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
    cbz x0, 0x1a28
    str x0, [x20, #0x38]
    ldr x1, [x23, #0x2b8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1314
    str x0, [x20, #0x68]
    mov x0, #0xa
    str x0, [x20, #0x70]
    ldr x1, [x23, #0x2c8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1324
    str x0, [x20, #0x78]
    mov x0, #0x3c
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x1334
    tbnz w1, #0x1f, 0x1334
    mov x2, #0x1c
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x88]
    ldr x2, [x20, #0x90]
    cmp x1, x21
    b.lo 0x1354
    cmp x2, x21
    b.lo 0x1354
    adds w0, w1, w2
    b.vs 0x1354
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x2e8]
    cmp x16, x1
    b.ne 0x13d0
    mov x16, #0x188
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
    cbz x0, 0x1a28
    str x0, [x20, #0x40]
    ldr x1, [x23, #0x310]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1444
    str x0, [x20, #0x68]
    mov x0, #0xa
    str x0, [x20, #0x70]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x320]
    cmp x16, x1
    b.ne 0x1464
    mov x16, #0x199
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
    cbz x0, 0x1a28
    str x0, [x20, #0x48]
    ldr x1, [x23, #0x348]
    ldr x0, [x1, #0x8]
    cbz x0, 0x14d8
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x58]
    cmp x1, x21
    b.lo 0x14f8
    mov x17, #0x3
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x14f8
    cbz w0, 0x1548
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x360]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1554
    str x0, [x20, #0x88]
    mov x0, #0xa
    str x0, [x20, #0x90]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x88]
    ldr x16, [x23, #0x370]
    cmp x16, x1
    b.ne 0x1574
    mov x16, #0x1b7
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
    cbz x0, 0x1a28
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x60]
    ldr x2, [x20, #0x68]
    cmp x1, x21
    b.lo 0x15f8
    cmp x2, x21
    b.lo 0x15f8
    adds w0, w1, w2
    b.vs 0x15f8
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x3a0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1664
    str x0, [x20, #0x88]
    mov x0, #0xa
    str x0, [x20, #0x90]
    ldr x0, [x20, #0x48]
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x88]
    ldr x16, [x23, #0x3b0]
    cmp x16, x1
    b.ne 0x1684
    mov x16, #0x1ce
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
    cbz x0, 0x1a28
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x60]
    ldr x2, [x20, #0x68]
    cmp x1, x21
    b.lo 0x1708
    cmp x2, x21
    b.lo 0x1708
    adds w0, w1, w2
    b.vs 0x1708
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x3e0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1774
    str x0, [x20, #0x88]
    mov x0, #0xa
    str x0, [x20, #0x90]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x88]
    ldr x16, [x23, #0x3f0]
    cmp x16, x1
    b.ne 0x1794
    mov x16, #0x1e5
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
    cbz x0, 0x1a28
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x60]
    ldr x2, [x20, #0x68]
    cmp x1, x21
    b.lo 0x1818
    cmp x2, x21
    b.lo 0x1818
    adds w0, w1, w2
    b.vs 0x1818
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x60]
    cmp x1, x21
    b.lo 0x1894
    orr w0, w1, wzr
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x2, [x23, #0x428]
    ldr x1, [x20, #0x50]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x18c4
    ldr x16, [x2, #0x8]
    cbz x16, 0x18c4
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x18d4
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x18f4
    adds w0, w1, #0x1
    b.vs 0x18f4
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x1944
    b 0x53c
    ldr x1, [x23, #0x440]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1954
    str x0, [x20, #0x48]
    mov x0, #0xa
    str x0, [x20, #0x50]
    ldr x0, [x23, #0xb0]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x450]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1964
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x460]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1974
    str x0, [x20, #0x70]
    ldr x2, [x20, #0x70]
    tst x2, x22
    b.ne 0x1984
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0x1998
    cmp w1, #0x21
    b.ne 0xa7c
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0xaa0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1984
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x470]
    cmp x1, x16
    b.ne 0x1984
    ldr x1, [x23, #0x478]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x48]
    ldr x16, [x23, #0x490]
    cmp x16, x1
    b.ne 0x19b4
    mov x16, #0x226
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
    cbz x0, 0x1a28
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0xb1c
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
    b.ne 0xb9c
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
    tbz w3, #0x0, 0xb3c
    b 0x134
    cmp x1, x21
    b.hs 0xbb8
    tst x1, x21
    b.eq 0x134
    add x3, x1, x21
    fmov d0, x3
    b 0xbbc
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xbd8
    tst x2, x21
    b.eq 0x134
    add x3, x2, x21
    fmov d1, x3
    b 0xbdc
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x120
    b 0x134
    mov x16, #0x4e
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x130
    mov x16, #0x97
    str w16, [x20, #0x8]
    bl <op.JNotLessI>
    cmp w0, #0x2
    b.eq 0x520
    b 0x1dc
    cmp x1, x21
    b.hs 0xc2c
    tst x1, x21
    b.eq 0xbf8
    add x3, x1, x21
    fmov d0, x3
    b 0xc30
    scvtf d0, w1
    ldr d1, 0x1a30
    ldr x3, [x23, #0x108]
    orr x3, x3, #0x2
    str x3, [x23, #0x108]
    fcmp d0, d1
    b.pl 0x520
    b 0x1dc
    mov x16, #0x9f
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1ec
    mov x16, #0xa5
    str w16, [x20, #0x8]
    add x3, x23, #0x120
    bl <stub.GetNamed>
    b 0x21c
    mov x16, #0xac
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x230
    mov x16, #0xb2
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x24c
    mov x16, #0xb9
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x2a0
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0xc90
    sub x0, x0, x21
    b 0x29c
    tst x2, x21
    b.eq 0xc90
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0xc90
    b 0x270
    mov x16, #0xbf
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x2b0
    mov x16, #0xc5
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x2dc
    cmp x1, x21
    b.hs 0xd18
    tst x1, x21
    b.eq 0xcec
    add x3, x1, x21
    fmov d0, x3
    b 0xd1c
    scvtf d0, w1
    fmov d1, #3.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xd38
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x98]
    ldr x3, [x23, #0x188]
    orr x3, x3, #0x2
    str x3, [x23, #0x188]
    b 0x2dc
    orr w3, w1, #0x3
    tbnz w3, #0x1f, 0xcfc
    b 0x2d4
    mov x16, #0xcc
    str w16, [x20, #0x8]
    bl <op.AddI>
    b 0x2f8
    cmp x1, x21
    b.hs 0xd84
    tst x1, x21
    b.eq 0xd58
    add x3, x1, x21
    fmov d0, x3
    b 0xd88
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xda4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x98]
    ldr x3, [x23, #0x190]
    orr x3, x3, #0x2
    str x3, [x23, #0x190]
    b 0x2f8
    mov x16, #0xd3
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x314
    mov x16, #0xda
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x368
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0xdc8
    sub x0, x0, x21
    b 0x364
    tst x2, x21
    b.eq 0xdc8
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0xdc8
    b 0x338
    mov x16, #0xe0
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x390
    cmp x1, x21
    b.hs 0xe40
    tst x1, x21
    b.eq 0xe14
    add x3, x1, x21
    fmov d0, x3
    b 0xe44
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xe60
    tst x2, x21
    b.eq 0xe14
    add x3, x2, x21
    fmov d1, x3
    b 0xe64
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xe7c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x78]
    ldr x3, [x23, #0x1c0]
    orr x3, x3, #0x2
    str x3, [x23, #0x1c0]
    b 0x390
    mov x16, #0xe6
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x3b4
    tst x1, x21
    b.eq 0x474
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.eq 0x3c4
    b 0x474
    mov x16, #0xf5
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x3d4
    mov x16, #0xfb
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x400
    cmp x1, x21
    b.hs 0xefc
    tst x1, x21
    b.eq 0xed0
    add x3, x1, x21
    fmov d0, x3
    b 0xf00
    scvtf d0, w1
    fmov d1, #7.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xf1c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x98]
    ldr x3, [x23, #0x1e8]
    orr x3, x3, #0x2
    str x3, [x23, #0x1e8]
    b 0x400
    orr w3, w1, #0x7
    tbnz w3, #0x1f, 0xee0
    b 0x3f8
    mov x16, #0x102
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x41c
    mov x16, #0x109
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x470
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0xf4c
    sub x0, x0, x21
    b 0x46c
    tst x2, x21
    b.eq 0xf4c
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0xf4c
    b 0x440
    mov x16, #0x116
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x4a4
    cmp x1, x21
    b.hs 0xfc4
    tst x1, x21
    b.eq 0xf98
    add x3, x1, x21
    fmov d0, x3
    b 0xfc8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xfe4
    tst x2, x21
    b.eq 0xf98
    add x3, x2, x21
    fmov d1, x3
    b 0xfe8
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1000
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x68]
    ldr x3, [x23, #0x218]
    orr x3, x3, #0x2
    str x3, [x23, #0x218]
    b 0x4a4
    mov x16, #0x11c
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x4f4
    tst x1, x22
    b.ne 0x1014
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1014
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x220]
    cmp x16, x0
    b.eq 0x4b4
    ldr x16, [x23, #0x230]
    cmp x16, x0
    b.eq 0x4b4
    ldr x16, [x23, #0x238]
    cmp x16, x0
    b.eq 0x4b4
    ldr x16, [x23, #0x240]
    cmp x16, x0
    b.eq 0x4b4
    ldr x16, [x23, #0x228]
    cmp x16, #0x2
    b.eq 0x4b4
    ldr x16, [x23, #0x228]
    cmp x16, x1
    b.eq 0x4b4
    mov x16, #0x11c
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x4b4
    mov x16, #0x122
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x510
    cmp x1, x21
    b.hs 0x10c4
    tst x1, x21
    b.eq 0x1098
    add x3, x1, x21
    fmov d0, x3
    b 0x10c8
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x10e4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x248]
    orr x3, x3, #0x2
    str x3, [x23, #0x248]
    b 0x510
    mov x16, #0x127
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x1c0
    mov x16, #0x136
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x550
    mov x16, #0x13c
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x57c
    cmp x1, x21
    b.hs 0x1144
    tst x1, x21
    b.eq 0x1118
    add x3, x1, x21
    fmov d0, x3
    b 0x1148
    scvtf d0, w1
    fmov d1, #28.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1164
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x260]
    orr x3, x3, #0x2
    str x3, [x23, #0x260]
    b 0x57c
    orr w3, w1, #0x1c
    tbnz w3, #0x1f, 0x1128
    b 0x574
    mov x16, #0x143
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0xa14
    b 0x59c
    cmp x1, x21
    b.hs 0x11b8
    tst x1, x21
    b.eq 0x1184
    add x3, x1, x21
    fmov d0, x3
    b 0x11bc
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x11d8
    tst x2, x21
    b.eq 0x1184
    add x3, x2, x21
    fmov d1, x3
    b 0x11dc
    scvtf d1, w2
    ldr x3, [x23, #0x268]
    orr x3, x3, #0x2
    str x3, [x23, #0x268]
    fcmp d0, d1
    b.pl 0xa14
    b 0x59c
    mov x16, #0x14a
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x5ac
    mov x16, #0x156
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x5e4
    mov x16, #0x15d
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x60c
    cmp x1, x21
    b.hs 0x1240
    tst x1, x21
    b.eq 0x1214
    add x3, x1, x21
    fmov d0, x3
    b 0x1244
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1260
    tst x2, x21
    b.eq 0x1214
    add x3, x2, x21
    fmov d1, x3
    b 0x1264
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x127c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x78]
    ldr x3, [x23, #0x288]
    orr x3, x3, #0x2
    str x3, [x23, #0x288]
    b 0x60c
    mov x16, #0x163
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x65c
    tst x1, x22
    b.ne 0x1290
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1290
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x290]
    cmp x16, x0
    b.eq 0x61c
    ldr x16, [x23, #0x2a0]
    cmp x16, x0
    b.eq 0x61c
    ldr x16, [x23, #0x2a8]
    cmp x16, x0
    b.eq 0x61c
    ldr x16, [x23, #0x2b0]
    cmp x16, x0
    b.eq 0x61c
    ldr x16, [x23, #0x298]
    cmp x16, #0x2
    b.eq 0x61c
    ldr x16, [x23, #0x298]
    cmp x16, x1
    b.eq 0x61c
    mov x16, #0x163
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x61c
    mov x16, #0x169
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x66c
    mov x16, #0x171
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x684
    mov x16, #0x17b
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x6b4
    mov x16, #0x182
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x6dc
    cmp x1, x21
    b.hs 0x1370
    tst x1, x21
    b.eq 0x1344
    add x3, x1, x21
    fmov d0, x3
    b 0x1374
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1390
    tst x2, x21
    b.eq 0x1344
    add x3, x2, x21
    fmov d1, x3
    b 0x1394
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x13ac
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x80]
    ldr x3, [x23, #0x2e0]
    orr x3, x3, #0x2
    str x3, [x23, #0x2e0]
    b 0x6dc
    mov x16, #0x188
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x72c
    tst x1, x22
    b.ne 0x13c0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x13c0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x2e8]
    cmp x16, x0
    b.eq 0x6ec
    ldr x16, [x23, #0x2f8]
    cmp x16, x0
    b.eq 0x6ec
    ldr x16, [x23, #0x300]
    cmp x16, x0
    b.eq 0x6ec
    ldr x16, [x23, #0x308]
    cmp x16, x0
    b.eq 0x6ec
    ldr x16, [x23, #0x2f0]
    cmp x16, #0x2
    b.eq 0x6ec
    ldr x16, [x23, #0x2f0]
    cmp x16, x1
    b.eq 0x6ec
    mov x16, #0x188
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x6ec
    mov x16, #0x18e
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x73c
    mov x16, #0x199
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x79c
    tst x1, x22
    b.ne 0x1454
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1454
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x320]
    cmp x16, x0
    b.eq 0x75c
    ldr x16, [x23, #0x330]
    cmp x16, x0
    b.eq 0x75c
    ldr x16, [x23, #0x338]
    cmp x16, x0
    b.eq 0x75c
    ldr x16, [x23, #0x340]
    cmp x16, x0
    b.eq 0x75c
    ldr x16, [x23, #0x328]
    cmp x16, #0x2
    b.eq 0x75c
    ldr x16, [x23, #0x328]
    cmp x16, x1
    b.eq 0x75c
    mov x16, #0x199
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x75c
    mov x16, #0x19f
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x7ac
    mov x16, #0x1a5
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x7d8
    cmp x1, x21
    b.hs 0x1514
    tst x1, x21
    b.eq 0x14e8
    add x3, x1, x21
    fmov d0, x3
    b 0x1518
    scvtf d0, w1
    fmov d1, #3.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1534
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x358]
    orr x3, x3, #0x2
    str x3, [x23, #0x358]
    b 0x7d8
    orr w3, w1, #0x3
    tbnz w3, #0x1f, 0x14f8
    b 0x7d0
    mov x16, #0x1ac
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x7e8
    mov x16, #0x1b7
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x848
    tst x1, x22
    b.ne 0x1564
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1564
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x370]
    cmp x16, x0
    b.eq 0x808
    ldr x16, [x23, #0x380]
    cmp x16, x0
    b.eq 0x808
    ldr x16, [x23, #0x388]
    cmp x16, x0
    b.eq 0x808
    ldr x16, [x23, #0x390]
    cmp x16, x0
    b.eq 0x808
    ldr x16, [x23, #0x378]
    cmp x16, #0x2
    b.eq 0x808
    ldr x16, [x23, #0x378]
    cmp x16, x1
    b.eq 0x808
    mov x16, #0x1b7
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x88]
    b 0x808
    mov x16, #0x1bd
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x870
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
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x398]
    orr x3, x3, #0x2
    str x3, [x23, #0x398]
    b 0x870
    mov x16, #0x1c3
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x880
    mov x16, #0x1ce
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x8e0
    tst x1, x22
    b.ne 0x1674
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1674
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x3b0]
    cmp x16, x0
    b.eq 0x8a0
    ldr x16, [x23, #0x3c0]
    cmp x16, x0
    b.eq 0x8a0
    ldr x16, [x23, #0x3c8]
    cmp x16, x0
    b.eq 0x8a0
    ldr x16, [x23, #0x3d0]
    cmp x16, x0
    b.eq 0x8a0
    ldr x16, [x23, #0x3b8]
    cmp x16, #0x2
    b.eq 0x8a0
    ldr x16, [x23, #0x3b8]
    cmp x16, x1
    b.eq 0x8a0
    mov x16, #0x1ce
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x88]
    b 0x8a0
    mov x16, #0x1d4
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x908
    cmp x1, x21
    b.hs 0x1724
    tst x1, x21
    b.eq 0x16f8
    add x3, x1, x21
    fmov d0, x3
    b 0x1728
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1744
    tst x2, x21
    b.eq 0x16f8
    add x3, x2, x21
    fmov d1, x3
    b 0x1748
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1760
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x3d8]
    orr x3, x3, #0x2
    str x3, [x23, #0x3d8]
    b 0x908
    mov x16, #0x1da
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x918
    mov x16, #0x1e5
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x978
    tst x1, x22
    b.ne 0x1784
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1784
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x3f0]
    cmp x16, x0
    b.eq 0x938
    ldr x16, [x23, #0x400]
    cmp x16, x0
    b.eq 0x938
    ldr x16, [x23, #0x408]
    cmp x16, x0
    b.eq 0x938
    ldr x16, [x23, #0x410]
    cmp x16, x0
    b.eq 0x938
    ldr x16, [x23, #0x3f8]
    cmp x16, #0x2
    b.eq 0x938
    ldr x16, [x23, #0x3f8]
    cmp x16, x1
    b.eq 0x938
    mov x16, #0x1e5
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x88]
    b 0x938
    mov x16, #0x1eb
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x9a0
    cmp x1, x21
    b.hs 0x1834
    tst x1, x21
    b.eq 0x1808
    add x3, x1, x21
    fmov d0, x3
    b 0x1838
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1854
    tst x2, x21
    b.eq 0x1808
    add x3, x2, x21
    fmov d1, x3
    b 0x1858
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1870
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x418]
    orr x3, x3, #0x2
    str x3, [x23, #0x418]
    b 0x9a0
    mov x16, #0x1f1
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0x9b8
    cmp x1, x21
    b.hs 0x18b4
    tst x1, x21
    b.eq 0x1884
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x420]
    orr x4, x4, #0x2
    str x4, [x23, #0x420]
    b 0x9ac
    mov x16, #0x1f8
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x9e8
    mov x16, #0x1f8
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x9e8
    mov x16, #0x1ff
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0xa04
    cmp x1, x21
    b.hs 0x1910
    tst x1, x21
    b.eq 0x18e4
    add x3, x1, x21
    fmov d0, x3
    b 0x1914
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1930
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x438]
    orr x3, x3, #0x2
    str x3, [x23, #0x438]
    b 0xa04
    mov x16, #0x204
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x53c
    mov x16, #0x207
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xa24
    mov x16, #0x213
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xa44
    mov x16, #0x219
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xa54
    mov x16, #0x21f
    str w16, [x20, #0x8]
    add x3, x23, #0x470
    bl <stub.GetNamed>
    b 0xaa0
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0xaa0
    mov x16, #0x226
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xaf4
    tst x1, x22
    b.ne 0x19a4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x19a4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x490]
    cmp x16, x0
    b.eq 0xab4
    ldr x16, [x23, #0x4a0]
    cmp x16, x0
    b.eq 0xab4
    ldr x16, [x23, #0x4a8]
    cmp x16, x0
    b.eq 0xab4
    ldr x16, [x23, #0x4b0]
    cmp x16, x0
    b.eq 0xab4
    ldr x16, [x23, #0x498]
    cmp x16, #0x2
    b.eq 0xab4
    ldr x16, [x23, #0x498]
    cmp x16, x1
    b.eq 0xab4
    mov x16, #0x226
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x48]
    b 0xab4
    b <stub.ExceptionExit>
    .long 0x0
    .quad 0x40b7700000000000
(anonymous)#2:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
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
    ldr x2, [x19, #0x1490]
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
    ldr x1, [x19, #0x1490]
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
    ldr x2, [x19, #0x1490]
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
    ldr x1, [x19, #0x1490]
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
reverseWords:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
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
    ldr x2, [x19, #0x1490]
    add x3, x20, #0xd8
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x6ac
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x6c4
    mov x3, #0xa
    str x3, [x20, #0x48]
    str x3, [x20, #0x50]
    str x3, [x20, #0x58]
    str x3, [x20, #0x60]
    str x3, [x20, #0x68]
    bti jc
    str wzr, [x20, #0x8]
    bl <op.NewArray>
    ldr x0, [x23]
    str x0, [x20, #0x40]
    mov x16, #0xa
    str w16, [x20, #0x8]
    bl <op.IterOpenArray>
    cmp w0, #0x2
    b.eq 0x170
    ldr x2, [x20, #0x28]
    tst x2, x22
    b.ne 0x6f0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x6f0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x98]
    cmp x1, x16
    b.ne 0x6f0
    ldr x1, [x23, #0xa0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x78]
    tst x1, x22
    b.ne 0xbc
    cbz x1, 0xbc
    ldrb w16, [x1]
    cmp w16, #0x20
    b.hs 0xc8
    mov x16, #0x1c
    str w16, [x20, #0x8]
    bl <op.ThrowNotIterable>
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x70]
    cmp x16, x1
    b.ne 0x714
    mov x16, #0x21
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
    cbz x0, 0xe60
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    tst x1, x22
    b.ne 0x788
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x788
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x798
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x798
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xb8]
    cmp x1, x16
    b.ne 0x798
    ldr x1, [x23, #0xc0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    bti jc
    mov x16, #0x33
    str w16, [x20, #0x8]
    bl <op.IterStep>
    cmp w0, #0x2
    b.eq 0x284
    ldr x1, [x20, #0x48]
    cmp x1, #0xa
    b.eq 0x574
    ldr x0, [x20, #0x50]
    str x0, [x20, #0x80]
    ldr x0, [x20, #0x48]
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x80]
    ldr x16, [x23, #0xd8]
    cmp x16, x1
    b.ne 0x7bc
    mov x16, #0x44
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x68]
    str wzr, [x20, #0x74]
    str x0, [x20, #0x78]
    add x20, x20, #0x68
    mov x1, #0x0
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x68
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0xe60
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x88]
    tst x1, x22
    b.ne 0x830
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x830
    ldr x2, [x20, #0x88]
    tst x2, x22
    b.ne 0x840
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x840
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x100]
    cmp x1, x16
    b.ne 0x840
    ldr x1, [x23, #0x108]
    ldr x0, [x2, x1]
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x80]
    cmp x1, #0x7
    b.eq 0x574
    cmp x1, #0x6
    b.ne 0x854
    ldr x2, [x20, #0x88]
    tst x2, x22
    b.ne 0x8ac
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x8ac
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x120]
    cmp x1, x16
    b.ne 0x8ac
    ldr x1, [x23, #0x128]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x40]
    tst x2, x22
    b.ne 0x8c0
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0x8d4
    cmp w1, #0x21
    b.ne 0x2ac
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0x2d0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x8c0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x140]
    cmp x1, x16
    b.ne 0x8c0
    ldr x1, [x23, #0x148]
    ldr x0, [x2, x1]
    str x0, [x20, #0x70]
    ldr x2, [x20, #0x60]
    tst x2, x22
    b.ne 0x8e0
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0x8f4
    cmp w1, #0x21
    b.ne 0x2fc
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0x320
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x8e0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x160]
    cmp x1, x16
    b.ne 0x8e0
    ldr x1, [x23, #0x168]
    ldr x0, [x2, x1]
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x70]
    ldr x2, [x20, #0x80]
    cmp x1, x21
    b.lo 0x910
    cmp x2, x21
    b.lo 0x910
    adds w0, w1, w2
    b.vs 0x910
    orr x0, x0, x21
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x78]
    cmp x1, x21
    b.lo 0x98c
    adds w0, w1, #0x1
    b.vs 0x98c
    orr x0, x0, x21
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x68]
    ldr x2, [x20, #0x30]
    cmp x1, x21
    b.lo 0x9f4
    cmp x2, x21
    b.lo 0x9f4
    cmp w1, w2
    b.le 0x4b8
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x90]
    ldr x2, [x20, #0x90]
    tst x2, x22
    b.ne 0xa4c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xa4c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x198]
    cmp x1, x16
    b.ne 0xa4c
    ldr x1, [x23, #0x1a0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x88]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0xc0]
    ldr x2, [x20, #0xc0]
    tst x2, x22
    b.ne 0xa60
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xa60
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1b8]
    cmp x1, x16
    b.ne 0xa60
    ldr x1, [x23, #0x1c0]
    ldr x0, [x2, x1]
    str x0, [x20, #0xb8]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0xc8]
    ldr x0, [x23, #0x40]
    str x0, [x20, #0xd0]
    ldr x1, [x20, #0xb8]
    ldr x16, [x23, #0x1d8]
    cmp x16, x1
    b.ne 0xa84
    mov x16, #0x9c
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
    cbz x0, 0xe60
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x88]
    ldr x16, [x23, #0x200]
    cmp x16, x1
    b.ne 0xb08
    mov x16, #0xa2
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
    cbz x0, 0xe60
    str x0, [x20, #0x68]
    ldr x0, [x23]
    str x0, [x20, #0x40]
    ldr x0, [x23]
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x68]
    cmp x1, x21
    b.lo 0xb94
    cmp x2, x21
    b.lo 0xb94
    cmp w1, w2
    b.eq 0x4e4
    b 0x4f0
    ldr x0, [x20, #0x60]
    str x0, [x20, #0x40]
    b 0x548
    ldr x0, [x23, #0x48]
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x70]
    cmp x1, x21
    b.lo 0xc38
    cmp x2, x21
    b.lo 0xc38
    adds w0, w1, w2
    b.vs 0xc38
    orr x0, x0, x21
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x68]
    ldr x2, [x20, #0x60]
    cmp x1, x21
    b.lo 0xcb4
    cmp x2, x21
    b.lo 0xcb4
    adds w0, w1, w2
    b.vs 0xcb4
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0xd20
    b 0x170
    bti jc
    mov x16, #0xd0
    str w16, [x20, #0x8]
    bl <op.IterCloseSilently>
    mov x16, #0xd2
    str w16, [x20, #0x8]
    bl <op.Throw>
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x70]
    ldr x2, [x20, #0x70]
    tst x2, x22
    b.ne 0xd30
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xd30
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x240]
    cmp x1, x16
    b.ne 0xd30
    ldr x1, [x23, #0x248]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x260]
    cmp x16, x1
    b.ne 0xd54
    mov x16, #0xe1
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
    cbz x0, 0xe60
    str x0, [x20, #0x48]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x70]
    ldr x2, [x20, #0x70]
    tst x2, x22
    b.ne 0xdc8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xdc8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x288]
    cmp x1, x16
    b.ne 0xdc8
    ldr x1, [x23, #0x290]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x0, [x23, #0x58]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x2a8]
    cmp x16, x1
    b.ne 0xdec
    mov x16, #0xf5
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
    cbz x0, 0xe60
    str x0, [x20, #0x48]
    ldr x0, [x20, #0x48]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x6e0
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x6c8
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x11
    str w16, [x20, #0x8]
    add x3, x23, #0x98
    bl <stub.GetNamed>
    b 0x9c
    mov x16, #0x21
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x11c
    tst x1, x22
    b.ne 0x704
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x704
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x70]
    cmp x16, x0
    b.eq 0xe0
    ldr x16, [x23, #0x80]
    cmp x16, x0
    b.eq 0xe0
    ldr x16, [x23, #0x88]
    cmp x16, x0
    b.eq 0xe0
    ldr x16, [x23, #0x90]
    cmp x16, x0
    b.eq 0xe0
    ldr x16, [x23, #0x78]
    cmp x16, #0x2
    b.eq 0xe0
    ldr x16, [x23, #0x78]
    cmp x16, x1
    b.eq 0xe0
    mov x16, #0x21
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0xe0
    mov x16, #0x27
    str w16, [x20, #0x8]
    bl <op.RequireObject>
    b 0x134
    mov x16, #0x2a
    str w16, [x20, #0x8]
    add x3, x23, #0xb8
    bl <stub.GetNamed>
    b 0x164
    mov x16, #0x44
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x1f0
    tst x1, x22
    b.ne 0x7ac
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x7ac
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xd8]
    cmp x16, x0
    b.eq 0x1b4
    ldr x16, [x23, #0xe8]
    cmp x16, x0
    b.eq 0x1b4
    ldr x16, [x23, #0xf0]
    cmp x16, x0
    b.eq 0x1b4
    ldr x16, [x23, #0xf8]
    cmp x16, x0
    b.eq 0x1b4
    ldr x16, [x23, #0xe0]
    cmp x16, #0x2
    b.eq 0x1b4
    ldr x16, [x23, #0xe0]
    cmp x16, x1
    b.eq 0x1b4
    mov x16, #0x44
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x80]
    b 0x1b4
    mov x16, #0x4a
    str w16, [x20, #0x8]
    bl <op.RequireObject>
    b 0x208
    mov x16, #0x4d
    str w16, [x20, #0x8]
    add x3, x23, #0x100
    bl <stub.GetNamed>
    b 0x238
    cmp x1, x21
    b.hs 0x880
    tst x1, x21
    b.eq 0x888
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.vs 0x87c
    b.ne 0x574
    b 0x250
    cbnz w1, 0x574
    b 0x250
    tst x1, x22
    b.ne 0x250
    cbz x1, 0x250
    ldrb w16, [x1]
    cmp w16, #0x4
    b.hi 0x574
    ldr w3, [x1, #0x4]
    cbnz w3, 0x574
    b 0x250
    mov x16, #0x58
    str w16, [x20, #0x8]
    add x3, x23, #0x120
    bl <stub.GetNamed>
    b 0x280
    mov x16, #0x5f
    str w16, [x20, #0x8]
    add x3, x23, #0x140
    bl <stub.GetNamed>
    b 0x2d0
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0x2d0
    mov x16, #0x66
    str w16, [x20, #0x8]
    add x3, x23, #0x160
    bl <stub.GetNamed>
    b 0x320
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0x320
    mov x16, #0x6d
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x34c
    cmp x1, x21
    b.hs 0x92c
    tst x1, x21
    b.eq 0x900
    add x3, x1, x21
    fmov d0, x3
    b 0x930
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x94c
    tst x2, x21
    b.eq 0x900
    add x3, x2, x21
    fmov d1, x3
    b 0x950
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x968
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x78]
    ldr x3, [x23, #0x180]
    orr x3, x3, #0x2
    str x3, [x23, #0x180]
    b 0x34c
    mov x16, #0x73
    str w16, [x20, #0x8]
    bl <op.AddI>
    b 0x368
    cmp x1, x21
    b.hs 0x9a8
    tst x1, x21
    b.eq 0x97c
    add x3, x1, x21
    fmov d0, x3
    b 0x9ac
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x9c8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x68]
    ldr x3, [x23, #0x188]
    orr x3, x3, #0x2
    str x3, [x23, #0x188]
    b 0x368
    mov x16, #0x7a
    str w16, [x20, #0x8]
    bl <op.JNotGreater>
    cmp w0, #0x2
    b.eq 0x4b8
    b 0x388
    cmp x1, x21
    b.hs 0xa10
    tst x1, x21
    b.eq 0x9dc
    add x3, x1, x21
    fmov d0, x3
    b 0xa14
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xa30
    tst x2, x21
    b.eq 0x9dc
    add x3, x2, x21
    fmov d1, x3
    b 0xa34
    scvtf d1, w2
    ldr x3, [x23, #0x190]
    orr x3, x3, #0x2
    str x3, [x23, #0x190]
    fcmp d0, d1
    b.le 0x4b8
    b 0x388
    mov x16, #0x84
    str w16, [x20, #0x8]
    add x3, x23, #0x198
    bl <stub.GetNamed>
    b 0x3c0
    mov x16, #0x8e
    str w16, [x20, #0x8]
    add x3, x23, #0x1b8
    bl <stub.GetNamed>
    b 0x3fc
    mov x16, #0x9c
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x460
    tst x1, x22
    b.ne 0xa74
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xa74
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x1d8]
    cmp x16, x0
    b.eq 0x420
    ldr x16, [x23, #0x1e8]
    cmp x16, x0
    b.eq 0x420
    ldr x16, [x23, #0x1f0]
    cmp x16, x0
    b.eq 0x420
    ldr x16, [x23, #0x1f8]
    cmp x16, x0
    b.eq 0x420
    ldr x16, [x23, #0x1e0]
    cmp x16, #0x2
    b.eq 0x420
    ldr x16, [x23, #0x1e0]
    cmp x16, x1
    b.eq 0x420
    mov x16, #0x9c
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0xb8]
    b 0x420
    mov x16, #0xa2
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x4b0
    tst x1, x22
    b.ne 0xaf8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xaf8
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x200]
    cmp x16, x0
    b.eq 0x470
    ldr x16, [x23, #0x210]
    cmp x16, x0
    b.eq 0x470
    ldr x16, [x23, #0x218]
    cmp x16, x0
    b.eq 0x470
    ldr x16, [x23, #0x220]
    cmp x16, x0
    b.eq 0x470
    ldr x16, [x23, #0x208]
    cmp x16, #0x2
    b.eq 0x470
    ldr x16, [x23, #0x208]
    cmp x16, x1
    b.eq 0x470
    mov x16, #0xa2
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x88]
    b 0x470
    mov x16, #0xb0
    str w16, [x20, #0x8]
    bl <op.JStrictNe>
    cmp w0, #0x2
    b.eq 0x4f0
    b 0x4e4
    orr x3, x1, x2
    tst x3, x21
    b.ne 0xbdc
    cmp x1, x2
    b.eq 0x4e4
    tst x3, x22
    b.ne 0x4f0
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x4f0
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x4f0
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0xb7c
    b 0x4f0
    cmp x1, x21
    b.hs 0xbf8
    tst x1, x21
    b.eq 0x4f0
    add x3, x1, x21
    fmov d0, x3
    b 0xbfc
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xc18
    tst x2, x21
    b.eq 0x4f0
    add x3, x2, x21
    fmov d1, x3
    b 0xc1c
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x4e4
    b 0x4f0
    mov x16, #0xc1
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x520
    cmp x1, x21
    b.hs 0xc54
    tst x1, x21
    b.eq 0xc28
    add x3, x1, x21
    fmov d0, x3
    b 0xc58
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xc74
    tst x2, x21
    b.eq 0xc28
    add x3, x2, x21
    fmov d1, x3
    b 0xc78
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xc90
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x68]
    ldr x3, [x23, #0x230]
    orr x3, x3, #0x2
    str x3, [x23, #0x230]
    b 0x520
    mov x16, #0xc7
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x548
    cmp x1, x21
    b.hs 0xcd0
    tst x1, x21
    b.eq 0xca4
    add x3, x1, x21
    fmov d0, x3
    b 0xcd4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xcf0
    tst x2, x21
    b.eq 0xca4
    add x3, x2, x21
    fmov d1, x3
    b 0xcf4
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xd0c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x238]
    orr x3, x3, #0x2
    str x3, [x23, #0x238]
    b 0x548
    mov x16, #0xcd
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x170
    mov x16, #0xd7
    str w16, [x20, #0x8]
    add x3, x23, #0x240
    bl <stub.GetNamed>
    b 0x5ac
    mov x16, #0xe1
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x608
    tst x1, x22
    b.ne 0xd44
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xd44
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x260]
    cmp x16, x0
    b.eq 0x5c8
    ldr x16, [x23, #0x270]
    cmp x16, x0
    b.eq 0x5c8
    ldr x16, [x23, #0x278]
    cmp x16, x0
    b.eq 0x5c8
    ldr x16, [x23, #0x280]
    cmp x16, x0
    b.eq 0x5c8
    ldr x16, [x23, #0x268]
    cmp x16, #0x2
    b.eq 0x5c8
    ldr x16, [x23, #0x268]
    cmp x16, x1
    b.eq 0x5c8
    mov x16, #0xe1
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x5c8
    mov x16, #0xea
    str w16, [x20, #0x8]
    add x3, x23, #0x288
    bl <stub.GetNamed>
    b 0x640
    mov x16, #0xf5
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x69c
    tst x1, x22
    b.ne 0xddc
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xddc
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x2a8]
    cmp x16, x0
    b.eq 0x65c
    ldr x16, [x23, #0x2b8]
    cmp x16, x0
    b.eq 0x65c
    ldr x16, [x23, #0x2c0]
    cmp x16, x0
    b.eq 0x65c
    ldr x16, [x23, #0x2c8]
    cmp x16, x0
    b.eq 0x65c
    ldr x16, [x23, #0x2b0]
    cmp x16, #0x2
    b.eq 0x65c
    ldr x16, [x23, #0x2b0]
    cmp x16, x1
    b.eq 0x65c
    mov x16, #0xf5
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x65c
    b <stub.ExceptionExit>
