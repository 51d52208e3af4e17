(anonymous):
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x108
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x7d8
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
    mov x0, #0xa
    str x0, [x20, #0x38]
    mov x16, #0x31
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    mov x16, #0x36
    str w16, [x20, #0x8]
    bl <op.DeclareGlobalFunction>
    mov x0, #0x104
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x30]
    mov x16, #0x3e
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x16, #0x42
    str w16, [x20, #0x8]
    bl <op.NewArray>
    mov x16, #0x48
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x16, #0x4c
    str w16, [x20, #0x8]
    bl <op.NewArray>
    mov x16, #0x52
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x16, #0x56
    str w16, [x20, #0x8]
    bl <op.NewArray>
    mov x16, #0x5c
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x23, #0xa8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x800
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x828
    cmp x2, x21
    b.lo 0x828
    cmp w1, w2
    b.ge 0x374
    ldr x1, [x23, #0xc0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x880
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x60]
    tst x2, x22
    b.ne 0x890
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x890
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xd0]
    cmp x1, x16
    b.ne 0x890
    ldr x1, [x23, #0xd8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0xf0]
    cmp x16, x1
    b.ne 0x8b4
    mov x16, #0x82
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
    cbz x0, 0x1114
    str x0, [x20, #0x38]
    ldr x1, [x23, #0x118]
    ldr x0, [x1, #0x8]
    cbz x0, 0x928
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x60]
    tst x2, x22
    b.ne 0x938
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x938
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x128]
    cmp x1, x16
    b.ne 0x938
    ldr x1, [x23, #0x130]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x148]
    cmp x16, x1
    b.ne 0x95c
    mov x16, #0x99
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
    cbz x0, 0x1114
    str x0, [x20, #0x38]
    ldr x1, [x23, #0x170]
    ldr x0, [x1, #0x8]
    cbz x0, 0x9d0
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x60]
    tst x2, x22
    b.ne 0x9e0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x9e0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x180]
    cmp x1, x16
    b.ne 0x9e0
    ldr x1, [x23, #0x188]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x1a0]
    cmp x16, x1
    b.ne 0xa04
    mov x16, #0xb0
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
    cbz x0, 0x1114
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xa88
    adds w0, w1, #0x1
    b.vs 0xa88
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1428]
    ldr x16, [x1]
    cbz x16, 0xad8
    b 0x140
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xb00
    cmp w1, #0xa
    b.ge 0x4f0
    ldr x1, [x23, #0x1d8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xb3c
    str x0, [x20, #0x58]
    mov x0, #0xa
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x1e8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xb4c
    str x0, [x20, #0x68]
    ldr x1, [x23, #0x1f8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xb5c
    str x0, [x20, #0x70]
    ldr x1, [x23, #0x208]
    ldr x0, [x1, #0x8]
    cbz x0, 0xb6c
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x218]
    cmp x16, x1
    b.ne 0xb8c
    mov x16, #0xe4
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x40]
    mov x16, #0x3
    str w16, [x20, #0x4c]
    str x0, [x20, #0x50]
    add x20, x20, #0x40
    mov x1, #0x3
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x40
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x1114
    str x0, [x20, #0x38]
    ldr x1, [x23, #0x240]
    ldr x0, [x1, #0x8]
    cbz x0, 0xc00
    str x0, [x20, #0x58]
    mov x0, #0xa
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x250]
    ldr x0, [x1, #0x8]
    cbz x0, 0xc10
    str x0, [x20, #0x68]
    ldr x1, [x23, #0x260]
    ldr x0, [x1, #0x8]
    cbz x0, 0xc20
    str x0, [x20, #0x70]
    ldr x1, [x23, #0x270]
    ldr x0, [x1, #0x8]
    cbz x0, 0xc30
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x280]
    cmp x16, x1
    b.ne 0xc50
    mov x16, #0x104
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x40]
    mov x16, #0x3
    str w16, [x20, #0x4c]
    str x0, [x20, #0x50]
    add x20, x20, #0x40
    mov x1, #0x3
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x40
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x1114
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xcd4
    adds w0, w1, #0x1
    b.vs 0xcd4
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1428]
    ldr x16, [x1]
    cbz x16, 0xd24
    b 0x37c
    ldr x1, [x23, #0x2b0]
    ldr x0, [x1, #0x8]
    cbz x0, 0xd34
    str x0, [x20, #0x48]
    mov x0, #0xa
    str x0, [x20, #0x50]
    ldr x0, [x23, #0x58]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x2c0]
    ldr x0, [x1, #0x8]
    cbz x0, 0xd44
    str x0, [x20, #0xb0]
    ldr x2, [x20, #0xb0]
    tst x2, x22
    b.ne 0xd54
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xd54
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x2d0]
    cmp x1, x16
    b.ne 0xd54
    ldr x1, [x23, #0x2d8]
    ldr x0, [x2, x1]
    str x0, [x20, #0xa8]
    ldr x1, [x23, #0x2f0]
    ldr x0, [x1, #0x8]
    cbz x0, 0xd68
    str x0, [x20, #0xe0]
    mov x0, #0xa
    str x0, [x20, #0xe8]
    ldr x1, [x23, #0x300]
    ldr x0, [x1, #0x8]
    cbz x0, 0xd78
    str x0, [x20, #0xf0]
    ldr x1, [x23, #0x310]
    ldr x0, [x1, #0x8]
    cbz x0, 0xd88
    str x0, [x20, #0xf8]
    ldr x1, [x20, #0xe0]
    ldr x16, [x23, #0x320]
    cmp x16, x1
    b.ne 0xda8
    mov x16, #0x13f
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0xc8]
    mov x16, #0x2
    str w16, [x20, #0xd4]
    str x0, [x20, #0xd8]
    add x20, x20, #0xc8
    mov x1, #0x2
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0xc8
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x1114
    str x0, [x20, #0xc0]
    ldr x1, [x23, #0x348]
    ldr x0, [x1, #0x8]
    cbz x0, 0xe1c
    str x0, [x20, #0xe8]
    mov x0, #0xa
    str x0, [x20, #0xf0]
    ldr x1, [x23, #0x358]
    ldr x0, [x1, #0x8]
    cbz x0, 0xe2c
    str x0, [x20, #0xf8]
    ldr x1, [x23, #0x368]
    ldr x0, [x1, #0x8]
    cbz x0, 0xe3c
    str x0, [x20, #0x100]
    ldr x1, [x20, #0xe8]
    ldr x16, [x23, #0x378]
    cmp x16, x1
    b.ne 0xe5c
    mov x16, #0x159
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0xd0]
    mov x16, #0x2
    str w16, [x20, #0xdc]
    str x0, [x20, #0xe0]
    add x20, x20, #0xd0
    mov x1, #0x2
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0xd0
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x1114
    str x0, [x20, #0xc8]
    ldr x1, [x20, #0xc0]
    ldr x2, [x20, #0xc8]
    cmp x1, x21
    b.lo 0xee0
    cmp x2, x21
    b.lo 0xee0
    scvtf d1, w2
    scvtf d0, w1
    fdiv d0, d0, d1
    fjcvtzs w0, d0
    b.ne 0xf4c
    orr x0, x0, x21
    str x0, [x20, #0xb8]
    ldr x1, [x20, #0xa8]
    ldr x16, [x23, #0x3a8]
    cmp x16, x1
    b.ne 0xf84
    mov x16, #0x165
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x90]
    mov x16, #0x1
    str w16, [x20, #0x9c]
    str x0, [x20, #0xa0]
    add x20, x20, #0x90
    mov x1, #0x1
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x90
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x1114
    str x0, [x20, #0x88]
    ldr x2, [x20, #0x88]
    tst x2, x22
    b.ne 0xff8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xff8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x3d0]
    cmp x1, x16
    b.ne 0xff8
    ldr x1, [x23, #0x3d8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x80]
    mov x0, #0x9
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x80]
    ldr x16, [x23, #0x3f0]
    cmp x16, x1
    b.ne 0x101c
    mov x16, #0x176
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
    cbz x0, 0x1114
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x48]
    ldr x16, [x23, #0x418]
    cmp x16, x1
    b.ne 0x10a0
    mov x16, #0x17c
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
    cbz x0, 0x1114
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x7f0
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x64
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x154
    mov x16, #0x6a
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x374
    b 0x174
    cmp x1, x21
    b.hs 0x844
    tst x1, x21
    b.eq 0x810
    add x3, x1, x21
    fmov d0, x3
    b 0x848
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x864
    tst x2, x21
    b.eq 0x810
    add x3, x2, x21
    fmov d1, x3
    b 0x868
    scvtf d1, w2
    ldr x3, [x23, #0xb8]
    orr x3, x3, #0x2
    str x3, [x23, #0xb8]
    fcmp d0, d1
    b.pl 0x374
    b 0x174
    mov x16, #0x71
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x184
    mov x16, #0x77
    str w16, [x20, #0x8]
    add x3, x23, #0xd0
    bl <stub.GetNamed>
    b 0x1b4
    mov x16, #0x82
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x210
    tst x1, x22
    b.ne 0x8a4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x8a4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xf0]
    cmp x16, x0
    b.eq 0x1d0
    ldr x16, [x23, #0x100]
    cmp x16, x0
    b.eq 0x1d0
    ldr x16, [x23, #0x108]
    cmp x16, x0
    b.eq 0x1d0
    ldr x16, [x23, #0x110]
    cmp x16, x0
    b.eq 0x1d0
    ldr x16, [x23, #0xf8]
    cmp x16, #0x2
    b.eq 0x1d0
    ldr x16, [x23, #0xf8]
    cmp x16, x1
    b.eq 0x1d0
    mov x16, #0x82
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x1d0
    mov x16, #0x88
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x220
    mov x16, #0x8e
    str w16, [x20, #0x8]
    add x3, x23, #0x128
    bl <stub.GetNamed>
    b 0x250
    mov x16, #0x99
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x2ac
    tst x1, x22
    b.ne 0x94c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x94c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x148]
    cmp x16, x0
    b.eq 0x26c
    ldr x16, [x23, #0x158]
    cmp x16, x0
    b.eq 0x26c
    ldr x16, [x23, #0x160]
    cmp x16, x0
    b.eq 0x26c
    ldr x16, [x23, #0x168]
    cmp x16, x0
    b.eq 0x26c
    ldr x16, [x23, #0x150]
    cmp x16, #0x2
    b.eq 0x26c
    ldr x16, [x23, #0x150]
    cmp x16, x1
    b.eq 0x26c
    mov x16, #0x99
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x26c
    mov x16, #0x9f
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x2bc
    mov x16, #0xa5
    str w16, [x20, #0x8]
    add x3, x23, #0x180
    bl <stub.GetNamed>
    b 0x2ec
    mov x16, #0xb0
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x348
    tst x1, x22
    b.ne 0x9f4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x9f4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x1a0]
    cmp x16, x0
    b.eq 0x308
    ldr x16, [x23, #0x1b0]
    cmp x16, x0
    b.eq 0x308
    ldr x16, [x23, #0x1b8]
    cmp x16, x0
    b.eq 0x308
    ldr x16, [x23, #0x1c0]
    cmp x16, x0
    b.eq 0x308
    ldr x16, [x23, #0x1a8]
    cmp x16, #0x2
    b.eq 0x308
    ldr x16, [x23, #0x1a8]
    cmp x16, x1
    b.eq 0x308
    mov x16, #0xb0
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x308
    mov x16, #0xb6
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x364
    cmp x1, x21
    b.hs 0xaa4
    tst x1, x21
    b.eq 0xa78
    add x3, x1, x21
    fmov d0, x3
    b 0xaa8
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xac4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x1c8]
    orr x3, x3, #0x2
    str x3, [x23, #0x1c8]
    b 0x364
    mov x16, #0xbb
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x140
    mov x16, #0xc2
    str w16, [x20, #0x8]
    bl <op.JNotLessI>
    cmp w0, #0x2
    b.eq 0x4f0
    b 0x394
    cmp x1, x21
    b.hs 0xb1c
    tst x1, x21
    b.eq 0xae8
    add x3, x1, x21
    fmov d0, x3
    b 0xb20
    scvtf d0, w1
    fmov d1, #10.0
    ldr x3, [x23, #0x1d0]
    orr x3, x3, #0x2
    str x3, [x23, #0x1d0]
    fcmp d0, d1
    b.pl 0x4f0
    b 0x394
    mov x16, #0xca
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x3a4
    mov x16, #0xd2
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x3bc
    mov x16, #0xd8
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x3cc
    mov x16, #0xde
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x3dc
    mov x16, #0xe4
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x42c
    tst x1, x22
    b.ne 0xb7c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xb7c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x218]
    cmp x16, x0
    b.eq 0x3ec
    ldr x16, [x23, #0x228]
    cmp x16, x0
    b.eq 0x3ec
    ldr x16, [x23, #0x230]
    cmp x16, x0
    b.eq 0x3ec
    ldr x16, [x23, #0x238]
    cmp x16, x0
    b.eq 0x3ec
    ldr x16, [x23, #0x220]
    cmp x16, #0x2
    b.eq 0x3ec
    ldr x16, [x23, #0x220]
    cmp x16, x1
    b.eq 0x3ec
    mov x16, #0xe4
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x3ec
    mov x16, #0xea
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x43c
    mov x16, #0xf2
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x454
    mov x16, #0xf8
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x464
    mov x16, #0xfe
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x474
    mov x16, #0x104
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x4c4
    tst x1, x22
    b.ne 0xc40
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xc40
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x280]
    cmp x16, x0
    b.eq 0x484
    ldr x16, [x23, #0x290]
    cmp x16, x0
    b.eq 0x484
    ldr x16, [x23, #0x298]
    cmp x16, x0
    b.eq 0x484
    ldr x16, [x23, #0x2a0]
    cmp x16, x0
    b.eq 0x484
    ldr x16, [x23, #0x288]
    cmp x16, #0x2
    b.eq 0x484
    ldr x16, [x23, #0x288]
    cmp x16, x1
    b.eq 0x484
    mov x16, #0x104
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x484
    mov x16, #0x10a
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x4e0
    cmp x1, x21
    b.hs 0xcf0
    tst x1, x21
    b.eq 0xcc4
    add x3, x1, x21
    fmov d0, x3
    b 0xcf4
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xd10
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x2a8]
    orr x3, x3, #0x2
    str x3, [x23, #0x2a8]
    b 0x4e0
    mov x16, #0x10f
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x37c
    mov x16, #0x112
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x500
    mov x16, #0x11e
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x520
    mov x16, #0x124
    str w16, [x20, #0x8]
    add x3, x23, #0x2d0
    bl <stub.GetNamed>
    b 0x550
    mov x16, #0x12b
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x564
    mov x16, #0x133
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x57c
    mov x16, #0x139
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x58c
    mov x16, #0x13f
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x5dc
    tst x1, x22
    b.ne 0xd98
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xd98
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x320]
    cmp x16, x0
    b.eq 0x59c
    ldr x16, [x23, #0x330]
    cmp x16, x0
    b.eq 0x59c
    ldr x16, [x23, #0x338]
    cmp x16, x0
    b.eq 0x59c
    ldr x16, [x23, #0x340]
    cmp x16, x0
    b.eq 0x59c
    ldr x16, [x23, #0x328]
    cmp x16, #0x2
    b.eq 0x59c
    ldr x16, [x23, #0x328]
    cmp x16, x1
    b.eq 0x59c
    mov x16, #0x13f
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0xe0]
    b 0x59c
    mov x16, #0x145
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x5ec
    mov x16, #0x14d
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x604
    mov x16, #0x153
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x614
    mov x16, #0x159
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x664
    tst x1, x22
    b.ne 0xe4c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xe4c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x378]
    cmp x16, x0
    b.eq 0x624
    ldr x16, [x23, #0x388]
    cmp x16, x0
    b.eq 0x624
    ldr x16, [x23, #0x390]
    cmp x16, x0
    b.eq 0x624
    ldr x16, [x23, #0x398]
    cmp x16, x0
    b.eq 0x624
    ldr x16, [x23, #0x380]
    cmp x16, #0x2
    b.eq 0x624
    ldr x16, [x23, #0x380]
    cmp x16, x1
    b.eq 0x624
    mov x16, #0x159
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0xe8]
    b 0x624
    mov x16, #0x15f
    str w16, [x20, #0x8]
    bl <op.Div>
    b 0x698
    cmp x1, x21
    b.hs 0xefc
    tst x1, x21
    b.eq 0xed0
    add x3, x1, x21
    fmov d0, x3
    b 0xf00
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xf1c
    tst x2, x21
    b.eq 0xed0
    add x3, x2, x21
    fmov d1, x3
    b 0xf20
    scvtf d1, w2
    fdiv d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xf38
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0xb8]
    ldr x3, [x23, #0x3a0]
    orr x3, x3, #0x2
    str x3, [x23, #0x3a0]
    b 0x698
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xf60
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0xb8]
    ldr x3, [x23, #0x3a0]
    orr x3, x3, #0x2
    str x3, [x23, #0x3a0]
    b 0x698
    mov x16, #0x165
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x6e8
    tst x1, x22
    b.ne 0xf74
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xf74
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x3a8]
    cmp x16, x0
    b.eq 0x6a8
    ldr x16, [x23, #0x3b8]
    cmp x16, x0
    b.eq 0x6a8
    ldr x16, [x23, #0x3c0]
    cmp x16, x0
    b.eq 0x6a8
    ldr x16, [x23, #0x3c8]
    cmp x16, x0
    b.eq 0x6a8
    ldr x16, [x23, #0x3b0]
    cmp x16, #0x2
    b.eq 0x6a8
    ldr x16, [x23, #0x3b0]
    cmp x16, x1
    b.eq 0x6a8
    mov x16, #0x165
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0xa8]
    b 0x6a8
    mov x16, #0x16b
    str w16, [x20, #0x8]
    add x3, x23, #0x3d0
    bl <stub.GetNamed>
    b 0x718
    mov x16, #0x176
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x778
    tst x1, x22
    b.ne 0x100c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x100c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x3f0]
    cmp x16, x0
    b.eq 0x738
    ldr x16, [x23, #0x400]
    cmp x16, x0
    b.eq 0x738
    ldr x16, [x23, #0x408]
    cmp x16, x0
    b.eq 0x738
    ldr x16, [x23, #0x410]
    cmp x16, x0
    b.eq 0x738
    ldr x16, [x23, #0x3f8]
    cmp x16, #0x2
    b.eq 0x738
    ldr x16, [x23, #0x3f8]
    cmp x16, x1
    b.eq 0x738
    mov x16, #0x176
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x80]
    b 0x738
    mov x16, #0x17c
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x7c8
    tst x1, x22
    b.ne 0x1090
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1090
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x418]
    cmp x16, x0
    b.eq 0x788
    ldr x16, [x23, #0x428]
    cmp x16, x0
    b.eq 0x788
    ldr x16, [x23, #0x430]
    cmp x16, x0
    b.eq 0x788
    ldr x16, [x23, #0x438]
    cmp x16, x0
    b.eq 0x788
    ldr x16, [x23, #0x420]
    cmp x16, #0x2
    b.eq 0x788
    ldr x16, [x23, #0x420]
    cmp x16, x1
    b.eq 0x788
    mov x16, #0x17c
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x48]
    b 0x788
    b <stub.ExceptionExit>
dot:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x60
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x1b4
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x1cc
    bti jc
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x40]
    bti jc
    ldr x1, [x23, #0x8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1f8
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0x220
    cmp x2, x21
    b.lo 0x220
    cmp w1, w2
    b.ge 0x1a4
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x40]
    tst x1, x22
    b.ne 0x278
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x278
    cmp x2, x21
    b.lo 0x2a8
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x278
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x288
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x278
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x40]
    tst x1, x22
    b.ne 0x2c4
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x2c4
    cmp x2, x21
    b.lo 0x2f4
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x2c4
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x2d4
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x2c4
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0x320
    cmp x2, x21
    b.lo 0x320
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x320
    cbz w0, 0x38c
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0x3a8
    cmp x2, x21
    b.lo 0x3a8
    adds w0, w1, w2
    b.vs 0x3a8
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x424
    adds w0, w1, #0x1
    b.vs 0x424
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x19, #0x1428]
    ldr x16, [x1]
    cbz x16, 0x474
    b 0x40
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x1e8
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x1d0
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x8
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x54
    mov x16, #0xe
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x1a4
    b 0x74
    cmp x1, x21
    b.hs 0x23c
    tst x1, x21
    b.eq 0x208
    add x3, x1, x21
    fmov d0, x3
    b 0x240
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x25c
    tst x2, x21
    b.eq 0x208
    add x3, x2, x21
    fmov d1, x3
    b 0x260
    scvtf d1, w2
    ldr x3, [x23, #0x18]
    orr x3, x3, #0x2
    str x3, [x23, #0x18]
    fcmp d0, d1
    b.pl 0x1a4
    b 0x74
    mov x16, #0x15
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0xc8
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x278
    sub x0, x0, x21
    b 0xc4
    tst x2, x21
    b.eq 0x278
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x278
    b 0x98
    mov x16, #0x1b
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x11c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x2c4
    sub x0, x0, x21
    b 0x118
    tst x2, x21
    b.eq 0x2c4
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x2c4
    b 0xec
    mov x16, #0x21
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x150
    cmp x1, x21
    b.hs 0x33c
    tst x1, x21
    b.eq 0x310
    add x3, x1, x21
    fmov d0, x3
    b 0x340
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x35c
    tst x2, x21
    b.eq 0x310
    add x3, x2, x21
    fmov d1, x3
    b 0x360
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x378
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x60]
    orr x3, x3, #0x2
    str x3, [x23, #0x60]
    b 0x150
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x320
    b 0x148
    mov x16, #0x27
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x178
    cmp x1, x21
    b.hs 0x3c4
    tst x1, x21
    b.eq 0x398
    add x3, x1, x21
    fmov d0, x3
    b 0x3c8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x3e4
    tst x2, x21
    b.eq 0x398
    add x3, x2, x21
    fmov d1, x3
    b 0x3e8
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x400
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x68]
    orr x3, x3, #0x2
    str x3, [x23, #0x68]
    b 0x178
    mov x16, #0x2d
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x194
    cmp x1, x21
    b.hs 0x440
    tst x1, x21
    b.eq 0x414
    add x3, x1, x21
    fmov d0, x3
    b 0x444
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x460
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x70]
    orr x3, x3, #0x2
    str x3, [x23, #0x70]
    b 0x194
    mov x16, #0x32
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x40
element:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x68
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x188
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x1a0
    bti jc
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x30]
    cmp x1, x21
    b.lo 0x1dc
    cmp x2, x21
    b.lo 0x1dc
    adds w0, w1, w2
    b.vs 0x1dc
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x30]
    cmp x1, x21
    b.lo 0x258
    cmp x2, x21
    b.lo 0x258
    adds w0, w1, w2
    b.vs 0x258
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x60]
    cmp x1, x21
    b.lo 0x2d4
    adds w0, w1, #0x1
    b.vs 0x2d4
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0x334
    cmp x2, x21
    b.lo 0x334
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x334
    cbz w0, 0x3a0
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x50]
    cmp x1, x21
    b.lo 0x3bc
    fmov d1, #2.0
    scvtf d0, w1
    fdiv d0, d0, d1
    fjcvtzs w0, d0
    b.ne 0x40c
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x28]
    cmp x1, x21
    b.lo 0x444
    cmp x2, x21
    b.lo 0x444
    adds w0, w1, w2
    b.vs 0x444
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x50]
    cmp x1, x21
    b.lo 0x4c0
    adds w0, w1, #0x1
    b.vs 0x4c0
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0x520
    cmp x2, x21
    b.lo 0x520
    scvtf d1, w2
    scvtf d0, w1
    fdiv d0, d0, d1
    fjcvtzs w0, d0
    b.ne 0x58c
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x1bc
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x1a4
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x4
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x60
    cmp x1, x21
    b.hs 0x1f8
    tst x1, x21
    b.eq 0x1cc
    add x3, x1, x21
    fmov d0, x3
    b 0x1fc
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x218
    tst x2, x21
    b.eq 0x1cc
    add x3, x2, x21
    fmov d1, x3
    b 0x21c
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x234
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23]
    orr x3, x3, #0x2
    str x3, [x23]
    b 0x60
    mov x16, #0xa
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x88
    cmp x1, x21
    b.hs 0x274
    tst x1, x21
    b.eq 0x248
    add x3, x1, x21
    fmov d0, x3
    b 0x278
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x294
    tst x2, x21
    b.eq 0x248
    add x3, x2, x21
    fmov d1, x3
    b 0x298
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x2b0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x8]
    orr x3, x3, #0x2
    str x3, [x23, #0x8]
    b 0x88
    mov x16, #0x10
    str w16, [x20, #0x8]
    bl <op.AddI>
    b 0xa4
    cmp x1, x21
    b.hs 0x2f0
    tst x1, x21
    b.eq 0x2c4
    add x3, x1, x21
    fmov d0, x3
    b 0x2f4
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x310
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x58]
    ldr x3, [x23, #0x10]
    orr x3, x3, #0x2
    str x3, [x23, #0x10]
    b 0xa4
    mov x16, #0x17
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0xd8
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
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x38c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x18]
    orr x3, x3, #0x2
    str x3, [x23, #0x18]
    b 0xd8
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x334
    b 0xd0
    mov x16, #0x1d
    str w16, [x20, #0x8]
    bl <op.DivI>
    b 0x100
    cmp x1, x21
    b.hs 0x3d8
    tst x1, x21
    b.eq 0x3ac
    add x3, x1, x21
    fmov d0, x3
    b 0x3dc
    scvtf d0, w1
    fmov d1, #2.0
    fdiv d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x3f8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x20]
    orr x3, x3, #0x2
    str x3, [x23, #0x20]
    b 0x100
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x420
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x20]
    orr x3, x3, #0x2
    str x3, [x23, #0x20]
    b 0x100
    mov x16, #0x24
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x128
    cmp x1, x21
    b.hs 0x460
    tst x1, x21
    b.eq 0x434
    add x3, x1, x21
    fmov d0, x3
    b 0x464
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x480
    tst x2, x21
    b.eq 0x434
    add x3, x2, x21
    fmov d1, x3
    b 0x484
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x49c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x28]
    orr x3, x3, #0x2
    str x3, [x23, #0x28]
    b 0x128
    mov x16, #0x2a
    str w16, [x20, #0x8]
    bl <op.AddI>
    b 0x144
    cmp x1, x21
    b.hs 0x4dc
    tst x1, x21
    b.eq 0x4b0
    add x3, x1, x21
    fmov d0, x3
    b 0x4e0
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x4fc
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x30]
    orr x3, x3, #0x2
    str x3, [x23, #0x30]
    b 0x144
    mov x16, #0x31
    str w16, [x20, #0x8]
    bl <op.Div>
    b 0x178
    cmp x1, x21
    b.hs 0x53c
    tst x1, x21
    b.eq 0x510
    add x3, x1, x21
    fmov d0, x3
    b 0x540
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x55c
    tst x2, x21
    b.eq 0x510
    add x3, x2, x21
    fmov d1, x3
    b 0x560
    scvtf d1, w2
    fdiv d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x578
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x38]
    orr x3, x3, #0x2
    str x3, [x23, #0x38]
    b 0x178
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x5a0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x38]
    orr x3, x3, #0x2
    str x3, [x23, #0x38]
    b 0x178
multiply:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x98
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x2ac
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x2c4
    bti jc
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    bti jc
    ldr x1, [x23, #0x10]
    ldr x0, [x1, #0x8]
    cbz x0, 0x2f0
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x318
    cmp x2, x21
    b.lo 0x318
    cmp w1, w2
    b.ge 0x294
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x40]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x48]
    bti jc
    ldr x1, [x23, #0x28]
    ldr x0, [x1, #0x8]
    cbz x0, 0x370
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x398
    cmp x2, x21
    b.lo 0x398
    cmp w1, w2
    b.ge 0x204
    ldr x1, [x23, #0x40]
    ldr x0, [x1, #0x8]
    cbz x0, 0x3f0
    str x0, [x20, #0x78]
    mov x0, #0xa
    str x0, [x20, #0x80]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x88]
    ldr x0, [x20, #0x48]
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x50]
    cmp x16, x1
    b.ne 0x410
    mov x16, #0x34
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
    cbz x0, 0x780
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x48]
    tst x1, x22
    b.ne 0x484
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x484
    cmp x2, x21
    b.lo 0x4b4
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x484
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x494
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x484
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x60]
    cmp x1, x21
    b.lo 0x4e0
    cmp x2, x21
    b.lo 0x4e0
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x4e0
    cbz w0, 0x54c
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x568
    cmp x2, x21
    b.lo 0x568
    adds w0, w1, w2
    b.vs 0x568
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x5e4
    adds w0, w1, #0x1
    b.vs 0x5e4
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x19, #0x1428]
    ldr x16, [x1]
    cbz x16, 0x634
    b 0x7c
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    ldr x4, [x20, #0x40]
    tst x1, x22
    b.ne 0x644
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x644
    cmp x2, x21
    b.lo 0x6e4
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x644
    ldrb w5, [x1, #0x3]
    cmp w5, #0x2
    b.hs 0x6ac
    cmp x4, x21
    b.lo 0x644
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x654
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x710
    adds w0, w1, #0x1
    b.vs 0x710
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x19, #0x1428]
    ldr x16, [x1]
    cbz x16, 0x760
    b 0x38
    mov x0, #0xa
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x2e0
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x2c8
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
    b.eq 0x294
    b 0x6c
    cmp x1, x21
    b.hs 0x334
    tst x1, x21
    b.eq 0x300
    add x3, x1, x21
    fmov d0, x3
    b 0x338
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x354
    tst x2, x21
    b.eq 0x300
    add x3, x2, x21
    fmov d1, x3
    b 0x358
    scvtf d1, w2
    ldr x3, [x23, #0x20]
    orr x3, x3, #0x2
    str x3, [x23, #0x20]
    fcmp d0, d1
    b.pl 0x294
    b 0x6c
    mov x16, #0x19
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x90
    mov x16, #0x1f
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x204
    b 0xb0
    cmp x1, x21
    b.hs 0x3b4
    tst x1, x21
    b.eq 0x380
    add x3, x1, x21
    fmov d0, x3
    b 0x3b8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x3d4
    tst x2, x21
    b.eq 0x380
    add x3, x2, x21
    fmov d1, x3
    b 0x3d8
    scvtf d1, w2
    ldr x3, [x23, #0x38]
    orr x3, x3, #0x2
    str x3, [x23, #0x38]
    fcmp d0, d1
    b.pl 0x204
    b 0xb0
    mov x16, #0x26
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xc0
    mov x16, #0x34
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x128
    tst x1, x22
    b.ne 0x400
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x400
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x50]
    cmp x16, x0
    b.eq 0xe8
    ldr x16, [x23, #0x60]
    cmp x16, x0
    b.eq 0xe8
    ldr x16, [x23, #0x68]
    cmp x16, x0
    b.eq 0xe8
    ldr x16, [x23, #0x70]
    cmp x16, x0
    b.eq 0xe8
    ldr x16, [x23, #0x58]
    cmp x16, #0x2
    b.eq 0xe8
    ldr x16, [x23, #0x58]
    cmp x16, x1
    b.eq 0xe8
    mov x16, #0x34
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0xe8
    mov x16, #0x3a
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x17c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x484
    sub x0, x0, x21
    b 0x178
    tst x2, x21
    b.eq 0x484
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x484
    b 0x14c
    mov x16, #0x40
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x1b0
    cmp x1, x21
    b.hs 0x4fc
    tst x1, x21
    b.eq 0x4d0
    add x3, x1, x21
    fmov d0, x3
    b 0x500
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x51c
    tst x2, x21
    b.eq 0x4d0
    add x3, x2, x21
    fmov d1, x3
    b 0x520
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x538
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x98]
    orr x3, x3, #0x2
    str x3, [x23, #0x98]
    b 0x1b0
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x4e0
    b 0x1a8
    mov x16, #0x46
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x1d8
    cmp x1, x21
    b.hs 0x584
    tst x1, x21
    b.eq 0x558
    add x3, x1, x21
    fmov d0, x3
    b 0x588
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x5a4
    tst x2, x21
    b.eq 0x558
    add x3, x2, x21
    fmov d1, x3
    b 0x5a8
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x5c0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0xa0]
    orr x3, x3, #0x2
    str x3, [x23, #0xa0]
    b 0x1d8
    mov x16, #0x4c
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x1f4
    cmp x1, x21
    b.hs 0x600
    tst x1, x21
    b.eq 0x5d4
    add x3, x1, x21
    fmov d0, x3
    b 0x604
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x620
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0xa8]
    orr x3, x3, #0x2
    str x3, [x23, #0xa8]
    b 0x1f4
    mov x16, #0x51
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x7c
    mov x16, #0x54
    str w16, [x20, #0x8]
    bl <op.SetElem>
    b 0x268
    mov x16, #0x54
    str w16, [x20, #0x8]
    bl <stub.AppendElement>
    b 0x268
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x6, #0xdead
    movk x6, #0x7ff8, lsl #48
    cmp x0, x6
    b.eq 0x654
    mov x5, x3
    cmp x4, x21
    b.hs 0x69c
    tst x4, x21
    b.eq 0x644
    add x3, x4, x21
    fmov d0, x3
    b 0x6a0
    scvtf d0, w4
    add x17, x5, x2, lsl #3
    str d0, [x17, #0x8]
    b 0x268
    cmp w5, #0x4
    b.lo 0x664
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x654
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    mov x2, x3
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x770
    b 0x268
    tst x2, x21
    b.eq 0x644
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x644
    b 0x22c
    mov x16, #0x5b
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x284
    cmp x1, x21
    b.hs 0x72c
    tst x1, x21
    b.eq 0x700
    add x3, x1, x21
    fmov d0, x3
    b 0x730
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x74c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0xd0]
    orr x3, x3, #0x2
    str x3, [x23, #0xd0]
    b 0x284
    mov x16, #0x60
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x38
    mov x16, #0x54
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x6e0
    b <stub.ExceptionExit>
multiplyBoth:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x80
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x138
    ldr x23, [x0, #0x10]
    cmp w1, #0x3
    b.lo 0x150
    bti jc
    ldr x1, [x23, #0x10]
    ldr x0, [x1, #0x8]
    cbz x0, 0x17c
    str x0, [x20, #0x60]
    mov x0, #0xa
    str x0, [x20, #0x68]
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x70]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x20]
    cmp x16, x1
    b.ne 0x198
    mov x16, #0xe
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
    cbz x0, 0x2a0
    str x0, [x20, #0x40]
    ldr x1, [x23, #0x48]
    ldr x0, [x1, #0x8]
    cbz x0, 0x20c
    str x0, [x20, #0x60]
    mov x0, #0xa
    str x0, [x20, #0x68]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x70]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x58]
    cmp x16, x1
    b.ne 0x22c
    mov x16, #0x22
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
    cbz x0, 0x2a0
    str x0, [x20, #0x40]
    mov x0, #0xa
    str x0, [x20, #0x40]
    ldr x0, [x20, #0x40]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x16c
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x3
    b.lo 0x154
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x40
    mov x16, #0xe
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xa8
    tst x1, x22
    b.ne 0x188
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x188
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x20]
    cmp x16, x0
    b.eq 0x68
    ldr x16, [x23, #0x30]
    cmp x16, x0
    b.eq 0x68
    ldr x16, [x23, #0x38]
    cmp x16, x0
    b.eq 0x68
    ldr x16, [x23, #0x40]
    cmp x16, x0
    b.eq 0x68
    ldr x16, [x23, #0x28]
    cmp x16, #0x2
    b.eq 0x68
    ldr x16, [x23, #0x28]
    cmp x16, x1
    b.eq 0x68
    mov x16, #0xe
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x68
    mov x16, #0x14
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xb8
    mov x16, #0x22
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x120
    tst x1, x22
    b.ne 0x21c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x21c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x58]
    cmp x16, x0
    b.eq 0xe0
    ldr x16, [x23, #0x68]
    cmp x16, x0
    b.eq 0xe0
    ldr x16, [x23, #0x70]
    cmp x16, x0
    b.eq 0xe0
    ldr x16, [x23, #0x78]
    cmp x16, x0
    b.eq 0xe0
    ldr x16, [x23, #0x60]
    cmp x16, #0x2
    b.eq 0xe0
    ldr x16, [x23, #0x60]
    cmp x16, x1
    b.eq 0xe0
    mov x16, #0x22
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0xe0
    b <stub.ExceptionExit>
multiplyTransposed:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1428]
    add x3, x20, #0x98
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x2ac
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x2c4
    bti jc
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    bti jc
    ldr x1, [x23, #0x10]
    ldr x0, [x1, #0x8]
    cbz x0, 0x2f0
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x318
    cmp x2, x21
    b.lo 0x318
    cmp w1, w2
    b.ge 0x294
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x40]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x48]
    bti jc
    ldr x1, [x23, #0x28]
    ldr x0, [x1, #0x8]
    cbz x0, 0x370
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x398
    cmp x2, x21
    b.lo 0x398
    cmp w1, w2
    b.ge 0x204
    ldr x1, [x23, #0x40]
    ldr x0, [x1, #0x8]
    cbz x0, 0x3f0
    str x0, [x20, #0x78]
    mov x0, #0xa
    str x0, [x20, #0x80]
    ldr x0, [x20, #0x48]
    str x0, [x20, #0x88]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x50]
    cmp x16, x1
    b.ne 0x410
    mov x16, #0x34
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
    cbz x0, 0x780
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x48]
    tst x1, x22
    b.ne 0x484
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x484
    cmp x2, x21
    b.lo 0x4b4
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x484
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x494
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x484
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x60]
    cmp x1, x21
    b.lo 0x4e0
    cmp x2, x21
    b.lo 0x4e0
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x4e0
    cbz w0, 0x54c
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x568
    cmp x2, x21
    b.lo 0x568
    adds w0, w1, w2
    b.vs 0x568
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x5e4
    adds w0, w1, #0x1
    b.vs 0x5e4
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x19, #0x1428]
    ldr x16, [x1]
    cbz x16, 0x634
    b 0x7c
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    ldr x4, [x20, #0x40]
    tst x1, x22
    b.ne 0x644
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x644
    cmp x2, x21
    b.lo 0x6e4
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x644
    ldrb w5, [x1, #0x3]
    cmp w5, #0x2
    b.hs 0x6ac
    cmp x4, x21
    b.lo 0x644
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x654
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x710
    adds w0, w1, #0x1
    b.vs 0x710
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x19, #0x1428]
    ldr x16, [x1]
    cbz x16, 0x760
    b 0x38
    mov x0, #0xa
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x2e0
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x2c8
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
    b.eq 0x294
    b 0x6c
    cmp x1, x21
    b.hs 0x334
    tst x1, x21
    b.eq 0x300
    add x3, x1, x21
    fmov d0, x3
    b 0x338
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x354
    tst x2, x21
    b.eq 0x300
    add x3, x2, x21
    fmov d1, x3
    b 0x358
    scvtf d1, w2
    ldr x3, [x23, #0x20]
    orr x3, x3, #0x2
    str x3, [x23, #0x20]
    fcmp d0, d1
    b.pl 0x294
    b 0x6c
    mov x16, #0x19
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x90
    mov x16, #0x1f
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x204
    b 0xb0
    cmp x1, x21
    b.hs 0x3b4
    tst x1, x21
    b.eq 0x380
    add x3, x1, x21
    fmov d0, x3
    b 0x3b8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x3d4
    tst x2, x21
    b.eq 0x380
    add x3, x2, x21
    fmov d1, x3
    b 0x3d8
    scvtf d1, w2
    ldr x3, [x23, #0x38]
    orr x3, x3, #0x2
    str x3, [x23, #0x38]
    fcmp d0, d1
    b.pl 0x204
    b 0xb0
    mov x16, #0x26
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xc0
    mov x16, #0x34
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x128
    tst x1, x22
    b.ne 0x400
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x400
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x50]
    cmp x16, x0
    b.eq 0xe8
    ldr x16, [x23, #0x60]
    cmp x16, x0
    b.eq 0xe8
    ldr x16, [x23, #0x68]
    cmp x16, x0
    b.eq 0xe8
    ldr x16, [x23, #0x70]
    cmp x16, x0
    b.eq 0xe8
    ldr x16, [x23, #0x58]
    cmp x16, #0x2
    b.eq 0xe8
    ldr x16, [x23, #0x58]
    cmp x16, x1
    b.eq 0xe8
    mov x16, #0x34
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0xe8
    mov x16, #0x3a
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x17c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x484
    sub x0, x0, x21
    b 0x178
    tst x2, x21
    b.eq 0x484
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x484
    b 0x14c
    mov x16, #0x40
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x1b0
    cmp x1, x21
    b.hs 0x4fc
    tst x1, x21
    b.eq 0x4d0
    add x3, x1, x21
    fmov d0, x3
    b 0x500
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x51c
    tst x2, x21
    b.eq 0x4d0
    add x3, x2, x21
    fmov d1, x3
    b 0x520
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x538
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x98]
    orr x3, x3, #0x2
    str x3, [x23, #0x98]
    b 0x1b0
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x4e0
    b 0x1a8
    mov x16, #0x46
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x1d8
    cmp x1, x21
    b.hs 0x584
    tst x1, x21
    b.eq 0x558
    add x3, x1, x21
    fmov d0, x3
    b 0x588
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x5a4
    tst x2, x21
    b.eq 0x558
    add x3, x2, x21
    fmov d1, x3
    b 0x5a8
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x5c0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0xa0]
    orr x3, x3, #0x2
    str x3, [x23, #0xa0]
    b 0x1d8
    mov x16, #0x4c
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x1f4
    cmp x1, x21
    b.hs 0x600
    tst x1, x21
    b.eq 0x5d4
    add x3, x1, x21
    fmov d0, x3
    b 0x604
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x620
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0xa8]
    orr x3, x3, #0x2
    str x3, [x23, #0xa8]
    b 0x1f4
    mov x16, #0x51
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x7c
    mov x16, #0x54
    str w16, [x20, #0x8]
    bl <op.SetElem>
    b 0x268
    mov x16, #0x54
    str w16, [x20, #0x8]
    bl <stub.AppendElement>
    b 0x268
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x6, #0xdead
    movk x6, #0x7ff8, lsl #48
    cmp x0, x6
    b.eq 0x654
    mov x5, x3
    cmp x4, x21
    b.hs 0x69c
    tst x4, x21
    b.eq 0x644
    add x3, x4, x21
    fmov d0, x3
    b 0x6a0
    scvtf d0, w4
    add x17, x5, x2, lsl #3
    str d0, [x17, #0x8]
    b 0x268
    cmp w5, #0x4
    b.lo 0x664
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x654
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    mov x2, x3
    ldrb w5, [x2, #0x1]
    mov x17, #0x149e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x770
    b 0x268
    tst x2, x21
    b.eq 0x644
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x644
    b 0x22c
    mov x16, #0x5b
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x284
    cmp x1, x21
    b.hs 0x72c
    tst x1, x21
    b.eq 0x700
    add x3, x1, x21
    fmov d0, x3
    b 0x730
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x74c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0xd0]
    orr x3, x3, #0x2
    str x3, [x23, #0xd0]
    b 0x284
    mov x16, #0x60
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x38
    mov x16, #0x54
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x6e0
    b <stub.ExceptionExit>
