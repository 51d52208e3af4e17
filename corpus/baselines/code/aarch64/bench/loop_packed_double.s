(anonymous):
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x90
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x6d0
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
    ldr x1, [x23, #0x70]
    ldr x0, [x1, #0x8]
    cbz x0, 0x6f8
    str x0, [x20, #0x38]
    mov x16, #0x2a
    str w16, [x20, #0x8]
    bl <op.Typeof>
    ldr x0, [x23, #0x48]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x720
    cmp x2, x21
    b.lo 0x720
    cmp w1, w2
    b.eq 0xe0
    b 0xf4
    ldr x1, [x23, #0x88]
    ldr x0, [x1, #0x8]
    cbz x0, 0x7b4
    str x0, [x20, #0x30]
    b 0xfc
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x30]
    mov x16, #0x45
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0x4e20
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x30]
    mov x16, #0x4d
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0x98]
    ldr x0, [x1, #0x8]
    cbz x0, 0x7c4
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x7e4
    mov x17, #0xa0
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x7e4
    cbz w0, 0x834
    orr x0, x0, x21
    str x0, [x20, #0x30]
    mov x16, #0x5e
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x16, #0x62
    str w16, [x20, #0x8]
    bl <op.NewArray>
    mov x16, #0x68
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x23, #0xc0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x844
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x86c
    cmp x2, x21
    b.lo 0x86c
    cmp w1, w2
    b.ge 0x2fc
    ldr x1, [x23, #0xd8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x8c4
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x60]
    tst x2, x22
    b.ne 0x8d4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x8d4
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xe8]
    cmp x1, x16
    b.ne 0x8d4
    ldr x1, [x23, #0xf0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x8f8
    mov x17, #0x1eef
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x8f8
    cbz w0, 0x948
    orr x0, x0, x21
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x70]
    cmp x1, x21
    b.lo 0x958
    tbnz w1, #0x1f, 0x958
    mov x2, #0x3e8
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x70]
    ldr x0, [x23, #0x58]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x70]
    ldr x2, [x20, #0x78]
    cmp x1, x21
    b.lo 0x978
    cmp x2, x21
    b.lo 0x978
    adds w0, w1, w2
    b.vs 0x978
    orr x0, x0, x21
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x120]
    cmp x16, x1
    b.ne 0x9f4
    mov x16, #0xa2
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
    cbz x0, 0x1078
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xa78
    adds w0, w1, #0x1
    b.vs 0xa78
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0xac8
    b 0x188
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    mov x16, #0xb4
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x23, #0x150]
    ldr x0, [x1, #0x8]
    cbz x0, 0xad8
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0xb00
    cmp x2, x21
    b.lo 0xb00
    cmp w1, w2
    b.ge 0x640
    ldr x1, [x23, #0x168]
    ldr x0, [x1, #0x8]
    cbz x0, 0xb58
    str x0, [x20, #0x58]
    mov x0, #0xa
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x178]
    ldr x0, [x1, #0x8]
    cbz x0, 0xb68
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x188]
    cmp x16, x1
    b.ne 0xb88
    mov x16, #0xd7
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
    cbz x0, 0x1078
    str x0, [x20, #0x38]
    ldr x1, [x23, #0x1b0]
    ldr x0, [x1, #0x8]
    cbz x0, 0xbfc
    str x0, [x20, #0x38]
    ldr x1, [x23, #0x1c0]
    ldr x0, [x1, #0x8]
    cbz x0, 0xc0c
    str x0, [x20, #0x68]
    mov x0, #0xa
    str x0, [x20, #0x70]
    ldr x1, [x23, #0x1d0]
    ldr x0, [x1, #0x8]
    cbz x0, 0xc1c
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x1e0]
    cmp x16, x1
    b.ne 0xc3c
    mov x16, #0xf1
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
    cbz x0, 0x1078
    str x0, [x20, #0x48]
    ldr x1, [x23, #0x208]
    ldr x0, [x1, #0x8]
    cbz x0, 0xcb0
    str x0, [x20, #0x78]
    mov x0, #0xa
    str x0, [x20, #0x80]
    ldr x1, [x23, #0x218]
    ldr x0, [x1, #0x8]
    cbz x0, 0xcc0
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x228]
    cmp x16, x1
    b.ne 0xce0
    mov x16, #0x105
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
    cbz x0, 0x1078
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0xd64
    cmp x2, x21
    b.lo 0xd64
    adds w0, w1, w2
    b.vs 0xd64
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x23, #0x258]
    ldr x0, [x1, #0x8]
    cbz x0, 0xdd0
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x268]
    ldr x0, [x1, #0x8]
    cbz x0, 0xde0
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xdf0
    tbnz w1, #0x1f, 0xdf0
    ldr x2, [x20, #0x70]
    cmp x2, x21
    b.lo 0xdf0
    cmp w2, #0x0
    b.le 0xdf0
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x60]
    ldr x2, [x20, #0x68]
    tst x1, x22
    b.ne 0xe00
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xe00
    cmp x2, x21
    b.lo 0xe30
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0xe00
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0xe10
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0xe00
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0xe5c
    cmp x2, x21
    b.lo 0xe5c
    adds w0, w1, w2
    b.vs 0xe5c
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0xed8
    cmp x2, x21
    b.lo 0xed8
    adds w0, w1, w2
    b.vs 0xed8
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x2, [x23, #0x2b0]
    ldr x1, [x20, #0x38]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0xf44
    ldr x16, [x2, #0x8]
    cbz x16, 0xf44
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0xf54
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xf74
    adds w0, w1, #0x1
    b.vs 0xf74
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0xfc4
    b 0x318
    ldr x1, [x23, #0x2c8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xfd4
    str x0, [x20, #0x48]
    mov x0, #0xa
    str x0, [x20, #0x50]
    ldr x0, [x23, #0x68]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x2d8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xfe4
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x48]
    ldr x16, [x23, #0x2e8]
    cmp x16, x1
    b.ne 0x1004
    mov x16, #0x156
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
    cbz x0, 0x1078
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x6e8
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
    b.ne 0x768
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
    tbz w3, #0x0, 0x708
    b 0xf4
    cmp x1, x21
    b.hs 0x784
    tst x1, x21
    b.eq 0xf4
    add x3, x1, x21
    fmov d0, x3
    b 0x788
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x7a4
    tst x2, x21
    b.eq 0xf4
    add x3, x2, x21
    fmov d1, x3
    b 0x7a8
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
    b 0x130
    mov x16, #0x57
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x15c
    cmp x1, x21
    b.hs 0x800
    tst x1, x21
    b.eq 0x7d4
    add x3, x1, x21
    fmov d0, x3
    b 0x804
    scvtf d0, w1
    ldr d1, 0x1080
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x820
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0xa8]
    orr x3, x3, #0x2
    str x3, [x23, #0xa8]
    b 0x15c
    mov x17, #0xa0
    orr w3, w1, w17
    tbnz w3, #0x1f, 0x7e4
    b 0x154
    mov x16, #0x70
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x19c
    mov x16, #0x76
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x2fc
    b 0x1bc
    cmp x1, x21
    b.hs 0x888
    tst x1, x21
    b.eq 0x854
    add x3, x1, x21
    fmov d0, x3
    b 0x88c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x8a8
    tst x2, x21
    b.eq 0x854
    add x3, x2, x21
    fmov d1, x3
    b 0x8ac
    scvtf d1, w2
    ldr x3, [x23, #0xd0]
    orr x3, x3, #0x2
    str x3, [x23, #0xd0]
    fcmp d0, d1
    b.pl 0x2fc
    b 0x1bc
    mov x16, #0x7d
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1cc
    mov x16, #0x83
    str w16, [x20, #0x8]
    add x3, x23, #0xe8
    bl <stub.GetNamed>
    b 0x1fc
    mov x16, #0x8a
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x22c
    cmp x1, x21
    b.hs 0x914
    tst x1, x21
    b.eq 0x8e8
    add x3, x1, x21
    fmov d0, x3
    b 0x918
    scvtf d0, w1
    ldr d1, 0x1088
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x934
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x70]
    ldr x3, [x23, #0x108]
    orr x3, x3, #0x2
    str x3, [x23, #0x108]
    b 0x22c
    mov x17, #0x1eef
    orr w3, w1, w17
    tbnz w3, #0x1f, 0x8f8
    b 0x224
    mov x16, #0x91
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x250
    mov x16, #0x9c
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x280
    cmp x1, x21
    b.hs 0x994
    tst x1, x21
    b.eq 0x968
    add x3, x1, x21
    fmov d0, x3
    b 0x998
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x9b4
    tst x2, x21
    b.eq 0x968
    add x3, x2, x21
    fmov d1, x3
    b 0x9b8
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x9d0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x68]
    ldr x3, [x23, #0x118]
    orr x3, x3, #0x2
    str x3, [x23, #0x118]
    b 0x280
    mov x16, #0xa2
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x2d0
    tst x1, x22
    b.ne 0x9e4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x9e4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x120]
    cmp x16, x0
    b.eq 0x290
    ldr x16, [x23, #0x130]
    cmp x16, x0
    b.eq 0x290
    ldr x16, [x23, #0x138]
    cmp x16, x0
    b.eq 0x290
    ldr x16, [x23, #0x140]
    cmp x16, x0
    b.eq 0x290
    ldr x16, [x23, #0x128]
    cmp x16, #0x2
    b.eq 0x290
    ldr x16, [x23, #0x128]
    cmp x16, x1
    b.eq 0x290
    mov x16, #0xa2
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x290
    mov x16, #0xa8
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x2ec
    cmp x1, x21
    b.hs 0xa94
    tst x1, x21
    b.eq 0xa68
    add x3, x1, x21
    fmov d0, x3
    b 0xa98
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xab4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x148]
    orr x3, x3, #0x2
    str x3, [x23, #0x148]
    b 0x2ec
    mov x16, #0xad
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x188
    mov x16, #0xbc
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x32c
    mov x16, #0xc2
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x640
    b 0x34c
    cmp x1, x21
    b.hs 0xb1c
    tst x1, x21
    b.eq 0xae8
    add x3, x1, x21
    fmov d0, x3
    b 0xb20
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xb3c
    tst x2, x21
    b.eq 0xae8
    add x3, x2, x21
    fmov d1, x3
    b 0xb40
    scvtf d1, w2
    ldr x3, [x23, #0x160]
    orr x3, x3, #0x2
    str x3, [x23, #0x160]
    fcmp d0, d1
    b.pl 0x640
    b 0x34c
    mov x16, #0xc9
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x35c
    mov x16, #0xd1
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x374
    mov x16, #0xd7
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x3c4
    tst x1, x22
    b.ne 0xb78
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xb78
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x188]
    cmp x16, x0
    b.eq 0x384
    ldr x16, [x23, #0x198]
    cmp x16, x0
    b.eq 0x384
    ldr x16, [x23, #0x1a0]
    cmp x16, x0
    b.eq 0x384
    ldr x16, [x23, #0x1a8]
    cmp x16, x0
    b.eq 0x384
    ldr x16, [x23, #0x190]
    cmp x16, #0x2
    b.eq 0x384
    ldr x16, [x23, #0x190]
    cmp x16, x1
    b.eq 0x384
    mov x16, #0xd7
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x384
    mov x16, #0xdd
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x3d4
    mov x16, #0xe3
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x3e4
    mov x16, #0xeb
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x3fc
    mov x16, #0xf1
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x44c
    tst x1, x22
    b.ne 0xc2c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xc2c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x1e0]
    cmp x16, x0
    b.eq 0x40c
    ldr x16, [x23, #0x1f0]
    cmp x16, x0
    b.eq 0x40c
    ldr x16, [x23, #0x1f8]
    cmp x16, x0
    b.eq 0x40c
    ldr x16, [x23, #0x200]
    cmp x16, x0
    b.eq 0x40c
    ldr x16, [x23, #0x1e8]
    cmp x16, #0x2
    b.eq 0x40c
    ldr x16, [x23, #0x1e8]
    cmp x16, x1
    b.eq 0x40c
    mov x16, #0xf1
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x40c
    mov x16, #0xf7
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x45c
    mov x16, #0xff
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x474
    mov x16, #0x105
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x4c4
    tst x1, x22
    b.ne 0xcd0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xcd0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x228]
    cmp x16, x0
    b.eq 0x484
    ldr x16, [x23, #0x238]
    cmp x16, x0
    b.eq 0x484
    ldr x16, [x23, #0x240]
    cmp x16, x0
    b.eq 0x484
    ldr x16, [x23, #0x248]
    cmp x16, x0
    b.eq 0x484
    ldr x16, [x23, #0x230]
    cmp x16, #0x2
    b.eq 0x484
    ldr x16, [x23, #0x230]
    cmp x16, x1
    b.eq 0x484
    mov x16, #0x105
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x484
    mov x16, #0x10b
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x4ec
    cmp x1, x21
    b.hs 0xd80
    tst x1, x21
    b.eq 0xd54
    add x3, x1, x21
    fmov d0, x3
    b 0xd84
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xda0
    tst x2, x21
    b.eq 0xd54
    add x3, x2, x21
    fmov d1, x3
    b 0xda4
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xdbc
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x250]
    orr x3, x3, #0x2
    str x3, [x23, #0x250]
    b 0x4ec
    mov x16, #0x111
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x4fc
    mov x16, #0x117
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x50c
    mov x16, #0x11d
    str w16, [x20, #0x8]
    bl <op.Mod>
    b 0x540
    mov x16, #0x123
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x594
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0xe00
    sub x0, x0, x21
    b 0x590
    tst x2, x21
    b.eq 0xe00
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0xe00
    b 0x564
    mov x16, #0x129
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x5bc
    cmp x1, x21
    b.hs 0xe78
    tst x1, x21
    b.eq 0xe4c
    add x3, x1, x21
    fmov d0, x3
    b 0xe7c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xe98
    tst x2, x21
    b.eq 0xe4c
    add x3, x2, x21
    fmov d1, x3
    b 0xe9c
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xeb4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x2a0]
    orr x3, x3, #0x2
    str x3, [x23, #0x2a0]
    b 0x5bc
    mov x16, #0x12f
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x5e4
    cmp x1, x21
    b.hs 0xef4
    tst x1, x21
    b.eq 0xec8
    add x3, x1, x21
    fmov d0, x3
    b 0xef8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xf14
    tst x2, x21
    b.eq 0xec8
    add x3, x2, x21
    fmov d1, x3
    b 0xf18
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xf30
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x2a8]
    orr x3, x3, #0x2
    str x3, [x23, #0x2a8]
    b 0x5e4
    mov x16, #0x135
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x614
    mov x16, #0x135
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x614
    mov x16, #0x13c
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x630
    cmp x1, x21
    b.hs 0xf90
    tst x1, x21
    b.eq 0xf64
    add x3, x1, x21
    fmov d0, x3
    b 0xf94
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xfb0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x2c0]
    orr x3, x3, #0x2
    str x3, [x23, #0x2c0]
    b 0x630
    mov x16, #0x141
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x318
    mov x16, #0x144
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x650
    mov x16, #0x150
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x670
    mov x16, #0x156
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x6c0
    tst x1, x22
    b.ne 0xff4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xff4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x2e8]
    cmp x16, x0
    b.eq 0x680
    ldr x16, [x23, #0x2f8]
    cmp x16, x0
    b.eq 0x680
    ldr x16, [x23, #0x300]
    cmp x16, x0
    b.eq 0x680
    ldr x16, [x23, #0x308]
    cmp x16, x0
    b.eq 0x680
    ldr x16, [x23, #0x2f0]
    cmp x16, #0x2
    b.eq 0x680
    ldr x16, [x23, #0x2f0]
    cmp x16, x1
    b.eq 0x680
    mov x16, #0x156
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x48]
    b 0x680
    b <stub.ExceptionExit>
    .long 0x0
    .quad 0x4064000000000000
    .quad 0x40beef0000000000
maximum:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x48
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x20c
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x224
    bti jc
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x38]
    tst x1, x22
    b.ne 0x250
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x250
    cmp x2, x21
    b.lo 0x280
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x250
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x260
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x250
    str x0, [x20, #0x30]
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x38]
    bti jc
    ldr x2, [x20, #0x28]
    tst x2, x22
    b.ne 0x29c
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0x2b0
    cmp w1, #0x21
    b.ne 0xc0
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0xe4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x29c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x28]
    cmp x1, x16
    b.ne 0x29c
    ldr x1, [x23, #0x30]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x2d4
    cmp x2, x21
    b.lo 0x2d4
    cmp w1, w2
    b.ge 0x1fc
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x38]
    tst x1, x22
    b.ne 0x32c
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x32c
    cmp x2, x21
    b.lo 0x35c
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x32c
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x33c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x32c
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x30]
    cmp x1, x21
    b.lo 0x390
    cmp x2, x21
    b.lo 0x390
    cmp w1, w2
    b.le 0x1d0
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x38]
    tst x1, x22
    b.ne 0x3e8
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x3e8
    cmp x2, x21
    b.lo 0x418
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x3e8
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x3f8
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x3e8
    str x0, [x20, #0x30]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x444
    adds w0, w1, #0x1
    b.vs 0x444
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x494
    b 0x94
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
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
    cmp w1, #0x1
    b.lo 0x228
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x4
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x8c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x250
    sub x0, x0, x21
    b 0x88
    tst x2, x21
    b.eq 0x250
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x250
    b 0x5c
    mov x16, #0xe
    str w16, [x20, #0x8]
    add x3, x23, #0x28
    bl <stub.GetNamed>
    b 0xe4
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0xe4
    mov x16, #0x15
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x1fc
    b 0x108
    cmp x1, x21
    b.hs 0x2f0
    tst x1, x21
    b.eq 0x2bc
    add x3, x1, x21
    fmov d0, x3
    b 0x2f4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x310
    tst x2, x21
    b.eq 0x2bc
    add x3, x2, x21
    fmov d1, x3
    b 0x314
    scvtf d1, w2
    ldr x3, [x23, #0x48]
    orr x3, x3, #0x2
    str x3, [x23, #0x48]
    fcmp d0, d1
    b.pl 0x1fc
    b 0x108
    mov x16, #0x1c
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x15c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x32c
    sub x0, x0, x21
    b 0x158
    tst x2, x21
    b.eq 0x32c
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x32c
    b 0x12c
    mov x16, #0x22
    str w16, [x20, #0x8]
    bl <op.JNotGreater>
    cmp w0, #0x2
    b.eq 0x1d0
    b 0x17c
    cmp x1, x21
    b.hs 0x3ac
    tst x1, x21
    b.eq 0x378
    add x3, x1, x21
    fmov d0, x3
    b 0x3b0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x3cc
    tst x2, x21
    b.eq 0x378
    add x3, x2, x21
    fmov d1, x3
    b 0x3d0
    scvtf d1, w2
    ldr x3, [x23, #0x70]
    orr x3, x3, #0x2
    str x3, [x23, #0x70]
    fcmp d0, d1
    b.le 0x1d0
    b 0x17c
    mov x16, #0x29
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x1d0
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x3e8
    sub x0, x0, x21
    b 0x1cc
    tst x2, x21
    b.eq 0x3e8
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x3e8
    b 0x1a0
    mov x16, #0x2f
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x1ec
    cmp x1, x21
    b.hs 0x460
    tst x1, x21
    b.eq 0x434
    add x3, x1, x21
    fmov d0, x3
    b 0x464
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x480
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x98]
    orr x3, x3, #0x2
    str x3, [x23, #0x98]
    b 0x1ec
    mov x16, #0x34
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x94
shift:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x50
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x2f0
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x308
    bti jc
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x38]
    tst x1, x22
    b.ne 0x334
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x334
    cmp x2, x21
    b.lo 0x364
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x334
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x344
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x334
    str x0, [x20, #0x30]
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x38]
    bti jc
    ldr x2, [x20, #0x28]
    tst x2, x22
    b.ne 0x380
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0x394
    cmp w1, #0x21
    b.ne 0xc0
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0xe4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x380
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x28]
    cmp x1, x16
    b.ne 0x380
    ldr x1, [x23, #0x30]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x3b8
    cmp x2, x21
    b.lo 0x3b8
    cmp w1, w2
    b.ge 0x208
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x420
    subs w0, w1, #0x1
    b.vs 0x420
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x38]
    tst x1, x22
    b.ne 0x470
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x470
    cmp x2, x21
    b.lo 0x4a0
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x470
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x480
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x470
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x40]
    ldr x4, [x20, #0x48]
    tst x1, x22
    b.ne 0x4bc
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x4bc
    cmp x2, x21
    b.lo 0x55c
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x4bc
    ldrb w5, [x1, #0x3]
    cmp w5, #0x2
    b.hs 0x524
    cmp x4, x21
    b.lo 0x4bc
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x4cc
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x588
    adds w0, w1, #0x1
    b.vs 0x588
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x5d8
    b 0x94
    ldr x2, [x20, #0x28]
    tst x2, x22
    b.ne 0x5e8
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0x5fc
    cmp w1, #0x21
    b.ne 0x230
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0x254
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x5e8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xa0]
    cmp x1, x16
    b.ne 0x5e8
    ldr x1, [x23, #0xa8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x618
    subs w0, w1, #0x1
    b.vs 0x618
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x38]
    ldr x4, [x20, #0x30]
    tst x1, x22
    b.ne 0x668
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x668
    cmp x2, x21
    b.lo 0x708
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x668
    ldrb w5, [x1, #0x3]
    cmp w5, #0x2
    b.hs 0x6d0
    cmp x4, x21
    b.lo 0x668
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x678
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    mov x0, #0xa
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x324
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x30c
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x4
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x8c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x334
    sub x0, x0, x21
    b 0x88
    tst x2, x21
    b.eq 0x334
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x334
    b 0x5c
    mov x16, #0xe
    str w16, [x20, #0x8]
    add x3, x23, #0x28
    bl <stub.GetNamed>
    b 0xe4
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0xe4
    mov x16, #0x15
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x208
    b 0x108
    cmp x1, x21
    b.hs 0x3d4
    tst x1, x21
    b.eq 0x3a0
    add x3, x1, x21
    fmov d0, x3
    b 0x3d8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x3f4
    tst x2, x21
    b.eq 0x3a0
    add x3, x2, x21
    fmov d1, x3
    b 0x3f8
    scvtf d1, w2
    ldr x3, [x23, #0x48]
    orr x3, x3, #0x2
    str x3, [x23, #0x48]
    fcmp d0, d1
    b.pl 0x208
    b 0x108
    mov x16, #0x1c
    str w16, [x20, #0x8]
    bl <op.SubI>
    b 0x124
    cmp x1, x21
    b.hs 0x43c
    tst x1, x21
    b.eq 0x410
    add x3, x1, x21
    fmov d0, x3
    b 0x440
    scvtf d0, w1
    fmov d1, #1.0
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x45c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x50]
    orr x3, x3, #0x2
    str x3, [x23, #0x50]
    b 0x124
    mov x16, #0x23
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x178
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x470
    sub x0, x0, x21
    b 0x174
    tst x2, x21
    b.eq 0x470
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x470
    b 0x148
    mov x16, #0x29
    str w16, [x20, #0x8]
    bl <op.SetElem>
    b 0x1dc
    mov x16, #0x29
    str w16, [x20, #0x8]
    bl <stub.AppendElement>
    b 0x1dc
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x6, #0xdead
    movk x6, #0x7ff8, lsl #48
    cmp x0, x6
    b.eq 0x4cc
    mov x5, x3
    cmp x4, x21
    b.hs 0x514
    tst x4, x21
    b.eq 0x4bc
    add x3, x4, x21
    fmov d0, x3
    b 0x518
    scvtf d0, w4
    add x17, x5, x2, lsl #3
    str d0, [x17, #0x8]
    b 0x1dc
    cmp w5, #0x4
    b.lo 0x4dc
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x4cc
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    mov x2, x3
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x724
    b 0x1dc
    tst x2, x21
    b.eq 0x4bc
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x4bc
    b 0x1a0
    mov x16, #0x30
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x1f8
    cmp x1, x21
    b.hs 0x5a4
    tst x1, x21
    b.eq 0x578
    add x3, x1, x21
    fmov d0, x3
    b 0x5a8
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x5c4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x98]
    orr x3, x3, #0x2
    str x3, [x23, #0x98]
    b 0x1f8
    mov x16, #0x35
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x94
    mov x16, #0x38
    str w16, [x20, #0x8]
    add x3, x23, #0xa0
    bl <stub.GetNamed>
    b 0x254
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0x254
    mov x16, #0x3f
    str w16, [x20, #0x8]
    bl <op.SubI>
    b 0x274
    cmp x1, x21
    b.hs 0x634
    tst x1, x21
    b.eq 0x608
    add x3, x1, x21
    fmov d0, x3
    b 0x638
    scvtf d0, w1
    fmov d1, #1.0
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x654
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0xc0]
    orr x3, x3, #0x2
    str x3, [x23, #0xc0]
    b 0x274
    mov x16, #0x46
    str w16, [x20, #0x8]
    bl <op.SetElem>
    b 0x2d8
    mov x16, #0x46
    str w16, [x20, #0x8]
    bl <stub.AppendElement>
    b 0x2d8
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x6, #0xdead
    movk x6, #0x7ff8, lsl #48
    cmp x0, x6
    b.eq 0x678
    mov x5, x3
    cmp x4, x21
    b.hs 0x6c0
    tst x4, x21
    b.eq 0x668
    add x3, x4, x21
    fmov d0, x3
    b 0x6c4
    scvtf d0, w4
    add x17, x5, x2, lsl #3
    str d0, [x17, #0x8]
    b 0x2d8
    cmp w5, #0x4
    b.lo 0x688
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x678
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    mov x2, x3
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x734
    b 0x2d8
    tst x2, x21
    b.eq 0x668
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x668
    b 0x29c
    mov x16, #0x29
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x558
    mov x16, #0x46
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x704
sum:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x48
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x16c
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x184
    bti jc
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    bti jc
    ldr x2, [x20, #0x28]
    tst x2, x22
    b.ne 0x1b0
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0x1c4
    cmp w1, #0x21
    b.ne 0x6c
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0x90
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1b0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x8]
    cmp x1, x16
    b.ne 0x1b0
    ldr x1, [x23, #0x10]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x1e8
    cmp x2, x21
    b.lo 0x1e8
    cmp w1, w2
    b.ge 0x15c
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x38]
    tst x1, x22
    b.ne 0x240
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x240
    cmp x2, x21
    b.lo 0x270
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x240
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x250
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x240
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x29c
    cmp x2, x21
    b.lo 0x29c
    adds w0, w1, w2
    b.vs 0x29c
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x318
    adds w0, w1, #0x1
    b.vs 0x318
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x368
    b 0x40
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x1a0
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x188
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x8
    str w16, [x20, #0x8]
    add x3, x23, #0x8
    bl <stub.GetNamed>
    b 0x90
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0x90
    mov x16, #0xf
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x15c
    b 0xb4
    cmp x1, x21
    b.hs 0x204
    tst x1, x21
    b.eq 0x1d0
    add x3, x1, x21
    fmov d0, x3
    b 0x208
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x224
    tst x2, x21
    b.eq 0x1d0
    add x3, x2, x21
    fmov d1, x3
    b 0x228
    scvtf d1, w2
    ldr x3, [x23, #0x28]
    orr x3, x3, #0x2
    str x3, [x23, #0x28]
    fcmp d0, d1
    b.pl 0x15c
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
    b.eq 0x240
    sub x0, x0, x21
    b 0x104
    tst x2, x21
    b.eq 0x240
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x240
    b 0xd8
    mov x16, #0x1c
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x130
    cmp x1, x21
    b.hs 0x2b8
    tst x1, x21
    b.eq 0x28c
    add x3, x1, x21
    fmov d0, x3
    b 0x2bc
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x2d8
    tst x2, x21
    b.eq 0x28c
    add x3, x2, x21
    fmov d1, x3
    b 0x2dc
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x2f4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x50]
    orr x3, x3, #0x2
    str x3, [x23, #0x50]
    b 0x130
    mov x16, #0x22
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x14c
    cmp x1, x21
    b.hs 0x334
    tst x1, x21
    b.eq 0x308
    add x3, x1, x21
    fmov d0, x3
    b 0x338
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x354
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x58]
    orr x3, x3, #0x2
    str x3, [x23, #0x58]
    b 0x14c
    mov x16, #0x27
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x40
