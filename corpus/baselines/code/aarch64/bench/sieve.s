(anonymous):
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0xb0
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x63c
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
    cbz x0, 0x664
    str x0, [x20, #0x38]
    mov x16, #0x2a
    str w16, [x20, #0x8]
    bl <op.Typeof>
    ldr x0, [x23, #0x40]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x68c
    cmp x2, x21
    b.lo 0x68c
    cmp w1, w2
    b.eq 0xe0
    b 0xf4
    ldr x1, [x23, #0x88]
    ldr x0, [x1, #0x8]
    cbz x0, 0x720
    str x0, [x20, #0x30]
    b 0xfc
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x30]
    mov x16, #0x45
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe00000001ffff
    movk x0, #0xd4c0
    str x0, [x20, #0x30]
    mov x16, #0x4d
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x16, #0x51
    str w16, [x20, #0x8]
    bl <op.NewArray>
    mov x16, #0x57
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x23, #0xa8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x730
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x750
    mov x17, #0xa
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x750
    cbz w0, 0x7a0
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x7c8
    cmp x2, x21
    b.lo 0x7c8
    cmp w1, w2
    b.ge 0x350
    ldr x1, [x23, #0xc8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x820
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x60]
    tst x2, x22
    b.ne 0x830
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x830
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xd8]
    cmp x1, x16
    b.ne 0x830
    ldr x1, [x23, #0xe0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0xf8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x844
    str x0, [x20, #0x88]
    mov x0, #0xa
    str x0, [x20, #0x90]
    ldr x1, [x23, #0x108]
    ldr x0, [x1, #0x8]
    cbz x0, 0x854
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x88]
    ldr x16, [x23, #0x118]
    cmp x16, x1
    b.ne 0x874
    mov x16, #0x8e
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
    cbz x0, 0xd7c
    str x0, [x20, #0x68]
    ldr x1, [x23, #0x140]
    ldr x0, [x1, #0x8]
    cbz x0, 0x8e8
    str x0, [x20, #0x90]
    mov x0, #0xa
    str x0, [x20, #0x98]
    ldr x1, [x23, #0x150]
    ldr x0, [x1, #0x8]
    cbz x0, 0x8f8
    str x0, [x20, #0xa0]
    ldr x1, [x20, #0x90]
    ldr x16, [x23, #0x160]
    cmp x16, x1
    b.ne 0x918
    mov x16, #0xa2
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
    cbz x0, 0xd7c
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x188]
    cmp x16, x1
    b.ne 0x99c
    mov x16, #0xa8
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
    cbz x0, 0xd7c
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xa20
    adds w0, w1, #0x1
    b.vs 0xa20
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0xa70
    b 0x140
    ldr x1, [x23, #0x1b8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xa80
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x1c8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xa90
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0x1d8]
    cmp x16, x1
    b.ne 0xab0
    mov x16, #0xc4
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
    cbz x0, 0xd7c
    str x0, [x20, #0x30]
    mov x16, #0xca
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0x200]
    ldr x0, [x1, #0x8]
    cbz x0, 0xb24
    str x0, [x20, #0x48]
    mov x0, #0xa
    str x0, [x20, #0x50]
    ldr x0, [x23, #0x58]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x210]
    ldr x0, [x1, #0x8]
    cbz x0, 0xb34
    str x0, [x20, #0x68]
    ldr x2, [x20, #0x68]
    tst x2, x22
    b.ne 0xb44
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0xb58
    cmp w1, #0x21
    b.ne 0x42c
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0x450
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xb44
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x220]
    cmp x1, x16
    b.ne 0xb44
    ldr x1, [x23, #0x228]
    ldr x0, [x2, x1]
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x240]
    ldr x0, [x1, #0x8]
    cbz x0, 0xb64
    str x0, [x20, #0x70]
    ldr x1, [x23, #0x250]
    ldr x0, [x1, #0x8]
    cbz x0, 0xb74
    str x0, [x20, #0x88]
    ldr x2, [x20, #0x88]
    tst x2, x22
    b.ne 0xb84
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0xb98
    cmp w1, #0x21
    b.ne 0x49c
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0x4c0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xb84
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x260]
    cmp x1, x16
    b.ne 0xb84
    ldr x1, [x23, #0x268]
    ldr x0, [x2, x1]
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x80]
    cmp x1, x21
    b.lo 0xbb4
    subs w0, w1, #0x1
    b.vs 0xbb4
    orr x0, x0, x21
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x70]
    ldr x2, [x20, #0x78]
    tst x1, x22
    b.ne 0xc04
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xc04
    cmp x2, x21
    b.lo 0xc34
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0xc04
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0xc14
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0xc04
    str x0, [x20, #0x68]
    ldr x1, [x23, #0x2a8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xc50
    str x0, [x20, #0x98]
    ldr x2, [x20, #0x98]
    tst x2, x22
    b.ne 0xc60
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xc60
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x2b8]
    cmp x1, x16
    b.ne 0xc60
    ldr x1, [x23, #0x2c0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x90]
    mov x0, #0xa
    str x0, [x20, #0xa8]
    mov x16, #0x116
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x1, [x20, #0x90]
    ldr x16, [x23, #0x2d8]
    cmp x16, x1
    b.ne 0xc84
    mov x16, #0x11b
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
    cbz x0, 0xd7c
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x48]
    ldr x16, [x23, #0x300]
    cmp x16, x1
    b.ne 0xd08
    mov x16, #0x121
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
    cbz x0, 0xd7c
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x654
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
    b.ne 0x6d4
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
    tbz w3, #0x0, 0x674
    b 0xf4
    cmp x1, x21
    b.hs 0x6f0
    tst x1, x21
    b.eq 0xf4
    add x3, x1, x21
    fmov d0, x3
    b 0x6f4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x710
    tst x2, x21
    b.eq 0xf4
    add x3, x2, x21
    fmov d1, x3
    b 0x714
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0xe0
    b 0xf4
    mov x16, #0x38
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xf0
    mov x16, #0x5f
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x154
    mov x16, #0x65
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x180
    cmp x1, x21
    b.hs 0x76c
    tst x1, x21
    b.eq 0x740
    add x3, x1, x21
    fmov d0, x3
    b 0x770
    scvtf d0, w1
    fmov d1, #10.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x78c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0xb8]
    orr x3, x3, #0x2
    str x3, [x23, #0xb8]
    b 0x180
    mov x17, #0xa
    orr w3, w1, w17
    tbnz w3, #0x1f, 0x750
    b 0x178
    mov x16, #0x6c
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x350
    b 0x1a0
    cmp x1, x21
    b.hs 0x7e4
    tst x1, x21
    b.eq 0x7b0
    add x3, x1, x21
    fmov d0, x3
    b 0x7e8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x804
    tst x2, x21
    b.eq 0x7b0
    add x3, x2, x21
    fmov d1, x3
    b 0x808
    scvtf d1, w2
    ldr x3, [x23, #0xc0]
    orr x3, x3, #0x2
    str x3, [x23, #0xc0]
    fcmp d0, d1
    b.pl 0x350
    b 0x1a0
    mov x16, #0x73
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1b0
    mov x16, #0x79
    str w16, [x20, #0x8]
    add x3, x23, #0xd8
    bl <stub.GetNamed>
    b 0x1e0
    mov x16, #0x80
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1f4
    mov x16, #0x88
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x20c
    mov x16, #0x8e
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x25c
    tst x1, x22
    b.ne 0x864
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x864
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x118]
    cmp x16, x0
    b.eq 0x21c
    ldr x16, [x23, #0x128]
    cmp x16, x0
    b.eq 0x21c
    ldr x16, [x23, #0x130]
    cmp x16, x0
    b.eq 0x21c
    ldr x16, [x23, #0x138]
    cmp x16, x0
    b.eq 0x21c
    ldr x16, [x23, #0x120]
    cmp x16, #0x2
    b.eq 0x21c
    ldr x16, [x23, #0x120]
    cmp x16, x1
    b.eq 0x21c
    mov x16, #0x8e
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x88]
    b 0x21c
    mov x16, #0x94
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x26c
    mov x16, #0x9c
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x284
    mov x16, #0xa2
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x2d4
    tst x1, x22
    b.ne 0x908
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x908
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x160]
    cmp x16, x0
    b.eq 0x294
    ldr x16, [x23, #0x170]
    cmp x16, x0
    b.eq 0x294
    ldr x16, [x23, #0x178]
    cmp x16, x0
    b.eq 0x294
    ldr x16, [x23, #0x180]
    cmp x16, x0
    b.eq 0x294
    ldr x16, [x23, #0x168]
    cmp x16, #0x2
    b.eq 0x294
    ldr x16, [x23, #0x168]
    cmp x16, x1
    b.eq 0x294
    mov x16, #0xa2
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x90]
    b 0x294
    mov x16, #0xa8
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x324
    tst x1, x22
    b.ne 0x98c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x98c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x188]
    cmp x16, x0
    b.eq 0x2e4
    ldr x16, [x23, #0x198]
    cmp x16, x0
    b.eq 0x2e4
    ldr x16, [x23, #0x1a0]
    cmp x16, x0
    b.eq 0x2e4
    ldr x16, [x23, #0x1a8]
    cmp x16, x0
    b.eq 0x2e4
    ldr x16, [x23, #0x190]
    cmp x16, #0x2
    b.eq 0x2e4
    ldr x16, [x23, #0x190]
    cmp x16, x1
    b.eq 0x2e4
    mov x16, #0xa8
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x2e4
    mov x16, #0xae
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x340
    cmp x1, x21
    b.hs 0xa3c
    tst x1, x21
    b.eq 0xa10
    add x3, x1, x21
    fmov d0, x3
    b 0xa40
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xa5c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x1b0]
    orr x3, x3, #0x2
    str x3, [x23, #0x1b0]
    b 0x340
    mov x16, #0xb3
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x140
    mov x16, #0xb6
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x360
    mov x16, #0xbe
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x378
    mov x16, #0xc4
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x3c8
    tst x1, x22
    b.ne 0xaa0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xaa0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x1d8]
    cmp x16, x0
    b.eq 0x388
    ldr x16, [x23, #0x1e8]
    cmp x16, x0
    b.eq 0x388
    ldr x16, [x23, #0x1f0]
    cmp x16, x0
    b.eq 0x388
    ldr x16, [x23, #0x1f8]
    cmp x16, x0
    b.eq 0x388
    ldr x16, [x23, #0x1e0]
    cmp x16, #0x2
    b.eq 0x388
    ldr x16, [x23, #0x1e0]
    cmp x16, x1
    b.eq 0x388
    mov x16, #0xc4
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0x388
    mov x16, #0xce
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x3e4
    mov x16, #0xda
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x404
    mov x16, #0xe0
    str w16, [x20, #0x8]
    add x3, x23, #0x220
    bl <stub.GetNamed>
    b 0x450
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0x450
    mov x16, #0xe7
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x464
    mov x16, #0xed
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x474
    mov x16, #0xf3
    str w16, [x20, #0x8]
    add x3, x23, #0x260
    bl <stub.GetNamed>
    b 0x4c0
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0x4c0
    mov x16, #0xfa
    str w16, [x20, #0x8]
    bl <op.SubI>
    b 0x4e0
    cmp x1, x21
    b.hs 0xbd0
    tst x1, x21
    b.eq 0xba4
    add x3, x1, x21
    fmov d0, x3
    b 0xbd4
    scvtf d0, w1
    fmov d1, #1.0
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xbf0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x78]
    ldr x3, [x23, #0x280]
    orr x3, x3, #0x2
    str x3, [x23, #0x280]
    b 0x4e0
    mov x16, #0x101
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x534
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0xc04
    sub x0, x0, x21
    b 0x530
    tst x2, x21
    b.eq 0xc04
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0xc04
    b 0x504
    mov x16, #0x107
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x544
    mov x16, #0x10d
    str w16, [x20, #0x8]
    add x3, x23, #0x2b8
    bl <stub.GetNamed>
    b 0x574
    mov x16, #0x11b
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x5dc
    tst x1, x22
    b.ne 0xc74
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xc74
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x2d8]
    cmp x16, x0
    b.eq 0x59c
    ldr x16, [x23, #0x2e8]
    cmp x16, x0
    b.eq 0x59c
    ldr x16, [x23, #0x2f0]
    cmp x16, x0
    b.eq 0x59c
    ldr x16, [x23, #0x2f8]
    cmp x16, x0
    b.eq 0x59c
    ldr x16, [x23, #0x2e0]
    cmp x16, #0x2
    b.eq 0x59c
    ldr x16, [x23, #0x2e0]
    cmp x16, x1
    b.eq 0x59c
    mov x16, #0x11b
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x90]
    b 0x59c
    mov x16, #0x121
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x62c
    tst x1, x22
    b.ne 0xcf8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xcf8
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x300]
    cmp x16, x0
    b.eq 0x5ec
    ldr x16, [x23, #0x310]
    cmp x16, x0
    b.eq 0x5ec
    ldr x16, [x23, #0x318]
    cmp x16, x0
    b.eq 0x5ec
    ldr x16, [x23, #0x320]
    cmp x16, x0
    b.eq 0x5ec
    ldr x16, [x23, #0x308]
    cmp x16, #0x2
    b.eq 0x5ec
    ldr x16, [x23, #0x308]
    cmp x16, x1
    b.eq 0x5ec
    mov x16, #0x121
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x48]
    b 0x5ec
    b <stub.ExceptionExit>
(anonymous)#2:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x48
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xd4
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0xec
    bti jc
    ldr x1, [x23, #0x10]
    ldr x0, [x1, #0x8]
    cbz x0, 0x118
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x40]
    tst x2, x22
    b.ne 0x124
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0x138
    cmp w1, #0x21
    b.ne 0x68
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0x8c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x124
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x20]
    cmp x1, x16
    b.ne 0x124
    ldr x1, [x23, #0x28]
    ldr x0, [x2, x1]
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x154
    cmp x2, x21
    b.lo 0x154
    cmp w1, w2
    b.eq 0xbc
    mov x0, #0x6
    str x0, [x20, #0x30]
    b 0xc4
    mov x0, #0x7
    str x0, [x20, #0x30]
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
    str wzr, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x40
    mov x16, #0x6
    str w16, [x20, #0x8]
    add x3, x23, #0x20
    bl <stub.GetNamed>
    b 0x8c
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0x8c
    mov x16, #0xd
    str w16, [x20, #0x8]
    bl <op.StrictEq>
    b 0xc4
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x19c
    cmp x1, x2
    b.eq 0xbc
    tst x3, x22
    b.ne 0xb0
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0xb0
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0xb0
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x144
    b 0xb0
    cmp x1, x21
    b.hs 0x1b8
    tst x1, x21
    b.eq 0xb0
    add x3, x1, x21
    fmov d0, x3
    b 0x1bc
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1d8
    tst x2, x21
    b.eq 0xb0
    add x3, x2, x21
    fmov d1, x3
    b 0x1dc
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0xbc
    b 0xb0
bitSieve:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x80
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x4ec
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x504
    bti jc
    str wzr, [x20, #0x8]
    bl <op.NewArray>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x40]
    bti jc
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0x540
    asr w0, w1, #0x6
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0x588
    cmp x2, x21
    b.lo 0x588
    cmp w1, w2
    b.gt 0x13c
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x70]
    ldr x2, [x20, #0x70]
    tst x2, x22
    b.ne 0x5e0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x5e0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x28]
    cmp x1, x16
    b.ne 0x5e0
    ldr x1, [x23, #0x30]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x48]
    cmp x16, x1
    b.ne 0x604
    mov x16, #0x26
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
    cbz x0, 0xf0c
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x688
    adds w0, w1, #0x1
    b.vs 0x688
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x6d8
    b 0x40
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0x700
    cmp w1, #0x2
    b.lt 0x15c
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x38]
    b 0x164
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    mov x0, #0xfffe000000000003
    str x0, [x20, #0x40]
    bti jc
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x28]
    cmp x1, x21
    b.lo 0x754
    cmp x2, x21
    b.lo 0x754
    cmp w1, w2
    b.gt 0x4dc
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x7bc
    asr w0, w1, #0x6
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x58]
    tst x1, x22
    b.ne 0x7ec
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x7ec
    cmp x2, x21
    b.lo 0x81c
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x7ec
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x7fc
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x7ec
    str x0, [x20, #0x50]
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x848
    asr w0, w1, #0x1
    orr x0, x0, x21
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x70]
    cmp x1, x21
    b.lo 0x888
    and w0, w1, #0x1f
    orr x0, x0, x21
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x60]
    ldr x3, [x20, #0x68]
    cmp x1, x21
    b.lo 0x8c8
    cmp x3, x21
    b.lo 0x8c8
    lsl w0, w1, w3
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x50]
    ldr x3, [x20, #0x58]
    cmp x1, x21
    b.lo 0x928
    cmp x3, x21
    b.lo 0x928
    and w0, w1, w3
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, #0x7
    b.eq 0x4b0
    cmp x1, #0x6
    b.ne 0x978
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x9e0
    adds w0, w1, #0x1
    b.vs 0x9e0
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0xa40
    mov x17, #0x3
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0xa40
    cbz w0, 0xa90
    orr x0, x0, x21
    str x0, [x20, #0x48]
    bti jc
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x28]
    cmp x1, x21
    b.lo 0xab4
    cmp x2, x21
    b.lo 0xab4
    cmp w1, w2
    b.gt 0x4b0
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0xb1c
    asr w0, w1, #0x6
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x50]
    tst x1, x22
    b.ne 0xb4c
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xb4c
    cmp x2, x21
    b.lo 0xb7c
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0xb4c
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0xb5c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0xb4c
    str x0, [x20, #0x58]
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0xba8
    asr w0, w1, #0x1
    orr x0, x0, x21
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x78]
    cmp x1, x21
    b.lo 0xbe8
    and w0, w1, #0x1f
    orr x0, x0, x21
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x68]
    ldr x3, [x20, #0x70]
    cmp x1, x21
    b.lo 0xc28
    cmp x3, x21
    b.lo 0xc28
    lsl w0, w1, w3
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x58]
    ldr x3, [x20, #0x60]
    cmp x1, x21
    b.lo 0xc88
    cmp x3, x21
    b.lo 0xc88
    orr w0, w1, w3
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x50]
    ldr x4, [x20, #0x58]
    tst x1, x22
    b.ne 0xcd8
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xcd8
    cmp x2, x21
    b.lo 0xd78
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0xcd8
    ldrb w5, [x1, #0x3]
    cmp w5, #0x2
    b.hs 0xd40
    cmp x4, x21
    b.lo 0xcd8
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0xce8
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0xda4
    mov x17, #0x2
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0xda4
    cbz w0, 0xdf4
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0xe10
    cmp x2, x21
    b.lo 0xe10
    adds w0, w1, w2
    b.vs 0xe10
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0xe7c
    b 0x2d8
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0xe9c
    adds w0, w1, #0x2
    b.vs 0xe9c
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0xeec
    b 0x16c
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x520
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x508
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0xa
    str w16, [x20, #0x8]
    bl <op.ShrI>
    b 0x5c
    cmp x1, x21
    b.hs 0x560
    tst x1, x21
    b.eq 0x530
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x18]
    orr x4, x4, #0x2
    str x4, [x23, #0x18]
    b 0x50
    mov x16, #0x11
    str w16, [x20, #0x8]
    bl <op.JNotLessEq>
    cmp w0, #0x2
    b.eq 0x13c
    b 0x7c
    cmp x1, x21
    b.hs 0x5a4
    tst x1, x21
    b.eq 0x570
    add x3, x1, x21
    fmov d0, x3
    b 0x5a8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x5c4
    tst x2, x21
    b.eq 0x570
    add x3, x2, x21
    fmov d1, x3
    b 0x5c8
    scvtf d1, w2
    ldr x3, [x23, #0x20]
    orr x3, x3, #0x2
    str x3, [x23, #0x20]
    fcmp d0, d1
    b.hi 0x13c
    b 0x7c
    mov x16, #0x1b
    str w16, [x20, #0x8]
    add x3, x23, #0x28
    bl <stub.GetNamed>
    b 0xb4
    mov x16, #0x26
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x110
    tst x1, x22
    b.ne 0x5f4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x5f4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x48]
    cmp x16, x0
    b.eq 0xd0
    ldr x16, [x23, #0x58]
    cmp x16, x0
    b.eq 0xd0
    ldr x16, [x23, #0x60]
    cmp x16, x0
    b.eq 0xd0
    ldr x16, [x23, #0x68]
    cmp x16, x0
    b.eq 0xd0
    ldr x16, [x23, #0x50]
    cmp x16, #0x2
    b.eq 0xd0
    ldr x16, [x23, #0x50]
    cmp x16, x1
    b.eq 0xd0
    mov x16, #0x26
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0xd0
    mov x16, #0x2c
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x12c
    cmp x1, x21
    b.hs 0x6a4
    tst x1, x21
    b.eq 0x678
    add x3, x1, x21
    fmov d0, x3
    b 0x6a8
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x6c4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x70]
    orr x3, x3, #0x2
    str x3, [x23, #0x70]
    b 0x12c
    mov x16, #0x31
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x40
    mov x16, #0x34
    str w16, [x20, #0x8]
    bl <op.JNotGreaterEqI>
    cmp w0, #0x2
    b.eq 0x15c
    b 0x150
    cmp x1, x21
    b.hs 0x71c
    tst x1, x21
    b.eq 0x6e8
    add x3, x1, x21
    fmov d0, x3
    b 0x720
    scvtf d0, w1
    fmov d1, #2.0
    ldr x3, [x23, #0x78]
    orr x3, x3, #0x2
    str x3, [x23, #0x78]
    fcmp d0, d1
    b.lt 0x15c
    b 0x150
    mov x16, #0x4b
    str w16, [x20, #0x8]
    bl <op.JNotLessEq>
    cmp w0, #0x2
    b.eq 0x4dc
    b 0x190
    cmp x1, x21
    b.hs 0x770
    tst x1, x21
    b.eq 0x73c
    add x3, x1, x21
    fmov d0, x3
    b 0x774
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x790
    tst x2, x21
    b.eq 0x73c
    add x3, x2, x21
    fmov d1, x3
    b 0x794
    scvtf d1, w2
    ldr x3, [x23, #0x80]
    orr x3, x3, #0x2
    str x3, [x23, #0x80]
    fcmp d0, d1
    b.hi 0x4dc
    b 0x190
    mov x16, #0x52
    str w16, [x20, #0x8]
    bl <op.ShrI>
    b 0x1a8
    cmp x1, x21
    b.hs 0x7dc
    tst x1, x21
    b.eq 0x7ac
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x88]
    orr x4, x4, #0x2
    str x4, [x23, #0x88]
    b 0x19c
    mov x16, #0x59
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x1fc
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x7ec
    sub x0, x0, x21
    b 0x1f8
    tst x2, x21
    b.eq 0x7ec
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x7ec
    b 0x1cc
    mov x16, #0x63
    str w16, [x20, #0x8]
    bl <op.ShrI>
    b 0x21c
    cmp x1, x21
    b.hs 0x868
    tst x1, x21
    b.eq 0x838
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0xb0]
    orr x4, x4, #0x2
    str x4, [x23, #0xb0]
    b 0x210
    mov x16, #0x6a
    str w16, [x20, #0x8]
    bl <op.BitAndI>
    b 0x234
    cmp x1, x21
    b.hs 0x8a8
    tst x1, x21
    b.eq 0x878
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0xb8]
    orr x4, x4, #0x2
    str x4, [x23, #0xb8]
    b 0x228
    mov x16, #0x71
    str w16, [x20, #0x8]
    bl <op.Shl>
    b 0x258
    cmp x1, x21
    b.hs 0x8e8
    tst x1, x21
    b.eq 0x8b8
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    cmp x3, x21
    b.hs 0x908
    tst x3, x21
    b.eq 0x8b8
    add x4, x3, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w3, w4
    ldr x4, [x23, #0xc0]
    orr x4, x4, #0x2
    str x4, [x23, #0xc0]
    b 0x24c
    mov x16, #0x77
    str w16, [x20, #0x8]
    bl <op.BitAnd>
    b 0x27c
    cmp x1, x21
    b.hs 0x948
    tst x1, x21
    b.eq 0x918
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    cmp x3, x21
    b.hs 0x968
    tst x3, x21
    b.eq 0x918
    add x4, x3, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w3, w4
    ldr x4, [x23, #0xc8]
    orr x4, x4, #0x2
    str x4, [x23, #0xc8]
    b 0x270
    cmp x1, x21
    b.hs 0x9a4
    tst x1, x21
    b.eq 0x9ac
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.vs 0x9a0
    b.ne 0x4b0
    b 0x290
    cbnz w1, 0x4b0
    b 0x290
    tst x1, x22
    b.ne 0x290
    cbz x1, 0x290
    ldrb w16, [x1]
    cmp w16, #0x4
    b.hi 0x4b0
    ldr w3, [x1, #0x4]
    cbnz w3, 0x4b0
    b 0x290
    mov x16, #0x81
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x2ac
    cmp x1, x21
    b.hs 0x9fc
    tst x1, x21
    b.eq 0x9d0
    add x3, x1, x21
    fmov d0, x3
    b 0xa00
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xa1c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0xd0]
    orr x3, x3, #0x2
    str x3, [x23, #0xd0]
    b 0x2ac
    mov x16, #0x86
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x2d8
    cmp x1, x21
    b.hs 0xa5c
    tst x1, x21
    b.eq 0xa30
    add x3, x1, x21
    fmov d0, x3
    b 0xa60
    scvtf d0, w1
    fmov d1, #3.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xa7c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0xd8]
    orr x3, x3, #0x2
    str x3, [x23, #0xd8]
    b 0x2d8
    orr w3, w1, #0x3
    tbnz w3, #0x1f, 0xa40
    b 0x2d0
    mov x16, #0x8d
    str w16, [x20, #0x8]
    bl <op.JNotLessEq>
    cmp w0, #0x2
    b.eq 0x4b0
    b 0x2fc
    cmp x1, x21
    b.hs 0xad0
    tst x1, x21
    b.eq 0xa9c
    add x3, x1, x21
    fmov d0, x3
    b 0xad4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xaf0
    tst x2, x21
    b.eq 0xa9c
    add x3, x2, x21
    fmov d1, x3
    b 0xaf4
    scvtf d1, w2
    ldr x3, [x23, #0xe0]
    orr x3, x3, #0x2
    str x3, [x23, #0xe0]
    fcmp d0, d1
    b.hi 0x4b0
    b 0x2fc
    mov x16, #0x94
    str w16, [x20, #0x8]
    bl <op.ShrI>
    b 0x314
    cmp x1, x21
    b.hs 0xb3c
    tst x1, x21
    b.eq 0xb0c
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0xe8]
    orr x4, x4, #0x2
    str x4, [x23, #0xe8]
    b 0x308
    mov x16, #0x9b
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x368
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0xb4c
    sub x0, x0, x21
    b 0x364
    tst x2, x21
    b.eq 0xb4c
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0xb4c
    b 0x338
    mov x16, #0xa5
    str w16, [x20, #0x8]
    bl <op.ShrI>
    b 0x388
    cmp x1, x21
    b.hs 0xbc8
    tst x1, x21
    b.eq 0xb98
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x110]
    orr x4, x4, #0x2
    str x4, [x23, #0x110]
    b 0x37c
    mov x16, #0xac
    str w16, [x20, #0x8]
    bl <op.BitAndI>
    b 0x3a0
    cmp x1, x21
    b.hs 0xc08
    tst x1, x21
    b.eq 0xbd8
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x118]
    orr x4, x4, #0x2
    str x4, [x23, #0x118]
    b 0x394
    mov x16, #0xb3
    str w16, [x20, #0x8]
    bl <op.Shl>
    b 0x3c4
    cmp x1, x21
    b.hs 0xc48
    tst x1, x21
    b.eq 0xc18
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    cmp x3, x21
    b.hs 0xc68
    tst x3, x21
    b.eq 0xc18
    add x4, x3, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w3, w4
    ldr x4, [x23, #0x120]
    orr x4, x4, #0x2
    str x4, [x23, #0x120]
    b 0x3b8
    mov x16, #0xb9
    str w16, [x20, #0x8]
    bl <op.BitOr>
    b 0x3e8
    cmp x1, x21
    b.hs 0xca8
    tst x1, x21
    b.eq 0xc78
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    cmp x3, x21
    b.hs 0xcc8
    tst x3, x21
    b.eq 0xc78
    add x4, x3, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w3, w4
    ldr x4, [x23, #0x128]
    orr x4, x4, #0x2
    str x4, [x23, #0x128]
    b 0x3dc
    mov x16, #0xbf
    str w16, [x20, #0x8]
    bl <op.SetElem>
    b 0x44c
    mov x16, #0xbf
    str w16, [x20, #0x8]
    bl <stub.AppendElement>
    b 0x44c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x6, #0xdead
    movk x6, #0x7ff8, lsl #48
    cmp x0, x6
    b.eq 0xce8
    mov x5, x3
    cmp x4, x21
    b.hs 0xd30
    tst x4, x21
    b.eq 0xcd8
    add x3, x4, x21
    fmov d0, x3
    b 0xd34
    scvtf d0, w4
    add x17, x5, x2, lsl #3
    str d0, [x17, #0x8]
    b 0x44c
    cmp w5, #0x4
    b.lo 0xcf8
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0xce8
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    mov x2, x3
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0xefc
    b 0x44c
    tst x2, x21
    b.eq 0xcd8
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0xcd8
    b 0x410
    mov x16, #0xc6
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x478
    cmp x1, x21
    b.hs 0xdc0
    tst x1, x21
    b.eq 0xd94
    add x3, x1, x21
    fmov d0, x3
    b 0xdc4
    scvtf d0, w1
    fmov d1, #2.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xde0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x150]
    orr x3, x3, #0x2
    str x3, [x23, #0x150]
    b 0x478
    orr w3, w1, #0x2
    tbnz w3, #0x1f, 0xda4
    b 0x470
    mov x16, #0xcd
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x4a0
    cmp x1, x21
    b.hs 0xe2c
    tst x1, x21
    b.eq 0xe00
    add x3, x1, x21
    fmov d0, x3
    b 0xe30
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xe4c
    tst x2, x21
    b.eq 0xe00
    add x3, x2, x21
    fmov d1, x3
    b 0xe50
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xe68
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x158]
    orr x3, x3, #0x2
    str x3, [x23, #0x158]
    b 0x4a0
    mov x16, #0xd3
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x2d8
    mov x16, #0xd6
    str w16, [x20, #0x8]
    bl <op.AddI>
    b 0x4cc
    cmp x1, x21
    b.hs 0xeb8
    tst x1, x21
    b.eq 0xe8c
    add x3, x1, x21
    fmov d0, x3
    b 0xebc
    scvtf d0, w1
    fmov d1, #2.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xed8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x160]
    orr x3, x3, #0x2
    str x3, [x23, #0x160]
    b 0x4cc
    mov x16, #0xdd
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x16c
    mov x16, #0xbf
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xd74
    b <stub.ExceptionExit>
eratosthenes:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x80
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x310
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x328
    bti jc
    str wzr, [x20, #0x8]
    bl <op.NewArray>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x40]
    bti jc
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x28]
    cmp x1, x21
    b.lo 0x36c
    cmp x2, x21
    b.lo 0x36c
    cmp w1, w2
    b.gt 0x124
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x70]
    ldr x2, [x20, #0x70]
    tst x2, x22
    b.ne 0x3c4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x3c4
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x20]
    cmp x1, x16
    b.ne 0x3c4
    ldr x1, [x23, #0x28]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    mov x0, #0x6
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x40]
    cmp x16, x1
    b.ne 0x3e8
    mov x16, #0x1d
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
    cbz x0, 0x8e4
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x46c
    adds w0, w1, #0x1
    b.vs 0x46c
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x4bc
    b 0x40
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    mov x0, #0x2
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x40]
    bti jc
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x28]
    cmp x1, x21
    b.lo 0x4e4
    cmp x2, x21
    b.lo 0x4e4
    cmp w1, w2
    b.gt 0x300
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x40]
    tst x1, x22
    b.ne 0x53c
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x53c
    cmp x2, x21
    b.lo 0x56c
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x53c
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x54c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x53c
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, #0x7
    b.eq 0x2d4
    cmp x1, #0x6
    b.ne 0x588
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x5f0
    adds w0, w1, #0x1
    b.vs 0x5f0
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x650
    mov x17, #0x2
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x650
    cbz w0, 0x6a0
    orr x0, x0, x21
    str x0, [x20, #0x48]
    bti jc
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x28]
    cmp x1, x21
    b.lo 0x6c4
    cmp x2, x21
    b.lo 0x6c4
    cmp w1, w2
    b.gt 0x2d4
    mov x0, #0x7
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x48]
    ldr x4, [x20, #0x50]
    tst x1, x22
    b.ne 0x71c
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x71c
    cmp x2, x21
    b.lo 0x7bc
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x71c
    ldrb w5, [x1, #0x3]
    cmp w5, #0x2
    b.hs 0x784
    cmp x4, x21
    b.lo 0x71c
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x72c
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x7e8
    cmp x2, x21
    b.lo 0x7e8
    adds w0, w1, w2
    b.vs 0x7e8
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x854
    b 0x20c
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x874
    adds w0, w1, #0x1
    b.vs 0x874
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x8c4
    b 0x138
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x344
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x32c
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0xa
    str w16, [x20, #0x8]
    bl <op.JNotLessEq>
    cmp w0, #0x2
    b.eq 0x124
    b 0x64
    cmp x1, x21
    b.hs 0x388
    tst x1, x21
    b.eq 0x354
    add x3, x1, x21
    fmov d0, x3
    b 0x38c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x3a8
    tst x2, x21
    b.eq 0x354
    add x3, x2, x21
    fmov d1, x3
    b 0x3ac
    scvtf d1, w2
    ldr x3, [x23, #0x18]
    orr x3, x3, #0x2
    str x3, [x23, #0x18]
    fcmp d0, d1
    b.hi 0x124
    b 0x64
    mov x16, #0x14
    str w16, [x20, #0x8]
    add x3, x23, #0x20
    bl <stub.GetNamed>
    b 0x9c
    mov x16, #0x1d
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xf8
    tst x1, x22
    b.ne 0x3d8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x3d8
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x40]
    cmp x16, x0
    b.eq 0xb8
    ldr x16, [x23, #0x50]
    cmp x16, x0
    b.eq 0xb8
    ldr x16, [x23, #0x58]
    cmp x16, x0
    b.eq 0xb8
    ldr x16, [x23, #0x60]
    cmp x16, x0
    b.eq 0xb8
    ldr x16, [x23, #0x48]
    cmp x16, #0x2
    b.eq 0xb8
    ldr x16, [x23, #0x48]
    cmp x16, x1
    b.eq 0xb8
    mov x16, #0x1d
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0xb8
    mov x16, #0x23
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x114
    cmp x1, x21
    b.hs 0x488
    tst x1, x21
    b.eq 0x45c
    add x3, x1, x21
    fmov d0, x3
    b 0x48c
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x4a8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x68]
    orr x3, x3, #0x2
    str x3, [x23, #0x68]
    b 0x114
    mov x16, #0x28
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x40
    mov x16, #0x33
    str w16, [x20, #0x8]
    bl <op.JNotLessEq>
    cmp w0, #0x2
    b.eq 0x300
    b 0x15c
    cmp x1, x21
    b.hs 0x500
    tst x1, x21
    b.eq 0x4cc
    add x3, x1, x21
    fmov d0, x3
    b 0x504
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x520
    tst x2, x21
    b.eq 0x4cc
    add x3, x2, x21
    fmov d1, x3
    b 0x524
    scvtf d1, w2
    ldr x3, [x23, #0x70]
    orr x3, x3, #0x2
    str x3, [x23, #0x70]
    fcmp d0, d1
    b.hi 0x300
    b 0x15c
    mov x16, #0x3a
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x1b0
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x53c
    sub x0, x0, x21
    b 0x1ac
    tst x2, x21
    b.eq 0x53c
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x53c
    b 0x180
    cmp x1, x21
    b.hs 0x5b4
    tst x1, x21
    b.eq 0x5bc
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.vs 0x5b0
    b.ne 0x2d4
    b 0x1c4
    cbnz w1, 0x2d4
    b 0x1c4
    tst x1, x22
    b.ne 0x1c4
    cbz x1, 0x1c4
    ldrb w16, [x1]
    cmp w16, #0x4
    b.hi 0x2d4
    ldr w3, [x1, #0x4]
    cbnz w3, 0x2d4
    b 0x1c4
    mov x16, #0x44
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x1e0
    cmp x1, x21
    b.hs 0x60c
    tst x1, x21
    b.eq 0x5e0
    add x3, x1, x21
    fmov d0, x3
    b 0x610
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x62c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x98]
    orr x3, x3, #0x2
    str x3, [x23, #0x98]
    b 0x1e0
    mov x16, #0x49
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x20c
    cmp x1, x21
    b.hs 0x66c
    tst x1, x21
    b.eq 0x640
    add x3, x1, x21
    fmov d0, x3
    b 0x670
    scvtf d0, w1
    fmov d1, #2.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x68c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0xa0]
    orr x3, x3, #0x2
    str x3, [x23, #0xa0]
    b 0x20c
    orr w3, w1, #0x2
    tbnz w3, #0x1f, 0x650
    b 0x204
    mov x16, #0x50
    str w16, [x20, #0x8]
    bl <op.JNotLessEq>
    cmp w0, #0x2
    b.eq 0x2d4
    b 0x230
    cmp x1, x21
    b.hs 0x6e0
    tst x1, x21
    b.eq 0x6ac
    add x3, x1, x21
    fmov d0, x3
    b 0x6e4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x700
    tst x2, x21
    b.eq 0x6ac
    add x3, x2, x21
    fmov d1, x3
    b 0x704
    scvtf d1, w2
    ldr x3, [x23, #0xa8]
    orr x3, x3, #0x2
    str x3, [x23, #0xa8]
    fcmp d0, d1
    b.hi 0x2d4
    b 0x230
    mov x16, #0x59
    str w16, [x20, #0x8]
    bl <op.SetElem>
    b 0x29c
    mov x16, #0x59
    str w16, [x20, #0x8]
    bl <stub.AppendElement>
    b 0x29c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x6, #0xdead
    movk x6, #0x7ff8, lsl #48
    cmp x0, x6
    b.eq 0x72c
    mov x5, x3
    cmp x4, x21
    b.hs 0x774
    tst x4, x21
    b.eq 0x71c
    add x3, x4, x21
    fmov d0, x3
    b 0x778
    scvtf d0, w4
    add x17, x5, x2, lsl #3
    str d0, [x17, #0x8]
    b 0x29c
    cmp w5, #0x4
    b.lo 0x73c
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x72c
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    mov x2, x3
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x8d4
    b 0x29c
    tst x2, x21
    b.eq 0x71c
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x71c
    b 0x260
    mov x16, #0x60
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x2c4
    cmp x1, x21
    b.hs 0x804
    tst x1, x21
    b.eq 0x7d8
    add x3, x1, x21
    fmov d0, x3
    b 0x808
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x824
    tst x2, x21
    b.eq 0x7d8
    add x3, x2, x21
    fmov d1, x3
    b 0x828
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x840
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0xd0]
    orr x3, x3, #0x2
    str x3, [x23, #0xd0]
    b 0x2c4
    mov x16, #0x66
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x20c
    mov x16, #0x69
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x2f0
    cmp x1, x21
    b.hs 0x890
    tst x1, x21
    b.eq 0x864
    add x3, x1, x21
    fmov d0, x3
    b 0x894
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x8b0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0xd8]
    orr x3, x3, #0x2
    str x3, [x23, #0xd8]
    b 0x2f0
    mov x16, #0x6e
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x138
    mov x16, #0x59
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x7b8
    b <stub.ExceptionExit>
linearSieve:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x80
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x554
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x56c
    bti jc
    str wzr, [x20, #0x8]
    bl <op.NewArray>
    mov x16, #0x6
    str w16, [x20, #0x8]
    bl <op.NewArray>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x40]
    bti jc
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x28]
    cmp x1, x21
    b.lo 0x5b0
    cmp x2, x21
    b.lo 0x5b0
    cmp w1, w2
    b.gt 0x130
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x70]
    ldr x2, [x20, #0x70]
    tst x2, x22
    b.ne 0x608
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x608
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x38]
    cmp x1, x16
    b.ne 0x608
    ldr x1, [x23, #0x40]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x58]
    cmp x16, x1
    b.ne 0x62c
    mov x16, #0x25
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
    cbz x0, 0xe14
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x6b0
    adds w0, w1, #0x1
    b.vs 0x6b0
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x700
    b 0x4c
    mov x0, #0x2
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x40]
    bti jc
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x28]
    cmp x1, x21
    b.lo 0x728
    cmp x2, x21
    b.lo 0x728
    cmp w1, w2
    b.gt 0x544
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x40]
    tst x1, x22
    b.ne 0x780
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x780
    cmp x2, x21
    b.lo 0x7b0
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x780
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x790
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x780
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x7cc
    cbnz w1, 0x2bc
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x40]
    ldr x4, [x20, #0x40]
    tst x1, x22
    b.ne 0x7ec
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x7ec
    cmp x2, x21
    b.lo 0x88c
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x7ec
    ldrb w5, [x1, #0x3]
    cmp w5, #0x2
    b.hs 0x854
    cmp x4, x21
    b.lo 0x7ec
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x7fc
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x70]
    ldr x2, [x20, #0x70]
    tst x2, x22
    b.ne 0x8a8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x8a8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xd8]
    cmp x1, x16
    b.ne 0x8a8
    ldr x1, [x23, #0xe0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0xf8]
    cmp x16, x1
    b.ne 0x8cc
    mov x16, #0x60
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
    cbz x0, 0xe14
    str x0, [x20, #0x48]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x48]
    bti jc
    ldr x2, [x20, #0x38]
    tst x2, x22
    b.ne 0x940
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0x954
    cmp w1, #0x21
    b.ne 0x2f0
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0x314
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x940
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x120]
    cmp x1, x16
    b.ne 0x940
    ldr x1, [x23, #0x128]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x978
    cmp x2, x21
    b.lo 0x978
    cmp w1, w2
    b.ge 0x518
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x48]
    tst x1, x22
    b.ne 0x9d0
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x9d0
    cmp x2, x21
    b.lo 0xa00
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x9d0
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x9e0
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x9d0
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x40]
    tst x1, x22
    b.ne 0xa1c
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xa1c
    cmp x2, x21
    b.lo 0xa4c
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0xa1c
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0xa2c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0xa1c
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0xa80
    cmp x2, x21
    b.lo 0xa80
    cmp w1, w2
    b.gt 0x518
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0xae8
    cmp x2, x21
    b.lo 0xae8
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0xae8
    cbz w0, 0xb54
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x28]
    cmp x1, x21
    b.lo 0xb78
    cmp x2, x21
    b.lo 0xb78
    cmp w1, w2
    b.gt 0x518
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0xbe0
    cmp x2, x21
    b.lo 0xbe0
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0xbe0
    cbz w0, 0xc4c
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x58]
    ldr x4, [x20, #0x50]
    tst x1, x22
    b.ne 0xc58
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xc58
    cmp x2, x21
    b.lo 0xcf8
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0xc58
    ldrb w5, [x1, #0x3]
    cmp w5, #0x2
    b.hs 0xcc0
    cmp x4, x21
    b.lo 0xc58
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0xc68
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0xd24
    adds w0, w1, #0x1
    b.vs 0xd24
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0xd74
    b 0x2c4
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0xd94
    adds w0, w1, #0x1
    b.vs 0xd94
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0xde4
    b 0x13c
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x588
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x570
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x10
    str w16, [x20, #0x8]
    bl <op.JNotLessEq>
    cmp w0, #0x2
    b.eq 0x130
    b 0x70
    cmp x1, x21
    b.hs 0x5cc
    tst x1, x21
    b.eq 0x598
    add x3, x1, x21
    fmov d0, x3
    b 0x5d0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x5ec
    tst x2, x21
    b.eq 0x598
    add x3, x2, x21
    fmov d1, x3
    b 0x5f0
    scvtf d1, w2
    ldr x3, [x23, #0x30]
    orr x3, x3, #0x2
    str x3, [x23, #0x30]
    fcmp d0, d1
    b.hi 0x130
    b 0x70
    mov x16, #0x1a
    str w16, [x20, #0x8]
    add x3, x23, #0x38
    bl <stub.GetNamed>
    b 0xa8
    mov x16, #0x25
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x104
    tst x1, x22
    b.ne 0x61c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x61c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x58]
    cmp x16, x0
    b.eq 0xc4
    ldr x16, [x23, #0x68]
    cmp x16, x0
    b.eq 0xc4
    ldr x16, [x23, #0x70]
    cmp x16, x0
    b.eq 0xc4
    ldr x16, [x23, #0x78]
    cmp x16, x0
    b.eq 0xc4
    ldr x16, [x23, #0x60]
    cmp x16, #0x2
    b.eq 0xc4
    ldr x16, [x23, #0x60]
    cmp x16, x1
    b.eq 0xc4
    mov x16, #0x25
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0xc4
    mov x16, #0x2b
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x120
    cmp x1, x21
    b.hs 0x6cc
    tst x1, x21
    b.eq 0x6a0
    add x3, x1, x21
    fmov d0, x3
    b 0x6d0
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x6ec
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x80]
    orr x3, x3, #0x2
    str x3, [x23, #0x80]
    b 0x120
    mov x16, #0x30
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x4c
    mov x16, #0x37
    str w16, [x20, #0x8]
    bl <op.JNotLessEq>
    cmp w0, #0x2
    b.eq 0x544
    b 0x160
    cmp x1, x21
    b.hs 0x744
    tst x1, x21
    b.eq 0x710
    add x3, x1, x21
    fmov d0, x3
    b 0x748
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x764
    tst x2, x21
    b.eq 0x710
    add x3, x2, x21
    fmov d1, x3
    b 0x768
    scvtf d1, w2
    ldr x3, [x23, #0x88]
    orr x3, x3, #0x2
    str x3, [x23, #0x88]
    fcmp d0, d1
    b.hi 0x544
    b 0x160
    mov x16, #0x3e
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x1b4
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x780
    sub x0, x0, x21
    b 0x1b0
    tst x2, x21
    b.eq 0x780
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x780
    b 0x184
    tst x1, x21
    b.eq 0x2bc
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.eq 0x1c4
    b 0x2bc
    mov x16, #0x4c
    str w16, [x20, #0x8]
    bl <op.SetElem>
    b 0x228
    mov x16, #0x4c
    str w16, [x20, #0x8]
    bl <stub.AppendElement>
    b 0x228
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x6, #0xdead
    movk x6, #0x7ff8, lsl #48
    cmp x0, x6
    b.eq 0x7fc
    mov x5, x3
    cmp x4, x21
    b.hs 0x844
    tst x4, x21
    b.eq 0x7ec
    add x3, x4, x21
    fmov d0, x3
    b 0x848
    scvtf d0, w4
    add x17, x5, x2, lsl #3
    str d0, [x17, #0x8]
    b 0x228
    cmp w5, #0x4
    b.lo 0x80c
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x7fc
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    mov x2, x3
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0xdf4
    b 0x228
    tst x2, x21
    b.eq 0x7ec
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x7ec
    b 0x1ec
    mov x16, #0x56
    str w16, [x20, #0x8]
    add x3, x23, #0xd8
    bl <stub.GetNamed>
    b 0x260
    mov x16, #0x60
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x2bc
    tst x1, x22
    b.ne 0x8bc
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x8bc
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xf8]
    cmp x16, x0
    b.eq 0x27c
    ldr x16, [x23, #0x108]
    cmp x16, x0
    b.eq 0x27c
    ldr x16, [x23, #0x110]
    cmp x16, x0
    b.eq 0x27c
    ldr x16, [x23, #0x118]
    cmp x16, x0
    b.eq 0x27c
    ldr x16, [x23, #0x100]
    cmp x16, #0x2
    b.eq 0x27c
    ldr x16, [x23, #0x100]
    cmp x16, x1
    b.eq 0x27c
    mov x16, #0x60
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x27c
    mov x16, #0x6a
    str w16, [x20, #0x8]
    add x3, x23, #0x120
    bl <stub.GetNamed>
    b 0x314
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0x314
    mov x16, #0x71
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x518
    b 0x338
    cmp x1, x21
    b.hs 0x994
    tst x1, x21
    b.eq 0x960
    add x3, x1, x21
    fmov d0, x3
    b 0x998
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x9b4
    tst x2, x21
    b.eq 0x960
    add x3, x2, x21
    fmov d1, x3
    b 0x9b8
    scvtf d1, w2
    ldr x3, [x23, #0x140]
    orr x3, x3, #0x2
    str x3, [x23, #0x140]
    fcmp d0, d1
    b.pl 0x518
    b 0x338
    mov x16, #0x78
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x38c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x9d0
    sub x0, x0, x21
    b 0x388
    tst x2, x21
    b.eq 0x9d0
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x9d0
    b 0x35c
    mov x16, #0x7e
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x3e0
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0xa1c
    sub x0, x0, x21
    b 0x3dc
    tst x2, x21
    b.eq 0xa1c
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0xa1c
    b 0x3b0
    mov x16, #0x84
    str w16, [x20, #0x8]
    bl <op.JGreater>
    cmp w0, #0x2
    b.eq 0x518
    b 0x400
    cmp x1, x21
    b.hs 0xa9c
    tst x1, x21
    b.eq 0xa68
    add x3, x1, x21
    fmov d0, x3
    b 0xaa0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xabc
    tst x2, x21
    b.eq 0xa68
    add x3, x2, x21
    fmov d1, x3
    b 0xac0
    scvtf d1, w2
    ldr x3, [x23, #0x188]
    orr x3, x3, #0x2
    str x3, [x23, #0x188]
    fcmp d0, d1
    b.gt 0x518
    b 0x400
    mov x16, #0x8b
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x434
    cmp x1, x21
    b.hs 0xb04
    tst x1, x21
    b.eq 0xad8
    add x3, x1, x21
    fmov d0, x3
    b 0xb08
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xb24
    tst x2, x21
    b.eq 0xad8
    add x3, x2, x21
    fmov d1, x3
    b 0xb28
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xb40
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x58]
    ldr x3, [x23, #0x190]
    orr x3, x3, #0x2
    str x3, [x23, #0x190]
    b 0x434
    orr w3, w1, w2
    tbnz w3, #0x1f, 0xae8
    b 0x42c
    mov x16, #0x91
    str w16, [x20, #0x8]
    bl <op.JGreater>
    cmp w0, #0x2
    b.eq 0x518
    b 0x454
    cmp x1, x21
    b.hs 0xb94
    tst x1, x21
    b.eq 0xb60
    add x3, x1, x21
    fmov d0, x3
    b 0xb98
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xbb4
    tst x2, x21
    b.eq 0xb60
    add x3, x2, x21
    fmov d1, x3
    b 0xbb8
    scvtf d1, w2
    ldr x3, [x23, #0x198]
    orr x3, x3, #0x2
    str x3, [x23, #0x198]
    fcmp d0, d1
    b.gt 0x518
    b 0x454
    mov x16, #0x98
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x488
    cmp x1, x21
    b.hs 0xbfc
    tst x1, x21
    b.eq 0xbd0
    add x3, x1, x21
    fmov d0, x3
    b 0xc00
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xc1c
    tst x2, x21
    b.eq 0xbd0
    add x3, x2, x21
    fmov d1, x3
    b 0xc20
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xc38
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x58]
    ldr x3, [x23, #0x1a0]
    orr x3, x3, #0x2
    str x3, [x23, #0x1a0]
    b 0x488
    orr w3, w1, w2
    tbnz w3, #0x1f, 0xbe0
    b 0x480
    mov x16, #0x9e
    str w16, [x20, #0x8]
    bl <op.SetElem>
    b 0x4ec
    mov x16, #0x9e
    str w16, [x20, #0x8]
    bl <stub.AppendElement>
    b 0x4ec
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x6, #0xdead
    movk x6, #0x7ff8, lsl #48
    cmp x0, x6
    b.eq 0xc68
    mov x5, x3
    cmp x4, x21
    b.hs 0xcb0
    tst x4, x21
    b.eq 0xc58
    add x3, x4, x21
    fmov d0, x3
    b 0xcb4
    scvtf d0, w4
    add x17, x5, x2, lsl #3
    str d0, [x17, #0x8]
    b 0x4ec
    cmp w5, #0x4
    b.lo 0xc78
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0xc68
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    mov x2, x3
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0xe04
    b 0x4ec
    tst x2, x21
    b.eq 0xc58
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0xc58
    b 0x4b0
    mov x16, #0xa5
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x508
    cmp x1, x21
    b.hs 0xd40
    tst x1, x21
    b.eq 0xd14
    add x3, x1, x21
    fmov d0, x3
    b 0xd44
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xd60
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x1c8]
    orr x3, x3, #0x2
    str x3, [x23, #0x1c8]
    b 0x508
    mov x16, #0xaa
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x2c4
    mov x16, #0xad
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x534
    cmp x1, x21
    b.hs 0xdb0
    tst x1, x21
    b.eq 0xd84
    add x3, x1, x21
    fmov d0, x3
    b 0xdb4
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xdd0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x1d0]
    orr x3, x3, #0x2
    str x3, [x23, #0x1d0]
    b 0x534
    mov x16, #0xb2
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x13c
    mov x16, #0x4c
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x888
    mov x16, #0x9e
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xcf4
    b <stub.ExceptionExit>
