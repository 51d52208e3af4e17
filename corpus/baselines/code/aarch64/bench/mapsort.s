(anonymous):
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0xb8
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x930
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
    ldr x1, [x23, #0x88]
    ldr x0, [x1, #0x8]
    cbz x0, 0x958
    str x0, [x20, #0x38]
    mov x16, #0x40
    str w16, [x20, #0x8]
    bl <op.Typeof>
    ldr x0, [x23, #0x48]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x980
    cmp x2, x21
    b.lo 0x980
    cmp w1, w2
    b.eq 0x120
    b 0x134
    ldr x1, [x23, #0xa0]
    ldr x0, [x1, #0x8]
    cbz x0, 0xa14
    str x0, [x20, #0x30]
    b 0x13c
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x30]
    mov x16, #0x5b
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0x2a
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x30]
    mov x16, #0x63
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    mov x16, #0x6b
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x23, #0xb0]
    ldr x0, [x1, #0x8]
    cbz x0, 0xa24
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0xa44
    mov x17, #0x24
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0xa44
    cbz w0, 0xa94
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0xabc
    cmp x2, x21
    b.lo 0xabc
    cmp w1, w2
    b.ge 0x8a0
    ldr x1, [x23, #0xd0]
    ldr x0, [x1, #0x8]
    cbz x0, 0xb14
    str x0, [x20, #0x68]
    mov x0, #0xa
    str x0, [x20, #0x70]
    mov x0, #0x9c4
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0xe0]
    cmp x16, x1
    b.ne 0xb34
    mov x16, #0x93
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
    cbz x0, 0x14e8
    str x0, [x20, #0x38]
    ldr x1, [x23, #0x108]
    ldr x0, [x1, #0x8]
    cbz x0, 0xba8
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x118]
    ldr x0, [x1, #0x8]
    cbz x0, 0xbb8
    str x0, [x20, #0x88]
    mov x0, #0xa
    str x0, [x20, #0x90]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x88]
    ldr x16, [x23, #0x128]
    cmp x16, x1
    b.ne 0xbd8
    mov x16, #0xaa
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
    cbz x0, 0x14e8
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x68]
    cmp x1, x21
    b.lo 0xc5c
    cmp x2, x21
    b.lo 0xc5c
    adds w0, w1, w2
    b.vs 0xc5c
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x60]
    cmp x1, x21
    b.lo 0xcd8
    orr w0, w1, wzr
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x2, [x23, #0x160]
    ldr x1, [x20, #0x50]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0xd08
    ldr x16, [x2, #0x8]
    cbz x16, 0xd08
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0xd18
    ldr x1, [x23, #0x170]
    ldr x0, [x1, #0x8]
    cbz x0, 0xd28
    str x0, [x20, #0x68]
    mov x0, #0xa
    str x0, [x20, #0x70]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x180]
    cmp x16, x1
    b.ne 0xd48
    mov x16, #0xcf
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
    cbz x0, 0x14e8
    str x0, [x20, #0x40]
    ldr x1, [x23, #0x1a8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xdbc
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x58]
    cmp x1, x21
    b.lo 0xddc
    mov x17, #0x7
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0xddc
    cbz w0, 0xe2c
    orr x0, x0, x21
    str x0, [x20, #0x60]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x78]
    tst x1, x22
    b.ne 0xe38
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xe38
    cmp x2, x21
    b.lo 0xe68
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0xe38
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0xe48
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0xe38
    str x0, [x20, #0x70]
    ldr x2, [x20, #0x70]
    tst x2, x22
    b.ne 0xe84
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xe84
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1e0]
    cmp x1, x16
    b.ne 0xe84
    ldr x1, [x23, #0x1e8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x60]
    ldr x2, [x20, #0x68]
    cmp x1, x21
    b.lo 0xea8
    cmp x2, x21
    b.lo 0xea8
    adds w0, w1, w2
    b.vs 0xea8
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x40]
    tst x2, x22
    b.ne 0xf14
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0xf28
    cmp w1, #0x21
    b.ne 0x4cc
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0x4f0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xf14
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x208]
    cmp x1, x16
    b.ne 0xf14
    ldr x1, [x23, #0x210]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x60]
    ldr x2, [x20, #0x68]
    cmp x1, x21
    b.lo 0xf44
    cmp x2, x21
    b.lo 0xf44
    adds w0, w1, w2
    b.vs 0xf44
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x60]
    cmp x1, x21
    b.lo 0xfc0
    orr w0, w1, wzr
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x2, [x23, #0x238]
    ldr x1, [x20, #0x50]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0xff0
    ldr x16, [x2, #0x8]
    cbz x16, 0xff0
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1000
    mov x16, #0x114
    str w16, [x20, #0x8]
    bl <op.NewArray>
    mov x16, #0x11a
    str w16, [x20, #0x8]
    bl <op.ArraySpread>
    ldr x2, [x20, #0x70]
    tst x2, x22
    b.ne 0x1010
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1010
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x258]
    cmp x1, x16
    b.ne 0x1010
    ldr x1, [x23, #0x260]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x1, [x23, #0x278]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1024
    str x0, [x20, #0x98]
    mov x0, #0xa
    str x0, [x20, #0xa0]
    ldr x0, [x23, #0x68]
    str x0, [x20, #0xa8]
    mov x0, #0xfffe000000000001
    str x0, [x20, #0xb0]
    ldr x1, [x20, #0x98]
    ldr x16, [x23, #0x288]
    cmp x16, x1
    b.ne 0x1044
    mov x16, #0x134
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x80]
    mov x16, #0x2
    str w16, [x20, #0x8c]
    str x0, [x20, #0x90]
    add x20, x20, #0x80
    mov x1, #0x2
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x80
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x14e8
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x2b0]
    cmp x16, x1
    b.ne 0x10c8
    mov x16, #0x13a
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
    cbz x0, 0x14e8
    str x0, [x20, #0x48]
    ldr x1, [x23, #0x2d8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x113c
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x58]
    cmp x1, x21
    b.lo 0x115c
    mov x17, #0xd
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x115c
    cbz w0, 0x11ac
    orr x0, x0, x21
    str x0, [x20, #0x60]
    mov x0, #0x64
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x78]
    tst x1, x22
    b.ne 0x11bc
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x11bc
    cmp x2, x21
    b.lo 0x11ec
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x11bc
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x11cc
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x11bc
    str x0, [x20, #0x70]
    ldr x2, [x20, #0x70]
    tst x2, x22
    b.ne 0x1208
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1208
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x310]
    cmp x1, x16
    b.ne 0x1208
    ldr x1, [x23, #0x318]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x60]
    ldr x2, [x20, #0x68]
    cmp x1, x21
    b.lo 0x122c
    cmp x2, x21
    b.lo 0x122c
    adds w0, w1, w2
    b.vs 0x122c
    orr x0, x0, x21
    str x0, [x20, #0x60]
    mov x0, #0x960
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x78]
    tst x1, x22
    b.ne 0x1298
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x1298
    cmp x2, x21
    b.lo 0x12c8
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x1298
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x12a8
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x1298
    str x0, [x20, #0x70]
    ldr x2, [x20, #0x70]
    tst x2, x22
    b.ne 0x12e4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x12e4
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x358]
    cmp x1, x16
    b.ne 0x12e4
    ldr x1, [x23, #0x360]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x60]
    ldr x2, [x20, #0x68]
    cmp x1, x21
    b.lo 0x1308
    cmp x2, x21
    b.lo 0x1308
    adds w0, w1, w2
    b.vs 0x1308
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x60]
    cmp x1, x21
    b.lo 0x1384
    orr w0, w1, wzr
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x2, [x23, #0x388]
    ldr x1, [x20, #0x50]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x13b4
    ldr x16, [x2, #0x8]
    cbz x16, 0x13b4
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x13c4
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x13e4
    adds w0, w1, #0x1
    b.vs 0x13e4
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x1434
    b 0x17c
    ldr x1, [x23, #0x3a0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1444
    str x0, [x20, #0x48]
    mov x0, #0xa
    str x0, [x20, #0x50]
    ldr x0, [x23, #0x80]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x3b0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1454
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x48]
    ldr x16, [x23, #0x3c0]
    cmp x16, x1
    b.ne 0x1474
    mov x16, #0x1a3
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
    cbz x0, 0x14e8
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x948
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
    b.ne 0x9c8
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
    tbz w3, #0x0, 0x968
    b 0x134
    cmp x1, x21
    b.hs 0x9e4
    tst x1, x21
    b.eq 0x134
    add x3, x1, x21
    fmov d0, x3
    b 0x9e8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xa04
    tst x2, x21
    b.eq 0x134
    add x3, x2, x21
    fmov d1, x3
    b 0xa08
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x120
    b 0x134
    mov x16, #0x4e
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x130
    mov x16, #0x73
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x190
    mov x16, #0x79
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x1bc
    cmp x1, x21
    b.hs 0xa60
    tst x1, x21
    b.eq 0xa34
    add x3, x1, x21
    fmov d0, x3
    b 0xa64
    scvtf d0, w1
    ldr d1, 0x14f0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xa80
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0xc0]
    orr x3, x3, #0x2
    str x3, [x23, #0xc0]
    b 0x1bc
    mov x17, #0x24
    orr w3, w1, w17
    tbnz w3, #0x1f, 0xa44
    b 0x1b4
    mov x16, #0x80
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x8a0
    b 0x1dc
    cmp x1, x21
    b.hs 0xad8
    tst x1, x21
    b.eq 0xaa4
    add x3, x1, x21
    fmov d0, x3
    b 0xadc
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xaf8
    tst x2, x21
    b.eq 0xaa4
    add x3, x2, x21
    fmov d1, x3
    b 0xafc
    scvtf d1, w2
    ldr x3, [x23, #0xc8]
    orr x3, x3, #0x2
    str x3, [x23, #0xc8]
    fcmp d0, d1
    b.pl 0x8a0
    b 0x1dc
    mov x16, #0x87
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1ec
    mov x16, #0x93
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x250
    tst x1, x22
    b.ne 0xb24
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xb24
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xe0]
    cmp x16, x0
    b.eq 0x210
    ldr x16, [x23, #0xf0]
    cmp x16, x0
    b.eq 0x210
    ldr x16, [x23, #0xf8]
    cmp x16, x0
    b.eq 0x210
    ldr x16, [x23, #0x100]
    cmp x16, x0
    b.eq 0x210
    ldr x16, [x23, #0xe8]
    cmp x16, #0x2
    b.eq 0x210
    ldr x16, [x23, #0xe8]
    cmp x16, x1
    b.eq 0x210
    mov x16, #0x93
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x210
    mov x16, #0x99
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x260
    mov x16, #0x9f
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x270
    mov x16, #0xaa
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x2d0
    tst x1, x22
    b.ne 0xbc8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xbc8
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x128]
    cmp x16, x0
    b.eq 0x290
    ldr x16, [x23, #0x138]
    cmp x16, x0
    b.eq 0x290
    ldr x16, [x23, #0x140]
    cmp x16, x0
    b.eq 0x290
    ldr x16, [x23, #0x148]
    cmp x16, x0
    b.eq 0x290
    ldr x16, [x23, #0x130]
    cmp x16, #0x2
    b.eq 0x290
    ldr x16, [x23, #0x130]
    cmp x16, x1
    b.eq 0x290
    mov x16, #0xaa
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x88]
    b 0x290
    mov x16, #0xb0
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x2f8
    cmp x1, x21
    b.hs 0xc78
    tst x1, x21
    b.eq 0xc4c
    add x3, x1, x21
    fmov d0, x3
    b 0xc7c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xc98
    tst x2, x21
    b.eq 0xc4c
    add x3, x2, x21
    fmov d1, x3
    b 0xc9c
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xcb4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x150]
    orr x3, x3, #0x2
    str x3, [x23, #0x150]
    b 0x2f8
    mov x16, #0xb6
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0x310
    cmp x1, x21
    b.hs 0xcf8
    tst x1, x21
    b.eq 0xcc8
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x158]
    orr x4, x4, #0x2
    str x4, [x23, #0x158]
    b 0x304
    mov x16, #0xbd
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x340
    mov x16, #0xbd
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x340
    mov x16, #0xc4
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x350
    mov x16, #0xcf
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x3b0
    tst x1, x22
    b.ne 0xd38
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xd38
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x180]
    cmp x16, x0
    b.eq 0x370
    ldr x16, [x23, #0x190]
    cmp x16, x0
    b.eq 0x370
    ldr x16, [x23, #0x198]
    cmp x16, x0
    b.eq 0x370
    ldr x16, [x23, #0x1a0]
    cmp x16, x0
    b.eq 0x370
    ldr x16, [x23, #0x188]
    cmp x16, #0x2
    b.eq 0x370
    ldr x16, [x23, #0x188]
    cmp x16, x1
    b.eq 0x370
    mov x16, #0xcf
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x370
    mov x16, #0xd5
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x3c0
    mov x16, #0xdb
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x3ec
    cmp x1, x21
    b.hs 0xdf8
    tst x1, x21
    b.eq 0xdcc
    add x3, x1, x21
    fmov d0, x3
    b 0xdfc
    scvtf d0, w1
    fmov d1, #7.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xe18
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x1b8]
    orr x3, x3, #0x2
    str x3, [x23, #0x1b8]
    b 0x3ec
    orr w3, w1, #0x7
    tbnz w3, #0x1f, 0xddc
    b 0x3e4
    mov x16, #0xe6
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x448
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0xe38
    sub x0, x0, x21
    b 0x444
    tst x2, x21
    b.eq 0xe38
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0xe38
    b 0x418
    mov x16, #0xec
    str w16, [x20, #0x8]
    add x3, x23, #0x1e0
    bl <stub.GetNamed>
    b 0x478
    mov x16, #0xf3
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x4a4
    cmp x1, x21
    b.hs 0xec4
    tst x1, x21
    b.eq 0xe98
    add x3, x1, x21
    fmov d0, x3
    b 0xec8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xee4
    tst x2, x21
    b.eq 0xe98
    add x3, x2, x21
    fmov d1, x3
    b 0xee8
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xf00
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x200]
    orr x3, x3, #0x2
    str x3, [x23, #0x200]
    b 0x4a4
    mov x16, #0xf9
    str w16, [x20, #0x8]
    add x3, x23, #0x208
    bl <stub.GetNamed>
    b 0x4f0
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0x4f0
    mov x16, #0x100
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x51c
    cmp x1, x21
    b.hs 0xf60
    tst x1, x21
    b.eq 0xf34
    add x3, x1, x21
    fmov d0, x3
    b 0xf64
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xf80
    tst x2, x21
    b.eq 0xf34
    add x3, x2, x21
    fmov d1, x3
    b 0xf84
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xf9c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x228]
    orr x3, x3, #0x2
    str x3, [x23, #0x228]
    b 0x51c
    mov x16, #0x106
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0x534
    cmp x1, x21
    b.hs 0xfe0
    tst x1, x21
    b.eq 0xfb0
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x230]
    orr x4, x4, #0x2
    str x4, [x23, #0x230]
    b 0x528
    mov x16, #0x10d
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x564
    mov x16, #0x10d
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x564
    mov x16, #0x11d
    str w16, [x20, #0x8]
    add x3, x23, #0x258
    bl <stub.GetNamed>
    b 0x5ac
    mov x16, #0x124
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x5c0
    mov x16, #0x134
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x628
    tst x1, x22
    b.ne 0x1034
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1034
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x288]
    cmp x16, x0
    b.eq 0x5e8
    ldr x16, [x23, #0x298]
    cmp x16, x0
    b.eq 0x5e8
    ldr x16, [x23, #0x2a0]
    cmp x16, x0
    b.eq 0x5e8
    ldr x16, [x23, #0x2a8]
    cmp x16, x0
    b.eq 0x5e8
    ldr x16, [x23, #0x290]
    cmp x16, #0x2
    b.eq 0x5e8
    ldr x16, [x23, #0x290]
    cmp x16, x1
    b.eq 0x5e8
    mov x16, #0x134
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x98]
    b 0x5e8
    mov x16, #0x13a
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x678
    tst x1, x22
    b.ne 0x10b8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x10b8
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x2b0]
    cmp x16, x0
    b.eq 0x638
    ldr x16, [x23, #0x2c0]
    cmp x16, x0
    b.eq 0x638
    ldr x16, [x23, #0x2c8]
    cmp x16, x0
    b.eq 0x638
    ldr x16, [x23, #0x2d0]
    cmp x16, x0
    b.eq 0x638
    ldr x16, [x23, #0x2b8]
    cmp x16, #0x2
    b.eq 0x638
    ldr x16, [x23, #0x2b8]
    cmp x16, x1
    b.eq 0x638
    mov x16, #0x13a
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x638
    mov x16, #0x140
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x688
    mov x16, #0x146
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x6b4
    cmp x1, x21
    b.hs 0x1178
    tst x1, x21
    b.eq 0x114c
    add x3, x1, x21
    fmov d0, x3
    b 0x117c
    scvtf d0, w1
    fmov d1, #13.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1198
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x2e8]
    orr x3, x3, #0x2
    str x3, [x23, #0x2e8]
    b 0x6b4
    mov x17, #0xd
    orr w3, w1, w17
    tbnz w3, #0x1f, 0x115c
    b 0x6ac
    mov x16, #0x151
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x714
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x11bc
    sub x0, x0, x21
    b 0x710
    tst x2, x21
    b.eq 0x11bc
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x11bc
    b 0x6e4
    mov x16, #0x157
    str w16, [x20, #0x8]
    add x3, x23, #0x310
    bl <stub.GetNamed>
    b 0x744
    mov x16, #0x15e
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x770
    cmp x1, x21
    b.hs 0x1248
    tst x1, x21
    b.eq 0x121c
    add x3, x1, x21
    fmov d0, x3
    b 0x124c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1268
    tst x2, x21
    b.eq 0x121c
    add x3, x2, x21
    fmov d1, x3
    b 0x126c
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1284
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x330]
    orr x3, x3, #0x2
    str x3, [x23, #0x330]
    b 0x770
    mov x16, #0x168
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x7d0
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x1298
    sub x0, x0, x21
    b 0x7cc
    tst x2, x21
    b.eq 0x1298
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x1298
    b 0x7a0
    mov x16, #0x16e
    str w16, [x20, #0x8]
    add x3, x23, #0x358
    bl <stub.GetNamed>
    b 0x800
    mov x16, #0x175
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x82c
    cmp x1, x21
    b.hs 0x1324
    tst x1, x21
    b.eq 0x12f8
    add x3, x1, x21
    fmov d0, x3
    b 0x1328
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1344
    tst x2, x21
    b.eq 0x12f8
    add x3, x2, x21
    fmov d1, x3
    b 0x1348
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1360
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x378]
    orr x3, x3, #0x2
    str x3, [x23, #0x378]
    b 0x82c
    mov x16, #0x17b
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0x844
    cmp x1, x21
    b.hs 0x13a4
    tst x1, x21
    b.eq 0x1374
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x380]
    orr x4, x4, #0x2
    str x4, [x23, #0x380]
    b 0x838
    mov x16, #0x182
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x874
    mov x16, #0x182
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x874
    mov x16, #0x189
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x890
    cmp x1, x21
    b.hs 0x1400
    tst x1, x21
    b.eq 0x13d4
    add x3, x1, x21
    fmov d0, x3
    b 0x1404
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1420
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x398]
    orr x3, x3, #0x2
    str x3, [x23, #0x398]
    b 0x890
    mov x16, #0x18e
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x17c
    mov x16, #0x191
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x8b0
    mov x16, #0x19d
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x8d0
    mov x16, #0x1a3
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x920
    tst x1, x22
    b.ne 0x1464
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1464
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x3c0]
    cmp x16, x0
    b.eq 0x8e0
    ldr x16, [x23, #0x3d0]
    cmp x16, x0
    b.eq 0x8e0
    ldr x16, [x23, #0x3d8]
    cmp x16, x0
    b.eq 0x8e0
    ldr x16, [x23, #0x3e0]
    cmp x16, x0
    b.eq 0x8e0
    ldr x16, [x23, #0x3c8]
    cmp x16, #0x2
    b.eq 0x8e0
    ldr x16, [x23, #0x3c8]
    cmp x16, x1
    b.eq 0x8e0
    mov x16, #0x1a3
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x48]
    b 0x8e0
    b <stub.ExceptionExit>
    .long 0x0
    .quad 0x4042000000000000
(anonymous)#10:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x38
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x74
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x8c
    bti jc
    ldr x2, [x20, #0x28]
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
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0xa8
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x90
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    add x3, x23, #0x8
    bl <stub.GetNamed>
    b 0x60
(anonymous)#11:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x48
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xac
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0xc4
    bti jc
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0xfc
    mov x17, #0x1f
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0xfc
    cbz w0, 0x14c
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x30]
    cmp x1, x21
    b.lo 0x168
    cmp x2, x21
    b.lo 0x168
    adds w0, w1, w2
    b.vs 0x168
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x1e4
    orr w0, w1, wzr
    orr x0, x0, x21
    str x0, [x20, #0x38]
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
    cmp w1, #0x2
    b.lo 0xc8
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    bl <op.MulI>
    b 0x5c
    cmp x1, x21
    b.hs 0x118
    tst x1, x21
    b.eq 0xf0
    add x3, x1, x21
    fmov d0, x3
    b 0x11c
    scvtf d0, w1
    fmov d1, #31.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x138
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23]
    orr x3, x3, #0x2
    str x3, [x23]
    b 0x5c
    orr w3, w1, #0x1f
    tbnz w3, #0x1f, 0xfc
    b 0x54
    mov x16, #0x7
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x84
    cmp x1, x21
    b.hs 0x184
    tst x1, x21
    b.eq 0x158
    add x3, x1, x21
    fmov d0, x3
    b 0x188
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1a4
    tst x2, x21
    b.eq 0x158
    add x3, x2, x21
    fmov d1, x3
    b 0x1a8
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1c0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x8]
    orr x3, x3, #0x2
    str x3, [x23, #0x8]
    b 0x84
    mov x16, #0xd
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0x9c
    cmp x1, x21
    b.hs 0x204
    tst x1, x21
    b.eq 0x1d4
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x10]
    orr x4, x4, #0x2
    str x4, [x23, #0x10]
    b 0x90
(anonymous)#2:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x58
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x26c
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x284
    bti jc
    ldr x1, [x20, #0x18]
    ldr x0, [x1, #0x28]
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x38]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x48]
    tst x1, x22
    b.ne 0x2b0
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x2b0
    cmp x2, x21
    b.lo 0x2e0
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x2b0
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x2c0
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x2b0
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x38]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x50]
    tst x1, x22
    b.ne 0x2fc
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x2fc
    cmp x2, x21
    b.lo 0x32c
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x2fc
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x30c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x2fc
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0x360
    cmp x2, x21
    b.lo 0x360
    cmp w1, w2
    b.ge 0x158
    ldr x2, [x20, #0x38]
    ldr x0, [x2, #0x18]
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x3c8
    cbz w1, 0x3c8
    negs w0, w1
    b.vs 0x3c8
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x0, [x20, #0x40]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    ldr x2, [x20, #0x38]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x48]
    tst x1, x22
    b.ne 0x414
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x414
    cmp x2, x21
    b.lo 0x444
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x414
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x424
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x414
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x38]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x50]
    tst x1, x22
    b.ne 0x460
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x460
    cmp x2, x21
    b.lo 0x490
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x460
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x470
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x460
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0x4c4
    cmp x2, x21
    b.lo 0x4c4
    cmp w1, w2
    b.le 0x254
    ldr x2, [x20, #0x38]
    ldr x0, [x2, #0x18]
    str x0, [x20, #0x40]
    ldr x0, [x20, #0x40]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x40]
    ldr x0, [x20, #0x40]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x2a0
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x288
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x7
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x9c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x2b0
    sub x0, x0, x21
    b 0x98
    tst x2, x21
    b.eq 0x2b0
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x2b0
    b 0x6c
    mov x16, #0x12
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0xfc
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x2fc
    sub x0, x0, x21
    b 0xf8
    tst x2, x21
    b.eq 0x2fc
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x2fc
    b 0xcc
    mov x16, #0x18
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x158
    b 0x11c
    cmp x1, x21
    b.hs 0x37c
    tst x1, x21
    b.eq 0x348
    add x3, x1, x21
    fmov d0, x3
    b 0x380
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x39c
    tst x2, x21
    b.eq 0x348
    add x3, x2, x21
    fmov d1, x3
    b 0x3a0
    scvtf d1, w2
    ldr x3, [x23, #0x40]
    orr x3, x3, #0x2
    str x3, [x23, #0x40]
    fcmp d0, d1
    b.pl 0x158
    b 0x11c
    mov x16, #0x24
    str w16, [x20, #0x8]
    bl <op.Neg>
    b 0x148
    cmp x1, x21
    b.hs 0x3e4
    tst x1, x21
    b.eq 0x3b8
    add x3, x1, x21
    fmov d0, x3
    b 0x3e8
    scvtf d0, w1
    fneg d0, d0
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x400
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x48]
    orr x3, x3, #0x2
    str x3, [x23, #0x48]
    b 0x148
    mov x16, #0x30
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x1b8
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x414
    sub x0, x0, x21
    b 0x1b4
    tst x2, x21
    b.eq 0x414
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x414
    b 0x188
    mov x16, #0x3b
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x218
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x460
    sub x0, x0, x21
    b 0x214
    tst x2, x21
    b.eq 0x460
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x460
    b 0x1e8
    mov x16, #0x41
    str w16, [x20, #0x8]
    bl <op.JNotGreater>
    cmp w0, #0x2
    b.eq 0x254
    b 0x238
    cmp x1, x21
    b.hs 0x4e0
    tst x1, x21
    b.eq 0x4ac
    add x3, x1, x21
    fmov d0, x3
    b 0x4e4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x500
    tst x2, x21
    b.eq 0x4ac
    add x3, x2, x21
    fmov d1, x3
    b 0x504
    scvtf d1, w2
    ldr x3, [x23, #0x90]
    orr x3, x3, #0x2
    str x3, [x23, #0x90]
    fcmp d0, d1
    b.le 0x254
    b 0x238
(anonymous)#3:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x80
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x214
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x22c
    bti jc
    ldr x2, [x20, #0x30]
    tst x2, x22
    b.ne 0x258
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x258
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x10]
    cmp x1, x16
    b.ne 0x258
    ldr x1, [x23, #0x18]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x30]
    tst x2, x22
    b.ne 0x268
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x268
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x30]
    cmp x1, x16
    b.ne 0x268
    ldr x1, [x23, #0x38]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x78]
    tst x1, x22
    b.ne 0x27c
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x27c
    cmp x2, x21
    b.lo 0x2ac
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x27c
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x28c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x27c
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x70]
    cmp x1, #0x7
    b.eq 0x10c
    cmp x1, #0x6
    b.ne 0x2c8
    mov x16, #0x18
    str w16, [x20, #0x8]
    bl <op.NewArray>
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x68]
    ldr x4, [x20, #0x70]
    tst x1, x22
    b.ne 0x320
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x320
    cmp x2, x21
    b.lo 0x3c0
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x320
    ldrb w5, [x1, #0x3]
    cmp w5, #0x2
    b.hs 0x388
    cmp x4, x21
    b.lo 0x320
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x330
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    ldr x0, [x20, #0x70]
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x60]
    tst x2, x22
    b.ne 0x3dc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x3dc
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xa0]
    cmp x1, x16
    b.ne 0x3dc
    ldr x1, [x23, #0xa8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0xc0]
    cmp x16, x1
    b.ne 0x400
    mov x16, #0x32
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
    cbz x0, 0x484
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x248
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x230
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    add x3, x23, #0x10
    bl <stub.GetNamed>
    b 0x60
    mov x16, #0x7
    str w16, [x20, #0x8]
    add x3, x23, #0x30
    bl <stub.GetNamed>
    b 0x94
    mov x16, #0xe
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0xec
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x27c
    sub x0, x0, x21
    b 0xe8
    tst x2, x21
    b.eq 0x27c
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x27c
    b 0xbc
    cmp x1, x21
    b.hs 0x2f4
    tst x1, x21
    b.eq 0x2fc
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.vs 0x2f0
    b.ne 0x10c
    b 0x100
    cbnz w1, 0x10c
    b 0x100
    tst x1, x22
    b.ne 0x100
    cbz x1, 0x100
    ldrb w16, [x1]
    cmp w16, #0x4
    b.hi 0x10c
    ldr w3, [x1, #0x4]
    cbnz w3, 0x10c
    b 0x100
    mov x16, #0x1e
    str w16, [x20, #0x8]
    bl <op.SetElem>
    b 0x170
    mov x16, #0x1e
    str w16, [x20, #0x8]
    bl <stub.AppendElement>
    b 0x170
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x6, #0xdead
    movk x6, #0x7ff8, lsl #48
    cmp x0, x6
    b.eq 0x330
    mov x5, x3
    cmp x4, x21
    b.hs 0x378
    tst x4, x21
    b.eq 0x320
    add x3, x4, x21
    fmov d0, x3
    b 0x37c
    scvtf d0, w4
    add x17, x5, x2, lsl #3
    str d0, [x17, #0x8]
    b 0x170
    cmp w5, #0x4
    b.lo 0x340
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x330
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    mov x2, x3
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x474
    b 0x170
    tst x2, x21
    b.eq 0x320
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x320
    b 0x134
    mov x16, #0x28
    str w16, [x20, #0x8]
    add x3, x23, #0xa0
    bl <stub.GetNamed>
    b 0x1a8
    mov x16, #0x32
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x204
    tst x1, x22
    b.ne 0x3f0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x3f0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xc0]
    cmp x16, x0
    b.eq 0x1c4
    ldr x16, [x23, #0xd0]
    cmp x16, x0
    b.eq 0x1c4
    ldr x16, [x23, #0xd8]
    cmp x16, x0
    b.eq 0x1c4
    ldr x16, [x23, #0xe0]
    cmp x16, x0
    b.eq 0x1c4
    ldr x16, [x23, #0xc8]
    cmp x16, #0x2
    b.eq 0x1c4
    ldr x16, [x23, #0xc8]
    cmp x16, x1
    b.eq 0x1c4
    mov x16, #0x32
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x1c4
    mov x16, #0x1e
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x3bc
    b <stub.ExceptionExit>
(anonymous)#4:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x80
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x24c
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x264
    bti jc
    ldr x3, [x23, #0x28]
    cbz x3, 0x290
    ldr x2, [x19, #0x11b0]
    add x1, x2, #0x40
    ldr x16, [x19, #0x11b8]
    cmp x1, x16
    b.hi 0x290
    str x1, [x19, #0x11b0]
    mov x16, #0x120
    movk x16, #0x500, lsl #16
    str x16, [x2]
    str x3, [x2, #0x8]
    ldr x3, [x19, #0x2380]
    str x3, [x2, #0x18]
    str x2, [x20, #0x38]
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x30]
    tst x2, x22
    b.ne 0x29c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x29c
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x38]
    cmp x0, x16
    b.ne 0x29c
    ldr x0, [x23, #0x40]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x2b0
    ldr x2, [x20, #0x28]
    tst x2, x22
    b.ne 0x2c0
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0x2d4
    cmp w1, #0x21
    b.ne 0xdc
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0x100
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2c0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x58]
    cmp x1, x16
    b.ne 0x2c0
    ldr x1, [x23, #0x60]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x40]
    tst x2, x22
    b.ne 0x2e0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2e0
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x78]
    cmp x0, x16
    b.ne 0x2e0
    ldr x0, [x23, #0x80]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x2f4
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x68]
    tst x2, x22
    b.ne 0x304
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x304
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x98]
    cmp x1, x16
    b.ne 0x304
    ldr x1, [x23, #0xa0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    mov x0, #0xa
    str x0, [x20, #0x78]
    mov x16, #0x26
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0xb8]
    cmp x16, x1
    b.ne 0x328
    mov x16, #0x2f
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
    cbz x0, 0x3c0
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x40]
    tst x2, x22
    b.ne 0x39c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x39c
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0xe0]
    cmp x0, x16
    b.ne 0x39c
    ldr x0, [x23, #0xe8]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x3b0
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x280
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x268
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
    add x3, x23, #0x38
    bl <stub.DefineNamed>
    b 0xb4
    mov x16, #0x5
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xb4
    mov x16, #0xc
    str w16, [x20, #0x8]
    add x3, x23, #0x58
    bl <stub.GetNamed>
    b 0x100
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0x100
    mov x16, #0x13
    str w16, [x20, #0x8]
    add x3, x23, #0x78
    bl <stub.DefineNamed>
    b 0x14c
    mov x16, #0x13
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x14c
    mov x16, #0x1d
    str w16, [x20, #0x8]
    add x3, x23, #0x98
    bl <stub.GetNamed>
    b 0x184
    mov x16, #0x2f
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x1f4
    tst x1, x22
    b.ne 0x318
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x318
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xb8]
    cmp x16, x0
    b.eq 0x1b4
    ldr x16, [x23, #0xc8]
    cmp x16, x0
    b.eq 0x1b4
    ldr x16, [x23, #0xd0]
    cmp x16, x0
    b.eq 0x1b4
    ldr x16, [x23, #0xd8]
    cmp x16, x0
    b.eq 0x1b4
    ldr x16, [x23, #0xc0]
    cmp x16, #0x2
    b.eq 0x1b4
    ldr x16, [x23, #0xc0]
    cmp x16, x1
    b.eq 0x1b4
    mov x16, #0x2f
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x1b4
    mov x16, #0x35
    str w16, [x20, #0x8]
    add x3, x23, #0xe0
    bl <stub.DefineNamed>
    b 0x23c
    mov x16, #0x35
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x23c
    b <stub.ExceptionExit>
(anonymous)#5:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x78
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x110
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x128
    bti jc
    ldr x1, [x23, #0x18]
    ldr x0, [x1, #0x8]
    cbz x0, 0x154
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x60]
    tst x2, x22
    b.ne 0x160
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x160
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x28]
    cmp x1, x16
    b.ne 0x160
    ldr x1, [x23, #0x30]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x30]
    tst x2, x22
    b.ne 0x174
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x174
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x48]
    cmp x1, x16
    b.ne 0x174
    ldr x1, [x23, #0x50]
    ldr x0, [x2, x1]
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x68]
    cmp x16, x1
    b.ne 0x198
    mov x16, #0x17
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
    cbz x0, 0x20c
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x144
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x12c
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x40
    mov x16, #0x6
    str w16, [x20, #0x8]
    add x3, x23, #0x28
    bl <stub.GetNamed>
    b 0x70
    mov x16, #0x10
    str w16, [x20, #0x8]
    add x3, x23, #0x48
    bl <stub.GetNamed>
    b 0xac
    mov x16, #0x17
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x100
    tst x1, x22
    b.ne 0x188
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x188
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x68]
    cmp x16, x0
    b.eq 0xc0
    ldr x16, [x23, #0x78]
    cmp x16, x0
    b.eq 0xc0
    ldr x16, [x23, #0x80]
    cmp x16, x0
    b.eq 0xc0
    ldr x16, [x23, #0x88]
    cmp x16, x0
    b.eq 0xc0
    ldr x16, [x23, #0x70]
    cmp x16, #0x2
    b.eq 0xc0
    ldr x16, [x23, #0x70]
    cmp x16, x1
    b.eq 0xc0
    mov x16, #0x17
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0xc0
    b <stub.ExceptionExit>
(anonymous)#6:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x48
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xa4
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0xbc
    bti jc
    ldr x2, [x20, #0x28]
    tst x2, x22
    b.ne 0xe8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xe8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x8]
    cmp x1, x16
    b.ne 0xe8
    ldr x1, [x23, #0x10]
    ldr x0, [x2, x1]
    str x0, [x20, #0x38]
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x108
    cmp x2, x21
    b.lo 0x108
    cmp w1, w2
    cset w0, gt
    orr w0, w0, #0x6
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0xd8
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0xc0
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    add x3, x23, #0x8
    bl <stub.GetNamed>
    b 0x60
    mov x16, #0xb
    str w16, [x20, #0x8]
    bl <op.Greater>
    b 0x94
    cmp x1, x21
    b.hs 0x124
    tst x1, x21
    b.eq 0xf8
    add x3, x1, x21
    fmov d0, x3
    b 0x128
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x144
    tst x2, x21
    b.eq 0xf8
    add x3, x2, x21
    fmov d1, x3
    b 0x148
    scvtf d1, w2
    fcmp d0, d1
    cset w0, gt
    orr w0, w0, #0x6
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x28]
    orr x3, x3, #0x2
    str x3, [x23, #0x28]
    b 0x94
(anonymous)#7:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x48
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xa8
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0xc0
    bti jc
    ldr x2, [x20, #0x28]
    tst x2, x22
    b.ne 0xec
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xec
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x8]
    cmp x1, x16
    b.ne 0xec
    ldr x1, [x23, #0x10]
    ldr x0, [x2, x1]
    str x0, [x20, #0x38]
    mov x0, #0x14
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x10c
    cmp x2, x21
    b.lo 0x10c
    cmp w1, w2
    cset w0, gt
    orr w0, w0, #0x6
    str x0, [x20, #0x30]
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
    cmp w1, #0x1
    b.lo 0xc4
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    add x3, x23, #0x8
    bl <stub.GetNamed>
    b 0x60
    mov x16, #0xb
    str w16, [x20, #0x8]
    bl <op.Greater>
    b 0x98
    cmp x1, x21
    b.hs 0x128
    tst x1, x21
    b.eq 0xfc
    add x3, x1, x21
    fmov d0, x3
    b 0x12c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x148
    tst x2, x21
    b.eq 0xfc
    add x3, x2, x21
    fmov d1, x3
    b 0x14c
    scvtf d1, w2
    fcmp d0, d1
    cset w0, gt
    orr w0, w0, #0x6
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x28]
    orr x3, x3, #0x2
    str x3, [x23, #0x28]
    b 0x98
(anonymous)#8:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x58
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x188
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x1a0
    bti jc
    ldr x3, [x23, #0x18]
    cbz x3, 0x1cc
    ldr x2, [x19, #0x11a0]
    add x1, x2, #0x30
    ldr x16, [x19, #0x11a8]
    cmp x1, x16
    b.hi 0x1cc
    str x1, [x19, #0x11a0]
    mov x16, #0x120
    movk x16, #0x500, lsl #16
    str x16, [x2]
    str x3, [x2, #0x8]
    ldr x3, [x19, #0x2380]
    str x3, [x2, #0x18]
    str x2, [x20, #0x30]
    mov x16, #0x5
    str w16, [x20, #0x8]
    bl <op.CopyDataProperties>
    ldr x2, [x20, #0x28]
    tst x2, x22
    b.ne 0x1d8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1d8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x28]
    cmp x1, x16
    b.ne 0x1d8
    ldr x1, [x23, #0x30]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x28]
    tst x2, x22
    b.ne 0x1ec
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1ec
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x48]
    cmp x1, x16
    b.ne 0x1ec
    ldr x1, [x23, #0x50]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x50]
    cmp x1, x21
    b.lo 0x210
    adds w0, w1, #0x1
    b.vs 0x210
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0x270
    cmp x2, x21
    b.lo 0x270
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x270
    cbz w0, 0x2dc
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x30]
    ldr x1, [x20, #0x38]
    tst x2, x22
    b.ne 0x2e8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2e8
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x78]
    cmp x0, x16
    b.ne 0x2e8
    ldr x0, [x23, #0x80]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x2fc
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x1bc
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x1a4
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    bl <op.NewObject>
    b 0x6c
    mov x16, #0xa
    str w16, [x20, #0x8]
    add x3, x23, #0x28
    bl <stub.GetNamed>
    b 0xa8
    mov x16, #0x11
    str w16, [x20, #0x8]
    add x3, x23, #0x48
    bl <stub.GetNamed>
    b 0xdc
    mov x16, #0x18
    str w16, [x20, #0x8]
    bl <op.AddI>
    b 0xfc
    cmp x1, x21
    b.hs 0x22c
    tst x1, x21
    b.eq 0x200
    add x3, x1, x21
    fmov d0, x3
    b 0x230
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x24c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x68]
    orr x3, x3, #0x2
    str x3, [x23, #0x68]
    b 0xfc
    mov x16, #0x1f
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x130
    cmp x1, x21
    b.hs 0x28c
    tst x1, x21
    b.eq 0x260
    add x3, x1, x21
    fmov d0, x3
    b 0x290
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x2ac
    tst x2, x21
    b.eq 0x260
    add x3, x2, x21
    fmov d1, x3
    b 0x2b0
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x2c8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x70]
    orr x3, x3, #0x2
    str x3, [x23, #0x70]
    b 0x130
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x270
    b 0x128
    mov x16, #0x25
    str w16, [x20, #0x8]
    add x3, x23, #0x78
    bl <stub.DefineNamed>
    b 0x178
    mov x16, #0x25
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x178
(anonymous)#9:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x50
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x174
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x18c
    bti jc
    ldr x2, [x20, #0x30]
    tst x2, x22
    b.ne 0x1b8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1b8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x10]
    cmp x1, x16
    b.ne 0x1b8
    ldr x1, [x23, #0x18]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x28]
    tst x2, x22
    b.ne 0x1c8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1c8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x30]
    cmp x1, x16
    b.ne 0x1c8
    ldr x1, [x23, #0x38]
    ldr x0, [x2, x1]
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0x1ec
    cmp x2, x21
    b.lo 0x1ec
    subs w0, w1, w2
    b.vs 0x1ec
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    cmp x1, #0x7
    b.eq 0x164
    cmp x1, #0x6
    b.ne 0x258
    ldr x2, [x20, #0x28]
    tst x2, x22
    b.ne 0x2b0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2b0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x58]
    cmp x1, x16
    b.ne 0x2b0
    ldr x1, [x23, #0x60]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x30]
    tst x2, x22
    b.ne 0x2c4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2c4
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x78]
    cmp x1, x16
    b.ne 0x2c4
    ldr x1, [x23, #0x80]
    ldr x0, [x2, x1]
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0x2e8
    cmp x2, x21
    b.lo 0x2e8
    subs w0, w1, w2
    b.vs 0x2e8
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x1a8
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x190
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    add x3, x23, #0x10
    bl <stub.GetNamed>
    b 0x60
    mov x16, #0x7
    str w16, [x20, #0x8]
    add x3, x23, #0x30
    bl <stub.GetNamed>
    b 0x94
    mov x16, #0xe
    str w16, [x20, #0x8]
    bl <op.Sub>
    b 0xc0
    cmp x1, x21
    b.hs 0x208
    tst x1, x21
    b.eq 0x1dc
    add x3, x1, x21
    fmov d0, x3
    b 0x20c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x228
    tst x2, x21
    b.eq 0x1dc
    add x3, x2, x21
    fmov d1, x3
    b 0x22c
    scvtf d1, w2
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x244
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x50]
    orr x3, x3, #0x2
    str x3, [x23, #0x50]
    b 0xc0
    cmp x1, x21
    b.hs 0x284
    tst x1, x21
    b.eq 0x28c
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.vs 0x280
    b.ne 0x164
    b 0xd4
    cbnz w1, 0x164
    b 0xd4
    tst x1, x22
    b.ne 0xd4
    cbz x1, 0xd4
    ldrb w16, [x1]
    cmp w16, #0x4
    b.hi 0x164
    ldr w3, [x1, #0x4]
    cbnz w3, 0x164
    b 0xd4
    mov x16, #0x18
    str w16, [x20, #0x8]
    add x3, x23, #0x58
    bl <stub.GetNamed>
    b 0x104
    mov x16, #0x1f
    str w16, [x20, #0x8]
    add x3, x23, #0x78
    bl <stub.GetNamed>
    b 0x138
    mov x16, #0x26
    str w16, [x20, #0x8]
    bl <op.Sub>
    b 0x164
    cmp x1, x21
    b.hs 0x304
    tst x1, x21
    b.eq 0x2d8
    add x3, x1, x21
    fmov d0, x3
    b 0x308
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x324
    tst x2, x21
    b.eq 0x2d8
    add x3, x2, x21
    fmov d1, x3
    b 0x328
    scvtf d1, w2
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x340
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x98]
    orr x3, x3, #0x2
    str x3, [x23, #0x98]
    b 0x164
by:
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
makeRecords:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0xc0
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x478
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x490
    bti jc
    str wzr, [x20, #0x8]
    bl <op.NewArray>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    bti jc
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x28]
    cmp x1, x21
    b.lo 0x4d4
    cmp x2, x21
    b.lo 0x4d4
    cmp w1, w2
    b.ge 0x468
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x68]
    tst x2, x22
    b.ne 0x52c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x52c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x50]
    cmp x1, x16
    b.ne 0x52c
    ldr x1, [x23, #0x58]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x70]
    cbz x3, 0x540
    ldr x2, [x19, #0x11b0]
    add x1, x2, #0x40
    ldr x16, [x19, #0x11b8]
    cmp x1, x16
    b.hi 0x540
    str x1, [x19, #0x11b0]
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
    b.ne 0x550
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x550
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x80]
    cmp x0, x16
    b.ne 0x550
    ldr x0, [x23, #0x88]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x564
    ldr x1, [x23, #0xa0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x574
    str x0, [x20, #0xa0]
    mov x0, #0xa
    str x0, [x20, #0xa8]
    ldr x1, [x20, #0xa0]
    ldr x16, [x23, #0xb0]
    cmp x16, x1
    b.ne 0x594
    mov x16, #0x2f
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x88]
    str wzr, [x20, #0x94]
    str x0, [x20, #0x98]
    add x20, x20, #0x88
    mov x1, #0x0
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x88
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x9c4
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x80]
    cmp x1, x21
    b.lo 0x608
    tbnz w1, #0x1f, 0x608
    mov x2, #0x11
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x70]
    ldr x1, [x20, #0x78]
    tst x2, x22
    b.ne 0x618
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x618
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0xe0]
    cmp x0, x16
    b.ne 0x618
    ldr x0, [x23, #0xe8]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x62c
    ldr x1, [x23, #0x100]
    ldr x0, [x1, #0x8]
    cbz x0, 0x63c
    str x0, [x20, #0xa0]
    mov x0, #0xa
    str x0, [x20, #0xa8]
    ldr x1, [x20, #0xa0]
    ldr x16, [x23, #0x110]
    cmp x16, x1
    b.ne 0x65c
    mov x16, #0x4b
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x88]
    str wzr, [x20, #0x94]
    str x0, [x20, #0x98]
    add x20, x20, #0x88
    mov x1, #0x0
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x88
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x9c4
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x80]
    cmp x1, x21
    b.lo 0x6d0
    tbnz w1, #0x1f, 0x6d0
    mov x2, #0x3e8
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x88]
    cmp x1, x21
    b.lo 0x6f0
    fmov d1, #8.0
    scvtf d0, w1
    fdiv d0, d0, d1
    fjcvtzs w0, d0
    b.ne 0x740
    orr x0, x0, x21
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x70]
    ldr x1, [x20, #0x78]
    tst x2, x22
    b.ne 0x768
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x768
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x148]
    cmp x0, x16
    b.ne 0x768
    ldr x0, [x23, #0x150]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x77c
    ldr x0, [x23, #0x28]
    str x0, [x20, #0x80]
    ldr x1, [x23, #0x168]
    ldr x0, [x1, #0x8]
    cbz x0, 0x78c
    str x0, [x20, #0xb0]
    mov x0, #0xa
    str x0, [x20, #0xb8]
    ldr x1, [x20, #0xb0]
    ldr x16, [x23, #0x178]
    cmp x16, x1
    b.ne 0x7ac
    mov x16, #0x72
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x98]
    str wzr, [x20, #0xa4]
    str x0, [x20, #0xa8]
    add x20, x20, #0x98
    mov x1, #0x0
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x98
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x9c4
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x90]
    cmp x1, x21
    b.lo 0x820
    tbnz w1, #0x1f, 0x820
    mov x2, #0x1f4
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x80]
    ldr x2, [x20, #0x88]
    cmp x1, x21
    b.lo 0x840
    cmp x2, x21
    b.lo 0x840
    adds w0, w1, w2
    b.vs 0x840
    orr x0, x0, x21
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x70]
    ldr x1, [x20, #0x78]
    tst x2, x22
    b.ne 0x8ac
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x8ac
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x1b0]
    cmp x0, x16
    b.ne 0x8ac
    ldr x0, [x23, #0x1b8]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x8c0
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x1d0]
    cmp x16, x1
    b.ne 0x8e0
    mov x16, #0x8c
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
    cbz x0, 0x9c4
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x964
    adds w0, w1, #0x1
    b.vs 0x964
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x9b4
    b 0x40
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x4ac
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x494
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0xa
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x468
    b 0x64
    cmp x1, x21
    b.hs 0x4f0
    tst x1, x21
    b.eq 0x4bc
    add x3, x1, x21
    fmov d0, x3
    b 0x4f4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x510
    tst x2, x21
    b.eq 0x4bc
    add x3, x2, x21
    fmov d1, x3
    b 0x514
    scvtf d1, w2
    ldr x3, [x23, #0x48]
    orr x3, x3, #0x2
    str x3, [x23, #0x48]
    fcmp d0, d1
    b.pl 0x468
    b 0x64
    mov x16, #0x14
    str w16, [x20, #0x8]
    add x3, x23, #0x50
    bl <stub.GetNamed>
    b 0x9c
    mov x16, #0x1b
    str w16, [x20, #0x8]
    bl <op.NewObject>
    b 0xdc
    mov x16, #0x20
    str w16, [x20, #0x8]
    add x3, x23, #0x80
    bl <stub.DefineNamed>
    b 0x124
    mov x16, #0x20
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x124
    mov x16, #0x27
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x134
    mov x16, #0x2f
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x188
    tst x1, x22
    b.ne 0x584
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x584
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xb0]
    cmp x16, x0
    b.eq 0x14c
    ldr x16, [x23, #0xc0]
    cmp x16, x0
    b.eq 0x14c
    ldr x16, [x23, #0xc8]
    cmp x16, x0
    b.eq 0x14c
    ldr x16, [x23, #0xd0]
    cmp x16, x0
    b.eq 0x14c
    ldr x16, [x23, #0xb8]
    cmp x16, #0x2
    b.eq 0x14c
    ldr x16, [x23, #0xb8]
    cmp x16, x1
    b.eq 0x14c
    mov x16, #0x2f
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0xa0]
    b 0x14c
    mov x16, #0x35
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x1ac
    mov x16, #0x3c
    str w16, [x20, #0x8]
    add x3, x23, #0xe0
    bl <stub.DefineNamed>
    b 0x1f4
    mov x16, #0x3c
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x1f4
    mov x16, #0x43
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x204
    mov x16, #0x4b
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x258
    tst x1, x22
    b.ne 0x64c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x64c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x110]
    cmp x16, x0
    b.eq 0x21c
    ldr x16, [x23, #0x120]
    cmp x16, x0
    b.eq 0x21c
    ldr x16, [x23, #0x128]
    cmp x16, x0
    b.eq 0x21c
    ldr x16, [x23, #0x130]
    cmp x16, x0
    b.eq 0x21c
    ldr x16, [x23, #0x118]
    cmp x16, #0x2
    b.eq 0x21c
    ldr x16, [x23, #0x118]
    cmp x16, x1
    b.eq 0x21c
    mov x16, #0x4b
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0xa0]
    b 0x21c
    mov x16, #0x51
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x27c
    mov x16, #0x58
    str w16, [x20, #0x8]
    bl <op.DivI>
    b 0x2a4
    cmp x1, x21
    b.hs 0x70c
    tst x1, x21
    b.eq 0x6e0
    add x3, x1, x21
    fmov d0, x3
    b 0x710
    scvtf d0, w1
    fmov d1, #8.0
    fdiv d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x72c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x78]
    ldr x3, [x23, #0x140]
    orr x3, x3, #0x2
    str x3, [x23, #0x140]
    b 0x2a4
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x754
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x78]
    ldr x3, [x23, #0x140]
    orr x3, x3, #0x2
    str x3, [x23, #0x140]
    b 0x2a4
    mov x16, #0x5f
    str w16, [x20, #0x8]
    add x3, x23, #0x148
    bl <stub.DefineNamed>
    b 0x2ec
    mov x16, #0x5f
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x2ec
    mov x16, #0x6a
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x304
    mov x16, #0x72
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x358
    tst x1, x22
    b.ne 0x79c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x79c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x178]
    cmp x16, x0
    b.eq 0x31c
    ldr x16, [x23, #0x188]
    cmp x16, x0
    b.eq 0x31c
    ldr x16, [x23, #0x190]
    cmp x16, x0
    b.eq 0x31c
    ldr x16, [x23, #0x198]
    cmp x16, x0
    b.eq 0x31c
    ldr x16, [x23, #0x180]
    cmp x16, #0x2
    b.eq 0x31c
    ldr x16, [x23, #0x180]
    cmp x16, x1
    b.eq 0x31c
    mov x16, #0x72
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0xb0]
    b 0x31c
    mov x16, #0x78
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x37c
    mov x16, #0x7f
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x3a4
    cmp x1, x21
    b.hs 0x85c
    tst x1, x21
    b.eq 0x830
    add x3, x1, x21
    fmov d0, x3
    b 0x860
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x87c
    tst x2, x21
    b.eq 0x830
    add x3, x2, x21
    fmov d1, x3
    b 0x880
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x898
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x78]
    ldr x3, [x23, #0x1a8]
    orr x3, x3, #0x2
    str x3, [x23, #0x1a8]
    b 0x3a4
    mov x16, #0x85
    str w16, [x20, #0x8]
    add x3, x23, #0x1b0
    bl <stub.DefineNamed>
    b 0x3ec
    mov x16, #0x85
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x3ec
    mov x16, #0x8c
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x43c
    tst x1, x22
    b.ne 0x8d0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x8d0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x1d0]
    cmp x16, x0
    b.eq 0x3fc
    ldr x16, [x23, #0x1e0]
    cmp x16, x0
    b.eq 0x3fc
    ldr x16, [x23, #0x1e8]
    cmp x16, x0
    b.eq 0x3fc
    ldr x16, [x23, #0x1f0]
    cmp x16, x0
    b.eq 0x3fc
    ldr x16, [x23, #0x1d8]
    cmp x16, #0x2
    b.eq 0x3fc
    ldr x16, [x23, #0x1d8]
    cmp x16, x1
    b.eq 0x3fc
    mov x16, #0x8c
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x3fc
    mov x16, #0x92
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x458
    cmp x1, x21
    b.hs 0x980
    tst x1, x21
    b.eq 0x954
    add x3, x1, x21
    fmov d0, x3
    b 0x984
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x9a0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x1f8]
    orr x3, x3, #0x2
    str x3, [x23, #0x1f8]
    b 0x458
    mov x16, #0x97
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x40
    b <stub.ExceptionExit>
pipeline:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x138
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x3e0
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x3f8
    bti jc
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x120]
    ldr x2, [x20, #0x120]
    tst x2, x22
    b.ne 0x424
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x424
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x28]
    cmp x1, x16
    b.ne 0x424
    ldr x1, [x23, #0x30]
    ldr x0, [x2, x1]
    str x0, [x20, #0x118]
    mov x0, #0xa
    str x0, [x20, #0x130]
    mov x16, #0xc
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x1, [x20, #0x118]
    ldr x16, [x23, #0x48]
    cmp x16, x1
    b.ne 0x448
    mov x16, #0x11
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x100]
    mov x16, #0x1
    str w16, [x20, #0x10c]
    str x0, [x20, #0x110]
    add x20, x20, #0x100
    mov x1, #0x1
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x100
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x7b4
    str x0, [x20, #0xf8]
    ldr x2, [x20, #0xf8]
    tst x2, x22
    b.ne 0x4bc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x4bc
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x70]
    cmp x1, x16
    b.ne 0x4bc
    ldr x1, [x23, #0x78]
    ldr x0, [x2, x1]
    str x0, [x20, #0xf0]
    mov x0, #0xa
    str x0, [x20, #0x108]
    mov x16, #0x20
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x1, [x20, #0xf0]
    ldr x16, [x23, #0x90]
    cmp x16, x1
    b.ne 0x4e0
    mov x16, #0x25
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0xd8]
    mov x16, #0x1
    str w16, [x20, #0xe4]
    str x0, [x20, #0xe8]
    add x20, x20, #0xd8
    mov x1, #0x1
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0xd8
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x7b4
    str x0, [x20, #0xd0]
    ldr x2, [x20, #0xd0]
    tst x2, x22
    b.ne 0x554
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x554
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xb8]
    cmp x1, x16
    b.ne 0x554
    ldr x1, [x23, #0xc0]
    ldr x0, [x2, x1]
    str x0, [x20, #0xc8]
    mov x0, #0xa
    str x0, [x20, #0xe0]
    mov x16, #0x34
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x1, [x20, #0xc8]
    ldr x16, [x23, #0xd8]
    cmp x16, x1
    b.ne 0x578
    mov x16, #0x39
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
    cbz x0, 0x7b4
    str x0, [x20, #0xa8]
    ldr x2, [x20, #0xa8]
    tst x2, x22
    b.ne 0x5ec
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x5ec
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x100]
    cmp x1, x16
    b.ne 0x5ec
    ldr x1, [x23, #0x108]
    ldr x0, [x2, x1]
    str x0, [x20, #0xa0]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0xb0]
    mov x0, #0xc8
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0xb8]
    ldr x1, [x20, #0xa0]
    ldr x16, [x23, #0x120]
    cmp x16, x1
    b.ne 0x610
    mov x16, #0x4e
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x88]
    mov x16, #0x2
    str w16, [x20, #0x94]
    str x0, [x20, #0x98]
    add x20, x20, #0x88
    mov x1, #0x2
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x88
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x7b4
    str x0, [x20, #0x80]
    ldr x2, [x20, #0x80]
    tst x2, x22
    b.ne 0x684
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x684
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x148]
    cmp x1, x16
    b.ne 0x684
    ldr x1, [x23, #0x150]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    mov x0, #0xa
    str x0, [x20, #0x90]
    mov x16, #0x5d
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x168]
    cmp x16, x1
    b.ne 0x6a8
    mov x16, #0x62
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
    cbz x0, 0x7b4
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x58]
    tst x2, x22
    b.ne 0x71c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x71c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x190]
    cmp x1, x16
    b.ne 0x71c
    ldr x1, [x23, #0x198]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0x71
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    mov x0, #0xfffe000000000007
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0x1b0]
    cmp x16, x1
    b.ne 0x740
    mov x16, #0x7a
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
    cbz x0, 0x7b4
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x414
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x3fc
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x3
    str w16, [x20, #0x8]
    add x3, x23, #0x28
    bl <stub.GetNamed>
    b 0x68
    mov x16, #0x11
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xd0
    tst x1, x22
    b.ne 0x438
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x438
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x48]
    cmp x16, x0
    b.eq 0x90
    ldr x16, [x23, #0x58]
    cmp x16, x0
    b.eq 0x90
    ldr x16, [x23, #0x60]
    cmp x16, x0
    b.eq 0x90
    ldr x16, [x23, #0x68]
    cmp x16, x0
    b.eq 0x90
    ldr x16, [x23, #0x50]
    cmp x16, #0x2
    b.eq 0x90
    ldr x16, [x23, #0x50]
    cmp x16, x1
    b.eq 0x90
    mov x16, #0x11
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x118]
    b 0x90
    mov x16, #0x17
    str w16, [x20, #0x8]
    add x3, x23, #0x70
    bl <stub.GetNamed>
    b 0x100
    mov x16, #0x25
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x168
    tst x1, x22
    b.ne 0x4d0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x4d0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x90]
    cmp x16, x0
    b.eq 0x128
    ldr x16, [x23, #0xa0]
    cmp x16, x0
    b.eq 0x128
    ldr x16, [x23, #0xa8]
    cmp x16, x0
    b.eq 0x128
    ldr x16, [x23, #0xb0]
    cmp x16, x0
    b.eq 0x128
    ldr x16, [x23, #0x98]
    cmp x16, #0x2
    b.eq 0x128
    ldr x16, [x23, #0x98]
    cmp x16, x1
    b.eq 0x128
    mov x16, #0x25
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0xf0]
    b 0x128
    mov x16, #0x2b
    str w16, [x20, #0x8]
    add x3, x23, #0xb8
    bl <stub.GetNamed>
    b 0x198
    mov x16, #0x39
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x200
    tst x1, x22
    b.ne 0x568
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x568
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xd8]
    cmp x16, x0
    b.eq 0x1c0
    ldr x16, [x23, #0xe8]
    cmp x16, x0
    b.eq 0x1c0
    ldr x16, [x23, #0xf0]
    cmp x16, x0
    b.eq 0x1c0
    ldr x16, [x23, #0xf8]
    cmp x16, x0
    b.eq 0x1c0
    ldr x16, [x23, #0xe0]
    cmp x16, #0x2
    b.eq 0x1c0
    ldr x16, [x23, #0xe0]
    cmp x16, x1
    b.eq 0x1c0
    mov x16, #0x39
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0xc8]
    b 0x1c0
    mov x16, #0x3f
    str w16, [x20, #0x8]
    add x3, x23, #0x100
    bl <stub.GetNamed>
    b 0x230
    mov x16, #0x4e
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x298
    tst x1, x22
    b.ne 0x600
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x600
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x120]
    cmp x16, x0
    b.eq 0x258
    ldr x16, [x23, #0x130]
    cmp x16, x0
    b.eq 0x258
    ldr x16, [x23, #0x138]
    cmp x16, x0
    b.eq 0x258
    ldr x16, [x23, #0x140]
    cmp x16, x0
    b.eq 0x258
    ldr x16, [x23, #0x128]
    cmp x16, #0x2
    b.eq 0x258
    ldr x16, [x23, #0x128]
    cmp x16, x1
    b.eq 0x258
    mov x16, #0x4e
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0xa0]
    b 0x258
    mov x16, #0x54
    str w16, [x20, #0x8]
    add x3, x23, #0x148
    bl <stub.GetNamed>
    b 0x2c8
    mov x16, #0x62
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x330
    tst x1, x22
    b.ne 0x698
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x698
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x168]
    cmp x16, x0
    b.eq 0x2f0
    ldr x16, [x23, #0x178]
    cmp x16, x0
    b.eq 0x2f0
    ldr x16, [x23, #0x180]
    cmp x16, x0
    b.eq 0x2f0
    ldr x16, [x23, #0x188]
    cmp x16, x0
    b.eq 0x2f0
    ldr x16, [x23, #0x170]
    cmp x16, #0x2
    b.eq 0x2f0
    ldr x16, [x23, #0x170]
    cmp x16, x1
    b.eq 0x2f0
    mov x16, #0x62
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x2f0
    mov x16, #0x68
    str w16, [x20, #0x8]
    add x3, x23, #0x190
    bl <stub.GetNamed>
    b 0x360
    mov x16, #0x7a
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x3d0
    tst x1, x22
    b.ne 0x730
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x730
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x1b0]
    cmp x16, x0
    b.eq 0x390
    ldr x16, [x23, #0x1c0]
    cmp x16, x0
    b.eq 0x390
    ldr x16, [x23, #0x1c8]
    cmp x16, x0
    b.eq 0x390
    ldr x16, [x23, #0x1d0]
    cmp x16, x0
    b.eq 0x390
    ldr x16, [x23, #0x1b8]
    cmp x16, #0x2
    b.eq 0x390
    ldr x16, [x23, #0x1b8]
    cmp x16, x1
    b.eq 0x390
    mov x16, #0x7a
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0x390
    b <stub.ExceptionExit>
random:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x70
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x164
    ldr x23, [x0, #0x10]
    bti jc
    ldr x1, [x23, #0x18]
    ldr x0, [x1, #0x8]
    cbz x0, 0x18c
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x58]
    tst x2, x22
    b.ne 0x198
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x198
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x28]
    cmp x1, x16
    b.ne 0x198
    ldr x1, [x23, #0x30]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    ldr x1, [x23, #0x48]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1ac
    str x0, [x20, #0x60]
    mov x0, #0x4e6d
    movk x0, #0x41c6, lsl #16
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0x58]
    cmp x16, x1
    b.ne 0x1cc
    mov x16, #0x17
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
    cbz x0, 0x310
    str x0, [x20, #0x30]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x250
    mov x17, #0x3039
    adds w0, w1, w17
    b.vs 0x250
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x2b0
    and w0, w1, #0x7fffffff
    orr x0, x0, x21
    str x0, [x20, #0x28]
    ldr x2, [x23, #0x90]
    ldr x1, [x20, #0x28]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x2e0
    ldr x16, [x2, #0x8]
    cbz x16, 0x2e0
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x2f0
    ldr x1, [x23, #0xa0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x300
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x17c
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x38
    mov x16, #0x6
    str w16, [x20, #0x8]
    add x3, x23, #0x28
    bl <stub.GetNamed>
    b 0x68
    mov x16, #0xd
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x7c
    mov x16, #0x17
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xdc
    tst x1, x22
    b.ne 0x1bc
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1bc
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x58]
    cmp x16, x0
    b.eq 0x9c
    ldr x16, [x23, #0x68]
    cmp x16, x0
    b.eq 0x9c
    ldr x16, [x23, #0x70]
    cmp x16, x0
    b.eq 0x9c
    ldr x16, [x23, #0x78]
    cmp x16, x0
    b.eq 0x9c
    ldr x16, [x23, #0x60]
    cmp x16, #0x2
    b.eq 0x9c
    ldr x16, [x23, #0x60]
    cmp x16, x1
    b.eq 0x9c
    mov x16, #0x17
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0x9c
    mov x16, #0x1d
    str w16, [x20, #0x8]
    bl <op.AddI>
    b 0xfc
    cmp x1, x21
    b.hs 0x26c
    tst x1, x21
    b.eq 0x240
    add x3, x1, x21
    fmov d0, x3
    b 0x270
    scvtf d0, w1
    ldr d1, 0x318
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x28c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x80]
    orr x3, x3, #0x2
    str x3, [x23, #0x80]
    b 0xfc
    mov x16, #0x24
    str w16, [x20, #0x8]
    bl <op.BitAndI>
    b 0x114
    cmp x1, x21
    b.hs 0x2d0
    tst x1, x21
    b.eq 0x2a0
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x88]
    orr x4, x4, #0x2
    str x4, [x23, #0x88]
    b 0x108
    mov x16, #0x2b
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x144
    mov x16, #0x2b
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x144
    mov x16, #0x32
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x154
    b <stub.ExceptionExit>
    .long 0x0
    .quad 0x40c81c8000000000
summarise:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0xc8
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x320
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x338
    bti jc
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x58]
    tst x2, x22
    b.ne 0x364
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x364
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x30]
    cmp x1, x16
    b.ne 0x364
    ldr x1, [x23, #0x38]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0xc
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    mov x16, #0x11
    str w16, [x20, #0x8]
    bl <op.NewArray>
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0x60]
    cmp x16, x1
    b.ne 0x388
    mov x16, #0x17
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
    cbz x0, 0x658
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0xb0]
    ldr x2, [x20, #0xb0]
    tst x2, x22
    b.ne 0x3fc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x3fc
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x88]
    cmp x1, x16
    b.ne 0x3fc
    ldr x1, [x23, #0x90]
    ldr x0, [x2, x1]
    str x0, [x20, #0xa8]
    mov x0, #0xa
    str x0, [x20, #0xc0]
    mov x16, #0x29
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x1, [x20, #0xa8]
    ldr x16, [x23, #0xa8]
    cmp x16, x1
    b.ne 0x420
    mov x16, #0x2e
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x90]
    mov x16, #0x1
    str w16, [x20, #0x9c]
    str x0, [x20, #0xa0]
    add x20, x20, #0x90
    mov x1, #0x1
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x90
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x658
    str x0, [x20, #0x88]
    ldr x2, [x20, #0x88]
    tst x2, x22
    b.ne 0x494
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x494
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xd0]
    cmp x1, x16
    b.ne 0x494
    ldr x1, [x23, #0xd8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x80]
    mov x0, #0xa
    str x0, [x20, #0x98]
    mov x16, #0x3d
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x1, [x20, #0x80]
    ldr x16, [x23, #0xf0]
    cmp x16, x1
    b.ne 0x4b8
    mov x16, #0x42
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
    cbz x0, 0x658
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x60]
    tst x2, x22
    b.ne 0x52c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x52c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x118]
    cmp x1, x16
    b.ne 0x52c
    ldr x1, [x23, #0x120]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x138]
    ldr x0, [x1, #0x8]
    cbz x0, 0x540
    str x0, [x20, #0x88]
    mov x0, #0xa
    str x0, [x20, #0x90]
    ldr x0, [x23, #0x28]
    str x0, [x20, #0x98]
    mov x0, #0xfffe0000ffffffff
    str x0, [x20, #0xa0]
    ldr x1, [x20, #0x88]
    ldr x16, [x23, #0x148]
    cmp x16, x1
    b.ne 0x560
    mov x16, #0x5f
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x70]
    mov x16, #0x2
    str w16, [x20, #0x7c]
    str x0, [x20, #0x80]
    add x20, x20, #0x70
    mov x1, #0x2
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x70
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x658
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x170]
    cmp x16, x1
    b.ne 0x5e4
    mov x16, #0x65
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
    cbz x0, 0x658
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x354
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x33c
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x3
    str w16, [x20, #0x8]
    add x3, x23, #0x30
    bl <stub.GetNamed>
    b 0x68
    mov x16, #0x17
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xdc
    tst x1, x22
    b.ne 0x378
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x378
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x60]
    cmp x16, x0
    b.eq 0x9c
    ldr x16, [x23, #0x70]
    cmp x16, x0
    b.eq 0x9c
    ldr x16, [x23, #0x78]
    cmp x16, x0
    b.eq 0x9c
    ldr x16, [x23, #0x80]
    cmp x16, x0
    b.eq 0x9c
    ldr x16, [x23, #0x68]
    cmp x16, #0x2
    b.eq 0x9c
    ldr x16, [x23, #0x68]
    cmp x16, x1
    b.eq 0x9c
    mov x16, #0x17
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0x9c
    mov x16, #0x20
    str w16, [x20, #0x8]
    add x3, x23, #0x88
    bl <stub.GetNamed>
    b 0x114
    mov x16, #0x2e
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x17c
    tst x1, x22
    b.ne 0x410
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x410
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xa8]
    cmp x16, x0
    b.eq 0x13c
    ldr x16, [x23, #0xb8]
    cmp x16, x0
    b.eq 0x13c
    ldr x16, [x23, #0xc0]
    cmp x16, x0
    b.eq 0x13c
    ldr x16, [x23, #0xc8]
    cmp x16, x0
    b.eq 0x13c
    ldr x16, [x23, #0xb0]
    cmp x16, #0x2
    b.eq 0x13c
    ldr x16, [x23, #0xb0]
    cmp x16, x1
    b.eq 0x13c
    mov x16, #0x2e
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0xa8]
    b 0x13c
    mov x16, #0x34
    str w16, [x20, #0x8]
    add x3, x23, #0xd0
    bl <stub.GetNamed>
    b 0x1ac
    mov x16, #0x42
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x214
    tst x1, x22
    b.ne 0x4a8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x4a8
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xf0]
    cmp x16, x0
    b.eq 0x1d4
    ldr x16, [x23, #0x100]
    cmp x16, x0
    b.eq 0x1d4
    ldr x16, [x23, #0x108]
    cmp x16, x0
    b.eq 0x1d4
    ldr x16, [x23, #0x110]
    cmp x16, x0
    b.eq 0x1d4
    ldr x16, [x23, #0xf8]
    cmp x16, #0x2
    b.eq 0x1d4
    ldr x16, [x23, #0xf8]
    cmp x16, x1
    b.eq 0x1d4
    mov x16, #0x42
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x80]
    b 0x1d4
    mov x16, #0x48
    str w16, [x20, #0x8]
    add x3, x23, #0x118
    bl <stub.GetNamed>
    b 0x244
    mov x16, #0x4f
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x258
    mov x16, #0x5f
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x2c0
    tst x1, x22
    b.ne 0x550
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x550
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x148]
    cmp x16, x0
    b.eq 0x280
    ldr x16, [x23, #0x158]
    cmp x16, x0
    b.eq 0x280
    ldr x16, [x23, #0x160]
    cmp x16, x0
    b.eq 0x280
    ldr x16, [x23, #0x168]
    cmp x16, x0
    b.eq 0x280
    ldr x16, [x23, #0x150]
    cmp x16, #0x2
    b.eq 0x280
    ldr x16, [x23, #0x150]
    cmp x16, x1
    b.eq 0x280
    mov x16, #0x5f
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x88]
    b 0x280
    mov x16, #0x65
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x310
    tst x1, x22
    b.ne 0x5d4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x5d4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x170]
    cmp x16, x0
    b.eq 0x2d0
    ldr x16, [x23, #0x180]
    cmp x16, x0
    b.eq 0x2d0
    ldr x16, [x23, #0x188]
    cmp x16, x0
    b.eq 0x2d0
    ldr x16, [x23, #0x190]
    cmp x16, x0
    b.eq 0x2d0
    ldr x16, [x23, #0x178]
    cmp x16, #0x2
    b.eq 0x2d0
    ldr x16, [x23, #0x178]
    cmp x16, x1
    b.eq 0x2d0
    mov x16, #0x65
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x2d0
    b <stub.ExceptionExit>
