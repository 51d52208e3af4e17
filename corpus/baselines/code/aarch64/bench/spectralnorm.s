(anonymous):
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x108
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x890
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
    ldr x1, [x23, #0x90]
    ldr x0, [x1, #0x8]
    cbz x0, 0x8b8
    str x0, [x20, #0x38]
    mov x16, #0x40
    str w16, [x20, #0x8]
    bl <op.Typeof>
    ldr x0, [x23, #0x58]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x8e0
    cmp x2, x21
    b.lo 0x8e0
    cmp w1, w2
    b.eq 0x120
    b 0x134
    ldr x1, [x23, #0xa8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x974
    str x0, [x20, #0x30]
    b 0x13c
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x30]
    mov x16, #0x5b
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0x104
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x30]
    mov x16, #0x63
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x16, #0x67
    str w16, [x20, #0x8]
    bl <op.NewArray>
    mov x16, #0x6d
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x16, #0x71
    str w16, [x20, #0x8]
    bl <op.NewArray>
    mov x16, #0x77
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x16, #0x7b
    str w16, [x20, #0x8]
    bl <op.NewArray>
    mov x16, #0x81
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x23, #0xe8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x984
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x9ac
    cmp x2, x21
    b.lo 0x9ac
    cmp w1, w2
    b.ge 0x3e4
    ldr x1, [x23, #0x100]
    ldr x0, [x1, #0x8]
    cbz x0, 0xa04
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x60]
    tst x2, x22
    b.ne 0xa14
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xa14
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x110]
    cmp x1, x16
    b.ne 0xa14
    ldr x1, [x23, #0x118]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x130]
    cmp x16, x1
    b.ne 0xa38
    mov x16, #0xa7
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
    cbz x0, 0x1334
    str x0, [x20, #0x38]
    ldr x1, [x23, #0x158]
    ldr x0, [x1, #0x8]
    cbz x0, 0xaac
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x60]
    tst x2, x22
    b.ne 0xabc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xabc
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x168]
    cmp x1, x16
    b.ne 0xabc
    ldr x1, [x23, #0x170]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x188]
    cmp x16, x1
    b.ne 0xae0
    mov x16, #0xbe
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
    cbz x0, 0x1334
    str x0, [x20, #0x38]
    ldr x1, [x23, #0x1b0]
    ldr x0, [x1, #0x8]
    cbz x0, 0xb54
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x60]
    tst x2, x22
    b.ne 0xb64
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xb64
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1c0]
    cmp x1, x16
    b.ne 0xb64
    ldr x1, [x23, #0x1c8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x1e0]
    cmp x16, x1
    b.ne 0xb88
    mov x16, #0xd5
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
    cbz x0, 0x1334
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xc0c
    adds w0, w1, #0x1
    b.vs 0xc0c
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0xc5c
    b 0x1b0
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x23, #0x210]
    ldr x0, [x1, #0x8]
    cbz x0, 0xc6c
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0xc8c
    mov x17, #0xa
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0xc8c
    cbz w0, 0xcdc
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0xd04
    cmp x2, x21
    b.lo 0xd04
    cmp w1, w2
    b.ge 0x5a8
    ldr x1, [x23, #0x230]
    ldr x0, [x1, #0x8]
    cbz x0, 0xd5c
    str x0, [x20, #0x58]
    mov x0, #0xa
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x240]
    ldr x0, [x1, #0x8]
    cbz x0, 0xd6c
    str x0, [x20, #0x68]
    ldr x1, [x23, #0x250]
    ldr x0, [x1, #0x8]
    cbz x0, 0xd7c
    str x0, [x20, #0x70]
    ldr x1, [x23, #0x260]
    ldr x0, [x1, #0x8]
    cbz x0, 0xd8c
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x270]
    cmp x16, x1
    b.ne 0xdac
    mov x16, #0x115
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
    cbz x0, 0x1334
    str x0, [x20, #0x38]
    ldr x1, [x23, #0x298]
    ldr x0, [x1, #0x8]
    cbz x0, 0xe20
    str x0, [x20, #0x58]
    mov x0, #0xa
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x2a8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xe30
    str x0, [x20, #0x68]
    ldr x1, [x23, #0x2b8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xe40
    str x0, [x20, #0x70]
    ldr x1, [x23, #0x2c8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xe50
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x2d8]
    cmp x16, x1
    b.ne 0xe70
    mov x16, #0x135
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
    cbz x0, 0x1334
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xef4
    adds w0, w1, #0x1
    b.vs 0xef4
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0xf44
    b 0x3ec
    ldr x1, [x23, #0x308]
    ldr x0, [x1, #0x8]
    cbz x0, 0xf54
    str x0, [x20, #0x48]
    mov x0, #0xa
    str x0, [x20, #0x50]
    ldr x0, [x23, #0x70]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x318]
    ldr x0, [x1, #0x8]
    cbz x0, 0xf64
    str x0, [x20, #0xb0]
    ldr x2, [x20, #0xb0]
    tst x2, x22
    b.ne 0xf74
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xf74
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x328]
    cmp x1, x16
    b.ne 0xf74
    ldr x1, [x23, #0x330]
    ldr x0, [x2, x1]
    str x0, [x20, #0xa8]
    ldr x1, [x23, #0x348]
    ldr x0, [x1, #0x8]
    cbz x0, 0xf88
    str x0, [x20, #0xe0]
    mov x0, #0xa
    str x0, [x20, #0xe8]
    ldr x1, [x23, #0x358]
    ldr x0, [x1, #0x8]
    cbz x0, 0xf98
    str x0, [x20, #0xf0]
    ldr x1, [x23, #0x368]
    ldr x0, [x1, #0x8]
    cbz x0, 0xfa8
    str x0, [x20, #0xf8]
    ldr x1, [x20, #0xe0]
    ldr x16, [x23, #0x378]
    cmp x16, x1
    b.ne 0xfc8
    mov x16, #0x170
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0xc8]
    mov x16, #0x2
    str w16, [x20, #0xd4]
    str x0, [x20, #0xd8]
    add x20, x20, #0xc8
    mov x1, #0x2
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0xc8
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x1334
    str x0, [x20, #0xc0]
    ldr x1, [x23, #0x3a0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x103c
    str x0, [x20, #0xe8]
    mov x0, #0xa
    str x0, [x20, #0xf0]
    ldr x1, [x23, #0x3b0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x104c
    str x0, [x20, #0xf8]
    ldr x1, [x23, #0x3c0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x105c
    str x0, [x20, #0x100]
    ldr x1, [x20, #0xe8]
    ldr x16, [x23, #0x3d0]
    cmp x16, x1
    b.ne 0x107c
    mov x16, #0x18a
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0xd0]
    mov x16, #0x2
    str w16, [x20, #0xdc]
    str x0, [x20, #0xe0]
    add x20, x20, #0xd0
    mov x1, #0x2
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0xd0
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x1334
    str x0, [x20, #0xc8]
    ldr x1, [x20, #0xc0]
    ldr x2, [x20, #0xc8]
    cmp x1, x21
    b.lo 0x1100
    cmp x2, x21
    b.lo 0x1100
    scvtf d1, w2
    scvtf d0, w1
    fdiv d0, d0, d1
    fjcvtzs w0, d0
    b.ne 0x116c
    orr x0, x0, x21
    str x0, [x20, #0xb8]
    ldr x1, [x20, #0xa8]
    ldr x16, [x23, #0x400]
    cmp x16, x1
    b.ne 0x11a4
    mov x16, #0x196
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
    cbz x0, 0x1334
    str x0, [x20, #0x88]
    ldr x2, [x20, #0x88]
    tst x2, x22
    b.ne 0x1218
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1218
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x428]
    cmp x1, x16
    b.ne 0x1218
    ldr x1, [x23, #0x430]
    ldr x0, [x2, x1]
    str x0, [x20, #0x80]
    mov x0, #0x9
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x80]
    ldr x16, [x23, #0x448]
    cmp x16, x1
    b.ne 0x123c
    mov x16, #0x1a7
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
    cbz x0, 0x1334
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x48]
    ldr x16, [x23, #0x470]
    cmp x16, x1
    b.ne 0x12c0
    mov x16, #0x1ad
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
    cbz x0, 0x1334
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x8a8
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
    b.ne 0x928
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
    tbz w3, #0x0, 0x8c8
    b 0x134
    cmp x1, x21
    b.hs 0x944
    tst x1, x21
    b.eq 0x134
    add x3, x1, x21
    fmov d0, x3
    b 0x948
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x964
    tst x2, x21
    b.eq 0x134
    add x3, x2, x21
    fmov d1, x3
    b 0x968
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x120
    b 0x134
    mov x16, #0x4e
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x130
    mov x16, #0x89
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1c4
    mov x16, #0x8f
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x3e4
    b 0x1e4
    cmp x1, x21
    b.hs 0x9c8
    tst x1, x21
    b.eq 0x994
    add x3, x1, x21
    fmov d0, x3
    b 0x9cc
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x9e8
    tst x2, x21
    b.eq 0x994
    add x3, x2, x21
    fmov d1, x3
    b 0x9ec
    scvtf d1, w2
    ldr x3, [x23, #0xf8]
    orr x3, x3, #0x2
    str x3, [x23, #0xf8]
    fcmp d0, d1
    b.pl 0x3e4
    b 0x1e4
    mov x16, #0x96
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1f4
    mov x16, #0x9c
    str w16, [x20, #0x8]
    add x3, x23, #0x110
    bl <stub.GetNamed>
    b 0x224
    mov x16, #0xa7
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x280
    tst x1, x22
    b.ne 0xa28
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xa28
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x130]
    cmp x16, x0
    b.eq 0x240
    ldr x16, [x23, #0x140]
    cmp x16, x0
    b.eq 0x240
    ldr x16, [x23, #0x148]
    cmp x16, x0
    b.eq 0x240
    ldr x16, [x23, #0x150]
    cmp x16, x0
    b.eq 0x240
    ldr x16, [x23, #0x138]
    cmp x16, #0x2
    b.eq 0x240
    ldr x16, [x23, #0x138]
    cmp x16, x1
    b.eq 0x240
    mov x16, #0xa7
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x240
    mov x16, #0xad
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x290
    mov x16, #0xb3
    str w16, [x20, #0x8]
    add x3, x23, #0x168
    bl <stub.GetNamed>
    b 0x2c0
    mov x16, #0xbe
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x31c
    tst x1, x22
    b.ne 0xad0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xad0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x188]
    cmp x16, x0
    b.eq 0x2dc
    ldr x16, [x23, #0x198]
    cmp x16, x0
    b.eq 0x2dc
    ldr x16, [x23, #0x1a0]
    cmp x16, x0
    b.eq 0x2dc
    ldr x16, [x23, #0x1a8]
    cmp x16, x0
    b.eq 0x2dc
    ldr x16, [x23, #0x190]
    cmp x16, #0x2
    b.eq 0x2dc
    ldr x16, [x23, #0x190]
    cmp x16, x1
    b.eq 0x2dc
    mov x16, #0xbe
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x2dc
    mov x16, #0xc4
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x32c
    mov x16, #0xca
    str w16, [x20, #0x8]
    add x3, x23, #0x1c0
    bl <stub.GetNamed>
    b 0x35c
    mov x16, #0xd5
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x3b8
    tst x1, x22
    b.ne 0xb78
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xb78
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x1e0]
    cmp x16, x0
    b.eq 0x378
    ldr x16, [x23, #0x1f0]
    cmp x16, x0
    b.eq 0x378
    ldr x16, [x23, #0x1f8]
    cmp x16, x0
    b.eq 0x378
    ldr x16, [x23, #0x200]
    cmp x16, x0
    b.eq 0x378
    ldr x16, [x23, #0x1e8]
    cmp x16, #0x2
    b.eq 0x378
    ldr x16, [x23, #0x1e8]
    cmp x16, x1
    b.eq 0x378
    mov x16, #0xd5
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x378
    mov x16, #0xdb
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x3d4
    cmp x1, x21
    b.hs 0xc28
    tst x1, x21
    b.eq 0xbfc
    add x3, x1, x21
    fmov d0, x3
    b 0xc2c
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xc48
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x208]
    orr x3, x3, #0x2
    str x3, [x23, #0x208]
    b 0x3d4
    mov x16, #0xe0
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x1b0
    mov x16, #0xe7
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x400
    mov x16, #0xed
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x42c
    cmp x1, x21
    b.hs 0xca8
    tst x1, x21
    b.eq 0xc7c
    add x3, x1, x21
    fmov d0, x3
    b 0xcac
    scvtf d0, w1
    fmov d1, #10.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xcc8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x220]
    orr x3, x3, #0x2
    str x3, [x23, #0x220]
    b 0x42c
    mov x17, #0xa
    orr w3, w1, w17
    tbnz w3, #0x1f, 0xc8c
    b 0x424
    mov x16, #0xf4
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x5a8
    b 0x44c
    cmp x1, x21
    b.hs 0xd20
    tst x1, x21
    b.eq 0xcec
    add x3, x1, x21
    fmov d0, x3
    b 0xd24
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xd40
    tst x2, x21
    b.eq 0xcec
    add x3, x2, x21
    fmov d1, x3
    b 0xd44
    scvtf d1, w2
    ldr x3, [x23, #0x228]
    orr x3, x3, #0x2
    str x3, [x23, #0x228]
    fcmp d0, d1
    b.pl 0x5a8
    b 0x44c
    mov x16, #0xfb
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x45c
    mov x16, #0x103
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x474
    mov x16, #0x109
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x484
    mov x16, #0x10f
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x494
    mov x16, #0x115
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x4e4
    tst x1, x22
    b.ne 0xd9c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xd9c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x270]
    cmp x16, x0
    b.eq 0x4a4
    ldr x16, [x23, #0x280]
    cmp x16, x0
    b.eq 0x4a4
    ldr x16, [x23, #0x288]
    cmp x16, x0
    b.eq 0x4a4
    ldr x16, [x23, #0x290]
    cmp x16, x0
    b.eq 0x4a4
    ldr x16, [x23, #0x278]
    cmp x16, #0x2
    b.eq 0x4a4
    ldr x16, [x23, #0x278]
    cmp x16, x1
    b.eq 0x4a4
    mov x16, #0x115
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x4a4
    mov x16, #0x11b
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x4f4
    mov x16, #0x123
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x50c
    mov x16, #0x129
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x51c
    mov x16, #0x12f
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x52c
    mov x16, #0x135
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x57c
    tst x1, x22
    b.ne 0xe60
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xe60
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x2d8]
    cmp x16, x0
    b.eq 0x53c
    ldr x16, [x23, #0x2e8]
    cmp x16, x0
    b.eq 0x53c
    ldr x16, [x23, #0x2f0]
    cmp x16, x0
    b.eq 0x53c
    ldr x16, [x23, #0x2f8]
    cmp x16, x0
    b.eq 0x53c
    ldr x16, [x23, #0x2e0]
    cmp x16, #0x2
    b.eq 0x53c
    ldr x16, [x23, #0x2e0]
    cmp x16, x1
    b.eq 0x53c
    mov x16, #0x135
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x53c
    mov x16, #0x13b
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x598
    cmp x1, x21
    b.hs 0xf10
    tst x1, x21
    b.eq 0xee4
    add x3, x1, x21
    fmov d0, x3
    b 0xf14
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xf30
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x300]
    orr x3, x3, #0x2
    str x3, [x23, #0x300]
    b 0x598
    mov x16, #0x140
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x3ec
    mov x16, #0x143
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x5b8
    mov x16, #0x14f
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x5d8
    mov x16, #0x155
    str w16, [x20, #0x8]
    add x3, x23, #0x328
    bl <stub.GetNamed>
    b 0x608
    mov x16, #0x15c
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x61c
    mov x16, #0x164
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x634
    mov x16, #0x16a
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x644
    mov x16, #0x170
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x694
    tst x1, x22
    b.ne 0xfb8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xfb8
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x378]
    cmp x16, x0
    b.eq 0x654
    ldr x16, [x23, #0x388]
    cmp x16, x0
    b.eq 0x654
    ldr x16, [x23, #0x390]
    cmp x16, x0
    b.eq 0x654
    ldr x16, [x23, #0x398]
    cmp x16, x0
    b.eq 0x654
    ldr x16, [x23, #0x380]
    cmp x16, #0x2
    b.eq 0x654
    ldr x16, [x23, #0x380]
    cmp x16, x1
    b.eq 0x654
    mov x16, #0x170
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0xe0]
    b 0x654
    mov x16, #0x176
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x6a4
    mov x16, #0x17e
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x6bc
    mov x16, #0x184
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x6cc
    mov x16, #0x18a
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x71c
    tst x1, x22
    b.ne 0x106c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x106c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x3d0]
    cmp x16, x0
    b.eq 0x6dc
    ldr x16, [x23, #0x3e0]
    cmp x16, x0
    b.eq 0x6dc
    ldr x16, [x23, #0x3e8]
    cmp x16, x0
    b.eq 0x6dc
    ldr x16, [x23, #0x3f0]
    cmp x16, x0
    b.eq 0x6dc
    ldr x16, [x23, #0x3d8]
    cmp x16, #0x2
    b.eq 0x6dc
    ldr x16, [x23, #0x3d8]
    cmp x16, x1
    b.eq 0x6dc
    mov x16, #0x18a
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0xe8]
    b 0x6dc
    mov x16, #0x190
    str w16, [x20, #0x8]
    bl <op.Div>
    b 0x750
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
    fdiv d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1158
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0xb8]
    ldr x3, [x23, #0x3f8]
    orr x3, x3, #0x2
    str x3, [x23, #0x3f8]
    b 0x750
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1180
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0xb8]
    ldr x3, [x23, #0x3f8]
    orr x3, x3, #0x2
    str x3, [x23, #0x3f8]
    b 0x750
    mov x16, #0x196
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x7a0
    tst x1, x22
    b.ne 0x1194
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1194
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x400]
    cmp x16, x0
    b.eq 0x760
    ldr x16, [x23, #0x410]
    cmp x16, x0
    b.eq 0x760
    ldr x16, [x23, #0x418]
    cmp x16, x0
    b.eq 0x760
    ldr x16, [x23, #0x420]
    cmp x16, x0
    b.eq 0x760
    ldr x16, [x23, #0x408]
    cmp x16, #0x2
    b.eq 0x760
    ldr x16, [x23, #0x408]
    cmp x16, x1
    b.eq 0x760
    mov x16, #0x196
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0xa8]
    b 0x760
    mov x16, #0x19c
    str w16, [x20, #0x8]
    add x3, x23, #0x428
    bl <stub.GetNamed>
    b 0x7d0
    mov x16, #0x1a7
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x830
    tst x1, x22
    b.ne 0x122c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x122c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x448]
    cmp x16, x0
    b.eq 0x7f0
    ldr x16, [x23, #0x458]
    cmp x16, x0
    b.eq 0x7f0
    ldr x16, [x23, #0x460]
    cmp x16, x0
    b.eq 0x7f0
    ldr x16, [x23, #0x468]
    cmp x16, x0
    b.eq 0x7f0
    ldr x16, [x23, #0x450]
    cmp x16, #0x2
    b.eq 0x7f0
    ldr x16, [x23, #0x450]
    cmp x16, x1
    b.eq 0x7f0
    mov x16, #0x1a7
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x80]
    b 0x7f0
    mov x16, #0x1ad
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x880
    tst x1, x22
    b.ne 0x12b0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x12b0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x470]
    cmp x16, x0
    b.eq 0x840
    ldr x16, [x23, #0x480]
    cmp x16, x0
    b.eq 0x840
    ldr x16, [x23, #0x488]
    cmp x16, x0
    b.eq 0x840
    ldr x16, [x23, #0x490]
    cmp x16, x0
    b.eq 0x840
    ldr x16, [x23, #0x478]
    cmp x16, #0x2
    b.eq 0x840
    ldr x16, [x23, #0x478]
    cmp x16, x1
    b.eq 0x840
    mov x16, #0x1ad
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x48]
    b 0x840
    b <stub.ExceptionExit>
dot:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x60
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x1b4
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x1cc
    bti jc
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x40]
    bti jc
    ldr x1, [x23, #0x8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1f8
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0x220
    cmp x2, x21
    b.lo 0x220
    cmp w1, w2
    b.ge 0x1a4
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x40]
    tst x1, x22
    b.ne 0x278
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x278
    cmp x2, x21
    b.lo 0x2a8
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x278
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x288
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x278
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x40]
    tst x1, x22
    b.ne 0x2c4
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x2c4
    cmp x2, x21
    b.lo 0x2f4
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x2c4
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x2d4
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x2c4
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0x320
    cmp x2, x21
    b.lo 0x320
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x320
    cbz w0, 0x38c
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0x3a8
    cmp x2, x21
    b.lo 0x3a8
    adds w0, w1, w2
    b.vs 0x3a8
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x424
    adds w0, w1, #0x1
    b.vs 0x424
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x474
    b 0x40
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x1e8
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x1d0
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x8
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x54
    mov x16, #0xe
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x1a4
    b 0x74
    cmp x1, x21
    b.hs 0x23c
    tst x1, x21
    b.eq 0x208
    add x3, x1, x21
    fmov d0, x3
    b 0x240
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x25c
    tst x2, x21
    b.eq 0x208
    add x3, x2, x21
    fmov d1, x3
    b 0x260
    scvtf d1, w2
    ldr x3, [x23, #0x18]
    orr x3, x3, #0x2
    str x3, [x23, #0x18]
    fcmp d0, d1
    b.pl 0x1a4
    b 0x74
    mov x16, #0x15
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0xc8
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x278
    sub x0, x0, x21
    b 0xc4
    tst x2, x21
    b.eq 0x278
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x278
    b 0x98
    mov x16, #0x1b
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x11c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x2c4
    sub x0, x0, x21
    b 0x118
    tst x2, x21
    b.eq 0x2c4
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x2c4
    b 0xec
    mov x16, #0x21
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x150
    cmp x1, x21
    b.hs 0x33c
    tst x1, x21
    b.eq 0x310
    add x3, x1, x21
    fmov d0, x3
    b 0x340
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x35c
    tst x2, x21
    b.eq 0x310
    add x3, x2, x21
    fmov d1, x3
    b 0x360
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x378
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x60]
    orr x3, x3, #0x2
    str x3, [x23, #0x60]
    b 0x150
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x320
    b 0x148
    mov x16, #0x27
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x178
    cmp x1, x21
    b.hs 0x3c4
    tst x1, x21
    b.eq 0x398
    add x3, x1, x21
    fmov d0, x3
    b 0x3c8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x3e4
    tst x2, x21
    b.eq 0x398
    add x3, x2, x21
    fmov d1, x3
    b 0x3e8
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x400
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x68]
    orr x3, x3, #0x2
    str x3, [x23, #0x68]
    b 0x178
    mov x16, #0x2d
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x194
    cmp x1, x21
    b.hs 0x440
    tst x1, x21
    b.eq 0x414
    add x3, x1, x21
    fmov d0, x3
    b 0x444
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x460
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x70]
    orr x3, x3, #0x2
    str x3, [x23, #0x70]
    b 0x194
    mov x16, #0x32
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x40
element:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x68
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x188
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x1a0
    bti jc
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x30]
    cmp x1, x21
    b.lo 0x1dc
    cmp x2, x21
    b.lo 0x1dc
    adds w0, w1, w2
    b.vs 0x1dc
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x30]
    cmp x1, x21
    b.lo 0x258
    cmp x2, x21
    b.lo 0x258
    adds w0, w1, w2
    b.vs 0x258
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x60]
    cmp x1, x21
    b.lo 0x2d4
    adds w0, w1, #0x1
    b.vs 0x2d4
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0x334
    cmp x2, x21
    b.lo 0x334
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x334
    cbz w0, 0x3a0
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x50]
    cmp x1, x21
    b.lo 0x3bc
    fmov d1, #2.0
    scvtf d0, w1
    fdiv d0, d0, d1
    fjcvtzs w0, d0
    b.ne 0x40c
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x28]
    cmp x1, x21
    b.lo 0x444
    cmp x2, x21
    b.lo 0x444
    adds w0, w1, w2
    b.vs 0x444
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x50]
    cmp x1, x21
    b.lo 0x4c0
    adds w0, w1, #0x1
    b.vs 0x4c0
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0x520
    cmp x2, x21
    b.lo 0x520
    scvtf d1, w2
    scvtf d0, w1
    fdiv d0, d0, d1
    fjcvtzs w0, d0
    b.ne 0x58c
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
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
    cmp w1, #0x2
    b.lo 0x1a4
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x4
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x60
    cmp x1, x21
    b.hs 0x1f8
    tst x1, x21
    b.eq 0x1cc
    add x3, x1, x21
    fmov d0, x3
    b 0x1fc
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x218
    tst x2, x21
    b.eq 0x1cc
    add x3, x2, x21
    fmov d1, x3
    b 0x21c
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x234
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23]
    orr x3, x3, #0x2
    str x3, [x23]
    b 0x60
    mov x16, #0xa
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x88
    cmp x1, x21
    b.hs 0x274
    tst x1, x21
    b.eq 0x248
    add x3, x1, x21
    fmov d0, x3
    b 0x278
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x294
    tst x2, x21
    b.eq 0x248
    add x3, x2, x21
    fmov d1, x3
    b 0x298
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x2b0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x8]
    orr x3, x3, #0x2
    str x3, [x23, #0x8]
    b 0x88
    mov x16, #0x10
    str w16, [x20, #0x8]
    bl <op.AddI>
    b 0xa4
    cmp x1, x21
    b.hs 0x2f0
    tst x1, x21
    b.eq 0x2c4
    add x3, x1, x21
    fmov d0, x3
    b 0x2f4
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x310
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x58]
    ldr x3, [x23, #0x10]
    orr x3, x3, #0x2
    str x3, [x23, #0x10]
    b 0xa4
    mov x16, #0x17
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0xd8
    cmp x1, x21
    b.hs 0x350
    tst x1, x21
    b.eq 0x324
    add x3, x1, x21
    fmov d0, x3
    b 0x354
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x370
    tst x2, x21
    b.eq 0x324
    add x3, x2, x21
    fmov d1, x3
    b 0x374
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x38c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x18]
    orr x3, x3, #0x2
    str x3, [x23, #0x18]
    b 0xd8
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x334
    b 0xd0
    mov x16, #0x1d
    str w16, [x20, #0x8]
    bl <op.DivI>
    b 0x100
    cmp x1, x21
    b.hs 0x3d8
    tst x1, x21
    b.eq 0x3ac
    add x3, x1, x21
    fmov d0, x3
    b 0x3dc
    scvtf d0, w1
    fmov d1, #2.0
    fdiv d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x3f8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x20]
    orr x3, x3, #0x2
    str x3, [x23, #0x20]
    b 0x100
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x420
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x20]
    orr x3, x3, #0x2
    str x3, [x23, #0x20]
    b 0x100
    mov x16, #0x24
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x128
    cmp x1, x21
    b.hs 0x460
    tst x1, x21
    b.eq 0x434
    add x3, x1, x21
    fmov d0, x3
    b 0x464
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x480
    tst x2, x21
    b.eq 0x434
    add x3, x2, x21
    fmov d1, x3
    b 0x484
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x49c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x28]
    orr x3, x3, #0x2
    str x3, [x23, #0x28]
    b 0x128
    mov x16, #0x2a
    str w16, [x20, #0x8]
    bl <op.AddI>
    b 0x144
    cmp x1, x21
    b.hs 0x4dc
    tst x1, x21
    b.eq 0x4b0
    add x3, x1, x21
    fmov d0, x3
    b 0x4e0
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x4fc
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x30]
    orr x3, x3, #0x2
    str x3, [x23, #0x30]
    b 0x144
    mov x16, #0x31
    str w16, [x20, #0x8]
    bl <op.Div>
    b 0x178
    cmp x1, x21
    b.hs 0x53c
    tst x1, x21
    b.eq 0x510
    add x3, x1, x21
    fmov d0, x3
    b 0x540
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x55c
    tst x2, x21
    b.eq 0x510
    add x3, x2, x21
    fmov d1, x3
    b 0x560
    scvtf d1, w2
    fdiv d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x578
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x38]
    orr x3, x3, #0x2
    str x3, [x23, #0x38]
    b 0x178
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x5a0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x38]
    orr x3, x3, #0x2
    str x3, [x23, #0x38]
    b 0x178
multiply:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x98
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x2ac
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x2c4
    bti jc
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    bti jc
    ldr x1, [x23, #0x10]
    ldr x0, [x1, #0x8]
    cbz x0, 0x2f0
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x318
    cmp x2, x21
    b.lo 0x318
    cmp w1, w2
    b.ge 0x294
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x40]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x48]
    bti jc
    ldr x1, [x23, #0x28]
    ldr x0, [x1, #0x8]
    cbz x0, 0x370
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x398
    cmp x2, x21
    b.lo 0x398
    cmp w1, w2
    b.ge 0x204
    ldr x1, [x23, #0x40]
    ldr x0, [x1, #0x8]
    cbz x0, 0x3f0
    str x0, [x20, #0x78]
    mov x0, #0xa
    str x0, [x20, #0x80]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x88]
    ldr x0, [x20, #0x48]
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x50]
    cmp x16, x1
    b.ne 0x410
    mov x16, #0x34
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
    cbz x0, 0x780
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x48]
    tst x1, x22
    b.ne 0x484
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x484
    cmp x2, x21
    b.lo 0x4b4
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x484
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x494
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x484
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x60]
    cmp x1, x21
    b.lo 0x4e0
    cmp x2, x21
    b.lo 0x4e0
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x4e0
    cbz w0, 0x54c
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x568
    cmp x2, x21
    b.lo 0x568
    adds w0, w1, w2
    b.vs 0x568
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x5e4
    adds w0, w1, #0x1
    b.vs 0x5e4
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x634
    b 0x7c
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    ldr x4, [x20, #0x40]
    tst x1, x22
    b.ne 0x644
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x644
    cmp x2, x21
    b.lo 0x6e4
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x644
    ldrb w5, [x1, #0x3]
    cmp w5, #0x2
    b.hs 0x6ac
    cmp x4, x21
    b.lo 0x644
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x654
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x710
    adds w0, w1, #0x1
    b.vs 0x710
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x760
    b 0x38
    mov x0, #0xa
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x2e0
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x2c8
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x4
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x4c
    mov x16, #0xa
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x294
    b 0x6c
    cmp x1, x21
    b.hs 0x334
    tst x1, x21
    b.eq 0x300
    add x3, x1, x21
    fmov d0, x3
    b 0x338
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x354
    tst x2, x21
    b.eq 0x300
    add x3, x2, x21
    fmov d1, x3
    b 0x358
    scvtf d1, w2
    ldr x3, [x23, #0x20]
    orr x3, x3, #0x2
    str x3, [x23, #0x20]
    fcmp d0, d1
    b.pl 0x294
    b 0x6c
    mov x16, #0x19
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x90
    mov x16, #0x1f
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x204
    b 0xb0
    cmp x1, x21
    b.hs 0x3b4
    tst x1, x21
    b.eq 0x380
    add x3, x1, x21
    fmov d0, x3
    b 0x3b8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x3d4
    tst x2, x21
    b.eq 0x380
    add x3, x2, x21
    fmov d1, x3
    b 0x3d8
    scvtf d1, w2
    ldr x3, [x23, #0x38]
    orr x3, x3, #0x2
    str x3, [x23, #0x38]
    fcmp d0, d1
    b.pl 0x204
    b 0xb0
    mov x16, #0x26
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xc0
    mov x16, #0x34
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x128
    tst x1, x22
    b.ne 0x400
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x400
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x50]
    cmp x16, x0
    b.eq 0xe8
    ldr x16, [x23, #0x60]
    cmp x16, x0
    b.eq 0xe8
    ldr x16, [x23, #0x68]
    cmp x16, x0
    b.eq 0xe8
    ldr x16, [x23, #0x70]
    cmp x16, x0
    b.eq 0xe8
    ldr x16, [x23, #0x58]
    cmp x16, #0x2
    b.eq 0xe8
    ldr x16, [x23, #0x58]
    cmp x16, x1
    b.eq 0xe8
    mov x16, #0x34
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0xe8
    mov x16, #0x3a
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x17c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x484
    sub x0, x0, x21
    b 0x178
    tst x2, x21
    b.eq 0x484
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x484
    b 0x14c
    mov x16, #0x40
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x1b0
    cmp x1, x21
    b.hs 0x4fc
    tst x1, x21
    b.eq 0x4d0
    add x3, x1, x21
    fmov d0, x3
    b 0x500
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x51c
    tst x2, x21
    b.eq 0x4d0
    add x3, x2, x21
    fmov d1, x3
    b 0x520
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x538
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x98]
    orr x3, x3, #0x2
    str x3, [x23, #0x98]
    b 0x1b0
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x4e0
    b 0x1a8
    mov x16, #0x46
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x1d8
    cmp x1, x21
    b.hs 0x584
    tst x1, x21
    b.eq 0x558
    add x3, x1, x21
    fmov d0, x3
    b 0x588
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x5a4
    tst x2, x21
    b.eq 0x558
    add x3, x2, x21
    fmov d1, x3
    b 0x5a8
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x5c0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0xa0]
    orr x3, x3, #0x2
    str x3, [x23, #0xa0]
    b 0x1d8
    mov x16, #0x4c
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x1f4
    cmp x1, x21
    b.hs 0x600
    tst x1, x21
    b.eq 0x5d4
    add x3, x1, x21
    fmov d0, x3
    b 0x604
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x620
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0xa8]
    orr x3, x3, #0x2
    str x3, [x23, #0xa8]
    b 0x1f4
    mov x16, #0x51
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x7c
    mov x16, #0x54
    str w16, [x20, #0x8]
    bl <op.SetElem>
    b 0x268
    mov x16, #0x54
    str w16, [x20, #0x8]
    bl <stub.AppendElement>
    b 0x268
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x6, #0xdead
    movk x6, #0x7ff8, lsl #48
    cmp x0, x6
    b.eq 0x654
    mov x5, x3
    cmp x4, x21
    b.hs 0x69c
    tst x4, x21
    b.eq 0x644
    add x3, x4, x21
    fmov d0, x3
    b 0x6a0
    scvtf d0, w4
    add x17, x5, x2, lsl #3
    str d0, [x17, #0x8]
    b 0x268
    cmp w5, #0x4
    b.lo 0x664
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x654
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    mov x2, x3
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x770
    b 0x268
    tst x2, x21
    b.eq 0x644
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x644
    b 0x22c
    mov x16, #0x5b
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x284
    cmp x1, x21
    b.hs 0x72c
    tst x1, x21
    b.eq 0x700
    add x3, x1, x21
    fmov d0, x3
    b 0x730
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x74c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0xd0]
    orr x3, x3, #0x2
    str x3, [x23, #0xd0]
    b 0x284
    mov x16, #0x60
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x38
    mov x16, #0x54
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x6e0
    b <stub.ExceptionExit>
multiplyBoth:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x80
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x138
    ldr x23, [x0, #0x10]
    cmp w1, #0x3
    b.lo 0x150
    bti jc
    ldr x1, [x23, #0x10]
    ldr x0, [x1, #0x8]
    cbz x0, 0x17c
    str x0, [x20, #0x60]
    mov x0, #0xa
    str x0, [x20, #0x68]
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x70]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x20]
    cmp x16, x1
    b.ne 0x198
    mov x16, #0xe
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
    cbz x0, 0x2a0
    str x0, [x20, #0x40]
    ldr x1, [x23, #0x48]
    ldr x0, [x1, #0x8]
    cbz x0, 0x20c
    str x0, [x20, #0x60]
    mov x0, #0xa
    str x0, [x20, #0x68]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x70]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x58]
    cmp x16, x1
    b.ne 0x22c
    mov x16, #0x22
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
    cbz x0, 0x2a0
    str x0, [x20, #0x40]
    mov x0, #0xa
    str x0, [x20, #0x40]
    ldr x0, [x20, #0x40]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x16c
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x3
    b.lo 0x154
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x40
    mov x16, #0xe
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xa8
    tst x1, x22
    b.ne 0x188
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x188
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x20]
    cmp x16, x0
    b.eq 0x68
    ldr x16, [x23, #0x30]
    cmp x16, x0
    b.eq 0x68
    ldr x16, [x23, #0x38]
    cmp x16, x0
    b.eq 0x68
    ldr x16, [x23, #0x40]
    cmp x16, x0
    b.eq 0x68
    ldr x16, [x23, #0x28]
    cmp x16, #0x2
    b.eq 0x68
    ldr x16, [x23, #0x28]
    cmp x16, x1
    b.eq 0x68
    mov x16, #0xe
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x68
    mov x16, #0x14
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xb8
    mov x16, #0x22
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x120
    tst x1, x22
    b.ne 0x21c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x21c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x58]
    cmp x16, x0
    b.eq 0xe0
    ldr x16, [x23, #0x68]
    cmp x16, x0
    b.eq 0xe0
    ldr x16, [x23, #0x70]
    cmp x16, x0
    b.eq 0xe0
    ldr x16, [x23, #0x78]
    cmp x16, x0
    b.eq 0xe0
    ldr x16, [x23, #0x60]
    cmp x16, #0x2
    b.eq 0xe0
    ldr x16, [x23, #0x60]
    cmp x16, x1
    b.eq 0xe0
    mov x16, #0x22
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0xe0
    b <stub.ExceptionExit>
multiplyTransposed:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x98
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x2ac
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x2c4
    bti jc
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    bti jc
    ldr x1, [x23, #0x10]
    ldr x0, [x1, #0x8]
    cbz x0, 0x2f0
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x318
    cmp x2, x21
    b.lo 0x318
    cmp w1, w2
    b.ge 0x294
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x40]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x48]
    bti jc
    ldr x1, [x23, #0x28]
    ldr x0, [x1, #0x8]
    cbz x0, 0x370
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x398
    cmp x2, x21
    b.lo 0x398
    cmp w1, w2
    b.ge 0x204
    ldr x1, [x23, #0x40]
    ldr x0, [x1, #0x8]
    cbz x0, 0x3f0
    str x0, [x20, #0x78]
    mov x0, #0xa
    str x0, [x20, #0x80]
    ldr x0, [x20, #0x48]
    str x0, [x20, #0x88]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x50]
    cmp x16, x1
    b.ne 0x410
    mov x16, #0x34
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
    cbz x0, 0x780
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x48]
    tst x1, x22
    b.ne 0x484
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x484
    cmp x2, x21
    b.lo 0x4b4
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x484
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x494
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x484
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x60]
    cmp x1, x21
    b.lo 0x4e0
    cmp x2, x21
    b.lo 0x4e0
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x4e0
    cbz w0, 0x54c
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x568
    cmp x2, x21
    b.lo 0x568
    adds w0, w1, w2
    b.vs 0x568
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x5e4
    adds w0, w1, #0x1
    b.vs 0x5e4
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x634
    b 0x7c
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    ldr x4, [x20, #0x40]
    tst x1, x22
    b.ne 0x644
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x644
    cmp x2, x21
    b.lo 0x6e4
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x644
    ldrb w5, [x1, #0x3]
    cmp w5, #0x2
    b.hs 0x6ac
    cmp x4, x21
    b.lo 0x644
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x654
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x710
    adds w0, w1, #0x1
    b.vs 0x710
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x760
    b 0x38
    mov x0, #0xa
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x2e0
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x2c8
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x4
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x4c
    mov x16, #0xa
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x294
    b 0x6c
    cmp x1, x21
    b.hs 0x334
    tst x1, x21
    b.eq 0x300
    add x3, x1, x21
    fmov d0, x3
    b 0x338
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x354
    tst x2, x21
    b.eq 0x300
    add x3, x2, x21
    fmov d1, x3
    b 0x358
    scvtf d1, w2
    ldr x3, [x23, #0x20]
    orr x3, x3, #0x2
    str x3, [x23, #0x20]
    fcmp d0, d1
    b.pl 0x294
    b 0x6c
    mov x16, #0x19
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x90
    mov x16, #0x1f
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x204
    b 0xb0
    cmp x1, x21
    b.hs 0x3b4
    tst x1, x21
    b.eq 0x380
    add x3, x1, x21
    fmov d0, x3
    b 0x3b8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x3d4
    tst x2, x21
    b.eq 0x380
    add x3, x2, x21
    fmov d1, x3
    b 0x3d8
    scvtf d1, w2
    ldr x3, [x23, #0x38]
    orr x3, x3, #0x2
    str x3, [x23, #0x38]
    fcmp d0, d1
    b.pl 0x204
    b 0xb0
    mov x16, #0x26
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xc0
    mov x16, #0x34
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x128
    tst x1, x22
    b.ne 0x400
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x400
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x50]
    cmp x16, x0
    b.eq 0xe8
    ldr x16, [x23, #0x60]
    cmp x16, x0
    b.eq 0xe8
    ldr x16, [x23, #0x68]
    cmp x16, x0
    b.eq 0xe8
    ldr x16, [x23, #0x70]
    cmp x16, x0
    b.eq 0xe8
    ldr x16, [x23, #0x58]
    cmp x16, #0x2
    b.eq 0xe8
    ldr x16, [x23, #0x58]
    cmp x16, x1
    b.eq 0xe8
    mov x16, #0x34
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0xe8
    mov x16, #0x3a
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x17c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x484
    sub x0, x0, x21
    b 0x178
    tst x2, x21
    b.eq 0x484
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x484
    b 0x14c
    mov x16, #0x40
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x1b0
    cmp x1, x21
    b.hs 0x4fc
    tst x1, x21
    b.eq 0x4d0
    add x3, x1, x21
    fmov d0, x3
    b 0x500
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x51c
    tst x2, x21
    b.eq 0x4d0
    add x3, x2, x21
    fmov d1, x3
    b 0x520
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x538
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x98]
    orr x3, x3, #0x2
    str x3, [x23, #0x98]
    b 0x1b0
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x4e0
    b 0x1a8
    mov x16, #0x46
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x1d8
    cmp x1, x21
    b.hs 0x584
    tst x1, x21
    b.eq 0x558
    add x3, x1, x21
    fmov d0, x3
    b 0x588
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x5a4
    tst x2, x21
    b.eq 0x558
    add x3, x2, x21
    fmov d1, x3
    b 0x5a8
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x5c0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0xa0]
    orr x3, x3, #0x2
    str x3, [x23, #0xa0]
    b 0x1d8
    mov x16, #0x4c
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x1f4
    cmp x1, x21
    b.hs 0x600
    tst x1, x21
    b.eq 0x5d4
    add x3, x1, x21
    fmov d0, x3
    b 0x604
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x620
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0xa8]
    orr x3, x3, #0x2
    str x3, [x23, #0xa8]
    b 0x1f4
    mov x16, #0x51
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x7c
    mov x16, #0x54
    str w16, [x20, #0x8]
    bl <op.SetElem>
    b 0x268
    mov x16, #0x54
    str w16, [x20, #0x8]
    bl <stub.AppendElement>
    b 0x268
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x6, #0xdead
    movk x6, #0x7ff8, lsl #48
    cmp x0, x6
    b.eq 0x654
    mov x5, x3
    cmp x4, x21
    b.hs 0x69c
    tst x4, x21
    b.eq 0x644
    add x3, x4, x21
    fmov d0, x3
    b 0x6a0
    scvtf d0, w4
    add x17, x5, x2, lsl #3
    str d0, [x17, #0x8]
    b 0x268
    cmp w5, #0x4
    b.lo 0x664
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x654
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    mov x2, x3
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x770
    b 0x268
    tst x2, x21
    b.eq 0x644
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x644
    b 0x22c
    mov x16, #0x5b
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x284
    cmp x1, x21
    b.hs 0x72c
    tst x1, x21
    b.eq 0x700
    add x3, x1, x21
    fmov d0, x3
    b 0x730
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x74c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0xd0]
    orr x3, x3, #0x2
    str x3, [x23, #0xd0]
    b 0x284
    mov x16, #0x60
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x38
    mov x16, #0x54
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x6e0
    b <stub.ExceptionExit>
