(anonymous):
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0xa0
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x910
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
    ldr x1, [x23, #0x90]
    ldr x0, [x1, #0x8]
    cbz x0, 0x938
    str x0, [x20, #0x38]
    mov x16, #0x35
    str w16, [x20, #0x8]
    bl <op.Typeof>
    ldr x0, [x23, #0x58]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x960
    cmp x2, x21
    b.lo 0x960
    cmp w1, w2
    b.eq 0x100
    b 0x114
    ldr x1, [x23, #0xa8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x9f4
    str x0, [x20, #0x30]
    b 0x11c
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x30]
    mov x16, #0x50
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0x38
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x30]
    mov x16, #0x58
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0xb8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xa04
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    ldr x1, [x23, #0xc8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xa14
    str x0, [x20, #0x60]
    mov x0, #0xa
    str x0, [x20, #0x70]
    mov x16, #0x6c
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0xd8]
    cmp x16, x1
    b.ne 0xa34
    mov x16, #0x71
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
    cbz x0, 0x1340
    str x0, [x20, #0x30]
    mov x16, #0x77
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0x100]
    ldr x0, [x1, #0x8]
    cbz x0, 0xaa8
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x110]
    ldr x0, [x1, #0x8]
    cbz x0, 0xab8
    str x0, [x20, #0x60]
    mov x0, #0xa
    str x0, [x20, #0x70]
    mov x16, #0x8b
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0x120]
    cmp x16, x1
    b.ne 0xad8
    mov x16, #0x90
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
    cbz x0, 0x1340
    str x0, [x20, #0x30]
    mov x16, #0x96
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    mov x16, #0x9e
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x23, #0x148]
    ldr x0, [x1, #0x8]
    cbz x0, 0xb4c
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0xb6c
    mov x17, #0xa
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0xb6c
    cbz w0, 0xbbc
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0xbe4
    cmp x2, x21
    b.lo 0xbe4
    cmp w1, w2
    b.ge 0x724
    mov x0, #0xa
    str x0, [x20, #0x40]
    ldr x2, [x19, #0x1190]
    add x1, x2, #0x20
    ldr x16, [x19, #0x1198]
    cmp x1, x16
    b.hi 0xc3c
    str x1, [x19, #0x1190]
    mov x16, #0x10d
    movk x16, #0x2, lsl #32
    str x16, [x2]
    ldr x1, [x20, #0x40]
    str x1, [x2, #0x8]
    mov x1, #0xa
    str x1, [x2, #0x10]
    str x1, [x2, #0x18]
    str x2, [x20, #0x38]
    ldr x1, [x23, #0x168]
    ldr x0, [x1, #0x8]
    cbz x0, 0xc4c
    str x0, [x20, #0x60]
    mov x0, #0xa
    str x0, [x20, #0x68]
    ldr x1, [x23, #0x178]
    ldr x0, [x1, #0x8]
    cbz x0, 0xc5c
    str x0, [x20, #0x70]
    ldr x1, [x23, #0x188]
    ldr x0, [x1, #0x8]
    cbz x0, 0xc6c
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x198]
    cmp x16, x1
    b.ne 0xc8c
    mov x16, #0xd4
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
    cbz x0, 0x1340
    str x0, [x20, #0x40]
    ldr x1, [x23, #0x1c0]
    ldr x0, [x1, #0x8]
    cbz x0, 0xd00
    str x0, [x20, #0x68]
    mov x0, #0xa
    str x0, [x20, #0x70]
    ldr x1, [x23, #0x1d0]
    ldr x0, [x1, #0x8]
    cbz x0, 0xd10
    str x0, [x20, #0x78]
    ldr x1, [x23, #0x1e0]
    ldr x0, [x1, #0x8]
    cbz x0, 0xd20
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x1f0]
    cmp x16, x1
    b.ne 0xd40
    mov x16, #0xee
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
    cbz x0, 0x1340
    str x0, [x20, #0x48]
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x48]
    str x1, [x2, #0x10]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0xdb4
    ldr x1, [x23, #0x218]
    ldr x0, [x1, #0x8]
    cbz x0, 0xdc4
    str x0, [x20, #0x68]
    mov x0, #0xa
    str x0, [x20, #0x70]
    ldr x1, [x23, #0x228]
    ldr x0, [x1, #0x8]
    cbz x0, 0xdd4
    str x0, [x20, #0x78]
    ldr x1, [x23, #0x238]
    ldr x0, [x1, #0x8]
    cbz x0, 0xde4
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x248]
    cmp x16, x1
    b.ne 0xe04
    mov x16, #0x10d
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
    cbz x0, 0x1340
    str x0, [x20, #0x48]
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x48]
    str x1, [x2, #0x18]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0xe78
    ldr x1, [x23, #0x270]
    ldr x0, [x1, #0x8]
    cbz x0, 0xe88
    str x0, [x20, #0x48]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x80]
    ldr x2, [x20, #0x80]
    tst x2, x22
    b.ne 0xe98
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xe98
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x280]
    cmp x1, x16
    b.ne 0xe98
    ldr x1, [x23, #0x288]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    mov x16, #0x128
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x2a0]
    cmp x16, x1
    b.ne 0xebc
    mov x16, #0x12d
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
    cbz x0, 0x1340
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x58]
    cmp x1, #0x6
    b.eq 0x5d0
    cmp x1, #0x7
    b.ne 0xf30
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x50]
    b 0x5d8
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0xf98
    cmp x2, x21
    b.lo 0xf98
    adds w0, w1, w2
    b.vs 0xf98
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x2, [x23, #0x2d0]
    ldr x1, [x20, #0x48]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x1004
    ldr x16, [x2, #0x8]
    cbz x16, 0x1004
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1014
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x70]
    ldr x2, [x20, #0x70]
    tst x2, x22
    b.ne 0x1024
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1024
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x2e0]
    cmp x1, x16
    b.ne 0x1024
    ldr x1, [x23, #0x2e8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    mov x16, #0x159
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x300]
    cmp x16, x1
    b.ne 0x1048
    mov x16, #0x15e
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
    cbz x0, 0x1340
    str x0, [x20, #0x48]
    ldr x2, [x23, #0x328]
    ldr x1, [x20, #0x48]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x10bc
    ldr x16, [x2, #0x8]
    cbz x16, 0x10bc
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x10cc
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x10ec
    adds w0, w1, #0x1
    b.vs 0x10ec
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x113c
    b 0x28c
    ldr x1, [x23, #0x340]
    ldr x0, [x1, #0x8]
    cbz x0, 0x114c
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x58]
    tst x2, x22
    b.ne 0x115c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x115c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x350]
    cmp x1, x16
    b.ne 0x115c
    ldr x1, [x23, #0x358]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0x182
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0x370]
    cmp x16, x1
    b.ne 0x1180
    mov x16, #0x18b
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
    cbz x0, 0x1340
    str x0, [x20, #0x30]
    mov x16, #0x191
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0x398]
    ldr x0, [x1, #0x8]
    cbz x0, 0x11f4
    str x0, [x20, #0x48]
    mov x0, #0xa
    str x0, [x20, #0x50]
    ldr x0, [x23, #0x80]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x3a8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1204
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x3b8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1214
    str x0, [x20, #0x90]
    ldr x2, [x20, #0x90]
    tst x2, x22
    b.ne 0x1224
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1224
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x3c8]
    cmp x1, x16
    b.ne 0x1224
    ldr x1, [x23, #0x3d0]
    ldr x0, [x2, x1]
    str x0, [x20, #0x88]
    mov x0, #0x6
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x88]
    ldr x16, [x23, #0x3e8]
    cmp x16, x1
    b.ne 0x1248
    mov x16, #0x1b8
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
    cbz x0, 0x1340
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x48]
    ldr x16, [x23, #0x410]
    cmp x16, x1
    b.ne 0x12cc
    mov x16, #0x1be
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
    cbz x0, 0x1340
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x928
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
    b.ne 0x9a8
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
    tbz w3, #0x0, 0x948
    b 0x114
    cmp x1, x21
    b.hs 0x9c4
    tst x1, x21
    b.eq 0x114
    add x3, x1, x21
    fmov d0, x3
    b 0x9c8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x9e4
    tst x2, x21
    b.eq 0x114
    add x3, x2, x21
    fmov d1, x3
    b 0x9e8
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x100
    b 0x114
    mov x16, #0x43
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x110
    mov x16, #0x5c
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x150
    mov x16, #0x64
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x168
    mov x16, #0x71
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x1cc
    tst x1, x22
    b.ne 0xa24
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xa24
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xd8]
    cmp x16, x0
    b.eq 0x18c
    ldr x16, [x23, #0xe8]
    cmp x16, x0
    b.eq 0x18c
    ldr x16, [x23, #0xf0]
    cmp x16, x0
    b.eq 0x18c
    ldr x16, [x23, #0xf8]
    cmp x16, x0
    b.eq 0x18c
    ldr x16, [x23, #0xe0]
    cmp x16, #0x2
    b.eq 0x18c
    ldr x16, [x23, #0xe0]
    cmp x16, x1
    b.eq 0x18c
    mov x16, #0x71
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0x18c
    mov x16, #0x7b
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1e8
    mov x16, #0x83
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x200
    mov x16, #0x90
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x264
    tst x1, x22
    b.ne 0xac8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xac8
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x120]
    cmp x16, x0
    b.eq 0x224
    ldr x16, [x23, #0x130]
    cmp x16, x0
    b.eq 0x224
    ldr x16, [x23, #0x138]
    cmp x16, x0
    b.eq 0x224
    ldr x16, [x23, #0x140]
    cmp x16, x0
    b.eq 0x224
    ldr x16, [x23, #0x128]
    cmp x16, #0x2
    b.eq 0x224
    ldr x16, [x23, #0x128]
    cmp x16, x1
    b.eq 0x224
    mov x16, #0x90
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0x224
    mov x16, #0xa6
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x2a0
    mov x16, #0xac
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x2cc
    cmp x1, x21
    b.hs 0xb88
    tst x1, x21
    b.eq 0xb5c
    add x3, x1, x21
    fmov d0, x3
    b 0xb8c
    scvtf d0, w1
    fmov d1, #10.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xba8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x158]
    orr x3, x3, #0x2
    str x3, [x23, #0x158]
    b 0x2cc
    mov x17, #0xa
    orr w3, w1, w17
    tbnz w3, #0x1f, 0xb6c
    b 0x2c4
    mov x16, #0xb3
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x724
    b 0x2ec
    cmp x1, x21
    b.hs 0xc00
    tst x1, x21
    b.eq 0xbcc
    add x3, x1, x21
    fmov d0, x3
    b 0xc04
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xc20
    tst x2, x21
    b.eq 0xbcc
    add x3, x2, x21
    fmov d1, x3
    b 0xc24
    scvtf d1, w2
    ldr x3, [x23, #0x160]
    orr x3, x3, #0x2
    str x3, [x23, #0x160]
    fcmp d0, d1
    b.pl 0x724
    b 0x2ec
    mov x16, #0xbc
    str w16, [x20, #0x8]
    bl <op.NewEnv>
    b 0x330
    mov x16, #0xc0
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x340
    mov x16, #0xc8
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x358
    mov x16, #0xce
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x368
    mov x16, #0xd4
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x3b8
    tst x1, x22
    b.ne 0xc7c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xc7c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x198]
    cmp x16, x0
    b.eq 0x378
    ldr x16, [x23, #0x1a8]
    cmp x16, x0
    b.eq 0x378
    ldr x16, [x23, #0x1b0]
    cmp x16, x0
    b.eq 0x378
    ldr x16, [x23, #0x1b8]
    cmp x16, x0
    b.eq 0x378
    ldr x16, [x23, #0x1a0]
    cmp x16, #0x2
    b.eq 0x378
    ldr x16, [x23, #0x1a0]
    cmp x16, x1
    b.eq 0x378
    mov x16, #0xd4
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x378
    mov x16, #0xda
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x3c8
    mov x16, #0xe2
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x3e0
    mov x16, #0xe8
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x3f0
    mov x16, #0xee
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x440
    tst x1, x22
    b.ne 0xd30
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xd30
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x1f0]
    cmp x16, x0
    b.eq 0x400
    ldr x16, [x23, #0x200]
    cmp x16, x0
    b.eq 0x400
    ldr x16, [x23, #0x208]
    cmp x16, x0
    b.eq 0x400
    ldr x16, [x23, #0x210]
    cmp x16, x0
    b.eq 0x400
    ldr x16, [x23, #0x1f8]
    cmp x16, #0x2
    b.eq 0x400
    ldr x16, [x23, #0x1f8]
    cmp x16, x1
    b.eq 0x400
    mov x16, #0xee
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x400
    mov x16, #0xf4
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x460
    mov x16, #0xf9
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x470
    mov x16, #0x101
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x488
    mov x16, #0x107
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x498
    mov x16, #0x10d
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x4e8
    tst x1, x22
    b.ne 0xdf4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xdf4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x248]
    cmp x16, x0
    b.eq 0x4a8
    ldr x16, [x23, #0x258]
    cmp x16, x0
    b.eq 0x4a8
    ldr x16, [x23, #0x260]
    cmp x16, x0
    b.eq 0x4a8
    ldr x16, [x23, #0x268]
    cmp x16, x0
    b.eq 0x4a8
    ldr x16, [x23, #0x250]
    cmp x16, #0x2
    b.eq 0x4a8
    ldr x16, [x23, #0x250]
    cmp x16, x1
    b.eq 0x4a8
    mov x16, #0x10d
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x4a8
    mov x16, #0x113
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x508
    mov x16, #0x118
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x518
    mov x16, #0x121
    str w16, [x20, #0x8]
    add x3, x23, #0x280
    bl <stub.GetNamed>
    b 0x550
    mov x16, #0x12d
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x5b0
    tst x1, x22
    b.ne 0xeac
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xeac
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x2a0]
    cmp x16, x0
    b.eq 0x570
    ldr x16, [x23, #0x2b0]
    cmp x16, x0
    b.eq 0x570
    ldr x16, [x23, #0x2b8]
    cmp x16, x0
    b.eq 0x570
    ldr x16, [x23, #0x2c0]
    cmp x16, x0
    b.eq 0x570
    ldr x16, [x23, #0x2a8]
    cmp x16, #0x2
    b.eq 0x570
    ldr x16, [x23, #0x2a8]
    cmp x16, x1
    b.eq 0x570
    mov x16, #0x12d
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x570
    cmp x1, x21
    b.hs 0xf5c
    tst x1, x21
    b.eq 0xf64
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.vs 0xf58
    b.ne 0x5c4
    b 0x5d0
    cbnz w1, 0x5c4
    b 0x5d0
    tst x1, x22
    b.ne 0x5d0
    cbz x1, 0x5d0
    ldrb w16, [x1]
    cmp w16, #0x4
    b.hi 0x5c4
    ldr w3, [x1, #0x4]
    cbnz w3, 0x5c4
    b 0x5d0
    mov x16, #0x142
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x600
    cmp x1, x21
    b.hs 0xfb4
    tst x1, x21
    b.eq 0xf88
    add x3, x1, x21
    fmov d0, x3
    b 0xfb8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xfd4
    tst x2, x21
    b.eq 0xf88
    add x3, x2, x21
    fmov d1, x3
    b 0xfd8
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xff0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x2c8]
    orr x3, x3, #0x2
    str x3, [x23, #0x2c8]
    b 0x600
    mov x16, #0x148
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x630
    mov x16, #0x148
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x630
    mov x16, #0x152
    str w16, [x20, #0x8]
    add x3, x23, #0x2e0
    bl <stub.GetNamed>
    b 0x668
    mov x16, #0x15e
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x6c8
    tst x1, x22
    b.ne 0x1038
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1038
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x300]
    cmp x16, x0
    b.eq 0x688
    ldr x16, [x23, #0x310]
    cmp x16, x0
    b.eq 0x688
    ldr x16, [x23, #0x318]
    cmp x16, x0
    b.eq 0x688
    ldr x16, [x23, #0x320]
    cmp x16, x0
    b.eq 0x688
    ldr x16, [x23, #0x308]
    cmp x16, #0x2
    b.eq 0x688
    ldr x16, [x23, #0x308]
    cmp x16, x1
    b.eq 0x688
    mov x16, #0x15e
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x688
    mov x16, #0x164
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x6f8
    mov x16, #0x164
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x6f8
    mov x16, #0x16b
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x714
    cmp x1, x21
    b.hs 0x1108
    tst x1, x21
    b.eq 0x10dc
    add x3, x1, x21
    fmov d0, x3
    b 0x110c
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1128
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x338]
    orr x3, x3, #0x2
    str x3, [x23, #0x338]
    b 0x714
    mov x16, #0x170
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x28c
    mov x16, #0x173
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x734
    mov x16, #0x179
    str w16, [x20, #0x8]
    add x3, x23, #0x350
    bl <stub.GetNamed>
    b 0x764
    mov x16, #0x18b
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x7d4
    tst x1, x22
    b.ne 0x1170
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1170
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x370]
    cmp x16, x0
    b.eq 0x794
    ldr x16, [x23, #0x380]
    cmp x16, x0
    b.eq 0x794
    ldr x16, [x23, #0x388]
    cmp x16, x0
    b.eq 0x794
    ldr x16, [x23, #0x390]
    cmp x16, x0
    b.eq 0x794
    ldr x16, [x23, #0x378]
    cmp x16, #0x2
    b.eq 0x794
    ldr x16, [x23, #0x378]
    cmp x16, x1
    b.eq 0x794
    mov x16, #0x18b
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0x794
    mov x16, #0x195
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x7f0
    mov x16, #0x1a1
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x810
    mov x16, #0x1a7
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x820
    mov x16, #0x1ad
    str w16, [x20, #0x8]
    add x3, x23, #0x3c8
    bl <stub.GetNamed>
    b 0x850
    mov x16, #0x1b8
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x8b0
    tst x1, x22
    b.ne 0x1238
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1238
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x3e8]
    cmp x16, x0
    b.eq 0x870
    ldr x16, [x23, #0x3f8]
    cmp x16, x0
    b.eq 0x870
    ldr x16, [x23, #0x400]
    cmp x16, x0
    b.eq 0x870
    ldr x16, [x23, #0x408]
    cmp x16, x0
    b.eq 0x870
    ldr x16, [x23, #0x3f0]
    cmp x16, #0x2
    b.eq 0x870
    ldr x16, [x23, #0x3f0]
    cmp x16, x1
    b.eq 0x870
    mov x16, #0x1b8
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x88]
    b 0x870
    mov x16, #0x1be
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x900
    tst x1, x22
    b.ne 0x12bc
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x12bc
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x410]
    cmp x16, x0
    b.eq 0x8c0
    ldr x16, [x23, #0x420]
    cmp x16, x0
    b.eq 0x8c0
    ldr x16, [x23, #0x428]
    cmp x16, x0
    b.eq 0x8c0
    ldr x16, [x23, #0x430]
    cmp x16, x0
    b.eq 0x8c0
    ldr x16, [x23, #0x418]
    cmp x16, #0x2
    b.eq 0x8c0
    ldr x16, [x23, #0x418]
    cmp x16, x1
    b.eq 0x8c0
    mov x16, #0x1be
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x48]
    b 0x8c0
    b <stub.ExceptionExit>
(anonymous)#10:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x70
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xe0
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0xf8
    bti jc
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x58]
    tst x2, x22
    b.ne 0x124
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x124
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x8]
    cmp x1, x16
    b.ne 0x124
    ldr x1, [x23, #0x10]
    ldr x0, [x2, x1]
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0xc
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0x28]
    cmp x16, x1
    b.ne 0x148
    mov x16, #0x11
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
    cbz x0, 0x1bc
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x114
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0xfc
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x3
    str w16, [x20, #0x8]
    add x3, x23, #0x8
    bl <stub.GetNamed>
    b 0x68
    mov x16, #0x11
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xd0
    tst x1, x22
    b.ne 0x138
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x138
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x28]
    cmp x16, x0
    b.eq 0x90
    ldr x16, [x23, #0x38]
    cmp x16, x0
    b.eq 0x90
    ldr x16, [x23, #0x40]
    cmp x16, x0
    b.eq 0x90
    ldr x16, [x23, #0x48]
    cmp x16, x0
    b.eq 0x90
    ldr x16, [x23, #0x30]
    cmp x16, #0x2
    b.eq 0x90
    ldr x16, [x23, #0x30]
    cmp x16, x1
    b.eq 0x90
    mov x16, #0x11
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0x90
    b <stub.ExceptionExit>
(anonymous)#11:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x38
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x64
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x7c
    bti jc
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0xa8
    tbnz w1, #0x1f, 0xa8
    mov x2, #0x3
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x98
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x80
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    bl <op.ModI>
    b 0x54
(anonymous)#12:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x50
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xbc
    ldr x23, [x0, #0x10]
    cmp w1, #0x3
    b.lo 0xd4
    bti jc
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    tst x1, x22
    b.ne 0x100
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x100
    cmp x2, x21
    b.lo 0x12c
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x100
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x10c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x100
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0x158
    cmp x2, x21
    b.lo 0x158
    adds w0, w1, w2
    b.vs 0x158
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x0, [x20, #0x40]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0xf0
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x3
    b.lo 0xd8
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    bl <op.GetElem>
    b 0x84
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x100
    sub x0, x0, x21
    b 0x80
    tst x2, x21
    b.eq 0x100
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x100
    b 0x54
    mov x16, #0x6
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0xac
    cmp x1, x21
    b.hs 0x174
    tst x1, x21
    b.eq 0x148
    add x3, x1, x21
    fmov d0, x3
    b 0x178
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x194
    tst x2, x21
    b.eq 0x148
    add x3, x2, x21
    fmov d1, x3
    b 0x198
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1b0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x20]
    orr x3, x3, #0x2
    str x3, [x23, #0x20]
    b 0xac
(anonymous)#2:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x78
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x280
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x298
    bti jc
    ldr x1, [x20, #0x18]
    ldr x0, [x1, #0x28]
    str x0, [x20, #0x38]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x40]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x48]
    bti jc
    ldr x1, [x23, #0x8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x2c4
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x2ec
    cmp x2, x21
    b.lo 0x2ec
    cmp w1, w2
    b.ge 0x270
    ldr x2, [x20, #0x38]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x68]
    ldr x2, [x20, #0x28]
    tst x1, x22
    b.ne 0x344
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x344
    cmp x2, x21
    b.lo 0x374
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x344
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x354
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x344
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x60]
    ldr x2, [x20, #0x48]
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
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x38]
    ldr x0, [x2, #0x18]
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x70]
    ldr x2, [x20, #0x48]
    tst x1, x22
    b.ne 0x3dc
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x3dc
    cmp x2, x21
    b.lo 0x40c
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x3dc
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x3ec
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x3dc
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x68]
    ldr x2, [x20, #0x30]
    tst x1, x22
    b.ne 0x428
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x428
    cmp x2, x21
    b.lo 0x458
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x428
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x438
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x428
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x60]
    cmp x1, x21
    b.lo 0x484
    cmp x2, x21
    b.lo 0x484
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x484
    cbz w0, 0x4f0
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x50c
    cmp x2, x21
    b.lo 0x50c
    adds w0, w1, w2
    b.vs 0x50c
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x588
    adds w0, w1, #0x1
    b.vs 0x588
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x5d8
    b 0x4c
    ldr x0, [x20, #0x40]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x2b4
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x29c
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0xa
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x60
    mov x16, #0x10
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x270
    b 0x80
    cmp x1, x21
    b.hs 0x308
    tst x1, x21
    b.eq 0x2d4
    add x3, x1, x21
    fmov d0, x3
    b 0x30c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x328
    tst x2, x21
    b.eq 0x2d4
    add x3, x2, x21
    fmov d1, x3
    b 0x32c
    scvtf d1, w2
    ldr x3, [x23, #0x18]
    orr x3, x3, #0x2
    str x3, [x23, #0x18]
    fcmp d0, d1
    b.pl 0x270
    b 0x80
    mov x16, #0x1c
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0xe0
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x344
    sub x0, x0, x21
    b 0xdc
    tst x2, x21
    b.eq 0x344
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x344
    b 0xb0
    mov x16, #0x22
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x134
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x390
    sub x0, x0, x21
    b 0x130
    tst x2, x21
    b.eq 0x390
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x390
    b 0x104
    mov x16, #0x2d
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x194
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x3dc
    sub x0, x0, x21
    b 0x190
    tst x2, x21
    b.eq 0x3dc
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x3dc
    b 0x164
    mov x16, #0x33
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x1e8
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x428
    sub x0, x0, x21
    b 0x1e4
    tst x2, x21
    b.eq 0x428
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x428
    b 0x1b8
    mov x16, #0x39
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x21c
    cmp x1, x21
    b.hs 0x4a0
    tst x1, x21
    b.eq 0x474
    add x3, x1, x21
    fmov d0, x3
    b 0x4a4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x4c0
    tst x2, x21
    b.eq 0x474
    add x3, x2, x21
    fmov d1, x3
    b 0x4c4
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x4dc
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0xa0]
    orr x3, x3, #0x2
    str x3, [x23, #0xa0]
    b 0x21c
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x484
    b 0x214
    mov x16, #0x3f
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x244
    cmp x1, x21
    b.hs 0x528
    tst x1, x21
    b.eq 0x4fc
    add x3, x1, x21
    fmov d0, x3
    b 0x52c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x548
    tst x2, x21
    b.eq 0x4fc
    add x3, x2, x21
    fmov d1, x3
    b 0x54c
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x564
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0xa8]
    orr x3, x3, #0x2
    str x3, [x23, #0xa8]
    b 0x244
    mov x16, #0x45
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x260
    cmp x1, x21
    b.hs 0x5a4
    tst x1, x21
    b.eq 0x578
    add x3, x1, x21
    fmov d0, x3
    b 0x5a8
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x5c4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0xb0]
    orr x3, x3, #0x2
    str x3, [x23, #0xb0]
    b 0x260
    mov x16, #0x4a
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x4c
(anonymous)#3:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x58
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x100
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x118
    bti jc
    ldr x1, [x20, #0x18]
    ldr x0, [x1, #0x28]
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x38]
    ldr x0, [x2, #0x18]
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x30]
    tst x1, x22
    b.ne 0x144
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x144
    cmp x2, x21
    b.lo 0x174
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x144
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x154
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x144
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x28]
    tst x1, x22
    b.ne 0x190
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x190
    cmp x2, x21
    b.lo 0x1c0
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x190
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x1a0
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x190
    str x0, [x20, #0x40]
    ldr x0, [x20, #0x40]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x134
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x11c
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
    b.eq 0x144
    sub x0, x0, x21
    b 0x98
    tst x2, x21
    b.eq 0x144
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x144
    b 0x6c
    mov x16, #0xd
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0xf0
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x190
    sub x0, x0, x21
    b 0xec
    tst x2, x21
    b.eq 0x190
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x190
    b 0xc0
(anonymous)#4:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x78
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x280
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x298
    bti jc
    ldr x1, [x20, #0x18]
    ldr x0, [x1, #0x28]
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x38]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x28]
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
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x38]
    ldr x0, [x2, #0x20]
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x30]
    tst x1, x22
    b.ne 0x310
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x310
    cmp x2, x21
    b.lo 0x340
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x310
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x320
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x310
    str x0, [x20, #0x48]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x50]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x58]
    bti jc
    ldr x1, [x23, #0x48]
    ldr x0, [x1, #0x8]
    cbz x0, 0x35c
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x60]
    cmp x1, x21
    b.lo 0x384
    cmp x2, x21
    b.lo 0x384
    cmp w1, w2
    b.ge 0x270
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x58]
    tst x1, x22
    b.ne 0x3dc
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x3dc
    cmp x2, x21
    b.lo 0x40c
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x3dc
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x3ec
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x3dc
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x58]
    tst x1, x22
    b.ne 0x428
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x428
    cmp x2, x21
    b.lo 0x458
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x428
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x438
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x428
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x68]
    ldr x2, [x20, #0x70]
    cmp x1, x21
    b.lo 0x484
    cmp x2, x21
    b.lo 0x484
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x484
    cbz w0, 0x4f0
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x60]
    cmp x1, x21
    b.lo 0x50c
    cmp x2, x21
    b.lo 0x50c
    adds w0, w1, w2
    b.vs 0x50c
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x58]
    cmp x1, x21
    b.lo 0x588
    adds w0, w1, #0x1
    b.vs 0x588
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x5d8
    b 0x10c
    ldr x0, [x20, #0x50]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x2b4
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x29c
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
    b.eq 0x2c4
    sub x0, x0, x21
    b 0x98
    tst x2, x21
    b.eq 0x2c4
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x2c4
    b 0x6c
    mov x16, #0x12
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0xfc
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x310
    sub x0, x0, x21
    b 0xf8
    tst x2, x21
    b.eq 0x310
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x310
    b 0xcc
    mov x16, #0x20
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x120
    mov x16, #0x26
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x270
    b 0x140
    cmp x1, x21
    b.hs 0x3a0
    tst x1, x21
    b.eq 0x36c
    add x3, x1, x21
    fmov d0, x3
    b 0x3a4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x3c0
    tst x2, x21
    b.eq 0x36c
    add x3, x2, x21
    fmov d1, x3
    b 0x3c4
    scvtf d1, w2
    ldr x3, [x23, #0x58]
    orr x3, x3, #0x2
    str x3, [x23, #0x58]
    fcmp d0, d1
    b.pl 0x270
    b 0x140
    mov x16, #0x2d
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x194
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x3dc
    sub x0, x0, x21
    b 0x190
    tst x2, x21
    b.eq 0x3dc
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x3dc
    b 0x164
    mov x16, #0x33
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x1e8
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x428
    sub x0, x0, x21
    b 0x1e4
    tst x2, x21
    b.eq 0x428
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x428
    b 0x1b8
    mov x16, #0x39
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x21c
    cmp x1, x21
    b.hs 0x4a0
    tst x1, x21
    b.eq 0x474
    add x3, x1, x21
    fmov d0, x3
    b 0x4a4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x4c0
    tst x2, x21
    b.eq 0x474
    add x3, x2, x21
    fmov d1, x3
    b 0x4c4
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x4dc
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0xa0]
    orr x3, x3, #0x2
    str x3, [x23, #0xa0]
    b 0x21c
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x484
    b 0x214
    mov x16, #0x3f
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x244
    cmp x1, x21
    b.hs 0x528
    tst x1, x21
    b.eq 0x4fc
    add x3, x1, x21
    fmov d0, x3
    b 0x52c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x548
    tst x2, x21
    b.eq 0x4fc
    add x3, x2, x21
    fmov d1, x3
    b 0x54c
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x564
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0xa8]
    orr x3, x3, #0x2
    str x3, [x23, #0xa8]
    b 0x244
    mov x16, #0x45
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x260
    cmp x1, x21
    b.hs 0x5a4
    tst x1, x21
    b.eq 0x578
    add x3, x1, x21
    fmov d0, x3
    b 0x5a8
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x5c4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x58]
    ldr x3, [x23, #0xb0]
    orr x3, x3, #0x2
    str x3, [x23, #0xb0]
    b 0x260
    mov x16, #0x4a
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x10c
(anonymous)#5:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x68
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x118
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x130
    bti jc
    ldr x1, [x20, #0x18]
    ldr x0, [x1, #0x28]
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x38]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x48]
    ldr x1, [x23, #0x8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x15c
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x60]
    cmp x1, x21
    b.lo 0x17c
    cmp x2, x21
    b.lo 0x17c
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x17c
    cbz w0, 0x1e8
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x30]
    cmp x1, x21
    b.lo 0x204
    cmp x2, x21
    b.lo 0x204
    adds w0, w1, w2
    b.vs 0x204
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x50]
    tst x1, x22
    b.ne 0x270
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x270
    cmp x2, x21
    b.lo 0x2a0
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x270
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x280
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x270
    str x0, [x20, #0x40]
    ldr x0, [x20, #0x40]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x14c
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x134
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x7
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x58
    mov x16, #0xd
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x8c
    cmp x1, x21
    b.hs 0x198
    tst x1, x21
    b.eq 0x16c
    add x3, x1, x21
    fmov d0, x3
    b 0x19c
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1b8
    tst x2, x21
    b.eq 0x16c
    add x3, x2, x21
    fmov d1, x3
    b 0x1bc
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1d4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x58]
    ldr x3, [x23, #0x18]
    orr x3, x3, #0x2
    str x3, [x23, #0x18]
    b 0x8c
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x17c
    b 0x84
    mov x16, #0x13
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0xb4
    cmp x1, x21
    b.hs 0x220
    tst x1, x21
    b.eq 0x1f4
    add x3, x1, x21
    fmov d0, x3
    b 0x224
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x240
    tst x2, x21
    b.eq 0x1f4
    add x3, x2, x21
    fmov d1, x3
    b 0x244
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x25c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x20]
    orr x3, x3, #0x2
    str x3, [x23, #0x20]
    b 0xb4
    mov x16, #0x19
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x108
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x270
    sub x0, x0, x21
    b 0x104
    tst x2, x21
    b.eq 0x270
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x270
    b 0xd8
(anonymous)#6:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x50
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x10c
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x124
    bti jc
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0x15c
    mov x17, #0x7
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x15c
    cbz w0, 0x1ac
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x1c8
    mov x17, #0x3
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x1c8
    cbz w0, 0x218
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0x234
    cmp x2, x21
    b.lo 0x234
    adds w0, w1, w2
    b.vs 0x234
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x2a0
    tbnz w1, #0x1f, 0x2a0
    mov x2, #0xb
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x2c0
    fmov d1, #8.0
    scvtf d0, w1
    fdiv d0, d0, d1
    fjcvtzs w0, d0
    b.ne 0x310
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x140
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x128
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    bl <op.MulI>
    b 0x5c
    cmp x1, x21
    b.hs 0x178
    tst x1, x21
    b.eq 0x150
    add x3, x1, x21
    fmov d0, x3
    b 0x17c
    scvtf d0, w1
    fmov d1, #7.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x198
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23]
    orr x3, x3, #0x2
    str x3, [x23]
    b 0x5c
    orr w3, w1, #0x7
    tbnz w3, #0x1f, 0x15c
    b 0x54
    mov x16, #0x7
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x88
    cmp x1, x21
    b.hs 0x1e4
    tst x1, x21
    b.eq 0x1b8
    add x3, x1, x21
    fmov d0, x3
    b 0x1e8
    scvtf d0, w1
    fmov d1, #3.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x204
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x8]
    orr x3, x3, #0x2
    str x3, [x23, #0x8]
    b 0x88
    orr w3, w1, #0x3
    tbnz w3, #0x1f, 0x1c8
    b 0x80
    mov x16, #0xe
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0xb0
    cmp x1, x21
    b.hs 0x250
    tst x1, x21
    b.eq 0x224
    add x3, x1, x21
    fmov d0, x3
    b 0x254
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x270
    tst x2, x21
    b.eq 0x224
    add x3, x2, x21
    fmov d1, x3
    b 0x274
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x28c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x10]
    orr x3, x3, #0x2
    str x3, [x23, #0x10]
    b 0xb0
    mov x16, #0x14
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0xd4
    mov x16, #0x1b
    str w16, [x20, #0x8]
    bl <op.DivI>
    b 0xfc
    cmp x1, x21
    b.hs 0x2dc
    tst x1, x21
    b.eq 0x2b0
    add x3, x1, x21
    fmov d0, x3
    b 0x2e0
    scvtf d0, w1
    fmov d1, #8.0
    fdiv d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x2fc
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x20]
    orr x3, x3, #0x2
    str x3, [x23, #0x20]
    b 0xfc
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x324
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x20]
    orr x3, x3, #0x2
    str x3, [x23, #0x20]
    b 0xfc
(anonymous)#7:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x50
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xe8
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x100
    bti jc
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x30]
    cmp x1, x21
    b.lo 0x140
    cmp x2, x21
    b.lo 0x140
    cmp w1, w2
    b.eq 0x54
    b 0x6c
    ldr x0, [x23]
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x30]
    cmp x1, x21
    b.lo 0x1e4
    cmp x2, x21
    b.lo 0x1e4
    subs w0, w1, w2
    b.vs 0x1e4
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x23, #0x20]
    ldr x0, [x1, #0x8]
    cbz x0, 0x250
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0x270
    cmp x2, x21
    b.lo 0x270
    scvtf d1, w2
    scvtf d0, w1
    fdiv d0, d0, d1
    fjcvtzs w0, d0
    b.ne 0x2dc
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x11c
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x104
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    bl <op.JStrictNe>
    cmp w0, #0x2
    b.eq 0x6c
    b 0x54
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x188
    cmp x1, x2
    b.eq 0x54
    tst x3, x22
    b.ne 0x6c
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x6c
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x6c
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x12c
    b 0x6c
    cmp x1, x21
    b.hs 0x1a4
    tst x1, x21
    b.eq 0x6c
    add x3, x1, x21
    fmov d0, x3
    b 0x1a8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1c4
    tst x2, x21
    b.eq 0x6c
    add x3, x2, x21
    fmov d1, x3
    b 0x1c8
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x54
    b 0x6c
    mov x16, #0xd
    str w16, [x20, #0x8]
    bl <op.Sub>
    b 0x94
    cmp x1, x21
    b.hs 0x200
    tst x1, x21
    b.eq 0x1d4
    add x3, x1, x21
    fmov d0, x3
    b 0x204
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x220
    tst x2, x21
    b.eq 0x1d4
    add x3, x2, x21
    fmov d1, x3
    b 0x224
    scvtf d1, w2
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x23c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x18]
    orr x3, x3, #0x2
    str x3, [x23, #0x18]
    b 0x94
    mov x16, #0x13
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xa4
    mov x16, #0x19
    str w16, [x20, #0x8]
    bl <op.Div>
    b 0xd8
    cmp x1, x21
    b.hs 0x28c
    tst x1, x21
    b.eq 0x260
    add x3, x1, x21
    fmov d0, x3
    b 0x290
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x2ac
    tst x2, x21
    b.eq 0x260
    add x3, x2, x21
    fmov d1, x3
    b 0x2b0
    scvtf d1, w2
    fdiv d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x2c8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x30]
    orr x3, x3, #0x2
    str x3, [x23, #0x30]
    b 0xd8
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x2f0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x30]
    orr x3, x3, #0x2
    str x3, [x23, #0x30]
    b 0xd8
(anonymous)#8:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x80
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x13c
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x154
    bti jc
    ldr x1, [x20, #0x18]
    ldr x0, [x1, #0x28]
    str x0, [x20, #0x38]
    ldr x2, [x19, #0x1190]
    add x1, x2, #0x20
    ldr x16, [x19, #0x1198]
    cmp x1, x16
    b.hi 0x180
    str x1, [x19, #0x1190]
    mov x16, #0x10d
    movk x16, #0x1, lsl #32
    str x16, [x2]
    ldr x1, [x20, #0x38]
    str x1, [x2, #0x8]
    mov x1, #0xa
    str x1, [x2, #0x10]
    str x2, [x20, #0x40]
    ldr x2, [x20, #0x40]
    ldr x1, [x20, #0x30]
    str x1, [x2, #0x10]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x190
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x70]
    ldr x2, [x20, #0x70]
    tst x2, x22
    b.ne 0x1a0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1a0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x8]
    cmp x1, x16
    b.ne 0x1a0
    ldr x1, [x23, #0x10]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    mov x16, #0x15
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x28]
    cmp x16, x1
    b.ne 0x1c4
    mov x16, #0x1a
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
    cbz x0, 0x238
    str x0, [x20, #0x48]
    ldr x0, [x20, #0x48]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x170
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x158
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
    bl <stub.Barrier>
    b 0x94
    mov x16, #0xe
    str w16, [x20, #0x8]
    add x3, x23, #0x8
    bl <stub.GetNamed>
    b 0xcc
    mov x16, #0x1a
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x12c
    tst x1, x22
    b.ne 0x1b4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1b4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x28]
    cmp x16, x0
    b.eq 0xec
    ldr x16, [x23, #0x38]
    cmp x16, x0
    b.eq 0xec
    ldr x16, [x23, #0x40]
    cmp x16, x0
    b.eq 0xec
    ldr x16, [x23, #0x48]
    cmp x16, x0
    b.eq 0xec
    ldr x16, [x23, #0x30]
    cmp x16, #0x2
    b.eq 0xec
    ldr x16, [x23, #0x30]
    cmp x16, x1
    b.eq 0xec
    mov x16, #0x1a
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0xec
    b <stub.ExceptionExit>
(anonymous)#9:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x68
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x250
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x268
    bti jc
    ldr x1, [x20, #0x18]
    ldr x0, [x1, #0x28]
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x38]
    ldr x2, [x2, #0x8]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x38]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x60]
    tst x1, x22
    b.ne 0x294
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x294
    cmp x2, x21
    b.lo 0x2c4
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x294
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x2a4
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x294
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x30]
    tst x1, x22
    b.ne 0x2e0
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x2e0
    cmp x2, x21
    b.lo 0x310
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x2e0
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x2f0
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x2e0
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0x33c
    cmp x2, x21
    b.lo 0x33c
    cmp w1, w2
    b.eq 0x12c
    mov x0, #0x6
    str x0, [x20, #0x40]
    b 0x134
    mov x0, #0x7
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, #0x6
    b.eq 0x240
    cmp x1, #0x7
    b.ne 0x3d0
    ldr x2, [x20, #0x38]
    ldr x2, [x2, #0x8]
    ldr x0, [x2, #0x18]
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x38]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x60]
    tst x1, x22
    b.ne 0x428
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x428
    cmp x2, x21
    b.lo 0x458
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x428
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x438
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x428
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x30]
    tst x1, x22
    b.ne 0x474
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x474
    cmp x2, x21
    b.lo 0x4a4
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x474
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x484
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x474
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0x4d0
    cmp x2, x21
    b.lo 0x4d0
    cmp w1, w2
    b.eq 0x238
    mov x0, #0x6
    str x0, [x20, #0x40]
    b 0x240
    mov x0, #0x7
    str x0, [x20, #0x40]
    ldr x0, [x20, #0x40]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x284
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x26c
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0xc
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0xac
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x294
    sub x0, x0, x21
    b 0xa8
    tst x2, x21
    b.eq 0x294
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x294
    b 0x7c
    mov x16, #0x12
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x100
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x2e0
    sub x0, x0, x21
    b 0xfc
    tst x2, x21
    b.eq 0x2e0
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x2e0
    b 0xd0
    mov x16, #0x18
    str w16, [x20, #0x8]
    bl <op.StrictEq>
    b 0x134
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x384
    cmp x1, x2
    b.eq 0x12c
    tst x3, x22
    b.ne 0x120
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x120
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x120
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x32c
    b 0x120
    cmp x1, x21
    b.hs 0x3a0
    tst x1, x21
    b.eq 0x120
    add x3, x1, x21
    fmov d0, x3
    b 0x3a4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x3c0
    tst x2, x21
    b.eq 0x120
    add x3, x2, x21
    fmov d1, x3
    b 0x3c4
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x12c
    b 0x120
    cmp x1, x21
    b.hs 0x3fc
    tst x1, x21
    b.eq 0x404
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.vs 0x3f8
    b.ne 0x148
    b 0x240
    cbnz w1, 0x148
    b 0x240
    tst x1, x22
    b.ne 0x240
    cbz x1, 0x240
    ldrb w16, [x1]
    cmp w16, #0x4
    b.hi 0x148
    ldr w3, [x1, #0x4]
    cbnz w3, 0x148
    b 0x240
    mov x16, #0x2c
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x1b8
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x428
    sub x0, x0, x21
    b 0x1b4
    tst x2, x21
    b.eq 0x428
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x428
    b 0x188
    mov x16, #0x32
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x20c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x474
    sub x0, x0, x21
    b 0x208
    tst x2, x21
    b.eq 0x474
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x474
    b 0x1dc
    mov x16, #0x38
    str w16, [x20, #0x8]
    bl <op.StrictEq>
    b 0x240
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x518
    cmp x1, x2
    b.eq 0x238
    tst x3, x22
    b.ne 0x22c
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x22c
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x22c
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x4c0
    b 0x22c
    cmp x1, x21
    b.hs 0x534
    tst x1, x21
    b.eq 0x22c
    add x3, x1, x21
    fmov d0, x3
    b 0x538
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x554
    tst x2, x21
    b.eq 0x22c
    add x3, x2, x21
    fmov d1, x3
    b 0x558
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x238
    b 0x22c
fill:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0xc8
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x294
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x2ac
    bti jc
    str wzr, [x20, #0x8]
    bl <op.NewArray>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x40]
    bti jc
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x28]
    cmp x1, x21
    b.lo 0x2f0
    cmp x2, x21
    b.lo 0x2f0
    cmp w1, w2
    b.ge 0x284
    mov x16, #0x11
    str w16, [x20, #0x8]
    bl <op.NewArray>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x50]
    bti jc
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x28]
    cmp x1, x21
    b.lo 0x360
    cmp x2, x21
    b.lo 0x360
    cmp w1, w2
    b.ge 0x1c4
    ldr x0, [x20, #0x48]
    str x0, [x20, #0x80]
    ldr x2, [x20, #0x80]
    tst x2, x22
    b.ne 0x3b8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x3b8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x38]
    cmp x1, x16
    b.ne 0x3b8
    ldr x1, [x23, #0x40]
    ldr x0, [x2, x1]
    str x0, [x20, #0x78]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0xa8]
    mov x0, #0xa
    str x0, [x20, #0xb0]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0xb8]
    ldr x0, [x20, #0x50]
    str x0, [x20, #0xc0]
    ldr x1, [x20, #0xa8]
    ldr x16, [x23, #0x58]
    cmp x16, x1
    b.ne 0x3dc
    mov x16, #0x37
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x90]
    mov x16, #0x2
    str w16, [x20, #0x9c]
    str x0, [x20, #0xa0]
    add x20, x20, #0x90
    mov x1, #0x2
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x90
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x64c
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x80]
    cmp x16, x1
    b.ne 0x460
    mov x16, #0x3d
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
    cbz x0, 0x64c
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x50]
    cmp x1, x21
    b.lo 0x4e4
    adds w0, w1, #0x1
    b.vs 0x4e4
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x534
    b 0x78
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x78]
    tst x2, x22
    b.ne 0x544
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x544
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0xb0]
    cmp x1, x16
    b.ne 0x544
    ldr x1, [x23, #0xb8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x70]
    ldr x0, [x20, #0x48]
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x70]
    ldr x16, [x23, #0xd0]
    cmp x16, x1
    b.ne 0x568
    mov x16, #0x58
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x58]
    mov x16, #0x1
    str w16, [x20, #0x64]
    str x0, [x20, #0x68]
    add x20, x20, #0x58
    mov x1, #0x1
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x58
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x64c
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x5ec
    adds w0, w1, #0x1
    b.vs 0x5ec
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x63c
    b 0x40
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x2c8
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x2b0
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0xa
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x284
    b 0x64
    cmp x1, x21
    b.hs 0x30c
    tst x1, x21
    b.eq 0x2d8
    add x3, x1, x21
    fmov d0, x3
    b 0x310
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x32c
    tst x2, x21
    b.eq 0x2d8
    add x3, x2, x21
    fmov d1, x3
    b 0x330
    scvtf d1, w2
    ldr x3, [x23, #0x18]
    orr x3, x3, #0x2
    str x3, [x23, #0x18]
    fcmp d0, d1
    b.pl 0x284
    b 0x64
    mov x16, #0x1b
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x1c4
    b 0x9c
    cmp x1, x21
    b.hs 0x37c
    tst x1, x21
    b.eq 0x348
    add x3, x1, x21
    fmov d0, x3
    b 0x380
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x39c
    tst x2, x21
    b.eq 0x348
    add x3, x2, x21
    fmov d1, x3
    b 0x3a0
    scvtf d1, w2
    ldr x3, [x23, #0x30]
    orr x3, x3, #0x2
    str x3, [x23, #0x30]
    fcmp d0, d1
    b.pl 0x1c4
    b 0x9c
    mov x16, #0x25
    str w16, [x20, #0x8]
    add x3, x23, #0x38
    bl <stub.GetNamed>
    b 0xd4
    mov x16, #0x37
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x148
    tst x1, x22
    b.ne 0x3cc
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x3cc
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x58]
    cmp x16, x0
    b.eq 0x108
    ldr x16, [x23, #0x68]
    cmp x16, x0
    b.eq 0x108
    ldr x16, [x23, #0x70]
    cmp x16, x0
    b.eq 0x108
    ldr x16, [x23, #0x78]
    cmp x16, x0
    b.eq 0x108
    ldr x16, [x23, #0x60]
    cmp x16, #0x2
    b.eq 0x108
    ldr x16, [x23, #0x60]
    cmp x16, x1
    b.eq 0x108
    mov x16, #0x37
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0xa8]
    b 0x108
    mov x16, #0x3d
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x198
    tst x1, x22
    b.ne 0x450
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x450
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x80]
    cmp x16, x0
    b.eq 0x158
    ldr x16, [x23, #0x90]
    cmp x16, x0
    b.eq 0x158
    ldr x16, [x23, #0x98]
    cmp x16, x0
    b.eq 0x158
    ldr x16, [x23, #0xa0]
    cmp x16, x0
    b.eq 0x158
    ldr x16, [x23, #0x88]
    cmp x16, #0x2
    b.eq 0x158
    ldr x16, [x23, #0x88]
    cmp x16, x1
    b.eq 0x158
    mov x16, #0x3d
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x158
    mov x16, #0x43
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x1b4
    cmp x1, x21
    b.hs 0x500
    tst x1, x21
    b.eq 0x4d4
    add x3, x1, x21
    fmov d0, x3
    b 0x504
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x520
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0xa8]
    orr x3, x3, #0x2
    str x3, [x23, #0xa8]
    b 0x1b4
    mov x16, #0x48
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x78
    mov x16, #0x4e
    str w16, [x20, #0x8]
    add x3, x23, #0xb0
    bl <stub.GetNamed>
    b 0x1fc
    mov x16, #0x58
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x258
    tst x1, x22
    b.ne 0x558
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x558
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xd0]
    cmp x16, x0
    b.eq 0x218
    ldr x16, [x23, #0xe0]
    cmp x16, x0
    b.eq 0x218
    ldr x16, [x23, #0xe8]
    cmp x16, x0
    b.eq 0x218
    ldr x16, [x23, #0xf0]
    cmp x16, x0
    b.eq 0x218
    ldr x16, [x23, #0xd8]
    cmp x16, #0x2
    b.eq 0x218
    ldr x16, [x23, #0xd8]
    cmp x16, x1
    b.eq 0x218
    mov x16, #0x58
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x70]
    b 0x218
    mov x16, #0x5e
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x274
    cmp x1, x21
    b.hs 0x608
    tst x1, x21
    b.eq 0x5dc
    add x3, x1, x21
    fmov d0, x3
    b 0x60c
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x628
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0xf8]
    orr x3, x3, #0x2
    str x3, [x23, #0xf8]
    b 0x274
    mov x16, #0x63
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x40
    b <stub.ExceptionExit>
flat:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0xa0
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x5f4
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x60c
    bti jc
    mov x0, #0xa
    str x0, [x20, #0x40]
    ldr x2, [x19, #0x1190]
    add x1, x2, #0x20
    ldr x16, [x19, #0x1198]
    cmp x1, x16
    b.hi 0x638
    str x1, [x19, #0x1190]
    mov x16, #0x10d
    movk x16, #0x1, lsl #32
    str x16, [x2]
    ldr x1, [x20, #0x40]
    str x1, [x2, #0x8]
    mov x1, #0xa
    str x1, [x2, #0x10]
    str x2, [x20, #0x38]
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x70]
    ldr x2, [x20, #0x70]
    tst x2, x22
    b.ne 0x648
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x648
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x20]
    cmp x1, x16
    b.ne 0x648
    ldr x1, [x23, #0x28]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x40]
    cmp x16, x1
    b.ne 0x66c
    mov x16, #0x10
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x50]
    str wzr, [x20, #0x5c]
    str x0, [x20, #0x60]
    add x20, x20, #0x50
    mov x1, #0x0
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x50
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0xf58
    str x0, [x20, #0x40]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x70]
    ldr x2, [x20, #0x70]
    tst x2, x22
    b.ne 0x6e0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x6e0
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x68]
    cmp x1, x16
    b.ne 0x6e0
    ldr x1, [x23, #0x70]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x88]
    cmp x16, x1
    b.ne 0x704
    mov x16, #0x20
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x50]
    str wzr, [x20, #0x5c]
    str x0, [x20, #0x60]
    add x20, x20, #0x50
    mov x1, #0x0
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x50
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0xf58
    str x0, [x20, #0x48]
    mov x16, #0x26
    str w16, [x20, #0x8]
    bl <op.NewArray>
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x50]
    str x1, [x2, #0x10]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x778
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x50]
    bti jc
    ldr x1, [x23, #0xc0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x788
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0x7b0
    cmp x2, x21
    b.lo 0x7b0
    cmp w1, w2
    b.ge 0x560
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x58]
    bti jc
    ldr x1, [x23, #0xd8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x808
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x60]
    cmp x1, x21
    b.lo 0x830
    cmp x2, x21
    b.lo 0x830
    cmp w1, w2
    b.ge 0x534
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x60]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x68]
    bti jc
    ldr x1, [x23, #0xf0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x888
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x68]
    ldr x2, [x20, #0x70]
    cmp x1, x21
    b.lo 0x8b0
    cmp x2, x21
    b.lo 0x8b0
    cmp w1, w2
    b.ge 0x470
    ldr x1, [x23, #0x108]
    ldr x0, [x1, #0x8]
    cbz x0, 0x908
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x90]
    cmp x1, x21
    b.lo 0x928
    cmp x2, x21
    b.lo 0x928
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x928
    cbz w0, 0x994
    orr x0, x0, x21
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x88]
    ldr x2, [x20, #0x68]
    cmp x1, x21
    b.lo 0x9b0
    cmp x2, x21
    b.lo 0x9b0
    adds w0, w1, w2
    b.vs 0x9b0
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x80]
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
    str x0, [x20, #0x78]
    ldr x1, [x23, #0x148]
    ldr x0, [x1, #0x8]
    cbz x0, 0xa68
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x68]
    ldr x2, [x20, #0x98]
    cmp x1, x21
    b.lo 0xa88
    cmp x2, x21
    b.lo 0xa88
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0xa88
    cbz w0, 0xaf4
    orr x0, x0, x21
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x90]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0xb10
    cmp x2, x21
    b.lo 0xb10
    adds w0, w1, w2
    b.vs 0xb10
    orr x0, x0, x21
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x88]
    tst x1, x22
    b.ne 0xb7c
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xb7c
    cmp x2, x21
    b.lo 0xbac
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0xb7c
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0xb8c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0xb7c
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x78]
    ldr x2, [x20, #0x80]
    cmp x1, x21
    b.lo 0xbd8
    cmp x2, x21
    b.lo 0xbd8
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0xbd8
    cbz w0, 0xc44
    orr x0, x0, x21
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x60]
    ldr x2, [x20, #0x70]
    cmp x1, x21
    b.lo 0xc60
    cmp x2, x21
    b.lo 0xc60
    adds w0, w1, w2
    b.vs 0xc60
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x68]
    cmp x1, x21
    b.lo 0xcdc
    adds w0, w1, #0x1
    b.vs 0xcdc
    orr x0, x0, x21
    str x0, [x20, #0x68]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0xd2c
    b 0x234
    ldr x2, [x20, #0x38]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x90]
    ldr x2, [x20, #0x90]
    tst x2, x22
    b.ne 0xd3c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xd3c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x1a0]
    cmp x1, x16
    b.ne 0xd3c
    ldr x1, [x23, #0x1a8]
    ldr x0, [x2, x1]
    str x0, [x20, #0x88]
    ldr x0, [x20, #0x60]
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x88]
    ldr x16, [x23, #0x1c0]
    cmp x16, x1
    b.ne 0xd60
    mov x16, #0xbb
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
    cbz x0, 0xf58
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    cmp x1, x21
    b.lo 0xde4
    adds w0, w1, #0x1
    b.vs 0xde4
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0xe34
    b 0x1f0
    ldr x1, [x20, #0x50]
    cmp x1, x21
    b.lo 0xe54
    adds w0, w1, #0x1
    b.vs 0xe54
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0xea4
    b 0x1b4
    ldr x1, [x23, #0x1f8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xeb4
    str x0, [x20, #0x70]
    mov x0, #0xa
    str x0, [x20, #0x78]
    ldr x1, [x23, #0x208]
    ldr x0, [x1, #0x8]
    cbz x0, 0xec4
    str x0, [x20, #0x80]
    mov x16, #0xdf
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x1, [x20, #0x70]
    ldr x16, [x23, #0x218]
    cmp x16, x1
    b.ne 0xee4
    mov x16, #0xe4
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
    cbz x0, 0xf58
    str x0, [x20, #0x50]
    ldr x0, [x20, #0x50]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x628
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x610
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x2
    str w16, [x20, #0x8]
    bl <op.NewEnv>
    b 0x70
    mov x16, #0x9
    str w16, [x20, #0x8]
    add x3, x23, #0x20
    bl <stub.GetNamed>
    b 0xa8
    mov x16, #0x10
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xf8
    tst x1, x22
    b.ne 0x65c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x65c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x40]
    cmp x16, x0
    b.eq 0xbc
    ldr x16, [x23, #0x50]
    cmp x16, x0
    b.eq 0xbc
    ldr x16, [x23, #0x58]
    cmp x16, x0
    b.eq 0xbc
    ldr x16, [x23, #0x60]
    cmp x16, x0
    b.eq 0xbc
    ldr x16, [x23, #0x48]
    cmp x16, #0x2
    b.eq 0xbc
    ldr x16, [x23, #0x48]
    cmp x16, x1
    b.eq 0xbc
    mov x16, #0x10
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0xbc
    mov x16, #0x19
    str w16, [x20, #0x8]
    add x3, x23, #0x68
    bl <stub.GetNamed>
    b 0x130
    mov x16, #0x20
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x180
    tst x1, x22
    b.ne 0x6f4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x6f4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x88]
    cmp x16, x0
    b.eq 0x144
    ldr x16, [x23, #0x98]
    cmp x16, x0
    b.eq 0x144
    ldr x16, [x23, #0xa0]
    cmp x16, x0
    b.eq 0x144
    ldr x16, [x23, #0xa8]
    cmp x16, x0
    b.eq 0x144
    ldr x16, [x23, #0x90]
    cmp x16, #0x2
    b.eq 0x144
    ldr x16, [x23, #0x90]
    cmp x16, x1
    b.eq 0x144
    mov x16, #0x20
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x144
    mov x16, #0x2c
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x1ac
    mov x16, #0x35
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1c8
    mov x16, #0x3b
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x560
    b 0x1e8
    cmp x1, x21
    b.hs 0x7cc
    tst x1, x21
    b.eq 0x798
    add x3, x1, x21
    fmov d0, x3
    b 0x7d0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x7ec
    tst x2, x21
    b.eq 0x798
    add x3, x2, x21
    fmov d1, x3
    b 0x7f0
    scvtf d1, w2
    ldr x3, [x23, #0xd0]
    orr x3, x3, #0x2
    str x3, [x23, #0xd0]
    fcmp d0, d1
    b.pl 0x560
    b 0x1e8
    mov x16, #0x46
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x204
    mov x16, #0x4c
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x534
    b 0x224
    cmp x1, x21
    b.hs 0x84c
    tst x1, x21
    b.eq 0x818
    add x3, x1, x21
    fmov d0, x3
    b 0x850
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x86c
    tst x2, x21
    b.eq 0x818
    add x3, x2, x21
    fmov d1, x3
    b 0x870
    scvtf d1, w2
    ldr x3, [x23, #0xe8]
    orr x3, x3, #0x2
    str x3, [x23, #0xe8]
    fcmp d0, d1
    b.pl 0x534
    b 0x224
    mov x16, #0x5b
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x248
    mov x16, #0x61
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x470
    b 0x268
    cmp x1, x21
    b.hs 0x8cc
    tst x1, x21
    b.eq 0x898
    add x3, x1, x21
    fmov d0, x3
    b 0x8d0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x8ec
    tst x2, x21
    b.eq 0x898
    add x3, x2, x21
    fmov d1, x3
    b 0x8f0
    scvtf d1, w2
    ldr x3, [x23, #0x100]
    orr x3, x3, #0x2
    str x3, [x23, #0x100]
    fcmp d0, d1
    b.pl 0x470
    b 0x268
    mov x16, #0x68
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x278
    mov x16, #0x6e
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x2ac
    cmp x1, x21
    b.hs 0x944
    tst x1, x21
    b.eq 0x918
    add x3, x1, x21
    fmov d0, x3
    b 0x948
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x964
    tst x2, x21
    b.eq 0x918
    add x3, x2, x21
    fmov d1, x3
    b 0x968
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x980
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x88]
    ldr x3, [x23, #0x118]
    orr x3, x3, #0x2
    str x3, [x23, #0x118]
    b 0x2ac
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x928
    b 0x2a4
    mov x16, #0x74
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x2d4
    cmp x1, x21
    b.hs 0x9cc
    tst x1, x21
    b.eq 0x9a0
    add x3, x1, x21
    fmov d0, x3
    b 0x9d0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x9ec
    tst x2, x21
    b.eq 0x9a0
    add x3, x2, x21
    fmov d1, x3
    b 0x9f0
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xa08
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x80]
    ldr x3, [x23, #0x120]
    orr x3, x3, #0x2
    str x3, [x23, #0x120]
    b 0x2d4
    mov x16, #0x7a
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x328
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0xa1c
    sub x0, x0, x21
    b 0x324
    tst x2, x21
    b.eq 0xa1c
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0xa1c
    b 0x2f8
    mov x16, #0x80
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x338
    mov x16, #0x86
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x36c
    cmp x1, x21
    b.hs 0xaa4
    tst x1, x21
    b.eq 0xa78
    add x3, x1, x21
    fmov d0, x3
    b 0xaa8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xac4
    tst x2, x21
    b.eq 0xa78
    add x3, x2, x21
    fmov d1, x3
    b 0xac8
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xae0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x90]
    ldr x3, [x23, #0x158]
    orr x3, x3, #0x2
    str x3, [x23, #0x158]
    b 0x36c
    orr w3, w1, w2
    tbnz w3, #0x1f, 0xa88
    b 0x364
    mov x16, #0x8c
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x394
    cmp x1, x21
    b.hs 0xb2c
    tst x1, x21
    b.eq 0xb00
    add x3, x1, x21
    fmov d0, x3
    b 0xb30
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xb4c
    tst x2, x21
    b.eq 0xb00
    add x3, x2, x21
    fmov d1, x3
    b 0xb50
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xb68
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x88]
    ldr x3, [x23, #0x160]
    orr x3, x3, #0x2
    str x3, [x23, #0x160]
    b 0x394
    mov x16, #0x92
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x3e8
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0xb7c
    sub x0, x0, x21
    b 0x3e4
    tst x2, x21
    b.eq 0xb7c
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0xb7c
    b 0x3b8
    mov x16, #0x98
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0x41c
    cmp x1, x21
    b.hs 0xbf4
    tst x1, x21
    b.eq 0xbc8
    add x3, x1, x21
    fmov d0, x3
    b 0xbf8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xc14
    tst x2, x21
    b.eq 0xbc8
    add x3, x2, x21
    fmov d1, x3
    b 0xc18
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xc30
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x70]
    ldr x3, [x23, #0x188]
    orr x3, x3, #0x2
    str x3, [x23, #0x188]
    b 0x41c
    orr w3, w1, w2
    tbnz w3, #0x1f, 0xbd8
    b 0x414
    mov x16, #0x9e
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x444
    cmp x1, x21
    b.hs 0xc7c
    tst x1, x21
    b.eq 0xc50
    add x3, x1, x21
    fmov d0, x3
    b 0xc80
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xc9c
    tst x2, x21
    b.eq 0xc50
    add x3, x2, x21
    fmov d1, x3
    b 0xca0
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xcb8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x190]
    orr x3, x3, #0x2
    str x3, [x23, #0x190]
    b 0x444
    mov x16, #0xa4
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x460
    cmp x1, x21
    b.hs 0xcf8
    tst x1, x21
    b.eq 0xccc
    add x3, x1, x21
    fmov d0, x3
    b 0xcfc
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xd18
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x68]
    ldr x3, [x23, #0x198]
    orr x3, x3, #0x2
    str x3, [x23, #0x198]
    b 0x460
    mov x16, #0xa9
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x234
    mov x16, #0xb1
    str w16, [x20, #0x8]
    add x3, x23, #0x1a0
    bl <stub.GetNamed>
    b 0x4ac
    mov x16, #0xbb
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x508
    tst x1, x22
    b.ne 0xd50
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xd50
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x1c0]
    cmp x16, x0
    b.eq 0x4c8
    ldr x16, [x23, #0x1d0]
    cmp x16, x0
    b.eq 0x4c8
    ldr x16, [x23, #0x1d8]
    cmp x16, x0
    b.eq 0x4c8
    ldr x16, [x23, #0x1e0]
    cmp x16, x0
    b.eq 0x4c8
    ldr x16, [x23, #0x1c8]
    cmp x16, #0x2
    b.eq 0x4c8
    ldr x16, [x23, #0x1c8]
    cmp x16, x1
    b.eq 0x4c8
    mov x16, #0xbb
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x88]
    b 0x4c8
    mov x16, #0xc1
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x524
    cmp x1, x21
    b.hs 0xe00
    tst x1, x21
    b.eq 0xdd4
    add x3, x1, x21
    fmov d0, x3
    b 0xe04
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xe20
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x58]
    ldr x3, [x23, #0x1e8]
    orr x3, x3, #0x2
    str x3, [x23, #0x1e8]
    b 0x524
    mov x16, #0xc6
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x1f0
    mov x16, #0xc9
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x550
    cmp x1, x21
    b.hs 0xe70
    tst x1, x21
    b.eq 0xe44
    add x3, x1, x21
    fmov d0, x3
    b 0xe74
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xe90
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x1f0]
    orr x3, x3, #0x2
    str x3, [x23, #0x1f0]
    b 0x550
    mov x16, #0xce
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x1b4
    mov x16, #0xd1
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x570
    mov x16, #0xd9
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x588
    mov x16, #0xe4
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x5e4
    tst x1, x22
    b.ne 0xed4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xed4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x218]
    cmp x16, x0
    b.eq 0x5a4
    ldr x16, [x23, #0x228]
    cmp x16, x0
    b.eq 0x5a4
    ldr x16, [x23, #0x230]
    cmp x16, x0
    b.eq 0x5a4
    ldr x16, [x23, #0x238]
    cmp x16, x0
    b.eq 0x5a4
    ldr x16, [x23, #0x220]
    cmp x16, #0x2
    b.eq 0x5a4
    ldr x16, [x23, #0x220]
    cmp x16, x1
    b.eq 0x5a4
    mov x16, #0xe4
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x70]
    b 0x5a4
    b <stub.ExceptionExit>
plain:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x80
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x148
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x160
    bti jc
    mov x0, #0xa
    str x0, [x20, #0x40]
    ldr x2, [x19, #0x1190]
    add x1, x2, #0x20
    ldr x16, [x19, #0x1198]
    cmp x1, x16
    b.hi 0x18c
    str x1, [x19, #0x1190]
    mov x16, #0x10d
    movk x16, #0x2, lsl #32
    str x16, [x2]
    ldr x1, [x20, #0x40]
    str x1, [x2, #0x8]
    mov x1, #0xa
    str x1, [x2, #0x10]
    str x1, [x2, #0x18]
    str x2, [x20, #0x38]
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x28]
    str x1, [x2, #0x10]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x19c
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x30]
    str x1, [x2, #0x18]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1ac
    ldr x1, [x23, #0x10]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1bc
    str x0, [x20, #0x60]
    mov x0, #0xa
    str x0, [x20, #0x68]
    ldr x1, [x23, #0x20]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1cc
    str x0, [x20, #0x70]
    mov x16, #0x1e
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x30]
    cmp x16, x1
    b.ne 0x1ec
    mov x16, #0x23
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
    cbz x0, 0x260
    str x0, [x20, #0x40]
    ldr x0, [x20, #0x40]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x17c
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x164
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
    bl <stub.Barrier>
    b 0x94
    mov x16, #0xb
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xb4
    mov x16, #0x10
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xc4
    mov x16, #0x18
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xdc
    mov x16, #0x23
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x138
    tst x1, x22
    b.ne 0x1dc
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1dc
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x30]
    cmp x16, x0
    b.eq 0xf8
    ldr x16, [x23, #0x40]
    cmp x16, x0
    b.eq 0xf8
    ldr x16, [x23, #0x48]
    cmp x16, x0
    b.eq 0xf8
    ldr x16, [x23, #0x50]
    cmp x16, x0
    b.eq 0xf8
    ldr x16, [x23, #0x38]
    cmp x16, #0x2
    b.eq 0xf8
    ldr x16, [x23, #0x38]
    cmp x16, x1
    b.eq 0xf8
    mov x16, #0x23
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0xf8
    b <stub.ExceptionExit>
transposed:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x80
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x1f0
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x208
    bti jc
    mov x0, #0xa
    str x0, [x20, #0x40]
    ldr x2, [x19, #0x11a0]
    add x1, x2, #0x30
    ldr x16, [x19, #0x11a8]
    cmp x1, x16
    b.hi 0x234
    str x1, [x19, #0x11a0]
    mov x16, #0x10d
    movk x16, #0x3, lsl #32
    str x16, [x2]
    ldr x1, [x20, #0x40]
    str x1, [x2, #0x8]
    mov x1, #0xa
    str x1, [x2, #0x10]
    str x1, [x2, #0x18]
    str x1, [x2, #0x20]
    str x2, [x20, #0x38]
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x28]
    str x1, [x2, #0x10]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x244
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x30]
    str x1, [x2, #0x18]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x254
    ldr x1, [x23, #0x10]
    ldr x0, [x1, #0x8]
    cbz x0, 0x264
    str x0, [x20, #0x60]
    mov x0, #0xa
    str x0, [x20, #0x68]
    ldr x1, [x23, #0x20]
    ldr x0, [x1, #0x8]
    cbz x0, 0x274
    str x0, [x20, #0x70]
    mov x16, #0x1e
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x30]
    cmp x16, x1
    b.ne 0x294
    mov x16, #0x23
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
    cbz x0, 0x3bc
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x40]
    str x1, [x2, #0x20]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x308
    ldr x1, [x23, #0x58]
    ldr x0, [x1, #0x8]
    cbz x0, 0x318
    str x0, [x20, #0x60]
    mov x0, #0xa
    str x0, [x20, #0x68]
    ldr x1, [x23, #0x68]
    ldr x0, [x1, #0x8]
    cbz x0, 0x328
    str x0, [x20, #0x70]
    mov x16, #0x3c
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x78]
    cmp x16, x1
    b.ne 0x348
    mov x16, #0x41
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
    cbz x0, 0x3bc
    str x0, [x20, #0x40]
    ldr x0, [x20, #0x40]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x224
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x20c
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x2
    str w16, [x20, #0x8]
    bl <op.NewEnv>
    b 0x78
    mov x16, #0x6
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x98
    mov x16, #0xb
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xb8
    mov x16, #0x10
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xc8
    mov x16, #0x18
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xe0
    mov x16, #0x23
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x13c
    tst x1, x22
    b.ne 0x284
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x284
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x30]
    cmp x16, x0
    b.eq 0xfc
    ldr x16, [x23, #0x40]
    cmp x16, x0
    b.eq 0xfc
    ldr x16, [x23, #0x48]
    cmp x16, x0
    b.eq 0xfc
    ldr x16, [x23, #0x50]
    cmp x16, x0
    b.eq 0xfc
    ldr x16, [x23, #0x38]
    cmp x16, #0x2
    b.eq 0xfc
    ldr x16, [x23, #0x38]
    cmp x16, x1
    b.eq 0xfc
    mov x16, #0x23
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0xfc
    mov x16, #0x29
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x15c
    mov x16, #0x2e
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x16c
    mov x16, #0x36
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x184
    mov x16, #0x41
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x1e0
    tst x1, x22
    b.ne 0x338
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x338
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x78]
    cmp x16, x0
    b.eq 0x1a0
    ldr x16, [x23, #0x88]
    cmp x16, x0
    b.eq 0x1a0
    ldr x16, [x23, #0x90]
    cmp x16, x0
    b.eq 0x1a0
    ldr x16, [x23, #0x98]
    cmp x16, x0
    b.eq 0x1a0
    ldr x16, [x23, #0x80]
    cmp x16, #0x2
    b.eq 0x1a0
    ldr x16, [x23, #0x80]
    cmp x16, x1
    b.eq 0x1a0
    mov x16, #0x41
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x1a0
    b <stub.ExceptionExit>
