(anonymous):
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x98
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xb94
    ldr x23, [x0, #0x10]
    mov x3, #0xa
    str x3, [x20, #0x38]
    str x3, [x20, #0x40]
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
    ldr x1, [x23, #0x70]
    ldr x0, [x1, #0x8]
    cbz x0, 0xbbc
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    mov x16, #0x37
    str w16, [x20, #0x8]
    bl <op.NewClass>
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x30]
    mov x16, #0x43
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    mov x16, #0x4b
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    mov x16, #0x53
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x0, [x23, #0x48]
    str x0, [x20, #0x30]
    mov x16, #0x5b
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xa
    str x0, [x20, #0x38]
    ldr x2, [x19, #0x1140]
    add x1, x2, #0x20
    ldr x16, [x19, #0x1148]
    cmp x1, x16
    b.hi 0xbcc
    str x1, [x19, #0x1140]
    mov x16, #0x10d
    movk x16, #0x1, lsl #32
    str x16, [x2]
    ldr x1, [x20, #0x38]
    str x1, [x2, #0x8]
    mov x1, #0xa
    str x1, [x2, #0x10]
    str x2, [x20, #0x30]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x30]
    ldr x1, [x20, #0x38]
    str x1, [x2, #0x10]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0xbdc
    bti jc
    ldr x2, [x20, #0x30]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0xc04
    mov x17, #0x7530
    cmp w1, w17
    b.ge 0xaf4
    ldr x1, [x23, #0x88]
    ldr x0, [x1, #0x8]
    cbz x0, 0xc40
    str x0, [x20, #0x40]
    ldr x1, [x23, #0x98]
    ldr x0, [x1, #0x8]
    cbz x0, 0xc50
    str x0, [x20, #0x70]
    mov x0, #0xa
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x30]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x88]
    cmp x1, x21
    b.lo 0xc60
    tbnz w1, #0x1f, 0xc60
    mov x2, #0x5
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x80]
    mov x16, #0x95
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x1, [x20, #0x70]
    ldr x16, [x23, #0xb0]
    cmp x16, x1
    b.ne 0xc80
    mov x16, #0x9a
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
    cbz x0, 0x19cc
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0xd04
    cmp x2, x21
    b.lo 0xd04
    adds w0, w1, w2
    b.vs 0xd04
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0xd80
    orr w0, w1, wzr
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x2, [x23, #0xe8]
    ldr x1, [x20, #0x38]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0xdb0
    ldr x16, [x2, #0x8]
    cbz x16, 0xdb0
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0xdc0
    ldr x1, [x23, #0xf8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xdd0
    str x0, [x20, #0x40]
    ldr x1, [x23, #0x108]
    ldr x0, [x1, #0x8]
    cbz x0, 0xde0
    str x0, [x20, #0x70]
    mov x0, #0xa
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x30]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x88]
    cmp x1, x21
    b.lo 0xdf0
    tbnz w1, #0x1f, 0xdf0
    mov x2, #0x7
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x80]
    mov x16, #0xce
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x1, [x20, #0x70]
    ldr x16, [x23, #0x120]
    cmp x16, x1
    b.ne 0xe10
    mov x16, #0xd3
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
    cbz x0, 0x19cc
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0xe94
    cmp x2, x21
    b.lo 0xe94
    adds w0, w1, w2
    b.vs 0xe94
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0xf10
    orr w0, w1, wzr
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x2, [x23, #0x158]
    ldr x1, [x20, #0x38]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0xf40
    ldr x16, [x2, #0x8]
    cbz x16, 0xf40
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0xf50
    ldr x2, [x20, #0x30]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0xf60
    tbnz w1, #0x1f, 0xf60
    mov x2, #0x3
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0xf70
    cbnz w1, 0x558
    ldr x1, [x23, #0x178]
    ldr x0, [x1, #0x8]
    cbz x0, 0xf90
    str x0, [x20, #0x40]
    ldr x1, [x23, #0x188]
    ldr x0, [x1, #0x8]
    cbz x0, 0xfa0
    str x0, [x20, #0x70]
    mov x0, #0xa
    str x0, [x20, #0x78]
    mov x0, #0x2
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x80]
    mov x16, #0x113
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x1, [x20, #0x70]
    ldr x16, [x23, #0x198]
    cmp x16, x1
    b.ne 0xfc0
    mov x16, #0x118
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
    cbz x0, 0x19cc
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x1044
    cmp x2, x21
    b.lo 0x1044
    adds w0, w1, w2
    b.vs 0x1044
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x10c0
    orr w0, w1, wzr
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x2, [x23, #0x1d0]
    ldr x1, [x20, #0x38]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x10f0
    ldr x16, [x2, #0x8]
    cbz x16, 0x10f0
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1100
    ldr x2, [x20, #0x30]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x1110
    tbnz w1, #0x1f, 0x1110
    mov x2, #0x5
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x1120
    cbnz w1, 0x694
    ldr x1, [x23, #0x1f0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1140
    str x0, [x20, #0x40]
    ldr x1, [x23, #0x200]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1150
    str x0, [x20, #0x70]
    mov x0, #0xa
    str x0, [x20, #0x78]
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x80]
    mov x16, #0x158
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x1, [x20, #0x70]
    ldr x16, [x23, #0x210]
    cmp x16, x1
    b.ne 0x1170
    mov x16, #0x15d
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
    cbz x0, 0x19cc
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x11f4
    cmp x2, x21
    b.lo 0x11f4
    adds w0, w1, w2
    b.vs 0x11f4
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x1270
    orr w0, w1, wzr
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x2, [x23, #0x248]
    ldr x1, [x20, #0x38]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x12a0
    ldr x16, [x2, #0x8]
    cbz x16, 0x12a0
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x12b0
    ldr x2, [x20, #0x30]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x12c0
    tbnz w1, #0x1f, 0x12c0
    and w0, w1, #0x7
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x12d0
    cbnz w1, 0x7fc
    ldr x1, [x23, #0x268]
    ldr x0, [x1, #0x8]
    cbz x0, 0x12f0
    str x0, [x20, #0x40]
    ldr x1, [x23, #0x278]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1300
    str x0, [x20, #0x70]
    mov x0, #0xa
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x30]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x88]
    cmp x1, x21
    b.lo 0x1310
    tbnz w1, #0x1f, 0x1310
    mov x2, #0xc
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x90]
    cmp x1, x21
    b.lo 0x1330
    orr w0, w1, #0x3
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x70]
    ldr x16, [x23, #0x298]
    cmp x16, x1
    b.ne 0x1370
    mov x16, #0x1ac
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
    cbz x0, 0x19cc
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x13f4
    cmp x2, x21
    b.lo 0x13f4
    adds w0, w1, w2
    b.vs 0x13f4
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x1470
    orr w0, w1, wzr
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x2, [x23, #0x2d0]
    ldr x1, [x20, #0x38]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x14a0
    ldr x16, [x2, #0x8]
    cbz x16, 0x14a0
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x14b0
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    bti jc
    ldr x1, [x23, #0x2e0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x14c0
    str x0, [x20, #0x48]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x14d0
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0x14e4
    cmp w1, #0x21
    b.ne 0x840
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0x864
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x14d0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x2f0]
    cmp x1, x16
    b.ne 0x14d0
    ldr x1, [x23, #0x2f8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x1508
    cmp x2, x21
    b.lo 0x1508
    cmp w1, w2
    b.ge 0xa90
    ldr x1, [x23, #0x318]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1560
    str x0, [x20, #0x48]
    ldr x1, [x23, #0x328]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1570
    str x0, [x20, #0x78]
    mov x0, #0xa
    str x0, [x20, #0x80]
    ldr x1, [x23, #0x338]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1580
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x90]
    ldr x2, [x20, #0x38]
    tst x1, x22
    b.ne 0x1590
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x1590
    cmp x2, x21
    b.lo 0x15c0
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x1590
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x15a0
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x1590
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x368]
    cmp x16, x1
    b.ne 0x15ec
    mov x16, #0x1f8
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
    cbz x0, 0x19cc
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0x1670
    cmp x2, x21
    b.lo 0x1670
    adds w0, w1, w2
    b.vs 0x1670
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x50]
    cmp x1, x21
    b.lo 0x16ec
    orr w0, w1, wzr
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x2, [x23, #0x3a0]
    ldr x1, [x20, #0x40]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x171c
    ldr x16, [x2, #0x8]
    cbz x16, 0x171c
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x172c
    b 0xa64
    bti jc
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x48]
    ldr x1, [x23, #0x3b0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x173c
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0x175c
    cmp x2, x21
    b.lo 0x175c
    adds w0, w1, w2
    b.vs 0x175c
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x60]
    cmp x1, x21
    b.lo 0x17d8
    orr w0, w1, wzr
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x2, [x23, #0x3d0]
    ldr x1, [x20, #0x50]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x1808
    ldr x16, [x2, #0x8]
    cbz x16, 0x1808
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1818
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x1838
    adds w0, w1, #0x1
    b.vs 0x1838
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x19, #0x1428]
    ldr x16, [x1]
    cbz x16, 0x1888
    b 0x804
    mov x16, #0x23a
    str w16, [x20, #0x8]
    bl <op.CopyEnv>
    ldr x2, [x20, #0x30]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x18a8
    adds w0, w1, #0x1
    b.vs 0x18a8
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x30]
    ldr x1, [x20, #0x40]
    str x1, [x2, #0x10]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x18f8
    ldr x1, [x19, #0x1428]
    ldr x16, [x1]
    cbz x16, 0x1908
    b 0x1a8
    ldr x1, [x23, #0x3f0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1918
    str x0, [x20, #0x48]
    mov x0, #0xa
    str x0, [x20, #0x50]
    ldr x0, [x23, #0x68]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x400]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1928
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x410]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1938
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x48]
    ldr x16, [x23, #0x420]
    cmp x16, x1
    b.ne 0x1958
    mov x16, #0x267
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
    cbz x0, 0x19cc
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0xbac
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x2f
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xd4
    mov x16, #0x61
    str w16, [x20, #0x8]
    bl <op.NewEnv>
    b 0x180
    mov x16, #0x69
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x1a8
    mov x16, #0x73
    str w16, [x20, #0x8]
    bl <op.JNotLessI>
    cmp w0, #0x2
    b.eq 0xaf4
    b 0x1d0
    cmp x1, x21
    b.hs 0xc20
    tst x1, x21
    b.eq 0xbec
    add x3, x1, x21
    fmov d0, x3
    b 0xc24
    scvtf d0, w1
    ldr d1, 0x19d0
    ldr x3, [x23, #0x80]
    orr x3, x3, #0x2
    str x3, [x23, #0x80]
    fcmp d0, d1
    b.pl 0xaf4
    b 0x1d0
    mov x16, #0x7b
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1e0
    mov x16, #0x81
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1f0
    mov x16, #0x8e
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x228
    mov x16, #0x9a
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x284
    tst x1, x22
    b.ne 0xc70
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xc70
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xb0]
    cmp x16, x0
    b.eq 0x244
    ldr x16, [x23, #0xc0]
    cmp x16, x0
    b.eq 0x244
    ldr x16, [x23, #0xc8]
    cmp x16, x0
    b.eq 0x244
    ldr x16, [x23, #0xd0]
    cmp x16, x0
    b.eq 0x244
    ldr x16, [x23, #0xb8]
    cmp x16, #0x2
    b.eq 0x244
    ldr x16, [x23, #0xb8]
    cmp x16, x1
    b.eq 0x244
    mov x16, #0x9a
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x70]
    b 0x244
    mov x16, #0xa0
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x2ac
    cmp x1, x21
    b.hs 0xd20
    tst x1, x21
    b.eq 0xcf4
    add x3, x1, x21
    fmov d0, x3
    b 0xd24
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xd40
    tst x2, x21
    b.eq 0xcf4
    add x3, x2, x21
    fmov d1, x3
    b 0xd44
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xd5c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0xd8]
    orr x3, x3, #0x2
    str x3, [x23, #0xd8]
    b 0x2ac
    mov x16, #0xa6
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0x2c4
    cmp x1, x21
    b.hs 0xda0
    tst x1, x21
    b.eq 0xd70
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0xe0]
    orr x4, x4, #0x2
    str x4, [x23, #0xe0]
    b 0x2b8
    mov x16, #0xad
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x2f4
    mov x16, #0xad
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x2f4
    mov x16, #0xb4
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x304
    mov x16, #0xba
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x314
    mov x16, #0xc7
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x34c
    mov x16, #0xd3
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x3a8
    tst x1, x22
    b.ne 0xe00
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xe00
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x120]
    cmp x16, x0
    b.eq 0x368
    ldr x16, [x23, #0x130]
    cmp x16, x0
    b.eq 0x368
    ldr x16, [x23, #0x138]
    cmp x16, x0
    b.eq 0x368
    ldr x16, [x23, #0x140]
    cmp x16, x0
    b.eq 0x368
    ldr x16, [x23, #0x128]
    cmp x16, #0x2
    b.eq 0x368
    ldr x16, [x23, #0x128]
    cmp x16, x1
    b.eq 0x368
    mov x16, #0xd3
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x70]
    b 0x368
    mov x16, #0xd9
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x3d0
    cmp x1, x21
    b.hs 0xeb0
    tst x1, x21
    b.eq 0xe84
    add x3, x1, x21
    fmov d0, x3
    b 0xeb4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xed0
    tst x2, x21
    b.eq 0xe84
    add x3, x2, x21
    fmov d1, x3
    b 0xed4
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xeec
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x148]
    orr x3, x3, #0x2
    str x3, [x23, #0x148]
    b 0x3d0
    mov x16, #0xdf
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0x3e8
    cmp x1, x21
    b.hs 0xf30
    tst x1, x21
    b.eq 0xf00
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x150]
    orr x4, x4, #0x2
    str x4, [x23, #0x150]
    b 0x3dc
    mov x16, #0xe6
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x418
    mov x16, #0xe6
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x418
    mov x16, #0xf2
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x448
    tst x1, x21
    b.eq 0x558
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.eq 0x458
    b 0x558
    mov x16, #0x101
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x468
    mov x16, #0x107
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x478
    mov x16, #0x118
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x4e8
    tst x1, x22
    b.ne 0xfb0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xfb0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x198]
    cmp x16, x0
    b.eq 0x4a8
    ldr x16, [x23, #0x1a8]
    cmp x16, x0
    b.eq 0x4a8
    ldr x16, [x23, #0x1b0]
    cmp x16, x0
    b.eq 0x4a8
    ldr x16, [x23, #0x1b8]
    cmp x16, x0
    b.eq 0x4a8
    ldr x16, [x23, #0x1a0]
    cmp x16, #0x2
    b.eq 0x4a8
    ldr x16, [x23, #0x1a0]
    cmp x16, x1
    b.eq 0x4a8
    mov x16, #0x118
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x70]
    b 0x4a8
    mov x16, #0x11e
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x510
    cmp x1, x21
    b.hs 0x1060
    tst x1, x21
    b.eq 0x1034
    add x3, x1, x21
    fmov d0, x3
    b 0x1064
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1080
    tst x2, x21
    b.eq 0x1034
    add x3, x2, x21
    fmov d1, x3
    b 0x1084
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x109c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x1c0]
    orr x3, x3, #0x2
    str x3, [x23, #0x1c0]
    b 0x510
    mov x16, #0x124
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0x528
    cmp x1, x21
    b.hs 0x10e0
    tst x1, x21
    b.eq 0x10b0
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x1c8]
    orr x4, x4, #0x2
    str x4, [x23, #0x1c8]
    b 0x51c
    mov x16, #0x12b
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x558
    mov x16, #0x12b
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x558
    mov x16, #0x137
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x588
    tst x1, x21
    b.eq 0x694
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.eq 0x598
    b 0x694
    mov x16, #0x146
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x5a8
    mov x16, #0x14c
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x5b8
    mov x16, #0x15d
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x624
    tst x1, x22
    b.ne 0x1160
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1160
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x210]
    cmp x16, x0
    b.eq 0x5e4
    ldr x16, [x23, #0x220]
    cmp x16, x0
    b.eq 0x5e4
    ldr x16, [x23, #0x228]
    cmp x16, x0
    b.eq 0x5e4
    ldr x16, [x23, #0x230]
    cmp x16, x0
    b.eq 0x5e4
    ldr x16, [x23, #0x218]
    cmp x16, #0x2
    b.eq 0x5e4
    ldr x16, [x23, #0x218]
    cmp x16, x1
    b.eq 0x5e4
    mov x16, #0x15d
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x70]
    b 0x5e4
    mov x16, #0x163
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x64c
    cmp x1, x21
    b.hs 0x1210
    tst x1, x21
    b.eq 0x11e4
    add x3, x1, x21
    fmov d0, x3
    b 0x1214
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1230
    tst x2, x21
    b.eq 0x11e4
    add x3, x2, x21
    fmov d1, x3
    b 0x1234
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x124c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x238]
    orr x3, x3, #0x2
    str x3, [x23, #0x238]
    b 0x64c
    mov x16, #0x169
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0x664
    cmp x1, x21
    b.hs 0x1290
    tst x1, x21
    b.eq 0x1260
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x240]
    orr x4, x4, #0x2
    str x4, [x23, #0x240]
    b 0x658
    mov x16, #0x170
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x694
    mov x16, #0x170
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x694
    mov x16, #0x17c
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x6bc
    tst x1, x21
    b.eq 0x7fc
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.eq 0x6cc
    b 0x7fc
    mov x16, #0x18b
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x6dc
    mov x16, #0x191
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x6ec
    mov x16, #0x19e
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x724
    mov x16, #0x1a5
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0x73c
    cmp x1, x21
    b.hs 0x1350
    tst x1, x21
    b.eq 0x1320
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x290]
    orr x4, x4, #0x2
    str x4, [x23, #0x290]
    b 0x730
    mov x16, #0x1ac
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x78c
    tst x1, x22
    b.ne 0x1360
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1360
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x298]
    cmp x16, x0
    b.eq 0x74c
    ldr x16, [x23, #0x2a8]
    cmp x16, x0
    b.eq 0x74c
    ldr x16, [x23, #0x2b0]
    cmp x16, x0
    b.eq 0x74c
    ldr x16, [x23, #0x2b8]
    cmp x16, x0
    b.eq 0x74c
    ldr x16, [x23, #0x2a0]
    cmp x16, #0x2
    b.eq 0x74c
    ldr x16, [x23, #0x2a0]
    cmp x16, x1
    b.eq 0x74c
    mov x16, #0x1ac
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x70]
    b 0x74c
    mov x16, #0x1b2
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x7b4
    cmp x1, x21
    b.hs 0x1410
    tst x1, x21
    b.eq 0x13e4
    add x3, x1, x21
    fmov d0, x3
    b 0x1414
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1430
    tst x2, x21
    b.eq 0x13e4
    add x3, x2, x21
    fmov d1, x3
    b 0x1434
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x144c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x2c0]
    orr x3, x3, #0x2
    str x3, [x23, #0x2c0]
    b 0x7b4
    mov x16, #0x1b8
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0x7cc
    cmp x1, x21
    b.hs 0x1490
    tst x1, x21
    b.eq 0x1460
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x2c8]
    orr x4, x4, #0x2
    str x4, [x23, #0x2c8]
    b 0x7c0
    mov x16, #0x1bf
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x7fc
    mov x16, #0x1bf
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x7fc
    mov x16, #0x1ca
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x818
    mov x16, #0x1d0
    str w16, [x20, #0x8]
    add x3, x23, #0x2f0
    bl <stub.GetNamed>
    b 0x864
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0x864
    mov x16, #0x1d7
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0xa90
    b 0x888
    cmp x1, x21
    b.hs 0x1524
    tst x1, x21
    b.eq 0x14f0
    add x3, x1, x21
    fmov d0, x3
    b 0x1528
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1544
    tst x2, x21
    b.eq 0x14f0
    add x3, x2, x21
    fmov d1, x3
    b 0x1548
    scvtf d1, w2
    ldr x3, [x23, #0x310]
    orr x3, x3, #0x2
    str x3, [x23, #0x310]
    fcmp d0, d1
    b.pl 0xa90
    b 0x888
    mov x16, #0x1de
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x898
    mov x16, #0x1e4
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x8a8
    mov x16, #0x1ec
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x8c0
    mov x16, #0x1f2
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x914
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x1590
    sub x0, x0, x21
    b 0x910
    tst x2, x21
    b.eq 0x1590
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x1590
    b 0x8e4
    mov x16, #0x1f8
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x964
    tst x1, x22
    b.ne 0x15dc
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x15dc
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x368]
    cmp x16, x0
    b.eq 0x924
    ldr x16, [x23, #0x378]
    cmp x16, x0
    b.eq 0x924
    ldr x16, [x23, #0x380]
    cmp x16, x0
    b.eq 0x924
    ldr x16, [x23, #0x388]
    cmp x16, x0
    b.eq 0x924
    ldr x16, [x23, #0x370]
    cmp x16, #0x2
    b.eq 0x924
    ldr x16, [x23, #0x370]
    cmp x16, x1
    b.eq 0x924
    mov x16, #0x1f8
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x924
    mov x16, #0x1fe
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x98c
    cmp x1, x21
    b.hs 0x168c
    tst x1, x21
    b.eq 0x1660
    add x3, x1, x21
    fmov d0, x3
    b 0x1690
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x16ac
    tst x2, x21
    b.eq 0x1660
    add x3, x2, x21
    fmov d1, x3
    b 0x16b0
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x16c8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x390]
    orr x3, x3, #0x2
    str x3, [x23, #0x390]
    b 0x98c
    mov x16, #0x204
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0x9a4
    cmp x1, x21
    b.hs 0x170c
    tst x1, x21
    b.eq 0x16dc
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x398]
    orr x4, x4, #0x2
    str x4, [x23, #0x398]
    b 0x998
    mov x16, #0x20b
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x9d4
    mov x16, #0x20b
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x9d4
    mov x16, #0x218
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x9f4
    mov x16, #0x21e
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0xa1c
    cmp x1, x21
    b.hs 0x1778
    tst x1, x21
    b.eq 0x174c
    add x3, x1, x21
    fmov d0, x3
    b 0x177c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1798
    tst x2, x21
    b.eq 0x174c
    add x3, x2, x21
    fmov d1, x3
    b 0x179c
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x17b4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x3c0]
    orr x3, x3, #0x2
    str x3, [x23, #0x3c0]
    b 0xa1c
    mov x16, #0x224
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0xa34
    cmp x1, x21
    b.hs 0x17f8
    tst x1, x21
    b.eq 0x17c8
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x3c8]
    orr x4, x4, #0x2
    str x4, [x23, #0x3c8]
    b 0xa28
    mov x16, #0x22b
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0xa64
    mov x16, #0x22b
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xa64
    mov x16, #0x232
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0xa80
    cmp x1, x21
    b.hs 0x1854
    tst x1, x21
    b.eq 0x1828
    add x3, x1, x21
    fmov d0, x3
    b 0x1858
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1874
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x3e0]
    orr x3, x3, #0x2
    str x3, [x23, #0x3e0]
    b 0xa80
    mov x16, #0x237
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x804
    mov x16, #0x242
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0xac4
    cmp x1, x21
    b.hs 0x18c4
    tst x1, x21
    b.eq 0x1898
    add x3, x1, x21
    fmov d0, x3
    b 0x18c8
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x18e4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x3e8]
    orr x3, x3, #0x2
    str x3, [x23, #0x3e8]
    b 0xac4
    mov x16, #0x247
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xae4
    mov x16, #0x24c
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x1a8
    mov x16, #0x24f
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xb04
    mov x16, #0x25b
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xb24
    mov x16, #0x261
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xb34
    mov x16, #0x267
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xb84
    tst x1, x22
    b.ne 0x1948
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1948
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x420]
    cmp x16, x0
    b.eq 0xb44
    ldr x16, [x23, #0x430]
    cmp x16, x0
    b.eq 0xb44
    ldr x16, [x23, #0x438]
    cmp x16, x0
    b.eq 0xb44
    ldr x16, [x23, #0x440]
    cmp x16, x0
    b.eq 0xb44
    ldr x16, [x23, #0x428]
    cmp x16, #0x2
    b.eq 0xb44
    ldr x16, [x23, #0x428]
    cmp x16, x1
    b.eq 0xb44
    mov x16, #0x267
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x48]
    b 0xb44
    b <stub.ExceptionExit>
    .quad 0x40dd4c0000000000
(anonymous)#2:
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
    ldr x0, [x2, #0x10]
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
(anonymous)#3:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x40
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x70
    ldr x23, [x0, #0x10]
    bti jc
    ldr x1, [x20, #0x18]
    ldr x0, [x1, #0x28]
    str x0, [x20, #0x28]
    ldr x2, [x20, #0x28]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x98
    tbnz w1, #0x1f, 0x98
    mov x2, #0x64
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x30]
    mov x16, #0xe
    str w16, [x20, #0x8]
    bl <op.Throw>
    bl <helper.CheckLimit>
    cbz x0, 0x88
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x7
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x64
(anonymous)#4:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x68
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xd8
    ldr x23, [x0, #0x10]
    bti jc
    ldr x1, [x20, #0x18]
    ldr x0, [x1, #0x28]
    str x0, [x20, #0x28]
    ldr x1, [x23, #0x8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x100
    str x0, [x20, #0x50]
    ldr x0, [x20, #0x50]
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x28]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0x18]
    cmp x16, x1
    b.ne 0x110
    mov x16, #0x10
    str w16, [x20, #0x8]
    add x2, x20, #0x38
    bl <stub.Construct>
    tbz w0, #0x0, 0xc8
    sub x0, x0, #0x1
    str x20, [x20, #0x38]
    mov x16, #0x1
    movk x16, #0x100, lsl #16
    str w16, [x20, #0x44]
    str x0, [x20, #0x48]
    add x20, x20, #0x38
    mov x1, #0x1
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x38
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x150
    tst x0, x22
    b.ne 0x148
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x148
    str x0, [x20, #0x30]
    mov x16, #0x16
    str w16, [x20, #0x8]
    bl <op.Throw>
    bl <helper.CheckLimit>
    cbz x0, 0xf0
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
    bl <op.GetGlobal>
    b 0x44
    ldr x16, [x23, #0x20]
    cmp x16, #0x3
    b.eq 0x68
    ldr x16, [x23, #0x20]
    cmp x16, #0x2
    b.eq 0x68
    ldr x16, [x23, #0x20]
    cmp x16, x1
    b.eq 0x68
    mov x16, #0x10
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0x68
    ldr x0, [x20, #0x58]
    b 0xc8
    b <stub.ExceptionExit>
(anonymous)#5:
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
    mov x0, #0x2
    str x0, [x20, #0x30]
    ldr x2, [x20, #0x30]
    tst x2, x22
    b.ne 0x9c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x9c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x8]
    cmp x1, x16
    b.ne 0x9c
    ldr x1, [x23, #0x10]
    ldr x0, [x2, x1]
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
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
    mov x16, #0x2
    str w16, [x20, #0x8]
    add x3, x23, #0x8
    bl <stub.GetNamed>
    b 0x60
Failure:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldrsb w16, [x20, #0xf]
    tbz w16, #0x0, 0x140
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x70
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x148
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x160
    bti jc
    str wzr, [x20, #0x8]
    bl <op.LoadNewTarget>
    mov x16, #0x2
    str w16, [x20, #0x8]
    bl <op.GetPrototype>
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x60]
    ldr x0, [x23]
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x10]
    cmp x16, x1
    b.ne 0x18c
    mov x16, #0xc
    str w16, [x20, #0x8]
    add x2, x20, #0x40
    bl <stub.Construct>
    tbz w0, #0x0, 0xcc
    sub x0, x0, #0x1
    str x20, [x20, #0x40]
    mov x16, #0x1
    movk x16, #0x100, lsl #16
    str w16, [x20, #0x4c]
    str x0, [x20, #0x50]
    add x20, x20, #0x40
    mov x1, #0x1
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x40
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x200
    tst x0, x22
    b.ne 0x1c4
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x1c4
    str x0, [x20, #0x60]
    ldr x16, [x20, #0x20]
    cbnz x16, 0x1cc
    ldr x0, [x20, #0x60]
    str x0, [x20, #0x20]
    ldr x0, [x20, #0x60]
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x28]
    tst x2, x22
    b.ne 0x1dc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1dc
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x38]
    cmp x0, x16
    b.ne 0x1dc
    ldr x0, [x23, #0x40]
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
    cmp w1, #0x1
    b.lo 0x164
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
    mov x16, #0xc
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x6c
    ldr x0, [x20, #0x60]
    b 0xcc
    mov x16, #0x12
    str w16, [x20, #0x8]
    bl <op.CheckThisUnset>
    b 0xd8
    mov x16, #0x1a
    str w16, [x20, #0x8]
    add x3, x23, #0x38
    bl <stub.SetNamed>
    b 0x130
    mov x16, #0x1a
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x130
    b <stub.ExceptionExit>
attempt:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x78
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x20c
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x224
    mov x3, #0xa
    str x3, [x20, #0x38]
    bti jc
    ldr x1, [x23, #0x28]
    ldr x0, [x1, #0x8]
    cbz x0, 0x250
    str x0, [x20, #0x58]
    mov x0, #0xa
    str x0, [x20, #0x60]
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x68]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x38]
    cmp x16, x1
    b.ne 0x26c
    mov x16, #0xe
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
    cbz x0, 0x4dc
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bti jc
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x40]
    ldr x1, [x23, #0x60]
    ldr x0, [x1, #0x8]
    cbz x0, 0x2e0
    str x0, [x20, #0x50]
    mov x16, #0x1f
    str w16, [x20, #0x8]
    bl <op.InstanceOf>
    ldr x1, [x20, #0x48]
    cmp x1, #0x6
    b.eq 0x140
    cmp x1, #0x7
    b.ne 0x2f0
    ldr x2, [x20, #0x40]
    tst x2, x22
    b.ne 0x348
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x348
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x70]
    cmp x1, x16
    b.ne 0x348
    ldr x1, [x23, #0x78]
    ldr x0, [x2, x1]
    str x0, [x20, #0x48]
    ldr x0, [x20, #0x48]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x30
    str w16, [x20, #0x8]
    bl <op.Typeof>
    ldr x0, [x23, #0x18]
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x374
    cmp x2, x21
    b.lo 0x374
    cmp w1, w2
    b.eq 0x178
    b 0x1b4
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x418
    mov x17, #0x2
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x418
    cbz w0, 0x468
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x0, [x20, #0x48]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    ldr x1, [x23, #0xa0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x474
    str x0, [x20, #0x50]
    mov x16, #0x4d
    str w16, [x20, #0x8]
    bl <op.InstanceOf>
    ldr x1, [x20, #0x48]
    cmp x1, #0x6
    b.eq 0x200
    cmp x1, #0x7
    b.ne 0x484
    mov x0, #0x5
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x48]
    ldr x0, [x20, #0x48]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x5b
    str w16, [x20, #0x8]
    bl <op.Throw>
    bl <helper.CheckLimit>
    cbz x0, 0x240
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x228
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x48
    mov x16, #0xe
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xb0
    tst x1, x22
    b.ne 0x25c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x25c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x38]
    cmp x16, x0
    b.eq 0x70
    ldr x16, [x23, #0x48]
    cmp x16, x0
    b.eq 0x70
    ldr x16, [x23, #0x50]
    cmp x16, x0
    b.eq 0x70
    ldr x16, [x23, #0x58]
    cmp x16, x0
    b.eq 0x70
    ldr x16, [x23, #0x40]
    cmp x16, #0x2
    b.eq 0x70
    ldr x16, [x23, #0x40]
    cmp x16, x1
    b.eq 0x70
    mov x16, #0xe
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x70
    mov x16, #0x19
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xdc
    cmp x1, x21
    b.hs 0x31c
    tst x1, x21
    b.eq 0x324
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.vs 0x318
    b.ne 0xfc
    b 0x140
    cbnz w1, 0xfc
    b 0x140
    tst x1, x22
    b.ne 0x140
    cbz x1, 0x140
    ldrb w16, [x1]
    cmp w16, #0x4
    b.hi 0xfc
    ldr w3, [x1, #0x4]
    cbnz w3, 0xfc
    b 0x140
    mov x16, #0x27
    str w16, [x20, #0x8]
    add x3, x23, #0x70
    bl <stub.GetNamed>
    b 0x12c
    mov x16, #0x37
    str w16, [x20, #0x8]
    bl <op.JStrictNe>
    cmp w0, #0x2
    b.eq 0x1b4
    b 0x178
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x3bc
    cmp x1, x2
    b.eq 0x178
    tst x3, x22
    b.ne 0x1b4
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x1b4
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x1b4
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x35c
    b 0x1b4
    cmp x1, x21
    b.hs 0x3d8
    tst x1, x21
    b.eq 0x1b4
    add x3, x1, x21
    fmov d0, x3
    b 0x3dc
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x3f8
    tst x2, x21
    b.eq 0x1b4
    add x3, x2, x21
    fmov d1, x3
    b 0x3fc
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x178
    b 0x1b4
    mov x16, #0x3e
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x1a4
    cmp x1, x21
    b.hs 0x434
    tst x1, x21
    b.eq 0x408
    add x3, x1, x21
    fmov d0, x3
    b 0x438
    scvtf d0, w1
    fmov d1, #2.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x454
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x98]
    orr x3, x3, #0x2
    str x3, [x23, #0x98]
    b 0x1a4
    orr w3, w1, #0x2
    tbnz w3, #0x1f, 0x418
    b 0x19c
    mov x16, #0x47
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1c4
    cmp x1, x21
    b.hs 0x4b0
    tst x1, x21
    b.eq 0x4b8
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.vs 0x4ac
    b.ne 0x1e4
    b 0x200
    cbnz w1, 0x1e4
    b 0x200
    tst x1, x22
    b.ne 0x200
    cbz x1, 0x200
    ldrb w16, [x1]
    cmp w16, #0x4
    b.hi 0x1e4
    ldr w3, [x1, #0x4]
    cbnz w3, 0x1e4
    b 0x200
    b <stub.ExceptionExit>
digit:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x70
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x120
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x138
    bti jc
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x60]
    tst x2, x22
    b.ne 0x164
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x164
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x8]
    cmp x1, x16
    b.ne 0x164
    ldr x1, [x23, #0x10]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x28]
    cmp x16, x1
    b.ne 0x188
    mov x16, #0xe
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
    cbz x0, 0x304
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x20c
    subs w0, w1, #0x30
    b.vs 0x20c
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x274
    tbnz w1, #0x1f, 0x104
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x2c8
    cmp w1, #0x9
    b.le 0x110
    mov x16, #0x2b
    str w16, [x20, #0x8]
    bl <op.Throw>
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
    b.ne 0x178
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x178
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
    ldr x1, [x20, #0x58]
    b 0x84
    mov x16, #0x14
    str w16, [x20, #0x8]
    bl <op.SubI>
    b 0xe0
    cmp x1, x21
    b.hs 0x228
    tst x1, x21
    b.eq 0x1fc
    add x3, x1, x21
    fmov d0, x3
    b 0x22c
    scvtf d0, w1
    ldr d1, 0x308
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x248
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x50]
    orr x3, x3, #0x2
    str x3, [x23, #0x50]
    b 0xe0
    mov x16, #0x1b
    str w16, [x20, #0x8]
    bl <op.JLessI>
    cmp w0, #0x2
    b.eq 0x104
    b 0xf0
    cmp x1, x21
    b.hs 0x290
    tst x1, x21
    b.eq 0x25c
    add x3, x1, x21
    fmov d0, x3
    b 0x294
    scvtf d0, w1
    movi d1, #0x0
    ldr x3, [x23, #0x58]
    orr x3, x3, #0x2
    str x3, [x23, #0x58]
    fcmp d0, d1
    b.mi 0x104
    b 0xf0
    mov x16, #0x23
    str w16, [x20, #0x8]
    bl <op.JNotGreaterI>
    cmp w0, #0x2
    b.eq 0x110
    b 0x104
    cmp x1, x21
    b.hs 0x2e4
    tst x1, x21
    b.eq 0x2b0
    add x3, x1, x21
    fmov d0, x3
    b 0x2e8
    scvtf d0, w1
    fmov d1, #9.0
    ldr x3, [x23, #0x60]
    orr x3, x3, #0x2
    str x3, [x23, #0x60]
    fcmp d0, d1
    b.le 0x110
    b 0x104
    b <stub.ExceptionExit>
    .quad 0x4048000000000000
guarded:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x88
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x218
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x230
    mov x3, #0xa
    str x3, [x20, #0x40]
    bti jc
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0x25c
    cbnz w1, 0xb4
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x58]
    mov x0, #0xa
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x18]
    cmp x16, x1
    b.ne 0x28c
    mov x16, #0xd
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
    cbz x0, 0x4c4
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    ldr x1, [x23, #0x40]
    ldr x0, [x1, #0x8]
    cbz x0, 0x300
    str x0, [x20, #0x68]
    mov x0, #0xa
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0x320
    subs w0, w1, #0x1
    b.vs 0x320
    orr x0, x0, x21
    str x0, [x20, #0x78]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x58]
    cmp x16, x1
    b.ne 0x380
    mov x16, #0x27
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
    cbz x0, 0x4c4
    str x0, [x20, #0x48]
    ldr x0, [x20, #0x48]
    str x0, [x20, #0x40]
    mov x0, #0x2
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x38]
    b 0x164
    bti jc
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x38]
    ldr x1, [x23, #0x80]
    ldr x0, [x1, #0x8]
    cbz x0, 0x3f4
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x414
    adds w0, w1, #0x1
    b.vs 0x414
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x2, [x23, #0x98]
    ldr x1, [x20, #0x50]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x464
    ldr x16, [x2, #0x8]
    cbz x16, 0x464
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x474
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x484
    cbz w1, 0x200
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x4a4
    cmp w1, #0x2
    b.ne 0x1f4
    ldr x0, [x20, #0x40]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x5f
    str w16, [x20, #0x8]
    bl <op.Throw>
    mov x0, #0xa
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x24c
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x234
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    tst x1, x21
    b.eq 0xb4
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.eq 0x48
    b 0xb4
    mov x16, #0xd
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xa4
    tst x1, x22
    b.ne 0x27c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x27c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x18]
    cmp x16, x0
    b.eq 0x68
    ldr x16, [x23, #0x28]
    cmp x16, x0
    b.eq 0x68
    ldr x16, [x23, #0x30]
    cmp x16, x0
    b.eq 0x68
    ldr x16, [x23, #0x38]
    cmp x16, x0
    b.eq 0x68
    ldr x16, [x23, #0x20]
    cmp x16, #0x2
    b.eq 0x68
    ldr x16, [x23, #0x20]
    cmp x16, x1
    b.eq 0x68
    mov x16, #0xd
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x68
    mov x16, #0x15
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xc4
    mov x16, #0x1d
    str w16, [x20, #0x8]
    bl <op.SubI>
    b 0xe8
    cmp x1, x21
    b.hs 0x33c
    tst x1, x21
    b.eq 0x310
    add x3, x1, x21
    fmov d0, x3
    b 0x340
    scvtf d0, w1
    fmov d1, #1.0
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x35c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x78]
    ldr x3, [x23, #0x50]
    orr x3, x3, #0x2
    str x3, [x23, #0x50]
    b 0xe8
    mov x16, #0x27
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x140
    tst x1, x22
    b.ne 0x370
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x370
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x58]
    cmp x16, x0
    b.eq 0x100
    ldr x16, [x23, #0x68]
    cmp x16, x0
    b.eq 0x100
    ldr x16, [x23, #0x70]
    cmp x16, x0
    b.eq 0x100
    ldr x16, [x23, #0x78]
    cmp x16, x0
    b.eq 0x100
    ldr x16, [x23, #0x60]
    cmp x16, #0x2
    b.eq 0x100
    ldr x16, [x23, #0x60]
    cmp x16, x1
    b.eq 0x100
    mov x16, #0x27
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x100
    mov x16, #0x3b
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x174
    mov x16, #0x41
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x190
    cmp x1, x21
    b.hs 0x430
    tst x1, x21
    b.eq 0x404
    add x3, x1, x21
    fmov d0, x3
    b 0x434
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x450
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x90]
    orr x3, x3, #0x2
    str x3, [x23, #0x90]
    b 0x190
    mov x16, #0x46
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x1c0
    mov x16, #0x46
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x1c0
    tst x1, x21
    b.eq 0x1d0
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.eq 0x200
    b 0x1d0
    tst x1, x21
    b.eq 0x1f4
    add x3, x1, x21
    fmov d0, x3
    fmov d1, #2.0
    fcmp d0, d1
    b.eq 0x1e4
    b 0x1f4
    b <stub.ExceptionExit>
rethrowing:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x70
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x1f0
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x208
    mov x3, #0xa
    str x3, [x20, #0x30]
    bti jc
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0x234
    cbnz w1, 0xe8
    ldr x1, [x23, #0x20]
    ldr x0, [x1, #0x8]
    cbz x0, 0x254
    str x0, [x20, #0x50]
    ldr x0, [x20, #0x50]
    str x0, [x20, #0x58]
    ldr x0, [x23, #0x8]
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0x30]
    cmp x16, x1
    b.ne 0x264
    mov x16, #0x15
    str w16, [x20, #0x8]
    add x2, x20, #0x38
    bl <stub.Construct>
    tbz w0, #0x0, 0xd8
    sub x0, x0, #0x1
    str x20, [x20, #0x38]
    mov x16, #0x1
    movk x16, #0x100, lsl #16
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
    tst x0, x22
    b.ne 0x29c
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x29c
    str x0, [x20, #0x30]
    mov x16, #0x1b
    str w16, [x20, #0x8]
    bl <op.Throw>
    ldr x1, [x23, #0x58]
    ldr x0, [x1, #0x8]
    cbz x0, 0x2a4
    str x0, [x20, #0x58]
    mov x0, #0xa
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0x2c4
    subs w0, w1, #0x1
    b.vs 0x2c4
    orr x0, x0, x21
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x70]
    cmp x16, x1
    b.ne 0x324
    mov x16, #0x2c
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
    cbz x0, 0x428
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x3a8
    adds w0, w1, #0x1
    b.vs 0x3a8
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bti jc
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0x3f8
    tbnz w1, #0x1f, 0x3f8
    and w0, w1, #0x3
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x408
    cmp w1, #0x3
    b.ne 0x1e4
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x4f
    str w16, [x20, #0x8]
    bl <op.Throw>
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
    tst x1, x21
    b.eq 0xe8
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.eq 0x48
    b 0xe8
    mov x16, #0x8
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x58
    ldr x16, [x23, #0x38]
    cmp x16, #0x3
    b.eq 0x78
    ldr x16, [x23, #0x38]
    cmp x16, #0x2
    b.eq 0x78
    ldr x16, [x23, #0x38]
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
    b 0xf8
    mov x16, #0x25
    str w16, [x20, #0x8]
    bl <op.SubI>
    b 0x11c
    cmp x1, x21
    b.hs 0x2e0
    tst x1, x21
    b.eq 0x2b4
    add x3, x1, x21
    fmov d0, x3
    b 0x2e4
    scvtf d0, w1
    fmov d1, #1.0
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x300
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x68]
    ldr x3, [x23, #0x68]
    orr x3, x3, #0x2
    str x3, [x23, #0x68]
    b 0x11c
    mov x16, #0x2c
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x16c
    tst x1, x22
    b.ne 0x314
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x314
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x70]
    cmp x16, x0
    b.eq 0x12c
    ldr x16, [x23, #0x80]
    cmp x16, x0
    b.eq 0x12c
    ldr x16, [x23, #0x88]
    cmp x16, x0
    b.eq 0x12c
    ldr x16, [x23, #0x90]
    cmp x16, x0
    b.eq 0x12c
    ldr x16, [x23, #0x78]
    cmp x16, #0x2
    b.eq 0x12c
    ldr x16, [x23, #0x78]
    cmp x16, x1
    b.eq 0x12c
    mov x16, #0x2c
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x12c
    mov x16, #0x32
    str w16, [x20, #0x8]
    bl <op.AddI>
    b 0x188
    cmp x1, x21
    b.hs 0x3c4
    tst x1, x21
    b.eq 0x398
    add x3, x1, x21
    fmov d0, x3
    b 0x3c8
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x3e4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x98]
    orr x3, x3, #0x2
    str x3, [x23, #0x98]
    b 0x188
    mov x16, #0x3e
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x1c0
    tst x1, x21
    b.eq 0x1e4
    add x3, x1, x21
    fmov d0, x3
    fmov d1, #3.0
    fcmp d0, d1
    b.eq 0x1d4
    b 0x1e4
    b <stub.ExceptionExit>
