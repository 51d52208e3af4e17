(anonymous):
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0xe0
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xdc8
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
    ldr x1, [x23, #0xa0]
    ldr x0, [x1, #0x8]
    cbz x0, 0xdf0
    str x0, [x20, #0x38]
    mov x16, #0x35
    str w16, [x20, #0x8]
    bl <op.Typeof>
    ldr x0, [x23, #0x70]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0xe18
    cmp x2, x21
    b.lo 0xe18
    cmp w1, w2
    b.eq 0x100
    b 0x114
    ldr x1, [x23, #0xb8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xeac
    str x0, [x20, #0x30]
    b 0x11c
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x30]
    mov x16, #0x50
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xa
    str x0, [x20, #0x38]
    mov x16, #0x56
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    mov x16, #0x5b
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xa
    str x0, [x20, #0x38]
    mov x16, #0x61
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    mov x16, #0x66
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0xc8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xebc
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0x74
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0xd8]
    cmp x16, x1
    b.ne 0xedc
    mov x16, #0x79
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
    cbz x0, 0x1fbc
    str x0, [x20, #0x30]
    mov x16, #0x7f
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xa
    str x0, [x20, #0x38]
    mov x16, #0x85
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    mov x16, #0x8a
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xa
    str x0, [x20, #0x38]
    mov x16, #0x90
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    mov x16, #0x95
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xa
    str x0, [x20, #0x38]
    mov x16, #0x9b
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    mov x16, #0xa0
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    mov x16, #0xa8
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0x100]
    ldr x0, [x1, #0x8]
    cbz x0, 0xf50
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0xb6
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    mov x0, #0xa
    str x0, [x20, #0x70]
    mov x16, #0xbd
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    mov x0, #0xa
    str x0, [x20, #0x78]
    mov x16, #0xc4
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0x110]
    cmp x16, x1
    b.ne 0xf70
    mov x16, #0xc9
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
    cbz x0, 0x1fbc
    str x0, [x20, #0x30]
    mov x16, #0xcf
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x23, #0x138]
    ldr x0, [x1, #0x8]
    cbz x0, 0xfe4
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x1004
    mov x17, #0xd40
    movk x17, #0x3, lsl #16
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x1004
    cbz w0, 0x1054
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x1080
    cmp x2, x21
    b.lo 0x1080
    cmp w1, w2
    b.ge 0x9f4
    ldr x1, [x23, #0x158]
    ldr x0, [x1, #0x8]
    cbz x0, 0x10d8
    str x0, [x20, #0x58]
    mov x0, #0xa
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x10e8
    tbnz w1, #0x1f, 0x10e8
    mov x2, #0x7
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x170]
    cmp x16, x1
    b.ne 0x1108
    mov x16, #0xfa
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
    cbz x0, 0x1fbc
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x68]
    tst x2, x22
    b.ne 0x117c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x117c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x198]
    cmp x1, x16
    b.ne 0x117c
    ldr x1, [x23, #0x1a0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x1b8]
    cmp x16, x1
    b.ne 0x11a0
    mov x16, #0x10a
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
    cbz x0, 0x1fbc
    str x0, [x20, #0x40]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x68]
    tst x2, x22
    b.ne 0x1214
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1214
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1e0]
    cmp x1, x16
    b.ne 0x1214
    ldr x1, [x23, #0x1e8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x200]
    cmp x16, x1
    b.ne 0x1238
    mov x16, #0x11a
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
    cbz x0, 0x1fbc
    str x0, [x20, #0x40]
    ldr x1, [x23, #0x228]
    ldr x0, [x1, #0x8]
    cbz x0, 0x12ac
    str x0, [x20, #0x48]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x80]
    ldr x2, [x20, #0x80]
    tst x2, x22
    b.ne 0x12bc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x12bc
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x238]
    cmp x1, x16
    b.ne 0x12bc
    ldr x1, [x23, #0x240]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x258]
    cmp x16, x1
    b.ne 0x12e0
    mov x16, #0x130
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
    cbz x0, 0x1fbc
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0x1364
    cmp x2, x21
    b.lo 0x1364
    adds w0, w1, w2
    b.vs 0x1364
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x50]
    cmp x1, x21
    b.lo 0x13e0
    orr w0, w1, wzr
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x2, [x23, #0x290]
    ldr x1, [x20, #0x40]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x1410
    ldr x16, [x2, #0x8]
    cbz x16, 0x1410
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1420
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x68]
    tst x2, x22
    b.ne 0x1430
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1430
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x2a0]
    cmp x1, x16
    b.ne 0x1430
    ldr x1, [x23, #0x2a8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x2c0]
    cmp x16, x1
    b.ne 0x1454
    mov x16, #0x154
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
    cbz x0, 0x1fbc
    str x0, [x20, #0x40]
    ldr x1, [x23, #0x2e8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x14c8
    str x0, [x20, #0x48]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x80]
    ldr x2, [x20, #0x80]
    tst x2, x22
    b.ne 0x14d8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x14d8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x2f8]
    cmp x1, x16
    b.ne 0x14d8
    ldr x1, [x23, #0x300]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x318]
    cmp x16, x1
    b.ne 0x14fc
    mov x16, #0x16a
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
    cbz x0, 0x1fbc
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0x1580
    cmp x2, x21
    b.lo 0x1580
    adds w0, w1, w2
    b.vs 0x1580
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x23, #0x348]
    ldr x0, [x1, #0x8]
    cbz x0, 0x15ec
    str x0, [x20, #0x78]
    mov x0, #0xa
    str x0, [x20, #0x80]
    ldr x1, [x23, #0x358]
    ldr x0, [x1, #0x8]
    cbz x0, 0x15fc
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x368]
    cmp x16, x1
    b.ne 0x161c
    mov x16, #0x184
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
    cbz x0, 0x1fbc
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0x16a0
    cmp x2, x21
    b.lo 0x16a0
    adds w0, w1, w2
    b.vs 0x16a0
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x23, #0x398]
    ldr x0, [x1, #0x8]
    cbz x0, 0x170c
    str x0, [x20, #0xc8]
    mov x0, #0xa
    str x0, [x20, #0xd0]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0xd8]
    ldr x1, [x20, #0xc8]
    ldr x16, [x23, #0x3a8]
    cmp x16, x1
    b.ne 0x172c
    mov x16, #0x19b
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
    cbz x0, 0x1fbc
    str x0, [x20, #0xa0]
    mov x0, #0xa
    str x0, [x20, #0xa8]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x17a0
    tbnz w1, #0x1f, 0x17a0
    mov x2, #0x5
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0xb0]
    ldr x1, [x20, #0xa0]
    ldr x16, [x23, #0x3d8]
    cmp x16, x1
    b.ne 0x17c0
    mov x16, #0x1aa
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
    cbz x0, 0x1fbc
    str x0, [x20, #0x78]
    mov x0, #0xa
    str x0, [x20, #0x80]
    mov x0, #0xfffe000000000003
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x400]
    cmp x16, x1
    b.ne 0x1844
    mov x16, #0x1b6
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
    cbz x0, 0x1fbc
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0x18c8
    cmp x2, x21
    b.lo 0x18c8
    adds w0, w1, w2
    b.vs 0x18c8
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x50]
    cmp x1, x21
    b.lo 0x1944
    orr w0, w1, wzr
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x2, [x23, #0x438]
    ldr x1, [x20, #0x40]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x1974
    ldr x16, [x2, #0x8]
    cbz x16, 0x1974
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1984
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x19a4
    adds w0, w1, #0x1
    b.vs 0x19a4
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x19f4
    b 0x31c
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x23, #0x450]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1a04
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x1a24
    mov x17, #0x1770
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x1a24
    cbz w0, 0x1a74
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x1a9c
    cmp x2, x21
    b.lo 0x1a9c
    cmp w1, w2
    b.ge 0xd38
    ldr x1, [x23, #0x470]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1af4
    str x0, [x20, #0x40]
    ldr x1, [x23, #0x480]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1b04
    str x0, [x20, #0x70]
    mov x0, #0xa
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x1b14
    tbnz w1, #0x1f, 0x1b14
    mov x2, #0x64
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x80]
    mov x0, #0xa
    str x0, [x20, #0x90]
    mov x16, #0x207
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x1, [x20, #0x70]
    ldr x16, [x23, #0x498]
    cmp x16, x1
    b.ne 0x1b34
    mov x16, #0x20c
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
    cbz x0, 0x1fbc
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x1bb8
    cmp x2, x21
    b.lo 0x1bb8
    adds w0, w1, w2
    b.vs 0x1bb8
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x1c34
    orr w0, w1, wzr
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x2, [x23, #0x4d0]
    ldr x1, [x20, #0x38]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x1c64
    ldr x16, [x2, #0x8]
    cbz x16, 0x1c64
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1c74
    ldr x1, [x23, #0x4e0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1c84
    str x0, [x20, #0x40]
    ldr x1, [x23, #0x4f0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1c94
    str x0, [x20, #0x70]
    mov x0, #0xa
    str x0, [x20, #0x78]
    ldr x1, [x23, #0x500]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1ca4
    str x0, [x20, #0xa0]
    mov x0, #0xa
    str x0, [x20, #0xa8]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x1cb4
    tbnz w1, #0x1f, 0x1cb4
    mov x2, #0x78
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0xb0]
    ldr x1, [x20, #0xa0]
    ldr x16, [x23, #0x518]
    cmp x16, x1
    b.ne 0x1cd4
    mov x16, #0x243
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
    cbz x0, 0x1fbc
    str x0, [x20, #0x80]
    mov x0, #0xa
    str x0, [x20, #0x90]
    mov x16, #0x24b
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x70]
    ldr x16, [x23, #0x540]
    cmp x16, x1
    b.ne 0x1d58
    mov x16, #0x254
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
    cbz x0, 0x1fbc
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x1ddc
    cmp x2, x21
    b.lo 0x1ddc
    adds w0, w1, w2
    b.vs 0x1ddc
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x1e58
    orr w0, w1, wzr
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x2, [x23, #0x578]
    ldr x1, [x20, #0x38]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x1e88
    ldr x16, [x2, #0x8]
    cbz x16, 0x1e88
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1e98
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x1eb8
    adds w0, w1, #0x1
    b.vs 0x1eb8
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x1f08
    b 0x9fc
    ldr x1, [x23, #0x590]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1f18
    str x0, [x20, #0x48]
    mov x0, #0xa
    str x0, [x20, #0x50]
    ldr x0, [x23, #0x98]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x5a0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1f28
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x48]
    ldr x16, [x23, #0x5b0]
    cmp x16, x1
    b.ne 0x1f48
    mov x16, #0x288
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
    cbz x0, 0x1fbc
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0xde0
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
    bl <op.GetGlobalOrUndefined>
    b 0xc8
    mov x16, #0x3c
    str w16, [x20, #0x8]
    bl <op.JStrictNe>
    cmp w0, #0x2
    b.eq 0x114
    b 0x100
    orr x3, x1, x2
    tst x3, x21
    b.ne 0xe60
    cmp x1, x2
    b.eq 0x100
    tst x3, x22
    b.ne 0x114
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x114
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x114
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0xe00
    b 0x114
    cmp x1, x21
    b.hs 0xe7c
    tst x1, x21
    b.eq 0x114
    add x3, x1, x21
    fmov d0, x3
    b 0xe80
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xe9c
    tst x2, x21
    b.eq 0x114
    add x3, x2, x21
    fmov d1, x3
    b 0xea0
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x100
    b 0x114
    mov x16, #0x43
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x110
    mov x16, #0x6a
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x178
    mov x16, #0x79
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x1e4
    tst x1, x22
    b.ne 0xecc
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xecc
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xd8]
    cmp x16, x0
    b.eq 0x1a4
    ldr x16, [x23, #0xe8]
    cmp x16, x0
    b.eq 0x1a4
    ldr x16, [x23, #0xf0]
    cmp x16, x0
    b.eq 0x1a4
    ldr x16, [x23, #0xf8]
    cmp x16, x0
    b.eq 0x1a4
    ldr x16, [x23, #0xe0]
    cmp x16, #0x2
    b.eq 0x1a4
    ldr x16, [x23, #0xe0]
    cmp x16, x1
    b.eq 0x1a4
    mov x16, #0x79
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0x1a4
    mov x16, #0xac
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x274
    mov x16, #0xc9
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x308
    tst x1, x22
    b.ne 0xf60
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xf60
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x110]
    cmp x16, x0
    b.eq 0x2c8
    ldr x16, [x23, #0x120]
    cmp x16, x0
    b.eq 0x2c8
    ldr x16, [x23, #0x128]
    cmp x16, x0
    b.eq 0x2c8
    ldr x16, [x23, #0x130]
    cmp x16, x0
    b.eq 0x2c8
    ldr x16, [x23, #0x118]
    cmp x16, #0x2
    b.eq 0x2c8
    ldr x16, [x23, #0x118]
    cmp x16, x1
    b.eq 0x2c8
    mov x16, #0xc9
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0x2c8
    mov x16, #0xd7
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x330
    mov x16, #0xdd
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x360
    cmp x1, x21
    b.hs 0x1020
    tst x1, x21
    b.eq 0xff4
    add x3, x1, x21
    fmov d0, x3
    b 0x1024
    scvtf d0, w1
    ldr d1, 0x1fc0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1040
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x148]
    orr x3, x3, #0x2
    str x3, [x23, #0x148]
    b 0x360
    mov x17, #0xd40
    movk x17, #0x3, lsl #16
    orr w3, w1, w17
    tbnz w3, #0x1f, 0x1004
    b 0x358
    mov x16, #0xe4
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x9f4
    b 0x380
    cmp x1, x21
    b.hs 0x109c
    tst x1, x21
    b.eq 0x1068
    add x3, x1, x21
    fmov d0, x3
    b 0x10a0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x10bc
    tst x2, x21
    b.eq 0x1068
    add x3, x2, x21
    fmov d1, x3
    b 0x10c0
    scvtf d1, w2
    ldr x3, [x23, #0x150]
    orr x3, x3, #0x2
    str x3, [x23, #0x150]
    fcmp d0, d1
    b.pl 0x9f4
    b 0x380
    mov x16, #0xeb
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x390
    mov x16, #0xf3
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x3bc
    mov x16, #0xfa
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x40c
    tst x1, x22
    b.ne 0x10f8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x10f8
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x170]
    cmp x16, x0
    b.eq 0x3cc
    ldr x16, [x23, #0x180]
    cmp x16, x0
    b.eq 0x3cc
    ldr x16, [x23, #0x188]
    cmp x16, x0
    b.eq 0x3cc
    ldr x16, [x23, #0x190]
    cmp x16, x0
    b.eq 0x3cc
    ldr x16, [x23, #0x178]
    cmp x16, #0x2
    b.eq 0x3cc
    ldr x16, [x23, #0x178]
    cmp x16, x1
    b.eq 0x3cc
    mov x16, #0xfa
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x3cc
    mov x16, #0x103
    str w16, [x20, #0x8]
    add x3, x23, #0x198
    bl <stub.GetNamed>
    b 0x444
    mov x16, #0x10a
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x494
    tst x1, x22
    b.ne 0x1190
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1190
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x1b8]
    cmp x16, x0
    b.eq 0x458
    ldr x16, [x23, #0x1c8]
    cmp x16, x0
    b.eq 0x458
    ldr x16, [x23, #0x1d0]
    cmp x16, x0
    b.eq 0x458
    ldr x16, [x23, #0x1d8]
    cmp x16, x0
    b.eq 0x458
    ldr x16, [x23, #0x1c0]
    cmp x16, #0x2
    b.eq 0x458
    ldr x16, [x23, #0x1c0]
    cmp x16, x1
    b.eq 0x458
    mov x16, #0x10a
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x458
    mov x16, #0x113
    str w16, [x20, #0x8]
    add x3, x23, #0x1e0
    bl <stub.GetNamed>
    b 0x4cc
    mov x16, #0x11a
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x51c
    tst x1, x22
    b.ne 0x1228
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1228
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x200]
    cmp x16, x0
    b.eq 0x4e0
    ldr x16, [x23, #0x210]
    cmp x16, x0
    b.eq 0x4e0
    ldr x16, [x23, #0x218]
    cmp x16, x0
    b.eq 0x4e0
    ldr x16, [x23, #0x220]
    cmp x16, x0
    b.eq 0x4e0
    ldr x16, [x23, #0x208]
    cmp x16, #0x2
    b.eq 0x4e0
    ldr x16, [x23, #0x208]
    cmp x16, x1
    b.eq 0x4e0
    mov x16, #0x11a
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x4e0
    mov x16, #0x120
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x52c
    mov x16, #0x129
    str w16, [x20, #0x8]
    add x3, x23, #0x238
    bl <stub.GetNamed>
    b 0x564
    mov x16, #0x130
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x5b4
    tst x1, x22
    b.ne 0x12d0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x12d0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x258]
    cmp x16, x0
    b.eq 0x578
    ldr x16, [x23, #0x268]
    cmp x16, x0
    b.eq 0x578
    ldr x16, [x23, #0x270]
    cmp x16, x0
    b.eq 0x578
    ldr x16, [x23, #0x278]
    cmp x16, x0
    b.eq 0x578
    ldr x16, [x23, #0x260]
    cmp x16, #0x2
    b.eq 0x578
    ldr x16, [x23, #0x260]
    cmp x16, x1
    b.eq 0x578
    mov x16, #0x130
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x578
    mov x16, #0x136
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x5dc
    cmp x1, x21
    b.hs 0x1380
    tst x1, x21
    b.eq 0x1354
    add x3, x1, x21
    fmov d0, x3
    b 0x1384
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x13a0
    tst x2, x21
    b.eq 0x1354
    add x3, x2, x21
    fmov d1, x3
    b 0x13a4
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x13bc
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x280]
    orr x3, x3, #0x2
    str x3, [x23, #0x280]
    b 0x5dc
    mov x16, #0x13c
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0x5f4
    cmp x1, x21
    b.hs 0x1400
    tst x1, x21
    b.eq 0x13d0
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x288]
    orr x4, x4, #0x2
    str x4, [x23, #0x288]
    b 0x5e8
    mov x16, #0x143
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x624
    mov x16, #0x143
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x624
    mov x16, #0x14d
    str w16, [x20, #0x8]
    add x3, x23, #0x2a0
    bl <stub.GetNamed>
    b 0x65c
    mov x16, #0x154
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x6ac
    tst x1, x22
    b.ne 0x1444
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1444
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x2c0]
    cmp x16, x0
    b.eq 0x670
    ldr x16, [x23, #0x2d0]
    cmp x16, x0
    b.eq 0x670
    ldr x16, [x23, #0x2d8]
    cmp x16, x0
    b.eq 0x670
    ldr x16, [x23, #0x2e0]
    cmp x16, x0
    b.eq 0x670
    ldr x16, [x23, #0x2c8]
    cmp x16, #0x2
    b.eq 0x670
    ldr x16, [x23, #0x2c8]
    cmp x16, x1
    b.eq 0x670
    mov x16, #0x154
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x670
    mov x16, #0x15a
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x6bc
    mov x16, #0x163
    str w16, [x20, #0x8]
    add x3, x23, #0x2f8
    bl <stub.GetNamed>
    b 0x6f4
    mov x16, #0x16a
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x744
    tst x1, x22
    b.ne 0x14ec
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x14ec
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x318]
    cmp x16, x0
    b.eq 0x708
    ldr x16, [x23, #0x328]
    cmp x16, x0
    b.eq 0x708
    ldr x16, [x23, #0x330]
    cmp x16, x0
    b.eq 0x708
    ldr x16, [x23, #0x338]
    cmp x16, x0
    b.eq 0x708
    ldr x16, [x23, #0x320]
    cmp x16, #0x2
    b.eq 0x708
    ldr x16, [x23, #0x320]
    cmp x16, x1
    b.eq 0x708
    mov x16, #0x16a
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x708
    mov x16, #0x170
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x76c
    cmp x1, x21
    b.hs 0x159c
    tst x1, x21
    b.eq 0x1570
    add x3, x1, x21
    fmov d0, x3
    b 0x15a0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x15bc
    tst x2, x21
    b.eq 0x1570
    add x3, x2, x21
    fmov d1, x3
    b 0x15c0
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x15d8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x340]
    orr x3, x3, #0x2
    str x3, [x23, #0x340]
    b 0x76c
    mov x16, #0x176
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x77c
    mov x16, #0x17e
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x794
    mov x16, #0x184
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x7e4
    tst x1, x22
    b.ne 0x160c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x160c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x368]
    cmp x16, x0
    b.eq 0x7a4
    ldr x16, [x23, #0x378]
    cmp x16, x0
    b.eq 0x7a4
    ldr x16, [x23, #0x380]
    cmp x16, x0
    b.eq 0x7a4
    ldr x16, [x23, #0x388]
    cmp x16, x0
    b.eq 0x7a4
    ldr x16, [x23, #0x370]
    cmp x16, #0x2
    b.eq 0x7a4
    ldr x16, [x23, #0x370]
    cmp x16, x1
    b.eq 0x7a4
    mov x16, #0x184
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x7a4
    mov x16, #0x18a
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x80c
    cmp x1, x21
    b.hs 0x16bc
    tst x1, x21
    b.eq 0x1690
    add x3, x1, x21
    fmov d0, x3
    b 0x16c0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x16dc
    tst x2, x21
    b.eq 0x1690
    add x3, x2, x21
    fmov d1, x3
    b 0x16e0
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x16f8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x390]
    orr x3, x3, #0x2
    str x3, [x23, #0x390]
    b 0x80c
    mov x16, #0x190
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x81c
    mov x16, #0x19b
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x87c
    tst x1, x22
    b.ne 0x171c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x171c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x3a8]
    cmp x16, x0
    b.eq 0x83c
    ldr x16, [x23, #0x3b8]
    cmp x16, x0
    b.eq 0x83c
    ldr x16, [x23, #0x3c0]
    cmp x16, x0
    b.eq 0x83c
    ldr x16, [x23, #0x3c8]
    cmp x16, x0
    b.eq 0x83c
    ldr x16, [x23, #0x3b0]
    cmp x16, #0x2
    b.eq 0x83c
    ldr x16, [x23, #0x3b0]
    cmp x16, x1
    b.eq 0x83c
    mov x16, #0x19b
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0xc8]
    b 0x83c
    mov x16, #0x1a3
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x8a8
    mov x16, #0x1aa
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x8f8
    tst x1, x22
    b.ne 0x17b0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x17b0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x3d8]
    cmp x16, x0
    b.eq 0x8b8
    ldr x16, [x23, #0x3e8]
    cmp x16, x0
    b.eq 0x8b8
    ldr x16, [x23, #0x3f0]
    cmp x16, x0
    b.eq 0x8b8
    ldr x16, [x23, #0x3f8]
    cmp x16, x0
    b.eq 0x8b8
    ldr x16, [x23, #0x3e0]
    cmp x16, #0x2
    b.eq 0x8b8
    ldr x16, [x23, #0x3e0]
    cmp x16, x1
    b.eq 0x8b8
    mov x16, #0x1aa
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0xa0]
    b 0x8b8
    mov x16, #0x1b6
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x958
    tst x1, x22
    b.ne 0x1834
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1834
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x400]
    cmp x16, x0
    b.eq 0x918
    ldr x16, [x23, #0x410]
    cmp x16, x0
    b.eq 0x918
    ldr x16, [x23, #0x418]
    cmp x16, x0
    b.eq 0x918
    ldr x16, [x23, #0x420]
    cmp x16, x0
    b.eq 0x918
    ldr x16, [x23, #0x408]
    cmp x16, #0x2
    b.eq 0x918
    ldr x16, [x23, #0x408]
    cmp x16, x1
    b.eq 0x918
    mov x16, #0x1b6
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x918
    mov x16, #0x1bc
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x980
    cmp x1, x21
    b.hs 0x18e4
    tst x1, x21
    b.eq 0x18b8
    add x3, x1, x21
    fmov d0, x3
    b 0x18e8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1904
    tst x2, x21
    b.eq 0x18b8
    add x3, x2, x21
    fmov d1, x3
    b 0x1908
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1920
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x428]
    orr x3, x3, #0x2
    str x3, [x23, #0x428]
    b 0x980
    mov x16, #0x1c2
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0x998
    cmp x1, x21
    b.hs 0x1964
    tst x1, x21
    b.eq 0x1934
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x430]
    orr x4, x4, #0x2
    str x4, [x23, #0x430]
    b 0x98c
    mov x16, #0x1c9
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x9c8
    mov x16, #0x1c9
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x9c8
    mov x16, #0x1d0
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x9e4
    cmp x1, x21
    b.hs 0x19c0
    tst x1, x21
    b.eq 0x1994
    add x3, x1, x21
    fmov d0, x3
    b 0x19c4
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x19e0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x448]
    orr x3, x3, #0x2
    str x3, [x23, #0x448]
    b 0x9e4
    mov x16, #0x1d5
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x31c
    mov x16, #0x1dc
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xa10
    mov x16, #0x1e2
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0xa3c
    cmp x1, x21
    b.hs 0x1a40
    tst x1, x21
    b.eq 0x1a14
    add x3, x1, x21
    fmov d0, x3
    b 0x1a44
    scvtf d0, w1
    ldr d1, 0x1fc8
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1a60
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x460]
    orr x3, x3, #0x2
    str x3, [x23, #0x460]
    b 0xa3c
    mov x17, #0x1770
    orr w3, w1, w17
    tbnz w3, #0x1f, 0x1a24
    b 0xa34
    mov x16, #0x1e9
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0xd38
    b 0xa5c
    cmp x1, x21
    b.hs 0x1ab8
    tst x1, x21
    b.eq 0x1a84
    add x3, x1, x21
    fmov d0, x3
    b 0x1abc
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1ad8
    tst x2, x21
    b.eq 0x1a84
    add x3, x2, x21
    fmov d1, x3
    b 0x1adc
    scvtf d1, w2
    ldr x3, [x23, #0x468]
    orr x3, x3, #0x2
    str x3, [x23, #0x468]
    fcmp d0, d1
    b.pl 0xd38
    b 0xa5c
    mov x16, #0x1f0
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xa6c
    mov x16, #0x1f6
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xa7c
    mov x16, #0x1fe
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0xaa8
    mov x16, #0x20c
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xb0c
    tst x1, x22
    b.ne 0x1b24
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1b24
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x498]
    cmp x16, x0
    b.eq 0xacc
    ldr x16, [x23, #0x4a8]
    cmp x16, x0
    b.eq 0xacc
    ldr x16, [x23, #0x4b0]
    cmp x16, x0
    b.eq 0xacc
    ldr x16, [x23, #0x4b8]
    cmp x16, x0
    b.eq 0xacc
    ldr x16, [x23, #0x4a0]
    cmp x16, #0x2
    b.eq 0xacc
    ldr x16, [x23, #0x4a0]
    cmp x16, x1
    b.eq 0xacc
    mov x16, #0x20c
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x70]
    b 0xacc
    mov x16, #0x212
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0xb34
    cmp x1, x21
    b.hs 0x1bd4
    tst x1, x21
    b.eq 0x1ba8
    add x3, x1, x21
    fmov d0, x3
    b 0x1bd8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1bf4
    tst x2, x21
    b.eq 0x1ba8
    add x3, x2, x21
    fmov d1, x3
    b 0x1bf8
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1c10
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x4c0]
    orr x3, x3, #0x2
    str x3, [x23, #0x4c0]
    b 0xb34
    mov x16, #0x218
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0xb4c
    cmp x1, x21
    b.hs 0x1c54
    tst x1, x21
    b.eq 0x1c24
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x4c8]
    orr x4, x4, #0x2
    str x4, [x23, #0x4c8]
    b 0xb40
    mov x16, #0x21f
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0xb7c
    mov x16, #0x21f
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xb7c
    mov x16, #0x226
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xb8c
    mov x16, #0x22c
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xb9c
    mov x16, #0x234
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xbb4
    mov x16, #0x23c
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0xbe0
    mov x16, #0x243
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xc30
    tst x1, x22
    b.ne 0x1cc4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1cc4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x518]
    cmp x16, x0
    b.eq 0xbf0
    ldr x16, [x23, #0x528]
    cmp x16, x0
    b.eq 0xbf0
    ldr x16, [x23, #0x530]
    cmp x16, x0
    b.eq 0xbf0
    ldr x16, [x23, #0x538]
    cmp x16, x0
    b.eq 0xbf0
    ldr x16, [x23, #0x520]
    cmp x16, #0x2
    b.eq 0xbf0
    ldr x16, [x23, #0x520]
    cmp x16, x1
    b.eq 0xbf0
    mov x16, #0x243
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0xa0]
    b 0xbf0
    mov x16, #0x254
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xc9c
    tst x1, x22
    b.ne 0x1d48
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1d48
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x540]
    cmp x16, x0
    b.eq 0xc5c
    ldr x16, [x23, #0x550]
    cmp x16, x0
    b.eq 0xc5c
    ldr x16, [x23, #0x558]
    cmp x16, x0
    b.eq 0xc5c
    ldr x16, [x23, #0x560]
    cmp x16, x0
    b.eq 0xc5c
    ldr x16, [x23, #0x548]
    cmp x16, #0x2
    b.eq 0xc5c
    ldr x16, [x23, #0x548]
    cmp x16, x1
    b.eq 0xc5c
    mov x16, #0x254
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x70]
    b 0xc5c
    mov x16, #0x25a
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0xcc4
    cmp x1, x21
    b.hs 0x1df8
    tst x1, x21
    b.eq 0x1dcc
    add x3, x1, x21
    fmov d0, x3
    b 0x1dfc
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1e18
    tst x2, x21
    b.eq 0x1dcc
    add x3, x2, x21
    fmov d1, x3
    b 0x1e1c
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1e34
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x568]
    orr x3, x3, #0x2
    str x3, [x23, #0x568]
    b 0xcc4
    mov x16, #0x260
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0xcdc
    cmp x1, x21
    b.hs 0x1e78
    tst x1, x21
    b.eq 0x1e48
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x570]
    orr x4, x4, #0x2
    str x4, [x23, #0x570]
    b 0xcd0
    mov x16, #0x267
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0xd0c
    mov x16, #0x267
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xd0c
    mov x16, #0x26e
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0xd28
    cmp x1, x21
    b.hs 0x1ed4
    tst x1, x21
    b.eq 0x1ea8
    add x3, x1, x21
    fmov d0, x3
    b 0x1ed8
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1ef4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x588]
    orr x3, x3, #0x2
    str x3, [x23, #0x588]
    b 0xd28
    mov x16, #0x273
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x9fc
    mov x16, #0x276
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xd48
    mov x16, #0x282
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xd68
    mov x16, #0x288
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xdb8
    tst x1, x22
    b.ne 0x1f38
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1f38
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x5b0]
    cmp x16, x0
    b.eq 0xd78
    ldr x16, [x23, #0x5c0]
    cmp x16, x0
    b.eq 0xd78
    ldr x16, [x23, #0x5c8]
    cmp x16, x0
    b.eq 0xd78
    ldr x16, [x23, #0x5d0]
    cmp x16, x0
    b.eq 0xd78
    ldr x16, [x23, #0x5b8]
    cmp x16, #0x2
    b.eq 0xd78
    ldr x16, [x23, #0x5b8]
    cmp x16, x1
    b.eq 0xd78
    mov x16, #0x288
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x48]
    b 0xd78
    b <stub.ExceptionExit>
    .quad 0x41086a0000000000
    .quad 0x40b7700000000000
(anonymous)#10:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
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
    ldr x2, [x19, #0x1490]
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
    ldr x2, [x19, #0x1490]
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
    ldr x2, [x19, #0x1490]
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
    ldr x2, [x19, #0x1490]
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
    ldr x2, [x19, #0x1490]
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
    ldr x2, [x19, #0x1490]
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
    ldr x2, [x19, #0x1490]
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
    ldr x2, [x19, #0x1490]
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
    ldr x2, [x19, #0x1490]
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
    ldr x2, [x19, #0x1490]
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
    ldr x2, [x19, #0x1190]
    add x1, x2, #0x20
    ldr x16, [x19, #0x1198]
    cmp x1, x16
    b.hi 0xf4
    str x1, [x19, #0x1190]
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
    mov x17, #0x150e
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
    ldr x2, [x19, #0x1490]
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
    ldr x2, [x19, #0x1190]
    add x1, x2, #0x20
    ldr x16, [x19, #0x1198]
    cmp x1, x16
    b.hi 0xf4
    str x1, [x19, #0x1190]
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
    mov x17, #0x150e
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
    ldr x2, [x19, #0x1490]
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
    ldr x2, [x19, #0x1490]
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
    ldr x2, [x19, #0x1490]
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
    ldr x2, [x19, #0x1190]
    add x1, x2, #0x20
    ldr x16, [x19, #0x1198]
    cmp x1, x16
    b.hi 0xa8
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
    ldr x2, [x19, #0x1490]
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
    ldr x2, [x19, #0x1190]
    add x1, x2, #0x20
    ldr x16, [x19, #0x1198]
    cmp x1, x16
    b.hi 0x114
    str x1, [x19, #0x1190]
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
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x124
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x30]
    str x1, [x2, #0x18]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
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
    ldr x2, [x19, #0x1490]
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
    ldr x2, [x19, #0x1190]
    add x1, x2, #0x20
    ldr x16, [x19, #0x1198]
    cmp x1, x16
    b.hi 0x248
    str x1, [x19, #0x1190]
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
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x258
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x30]
    ldr x1, [x20, #0x38]
    str x1, [x2, #0x18]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x268
    ldr x3, [x23, #0x18]
    cbz x3, 0x278
    ldr x2, [x19, #0x11b0]
    add x1, x2, #0x40
    ldr x16, [x19, #0x11b8]
    cmp x1, x16
    b.hi 0x278
    str x1, [x19, #0x11b0]
    mov x16, #0x120
    movk x16, #0x500, lsl #16
    str x16, [x2]
    str x3, [x2, #0x8]
    ldr x3, [x19, #0x2380]
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
    mov x17, #0x150e
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
    mov x17, #0x150e
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
    mov x17, #0x150e
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
    ldr x2, [x19, #0x1490]
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
    ldr x2, [x19, #0x1190]
    add x1, x2, #0x20
    ldr x16, [x19, #0x1198]
    cmp x1, x16
    b.hi 0xf0
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
    ldr x2, [x19, #0x1490]
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
    ldr x1, [x19, #0x1490]
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
    ldr x2, [x19, #0x1490]
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
    ldr x2, [x19, #0x1490]
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
    mov x17, #0x150e
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
    ldr x2, [x19, #0x1490]
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
    ldr x2, [x19, #0x1490]
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
    ldr x1, [x19, #0x1490]
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
    ldr x2, [x19, #0x1490]
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
    mov x17, #0x150e
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
    ldr x2, [x19, #0x1490]
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
    ldr x2, [x19, #0x1190]
    add x1, x2, #0x20
    ldr x16, [x19, #0x1198]
    cmp x1, x16
    b.hi 0x23c
    str x1, [x19, #0x1190]
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
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x24c
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x30]
    str x1, [x2, #0x18]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
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
    ldr x2, [x19, #0x1490]
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
