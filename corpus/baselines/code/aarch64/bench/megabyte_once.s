(anonymous):
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0xa0
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x62c
    ldr x23, [x0, #0x10]
    bti jc
    str wzr, [x20, #0x8]
    bl <op.DeclareGlobals>
    mov x0, #0xa
    str x0, [x20, #0x28]
    ldr x0, [x23, #0x18]
    str x0, [x20, #0x30]
    mov x16, #0x7
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    mov x16, #0xf
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    bti jc
    ldr x1, [x23, #0xa0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x654
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0x664
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0x678
    cmp w1, #0x21
    b.ne 0x9c
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0xc0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x664
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xb0]
    cmp x1, x16
    b.ne 0x664
    ldr x1, [x23, #0xb8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x30]
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x694
    lsl w0, w1, #0x14
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x6dc
    cmp x2, x21
    b.lo 0x6dc
    cmp w1, w2
    b.ge 0x430
    ldr x1, [x23, #0xe0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x734
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
    tst x0, x21
    b.eq 0x744
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x764
    adds w0, w1, #0x1
    b.vs 0x764
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x2, [x23, #0x100]
    ldr x1, [x20, #0x40]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x7b4
    ldr x16, [x2, #0x8]
    cbz x16, 0x7b4
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x7c4
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x30]
    ldr x1, [x23, #0x110]
    ldr x0, [x1, #0x8]
    cbz x0, 0x7d4
    str x0, [x20, #0x38]
    ldr x0, [x23, #0x28]
    str x0, [x20, #0x48]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x50]
    mov x16, #0x59
    str w16, [x20, #0x8]
    bl <op.Concat>
    ldr x0, [x23, #0x30]
    str x0, [x20, #0x58]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x60]
    mov x16, #0x64
    str w16, [x20, #0x8]
    bl <op.Concat>
    ldr x0, [x23, #0x38]
    str x0, [x20, #0x68]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x70]
    mov x16, #0x6f
    str w16, [x20, #0x8]
    bl <op.Concat>
    ldr x0, [x23, #0x40]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x7f4
    mov x17, #0x64
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x7f4
    cbz w0, 0x844
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x0, [x23, #0x48]
    str x0, [x20, #0x88]
    mov x16, #0x82
    str w16, [x20, #0x8]
    bl <op.Concat>
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x864
    cmp x2, x21
    b.lo 0x864
    adds w0, w1, w2
    b.vs 0x864
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x2, [x23, #0x130]
    ldr x1, [x20, #0x38]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x8d0
    ldr x16, [x2, #0x8]
    cbz x16, 0x8d0
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x8e0
    ldr x1, [x23, #0x140]
    ldr x0, [x1, #0x8]
    cbz x0, 0x8f0
    str x0, [x20, #0x38]
    ldr x0, [x23, #0x50]
    str x0, [x20, #0x48]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x50]
    mov x16, #0xa0
    str w16, [x20, #0x8]
    bl <op.Concat>
    ldr x0, [x23, #0x58]
    str x0, [x20, #0x58]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x60]
    mov x16, #0xab
    str w16, [x20, #0x8]
    bl <op.Concat>
    ldr x0, [x23, #0x60]
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x900
    tbnz w1, #0x1f, 0x900
    mov x2, #0x11
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x70]
    ldr x0, [x23, #0x68]
    str x0, [x20, #0x78]
    mov x16, #0xbe
    str w16, [x20, #0x8]
    bl <op.Concat>
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x920
    cmp x2, x21
    b.lo 0x920
    adds w0, w1, w2
    b.vs 0x920
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x2, [x23, #0x160]
    ldr x1, [x20, #0x38]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x98c
    ldr x16, [x2, #0x8]
    cbz x16, 0x98c
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x99c
    ldr x1, [x23, #0x170]
    ldr x0, [x1, #0x8]
    cbz x0, 0x9ac
    str x0, [x20, #0x38]
    ldr x0, [x23, #0x70]
    str x0, [x20, #0x48]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x50]
    mov x16, #0xdc
    str w16, [x20, #0x8]
    bl <op.Concat>
    ldr x0, [x23, #0x78]
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x9bc
    tbnz w1, #0x1f, 0x9bc
    mov x2, #0x65
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x0, [x23, #0x80]
    str x0, [x20, #0x68]
    mov x16, #0xef
    str w16, [x20, #0x8]
    bl <op.Concat>
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x9dc
    cmp x2, x21
    b.lo 0x9dc
    adds w0, w1, w2
    b.vs 0x9dc
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x2, [x23, #0x190]
    ldr x1, [x20, #0x38]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0xa48
    ldr x16, [x2, #0x8]
    cbz x16, 0xa48
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0xa58
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0xa68
    b 0x60
    ldr x1, [x23, #0x1a0]
    ldr x0, [x1, #0x8]
    cbz x0, 0xa78
    str x0, [x20, #0x38]
    ldr x0, [x23, #0x88]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0xa98
    cmp x2, x21
    b.lo 0xa98
    adds w0, w1, w2
    b.vs 0xa98
    orr x0, x0, x21
    str x0, [x20, #0x30]
    mov x16, #0x113
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0x1b8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xb04
    str x0, [x20, #0x48]
    mov x0, #0xa
    str x0, [x20, #0x50]
    ldr x1, [x23, #0x1c8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xb14
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x68]
    tst x2, x22
    b.ne 0xb24
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0xb38
    cmp w1, #0x21
    b.ne 0x4cc
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0x4f0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xb24
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1d8]
    cmp x1, x16
    b.ne 0xb24
    ldr x1, [x23, #0x1e0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x70]
    cmp x1, x21
    b.lo 0xb54
    lsl w0, w1, #0x14
    orr x0, x0, x21
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x60]
    ldr x2, [x20, #0x68]
    cmp x1, x21
    b.lo 0xb94
    cmp x2, x21
    b.lo 0xb94
    cmp w1, w2
    cset w0, gt
    orr w0, w0, #0x6
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x208]
    ldr x0, [x1, #0x8]
    cbz x0, 0xbf4
    str x0, [x20, #0x60]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x98]
    ldr x1, [x23, #0x218]
    ldr x0, [x1, #0x8]
    cbz x0, 0xc04
    str x0, [x20, #0x88]
    mov x0, #0xa
    str x0, [x20, #0x90]
    ldr x1, [x23, #0x228]
    ldr x0, [x1, #0x8]
    cbz x0, 0xc14
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x88]
    ldr x16, [x23, #0x238]
    cmp x16, x1
    b.ne 0xc34
    mov x16, #0x155
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
    cbz x0, 0xd2c
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x48]
    ldr x16, [x23, #0x260]
    cmp x16, x1
    b.ne 0xcb8
    mov x16, #0x15b
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
    cbz x0, 0xd2c
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x644
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x13
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x74
    mov x16, #0x19
    str w16, [x20, #0x8]
    add x3, x23, #0xb0
    bl <stub.GetNamed>
    b 0xc0
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0xc0
    mov x16, #0x24
    str w16, [x20, #0x8]
    bl <op.ShlI>
    b 0xe4
    cmp x1, x21
    b.hs 0x6b4
    tst x1, x21
    b.eq 0x684
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0xd0]
    orr x4, x4, #0x2
    str x4, [x23, #0xd0]
    b 0xd8
    mov x16, #0x2b
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x430
    b 0x104
    cmp x1, x21
    b.hs 0x6f8
    tst x1, x21
    b.eq 0x6c4
    add x3, x1, x21
    fmov d0, x3
    b 0x6fc
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x718
    tst x2, x21
    b.eq 0x6c4
    add x3, x2, x21
    fmov d1, x3
    b 0x71c
    scvtf d1, w2
    ldr x3, [x23, #0xd8]
    orr x3, x3, #0x2
    str x3, [x23, #0xd8]
    fcmp d0, d1
    b.pl 0x430
    b 0x104
    mov x16, #0x32
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x114
    mov x16, #0x38
    str w16, [x20, #0x8]
    bl <op.ToNumeric>
    b 0x124
    mov x16, #0x3d
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x140
    cmp x1, x21
    b.hs 0x780
    tst x1, x21
    b.eq 0x754
    add x3, x1, x21
    fmov d0, x3
    b 0x784
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x7a0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0xf8]
    orr x3, x3, #0x2
    str x3, [x23, #0xf8]
    b 0x140
    mov x16, #0x42
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x170
    mov x16, #0x42
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x170
    mov x16, #0x4c
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x188
    mov x16, #0x77
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x210
    cmp x1, x21
    b.hs 0x810
    tst x1, x21
    b.eq 0x7e4
    add x3, x1, x21
    fmov d0, x3
    b 0x814
    scvtf d0, w1
    ldr d1, 0xd30
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x830
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x80]
    ldr x3, [x23, #0x120]
    orr x3, x3, #0x2
    str x3, [x23, #0x120]
    b 0x210
    mov x17, #0x64
    orr w3, w1, w17
    tbnz w3, #0x1f, 0x7f4
    b 0x208
    mov x16, #0x86
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x24c
    cmp x1, x21
    b.hs 0x880
    tst x1, x21
    b.eq 0x854
    add x3, x1, x21
    fmov d0, x3
    b 0x884
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x8a0
    tst x2, x21
    b.eq 0x854
    add x3, x2, x21
    fmov d1, x3
    b 0x8a4
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x8bc
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x128]
    orr x3, x3, #0x2
    str x3, [x23, #0x128]
    b 0x24c
    mov x16, #0x8c
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x27c
    mov x16, #0x8c
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x27c
    mov x16, #0x93
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x28c
    mov x16, #0xb3
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x2f0
    mov x16, #0xc2
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x32c
    cmp x1, x21
    b.hs 0x93c
    tst x1, x21
    b.eq 0x910
    add x3, x1, x21
    fmov d0, x3
    b 0x940
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x95c
    tst x2, x21
    b.eq 0x910
    add x3, x2, x21
    fmov d1, x3
    b 0x960
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x978
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x158]
    orr x3, x3, #0x2
    str x3, [x23, #0x158]
    b 0x32c
    mov x16, #0xc8
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x35c
    mov x16, #0xc8
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x35c
    mov x16, #0xcf
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x36c
    mov x16, #0xe4
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x3b4
    mov x16, #0xf3
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x3f0
    cmp x1, x21
    b.hs 0x9f8
    tst x1, x21
    b.eq 0x9cc
    add x3, x1, x21
    fmov d0, x3
    b 0x9fc
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xa18
    tst x2, x21
    b.eq 0x9cc
    add x3, x2, x21
    fmov d1, x3
    b 0xa1c
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xa34
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x188]
    orr x3, x3, #0x2
    str x3, [x23, #0x188]
    b 0x3f0
    mov x16, #0xf9
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x420
    mov x16, #0xf9
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x420
    mov x16, #0x100
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x60
    mov x16, #0x103
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x440
    mov x16, #0x10d
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x470
    cmp x1, x21
    b.hs 0xab4
    tst x1, x21
    b.eq 0xa88
    add x3, x1, x21
    fmov d0, x3
    b 0xab8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xad4
    tst x2, x21
    b.eq 0xa88
    add x3, x2, x21
    fmov d1, x3
    b 0xad8
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xaf0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x1b0]
    orr x3, x3, #0x2
    str x3, [x23, #0x1b0]
    b 0x470
    mov x16, #0x117
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x48c
    mov x16, #0x11f
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x4a4
    mov x16, #0x125
    str w16, [x20, #0x8]
    add x3, x23, #0x1d8
    bl <stub.GetNamed>
    b 0x4f0
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0x4f0
    mov x16, #0x130
    str w16, [x20, #0x8]
    bl <op.ShlI>
    b 0x514
    cmp x1, x21
    b.hs 0xb74
    tst x1, x21
    b.eq 0xb44
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x1f8]
    orr x4, x4, #0x2
    str x4, [x23, #0x1f8]
    b 0x508
    mov x16, #0x137
    str w16, [x20, #0x8]
    bl <op.Greater>
    b 0x53c
    cmp x1, x21
    b.hs 0xbb0
    tst x1, x21
    b.eq 0xb84
    add x3, x1, x21
    fmov d0, x3
    b 0xbb4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xbd0
    tst x2, x21
    b.eq 0xb84
    add x3, x2, x21
    fmov d1, x3
    b 0xbd4
    scvtf d1, w2
    fcmp d0, d1
    cset w0, gt
    orr w0, w0, #0x6
    str x0, [x20, #0x58]
    ldr x3, [x23, #0x200]
    orr x3, x3, #0x2
    str x3, [x23, #0x200]
    b 0x53c
    mov x16, #0x13d
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x54c
    mov x16, #0x147
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x564
    mov x16, #0x14f
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x57c
    mov x16, #0x155
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x5cc
    tst x1, x22
    b.ne 0xc24
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xc24
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x238]
    cmp x16, x0
    b.eq 0x58c
    ldr x16, [x23, #0x248]
    cmp x16, x0
    b.eq 0x58c
    ldr x16, [x23, #0x250]
    cmp x16, x0
    b.eq 0x58c
    ldr x16, [x23, #0x258]
    cmp x16, x0
    b.eq 0x58c
    ldr x16, [x23, #0x240]
    cmp x16, #0x2
    b.eq 0x58c
    ldr x16, [x23, #0x240]
    cmp x16, x1
    b.eq 0x58c
    mov x16, #0x155
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x88]
    b 0x58c
    mov x16, #0x15b
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x61c
    tst x1, x22
    b.ne 0xca8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xca8
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x260]
    cmp x16, x0
    b.eq 0x5dc
    ldr x16, [x23, #0x270]
    cmp x16, x0
    b.eq 0x5dc
    ldr x16, [x23, #0x278]
    cmp x16, x0
    b.eq 0x5dc
    ldr x16, [x23, #0x280]
    cmp x16, x0
    b.eq 0x5dc
    ldr x16, [x23, #0x268]
    cmp x16, #0x2
    b.eq 0x5dc
    ldr x16, [x23, #0x268]
    cmp x16, x1
    b.eq 0x5dc
    mov x16, #0x15b
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x48]
    b 0x5dc
    b <stub.ExceptionExit>
    .quad 0x4059000000000000
