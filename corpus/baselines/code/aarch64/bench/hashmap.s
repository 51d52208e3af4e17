(anonymous):
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x98
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x4dc
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
    ldr x1, [x23, #0x60]
    ldr x0, [x1, #0x8]
    cbz x0, 0x504
    str x0, [x20, #0x38]
    mov x16, #0x35
    str w16, [x20, #0x8]
    bl <op.Typeof>
    ldr x0, [x23, #0x38]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x52c
    cmp x2, x21
    b.lo 0x52c
    cmp w1, w2
    b.eq 0x100
    b 0x114
    ldr x1, [x23, #0x78]
    ldr x0, [x1, #0x8]
    cbz x0, 0x5c0
    str x0, [x20, #0x30]
    b 0x11c
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x30]
    mov x16, #0x50
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x16, #0x54
    str w16, [x20, #0x8]
    bl <op.NewArray>
    mov x16, #0x5a
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x23, #0x98]
    ldr x0, [x1, #0x8]
    cbz x0, 0x5d0
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x5f8
    cmp x2, x21
    b.lo 0x5f8
    cmp w1, w2
    b.ge 0x3c0
    ldr x1, [x23, #0xb0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x650
    str x0, [x20, #0x78]
    mov x0, #0xa
    str x0, [x20, #0x80]
    mov x0, #0xfffe00000007ffff
    movk x0, #0xa120
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0xc0]
    cmp x16, x1
    b.ne 0x670
    mov x16, #0x7b
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
    cbz x0, 0xa6c
    str x0, [x20, #0x40]
    ldr x1, [x23, #0xe8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x6e4
    str x0, [x20, #0x78]
    mov x0, #0xa
    str x0, [x20, #0x80]
    mov x0, #0x93e0
    movk x0, #0x4, lsl #16
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0xf8]
    cmp x16, x1
    b.ne 0x704
    mov x16, #0x8d
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
    cbz x0, 0xa6c
    str x0, [x20, #0x48]
    ldr x1, [x23, #0x120]
    ldr x0, [x1, #0x8]
    cbz x0, 0x778
    str x0, [x20, #0x78]
    mov x0, #0xa
    str x0, [x20, #0x80]
    mov x0, #0x1a80
    movk x0, #0x6, lsl #16
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x130]
    cmp x16, x1
    b.ne 0x798
    mov x16, #0x9f
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
    cbz x0, 0xa6c
    str x0, [x20, #0x50]
    ldr x1, [x23, #0x158]
    ldr x0, [x1, #0x8]
    cbz x0, 0x80c
    str x0, [x20, #0x78]
    mov x0, #0xa
    str x0, [x20, #0x80]
    mov x0, #0xae60
    movk x0, #0xa, lsl #16
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x168]
    cmp x16, x1
    b.ne 0x82c
    mov x16, #0xb1
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
    cbz x0, 0xa6c
    str x0, [x20, #0x58]
    mov x16, #0xb7
    str w16, [x20, #0x8]
    bl <op.NewArray>
    ldr x2, [x23, #0x1a0]
    ldr x1, [x20, #0x38]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x8a0
    ldr x16, [x2, #0x8]
    cbz x16, 0x8a0
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x8b0
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x8d0
    adds w0, w1, #0x1
    b.vs 0x8d0
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x920
    b 0x148
    ldr x1, [x23, #0x1b8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x930
    str x0, [x20, #0x48]
    mov x0, #0xa
    str x0, [x20, #0x50]
    ldr x0, [x23, #0x48]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x1c8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x940
    str x0, [x20, #0x88]
    ldr x2, [x20, #0x88]
    tst x2, x22
    b.ne 0x950
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x950
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1d8]
    cmp x1, x16
    b.ne 0x950
    ldr x1, [x23, #0x1e0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x80]
    ldr x0, [x23, #0x58]
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x80]
    ldr x16, [x23, #0x1f8]
    cmp x16, x1
    b.ne 0x974
    mov x16, #0xe9
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
    cbz x0, 0xa6c
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x48]
    ldr x16, [x23, #0x220]
    cmp x16, x1
    b.ne 0x9f8
    mov x16, #0xef
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
    cbz x0, 0xa6c
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x4f4
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
    b.ne 0x574
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
    tbz w3, #0x0, 0x514
    b 0x114
    cmp x1, x21
    b.hs 0x590
    tst x1, x21
    b.eq 0x114
    add x3, x1, x21
    fmov d0, x3
    b 0x594
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x5b0
    tst x2, x21
    b.eq 0x114
    add x3, x2, x21
    fmov d1, x3
    b 0x5b4
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x100
    b 0x114
    mov x16, #0x43
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x110
    mov x16, #0x62
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x15c
    mov x16, #0x68
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x3c0
    b 0x17c
    cmp x1, x21
    b.hs 0x614
    tst x1, x21
    b.eq 0x5e0
    add x3, x1, x21
    fmov d0, x3
    b 0x618
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x634
    tst x2, x21
    b.eq 0x5e0
    add x3, x2, x21
    fmov d1, x3
    b 0x638
    scvtf d1, w2
    ldr x3, [x23, #0xa8]
    orr x3, x3, #0x2
    str x3, [x23, #0xa8]
    fcmp d0, d1
    b.pl 0x3c0
    b 0x17c
    mov x16, #0x6f
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x18c
    mov x16, #0x7b
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x1f0
    tst x1, x22
    b.ne 0x660
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x660
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xc0]
    cmp x16, x0
    b.eq 0x1b0
    ldr x16, [x23, #0xd0]
    cmp x16, x0
    b.eq 0x1b0
    ldr x16, [x23, #0xd8]
    cmp x16, x0
    b.eq 0x1b0
    ldr x16, [x23, #0xe0]
    cmp x16, x0
    b.eq 0x1b0
    ldr x16, [x23, #0xc8]
    cmp x16, #0x2
    b.eq 0x1b0
    ldr x16, [x23, #0xc8]
    cmp x16, x1
    b.eq 0x1b0
    mov x16, #0x7b
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x1b0
    mov x16, #0x81
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x200
    mov x16, #0x8d
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x268
    tst x1, x22
    b.ne 0x6f4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x6f4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xf8]
    cmp x16, x0
    b.eq 0x228
    ldr x16, [x23, #0x108]
    cmp x16, x0
    b.eq 0x228
    ldr x16, [x23, #0x110]
    cmp x16, x0
    b.eq 0x228
    ldr x16, [x23, #0x118]
    cmp x16, x0
    b.eq 0x228
    ldr x16, [x23, #0x100]
    cmp x16, #0x2
    b.eq 0x228
    ldr x16, [x23, #0x100]
    cmp x16, x1
    b.eq 0x228
    mov x16, #0x8d
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x228
    mov x16, #0x93
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x278
    mov x16, #0x9f
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x2e0
    tst x1, x22
    b.ne 0x788
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x788
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x130]
    cmp x16, x0
    b.eq 0x2a0
    ldr x16, [x23, #0x140]
    cmp x16, x0
    b.eq 0x2a0
    ldr x16, [x23, #0x148]
    cmp x16, x0
    b.eq 0x2a0
    ldr x16, [x23, #0x150]
    cmp x16, x0
    b.eq 0x2a0
    ldr x16, [x23, #0x138]
    cmp x16, #0x2
    b.eq 0x2a0
    ldr x16, [x23, #0x138]
    cmp x16, x1
    b.eq 0x2a0
    mov x16, #0x9f
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x2a0
    mov x16, #0xa5
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x2f0
    mov x16, #0xb1
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x358
    tst x1, x22
    b.ne 0x81c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x81c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x168]
    cmp x16, x0
    b.eq 0x318
    ldr x16, [x23, #0x178]
    cmp x16, x0
    b.eq 0x318
    ldr x16, [x23, #0x180]
    cmp x16, x0
    b.eq 0x318
    ldr x16, [x23, #0x188]
    cmp x16, x0
    b.eq 0x318
    ldr x16, [x23, #0x170]
    cmp x16, #0x2
    b.eq 0x318
    ldr x16, [x23, #0x170]
    cmp x16, x1
    b.eq 0x318
    mov x16, #0xb1
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x318
    mov x16, #0xbd
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x394
    mov x16, #0xbd
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x394
    mov x16, #0xc4
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x3b0
    cmp x1, x21
    b.hs 0x8ec
    tst x1, x21
    b.eq 0x8c0
    add x3, x1, x21
    fmov d0, x3
    b 0x8f0
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x90c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x1b0]
    orr x3, x3, #0x2
    str x3, [x23, #0x1b0]
    b 0x3b0
    mov x16, #0xc9
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x148
    mov x16, #0xcc
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x3d0
    mov x16, #0xd8
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x3f0
    mov x16, #0xde
    str w16, [x20, #0x8]
    add x3, x23, #0x1d8
    bl <stub.GetNamed>
    b 0x420
    mov x16, #0xe9
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x47c
    tst x1, x22
    b.ne 0x964
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x964
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x1f8]
    cmp x16, x0
    b.eq 0x43c
    ldr x16, [x23, #0x208]
    cmp x16, x0
    b.eq 0x43c
    ldr x16, [x23, #0x210]
    cmp x16, x0
    b.eq 0x43c
    ldr x16, [x23, #0x218]
    cmp x16, x0
    b.eq 0x43c
    ldr x16, [x23, #0x200]
    cmp x16, #0x2
    b.eq 0x43c
    ldr x16, [x23, #0x200]
    cmp x16, x1
    b.eq 0x43c
    mov x16, #0xe9
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x80]
    b 0x43c
    mov x16, #0xef
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x4cc
    tst x1, x22
    b.ne 0x9e8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x9e8
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x220]
    cmp x16, x0
    b.eq 0x48c
    ldr x16, [x23, #0x230]
    cmp x16, x0
    b.eq 0x48c
    ldr x16, [x23, #0x238]
    cmp x16, x0
    b.eq 0x48c
    ldr x16, [x23, #0x240]
    cmp x16, x0
    b.eq 0x48c
    ldr x16, [x23, #0x228]
    cmp x16, #0x2
    b.eq 0x48c
    ldr x16, [x23, #0x228]
    cmp x16, x1
    b.eq 0x48c
    mov x16, #0xef
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x48]
    b 0x48c
    b <stub.ExceptionExit>
(anonymous)#2:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x50
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x120
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x138
    bti jc
    ldr x1, [x20, #0x18]
    ldr x0, [x1, #0x28]
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x38]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x30]
    tst x1, x22
    b.ne 0x164
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x164
    cmp x2, x21
    b.lo 0x194
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x164
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x174
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x164
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x28]
    cmp x1, x21
    b.lo 0x1c8
    cmp x2, x21
    b.lo 0x1c8
    cmp w1, w2
    b.eq 0xc0
    b 0x108
    ldr x2, [x20, #0x38]
    ldr x0, [x2, #0x18]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x26c
    adds w0, w1, #0x1
    b.vs 0x26c
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x48]
    str x1, [x2, #0x18]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x2bc
    mov x0, #0xa
    str x0, [x20, #0x40]
    ldr x0, [x20, #0x40]
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
    cmp w1, #0x2
    b.lo 0x13c
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
    b.eq 0x164
    sub x0, x0, x21
    b 0x98
    tst x2, x21
    b.eq 0x164
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x164
    b 0x6c
    mov x16, #0xd
    str w16, [x20, #0x8]
    bl <op.JStrictNe>
    cmp w0, #0x2
    b.eq 0x108
    b 0xc0
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x210
    cmp x1, x2
    b.eq 0xc0
    tst x3, x22
    b.ne 0x108
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x108
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x108
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x1b0
    b 0x108
    cmp x1, x21
    b.hs 0x22c
    tst x1, x21
    b.eq 0x108
    add x3, x1, x21
    fmov d0, x3
    b 0x230
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x24c
    tst x2, x21
    b.eq 0x108
    add x3, x2, x21
    fmov d1, x3
    b 0x250
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0xc0
    b 0x108
    mov x16, #0x19
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0xe8
    cmp x1, x21
    b.hs 0x288
    tst x1, x21
    b.eq 0x25c
    add x3, x1, x21
    fmov d0, x3
    b 0x28c
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x2a8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x30]
    orr x3, x3, #0x2
    str x3, [x23, #0x30]
    b 0xe8
    mov x16, #0x1e
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x108
intKeys:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0xc8
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x658
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x670
    mov x3, #0xa
    str x3, [x20, #0x40]
    str x3, [x20, #0x48]
    str x3, [x20, #0x50]
    str x3, [x20, #0x60]
    str x3, [x20, #0x68]
    str x3, [x20, #0x70]
    str x3, [x20, #0x78]
    str x3, [x20, #0x80]
    str x3, [x20, #0x88]
    bti jc
    ldr x1, [x23, #0x38]
    ldr x0, [x1, #0x8]
    cbz x0, 0x69c
    str x0, [x20, #0x58]
    ldr x0, [x20, #0x58]
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x48]
    cmp x16, x1
    b.ne 0x6a8
    mov x16, #0x9
    str w16, [x20, #0x8]
    add x2, x20, #0x40
    bl <stub.Construct>
    tbz w0, #0x0, 0xdc
    sub x0, x0, #0x1
    str x20, [x20, #0x40]
    mov x16, #0x1000000
    str w16, [x20, #0x4c]
    str x0, [x20, #0x50]
    add x20, x20, #0x40
    mov x1, #0x0
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x40
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0xde8
    tst x0, x22
    b.ne 0x6f8
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x6f8
    str x0, [x20, #0x30]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x40]
    bti jc
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x28]
    cmp x1, x21
    b.lo 0x718
    cmp x2, x21
    b.lo 0x718
    cmp w1, w2
    b.ge 0x2f4
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x780
    mov x17, #0x1eef
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x780
    cbz w0, 0x7d0
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x50]
    cmp x1, x21
    b.lo 0x7e0
    tbnz w1, #0x1f, 0x7e0
    mov x2, #0xbb9
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x78]
    tst x2, x22
    b.ne 0x7f0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x7f0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x88]
    cmp x1, x16
    b.ne 0x7f0
    ldr x1, [x23, #0x90]
    ldr x0, [x2, x1]
    str x0, [x20, #0x70]
    ldr x0, [x20, #0x48]
    str x0, [x20, #0x80]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0xb8]
    ldr x2, [x20, #0xb8]
    tst x2, x22
    b.ne 0x804
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x804
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xa8]
    cmp x1, x16
    b.ne 0x804
    ldr x1, [x23, #0xb0]
    ldr x0, [x2, x1]
    str x0, [x20, #0xb0]
    ldr x0, [x20, #0x48]
    str x0, [x20, #0xc0]
    ldr x1, [x20, #0xb0]
    ldr x16, [x23, #0xc8]
    cmp x16, x1
    b.ne 0x828
    mov x16, #0x42
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x98]
    mov x16, #0x1
    str w16, [x20, #0xa4]
    str x0, [x20, #0xa8]
    add x20, x20, #0x98
    mov x1, #0x1
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x98
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0xde8
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x90]
    cmp x1, #0x7
    b.eq 0x250
    cmp x1, #0x6
    b.ne 0x89c
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x90]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x904
    cmp x2, x21
    b.lo 0x904
    adds w0, w1, w2
    b.vs 0x904
    orr x0, x0, x21
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x70]
    ldr x16, [x23, #0xf8]
    cmp x16, x1
    b.ne 0x980
    mov x16, #0x56
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
    cbz x0, 0xde8
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0xa04
    adds w0, w1, #0x1
    b.vs 0xa04
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0xa54
    b 0xe8
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    mov x16, #0x68
    str w16, [x20, #0x8]
    bl <op.IterOpenArray>
    cmp w0, #0x2
    b.eq 0x414
    ldr x2, [x20, #0x30]
    tst x2, x22
    b.ne 0xa64
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xa64
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x150]
    cmp x1, x16
    b.ne 0xa64
    ldr x1, [x23, #0x158]
    ldr x0, [x2, x1]
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x70]
    tst x1, x22
    b.ne 0x360
    cbz x1, 0x360
    ldrb w16, [x1]
    cmp w16, #0x20
    b.hs 0x36c
    mov x16, #0x7a
    str w16, [x20, #0x8]
    bl <op.ThrowNotIterable>
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x70]
    ldr x16, [x23, #0x128]
    cmp x16, x1
    b.ne 0xa88
    mov x16, #0x7f
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
    cbz x0, 0xde8
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    tst x1, x22
    b.ne 0xafc
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xafc
    ldr x2, [x20, #0x40]
    tst x2, x22
    b.ne 0xb0c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xb0c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x170]
    cmp x1, x16
    b.ne 0xb0c
    ldr x1, [x23, #0x178]
    ldr x0, [x2, x1]
    str x0, [x20, #0x48]
    mov x0, #0xa
    str x0, [x20, #0x50]
    bti jc
    mov x16, #0x91
    str w16, [x20, #0x8]
    bl <op.IterStep>
    cmp w0, #0x2
    b.eq 0x528
    ldr x1, [x20, #0x40]
    cmp x1, #0xa
    b.eq 0x648
    ldr x0, [x20, #0x48]
    str x0, [x20, #0x78]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x190]
    cmp x16, x1
    b.ne 0xb30
    mov x16, #0xa2
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
    cbz x0, 0xde8
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x80]
    tst x1, x22
    b.ne 0xba4
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xba4
    ldr x2, [x20, #0x80]
    tst x2, x22
    b.ne 0xbb4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xbb4
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1b8]
    cmp x1, x16
    b.ne 0xbb4
    ldr x1, [x23, #0x1c0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x78]
    cmp x1, #0x7
    b.eq 0x648
    cmp x1, #0x6
    b.ne 0xbc8
    ldr x2, [x20, #0x80]
    tst x2, x22
    b.ne 0xc20
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xc20
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1d8]
    cmp x1, x16
    b.ne 0xc20
    ldr x1, [x23, #0x1e0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    mov x16, #0xbd
    str w16, [x20, #0x8]
    bl <op.IterOpen>
    mov x16, #0xc0
    str w16, [x20, #0x8]
    bl <op.IterNext>
    cmp w0, #0x2
    b.eq 0x548
    mov x16, #0xc5
    str w16, [x20, #0x8]
    bl <op.IterNext>
    cmp w0, #0x2
    b.eq 0x55c
    b 0x57c
    bti jc
    mov x16, #0xcd
    str w16, [x20, #0x8]
    bl <op.IterCloseSilently>
    mov x16, #0xcf
    str w16, [x20, #0x8]
    bl <op.Throw>
    mov x16, #0xd1
    str w16, [x20, #0x8]
    bl <op.IterClose>
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0xc44
    mov x17, #0x3
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0xc44
    cbz w0, 0xc94
    orr x0, x0, x21
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x70]
    ldr x2, [x20, #0x60]
    cmp x1, x21
    b.lo 0xcb0
    cmp x2, x21
    b.lo 0xcb0
    adds w0, w1, w2
    b.vs 0xcb0
    orr x0, x0, x21
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x70]
    ldr x2, [x20, #0x68]
    cmp x1, x21
    b.lo 0xd2c
    cmp x2, x21
    b.lo 0xd2c
    adds w0, w1, w2
    b.vs 0xd2c
    orr x0, x0, x21
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x70]
    cmp x1, x21
    b.lo 0xda8
    orr w0, w1, wzr
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0xdd8
    b 0x414
    bti jc
    mov x16, #0xf0
    str w16, [x20, #0x8]
    bl <op.IterCloseSilently>
    mov x16, #0xf2
    str w16, [x20, #0x8]
    bl <op.Throw>
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x68c
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x674
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x68
    ldr x16, [x23, #0x58]
    cmp x16, x1
    b.eq 0x80
    ldr x16, [x23, #0x60]
    cmp x16, x1
    b.eq 0x80
    ldr x16, [x23, #0x68]
    cmp x16, x1
    b.eq 0x80
    ldr x16, [x23, #0x50]
    cmp x16, #0x2
    b.eq 0x80
    ldr x16, [x23, #0x50]
    cmp x16, x1
    b.eq 0x80
    mov x16, #0x9
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x80
    ldr x0, [x20, #0x60]
    b 0xdc
    mov x16, #0x13
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x2f4
    b 0x10c
    cmp x1, x21
    b.hs 0x734
    tst x1, x21
    b.eq 0x700
    add x3, x1, x21
    fmov d0, x3
    b 0x738
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x754
    tst x2, x21
    b.eq 0x700
    add x3, x2, x21
    fmov d1, x3
    b 0x758
    scvtf d1, w2
    ldr x3, [x23, #0x70]
    orr x3, x3, #0x2
    str x3, [x23, #0x70]
    fcmp d0, d1
    b.pl 0x2f4
    b 0x10c
    mov x16, #0x1a
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x138
    cmp x1, x21
    b.hs 0x79c
    tst x1, x21
    b.eq 0x770
    add x3, x1, x21
    fmov d0, x3
    b 0x7a0
    scvtf d0, w1
    ldr d1, 0xdf0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x7bc
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x78]
    orr x3, x3, #0x2
    str x3, [x23, #0x78]
    b 0x138
    mov x17, #0x1eef
    orr w3, w1, w17
    tbnz w3, #0x1f, 0x780
    b 0x130
    mov x16, #0x21
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x15c
    mov x16, #0x2b
    str w16, [x20, #0x8]
    add x3, x23, #0x88
    bl <stub.GetNamed>
    b 0x194
    mov x16, #0x38
    str w16, [x20, #0x8]
    add x3, x23, #0xa8
    bl <stub.GetNamed>
    b 0x1d8
    mov x16, #0x42
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x234
    tst x1, x22
    b.ne 0x818
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x818
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xc8]
    cmp x16, x0
    b.eq 0x1f4
    ldr x16, [x23, #0xd8]
    cmp x16, x0
    b.eq 0x1f4
    ldr x16, [x23, #0xe0]
    cmp x16, x0
    b.eq 0x1f4
    ldr x16, [x23, #0xe8]
    cmp x16, x0
    b.eq 0x1f4
    ldr x16, [x23, #0xd0]
    cmp x16, #0x2
    b.eq 0x1f4
    ldr x16, [x23, #0xd0]
    cmp x16, x1
    b.eq 0x1f4
    mov x16, #0x42
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0xb0]
    b 0x1f4
    cmp x1, x21
    b.hs 0x8c8
    tst x1, x21
    b.eq 0x8d0
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.vs 0x8c4
    b.ne 0x250
    b 0x248
    cbnz w1, 0x250
    b 0x248
    tst x1, x22
    b.ne 0x248
    cbz x1, 0x248
    ldrb w16, [x1]
    cmp w16, #0x4
    b.hi 0x250
    ldr w3, [x1, #0x4]
    cbnz w3, 0x250
    b 0x248
    mov x16, #0x50
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x278
    cmp x1, x21
    b.hs 0x920
    tst x1, x21
    b.eq 0x8f4
    add x3, x1, x21
    fmov d0, x3
    b 0x924
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x940
    tst x2, x21
    b.eq 0x8f4
    add x3, x2, x21
    fmov d1, x3
    b 0x944
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x95c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x88]
    ldr x3, [x23, #0xf0]
    orr x3, x3, #0x2
    str x3, [x23, #0xf0]
    b 0x278
    mov x16, #0x56
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x2c8
    tst x1, x22
    b.ne 0x970
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x970
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xf8]
    cmp x16, x0
    b.eq 0x288
    ldr x16, [x23, #0x108]
    cmp x16, x0
    b.eq 0x288
    ldr x16, [x23, #0x110]
    cmp x16, x0
    b.eq 0x288
    ldr x16, [x23, #0x118]
    cmp x16, x0
    b.eq 0x288
    ldr x16, [x23, #0x100]
    cmp x16, #0x2
    b.eq 0x288
    ldr x16, [x23, #0x100]
    cmp x16, x1
    b.eq 0x288
    mov x16, #0x56
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x70]
    b 0x288
    mov x16, #0x5c
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x2e4
    cmp x1, x21
    b.hs 0xa20
    tst x1, x21
    b.eq 0x9f4
    add x3, x1, x21
    fmov d0, x3
    b 0xa24
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xa40
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x120]
    orr x3, x3, #0x2
    str x3, [x23, #0x120]
    b 0x2e4
    mov x16, #0x61
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0xe8
    mov x16, #0x6f
    str w16, [x20, #0x8]
    add x3, x23, #0x150
    bl <stub.GetNamed>
    b 0x340
    mov x16, #0x7f
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x3c0
    tst x1, x22
    b.ne 0xa78
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xa78
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x128]
    cmp x16, x0
    b.eq 0x384
    ldr x16, [x23, #0x138]
    cmp x16, x0
    b.eq 0x384
    ldr x16, [x23, #0x140]
    cmp x16, x0
    b.eq 0x384
    ldr x16, [x23, #0x148]
    cmp x16, x0
    b.eq 0x384
    ldr x16, [x23, #0x130]
    cmp x16, #0x2
    b.eq 0x384
    ldr x16, [x23, #0x130]
    cmp x16, x1
    b.eq 0x384
    mov x16, #0x7f
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x70]
    b 0x384
    mov x16, #0x85
    str w16, [x20, #0x8]
    bl <op.RequireObject>
    b 0x3d8
    mov x16, #0x88
    str w16, [x20, #0x8]
    add x3, x23, #0x170
    bl <stub.GetNamed>
    b 0x408
    mov x16, #0xa2
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x494
    tst x1, x22
    b.ne 0xb20
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xb20
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x190]
    cmp x16, x0
    b.eq 0x458
    ldr x16, [x23, #0x1a0]
    cmp x16, x0
    b.eq 0x458
    ldr x16, [x23, #0x1a8]
    cmp x16, x0
    b.eq 0x458
    ldr x16, [x23, #0x1b0]
    cmp x16, x0
    b.eq 0x458
    ldr x16, [x23, #0x198]
    cmp x16, #0x2
    b.eq 0x458
    ldr x16, [x23, #0x198]
    cmp x16, x1
    b.eq 0x458
    mov x16, #0xa2
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x458
    mov x16, #0xa8
    str w16, [x20, #0x8]
    bl <op.RequireObject>
    b 0x4ac
    mov x16, #0xab
    str w16, [x20, #0x8]
    add x3, x23, #0x1b8
    bl <stub.GetNamed>
    b 0x4dc
    cmp x1, x21
    b.hs 0xbf4
    tst x1, x21
    b.eq 0xbfc
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.vs 0xbf0
    b.ne 0x648
    b 0x4f4
    cbnz w1, 0x648
    b 0x4f4
    tst x1, x22
    b.ne 0x4f4
    cbz x1, 0x4f4
    ldrb w16, [x1]
    cmp w16, #0x4
    b.hi 0x648
    ldr w3, [x1, #0x4]
    cbnz w3, 0x648
    b 0x4f4
    mov x16, #0xb6
    str w16, [x20, #0x8]
    add x3, x23, #0x1d8
    bl <stub.GetNamed>
    b 0x524
    mov x16, #0xd3
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x5b4
    cmp x1, x21
    b.hs 0xc60
    tst x1, x21
    b.eq 0xc34
    add x3, x1, x21
    fmov d0, x3
    b 0xc64
    scvtf d0, w1
    fmov d1, #3.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xc80
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x70]
    ldr x3, [x23, #0x1f8]
    orr x3, x3, #0x2
    str x3, [x23, #0x1f8]
    b 0x5b4
    orr w3, w1, #0x3
    tbnz w3, #0x1f, 0xc44
    b 0x5ac
    mov x16, #0xda
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x5dc
    cmp x1, x21
    b.hs 0xccc
    tst x1, x21
    b.eq 0xca0
    add x3, x1, x21
    fmov d0, x3
    b 0xcd0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xcec
    tst x2, x21
    b.eq 0xca0
    add x3, x2, x21
    fmov d1, x3
    b 0xcf0
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xd08
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x70]
    ldr x3, [x23, #0x200]
    orr x3, x3, #0x2
    str x3, [x23, #0x200]
    b 0x5dc
    mov x16, #0xe0
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x604
    cmp x1, x21
    b.hs 0xd48
    tst x1, x21
    b.eq 0xd1c
    add x3, x1, x21
    fmov d0, x3
    b 0xd4c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xd68
    tst x2, x21
    b.eq 0xd1c
    add x3, x2, x21
    fmov d1, x3
    b 0xd6c
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xd84
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x70]
    ldr x3, [x23, #0x208]
    orr x3, x3, #0x2
    str x3, [x23, #0x208]
    b 0x604
    mov x16, #0xe6
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0x61c
    cmp x1, x21
    b.hs 0xdc8
    tst x1, x21
    b.eq 0xd98
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x210]
    orr x4, x4, #0x2
    str x4, [x23, #0x210]
    b 0x610
    mov x16, #0xed
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x414
    b <stub.ExceptionExit>
    .long 0x0
    .quad 0x40beef0000000000
objectKeys:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0xd8
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x9e4
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x9fc
    mov x3, #0xa
    str x3, [x20, #0x50]
    str x3, [x20, #0x58]
    str x3, [x20, #0x60]
    str x3, [x20, #0x70]
    bti jc
    str wzr, [x20, #0x8]
    bl <op.NewArray>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x50]
    bti jc
    ldr x1, [x20, #0x50]
    cmp x1, x21
    b.lo 0xa40
    cmp w1, #0x1f4
    b.ge 0x1a8
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x80]
    ldr x2, [x20, #0x80]
    tst x2, x22
    b.ne 0xa7c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xa7c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x70]
    cmp x1, x16
    b.ne 0xa7c
    ldr x1, [x23, #0x78]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x3, [x23, #0x90]
    cbz x3, 0xa90
    ldr x2, [x19, #0x11a0]
    add x1, x2, #0x30
    ldr x16, [x19, #0x11a8]
    cmp x1, x16
    b.hi 0xa90
    str x1, [x19, #0x11a0]
    mov x16, #0x120
    movk x16, #0x500, lsl #16
    str x16, [x2]
    str x3, [x2, #0x8]
    ldr x3, [x19, #0x2380]
    str x3, [x2, #0x18]
    str x2, [x20, #0x88]
    ldr x2, [x20, #0x88]
    ldr x1, [x20, #0x50]
    tst x2, x22
    b.ne 0xaa0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xaa0
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0xa0]
    cmp x0, x16
    b.ne 0xaa0
    ldr x0, [x23, #0xa8]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0xab4
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0xc0]
    cmp x16, x1
    b.ne 0xad4
    mov x16, #0x28
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
    cbz x0, 0x151c
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x50]
    cmp x1, x21
    b.lo 0xb58
    adds w0, w1, #0x1
    b.vs 0xb58
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0xba8
    b 0x54
    ldr x1, [x23, #0xf0]
    ldr x0, [x1, #0x8]
    cbz x0, 0xbb8
    str x0, [x20, #0x68]
    ldr x0, [x20, #0x68]
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x100]
    cmp x16, x1
    b.ne 0xbc8
    mov x16, #0x3f
    str w16, [x20, #0x8]
    add x2, x20, #0x50
    bl <stub.Construct>
    tbz w0, #0x0, 0x22c
    sub x0, x0, #0x1
    str x20, [x20, #0x50]
    mov x16, #0x1000000
    str w16, [x20, #0x5c]
    str x0, [x20, #0x60]
    add x20, x20, #0x50
    mov x1, #0x0
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x50
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x151c
    tst x0, x22
    b.ne 0xc18
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0xc18
    str x0, [x20, #0x38]
    ldr x1, [x23, #0x128]
    ldr x0, [x1, #0x8]
    cbz x0, 0xc20
    str x0, [x20, #0x68]
    ldr x0, [x20, #0x68]
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x138]
    cmp x16, x1
    b.ne 0xc30
    mov x16, #0x4e
    str w16, [x20, #0x8]
    add x2, x20, #0x50
    bl <stub.Construct>
    tbz w0, #0x0, 0x2b4
    sub x0, x0, #0x1
    str x20, [x20, #0x50]
    mov x16, #0x1000000
    str w16, [x20, #0x5c]
    str x0, [x20, #0x60]
    add x20, x20, #0x50
    mov x1, #0x0
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x50
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x151c
    tst x0, x22
    b.ne 0xc80
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0xc80
    str x0, [x20, #0x40]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x50]
    bti jc
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x28]
    cmp x1, x21
    b.lo 0xca0
    cmp x2, x21
    b.lo 0xca0
    cmp w1, w2
    b.ge 0x5b0
    ldr x1, [x20, #0x50]
    cmp x1, x21
    b.lo 0xd08
    mov x17, #0xd
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0xd08
    cbz w0, 0xd58
    orr x0, x0, x21
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x68]
    cmp x1, x21
    b.lo 0xd68
    tbnz w1, #0x1f, 0xd68
    mov x2, #0x1f4
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x60]
    tst x1, x22
    b.ne 0xd78
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xd78
    cmp x2, x21
    b.lo 0xda8
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0xd78
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0xd88
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0xd78
    str x0, [x20, #0x58]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x88]
    ldr x2, [x20, #0x88]
    tst x2, x22
    b.ne 0xdc4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xdc4
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x198]
    cmp x1, x16
    b.ne 0xdc4
    ldr x1, [x23, #0x1a0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x80]
    ldr x0, [x20, #0x58]
    str x0, [x20, #0x90]
    ldr x0, [x20, #0x50]
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x80]
    ldr x16, [x23, #0x1b8]
    cmp x16, x1
    b.ne 0xde8
    mov x16, #0x83
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
    cbz x0, 0x151c
    str x0, [x20, #0x60]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x88]
    ldr x2, [x20, #0x88]
    tst x2, x22
    b.ne 0xe5c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xe5c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1e0]
    cmp x1, x16
    b.ne 0xe5c
    ldr x1, [x23, #0x1e8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x80]
    ldr x0, [x20, #0x58]
    str x0, [x20, #0x90]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0xc8]
    ldr x2, [x20, #0xc8]
    tst x2, x22
    b.ne 0xe70
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xe70
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x200]
    cmp x1, x16
    b.ne 0xe70
    ldr x1, [x23, #0x208]
    ldr x0, [x2, x1]
    str x0, [x20, #0xc0]
    ldr x0, [x20, #0x58]
    str x0, [x20, #0xd0]
    ldr x1, [x20, #0xc0]
    ldr x16, [x23, #0x220]
    cmp x16, x1
    b.ne 0xe94
    mov x16, #0xa3
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0xa8]
    mov x16, #0x1
    str w16, [x20, #0xb4]
    str x0, [x20, #0xb8]
    add x20, x20, #0xa8
    mov x1, #0x1
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0xa8
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x151c
    str x0, [x20, #0xa0]
    ldr x1, [x20, #0xa0]
    cmp x1, #0x7
    b.eq 0x518
    cmp x1, #0x6
    b.ne 0xf08
    mov x0, #0xfffe000000000000
    str x0, [x20, #0xa0]
    ldr x1, [x20, #0xa0]
    cmp x1, x21
    b.lo 0xf70
    adds w0, w1, #0x1
    b.vs 0xf70
    orr x0, x0, x21
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x80]
    ldr x16, [x23, #0x250]
    cmp x16, x1
    b.ne 0xfd0
    mov x16, #0xb8
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
    cbz x0, 0x151c
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x50]
    cmp x1, x21
    b.lo 0x1054
    adds w0, w1, #0x1
    b.vs 0x1054
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x10a4
    b 0x2c0
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x48]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x98]
    ldr x2, [x20, #0x98]
    tst x2, x22
    b.ne 0x10b4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x10b4
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x280]
    cmp x1, x16
    b.ne 0x10b4
    ldr x1, [x23, #0x288]
    ldr x0, [x2, x1]
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x90]
    ldr x16, [x23, #0x2a0]
    cmp x16, x1
    b.ne 0x10d8
    mov x16, #0xd4
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
    cbz x0, 0x151c
    str x0, [x20, #0x70]
    mov x16, #0xda
    str w16, [x20, #0x8]
    bl <op.IterOpenArray>
    cmp w0, #0x2
    b.eq 0x758
    ldr x2, [x20, #0x70]
    tst x2, x22
    b.ne 0x114c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x114c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x2f0]
    cmp x1, x16
    b.ne 0x114c
    ldr x1, [x23, #0x2f8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x80]
    tst x1, x22
    b.ne 0x6a4
    cbz x1, 0x6a4
    ldrb w16, [x1]
    cmp w16, #0x20
    b.hs 0x6b0
    mov x16, #0xec
    str w16, [x20, #0x8]
    bl <op.ThrowNotIterable>
    ldr x0, [x20, #0x70]
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x80]
    ldr x16, [x23, #0x2c8]
    cmp x16, x1
    b.ne 0x1170
    mov x16, #0xf1
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
    cbz x0, 0x151c
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x50]
    tst x1, x22
    b.ne 0x11e4
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x11e4
    ldr x2, [x20, #0x50]
    tst x2, x22
    b.ne 0x11f4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x11f4
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x310]
    cmp x1, x16
    b.ne 0x11f4
    ldr x1, [x23, #0x318]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    mov x0, #0xa
    str x0, [x20, #0x60]
    bti jc
    mov x16, #0x103
    str w16, [x20, #0x8]
    bl <op.IterStep>
    cmp w0, #0x2
    b.eq 0x86c
    ldr x1, [x20, #0x50]
    cmp x1, #0xa
    b.eq 0x9d4
    ldr x0, [x20, #0x58]
    str x0, [x20, #0x88]
    ldr x0, [x20, #0x50]
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x88]
    ldr x16, [x23, #0x330]
    cmp x16, x1
    b.ne 0x1218
    mov x16, #0x114
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
    cbz x0, 0x151c
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x90]
    tst x1, x22
    b.ne 0x128c
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x128c
    ldr x2, [x20, #0x90]
    tst x2, x22
    b.ne 0x129c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x129c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x358]
    cmp x1, x16
    b.ne 0x129c
    ldr x1, [x23, #0x360]
    ldr x0, [x2, x1]
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x88]
    cmp x1, #0x7
    b.eq 0x9d4
    cmp x1, #0x6
    b.ne 0x12b0
    ldr x2, [x20, #0x90]
    tst x2, x22
    b.ne 0x1308
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1308
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x378]
    cmp x1, x16
    b.ne 0x1308
    ldr x1, [x23, #0x380]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0xa0]
    ldr x2, [x20, #0xa0]
    tst x2, x22
    b.ne 0x131c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x131c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x398]
    cmp x1, x16
    b.ne 0x131c
    ldr x1, [x23, #0x3a0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x98]
    ldr x0, [x20, #0x68]
    str x0, [x20, #0xa8]
    ldr x1, [x20, #0x98]
    ldr x16, [x23, #0x3b8]
    cmp x16, x1
    b.ne 0x1340
    mov x16, #0x13c
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
    cbz x0, 0x151c
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x68]
    tst x2, x22
    b.ne 0x13b4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x13b4
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x3e0]
    cmp x1, x16
    b.ne 0x13b4
    ldr x1, [x23, #0x3e8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x88]
    cmp x1, x21
    b.lo 0x13d8
    and w0, w1, #0x3
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x78]
    ldr x2, [x20, #0x80]
    cmp x1, x21
    b.lo 0x1418
    cmp x2, x21
    b.lo 0x1418
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x1418
    cbz w0, 0x1484
    orr x0, x0, x21
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x70]
    cmp x1, x21
    b.lo 0x14a0
    cmp x2, x21
    b.lo 0x14a0
    adds w0, w1, w2
    b.vs 0x14a0
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x150c
    b 0x758
    bti jc
    mov x16, #0x15f
    str w16, [x20, #0x8]
    bl <op.IterCloseSilently>
    mov x16, #0x161
    str w16, [x20, #0x8]
    bl <op.Throw>
    ldr x0, [x20, #0x48]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0xa18
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0xa00
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0xa
    str w16, [x20, #0x8]
    bl <op.JNotLessI>
    cmp w0, #0x2
    b.eq 0x1a8
    b 0x6c
    cmp x1, x21
    b.hs 0xa5c
    tst x1, x21
    b.eq 0xa28
    add x3, x1, x21
    fmov d0, x3
    b 0xa60
    scvtf d0, w1
    ldr d1, 0x1520
    ldr x3, [x23, #0x68]
    orr x3, x3, #0x2
    str x3, [x23, #0x68]
    fcmp d0, d1
    b.pl 0x1a8
    b 0x6c
    mov x16, #0x15
    str w16, [x20, #0x8]
    add x3, x23, #0x70
    bl <stub.GetNamed>
    b 0xa4
    mov x16, #0x1c
    str w16, [x20, #0x8]
    bl <op.NewObject>
    b 0xe4
    mov x16, #0x21
    str w16, [x20, #0x8]
    add x3, x23, #0xa0
    bl <stub.DefineNamed>
    b 0x12c
    mov x16, #0x21
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x12c
    mov x16, #0x28
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x17c
    tst x1, x22
    b.ne 0xac4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xac4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xc0]
    cmp x16, x0
    b.eq 0x13c
    ldr x16, [x23, #0xd0]
    cmp x16, x0
    b.eq 0x13c
    ldr x16, [x23, #0xd8]
    cmp x16, x0
    b.eq 0x13c
    ldr x16, [x23, #0xe0]
    cmp x16, x0
    b.eq 0x13c
    ldr x16, [x23, #0xc8]
    cmp x16, #0x2
    b.eq 0x13c
    ldr x16, [x23, #0xc8]
    cmp x16, x1
    b.eq 0x13c
    mov x16, #0x28
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x13c
    mov x16, #0x2e
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x198
    cmp x1, x21
    b.hs 0xb74
    tst x1, x21
    b.eq 0xb48
    add x3, x1, x21
    fmov d0, x3
    b 0xb78
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xb94
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0xe8]
    orr x3, x3, #0x2
    str x3, [x23, #0xe8]
    b 0x198
    mov x16, #0x33
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x54
    mov x16, #0x36
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1b8
    ldr x16, [x23, #0x110]
    cmp x16, x1
    b.eq 0x1d0
    ldr x16, [x23, #0x118]
    cmp x16, x1
    b.eq 0x1d0
    ldr x16, [x23, #0x120]
    cmp x16, x1
    b.eq 0x1d0
    ldr x16, [x23, #0x108]
    cmp x16, #0x2
    b.eq 0x1d0
    ldr x16, [x23, #0x108]
    cmp x16, x1
    b.eq 0x1d0
    mov x16, #0x3f
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x1d0
    ldr x0, [x20, #0x70]
    b 0x22c
    mov x16, #0x45
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x240
    ldr x16, [x23, #0x148]
    cmp x16, x1
    b.eq 0x258
    ldr x16, [x23, #0x150]
    cmp x16, x1
    b.eq 0x258
    ldr x16, [x23, #0x158]
    cmp x16, x1
    b.eq 0x258
    ldr x16, [x23, #0x140]
    cmp x16, #0x2
    b.eq 0x258
    ldr x16, [x23, #0x140]
    cmp x16, x1
    b.eq 0x258
    mov x16, #0x4e
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x258
    ldr x0, [x20, #0x70]
    b 0x2b4
    mov x16, #0x58
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x5b0
    b 0x2e4
    cmp x1, x21
    b.hs 0xcbc
    tst x1, x21
    b.eq 0xc88
    add x3, x1, x21
    fmov d0, x3
    b 0xcc0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xcdc
    tst x2, x21
    b.eq 0xc88
    add x3, x2, x21
    fmov d1, x3
    b 0xce0
    scvtf d1, w2
    ldr x3, [x23, #0x160]
    orr x3, x3, #0x2
    str x3, [x23, #0x160]
    fcmp d0, d1
    b.pl 0x5b0
    b 0x2e4
    mov x16, #0x5f
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x310
    cmp x1, x21
    b.hs 0xd24
    tst x1, x21
    b.eq 0xcf8
    add x3, x1, x21
    fmov d0, x3
    b 0xd28
    scvtf d0, w1
    fmov d1, #13.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xd44
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x68]
    ldr x3, [x23, #0x168]
    orr x3, x3, #0x2
    str x3, [x23, #0x168]
    b 0x310
    mov x17, #0xd
    orr w3, w1, w17
    tbnz w3, #0x1f, 0xd08
    b 0x308
    mov x16, #0x66
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x334
    mov x16, #0x6d
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x388
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0xd78
    sub x0, x0, x21
    b 0x384
    tst x2, x21
    b.eq 0xd78
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0xd78
    b 0x358
    mov x16, #0x76
    str w16, [x20, #0x8]
    add x3, x23, #0x198
    bl <stub.GetNamed>
    b 0x3c0
    mov x16, #0x83
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x424
    tst x1, x22
    b.ne 0xdd8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xdd8
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x1b8]
    cmp x16, x0
    b.eq 0x3e4
    ldr x16, [x23, #0x1c8]
    cmp x16, x0
    b.eq 0x3e4
    ldr x16, [x23, #0x1d0]
    cmp x16, x0
    b.eq 0x3e4
    ldr x16, [x23, #0x1d8]
    cmp x16, x0
    b.eq 0x3e4
    ldr x16, [x23, #0x1c0]
    cmp x16, #0x2
    b.eq 0x3e4
    ldr x16, [x23, #0x1c0]
    cmp x16, x1
    b.eq 0x3e4
    mov x16, #0x83
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x80]
    b 0x3e4
    mov x16, #0x8c
    str w16, [x20, #0x8]
    add x3, x23, #0x1e0
    bl <stub.GetNamed>
    b 0x45c
    mov x16, #0x99
    str w16, [x20, #0x8]
    add x3, x23, #0x200
    bl <stub.GetNamed>
    b 0x4a0
    mov x16, #0xa3
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x4fc
    tst x1, x22
    b.ne 0xe84
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xe84
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x220]
    cmp x16, x0
    b.eq 0x4bc
    ldr x16, [x23, #0x230]
    cmp x16, x0
    b.eq 0x4bc
    ldr x16, [x23, #0x238]
    cmp x16, x0
    b.eq 0x4bc
    ldr x16, [x23, #0x240]
    cmp x16, x0
    b.eq 0x4bc
    ldr x16, [x23, #0x228]
    cmp x16, #0x2
    b.eq 0x4bc
    ldr x16, [x23, #0x228]
    cmp x16, x1
    b.eq 0x4bc
    mov x16, #0xa3
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0xc0]
    b 0x4bc
    cmp x1, x21
    b.hs 0xf34
    tst x1, x21
    b.eq 0xf3c
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.vs 0xf30
    b.ne 0x518
    b 0x510
    cbnz w1, 0x518
    b 0x510
    tst x1, x22
    b.ne 0x510
    cbz x1, 0x510
    ldrb w16, [x1]
    cmp w16, #0x4
    b.hi 0x518
    ldr w3, [x1, #0x4]
    cbnz w3, 0x518
    b 0x510
    mov x16, #0xb1
    str w16, [x20, #0x8]
    bl <op.AddI>
    b 0x534
    cmp x1, x21
    b.hs 0xf8c
    tst x1, x21
    b.eq 0xf60
    add x3, x1, x21
    fmov d0, x3
    b 0xf90
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xfac
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x98]
    ldr x3, [x23, #0x248]
    orr x3, x3, #0x2
    str x3, [x23, #0x248]
    b 0x534
    mov x16, #0xb8
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x584
    tst x1, x22
    b.ne 0xfc0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xfc0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x250]
    cmp x16, x0
    b.eq 0x544
    ldr x16, [x23, #0x260]
    cmp x16, x0
    b.eq 0x544
    ldr x16, [x23, #0x268]
    cmp x16, x0
    b.eq 0x544
    ldr x16, [x23, #0x270]
    cmp x16, x0
    b.eq 0x544
    ldr x16, [x23, #0x258]
    cmp x16, #0x2
    b.eq 0x544
    ldr x16, [x23, #0x258]
    cmp x16, x1
    b.eq 0x544
    mov x16, #0xb8
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x80]
    b 0x544
    mov x16, #0xbe
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x5a0
    cmp x1, x21
    b.hs 0x1070
    tst x1, x21
    b.eq 0x1044
    add x3, x1, x21
    fmov d0, x3
    b 0x1074
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1090
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x278]
    orr x3, x3, #0x2
    str x3, [x23, #0x278]
    b 0x5a0
    mov x16, #0xc3
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x2c0
    mov x16, #0xcd
    str w16, [x20, #0x8]
    add x3, x23, #0x280
    bl <stub.GetNamed>
    b 0x5f0
    mov x16, #0xd4
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x640
    tst x1, x22
    b.ne 0x10c8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x10c8
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x2a0]
    cmp x16, x0
    b.eq 0x604
    ldr x16, [x23, #0x2b0]
    cmp x16, x0
    b.eq 0x604
    ldr x16, [x23, #0x2b8]
    cmp x16, x0
    b.eq 0x604
    ldr x16, [x23, #0x2c0]
    cmp x16, x0
    b.eq 0x604
    ldr x16, [x23, #0x2a8]
    cmp x16, #0x2
    b.eq 0x604
    ldr x16, [x23, #0x2a8]
    cmp x16, x1
    b.eq 0x604
    mov x16, #0xd4
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x90]
    b 0x604
    mov x16, #0xe1
    str w16, [x20, #0x8]
    add x3, x23, #0x2f0
    bl <stub.GetNamed>
    b 0x684
    mov x16, #0xf1
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x704
    tst x1, x22
    b.ne 0x1160
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1160
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x2c8]
    cmp x16, x0
    b.eq 0x6c8
    ldr x16, [x23, #0x2d8]
    cmp x16, x0
    b.eq 0x6c8
    ldr x16, [x23, #0x2e0]
    cmp x16, x0
    b.eq 0x6c8
    ldr x16, [x23, #0x2e8]
    cmp x16, x0
    b.eq 0x6c8
    ldr x16, [x23, #0x2d0]
    cmp x16, #0x2
    b.eq 0x6c8
    ldr x16, [x23, #0x2d0]
    cmp x16, x1
    b.eq 0x6c8
    mov x16, #0xf1
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x80]
    b 0x6c8
    mov x16, #0xf7
    str w16, [x20, #0x8]
    bl <op.RequireObject>
    b 0x71c
    mov x16, #0xfa
    str w16, [x20, #0x8]
    add x3, x23, #0x310
    bl <stub.GetNamed>
    b 0x74c
    mov x16, #0x114
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x7d8
    tst x1, x22
    b.ne 0x1208
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1208
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x330]
    cmp x16, x0
    b.eq 0x79c
    ldr x16, [x23, #0x340]
    cmp x16, x0
    b.eq 0x79c
    ldr x16, [x23, #0x348]
    cmp x16, x0
    b.eq 0x79c
    ldr x16, [x23, #0x350]
    cmp x16, x0
    b.eq 0x79c
    ldr x16, [x23, #0x338]
    cmp x16, #0x2
    b.eq 0x79c
    ldr x16, [x23, #0x338]
    cmp x16, x1
    b.eq 0x79c
    mov x16, #0x114
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x88]
    b 0x79c
    mov x16, #0x11a
    str w16, [x20, #0x8]
    bl <op.RequireObject>
    b 0x7f0
    mov x16, #0x11d
    str w16, [x20, #0x8]
    add x3, x23, #0x358
    bl <stub.GetNamed>
    b 0x820
    cmp x1, x21
    b.hs 0x12dc
    tst x1, x21
    b.eq 0x12e4
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.vs 0x12d8
    b.ne 0x9d4
    b 0x838
    cbnz w1, 0x9d4
    b 0x838
    tst x1, x22
    b.ne 0x838
    cbz x1, 0x838
    ldrb w16, [x1]
    cmp w16, #0x4
    b.hi 0x9d4
    ldr w3, [x1, #0x4]
    cbnz w3, 0x9d4
    b 0x838
    mov x16, #0x128
    str w16, [x20, #0x8]
    add x3, x23, #0x378
    bl <stub.GetNamed>
    b 0x868
    mov x16, #0x132
    str w16, [x20, #0x8]
    add x3, x23, #0x398
    bl <stub.GetNamed>
    b 0x8a4
    mov x16, #0x13c
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x900
    tst x1, x22
    b.ne 0x1330
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1330
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x3b8]
    cmp x16, x0
    b.eq 0x8c0
    ldr x16, [x23, #0x3c8]
    cmp x16, x0
    b.eq 0x8c0
    ldr x16, [x23, #0x3d0]
    cmp x16, x0
    b.eq 0x8c0
    ldr x16, [x23, #0x3d8]
    cmp x16, x0
    b.eq 0x8c0
    ldr x16, [x23, #0x3c0]
    cmp x16, #0x2
    b.eq 0x8c0
    ldr x16, [x23, #0x3c0]
    cmp x16, x1
    b.eq 0x8c0
    mov x16, #0x13c
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x98]
    b 0x8c0
    mov x16, #0x142
    str w16, [x20, #0x8]
    add x3, x23, #0x3e0
    bl <stub.GetNamed>
    b 0x930
    mov x16, #0x149
    str w16, [x20, #0x8]
    bl <op.BitAndI>
    b 0x94c
    cmp x1, x21
    b.hs 0x13f8
    tst x1, x21
    b.eq 0x13c8
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x400]
    orr x4, x4, #0x2
    str x4, [x23, #0x400]
    b 0x940
    mov x16, #0x150
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x980
    cmp x1, x21
    b.hs 0x1434
    tst x1, x21
    b.eq 0x1408
    add x3, x1, x21
    fmov d0, x3
    b 0x1438
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1454
    tst x2, x21
    b.eq 0x1408
    add x3, x2, x21
    fmov d1, x3
    b 0x1458
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1470
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x70]
    ldr x3, [x23, #0x408]
    orr x3, x3, #0x2
    str x3, [x23, #0x408]
    b 0x980
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x1418
    b 0x978
    mov x16, #0x156
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x9a8
    cmp x1, x21
    b.hs 0x14bc
    tst x1, x21
    b.eq 0x1490
    add x3, x1, x21
    fmov d0, x3
    b 0x14c0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x14dc
    tst x2, x21
    b.eq 0x1490
    add x3, x2, x21
    fmov d1, x3
    b 0x14e0
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x14f8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x410]
    orr x3, x3, #0x2
    str x3, [x23, #0x410]
    b 0x9a8
    mov x16, #0x15c
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x758
    b <stub.ExceptionExit>
    .quad 0x407f400000000000
sets:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x90
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x6fc
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x714
    mov x3, #0xa
    str x3, [x20, #0x48]
    str x3, [x20, #0x50]
    str x3, [x20, #0x58]
    str x3, [x20, #0x68]
    bti jc
    ldr x1, [x23, #0x48]
    ldr x0, [x1, #0x8]
    cbz x0, 0x740
    str x0, [x20, #0x60]
    ldr x0, [x20, #0x60]
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x58]
    cmp x16, x1
    b.ne 0x74c
    mov x16, #0x9
    str w16, [x20, #0x8]
    add x2, x20, #0x48
    bl <stub.Construct>
    tbz w0, #0x0, 0xc8
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
    cbz x0, 0x1078
    tst x0, x22
    b.ne 0x79c
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x79c
    str x0, [x20, #0x30]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x48]
    bti jc
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x28]
    cmp x1, x21
    b.lo 0x7bc
    cmp x2, x21
    b.lo 0x7bc
    cmp w1, w2
    b.ge 0x3c4
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0x824
    cmp x2, x21
    b.lo 0x824
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x824
    cbz w0, 0x890
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x58]
    cmp x1, x21
    b.lo 0x89c
    tbnz w1, #0x1f, 0x89c
    mov x2, #0x805
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x80]
    ldr x2, [x20, #0x80]
    tst x2, x22
    b.ne 0x8ac
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x8ac
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x98]
    cmp x1, x16
    b.ne 0x8ac
    ldr x1, [x23, #0xa0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x50]
    cmp x1, x21
    b.lo 0x8d0
    fmov d1, #2.0
    scvtf d0, w1
    fdiv d0, d0, d1
    fjcvtzs w0, d0
    b.ne 0x920
    orr x0, x0, x21
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0xc0]
    cmp x16, x1
    b.ne 0x958
    mov x16, #0x3c
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
    ldr x1, [x20, #0x58]
    cmp x1, #0x6
    b.eq 0x23c
    cmp x1, #0x7
    b.ne 0x9cc
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0xa34
    adds w0, w1, #0x1
    b.vs 0xa34
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x80]
    ldr x2, [x20, #0x80]
    tst x2, x22
    b.ne 0xa84
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xa84
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xf0]
    cmp x1, x16
    b.ne 0xa84
    ldr x1, [x23, #0xf8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x0, [x20, #0x50]
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x110]
    cmp x16, x1
    b.ne 0xaa8
    mov x16, #0x58
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
    ldr x1, [x20, #0x58]
    cmp x1, #0x6
    b.eq 0x304
    cmp x1, #0x7
    b.ne 0xb1c
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0xb84
    adds w0, w1, #0x2
    b.vs 0xb84
    orr x0, x0, x21
    str x0, [x20, #0x38]
    b 0x398
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x80]
    ldr x2, [x20, #0x80]
    tst x2, x22
    b.ne 0xbd4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xbd4
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x140]
    cmp x1, x16
    b.ne 0xbd4
    ldr x1, [x23, #0x148]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x0, [x20, #0x50]
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x160]
    cmp x16, x1
    b.ne 0xbf8
    mov x16, #0x79
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
    cmp x1, x21
    b.lo 0xc7c
    adds w0, w1, #0x1
    b.vs 0xc7c
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0xccc
    b 0xdc
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x40]
    mov x16, #0x8a
    str w16, [x20, #0x8]
    bl <op.IterOpenArray>
    cmp w0, #0x2
    b.eq 0x4e4
    ldr x2, [x20, #0x30]
    tst x2, x22
    b.ne 0xcdc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xcdc
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1b8]
    cmp x1, x16
    b.ne 0xcdc
    ldr x1, [x23, #0x1c0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x78]
    tst x1, x22
    b.ne 0x430
    cbz x1, 0x430
    ldrb w16, [x1]
    cmp w16, #0x20
    b.hs 0x43c
    mov x16, #0x9c
    str w16, [x20, #0x8]
    bl <op.ThrowNotIterable>
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x190]
    cmp x16, x1
    b.ne 0xd00
    mov x16, #0xa1
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
    cbz x0, 0x1078
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    tst x1, x22
    b.ne 0xd74
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xd74
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0xd84
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xd84
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1d8]
    cmp x1, x16
    b.ne 0xd84
    ldr x1, [x23, #0x1e0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    bti jc
    mov x16, #0xb3
    str w16, [x20, #0x8]
    bl <op.IterStep>
    cmp w0, #0x2
    b.eq 0x5f8
    ldr x1, [x20, #0x48]
    cmp x1, #0xa
    b.eq 0x690
    ldr x0, [x20, #0x50]
    str x0, [x20, #0x80]
    ldr x0, [x20, #0x48]
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x80]
    ldr x16, [x23, #0x1f8]
    cmp x16, x1
    b.ne 0xda8
    mov x16, #0xc4
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
    cbz x0, 0x1078
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x88]
    tst x1, x22
    b.ne 0xe1c
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xe1c
    ldr x2, [x20, #0x88]
    tst x2, x22
    b.ne 0xe2c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xe2c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x220]
    cmp x1, x16
    b.ne 0xe2c
    ldr x1, [x23, #0x228]
    ldr x0, [x2, x1]
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x80]
    cmp x1, #0x7
    b.eq 0x690
    cmp x1, #0x6
    b.ne 0xe40
    ldr x2, [x20, #0x88]
    tst x2, x22
    b.ne 0xe98
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xe98
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x240]
    cmp x1, x16
    b.ne 0xe98
    ldr x1, [x23, #0x248]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0xebc
    mov x17, #0x5
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0xebc
    cbz w0, 0xf0c
    orr x0, x0, x21
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x68]
    ldr x2, [x20, #0x60]
    cmp x1, x21
    b.lo 0xf2c
    cmp x2, x21
    b.lo 0xf2c
    adds w0, w1, w2
    b.vs 0xf2c
    orr x0, x0, x21
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x68]
    cmp x1, x21
    b.lo 0xfa8
    orr w0, w1, wzr
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0xfd8
    b 0x4e4
    bti jc
    mov x16, #0xf6
    str w16, [x20, #0x8]
    bl <op.IterCloseSilently>
    mov x16, #0xf8
    str w16, [x20, #0x8]
    bl <op.Throw>
    ldr x2, [x20, #0x30]
    tst x2, x22
    b.ne 0xfe8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xfe8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x278]
    cmp x1, x16
    b.ne 0xfe8
    ldr x1, [x23, #0x280]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x100c
    cmp x2, x21
    b.lo 0x100c
    adds w0, w1, w2
    b.vs 0x100c
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x0, [x20, #0x48]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x730
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x718
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x54
    ldr x16, [x23, #0x68]
    cmp x16, x1
    b.eq 0x6c
    ldr x16, [x23, #0x70]
    cmp x16, x1
    b.eq 0x6c
    ldr x16, [x23, #0x78]
    cmp x16, x1
    b.eq 0x6c
    ldr x16, [x23, #0x60]
    cmp x16, #0x2
    b.eq 0x6c
    ldr x16, [x23, #0x60]
    cmp x16, x1
    b.eq 0x6c
    mov x16, #0x9
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x6c
    ldr x0, [x20, #0x68]
    b 0xc8
    mov x16, #0x17
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x3c4
    b 0x100
    cmp x1, x21
    b.hs 0x7d8
    tst x1, x21
    b.eq 0x7a4
    add x3, x1, x21
    fmov d0, x3
    b 0x7dc
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x7f8
    tst x2, x21
    b.eq 0x7a4
    add x3, x2, x21
    fmov d1, x3
    b 0x7fc
    scvtf d1, w2
    ldr x3, [x23, #0x80]
    orr x3, x3, #0x2
    str x3, [x23, #0x80]
    fcmp d0, d1
    b.pl 0x3c4
    b 0x100
    mov x16, #0x1e
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x134
    cmp x1, x21
    b.hs 0x840
    tst x1, x21
    b.eq 0x814
    add x3, x1, x21
    fmov d0, x3
    b 0x844
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x860
    tst x2, x21
    b.eq 0x814
    add x3, x2, x21
    fmov d1, x3
    b 0x864
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x87c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x58]
    ldr x3, [x23, #0x88]
    orr x3, x3, #0x2
    str x3, [x23, #0x88]
    b 0x134
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x824
    b 0x12c
    mov x16, #0x24
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x158
    mov x16, #0x2e
    str w16, [x20, #0x8]
    add x3, x23, #0x98
    bl <stub.GetNamed>
    b 0x190
    mov x16, #0x35
    str w16, [x20, #0x8]
    bl <op.DivI>
    b 0x1bc
    cmp x1, x21
    b.hs 0x8ec
    tst x1, x21
    b.eq 0x8c0
    add x3, x1, x21
    fmov d0, x3
    b 0x8f0
    scvtf d0, w1
    fmov d1, #2.0
    fdiv d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x90c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x88]
    ldr x3, [x23, #0xb8]
    orr x3, x3, #0x2
    str x3, [x23, #0xb8]
    b 0x1bc
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x934
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x88]
    ldr x3, [x23, #0xb8]
    orr x3, x3, #0x2
    str x3, [x23, #0xb8]
    b 0x1bc
    mov x16, #0x3c
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x20c
    tst x1, x22
    b.ne 0x948
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x948
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xc0]
    cmp x16, x0
    b.eq 0x1cc
    ldr x16, [x23, #0xd0]
    cmp x16, x0
    b.eq 0x1cc
    ldr x16, [x23, #0xd8]
    cmp x16, x0
    b.eq 0x1cc
    ldr x16, [x23, #0xe0]
    cmp x16, x0
    b.eq 0x1cc
    ldr x16, [x23, #0xc8]
    cmp x16, #0x2
    b.eq 0x1cc
    ldr x16, [x23, #0xc8]
    cmp x16, x1
    b.eq 0x1cc
    mov x16, #0x3c
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x1cc
    cmp x1, x21
    b.hs 0x9f8
    tst x1, x21
    b.eq 0xa00
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.vs 0x9f4
    b.ne 0x220
    b 0x23c
    cbnz w1, 0x220
    b 0x23c
    tst x1, x22
    b.ne 0x23c
    cbz x1, 0x23c
    ldrb w16, [x1]
    cmp w16, #0x4
    b.hi 0x220
    ldr w3, [x1, #0x4]
    cbnz w3, 0x220
    b 0x23c
    mov x16, #0x46
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x23c
    cmp x1, x21
    b.hs 0xa50
    tst x1, x21
    b.eq 0xa24
    add x3, x1, x21
    fmov d0, x3
    b 0xa54
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xa70
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0xe8]
    orr x3, x3, #0x2
    str x3, [x23, #0xe8]
    b 0x23c
    mov x16, #0x4e
    str w16, [x20, #0x8]
    add x3, x23, #0xf0
    bl <stub.GetNamed>
    b 0x274
    mov x16, #0x58
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x2d0
    tst x1, x22
    b.ne 0xa98
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xa98
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x110]
    cmp x16, x0
    b.eq 0x290
    ldr x16, [x23, #0x120]
    cmp x16, x0
    b.eq 0x290
    ldr x16, [x23, #0x128]
    cmp x16, x0
    b.eq 0x290
    ldr x16, [x23, #0x130]
    cmp x16, x0
    b.eq 0x290
    ldr x16, [x23, #0x118]
    cmp x16, #0x2
    b.eq 0x290
    ldr x16, [x23, #0x118]
    cmp x16, x1
    b.eq 0x290
    mov x16, #0x58
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x290
    cmp x1, x21
    b.hs 0xb48
    tst x1, x21
    b.eq 0xb50
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.vs 0xb44
    b.ne 0x2e4
    b 0x304
    cbnz w1, 0x2e4
    b 0x304
    tst x1, x22
    b.ne 0x304
    cbz x1, 0x304
    ldrb w16, [x1]
    cmp w16, #0x4
    b.hi 0x2e4
    ldr w3, [x1, #0x4]
    cbnz w3, 0x2e4
    b 0x304
    mov x16, #0x62
    str w16, [x20, #0x8]
    bl <op.AddI>
    b 0x300
    cmp x1, x21
    b.hs 0xba0
    tst x1, x21
    b.eq 0xb74
    add x3, x1, x21
    fmov d0, x3
    b 0xba4
    scvtf d0, w1
    fmov d1, #2.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xbc0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x138]
    orr x3, x3, #0x2
    str x3, [x23, #0x138]
    b 0x300
    mov x16, #0x6f
    str w16, [x20, #0x8]
    add x3, x23, #0x140
    bl <stub.GetNamed>
    b 0x33c
    mov x16, #0x79
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x398
    tst x1, x22
    b.ne 0xbe8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xbe8
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x160]
    cmp x16, x0
    b.eq 0x358
    ldr x16, [x23, #0x170]
    cmp x16, x0
    b.eq 0x358
    ldr x16, [x23, #0x178]
    cmp x16, x0
    b.eq 0x358
    ldr x16, [x23, #0x180]
    cmp x16, x0
    b.eq 0x358
    ldr x16, [x23, #0x168]
    cmp x16, #0x2
    b.eq 0x358
    ldr x16, [x23, #0x168]
    cmp x16, x1
    b.eq 0x358
    mov x16, #0x79
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x358
    mov x16, #0x7f
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x3b4
    cmp x1, x21
    b.hs 0xc98
    tst x1, x21
    b.eq 0xc6c
    add x3, x1, x21
    fmov d0, x3
    b 0xc9c
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xcb8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x188]
    orr x3, x3, #0x2
    str x3, [x23, #0x188]
    b 0x3b4
    mov x16, #0x84
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0xdc
    mov x16, #0x91
    str w16, [x20, #0x8]
    add x3, x23, #0x1b8
    bl <stub.GetNamed>
    b 0x410
    mov x16, #0xa1
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x490
    tst x1, x22
    b.ne 0xcf0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xcf0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x190]
    cmp x16, x0
    b.eq 0x454
    ldr x16, [x23, #0x1a0]
    cmp x16, x0
    b.eq 0x454
    ldr x16, [x23, #0x1a8]
    cmp x16, x0
    b.eq 0x454
    ldr x16, [x23, #0x1b0]
    cmp x16, x0
    b.eq 0x454
    ldr x16, [x23, #0x198]
    cmp x16, #0x2
    b.eq 0x454
    ldr x16, [x23, #0x198]
    cmp x16, x1
    b.eq 0x454
    mov x16, #0xa1
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x454
    mov x16, #0xa7
    str w16, [x20, #0x8]
    bl <op.RequireObject>
    b 0x4a8
    mov x16, #0xaa
    str w16, [x20, #0x8]
    add x3, x23, #0x1d8
    bl <stub.GetNamed>
    b 0x4d8
    mov x16, #0xc4
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x564
    tst x1, x22
    b.ne 0xd98
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xd98
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x1f8]
    cmp x16, x0
    b.eq 0x528
    ldr x16, [x23, #0x208]
    cmp x16, x0
    b.eq 0x528
    ldr x16, [x23, #0x210]
    cmp x16, x0
    b.eq 0x528
    ldr x16, [x23, #0x218]
    cmp x16, x0
    b.eq 0x528
    ldr x16, [x23, #0x200]
    cmp x16, #0x2
    b.eq 0x528
    ldr x16, [x23, #0x200]
    cmp x16, x1
    b.eq 0x528
    mov x16, #0xc4
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x80]
    b 0x528
    mov x16, #0xca
    str w16, [x20, #0x8]
    bl <op.RequireObject>
    b 0x57c
    mov x16, #0xcd
    str w16, [x20, #0x8]
    add x3, x23, #0x220
    bl <stub.GetNamed>
    b 0x5ac
    cmp x1, x21
    b.hs 0xe6c
    tst x1, x21
    b.eq 0xe74
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.vs 0xe68
    b.ne 0x690
    b 0x5c4
    cbnz w1, 0x690
    b 0x5c4
    tst x1, x22
    b.ne 0x5c4
    cbz x1, 0x5c4
    ldrb w16, [x1]
    cmp w16, #0x4
    b.hi 0x690
    ldr w3, [x1, #0x4]
    cbnz w3, 0x690
    b 0x5c4
    mov x16, #0xd8
    str w16, [x20, #0x8]
    add x3, x23, #0x240
    bl <stub.GetNamed>
    b 0x5f4
    mov x16, #0xdf
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x624
    cmp x1, x21
    b.hs 0xed8
    tst x1, x21
    b.eq 0xeac
    add x3, x1, x21
    fmov d0, x3
    b 0xedc
    scvtf d0, w1
    fmov d1, #5.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xef8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x68]
    ldr x3, [x23, #0x260]
    orr x3, x3, #0x2
    str x3, [x23, #0x260]
    b 0x624
    mov x17, #0x5
    orr w3, w1, w17
    tbnz w3, #0x1f, 0xebc
    b 0x61c
    mov x16, #0xe6
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x64c
    cmp x1, x21
    b.hs 0xf48
    tst x1, x21
    b.eq 0xf1c
    add x3, x1, x21
    fmov d0, x3
    b 0xf4c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xf68
    tst x2, x21
    b.eq 0xf1c
    add x3, x2, x21
    fmov d1, x3
    b 0xf6c
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xf84
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x68]
    ldr x3, [x23, #0x268]
    orr x3, x3, #0x2
    str x3, [x23, #0x268]
    b 0x64c
    mov x16, #0xec
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0x664
    cmp x1, x21
    b.hs 0xfc8
    tst x1, x21
    b.eq 0xf98
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x270]
    orr x4, x4, #0x2
    str x4, [x23, #0x270]
    b 0x658
    mov x16, #0xf3
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x4e4
    mov x16, #0xfa
    str w16, [x20, #0x8]
    add x3, x23, #0x278
    bl <stub.GetNamed>
    b 0x6c0
    mov x16, #0x101
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x6ec
    cmp x1, x21
    b.hs 0x1028
    tst x1, x21
    b.eq 0xffc
    add x3, x1, x21
    fmov d0, x3
    b 0x102c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1048
    tst x2, x21
    b.eq 0xffc
    add x3, x2, x21
    fmov d1, x3
    b 0x104c
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1064
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x298]
    orr x3, x3, #0x2
    str x3, [x23, #0x298]
    b 0x6ec
    b <stub.ExceptionExit>
stringKeys:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0xc8
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x574
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x58c
    bti jc
    mov x0, #0xa
    str x0, [x20, #0x38]
    ldr x2, [x19, #0x1190]
    add x1, x2, #0x20
    ldr x16, [x19, #0x1198]
    cmp x1, x16
    b.hi 0x5b8
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
    ldr x1, [x23, #0x28]
    ldr x0, [x1, #0x8]
    cbz x0, 0x5c8
    str x0, [x20, #0x58]
    ldr x0, [x20, #0x58]
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x38]
    cmp x16, x1
    b.ne 0x5d8
    mov x16, #0xf
    str w16, [x20, #0x8]
    add x2, x20, #0x40
    bl <stub.Construct>
    tbz w0, #0x0, 0xf8
    sub x0, x0, #0x1
    str x20, [x20, #0x40]
    mov x16, #0x1000000
    str w16, [x20, #0x4c]
    str x0, [x20, #0x50]
    add x20, x20, #0x40
    mov x1, #0x0
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x40
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0xc88
    tst x0, x22
    b.ne 0x628
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x628
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x60]
    cbz x3, 0x630
    ldr x2, [x19, #0x11a0]
    add x1, x2, #0x30
    ldr x16, [x19, #0x11a8]
    cmp x1, x16
    b.hi 0x630
    str x1, [x19, #0x11a0]
    mov x16, #0x120
    movk x16, #0x500, lsl #16
    str x16, [x2]
    str x3, [x2, #0x8]
    ldr x3, [x19, #0x2380]
    str x3, [x2, #0x18]
    str x2, [x20, #0x40]
    ldr x2, [x20, #0x30]
    ldr x1, [x20, #0x40]
    str x1, [x2, #0x10]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x640
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x40]
    bti jc
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x28]
    cmp x1, x21
    b.lo 0x668
    cmp x2, x21
    b.lo 0x668
    cmp w1, w2
    b.ge 0x498
    ldr x0, [x23, #0x8]
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x6d0
    mov x17, #0x1f
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x6d0
    cbz w0, 0x720
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x60]
    cmp x1, x21
    b.lo 0x72c
    tbnz w1, #0x1f, 0x72c
    mov x2, #0x2bd
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0x74c
    cmp x2, x21
    b.lo 0x74c
    adds w0, w1, w2
    b.vs 0x74c
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x78]
    tst x2, x22
    b.ne 0x7b8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x7b8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x90]
    cmp x1, x16
    b.ne 0x7b8
    ldr x1, [x23, #0x98]
    ldr x0, [x2, x1]
    str x0, [x20, #0x70]
    ldr x0, [x20, #0x48]
    str x0, [x20, #0x80]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0xb8]
    ldr x2, [x20, #0xb8]
    tst x2, x22
    b.ne 0x7cc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x7cc
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xb0]
    cmp x1, x16
    b.ne 0x7cc
    ldr x1, [x23, #0xb8]
    ldr x0, [x2, x1]
    str x0, [x20, #0xb0]
    ldr x0, [x20, #0x48]
    str x0, [x20, #0xc0]
    ldr x1, [x20, #0xb0]
    ldr x16, [x23, #0xd0]
    cmp x16, x1
    b.ne 0x7f0
    mov x16, #0x5c
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x98]
    mov x16, #0x1
    str w16, [x20, #0xa4]
    str x0, [x20, #0xa8]
    add x20, x20, #0x98
    mov x1, #0x1
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x98
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0xc88
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x90]
    cmp x1, #0x7
    b.eq 0x2f8
    cmp x1, #0x6
    b.ne 0x864
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x90]
    cmp x1, x21
    b.lo 0x8cc
    adds w0, w1, #0x1
    b.vs 0x8cc
    orr x0, x0, x21
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x70]
    ldr x16, [x23, #0x100]
    cmp x16, x1
    b.ne 0x92c
    mov x16, #0x71
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
    cbz x0, 0xc88
    str x0, [x20, #0x50]
    ldr x2, [x20, #0x30]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x50]
    ldr x2, [x20, #0x30]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x68]
    ldr x2, [x20, #0x48]
    tst x1, x22
    b.ne 0x9a0
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x9a0
    cmp x2, x21
    b.lo 0x9d0
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x9a0
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x9b0
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x9a0
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x60]
    cmp x1, #0x7
    b.eq 0x3ec
    cmp x1, #0x6
    b.ne 0x9ec
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x60]
    cmp x1, x21
    b.lo 0xa54
    adds w0, w1, #0x1
    b.vs 0xa54
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x48]
    ldr x4, [x20, #0x58]
    tst x1, x22
    b.ne 0xaa4
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xaa4
    cmp x2, x21
    b.lo 0xb44
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0xaa4
    ldrb w5, [x1, #0x3]
    cmp w5, #0x2
    b.hs 0xb0c
    cmp x4, x21
    b.lo 0xaa4
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0xab4
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0xb70
    adds w0, w1, #0x1
    b.vs 0xb70
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0xbc0
    b 0x160
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x30]
    ldr x1, [x20, #0x40]
    str x1, [x2, #0x18]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0xbd0
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x68]
    tst x2, x22
    b.ne 0xbe0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xbe0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x178]
    cmp x1, x16
    b.ne 0xbe0
    ldr x1, [x23, #0x180]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    mov x16, #0xb8
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x198]
    cmp x16, x1
    b.ne 0xc04
    mov x16, #0xbd
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
    cbz x0, 0xc88
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x30]
    ldr x0, [x2, #0x18]
    str x0, [x20, #0x40]
    ldr x0, [x20, #0x40]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x5a8
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x590
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
    bl <op.GetGlobal>
    b 0x84
    ldr x16, [x23, #0x48]
    cmp x16, x1
    b.eq 0x9c
    ldr x16, [x23, #0x50]
    cmp x16, x1
    b.eq 0x9c
    ldr x16, [x23, #0x58]
    cmp x16, x1
    b.eq 0x9c
    ldr x16, [x23, #0x40]
    cmp x16, #0x2
    b.eq 0x9c
    ldr x16, [x23, #0x40]
    cmp x16, x1
    b.eq 0x9c
    mov x16, #0xf
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x9c
    ldr x0, [x20, #0x60]
    b 0xf8
    mov x16, #0x15
    str w16, [x20, #0x8]
    bl <op.NewObject>
    b 0x138
    mov x16, #0x1a
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x158
    mov x16, #0x23
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x498
    b 0x184
    cmp x1, x21
    b.hs 0x684
    tst x1, x21
    b.eq 0x650
    add x3, x1, x21
    fmov d0, x3
    b 0x688
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x6a4
    tst x2, x21
    b.eq 0x650
    add x3, x2, x21
    fmov d1, x3
    b 0x6a8
    scvtf d1, w2
    ldr x3, [x23, #0x70]
    orr x3, x3, #0x2
    str x3, [x23, #0x70]
    fcmp d0, d1
    b.pl 0x498
    b 0x184
    mov x16, #0x2e
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x1b8
    cmp x1, x21
    b.hs 0x6ec
    tst x1, x21
    b.eq 0x6c0
    add x3, x1, x21
    fmov d0, x3
    b 0x6f0
    scvtf d0, w1
    fmov d1, #31.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x70c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x78]
    orr x3, x3, #0x2
    str x3, [x23, #0x78]
    b 0x1b8
    orr w3, w1, #0x1f
    tbnz w3, #0x1f, 0x6d0
    b 0x1b0
    mov x16, #0x35
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x1dc
    mov x16, #0x3c
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x204
    cmp x1, x21
    b.hs 0x768
    tst x1, x21
    b.eq 0x73c
    add x3, x1, x21
    fmov d0, x3
    b 0x76c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x788
    tst x2, x21
    b.eq 0x73c
    add x3, x2, x21
    fmov d1, x3
    b 0x78c
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x7a4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x88]
    orr x3, x3, #0x2
    str x3, [x23, #0x88]
    b 0x204
    mov x16, #0x45
    str w16, [x20, #0x8]
    add x3, x23, #0x90
    bl <stub.GetNamed>
    b 0x23c
    mov x16, #0x52
    str w16, [x20, #0x8]
    add x3, x23, #0xb0
    bl <stub.GetNamed>
    b 0x280
    mov x16, #0x5c
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x2dc
    tst x1, x22
    b.ne 0x7e0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x7e0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xd0]
    cmp x16, x0
    b.eq 0x29c
    ldr x16, [x23, #0xe0]
    cmp x16, x0
    b.eq 0x29c
    ldr x16, [x23, #0xe8]
    cmp x16, x0
    b.eq 0x29c
    ldr x16, [x23, #0xf0]
    cmp x16, x0
    b.eq 0x29c
    ldr x16, [x23, #0xd8]
    cmp x16, #0x2
    b.eq 0x29c
    ldr x16, [x23, #0xd8]
    cmp x16, x1
    b.eq 0x29c
    mov x16, #0x5c
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0xb0]
    b 0x29c
    cmp x1, x21
    b.hs 0x890
    tst x1, x21
    b.eq 0x898
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.vs 0x88c
    b.ne 0x2f8
    b 0x2f0
    cbnz w1, 0x2f8
    b 0x2f0
    tst x1, x22
    b.ne 0x2f0
    cbz x1, 0x2f0
    ldrb w16, [x1]
    cmp w16, #0x4
    b.hi 0x2f8
    ldr w3, [x1, #0x4]
    cbnz w3, 0x2f8
    b 0x2f0
    mov x16, #0x6a
    str w16, [x20, #0x8]
    bl <op.AddI>
    b 0x314
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
    str x0, [x20, #0x88]
    ldr x3, [x23, #0xf8]
    orr x3, x3, #0x2
    str x3, [x23, #0xf8]
    b 0x314
    mov x16, #0x71
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x364
    tst x1, x22
    b.ne 0x91c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x91c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x100]
    cmp x16, x0
    b.eq 0x324
    ldr x16, [x23, #0x110]
    cmp x16, x0
    b.eq 0x324
    ldr x16, [x23, #0x118]
    cmp x16, x0
    b.eq 0x324
    ldr x16, [x23, #0x120]
    cmp x16, x0
    b.eq 0x324
    ldr x16, [x23, #0x108]
    cmp x16, #0x2
    b.eq 0x324
    ldr x16, [x23, #0x108]
    cmp x16, x1
    b.eq 0x324
    mov x16, #0x71
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x70]
    b 0x324
    mov x16, #0x81
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x3d0
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x9a0
    sub x0, x0, x21
    b 0x3cc
    tst x2, x21
    b.eq 0x9a0
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x9a0
    b 0x3a0
    cmp x1, x21
    b.hs 0xa18
    tst x1, x21
    b.eq 0xa20
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.vs 0xa14
    b.ne 0x3ec
    b 0x3e4
    cbnz w1, 0x3ec
    b 0x3e4
    tst x1, x22
    b.ne 0x3e4
    cbz x1, 0x3e4
    ldrb w16, [x1]
    cmp w16, #0x4
    b.hi 0x3ec
    ldr w3, [x1, #0x4]
    cbnz w3, 0x3ec
    b 0x3e4
    mov x16, #0x8f
    str w16, [x20, #0x8]
    bl <op.AddI>
    b 0x408
    cmp x1, x21
    b.hs 0xa70
    tst x1, x21
    b.eq 0xa44
    add x3, x1, x21
    fmov d0, x3
    b 0xa74
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xa90
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x58]
    ldr x3, [x23, #0x148]
    orr x3, x3, #0x2
    str x3, [x23, #0x148]
    b 0x408
    mov x16, #0x96
    str w16, [x20, #0x8]
    bl <op.SetElem>
    b 0x46c
    mov x16, #0x96
    str w16, [x20, #0x8]
    bl <stub.AppendElement>
    b 0x46c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x6, #0xdead
    movk x6, #0x7ff8, lsl #48
    cmp x0, x6
    b.eq 0xab4
    mov x5, x3
    cmp x4, x21
    b.hs 0xafc
    tst x4, x21
    b.eq 0xaa4
    add x3, x4, x21
    fmov d0, x3
    b 0xb00
    scvtf d0, w4
    add x17, x5, x2, lsl #3
    str d0, [x17, #0x8]
    b 0x46c
    cmp w5, #0x4
    b.lo 0xac4
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0xab4
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    mov x2, x3
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0xc78
    b 0x46c
    tst x2, x21
    b.eq 0xaa4
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0xaa4
    b 0x430
    mov x16, #0x9d
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x488
    cmp x1, x21
    b.hs 0xb8c
    tst x1, x21
    b.eq 0xb60
    add x3, x1, x21
    fmov d0, x3
    b 0xb90
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xbac
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x170]
    orr x3, x3, #0x2
    str x3, [x23, #0x170]
    b 0x488
    mov x16, #0xa2
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x160
    mov x16, #0xa9
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x4c0
    mov x16, #0xb1
    str w16, [x20, #0x8]
    add x3, x23, #0x178
    bl <stub.GetNamed>
    b 0x4f8
    mov x16, #0xbd
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x558
    tst x1, x22
    b.ne 0xbf4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xbf4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x198]
    cmp x16, x0
    b.eq 0x518
    ldr x16, [x23, #0x1a8]
    cmp x16, x0
    b.eq 0x518
    ldr x16, [x23, #0x1b0]
    cmp x16, x0
    b.eq 0x518
    ldr x16, [x23, #0x1b8]
    cmp x16, x0
    b.eq 0x518
    ldr x16, [x23, #0x1a0]
    cmp x16, #0x2
    b.eq 0x518
    ldr x16, [x23, #0x1a0]
    cmp x16, x1
    b.eq 0x518
    mov x16, #0xbd
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x518
    mov x16, #0x96
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xb40
    b <stub.ExceptionExit>
