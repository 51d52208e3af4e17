(anonymous):
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x98
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x684
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
    ldr x1, [x23, #0x78]
    ldr x0, [x1, #0x8]
    cbz x0, 0x6ac
    str x0, [x20, #0x38]
    mov x16, #0x14
    str w16, [x20, #0x8]
    bl <op.Typeof>
    ldr x0, [x23, #0x38]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x6d4
    cmp x2, x21
    b.lo 0x6d4
    cmp w1, w2
    b.eq 0xa0
    b 0xb4
    ldr x1, [x23, #0x90]
    ldr x0, [x1, #0x8]
    cbz x0, 0x768
    str x0, [x20, #0x30]
    b 0xbc
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x30]
    mov x16, #0x2f
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0x9
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x30]
    mov x16, #0x37
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0x0
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    mov x16, #0x3f
    str w16, [x20, #0x8]
    bl <op.NewClass>
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0x47
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x23, #0x40]
    str x0, [x20, #0x68]
    mov x16, #0x50
    str w16, [x20, #0x8]
    bl <op.DefineMethod>
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0x57
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x23, #0x48]
    str x0, [x20, #0x68]
    mov x16, #0x60
    str w16, [x20, #0x8]
    bl <op.DefineMethod>
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0x67
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x23, #0x50]
    str x0, [x20, #0x68]
    mov x16, #0x70
    str w16, [x20, #0x8]
    bl <op.DefineMethod>
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x30]
    mov x16, #0x7b
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0xa0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x778
    str x0, [x20, #0x50]
    ldr x0, [x20, #0x50]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0xb0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x788
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0xc0]
    cmp x16, x1
    b.ne 0x798
    mov x16, #0x8e
    str w16, [x20, #0x8]
    add x2, x20, #0x38
    bl <stub.Construct>
    tbz w0, #0x0, 0x228
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
    cbz x0, 0xeb0
    tst x0, x22
    b.ne 0x7e8
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x7e8
    str x0, [x20, #0x30]
    mov x16, #0x94
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x23, #0xe8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x7f0
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x810
    mov x17, #0x1b
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x810
    cbz w0, 0x860
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x888
    cmp x2, x21
    b.lo 0x888
    cmp w1, w2
    b.ge 0x368
    ldr x1, [x23, #0x108]
    ldr x0, [x1, #0x8]
    cbz x0, 0x8e0
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x60]
    tst x2, x22
    b.ne 0x8f0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x8f0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x118]
    cmp x1, x16
    b.ne 0x8f0
    ldr x1, [x23, #0x120]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x138]
    cmp x16, x1
    b.ne 0x914
    mov x16, #0xc1
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
    cbz x0, 0xeb0
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x998
    adds w0, w1, #0x1
    b.vs 0x998
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x9e8
    b 0x240
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    mov x16, #0xd3
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x23, #0x168]
    ldr x0, [x1, #0x8]
    cbz x0, 0x9f8
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0xa18
    mov x17, #0xc
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0xa18
    cbz w0, 0xa68
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0xa8c
    cmp x2, x21
    b.lo 0xa8c
    cmp w1, w2
    b.ge 0x56c
    ldr x1, [x23, #0x188]
    ldr x0, [x1, #0x8]
    cbz x0, 0xae4
    str x0, [x20, #0x38]
    ldr x1, [x23, #0x198]
    ldr x0, [x1, #0x8]
    cbz x0, 0xaf4
    str x0, [x20, #0x60]
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x78]
    ldr x1, [x23, #0x1a8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xb04
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x90]
    cmp x1, x21
    b.lo 0xb24
    adds w0, w1, #0x1
    b.vs 0xb24
    orr x0, x0, x21
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x78]
    ldr x3, [x20, #0x88]
    cmp x1, x21
    b.lo 0xb84
    cmp x3, x21
    b.lo 0xb84
    lsl w0, w1, w3
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x80]
    cmp x1, x21
    b.lo 0xbe4
    subs w0, w1, #0x1
    b.vs 0xbe4
    orr x0, x0, x21
    str x0, [x20, #0x70]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x78]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x80]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x1d0]
    cmp x16, x1
    b.ne 0xc44
    mov x16, #0x127
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x48]
    mov x16, #0x4
    str w16, [x20, #0x54]
    str x0, [x20, #0x58]
    add x20, x20, #0x48
    mov x1, #0x4
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x48
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0xeb0
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0xcc8
    cmp x2, x21
    b.lo 0xcc8
    adds w0, w1, w2
    b.vs 0xcc8
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x2, [x23, #0x200]
    ldr x1, [x20, #0x38]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0xd34
    ldr x16, [x2, #0x8]
    cbz x16, 0xd34
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0xd44
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xd64
    adds w0, w1, #0x1
    b.vs 0xd64
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0xdb4
    b 0x384
    ldr x1, [x23, #0x218]
    ldr x0, [x1, #0x8]
    cbz x0, 0xdc4
    str x0, [x20, #0x48]
    mov x0, #0xa
    str x0, [x20, #0x50]
    ldr x0, [x23, #0x60]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x228]
    ldr x0, [x1, #0x8]
    cbz x0, 0xdd4
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x68]
    tst x2, x22
    b.ne 0xde4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xde4
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x238]
    cmp x1, x16
    b.ne 0xde4
    ldr x1, [x23, #0x240]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x258]
    ldr x0, [x1, #0x8]
    cbz x0, 0xdf8
    str x0, [x20, #0x70]
    ldr x2, [x20, #0x70]
    tst x2, x22
    b.ne 0xe08
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xe08
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x268]
    cmp x1, x16
    b.ne 0xe08
    ldr x1, [x23, #0x270]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x1, [x23, #0x288]
    ldr x0, [x1, #0x8]
    cbz x0, 0xe1c
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x48]
    ldr x16, [x23, #0x298]
    cmp x16, x1
    b.ne 0xe3c
    mov x16, #0x16e
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x30]
    mov x16, #0x4
    str w16, [x20, #0x3c]
    str x0, [x20, #0x40]
    add x20, x20, #0x30
    mov x1, #0x4
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x30
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0xeb0
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x69c
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0xe
    str w16, [x20, #0x8]
    bl <op.GetGlobalOrUndefined>
    b 0x68
    mov x16, #0x1b
    str w16, [x20, #0x8]
    bl <op.JStrictNe>
    cmp w0, #0x2
    b.eq 0xb4
    b 0xa0
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x71c
    cmp x1, x2
    b.eq 0xa0
    tst x3, x22
    b.ne 0xb4
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0xb4
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0xb4
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x6bc
    b 0xb4
    cmp x1, x21
    b.hs 0x738
    tst x1, x21
    b.eq 0xb4
    add x3, x1, x21
    fmov d0, x3
    b 0x73c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x758
    tst x2, x21
    b.eq 0xb4
    add x3, x2, x21
    fmov d1, x3
    b 0x75c
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0xa0
    b 0xb4
    mov x16, #0x22
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xb0
    mov x16, #0x7f
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1a0
    mov x16, #0x88
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1b8
    ldr x16, [x23, #0xd0]
    cmp x16, x1
    b.eq 0x1c8
    ldr x16, [x23, #0xd8]
    cmp x16, x1
    b.eq 0x1c8
    ldr x16, [x23, #0xe0]
    cmp x16, x1
    b.eq 0x1c8
    ldr x16, [x23, #0xc8]
    cmp x16, #0x2
    b.eq 0x1c8
    ldr x16, [x23, #0xc8]
    cmp x16, x1
    b.eq 0x1c8
    mov x16, #0x8e
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0x1c8
    ldr x0, [x20, #0x58]
    b 0x228
    mov x16, #0x9c
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x254
    mov x16, #0xa2
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x280
    cmp x1, x21
    b.hs 0x82c
    tst x1, x21
    b.eq 0x800
    add x3, x1, x21
    fmov d0, x3
    b 0x830
    scvtf d0, w1
    fmov d1, #27.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x84c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0xf8]
    orr x3, x3, #0x2
    str x3, [x23, #0xf8]
    b 0x280
    mov x17, #0x1b
    orr w3, w1, w17
    tbnz w3, #0x1f, 0x810
    b 0x278
    mov x16, #0xa9
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x368
    b 0x2a0
    cmp x1, x21
    b.hs 0x8a4
    tst x1, x21
    b.eq 0x870
    add x3, x1, x21
    fmov d0, x3
    b 0x8a8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x8c4
    tst x2, x21
    b.eq 0x870
    add x3, x2, x21
    fmov d1, x3
    b 0x8c8
    scvtf d1, w2
    ldr x3, [x23, #0x100]
    orr x3, x3, #0x2
    str x3, [x23, #0x100]
    fcmp d0, d1
    b.pl 0x368
    b 0x2a0
    mov x16, #0xb0
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x2b0
    mov x16, #0xb6
    str w16, [x20, #0x8]
    add x3, x23, #0x118
    bl <stub.GetNamed>
    b 0x2e0
    mov x16, #0xc1
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x33c
    tst x1, x22
    b.ne 0x904
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x904
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x138]
    cmp x16, x0
    b.eq 0x2fc
    ldr x16, [x23, #0x148]
    cmp x16, x0
    b.eq 0x2fc
    ldr x16, [x23, #0x150]
    cmp x16, x0
    b.eq 0x2fc
    ldr x16, [x23, #0x158]
    cmp x16, x0
    b.eq 0x2fc
    ldr x16, [x23, #0x140]
    cmp x16, #0x2
    b.eq 0x2fc
    ldr x16, [x23, #0x140]
    cmp x16, x1
    b.eq 0x2fc
    mov x16, #0xc1
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x2fc
    mov x16, #0xc7
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x358
    cmp x1, x21
    b.hs 0x9b4
    tst x1, x21
    b.eq 0x988
    add x3, x1, x21
    fmov d0, x3
    b 0x9b8
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x9d4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x160]
    orr x3, x3, #0x2
    str x3, [x23, #0x160]
    b 0x358
    mov x16, #0xcc
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x240
    mov x16, #0xdb
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x398
    mov x16, #0xe1
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x3c4
    cmp x1, x21
    b.hs 0xa34
    tst x1, x21
    b.eq 0xa08
    add x3, x1, x21
    fmov d0, x3
    b 0xa38
    scvtf d0, w1
    fmov d1, #12.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xa54
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x178]
    orr x3, x3, #0x2
    str x3, [x23, #0x178]
    b 0x3c4
    orr w3, w1, #0xc
    tbnz w3, #0x1f, 0xa18
    b 0x3bc
    mov x16, #0xe8
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x56c
    b 0x3e4
    cmp x1, x21
    b.hs 0xaa8
    tst x1, x21
    b.eq 0xa74
    add x3, x1, x21
    fmov d0, x3
    b 0xaac
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xac8
    tst x2, x21
    b.eq 0xa74
    add x3, x2, x21
    fmov d1, x3
    b 0xacc
    scvtf d1, w2
    ldr x3, [x23, #0x180]
    orr x3, x3, #0x2
    str x3, [x23, #0x180]
    fcmp d0, d1
    b.pl 0x56c
    b 0x3e4
    mov x16, #0xef
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x3f4
    mov x16, #0xf5
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x404
    mov x16, #0x101
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x424
    mov x16, #0x107
    str w16, [x20, #0x8]
    bl <op.AddI>
    b 0x440
    cmp x1, x21
    b.hs 0xb40
    tst x1, x21
    b.eq 0xb14
    add x3, x1, x21
    fmov d0, x3
    b 0xb44
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xb60
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x88]
    ldr x3, [x23, #0x1b8]
    orr x3, x3, #0x2
    str x3, [x23, #0x1b8]
    b 0x440
    mov x16, #0x10e
    str w16, [x20, #0x8]
    bl <op.Shl>
    b 0x464
    cmp x1, x21
    b.hs 0xba4
    tst x1, x21
    b.eq 0xb74
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    cmp x3, x21
    b.hs 0xbc4
    tst x3, x21
    b.eq 0xb74
    add x4, x3, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w3, w4
    ldr x4, [x23, #0x1c0]
    orr x4, x4, #0x2
    str x4, [x23, #0x1c0]
    b 0x458
    mov x16, #0x114
    str w16, [x20, #0x8]
    bl <op.SubI>
    b 0x480
    cmp x1, x21
    b.hs 0xc00
    tst x1, x21
    b.eq 0xbd4
    add x3, x1, x21
    fmov d0, x3
    b 0xc04
    scvtf d0, w1
    fmov d1, #1.0
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xc20
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x70]
    ldr x3, [x23, #0x1c8]
    orr x3, x3, #0x2
    str x3, [x23, #0x1c8]
    b 0x480
    mov x16, #0x127
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x4e8
    tst x1, x22
    b.ne 0xc34
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xc34
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x1d0]
    cmp x16, x0
    b.eq 0x4a8
    ldr x16, [x23, #0x1e0]
    cmp x16, x0
    b.eq 0x4a8
    ldr x16, [x23, #0x1e8]
    cmp x16, x0
    b.eq 0x4a8
    ldr x16, [x23, #0x1f0]
    cmp x16, x0
    b.eq 0x4a8
    ldr x16, [x23, #0x1d8]
    cmp x16, #0x2
    b.eq 0x4a8
    ldr x16, [x23, #0x1d8]
    cmp x16, x1
    b.eq 0x4a8
    mov x16, #0x127
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x4a8
    mov x16, #0x12d
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x510
    cmp x1, x21
    b.hs 0xce4
    tst x1, x21
    b.eq 0xcb8
    add x3, x1, x21
    fmov d0, x3
    b 0xce8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xd04
    tst x2, x21
    b.eq 0xcb8
    add x3, x2, x21
    fmov d1, x3
    b 0xd08
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xd20
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x1f8]
    orr x3, x3, #0x2
    str x3, [x23, #0x1f8]
    b 0x510
    mov x16, #0x133
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x540
    mov x16, #0x133
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x540
    mov x16, #0x13a
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x55c
    cmp x1, x21
    b.hs 0xd80
    tst x1, x21
    b.eq 0xd54
    add x3, x1, x21
    fmov d0, x3
    b 0xd84
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xda0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x210]
    orr x3, x3, #0x2
    str x3, [x23, #0x210]
    b 0x55c
    mov x16, #0x13f
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x384
    mov x16, #0x142
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x57c
    mov x16, #0x14e
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x59c
    mov x16, #0x154
    str w16, [x20, #0x8]
    add x3, x23, #0x238
    bl <stub.GetNamed>
    b 0x5cc
    mov x16, #0x15b
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x5e0
    mov x16, #0x161
    str w16, [x20, #0x8]
    add x3, x23, #0x268
    bl <stub.GetNamed>
    b 0x610
    mov x16, #0x168
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x624
    mov x16, #0x16e
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x674
    tst x1, x22
    b.ne 0xe2c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xe2c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x298]
    cmp x16, x0
    b.eq 0x634
    ldr x16, [x23, #0x2a8]
    cmp x16, x0
    b.eq 0x634
    ldr x16, [x23, #0x2b0]
    cmp x16, x0
    b.eq 0x634
    ldr x16, [x23, #0x2b8]
    cmp x16, x0
    b.eq 0x634
    ldr x16, [x23, #0x2a0]
    cmp x16, #0x2
    b.eq 0x634
    ldr x16, [x23, #0x2a0]
    cmp x16, x1
    b.eq 0x634
    mov x16, #0x16e
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x48]
    b 0x634
    b <stub.ExceptionExit>
Board:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldrsb w16, [x20, #0xf]
    tbz w16, #0x0, 0x550
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x70
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x558
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x570
    bti jc
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x28]
    tst x2, x22
    b.ne 0x59c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x59c
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x38]
    cmp x0, x16
    b.ne 0x59c
    ldr x0, [x23, #0x40]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x5ac
    mov x16, #0x8
    str w16, [x20, #0x8]
    bl <op.NewArray>
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x30]
    tst x2, x22
    b.ne 0x5b8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x5b8
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x68]
    cmp x0, x16
    b.ne 0x5b8
    ldr x0, [x23, #0x70]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x5cc
    mov x16, #0x16
    str w16, [x20, #0x8]
    bl <op.NewArray>
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x30]
    tst x2, x22
    b.ne 0x5dc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x5dc
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x98]
    cmp x0, x16
    b.ne 0x5dc
    ldr x0, [x23, #0xa0]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x5f0
    mov x16, #0x24
    str w16, [x20, #0x8]
    bl <op.NewArray>
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x30]
    tst x2, x22
    b.ne 0x600
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x600
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0xc8]
    cmp x0, x16
    b.ne 0x600
    ldr x0, [x23, #0xd0]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x614
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x30]
    tst x2, x22
    b.ne 0x624
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x624
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0xe8]
    cmp x0, x16
    b.ne 0x624
    ldr x0, [x23, #0xf0]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x638
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x30]
    tst x2, x22
    b.ne 0x648
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x648
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x108]
    cmp x0, x16
    b.ne 0x648
    ldr x0, [x23, #0x110]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x65c
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x28]
    cmp x1, x21
    b.lo 0x684
    cmp x2, x21
    b.lo 0x684
    cmp w1, w2
    b.ge 0x334
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x6dc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x6dc
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x130]
    cmp x1, x16
    b.ne 0x6dc
    ldr x1, [x23, #0x138]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x60]
    tst x2, x22
    b.ne 0x6f0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x6f0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x150]
    cmp x1, x16
    b.ne 0x6f0
    ldr x1, [x23, #0x158]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    mov x0, #0x6
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x170]
    cmp x16, x1
    b.ne 0x714
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
    cbz x0, 0xa9c
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x798
    adds w0, w1, #0x1
    b.vs 0x798
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x7e8
    b 0x224
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0x808
    mov x17, #0x2
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x808
    cbz w0, 0x858
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x87c
    cmp x2, x21
    b.lo 0x87c
    cmp w1, w2
    b.ge 0x538
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x8d4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x8d4
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1b0]
    cmp x1, x16
    b.ne 0x8d4
    ldr x1, [x23, #0x1b8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x60]
    tst x2, x22
    b.ne 0x8e8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x8e8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1d0]
    cmp x1, x16
    b.ne 0x8e8
    ldr x1, [x23, #0x1d8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    mov x0, #0x6
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x1f0]
    cmp x16, x1
    b.ne 0x90c
    mov x16, #0x95
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
    cbz x0, 0xa9c
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x980
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x980
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x218]
    cmp x1, x16
    b.ne 0x980
    ldr x1, [x23, #0x220]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x60]
    tst x2, x22
    b.ne 0x994
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x994
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x238]
    cmp x1, x16
    b.ne 0x994
    ldr x1, [x23, #0x240]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    mov x0, #0x6
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x258]
    cmp x16, x1
    b.ne 0x9b8
    mov x16, #0xab
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
    cbz x0, 0xa9c
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xa3c
    adds w0, w1, #0x1
    b.vs 0xa3c
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0xa8c
    b 0x33c
    mov x0, #0xa
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.ThrowClassCall>
    b 0x58c
    bl <helper.CheckLimit>
    cbz x0, 0x58c
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x28
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x574
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
    mov x16, #0x1c
    str w16, [x20, #0x8]
    add x3, x23, #0x98
    bl <stub.SetNamed>
    b 0x128
    mov x16, #0x1c
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x128
    mov x16, #0x2a
    str w16, [x20, #0x8]
    add x3, x23, #0xc8
    bl <stub.SetNamed>
    b 0x17c
    mov x16, #0x2a
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x17c
    mov x16, #0x36
    str w16, [x20, #0x8]
    add x3, x23, #0xe8
    bl <stub.SetNamed>
    b 0x1cc
    mov x16, #0x36
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x1cc
    mov x16, #0x42
    str w16, [x20, #0x8]
    add x3, x23, #0x108
    bl <stub.SetNamed>
    b 0x21c
    mov x16, #0x42
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x21c
    mov x16, #0x4e
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x334
    b 0x248
    cmp x1, x21
    b.hs 0x6a0
    tst x1, x21
    b.eq 0x66c
    add x3, x1, x21
    fmov d0, x3
    b 0x6a4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x6c0
    tst x2, x21
    b.eq 0x66c
    add x3, x2, x21
    fmov d1, x3
    b 0x6c4
    scvtf d1, w2
    ldr x3, [x23, #0x128]
    orr x3, x3, #0x2
    str x3, [x23, #0x128]
    fcmp d0, d1
    b.pl 0x334
    b 0x248
    mov x16, #0x55
    str w16, [x20, #0x8]
    add x3, x23, #0x130
    bl <stub.GetNamed>
    b 0x278
    mov x16, #0x5c
    str w16, [x20, #0x8]
    add x3, x23, #0x150
    bl <stub.GetNamed>
    b 0x2ac
    mov x16, #0x65
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x308
    tst x1, x22
    b.ne 0x704
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x704
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x170]
    cmp x16, x0
    b.eq 0x2c8
    ldr x16, [x23, #0x180]
    cmp x16, x0
    b.eq 0x2c8
    ldr x16, [x23, #0x188]
    cmp x16, x0
    b.eq 0x2c8
    ldr x16, [x23, #0x190]
    cmp x16, x0
    b.eq 0x2c8
    ldr x16, [x23, #0x178]
    cmp x16, #0x2
    b.eq 0x2c8
    ldr x16, [x23, #0x178]
    cmp x16, x1
    b.eq 0x2c8
    mov x16, #0x65
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x2c8
    mov x16, #0x6b
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x324
    cmp x1, x21
    b.hs 0x7b4
    tst x1, x21
    b.eq 0x788
    add x3, x1, x21
    fmov d0, x3
    b 0x7b8
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x7d4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x198]
    orr x3, x3, #0x2
    str x3, [x23, #0x198]
    b 0x324
    mov x16, #0x70
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x224
    mov x16, #0x77
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x36c
    cmp x1, x21
    b.hs 0x824
    tst x1, x21
    b.eq 0x7f8
    add x3, x1, x21
    fmov d0, x3
    b 0x828
    scvtf d0, w1
    fmov d1, #2.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x844
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x1a0]
    orr x3, x3, #0x2
    str x3, [x23, #0x1a0]
    b 0x36c
    orr w3, w1, #0x2
    tbnz w3, #0x1f, 0x808
    b 0x364
    mov x16, #0x7e
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x538
    b 0x38c
    cmp x1, x21
    b.hs 0x898
    tst x1, x21
    b.eq 0x864
    add x3, x1, x21
    fmov d0, x3
    b 0x89c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x8b8
    tst x2, x21
    b.eq 0x864
    add x3, x2, x21
    fmov d1, x3
    b 0x8bc
    scvtf d1, w2
    ldr x3, [x23, #0x1a8]
    orr x3, x3, #0x2
    str x3, [x23, #0x1a8]
    fcmp d0, d1
    b.pl 0x538
    b 0x38c
    mov x16, #0x85
    str w16, [x20, #0x8]
    add x3, x23, #0x1b0
    bl <stub.GetNamed>
    b 0x3bc
    mov x16, #0x8c
    str w16, [x20, #0x8]
    add x3, x23, #0x1d0
    bl <stub.GetNamed>
    b 0x3f0
    mov x16, #0x95
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x44c
    tst x1, x22
    b.ne 0x8fc
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x8fc
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x1f0]
    cmp x16, x0
    b.eq 0x40c
    ldr x16, [x23, #0x200]
    cmp x16, x0
    b.eq 0x40c
    ldr x16, [x23, #0x208]
    cmp x16, x0
    b.eq 0x40c
    ldr x16, [x23, #0x210]
    cmp x16, x0
    b.eq 0x40c
    ldr x16, [x23, #0x1f8]
    cmp x16, #0x2
    b.eq 0x40c
    ldr x16, [x23, #0x1f8]
    cmp x16, x1
    b.eq 0x40c
    mov x16, #0x95
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x40c
    mov x16, #0x9b
    str w16, [x20, #0x8]
    add x3, x23, #0x218
    bl <stub.GetNamed>
    b 0x47c
    mov x16, #0xa2
    str w16, [x20, #0x8]
    add x3, x23, #0x238
    bl <stub.GetNamed>
    b 0x4b0
    mov x16, #0xab
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x50c
    tst x1, x22
    b.ne 0x9a8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x9a8
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x258]
    cmp x16, x0
    b.eq 0x4cc
    ldr x16, [x23, #0x268]
    cmp x16, x0
    b.eq 0x4cc
    ldr x16, [x23, #0x270]
    cmp x16, x0
    b.eq 0x4cc
    ldr x16, [x23, #0x278]
    cmp x16, x0
    b.eq 0x4cc
    ldr x16, [x23, #0x260]
    cmp x16, #0x2
    b.eq 0x4cc
    ldr x16, [x23, #0x260]
    cmp x16, x1
    b.eq 0x4cc
    mov x16, #0xab
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x4cc
    mov x16, #0xb1
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x528
    cmp x1, x21
    b.hs 0xa58
    tst x1, x21
    b.eq 0xa2c
    add x3, x1, x21
    fmov d0, x3
    b 0xa5c
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xa78
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x280]
    orr x3, x3, #0x2
    str x3, [x23, #0x280]
    b 0x528
    mov x16, #0xb6
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x33c
    b <stub.ExceptionExit>
isFree:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x68
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x324
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x33c
    bti jc
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x368
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x368
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x20]
    cmp x1, x16
    b.ne 0x368
    ldr x1, [x23, #0x28]
    ldr x0, [x2, x1]
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x30]
    tst x1, x22
    b.ne 0x378
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x378
    cmp x2, x21
    b.lo 0x3a8
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x378
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x388
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x378
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, #0x6
    b.eq 0xd8
    cmp x1, #0x7
    b.ne 0x3c4
    mov x0, #0x6
    str x0, [x20, #0x38]
    b 0xe0
    mov x0, #0x7
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    cmp x1, #0x6
    b.eq 0x1cc
    cmp x1, #0x7
    b.ne 0x41c
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x474
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x474
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x60]
    cmp x1, x16
    b.ne 0x474
    ldr x1, [x23, #0x68]
    ldr x0, [x2, x1]
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x30]
    cmp x1, x21
    b.lo 0x498
    cmp x2, x21
    b.lo 0x498
    adds w0, w1, w2
    b.vs 0x498
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x50]
    tst x1, x22
    b.ne 0x504
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x504
    cmp x2, x21
    b.lo 0x534
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x504
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x514
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x504
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, #0x6
    b.eq 0x1c4
    cmp x1, #0x7
    b.ne 0x550
    mov x0, #0x6
    str x0, [x20, #0x38]
    b 0x1cc
    mov x0, #0x7
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    cmp x1, #0x6
    b.eq 0x314
    cmp x1, #0x7
    b.ne 0x5a8
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x600
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x600
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xa8]
    cmp x1, x16
    b.ne 0x600
    ldr x1, [x23, #0xb0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x30]
    cmp x1, x21
    b.lo 0x624
    cmp x2, x21
    b.lo 0x624
    subs w0, w1, w2
    b.vs 0x624
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x690
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x690
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xd0]
    cmp x1, x16
    b.ne 0x690
    ldr x1, [x23, #0xd8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x60]
    cmp x1, x21
    b.lo 0x6b4
    cmp x2, x21
    b.lo 0x6b4
    adds w0, w1, w2
    b.vs 0x6b4
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x50]
    tst x1, x22
    b.ne 0x720
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x720
    cmp x2, x21
    b.lo 0x750
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x720
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x730
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x720
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, #0x6
    b.eq 0x30c
    cmp x1, #0x7
    b.ne 0x76c
    mov x0, #0x6
    str x0, [x20, #0x38]
    b 0x314
    mov x0, #0x7
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x358
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x340
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    add x3, x23, #0x20
    bl <stub.GetNamed>
    b 0x60
    mov x16, #0x7
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0xb8
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x378
    sub x0, x0, x21
    b 0xb4
    tst x2, x21
    b.eq 0x378
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x378
    b 0x88
    cmp x1, x21
    b.hs 0x3f0
    tst x1, x21
    b.eq 0x3f8
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.vs 0x3ec
    b.ne 0xcc
    b 0xd8
    cbnz w1, 0xcc
    b 0xd8
    tst x1, x22
    b.ne 0xd8
    cbz x1, 0xd8
    ldrb w16, [x1]
    cmp w16, #0x4
    b.hi 0xcc
    ldr w3, [x1, #0x4]
    cbnz w3, 0xcc
    b 0xd8
    cmp x1, x21
    b.hs 0x448
    tst x1, x21
    b.eq 0x450
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.vs 0x444
    b.ne 0xf4
    b 0x1cc
    cbnz w1, 0xf4
    b 0x1cc
    tst x1, x22
    b.ne 0x1cc
    cbz x1, 0x1cc
    ldrb w16, [x1]
    cmp w16, #0x4
    b.hi 0xf4
    ldr w3, [x1, #0x4]
    cbnz w3, 0xf4
    b 0x1cc
    mov x16, #0x14
    str w16, [x20, #0x8]
    add x3, x23, #0x60
    bl <stub.GetNamed>
    b 0x124
    mov x16, #0x1b
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x150
    cmp x1, x21
    b.hs 0x4b4
    tst x1, x21
    b.eq 0x488
    add x3, x1, x21
    fmov d0, x3
    b 0x4b8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x4d4
    tst x2, x21
    b.eq 0x488
    add x3, x2, x21
    fmov d1, x3
    b 0x4d8
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x4f0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x80]
    orr x3, x3, #0x2
    str x3, [x23, #0x80]
    b 0x150
    mov x16, #0x21
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x1a4
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x504
    sub x0, x0, x21
    b 0x1a0
    tst x2, x21
    b.eq 0x504
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x504
    b 0x174
    cmp x1, x21
    b.hs 0x57c
    tst x1, x21
    b.eq 0x584
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.vs 0x578
    b.ne 0x1b8
    b 0x1c4
    cbnz w1, 0x1b8
    b 0x1c4
    tst x1, x22
    b.ne 0x1c4
    cbz x1, 0x1c4
    ldrb w16, [x1]
    cmp w16, #0x4
    b.hi 0x1b8
    ldr w3, [x1, #0x4]
    cbnz w3, 0x1b8
    b 0x1c4
    cmp x1, x21
    b.hs 0x5d4
    tst x1, x21
    b.eq 0x5dc
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.vs 0x5d0
    b.ne 0x1e0
    b 0x314
    cbnz w1, 0x1e0
    b 0x314
    tst x1, x22
    b.ne 0x314
    cbz x1, 0x314
    ldrb w16, [x1]
    cmp w16, #0x4
    b.hi 0x1e0
    ldr w3, [x1, #0x4]
    cbnz w3, 0x1e0
    b 0x314
    mov x16, #0x2e
    str w16, [x20, #0x8]
    add x3, x23, #0xa8
    bl <stub.GetNamed>
    b 0x210
    mov x16, #0x35
    str w16, [x20, #0x8]
    bl <op.Sub>
    b 0x23c
    cmp x1, x21
    b.hs 0x640
    tst x1, x21
    b.eq 0x614
    add x3, x1, x21
    fmov d0, x3
    b 0x644
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x660
    tst x2, x21
    b.eq 0x614
    add x3, x2, x21
    fmov d1, x3
    b 0x664
    scvtf d1, w2
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x67c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x58]
    ldr x3, [x23, #0xc8]
    orr x3, x3, #0x2
    str x3, [x23, #0xc8]
    b 0x23c
    mov x16, #0x3b
    str w16, [x20, #0x8]
    add x3, x23, #0xd0
    bl <stub.GetNamed>
    b 0x26c
    mov x16, #0x42
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x298
    cmp x1, x21
    b.hs 0x6d0
    tst x1, x21
    b.eq 0x6a4
    add x3, x1, x21
    fmov d0, x3
    b 0x6d4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x6f0
    tst x2, x21
    b.eq 0x6a4
    add x3, x2, x21
    fmov d1, x3
    b 0x6f4
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x70c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0xf0]
    orr x3, x3, #0x2
    str x3, [x23, #0xf0]
    b 0x298
    mov x16, #0x48
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x2ec
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x720
    sub x0, x0, x21
    b 0x2e8
    tst x2, x21
    b.eq 0x720
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x720
    b 0x2bc
    cmp x1, x21
    b.hs 0x798
    tst x1, x21
    b.eq 0x7a0
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.vs 0x794
    b.ne 0x300
    b 0x30c
    cbnz w1, 0x300
    b 0x30c
    tst x1, x22
    b.ne 0x30c
    cbz x1, 0x30c
    ldrb w16, [x1]
    cmp w16, #0x4
    b.hi 0x300
    ldr w3, [x1, #0x4]
    cbnz w3, 0x300
    b 0x30c
masks:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0xb8
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x2ec
    ldr x23, [x0, #0x10]
    cmp w1, #0x4
    b.lo 0x304
    bti jc
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x28]
    cmp x1, x21
    b.lo 0x344
    cmp x2, x21
    b.lo 0x344
    cmp w1, w2
    b.eq 0x54
    b 0x6c
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x58]
    ldr x0, [x20, #0x58]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x30]
    ldr x3, [x20, #0x38]
    cmp x1, x21
    b.lo 0x3e8
    cmp x3, x21
    b.lo 0x3e8
    orr w0, w1, w3
    orr x0, x0, x21
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x68]
    ldr x3, [x20, #0x40]
    cmp x1, x21
    b.lo 0x448
    cmp x3, x21
    b.lo 0x448
    orr w0, w1, w3
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x60]
    cmp x1, x21
    b.lo 0x4a8
    mvn w0, w1
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x28]
    ldr x3, [x20, #0x58]
    cmp x1, x21
    b.lo 0x4dc
    cmp x3, x21
    b.lo 0x4dc
    and w0, w1, w3
    orr x0, x0, x21
    str x0, [x20, #0x50]
    bti jc
    ldr x1, [x20, #0x50]
    cmp x1, x21
    b.lo 0x52c
    cbz w1, 0x2dc
    ldr x1, [x20, #0x50]
    cmp x1, x21
    b.lo 0x55c
    cbz w1, 0x55c
    negs w0, w1
    b.vs 0x55c
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x50]
    ldr x3, [x20, #0x60]
    cmp x1, x21
    b.lo 0x5b8
    cmp x3, x21
    b.lo 0x5b8
    and w0, w1, w3
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x50]
    ldr x3, [x20, #0x58]
    cmp x1, x21
    b.lo 0x618
    cmp x3, x21
    b.lo 0x618
    eor w0, w1, w3
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x23, #0x50]
    ldr x0, [x1, #0x8]
    cbz x0, 0x668
    str x0, [x20, #0x80]
    mov x0, #0xa
    str x0, [x20, #0x88]
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x30]
    ldr x3, [x20, #0x58]
    cmp x1, x21
    b.lo 0x688
    cmp x3, x21
    b.lo 0x688
    orr w0, w1, w3
    orr x0, x0, x21
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x38]
    ldr x3, [x20, #0x58]
    cmp x1, x21
    b.lo 0x6e8
    cmp x3, x21
    b.lo 0x6e8
    orr w0, w1, w3
    orr x0, x0, x21
    str x0, [x20, #0xa8]
    ldr x1, [x20, #0xa8]
    cmp x1, x21
    b.lo 0x748
    lsl w0, w1, #0x1
    orr x0, x0, x21
    str x0, [x20, #0xa8]
    ldr x1, [x20, #0xa8]
    ldr x3, [x20, #0x28]
    cmp x1, x21
    b.lo 0x788
    cmp x3, x21
    b.lo 0x788
    and w0, w1, w3
    orr x0, x0, x21
    str x0, [x20, #0xa0]
    ldr x1, [x20, #0x40]
    ldr x3, [x20, #0x58]
    cmp x1, x21
    b.lo 0x7e8
    cmp x3, x21
    b.lo 0x7e8
    orr w0, w1, w3
    orr x0, x0, x21
    str x0, [x20, #0xb0]
    ldr x1, [x20, #0xb0]
    cmp x1, x21
    b.lo 0x848
    asr w0, w1, #0x1
    orr x0, x0, x21
    str x0, [x20, #0xa8]
    ldr x1, [x20, #0x80]
    ldr x16, [x23, #0x90]
    cmp x16, x1
    b.ne 0x888
    mov x16, #0x72
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x68]
    mov x16, #0x4
    str w16, [x20, #0x74]
    str x0, [x20, #0x78]
    add x20, x20, #0x68
    mov x1, #0x4
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x68
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x988
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x60]
    cmp x1, x21
    b.lo 0x90c
    cmp x2, x21
    b.lo 0x90c
    adds w0, w1, w2
    b.vs 0x90c
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x978
    b 0xf8
    ldr x0, [x20, #0x48]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x320
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x4
    b.lo 0x308
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    bl <op.JStrictNe>
    cmp w0, #0x2
    b.eq 0x6c
    b 0x54
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x38c
    cmp x1, x2
    b.eq 0x54
    tst x3, x22
    b.ne 0x6c
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x6c
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x6c
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x330
    b 0x6c
    cmp x1, x21
    b.hs 0x3a8
    tst x1, x21
    b.eq 0x6c
    add x3, x1, x21
    fmov d0, x3
    b 0x3ac
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x3c8
    tst x2, x21
    b.eq 0x6c
    add x3, x2, x21
    fmov d1, x3
    b 0x3cc
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x54
    b 0x6c
    mov x16, #0x11
    str w16, [x20, #0x8]
    bl <op.BitOr>
    b 0x98
    cmp x1, x21
    b.hs 0x408
    tst x1, x21
    b.eq 0x3d8
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    cmp x3, x21
    b.hs 0x428
    tst x3, x21
    b.eq 0x3d8
    add x4, x3, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w3, w4
    ldr x4, [x23, #0x10]
    orr x4, x4, #0x2
    str x4, [x23, #0x10]
    b 0x8c
    mov x16, #0x17
    str w16, [x20, #0x8]
    bl <op.BitOr>
    b 0xbc
    cmp x1, x21
    b.hs 0x468
    tst x1, x21
    b.eq 0x438
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    cmp x3, x21
    b.hs 0x488
    tst x3, x21
    b.eq 0x438
    add x4, x3, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w3, w4
    ldr x4, [x23, #0x18]
    orr x4, x4, #0x2
    str x4, [x23, #0x18]
    b 0xb0
    mov x16, #0x1d
    str w16, [x20, #0x8]
    bl <op.BitNot>
    b 0xd4
    cmp x1, x21
    b.hs 0x4c8
    tst x1, x21
    b.eq 0x498
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    b 0xc8
    mov x16, #0x22
    str w16, [x20, #0x8]
    bl <op.BitAnd>
    b 0xf8
    cmp x1, x21
    b.hs 0x4fc
    tst x1, x21
    b.eq 0x4cc
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    cmp x3, x21
    b.hs 0x51c
    tst x3, x21
    b.eq 0x4cc
    add x4, x3, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w3, w4
    ldr x4, [x23, #0x28]
    orr x4, x4, #0x2
    str x4, [x23, #0x28]
    b 0xec
    tst x1, x21
    b.eq 0x10c
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.eq 0x2dc
    b 0x10c
    mov x16, #0x30
    str w16, [x20, #0x8]
    bl <op.Neg>
    b 0x12c
    cmp x1, x21
    b.hs 0x578
    tst x1, x21
    b.eq 0x54c
    add x3, x1, x21
    fmov d0, x3
    b 0x57c
    scvtf d0, w1
    fneg d0, d0
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x594
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x38]
    orr x3, x3, #0x2
    str x3, [x23, #0x38]
    b 0x12c
    mov x16, #0x35
    str w16, [x20, #0x8]
    bl <op.BitAnd>
    b 0x150
    cmp x1, x21
    b.hs 0x5d8
    tst x1, x21
    b.eq 0x5a8
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    cmp x3, x21
    b.hs 0x5f8
    tst x3, x21
    b.eq 0x5a8
    add x4, x3, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w3, w4
    ldr x4, [x23, #0x40]
    orr x4, x4, #0x2
    str x4, [x23, #0x40]
    b 0x144
    mov x16, #0x3b
    str w16, [x20, #0x8]
    bl <op.BitXor>
    b 0x174
    cmp x1, x21
    b.hs 0x638
    tst x1, x21
    b.eq 0x608
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    cmp x3, x21
    b.hs 0x658
    tst x3, x21
    b.eq 0x608
    add x4, x3, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w3, w4
    ldr x4, [x23, #0x48]
    orr x4, x4, #0x2
    str x4, [x23, #0x48]
    b 0x168
    mov x16, #0x41
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x184
    mov x16, #0x4c
    str w16, [x20, #0x8]
    bl <op.BitOr>
    b 0x1b8
    cmp x1, x21
    b.hs 0x6a8
    tst x1, x21
    b.eq 0x678
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    cmp x3, x21
    b.hs 0x6c8
    tst x3, x21
    b.eq 0x678
    add x4, x3, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w3, w4
    ldr x4, [x23, #0x60]
    orr x4, x4, #0x2
    str x4, [x23, #0x60]
    b 0x1ac
    mov x16, #0x52
    str w16, [x20, #0x8]
    bl <op.BitOr>
    b 0x1dc
    cmp x1, x21
    b.hs 0x708
    tst x1, x21
    b.eq 0x6d8
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    cmp x3, x21
    b.hs 0x728
    tst x3, x21
    b.eq 0x6d8
    add x4, x3, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w3, w4
    ldr x4, [x23, #0x68]
    orr x4, x4, #0x2
    str x4, [x23, #0x68]
    b 0x1d0
    mov x16, #0x58
    str w16, [x20, #0x8]
    bl <op.ShlI>
    b 0x1f4
    cmp x1, x21
    b.hs 0x768
    tst x1, x21
    b.eq 0x738
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x70]
    orr x4, x4, #0x2
    str x4, [x23, #0x70]
    b 0x1e8
    mov x16, #0x5f
    str w16, [x20, #0x8]
    bl <op.BitAnd>
    b 0x218
    cmp x1, x21
    b.hs 0x7a8
    tst x1, x21
    b.eq 0x778
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    cmp x3, x21
    b.hs 0x7c8
    tst x3, x21
    b.eq 0x778
    add x4, x3, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w3, w4
    ldr x4, [x23, #0x78]
    orr x4, x4, #0x2
    str x4, [x23, #0x78]
    b 0x20c
    mov x16, #0x65
    str w16, [x20, #0x8]
    bl <op.BitOr>
    b 0x23c
    cmp x1, x21
    b.hs 0x808
    tst x1, x21
    b.eq 0x7d8
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    cmp x3, x21
    b.hs 0x828
    tst x3, x21
    b.eq 0x7d8
    add x4, x3, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w3, w4
    ldr x4, [x23, #0x80]
    orr x4, x4, #0x2
    str x4, [x23, #0x80]
    b 0x230
    mov x16, #0x6b
    str w16, [x20, #0x8]
    bl <op.ShrI>
    b 0x254
    cmp x1, x21
    b.hs 0x868
    tst x1, x21
    b.eq 0x838
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x88]
    orr x4, x4, #0x2
    str x4, [x23, #0x88]
    b 0x248
    mov x16, #0x72
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x2a4
    tst x1, x22
    b.ne 0x878
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x878
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x90]
    cmp x16, x0
    b.eq 0x264
    ldr x16, [x23, #0xa0]
    cmp x16, x0
    b.eq 0x264
    ldr x16, [x23, #0xa8]
    cmp x16, x0
    b.eq 0x264
    ldr x16, [x23, #0xb0]
    cmp x16, x0
    b.eq 0x264
    ldr x16, [x23, #0x98]
    cmp x16, #0x2
    b.eq 0x264
    ldr x16, [x23, #0x98]
    cmp x16, x1
    b.eq 0x264
    mov x16, #0x72
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x80]
    b 0x264
    mov x16, #0x78
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x2cc
    cmp x1, x21
    b.hs 0x928
    tst x1, x21
    b.eq 0x8fc
    add x3, x1, x21
    fmov d0, x3
    b 0x92c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x948
    tst x2, x21
    b.eq 0x8fc
    add x3, x2, x21
    fmov d1, x3
    b 0x94c
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x964
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0xb8]
    orr x3, x3, #0x2
    str x3, [x23, #0xb8]
    b 0x2cc
    mov x16, #0x7e
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0xf8
    b <stub.ExceptionExit>
place:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x80
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x514
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x52c
    bti jc
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x558
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x558
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x30]
    cmp x1, x16
    b.ne 0x558
    ldr x1, [x23, #0x38]
    ldr x0, [x2, x1]
    str x0, [x20, #0x30]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x578
    adds w0, w1, #0x1
    b.vs 0x578
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x38]
    tst x2, x22
    b.ne 0x5c8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x5c8
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x58]
    cmp x0, x16
    b.ne 0x5c8
    ldr x0, [x23, #0x60]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x5dc
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x5ec
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x5ec
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x78]
    cmp x1, x16
    b.ne 0x5ec
    ldr x1, [x23, #0x80]
    ldr x0, [x2, x1]
    str x0, [x20, #0x30]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x30]
    cmp x1, x21
    b.lo 0x618
    cmp x2, x21
    b.lo 0x618
    cmp w1, w2
    b.eq 0x120
    b 0x1d0
    ldr x2, [x20, #0x20]
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
    str x0, [x20, #0x30]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x6d0
    adds w0, w1, #0x1
    b.vs 0x6d0
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x38]
    tst x2, x22
    b.ne 0x720
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x720
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0xc8]
    cmp x0, x16
    b.ne 0x720
    ldr x0, [x23, #0xd0]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x734
    mov x0, #0xa
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x744
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x744
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xe8]
    cmp x1, x16
    b.ne 0x744
    ldr x1, [x23, #0xf0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x770
    cmp x2, x21
    b.lo 0x770
    cmp w1, w2
    b.ge 0x4fc
    ldr x0, [x20, #0x20]
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x60]
    tst x2, x22
    b.ne 0x7c8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x7c8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x110]
    cmp x1, x16
    b.ne 0x7c8
    ldr x1, [x23, #0x118]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x68]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x130]
    cmp x16, x1
    b.ne 0x7ec
    mov x16, #0x5c
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
    cbz x0, 0xb50
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    cmp x1, #0x6
    b.eq 0x4d0
    cmp x1, #0x7
    b.ne 0x860
    ldr x0, [x20, #0x20]
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x60]
    tst x2, x22
    b.ne 0x8b8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x8b8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x158]
    cmp x1, x16
    b.ne 0x8b8
    ldr x1, [x23, #0x160]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x68]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x70]
    mov x0, #0x7
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x178]
    cmp x16, x1
    b.ne 0x8dc
    mov x16, #0x78
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
    cbz x0, 0xb50
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x20]
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x60]
    tst x2, x22
    b.ne 0x950
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x950
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1a0]
    cmp x1, x16
    b.ne 0x950
    ldr x1, [x23, #0x1a8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0x974
    adds w0, w1, #0x1
    b.vs 0x974
    orr x0, x0, x21
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x1c8]
    cmp x16, x1
    b.ne 0x9d4
    mov x16, #0x8f
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
    cbz x0, 0xb50
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x20]
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x60]
    tst x2, x22
    b.ne 0xa48
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xa48
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1f0]
    cmp x1, x16
    b.ne 0xa48
    ldr x1, [x23, #0x1f8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x68]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x70]
    mov x0, #0x6
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x210]
    cmp x16, x1
    b.ne 0xa6c
    mov x16, #0xa7
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
    cbz x0, 0xb50
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xaf0
    adds w0, w1, #0x1
    b.vs 0xaf0
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0xb40
    b 0x1d8
    mov x0, #0xa
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x548
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x530
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    add x3, x23, #0x30
    bl <stub.GetNamed>
    b 0x60
    mov x16, #0x7
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x80
    cmp x1, x21
    b.hs 0x594
    tst x1, x21
    b.eq 0x568
    add x3, x1, x21
    fmov d0, x3
    b 0x598
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x5b4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x50]
    orr x3, x3, #0x2
    str x3, [x23, #0x50]
    b 0x80
    mov x16, #0xc
    str w16, [x20, #0x8]
    add x3, x23, #0x58
    bl <stub.SetNamed>
    b 0xc8
    mov x16, #0xc
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xc8
    mov x16, #0x14
    str w16, [x20, #0x8]
    add x3, x23, #0x78
    bl <stub.GetNamed>
    b 0xf8
    mov x16, #0x1b
    str w16, [x20, #0x8]
    bl <op.JStrictNe>
    cmp w0, #0x2
    b.eq 0x1d0
    b 0x120
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x660
    cmp x1, x2
    b.eq 0x120
    tst x3, x22
    b.ne 0x1d0
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x1d0
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x1d0
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x600
    b 0x1d0
    cmp x1, x21
    b.hs 0x67c
    tst x1, x21
    b.eq 0x1d0
    add x3, x1, x21
    fmov d0, x3
    b 0x680
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x69c
    tst x2, x21
    b.eq 0x1d0
    add x3, x2, x21
    fmov d1, x3
    b 0x6a0
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x120
    b 0x1d0
    mov x16, #0x22
    str w16, [x20, #0x8]
    add x3, x23, #0xa0
    bl <stub.GetNamed>
    b 0x150
    mov x16, #0x29
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x170
    cmp x1, x21
    b.hs 0x6ec
    tst x1, x21
    b.eq 0x6c0
    add x3, x1, x21
    fmov d0, x3
    b 0x6f0
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x70c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0xc0]
    orr x3, x3, #0x2
    str x3, [x23, #0xc0]
    b 0x170
    mov x16, #0x2e
    str w16, [x20, #0x8]
    add x3, x23, #0xc8
    bl <stub.SetNamed>
    b 0x1b8
    mov x16, #0x2e
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x1b8
    mov x16, #0x3e
    str w16, [x20, #0x8]
    add x3, x23, #0xe8
    bl <stub.GetNamed>
    b 0x20c
    mov x16, #0x45
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x4fc
    b 0x230
    cmp x1, x21
    b.hs 0x78c
    tst x1, x21
    b.eq 0x758
    add x3, x1, x21
    fmov d0, x3
    b 0x790
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x7ac
    tst x2, x21
    b.eq 0x758
    add x3, x2, x21
    fmov d1, x3
    b 0x7b0
    scvtf d1, w2
    ldr x3, [x23, #0x108]
    orr x3, x3, #0x2
    str x3, [x23, #0x108]
    fcmp d0, d1
    b.pl 0x4fc
    b 0x230
    mov x16, #0x4f
    str w16, [x20, #0x8]
    add x3, x23, #0x110
    bl <stub.GetNamed>
    b 0x268
    mov x16, #0x5c
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x2cc
    tst x1, x22
    b.ne 0x7dc
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x7dc
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x130]
    cmp x16, x0
    b.eq 0x28c
    ldr x16, [x23, #0x140]
    cmp x16, x0
    b.eq 0x28c
    ldr x16, [x23, #0x148]
    cmp x16, x0
    b.eq 0x28c
    ldr x16, [x23, #0x150]
    cmp x16, x0
    b.eq 0x28c
    ldr x16, [x23, #0x138]
    cmp x16, #0x2
    b.eq 0x28c
    ldr x16, [x23, #0x138]
    cmp x16, x1
    b.eq 0x28c
    mov x16, #0x5c
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x28c
    cmp x1, x21
    b.hs 0x88c
    tst x1, x21
    b.eq 0x894
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.vs 0x888
    b.ne 0x2e0
    b 0x4d0
    cbnz w1, 0x2e0
    b 0x4d0
    tst x1, x22
    b.ne 0x4d0
    cbz x1, 0x4d0
    ldrb w16, [x1]
    cmp w16, #0x4
    b.hi 0x2e0
    ldr w3, [x1, #0x4]
    cbnz w3, 0x2e0
    b 0x4d0
    mov x16, #0x69
    str w16, [x20, #0x8]
    add x3, x23, #0x158
    bl <stub.GetNamed>
    b 0x318
    mov x16, #0x78
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x384
    tst x1, x22
    b.ne 0x8cc
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x8cc
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x178]
    cmp x16, x0
    b.eq 0x344
    ldr x16, [x23, #0x188]
    cmp x16, x0
    b.eq 0x344
    ldr x16, [x23, #0x190]
    cmp x16, x0
    b.eq 0x344
    ldr x16, [x23, #0x198]
    cmp x16, x0
    b.eq 0x344
    ldr x16, [x23, #0x180]
    cmp x16, #0x2
    b.eq 0x344
    ldr x16, [x23, #0x180]
    cmp x16, x1
    b.eq 0x344
    mov x16, #0x78
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x344
    mov x16, #0x81
    str w16, [x20, #0x8]
    add x3, x23, #0x1a0
    bl <stub.GetNamed>
    b 0x3bc
    mov x16, #0x88
    str w16, [x20, #0x8]
    bl <op.AddI>
    b 0x3dc
    cmp x1, x21
    b.hs 0x990
    tst x1, x21
    b.eq 0x964
    add x3, x1, x21
    fmov d0, x3
    b 0x994
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x9b0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x68]
    ldr x3, [x23, #0x1c0]
    orr x3, x3, #0x2
    str x3, [x23, #0x1c0]
    b 0x3dc
    mov x16, #0x8f
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x42c
    tst x1, x22
    b.ne 0x9c4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x9c4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x1c8]
    cmp x16, x0
    b.eq 0x3ec
    ldr x16, [x23, #0x1d8]
    cmp x16, x0
    b.eq 0x3ec
    ldr x16, [x23, #0x1e0]
    cmp x16, x0
    b.eq 0x3ec
    ldr x16, [x23, #0x1e8]
    cmp x16, x0
    b.eq 0x3ec
    ldr x16, [x23, #0x1d0]
    cmp x16, #0x2
    b.eq 0x3ec
    ldr x16, [x23, #0x1d0]
    cmp x16, x1
    b.eq 0x3ec
    mov x16, #0x8f
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x3ec
    mov x16, #0x98
    str w16, [x20, #0x8]
    add x3, x23, #0x1f0
    bl <stub.GetNamed>
    b 0x464
    mov x16, #0xa7
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x4d0
    tst x1, x22
    b.ne 0xa5c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xa5c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x210]
    cmp x16, x0
    b.eq 0x490
    ldr x16, [x23, #0x220]
    cmp x16, x0
    b.eq 0x490
    ldr x16, [x23, #0x228]
    cmp x16, x0
    b.eq 0x490
    ldr x16, [x23, #0x230]
    cmp x16, x0
    b.eq 0x490
    ldr x16, [x23, #0x218]
    cmp x16, #0x2
    b.eq 0x490
    ldr x16, [x23, #0x218]
    cmp x16, x1
    b.eq 0x490
    mov x16, #0xa7
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x490
    mov x16, #0xad
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x4ec
    cmp x1, x21
    b.hs 0xb0c
    tst x1, x21
    b.eq 0xae0
    add x3, x1, x21
    fmov d0, x3
    b 0xb10
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xb2c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x238]
    orr x3, x3, #0x2
    str x3, [x23, #0x238]
    b 0x4ec
    mov x16, #0xb2
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x1d8
    b <stub.ExceptionExit>
set:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x60
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x2bc
    ldr x23, [x0, #0x10]
    cmp w1, #0x3
    b.lo 0x2d4
    bti jc
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x300
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x300
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x20]
    cmp x1, x16
    b.ne 0x300
    ldr x1, [x23, #0x28]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x30]
    ldr x4, [x20, #0x38]
    tst x1, x22
    b.ne 0x310
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x310
    cmp x2, x21
    b.lo 0x3b0
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x310
    ldrb w5, [x1, #0x3]
    cmp w5, #0x2
    b.hs 0x378
    cmp x4, x21
    b.lo 0x310
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x320
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x3cc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x3cc
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x60]
    cmp x1, x16
    b.ne 0x3cc
    ldr x1, [x23, #0x68]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x30]
    cmp x1, x21
    b.lo 0x3f0
    cmp x2, x21
    b.lo 0x3f0
    adds w0, w1, w2
    b.vs 0x3f0
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x48]
    ldr x4, [x20, #0x38]
    tst x1, x22
    b.ne 0x45c
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x45c
    cmp x2, x21
    b.lo 0x4fc
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x45c
    ldrb w5, [x1, #0x3]
    cmp w5, #0x2
    b.hs 0x4c4
    cmp x4, x21
    b.lo 0x45c
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x46c
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x518
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x518
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xa8]
    cmp x1, x16
    b.ne 0x518
    ldr x1, [x23, #0xb0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x30]
    cmp x1, x21
    b.lo 0x53c
    cmp x2, x21
    b.lo 0x53c
    subs w0, w1, w2
    b.vs 0x53c
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x5a8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x5a8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xd0]
    cmp x1, x16
    b.ne 0x5a8
    ldr x1, [x23, #0xd8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0x5cc
    cmp x2, x21
    b.lo 0x5cc
    adds w0, w1, w2
    b.vs 0x5cc
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x48]
    ldr x4, [x20, #0x38]
    tst x1, x22
    b.ne 0x638
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x638
    cmp x2, x21
    b.lo 0x6d8
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x638
    ldrb w5, [x1, #0x3]
    cmp w5, #0x2
    b.hs 0x6a0
    cmp x4, x21
    b.lo 0x638
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x648
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    mov x0, #0xa
    str x0, [x20, #0x40]
    ldr x0, [x20, #0x40]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x2f0
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x3
    b.lo 0x2d8
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    add x3, x23, #0x20
    bl <stub.GetNamed>
    b 0x60
    mov x16, #0x7
    str w16, [x20, #0x8]
    bl <op.SetElem>
    b 0xc8
    mov x16, #0x7
    str w16, [x20, #0x8]
    bl <stub.AppendElement>
    b 0xc8
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x6, #0xdead
    movk x6, #0x7ff8, lsl #48
    cmp x0, x6
    b.eq 0x320
    mov x5, x3
    cmp x4, x21
    b.hs 0x368
    tst x4, x21
    b.eq 0x310
    add x3, x4, x21
    fmov d0, x3
    b 0x36c
    scvtf d0, w4
    add x17, x5, x2, lsl #3
    str d0, [x17, #0x8]
    b 0xc8
    cmp w5, #0x4
    b.lo 0x330
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x320
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    mov x2, x3
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x6f4
    b 0xc8
    tst x2, x21
    b.eq 0x310
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x310
    b 0x8c
    mov x16, #0xe
    str w16, [x20, #0x8]
    add x3, x23, #0x60
    bl <stub.GetNamed>
    b 0xf8
    mov x16, #0x15
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x124
    cmp x1, x21
    b.hs 0x40c
    tst x1, x21
    b.eq 0x3e0
    add x3, x1, x21
    fmov d0, x3
    b 0x410
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x42c
    tst x2, x21
    b.eq 0x3e0
    add x3, x2, x21
    fmov d1, x3
    b 0x430
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x448
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x80]
    orr x3, x3, #0x2
    str x3, [x23, #0x80]
    b 0x124
    mov x16, #0x1b
    str w16, [x20, #0x8]
    bl <op.SetElem>
    b 0x188
    mov x16, #0x1b
    str w16, [x20, #0x8]
    bl <stub.AppendElement>
    b 0x188
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x6, #0xdead
    movk x6, #0x7ff8, lsl #48
    cmp x0, x6
    b.eq 0x46c
    mov x5, x3
    cmp x4, x21
    b.hs 0x4b4
    tst x4, x21
    b.eq 0x45c
    add x3, x4, x21
    fmov d0, x3
    b 0x4b8
    scvtf d0, w4
    add x17, x5, x2, lsl #3
    str d0, [x17, #0x8]
    b 0x188
    cmp w5, #0x4
    b.lo 0x47c
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x46c
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    mov x2, x3
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x704
    b 0x188
    tst x2, x21
    b.eq 0x45c
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x45c
    b 0x14c
    mov x16, #0x22
    str w16, [x20, #0x8]
    add x3, x23, #0xa8
    bl <stub.GetNamed>
    b 0x1b8
    mov x16, #0x29
    str w16, [x20, #0x8]
    bl <op.Sub>
    b 0x1e4
    cmp x1, x21
    b.hs 0x558
    tst x1, x21
    b.eq 0x52c
    add x3, x1, x21
    fmov d0, x3
    b 0x55c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x578
    tst x2, x21
    b.eq 0x52c
    add x3, x2, x21
    fmov d1, x3
    b 0x57c
    scvtf d1, w2
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x594
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0xc8]
    orr x3, x3, #0x2
    str x3, [x23, #0xc8]
    b 0x1e4
    mov x16, #0x2f
    str w16, [x20, #0x8]
    add x3, x23, #0xd0
    bl <stub.GetNamed>
    b 0x214
    mov x16, #0x36
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x240
    cmp x1, x21
    b.hs 0x5e8
    tst x1, x21
    b.eq 0x5bc
    add x3, x1, x21
    fmov d0, x3
    b 0x5ec
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x608
    tst x2, x21
    b.eq 0x5bc
    add x3, x2, x21
    fmov d1, x3
    b 0x60c
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x624
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0xf0]
    orr x3, x3, #0x2
    str x3, [x23, #0xf0]
    b 0x240
    mov x16, #0x3c
    str w16, [x20, #0x8]
    bl <op.SetElem>
    b 0x2a4
    mov x16, #0x3c
    str w16, [x20, #0x8]
    bl <stub.AppendElement>
    b 0x2a4
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x6, #0xdead
    movk x6, #0x7ff8, lsl #48
    cmp x0, x6
    b.eq 0x648
    mov x5, x3
    cmp x4, x21
    b.hs 0x690
    tst x4, x21
    b.eq 0x638
    add x3, x4, x21
    fmov d0, x3
    b 0x694
    scvtf d0, w4
    add x17, x5, x2, lsl #3
    str d0, [x17, #0x8]
    b 0x2a4
    cmp w5, #0x4
    b.lo 0x658
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x648
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    mov x2, x3
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x714
    b 0x2a4
    tst x2, x21
    b.eq 0x638
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x638
    b 0x268
    mov x16, #0x7
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x3ac
    mov x16, #0x1b
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x4f8
    mov x16, #0x3c
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x6d4
