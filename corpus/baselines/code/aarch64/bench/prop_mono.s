(anonymous):
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0xa0
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x608
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
    ldr x1, [x23, #0x80]
    ldr x0, [x1, #0x8]
    cbz x0, 0x630
    str x0, [x20, #0x38]
    mov x16, #0x2a
    str w16, [x20, #0x8]
    bl <op.Typeof>
    ldr x0, [x23, #0x50]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x658
    cmp x2, x21
    b.lo 0x658
    cmp w1, w2
    b.eq 0xe0
    b 0xf4
    ldr x1, [x23, #0x98]
    ldr x0, [x1, #0x8]
    cbz x0, 0x6ec
    str x0, [x20, #0x30]
    b 0xfc
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x30]
    mov x16, #0x45
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0x0
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    mov x16, #0x4d
    str w16, [x20, #0x8]
    bl <op.NewClass>
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0x55
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x23, #0x58]
    str x0, [x20, #0x68]
    mov x16, #0x5e
    str w16, [x20, #0x8]
    bl <op.DefineMethod>
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0x65
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x23, #0x60]
    str x0, [x20, #0x68]
    mov x16, #0x6e
    str w16, [x20, #0x8]
    bl <op.DefineMethod>
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x30]
    mov x16, #0x79
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0xa8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x6fc
    str x0, [x20, #0x50]
    ldr x0, [x20, #0x50]
    str x0, [x20, #0x58]
    mov x0, #0xfffe000000000003
    str x0, [x20, #0x60]
    mov x0, #0x4
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0xb8]
    cmp x16, x1
    b.ne 0x70c
    mov x16, #0x8e
    str w16, [x20, #0x8]
    add x2, x20, #0x38
    bl <stub.Construct>
    tbz w0, #0x0, 0x22c
    sub x0, x0, #0x1
    str x20, [x20, #0x38]
    mov x16, #0x2
    movk x16, #0x100, lsl #16
    str w16, [x20, #0x44]
    str x0, [x20, #0x48]
    add x20, x20, #0x38
    mov x1, #0x2
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x38
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0xc1c
    tst x0, x22
    b.ne 0x75c
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x75c
    str x0, [x20, #0x30]
    mov x16, #0x94
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0xe0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x764
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    ldr x1, [x23, #0xf0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x774
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x100]
    ldr x0, [x1, #0x8]
    cbz x0, 0x784
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x70]
    cmp x1, x21
    b.lo 0x7a4
    mov x17, #0x4f80
    movk x17, #0x12, lsl #16
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x7a4
    cbz w0, 0x7f4
    orr x0, x0, x21
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0x118]
    cmp x16, x1
    b.ne 0x818
    mov x16, #0xb3
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
    cbz x0, 0xc1c
    str x0, [x20, #0x30]
    mov x16, #0xb9
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0x140]
    ldr x0, [x1, #0x8]
    cbz x0, 0x88c
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x150]
    ldr x0, [x1, #0x8]
    cbz x0, 0x89c
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x160]
    ldr x0, [x1, #0x8]
    cbz x0, 0x8ac
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x70]
    cmp x1, x21
    b.lo 0x8cc
    mov x17, #0xc6c0
    movk x17, #0x2d, lsl #16
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x8cc
    cbz w0, 0x91c
    orr x0, x0, x21
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0x178]
    cmp x16, x1
    b.ne 0x940
    mov x16, #0xd8
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
    cbz x0, 0xc1c
    str x0, [x20, #0x30]
    mov x16, #0xde
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0x1a0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x9b4
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x1b0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x9c4
    str x0, [x20, #0x80]
    ldr x0, [x20, #0x80]
    str x0, [x20, #0x88]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x90]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x80]
    ldr x16, [x23, #0x1c0]
    cmp x16, x1
    b.ne 0x9d4
    mov x16, #0xfb
    str w16, [x20, #0x8]
    add x2, x20, #0x68
    bl <stub.Construct>
    tbz w0, #0x0, 0x474
    sub x0, x0, #0x1
    str x20, [x20, #0x68]
    mov x16, #0x2
    movk x16, #0x100, lsl #16
    str w16, [x20, #0x74]
    str x0, [x20, #0x78]
    add x20, x20, #0x68
    mov x1, #0x2
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x68
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0xc1c
    tst x0, x22
    b.ne 0xa24
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0xa24
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x1e8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xa2c
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x70]
    cmp x1, x21
    b.lo 0xa4c
    mov x17, #0x8480
    movk x17, #0x1e, lsl #16
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0xa4c
    cbz w0, 0xa9c
    orr x0, x0, x21
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0x200]
    cmp x16, x1
    b.ne 0xac0
    mov x16, #0x10e
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
    cbz x0, 0xc1c
    str x0, [x20, #0x30]
    mov x16, #0x114
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0x228]
    ldr x0, [x1, #0x8]
    cbz x0, 0xb34
    str x0, [x20, #0x48]
    mov x0, #0xa
    str x0, [x20, #0x50]
    ldr x0, [x23, #0x70]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x238]
    ldr x0, [x1, #0x8]
    cbz x0, 0xb44
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x248]
    ldr x0, [x1, #0x8]
    cbz x0, 0xb54
    str x0, [x20, #0x68]
    ldr x1, [x23, #0x258]
    ldr x0, [x1, #0x8]
    cbz x0, 0xb64
    str x0, [x20, #0x70]
    ldr x1, [x23, #0x268]
    ldr x0, [x1, #0x8]
    cbz x0, 0xb74
    str x0, [x20, #0x80]
    ldr x2, [x20, #0x80]
    tst x2, x22
    b.ne 0xb84
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xb84
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x278]
    cmp x1, x16
    b.ne 0xb84
    ldr x1, [x23, #0x280]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x48]
    ldr x16, [x23, #0x298]
    cmp x16, x1
    b.ne 0xba8
    mov x16, #0x143
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x30]
    mov x16, #0x5
    str w16, [x20, #0x3c]
    str x0, [x20, #0x40]
    add x20, x20, #0x30
    mov x1, #0x5
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x30
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0xc1c
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x620
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
    b.ne 0x6a0
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
    tbz w3, #0x0, 0x640
    b 0xf4
    cmp x1, x21
    b.hs 0x6bc
    tst x1, x21
    b.eq 0xf4
    add x3, x1, x21
    fmov d0, x3
    b 0x6c0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x6dc
    tst x2, x21
    b.eq 0xf4
    add x3, x2, x21
    fmov d1, x3
    b 0x6e0
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0xe0
    b 0xf4
    mov x16, #0x38
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xf0
    mov x16, #0x7d
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1a0
    ldr x16, [x23, #0xc8]
    cmp x16, x1
    b.eq 0x1cc
    ldr x16, [x23, #0xd0]
    cmp x16, x1
    b.eq 0x1cc
    ldr x16, [x23, #0xd8]
    cmp x16, x1
    b.eq 0x1cc
    ldr x16, [x23, #0xc0]
    cmp x16, #0x2
    b.eq 0x1cc
    ldr x16, [x23, #0xc0]
    cmp x16, x1
    b.eq 0x1cc
    mov x16, #0x8e
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0x1cc
    ldr x0, [x20, #0x58]
    b 0x22c
    mov x16, #0x98
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x24c
    mov x16, #0xa0
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x264
    mov x16, #0xa6
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x274
    mov x16, #0xac
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x2a4
    cmp x1, x21
    b.hs 0x7c0
    tst x1, x21
    b.eq 0x794
    add x3, x1, x21
    fmov d0, x3
    b 0x7c4
    scvtf d0, w1
    ldr d1, 0xc20
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x7e0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x68]
    ldr x3, [x23, #0x110]
    orr x3, x3, #0x2
    str x3, [x23, #0x110]
    b 0x2a4
    mov x17, #0x4f80
    movk x17, #0x12, lsl #16
    orr w3, w1, w17
    tbnz w3, #0x1f, 0x7a4
    b 0x29c
    mov x16, #0xb3
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x2f4
    tst x1, x22
    b.ne 0x808
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x808
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x118]
    cmp x16, x0
    b.eq 0x2b4
    ldr x16, [x23, #0x128]
    cmp x16, x0
    b.eq 0x2b4
    ldr x16, [x23, #0x130]
    cmp x16, x0
    b.eq 0x2b4
    ldr x16, [x23, #0x138]
    cmp x16, x0
    b.eq 0x2b4
    ldr x16, [x23, #0x120]
    cmp x16, #0x2
    b.eq 0x2b4
    ldr x16, [x23, #0x120]
    cmp x16, x1
    b.eq 0x2b4
    mov x16, #0xb3
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0x2b4
    mov x16, #0xbd
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x310
    mov x16, #0xc5
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x328
    mov x16, #0xcb
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x338
    mov x16, #0xd1
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x368
    cmp x1, x21
    b.hs 0x8e8
    tst x1, x21
    b.eq 0x8bc
    add x3, x1, x21
    fmov d0, x3
    b 0x8ec
    scvtf d0, w1
    ldr d1, 0xc28
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x908
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x68]
    ldr x3, [x23, #0x170]
    orr x3, x3, #0x2
    str x3, [x23, #0x170]
    b 0x368
    mov x17, #0xc6c0
    movk x17, #0x2d, lsl #16
    orr w3, w1, w17
    tbnz w3, #0x1f, 0x8cc
    b 0x360
    mov x16, #0xd8
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x3b8
    tst x1, x22
    b.ne 0x930
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x930
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x178]
    cmp x16, x0
    b.eq 0x378
    ldr x16, [x23, #0x188]
    cmp x16, x0
    b.eq 0x378
    ldr x16, [x23, #0x190]
    cmp x16, x0
    b.eq 0x378
    ldr x16, [x23, #0x198]
    cmp x16, x0
    b.eq 0x378
    ldr x16, [x23, #0x180]
    cmp x16, #0x2
    b.eq 0x378
    ldr x16, [x23, #0x180]
    cmp x16, x1
    b.eq 0x378
    mov x16, #0xd8
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0x378
    mov x16, #0xe2
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x3d4
    mov x16, #0xea
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x3ec
    ldr x16, [x23, #0x1d0]
    cmp x16, x1
    b.eq 0x414
    ldr x16, [x23, #0x1d8]
    cmp x16, x1
    b.eq 0x414
    ldr x16, [x23, #0x1e0]
    cmp x16, x1
    b.eq 0x414
    ldr x16, [x23, #0x1c8]
    cmp x16, #0x2
    b.eq 0x414
    ldr x16, [x23, #0x1c8]
    cmp x16, x1
    b.eq 0x414
    mov x16, #0xfb
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x80]
    b 0x414
    ldr x0, [x20, #0x88]
    b 0x474
    mov x16, #0x101
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x488
    mov x16, #0x107
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x4b8
    cmp x1, x21
    b.hs 0xa68
    tst x1, x21
    b.eq 0xa3c
    add x3, x1, x21
    fmov d0, x3
    b 0xa6c
    scvtf d0, w1
    ldr d1, 0xc30
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xa88
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x68]
    ldr x3, [x23, #0x1f8]
    orr x3, x3, #0x2
    str x3, [x23, #0x1f8]
    b 0x4b8
    mov x17, #0x8480
    movk x17, #0x1e, lsl #16
    orr w3, w1, w17
    tbnz w3, #0x1f, 0xa4c
    b 0x4b0
    mov x16, #0x10e
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x508
    tst x1, x22
    b.ne 0xab0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xab0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x200]
    cmp x16, x0
    b.eq 0x4c8
    ldr x16, [x23, #0x210]
    cmp x16, x0
    b.eq 0x4c8
    ldr x16, [x23, #0x218]
    cmp x16, x0
    b.eq 0x4c8
    ldr x16, [x23, #0x220]
    cmp x16, x0
    b.eq 0x4c8
    ldr x16, [x23, #0x208]
    cmp x16, #0x2
    b.eq 0x4c8
    ldr x16, [x23, #0x208]
    cmp x16, x1
    b.eq 0x4c8
    mov x16, #0x10e
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0x4c8
    mov x16, #0x118
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x524
    mov x16, #0x124
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x544
    mov x16, #0x12a
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x554
    mov x16, #0x130
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x564
    mov x16, #0x136
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x574
    mov x16, #0x13c
    str w16, [x20, #0x8]
    add x3, x23, #0x278
    bl <stub.GetNamed>
    b 0x5a4
    mov x16, #0x143
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x5f8
    tst x1, x22
    b.ne 0xb98
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xb98
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x298]
    cmp x16, x0
    b.eq 0x5b8
    ldr x16, [x23, #0x2a8]
    cmp x16, x0
    b.eq 0x5b8
    ldr x16, [x23, #0x2b0]
    cmp x16, x0
    b.eq 0x5b8
    ldr x16, [x23, #0x2b8]
    cmp x16, x0
    b.eq 0x5b8
    ldr x16, [x23, #0x2a0]
    cmp x16, #0x2
    b.eq 0x5b8
    ldr x16, [x23, #0x2a0]
    cmp x16, x1
    b.eq 0x5b8
    mov x16, #0x143
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x48]
    b 0x5b8
    b <stub.ExceptionExit>
    .quad 0x41324f8000000000
    .quad 0x4146e36000000000
    .quad 0x413e848000000000
Point:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldrsb w16, [x20, #0xf]
    tbz w16, #0x0, 0x130
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x40
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x138
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x150
    bti jc
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x28]
    tst x2, x22
    b.ne 0x17c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x17c
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x18]
    cmp x0, x16
    b.ne 0x17c
    ldr x0, [x23, #0x20]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x18c
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x30]
    tst x2, x22
    b.ne 0x198
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x198
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x38]
    cmp x0, x16
    b.ne 0x198
    ldr x0, [x23, #0x40]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1ac
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x38]
    tst x2, x22
    b.ne 0x1bc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1bc
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x58]
    cmp x0, x16
    b.ne 0x1bc
    ldr x0, [x23, #0x60]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1d0
    mov x0, #0xa
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.ThrowClassCall>
    b 0x16c
    bl <helper.CheckLimit>
    cbz x0, 0x16c
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x28
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x154
    b 0x34
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    add x3, x23, #0x18
    bl <stub.SetNamed>
    b 0x80
    str wzr, [x20, #0x8]
    bl <stub.Barrier>
    b 0x80
    mov x16, #0x8
    str w16, [x20, #0x8]
    add x3, x23, #0x38
    bl <stub.SetNamed>
    b 0xc8
    mov x16, #0x8
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xc8
    mov x16, #0x14
    str w16, [x20, #0x8]
    add x3, x23, #0x58
    bl <stub.SetNamed>
    b 0x118
    mov x16, #0x14
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x118
move:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x48
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x220
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x238
    bti jc
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x264
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x264
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x18]
    cmp x1, x16
    b.ne 0x264
    ldr x1, [x23, #0x20]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x28]
    cmp x1, x21
    b.lo 0x284
    cmp x2, x21
    b.lo 0x284
    adds w0, w1, w2
    b.vs 0x284
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x38]
    tst x2, x22
    b.ne 0x2f0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2f0
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x40]
    cmp x0, x16
    b.ne 0x2f0
    ldr x0, [x23, #0x48]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x304
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x314
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x314
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x60]
    cmp x1, x16
    b.ne 0x314
    ldr x1, [x23, #0x68]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x30]
    cmp x1, x21
    b.lo 0x338
    cmp x2, x21
    b.lo 0x338
    adds w0, w1, w2
    b.vs 0x338
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x38]
    tst x2, x22
    b.ne 0x3a4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x3a4
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x88]
    cmp x0, x16
    b.ne 0x3a4
    ldr x0, [x23, #0x90]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x3b8
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x3c8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x3c8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xa8]
    cmp x1, x16
    b.ne 0x3c8
    ldr x1, [x23, #0xb0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x3ec
    adds w0, w1, #0x1
    b.vs 0x3ec
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x38]
    tst x2, x22
    b.ne 0x43c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x43c
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0xd0]
    cmp x0, x16
    b.ne 0x43c
    ldr x0, [x23, #0xd8]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x450
    ldr x0, [x20, #0x20]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x254
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x23c
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    add x3, x23, #0x18
    bl <stub.GetNamed>
    b 0x60
    mov x16, #0x7
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x8c
    cmp x1, x21
    b.hs 0x2a0
    tst x1, x21
    b.eq 0x274
    add x3, x1, x21
    fmov d0, x3
    b 0x2a4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x2c0
    tst x2, x21
    b.eq 0x274
    add x3, x2, x21
    fmov d1, x3
    b 0x2c4
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x2dc
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x38]
    orr x3, x3, #0x2
    str x3, [x23, #0x38]
    b 0x8c
    mov x16, #0xd
    str w16, [x20, #0x8]
    add x3, x23, #0x40
    bl <stub.SetNamed>
    b 0xd4
    mov x16, #0xd
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xd4
    mov x16, #0x15
    str w16, [x20, #0x8]
    add x3, x23, #0x60
    bl <stub.GetNamed>
    b 0x104
    mov x16, #0x1c
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x130
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
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x390
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x80]
    orr x3, x3, #0x2
    str x3, [x23, #0x80]
    b 0x130
    mov x16, #0x22
    str w16, [x20, #0x8]
    add x3, x23, #0x88
    bl <stub.SetNamed>
    b 0x178
    mov x16, #0x22
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x178
    mov x16, #0x2a
    str w16, [x20, #0x8]
    add x3, x23, #0xa8
    bl <stub.GetNamed>
    b 0x1a8
    mov x16, #0x31
    str w16, [x20, #0x8]
    bl <op.AddI>
    b 0x1c8
    cmp x1, x21
    b.hs 0x408
    tst x1, x21
    b.eq 0x3dc
    add x3, x1, x21
    fmov d0, x3
    b 0x40c
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x428
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0xc8]
    orr x3, x3, #0x2
    str x3, [x23, #0xc8]
    b 0x1c8
    mov x16, #0x38
    str w16, [x20, #0x8]
    add x3, x23, #0xd0
    bl <stub.SetNamed>
    b 0x210
    mov x16, #0x38
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x210
norm1:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x48
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x200
    ldr x23, [x0, #0x10]
    bti jc
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x228
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x228
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x10]
    cmp x1, x16
    b.ne 0x228
    ldr x1, [x23, #0x18]
    ldr x0, [x2, x1]
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x250
    tbz w1, #0x1f, 0xc4
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x28c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x28c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x38]
    cmp x1, x16
    b.ne 0x28c
    ldr x1, [x23, #0x40]
    ldr x0, [x2, x1]
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x2b0
    cbz w1, 0x2b0
    negs w0, w1
    b.vs 0x2b0
    orr x0, x0, x21
    str x0, [x20, #0x30]
    b 0xf8
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x2fc
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x2fc
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x60]
    cmp x1, x16
    b.ne 0x2fc
    ldr x1, [x23, #0x68]
    ldr x0, [x2, x1]
    str x0, [x20, #0x30]
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x310
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x310
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x80]
    cmp x1, x16
    b.ne 0x310
    ldr x1, [x23, #0x88]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x33c
    tbz w1, #0x1f, 0x194
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x378
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x378
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xa8]
    cmp x1, x16
    b.ne 0x378
    ldr x1, [x23, #0xb0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x39c
    cbz w1, 0x39c
    negs w0, w1
    b.vs 0x39c
    orr x0, x0, x21
    str x0, [x20, #0x38]
    b 0x1c8
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x3e8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x3e8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xd0]
    cmp x1, x16
    b.ne 0x3e8
    ldr x1, [x23, #0xd8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x40c
    cmp x2, x21
    b.lo 0x40c
    adds w0, w1, w2
    b.vs 0x40c
    orr x0, x0, x21
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x218
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
    bl <op.JNotLessI>
    cmp w0, #0x2
    b.eq 0xc4
    b 0x6c
    cmp x1, x21
    b.hs 0x26c
    tst x1, x21
    b.eq 0x238
    add x3, x1, x21
    fmov d0, x3
    b 0x270
    scvtf d0, w1
    movi d1, #0x0
    ldr x3, [x23, #0x30]
    orr x3, x3, #0x2
    str x3, [x23, #0x30]
    fcmp d0, d1
    b.pl 0xc4
    b 0x6c
    mov x16, #0xf
    str w16, [x20, #0x8]
    add x3, x23, #0x38
    bl <stub.GetNamed>
    b 0x9c
    mov x16, #0x16
    str w16, [x20, #0x8]
    bl <op.Neg>
    b 0xc0
    cmp x1, x21
    b.hs 0x2cc
    tst x1, x21
    b.eq 0x2a0
    add x3, x1, x21
    fmov d0, x3
    b 0x2d0
    scvtf d0, w1
    fneg d0, d0
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x2e8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x58]
    orr x3, x3, #0x2
    str x3, [x23, #0x58]
    b 0xc0
    mov x16, #0x1e
    str w16, [x20, #0x8]
    add x3, x23, #0x60
    bl <stub.GetNamed>
    b 0xf4
    mov x16, #0x25
    str w16, [x20, #0x8]
    add x3, x23, #0x80
    bl <stub.GetNamed>
    b 0x128
    mov x16, #0x2c
    str w16, [x20, #0x8]
    bl <op.JNotLessI>
    cmp w0, #0x2
    b.eq 0x194
    b 0x13c
    cmp x1, x21
    b.hs 0x358
    tst x1, x21
    b.eq 0x324
    add x3, x1, x21
    fmov d0, x3
    b 0x35c
    scvtf d0, w1
    movi d1, #0x0
    ldr x3, [x23, #0xa0]
    orr x3, x3, #0x2
    str x3, [x23, #0xa0]
    fcmp d0, d1
    b.pl 0x194
    b 0x13c
    mov x16, #0x34
    str w16, [x20, #0x8]
    add x3, x23, #0xa8
    bl <stub.GetNamed>
    b 0x16c
    mov x16, #0x3b
    str w16, [x20, #0x8]
    bl <op.Neg>
    b 0x190
    cmp x1, x21
    b.hs 0x3b8
    tst x1, x21
    b.eq 0x38c
    add x3, x1, x21
    fmov d0, x3
    b 0x3bc
    scvtf d0, w1
    fneg d0, d0
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x3d4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0xc8]
    orr x3, x3, #0x2
    str x3, [x23, #0xc8]
    b 0x190
    mov x16, #0x43
    str w16, [x20, #0x8]
    add x3, x23, #0xd0
    bl <stub.GetNamed>
    b 0x1c4
    mov x16, #0x4a
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x1f0
    cmp x1, x21
    b.hs 0x428
    tst x1, x21
    b.eq 0x3fc
    add x3, x1, x21
    fmov d0, x3
    b 0x42c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x448
    tst x2, x21
    b.eq 0x3fc
    add x3, x2, x21
    fmov d1, x3
    b 0x44c
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x464
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x28]
    ldr x3, [x23, #0xf0]
    orr x3, x3, #0x2
    str x3, [x23, #0xf0]
    b 0x1f0
reads:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x58
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x1cc
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x1e4
    bti jc
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x40]
    bti jc
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x30]
    cmp x1, x21
    b.lo 0x228
    cmp x2, x21
    b.lo 0x228
    cmp w1, w2
    b.ge 0x1bc
    ldr x2, [x20, #0x28]
    tst x2, x22
    b.ne 0x280
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x280
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x20]
    cmp x1, x16
    b.ne 0x280
    ldr x1, [x23, #0x28]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x2a4
    cmp x2, x21
    b.lo 0x2a4
    adds w0, w1, w2
    b.vs 0x2a4
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x2, [x20, #0x28]
    tst x2, x22
    b.ne 0x310
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x310
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x48]
    cmp x1, x16
    b.ne 0x310
    ldr x1, [x23, #0x50]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x334
    cmp x2, x21
    b.lo 0x334
    adds w0, w1, w2
    b.vs 0x334
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x2, [x20, #0x28]
    tst x2, x22
    b.ne 0x3a0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x3a0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x70]
    cmp x1, x16
    b.ne 0x3a0
    ldr x1, [x23, #0x78]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x3c4
    cmp x2, x21
    b.lo 0x3c4
    adds w0, w1, w2
    b.vs 0x3c4
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x440
    and w0, w1, #0xfffff
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x480
    adds w0, w1, #0x1
    b.vs 0x480
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x4d0
    b 0x40
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x200
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x1e8
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x8
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x1bc
    b 0x64
    cmp x1, x21
    b.hs 0x244
    tst x1, x21
    b.eq 0x210
    add x3, x1, x21
    fmov d0, x3
    b 0x248
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x264
    tst x2, x21
    b.eq 0x210
    add x3, x2, x21
    fmov d1, x3
    b 0x268
    scvtf d1, w2
    ldr x3, [x23, #0x18]
    orr x3, x3, #0x2
    str x3, [x23, #0x18]
    fcmp d0, d1
    b.pl 0x1bc
    b 0x64
    mov x16, #0xf
    str w16, [x20, #0x8]
    add x3, x23, #0x20
    bl <stub.GetNamed>
    b 0x94
    mov x16, #0x16
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0xc0
    cmp x1, x21
    b.hs 0x2c0
    tst x1, x21
    b.eq 0x294
    add x3, x1, x21
    fmov d0, x3
    b 0x2c4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x2e0
    tst x2, x21
    b.eq 0x294
    add x3, x2, x21
    fmov d1, x3
    b 0x2e4
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x2fc
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x40]
    orr x3, x3, #0x2
    str x3, [x23, #0x40]
    b 0xc0
    mov x16, #0x1c
    str w16, [x20, #0x8]
    add x3, x23, #0x48
    bl <stub.GetNamed>
    b 0xf0
    mov x16, #0x23
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x11c
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
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x38c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x68]
    orr x3, x3, #0x2
    str x3, [x23, #0x68]
    b 0x11c
    mov x16, #0x29
    str w16, [x20, #0x8]
    add x3, x23, #0x70
    bl <stub.GetNamed>
    b 0x14c
    mov x16, #0x30
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x178
    cmp x1, x21
    b.hs 0x3e0
    tst x1, x21
    b.eq 0x3b4
    add x3, x1, x21
    fmov d0, x3
    b 0x3e4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x400
    tst x2, x21
    b.eq 0x3b4
    add x3, x2, x21
    fmov d1, x3
    b 0x404
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x41c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x90]
    orr x3, x3, #0x2
    str x3, [x23, #0x90]
    b 0x178
    mov x16, #0x36
    str w16, [x20, #0x8]
    bl <op.BitAndI>
    b 0x190
    cmp x1, x21
    b.hs 0x460
    tst x1, x21
    b.eq 0x430
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x98]
    orr x4, x4, #0x2
    str x4, [x23, #0x98]
    b 0x184
    mov x16, #0x3d
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x1ac
    cmp x1, x21
    b.hs 0x49c
    tst x1, x21
    b.eq 0x470
    add x3, x1, x21
    fmov d0, x3
    b 0x4a0
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x4bc
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0xa0]
    orr x3, x3, #0x2
    str x3, [x23, #0xa0]
    b 0x1ac
    mov x16, #0x42
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x40
walk:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x98
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x270
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x288
    bti jc
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x40]
    bti jc
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x30]
    cmp x1, x21
    b.lo 0x2cc
    cmp x2, x21
    b.lo 0x2cc
    cmp w1, w2
    b.ge 0x260
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x70]
    ldr x2, [x20, #0x70]
    tst x2, x22
    b.ne 0x324
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x324
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x18]
    cmp x1, x16
    b.ne 0x324
    ldr x1, [x23, #0x20]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x348
    and w0, w1, #0x3
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x80]
    cmp x1, x21
    b.lo 0x388
    subs w0, w1, #0x1
    b.vs 0x388
    orr x0, x0, x21
    str x0, [x20, #0x78]
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x3e8
    and w0, w1, #0x1
    orr x0, x0, x21
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x88]
    ldr x2, [x20, #0x90]
    cmp x1, x21
    b.lo 0x428
    cmp x2, x21
    b.lo 0x428
    subs w0, w1, w2
    b.vs 0x428
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x58]
    cmp x16, x1
    b.ne 0x4a4
    mov x16, #0x38
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
    cbz x0, 0x6dc
    str x0, [x20, #0x48]
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x78]
    tst x2, x22
    b.ne 0x518
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x518
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x80]
    cmp x1, x16
    b.ne 0x518
    ldr x1, [x23, #0x88]
    ldr x0, [x2, x1]
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x70]
    ldr x16, [x23, #0xa0]
    cmp x16, x1
    b.ne 0x53c
    mov x16, #0x48
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
    cbz x0, 0x6dc
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x5c0
    cmp x2, x21
    b.lo 0x5c0
    adds w0, w1, w2
    b.vs 0x5c0
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x63c
    and w0, w1, #0xffffff
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x67c
    adds w0, w1, #0x1
    b.vs 0x67c
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x6cc
    b 0x40
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x2a4
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x28c
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x8
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x260
    b 0x64
    cmp x1, x21
    b.hs 0x2e8
    tst x1, x21
    b.eq 0x2b4
    add x3, x1, x21
    fmov d0, x3
    b 0x2ec
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x308
    tst x2, x21
    b.eq 0x2b4
    add x3, x2, x21
    fmov d1, x3
    b 0x30c
    scvtf d1, w2
    ldr x3, [x23, #0x10]
    orr x3, x3, #0x2
    str x3, [x23, #0x10]
    fcmp d0, d1
    b.pl 0x260
    b 0x64
    mov x16, #0x12
    str w16, [x20, #0x8]
    add x3, x23, #0x18
    bl <stub.GetNamed>
    b 0x9c
    mov x16, #0x19
    str w16, [x20, #0x8]
    bl <op.BitAndI>
    b 0xb8
    cmp x1, x21
    b.hs 0x368
    tst x1, x21
    b.eq 0x338
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x38]
    orr x4, x4, #0x2
    str x4, [x23, #0x38]
    b 0xac
    mov x16, #0x20
    str w16, [x20, #0x8]
    bl <op.SubI>
    b 0xd4
    cmp x1, x21
    b.hs 0x3a4
    tst x1, x21
    b.eq 0x378
    add x3, x1, x21
    fmov d0, x3
    b 0x3a8
    scvtf d0, w1
    fmov d1, #1.0
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x3c4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x78]
    ldr x3, [x23, #0x40]
    orr x3, x3, #0x2
    str x3, [x23, #0x40]
    b 0xd4
    mov x16, #0x2b
    str w16, [x20, #0x8]
    bl <op.BitAndI>
    b 0xf4
    cmp x1, x21
    b.hs 0x408
    tst x1, x21
    b.eq 0x3d8
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x48]
    orr x4, x4, #0x2
    str x4, [x23, #0x48]
    b 0xe8
    mov x16, #0x32
    str w16, [x20, #0x8]
    bl <op.Sub>
    b 0x11c
    cmp x1, x21
    b.hs 0x444
    tst x1, x21
    b.eq 0x418
    add x3, x1, x21
    fmov d0, x3
    b 0x448
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x464
    tst x2, x21
    b.eq 0x418
    add x3, x2, x21
    fmov d1, x3
    b 0x468
    scvtf d1, w2
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x480
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x80]
    ldr x3, [x23, #0x50]
    orr x3, x3, #0x2
    str x3, [x23, #0x50]
    b 0x11c
    mov x16, #0x38
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x16c
    tst x1, x22
    b.ne 0x494
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x494
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x58]
    cmp x16, x0
    b.eq 0x12c
    ldr x16, [x23, #0x68]
    cmp x16, x0
    b.eq 0x12c
    ldr x16, [x23, #0x70]
    cmp x16, x0
    b.eq 0x12c
    ldr x16, [x23, #0x78]
    cmp x16, x0
    b.eq 0x12c
    ldr x16, [x23, #0x60]
    cmp x16, #0x2
    b.eq 0x12c
    ldr x16, [x23, #0x60]
    cmp x16, x1
    b.eq 0x12c
    mov x16, #0x38
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x12c
    mov x16, #0x41
    str w16, [x20, #0x8]
    add x3, x23, #0x80
    bl <stub.GetNamed>
    b 0x1a4
    mov x16, #0x48
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x1f4
    tst x1, x22
    b.ne 0x52c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x52c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xa0]
    cmp x16, x0
    b.eq 0x1b8
    ldr x16, [x23, #0xb0]
    cmp x16, x0
    b.eq 0x1b8
    ldr x16, [x23, #0xb8]
    cmp x16, x0
    b.eq 0x1b8
    ldr x16, [x23, #0xc0]
    cmp x16, x0
    b.eq 0x1b8
    ldr x16, [x23, #0xa8]
    cmp x16, #0x2
    b.eq 0x1b8
    ldr x16, [x23, #0xa8]
    cmp x16, x1
    b.eq 0x1b8
    mov x16, #0x48
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x70]
    b 0x1b8
    mov x16, #0x4e
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x21c
    cmp x1, x21
    b.hs 0x5dc
    tst x1, x21
    b.eq 0x5b0
    add x3, x1, x21
    fmov d0, x3
    b 0x5e0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x5fc
    tst x2, x21
    b.eq 0x5b0
    add x3, x2, x21
    fmov d1, x3
    b 0x600
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x618
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0xc8]
    orr x3, x3, #0x2
    str x3, [x23, #0xc8]
    b 0x21c
    mov x16, #0x54
    str w16, [x20, #0x8]
    bl <op.BitAndI>
    b 0x234
    cmp x1, x21
    b.hs 0x65c
    tst x1, x21
    b.eq 0x62c
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0xd0]
    orr x4, x4, #0x2
    str x4, [x23, #0xd0]
    b 0x228
    mov x16, #0x5b
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x250
    cmp x1, x21
    b.hs 0x698
    tst x1, x21
    b.eq 0x66c
    add x3, x1, x21
    fmov d0, x3
    b 0x69c
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x6b8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0xd8]
    orr x3, x3, #0x2
    str x3, [x23, #0xd8]
    b 0x250
    mov x16, #0x60
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x40
    b <stub.ExceptionExit>
writes:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x58
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x2c4
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x2dc
    bti jc
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    bti jc
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x30]
    cmp x1, x21
    b.lo 0x320
    cmp x2, x21
    b.lo 0x320
    cmp w1, w2
    b.ge 0x1c8
    ldr x2, [x20, #0x28]
    ldr x1, [x20, #0x38]
    tst x2, x22
    b.ne 0x378
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x378
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x20]
    cmp x0, x16
    b.ne 0x378
    ldr x0, [x23, #0x28]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x38c
    ldr x2, [x20, #0x28]
    tst x2, x22
    b.ne 0x39c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x39c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x40]
    cmp x1, x16
    b.ne 0x39c
    ldr x1, [x23, #0x48]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x28]
    ldr x1, [x20, #0x40]
    tst x2, x22
    b.ne 0x3b0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x3b0
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x60]
    cmp x0, x16
    b.ne 0x3b0
    ldr x0, [x23, #0x68]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x3c4
    ldr x2, [x20, #0x28]
    tst x2, x22
    b.ne 0x3d4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x3d4
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x80]
    cmp x1, x16
    b.ne 0x3d4
    ldr x1, [x23, #0x88]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x28]
    ldr x1, [x20, #0x40]
    tst x2, x22
    b.ne 0x3e8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x3e8
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0xa0]
    cmp x0, x16
    b.ne 0x3e8
    ldr x0, [x23, #0xa8]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x3fc
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x41c
    adds w0, w1, #0x1
    b.vs 0x41c
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x46c
    b 0x38
    ldr x2, [x20, #0x28]
    tst x2, x22
    b.ne 0x47c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x47c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xc8]
    cmp x1, x16
    b.ne 0x47c
    ldr x1, [x23, #0xd0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x28]
    tst x2, x22
    b.ne 0x490
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x490
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xe8]
    cmp x1, x16
    b.ne 0x490
    ldr x1, [x23, #0xf0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x4b4
    cmp x2, x21
    b.lo 0x4b4
    adds w0, w1, w2
    b.vs 0x4b4
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x2, [x20, #0x28]
    tst x2, x22
    b.ne 0x520
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x520
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x110]
    cmp x1, x16
    b.ne 0x520
    ldr x1, [x23, #0x118]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x544
    cmp x2, x21
    b.lo 0x544
    adds w0, w1, w2
    b.vs 0x544
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x2f8
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x2e0
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x4
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x1c8
    b 0x5c
    cmp x1, x21
    b.hs 0x33c
    tst x1, x21
    b.eq 0x308
    add x3, x1, x21
    fmov d0, x3
    b 0x340
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x35c
    tst x2, x21
    b.eq 0x308
    add x3, x2, x21
    fmov d1, x3
    b 0x360
    scvtf d1, w2
    ldr x3, [x23, #0x18]
    orr x3, x3, #0x2
    str x3, [x23, #0x18]
    fcmp d0, d1
    b.pl 0x1c8
    b 0x5c
    mov x16, #0xb
    str w16, [x20, #0x8]
    add x3, x23, #0x20
    bl <stub.SetNamed>
    b 0xa4
    mov x16, #0xb
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xa4
    mov x16, #0x13
    str w16, [x20, #0x8]
    add x3, x23, #0x40
    bl <stub.GetNamed>
    b 0xd4
    mov x16, #0x1a
    str w16, [x20, #0x8]
    add x3, x23, #0x60
    bl <stub.SetNamed>
    b 0x120
    mov x16, #0x1a
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x120
    mov x16, #0x22
    str w16, [x20, #0x8]
    add x3, x23, #0x80
    bl <stub.GetNamed>
    b 0x150
    mov x16, #0x29
    str w16, [x20, #0x8]
    add x3, x23, #0xa0
    bl <stub.SetNamed>
    b 0x19c
    mov x16, #0x29
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x19c
    mov x16, #0x31
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x1b8
    cmp x1, x21
    b.hs 0x438
    tst x1, x21
    b.eq 0x40c
    add x3, x1, x21
    fmov d0, x3
    b 0x43c
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x458
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0xc0]
    orr x3, x3, #0x2
    str x3, [x23, #0xc0]
    b 0x1b8
    mov x16, #0x36
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x38
    mov x16, #0x39
    str w16, [x20, #0x8]
    add x3, x23, #0xc8
    bl <stub.GetNamed>
    b 0x1f8
    mov x16, #0x40
    str w16, [x20, #0x8]
    add x3, x23, #0xe8
    bl <stub.GetNamed>
    b 0x22c
    mov x16, #0x47
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x258
    cmp x1, x21
    b.hs 0x4d0
    tst x1, x21
    b.eq 0x4a4
    add x3, x1, x21
    fmov d0, x3
    b 0x4d4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x4f0
    tst x2, x21
    b.eq 0x4a4
    add x3, x2, x21
    fmov d1, x3
    b 0x4f4
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x50c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x108]
    orr x3, x3, #0x2
    str x3, [x23, #0x108]
    b 0x258
    mov x16, #0x4d
    str w16, [x20, #0x8]
    add x3, x23, #0x110
    bl <stub.GetNamed>
    b 0x288
    mov x16, #0x54
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x2b4
    cmp x1, x21
    b.hs 0x560
    tst x1, x21
    b.eq 0x534
    add x3, x1, x21
    fmov d0, x3
    b 0x564
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x580
    tst x2, x21
    b.eq 0x534
    add x3, x2, x21
    fmov d1, x3
    b 0x584
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x59c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x130]
    orr x3, x3, #0x2
    str x3, [x23, #0x130]
    b 0x2b4
