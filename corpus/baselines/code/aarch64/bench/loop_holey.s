(anonymous):
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
    add x3, x20, #0x90
    ldr x16, [x2]
    cmp x3, x16
    b.hi 0x7a8
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
    ldr x1, [x23, #0x68]
    ldr x0, [x1, #0x8]
    cbz x0, 0x7d0
    str x0, [x20, #0x38]
    mov x16, #0x2a
    str w16, [x20, #0x8]
    bl <op.Typeof>
    ldr x0, [x23, #0x48]
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x7f8
    cmp x2, x21
    b.lo 0x7f8
    cmp w1, w2
    b.eq 0xe0
    b 0xf4
    ldr x1, [x23, #0x80]
    ldr x0, [x1, #0x8]
    cbz x0, 0x88c
    str x0, [x20, #0x30]
    b 0xfc
    mov x0, #0xfffe000000000001
    str x0, [x20, #0x30]
    mov x16, #0x45
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0x4e20
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x30]
    mov x16, #0x4d
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0x90]
    ldr x0, [x1, #0x8]
    cbz x0, 0x89c
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x8bc
    mov x17, #0xa0
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0x8bc
    cbz w0, 0x90c
    orr x0, x0, x21
    str x0, [x20, #0x30]
    mov x16, #0x5e
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x16, #0x62
    str w16, [x20, #0x8]
    bl <op.NewArray>
    mov x16, #0x68
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    ldr x1, [x23, #0xb8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x91c
    str x0, [x20, #0x30]
    mov x0, #0x8
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x38]
    ldr x2, [x20, #0x30]
    ldr x1, [x20, #0x38]
    tst x2, x22
    b.ne 0x92c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x92c
    ldr x0, [x2, #0x8]
    ldr x16, [x23, #0xc8]
    cmp x0, x16
    b.ne 0x92c
    ldr x0, [x23, #0xd0]
    str x1, [x2, x0]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x940
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x23, #0xe8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x950
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0x978
    cmp x2, x21
    b.lo 0x978
    cmp w1, w2
    b.ge 0x340
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x9d0
    tbnz w1, #0x1f, 0x9d0
    and w0, w1, #0x3f
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x38]
    cmp x1, x21
    b.lo 0x9e0
    cmp w1, #0x5
    b.eq 0x314
    ldr x1, [x23, #0x110]
    ldr x0, [x1, #0x8]
    cbz x0, 0xa00
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xa20
    mov x17, #0x1eef
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0xa20
    cbz w0, 0xa70
    orr x0, x0, x21
    str x0, [x20, #0x48]
    ldr x1, [x20, #0x48]
    cmp x1, x21
    b.lo 0xa80
    tbnz w1, #0x1f, 0xa80
    mov x2, #0x3e8
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x30]
    ldr x4, [x20, #0x40]
    tst x1, x22
    b.ne 0xa90
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xa90
    cmp x2, x21
    b.lo 0xb30
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0xa90
    ldrb w5, [x1, #0x3]
    cmp w5, #0x2
    b.hs 0xaf8
    cmp x4, x21
    b.lo 0xa90
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0xaa0
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xb5c
    adds w0, w1, #0x1
    b.vs 0xb5c
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0xbac
    b 0x1ec
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    mov x16, #0xc5
    str w16, [x20, #0x8]
    bl <op.InitGlobal>
    mov x0, #0xfffe000000000000
    str x0, [x20, #0x30]
    bti jc
    ldr x1, [x23, #0x158]
    ldr x0, [x1, #0x8]
    cbz x0, 0xbbc
    str x0, [x20, #0x38]
    ldr x1, [x20, #0x30]
    ldr x2, [x20, #0x38]
    cmp x1, x21
    b.lo 0xbe4
    cmp x2, x21
    b.lo 0xbe4
    cmp w1, w2
    b.ge 0x690
    ldr x1, [x23, #0x170]
    ldr x0, [x1, #0x8]
    cbz x0, 0xc3c
    str x0, [x20, #0x58]
    mov x0, #0xa
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x180]
    ldr x0, [x1, #0x8]
    cbz x0, 0xc4c
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x58]
    ldr x16, [x23, #0x190]
    cmp x16, x1
    b.ne 0xc6c
    mov x16, #0xe8
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
    cbz x0, 0x1208
    str x0, [x20, #0x38]
    ldr x1, [x23, #0x1b8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xce0
    str x0, [x20, #0x38]
    ldr x1, [x23, #0x1c8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xcf0
    str x0, [x20, #0x68]
    mov x0, #0xa
    str x0, [x20, #0x70]
    ldr x1, [x23, #0x1d8]
    ldr x0, [x1, #0x8]
    cbz x0, 0xd00
    str x0, [x20, #0x78]
    ldr x1, [x20, #0x68]
    ldr x16, [x23, #0x1e8]
    cmp x16, x1
    b.ne 0xd20
    mov x16, #0x102
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
    cbz x0, 0x1208
    str x0, [x20, #0x48]
    ldr x1, [x23, #0x210]
    ldr x0, [x1, #0x8]
    cbz x0, 0xd94
    str x0, [x20, #0x78]
    mov x0, #0xa
    str x0, [x20, #0x80]
    ldr x1, [x23, #0x220]
    ldr x0, [x1, #0x8]
    cbz x0, 0xda4
    str x0, [x20, #0x88]
    ldr x1, [x20, #0x78]
    ldr x16, [x23, #0x230]
    cmp x16, x1
    b.ne 0xdc4
    mov x16, #0x116
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
    cbz x0, 0x1208
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x48]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0xe48
    cmp x2, x21
    b.lo 0xe48
    adds w0, w1, w2
    b.vs 0xe48
    orr x0, x0, x21
    str x0, [x20, #0x50]
    ldr x1, [x23, #0x260]
    ldr x0, [x1, #0x8]
    cbz x0, 0xeb4
    str x0, [x20, #0x60]
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0xec4
    tbnz w1, #0x1f, 0xec4
    mov x2, #0xa0
    sdiv w16, w1, w2
    msub w0, w16, w2, w1
    orr x0, x0, x21
    str x0, [x20, #0x70]
    ldr x1, [x20, #0x70]
    cmp x1, x21
    b.lo 0xee4
    mov x17, #0x40
    smull x16, w1, w17
    cmp x16, w16, sxtw
    mov w0, w16
    b.ne 0xee4
    cbz w0, 0xf34
    orr x0, x0, x21
    str x0, [x20, #0x68]
    ldr x1, [x20, #0x60]
    ldr x2, [x20, #0x68]
    tst x1, x22
    b.ne 0xf40
    ldrb w16, [x1]
    cmp w16, #0x20
    b.lo 0xf40
    cmp x2, x21
    b.lo 0xf70
    ldr x3, [x1, #0x18]
    mov w2, w2
    ldr w16, [x3, #0x4]
    cmp w2, w16
    b.hs 0xf40
    ldrb w16, [x3]
    cmp w16, #0xb
    b.eq 0xf50
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    cbz x0, 0xf40
    str x0, [x20, #0x58]
    ldr x1, [x20, #0x50]
    ldr x2, [x20, #0x58]
    cmp x1, x21
    b.lo 0xf9c
    cmp x2, x21
    b.lo 0xf9c
    adds w0, w1, w2
    b.vs 0xf9c
    orr x0, x0, x21
    str x0, [x20, #0x40]
    ldr x1, [x20, #0x38]
    ldr x2, [x20, #0x40]
    cmp x1, x21
    b.lo 0x1018
    cmp x2, x21
    b.lo 0x1018
    adds w0, w1, w2
    b.vs 0x1018
    orr x0, x0, x21
    str x0, [x20, #0x38]
    ldr x2, [x23, #0x2b0]
    ldr x1, [x20, #0x38]
    ldrb w16, [x2, #0x2]
    cbnz w16, 0x1084
    ldr x16, [x2, #0x8]
    cbz x16, 0x1084
    str x1, [x2, #0x8]
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x1094
    ldr x1, [x20, #0x30]
    cmp x1, x21
    b.lo 0x10b4
    adds w0, w1, #0x1
    b.vs 0x10b4
    orr x0, x0, x21
    str x0, [x20, #0x30]
    ldr x1, [x19, #0x1490]
    ldr x16, [x1]
    cbz x16, 0x1104
    b 0x35c
    ldr x1, [x23, #0x2c8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1114
    str x0, [x20, #0x48]
    mov x0, #0xa
    str x0, [x20, #0x50]
    ldr x0, [x23, #0x60]
    str x0, [x20, #0x58]
    ldr x1, [x23, #0x2d8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1124
    str x0, [x20, #0x60]
    ldr x1, [x23, #0x2e8]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1134
    str x0, [x20, #0x70]
    ldr x2, [x20, #0x70]
    tst x2, x22
    b.ne 0x1144
    ldrb w1, [x2]
    cmp w1, #0x4
    b.ls 0x1158
    cmp w1, #0x21
    b.ne 0x6f8
    ldr x0, [x2, #0x20]
    tbz w0, #0x1f, 0x71c
    ldrb w16, [x2]
    cmp w16, #0x20
    b.lo 0x1144
    ldr x1, [x2, #0x8]
    ldr x16, [x23, #0x2f8]
    cmp x1, x16
    b.ne 0x1144
    ldr x1, [x23, #0x300]
    ldr x0, [x2, x1]
    str x0, [x20, #0x68]
    mov x0, #0x5
    movk x0, #0xfffe, lsl #48
    str x0, [x20, #0x78]
    ldr x1, [x23, #0x318]
    ldr x0, [x1, #0x8]
    cbz x0, 0x1164
    str x0, [x20, #0x80]
    mov x16, #0x180
    str w16, [x20, #0x8]
    bl <op.In>
    ldr x1, [x20, #0x48]
    ldr x16, [x23, #0x328]
    cmp x16, x1
    b.ne 0x1184
    mov x16, #0x184
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
    cbz x0, 0x1208
    str x0, [x20, #0x28]
    ldr x0, [x20, #0x28]
    mov sp, x29
    ldp x29, x30, [sp], #0x10
    ret
    bl <helper.CheckLimit>
    cbz x0, 0x7c0
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
    b.ne 0x840
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
    tbz w3, #0x0, 0x7e0
    b 0xf4
    cmp x1, x21
    b.hs 0x85c
    tst x1, x21
    b.eq 0xf4
    add x3, x1, x21
    fmov d0, x3
    b 0x860
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x87c
    tst x2, x21
    b.eq 0xf4
    add x3, x2, x21
    fmov d1, x3
    b 0x880
    scvtf d1, w2
    fcmp d0, d1
    b.eq 0xe0
    b 0xf4
    mov x16, #0x38
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0xf0
    mov x16, #0x51
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x130
    mov x16, #0x57
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x15c
    cmp x1, x21
    b.hs 0x8d8
    tst x1, x21
    b.eq 0x8ac
    add x3, x1, x21
    fmov d0, x3
    b 0x8dc
    scvtf d0, w1
    ldr d1, 0x1210
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x8f8
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0xa0]
    orr x3, x3, #0x2
    str x3, [x23, #0xa0]
    b 0x15c
    mov x17, #0xa0
    orr w3, w1, w17
    tbnz w3, #0x1f, 0x8bc
    b 0x154
    mov x16, #0x6c
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x190
    mov x16, #0x76
    str w16, [x20, #0x8]
    add x3, x23, #0xc8
    bl <stub.SetNamed>
    b 0x1e4
    mov x16, #0x76
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x1e4
    mov x16, #0x82
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x200
    mov x16, #0x88
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x340
    b 0x220
    cmp x1, x21
    b.hs 0x994
    tst x1, x21
    b.eq 0x960
    add x3, x1, x21
    fmov d0, x3
    b 0x998
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x9b4
    tst x2, x21
    b.eq 0x960
    add x3, x2, x21
    fmov d1, x3
    b 0x9b8
    scvtf d1, w2
    ldr x3, [x23, #0xf8]
    orr x3, x3, #0x2
    str x3, [x23, #0xf8]
    fcmp d0, d1
    b.pl 0x340
    b 0x220
    mov x16, #0x8f
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x23c
    tst x1, x21
    b.eq 0x250
    add x3, x1, x21
    fmov d0, x3
    fmov d1, #5.0
    fcmp d0, d1
    b.eq 0x314
    b 0x250
    mov x16, #0x9e
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x260
    mov x16, #0xa4
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x28c
    cmp x1, x21
    b.hs 0xa3c
    tst x1, x21
    b.eq 0xa10
    add x3, x1, x21
    fmov d0, x3
    b 0xa40
    scvtf d0, w1
    ldr d1, 0x1218
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xa5c
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x48]
    ldr x3, [x23, #0x120]
    orr x3, x3, #0x2
    str x3, [x23, #0x120]
    b 0x28c
    mov x17, #0x1eef
    orr w3, w1, w17
    tbnz w3, #0x1f, 0xa20
    b 0x284
    mov x16, #0xab
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x2b0
    mov x16, #0xb2
    str w16, [x20, #0x8]
    bl <op.SetElem>
    b 0x314
    mov x16, #0xb2
    str w16, [x20, #0x8]
    bl <stub.AppendElement>
    b 0x314
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x6, #0xdead
    movk x6, #0x7ff8, lsl #48
    cmp x0, x6
    b.eq 0xaa0
    mov x5, x3
    cmp x4, x21
    b.hs 0xae8
    tst x4, x21
    b.eq 0xa90
    add x3, x4, x21
    fmov d0, x3
    b 0xaec
    scvtf d0, w4
    add x17, x5, x2, lsl #3
    str d0, [x17, #0x8]
    b 0x314
    cmp w5, #0x4
    b.lo 0xab0
    add x17, x3, x2, lsl #3
    ldr x16, [x17, #0x8]
    cbz x16, 0xaa0
    add x17, x3, x2, lsl #3
    str x4, [x17, #0x8]
    mov x2, x3
    ldrb w5, [x2, #0x1]
    mov x17, #0x150e
    ldrb w6, [x19, x17]
    cmp w5, w6
    b.eq 0x11f8
    b 0x314
    tst x2, x21
    b.eq 0xa90
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0xa90
    b 0x2d8
    mov x16, #0xb9
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x330
    cmp x1, x21
    b.hs 0xb78
    tst x1, x21
    b.eq 0xb4c
    add x3, x1, x21
    fmov d0, x3
    b 0xb7c
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xb98
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x150]
    orr x3, x3, #0x2
    str x3, [x23, #0x150]
    b 0x330
    mov x16, #0xbe
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x1ec
    mov x16, #0xcd
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x370
    mov x16, #0xd3
    str w16, [x20, #0x8]
    bl <op.JNotLess>
    cmp w0, #0x2
    b.eq 0x690
    b 0x390
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
    ldr x3, [x23, #0x168]
    orr x3, x3, #0x2
    str x3, [x23, #0x168]
    fcmp d0, d1
    b.pl 0x690
    b 0x390
    mov x16, #0xda
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x3a0
    mov x16, #0xe2
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x3b8
    mov x16, #0xe8
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x408
    tst x1, x22
    b.ne 0xc5c
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xc5c
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x190]
    cmp x16, x0
    b.eq 0x3c8
    ldr x16, [x23, #0x1a0]
    cmp x16, x0
    b.eq 0x3c8
    ldr x16, [x23, #0x1a8]
    cmp x16, x0
    b.eq 0x3c8
    ldr x16, [x23, #0x1b0]
    cmp x16, x0
    b.eq 0x3c8
    ldr x16, [x23, #0x198]
    cmp x16, #0x2
    b.eq 0x3c8
    ldr x16, [x23, #0x198]
    cmp x16, x1
    b.eq 0x3c8
    mov x16, #0xe8
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x58]
    b 0x3c8
    mov x16, #0xee
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x418
    mov x16, #0xf4
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x428
    mov x16, #0xfc
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x440
    mov x16, #0x102
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x490
    tst x1, x22
    b.ne 0xd10
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xd10
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x1e8]
    cmp x16, x0
    b.eq 0x450
    ldr x16, [x23, #0x1f8]
    cmp x16, x0
    b.eq 0x450
    ldr x16, [x23, #0x200]
    cmp x16, x0
    b.eq 0x450
    ldr x16, [x23, #0x208]
    cmp x16, x0
    b.eq 0x450
    ldr x16, [x23, #0x1f0]
    cmp x16, #0x2
    b.eq 0x450
    ldr x16, [x23, #0x1f0]
    cmp x16, x1
    b.eq 0x450
    mov x16, #0x102
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x68]
    b 0x450
    mov x16, #0x108
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x4a0
    mov x16, #0x110
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x4b8
    mov x16, #0x116
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x508
    tst x1, x22
    b.ne 0xdb4
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0xdb4
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x230]
    cmp x16, x0
    b.eq 0x4c8
    ldr x16, [x23, #0x240]
    cmp x16, x0
    b.eq 0x4c8
    ldr x16, [x23, #0x248]
    cmp x16, x0
    b.eq 0x4c8
    ldr x16, [x23, #0x250]
    cmp x16, x0
    b.eq 0x4c8
    ldr x16, [x23, #0x238]
    cmp x16, #0x2
    b.eq 0x4c8
    ldr x16, [x23, #0x238]
    cmp x16, x1
    b.eq 0x4c8
    mov x16, #0x116
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x78]
    b 0x4c8
    mov x16, #0x11c
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x530
    cmp x1, x21
    b.hs 0xe64
    tst x1, x21
    b.eq 0xe38
    add x3, x1, x21
    fmov d0, x3
    b 0xe68
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xe84
    tst x2, x21
    b.eq 0xe38
    add x3, x2, x21
    fmov d1, x3
    b 0xe88
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xea0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x50]
    ldr x3, [x23, #0x258]
    orr x3, x3, #0x2
    str x3, [x23, #0x258]
    b 0x530
    mov x16, #0x122
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x540
    mov x16, #0x128
    str w16, [x20, #0x8]
    bl <op.ModI>
    b 0x564
    mov x16, #0x12f
    str w16, [x20, #0x8]
    bl <op.MulI>
    b 0x590
    cmp x1, x21
    b.hs 0xf00
    tst x1, x21
    b.eq 0xed4
    add x3, x1, x21
    fmov d0, x3
    b 0xf04
    scvtf d0, w1
    ldr d1, 0x1220
    fmul d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xf20
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x68]
    ldr x3, [x23, #0x278]
    orr x3, x3, #0x2
    str x3, [x23, #0x278]
    b 0x590
    orr w3, w1, #0x40
    tbnz w3, #0x1f, 0xee4
    b 0x588
    mov x16, #0x136
    str w16, [x20, #0x8]
    bl <op.GetElem>
    b 0x5e4
    add x17, x3, x2, lsl #3
    ldr x0, [x17, #0x8]
    mov x4, #0xdead
    movk x4, #0x7ff8, lsl #48
    cmp x0, x4
    b.eq 0xf40
    sub x0, x0, x21
    b 0x5e0
    tst x2, x21
    b.eq 0xf40
    add x3, x2, x21
    fmov d0, x3
    fjcvtzs w2, d0
    b.ne 0xf40
    b 0x5b4
    mov x16, #0x13c
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x60c
    cmp x1, x21
    b.hs 0xfb8
    tst x1, x21
    b.eq 0xf8c
    add x3, x1, x21
    fmov d0, x3
    b 0xfbc
    scvtf d0, w1
    cmp x2, x21
    b.hs 0xfd8
    tst x2, x21
    b.eq 0xf8c
    add x3, x2, x21
    fmov d1, x3
    b 0xfdc
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0xff4
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x40]
    ldr x3, [x23, #0x2a0]
    orr x3, x3, #0x2
    str x3, [x23, #0x2a0]
    b 0x60c
    mov x16, #0x142
    str w16, [x20, #0x8]
    bl <op.Add>
    b 0x634
    cmp x1, x21
    b.hs 0x1034
    tst x1, x21
    b.eq 0x1008
    add x3, x1, x21
    fmov d0, x3
    b 0x1038
    scvtf d0, w1
    cmp x2, x21
    b.hs 0x1054
    tst x2, x21
    b.eq 0x1008
    add x3, x2, x21
    fmov d1, x3
    b 0x1058
    scvtf d1, w2
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x1070
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x38]
    ldr x3, [x23, #0x2a8]
    orr x3, x3, #0x2
    str x3, [x23, #0x2a8]
    b 0x634
    mov x16, #0x148
    str w16, [x20, #0x8]
    bl <op.SetGlobal>
    b 0x664
    mov x16, #0x148
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0x664
    mov x16, #0x14f
    str w16, [x20, #0x8]
    bl <op.Inc>
    b 0x680
    cmp x1, x21
    b.hs 0x10d0
    tst x1, x21
    b.eq 0x10a4
    add x3, x1, x21
    fmov d0, x3
    b 0x10d4
    scvtf d0, w1
    fmov d1, #1.0
    fadd d0, d0, d1
    fmov x0, d0
    sub x0, x0, x21
    fcmp d0, d0
    b.vc 0x10f0
    mov x0, #0x7ffa000000000000
    str x0, [x20, #0x30]
    ldr x3, [x23, #0x2c0]
    orr x3, x3, #0x2
    str x3, [x23, #0x2c0]
    b 0x680
    mov x16, #0x154
    str w16, [x20, #0x8]
    bl <op.JumpLoop>
    b 0x35c
    mov x16, #0x157
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x6a0
    mov x16, #0x163
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x6c0
    mov x16, #0x169
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x6d0
    mov x16, #0x16f
    str w16, [x20, #0x8]
    add x3, x23, #0x2f8
    bl <stub.GetNamed>
    b 0x71c
    ldr w0, [x2, #0x4]
    orr x0, x0, x21
    b 0x71c
    mov x16, #0x17a
    str w16, [x20, #0x8]
    bl <op.GetGlobal>
    b 0x73c
    mov x16, #0x184
    str w16, [x20, #0x8]
    bl <op.Call>
    b 0x798
    tst x1, x22
    b.ne 0x1174
    ldrb w16, [x1]
    cmp w16, #0x22
    b.ne 0x1174
    ldr x0, [x1, #0x20]
    ldr x16, [x23, #0x328]
    cmp x16, x0
    b.eq 0x758
    ldr x16, [x23, #0x338]
    cmp x16, x0
    b.eq 0x758
    ldr x16, [x23, #0x340]
    cmp x16, x0
    b.eq 0x758
    ldr x16, [x23, #0x348]
    cmp x16, x0
    b.eq 0x758
    ldr x16, [x23, #0x330]
    cmp x16, #0x2
    b.eq 0x758
    ldr x16, [x23, #0x330]
    cmp x16, x1
    b.eq 0x758
    mov x16, #0x184
    str w16, [x20, #0x8]
    bl <helper.NoteCallee>
    ldr x1, [x20, #0x48]
    b 0x758
    mov x16, #0xb2
    str w16, [x20, #0x8]
    bl <stub.Barrier>
    b 0xb2c
    b <stub.ExceptionExit>
    .long 0x0
    .quad 0x4064000000000000
    .quad 0x40beef0000000000
    .quad 0x4050000000000000
maximum:
    bti jc
    stp x29, x30, [sp, #-0x10]!
    mov x29, sp
    ldr x2, [x19, #0x1490]
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
    ldr x1, [x19, #0x1490]
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
    ldr x2, [x19, #0x1490]
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
    ldr x1, [x19, #0x1490]
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
    mov x17, #0x150e
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
    mov x17, #0x150e
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
    ldr x2, [x19, #0x1490]
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
    ldr x1, [x19, #0x1490]
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
