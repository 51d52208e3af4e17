(anonymous):
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0xb8]
    cmp rcx, [rdx]
    ja 0xa39
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
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x1b
    call <op.NewClosure>
    mov dword ptr [rbx + 8], 0x20
    call <op.DeclareGlobalFunction>
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x26
    call <op.NewClosure>
    mov dword ptr [rbx + 8], 0x2b
    call <op.DeclareGlobalFunction>
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x31
    call <op.NewClosure>
    mov dword ptr [rbx + 8], 0x36
    call <op.DeclareGlobalFunction>
    mov rsi, [r12 + 0x88]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xa60
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x40
    call <op.Typeof>
    mov rax, [r12 + 0x48]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0xa8b
    cmp rdx, r15
    jb 0xa8b
    cmp esi, edx
    je 0x136
    jmp 0x154
    mov rsi, [r12 + 0xa0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xb28
    mov [rbx + 0x30], rax
    jmp 0x162
    mov rax, 0xfffe000000000001
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x5b
    call <op.InitGlobal>
    mov rax, 0xfffe00000000002a
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x63
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x6b
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [r12 + 0xb0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xb39
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0xb5b
    imul eax, esi, 0x24
    jo 0xb5b
    test eax, eax
    je 0xbb9
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0xbe1
    cmp rdx, r15
    jb 0xbe1
    cmp esi, edx
    jge 0x997
    mov rsi, [r12 + 0xd0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xc3e
    mov [rbx + 0x68], rax
    mov eax, 0xa
    mov [rbx + 0x70], rax
    mov rax, 0xfffe0000000009c4
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0xe0], rsi
    jne 0xc60
    mov dword ptr [rbx + 8], 0x93
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
    je 0x1731
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0x108]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xcd8
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x118]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xce9
    mov [rbx + 0x88], rax
    mov eax, 0xa
    mov [rbx + 0x90], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x88]
    cmp [r12 + 0x128], rsi
    jne 0xd0b
    mov dword ptr [rbx + 8], 0xaa
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
    je 0x1731
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x68]
    cmp rsi, r15
    jb 0xd97
    cmp rdx, r15
    jb 0xd97
    mov eax, esi
    add eax, edx
    jo 0xd97
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    cmp rsi, r15
    jb 0xe1b
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x50], rax
    mov rdx, [r12 + 0x160]
    mov rsi, [rbx + 0x50]
    cmp byte ptr [rdx + 2], 0
    jne 0xe5c
    cmp qword ptr [rdx + 8], 0
    je 0xe5c
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0xe6d
    mov rsi, [r12 + 0x170]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xe7e
    mov [rbx + 0x68], rax
    mov eax, 0xa
    mov [rbx + 0x70], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x180], rsi
    jne 0xea0
    mov dword ptr [rbx + 8], 0xcf
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
    je 0x1731
    mov [rbx + 0x40], rax
    mov rsi, [r12 + 0x1a8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xf18
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x58]
    cmp rsi, r15
    jb 0xf3a
    imul eax, esi, 7
    jo 0xf3a
    test eax, eax
    je 0xf98
    or rax, r15
    mov [rbx + 0x60], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x78]
    test rsi, r13
    jne 0xfa6
    cmp byte ptr [rsi], 0x20
    jb 0xfa6
    cmp rdx, r15
    jb 0xfd3
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xfa6
    cmp byte ptr [rcx], 0xb
    je 0xfb7
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0xfa6
    mov [rbx + 0x70], rax
    mov rdx, [rbx + 0x70]
    test rdx, r13
    jne 0x100a
    cmp byte ptr [rdx], 0x20
    jb 0x100a
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1e0]
    jne 0x100a
    mov rsi, [r12 + 0x1e8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x60]
    mov rdx, [rbx + 0x68]
    cmp rsi, r15
    jb 0x1034
    cmp rdx, r15
    jb 0x1034
    mov eax, esi
    add eax, edx
    jo 0x1034
    or rax, r15
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x40]
    test rdx, r13
    jne 0x10a7
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0x10c0
    cmp esi, 0x21
    jne 0x55f
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0x586
    cmp byte ptr [rdx], 0x20
    jb 0x10a7
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x208]
    jne 0x10a7
    mov rsi, [r12 + 0x210]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x60]
    mov rdx, [rbx + 0x68]
    cmp rsi, r15
    jb 0x10dc
    cmp rdx, r15
    jb 0x10dc
    mov eax, esi
    add eax, edx
    jo 0x10dc
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    cmp rsi, r15
    jb 0x1160
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x50], rax
    mov rdx, [r12 + 0x238]
    mov rsi, [rbx + 0x50]
    cmp byte ptr [rdx + 2], 0
    jne 0x11a1
    cmp qword ptr [rdx + 8], 0
    je 0x11a1
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x11b2
    mov dword ptr [rbx + 8], 0x114
    call <op.NewArray>
    mov dword ptr [rbx + 8], 0x11a
    call <op.ArraySpread>
    mov rdx, [rbx + 0x70]
    test rdx, r13
    jne 0x11c3
    cmp byte ptr [rdx], 0x20
    jb 0x11c3
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x258]
    jne 0x11c3
    mov rsi, [r12 + 0x260]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rsi, [r12 + 0x278]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x11dc
    mov [rbx + 0x98], rax
    mov eax, 0xa
    mov [rbx + 0xa0], rax
    mov rax, [r12 + 0x68]
    mov [rbx + 0xa8], rax
    mov rax, 0xfffe000000000001
    mov [rbx + 0xb0], rax
    mov rsi, [rbx + 0x98]
    cmp [r12 + 0x288], rsi
    jne 0x11fe
    mov dword ptr [rbx + 8], 0x134
    mov rax, [rsi + 0x20]
    mov [rbx + 0x80], rbx
    mov dword ptr [rbx + 0x8c], 2
    mov [rbx + 0x90], rax
    add rbx, 0x80
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0x80
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1731
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x2b0], rsi
    jne 0x128a
    mov dword ptr [rbx + 8], 0x13a
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
    je 0x1731
    mov [rbx + 0x48], rax
    mov rsi, [r12 + 0x2d8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1302
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x58]
    cmp rsi, r15
    jb 0x1324
    imul eax, esi, 0xd
    jo 0x1324
    test eax, eax
    je 0x1382
    or rax, r15
    mov [rbx + 0x60], rax
    mov rax, 0xfffe000000000064
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x78]
    test rsi, r13
    jne 0x1390
    cmp byte ptr [rsi], 0x20
    jb 0x1390
    cmp rdx, r15
    jb 0x13bd
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x1390
    cmp byte ptr [rcx], 0xb
    je 0x13a1
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x1390
    mov [rbx + 0x70], rax
    mov rdx, [rbx + 0x70]
    test rdx, r13
    jne 0x13f4
    cmp byte ptr [rdx], 0x20
    jb 0x13f4
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x310]
    jne 0x13f4
    mov rsi, [r12 + 0x318]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x60]
    mov rdx, [rbx + 0x68]
    cmp rsi, r15
    jb 0x141e
    cmp rdx, r15
    jb 0x141e
    mov eax, esi
    add eax, edx
    jo 0x141e
    or rax, r15
    mov [rbx + 0x60], rax
    mov rax, 0xfffe000000000960
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x78]
    test rsi, r13
    jne 0x1491
    cmp byte ptr [rsi], 0x20
    jb 0x1491
    cmp rdx, r15
    jb 0x14be
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x1491
    cmp byte ptr [rcx], 0xb
    je 0x14a2
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x1491
    mov [rbx + 0x70], rax
    mov rdx, [rbx + 0x70]
    test rdx, r13
    jne 0x14f5
    cmp byte ptr [rdx], 0x20
    jb 0x14f5
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x358]
    jne 0x14f5
    mov rsi, [r12 + 0x360]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x60]
    mov rdx, [rbx + 0x68]
    cmp rsi, r15
    jb 0x151f
    cmp rdx, r15
    jb 0x151f
    mov eax, esi
    add eax, edx
    jo 0x151f
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    cmp rsi, r15
    jb 0x15a3
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x50], rax
    mov rdx, [r12 + 0x388]
    mov rsi, [rbx + 0x50]
    cmp byte ptr [rdx + 2], 0
    jne 0x15e4
    cmp qword ptr [rdx + 8], 0
    je 0x15e4
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x15f5
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x1617
    mov eax, esi
    add eax, 1
    jo 0x1617
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x1675
    jmp 0x1b0
    mov rsi, [r12 + 0x3a0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1686
    mov [rbx + 0x48], rax
    mov eax, 0xa
    mov [rbx + 0x50], rax
    mov rax, [r12 + 0x80]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x3b0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1697
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x48]
    cmp [r12 + 0x3c0], rsi
    jne 0x16b9
    mov dword ptr [rbx + 8], 0x1a3
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
    je 0x1731
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xa59
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0x3a
    call <op.GetGlobalOrUndefined>
    jmp 0xfa
    mov dword ptr [rbx + 8], 0x47
    call <op.JStrictNe>
    cmp eax, 2
    je 0x154
    jmp 0x136
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0xad5
    cmp rsi, rdx
    je 0x136
    test rcx, r13
    jne 0x154
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x154
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x154
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0xa71
    jmp 0x154
    cmp rsi, r15
    jae 0xaee
    test rsi, r15
    je 0x154
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xaf6
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xb0f
    test rdx, r15
    je 0x154
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xb17
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0xb23
    je 0x136
    jmp 0x154
    mov dword ptr [rbx + 8], 0x4e
    call <op.GetGlobal>
    jmp 0x14f
    mov dword ptr [rbx + 8], 0x73
    call <op.GetGlobal>
    jmp 0x1cd
    mov dword ptr [rbx + 8], 0x79
    call <op.MulI>
    jmp 0x1f2
    cmp rsi, r15
    jae 0xb70
    test rsi, r15
    je 0xb4a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xb78
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1738]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xb9c
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0xc0]
    or rcx, 2
    mov [r12 + 0xc0], rcx
    jmp 0x1f2
    mov ecx, esi
    or ecx, 0x24
    test ecx, ecx
    jl 0xb5b
    jmp 0x1eb
    mov dword ptr [rbx + 8], 0x80
    call <op.JNotLess>
    cmp eax, 2
    je 0x997
    jmp 0x214
    cmp rsi, r15
    jae 0xbf6
    test rsi, r15
    je 0xbc7
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xbfe
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xc13
    test rdx, r15
    je 0xbc7
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xc1b
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0xc8]
    or rcx, 2
    mov [r12 + 0xc8], rcx
    vucomisd xmm1, xmm0
    jbe 0x997
    jmp 0x214
    mov dword ptr [rbx + 8], 0x87
    call <op.GetGlobal>
    jmp 0x22d
    mov dword ptr [rbx + 8], 0x93
    call <op.Call>
    jmp 0x296
    test rsi, r13
    jne 0xc4f
    cmp byte ptr [rsi], 0x22
    jne 0xc4f
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xe0], rax
    je 0x256
    cmp [r12 + 0xf0], rax
    je 0x256
    cmp [r12 + 0xf8], rax
    je 0x256
    cmp [r12 + 0x100], rax
    je 0x256
    cmp qword ptr [r12 + 0xe8], 2
    je 0x256
    cmp [r12 + 0xe8], rsi
    je 0x256
    mov dword ptr [rbx + 8], 0x93
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x256
    mov dword ptr [rbx + 8], 0x99
    call <op.GetGlobal>
    jmp 0x2af
    mov dword ptr [rbx + 8], 0x9f
    call <op.GetGlobal>
    jmp 0x2cb
    mov dword ptr [rbx + 8], 0xaa
    call <op.Call>
    jmp 0x33a
    test rsi, r13
    jne 0xcfa
    cmp byte ptr [rsi], 0x22
    jne 0xcfa
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x128], rax
    je 0x2f7
    cmp [r12 + 0x138], rax
    je 0x2f7
    cmp [r12 + 0x140], rax
    je 0x2f7
    cmp [r12 + 0x148], rax
    je 0x2f7
    cmp qword ptr [r12 + 0x130], 2
    je 0x2f7
    cmp [r12 + 0x130], rsi
    je 0x2f7
    mov dword ptr [rbx + 8], 0xaa
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x88]
    jmp 0x2f7
    mov dword ptr [rbx + 8], 0xb0
    call <op.Add>
    jmp 0x365
    cmp rsi, r15
    jae 0xdac
    test rsi, r15
    je 0xd86
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xdb4
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xdc9
    test rdx, r15
    je 0xd86
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xdd1
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xded
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x150]
    or rcx, 2
    mov [r12 + 0x150], rcx
    jmp 0x365
    mov dword ptr [rbx + 8], 0xb6
    call <op.BitOrI>
    jmp 0x37e
    cmp rsi, r15
    jae 0xe43
    test rsi, r15
    je 0xe0a
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xe0a
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x158]
    or r8, 2
    mov [r12 + 0x158], r8
    jmp 0x372
    mov dword ptr [rbx + 8], 0xbd
    call <op.SetGlobal>
    jmp 0x3b9
    mov dword ptr [rbx + 8], 0xbd
    call <stub.Barrier>
    jmp 0x3b9
    mov dword ptr [rbx + 8], 0xc4
    call <op.GetGlobal>
    jmp 0x3d2
    mov dword ptr [rbx + 8], 0xcf
    call <op.Call>
    jmp 0x435
    test rsi, r13
    jne 0xe8f
    cmp byte ptr [rsi], 0x22
    jne 0xe8f
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x180], rax
    je 0x3f5
    cmp [r12 + 0x190], rax
    je 0x3f5
    cmp [r12 + 0x198], rax
    je 0x3f5
    cmp [r12 + 0x1a0], rax
    je 0x3f5
    cmp qword ptr [r12 + 0x188], 2
    je 0x3f5
    cmp [r12 + 0x188], rsi
    je 0x3f5
    mov dword ptr [rbx + 8], 0xcf
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x3f5
    mov dword ptr [rbx + 8], 0xd5
    call <op.GetGlobal>
    jmp 0x44e
    mov dword ptr [rbx + 8], 0xdb
    call <op.MulI>
    jmp 0x473
    cmp rsi, r15
    jae 0xf4f
    test rsi, r15
    je 0xf29
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xf57
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1740]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xf7b
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x1b8]
    or rcx, 2
    mov [r12 + 0x1b8], rcx
    jmp 0x473
    mov ecx, esi
    or ecx, 7
    test ecx, ecx
    jl 0xf3a
    jmp 0x46c
    mov dword ptr [rbx + 8], 0xe6
    call <op.GetElem>
    jmp 0x4ce
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0xfa6
    sub rax, r15
    jmp 0x4ca
    test rdx, r15
    je 0xfa6
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xfa6
    jp 0xfa6
    test edx, edx
    jne 0x1005
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xfa6
    jmp 0x4a4
    mov dword ptr [rbx + 8], 0xec
    lea rcx, [r12 + 0x1e0]
    call <stub.GetNamed>
    jmp 0x502
    mov dword ptr [rbx + 8], 0xf3
    call <op.Add>
    jmp 0x531
    cmp rsi, r15
    jae 0x1049
    test rsi, r15
    je 0x1023
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1051
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1066
    test rdx, r15
    je 0x1023
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x106e
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x108a
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x200]
    or rcx, 2
    mov [r12 + 0x200], rcx
    jmp 0x531
    mov dword ptr [rbx + 8], 0xf9
    lea rcx, [r12 + 0x208]
    call <stub.GetNamed>
    jmp 0x586
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0x586
    mov dword ptr [rbx + 8], 0x100
    call <op.Add>
    jmp 0x5b5
    cmp rsi, r15
    jae 0x10f1
    test rsi, r15
    je 0x10cb
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x10f9
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x110e
    test rdx, r15
    je 0x10cb
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1116
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1132
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x228]
    or rcx, 2
    mov [r12 + 0x228], rcx
    jmp 0x5b5
    mov dword ptr [rbx + 8], 0x106
    call <op.BitOrI>
    jmp 0x5ce
    cmp rsi, r15
    jae 0x1188
    test rsi, r15
    je 0x114f
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x114f
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x230]
    or r8, 2
    mov [r12 + 0x230], r8
    jmp 0x5c2
    mov dword ptr [rbx + 8], 0x10d
    call <op.SetGlobal>
    jmp 0x609
    mov dword ptr [rbx + 8], 0x10d
    call <stub.Barrier>
    jmp 0x609
    mov dword ptr [rbx + 8], 0x11d
    lea rcx, [r12 + 0x258]
    call <stub.GetNamed>
    jmp 0x655
    mov dword ptr [rbx + 8], 0x124
    call <op.GetGlobal>
    jmp 0x675
    mov dword ptr [rbx + 8], 0x134
    call <op.Call>
    jmp 0x702
    test rsi, r13
    jne 0x11ed
    cmp byte ptr [rsi], 0x22
    jne 0x11ed
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x288], rax
    je 0x6b3
    cmp [r12 + 0x298], rax
    je 0x6b3
    cmp [r12 + 0x2a0], rax
    je 0x6b3
    cmp [r12 + 0x2a8], rax
    je 0x6b3
    cmp qword ptr [r12 + 0x290], 2
    je 0x6b3
    cmp [r12 + 0x290], rsi
    je 0x6b3
    mov dword ptr [rbx + 8], 0x134
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x98]
    jmp 0x6b3
    mov dword ptr [rbx + 8], 0x13a
    call <op.Call>
    jmp 0x754
    test rsi, r13
    jne 0x1279
    cmp byte ptr [rsi], 0x22
    jne 0x1279
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x2b0], rax
    je 0x714
    cmp [r12 + 0x2c0], rax
    je 0x714
    cmp [r12 + 0x2c8], rax
    je 0x714
    cmp [r12 + 0x2d0], rax
    je 0x714
    cmp qword ptr [r12 + 0x2b8], 2
    je 0x714
    cmp [r12 + 0x2b8], rsi
    je 0x714
    mov dword ptr [rbx + 8], 0x13a
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x714
    mov dword ptr [rbx + 8], 0x140
    call <op.GetGlobal>
    jmp 0x76d
    mov dword ptr [rbx + 8], 0x146
    call <op.MulI>
    jmp 0x792
    cmp rsi, r15
    jae 0x1339
    test rsi, r15
    je 0x1313
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1341
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1748]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1365
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x2e8]
    or rcx, 2
    mov [r12 + 0x2e8], rcx
    jmp 0x792
    mov ecx, esi
    or ecx, 0xd
    test ecx, ecx
    jl 0x1324
    jmp 0x78b
    mov dword ptr [rbx + 8], 0x151
    call <op.GetElem>
    jmp 0x7ed
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x1390
    sub rax, r15
    jmp 0x7e9
    test rdx, r15
    je 0x1390
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x1390
    jp 0x1390
    test edx, edx
    jne 0x13ef
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x1390
    jmp 0x7c3
    mov dword ptr [rbx + 8], 0x157
    lea rcx, [r12 + 0x310]
    call <stub.GetNamed>
    jmp 0x821
    mov dword ptr [rbx + 8], 0x15e
    call <op.Add>
    jmp 0x850
    cmp rsi, r15
    jae 0x1433
    test rsi, r15
    je 0x140d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x143b
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1450
    test rdx, r15
    je 0x140d
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1458
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1474
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x330]
    or rcx, 2
    mov [r12 + 0x330], rcx
    jmp 0x850
    mov dword ptr [rbx + 8], 0x168
    call <op.GetElem>
    jmp 0x8ab
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x1491
    sub rax, r15
    jmp 0x8a7
    test rdx, r15
    je 0x1491
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x1491
    jp 0x1491
    test edx, edx
    jne 0x14f0
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x1491
    jmp 0x881
    mov dword ptr [rbx + 8], 0x16e
    lea rcx, [r12 + 0x358]
    call <stub.GetNamed>
    jmp 0x8df
    mov dword ptr [rbx + 8], 0x175
    call <op.Add>
    jmp 0x90e
    cmp rsi, r15
    jae 0x1534
    test rsi, r15
    je 0x150e
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x153c
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1551
    test rdx, r15
    je 0x150e
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1559
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1575
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x378]
    or rcx, 2
    mov [r12 + 0x378], rcx
    jmp 0x90e
    mov dword ptr [rbx + 8], 0x17b
    call <op.BitOrI>
    jmp 0x927
    cmp rsi, r15
    jae 0x15cb
    test rsi, r15
    je 0x1592
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1592
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x380]
    or r8, 2
    mov [r12 + 0x380], r8
    jmp 0x91b
    mov dword ptr [rbx + 8], 0x182
    call <op.SetGlobal>
    jmp 0x962
    mov dword ptr [rbx + 8], 0x182
    call <stub.Barrier>
    jmp 0x962
    mov dword ptr [rbx + 8], 0x189
    call <op.Inc>
    jmp 0x981
    cmp rsi, r15
    jae 0x162c
    test rsi, r15
    je 0x1606
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1634
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1750]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1658
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x398]
    or rcx, 2
    mov [r12 + 0x398], rcx
    jmp 0x981
    mov dword ptr [rbx + 8], 0x18e
    call <op.JumpLoop>
    jmp 0x1b0
    mov dword ptr [rbx + 8], 0x191
    call <op.GetGlobal>
    jmp 0x9b0
    mov dword ptr [rbx + 8], 0x19d
    call <op.GetGlobal>
    jmp 0x9de
    mov dword ptr [rbx + 8], 0x1a3
    call <op.Call>
    jmp 0xa30
    test rsi, r13
    jne 0x16a8
    cmp byte ptr [rsi], 0x22
    jne 0x16a8
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x3c0], rax
    je 0x9f0
    cmp [r12 + 0x3d0], rax
    je 0x9f0
    cmp [r12 + 0x3d8], rax
    je 0x9f0
    cmp [r12 + 0x3e0], rax
    je 0x9f0
    cmp qword ptr [r12 + 0x3c8], 2
    je 0x9f0
    cmp [r12 + 0x3c8], rsi
    je 0x9f0
    mov dword ptr [rbx + 8], 0x1a3
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x48]
    jmp 0x9f0
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .quad 0x4042000000000000
    .quad 0x401c000000000000
    .quad 0x402a000000000000
    .quad 0x3ff0000000000000
(anonymous)#10:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x38]
    cmp rcx, [rdx]
    ja 0x68
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x85
    endbr64
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0xa0
    cmp byte ptr [rdx], 0x20
    jb 0xa0
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 8]
    jne 0xa0
    mov rsi, [r12 + 0x10]
    mov rax, [rdx + rsi]
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x99
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x8a
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    lea rcx, [r12 + 8]
    call <stub.GetNamed>
    jmp 0x5b
(anonymous)#11:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x48]
    cmp rcx, [rdx]
    ja 0x9f
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0xbf
    endbr64
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0xee
    imul eax, esi, 0x1f
    jo 0xee
    test eax, eax
    je 0x144
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x30]
    cmp rsi, r15
    jb 0x163
    cmp rdx, r15
    jb 0x163
    mov eax, esi
    add eax, edx
    jo 0x163
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x1e1
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xd6
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0xc4
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    call <op.MulI>
    jmp 0x52
    cmp rsi, r15
    jae 0x103
    test rsi, r15
    je 0xdd
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x10b
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x220]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x12f
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12]
    or rcx, 2
    mov [r12], rcx
    jmp 0x52
    mov ecx, esi
    or ecx, 0x1f
    test ecx, ecx
    jl 0xee
    jmp 0x4b
    mov dword ptr [rbx + 8], 7
    call <op.Add>
    jmp 0x7d
    cmp rsi, r15
    jae 0x178
    test rsi, r15
    je 0x152
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x180
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x195
    test rdx, r15
    je 0x152
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x19d
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1b9
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 8]
    or rcx, 2
    mov [r12 + 8], rcx
    jmp 0x7d
    mov dword ptr [rbx + 8], 0xd
    call <op.BitOrI>
    jmp 0x96
    cmp rsi, r15
    jae 0x209
    test rsi, r15
    je 0x1d0
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1d0
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x10]
    or r8, 2
    mov [r12 + 0x10], r8
    jmp 0x8a
    .long 0x0
    .quad 0x403f000000000000
(anonymous)#2:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x58]
    cmp rcx, [rdx]
    ja 0x248
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x268
    endbr64
    mov rsi, [rbx + 0x18]
    mov rax, [rsi + 0x28]
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x38]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x48]
    test rsi, r13
    jne 0x286
    cmp byte ptr [rsi], 0x20
    jb 0x286
    cmp rdx, r15
    jb 0x2b3
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x286
    cmp byte ptr [rcx], 0xb
    je 0x297
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x286
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x38]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x50]
    test rsi, r13
    jne 0x2ea
    cmp byte ptr [rsi], 0x20
    jb 0x2ea
    cmp rdx, r15
    jb 0x317
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x2ea
    cmp byte ptr [rcx], 0xb
    je 0x2fb
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x2ea
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x368
    cmp rdx, r15
    jb 0x368
    cmp esi, edx
    jge 0x148
    mov rdx, [rbx + 0x38]
    mov rax, [rdx + 0x18]
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x3d0
    test esi, esi
    je 0x3d0
    mov eax, esi
    neg eax
    jo 0x3d0
    or rax, r15
    mov [rbx + 0x40], rax
    mov rax, [rbx + 0x40]
    mov rsp, rbp
    pop rbp
    ret
    mov rdx, [rbx + 0x38]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x48]
    test rsi, r13
    jne 0x429
    cmp byte ptr [rsi], 0x20
    jb 0x429
    cmp rdx, r15
    jb 0x456
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x429
    cmp byte ptr [rcx], 0xb
    je 0x43a
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x429
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x38]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x50]
    test rsi, r13
    jne 0x48d
    cmp byte ptr [rsi], 0x20
    jb 0x48d
    cmp rdx, r15
    jb 0x4ba
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x48d
    cmp byte ptr [rcx], 0xb
    je 0x49e
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x48d
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x50b
    cmp rdx, r15
    jb 0x50b
    cmp esi, edx
    jle 0x231
    mov rdx, [rbx + 0x38]
    mov rax, [rdx + 0x18]
    mov [rbx + 0x40], rax
    mov rax, [rbx + 0x40]
    mov rsp, rbp
    pop rbp
    ret
    mov rax, 0xfffe000000000000
    mov [rbx + 0x40], rax
    mov rax, [rbx + 0x40]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x27f
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x26d
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 7
    call <op.GetElem>
    jmp 0x92
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x286
    sub rax, r15
    jmp 0x8e
    test rdx, r15
    je 0x286
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x286
    jp 0x286
    test edx, edx
    jne 0x2e5
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x286
    jmp 0x68
    mov dword ptr [rbx + 8], 0x12
    call <op.GetElem>
    jmp 0xeb
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x2ea
    sub rax, r15
    jmp 0xe7
    test rdx, r15
    je 0x2ea
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x2ea
    jp 0x2ea
    test edx, edx
    jne 0x349
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x2ea
    jmp 0xc1
    mov dword ptr [rbx + 8], 0x18
    call <op.JNotLess>
    cmp eax, 2
    je 0x148
    jmp 0x10d
    cmp rsi, r15
    jae 0x37d
    test rsi, r15
    je 0x34e
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x385
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x39a
    test rdx, r15
    je 0x34e
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x3a2
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x40]
    or rcx, 2
    mov [r12 + 0x40], rcx
    vucomisd xmm1, xmm0
    jbe 0x148
    jmp 0x10d
    mov dword ptr [rbx + 8], 0x24
    call <op.Neg>
    jmp 0x13f
    cmp rsi, r15
    jae 0x3e5
    test rsi, r15
    je 0x3bf
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x3ed
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm15, [0x568]
    vxorpd xmm0, xmm0, xmm15
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x412
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x48]
    or rcx, 2
    mov [r12 + 0x48], rcx
    jmp 0x13f
    mov dword ptr [rbx + 8], 0x30
    call <op.GetElem>
    jmp 0x1a1
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x429
    sub rax, r15
    jmp 0x19d
    test rdx, r15
    je 0x429
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x429
    jp 0x429
    test edx, edx
    jne 0x488
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x429
    jmp 0x177
    mov dword ptr [rbx + 8], 0x3b
    call <op.GetElem>
    jmp 0x1fa
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x48d
    sub rax, r15
    jmp 0x1f6
    test rdx, r15
    je 0x48d
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x48d
    jp 0x48d
    test edx, edx
    jne 0x4ec
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x48d
    jmp 0x1d0
    mov dword ptr [rbx + 8], 0x41
    call <op.JNotGreater>
    cmp eax, 2
    je 0x231
    jmp 0x21c
    cmp rsi, r15
    jae 0x520
    test rsi, r15
    je 0x4f1
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x528
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x53d
    test rdx, r15
    je 0x4f1
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x545
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x90]
    or rcx, 2
    mov [r12 + 0x90], rcx
    vucomisd xmm0, xmm1
    jbe 0x231
    jmp 0x21c
    .quad 0x8000000000000000
(anonymous)#3:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x80]
    cmp rcx, [rdx]
    ja 0x207
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x227
    endbr64
    mov rdx, [rbx + 0x30]
    test rdx, r13
    jne 0x245
    cmp byte ptr [rdx], 0x20
    jb 0x245
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x10]
    jne 0x245
    mov rsi, [r12 + 0x18]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x30]
    test rdx, r13
    jne 0x25b
    cmp byte ptr [rdx], 0x20
    jb 0x25b
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x30]
    jne 0x25b
    mov rsi, [r12 + 0x38]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x78]
    test rsi, r13
    jne 0x271
    cmp byte ptr [rsi], 0x20
    jb 0x271
    cmp rdx, r15
    jb 0x29e
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x271
    cmp byte ptr [rcx], 0xb
    je 0x282
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x271
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x70]
    cmp rsi, 7
    je 0x105
    cmp rsi, 6
    jne 0x2d5
    mov dword ptr [rbx + 8], 0x18
    call <op.NewArray>
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x68]
    mov r8, [rbx + 0x70]
    test rsi, r13
    jne 0x33b
    cmp byte ptr [rsi], 0x20
    jb 0x33b
    cmp rdx, r15
    jb 0x3cf
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x33b
    movzx r9d, byte ptr [rsi + 3]
    cmp r9d, 2
    jae 0x39e
    cmp r8, r15
    jb 0x33b
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x34c
    mov [rcx + rdx*8 + 8], r8
    mov rax, [rbx + 0x70]
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x60]
    test rdx, r13
    jne 0x416
    cmp byte ptr [rdx], 0x20
    jb 0x416
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xa0]
    jne 0x416
    mov rsi, [r12 + 0xa8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0xc0], rsi
    jne 0x440
    mov dword ptr [rbx + 8], 0x32
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
    je 0x4c9
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x23e
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x22c
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    lea rcx, [r12 + 0x10]
    call <stub.GetNamed>
    jmp 0x5e
    mov dword ptr [rbx + 8], 7
    lea rcx, [r12 + 0x30]
    call <stub.GetNamed>
    jmp 0x90
    mov dword ptr [rbx + 8], 0xe
    call <op.GetElem>
    jmp 0xe1
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x271
    sub rax, r15
    jmp 0xdd
    test rdx, r15
    je 0x271
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x271
    jp 0x271
    test edx, edx
    jne 0x2d0
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x271
    jmp 0xb7
    cmp rsi, r15
    jae 0x303
    test rsi, r15
    je 0x310
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0x105
    jmp 0xf9
    test esi, esi
    jne 0x105
    jmp 0xf9
    test rsi, r13
    jne 0xf9
    test rsi, rsi
    je 0xf9
    cmp byte ptr [rsi], 4
    ja 0x105
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0x105
    jmp 0xf9
    mov dword ptr [rbx + 8], 0x1e
    call <op.SetElem>
    jmp 0x164
    mov dword ptr [rbx + 8], 0x1e
    call <stub.AppendElement>
    jmp 0x164
    mov rax, [rcx + rdx*8 + 8]
    mov r10, 0x7ff800000000dead
    cmp rax, r10
    je 0x34c
    mov r9, rcx
    cmp r8, r15
    jae 0x389
    test r8, r15
    je 0x33b
    lea rcx, [r8 + r15]
    vmovq xmm0, rcx
    jmp 0x392
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r8d
    vmovsd [r9 + rdx*8 + 8], xmm0
    jmp 0x164
    cmp r9d, 4
    jb 0x35d
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x34c
    mov [rcx + rdx*8 + 8], r8
    mov rdx, rcx
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x4b8
    jmp 0x164
    test rdx, r15
    je 0x33b
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x33b
    jp 0x33b
    test edx, edx
    jne 0x411
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x33b
    jmp 0x12c
    mov dword ptr [rbx + 8], 0x28
    lea rcx, [r12 + 0xa0]
    call <stub.GetNamed>
    jmp 0x1a0
    mov dword ptr [rbx + 8], 0x32
    call <op.Call>
    jmp 0x1fe
    test rsi, r13
    jne 0x42f
    cmp byte ptr [rsi], 0x22
    jne 0x42f
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xc0], rax
    je 0x1be
    cmp [r12 + 0xd0], rax
    je 0x1be
    cmp [r12 + 0xd8], rax
    je 0x1be
    cmp [r12 + 0xe0], rax
    je 0x1be
    cmp qword ptr [r12 + 0xc8], 2
    je 0x1be
    cmp [r12 + 0xc8], rsi
    je 0x1be
    mov dword ptr [rbx + 8], 0x32
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x1be
    mov dword ptr [rbx + 8], 0x1e
    call <stub.Barrier>
    jmp 0x3ca
    jmp <stub.ExceptionExit>
(anonymous)#4:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x80]
    cmp rcx, [rdx]
    ja 0x269
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x289
    endbr64
    mov rcx, [r12 + 0x28]
    test rcx, rcx
    je 0x2a7
    mov rdx, [r14 + 0x11b0]
    lea rsi, [rdx + 0x40]
    cmp rsi, [r14 + 0x11b8]
    ja 0x2a7
    mov [r14 + 0x11b0], rsi
    mov qword ptr [rdx], 0x5000120
    mov [rdx + 8], rcx
    mov rcx, [r14 + 0x2380]
    mov [rdx + 0x18], rcx
    mov [rbx + 0x38], rdx
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x30]
    test rdx, r13
    jne 0x2b8
    cmp byte ptr [rdx], 0x20
    jb 0x2b8
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x38]
    jne 0x2b8
    mov rax, [r12 + 0x40]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x2ce
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x2df
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0x2f5
    cmp esi, 0x21
    jne 0xed
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0x10e
    cmp byte ptr [rdx], 0x20
    jb 0x2df
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x58]
    jne 0x2df
    mov rsi, [r12 + 0x60]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x40]
    test rdx, r13
    jne 0x300
    cmp byte ptr [rdx], 0x20
    jb 0x300
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x78]
    jne 0x300
    mov rax, [r12 + 0x80]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x316
    mov rax, [rbx + 0x28]
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x68]
    test rdx, r13
    jne 0x327
    cmp byte ptr [rdx], 0x20
    jb 0x327
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x98]
    jne 0x327
    mov rsi, [r12 + 0xa0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov eax, 0xa
    mov [rbx + 0x78], rax
    mov dword ptr [rbx + 8], 0x26
    call <op.NewClosure>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0xb8], rsi
    jne 0x351
    mov dword ptr [rbx + 8], 0x2f
    mov rax, [rsi + 0x20]
    mov [rbx + 0x48], rbx
    mov dword ptr [rbx + 0x54], 2
    mov [rbx + 0x58], rax
    add rbx, 0x48
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0x48
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x3f3
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x40]
    test rdx, r13
    jne 0x3c9
    cmp byte ptr [rdx], 0x20
    jb 0x3c9
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0xe0]
    jne 0x3c9
    mov rax, [r12 + 0xe8]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x3e2
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x2a0
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x28e
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    call <op.NewObject>
    jmp 0x77
    mov dword ptr [rbx + 8], 5
    lea rcx, [r12 + 0x38]
    call <stub.DefineNamed>
    jmp 0xbf
    mov dword ptr [rbx + 8], 5
    call <stub.Barrier>
    jmp 0xbf
    mov dword ptr [rbx + 8], 0xc
    lea rcx, [r12 + 0x58]
    call <stub.GetNamed>
    jmp 0x10e
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0x10e
    mov dword ptr [rbx + 8], 0x13
    lea rcx, [r12 + 0x78]
    call <stub.DefineNamed>
    jmp 0x15d
    mov dword ptr [rbx + 8], 0x13
    call <stub.Barrier>
    jmp 0x15d
    mov dword ptr [rbx + 8], 0x1d
    lea rcx, [r12 + 0x98]
    call <stub.GetNamed>
    jmp 0x199
    mov dword ptr [rbx + 8], 0x2f
    call <op.Call>
    jmp 0x212
    test rsi, r13
    jne 0x340
    cmp byte ptr [rsi], 0x22
    jne 0x340
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xb8], rax
    je 0x1d2
    cmp [r12 + 0xc8], rax
    je 0x1d2
    cmp [r12 + 0xd0], rax
    je 0x1d2
    cmp [r12 + 0xd8], rax
    je 0x1d2
    cmp qword ptr [r12 + 0xc0], 2
    je 0x1d2
    cmp [r12 + 0xc0], rsi
    je 0x1d2
    mov dword ptr [rbx + 8], 0x2f
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x1d2
    mov dword ptr [rbx + 8], 0x35
    lea rcx, [r12 + 0xe0]
    call <stub.DefineNamed>
    jmp 0x260
    mov dword ptr [rbx + 8], 0x35
    call <stub.Barrier>
    jmp 0x260
    jmp <stub.ExceptionExit>
(anonymous)#5:
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
(anonymous)#6:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x48]
    cmp rcx, [rdx]
    ja 0x9f
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0xbf
    endbr64
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0xdd
    cmp byte ptr [rdx], 0x20
    jb 0xdd
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 8]
    jne 0xdd
    mov rsi, [r12 + 0x10]
    mov rax, [rdx + rsi]
    mov [rbx + 0x38], rax
    mov rax, 0xfffe000000000001
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x101
    cmp rdx, r15
    jb 0x101
    cmp esi, edx
    setg al
    movzx eax, al
    or eax, 6
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xd6
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0xc4
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    lea rcx, [r12 + 8]
    call <stub.GetNamed>
    jmp 0x5b
    mov dword ptr [rbx + 8], 0xb
    call <op.Greater>
    jmp 0x96
    cmp rsi, r15
    jae 0x116
    test rsi, r15
    je 0xf3
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x11e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x133
    test rdx, r15
    je 0xf3
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x13b
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    seta al
    movzx eax, al
    or eax, 6
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x28]
    or rcx, 2
    mov [r12 + 0x28], rcx
    jmp 0x96
(anonymous)#7:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x48]
    cmp rcx, [rdx]
    ja 0x9f
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0xbf
    endbr64
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0xdd
    cmp byte ptr [rdx], 0x20
    jb 0xdd
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 8]
    jne 0xdd
    mov rsi, [r12 + 0x10]
    mov rax, [rdx + rsi]
    mov [rbx + 0x38], rax
    mov rax, 0xfffe000000000014
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x101
    cmp rdx, r15
    jb 0x101
    cmp esi, edx
    setg al
    movzx eax, al
    or eax, 6
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xd6
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0xc4
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    lea rcx, [r12 + 8]
    call <stub.GetNamed>
    jmp 0x5b
    mov dword ptr [rbx + 8], 0xb
    call <op.Greater>
    jmp 0x96
    cmp rsi, r15
    jae 0x116
    test rsi, r15
    je 0xf3
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x11e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x133
    test rdx, r15
    je 0xf3
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x13b
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    seta al
    movzx eax, al
    or eax, 6
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x28]
    or rcx, 2
    mov [r12 + 0x28], rcx
    jmp 0x96
(anonymous)#8:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x58]
    cmp rcx, [rdx]
    ja 0x18b
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x1ab
    endbr64
    mov rcx, [r12 + 0x18]
    test rcx, rcx
    je 0x1c9
    mov rdx, [r14 + 0x11a0]
    lea rsi, [rdx + 0x30]
    cmp rsi, [r14 + 0x11a8]
    ja 0x1c9
    mov [r14 + 0x11a0], rsi
    mov qword ptr [rdx], 0x5000120
    mov [rdx + 8], rcx
    mov rcx, [r14 + 0x2380]
    mov [rdx + 0x18], rcx
    mov [rbx + 0x30], rdx
    mov dword ptr [rbx + 8], 5
    call <op.CopyDataProperties>
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x1da
    cmp byte ptr [rdx], 0x20
    jb 0x1da
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x28]
    jne 0x1da
    mov rsi, [r12 + 0x30]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x1f0
    cmp byte ptr [rdx], 0x20
    jb 0x1f0
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x48]
    jne 0x1f0
    mov rsi, [r12 + 0x50]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x50]
    cmp rsi, r15
    jb 0x217
    mov eax, esi
    add eax, 1
    jo 0x217
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x280
    cmp rdx, r15
    jb 0x280
    mov eax, esi
    imul eax, edx
    jo 0x280
    test eax, eax
    je 0x2ed
    or rax, r15
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x30]
    mov rsi, [rbx + 0x38]
    test rdx, r13
    jne 0x2fa
    cmp byte ptr [rdx], 0x20
    jb 0x2fa
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x78]
    jne 0x2fa
    mov rax, [r12 + 0x80]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x310
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x1c2
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x1b0
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    call <op.NewObject>
    jmp 0x74
    mov dword ptr [rbx + 8], 0xa
    lea rcx, [r12 + 0x28]
    call <stub.GetNamed>
    jmp 0xae
    mov dword ptr [rbx + 8], 0x11
    lea rcx, [r12 + 0x48]
    call <stub.GetNamed>
    jmp 0xe0
    mov dword ptr [rbx + 8], 0x18
    call <op.AddI>
    jmp 0x103
    cmp rsi, r15
    jae 0x22c
    test rsi, r15
    je 0x206
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x234
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x328]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x258
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x68]
    or rcx, 2
    mov [r12 + 0x68], rcx
    jmp 0x103
    mov dword ptr [rbx + 8], 0x1f
    call <op.Mul>
    jmp 0x137
    cmp rsi, r15
    jae 0x295
    test rsi, r15
    je 0x26f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x29d
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x2b2
    test rdx, r15
    je 0x26f
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x2ba
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2d6
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x70]
    or rcx, 2
    mov [r12 + 0x70], rcx
    jmp 0x137
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x280
    jmp 0x130
    mov dword ptr [rbx + 8], 0x25
    lea rcx, [r12 + 0x78]
    call <stub.DefineNamed>
    jmp 0x182
    mov dword ptr [rbx + 8], 0x25
    call <stub.Barrier>
    jmp 0x182
    .byte 0x0
    .byte 0x0
    .byte 0x0
    .long 0x0
    .quad 0x3ff0000000000000
(anonymous)#9:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x50]
    cmp rcx, [rdx]
    ja 0x16f
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x18f
    endbr64
    mov rdx, [rbx + 0x30]
    test rdx, r13
    jne 0x1ad
    cmp byte ptr [rdx], 0x20
    jb 0x1ad
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x10]
    jne 0x1ad
    mov rsi, [r12 + 0x18]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x1c3
    cmp byte ptr [rdx], 0x20
    jb 0x1c3
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x30]
    jne 0x1c3
    mov rsi, [r12 + 0x38]
    mov rax, [rdx + rsi]
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x1ea
    cmp rdx, r15
    jb 0x1ea
    mov eax, esi
    sub eax, edx
    jo 0x1ea
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, 7
    je 0x166
    cmp rsi, 6
    jne 0x257
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x2bd
    cmp byte ptr [rdx], 0x20
    jb 0x2bd
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x58]
    jne 0x2bd
    mov rsi, [r12 + 0x60]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x30]
    test rdx, r13
    jne 0x2d3
    cmp byte ptr [rdx], 0x20
    jb 0x2d3
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x78]
    jne 0x2d3
    mov rsi, [r12 + 0x80]
    mov rax, [rdx + rsi]
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x2fa
    cmp rdx, r15
    jb 0x2fa
    mov eax, esi
    sub eax, edx
    jo 0x2fa
    or rax, r15
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x1a6
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x194
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
    lea rcx, [r12 + 0x30]
    call <stub.GetNamed>
    jmp 0x8d
    mov dword ptr [rbx + 8], 0xe
    call <op.Sub>
    jmp 0xbc
    cmp rsi, r15
    jae 0x1ff
    test rsi, r15
    je 0x1d9
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x207
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x21c
    test rdx, r15
    je 0x1d9
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x224
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x240
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x50]
    or rcx, 2
    mov [r12 + 0x50], rcx
    jmp 0xbc
    cmp rsi, r15
    jae 0x285
    test rsi, r15
    je 0x292
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0x166
    jmp 0xd4
    test esi, esi
    jne 0x166
    jmp 0xd4
    test rsi, r13
    jne 0xd4
    test rsi, rsi
    je 0xd4
    cmp byte ptr [rsi], 4
    ja 0x166
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0x166
    jmp 0xd4
    mov dword ptr [rbx + 8], 0x18
    lea rcx, [r12 + 0x58]
    call <stub.GetNamed>
    jmp 0x102
    mov dword ptr [rbx + 8], 0x1f
    lea rcx, [r12 + 0x78]
    call <stub.GetNamed>
    jmp 0x137
    mov dword ptr [rbx + 8], 0x26
    call <op.Sub>
    jmp 0x166
    cmp rsi, r15
    jae 0x30f
    test rsi, r15
    je 0x2e9
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x317
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x32c
    test rdx, r15
    je 0x2e9
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x334
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x350
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x98]
    or rcx, 2
    mov [r12 + 0x98], rcx
    jmp 0x166
by:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x48]
    cmp rcx, [rdx]
    ja 0xd4
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0xf4
    endbr64
    mov eax, 0xa
    mov [rbx + 0x40], rax
    mov rdx, [r14 + 0x1190]
    lea rsi, [rdx + 0x20]
    cmp rsi, [r14 + 0x1198]
    ja 0x112
    mov [r14 + 0x1190], rsi
    mov r11, 0x20000010d
    mov [rdx], r11
    mov rsi, [rbx + 0x40]
    mov [rdx + 8], rsi
    mov esi, 0xa
    mov [rdx + 0x10], rsi
    mov [rdx + 0x18], rsi
    mov [rbx + 0x38], rdx
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x28]
    mov [rdx + 0x10], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x123
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x30]
    mov [rdx + 0x18], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x134
    mov dword ptr [rbx + 8], 0x10
    call <op.NewClosure>
    mov rax, [rbx + 0x40]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x10b
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0xf9
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 2
    call <op.NewEnv>
    jmp 0x7b
    mov dword ptr [rbx + 8], 6
    call <stub.Barrier>
    jmp 0x9d
    mov dword ptr [rbx + 8], 0xb
    call <stub.Barrier>
    jmp 0xbf
makeRecords:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0xc0]
    cmp rcx, [rdx]
    ja 0x59a
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x5ba
    endbr64
    mov dword ptr [rbx + 8], 0
    call <op.NewArray>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    endbr64
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0x5ee
    cmp rdx, r15
    jb 0x5ee
    cmp esi, edx
    jge 0x591
    mov rax, [rbx + 0x30]
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x68]
    test rdx, r13
    jne 0x645
    cmp byte ptr [rdx], 0x20
    jb 0x645
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x50]
    jne 0x645
    mov rsi, [r12 + 0x58]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x70]
    test rcx, rcx
    je 0x65b
    mov rdx, [r14 + 0x11b0]
    lea rsi, [rdx + 0x40]
    cmp rsi, [r14 + 0x11b8]
    ja 0x65b
    mov [r14 + 0x11b0], rsi
    mov qword ptr [rdx], 0x5000120
    mov [rdx + 8], rcx
    mov rcx, [r14 + 0x2380]
    mov [rdx + 0x18], rcx
    mov [rbx + 0x70], rdx
    mov rdx, [rbx + 0x70]
    mov rsi, [rbx + 0x38]
    test rdx, r13
    jne 0x66c
    cmp byte ptr [rdx], 0x20
    jb 0x66c
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x80]
    jne 0x66c
    mov rax, [r12 + 0x88]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x685
    mov rsi, [r12 + 0xa0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x696
    mov [rbx + 0xa0], rax
    mov eax, 0xa
    mov [rbx + 0xa8], rax
    mov rsi, [rbx + 0xa0]
    cmp [r12 + 0xb0], rsi
    jne 0x6b8
    mov dword ptr [rbx + 8], 0x2f
    mov rax, [rsi + 0x20]
    mov [rbx + 0x88], rbx
    mov dword ptr [rbx + 0x94], 0
    mov [rbx + 0x98], rax
    add rbx, 0x88
    xor esi, esi
    call qword ptr [rax + 8]
    sub rbx, 0x88
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0xb4f
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x80]
    cmp rsi, r15
    jb 0x733
    test esi, esi
    jl 0x733
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
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x70]
    mov rsi, [rbx + 0x78]
    test rdx, r13
    jne 0x744
    cmp byte ptr [rdx], 0x20
    jb 0x744
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0xe0]
    jne 0x744
    mov rax, [r12 + 0xe8]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x75d
    mov rsi, [r12 + 0x100]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x76e
    mov [rbx + 0xa0], rax
    mov eax, 0xa
    mov [rbx + 0xa8], rax
    mov rsi, [rbx + 0xa0]
    cmp [r12 + 0x110], rsi
    jne 0x790
    mov dword ptr [rbx + 8], 0x4b
    mov rax, [rsi + 0x20]
    mov [rbx + 0x88], rbx
    mov dword ptr [rbx + 0x94], 0
    mov [rbx + 0x98], rax
    add rbx, 0x88
    xor esi, esi
    call qword ptr [rax + 8]
    sub rbx, 0x88
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0xb4f
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x80]
    cmp rsi, r15
    jb 0x80b
    test esi, esi
    jl 0x80b
    mov edx, 0x3e8
    mov r11d, edx
    push rdx
    mov eax, esi
    cdq
    idiv r11d
    mov r11d, edx
    pop rdx
    mov eax, r11d
    or rax, r15
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x88]
    cmp rsi, r15
    jb 0x82d
    vmovsd xmm1, [0xb58]
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vdivsd xmm0, xmm0, xmm1
    vcvttsd2si eax, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, eax
    vucomisd xmm0, xmm15
    jne 0x88b
    jp 0x88b
    test eax, eax
    jne 0x366
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x88b
    or rax, r15
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x70]
    mov rsi, [rbx + 0x78]
    test rdx, r13
    jne 0x8c0
    cmp byte ptr [rdx], 0x20
    jb 0x8c0
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x148]
    jne 0x8c0
    mov rax, [r12 + 0x150]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x8d9
    mov rax, [r12 + 0x28]
    mov [rbx + 0x80], rax
    mov rsi, [r12 + 0x168]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x8ea
    mov [rbx + 0xb0], rax
    mov eax, 0xa
    mov [rbx + 0xb8], rax
    mov rsi, [rbx + 0xb0]
    cmp [r12 + 0x178], rsi
    jne 0x90c
    mov dword ptr [rbx + 8], 0x72
    mov rax, [rsi + 0x20]
    mov [rbx + 0x98], rbx
    mov dword ptr [rbx + 0xa4], 0
    mov [rbx + 0xa8], rax
    add rbx, 0x98
    xor esi, esi
    call qword ptr [rax + 8]
    sub rbx, 0x98
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0xb4f
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x90]
    cmp rsi, r15
    jb 0x987
    test esi, esi
    jl 0x987
    mov edx, 0x1f4
    mov r11d, edx
    push rdx
    mov eax, esi
    cdq
    idiv r11d
    mov r11d, edx
    pop rdx
    mov eax, r11d
    or rax, r15
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x80]
    mov rdx, [rbx + 0x88]
    cmp rsi, r15
    jb 0x9a9
    cmp rdx, r15
    jb 0x9a9
    mov eax, esi
    add eax, edx
    jo 0x9a9
    or rax, r15
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x70]
    mov rsi, [rbx + 0x78]
    test rdx, r13
    jne 0xa1c
    cmp byte ptr [rdx], 0x20
    jb 0xa1c
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x1b0]
    jne 0xa1c
    mov rax, [r12 + 0x1b8]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0xa35
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x1d0], rsi
    jne 0xa57
    mov dword ptr [rbx + 8], 0x8c
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
    je 0xb4f
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0xae0
    mov eax, esi
    add eax, 1
    jo 0xae0
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0xb3e
    jmp 0x4a
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x5d1
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x5bf
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0xa
    call <op.JNotLess>
    cmp eax, 2
    je 0x591
    jmp 0x70
    cmp rsi, r15
    jae 0x603
    test rsi, r15
    je 0x5d8
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x60b
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x620
    test rdx, r15
    je 0x5d8
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x628
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x48]
    or rcx, 2
    mov [r12 + 0x48], rcx
    vucomisd xmm1, xmm0
    jbe 0x591
    jmp 0x70
    mov dword ptr [rbx + 8], 0x14
    lea rcx, [r12 + 0x50]
    call <stub.GetNamed>
    jmp 0xa6
    mov dword ptr [rbx + 8], 0x1b
    call <op.NewObject>
    jmp 0xf1
    mov dword ptr [rbx + 8], 0x20
    lea rcx, [r12 + 0x80]
    call <stub.DefineNamed>
    jmp 0x13f
    mov dword ptr [rbx + 8], 0x20
    call <stub.Barrier>
    jmp 0x13f
    mov dword ptr [rbx + 8], 0x27
    call <op.GetGlobal>
    jmp 0x15b
    mov dword ptr [rbx + 8], 0x2f
    call <op.Call>
    jmp 0x1cb
    test rsi, r13
    jne 0x6a7
    cmp byte ptr [rsi], 0x22
    jne 0x6a7
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xb0], rax
    je 0x17c
    cmp [r12 + 0xc0], rax
    je 0x17c
    cmp [r12 + 0xc8], rax
    je 0x17c
    cmp [r12 + 0xd0], rax
    je 0x17c
    cmp qword ptr [r12 + 0xb8], 2
    je 0x17c
    cmp [r12 + 0xb8], rsi
    je 0x17c
    mov dword ptr [rbx + 8], 0x2f
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xa0]
    jmp 0x17c
    mov dword ptr [rbx + 8], 0x35
    call <op.ModI>
    jmp 0x200
    mov dword ptr [rbx + 8], 0x3c
    lea rcx, [r12 + 0xe0]
    call <stub.DefineNamed>
    jmp 0x24e
    mov dword ptr [rbx + 8], 0x3c
    call <stub.Barrier>
    jmp 0x24e
    mov dword ptr [rbx + 8], 0x43
    call <op.GetGlobal>
    jmp 0x26a
    mov dword ptr [rbx + 8], 0x4b
    call <op.Call>
    jmp 0x2da
    test rsi, r13
    jne 0x77f
    cmp byte ptr [rsi], 0x22
    jne 0x77f
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x110], rax
    je 0x28b
    cmp [r12 + 0x120], rax
    je 0x28b
    cmp [r12 + 0x128], rax
    je 0x28b
    cmp [r12 + 0x130], rax
    je 0x28b
    cmp qword ptr [r12 + 0x118], 2
    je 0x28b
    cmp [r12 + 0x118], rsi
    je 0x28b
    mov dword ptr [rbx + 8], 0x4b
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xa0]
    jmp 0x28b
    mov dword ptr [rbx + 8], 0x51
    call <op.ModI>
    jmp 0x312
    mov dword ptr [rbx + 8], 0x58
    call <op.DivI>
    jmp 0x36d
    cmp rsi, r15
    jae 0x842
    test rsi, r15
    je 0x81c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x84a
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xb58]
    vdivsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x86e
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x78], rax
    mov rcx, [r12 + 0x140]
    or rcx, 2
    mov [r12 + 0x140], rcx
    jmp 0x36d
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x8a3
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x78], rax
    mov rcx, [r12 + 0x140]
    or rcx, 2
    mov [r12 + 0x140], rcx
    jmp 0x36d
    mov dword ptr [rbx + 8], 0x5f
    lea rcx, [r12 + 0x148]
    call <stub.DefineNamed>
    jmp 0x3bb
    mov dword ptr [rbx + 8], 0x5f
    call <stub.Barrier>
    jmp 0x3bb
    mov dword ptr [rbx + 8], 0x6a
    call <op.GetGlobal>
    jmp 0x3e3
    mov dword ptr [rbx + 8], 0x72
    call <op.Call>
    jmp 0x453
    test rsi, r13
    jne 0x8fb
    cmp byte ptr [rsi], 0x22
    jne 0x8fb
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x178], rax
    je 0x404
    cmp [r12 + 0x188], rax
    je 0x404
    cmp [r12 + 0x190], rax
    je 0x404
    cmp [r12 + 0x198], rax
    je 0x404
    cmp qword ptr [r12 + 0x180], 2
    je 0x404
    cmp [r12 + 0x180], rsi
    je 0x404
    mov dword ptr [rbx + 8], 0x72
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xb0]
    jmp 0x404
    mov dword ptr [rbx + 8], 0x78
    call <op.ModI>
    jmp 0x48b
    mov dword ptr [rbx + 8], 0x7f
    call <op.Add>
    jmp 0x4bc
    cmp rsi, r15
    jae 0x9be
    test rsi, r15
    je 0x998
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x9c6
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x9db
    test rdx, r15
    je 0x998
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x9e3
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x9ff
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x78], rax
    mov rcx, [r12 + 0x1a8]
    or rcx, 2
    mov [r12 + 0x1a8], rcx
    jmp 0x4bc
    mov dword ptr [rbx + 8], 0x85
    lea rcx, [r12 + 0x1b0]
    call <stub.DefineNamed>
    jmp 0x50a
    mov dword ptr [rbx + 8], 0x85
    call <stub.Barrier>
    jmp 0x50a
    mov dword ptr [rbx + 8], 0x8c
    call <op.Call>
    jmp 0x55c
    test rsi, r13
    jne 0xa46
    cmp byte ptr [rsi], 0x22
    jne 0xa46
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1d0], rax
    je 0x51c
    cmp [r12 + 0x1e0], rax
    je 0x51c
    cmp [r12 + 0x1e8], rax
    je 0x51c
    cmp [r12 + 0x1f0], rax
    je 0x51c
    cmp qword ptr [r12 + 0x1d8], 2
    je 0x51c
    cmp [r12 + 0x1d8], rsi
    je 0x51c
    mov dword ptr [rbx + 8], 0x8c
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x51c
    mov dword ptr [rbx + 8], 0x92
    call <op.Inc>
    jmp 0x57b
    cmp rsi, r15
    jae 0xaf5
    test rsi, r15
    je 0xacf
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xafd
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xb60]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xb21
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x1f8]
    or rcx, 2
    mov [r12 + 0x1f8], rcx
    jmp 0x57b
    mov dword ptr [rbx + 8], 0x97
    call <op.JumpLoop>
    jmp 0x4a
    jmp <stub.ExceptionExit>
    .long 0x0
    .quad 0x4020000000000000
    .quad 0x3ff0000000000000
pipeline:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x138]
    cmp rcx, [rdx]
    ja 0x485
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x4a5
    endbr64
    mov rax, [rbx + 0x28]
    mov [rbx + 0x120], rax
    mov rdx, [rbx + 0x120]
    test rdx, r13
    jne 0x4c3
    cmp byte ptr [rdx], 0x20
    jb 0x4c3
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x28]
    jne 0x4c3
    mov rsi, [r12 + 0x30]
    mov rax, [rdx + rsi]
    mov [rbx + 0x118], rax
    mov eax, 0xa
    mov [rbx + 0x130], rax
    mov dword ptr [rbx + 8], 0xc
    call <op.NewClosure>
    mov rsi, [rbx + 0x118]
    cmp [r12 + 0x48], rsi
    jne 0x4ea
    mov dword ptr [rbx + 8], 0x11
    mov rax, [rsi + 0x20]
    mov [rbx + 0x100], rbx
    mov dword ptr [rbx + 0x10c], 1
    mov [rbx + 0x110], rax
    add rbx, 0x100
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x100
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x883
    mov [rbx + 0xf8], rax
    mov rdx, [rbx + 0xf8]
    test rdx, r13
    jne 0x553
    cmp byte ptr [rdx], 0x20
    jb 0x553
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x70]
    jne 0x553
    mov rsi, [r12 + 0x78]
    mov rax, [rdx + rsi]
    mov [rbx + 0xf0], rax
    mov eax, 0xa
    mov [rbx + 0x108], rax
    mov dword ptr [rbx + 8], 0x20
    call <op.NewClosure>
    mov rsi, [rbx + 0xf0]
    cmp [r12 + 0x90], rsi
    jne 0x57a
    mov dword ptr [rbx + 8], 0x25
    mov rax, [rsi + 0x20]
    mov [rbx + 0xd8], rbx
    mov dword ptr [rbx + 0xe4], 1
    mov [rbx + 0xe8], rax
    add rbx, 0xd8
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0xd8
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x883
    mov [rbx + 0xd0], rax
    mov rdx, [rbx + 0xd0]
    test rdx, r13
    jne 0x5f5
    cmp byte ptr [rdx], 0x20
    jb 0x5f5
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xb8]
    jne 0x5f5
    mov rsi, [r12 + 0xc0]
    mov rax, [rdx + rsi]
    mov [rbx + 0xc8], rax
    mov eax, 0xa
    mov [rbx + 0xe0], rax
    mov dword ptr [rbx + 8], 0x34
    call <op.NewClosure>
    mov rsi, [rbx + 0xc8]
    cmp [r12 + 0xd8], rsi
    jne 0x61f
    mov dword ptr [rbx + 8], 0x39
    mov rax, [rsi + 0x20]
    mov [rbx + 0xb0], rbx
    mov dword ptr [rbx + 0xbc], 1
    mov [rbx + 0xc0], rax
    add rbx, 0xb0
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0xb0
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x883
    mov [rbx + 0xa8], rax
    mov rdx, [rbx + 0xa8]
    test rdx, r13
    jne 0x69a
    cmp byte ptr [rdx], 0x20
    jb 0x69a
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x100]
    jne 0x69a
    mov rsi, [r12 + 0x108]
    mov rax, [rdx + rsi]
    mov [rbx + 0xa0], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0xb0], rax
    mov rax, 0xfffe0000000000c8
    mov [rbx + 0xb8], rax
    mov rsi, [rbx + 0xa0]
    cmp [r12 + 0x120], rsi
    jne 0x6c4
    mov dword ptr [rbx + 8], 0x4e
    mov rax, [rsi + 0x20]
    mov [rbx + 0x88], rbx
    mov dword ptr [rbx + 0x94], 2
    mov [rbx + 0x98], rax
    add rbx, 0x88
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0x88
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x883
    mov [rbx + 0x80], rax
    mov rdx, [rbx + 0x80]
    test rdx, r13
    jne 0x73f
    cmp byte ptr [rdx], 0x20
    jb 0x73f
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x148]
    jne 0x73f
    mov rsi, [r12 + 0x150]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov eax, 0xa
    mov [rbx + 0x90], rax
    mov dword ptr [rbx + 8], 0x5d
    call <op.NewClosure>
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x168], rsi
    jne 0x769
    mov dword ptr [rbx + 8], 0x62
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
    je 0x883
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x58]
    test rdx, r13
    jne 0x7e1
    cmp byte ptr [rdx], 0x20
    jb 0x7e1
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x190]
    jne 0x7e1
    mov rsi, [r12 + 0x198]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x71
    call <op.NewClosure>
    mov rax, 0xfffe000000000007
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0x1b0], rsi
    jne 0x80b
    mov dword ptr [rbx + 8], 0x7a
    mov rax, [rsi + 0x20]
    mov [rbx + 0x38], rbx
    mov dword ptr [rbx + 0x44], 2
    mov [rbx + 0x48], rax
    add rbx, 0x38
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0x38
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x883
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x4bc
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x4aa
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 3
    lea rcx, [r12 + 0x28]
    call <stub.GetNamed>
    jmp 0x6c
    mov dword ptr [rbx + 8], 0x11
    call <op.Call>
    jmp 0xef
    test rsi, r13
    jne 0x4d9
    cmp byte ptr [rsi], 0x22
    jne 0x4d9
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x48], rax
    je 0x9d
    cmp [r12 + 0x58], rax
    je 0x9d
    cmp [r12 + 0x60], rax
    je 0x9d
    cmp [r12 + 0x68], rax
    je 0x9d
    cmp qword ptr [r12 + 0x50], 2
    je 0x9d
    cmp [r12 + 0x50], rsi
    je 0x9d
    mov dword ptr [rbx + 8], 0x11
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x118]
    jmp 0x9d
    mov dword ptr [rbx + 8], 0x17
    lea rcx, [r12 + 0x70]
    call <stub.GetNamed>
    jmp 0x120
    mov dword ptr [rbx + 8], 0x25
    call <op.Call>
    jmp 0x1a6
    test rsi, r13
    jne 0x569
    cmp byte ptr [rsi], 0x22
    jne 0x569
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x90], rax
    je 0x154
    cmp [r12 + 0xa0], rax
    je 0x154
    cmp [r12 + 0xa8], rax
    je 0x154
    cmp [r12 + 0xb0], rax
    je 0x154
    cmp qword ptr [r12 + 0x98], 2
    je 0x154
    cmp [r12 + 0x98], rsi
    je 0x154
    mov dword ptr [rbx + 8], 0x25
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xf0]
    jmp 0x154
    mov dword ptr [rbx + 8], 0x2b
    lea rcx, [r12 + 0xb8]
    call <stub.GetNamed>
    jmp 0x1dd
    mov dword ptr [rbx + 8], 0x39
    call <op.Call>
    jmp 0x263
    test rsi, r13
    jne 0x60e
    cmp byte ptr [rsi], 0x22
    jne 0x60e
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xd8], rax
    je 0x211
    cmp [r12 + 0xe8], rax
    je 0x211
    cmp [r12 + 0xf0], rax
    je 0x211
    cmp [r12 + 0xf8], rax
    je 0x211
    cmp qword ptr [r12 + 0xe0], 2
    je 0x211
    cmp [r12 + 0xe0], rsi
    je 0x211
    mov dword ptr [rbx + 8], 0x39
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xc8]
    jmp 0x211
    mov dword ptr [rbx + 8], 0x3f
    lea rcx, [r12 + 0x100]
    call <stub.GetNamed>
    jmp 0x29a
    mov dword ptr [rbx + 8], 0x4e
    call <op.Call>
    jmp 0x32a
    test rsi, r13
    jne 0x6b3
    cmp byte ptr [rsi], 0x22
    jne 0x6b3
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x120], rax
    je 0x2d8
    cmp [r12 + 0x130], rax
    je 0x2d8
    cmp [r12 + 0x138], rax
    je 0x2d8
    cmp [r12 + 0x140], rax
    je 0x2d8
    cmp qword ptr [r12 + 0x128], 2
    je 0x2d8
    cmp [r12 + 0x128], rsi
    je 0x2d8
    mov dword ptr [rbx + 8], 0x4e
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xa0]
    jmp 0x2d8
    mov dword ptr [rbx + 8], 0x54
    lea rcx, [r12 + 0x148]
    call <stub.GetNamed>
    jmp 0x361
    mov dword ptr [rbx + 8], 0x62
    call <op.Call>
    jmp 0x3cf
    test rsi, r13
    jne 0x758
    cmp byte ptr [rsi], 0x22
    jne 0x758
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x168], rax
    je 0x38f
    cmp [r12 + 0x178], rax
    je 0x38f
    cmp [r12 + 0x180], rax
    je 0x38f
    cmp [r12 + 0x188], rax
    je 0x38f
    cmp qword ptr [r12 + 0x170], 2
    je 0x38f
    cmp [r12 + 0x170], rsi
    je 0x38f
    mov dword ptr [rbx + 8], 0x62
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x38f
    mov dword ptr [rbx + 8], 0x68
    lea rcx, [r12 + 0x190]
    call <stub.GetNamed>
    jmp 0x403
    mov dword ptr [rbx + 8], 0x7a
    call <op.Call>
    jmp 0x47c
    test rsi, r13
    jne 0x7fa
    cmp byte ptr [rsi], 0x22
    jne 0x7fa
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1b0], rax
    je 0x43c
    cmp [r12 + 0x1c0], rax
    je 0x43c
    cmp [r12 + 0x1c8], rax
    je 0x43c
    cmp [r12 + 0x1d0], rax
    je 0x43c
    cmp qword ptr [r12 + 0x1b8], 2
    je 0x43c
    cmp [r12 + 0x1b8], rsi
    je 0x43c
    mov dword ptr [rbx + 8], 0x7a
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0x43c
    jmp <stub.ExceptionExit>
random:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x70]
    cmp rcx, [rdx]
    ja 0x178
    mov r12, [rax + 0x10]
    endbr64
    mov rsi, [r12 + 0x18]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x19f
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x58]
    test rdx, r13
    jne 0x1b0
    cmp byte ptr [rdx], 0x20
    jb 0x1b0
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x28]
    jne 0x1b0
    mov rsi, [r12 + 0x30]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov rsi, [r12 + 0x48]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1c6
    mov [rbx + 0x60], rax
    mov rax, 0xfffe000041c64e6d
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0x58], rsi
    jne 0x1e8
    mov dword ptr [rbx + 8], 0x17
    mov rax, [rsi + 0x20]
    mov [rbx + 0x38], rbx
    mov dword ptr [rbx + 0x44], 2
    mov [rbx + 0x48], rax
    add rbx, 0x38
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0x38
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x342
    mov [rbx + 0x30], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x25f
    mov eax, esi
    add eax, 0x3039
    jo 0x25f
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x2ce
    mov eax, esi
    and eax, 0x7fffffff
    or rax, r15
    mov [rbx + 0x28], rax
    mov rdx, [r12 + 0x90]
    mov rsi, [rbx + 0x28]
    cmp byte ptr [rdx + 2], 0
    jne 0x30f
    cmp qword ptr [rdx + 8], 0
    je 0x30f
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x320
    mov rsi, [r12 + 0xa0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x331
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x198
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    call <op.GetGlobal>
    jmp 0x3a
    mov dword ptr [rbx + 8], 6
    lea rcx, [r12 + 0x28]
    call <stub.GetNamed>
    jmp 0x68
    mov dword ptr [rbx + 8], 0xd
    call <op.GetGlobal>
    jmp 0x82
    mov dword ptr [rbx + 8], 0x17
    call <op.Call>
    jmp 0xdf
    test rsi, r13
    jne 0x1d7
    cmp byte ptr [rsi], 0x22
    jne 0x1d7
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x58], rax
    je 0x9f
    cmp [r12 + 0x68], rax
    je 0x9f
    cmp [r12 + 0x70], rax
    je 0x9f
    cmp [r12 + 0x78], rax
    je 0x9f
    cmp qword ptr [r12 + 0x60], 2
    je 0x9f
    cmp [r12 + 0x60], rsi
    je 0x9f
    mov dword ptr [rbx + 8], 0x17
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0x9f
    mov dword ptr [rbx + 8], 0x1d
    call <op.AddI>
    jmp 0x100
    cmp rsi, r15
    jae 0x274
    test rsi, r15
    je 0x24e
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x27c
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x348]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2a0
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x80]
    or rcx, 2
    mov [r12 + 0x80], rcx
    jmp 0x100
    mov dword ptr [rbx + 8], 0x24
    call <op.BitAndI>
    jmp 0x11b
    cmp rsi, r15
    jae 0x2f6
    test rsi, r15
    je 0x2bd
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x2bd
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x88]
    or r8, 2
    mov [r12 + 0x88], r8
    jmp 0x10d
    mov dword ptr [rbx + 8], 0x2b
    call <op.SetGlobal>
    jmp 0x156
    mov dword ptr [rbx + 8], 0x2b
    call <stub.Barrier>
    jmp 0x156
    mov dword ptr [rbx + 8], 0x32
    call <op.GetGlobal>
    jmp 0x16f
    jmp <stub.ExceptionExit>
    .byte 0x0
    .quad 0x40c81c8000000000
summarise:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0xc8]
    cmp rcx, [rdx]
    ja 0x37d
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x39d
    endbr64
    mov rax, [rbx + 0x28]
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x58]
    test rdx, r13
    jne 0x3bb
    cmp byte ptr [rdx], 0x20
    jb 0x3bb
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x30]
    jne 0x3bb
    mov rsi, [r12 + 0x38]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0xc
    call <op.NewClosure>
    mov dword ptr [rbx + 8], 0x11
    call <op.NewArray>
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0x60], rsi
    jne 0x3e2
    mov dword ptr [rbx + 8], 0x17
    mov rax, [rsi + 0x20]
    mov [rbx + 0x38], rbx
    mov dword ptr [rbx + 0x44], 2
    mov [rbx + 0x48], rax
    add rbx, 0x38
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0x38
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x6d4
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0xb0], rax
    mov rdx, [rbx + 0xb0]
    test rdx, r13
    jne 0x44b
    cmp byte ptr [rdx], 0x20
    jb 0x44b
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x88]
    jne 0x44b
    mov rsi, [r12 + 0x90]
    mov rax, [rdx + rsi]
    mov [rbx + 0xa8], rax
    mov eax, 0xa
    mov [rbx + 0xc0], rax
    mov dword ptr [rbx + 8], 0x29
    call <op.NewClosure>
    mov rsi, [rbx + 0xa8]
    cmp [r12 + 0xa8], rsi
    jne 0x475
    mov dword ptr [rbx + 8], 0x2e
    mov rax, [rsi + 0x20]
    mov [rbx + 0x90], rbx
    mov dword ptr [rbx + 0x9c], 1
    mov [rbx + 0xa0], rax
    add rbx, 0x90
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x90
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x6d4
    mov [rbx + 0x88], rax
    mov rdx, [rbx + 0x88]
    test rdx, r13
    jne 0x4f0
    cmp byte ptr [rdx], 0x20
    jb 0x4f0
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xd0]
    jne 0x4f0
    mov rsi, [r12 + 0xd8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x80], rax
    mov eax, 0xa
    mov [rbx + 0x98], rax
    mov dword ptr [rbx + 8], 0x3d
    call <op.NewClosure>
    mov rsi, [rbx + 0x80]
    cmp [r12 + 0xf0], rsi
    jne 0x51a
    mov dword ptr [rbx + 8], 0x42
    mov rax, [rsi + 0x20]
    mov [rbx + 0x68], rbx
    mov dword ptr [rbx + 0x74], 1
    mov [rbx + 0x78], rax
    add rbx, 0x68
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x68
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x6d4
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x60]
    test rdx, r13
    jne 0x595
    cmp byte ptr [rdx], 0x20
    jb 0x595
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x118]
    jne 0x595
    mov rsi, [r12 + 0x120]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x138]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x5ae
    mov [rbx + 0x88], rax
    mov eax, 0xa
    mov [rbx + 0x90], rax
    mov rax, [r12 + 0x28]
    mov [rbx + 0x98], rax
    mov rax, 0xfffe0000ffffffff
    mov [rbx + 0xa0], rax
    mov rsi, [rbx + 0x88]
    cmp [r12 + 0x148], rsi
    jne 0x5d0
    mov dword ptr [rbx + 8], 0x5f
    mov rax, [rsi + 0x20]
    mov [rbx + 0x70], rbx
    mov dword ptr [rbx + 0x7c], 2
    mov [rbx + 0x80], rax
    add rbx, 0x70
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0x70
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x6d4
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x170], rsi
    jne 0x65c
    mov dword ptr [rbx + 8], 0x65
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
    je 0x6d4
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x3b4
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x3a2
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 3
    lea rcx, [r12 + 0x30]
    call <stub.GetNamed>
    jmp 0x66
    mov dword ptr [rbx + 8], 0x17
    call <op.Call>
    jmp 0xda
    test rsi, r13
    jne 0x3d1
    cmp byte ptr [rsi], 0x22
    jne 0x3d1
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x60], rax
    je 0x9a
    cmp [r12 + 0x70], rax
    je 0x9a
    cmp [r12 + 0x78], rax
    je 0x9a
    cmp [r12 + 0x80], rax
    je 0x9a
    cmp qword ptr [r12 + 0x68], 2
    je 0x9a
    cmp [r12 + 0x68], rsi
    je 0x9a
    mov dword ptr [rbx + 8], 0x17
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0x9a
    mov dword ptr [rbx + 8], 0x20
    lea rcx, [r12 + 0x88]
    call <stub.GetNamed>
    jmp 0x11c
    mov dword ptr [rbx + 8], 0x2e
    call <op.Call>
    jmp 0x1a2
    test rsi, r13
    jne 0x464
    cmp byte ptr [rsi], 0x22
    jne 0x464
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xa8], rax
    je 0x150
    cmp [r12 + 0xb8], rax
    je 0x150
    cmp [r12 + 0xc0], rax
    je 0x150
    cmp [r12 + 0xc8], rax
    je 0x150
    cmp qword ptr [r12 + 0xb0], 2
    je 0x150
    cmp [r12 + 0xb0], rsi
    je 0x150
    mov dword ptr [rbx + 8], 0x2e
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xa8]
    jmp 0x150
    mov dword ptr [rbx + 8], 0x34
    lea rcx, [r12 + 0xd0]
    call <stub.GetNamed>
    jmp 0x1d9
    mov dword ptr [rbx + 8], 0x42
    call <op.Call>
    jmp 0x24d
    test rsi, r13
    jne 0x509
    cmp byte ptr [rsi], 0x22
    jne 0x509
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xf0], rax
    je 0x20d
    cmp [r12 + 0x100], rax
    je 0x20d
    cmp [r12 + 0x108], rax
    je 0x20d
    cmp [r12 + 0x110], rax
    je 0x20d
    cmp qword ptr [r12 + 0xf8], 2
    je 0x20d
    cmp [r12 + 0xf8], rsi
    je 0x20d
    mov dword ptr [rbx + 8], 0x42
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x80]
    jmp 0x20d
    mov dword ptr [rbx + 8], 0x48
    lea rcx, [r12 + 0x118]
    call <stub.GetNamed>
    jmp 0x281
    mov dword ptr [rbx + 8], 0x4f
    call <op.GetGlobal>
    jmp 0x2a1
    mov dword ptr [rbx + 8], 0x5f
    call <op.Call>
    jmp 0x322
    test rsi, r13
    jne 0x5bf
    cmp byte ptr [rsi], 0x22
    jne 0x5bf
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x148], rax
    je 0x2df
    cmp [r12 + 0x158], rax
    je 0x2df
    cmp [r12 + 0x160], rax
    je 0x2df
    cmp [r12 + 0x168], rax
    je 0x2df
    cmp qword ptr [r12 + 0x150], 2
    je 0x2df
    cmp [r12 + 0x150], rsi
    je 0x2df
    mov dword ptr [rbx + 8], 0x5f
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x88]
    jmp 0x2df
    mov dword ptr [rbx + 8], 0x65
    call <op.Call>
    jmp 0x374
    test rsi, r13
    jne 0x64b
    cmp byte ptr [rsi], 0x22
    jne 0x64b
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x170], rax
    je 0x334
    cmp [r12 + 0x180], rax
    je 0x334
    cmp [r12 + 0x188], rax
    je 0x334
    cmp [r12 + 0x190], rax
    je 0x334
    cmp qword ptr [r12 + 0x178], 2
    je 0x334
    cmp [r12 + 0x178], rsi
    je 0x334
    mov dword ptr [rbx + 8], 0x65
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x334
    jmp <stub.ExceptionExit>
