(anonymous):
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0xa8
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x4b4
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
    mov x0, #0xa
    str x0, [x20, #0x38]
    mov x16, #0x3c
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    mov x16, #0x41
    str w16, [x20, #0x8]
    bl <op.DeclareGlobalFunction>
    mov x0, #0xa
    str x0, [x20, #0x38]
    mov x16, #0x47
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    mov x16, #0x4c
    str w16, [x20, #0x8]
    bl <op.DeclareGlobalFunction>
    mov x0, #0xa
    str x0, [x20, #0x38]
    mov x16, #0x52
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    mov x16, #0x57
    str w16, [x20, #0x8]
    bl <op.DeclareGlobalFunction>
    mov x0, #0xa
    str x0, [x20, #0x38]
    mov x16, #0x5d
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    mov x16, #0x62
    str w16, [x20, #0x8]
    bl <op.DeclareGlobalFunction>
    mov x0, #0xa
    str x0, [x20, #0x38]
    mov x16, #0x68
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    mov x16, #0x6d
    str w16, [x20, #0x8]
    bl <op.DeclareGlobalFunction>
    mov x0, #0xa
    str x0, [x20, #0x38]
    mov x16, #0x73
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    mov x16, #0x78
    str w16, [x20, #0x8]
    bl <op.DeclareGlobalFunction>
    mov x0, #0x3039
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x30]
    mov x16, #0x80
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0x0
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    mov x16, #0x88
    str w16, [x20, #0x8]
    bl <op.NewClass>
    mov x0, #0xa
    str x0, [x20, #0x68]
    mov x16, #0x90
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x0, [x23, #0x70]
    str x0, [x20, #0x68]
    mov x16, #0x99
    str w16, [x20, #0x8]
    bl <op.DefineMethod>
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x30]
    mov x16, #0xa4
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x30]
    ldr x2, [x23, #0x80]
    ldr x1, [x20, #0x30]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x4dc
    ldr x16, [x2, #0x8]
    cbz x16, 0x4dc
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x4ec
    ldr x1, [x23, #0x90]
    ldr x0, [x1, #0x8]
    cbz x0, 0x4fc
    str x0, [x20, #0x48]
    mov x0, #0xa
    str x0, [x20, #0x50]
    ldr x1, [x23, #0xa0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x50c
    str x0, [x20, #0x78]
    mov x0, #0xa
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0xb0]
    cmp x16, x1
    b.ne 0x52c
    mov x16, #0xc3
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x60]
    str wzr, [x20, #0x6c]
    str x0, [x20, #0x70]
    add x20, x20, #0x60
    mov x1, #0x0
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x60
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x874
    str x0, [x20, #0x58]
    ldr x1, [x23, #0xd8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x5a0
    str x0, [x20, #0x80]
    mov x0, #0xa
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x80]
    ldr x16, [x23, #0xe8]
    cmp x16, x1
    b.ne 0x5c0
    mov x16, #0xd1
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x68]
    str wzr, [x20, #0x74]
    str x0, [x20, #0x78]
    add x20, x20, #0x68
    mov x1, #0x0
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x68
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x874
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x110]
    ldr x0, [x1, #0x8]
    cbz x0, 0x634
    str x0, [x20, #0x88]
    mov x0, #0xa
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x88]
    ldr x16, [x23, #0x120]
    cmp x16, x1
    b.ne 0x654
    mov x16, #0xdf
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x70]
    str wzr, [x20, #0x7c]
    str x0, [x20, #0x80]
    add x20, x20, #0x70
    mov x1, #0x0
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x70
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x874
    str x0, [x20, #0x68]
    ldr x1, [x23, #0x148]
    ldr x0, [x1, #0x8]
    cbz x0, 0x6c8
    str x0, [x20, #0x90]
    mov x0, #0xa
    str x0, [x20, #0x98]
    ldr x1, [x20, #0x90]
    ldr x16, [x23, #0x158]
    cmp x16, x1
    b.ne 0x6e8
    mov x16, #0xed
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x78]
    str wzr, [x20, #0x84]
    str x0, [x20, #0x88]
    add x20, x20, #0x78
    mov x1, #0x0
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x78
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x874
    str x0, [x20, #0x70]
    ldr x1, [x23, #0x180]
    ldr x0, [x1, #0x8]
    cbz x0, 0x75c
    str x0, [x20, #0x98]
    mov x0, #0xa
    str x0, [x20, #0xa0]
    ldr x1, [x20, #0x98]
    ldr x16, [x23, #0x190]
    cmp x16, x1
    b.ne 0x77c
    mov x16, #0xfb
    str w16, [x20, #0x8]
    ldr x0, [x1, #0x20]
    str x20, [x20, #0x80]
    str wzr, [x20, #0x8c]
    str x0, [x20, #0x90]
    add x20, x20, #0x80
    mov x1, #0x0
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x80
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x874
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x48]
    ldr x16, [x23, #0x1b8]
    cmp x16, x1
    b.ne 0x800
    mov x16, #0x101
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
    cbz x0, 0x874
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x4cc
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0xac
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x248
    mov x16, #0xac
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x248
    mov x16, #0xb3
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x258
    mov x16, #0xbb
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x270
    mov x16, #0xc3
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x2c4
    tst x1, x22
    b.ne 0x51c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x51c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xb0]
    cmp x16, x0
    b.eq 0x288
    ldr x16, [x23, #0xc0]
    cmp x16, x0
    b.eq 0x288
    ldr x16, [x23, #0xc8]
    cmp x16, x0
    b.eq 0x288
    ldr x16, [x23, #0xd0]
    cmp x16, x0
    b.eq 0x288
    ldr x16, [x23, #0xb8]
    cmp x16, #0x2
    b.eq 0x288
    ldr x16, [x23, #0xb8]
    cmp x16, x1
    b.eq 0x288
    mov x16, #0xc3
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x288
    mov x16, #0xc9
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x2d4
    mov x16, #0xd1
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x328
    tst x1, x22
    b.ne 0x5b0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x5b0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0xe8]
    cmp x16, x0
    b.eq 0x2ec
    ldr x16, [x23, #0xf8]
    cmp x16, x0
    b.eq 0x2ec
    ldr x16, [x23, #0x100]
    cmp x16, x0
    b.eq 0x2ec
    ldr x16, [x23, #0x108]
    cmp x16, x0
    b.eq 0x2ec
    ldr x16, [x23, #0xf0]
    cmp x16, #0x2
    b.eq 0x2ec
    ldr x16, [x23, #0xf0]
    cmp x16, x1
    b.eq 0x2ec
    mov x16, #0xd1
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x80]
    b 0x2ec
    mov x16, #0xd7
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x338
    mov x16, #0xdf
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x38c
    tst x1, x22
    b.ne 0x644
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x644
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x120]
    cmp x16, x0
    b.eq 0x350
    ldr x16, [x23, #0x130]
    cmp x16, x0
    b.eq 0x350
    ldr x16, [x23, #0x138]
    cmp x16, x0
    b.eq 0x350
    ldr x16, [x23, #0x140]
    cmp x16, x0
    b.eq 0x350
    ldr x16, [x23, #0x128]
    cmp x16, #0x2
    b.eq 0x350
    ldr x16, [x23, #0x128]
    cmp x16, x1
    b.eq 0x350
    mov x16, #0xdf
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x88]
    b 0x350
    mov x16, #0xe5
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x39c
    mov x16, #0xed
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x3f0
    tst x1, x22
    b.ne 0x6d8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x6d8
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x158]
    cmp x16, x0
    b.eq 0x3b4
    ldr x16, [x23, #0x168]
    cmp x16, x0
    b.eq 0x3b4
    ldr x16, [x23, #0x170]
    cmp x16, x0
    b.eq 0x3b4
    ldr x16, [x23, #0x178]
    cmp x16, x0
    b.eq 0x3b4
    ldr x16, [x23, #0x160]
    cmp x16, #0x2
    b.eq 0x3b4
    ldr x16, [x23, #0x160]
    cmp x16, x1
    b.eq 0x3b4
    mov x16, #0xed
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x90]
    b 0x3b4
    mov x16, #0xf3
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x400
    mov x16, #0xfb
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x454
    tst x1, x22
    b.ne 0x76c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x76c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x190]
    cmp x16, x0
    b.eq 0x418
    ldr x16, [x23, #0x1a0]
    cmp x16, x0
    b.eq 0x418
    ldr x16, [x23, #0x1a8]
    cmp x16, x0
    b.eq 0x418
    ldr x16, [x23, #0x1b0]
    cmp x16, x0
    b.eq 0x418
    ldr x16, [x23, #0x198]
    cmp x16, #0x2
    b.eq 0x418
    ldr x16, [x23, #0x198]
    cmp x16, x1
    b.eq 0x418
    mov x16, #0xfb
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x98]
    b 0x418
    mov x16, #0x101
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x4a4
    tst x1, x22
    b.ne 0x7f0
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x7f0
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x1b8]
    cmp x16, x0
    b.eq 0x464
    ldr x16, [x23, #0x1c8]
    cmp x16, x0
    b.eq 0x464
    ldr x16, [x23, #0x1d0]
    cmp x16, x0
    b.eq 0x464
    ldr x16, [x23, #0x1d8]
    cmp x16, x0
    b.eq 0x464
    ldr x16, [x23, #0x1c0]
    cmp x16, #0x2
    b.eq 0x464
    ldr x16, [x23, #0x1c0]
    cmp x16, x1
    b.eq 0x464
    mov x16, #0x101
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x48]
    b 0x464
    b <stub.ExceptionExit>
Thing:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldrsb w16, [x20, #0xf]
    tbz w16, #0x0, 0x98
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x38
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xa0
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0xb8
    bti jc
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x28]
    tst x2, x22
    b.ne 0xe4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0xe4
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x8]
    cmp x0, x16
    b.ne 0xe4
    ldr x0, [x23, #0x10]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0xf4
    mov x0, #0xa
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.ThrowClassCall>
    b 0xd4
    bl <helper.CheckLimit>
    cbz x0, 0xd4
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x28
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0xbc
    b 0x34
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    add x3, x23, #0x8
    bl <stub.SetNamed>
    b 0x80
    str wzr, [x20, #0x8]
    bl <stub.Barrier>
    b 0x80
changes:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x78
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x384
    ldr x23, [x0, #0x10]
    bti jc
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x28]
    ldr x1, [x23, #0x28]
    ldr x0, [x1, #0x8]
    cbz x0, 0x3ac
    str x0, [x20, #0x50]
    ldr x0, [x20, #0x50]
    str x0, [x20, #0x58]
    mov x0, #0xfffe000000000003
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0x38]
    cmp x16, x1
    b.ne 0x3bc
    mov x16, #0x11
    str w16, [x20, #0x8]
    add x2, x20, #0x38
    bl <stub.Construct>
    tbz w0, #0x0, 0xc0
    sub x0, x0, #0x1
    str x20, [x20, #0x38]
    mov x16, #0x1
    movk x16, #0x100, lsl #16
    str w16, [x20, #0x44]
    str x0, [x20, #0x48]
    add x20, x20, #0x38
    mov x1, #0x1
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x38
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x800
    tst x0, x22
    b.ne 0x40c
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x40c
    str x0, [x20, #0x30]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    bti jc
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x42c
    mov x17, #0x12d0
    movk x17, #0x13, lsl #16
    cmp w1, w17
    b.ge 0x374
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x468
    tbnz w1, #0x1f, 0x468
    mov x2, #0x1f4
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x478
    cbnz w1, 0x228
    ldr x1, [x23, #0x78]
    ldr x0, [x1, #0x8]
    cbz x0, 0x498
    str x0, [x20, #0x48]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x4a8
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x4a8
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x88]
    cmp x1, x16
    b.ne 0x4a8
    ldr x1, [x23, #0x90]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x0, [x23, #0x10]
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x4cc
    ldr d1, 0x808
    scvtf d0, w1
    fdiv d0, d0, d1
    fjcvtzs w0, d0
    b.ne 0x51c
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x60]
    cmp x1, x21
    b.lo 0x544
    tbnz w1, #0x1f, 0x544
    mov x2, #0x32
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x58]
    mov x16, #0x51
    str w16, [x20, #0x8]
    bl <op.Concat>
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x48]
    ldr x4, [x20, #0x38]
    tst x1, x22
    b.ne 0x554
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x554
    cmp x2, x21
    b.lo 0x5f4
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x554
    ldrb w5, [x1, #0x3]
    cmp w5, #0x2
    b.hs 0x5bc
    cmp x4, x21
    b.lo 0x554
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x564
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x610
    tbnz w1, #0x1f, 0x610
    mov x2, #0x2bc
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x620
    cbnz w1, 0x2b0
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x640
    tbnz w1, #0x1f, 0x640
    mov x2, #0x3
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x2, [x23, #0xf0]
    ldr x1, [x20, #0x40]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x650
    ldr x16, [x2, #0x8]
    cbz x16, 0x650
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x660
    ldr x1, [x23, #0x100]
    ldr x0, [x1, #0x8]
    cbz x0, 0x670
    str x0, [x20, #0x60]
    mov x0, #0xa
    str x0, [x20, #0x68]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x110]
    cmp x16, x1
    b.ne 0x690
    mov x16, #0x84
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
    cbz x0, 0x800
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x714
    cmp x2, x21
    b.lo 0x714
    adds w0, w1, w2
    b.vs 0x714
    orr x0, x0, x21
    str x0, [x20, #0x28]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x790
    adds w0, w1, #0x1
    b.vs 0x790
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x7e0
    b 0xcc
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x39c
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x4
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x40
    ldr x16, [x23, #0x48]
    cmp x16, x1
    b.eq 0x60
    ldr x16, [x23, #0x50]
    cmp x16, x1
    b.eq 0x60
    ldr x16, [x23, #0x58]
    cmp x16, x1
    b.eq 0x60
    ldr x16, [x23, #0x40]
    cmp x16, #0x2
    b.eq 0x60
    ldr x16, [x23, #0x40]
    cmp x16, x1
    b.eq 0x60
    mov x16, #0x11
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0x60
    ldr x0, [x20, #0x58]
    b 0xc0
    mov x16, #0x1b
    str w16, [x20, #0x8]
    bl <op.JNotLessI>
    cmp w0, #0x2
    b.eq 0x374
    b 0xec
    cmp x1, x21
    b.hs 0x448
    tst x1, x21
    b.eq 0x414
    add x3, x1, x21
    fmov d0, x3
    b 0x44c
    scvtf d0, w1
    ldr d1, 0x810
    ldr x3, [x23, #0x60]
    orr x3, x3, #0x2
    str x3, [x23, #0x60]
    fcmp d0, d1
    b.pl 0x374
    b 0xec
    mov x16, #0x23
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x110
    tst x1, x21
    b.eq 0x228
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.eq 0x120
    b 0x228
    mov x16, #0x32
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x130
    mov x16, #0x38
    str w16, [x20, #0x8]
    add x3, x23, #0x88
    bl <stub.GetNamed>
    b 0x160
    mov x16, #0x43
    str w16, [x20, #0x8]
    bl <op.DivI>
    b 0x194
    cmp x1, x21
    b.hs 0x4e8
    tst x1, x21
    b.eq 0x4bc
    add x3, x1, x21
    fmov d0, x3
    b 0x4ec
    scvtf d0, w1
    ldr d1, 0x808
    fdiv d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x508
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0xa8]
    orr x3, x3, #0x2
    str x3, [x23, #0xa8]
    b 0x194
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x530
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0xa8]
    orr x3, x3, #0x2
    str x3, [x23, #0xa8]
    b 0x194
    mov x16, #0x4a
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x1b8
    mov x16, #0x55
    str w16, [x20, #0x8]
    bl <op.SetElem>
    b 0x228
    mov x16, #0x55
    str w16, [x20, #0x8]
    bl <stub.AppendElement>
    b 0x228
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x6, #0xdead
    movk x6, #0x7ff8, lsl #48
    cmp x0, x6
    b.eq 0x564
    mov x5, x3
    cmp x4, x21
    b.hs 0x5ac
    tst x4, x21
    b.eq 0x554
    add x3, x4, x21
    fmov d0, x3
    b 0x5b0
    scvtf d0, w4
    add x17, x5, x2, lsl #3
    str d0, [x17, #0x8]
    b 0x228
    cmp w5, #0x4
    b.lo 0x574
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x564
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    mov x2, x3
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x7f0
    b 0x228
    tst x2, x21
    b.eq 0x554
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x554
    b 0x1ec
    mov x16, #0x5c
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x24c
    tst x1, x21
    b.eq 0x2b0
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.eq 0x25c
    b 0x2b0
    mov x16, #0x6b
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x280
    mov x16, #0x72
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x2b0
    mov x16, #0x72
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x2b0
    mov x16, #0x79
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x2c0
    mov x16, #0x84
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x320
    tst x1, x22
    b.ne 0x680
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x680
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x110]
    cmp x16, x0
    b.eq 0x2e0
    ldr x16, [x23, #0x120]
    cmp x16, x0
    b.eq 0x2e0
    ldr x16, [x23, #0x128]
    cmp x16, x0
    b.eq 0x2e0
    ldr x16, [x23, #0x130]
    cmp x16, x0
    b.eq 0x2e0
    ldr x16, [x23, #0x118]
    cmp x16, #0x2
    b.eq 0x2e0
    ldr x16, [x23, #0x118]
    cmp x16, x1
    b.eq 0x2e0
    mov x16, #0x84
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x2e0
    mov x16, #0x8a
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x348
    cmp x1, x21
    b.hs 0x730
    tst x1, x21
    b.eq 0x704
    add x3, x1, x21
    fmov d0, x3
    b 0x734
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x750
    tst x2, x21
    b.eq 0x704
    add x3, x2, x21
    fmov d1, x3
    b 0x754
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x76c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x28]
    ldr x3, [x23, #0x138]
    orr x3, x3, #0x2
    str x3, [x23, #0x138]
    b 0x348
    mov x16, #0x90
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x364
    cmp x1, x21
    b.hs 0x7ac
    tst x1, x21
    b.eq 0x780
    add x3, x1, x21
    fmov d0, x3
    b 0x7b0
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x7cc
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x140]
    orr x3, x3, #0x2
    str x3, [x23, #0x140]
    b 0x364
    mov x16, #0x95
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0xcc
    mov x16, #0x55
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x5f0
    b <stub.ExceptionExit>
    .long 0x0
    .quad 0x407f400000000000
    .quad 0x413312d000000000
exceptions:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x70
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x174
    ldr x23, [x0, #0x10]
    mov x3, #0xa
    str x3, [x20, #0x28]
    str x3, [x20, #0x30]
    str x3, [x20, #0x38]
    bti jc
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x28]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x1b4
    mov x17, #0xd40
    movk x17, #0x3, lsl #16
    cmp w1, w17
    b.ge 0x164
    ldr x1, [x23, #0x10]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1f0
    str x0, [x20, #0x58]
    mov x0, #0xa
    str x0, [x20, #0x60]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x20]
    cmp x16, x1
    b.ne 0x210
    mov x16, #0x1b
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
    cbz x0, 0x3ec
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x294
    cmp x2, x21
    b.lo 0x294
    adds w0, w1, w2
    b.vs 0x294
    orr x0, x0, x21
    str x0, [x20, #0x28]
    b 0x138
    bti jc
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x310
    cmp x2, x21
    b.lo 0x310
    subs w0, w1, w2
    b.vs 0x310
    orr x0, x0, x21
    str x0, [x20, #0x28]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x38c
    adds w0, w1, #0x1
    b.vs 0x38c
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x3dc
    b 0x48
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x18c
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x8
    str w16, [x20, #0x8]
    bl <op.JNotLessI>
    cmp w0, #0x2
    b.eq 0x164
    b 0x68
    cmp x1, x21
    b.hs 0x1d0
    tst x1, x21
    b.eq 0x19c
    add x3, x1, x21
    fmov d0, x3
    b 0x1d4
    scvtf d0, w1
    ldr d1, 0x3f0
    ldr x3, [x23, #0x8]
    orr x3, x3, #0x2
    str x3, [x23, #0x8]
    fcmp d0, d1
    b.pl 0x164
    b 0x68
    mov x16, #0x10
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x78
    mov x16, #0x1b
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xd8
    tst x1, x22
    b.ne 0x200
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x200
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x20]
    cmp x16, x0
    b.eq 0x98
    ldr x16, [x23, #0x30]
    cmp x16, x0
    b.eq 0x98
    ldr x16, [x23, #0x38]
    cmp x16, x0
    b.eq 0x98
    ldr x16, [x23, #0x40]
    cmp x16, x0
    b.eq 0x98
    ldr x16, [x23, #0x28]
    cmp x16, #0x2
    b.eq 0x98
    ldr x16, [x23, #0x28]
    cmp x16, x1
    b.eq 0x98
    mov x16, #0x1b
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x98
    mov x16, #0x21
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x100
    cmp x1, x21
    b.hs 0x2b0
    tst x1, x21
    b.eq 0x284
    add x3, x1, x21
    fmov d0, x3
    b 0x2b4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x2d0
    tst x2, x21
    b.eq 0x284
    add x3, x2, x21
    fmov d1, x3
    b 0x2d4
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x2ec
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x28]
    ldr x3, [x23, #0x48]
    orr x3, x3, #0x2
    str x3, [x23, #0x48]
    b 0x100
    mov x16, #0x2d
    str w16, [x20, #0x8]
    bl <op.Sub>
    b 0x138
    cmp x1, x21
    b.hs 0x32c
    tst x1, x21
    b.eq 0x300
    add x3, x1, x21
    fmov d0, x3
    b 0x330
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x34c
    tst x2, x21
    b.eq 0x300
    add x3, x2, x21
    fmov d1, x3
    b 0x350
    scvtf d1, w2
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x368
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x28]
    ldr x3, [x23, #0x50]
    orr x3, x3, #0x2
    str x3, [x23, #0x50]
    b 0x138
    mov x16, #0x33
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x154
    cmp x1, x21
    b.hs 0x3a8
    tst x1, x21
    b.eq 0x37c
    add x3, x1, x21
    fmov d0, x3
    b 0x3ac
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x3c8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x58]
    orr x3, x3, #0x2
    str x3, [x23, #0x58]
    b 0x154
    mov x16, #0x38
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x48
    b <stub.ExceptionExit>
    .quad 0x41086a0000000000
get:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x30
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x6c
    ldr x23, [x0, #0x10]
    bti jc
    ldr x2, [x20, #0x20]
    tst x2, x22
    b.ne 0x94
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x94
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x8]
    cmp x1, x16
    b.ne 0x94
    ldr x1, [x23, #0x10]
    ldr x0, [x2, x1]
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x84
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    add x3, x23, #0x8
    bl <stub.GetNamed>
    b 0x58
loops:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0xa8
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x220
    ldr x23, [x0, #0x10]
    bti jc
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x28]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x260
    mov x17, #0x49f0
    movk x17, #0x2, lsl #16
    cmp w1, w17
    b.ge 0x210
    ldr x1, [x23, #0x18]
    ldr x0, [x1, #0x8]
    cbz x0, 0x29c
    str x0, [x20, #0x60]
    mov x0, #0xa
    str x0, [x20, #0x68]
    ldr x1, [x23, #0x28]
    ldr x0, [x1, #0x8]
    cbz x0, 0x2ac
    str x0, [x20, #0x90]
    mov x0, #0xa
    str x0, [x20, #0x98]
    mov x0, #0x9
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0xa0]
    ldr x1, [x20, #0x90]
    ldr x16, [x23, #0x38]
    cmp x16, x1
    b.ne 0x2cc
    mov x16, #0x24
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
    cbz x0, 0x574
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x340
    tbnz w1, #0x1f, 0x340
    mov x2, #0x61
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x80]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x80]
    ldr x2, [x20, #0x88]
    cmp x1, x21
    b.lo 0x360
    cmp x2, x21
    b.lo 0x360
    cmp w1, w2
    b.eq 0x13c
    mov x0, #0x6
    str x0, [x20, #0x78]
    b 0x144
    mov x0, #0x7
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x60]
    ldr x16, [x23, #0x70]
    cmp x16, x1
    b.ne 0x404
    mov x16, #0x3b
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
    cbz x0, 0x574
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x488
    cmp x2, x21
    b.lo 0x488
    adds w0, w1, w2
    b.vs 0x488
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x4f4
    tbnz w1, #0x1f, 0x4f4
    mov x2, #0x4243
    movk x2, #0xf, lsl #16
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x28]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x514
    adds w0, w1, #0x1
    b.vs 0x514
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x564
    b 0x38
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x238
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x8
    str w16, [x20, #0x8]
    bl <op.JNotLessI>
    cmp w0, #0x2
    b.eq 0x210
    b 0x58
    cmp x1, x21
    b.hs 0x27c
    tst x1, x21
    b.eq 0x248
    add x3, x1, x21
    fmov d0, x3
    b 0x280
    scvtf d0, w1
    ldr d1, 0x578
    ldr x3, [x23, #0x10]
    orr x3, x3, #0x2
    str x3, [x23, #0x10]
    fcmp d0, d1
    b.pl 0x210
    b 0x58
    mov x16, #0x10
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x68
    mov x16, #0x18
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x80
    mov x16, #0x24
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xe4
    tst x1, x22
    b.ne 0x2bc
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x2bc
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x38]
    cmp x16, x0
    b.eq 0xa4
    ldr x16, [x23, #0x48]
    cmp x16, x0
    b.eq 0xa4
    ldr x16, [x23, #0x50]
    cmp x16, x0
    b.eq 0xa4
    ldr x16, [x23, #0x58]
    cmp x16, x0
    b.eq 0xa4
    ldr x16, [x23, #0x40]
    cmp x16, #0x2
    b.eq 0xa4
    ldr x16, [x23, #0x40]
    cmp x16, x1
    b.eq 0xa4
    mov x16, #0x24
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x90]
    b 0xa4
    mov x16, #0x2a
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x108
    mov x16, #0x35
    str w16, [x20, #0x8]
    bl <op.StrictEq>
    b 0x144
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x3a8
    cmp x1, x2
    b.eq 0x13c
    tst x3, x22
    b.ne 0x130
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x130
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x130
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x350
    b 0x130
    cmp x1, x21
    b.hs 0x3c4
    tst x1, x21
    b.eq 0x130
    add x3, x1, x21
    fmov d0, x3
    b 0x3c8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x3e4
    tst x2, x21
    b.eq 0x130
    add x3, x2, x21
    fmov d1, x3
    b 0x3e8
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x13c
    b 0x130
    mov x16, #0x3b
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x194
    tst x1, x22
    b.ne 0x3f4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x3f4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x70]
    cmp x16, x0
    b.eq 0x154
    ldr x16, [x23, #0x80]
    cmp x16, x0
    b.eq 0x154
    ldr x16, [x23, #0x88]
    cmp x16, x0
    b.eq 0x154
    ldr x16, [x23, #0x90]
    cmp x16, x0
    b.eq 0x154
    ldr x16, [x23, #0x78]
    cmp x16, #0x2
    b.eq 0x154
    ldr x16, [x23, #0x78]
    cmp x16, x1
    b.eq 0x154
    mov x16, #0x3b
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x60]
    b 0x154
    mov x16, #0x41
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x1bc
    cmp x1, x21
    b.hs 0x4a4
    tst x1, x21
    b.eq 0x478
    add x3, x1, x21
    fmov d0, x3
    b 0x4a8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x4c4
    tst x2, x21
    b.eq 0x478
    add x3, x2, x21
    fmov d1, x3
    b 0x4c8
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x4e0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x98]
    orr x3, x3, #0x2
    str x3, [x23, #0x98]
    b 0x1bc
    mov x16, #0x47
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x1e4
    mov x16, #0x4e
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x200
    cmp x1, x21
    b.hs 0x530
    tst x1, x21
    b.eq 0x504
    add x3, x1, x21
    fmov d0, x3
    b 0x534
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x550
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0xa8]
    orr x3, x3, #0x2
    str x3, [x23, #0xa8]
    b 0x200
    mov x16, #0x53
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x38
    b <stub.ExceptionExit>
    .quad 0x41024f8000000000
many_sites:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x98
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x5d4
    ldr x23, [x0, #0x10]
    bti jc
    ldr x1, [x23, #0x40]
    ldr x0, [x1, #0x8]
    cbz x0, 0x5fc
    str x0, [x20, #0x80]
    ldr x0, [x20, #0x80]
    str x0, [x20, #0x88]
    mov x0, #0x10
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x80]
    ldr x16, [x23, #0x50]
    cmp x16, x1
    b.ne 0x608
    mov x16, #0xd
    str w16, [x20, #0x8]
    add x2, x20, #0x68
    bl <stub.Construct>
    tbz w0, #0x0, 0xbc
    sub x0, x0, #0x1
    str x20, [x20, #0x68]
    mov x16, #0x1
    movk x16, #0x100, lsl #16
    str w16, [x20, #0x74]
    str x0, [x20, #0x78]
    add x20, x20, #0x68
    mov x1, #0x1
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x68
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0xe3c
    tst x0, x22
    b.ne 0x658
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x658
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x60]
    tst x2, x22
    b.ne 0x660
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x660
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x78]
    cmp x1, x16
    b.ne 0x660
    ldr x1, [x23, #0x80]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x98]
    cmp x16, x1
    b.ne 0x684
    mov x16, #0x1e
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
    cbz x0, 0xe3c
    str x0, [x20, #0x28]
    ldr x0, [x23, #0x10]
    str x0, [x20, #0x40]
    ldr x0, [x23, #0x18]
    str x0, [x20, #0x48]
    ldr x0, [x23, #0x20]
    str x0, [x20, #0x50]
    mov x0, #0x2
    str x0, [x20, #0x58]
    mov x0, #0xa
    str x0, [x20, #0x60]
    mov x0, #0x7
    str x0, [x20, #0x68]
    ldr x0, [x23, #0x28]
    str x0, [x20, #0x70]
    mov x16, #0x3a
    str w16, [x20, #0x8]
    bl <op.NewArray>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x40]
    bti jc
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x710
    mov x17, #0xe360
    movk x17, #0x16, lsl #16
    cmp w1, w17
    b.ge 0x5c4
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x75c
    ldr d1, 0xe40
    scvtf d0, w1
    fdiv d0, d0, d1
    fjcvtzs w0, d0
    b.ne 0x7ac
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x50]
    cmp x1, x21
    b.lo 0x7e4
    orr w0, w1, wzr
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x50]
    cmp x1, x21
    b.lo 0x814
    tbnz w1, #0x1f, 0x814
    and w0, w1, #0xf
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x824
    tbnz w1, #0x1f, 0x824
    mov x2, #0x190
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x50]
    cmp x1, x21
    b.lo 0x84c
    cmp w1, #0x5
    b.ge 0x4ec
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x898
    ldr d1, 0xe48
    scvtf d0, w1
    fdiv d0, d0, d1
    fjcvtzs w0, d0
    b.ne 0x8e8
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x60]
    cmp x1, x21
    b.lo 0x920
    orr w0, w1, wzr
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x30]
    tst x2, x22
    b.ne 0x950
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0x964
    cmp w1, #0x21
    b.ne 0x2bc
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0x2e0
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x950
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x110]
    cmp x1, x16
    b.ne 0x950
    ldr x1, [x23, #0x118]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x60]
    cmp x1, x21
    b.lo 0x970
    tbnz w1, #0x1f, 0x970
    ldr x2, [x20, #0x68]
    cmp x2, x21
    b.lo 0x970
    cmp w2, #0x0
    b.le 0x970
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x58]
    tst x1, x22
    b.ne 0x980
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x980
    cmp x2, x21
    b.lo 0x9b0
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x980
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x990
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x980
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x48]
    ldr x4, [x20, #0x50]
    tst x1, x22
    b.ne 0x9cc
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x9cc
    cmp x2, x21
    b.lo 0xa6c
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x9cc
    ldrb w5, [x1, #0x3]
    cmp w5, #0x2
    b.hs 0xa34
    cmp x4, x21
    b.lo 0x9cc
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x9dc
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    ldr x1, [x23, #0x178]
    ldr x0, [x1, #0x8]
    cbz x0, 0xa88
    str x0, [x20, #0x70]
    mov x0, #0xa
    str x0, [x20, #0x78]
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0xaa8
    and w0, w1, #0xf
    orr x0, x0, x21
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x70]
    ldr x16, [x23, #0x190]
    cmp x16, x1
    b.ne 0xae8
    mov x16, #0xae
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
    cbz x0, 0xe3c
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x38]
    ldr x3, [x20, #0x50]
    cmp x1, x21
    b.lo 0xb6c
    cmp x3, x21
    b.lo 0xb6c
    eor w0, w1, w3
    orr x0, x0, x21
    str x0, [x20, #0x38]
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x48]
    ldr x4, [x20, #0x50]
    tst x1, x22
    b.ne 0xbbc
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xbbc
    cmp x2, x21
    b.lo 0xc5c
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0xbbc
    ldrb w5, [x1, #0x3]
    cmp w5, #0x2
    b.hs 0xc24
    cmp x4, x21
    b.lo 0xbbc
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0xbcc
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    b 0x598
    ldr x1, [x23, #0x1e0]
    ldr x0, [x1, #0x8]
    cbz x0, 0xc78
    str x0, [x20, #0x70]
    mov x0, #0xa
    str x0, [x20, #0x78]
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0xc98
    and w0, w1, #0xf
    orr x0, x0, x21
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x70]
    ldr x16, [x23, #0x1f8]
    cmp x16, x1
    b.ne 0xcd8
    mov x16, #0xda
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
    cbz x0, 0xe3c
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x38]
    ldr x3, [x20, #0x50]
    cmp x1, x21
    b.lo 0xd5c
    cmp x3, x21
    b.lo 0xd5c
    eor w0, w1, w3
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0xdbc
    adds w0, w1, #0x1
    b.vs 0xdbc
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0xe0c
    b 0x1a0
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x5ec
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x38
    ldr x16, [x23, #0x60]
    cmp x16, x1
    b.eq 0x5c
    ldr x16, [x23, #0x68]
    cmp x16, x1
    b.eq 0x5c
    ldr x16, [x23, #0x70]
    cmp x16, x1
    b.eq 0x5c
    ldr x16, [x23, #0x58]
    cmp x16, #0x2
    b.eq 0x5c
    ldr x16, [x23, #0x58]
    cmp x16, x1
    b.eq 0x5c
    mov x16, #0xd
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x80]
    b 0x5c
    ldr x0, [x20, #0x88]
    b 0xbc
    mov x16, #0x13
    str w16, [x20, #0x8]
    add x3, x23, #0x78
    bl <stub.GetNamed>
    b 0xf0
    mov x16, #0x1e
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x14c
    tst x1, x22
    b.ne 0x674
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x674
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x98]
    cmp x16, x0
    b.eq 0x10c
    ldr x16, [x23, #0xa8]
    cmp x16, x0
    b.eq 0x10c
    ldr x16, [x23, #0xb0]
    cmp x16, x0
    b.eq 0x10c
    ldr x16, [x23, #0xb8]
    cmp x16, x0
    b.eq 0x10c
    ldr x16, [x23, #0xa0]
    cmp x16, #0x2
    b.eq 0x10c
    ldr x16, [x23, #0xa0]
    cmp x16, x1
    b.eq 0x10c
    mov x16, #0x1e
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x10c
    mov x16, #0x48
    str w16, [x20, #0x8]
    bl <op.JNotLessI>
    cmp w0, #0x2
    b.eq 0x5c4
    b 0x1c0
    cmp x1, x21
    b.hs 0x72c
    tst x1, x21
    b.eq 0x6f8
    add x3, x1, x21
    fmov d0, x3
    b 0x730
    scvtf d0, w1
    ldr d1, 0xe50
    ldr x3, [x23, #0xd0]
    orr x3, x3, #0x2
    str x3, [x23, #0xd0]
    fcmp d0, d1
    b.pl 0x5c4
    b 0x1c0
    mov x16, #0x50
    str w16, [x20, #0x8]
    bl <op.DivI>
    b 0x1e8
    cmp x1, x21
    b.hs 0x778
    tst x1, x21
    b.eq 0x74c
    add x3, x1, x21
    fmov d0, x3
    b 0x77c
    scvtf d0, w1
    ldr d1, 0xe40
    fdiv d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x798
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0xd8]
    orr x3, x3, #0x2
    str x3, [x23, #0xd8]
    b 0x1e8
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x7c0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0xd8]
    orr x3, x3, #0x2
    str x3, [x23, #0xd8]
    b 0x1e8
    mov x16, #0x57
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0x200
    cmp x1, x21
    b.hs 0x804
    tst x1, x21
    b.eq 0x7d4
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0xe0]
    orr x4, x4, #0x2
    str x4, [x23, #0xe0]
    b 0x1f4
    mov x16, #0x5e
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x21c
    mov x16, #0x65
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x240
    mov x16, #0x6c
    str w16, [x20, #0x8]
    bl <op.JNotLessI>
    cmp w0, #0x2
    b.eq 0x4ec
    b 0x254
    cmp x1, x21
    b.hs 0x868
    tst x1, x21
    b.eq 0x834
    add x3, x1, x21
    fmov d0, x3
    b 0x86c
    scvtf d0, w1
    fmov d1, #5.0
    ldr x3, [x23, #0xf8]
    orr x3, x3, #0x2
    str x3, [x23, #0xf8]
    fcmp d0, d1
    b.pl 0x4ec
    b 0x254
    mov x16, #0x74
    str w16, [x20, #0x8]
    bl <op.DivI>
    b 0x27c
    cmp x1, x21
    b.hs 0x8b4
    tst x1, x21
    b.eq 0x888
    add x3, x1, x21
    fmov d0, x3
    b 0x8b8
    scvtf d0, w1
    ldr d1, 0xe48
    fdiv d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x8d4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x100]
    orr x3, x3, #0x2
    str x3, [x23, #0x100]
    b 0x27c
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x8fc
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x100]
    orr x3, x3, #0x2
    str x3, [x23, #0x100]
    b 0x27c
    mov x16, #0x7b
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0x294
    cmp x1, x21
    b.hs 0x940
    tst x1, x21
    b.eq 0x910
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x108]
    orr x4, x4, #0x2
    str x4, [x23, #0x108]
    b 0x288
    mov x16, #0x82
    str w16, [x20, #0x8]
    add x3, x23, #0x110
    bl <stub.GetNamed>
    b 0x2e0
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0x2e0
    mov x16, #0x89
    str w16, [x20, #0x8]
    bl <op.Mod>
    b 0x318
    mov x16, #0x8f
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x36c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x980
    sub x0, x0, x21
    b 0x368
    tst x2, x21
    b.eq 0x980
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x980
    b 0x33c
    mov x16, #0x95
    str w16, [x20, #0x8]
    bl <op.SetElem>
    b 0x3d0
    mov x16, #0x95
    str w16, [x20, #0x8]
    bl <stub.AppendElement>
    b 0x3d0
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x6, #0xdead
    movk x6, #0x7ff8, lsl #48
    cmp x0, x6
    b.eq 0x9dc
    mov x5, x3
    cmp x4, x21
    b.hs 0xa24
    tst x4, x21
    b.eq 0x9cc
    add x3, x4, x21
    fmov d0, x3
    b 0xa28
    scvtf d0, w4
    add x17, x5, x2, lsl #3
    str d0, [x17, #0x8]
    b 0x3d0
    cmp w5, #0x4
    b.lo 0x9ec
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0x9dc
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    mov x2, x3
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0xe1c
    b 0x3d0
    tst x2, x21
    b.eq 0x9cc
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x9cc
    b 0x394
    mov x16, #0x9c
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x3e0
    mov x16, #0xa7
    str w16, [x20, #0x8]
    bl <op.BitAndI>
    b 0x408
    cmp x1, x21
    b.hs 0xac8
    tst x1, x21
    b.eq 0xa98
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x188]
    orr x4, x4, #0x2
    str x4, [x23, #0x188]
    b 0x3fc
    mov x16, #0xae
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x458
    tst x1, x22
    b.ne 0xad8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xad8
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x190]
    cmp x16, x0
    b.eq 0x418
    ldr x16, [x23, #0x1a0]
    cmp x16, x0
    b.eq 0x418
    ldr x16, [x23, #0x1a8]
    cmp x16, x0
    b.eq 0x418
    ldr x16, [x23, #0x1b0]
    cmp x16, x0
    b.eq 0x418
    ldr x16, [x23, #0x198]
    cmp x16, #0x2
    b.eq 0x418
    ldr x16, [x23, #0x198]
    cmp x16, x1
    b.eq 0x418
    mov x16, #0xae
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x70]
    b 0x418
    mov x16, #0xb4
    str w16, [x20, #0x8]
    bl <op.BitXor>
    b 0x47c
    cmp x1, x21
    b.hs 0xb8c
    tst x1, x21
    b.eq 0xb5c
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    cmp x3, x21
    b.hs 0xbac
    tst x3, x21
    b.eq 0xb5c
    add x4, x3, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w3, w4
    ldr x4, [x23, #0x1b8]
    orr x4, x4, #0x2
    str x4, [x23, #0x1b8]
    b 0x470
    mov x16, #0xbe
    str w16, [x20, #0x8]
    bl <op.SetElem>
    b 0x4e8
    mov x16, #0xbe
    str w16, [x20, #0x8]
    bl <stub.AppendElement>
    b 0x4e8
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x6, #0xdead
    movk x6, #0x7ff8, lsl #48
    cmp x0, x6
    b.eq 0xbcc
    mov x5, x3
    cmp x4, x21
    b.hs 0xc14
    tst x4, x21
    b.eq 0xbbc
    add x3, x4, x21
    fmov d0, x3
    b 0xc18
    scvtf d0, w4
    add x17, x5, x2, lsl #3
    str d0, [x17, #0x8]
    b 0x4e8
    cmp w5, #0x4
    b.lo 0xbdc
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0xbcc
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    mov x2, x3
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0xe2c
    b 0x4e8
    tst x2, x21
    b.eq 0xbbc
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0xbbc
    b 0x4ac
    mov x16, #0xc8
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x4fc
    mov x16, #0xd3
    str w16, [x20, #0x8]
    bl <op.BitAndI>
    b 0x524
    cmp x1, x21
    b.hs 0xcb8
    tst x1, x21
    b.eq 0xc88
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x1f0]
    orr x4, x4, #0x2
    str x4, [x23, #0x1f0]
    b 0x518
    mov x16, #0xda
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x574
    tst x1, x22
    b.ne 0xcc8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xcc8
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x1f8]
    cmp x16, x0
    b.eq 0x534
    ldr x16, [x23, #0x208]
    cmp x16, x0
    b.eq 0x534
    ldr x16, [x23, #0x210]
    cmp x16, x0
    b.eq 0x534
    ldr x16, [x23, #0x218]
    cmp x16, x0
    b.eq 0x534
    ldr x16, [x23, #0x200]
    cmp x16, #0x2
    b.eq 0x534
    ldr x16, [x23, #0x200]
    cmp x16, x1
    b.eq 0x534
    mov x16, #0xda
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x70]
    b 0x534
    mov x16, #0xe0
    str w16, [x20, #0x8]
    bl <op.BitXor>
    b 0x598
    cmp x1, x21
    b.hs 0xd7c
    tst x1, x21
    b.eq 0xd4c
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    cmp x3, x21
    b.hs 0xd9c
    tst x3, x21
    b.eq 0xd4c
    add x4, x3, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w3, w4
    ldr x4, [x23, #0x220]
    orr x4, x4, #0x2
    str x4, [x23, #0x220]
    b 0x58c
    mov x16, #0xe6
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x5b4
    cmp x1, x21
    b.hs 0xdd8
    tst x1, x21
    b.eq 0xdac
    add x3, x1, x21
    fmov d0, x3
    b 0xddc
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xdf8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x228]
    orr x3, x3, #0x2
    str x3, [x23, #0x228]
    b 0x5b4
    mov x16, #0xeb
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x1a0
    mov x16, #0x95
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xa68
    mov x16, #0xbe
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xc58
    b <stub.ExceptionExit>
    .quad 0x4079000000000000
    .quad 0x40b9000000000000
    .quad 0x4136e36000000000
random:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x48
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x144
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x15c
    bti jc
    ldr x1, [x23, #0x8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x188
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x1a4
    mov x17, #0x4e6d
    movk x17, #0x41c6, lsl #16
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x1a4
    cbz w0, 0x1f4
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x218
    mov x17, #0x3039
    adds w0, w1, w17
    b.vs 0x218
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x278
    and w0, w1, #0x7fffffff
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x2, [x23, #0x30]
    ldr x1, [x20, #0x30]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x2a8
    ldr x16, [x2, #0x8]
    cbz x16, 0x2a8
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x2b8
    ldr x1, [x23, #0x40]
    ldr x0, [x1, #0x8]
    cbz x0, 0x2c8
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x2e8
    asr w0, w1, #0x8
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x318
    tbnz w1, #0x1f, 0x318
    ldr x2, [x20, #0x28]
    cmp x2, x21
    b.lo 0x318
    cmp w2, #0x0
    b.le 0x318
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x178
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x160
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
    bl <op.MulI>
    b 0x70
    cmp x1, x21
    b.hs 0x1c0
    tst x1, x21
    b.eq 0x194
    add x3, x1, x21
    fmov d0, x3
    b 0x1c4
    scvtf d0, w1
    ldr d1, 0x328
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1e0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x18]
    orr x3, x3, #0x2
    str x3, [x23, #0x18]
    b 0x70
    mov x17, #0x4e6d
    movk x17, #0x41c6, lsl #16
    orr w3, w1, w17
    tbnz w3, #0x1f, 0x1a4
    b 0x68
    mov x16, #0xd
    str w16, [x20, #0x8]
    bl <op.AddI>
    b 0x90
    cmp x1, x21
    b.hs 0x234
    tst x1, x21
    b.eq 0x208
    add x3, x1, x21
    fmov d0, x3
    b 0x238
    scvtf d0, w1
    ldr d1, 0x330
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x254
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x20]
    orr x3, x3, #0x2
    str x3, [x23, #0x20]
    b 0x90
    mov x16, #0x14
    str w16, [x20, #0x8]
    bl <op.BitAndI>
    b 0xa8
    cmp x1, x21
    b.hs 0x298
    tst x1, x21
    b.eq 0x268
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x28]
    orr x4, x4, #0x2
    str x4, [x23, #0x28]
    b 0x9c
    mov x16, #0x1b
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0xd8
    mov x16, #0x1b
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xd8
    mov x16, #0x22
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xe8
    mov x16, #0x28
    str w16, [x20, #0x8]
    bl <op.ShrI>
    b 0x100
    cmp x1, x21
    b.hs 0x308
    tst x1, x21
    b.eq 0x2d8
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x50]
    orr x4, x4, #0x2
    str x4, [x23, #0x50]
    b 0xf4
    mov x16, #0x2f
    str w16, [x20, #0x8]
    bl <op.Mod>
    b 0x134
    .quad 0x41d071939b400000
    .quad 0x40c81c8000000000
refuse:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x38
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x80
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x98
    bti jc
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0xc4
    tbnz w1, #0x1f, 0xc4
    mov x2, #0x3
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xd0
    cbnz w1, 0x70
    mov x16, #0xf
    str w16, [x20, #0x8]
    bl <op.Throw>
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0xb4
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x9c
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    bl <op.ModI>
    b 0x54
    tst x1, x21
    b.eq 0x70
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.eq 0x64
    b 0x70
shapes:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x80
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x2a8
    ldr x23, [x0, #0x10]
    bti jc
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x28]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x2e8
    mov x17, #0x1d4c
    cmp w1, w17
    b.ge 0x298
    ldr x3, [x23, #0x28]
    cbz x3, 0x324
    ldr x2, [x19, #0x11a0]
    add x1, x2, #0x30
    ldr x16, [x19, #0x11a8]
    cmp x1, x16
    b.hi 0x324
    str x1, [x19, #0x11a0]
    mov x16, #0x120
    movk x16, #0x500, lsl #16
    str x16, [x2]
    str x3, [x2, #0x8]
    ldr x3, [x19, #0x2380]
    str x3, [x2, #0x18]
    str x2, [x20, #0x38]
    ldr x0, [x23]
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x334
    tbnz w1, #0x1f, 0x334
    mov x2, #0x1f4
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x50]
    mov x16, #0x20
    str w16, [x20, #0x8]
    bl <op.Concat>
    ldr x0, [x20, #0x40]
    cmp x0, x21
    b.lo 0x344
    tbnz w0, #0x1f, 0x344
    str x0, [x20, #0x40]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x48]
    mov x16, #0x2b
    str w16, [x20, #0x8]
    bl <op.DefineElem>
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x30]
    tst x2, x22
    b.ne 0x354
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x354
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x40]
    cmp x0, x16
    b.ne 0x354
    ldr x0, [x23, #0x48]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x368
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x38]
    ldr x1, [x20, #0x40]
    tst x2, x22
    b.ne 0x378
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x378
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x60]
    cmp x0, x16
    b.ne 0x378
    ldr x0, [x23, #0x68]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x38c
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x40]
    bti jc
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x3b4
    cmp w1, #0x96
    b.ge 0x26c
    ldr x1, [x23, #0x88]
    ldr x0, [x1, #0x8]
    cbz x0, 0x3f0
    str x0, [x20, #0x68]
    mov x0, #0xa
    str x0, [x20, #0x70]
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x98]
    cmp x16, x1
    b.ne 0x410
    mov x16, #0x5a
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
    cbz x0, 0x5e0
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0x494
    cmp x2, x21
    b.lo 0x494
    adds w0, w1, w2
    b.vs 0x494
    orr x0, x0, x21
    str x0, [x20, #0x28]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x510
    adds w0, w1, #0x1
    b.vs 0x510
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x560
    b 0x190
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x580
    adds w0, w1, #0x1
    b.vs 0x580
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x5d0
    b 0x38
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x2c0
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x8
    str w16, [x20, #0x8]
    bl <op.JNotLessI>
    cmp w0, #0x2
    b.eq 0x298
    b 0x54
    cmp x1, x21
    b.hs 0x304
    tst x1, x21
    b.eq 0x2d0
    add x3, x1, x21
    fmov d0, x3
    b 0x308
    scvtf d0, w1
    ldr d1, 0x5e8
    ldr x3, [x23, #0x20]
    orr x3, x3, #0x2
    str x3, [x23, #0x20]
    fcmp d0, d1
    b.pl 0x298
    b 0x54
    mov x16, #0x10
    str w16, [x20, #0x8]
    bl <op.NewObject>
    b 0x90
    mov x16, #0x19
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0xbc
    mov x16, #0x24
    str w16, [x20, #0x8]
    bl <op.ToPropertyKey>
    b 0xdc
    mov x16, #0x2f
    str w16, [x20, #0x8]
    add x3, x23, #0x40
    bl <stub.SetNamed>
    b 0x138
    mov x16, #0x2f
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x138
    mov x16, #0x3b
    str w16, [x20, #0x8]
    add x3, x23, #0x60
    bl <stub.SetNamed>
    b 0x188
    mov x16, #0x3b
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x188
    mov x16, #0x47
    str w16, [x20, #0x8]
    bl <op.JNotLessI>
    cmp w0, #0x2
    b.eq 0x26c
    b 0x1a8
    cmp x1, x21
    b.hs 0x3d0
    tst x1, x21
    b.eq 0x39c
    add x3, x1, x21
    fmov d0, x3
    b 0x3d4
    scvtf d0, w1
    ldr d1, 0x5f0
    ldr x3, [x23, #0x80]
    orr x3, x3, #0x2
    str x3, [x23, #0x80]
    fcmp d0, d1
    b.pl 0x26c
    b 0x1a8
    mov x16, #0x4f
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1b8
    mov x16, #0x5a
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x218
    tst x1, x22
    b.ne 0x400
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x400
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x98]
    cmp x16, x0
    b.eq 0x1d8
    ldr x16, [x23, #0xa8]
    cmp x16, x0
    b.eq 0x1d8
    ldr x16, [x23, #0xb0]
    cmp x16, x0
    b.eq 0x1d8
    ldr x16, [x23, #0xb8]
    cmp x16, x0
    b.eq 0x1d8
    ldr x16, [x23, #0xa0]
    cmp x16, #0x2
    b.eq 0x1d8
    ldr x16, [x23, #0xa0]
    cmp x16, x1
    b.eq 0x1d8
    mov x16, #0x5a
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x1d8
    mov x16, #0x60
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x240
    cmp x1, x21
    b.hs 0x4b0
    tst x1, x21
    b.eq 0x484
    add x3, x1, x21
    fmov d0, x3
    b 0x4b4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x4d0
    tst x2, x21
    b.eq 0x484
    add x3, x2, x21
    fmov d1, x3
    b 0x4d4
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x4ec
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x28]
    ldr x3, [x23, #0xc0]
    orr x3, x3, #0x2
    str x3, [x23, #0xc0]
    b 0x240
    mov x16, #0x66
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x25c
    cmp x1, x21
    b.hs 0x52c
    tst x1, x21
    b.eq 0x500
    add x3, x1, x21
    fmov d0, x3
    b 0x530
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x54c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0xc8]
    orr x3, x3, #0x2
    str x3, [x23, #0xc8]
    b 0x25c
    mov x16, #0x6b
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x190
    mov x16, #0x6e
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x288
    cmp x1, x21
    b.hs 0x59c
    tst x1, x21
    b.eq 0x570
    add x3, x1, x21
    fmov d0, x3
    b 0x5a0
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x5bc
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0xd0]
    orr x3, x3, #0x2
    str x3, [x23, #0xd0]
    b 0x288
    mov x16, #0x73
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x38
    b <stub.ExceptionExit>
    .long 0x0
    .quad 0x40bd4c0000000000
    .quad 0x4062c00000000000
short_loops:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x58
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x16c
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x184
    bti jc
    ldr x1, [x20, #0x30]
    cmp x1, #0x6
    b.eq 0x54
    cmp x1, #0x7
    b.ne 0x1b0
    mov x0, #0xfffe00007fffffff
    movk x0, #0xffd0
    str x0, [x20, #0x38]
    b 0x5c
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x40]
    bti jc
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x28]
    cmp x1, x21
    b.lo 0x220
    cmp x2, x21
    b.lo 0x220
    cmp w1, w2
    b.ge 0x15c
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x48]
    bti jc
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x290
    cmp w1, #0x4
    b.ge 0x130
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0x2dc
    cmp x2, x21
    b.lo 0x2dc
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x2dc
    cbz w0, 0x348
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x364
    cmp x2, x21
    b.lo 0x364
    adds w0, w1, w2
    b.vs 0x364
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x3e0
    adds w0, w1, #0x1
    b.vs 0x3e0
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x430
    b 0x90
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x450
    adds w0, w1, #0x1
    b.vs 0x450
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x4a0
    b 0x64
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x1a0
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x188
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    cmp x1, x21
    b.hs 0x1dc
    tst x1, x21
    b.eq 0x1e4
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.vs 0x1d8
    b.ne 0x44
    b 0x54
    cbnz w1, 0x44
    b 0x54
    tst x1, x22
    b.ne 0x54
    cbz x1, 0x54
    ldrb w16, [x1]
    cmp w16, #0x4
    b.hi 0x44
    ldr w3, [x1, #0x4]
    cbnz w3, 0x44
    b 0x54
    mov x16, #0x13
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x15c
    b 0x88
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
    ldr x3, [x23]
    orr x3, x3, #0x2
    str x3, [x23]
    fcmp d0, d1
    b.pl 0x15c
    b 0x88
    mov x16, #0x1e
    str w16, [x20, #0x8]
    bl <op.JNotLessI>
    cmp w0, #0x2
    b.eq 0x130
    b 0xa8
    cmp x1, x21
    b.hs 0x2ac
    tst x1, x21
    b.eq 0x278
    add x3, x1, x21
    fmov d0, x3
    b 0x2b0
    scvtf d0, w1
    fmov d1, #4.0
    ldr x3, [x23, #0x8]
    orr x3, x3, #0x2
    str x3, [x23, #0x8]
    fcmp d0, d1
    b.pl 0x130
    b 0xa8
    mov x16, #0x26
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0xdc
    cmp x1, x21
    b.hs 0x2f8
    tst x1, x21
    b.eq 0x2cc
    add x3, x1, x21
    fmov d0, x3
    b 0x2fc
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x318
    tst x2, x21
    b.eq 0x2cc
    add x3, x2, x21
    fmov d1, x3
    b 0x31c
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x334
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x10]
    orr x3, x3, #0x2
    str x3, [x23, #0x10]
    b 0xdc
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x2dc
    b 0xd4
    mov x16, #0x2c
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x104
    cmp x1, x21
    b.hs 0x380
    tst x1, x21
    b.eq 0x354
    add x3, x1, x21
    fmov d0, x3
    b 0x384
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x3a0
    tst x2, x21
    b.eq 0x354
    add x3, x2, x21
    fmov d1, x3
    b 0x3a4
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x3bc
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x18]
    orr x3, x3, #0x2
    str x3, [x23, #0x18]
    b 0x104
    mov x16, #0x32
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x120
    cmp x1, x21
    b.hs 0x3fc
    tst x1, x21
    b.eq 0x3d0
    add x3, x1, x21
    fmov d0, x3
    b 0x400
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x41c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x20]
    orr x3, x3, #0x2
    str x3, [x23, #0x20]
    b 0x120
    mov x16, #0x37
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x90
    mov x16, #0x3a
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x14c
    cmp x1, x21
    b.hs 0x46c
    tst x1, x21
    b.eq 0x440
    add x3, x1, x21
    fmov d0, x3
    b 0x470
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x48c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x28]
    orr x3, x3, #0x2
    str x3, [x23, #0x28]
    b 0x14c
    mov x16, #0x3f
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x64
sites:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x58
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xa94
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0xaac
    bti jc
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x50]
    tst x1, x22
    b.ne 0xad8
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xad8
    cmp x2, x21
    b.lo 0xb08
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0xad8
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0xae8
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0xad8
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x30]
    cmp x1, x21
    b.lo 0xb34
    cmp x2, x21
    b.lo 0xb34
    adds w0, w1, w2
    b.vs 0xb34
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0xbb0
    cmp x2, x21
    b.lo 0xbb0
    adds w0, w1, w2
    b.vs 0xbb0
    orr x0, x0, x21
    str x0, [x20, #0x38]
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x50]
    tst x1, x22
    b.ne 0xc1c
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xc1c
    cmp x2, x21
    b.lo 0xc4c
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0xc1c
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0xc2c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0xc1c
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0xc78
    and w0, w1, #0x7
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x3, [x20, #0x40]
    cmp x1, x21
    b.lo 0xcb8
    cmp x3, x21
    b.lo 0xcb8
    eor w0, w1, w3
    orr x0, x0, x21
    str x0, [x20, #0x38]
    mov x0, #0x2
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x50]
    tst x1, x22
    b.ne 0xd08
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xd08
    cmp x2, x21
    b.lo 0xd38
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0xd08
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0xd18
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0xd08
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x30]
    cmp x1, x21
    b.lo 0xd64
    cmp x2, x21
    b.lo 0xd64
    subs w0, w1, w2
    b.vs 0xd64
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0xde0
    cmp x2, x21
    b.lo 0xde0
    adds w0, w1, w2
    b.vs 0xde0
    orr x0, x0, x21
    str x0, [x20, #0x38]
    mov x0, #0xfffe000000000003
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x50]
    tst x1, x22
    b.ne 0xe4c
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xe4c
    cmp x2, x21
    b.lo 0xe7c
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0xe4c
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0xe5c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0xe4c
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0xea8
    orr w0, w1, #0x1
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x3, [x20, #0x40]
    cmp x1, x21
    b.lo 0xee8
    cmp x3, x21
    b.lo 0xee8
    eor w0, w1, w3
    orr x0, x0, x21
    str x0, [x20, #0x38]
    mov x0, #0x4
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x50]
    tst x1, x22
    b.ne 0xf38
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xf38
    cmp x2, x21
    b.lo 0xf68
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0xf38
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0xf48
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0xf38
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x30]
    cmp x1, x21
    b.lo 0xf94
    cmp x2, x21
    b.lo 0xf94
    adds w0, w1, w2
    b.vs 0xf94
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x1010
    cmp x2, x21
    b.lo 0x1010
    adds w0, w1, w2
    b.vs 0x1010
    orr x0, x0, x21
    str x0, [x20, #0x38]
    mov x0, #0x5
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x50]
    tst x1, x22
    b.ne 0x107c
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x107c
    cmp x2, x21
    b.lo 0x10ac
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x107c
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x108c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x107c
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x10d8
    and w0, w1, #0x3
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x3, [x20, #0x40]
    cmp x1, x21
    b.lo 0x1118
    cmp x3, x21
    b.lo 0x1118
    eor w0, w1, w3
    orr x0, x0, x21
    str x0, [x20, #0x38]
    mov x0, #0x6
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x50]
    tst x1, x22
    b.ne 0x1168
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x1168
    cmp x2, x21
    b.lo 0x1198
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x1168
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x1178
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x1168
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x11c4
    subs w0, w1, #0x1
    b.vs 0x11c4
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x1224
    cmp x2, x21
    b.lo 0x1224
    adds w0, w1, w2
    b.vs 0x1224
    orr x0, x0, x21
    str x0, [x20, #0x38]
    mov x0, #0xfffe000000000007
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x50]
    tst x1, x22
    b.ne 0x1290
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x1290
    cmp x2, x21
    b.lo 0x12c0
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x1290
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x12a0
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x1290
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x12ec
    orr w0, w1, #0x2
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x3, [x20, #0x40]
    cmp x1, x21
    b.lo 0x132c
    cmp x3, x21
    b.lo 0x132c
    eor w0, w1, w3
    orr x0, x0, x21
    str x0, [x20, #0x38]
    mov x0, #0x8
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x50]
    tst x1, x22
    b.ne 0x137c
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x137c
    cmp x2, x21
    b.lo 0x13ac
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x137c
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x138c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x137c
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x30]
    cmp x1, x21
    b.lo 0x13d8
    cmp x2, x21
    b.lo 0x13d8
    adds w0, w1, w2
    b.vs 0x13d8
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x1454
    cmp x2, x21
    b.lo 0x1454
    adds w0, w1, w2
    b.vs 0x1454
    orr x0, x0, x21
    str x0, [x20, #0x38]
    mov x0, #0x9
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x50]
    tst x1, x22
    b.ne 0x14c0
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x14c0
    cmp x2, x21
    b.lo 0x14f0
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x14c0
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x14d0
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x14c0
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x151c
    and w0, w1, #0x7
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x3, [x20, #0x40]
    cmp x1, x21
    b.lo 0x155c
    cmp x3, x21
    b.lo 0x155c
    eor w0, w1, w3
    orr x0, x0, x21
    str x0, [x20, #0x38]
    mov x0, #0xa
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x50]
    tst x1, x22
    b.ne 0x15ac
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x15ac
    cmp x2, x21
    b.lo 0x15dc
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x15ac
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x15bc
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x15ac
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x30]
    cmp x1, x21
    b.lo 0x1608
    cmp x2, x21
    b.lo 0x1608
    subs w0, w1, w2
    b.vs 0x1608
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x1684
    cmp x2, x21
    b.lo 0x1684
    adds w0, w1, w2
    b.vs 0x1684
    orr x0, x0, x21
    str x0, [x20, #0x38]
    mov x0, #0xb
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x50]
    tst x1, x22
    b.ne 0x16f0
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x16f0
    cmp x2, x21
    b.lo 0x1720
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x16f0
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x1700
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x16f0
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x174c
    orr w0, w1, #0x1
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x3, [x20, #0x40]
    cmp x1, x21
    b.lo 0x178c
    cmp x3, x21
    b.lo 0x178c
    eor w0, w1, w3
    orr x0, x0, x21
    str x0, [x20, #0x38]
    mov x0, #0xc
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x50]
    tst x1, x22
    b.ne 0x17dc
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x17dc
    cmp x2, x21
    b.lo 0x180c
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x17dc
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x17ec
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x17dc
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x30]
    cmp x1, x21
    b.lo 0x1838
    cmp x2, x21
    b.lo 0x1838
    adds w0, w1, w2
    b.vs 0x1838
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x18b4
    cmp x2, x21
    b.lo 0x18b4
    adds w0, w1, w2
    b.vs 0x18b4
    orr x0, x0, x21
    str x0, [x20, #0x38]
    mov x0, #0xd
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x50]
    tst x1, x22
    b.ne 0x1920
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x1920
    cmp x2, x21
    b.lo 0x1950
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x1920
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x1930
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x1920
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x197c
    and w0, w1, #0x3
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x3, [x20, #0x40]
    cmp x1, x21
    b.lo 0x19bc
    cmp x3, x21
    b.lo 0x19bc
    eor w0, w1, w3
    orr x0, x0, x21
    str x0, [x20, #0x38]
    mov x0, #0xe
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x50]
    tst x1, x22
    b.ne 0x1a0c
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x1a0c
    cmp x2, x21
    b.lo 0x1a3c
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x1a0c
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x1a1c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x1a0c
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x1a68
    subs w0, w1, #0x1
    b.vs 0x1a68
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x1ac8
    cmp x2, x21
    b.lo 0x1ac8
    adds w0, w1, w2
    b.vs 0x1ac8
    orr x0, x0, x21
    str x0, [x20, #0x38]
    mov x0, #0xfffe00000000000f
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x28]
    ldr x2, [x20, #0x50]
    tst x1, x22
    b.ne 0x1b34
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x1b34
    cmp x2, x21
    b.lo 0x1b64
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x1b34
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x1b44
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x1b34
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x1b90
    orr w0, w1, #0x2
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x3, [x20, #0x40]
    cmp x1, x21
    b.lo 0x1bd0
    cmp x3, x21
    b.lo 0x1bd0
    eor w0, w1, w3
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x1c30
    orr w0, w1, wzr
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x0, [x20, #0x40]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0xac8
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0xab0
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x8
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x94
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0xad8
    sub x0, x0, x21
    b 0x90
    tst x2, x21
    b.eq 0xad8
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0xad8
    b 0x64
    mov x16, #0xe
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0xbc
    cmp x1, x21
    b.hs 0xb50
    tst x1, x21
    b.eq 0xb24
    add x3, x1, x21
    fmov d0, x3
    b 0xb54
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xb70
    tst x2, x21
    b.eq 0xb24
    add x3, x2, x21
    fmov d1, x3
    b 0xb74
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xb8c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x20]
    orr x3, x3, #0x2
    str x3, [x23, #0x20]
    b 0xbc
    mov x16, #0x14
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0xe4
    cmp x1, x21
    b.hs 0xbcc
    tst x1, x21
    b.eq 0xba0
    add x3, x1, x21
    fmov d0, x3
    b 0xbd0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xbec
    tst x2, x21
    b.eq 0xba0
    add x3, x2, x21
    fmov d1, x3
    b 0xbf0
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xc08
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x28]
    orr x3, x3, #0x2
    str x3, [x23, #0x28]
    b 0xe4
    mov x16, #0x1e
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x140
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0xc1c
    sub x0, x0, x21
    b 0x13c
    tst x2, x21
    b.eq 0xc1c
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0xc1c
    b 0x110
    mov x16, #0x24
    str w16, [x20, #0x8]
    bl <op.BitAndI>
    b 0x158
    cmp x1, x21
    b.hs 0xc98
    tst x1, x21
    b.eq 0xc68
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x50]
    orr x4, x4, #0x2
    str x4, [x23, #0x50]
    b 0x14c
    mov x16, #0x2b
    str w16, [x20, #0x8]
    bl <op.BitXor>
    b 0x17c
    cmp x1, x21
    b.hs 0xcd8
    tst x1, x21
    b.eq 0xca8
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    cmp x3, x21
    b.hs 0xcf8
    tst x3, x21
    b.eq 0xca8
    add x4, x3, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w3, w4
    ldr x4, [x23, #0x58]
    orr x4, x4, #0x2
    str x4, [x23, #0x58]
    b 0x170
    mov x16, #0x35
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x1dc
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0xd08
    sub x0, x0, x21
    b 0x1d8
    tst x2, x21
    b.eq 0xd08
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0xd08
    b 0x1ac
    mov x16, #0x3b
    str w16, [x20, #0x8]
    bl <op.Sub>
    b 0x204
    cmp x1, x21
    b.hs 0xd80
    tst x1, x21
    b.eq 0xd54
    add x3, x1, x21
    fmov d0, x3
    b 0xd84
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xda0
    tst x2, x21
    b.eq 0xd54
    add x3, x2, x21
    fmov d1, x3
    b 0xda4
    scvtf d1, w2
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xdbc
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x80]
    orr x3, x3, #0x2
    str x3, [x23, #0x80]
    b 0x204
    mov x16, #0x41
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x22c
    cmp x1, x21
    b.hs 0xdfc
    tst x1, x21
    b.eq 0xdd0
    add x3, x1, x21
    fmov d0, x3
    b 0xe00
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xe1c
    tst x2, x21
    b.eq 0xdd0
    add x3, x2, x21
    fmov d1, x3
    b 0xe20
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xe38
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x88]
    orr x3, x3, #0x2
    str x3, [x23, #0x88]
    b 0x22c
    mov x16, #0x4b
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x288
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0xe4c
    sub x0, x0, x21
    b 0x284
    tst x2, x21
    b.eq 0xe4c
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0xe4c
    b 0x258
    mov x16, #0x51
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0x2a0
    cmp x1, x21
    b.hs 0xec8
    tst x1, x21
    b.eq 0xe98
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0xb0]
    orr x4, x4, #0x2
    str x4, [x23, #0xb0]
    b 0x294
    mov x16, #0x58
    str w16, [x20, #0x8]
    bl <op.BitXor>
    b 0x2c4
    cmp x1, x21
    b.hs 0xf08
    tst x1, x21
    b.eq 0xed8
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    cmp x3, x21
    b.hs 0xf28
    tst x3, x21
    b.eq 0xed8
    add x4, x3, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w3, w4
    ldr x4, [x23, #0xb8]
    orr x4, x4, #0x2
    str x4, [x23, #0xb8]
    b 0x2b8
    mov x16, #0x62
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x324
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0xf38
    sub x0, x0, x21
    b 0x320
    tst x2, x21
    b.eq 0xf38
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0xf38
    b 0x2f4
    mov x16, #0x68
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x34c
    cmp x1, x21
    b.hs 0xfb0
    tst x1, x21
    b.eq 0xf84
    add x3, x1, x21
    fmov d0, x3
    b 0xfb4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xfd0
    tst x2, x21
    b.eq 0xf84
    add x3, x2, x21
    fmov d1, x3
    b 0xfd4
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xfec
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0xe0]
    orr x3, x3, #0x2
    str x3, [x23, #0xe0]
    b 0x34c
    mov x16, #0x6e
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x374
    cmp x1, x21
    b.hs 0x102c
    tst x1, x21
    b.eq 0x1000
    add x3, x1, x21
    fmov d0, x3
    b 0x1030
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x104c
    tst x2, x21
    b.eq 0x1000
    add x3, x2, x21
    fmov d1, x3
    b 0x1050
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1068
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0xe8]
    orr x3, x3, #0x2
    str x3, [x23, #0xe8]
    b 0x374
    mov x16, #0x78
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x3d4
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x107c
    sub x0, x0, x21
    b 0x3d0
    tst x2, x21
    b.eq 0x107c
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x107c
    b 0x3a4
    mov x16, #0x7e
    str w16, [x20, #0x8]
    bl <op.BitAndI>
    b 0x3ec
    cmp x1, x21
    b.hs 0x10f8
    tst x1, x21
    b.eq 0x10c8
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x110]
    orr x4, x4, #0x2
    str x4, [x23, #0x110]
    b 0x3e0
    mov x16, #0x85
    str w16, [x20, #0x8]
    bl <op.BitXor>
    b 0x410
    cmp x1, x21
    b.hs 0x1138
    tst x1, x21
    b.eq 0x1108
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    cmp x3, x21
    b.hs 0x1158
    tst x3, x21
    b.eq 0x1108
    add x4, x3, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w3, w4
    ldr x4, [x23, #0x118]
    orr x4, x4, #0x2
    str x4, [x23, #0x118]
    b 0x404
    mov x16, #0x8f
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x470
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x1168
    sub x0, x0, x21
    b 0x46c
    tst x2, x21
    b.eq 0x1168
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x1168
    b 0x440
    mov x16, #0x95
    str w16, [x20, #0x8]
    bl <op.SubI>
    b 0x48c
    cmp x1, x21
    b.hs 0x11e0
    tst x1, x21
    b.eq 0x11b4
    add x3, x1, x21
    fmov d0, x3
    b 0x11e4
    scvtf d0, w1
    fmov d1, #1.0
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1200
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x140]
    orr x3, x3, #0x2
    str x3, [x23, #0x140]
    b 0x48c
    mov x16, #0x9c
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x4b4
    cmp x1, x21
    b.hs 0x1240
    tst x1, x21
    b.eq 0x1214
    add x3, x1, x21
    fmov d0, x3
    b 0x1244
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1260
    tst x2, x21
    b.eq 0x1214
    add x3, x2, x21
    fmov d1, x3
    b 0x1264
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x127c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x148]
    orr x3, x3, #0x2
    str x3, [x23, #0x148]
    b 0x4b4
    mov x16, #0xa6
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x510
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x1290
    sub x0, x0, x21
    b 0x50c
    tst x2, x21
    b.eq 0x1290
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x1290
    b 0x4e0
    mov x16, #0xac
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0x528
    cmp x1, x21
    b.hs 0x130c
    tst x1, x21
    b.eq 0x12dc
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x170]
    orr x4, x4, #0x2
    str x4, [x23, #0x170]
    b 0x51c
    mov x16, #0xb3
    str w16, [x20, #0x8]
    bl <op.BitXor>
    b 0x54c
    cmp x1, x21
    b.hs 0x134c
    tst x1, x21
    b.eq 0x131c
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    cmp x3, x21
    b.hs 0x136c
    tst x3, x21
    b.eq 0x131c
    add x4, x3, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w3, w4
    ldr x4, [x23, #0x178]
    orr x4, x4, #0x2
    str x4, [x23, #0x178]
    b 0x540
    mov x16, #0xbd
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x5ac
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x137c
    sub x0, x0, x21
    b 0x5a8
    tst x2, x21
    b.eq 0x137c
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x137c
    b 0x57c
    mov x16, #0xc3
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x5d4
    cmp x1, x21
    b.hs 0x13f4
    tst x1, x21
    b.eq 0x13c8
    add x3, x1, x21
    fmov d0, x3
    b 0x13f8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1414
    tst x2, x21
    b.eq 0x13c8
    add x3, x2, x21
    fmov d1, x3
    b 0x1418
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1430
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x1a0]
    orr x3, x3, #0x2
    str x3, [x23, #0x1a0]
    b 0x5d4
    mov x16, #0xc9
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x5fc
    cmp x1, x21
    b.hs 0x1470
    tst x1, x21
    b.eq 0x1444
    add x3, x1, x21
    fmov d0, x3
    b 0x1474
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1490
    tst x2, x21
    b.eq 0x1444
    add x3, x2, x21
    fmov d1, x3
    b 0x1494
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x14ac
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x1a8]
    orr x3, x3, #0x2
    str x3, [x23, #0x1a8]
    b 0x5fc
    mov x16, #0xd3
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x65c
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x14c0
    sub x0, x0, x21
    b 0x658
    tst x2, x21
    b.eq 0x14c0
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x14c0
    b 0x62c
    mov x16, #0xd9
    str w16, [x20, #0x8]
    bl <op.BitAndI>
    b 0x674
    cmp x1, x21
    b.hs 0x153c
    tst x1, x21
    b.eq 0x150c
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x1d0]
    orr x4, x4, #0x2
    str x4, [x23, #0x1d0]
    b 0x668
    mov x16, #0xe0
    str w16, [x20, #0x8]
    bl <op.BitXor>
    b 0x698
    cmp x1, x21
    b.hs 0x157c
    tst x1, x21
    b.eq 0x154c
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    cmp x3, x21
    b.hs 0x159c
    tst x3, x21
    b.eq 0x154c
    add x4, x3, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w3, w4
    ldr x4, [x23, #0x1d8]
    orr x4, x4, #0x2
    str x4, [x23, #0x1d8]
    b 0x68c
    mov x16, #0xea
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x6f8
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x15ac
    sub x0, x0, x21
    b 0x6f4
    tst x2, x21
    b.eq 0x15ac
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x15ac
    b 0x6c8
    mov x16, #0xf0
    str w16, [x20, #0x8]
    bl <op.Sub>
    b 0x720
    cmp x1, x21
    b.hs 0x1624
    tst x1, x21
    b.eq 0x15f8
    add x3, x1, x21
    fmov d0, x3
    b 0x1628
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1644
    tst x2, x21
    b.eq 0x15f8
    add x3, x2, x21
    fmov d1, x3
    b 0x1648
    scvtf d1, w2
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1660
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x200]
    orr x3, x3, #0x2
    str x3, [x23, #0x200]
    b 0x720
    mov x16, #0xf6
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x748
    cmp x1, x21
    b.hs 0x16a0
    tst x1, x21
    b.eq 0x1674
    add x3, x1, x21
    fmov d0, x3
    b 0x16a4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x16c0
    tst x2, x21
    b.eq 0x1674
    add x3, x2, x21
    fmov d1, x3
    b 0x16c4
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x16dc
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x208]
    orr x3, x3, #0x2
    str x3, [x23, #0x208]
    b 0x748
    mov x16, #0x100
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x7a8
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x16f0
    sub x0, x0, x21
    b 0x7a4
    tst x2, x21
    b.eq 0x16f0
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x16f0
    b 0x778
    mov x16, #0x106
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0x7c0
    cmp x1, x21
    b.hs 0x176c
    tst x1, x21
    b.eq 0x173c
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x230]
    orr x4, x4, #0x2
    str x4, [x23, #0x230]
    b 0x7b4
    mov x16, #0x10d
    str w16, [x20, #0x8]
    bl <op.BitXor>
    b 0x7e4
    cmp x1, x21
    b.hs 0x17ac
    tst x1, x21
    b.eq 0x177c
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    cmp x3, x21
    b.hs 0x17cc
    tst x3, x21
    b.eq 0x177c
    add x4, x3, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w3, w4
    ldr x4, [x23, #0x238]
    orr x4, x4, #0x2
    str x4, [x23, #0x238]
    b 0x7d8
    mov x16, #0x117
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x844
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x17dc
    sub x0, x0, x21
    b 0x840
    tst x2, x21
    b.eq 0x17dc
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x17dc
    b 0x814
    mov x16, #0x11d
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x86c
    cmp x1, x21
    b.hs 0x1854
    tst x1, x21
    b.eq 0x1828
    add x3, x1, x21
    fmov d0, x3
    b 0x1858
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1874
    tst x2, x21
    b.eq 0x1828
    add x3, x2, x21
    fmov d1, x3
    b 0x1878
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1890
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x260]
    orr x3, x3, #0x2
    str x3, [x23, #0x260]
    b 0x86c
    mov x16, #0x123
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x894
    cmp x1, x21
    b.hs 0x18d0
    tst x1, x21
    b.eq 0x18a4
    add x3, x1, x21
    fmov d0, x3
    b 0x18d4
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x18f0
    tst x2, x21
    b.eq 0x18a4
    add x3, x2, x21
    fmov d1, x3
    b 0x18f4
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x190c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x268]
    orr x3, x3, #0x2
    str x3, [x23, #0x268]
    b 0x894
    mov x16, #0x12d
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x8f4
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x1920
    sub x0, x0, x21
    b 0x8f0
    tst x2, x21
    b.eq 0x1920
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x1920
    b 0x8c4
    mov x16, #0x133
    str w16, [x20, #0x8]
    bl <op.BitAndI>
    b 0x90c
    cmp x1, x21
    b.hs 0x199c
    tst x1, x21
    b.eq 0x196c
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x290]
    orr x4, x4, #0x2
    str x4, [x23, #0x290]
    b 0x900
    mov x16, #0x13a
    str w16, [x20, #0x8]
    bl <op.BitXor>
    b 0x930
    cmp x1, x21
    b.hs 0x19dc
    tst x1, x21
    b.eq 0x19ac
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    cmp x3, x21
    b.hs 0x19fc
    tst x3, x21
    b.eq 0x19ac
    add x4, x3, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w3, w4
    ldr x4, [x23, #0x298]
    orr x4, x4, #0x2
    str x4, [x23, #0x298]
    b 0x924
    mov x16, #0x144
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x990
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x1a0c
    sub x0, x0, x21
    b 0x98c
    tst x2, x21
    b.eq 0x1a0c
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x1a0c
    b 0x960
    mov x16, #0x14a
    str w16, [x20, #0x8]
    bl <op.SubI>
    b 0x9ac
    cmp x1, x21
    b.hs 0x1a84
    tst x1, x21
    b.eq 0x1a58
    add x3, x1, x21
    fmov d0, x3
    b 0x1a88
    scvtf d0, w1
    fmov d1, #1.0
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1aa4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x2c0]
    orr x3, x3, #0x2
    str x3, [x23, #0x2c0]
    b 0x9ac
    mov x16, #0x151
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x9d4
    cmp x1, x21
    b.hs 0x1ae4
    tst x1, x21
    b.eq 0x1ab8
    add x3, x1, x21
    fmov d0, x3
    b 0x1ae8
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1b04
    tst x2, x21
    b.eq 0x1ab8
    add x3, x2, x21
    fmov d1, x3
    b 0x1b08
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1b20
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x2c8]
    orr x3, x3, #0x2
    str x3, [x23, #0x2c8]
    b 0x9d4
    mov x16, #0x15b
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0xa30
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x1b34
    sub x0, x0, x21
    b 0xa2c
    tst x2, x21
    b.eq 0x1b34
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x1b34
    b 0xa00
    mov x16, #0x161
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0xa48
    cmp x1, x21
    b.hs 0x1bb0
    tst x1, x21
    b.eq 0x1b80
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x2f0]
    orr x4, x4, #0x2
    str x4, [x23, #0x2f0]
    b 0xa3c
    mov x16, #0x168
    str w16, [x20, #0x8]
    bl <op.BitXor>
    b 0xa6c
    cmp x1, x21
    b.hs 0x1bf0
    tst x1, x21
    b.eq 0x1bc0
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    cmp x3, x21
    b.hs 0x1c10
    tst x3, x21
    b.eq 0x1bc0
    add x4, x3, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w3, w4
    ldr x4, [x23, #0x2f8]
    orr x4, x4, #0x2
    str x4, [x23, #0x2f8]
    b 0xa60
    mov x16, #0x16e
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0xa84
    cmp x1, x21
    b.hs 0x1c50
    tst x1, x21
    b.eq 0x1c20
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x300]
    orr x4, x4, #0x2
    str x4, [x23, #0x300]
    b 0xa78
sum_of:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x48
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xd0
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0xe8
    bti jc
    ldr x2, [x20, #0x28]
    tst x2, x22
    b.ne 0x114
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x114
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x10]
    cmp x1, x16
    b.ne 0x114
    ldr x1, [x23, #0x18]
    ldr x0, [x2, x1]
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x28]
    tst x2, x22
    b.ne 0x124
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x124
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x30]
    cmp x1, x16
    b.ne 0x124
    ldr x1, [x23, #0x38]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x148
    cmp x2, x21
    b.lo 0x148
    adds w0, w1, w2
    b.vs 0x148
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x104
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0xec
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    add x3, x23, #0x10
    bl <stub.GetNamed>
    b 0x60
    mov x16, #0x7
    str w16, [x20, #0x8]
    add x3, x23, #0x30
    bl <stub.GetNamed>
    b 0x94
    mov x16, #0xe
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0xc0
    cmp x1, x21
    b.hs 0x164
    tst x1, x21
    b.eq 0x138
    add x3, x1, x21
    fmov d0, x3
    b 0x168
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x184
    tst x2, x21
    b.eq 0x138
    add x3, x2, x21
    fmov d1, x3
    b 0x188
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1a0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x50]
    orr x3, x3, #0x2
    str x3, [x23, #0x50]
    b 0xc0
weigh:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x68
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x10c
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x124
    bti jc
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x60]
    tst x2, x22
    b.ne 0x150
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x150
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x10]
    cmp x1, x16
    b.ne 0x150
    ldr x1, [x23, #0x18]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x30]
    cmp x16, x1
    b.ne 0x174
    mov x16, #0xa
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
    cbz x0, 0x280
    str x0, [x20, #0x38]
    ldr x1, [x23, #0x58]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1e8
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x208
    cmp x2, x21
    b.lo 0x208
    smull x16, w1, w2
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x208
    cbz w0, 0x274
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
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
    cmp w1, #0x1
    b.lo 0x128
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x3
    str w16, [x20, #0x8]
    add x3, x23, #0x10
    bl <stub.GetNamed>
    b 0x68
    mov x16, #0xa
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xb8
    tst x1, x22
    b.ne 0x164
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x164
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x30]
    cmp x16, x0
    b.eq 0x7c
    ldr x16, [x23, #0x40]
    cmp x16, x0
    b.eq 0x7c
    ldr x16, [x23, #0x48]
    cmp x16, x0
    b.eq 0x7c
    ldr x16, [x23, #0x50]
    cmp x16, x0
    b.eq 0x7c
    ldr x16, [x23, #0x38]
    cmp x16, #0x2
    b.eq 0x7c
    ldr x16, [x23, #0x38]
    cmp x16, x1
    b.eq 0x7c
    mov x16, #0xa
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x7c
    mov x16, #0x10
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xc8
    mov x16, #0x16
    str w16, [x20, #0x8]
    bl <op.Mul>
    b 0xfc
    cmp x1, x21
    b.hs 0x224
    tst x1, x21
    b.eq 0x1f8
    add x3, x1, x21
    fmov d0, x3
    b 0x228
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x244
    tst x2, x21
    b.eq 0x1f8
    add x3, x2, x21
    fmov d1, x3
    b 0x248
    scvtf d1, w2
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x260
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x68]
    orr x3, x3, #0x2
    str x3, [x23, #0x68]
    b 0xfc
    orr w3, w1, w2
    tbnz w3, #0x1f, 0x208
    b 0xf4
    b <stub.ExceptionExit>
