(anonymous):
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x90
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x4c4
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
    ldr x1, [x23, #0x60]
    ldr x0, [x1, #0x8]
    cbz x0, 0x4ec
    str x0, [x20, #0x38]
    mov x16, #0x2a
    str w16, [x20, #0x8]
    bl <op.Typeof>
    ldr x0, [x23, #0x48]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x514
    cmp x2, x21
    b.lo 0x514
    cmp w1, w2
    b.eq 0xe0
    b 0xf4
    ldr x1, [x23, #0x78]
    ldr x0, [x1, #0x8]
    cbz x0, 0x5a8
    str x0, [x20, #0x30]
    b 0xfc
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x30]
    mov x16, #0x45
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xdc
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x30]
    mov x16, #0x4d
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0x64
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x30]
    mov x16, #0x55
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    mov x16, #0x5d
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    mov x16, #0x65
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x23, #0x88]
    ldr x0, [x1, #0x8]
    cbz x0, 0x5b8
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x5e0
    cmp x2, x21
    b.lo 0x5e0
    cmp w1, w2
    b.ge 0x424
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    bti jc
    ldr x1, [x23, #0xa0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x638
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x660
    cmp x2, x21
    b.lo 0x660
    cmp w1, w2
    b.ge 0x3f8
    ldr x1, [x23, #0xb8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x6b8
    str x0, [x20, #0x40]
    ldr x1, [x23, #0xc8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x6c8
    str x0, [x20, #0x68]
    mov x0, #0xa
    str x0, [x20, #0x70]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0xd8]
    cmp x16, x1
    b.ne 0x6e8
    mov x16, #0x9c
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
    cbz x0, 0xb78
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0x76c
    cmp x2, x21
    b.lo 0x76c
    adds w0, w1, w2
    b.vs 0x76c
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x2, [x23, #0x108]
    ldr x1, [x20, #0x40]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x7d8
    ldr x16, [x2, #0x8]
    cbz x16, 0x7d8
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x7e8
    ldr x1, [x23, #0x118]
    ldr x0, [x1, #0x8]
    cbz x0, 0x7f8
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x818
    mov x17, #0x7
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x818
    cbz w0, 0x868
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x23, #0x130]
    ldr x0, [x1, #0x8]
    cbz x0, 0x874
    str x0, [x20, #0x78]
    mov x0, #0xa
    str x0, [x20, #0x80]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x140]
    cmp x16, x1
    b.ne 0x894
    mov x16, #0xc7
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
    cbz x0, 0xb78
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0x918
    cmp x2, x21
    b.lo 0x918
    adds w0, w1, w2
    b.vs 0x918
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x50]
    cmp x1, x21
    b.lo 0x994
    orr w0, w1, wzr
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x2, [x23, #0x178]
    ldr x1, [x20, #0x40]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x9c4
    ldr x16, [x2, #0x8]
    cbz x16, 0x9c4
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x9d4
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x9f4
    adds w0, w1, #0x1
    b.vs 0x9f4
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0xa44
    b 0x1a4
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xa64
    adds w0, w1, #0x1
    b.vs 0xa64
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0xab4
    b 0x168
    ldr x1, [x23, #0x198]
    ldr x0, [x1, #0x8]
    cbz x0, 0xac4
    str x0, [x20, #0x48]
    mov x0, #0xa
    str x0, [x20, #0x50]
    ldr x0, [x23, #0x58]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x1a8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xad4
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x1b8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xae4
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x48]
    ldr x16, [x23, #0x1c8]
    cmp x16, x1
    b.ne 0xb04
    mov x16, #0x109
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
    cbz x0, 0xb78
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x4dc
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
    b.ne 0x55c
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
    tbz w3, #0x0, 0x4fc
    b 0xf4
    cmp x1, x21
    b.hs 0x578
    tst x1, x21
    b.eq 0xf4
    add x3, x1, x21
    fmov d0, x3
    b 0x57c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x598
    tst x2, x21
    b.eq 0xf4
    add x3, x2, x21
    fmov d1, x3
    b 0x59c
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0xe0
    b 0xf4
    mov x16, #0x38
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xf0
    mov x16, #0x6d
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x17c
    mov x16, #0x73
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x424
    b 0x19c
    cmp x1, x21
    b.hs 0x5fc
    tst x1, x21
    b.eq 0x5c8
    add x3, x1, x21
    fmov d0, x3
    b 0x600
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x61c
    tst x2, x21
    b.eq 0x5c8
    add x3, x2, x21
    fmov d1, x3
    b 0x620
    scvtf d1, w2
    ldr x3, [x23, #0x98]
    orr x3, x3, #0x2
    str x3, [x23, #0x98]
    fcmp d0, d1
    b.pl 0x424
    b 0x19c
    mov x16, #0x7e
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1b8
    mov x16, #0x84
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x3f8
    b 0x1d8
    cmp x1, x21
    b.hs 0x67c
    tst x1, x21
    b.eq 0x648
    add x3, x1, x21
    fmov d0, x3
    b 0x680
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x69c
    tst x2, x21
    b.eq 0x648
    add x3, x2, x21
    fmov d1, x3
    b 0x6a0
    scvtf d1, w2
    ldr x3, [x23, #0xb0]
    orr x3, x3, #0x2
    str x3, [x23, #0xb0]
    fcmp d0, d1
    b.pl 0x3f8
    b 0x1d8
    mov x16, #0x8b
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1e8
    mov x16, #0x91
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1f8
    mov x16, #0x9c
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x258
    tst x1, x22
    b.ne 0x6d8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x6d8
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xd8]
    cmp x16, x0
    b.eq 0x218
    ldr x16, [x23, #0xe8]
    cmp x16, x0
    b.eq 0x218
    ldr x16, [x23, #0xf0]
    cmp x16, x0
    b.eq 0x218
    ldr x16, [x23, #0xf8]
    cmp x16, x0
    b.eq 0x218
    ldr x16, [x23, #0xe0]
    cmp x16, #0x2
    b.eq 0x218
    ldr x16, [x23, #0xe0]
    cmp x16, x1
    b.eq 0x218
    mov x16, #0x9c
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x218
    mov x16, #0xa2
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x280
    cmp x1, x21
    b.hs 0x788
    tst x1, x21
    b.eq 0x75c
    add x3, x1, x21
    fmov d0, x3
    b 0x78c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x7a8
    tst x2, x21
    b.eq 0x75c
    add x3, x2, x21
    fmov d1, x3
    b 0x7ac
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x7c4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x100]
    orr x3, x3, #0x2
    str x3, [x23, #0x100]
    b 0x280
    mov x16, #0xa8
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x2b0
    mov x16, #0xa8
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x2b0
    mov x16, #0xaf
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x2c0
    mov x16, #0xb5
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x2ec
    cmp x1, x21
    b.hs 0x834
    tst x1, x21
    b.eq 0x808
    add x3, x1, x21
    fmov d0, x3
    b 0x838
    scvtf d0, w1
    fmov d1, #7.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x854
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x128]
    orr x3, x3, #0x2
    str x3, [x23, #0x128]
    b 0x2ec
    orr w3, w1, #0x7
    tbnz w3, #0x1f, 0x818
    b 0x2e4
    mov x16, #0xbc
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x2fc
    mov x16, #0xc7
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x35c
    tst x1, x22
    b.ne 0x884
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x884
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x140]
    cmp x16, x0
    b.eq 0x31c
    ldr x16, [x23, #0x150]
    cmp x16, x0
    b.eq 0x31c
    ldr x16, [x23, #0x158]
    cmp x16, x0
    b.eq 0x31c
    ldr x16, [x23, #0x160]
    cmp x16, x0
    b.eq 0x31c
    ldr x16, [x23, #0x148]
    cmp x16, #0x2
    b.eq 0x31c
    ldr x16, [x23, #0x148]
    cmp x16, x1
    b.eq 0x31c
    mov x16, #0xc7
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x31c
    mov x16, #0xcd
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x384
    cmp x1, x21
    b.hs 0x934
    tst x1, x21
    b.eq 0x908
    add x3, x1, x21
    fmov d0, x3
    b 0x938
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x954
    tst x2, x21
    b.eq 0x908
    add x3, x2, x21
    fmov d1, x3
    b 0x958
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x970
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x168]
    orr x3, x3, #0x2
    str x3, [x23, #0x168]
    b 0x384
    mov x16, #0xd3
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0x39c
    cmp x1, x21
    b.hs 0x9b4
    tst x1, x21
    b.eq 0x984
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x170]
    orr x4, x4, #0x2
    str x4, [x23, #0x170]
    b 0x390
    mov x16, #0xda
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x3cc
    mov x16, #0xda
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x3cc
    mov x16, #0xe1
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x3e8
    cmp x1, x21
    b.hs 0xa10
    tst x1, x21
    b.eq 0x9e4
    add x3, x1, x21
    fmov d0, x3
    b 0xa14
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xa30
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x188]
    orr x3, x3, #0x2
    str x3, [x23, #0x188]
    b 0x3e8
    mov x16, #0xe6
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x1a4
    mov x16, #0xe9
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x414
    cmp x1, x21
    b.hs 0xa80
    tst x1, x21
    b.eq 0xa54
    add x3, x1, x21
    fmov d0, x3
    b 0xa84
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xaa0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x190]
    orr x3, x3, #0x2
    str x3, [x23, #0x190]
    b 0x414
    mov x16, #0xee
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x168
    mov x16, #0xf1
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x434
    mov x16, #0xfd
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x454
    mov x16, #0x103
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x464
    mov x16, #0x109
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x4b4
    tst x1, x22
    b.ne 0xaf4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xaf4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x1c8]
    cmp x16, x0
    b.eq 0x474
    ldr x16, [x23, #0x1d8]
    cmp x16, x0
    b.eq 0x474
    ldr x16, [x23, #0x1e0]
    cmp x16, x0
    b.eq 0x474
    ldr x16, [x23, #0x1e8]
    cmp x16, x0
    b.eq 0x474
    ldr x16, [x23, #0x1d0]
    cmp x16, #0x2
    b.eq 0x474
    ldr x16, [x23, #0x1d0]
    cmp x16, x1
    b.eq 0x474
    mov x16, #0x109
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x48]
    b 0x474
    b <stub.ExceptionExit>
bitmap:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0xa0
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x37c
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x394
    bti jc
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0x3d0
    mov x17, #0x2
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x3d0
    cbz w0, 0x420
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x23, #0x20]
    ldr x0, [x1, #0x8]
    cbz x0, 0x42c
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x44c
    cmp x2, x21
    b.lo 0x44c
    scvtf d1, w2
    scvtf d0, w1
    fdiv d0, d0, d1
    fjcvtzs w0, d0
    b.ne 0x4b8
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x4f0
    subs w0, w1, #0x1
    b.vs 0x4f0
    orr x0, x0, x21
    str x0, [x20, #0x40]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x48]
    bti jc
    ldr x1, [x23, #0x40]
    ldr x0, [x1, #0x8]
    cbz x0, 0x540
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x568
    cmp x2, x21
    b.lo 0x568
    cmp w1, w2
    b.ge 0x36c
    ldr x1, [x23, #0x58]
    ldr x0, [x1, #0x8]
    cbz x0, 0x5c0
    str x0, [x20, #0x78]
    mov x0, #0xa
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x5e0
    mov x17, #0x3
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x5e0
    cbz w0, 0x630
    orr x0, x0, x21
    str x0, [x20, #0x90]
    ldr x1, [x23, #0x70]
    ldr x0, [x1, #0x8]
    cbz x0, 0x63c
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x90]
    ldr x2, [x20, #0x98]
    cmp x1, x21
    b.lo 0x65c
    cmp x2, x21
    b.lo 0x65c
    scvtf d1, w2
    scvtf d0, w1
    fdiv d0, d0, d1
    fjcvtzs w0, d0
    b.ne 0x6c8
    orr x0, x0, x21
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x90]
    cmp x1, x21
    b.lo 0x700
    subs w0, w1, #0x2
    b.vs 0x700
    orr x0, x0, x21
    str x0, [x20, #0x88]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x90]
    cmp x16, x1
    b.ne 0x760
    mov x16, #0x58
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
    cbz x0, 0xb68
    str x0, [x20, #0x58]
    ldr x1, [x23, #0xb8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x7d4
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x60]
    cmp x1, x21
    b.lo 0x7fc
    cmp x2, x21
    b.lo 0x7fc
    cmp w1, w2
    b.eq 0x238
    b 0x244
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x50]
    b 0x24c
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x8a0
    lsl w0, w1, #0x1
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x58]
    ldr x3, [x20, #0x50]
    cmp x1, x21
    b.lo 0x8e0
    cmp x3, x21
    b.lo 0x8e0
    orr w0, w1, w3
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x940
    and w0, w1, #0x7
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x58]
    cmp x1, x21
    b.lo 0x970
    cmp w1, #0x7
    b.ne 0x340
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x9a0
    mov x17, #0x1f
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x9a0
    cbz w0, 0x9f0
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xa0c
    and w0, w1, #0xff
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x60]
    cmp x1, x21
    b.lo 0xa4c
    cmp x2, x21
    b.lo 0xa4c
    adds w0, w1, w2
    b.vs 0xa4c
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x58]
    cmp x1, x21
    b.lo 0xac8
    orr w0, w1, wzr
    orr x0, x0, x21
    str x0, [x20, #0x38]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0xb08
    adds w0, w1, #0x1
    b.vs 0xb08
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0xb58
    b 0xd4
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x3b0
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x398
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x8
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x6c
    cmp x1, x21
    b.hs 0x3ec
    tst x1, x21
    b.eq 0x3c0
    add x3, x1, x21
    fmov d0, x3
    b 0x3f0
    scvtf d0, w1
    fmov d1, #2.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x40c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x18]
    orr x3, x3, #0x2
    str x3, [x23, #0x18]
    b 0x6c
    orr w3, w1, #0x2
    tbnz w3, #0x1f, 0x3d0
    b 0x64
    mov x16, #0xf
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x7c
    mov x16, #0x15
    str w16, [x20, #0x8]
    bl <op.Div>
    b 0xb0
    cmp x1, x21
    b.hs 0x468
    tst x1, x21
    b.eq 0x43c
    add x3, x1, x21
    fmov d0, x3
    b 0x46c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x488
    tst x2, x21
    b.eq 0x43c
    add x3, x2, x21
    fmov d1, x3
    b 0x48c
    scvtf d1, w2
    fdiv d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x4a4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x30]
    orr x3, x3, #0x2
    str x3, [x23, #0x30]
    b 0xb0
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x4cc
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x30]
    orr x3, x3, #0x2
    str x3, [x23, #0x30]
    b 0xb0
    mov x16, #0x1b
    str w16, [x20, #0x8]
    bl <op.SubI>
    b 0xcc
    cmp x1, x21
    b.hs 0x50c
    tst x1, x21
    b.eq 0x4e0
    add x3, x1, x21
    fmov d0, x3
    b 0x510
    scvtf d0, w1
    fmov d1, #1.0
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x52c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x38]
    orr x3, x3, #0x2
    str x3, [x23, #0x38]
    b 0xcc
    mov x16, #0x26
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xe8
    mov x16, #0x2c
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x36c
    b 0x108
    cmp x1, x21
    b.hs 0x584
    tst x1, x21
    b.eq 0x550
    add x3, x1, x21
    fmov d0, x3
    b 0x588
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x5a4
    tst x2, x21
    b.eq 0x550
    add x3, x2, x21
    fmov d1, x3
    b 0x5a8
    scvtf d1, w2
    ldr x3, [x23, #0x50]
    orr x3, x3, #0x2
    str x3, [x23, #0x50]
    fcmp d0, d1
    b.pl 0x36c
    b 0x108
    mov x16, #0x33
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x118
    mov x16, #0x3b
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x14c
    cmp x1, x21
    b.hs 0x5fc
    tst x1, x21
    b.eq 0x5d0
    add x3, x1, x21
    fmov d0, x3
    b 0x600
    scvtf d0, w1
    fmov d1, #3.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x61c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x90]
    ldr x3, [x23, #0x68]
    orr x3, x3, #0x2
    str x3, [x23, #0x68]
    b 0x14c
    orr w3, w1, #0x3
    tbnz w3, #0x1f, 0x5e0
    b 0x144
    mov x16, #0x42
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x15c
    mov x16, #0x48
    str w16, [x20, #0x8]
    bl <op.Div>
    b 0x190
    cmp x1, x21
    b.hs 0x678
    tst x1, x21
    b.eq 0x64c
    add x3, x1, x21
    fmov d0, x3
    b 0x67c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x698
    tst x2, x21
    b.eq 0x64c
    add x3, x2, x21
    fmov d1, x3
    b 0x69c
    scvtf d1, w2
    fdiv d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x6b4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x90]
    ldr x3, [x23, #0x80]
    orr x3, x3, #0x2
    str x3, [x23, #0x80]
    b 0x190
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x6dc
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x90]
    ldr x3, [x23, #0x80]
    orr x3, x3, #0x2
    str x3, [x23, #0x80]
    b 0x190
    mov x16, #0x4e
    str w16, [x20, #0x8]
    bl <op.SubI>
    b 0x1ac
    cmp x1, x21
    b.hs 0x71c
    tst x1, x21
    b.eq 0x6f0
    add x3, x1, x21
    fmov d0, x3
    b 0x720
    scvtf d0, w1
    fmov d1, #2.0
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x73c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x88]
    ldr x3, [x23, #0x88]
    orr x3, x3, #0x2
    str x3, [x23, #0x88]
    b 0x1ac
    mov x16, #0x58
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x204
    tst x1, x22
    b.ne 0x750
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x750
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x90]
    cmp x16, x0
    b.eq 0x1c4
    ldr x16, [x23, #0xa0]
    cmp x16, x0
    b.eq 0x1c4
    ldr x16, [x23, #0xa8]
    cmp x16, x0
    b.eq 0x1c4
    ldr x16, [x23, #0xb0]
    cmp x16, x0
    b.eq 0x1c4
    ldr x16, [x23, #0x98]
    cmp x16, #0x2
    b.eq 0x1c4
    ldr x16, [x23, #0x98]
    cmp x16, x1
    b.eq 0x1c4
    mov x16, #0x58
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x1c4
    mov x16, #0x5e
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x214
    mov x16, #0x64
    str w16, [x20, #0x8]
    bl <op.JStrictNe>
    cmp w0, #0x2
    b.eq 0x244
    b 0x238
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x844
    cmp x1, x2
    b.eq 0x238
    tst x3, x22
    b.ne 0x244
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x244
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x244
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x7e4
    b 0x244
    cmp x1, x21
    b.hs 0x860
    tst x1, x21
    b.eq 0x244
    add x3, x1, x21
    fmov d0, x3
    b 0x864
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x880
    tst x2, x21
    b.eq 0x244
    add x3, x2, x21
    fmov d1, x3
    b 0x884
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x238
    b 0x244
    mov x16, #0x76
    str w16, [x20, #0x8]
    bl <op.ShlI>
    b 0x264
    cmp x1, x21
    b.hs 0x8c0
    tst x1, x21
    b.eq 0x890
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0xd0]
    orr x4, x4, #0x2
    str x4, [x23, #0xd0]
    b 0x258
    mov x16, #0x7d
    str w16, [x20, #0x8]
    bl <op.BitOr>
    b 0x288
    cmp x1, x21
    b.hs 0x900
    tst x1, x21
    b.eq 0x8d0
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    cmp x3, x21
    b.hs 0x920
    tst x3, x21
    b.eq 0x8d0
    add x4, x3, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w3, w4
    ldr x4, [x23, #0xd8]
    orr x4, x4, #0x2
    str x4, [x23, #0xd8]
    b 0x27c
    mov x16, #0x83
    str w16, [x20, #0x8]
    bl <op.BitAndI>
    b 0x2a0
    cmp x1, x21
    b.hs 0x960
    tst x1, x21
    b.eq 0x930
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0xe0]
    orr x4, x4, #0x2
    str x4, [x23, #0xe0]
    b 0x294
    tst x1, x21
    b.eq 0x340
    add x3, x1, x21
    fmov d0, x3
    fmov d1, #7.0
    fcmp d0, d1
    b.eq 0x2b4
    b 0x340
    mov x16, #0x92
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x2e0
    cmp x1, x21
    b.hs 0x9bc
    tst x1, x21
    b.eq 0x990
    add x3, x1, x21
    fmov d0, x3
    b 0x9c0
    scvtf d0, w1
    fmov d1, #31.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x9dc
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x58]
    ldr x3, [x23, #0xf0]
    orr x3, x3, #0x2
    str x3, [x23, #0xf0]
    b 0x2e0
    orr w3, w1, #0x1f
    tbnz w3, #0x1f, 0x9a0
    b 0x2d8
    mov x16, #0x99
    str w16, [x20, #0x8]
    bl <op.BitAndI>
    b 0x2f8
    cmp x1, x21
    b.hs 0xa2c
    tst x1, x21
    b.eq 0x9fc
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0xf8]
    orr x4, x4, #0x2
    str x4, [x23, #0xf8]
    b 0x2ec
    mov x16, #0xa0
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x320
    cmp x1, x21
    b.hs 0xa68
    tst x1, x21
    b.eq 0xa3c
    add x3, x1, x21
    fmov d0, x3
    b 0xa6c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xa88
    tst x2, x21
    b.eq 0xa3c
    add x3, x2, x21
    fmov d1, x3
    b 0xa8c
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xaa4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x58]
    ldr x3, [x23, #0x100]
    orr x3, x3, #0x2
    str x3, [x23, #0x100]
    b 0x320
    mov x16, #0xa6
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0x338
    cmp x1, x21
    b.hs 0xae8
    tst x1, x21
    b.eq 0xab8
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x108]
    orr x4, x4, #0x2
    str x4, [x23, #0x108]
    b 0x32c
    mov x16, #0xb1
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x35c
    cmp x1, x21
    b.hs 0xb24
    tst x1, x21
    b.eq 0xaf8
    add x3, x1, x21
    fmov d0, x3
    b 0xb28
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xb44
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x110]
    orr x3, x3, #0x2
    str x3, [x23, #0x110]
    b 0x35c
    mov x16, #0xb6
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0xd4
    b <stub.ExceptionExit>
escape:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x68
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x234
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x24c
    bti jc
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x40]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x48]
    bti jc
    ldr x1, [x23, #0x8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x278
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x2a0
    cmp x2, x21
    b.lo 0x2a0
    cmp w1, w2
    b.ge 0x224
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x308
    cmp x2, x21
    b.lo 0x308
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x308
    cbz w0, 0x374
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x390
    cmp x2, x21
    b.lo 0x390
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x390
    cbz w0, 0x3fc
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0x418
    cmp x2, x21
    b.lo 0x418
    adds w0, w1, w2
    b.vs 0x418
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x60]
    cmp x1, x21
    b.lo 0x49c
    cmp w1, #0x4
    b.gt 0x224
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x4e8
    mov x17, #0x2
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x4e8
    cbz w0, 0x538
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x60]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x554
    cmp x2, x21
    b.lo 0x554
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x554
    cbz w0, 0x5c0
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x60]
    ldr x2, [x20, #0x30]
    cmp x1, x21
    b.lo 0x5dc
    cmp x2, x21
    b.lo 0x5dc
    adds w0, w1, w2
    b.vs 0x5dc
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0x658
    cmp x2, x21
    b.lo 0x658
    subs w0, w1, w2
    b.vs 0x658
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x60]
    ldr x2, [x20, #0x28]
    cmp x1, x21
    b.lo 0x6d4
    cmp x2, x21
    b.lo 0x6d4
    adds w0, w1, w2
    b.vs 0x6d4
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x750
    adds w0, w1, #0x1
    b.vs 0x750
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x7a0
    b 0x48
    ldr x0, [x20, #0x48]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x268
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x250
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0xc
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x5c
    mov x16, #0x12
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x224
    b 0x7c
    cmp x1, x21
    b.hs 0x2bc
    tst x1, x21
    b.eq 0x288
    add x3, x1, x21
    fmov d0, x3
    b 0x2c0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x2dc
    tst x2, x21
    b.eq 0x288
    add x3, x2, x21
    fmov d1, x3
    b 0x2e0
    scvtf d1, w2
    ldr x3, [x23, #0x18]
    orr x3, x3, #0x2
    str x3, [x23, #0x18]
    fcmp d0, d1
    b.pl 0x224
    b 0x7c
    mov x16, #0x19
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0xb0
    cmp x1, x21
    b.hs 0x324
    tst x1, x21
    b.eq 0x2f8
    add x3, x1, x21
    fmov d0, x3
    b 0x328
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x344
    tst x2, x21
    b.eq 0x2f8
    add x3, x2, x21
    fmov d1, x3
    b 0x348
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x360
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x20]
    orr x3, x3, #0x2
    str x3, [x23, #0x20]
    b 0xb0
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x308
    b 0xa8
    mov x16, #0x1f
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0xe4
    cmp x1, x21
    b.hs 0x3ac
    tst x1, x21
    b.eq 0x380
    add x3, x1, x21
    fmov d0, x3
    b 0x3b0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x3cc
    tst x2, x21
    b.eq 0x380
    add x3, x2, x21
    fmov d1, x3
    b 0x3d0
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x3e8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x58]
    ldr x3, [x23, #0x28]
    orr x3, x3, #0x2
    str x3, [x23, #0x28]
    b 0xe4
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x390
    b 0xdc
    mov x16, #0x25
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x10c
    cmp x1, x21
    b.hs 0x434
    tst x1, x21
    b.eq 0x408
    add x3, x1, x21
    fmov d0, x3
    b 0x438
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x454
    tst x2, x21
    b.eq 0x408
    add x3, x2, x21
    fmov d1, x3
    b 0x458
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x470
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x30]
    orr x3, x3, #0x2
    str x3, [x23, #0x30]
    b 0x10c
    mov x16, #0x2b
    str w16, [x20, #0x8]
    bl <op.JGreaterI>
    cmp w0, #0x2
    b.eq 0x224
    b 0x120
    cmp x1, x21
    b.hs 0x4b8
    tst x1, x21
    b.eq 0x484
    add x3, x1, x21
    fmov d0, x3
    b 0x4bc
    scvtf d0, w1
    fmov d1, #4.0
    ldr x3, [x23, #0x38]
    orr x3, x3, #0x2
    str x3, [x23, #0x38]
    fcmp d0, d1
    b.gt 0x224
    b 0x120
    mov x16, #0x33
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x14c
    cmp x1, x21
    b.hs 0x504
    tst x1, x21
    b.eq 0x4d8
    add x3, x1, x21
    fmov d0, x3
    b 0x508
    scvtf d0, w1
    fmov d1, #2.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x524
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x40]
    orr x3, x3, #0x2
    str x3, [x23, #0x40]
    b 0x14c
    orr w3, w1, #0x2
    tbnz w3, #0x1f, 0x4e8
    b 0x144
    mov x16, #0x3a
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x180
    cmp x1, x21
    b.hs 0x570
    tst x1, x21
    b.eq 0x544
    add x3, x1, x21
    fmov d0, x3
    b 0x574
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x590
    tst x2, x21
    b.eq 0x544
    add x3, x2, x21
    fmov d1, x3
    b 0x594
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x5ac
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x48]
    orr x3, x3, #0x2
    str x3, [x23, #0x48]
    b 0x180
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x554
    b 0x178
    mov x16, #0x40
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x1a8
    cmp x1, x21
    b.hs 0x5f8
    tst x1, x21
    b.eq 0x5cc
    add x3, x1, x21
    fmov d0, x3
    b 0x5fc
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x618
    tst x2, x21
    b.eq 0x5cc
    add x3, x2, x21
    fmov d1, x3
    b 0x61c
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x634
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x50]
    orr x3, x3, #0x2
    str x3, [x23, #0x50]
    b 0x1a8
    mov x16, #0x46
    str w16, [x20, #0x8]
    bl <op.Sub>
    b 0x1d0
    cmp x1, x21
    b.hs 0x674
    tst x1, x21
    b.eq 0x648
    add x3, x1, x21
    fmov d0, x3
    b 0x678
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x694
    tst x2, x21
    b.eq 0x648
    add x3, x2, x21
    fmov d1, x3
    b 0x698
    scvtf d1, w2
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x6b0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x58]
    orr x3, x3, #0x2
    str x3, [x23, #0x58]
    b 0x1d0
    mov x16, #0x4c
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x1f8
    cmp x1, x21
    b.hs 0x6f0
    tst x1, x21
    b.eq 0x6c4
    add x3, x1, x21
    fmov d0, x3
    b 0x6f4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x710
    tst x2, x21
    b.eq 0x6c4
    add x3, x2, x21
    fmov d1, x3
    b 0x714
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x72c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x60]
    orr x3, x3, #0x2
    str x3, [x23, #0x60]
    b 0x1f8
    mov x16, #0x52
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x214
    cmp x1, x21
    b.hs 0x76c
    tst x1, x21
    b.eq 0x740
    add x3, x1, x21
    fmov d0, x3
    b 0x770
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x78c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x68]
    orr x3, x3, #0x2
    str x3, [x23, #0x68]
    b 0x214
    mov x16, #0x57
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x48
row:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x90
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x268
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x280
    bti jc
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0x2bc
    mov x17, #0x2
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x2bc
    cbz w0, 0x30c
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x23, #0x18]
    ldr x0, [x1, #0x8]
    cbz x0, 0x318
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0x338
    cmp x2, x21
    b.lo 0x338
    scvtf d1, w2
    scvtf d0, w1
    fdiv d0, d0, d1
    fjcvtzs w0, d0
    b.ne 0x3a4
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x3dc
    subs w0, w1, #0x1
    b.vs 0x3dc
    orr x0, x0, x21
    str x0, [x20, #0x38]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x40]
    bti jc
    ldr x1, [x23, #0x38]
    ldr x0, [x1, #0x8]
    cbz x0, 0x42c
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0x454
    cmp x2, x21
    b.lo 0x454
    cmp w1, w2
    b.ge 0x258
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x4bc
    mov x17, #0x3
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x4bc
    cbz w0, 0x50c
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x23, #0x58]
    ldr x0, [x1, #0x8]
    cbz x0, 0x518
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0x538
    cmp x2, x21
    b.lo 0x538
    scvtf d1, w2
    scvtf d0, w1
    fdiv d0, d0, d1
    fjcvtzs w0, d0
    b.ne 0x5a4
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x50]
    cmp x1, x21
    b.lo 0x5dc
    subs w0, w1, #0x2
    b.vs 0x5dc
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x23, #0x78]
    ldr x0, [x1, #0x8]
    cbz x0, 0x62c
    str x0, [x20, #0x70]
    mov x0, #0xa
    str x0, [x20, #0x78]
    ldr x0, [x20, #0x48]
    str x0, [x20, #0x80]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x70]
    ldr x16, [x23, #0x88]
    cmp x16, x1
    b.ne 0x64c
    mov x16, #0x57
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
    cbz x0, 0x7ac
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x6d0
    cmp x2, x21
    b.lo 0x6d0
    adds w0, w1, w2
    b.vs 0x6d0
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x74c
    adds w0, w1, #0x1
    b.vs 0x74c
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x79c
    b 0xcc
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x29c
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x284
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x4
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x64
    cmp x1, x21
    b.hs 0x2d8
    tst x1, x21
    b.eq 0x2ac
    add x3, x1, x21
    fmov d0, x3
    b 0x2dc
    scvtf d0, w1
    fmov d1, #2.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x2f8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x10]
    orr x3, x3, #0x2
    str x3, [x23, #0x10]
    b 0x64
    orr w3, w1, #0x2
    tbnz w3, #0x1f, 0x2bc
    b 0x5c
    mov x16, #0xb
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x74
    mov x16, #0x11
    str w16, [x20, #0x8]
    bl <op.Div>
    b 0xa8
    cmp x1, x21
    b.hs 0x354
    tst x1, x21
    b.eq 0x328
    add x3, x1, x21
    fmov d0, x3
    b 0x358
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x374
    tst x2, x21
    b.eq 0x328
    add x3, x2, x21
    fmov d1, x3
    b 0x378
    scvtf d1, w2
    fdiv d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x390
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x28]
    orr x3, x3, #0x2
    str x3, [x23, #0x28]
    b 0xa8
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x3b8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x28]
    orr x3, x3, #0x2
    str x3, [x23, #0x28]
    b 0xa8
    mov x16, #0x17
    str w16, [x20, #0x8]
    bl <op.SubI>
    b 0xc4
    cmp x1, x21
    b.hs 0x3f8
    tst x1, x21
    b.eq 0x3cc
    add x3, x1, x21
    fmov d0, x3
    b 0x3fc
    scvtf d0, w1
    fmov d1, #1.0
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x418
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x30]
    orr x3, x3, #0x2
    str x3, [x23, #0x30]
    b 0xc4
    mov x16, #0x22
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xe0
    mov x16, #0x28
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x258
    b 0x100
    cmp x1, x21
    b.hs 0x470
    tst x1, x21
    b.eq 0x43c
    add x3, x1, x21
    fmov d0, x3
    b 0x474
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x490
    tst x2, x21
    b.eq 0x43c
    add x3, x2, x21
    fmov d1, x3
    b 0x494
    scvtf d1, w2
    ldr x3, [x23, #0x48]
    orr x3, x3, #0x2
    str x3, [x23, #0x48]
    fcmp d0, d1
    b.pl 0x258
    b 0x100
    mov x16, #0x2f
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x12c
    cmp x1, x21
    b.hs 0x4d8
    tst x1, x21
    b.eq 0x4ac
    add x3, x1, x21
    fmov d0, x3
    b 0x4dc
    scvtf d0, w1
    fmov d1, #3.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x4f8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x50]
    orr x3, x3, #0x2
    str x3, [x23, #0x50]
    b 0x12c
    orr w3, w1, #0x3
    tbnz w3, #0x1f, 0x4bc
    b 0x124
    mov x16, #0x36
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x13c
    mov x16, #0x3c
    str w16, [x20, #0x8]
    bl <op.Div>
    b 0x170
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
    fdiv d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x590
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x68]
    orr x3, x3, #0x2
    str x3, [x23, #0x68]
    b 0x170
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x5b8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x68]
    orr x3, x3, #0x2
    str x3, [x23, #0x68]
    b 0x170
    mov x16, #0x42
    str w16, [x20, #0x8]
    bl <op.SubI>
    b 0x18c
    cmp x1, x21
    b.hs 0x5f8
    tst x1, x21
    b.eq 0x5cc
    add x3, x1, x21
    fmov d0, x3
    b 0x5fc
    scvtf d0, w1
    fmov d1, #2.0
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x618
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x70]
    orr x3, x3, #0x2
    str x3, [x23, #0x70]
    b 0x18c
    mov x16, #0x49
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x19c
    mov x16, #0x57
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x204
    tst x1, x22
    b.ne 0x63c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x63c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x88]
    cmp x16, x0
    b.eq 0x1c4
    ldr x16, [x23, #0x98]
    cmp x16, x0
    b.eq 0x1c4
    ldr x16, [x23, #0xa0]
    cmp x16, x0
    b.eq 0x1c4
    ldr x16, [x23, #0xa8]
    cmp x16, x0
    b.eq 0x1c4
    ldr x16, [x23, #0x90]
    cmp x16, #0x2
    b.eq 0x1c4
    ldr x16, [x23, #0x90]
    cmp x16, x1
    b.eq 0x1c4
    mov x16, #0x57
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x70]
    b 0x1c4
    mov x16, #0x5d
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x22c
    cmp x1, x21
    b.hs 0x6ec
    tst x1, x21
    b.eq 0x6c0
    add x3, x1, x21
    fmov d0, x3
    b 0x6f0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x70c
    tst x2, x21
    b.eq 0x6c0
    add x3, x2, x21
    fmov d1, x3
    b 0x710
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x728
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0xb0]
    orr x3, x3, #0x2
    str x3, [x23, #0xb0]
    b 0x22c
    mov x16, #0x63
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x248
    cmp x1, x21
    b.hs 0x768
    tst x1, x21
    b.eq 0x73c
    add x3, x1, x21
    fmov d0, x3
    b 0x76c
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x788
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0xb8]
    orr x3, x3, #0x2
    str x3, [x23, #0xb8]
    b 0x248
    mov x16, #0x68
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0xcc
    b <stub.ExceptionExit>
