(anonymous):
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x90]
    cmp rcx, [rdx]
    ja 0x999
    mov r12, [rax + 0x10]
    endbr64
    mov dword ptr [rbx + 8], 0
    call <op.DeclareGlobals>
    mov eax, 0xa
    mov [rbx + 0x28], rax
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 5
    call <op.NewClosure>
    mov dword ptr [rbx + 8], 0xa
    call <op.DeclareGlobalFunction>
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x10
    call <op.NewClosure>
    mov dword ptr [rbx + 8], 0x15
    call <op.DeclareGlobalFunction>
    mov rsi, [r12 + 0xf0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x9c0
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x1f
    call <op.Typeof>
    mov rax, [r12 + 0x88]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x9eb
    cmp rdx, r15
    jb 0x9eb
    cmp esi, edx
    je 0xd6
    jmp 0xf4
    mov rsi, [r12 + 0x108]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xa88
    mov [rbx + 0x30], rax
    jmp 0x102
    mov rax, 0xfffe000000000001
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x3a
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x42
    call <op.InitGlobal>
    mov rax, 0xfffe000000000001
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x4a
    call <op.InitGlobal>
    mov rax, 0xfffe000000000002
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x52
    call <op.InitGlobal>
    mov rax, 0xfffe000000000003
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x5a
    call <op.InitGlobal>
    mov rax, 0xfffe000000000004
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x62
    call <op.InitGlobal>
    xor eax, eax
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov dword ptr [rbx + 8], 0x6a
    call <op.NewClass>
    mov rax, [rbx + 0x40]
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x76
    call <op.InitGlobal>
    xor eax, eax
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov dword ptr [rbx + 8], 0x7e
    call <op.NewClass>
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x86
    call <op.NewClosure>
    mov rax, [r12 + 0x90]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x8f
    call <op.DefineMethod>
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x96
    call <op.NewClosure>
    mov rax, [r12 + 0x98]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x9f
    call <op.DefineMethod>
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0xa6
    call <op.NewClosure>
    mov rax, [r12 + 0xa0]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0xaf
    call <op.DefineMethod>
    mov rax, [rbx + 0x40]
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0xba
    call <op.InitGlobal>
    mov rsi, [r12 + 0x118]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xa99
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov dword ptr [rbx + 8], 0xc6
    call <op.NewClass>
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0xce
    call <op.NewClosure>
    mov rax, [r12 + 0xa8]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0xd7
    call <op.DefineMethod>
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0xde
    call <op.NewClosure>
    mov rax, [r12 + 0xb0]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0xe7
    call <op.DefineMethod>
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0xee
    call <op.NewClosure>
    mov rax, [r12 + 0xb8]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0xf7
    call <op.DefineMethod>
    mov rax, [rbx + 0x40]
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x102
    call <op.InitGlobal>
    mov rsi, [r12 + 0x128]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xaaa
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov dword ptr [rbx + 8], 0x10e
    call <op.NewClass>
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x116
    call <op.NewClosure>
    mov rax, [r12 + 0xb8]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x11f
    call <op.DefineMethod>
    mov rax, [rbx + 0x40]
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x12a
    call <op.InitGlobal>
    mov rsi, [r12 + 0x138]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xabb
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov dword ptr [rbx + 8], 0x136
    call <op.NewClass>
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x13e
    call <op.NewClosure>
    mov rax, [r12 + 0xa8]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x147
    call <op.DefineMethod>
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x14e
    call <op.NewClosure>
    mov rax, [r12 + 0xb0]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x157
    call <op.DefineMethod>
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x15e
    call <op.NewClosure>
    mov rax, [r12 + 0xb8]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x167
    call <op.DefineMethod>
    mov rax, [rbx + 0x40]
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x172
    call <op.InitGlobal>
    mov rsi, [r12 + 0x148]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xacc
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov dword ptr [rbx + 8], 0x17e
    call <op.NewClass>
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x186
    call <op.NewClosure>
    mov rax, [r12 + 0xa8]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x18f
    call <op.DefineMethod>
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x196
    call <op.NewClosure>
    mov rax, [r12 + 0xb8]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x19f
    call <op.DefineMethod>
    mov rax, [rbx + 0x40]
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x1aa
    call <op.InitGlobal>
    xor eax, eax
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov dword ptr [rbx + 8], 0x1b2
    call <op.NewClass>
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x1ba
    call <op.NewClosure>
    mov rax, [r12 + 0xc0]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x1c3
    call <op.DefineMethod>
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x1ca
    call <op.NewClosure>
    mov rax, [r12 + 0xc8]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x1d3
    call <op.DefineMethod>
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x1da
    call <op.NewClosure>
    mov rax, [r12 + 0xd0]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x1e3
    call <op.DefineMethod>
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x1ea
    call <op.NewClosure>
    mov rax, [r12 + 0xd8]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x1f3
    call <op.DefineMethod>
    mov rax, [rbx + 0x40]
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x1fe
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x206
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [r12 + 0x158]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xadd
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0xaff
    imul eax, esi, 0x20
    jo 0xaff
    test eax, eax
    je 0xb5d
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0xb85
    cmp rdx, r15
    jb 0xb85
    cmp esi, edx
    jge 0x8f7
    mov rsi, [r12 + 0x178]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xbe2
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0x188]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xbf3
    mov [rbx + 0x68], rax
    mov eax, 0xa
    mov [rbx + 0x70], rax
    mov rax, 0xfffe000000000078
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xc04
    test esi, esi
    jl 0xc04
    mov eax, esi
    and eax, 0x1f
    or rax, r15
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x80]
    mov rdx, [rbx + 0x88]
    cmp rsi, r15
    jb 0xc26
    cmp rdx, r15
    jb 0xc26
    mov eax, esi
    add eax, edx
    jo 0xc26
    or rax, r15
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x1a8], rsi
    jne 0xcaa
    mov dword ptr [rbx + 8], 0x241
    mov rax, [rsi + 0x20]
    mov [rbx + 0x50], rbx
    mov dword ptr [rbx + 0x5c], 1
    mov [rbx + 0x60], rax
    add rbx, 0x50
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x50
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1011
    mov [rbx + 0x48], rax
    mov rsi, [r12 + 0x1d0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xd22
    mov [rbx + 0x70], rax
    mov eax, 0xa
    mov [rbx + 0x78], rax
    mov rax, 0xfffe00000000012c
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0x1e0], rsi
    jne 0xd44
    mov dword ptr [rbx + 8], 0x253
    mov rax, [rsi + 0x20]
    mov [rbx + 0x58], rbx
    mov dword ptr [rbx + 0x64], 1
    mov [rbx + 0x68], rax
    add rbx, 0x58
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x58
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1011
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0xdcd
    cmp rdx, r15
    jb 0xdcd
    mov eax, esi
    add eax, edx
    jo 0xdcd
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0xe51
    cmp rdx, r15
    jb 0xe51
    mov eax, esi
    add eax, edx
    jo 0xe51
    or rax, r15
    mov [rbx + 0x38], rax
    mov rdx, [r12 + 0x218]
    mov rsi, [rbx + 0x38]
    cmp byte ptr [rdx + 2], 0
    jne 0xec4
    cmp qword ptr [rdx + 8], 0
    je 0xec4
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0xed5
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xef7
    mov eax, esi
    add eax, 1
    jo 0xef7
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0xf55
    jmp 0x655
    mov rsi, [r12 + 0x230]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xf66
    mov [rbx + 0x48], rax
    mov eax, 0xa
    mov [rbx + 0x50], rax
    mov rax, [r12 + 0xe8]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x240]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xf77
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x48]
    cmp [r12 + 0x250], rsi
    jne 0xf99
    mov dword ptr [rbx + 8], 0x286
    mov rax, [rsi + 0x20]
    mov [rbx + 0x30], rbx
    mov dword ptr [rbx + 0x3c], 2
    mov [rbx + 0x40], rax
    add rbx, 0x30
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0x30
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1011
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x9b9
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0x19
    call <op.GetGlobalOrUndefined>
    jmp 0x97
    mov dword ptr [rbx + 8], 0x26
    call <op.JStrictNe>
    cmp eax, 2
    je 0xf4
    jmp 0xd6
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0xa35
    cmp rsi, rdx
    je 0xd6
    test rcx, r13
    jne 0xf4
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0xf4
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0xf4
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x9d1
    jmp 0xf4
    cmp rsi, r15
    jae 0xa4e
    test rsi, r15
    je 0xf4
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xa56
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xa6f
    test rdx, r15
    je 0xf4
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xa77
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0xa83
    je 0xd6
    jmp 0xf4
    mov dword ptr [rbx + 8], 0x2d
    call <op.GetGlobal>
    jmp 0xef
    mov dword ptr [rbx + 8], 0xbe
    call <op.GetGlobal>
    jmp 0x29e
    mov dword ptr [rbx + 8], 0x106
    call <op.GetGlobal>
    jmp 0x36f
    mov dword ptr [rbx + 8], 0x12e
    call <op.GetGlobal>
    jmp 0x3e6
    mov dword ptr [rbx + 8], 0x176
    call <op.GetGlobal>
    jmp 0x4b7
    mov dword ptr [rbx + 8], 0x20e
    call <op.GetGlobal>
    jmp 0x672
    mov dword ptr [rbx + 8], 0x214
    call <op.MulI>
    jmp 0x697
    cmp rsi, r15
    jae 0xb14
    test rsi, r15
    je 0xaee
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xb1c
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1018]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xb40
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x168]
    or rcx, 2
    mov [r12 + 0x168], rcx
    jmp 0x697
    mov ecx, esi
    or ecx, 0x20
    test ecx, ecx
    jl 0xaff
    jmp 0x690
    mov dword ptr [rbx + 8], 0x21b
    call <op.JNotLess>
    cmp eax, 2
    je 0x8f7
    jmp 0x6b9
    cmp rsi, r15
    jae 0xb9a
    test rsi, r15
    je 0xb6b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xba2
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xbb7
    test rdx, r15
    je 0xb6b
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xbbf
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x170]
    or rcx, 2
    mov [r12 + 0x170], rcx
    vucomisd xmm1, xmm0
    jbe 0x8f7
    jmp 0x6b9
    mov dword ptr [rbx + 8], 0x222
    call <op.GetGlobal>
    jmp 0x6d2
    mov dword ptr [rbx + 8], 0x228
    call <op.GetGlobal>
    jmp 0x6eb
    mov dword ptr [rbx + 8], 0x234
    call <op.ModI>
    jmp 0x729
    mov dword ptr [rbx + 8], 0x23b
    call <op.Add>
    jmp 0x75a
    cmp rsi, r15
    jae 0xc3b
    test rsi, r15
    je 0xc15
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xc43
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xc58
    test rdx, r15
    je 0xc15
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xc60
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xc7c
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x78], rax
    mov rcx, [r12 + 0x1a0]
    or rcx, 2
    mov [r12 + 0x1a0], rcx
    jmp 0x75a
    mov dword ptr [rbx + 8], 0x241
    call <op.Call>
    jmp 0x7ac
    test rsi, r13
    jne 0xc99
    cmp byte ptr [rsi], 0x22
    jne 0xc99
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1a8], rax
    je 0x76c
    cmp [r12 + 0x1b8], rax
    je 0x76c
    cmp [r12 + 0x1c0], rax
    je 0x76c
    cmp [r12 + 0x1c8], rax
    je 0x76c
    cmp qword ptr [r12 + 0x1b0], 2
    je 0x76c
    cmp [r12 + 0x1b0], rsi
    je 0x76c
    mov dword ptr [rbx + 8], 0x241
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x76c
    mov dword ptr [rbx + 8], 0x247
    call <op.GetGlobal>
    jmp 0x7c5
    mov dword ptr [rbx + 8], 0x253
    call <op.Call>
    jmp 0x831
    test rsi, r13
    jne 0xd33
    cmp byte ptr [rsi], 0x22
    jne 0xd33
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1e0], rax
    je 0x7f1
    cmp [r12 + 0x1f0], rax
    je 0x7f1
    cmp [r12 + 0x1f8], rax
    je 0x7f1
    cmp [r12 + 0x200], rax
    je 0x7f1
    cmp qword ptr [r12 + 0x1e8], 2
    je 0x7f1
    cmp [r12 + 0x1e8], rsi
    je 0x7f1
    mov dword ptr [rbx + 8], 0x253
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x70]
    jmp 0x7f1
    mov dword ptr [rbx + 8], 0x259
    call <op.Add>
    jmp 0x85c
    cmp rsi, r15
    jae 0xde2
    test rsi, r15
    je 0xdbc
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xdea
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xdff
    test rdx, r15
    je 0xdbc
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xe07
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xe23
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x208]
    or rcx, 2
    mov [r12 + 0x208], rcx
    jmp 0x85c
    mov dword ptr [rbx + 8], 0x25f
    call <op.Add>
    jmp 0x887
    cmp rsi, r15
    jae 0xe66
    test rsi, r15
    je 0xe40
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xe6e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xe83
    test rdx, r15
    je 0xe40
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xe8b
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xea7
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x210]
    or rcx, 2
    mov [r12 + 0x210], rcx
    jmp 0x887
    mov dword ptr [rbx + 8], 0x265
    call <op.SetGlobal>
    jmp 0x8c2
    mov dword ptr [rbx + 8], 0x265
    call <stub.Barrier>
    jmp 0x8c2
    mov dword ptr [rbx + 8], 0x26c
    call <op.Inc>
    jmp 0x8e1
    cmp rsi, r15
    jae 0xf0c
    test rsi, r15
    je 0xee6
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xf14
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1020]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xf38
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x228]
    or rcx, 2
    mov [r12 + 0x228], rcx
    jmp 0x8e1
    mov dword ptr [rbx + 8], 0x271
    call <op.JumpLoop>
    jmp 0x655
    mov dword ptr [rbx + 8], 0x274
    call <op.GetGlobal>
    jmp 0x910
    mov dword ptr [rbx + 8], 0x280
    call <op.GetGlobal>
    jmp 0x93e
    mov dword ptr [rbx + 8], 0x286
    call <op.Call>
    jmp 0x990
    test rsi, r13
    jne 0xf88
    cmp byte ptr [rsi], 0x22
    jne 0xf88
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x250], rax
    je 0x950
    cmp [r12 + 0x260], rax
    je 0x950
    cmp [r12 + 0x268], rax
    je 0x950
    cmp [r12 + 0x270], rax
    je 0x950
    cmp qword ptr [r12 + 0x258], 2
    je 0x950
    cmp [r12 + 0x258], rsi
    je 0x950
    mov dword ptr [rbx + 8], 0x286
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x48]
    jmp 0x950
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .quad 0x4040000000000000
    .quad 0x3ff0000000000000
(anonymous)#2:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x60]
    cmp rcx, [rdx]
    ja 0x106
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x126
    mov ecx, 0xa
    mov [rbx + 0x38], rcx
    mov [rbx + 0x40], rcx
    mov [rbx + 0x48], rcx
    mov [rbx + 0x50], rcx
    mov [rbx + 0x58], rcx
    endbr64
    mov dword ptr [rbx + 8], 0
    call <op.IterOpen>
    mov dword ptr [rbx + 8], 3
    call <op.IterSkip>
    mov dword ptr [rbx + 8], 5
    call <op.IterNext>
    cmp eax, 2
    je 0x73
    jmp 0x94
    endbr64
    mov dword ptr [rbx + 8], 0xd
    call <op.IterCloseSilently>
    mov dword ptr [rbx + 8], 0xf
    call <op.Throw>
    mov dword ptr [rbx + 8], 0x11
    call <op.IterClose>
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0x144
    cmp byte ptr [rdx], 0x20
    jb 0x144
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 8]
    jne 0x144
    mov rsi, [r12 + 0x10]
    mov rax, [rdx + rsi]
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x168
    cmp rdx, r15
    jb 0x168
    mov eax, esi
    add eax, edx
    jo 0x168
    or rax, r15
    mov [rbx + 0x40], rax
    mov rax, [rbx + 0x40]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x13d
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x12b
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0x13
    lea rcx, [r12 + 8]
    call <stub.GetNamed>
    jmp 0xce
    mov dword ptr [rbx + 8], 0x1a
    call <op.Add>
    jmp 0xfd
    cmp rsi, r15
    jae 0x17d
    test rsi, r15
    je 0x15a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x185
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x19a
    test rdx, r15
    je 0x15a
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1a2
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1be
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x28]
    or rcx, 2
    mov [r12 + 0x28], rcx
    jmp 0xfd
(anonymous)#3:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x50]
    cmp rcx, [rdx]
    ja 0xb9
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0xd9
    endbr64
    mov rsi, [rbx + 0x18]
    mov rax, [rsi + 0x28]
    mov [rbx + 0x30], rax
    mov rdx, [rbx + 0x30]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0xf7
    cmp byte ptr [rdx], 0x20
    jb 0xf7
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 8]
    jne 0xf7
    mov rsi, [r12 + 0x10]
    mov rax, [rdx + rsi]
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x11b
    cmp rdx, r15
    jb 0x11b
    cmp esi, edx
    je 0xa7
    mov eax, 7
    mov [rbx + 0x40], rax
    jmp 0xb0
    mov eax, 6
    mov [rbx + 0x40], rax
    mov rax, [rbx + 0x40]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xf0
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0xde
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 7
    lea rcx, [r12 + 8]
    call <stub.GetNamed>
    jmp 0x73
    mov dword ptr [rbx + 8], 0xe
    call <op.StrictNe>
    jmp 0xb0
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x165
    cmp rsi, rdx
    je 0xa7
    test rcx, r13
    jne 0x99
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x99
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x99
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x10d
    jmp 0x99
    cmp rsi, r15
    jae 0x17e
    test rsi, r15
    je 0x99
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x186
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x19f
    test rdx, r15
    je 0x99
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1a7
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x1b3
    je 0xa7
    jmp 0x99
(anonymous)#4:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x78]
    cmp rcx, [rdx]
    ja 0x107
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x127
    endbr64
    mov rsi, [r12 + 0x18]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x145
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x60]
    test rdx, r13
    jne 0x156
    cmp byte ptr [rdx], 0x20
    jb 0x156
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x28]
    jne 0x156
    mov rsi, [r12 + 0x30]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rax, [rbx + 0x28]
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x30]
    test rdx, r13
    jne 0x16c
    cmp byte ptr [rdx], 0x20
    jb 0x16c
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x48]
    jne 0x16c
    mov rsi, [r12 + 0x50]
    mov rax, [rdx + rsi]
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x68], rsi
    jne 0x193
    mov dword ptr [rbx + 8], 0x17
    mov rax, [rsi + 0x20]
    mov [rbx + 0x40], rbx
    mov dword ptr [rbx + 0x4c], 2
    mov [rbx + 0x50], rax
    add rbx, 0x40
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0x40
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1ff
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x13e
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x12c
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    call <op.GetGlobal>
    jmp 0x43
    mov dword ptr [rbx + 8], 6
    lea rcx, [r12 + 0x28]
    call <stub.GetNamed>
    jmp 0x71
    mov dword ptr [rbx + 8], 0x10
    lea rcx, [r12 + 0x48]
    call <stub.GetNamed>
    jmp 0xab
    mov dword ptr [rbx + 8], 0x17
    call <op.Call>
    jmp 0xfe
    test rsi, r13
    jne 0x182
    cmp byte ptr [rsi], 0x22
    jne 0x182
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x68], rax
    je 0xbe
    cmp [r12 + 0x78], rax
    je 0xbe
    cmp [r12 + 0x80], rax
    je 0xbe
    cmp [r12 + 0x88], rax
    je 0xbe
    cmp qword ptr [r12 + 0x70], 2
    je 0xbe
    cmp [r12 + 0x70], rsi
    je 0xbe
    mov dword ptr [rbx + 8], 0x17
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0xbe
    jmp <stub.ExceptionExit>
Constraint:
    endbr64
    push rbp
    mov rbp, rsp
    test byte ptr [rbx + 0xf], 1
    je 0xe2
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x38]
    cmp rcx, [rdx]
    ja 0xec
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x10c
    endbr64
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x28]
    test rdx, r13
    jne 0x12a
    cmp byte ptr [rdx], 0x20
    jb 0x12a
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x10]
    jne 0x12a
    mov rax, [r12 + 0x18]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x140
    mov eax, 2
    mov [rbx + 0x30], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x30]
    test rdx, r13
    jne 0x151
    cmp byte ptr [rdx], 0x20
    jb 0x151
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x30]
    jne 0x151
    mov rax, [r12 + 0x38]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x167
    mov eax, 0xa
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.ThrowClassCall>
    jmp 0x123
    call <helper.CheckLimit>
    test rax, rax
    je 0x123
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x26
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x111
    jmp 0x33
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    lea rcx, [r12 + 0x10]
    call <stub.SetNamed>
    jmp 0x7f
    mov dword ptr [rbx + 8], 0
    call <stub.Barrier>
    jmp 0x7f
    mov dword ptr [rbx + 8], 0xa
    lea rcx, [r12 + 0x30]
    call <stub.SetNamed>
    jmp 0xd0
    mov dword ptr [rbx + 8], 0xa
    call <stub.Barrier>
    jmp 0xd0
Edit:
    endbr64
    push rbp
    mov rbp, rsp
    test byte ptr [rbx + 0xf], 1
    je 0x65
    mov r12, [rax + 0x10]
    call <helper.EnterWithArguments>
    test rax, rax
    je 0x6f
    endbr64
    mov dword ptr [rbx + 8], 0
    call <op.LoadNewTarget>
    mov dword ptr [rbx + 8], 2
    call <op.GetPrototype>
    mov rax, [rbx + 0x30]
    mov [rbx + 0x58], rax
    mov rax, [rbx + 0x28]
    mov [rbx + 0x60], rax
    mov dword ptr [rbx + 8], 0xb
    call <op.ConstructSpread>
    mov rax, [rbx + 0x20]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.ThrowClassCall>
    jmp 0x6f
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
Equal:
    endbr64
    push rbp
    mov rbp, rsp
    test byte ptr [rbx + 0xf], 1
    je 0x188
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x80]
    cmp rcx, [rdx]
    ja 0x192
    mov r12, [rax + 0x10]
    cmp esi, 3
    jb 0x1b2
    endbr64
    mov dword ptr [rbx + 8], 0
    call <op.LoadNewTarget>
    mov dword ptr [rbx + 8], 2
    call <op.GetPrototype>
    mov rax, [rbx + 0x40]
    mov [rbx + 0x70], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x10], rsi
    jne 0x1d0
    mov dword ptr [rbx + 8], 0xb
    lea rdx, [rbx + 0x50]
    call <stub.Construct>
    test al, 1
    je 0xd0
    sub rax, 1
    mov [rbx + 0x50], rbx
    mov dword ptr [rbx + 0x5c], 0x1000001
    mov [rbx + 0x60], rax
    add rbx, 0x50
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x50
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x285
    test rax, r13
    jne 0x21d
    cmp byte ptr [rax], 0x20
    jb 0x21d
    mov [rbx + 0x70], rax
    cmp qword ptr [rbx + 0x20], 0
    jne 0x226
    mov rax, [rbx + 0x70]
    mov [rbx + 0x20], rax
    mov rax, [rbx + 0x70]
    mov [rbx + 0x48], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x28]
    test rdx, r13
    jne 0x237
    cmp byte ptr [rdx], 0x20
    jb 0x237
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x38]
    jne 0x237
    mov rax, [r12 + 0x40]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x24d
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x30]
    test rdx, r13
    jne 0x25e
    cmp byte ptr [rdx], 0x20
    jb 0x25e
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x58]
    jne 0x25e
    mov rax, [r12 + 0x60]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x274
    mov rax, [rbx + 0x20]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.ThrowClassCall>
    jmp 0x1c9
    call <helper.CheckLimit>
    test rax, rax
    je 0x1c9
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x29
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 3
    jb 0x1b7
    jmp 0x36
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    cmp [r12 + 0x20], rsi
    je 0x71
    cmp [r12 + 0x28], rsi
    je 0x71
    cmp [r12 + 0x30], rsi
    je 0x71
    cmp qword ptr [r12 + 0x18], 2
    je 0x71
    cmp [r12 + 0x18], rsi
    je 0x71
    mov dword ptr [rbx + 8], 0xb
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x71
    mov rax, [rbx + 0x70]
    jmp 0xd0
    mov dword ptr [rbx + 8], 0x11
    call <op.CheckThisUnset>
    jmp 0xdf
    mov dword ptr [rbx + 8], 0x19
    lea rcx, [r12 + 0x38]
    call <stub.SetNamed>
    jmp 0x137
    mov dword ptr [rbx + 8], 0x19
    call <stub.Barrier>
    jmp 0x137
    mov dword ptr [rbx + 8], 0x21
    lea rcx, [r12 + 0x58]
    call <stub.SetNamed>
    jmp 0x17f
    mov dword ptr [rbx + 8], 0x21
    call <stub.Barrier>
    jmp 0x17f
    jmp <stub.ExceptionExit>
Planner:
    endbr64
    push rbp
    mov rbp, rsp
    test byte ptr [rbx + 0xf], 1
    je 0xec
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x30]
    cmp rcx, [rdx]
    ja 0xf6
    mov r12, [rax + 0x10]
    endbr64
    mov rax, 0xfffe000000000000
    mov [rbx + 0x28], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x28]
    test rdx, r13
    jne 0x11d
    cmp byte ptr [rdx], 0x20
    jb 0x11d
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x10]
    jne 0x11d
    mov rax, [r12 + 0x18]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x133
    mov rax, 0xfffe000000000000
    mov [rbx + 0x28], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x28]
    test rdx, r13
    jne 0x144
    cmp byte ptr [rdx], 0x20
    jb 0x144
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x30]
    jne 0x144
    mov rax, [r12 + 0x38]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x157
    mov eax, 0xa
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.ThrowClassCall>
    jmp 0x116
    call <helper.CheckLimit>
    test rax, rax
    je 0x116
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x26
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 4
    lea rcx, [r12 + 0x10]
    call <stub.SetNamed>
    jmp 0x84
    mov dword ptr [rbx + 8], 4
    call <stub.Barrier>
    jmp 0x84
    mov dword ptr [rbx + 8], 0x10
    lea rcx, [r12 + 0x30]
    call <stub.SetNamed>
    jmp 0xda
    mov dword ptr [rbx + 8], 0x10
    call <stub.Barrier>
    jmp 0xda
Scale:
    endbr64
    push rbp
    mov rbp, rsp
    test byte ptr [rbx + 0xf], 1
    je 0x1ad
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0xa0]
    cmp rcx, [rdx]
    ja 0x1b7
    mov r12, [rax + 0x10]
    cmp esi, 5
    jb 0x1d7
    endbr64
    mov dword ptr [rbx + 8], 0
    call <op.LoadNewTarget>
    mov dword ptr [rbx + 8], 2
    call <op.GetPrototype>
    mov rax, [rbx + 0x50]
    mov [rbx + 0x80], rax
    mov rax, [rbx + 0x28]
    mov [rbx + 0x88], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x90], rax
    mov rax, [rbx + 0x48]
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x10], rsi
    jne 0x1f5
    mov dword ptr [rbx + 8], 0x11
    lea rdx, [rbx + 0x60]
    call <stub.Construct>
    test al, 1
    je 0xec
    sub rax, 1
    mov [rbx + 0x60], rbx
    mov dword ptr [rbx + 0x6c], 0x1000003
    mov [rbx + 0x70], rax
    add rbx, 0x60
    mov esi, 3
    call qword ptr [rax + 8]
    sub rbx, 0x60
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x2ad
    test rax, r13
    jne 0x242
    cmp byte ptr [rax], 0x20
    jb 0x242
    mov [rbx + 0x80], rax
    cmp qword ptr [rbx + 0x20], 0
    jne 0x24e
    mov rax, [rbx + 0x80]
    mov [rbx + 0x20], rax
    mov rax, [rbx + 0x80]
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x30]
    test rdx, r13
    jne 0x25f
    cmp byte ptr [rdx], 0x20
    jb 0x25f
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x38]
    jne 0x25f
    mov rax, [r12 + 0x40]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x275
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x38]
    test rdx, r13
    jne 0x286
    cmp byte ptr [rdx], 0x20
    jb 0x286
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x58]
    jne 0x286
    mov rax, [r12 + 0x60]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x29c
    mov rax, [rbx + 0x20]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.ThrowClassCall>
    jmp 0x1ee
    call <helper.CheckLimit>
    test rax, rax
    je 0x1ee
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x29
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 5
    jb 0x1dc
    jmp 0x36
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    cmp [r12 + 0x20], rsi
    je 0x8d
    cmp [r12 + 0x28], rsi
    je 0x8d
    cmp [r12 + 0x30], rsi
    je 0x8d
    cmp qword ptr [r12 + 0x18], 2
    je 0x8d
    cmp [r12 + 0x18], rsi
    je 0x8d
    mov dword ptr [rbx + 8], 0x11
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x8d
    mov rax, [rbx + 0x80]
    jmp 0xec
    mov dword ptr [rbx + 8], 0x17
    call <op.CheckThisUnset>
    jmp 0xfe
    mov dword ptr [rbx + 8], 0x1f
    lea rcx, [r12 + 0x38]
    call <stub.SetNamed>
    jmp 0x15c
    mov dword ptr [rbx + 8], 0x1f
    call <stub.Barrier>
    jmp 0x15c
    mov dword ptr [rbx + 8], 0x27
    lea rcx, [r12 + 0x58]
    call <stub.SetNamed>
    jmp 0x1a4
    mov dword ptr [rbx + 8], 0x27
    call <stub.Barrier>
    jmp 0x1a4
    jmp <stub.ExceptionExit>
Stay:
    endbr64
    push rbp
    mov rbp, rsp
    test byte ptr [rbx + 0xf], 1
    je 0x13d
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x78]
    cmp rcx, [rdx]
    ja 0x147
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x167
    endbr64
    mov dword ptr [rbx + 8], 0
    call <op.LoadNewTarget>
    mov dword ptr [rbx + 8], 2
    call <op.GetPrototype>
    mov rax, [rbx + 0x38]
    mov [rbx + 0x68], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 8], rsi
    jne 0x185
    mov dword ptr [rbx + 8], 0xb
    lea rdx, [rbx + 0x48]
    call <stub.Construct>
    test al, 1
    je 0xcd
    sub rax, 1
    mov [rbx + 0x48], rbx
    mov dword ptr [rbx + 0x54], 0x1000001
    mov [rbx + 0x58], rax
    add rbx, 0x48
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x48
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x213
    test rax, r13
    jne 0x1d2
    cmp byte ptr [rax], 0x20
    jb 0x1d2
    mov [rbx + 0x68], rax
    cmp qword ptr [rbx + 0x20], 0
    jne 0x1db
    mov rax, [rbx + 0x68]
    mov [rbx + 0x20], rax
    mov rax, [rbx + 0x68]
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x28]
    test rdx, r13
    jne 0x1ec
    cmp byte ptr [rdx], 0x20
    jb 0x1ec
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x30]
    jne 0x1ec
    mov rax, [r12 + 0x38]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x202
    mov rax, [rbx + 0x20]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.ThrowClassCall>
    jmp 0x17e
    call <helper.CheckLimit>
    test rax, rax
    je 0x17e
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x26
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x16c
    jmp 0x33
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    cmp [r12 + 0x18], rsi
    je 0x6e
    cmp [r12 + 0x20], rsi
    je 0x6e
    cmp [r12 + 0x28], rsi
    je 0x6e
    cmp qword ptr [r12 + 0x10], 2
    je 0x6e
    cmp [r12 + 0x10], rsi
    je 0x6e
    mov dword ptr [rbx + 8], 0xb
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x6e
    mov rax, [rbx + 0x68]
    jmp 0xcd
    mov dword ptr [rbx + 8], 0x11
    call <op.CheckThisUnset>
    jmp 0xdc
    mov dword ptr [rbx + 8], 0x19
    lea rcx, [r12 + 0x30]
    call <stub.SetNamed>
    jmp 0x134
    mov dword ptr [rbx + 8], 0x19
    call <stub.Barrier>
    jmp 0x134
    jmp <stub.ExceptionExit>
Variable:
    endbr64
    push rbp
    mov rbp, rsp
    test byte ptr [rbx + 0xf], 1
    je 0x256
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x38]
    cmp rcx, [rdx]
    ja 0x260
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x280
    endbr64
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x28]
    test rdx, r13
    jne 0x29e
    cmp byte ptr [rdx], 0x20
    jb 0x29e
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x38]
    jne 0x29e
    mov rax, [r12 + 0x40]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x2b4
    mov dword ptr [rbx + 8], 8
    call <op.NewArray>
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x30]
    test rdx, r13
    jne 0x2c5
    cmp byte ptr [rdx], 0x20
    jb 0x2c5
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x68]
    jne 0x2c5
    mov rax, [r12 + 0x70]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x2db
    mov eax, 2
    mov [rbx + 0x30], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x30]
    test rdx, r13
    jne 0x2ec
    cmp byte ptr [rdx], 0x20
    jb 0x2ec
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x88]
    jne 0x2ec
    mov rax, [r12 + 0x90]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x305
    mov rsi, [r12 + 0xa8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x316
    mov [rbx + 0x30], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x30]
    test rdx, r13
    jne 0x327
    cmp byte ptr [rdx], 0x20
    jb 0x327
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0xb8]
    jne 0x327
    mov rax, [r12 + 0xc0]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x340
    mov eax, 7
    mov [rbx + 0x30], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x30]
    test rdx, r13
    jne 0x351
    cmp byte ptr [rdx], 0x20
    jb 0x351
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0xd8]
    jne 0x351
    mov rax, [r12 + 0xe0]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x36a
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x30]
    test rdx, r13
    jne 0x37b
    cmp byte ptr [rdx], 0x20
    jb 0x37b
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0xf8]
    jne 0x37b
    mov rax, [r12 + 0x100]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x394
    mov eax, 0xa
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.ThrowClassCall>
    jmp 0x297
    call <helper.CheckLimit>
    test rax, rax
    je 0x297
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x26
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x285
    jmp 0x33
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    lea rcx, [r12 + 0x38]
    call <stub.SetNamed>
    jmp 0x7f
    mov dword ptr [rbx + 8], 0
    call <stub.Barrier>
    jmp 0x7f
    mov dword ptr [rbx + 8], 0xe
    lea rcx, [r12 + 0x68]
    call <stub.SetNamed>
    jmp 0xd3
    mov dword ptr [rbx + 8], 0xe
    call <stub.Barrier>
    jmp 0xd3
    mov dword ptr [rbx + 8], 0x18
    lea rcx, [r12 + 0x88]
    call <stub.SetNamed>
    jmp 0x12a
    mov dword ptr [rbx + 8], 0x18
    call <stub.Barrier>
    jmp 0x12a
    mov dword ptr [rbx + 8], 0x20
    call <op.GetGlobal>
    jmp 0x143
    mov dword ptr [rbx + 8], 0x26
    lea rcx, [r12 + 0xb8]
    call <stub.SetNamed>
    jmp 0x191
    mov dword ptr [rbx + 8], 0x26
    call <stub.Barrier>
    jmp 0x191
    mov dword ptr [rbx + 8], 0x30
    lea rcx, [r12 + 0xd8]
    call <stub.SetNamed>
    jmp 0x1e8
    mov dword ptr [rbx + 8], 0x30
    call <stub.Barrier>
    jmp 0x1e8
    mov dword ptr [rbx + 8], 0x3c
    lea rcx, [r12 + 0xf8]
    call <stub.SetNamed>
    jmp 0x244
    mov dword ptr [rbx + 8], 0x3c
    call <stub.Barrier>
    jmp 0x244
add:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x68]
    cmp rcx, [rdx]
    ja 0x1b9
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x1d9
    endbr64
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x1f7
    cmp byte ptr [rdx], 0x20
    jb 0x1f7
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x10]
    jne 0x1f7
    mov rsi, [r12 + 0x18]
    mov rax, [rdx + rsi]
    mov [rbx + 0x30], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x21e
    mov eax, esi
    add eax, 1
    jo 0x21e
    or rax, r15
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x38]
    test rdx, r13
    jne 0x276
    cmp byte ptr [rdx], 0x20
    jb 0x276
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x38]
    jne 0x276
    mov rax, [r12 + 0x40]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x28c
    mov rax, [rbx + 0x28]
    mov [rbx + 0x30], rax
    endbr64
    mov eax, 2
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x2b7
    cmp rdx, r15
    jb 0x2b7
    cmp esi, edx
    je 0x1a7
    mov rax, [rbx + 0x20]
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x58]
    test rdx, r13
    jne 0x354
    cmp byte ptr [rdx], 0x20
    jb 0x354
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x60]
    jne 0x354
    mov rsi, [r12 + 0x68]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0x80], rsi
    jne 0x37b
    mov dword ptr [rbx + 8], 0x2d
    mov rax, [rsi + 0x20]
    mov [rbx + 0x38], rbx
    mov dword ptr [rbx + 0x44], 1
    mov [rbx + 0x48], rax
    add rbx, 0x38
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x38
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x404
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x3f3
    jmp 0xce
    mov eax, 0xa
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x1f0
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x1de
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    lea rcx, [r12 + 0x10]
    call <stub.GetNamed>
    jmp 0x5b
    mov dword ptr [rbx + 8], 7
    call <op.Inc>
    jmp 0x7e
    cmp rsi, r15
    jae 0x233
    test rsi, r15
    je 0x20d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x23b
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x410]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x25f
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x30]
    or rcx, 2
    mov [r12 + 0x30], rcx
    jmp 0x7e
    mov dword ptr [rbx + 8], 0xc
    lea rcx, [r12 + 0x38]
    call <stub.SetNamed>
    jmp 0xc6
    mov dword ptr [rbx + 8], 0xc
    call <stub.Barrier>
    jmp 0xc6
    mov dword ptr [rbx + 8], 0x19
    call <op.JStrictEq>
    cmp eax, 2
    je 0x1a7
    jmp 0xfd
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x301
    cmp rsi, rdx
    je 0x1a7
    test rcx, r13
    jne 0xfd
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0xfd
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0xfd
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x29d
    jmp 0xfd
    cmp rsi, r15
    jae 0x31a
    test rsi, r15
    je 0xfd
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x322
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x33b
    test rdx, r15
    je 0xfd
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x343
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x34f
    je 0x1a7
    jmp 0xfd
    mov dword ptr [rbx + 8], 0x23
    lea rcx, [r12 + 0x60]
    call <stub.GetNamed>
    jmp 0x133
    mov dword ptr [rbx + 8], 0x2d
    call <op.Call>
    jmp 0x191
    test rsi, r13
    jne 0x36a
    cmp byte ptr [rsi], 0x22
    jne 0x36a
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x80], rax
    je 0x151
    cmp [r12 + 0x90], rax
    je 0x151
    cmp [r12 + 0x98], rax
    je 0x151
    cmp [r12 + 0xa0], rax
    je 0x151
    cmp qword ptr [r12 + 0x88], 2
    je 0x151
    cmp [r12 + 0x88], rsi
    je 0x151
    mov dword ptr [rbx + 8], 0x2d
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0x151
    mov dword ptr [rbx + 8], 0x33
    call <op.JumpLoop>
    jmp 0xce
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .byte 0x0
    .long 0x0
    .quad 0x3ff0000000000000
addTo:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x88]
    cmp rcx, [rdx]
    ja 0x4c4
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x4e4
    mov ecx, 0xa
    mov [rbx + 0x30], rcx
    mov [rbx + 0x38], rcx
    mov [rbx + 0x40], rcx
    mov [rbx + 0x48], rcx
    mov [rbx + 0x50], rcx
    endbr64
    mov rax, [rbx + 0x20]
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x78]
    test rdx, r13
    jne 0x502
    cmp byte ptr [rdx], 0x20
    jb 0x502
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x40]
    jne 0x502
    mov rsi, [r12 + 0x48]
    mov rax, [rdx + rsi]
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0x60], rsi
    jne 0x529
    mov dword ptr [rbx + 8], 0xa
    mov rax, [rsi + 0x20]
    mov [rbx + 0x58], rbx
    mov dword ptr [rbx + 0x64], 0
    mov [rbx + 0x68], rax
    add rbx, 0x58
    xor esi, esi
    call qword ptr [rax + 8]
    sub rbx, 0x58
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x8fe
    mov [rbx + 0x50], rax
    mov dword ptr [rbx + 8], 0x10
    call <op.IterOpenArray>
    cmp eax, 2
    je 0x1f5
    mov rdx, [rbx + 0x50]
    test rdx, r13
    jne 0x592
    cmp byte ptr [rdx], 0x20
    jb 0x592
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xb0]
    jne 0x592
    mov rsi, [r12 + 0xb8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    test rsi, r13
    jne 0x13b
    test rsi, rsi
    je 0x13b
    cmp byte ptr [rsi], 0x20
    jae 0x147
    mov dword ptr [rbx + 8], 0x22
    call <op.ThrowNotIterable>
    mov rax, [rbx + 0x50]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x88], rsi
    jne 0x5bc
    mov dword ptr [rbx + 8], 0x27
    mov rax, [rsi + 0x20]
    mov [rbx + 0x48], rbx
    mov dword ptr [rbx + 0x54], 0
    mov [rbx + 0x58], rax
    add rbx, 0x48
    xor esi, esi
    call qword ptr [rax + 8]
    sub rbx, 0x48
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x8fe
    mov [rbx + 0x30], rax
    mov rsi, [rbx + 0x30]
    test rsi, r13
    jne 0x634
    cmp byte ptr [rsi], 0x20
    jb 0x634
    mov rdx, [rbx + 0x30]
    test rdx, r13
    jne 0x645
    cmp byte ptr [rdx], 0x20
    jb 0x645
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xd0]
    jne 0x645
    mov rsi, [r12 + 0xd8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x38], rax
    mov eax, 0xa
    mov [rbx + 0x40], rax
    endbr64
    mov dword ptr [rbx + 8], 0x39
    call <op.IterStep>
    cmp eax, 2
    je 0x319
    mov rsi, [rbx + 0x30]
    cmp rsi, 0xa
    je 0x418
    mov rax, [rbx + 0x38]
    mov [rbx + 0x68], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0xf0], rsi
    jne 0x66f
    mov dword ptr [rbx + 8], 0x4a
    mov rax, [rsi + 0x20]
    mov [rbx + 0x50], rbx
    mov dword ptr [rbx + 0x5c], 0
    mov [rbx + 0x60], rax
    add rbx, 0x50
    xor esi, esi
    call qword ptr [rax + 8]
    sub rbx, 0x50
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x8fe
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x70]
    test rsi, r13
    jne 0x6e7
    cmp byte ptr [rsi], 0x20
    jb 0x6e7
    mov rdx, [rbx + 0x70]
    test rdx, r13
    jne 0x6f8
    cmp byte ptr [rdx], 0x20
    jb 0x6f8
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x118]
    jne 0x6f8
    mov rsi, [r12 + 0x120]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x68]
    cmp rsi, 7
    je 0x418
    cmp rsi, 6
    jne 0x711
    mov rdx, [rbx + 0x70]
    test rdx, r13
    jne 0x777
    cmp byte ptr [rdx], 0x20
    jb 0x777
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x138]
    jne 0x777
    mov rsi, [r12 + 0x140]
    mov rax, [rdx + rsi]
    mov [rbx + 0x48], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x790
    cmp byte ptr [rdx], 0x20
    jb 0x790
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x158]
    jne 0x790
    mov rsi, [r12 + 0x160]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x78]
    test rdx, r13
    jne 0x7a9
    cmp byte ptr [rdx], 0x20
    jb 0x7a9
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x178]
    jne 0x7a9
    mov rsi, [r12 + 0x180]
    mov rax, [rdx + rsi]
    mov [rbx + 0x70], rax
    mov rax, [rbx + 0x20]
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0x198], rsi
    jne 0x7d3
    mov dword ptr [rbx + 8], 0x76
    mov rax, [rsi + 0x20]
    mov [rbx + 0x58], rbx
    mov dword ptr [rbx + 0x64], 1
    mov [rbx + 0x68], rax
    add rbx, 0x58
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x58
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x8fe
    mov [rbx + 0x50], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x84b
    jmp 0x1f5
    endbr64
    mov dword ptr [rbx + 8], 0x7f
    call <op.IterCloseSilently>
    mov dword ptr [rbx + 8], 0x81
    call <op.Throw>
    mov rax, [rbx + 0x28]
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x58]
    test rdx, r13
    jne 0x85c
    cmp byte ptr [rdx], 0x20
    jb 0x85c
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1c0]
    jne 0x85c
    mov rsi, [r12 + 0x1c8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov rax, [rbx + 0x20]
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0x1e0], rsi
    jne 0x886
    mov dword ptr [rbx + 8], 0x90
    mov rax, [rsi + 0x20]
    mov [rbx + 0x38], rbx
    mov dword ptr [rbx + 0x44], 1
    mov [rbx + 0x48], rax
    add rbx, 0x38
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x38
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x8fe
    mov [rbx + 0x30], rax
    mov eax, 0xa
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x4fb
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x4e9
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 3
    lea rcx, [r12 + 0x40]
    call <stub.GetNamed>
    jmp 0x7f
    mov dword ptr [rbx + 8], 0xa
    call <op.Call>
    jmp 0xcf
    test rsi, r13
    jne 0x518
    cmp byte ptr [rsi], 0x22
    jne 0x518
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x60], rax
    je 0x92
    cmp [r12 + 0x70], rax
    je 0x92
    cmp [r12 + 0x78], rax
    je 0x92
    cmp [r12 + 0x80], rax
    je 0x92
    cmp qword ptr [r12 + 0x68], 2
    je 0x92
    cmp [r12 + 0x68], rsi
    je 0x92
    mov dword ptr [rbx + 8], 0xa
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x70]
    jmp 0x92
    mov dword ptr [rbx + 8], 0x17
    lea rcx, [r12 + 0xb0]
    call <stub.GetNamed>
    jmp 0x118
    mov dword ptr [rbx + 8], 0x27
    call <op.Call>
    jmp 0x19e
    test rsi, r13
    jne 0x5ab
    cmp byte ptr [rsi], 0x22
    jne 0x5ab
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x88], rax
    je 0x161
    cmp [r12 + 0x98], rax
    je 0x161
    cmp [r12 + 0xa0], rax
    je 0x161
    cmp [r12 + 0xa8], rax
    je 0x161
    cmp qword ptr [r12 + 0x90], 2
    je 0x161
    cmp [r12 + 0x90], rsi
    je 0x161
    mov dword ptr [rbx + 8], 0x27
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x161
    mov dword ptr [rbx + 8], 0x2d
    call <op.RequireObject>
    jmp 0x1b4
    mov dword ptr [rbx + 8], 0x30
    lea rcx, [r12 + 0xd0]
    call <stub.GetNamed>
    jmp 0x1e8
    mov dword ptr [rbx + 8], 0x4a
    call <op.Call>
    jmp 0x27b
    test rsi, r13
    jne 0x65e
    cmp byte ptr [rsi], 0x22
    jne 0x65e
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xf0], rax
    je 0x23e
    cmp [r12 + 0x100], rax
    je 0x23e
    cmp [r12 + 0x108], rax
    je 0x23e
    cmp [r12 + 0x110], rax
    je 0x23e
    cmp qword ptr [r12 + 0xf8], 2
    je 0x23e
    cmp [r12 + 0xf8], rsi
    je 0x23e
    mov dword ptr [rbx + 8], 0x4a
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x23e
    mov dword ptr [rbx + 8], 0x50
    call <op.RequireObject>
    jmp 0x291
    mov dword ptr [rbx + 8], 0x53
    lea rcx, [r12 + 0x118]
    call <stub.GetNamed>
    jmp 0x2c5
    cmp rsi, r15
    jae 0x73f
    test rsi, r15
    je 0x74c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0x418
    jmp 0x2e1
    test esi, esi
    jne 0x418
    jmp 0x2e1
    test rsi, r13
    jne 0x2e1
    test rsi, rsi
    je 0x2e1
    cmp byte ptr [rsi], 4
    ja 0x418
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0x418
    jmp 0x2e1
    mov dword ptr [rbx + 8], 0x5e
    lea rcx, [r12 + 0x138]
    call <stub.GetNamed>
    jmp 0x315
    mov dword ptr [rbx + 8], 0x65
    lea rcx, [r12 + 0x158]
    call <stub.GetNamed>
    jmp 0x34d
    mov dword ptr [rbx + 8], 0x6c
    lea rcx, [r12 + 0x178]
    call <stub.GetNamed>
    jmp 0x385
    mov dword ptr [rbx + 8], 0x76
    call <op.Call>
    jmp 0x3e6
    test rsi, r13
    jne 0x7c2
    cmp byte ptr [rsi], 0x22
    jne 0x7c2
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x198], rax
    je 0x3a6
    cmp [r12 + 0x1a8], rax
    je 0x3a6
    cmp [r12 + 0x1b0], rax
    je 0x3a6
    cmp [r12 + 0x1b8], rax
    je 0x3a6
    cmp qword ptr [r12 + 0x1a0], 2
    je 0x3a6
    cmp [r12 + 0x1a0], rsi
    je 0x3a6
    mov dword ptr [rbx + 8], 0x76
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x70]
    jmp 0x3a6
    mov dword ptr [rbx + 8], 0x7c
    call <op.JumpLoop>
    jmp 0x1f5
    mov dword ptr [rbx + 8], 0x86
    lea rcx, [r12 + 0x1c0]
    call <stub.GetNamed>
    jmp 0x454
    mov dword ptr [rbx + 8], 0x90
    call <op.Call>
    jmp 0x4b2
    test rsi, r13
    jne 0x875
    cmp byte ptr [rsi], 0x22
    jne 0x875
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1e0], rax
    je 0x472
    cmp [r12 + 0x1f0], rax
    je 0x472
    cmp [r12 + 0x1f8], rax
    je 0x472
    cmp [r12 + 0x200], rax
    je 0x472
    cmp qword ptr [r12 + 0x1e8], 2
    je 0x472
    cmp [r12 + 0x1e8], rsi
    je 0x472
    mov dword ptr [rbx + 8], 0x90
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0x472
    jmp <stub.ExceptionExit>
candidates:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x38]
    cmp rcx, [rdx]
    ja 0x6b
    mov r12, [rax + 0x10]
    endbr64
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x8f
    cmp byte ptr [rdx], 0x20
    jb 0x8f
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 8]
    jne 0x8f
    mov rsi, [r12 + 0x10]
    mov rax, [rdx + rsi]
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 7
    call <op.NewArray>
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x88
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    lea rcx, [r12 + 8]
    call <stub.GetNamed>
    jmp 0x52
candidates#2:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x40]
    cmp rcx, [rdx]
    ja 0x9d
    mov r12, [rax + 0x10]
    endbr64
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0xc4
    cmp byte ptr [rdx], 0x20
    jb 0xc4
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x10]
    jne 0xc4
    mov rsi, [r12 + 0x18]
    mov rax, [rdx + rsi]
    mov [rbx + 0x30], rax
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0xda
    cmp byte ptr [rdx], 0x20
    jb 0xda
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x30]
    jne 0xda
    mov rsi, [r12 + 0x38]
    mov rax, [rdx + rsi]
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0xe
    call <op.NewArray>
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xbd
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    lea rcx, [r12 + 0x10]
    call <stub.GetNamed>
    jmp 0x52
    mov dword ptr [rbx + 8], 7
    lea rcx, [r12 + 0x30]
    call <stub.GetNamed>
    jmp 0x84
chain:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0xc0]
    cmp rcx, [rdx]
    ja 0xb62
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0xb82
    endbr64
    mov rsi, [r12 + 0x68]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xba0
    mov [rbx + 0x60], rax
    mov rax, [rbx + 0x60]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x78], rsi
    jne 0xbb1
    mov dword ptr [rbx + 8], 9
    lea rdx, [rbx + 0x48]
    call <stub.Construct>
    test al, 1
    je 0xb9
    sub rax, 1
    mov [rbx + 0x48], rbx
    mov dword ptr [rbx + 0x54], 0x1000000
    mov [rbx + 0x58], rax
    add rbx, 0x48
    xor esi, esi
    call qword ptr [rax + 8]
    sub rbx, 0x48
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1998
    test rax, r13
    jne 0xc0d
    cmp byte ptr [rax], 0x20
    jb 0xc0d
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0xf
    call <op.NewArray>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x48], rax
    endbr64
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0xc30
    cmp rdx, r15
    jb 0xc30
    cmp esi, edx
    jge 0x286
    mov rax, [rbx + 0x38]
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x78]
    test rdx, r13
    jne 0xc8d
    cmp byte ptr [rdx], 0x20
    jb 0xc8d
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xb8]
    jne 0xc8d
    mov rsi, [r12 + 0xc0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x70], rax
    mov rsi, [r12 + 0xd8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xca6
    mov [rbx + 0xa0], rax
    mov rax, [rbx + 0xa0]
    mov [rbx + 0xa8], rax
    mov rax, [rbx + 0x48]
    mov [rbx + 0xb0], rax
    mov rsi, [rbx + 0xa0]
    cmp [r12 + 0xe8], rsi
    jne 0xcb7
    mov dword ptr [rbx + 8], 0x36
    lea rdx, [rbx + 0x88]
    call <stub.Construct>
    test al, 1
    je 0x1f8
    sub rax, 1
    mov [rbx + 0x88], rbx
    mov dword ptr [rbx + 0x94], 0x1000001
    mov [rbx + 0x98], rax
    add rbx, 0x88
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x88
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1998
    test rax, r13
    jne 0xd16
    cmp byte ptr [rax], 0x20
    jb 0xd16
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0x110], rsi
    jne 0xd33
    mov dword ptr [rbx + 8], 0x3c
    mov rax, [rsi + 0x20]
    mov [rbx + 0x58], rbx
    mov dword ptr [rbx + 0x64], 1
    mov [rbx + 0x68], rax
    add rbx, 0x58
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x58
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1998
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0xdbc
    mov eax, esi
    add eax, 1
    jo 0xdbc
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0xe1a
    jmp 0xd7
    mov rax, 0xfffe000000000001
    mov [rbx + 0x48], rax
    endbr64
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0xe45
    cmp rdx, r15
    jb 0xe45
    cmp esi, edx
    jge 0x519
    mov rsi, [r12 + 0x148]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xea2
    mov [rbx + 0x98], rax
    mov rax, [rbx + 0x98]
    mov [rbx + 0xa0], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0xec4
    mov eax, esi
    sub eax, 1
    jo 0xec4
    or rax, r15
    mov [rbx + 0xb0], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0xb0]
    test rsi, r13
    jne 0xf25
    cmp byte ptr [rsi], 0x20
    jb 0xf25
    cmp rdx, r15
    jb 0xf52
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xf25
    cmp byte ptr [rcx], 0xb
    je 0xf36
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0xf25
    mov [rbx + 0xa8], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x48]
    test rsi, r13
    jne 0xf89
    cmp byte ptr [rsi], 0x20
    jb 0xf89
    cmp rdx, r15
    jb 0xfb6
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xf89
    cmp byte ptr [rcx], 0xb
    je 0xf9a
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0xf89
    mov [rbx + 0xb0], rax
    mov rsi, [r12 + 0x1a0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xfed
    mov [rbx + 0xb8], rax
    mov rsi, [rbx + 0x98]
    cmp [r12 + 0x1b0], rsi
    jne 0xffe
    mov dword ptr [rbx + 8], 0x77
    lea rdx, [rbx + 0x80]
    call <stub.Construct>
    test al, 1
    je 0x44b
    sub rax, 1
    mov [rbx + 0x80], rbx
    mov dword ptr [rbx + 0x8c], 0x1000003
    mov [rbx + 0x90], rax
    add rbx, 0x80
    mov esi, 3
    call qword ptr [rax + 8]
    sub rbx, 0x80
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1998
    test rax, r13
    jne 0x105d
    cmp byte ptr [rax], 0x20
    jb 0x105d
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x78]
    test rdx, r13
    jne 0x1069
    cmp byte ptr [rdx], 0x20
    jb 0x1069
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1d8]
    jne 0x1069
    mov rsi, [r12 + 0x1e0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x70], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0x1f8], rsi
    jne 0x1093
    mov dword ptr [rbx + 8], 0x87
    mov rax, [rsi + 0x20]
    mov [rbx + 0x58], rbx
    mov dword ptr [rbx + 0x64], 1
    mov [rbx + 0x68], rax
    add rbx, 0x58
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x58
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1998
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x111c
    mov eax, esi
    add eax, 1
    jo 0x111c
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x117a
    jmp 0x294
    mov rsi, [r12 + 0x228]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x118b
    mov [rbx + 0x90], rax
    mov rax, [rbx + 0x90]
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0x11ad
    mov eax, esi
    sub eax, 1
    jo 0x11ad
    or rax, r15
    mov [rbx + 0xa8], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0xa8]
    test rsi, r13
    jne 0x120e
    cmp byte ptr [rsi], 0x20
    jb 0x120e
    cmp rdx, r15
    jb 0x123b
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x120e
    cmp byte ptr [rcx], 0xb
    je 0x121f
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x120e
    mov [rbx + 0xa0], rax
    mov rsi, [r12 + 0x260]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1272
    mov [rbx + 0xa8], rax
    mov rsi, [rbx + 0x90]
    cmp [r12 + 0x270], rsi
    jne 0x1283
    mov dword ptr [rbx + 8], 0xb1
    lea rdx, [rbx + 0x78]
    call <stub.Construct>
    test al, 1
    je 0x64e
    sub rax, 1
    mov [rbx + 0x78], rbx
    mov dword ptr [rbx + 0x84], 0x1000002
    mov [rbx + 0x88], rax
    add rbx, 0x78
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0x78
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1998
    test rax, r13
    jne 0x12e2
    cmp byte ptr [rax], 0x20
    jb 0x12e2
    mov [rbx + 0x70], rax
    mov rdx, [rbx + 0x70]
    test rdx, r13
    jne 0x12ee
    cmp byte ptr [rdx], 0x20
    jb 0x12ee
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x298]
    jne 0x12ee
    mov rsi, [r12 + 0x2a0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x2b8], rsi
    jne 0x1318
    mov dword ptr [rbx + 8], 0xc1
    mov rax, [rsi + 0x20]
    mov [rbx + 0x50], rbx
    mov dword ptr [rbx + 0x5c], 1
    mov [rbx + 0x60], rax
    add rbx, 0x50
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x50
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1998
    mov [rbx + 0x48], rax
    mov rsi, [r12 + 0x2e0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1390
    mov [rbx + 0x90], rax
    mov rax, [rbx + 0x90]
    mov [rbx + 0x98], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0xa8], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0xa8]
    test rsi, r13
    jne 0x13a1
    cmp byte ptr [rsi], 0x20
    jb 0x13a1
    cmp rdx, r15
    jb 0x13ce
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x13a1
    cmp byte ptr [rcx], 0xb
    je 0x13b2
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x13a1
    mov [rbx + 0xa0], rax
    mov rsi, [r12 + 0x310]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1405
    mov [rbx + 0xa8], rax
    mov rsi, [rbx + 0x90]
    cmp [r12 + 0x320], rsi
    jne 0x1416
    mov dword ptr [rbx + 8], 0xe0
    lea rdx, [rbx + 0x78]
    call <stub.Construct>
    test al, 1
    je 0x808
    sub rax, 1
    mov [rbx + 0x78], rbx
    mov dword ptr [rbx + 0x84], 0x1000002
    mov [rbx + 0x88], rax
    add rbx, 0x78
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0x78
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1998
    test rax, r13
    jne 0x1475
    cmp byte ptr [rax], 0x20
    jb 0x1475
    mov [rbx + 0x70], rax
    mov rdx, [rbx + 0x70]
    test rdx, r13
    jne 0x1481
    cmp byte ptr [rdx], 0x20
    jb 0x1481
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x348]
    jne 0x1481
    mov rsi, [r12 + 0x350]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x368], rsi
    jne 0x14ab
    mov dword ptr [rbx + 8], 0xf0
    mov rax, [rsi + 0x20]
    mov [rbx + 0x50], rbx
    mov dword ptr [rbx + 0x5c], 1
    mov [rbx + 0x60], rax
    add rbx, 0x50
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x50
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1998
    mov [rbx + 0x48], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x40], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x48], rax
    endbr64
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x153d
    cmp esi, 0x19
    jge 0xaf6
    mov rax, [rbx + 0x30]
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x78]
    test rdx, r13
    jne 0x1585
    cmp byte ptr [rdx], 0x20
    jb 0x1585
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x398]
    jne 0x1585
    mov rsi, [r12 + 0x3a0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x70], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x88]
    test rsi, r13
    jne 0x159e
    cmp byte ptr [rsi], 0x20
    jb 0x159e
    cmp rdx, r15
    jb 0x15cb
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x159e
    cmp byte ptr [rcx], 0xb
    je 0x15af
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x159e
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x1613
    imul eax, esi, 3
    jo 0x1613
    test eax, eax
    je 0x1674
    or rax, r15
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0x3e0], rsi
    jne 0x1693
    mov dword ptr [rbx + 8], 0x121
    mov rax, [rsi + 0x20]
    mov [rbx + 0x58], rbx
    mov dword ptr [rbx + 0x64], 2
    mov [rbx + 0x68], rax
    add rbx, 0x58
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0x58
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1998
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0x171c
    mov eax, esi
    sub eax, 1
    jo 0x171c
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x60]
    test rsi, r13
    jne 0x177a
    cmp byte ptr [rsi], 0x20
    jb 0x177a
    cmp rdx, r15
    jb 0x17a7
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x177a
    cmp byte ptr [rcx], 0xb
    je 0x178b
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x177a
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x58]
    test rdx, r13
    jne 0x17de
    cmp byte ptr [rdx], 0x20
    jb 0x17de
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x430]
    jne 0x17de
    mov rsi, [r12 + 0x438]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x1808
    cmp rdx, r15
    jb 0x1808
    mov eax, esi
    add eax, edx
    jo 0x1808
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x188c
    mov eax, esi
    add eax, 1
    jo 0x188c
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x18ea
    jmp 0x8ba
    mov rdx, [rbx + 0x30]
    test rdx, r13
    jne 0x18fb
    cmp byte ptr [rdx], 0x20
    jb 0x18fb
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x460]
    jne 0x18fb
    mov rsi, [r12 + 0x468]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x1925
    cmp rdx, r15
    jb 0x1925
    mov eax, esi
    add eax, edx
    jo 0x1925
    or rax, r15
    mov [rbx + 0x48], rax
    mov rax, [rbx + 0x48]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xb99
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0xb87
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    call <op.GetGlobal>
    jmp 0x46
    cmp [r12 + 0x88], rsi
    je 0x5d
    cmp [r12 + 0x90], rsi
    je 0x5d
    cmp [r12 + 0x98], rsi
    je 0x5d
    cmp qword ptr [r12 + 0x80], 2
    je 0x5d
    cmp [r12 + 0x80], rsi
    je 0x5d
    mov dword ptr [rbx + 8], 9
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x5d
    mov rax, [rbx + 0x68]
    jmp 0xb9
    mov dword ptr [rbx + 8], 0x19
    call <op.JNotLess>
    cmp eax, 2
    je 0x286
    jmp 0xfd
    cmp rsi, r15
    jae 0xc45
    test rsi, r15
    je 0xc16
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xc4d
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xc62
    test rdx, r15
    je 0xc16
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xc6a
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0xb0]
    or rcx, 2
    mov [r12 + 0xb0], rcx
    vucomisd xmm1, xmm0
    jbe 0x286
    jmp 0xfd
    mov dword ptr [rbx + 8], 0x23
    lea rcx, [r12 + 0xb8]
    call <stub.GetNamed>
    jmp 0x139
    mov dword ptr [rbx + 8], 0x2a
    call <op.GetGlobal>
    jmp 0x159
    cmp [r12 + 0xf8], rsi
    je 0x187
    cmp [r12 + 0x100], rsi
    je 0x187
    cmp [r12 + 0x108], rsi
    je 0x187
    cmp qword ptr [r12 + 0xf0], 2
    je 0x187
    cmp [r12 + 0xf0], rsi
    je 0x187
    mov dword ptr [rbx + 8], 0x36
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xa0]
    jmp 0x187
    mov rax, [rbx + 0xa8]
    jmp 0x1f8
    mov dword ptr [rbx + 8], 0x3c
    call <op.Call>
    jmp 0x251
    test rsi, r13
    jne 0xd22
    cmp byte ptr [rsi], 0x22
    jne 0xd22
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x110], rax
    je 0x211
    cmp [r12 + 0x120], rax
    je 0x211
    cmp [r12 + 0x128], rax
    je 0x211
    cmp [r12 + 0x130], rax
    je 0x211
    cmp qword ptr [r12 + 0x118], 2
    je 0x211
    cmp [r12 + 0x118], rsi
    je 0x211
    mov dword ptr [rbx + 8], 0x3c
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x70]
    jmp 0x211
    mov dword ptr [rbx + 8], 0x42
    call <op.Inc>
    jmp 0x270
    cmp rsi, r15
    jae 0xdd1
    test rsi, r15
    je 0xdab
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xdd9
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x19a0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xdfd
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x138]
    or rcx, 2
    mov [r12 + 0x138], rcx
    jmp 0x270
    mov dword ptr [rbx + 8], 0x47
    call <op.JumpLoop>
    jmp 0xd7
    mov dword ptr [rbx + 8], 0x4e
    call <op.JNotLess>
    cmp eax, 2
    je 0x519
    jmp 0x2ba
    cmp rsi, r15
    jae 0xe5a
    test rsi, r15
    je 0xe2b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xe62
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xe77
    test rdx, r15
    je 0xe2b
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xe7f
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x140]
    or rcx, 2
    mov [r12 + 0x140], rcx
    vucomisd xmm1, xmm0
    jbe 0x519
    jmp 0x2ba
    mov dword ptr [rbx + 8], 0x55
    call <op.GetGlobal>
    jmp 0x2d6
    mov dword ptr [rbx + 8], 0x5e
    call <op.SubI>
    jmp 0x306
    cmp rsi, r15
    jae 0xed9
    test rsi, r15
    je 0xeb3
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xee1
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x19a0]
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xf05
    mov rax, 0x7ffa000000000000
    mov [rbx + 0xb0], rax
    mov rcx, [r12 + 0x158]
    or rcx, 2
    mov [r12 + 0x158], rcx
    jmp 0x306
    mov dword ptr [rbx + 8], 0x65
    call <op.GetElem>
    jmp 0x359
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0xf25
    sub rax, r15
    jmp 0x352
    test rdx, r15
    je 0xf25
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xf25
    jp 0xf25
    test edx, edx
    jne 0xf84
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xf25
    jmp 0x32c
    mov dword ptr [rbx + 8], 0x6b
    call <op.GetElem>
    jmp 0x3a9
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0xf89
    sub rax, r15
    jmp 0x3a2
    test rdx, r15
    je 0xf89
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xf89
    jp 0xf89
    test edx, edx
    jne 0xfe8
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xf89
    jmp 0x37c
    mov dword ptr [rbx + 8], 0x71
    call <op.GetGlobal>
    jmp 0x3c5
    cmp [r12 + 0x1c0], rsi
    je 0x3da
    cmp [r12 + 0x1c8], rsi
    je 0x3da
    cmp [r12 + 0x1d0], rsi
    je 0x3da
    cmp qword ptr [r12 + 0x1b8], 2
    je 0x3da
    cmp [r12 + 0x1b8], rsi
    je 0x3da
    mov dword ptr [rbx + 8], 0x77
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x98]
    jmp 0x3da
    mov rax, [rbx + 0xa0]
    jmp 0x44b
    mov dword ptr [rbx + 8], 0x7d
    lea rcx, [r12 + 0x1d8]
    call <stub.GetNamed>
    jmp 0x483
    mov dword ptr [rbx + 8], 0x87
    call <op.Call>
    jmp 0x4e4
    test rsi, r13
    jne 0x1082
    cmp byte ptr [rsi], 0x22
    jne 0x1082
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1f8], rax
    je 0x4a4
    cmp [r12 + 0x208], rax
    je 0x4a4
    cmp [r12 + 0x210], rax
    je 0x4a4
    cmp [r12 + 0x218], rax
    je 0x4a4
    cmp qword ptr [r12 + 0x200], 2
    je 0x4a4
    cmp [r12 + 0x200], rsi
    je 0x4a4
    mov dword ptr [rbx + 8], 0x87
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x70]
    jmp 0x4a4
    mov dword ptr [rbx + 8], 0x8d
    call <op.Inc>
    jmp 0x503
    cmp rsi, r15
    jae 0x1131
    test rsi, r15
    je 0x110b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1139
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x19a0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x115d
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x220]
    or rcx, 2
    mov [r12 + 0x220], rcx
    jmp 0x503
    mov dword ptr [rbx + 8], 0x92
    call <op.JumpLoop>
    jmp 0x294
    mov dword ptr [rbx + 8], 0x95
    call <op.GetGlobal>
    jmp 0x535
    mov dword ptr [rbx + 8], 0x9e
    call <op.SubI>
    jmp 0x565
    cmp rsi, r15
    jae 0x11c2
    test rsi, r15
    je 0x119c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x11ca
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x19a0]
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x11ee
    mov rax, 0x7ffa000000000000
    mov [rbx + 0xa8], rax
    mov rcx, [r12 + 0x238]
    or rcx, 2
    mov [r12 + 0x238], rcx
    jmp 0x565
    mov dword ptr [rbx + 8], 0xa5
    call <op.GetElem>
    jmp 0x5b8
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x120e
    sub rax, r15
    jmp 0x5b1
    test rdx, r15
    je 0x120e
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x120e
    jp 0x120e
    test edx, edx
    jne 0x126d
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x120e
    jmp 0x58b
    mov dword ptr [rbx + 8], 0xab
    call <op.GetGlobal>
    jmp 0x5d4
    cmp [r12 + 0x280], rsi
    je 0x5e9
    cmp [r12 + 0x288], rsi
    je 0x5e9
    cmp [r12 + 0x290], rsi
    je 0x5e9
    cmp qword ptr [r12 + 0x278], 2
    je 0x5e9
    cmp [r12 + 0x278], rsi
    je 0x5e9
    mov dword ptr [rbx + 8], 0xb1
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x90]
    jmp 0x5e9
    mov rax, [rbx + 0x98]
    jmp 0x64e
    mov dword ptr [rbx + 8], 0xb7
    lea rcx, [r12 + 0x298]
    call <stub.GetNamed>
    jmp 0x686
    mov dword ptr [rbx + 8], 0xc1
    call <op.Call>
    jmp 0x6e4
    test rsi, r13
    jne 0x1307
    cmp byte ptr [rsi], 0x22
    jne 0x1307
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x2b8], rax
    je 0x6a4
    cmp [r12 + 0x2c8], rax
    je 0x6a4
    cmp [r12 + 0x2d0], rax
    je 0x6a4
    cmp [r12 + 0x2d8], rax
    je 0x6a4
    cmp qword ptr [r12 + 0x2c0], 2
    je 0x6a4
    cmp [r12 + 0x2c0], rsi
    je 0x6a4
    mov dword ptr [rbx + 8], 0xc1
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x6a4
    mov dword ptr [rbx + 8], 0xc7
    call <op.GetGlobal>
    jmp 0x700
    mov dword ptr [rbx + 8], 0xd4
    call <op.GetElem>
    jmp 0x772
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x13a1
    sub rax, r15
    jmp 0x76b
    test rdx, r15
    je 0x13a1
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x13a1
    jp 0x13a1
    test edx, edx
    jne 0x1400
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x13a1
    jmp 0x745
    mov dword ptr [rbx + 8], 0xda
    call <op.GetGlobal>
    jmp 0x78e
    cmp [r12 + 0x330], rsi
    je 0x7a3
    cmp [r12 + 0x338], rsi
    je 0x7a3
    cmp [r12 + 0x340], rsi
    je 0x7a3
    cmp qword ptr [r12 + 0x328], 2
    je 0x7a3
    cmp [r12 + 0x328], rsi
    je 0x7a3
    mov dword ptr [rbx + 8], 0xe0
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x90]
    jmp 0x7a3
    mov rax, [rbx + 0x98]
    jmp 0x808
    mov dword ptr [rbx + 8], 0xe6
    lea rcx, [r12 + 0x348]
    call <stub.GetNamed>
    jmp 0x840
    mov dword ptr [rbx + 8], 0xf0
    call <op.Call>
    jmp 0x89e
    test rsi, r13
    jne 0x149a
    cmp byte ptr [rsi], 0x22
    jne 0x149a
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x368], rax
    je 0x85e
    cmp [r12 + 0x378], rax
    je 0x85e
    cmp [r12 + 0x380], rax
    je 0x85e
    cmp [r12 + 0x388], rax
    je 0x85e
    cmp qword ptr [r12 + 0x370], 2
    je 0x85e
    cmp [r12 + 0x370], rsi
    je 0x85e
    mov dword ptr [rbx + 8], 0xf0
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x85e
    mov dword ptr [rbx + 8], 0xfe
    call <op.JNotLessI>
    cmp eax, 2
    je 0xaf6
    jmp 0x8d4
    cmp rsi, r15
    jae 0x1552
    test rsi, r15
    je 0x1523
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x155a
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x19a8]
    mov rcx, [r12 + 0x390]
    or rcx, 2
    mov [r12 + 0x390], rcx
    vucomisd xmm1, xmm0
    jbe 0xaf6
    jmp 0x8d4
    mov dword ptr [rbx + 8], 0x109
    lea rcx, [r12 + 0x398]
    call <stub.GetNamed>
    jmp 0x910
    mov dword ptr [rbx + 8], 0x114
    call <op.GetElem>
    jmp 0x978
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x159e
    sub rax, r15
    jmp 0x971
    test rdx, r15
    je 0x159e
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x159e
    jp 0x159e
    test edx, edx
    jne 0x15fd
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x159e
    jmp 0x94b
    mov dword ptr [rbx + 8], 0x11a
    call <op.MulI>
    jmp 0x9a0
    cmp rsi, r15
    jae 0x1628
    test rsi, r15
    je 0x1602
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1630
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x19b0]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1654
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x88], rax
    mov rcx, [r12 + 0x3d8]
    or rcx, 2
    mov [r12 + 0x3d8], rcx
    jmp 0x9a0
    mov ecx, esi
    or ecx, 3
    test ecx, ecx
    jl 0x1613
    jmp 0x996
    mov dword ptr [rbx + 8], 0x121
    call <op.Call>
    jmp 0x9f2
    test rsi, r13
    jne 0x1682
    cmp byte ptr [rsi], 0x22
    jne 0x1682
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x3e0], rax
    je 0x9b2
    cmp [r12 + 0x3f0], rax
    je 0x9b2
    cmp [r12 + 0x3f8], rax
    je 0x9b2
    cmp [r12 + 0x400], rax
    je 0x9b2
    cmp qword ptr [r12 + 0x3e8], 2
    je 0x9b2
    cmp [r12 + 0x3e8], rsi
    je 0x9b2
    mov dword ptr [rbx + 8], 0x121
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x70]
    jmp 0x9b2
    mov dword ptr [rbx + 8], 0x127
    call <op.SubI>
    jmp 0xa11
    cmp rsi, r15
    jae 0x1731
    test rsi, r15
    je 0x170b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1739
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x19a0]
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x175d
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x408]
    or rcx, 2
    mov [r12 + 0x408], rcx
    jmp 0xa11
    mov dword ptr [rbx + 8], 0x12e
    call <op.GetElem>
    jmp 0xa5e
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x177a
    sub rax, r15
    jmp 0xa5a
    test rdx, r15
    je 0x177a
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x177a
    jp 0x177a
    test edx, edx
    jne 0x17d9
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x177a
    jmp 0xa34
    mov dword ptr [rbx + 8], 0x134
    lea rcx, [r12 + 0x430]
    call <stub.GetNamed>
    jmp 0xa92
    mov dword ptr [rbx + 8], 0x13b
    call <op.Add>
    jmp 0xac1
    cmp rsi, r15
    jae 0x181d
    test rsi, r15
    je 0x17f7
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1825
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x183a
    test rdx, r15
    je 0x17f7
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1842
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x185e
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x450]
    or rcx, 2
    mov [r12 + 0x450], rcx
    jmp 0xac1
    mov dword ptr [rbx + 8], 0x141
    call <op.Inc>
    jmp 0xae0
    cmp rsi, r15
    jae 0x18a1
    test rsi, r15
    je 0x187b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x18a9
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x19a0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x18cd
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x458]
    or rcx, 2
    mov [r12 + 0x458], rcx
    jmp 0xae0
    mov dword ptr [rbx + 8], 0x146
    call <op.JumpLoop>
    jmp 0x8ba
    mov dword ptr [rbx + 8], 0x149
    lea rcx, [r12 + 0x460]
    call <stub.GetNamed>
    jmp 0xb2a
    mov dword ptr [rbx + 8], 0x150
    call <op.Add>
    jmp 0xb59
    cmp rsi, r15
    jae 0x193a
    test rsi, r15
    je 0x1914
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1942
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1957
    test rdx, r15
    je 0x1914
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x195f
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x197b
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x480]
    or rcx, 2
    mov [r12 + 0x480], rcx
    jmp 0xb59
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .byte 0x0
    .quad 0x3ff0000000000000
    .quad 0x4039000000000000
    .quad 0x4008000000000000
choose:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x88]
    cmp rcx, [rdx]
    ja 0x514
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x534
    mov ecx, 0xa
    mov [rbx + 0x38], rcx
    mov [rbx + 0x40], rcx
    mov [rbx + 0x48], rcx
    mov [rbx + 0x50], rcx
    mov [rbx + 0x58], rcx
    endbr64
    mov eax, 2
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x20]
    mov [rbx + 0x80], rax
    mov rdx, [rbx + 0x80]
    test rdx, r13
    jne 0x552
    cmp byte ptr [rdx], 0x20
    jb 0x552
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x40]
    jne 0x552
    mov rsi, [r12 + 0x48]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x60], rsi
    jne 0x579
    mov dword ptr [rbx + 8], 0xc
    mov rax, [rsi + 0x20]
    mov [rbx + 0x60], rbx
    mov dword ptr [rbx + 0x6c], 0
    mov [rbx + 0x70], rax
    add rbx, 0x60
    xor esi, esi
    call qword ptr [rax + 8]
    sub rbx, 0x60
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0xaca
    mov [rbx + 0x58], rax
    mov dword ptr [rbx + 8], 0x12
    call <op.IterOpenArray>
    cmp eax, 2
    je 0x204
    mov rdx, [rbx + 0x58]
    test rdx, r13
    jne 0x5e2
    cmp byte ptr [rdx], 0x20
    jb 0x5e2
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xb0]
    jne 0x5e2
    mov rsi, [r12 + 0xb8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x68]
    test rsi, r13
    jne 0x14a
    test rsi, rsi
    je 0x14a
    cmp byte ptr [rsi], 0x20
    jae 0x156
    mov dword ptr [rbx + 8], 0x24
    call <op.ThrowNotIterable>
    mov rax, [rbx + 0x58]
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x88], rsi
    jne 0x60c
    mov dword ptr [rbx + 8], 0x29
    mov rax, [rsi + 0x20]
    mov [rbx + 0x50], rbx
    mov dword ptr [rbx + 0x5c], 0
    mov [rbx + 0x60], rax
    add rbx, 0x50
    xor esi, esi
    call qword ptr [rax + 8]
    sub rbx, 0x50
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0xaca
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    test rsi, r13
    jne 0x684
    cmp byte ptr [rsi], 0x20
    jb 0x684
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0x695
    cmp byte ptr [rdx], 0x20
    jb 0x695
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xd0]
    jne 0x695
    mov rsi, [r12 + 0xd8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov eax, 0xa
    mov [rbx + 0x48], rax
    endbr64
    mov dword ptr [rbx + 8], 0x3b
    call <op.IterStep>
    cmp eax, 2
    je 0x328
    mov rsi, [rbx + 0x38]
    cmp rsi, 0xa
    je 0x50b
    mov rax, [rbx + 0x40]
    mov [rbx + 0x70], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0xf0], rsi
    jne 0x6bf
    mov dword ptr [rbx + 8], 0x4c
    mov rax, [rsi + 0x20]
    mov [rbx + 0x58], rbx
    mov dword ptr [rbx + 0x64], 0
    mov [rbx + 0x68], rax
    add rbx, 0x58
    xor esi, esi
    call qword ptr [rax + 8]
    sub rbx, 0x58
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0xaca
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x78]
    test rsi, r13
    jne 0x737
    cmp byte ptr [rsi], 0x20
    jb 0x737
    mov rdx, [rbx + 0x78]
    test rdx, r13
    jne 0x748
    cmp byte ptr [rdx], 0x20
    jb 0x748
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x118]
    jne 0x748
    mov rsi, [r12 + 0x120]
    mov rax, [rdx + rsi]
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x70]
    cmp rsi, 7
    je 0x50b
    cmp rsi, 6
    jne 0x761
    mov rdx, [rbx + 0x78]
    test rdx, r13
    jne 0x7c7
    cmp byte ptr [rdx], 0x20
    jb 0x7c7
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x138]
    jne 0x7c7
    mov rsi, [r12 + 0x140]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov rdx, [rbx + 0x50]
    test rdx, r13
    jne 0x7e0
    cmp byte ptr [rdx], 0x20
    jb 0x7e0
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x158]
    jne 0x7e0
    mov rsi, [r12 + 0x160]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0x813
    cmp rdx, r15
    jb 0x813
    cmp esi, edx
    je 0x4d9
    mov rdx, [rbx + 0x50]
    test rdx, r13
    jne 0x8b0
    cmp byte ptr [rdx], 0x20
    jb 0x8b0
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x180]
    jne 0x8b0
    mov rsi, [r12 + 0x188]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x8c9
    cmp byte ptr [rdx], 0x20
    jb 0x8c9
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1a0]
    jne 0x8c9
    mov rsi, [r12 + 0x1a8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x60]
    cmp rsi, r15
    jb 0x8fc
    cmp rdx, r15
    jb 0x8fc
    cmp esi, edx
    jle 0x4d9
    mov eax, 2
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0x973
    cmp rdx, r15
    jb 0x973
    cmp esi, edx
    je 0x4d1
    mov rdx, [rbx + 0x50]
    test rdx, r13
    jne 0xa10
    cmp byte ptr [rdx], 0x20
    jb 0xa10
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1d0]
    jne 0xa10
    mov rsi, [r12 + 0x1d8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x30]
    test rdx, r13
    jne 0xa29
    cmp byte ptr [rdx], 0x20
    jb 0xa29
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1f0]
    jne 0xa29
    mov rsi, [r12 + 0x1f8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x60]
    cmp rsi, r15
    jb 0xa5c
    cmp rdx, r15
    jb 0xa5c
    cmp esi, edx
    jle 0x4d9
    mov rax, [rbx + 0x50]
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0xab9
    jmp 0x204
    endbr64
    mov dword ptr [rbx + 8], 0xae
    call <op.IterCloseSilently>
    mov dword ptr [rbx + 8], 0xb0
    call <op.Throw>
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x54b
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x539
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 5
    lea rcx, [r12 + 0x40]
    call <stub.GetNamed>
    jmp 0x8e
    mov dword ptr [rbx + 8], 0xc
    call <op.Call>
    jmp 0xde
    test rsi, r13
    jne 0x568
    cmp byte ptr [rsi], 0x22
    jne 0x568
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x60], rax
    je 0xa1
    cmp [r12 + 0x70], rax
    je 0xa1
    cmp [r12 + 0x78], rax
    je 0xa1
    cmp [r12 + 0x80], rax
    je 0xa1
    cmp qword ptr [r12 + 0x68], 2
    je 0xa1
    cmp [r12 + 0x68], rsi
    je 0xa1
    mov dword ptr [rbx + 8], 0xc
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0xa1
    mov dword ptr [rbx + 8], 0x19
    lea rcx, [r12 + 0xb0]
    call <stub.GetNamed>
    jmp 0x127
    mov dword ptr [rbx + 8], 0x29
    call <op.Call>
    jmp 0x1ad
    test rsi, r13
    jne 0x5fb
    cmp byte ptr [rsi], 0x22
    jne 0x5fb
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x88], rax
    je 0x170
    cmp [r12 + 0x98], rax
    je 0x170
    cmp [r12 + 0xa0], rax
    je 0x170
    cmp [r12 + 0xa8], rax
    je 0x170
    cmp qword ptr [r12 + 0x90], 2
    je 0x170
    cmp [r12 + 0x90], rsi
    je 0x170
    mov dword ptr [rbx + 8], 0x29
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x170
    mov dword ptr [rbx + 8], 0x2f
    call <op.RequireObject>
    jmp 0x1c3
    mov dword ptr [rbx + 8], 0x32
    lea rcx, [r12 + 0xd0]
    call <stub.GetNamed>
    jmp 0x1f7
    mov dword ptr [rbx + 8], 0x4c
    call <op.Call>
    jmp 0x28a
    test rsi, r13
    jne 0x6ae
    cmp byte ptr [rsi], 0x22
    jne 0x6ae
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xf0], rax
    je 0x24d
    cmp [r12 + 0x100], rax
    je 0x24d
    cmp [r12 + 0x108], rax
    je 0x24d
    cmp [r12 + 0x110], rax
    je 0x24d
    cmp qword ptr [r12 + 0xf8], 2
    je 0x24d
    cmp [r12 + 0xf8], rsi
    je 0x24d
    mov dword ptr [rbx + 8], 0x4c
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x70]
    jmp 0x24d
    mov dword ptr [rbx + 8], 0x52
    call <op.RequireObject>
    jmp 0x2a0
    mov dword ptr [rbx + 8], 0x55
    lea rcx, [r12 + 0x118]
    call <stub.GetNamed>
    jmp 0x2d4
    cmp rsi, r15
    jae 0x78f
    test rsi, r15
    je 0x79c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0x50b
    jmp 0x2f0
    test esi, esi
    jne 0x50b
    jmp 0x2f0
    test rsi, r13
    jne 0x2f0
    test rsi, rsi
    je 0x2f0
    cmp byte ptr [rsi], 4
    ja 0x50b
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0x50b
    jmp 0x2f0
    mov dword ptr [rbx + 8], 0x60
    lea rcx, [r12 + 0x138]
    call <stub.GetNamed>
    jmp 0x324
    mov dword ptr [rbx + 8], 0x67
    lea rcx, [r12 + 0x158]
    call <stub.GetNamed>
    jmp 0x35c
    mov dword ptr [rbx + 8], 0x6e
    call <op.JStrictEq>
    cmp eax, 2
    je 0x4d9
    jmp 0x382
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x85d
    cmp rsi, rdx
    je 0x4d9
    test rcx, r13
    jne 0x382
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x382
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x382
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x7f9
    jmp 0x382
    cmp rsi, r15
    jae 0x876
    test rsi, r15
    je 0x382
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x87e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x897
    test rdx, r15
    je 0x382
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x89f
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x8ab
    je 0x4d9
    jmp 0x382
    mov dword ptr [rbx + 8], 0x75
    lea rcx, [r12 + 0x180]
    call <stub.GetNamed>
    jmp 0x3b6
    mov dword ptr [rbx + 8], 0x7c
    lea rcx, [r12 + 0x1a0]
    call <stub.GetNamed>
    jmp 0x3ee
    mov dword ptr [rbx + 8], 0x83
    call <op.JLessEq>
    cmp eax, 2
    je 0x4d9
    jmp 0x414
    cmp rsi, r15
    jae 0x911
    test rsi, r15
    je 0x8e2
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x919
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x92e
    test rdx, r15
    je 0x8e2
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x936
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x1c0]
    or rcx, 2
    mov [r12 + 0x1c0], rcx
    vucomisd xmm1, xmm0
    jae 0x4d9
    jmp 0x414
    mov dword ptr [rbx + 8], 0x8c
    call <op.JStrictEq>
    cmp eax, 2
    je 0x4d1
    jmp 0x43f
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x9bd
    cmp rsi, rdx
    je 0x4d1
    test rcx, r13
    jne 0x43f
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x43f
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x43f
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x959
    jmp 0x43f
    cmp rsi, r15
    jae 0x9d6
    test rsi, r15
    je 0x43f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x9de
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x9f7
    test rdx, r15
    je 0x43f
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x9ff
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0xa0b
    je 0x4d1
    jmp 0x43f
    mov dword ptr [rbx + 8], 0x93
    lea rcx, [r12 + 0x1d0]
    call <stub.GetNamed>
    jmp 0x473
    mov dword ptr [rbx + 8], 0x9a
    lea rcx, [r12 + 0x1f0]
    call <stub.GetNamed>
    jmp 0x4ab
    mov dword ptr [rbx + 8], 0xa1
    call <op.JNotGreater>
    cmp eax, 2
    je 0x4d9
    jmp 0x4d1
    cmp rsi, r15
    jae 0xa71
    test rsi, r15
    je 0xa42
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xa79
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xa8e
    test rdx, r15
    je 0xa42
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xa96
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x210]
    or rcx, 2
    mov [r12 + 0x210], rcx
    vucomisd xmm0, xmm1
    jbe 0x4d9
    jmp 0x4d1
    mov dword ptr [rbx + 8], 0xab
    call <op.JumpLoop>
    jmp 0x204
    jmp <stub.ExceptionExit>
execute:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x30]
    cmp rcx, [rdx]
    ja 0x36
    mov r12, [rax + 0x10]
    endbr64
    mov eax, 0xa
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x53
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
execute#2:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x38]
    cmp rcx, [rdx]
    ja 0xb9
    mov r12, [rax + 0x10]
    endbr64
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0xe0
    cmp byte ptr [rdx], 0x20
    jb 0xe0
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x10]
    jne 0xe0
    mov rsi, [r12 + 0x18]
    mov rax, [rdx + rsi]
    mov [rbx + 0x28], rax
    mov eax, 6
    mov [rbx + 0x30], rax
    mov rdx, [rbx + 0x28]
    mov rsi, [rbx + 0x30]
    test rdx, r13
    jne 0xf6
    cmp byte ptr [rdx], 0x20
    jb 0xf6
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x30]
    jne 0xf6
    mov rax, [r12 + 0x38]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x109
    mov eax, 0xa
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xd9
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    lea rcx, [r12 + 0x10]
    call <stub.GetNamed>
    jmp 0x52
    mov dword ptr [rbx + 8], 9
    lea rcx, [r12 + 0x30]
    call <stub.SetNamed>
    jmp 0xa7
    mov dword ptr [rbx + 8], 9
    call <stub.Barrier>
    jmp 0xa7
execute#3:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x40]
    cmp rcx, [rdx]
    ja 0x2ac
    mov r12, [rax + 0x10]
    endbr64
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x2d3
    cmp byte ptr [rdx], 0x20
    jb 0x2d3
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x20]
    jne 0x2d3
    mov rsi, [r12 + 0x28]
    mov rax, [rdx + rsi]
    mov [rbx + 0x28], rax
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x2e9
    cmp byte ptr [rdx], 0x20
    jb 0x2e9
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x40]
    jne 0x2e9
    mov rsi, [r12 + 0x48]
    mov rax, [rdx + rsi]
    mov [rbx + 0x30], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x30]
    cmp rsi, r15
    jb 0x319
    cmp rdx, r15
    jb 0x319
    cmp esi, edx
    je 0xaf
    jmp 0x1a4
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x3b6
    cmp byte ptr [rdx], 0x20
    jb 0x3b6
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x68]
    jne 0x3b6
    mov rsi, [r12 + 0x70]
    mov rax, [rdx + rsi]
    mov [rbx + 0x28], rax
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x3cc
    cmp byte ptr [rdx], 0x20
    jb 0x3cc
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x88]
    jne 0x3cc
    mov rsi, [r12 + 0x90]
    mov rax, [rdx + rsi]
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0x3e5
    cmp byte ptr [rdx], 0x20
    jb 0x3e5
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xa8]
    jne 0x3e5
    mov rsi, [r12 + 0xb0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x30], rax
    mov rdx, [rbx + 0x28]
    mov rsi, [rbx + 0x30]
    test rdx, r13
    jne 0x3fe
    cmp byte ptr [rdx], 0x20
    jb 0x3fe
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0xc8]
    jne 0x3fe
    mov rax, [r12 + 0xd0]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x417
    jmp 0x29a
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x428
    cmp byte ptr [rdx], 0x20
    jb 0x428
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xe8]
    jne 0x428
    mov rsi, [r12 + 0xf0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x28], rax
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x441
    cmp byte ptr [rdx], 0x20
    jb 0x441
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x108]
    jne 0x441
    mov rsi, [r12 + 0x110]
    mov rax, [rdx + rsi]
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0x45a
    cmp byte ptr [rdx], 0x20
    jb 0x45a
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x128]
    jne 0x45a
    mov rsi, [r12 + 0x130]
    mov rax, [rdx + rsi]
    mov [rbx + 0x30], rax
    mov rdx, [rbx + 0x28]
    mov rsi, [rbx + 0x30]
    test rdx, r13
    jne 0x473
    cmp byte ptr [rdx], 0x20
    jb 0x473
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x148]
    jne 0x473
    mov rax, [r12 + 0x150]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x48c
    mov eax, 0xa
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x2cc
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    lea rcx, [r12 + 0x20]
    call <stub.GetNamed>
    jmp 0x52
    mov dword ptr [rbx + 8], 7
    lea rcx, [r12 + 0x40]
    call <stub.GetNamed>
    jmp 0x84
    mov dword ptr [rbx + 8], 0xe
    call <op.JStrictNe>
    cmp eax, 2
    je 0x1a4
    jmp 0xaf
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x363
    cmp rsi, rdx
    je 0xaf
    test rcx, r13
    jne 0x1a4
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x1a4
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x1a4
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x2ff
    jmp 0x1a4
    cmp rsi, r15
    jae 0x37c
    test rsi, r15
    je 0x1a4
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x384
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x39d
    test rdx, r15
    je 0x1a4
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x3a5
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x3b1
    je 0xaf
    jmp 0x1a4
    mov dword ptr [rbx + 8], 0x15
    lea rcx, [r12 + 0x68]
    call <stub.GetNamed>
    jmp 0xdd
    mov dword ptr [rbx + 8], 0x1c
    lea rcx, [r12 + 0x88]
    call <stub.GetNamed>
    jmp 0x115
    mov dword ptr [rbx + 8], 0x23
    lea rcx, [r12 + 0xa8]
    call <stub.GetNamed>
    jmp 0x14d
    mov dword ptr [rbx + 8], 0x2a
    lea rcx, [r12 + 0xc8]
    call <stub.SetNamed>
    jmp 0x19f
    mov dword ptr [rbx + 8], 0x2a
    call <stub.Barrier>
    jmp 0x19f
    mov dword ptr [rbx + 8], 0x35
    lea rcx, [r12 + 0xe8]
    call <stub.GetNamed>
    jmp 0x1d8
    mov dword ptr [rbx + 8], 0x3c
    lea rcx, [r12 + 0x108]
    call <stub.GetNamed>
    jmp 0x210
    mov dword ptr [rbx + 8], 0x43
    lea rcx, [r12 + 0x128]
    call <stub.GetNamed>
    jmp 0x248
    mov dword ptr [rbx + 8], 0x4a
    lea rcx, [r12 + 0x148]
    call <stub.SetNamed>
    jmp 0x29a
    mov dword ptr [rbx + 8], 0x4a
    call <stub.Barrier>
    jmp 0x29a
execute#4:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x58]
    cmp rcx, [rdx]
    ja 0x47b
    mov r12, [rax + 0x10]
    endbr64
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x4a2
    cmp byte ptr [rdx], 0x20
    jb 0x4a2
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x30]
    jne 0x4a2
    mov rsi, [r12 + 0x38]
    mov rax, [rdx + rsi]
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0x4b8
    cmp byte ptr [rdx], 0x20
    jb 0x4b8
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x50]
    jne 0x4b8
    mov rsi, [r12 + 0x58]
    mov rax, [rdx + rsi]
    mov [rbx + 0x28], rax
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x4ce
    cmp byte ptr [rdx], 0x20
    jb 0x4ce
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x70]
    jne 0x4ce
    mov rsi, [r12 + 0x78]
    mov rax, [rdx + rsi]
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0x4e4
    cmp byte ptr [rdx], 0x20
    jb 0x4e4
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x90]
    jne 0x4e4
    mov rsi, [r12 + 0x98]
    mov rax, [rdx + rsi]
    mov [rbx + 0x30], rax
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x4fd
    cmp byte ptr [rdx], 0x20
    jb 0x4fd
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xb0]
    jne 0x4fd
    mov rsi, [r12 + 0xb8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x516
    cmp byte ptr [rdx], 0x20
    jb 0x516
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xd0]
    jne 0x516
    mov rsi, [r12 + 0xd8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x549
    cmp rdx, r15
    jb 0x549
    cmp esi, edx
    je 0x189
    jmp 0x2e3
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x5e6
    cmp byte ptr [rdx], 0x20
    jb 0x5e6
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xf8]
    jne 0x5e6
    mov rsi, [r12 + 0x100]
    mov rax, [rdx + rsi]
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x5ff
    cmp byte ptr [rdx], 0x20
    jb 0x5ff
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x118]
    jne 0x5ff
    mov rsi, [r12 + 0x120]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov rdx, [rbx + 0x50]
    test rdx, r13
    jne 0x618
    cmp byte ptr [rdx], 0x20
    jb 0x618
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x138]
    jne 0x618
    mov rsi, [r12 + 0x140]
    mov rax, [rdx + rsi]
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0x642
    cmp rdx, r15
    jb 0x642
    mov eax, esi
    imul eax, edx
    jo 0x642
    test eax, eax
    je 0x6b5
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x30]
    cmp rsi, r15
    jb 0x6d3
    cmp rdx, r15
    jb 0x6d3
    mov eax, esi
    add eax, edx
    jo 0x6d3
    or rax, r15
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x40]
    test rdx, r13
    jne 0x746
    cmp byte ptr [rdx], 0x20
    jb 0x746
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x168]
    jne 0x746
    mov rax, [r12 + 0x170]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x75f
    jmp 0x469
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x770
    cmp byte ptr [rdx], 0x20
    jb 0x770
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x188]
    jne 0x770
    mov rsi, [r12 + 0x190]
    mov rax, [rdx + rsi]
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x789
    cmp byte ptr [rdx], 0x20
    jb 0x789
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1a8]
    jne 0x789
    mov rsi, [r12 + 0x1b0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov rdx, [rbx + 0x50]
    test rdx, r13
    jne 0x7a2
    cmp byte ptr [rdx], 0x20
    jb 0x7a2
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1c8]
    jne 0x7a2
    mov rsi, [r12 + 0x1d0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x30]
    cmp rsi, r15
    jb 0x7cc
    cmp rdx, r15
    jb 0x7cc
    mov eax, esi
    sub eax, edx
    jo 0x7cc
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0x850
    cmp rdx, r15
    jb 0x850
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vdivsd xmm0, xmm0, xmm1
    vcvttsd2si eax, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, eax
    vucomisd xmm0, xmm15
    jne 0x8c3
    jp 0x8c3
    test eax, eax
    jne 0x414
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x8c3
    or rax, r15
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x40]
    test rdx, r13
    jne 0x8f8
    cmp byte ptr [rdx], 0x20
    jb 0x8f8
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x1f8]
    jne 0x8f8
    mov rax, [r12 + 0x200]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x911
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x49b
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    lea rcx, [r12 + 0x30]
    call <stub.GetNamed>
    jmp 0x52
    mov dword ptr [rbx + 8], 7
    lea rcx, [r12 + 0x50]
    call <stub.GetNamed>
    jmp 0x84
    mov dword ptr [rbx + 8], 0xe
    lea rcx, [r12 + 0x70]
    call <stub.GetNamed>
    jmp 0xb6
    mov dword ptr [rbx + 8], 0x15
    lea rcx, [r12 + 0x90]
    call <stub.GetNamed>
    jmp 0xee
    mov dword ptr [rbx + 8], 0x1c
    lea rcx, [r12 + 0xb0]
    call <stub.GetNamed>
    jmp 0x126
    mov dword ptr [rbx + 8], 0x23
    lea rcx, [r12 + 0xd0]
    call <stub.GetNamed>
    jmp 0x15e
    mov dword ptr [rbx + 8], 0x2a
    call <op.JStrictNe>
    cmp eax, 2
    je 0x2e3
    jmp 0x189
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x593
    cmp rsi, rdx
    je 0x189
    test rcx, r13
    jne 0x2e3
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x2e3
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x2e3
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x52f
    jmp 0x2e3
    cmp rsi, r15
    jae 0x5ac
    test rsi, r15
    je 0x2e3
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x5b4
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x5cd
    test rdx, r15
    je 0x2e3
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x5d5
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x5e1
    je 0x189
    jmp 0x2e3
    mov dword ptr [rbx + 8], 0x31
    lea rcx, [r12 + 0xf8]
    call <stub.GetNamed>
    jmp 0x1bd
    mov dword ptr [rbx + 8], 0x38
    lea rcx, [r12 + 0x118]
    call <stub.GetNamed>
    jmp 0x1f5
    mov dword ptr [rbx + 8], 0x3f
    lea rcx, [r12 + 0x138]
    call <stub.GetNamed>
    jmp 0x22d
    mov dword ptr [rbx + 8], 0x46
    call <op.Mul>
    jmp 0x265
    cmp rsi, r15
    jae 0x657
    test rsi, r15
    je 0x631
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x65f
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x674
    test rdx, r15
    je 0x631
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x67c
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x698
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x158]
    or rcx, 2
    mov [r12 + 0x158], rcx
    jmp 0x265
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x642
    jmp 0x25e
    mov dword ptr [rbx + 8], 0x4c
    call <op.Add>
    jmp 0x290
    cmp rsi, r15
    jae 0x6e8
    test rsi, r15
    je 0x6c2
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x6f0
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x705
    test rdx, r15
    je 0x6c2
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x70d
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x729
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x160]
    or rcx, 2
    mov [r12 + 0x160], rcx
    jmp 0x290
    mov dword ptr [rbx + 8], 0x52
    lea rcx, [r12 + 0x168]
    call <stub.SetNamed>
    jmp 0x2de
    mov dword ptr [rbx + 8], 0x52
    call <stub.Barrier>
    jmp 0x2de
    mov dword ptr [rbx + 8], 0x5d
    lea rcx, [r12 + 0x188]
    call <stub.GetNamed>
    jmp 0x317
    mov dword ptr [rbx + 8], 0x64
    lea rcx, [r12 + 0x1a8]
    call <stub.GetNamed>
    jmp 0x34f
    mov dword ptr [rbx + 8], 0x6b
    lea rcx, [r12 + 0x1c8]
    call <stub.GetNamed>
    jmp 0x387
    mov dword ptr [rbx + 8], 0x72
    call <op.Sub>
    jmp 0x3b6
    cmp rsi, r15
    jae 0x7e1
    test rsi, r15
    je 0x7bb
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x7e9
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x7fe
    test rdx, r15
    je 0x7bb
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x806
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x822
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x1e8]
    or rcx, 2
    mov [r12 + 0x1e8], rcx
    jmp 0x3b6
    mov dword ptr [rbx + 8], 0x78
    call <op.Div>
    jmp 0x41b
    cmp rsi, r15
    jae 0x865
    test rsi, r15
    je 0x83f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x86d
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x882
    test rdx, r15
    je 0x83f
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x88a
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vdivsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x8a6
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x1f0]
    or rcx, 2
    mov [r12 + 0x1f0], rcx
    jmp 0x41b
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x8db
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x1f0]
    or rcx, 2
    mov [r12 + 0x1f0], rcx
    jmp 0x41b
    mov dword ptr [rbx + 8], 0x7e
    lea rcx, [r12 + 0x1f8]
    call <stub.SetNamed>
    jmp 0x469
    mov dword ptr [rbx + 8], 0x7e
    call <stub.Barrier>
    jmp 0x469
inputs:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x88]
    cmp rcx, [rdx]
    ja 0x1b5
    mov r12, [rax + 0x10]
    endbr64
    mov eax, 0xa
    mov [rbx + 0x30], rax
    mov rdx, [r14 + 0x1190]
    lea rsi, [rdx + 0x20]
    cmp rsi, [r14 + 0x1198]
    ja 0x1dc
    mov [r14 + 0x1190], rsi
    mov r11, 0x10000010d
    mov [rdx], r11
    mov rsi, [rbx + 0x30]
    mov [rdx + 8], rsi
    mov esi, 0xa
    mov [rdx + 0x10], rsi
    mov [rbx + 0x28], rdx
    mov rdx, [rbx + 0x28]
    mov rsi, [rbx + 0x20]
    mov [rdx + 0x10], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x1ed
    mov rax, [rbx + 0x20]
    mov [rbx + 0x80], rax
    mov rdx, [rbx + 0x80]
    test rdx, r13
    jne 0x1fe
    cmp byte ptr [rdx], 0x20
    jb 0x1fe
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x10]
    jne 0x1fe
    mov rsi, [r12 + 0x18]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x30], rsi
    jne 0x225
    mov dword ptr [rbx + 8], 0x15
    mov rax, [rsi + 0x20]
    mov [rbx + 0x60], rbx
    mov dword ptr [rbx + 0x6c], 0
    mov [rbx + 0x70], rax
    add rbx, 0x60
    xor esi, esi
    call qword ptr [rax + 8]
    sub rbx, 0x60
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x327
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x58]
    test rdx, r13
    jne 0x28b
    cmp byte ptr [rdx], 0x20
    jb 0x28b
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x58]
    jne 0x28b
    mov rsi, [r12 + 0x60]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov dword ptr [rbx + 8], 0x22
    call <op.NewClosure>
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0x78], rsi
    jne 0x2b2
    mov dword ptr [rbx + 8], 0x27
    mov rax, [rsi + 0x20]
    mov [rbx + 0x38], rbx
    mov dword ptr [rbx + 0x44], 1
    mov [rbx + 0x48], rax
    add rbx, 0x38
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x38
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x327
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x1d5
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 2
    call <op.NewEnv>
    jmp 0x71
    mov dword ptr [rbx + 8], 6
    call <stub.Barrier>
    jmp 0x93
    mov dword ptr [rbx + 8], 0xe
    lea rcx, [r12 + 0x10]
    call <stub.GetNamed>
    jmp 0xcf
    mov dword ptr [rbx + 8], 0x15
    call <op.Call>
    jmp 0x11f
    test rsi, r13
    jne 0x214
    cmp byte ptr [rsi], 0x22
    jne 0x214
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x30], rax
    je 0xe2
    cmp [r12 + 0x40], rax
    je 0xe2
    cmp [r12 + 0x48], rax
    je 0xe2
    cmp [r12 + 0x50], rax
    je 0xe2
    cmp qword ptr [r12 + 0x38], 2
    je 0xe2
    cmp [r12 + 0x38], rsi
    je 0xe2
    mov dword ptr [rbx + 8], 0x15
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0xe2
    mov dword ptr [rbx + 8], 0x1b
    lea rcx, [r12 + 0x58]
    call <stub.GetNamed>
    jmp 0x14d
    mov dword ptr [rbx + 8], 0x27
    call <op.Call>
    jmp 0x1ac
    test rsi, r13
    jne 0x2a1
    cmp byte ptr [rsi], 0x22
    jne 0x2a1
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x78], rax
    je 0x16c
    cmp [r12 + 0x88], rax
    je 0x16c
    cmp [r12 + 0x90], rax
    je 0x16c
    cmp [r12 + 0x98], rax
    je 0x16c
    cmp qword ptr [r12 + 0x80], 2
    je 0x16c
    cmp [r12 + 0x80], rsi
    je 0x16c
    mov dword ptr [rbx + 8], 0x27
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0x16c
    jmp <stub.ExceptionExit>
projection:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0xf0]
    cmp rcx, [rdx]
    ja 0x1058
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x1078
    endbr64
    mov rsi, [r12 + 0x60]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1096
    mov [rbx + 0x70], rax
    mov rax, [rbx + 0x70]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0x70], rsi
    jne 0x10a7
    mov dword ptr [rbx + 8], 9
    lea rdx, [rbx + 0x58]
    call <stub.Construct>
    test al, 1
    je 0xb9
    sub rax, 1
    mov [rbx + 0x58], rbx
    mov dword ptr [rbx + 0x64], 0x1000000
    mov [rbx + 0x68], rax
    add rbx, 0x58
    xor esi, esi
    call qword ptr [rax + 8]
    sub rbx, 0x58
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1fa8
    test rax, r13
    jne 0x10fd
    cmp byte ptr [rax], 0x20
    jb 0x10fd
    mov [rbx + 0x30], rax
    mov rsi, [r12 + 0x98]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1106
    mov [rbx + 0x70], rax
    mov rax, [rbx + 0x70]
    mov [rbx + 0x78], rax
    mov rax, 0xfffe00000000000a
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0xa8], rsi
    jne 0x1117
    mov dword ptr [rbx + 8], 0x1c
    lea rdx, [rbx + 0x58]
    call <stub.Construct>
    test al, 1
    je 0x160
    sub rax, 1
    mov [rbx + 0x58], rbx
    mov dword ptr [rbx + 0x64], 0x1000001
    mov [rbx + 0x68], rax
    add rbx, 0x58
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x58
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1fa8
    test rax, r13
    jne 0x1173
    cmp byte ptr [rax], 0x20
    jb 0x1173
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0xd0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x117c
    mov [rbx + 0x70], rax
    mov rax, [rbx + 0x70]
    mov [rbx + 0x78], rax
    mov rax, 0xfffe0000000003e8
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0xe0], rsi
    jne 0x118d
    mov dword ptr [rbx + 8], 0x2f
    lea rdx, [rbx + 0x58]
    call <stub.Construct>
    test al, 1
    je 0x207
    sub rax, 1
    mov [rbx + 0x58], rbx
    mov dword ptr [rbx + 0x64], 0x1000001
    mov [rbx + 0x68], rax
    add rbx, 0x58
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x58
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1fa8
    test rax, r13
    jne 0x11e9
    cmp byte ptr [rax], 0x20
    jb 0x11e9
    mov [rbx + 0x40], rax
    mov rsi, [r12 + 0x108]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x11f2
    mov [rbx + 0xa0], rax
    mov rax, [rbx + 0xa0]
    mov [rbx + 0xa8], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0xb0], rax
    mov rsi, [r12 + 0x118]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1203
    mov [rbx + 0xb8], rax
    mov rsi, [rbx + 0xa0]
    cmp [r12 + 0x128], rsi
    jne 0x1214
    mov dword ptr [rbx + 8], 0x47
    lea rdx, [rbx + 0x88]
    call <stub.Construct>
    test al, 1
    je 0x2e2
    sub rax, 1
    mov [rbx + 0x88], rbx
    mov dword ptr [rbx + 0x94], 0x1000002
    mov [rbx + 0x98], rax
    add rbx, 0x88
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0x88
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1fa8
    test rax, r13
    jne 0x1273
    cmp byte ptr [rax], 0x20
    jb 0x1273
    mov [rbx + 0x80], rax
    mov rdx, [rbx + 0x80]
    test rdx, r13
    jne 0x127f
    cmp byte ptr [rdx], 0x20
    jb 0x127f
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x150]
    jne 0x127f
    mov rsi, [r12 + 0x158]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x170], rsi
    jne 0x12a9
    mov dword ptr [rbx + 8], 0x57
    mov rax, [rsi + 0x20]
    mov [rbx + 0x60], rbx
    mov dword ptr [rbx + 0x6c], 1
    mov [rbx + 0x70], rax
    add rbx, 0x60
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x60
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1fa8
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x198]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1321
    mov [rbx + 0xa0], rax
    mov rax, [rbx + 0xa0]
    mov [rbx + 0xa8], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0xb0], rax
    mov rsi, [r12 + 0x1a8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1332
    mov [rbx + 0xb8], rax
    mov rsi, [rbx + 0xa0]
    cmp [r12 + 0x1b8], rsi
    jne 0x1343
    mov dword ptr [rbx + 8], 0x6f
    lea rdx, [rbx + 0x88]
    call <stub.Construct>
    test al, 1
    je 0x458
    sub rax, 1
    mov [rbx + 0x88], rbx
    mov dword ptr [rbx + 0x94], 0x1000002
    mov [rbx + 0x98], rax
    add rbx, 0x88
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0x88
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1fa8
    test rax, r13
    jne 0x13a2
    cmp byte ptr [rax], 0x20
    jb 0x13a2
    mov [rbx + 0x80], rax
    mov rdx, [rbx + 0x80]
    test rdx, r13
    jne 0x13ae
    cmp byte ptr [rdx], 0x20
    jb 0x13ae
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1e0]
    jne 0x13ae
    mov rsi, [r12 + 0x1e8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x200], rsi
    jne 0x13d8
    mov dword ptr [rbx + 8], 0x7f
    mov rax, [rsi + 0x20]
    mov [rbx + 0x60], rbx
    mov dword ptr [rbx + 0x6c], 1
    mov [rbx + 0x70], rax
    add rbx, 0x60
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x60
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1fa8
    mov [rbx + 0x58], rax
    mov dword ptr [rbx + 8], 0x85
    call <op.NewArray>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x58], rax
    endbr64
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0x146a
    cmp rdx, r15
    jb 0x146a
    cmp esi, edx
    jge 0xab7
    mov rsi, [r12 + 0x240]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x14c7
    mov [rbx + 0x88], rax
    mov rax, [rbx + 0x88]
    mov [rbx + 0x90], rax
    mov rax, [rbx + 0x58]
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x88]
    cmp [r12 + 0x250], rsi
    jne 0x14d8
    mov dword ptr [rbx + 8], 0xa2
    lea rdx, [rbx + 0x70]
    call <stub.Construct>
    test al, 1
    je 0x5e3
    sub rax, 1
    mov [rbx + 0x70], rbx
    mov dword ptr [rbx + 0x7c], 0x1000001
    mov [rbx + 0x80], rax
    add rbx, 0x70
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x70
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1fa8
    test rax, r13
    jne 0x1537
    cmp byte ptr [rax], 0x20
    jb 0x1537
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x278]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1543
    mov [rbx + 0x88], rax
    mov rax, [rbx + 0x88]
    mov [rbx + 0x90], rax
    mov rax, [rbx + 0x58]
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x88]
    cmp [r12 + 0x288], rsi
    jne 0x1554
    mov dword ptr [rbx + 8], 0xb4
    lea rdx, [rbx + 0x70]
    call <stub.Construct>
    test al, 1
    je 0x693
    sub rax, 1
    mov [rbx + 0x70], rbx
    mov dword ptr [rbx + 0x7c], 0x1000001
    mov [rbx + 0x80], rax
    add rbx, 0x70
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x70
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1fa8
    test rax, r13
    jne 0x15b3
    cmp byte ptr [rax], 0x20
    jb 0x15b3
    mov [rbx + 0x68], rax
    mov rsi, [r12 + 0x2b0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x15bf
    mov [rbx + 0xb8], rax
    mov rax, [rbx + 0xb8]
    mov [rbx + 0xc0], rax
    mov rax, [rbx + 0x60]
    mov [rbx + 0xc8], rax
    mov rsi, [r12 + 0x2c0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x15d0
    mov [rbx + 0xd0], rax
    mov rsi, [rbx + 0xb8]
    cmp [r12 + 0x2d0], rsi
    jne 0x15e1
    mov dword ptr [rbx + 8], 0xcc
    lea rdx, [rbx + 0xa0]
    call <stub.Construct>
    test al, 1
    je 0x76e
    sub rax, 1
    mov [rbx + 0xa0], rbx
    mov dword ptr [rbx + 0xac], 0x1000002
    mov [rbx + 0xb0], rax
    add rbx, 0xa0
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0xa0
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1fa8
    test rax, r13
    jne 0x1640
    cmp byte ptr [rax], 0x20
    jb 0x1640
    mov [rbx + 0x98], rax
    mov rdx, [rbx + 0x98]
    test rdx, r13
    jne 0x164c
    cmp byte ptr [rdx], 0x20
    jb 0x164c
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x2f8]
    jne 0x164c
    mov rsi, [r12 + 0x300]
    mov rax, [rdx + rsi]
    mov [rbx + 0x90], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0xa0], rax
    mov rsi, [rbx + 0x90]
    cmp [r12 + 0x318], rsi
    jne 0x1676
    mov dword ptr [rbx + 8], 0xdc
    mov rax, [rsi + 0x20]
    mov [rbx + 0x78], rbx
    mov dword ptr [rbx + 0x84], 1
    mov [rbx + 0x88], rax
    add rbx, 0x78
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x78
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1fa8
    mov [rbx + 0x70], rax
    mov rsi, [r12 + 0x340]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x16f1
    mov [rbx + 0xb8], rax
    mov rax, [rbx + 0xb8]
    mov [rbx + 0xc0], rax
    mov rax, [rbx + 0x60]
    mov [rbx + 0xc8], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0xd0], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0xd8], rax
    mov rax, [rbx + 0x68]
    mov [rbx + 0xe0], rax
    mov rsi, [r12 + 0x350]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1702
    mov [rbx + 0xe8], rax
    mov rsi, [rbx + 0xb8]
    cmp [r12 + 0x360], rsi
    jne 0x1713
    mov dword ptr [rbx + 8], 0xfd
    lea rdx, [rbx + 0xa0]
    call <stub.Construct>
    test al, 1
    je 0x911
    sub rax, 1
    mov [rbx + 0xa0], rbx
    mov dword ptr [rbx + 0xac], 0x1000005
    mov [rbx + 0xb0], rax
    add rbx, 0xa0
    mov esi, 5
    call qword ptr [rax + 8]
    sub rbx, 0xa0
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1fa8
    test rax, r13
    jne 0x1772
    cmp byte ptr [rax], 0x20
    jb 0x1772
    mov [rbx + 0x98], rax
    mov rdx, [rbx + 0x98]
    test rdx, r13
    jne 0x177e
    cmp byte ptr [rdx], 0x20
    jb 0x177e
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x388]
    jne 0x177e
    mov rsi, [r12 + 0x390]
    mov rax, [rdx + rsi]
    mov [rbx + 0x90], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0xa0], rax
    mov rsi, [rbx + 0x90]
    cmp [r12 + 0x3a8], rsi
    jne 0x17a8
    mov dword ptr [rbx + 8], 0x10d
    mov rax, [rsi + 0x20]
    mov [rbx + 0x78], rbx
    mov dword ptr [rbx + 0x84], 1
    mov [rbx + 0x88], rax
    add rbx, 0x78
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x78
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1fa8
    mov [rbx + 0x70], rax
    mov rax, [rbx + 0x48]
    mov [rbx + 0x98], rax
    mov rdx, [rbx + 0x98]
    test rdx, r13
    jne 0x1823
    cmp byte ptr [rdx], 0x20
    jb 0x1823
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x3d0]
    jne 0x1823
    mov rsi, [r12 + 0x3d8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x90], rax
    mov rax, [rbx + 0x60]
    mov [rbx + 0xa8], rax
    mov rax, [rbx + 0x68]
    mov [rbx + 0xb0], rax
    mov dword ptr [rbx + 8], 0x123
    call <op.NewArray>
    mov rsi, [rbx + 0x90]
    cmp [r12 + 0x400], rsi
    jne 0x184d
    mov dword ptr [rbx + 8], 0x129
    mov rax, [rsi + 0x20]
    mov [rbx + 0x78], rbx
    mov dword ptr [rbx + 0x84], 1
    mov [rbx + 0x88], rax
    add rbx, 0x78
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x78
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1fa8
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x58]
    cmp rsi, r15
    jb 0x18d9
    mov eax, esi
    add eax, 1
    jo 0x18d9
    or rax, r15
    mov [rbx + 0x58], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x1937
    jmp 0x511
    mov rax, 0xfffe000000000000
    mov [rbx + 0x50], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x58], rax
    endbr64
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0x1962
    cmp rdx, r15
    jb 0x1962
    cmp esi, edx
    jge 0xdc3
    mov rax, [rbx + 0x30]
    mov [rbx + 0x88], rax
    mov rdx, [rbx + 0x88]
    test rdx, r13
    jne 0x19bf
    cmp byte ptr [rdx], 0x20
    jb 0x19bf
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x438]
    jne 0x19bf
    mov rsi, [r12 + 0x440]
    mov rax, [rdx + rsi]
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x58]
    test rsi, r13
    jne 0x19d8
    cmp byte ptr [rsi], 0x20
    jb 0x19d8
    cmp rdx, r15
    jb 0x1a05
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x19d8
    cmp byte ptr [rcx], 0xb
    je 0x19e9
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x19d8
    mov [rbx + 0x98], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0xa0], rax
    mov rsi, [rbx + 0x98]
    mov rdx, [rbx + 0xa0]
    test rsi, r13
    jne 0x1a3c
    cmp byte ptr [rsi], 0x20
    jb 0x1a3c
    cmp rdx, r15
    jb 0x1a69
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x1a3c
    cmp byte ptr [rcx], 0xb
    je 0x1a4d
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x1a3c
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x58]
    cmp rsi, r15
    jb 0x1aa0
    test esi, esi
    jl 0x1aa0
    mov edx, 0x11
    mov r11d, edx
    push rdx
    mov eax, esi
    cdq
    idiv r11d
    mov r11d, edx
    pop rdx
    mov eax, r11d
    or rax, r15
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x80]
    cmp [r12 + 0x4a0], rsi
    jne 0x1ac2
    mov dword ptr [rbx + 8], 0x167
    mov rax, [rsi + 0x20]
    mov [rbx + 0x68], rbx
    mov dword ptr [rbx + 0x74], 2
    mov [rbx + 0x78], rax
    add rbx, 0x68
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0x68
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1fa8
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x58]
    test rsi, r13
    jne 0x1b3d
    cmp byte ptr [rsi], 0x20
    jb 0x1b3d
    cmp rdx, r15
    jb 0x1b6a
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x1b3d
    cmp byte ptr [rcx], 0xb
    je 0x1b4e
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x1b3d
    mov [rbx + 0x70], rax
    mov rax, 0xfffe000000000001
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x70]
    mov rdx, [rbx + 0x78]
    test rsi, r13
    jne 0x1ba1
    cmp byte ptr [rsi], 0x20
    jb 0x1ba1
    cmp rdx, r15
    jb 0x1bce
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x1ba1
    cmp byte ptr [rcx], 0xb
    je 0x1bb2
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x1ba1
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x68]
    test rdx, r13
    jne 0x1c05
    cmp byte ptr [rdx], 0x20
    jb 0x1c05
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x508]
    jne 0x1c05
    mov rsi, [r12 + 0x510]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x60]
    cmp rsi, r15
    jb 0x1c2f
    cmp rdx, r15
    jb 0x1c2f
    mov eax, esi
    add eax, edx
    jo 0x1c2f
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x58]
    cmp rsi, r15
    jb 0x1cb3
    mov eax, esi
    add eax, 1
    jo 0x1cb3
    or rax, r15
    mov [rbx + 0x58], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x1d11
    jmp 0xad3
    mov rax, [rbx + 0x30]
    mov [rbx + 0x80], rax
    mov rdx, [rbx + 0x80]
    test rdx, r13
    jne 0x1d22
    cmp byte ptr [rdx], 0x20
    jb 0x1d22
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x538]
    jne 0x1d22
    mov rsi, [r12 + 0x540]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x88], rax
    mov rax, 0xfffe000000000005
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x558], rsi
    jne 0x1d4c
    mov dword ptr [rbx + 8], 0x1a3
    mov rax, [rsi + 0x20]
    mov [rbx + 0x60], rbx
    mov dword ptr [rbx + 0x6c], 2
    mov [rbx + 0x70], rax
    add rbx, 0x60
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0x60
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1fa8
    mov [rbx + 0x58], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x80], rax
    mov rdx, [rbx + 0x80]
    test rdx, r13
    jne 0x1dc4
    cmp byte ptr [rdx], 0x20
    jb 0x1dc4
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x580]
    jne 0x1dc4
    mov rsi, [r12 + 0x588]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x88], rax
    mov rax, 0xfffe0000000007d0
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x5a0], rsi
    jne 0x1dee
    mov dword ptr [rbx + 8], 0x1ba
    mov rax, [rsi + 0x20]
    mov [rbx + 0x60], rbx
    mov dword ptr [rbx + 0x6c], 2
    mov [rbx + 0x70], rax
    add rbx, 0x60
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0x60
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1fa8
    mov [rbx + 0x58], rax
    mov rax, [rbx + 0x48]
    mov [rbx + 0x88], rax
    mov rdx, [rbx + 0x88]
    test rdx, r13
    jne 0x1e66
    cmp byte ptr [rdx], 0x20
    jb 0x1e66
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x5c8]
    jne 0x1e66
    mov rsi, [r12 + 0x5d0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x80], rax
    mov eax, 0xa
    mov [rbx + 0x98], rax
    mov dword ptr [rbx + 8], 0x1cc
    call <op.NewClosure>
    mov rax, [rbx + 0x50]
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x80]
    cmp [r12 + 0x5e8], rsi
    jne 0x1e90
    mov dword ptr [rbx + 8], 0x1d4
    mov rax, [rsi + 0x20]
    mov [rbx + 0x68], rbx
    mov dword ptr [rbx + 0x74], 2
    mov [rbx + 0x78], rax
    add rbx, 0x68
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0x68
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1fa8
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x30]
    test rdx, r13
    jne 0x1f0b
    cmp byte ptr [rdx], 0x20
    jb 0x1f0b
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x610]
    jne 0x1f0b
    mov rsi, [r12 + 0x618]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x60]
    mov rdx, [rbx + 0x68]
    cmp rsi, r15
    jb 0x1f35
    cmp rdx, r15
    jb 0x1f35
    mov eax, esi
    add eax, edx
    jo 0x1f35
    or rax, r15
    mov [rbx + 0x58], rax
    mov rax, [rbx + 0x58]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x108f
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x107d
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    call <op.GetGlobal>
    jmp 0x46
    cmp [r12 + 0x80], rsi
    je 0x5d
    cmp [r12 + 0x88], rsi
    je 0x5d
    cmp [r12 + 0x90], rsi
    je 0x5d
    cmp qword ptr [r12 + 0x78], 2
    je 0x5d
    cmp [r12 + 0x78], rsi
    je 0x5d
    mov dword ptr [rbx + 8], 9
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x70]
    jmp 0x5d
    mov rax, [rbx + 0x78]
    jmp 0xb9
    mov dword ptr [rbx + 8], 0xf
    call <op.GetGlobal>
    jmp 0xd6
    cmp [r12 + 0xb8], rsi
    je 0x101
    cmp [r12 + 0xc0], rsi
    je 0x101
    cmp [r12 + 0xc8], rsi
    je 0x101
    cmp qword ptr [r12 + 0xb0], 2
    je 0x101
    cmp [r12 + 0xb0], rsi
    je 0x101
    mov dword ptr [rbx + 8], 0x1c
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x70]
    jmp 0x101
    mov rax, [rbx + 0x78]
    jmp 0x160
    mov dword ptr [rbx + 8], 0x22
    call <op.GetGlobal>
    jmp 0x17d
    cmp [r12 + 0xf0], rsi
    je 0x1a8
    cmp [r12 + 0xf8], rsi
    je 0x1a8
    cmp [r12 + 0x100], rsi
    je 0x1a8
    cmp qword ptr [r12 + 0xe8], 2
    je 0x1a8
    cmp [r12 + 0xe8], rsi
    je 0x1a8
    mov dword ptr [rbx + 8], 0x2f
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x70]
    jmp 0x1a8
    mov rax, [rbx + 0x78]
    jmp 0x207
    mov dword ptr [rbx + 8], 0x35
    call <op.GetGlobal>
    jmp 0x227
    mov dword ptr [rbx + 8], 0x41
    call <op.GetGlobal>
    jmp 0x25c
    cmp [r12 + 0x138], rsi
    je 0x271
    cmp [r12 + 0x140], rsi
    je 0x271
    cmp [r12 + 0x148], rsi
    je 0x271
    cmp qword ptr [r12 + 0x130], 2
    je 0x271
    cmp [r12 + 0x130], rsi
    je 0x271
    mov dword ptr [rbx + 8], 0x47
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xa0]
    jmp 0x271
    mov rax, [rbx + 0xa8]
    jmp 0x2e2
    mov dword ptr [rbx + 8], 0x4d
    lea rcx, [r12 + 0x150]
    call <stub.GetNamed>
    jmp 0x320
    mov dword ptr [rbx + 8], 0x57
    call <op.Call>
    jmp 0x381
    test rsi, r13
    jne 0x1298
    cmp byte ptr [rsi], 0x22
    jne 0x1298
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x170], rax
    je 0x341
    cmp [r12 + 0x180], rax
    je 0x341
    cmp [r12 + 0x188], rax
    je 0x341
    cmp [r12 + 0x190], rax
    je 0x341
    cmp qword ptr [r12 + 0x178], 2
    je 0x341
    cmp [r12 + 0x178], rsi
    je 0x341
    mov dword ptr [rbx + 8], 0x57
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x341
    mov dword ptr [rbx + 8], 0x5d
    call <op.GetGlobal>
    jmp 0x39d
    mov dword ptr [rbx + 8], 0x69
    call <op.GetGlobal>
    jmp 0x3d2
    cmp [r12 + 0x1c8], rsi
    je 0x3e7
    cmp [r12 + 0x1d0], rsi
    je 0x3e7
    cmp [r12 + 0x1d8], rsi
    je 0x3e7
    cmp qword ptr [r12 + 0x1c0], 2
    je 0x3e7
    cmp [r12 + 0x1c0], rsi
    je 0x3e7
    mov dword ptr [rbx + 8], 0x6f
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xa0]
    jmp 0x3e7
    mov rax, [rbx + 0xa8]
    jmp 0x458
    mov dword ptr [rbx + 8], 0x75
    lea rcx, [r12 + 0x1e0]
    call <stub.GetNamed>
    jmp 0x496
    mov dword ptr [rbx + 8], 0x7f
    call <op.Call>
    jmp 0x4f7
    test rsi, r13
    jne 0x13c7
    cmp byte ptr [rsi], 0x22
    jne 0x13c7
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x200], rax
    je 0x4b7
    cmp [r12 + 0x210], rax
    je 0x4b7
    cmp [r12 + 0x218], rax
    je 0x4b7
    cmp [r12 + 0x220], rax
    je 0x4b7
    cmp qword ptr [r12 + 0x208], 2
    je 0x4b7
    cmp [r12 + 0x208], rsi
    je 0x4b7
    mov dword ptr [rbx + 8], 0x7f
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x4b7
    mov dword ptr [rbx + 8], 0x8f
    call <op.JNotLess>
    cmp eax, 2
    je 0xab7
    jmp 0x537
    cmp rsi, r15
    jae 0x147f
    test rsi, r15
    je 0x1450
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1487
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x149c
    test rdx, r15
    je 0x1450
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x14a4
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x238]
    or rcx, 2
    mov [r12 + 0x238], rcx
    vucomisd xmm1, xmm0
    jbe 0xab7
    jmp 0x537
    mov dword ptr [rbx + 8], 0x96
    call <op.GetGlobal>
    jmp 0x553
    cmp [r12 + 0x260], rsi
    je 0x581
    cmp [r12 + 0x268], rsi
    je 0x581
    cmp [r12 + 0x270], rsi
    je 0x581
    cmp qword ptr [r12 + 0x258], 2
    je 0x581
    cmp [r12 + 0x258], rsi
    je 0x581
    mov dword ptr [rbx + 8], 0xa2
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x88]
    jmp 0x581
    mov rax, [rbx + 0x90]
    jmp 0x5e3
    mov dword ptr [rbx + 8], 0xa8
    call <op.GetGlobal>
    jmp 0x603
    cmp [r12 + 0x298], rsi
    je 0x631
    cmp [r12 + 0x2a0], rsi
    je 0x631
    cmp [r12 + 0x2a8], rsi
    je 0x631
    cmp qword ptr [r12 + 0x290], 2
    je 0x631
    cmp [r12 + 0x290], rsi
    je 0x631
    mov dword ptr [rbx + 8], 0xb4
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x88]
    jmp 0x631
    mov rax, [rbx + 0x90]
    jmp 0x693
    mov dword ptr [rbx + 8], 0xba
    call <op.GetGlobal>
    jmp 0x6b3
    mov dword ptr [rbx + 8], 0xc6
    call <op.GetGlobal>
    jmp 0x6e8
    cmp [r12 + 0x2e0], rsi
    je 0x6fd
    cmp [r12 + 0x2e8], rsi
    je 0x6fd
    cmp [r12 + 0x2f0], rsi
    je 0x6fd
    cmp qword ptr [r12 + 0x2d8], 2
    je 0x6fd
    cmp [r12 + 0x2d8], rsi
    je 0x6fd
    mov dword ptr [rbx + 8], 0xcc
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xb8]
    jmp 0x6fd
    mov rax, [rbx + 0xc0]
    jmp 0x76e
    mov dword ptr [rbx + 8], 0xd2
    lea rcx, [r12 + 0x2f8]
    call <stub.GetNamed>
    jmp 0x7ac
    mov dword ptr [rbx + 8], 0xdc
    call <op.Call>
    jmp 0x819
    test rsi, r13
    jne 0x1665
    cmp byte ptr [rsi], 0x22
    jne 0x1665
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x318], rax
    je 0x7d3
    cmp [r12 + 0x328], rax
    je 0x7d3
    cmp [r12 + 0x330], rax
    je 0x7d3
    cmp [r12 + 0x338], rax
    je 0x7d3
    cmp qword ptr [r12 + 0x320], 2
    je 0x7d3
    cmp [r12 + 0x320], rsi
    je 0x7d3
    mov dword ptr [rbx + 8], 0xdc
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x90]
    jmp 0x7d3
    mov dword ptr [rbx + 8], 0xe2
    call <op.GetGlobal>
    jmp 0x835
    mov dword ptr [rbx + 8], 0xf7
    call <op.GetGlobal>
    jmp 0x88b
    cmp [r12 + 0x370], rsi
    je 0x8a0
    cmp [r12 + 0x378], rsi
    je 0x8a0
    cmp [r12 + 0x380], rsi
    je 0x8a0
    cmp qword ptr [r12 + 0x368], 2
    je 0x8a0
    cmp [r12 + 0x368], rsi
    je 0x8a0
    mov dword ptr [rbx + 8], 0xfd
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xb8]
    jmp 0x8a0
    mov rax, [rbx + 0xc0]
    jmp 0x911
    mov dword ptr [rbx + 8], 0x103
    lea rcx, [r12 + 0x388]
    call <stub.GetNamed>
    jmp 0x94f
    mov dword ptr [rbx + 8], 0x10d
    call <op.Call>
    jmp 0x9bc
    test rsi, r13
    jne 0x1797
    cmp byte ptr [rsi], 0x22
    jne 0x1797
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x3a8], rax
    je 0x976
    cmp [r12 + 0x3b8], rax
    je 0x976
    cmp [r12 + 0x3c0], rax
    je 0x976
    cmp [r12 + 0x3c8], rax
    je 0x976
    cmp qword ptr [r12 + 0x3b0], 2
    je 0x976
    cmp [r12 + 0x3b0], rsi
    je 0x976
    mov dword ptr [rbx + 8], 0x10d
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x90]
    jmp 0x976
    mov dword ptr [rbx + 8], 0x116
    lea rcx, [r12 + 0x3d0]
    call <stub.GetNamed>
    jmp 0x9fe
    mov dword ptr [rbx + 8], 0x129
    call <op.Call>
    jmp 0xa82
    test rsi, r13
    jne 0x183c
    cmp byte ptr [rsi], 0x22
    jne 0x183c
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x400], rax
    je 0xa3c
    cmp [r12 + 0x410], rax
    je 0xa3c
    cmp [r12 + 0x418], rax
    je 0xa3c
    cmp [r12 + 0x420], rax
    je 0xa3c
    cmp qword ptr [r12 + 0x408], 2
    je 0xa3c
    cmp [r12 + 0x408], rsi
    je 0xa3c
    mov dword ptr [rbx + 8], 0x129
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x90]
    jmp 0xa3c
    mov dword ptr [rbx + 8], 0x12f
    call <op.Inc>
    jmp 0xaa1
    cmp rsi, r15
    jae 0x18ee
    test rsi, r15
    je 0x18c8
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x18f6
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1fb0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x191a
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x58], rax
    mov rcx, [r12 + 0x428]
    or rcx, 2
    mov [r12 + 0x428], rcx
    jmp 0xaa1
    mov dword ptr [rbx + 8], 0x134
    call <op.JumpLoop>
    jmp 0x511
    mov dword ptr [rbx + 8], 0x13f
    call <op.JNotLess>
    cmp eax, 2
    je 0xdc3
    jmp 0xaf9
    cmp rsi, r15
    jae 0x1977
    test rsi, r15
    je 0x1948
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x197f
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1994
    test rdx, r15
    je 0x1948
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x199c
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x430]
    or rcx, 2
    mov [r12 + 0x430], rcx
    vucomisd xmm1, xmm0
    jbe 0xdc3
    jmp 0xaf9
    mov dword ptr [rbx + 8], 0x149
    lea rcx, [r12 + 0x438]
    call <stub.GetNamed>
    jmp 0xb3b
    mov dword ptr [rbx + 8], 0x150
    call <op.GetElem>
    jmp 0xb92
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x19d8
    sub rax, r15
    jmp 0xb8b
    test rdx, r15
    je 0x19d8
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x19d8
    jp 0x19d8
    test edx, edx
    jne 0x1a37
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x19d8
    jmp 0xb65
    mov dword ptr [rbx + 8], 0x15a
    call <op.GetElem>
    jmp 0xbf9
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x1a3c
    sub rax, r15
    jmp 0xbf2
    test rdx, r15
    je 0x1a3c
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x1a3c
    jp 0x1a3c
    test edx, edx
    jne 0x1a9b
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x1a3c
    jmp 0xbcc
    mov dword ptr [rbx + 8], 0x160
    call <op.ModI>
    jmp 0xc2e
    mov dword ptr [rbx + 8], 0x167
    call <op.Call>
    jmp 0xc83
    test rsi, r13
    jne 0x1ab1
    cmp byte ptr [rsi], 0x22
    jne 0x1ab1
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x4a0], rax
    je 0xc43
    cmp [r12 + 0x4b0], rax
    je 0xc43
    cmp [r12 + 0x4b8], rax
    je 0xc43
    cmp [r12 + 0x4c0], rax
    je 0xc43
    cmp qword ptr [r12 + 0x4a8], 2
    je 0xc43
    cmp [r12 + 0x4a8], rsi
    je 0xc43
    mov dword ptr [rbx + 8], 0x167
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x80]
    jmp 0xc43
    mov dword ptr [rbx + 8], 0x16d
    call <op.GetElem>
    jmp 0xcd0
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x1b3d
    sub rax, r15
    jmp 0xccc
    test rdx, r15
    je 0x1b3d
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x1b3d
    jp 0x1b3d
    test edx, edx
    jne 0x1b9c
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x1b3d
    jmp 0xca6
    mov dword ptr [rbx + 8], 0x177
    call <op.GetElem>
    jmp 0xd2b
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x1ba1
    sub rax, r15
    jmp 0xd27
    test rdx, r15
    je 0x1ba1
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x1ba1
    jp 0x1ba1
    test edx, edx
    jne 0x1c00
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x1ba1
    jmp 0xd01
    mov dword ptr [rbx + 8], 0x17d
    lea rcx, [r12 + 0x508]
    call <stub.GetNamed>
    jmp 0xd5f
    mov dword ptr [rbx + 8], 0x184
    call <op.Add>
    jmp 0xd8e
    cmp rsi, r15
    jae 0x1c44
    test rsi, r15
    je 0x1c1e
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1c4c
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1c61
    test rdx, r15
    je 0x1c1e
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1c69
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1c85
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x528]
    or rcx, 2
    mov [r12 + 0x528], rcx
    jmp 0xd8e
    mov dword ptr [rbx + 8], 0x18a
    call <op.Inc>
    jmp 0xdad
    cmp rsi, r15
    jae 0x1cc8
    test rsi, r15
    je 0x1ca2
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1cd0
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1fb0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1cf4
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x58], rax
    mov rcx, [r12 + 0x530]
    or rcx, 2
    mov [r12 + 0x530], rcx
    jmp 0xdad
    mov dword ptr [rbx + 8], 0x18f
    call <op.JumpLoop>
    jmp 0xad3
    mov dword ptr [rbx + 8], 0x195
    lea rcx, [r12 + 0x538]
    call <stub.GetNamed>
    jmp 0xe05
    mov dword ptr [rbx + 8], 0x1a3
    call <op.Call>
    jmp 0xe77
    test rsi, r13
    jne 0x1d3b
    cmp byte ptr [rsi], 0x22
    jne 0x1d3b
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x558], rax
    je 0xe37
    cmp [r12 + 0x568], rax
    je 0xe37
    cmp [r12 + 0x570], rax
    je 0xe37
    cmp [r12 + 0x578], rax
    je 0xe37
    cmp qword ptr [r12 + 0x560], 2
    je 0xe37
    cmp [r12 + 0x560], rsi
    je 0xe37
    mov dword ptr [rbx + 8], 0x1a3
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0xe37
    mov dword ptr [rbx + 8], 0x1ac
    lea rcx, [r12 + 0x580]
    call <stub.GetNamed>
    jmp 0xeb9
    mov dword ptr [rbx + 8], 0x1ba
    call <op.Call>
    jmp 0xf2b
    test rsi, r13
    jne 0x1ddd
    cmp byte ptr [rsi], 0x22
    jne 0x1ddd
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x5a0], rax
    je 0xeeb
    cmp [r12 + 0x5b0], rax
    je 0xeeb
    cmp [r12 + 0x5b8], rax
    je 0xeeb
    cmp [r12 + 0x5c0], rax
    je 0xeeb
    cmp qword ptr [r12 + 0x5a8], 2
    je 0xeeb
    cmp [r12 + 0x5a8], rsi
    je 0xeeb
    mov dword ptr [rbx + 8], 0x1ba
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0xeeb
    mov dword ptr [rbx + 8], 0x1c3
    lea rcx, [r12 + 0x5c8]
    call <stub.GetNamed>
    jmp 0xf6d
    mov dword ptr [rbx + 8], 0x1d4
    call <op.Call>
    jmp 0xfec
    test rsi, r13
    jne 0x1e7f
    cmp byte ptr [rsi], 0x22
    jne 0x1e7f
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x5e8], rax
    je 0xfac
    cmp [r12 + 0x5f8], rax
    je 0xfac
    cmp [r12 + 0x600], rax
    je 0xfac
    cmp [r12 + 0x608], rax
    je 0xfac
    cmp qword ptr [r12 + 0x5f0], 2
    je 0xfac
    cmp [r12 + 0x5f0], rsi
    je 0xfac
    mov dword ptr [rbx + 8], 0x1d4
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x80]
    jmp 0xfac
    mov dword ptr [rbx + 8], 0x1da
    lea rcx, [r12 + 0x610]
    call <stub.GetNamed>
    jmp 0x1020
    mov dword ptr [rbx + 8], 0x1e1
    call <op.Add>
    jmp 0x104f
    cmp rsi, r15
    jae 0x1f4a
    test rsi, r15
    je 0x1f24
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1f52
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1f67
    test rdx, r15
    je 0x1f24
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1f6f
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1f8b
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x58], rax
    mov rcx, [r12 + 0x630]
    or rcx, 2
    mov [r12 + 0x630], rcx
    jmp 0x104f
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .byte 0x0
    .quad 0x3ff0000000000000
propagate:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0xa0]
    cmp rcx, [rdx]
    ja 0x948
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x968
    mov ecx, 0xa
    mov [rbx + 0x48], rcx
    mov [rbx + 0x50], rcx
    mov [rbx + 0x58], rcx
    mov [rbx + 0x68], rcx
    endbr64
    mov rax, [rbx + 0x28]
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 3
    call <op.NewArray>
    endbr64
    mov rdx, [rbx + 0x30]
    test rdx, r13
    jne 0x986
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0x99f
    cmp esi, 0x21
    jne 0x8b
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0xb2
    cmp byte ptr [rdx], 0x20
    jb 0x986
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x90]
    jne 0x986
    mov rsi, [r12 + 0x98]
    mov rax, [rdx + rsi]
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x9c4
    cmp esi, 0
    jle 0x936
    mov rax, [rbx + 0x30]
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x68]
    test rdx, r13
    jne 0xa08
    cmp byte ptr [rdx], 0x20
    jb 0xa08
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xb8]
    jne 0xa08
    mov rsi, [r12 + 0xc0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0xd8], rsi
    jne 0xa32
    mov dword ptr [rbx + 8], 0x22
    mov rax, [rsi + 0x20]
    mov [rbx + 0x48], rbx
    mov dword ptr [rbx + 0x54], 0
    mov [rbx + 0x58], rax
    add rbx, 0x48
    xor esi, esi
    call qword ptr [rax + 8]
    sub rbx, 0x48
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x12f2
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0xaaa
    cmp byte ptr [rdx], 0x20
    jb 0xaaa
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x100]
    jne 0xaaa
    mov rsi, [r12 + 0x108]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x98], rax
    mov rdx, [rbx + 0x98]
    test rdx, r13
    jne 0xac3
    cmp byte ptr [rdx], 0x20
    jb 0xac3
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x120]
    jne 0xac3
    mov rsi, [r12 + 0x128]
    mov rax, [rdx + rsi]
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x90]
    cmp [r12 + 0x140], rsi
    jne 0xaed
    mov dword ptr [rbx + 8], 0x39
    mov rax, [rsi + 0x20]
    mov [rbx + 0x78], rbx
    mov dword ptr [rbx + 0x84], 0
    mov [rbx + 0x88], rax
    add rbx, 0x78
    xor esi, esi
    call qword ptr [rax + 8]
    sub rbx, 0x78
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x12f2
    mov [rbx + 0x70], rax
    mov rdx, [rbx + 0x70]
    test rdx, r13
    jne 0xb68
    cmp byte ptr [rdx], 0x20
    jb 0xb68
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x168]
    jne 0xb68
    mov rsi, [r12 + 0x170]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov eax, 0xa
    mov [rbx + 0x80], rax
    mov dword ptr [rbx + 8], 0x48
    call <op.NewClosure>
    mov rdx, [rbx + 0x40]
    test rdx, r13
    jne 0xb81
    cmp byte ptr [rdx], 0x20
    jb 0xb81
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x188]
    jne 0xb81
    mov rsi, [r12 + 0x190]
    mov rax, [rdx + rsi]
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x1a8], rsi
    jne 0xbab
    mov dword ptr [rbx + 8], 0x54
    mov rax, [rsi + 0x20]
    mov [rbx + 0x50], rbx
    mov dword ptr [rbx + 0x5c], 2
    mov [rbx + 0x60], rax
    add rbx, 0x50
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0x50
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x12f2
    mov [rbx + 0x48], rax
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x48]
    test rdx, r13
    jne 0xc23
    cmp byte ptr [rdx], 0x20
    jb 0xc23
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x1d0]
    jne 0xc23
    mov rax, [r12 + 0x1d8]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0xc3c
    mov rax, [rbx + 0x40]
    mov [rbx + 0x70], rax
    mov rdx, [rbx + 0x70]
    test rdx, r13
    jne 0xc4d
    cmp byte ptr [rdx], 0x20
    jb 0xc4d
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1f0]
    jne 0xc4d
    mov rsi, [r12 + 0x1f8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x210], rsi
    jne 0xc77
    mov dword ptr [rbx + 8], 0x6c
    mov rax, [rsi + 0x20]
    mov [rbx + 0x50], rbx
    mov dword ptr [rbx + 0x5c], 0
    mov [rbx + 0x60], rax
    add rbx, 0x50
    xor esi, esi
    call qword ptr [rax + 8]
    sub rbx, 0x50
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x12f2
    mov [rbx + 0x48], rax
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0xcef
    cmp byte ptr [rdx], 0x20
    jb 0xcef
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x238]
    jne 0xcef
    mov rsi, [r12 + 0x240]
    mov rax, [rdx + rsi]
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0xd19
    mov eax, esi
    add eax, 1
    jo 0xd19
    or rax, r15
    mov [rbx + 0x50], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x50]
    test rdx, r13
    jne 0xd77
    cmp byte ptr [rdx], 0x20
    jb 0xd77
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x260]
    jne 0xd77
    mov rax, [r12 + 0x268]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0xd90
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0xda1
    cmp byte ptr [rdx], 0x20
    jb 0xda1
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x280]
    jne 0xda1
    mov rsi, [r12 + 0x288]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x8d
    call <op.IterOpenArray>
    cmp eax, 2
    je 0x5f4
    mov rdx, [rbx + 0x68]
    test rdx, r13
    jne 0xdba
    cmp byte ptr [rdx], 0x20
    jb 0xdba
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x2c8]
    jne 0xdba
    mov rsi, [r12 + 0x2d0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x78]
    test rsi, r13
    jne 0x537
    test rsi, rsi
    je 0x537
    cmp byte ptr [rsi], 0x20
    jae 0x543
    mov dword ptr [rbx + 8], 0x9f
    call <op.ThrowNotIterable>
    mov rax, [rbx + 0x68]
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x2a0], rsi
    jne 0xde4
    mov dword ptr [rbx + 8], 0xa4
    mov rax, [rsi + 0x20]
    mov [rbx + 0x60], rbx
    mov dword ptr [rbx + 0x6c], 0
    mov [rbx + 0x70], rax
    add rbx, 0x60
    xor esi, esi
    call qword ptr [rax + 8]
    sub rbx, 0x60
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x12f2
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    test rsi, r13
    jne 0xe5c
    cmp byte ptr [rsi], 0x20
    jb 0xe5c
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0xe6d
    cmp byte ptr [rdx], 0x20
    jb 0xe6d
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x2e8]
    jne 0xe6d
    mov rsi, [r12 + 0x2f0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    endbr64
    mov dword ptr [rbx + 8], 0xb6
    call <op.IterStep>
    cmp eax, 2
    je 0x733
    mov rsi, [rbx + 0x48]
    cmp rsi, 0xa
    je 0x920
    mov rax, [rbx + 0x50]
    mov [rbx + 0x80], rax
    mov rax, [rbx + 0x48]
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x80]
    cmp [r12 + 0x308], rsi
    jne 0xe97
    mov dword ptr [rbx + 8], 0xc7
    mov rax, [rsi + 0x20]
    mov [rbx + 0x68], rbx
    mov dword ptr [rbx + 0x74], 0
    mov [rbx + 0x78], rax
    add rbx, 0x68
    xor esi, esi
    call qword ptr [rax + 8]
    sub rbx, 0x68
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x12f2
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x88]
    test rsi, r13
    jne 0xf12
    cmp byte ptr [rsi], 0x20
    jb 0xf12
    mov rdx, [rbx + 0x88]
    test rdx, r13
    jne 0xf23
    cmp byte ptr [rdx], 0x20
    jb 0xf23
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x330]
    jne 0xf23
    mov rsi, [r12 + 0x338]
    mov rax, [rdx + rsi]
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x80]
    cmp rsi, 7
    je 0x920
    cmp rsi, 6
    jne 0xf3c
    mov rdx, [rbx + 0x88]
    test rdx, r13
    jne 0xfa2
    cmp byte ptr [rdx], 0x20
    jb 0xfa2
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x350]
    jne 0xfa2
    mov rsi, [r12 + 0x358]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0xfd5
    cmp rdx, r15
    jb 0xfd5
    cmp esi, edx
    je 0x8ee
    mov rdx, [rbx + 0x60]
    test rdx, r13
    jne 0x1072
    cmp byte ptr [rdx], 0x20
    jb 0x1072
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x378]
    jne 0x1072
    mov rsi, [r12 + 0x380]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov eax, 2
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x68]
    mov rdx, [rbx + 0x70]
    cmp rsi, r15
    jb 0x10a5
    cmp rdx, r15
    jb 0x10a5
    cmp esi, edx
    je 0x8ee
    mov rdx, [rbx + 0x60]
    test rdx, r13
    jne 0x1142
    cmp byte ptr [rdx], 0x20
    jb 0x1142
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x3a0]
    jne 0x1142
    mov rsi, [r12 + 0x3a8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x68]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x1175
    cmp rdx, r15
    jb 0x1175
    cmp esi, edx
    je 0x8ee
    mov rax, [rbx + 0x30]
    mov [rbx + 0x90], rax
    mov rdx, [rbx + 0x90]
    test rdx, r13
    jne 0x1212
    cmp byte ptr [rdx], 0x20
    jb 0x1212
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x3c8]
    jne 0x1212
    mov rsi, [r12 + 0x3d0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x88], rax
    mov rdx, [rbx + 0x60]
    test rdx, r13
    jne 0x122b
    cmp byte ptr [rdx], 0x20
    jb 0x122b
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x3e8]
    jne 0x122b
    mov rsi, [r12 + 0x3f0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x88]
    cmp [r12 + 0x408], rsi
    jne 0x1255
    mov dword ptr [rbx + 8], 0x118
    mov rax, [rsi + 0x20]
    mov [rbx + 0x70], rbx
    mov dword ptr [rbx + 0x7c], 1
    mov [rbx + 0x80], rax
    add rbx, 0x70
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x70
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x12f2
    mov [rbx + 0x68], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x12d0
    jmp 0x5f4
    endbr64
    mov dword ptr [rbx + 8], 0x121
    call <op.IterCloseSilently>
    mov dword ptr [rbx + 8], 0x123
    call <op.Throw>
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x12e1
    jmp 0x59
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x97f
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x96d
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 9
    lea rcx, [r12 + 0x90]
    call <stub.GetNamed>
    jmp 0xb2
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0xb2
    mov dword ptr [rbx + 8], 0x10
    call <op.JNotGreaterI>
    cmp eax, 2
    je 0x936
    jmp 0xcc
    cmp rsi, r15
    jae 0x9d9
    test rsi, r15
    je 0x9aa
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x9e1
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vxorpd xmm1, xmm1, xmm1
    mov rcx, [r12 + 0xb0]
    or rcx, 2
    mov [r12 + 0xb0], rcx
    vucomisd xmm0, xmm1
    jbe 0x936
    jmp 0xcc
    mov dword ptr [rbx + 8], 0x1b
    lea rcx, [r12 + 0xb8]
    call <stub.GetNamed>
    jmp 0x108
    mov dword ptr [rbx + 8], 0x22
    call <op.Call>
    jmp 0x15b
    test rsi, r13
    jne 0xa21
    cmp byte ptr [rsi], 0x22
    jne 0xa21
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xd8], rax
    je 0x11e
    cmp [r12 + 0xe8], rax
    je 0x11e
    cmp [r12 + 0xf0], rax
    je 0x11e
    cmp [r12 + 0xf8], rax
    je 0x11e
    cmp qword ptr [r12 + 0xe0], 2
    je 0x11e
    cmp [r12 + 0xe0], rsi
    je 0x11e
    mov dword ptr [rbx + 8], 0x22
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x11e
    mov dword ptr [rbx + 8], 0x28
    lea rcx, [r12 + 0x100]
    call <stub.GetNamed>
    jmp 0x18f
    mov dword ptr [rbx + 8], 0x32
    lea rcx, [r12 + 0x120]
    call <stub.GetNamed>
    jmp 0x1d5
    mov dword ptr [rbx + 8], 0x39
    call <op.Call>
    jmp 0x234
    test rsi, r13
    jne 0xadc
    cmp byte ptr [rsi], 0x22
    jne 0xadc
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x140], rax
    je 0x1f1
    cmp [r12 + 0x150], rax
    je 0x1f1
    cmp [r12 + 0x158], rax
    je 0x1f1
    cmp [r12 + 0x160], rax
    je 0x1f1
    cmp qword ptr [r12 + 0x148], 2
    je 0x1f1
    cmp [r12 + 0x148], rsi
    je 0x1f1
    mov dword ptr [rbx + 8], 0x39
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x90]
    jmp 0x1f1
    mov dword ptr [rbx + 8], 0x3f
    lea rcx, [r12 + 0x168]
    call <stub.GetNamed>
    jmp 0x268
    mov dword ptr [rbx + 8], 0x4d
    lea rcx, [r12 + 0x188]
    call <stub.GetNamed>
    jmp 0x2b8
    mov dword ptr [rbx + 8], 0x54
    call <op.Call>
    jmp 0x311
    test rsi, r13
    jne 0xb9a
    cmp byte ptr [rsi], 0x22
    jne 0xb9a
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1a8], rax
    je 0x2d1
    cmp [r12 + 0x1b8], rax
    je 0x2d1
    cmp [r12 + 0x1c0], rax
    je 0x2d1
    cmp [r12 + 0x1c8], rax
    je 0x2d1
    cmp qword ptr [r12 + 0x1b0], 2
    je 0x2d1
    cmp [r12 + 0x1b0], rsi
    je 0x2d1
    mov dword ptr [rbx + 8], 0x54
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x2d1
    mov dword ptr [rbx + 8], 0x5a
    lea rcx, [r12 + 0x1d0]
    call <stub.SetNamed>
    jmp 0x35f
    mov dword ptr [rbx + 8], 0x5a
    call <stub.Barrier>
    jmp 0x35f
    mov dword ptr [rbx + 8], 0x65
    lea rcx, [r12 + 0x1f0]
    call <stub.GetNamed>
    jmp 0x39b
    mov dword ptr [rbx + 8], 0x6c
    call <op.Call>
    jmp 0x3ee
    test rsi, r13
    jne 0xc66
    cmp byte ptr [rsi], 0x22
    jne 0xc66
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x210], rax
    je 0x3b1
    cmp [r12 + 0x220], rax
    je 0x3b1
    cmp [r12 + 0x228], rax
    je 0x3b1
    cmp [r12 + 0x230], rax
    je 0x3b1
    cmp qword ptr [r12 + 0x218], 2
    je 0x3b1
    cmp [r12 + 0x218], rsi
    je 0x3b1
    mov dword ptr [rbx + 8], 0x6c
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x3b1
    mov dword ptr [rbx + 8], 0x72
    lea rcx, [r12 + 0x238]
    call <stub.GetNamed>
    jmp 0x422
    mov dword ptr [rbx + 8], 0x79
    call <op.Inc>
    jmp 0x445
    cmp rsi, r15
    jae 0xd2e
    test rsi, r15
    je 0xd08
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xd36
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x12f8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xd5a
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x258]
    or rcx, 2
    mov [r12 + 0x258], rcx
    jmp 0x445
    mov dword ptr [rbx + 8], 0x7e
    lea rcx, [r12 + 0x260]
    call <stub.SetNamed>
    jmp 0x493
    mov dword ptr [rbx + 8], 0x7e
    call <stub.Barrier>
    jmp 0x493
    mov dword ptr [rbx + 8], 0x86
    lea rcx, [r12 + 0x280]
    call <stub.GetNamed>
    jmp 0x4c7
    mov dword ptr [rbx + 8], 0x94
    lea rcx, [r12 + 0x2c8]
    call <stub.GetNamed>
    jmp 0x514
    mov dword ptr [rbx + 8], 0xa4
    call <op.Call>
    jmp 0x59d
    test rsi, r13
    jne 0xdd3
    cmp byte ptr [rsi], 0x22
    jne 0xdd3
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x2a0], rax
    je 0x560
    cmp [r12 + 0x2b0], rax
    je 0x560
    cmp [r12 + 0x2b8], rax
    je 0x560
    cmp [r12 + 0x2c0], rax
    je 0x560
    cmp qword ptr [r12 + 0x2a8], 2
    je 0x560
    cmp [r12 + 0x2a8], rsi
    je 0x560
    mov dword ptr [rbx + 8], 0xa4
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x560
    mov dword ptr [rbx + 8], 0xaa
    call <op.RequireObject>
    jmp 0x5b3
    mov dword ptr [rbx + 8], 0xad
    lea rcx, [r12 + 0x2e8]
    call <stub.GetNamed>
    jmp 0x5e7
    mov dword ptr [rbx + 8], 0xc7
    call <op.Call>
    jmp 0x686
    test rsi, r13
    jne 0xe86
    cmp byte ptr [rsi], 0x22
    jne 0xe86
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x308], rax
    je 0x646
    cmp [r12 + 0x318], rax
    je 0x646
    cmp [r12 + 0x320], rax
    je 0x646
    cmp [r12 + 0x328], rax
    je 0x646
    cmp qword ptr [r12 + 0x310], 2
    je 0x646
    cmp [r12 + 0x310], rsi
    je 0x646
    mov dword ptr [rbx + 8], 0xc7
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x80]
    jmp 0x646
    mov dword ptr [rbx + 8], 0xcd
    call <op.RequireObject>
    jmp 0x69f
    mov dword ptr [rbx + 8], 0xd0
    lea rcx, [r12 + 0x330]
    call <stub.GetNamed>
    jmp 0x6d6
    cmp rsi, r15
    jae 0xf6a
    test rsi, r15
    je 0xf77
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0x920
    jmp 0x6f8
    test esi, esi
    jne 0x920
    jmp 0x6f8
    test rsi, r13
    jne 0x6f8
    test rsi, rsi
    je 0x6f8
    cmp byte ptr [rsi], 4
    ja 0x920
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0x920
    jmp 0x6f8
    mov dword ptr [rbx + 8], 0xdb
    lea rcx, [r12 + 0x350]
    call <stub.GetNamed>
    jmp 0x72f
    mov dword ptr [rbx + 8], 0xe2
    call <op.JStrictEq>
    cmp eax, 2
    je 0x8ee
    jmp 0x755
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x101f
    cmp rsi, rdx
    je 0x8ee
    test rcx, r13
    jne 0x755
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x755
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x755
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0xfbb
    jmp 0x755
    cmp rsi, r15
    jae 0x1038
    test rsi, r15
    je 0x755
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1040
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1059
    test rdx, r15
    je 0x755
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1061
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x106d
    je 0x8ee
    jmp 0x755
    mov dword ptr [rbx + 8], 0xe9
    lea rcx, [r12 + 0x378]
    call <stub.GetNamed>
    jmp 0x789
    mov dword ptr [rbx + 8], 0xf2
    call <op.JStrictEq>
    cmp eax, 2
    je 0x8ee
    jmp 0x7b8
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x10ef
    cmp rsi, rdx
    je 0x8ee
    test rcx, r13
    jne 0x7b8
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x7b8
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x7b8
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x108b
    jmp 0x7b8
    cmp rsi, r15
    jae 0x1108
    test rsi, r15
    je 0x7b8
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1110
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1129
    test rdx, r15
    je 0x7b8
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1131
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x113d
    je 0x8ee
    jmp 0x7b8
    mov dword ptr [rbx + 8], 0xf9
    lea rcx, [r12 + 0x3a0]
    call <stub.GetNamed>
    jmp 0x7ec
    mov dword ptr [rbx + 8], 0x100
    call <op.JStrictEq>
    cmp eax, 2
    je 0x8ee
    jmp 0x812
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x11bf
    cmp rsi, rdx
    je 0x8ee
    test rcx, r13
    jne 0x812
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x812
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x812
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x115b
    jmp 0x812
    cmp rsi, r15
    jae 0x11d8
    test rsi, r15
    je 0x812
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x11e0
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x11f9
    test rdx, r15
    je 0x812
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1201
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x120d
    je 0x8ee
    jmp 0x812
    mov dword ptr [rbx + 8], 0x10a
    lea rcx, [r12 + 0x3c8]
    call <stub.GetNamed>
    jmp 0x854
    mov dword ptr [rbx + 8], 0x111
    lea rcx, [r12 + 0x3e8]
    call <stub.GetNamed>
    jmp 0x88f
    mov dword ptr [rbx + 8], 0x118
    call <op.Call>
    jmp 0x8ee
    test rsi, r13
    jne 0x1244
    cmp byte ptr [rsi], 0x22
    jne 0x1244
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x408], rax
    je 0x8ab
    cmp [r12 + 0x418], rax
    je 0x8ab
    cmp [r12 + 0x420], rax
    je 0x8ab
    cmp [r12 + 0x428], rax
    je 0x8ab
    cmp qword ptr [r12 + 0x410], 2
    je 0x8ab
    cmp [r12 + 0x410], rsi
    je 0x8ab
    mov dword ptr [rbx + 8], 0x118
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x88]
    jmp 0x8ab
    mov dword ptr [rbx + 8], 0x11e
    call <op.JumpLoop>
    jmp 0x5f4
    mov dword ptr [rbx + 8], 0x125
    call <op.JumpLoop>
    jmp 0x59
    jmp <stub.ExceptionExit>
    .byte 0x0
    .quad 0x3ff0000000000000
satisfy:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x78]
    cmp rcx, [rdx]
    ja 0x526
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x546
    endbr64
    mov rax, [rbx + 0x28]
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x60]
    test rdx, r13
    jne 0x564
    cmp byte ptr [rdx], 0x20
    jb 0x564
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x48]
    jne 0x564
    mov rsi, [r12 + 0x50]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x57a
    cmp byte ptr [rdx], 0x20
    jb 0x57a
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x68]
    jne 0x57a
    mov rsi, [r12 + 0x70]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x88], rsi
    jne 0x5a1
    mov dword ptr [rbx + 8], 0x11
    mov rax, [rsi + 0x20]
    mov [rbx + 0x40], rbx
    mov dword ptr [rbx + 0x4c], 1
    mov [rbx + 0x50], rax
    add rbx, 0x40
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x40
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0xa84
    mov [rbx + 0x30], rax
    mov eax, 2
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x633
    cmp rdx, r15
    jb 0x633
    cmp esi, edx
    je 0x11b
    jmp 0x2a7
    mov eax, 2
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x28]
    mov rsi, [rbx + 0x40]
    test rdx, r13
    jne 0x6d0
    cmp byte ptr [rdx], 0x20
    jb 0x6d0
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0xb8]
    jne 0x6d0
    mov rax, [r12 + 0xc0]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x6e9
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x6fa
    cmp byte ptr [rdx], 0x20
    jb 0x6fa
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xd8]
    jne 0x6fa
    mov rsi, [r12 + 0xe0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rsi, [r12 + 0xf8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x713
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x73e
    cmp rdx, r15
    jb 0x73e
    cmp esi, edx
    je 0x1ea
    jmp 0x295
    mov rsi, [r12 + 0x110]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x7db
    mov [rbx + 0x60], rax
    mov rax, [rbx + 0x60]
    mov [rbx + 0x68], rax
    mov rax, [r12 + 0x30]
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x120], rsi
    jne 0x7ec
    mov dword ptr [rbx + 8], 0x4b
    lea rdx, [rbx + 0x48]
    call <stub.Construct>
    test al, 1
    je 0x285
    sub rax, 1
    mov [rbx + 0x48], rbx
    mov dword ptr [rbx + 0x54], 0x1000001
    mov [rbx + 0x58], rax
    add rbx, 0x48
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x48
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0xa84
    test rax, r13
    jne 0x848
    cmp byte ptr [rax], 0x20
    jb 0x848
    mov [rbx + 0x40], rax
    mov dword ptr [rbx + 8], 0x51
    call <op.Throw>
    mov eax, 2
    mov [rbx + 0x40], rax
    mov rax, [rbx + 0x40]
    mov rsp, rbp
    pop rbp
    ret
    mov rdx, [rbx + 0x30]
    test rdx, r13
    jne 0x851
    cmp byte ptr [rdx], 0x20
    jb 0x851
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x148]
    jne 0x851
    mov rsi, [r12 + 0x150]
    mov rax, [rdx + rsi]
    mov [rbx + 0x38], rax
    mov eax, 2
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x884
    cmp rdx, r15
    jb 0x884
    cmp esi, edx
    je 0x361
    mov eax, 2
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x40]
    test rdx, r13
    jne 0x921
    cmp byte ptr [rdx], 0x20
    jb 0x921
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x170]
    jne 0x921
    mov rax, [r12 + 0x178]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x93a
    mov rdx, [rbx + 0x28]
    mov rsi, [rbx + 0x30]
    test rdx, r13
    jne 0x94b
    cmp byte ptr [rdx], 0x20
    jb 0x94b
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x190]
    jne 0x94b
    mov rax, [r12 + 0x198]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x964
    mov rdx, [rbx + 0x30]
    mov rsi, [rbx + 0x28]
    test rdx, r13
    jne 0x975
    cmp byte ptr [rdx], 0x20
    jb 0x975
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x1b0]
    jne 0x975
    mov rax, [r12 + 0x1b8]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x98e
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x99f
    cmp byte ptr [rdx], 0x20
    jb 0x99f
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1d0]
    jne 0x99f
    mov rsi, [r12 + 0x1d8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x30]
    mov rsi, [rbx + 0x40]
    test rdx, r13
    jne 0x9b8
    cmp byte ptr [rdx], 0x20
    jb 0x9b8
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x1f0]
    jne 0x9b8
    mov rax, [r12 + 0x1f8]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x9d1
    mov rax, [rbx + 0x20]
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x68]
    test rdx, r13
    jne 0x9e2
    cmp byte ptr [rdx], 0x20
    jb 0x9e2
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x210]
    jne 0x9e2
    mov rsi, [r12 + 0x218]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x230], rsi
    jne 0xa0c
    mov dword ptr [rbx + 8], 0x9d
    mov rax, [rsi + 0x20]
    mov [rbx + 0x48], rbx
    mov dword ptr [rbx + 0x54], 1
    mov [rbx + 0x58], rax
    add rbx, 0x48
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x48
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0xa84
    mov [rbx + 0x40], rax
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x55d
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x54b
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 3
    lea rcx, [r12 + 0x48]
    call <stub.GetNamed>
    jmp 0x63
    mov dword ptr [rbx + 8], 0xa
    lea rcx, [r12 + 0x68]
    call <stub.GetNamed>
    jmp 0x95
    mov dword ptr [rbx + 8], 0x11
    call <op.Call>
    jmp 0xeb
    test rsi, r13
    jne 0x590
    cmp byte ptr [rsi], 0x22
    jne 0x590
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x88], rax
    je 0xab
    cmp [r12 + 0x98], rax
    je 0xab
    cmp [r12 + 0xa0], rax
    je 0xab
    cmp [r12 + 0xa8], rax
    je 0xab
    cmp qword ptr [r12 + 0x90], 2
    je 0xab
    cmp [r12 + 0x90], rsi
    je 0xab
    mov dword ptr [rbx + 8], 0x11
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0xab
    mov dword ptr [rbx + 8], 0x19
    call <op.JStrictNe>
    cmp eax, 2
    je 0x2a7
    jmp 0x11b
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x67d
    cmp rsi, rdx
    je 0x11b
    test rcx, r13
    jne 0x2a7
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x2a7
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x2a7
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x619
    jmp 0x2a7
    cmp rsi, r15
    jae 0x696
    test rsi, r15
    je 0x2a7
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x69e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x6b7
    test rdx, r15
    je 0x2a7
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x6bf
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x6cb
    je 0x11b
    jmp 0x2a7
    mov dword ptr [rbx + 8], 0x22
    lea rcx, [r12 + 0xb8]
    call <stub.SetNamed>
    jmp 0x172
    mov dword ptr [rbx + 8], 0x22
    call <stub.Barrier>
    jmp 0x172
    mov dword ptr [rbx + 8], 0x2a
    lea rcx, [r12 + 0xd8]
    call <stub.GetNamed>
    jmp 0x1a6
    mov dword ptr [rbx + 8], 0x31
    call <op.GetGlobal>
    jmp 0x1c3
    mov dword ptr [rbx + 8], 0x37
    call <op.JStrictNe>
    cmp eax, 2
    je 0x295
    jmp 0x1ea
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x788
    cmp rsi, rdx
    je 0x1ea
    test rcx, r13
    jne 0x295
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x295
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x295
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x724
    jmp 0x295
    cmp rsi, r15
    jae 0x7a1
    test rsi, r15
    je 0x295
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x7a9
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x7c2
    test rdx, r15
    je 0x295
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x7ca
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x7d6
    je 0x1ea
    jmp 0x295
    mov dword ptr [rbx + 8], 0x3e
    call <op.GetGlobal>
    jmp 0x203
    cmp [r12 + 0x130], rsi
    je 0x226
    cmp [r12 + 0x138], rsi
    je 0x226
    cmp [r12 + 0x140], rsi
    je 0x226
    cmp qword ptr [r12 + 0x128], 2
    je 0x226
    cmp [r12 + 0x128], rsi
    je 0x226
    mov dword ptr [rbx + 8], 0x4b
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x226
    mov rax, [rbx + 0x68]
    jmp 0x285
    mov dword ptr [rbx + 8], 0x57
    lea rcx, [r12 + 0x148]
    call <stub.GetNamed>
    jmp 0x2db
    mov dword ptr [rbx + 8], 0x60
    call <op.JStrictEq>
    cmp eax, 2
    je 0x361
    jmp 0x30a
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x8ce
    cmp rsi, rdx
    je 0x361
    test rcx, r13
    jne 0x30a
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x30a
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x30a
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x86a
    jmp 0x30a
    cmp rsi, r15
    jae 0x8e7
    test rsi, r15
    je 0x30a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x8ef
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x908
    test rdx, r15
    je 0x30a
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x910
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x91c
    je 0x361
    jmp 0x30a
    mov dword ptr [rbx + 8], 0x69
    lea rcx, [r12 + 0x170]
    call <stub.SetNamed>
    jmp 0x361
    mov dword ptr [rbx + 8], 0x69
    call <stub.Barrier>
    jmp 0x361
    mov dword ptr [rbx + 8], 0x71
    lea rcx, [r12 + 0x190]
    call <stub.SetNamed>
    jmp 0x3af
    mov dword ptr [rbx + 8], 0x71
    call <stub.Barrier>
    jmp 0x3af
    mov dword ptr [rbx + 8], 0x79
    lea rcx, [r12 + 0x1b0]
    call <stub.SetNamed>
    jmp 0x3fd
    mov dword ptr [rbx + 8], 0x79
    call <stub.Barrier>
    jmp 0x3fd
    mov dword ptr [rbx + 8], 0x81
    lea rcx, [r12 + 0x1d0]
    call <stub.GetNamed>
    jmp 0x431
    mov dword ptr [rbx + 8], 0x88
    lea rcx, [r12 + 0x1f0]
    call <stub.SetNamed>
    jmp 0x483
    mov dword ptr [rbx + 8], 0x88
    call <stub.Barrier>
    jmp 0x483
    mov dword ptr [rbx + 8], 0x93
    lea rcx, [r12 + 0x210]
    call <stub.GetNamed>
    jmp 0x4bf
    mov dword ptr [rbx + 8], 0x9d
    call <op.Call>
    jmp 0x51d
    test rsi, r13
    jne 0x9fb
    cmp byte ptr [rsi], 0x22
    jne 0x9fb
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x230], rax
    je 0x4dd
    cmp [r12 + 0x240], rax
    je 0x4dd
    cmp [r12 + 0x248], rax
    je 0x4dd
    cmp [r12 + 0x250], rax
    je 0x4dd
    cmp qword ptr [r12 + 0x238], 2
    je 0x4dd
    cmp [r12 + 0x238], rsi
    je 0x4dd
    mov dword ptr [rbx + 8], 0x9d
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x4dd
    jmp <stub.ExceptionExit>
set:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x90]
    cmp rcx, [rdx]
    ja 0x4de
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x4fe
    mov ecx, 0xa
    mov [rbx + 0x38], rcx
    mov [rbx + 0x40], rcx
    mov [rbx + 0x48], rcx
    mov [rbx + 0x50], rcx
    mov [rbx + 0x58], rcx
    endbr64
    mov rdx, [rbx + 0x28]
    mov rsi, [rbx + 0x30]
    test rdx, r13
    jne 0x51c
    cmp byte ptr [rdx], 0x20
    jb 0x51c
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x38]
    jne 0x51c
    mov rax, [r12 + 0x40]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x532
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x543
    cmp byte ptr [rdx], 0x20
    jb 0x543
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x58]
    jne 0x543
    mov rsi, [r12 + 0x60]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov dword ptr [rbx + 8], 0xf
    call <op.IterOpenArray>
    cmp eax, 2
    je 0x1e6
    mov rdx, [rbx + 0x58]
    test rdx, r13
    jne 0x559
    cmp byte ptr [rdx], 0x20
    jb 0x559
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xa0]
    jne 0x559
    mov rsi, [r12 + 0xa8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x68]
    test rsi, r13
    jne 0x12f
    test rsi, rsi
    je 0x12f
    cmp byte ptr [rsi], 0x20
    jae 0x13b
    mov dword ptr [rbx + 8], 0x21
    call <op.ThrowNotIterable>
    mov rax, [rbx + 0x58]
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x78], rsi
    jne 0x583
    mov dword ptr [rbx + 8], 0x26
    mov rax, [rsi + 0x20]
    mov [rbx + 0x50], rbx
    mov dword ptr [rbx + 0x5c], 0
    mov [rbx + 0x60], rax
    add rbx, 0x50
    xor esi, esi
    call qword ptr [rax + 8]
    sub rbx, 0x50
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x9c0
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    test rsi, r13
    jne 0x5f8
    cmp byte ptr [rsi], 0x20
    jb 0x5f8
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0x609
    cmp byte ptr [rdx], 0x20
    jb 0x609
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xc0]
    jne 0x609
    mov rsi, [r12 + 0xc8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov eax, 0xa
    mov [rbx + 0x48], rax
    endbr64
    mov dword ptr [rbx + 8], 0x38
    call <op.IterStep>
    cmp eax, 2
    je 0x30a
    mov rsi, [rbx + 0x38]
    cmp rsi, 0xa
    je 0x4cc
    mov rax, [rbx + 0x40]
    mov [rbx + 0x70], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0xe0], rsi
    jne 0x633
    mov dword ptr [rbx + 8], 0x49
    mov rax, [rsi + 0x20]
    mov [rbx + 0x58], rbx
    mov dword ptr [rbx + 0x64], 0
    mov [rbx + 0x68], rax
    add rbx, 0x58
    xor esi, esi
    call qword ptr [rax + 8]
    sub rbx, 0x58
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x9c0
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x78]
    test rsi, r13
    jne 0x6ab
    cmp byte ptr [rsi], 0x20
    jb 0x6ab
    mov rdx, [rbx + 0x78]
    test rdx, r13
    jne 0x6bc
    cmp byte ptr [rdx], 0x20
    jb 0x6bc
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x108]
    jne 0x6bc
    mov rsi, [r12 + 0x110]
    mov rax, [rdx + rsi]
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x70]
    cmp rsi, 7
    je 0x4cc
    cmp rsi, 6
    jne 0x6d5
    mov rdx, [rbx + 0x78]
    test rdx, r13
    jne 0x73b
    cmp byte ptr [rdx], 0x20
    jb 0x73b
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x128]
    jne 0x73b
    mov rsi, [r12 + 0x130]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov rdx, [rbx + 0x50]
    test rdx, r13
    jne 0x754
    cmp byte ptr [rdx], 0x20
    jb 0x754
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x148]
    jne 0x754
    mov rsi, [r12 + 0x150]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov eax, 2
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x60]
    cmp rsi, r15
    jb 0x787
    cmp rdx, r15
    jb 0x787
    cmp esi, edx
    je 0x49a
    mov rdx, [rbx + 0x50]
    test rdx, r13
    jne 0x824
    cmp byte ptr [rdx], 0x20
    jb 0x824
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x170]
    jne 0x824
    mov rsi, [r12 + 0x178]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0x857
    cmp rdx, r15
    jb 0x857
    cmp esi, edx
    je 0x49a
    mov rax, [rbx + 0x20]
    mov [rbx + 0x80], rax
    mov rdx, [rbx + 0x80]
    test rdx, r13
    jne 0x8f4
    cmp byte ptr [rdx], 0x20
    jb 0x8f4
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x198]
    jne 0x8f4
    mov rsi, [r12 + 0x1a0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x50]
    test rdx, r13
    jne 0x90d
    cmp byte ptr [rdx], 0x20
    jb 0x90d
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1b8]
    jne 0x90d
    mov rsi, [r12 + 0x1c0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x1d8], rsi
    jne 0x937
    mov dword ptr [rbx + 8], 0x93
    mov rax, [rsi + 0x20]
    mov [rbx + 0x60], rbx
    mov dword ptr [rbx + 0x6c], 1
    mov [rbx + 0x70], rax
    add rbx, 0x60
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x60
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x9c0
    mov [rbx + 0x58], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x9af
    jmp 0x1e6
    endbr64
    mov dword ptr [rbx + 8], 0x9c
    call <op.IterCloseSilently>
    mov dword ptr [rbx + 8], 0x9e
    call <op.Throw>
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x515
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x503
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    lea rcx, [r12 + 0x38]
    call <stub.SetNamed>
    jmp 0x91
    mov dword ptr [rbx + 8], 0
    call <stub.Barrier>
    jmp 0x91
    mov dword ptr [rbx + 8], 8
    lea rcx, [r12 + 0x58]
    call <stub.GetNamed>
    jmp 0xbf
    mov dword ptr [rbx + 8], 0x16
    lea rcx, [r12 + 0xa0]
    call <stub.GetNamed>
    jmp 0x10c
    mov dword ptr [rbx + 8], 0x26
    call <op.Call>
    jmp 0x18f
    test rsi, r13
    jne 0x572
    cmp byte ptr [rsi], 0x22
    jne 0x572
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x78], rax
    je 0x152
    cmp [r12 + 0x88], rax
    je 0x152
    cmp [r12 + 0x90], rax
    je 0x152
    cmp [r12 + 0x98], rax
    je 0x152
    cmp qword ptr [r12 + 0x80], 2
    je 0x152
    cmp [r12 + 0x80], rsi
    je 0x152
    mov dword ptr [rbx + 8], 0x26
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x152
    mov dword ptr [rbx + 8], 0x2c
    call <op.RequireObject>
    jmp 0x1a5
    mov dword ptr [rbx + 8], 0x2f
    lea rcx, [r12 + 0xc0]
    call <stub.GetNamed>
    jmp 0x1d9
    mov dword ptr [rbx + 8], 0x49
    call <op.Call>
    jmp 0x26c
    test rsi, r13
    jne 0x622
    cmp byte ptr [rsi], 0x22
    jne 0x622
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xe0], rax
    je 0x22f
    cmp [r12 + 0xf0], rax
    je 0x22f
    cmp [r12 + 0xf8], rax
    je 0x22f
    cmp [r12 + 0x100], rax
    je 0x22f
    cmp qword ptr [r12 + 0xe8], 2
    je 0x22f
    cmp [r12 + 0xe8], rsi
    je 0x22f
    mov dword ptr [rbx + 8], 0x49
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x70]
    jmp 0x22f
    mov dword ptr [rbx + 8], 0x4f
    call <op.RequireObject>
    jmp 0x282
    mov dword ptr [rbx + 8], 0x52
    lea rcx, [r12 + 0x108]
    call <stub.GetNamed>
    jmp 0x2b6
    cmp rsi, r15
    jae 0x703
    test rsi, r15
    je 0x710
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0x4cc
    jmp 0x2d2
    test esi, esi
    jne 0x4cc
    jmp 0x2d2
    test rsi, r13
    jne 0x2d2
    test rsi, rsi
    je 0x2d2
    cmp byte ptr [rsi], 4
    ja 0x4cc
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0x4cc
    jmp 0x2d2
    mov dword ptr [rbx + 8], 0x5d
    lea rcx, [r12 + 0x128]
    call <stub.GetNamed>
    jmp 0x306
    mov dword ptr [rbx + 8], 0x64
    lea rcx, [r12 + 0x148]
    call <stub.GetNamed>
    jmp 0x33e
    mov dword ptr [rbx + 8], 0x6d
    call <op.JStrictEq>
    cmp eax, 2
    je 0x49a
    jmp 0x36d
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x7d1
    cmp rsi, rdx
    je 0x49a
    test rcx, r13
    jne 0x36d
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x36d
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x36d
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x76d
    jmp 0x36d
    cmp rsi, r15
    jae 0x7ea
    test rsi, r15
    je 0x36d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x7f2
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x80b
    test rdx, r15
    je 0x36d
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x813
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x81f
    je 0x49a
    jmp 0x36d
    mov dword ptr [rbx + 8], 0x74
    lea rcx, [r12 + 0x170]
    call <stub.GetNamed>
    jmp 0x3a1
    mov dword ptr [rbx + 8], 0x7b
    call <op.JStrictEq>
    cmp eax, 2
    je 0x49a
    jmp 0x3c7
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x8a1
    cmp rsi, rdx
    je 0x49a
    test rcx, r13
    jne 0x3c7
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x3c7
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x3c7
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x83d
    jmp 0x3c7
    cmp rsi, r15
    jae 0x8ba
    test rsi, r15
    je 0x3c7
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x8c2
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x8db
    test rdx, r15
    je 0x3c7
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x8e3
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x8ef
    je 0x49a
    jmp 0x3c7
    mov dword ptr [rbx + 8], 0x85
    lea rcx, [r12 + 0x198]
    call <stub.GetNamed>
    jmp 0x409
    mov dword ptr [rbx + 8], 0x8c
    lea rcx, [r12 + 0x1b8]
    call <stub.GetNamed>
    jmp 0x441
    mov dword ptr [rbx + 8], 0x93
    call <op.Call>
    jmp 0x49a
    test rsi, r13
    jne 0x926
    cmp byte ptr [rsi], 0x22
    jne 0x926
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1d8], rax
    je 0x45a
    cmp [r12 + 0x1e8], rax
    je 0x45a
    cmp [r12 + 0x1f0], rax
    je 0x45a
    cmp [r12 + 0x1f8], rax
    je 0x45a
    cmp qword ptr [r12 + 0x1e0], 2
    je 0x45a
    cmp [r12 + 0x1e0], rsi
    je 0x45a
    mov dword ptr [rbx + 8], 0x93
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x45a
    mov dword ptr [rbx + 8], 0x99
    call <op.JumpLoop>
    jmp 0x1e6
    jmp <stub.ExceptionExit>
variables:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x38]
    cmp rcx, [rdx]
    ja 0x6b
    mov r12, [rax + 0x10]
    endbr64
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x8f
    cmp byte ptr [rdx], 0x20
    jb 0x8f
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 8]
    jne 0x8f
    mov rsi, [r12 + 0x10]
    mov rax, [rdx + rsi]
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 7
    call <op.NewArray>
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x88
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    lea rcx, [r12 + 8]
    call <stub.GetNamed>
    jmp 0x52
variables#2:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x40]
    cmp rcx, [rdx]
    ja 0x9d
    mov r12, [rax + 0x10]
    endbr64
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0xc4
    cmp byte ptr [rdx], 0x20
    jb 0xc4
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x10]
    jne 0xc4
    mov rsi, [r12 + 0x18]
    mov rax, [rdx + rsi]
    mov [rbx + 0x30], rax
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0xda
    cmp byte ptr [rdx], 0x20
    jb 0xda
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x30]
    jne 0xda
    mov rsi, [r12 + 0x38]
    mov rax, [rdx + rsi]
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0xe
    call <op.NewArray>
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xbd
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    lea rcx, [r12 + 0x10]
    call <stub.GetNamed>
    jmp 0x52
    mov dword ptr [rbx + 8], 7
    lea rcx, [r12 + 0x30]
    call <stub.GetNamed>
    jmp 0x84
variables#3:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x50]
    cmp rcx, [rdx]
    ja 0x107
    mov r12, [rax + 0x10]
    endbr64
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x12e
    cmp byte ptr [rdx], 0x20
    jb 0x12e
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x20]
    jne 0x12e
    mov rsi, [r12 + 0x28]
    mov rax, [rdx + rsi]
    mov [rbx + 0x30], rax
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x144
    cmp byte ptr [rdx], 0x20
    jb 0x144
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x40]
    jne 0x144
    mov rsi, [r12 + 0x48]
    mov rax, [rdx + rsi]
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x15a
    cmp byte ptr [rdx], 0x20
    jb 0x15a
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x60]
    jne 0x15a
    mov rsi, [r12 + 0x68]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x170
    cmp byte ptr [rdx], 0x20
    jb 0x170
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x80]
    jne 0x170
    mov rsi, [r12 + 0x88]
    mov rax, [rdx + rsi]
    mov [rbx + 0x48], rax
    mov dword ptr [rbx + 8], 0x1c
    call <op.NewArray>
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x127
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    lea rcx, [r12 + 0x20]
    call <stub.GetNamed>
    jmp 0x52
    mov dword ptr [rbx + 8], 7
    lea rcx, [r12 + 0x40]
    call <stub.GetNamed>
    jmp 0x84
    mov dword ptr [rbx + 8], 0xe
    lea rcx, [r12 + 0x60]
    call <stub.GetNamed>
    jmp 0xb6
    mov dword ptr [rbx + 8], 0x15
    lea rcx, [r12 + 0x80]
    call <stub.GetNamed>
    jmp 0xee
