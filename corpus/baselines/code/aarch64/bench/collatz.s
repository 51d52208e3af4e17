(anonymous):
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0xa0
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x6c4
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
    mov x0, #0xfffe00000001ffff
    movk x0, #0x3880
    str x0, [x20, #0x30]
    mov x16, #0x1d
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x40]
    mov x16, #0x29
    str w16, [x20, #0x8]
    bl <op.NewArray>
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
    mov x16, #0x3f
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    mov x16, #0x47
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x23, #0x68]
    ldr x0, [x1, #0x8]
    cbz x0, 0x6ec
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x714
    cmp x2, x21
    b.lo 0x714
    cmp w1, w2
    b.ge 0x2c4
    ldr x1, [x23, #0x80]
    ldr x0, [x1, #0x8]
    cbz x0, 0x76c
    str x0, [x20, #0x58]
    mov x0, #0xa
    str x0, [x20, #0x60]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x90]
    cmp x16, x1
    b.ne 0x78c
    mov x16, #0x67
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
    cbz x0, 0xff8
    str x0, [x20, #0x38]
    ldr x1, [x23, #0xb8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x800
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x820
    cmp x2, x21
    b.lo 0x820
    adds w0, w1, w2
    b.vs 0x820
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x2, [x23, #0xd0]
    ldr x1, [x20, #0x40]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x88c
    ldr x16, [x2, #0x8]
    cbz x16, 0x88c
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x89c
    ldr x1, [x23, #0xe0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x8ac
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x8d4
    cmp x2, x21
    b.lo 0x8d4
    cmp w1, w2
    b.le 0x298
    ldr x2, [x23, #0xf8]
    ldr x1, [x20, #0x38]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x92c
    ldr x16, [x2, #0x8]
    cbz x16, 0x92c
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x93c
    ldr x2, [x23, #0x108]
    ldr x1, [x20, #0x30]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x94c
    ldr x16, [x2, #0x8]
    cbz x16, 0x94c
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x95c
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x97c
    adds w0, w1, #0x1
    b.vs 0x97c
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1428]
    ldr x16, [x1]
    cbz x16, 0x9cc
    b 0xfc
    mov x0, #0x2
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x23, #0x120]
    ldr x0, [x1, #0x8]
    cbz x0, 0x9dc
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0xa04
    cmp x2, x21
    b.lo 0xa04
    cmp w1, w2
    b.ge 0x434
    ldr x1, [x23, #0x138]
    ldr x0, [x1, #0x8]
    cbz x0, 0xa5c
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x60]
    tst x2, x22
    b.ne 0xa6c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xa6c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x148]
    cmp x1, x16
    b.ne 0xa6c
    ldr x1, [x23, #0x150]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x168]
    ldr x0, [x1, #0x8]
    cbz x0, 0xa80
    str x0, [x20, #0x88]
    mov x0, #0xa
    str x0, [x20, #0x90]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x88]
    ldr x16, [x23, #0x178]
    cmp x16, x1
    b.ne 0xaa0
    mov x16, #0xcc
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
    cbz x0, 0xff8
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x1a0]
    cmp x16, x1
    b.ne 0xb24
    mov x16, #0xd2
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
    cbz x0, 0xff8
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xba8
    adds w0, w1, #0x1
    b.vs 0xba8
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1428]
    ldr x16, [x1]
    cbz x16, 0xbf8
    b 0x2d0
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    mov x16, #0xe4
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x23, #0x1d0]
    ldr x0, [x1, #0x8]
    cbz x0, 0xc08
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0xc30
    cmp x2, x21
    b.lo 0xc30
    cmp w1, w2
    b.ge 0x604
    ldr x1, [x23, #0x1e8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xc88
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x30]
    tst x1, x22
    b.ne 0xc98
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xc98
    cmp x2, x21
    b.lo 0xcc8
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0xc98
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0xca8
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0xc98
    str x0, [x20, #0x38]
    ldr x1, [x23, #0x218]
    ldr x0, [x1, #0x8]
    cbz x0, 0xce4
    str x0, [x20, #0x60]
    mov x0, #0xa
    str x0, [x20, #0x68]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x228]
    cmp x16, x1
    b.ne 0xd04
    mov x16, #0x110
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
    cbz x0, 0xff8
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0xd90
    cmp x2, x21
    b.lo 0xd90
    cmp w1, w2
    b.eq 0x57c
    b 0x5d8
    ldr x1, [x23, #0x258]
    ldr x0, [x1, #0x8]
    cbz x0, 0xe24
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0xe44
    adds w0, w1, #0x1
    b.vs 0xe44
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x2, [x23, #0x270]
    ldr x1, [x20, #0x40]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0xe94
    ldr x16, [x2, #0x8]
    cbz x16, 0xe94
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0xea4
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xec4
    adds w0, w1, #0x7
    b.vs 0xec4
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1428]
    ldr x16, [x1]
    cbz x16, 0xf14
    b 0x450
    ldr x1, [x23, #0x288]
    ldr x0, [x1, #0x8]
    cbz x0, 0xf24
    str x0, [x20, #0x48]
    mov x0, #0xa
    str x0, [x20, #0x50]
    ldr x0, [x23, #0x50]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x298]
    ldr x0, [x1, #0x8]
    cbz x0, 0xf34
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x2a8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xf44
    str x0, [x20, #0x68]
    ldr x1, [x23, #0x2b8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xf54
    str x0, [x20, #0x70]
    ldr x1, [x23, #0x2c8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xf64
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x48]
    ldr x16, [x23, #0x2d8]
    cmp x16, x1
    b.ne 0xf84
    mov x16, #0x15d
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
    cbz x0, 0xff8
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x6dc
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x4f
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x110
    mov x16, #0x55
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x2c4
    b 0x130
    cmp x1, x21
    b.hs 0x730
    tst x1, x21
    b.eq 0x6fc
    add x3, x1, x21
    fmov d0, x3
    b 0x734
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x750
    tst x2, x21
    b.eq 0x6fc
    add x3, x2, x21
    fmov d1, x3
    b 0x754
    scvtf d1, w2
    ldr x3, [x23, #0x78]
    orr x3, x3, #0x2
    str x3, [x23, #0x78]
    fcmp d0, d1
    b.pl 0x2c4
    b 0x130
    mov x16, #0x5c
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x140
    mov x16, #0x67
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x1a0
    tst x1, x22
    b.ne 0x77c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x77c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x90]
    cmp x16, x0
    b.eq 0x160
    ldr x16, [x23, #0xa0]
    cmp x16, x0
    b.eq 0x160
    ldr x16, [x23, #0xa8]
    cmp x16, x0
    b.eq 0x160
    ldr x16, [x23, #0xb0]
    cmp x16, x0
    b.eq 0x160
    ldr x16, [x23, #0x98]
    cmp x16, #0x2
    b.eq 0x160
    ldr x16, [x23, #0x98]
    cmp x16, x1
    b.eq 0x160
    mov x16, #0x67
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x160
    mov x16, #0x6d
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1b0
    mov x16, #0x73
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x1d8
    cmp x1, x21
    b.hs 0x83c
    tst x1, x21
    b.eq 0x810
    add x3, x1, x21
    fmov d0, x3
    b 0x840
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x85c
    tst x2, x21
    b.eq 0x810
    add x3, x2, x21
    fmov d1, x3
    b 0x860
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x878
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0xc8]
    orr x3, x3, #0x2
    str x3, [x23, #0xc8]
    b 0x1d8
    mov x16, #0x79
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x208
    mov x16, #0x79
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x208
    mov x16, #0x80
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x218
    mov x16, #0x86
    str w16, [x20, #0x8]
    bl <op.JNotGreater>
    cmp w0, #0x2
    b.eq 0x298
    b 0x238
    cmp x1, x21
    b.hs 0x8f0
    tst x1, x21
    b.eq 0x8bc
    add x3, x1, x21
    fmov d0, x3
    b 0x8f4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x910
    tst x2, x21
    b.eq 0x8bc
    add x3, x2, x21
    fmov d1, x3
    b 0x914
    scvtf d1, w2
    ldr x3, [x23, #0xf0]
    orr x3, x3, #0x2
    str x3, [x23, #0xf0]
    fcmp d0, d1
    b.le 0x298
    b 0x238
    mov x16, #0x8d
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x268
    mov x16, #0x8d
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x268
    mov x16, #0x94
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x298
    mov x16, #0x94
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x298
    mov x16, #0x9b
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x2b4
    cmp x1, x21
    b.hs 0x998
    tst x1, x21
    b.eq 0x96c
    add x3, x1, x21
    fmov d0, x3
    b 0x99c
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x9b8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x118]
    orr x3, x3, #0x2
    str x3, [x23, #0x118]
    b 0x2b4
    mov x16, #0xa0
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0xfc
    mov x16, #0xa7
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x2e4
    mov x16, #0xad
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x434
    b 0x304
    cmp x1, x21
    b.hs 0xa20
    tst x1, x21
    b.eq 0x9ec
    add x3, x1, x21
    fmov d0, x3
    b 0xa24
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xa40
    tst x2, x21
    b.eq 0x9ec
    add x3, x2, x21
    fmov d1, x3
    b 0xa44
    scvtf d1, w2
    ldr x3, [x23, #0x130]
    orr x3, x3, #0x2
    str x3, [x23, #0x130]
    fcmp d0, d1
    b.pl 0x434
    b 0x304
    mov x16, #0xb4
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x314
    mov x16, #0xba
    str w16, [x20, #0x8]
    add x3, x23, #0x148
    bl <stub.GetNamed>
    b 0x344
    mov x16, #0xc1
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x358
    mov x16, #0xcc
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x3b8
    tst x1, x22
    b.ne 0xa90
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xa90
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
    mov x16, #0xcc
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x88]
    b 0x378
    mov x16, #0xd2
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x408
    tst x1, x22
    b.ne 0xb14
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xb14
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x1a0]
    cmp x16, x0
    b.eq 0x3c8
    ldr x16, [x23, #0x1b0]
    cmp x16, x0
    b.eq 0x3c8
    ldr x16, [x23, #0x1b8]
    cmp x16, x0
    b.eq 0x3c8
    ldr x16, [x23, #0x1c0]
    cmp x16, x0
    b.eq 0x3c8
    ldr x16, [x23, #0x1a8]
    cmp x16, #0x2
    b.eq 0x3c8
    ldr x16, [x23, #0x1a8]
    cmp x16, x1
    b.eq 0x3c8
    mov x16, #0xd2
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x3c8
    mov x16, #0xd8
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x424
    cmp x1, x21
    b.hs 0xbc4
    tst x1, x21
    b.eq 0xb98
    add x3, x1, x21
    fmov d0, x3
    b 0xbc8
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xbe4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x1c8]
    orr x3, x3, #0x2
    str x3, [x23, #0x1c8]
    b 0x424
    mov x16, #0xdd
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x2d0
    mov x16, #0xec
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x464
    mov x16, #0xf2
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x604
    b 0x484
    cmp x1, x21
    b.hs 0xc4c
    tst x1, x21
    b.eq 0xc18
    add x3, x1, x21
    fmov d0, x3
    b 0xc50
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xc6c
    tst x2, x21
    b.eq 0xc18
    add x3, x2, x21
    fmov d1, x3
    b 0xc70
    scvtf d1, w2
    ldr x3, [x23, #0x1e0]
    orr x3, x3, #0x2
    str x3, [x23, #0x1e0]
    fcmp d0, d1
    b.pl 0x604
    b 0x484
    mov x16, #0xf9
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x494
    mov x16, #0xff
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x4e8
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0xc98
    sub x0, x0, x21
    b 0x4e4
    tst x2, x21
    b.eq 0xc98
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0xc98
    b 0x4b8
    mov x16, #0x105
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x4f8
    mov x16, #0x110
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x558
    tst x1, x22
    b.ne 0xcf4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xcf4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x228]
    cmp x16, x0
    b.eq 0x518
    ldr x16, [x23, #0x238]
    cmp x16, x0
    b.eq 0x518
    ldr x16, [x23, #0x240]
    cmp x16, x0
    b.eq 0x518
    ldr x16, [x23, #0x248]
    cmp x16, x0
    b.eq 0x518
    ldr x16, [x23, #0x230]
    cmp x16, #0x2
    b.eq 0x518
    ldr x16, [x23, #0x230]
    cmp x16, x1
    b.eq 0x518
    mov x16, #0x110
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x518
    mov x16, #0x116
    str w16, [x20, #0x8]
    bl <op.JStrictNe>
    cmp w0, #0x2
    b.eq 0x5d8
    b 0x57c
    orr x3, x1, x2
    tst x3, x21
    b.ne 0xdd8
    cmp x1, x2
    b.eq 0x57c
    tst x3, x22
    b.ne 0x5d8
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x5d8
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x5d8
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0xd78
    b 0x5d8
    cmp x1, x21
    b.hs 0xdf4
    tst x1, x21
    b.eq 0x5d8
    add x3, x1, x21
    fmov d0, x3
    b 0xdf8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xe14
    tst x2, x21
    b.eq 0x5d8
    add x3, x2, x21
    fmov d1, x3
    b 0xe18
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x57c
    b 0x5d8
    mov x16, #0x11d
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x58c
    mov x16, #0x123
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x5a8
    cmp x1, x21
    b.hs 0xe60
    tst x1, x21
    b.eq 0xe34
    add x3, x1, x21
    fmov d0, x3
    b 0xe64
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xe80
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x268]
    orr x3, x3, #0x2
    str x3, [x23, #0x268]
    b 0x5a8
    mov x16, #0x128
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x5d8
    mov x16, #0x128
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x5d8
    mov x16, #0x12f
    str w16, [x20, #0x8]
    bl <op.AddI>
    b 0x5f4
    cmp x1, x21
    b.hs 0xee0
    tst x1, x21
    b.eq 0xeb4
    add x3, x1, x21
    fmov d0, x3
    b 0xee4
    scvtf d0, w1
    fmov d1, #7.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xf00
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x280]
    orr x3, x3, #0x2
    str x3, [x23, #0x280]
    b 0x5f4
    mov x16, #0x136
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x450
    mov x16, #0x139
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x614
    mov x16, #0x145
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x634
    mov x16, #0x14b
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x644
    mov x16, #0x151
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x654
    mov x16, #0x157
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x664
    mov x16, #0x15d
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x6b4
    tst x1, x22
    b.ne 0xf74
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xf74
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x2d8]
    cmp x16, x0
    b.eq 0x674
    ldr x16, [x23, #0x2e8]
    cmp x16, x0
    b.eq 0x674
    ldr x16, [x23, #0x2f0]
    cmp x16, x0
    b.eq 0x674
    ldr x16, [x23, #0x2f8]
    cmp x16, x0
    b.eq 0x674
    ldr x16, [x23, #0x2e0]
    cmp x16, #0x2
    b.eq 0x674
    ldr x16, [x23, #0x2e0]
    cmp x16, x1
    b.eq 0x674
    mov x16, #0x15d
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x48]
    b 0x674
    b <stub.ExceptionExit>
cached:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x58
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x228
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x240
    bti jc
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x38]
    bti jc
    ldr x1, [x23, #0x10]
    ldr x0, [x1, #0x8]
    cbz x0, 0x26c
    str x0, [x20, #0x48]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x27c
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0x290
    cmp w1, #0x21
    b.ne 0x7c
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0xa0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x27c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x20]
    cmp x1, x16
    b.ne 0x27c
    ldr x1, [x23, #0x28]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x2b4
    cmp x2, x21
    b.lo 0x2b4
    cmp w1, w2
    b.lt 0x18c
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x31c
    and w0, w1, #0x1
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x34c
    cbnz w1, 0x118
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x37c
    fmov d1, #2.0
    scvtf d0, w1
    fdiv d0, d0, d1
    fjcvtzs w0, d0
    b.ne 0x3cc
    orr x0, x0, x21
    str x0, [x20, #0x38]
    b 0x160
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x404
    mov x17, #0x3
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x404
    cbz w0, 0x454
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x470
    adds w0, w1, #0x1
    b.vs 0x470
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x4d0
    adds w0, w1, #0x1
    b.vs 0x4d0
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1428]
    ldr x16, [x1]
    cbz x16, 0x520
    b 0x40
    ldr x1, [x23, #0x78]
    ldr x0, [x1, #0x8]
    cbz x0, 0x530
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x38]
    tst x1, x22
    b.ne 0x540
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x540
    cmp x2, x21
    b.lo 0x570
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x540
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x550
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x540
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0x59c
    cmp x2, x21
    b.lo 0x59c
    adds w0, w1, w2
    b.vs 0x59c
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x0, [x20, #0x40]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x25c
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x244
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x7
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x54
    mov x16, #0xd
    str w16, [x20, #0x8]
    add x3, x23, #0x20
    bl <stub.GetNamed>
    b 0xa0
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0xa0
    mov x16, #0x14
    str w16, [x20, #0x8]
    bl <op.JNotGreaterEq>
    cmp w0, #0x2
    b.eq 0x18c
    b 0xc4
    cmp x1, x21
    b.hs 0x2d0
    tst x1, x21
    b.eq 0x29c
    add x3, x1, x21
    fmov d0, x3
    b 0x2d4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x2f0
    tst x2, x21
    b.eq 0x29c
    add x3, x2, x21
    fmov d1, x3
    b 0x2f4
    scvtf d1, w2
    ldr x3, [x23, #0x40]
    orr x3, x3, #0x2
    str x3, [x23, #0x40]
    fcmp d0, d1
    b.lt 0x18c
    b 0xc4
    mov x16, #0x1b
    str w16, [x20, #0x8]
    bl <op.BitAndI>
    b 0xdc
    cmp x1, x21
    b.hs 0x33c
    tst x1, x21
    b.eq 0x30c
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x48]
    orr x4, x4, #0x2
    str x4, [x23, #0x48]
    b 0xd0
    tst x1, x21
    b.eq 0x118
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.eq 0xec
    b 0x118
    mov x16, #0x2a
    str w16, [x20, #0x8]
    bl <op.DivI>
    b 0x114
    cmp x1, x21
    b.hs 0x398
    tst x1, x21
    b.eq 0x36c
    add x3, x1, x21
    fmov d0, x3
    b 0x39c
    scvtf d0, w1
    fmov d1, #2.0
    fdiv d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x3b8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x58]
    orr x3, x3, #0x2
    str x3, [x23, #0x58]
    b 0x114
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x3e0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x58]
    orr x3, x3, #0x2
    str x3, [x23, #0x58]
    b 0x114
    mov x16, #0x34
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x144
    cmp x1, x21
    b.hs 0x420
    tst x1, x21
    b.eq 0x3f4
    add x3, x1, x21
    fmov d0, x3
    b 0x424
    scvtf d0, w1
    fmov d1, #3.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x440
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x60]
    orr x3, x3, #0x2
    str x3, [x23, #0x60]
    b 0x144
    orr w3, w1, #0x3
    tbnz w3, #0x1f, 0x404
    b 0x13c
    mov x16, #0x3b
    str w16, [x20, #0x8]
    bl <op.AddI>
    b 0x160
    cmp x1, x21
    b.hs 0x48c
    tst x1, x21
    b.eq 0x460
    add x3, x1, x21
    fmov d0, x3
    b 0x490
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x4ac
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x68]
    orr x3, x3, #0x2
    str x3, [x23, #0x68]
    b 0x160
    mov x16, #0x42
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x17c
    cmp x1, x21
    b.hs 0x4ec
    tst x1, x21
    b.eq 0x4c0
    add x3, x1, x21
    fmov d0, x3
    b 0x4f0
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x50c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x70]
    orr x3, x3, #0x2
    str x3, [x23, #0x70]
    b 0x17c
    mov x16, #0x47
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x40
    mov x16, #0x4a
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x19c
    mov x16, #0x50
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x1f0
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x540
    sub x0, x0, x21
    b 0x1ec
    tst x2, x21
    b.eq 0x540
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x540
    b 0x1c0
    mov x16, #0x56
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x218
    cmp x1, x21
    b.hs 0x5b8
    tst x1, x21
    b.eq 0x58c
    add x3, x1, x21
    fmov d0, x3
    b 0x5bc
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x5d8
    tst x2, x21
    b.eq 0x58c
    add x3, x2, x21
    fmov d1, x3
    b 0x5dc
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x5f4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0xa8]
    orr x3, x3, #0x2
    str x3, [x23, #0xa8]
    b 0x218
length:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x40
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x12c
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x144
    bti jc
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0x170
    cmp w1, #0x1
    b.eq 0x11c
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0x190
    tbnz w1, #0x1f, 0x190
    and w0, w1, #0x1
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x1a0
    cbnz w1, 0xa8
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0x1d0
    fmov d1, #2.0
    scvtf d0, w1
    fdiv d0, d0, d1
    fjcvtzs w0, d0
    b.ne 0x220
    orr x0, x0, x21
    str x0, [x20, #0x28]
    b 0xf0
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0x258
    mov x17, #0x3
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x258
    cbz w0, 0x2a8
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x2c4
    adds w0, w1, #0x1
    b.vs 0x2c4
    orr x0, x0, x21
    str x0, [x20, #0x28]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x324
    adds w0, w1, #0x1
    b.vs 0x324
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1428]
    ldr x16, [x1]
    cbz x16, 0x374
    b 0x38
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x160
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x148
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    tst x1, x21
    b.eq 0x50
    add x3, x1, x21
    fmov d0, x3
    fmov d1, #1.0
    fcmp d0, d1
    b.eq 0x11c
    b 0x50
    mov x16, #0xc
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x6c
    tst x1, x21
    b.eq 0xa8
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.eq 0x7c
    b 0xa8
    mov x16, #0x1b
    str w16, [x20, #0x8]
    bl <op.DivI>
    b 0xa4
    cmp x1, x21
    b.hs 0x1ec
    tst x1, x21
    b.eq 0x1c0
    add x3, x1, x21
    fmov d0, x3
    b 0x1f0
    scvtf d0, w1
    fmov d1, #2.0
    fdiv d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x20c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x28]
    ldr x3, [x23, #0x18]
    orr x3, x3, #0x2
    str x3, [x23, #0x18]
    b 0xa4
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x234
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x28]
    ldr x3, [x23, #0x18]
    orr x3, x3, #0x2
    str x3, [x23, #0x18]
    b 0xa4
    mov x16, #0x25
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0xd4
    cmp x1, x21
    b.hs 0x274
    tst x1, x21
    b.eq 0x248
    add x3, x1, x21
    fmov d0, x3
    b 0x278
    scvtf d0, w1
    fmov d1, #3.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x294
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x20]
    orr x3, x3, #0x2
    str x3, [x23, #0x20]
    b 0xd4
    orr w3, w1, #0x3
    tbnz w3, #0x1f, 0x258
    b 0xcc
    mov x16, #0x2c
    str w16, [x20, #0x8]
    bl <op.AddI>
    b 0xf0
    cmp x1, x21
    b.hs 0x2e0
    tst x1, x21
    b.eq 0x2b4
    add x3, x1, x21
    fmov d0, x3
    b 0x2e4
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x300
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x28]
    ldr x3, [x23, #0x28]
    orr x3, x3, #0x2
    str x3, [x23, #0x28]
    b 0xf0
    mov x16, #0x33
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x10c
    cmp x1, x21
    b.hs 0x340
    tst x1, x21
    b.eq 0x314
    add x3, x1, x21
    fmov d0, x3
    b 0x344
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x360
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x30]
    orr x3, x3, #0x2
    str x3, [x23, #0x30]
    b 0x10c
    mov x16, #0x38
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x38
