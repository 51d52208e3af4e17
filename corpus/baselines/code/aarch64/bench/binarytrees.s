(anonymous):
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0xb0
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xb5c
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
    mov x0, #0x0
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    mov x16, #0x28
    str w16, [x20, #0x8]
    bl <op.NewClass>
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0x30
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x23, #0x48]
    str x0, [x20, #0x68]
    mov x16, #0x39
    str w16, [x20, #0x8]
    bl <op.DefineMethod>
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x30]
    mov x16, #0x44
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0x4
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x30]
    mov x16, #0x4c
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xe
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x30]
    mov x16, #0x54
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0x88]
    ldr x0, [x1, #0x8]
    cbz x0, 0xb84
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x98]
    ldr x0, [x1, #0x8]
    cbz x0, 0xb94
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0xa8]
    cmp x16, x1
    b.ne 0xbb4
    mov x16, #0x66
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
    cbz x0, 0x1bb4
    str x0, [x20, #0x30]
    mov x16, #0x6c
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0xd0]
    ldr x0, [x1, #0x8]
    cbz x0, 0xc28
    str x0, [x20, #0x80]
    mov x0, #0xa
    str x0, [x20, #0x88]
    ldr x1, [x23, #0xe0]
    ldr x0, [x1, #0x8]
    cbz x0, 0xc38
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x98]
    cmp x1, x21
    b.lo 0xc58
    adds w0, w1, #0x1
    b.vs 0xc58
    orr x0, x0, x21
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x80]
    ldr x16, [x23, #0xf8]
    cmp x16, x1
    b.ne 0xcb8
    mov x16, #0x85
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
    cbz x0, 0x1bb4
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x60]
    tst x2, x22
    b.ne 0xd2c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xd2c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x120]
    cmp x1, x16
    b.ne 0xd2c
    ldr x1, [x23, #0x128]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x140]
    cmp x16, x1
    b.ne 0xd50
    mov x16, #0x92
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
    cbz x0, 0x1bb4
    str x0, [x20, #0x38]
    mov x16, #0x98
    str w16, [x20, #0x8]
    bl <op.NewArray>
    mov x16, #0x9e
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0x178]
    ldr x0, [x1, #0x8]
    cbz x0, 0xdc4
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x23, #0x188]
    ldr x0, [x1, #0x8]
    cbz x0, 0xdd4
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0xdfc
    cmp x2, x21
    b.lo 0xdfc
    cmp w1, w2
    b.gt 0x6a0
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x48]
    ldr x1, [x23, #0x1a0]
    ldr x0, [x1, #0x8]
    cbz x0, 0xe54
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x30]
    cmp x1, x21
    b.lo 0xe74
    cmp x2, x21
    b.lo 0xe74
    subs w0, w1, w2
    b.vs 0xe74
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x1b8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xee0
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x60]
    ldr x2, [x20, #0x68]
    cmp x1, x21
    b.lo 0xf00
    cmp x2, x21
    b.lo 0xf00
    adds w0, w1, w2
    b.vs 0xf00
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x48]
    ldr x3, [x20, #0x50]
    cmp x1, x21
    b.lo 0xf7c
    cmp x3, x21
    b.lo 0xf7c
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
    b.lo 0xfe4
    cmp x2, x21
    b.lo 0xfe4
    cmp w1, w2
    b.ge 0x530
    ldr x1, [x23, #0x1e0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x103c
    str x0, [x20, #0x98]
    mov x0, #0xa
    str x0, [x20, #0xa0]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0xa8]
    ldr x1, [x20, #0x98]
    ldr x16, [x23, #0x1f0]
    cmp x16, x1
    b.ne 0x105c
    mov x16, #0xf1
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
    cbz x0, 0x1bb4
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x78]
    tst x2, x22
    b.ne 0x10d0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x10d0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x218]
    cmp x1, x16
    b.ne 0x10d0
    ldr x1, [x23, #0x220]
    ldr x0, [x2, x1]
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x70]
    ldr x16, [x23, #0x238]
    cmp x16, x1
    b.ne 0x10f4
    mov x16, #0xfe
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
    cbz x0, 0x1bb4
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x1178
    cmp x2, x21
    b.lo 0x1178
    adds w0, w1, w2
    b.vs 0x1178
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x11f4
    adds w0, w1, #0x1
    b.vs 0x11f4
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x19, #0x1428]
    ldr x16, [x1]
    cbz x16, 0x1244
    b 0x3c8
    ldr x1, [x23, #0x270]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1254
    str x0, [x20, #0x70]
    ldr x2, [x20, #0x70]
    tst x2, x22
    b.ne 0x1264
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1264
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x280]
    cmp x1, x16
    b.ne 0x1264
    ldr x1, [x23, #0x288]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x0, [x23, #0x58]
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x88]
    cmp x1, x21
    b.lo 0x1288
    cmp x2, x21
    b.lo 0x1288
    adds w0, w1, w2
    b.vs 0x1288
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x80]
    ldr x2, [x20, #0x30]
    cmp x1, x21
    b.lo 0x1304
    cmp x2, x21
    b.lo 0x1304
    adds w0, w1, w2
    b.vs 0x1304
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x0, [x23, #0x60]
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x80]
    ldr x2, [x20, #0x88]
    cmp x1, x21
    b.lo 0x1380
    cmp x2, x21
    b.lo 0x1380
    adds w0, w1, w2
    b.vs 0x1380
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x80]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x13fc
    cmp x2, x21
    b.lo 0x13fc
    adds w0, w1, w2
    b.vs 0x13fc
    orr x0, x0, x21
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x2c0]
    cmp x16, x1
    b.ne 0x1478
    mov x16, #0x13f
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
    cbz x0, 0x1bb4
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x14fc
    adds w0, w1, #0x4
    b.vs 0x14fc
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1428]
    ldr x16, [x1]
    cbz x16, 0x154c
    b 0x2e8
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    mov x16, #0x153
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x1574
    cmp w1, #0x28
    b.ge 0x90c
    ldr x1, [x23, #0x2f8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x15b0
    str x0, [x20, #0x58]
    mov x0, #0xa
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x15c0
    tbnz w1, #0x1f, 0x15c0
    and w0, w1, #0xf
    orr x0, x0, x21
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x310]
    cmp x16, x1
    b.ne 0x15e0
    mov x16, #0x172
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
    cbz x0, 0x1bb4
    str x0, [x20, #0x38]
    ldr x1, [x23, #0x338]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1654
    str x0, [x20, #0x40]
    ldr x1, [x23, #0x348]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1664
    str x0, [x20, #0x70]
    mov x0, #0xa
    str x0, [x20, #0x78]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x70]
    ldr x16, [x23, #0x358]
    cmp x16, x1
    b.ne 0x1684
    mov x16, #0x189
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
    cbz x0, 0x1bb4
    str x0, [x20, #0x50]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x80]
    ldr x2, [x20, #0x80]
    tst x2, x22
    b.ne 0x16f8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x16f8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x380]
    cmp x1, x16
    b.ne 0x16f8
    ldr x1, [x23, #0x388]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x3a0]
    cmp x16, x1
    b.ne 0x171c
    mov x16, #0x199
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
    cbz x0, 0x1bb4
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0x17a0
    cmp x2, x21
    b.lo 0x17a0
    adds w0, w1, w2
    b.vs 0x17a0
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0x181c
    cmp x2, x21
    b.lo 0x181c
    adds w0, w1, w2
    b.vs 0x181c
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x2, [x23, #0x3d8]
    ldr x1, [x20, #0x40]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x1888
    ldr x16, [x2, #0x8]
    cbz x16, 0x1888
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1898
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x18b8
    adds w0, w1, #0x1
    b.vs 0x18b8
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1428]
    ldr x16, [x1]
    cbz x16, 0x1908
    b 0x6bc
    ldr x1, [x23, #0x3f0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1918
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x58]
    tst x2, x22
    b.ne 0x1928
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1928
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x400]
    cmp x1, x16
    b.ne 0x1928
    ldr x1, [x23, #0x408]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    ldr x1, [x23, #0x420]
    ldr x0, [x1, #0x8]
    cbz x0, 0x193c
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x430]
    ldr x0, [x1, #0x8]
    cbz x0, 0x194c
    str x0, [x20, #0x90]
    ldr x2, [x20, #0x90]
    tst x2, x22
    b.ne 0x195c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x195c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x440]
    cmp x1, x16
    b.ne 0x195c
    ldr x1, [x23, #0x448]
    ldr x0, [x2, x1]
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x88]
    ldr x16, [x23, #0x460]
    cmp x16, x1
    b.ne 0x1980
    mov x16, #0x1da
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
    cbz x0, 0x1bb4
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0x488]
    cmp x16, x1
    b.ne 0x1a04
    mov x16, #0x1e0
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
    cbz x0, 0x1bb4
    str x0, [x20, #0x30]
    ldr x1, [x23, #0x4b0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1a78
    str x0, [x20, #0x48]
    mov x0, #0xa
    str x0, [x20, #0x50]
    ldr x0, [x23, #0x70]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x4c0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1a88
    str x0, [x20, #0x88]
    ldr x2, [x20, #0x88]
    tst x2, x22
    b.ne 0x1a98
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1a98
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x4d0]
    cmp x1, x16
    b.ne 0x1a98
    ldr x1, [x23, #0x4d8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x80]
    ldr x0, [x23, #0x80]
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x80]
    ldr x16, [x23, #0x4f0]
    cmp x16, x1
    b.ne 0x1abc
    mov x16, #0x203
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
    cbz x0, 0x1bb4
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x48]
    ldr x16, [x23, #0x518]
    cmp x16, x1
    b.ne 0x1b40
    mov x16, #0x209
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
    cbz x0, 0x1bb4
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0xb74
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x58
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x138
    mov x16, #0x60
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x150
    mov x16, #0x66
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x1a0
    tst x1, x22
    b.ne 0xba4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xba4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xa8]
    cmp x16, x0
    b.eq 0x160
    ldr x16, [x23, #0xb8]
    cmp x16, x0
    b.eq 0x160
    ldr x16, [x23, #0xc0]
    cmp x16, x0
    b.eq 0x160
    ldr x16, [x23, #0xc8]
    cmp x16, x0
    b.eq 0x160
    ldr x16, [x23, #0xb0]
    cmp x16, #0x2
    b.eq 0x160
    ldr x16, [x23, #0xb0]
    cmp x16, x1
    b.eq 0x160
    mov x16, #0x66
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0x160
    mov x16, #0x70
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1bc
    mov x16, #0x78
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1d4
    mov x16, #0x7e
    str w16, [x20, #0x8]
    bl <op.AddI>
    b 0x1f0
    cmp x1, x21
    b.hs 0xc74
    tst x1, x21
    b.eq 0xc48
    add x3, x1, x21
    fmov d0, x3
    b 0xc78
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xc94
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x90]
    ldr x3, [x23, #0xf0]
    orr x3, x3, #0x2
    str x3, [x23, #0xf0]
    b 0x1f0
    mov x16, #0x85
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x240
    tst x1, x22
    b.ne 0xca8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xca8
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xf8]
    cmp x16, x0
    b.eq 0x200
    ldr x16, [x23, #0x108]
    cmp x16, x0
    b.eq 0x200
    ldr x16, [x23, #0x110]
    cmp x16, x0
    b.eq 0x200
    ldr x16, [x23, #0x118]
    cmp x16, x0
    b.eq 0x200
    ldr x16, [x23, #0x100]
    cmp x16, #0x2
    b.eq 0x200
    ldr x16, [x23, #0x100]
    cmp x16, x1
    b.eq 0x200
    mov x16, #0x85
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x80]
    b 0x200
    mov x16, #0x8b
    str w16, [x20, #0x8]
    add x3, x23, #0x120
    bl <stub.GetNamed>
    b 0x270
    mov x16, #0x92
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x2c0
    tst x1, x22
    b.ne 0xd40
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xd40
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x140]
    cmp x16, x0
    b.eq 0x284
    ldr x16, [x23, #0x150]
    cmp x16, x0
    b.eq 0x284
    ldr x16, [x23, #0x158]
    cmp x16, x0
    b.eq 0x284
    ldr x16, [x23, #0x160]
    cmp x16, x0
    b.eq 0x284
    ldr x16, [x23, #0x148]
    cmp x16, #0x2
    b.eq 0x284
    ldr x16, [x23, #0x148]
    cmp x16, x1
    b.eq 0x284
    mov x16, #0x92
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x284
    mov x16, #0xa2
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x2e8
    mov x16, #0xa8
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x2fc
    mov x16, #0xae
    str w16, [x20, #0x8]
    bl <op.JNotLessEq>
    cmp w0, #0x2
    b.eq 0x6a0
    b 0x31c
    cmp x1, x21
    b.hs 0xe18
    tst x1, x21
    b.eq 0xde4
    add x3, x1, x21
    fmov d0, x3
    b 0xe1c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xe38
    tst x2, x21
    b.eq 0xde4
    add x3, x2, x21
    fmov d1, x3
    b 0xe3c
    scvtf d1, w2
    ldr x3, [x23, #0x198]
    orr x3, x3, #0x2
    str x3, [x23, #0x198]
    fcmp d0, d1
    b.hi 0x6a0
    b 0x31c
    mov x16, #0xb9
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x334
    mov x16, #0xbf
    str w16, [x20, #0x8]
    bl <op.Sub>
    b 0x35c
    cmp x1, x21
    b.hs 0xe90
    tst x1, x21
    b.eq 0xe64
    add x3, x1, x21
    fmov d0, x3
    b 0xe94
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xeb0
    tst x2, x21
    b.eq 0xe64
    add x3, x2, x21
    fmov d1, x3
    b 0xeb4
    scvtf d1, w2
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xecc
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x1b0]
    orr x3, x3, #0x2
    str x3, [x23, #0x1b0]
    b 0x35c
    mov x16, #0xc5
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x36c
    mov x16, #0xcb
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x394
    cmp x1, x21
    b.hs 0xf1c
    tst x1, x21
    b.eq 0xef0
    add x3, x1, x21
    fmov d0, x3
    b 0xf20
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xf3c
    tst x2, x21
    b.eq 0xef0
    add x3, x2, x21
    fmov d1, x3
    b 0xf40
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xf58
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x1c8]
    orr x3, x3, #0x2
    str x3, [x23, #0x1c8]
    b 0x394
    mov x16, #0xd1
    str w16, [x20, #0x8]
    bl <op.Shl>
    b 0x3b8
    cmp x1, x21
    b.hs 0xf9c
    tst x1, x21
    b.eq 0xf6c
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    cmp x3, x21
    b.hs 0xfbc
    tst x3, x21
    b.eq 0xf6c
    add x4, x3, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w3, w4
    ldr x4, [x23, #0x1d0]
    orr x4, x4, #0x2
    str x4, [x23, #0x1d0]
    b 0x3ac
    mov x16, #0xdf
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x530
    b 0x3ec
    cmp x1, x21
    b.hs 0x1000
    tst x1, x21
    b.eq 0xfcc
    add x3, x1, x21
    fmov d0, x3
    b 0x1004
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1020
    tst x2, x21
    b.eq 0xfcc
    add x3, x2, x21
    fmov d1, x3
    b 0x1024
    scvtf d1, w2
    ldr x3, [x23, #0x1d8]
    orr x3, x3, #0x2
    str x3, [x23, #0x1d8]
    fcmp d0, d1
    b.pl 0x530
    b 0x3ec
    mov x16, #0xe6
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x3fc
    mov x16, #0xf1
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x45c
    tst x1, x22
    b.ne 0x104c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x104c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x1f0]
    cmp x16, x0
    b.eq 0x41c
    ldr x16, [x23, #0x200]
    cmp x16, x0
    b.eq 0x41c
    ldr x16, [x23, #0x208]
    cmp x16, x0
    b.eq 0x41c
    ldr x16, [x23, #0x210]
    cmp x16, x0
    b.eq 0x41c
    ldr x16, [x23, #0x1f8]
    cmp x16, #0x2
    b.eq 0x41c
    ldr x16, [x23, #0x1f8]
    cmp x16, x1
    b.eq 0x41c
    mov x16, #0xf1
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x98]
    b 0x41c
    mov x16, #0xf7
    str w16, [x20, #0x8]
    add x3, x23, #0x218
    bl <stub.GetNamed>
    b 0x48c
    mov x16, #0xfe
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x4dc
    tst x1, x22
    b.ne 0x10e4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x10e4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x238]
    cmp x16, x0
    b.eq 0x4a0
    ldr x16, [x23, #0x248]
    cmp x16, x0
    b.eq 0x4a0
    ldr x16, [x23, #0x250]
    cmp x16, x0
    b.eq 0x4a0
    ldr x16, [x23, #0x258]
    cmp x16, x0
    b.eq 0x4a0
    ldr x16, [x23, #0x240]
    cmp x16, #0x2
    b.eq 0x4a0
    ldr x16, [x23, #0x240]
    cmp x16, x1
    b.eq 0x4a0
    mov x16, #0xfe
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x70]
    b 0x4a0
    mov x16, #0x104
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x504
    cmp x1, x21
    b.hs 0x1194
    tst x1, x21
    b.eq 0x1168
    add x3, x1, x21
    fmov d0, x3
    b 0x1198
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x11b4
    tst x2, x21
    b.eq 0x1168
    add x3, x2, x21
    fmov d1, x3
    b 0x11b8
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x11d0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x260]
    orr x3, x3, #0x2
    str x3, [x23, #0x260]
    b 0x504
    mov x16, #0x10a
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x520
    cmp x1, x21
    b.hs 0x1210
    tst x1, x21
    b.eq 0x11e4
    add x3, x1, x21
    fmov d0, x3
    b 0x1214
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1230
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x268]
    orr x3, x3, #0x2
    str x3, [x23, #0x268]
    b 0x520
    mov x16, #0x10f
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x3c8
    mov x16, #0x112
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x540
    mov x16, #0x118
    str w16, [x20, #0x8]
    add x3, x23, #0x280
    bl <stub.GetNamed>
    b 0x570
    mov x16, #0x123
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x5a4
    cmp x1, x21
    b.hs 0x12a4
    tst x1, x21
    b.eq 0x1278
    add x3, x1, x21
    fmov d0, x3
    b 0x12a8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x12c4
    tst x2, x21
    b.eq 0x1278
    add x3, x2, x21
    fmov d1, x3
    b 0x12c8
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x12e0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x80]
    ldr x3, [x23, #0x2a0]
    orr x3, x3, #0x2
    str x3, [x23, #0x2a0]
    b 0x5a4
    mov x16, #0x129
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x5cc
    cmp x1, x21
    b.hs 0x1320
    tst x1, x21
    b.eq 0x12f4
    add x3, x1, x21
    fmov d0, x3
    b 0x1324
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1340
    tst x2, x21
    b.eq 0x12f4
    add x3, x2, x21
    fmov d1, x3
    b 0x1344
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x135c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x80]
    ldr x3, [x23, #0x2a8]
    orr x3, x3, #0x2
    str x3, [x23, #0x2a8]
    b 0x5cc
    mov x16, #0x133
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x5fc
    cmp x1, x21
    b.hs 0x139c
    tst x1, x21
    b.eq 0x1370
    add x3, x1, x21
    fmov d0, x3
    b 0x13a0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x13bc
    tst x2, x21
    b.eq 0x1370
    add x3, x2, x21
    fmov d1, x3
    b 0x13c0
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x13d8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x80]
    ldr x3, [x23, #0x2b0]
    orr x3, x3, #0x2
    str x3, [x23, #0x2b0]
    b 0x5fc
    mov x16, #0x139
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x624
    cmp x1, x21
    b.hs 0x1418
    tst x1, x21
    b.eq 0x13ec
    add x3, x1, x21
    fmov d0, x3
    b 0x141c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1438
    tst x2, x21
    b.eq 0x13ec
    add x3, x2, x21
    fmov d1, x3
    b 0x143c
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1454
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x78]
    ldr x3, [x23, #0x2b8]
    orr x3, x3, #0x2
    str x3, [x23, #0x2b8]
    b 0x624
    mov x16, #0x13f
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x674
    tst x1, x22
    b.ne 0x1468
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1468
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x2c0]
    cmp x16, x0
    b.eq 0x634
    ldr x16, [x23, #0x2d0]
    cmp x16, x0
    b.eq 0x634
    ldr x16, [x23, #0x2d8]
    cmp x16, x0
    b.eq 0x634
    ldr x16, [x23, #0x2e0]
    cmp x16, x0
    b.eq 0x634
    ldr x16, [x23, #0x2c8]
    cmp x16, #0x2
    b.eq 0x634
    ldr x16, [x23, #0x2c8]
    cmp x16, x1
    b.eq 0x634
    mov x16, #0x13f
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x634
    mov x16, #0x145
    str w16, [x20, #0x8]
    bl <op.AddI>
    b 0x690
    cmp x1, x21
    b.hs 0x1518
    tst x1, x21
    b.eq 0x14ec
    add x3, x1, x21
    fmov d0, x3
    b 0x151c
    scvtf d0, w1
    fmov d1, #4.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1538
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x2e8]
    orr x3, x3, #0x2
    str x3, [x23, #0x2e8]
    b 0x690
    mov x16, #0x14c
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x2e8
    mov x16, #0x15b
    str w16, [x20, #0x8]
    bl <op.JNotLessI>
    cmp w0, #0x2
    b.eq 0x90c
    b 0x6d4
    cmp x1, x21
    b.hs 0x1590
    tst x1, x21
    b.eq 0x155c
    add x3, x1, x21
    fmov d0, x3
    b 0x1594
    scvtf d0, w1
    ldr d1, 0x1bb8
    ldr x3, [x23, #0x2f0]
    orr x3, x3, #0x2
    str x3, [x23, #0x2f0]
    fcmp d0, d1
    b.pl 0x90c
    b 0x6d4
    mov x16, #0x163
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x6e4
    mov x16, #0x16b
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x708
    mov x16, #0x172
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x758
    tst x1, x22
    b.ne 0x15d0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x15d0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x310]
    cmp x16, x0
    b.eq 0x718
    ldr x16, [x23, #0x320]
    cmp x16, x0
    b.eq 0x718
    ldr x16, [x23, #0x328]
    cmp x16, x0
    b.eq 0x718
    ldr x16, [x23, #0x330]
    cmp x16, x0
    b.eq 0x718
    ldr x16, [x23, #0x318]
    cmp x16, #0x2
    b.eq 0x718
    ldr x16, [x23, #0x318]
    cmp x16, x1
    b.eq 0x718
    mov x16, #0x172
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x718
    mov x16, #0x178
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x768
    mov x16, #0x17e
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x778
    mov x16, #0x189
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x7d8
    tst x1, x22
    b.ne 0x1674
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1674
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x358]
    cmp x16, x0
    b.eq 0x798
    ldr x16, [x23, #0x368]
    cmp x16, x0
    b.eq 0x798
    ldr x16, [x23, #0x370]
    cmp x16, x0
    b.eq 0x798
    ldr x16, [x23, #0x378]
    cmp x16, x0
    b.eq 0x798
    ldr x16, [x23, #0x360]
    cmp x16, #0x2
    b.eq 0x798
    ldr x16, [x23, #0x360]
    cmp x16, x1
    b.eq 0x798
    mov x16, #0x189
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x70]
    b 0x798
    mov x16, #0x192
    str w16, [x20, #0x8]
    add x3, x23, #0x380
    bl <stub.GetNamed>
    b 0x810
    mov x16, #0x199
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x860
    tst x1, x22
    b.ne 0x170c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x170c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x3a0]
    cmp x16, x0
    b.eq 0x824
    ldr x16, [x23, #0x3b0]
    cmp x16, x0
    b.eq 0x824
    ldr x16, [x23, #0x3b8]
    cmp x16, x0
    b.eq 0x824
    ldr x16, [x23, #0x3c0]
    cmp x16, x0
    b.eq 0x824
    ldr x16, [x23, #0x3a8]
    cmp x16, #0x2
    b.eq 0x824
    ldr x16, [x23, #0x3a8]
    cmp x16, x1
    b.eq 0x824
    mov x16, #0x199
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x824
    mov x16, #0x19f
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x888
    cmp x1, x21
    b.hs 0x17bc
    tst x1, x21
    b.eq 0x1790
    add x3, x1, x21
    fmov d0, x3
    b 0x17c0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x17dc
    tst x2, x21
    b.eq 0x1790
    add x3, x2, x21
    fmov d1, x3
    b 0x17e0
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x17f8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x3c8]
    orr x3, x3, #0x2
    str x3, [x23, #0x3c8]
    b 0x888
    mov x16, #0x1a5
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x8b0
    cmp x1, x21
    b.hs 0x1838
    tst x1, x21
    b.eq 0x180c
    add x3, x1, x21
    fmov d0, x3
    b 0x183c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1858
    tst x2, x21
    b.eq 0x180c
    add x3, x2, x21
    fmov d1, x3
    b 0x185c
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1874
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x3d0]
    orr x3, x3, #0x2
    str x3, [x23, #0x3d0]
    b 0x8b0
    mov x16, #0x1ab
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x8e0
    mov x16, #0x1ab
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x8e0
    mov x16, #0x1b2
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x8fc
    cmp x1, x21
    b.hs 0x18d4
    tst x1, x21
    b.eq 0x18a8
    add x3, x1, x21
    fmov d0, x3
    b 0x18d8
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x18f4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x3e8]
    orr x3, x3, #0x2
    str x3, [x23, #0x3e8]
    b 0x8fc
    mov x16, #0x1b7
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x6bc
    mov x16, #0x1ba
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x91c
    mov x16, #0x1c0
    str w16, [x20, #0x8]
    add x3, x23, #0x400
    bl <stub.GetNamed>
    b 0x94c
    mov x16, #0x1c7
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x960
    mov x16, #0x1cd
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x970
    mov x16, #0x1d3
    str w16, [x20, #0x8]
    add x3, x23, #0x440
    bl <stub.GetNamed>
    b 0x9a0
    mov x16, #0x1da
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x9f0
    tst x1, x22
    b.ne 0x1970
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1970
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x460]
    cmp x16, x0
    b.eq 0x9b4
    ldr x16, [x23, #0x470]
    cmp x16, x0
    b.eq 0x9b4
    ldr x16, [x23, #0x478]
    cmp x16, x0
    b.eq 0x9b4
    ldr x16, [x23, #0x480]
    cmp x16, x0
    b.eq 0x9b4
    ldr x16, [x23, #0x468]
    cmp x16, #0x2
    b.eq 0x9b4
    ldr x16, [x23, #0x468]
    cmp x16, x1
    b.eq 0x9b4
    mov x16, #0x1da
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x88]
    b 0x9b4
    mov x16, #0x1e0
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xa40
    tst x1, x22
    b.ne 0x19f4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x19f4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x488]
    cmp x16, x0
    b.eq 0xa00
    ldr x16, [x23, #0x498]
    cmp x16, x0
    b.eq 0xa00
    ldr x16, [x23, #0x4a0]
    cmp x16, x0
    b.eq 0xa00
    ldr x16, [x23, #0x4a8]
    cmp x16, x0
    b.eq 0xa00
    ldr x16, [x23, #0x490]
    cmp x16, #0x2
    b.eq 0xa00
    ldr x16, [x23, #0x490]
    cmp x16, x1
    b.eq 0xa00
    mov x16, #0x1e0
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0xa00
    mov x16, #0x1e6
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xa50
    mov x16, #0x1f2
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xa70
    mov x16, #0x1f8
    str w16, [x20, #0x8]
    add x3, x23, #0x4d0
    bl <stub.GetNamed>
    b 0xaa0
    mov x16, #0x203
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xafc
    tst x1, x22
    b.ne 0x1aac
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1aac
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x4f0]
    cmp x16, x0
    b.eq 0xabc
    ldr x16, [x23, #0x500]
    cmp x16, x0
    b.eq 0xabc
    ldr x16, [x23, #0x508]
    cmp x16, x0
    b.eq 0xabc
    ldr x16, [x23, #0x510]
    cmp x16, x0
    b.eq 0xabc
    ldr x16, [x23, #0x4f8]
    cmp x16, #0x2
    b.eq 0xabc
    ldr x16, [x23, #0x4f8]
    cmp x16, x1
    b.eq 0xabc
    mov x16, #0x203
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x80]
    b 0xabc
    mov x16, #0x209
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xb4c
    tst x1, x22
    b.ne 0x1b30
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1b30
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x518]
    cmp x16, x0
    b.eq 0xb0c
    ldr x16, [x23, #0x528]
    cmp x16, x0
    b.eq 0xb0c
    ldr x16, [x23, #0x530]
    cmp x16, x0
    b.eq 0xb0c
    ldr x16, [x23, #0x538]
    cmp x16, x0
    b.eq 0xb0c
    ldr x16, [x23, #0x520]
    cmp x16, #0x2
    b.eq 0xb0c
    ldr x16, [x23, #0x520]
    cmp x16, x1
    b.eq 0xb0c
    mov x16, #0x209
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x48]
    b 0xb0c
    b <stub.ExceptionExit>
    .quad 0x4044000000000000
Node:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldrsb w16, [x20, #0xf]
    tbz w16, #0x0, 0xe0
    ldr x2, [x19, #0x1428]
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
    mov x17, #0x149e
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
    mov x17, #0x149e
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
    ldr x2, [x19, #0x1428]
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
    cbz x0, 0x57c
    tst x0, x22
    b.ne 0x33c
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x33c
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    ldr x1, [x23, #0x50]
    ldr x0, [x1, #0x8]
    cbz x0, 0x344
    str x0, [x20, #0x50]
    ldr x0, [x20, #0x50]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x60]
    ldr x0, [x1, #0x8]
    cbz x0, 0x354
    str x0, [x20, #0x80]
    mov x0, #0xa
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0x374
    subs w0, w1, #0x1
    b.vs 0x374
    orr x0, x0, x21
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x80]
    ldr x16, [x23, #0x78]
    cmp x16, x1
    b.ne 0x3d4
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
    cbz x0, 0x57c
    str x0, [x20, #0x60]
    ldr x1, [x23, #0xa0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x448
    str x0, [x20, #0x88]
    mov x0, #0xa
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0x468
    subs w0, w1, #0x1
    b.vs 0x468
    orr x0, x0, x21
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x88]
    ldr x16, [x23, #0xb8]
    cmp x16, x1
    b.ne 0x4c8
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
    cbz x0, 0x57c
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0xe0]
    cmp x16, x1
    b.ne 0x53c
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
    cbz x0, 0x57c
    tst x0, x22
    b.ne 0x574
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x574
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
    ldr x16, [x23, #0x30]
    cmp x16, #0x3
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
    b.hs 0x390
    tst x1, x21
    b.eq 0x364
    add x3, x1, x21
    fmov d0, x3
    b 0x394
    scvtf d0, w1
    fmov d1, #1.0
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x3b0
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
    b.ne 0x3c4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x3c4
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
    b.hs 0x484
    tst x1, x21
    b.eq 0x458
    add x3, x1, x21
    fmov d0, x3
    b 0x488
    scvtf d0, w1
    fmov d1, #1.0
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x4a4
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
    b.ne 0x4b8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x4b8
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
    ldr x16, [x23, #0xe8]
    cmp x16, #0x3
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
    ldr x2, [x19, #0x1428]
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
    ldr x2, [x19, #0x1428]
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
    cbz x0, 0x5b0
    tst x0, x22
    b.ne 0x370
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x370
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    ldr x1, [x23, #0x50]
    ldr x0, [x1, #0x8]
    cbz x0, 0x378
    str x0, [x20, #0x50]
    ldr x0, [x20, #0x50]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x60]
    ldr x0, [x1, #0x8]
    cbz x0, 0x388
    str x0, [x20, #0x80]
    mov x0, #0xa
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0x3a8
    subs w0, w1, #0x2
    b.vs 0x3a8
    orr x0, x0, x21
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x80]
    ldr x16, [x23, #0x78]
    cmp x16, x1
    b.ne 0x408
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
    cbz x0, 0x5b0
    str x0, [x20, #0x60]
    ldr x1, [x23, #0xa0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x47c
    str x0, [x20, #0x88]
    mov x0, #0xa
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0x49c
    subs w0, w1, #0x1
    b.vs 0x49c
    orr x0, x0, x21
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x88]
    ldr x16, [x23, #0xb8]
    cmp x16, x1
    b.ne 0x4fc
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
    cbz x0, 0x5b0
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0xe0]
    cmp x16, x1
    b.ne 0x570
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
    cbz x0, 0x5b0
    tst x0, x22
    b.ne 0x5a8
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x5a8
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
    ldr x16, [x23, #0x30]
    cmp x16, #0x3
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
    b.hs 0x3c4
    tst x1, x21
    b.eq 0x398
    add x3, x1, x21
    fmov d0, x3
    b 0x3c8
    scvtf d0, w1
    fmov d1, #2.0
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x3e4
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
    b.ne 0x3f8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x3f8
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
    b.hs 0x4b8
    tst x1, x21
    b.eq 0x48c
    add x3, x1, x21
    fmov d0, x3
    b 0x4bc
    scvtf d0, w1
    fmov d1, #1.0
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x4d8
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
    b.ne 0x4ec
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x4ec
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
    ldr x16, [x23, #0xe8]
    cmp x16, #0x3
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
    ldr x2, [x19, #0x1428]
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
    ldr x1, [x19, #0x1428]
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
