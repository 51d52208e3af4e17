(anonymous):
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x108]
    cmp rcx, [rdx]
    ja 0xa71
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
    mov rsi, [r12 + 0x90]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xa98
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x40
    call <op.Typeof>
    mov rax, [r12 + 0x58]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0xac3
    cmp rdx, r15
    jb 0xac3
    cmp esi, edx
    je 0x136
    jmp 0x154
    mov rsi, [r12 + 0xa8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xb60
    mov [rbx + 0x30], rax
    jmp 0x162
    mov rax, 0xfffe000000000001
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x5b
    call <op.InitGlobal>
    mov rax, 0xfffe000000000104
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x63
    call <op.InitGlobal>
    mov dword ptr [rbx + 8], 0x67
    call <op.NewArray>
    mov dword ptr [rbx + 8], 0x6d
    call <op.InitGlobal>
    mov dword ptr [rbx + 8], 0x71
    call <op.NewArray>
    mov dword ptr [rbx + 8], 0x77
    call <op.InitGlobal>
    mov dword ptr [rbx + 8], 0x7b
    call <op.NewArray>
    mov dword ptr [rbx + 8], 0x81
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [r12 + 0xe8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xb71
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0xb9c
    cmp rdx, r15
    jb 0xb9c
    cmp esi, edx
    jge 0x465
    mov rsi, [r12 + 0x100]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xbf9
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x60]
    test rdx, r13
    jne 0xc0a
    cmp byte ptr [rdx], 0x20
    jb 0xc0a
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x110]
    jne 0xc0a
    mov rsi, [r12 + 0x118]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rax, 0xfffe000000000001
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x130], rsi
    jne 0xc34
    mov dword ptr [rbx + 8], 0xa7
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
    je 0x15e3
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0x158]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xcac
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x60]
    test rdx, r13
    jne 0xcbd
    cmp byte ptr [rdx], 0x20
    jb 0xcbd
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x168]
    jne 0xcbd
    mov rsi, [r12 + 0x170]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x188], rsi
    jne 0xce7
    mov dword ptr [rbx + 8], 0xbe
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
    je 0x15e3
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0x1b0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xd5f
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x60]
    test rdx, r13
    jne 0xd70
    cmp byte ptr [rdx], 0x20
    jb 0xd70
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1c0]
    jne 0xd70
    mov rsi, [r12 + 0x1c8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x1e0], rsi
    jne 0xd9a
    mov dword ptr [rbx + 8], 0xd5
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
    je 0x15e3
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xe23
    mov eax, esi
    add eax, 1
    jo 0xe23
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0xe81
    jmp 0x1de
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [r12 + 0x210]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xe92
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0xeb4
    imul eax, esi, 0xa
    jo 0xeb4
    test eax, eax
    je 0xf12
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0xf3a
    cmp rdx, r15
    jb 0xf3a
    cmp esi, edx
    jge 0x68a
    mov rsi, [r12 + 0x230]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xf97
    mov [rbx + 0x58], rax
    mov eax, 0xa
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x240]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xfa8
    mov [rbx + 0x68], rax
    mov rsi, [r12 + 0x250]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xfb9
    mov [rbx + 0x70], rax
    mov rsi, [r12 + 0x260]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xfca
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x270], rsi
    jne 0xfec
    mov dword ptr [rbx + 8], 0x115
    mov rax, [rsi + 0x20]
    mov [rbx + 0x40], rbx
    mov dword ptr [rbx + 0x4c], 3
    mov [rbx + 0x50], rax
    add rbx, 0x40
    mov esi, 3
    call qword ptr [rax + 8]
    sub rbx, 0x40
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x15e3
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0x298]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1064
    mov [rbx + 0x58], rax
    mov eax, 0xa
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x2a8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1075
    mov [rbx + 0x68], rax
    mov rsi, [r12 + 0x2b8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1086
    mov [rbx + 0x70], rax
    mov rsi, [r12 + 0x2c8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1097
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x2d8], rsi
    jne 0x10b9
    mov dword ptr [rbx + 8], 0x135
    mov rax, [rsi + 0x20]
    mov [rbx + 0x40], rbx
    mov dword ptr [rbx + 0x4c], 3
    mov [rbx + 0x50], rax
    add rbx, 0x40
    mov esi, 3
    call qword ptr [rax + 8]
    sub rbx, 0x40
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x15e3
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x1142
    mov eax, esi
    add eax, 1
    jo 0x1142
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x11a0
    jmp 0x473
    mov rsi, [r12 + 0x308]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x11b1
    mov [rbx + 0x48], rax
    mov eax, 0xa
    mov [rbx + 0x50], rax
    mov rax, [r12 + 0x70]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x318]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x11c2
    mov [rbx + 0xb0], rax
    mov rdx, [rbx + 0xb0]
    test rdx, r13
    jne 0x11d3
    cmp byte ptr [rdx], 0x20
    jb 0x11d3
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x328]
    jne 0x11d3
    mov rsi, [r12 + 0x330]
    mov rax, [rdx + rsi]
    mov [rbx + 0xa8], rax
    mov rsi, [r12 + 0x348]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x11ec
    mov [rbx + 0xe0], rax
    mov eax, 0xa
    mov [rbx + 0xe8], rax
    mov rsi, [r12 + 0x358]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x11fd
    mov [rbx + 0xf0], rax
    mov rsi, [r12 + 0x368]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x120e
    mov [rbx + 0xf8], rax
    mov rsi, [rbx + 0xe0]
    cmp [r12 + 0x378], rsi
    jne 0x1230
    mov dword ptr [rbx + 8], 0x170
    mov rax, [rsi + 0x20]
    mov [rbx + 0xc8], rbx
    mov dword ptr [rbx + 0xd4], 2
    mov [rbx + 0xd8], rax
    add rbx, 0xc8
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0xc8
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x15e3
    mov [rbx + 0xc0], rax
    mov rsi, [r12 + 0x3a0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x12ab
    mov [rbx + 0xe8], rax
    mov eax, 0xa
    mov [rbx + 0xf0], rax
    mov rsi, [r12 + 0x3b0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x12bc
    mov [rbx + 0xf8], rax
    mov rsi, [r12 + 0x3c0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x12cd
    mov [rbx + 0x100], rax
    mov rsi, [rbx + 0xe8]
    cmp [r12 + 0x3d0], rsi
    jne 0x12ef
    mov dword ptr [rbx + 8], 0x18a
    mov rax, [rsi + 0x20]
    mov [rbx + 0xd0], rbx
    mov dword ptr [rbx + 0xdc], 2
    mov [rbx + 0xe0], rax
    add rbx, 0xd0
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0xd0
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x15e3
    mov [rbx + 0xc8], rax
    mov rsi, [rbx + 0xc0]
    mov rdx, [rbx + 0xc8]
    cmp rsi, r15
    jb 0x137b
    cmp rdx, r15
    jb 0x137b
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vdivsd xmm0, xmm0, xmm1
    vcvttsd2si eax, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, eax
    vucomisd xmm0, xmm15
    jne 0x13f1
    jp 0x13f1
    test eax, eax
    jne 0x901
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x13f1
    or rax, r15
    mov [rbx + 0xb8], rax
    mov rsi, [rbx + 0xa8]
    cmp [r12 + 0x400], rsi
    jne 0x143a
    mov dword ptr [rbx + 8], 0x196
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
    je 0x15e3
    mov [rbx + 0x88], rax
    mov rdx, [rbx + 0x88]
    test rdx, r13
    jne 0x14b5
    cmp byte ptr [rdx], 0x20
    jb 0x14b5
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x428]
    jne 0x14b5
    mov rsi, [r12 + 0x430]
    mov rax, [rdx + rsi]
    mov [rbx + 0x80], rax
    mov rax, 0xfffe000000000009
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x80]
    cmp [r12 + 0x448], rsi
    jne 0x14df
    mov dword ptr [rbx + 8], 0x1a7
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
    je 0x15e3
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x48]
    cmp [r12 + 0x470], rsi
    jne 0x156b
    mov dword ptr [rbx + 8], 0x1ad
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
    je 0x15e3
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xa91
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
    jne 0xb0d
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
    je 0xaa9
    jmp 0x154
    cmp rsi, r15
    jae 0xb26
    test rsi, r15
    je 0x154
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xb2e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xb47
    test rdx, r15
    je 0x154
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xb4f
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0xb5b
    je 0x136
    jmp 0x154
    mov dword ptr [rbx + 8], 0x4e
    call <op.GetGlobal>
    jmp 0x14f
    mov dword ptr [rbx + 8], 0x89
    call <op.GetGlobal>
    jmp 0x1fb
    mov dword ptr [rbx + 8], 0x8f
    call <op.JNotLess>
    cmp eax, 2
    je 0x465
    jmp 0x21d
    cmp rsi, r15
    jae 0xbb1
    test rsi, r15
    je 0xb82
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xbb9
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xbce
    test rdx, r15
    je 0xb82
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xbd6
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0xf8]
    or rcx, 2
    mov [r12 + 0xf8], rcx
    vucomisd xmm1, xmm0
    jbe 0x465
    jmp 0x21d
    mov dword ptr [rbx + 8], 0x96
    call <op.GetGlobal>
    jmp 0x236
    mov dword ptr [rbx + 8], 0x9c
    lea rcx, [r12 + 0x110]
    call <stub.GetNamed>
    jmp 0x26a
    mov dword ptr [rbx + 8], 0xa7
    call <op.Call>
    jmp 0x2ce
    test rsi, r13
    jne 0xc23
    cmp byte ptr [rsi], 0x22
    jne 0xc23
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x130], rax
    je 0x28e
    cmp [r12 + 0x140], rax
    je 0x28e
    cmp [r12 + 0x148], rax
    je 0x28e
    cmp [r12 + 0x150], rax
    je 0x28e
    cmp qword ptr [r12 + 0x138], 2
    je 0x28e
    cmp [r12 + 0x138], rsi
    je 0x28e
    mov dword ptr [rbx + 8], 0xa7
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x28e
    mov dword ptr [rbx + 8], 0xad
    call <op.GetGlobal>
    jmp 0x2e7
    mov dword ptr [rbx + 8], 0xb3
    lea rcx, [r12 + 0x168]
    call <stub.GetNamed>
    jmp 0x31b
    mov dword ptr [rbx + 8], 0xbe
    call <op.Call>
    jmp 0x37f
    test rsi, r13
    jne 0xcd6
    cmp byte ptr [rsi], 0x22
    jne 0xcd6
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x188], rax
    je 0x33f
    cmp [r12 + 0x198], rax
    je 0x33f
    cmp [r12 + 0x1a0], rax
    je 0x33f
    cmp [r12 + 0x1a8], rax
    je 0x33f
    cmp qword ptr [r12 + 0x190], 2
    je 0x33f
    cmp [r12 + 0x190], rsi
    je 0x33f
    mov dword ptr [rbx + 8], 0xbe
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x33f
    mov dword ptr [rbx + 8], 0xc4
    call <op.GetGlobal>
    jmp 0x398
    mov dword ptr [rbx + 8], 0xca
    lea rcx, [r12 + 0x1c0]
    call <stub.GetNamed>
    jmp 0x3cc
    mov dword ptr [rbx + 8], 0xd5
    call <op.Call>
    jmp 0x430
    test rsi, r13
    jne 0xd89
    cmp byte ptr [rsi], 0x22
    jne 0xd89
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1e0], rax
    je 0x3f0
    cmp [r12 + 0x1f0], rax
    je 0x3f0
    cmp [r12 + 0x1f8], rax
    je 0x3f0
    cmp [r12 + 0x200], rax
    je 0x3f0
    cmp qword ptr [r12 + 0x1e8], 2
    je 0x3f0
    cmp [r12 + 0x1e8], rsi
    je 0x3f0
    mov dword ptr [rbx + 8], 0xd5
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x3f0
    mov dword ptr [rbx + 8], 0xdb
    call <op.Inc>
    jmp 0x44f
    cmp rsi, r15
    jae 0xe38
    test rsi, r15
    je 0xe12
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xe40
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x15e8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xe64
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x208]
    or rcx, 2
    mov [r12 + 0x208], rcx
    jmp 0x44f
    mov dword ptr [rbx + 8], 0xe0
    call <op.JumpLoop>
    jmp 0x1de
    mov dword ptr [rbx + 8], 0xe7
    call <op.GetGlobal>
    jmp 0x490
    mov dword ptr [rbx + 8], 0xed
    call <op.MulI>
    jmp 0x4b5
    cmp rsi, r15
    jae 0xec9
    test rsi, r15
    je 0xea3
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xed1
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x15f0]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xef5
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x220]
    or rcx, 2
    mov [r12 + 0x220], rcx
    jmp 0x4b5
    mov ecx, esi
    or ecx, 0xa
    test ecx, ecx
    jl 0xeb4
    jmp 0x4ae
    mov dword ptr [rbx + 8], 0xf4
    call <op.JNotLess>
    cmp eax, 2
    je 0x68a
    jmp 0x4d7
    cmp rsi, r15
    jae 0xf4f
    test rsi, r15
    je 0xf20
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xf57
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xf6c
    test rdx, r15
    je 0xf20
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xf74
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x228]
    or rcx, 2
    mov [r12 + 0x228], rcx
    vucomisd xmm1, xmm0
    jbe 0x68a
    jmp 0x4d7
    mov dword ptr [rbx + 8], 0xfb
    call <op.GetGlobal>
    jmp 0x4f0
    mov dword ptr [rbx + 8], 0x103
    call <op.GetGlobal>
    jmp 0x512
    mov dword ptr [rbx + 8], 0x109
    call <op.GetGlobal>
    jmp 0x52b
    mov dword ptr [rbx + 8], 0x10f
    call <op.GetGlobal>
    jmp 0x544
    mov dword ptr [rbx + 8], 0x115
    call <op.Call>
    jmp 0x596
    test rsi, r13
    jne 0xfdb
    cmp byte ptr [rsi], 0x22
    jne 0xfdb
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x270], rax
    je 0x556
    cmp [r12 + 0x280], rax
    je 0x556
    cmp [r12 + 0x288], rax
    je 0x556
    cmp [r12 + 0x290], rax
    je 0x556
    cmp qword ptr [r12 + 0x278], 2
    je 0x556
    cmp [r12 + 0x278], rsi
    je 0x556
    mov dword ptr [rbx + 8], 0x115
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x556
    mov dword ptr [rbx + 8], 0x11b
    call <op.GetGlobal>
    jmp 0x5af
    mov dword ptr [rbx + 8], 0x123
    call <op.GetGlobal>
    jmp 0x5d1
    mov dword ptr [rbx + 8], 0x129
    call <op.GetGlobal>
    jmp 0x5ea
    mov dword ptr [rbx + 8], 0x12f
    call <op.GetGlobal>
    jmp 0x603
    mov dword ptr [rbx + 8], 0x135
    call <op.Call>
    jmp 0x655
    test rsi, r13
    jne 0x10a8
    cmp byte ptr [rsi], 0x22
    jne 0x10a8
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x2d8], rax
    je 0x615
    cmp [r12 + 0x2e8], rax
    je 0x615
    cmp [r12 + 0x2f0], rax
    je 0x615
    cmp [r12 + 0x2f8], rax
    je 0x615
    cmp qword ptr [r12 + 0x2e0], 2
    je 0x615
    cmp [r12 + 0x2e0], rsi
    je 0x615
    mov dword ptr [rbx + 8], 0x135
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x615
    mov dword ptr [rbx + 8], 0x13b
    call <op.Inc>
    jmp 0x674
    cmp rsi, r15
    jae 0x1157
    test rsi, r15
    je 0x1131
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x115f
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x15e8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1183
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x300]
    or rcx, 2
    mov [r12 + 0x300], rcx
    jmp 0x674
    mov dword ptr [rbx + 8], 0x140
    call <op.JumpLoop>
    jmp 0x473
    mov dword ptr [rbx + 8], 0x143
    call <op.GetGlobal>
    jmp 0x6a3
    mov dword ptr [rbx + 8], 0x14f
    call <op.GetGlobal>
    jmp 0x6d1
    mov dword ptr [rbx + 8], 0x155
    lea rcx, [r12 + 0x328]
    call <stub.GetNamed>
    jmp 0x708
    mov dword ptr [rbx + 8], 0x15c
    call <op.GetGlobal>
    jmp 0x72b
    mov dword ptr [rbx + 8], 0x164
    call <op.GetGlobal>
    jmp 0x753
    mov dword ptr [rbx + 8], 0x16a
    call <op.GetGlobal>
    jmp 0x76f
    mov dword ptr [rbx + 8], 0x170
    call <op.Call>
    jmp 0x7d6
    test rsi, r13
    jne 0x121f
    cmp byte ptr [rsi], 0x22
    jne 0x121f
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x378], rax
    je 0x784
    cmp [r12 + 0x388], rax
    je 0x784
    cmp [r12 + 0x390], rax
    je 0x784
    cmp [r12 + 0x398], rax
    je 0x784
    cmp qword ptr [r12 + 0x380], 2
    je 0x784
    cmp [r12 + 0x380], rsi
    je 0x784
    mov dword ptr [rbx + 8], 0x170
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xe0]
    jmp 0x784
    mov dword ptr [rbx + 8], 0x176
    call <op.GetGlobal>
    jmp 0x7f2
    mov dword ptr [rbx + 8], 0x17e
    call <op.GetGlobal>
    jmp 0x81a
    mov dword ptr [rbx + 8], 0x184
    call <op.GetGlobal>
    jmp 0x836
    mov dword ptr [rbx + 8], 0x18a
    call <op.Call>
    jmp 0x89d
    test rsi, r13
    jne 0x12de
    cmp byte ptr [rsi], 0x22
    jne 0x12de
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x3d0], rax
    je 0x84b
    cmp [r12 + 0x3e0], rax
    je 0x84b
    cmp [r12 + 0x3e8], rax
    je 0x84b
    cmp [r12 + 0x3f0], rax
    je 0x84b
    cmp qword ptr [r12 + 0x3d8], 2
    je 0x84b
    cmp [r12 + 0x3d8], rsi
    je 0x84b
    mov dword ptr [rbx + 8], 0x18a
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xe8]
    jmp 0x84b
    mov dword ptr [rbx + 8], 0x190
    call <op.Div>
    jmp 0x90b
    cmp rsi, r15
    jae 0x1390
    test rsi, r15
    je 0x136a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1398
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x13ad
    test rdx, r15
    je 0x136a
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x13b5
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vdivsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x13d1
    mov rax, 0x7ffa000000000000
    mov [rbx + 0xb8], rax
    mov rcx, [r12 + 0x3f8]
    or rcx, 2
    mov [r12 + 0x3f8], rcx
    jmp 0x90b
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1409
    mov rax, 0x7ffa000000000000
    mov [rbx + 0xb8], rax
    mov rcx, [r12 + 0x3f8]
    or rcx, 2
    mov [r12 + 0x3f8], rcx
    jmp 0x90b
    mov dword ptr [rbx + 8], 0x196
    call <op.Call>
    jmp 0x972
    test rsi, r13
    jne 0x1429
    cmp byte ptr [rsi], 0x22
    jne 0x1429
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x400], rax
    je 0x920
    cmp [r12 + 0x410], rax
    je 0x920
    cmp [r12 + 0x418], rax
    je 0x920
    cmp [r12 + 0x420], rax
    je 0x920
    cmp qword ptr [r12 + 0x408], 2
    je 0x920
    cmp [r12 + 0x408], rsi
    je 0x920
    mov dword ptr [rbx + 8], 0x196
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xa8]
    jmp 0x920
    mov dword ptr [rbx + 8], 0x19c
    lea rcx, [r12 + 0x428]
    call <stub.GetNamed>
    jmp 0x9a9
    mov dword ptr [rbx + 8], 0x1a7
    call <op.Call>
    jmp 0xa16
    test rsi, r13
    jne 0x14ce
    cmp byte ptr [rsi], 0x22
    jne 0x14ce
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x448], rax
    je 0x9d6
    cmp [r12 + 0x458], rax
    je 0x9d6
    cmp [r12 + 0x460], rax
    je 0x9d6
    cmp [r12 + 0x468], rax
    je 0x9d6
    cmp qword ptr [r12 + 0x450], 2
    je 0x9d6
    cmp [r12 + 0x450], rsi
    je 0x9d6
    mov dword ptr [rbx + 8], 0x1a7
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x80]
    jmp 0x9d6
    mov dword ptr [rbx + 8], 0x1ad
    call <op.Call>
    jmp 0xa68
    test rsi, r13
    jne 0x155a
    cmp byte ptr [rsi], 0x22
    jne 0x155a
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x470], rax
    je 0xa28
    cmp [r12 + 0x480], rax
    je 0xa28
    cmp [r12 + 0x488], rax
    je 0xa28
    cmp [r12 + 0x490], rax
    je 0xa28
    cmp qword ptr [r12 + 0x478], 2
    je 0xa28
    cmp [r12 + 0x478], rsi
    je 0xa28
    mov dword ptr [rbx + 8], 0x1ad
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x48]
    jmp 0xa28
    jmp <stub.ExceptionExit>
    .quad 0x3ff0000000000000
    .quad 0x4024000000000000
dot:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x60]
    cmp rcx, [rdx]
    ja 0x1bc
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x1dc
    endbr64
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x40], rax
    endbr64
    mov rsi, [r12 + 8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1fa
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x221
    cmp rdx, r15
    jb 0x221
    cmp esi, edx
    jge 0x1b3
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x40]
    test rsi, r13
    jne 0x278
    cmp byte ptr [rsi], 0x20
    jb 0x278
    cmp rdx, r15
    jb 0x2a5
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x278
    cmp byte ptr [rcx], 0xb
    je 0x289
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x278
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x40]
    test rsi, r13
    jne 0x2dc
    cmp byte ptr [rsi], 0x20
    jb 0x2dc
    cmp rdx, r15
    jb 0x309
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x2dc
    cmp byte ptr [rcx], 0xb
    je 0x2ed
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x2dc
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0x351
    cmp rdx, r15
    jb 0x351
    mov eax, esi
    imul eax, edx
    jo 0x351
    test eax, eax
    je 0x3be
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x3dc
    cmp rdx, r15
    jb 0x3dc
    mov eax, esi
    add eax, edx
    jo 0x3dc
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x45a
    mov eax, esi
    add eax, 1
    jo 0x45a
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x4b2
    jmp 0x49
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x1f3
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x1e1
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 8
    call <op.GetGlobal>
    jmp 0x63
    mov dword ptr [rbx + 8], 0xe
    call <op.JNotLess>
    cmp eax, 2
    je 0x1b3
    jmp 0x85
    cmp rsi, r15
    jae 0x236
    test rsi, r15
    je 0x20b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x23e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x253
    test rdx, r15
    je 0x20b
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x25b
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x18]
    or rcx, 2
    mov [r12 + 0x18], rcx
    vucomisd xmm1, xmm0
    jbe 0x1b3
    jmp 0x85
    mov dword ptr [rbx + 8], 0x15
    call <op.GetElem>
    jmp 0xd2
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x278
    sub rax, r15
    jmp 0xce
    test rdx, r15
    je 0x278
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x278
    jp 0x278
    test edx, edx
    jne 0x2d7
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x278
    jmp 0xa8
    mov dword ptr [rbx + 8], 0x1b
    call <op.GetElem>
    jmp 0x11f
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x2dc
    sub rax, r15
    jmp 0x11b
    test rdx, r15
    je 0x2dc
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x2dc
    jp 0x2dc
    test edx, edx
    jne 0x33b
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x2dc
    jmp 0xf5
    mov dword ptr [rbx + 8], 0x21
    call <op.Mul>
    jmp 0x153
    cmp rsi, r15
    jae 0x366
    test rsi, r15
    je 0x340
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x36e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x383
    test rdx, r15
    je 0x340
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x38b
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x3a7
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x60]
    or rcx, 2
    mov [r12 + 0x60], rcx
    jmp 0x153
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x351
    jmp 0x14c
    mov dword ptr [rbx + 8], 0x27
    call <op.Add>
    jmp 0x17e
    cmp rsi, r15
    jae 0x3f1
    test rsi, r15
    je 0x3cb
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x3f9
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x40e
    test rdx, r15
    je 0x3cb
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x416
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x432
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x68]
    or rcx, 2
    mov [r12 + 0x68], rcx
    jmp 0x17e
    mov dword ptr [rbx + 8], 0x2d
    call <op.Inc>
    jmp 0x19d
    cmp rsi, r15
    jae 0x46f
    test rsi, r15
    je 0x449
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x477
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x4c8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x49b
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x70]
    or rcx, 2
    mov [r12 + 0x70], rcx
    jmp 0x19d
    mov dword ptr [rbx + 8], 0x32
    call <op.JumpLoop>
    jmp 0x49
    .byte 0x0
    .long 0x0
    .quad 0x3ff0000000000000
element:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x68]
    cmp rcx, [rdx]
    ja 0x1f4
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x214
    endbr64
    mov rax, 0xfffe000000000001
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x30]
    cmp rsi, r15
    jb 0x243
    cmp rdx, r15
    jb 0x243
    mov eax, esi
    add eax, edx
    jo 0x243
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x30]
    cmp rsi, r15
    jb 0x2bf
    cmp rdx, r15
    jb 0x2bf
    mov eax, esi
    add eax, edx
    jo 0x2bf
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    cmp rsi, r15
    jb 0x33d
    mov eax, esi
    add eax, 1
    jo 0x33d
    or rax, r15
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0x3a6
    cmp rdx, r15
    jb 0x3a6
    mov eax, esi
    imul eax, edx
    jo 0x3a6
    test eax, eax
    je 0x413
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x50]
    cmp rsi, r15
    jb 0x431
    vmovsd xmm1, [0x650]
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vdivsd xmm0, xmm0, xmm1
    vcvttsd2si eax, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, eax
    vucomisd xmm0, xmm15
    jne 0x489
    jp 0x489
    test eax, eax
    jne 0x135
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x489
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0x4c9
    cmp rdx, r15
    jb 0x4c9
    mov eax, esi
    add eax, edx
    jo 0x4c9
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x50]
    cmp rsi, r15
    jb 0x547
    mov eax, esi
    add eax, 1
    jo 0x547
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x5b0
    cmp rdx, r15
    jb 0x5b0
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vdivsd xmm0, xmm0, xmm1
    vcvttsd2si eax, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, eax
    vucomisd xmm0, xmm15
    jne 0x61d
    jp 0x61d
    test eax, eax
    jne 0x1e4
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x61d
    or rax, r15
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x22b
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x219
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 4
    call <op.Add>
    jmp 0x66
    cmp rsi, r15
    jae 0x258
    test rsi, r15
    je 0x232
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x260
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x275
    test rdx, r15
    je 0x232
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x27d
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x299
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12]
    or rcx, 2
    mov [r12], rcx
    jmp 0x66
    mov dword ptr [rbx + 8], 0xa
    call <op.Add>
    jmp 0x91
    cmp rsi, r15
    jae 0x2d4
    test rsi, r15
    je 0x2ae
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2dc
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x2f1
    test rdx, r15
    je 0x2ae
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x2f9
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x315
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 8]
    or rcx, 2
    mov [r12 + 8], rcx
    jmp 0x91
    mov dword ptr [rbx + 8], 0x10
    call <op.AddI>
    jmp 0xb0
    cmp rsi, r15
    jae 0x352
    test rsi, r15
    je 0x32c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x35a
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x658]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x37e
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x58], rax
    mov rcx, [r12 + 0x10]
    or rcx, 2
    mov [r12 + 0x10], rcx
    jmp 0xb0
    mov dword ptr [rbx + 8], 0x17
    call <op.Mul>
    jmp 0xe4
    cmp rsi, r15
    jae 0x3bb
    test rsi, r15
    je 0x395
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x3c3
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x3d8
    test rdx, r15
    je 0x395
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x3e0
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x3fc
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x18]
    or rcx, 2
    mov [r12 + 0x18], rcx
    jmp 0xe4
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x3a6
    jmp 0xdd
    mov dword ptr [rbx + 8], 0x1d
    call <op.DivI>
    jmp 0x13c
    cmp rsi, r15
    jae 0x446
    test rsi, r15
    je 0x420
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x44e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x650]
    vdivsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x472
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x20]
    or rcx, 2
    mov [r12 + 0x20], rcx
    jmp 0x13c
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x4a1
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x20]
    or rcx, 2
    mov [r12 + 0x20], rcx
    jmp 0x13c
    mov dword ptr [rbx + 8], 0x24
    call <op.Add>
    jmp 0x167
    cmp rsi, r15
    jae 0x4de
    test rsi, r15
    je 0x4b8
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x4e6
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x4fb
    test rdx, r15
    je 0x4b8
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x503
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x51f
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x28]
    or rcx, 2
    mov [r12 + 0x28], rcx
    jmp 0x167
    mov dword ptr [rbx + 8], 0x2a
    call <op.AddI>
    jmp 0x186
    cmp rsi, r15
    jae 0x55c
    test rsi, r15
    je 0x536
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x564
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x658]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x588
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x30]
    or rcx, 2
    mov [r12 + 0x30], rcx
    jmp 0x186
    mov dword ptr [rbx + 8], 0x31
    call <op.Div>
    jmp 0x1eb
    cmp rsi, r15
    jae 0x5c5
    test rsi, r15
    je 0x59f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x5cd
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x5e2
    test rdx, r15
    je 0x59f
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x5ea
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vdivsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x606
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x38]
    or rcx, 2
    mov [r12 + 0x38], rcx
    jmp 0x1eb
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x635
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x38]
    or rcx, 2
    mov [r12 + 0x38], rcx
    jmp 0x1eb
    .long 0x0
    .quad 0x4000000000000000
    .quad 0x3ff0000000000000
multiply:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x98]
    cmp rcx, [rdx]
    ja 0x2e0
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x300
    endbr64
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    endbr64
    mov rsi, [r12 + 0x10]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x31e
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x345
    cmp rdx, r15
    jb 0x345
    cmp esi, edx
    jge 0x2ce
    mov rax, 0xfffe000000000000
    mov [rbx + 0x40], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x48], rax
    endbr64
    mov rsi, [r12 + 0x28]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x39c
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x3c7
    cmp rdx, r15
    jb 0x3c7
    cmp esi, edx
    jge 0x23a
    mov rsi, [r12 + 0x40]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x41e
    mov [rbx + 0x78], rax
    mov eax, 0xa
    mov [rbx + 0x80], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x88], rax
    mov rax, [rbx + 0x48]
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x50], rsi
    jne 0x440
    mov dword ptr [rbx + 8], 0x34
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
    je 0x80b
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x48]
    test rsi, r13
    jne 0x4a6
    cmp byte ptr [rsi], 0x20
    jb 0x4a6
    cmp rdx, r15
    jb 0x4d3
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x4a6
    cmp byte ptr [rcx], 0xb
    je 0x4b7
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x4a6
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x60]
    cmp rsi, r15
    jb 0x51b
    cmp rdx, r15
    jb 0x51b
    mov eax, esi
    imul eax, edx
    jo 0x51b
    test eax, eax
    je 0x58e
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x5ac
    cmp rdx, r15
    jb 0x5ac
    mov eax, esi
    add eax, edx
    jo 0x5ac
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x630
    mov eax, esi
    add eax, 1
    jo 0x630
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x68e
    jmp 0x96
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    mov r8, [rbx + 0x40]
    test rsi, r13
    jne 0x69f
    cmp byte ptr [rsi], 0x20
    jb 0x69f
    cmp rdx, r15
    jb 0x733
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x69f
    movzx r9d, byte ptr [rsi + 3]
    cmp r9d, 2
    jae 0x702
    cmp r8, r15
    jb 0x69f
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x6b0
    mov [rcx + rdx*8 + 8], r8
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x78b
    mov eax, esi
    add eax, 1
    jo 0x78b
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x7e9
    jmp 0x3e
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x317
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x305
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 4
    call <op.GetGlobal>
    jmp 0x58
    mov dword ptr [rbx + 8], 0xa
    call <op.JNotLess>
    cmp eax, 2
    je 0x2ce
    jmp 0x7a
    cmp rsi, r15
    jae 0x35a
    test rsi, r15
    je 0x32f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x362
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x377
    test rdx, r15
    je 0x32f
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x37f
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x20]
    or rcx, 2
    mov [r12 + 0x20], rcx
    vucomisd xmm1, xmm0
    jbe 0x2ce
    jmp 0x7a
    mov dword ptr [rbx + 8], 0x19
    call <op.GetGlobal>
    jmp 0xb0
    mov dword ptr [rbx + 8], 0x1f
    call <op.JNotLess>
    cmp eax, 2
    je 0x23a
    jmp 0xd2
    cmp rsi, r15
    jae 0x3dc
    test rsi, r15
    je 0x3ad
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x3e4
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x3f9
    test rdx, r15
    je 0x3ad
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x401
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x38]
    or rcx, 2
    mov [r12 + 0x38], rcx
    vucomisd xmm1, xmm0
    jbe 0x23a
    jmp 0xd2
    mov dword ptr [rbx + 8], 0x26
    call <op.GetGlobal>
    jmp 0xe8
    mov dword ptr [rbx + 8], 0x34
    call <op.Call>
    jmp 0x159
    test rsi, r13
    jne 0x42f
    cmp byte ptr [rsi], 0x22
    jne 0x42f
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x50], rax
    je 0x119
    cmp [r12 + 0x60], rax
    je 0x119
    cmp [r12 + 0x68], rax
    je 0x119
    cmp [r12 + 0x70], rax
    je 0x119
    cmp qword ptr [r12 + 0x58], 2
    je 0x119
    cmp [r12 + 0x58], rsi
    je 0x119
    mov dword ptr [rbx + 8], 0x34
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x119
    mov dword ptr [rbx + 8], 0x3a
    call <op.GetElem>
    jmp 0x1a6
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x4a6
    sub rax, r15
    jmp 0x1a2
    test rdx, r15
    je 0x4a6
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x4a6
    jp 0x4a6
    test edx, edx
    jne 0x505
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x4a6
    jmp 0x17c
    mov dword ptr [rbx + 8], 0x40
    call <op.Mul>
    jmp 0x1da
    cmp rsi, r15
    jae 0x530
    test rsi, r15
    je 0x50a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x538
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x54d
    test rdx, r15
    je 0x50a
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x555
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x571
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x98]
    or rcx, 2
    mov [r12 + 0x98], rcx
    jmp 0x1da
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x51b
    jmp 0x1d3
    mov dword ptr [rbx + 8], 0x46
    call <op.Add>
    jmp 0x205
    cmp rsi, r15
    jae 0x5c1
    test rsi, r15
    je 0x59b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x5c9
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x5de
    test rdx, r15
    je 0x59b
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x5e6
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x602
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0xa0]
    or rcx, 2
    mov [r12 + 0xa0], rcx
    jmp 0x205
    mov dword ptr [rbx + 8], 0x4c
    call <op.Inc>
    jmp 0x224
    cmp rsi, r15
    jae 0x645
    test rsi, r15
    je 0x61f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x64d
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x810]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x671
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0xa8]
    or rcx, 2
    mov [r12 + 0xa8], rcx
    jmp 0x224
    mov dword ptr [rbx + 8], 0x51
    call <op.JumpLoop>
    jmp 0x96
    mov dword ptr [rbx + 8], 0x54
    call <op.SetElem>
    jmp 0x299
    mov dword ptr [rbx + 8], 0x54
    call <stub.AppendElement>
    jmp 0x299
    mov rax, [rcx + rdx*8 + 8]
    mov r10, 0x7ff800000000dead
    cmp rax, r10
    je 0x6b0
    mov r9, rcx
    cmp r8, r15
    jae 0x6ed
    test r8, r15
    je 0x69f
    lea rcx, [r8 + r15]
    vmovq xmm0, rcx
    jmp 0x6f6
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r8d
    vmovsd [r9 + rdx*8 + 8], xmm0
    jmp 0x299
    cmp r9d, 4
    jb 0x6c1
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x6b0
    mov [rcx + rdx*8 + 8], r8
    mov rdx, rcx
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x7fa
    jmp 0x299
    test rdx, r15
    je 0x69f
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x69f
    jp 0x69f
    test edx, edx
    jne 0x775
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x69f
    jmp 0x261
    mov dword ptr [rbx + 8], 0x5b
    call <op.Inc>
    jmp 0x2b8
    cmp rsi, r15
    jae 0x7a0
    test rsi, r15
    je 0x77a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x7a8
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x810]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x7cc
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0xd0]
    or rcx, 2
    mov [r12 + 0xd0], rcx
    jmp 0x2b8
    mov dword ptr [rbx + 8], 0x60
    call <op.JumpLoop>
    jmp 0x3e
    mov dword ptr [rbx + 8], 0x54
    call <stub.Barrier>
    jmp 0x72e
    jmp <stub.ExceptionExit>
    .quad 0x3ff0000000000000
multiplyBoth:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x80]
    cmp rcx, [rdx]
    ja 0x13e
    mov r12, [rax + 0x10]
    cmp esi, 3
    jb 0x15e
    endbr64
    mov rsi, [r12 + 0x10]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x17c
    mov [rbx + 0x60], rax
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov rax, [rbx + 0x28]
    mov [rbx + 0x70], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x20], rsi
    jne 0x19e
    mov dword ptr [rbx + 8], 0xe
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
    je 0x28c
    mov [rbx + 0x40], rax
    mov rsi, [r12 + 0x48]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x204
    mov [rbx + 0x60], rax
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x70], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x58], rsi
    jne 0x226
    mov dword ptr [rbx + 8], 0x22
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
    je 0x28c
    mov [rbx + 0x40], rax
    mov eax, 0xa
    mov [rbx + 0x40], rax
    mov rax, [rbx + 0x40]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x175
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 3
    jb 0x163
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    call <op.GetGlobal>
    jmp 0x46
    mov dword ptr [rbx + 8], 0xe
    call <op.Call>
    jmp 0xae
    test rsi, r13
    jne 0x18d
    cmp byte ptr [rsi], 0x22
    jne 0x18d
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x20], rax
    je 0x6e
    cmp [r12 + 0x30], rax
    je 0x6e
    cmp [r12 + 0x38], rax
    je 0x6e
    cmp [r12 + 0x40], rax
    je 0x6e
    cmp qword ptr [r12 + 0x28], 2
    je 0x6e
    cmp [r12 + 0x28], rsi
    je 0x6e
    mov dword ptr [rbx + 8], 0xe
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x6e
    mov dword ptr [rbx + 8], 0x14
    call <op.GetGlobal>
    jmp 0xc4
    mov dword ptr [rbx + 8], 0x22
    call <op.Call>
    jmp 0x12c
    test rsi, r13
    jne 0x215
    cmp byte ptr [rsi], 0x22
    jne 0x215
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x58], rax
    je 0xec
    cmp [r12 + 0x68], rax
    je 0xec
    cmp [r12 + 0x70], rax
    je 0xec
    cmp [r12 + 0x78], rax
    je 0xec
    cmp qword ptr [r12 + 0x60], 2
    je 0xec
    cmp [r12 + 0x60], rsi
    je 0xec
    mov dword ptr [rbx + 8], 0x22
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0xec
    jmp <stub.ExceptionExit>
multiplyTransposed:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x98]
    cmp rcx, [rdx]
    ja 0x2e0
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x300
    endbr64
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    endbr64
    mov rsi, [r12 + 0x10]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x31e
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x345
    cmp rdx, r15
    jb 0x345
    cmp esi, edx
    jge 0x2ce
    mov rax, 0xfffe000000000000
    mov [rbx + 0x40], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x48], rax
    endbr64
    mov rsi, [r12 + 0x28]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x39c
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x3c7
    cmp rdx, r15
    jb 0x3c7
    cmp esi, edx
    jge 0x23a
    mov rsi, [r12 + 0x40]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x41e
    mov [rbx + 0x78], rax
    mov eax, 0xa
    mov [rbx + 0x80], rax
    mov rax, [rbx + 0x48]
    mov [rbx + 0x88], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x50], rsi
    jne 0x440
    mov dword ptr [rbx + 8], 0x34
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
    je 0x80b
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x48]
    test rsi, r13
    jne 0x4a6
    cmp byte ptr [rsi], 0x20
    jb 0x4a6
    cmp rdx, r15
    jb 0x4d3
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x4a6
    cmp byte ptr [rcx], 0xb
    je 0x4b7
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x4a6
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x60]
    cmp rsi, r15
    jb 0x51b
    cmp rdx, r15
    jb 0x51b
    mov eax, esi
    imul eax, edx
    jo 0x51b
    test eax, eax
    je 0x58e
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x5ac
    cmp rdx, r15
    jb 0x5ac
    mov eax, esi
    add eax, edx
    jo 0x5ac
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x630
    mov eax, esi
    add eax, 1
    jo 0x630
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x68e
    jmp 0x96
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    mov r8, [rbx + 0x40]
    test rsi, r13
    jne 0x69f
    cmp byte ptr [rsi], 0x20
    jb 0x69f
    cmp rdx, r15
    jb 0x733
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x69f
    movzx r9d, byte ptr [rsi + 3]
    cmp r9d, 2
    jae 0x702
    cmp r8, r15
    jb 0x69f
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x6b0
    mov [rcx + rdx*8 + 8], r8
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x78b
    mov eax, esi
    add eax, 1
    jo 0x78b
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x7e9
    jmp 0x3e
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x317
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x305
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 4
    call <op.GetGlobal>
    jmp 0x58
    mov dword ptr [rbx + 8], 0xa
    call <op.JNotLess>
    cmp eax, 2
    je 0x2ce
    jmp 0x7a
    cmp rsi, r15
    jae 0x35a
    test rsi, r15
    je 0x32f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x362
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x377
    test rdx, r15
    je 0x32f
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x37f
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x20]
    or rcx, 2
    mov [r12 + 0x20], rcx
    vucomisd xmm1, xmm0
    jbe 0x2ce
    jmp 0x7a
    mov dword ptr [rbx + 8], 0x19
    call <op.GetGlobal>
    jmp 0xb0
    mov dword ptr [rbx + 8], 0x1f
    call <op.JNotLess>
    cmp eax, 2
    je 0x23a
    jmp 0xd2
    cmp rsi, r15
    jae 0x3dc
    test rsi, r15
    je 0x3ad
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x3e4
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x3f9
    test rdx, r15
    je 0x3ad
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x401
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x38]
    or rcx, 2
    mov [r12 + 0x38], rcx
    vucomisd xmm1, xmm0
    jbe 0x23a
    jmp 0xd2
    mov dword ptr [rbx + 8], 0x26
    call <op.GetGlobal>
    jmp 0xe8
    mov dword ptr [rbx + 8], 0x34
    call <op.Call>
    jmp 0x159
    test rsi, r13
    jne 0x42f
    cmp byte ptr [rsi], 0x22
    jne 0x42f
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x50], rax
    je 0x119
    cmp [r12 + 0x60], rax
    je 0x119
    cmp [r12 + 0x68], rax
    je 0x119
    cmp [r12 + 0x70], rax
    je 0x119
    cmp qword ptr [r12 + 0x58], 2
    je 0x119
    cmp [r12 + 0x58], rsi
    je 0x119
    mov dword ptr [rbx + 8], 0x34
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x119
    mov dword ptr [rbx + 8], 0x3a
    call <op.GetElem>
    jmp 0x1a6
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x4a6
    sub rax, r15
    jmp 0x1a2
    test rdx, r15
    je 0x4a6
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x4a6
    jp 0x4a6
    test edx, edx
    jne 0x505
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x4a6
    jmp 0x17c
    mov dword ptr [rbx + 8], 0x40
    call <op.Mul>
    jmp 0x1da
    cmp rsi, r15
    jae 0x530
    test rsi, r15
    je 0x50a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x538
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x54d
    test rdx, r15
    je 0x50a
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x555
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x571
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x98]
    or rcx, 2
    mov [r12 + 0x98], rcx
    jmp 0x1da
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x51b
    jmp 0x1d3
    mov dword ptr [rbx + 8], 0x46
    call <op.Add>
    jmp 0x205
    cmp rsi, r15
    jae 0x5c1
    test rsi, r15
    je 0x59b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x5c9
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x5de
    test rdx, r15
    je 0x59b
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x5e6
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x602
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0xa0]
    or rcx, 2
    mov [r12 + 0xa0], rcx
    jmp 0x205
    mov dword ptr [rbx + 8], 0x4c
    call <op.Inc>
    jmp 0x224
    cmp rsi, r15
    jae 0x645
    test rsi, r15
    je 0x61f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x64d
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x810]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x671
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0xa8]
    or rcx, 2
    mov [r12 + 0xa8], rcx
    jmp 0x224
    mov dword ptr [rbx + 8], 0x51
    call <op.JumpLoop>
    jmp 0x96
    mov dword ptr [rbx + 8], 0x54
    call <op.SetElem>
    jmp 0x299
    mov dword ptr [rbx + 8], 0x54
    call <stub.AppendElement>
    jmp 0x299
    mov rax, [rcx + rdx*8 + 8]
    mov r10, 0x7ff800000000dead
    cmp rax, r10
    je 0x6b0
    mov r9, rcx
    cmp r8, r15
    jae 0x6ed
    test r8, r15
    je 0x69f
    lea rcx, [r8 + r15]
    vmovq xmm0, rcx
    jmp 0x6f6
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r8d
    vmovsd [r9 + rdx*8 + 8], xmm0
    jmp 0x299
    cmp r9d, 4
    jb 0x6c1
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x6b0
    mov [rcx + rdx*8 + 8], r8
    mov rdx, rcx
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x7fa
    jmp 0x299
    test rdx, r15
    je 0x69f
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x69f
    jp 0x69f
    test edx, edx
    jne 0x775
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x69f
    jmp 0x261
    mov dword ptr [rbx + 8], 0x5b
    call <op.Inc>
    jmp 0x2b8
    cmp rsi, r15
    jae 0x7a0
    test rsi, r15
    je 0x77a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x7a8
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x810]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x7cc
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0xd0]
    or rcx, 2
    mov [r12 + 0xd0], rcx
    jmp 0x2b8
    mov dword ptr [rbx + 8], 0x60
    call <op.JumpLoop>
    jmp 0x3e
    mov dword ptr [rbx + 8], 0x54
    call <stub.Barrier>
    jmp 0x72e
    jmp <stub.ExceptionExit>
    .quad 0x3ff0000000000000
