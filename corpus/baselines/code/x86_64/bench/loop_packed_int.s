(anonymous):
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x90]
    cmp rcx, [rdx]
    ja 0x7a6
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
    mov rsi, [r12 + 0x68]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x7cd
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x2a
    call <op.Typeof>
    mov rax, [r12 + 0x48]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x7f8
    cmp rdx, r15
    jb 0x7f8
    cmp esi, edx
    je 0xf1
    jmp 0x10f
    mov rsi, [r12 + 0x80]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x895
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
    mov rsi, [r12 + 0x90]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x8a6
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x8c8
    imul eax, esi, 0xa0
    jo 0x8c8
    test eax, eax
    je 0x926
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
    mov rsi, [r12 + 0xb8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x937
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x962
    cmp rdx, r15
    jb 0x962
    cmp esi, edx
    jge 0x327
    mov rsi, [r12 + 0xd0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x9bf
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x60]
    test rdx, r13
    jne 0x9d0
    cmp byte ptr [rdx], 0x20
    jb 0x9d0
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xe0]
    jne 0x9d0
    mov rsi, [r12 + 0xe8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x9fa
    imul eax, esi, 0x1eef
    jo 0x9fa
    test eax, eax
    je 0xa58
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x70]
    cmp rsi, r15
    jb 0xa69
    test esi, esi
    jl 0xa69
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
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x110], rsi
    jne 0xa8b
    mov dword ptr [rbx + 8], 0x98
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
    je 0x118d
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xb14
    mov eax, esi
    add eax, 1
    jo 0xb14
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0xb72
    jmp 0x1b6
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0xaa
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [r12 + 0x140]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xb83
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0xbae
    cmp rdx, r15
    jb 0xbae
    cmp esi, edx
    jge 0x707
    mov rsi, [r12 + 0x158]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xc0b
    mov [rbx + 0x58], rax
    mov eax, 0xa
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x168]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xc1c
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x178], rsi
    jne 0xc3e
    mov dword ptr [rbx + 8], 0xcd
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
    je 0x118d
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0x1a0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xcb6
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0x1b0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xcc7
    mov [rbx + 0x68], rax
    mov eax, 0xa
    mov [rbx + 0x70], rax
    mov rsi, [r12 + 0x1c0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xcd8
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x1d0], rsi
    jne 0xcfa
    mov dword ptr [rbx + 8], 0xe7
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
    je 0x118d
    mov [rbx + 0x48], rax
    mov rsi, [r12 + 0x1f8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xd72
    mov [rbx + 0x78], rax
    mov eax, 0xa
    mov [rbx + 0x80], rax
    mov rsi, [r12 + 0x208]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xd83
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x218], rsi
    jne 0xda5
    mov dword ptr [rbx + 8], 0xfb
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
    je 0x118d
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0xe2e
    cmp rdx, r15
    jb 0xe2e
    mov eax, esi
    add eax, edx
    jo 0xe2e
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [r12 + 0x248]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xea1
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x258]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xeb2
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xec3
    test esi, esi
    jl 0xec3
    mov rdx, [rbx + 0x70]
    cmp rdx, r15
    jb 0xec3
    cmp edx, 0
    jle 0xec3
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
    jne 0xed4
    cmp byte ptr [rsi], 0x20
    jb 0xed4
    cmp rdx, r15
    jb 0xf01
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xed4
    cmp byte ptr [rcx], 0xb
    je 0xee5
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0xed4
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0xf49
    cmp rdx, r15
    jb 0xf49
    mov eax, esi
    add eax, edx
    jo 0xf49
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0xfcd
    cmp rdx, r15
    jb 0xfcd
    mov eax, esi
    add eax, edx
    jo 0xfcd
    or rax, r15
    mov [rbx + 0x38], rax
    mov rdx, [r12 + 0x2a0]
    mov rsi, [rbx + 0x38]
    cmp byte ptr [rdx + 2], 0
    jne 0x1040
    cmp qword ptr [rdx + 8], 0
    je 0x1040
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x1051
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x1073
    mov eax, esi
    add eax, 1
    jo 0x1073
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x10d1
    jmp 0x34f
    mov rsi, [r12 + 0x2b8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x10e2
    mov [rbx + 0x48], rax
    mov eax, 0xa
    mov [rbx + 0x50], rax
    mov rax, [r12 + 0x60]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x2c8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x10f3
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x48]
    cmp [r12 + 0x2d8], rsi
    jne 0x1115
    mov dword ptr [rbx + 8], 0x14c
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
    je 0x118d
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x7c6
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
    jne 0x842
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
    je 0x7de
    jmp 0x10f
    cmp rsi, r15
    jae 0x85b
    test rsi, r15
    je 0x10f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x863
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x87c
    test rdx, r15
    je 0x10f
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x884
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x890
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
    jae 0x8dd
    test rsi, r15
    je 0x8b7
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x8e5
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1198]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x909
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0xa0]
    or rcx, 2
    mov [r12 + 0xa0], rcx
    jmp 0x184
    mov ecx, esi
    or ecx, 0xa0
    test ecx, ecx
    jl 0x8c8
    jmp 0x17d
    mov dword ptr [rbx + 8], 0x70
    call <op.GetGlobal>
    jmp 0x1d3
    mov dword ptr [rbx + 8], 0x76
    call <op.JNotLess>
    cmp eax, 2
    je 0x327
    jmp 0x1f5
    cmp rsi, r15
    jae 0x977
    test rsi, r15
    je 0x948
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x97f
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x994
    test rdx, r15
    je 0x948
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x99c
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0xc8]
    or rcx, 2
    mov [r12 + 0xc8], rcx
    vucomisd xmm1, xmm0
    jbe 0x327
    jmp 0x1f5
    mov dword ptr [rbx + 8], 0x7d
    call <op.GetGlobal>
    jmp 0x20e
    mov dword ptr [rbx + 8], 0x83
    lea rcx, [r12 + 0xe0]
    call <stub.GetNamed>
    jmp 0x242
    mov dword ptr [rbx + 8], 0x8a
    call <op.MulI>
    jmp 0x26e
    cmp rsi, r15
    jae 0xa0f
    test rsi, r15
    je 0x9e9
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xa17
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x11a0]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xa3b
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0x100]
    or rcx, 2
    mov [r12 + 0x100], rcx
    jmp 0x26e
    mov ecx, esi
    or ecx, 0x1eef
    test ecx, ecx
    jl 0x9fa
    jmp 0x267
    mov dword ptr [rbx + 8], 0x91
    call <op.ModI>
    jmp 0x2a0
    mov dword ptr [rbx + 8], 0x98
    call <op.Call>
    jmp 0x2f2
    test rsi, r13
    jne 0xa7a
    cmp byte ptr [rsi], 0x22
    jne 0xa7a
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x110], rax
    je 0x2b2
    cmp [r12 + 0x120], rax
    je 0x2b2
    cmp [r12 + 0x128], rax
    je 0x2b2
    cmp [r12 + 0x130], rax
    je 0x2b2
    cmp qword ptr [r12 + 0x118], 2
    je 0x2b2
    cmp [r12 + 0x118], rsi
    je 0x2b2
    mov dword ptr [rbx + 8], 0x98
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x2b2
    mov dword ptr [rbx + 8], 0x9e
    call <op.Inc>
    jmp 0x311
    cmp rsi, r15
    jae 0xb29
    test rsi, r15
    je 0xb03
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xb31
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x11a8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xb55
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x138]
    or rcx, 2
    mov [r12 + 0x138], rcx
    jmp 0x311
    mov dword ptr [rbx + 8], 0xa3
    call <op.JumpLoop>
    jmp 0x1b6
    mov dword ptr [rbx + 8], 0xb2
    call <op.GetGlobal>
    jmp 0x36c
    mov dword ptr [rbx + 8], 0xb8
    call <op.JNotLess>
    cmp eax, 2
    je 0x707
    jmp 0x38e
    cmp rsi, r15
    jae 0xbc3
    test rsi, r15
    je 0xb94
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xbcb
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xbe0
    test rdx, r15
    je 0xb94
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xbe8
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x150]
    or rcx, 2
    mov [r12 + 0x150], rcx
    vucomisd xmm1, xmm0
    jbe 0x707
    jmp 0x38e
    mov dword ptr [rbx + 8], 0xbf
    call <op.GetGlobal>
    jmp 0x3a7
    mov dword ptr [rbx + 8], 0xc7
    call <op.GetGlobal>
    jmp 0x3c9
    mov dword ptr [rbx + 8], 0xcd
    call <op.Call>
    jmp 0x41b
    test rsi, r13
    jne 0xc2d
    cmp byte ptr [rsi], 0x22
    jne 0xc2d
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x178], rax
    je 0x3db
    cmp [r12 + 0x188], rax
    je 0x3db
    cmp [r12 + 0x190], rax
    je 0x3db
    cmp [r12 + 0x198], rax
    je 0x3db
    cmp qword ptr [r12 + 0x180], 2
    je 0x3db
    cmp [r12 + 0x180], rsi
    je 0x3db
    mov dword ptr [rbx + 8], 0xcd
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x3db
    mov dword ptr [rbx + 8], 0xd3
    call <op.GetGlobal>
    jmp 0x434
    mov dword ptr [rbx + 8], 0xd9
    call <op.GetGlobal>
    jmp 0x44d
    mov dword ptr [rbx + 8], 0xe1
    call <op.GetGlobal>
    jmp 0x46f
    mov dword ptr [rbx + 8], 0xe7
    call <op.Call>
    jmp 0x4c1
    test rsi, r13
    jne 0xce9
    cmp byte ptr [rsi], 0x22
    jne 0xce9
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1d0], rax
    je 0x481
    cmp [r12 + 0x1e0], rax
    je 0x481
    cmp [r12 + 0x1e8], rax
    je 0x481
    cmp [r12 + 0x1f0], rax
    je 0x481
    cmp qword ptr [r12 + 0x1d8], 2
    je 0x481
    cmp [r12 + 0x1d8], rsi
    je 0x481
    mov dword ptr [rbx + 8], 0xe7
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x481
    mov dword ptr [rbx + 8], 0xed
    call <op.GetGlobal>
    jmp 0x4da
    mov dword ptr [rbx + 8], 0xf5
    call <op.GetGlobal>
    jmp 0x502
    mov dword ptr [rbx + 8], 0xfb
    call <op.Call>
    jmp 0x554
    test rsi, r13
    jne 0xd94
    cmp byte ptr [rsi], 0x22
    jne 0xd94
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x218], rax
    je 0x514
    cmp [r12 + 0x228], rax
    je 0x514
    cmp [r12 + 0x230], rax
    je 0x514
    cmp [r12 + 0x238], rax
    je 0x514
    cmp qword ptr [r12 + 0x220], 2
    je 0x514
    cmp [r12 + 0x220], rsi
    je 0x514
    mov dword ptr [rbx + 8], 0xfb
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x514
    mov dword ptr [rbx + 8], 0x101
    call <op.Add>
    jmp 0x57f
    cmp rsi, r15
    jae 0xe43
    test rsi, r15
    je 0xe1d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xe4b
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xe60
    test rdx, r15
    je 0xe1d
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xe68
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xe84
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x240]
    or rcx, 2
    mov [r12 + 0x240], rcx
    jmp 0x57f
    mov dword ptr [rbx + 8], 0x107
    call <op.GetGlobal>
    jmp 0x598
    mov dword ptr [rbx + 8], 0x10d
    call <op.GetGlobal>
    jmp 0x5b1
    mov dword ptr [rbx + 8], 0x113
    call <op.Mod>
    jmp 0x5f4
    mov dword ptr [rbx + 8], 0x119
    call <op.GetElem>
    jmp 0x641
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0xed4
    sub rax, r15
    jmp 0x63d
    test rdx, r15
    je 0xed4
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xed4
    jp 0xed4
    test edx, edx
    jne 0xf33
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xed4
    jmp 0x617
    mov dword ptr [rbx + 8], 0x11f
    call <op.Add>
    jmp 0x66c
    cmp rsi, r15
    jae 0xf5e
    test rsi, r15
    je 0xf38
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xf66
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xf7b
    test rdx, r15
    je 0xf38
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xf83
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xf9f
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x290]
    or rcx, 2
    mov [r12 + 0x290], rcx
    jmp 0x66c
    mov dword ptr [rbx + 8], 0x125
    call <op.Add>
    jmp 0x697
    cmp rsi, r15
    jae 0xfe2
    test rsi, r15
    je 0xfbc
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xfea
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xfff
    test rdx, r15
    je 0xfbc
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1007
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1023
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x298]
    or rcx, 2
    mov [r12 + 0x298], rcx
    jmp 0x697
    mov dword ptr [rbx + 8], 0x12b
    call <op.SetGlobal>
    jmp 0x6d2
    mov dword ptr [rbx + 8], 0x12b
    call <stub.Barrier>
    jmp 0x6d2
    mov dword ptr [rbx + 8], 0x132
    call <op.Inc>
    jmp 0x6f1
    cmp rsi, r15
    jae 0x1088
    test rsi, r15
    je 0x1062
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1090
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x11a8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x10b4
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x2b0]
    or rcx, 2
    mov [r12 + 0x2b0], rcx
    jmp 0x6f1
    mov dword ptr [rbx + 8], 0x137
    call <op.JumpLoop>
    jmp 0x34f
    mov dword ptr [rbx + 8], 0x13a
    call <op.GetGlobal>
    jmp 0x720
    mov dword ptr [rbx + 8], 0x146
    call <op.GetGlobal>
    jmp 0x74b
    mov dword ptr [rbx + 8], 0x14c
    call <op.Call>
    jmp 0x79d
    test rsi, r13
    jne 0x1104
    cmp byte ptr [rsi], 0x22
    jne 0x1104
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x2d8], rax
    je 0x75d
    cmp [r12 + 0x2e8], rax
    je 0x75d
    cmp [r12 + 0x2f0], rax
    je 0x75d
    cmp [r12 + 0x2f8], rax
    je 0x75d
    cmp qword ptr [r12 + 0x2e0], 2
    je 0x75d
    cmp [r12 + 0x2e0], rsi
    je 0x75d
    mov dword ptr [rbx + 8], 0x14c
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x48]
    jmp 0x75d
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
