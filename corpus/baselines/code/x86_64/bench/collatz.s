(anonymous):
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0xa0]
    cmp rcx, [rdx]
    ja 0x8b7
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
    mov rsi, [r12 + 0x70]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x8de
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x1f
    call <op.Typeof>
    mov rax, [r12 + 0x50]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x909
    cmp rdx, r15
    jb 0x909
    cmp esi, edx
    je 0xd0
    jmp 0xee
    mov rsi, [r12 + 0x88]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x9a6
    mov [rbx + 0x30], rax
    jmp 0xfc
    mov rax, 0xfffe000000000001
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x3a
    call <op.InitGlobal>
    mov rsi, [r12 + 0x98]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x9b7
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x9d9
    imul eax, esi, 0x13880
    jo 0x9d9
    test eax, eax
    je 0xa37
    or rax, r15
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x4b
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x40], rax
    mov dword ptr [rbx + 8], 0x57
    call <op.NewArray>
    mov dword ptr [rbx + 8], 0x5d
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x65
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x6d
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x75
    call <op.InitGlobal>
    mov rax, 0xfffe000000000001
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [r12 + 0xc0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xa48
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0xa73
    cmp rdx, r15
    jb 0xa73
    cmp esi, edx
    jge 0x405
    mov rsi, [r12 + 0xd8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xad0
    mov [rbx + 0x58], rax
    mov eax, 0xa
    mov [rbx + 0x60], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0xe8], rsi
    jne 0xaf2
    mov dword ptr [rbx + 8], 0x95
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
    je 0x1413
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0x110]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xb6a
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0xb8c
    cmp rdx, r15
    jb 0xb8c
    mov eax, esi
    add eax, edx
    jo 0xb8c
    or rax, r15
    mov [rbx + 0x40], rax
    mov rdx, [r12 + 0x128]
    mov rsi, [rbx + 0x40]
    cmp byte ptr [rdx + 2], 0
    jne 0xbff
    cmp qword ptr [rdx + 8], 0
    je 0xbff
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0xc10
    mov rsi, [r12 + 0x138]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xc21
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0xc4c
    cmp rdx, r15
    jb 0xc4c
    cmp esi, edx
    jle 0x3d0
    mov rdx, [r12 + 0x150]
    mov rsi, [rbx + 0x38]
    cmp byte ptr [rdx + 2], 0
    jne 0xca9
    cmp qword ptr [rdx + 8], 0
    je 0xca9
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0xcba
    mov rdx, [r12 + 0x160]
    mov rsi, [rbx + 0x30]
    cmp byte ptr [rdx + 2], 0
    jne 0xccb
    cmp qword ptr [rdx + 8], 0
    je 0xccb
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0xcdc
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xcfe
    mov eax, esi
    add eax, 1
    jo 0xcfe
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0xd5c
    jmp 0x1e5
    mov rax, 0xfffe000000000002
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [r12 + 0x178]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xd6d
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0xd98
    cmp rdx, r15
    jb 0xd98
    cmp esi, edx
    jge 0x5b5
    mov rsi, [r12 + 0x190]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xdf5
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x60]
    test rdx, r13
    jne 0xe06
    cmp byte ptr [rdx], 0x20
    jb 0xe06
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1a0]
    jne 0xe06
    mov rsi, [r12 + 0x1a8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x1c0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xe1f
    mov [rbx + 0x88], rax
    mov eax, 0xa
    mov [rbx + 0x90], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x88]
    cmp [r12 + 0x1d0], rsi
    jne 0xe41
    mov dword ptr [rbx + 8], 0xfa
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
    je 0x1413
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x1f8], rsi
    jne 0xecd
    mov dword ptr [rbx + 8], 0x100
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
    je 0x1413
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xf56
    mov eax, esi
    add eax, 1
    jo 0xf56
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0xfb4
    jmp 0x413
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x112
    call <op.InitGlobal>
    mov rax, 0xfffe000000000001
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [r12 + 0x228]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xfc5
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0xff0
    cmp rdx, r15
    jb 0xff0
    cmp esi, edx
    jge 0x7cd
    mov rsi, [r12 + 0x240]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x104d
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x30]
    test rsi, r13
    jne 0x105e
    cmp byte ptr [rsi], 0x20
    jb 0x105e
    cmp rdx, r15
    jb 0x108b
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x105e
    cmp byte ptr [rcx], 0xb
    je 0x106f
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x105e
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0x270]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x10c2
    mov [rbx + 0x60], rax
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x280], rsi
    jne 0x10e4
    mov dword ptr [rbx + 8], 0x13e
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
    je 0x1413
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x1176
    cmp rdx, r15
    jb 0x1176
    cmp esi, edx
    je 0x725
    jmp 0x798
    mov rsi, [r12 + 0x2b0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1213
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x1235
    mov eax, esi
    add eax, 1
    jo 0x1235
    or rax, r15
    mov [rbx + 0x40], rax
    mov rdx, [r12 + 0x2c8]
    mov rsi, [rbx + 0x40]
    cmp byte ptr [rdx + 2], 0
    jne 0x1293
    cmp qword ptr [rdx + 8], 0
    je 0x1293
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x12a4
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x12c6
    mov eax, esi
    add eax, 7
    jo 0x12c6
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x1324
    jmp 0x5dd
    mov rsi, [r12 + 0x2e0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1335
    mov [rbx + 0x48], rax
    mov eax, 0xa
    mov [rbx + 0x50], rax
    mov rax, [r12 + 0x68]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x2f0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1346
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x300]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1357
    mov [rbx + 0x68], rax
    mov rsi, [r12 + 0x310]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1368
    mov [rbx + 0x70], rax
    mov rsi, [r12 + 0x320]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1379
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x48]
    cmp [r12 + 0x330], rsi
    jne 0x139b
    mov dword ptr [rbx + 8], 0x18b
    mov rax, [rsi + 0x20]
    mov [rbx + 0x30], rbx
    mov dword ptr [rbx + 0x3c], 5
    mov [rbx + 0x40], rax
    add rbx, 0x30
    mov esi, 5
    call qword ptr [rax + 8]
    sub rbx, 0x30
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1413
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x8d7
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
    jmp 0x94
    mov dword ptr [rbx + 8], 0x26
    call <op.JStrictNe>
    cmp eax, 2
    je 0xee
    jmp 0xd0
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x953
    cmp rsi, rdx
    je 0xd0
    test rcx, r13
    jne 0xee
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0xee
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0xee
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x8ef
    jmp 0xee
    cmp rsi, r15
    jae 0x96c
    test rsi, r15
    je 0xee
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x974
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x98d
    test rdx, r15
    je 0xee
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x995
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x9a1
    je 0xd0
    jmp 0xee
    mov dword ptr [rbx + 8], 0x2d
    call <op.GetGlobal>
    jmp 0xe9
    mov dword ptr [rbx + 8], 0x3e
    call <op.GetGlobal>
    jmp 0x121
    mov dword ptr [rbx + 8], 0x44
    call <op.MulI>
    jmp 0x149
    cmp rsi, r15
    jae 0x9ee
    test rsi, r15
    je 0x9c8
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x9f6
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1418]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xa1a
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0xa8]
    or rcx, 2
    mov [r12 + 0xa8], rcx
    jmp 0x149
    mov ecx, esi
    or ecx, 0x13880
    test ecx, ecx
    jl 0x9d9
    jmp 0x142
    mov dword ptr [rbx + 8], 0x7d
    call <op.GetGlobal>
    jmp 0x202
    mov dword ptr [rbx + 8], 0x83
    call <op.JNotLess>
    cmp eax, 2
    je 0x405
    jmp 0x224
    cmp rsi, r15
    jae 0xa88
    test rsi, r15
    je 0xa59
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xa90
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xaa5
    test rdx, r15
    je 0xa59
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xaad
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0xd0]
    or rcx, 2
    mov [r12 + 0xd0], rcx
    vucomisd xmm1, xmm0
    jbe 0x405
    jmp 0x224
    mov dword ptr [rbx + 8], 0x8a
    call <op.GetGlobal>
    jmp 0x23d
    mov dword ptr [rbx + 8], 0x95
    call <op.Call>
    jmp 0x2a0
    test rsi, r13
    jne 0xae1
    cmp byte ptr [rsi], 0x22
    jne 0xae1
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xe8], rax
    je 0x260
    cmp [r12 + 0xf8], rax
    je 0x260
    cmp [r12 + 0x100], rax
    je 0x260
    cmp [r12 + 0x108], rax
    je 0x260
    cmp qword ptr [r12 + 0xf0], 2
    je 0x260
    cmp [r12 + 0xf0], rsi
    je 0x260
    mov dword ptr [rbx + 8], 0x95
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x260
    mov dword ptr [rbx + 8], 0x9b
    call <op.GetGlobal>
    jmp 0x2b9
    mov dword ptr [rbx + 8], 0xa1
    call <op.Add>
    jmp 0x2e4
    cmp rsi, r15
    jae 0xba1
    test rsi, r15
    je 0xb7b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xba9
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xbbe
    test rdx, r15
    je 0xb7b
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xbc6
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xbe2
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x120]
    or rcx, 2
    mov [r12 + 0x120], rcx
    jmp 0x2e4
    mov dword ptr [rbx + 8], 0xa7
    call <op.SetGlobal>
    jmp 0x31f
    mov dword ptr [rbx + 8], 0xa7
    call <stub.Barrier>
    jmp 0x31f
    mov dword ptr [rbx + 8], 0xae
    call <op.GetGlobal>
    jmp 0x338
    mov dword ptr [rbx + 8], 0xb4
    call <op.JNotGreater>
    cmp eax, 2
    je 0x3d0
    jmp 0x35a
    cmp rsi, r15
    jae 0xc61
    test rsi, r15
    je 0xc32
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xc69
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xc7e
    test rdx, r15
    je 0xc32
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xc86
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x148]
    or rcx, 2
    mov [r12 + 0x148], rcx
    vucomisd xmm0, xmm1
    jbe 0x3d0
    jmp 0x35a
    mov dword ptr [rbx + 8], 0xbb
    call <op.SetGlobal>
    jmp 0x395
    mov dword ptr [rbx + 8], 0xbb
    call <stub.Barrier>
    jmp 0x395
    mov dword ptr [rbx + 8], 0xc2
    call <op.SetGlobal>
    jmp 0x3d0
    mov dword ptr [rbx + 8], 0xc2
    call <stub.Barrier>
    jmp 0x3d0
    mov dword ptr [rbx + 8], 0xc9
    call <op.Inc>
    jmp 0x3ef
    cmp rsi, r15
    jae 0xd13
    test rsi, r15
    je 0xced
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xd1b
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1420]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xd3f
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x170]
    or rcx, 2
    mov [r12 + 0x170], rcx
    jmp 0x3ef
    mov dword ptr [rbx + 8], 0xce
    call <op.JumpLoop>
    jmp 0x1e5
    mov dword ptr [rbx + 8], 0xd5
    call <op.GetGlobal>
    jmp 0x430
    mov dword ptr [rbx + 8], 0xdb
    call <op.JNotLess>
    cmp eax, 2
    je 0x5b5
    jmp 0x452
    cmp rsi, r15
    jae 0xdad
    test rsi, r15
    je 0xd7e
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xdb5
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xdca
    test rdx, r15
    je 0xd7e
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xdd2
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x188]
    or rcx, 2
    mov [r12 + 0x188], rcx
    vucomisd xmm1, xmm0
    jbe 0x5b5
    jmp 0x452
    mov dword ptr [rbx + 8], 0xe2
    call <op.GetGlobal>
    jmp 0x46b
    mov dword ptr [rbx + 8], 0xe8
    lea rcx, [r12 + 0x1a0]
    call <stub.GetNamed>
    jmp 0x49f
    mov dword ptr [rbx + 8], 0xef
    call <op.GetGlobal>
    jmp 0x4bf
    mov dword ptr [rbx + 8], 0xfa
    call <op.Call>
    jmp 0x52e
    test rsi, r13
    jne 0xe30
    cmp byte ptr [rsi], 0x22
    jne 0xe30
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1d0], rax
    je 0x4eb
    cmp [r12 + 0x1e0], rax
    je 0x4eb
    cmp [r12 + 0x1e8], rax
    je 0x4eb
    cmp [r12 + 0x1f0], rax
    je 0x4eb
    cmp qword ptr [r12 + 0x1d8], 2
    je 0x4eb
    cmp [r12 + 0x1d8], rsi
    je 0x4eb
    mov dword ptr [rbx + 8], 0xfa
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x88]
    jmp 0x4eb
    mov dword ptr [rbx + 8], 0x100
    call <op.Call>
    jmp 0x580
    test rsi, r13
    jne 0xebc
    cmp byte ptr [rsi], 0x22
    jne 0xebc
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1f8], rax
    je 0x540
    cmp [r12 + 0x208], rax
    je 0x540
    cmp [r12 + 0x210], rax
    je 0x540
    cmp [r12 + 0x218], rax
    je 0x540
    cmp qword ptr [r12 + 0x200], 2
    je 0x540
    cmp [r12 + 0x200], rsi
    je 0x540
    mov dword ptr [rbx + 8], 0x100
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x540
    mov dword ptr [rbx + 8], 0x106
    call <op.Inc>
    jmp 0x59f
    cmp rsi, r15
    jae 0xf6b
    test rsi, r15
    je 0xf45
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xf73
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1420]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xf97
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x220]
    or rcx, 2
    mov [r12 + 0x220], rcx
    jmp 0x59f
    mov dword ptr [rbx + 8], 0x10b
    call <op.JumpLoop>
    jmp 0x413
    mov dword ptr [rbx + 8], 0x11a
    call <op.GetGlobal>
    jmp 0x5fa
    mov dword ptr [rbx + 8], 0x120
    call <op.JNotLess>
    cmp eax, 2
    je 0x7cd
    jmp 0x61c
    cmp rsi, r15
    jae 0x1005
    test rsi, r15
    je 0xfd6
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x100d
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1022
    test rdx, r15
    je 0xfd6
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x102a
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x238]
    or rcx, 2
    mov [r12 + 0x238], rcx
    vucomisd xmm1, xmm0
    jbe 0x7cd
    jmp 0x61c
    mov dword ptr [rbx + 8], 0x127
    call <op.GetGlobal>
    jmp 0x635
    mov dword ptr [rbx + 8], 0x12d
    call <op.GetElem>
    jmp 0x682
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x105e
    sub rax, r15
    jmp 0x67e
    test rdx, r15
    je 0x105e
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x105e
    jp 0x105e
    test edx, edx
    jne 0x10bd
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x105e
    jmp 0x658
    mov dword ptr [rbx + 8], 0x133
    call <op.GetGlobal>
    jmp 0x69b
    mov dword ptr [rbx + 8], 0x13e
    call <op.Call>
    jmp 0x6fe
    test rsi, r13
    jne 0x10d3
    cmp byte ptr [rsi], 0x22
    jne 0x10d3
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x280], rax
    je 0x6be
    cmp [r12 + 0x290], rax
    je 0x6be
    cmp [r12 + 0x298], rax
    je 0x6be
    cmp [r12 + 0x2a0], rax
    je 0x6be
    cmp qword ptr [r12 + 0x288], 2
    je 0x6be
    cmp [r12 + 0x288], rsi
    je 0x6be
    mov dword ptr [rbx + 8], 0x13e
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x6be
    mov dword ptr [rbx + 8], 0x144
    call <op.JStrictNe>
    cmp eax, 2
    je 0x798
    jmp 0x725
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x11c0
    cmp rsi, rdx
    je 0x725
    test rcx, r13
    jne 0x798
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x798
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x798
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x115c
    jmp 0x798
    cmp rsi, r15
    jae 0x11d9
    test rsi, r15
    je 0x798
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x11e1
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x11fa
    test rdx, r15
    je 0x798
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1202
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x120e
    je 0x725
    jmp 0x798
    mov dword ptr [rbx + 8], 0x14b
    call <op.GetGlobal>
    jmp 0x73e
    mov dword ptr [rbx + 8], 0x151
    call <op.Inc>
    jmp 0x75d
    cmp rsi, r15
    jae 0x124a
    test rsi, r15
    je 0x1224
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1252
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1420]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1276
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x2c0]
    or rcx, 2
    mov [r12 + 0x2c0], rcx
    jmp 0x75d
    mov dword ptr [rbx + 8], 0x156
    call <op.SetGlobal>
    jmp 0x798
    mov dword ptr [rbx + 8], 0x156
    call <stub.Barrier>
    jmp 0x798
    mov dword ptr [rbx + 8], 0x15d
    call <op.AddI>
    jmp 0x7b7
    cmp rsi, r15
    jae 0x12db
    test rsi, r15
    je 0x12b5
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x12e3
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1428]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1307
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x2d8]
    or rcx, 2
    mov [r12 + 0x2d8], rcx
    jmp 0x7b7
    mov dword ptr [rbx + 8], 0x164
    call <op.JumpLoop>
    jmp 0x5dd
    mov dword ptr [rbx + 8], 0x167
    call <op.GetGlobal>
    jmp 0x7e6
    mov dword ptr [rbx + 8], 0x173
    call <op.GetGlobal>
    jmp 0x811
    mov dword ptr [rbx + 8], 0x179
    call <op.GetGlobal>
    jmp 0x82a
    mov dword ptr [rbx + 8], 0x17f
    call <op.GetGlobal>
    jmp 0x843
    mov dword ptr [rbx + 8], 0x185
    call <op.GetGlobal>
    jmp 0x85c
    mov dword ptr [rbx + 8], 0x18b
    call <op.Call>
    jmp 0x8ae
    test rsi, r13
    jne 0x138a
    cmp byte ptr [rsi], 0x22
    jne 0x138a
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x330], rax
    je 0x86e
    cmp [r12 + 0x340], rax
    je 0x86e
    cmp [r12 + 0x348], rax
    je 0x86e
    cmp [r12 + 0x350], rax
    je 0x86e
    cmp qword ptr [r12 + 0x338], 2
    je 0x86e
    cmp [r12 + 0x338], rsi
    je 0x86e
    mov dword ptr [rbx + 8], 0x18b
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x48]
    jmp 0x86e
    jmp <stub.ExceptionExit>
    .quad 0x40f3880000000000
    .quad 0x3ff0000000000000
    .quad 0x401c000000000000
cached:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x58]
    cmp rcx, [rdx]
    ja 0x26d
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x28d
    endbr64
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x28]
    mov [rbx + 0x38], rax
    endbr64
    mov rsi, [r12 + 0x10]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x2ab
    mov [rbx + 0x48], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x2bc
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0x2d2
    cmp esi, 0x21
    jne 0x8b
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0xac
    cmp byte ptr [rdx], 0x20
    jb 0x2bc
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x20]
    jne 0x2bc
    mov rsi, [r12 + 0x28]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x2f7
    cmp rdx, r15
    jb 0x2f7
    cmp esi, edx
    jl 0x1d6
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x35f
    mov eax, esi
    and eax, 1
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x39a
    test esi, esi
    jne 0x15d
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x3d2
    vmovsd xmm1, [0x6b0]
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vdivsd xmm0, xmm0, xmm1
    vcvttsd2si eax, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, eax
    vucomisd xmm0, xmm15
    jne 0x42a
    jp 0x42a
    test eax, eax
    jne 0x151
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x42a
    or rax, r15
    mov [rbx + 0x38], rax
    jmp 0x1a1
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x46a
    imul eax, esi, 3
    jo 0x46a
    test eax, eax
    je 0x4c2
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x4e1
    mov eax, esi
    add eax, 1
    jo 0x4e1
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x54a
    mov eax, esi
    add eax, 1
    jo 0x54a
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x5a2
    jmp 0x43
    mov rsi, [r12 + 0x78]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x5b3
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x38]
    test rsi, r13
    jne 0x5c4
    cmp byte ptr [rsi], 0x20
    jb 0x5c4
    cmp rdx, r15
    jb 0x5f1
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x5c4
    cmp byte ptr [rcx], 0xb
    je 0x5d5
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x5c4
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x639
    cmp rdx, r15
    jb 0x639
    mov eax, esi
    add eax, edx
    jo 0x639
    or rax, r15
    mov [rbx + 0x40], rax
    mov rax, [rbx + 0x40]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x2a4
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x292
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 7
    call <op.GetGlobal>
    jmp 0x5d
    mov dword ptr [rbx + 8], 0xd
    lea rcx, [r12 + 0x20]
    call <stub.GetNamed>
    jmp 0xac
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0xac
    mov dword ptr [rbx + 8], 0x14
    call <op.JNotGreaterEq>
    cmp eax, 2
    je 0x1d6
    jmp 0xd2
    cmp rsi, r15
    jae 0x30c
    test rsi, r15
    je 0x2dd
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x314
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x329
    test rdx, r15
    je 0x2dd
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x331
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x40]
    or rcx, 2
    mov [r12 + 0x40], rcx
    vucomisd xmm0, xmm1
    jb 0x1d6
    jmp 0xd2
    mov dword ptr [rbx + 8], 0x1b
    call <op.BitAndI>
    jmp 0xeb
    cmp rsi, r15
    jae 0x387
    test rsi, r15
    je 0x34e
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x34e
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x48]
    or r8, 2
    mov [r12 + 0x48], r8
    jmp 0xdf
    test rsi, r15
    je 0x15d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jp 0x3bc
    je 0x100
    jmp 0x15d
    mov dword ptr [rbx + 8], 0x2a
    call <op.DivI>
    jmp 0x158
    cmp rsi, r15
    jae 0x3e7
    test rsi, r15
    je 0x3c1
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x3ef
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x6b0]
    vdivsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x413
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x58]
    or rcx, 2
    mov [r12 + 0x58], rcx
    jmp 0x158
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x442
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x58]
    or rcx, 2
    mov [r12 + 0x58], rcx
    jmp 0x158
    mov dword ptr [rbx + 8], 0x34
    call <op.MulI>
    jmp 0x182
    cmp rsi, r15
    jae 0x47f
    test rsi, r15
    je 0x459
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x487
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x6b8]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x4ab
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x60]
    or rcx, 2
    mov [r12 + 0x60], rcx
    jmp 0x182
    mov ecx, esi
    or ecx, 3
    test ecx, ecx
    jl 0x46a
    jmp 0x17b
    mov dword ptr [rbx + 8], 0x3b
    call <op.AddI>
    jmp 0x1a1
    cmp rsi, r15
    jae 0x4f6
    test rsi, r15
    je 0x4d0
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x4fe
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x6c0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x522
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x68]
    or rcx, 2
    mov [r12 + 0x68], rcx
    jmp 0x1a1
    mov dword ptr [rbx + 8], 0x42
    call <op.Inc>
    jmp 0x1c0
    cmp rsi, r15
    jae 0x55f
    test rsi, r15
    je 0x539
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x567
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x6c0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x58b
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x70]
    or rcx, 2
    mov [r12 + 0x70], rcx
    jmp 0x1c0
    mov dword ptr [rbx + 8], 0x47
    call <op.JumpLoop>
    jmp 0x43
    mov dword ptr [rbx + 8], 0x4a
    call <op.GetGlobal>
    jmp 0x1ec
    mov dword ptr [rbx + 8], 0x50
    call <op.GetElem>
    jmp 0x239
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x5c4
    sub rax, r15
    jmp 0x235
    test rdx, r15
    je 0x5c4
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x5c4
    jp 0x5c4
    test edx, edx
    jne 0x623
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x5c4
    jmp 0x20f
    mov dword ptr [rbx + 8], 0x56
    call <op.Add>
    jmp 0x264
    cmp rsi, r15
    jae 0x64e
    test rsi, r15
    je 0x628
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x656
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x66b
    test rdx, r15
    je 0x628
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x673
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x68f
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0xa8]
    or rcx, 2
    mov [r12 + 0xa8], rcx
    jmp 0x264
    .long 0x0
    .quad 0x4000000000000000
    .quad 0x4008000000000000
    .quad 0x3ff0000000000000
length:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x40]
    cmp rcx, [rdx]
    ja 0x16a
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x18a
    endbr64
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0x1a8
    cmp esi, 1
    je 0x161
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0x1cf
    test esi, esi
    jl 0x1cf
    mov eax, esi
    and eax, 1
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x1e0
    test esi, esi
    jne 0xe8
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0x218
    vmovsd xmm1, [0x400]
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vdivsd xmm0, xmm0, xmm1
    vcvttsd2si eax, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, eax
    vucomisd xmm0, xmm15
    jne 0x270
    jp 0x270
    test eax, eax
    jne 0xdc
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x270
    or rax, r15
    mov [rbx + 0x28], rax
    jmp 0x12c
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0x2b0
    imul eax, esi, 3
    jo 0x2b0
    test eax, eax
    je 0x308
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x327
    mov eax, esi
    add eax, 1
    jo 0x327
    or rax, r15
    mov [rbx + 0x28], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x390
    mov eax, esi
    add eax, 1
    jo 0x390
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x3e8
    jmp 0x3b
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x1a1
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x18f
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    test rsi, r15
    je 0x55
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vmovsd xmm1, [0x408]
    vucomisd xmm0, xmm1
    jp 0x1ca
    je 0x161
    jmp 0x55
    mov dword ptr [rbx + 8], 0xc
    call <op.ModI>
    jmp 0x76
    test rsi, r15
    je 0xe8
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jp 0x202
    je 0x8b
    jmp 0xe8
    mov dword ptr [rbx + 8], 0x1b
    call <op.DivI>
    jmp 0xe3
    cmp rsi, r15
    jae 0x22d
    test rsi, r15
    je 0x207
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x235
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x400]
    vdivsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x259
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x28], rax
    mov rcx, [r12 + 0x18]
    or rcx, 2
    mov [r12 + 0x18], rcx
    jmp 0xe3
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x288
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x28], rax
    mov rcx, [r12 + 0x18]
    or rcx, 2
    mov [r12 + 0x18], rcx
    jmp 0xe3
    mov dword ptr [rbx + 8], 0x25
    call <op.MulI>
    jmp 0x10d
    cmp rsi, r15
    jae 0x2c5
    test rsi, r15
    je 0x29f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2cd
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x410]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2f1
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x20]
    or rcx, 2
    mov [r12 + 0x20], rcx
    jmp 0x10d
    mov ecx, esi
    or ecx, 3
    test ecx, ecx
    jl 0x2b0
    jmp 0x106
    mov dword ptr [rbx + 8], 0x2c
    call <op.AddI>
    jmp 0x12c
    cmp rsi, r15
    jae 0x33c
    test rsi, r15
    je 0x316
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x344
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x408]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x368
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x28], rax
    mov rcx, [r12 + 0x28]
    or rcx, 2
    mov [r12 + 0x28], rcx
    jmp 0x12c
    mov dword ptr [rbx + 8], 0x33
    call <op.Inc>
    jmp 0x14b
    cmp rsi, r15
    jae 0x3a5
    test rsi, r15
    je 0x37f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x3ad
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x408]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x3d1
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x30]
    or rcx, 2
    mov [r12 + 0x30], rcx
    jmp 0x14b
    mov dword ptr [rbx + 8], 0x38
    call <op.JumpLoop>
    jmp 0x3b
    .byte 0x0
    .byte 0x0
    .byte 0x0
    .long 0x0
    .quad 0x4000000000000000
    .quad 0x3ff0000000000000
    .quad 0x4008000000000000
