(anonymous):
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0xa8
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x5c0
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
    mov x0, #0xa
    str x0, [x20, #0x38]
    mov x16, #0x3c
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    mov x16, #0x41
    str w16, [x20, #0x8]
    bl <op.DeclareGlobalFunction>
    ldr x1, [x23, #0x78]
    ldr x0, [x1, #0x8]
    cbz x0, 0x5e8
    str x0, [x20, #0x38]
    mov x16, #0x4b
    str w16, [x20, #0x8]
    bl <op.Typeof>
    ldr x0, [x23, #0x50]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x610
    cmp x2, x21
    b.lo 0x610
    cmp w1, w2
    b.eq 0x140
    b 0x154
    ldr x1, [x23, #0x90]
    ldr x0, [x1, #0x8]
    cbz x0, 0x6a4
    str x0, [x20, #0x30]
    b 0x15c
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x30]
    mov x16, #0x66
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x16, #0x6a
    str w16, [x20, #0x8]
    bl <op.NewArray>
    mov x16, #0x70
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x6cc
    cmp w1, #0x28
    b.ge 0x2d0
    ldr x1, [x23, #0xb8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x708
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x60]
    tst x2, x22
    b.ne 0x718
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x718
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xc8]
    cmp x1, x16
    b.ne 0x718
    ldr x1, [x23, #0xd0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0xe8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x72c
    str x0, [x20, #0x88]
    mov x0, #0xa
    str x0, [x20, #0x90]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x88]
    ldr x16, [x23, #0xf8]
    cmp x16, x1
    b.ne 0x74c
    mov x16, #0x98
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
    cbz x0, 0xd58
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x120]
    cmp x16, x1
    b.ne 0x7d0
    mov x16, #0x9e
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
    cbz x0, 0xd58
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x854
    adds w0, w1, #0x1
    b.vs 0x854
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x8a4
    b 0x188
    mov x16, #0xac
    str w16, [x20, #0x8]
    bl <op.NewArray>
    mov x16, #0xb2
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x8cc
    cmp w1, #0x3c
    b.ge 0x3f8
    ldr x1, [x23, #0x168]
    ldr x0, [x1, #0x8]
    cbz x0, 0x908
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x60]
    tst x2, x22
    b.ne 0x918
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x918
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x178]
    cmp x1, x16
    b.ne 0x918
    ldr x1, [x23, #0x180]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    ldr x0, [x23, #0x60]
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x70]
    ldr x2, [x20, #0x30]
    cmp x1, x21
    b.lo 0x93c
    cmp x2, x21
    b.lo 0x93c
    adds w0, w1, w2
    b.vs 0x93c
    orr x0, x0, x21
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x1a0]
    cmp x16, x1
    b.ne 0x9b8
    mov x16, #0xd9
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
    cbz x0, 0xd58
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
    b 0x2f0
    ldr x1, [x23, #0x1d0]
    ldr x0, [x1, #0x8]
    cbz x0, 0xa9c
    str x0, [x20, #0x48]
    mov x0, #0xa
    str x0, [x20, #0x50]
    ldr x0, [x23, #0x70]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x1e0]
    ldr x0, [x1, #0x8]
    cbz x0, 0xaac
    str x0, [x20, #0x80]
    mov x0, #0xa
    str x0, [x20, #0x88]
    ldr x1, [x23, #0x1f0]
    ldr x0, [x1, #0x8]
    cbz x0, 0xabc
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x98]
    cmp x1, x21
    b.lo 0xadc
    mov x17, #0x9c40
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0xadc
    cbz w0, 0xb2c
    orr x0, x0, x21
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x80]
    ldr x16, [x23, #0x208]
    cmp x16, x1
    b.ne 0xb4c
    mov x16, #0x108
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
    cbz x0, 0xd58
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x230]
    ldr x0, [x1, #0x8]
    cbz x0, 0xbc0
    str x0, [x20, #0x88]
    mov x0, #0xa
    str x0, [x20, #0x90]
    ldr x1, [x23, #0x240]
    ldr x0, [x1, #0x8]
    cbz x0, 0xbd0
    str x0, [x20, #0xa0]
    ldr x1, [x20, #0xa0]
    cmp x1, x21
    b.lo 0xbf0
    mov x17, #0x5dc0
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0xbf0
    cbz w0, 0xc40
    orr x0, x0, x21
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x88]
    ldr x16, [x23, #0x258]
    cmp x16, x1
    b.ne 0xc60
    mov x16, #0x123
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
    cbz x0, 0xd58
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x48]
    ldr x16, [x23, #0x280]
    cmp x16, x1
    b.ne 0xce4
    mov x16, #0x129
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
    cbz x0, 0xd58
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x5d8
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x45
    str w16, [x20, #0x8]
    bl <op.GetGlobalOrUndefined>
    b 0x108
    mov x16, #0x52
    str w16, [x20, #0x8]
    bl <op.JStrictNe>
    cmp w0, #0x2
    b.eq 0x154
    b 0x140
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x658
    cmp x1, x2
    b.eq 0x140
    tst x3, x22
    b.ne 0x154
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x154
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x154
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x5f8
    b 0x154
    cmp x1, x21
    b.hs 0x674
    tst x1, x21
    b.eq 0x154
    add x3, x1, x21
    fmov d0, x3
    b 0x678
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x694
    tst x2, x21
    b.eq 0x154
    add x3, x2, x21
    fmov d1, x3
    b 0x698
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x140
    b 0x154
    mov x16, #0x59
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x150
    mov x16, #0x78
    str w16, [x20, #0x8]
    bl <op.JNotLessI>
    cmp w0, #0x2
    b.eq 0x2d0
    b 0x1a0
    cmp x1, x21
    b.hs 0x6e8
    tst x1, x21
    b.eq 0x6b4
    add x3, x1, x21
    fmov d0, x3
    b 0x6ec
    scvtf d0, w1
    ldr d1, 0xd60
    ldr x3, [x23, #0xb0]
    orr x3, x3, #0x2
    str x3, [x23, #0xb0]
    fcmp d0, d1
    b.pl 0x2d0
    b 0x1a0
    mov x16, #0x80
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1b0
    mov x16, #0x86
    str w16, [x20, #0x8]
    add x3, x23, #0xc8
    bl <stub.GetNamed>
    b 0x1e0
    mov x16, #0x8d
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1f4
    mov x16, #0x98
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x254
    tst x1, x22
    b.ne 0x73c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x73c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xf8]
    cmp x16, x0
    b.eq 0x214
    ldr x16, [x23, #0x108]
    cmp x16, x0
    b.eq 0x214
    ldr x16, [x23, #0x110]
    cmp x16, x0
    b.eq 0x214
    ldr x16, [x23, #0x118]
    cmp x16, x0
    b.eq 0x214
    ldr x16, [x23, #0x100]
    cmp x16, #0x2
    b.eq 0x214
    ldr x16, [x23, #0x100]
    cmp x16, x1
    b.eq 0x214
    mov x16, #0x98
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x88]
    b 0x214
    mov x16, #0x9e
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x2a4
    tst x1, x22
    b.ne 0x7c0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x7c0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x120]
    cmp x16, x0
    b.eq 0x264
    ldr x16, [x23, #0x130]
    cmp x16, x0
    b.eq 0x264
    ldr x16, [x23, #0x138]
    cmp x16, x0
    b.eq 0x264
    ldr x16, [x23, #0x140]
    cmp x16, x0
    b.eq 0x264
    ldr x16, [x23, #0x128]
    cmp x16, #0x2
    b.eq 0x264
    ldr x16, [x23, #0x128]
    cmp x16, x1
    b.eq 0x264
    mov x16, #0x9e
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x264
    mov x16, #0xa4
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x2c0
    cmp x1, x21
    b.hs 0x870
    tst x1, x21
    b.eq 0x844
    add x3, x1, x21
    fmov d0, x3
    b 0x874
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x890
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x148]
    orr x3, x3, #0x2
    str x3, [x23, #0x148]
    b 0x2c0
    mov x16, #0xa9
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x188
    mov x16, #0xba
    str w16, [x20, #0x8]
    bl <op.JNotLessI>
    cmp w0, #0x2
    b.eq 0x3f8
    b 0x308
    cmp x1, x21
    b.hs 0x8e8
    tst x1, x21
    b.eq 0x8b4
    add x3, x1, x21
    fmov d0, x3
    b 0x8ec
    scvtf d0, w1
    ldr d1, 0xd68
    ldr x3, [x23, #0x160]
    orr x3, x3, #0x2
    str x3, [x23, #0x160]
    fcmp d0, d1
    b.pl 0x3f8
    b 0x308
    mov x16, #0xc2
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x318
    mov x16, #0xc8
    str w16, [x20, #0x8]
    add x3, x23, #0x178
    bl <stub.GetNamed>
    b 0x348
    mov x16, #0xd3
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x37c
    cmp x1, x21
    b.hs 0x958
    tst x1, x21
    b.eq 0x92c
    add x3, x1, x21
    fmov d0, x3
    b 0x95c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x978
    tst x2, x21
    b.eq 0x92c
    add x3, x2, x21
    fmov d1, x3
    b 0x97c
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x994
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x68]
    ldr x3, [x23, #0x198]
    orr x3, x3, #0x2
    str x3, [x23, #0x198]
    b 0x37c
    mov x16, #0xd9
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x3cc
    tst x1, x22
    b.ne 0x9a8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x9a8
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x1a0]
    cmp x16, x0
    b.eq 0x38c
    ldr x16, [x23, #0x1b0]
    cmp x16, x0
    b.eq 0x38c
    ldr x16, [x23, #0x1b8]
    cmp x16, x0
    b.eq 0x38c
    ldr x16, [x23, #0x1c0]
    cmp x16, x0
    b.eq 0x38c
    ldr x16, [x23, #0x1a8]
    cmp x16, #0x2
    b.eq 0x38c
    ldr x16, [x23, #0x1a8]
    cmp x16, x1
    b.eq 0x38c
    mov x16, #0xd9
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x38c
    mov x16, #0xdf
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x3e8
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
    ldr x3, [x23, #0x1c8]
    orr x3, x3, #0x2
    str x3, [x23, #0x1c8]
    b 0x3e8
    mov x16, #0xe4
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x2f0
    mov x16, #0xe7
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x408
    mov x16, #0xf3
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x428
    mov x16, #0xfb
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x440
    mov x16, #0x101
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x46c
    cmp x1, x21
    b.hs 0xaf8
    tst x1, x21
    b.eq 0xacc
    add x3, x1, x21
    fmov d0, x3
    b 0xafc
    scvtf d0, w1
    ldr d1, 0xd70
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xb18
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x90]
    ldr x3, [x23, #0x200]
    orr x3, x3, #0x2
    str x3, [x23, #0x200]
    b 0x46c
    mov x17, #0x9c40
    orr w3, w1, w17
    tbnz w3, #0x1f, 0xadc
    b 0x464
    mov x16, #0x108
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x4bc
    tst x1, x22
    b.ne 0xb3c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xb3c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x208]
    cmp x16, x0
    b.eq 0x47c
    ldr x16, [x23, #0x218]
    cmp x16, x0
    b.eq 0x47c
    ldr x16, [x23, #0x220]
    cmp x16, x0
    b.eq 0x47c
    ldr x16, [x23, #0x228]
    cmp x16, x0
    b.eq 0x47c
    ldr x16, [x23, #0x210]
    cmp x16, #0x2
    b.eq 0x47c
    ldr x16, [x23, #0x210]
    cmp x16, x1
    b.eq 0x47c
    mov x16, #0x108
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x80]
    b 0x47c
    mov x16, #0x10e
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x4cc
    mov x16, #0x116
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x4e4
    mov x16, #0x11c
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x510
    cmp x1, x21
    b.hs 0xc0c
    tst x1, x21
    b.eq 0xbe0
    add x3, x1, x21
    fmov d0, x3
    b 0xc10
    scvtf d0, w1
    ldr d1, 0xd78
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xc2c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x98]
    ldr x3, [x23, #0x250]
    orr x3, x3, #0x2
    str x3, [x23, #0x250]
    b 0x510
    mov x17, #0x5dc0
    orr w3, w1, w17
    tbnz w3, #0x1f, 0xbf0
    b 0x508
    mov x16, #0x123
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x560
    tst x1, x22
    b.ne 0xc50
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xc50
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x258]
    cmp x16, x0
    b.eq 0x520
    ldr x16, [x23, #0x268]
    cmp x16, x0
    b.eq 0x520
    ldr x16, [x23, #0x270]
    cmp x16, x0
    b.eq 0x520
    ldr x16, [x23, #0x278]
    cmp x16, x0
    b.eq 0x520
    ldr x16, [x23, #0x260]
    cmp x16, #0x2
    b.eq 0x520
    ldr x16, [x23, #0x260]
    cmp x16, x1
    b.eq 0x520
    mov x16, #0x123
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x88]
    b 0x520
    mov x16, #0x129
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x5b0
    tst x1, x22
    b.ne 0xcd4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xcd4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x280]
    cmp x16, x0
    b.eq 0x570
    ldr x16, [x23, #0x290]
    cmp x16, x0
    b.eq 0x570
    ldr x16, [x23, #0x298]
    cmp x16, x0
    b.eq 0x570
    ldr x16, [x23, #0x2a0]
    cmp x16, x0
    b.eq 0x570
    ldr x16, [x23, #0x288]
    cmp x16, #0x2
    b.eq 0x570
    ldr x16, [x23, #0x288]
    cmp x16, x1
    b.eq 0x570
    mov x16, #0x129
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x48]
    b 0x570
    b <stub.ExceptionExit>
    .long 0x0
    .quad 0x4044000000000000
    .quad 0x404e000000000000
    .quad 0x40e3880000000000
    .quad 0x40d7700000000000
dynamicKeys:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x88
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x96c
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x984
    mov x3, #0xa
    str x3, [x20, #0x40]
    str x3, [x20, #0x48]
    str x3, [x20, #0x50]
    str x3, [x20, #0x58]
    str x3, [x20, #0x60]
    bti jc
    ldr x3, [x23, #0x30]
    cbz x3, 0x9b0
    ldr x2, [x19, #0x11a0]
    add x1, x2, #0x30
    ldr x16, [x19, #0x11a8]
    cmp x1, x16
    b.hi 0x9b0
    str x1, [x19, #0x11a0]
    mov x16, #0x120
    movk x16, #0x500, lsl #16
    str x16, [x2]
    str x3, [x2, #0x8]
    ldr x3, [x19, #0x2380]
    str x3, [x2, #0x18]
    str x2, [x20, #0x30]
    ldr x1, [x23, #0x40]
    ldr x0, [x1, #0x8]
    cbz x0, 0x9bc
    str x0, [x20, #0x60]
    mov x16, #0xb
    str w16, [x20, #0x8]
    bl <op.IterOpenArray>
    cmp w0, #0x2
    b.eq 0x1ac
    ldr x2, [x20, #0x60]
    tst x2, x22
    b.ne 0x9cc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x9cc
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x78]
    cmp x1, x16
    b.ne 0x9cc
    ldr x1, [x23, #0x80]
    ldr x0, [x2, x1]
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x70]
    tst x1, x22
    b.ne 0xf8
    cbz x1, 0xf8
    ldrb w16, [x1]
    cmp w16, #0x20
    b.hs 0x104
    mov x16, #0x1d
    str w16, [x20, #0x8]
    bl <op.ThrowNotIterable>
    ldr x0, [x20, #0x60]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x70]
    ldr x16, [x23, #0x50]
    cmp x16, x1
    b.ne 0x9f0
    mov x16, #0x22
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
    cbz x0, 0x1588
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    tst x1, x22
    b.ne 0xa64
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xa64
    ldr x2, [x20, #0x40]
    tst x2, x22
    b.ne 0xa74
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xa74
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x98]
    cmp x1, x16
    b.ne 0xa74
    ldr x1, [x23, #0xa0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x48]
    mov x0, #0xa
    str x0, [x20, #0x50]
    bti jc
    mov x16, #0x34
    str w16, [x20, #0x8]
    bl <op.IterStep>
    cmp w0, #0x2
    b.eq 0x2c0
    ldr x1, [x20, #0x40]
    cmp x1, #0xa
    b.eq 0x358
    ldr x0, [x20, #0x48]
    str x0, [x20, #0x78]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0xb8]
    cmp x16, x1
    b.ne 0xa98
    mov x16, #0x45
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
    cbz x0, 0x1588
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x80]
    tst x1, x22
    b.ne 0xb0c
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xb0c
    ldr x2, [x20, #0x80]
    tst x2, x22
    b.ne 0xb1c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xb1c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xe0]
    cmp x1, x16
    b.ne 0xb1c
    ldr x1, [x23, #0xe8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x78]
    cmp x1, #0x7
    b.eq 0x358
    cmp x1, #0x6
    b.ne 0xb30
    ldr x2, [x20, #0x80]
    tst x2, x22
    b.ne 0xb88
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xb88
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x100]
    cmp x1, x16
    b.ne 0xb88
    ldr x1, [x23, #0x108]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x58]
    ldr x4, [x20, #0x60]
    tst x1, x22
    b.ne 0xb9c
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xb9c
    cmp x2, x21
    b.lo 0xc3c
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0xb9c
    ldrb w5, [x1, #0x3]
    cmp w5, #0x2
    b.hs 0xc04
    cmp x4, x21
    b.lo 0xb9c
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0xbac
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0xc58
    b 0x1ac
    bti jc
    mov x16, #0x6e
    str w16, [x20, #0x8]
    bl <op.IterCloseSilently>
    mov x16, #0x70
    str w16, [x20, #0x8]
    bl <op.Throw>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x40]
    bti jc
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x28]
    cmp x1, x21
    b.lo 0xc80
    cmp x2, x21
    b.lo 0xc80
    cmp w1, w2
    b.ge 0x848
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x48]
    bti jc
    ldr x1, [x23, #0x148]
    ldr x0, [x1, #0x8]
    cbz x0, 0xcd8
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x58]
    tst x2, x22
    b.ne 0xce8
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0xcfc
    cmp w1, #0x21
    b.ne 0x3c8
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0x3ec
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xce8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x158]
    cmp x1, x16
    b.ne 0xce8
    ldr x1, [x23, #0x160]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0xd20
    cmp x2, x21
    b.lo 0xd20
    cmp w1, w2
    b.ge 0x614
    ldr x1, [x23, #0x180]
    ldr x0, [x1, #0x8]
    cbz x0, 0xd78
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0xd98
    mov x17, #0x7
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0xd98
    cbz w0, 0xde8
    orr x0, x0, x21
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x68]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0xe04
    cmp x2, x21
    b.lo 0xe04
    adds w0, w1, w2
    b.vs 0xe04
    orr x0, x0, x21
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x68]
    cmp x1, x21
    b.lo 0xe70
    tbnz w1, #0x1f, 0xe70
    mov x2, #0x3c
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x60]
    tst x1, x22
    b.ne 0xe80
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xe80
    cmp x2, x21
    b.lo 0xeb0
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0xe80
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0xe90
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0xe80
    str x0, [x20, #0x50]
    ldr x0, [x20, #0x50]
    tst x0, x22
    b.ne 0x504
    ldrb w16, [x0]
    cmp w16, #0x20
    b.hs 0xecc
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x58]
    tst x1, x22
    b.ne 0xedc
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xedc
    cmp x2, x21
    b.lo 0xf0c
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0xedc
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0xeec
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0xedc
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x60]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0xf38
    cmp x2, x21
    b.lo 0xf38
    adds w0, w1, w2
    b.vs 0xf38
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x58]
    ldr x4, [x20, #0x60]
    tst x1, x22
    b.ne 0xfa4
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xfa4
    cmp x2, x21
    b.lo 0x1044
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0xfa4
    ldrb w5, [x1, #0x3]
    cmp w5, #0x2
    b.hs 0x100c
    cmp x4, x21
    b.lo 0xfa4
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0xfb4
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x1070
    adds w0, w1, #0x1
    b.vs 0x1070
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x10c0
    b 0x38c
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x10d0
    tbnz w1, #0x1f, 0x10d0
    mov x2, #0x64
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x10e0
    cmp w1, #0x63
    b.ne 0x6e0
    ldr x1, [x23, #0x228]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1100
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x1110
    tbnz w1, #0x1f, 0x1110
    mov x2, #0x3c
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x60]
    tst x1, x22
    b.ne 0x1120
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x1120
    cmp x2, x21
    b.lo 0x1150
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x1120
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x1130
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x1120
    str x0, [x20, #0x50]
    mov x16, #0xf6
    str w16, [x20, #0x8]
    bl <op.DeleteElem>
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x116c
    tbnz w1, #0x1f, 0x116c
    mov x2, #0x64
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x117c
    cbnz w1, 0x81c
    ldr x1, [x23, #0x270]
    ldr x0, [x1, #0x8]
    cbz x0, 0x119c
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x11bc
    adds w0, w1, #0x63
    b.vs 0x11bc
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x60]
    cmp x1, x21
    b.lo 0x120c
    tbnz w1, #0x1f, 0x120c
    mov x2, #0x3c
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x58]
    tst x1, x22
    b.ne 0x121c
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x121c
    cmp x2, x21
    b.lo 0x124c
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x121c
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x122c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x121c
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x48]
    ldr x4, [x20, #0x40]
    tst x1, x22
    b.ne 0x1268
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x1268
    cmp x2, x21
    b.lo 0x1308
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x1268
    ldrb w5, [x1, #0x3]
    cmp w5, #0x2
    b.hs 0x12d0
    cmp x4, x21
    b.lo 0x1268
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x1278
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x1334
    adds w0, w1, #0x1
    b.vs 0x1334
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x1384
    b 0x360
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    mov x16, #0x137
    str w16, [x20, #0x8]
    bl <op.ForInOpen>
    bti jc
    mov x16, #0x13a
    str w16, [x20, #0x8]
    bl <op.ForInNext>
    cmp w0, #0x2
    b.eq 0x95c
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x13a4
    mov x17, #0x3
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x13a4
    cbz w0, 0x13f4
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x48]
    tst x1, x22
    b.ne 0x1400
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x1400
    cmp x2, x21
    b.lo 0x1430
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x1400
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x1410
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x1400
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x60]
    cmp x1, x21
    b.lo 0x145c
    orr w0, w1, wzr
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0x149c
    cmp x2, x21
    b.lo 0x149c
    adds w0, w1, w2
    b.vs 0x149c
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x50]
    cmp x1, x21
    b.lo 0x1518
    orr w0, w1, wzr
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x1548
    b 0x85c
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x9a0
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x988
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    bl <op.NewObject>
    b 0x84
    mov x16, #0x5
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x94
    mov x16, #0x12
    str w16, [x20, #0x8]
    add x3, x23, #0x78
    bl <stub.GetNamed>
    b 0xd8
    mov x16, #0x22
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x158
    tst x1, x22
    b.ne 0x9e0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x9e0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x50]
    cmp x16, x0
    b.eq 0x11c
    ldr x16, [x23, #0x60]
    cmp x16, x0
    b.eq 0x11c
    ldr x16, [x23, #0x68]
    cmp x16, x0
    b.eq 0x11c
    ldr x16, [x23, #0x70]
    cmp x16, x0
    b.eq 0x11c
    ldr x16, [x23, #0x58]
    cmp x16, #0x2
    b.eq 0x11c
    ldr x16, [x23, #0x58]
    cmp x16, x1
    b.eq 0x11c
    mov x16, #0x22
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x70]
    b 0x11c
    mov x16, #0x28
    str w16, [x20, #0x8]
    bl <op.RequireObject>
    b 0x170
    mov x16, #0x2b
    str w16, [x20, #0x8]
    add x3, x23, #0x98
    bl <stub.GetNamed>
    b 0x1a0
    mov x16, #0x45
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x22c
    tst x1, x22
    b.ne 0xa88
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xa88
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xb8]
    cmp x16, x0
    b.eq 0x1f0
    ldr x16, [x23, #0xc8]
    cmp x16, x0
    b.eq 0x1f0
    ldr x16, [x23, #0xd0]
    cmp x16, x0
    b.eq 0x1f0
    ldr x16, [x23, #0xd8]
    cmp x16, x0
    b.eq 0x1f0
    ldr x16, [x23, #0xc0]
    cmp x16, #0x2
    b.eq 0x1f0
    ldr x16, [x23, #0xc0]
    cmp x16, x1
    b.eq 0x1f0
    mov x16, #0x45
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x1f0
    mov x16, #0x4b
    str w16, [x20, #0x8]
    bl <op.RequireObject>
    b 0x244
    mov x16, #0x4e
    str w16, [x20, #0x8]
    add x3, x23, #0xe0
    bl <stub.GetNamed>
    b 0x274
    cmp x1, x21
    b.hs 0xb5c
    tst x1, x21
    b.eq 0xb64
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.vs 0xb58
    b.ne 0x358
    b 0x28c
    cbnz w1, 0x358
    b 0x28c
    tst x1, x22
    b.ne 0x28c
    cbz x1, 0x28c
    ldrb w16, [x1]
    cmp w16, #0x4
    b.hi 0x358
    ldr w3, [x1, #0x4]
    cbnz w3, 0x358
    b 0x28c
    mov x16, #0x59
    str w16, [x20, #0x8]
    add x3, x23, #0x100
    bl <stub.GetNamed>
    b 0x2bc
    mov x16, #0x64
    str w16, [x20, #0x8]
    bl <op.SetElem>
    b 0x32c
    mov x16, #0x64
    str w16, [x20, #0x8]
    bl <stub.AppendElement>
    b 0x32c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x6, #0xdead
    movk x6, #0x7ff8, lsl #48
    cmp x0, x6
    b.eq 0xbac
    mov x5, x3
    cmp x4, x21
    b.hs 0xbf4
    tst x4, x21
    b.eq 0xb9c
    add x3, x4, x21
    fmov d0, x3
    b 0xbf8
    scvtf d0, w4
    add x17, x5, x2, lsl #3
    str d0, [x17, #0x8]
    b 0x32c
    cmp w5, #0x4
    b.lo 0xbbc
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0xbac
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    mov x2, x3
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1558
    b 0x32c
    tst x2, x21
    b.eq 0xb9c
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0xb9c
    b 0x2f0
    mov x16, #0x6b
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x1ac
    mov x16, #0x76
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x848
    b 0x384
    cmp x1, x21
    b.hs 0xc9c
    tst x1, x21
    b.eq 0xc68
    add x3, x1, x21
    fmov d0, x3
    b 0xca0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xcbc
    tst x2, x21
    b.eq 0xc68
    add x3, x2, x21
    fmov d1, x3
    b 0xcc0
    scvtf d1, w2
    ldr x3, [x23, #0x140]
    orr x3, x3, #0x2
    str x3, [x23, #0x140]
    fcmp d0, d1
    b.pl 0x848
    b 0x384
    mov x16, #0x81
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x3a0
    mov x16, #0x87
    str w16, [x20, #0x8]
    add x3, x23, #0x158
    bl <stub.GetNamed>
    b 0x3ec
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0x3ec
    mov x16, #0x8e
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x614
    b 0x410
    cmp x1, x21
    b.hs 0xd3c
    tst x1, x21
    b.eq 0xd08
    add x3, x1, x21
    fmov d0, x3
    b 0xd40
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xd5c
    tst x2, x21
    b.eq 0xd08
    add x3, x2, x21
    fmov d1, x3
    b 0xd60
    scvtf d1, w2
    ldr x3, [x23, #0x178]
    orr x3, x3, #0x2
    str x3, [x23, #0x178]
    fcmp d0, d1
    b.pl 0x614
    b 0x410
    mov x16, #0x95
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x420
    mov x16, #0x9b
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x44c
    cmp x1, x21
    b.hs 0xdb4
    tst x1, x21
    b.eq 0xd88
    add x3, x1, x21
    fmov d0, x3
    b 0xdb8
    scvtf d0, w1
    fmov d1, #7.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xdd4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x68]
    ldr x3, [x23, #0x190]
    orr x3, x3, #0x2
    str x3, [x23, #0x190]
    b 0x44c
    orr w3, w1, #0x7
    tbnz w3, #0x1f, 0xd98
    b 0x444
    mov x16, #0xa2
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x474
    cmp x1, x21
    b.hs 0xe20
    tst x1, x21
    b.eq 0xdf4
    add x3, x1, x21
    fmov d0, x3
    b 0xe24
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xe40
    tst x2, x21
    b.eq 0xdf4
    add x3, x2, x21
    fmov d1, x3
    b 0xe44
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xe5c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x68]
    ldr x3, [x23, #0x198]
    orr x3, x3, #0x2
    str x3, [x23, #0x198]
    b 0x474
    mov x16, #0xa8
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x498
    mov x16, #0xaf
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x4ec
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0xe80
    sub x0, x0, x21
    b 0x4e8
    tst x2, x21
    b.eq 0xe80
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0xe80
    b 0x4bc
    mov x16, #0xb5
    str w16, [x20, #0x8]
    bl <op.ElemKey>
    b 0x508
    mov x16, #0xb9
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x55c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0xedc
    sub x0, x0, x21
    b 0x558
    tst x2, x21
    b.eq 0xedc
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0xedc
    b 0x52c
    mov x16, #0xbf
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x584
    cmp x1, x21
    b.hs 0xf54
    tst x1, x21
    b.eq 0xf28
    add x3, x1, x21
    fmov d0, x3
    b 0xf58
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xf74
    tst x2, x21
    b.eq 0xf28
    add x3, x2, x21
    fmov d1, x3
    b 0xf78
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xf90
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x1e8]
    orr x3, x3, #0x2
    str x3, [x23, #0x1e8]
    b 0x584
    mov x16, #0xc5
    str w16, [x20, #0x8]
    bl <op.SetElem>
    b 0x5e8
    mov x16, #0xc5
    str w16, [x20, #0x8]
    bl <stub.AppendElement>
    b 0x5e8
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x6, #0xdead
    movk x6, #0x7ff8, lsl #48
    cmp x0, x6
    b.eq 0xfb4
    mov x5, x3
    cmp x4, x21
    b.hs 0xffc
    tst x4, x21
    b.eq 0xfa4
    add x3, x4, x21
    fmov d0, x3
    b 0x1000
    scvtf d0, w4
    add x17, x5, x2, lsl #3
    str d0, [x17, #0x8]
    b 0x5e8
    cmp w5, #0x4
    b.lo 0xfc4
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0xfb4
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    mov x2, x3
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1568
    b 0x5e8
    tst x2, x21
    b.eq 0xfa4
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0xfa4
    b 0x5ac
    mov x16, #0xcc
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x604
    cmp x1, x21
    b.hs 0x108c
    tst x1, x21
    b.eq 0x1060
    add x3, x1, x21
    fmov d0, x3
    b 0x1090
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x10ac
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x210]
    orr x3, x3, #0x2
    str x3, [x23, #0x210]
    b 0x604
    mov x16, #0xd1
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x38c
    mov x16, #0xd4
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x638
    tst x1, x21
    b.eq 0x6e0
    add x3, x1, x21
    fmov d0, x3
    ldr d1, 0x1590
    fcmp d0, d1
    b.eq 0x64c
    b 0x6e0
    mov x16, #0xe3
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x65c
    mov x16, #0xe9
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x680
    mov x16, #0xf0
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x6d4
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x1120
    sub x0, x0, x21
    b 0x6d0
    tst x2, x21
    b.eq 0x1120
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x1120
    b 0x6a4
    mov x16, #0xfb
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x704
    tst x1, x21
    b.eq 0x81c
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.eq 0x714
    b 0x81c
    mov x16, #0x10a
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x724
    mov x16, #0x110
    str w16, [x20, #0x8]
    bl <op.AddI>
    b 0x740
    cmp x1, x21
    b.hs 0x11d8
    tst x1, x21
    b.eq 0x11ac
    add x3, x1, x21
    fmov d0, x3
    b 0x11dc
    scvtf d0, w1
    ldr d1, 0x1590
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x11f8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x280]
    orr x3, x3, #0x2
    str x3, [x23, #0x280]
    b 0x740
    mov x16, #0x117
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x764
    mov x16, #0x11e
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x7b8
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x121c
    sub x0, x0, x21
    b 0x7b4
    tst x2, x21
    b.eq 0x121c
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x121c
    b 0x788
    mov x16, #0x124
    str w16, [x20, #0x8]
    bl <op.SetElem>
    b 0x81c
    mov x16, #0x124
    str w16, [x20, #0x8]
    bl <stub.AppendElement>
    b 0x81c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x6, #0xdead
    movk x6, #0x7ff8, lsl #48
    cmp x0, x6
    b.eq 0x1278
    mov x5, x3
    cmp x4, x21
    b.hs 0x12c0
    tst x4, x21
    b.eq 0x1268
    add x3, x4, x21
    fmov d0, x3
    b 0x12c4
    scvtf d0, w4
    add x17, x5, x2, lsl #3
    str d0, [x17, #0x8]
    b 0x81c
    cmp w5, #0x4
    b.lo 0x1288
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x1278
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    mov x2, x3
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1578
    b 0x81c
    tst x2, x21
    b.eq 0x1268
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x1268
    b 0x7e0
    mov x16, #0x12b
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x838
    cmp x1, x21
    b.hs 0x1350
    tst x1, x21
    b.eq 0x1324
    add x3, x1, x21
    fmov d0, x3
    b 0x1354
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1370
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x2d0]
    orr x3, x3, #0x2
    str x3, [x23, #0x2d0]
    b 0x838
    mov x16, #0x130
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x360
    mov x16, #0x13f
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x8a0
    cmp x1, x21
    b.hs 0x13c0
    tst x1, x21
    b.eq 0x1394
    add x3, x1, x21
    fmov d0, x3
    b 0x13c4
    scvtf d0, w1
    fmov d1, #3.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x13e0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x2d8]
    orr x3, x3, #0x2
    str x3, [x23, #0x2d8]
    b 0x8a0
    orr w3, w1, #0x3
    tbnz w3, #0x1f, 0x13a4
    b 0x898
    mov x16, #0x146
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x8f4
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x1400
    sub x0, x0, x21
    b 0x8f0
    tst x2, x21
    b.eq 0x1400
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x1400
    b 0x8c4
    mov x16, #0x14c
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0x90c
    cmp x1, x21
    b.hs 0x147c
    tst x1, x21
    b.eq 0x144c
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x300]
    orr x4, x4, #0x2
    str x4, [x23, #0x300]
    b 0x900
    mov x16, #0x153
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x934
    cmp x1, x21
    b.hs 0x14b8
    tst x1, x21
    b.eq 0x148c
    add x3, x1, x21
    fmov d0, x3
    b 0x14bc
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x14d8
    tst x2, x21
    b.eq 0x148c
    add x3, x2, x21
    fmov d1, x3
    b 0x14dc
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x14f4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x308]
    orr x3, x3, #0x2
    str x3, [x23, #0x308]
    b 0x934
    mov x16, #0x159
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0x94c
    cmp x1, x21
    b.hs 0x1538
    tst x1, x21
    b.eq 0x1508
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x310]
    orr x4, x4, #0x2
    str x4, [x23, #0x310]
    b 0x940
    mov x16, #0x160
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x85c
    mov x16, #0x64
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xc38
    mov x16, #0xc5
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x1040
    mov x16, #0x124
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x1304
    b <stub.ExceptionExit>
    .long 0x0
    .quad 0x4058c00000000000
fixedSites:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x90
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x39c
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x3b4
    bti jc
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    bti jc
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x28]
    cmp x1, x21
    b.lo 0x3f8
    cmp x2, x21
    b.lo 0x3f8
    cmp w1, w2
    b.ge 0x38c
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x40]
    bti jc
    ldr x1, [x23, #0x30]
    ldr x0, [x1, #0x8]
    cbz x0, 0x450
    str x0, [x20, #0x50]
    ldr x2, [x20, #0x50]
    tst x2, x22
    b.ne 0x460
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0x474
    cmp w1, #0x21
    b.ne 0xa8
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0xcc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x460
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x40]
    cmp x1, x16
    b.ne 0x460
    ldr x1, [x23, #0x48]
    ldr x0, [x2, x1]
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0x498
    cmp x2, x21
    b.lo 0x498
    cmp w1, w2
    b.ge 0x360
    ldr x1, [x23, #0x68]
    ldr x0, [x1, #0x8]
    cbz x0, 0x4f0
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x40]
    tst x1, x22
    b.ne 0x500
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x500
    cmp x2, x21
    b.lo 0x530
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x500
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x510
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x500
    str x0, [x20, #0x48]
    ldr x1, [x23, #0x98]
    ldr x0, [x1, #0x8]
    cbz x0, 0x54c
    str x0, [x20, #0x78]
    mov x0, #0xa
    str x0, [x20, #0x80]
    ldr x0, [x20, #0x48]
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0xa8]
    cmp x16, x1
    b.ne 0x56c
    mov x16, #0x3e
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
    cbz x0, 0x99c
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0x5f0
    cmp x2, x21
    b.lo 0x5f0
    adds w0, w1, w2
    b.vs 0x5f0
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x23, #0xd8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x65c
    str x0, [x20, #0x78]
    mov x0, #0xa
    str x0, [x20, #0x80]
    ldr x0, [x20, #0x48]
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0xe8]
    cmp x16, x1
    b.ne 0x67c
    mov x16, #0x55
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
    cbz x0, 0x99c
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0x700
    cmp x2, x21
    b.lo 0x700
    adds w0, w1, w2
    b.vs 0x700
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x50]
    cmp x1, x21
    b.lo 0x77c
    and w0, w1, #0xffffff
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x23, #0x120]
    ldr x0, [x1, #0x8]
    cbz x0, 0x7ac
    str x0, [x20, #0x70]
    mov x0, #0xa
    str x0, [x20, #0x78]
    ldr x0, [x20, #0x48]
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x7cc
    cmp x2, x21
    b.lo 0x7cc
    adds w0, w1, w2
    b.vs 0x7cc
    orr x0, x0, x21
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x70]
    ldr x16, [x23, #0x138]
    cmp x16, x1
    b.ne 0x848
    mov x16, #0x79
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
    cbz x0, 0x99c
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x8cc
    adds w0, w1, #0x1
    b.vs 0x8cc
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x91c
    b 0x6c
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x93c
    adds w0, w1, #0x1
    b.vs 0x93c
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x98c
    b 0x40
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x3d0
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x3b8
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x8
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x38c
    b 0x64
    cmp x1, x21
    b.hs 0x414
    tst x1, x21
    b.eq 0x3e0
    add x3, x1, x21
    fmov d0, x3
    b 0x418
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x434
    tst x2, x21
    b.eq 0x3e0
    add x3, x2, x21
    fmov d1, x3
    b 0x438
    scvtf d1, w2
    ldr x3, [x23, #0x28]
    orr x3, x3, #0x2
    str x3, [x23, #0x28]
    fcmp d0, d1
    b.pl 0x38c
    b 0x64
    mov x16, #0x13
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x80
    mov x16, #0x19
    str w16, [x20, #0x8]
    add x3, x23, #0x40
    bl <stub.GetNamed>
    b 0xcc
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0xcc
    mov x16, #0x20
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x360
    b 0xf0
    cmp x1, x21
    b.hs 0x4b4
    tst x1, x21
    b.eq 0x480
    add x3, x1, x21
    fmov d0, x3
    b 0x4b8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x4d4
    tst x2, x21
    b.eq 0x480
    add x3, x2, x21
    fmov d1, x3
    b 0x4d8
    scvtf d1, w2
    ldr x3, [x23, #0x60]
    orr x3, x3, #0x2
    str x3, [x23, #0x60]
    fcmp d0, d1
    b.pl 0x360
    b 0xf0
    mov x16, #0x27
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x100
    mov x16, #0x2d
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x154
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x500
    sub x0, x0, x21
    b 0x150
    tst x2, x21
    b.eq 0x500
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x500
    b 0x124
    mov x16, #0x33
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x164
    mov x16, #0x3e
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x1c4
    tst x1, x22
    b.ne 0x55c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x55c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xa8]
    cmp x16, x0
    b.eq 0x184
    ldr x16, [x23, #0xb8]
    cmp x16, x0
    b.eq 0x184
    ldr x16, [x23, #0xc0]
    cmp x16, x0
    b.eq 0x184
    ldr x16, [x23, #0xc8]
    cmp x16, x0
    b.eq 0x184
    ldr x16, [x23, #0xb0]
    cmp x16, #0x2
    b.eq 0x184
    ldr x16, [x23, #0xb0]
    cmp x16, x1
    b.eq 0x184
    mov x16, #0x3e
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x184
    mov x16, #0x44
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x1ec
    cmp x1, x21
    b.hs 0x60c
    tst x1, x21
    b.eq 0x5e0
    add x3, x1, x21
    fmov d0, x3
    b 0x610
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x62c
    tst x2, x21
    b.eq 0x5e0
    add x3, x2, x21
    fmov d1, x3
    b 0x630
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x648
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0xd0]
    orr x3, x3, #0x2
    str x3, [x23, #0xd0]
    b 0x1ec
    mov x16, #0x4a
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1fc
    mov x16, #0x55
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x25c
    tst x1, x22
    b.ne 0x66c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x66c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xe8]
    cmp x16, x0
    b.eq 0x21c
    ldr x16, [x23, #0xf8]
    cmp x16, x0
    b.eq 0x21c
    ldr x16, [x23, #0x100]
    cmp x16, x0
    b.eq 0x21c
    ldr x16, [x23, #0x108]
    cmp x16, x0
    b.eq 0x21c
    ldr x16, [x23, #0xf0]
    cmp x16, #0x2
    b.eq 0x21c
    ldr x16, [x23, #0xf0]
    cmp x16, x1
    b.eq 0x21c
    mov x16, #0x55
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x21c
    mov x16, #0x5b
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x284
    cmp x1, x21
    b.hs 0x71c
    tst x1, x21
    b.eq 0x6f0
    add x3, x1, x21
    fmov d0, x3
    b 0x720
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x73c
    tst x2, x21
    b.eq 0x6f0
    add x3, x2, x21
    fmov d1, x3
    b 0x740
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x758
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x110]
    orr x3, x3, #0x2
    str x3, [x23, #0x110]
    b 0x284
    mov x16, #0x61
    str w16, [x20, #0x8]
    bl <op.BitAndI>
    b 0x29c
    cmp x1, x21
    b.hs 0x79c
    tst x1, x21
    b.eq 0x76c
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x118]
    orr x4, x4, #0x2
    str x4, [x23, #0x118]
    b 0x290
    mov x16, #0x68
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x2ac
    mov x16, #0x73
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x2e4
    cmp x1, x21
    b.hs 0x7e8
    tst x1, x21
    b.eq 0x7bc
    add x3, x1, x21
    fmov d0, x3
    b 0x7ec
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x808
    tst x2, x21
    b.eq 0x7bc
    add x3, x2, x21
    fmov d1, x3
    b 0x80c
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x824
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x88]
    ldr x3, [x23, #0x130]
    orr x3, x3, #0x2
    str x3, [x23, #0x130]
    b 0x2e4
    mov x16, #0x79
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x334
    tst x1, x22
    b.ne 0x838
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x838
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x138]
    cmp x16, x0
    b.eq 0x2f4
    ldr x16, [x23, #0x148]
    cmp x16, x0
    b.eq 0x2f4
    ldr x16, [x23, #0x150]
    cmp x16, x0
    b.eq 0x2f4
    ldr x16, [x23, #0x158]
    cmp x16, x0
    b.eq 0x2f4
    ldr x16, [x23, #0x140]
    cmp x16, #0x2
    b.eq 0x2f4
    ldr x16, [x23, #0x140]
    cmp x16, x1
    b.eq 0x2f4
    mov x16, #0x79
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x70]
    b 0x2f4
    mov x16, #0x7f
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x350
    cmp x1, x21
    b.hs 0x8e8
    tst x1, x21
    b.eq 0x8bc
    add x3, x1, x21
    fmov d0, x3
    b 0x8ec
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x908
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x160]
    orr x3, x3, #0x2
    str x3, [x23, #0x160]
    b 0x350
    mov x16, #0x84
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x6c
    mov x16, #0x87
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x37c
    cmp x1, x21
    b.hs 0x958
    tst x1, x21
    b.eq 0x92c
    add x3, x1, x21
    fmov d0, x3
    b 0x95c
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x978
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x168]
    orr x3, x3, #0x2
    str x3, [x23, #0x168]
    b 0x37c
    mov x16, #0x8c
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x40
    b <stub.ExceptionExit>
makeShape:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x60
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x348
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x360
    bti jc
    ldr x3, [x23, #0x20]
    cbz x3, 0x38c
    ldr x2, [x19, #0x11a0]
    add x1, x2, #0x30
    ldr x16, [x19, #0x11a8]
    cmp x1, x16
    b.hi 0x38c
    str x1, [x19, #0x11a0]
    mov x16, #0x120
    movk x16, #0x500, lsl #16
    str x16, [x2]
    str x3, [x2, #0x8]
    ldr x3, [x19, #0x2380]
    str x3, [x2, #0x18]
    str x2, [x20, #0x30]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    bti jc
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0x398
    tbnz w1, #0x1f, 0x398
    mov x2, #0xa
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x3c0
    cmp x2, x21
    b.lo 0x3c0
    cmp w1, w2
    b.gt 0x1f4
    ldr x0, [x23]
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0x428
    mov x17, #0x3
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x428
    cbz w0, 0x478
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x494
    cmp x2, x21
    b.lo 0x494
    adds w0, w1, w2
    b.vs 0x494
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x58]
    cmp x1, x21
    b.lo 0x500
    tbnz w1, #0x1f, 0x500
    mov x2, #0x28
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x520
    cmp x2, x21
    b.lo 0x520
    adds w0, w1, w2
    b.vs 0x520
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x40]
    ldr x4, [x20, #0x38]
    tst x1, x22
    b.ne 0x58c
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x58c
    cmp x2, x21
    b.lo 0x62c
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x58c
    ldrb w5, [x1, #0x3]
    cmp w5, #0x2
    b.hs 0x5f4
    cmp x4, x21
    b.lo 0x58c
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x59c
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x658
    adds w0, w1, #0x1
    b.vs 0x658
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x6a8
    b 0x74
    ldr x2, [x20, #0x30]
    ldr x1, [x20, #0x28]
    tst x2, x22
    b.ne 0x6b8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x6b8
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x88]
    cmp x0, x16
    b.ne 0x6b8
    ldr x0, [x23, #0x90]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x6cc
    ldr x0, [x23, #0x10]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x28]
    cmp x1, x21
    b.lo 0x6ec
    cmp x2, x21
    b.lo 0x6ec
    adds w0, w1, w2
    b.vs 0x6ec
    orr x0, x0, x21
    str x0, [x20, #0x38]
    mov x0, #0x7
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    ldr x4, [x20, #0x40]
    tst x1, x22
    b.ne 0x758
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x758
    cmp x2, x21
    b.lo 0x7f8
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x758
    ldrb w5, [x1, #0x3]
    cmp w5, #0x2
    b.hs 0x7c0
    cmp x4, x21
    b.lo 0x758
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x768
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0x824
    and w0, w1, #0x7
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x30]
    ldr x1, [x20, #0x38]
    tst x2, x22
    b.ne 0x854
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x854
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0xd8]
    cmp x0, x16
    b.ne 0x854
    ldr x0, [x23, #0xe0]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x868
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x37c
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x364
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    bl <op.NewObject>
    b 0x6c
    mov x16, #0x9
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x9c
    mov x16, #0x10
    str w16, [x20, #0x8]
    bl <op.JNotLessEq>
    cmp w0, #0x2
    b.eq 0x1f4
    b 0xbc
    cmp x1, x21
    b.hs 0x3dc
    tst x1, x21
    b.eq 0x3a8
    add x3, x1, x21
    fmov d0, x3
    b 0x3e0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x3fc
    tst x2, x21
    b.eq 0x3a8
    add x3, x2, x21
    fmov d1, x3
    b 0x400
    scvtf d1, w2
    ldr x3, [x23, #0x38]
    orr x3, x3, #0x2
    str x3, [x23, #0x38]
    fcmp d0, d1
    b.hi 0x1f4
    b 0xbc
    mov x16, #0x1b
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0xf0
    cmp x1, x21
    b.hs 0x444
    tst x1, x21
    b.eq 0x418
    add x3, x1, x21
    fmov d0, x3
    b 0x448
    scvtf d0, w1
    fmov d1, #3.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x464
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x58]
    ldr x3, [x23, #0x40]
    orr x3, x3, #0x2
    str x3, [x23, #0x40]
    b 0xf0
    orr w3, w1, #0x3
    tbnz w3, #0x1f, 0x428
    b 0xe8
    mov x16, #0x22
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x118
    cmp x1, x21
    b.hs 0x4b0
    tst x1, x21
    b.eq 0x484
    add x3, x1, x21
    fmov d0, x3
    b 0x4b4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x4d0
    tst x2, x21
    b.eq 0x484
    add x3, x2, x21
    fmov d1, x3
    b 0x4d4
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x4ec
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x58]
    ldr x3, [x23, #0x48]
    orr x3, x3, #0x2
    str x3, [x23, #0x48]
    b 0x118
    mov x16, #0x28
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x13c
    mov x16, #0x2f
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x164
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
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x578
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x58]
    orr x3, x3, #0x2
    str x3, [x23, #0x58]
    b 0x164
    mov x16, #0x35
    str w16, [x20, #0x8]
    bl <op.SetElem>
    b 0x1c8
    mov x16, #0x35
    str w16, [x20, #0x8]
    bl <stub.AppendElement>
    b 0x1c8
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x6, #0xdead
    movk x6, #0x7ff8, lsl #48
    cmp x0, x6
    b.eq 0x59c
    mov x5, x3
    cmp x4, x21
    b.hs 0x5e4
    tst x4, x21
    b.eq 0x58c
    add x3, x4, x21
    fmov d0, x3
    b 0x5e8
    scvtf d0, w4
    add x17, x5, x2, lsl #3
    str d0, [x17, #0x8]
    b 0x1c8
    cmp w5, #0x4
    b.lo 0x5ac
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x59c
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    mov x2, x3
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x878
    b 0x1c8
    tst x2, x21
    b.eq 0x58c
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x58c
    b 0x18c
    mov x16, #0x3c
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x1e4
    cmp x1, x21
    b.hs 0x674
    tst x1, x21
    b.eq 0x648
    add x3, x1, x21
    fmov d0, x3
    b 0x678
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x694
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x80]
    orr x3, x3, #0x2
    str x3, [x23, #0x80]
    b 0x1e4
    mov x16, #0x41
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x74
    mov x16, #0x44
    str w16, [x20, #0x8]
    add x3, x23, #0x88
    bl <stub.SetNamed>
    b 0x23c
    mov x16, #0x44
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x23c
    mov x16, #0x50
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x26c
    cmp x1, x21
    b.hs 0x708
    tst x1, x21
    b.eq 0x6dc
    add x3, x1, x21
    fmov d0, x3
    b 0x70c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x728
    tst x2, x21
    b.eq 0x6dc
    add x3, x2, x21
    fmov d1, x3
    b 0x72c
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x744
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0xa8]
    orr x3, x3, #0x2
    str x3, [x23, #0xa8]
    b 0x26c
    mov x16, #0x58
    str w16, [x20, #0x8]
    bl <op.SetElem>
    b 0x2d8
    mov x16, #0x58
    str w16, [x20, #0x8]
    bl <stub.AppendElement>
    b 0x2d8
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x6, #0xdead
    movk x6, #0x7ff8, lsl #48
    cmp x0, x6
    b.eq 0x768
    mov x5, x3
    cmp x4, x21
    b.hs 0x7b0
    tst x4, x21
    b.eq 0x758
    add x3, x4, x21
    fmov d0, x3
    b 0x7b4
    scvtf d0, w4
    add x17, x5, x2, lsl #3
    str d0, [x17, #0x8]
    b 0x2d8
    cmp w5, #0x4
    b.lo 0x778
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x768
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    mov x2, x3
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x888
    b 0x2d8
    tst x2, x21
    b.eq 0x758
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x758
    b 0x29c
    mov x16, #0x5f
    str w16, [x20, #0x8]
    bl <op.BitAndI>
    b 0x2f0
    cmp x1, x21
    b.hs 0x844
    tst x1, x21
    b.eq 0x814
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0xd0]
    orr x4, x4, #0x2
    str x4, [x23, #0xd0]
    b 0x2e4
    mov x16, #0x66
    str w16, [x20, #0x8]
    add x3, x23, #0xd8
    bl <stub.SetNamed>
    b 0x338
    mov x16, #0x66
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x338
    mov x16, #0x35
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x628
    mov x16, #0x58
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x7f4
missing:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x38
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xa0
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0xb8
    bti jc
    ldr x2, [x20, #0x28]
    tst x2, x22
    b.ne 0xe4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xe4
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x8]
    cmp x1, x16
    b.ne 0xe4
    ldr x1, [x23, #0x10]
    ldr x0, [x2, x1]
    str x0, [x20, #0x30]
    ldr x1, [x20, #0x30]
    cmp x1, #0xa
    b.ne 0x88
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0xd4
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0xbc
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    add x3, x23, #0x8
    bl <stub.GetNamed>
    b 0x60
read:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x48
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xd0
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0xe8
    bti jc
    ldr x2, [x20, #0x28]
    tst x2, x22
    b.ne 0x114
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x114
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x10]
    cmp x1, x16
    b.ne 0x114
    ldr x1, [x23, #0x18]
    ldr x0, [x2, x1]
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x28]
    tst x2, x22
    b.ne 0x124
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x124
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x30]
    cmp x1, x16
    b.ne 0x124
    ldr x1, [x23, #0x38]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x148
    cmp x2, x21
    b.lo 0x148
    adds w0, w1, w2
    b.vs 0x148
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
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
    cmp w1, #0x1
    b.lo 0xec
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
    bl <op.Add>
    b 0xc0
    cmp x1, x21
    b.hs 0x164
    tst x1, x21
    b.eq 0x138
    add x3, x1, x21
    fmov d0, x3
    b 0x168
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x184
    tst x2, x21
    b.eq 0x138
    add x3, x2, x21
    fmov d1, x3
    b 0x188
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1a0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x50]
    orr x3, x3, #0x2
    str x3, [x23, #0x50]
    b 0xc0
write:
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
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xf8
    and w0, w1, #0x7
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x28]
    ldr x1, [x20, #0x38]
    tst x2, x22
    b.ne 0x128
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x128
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x10]
    cmp x0, x16
    b.ne 0x128
    ldr x0, [x23, #0x18]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x13c
    mov x0, #0xa
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
    str wzr, [x20, #0x8]
    bl <op.BitAndI>
    b 0x48
    cmp x1, x21
    b.hs 0x118
    tst x1, x21
    b.eq 0xec
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x8]
    orr x4, x4, #0x2
    str x4, [x23, #0x8]
    b 0x3c
    mov x16, #0x7
    str w16, [x20, #0x8]
    add x3, x23, #0x10
    bl <stub.SetNamed>
    b 0x90
    mov x16, #0x7
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x90
