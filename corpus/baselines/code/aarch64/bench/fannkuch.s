(anonymous):
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x68
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x2c0
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
    ldr x1, [x23, #0x50]
    ldr x0, [x1, #0x8]
    cbz x0, 0x2e8
    str x0, [x20, #0x38]
    mov x16, #0x2a
    str w16, [x20, #0x8]
    bl <op.Typeof>
    ldr x0, [x23, #0x38]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x310
    cmp x2, x21
    b.lo 0x310
    cmp w1, w2
    b.eq 0xe0
    b 0xf4
    ldr x1, [x23, #0x68]
    ldr x0, [x1, #0x8]
    cbz x0, 0x3a4
    str x0, [x20, #0x30]
    b 0xfc
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x30]
    mov x16, #0x45
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0x9
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x30]
    mov x16, #0x4d
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x0, [x23, #0x40]
    str x0, [x20, #0x30]
    mov x16, #0x55
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x23, #0x78]
    ldr x0, [x1, #0x8]
    cbz x0, 0x3b4
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x3dc
    cmp x2, x21
    b.lo 0x3dc
    cmp w1, w2
    b.ge 0x230
    ldr x1, [x23, #0x90]
    ldr x0, [x1, #0x8]
    cbz x0, 0x434
    str x0, [x20, #0x58]
    mov x0, #0xa
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0xa0]
    cmp x16, x1
    b.ne 0x454
    mov x16, #0x72
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x40]
    str wzr, [x20, #0x4c]
    str x0, [x20, #0x50]
    add x20, x20, #0x40
    mov x1, #0x0
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x40
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x5fc
    str x0, [x20, #0x38]
    ldr x2, [x23, #0xc8]
    ldr x1, [x20, #0x38]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x4c8
    ldr x16, [x2, #0x8]
    cbz x16, 0x4c8
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x4d8
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x4f8
    adds w0, w1, #0x1
    b.vs 0x4f8
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x548
    b 0x13c
    ldr x1, [x23, #0xe0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x558
    str x0, [x20, #0x48]
    mov x0, #0xa
    str x0, [x20, #0x50]
    ldr x0, [x23, #0x20]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0xf0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x568
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x48]
    ldr x16, [x23, #0x100]
    cmp x16, x1
    b.ne 0x588
    mov x16, #0x99
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
    cbz x0, 0x5fc
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x2d8
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
    b.ne 0x358
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
    tbz w3, #0x0, 0x2f8
    b 0xf4
    cmp x1, x21
    b.hs 0x374
    tst x1, x21
    b.eq 0xf4
    add x3, x1, x21
    fmov d0, x3
    b 0x378
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x394
    tst x2, x21
    b.eq 0xf4
    add x3, x2, x21
    fmov d1, x3
    b 0x398
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0xe0
    b 0xf4
    mov x16, #0x38
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xf0
    mov x16, #0x5d
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x150
    mov x16, #0x63
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x230
    b 0x170
    cmp x1, x21
    b.hs 0x3f8
    tst x1, x21
    b.eq 0x3c4
    add x3, x1, x21
    fmov d0, x3
    b 0x3fc
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x418
    tst x2, x21
    b.eq 0x3c4
    add x3, x2, x21
    fmov d1, x3
    b 0x41c
    scvtf d1, w2
    ldr x3, [x23, #0x88]
    orr x3, x3, #0x2
    str x3, [x23, #0x88]
    fcmp d0, d1
    b.pl 0x230
    b 0x170
    mov x16, #0x6a
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x180
    mov x16, #0x72
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x1d4
    tst x1, x22
    b.ne 0x444
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x444
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xa0]
    cmp x16, x0
    b.eq 0x198
    ldr x16, [x23, #0xb0]
    cmp x16, x0
    b.eq 0x198
    ldr x16, [x23, #0xb8]
    cmp x16, x0
    b.eq 0x198
    ldr x16, [x23, #0xc0]
    cmp x16, x0
    b.eq 0x198
    ldr x16, [x23, #0xa8]
    cmp x16, #0x2
    b.eq 0x198
    ldr x16, [x23, #0xa8]
    cmp x16, x1
    b.eq 0x198
    mov x16, #0x72
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x198
    mov x16, #0x78
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x204
    mov x16, #0x78
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x204
    mov x16, #0x7f
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x220
    cmp x1, x21
    b.hs 0x514
    tst x1, x21
    b.eq 0x4e8
    add x3, x1, x21
    fmov d0, x3
    b 0x518
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x534
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0xd8]
    orr x3, x3, #0x2
    str x3, [x23, #0xd8]
    b 0x220
    mov x16, #0x84
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x13c
    mov x16, #0x87
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x240
    mov x16, #0x93
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x260
    mov x16, #0x99
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x2b0
    tst x1, x22
    b.ne 0x578
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x578
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x100]
    cmp x16, x0
    b.eq 0x270
    ldr x16, [x23, #0x110]
    cmp x16, x0
    b.eq 0x270
    ldr x16, [x23, #0x118]
    cmp x16, x0
    b.eq 0x270
    ldr x16, [x23, #0x120]
    cmp x16, x0
    b.eq 0x270
    ldr x16, [x23, #0x108]
    cmp x16, #0x2
    b.eq 0x270
    ldr x16, [x23, #0x108]
    cmp x16, x1
    b.eq 0x270
    mov x16, #0x99
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x48]
    b 0x270
    b <stub.ExceptionExit>
fannkuch:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0xa0
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x938
    ldr x23, [x0, #0x10]
    bti jc
    str wzr, [x20, #0x8]
    bl <op.NewArray>
    mov x16, #0x6
    str w16, [x20, #0x8]
    bl <op.NewArray>
    mov x16, #0xc
    str w16, [x20, #0x8]
    bl <op.NewArray>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x60]
    bti jc
    ldr x1, [x23, #0x60]
    ldr x0, [x1, #0x8]
    cbz x0, 0x960
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x60]
    ldr x2, [x20, #0x68]
    cmp x1, x21
    b.lo 0x988
    cmp x2, x21
    b.lo 0x988
    cmp w1, w2
    b.ge 0x26c
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x90]
    ldr x2, [x20, #0x90]
    tst x2, x22
    b.ne 0x9e0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x9e0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x78]
    cmp x1, x16
    b.ne 0x9e0
    ldr x1, [x23, #0x80]
    ldr x0, [x2, x1]
    str x0, [x20, #0x88]
    ldr x0, [x20, #0x60]
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x88]
    ldr x16, [x23, #0x98]
    cmp x16, x1
    b.ne 0xa04
    mov x16, #0x30
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
    cbz x0, 0x18bc
    str x0, [x20, #0x68]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x90]
    ldr x2, [x20, #0x90]
    tst x2, x22
    b.ne 0xa78
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xa78
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xc0]
    cmp x1, x16
    b.ne 0xa78
    ldr x1, [x23, #0xc8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x88]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x88]
    ldr x16, [x23, #0xe0]
    cmp x16, x1
    b.ne 0xa9c
    mov x16, #0x44
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
    cbz x0, 0x18bc
    str x0, [x20, #0x68]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x90]
    ldr x2, [x20, #0x90]
    tst x2, x22
    b.ne 0xb10
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xb10
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x108]
    cmp x1, x16
    b.ne 0xb10
    ldr x1, [x23, #0x110]
    ldr x0, [x2, x1]
    str x0, [x20, #0x88]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x88]
    ldr x16, [x23, #0x128]
    cmp x16, x1
    b.ne 0xb34
    mov x16, #0x58
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
    cbz x0, 0x18bc
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x60]
    cmp x1, x21
    b.lo 0xbb8
    adds w0, w1, #0x1
    b.vs 0xbb8
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0xc08
    b 0x50
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x40]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x48]
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x50]
    ldr x1, [x23, #0x158]
    ldr x0, [x1, #0x8]
    cbz x0, 0xc18
    str x0, [x20, #0x58]
    bti jc
    ldr x1, [x20, #0x58]
    cmp x1, x21
    b.lo 0xc28
    cmp w1, #0x1
    b.eq 0x358
    ldr x1, [x20, #0x58]
    cmp x1, x21
    b.lo 0xc58
    subs w0, w1, #0x1
    b.vs 0xc58
    orr x0, x0, x21
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x68]
    ldr x4, [x20, #0x58]
    tst x1, x22
    b.ne 0xca8
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xca8
    cmp x2, x21
    b.lo 0xd48
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0xca8
    ldrb w5, [x1, #0x3]
    cmp w5, #0x2
    b.hs 0xd10
    cmp x4, x21
    b.lo 0xca8
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0xcb8
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    ldr x1, [x20, #0x58]
    cmp x1, x21
    b.lo 0xd74
    subs w0, w1, #0x1
    b.vs 0xd74
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0xdc4
    b 0x294
    ldr x1, [x23, #0x1a0]
    ldr x0, [x1, #0x8]
    cbz x0, 0xdd4
    str x0, [x20, #0x80]
    mov x0, #0xa
    str x0, [x20, #0x88]
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x90]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x80]
    ldr x16, [x23, #0x1b0]
    cmp x16, x1
    b.ne 0xdf4
    mov x16, #0xa4
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
    cbz x0, 0x18bc
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x60]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0xe80
    cmp x2, x21
    b.lo 0xe80
    cmp w1, w2
    b.le 0x3f8
    ldr x0, [x20, #0x60]
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x60]
    cmp x1, x21
    b.lo 0xee8
    cmp x2, x21
    b.lo 0xee8
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0xee8
    cbz w0, 0xf54
    orr x0, x0, x21
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x68]
    cmp x1, x21
    b.lo 0xf70
    cmp x2, x21
    b.lo 0xf70
    adds w0, w1, w2
    b.vs 0xf70
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x50]
    cmp x1, x21
    b.lo 0xfec
    cbz w1, 0xfec
    negs w0, w1
    b.vs 0xfec
    orr x0, x0, x21
    str x0, [x20, #0x50]
    bti jc
    ldr x1, [x23, #0x1f8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1038
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x70]
    cmp x1, x21
    b.lo 0x1060
    cmp x2, x21
    b.lo 0x1060
    cmp w1, w2
    b.eq 0x4ac
    b 0x514
    ldr x0, [x23, #0x18]
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x80]
    cmp x1, x21
    b.lo 0x1104
    cmp x2, x21
    b.lo 0x1104
    adds w0, w1, w2
    b.vs 0x1104
    orr x0, x0, x21
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x78]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0x1180
    cmp x2, x21
    b.lo 0x1180
    adds w0, w1, w2
    b.vs 0x1180
    orr x0, x0, x21
    str x0, [x20, #0x70]
    ldr x0, [x20, #0x70]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x70]
    tst x1, x22
    b.ne 0x11ec
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x11ec
    cmp x2, x21
    b.lo 0x121c
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x11ec
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x11fc
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x11ec
    str x0, [x20, #0x68]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x70]
    bti jc
    ldr x1, [x20, #0x70]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0x1250
    cmp x2, x21
    b.lo 0x1250
    cmp w1, w2
    b.ge 0x69c
    ldr x1, [x20, #0x70]
    cmp x1, x21
    b.lo 0x12b8
    adds w0, w1, #0x1
    b.vs 0x12b8
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x80]
    tst x1, x22
    b.ne 0x1308
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x1308
    cmp x2, x21
    b.lo 0x1338
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x1308
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x1318
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x1308
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x70]
    ldr x4, [x20, #0x78]
    tst x1, x22
    b.ne 0x1354
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x1354
    cmp x2, x21
    b.lo 0x13f4
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x1354
    ldrb w5, [x1, #0x3]
    cmp w5, #0x2
    b.hs 0x13bc
    cmp x4, x21
    b.lo 0x1354
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x1364
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    ldr x1, [x20, #0x70]
    cmp x1, x21
    b.lo 0x1420
    adds w0, w1, #0x1
    b.vs 0x1420
    orr x0, x0, x21
    str x0, [x20, #0x70]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x1470
    b 0x578
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x58]
    ldr x4, [x20, #0x68]
    tst x1, x22
    b.ne 0x1480
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x1480
    cmp x2, x21
    b.lo 0x1520
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x1480
    ldrb w5, [x1, #0x3]
    cmp w5, #0x2
    b.hs 0x14e8
    cmp x4, x21
    b.lo 0x1480
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x1490
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    ldr x0, [x20, #0x58]
    tst x0, x22
    b.ne 0x718
    ldrb w16, [x0]
    cmp w16, #0x20
    b.hs 0x153c
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x70]
    tst x1, x22
    b.ne 0x154c
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x154c
    cmp x2, x21
    b.lo 0x157c
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x154c
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x155c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x154c
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x78]
    cmp x1, x21
    b.lo 0x15a8
    subs w0, w1, #0x1
    b.vs 0x15a8
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x70]
    ldr x4, [x20, #0x80]
    tst x1, x22
    b.ne 0x15f8
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x15f8
    cmp x2, x21
    b.lo 0x1698
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x15f8
    ldrb w5, [x1, #0x3]
    cmp w5, #0x2
    b.hs 0x1660
    cmp x4, x21
    b.lo 0x15f8
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x1608
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x58]
    tst x1, x22
    b.ne 0x16b4
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x16b4
    cmp x2, x21
    b.lo 0x16e4
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x16b4
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x16c4
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x16b4
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x70]
    cmp x1, x21
    b.lo 0x1718
    cmp w1, #0x0
    b.gt 0x884
    ldr x1, [x20, #0x58]
    cmp x1, x21
    b.lo 0x1764
    adds w0, w1, #0x1
    b.vs 0x1764
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x17b4
    b 0x474
    ldr x1, [x23, #0x330]
    ldr x0, [x1, #0x8]
    cbz x0, 0x17c4
    str x0, [x20, #0x88]
    ldr x2, [x20, #0x88]
    tst x2, x22
    b.ne 0x17d4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x17d4
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x340]
    cmp x1, x16
    b.ne 0x17d4
    ldr x1, [x23, #0x348]
    ldr x0, [x2, x1]
    str x0, [x20, #0x80]
    ldr x0, [x20, #0x58]
    str x0, [x20, #0x90]
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x80]
    ldr x16, [x23, #0x360]
    cmp x16, x1
    b.ne 0x17f8
    mov x16, #0x15c
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
    cbz x0, 0x18bc
    str x0, [x20, #0x58]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x186c
    b 0x294
    bl <helper.CheckLimit>
    cbz x0, 0x950
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x16
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x64
    mov x16, #0x1c
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x26c
    b 0x84
    cmp x1, x21
    b.hs 0x9a4
    tst x1, x21
    b.eq 0x970
    add x3, x1, x21
    fmov d0, x3
    b 0x9a8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x9c4
    tst x2, x21
    b.eq 0x970
    add x3, x2, x21
    fmov d1, x3
    b 0x9c8
    scvtf d1, w2
    ldr x3, [x23, #0x70]
    orr x3, x3, #0x2
    str x3, [x23, #0x70]
    fcmp d0, d1
    b.pl 0x26c
    b 0x84
    mov x16, #0x26
    str w16, [x20, #0x8]
    add x3, x23, #0x78
    bl <stub.GetNamed>
    b 0xbc
    mov x16, #0x30
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x118
    tst x1, x22
    b.ne 0x9f4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x9f4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x98]
    cmp x16, x0
    b.eq 0xd8
    ldr x16, [x23, #0xa8]
    cmp x16, x0
    b.eq 0xd8
    ldr x16, [x23, #0xb0]
    cmp x16, x0
    b.eq 0xd8
    ldr x16, [x23, #0xb8]
    cmp x16, x0
    b.eq 0xd8
    ldr x16, [x23, #0xa0]
    cmp x16, #0x2
    b.eq 0xd8
    ldr x16, [x23, #0xa0]
    cmp x16, x1
    b.eq 0xd8
    mov x16, #0x30
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x88]
    b 0xd8
    mov x16, #0x39
    str w16, [x20, #0x8]
    add x3, x23, #0xc0
    bl <stub.GetNamed>
    b 0x150
    mov x16, #0x44
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x1ac
    tst x1, x22
    b.ne 0xa8c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xa8c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xe0]
    cmp x16, x0
    b.eq 0x16c
    ldr x16, [x23, #0xf0]
    cmp x16, x0
    b.eq 0x16c
    ldr x16, [x23, #0xf8]
    cmp x16, x0
    b.eq 0x16c
    ldr x16, [x23, #0x100]
    cmp x16, x0
    b.eq 0x16c
    ldr x16, [x23, #0xe8]
    cmp x16, #0x2
    b.eq 0x16c
    ldr x16, [x23, #0xe8]
    cmp x16, x1
    b.eq 0x16c
    mov x16, #0x44
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x88]
    b 0x16c
    mov x16, #0x4d
    str w16, [x20, #0x8]
    add x3, x23, #0x108
    bl <stub.GetNamed>
    b 0x1e4
    mov x16, #0x58
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x240
    tst x1, x22
    b.ne 0xb24
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xb24
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x128]
    cmp x16, x0
    b.eq 0x200
    ldr x16, [x23, #0x138]
    cmp x16, x0
    b.eq 0x200
    ldr x16, [x23, #0x140]
    cmp x16, x0
    b.eq 0x200
    ldr x16, [x23, #0x148]
    cmp x16, x0
    b.eq 0x200
    ldr x16, [x23, #0x130]
    cmp x16, #0x2
    b.eq 0x200
    ldr x16, [x23, #0x130]
    cmp x16, x1
    b.eq 0x200
    mov x16, #0x58
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x88]
    b 0x200
    mov x16, #0x5e
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x25c
    cmp x1, x21
    b.hs 0xbd4
    tst x1, x21
    b.eq 0xba8
    add x3, x1, x21
    fmov d0, x3
    b 0xbd8
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xbf4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x150]
    orr x3, x3, #0x2
    str x3, [x23, #0x150]
    b 0x25c
    mov x16, #0x63
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x50
    mov x16, #0x72
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x294
    tst x1, x21
    b.eq 0x2ac
    add x3, x1, x21
    fmov d0, x3
    fmov d1, #1.0
    fcmp d0, d1
    b.eq 0x358
    b 0x2ac
    mov x16, #0x80
    str w16, [x20, #0x8]
    bl <op.SubI>
    b 0x2c8
    cmp x1, x21
    b.hs 0xc74
    tst x1, x21
    b.eq 0xc48
    add x3, x1, x21
    fmov d0, x3
    b 0xc78
    scvtf d0, w1
    fmov d1, #1.0
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xc94
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x68]
    ldr x3, [x23, #0x170]
    orr x3, x3, #0x2
    str x3, [x23, #0x170]
    b 0x2c8
    mov x16, #0x87
    str w16, [x20, #0x8]
    bl <op.SetElem>
    b 0x32c
    mov x16, #0x87
    str w16, [x20, #0x8]
    bl <stub.AppendElement>
    b 0x32c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x6, #0xdead
    movk x6, #0x7ff8, lsl #48
    cmp x0, x6
    b.eq 0xcb8
    mov x5, x3
    cmp x4, x21
    b.hs 0xd00
    tst x4, x21
    b.eq 0xca8
    add x3, x4, x21
    fmov d0, x3
    b 0xd04
    scvtf d0, w4
    add x17, x5, x2, lsl #3
    str d0, [x17, #0x8]
    b 0x32c
    cmp w5, #0x4
    b.lo 0xcc8
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0xcb8
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    mov x2, x3
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x187c
    b 0x32c
    tst x2, x21
    b.eq 0xca8
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0xca8
    b 0x2f0
    mov x16, #0x8e
    str w16, [x20, #0x8]
    bl <op.Dec>
    b 0x348
    cmp x1, x21
    b.hs 0xd90
    tst x1, x21
    b.eq 0xd64
    add x3, x1, x21
    fmov d0, x3
    b 0xd94
    scvtf d0, w1
    fmov d1, #-1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xdb0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x58]
    ldr x3, [x23, #0x198]
    orr x3, x3, #0x2
    str x3, [x23, #0x198]
    b 0x348
    mov x16, #0x93
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x294
    mov x16, #0x96
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x368
    mov x16, #0xa4
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x3d0
    tst x1, x22
    b.ne 0xde4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xde4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x1b0]
    cmp x16, x0
    b.eq 0x390
    ldr x16, [x23, #0x1c0]
    cmp x16, x0
    b.eq 0x390
    ldr x16, [x23, #0x1c8]
    cmp x16, x0
    b.eq 0x390
    ldr x16, [x23, #0x1d0]
    cmp x16, x0
    b.eq 0x390
    ldr x16, [x23, #0x1b8]
    cmp x16, #0x2
    b.eq 0x390
    ldr x16, [x23, #0x1b8]
    cmp x16, x1
    b.eq 0x390
    mov x16, #0xa4
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x80]
    b 0x390
    mov x16, #0xaa
    str w16, [x20, #0x8]
    bl <op.JNotGreater>
    cmp w0, #0x2
    b.eq 0x3f8
    b 0x3f0
    cmp x1, x21
    b.hs 0xe9c
    tst x1, x21
    b.eq 0xe68
    add x3, x1, x21
    fmov d0, x3
    b 0xea0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xebc
    tst x2, x21
    b.eq 0xe68
    add x3, x2, x21
    fmov d1, x3
    b 0xec0
    scvtf d1, w2
    ldr x3, [x23, #0x1d8]
    orr x3, x3, #0x2
    str x3, [x23, #0x1d8]
    fcmp d0, d1
    b.le 0x3f8
    b 0x3f0
    mov x16, #0xb4
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x42c
    cmp x1, x21
    b.hs 0xf04
    tst x1, x21
    b.eq 0xed8
    add x3, x1, x21
    fmov d0, x3
    b 0xf08
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xf24
    tst x2, x21
    b.eq 0xed8
    add x3, x2, x21
    fmov d1, x3
    b 0xf28
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xf40
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x68]
    ldr x3, [x23, #0x1e0]
    orr x3, x3, #0x2
    str x3, [x23, #0x1e0]
    b 0x42c
    orr w3, w1, w2
    tbnz w3, #0x1f, 0xee8
    b 0x424
    mov x16, #0xba
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x454
    cmp x1, x21
    b.hs 0xf8c
    tst x1, x21
    b.eq 0xf60
    add x3, x1, x21
    fmov d0, x3
    b 0xf90
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xfac
    tst x2, x21
    b.eq 0xf60
    add x3, x2, x21
    fmov d1, x3
    b 0xfb0
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xfc8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x1e8]
    orr x3, x3, #0x2
    str x3, [x23, #0x1e8]
    b 0x454
    mov x16, #0xc0
    str w16, [x20, #0x8]
    bl <op.Neg>
    b 0x474
    cmp x1, x21
    b.hs 0x1008
    tst x1, x21
    b.eq 0xfdc
    add x3, x1, x21
    fmov d0, x3
    b 0x100c
    scvtf d0, w1
    fneg d0, d0
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1024
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x1f0]
    orr x3, x3, #0x2
    str x3, [x23, #0x1f0]
    b 0x474
    mov x16, #0xc5
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x488
    mov x16, #0xcb
    str w16, [x20, #0x8]
    bl <op.JStrictNe>
    cmp w0, #0x2
    b.eq 0x514
    b 0x4ac
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x10a8
    cmp x1, x2
    b.eq 0x4ac
    tst x3, x22
    b.ne 0x514
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x514
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x514
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x1048
    b 0x514
    cmp x1, x21
    b.hs 0x10c4
    tst x1, x21
    b.eq 0x514
    add x3, x1, x21
    fmov d0, x3
    b 0x10c8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x10e4
    tst x2, x21
    b.eq 0x514
    add x3, x2, x21
    fmov d1, x3
    b 0x10e8
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x4ac
    b 0x514
    mov x16, #0xd6
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x4dc
    cmp x1, x21
    b.hs 0x1120
    tst x1, x21
    b.eq 0x10f4
    add x3, x1, x21
    fmov d0, x3
    b 0x1124
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1140
    tst x2, x21
    b.eq 0x10f4
    add x3, x2, x21
    fmov d1, x3
    b 0x1144
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x115c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x78]
    ldr x3, [x23, #0x210]
    orr x3, x3, #0x2
    str x3, [x23, #0x210]
    b 0x4dc
    mov x16, #0xdc
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x504
    cmp x1, x21
    b.hs 0x119c
    tst x1, x21
    b.eq 0x1170
    add x3, x1, x21
    fmov d0, x3
    b 0x11a0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x11bc
    tst x2, x21
    b.eq 0x1170
    add x3, x2, x21
    fmov d1, x3
    b 0x11c0
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x11d8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x70]
    ldr x3, [x23, #0x218]
    orr x3, x3, #0x2
    str x3, [x23, #0x218]
    b 0x504
    mov x16, #0xe8
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x570
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x11ec
    sub x0, x0, x21
    b 0x56c
    tst x2, x21
    b.eq 0x11ec
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x11ec
    b 0x540
    mov x16, #0xf2
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x69c
    b 0x59c
    cmp x1, x21
    b.hs 0x126c
    tst x1, x21
    b.eq 0x1238
    add x3, x1, x21
    fmov d0, x3
    b 0x1270
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x128c
    tst x2, x21
    b.eq 0x1238
    add x3, x2, x21
    fmov d1, x3
    b 0x1290
    scvtf d1, w2
    ldr x3, [x23, #0x240]
    orr x3, x3, #0x2
    str x3, [x23, #0x240]
    fcmp d0, d1
    b.pl 0x69c
    b 0x59c
    mov x16, #0xf9
    str w16, [x20, #0x8]
    bl <op.AddI>
    b 0x5b8
    cmp x1, x21
    b.hs 0x12d4
    tst x1, x21
    b.eq 0x12a8
    add x3, x1, x21
    fmov d0, x3
    b 0x12d8
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x12f4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x80]
    ldr x3, [x23, #0x248]
    orr x3, x3, #0x2
    str x3, [x23, #0x248]
    b 0x5b8
    mov x16, #0x100
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x60c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x1308
    sub x0, x0, x21
    b 0x608
    tst x2, x21
    b.eq 0x1308
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x1308
    b 0x5dc
    mov x16, #0x106
    str w16, [x20, #0x8]
    bl <op.SetElem>
    b 0x670
    mov x16, #0x106
    str w16, [x20, #0x8]
    bl <stub.AppendElement>
    b 0x670
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x6, #0xdead
    movk x6, #0x7ff8, lsl #48
    cmp x0, x6
    b.eq 0x1364
    mov x5, x3
    cmp x4, x21
    b.hs 0x13ac
    tst x4, x21
    b.eq 0x1354
    add x3, x4, x21
    fmov d0, x3
    b 0x13b0
    scvtf d0, w4
    add x17, x5, x2, lsl #3
    str d0, [x17, #0x8]
    b 0x670
    cmp w5, #0x4
    b.lo 0x1374
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x1364
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    mov x2, x3
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x188c
    b 0x670
    tst x2, x21
    b.eq 0x1354
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x1354
    b 0x634
    mov x16, #0x10d
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x68c
    cmp x1, x21
    b.hs 0x143c
    tst x1, x21
    b.eq 0x1410
    add x3, x1, x21
    fmov d0, x3
    b 0x1440
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x145c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x70]
    ldr x3, [x23, #0x290]
    orr x3, x3, #0x2
    str x3, [x23, #0x290]
    b 0x68c
    mov x16, #0x112
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x578
    mov x16, #0x115
    str w16, [x20, #0x8]
    bl <op.SetElem>
    b 0x700
    mov x16, #0x115
    str w16, [x20, #0x8]
    bl <stub.AppendElement>
    b 0x700
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x6, #0xdead
    movk x6, #0x7ff8, lsl #48
    cmp x0, x6
    b.eq 0x1490
    mov x5, x3
    cmp x4, x21
    b.hs 0x14d8
    tst x4, x21
    b.eq 0x1480
    add x3, x4, x21
    fmov d0, x3
    b 0x14dc
    scvtf d0, w4
    add x17, x5, x2, lsl #3
    str d0, [x17, #0x8]
    b 0x700
    cmp w5, #0x4
    b.lo 0x14a0
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x1490
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    mov x2, x3
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x189c
    b 0x700
    tst x2, x21
    b.eq 0x1480
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x1480
    b 0x6c4
    mov x16, #0x11c
    str w16, [x20, #0x8]
    bl <op.ElemKey>
    b 0x71c
    mov x16, #0x120
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x770
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x154c
    sub x0, x0, x21
    b 0x76c
    tst x2, x21
    b.eq 0x154c
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x154c
    b 0x740
    mov x16, #0x126
    str w16, [x20, #0x8]
    bl <op.Dec>
    b 0x78c
    cmp x1, x21
    b.hs 0x15c4
    tst x1, x21
    b.eq 0x1598
    add x3, x1, x21
    fmov d0, x3
    b 0x15c8
    scvtf d0, w1
    fmov d1, #-1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x15e4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x80]
    ldr x3, [x23, #0x2d8]
    orr x3, x3, #0x2
    str x3, [x23, #0x2d8]
    b 0x78c
    mov x16, #0x12b
    str w16, [x20, #0x8]
    bl <op.SetElem>
    b 0x7f0
    mov x16, #0x12b
    str w16, [x20, #0x8]
    bl <stub.AppendElement>
    b 0x7f0
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x6, #0xdead
    movk x6, #0x7ff8, lsl #48
    cmp x0, x6
    b.eq 0x1608
    mov x5, x3
    cmp x4, x21
    b.hs 0x1650
    tst x4, x21
    b.eq 0x15f8
    add x3, x4, x21
    fmov d0, x3
    b 0x1654
    scvtf d0, w4
    add x17, x5, x2, lsl #3
    str d0, [x17, #0x8]
    b 0x7f0
    cmp w5, #0x4
    b.lo 0x1618
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x1608
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    mov x2, x3
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x18ac
    b 0x7f0
    tst x2, x21
    b.eq 0x15f8
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x15f8
    b 0x7b4
    mov x16, #0x132
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x844
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x16b4
    sub x0, x0, x21
    b 0x840
    tst x2, x21
    b.eq 0x16b4
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x16b4
    b 0x814
    mov x16, #0x138
    str w16, [x20, #0x8]
    bl <op.JGreaterI>
    cmp w0, #0x2
    b.eq 0x884
    b 0x858
    cmp x1, x21
    b.hs 0x1734
    tst x1, x21
    b.eq 0x1700
    add x3, x1, x21
    fmov d0, x3
    b 0x1738
    scvtf d0, w1
    movi d1, #0x0
    ldr x3, [x23, #0x320]
    orr x3, x3, #0x2
    str x3, [x23, #0x320]
    fcmp d0, d1
    b.gt 0x884
    b 0x858
    mov x16, #0x140
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x874
    cmp x1, x21
    b.hs 0x1780
    tst x1, x21
    b.eq 0x1754
    add x3, x1, x21
    fmov d0, x3
    b 0x1784
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x17a0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x58]
    ldr x3, [x23, #0x328]
    orr x3, x3, #0x2
    str x3, [x23, #0x328]
    b 0x874
    mov x16, #0x145
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x474
    mov x16, #0x148
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x894
    mov x16, #0x14e
    str w16, [x20, #0x8]
    add x3, x23, #0x340
    bl <stub.GetNamed>
    b 0x8c4
    mov x16, #0x15c
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x928
    tst x1, x22
    b.ne 0x17e8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x17e8
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x360]
    cmp x16, x0
    b.eq 0x8e8
    ldr x16, [x23, #0x370]
    cmp x16, x0
    b.eq 0x8e8
    ldr x16, [x23, #0x378]
    cmp x16, x0
    b.eq 0x8e8
    ldr x16, [x23, #0x380]
    cmp x16, x0
    b.eq 0x8e8
    ldr x16, [x23, #0x368]
    cmp x16, #0x2
    b.eq 0x8e8
    ldr x16, [x23, #0x368]
    cmp x16, x1
    b.eq 0x8e8
    mov x16, #0x15c
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x80]
    b 0x8e8
    mov x16, #0x162
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x294
    mov x16, #0x87
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xd44
    mov x16, #0x106
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x13f0
    mov x16, #0x115
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x151c
    mov x16, #0x12b
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x1694
    b <stub.ExceptionExit>
flips:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x88
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x2d0
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x2e8
    bti jc
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x40]
    bti jc
    ldr x1, [x23, #0x10]
    ldr x0, [x1, #0x8]
    cbz x0, 0x314
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0x33c
    cmp x2, x21
    b.lo 0x33c
    cmp w1, w2
    b.ge 0x150
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x40]
    tst x1, x22
    b.ne 0x394
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x394
    cmp x2, x21
    b.lo 0x3c4
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x394
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x3a4
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x394
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x40]
    ldr x4, [x20, #0x48]
    tst x1, x22
    b.ne 0x3e0
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x3e0
    cmp x2, x21
    b.lo 0x480
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x3e0
    ldrb w5, [x1, #0x3]
    cmp w5, #0x2
    b.hs 0x448
    cmp x4, x21
    b.lo 0x3e0
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x3f0
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x4ac
    adds w0, w1, #0x1
    b.vs 0x4ac
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x4fc
    b 0x38
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    bti jc
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x48]
    tst x1, x22
    b.ne 0x50c
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x50c
    cmp x2, x21
    b.lo 0x53c
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x50c
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x51c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x50c
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x558
    cbz w1, 0x2c0
    ldr x1, [x23, #0x98]
    ldr x0, [x1, #0x8]
    cbz x0, 0x578
    str x0, [x20, #0x60]
    mov x0, #0xa
    str x0, [x20, #0x68]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x70]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x80]
    tst x1, x22
    b.ne 0x588
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x588
    cmp x2, x21
    b.lo 0x5b8
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x588
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x598
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x588
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0xc8]
    cmp x16, x1
    b.ne 0x5e4
    mov x16, #0x51
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
    cbz x0, 0x6d8
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x668
    adds w0, w1, #0x1
    b.vs 0x668
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x6b8
    b 0x158
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x304
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x2ec
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
    b.eq 0x150
    b 0x6c
    cmp x1, x21
    b.hs 0x358
    tst x1, x21
    b.eq 0x324
    add x3, x1, x21
    fmov d0, x3
    b 0x35c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x378
    tst x2, x21
    b.eq 0x324
    add x3, x2, x21
    fmov d1, x3
    b 0x37c
    scvtf d1, w2
    ldr x3, [x23, #0x20]
    orr x3, x3, #0x2
    str x3, [x23, #0x20]
    fcmp d0, d1
    b.pl 0x150
    b 0x6c
    mov x16, #0x11
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0xc0
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x394
    sub x0, x0, x21
    b 0xbc
    tst x2, x21
    b.eq 0x394
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x394
    b 0x90
    mov x16, #0x17
    str w16, [x20, #0x8]
    bl <op.SetElem>
    b 0x124
    mov x16, #0x17
    str w16, [x20, #0x8]
    bl <stub.AppendElement>
    b 0x124
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x6, #0xdead
    movk x6, #0x7ff8, lsl #48
    cmp x0, x6
    b.eq 0x3f0
    mov x5, x3
    cmp x4, x21
    b.hs 0x438
    tst x4, x21
    b.eq 0x3e0
    add x3, x4, x21
    fmov d0, x3
    b 0x43c
    scvtf d0, w4
    add x17, x5, x2, lsl #3
    str d0, [x17, #0x8]
    b 0x124
    cmp w5, #0x4
    b.lo 0x400
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x3f0
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    mov x2, x3
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x6c8
    b 0x124
    tst x2, x21
    b.eq 0x3e0
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x3e0
    b 0xe8
    mov x16, #0x1e
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x140
    cmp x1, x21
    b.hs 0x4c8
    tst x1, x21
    b.eq 0x49c
    add x3, x1, x21
    fmov d0, x3
    b 0x4cc
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x4e8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x68]
    orr x3, x3, #0x2
    str x3, [x23, #0x68]
    b 0x140
    mov x16, #0x23
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x38
    mov x16, #0x2e
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x1b8
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x50c
    sub x0, x0, x21
    b 0x1b4
    tst x2, x21
    b.eq 0x50c
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x50c
    b 0x188
    tst x1, x21
    b.eq 0x1c8
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.eq 0x2c0
    b 0x1c8
    mov x16, #0x3c
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1d8
    mov x16, #0x4b
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x244
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x588
    sub x0, x0, x21
    b 0x240
    tst x2, x21
    b.eq 0x588
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x588
    b 0x214
    mov x16, #0x51
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x294
    tst x1, x22
    b.ne 0x5d4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x5d4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xc8]
    cmp x16, x0
    b.eq 0x254
    ldr x16, [x23, #0xd8]
    cmp x16, x0
    b.eq 0x254
    ldr x16, [x23, #0xe0]
    cmp x16, x0
    b.eq 0x254
    ldr x16, [x23, #0xe8]
    cmp x16, x0
    b.eq 0x254
    ldr x16, [x23, #0xd0]
    cmp x16, #0x2
    b.eq 0x254
    ldr x16, [x23, #0xd0]
    cmp x16, x1
    b.eq 0x254
    mov x16, #0x51
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x254
    mov x16, #0x57
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x2b0
    cmp x1, x21
    b.hs 0x684
    tst x1, x21
    b.eq 0x658
    add x3, x1, x21
    fmov d0, x3
    b 0x688
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x6a4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0xf0]
    orr x3, x3, #0x2
    str x3, [x23, #0xf0]
    b 0x2b0
    mov x16, #0x5c
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x158
    mov x16, #0x17
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x47c
    b <stub.ExceptionExit>
reverse:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x58
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x234
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x24c
    bti jc
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x40]
    bti jc
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x290
    cmp x2, x21
    b.lo 0x290
    cmp w1, w2
    b.ge 0x21c
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x38]
    tst x1, x22
    b.ne 0x2e8
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x2e8
    cmp x2, x21
    b.lo 0x318
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x2e8
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x2f8
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x2e8
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x40]
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
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x38]
    ldr x4, [x20, #0x50]
    tst x1, x22
    b.ne 0x380
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x380
    cmp x2, x21
    b.lo 0x420
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x380
    ldrb w5, [x1, #0x3]
    cmp w5, #0x2
    b.hs 0x3e8
    cmp x4, x21
    b.lo 0x380
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x390
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x40]
    ldr x4, [x20, #0x48]
    tst x1, x22
    b.ne 0x43c
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x43c
    cmp x2, x21
    b.lo 0x4dc
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x43c
    ldrb w5, [x1, #0x3]
    cmp w5, #0x2
    b.hs 0x4a4
    cmp x4, x21
    b.lo 0x43c
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x44c
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x508
    adds w0, w1, #0x1
    b.vs 0x508
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x568
    subs w0, w1, #0x1
    b.vs 0x568
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x5b8
    b 0x40
    mov x0, #0xa
    str x0, [x20, #0x48]
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
    mov x16, #0x7
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x21c
    b 0x64
    cmp x1, x21
    b.hs 0x2ac
    tst x1, x21
    b.eq 0x278
    add x3, x1, x21
    fmov d0, x3
    b 0x2b0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x2cc
    tst x2, x21
    b.eq 0x278
    add x3, x2, x21
    fmov d1, x3
    b 0x2d0
    scvtf d1, w2
    ldr x3, [x23]
    orr x3, x3, #0x2
    str x3, [x23]
    fcmp d0, d1
    b.pl 0x21c
    b 0x64
    mov x16, #0xe
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0xb8
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x2e8
    sub x0, x0, x21
    b 0xb4
    tst x2, x21
    b.eq 0x2e8
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x2e8
    b 0x88
    mov x16, #0x14
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x10c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x334
    sub x0, x0, x21
    b 0x108
    tst x2, x21
    b.eq 0x334
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x334
    b 0xdc
    mov x16, #0x1a
    str w16, [x20, #0x8]
    bl <op.SetElem>
    b 0x170
    mov x16, #0x1a
    str w16, [x20, #0x8]
    bl <stub.AppendElement>
    b 0x170
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x6, #0xdead
    movk x6, #0x7ff8, lsl #48
    cmp x0, x6
    b.eq 0x390
    mov x5, x3
    cmp x4, x21
    b.hs 0x3d8
    tst x4, x21
    b.eq 0x380
    add x3, x4, x21
    fmov d0, x3
    b 0x3dc
    scvtf d0, w4
    add x17, x5, x2, lsl #3
    str d0, [x17, #0x8]
    b 0x170
    cmp w5, #0x4
    b.lo 0x3a0
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x390
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    mov x2, x3
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x5c8
    b 0x170
    tst x2, x21
    b.eq 0x380
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x380
    b 0x134
    mov x16, #0x21
    str w16, [x20, #0x8]
    bl <op.SetElem>
    b 0x1d4
    mov x16, #0x21
    str w16, [x20, #0x8]
    bl <stub.AppendElement>
    b 0x1d4
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x6, #0xdead
    movk x6, #0x7ff8, lsl #48
    cmp x0, x6
    b.eq 0x44c
    mov x5, x3
    cmp x4, x21
    b.hs 0x494
    tst x4, x21
    b.eq 0x43c
    add x3, x4, x21
    fmov d0, x3
    b 0x498
    scvtf d0, w4
    add x17, x5, x2, lsl #3
    str d0, [x17, #0x8]
    b 0x1d4
    cmp w5, #0x4
    b.lo 0x45c
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x44c
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    mov x2, x3
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x5d8
    b 0x1d4
    tst x2, x21
    b.eq 0x43c
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x43c
    b 0x198
    mov x16, #0x28
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x1f0
    cmp x1, x21
    b.hs 0x524
    tst x1, x21
    b.eq 0x4f8
    add x3, x1, x21
    fmov d0, x3
    b 0x528
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x544
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x88]
    orr x3, x3, #0x2
    str x3, [x23, #0x88]
    b 0x1f0
    mov x16, #0x2d
    str w16, [x20, #0x8]
    bl <op.Dec>
    b 0x20c
    cmp x1, x21
    b.hs 0x584
    tst x1, x21
    b.eq 0x558
    add x3, x1, x21
    fmov d0, x3
    b 0x588
    scvtf d0, w1
    fmov d1, #-1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x5a4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x90]
    orr x3, x3, #0x2
    str x3, [x23, #0x90]
    b 0x20c
    mov x16, #0x32
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x40
    mov x16, #0x1a
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x41c
    mov x16, #0x21
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x4d8
