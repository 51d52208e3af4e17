(anonymous):
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x90
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x870
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
    ldr x1, [x23, #0xf0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x898
    str x0, [x20, #0x38]
    mov x16, #0x1f
    str w16, [x20, #0x8]
    bl <op.Typeof>
    ldr x0, [x23, #0x88]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x8c0
    cmp x2, x21
    b.lo 0x8c0
    cmp w1, w2
    b.eq 0xc0
    b 0xd4
    ldr x1, [x23, #0x108]
    ldr x0, [x1, #0x8]
    cbz x0, 0x954
    str x0, [x20, #0x30]
    b 0xdc
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x30]
    mov x16, #0x3a
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    mov x16, #0x42
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x30]
    mov x16, #0x4a
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0x2
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x30]
    mov x16, #0x52
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000003
    str x0, [x20, #0x30]
    mov x16, #0x5a
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0x4
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x30]
    mov x16, #0x62
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0x0
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    mov x16, #0x6a
    str w16, [x20, #0x8]
    bl <op.NewClass>
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x30]
    mov x16, #0x76
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0x0
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    mov x16, #0x7e
    str w16, [x20, #0x8]
    bl <op.NewClass>
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0x86
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x23, #0x90]
    str x0, [x20, #0x68]
    mov x16, #0x8f
    str w16, [x20, #0x8]
    bl <op.DefineMethod>
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0x96
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x23, #0x98]
    str x0, [x20, #0x68]
    mov x16, #0x9f
    str w16, [x20, #0x8]
    bl <op.DefineMethod>
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0xa6
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x23, #0xa0]
    str x0, [x20, #0x68]
    mov x16, #0xaf
    str w16, [x20, #0x8]
    bl <op.DefineMethod>
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x30]
    mov x16, #0xba
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0x118]
    ldr x0, [x1, #0x8]
    cbz x0, 0x964
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    mov x16, #0xc6
    str w16, [x20, #0x8]
    bl <op.NewClass>
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0xce
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x23, #0xa8]
    str x0, [x20, #0x68]
    mov x16, #0xd7
    str w16, [x20, #0x8]
    bl <op.DefineMethod>
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0xde
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x23, #0xb0]
    str x0, [x20, #0x68]
    mov x16, #0xe7
    str w16, [x20, #0x8]
    bl <op.DefineMethod>
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0xee
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x23, #0xb8]
    str x0, [x20, #0x68]
    mov x16, #0xf7
    str w16, [x20, #0x8]
    bl <op.DefineMethod>
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x30]
    mov x16, #0x102
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0x128]
    ldr x0, [x1, #0x8]
    cbz x0, 0x974
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    mov x16, #0x10e
    str w16, [x20, #0x8]
    bl <op.NewClass>
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0x116
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x23, #0xb8]
    str x0, [x20, #0x68]
    mov x16, #0x11f
    str w16, [x20, #0x8]
    bl <op.DefineMethod>
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x30]
    mov x16, #0x12a
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0x138]
    ldr x0, [x1, #0x8]
    cbz x0, 0x984
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    mov x16, #0x136
    str w16, [x20, #0x8]
    bl <op.NewClass>
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0x13e
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x23, #0xa8]
    str x0, [x20, #0x68]
    mov x16, #0x147
    str w16, [x20, #0x8]
    bl <op.DefineMethod>
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0x14e
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x23, #0xb0]
    str x0, [x20, #0x68]
    mov x16, #0x157
    str w16, [x20, #0x8]
    bl <op.DefineMethod>
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0x15e
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x23, #0xb8]
    str x0, [x20, #0x68]
    mov x16, #0x167
    str w16, [x20, #0x8]
    bl <op.DefineMethod>
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x30]
    mov x16, #0x172
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0x148]
    ldr x0, [x1, #0x8]
    cbz x0, 0x994
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    mov x16, #0x17e
    str w16, [x20, #0x8]
    bl <op.NewClass>
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0x186
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x23, #0xa8]
    str x0, [x20, #0x68]
    mov x16, #0x18f
    str w16, [x20, #0x8]
    bl <op.DefineMethod>
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0x196
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x23, #0xb8]
    str x0, [x20, #0x68]
    mov x16, #0x19f
    str w16, [x20, #0x8]
    bl <op.DefineMethod>
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x30]
    mov x16, #0x1aa
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0x0
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    mov x16, #0x1b2
    str w16, [x20, #0x8]
    bl <op.NewClass>
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0x1ba
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x23, #0xc0]
    str x0, [x20, #0x68]
    mov x16, #0x1c3
    str w16, [x20, #0x8]
    bl <op.DefineMethod>
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0x1ca
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x23, #0xc8]
    str x0, [x20, #0x68]
    mov x16, #0x1d3
    str w16, [x20, #0x8]
    bl <op.DefineMethod>
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0x1da
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x23, #0xd0]
    str x0, [x20, #0x68]
    mov x16, #0x1e3
    str w16, [x20, #0x8]
    bl <op.DefineMethod>
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0x1ea
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x23, #0xd8]
    str x0, [x20, #0x68]
    mov x16, #0x1f3
    str w16, [x20, #0x8]
    bl <op.DefineMethod>
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x30]
    mov x16, #0x1fe
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    mov x16, #0x206
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x23, #0x158]
    ldr x0, [x1, #0x8]
    cbz x0, 0x9a4
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x9c4
    mov x17, #0x20
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x9c4
    cbz w0, 0xa14
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0xa38
    cmp x2, x21
    b.lo 0xa38
    cmp w1, w2
    b.ge 0x7e0
    ldr x1, [x23, #0x178]
    ldr x0, [x1, #0x8]
    cbz x0, 0xa90
    str x0, [x20, #0x38]
    ldr x1, [x23, #0x188]
    ldr x0, [x1, #0x8]
    cbz x0, 0xaa0
    str x0, [x20, #0x68]
    mov x0, #0xa
    str x0, [x20, #0x70]
    mov x0, #0x78
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xab0
    tbnz w1, #0x1f, 0xab0
    and w0, w1, #0x1f
    orr x0, x0, x21
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x80]
    ldr x2, [x20, #0x88]
    cmp x1, x21
    b.lo 0xad0
    cmp x2, x21
    b.lo 0xad0
    adds w0, w1, w2
    b.vs 0xad0
    orr x0, x0, x21
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x1a8]
    cmp x16, x1
    b.ne 0xb4c
    mov x16, #0x241
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
    cbz x0, 0xe80
    str x0, [x20, #0x48]
    ldr x1, [x23, #0x1d0]
    ldr x0, [x1, #0x8]
    cbz x0, 0xbc0
    str x0, [x20, #0x70]
    mov x0, #0xa
    str x0, [x20, #0x78]
    mov x0, #0x12c
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x70]
    ldr x16, [x23, #0x1e0]
    cmp x16, x1
    b.ne 0xbe0
    mov x16, #0x253
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
    cbz x0, 0xe80
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0xc64
    cmp x2, x21
    b.lo 0xc64
    adds w0, w1, w2
    b.vs 0xc64
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0xce0
    cmp x2, x21
    b.lo 0xce0
    adds w0, w1, w2
    b.vs 0xce0
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x2, [x23, #0x218]
    ldr x1, [x20, #0x38]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0xd4c
    ldr x16, [x2, #0x8]
    cbz x16, 0xd4c
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0xd5c
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xd7c
    adds w0, w1, #0x1
    b.vs 0xd7c
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0xdcc
    b 0x598
    ldr x1, [x23, #0x230]
    ldr x0, [x1, #0x8]
    cbz x0, 0xddc
    str x0, [x20, #0x48]
    mov x0, #0xa
    str x0, [x20, #0x50]
    ldr x0, [x23, #0xe8]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x240]
    ldr x0, [x1, #0x8]
    cbz x0, 0xdec
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x48]
    ldr x16, [x23, #0x250]
    cmp x16, x1
    b.ne 0xe0c
    mov x16, #0x286
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
    cbz x0, 0xe80
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x888
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x19
    str w16, [x20, #0x8]
    bl <op.GetGlobalOrUndefined>
    b 0x88
    mov x16, #0x26
    str w16, [x20, #0x8]
    bl <op.JStrictNe>
    cmp w0, #0x2
    b.eq 0xd4
    b 0xc0
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x908
    cmp x1, x2
    b.eq 0xc0
    tst x3, x22
    b.ne 0xd4
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0xd4
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0xd4
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x8a8
    b 0xd4
    cmp x1, x21
    b.hs 0x924
    tst x1, x21
    b.eq 0xd4
    add x3, x1, x21
    fmov d0, x3
    b 0x928
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x944
    tst x2, x21
    b.eq 0xd4
    add x3, x2, x21
    fmov d1, x3
    b 0x948
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0xc0
    b 0xd4
    mov x16, #0x2d
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xd0
    mov x16, #0xbe
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x24c
    mov x16, #0x106
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x304
    mov x16, #0x12e
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x36c
    mov x16, #0x176
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x424
    mov x16, #0x20e
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x5ac
    mov x16, #0x214
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x5d8
    cmp x1, x21
    b.hs 0x9e0
    tst x1, x21
    b.eq 0x9b4
    add x3, x1, x21
    fmov d0, x3
    b 0x9e4
    scvtf d0, w1
    ldr d1, 0xe88
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xa00
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x168]
    orr x3, x3, #0x2
    str x3, [x23, #0x168]
    b 0x5d8
    orr w3, w1, #0x20
    tbnz w3, #0x1f, 0x9c4
    b 0x5d0
    mov x16, #0x21b
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x7e0
    b 0x5f8
    cmp x1, x21
    b.hs 0xa54
    tst x1, x21
    b.eq 0xa20
    add x3, x1, x21
    fmov d0, x3
    b 0xa58
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xa74
    tst x2, x21
    b.eq 0xa20
    add x3, x2, x21
    fmov d1, x3
    b 0xa78
    scvtf d1, w2
    ldr x3, [x23, #0x170]
    orr x3, x3, #0x2
    str x3, [x23, #0x170]
    fcmp d0, d1
    b.pl 0x7e0
    b 0x5f8
    mov x16, #0x222
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x608
    mov x16, #0x228
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x618
    mov x16, #0x234
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x648
    mov x16, #0x23b
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x670
    cmp x1, x21
    b.hs 0xaec
    tst x1, x21
    b.eq 0xac0
    add x3, x1, x21
    fmov d0, x3
    b 0xaf0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xb0c
    tst x2, x21
    b.eq 0xac0
    add x3, x2, x21
    fmov d1, x3
    b 0xb10
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xb28
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x78]
    ldr x3, [x23, #0x1a0]
    orr x3, x3, #0x2
    str x3, [x23, #0x1a0]
    b 0x670
    mov x16, #0x241
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x6c0
    tst x1, x22
    b.ne 0xb3c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xb3c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x1a8]
    cmp x16, x0
    b.eq 0x680
    ldr x16, [x23, #0x1b8]
    cmp x16, x0
    b.eq 0x680
    ldr x16, [x23, #0x1c0]
    cmp x16, x0
    b.eq 0x680
    ldr x16, [x23, #0x1c8]
    cmp x16, x0
    b.eq 0x680
    ldr x16, [x23, #0x1b0]
    cmp x16, #0x2
    b.eq 0x680
    ldr x16, [x23, #0x1b0]
    cmp x16, x1
    b.eq 0x680
    mov x16, #0x241
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x680
    mov x16, #0x247
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x6d0
    mov x16, #0x253
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x734
    tst x1, x22
    b.ne 0xbd0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xbd0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x1e0]
    cmp x16, x0
    b.eq 0x6f4
    ldr x16, [x23, #0x1f0]
    cmp x16, x0
    b.eq 0x6f4
    ldr x16, [x23, #0x1f8]
    cmp x16, x0
    b.eq 0x6f4
    ldr x16, [x23, #0x200]
    cmp x16, x0
    b.eq 0x6f4
    ldr x16, [x23, #0x1e8]
    cmp x16, #0x2
    b.eq 0x6f4
    ldr x16, [x23, #0x1e8]
    cmp x16, x1
    b.eq 0x6f4
    mov x16, #0x253
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x70]
    b 0x6f4
    mov x16, #0x259
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x75c
    cmp x1, x21
    b.hs 0xc80
    tst x1, x21
    b.eq 0xc54
    add x3, x1, x21
    fmov d0, x3
    b 0xc84
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xca0
    tst x2, x21
    b.eq 0xc54
    add x3, x2, x21
    fmov d1, x3
    b 0xca4
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xcbc
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x208]
    orr x3, x3, #0x2
    str x3, [x23, #0x208]
    b 0x75c
    mov x16, #0x25f
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x784
    cmp x1, x21
    b.hs 0xcfc
    tst x1, x21
    b.eq 0xcd0
    add x3, x1, x21
    fmov d0, x3
    b 0xd00
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xd1c
    tst x2, x21
    b.eq 0xcd0
    add x3, x2, x21
    fmov d1, x3
    b 0xd20
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xd38
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x210]
    orr x3, x3, #0x2
    str x3, [x23, #0x210]
    b 0x784
    mov x16, #0x265
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x7b4
    mov x16, #0x265
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x7b4
    mov x16, #0x26c
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x7d0
    cmp x1, x21
    b.hs 0xd98
    tst x1, x21
    b.eq 0xd6c
    add x3, x1, x21
    fmov d0, x3
    b 0xd9c
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xdb8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x228]
    orr x3, x3, #0x2
    str x3, [x23, #0x228]
    b 0x7d0
    mov x16, #0x271
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x598
    mov x16, #0x274
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x7f0
    mov x16, #0x280
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x810
    mov x16, #0x286
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x860
    tst x1, x22
    b.ne 0xdfc
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xdfc
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x250]
    cmp x16, x0
    b.eq 0x820
    ldr x16, [x23, #0x260]
    cmp x16, x0
    b.eq 0x820
    ldr x16, [x23, #0x268]
    cmp x16, x0
    b.eq 0x820
    ldr x16, [x23, #0x270]
    cmp x16, x0
    b.eq 0x820
    ldr x16, [x23, #0x258]
    cmp x16, #0x2
    b.eq 0x820
    ldr x16, [x23, #0x258]
    cmp x16, x1
    b.eq 0x820
    mov x16, #0x286
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x48]
    b 0x820
    b <stub.ExceptionExit>
    .long 0x0
    .quad 0x4040000000000000
(anonymous)#2:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x60
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x108
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x120
    mov x3, #0xa
    str x3, [x20, #0x38]
    str x3, [x20, #0x40]
    str x3, [x20, #0x48]
    str x3, [x20, #0x50]
    str x3, [x20, #0x58]
    bti jc
    str wzr, [x20, #0x8]
    bl <op.IterOpen>
    mov x16, #0x3
    str w16, [x20, #0x8]
    bl <op.IterSkip>
    mov x16, #0x5
    str w16, [x20, #0x8]
    bl <op.IterNext>
    cmp w0, #0x2
    b.eq 0x70
    b 0x90
    bti jc
    mov x16, #0xd
    str w16, [x20, #0x8]
    bl <op.IterCloseSilently>
    mov x16, #0xf
    str w16, [x20, #0x8]
    bl <op.Throw>
    mov x16, #0x11
    str w16, [x20, #0x8]
    bl <op.IterClose>
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0x14c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x14c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x8]
    cmp x1, x16
    b.ne 0x14c
    ldr x1, [x23, #0x10]
    ldr x0, [x2, x1]
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0x170
    cmp x2, x21
    b.lo 0x170
    adds w0, w1, w2
    b.vs 0x170
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x0, [x20, #0x40]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x13c
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x124
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x13
    str w16, [x20, #0x8]
    add x3, x23, #0x8
    bl <stub.GetNamed>
    b 0xcc
    mov x16, #0x1a
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0xf8
    cmp x1, x21
    b.hs 0x18c
    tst x1, x21
    b.eq 0x160
    add x3, x1, x21
    fmov d0, x3
    b 0x190
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1ac
    tst x2, x21
    b.eq 0x160
    add x3, x2, x21
    fmov d1, x3
    b 0x1b0
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1c8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x28]
    orr x3, x3, #0x2
    str x3, [x23, #0x28]
    b 0xf8
(anonymous)#3:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x50
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xc0
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0xd8
    bti jc
    ldr x1, [x20, #0x18]
    ldr x0, [x1, #0x28]
    str x0, [x20, #0x30]
    ldr x2, [x20, #0x30]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0x104
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x104
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x8]
    cmp x1, x16
    b.ne 0x104
    ldr x1, [x23, #0x10]
    ldr x0, [x2, x1]
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0x128
    cmp x2, x21
    b.lo 0x128
    cmp w1, w2
    b.eq 0xa8
    mov x0, #0x7
    str x0, [x20, #0x40]
    b 0xb0
    mov x0, #0x6
    str x0, [x20, #0x40]
    ldr x0, [x20, #0x40]
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
    mov x16, #0x7
    str w16, [x20, #0x8]
    add x3, x23, #0x8
    bl <stub.GetNamed>
    b 0x78
    mov x16, #0xe
    str w16, [x20, #0x8]
    bl <op.StrictNe>
    b 0xb0
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x170
    cmp x1, x2
    b.eq 0xa8
    tst x3, x22
    b.ne 0x9c
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x9c
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x9c
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x118
    b 0x9c
    cmp x1, x21
    b.hs 0x18c
    tst x1, x21
    b.eq 0x9c
    add x3, x1, x21
    fmov d0, x3
    b 0x190
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1ac
    tst x2, x21
    b.eq 0x9c
    add x3, x2, x21
    fmov d1, x3
    b 0x1b0
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0xa8
    b 0x9c
(anonymous)#4:
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
Constraint:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldrsb w16, [x20, #0xf]
    tbz w16, #0x0, 0xe8
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x38
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xf0
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x108
    bti jc
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x28]
    tst x2, x22
    b.ne 0x134
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x134
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x10]
    cmp x0, x16
    b.ne 0x134
    ldr x0, [x23, #0x18]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x144
    mov x0, #0x2
    str x0, [x20, #0x30]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x30]
    tst x2, x22
    b.ne 0x150
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x150
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x30]
    cmp x0, x16
    b.ne 0x150
    ldr x0, [x23, #0x38]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x164
    mov x0, #0xa
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.ThrowClassCall>
    b 0x124
    bl <helper.CheckLimit>
    cbz x0, 0x124
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x28
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x10c
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
    mov x16, #0xa
    str w16, [x20, #0x8]
    add x3, x23, #0x30
    bl <stub.SetNamed>
    b 0xd0
    mov x16, #0xa
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xd0
Edit:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldrsb w16, [x20, #0xf]
    tbz w16, #0x0, 0x64
    ldr x23, [x0, #0x10]
    bl <helper.EnterWithArguments>
    cbz x0, 0x6c
    bti jc
    str wzr, [x20, #0x8]
    bl <op.LoadNewTarget>
    mov x16, #0x2
    str w16, [x20, #0x8]
    bl <op.GetPrototype>
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x58]
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x60]
    mov x16, #0xb
    str w16, [x20, #0x8]
    bl <op.ConstructSpread>
    ldr x0, [x20, #0x20]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.ThrowClassCall>
    b 0x6c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
Equal:
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
    ldr x0, [x20, #0x38]
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
    ldr x1, [x20, #0x28]
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
    ldr x1, [x20, #0x30]
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
Planner:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldrsb w16, [x20, #0xf]
    tbz w16, #0x0, 0xe8
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x30
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xf0
    ldr x23, [x0, #0x10]
    bti jc
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x28]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x28]
    tst x2, x22
    b.ne 0x118
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x118
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x10]
    cmp x0, x16
    b.ne 0x118
    ldr x0, [x23, #0x18]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x12c
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x28]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x28]
    tst x2, x22
    b.ne 0x13c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x13c
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x30]
    cmp x0, x16
    b.ne 0x13c
    ldr x0, [x23, #0x38]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x150
    mov x0, #0xa
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.ThrowClassCall>
    b 0x108
    bl <helper.CheckLimit>
    cbz x0, 0x108
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x28
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x4
    str w16, [x20, #0x8]
    add x3, x23, #0x10
    bl <stub.SetNamed>
    b 0x80
    mov x16, #0x4
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x80
    mov x16, #0x10
    str w16, [x20, #0x8]
    add x3, x23, #0x30
    bl <stub.SetNamed>
    b 0xd0
    mov x16, #0x10
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xd0
Scale:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldrsb w16, [x20, #0xf]
    tbz w16, #0x0, 0x198
    ldr x2, [x19, #0x1490]
    add x3, x20, #0xa0
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x1a0
    ldr x23, [x0, #0x10]
    cmp w1, #0x5
    b.lo 0x1b8
    bti jc
    str wzr, [x20, #0x8]
    bl <op.LoadNewTarget>
    mov x16, #0x2
    str w16, [x20, #0x8]
    bl <op.GetPrototype>
    ldr x0, [x20, #0x50]
    str x0, [x20, #0x80]
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x88]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x90]
    ldr x0, [x20, #0x48]
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x10]
    cmp x16, x1
    b.ne 0x1e4
    mov x16, #0x11
    str w16, [x20, #0x8]
    add x2, x20, #0x60
    bl <stub.Construct>
    tbz w0, #0x0, 0xdc
    sub x0, x0, #0x1
    str x20, [x20, #0x60]
    mov x16, #0x3
    movk x16, #0x100, lsl #16
    str w16, [x20, #0x6c]
    str x0, [x20, #0x70]
    add x20, x20, #0x60
    mov x1, #0x3
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x60
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x294
    tst x0, x22
    b.ne 0x234
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x234
    str x0, [x20, #0x80]
    ldr x16, [x20, #0x20]
    cbnz x16, 0x23c
    ldr x0, [x20, #0x80]
    str x0, [x20, #0x20]
    ldr x0, [x20, #0x80]
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x30]
    tst x2, x22
    b.ne 0x24c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x24c
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x38]
    cmp x0, x16
    b.ne 0x24c
    ldr x0, [x23, #0x40]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x260
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x38]
    tst x2, x22
    b.ne 0x270
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x270
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x58]
    cmp x0, x16
    b.ne 0x270
    ldr x0, [x23, #0x60]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x284
    ldr x0, [x20, #0x20]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.ThrowClassCall>
    b 0x1d4
    bl <helper.CheckLimit>
    cbz x0, 0x1d4
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x28
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x5
    b.lo 0x1bc
    b 0x34
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    ldr x16, [x23, #0x20]
    cmp x16, x1
    b.eq 0x7c
    ldr x16, [x23, #0x28]
    cmp x16, x1
    b.eq 0x7c
    ldr x16, [x23, #0x30]
    cmp x16, x1
    b.eq 0x7c
    ldr x16, [x23, #0x18]
    cmp x16, #0x2
    b.eq 0x7c
    ldr x16, [x23, #0x18]
    cmp x16, x1
    b.eq 0x7c
    mov x16, #0x11
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x7c
    ldr x0, [x20, #0x80]
    b 0xdc
    mov x16, #0x17
    str w16, [x20, #0x8]
    bl <op.CheckThisUnset>
    b 0xe8
    mov x16, #0x1f
    str w16, [x20, #0x8]
    add x3, x23, #0x38
    bl <stub.SetNamed>
    b 0x140
    mov x16, #0x1f
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x140
    mov x16, #0x27
    str w16, [x20, #0x8]
    add x3, x23, #0x58
    bl <stub.SetNamed>
    b 0x188
    mov x16, #0x27
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x188
    b <stub.ExceptionExit>
Stay:
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
    ldr x0, [x20, #0x30]
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
    ldr x1, [x20, #0x28]
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
Variable:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldrsb w16, [x20, #0xf]
    tbz w16, #0x0, 0x234
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x38
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x23c
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x254
    bti jc
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x28]
    tst x2, x22
    b.ne 0x280
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x280
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x38]
    cmp x0, x16
    b.ne 0x280
    ldr x0, [x23, #0x40]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x290
    mov x16, #0x8
    str w16, [x20, #0x8]
    bl <op.NewArray>
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x30]
    tst x2, x22
    b.ne 0x29c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x29c
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x68]
    cmp x0, x16
    b.ne 0x29c
    ldr x0, [x23, #0x70]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x2b0
    mov x0, #0x2
    str x0, [x20, #0x30]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x30]
    tst x2, x22
    b.ne 0x2c0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2c0
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x88]
    cmp x0, x16
    b.ne 0x2c0
    ldr x0, [x23, #0x90]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x2d4
    ldr x1, [x23, #0xa8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x2e4
    str x0, [x20, #0x30]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x30]
    tst x2, x22
    b.ne 0x2f4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2f4
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0xb8]
    cmp x0, x16
    b.ne 0x2f4
    ldr x0, [x23, #0xc0]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x308
    mov x0, #0x7
    str x0, [x20, #0x30]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x30]
    tst x2, x22
    b.ne 0x318
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x318
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0xd8]
    cmp x0, x16
    b.ne 0x318
    ldr x0, [x23, #0xe0]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x32c
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x30]
    tst x2, x22
    b.ne 0x33c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x33c
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0xf8]
    cmp x0, x16
    b.ne 0x33c
    ldr x0, [x23, #0x100]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x350
    mov x0, #0xa
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.ThrowClassCall>
    b 0x270
    bl <helper.CheckLimit>
    cbz x0, 0x270
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x28
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x258
    b 0x34
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    add x3, x23, #0x38
    bl <stub.SetNamed>
    b 0x80
    str wzr, [x20, #0x8]
    bl <stub.Barrier>
    b 0x80
    mov x16, #0xe
    str w16, [x20, #0x8]
    add x3, x23, #0x68
    bl <stub.SetNamed>
    b 0xd4
    mov x16, #0xe
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xd4
    mov x16, #0x18
    str w16, [x20, #0x8]
    add x3, x23, #0x88
    bl <stub.SetNamed>
    b 0x124
    mov x16, #0x18
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x124
    mov x16, #0x20
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x134
    mov x16, #0x26
    str w16, [x20, #0x8]
    add x3, x23, #0xb8
    bl <stub.SetNamed>
    b 0x17c
    mov x16, #0x26
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x17c
    mov x16, #0x30
    str w16, [x20, #0x8]
    add x3, x23, #0xd8
    bl <stub.SetNamed>
    b 0x1cc
    mov x16, #0x30
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x1cc
    mov x16, #0x3c
    str w16, [x20, #0x8]
    add x3, x23, #0xf8
    bl <stub.SetNamed>
    b 0x21c
    mov x16, #0x3c
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x21c
add:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x68
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x1b8
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x1d0
    bti jc
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x1fc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1fc
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x10]
    cmp x1, x16
    b.ne 0x1fc
    ldr x1, [x23, #0x18]
    ldr x0, [x2, x1]
    str x0, [x20, #0x30]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x21c
    adds w0, w1, #0x1
    b.vs 0x21c
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x38]
    tst x2, x22
    b.ne 0x26c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x26c
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x38]
    cmp x0, x16
    b.ne 0x26c
    ldr x0, [x23, #0x40]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x280
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x30]
    bti jc
    mov x0, #0x2
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x2a8
    cmp x2, x21
    b.lo 0x2a8
    cmp w1, w2
    b.eq 0x1a0
    ldr x0, [x20, #0x20]
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x58]
    tst x2, x22
    b.ne 0x33c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x33c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x60]
    cmp x1, x16
    b.ne 0x33c
    ldr x1, [x23, #0x68]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0x80]
    cmp x16, x1
    b.ne 0x360
    mov x16, #0x2d
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
    cbz x0, 0x3e4
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x3d4
    b 0xd0
    mov x0, #0xa
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x1ec
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x1d4
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
    bl <op.Inc>
    b 0x80
    cmp x1, x21
    b.hs 0x238
    tst x1, x21
    b.eq 0x20c
    add x3, x1, x21
    fmov d0, x3
    b 0x23c
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x258
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x30]
    orr x3, x3, #0x2
    str x3, [x23, #0x30]
    b 0x80
    mov x16, #0xc
    str w16, [x20, #0x8]
    add x3, x23, #0x38
    bl <stub.SetNamed>
    b 0xc8
    mov x16, #0xc
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xc8
    mov x16, #0x19
    str w16, [x20, #0x8]
    bl <op.JStrictEq>
    cmp w0, #0x2
    b.eq 0x1a0
    b 0xfc
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x2f0
    cmp x1, x2
    b.eq 0x1a0
    tst x3, x22
    b.ne 0xfc
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0xfc
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0xfc
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x290
    b 0xfc
    cmp x1, x21
    b.hs 0x30c
    tst x1, x21
    b.eq 0xfc
    add x3, x1, x21
    fmov d0, x3
    b 0x310
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x32c
    tst x2, x21
    b.eq 0xfc
    add x3, x2, x21
    fmov d1, x3
    b 0x330
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x1a0
    b 0xfc
    mov x16, #0x23
    str w16, [x20, #0x8]
    add x3, x23, #0x60
    bl <stub.GetNamed>
    b 0x134
    mov x16, #0x2d
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x190
    tst x1, x22
    b.ne 0x350
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x350
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x80]
    cmp x16, x0
    b.eq 0x150
    ldr x16, [x23, #0x90]
    cmp x16, x0
    b.eq 0x150
    ldr x16, [x23, #0x98]
    cmp x16, x0
    b.eq 0x150
    ldr x16, [x23, #0xa0]
    cmp x16, x0
    b.eq 0x150
    ldr x16, [x23, #0x88]
    cmp x16, #0x2
    b.eq 0x150
    ldr x16, [x23, #0x88]
    cmp x16, x1
    b.eq 0x150
    mov x16, #0x2d
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0x150
    mov x16, #0x33
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0xd0
    b <stub.ExceptionExit>
addTo:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x88
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x494
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x4ac
    mov x3, #0xa
    str x3, [x20, #0x30]
    str x3, [x20, #0x38]
    str x3, [x20, #0x40]
    str x3, [x20, #0x48]
    str x3, [x20, #0x50]
    bti jc
    ldr x0, [x20, #0x20]
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x78]
    tst x2, x22
    b.ne 0x4d8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x4d8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x40]
    cmp x1, x16
    b.ne 0x4d8
    ldr x1, [x23, #0x48]
    ldr x0, [x2, x1]
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x70]
    ldr x16, [x23, #0x60]
    cmp x16, x1
    b.ne 0x4fc
    mov x16, #0xa
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
    cbz x0, 0x894
    str x0, [x20, #0x50]
    mov x16, #0x10
    str w16, [x20, #0x8]
    bl <op.IterOpenArray>
    cmp w0, #0x2
    b.eq 0x1e8
    ldr x2, [x20, #0x50]
    tst x2, x22
    b.ne 0x570
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x570
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xb0]
    cmp x1, x16
    b.ne 0x570
    ldr x1, [x23, #0xb8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x60]
    tst x1, x22
    b.ne 0x134
    cbz x1, 0x134
    ldrb w16, [x1]
    cmp w16, #0x20
    b.hs 0x140
    mov x16, #0x22
    str w16, [x20, #0x8]
    bl <op.ThrowNotIterable>
    ldr x0, [x20, #0x50]
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x88]
    cmp x16, x1
    b.ne 0x594
    mov x16, #0x27
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
    cbz x0, 0x894
    str x0, [x20, #0x30]
    ldr x1, [x20, #0x30]
    tst x1, x22
    b.ne 0x608
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x608
    ldr x2, [x20, #0x30]
    tst x2, x22
    b.ne 0x618
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x618
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xd0]
    cmp x1, x16
    b.ne 0x618
    ldr x1, [x23, #0xd8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x38]
    mov x0, #0xa
    str x0, [x20, #0x40]
    bti jc
    mov x16, #0x39
    str w16, [x20, #0x8]
    bl <op.IterStep>
    cmp w0, #0x2
    b.eq 0x2fc
    ldr x1, [x20, #0x30]
    cmp x1, #0xa
    b.eq 0x3e8
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x68]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0xf0]
    cmp x16, x1
    b.ne 0x63c
    mov x16, #0x4a
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x50]
    str wzr, [x20, #0x5c]
    str x0, [x20, #0x60]
    add x20, x20, #0x50
    mov x1, #0x0
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x50
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x894
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x70]
    tst x1, x22
    b.ne 0x6b0
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x6b0
    ldr x2, [x20, #0x70]
    tst x2, x22
    b.ne 0x6c0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x6c0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x118]
    cmp x1, x16
    b.ne 0x6c0
    ldr x1, [x23, #0x120]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x68]
    cmp x1, #0x7
    b.eq 0x3e8
    cmp x1, #0x6
    b.ne 0x6d4
    ldr x2, [x20, #0x70]
    tst x2, x22
    b.ne 0x72c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x72c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x138]
    cmp x1, x16
    b.ne 0x72c
    ldr x1, [x23, #0x140]
    ldr x0, [x2, x1]
    str x0, [x20, #0x48]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x740
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x740
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x158]
    cmp x1, x16
    b.ne 0x740
    ldr x1, [x23, #0x160]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x78]
    tst x2, x22
    b.ne 0x754
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x754
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x178]
    cmp x1, x16
    b.ne 0x754
    ldr x1, [x23, #0x180]
    ldr x0, [x2, x1]
    str x0, [x20, #0x70]
    ldr x0, [x20, #0x20]
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x70]
    ldr x16, [x23, #0x198]
    cmp x16, x1
    b.ne 0x778
    mov x16, #0x76
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
    cbz x0, 0x894
    str x0, [x20, #0x50]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x7ec
    b 0x1e8
    bti jc
    mov x16, #0x7f
    str w16, [x20, #0x8]
    bl <op.IterCloseSilently>
    mov x16, #0x81
    str w16, [x20, #0x8]
    bl <op.Throw>
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x58]
    tst x2, x22
    b.ne 0x7fc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x7fc
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1c0]
    cmp x1, x16
    b.ne 0x7fc
    ldr x1, [x23, #0x1c8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    ldr x0, [x20, #0x20]
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0x1e0]
    cmp x16, x1
    b.ne 0x820
    mov x16, #0x90
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
    cbz x0, 0x894
    str x0, [x20, #0x30]
    mov x0, #0xa
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x4c8
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x4b0
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x3
    str w16, [x20, #0x8]
    add x3, x23, #0x40
    bl <stub.GetNamed>
    b 0x80
    mov x16, #0xa
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xd0
    tst x1, x22
    b.ne 0x4ec
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x4ec
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x60]
    cmp x16, x0
    b.eq 0x94
    ldr x16, [x23, #0x70]
    cmp x16, x0
    b.eq 0x94
    ldr x16, [x23, #0x78]
    cmp x16, x0
    b.eq 0x94
    ldr x16, [x23, #0x80]
    cmp x16, x0
    b.eq 0x94
    ldr x16, [x23, #0x68]
    cmp x16, #0x2
    b.eq 0x94
    ldr x16, [x23, #0x68]
    cmp x16, x1
    b.eq 0x94
    mov x16, #0xa
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x70]
    b 0x94
    mov x16, #0x17
    str w16, [x20, #0x8]
    add x3, x23, #0xb0
    bl <stub.GetNamed>
    b 0x114
    mov x16, #0x27
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x194
    tst x1, x22
    b.ne 0x584
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x584
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x88]
    cmp x16, x0
    b.eq 0x158
    ldr x16, [x23, #0x98]
    cmp x16, x0
    b.eq 0x158
    ldr x16, [x23, #0xa0]
    cmp x16, x0
    b.eq 0x158
    ldr x16, [x23, #0xa8]
    cmp x16, x0
    b.eq 0x158
    ldr x16, [x23, #0x90]
    cmp x16, #0x2
    b.eq 0x158
    ldr x16, [x23, #0x90]
    cmp x16, x1
    b.eq 0x158
    mov x16, #0x27
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x158
    mov x16, #0x2d
    str w16, [x20, #0x8]
    bl <op.RequireObject>
    b 0x1ac
    mov x16, #0x30
    str w16, [x20, #0x8]
    add x3, x23, #0xd0
    bl <stub.GetNamed>
    b 0x1dc
    mov x16, #0x4a
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x268
    tst x1, x22
    b.ne 0x62c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x62c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xf0]
    cmp x16, x0
    b.eq 0x22c
    ldr x16, [x23, #0x100]
    cmp x16, x0
    b.eq 0x22c
    ldr x16, [x23, #0x108]
    cmp x16, x0
    b.eq 0x22c
    ldr x16, [x23, #0x110]
    cmp x16, x0
    b.eq 0x22c
    ldr x16, [x23, #0xf8]
    cmp x16, #0x2
    b.eq 0x22c
    ldr x16, [x23, #0xf8]
    cmp x16, x1
    b.eq 0x22c
    mov x16, #0x4a
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x22c
    mov x16, #0x50
    str w16, [x20, #0x8]
    bl <op.RequireObject>
    b 0x280
    mov x16, #0x53
    str w16, [x20, #0x8]
    add x3, x23, #0x118
    bl <stub.GetNamed>
    b 0x2b0
    cmp x1, x21
    b.hs 0x700
    tst x1, x21
    b.eq 0x708
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.vs 0x6fc
    b.ne 0x3e8
    b 0x2c8
    cbnz w1, 0x3e8
    b 0x2c8
    tst x1, x22
    b.ne 0x2c8
    cbz x1, 0x2c8
    ldrb w16, [x1]
    cmp w16, #0x4
    b.hi 0x3e8
    ldr w3, [x1, #0x4]
    cbnz w3, 0x3e8
    b 0x2c8
    mov x16, #0x5e
    str w16, [x20, #0x8]
    add x3, x23, #0x138
    bl <stub.GetNamed>
    b 0x2f8
    mov x16, #0x65
    str w16, [x20, #0x8]
    add x3, x23, #0x158
    bl <stub.GetNamed>
    b 0x32c
    mov x16, #0x6c
    str w16, [x20, #0x8]
    add x3, x23, #0x178
    bl <stub.GetNamed>
    b 0x360
    mov x16, #0x76
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x3bc
    tst x1, x22
    b.ne 0x768
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x768
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x198]
    cmp x16, x0
    b.eq 0x37c
    ldr x16, [x23, #0x1a8]
    cmp x16, x0
    b.eq 0x37c
    ldr x16, [x23, #0x1b0]
    cmp x16, x0
    b.eq 0x37c
    ldr x16, [x23, #0x1b8]
    cmp x16, x0
    b.eq 0x37c
    ldr x16, [x23, #0x1a0]
    cmp x16, #0x2
    b.eq 0x37c
    ldr x16, [x23, #0x1a0]
    cmp x16, x1
    b.eq 0x37c
    mov x16, #0x76
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x70]
    b 0x37c
    mov x16, #0x7c
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x1e8
    mov x16, #0x86
    str w16, [x20, #0x8]
    add x3, x23, #0x1c0
    bl <stub.GetNamed>
    b 0x420
    mov x16, #0x90
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x47c
    tst x1, x22
    b.ne 0x810
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x810
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x1e0]
    cmp x16, x0
    b.eq 0x43c
    ldr x16, [x23, #0x1f0]
    cmp x16, x0
    b.eq 0x43c
    ldr x16, [x23, #0x1f8]
    cmp x16, x0
    b.eq 0x43c
    ldr x16, [x23, #0x200]
    cmp x16, x0
    b.eq 0x43c
    ldr x16, [x23, #0x1e8]
    cmp x16, #0x2
    b.eq 0x43c
    ldr x16, [x23, #0x1e8]
    cmp x16, x1
    b.eq 0x43c
    mov x16, #0x90
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0x43c
    b <stub.ExceptionExit>
candidates:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x38
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x78
    ldr x23, [x0, #0x10]
    bti jc
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0xa0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xa0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x8]
    cmp x1, x16
    b.ne 0xa0
    ldr x1, [x23, #0x10]
    ldr x0, [x2, x1]
    str x0, [x20, #0x30]
    mov x16, #0x7
    str w16, [x20, #0x8]
    bl <op.NewArray>
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x90
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
candidates#2:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x40
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xac
    ldr x23, [x0, #0x10]
    bti jc
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0xd4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xd4
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x10]
    cmp x1, x16
    b.ne 0xd4
    ldr x1, [x23, #0x18]
    ldr x0, [x2, x1]
    str x0, [x20, #0x30]
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0xe4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xe4
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x30]
    cmp x1, x16
    b.ne 0xe4
    ldr x1, [x23, #0x38]
    ldr x0, [x2, x1]
    str x0, [x20, #0x38]
    mov x16, #0xe
    str w16, [x20, #0x8]
    bl <op.NewArray>
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0xc4
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
chain:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0xc0
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xa3c
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0xa54
    bti jc
    ldr x1, [x23, #0x68]
    ldr x0, [x1, #0x8]
    cbz x0, 0xa80
    str x0, [x20, #0x60]
    ldr x0, [x20, #0x60]
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x78]
    cmp x16, x1
    b.ne 0xa8c
    mov x16, #0x9
    str w16, [x20, #0x8]
    add x2, x20, #0x48
    bl <stub.Construct>
    tbz w0, #0x0, 0xb4
    sub x0, x0, #0x1
    str x20, [x20, #0x48]
    mov x16, #0x1000000
    str w16, [x20, #0x54]
    str x0, [x20, #0x58]
    add x20, x20, #0x48
    mov x1, #0x0
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x48
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x16a4
    tst x0, x22
    b.ne 0xadc
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0xadc
    str x0, [x20, #0x30]
    mov x16, #0xf
    str w16, [x20, #0x8]
    bl <op.NewArray>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x48]
    bti jc
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x28]
    cmp x1, x21
    b.lo 0xafc
    cmp x2, x21
    b.lo 0xafc
    cmp w1, w2
    b.ge 0x23c
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x78]
    tst x2, x22
    b.ne 0xb54
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xb54
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xb8]
    cmp x1, x16
    b.ne 0xb54
    ldr x1, [x23, #0xc0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x70]
    ldr x1, [x23, #0xd8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xb68
    str x0, [x20, #0xa0]
    ldr x0, [x20, #0xa0]
    str x0, [x20, #0xa8]
    ldr x0, [x20, #0x48]
    str x0, [x20, #0xb0]
    ldr x1, [x20, #0xa0]
    ldr x16, [x23, #0xe8]
    cmp x16, x1
    b.ne 0xb78
    mov x16, #0x36
    str w16, [x20, #0x8]
    add x2, x20, #0x88
    bl <stub.Construct>
    tbz w0, #0x0, 0x1bc
    sub x0, x0, #0x1
    str x20, [x20, #0x88]
    mov x16, #0x1
    movk x16, #0x100, lsl #16
    str w16, [x20, #0x94]
    str x0, [x20, #0x98]
    add x20, x20, #0x88
    mov x1, #0x1
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x88
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x16a4
    tst x0, x22
    b.ne 0xbc8
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0xbc8
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x70]
    ldr x16, [x23, #0x110]
    cmp x16, x1
    b.ne 0xbe0
    mov x16, #0x3c
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
    cbz x0, 0x16a4
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0xc64
    adds w0, w1, #0x1
    b.vs 0xc64
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0xcb4
    b 0xcc
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x48]
    bti jc
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x28]
    cmp x1, x21
    b.lo 0xcdc
    cmp x2, x21
    b.lo 0xcdc
    cmp w1, w2
    b.ge 0x480
    ldr x1, [x23, #0x148]
    ldr x0, [x1, #0x8]
    cbz x0, 0xd34
    str x0, [x20, #0x98]
    ldr x0, [x20, #0x98]
    str x0, [x20, #0xa0]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0xd54
    subs w0, w1, #0x1
    b.vs 0xd54
    orr x0, x0, x21
    str x0, [x20, #0xb0]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0xb0]
    tst x1, x22
    b.ne 0xda4
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xda4
    cmp x2, x21
    b.lo 0xdd4
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0xda4
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0xdb4
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0xda4
    str x0, [x20, #0xa8]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x48]
    tst x1, x22
    b.ne 0xdf0
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xdf0
    cmp x2, x21
    b.lo 0xe20
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0xdf0
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0xe00
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0xdf0
    str x0, [x20, #0xb0]
    ldr x1, [x23, #0x1a0]
    ldr x0, [x1, #0x8]
    cbz x0, 0xe3c
    str x0, [x20, #0xb8]
    ldr x1, [x20, #0x98]
    ldr x16, [x23, #0x1b0]
    cmp x16, x1
    b.ne 0xe4c
    mov x16, #0x77
    str w16, [x20, #0x8]
    add x2, x20, #0x80
    bl <stub.Construct>
    tbz w0, #0x0, 0x3c4
    sub x0, x0, #0x1
    str x20, [x20, #0x80]
    mov x16, #0x3
    movk x16, #0x100, lsl #16
    str w16, [x20, #0x8c]
    str x0, [x20, #0x90]
    add x20, x20, #0x80
    mov x1, #0x3
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x80
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x16a4
    tst x0, x22
    b.ne 0xe9c
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0xe9c
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x78]
    tst x2, x22
    b.ne 0xea4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xea4
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1d8]
    cmp x1, x16
    b.ne 0xea4
    ldr x1, [x23, #0x1e0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x70]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x70]
    ldr x16, [x23, #0x1f8]
    cmp x16, x1
    b.ne 0xec8
    mov x16, #0x87
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
    cbz x0, 0x16a4
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0xf4c
    adds w0, w1, #0x1
    b.vs 0xf4c
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0xf9c
    b 0x244
    ldr x1, [x23, #0x228]
    ldr x0, [x1, #0x8]
    cbz x0, 0xfac
    str x0, [x20, #0x90]
    ldr x0, [x20, #0x90]
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0xfcc
    subs w0, w1, #0x1
    b.vs 0xfcc
    orr x0, x0, x21
    str x0, [x20, #0xa8]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0xa8]
    tst x1, x22
    b.ne 0x101c
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x101c
    cmp x2, x21
    b.lo 0x104c
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x101c
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x102c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x101c
    str x0, [x20, #0xa0]
    ldr x1, [x23, #0x260]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1068
    str x0, [x20, #0xa8]
    ldr x1, [x20, #0x90]
    ldr x16, [x23, #0x270]
    cmp x16, x1
    b.ne 0x1078
    mov x16, #0xb1
    str w16, [x20, #0x8]
    add x2, x20, #0x78
    bl <stub.Construct>
    tbz w0, #0x0, 0x588
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
    cbz x0, 0x16a4
    tst x0, x22
    b.ne 0x10c8
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x10c8
    str x0, [x20, #0x70]
    ldr x2, [x20, #0x70]
    tst x2, x22
    b.ne 0x10d0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x10d0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x298]
    cmp x1, x16
    b.ne 0x10d0
    ldr x1, [x23, #0x2a0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x2b8]
    cmp x16, x1
    b.ne 0x10f4
    mov x16, #0xc1
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
    cbz x0, 0x16a4
    str x0, [x20, #0x48]
    ldr x1, [x23, #0x2e0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1168
    str x0, [x20, #0x90]
    ldr x0, [x20, #0x90]
    str x0, [x20, #0x98]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0xa8]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0xa8]
    tst x1, x22
    b.ne 0x1178
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x1178
    cmp x2, x21
    b.lo 0x11a8
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x1178
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x1188
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x1178
    str x0, [x20, #0xa0]
    ldr x1, [x23, #0x310]
    ldr x0, [x1, #0x8]
    cbz x0, 0x11c4
    str x0, [x20, #0xa8]
    ldr x1, [x20, #0x90]
    ldr x16, [x23, #0x320]
    cmp x16, x1
    b.ne 0x11d4
    mov x16, #0xe0
    str w16, [x20, #0x8]
    add x2, x20, #0x78
    bl <stub.Construct>
    tbz w0, #0x0, 0x70c
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
    cbz x0, 0x16a4
    tst x0, x22
    b.ne 0x1224
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x1224
    str x0, [x20, #0x70]
    ldr x2, [x20, #0x70]
    tst x2, x22
    b.ne 0x122c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x122c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x348]
    cmp x1, x16
    b.ne 0x122c
    ldr x1, [x23, #0x350]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x368]
    cmp x16, x1
    b.ne 0x1250
    mov x16, #0xf0
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
    cbz x0, 0x16a4
    str x0, [x20, #0x48]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x40]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x48]
    bti jc
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x12dc
    cmp w1, #0x19
    b.ge 0x9d0
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x78]
    tst x2, x22
    b.ne 0x1318
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1318
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x398]
    cmp x1, x16
    b.ne 0x1318
    ldr x1, [x23, #0x3a0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x70]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x88]
    tst x1, x22
    b.ne 0x132c
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x132c
    cmp x2, x21
    b.lo 0x135c
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x132c
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x133c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x132c
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x1388
    mov x17, #0x3
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x1388
    cbz w0, 0x13d8
    orr x0, x0, x21
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x70]
    ldr x16, [x23, #0x3e0]
    cmp x16, x1
    b.ne 0x13f4
    mov x16, #0x121
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
    cbz x0, 0x16a4
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0x1478
    subs w0, w1, #0x1
    b.vs 0x1478
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x60]
    tst x1, x22
    b.ne 0x14c8
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x14c8
    cmp x2, x21
    b.lo 0x14f8
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x14c8
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x14d8
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x14c8
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x58]
    tst x2, x22
    b.ne 0x1514
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1514
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x430]
    cmp x1, x16
    b.ne 0x1514
    ldr x1, [x23, #0x438]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x1538
    cmp x2, x21
    b.lo 0x1538
    adds w0, w1, w2
    b.vs 0x1538
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x15b4
    adds w0, w1, #0x1
    b.vs 0x15b4
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x1604
    b 0x7ac
    ldr x2, [x20, #0x30]
    tst x2, x22
    b.ne 0x1614
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1614
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x460]
    cmp x1, x16
    b.ne 0x1614
    ldr x1, [x23, #0x468]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x1638
    cmp x2, x21
    b.lo 0x1638
    adds w0, w1, w2
    b.vs 0x1638
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x0, [x20, #0x48]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0xa70
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0xa58
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x40
    ldr x16, [x23, #0x88]
    cmp x16, x1
    b.eq 0x58
    ldr x16, [x23, #0x90]
    cmp x16, x1
    b.eq 0x58
    ldr x16, [x23, #0x98]
    cmp x16, x1
    b.eq 0x58
    ldr x16, [x23, #0x80]
    cmp x16, #0x2
    b.eq 0x58
    ldr x16, [x23, #0x80]
    cmp x16, x1
    b.eq 0x58
    mov x16, #0x9
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x58
    ldr x0, [x20, #0x68]
    b 0xb4
    mov x16, #0x19
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x23c
    b 0xf0
    cmp x1, x21
    b.hs 0xb18
    tst x1, x21
    b.eq 0xae4
    add x3, x1, x21
    fmov d0, x3
    b 0xb1c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xb38
    tst x2, x21
    b.eq 0xae4
    add x3, x2, x21
    fmov d1, x3
    b 0xb3c
    scvtf d1, w2
    ldr x3, [x23, #0xb0]
    orr x3, x3, #0x2
    str x3, [x23, #0xb0]
    fcmp d0, d1
    b.pl 0x23c
    b 0xf0
    mov x16, #0x23
    str w16, [x20, #0x8]
    add x3, x23, #0xb8
    bl <stub.GetNamed>
    b 0x128
    mov x16, #0x2a
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x13c
    ldr x16, [x23, #0xf8]
    cmp x16, x1
    b.eq 0x15c
    ldr x16, [x23, #0x100]
    cmp x16, x1
    b.eq 0x15c
    ldr x16, [x23, #0x108]
    cmp x16, x1
    b.eq 0x15c
    ldr x16, [x23, #0xf0]
    cmp x16, #0x2
    b.eq 0x15c
    ldr x16, [x23, #0xf0]
    cmp x16, x1
    b.eq 0x15c
    mov x16, #0x36
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0xa0]
    b 0x15c
    ldr x0, [x20, #0xa8]
    b 0x1bc
    mov x16, #0x3c
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x210
    tst x1, x22
    b.ne 0xbd0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xbd0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x110]
    cmp x16, x0
    b.eq 0x1d0
    ldr x16, [x23, #0x120]
    cmp x16, x0
    b.eq 0x1d0
    ldr x16, [x23, #0x128]
    cmp x16, x0
    b.eq 0x1d0
    ldr x16, [x23, #0x130]
    cmp x16, x0
    b.eq 0x1d0
    ldr x16, [x23, #0x118]
    cmp x16, #0x2
    b.eq 0x1d0
    ldr x16, [x23, #0x118]
    cmp x16, x1
    b.eq 0x1d0
    mov x16, #0x3c
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x70]
    b 0x1d0
    mov x16, #0x42
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x22c
    cmp x1, x21
    b.hs 0xc80
    tst x1, x21
    b.eq 0xc54
    add x3, x1, x21
    fmov d0, x3
    b 0xc84
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xca0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x138]
    orr x3, x3, #0x2
    str x3, [x23, #0x138]
    b 0x22c
    mov x16, #0x47
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0xcc
    mov x16, #0x4e
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x480
    b 0x268
    cmp x1, x21
    b.hs 0xcf8
    tst x1, x21
    b.eq 0xcc4
    add x3, x1, x21
    fmov d0, x3
    b 0xcfc
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xd18
    tst x2, x21
    b.eq 0xcc4
    add x3, x2, x21
    fmov d1, x3
    b 0xd1c
    scvtf d1, w2
    ldr x3, [x23, #0x140]
    orr x3, x3, #0x2
    str x3, [x23, #0x140]
    fcmp d0, d1
    b.pl 0x480
    b 0x268
    mov x16, #0x55
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x278
    mov x16, #0x5e
    str w16, [x20, #0x8]
    bl <op.SubI>
    b 0x29c
    cmp x1, x21
    b.hs 0xd70
    tst x1, x21
    b.eq 0xd44
    add x3, x1, x21
    fmov d0, x3
    b 0xd74
    scvtf d0, w1
    fmov d1, #1.0
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xd90
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0xb0]
    ldr x3, [x23, #0x158]
    orr x3, x3, #0x2
    str x3, [x23, #0x158]
    b 0x29c
    mov x16, #0x65
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x2f0
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0xda4
    sub x0, x0, x21
    b 0x2ec
    tst x2, x21
    b.eq 0xda4
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0xda4
    b 0x2c0
    mov x16, #0x6b
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x344
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0xdf0
    sub x0, x0, x21
    b 0x340
    tst x2, x21
    b.eq 0xdf0
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0xdf0
    b 0x314
    mov x16, #0x71
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x354
    ldr x16, [x23, #0x1c0]
    cmp x16, x1
    b.eq 0x364
    ldr x16, [x23, #0x1c8]
    cmp x16, x1
    b.eq 0x364
    ldr x16, [x23, #0x1d0]
    cmp x16, x1
    b.eq 0x364
    ldr x16, [x23, #0x1b8]
    cmp x16, #0x2
    b.eq 0x364
    ldr x16, [x23, #0x1b8]
    cmp x16, x1
    b.eq 0x364
    mov x16, #0x77
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x98]
    b 0x364
    ldr x0, [x20, #0xa0]
    b 0x3c4
    mov x16, #0x7d
    str w16, [x20, #0x8]
    add x3, x23, #0x1d8
    bl <stub.GetNamed>
    b 0x3f8
    mov x16, #0x87
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x454
    tst x1, x22
    b.ne 0xeb8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xeb8
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x1f8]
    cmp x16, x0
    b.eq 0x414
    ldr x16, [x23, #0x208]
    cmp x16, x0
    b.eq 0x414
    ldr x16, [x23, #0x210]
    cmp x16, x0
    b.eq 0x414
    ldr x16, [x23, #0x218]
    cmp x16, x0
    b.eq 0x414
    ldr x16, [x23, #0x200]
    cmp x16, #0x2
    b.eq 0x414
    ldr x16, [x23, #0x200]
    cmp x16, x1
    b.eq 0x414
    mov x16, #0x87
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x70]
    b 0x414
    mov x16, #0x8d
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x470
    cmp x1, x21
    b.hs 0xf68
    tst x1, x21
    b.eq 0xf3c
    add x3, x1, x21
    fmov d0, x3
    b 0xf6c
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xf88
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x220]
    orr x3, x3, #0x2
    str x3, [x23, #0x220]
    b 0x470
    mov x16, #0x92
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x244
    mov x16, #0x95
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x490
    mov x16, #0x9e
    str w16, [x20, #0x8]
    bl <op.SubI>
    b 0x4b4
    cmp x1, x21
    b.hs 0xfe8
    tst x1, x21
    b.eq 0xfbc
    add x3, x1, x21
    fmov d0, x3
    b 0xfec
    scvtf d0, w1
    fmov d1, #1.0
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1008
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0xa8]
    ldr x3, [x23, #0x238]
    orr x3, x3, #0x2
    str x3, [x23, #0x238]
    b 0x4b4
    mov x16, #0xa5
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x508
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x101c
    sub x0, x0, x21
    b 0x504
    tst x2, x21
    b.eq 0x101c
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x101c
    b 0x4d8
    mov x16, #0xab
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x518
    ldr x16, [x23, #0x280]
    cmp x16, x1
    b.eq 0x528
    ldr x16, [x23, #0x288]
    cmp x16, x1
    b.eq 0x528
    ldr x16, [x23, #0x290]
    cmp x16, x1
    b.eq 0x528
    ldr x16, [x23, #0x278]
    cmp x16, #0x2
    b.eq 0x528
    ldr x16, [x23, #0x278]
    cmp x16, x1
    b.eq 0x528
    mov x16, #0xb1
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x90]
    b 0x528
    ldr x0, [x20, #0x98]
    b 0x588
    mov x16, #0xb7
    str w16, [x20, #0x8]
    add x3, x23, #0x298
    bl <stub.GetNamed>
    b 0x5bc
    mov x16, #0xc1
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x618
    tst x1, x22
    b.ne 0x10e4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x10e4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x2b8]
    cmp x16, x0
    b.eq 0x5d8
    ldr x16, [x23, #0x2c8]
    cmp x16, x0
    b.eq 0x5d8
    ldr x16, [x23, #0x2d0]
    cmp x16, x0
    b.eq 0x5d8
    ldr x16, [x23, #0x2d8]
    cmp x16, x0
    b.eq 0x5d8
    ldr x16, [x23, #0x2c0]
    cmp x16, #0x2
    b.eq 0x5d8
    ldr x16, [x23, #0x2c0]
    cmp x16, x1
    b.eq 0x5d8
    mov x16, #0xc1
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x5d8
    mov x16, #0xc7
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x628
    mov x16, #0xd4
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x68c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x1178
    sub x0, x0, x21
    b 0x688
    tst x2, x21
    b.eq 0x1178
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x1178
    b 0x65c
    mov x16, #0xda
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x69c
    ldr x16, [x23, #0x330]
    cmp x16, x1
    b.eq 0x6ac
    ldr x16, [x23, #0x338]
    cmp x16, x1
    b.eq 0x6ac
    ldr x16, [x23, #0x340]
    cmp x16, x1
    b.eq 0x6ac
    ldr x16, [x23, #0x328]
    cmp x16, #0x2
    b.eq 0x6ac
    ldr x16, [x23, #0x328]
    cmp x16, x1
    b.eq 0x6ac
    mov x16, #0xe0
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x90]
    b 0x6ac
    ldr x0, [x20, #0x98]
    b 0x70c
    mov x16, #0xe6
    str w16, [x20, #0x8]
    add x3, x23, #0x348
    bl <stub.GetNamed>
    b 0x740
    mov x16, #0xf0
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x79c
    tst x1, x22
    b.ne 0x1240
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1240
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x368]
    cmp x16, x0
    b.eq 0x75c
    ldr x16, [x23, #0x378]
    cmp x16, x0
    b.eq 0x75c
    ldr x16, [x23, #0x380]
    cmp x16, x0
    b.eq 0x75c
    ldr x16, [x23, #0x388]
    cmp x16, x0
    b.eq 0x75c
    ldr x16, [x23, #0x370]
    cmp x16, #0x2
    b.eq 0x75c
    ldr x16, [x23, #0x370]
    cmp x16, x1
    b.eq 0x75c
    mov x16, #0xf0
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x75c
    mov x16, #0xfe
    str w16, [x20, #0x8]
    bl <op.JNotLessI>
    cmp w0, #0x2
    b.eq 0x9d0
    b 0x7c4
    cmp x1, x21
    b.hs 0x12f8
    tst x1, x21
    b.eq 0x12c4
    add x3, x1, x21
    fmov d0, x3
    b 0x12fc
    scvtf d0, w1
    fmov d1, #25.0
    ldr x3, [x23, #0x390]
    orr x3, x3, #0x2
    str x3, [x23, #0x390]
    fcmp d0, d1
    b.pl 0x9d0
    b 0x7c4
    mov x16, #0x109
    str w16, [x20, #0x8]
    add x3, x23, #0x398
    bl <stub.GetNamed>
    b 0x7fc
    mov x16, #0x114
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x85c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x132c
    sub x0, x0, x21
    b 0x858
    tst x2, x21
    b.eq 0x132c
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x132c
    b 0x82c
    mov x16, #0x11a
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x888
    cmp x1, x21
    b.hs 0x13a4
    tst x1, x21
    b.eq 0x1378
    add x3, x1, x21
    fmov d0, x3
    b 0x13a8
    scvtf d0, w1
    fmov d1, #3.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x13c4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x88]
    ldr x3, [x23, #0x3d8]
    orr x3, x3, #0x2
    str x3, [x23, #0x3d8]
    b 0x888
    orr w3, w1, #0x3
    tbnz w3, #0x1f, 0x1388
    b 0x880
    mov x16, #0x121
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x8d8
    tst x1, x22
    b.ne 0x13e4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x13e4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x3e0]
    cmp x16, x0
    b.eq 0x898
    ldr x16, [x23, #0x3f0]
    cmp x16, x0
    b.eq 0x898
    ldr x16, [x23, #0x3f8]
    cmp x16, x0
    b.eq 0x898
    ldr x16, [x23, #0x400]
    cmp x16, x0
    b.eq 0x898
    ldr x16, [x23, #0x3e8]
    cmp x16, #0x2
    b.eq 0x898
    ldr x16, [x23, #0x3e8]
    cmp x16, x1
    b.eq 0x898
    mov x16, #0x121
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x70]
    b 0x898
    mov x16, #0x127
    str w16, [x20, #0x8]
    bl <op.SubI>
    b 0x8f4
    cmp x1, x21
    b.hs 0x1494
    tst x1, x21
    b.eq 0x1468
    add x3, x1, x21
    fmov d0, x3
    b 0x1498
    scvtf d0, w1
    fmov d1, #1.0
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x14b4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x408]
    orr x3, x3, #0x2
    str x3, [x23, #0x408]
    b 0x8f4
    mov x16, #0x12e
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x948
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x14c8
    sub x0, x0, x21
    b 0x944
    tst x2, x21
    b.eq 0x14c8
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x14c8
    b 0x918
    mov x16, #0x134
    str w16, [x20, #0x8]
    add x3, x23, #0x430
    bl <stub.GetNamed>
    b 0x978
    mov x16, #0x13b
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x9a4
    cmp x1, x21
    b.hs 0x1554
    tst x1, x21
    b.eq 0x1528
    add x3, x1, x21
    fmov d0, x3
    b 0x1558
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1574
    tst x2, x21
    b.eq 0x1528
    add x3, x2, x21
    fmov d1, x3
    b 0x1578
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1590
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x450]
    orr x3, x3, #0x2
    str x3, [x23, #0x450]
    b 0x9a4
    mov x16, #0x141
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x9c0
    cmp x1, x21
    b.hs 0x15d0
    tst x1, x21
    b.eq 0x15a4
    add x3, x1, x21
    fmov d0, x3
    b 0x15d4
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x15f0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x458]
    orr x3, x3, #0x2
    str x3, [x23, #0x458]
    b 0x9c0
    mov x16, #0x146
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x7ac
    mov x16, #0x149
    str w16, [x20, #0x8]
    add x3, x23, #0x460
    bl <stub.GetNamed>
    b 0xa00
    mov x16, #0x150
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0xa2c
    cmp x1, x21
    b.hs 0x1654
    tst x1, x21
    b.eq 0x1628
    add x3, x1, x21
    fmov d0, x3
    b 0x1658
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1674
    tst x2, x21
    b.eq 0x1628
    add x3, x2, x21
    fmov d1, x3
    b 0x1678
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1690
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x480]
    orr x3, x3, #0x2
    str x3, [x23, #0x480]
    b 0xa2c
    b <stub.ExceptionExit>
choose:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x88
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x4d4
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x4ec
    mov x3, #0xa
    str x3, [x20, #0x38]
    str x3, [x20, #0x40]
    str x3, [x20, #0x48]
    str x3, [x20, #0x50]
    str x3, [x20, #0x58]
    bti jc
    mov x0, #0x2
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x20]
    str x0, [x20, #0x80]
    ldr x2, [x20, #0x80]
    tst x2, x22
    b.ne 0x518
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x518
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x40]
    cmp x1, x16
    b.ne 0x518
    ldr x1, [x23, #0x48]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x60]
    cmp x16, x1
    b.ne 0x53c
    mov x16, #0xc
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
    cbz x0, 0xa2c
    str x0, [x20, #0x58]
    mov x16, #0x12
    str w16, [x20, #0x8]
    bl <op.IterOpenArray>
    cmp w0, #0x2
    b.eq 0x1f0
    ldr x2, [x20, #0x58]
    tst x2, x22
    b.ne 0x5b0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x5b0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xb0]
    cmp x1, x16
    b.ne 0x5b0
    ldr x1, [x23, #0xb8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x68]
    tst x1, x22
    b.ne 0x13c
    cbz x1, 0x13c
    ldrb w16, [x1]
    cmp w16, #0x20
    b.hs 0x148
    mov x16, #0x24
    str w16, [x20, #0x8]
    bl <op.ThrowNotIterable>
    ldr x0, [x20, #0x58]
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x88]
    cmp x16, x1
    b.ne 0x5d4
    mov x16, #0x29
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x50]
    str wzr, [x20, #0x5c]
    str x0, [x20, #0x60]
    add x20, x20, #0x50
    mov x1, #0x0
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x50
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0xa2c
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    tst x1, x22
    b.ne 0x648
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x648
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0x658
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x658
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xd0]
    cmp x1, x16
    b.ne 0x658
    ldr x1, [x23, #0xd8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    mov x0, #0xa
    str x0, [x20, #0x48]
    bti jc
    mov x16, #0x3b
    str w16, [x20, #0x8]
    bl <op.IterStep>
    cmp w0, #0x2
    b.eq 0x304
    ldr x1, [x20, #0x38]
    cmp x1, #0xa
    b.eq 0x4c4
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x70]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x70]
    ldr x16, [x23, #0xf0]
    cmp x16, x1
    b.ne 0x67c
    mov x16, #0x4c
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
    cbz x0, 0xa2c
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x78]
    tst x1, x22
    b.ne 0x6f0
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x6f0
    ldr x2, [x20, #0x78]
    tst x2, x22
    b.ne 0x700
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x700
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x118]
    cmp x1, x16
    b.ne 0x700
    ldr x1, [x23, #0x120]
    ldr x0, [x2, x1]
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x70]
    cmp x1, #0x7
    b.eq 0x4c4
    cmp x1, #0x6
    b.ne 0x714
    ldr x2, [x20, #0x78]
    tst x2, x22
    b.ne 0x76c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x76c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x138]
    cmp x1, x16
    b.ne 0x76c
    ldr x1, [x23, #0x140]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    ldr x2, [x20, #0x50]
    tst x2, x22
    b.ne 0x780
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x780
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x158]
    cmp x1, x16
    b.ne 0x780
    ldr x1, [x23, #0x160]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x28]
    cmp x1, x21
    b.lo 0x7ac
    cmp x2, x21
    b.lo 0x7ac
    cmp w1, w2
    b.eq 0x498
    ldr x2, [x20, #0x50]
    tst x2, x22
    b.ne 0x840
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x840
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x180]
    cmp x1, x16
    b.ne 0x840
    ldr x1, [x23, #0x188]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x854
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x854
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1a0]
    cmp x1, x16
    b.ne 0x854
    ldr x1, [x23, #0x1a8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x60]
    cmp x1, x21
    b.lo 0x880
    cmp x2, x21
    b.lo 0x880
    cmp w1, w2
    b.le 0x498
    mov x0, #0x2
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0x8f0
    cmp x2, x21
    b.lo 0x8f0
    cmp w1, w2
    b.eq 0x490
    ldr x2, [x20, #0x50]
    tst x2, x22
    b.ne 0x984
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x984
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1d0]
    cmp x1, x16
    b.ne 0x984
    ldr x1, [x23, #0x1d8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x30]
    tst x2, x22
    b.ne 0x998
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x998
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1f0]
    cmp x1, x16
    b.ne 0x998
    ldr x1, [x23, #0x1f8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x60]
    cmp x1, x21
    b.lo 0x9c4
    cmp x2, x21
    b.lo 0x9c4
    cmp w1, w2
    b.le 0x498
    ldr x0, [x20, #0x50]
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0xa1c
    b 0x1f0
    bti jc
    mov x16, #0xae
    str w16, [x20, #0x8]
    bl <op.IterCloseSilently>
    mov x16, #0xb0
    str w16, [x20, #0x8]
    bl <op.Throw>
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x508
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x4f0
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x5
    str w16, [x20, #0x8]
    add x3, x23, #0x40
    bl <stub.GetNamed>
    b 0x88
    mov x16, #0xc
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xd8
    tst x1, x22
    b.ne 0x52c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x52c
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
    mov x16, #0xc
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x9c
    mov x16, #0x19
    str w16, [x20, #0x8]
    add x3, x23, #0xb0
    bl <stub.GetNamed>
    b 0x11c
    mov x16, #0x29
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x19c
    tst x1, x22
    b.ne 0x5c4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x5c4
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
    mov x16, #0x29
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x160
    mov x16, #0x2f
    str w16, [x20, #0x8]
    bl <op.RequireObject>
    b 0x1b4
    mov x16, #0x32
    str w16, [x20, #0x8]
    add x3, x23, #0xd0
    bl <stub.GetNamed>
    b 0x1e4
    mov x16, #0x4c
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x270
    tst x1, x22
    b.ne 0x66c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x66c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xf0]
    cmp x16, x0
    b.eq 0x234
    ldr x16, [x23, #0x100]
    cmp x16, x0
    b.eq 0x234
    ldr x16, [x23, #0x108]
    cmp x16, x0
    b.eq 0x234
    ldr x16, [x23, #0x110]
    cmp x16, x0
    b.eq 0x234
    ldr x16, [x23, #0xf8]
    cmp x16, #0x2
    b.eq 0x234
    ldr x16, [x23, #0xf8]
    cmp x16, x1
    b.eq 0x234
    mov x16, #0x4c
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x70]
    b 0x234
    mov x16, #0x52
    str w16, [x20, #0x8]
    bl <op.RequireObject>
    b 0x288
    mov x16, #0x55
    str w16, [x20, #0x8]
    add x3, x23, #0x118
    bl <stub.GetNamed>
    b 0x2b8
    cmp x1, x21
    b.hs 0x740
    tst x1, x21
    b.eq 0x748
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.vs 0x73c
    b.ne 0x4c4
    b 0x2d0
    cbnz w1, 0x4c4
    b 0x2d0
    tst x1, x22
    b.ne 0x2d0
    cbz x1, 0x2d0
    ldrb w16, [x1]
    cmp w16, #0x4
    b.hi 0x4c4
    ldr w3, [x1, #0x4]
    cbnz w3, 0x4c4
    b 0x2d0
    mov x16, #0x60
    str w16, [x20, #0x8]
    add x3, x23, #0x138
    bl <stub.GetNamed>
    b 0x300
    mov x16, #0x67
    str w16, [x20, #0x8]
    add x3, x23, #0x158
    bl <stub.GetNamed>
    b 0x334
    mov x16, #0x6e
    str w16, [x20, #0x8]
    bl <op.JStrictEq>
    cmp w0, #0x2
    b.eq 0x498
    b 0x358
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x7f4
    cmp x1, x2
    b.eq 0x498
    tst x3, x22
    b.ne 0x358
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x358
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x358
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x794
    b 0x358
    cmp x1, x21
    b.hs 0x810
    tst x1, x21
    b.eq 0x358
    add x3, x1, x21
    fmov d0, x3
    b 0x814
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x830
    tst x2, x21
    b.eq 0x358
    add x3, x2, x21
    fmov d1, x3
    b 0x834
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x498
    b 0x358
    mov x16, #0x75
    str w16, [x20, #0x8]
    add x3, x23, #0x180
    bl <stub.GetNamed>
    b 0x388
    mov x16, #0x7c
    str w16, [x20, #0x8]
    add x3, x23, #0x1a0
    bl <stub.GetNamed>
    b 0x3bc
    mov x16, #0x83
    str w16, [x20, #0x8]
    bl <op.JLessEq>
    cmp w0, #0x2
    b.eq 0x498
    b 0x3e0
    cmp x1, x21
    b.hs 0x89c
    tst x1, x21
    b.eq 0x868
    add x3, x1, x21
    fmov d0, x3
    b 0x8a0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x8bc
    tst x2, x21
    b.eq 0x868
    add x3, x2, x21
    fmov d1, x3
    b 0x8c0
    scvtf d1, w2
    ldr x3, [x23, #0x1c0]
    orr x3, x3, #0x2
    str x3, [x23, #0x1c0]
    fcmp d0, d1
    b.ls 0x498
    b 0x3e0
    mov x16, #0x8c
    str w16, [x20, #0x8]
    bl <op.JStrictEq>
    cmp w0, #0x2
    b.eq 0x490
    b 0x408
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x938
    cmp x1, x2
    b.eq 0x490
    tst x3, x22
    b.ne 0x408
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x408
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x408
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x8d8
    b 0x408
    cmp x1, x21
    b.hs 0x954
    tst x1, x21
    b.eq 0x408
    add x3, x1, x21
    fmov d0, x3
    b 0x958
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x974
    tst x2, x21
    b.eq 0x408
    add x3, x2, x21
    fmov d1, x3
    b 0x978
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x490
    b 0x408
    mov x16, #0x93
    str w16, [x20, #0x8]
    add x3, x23, #0x1d0
    bl <stub.GetNamed>
    b 0x438
    mov x16, #0x9a
    str w16, [x20, #0x8]
    add x3, x23, #0x1f0
    bl <stub.GetNamed>
    b 0x46c
    mov x16, #0xa1
    str w16, [x20, #0x8]
    bl <op.JNotGreater>
    cmp w0, #0x2
    b.eq 0x498
    b 0x490
    cmp x1, x21
    b.hs 0x9e0
    tst x1, x21
    b.eq 0x9ac
    add x3, x1, x21
    fmov d0, x3
    b 0x9e4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xa00
    tst x2, x21
    b.eq 0x9ac
    add x3, x2, x21
    fmov d1, x3
    b 0xa04
    scvtf d1, w2
    ldr x3, [x23, #0x210]
    orr x3, x3, #0x2
    str x3, [x23, #0x210]
    fcmp d0, d1
    b.le 0x498
    b 0x490
    mov x16, #0xab
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x1f0
    b <stub.ExceptionExit>
execute:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x30
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x40
    ldr x23, [x0, #0x10]
    bti jc
    mov x0, #0xa
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x58
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
execute#2:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x38
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xc4
    ldr x23, [x0, #0x10]
    bti jc
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0xec
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xec
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x10]
    cmp x1, x16
    b.ne 0xec
    ldr x1, [x23, #0x18]
    ldr x0, [x2, x1]
    str x0, [x20, #0x28]
    mov x0, #0x6
    str x0, [x20, #0x30]
    ldr x2, [x20, #0x28]
    ldr x1, [x20, #0x30]
    tst x2, x22
    b.ne 0xfc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xfc
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x30]
    cmp x0, x16
    b.ne 0xfc
    ldr x0, [x23, #0x38]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x110
    mov x0, #0xa
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0xdc
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
    mov x16, #0x9
    str w16, [x20, #0x8]
    add x3, x23, #0x30
    bl <stub.SetNamed>
    b 0xac
    mov x16, #0x9
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xac
execute#3:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x40
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x298
    ldr x23, [x0, #0x10]
    bti jc
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x2c0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2c0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x20]
    cmp x1, x16
    b.ne 0x2c0
    ldr x1, [x23, #0x28]
    ldr x0, [x2, x1]
    str x0, [x20, #0x28]
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x2d0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2d0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x40]
    cmp x1, x16
    b.ne 0x2d0
    ldr x1, [x23, #0x48]
    ldr x0, [x2, x1]
    str x0, [x20, #0x30]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x30]
    cmp x1, x21
    b.lo 0x2fc
    cmp x2, x21
    b.lo 0x2fc
    cmp w1, w2
    b.eq 0xb4
    b 0x19c
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x390
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x390
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x68]
    cmp x1, x16
    b.ne 0x390
    ldr x1, [x23, #0x70]
    ldr x0, [x2, x1]
    str x0, [x20, #0x28]
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x3a4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x3a4
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x88]
    cmp x1, x16
    b.ne 0x3a4
    ldr x1, [x23, #0x90]
    ldr x0, [x2, x1]
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0x3b8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x3b8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xa8]
    cmp x1, x16
    b.ne 0x3b8
    ldr x1, [x23, #0xb0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x30]
    ldr x2, [x20, #0x28]
    ldr x1, [x20, #0x30]
    tst x2, x22
    b.ne 0x3cc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x3cc
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0xc8]
    cmp x0, x16
    b.ne 0x3cc
    ldr x0, [x23, #0xd0]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x3e0
    b 0x280
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x3f0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x3f0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xe8]
    cmp x1, x16
    b.ne 0x3f0
    ldr x1, [x23, #0xf0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x28]
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x404
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x404
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x108]
    cmp x1, x16
    b.ne 0x404
    ldr x1, [x23, #0x110]
    ldr x0, [x2, x1]
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0x418
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x418
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x128]
    cmp x1, x16
    b.ne 0x418
    ldr x1, [x23, #0x130]
    ldr x0, [x2, x1]
    str x0, [x20, #0x30]
    ldr x2, [x20, #0x28]
    ldr x1, [x20, #0x30]
    tst x2, x22
    b.ne 0x42c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x42c
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x148]
    cmp x0, x16
    b.ne 0x42c
    ldr x0, [x23, #0x150]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x440
    mov x0, #0xa
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x2b0
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    add x3, x23, #0x20
    bl <stub.GetNamed>
    b 0x58
    mov x16, #0x7
    str w16, [x20, #0x8]
    add x3, x23, #0x40
    bl <stub.GetNamed>
    b 0x8c
    mov x16, #0xe
    str w16, [x20, #0x8]
    bl <op.JStrictNe>
    cmp w0, #0x2
    b.eq 0x19c
    b 0xb4
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x344
    cmp x1, x2
    b.eq 0xb4
    tst x3, x22
    b.ne 0x19c
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x19c
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x19c
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x2e4
    b 0x19c
    cmp x1, x21
    b.hs 0x360
    tst x1, x21
    b.eq 0x19c
    add x3, x1, x21
    fmov d0, x3
    b 0x364
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x380
    tst x2, x21
    b.eq 0x19c
    add x3, x2, x21
    fmov d1, x3
    b 0x384
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0xb4
    b 0x19c
    mov x16, #0x15
    str w16, [x20, #0x8]
    add x3, x23, #0x68
    bl <stub.GetNamed>
    b 0xe4
    mov x16, #0x1c
    str w16, [x20, #0x8]
    add x3, x23, #0x88
    bl <stub.GetNamed>
    b 0x118
    mov x16, #0x23
    str w16, [x20, #0x8]
    add x3, x23, #0xa8
    bl <stub.GetNamed>
    b 0x14c
    mov x16, #0x2a
    str w16, [x20, #0x8]
    add x3, x23, #0xc8
    bl <stub.SetNamed>
    b 0x198
    mov x16, #0x2a
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x198
    mov x16, #0x35
    str w16, [x20, #0x8]
    add x3, x23, #0xe8
    bl <stub.GetNamed>
    b 0x1cc
    mov x16, #0x3c
    str w16, [x20, #0x8]
    add x3, x23, #0x108
    bl <stub.GetNamed>
    b 0x200
    mov x16, #0x43
    str w16, [x20, #0x8]
    add x3, x23, #0x128
    bl <stub.GetNamed>
    b 0x234
    mov x16, #0x4a
    str w16, [x20, #0x8]
    add x3, x23, #0x148
    bl <stub.SetNamed>
    b 0x280
    mov x16, #0x4a
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x280
execute#4:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x58
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x420
    ldr x23, [x0, #0x10]
    bti jc
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x448
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x448
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x30]
    cmp x1, x16
    b.ne 0x448
    ldr x1, [x23, #0x38]
    ldr x0, [x2, x1]
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0x458
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x458
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x50]
    cmp x1, x16
    b.ne 0x458
    ldr x1, [x23, #0x58]
    ldr x0, [x2, x1]
    str x0, [x20, #0x28]
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x46c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x46c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x70]
    cmp x1, x16
    b.ne 0x46c
    ldr x1, [x23, #0x78]
    ldr x0, [x2, x1]
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0x480
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x480
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x90]
    cmp x1, x16
    b.ne 0x480
    ldr x1, [x23, #0x98]
    ldr x0, [x2, x1]
    str x0, [x20, #0x30]
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x494
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x494
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xb0]
    cmp x1, x16
    b.ne 0x494
    ldr x1, [x23, #0xb8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x4a8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x4a8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xd0]
    cmp x1, x16
    b.ne 0x4a8
    ldr x1, [x23, #0xd8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x4d4
    cmp x2, x21
    b.lo 0x4d4
    cmp w1, w2
    b.eq 0x184
    b 0x2c8
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x568
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x568
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xf8]
    cmp x1, x16
    b.ne 0x568
    ldr x1, [x23, #0x100]
    ldr x0, [x2, x1]
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x57c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x57c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x118]
    cmp x1, x16
    b.ne 0x57c
    ldr x1, [x23, #0x120]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    ldr x2, [x20, #0x50]
    tst x2, x22
    b.ne 0x590
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x590
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x138]
    cmp x1, x16
    b.ne 0x590
    ldr x1, [x23, #0x140]
    ldr x0, [x2, x1]
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x28]
    cmp x1, x21
    b.lo 0x5b4
    cmp x2, x21
    b.lo 0x5b4
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x5b4
    cbz w0, 0x620
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x30]
    cmp x1, x21
    b.lo 0x63c
    cmp x2, x21
    b.lo 0x63c
    adds w0, w1, w2
    b.vs 0x63c
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x40]
    tst x2, x22
    b.ne 0x6a8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x6a8
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x168]
    cmp x0, x16
    b.ne 0x6a8
    ldr x0, [x23, #0x170]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x6bc
    b 0x408
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x6cc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x6cc
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x188]
    cmp x1, x16
    b.ne 0x6cc
    ldr x1, [x23, #0x190]
    ldr x0, [x2, x1]
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x6e0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x6e0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1a8]
    cmp x1, x16
    b.ne 0x6e0
    ldr x1, [x23, #0x1b0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    ldr x2, [x20, #0x50]
    tst x2, x22
    b.ne 0x6f4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x6f4
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1c8]
    cmp x1, x16
    b.ne 0x6f4
    ldr x1, [x23, #0x1d0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x30]
    cmp x1, x21
    b.lo 0x718
    cmp x2, x21
    b.lo 0x718
    subs w0, w1, w2
    b.vs 0x718
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x28]
    cmp x1, x21
    b.lo 0x794
    cmp x2, x21
    b.lo 0x794
    scvtf d1, w2
    scvtf d0, w1
    fdiv d0, d0, d1
    fjcvtzs w0, d0
    b.ne 0x800
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x40]
    tst x2, x22
    b.ne 0x828
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x828
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x1f8]
    cmp x0, x16
    b.ne 0x828
    ldr x0, [x23, #0x200]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x83c
    mov x0, #0xa
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x438
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    add x3, x23, #0x30
    bl <stub.GetNamed>
    b 0x58
    mov x16, #0x7
    str w16, [x20, #0x8]
    add x3, x23, #0x50
    bl <stub.GetNamed>
    b 0x8c
    mov x16, #0xe
    str w16, [x20, #0x8]
    add x3, x23, #0x70
    bl <stub.GetNamed>
    b 0xc0
    mov x16, #0x15
    str w16, [x20, #0x8]
    add x3, x23, #0x90
    bl <stub.GetNamed>
    b 0xf4
    mov x16, #0x1c
    str w16, [x20, #0x8]
    add x3, x23, #0xb0
    bl <stub.GetNamed>
    b 0x128
    mov x16, #0x23
    str w16, [x20, #0x8]
    add x3, x23, #0xd0
    bl <stub.GetNamed>
    b 0x15c
    mov x16, #0x2a
    str w16, [x20, #0x8]
    bl <op.JStrictNe>
    cmp w0, #0x2
    b.eq 0x2c8
    b 0x184
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x51c
    cmp x1, x2
    b.eq 0x184
    tst x3, x22
    b.ne 0x2c8
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x2c8
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x2c8
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x4bc
    b 0x2c8
    cmp x1, x21
    b.hs 0x538
    tst x1, x21
    b.eq 0x2c8
    add x3, x1, x21
    fmov d0, x3
    b 0x53c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x558
    tst x2, x21
    b.eq 0x2c8
    add x3, x2, x21
    fmov d1, x3
    b 0x55c
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x184
    b 0x2c8
    mov x16, #0x31
    str w16, [x20, #0x8]
    add x3, x23, #0xf8
    bl <stub.GetNamed>
    b 0x1b4
    mov x16, #0x38
    str w16, [x20, #0x8]
    add x3, x23, #0x118
    bl <stub.GetNamed>
    b 0x1e8
    mov x16, #0x3f
    str w16, [x20, #0x8]
    add x3, x23, #0x138
    bl <stub.GetNamed>
    b 0x21c
    mov x16, #0x46
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x254
    cmp x1, x21
    b.hs 0x5d0
    tst x1, x21
    b.eq 0x5a4
    add x3, x1, x21
    fmov d0, x3
    b 0x5d4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x5f0
    tst x2, x21
    b.eq 0x5a4
    add x3, x2, x21
    fmov d1, x3
    b 0x5f4
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x60c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x158]
    orr x3, x3, #0x2
    str x3, [x23, #0x158]
    b 0x254
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x5b4
    b 0x24c
    mov x16, #0x4c
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x27c
    cmp x1, x21
    b.hs 0x658
    tst x1, x21
    b.eq 0x62c
    add x3, x1, x21
    fmov d0, x3
    b 0x65c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x678
    tst x2, x21
    b.eq 0x62c
    add x3, x2, x21
    fmov d1, x3
    b 0x67c
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x694
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x160]
    orr x3, x3, #0x2
    str x3, [x23, #0x160]
    b 0x27c
    mov x16, #0x52
    str w16, [x20, #0x8]
    add x3, x23, #0x168
    bl <stub.SetNamed>
    b 0x2c4
    mov x16, #0x52
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x2c4
    mov x16, #0x5d
    str w16, [x20, #0x8]
    add x3, x23, #0x188
    bl <stub.GetNamed>
    b 0x2f8
    mov x16, #0x64
    str w16, [x20, #0x8]
    add x3, x23, #0x1a8
    bl <stub.GetNamed>
    b 0x32c
    mov x16, #0x6b
    str w16, [x20, #0x8]
    add x3, x23, #0x1c8
    bl <stub.GetNamed>
    b 0x360
    mov x16, #0x72
    str w16, [x20, #0x8]
    bl <op.Sub>
    b 0x38c
    cmp x1, x21
    b.hs 0x734
    tst x1, x21
    b.eq 0x708
    add x3, x1, x21
    fmov d0, x3
    b 0x738
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x754
    tst x2, x21
    b.eq 0x708
    add x3, x2, x21
    fmov d1, x3
    b 0x758
    scvtf d1, w2
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x770
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x1e8]
    orr x3, x3, #0x2
    str x3, [x23, #0x1e8]
    b 0x38c
    mov x16, #0x78
    str w16, [x20, #0x8]
    bl <op.Div>
    b 0x3c0
    cmp x1, x21
    b.hs 0x7b0
    tst x1, x21
    b.eq 0x784
    add x3, x1, x21
    fmov d0, x3
    b 0x7b4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x7d0
    tst x2, x21
    b.eq 0x784
    add x3, x2, x21
    fmov d1, x3
    b 0x7d4
    scvtf d1, w2
    fdiv d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x7ec
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x1f0]
    orr x3, x3, #0x2
    str x3, [x23, #0x1f0]
    b 0x3c0
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x814
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x1f0]
    orr x3, x3, #0x2
    str x3, [x23, #0x1f0]
    b 0x3c0
    mov x16, #0x7e
    str w16, [x20, #0x8]
    add x3, x23, #0x1f8
    bl <stub.SetNamed>
    b 0x408
    mov x16, #0x7e
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x408
inputs:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x88
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x1b0
    ldr x23, [x0, #0x10]
    bti jc
    mov x0, #0xa
    str x0, [x20, #0x30]
    ldr x2, [x19, #0x1190]
    add x1, x2, #0x20
    ldr x16, [x19, #0x1198]
    cmp x1, x16
    b.hi 0x1d8
    str x1, [x19, #0x1190]
    mov x16, #0x10d
    movk x16, #0x1, lsl #32
    str x16, [x2]
    ldr x1, [x20, #0x30]
    str x1, [x2, #0x8]
    mov x1, #0xa
    str x1, [x2, #0x10]
    str x2, [x20, #0x28]
    ldr x2, [x20, #0x28]
    ldr x1, [x20, #0x20]
    str x1, [x2, #0x10]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1e8
    ldr x0, [x20, #0x20]
    str x0, [x20, #0x80]
    ldr x2, [x20, #0x80]
    tst x2, x22
    b.ne 0x1f8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1f8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x10]
    cmp x1, x16
    b.ne 0x1f8
    ldr x1, [x23, #0x18]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x30]
    cmp x16, x1
    b.ne 0x21c
    mov x16, #0x15
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
    cbz x0, 0x328
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x58]
    tst x2, x22
    b.ne 0x290
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x290
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x58]
    cmp x1, x16
    b.ne 0x290
    ldr x1, [x23, #0x60]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    mov x16, #0x22
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0x78]
    cmp x16, x1
    b.ne 0x2b4
    mov x16, #0x27
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
    cbz x0, 0x328
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x1c8
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
    bl <op.NewEnv>
    b 0x68
    mov x16, #0x6
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x88
    mov x16, #0xe
    str w16, [x20, #0x8]
    add x3, x23, #0x10
    bl <stub.GetNamed>
    b 0xc0
    mov x16, #0x15
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x110
    tst x1, x22
    b.ne 0x20c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x20c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x30]
    cmp x16, x0
    b.eq 0xd4
    ldr x16, [x23, #0x40]
    cmp x16, x0
    b.eq 0xd4
    ldr x16, [x23, #0x48]
    cmp x16, x0
    b.eq 0xd4
    ldr x16, [x23, #0x50]
    cmp x16, x0
    b.eq 0xd4
    ldr x16, [x23, #0x38]
    cmp x16, #0x2
    b.eq 0xd4
    ldr x16, [x23, #0x38]
    cmp x16, x1
    b.eq 0xd4
    mov x16, #0x15
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0xd4
    mov x16, #0x1b
    str w16, [x20, #0x8]
    add x3, x23, #0x58
    bl <stub.GetNamed>
    b 0x140
    mov x16, #0x27
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x1a0
    tst x1, x22
    b.ne 0x2a4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x2a4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x78]
    cmp x16, x0
    b.eq 0x160
    ldr x16, [x23, #0x88]
    cmp x16, x0
    b.eq 0x160
    ldr x16, [x23, #0x90]
    cmp x16, x0
    b.eq 0x160
    ldr x16, [x23, #0x98]
    cmp x16, x0
    b.eq 0x160
    ldr x16, [x23, #0x80]
    cmp x16, #0x2
    b.eq 0x160
    ldr x16, [x23, #0x80]
    cmp x16, x1
    b.eq 0x160
    mov x16, #0x27
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0x160
    b <stub.ExceptionExit>
projection:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0xf0
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xe14
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0xe2c
    bti jc
    ldr x1, [x23, #0x60]
    ldr x0, [x1, #0x8]
    cbz x0, 0xe58
    str x0, [x20, #0x70]
    ldr x0, [x20, #0x70]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x70]
    ldr x16, [x23, #0x70]
    cmp x16, x1
    b.ne 0xe64
    mov x16, #0x9
    str w16, [x20, #0x8]
    add x2, x20, #0x58
    bl <stub.Construct>
    tbz w0, #0x0, 0xb4
    sub x0, x0, #0x1
    str x20, [x20, #0x58]
    mov x16, #0x1000000
    str w16, [x20, #0x64]
    str x0, [x20, #0x68]
    add x20, x20, #0x58
    mov x1, #0x0
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x58
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x1bb4
    tst x0, x22
    b.ne 0xeb4
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0xeb4
    str x0, [x20, #0x30]
    ldr x1, [x23, #0x98]
    ldr x0, [x1, #0x8]
    cbz x0, 0xebc
    str x0, [x20, #0x70]
    ldr x0, [x20, #0x70]
    str x0, [x20, #0x78]
    mov x0, #0xa
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x70]
    ldr x16, [x23, #0xa8]
    cmp x16, x1
    b.ne 0xecc
    mov x16, #0x1c
    str w16, [x20, #0x8]
    add x2, x20, #0x58
    bl <stub.Construct>
    tbz w0, #0x0, 0x14c
    sub x0, x0, #0x1
    str x20, [x20, #0x58]
    mov x16, #0x1
    movk x16, #0x100, lsl #16
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
    tst x0, x22
    b.ne 0xf1c
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0xf1c
    str x0, [x20, #0x38]
    ldr x1, [x23, #0xd0]
    ldr x0, [x1, #0x8]
    cbz x0, 0xf24
    str x0, [x20, #0x70]
    ldr x0, [x20, #0x70]
    str x0, [x20, #0x78]
    mov x0, #0x3e8
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x70]
    ldr x16, [x23, #0xe0]
    cmp x16, x1
    b.ne 0xf34
    mov x16, #0x2f
    str w16, [x20, #0x8]
    add x2, x20, #0x58
    bl <stub.Construct>
    tbz w0, #0x0, 0x1e4
    sub x0, x0, #0x1
    str x20, [x20, #0x58]
    mov x16, #0x1
    movk x16, #0x100, lsl #16
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
    tst x0, x22
    b.ne 0xf84
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0xf84
    str x0, [x20, #0x40]
    ldr x1, [x23, #0x108]
    ldr x0, [x1, #0x8]
    cbz x0, 0xf8c
    str x0, [x20, #0xa0]
    ldr x0, [x20, #0xa0]
    str x0, [x20, #0xa8]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0xb0]
    ldr x1, [x23, #0x118]
    ldr x0, [x1, #0x8]
    cbz x0, 0xf9c
    str x0, [x20, #0xb8]
    ldr x1, [x20, #0xa0]
    ldr x16, [x23, #0x128]
    cmp x16, x1
    b.ne 0xfac
    mov x16, #0x47
    str w16, [x20, #0x8]
    add x2, x20, #0x88
    bl <stub.Construct>
    tbz w0, #0x0, 0x288
    sub x0, x0, #0x1
    str x20, [x20, #0x88]
    mov x16, #0x2
    movk x16, #0x100, lsl #16
    str w16, [x20, #0x94]
    str x0, [x20, #0x98]
    add x20, x20, #0x88
    mov x1, #0x2
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x88
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x1bb4
    tst x0, x22
    b.ne 0xffc
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0xffc
    str x0, [x20, #0x80]
    ldr x2, [x20, #0x80]
    tst x2, x22
    b.ne 0x1004
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1004
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x150]
    cmp x1, x16
    b.ne 0x1004
    ldr x1, [x23, #0x158]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x170]
    cmp x16, x1
    b.ne 0x1028
    mov x16, #0x57
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
    cbz x0, 0x1bb4
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x198]
    ldr x0, [x1, #0x8]
    cbz x0, 0x109c
    str x0, [x20, #0xa0]
    ldr x0, [x20, #0xa0]
    str x0, [x20, #0xa8]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0xb0]
    ldr x1, [x23, #0x1a8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x10ac
    str x0, [x20, #0xb8]
    ldr x1, [x20, #0xa0]
    ldr x16, [x23, #0x1b8]
    cmp x16, x1
    b.ne 0x10bc
    mov x16, #0x6f
    str w16, [x20, #0x8]
    add x2, x20, #0x88
    bl <stub.Construct>
    tbz w0, #0x0, 0x3b8
    sub x0, x0, #0x1
    str x20, [x20, #0x88]
    mov x16, #0x2
    movk x16, #0x100, lsl #16
    str w16, [x20, #0x94]
    str x0, [x20, #0x98]
    add x20, x20, #0x88
    mov x1, #0x2
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x88
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x1bb4
    tst x0, x22
    b.ne 0x110c
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x110c
    str x0, [x20, #0x80]
    ldr x2, [x20, #0x80]
    tst x2, x22
    b.ne 0x1114
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1114
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1e0]
    cmp x1, x16
    b.ne 0x1114
    ldr x1, [x23, #0x1e8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x200]
    cmp x16, x1
    b.ne 0x1138
    mov x16, #0x7f
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
    cbz x0, 0x1bb4
    str x0, [x20, #0x58]
    mov x16, #0x85
    str w16, [x20, #0x8]
    bl <op.NewArray>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x58]
    bti jc
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x28]
    cmp x1, x21
    b.lo 0x11c4
    cmp x2, x21
    b.lo 0x11c4
    cmp w1, w2
    b.ge 0x8f4
    ldr x1, [x23, #0x240]
    ldr x0, [x1, #0x8]
    cbz x0, 0x121c
    str x0, [x20, #0x88]
    ldr x0, [x20, #0x88]
    str x0, [x20, #0x90]
    ldr x0, [x20, #0x58]
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x88]
    ldr x16, [x23, #0x250]
    cmp x16, x1
    b.ne 0x122c
    mov x16, #0xa2
    str w16, [x20, #0x8]
    add x2, x20, #0x70
    bl <stub.Construct>
    tbz w0, #0x0, 0x510
    sub x0, x0, #0x1
    str x20, [x20, #0x70]
    mov x16, #0x1
    movk x16, #0x100, lsl #16
    str w16, [x20, #0x7c]
    str x0, [x20, #0x80]
    add x20, x20, #0x70
    mov x1, #0x1
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x70
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x1bb4
    tst x0, x22
    b.ne 0x127c
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x127c
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x278]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1284
    str x0, [x20, #0x88]
    ldr x0, [x20, #0x88]
    str x0, [x20, #0x90]
    ldr x0, [x20, #0x58]
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x88]
    ldr x16, [x23, #0x288]
    cmp x16, x1
    b.ne 0x1294
    mov x16, #0xb4
    str w16, [x20, #0x8]
    add x2, x20, #0x70
    bl <stub.Construct>
    tbz w0, #0x0, 0x5a4
    sub x0, x0, #0x1
    str x20, [x20, #0x70]
    mov x16, #0x1
    movk x16, #0x100, lsl #16
    str w16, [x20, #0x7c]
    str x0, [x20, #0x80]
    add x20, x20, #0x70
    mov x1, #0x1
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x70
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x1bb4
    tst x0, x22
    b.ne 0x12e4
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x12e4
    str x0, [x20, #0x68]
    ldr x1, [x23, #0x2b0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x12ec
    str x0, [x20, #0xb8]
    ldr x0, [x20, #0xb8]
    str x0, [x20, #0xc0]
    ldr x0, [x20, #0x60]
    str x0, [x20, #0xc8]
    ldr x1, [x23, #0x2c0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x12fc
    str x0, [x20, #0xd0]
    ldr x1, [x20, #0xb8]
    ldr x16, [x23, #0x2d0]
    cmp x16, x1
    b.ne 0x130c
    mov x16, #0xcc
    str w16, [x20, #0x8]
    add x2, x20, #0xa0
    bl <stub.Construct>
    tbz w0, #0x0, 0x648
    sub x0, x0, #0x1
    str x20, [x20, #0xa0]
    mov x16, #0x2
    movk x16, #0x100, lsl #16
    str w16, [x20, #0xac]
    str x0, [x20, #0xb0]
    add x20, x20, #0xa0
    mov x1, #0x2
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0xa0
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x1bb4
    tst x0, x22
    b.ne 0x135c
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x135c
    str x0, [x20, #0x98]
    ldr x2, [x20, #0x98]
    tst x2, x22
    b.ne 0x1364
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1364
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x2f8]
    cmp x1, x16
    b.ne 0x1364
    ldr x1, [x23, #0x300]
    ldr x0, [x2, x1]
    str x0, [x20, #0x90]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0xa0]
    ldr x1, [x20, #0x90]
    ldr x16, [x23, #0x318]
    cmp x16, x1
    b.ne 0x1388
    mov x16, #0xdc
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
    cbz x0, 0x1bb4
    str x0, [x20, #0x70]
    ldr x1, [x23, #0x340]
    ldr x0, [x1, #0x8]
    cbz x0, 0x13fc
    str x0, [x20, #0xb8]
    ldr x0, [x20, #0xb8]
    str x0, [x20, #0xc0]
    ldr x0, [x20, #0x60]
    str x0, [x20, #0xc8]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0xd0]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0xd8]
    ldr x0, [x20, #0x68]
    str x0, [x20, #0xe0]
    ldr x1, [x23, #0x350]
    ldr x0, [x1, #0x8]
    cbz x0, 0x140c
    str x0, [x20, #0xe8]
    ldr x1, [x20, #0xb8]
    ldr x16, [x23, #0x360]
    cmp x16, x1
    b.ne 0x141c
    mov x16, #0xfd
    str w16, [x20, #0x8]
    add x2, x20, #0xa0
    bl <stub.Construct>
    tbz w0, #0x0, 0x790
    sub x0, x0, #0x1
    str x20, [x20, #0xa0]
    mov x16, #0x5
    movk x16, #0x100, lsl #16
    str w16, [x20, #0xac]
    str x0, [x20, #0xb0]
    add x20, x20, #0xa0
    mov x1, #0x5
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0xa0
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x1bb4
    tst x0, x22
    b.ne 0x146c
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x146c
    str x0, [x20, #0x98]
    ldr x2, [x20, #0x98]
    tst x2, x22
    b.ne 0x1474
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1474
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x388]
    cmp x1, x16
    b.ne 0x1474
    ldr x1, [x23, #0x390]
    ldr x0, [x2, x1]
    str x0, [x20, #0x90]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0xa0]
    ldr x1, [x20, #0x90]
    ldr x16, [x23, #0x3a8]
    cmp x16, x1
    b.ne 0x1498
    mov x16, #0x10d
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
    cbz x0, 0x1bb4
    str x0, [x20, #0x70]
    ldr x0, [x20, #0x48]
    str x0, [x20, #0x98]
    ldr x2, [x20, #0x98]
    tst x2, x22
    b.ne 0x150c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x150c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x3d0]
    cmp x1, x16
    b.ne 0x150c
    ldr x1, [x23, #0x3d8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x90]
    ldr x0, [x20, #0x60]
    str x0, [x20, #0xa8]
    ldr x0, [x20, #0x68]
    str x0, [x20, #0xb0]
    mov x16, #0x123
    str w16, [x20, #0x8]
    bl <op.NewArray>
    ldr x1, [x20, #0x90]
    ldr x16, [x23, #0x400]
    cmp x16, x1
    b.ne 0x1530
    mov x16, #0x129
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
    cbz x0, 0x1bb4
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x58]
    cmp x1, x21
    b.lo 0x15b4
    adds w0, w1, #0x1
    b.vs 0x15b4
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x1604
    b 0x45c
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x50]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x58]
    bti jc
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x28]
    cmp x1, x21
    b.lo 0x162c
    cmp x2, x21
    b.lo 0x162c
    cmp w1, w2
    b.ge 0xbc0
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x88]
    ldr x2, [x20, #0x88]
    tst x2, x22
    b.ne 0x1684
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1684
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x438]
    cmp x1, x16
    b.ne 0x1684
    ldr x1, [x23, #0x440]
    ldr x0, [x2, x1]
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x58]
    tst x1, x22
    b.ne 0x1698
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x1698
    cmp x2, x21
    b.lo 0x16c8
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x1698
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x16a8
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x1698
    str x0, [x20, #0x98]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0xa0]
    ldr x1, [x20, #0x98]
    ldr x2, [x20, #0xa0]
    tst x1, x22
    b.ne 0x16e4
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x16e4
    cmp x2, x21
    b.lo 0x1714
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x16e4
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x16f4
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x16e4
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x58]
    cmp x1, x21
    b.lo 0x1730
    tbnz w1, #0x1f, 0x1730
    mov x2, #0x11
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x80]
    ldr x16, [x23, #0x4a0]
    cmp x16, x1
    b.ne 0x1750
    mov x16, #0x167
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x68]
    mov x16, #0x2
    str w16, [x20, #0x74]
    str x0, [x20, #0x78]
    add x20, x20, #0x68
    mov x1, #0x2
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x68
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x1bb4
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x58]
    tst x1, x22
    b.ne 0x17c4
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x17c4
    cmp x2, x21
    b.lo 0x17f4
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x17c4
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x17d4
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x17c4
    str x0, [x20, #0x70]
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x70]
    ldr x2, [x20, #0x78]
    tst x1, x22
    b.ne 0x1810
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x1810
    cmp x2, x21
    b.lo 0x1840
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x1810
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x1820
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x1810
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x68]
    tst x2, x22
    b.ne 0x185c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x185c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x508]
    cmp x1, x16
    b.ne 0x185c
    ldr x1, [x23, #0x510]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x60]
    cmp x1, x21
    b.lo 0x1880
    cmp x2, x21
    b.lo 0x1880
    adds w0, w1, w2
    b.vs 0x1880
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x58]
    cmp x1, x21
    b.lo 0x18fc
    adds w0, w1, #0x1
    b.vs 0x18fc
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x194c
    b 0x904
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x80]
    ldr x2, [x20, #0x80]
    tst x2, x22
    b.ne 0x195c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x195c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x538]
    cmp x1, x16
    b.ne 0x195c
    ldr x1, [x23, #0x540]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x88]
    mov x0, #0x5
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x558]
    cmp x16, x1
    b.ne 0x1980
    mov x16, #0x1a3
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
    cbz x0, 0x1bb4
    str x0, [x20, #0x58]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x80]
    ldr x2, [x20, #0x80]
    tst x2, x22
    b.ne 0x19f4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x19f4
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x580]
    cmp x1, x16
    b.ne 0x19f4
    ldr x1, [x23, #0x588]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x88]
    mov x0, #0x7d0
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x5a0]
    cmp x16, x1
    b.ne 0x1a18
    mov x16, #0x1ba
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
    cbz x0, 0x1bb4
    str x0, [x20, #0x58]
    ldr x0, [x20, #0x48]
    str x0, [x20, #0x88]
    ldr x2, [x20, #0x88]
    tst x2, x22
    b.ne 0x1a8c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1a8c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x5c8]
    cmp x1, x16
    b.ne 0x1a8c
    ldr x1, [x23, #0x5d0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x80]
    mov x0, #0xa
    str x0, [x20, #0x98]
    mov x16, #0x1cc
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x20, #0x50]
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x80]
    ldr x16, [x23, #0x5e8]
    cmp x16, x1
    b.ne 0x1ab0
    mov x16, #0x1d4
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x68]
    mov x16, #0x2
    str w16, [x20, #0x74]
    str x0, [x20, #0x78]
    add x20, x20, #0x68
    mov x1, #0x2
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x68
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x1bb4
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x30]
    tst x2, x22
    b.ne 0x1b24
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1b24
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x610]
    cmp x1, x16
    b.ne 0x1b24
    ldr x1, [x23, #0x618]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x60]
    ldr x2, [x20, #0x68]
    cmp x1, x21
    b.lo 0x1b48
    cmp x2, x21
    b.lo 0x1b48
    adds w0, w1, w2
    b.vs 0x1b48
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x0, [x20, #0x58]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0xe48
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0xe30
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x40
    ldr x16, [x23, #0x80]
    cmp x16, x1
    b.eq 0x58
    ldr x16, [x23, #0x88]
    cmp x16, x1
    b.eq 0x58
    ldr x16, [x23, #0x90]
    cmp x16, x1
    b.eq 0x58
    ldr x16, [x23, #0x78]
    cmp x16, #0x2
    b.eq 0x58
    ldr x16, [x23, #0x78]
    cmp x16, x1
    b.eq 0x58
    mov x16, #0x9
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x70]
    b 0x58
    ldr x0, [x20, #0x78]
    b 0xb4
    mov x16, #0xf
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xc8
    ldr x16, [x23, #0xb8]
    cmp x16, x1
    b.eq 0xec
    ldr x16, [x23, #0xc0]
    cmp x16, x1
    b.eq 0xec
    ldr x16, [x23, #0xc8]
    cmp x16, x1
    b.eq 0xec
    ldr x16, [x23, #0xb0]
    cmp x16, #0x2
    b.eq 0xec
    ldr x16, [x23, #0xb0]
    cmp x16, x1
    b.eq 0xec
    mov x16, #0x1c
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x70]
    b 0xec
    ldr x0, [x20, #0x78]
    b 0x14c
    mov x16, #0x22
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x160
    ldr x16, [x23, #0xf0]
    cmp x16, x1
    b.eq 0x184
    ldr x16, [x23, #0xf8]
    cmp x16, x1
    b.eq 0x184
    ldr x16, [x23, #0x100]
    cmp x16, x1
    b.eq 0x184
    ldr x16, [x23, #0xe8]
    cmp x16, #0x2
    b.eq 0x184
    ldr x16, [x23, #0xe8]
    cmp x16, x1
    b.eq 0x184
    mov x16, #0x2f
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x70]
    b 0x184
    ldr x0, [x20, #0x78]
    b 0x1e4
    mov x16, #0x35
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1f8
    mov x16, #0x41
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x218
    ldr x16, [x23, #0x138]
    cmp x16, x1
    b.eq 0x228
    ldr x16, [x23, #0x140]
    cmp x16, x1
    b.eq 0x228
    ldr x16, [x23, #0x148]
    cmp x16, x1
    b.eq 0x228
    ldr x16, [x23, #0x130]
    cmp x16, #0x2
    b.eq 0x228
    ldr x16, [x23, #0x130]
    cmp x16, x1
    b.eq 0x228
    mov x16, #0x47
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0xa0]
    b 0x228
    ldr x0, [x20, #0xa8]
    b 0x288
    mov x16, #0x4d
    str w16, [x20, #0x8]
    add x3, x23, #0x150
    bl <stub.GetNamed>
    b 0x2bc
    mov x16, #0x57
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x318
    tst x1, x22
    b.ne 0x1018
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1018
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x170]
    cmp x16, x0
    b.eq 0x2d8
    ldr x16, [x23, #0x180]
    cmp x16, x0
    b.eq 0x2d8
    ldr x16, [x23, #0x188]
    cmp x16, x0
    b.eq 0x2d8
    ldr x16, [x23, #0x190]
    cmp x16, x0
    b.eq 0x2d8
    ldr x16, [x23, #0x178]
    cmp x16, #0x2
    b.eq 0x2d8
    ldr x16, [x23, #0x178]
    cmp x16, x1
    b.eq 0x2d8
    mov x16, #0x57
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x2d8
    mov x16, #0x5d
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x328
    mov x16, #0x69
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x348
    ldr x16, [x23, #0x1c8]
    cmp x16, x1
    b.eq 0x358
    ldr x16, [x23, #0x1d0]
    cmp x16, x1
    b.eq 0x358
    ldr x16, [x23, #0x1d8]
    cmp x16, x1
    b.eq 0x358
    ldr x16, [x23, #0x1c0]
    cmp x16, #0x2
    b.eq 0x358
    ldr x16, [x23, #0x1c0]
    cmp x16, x1
    b.eq 0x358
    mov x16, #0x6f
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0xa0]
    b 0x358
    ldr x0, [x20, #0xa8]
    b 0x3b8
    mov x16, #0x75
    str w16, [x20, #0x8]
    add x3, x23, #0x1e0
    bl <stub.GetNamed>
    b 0x3ec
    mov x16, #0x7f
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x448
    tst x1, x22
    b.ne 0x1128
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1128
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x200]
    cmp x16, x0
    b.eq 0x408
    ldr x16, [x23, #0x210]
    cmp x16, x0
    b.eq 0x408
    ldr x16, [x23, #0x218]
    cmp x16, x0
    b.eq 0x408
    ldr x16, [x23, #0x220]
    cmp x16, x0
    b.eq 0x408
    ldr x16, [x23, #0x208]
    cmp x16, #0x2
    b.eq 0x408
    ldr x16, [x23, #0x208]
    cmp x16, x1
    b.eq 0x408
    mov x16, #0x7f
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x408
    mov x16, #0x8f
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x8f4
    b 0x480
    cmp x1, x21
    b.hs 0x11e0
    tst x1, x21
    b.eq 0x11ac
    add x3, x1, x21
    fmov d0, x3
    b 0x11e4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1200
    tst x2, x21
    b.eq 0x11ac
    add x3, x2, x21
    fmov d1, x3
    b 0x1204
    scvtf d1, w2
    ldr x3, [x23, #0x238]
    orr x3, x3, #0x2
    str x3, [x23, #0x238]
    fcmp d0, d1
    b.pl 0x8f4
    b 0x480
    mov x16, #0x96
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x490
    ldr x16, [x23, #0x260]
    cmp x16, x1
    b.eq 0x4b0
    ldr x16, [x23, #0x268]
    cmp x16, x1
    b.eq 0x4b0
    ldr x16, [x23, #0x270]
    cmp x16, x1
    b.eq 0x4b0
    ldr x16, [x23, #0x258]
    cmp x16, #0x2
    b.eq 0x4b0
    ldr x16, [x23, #0x258]
    cmp x16, x1
    b.eq 0x4b0
    mov x16, #0xa2
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x88]
    b 0x4b0
    ldr x0, [x20, #0x90]
    b 0x510
    mov x16, #0xa8
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x524
    ldr x16, [x23, #0x298]
    cmp x16, x1
    b.eq 0x544
    ldr x16, [x23, #0x2a0]
    cmp x16, x1
    b.eq 0x544
    ldr x16, [x23, #0x2a8]
    cmp x16, x1
    b.eq 0x544
    ldr x16, [x23, #0x290]
    cmp x16, #0x2
    b.eq 0x544
    ldr x16, [x23, #0x290]
    cmp x16, x1
    b.eq 0x544
    mov x16, #0xb4
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x88]
    b 0x544
    ldr x0, [x20, #0x90]
    b 0x5a4
    mov x16, #0xba
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x5b8
    mov x16, #0xc6
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x5d8
    ldr x16, [x23, #0x2e0]
    cmp x16, x1
    b.eq 0x5e8
    ldr x16, [x23, #0x2e8]
    cmp x16, x1
    b.eq 0x5e8
    ldr x16, [x23, #0x2f0]
    cmp x16, x1
    b.eq 0x5e8
    ldr x16, [x23, #0x2d8]
    cmp x16, #0x2
    b.eq 0x5e8
    ldr x16, [x23, #0x2d8]
    cmp x16, x1
    b.eq 0x5e8
    mov x16, #0xcc
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0xb8]
    b 0x5e8
    ldr x0, [x20, #0xc0]
    b 0x648
    mov x16, #0xd2
    str w16, [x20, #0x8]
    add x3, x23, #0x2f8
    bl <stub.GetNamed>
    b 0x67c
    mov x16, #0xdc
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x6d8
    tst x1, x22
    b.ne 0x1378
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1378
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x318]
    cmp x16, x0
    b.eq 0x698
    ldr x16, [x23, #0x328]
    cmp x16, x0
    b.eq 0x698
    ldr x16, [x23, #0x330]
    cmp x16, x0
    b.eq 0x698
    ldr x16, [x23, #0x338]
    cmp x16, x0
    b.eq 0x698
    ldr x16, [x23, #0x320]
    cmp x16, #0x2
    b.eq 0x698
    ldr x16, [x23, #0x320]
    cmp x16, x1
    b.eq 0x698
    mov x16, #0xdc
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x90]
    b 0x698
    mov x16, #0xe2
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x6e8
    mov x16, #0xf7
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x720
    ldr x16, [x23, #0x370]
    cmp x16, x1
    b.eq 0x730
    ldr x16, [x23, #0x378]
    cmp x16, x1
    b.eq 0x730
    ldr x16, [x23, #0x380]
    cmp x16, x1
    b.eq 0x730
    ldr x16, [x23, #0x368]
    cmp x16, #0x2
    b.eq 0x730
    ldr x16, [x23, #0x368]
    cmp x16, x1
    b.eq 0x730
    mov x16, #0xfd
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0xb8]
    b 0x730
    ldr x0, [x20, #0xc0]
    b 0x790
    mov x16, #0x103
    str w16, [x20, #0x8]
    add x3, x23, #0x388
    bl <stub.GetNamed>
    b 0x7c4
    mov x16, #0x10d
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x820
    tst x1, x22
    b.ne 0x1488
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1488
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x3a8]
    cmp x16, x0
    b.eq 0x7e0
    ldr x16, [x23, #0x3b8]
    cmp x16, x0
    b.eq 0x7e0
    ldr x16, [x23, #0x3c0]
    cmp x16, x0
    b.eq 0x7e0
    ldr x16, [x23, #0x3c8]
    cmp x16, x0
    b.eq 0x7e0
    ldr x16, [x23, #0x3b0]
    cmp x16, #0x2
    b.eq 0x7e0
    ldr x16, [x23, #0x3b0]
    cmp x16, x1
    b.eq 0x7e0
    mov x16, #0x10d
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x90]
    b 0x7e0
    mov x16, #0x116
    str w16, [x20, #0x8]
    add x3, x23, #0x3d0
    bl <stub.GetNamed>
    b 0x858
    mov x16, #0x129
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x8c8
    tst x1, x22
    b.ne 0x1520
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1520
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x400]
    cmp x16, x0
    b.eq 0x888
    ldr x16, [x23, #0x410]
    cmp x16, x0
    b.eq 0x888
    ldr x16, [x23, #0x418]
    cmp x16, x0
    b.eq 0x888
    ldr x16, [x23, #0x420]
    cmp x16, x0
    b.eq 0x888
    ldr x16, [x23, #0x408]
    cmp x16, #0x2
    b.eq 0x888
    ldr x16, [x23, #0x408]
    cmp x16, x1
    b.eq 0x888
    mov x16, #0x129
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x90]
    b 0x888
    mov x16, #0x12f
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x8e4
    cmp x1, x21
    b.hs 0x15d0
    tst x1, x21
    b.eq 0x15a4
    add x3, x1, x21
    fmov d0, x3
    b 0x15d4
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x15f0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x58]
    ldr x3, [x23, #0x428]
    orr x3, x3, #0x2
    str x3, [x23, #0x428]
    b 0x8e4
    mov x16, #0x134
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x45c
    mov x16, #0x13f
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0xbc0
    b 0x928
    cmp x1, x21
    b.hs 0x1648
    tst x1, x21
    b.eq 0x1614
    add x3, x1, x21
    fmov d0, x3
    b 0x164c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1668
    tst x2, x21
    b.eq 0x1614
    add x3, x2, x21
    fmov d1, x3
    b 0x166c
    scvtf d1, w2
    ldr x3, [x23, #0x430]
    orr x3, x3, #0x2
    str x3, [x23, #0x430]
    fcmp d0, d1
    b.pl 0xbc0
    b 0x928
    mov x16, #0x149
    str w16, [x20, #0x8]
    add x3, x23, #0x438
    bl <stub.GetNamed>
    b 0x960
    mov x16, #0x150
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x9b8
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x1698
    sub x0, x0, x21
    b 0x9b4
    tst x2, x21
    b.eq 0x1698
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x1698
    b 0x988
    mov x16, #0x15a
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0xa14
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x16e4
    sub x0, x0, x21
    b 0xa10
    tst x2, x21
    b.eq 0x16e4
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x16e4
    b 0x9e4
    mov x16, #0x160
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0xa38
    mov x16, #0x167
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xa88
    tst x1, x22
    b.ne 0x1740
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1740
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x4a0]
    cmp x16, x0
    b.eq 0xa48
    ldr x16, [x23, #0x4b0]
    cmp x16, x0
    b.eq 0xa48
    ldr x16, [x23, #0x4b8]
    cmp x16, x0
    b.eq 0xa48
    ldr x16, [x23, #0x4c0]
    cmp x16, x0
    b.eq 0xa48
    ldr x16, [x23, #0x4a8]
    cmp x16, #0x2
    b.eq 0xa48
    ldr x16, [x23, #0x4a8]
    cmp x16, x1
    b.eq 0xa48
    mov x16, #0x167
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x80]
    b 0xa48
    mov x16, #0x16d
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0xadc
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x17c4
    sub x0, x0, x21
    b 0xad8
    tst x2, x21
    b.eq 0x17c4
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x17c4
    b 0xaac
    mov x16, #0x177
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0xb38
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x1810
    sub x0, x0, x21
    b 0xb34
    tst x2, x21
    b.eq 0x1810
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x1810
    b 0xb08
    mov x16, #0x17d
    str w16, [x20, #0x8]
    add x3, x23, #0x508
    bl <stub.GetNamed>
    b 0xb68
    mov x16, #0x184
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0xb94
    cmp x1, x21
    b.hs 0x189c
    tst x1, x21
    b.eq 0x1870
    add x3, x1, x21
    fmov d0, x3
    b 0x18a0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x18bc
    tst x2, x21
    b.eq 0x1870
    add x3, x2, x21
    fmov d1, x3
    b 0x18c0
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x18d8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x528]
    orr x3, x3, #0x2
    str x3, [x23, #0x528]
    b 0xb94
    mov x16, #0x18a
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0xbb0
    cmp x1, x21
    b.hs 0x1918
    tst x1, x21
    b.eq 0x18ec
    add x3, x1, x21
    fmov d0, x3
    b 0x191c
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1938
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x58]
    ldr x3, [x23, #0x530]
    orr x3, x3, #0x2
    str x3, [x23, #0x530]
    b 0xbb0
    mov x16, #0x18f
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x904
    mov x16, #0x195
    str w16, [x20, #0x8]
    add x3, x23, #0x538
    bl <stub.GetNamed>
    b 0xbf8
    mov x16, #0x1a3
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xc60
    tst x1, x22
    b.ne 0x1970
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1970
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x558]
    cmp x16, x0
    b.eq 0xc20
    ldr x16, [x23, #0x568]
    cmp x16, x0
    b.eq 0xc20
    ldr x16, [x23, #0x570]
    cmp x16, x0
    b.eq 0xc20
    ldr x16, [x23, #0x578]
    cmp x16, x0
    b.eq 0xc20
    ldr x16, [x23, #0x560]
    cmp x16, #0x2
    b.eq 0xc20
    ldr x16, [x23, #0x560]
    cmp x16, x1
    b.eq 0xc20
    mov x16, #0x1a3
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0xc20
    mov x16, #0x1ac
    str w16, [x20, #0x8]
    add x3, x23, #0x580
    bl <stub.GetNamed>
    b 0xc98
    mov x16, #0x1ba
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xd00
    tst x1, x22
    b.ne 0x1a08
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1a08
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x5a0]
    cmp x16, x0
    b.eq 0xcc0
    ldr x16, [x23, #0x5b0]
    cmp x16, x0
    b.eq 0xcc0
    ldr x16, [x23, #0x5b8]
    cmp x16, x0
    b.eq 0xcc0
    ldr x16, [x23, #0x5c0]
    cmp x16, x0
    b.eq 0xcc0
    ldr x16, [x23, #0x5a8]
    cmp x16, #0x2
    b.eq 0xcc0
    ldr x16, [x23, #0x5a8]
    cmp x16, x1
    b.eq 0xcc0
    mov x16, #0x1ba
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0xcc0
    mov x16, #0x1c3
    str w16, [x20, #0x8]
    add x3, x23, #0x5c8
    bl <stub.GetNamed>
    b 0xd38
    mov x16, #0x1d4
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xda8
    tst x1, x22
    b.ne 0x1aa0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1aa0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x5e8]
    cmp x16, x0
    b.eq 0xd68
    ldr x16, [x23, #0x5f8]
    cmp x16, x0
    b.eq 0xd68
    ldr x16, [x23, #0x600]
    cmp x16, x0
    b.eq 0xd68
    ldr x16, [x23, #0x608]
    cmp x16, x0
    b.eq 0xd68
    ldr x16, [x23, #0x5f0]
    cmp x16, #0x2
    b.eq 0xd68
    ldr x16, [x23, #0x5f0]
    cmp x16, x1
    b.eq 0xd68
    mov x16, #0x1d4
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x80]
    b 0xd68
    mov x16, #0x1da
    str w16, [x20, #0x8]
    add x3, x23, #0x610
    bl <stub.GetNamed>
    b 0xdd8
    mov x16, #0x1e1
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0xe04
    cmp x1, x21
    b.hs 0x1b64
    tst x1, x21
    b.eq 0x1b38
    add x3, x1, x21
    fmov d0, x3
    b 0x1b68
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1b84
    tst x2, x21
    b.eq 0x1b38
    add x3, x2, x21
    fmov d1, x3
    b 0x1b88
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1ba0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x58]
    ldr x3, [x23, #0x630]
    orr x3, x3, #0x2
    str x3, [x23, #0x630]
    b 0xe04
    b <stub.ExceptionExit>
propagate:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0xa0
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x87c
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x894
    mov x3, #0xa
    str x3, [x20, #0x48]
    str x3, [x20, #0x50]
    str x3, [x20, #0x58]
    str x3, [x20, #0x68]
    bti jc
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x38]
    mov x16, #0x3
    str w16, [x20, #0x8]
    bl <op.NewArray>
    bti jc
    ldr x2, [x20, #0x30]
    tst x2, x22
    b.ne 0x8c0
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0x8d4
    cmp w1, #0x21
    b.ne 0x84
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0xa8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x8c0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x90]
    cmp x1, x16
    b.ne 0x8c0
    ldr x1, [x23, #0x98]
    ldr x0, [x2, x1]
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x8f8
    cmp w1, #0x0
    b.le 0x864
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x68]
    tst x2, x22
    b.ne 0x934
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x934
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xb8]
    cmp x1, x16
    b.ne 0x934
    ldr x1, [x23, #0xc0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0xd8]
    cmp x16, x1
    b.ne 0x958
    mov x16, #0x22
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
    cbz x0, 0x1154
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0x9cc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x9cc
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x100]
    cmp x1, x16
    b.ne 0x9cc
    ldr x1, [x23, #0x108]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x98]
    ldr x2, [x20, #0x98]
    tst x2, x22
    b.ne 0x9e0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x9e0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x120]
    cmp x1, x16
    b.ne 0x9e0
    ldr x1, [x23, #0x128]
    ldr x0, [x2, x1]
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x90]
    ldr x16, [x23, #0x140]
    cmp x16, x1
    b.ne 0xa04
    mov x16, #0x39
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x78]
    str wzr, [x20, #0x84]
    str x0, [x20, #0x88]
    add x20, x20, #0x78
    mov x1, #0x0
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x78
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x1154
    str x0, [x20, #0x70]
    ldr x2, [x20, #0x70]
    tst x2, x22
    b.ne 0xa78
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xa78
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x168]
    cmp x1, x16
    b.ne 0xa78
    ldr x1, [x23, #0x170]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    mov x0, #0xa
    str x0, [x20, #0x80]
    mov x16, #0x48
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x2, [x20, #0x40]
    tst x2, x22
    b.ne 0xa8c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xa8c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x188]
    cmp x1, x16
    b.ne 0xa8c
    ldr x1, [x23, #0x190]
    ldr x0, [x2, x1]
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x1a8]
    cmp x16, x1
    b.ne 0xab0
    mov x16, #0x54
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
    cbz x0, 0x1154
    str x0, [x20, #0x48]
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x48]
    tst x2, x22
    b.ne 0xb24
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xb24
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x1d0]
    cmp x0, x16
    b.ne 0xb24
    ldr x0, [x23, #0x1d8]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0xb38
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x70]
    ldr x2, [x20, #0x70]
    tst x2, x22
    b.ne 0xb48
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xb48
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1f0]
    cmp x1, x16
    b.ne 0xb48
    ldr x1, [x23, #0x1f8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x210]
    cmp x16, x1
    b.ne 0xb6c
    mov x16, #0x6c
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x50]
    str wzr, [x20, #0x5c]
    str x0, [x20, #0x60]
    add x20, x20, #0x50
    mov x1, #0x0
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x50
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x1154
    str x0, [x20, #0x48]
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0xbe0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xbe0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x238]
    cmp x1, x16
    b.ne 0xbe0
    ldr x1, [x23, #0x240]
    ldr x0, [x2, x1]
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0xc04
    adds w0, w1, #0x1
    b.vs 0xc04
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x50]
    tst x2, x22
    b.ne 0xc54
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xc54
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x260]
    cmp x0, x16
    b.ne 0xc54
    ldr x0, [x23, #0x268]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0xc68
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0xc78
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xc78
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x280]
    cmp x1, x16
    b.ne 0xc78
    ldr x1, [x23, #0x288]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    mov x16, #0x8d
    str w16, [x20, #0x8]
    bl <op.IterOpenArray>
    cmp w0, #0x2
    b.eq 0x584
    ldr x2, [x20, #0x68]
    tst x2, x22
    b.ne 0xc8c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xc8c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x2c8]
    cmp x1, x16
    b.ne 0xc8c
    ldr x1, [x23, #0x2d0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x78]
    tst x1, x22
    b.ne 0x4d0
    cbz x1, 0x4d0
    ldrb w16, [x1]
    cmp w16, #0x20
    b.hs 0x4dc
    mov x16, #0x9f
    str w16, [x20, #0x8]
    bl <op.ThrowNotIterable>
    ldr x0, [x20, #0x68]
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x2a0]
    cmp x16, x1
    b.ne 0xcb0
    mov x16, #0xa4
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
    cbz x0, 0x1154
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    tst x1, x22
    b.ne 0xd24
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xd24
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0xd34
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xd34
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x2e8]
    cmp x1, x16
    b.ne 0xd34
    ldr x1, [x23, #0x2f0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    bti jc
    mov x16, #0xb6
    str w16, [x20, #0x8]
    bl <op.IterStep>
    cmp w0, #0x2
    b.eq 0x698
    ldr x1, [x20, #0x48]
    cmp x1, #0xa
    b.eq 0x854
    ldr x0, [x20, #0x50]
    str x0, [x20, #0x80]
    ldr x0, [x20, #0x48]
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x80]
    ldr x16, [x23, #0x308]
    cmp x16, x1
    b.ne 0xd58
    mov x16, #0xc7
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
    cbz x0, 0x1154
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x88]
    tst x1, x22
    b.ne 0xdcc
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xdcc
    ldr x2, [x20, #0x88]
    tst x2, x22
    b.ne 0xddc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xddc
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x330]
    cmp x1, x16
    b.ne 0xddc
    ldr x1, [x23, #0x338]
    ldr x0, [x2, x1]
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x80]
    cmp x1, #0x7
    b.eq 0x854
    cmp x1, #0x6
    b.ne 0xdf0
    ldr x2, [x20, #0x88]
    tst x2, x22
    b.ne 0xe48
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xe48
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x350]
    cmp x1, x16
    b.ne 0xe48
    ldr x1, [x23, #0x358]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x60]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0xe74
    cmp x2, x21
    b.lo 0xe74
    cmp w1, w2
    b.eq 0x828
    ldr x2, [x20, #0x60]
    tst x2, x22
    b.ne 0xf08
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xf08
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x378]
    cmp x1, x16
    b.ne 0xf08
    ldr x1, [x23, #0x380]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    mov x0, #0x2
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x68]
    ldr x2, [x20, #0x70]
    cmp x1, x21
    b.lo 0xf34
    cmp x2, x21
    b.lo 0xf34
    cmp w1, w2
    b.eq 0x828
    ldr x2, [x20, #0x60]
    tst x2, x22
    b.ne 0xfc8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xfc8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x3a0]
    cmp x1, x16
    b.ne 0xfc8
    ldr x1, [x23, #0x3a8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x68]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0xff4
    cmp x2, x21
    b.lo 0xff4
    cmp w1, w2
    b.eq 0x828
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x90]
    ldr x2, [x20, #0x90]
    tst x2, x22
    b.ne 0x1088
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1088
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x3c8]
    cmp x1, x16
    b.ne 0x1088
    ldr x1, [x23, #0x3d0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x88]
    ldr x2, [x20, #0x60]
    tst x2, x22
    b.ne 0x109c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x109c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x3e8]
    cmp x1, x16
    b.ne 0x109c
    ldr x1, [x23, #0x3f0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x88]
    ldr x16, [x23, #0x408]
    cmp x16, x1
    b.ne 0x10c0
    mov x16, #0x118
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
    cbz x0, 0x1154
    str x0, [x20, #0x68]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x1134
    b 0x584
    bti jc
    mov x16, #0x121
    str w16, [x20, #0x8]
    bl <op.IterCloseSilently>
    mov x16, #0x123
    str w16, [x20, #0x8]
    bl <op.Throw>
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x1144
    b 0x58
    mov x0, #0xa
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x8b0
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x898
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x9
    str w16, [x20, #0x8]
    add x3, x23, #0x90
    bl <stub.GetNamed>
    b 0xa8
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0xa8
    mov x16, #0x10
    str w16, [x20, #0x8]
    bl <op.JNotGreaterI>
    cmp w0, #0x2
    b.eq 0x864
    b 0xc0
    cmp x1, x21
    b.hs 0x914
    tst x1, x21
    b.eq 0x8e0
    add x3, x1, x21
    fmov d0, x3
    b 0x918
    scvtf d0, w1
    movi d1, #0x0
    ldr x3, [x23, #0xb0]
    orr x3, x3, #0x2
    str x3, [x23, #0xb0]
    fcmp d0, d1
    b.le 0x864
    b 0xc0
    mov x16, #0x1b
    str w16, [x20, #0x8]
    add x3, x23, #0xb8
    bl <stub.GetNamed>
    b 0xf8
    mov x16, #0x22
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x148
    tst x1, x22
    b.ne 0x948
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x948
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xd8]
    cmp x16, x0
    b.eq 0x10c
    ldr x16, [x23, #0xe8]
    cmp x16, x0
    b.eq 0x10c
    ldr x16, [x23, #0xf0]
    cmp x16, x0
    b.eq 0x10c
    ldr x16, [x23, #0xf8]
    cmp x16, x0
    b.eq 0x10c
    ldr x16, [x23, #0xe0]
    cmp x16, #0x2
    b.eq 0x10c
    ldr x16, [x23, #0xe0]
    cmp x16, x1
    b.eq 0x10c
    mov x16, #0x22
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x10c
    mov x16, #0x28
    str w16, [x20, #0x8]
    add x3, x23, #0x100
    bl <stub.GetNamed>
    b 0x178
    mov x16, #0x32
    str w16, [x20, #0x8]
    add x3, x23, #0x120
    bl <stub.GetNamed>
    b 0x1b4
    mov x16, #0x39
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x204
    tst x1, x22
    b.ne 0x9f4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x9f4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x140]
    cmp x16, x0
    b.eq 0x1c8
    ldr x16, [x23, #0x150]
    cmp x16, x0
    b.eq 0x1c8
    ldr x16, [x23, #0x158]
    cmp x16, x0
    b.eq 0x1c8
    ldr x16, [x23, #0x160]
    cmp x16, x0
    b.eq 0x1c8
    ldr x16, [x23, #0x148]
    cmp x16, #0x2
    b.eq 0x1c8
    ldr x16, [x23, #0x148]
    cmp x16, x1
    b.eq 0x1c8
    mov x16, #0x39
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x90]
    b 0x1c8
    mov x16, #0x3f
    str w16, [x20, #0x8]
    add x3, x23, #0x168
    bl <stub.GetNamed>
    b 0x234
    mov x16, #0x4d
    str w16, [x20, #0x8]
    add x3, x23, #0x188
    bl <stub.GetNamed>
    b 0x27c
    mov x16, #0x54
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x2d0
    tst x1, x22
    b.ne 0xaa0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xaa0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x1a8]
    cmp x16, x0
    b.eq 0x290
    ldr x16, [x23, #0x1b8]
    cmp x16, x0
    b.eq 0x290
    ldr x16, [x23, #0x1c0]
    cmp x16, x0
    b.eq 0x290
    ldr x16, [x23, #0x1c8]
    cmp x16, x0
    b.eq 0x290
    ldr x16, [x23, #0x1b0]
    cmp x16, #0x2
    b.eq 0x290
    ldr x16, [x23, #0x1b0]
    cmp x16, x1
    b.eq 0x290
    mov x16, #0x54
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x290
    mov x16, #0x5a
    str w16, [x20, #0x8]
    add x3, x23, #0x1d0
    bl <stub.SetNamed>
    b 0x318
    mov x16, #0x5a
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x318
    mov x16, #0x65
    str w16, [x20, #0x8]
    add x3, x23, #0x1f0
    bl <stub.GetNamed>
    b 0x350
    mov x16, #0x6c
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x3a0
    tst x1, x22
    b.ne 0xb5c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xb5c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x210]
    cmp x16, x0
    b.eq 0x364
    ldr x16, [x23, #0x220]
    cmp x16, x0
    b.eq 0x364
    ldr x16, [x23, #0x228]
    cmp x16, x0
    b.eq 0x364
    ldr x16, [x23, #0x230]
    cmp x16, x0
    b.eq 0x364
    ldr x16, [x23, #0x218]
    cmp x16, #0x2
    b.eq 0x364
    ldr x16, [x23, #0x218]
    cmp x16, x1
    b.eq 0x364
    mov x16, #0x6c
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x364
    mov x16, #0x72
    str w16, [x20, #0x8]
    add x3, x23, #0x238
    bl <stub.GetNamed>
    b 0x3d0
    mov x16, #0x79
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x3f0
    cmp x1, x21
    b.hs 0xc20
    tst x1, x21
    b.eq 0xbf4
    add x3, x1, x21
    fmov d0, x3
    b 0xc24
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xc40
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x258]
    orr x3, x3, #0x2
    str x3, [x23, #0x258]
    b 0x3f0
    mov x16, #0x7e
    str w16, [x20, #0x8]
    add x3, x23, #0x260
    bl <stub.SetNamed>
    b 0x438
    mov x16, #0x7e
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x438
    mov x16, #0x86
    str w16, [x20, #0x8]
    add x3, x23, #0x280
    bl <stub.GetNamed>
    b 0x468
    mov x16, #0x94
    str w16, [x20, #0x8]
    add x3, x23, #0x2c8
    bl <stub.GetNamed>
    b 0x4b0
    mov x16, #0xa4
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x530
    tst x1, x22
    b.ne 0xca0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xca0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x2a0]
    cmp x16, x0
    b.eq 0x4f4
    ldr x16, [x23, #0x2b0]
    cmp x16, x0
    b.eq 0x4f4
    ldr x16, [x23, #0x2b8]
    cmp x16, x0
    b.eq 0x4f4
    ldr x16, [x23, #0x2c0]
    cmp x16, x0
    b.eq 0x4f4
    ldr x16, [x23, #0x2a8]
    cmp x16, #0x2
    b.eq 0x4f4
    ldr x16, [x23, #0x2a8]
    cmp x16, x1
    b.eq 0x4f4
    mov x16, #0xa4
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x4f4
    mov x16, #0xaa
    str w16, [x20, #0x8]
    bl <op.RequireObject>
    b 0x548
    mov x16, #0xad
    str w16, [x20, #0x8]
    add x3, x23, #0x2e8
    bl <stub.GetNamed>
    b 0x578
    mov x16, #0xc7
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x604
    tst x1, x22
    b.ne 0xd48
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xd48
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x308]
    cmp x16, x0
    b.eq 0x5c8
    ldr x16, [x23, #0x318]
    cmp x16, x0
    b.eq 0x5c8
    ldr x16, [x23, #0x320]
    cmp x16, x0
    b.eq 0x5c8
    ldr x16, [x23, #0x328]
    cmp x16, x0
    b.eq 0x5c8
    ldr x16, [x23, #0x310]
    cmp x16, #0x2
    b.eq 0x5c8
    ldr x16, [x23, #0x310]
    cmp x16, x1
    b.eq 0x5c8
    mov x16, #0xc7
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x80]
    b 0x5c8
    mov x16, #0xcd
    str w16, [x20, #0x8]
    bl <op.RequireObject>
    b 0x61c
    mov x16, #0xd0
    str w16, [x20, #0x8]
    add x3, x23, #0x330
    bl <stub.GetNamed>
    b 0x64c
    cmp x1, x21
    b.hs 0xe1c
    tst x1, x21
    b.eq 0xe24
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.vs 0xe18
    b.ne 0x854
    b 0x664
    cbnz w1, 0x854
    b 0x664
    tst x1, x22
    b.ne 0x664
    cbz x1, 0x664
    ldrb w16, [x1]
    cmp w16, #0x4
    b.hi 0x854
    ldr w3, [x1, #0x4]
    cbnz w3, 0x854
    b 0x664
    mov x16, #0xdb
    str w16, [x20, #0x8]
    add x3, x23, #0x350
    bl <stub.GetNamed>
    b 0x694
    mov x16, #0xe2
    str w16, [x20, #0x8]
    bl <op.JStrictEq>
    cmp w0, #0x2
    b.eq 0x828
    b 0x6b8
    orr x3, x1, x2
    tst x3, x21
    b.ne 0xebc
    cmp x1, x2
    b.eq 0x828
    tst x3, x22
    b.ne 0x6b8
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x6b8
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x6b8
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0xe5c
    b 0x6b8
    cmp x1, x21
    b.hs 0xed8
    tst x1, x21
    b.eq 0x6b8
    add x3, x1, x21
    fmov d0, x3
    b 0xedc
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xef8
    tst x2, x21
    b.eq 0x6b8
    add x3, x2, x21
    fmov d1, x3
    b 0xefc
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x828
    b 0x6b8
    mov x16, #0xe9
    str w16, [x20, #0x8]
    add x3, x23, #0x378
    bl <stub.GetNamed>
    b 0x6e8
    mov x16, #0xf2
    str w16, [x20, #0x8]
    bl <op.JStrictEq>
    cmp w0, #0x2
    b.eq 0x828
    b 0x714
    orr x3, x1, x2
    tst x3, x21
    b.ne 0xf7c
    cmp x1, x2
    b.eq 0x828
    tst x3, x22
    b.ne 0x714
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x714
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x714
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0xf1c
    b 0x714
    cmp x1, x21
    b.hs 0xf98
    tst x1, x21
    b.eq 0x714
    add x3, x1, x21
    fmov d0, x3
    b 0xf9c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xfb8
    tst x2, x21
    b.eq 0x714
    add x3, x2, x21
    fmov d1, x3
    b 0xfbc
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x828
    b 0x714
    mov x16, #0xf9
    str w16, [x20, #0x8]
    add x3, x23, #0x3a0
    bl <stub.GetNamed>
    b 0x744
    mov x16, #0x100
    str w16, [x20, #0x8]
    bl <op.JStrictEq>
    cmp w0, #0x2
    b.eq 0x828
    b 0x768
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x103c
    cmp x1, x2
    b.eq 0x828
    tst x3, x22
    b.ne 0x768
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x768
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x768
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0xfdc
    b 0x768
    cmp x1, x21
    b.hs 0x1058
    tst x1, x21
    b.eq 0x768
    add x3, x1, x21
    fmov d0, x3
    b 0x105c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1078
    tst x2, x21
    b.eq 0x768
    add x3, x2, x21
    fmov d1, x3
    b 0x107c
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x828
    b 0x768
    mov x16, #0x10a
    str w16, [x20, #0x8]
    add x3, x23, #0x3c8
    bl <stub.GetNamed>
    b 0x7a0
    mov x16, #0x111
    str w16, [x20, #0x8]
    add x3, x23, #0x3e8
    bl <stub.GetNamed>
    b 0x7d4
    mov x16, #0x118
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x828
    tst x1, x22
    b.ne 0x10b0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x10b0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x408]
    cmp x16, x0
    b.eq 0x7e8
    ldr x16, [x23, #0x418]
    cmp x16, x0
    b.eq 0x7e8
    ldr x16, [x23, #0x420]
    cmp x16, x0
    b.eq 0x7e8
    ldr x16, [x23, #0x428]
    cmp x16, x0
    b.eq 0x7e8
    ldr x16, [x23, #0x410]
    cmp x16, #0x2
    b.eq 0x7e8
    ldr x16, [x23, #0x410]
    cmp x16, x1
    b.eq 0x7e8
    mov x16, #0x118
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x88]
    b 0x7e8
    mov x16, #0x11e
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x584
    mov x16, #0x125
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x58
    b <stub.ExceptionExit>
satisfy:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x78
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x4e8
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x500
    bti jc
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x60]
    tst x2, x22
    b.ne 0x52c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x52c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x48]
    cmp x1, x16
    b.ne 0x52c
    ldr x1, [x23, #0x50]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x540
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x540
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x68]
    cmp x1, x16
    b.ne 0x540
    ldr x1, [x23, #0x70]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x88]
    cmp x16, x1
    b.ne 0x564
    mov x16, #0x11
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
    cbz x0, 0x9dc
    str x0, [x20, #0x30]
    mov x0, #0x2
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x5f0
    cmp x2, x21
    b.lo 0x5f0
    cmp w1, w2
    b.eq 0x11c
    b 0x28c
    mov x0, #0x2
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x28]
    ldr x1, [x20, #0x40]
    tst x2, x22
    b.ne 0x684
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x684
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0xb8]
    cmp x0, x16
    b.ne 0x684
    ldr x0, [x23, #0xc0]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x698
    ldr x2, [x20, #0x28]
    tst x2, x22
    b.ne 0x6a8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x6a8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xd8]
    cmp x1, x16
    b.ne 0x6a8
    ldr x1, [x23, #0xe0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x1, [x23, #0xf8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x6bc
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0x6e4
    cmp x2, x21
    b.lo 0x6e4
    cmp w1, w2
    b.eq 0x1d4
    b 0x274
    ldr x1, [x23, #0x110]
    ldr x0, [x1, #0x8]
    cbz x0, 0x778
    str x0, [x20, #0x60]
    ldr x0, [x20, #0x60]
    str x0, [x20, #0x68]
    ldr x0, [x23, #0x30]
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x120]
    cmp x16, x1
    b.ne 0x788
    mov x16, #0x4b
    str w16, [x20, #0x8]
    add x2, x20, #0x48
    bl <stub.Construct>
    tbz w0, #0x0, 0x264
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
    cbz x0, 0x9dc
    tst x0, x22
    b.ne 0x7d8
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x7d8
    str x0, [x20, #0x40]
    mov x16, #0x51
    str w16, [x20, #0x8]
    bl <op.Throw>
    mov x0, #0x2
    str x0, [x20, #0x40]
    ldr x0, [x20, #0x40]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    ldr x2, [x20, #0x30]
    tst x2, x22
    b.ne 0x7e0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x7e0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x148]
    cmp x1, x16
    b.ne 0x7e0
    ldr x1, [x23, #0x150]
    ldr x0, [x2, x1]
    str x0, [x20, #0x38]
    mov x0, #0x2
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x80c
    cmp x2, x21
    b.lo 0x80c
    cmp w1, w2
    b.eq 0x338
    mov x0, #0x2
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x40]
    tst x2, x22
    b.ne 0x8a0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x8a0
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x170]
    cmp x0, x16
    b.ne 0x8a0
    ldr x0, [x23, #0x178]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x8b4
    ldr x2, [x20, #0x28]
    ldr x1, [x20, #0x30]
    tst x2, x22
    b.ne 0x8c4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x8c4
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x190]
    cmp x0, x16
    b.ne 0x8c4
    ldr x0, [x23, #0x198]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x8d8
    ldr x2, [x20, #0x30]
    ldr x1, [x20, #0x28]
    tst x2, x22
    b.ne 0x8e8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x8e8
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x1b0]
    cmp x0, x16
    b.ne 0x8e8
    ldr x0, [x23, #0x1b8]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x8fc
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x90c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x90c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1d0]
    cmp x1, x16
    b.ne 0x90c
    ldr x1, [x23, #0x1d8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x30]
    ldr x1, [x20, #0x40]
    tst x2, x22
    b.ne 0x920
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x920
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x1f0]
    cmp x0, x16
    b.ne 0x920
    ldr x0, [x23, #0x1f8]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x934
    ldr x0, [x20, #0x20]
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x68]
    tst x2, x22
    b.ne 0x944
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x944
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x210]
    cmp x1, x16
    b.ne 0x944
    ldr x1, [x23, #0x218]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x230]
    cmp x16, x1
    b.ne 0x968
    mov x16, #0x9d
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
    cbz x0, 0x9dc
    str x0, [x20, #0x40]
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x51c
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x504
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x3
    str w16, [x20, #0x8]
    add x3, x23, #0x48
    bl <stub.GetNamed>
    b 0x68
    mov x16, #0xa
    str w16, [x20, #0x8]
    add x3, x23, #0x68
    bl <stub.GetNamed>
    b 0x9c
    mov x16, #0x11
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xf0
    tst x1, x22
    b.ne 0x554
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x554
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x88]
    cmp x16, x0
    b.eq 0xb0
    ldr x16, [x23, #0x98]
    cmp x16, x0
    b.eq 0xb0
    ldr x16, [x23, #0xa0]
    cmp x16, x0
    b.eq 0xb0
    ldr x16, [x23, #0xa8]
    cmp x16, x0
    b.eq 0xb0
    ldr x16, [x23, #0x90]
    cmp x16, #0x2
    b.eq 0xb0
    ldr x16, [x23, #0x90]
    cmp x16, x1
    b.eq 0xb0
    mov x16, #0x11
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0xb0
    mov x16, #0x19
    str w16, [x20, #0x8]
    bl <op.JStrictNe>
    cmp w0, #0x2
    b.eq 0x28c
    b 0x11c
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x638
    cmp x1, x2
    b.eq 0x11c
    tst x3, x22
    b.ne 0x28c
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x28c
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x28c
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x5d8
    b 0x28c
    cmp x1, x21
    b.hs 0x654
    tst x1, x21
    b.eq 0x28c
    add x3, x1, x21
    fmov d0, x3
    b 0x658
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x674
    tst x2, x21
    b.eq 0x28c
    add x3, x2, x21
    fmov d1, x3
    b 0x678
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x11c
    b 0x28c
    mov x16, #0x22
    str w16, [x20, #0x8]
    add x3, x23, #0xb8
    bl <stub.SetNamed>
    b 0x16c
    mov x16, #0x22
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x16c
    mov x16, #0x2a
    str w16, [x20, #0x8]
    add x3, x23, #0xd8
    bl <stub.GetNamed>
    b 0x19c
    mov x16, #0x31
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1b0
    mov x16, #0x37
    str w16, [x20, #0x8]
    bl <op.JStrictNe>
    cmp w0, #0x2
    b.eq 0x274
    b 0x1d4
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x72c
    cmp x1, x2
    b.eq 0x1d4
    tst x3, x22
    b.ne 0x274
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x274
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x274
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x6cc
    b 0x274
    cmp x1, x21
    b.hs 0x748
    tst x1, x21
    b.eq 0x274
    add x3, x1, x21
    fmov d0, x3
    b 0x74c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x768
    tst x2, x21
    b.eq 0x274
    add x3, x2, x21
    fmov d1, x3
    b 0x76c
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x1d4
    b 0x274
    mov x16, #0x3e
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1e4
    ldr x16, [x23, #0x130]
    cmp x16, x1
    b.eq 0x204
    ldr x16, [x23, #0x138]
    cmp x16, x1
    b.eq 0x204
    ldr x16, [x23, #0x140]
    cmp x16, x1
    b.eq 0x204
    ldr x16, [x23, #0x128]
    cmp x16, #0x2
    b.eq 0x204
    ldr x16, [x23, #0x128]
    cmp x16, x1
    b.eq 0x204
    mov x16, #0x4b
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x204
    ldr x0, [x20, #0x68]
    b 0x264
    mov x16, #0x57
    str w16, [x20, #0x8]
    add x3, x23, #0x148
    bl <stub.GetNamed>
    b 0x2bc
    mov x16, #0x60
    str w16, [x20, #0x8]
    bl <op.JStrictEq>
    cmp w0, #0x2
    b.eq 0x338
    b 0x2e8
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x854
    cmp x1, x2
    b.eq 0x338
    tst x3, x22
    b.ne 0x2e8
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x2e8
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x2e8
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x7f4
    b 0x2e8
    cmp x1, x21
    b.hs 0x870
    tst x1, x21
    b.eq 0x2e8
    add x3, x1, x21
    fmov d0, x3
    b 0x874
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x890
    tst x2, x21
    b.eq 0x2e8
    add x3, x2, x21
    fmov d1, x3
    b 0x894
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x338
    b 0x2e8
    mov x16, #0x69
    str w16, [x20, #0x8]
    add x3, x23, #0x170
    bl <stub.SetNamed>
    b 0x338
    mov x16, #0x69
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x338
    mov x16, #0x71
    str w16, [x20, #0x8]
    add x3, x23, #0x190
    bl <stub.SetNamed>
    b 0x380
    mov x16, #0x71
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x380
    mov x16, #0x79
    str w16, [x20, #0x8]
    add x3, x23, #0x1b0
    bl <stub.SetNamed>
    b 0x3c8
    mov x16, #0x79
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x3c8
    mov x16, #0x81
    str w16, [x20, #0x8]
    add x3, x23, #0x1d0
    bl <stub.GetNamed>
    b 0x3f8
    mov x16, #0x88
    str w16, [x20, #0x8]
    add x3, x23, #0x1f0
    bl <stub.SetNamed>
    b 0x444
    mov x16, #0x88
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x444
    mov x16, #0x93
    str w16, [x20, #0x8]
    add x3, x23, #0x210
    bl <stub.GetNamed>
    b 0x47c
    mov x16, #0x9d
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x4d8
    tst x1, x22
    b.ne 0x958
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x958
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x230]
    cmp x16, x0
    b.eq 0x498
    ldr x16, [x23, #0x240]
    cmp x16, x0
    b.eq 0x498
    ldr x16, [x23, #0x248]
    cmp x16, x0
    b.eq 0x498
    ldr x16, [x23, #0x250]
    cmp x16, x0
    b.eq 0x498
    ldr x16, [x23, #0x238]
    cmp x16, #0x2
    b.eq 0x498
    ldr x16, [x23, #0x238]
    cmp x16, x1
    b.eq 0x498
    mov x16, #0x9d
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x498
    b <stub.ExceptionExit>
set:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x90
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x4a4
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x4bc
    mov x3, #0xa
    str x3, [x20, #0x38]
    str x3, [x20, #0x40]
    str x3, [x20, #0x48]
    str x3, [x20, #0x50]
    str x3, [x20, #0x58]
    bti jc
    ldr x2, [x20, #0x28]
    ldr x1, [x20, #0x30]
    tst x2, x22
    b.ne 0x4e8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x4e8
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x38]
    cmp x0, x16
    b.ne 0x4e8
    ldr x0, [x23, #0x40]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x4f8
    ldr x2, [x20, #0x28]
    tst x2, x22
    b.ne 0x504
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x504
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x58]
    cmp x1, x16
    b.ne 0x504
    ldr x1, [x23, #0x60]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    mov x16, #0xf
    str w16, [x20, #0x8]
    bl <op.IterOpenArray>
    cmp w0, #0x2
    b.eq 0x1dc
    ldr x2, [x20, #0x58]
    tst x2, x22
    b.ne 0x518
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x518
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xa0]
    cmp x1, x16
    b.ne 0x518
    ldr x1, [x23, #0xa8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x68]
    tst x1, x22
    b.ne 0x128
    cbz x1, 0x128
    ldrb w16, [x1]
    cmp w16, #0x20
    b.hs 0x134
    mov x16, #0x21
    str w16, [x20, #0x8]
    bl <op.ThrowNotIterable>
    ldr x0, [x20, #0x58]
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x78]
    cmp x16, x1
    b.ne 0x53c
    mov x16, #0x26
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x50]
    str wzr, [x20, #0x5c]
    str x0, [x20, #0x60]
    add x20, x20, #0x50
    mov x1, #0x0
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x50
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x924
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    tst x1, x22
    b.ne 0x5b0
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x5b0
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0x5c0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x5c0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xc0]
    cmp x1, x16
    b.ne 0x5c0
    ldr x1, [x23, #0xc8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    mov x0, #0xa
    str x0, [x20, #0x48]
    bti jc
    mov x16, #0x38
    str w16, [x20, #0x8]
    bl <op.IterStep>
    cmp w0, #0x2
    b.eq 0x2f0
    ldr x1, [x20, #0x38]
    cmp x1, #0xa
    b.eq 0x48c
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x70]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x70]
    ldr x16, [x23, #0xe0]
    cmp x16, x1
    b.ne 0x5e4
    mov x16, #0x49
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
    cbz x0, 0x924
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x78]
    tst x1, x22
    b.ne 0x658
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x658
    ldr x2, [x20, #0x78]
    tst x2, x22
    b.ne 0x668
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x668
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x108]
    cmp x1, x16
    b.ne 0x668
    ldr x1, [x23, #0x110]
    ldr x0, [x2, x1]
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x70]
    cmp x1, #0x7
    b.eq 0x48c
    cmp x1, #0x6
    b.ne 0x67c
    ldr x2, [x20, #0x78]
    tst x2, x22
    b.ne 0x6d4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x6d4
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x128]
    cmp x1, x16
    b.ne 0x6d4
    ldr x1, [x23, #0x130]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    ldr x2, [x20, #0x50]
    tst x2, x22
    b.ne 0x6e8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x6e8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x148]
    cmp x1, x16
    b.ne 0x6e8
    ldr x1, [x23, #0x150]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    mov x0, #0x2
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x60]
    cmp x1, x21
    b.lo 0x714
    cmp x2, x21
    b.lo 0x714
    cmp w1, w2
    b.eq 0x460
    ldr x2, [x20, #0x50]
    tst x2, x22
    b.ne 0x7a8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x7a8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x170]
    cmp x1, x16
    b.ne 0x7a8
    ldr x1, [x23, #0x178]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x28]
    cmp x1, x21
    b.lo 0x7d4
    cmp x2, x21
    b.lo 0x7d4
    cmp w1, w2
    b.eq 0x460
    ldr x0, [x20, #0x20]
    str x0, [x20, #0x80]
    ldr x2, [x20, #0x80]
    tst x2, x22
    b.ne 0x868
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x868
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x198]
    cmp x1, x16
    b.ne 0x868
    ldr x1, [x23, #0x1a0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x50]
    tst x2, x22
    b.ne 0x87c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x87c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1b8]
    cmp x1, x16
    b.ne 0x87c
    ldr x1, [x23, #0x1c0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x1d8]
    cmp x16, x1
    b.ne 0x8a0
    mov x16, #0x93
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
    cbz x0, 0x924
    str x0, [x20, #0x58]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x914
    b 0x1dc
    bti jc
    mov x16, #0x9c
    str w16, [x20, #0x8]
    bl <op.IterCloseSilently>
    mov x16, #0x9e
    str w16, [x20, #0x8]
    bl <op.Throw>
    mov x0, #0xa
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x4d8
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x4c0
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    add x3, x23, #0x38
    bl <stub.SetNamed>
    b 0x90
    str wzr, [x20, #0x8]
    bl <stub.Barrier>
    b 0x90
    mov x16, #0x8
    str w16, [x20, #0x8]
    add x3, x23, #0x58
    bl <stub.GetNamed>
    b 0xc0
    mov x16, #0x16
    str w16, [x20, #0x8]
    add x3, x23, #0xa0
    bl <stub.GetNamed>
    b 0x108
    mov x16, #0x26
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x188
    tst x1, x22
    b.ne 0x52c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x52c
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
    mov x16, #0x26
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x14c
    mov x16, #0x2c
    str w16, [x20, #0x8]
    bl <op.RequireObject>
    b 0x1a0
    mov x16, #0x2f
    str w16, [x20, #0x8]
    add x3, x23, #0xc0
    bl <stub.GetNamed>
    b 0x1d0
    mov x16, #0x49
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x25c
    tst x1, x22
    b.ne 0x5d4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x5d4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xe0]
    cmp x16, x0
    b.eq 0x220
    ldr x16, [x23, #0xf0]
    cmp x16, x0
    b.eq 0x220
    ldr x16, [x23, #0xf8]
    cmp x16, x0
    b.eq 0x220
    ldr x16, [x23, #0x100]
    cmp x16, x0
    b.eq 0x220
    ldr x16, [x23, #0xe8]
    cmp x16, #0x2
    b.eq 0x220
    ldr x16, [x23, #0xe8]
    cmp x16, x1
    b.eq 0x220
    mov x16, #0x49
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x70]
    b 0x220
    mov x16, #0x4f
    str w16, [x20, #0x8]
    bl <op.RequireObject>
    b 0x274
    mov x16, #0x52
    str w16, [x20, #0x8]
    add x3, x23, #0x108
    bl <stub.GetNamed>
    b 0x2a4
    cmp x1, x21
    b.hs 0x6a8
    tst x1, x21
    b.eq 0x6b0
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.vs 0x6a4
    b.ne 0x48c
    b 0x2bc
    cbnz w1, 0x48c
    b 0x2bc
    tst x1, x22
    b.ne 0x2bc
    cbz x1, 0x2bc
    ldrb w16, [x1]
    cmp w16, #0x4
    b.hi 0x48c
    ldr w3, [x1, #0x4]
    cbnz w3, 0x48c
    b 0x2bc
    mov x16, #0x5d
    str w16, [x20, #0x8]
    add x3, x23, #0x128
    bl <stub.GetNamed>
    b 0x2ec
    mov x16, #0x64
    str w16, [x20, #0x8]
    add x3, x23, #0x148
    bl <stub.GetNamed>
    b 0x320
    mov x16, #0x6d
    str w16, [x20, #0x8]
    bl <op.JStrictEq>
    cmp w0, #0x2
    b.eq 0x460
    b 0x34c
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x75c
    cmp x1, x2
    b.eq 0x460
    tst x3, x22
    b.ne 0x34c
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x34c
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x34c
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x6fc
    b 0x34c
    cmp x1, x21
    b.hs 0x778
    tst x1, x21
    b.eq 0x34c
    add x3, x1, x21
    fmov d0, x3
    b 0x77c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x798
    tst x2, x21
    b.eq 0x34c
    add x3, x2, x21
    fmov d1, x3
    b 0x79c
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x460
    b 0x34c
    mov x16, #0x74
    str w16, [x20, #0x8]
    add x3, x23, #0x170
    bl <stub.GetNamed>
    b 0x37c
    mov x16, #0x7b
    str w16, [x20, #0x8]
    bl <op.JStrictEq>
    cmp w0, #0x2
    b.eq 0x460
    b 0x3a0
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x81c
    cmp x1, x2
    b.eq 0x460
    tst x3, x22
    b.ne 0x3a0
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x3a0
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x3a0
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x7bc
    b 0x3a0
    cmp x1, x21
    b.hs 0x838
    tst x1, x21
    b.eq 0x3a0
    add x3, x1, x21
    fmov d0, x3
    b 0x83c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x858
    tst x2, x21
    b.eq 0x3a0
    add x3, x2, x21
    fmov d1, x3
    b 0x85c
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x460
    b 0x3a0
    mov x16, #0x85
    str w16, [x20, #0x8]
    add x3, x23, #0x198
    bl <stub.GetNamed>
    b 0x3d8
    mov x16, #0x8c
    str w16, [x20, #0x8]
    add x3, x23, #0x1b8
    bl <stub.GetNamed>
    b 0x40c
    mov x16, #0x93
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x460
    tst x1, x22
    b.ne 0x890
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x890
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
    mov x16, #0x93
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x420
    mov x16, #0x99
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x1dc
    b <stub.ExceptionExit>
variables:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x38
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x78
    ldr x23, [x0, #0x10]
    bti jc
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0xa0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xa0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x8]
    cmp x1, x16
    b.ne 0xa0
    ldr x1, [x23, #0x10]
    ldr x0, [x2, x1]
    str x0, [x20, #0x30]
    mov x16, #0x7
    str w16, [x20, #0x8]
    bl <op.NewArray>
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x90
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
variables#2:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x40
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xac
    ldr x23, [x0, #0x10]
    bti jc
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0xd4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xd4
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x10]
    cmp x1, x16
    b.ne 0xd4
    ldr x1, [x23, #0x18]
    ldr x0, [x2, x1]
    str x0, [x20, #0x30]
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0xe4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xe4
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x30]
    cmp x1, x16
    b.ne 0xe4
    ldr x1, [x23, #0x38]
    ldr x0, [x2, x1]
    str x0, [x20, #0x38]
    mov x16, #0xe
    str w16, [x20, #0x8]
    bl <op.NewArray>
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0xc4
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
variables#3:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x50
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x114
    ldr x23, [x0, #0x10]
    bti jc
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x13c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x13c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x20]
    cmp x1, x16
    b.ne 0x13c
    ldr x1, [x23, #0x28]
    ldr x0, [x2, x1]
    str x0, [x20, #0x30]
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x14c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x14c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x40]
    cmp x1, x16
    b.ne 0x14c
    ldr x1, [x23, #0x48]
    ldr x0, [x2, x1]
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x160
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x160
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x60]
    cmp x1, x16
    b.ne 0x160
    ldr x1, [x23, #0x68]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x174
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x174
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x80]
    cmp x1, x16
    b.ne 0x174
    ldr x1, [x23, #0x88]
    ldr x0, [x2, x1]
    str x0, [x20, #0x48]
    mov x16, #0x1c
    str w16, [x20, #0x8]
    bl <op.NewArray>
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x12c
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    add x3, x23, #0x20
    bl <stub.GetNamed>
    b 0x58
    mov x16, #0x7
    str w16, [x20, #0x8]
    add x3, x23, #0x40
    bl <stub.GetNamed>
    b 0x8c
    mov x16, #0xe
    str w16, [x20, #0x8]
    add x3, x23, #0x60
    bl <stub.GetNamed>
    b 0xc0
    mov x16, #0x15
    str w16, [x20, #0x8]
    add x3, x23, #0x80
    bl <stub.GetNamed>
    b 0xf4
