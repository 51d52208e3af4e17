(anonymous):
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0xa0
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x768
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
    ldr x1, [x23, #0x70]
    ldr x0, [x1, #0x8]
    cbz x0, 0x790
    str x0, [x20, #0x38]
    mov x16, #0x1f
    str w16, [x20, #0x8]
    bl <op.Typeof>
    ldr x0, [x23, #0x50]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x7b8
    cmp x2, x21
    b.lo 0x7b8
    cmp w1, w2
    b.eq 0xc0
    b 0xd4
    ldr x1, [x23, #0x88]
    ldr x0, [x1, #0x8]
    cbz x0, 0x84c
    str x0, [x20, #0x30]
    b 0xdc
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x30]
    mov x16, #0x3a
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0x98]
    ldr x0, [x1, #0x8]
    cbz x0, 0x85c
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x87c
    mov x17, #0x3880
    movk x17, #0x1, lsl #16
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x87c
    cbz w0, 0x8cc
    orr x0, x0, x21
    str x0, [x20, #0x30]
    mov x16, #0x4b
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x40]
    mov x16, #0x57
    str w16, [x20, #0x8]
    bl <op.NewArray>
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
    mov x16, #0x6d
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    mov x16, #0x75
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x23, #0xc0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x8e0
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x908
    cmp x2, x21
    b.lo 0x908
    cmp w1, w2
    b.ge 0x368
    ldr x1, [x23, #0xd8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x960
    str x0, [x20, #0x58]
    mov x0, #0xa
    str x0, [x20, #0x60]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0xe8]
    cmp x16, x1
    b.ne 0x980
    mov x16, #0x95
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
    cbz x0, 0x11ec
    str x0, [x20, #0x38]
    ldr x1, [x23, #0x110]
    ldr x0, [x1, #0x8]
    cbz x0, 0x9f4
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0xa14
    cmp x2, x21
    b.lo 0xa14
    adds w0, w1, w2
    b.vs 0xa14
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x2, [x23, #0x128]
    ldr x1, [x20, #0x40]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0xa80
    ldr x16, [x2, #0x8]
    cbz x16, 0xa80
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0xa90
    ldr x1, [x23, #0x138]
    ldr x0, [x1, #0x8]
    cbz x0, 0xaa0
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0xac8
    cmp x2, x21
    b.lo 0xac8
    cmp w1, w2
    b.le 0x33c
    ldr x2, [x23, #0x150]
    ldr x1, [x20, #0x38]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0xb20
    ldr x16, [x2, #0x8]
    cbz x16, 0xb20
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0xb30
    ldr x2, [x23, #0x160]
    ldr x1, [x20, #0x30]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0xb40
    ldr x16, [x2, #0x8]
    cbz x16, 0xb40
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0xb50
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xb70
    adds w0, w1, #0x1
    b.vs 0xb70
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0xbc0
    b 0x1a0
    mov x0, #0x2
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x23, #0x178]
    ldr x0, [x1, #0x8]
    cbz x0, 0xbd0
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0xbf8
    cmp x2, x21
    b.lo 0xbf8
    cmp w1, w2
    b.ge 0x4d8
    ldr x1, [x23, #0x190]
    ldr x0, [x1, #0x8]
    cbz x0, 0xc50
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x60]
    tst x2, x22
    b.ne 0xc60
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xc60
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1a0]
    cmp x1, x16
    b.ne 0xc60
    ldr x1, [x23, #0x1a8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x1c0]
    ldr x0, [x1, #0x8]
    cbz x0, 0xc74
    str x0, [x20, #0x88]
    mov x0, #0xa
    str x0, [x20, #0x90]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x88]
    ldr x16, [x23, #0x1d0]
    cmp x16, x1
    b.ne 0xc94
    mov x16, #0xfa
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
    cbz x0, 0x11ec
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x1f8]
    cmp x16, x1
    b.ne 0xd18
    mov x16, #0x100
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
    cbz x0, 0x11ec
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xd9c
    adds w0, w1, #0x1
    b.vs 0xd9c
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0xdec
    b 0x374
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    mov x16, #0x112
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x23, #0x228]
    ldr x0, [x1, #0x8]
    cbz x0, 0xdfc
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0xe24
    cmp x2, x21
    b.lo 0xe24
    cmp w1, w2
    b.ge 0x6a8
    ldr x1, [x23, #0x240]
    ldr x0, [x1, #0x8]
    cbz x0, 0xe7c
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x30]
    tst x1, x22
    b.ne 0xe8c
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xe8c
    cmp x2, x21
    b.lo 0xebc
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0xe8c
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0xe9c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0xe8c
    str x0, [x20, #0x38]
    ldr x1, [x23, #0x270]
    ldr x0, [x1, #0x8]
    cbz x0, 0xed8
    str x0, [x20, #0x60]
    mov x0, #0xa
    str x0, [x20, #0x68]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x280]
    cmp x16, x1
    b.ne 0xef8
    mov x16, #0x13e
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
    cbz x0, 0x11ec
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0xf84
    cmp x2, x21
    b.lo 0xf84
    cmp w1, w2
    b.eq 0x620
    b 0x67c
    ldr x1, [x23, #0x2b0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1018
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x1038
    adds w0, w1, #0x1
    b.vs 0x1038
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x2, [x23, #0x2c8]
    ldr x1, [x20, #0x40]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x1088
    ldr x16, [x2, #0x8]
    cbz x16, 0x1088
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1098
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x10b8
    adds w0, w1, #0x7
    b.vs 0x10b8
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x1108
    b 0x4f4
    ldr x1, [x23, #0x2e0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1118
    str x0, [x20, #0x48]
    mov x0, #0xa
    str x0, [x20, #0x50]
    ldr x0, [x23, #0x68]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x2f0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1128
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x300]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1138
    str x0, [x20, #0x68]
    ldr x1, [x23, #0x310]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1148
    str x0, [x20, #0x70]
    ldr x1, [x23, #0x320]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1158
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x48]
    ldr x16, [x23, #0x330]
    cmp x16, x1
    b.ne 0x1178
    mov x16, #0x18b
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
    cbz x0, 0x11ec
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x780
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x19
    str w16, [x20, #0x8]
    bl <op.GetGlobalOrUndefined>
    b 0x88
    mov x16, #0x26
    str w16, [x20, #0x8]
    bl <op.JStrictNe>
    cmp w0, #0x2
    b.eq 0xd4
    b 0xc0
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x800
    cmp x1, x2
    b.eq 0xc0
    tst x3, x22
    b.ne 0xd4
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0xd4
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0xd4
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x7a0
    b 0xd4
    cmp x1, x21
    b.hs 0x81c
    tst x1, x21
    b.eq 0xd4
    add x3, x1, x21
    fmov d0, x3
    b 0x820
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x83c
    tst x2, x21
    b.eq 0xd4
    add x3, x2, x21
    fmov d1, x3
    b 0x840
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0xc0
    b 0xd4
    mov x16, #0x2d
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xd0
    mov x16, #0x3e
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xf8
    mov x16, #0x44
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x128
    cmp x1, x21
    b.hs 0x898
    tst x1, x21
    b.eq 0x86c
    add x3, x1, x21
    fmov d0, x3
    b 0x89c
    scvtf d0, w1
    ldr d1, 0x11f0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x8b8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0xa8]
    orr x3, x3, #0x2
    str x3, [x23, #0xa8]
    b 0x128
    mov x17, #0x3880
    movk x17, #0x1, lsl #16
    orr w3, w1, w17
    tbnz w3, #0x1f, 0x87c
    b 0x120
    mov x16, #0x7d
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1b4
    mov x16, #0x83
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x368
    b 0x1d4
    cmp x1, x21
    b.hs 0x924
    tst x1, x21
    b.eq 0x8f0
    add x3, x1, x21
    fmov d0, x3
    b 0x928
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x944
    tst x2, x21
    b.eq 0x8f0
    add x3, x2, x21
    fmov d1, x3
    b 0x948
    scvtf d1, w2
    ldr x3, [x23, #0xd0]
    orr x3, x3, #0x2
    str x3, [x23, #0xd0]
    fcmp d0, d1
    b.pl 0x368
    b 0x1d4
    mov x16, #0x8a
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1e4
    mov x16, #0x95
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x244
    tst x1, x22
    b.ne 0x970
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x970
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xe8]
    cmp x16, x0
    b.eq 0x204
    ldr x16, [x23, #0xf8]
    cmp x16, x0
    b.eq 0x204
    ldr x16, [x23, #0x100]
    cmp x16, x0
    b.eq 0x204
    ldr x16, [x23, #0x108]
    cmp x16, x0
    b.eq 0x204
    ldr x16, [x23, #0xf0]
    cmp x16, #0x2
    b.eq 0x204
    ldr x16, [x23, #0xf0]
    cmp x16, x1
    b.eq 0x204
    mov x16, #0x95
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x204
    mov x16, #0x9b
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x254
    mov x16, #0xa1
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x27c
    cmp x1, x21
    b.hs 0xa30
    tst x1, x21
    b.eq 0xa04
    add x3, x1, x21
    fmov d0, x3
    b 0xa34
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xa50
    tst x2, x21
    b.eq 0xa04
    add x3, x2, x21
    fmov d1, x3
    b 0xa54
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xa6c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x120]
    orr x3, x3, #0x2
    str x3, [x23, #0x120]
    b 0x27c
    mov x16, #0xa7
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x2ac
    mov x16, #0xa7
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x2ac
    mov x16, #0xae
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x2bc
    mov x16, #0xb4
    str w16, [x20, #0x8]
    bl <op.JNotGreater>
    cmp w0, #0x2
    b.eq 0x33c
    b 0x2dc
    cmp x1, x21
    b.hs 0xae4
    tst x1, x21
    b.eq 0xab0
    add x3, x1, x21
    fmov d0, x3
    b 0xae8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xb04
    tst x2, x21
    b.eq 0xab0
    add x3, x2, x21
    fmov d1, x3
    b 0xb08
    scvtf d1, w2
    ldr x3, [x23, #0x148]
    orr x3, x3, #0x2
    str x3, [x23, #0x148]
    fcmp d0, d1
    b.le 0x33c
    b 0x2dc
    mov x16, #0xbb
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x30c
    mov x16, #0xbb
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x30c
    mov x16, #0xc2
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x33c
    mov x16, #0xc2
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x33c
    mov x16, #0xc9
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x358
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
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x170]
    orr x3, x3, #0x2
    str x3, [x23, #0x170]
    b 0x358
    mov x16, #0xce
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x1a0
    mov x16, #0xd5
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x388
    mov x16, #0xdb
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x4d8
    b 0x3a8
    cmp x1, x21
    b.hs 0xc14
    tst x1, x21
    b.eq 0xbe0
    add x3, x1, x21
    fmov d0, x3
    b 0xc18
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xc34
    tst x2, x21
    b.eq 0xbe0
    add x3, x2, x21
    fmov d1, x3
    b 0xc38
    scvtf d1, w2
    ldr x3, [x23, #0x188]
    orr x3, x3, #0x2
    str x3, [x23, #0x188]
    fcmp d0, d1
    b.pl 0x4d8
    b 0x3a8
    mov x16, #0xe2
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x3b8
    mov x16, #0xe8
    str w16, [x20, #0x8]
    add x3, x23, #0x1a0
    bl <stub.GetNamed>
    b 0x3e8
    mov x16, #0xef
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x3fc
    mov x16, #0xfa
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x45c
    tst x1, x22
    b.ne 0xc84
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xc84
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x1d0]
    cmp x16, x0
    b.eq 0x41c
    ldr x16, [x23, #0x1e0]
    cmp x16, x0
    b.eq 0x41c
    ldr x16, [x23, #0x1e8]
    cmp x16, x0
    b.eq 0x41c
    ldr x16, [x23, #0x1f0]
    cmp x16, x0
    b.eq 0x41c
    ldr x16, [x23, #0x1d8]
    cmp x16, #0x2
    b.eq 0x41c
    ldr x16, [x23, #0x1d8]
    cmp x16, x1
    b.eq 0x41c
    mov x16, #0xfa
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x88]
    b 0x41c
    mov x16, #0x100
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x4ac
    tst x1, x22
    b.ne 0xd08
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xd08
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x1f8]
    cmp x16, x0
    b.eq 0x46c
    ldr x16, [x23, #0x208]
    cmp x16, x0
    b.eq 0x46c
    ldr x16, [x23, #0x210]
    cmp x16, x0
    b.eq 0x46c
    ldr x16, [x23, #0x218]
    cmp x16, x0
    b.eq 0x46c
    ldr x16, [x23, #0x200]
    cmp x16, #0x2
    b.eq 0x46c
    ldr x16, [x23, #0x200]
    cmp x16, x1
    b.eq 0x46c
    mov x16, #0x100
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x46c
    mov x16, #0x106
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x4c8
    cmp x1, x21
    b.hs 0xdb8
    tst x1, x21
    b.eq 0xd8c
    add x3, x1, x21
    fmov d0, x3
    b 0xdbc
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xdd8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x220]
    orr x3, x3, #0x2
    str x3, [x23, #0x220]
    b 0x4c8
    mov x16, #0x10b
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x374
    mov x16, #0x11a
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x508
    mov x16, #0x120
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x6a8
    b 0x528
    cmp x1, x21
    b.hs 0xe40
    tst x1, x21
    b.eq 0xe0c
    add x3, x1, x21
    fmov d0, x3
    b 0xe44
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xe60
    tst x2, x21
    b.eq 0xe0c
    add x3, x2, x21
    fmov d1, x3
    b 0xe64
    scvtf d1, w2
    ldr x3, [x23, #0x238]
    orr x3, x3, #0x2
    str x3, [x23, #0x238]
    fcmp d0, d1
    b.pl 0x6a8
    b 0x528
    mov x16, #0x127
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x538
    mov x16, #0x12d
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x58c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0xe8c
    sub x0, x0, x21
    b 0x588
    tst x2, x21
    b.eq 0xe8c
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0xe8c
    b 0x55c
    mov x16, #0x133
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x59c
    mov x16, #0x13e
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x5fc
    tst x1, x22
    b.ne 0xee8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xee8
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x280]
    cmp x16, x0
    b.eq 0x5bc
    ldr x16, [x23, #0x290]
    cmp x16, x0
    b.eq 0x5bc
    ldr x16, [x23, #0x298]
    cmp x16, x0
    b.eq 0x5bc
    ldr x16, [x23, #0x2a0]
    cmp x16, x0
    b.eq 0x5bc
    ldr x16, [x23, #0x288]
    cmp x16, #0x2
    b.eq 0x5bc
    ldr x16, [x23, #0x288]
    cmp x16, x1
    b.eq 0x5bc
    mov x16, #0x13e
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x5bc
    mov x16, #0x144
    str w16, [x20, #0x8]
    bl <op.JStrictNe>
    cmp w0, #0x2
    b.eq 0x67c
    b 0x620
    orr x3, x1, x2
    tst x3, x21
    b.ne 0xfcc
    cmp x1, x2
    b.eq 0x620
    tst x3, x22
    b.ne 0x67c
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x67c
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x67c
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0xf6c
    b 0x67c
    cmp x1, x21
    b.hs 0xfe8
    tst x1, x21
    b.eq 0x67c
    add x3, x1, x21
    fmov d0, x3
    b 0xfec
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1008
    tst x2, x21
    b.eq 0x67c
    add x3, x2, x21
    fmov d1, x3
    b 0x100c
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x620
    b 0x67c
    mov x16, #0x14b
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x630
    mov x16, #0x151
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x64c
    cmp x1, x21
    b.hs 0x1054
    tst x1, x21
    b.eq 0x1028
    add x3, x1, x21
    fmov d0, x3
    b 0x1058
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1074
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x2c0]
    orr x3, x3, #0x2
    str x3, [x23, #0x2c0]
    b 0x64c
    mov x16, #0x156
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x67c
    mov x16, #0x156
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x67c
    mov x16, #0x15d
    str w16, [x20, #0x8]
    bl <op.AddI>
    b 0x698
    cmp x1, x21
    b.hs 0x10d4
    tst x1, x21
    b.eq 0x10a8
    add x3, x1, x21
    fmov d0, x3
    b 0x10d8
    scvtf d0, w1
    fmov d1, #7.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x10f4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x2d8]
    orr x3, x3, #0x2
    str x3, [x23, #0x2d8]
    b 0x698
    mov x16, #0x164
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x4f4
    mov x16, #0x167
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x6b8
    mov x16, #0x173
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x6d8
    mov x16, #0x179
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x6e8
    mov x16, #0x17f
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x6f8
    mov x16, #0x185
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x708
    mov x16, #0x18b
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x758
    tst x1, x22
    b.ne 0x1168
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1168
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x330]
    cmp x16, x0
    b.eq 0x718
    ldr x16, [x23, #0x340]
    cmp x16, x0
    b.eq 0x718
    ldr x16, [x23, #0x348]
    cmp x16, x0
    b.eq 0x718
    ldr x16, [x23, #0x350]
    cmp x16, x0
    b.eq 0x718
    ldr x16, [x23, #0x338]
    cmp x16, #0x2
    b.eq 0x718
    ldr x16, [x23, #0x338]
    cmp x16, x1
    b.eq 0x718
    mov x16, #0x18b
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x48]
    b 0x718
    b <stub.ExceptionExit>
    .quad 0x40f3880000000000
cached:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
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
    ldr x1, [x19, #0x1490]
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
    ldr x2, [x19, #0x1490]
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
    ldr x1, [x19, #0x1490]
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
