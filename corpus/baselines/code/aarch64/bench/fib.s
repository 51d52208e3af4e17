(anonymous):
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x70
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x278
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
    ldr x1, [x23, #0x30]
    ldr x0, [x1, #0x8]
    cbz x0, 0x2a0
    str x0, [x20, #0x38]
    mov x16, #0x14
    str w16, [x20, #0x8]
    bl <op.Typeof>
    ldr x0, [x23, #0x20]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x2c8
    cmp x2, x21
    b.lo 0x2c8
    cmp w1, w2
    b.eq 0xa0
    b 0xb4
    ldr x1, [x23, #0x48]
    ldr x0, [x1, #0x8]
    cbz x0, 0x35c
    str x0, [x20, #0x30]
    b 0xbc
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x30]
    mov x16, #0x2f
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    mov x16, #0x37
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x23, #0x58]
    ldr x0, [x1, #0x8]
    cbz x0, 0x36c
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x394
    cmp x2, x21
    b.lo 0x394
    cmp w1, w2
    b.ge 0x1e8
    ldr x1, [x23, #0x70]
    ldr x0, [x1, #0x8]
    cbz x0, 0x3ec
    str x0, [x20, #0x58]
    mov x0, #0xa
    str x0, [x20, #0x60]
    mov x0, #0x20
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x80]
    cmp x16, x1
    b.ne 0x40c
    mov x16, #0x58
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
    cbz x0, 0x5b4
    str x0, [x20, #0x38]
    ldr x2, [x23, #0xa8]
    ldr x1, [x20, #0x38]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x480
    ldr x16, [x2, #0x8]
    cbz x16, 0x480
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x490
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x4b0
    adds w0, w1, #0x1
    b.vs 0x4b0
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x500
    b 0xe4
    ldr x1, [x23, #0xc0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x510
    str x0, [x20, #0x48]
    mov x0, #0xa
    str x0, [x20, #0x50]
    ldr x0, [x23, #0x8]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0xd0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x520
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x48]
    ldr x16, [x23, #0xe0]
    cmp x16, x1
    b.ne 0x540
    mov x16, #0x7f
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
    cbz x0, 0x5b4
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x290
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
    b.ne 0x310
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
    tbz w3, #0x0, 0x2b0
    b 0xb4
    cmp x1, x21
    b.hs 0x32c
    tst x1, x21
    b.eq 0xb4
    add x3, x1, x21
    fmov d0, x3
    b 0x330
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x34c
    tst x2, x21
    b.eq 0xb4
    add x3, x2, x21
    fmov d1, x3
    b 0x350
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0xa0
    b 0xb4
    mov x16, #0x22
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xb0
    mov x16, #0x3f
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xf8
    mov x16, #0x45
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x1e8
    b 0x118
    cmp x1, x21
    b.hs 0x3b0
    tst x1, x21
    b.eq 0x37c
    add x3, x1, x21
    fmov d0, x3
    b 0x3b4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x3d0
    tst x2, x21
    b.eq 0x37c
    add x3, x2, x21
    fmov d1, x3
    b 0x3d4
    scvtf d1, w2
    ldr x3, [x23, #0x68]
    orr x3, x3, #0x2
    str x3, [x23, #0x68]
    fcmp d0, d1
    b.pl 0x1e8
    b 0x118
    mov x16, #0x4c
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x128
    mov x16, #0x58
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x18c
    tst x1, x22
    b.ne 0x3fc
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x3fc
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x80]
    cmp x16, x0
    b.eq 0x14c
    ldr x16, [x23, #0x90]
    cmp x16, x0
    b.eq 0x14c
    ldr x16, [x23, #0x98]
    cmp x16, x0
    b.eq 0x14c
    ldr x16, [x23, #0xa0]
    cmp x16, x0
    b.eq 0x14c
    ldr x16, [x23, #0x88]
    cmp x16, #0x2
    b.eq 0x14c
    ldr x16, [x23, #0x88]
    cmp x16, x1
    b.eq 0x14c
    mov x16, #0x58
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x14c
    mov x16, #0x5e
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x1bc
    mov x16, #0x5e
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x1bc
    mov x16, #0x65
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x1d8
    cmp x1, x21
    b.hs 0x4cc
    tst x1, x21
    b.eq 0x4a0
    add x3, x1, x21
    fmov d0, x3
    b 0x4d0
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x4ec
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0xb8]
    orr x3, x3, #0x2
    str x3, [x23, #0xb8]
    b 0x1d8
    mov x16, #0x6a
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0xe4
    mov x16, #0x6d
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1f8
    mov x16, #0x79
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x218
    mov x16, #0x7f
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x268
    tst x1, x22
    b.ne 0x530
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x530
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xe0]
    cmp x16, x0
    b.eq 0x228
    ldr x16, [x23, #0xf0]
    cmp x16, x0
    b.eq 0x228
    ldr x16, [x23, #0xf8]
    cmp x16, x0
    b.eq 0x228
    ldr x16, [x23, #0x100]
    cmp x16, x0
    b.eq 0x228
    ldr x16, [x23, #0xe8]
    cmp x16, #0x2
    b.eq 0x228
    ldr x16, [x23, #0xe8]
    cmp x16, x1
    b.eq 0x228
    mov x16, #0x7f
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x48]
    b 0x228
    b <stub.ExceptionExit>
fib:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x78
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x194
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x1ac
    bti jc
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0x1ec
    cmp w1, #0x2
    b.ge 0x54
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    ldr x1, [x23, #0x10]
    ldr x0, [x1, #0x8]
    cbz x0, 0x228
    str x0, [x20, #0x58]
    mov x0, #0xa
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0x248
    subs w0, w1, #0x1
    b.vs 0x248
    orr x0, x0, x21
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x28]
    cmp x16, x1
    b.ne 0x2a8
    mov x16, #0x19
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
    cbz x0, 0x48c
    str x0, [x20, #0x38]
    ldr x1, [x23, #0x50]
    ldr x0, [x1, #0x8]
    cbz x0, 0x31c
    str x0, [x20, #0x60]
    mov x0, #0xa
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0x33c
    subs w0, w1, #0x2
    b.vs 0x33c
    orr x0, x0, x21
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x68]
    cmp x16, x1
    b.ne 0x39c
    mov x16, #0x2e
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
    cbz x0, 0x48c
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x420
    cmp x2, x21
    b.lo 0x420
    adds w0, w1, w2
    b.vs 0x420
    orr x0, x0, x21
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
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x1b0
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    bl <op.JNotLessI>
    cmp w0, #0x2
    b.eq 0x54
    b 0x44
    cmp x1, x21
    b.hs 0x208
    tst x1, x21
    b.eq 0x1d8
    add x3, x1, x21
    fmov d0, x3
    b 0x20c
    scvtf d0, w1
    fmov d1, #2.0
    ldr x3, [x23, #0x8]
    orr x3, x3, #0x2
    str x3, [x23, #0x8]
    fcmp d0, d1
    b.pl 0x54
    b 0x44
    mov x16, #0xa
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x64
    mov x16, #0x12
    str w16, [x20, #0x8]
    bl <op.SubI>
    b 0x88
    cmp x1, x21
    b.hs 0x264
    tst x1, x21
    b.eq 0x238
    add x3, x1, x21
    fmov d0, x3
    b 0x268
    scvtf d0, w1
    fmov d1, #1.0
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x284
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x68]
    ldr x3, [x23, #0x20]
    orr x3, x3, #0x2
    str x3, [x23, #0x20]
    b 0x88
    mov x16, #0x19
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xd8
    tst x1, x22
    b.ne 0x298
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x298
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x28]
    cmp x16, x0
    b.eq 0x98
    ldr x16, [x23, #0x38]
    cmp x16, x0
    b.eq 0x98
    ldr x16, [x23, #0x40]
    cmp x16, x0
    b.eq 0x98
    ldr x16, [x23, #0x48]
    cmp x16, x0
    b.eq 0x98
    ldr x16, [x23, #0x30]
    cmp x16, #0x2
    b.eq 0x98
    ldr x16, [x23, #0x30]
    cmp x16, x1
    b.eq 0x98
    mov x16, #0x19
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x98
    mov x16, #0x1f
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xe8
    mov x16, #0x27
    str w16, [x20, #0x8]
    bl <op.SubI>
    b 0x10c
    cmp x1, x21
    b.hs 0x358
    tst x1, x21
    b.eq 0x32c
    add x3, x1, x21
    fmov d0, x3
    b 0x35c
    scvtf d0, w1
    fmov d1, #2.0
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x378
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x70]
    ldr x3, [x23, #0x60]
    orr x3, x3, #0x2
    str x3, [x23, #0x60]
    b 0x10c
    mov x16, #0x2e
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x15c
    tst x1, x22
    b.ne 0x38c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x38c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x68]
    cmp x16, x0
    b.eq 0x11c
    ldr x16, [x23, #0x78]
    cmp x16, x0
    b.eq 0x11c
    ldr x16, [x23, #0x80]
    cmp x16, x0
    b.eq 0x11c
    ldr x16, [x23, #0x88]
    cmp x16, x0
    b.eq 0x11c
    ldr x16, [x23, #0x70]
    cmp x16, #0x2
    b.eq 0x11c
    ldr x16, [x23, #0x70]
    cmp x16, x1
    b.eq 0x11c
    mov x16, #0x2e
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x11c
    mov x16, #0x34
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x184
    cmp x1, x21
    b.hs 0x43c
    tst x1, x21
    b.eq 0x410
    add x3, x1, x21
    fmov d0, x3
    b 0x440
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x45c
    tst x2, x21
    b.eq 0x410
    add x3, x2, x21
    fmov d1, x3
    b 0x460
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x478
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x90]
    orr x3, x3, #0x2
    str x3, [x23, #0x90]
    b 0x184
    b <stub.ExceptionExit>
