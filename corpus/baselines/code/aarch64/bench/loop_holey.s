(anonymous):
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x90
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x6e4
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
    mov x0, #0x4e20
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x30]
    mov x16, #0x28
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xa0
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x30]
    mov x16, #0x30
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x16, #0x34
    str w16, [x20, #0x8]
    bl <op.NewArray>
    mov x16, #0x3a
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0x60]
    ldr x0, [x1, #0x8]
    cbz x0, 0x70c
    str x0, [x20, #0x30]
    mov x0, #0x8
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x30]
    ldr x1, [x20, #0x38]
    tst x2, x22
    b.ne 0x71c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x71c
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x70]
    cmp x0, x16
    b.ne 0x71c
    ldr x0, [x23, #0x78]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x730
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x23, #0x90]
    ldr x0, [x1, #0x8]
    cbz x0, 0x740
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x768
    cmp x2, x21
    b.lo 0x768
    cmp w1, w2
    b.ge 0x2a0
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x7c0
    tbnz w1, #0x1f, 0x7c0
    and w0, w1, #0x3f
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x7d0
    cmp w1, #0x5
    b.eq 0x274
    ldr x1, [x23, #0xb8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x7f0
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x810
    mov x17, #0x1eef
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x810
    cbz w0, 0x860
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x870
    tbnz w1, #0x1f, 0x870
    mov x2, #0x3e8
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x30]
    ldr x4, [x20, #0x40]
    tst x1, x22
    b.ne 0x880
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x880
    cmp x2, x21
    b.lo 0x920
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x880
    ldrb w5, [x1, #0x3]
    cmp w5, #0x2
    b.hs 0x8e8
    cmp x4, x21
    b.lo 0x880
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x890
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x94c
    adds w0, w1, #0x1
    b.vs 0x94c
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1428]
    ldr x16, [x1]
    cbz x16, 0x99c
    b 0x14c
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    mov x16, #0x97
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x23, #0x100]
    ldr x0, [x1, #0x8]
    cbz x0, 0x9ac
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x9d4
    cmp x2, x21
    b.lo 0x9d4
    cmp w1, w2
    b.ge 0x5cc
    ldr x1, [x23, #0x118]
    ldr x0, [x1, #0x8]
    cbz x0, 0xa2c
    str x0, [x20, #0x58]
    mov x0, #0xa
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x128]
    ldr x0, [x1, #0x8]
    cbz x0, 0xa3c
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x138]
    cmp x16, x1
    b.ne 0xa5c
    mov x16, #0xba
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
    cbz x0, 0xfe8
    str x0, [x20, #0x38]
    ldr x1, [x23, #0x160]
    ldr x0, [x1, #0x8]
    cbz x0, 0xad0
    str x0, [x20, #0x38]
    ldr x1, [x23, #0x170]
    ldr x0, [x1, #0x8]
    cbz x0, 0xae0
    str x0, [x20, #0x68]
    mov x0, #0xa
    str x0, [x20, #0x70]
    ldr x1, [x23, #0x180]
    ldr x0, [x1, #0x8]
    cbz x0, 0xaf0
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x190]
    cmp x16, x1
    b.ne 0xb10
    mov x16, #0xd4
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
    cbz x0, 0xfe8
    str x0, [x20, #0x48]
    ldr x1, [x23, #0x1b8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xb84
    str x0, [x20, #0x78]
    mov x0, #0xa
    str x0, [x20, #0x80]
    ldr x1, [x23, #0x1c8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xb94
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x1d8]
    cmp x16, x1
    b.ne 0xbb4
    mov x16, #0xe8
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
    cbz x0, 0xfe8
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0xc38
    cmp x2, x21
    b.lo 0xc38
    adds w0, w1, w2
    b.vs 0xc38
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x23, #0x208]
    ldr x0, [x1, #0x8]
    cbz x0, 0xca4
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xcc4
    mov x17, #0x40
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0xcc4
    cbz w0, 0xd14
    orr x0, x0, x21
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x60]
    ldr x2, [x20, #0x68]
    tst x1, x22
    b.ne 0xd20
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xd20
    cmp x2, x21
    b.lo 0xd50
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0xd20
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0xd30
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0xd20
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0xd7c
    cmp x2, x21
    b.lo 0xd7c
    adds w0, w1, w2
    b.vs 0xd7c
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0xdf8
    cmp x2, x21
    b.lo 0xdf8
    adds w0, w1, w2
    b.vs 0xdf8
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x2, [x23, #0x250]
    ldr x1, [x20, #0x38]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0xe64
    ldr x16, [x2, #0x8]
    cbz x16, 0xe64
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0xe74
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xe94
    adds w0, w1, #0x1
    b.vs 0xe94
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1428]
    ldr x16, [x1]
    cbz x16, 0xee4
    b 0x2bc
    ldr x1, [x23, #0x268]
    ldr x0, [x1, #0x8]
    cbz x0, 0xef4
    str x0, [x20, #0x48]
    mov x0, #0xa
    str x0, [x20, #0x50]
    ldr x0, [x23, #0x48]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x278]
    ldr x0, [x1, #0x8]
    cbz x0, 0xf04
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x288]
    ldr x0, [x1, #0x8]
    cbz x0, 0xf14
    str x0, [x20, #0x70]
    ldr x2, [x20, #0x70]
    tst x2, x22
    b.ne 0xf24
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0xf38
    cmp w1, #0x21
    b.ne 0x634
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0x658
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xf24
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x298]
    cmp x1, x16
    b.ne 0xf24
    ldr x1, [x23, #0x2a0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    mov x0, #0x5
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x78]
    ldr x1, [x23, #0x2b8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xf44
    str x0, [x20, #0x80]
    mov x16, #0x14b
    str w16, [x20, #0x8]
    bl <op.In>
    ldr x1, [x20, #0x48]
    ldr x16, [x23, #0x2c8]
    cmp x16, x1
    b.ne 0xf64
    mov x16, #0x14f
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
    cbz x0, 0xfe8
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x6fc
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x3e
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xf0
    mov x16, #0x48
    str w16, [x20, #0x8]
    add x3, x23, #0x70
    bl <stub.SetNamed>
    b 0x144
    mov x16, #0x48
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x144
    mov x16, #0x54
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x160
    mov x16, #0x5a
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x2a0
    b 0x180
    cmp x1, x21
    b.hs 0x784
    tst x1, x21
    b.eq 0x750
    add x3, x1, x21
    fmov d0, x3
    b 0x788
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x7a4
    tst x2, x21
    b.eq 0x750
    add x3, x2, x21
    fmov d1, x3
    b 0x7a8
    scvtf d1, w2
    ldr x3, [x23, #0xa0]
    orr x3, x3, #0x2
    str x3, [x23, #0xa0]
    fcmp d0, d1
    b.pl 0x2a0
    b 0x180
    mov x16, #0x61
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x19c
    tst x1, x21
    b.eq 0x1b0
    add x3, x1, x21
    fmov d0, x3
    fmov d1, #5.0
    fcmp d0, d1
    b.eq 0x274
    b 0x1b0
    mov x16, #0x70
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1c0
    mov x16, #0x76
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x1ec
    cmp x1, x21
    b.hs 0x82c
    tst x1, x21
    b.eq 0x800
    add x3, x1, x21
    fmov d0, x3
    b 0x830
    scvtf d0, w1
    ldr d1, 0xff0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x84c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0xc8]
    orr x3, x3, #0x2
    str x3, [x23, #0xc8]
    b 0x1ec
    mov x17, #0x1eef
    orr w3, w1, w17
    tbnz w3, #0x1f, 0x810
    b 0x1e4
    mov x16, #0x7d
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x210
    mov x16, #0x84
    str w16, [x20, #0x8]
    bl <op.SetElem>
    b 0x274
    mov x16, #0x84
    str w16, [x20, #0x8]
    bl <stub.AppendElement>
    b 0x274
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x6, #0xdead
    movk x6, #0x7ff8, lsl #48
    cmp x0, x6
    b.eq 0x890
    mov x5, x3
    cmp x4, x21
    b.hs 0x8d8
    tst x4, x21
    b.eq 0x880
    add x3, x4, x21
    fmov d0, x3
    b 0x8dc
    scvtf d0, w4
    add x17, x5, x2, lsl #3
    str d0, [x17, #0x8]
    b 0x274
    cmp w5, #0x4
    b.lo 0x8a0
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x890
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    mov x2, x3
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0xfd8
    b 0x274
    tst x2, x21
    b.eq 0x880
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x880
    b 0x238
    mov x16, #0x8b
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x290
    cmp x1, x21
    b.hs 0x968
    tst x1, x21
    b.eq 0x93c
    add x3, x1, x21
    fmov d0, x3
    b 0x96c
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x988
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0xf8]
    orr x3, x3, #0x2
    str x3, [x23, #0xf8]
    b 0x290
    mov x16, #0x90
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x14c
    mov x16, #0x9f
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x2d0
    mov x16, #0xa5
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x5cc
    b 0x2f0
    cmp x1, x21
    b.hs 0x9f0
    tst x1, x21
    b.eq 0x9bc
    add x3, x1, x21
    fmov d0, x3
    b 0x9f4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xa10
    tst x2, x21
    b.eq 0x9bc
    add x3, x2, x21
    fmov d1, x3
    b 0xa14
    scvtf d1, w2
    ldr x3, [x23, #0x110]
    orr x3, x3, #0x2
    str x3, [x23, #0x110]
    fcmp d0, d1
    b.pl 0x5cc
    b 0x2f0
    mov x16, #0xac
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x300
    mov x16, #0xb4
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x318
    mov x16, #0xba
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x368
    tst x1, x22
    b.ne 0xa4c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xa4c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x138]
    cmp x16, x0
    b.eq 0x328
    ldr x16, [x23, #0x148]
    cmp x16, x0
    b.eq 0x328
    ldr x16, [x23, #0x150]
    cmp x16, x0
    b.eq 0x328
    ldr x16, [x23, #0x158]
    cmp x16, x0
    b.eq 0x328
    ldr x16, [x23, #0x140]
    cmp x16, #0x2
    b.eq 0x328
    ldr x16, [x23, #0x140]
    cmp x16, x1
    b.eq 0x328
    mov x16, #0xba
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x328
    mov x16, #0xc0
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x378
    mov x16, #0xc6
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x388
    mov x16, #0xce
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x3a0
    mov x16, #0xd4
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x3f0
    tst x1, x22
    b.ne 0xb00
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xb00
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x190]
    cmp x16, x0
    b.eq 0x3b0
    ldr x16, [x23, #0x1a0]
    cmp x16, x0
    b.eq 0x3b0
    ldr x16, [x23, #0x1a8]
    cmp x16, x0
    b.eq 0x3b0
    ldr x16, [x23, #0x1b0]
    cmp x16, x0
    b.eq 0x3b0
    ldr x16, [x23, #0x198]
    cmp x16, #0x2
    b.eq 0x3b0
    ldr x16, [x23, #0x198]
    cmp x16, x1
    b.eq 0x3b0
    mov x16, #0xd4
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x3b0
    mov x16, #0xda
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x400
    mov x16, #0xe2
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x418
    mov x16, #0xe8
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x468
    tst x1, x22
    b.ne 0xba4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xba4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x1d8]
    cmp x16, x0
    b.eq 0x428
    ldr x16, [x23, #0x1e8]
    cmp x16, x0
    b.eq 0x428
    ldr x16, [x23, #0x1f0]
    cmp x16, x0
    b.eq 0x428
    ldr x16, [x23, #0x1f8]
    cmp x16, x0
    b.eq 0x428
    ldr x16, [x23, #0x1e0]
    cmp x16, #0x2
    b.eq 0x428
    ldr x16, [x23, #0x1e0]
    cmp x16, x1
    b.eq 0x428
    mov x16, #0xe8
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x428
    mov x16, #0xee
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x490
    cmp x1, x21
    b.hs 0xc54
    tst x1, x21
    b.eq 0xc28
    add x3, x1, x21
    fmov d0, x3
    b 0xc58
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xc74
    tst x2, x21
    b.eq 0xc28
    add x3, x2, x21
    fmov d1, x3
    b 0xc78
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xc90
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x200]
    orr x3, x3, #0x2
    str x3, [x23, #0x200]
    b 0x490
    mov x16, #0xf4
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x4a0
    mov x16, #0xfa
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x4cc
    cmp x1, x21
    b.hs 0xce0
    tst x1, x21
    b.eq 0xcb4
    add x3, x1, x21
    fmov d0, x3
    b 0xce4
    scvtf d0, w1
    ldr d1, 0xff8
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xd00
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x68]
    ldr x3, [x23, #0x218]
    orr x3, x3, #0x2
    str x3, [x23, #0x218]
    b 0x4cc
    orr w3, w1, #0x40
    tbnz w3, #0x1f, 0xcc4
    b 0x4c4
    mov x16, #0x101
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x520
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0xd20
    sub x0, x0, x21
    b 0x51c
    tst x2, x21
    b.eq 0xd20
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0xd20
    b 0x4f0
    mov x16, #0x107
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x548
    cmp x1, x21
    b.hs 0xd98
    tst x1, x21
    b.eq 0xd6c
    add x3, x1, x21
    fmov d0, x3
    b 0xd9c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xdb8
    tst x2, x21
    b.eq 0xd6c
    add x3, x2, x21
    fmov d1, x3
    b 0xdbc
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xdd4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x240]
    orr x3, x3, #0x2
    str x3, [x23, #0x240]
    b 0x548
    mov x16, #0x10d
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x570
    cmp x1, x21
    b.hs 0xe14
    tst x1, x21
    b.eq 0xde8
    add x3, x1, x21
    fmov d0, x3
    b 0xe18
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xe34
    tst x2, x21
    b.eq 0xde8
    add x3, x2, x21
    fmov d1, x3
    b 0xe38
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xe50
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x248]
    orr x3, x3, #0x2
    str x3, [x23, #0x248]
    b 0x570
    mov x16, #0x113
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x5a0
    mov x16, #0x113
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x5a0
    mov x16, #0x11a
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x5bc
    cmp x1, x21
    b.hs 0xeb0
    tst x1, x21
    b.eq 0xe84
    add x3, x1, x21
    fmov d0, x3
    b 0xeb4
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xed0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x260]
    orr x3, x3, #0x2
    str x3, [x23, #0x260]
    b 0x5bc
    mov x16, #0x11f
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x2bc
    mov x16, #0x122
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x5dc
    mov x16, #0x12e
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x5fc
    mov x16, #0x134
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x60c
    mov x16, #0x13a
    str w16, [x20, #0x8]
    add x3, x23, #0x298
    bl <stub.GetNamed>
    b 0x658
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0x658
    mov x16, #0x145
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x678
    mov x16, #0x14f
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x6d4
    tst x1, x22
    b.ne 0xf54
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xf54
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x2c8]
    cmp x16, x0
    b.eq 0x694
    ldr x16, [x23, #0x2d8]
    cmp x16, x0
    b.eq 0x694
    ldr x16, [x23, #0x2e0]
    cmp x16, x0
    b.eq 0x694
    ldr x16, [x23, #0x2e8]
    cmp x16, x0
    b.eq 0x694
    ldr x16, [x23, #0x2d0]
    cmp x16, #0x2
    b.eq 0x694
    ldr x16, [x23, #0x2d0]
    cmp x16, x1
    b.eq 0x694
    mov x16, #0x14f
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x48]
    b 0x694
    mov x16, #0x84
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x91c
    b <stub.ExceptionExit>
    .long 0x0
    .quad 0x40beef0000000000
    .quad 0x4050000000000000
maximum:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x48
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x20c
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x224
    bti jc
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x38]
    tst x1, x22
    b.ne 0x250
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x250
    cmp x2, x21
    b.lo 0x280
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x250
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x260
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x250
    str x0, [x20, #0x30]
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x38]
    bti jc
    ldr x2, [x20, #0x28]
    tst x2, x22
    b.ne 0x29c
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0x2b0
    cmp w1, #0x21
    b.ne 0xc0
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0xe4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x29c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x28]
    cmp x1, x16
    b.ne 0x29c
    ldr x1, [x23, #0x30]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x2d4
    cmp x2, x21
    b.lo 0x2d4
    cmp w1, w2
    b.ge 0x1fc
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x38]
    tst x1, x22
    b.ne 0x32c
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x32c
    cmp x2, x21
    b.lo 0x35c
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x32c
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x33c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x32c
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x30]
    cmp x1, x21
    b.lo 0x390
    cmp x2, x21
    b.lo 0x390
    cmp w1, w2
    b.le 0x1d0
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x38]
    tst x1, x22
    b.ne 0x3e8
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x3e8
    cmp x2, x21
    b.lo 0x418
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x3e8
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x3f8
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x3e8
    str x0, [x20, #0x30]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x444
    adds w0, w1, #0x1
    b.vs 0x444
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x19, #0x1428]
    ldr x16, [x1]
    cbz x16, 0x494
    b 0x94
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x240
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x228
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x4
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x8c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x250
    sub x0, x0, x21
    b 0x88
    tst x2, x21
    b.eq 0x250
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x250
    b 0x5c
    mov x16, #0xe
    str w16, [x20, #0x8]
    add x3, x23, #0x28
    bl <stub.GetNamed>
    b 0xe4
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0xe4
    mov x16, #0x15
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x1fc
    b 0x108
    cmp x1, x21
    b.hs 0x2f0
    tst x1, x21
    b.eq 0x2bc
    add x3, x1, x21
    fmov d0, x3
    b 0x2f4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x310
    tst x2, x21
    b.eq 0x2bc
    add x3, x2, x21
    fmov d1, x3
    b 0x314
    scvtf d1, w2
    ldr x3, [x23, #0x48]
    orr x3, x3, #0x2
    str x3, [x23, #0x48]
    fcmp d0, d1
    b.pl 0x1fc
    b 0x108
    mov x16, #0x1c
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x15c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x32c
    sub x0, x0, x21
    b 0x158
    tst x2, x21
    b.eq 0x32c
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x32c
    b 0x12c
    mov x16, #0x22
    str w16, [x20, #0x8]
    bl <op.JNotGreater>
    cmp w0, #0x2
    b.eq 0x1d0
    b 0x17c
    cmp x1, x21
    b.hs 0x3ac
    tst x1, x21
    b.eq 0x378
    add x3, x1, x21
    fmov d0, x3
    b 0x3b0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x3cc
    tst x2, x21
    b.eq 0x378
    add x3, x2, x21
    fmov d1, x3
    b 0x3d0
    scvtf d1, w2
    ldr x3, [x23, #0x70]
    orr x3, x3, #0x2
    str x3, [x23, #0x70]
    fcmp d0, d1
    b.le 0x1d0
    b 0x17c
    mov x16, #0x29
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x1d0
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x3e8
    sub x0, x0, x21
    b 0x1cc
    tst x2, x21
    b.eq 0x3e8
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x3e8
    b 0x1a0
    mov x16, #0x2f
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x1ec
    cmp x1, x21
    b.hs 0x460
    tst x1, x21
    b.eq 0x434
    add x3, x1, x21
    fmov d0, x3
    b 0x464
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x480
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x98]
    orr x3, x3, #0x2
    str x3, [x23, #0x98]
    b 0x1ec
    mov x16, #0x34
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x94
rotate:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x50
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x34c
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x364
    bti jc
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x38]
    tst x1, x22
    b.ne 0x390
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x390
    cmp x2, x21
    b.lo 0x3c0
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x390
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x3a0
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x390
    str x0, [x20, #0x30]
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x38]
    bti jc
    ldr x2, [x20, #0x28]
    tst x2, x22
    b.ne 0x3dc
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0x3f0
    cmp w1, #0x21
    b.ne 0xc0
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0xe4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x3dc
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x28]
    cmp x1, x16
    b.ne 0x3dc
    ldr x1, [x23, #0x30]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x414
    cmp x2, x21
    b.lo 0x414
    cmp w1, w2
    b.ge 0x264
    mov x16, #0x1c
    str w16, [x20, #0x8]
    bl <op.In>
    ldr x1, [x20, #0x40]
    cmp x1, #0x6
    b.eq 0x238
    cmp x1, #0x7
    b.ne 0x46c
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x4d4
    subs w0, w1, #0x1
    b.vs 0x4d4
    orr x0, x0, x21
    str x0, [x20, #0x48]
    mov x16, #0x2b
    str w16, [x20, #0x8]
    bl <op.In>
    ldr x1, [x20, #0x40]
    cmp x1, #0x6
    b.eq 0x238
    cmp x1, #0x7
    b.ne 0x524
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x58c
    subs w0, w1, #0x1
    b.vs 0x58c
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x38]
    tst x1, x22
    b.ne 0x5dc
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x5dc
    cmp x2, x21
    b.lo 0x60c
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x5dc
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x5ec
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x5dc
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x40]
    ldr x4, [x20, #0x48]
    tst x1, x22
    b.ne 0x628
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x628
    cmp x2, x21
    b.lo 0x6c8
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x628
    ldrb w5, [x1, #0x3]
    cmp w5, #0x2
    b.hs 0x690
    cmp x4, x21
    b.lo 0x628
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x638
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x6f4
    adds w0, w1, #0x1
    b.vs 0x6f4
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x19, #0x1428]
    ldr x16, [x1]
    cbz x16, 0x744
    b 0x94
    ldr x2, [x20, #0x28]
    tst x2, x22
    b.ne 0x754
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0x768
    cmp w1, #0x21
    b.ne 0x28c
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0x2b0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x754
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xa8]
    cmp x1, x16
    b.ne 0x754
    ldr x1, [x23, #0xb0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x784
    subs w0, w1, #0x1
    b.vs 0x784
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x38]
    ldr x4, [x20, #0x30]
    tst x1, x22
    b.ne 0x7d4
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x7d4
    cmp x2, x21
    b.lo 0x874
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x7d4
    ldrb w5, [x1, #0x3]
    cmp w5, #0x2
    b.hs 0x83c
    cmp x4, x21
    b.lo 0x7d4
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x7e4
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    mov x0, #0xa
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x380
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x368
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x4
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x8c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x390
    sub x0, x0, x21
    b 0x88
    tst x2, x21
    b.eq 0x390
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x390
    b 0x5c
    mov x16, #0xe
    str w16, [x20, #0x8]
    add x3, x23, #0x28
    bl <stub.GetNamed>
    b 0xe4
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0xe4
    mov x16, #0x15
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x264
    b 0x108
    cmp x1, x21
    b.hs 0x430
    tst x1, x21
    b.eq 0x3fc
    add x3, x1, x21
    fmov d0, x3
    b 0x434
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x450
    tst x2, x21
    b.eq 0x3fc
    add x3, x2, x21
    fmov d1, x3
    b 0x454
    scvtf d1, w2
    ldr x3, [x23, #0x48]
    orr x3, x3, #0x2
    str x3, [x23, #0x48]
    fcmp d0, d1
    b.pl 0x264
    b 0x108
    cmp x1, x21
    b.hs 0x498
    tst x1, x21
    b.eq 0x4a0
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.vs 0x494
    b.ne 0x128
    b 0x238
    cbnz w1, 0x128
    b 0x238
    tst x1, x22
    b.ne 0x238
    cbz x1, 0x238
    ldrb w16, [x1]
    cmp w16, #0x4
    b.hi 0x128
    ldr w3, [x1, #0x4]
    cbnz w3, 0x128
    b 0x238
    mov x16, #0x24
    str w16, [x20, #0x8]
    bl <op.SubI>
    b 0x144
    cmp x1, x21
    b.hs 0x4f0
    tst x1, x21
    b.eq 0x4c4
    add x3, x1, x21
    fmov d0, x3
    b 0x4f4
    scvtf d0, w1
    fmov d1, #1.0
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x510
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x50]
    orr x3, x3, #0x2
    str x3, [x23, #0x50]
    b 0x144
    cmp x1, x21
    b.hs 0x550
    tst x1, x21
    b.eq 0x558
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.vs 0x54c
    b.ne 0x164
    b 0x238
    cbnz w1, 0x164
    b 0x238
    tst x1, x22
    b.ne 0x238
    cbz x1, 0x238
    ldrb w16, [x1]
    cmp w16, #0x4
    b.hi 0x164
    ldr w3, [x1, #0x4]
    cbnz w3, 0x164
    b 0x238
    mov x16, #0x33
    str w16, [x20, #0x8]
    bl <op.SubI>
    b 0x180
    cmp x1, x21
    b.hs 0x5a8
    tst x1, x21
    b.eq 0x57c
    add x3, x1, x21
    fmov d0, x3
    b 0x5ac
    scvtf d0, w1
    fmov d1, #1.0
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x5c8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x58]
    orr x3, x3, #0x2
    str x3, [x23, #0x58]
    b 0x180
    mov x16, #0x3a
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x1d4
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x5dc
    sub x0, x0, x21
    b 0x1d0
    tst x2, x21
    b.eq 0x5dc
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x5dc
    b 0x1a4
    mov x16, #0x40
    str w16, [x20, #0x8]
    bl <op.SetElem>
    b 0x238
    mov x16, #0x40
    str w16, [x20, #0x8]
    bl <stub.AppendElement>
    b 0x238
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x6, #0xdead
    movk x6, #0x7ff8, lsl #48
    cmp x0, x6
    b.eq 0x638
    mov x5, x3
    cmp x4, x21
    b.hs 0x680
    tst x4, x21
    b.eq 0x628
    add x3, x4, x21
    fmov d0, x3
    b 0x684
    scvtf d0, w4
    add x17, x5, x2, lsl #3
    str d0, [x17, #0x8]
    b 0x238
    cmp w5, #0x4
    b.lo 0x648
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x638
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    mov x2, x3
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x890
    b 0x238
    tst x2, x21
    b.eq 0x628
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x628
    b 0x1fc
    mov x16, #0x47
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x254
    cmp x1, x21
    b.hs 0x710
    tst x1, x21
    b.eq 0x6e4
    add x3, x1, x21
    fmov d0, x3
    b 0x714
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x730
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0xa0]
    orr x3, x3, #0x2
    str x3, [x23, #0xa0]
    b 0x254
    mov x16, #0x4c
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x94
    mov x16, #0x4f
    str w16, [x20, #0x8]
    add x3, x23, #0xa8
    bl <stub.GetNamed>
    b 0x2b0
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0x2b0
    mov x16, #0x56
    str w16, [x20, #0x8]
    bl <op.SubI>
    b 0x2d0
    cmp x1, x21
    b.hs 0x7a0
    tst x1, x21
    b.eq 0x774
    add x3, x1, x21
    fmov d0, x3
    b 0x7a4
    scvtf d0, w1
    fmov d1, #1.0
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x7c0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0xc8]
    orr x3, x3, #0x2
    str x3, [x23, #0xc8]
    b 0x2d0
    mov x16, #0x5d
    str w16, [x20, #0x8]
    bl <op.SetElem>
    b 0x334
    mov x16, #0x5d
    str w16, [x20, #0x8]
    bl <stub.AppendElement>
    b 0x334
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x6, #0xdead
    movk x6, #0x7ff8, lsl #48
    cmp x0, x6
    b.eq 0x7e4
    mov x5, x3
    cmp x4, x21
    b.hs 0x82c
    tst x4, x21
    b.eq 0x7d4
    add x3, x4, x21
    fmov d0, x3
    b 0x830
    scvtf d0, w4
    add x17, x5, x2, lsl #3
    str d0, [x17, #0x8]
    b 0x334
    cmp w5, #0x4
    b.lo 0x7f4
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x7e4
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    mov x2, x3
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x8a0
    b 0x334
    tst x2, x21
    b.eq 0x7d4
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x7d4
    b 0x2f8
    mov x16, #0x40
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x6c4
    mov x16, #0x5d
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x870
sum:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x48
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x178
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x190
    bti jc
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    bti jc
    ldr x2, [x20, #0x28]
    tst x2, x22
    b.ne 0x1bc
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0x1d0
    cmp w1, #0x21
    b.ne 0x6c
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0x90
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1bc
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x8]
    cmp x1, x16
    b.ne 0x1bc
    ldr x1, [x23, #0x10]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x1f4
    cmp x2, x21
    b.lo 0x1f4
    cmp w1, w2
    b.ge 0x168
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x38]
    tst x1, x22
    b.ne 0x24c
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x24c
    cmp x2, x21
    b.lo 0x27c
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x24c
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x25c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x24c
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, #0xa
    b.eq 0x13c
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x2a8
    cmp x2, x21
    b.lo 0x2a8
    adds w0, w1, w2
    b.vs 0x2a8
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x324
    adds w0, w1, #0x1
    b.vs 0x324
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x19, #0x1428]
    ldr x16, [x1]
    cbz x16, 0x374
    b 0x40
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x1ac
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x194
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x8
    str w16, [x20, #0x8]
    add x3, x23, #0x8
    bl <stub.GetNamed>
    b 0x90
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0x90
    mov x16, #0xf
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x168
    b 0xb4
    cmp x1, x21
    b.hs 0x210
    tst x1, x21
    b.eq 0x1dc
    add x3, x1, x21
    fmov d0, x3
    b 0x214
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x230
    tst x2, x21
    b.eq 0x1dc
    add x3, x2, x21
    fmov d1, x3
    b 0x234
    scvtf d1, w2
    ldr x3, [x23, #0x28]
    orr x3, x3, #0x2
    str x3, [x23, #0x28]
    fcmp d0, d1
    b.pl 0x168
    b 0xb4
    mov x16, #0x16
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x108
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x24c
    sub x0, x0, x21
    b 0x104
    tst x2, x21
    b.eq 0x24c
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x24c
    b 0xd8
    mov x16, #0x20
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x13c
    cmp x1, x21
    b.hs 0x2c4
    tst x1, x21
    b.eq 0x298
    add x3, x1, x21
    fmov d0, x3
    b 0x2c8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x2e4
    tst x2, x21
    b.eq 0x298
    add x3, x2, x21
    fmov d1, x3
    b 0x2e8
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x300
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x50]
    orr x3, x3, #0x2
    str x3, [x23, #0x50]
    b 0x13c
    mov x16, #0x26
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x158
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
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x58]
    orr x3, x3, #0x2
    str x3, [x23, #0x58]
    b 0x158
    mov x16, #0x2b
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x40
