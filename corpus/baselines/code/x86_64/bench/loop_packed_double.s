(anonymous):
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x90]
    cmp rcx, [rdx]
    ja 0x7da
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
    mov rsi, [r12 + 0x70]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x801
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x2a
    call <op.Typeof>
    mov rax, [r12 + 0x48]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x82c
    cmp rdx, r15
    jb 0x82c
    cmp esi, edx
    je 0xf1
    jmp 0x10f
    mov rsi, [r12 + 0x88]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x8c9
    mov [rbx + 0x30], rax
    jmp 0x11d
    mov rax, 0xfffe000000000001
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x45
    call <op.InitGlobal>
    mov rax, 0xfffe000000004e20
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x4d
    call <op.InitGlobal>
    mov rsi, [r12 + 0x98]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x8da
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x8fc
    imul eax, esi, 0xa0
    jo 0x8fc
    test eax, eax
    je 0x95a
    or rax, r15
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x5e
    call <op.InitGlobal>
    mov dword ptr [rbx + 8], 0x62
    call <op.NewArray>
    mov dword ptr [rbx + 8], 0x68
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [r12 + 0xc0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x96b
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x996
    cmp rdx, r15
    jb 0x996
    cmp esi, edx
    jge 0x35b
    mov rsi, [r12 + 0xd8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x9f3
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x60]
    test rdx, r13
    jne 0xa04
    cmp byte ptr [rdx], 0x20
    jb 0xa04
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xe8]
    jne 0xa04
    mov rsi, [r12 + 0xf0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xa2e
    imul eax, esi, 0x1eef
    jo 0xa2e
    test eax, eax
    je 0xa8c
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x70]
    cmp rsi, r15
    jb 0xa9d
    test esi, esi
    jl 0xa9d
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
    mov [rbx + 0x70], rax
    mov rax, [r12 + 0x58]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x70]
    mov rdx, [rbx + 0x78]
    cmp rsi, r15
    jb 0xabf
    cmp rdx, r15
    jb 0xabf
    mov eax, esi
    add eax, edx
    jo 0xabf
    or rax, r15
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x120], rsi
    jne 0xb43
    mov dword ptr [rbx + 8], 0xa2
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
    je 0x1245
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xbcc
    mov eax, esi
    add eax, 1
    jo 0xbcc
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0xc2a
    jmp 0x1b6
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0xb4
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [r12 + 0x150]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xc3b
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0xc66
    cmp rdx, r15
    jb 0xc66
    cmp esi, edx
    jge 0x73b
    mov rsi, [r12 + 0x168]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xcc3
    mov [rbx + 0x58], rax
    mov eax, 0xa
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x178]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xcd4
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x188], rsi
    jne 0xcf6
    mov dword ptr [rbx + 8], 0xd7
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
    je 0x1245
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0x1b0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xd6e
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0x1c0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xd7f
    mov [rbx + 0x68], rax
    mov eax, 0xa
    mov [rbx + 0x70], rax
    mov rsi, [r12 + 0x1d0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xd90
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x1e0], rsi
    jne 0xdb2
    mov dword ptr [rbx + 8], 0xf1
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
    je 0x1245
    mov [rbx + 0x48], rax
    mov rsi, [r12 + 0x208]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xe2a
    mov [rbx + 0x78], rax
    mov eax, 0xa
    mov [rbx + 0x80], rax
    mov rsi, [r12 + 0x218]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xe3b
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x228], rsi
    jne 0xe5d
    mov dword ptr [rbx + 8], 0x105
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
    je 0x1245
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0xee6
    cmp rdx, r15
    jb 0xee6
    mov eax, esi
    add eax, edx
    jo 0xee6
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [r12 + 0x258]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xf59
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x268]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xf6a
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xf7b
    test esi, esi
    jl 0xf7b
    mov rdx, [rbx + 0x70]
    cmp rdx, r15
    jb 0xf7b
    cmp edx, 0
    jle 0xf7b
    mov r11d, edx
    push rdx
    mov eax, esi
    cdq
    idiv r11d
    mov r11d, edx
    pop rdx
    mov eax, r11d
    or rax, r15
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x60]
    mov rdx, [rbx + 0x68]
    test rsi, r13
    jne 0xf8c
    cmp byte ptr [rsi], 0x20
    jb 0xf8c
    cmp rdx, r15
    jb 0xfb9
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xf8c
    cmp byte ptr [rcx], 0xb
    je 0xf9d
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0xf8c
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0x1001
    cmp rdx, r15
    jb 0x1001
    mov eax, esi
    add eax, edx
    jo 0x1001
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x1085
    cmp rdx, r15
    jb 0x1085
    mov eax, esi
    add eax, edx
    jo 0x1085
    or rax, r15
    mov [rbx + 0x38], rax
    mov rdx, [r12 + 0x2b0]
    mov rsi, [rbx + 0x38]
    cmp byte ptr [rdx + 2], 0
    jne 0x10f8
    cmp qword ptr [rdx + 8], 0
    je 0x10f8
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x1109
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x112b
    mov eax, esi
    add eax, 1
    jo 0x112b
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x1189
    jmp 0x383
    mov rsi, [r12 + 0x2c8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x119a
    mov [rbx + 0x48], rax
    mov eax, 0xa
    mov [rbx + 0x50], rax
    mov rax, [r12 + 0x68]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x2d8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x11ab
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x48]
    cmp [r12 + 0x2e8], rsi
    jne 0x11cd
    mov dword ptr [rbx + 8], 0x156
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
    je 0x1245
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x7fa
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0x24
    call <op.GetGlobalOrUndefined>
    jmp 0xb5
    mov dword ptr [rbx + 8], 0x31
    call <op.JStrictNe>
    cmp eax, 2
    je 0x10f
    jmp 0xf1
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x876
    cmp rsi, rdx
    je 0xf1
    test rcx, r13
    jne 0x10f
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x10f
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x10f
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x812
    jmp 0x10f
    cmp rsi, r15
    jae 0x88f
    test rsi, r15
    je 0x10f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x897
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x8b0
    test rdx, r15
    je 0x10f
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x8b8
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x8c4
    je 0xf1
    jmp 0x10f
    mov dword ptr [rbx + 8], 0x38
    call <op.GetGlobal>
    jmp 0x10a
    mov dword ptr [rbx + 8], 0x51
    call <op.GetGlobal>
    jmp 0x15c
    mov dword ptr [rbx + 8], 0x57
    call <op.MulI>
    jmp 0x184
    cmp rsi, r15
    jae 0x911
    test rsi, r15
    je 0x8eb
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x919
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1250]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x93d
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0xa8]
    or rcx, 2
    mov [r12 + 0xa8], rcx
    jmp 0x184
    mov ecx, esi
    or ecx, 0xa0
    test ecx, ecx
    jl 0x8fc
    jmp 0x17d
    mov dword ptr [rbx + 8], 0x70
    call <op.GetGlobal>
    jmp 0x1d3
    mov dword ptr [rbx + 8], 0x76
    call <op.JNotLess>
    cmp eax, 2
    je 0x35b
    jmp 0x1f5
    cmp rsi, r15
    jae 0x9ab
    test rsi, r15
    je 0x97c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x9b3
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x9c8
    test rdx, r15
    je 0x97c
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x9d0
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0xd0]
    or rcx, 2
    mov [r12 + 0xd0], rcx
    vucomisd xmm1, xmm0
    jbe 0x35b
    jmp 0x1f5
    mov dword ptr [rbx + 8], 0x7d
    call <op.GetGlobal>
    jmp 0x20e
    mov dword ptr [rbx + 8], 0x83
    lea rcx, [r12 + 0xe8]
    call <stub.GetNamed>
    jmp 0x242
    mov dword ptr [rbx + 8], 0x8a
    call <op.MulI>
    jmp 0x26e
    cmp rsi, r15
    jae 0xa43
    test rsi, r15
    je 0xa1d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xa4b
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1258]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xa6f
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0x108]
    or rcx, 2
    mov [r12 + 0x108], rcx
    jmp 0x26e
    mov ecx, esi
    or ecx, 0x1eef
    test ecx, ecx
    jl 0xa2e
    jmp 0x267
    mov dword ptr [rbx + 8], 0x91
    call <op.ModI>
    jmp 0x2a0
    mov dword ptr [rbx + 8], 0x9c
    call <op.Add>
    jmp 0x2d4
    cmp rsi, r15
    jae 0xad4
    test rsi, r15
    je 0xaae
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xadc
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xaf1
    test rdx, r15
    je 0xaae
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xaf9
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xb15
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x68], rax
    mov rcx, [r12 + 0x118]
    or rcx, 2
    mov [r12 + 0x118], rcx
    jmp 0x2d4
    mov dword ptr [rbx + 8], 0xa2
    call <op.Call>
    jmp 0x326
    test rsi, r13
    jne 0xb32
    cmp byte ptr [rsi], 0x22
    jne 0xb32
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x120], rax
    je 0x2e6
    cmp [r12 + 0x130], rax
    je 0x2e6
    cmp [r12 + 0x138], rax
    je 0x2e6
    cmp [r12 + 0x140], rax
    je 0x2e6
    cmp qword ptr [r12 + 0x128], 2
    je 0x2e6
    cmp [r12 + 0x128], rsi
    je 0x2e6
    mov dword ptr [rbx + 8], 0xa2
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x2e6
    mov dword ptr [rbx + 8], 0xa8
    call <op.Inc>
    jmp 0x345
    cmp rsi, r15
    jae 0xbe1
    test rsi, r15
    je 0xbbb
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xbe9
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1260]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xc0d
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x148]
    or rcx, 2
    mov [r12 + 0x148], rcx
    jmp 0x345
    mov dword ptr [rbx + 8], 0xad
    call <op.JumpLoop>
    jmp 0x1b6
    mov dword ptr [rbx + 8], 0xbc
    call <op.GetGlobal>
    jmp 0x3a0
    mov dword ptr [rbx + 8], 0xc2
    call <op.JNotLess>
    cmp eax, 2
    je 0x73b
    jmp 0x3c2
    cmp rsi, r15
    jae 0xc7b
    test rsi, r15
    je 0xc4c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xc83
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xc98
    test rdx, r15
    je 0xc4c
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xca0
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x160]
    or rcx, 2
    mov [r12 + 0x160], rcx
    vucomisd xmm1, xmm0
    jbe 0x73b
    jmp 0x3c2
    mov dword ptr [rbx + 8], 0xc9
    call <op.GetGlobal>
    jmp 0x3db
    mov dword ptr [rbx + 8], 0xd1
    call <op.GetGlobal>
    jmp 0x3fd
    mov dword ptr [rbx + 8], 0xd7
    call <op.Call>
    jmp 0x44f
    test rsi, r13
    jne 0xce5
    cmp byte ptr [rsi], 0x22
    jne 0xce5
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x188], rax
    je 0x40f
    cmp [r12 + 0x198], rax
    je 0x40f
    cmp [r12 + 0x1a0], rax
    je 0x40f
    cmp [r12 + 0x1a8], rax
    je 0x40f
    cmp qword ptr [r12 + 0x190], 2
    je 0x40f
    cmp [r12 + 0x190], rsi
    je 0x40f
    mov dword ptr [rbx + 8], 0xd7
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x40f
    mov dword ptr [rbx + 8], 0xdd
    call <op.GetGlobal>
    jmp 0x468
    mov dword ptr [rbx + 8], 0xe3
    call <op.GetGlobal>
    jmp 0x481
    mov dword ptr [rbx + 8], 0xeb
    call <op.GetGlobal>
    jmp 0x4a3
    mov dword ptr [rbx + 8], 0xf1
    call <op.Call>
    jmp 0x4f5
    test rsi, r13
    jne 0xda1
    cmp byte ptr [rsi], 0x22
    jne 0xda1
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1e0], rax
    je 0x4b5
    cmp [r12 + 0x1f0], rax
    je 0x4b5
    cmp [r12 + 0x1f8], rax
    je 0x4b5
    cmp [r12 + 0x200], rax
    je 0x4b5
    cmp qword ptr [r12 + 0x1e8], 2
    je 0x4b5
    cmp [r12 + 0x1e8], rsi
    je 0x4b5
    mov dword ptr [rbx + 8], 0xf1
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x4b5
    mov dword ptr [rbx + 8], 0xf7
    call <op.GetGlobal>
    jmp 0x50e
    mov dword ptr [rbx + 8], 0xff
    call <op.GetGlobal>
    jmp 0x536
    mov dword ptr [rbx + 8], 0x105
    call <op.Call>
    jmp 0x588
    test rsi, r13
    jne 0xe4c
    cmp byte ptr [rsi], 0x22
    jne 0xe4c
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x228], rax
    je 0x548
    cmp [r12 + 0x238], rax
    je 0x548
    cmp [r12 + 0x240], rax
    je 0x548
    cmp [r12 + 0x248], rax
    je 0x548
    cmp qword ptr [r12 + 0x230], 2
    je 0x548
    cmp [r12 + 0x230], rsi
    je 0x548
    mov dword ptr [rbx + 8], 0x105
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x548
    mov dword ptr [rbx + 8], 0x10b
    call <op.Add>
    jmp 0x5b3
    cmp rsi, r15
    jae 0xefb
    test rsi, r15
    je 0xed5
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xf03
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xf18
    test rdx, r15
    je 0xed5
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xf20
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xf3c
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x250]
    or rcx, 2
    mov [r12 + 0x250], rcx
    jmp 0x5b3
    mov dword ptr [rbx + 8], 0x111
    call <op.GetGlobal>
    jmp 0x5cc
    mov dword ptr [rbx + 8], 0x117
    call <op.GetGlobal>
    jmp 0x5e5
    mov dword ptr [rbx + 8], 0x11d
    call <op.Mod>
    jmp 0x628
    mov dword ptr [rbx + 8], 0x123
    call <op.GetElem>
    jmp 0x675
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0xf8c
    sub rax, r15
    jmp 0x671
    test rdx, r15
    je 0xf8c
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xf8c
    jp 0xf8c
    test edx, edx
    jne 0xfeb
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xf8c
    jmp 0x64b
    mov dword ptr [rbx + 8], 0x129
    call <op.Add>
    jmp 0x6a0
    cmp rsi, r15
    jae 0x1016
    test rsi, r15
    je 0xff0
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x101e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1033
    test rdx, r15
    je 0xff0
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x103b
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1057
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x2a0]
    or rcx, 2
    mov [r12 + 0x2a0], rcx
    jmp 0x6a0
    mov dword ptr [rbx + 8], 0x12f
    call <op.Add>
    jmp 0x6cb
    cmp rsi, r15
    jae 0x109a
    test rsi, r15
    je 0x1074
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x10a2
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x10b7
    test rdx, r15
    je 0x1074
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x10bf
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x10db
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x2a8]
    or rcx, 2
    mov [r12 + 0x2a8], rcx
    jmp 0x6cb
    mov dword ptr [rbx + 8], 0x135
    call <op.SetGlobal>
    jmp 0x706
    mov dword ptr [rbx + 8], 0x135
    call <stub.Barrier>
    jmp 0x706
    mov dword ptr [rbx + 8], 0x13c
    call <op.Inc>
    jmp 0x725
    cmp rsi, r15
    jae 0x1140
    test rsi, r15
    je 0x111a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1148
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1260]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x116c
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x2c0]
    or rcx, 2
    mov [r12 + 0x2c0], rcx
    jmp 0x725
    mov dword ptr [rbx + 8], 0x141
    call <op.JumpLoop>
    jmp 0x383
    mov dword ptr [rbx + 8], 0x144
    call <op.GetGlobal>
    jmp 0x754
    mov dword ptr [rbx + 8], 0x150
    call <op.GetGlobal>
    jmp 0x77f
    mov dword ptr [rbx + 8], 0x156
    call <op.Call>
    jmp 0x7d1
    test rsi, r13
    jne 0x11bc
    cmp byte ptr [rsi], 0x22
    jne 0x11bc
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x2e8], rax
    je 0x791
    cmp [r12 + 0x2f8], rax
    je 0x791
    cmp [r12 + 0x300], rax
    je 0x791
    cmp [r12 + 0x308], rax
    je 0x791
    cmp qword ptr [r12 + 0x2f0], 2
    je 0x791
    cmp [r12 + 0x2f0], rsi
    je 0x791
    mov dword ptr [rbx + 8], 0x156
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x48]
    jmp 0x791
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .long 0x0
    .quad 0x4064000000000000
    .quad 0x40beef0000000000
    .quad 0x3ff0000000000000
maximum:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x48]
    cmp rcx, [rdx]
    ja 0x209
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x229
    endbr64
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x38]
    test rsi, r13
    jne 0x247
    cmp byte ptr [rsi], 0x20
    jb 0x247
    cmp rdx, r15
    jb 0x274
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x247
    cmp byte ptr [rcx], 0xb
    je 0x258
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x247
    mov [rbx + 0x30], rax
    mov rax, 0xfffe000000000001
    mov [rbx + 0x38], rax
    endbr64
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x2ab
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0x2c1
    cmp esi, 0x21
    jne 0xc8
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0xe9
    cmp byte ptr [rdx], 0x20
    jb 0x2ab
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x28]
    jne 0x2ab
    mov rsi, [r12 + 0x30]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x2e6
    cmp rdx, r15
    jb 0x2e6
    cmp esi, edx
    jge 0x200
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x38]
    test rsi, r13
    jne 0x33d
    cmp byte ptr [rsi], 0x20
    jb 0x33d
    cmp rdx, r15
    jb 0x36a
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x33d
    cmp byte ptr [rcx], 0xb
    je 0x34e
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x33d
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x30]
    cmp rsi, r15
    jb 0x3bb
    cmp rdx, r15
    jb 0x3bb
    cmp esi, edx
    jle 0x1cb
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x38]
    test rsi, r13
    jne 0x412
    cmp byte ptr [rsi], 0x20
    jb 0x412
    cmp rdx, r15
    jb 0x43f
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x412
    cmp byte ptr [rcx], 0xb
    je 0x423
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x412
    mov [rbx + 0x30], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x487
    mov eax, esi
    add eax, 1
    jo 0x487
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x4e5
    jmp 0x96
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x240
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x22e
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 4
    call <op.GetElem>
    jmp 0x88
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x247
    sub rax, r15
    jmp 0x84
    test rdx, r15
    je 0x247
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x247
    jp 0x247
    test edx, edx
    jne 0x2a6
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x247
    jmp 0x5e
    mov dword ptr [rbx + 8], 0xe
    lea rcx, [r12 + 0x28]
    call <stub.GetNamed>
    jmp 0xe9
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0xe9
    mov dword ptr [rbx + 8], 0x15
    call <op.JNotLess>
    cmp eax, 2
    je 0x200
    jmp 0x10f
    cmp rsi, r15
    jae 0x2fb
    test rsi, r15
    je 0x2cc
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x303
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x318
    test rdx, r15
    je 0x2cc
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x320
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x48]
    or rcx, 2
    mov [r12 + 0x48], rcx
    vucomisd xmm1, xmm0
    jbe 0x200
    jmp 0x10f
    mov dword ptr [rbx + 8], 0x1c
    call <op.GetElem>
    jmp 0x15c
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x33d
    sub rax, r15
    jmp 0x158
    test rdx, r15
    je 0x33d
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x33d
    jp 0x33d
    test edx, edx
    jne 0x39c
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x33d
    jmp 0x132
    mov dword ptr [rbx + 8], 0x22
    call <op.JNotGreater>
    cmp eax, 2
    je 0x1cb
    jmp 0x17e
    cmp rsi, r15
    jae 0x3d0
    test rsi, r15
    je 0x3a1
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x3d8
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x3ed
    test rdx, r15
    je 0x3a1
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x3f5
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x70]
    or rcx, 2
    mov [r12 + 0x70], rcx
    vucomisd xmm0, xmm1
    jbe 0x1cb
    jmp 0x17e
    mov dword ptr [rbx + 8], 0x29
    call <op.GetElem>
    jmp 0x1cb
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x412
    sub rax, r15
    jmp 0x1c7
    test rdx, r15
    je 0x412
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x412
    jp 0x412
    test edx, edx
    jne 0x471
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x412
    jmp 0x1a1
    mov dword ptr [rbx + 8], 0x2f
    call <op.Inc>
    jmp 0x1ea
    cmp rsi, r15
    jae 0x49c
    test rsi, r15
    je 0x476
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x4a4
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x4f8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x4c8
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x98]
    or rcx, 2
    mov [r12 + 0x98], rcx
    jmp 0x1ea
    mov dword ptr [rbx + 8], 0x34
    call <op.JumpLoop>
    jmp 0x96
    .byte 0x0
    .byte 0x0
    .quad 0x3ff0000000000000
shift:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x50]
    cmp rcx, [rdx]
    ja 0x2f8
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x318
    endbr64
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x38]
    test rsi, r13
    jne 0x336
    cmp byte ptr [rsi], 0x20
    jb 0x336
    cmp rdx, r15
    jb 0x363
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x336
    cmp byte ptr [rcx], 0xb
    je 0x347
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x336
    mov [rbx + 0x30], rax
    mov rax, 0xfffe000000000001
    mov [rbx + 0x38], rax
    endbr64
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x39a
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0x3b0
    cmp esi, 0x21
    jne 0xc8
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0xe9
    cmp byte ptr [rdx], 0x20
    jb 0x39a
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x28]
    jne 0x39a
    mov rsi, [r12 + 0x30]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x3d5
    cmp rdx, r15
    jb 0x3d5
    cmp esi, edx
    jge 0x20f
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x43d
    mov eax, esi
    sub eax, 1
    jo 0x43d
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x38]
    test rsi, r13
    jne 0x495
    cmp byte ptr [rsi], 0x20
    jb 0x495
    cmp rdx, r15
    jb 0x4c2
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x495
    cmp byte ptr [rcx], 0xb
    je 0x4a6
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x495
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x40]
    mov r8, [rbx + 0x48]
    test rsi, r13
    jne 0x4f9
    cmp byte ptr [rsi], 0x20
    jb 0x4f9
    cmp rdx, r15
    jb 0x58d
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x4f9
    movzx r9d, byte ptr [rsi + 3]
    cmp r9d, 2
    jae 0x55c
    cmp r8, r15
    jb 0x4f9
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x50a
    mov [rcx + rdx*8 + 8], r8
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x5e5
    mov eax, esi
    add eax, 1
    jo 0x5e5
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x643
    jmp 0x96
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x654
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0x66d
    cmp esi, 0x21
    jne 0x23d
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0x264
    cmp byte ptr [rdx], 0x20
    jb 0x654
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xa0]
    jne 0x654
    mov rsi, [r12 + 0xa8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x689
    mov eax, esi
    sub eax, 1
    jo 0x689
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x38]
    mov r8, [rbx + 0x30]
    test rsi, r13
    jne 0x6e7
    cmp byte ptr [rsi], 0x20
    jb 0x6e7
    cmp rdx, r15
    jb 0x77b
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x6e7
    movzx r9d, byte ptr [rsi + 3]
    cmp r9d, 2
    jae 0x74a
    cmp r8, r15
    jb 0x6e7
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x6f8
    mov [rcx + rdx*8 + 8], r8
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x32f
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x31d
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 4
    call <op.GetElem>
    jmp 0x88
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x336
    sub rax, r15
    jmp 0x84
    test rdx, r15
    je 0x336
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x336
    jp 0x336
    test edx, edx
    jne 0x395
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x336
    jmp 0x5e
    mov dword ptr [rbx + 8], 0xe
    lea rcx, [r12 + 0x28]
    call <stub.GetNamed>
    jmp 0xe9
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0xe9
    mov dword ptr [rbx + 8], 0x15
    call <op.JNotLess>
    cmp eax, 2
    je 0x20f
    jmp 0x10f
    cmp rsi, r15
    jae 0x3ea
    test rsi, r15
    je 0x3bb
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x3f2
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x407
    test rdx, r15
    je 0x3bb
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x40f
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x48]
    or rcx, 2
    mov [r12 + 0x48], rcx
    vucomisd xmm1, xmm0
    jbe 0x20f
    jmp 0x10f
    mov dword ptr [rbx + 8], 0x1c
    call <op.SubI>
    jmp 0x12e
    cmp rsi, r15
    jae 0x452
    test rsi, r15
    je 0x42c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x45a
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x7e8]
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x47e
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x50]
    or rcx, 2
    mov [r12 + 0x50], rcx
    jmp 0x12e
    mov dword ptr [rbx + 8], 0x23
    call <op.GetElem>
    jmp 0x17b
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x495
    sub rax, r15
    jmp 0x177
    test rdx, r15
    je 0x495
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x495
    jp 0x495
    test edx, edx
    jne 0x4f4
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x495
    jmp 0x151
    mov dword ptr [rbx + 8], 0x29
    call <op.SetElem>
    jmp 0x1da
    mov dword ptr [rbx + 8], 0x29
    call <stub.AppendElement>
    jmp 0x1da
    mov rax, [rcx + rdx*8 + 8]
    mov r10, 0x7ff800000000dead
    cmp rax, r10
    je 0x50a
    mov r9, rcx
    cmp r8, r15
    jae 0x547
    test r8, r15
    je 0x4f9
    lea rcx, [r8 + r15]
    vmovq xmm0, rcx
    jmp 0x550
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r8d
    vmovsd [r9 + rdx*8 + 8], xmm0
    jmp 0x1da
    cmp r9d, 4
    jb 0x51b
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x50a
    mov [rcx + rdx*8 + 8], r8
    mov rdx, rcx
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x7c2
    jmp 0x1da
    test rdx, r15
    je 0x4f9
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x4f9
    jp 0x4f9
    test edx, edx
    jne 0x5cf
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x4f9
    jmp 0x1a2
    mov dword ptr [rbx + 8], 0x30
    call <op.Inc>
    jmp 0x1f9
    cmp rsi, r15
    jae 0x5fa
    test rsi, r15
    je 0x5d4
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x602
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x7e8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x626
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x98]
    or rcx, 2
    mov [r12 + 0x98], rcx
    jmp 0x1f9
    mov dword ptr [rbx + 8], 0x35
    call <op.JumpLoop>
    jmp 0x96
    mov dword ptr [rbx + 8], 0x38
    lea rcx, [r12 + 0xa0]
    call <stub.GetNamed>
    jmp 0x264
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0x264
    mov dword ptr [rbx + 8], 0x3f
    call <op.SubI>
    jmp 0x287
    cmp rsi, r15
    jae 0x69e
    test rsi, r15
    je 0x678
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x6a6
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x7e8]
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x6ca
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0xc0]
    or rcx, 2
    mov [r12 + 0xc0], rcx
    jmp 0x287
    mov dword ptr [rbx + 8], 0x46
    call <op.SetElem>
    jmp 0x2e6
    mov dword ptr [rbx + 8], 0x46
    call <stub.AppendElement>
    jmp 0x2e6
    mov rax, [rcx + rdx*8 + 8]
    mov r10, 0x7ff800000000dead
    cmp rax, r10
    je 0x6f8
    mov r9, rcx
    cmp r8, r15
    jae 0x735
    test r8, r15
    je 0x6e7
    lea rcx, [r8 + r15]
    vmovq xmm0, rcx
    jmp 0x73e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r8d
    vmovsd [r9 + rdx*8 + 8], xmm0
    jmp 0x2e6
    cmp r9d, 4
    jb 0x709
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x6f8
    mov [rcx + rdx*8 + 8], r8
    mov rdx, rcx
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x7d3
    jmp 0x2e6
    test rdx, r15
    je 0x6e7
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x6e7
    jp 0x6e7
    test edx, edx
    jne 0x7bd
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x6e7
    jmp 0x2ae
    mov dword ptr [rbx + 8], 0x29
    call <stub.Barrier>
    jmp 0x588
    mov dword ptr [rbx + 8], 0x46
    call <stub.Barrier>
    jmp 0x776
    .byte 0x0
    .byte 0x0
    .byte 0x0
    .long 0x0
    .quad 0x3ff0000000000000
sum:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x48]
    cmp rcx, [rdx]
    ja 0x178
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x198
    endbr64
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    endbr64
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x1b6
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0x1cc
    cmp esi, 0x21
    jne 0x7b
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0x9c
    cmp byte ptr [rdx], 0x20
    jb 0x1b6
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 8]
    jne 0x1b6
    mov rsi, [r12 + 0x10]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x1ed
    cmp rdx, r15
    jb 0x1ed
    cmp esi, edx
    jge 0x16f
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x38]
    test rsi, r13
    jne 0x244
    cmp byte ptr [rsi], 0x20
    jb 0x244
    cmp rdx, r15
    jb 0x271
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x244
    cmp byte ptr [rcx], 0xb
    je 0x255
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x244
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x2b9
    cmp rdx, r15
    jb 0x2b9
    mov eax, esi
    add eax, edx
    jo 0x2b9
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x337
    mov eax, esi
    add eax, 1
    jo 0x337
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x38f
    jmp 0x49
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x1af
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x19d
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 8
    lea rcx, [r12 + 8]
    call <stub.GetNamed>
    jmp 0x9c
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0x9c
    mov dword ptr [rbx + 8], 0xf
    call <op.JNotLess>
    cmp eax, 2
    je 0x16f
    jmp 0xc2
    cmp rsi, r15
    jae 0x202
    test rsi, r15
    je 0x1d7
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x20a
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x21f
    test rdx, r15
    je 0x1d7
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x227
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x28]
    or rcx, 2
    mov [r12 + 0x28], rcx
    vucomisd xmm1, xmm0
    jbe 0x16f
    jmp 0xc2
    mov dword ptr [rbx + 8], 0x16
    call <op.GetElem>
    jmp 0x10f
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x244
    sub rax, r15
    jmp 0x10b
    test rdx, r15
    je 0x244
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x244
    jp 0x244
    test edx, edx
    jne 0x2a3
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x244
    jmp 0xe5
    mov dword ptr [rbx + 8], 0x1c
    call <op.Add>
    jmp 0x13a
    cmp rsi, r15
    jae 0x2ce
    test rsi, r15
    je 0x2a8
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2d6
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x2eb
    test rdx, r15
    je 0x2a8
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x2f3
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x30f
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x50]
    or rcx, 2
    mov [r12 + 0x50], rcx
    jmp 0x13a
    mov dword ptr [rbx + 8], 0x22
    call <op.Inc>
    jmp 0x159
    cmp rsi, r15
    jae 0x34c
    test rsi, r15
    je 0x326
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x354
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x3a0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x378
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x58]
    or rcx, 2
    mov [r12 + 0x58], rcx
    jmp 0x159
    mov dword ptr [rbx + 8], 0x27
    call <op.JumpLoop>
    jmp 0x49
    .quad 0x3ff0000000000000
