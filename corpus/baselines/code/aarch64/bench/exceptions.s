(anonymous):
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x98
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xc48
    ldr x23, [x0, #0x10]
    mov x3, #0xa
    str x3, [x20, #0x38]
    str x3, [x20, #0x40]
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
    ldr x1, [x23, #0x88]
    ldr x0, [x1, #0x8]
    cbz x0, 0xc70
    str x0, [x20, #0x38]
    mov x16, #0x35
    str w16, [x20, #0x8]
    bl <op.Typeof>
    ldr x0, [x23, #0x50]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0xc98
    cmp x2, x21
    b.lo 0xc98
    cmp w1, w2
    b.eq 0x10c
    b 0x120
    ldr x1, [x23, #0xa0]
    ldr x0, [x1, #0x8]
    cbz x0, 0xd2c
    str x0, [x20, #0x30]
    b 0x128
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x30]
    mov x16, #0x50
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0xb0]
    ldr x0, [x1, #0x8]
    cbz x0, 0xd3c
    str x0, [x20, #0x50]
    mov x0, #0xa
    str x0, [x20, #0x58]
    mov x16, #0x5c
    str w16, [x20, #0x8]
    bl <op.NewClass>
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x30]
    mov x16, #0x68
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    mov x16, #0x70
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    mov x16, #0x78
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x0, [x23, #0x60]
    str x0, [x20, #0x30]
    mov x16, #0x80
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xa
    str x0, [x20, #0x38]
    ldr x2, [x19, #0x1190]
    add x1, x2, #0x20
    ldr x16, [x19, #0x1198]
    cmp x1, x16
    b.hi 0xd4c
    str x1, [x19, #0x1190]
    mov x16, #0x10d
    movk x16, #0x1, lsl #32
    str x16, [x2]
    ldr x1, [x20, #0x38]
    str x1, [x2, #0x8]
    mov x1, #0xa
    str x1, [x2, #0x10]
    str x2, [x20, #0x30]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x30]
    ldr x1, [x20, #0x38]
    str x1, [x2, #0x10]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0xd5c
    bti jc
    ldr x2, [x20, #0x30]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x38]
    ldr x1, [x23, #0xc0]
    ldr x0, [x1, #0x8]
    cbz x0, 0xd6c
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0xd8c
    mov x17, #0x7530
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0xd8c
    cbz w0, 0xddc
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0xe04
    cmp x2, x21
    b.lo 0xe04
    cmp w1, w2
    b.ge 0xba8
    ldr x1, [x23, #0xe0]
    ldr x0, [x1, #0x8]
    cbz x0, 0xe5c
    str x0, [x20, #0x40]
    ldr x1, [x23, #0xf0]
    ldr x0, [x1, #0x8]
    cbz x0, 0xe6c
    str x0, [x20, #0x70]
    mov x0, #0xa
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x30]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x88]
    cmp x1, x21
    b.lo 0xe7c
    tbnz w1, #0x1f, 0xe7c
    mov x2, #0x5
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x80]
    mov x16, #0xc6
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x1, [x20, #0x70]
    ldr x16, [x23, #0x108]
    cmp x16, x1
    b.ne 0xe9c
    mov x16, #0xcb
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
    cbz x0, 0x1be8
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0xf20
    cmp x2, x21
    b.lo 0xf20
    adds w0, w1, w2
    b.vs 0xf20
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0xf9c
    orr w0, w1, wzr
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x2, [x23, #0x140]
    ldr x1, [x20, #0x38]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0xfcc
    ldr x16, [x2, #0x8]
    cbz x16, 0xfcc
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0xfdc
    ldr x1, [x23, #0x150]
    ldr x0, [x1, #0x8]
    cbz x0, 0xfec
    str x0, [x20, #0x40]
    ldr x1, [x23, #0x160]
    ldr x0, [x1, #0x8]
    cbz x0, 0xffc
    str x0, [x20, #0x70]
    mov x0, #0xa
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x30]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x88]
    cmp x1, x21
    b.lo 0x100c
    tbnz w1, #0x1f, 0x100c
    mov x2, #0x7
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x80]
    mov x16, #0xff
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x1, [x20, #0x70]
    ldr x16, [x23, #0x178]
    cmp x16, x1
    b.ne 0x102c
    mov x16, #0x104
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
    cbz x0, 0x1be8
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x10b0
    cmp x2, x21
    b.lo 0x10b0
    adds w0, w1, w2
    b.vs 0x10b0
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x112c
    orr w0, w1, wzr
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x2, [x23, #0x1b0]
    ldr x1, [x20, #0x38]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x115c
    ldr x16, [x2, #0x8]
    cbz x16, 0x115c
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x116c
    ldr x2, [x20, #0x30]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x117c
    tbnz w1, #0x1f, 0x117c
    mov x2, #0x3
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x118c
    cbnz w1, 0x60c
    ldr x1, [x23, #0x1d0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x11ac
    str x0, [x20, #0x40]
    ldr x1, [x23, #0x1e0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x11bc
    str x0, [x20, #0x70]
    mov x0, #0xa
    str x0, [x20, #0x78]
    mov x0, #0x2
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x80]
    mov x16, #0x144
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x1, [x20, #0x70]
    ldr x16, [x23, #0x1f0]
    cmp x16, x1
    b.ne 0x11dc
    mov x16, #0x149
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
    cbz x0, 0x1be8
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x1260
    cmp x2, x21
    b.lo 0x1260
    adds w0, w1, w2
    b.vs 0x1260
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x12dc
    orr w0, w1, wzr
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x2, [x23, #0x228]
    ldr x1, [x20, #0x38]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x130c
    ldr x16, [x2, #0x8]
    cbz x16, 0x130c
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x131c
    ldr x2, [x20, #0x30]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x132c
    tbnz w1, #0x1f, 0x132c
    mov x2, #0x5
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x133c
    cbnz w1, 0x748
    ldr x1, [x23, #0x248]
    ldr x0, [x1, #0x8]
    cbz x0, 0x135c
    str x0, [x20, #0x40]
    ldr x1, [x23, #0x258]
    ldr x0, [x1, #0x8]
    cbz x0, 0x136c
    str x0, [x20, #0x70]
    mov x0, #0xa
    str x0, [x20, #0x78]
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x80]
    mov x16, #0x189
    str w16, [x20, #0x8]
    bl <op.NewClosure>
    ldr x1, [x20, #0x70]
    ldr x16, [x23, #0x268]
    cmp x16, x1
    b.ne 0x138c
    mov x16, #0x18e
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
    cbz x0, 0x1be8
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x1410
    cmp x2, x21
    b.lo 0x1410
    adds w0, w1, w2
    b.vs 0x1410
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x148c
    orr w0, w1, wzr
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x2, [x23, #0x2a0]
    ldr x1, [x20, #0x38]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x14bc
    ldr x16, [x2, #0x8]
    cbz x16, 0x14bc
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x14cc
    ldr x2, [x20, #0x30]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x14dc
    tbnz w1, #0x1f, 0x14dc
    and w0, w1, #0x7
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x14ec
    cbnz w1, 0x8b0
    ldr x1, [x23, #0x2c0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x150c
    str x0, [x20, #0x40]
    ldr x1, [x23, #0x2d0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x151c
    str x0, [x20, #0x70]
    mov x0, #0xa
    str x0, [x20, #0x78]
    ldr x2, [x20, #0x30]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x88]
    cmp x1, x21
    b.lo 0x152c
    tbnz w1, #0x1f, 0x152c
    mov x2, #0xc
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x90]
    cmp x1, x21
    b.lo 0x154c
    orr w0, w1, #0x3
    orr x0, x0, x21
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x70]
    ldr x16, [x23, #0x2f0]
    cmp x16, x1
    b.ne 0x158c
    mov x16, #0x1dd
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
    cbz x0, 0x1be8
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x40]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x1610
    cmp x2, x21
    b.lo 0x1610
    adds w0, w1, w2
    b.vs 0x1610
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x168c
    orr w0, w1, wzr
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x2, [x23, #0x328]
    ldr x1, [x20, #0x38]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x16bc
    ldr x16, [x2, #0x8]
    cbz x16, 0x16bc
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x16cc
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x38]
    bti jc
    ldr x1, [x23, #0x338]
    ldr x0, [x1, #0x8]
    cbz x0, 0x16dc
    str x0, [x20, #0x48]
    ldr x2, [x20, #0x48]
    tst x2, x22
    b.ne 0x16ec
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0x1700
    cmp w1, #0x21
    b.ne 0x8f4
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0x918
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x16ec
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x348]
    cmp x1, x16
    b.ne 0x16ec
    ldr x1, [x23, #0x350]
    ldr x0, [x2, x1]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x1724
    cmp x2, x21
    b.lo 0x1724
    cmp w1, w2
    b.ge 0xb44
    ldr x1, [x23, #0x370]
    ldr x0, [x1, #0x8]
    cbz x0, 0x177c
    str x0, [x20, #0x48]
    ldr x1, [x23, #0x380]
    ldr x0, [x1, #0x8]
    cbz x0, 0x178c
    str x0, [x20, #0x78]
    mov x0, #0xa
    str x0, [x20, #0x80]
    ldr x1, [x23, #0x390]
    ldr x0, [x1, #0x8]
    cbz x0, 0x179c
    str x0, [x20, #0x90]
    ldr x1, [x20, #0x90]
    ldr x2, [x20, #0x38]
    tst x1, x22
    b.ne 0x17ac
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0x17ac
    cmp x2, x21
    b.lo 0x17dc
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0x17ac
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0x17bc
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0x17ac
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x3c0]
    cmp x16, x1
    b.ne 0x1808
    mov x16, #0x229
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
    cbz x0, 0x1be8
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0x188c
    cmp x2, x21
    b.lo 0x188c
    adds w0, w1, w2
    b.vs 0x188c
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x50]
    cmp x1, x21
    b.lo 0x1908
    orr w0, w1, wzr
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x2, [x23, #0x3f8]
    ldr x1, [x20, #0x40]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x1938
    ldr x16, [x2, #0x8]
    cbz x16, 0x1938
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1948
    b 0xb18
    bti jc
    ldr x0, [x20, #0x40]
    str x0, [x20, #0x48]
    ldr x1, [x23, #0x408]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1958
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x58]
    ldr x2, [x20, #0x48]
    cmp x1, x21
    b.lo 0x1978
    cmp x2, x21
    b.lo 0x1978
    adds w0, w1, w2
    b.vs 0x1978
    orr x0, x0, x21
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x60]
    cmp x1, x21
    b.lo 0x19f4
    orr w0, w1, wzr
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x2, [x23, #0x428]
    ldr x1, [x20, #0x50]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x1a24
    ldr x16, [x2, #0x8]
    cbz x16, 0x1a24
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1a34
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x1a54
    adds w0, w1, #0x1
    b.vs 0x1a54
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x1aa4
    b 0x8b8
    mov x16, #0x26b
    str w16, [x20, #0x8]
    bl <op.CopyEnv>
    ldr x2, [x20, #0x30]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x1ac4
    adds w0, w1, #0x1
    b.vs 0x1ac4
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x2, [x20, #0x30]
    ldr x1, [x20, #0x40]
    str x1, [x2, #0x10]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1b14
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x1b24
    b 0x218
    ldr x1, [x23, #0x448]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1b34
    str x0, [x20, #0x48]
    mov x0, #0xa
    str x0, [x20, #0x50]
    ldr x0, [x23, #0x80]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x458]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1b44
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x468]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1b54
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x48]
    ldr x16, [x23, #0x478]
    cmp x16, x1
    b.ne 0x1b74
    mov x16, #0x298
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
    cbz x0, 0x1be8
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0xc60
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
    b 0xd4
    mov x16, #0x3c
    str w16, [x20, #0x8]
    bl <op.JStrictNe>
    cmp w0, #0x2
    b.eq 0x120
    b 0x10c
    orr x3, x1, x2
    tst x3, x21
    b.ne 0xce0
    cmp x1, x2
    b.eq 0x10c
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
    tbz w3, #0x0, 0xc80
    b 0x120
    cmp x1, x21
    b.hs 0xcfc
    tst x1, x21
    b.eq 0x120
    add x3, x1, x21
    fmov d0, x3
    b 0xd00
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xd1c
    tst x2, x21
    b.eq 0x120
    add x3, x2, x21
    fmov d1, x3
    b 0xd20
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x10c
    b 0x120
    mov x16, #0x43
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x11c
    mov x16, #0x54
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x144
    mov x16, #0x86
    str w16, [x20, #0x8]
    bl <op.NewEnv>
    b 0x1f0
    mov x16, #0x8e
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x218
    mov x16, #0x98
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x238
    mov x16, #0x9e
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x264
    cmp x1, x21
    b.hs 0xda8
    tst x1, x21
    b.eq 0xd7c
    add x3, x1, x21
    fmov d0, x3
    b 0xdac
    scvtf d0, w1
    ldr d1, 0x1bf0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xdc8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0xd0]
    orr x3, x3, #0x2
    str x3, [x23, #0xd0]
    b 0x264
    mov x17, #0x7530
    orr w3, w1, w17
    tbnz w3, #0x1f, 0xd8c
    b 0x25c
    mov x16, #0xa5
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0xba8
    b 0x284
    cmp x1, x21
    b.hs 0xe20
    tst x1, x21
    b.eq 0xdec
    add x3, x1, x21
    fmov d0, x3
    b 0xe24
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xe40
    tst x2, x21
    b.eq 0xdec
    add x3, x2, x21
    fmov d1, x3
    b 0xe44
    scvtf d1, w2
    ldr x3, [x23, #0xd8]
    orr x3, x3, #0x2
    str x3, [x23, #0xd8]
    fcmp d0, d1
    b.pl 0xba8
    b 0x284
    mov x16, #0xac
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x294
    mov x16, #0xb2
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x2a4
    mov x16, #0xbf
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x2dc
    mov x16, #0xcb
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x338
    tst x1, x22
    b.ne 0xe8c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xe8c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x108]
    cmp x16, x0
    b.eq 0x2f8
    ldr x16, [x23, #0x118]
    cmp x16, x0
    b.eq 0x2f8
    ldr x16, [x23, #0x120]
    cmp x16, x0
    b.eq 0x2f8
    ldr x16, [x23, #0x128]
    cmp x16, x0
    b.eq 0x2f8
    ldr x16, [x23, #0x110]
    cmp x16, #0x2
    b.eq 0x2f8
    ldr x16, [x23, #0x110]
    cmp x16, x1
    b.eq 0x2f8
    mov x16, #0xcb
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x70]
    b 0x2f8
    mov x16, #0xd1
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x360
    cmp x1, x21
    b.hs 0xf3c
    tst x1, x21
    b.eq 0xf10
    add x3, x1, x21
    fmov d0, x3
    b 0xf40
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xf5c
    tst x2, x21
    b.eq 0xf10
    add x3, x2, x21
    fmov d1, x3
    b 0xf60
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xf78
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x130]
    orr x3, x3, #0x2
    str x3, [x23, #0x130]
    b 0x360
    mov x16, #0xd7
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0x378
    cmp x1, x21
    b.hs 0xfbc
    tst x1, x21
    b.eq 0xf8c
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x138]
    orr x4, x4, #0x2
    str x4, [x23, #0x138]
    b 0x36c
    mov x16, #0xde
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x3a8
    mov x16, #0xde
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x3a8
    mov x16, #0xe5
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x3b8
    mov x16, #0xeb
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x3c8
    mov x16, #0xf8
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x400
    mov x16, #0x104
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x45c
    tst x1, x22
    b.ne 0x101c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x101c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x178]
    cmp x16, x0
    b.eq 0x41c
    ldr x16, [x23, #0x188]
    cmp x16, x0
    b.eq 0x41c
    ldr x16, [x23, #0x190]
    cmp x16, x0
    b.eq 0x41c
    ldr x16, [x23, #0x198]
    cmp x16, x0
    b.eq 0x41c
    ldr x16, [x23, #0x180]
    cmp x16, #0x2
    b.eq 0x41c
    ldr x16, [x23, #0x180]
    cmp x16, x1
    b.eq 0x41c
    mov x16, #0x104
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x70]
    b 0x41c
    mov x16, #0x10a
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x484
    cmp x1, x21
    b.hs 0x10cc
    tst x1, x21
    b.eq 0x10a0
    add x3, x1, x21
    fmov d0, x3
    b 0x10d0
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x10ec
    tst x2, x21
    b.eq 0x10a0
    add x3, x2, x21
    fmov d1, x3
    b 0x10f0
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1108
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x1a0]
    orr x3, x3, #0x2
    str x3, [x23, #0x1a0]
    b 0x484
    mov x16, #0x110
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0x49c
    cmp x1, x21
    b.hs 0x114c
    tst x1, x21
    b.eq 0x111c
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x1a8]
    orr x4, x4, #0x2
    str x4, [x23, #0x1a8]
    b 0x490
    mov x16, #0x117
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x4cc
    mov x16, #0x117
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x4cc
    mov x16, #0x123
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x4fc
    tst x1, x21
    b.eq 0x60c
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.eq 0x50c
    b 0x60c
    mov x16, #0x132
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x51c
    mov x16, #0x138
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x52c
    mov x16, #0x149
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x59c
    tst x1, x22
    b.ne 0x11cc
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x11cc
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x1f0]
    cmp x16, x0
    b.eq 0x55c
    ldr x16, [x23, #0x200]
    cmp x16, x0
    b.eq 0x55c
    ldr x16, [x23, #0x208]
    cmp x16, x0
    b.eq 0x55c
    ldr x16, [x23, #0x210]
    cmp x16, x0
    b.eq 0x55c
    ldr x16, [x23, #0x1f8]
    cmp x16, #0x2
    b.eq 0x55c
    ldr x16, [x23, #0x1f8]
    cmp x16, x1
    b.eq 0x55c
    mov x16, #0x149
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x70]
    b 0x55c
    mov x16, #0x14f
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x5c4
    cmp x1, x21
    b.hs 0x127c
    tst x1, x21
    b.eq 0x1250
    add x3, x1, x21
    fmov d0, x3
    b 0x1280
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x129c
    tst x2, x21
    b.eq 0x1250
    add x3, x2, x21
    fmov d1, x3
    b 0x12a0
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x12b8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x218]
    orr x3, x3, #0x2
    str x3, [x23, #0x218]
    b 0x5c4
    mov x16, #0x155
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0x5dc
    cmp x1, x21
    b.hs 0x12fc
    tst x1, x21
    b.eq 0x12cc
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x220]
    orr x4, x4, #0x2
    str x4, [x23, #0x220]
    b 0x5d0
    mov x16, #0x15c
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x60c
    mov x16, #0x15c
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x60c
    mov x16, #0x168
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x63c
    tst x1, x21
    b.eq 0x748
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.eq 0x64c
    b 0x748
    mov x16, #0x177
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x65c
    mov x16, #0x17d
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x66c
    mov x16, #0x18e
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x6d8
    tst x1, x22
    b.ne 0x137c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x137c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x268]
    cmp x16, x0
    b.eq 0x698
    ldr x16, [x23, #0x278]
    cmp x16, x0
    b.eq 0x698
    ldr x16, [x23, #0x280]
    cmp x16, x0
    b.eq 0x698
    ldr x16, [x23, #0x288]
    cmp x16, x0
    b.eq 0x698
    ldr x16, [x23, #0x270]
    cmp x16, #0x2
    b.eq 0x698
    ldr x16, [x23, #0x270]
    cmp x16, x1
    b.eq 0x698
    mov x16, #0x18e
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x70]
    b 0x698
    mov x16, #0x194
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x700
    cmp x1, x21
    b.hs 0x142c
    tst x1, x21
    b.eq 0x1400
    add x3, x1, x21
    fmov d0, x3
    b 0x1430
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x144c
    tst x2, x21
    b.eq 0x1400
    add x3, x2, x21
    fmov d1, x3
    b 0x1450
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1468
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x290]
    orr x3, x3, #0x2
    str x3, [x23, #0x290]
    b 0x700
    mov x16, #0x19a
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0x718
    cmp x1, x21
    b.hs 0x14ac
    tst x1, x21
    b.eq 0x147c
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x298]
    orr x4, x4, #0x2
    str x4, [x23, #0x298]
    b 0x70c
    mov x16, #0x1a1
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x748
    mov x16, #0x1a1
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x748
    mov x16, #0x1ad
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x770
    tst x1, x21
    b.eq 0x8b0
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.eq 0x780
    b 0x8b0
    mov x16, #0x1bc
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x790
    mov x16, #0x1c2
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x7a0
    mov x16, #0x1cf
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x7d8
    mov x16, #0x1d6
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0x7f0
    cmp x1, x21
    b.hs 0x156c
    tst x1, x21
    b.eq 0x153c
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x2e8]
    orr x4, x4, #0x2
    str x4, [x23, #0x2e8]
    b 0x7e4
    mov x16, #0x1dd
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x840
    tst x1, x22
    b.ne 0x157c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x157c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x2f0]
    cmp x16, x0
    b.eq 0x800
    ldr x16, [x23, #0x300]
    cmp x16, x0
    b.eq 0x800
    ldr x16, [x23, #0x308]
    cmp x16, x0
    b.eq 0x800
    ldr x16, [x23, #0x310]
    cmp x16, x0
    b.eq 0x800
    ldr x16, [x23, #0x2f8]
    cmp x16, #0x2
    b.eq 0x800
    ldr x16, [x23, #0x2f8]
    cmp x16, x1
    b.eq 0x800
    mov x16, #0x1dd
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x70]
    b 0x800
    mov x16, #0x1e3
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x868
    cmp x1, x21
    b.hs 0x162c
    tst x1, x21
    b.eq 0x1600
    add x3, x1, x21
    fmov d0, x3
    b 0x1630
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x164c
    tst x2, x21
    b.eq 0x1600
    add x3, x2, x21
    fmov d1, x3
    b 0x1650
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1668
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x318]
    orr x3, x3, #0x2
    str x3, [x23, #0x318]
    b 0x868
    mov x16, #0x1e9
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0x880
    cmp x1, x21
    b.hs 0x16ac
    tst x1, x21
    b.eq 0x167c
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x320]
    orr x4, x4, #0x2
    str x4, [x23, #0x320]
    b 0x874
    mov x16, #0x1f0
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x8b0
    mov x16, #0x1f0
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x8b0
    mov x16, #0x1fb
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x8cc
    mov x16, #0x201
    str w16, [x20, #0x8]
    add x3, x23, #0x348
    bl <stub.GetNamed>
    b 0x918
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0x918
    mov x16, #0x208
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0xb44
    b 0x93c
    cmp x1, x21
    b.hs 0x1740
    tst x1, x21
    b.eq 0x170c
    add x3, x1, x21
    fmov d0, x3
    b 0x1744
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1760
    tst x2, x21
    b.eq 0x170c
    add x3, x2, x21
    fmov d1, x3
    b 0x1764
    scvtf d1, w2
    ldr x3, [x23, #0x368]
    orr x3, x3, #0x2
    str x3, [x23, #0x368]
    fcmp d0, d1
    b.pl 0xb44
    b 0x93c
    mov x16, #0x20f
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x94c
    mov x16, #0x215
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x95c
    mov x16, #0x21d
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x974
    mov x16, #0x223
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x9c8
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0x17ac
    sub x0, x0, x21
    b 0x9c4
    tst x2, x21
    b.eq 0x17ac
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0x17ac
    b 0x998
    mov x16, #0x229
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xa18
    tst x1, x22
    b.ne 0x17f8
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x17f8
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x3c0]
    cmp x16, x0
    b.eq 0x9d8
    ldr x16, [x23, #0x3d0]
    cmp x16, x0
    b.eq 0x9d8
    ldr x16, [x23, #0x3d8]
    cmp x16, x0
    b.eq 0x9d8
    ldr x16, [x23, #0x3e0]
    cmp x16, x0
    b.eq 0x9d8
    ldr x16, [x23, #0x3c8]
    cmp x16, #0x2
    b.eq 0x9d8
    ldr x16, [x23, #0x3c8]
    cmp x16, x1
    b.eq 0x9d8
    mov x16, #0x229
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x9d8
    mov x16, #0x22f
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0xa40
    cmp x1, x21
    b.hs 0x18a8
    tst x1, x21
    b.eq 0x187c
    add x3, x1, x21
    fmov d0, x3
    b 0x18ac
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x18c8
    tst x2, x21
    b.eq 0x187c
    add x3, x2, x21
    fmov d1, x3
    b 0x18cc
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x18e4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x3e8]
    orr x3, x3, #0x2
    str x3, [x23, #0x3e8]
    b 0xa40
    mov x16, #0x235
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0xa58
    cmp x1, x21
    b.hs 0x1928
    tst x1, x21
    b.eq 0x18f8
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x3f0]
    orr x4, x4, #0x2
    str x4, [x23, #0x3f0]
    b 0xa4c
    mov x16, #0x23c
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0xa88
    mov x16, #0x23c
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xa88
    mov x16, #0x249
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xaa8
    mov x16, #0x24f
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0xad0
    cmp x1, x21
    b.hs 0x1994
    tst x1, x21
    b.eq 0x1968
    add x3, x1, x21
    fmov d0, x3
    b 0x1998
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x19b4
    tst x2, x21
    b.eq 0x1968
    add x3, x2, x21
    fmov d1, x3
    b 0x19b8
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x19d0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x60]
    ldr x3, [x23, #0x418]
    orr x3, x3, #0x2
    str x3, [x23, #0x418]
    b 0xad0
    mov x16, #0x255
    str w16, [x20, #0x8]
    bl <op.BitOrI>
    b 0xae8
    cmp x1, x21
    b.hs 0x1a14
    tst x1, x21
    b.eq 0x19e4
    add x4, x1, x21
    fmov d0, x4
    fjcvtzs w4, d0
    mov w1, w4
    ldr x4, [x23, #0x420]
    orr x4, x4, #0x2
    str x4, [x23, #0x420]
    b 0xadc
    mov x16, #0x25c
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0xb18
    mov x16, #0x25c
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xb18
    mov x16, #0x263
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0xb34
    cmp x1, x21
    b.hs 0x1a70
    tst x1, x21
    b.eq 0x1a44
    add x3, x1, x21
    fmov d0, x3
    b 0x1a74
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1a90
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x438]
    orr x3, x3, #0x2
    str x3, [x23, #0x438]
    b 0xb34
    mov x16, #0x268
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x8b8
    mov x16, #0x273
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0xb78
    cmp x1, x21
    b.hs 0x1ae0
    tst x1, x21
    b.eq 0x1ab4
    add x3, x1, x21
    fmov d0, x3
    b 0x1ae4
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1b00
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x440]
    orr x3, x3, #0x2
    str x3, [x23, #0x440]
    b 0xb78
    mov x16, #0x278
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xb98
    mov x16, #0x27d
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x218
    mov x16, #0x280
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xbb8
    mov x16, #0x28c
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xbd8
    mov x16, #0x292
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xbe8
    mov x16, #0x298
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xc38
    tst x1, x22
    b.ne 0x1b64
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1b64
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x478]
    cmp x16, x0
    b.eq 0xbf8
    ldr x16, [x23, #0x488]
    cmp x16, x0
    b.eq 0xbf8
    ldr x16, [x23, #0x490]
    cmp x16, x0
    b.eq 0xbf8
    ldr x16, [x23, #0x498]
    cmp x16, x0
    b.eq 0xbf8
    ldr x16, [x23, #0x480]
    cmp x16, #0x2
    b.eq 0xbf8
    ldr x16, [x23, #0x480]
    cmp x16, x1
    b.eq 0xbf8
    mov x16, #0x298
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x48]
    b 0xbf8
    b <stub.ExceptionExit>
    .long 0x0
    .quad 0x40dd4c0000000000
(anonymous)#2:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x38
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x50
    ldr x23, [x0, #0x10]
    bti jc
    ldr x1, [x20, #0x18]
    ldr x0, [x1, #0x28]
    str x0, [x20, #0x28]
    ldr x2, [x20, #0x28]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x68
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
(anonymous)#3:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x40
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x70
    ldr x23, [x0, #0x10]
    bti jc
    ldr x1, [x20, #0x18]
    ldr x0, [x1, #0x28]
    str x0, [x20, #0x28]
    ldr x2, [x20, #0x28]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x98
    tbnz w1, #0x1f, 0x98
    mov x2, #0x64
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x30]
    mov x16, #0xe
    str w16, [x20, #0x8]
    bl <op.Throw>
    bl <helper.CheckLimit>
    cbz x0, 0x88
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x7
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x64
(anonymous)#4:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x68
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0xd8
    ldr x23, [x0, #0x10]
    bti jc
    ldr x1, [x20, #0x18]
    ldr x0, [x1, #0x28]
    str x0, [x20, #0x28]
    ldr x1, [x23, #0x8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x100
    str x0, [x20, #0x50]
    ldr x0, [x20, #0x50]
    str x0, [x20, #0x58]
    ldr x2, [x20, #0x28]
    ldr x0, [x2, #0x10]
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0x18]
    cmp x16, x1
    b.ne 0x110
    mov x16, #0x10
    str w16, [x20, #0x8]
    add x2, x20, #0x38
    bl <stub.Construct>
    tbz w0, #0x0, 0xc8
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
    cbz x0, 0x168
    tst x0, x22
    b.ne 0x160
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x160
    str x0, [x20, #0x30]
    mov x16, #0x16
    str w16, [x20, #0x8]
    bl <op.Throw>
    bl <helper.CheckLimit>
    cbz x0, 0xf0
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x2
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x44
    ldr x16, [x23, #0x28]
    cmp x16, x1
    b.eq 0x68
    ldr x16, [x23, #0x30]
    cmp x16, x1
    b.eq 0x68
    ldr x16, [x23, #0x38]
    cmp x16, x1
    b.eq 0x68
    ldr x16, [x23, #0x20]
    cmp x16, #0x2
    b.eq 0x68
    ldr x16, [x23, #0x20]
    cmp x16, x1
    b.eq 0x68
    mov x16, #0x10
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0x68
    ldr x0, [x20, #0x58]
    b 0xc8
    b <stub.ExceptionExit>
(anonymous)#5:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x38
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x74
    ldr x23, [x0, #0x10]
    bti jc
    mov x0, #0x2
    str x0, [x20, #0x30]
    ldr x2, [x20, #0x30]
    tst x2, x22
    b.ne 0x9c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x9c
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x8]
    cmp x1, x16
    b.ne 0x9c
    ldr x1, [x23, #0x10]
    ldr x0, [x2, x1]
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x8c
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x2
    str w16, [x20, #0x8]
    add x3, x23, #0x8
    bl <stub.GetNamed>
    b 0x60
Failure:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldrsb w16, [x20, #0xf]
    tbz w16, #0x0, 0x140
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x70
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x148
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x160
    bti jc
    str wzr, [x20, #0x8]
    bl <op.LoadNewTarget>
    mov x16, #0x2
    str w16, [x20, #0x8]
    bl <op.GetPrototype>
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x60]
    ldr x0, [x23]
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x10]
    cmp x16, x1
    b.ne 0x18c
    mov x16, #0xc
    str w16, [x20, #0x8]
    add x2, x20, #0x40
    bl <stub.Construct>
    tbz w0, #0x0, 0xcc
    sub x0, x0, #0x1
    str x20, [x20, #0x40]
    mov x16, #0x1
    movk x16, #0x100, lsl #16
    str w16, [x20, #0x4c]
    str x0, [x20, #0x50]
    add x20, x20, #0x40
    mov x1, #0x1
    ldr x16, [x0, #0x8]
    blr x16
    sub x20, x20, #0x40
    ldr x23, [x20, #0x10]
    ldr x23, [x23, #0x10]
    cbz x0, 0x218
    tst x0, x22
    b.ne 0x1dc
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x1dc
    str x0, [x20, #0x60]
    ldr x16, [x20, #0x20]
    cbnz x16, 0x1e4
    ldr x0, [x20, #0x60]
    str x0, [x20, #0x20]
    ldr x0, [x20, #0x60]
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x20]
    ldr x1, [x20, #0x28]
    tst x2, x22
    b.ne 0x1f4
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1f4
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0x38]
    cmp x0, x16
    b.ne 0x1f4
    ldr x0, [x23, #0x40]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x208
    ldr x0, [x20, #0x20]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.ThrowClassCall>
    b 0x17c
    bl <helper.CheckLimit>
    cbz x0, 0x17c
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x28
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x164
    b 0x34
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    ldr x16, [x23, #0x20]
    cmp x16, x1
    b.eq 0x6c
    ldr x16, [x23, #0x28]
    cmp x16, x1
    b.eq 0x6c
    ldr x16, [x23, #0x30]
    cmp x16, x1
    b.eq 0x6c
    ldr x16, [x23, #0x18]
    cmp x16, #0x2
    b.eq 0x6c
    ldr x16, [x23, #0x18]
    cmp x16, x1
    b.eq 0x6c
    mov x16, #0xc
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x6c
    ldr x0, [x20, #0x60]
    b 0xcc
    mov x16, #0x12
    str w16, [x20, #0x8]
    bl <op.CheckThisUnset>
    b 0xd8
    mov x16, #0x1a
    str w16, [x20, #0x8]
    add x3, x23, #0x38
    bl <stub.SetNamed>
    b 0x130
    mov x16, #0x1a
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x130
    b <stub.ExceptionExit>
attempt:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x78
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x20c
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x224
    mov x3, #0xa
    str x3, [x20, #0x38]
    bti jc
    ldr x1, [x23, #0x28]
    ldr x0, [x1, #0x8]
    cbz x0, 0x250
    str x0, [x20, #0x58]
    mov x0, #0xa
    str x0, [x20, #0x60]
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x68]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x38]
    cmp x16, x1
    b.ne 0x26c
    mov x16, #0xe
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
    cbz x0, 0x4dc
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bti jc
    ldr x0, [x20, #0x38]
    str x0, [x20, #0x40]
    ldr x1, [x23, #0x60]
    ldr x0, [x1, #0x8]
    cbz x0, 0x2e0
    str x0, [x20, #0x50]
    mov x16, #0x1f
    str w16, [x20, #0x8]
    bl <op.InstanceOf>
    ldr x1, [x20, #0x48]
    cmp x1, #0x6
    b.eq 0x140
    cmp x1, #0x7
    b.ne 0x2f0
    ldr x2, [x20, #0x40]
    tst x2, x22
    b.ne 0x348
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x348
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x70]
    cmp x1, x16
    b.ne 0x348
    ldr x1, [x23, #0x78]
    ldr x0, [x2, x1]
    str x0, [x20, #0x48]
    ldr x0, [x20, #0x48]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x30
    str w16, [x20, #0x8]
    bl <op.Typeof>
    ldr x0, [x23, #0x18]
    str x0, [x20, #0x50]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x50]
    cmp x1, x21
    b.lo 0x374
    cmp x2, x21
    b.lo 0x374
    cmp w1, w2
    b.eq 0x178
    b 0x1b4
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x418
    mov x17, #0x2
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x418
    cbz w0, 0x468
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x0, [x20, #0x48]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    ldr x1, [x23, #0xa0]
    ldr x0, [x1, #0x8]
    cbz x0, 0x474
    str x0, [x20, #0x50]
    mov x16, #0x4d
    str w16, [x20, #0x8]
    bl <op.InstanceOf>
    ldr x1, [x20, #0x48]
    cmp x1, #0x6
    b.eq 0x200
    cmp x1, #0x7
    b.ne 0x484
    mov x0, #0x5
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x48]
    ldr x0, [x20, #0x48]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x5b
    str w16, [x20, #0x8]
    bl <op.Throw>
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
    cmp w1, #0x2
    b.lo 0x228
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    str wzr, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x48
    mov x16, #0xe
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xb0
    tst x1, x22
    b.ne 0x25c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x25c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x38]
    cmp x16, x0
    b.eq 0x70
    ldr x16, [x23, #0x48]
    cmp x16, x0
    b.eq 0x70
    ldr x16, [x23, #0x50]
    cmp x16, x0
    b.eq 0x70
    ldr x16, [x23, #0x58]
    cmp x16, x0
    b.eq 0x70
    ldr x16, [x23, #0x40]
    cmp x16, #0x2
    b.eq 0x70
    ldr x16, [x23, #0x40]
    cmp x16, x1
    b.eq 0x70
    mov x16, #0xe
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x70
    mov x16, #0x19
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xdc
    cmp x1, x21
    b.hs 0x31c
    tst x1, x21
    b.eq 0x324
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.vs 0x318
    b.ne 0xfc
    b 0x140
    cbnz w1, 0xfc
    b 0x140
    tst x1, x22
    b.ne 0x140
    cbz x1, 0x140
    ldrb w16, [x1]
    cmp w16, #0x4
    b.hi 0xfc
    ldr w3, [x1, #0x4]
    cbnz w3, 0xfc
    b 0x140
    mov x16, #0x27
    str w16, [x20, #0x8]
    add x3, x23, #0x70
    bl <stub.GetNamed>
    b 0x12c
    mov x16, #0x37
    str w16, [x20, #0x8]
    bl <op.JStrictNe>
    cmp w0, #0x2
    b.eq 0x1b4
    b 0x178
    orr x3, x1, x2
    tst x3, x21
    b.ne 0x3bc
    cmp x1, x2
    b.eq 0x178
    tst x3, x22
    b.ne 0x1b4
    ldrb w3, [x1]
    cmp w3, #0x4
    b.hi 0x1b4
    ldrb w3, [x2]
    cmp w3, #0x4
    b.hi 0x1b4
    ldrb w3, [x1, #0x2]
    ldur w16, [x2, #0x2]
    and w3, w3, w16
    tbz w3, #0x0, 0x35c
    b 0x1b4
    cmp x1, x21
    b.hs 0x3d8
    tst x1, x21
    b.eq 0x1b4
    add x3, x1, x21
    fmov d0, x3
    b 0x3dc
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x3f8
    tst x2, x21
    b.eq 0x1b4
    add x3, x2, x21
    fmov d1, x3
    b 0x3fc
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0x178
    b 0x1b4
    mov x16, #0x3e
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x1a4
    cmp x1, x21
    b.hs 0x434
    tst x1, x21
    b.eq 0x408
    add x3, x1, x21
    fmov d0, x3
    b 0x438
    scvtf d0, w1
    fmov d1, #2.0
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x454
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x98]
    orr x3, x3, #0x2
    str x3, [x23, #0x98]
    b 0x1a4
    orr w3, w1, #0x2
    tbnz w3, #0x1f, 0x418
    b 0x19c
    mov x16, #0x47
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x1c4
    cmp x1, x21
    b.hs 0x4b0
    tst x1, x21
    b.eq 0x4b8
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.vs 0x4ac
    b.ne 0x1e4
    b 0x200
    cbnz w1, 0x1e4
    b 0x200
    tst x1, x22
    b.ne 0x200
    cbz x1, 0x200
    ldrb w16, [x1]
    cmp w16, #0x4
    b.hi 0x1e4
    ldr w3, [x1, #0x4]
    cbnz w3, 0x1e4
    b 0x200
    b <stub.ExceptionExit>
digit:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x70
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x120
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x138
    bti jc
    ldr x0, [x20, #0x28]
    str x0, [x20, #0x60]
    ldr x2, [x20, #0x60]
    tst x2, x22
    b.ne 0x164
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x164
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x8]
    cmp x1, x16
    b.ne 0x164
    ldr x1, [x23, #0x10]
    ldr x0, [x2, x1]
    str x0, [x20, #0x58]
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x28]
    cmp x16, x1
    b.ne 0x188
    mov x16, #0xe
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
    cbz x0, 0x304
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x20c
    subs w0, w1, #0x30
    b.vs 0x20c
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x274
    tbnz w1, #0x1f, 0x104
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x2c8
    cmp w1, #0x9
    b.le 0x110
    mov x16, #0x2b
    str w16, [x20, #0x8]
    bl <op.Throw>
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x154
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x1
    b.lo 0x13c
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
    mov x16, #0xe
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xc4
    tst x1, x22
    b.ne 0x178
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x178
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x28]
    cmp x16, x0
    b.eq 0x84
    ldr x16, [x23, #0x38]
    cmp x16, x0
    b.eq 0x84
    ldr x16, [x23, #0x40]
    cmp x16, x0
    b.eq 0x84
    ldr x16, [x23, #0x48]
    cmp x16, x0
    b.eq 0x84
    ldr x16, [x23, #0x30]
    cmp x16, #0x2
    b.eq 0x84
    ldr x16, [x23, #0x30]
    cmp x16, x1
    b.eq 0x84
    mov x16, #0xe
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x84
    mov x16, #0x14
    str w16, [x20, #0x8]
    bl <op.SubI>
    b 0xe0
    cmp x1, x21
    b.hs 0x228
    tst x1, x21
    b.eq 0x1fc
    add x3, x1, x21
    fmov d0, x3
    b 0x22c
    scvtf d0, w1
    ldr d1, 0x308
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x248
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x50]
    orr x3, x3, #0x2
    str x3, [x23, #0x50]
    b 0xe0
    mov x16, #0x1b
    str w16, [x20, #0x8]
    bl <op.JLessI>
    cmp w0, #0x2
    b.eq 0x104
    b 0xf0
    cmp x1, x21
    b.hs 0x290
    tst x1, x21
    b.eq 0x25c
    add x3, x1, x21
    fmov d0, x3
    b 0x294
    scvtf d0, w1
    movi d1, #0x0
    ldr x3, [x23, #0x58]
    orr x3, x3, #0x2
    str x3, [x23, #0x58]
    fcmp d0, d1
    b.mi 0x104
    b 0xf0
    mov x16, #0x23
    str w16, [x20, #0x8]
    bl <op.JNotGreaterI>
    cmp w0, #0x2
    b.eq 0x110
    b 0x104
    cmp x1, x21
    b.hs 0x2e4
    tst x1, x21
    b.eq 0x2b0
    add x3, x1, x21
    fmov d0, x3
    b 0x2e8
    scvtf d0, w1
    fmov d1, #9.0
    ldr x3, [x23, #0x60]
    orr x3, x3, #0x2
    str x3, [x23, #0x60]
    fcmp d0, d1
    b.le 0x110
    b 0x104
    b <stub.ExceptionExit>
    .quad 0x4048000000000000
guarded:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x88
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x218
    ldr x23, [x0, #0x10]
    cmp w1, #0x2
    b.lo 0x230
    mov x3, #0xa
    str x3, [x20, #0x40]
    bti jc
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0x25c
    cbnz w1, 0xb4
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x58]
    mov x0, #0xa
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x18]
    cmp x16, x1
    b.ne 0x28c
    mov x16, #0xd
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
    cbz x0, 0x4c4
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    ldr x1, [x23, #0x40]
    ldr x0, [x1, #0x8]
    cbz x0, 0x300
    str x0, [x20, #0x68]
    mov x0, #0xa
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0x320
    subs w0, w1, #0x1
    b.vs 0x320
    orr x0, x0, x21
    str x0, [x20, #0x78]
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x80]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x58]
    cmp x16, x1
    b.ne 0x380
    mov x16, #0x27
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
    cbz x0, 0x4c4
    str x0, [x20, #0x48]
    ldr x0, [x20, #0x48]
    str x0, [x20, #0x40]
    mov x0, #0x2
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x38]
    b 0x164
    bti jc
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x38]
    ldr x1, [x23, #0x80]
    ldr x0, [x1, #0x8]
    cbz x0, 0x3f4
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0x414
    adds w0, w1, #0x1
    b.vs 0x414
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x2, [x23, #0x98]
    ldr x1, [x20, #0x50]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x464
    ldr x16, [x2, #0x8]
    cbz x16, 0x464
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x474
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x484
    cbz w1, 0x200
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x4a4
    cmp w1, #0x2
    b.ne 0x1f4
    ldr x0, [x20, #0x40]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x5f
    str w16, [x20, #0x8]
    bl <op.Throw>
    mov x0, #0xa
    str x0, [x20, #0x38]
    ldr x0, [x20, #0x38]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x24c
    ldr x0, [x20, #0x10]
    ldr w1, [x20, #0xc]
    and w1, w1, #0xffffff
    b 0x20
    mov x3, #0xa
    add x17, x20, x1, lsl #3
    str x3, [x17, #0x28]
    add w1, w1, #0x1
    cmp w1, #0x2
    b.lo 0x234
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    tst x1, x21
    b.eq 0xb4
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.eq 0x48
    b 0xb4
    mov x16, #0xd
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0xa4
    tst x1, x22
    b.ne 0x27c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x27c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x18]
    cmp x16, x0
    b.eq 0x68
    ldr x16, [x23, #0x28]
    cmp x16, x0
    b.eq 0x68
    ldr x16, [x23, #0x30]
    cmp x16, x0
    b.eq 0x68
    ldr x16, [x23, #0x38]
    cmp x16, x0
    b.eq 0x68
    ldr x16, [x23, #0x20]
    cmp x16, #0x2
    b.eq 0x68
    ldr x16, [x23, #0x20]
    cmp x16, x1
    b.eq 0x68
    mov x16, #0xd
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x68
    mov x16, #0x15
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xc4
    mov x16, #0x1d
    str w16, [x20, #0x8]
    bl <op.SubI>
    b 0xe8
    cmp x1, x21
    b.hs 0x33c
    tst x1, x21
    b.eq 0x310
    add x3, x1, x21
    fmov d0, x3
    b 0x340
    scvtf d0, w1
    fmov d1, #1.0
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x35c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x78]
    ldr x3, [x23, #0x50]
    orr x3, x3, #0x2
    str x3, [x23, #0x50]
    b 0xe8
    mov x16, #0x27
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x140
    tst x1, x22
    b.ne 0x370
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x370
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x58]
    cmp x16, x0
    b.eq 0x100
    ldr x16, [x23, #0x68]
    cmp x16, x0
    b.eq 0x100
    ldr x16, [x23, #0x70]
    cmp x16, x0
    b.eq 0x100
    ldr x16, [x23, #0x78]
    cmp x16, x0
    b.eq 0x100
    ldr x16, [x23, #0x60]
    cmp x16, #0x2
    b.eq 0x100
    ldr x16, [x23, #0x60]
    cmp x16, x1
    b.eq 0x100
    mov x16, #0x27
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x100
    mov x16, #0x3b
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x174
    mov x16, #0x41
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x190
    cmp x1, x21
    b.hs 0x430
    tst x1, x21
    b.eq 0x404
    add x3, x1, x21
    fmov d0, x3
    b 0x434
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x450
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x90]
    orr x3, x3, #0x2
    str x3, [x23, #0x90]
    b 0x190
    mov x16, #0x46
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x1c0
    mov x16, #0x46
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x1c0
    tst x1, x21
    b.eq 0x1d0
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.eq 0x200
    b 0x1d0
    tst x1, x21
    b.eq 0x1f4
    add x3, x1, x21
    fmov d0, x3
    fmov d1, #2.0
    fcmp d0, d1
    b.eq 0x1e4
    b 0x1f4
    b <stub.ExceptionExit>
rethrowing:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x70
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x1f0
    ldr x23, [x0, #0x10]
    cmp w1, #0x1
    b.lo 0x208
    mov x3, #0xa
    str x3, [x20, #0x30]
    bti jc
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0x234
    cbnz w1, 0xe8
    ldr x1, [x23, #0x20]
    ldr x0, [x1, #0x8]
    cbz x0, 0x254
    str x0, [x20, #0x50]
    ldr x0, [x20, #0x50]
    str x0, [x20, #0x58]
    ldr x0, [x23, #0x8]
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x50]
    ldr x16, [x23, #0x30]
    cmp x16, x1
    b.ne 0x264
    mov x16, #0x15
    str w16, [x20, #0x8]
    add x2, x20, #0x38
    bl <stub.Construct>
    tbz w0, #0x0, 0xd8
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
    cbz x0, 0x440
    tst x0, x22
    b.ne 0x2b4
    ldrb w16, [x0]
    cmp w16, #0x20
    b.lo 0x2b4
    str x0, [x20, #0x30]
    mov x16, #0x1b
    str w16, [x20, #0x8]
    bl <op.Throw>
    ldr x1, [x23, #0x58]
    ldr x0, [x1, #0x8]
    cbz x0, 0x2bc
    str x0, [x20, #0x58]
    mov x0, #0xa
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0x2dc
    subs w0, w1, #0x1
    b.vs 0x2dc
    orr x0, x0, x21
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x70]
    cmp x16, x1
    b.ne 0x33c
    mov x16, #0x2c
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
    cbz x0, 0x440
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x3c0
    adds w0, w1, #0x1
    b.vs 0x3c0
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x0, [x20, #0x30]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bti jc
    ldr x0, [x20, #0x30]
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x28]
    cmp x1, x21
    b.lo 0x410
    tbnz w1, #0x1f, 0x410
    and w0, w1, #0x3
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x40]
    cmp x1, x21
    b.lo 0x420
    cmp w1, #0x3
    b.ne 0x1e4
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    mov x16, #0x4f
    str w16, [x20, #0x8]
    bl <op.Throw>
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
    cmp w1, #0x1
    b.lo 0x20c
    b 0x2c
    mov x0, #0x0
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    tst x1, x21
    b.eq 0xe8
    add x3, x1, x21
    fmov d0, x3
    movi d1, #0x0
    fcmp d0, d1
    b.eq 0x48
    b 0xe8
    mov x16, #0x8
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x58
    ldr x16, [x23, #0x40]
    cmp x16, x1
    b.eq 0x78
    ldr x16, [x23, #0x48]
    cmp x16, x1
    b.eq 0x78
    ldr x16, [x23, #0x50]
    cmp x16, x1
    b.eq 0x78
    ldr x16, [x23, #0x38]
    cmp x16, #0x2
    b.eq 0x78
    ldr x16, [x23, #0x38]
    cmp x16, x1
    b.eq 0x78
    mov x16, #0x15
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x50]
    b 0x78
    ldr x0, [x20, #0x58]
    b 0xd8
    mov x16, #0x1d
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xf8
    mov x16, #0x25
    str w16, [x20, #0x8]
    bl <op.SubI>
    b 0x11c
    cmp x1, x21
    b.hs 0x2f8
    tst x1, x21
    b.eq 0x2cc
    add x3, x1, x21
    fmov d0, x3
    b 0x2fc
    scvtf d0, w1
    fmov d1, #1.0
    fsub d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x318
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x68]
    ldr x3, [x23, #0x68]
    orr x3, x3, #0x2
    str x3, [x23, #0x68]
    b 0x11c
    mov x16, #0x2c
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x16c
    tst x1, x22
    b.ne 0x32c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x32c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x70]
    cmp x16, x0
    b.eq 0x12c
    ldr x16, [x23, #0x80]
    cmp x16, x0
    b.eq 0x12c
    ldr x16, [x23, #0x88]
    cmp x16, x0
    b.eq 0x12c
    ldr x16, [x23, #0x90]
    cmp x16, x0
    b.eq 0x12c
    ldr x16, [x23, #0x78]
    cmp x16, #0x2
    b.eq 0x12c
    ldr x16, [x23, #0x78]
    cmp x16, x1
    b.eq 0x12c
    mov x16, #0x2c
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x12c
    mov x16, #0x32
    str w16, [x20, #0x8]
    bl <op.AddI>
    b 0x188
    cmp x1, x21
    b.hs 0x3dc
    tst x1, x21
    b.eq 0x3b0
    add x3, x1, x21
    fmov d0, x3
    b 0x3e0
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x3fc
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x98]
    orr x3, x3, #0x2
    str x3, [x23, #0x98]
    b 0x188
    mov x16, #0x3e
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x1c0
    tst x1, x21
    b.eq 0x1e4
    add x3, x1, x21
    fmov d0, x3
    fmov d1, #3.0
    fcmp d0, d1
    b.eq 0x1d4
    b 0x1e4
    b <stub.ExceptionExit>
