(anonymous):
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x68]
    cmp rcx, [rdx]
    ja 0x31c
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
    mov rsi, [r12 + 0x50]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x343
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x2a
    call <op.Typeof>
    mov rax, [r12 + 0x38]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x36e
    cmp rdx, r15
    jb 0x36e
    cmp esi, edx
    je 0xee
    jmp 0x109
    mov rsi, [r12 + 0x68]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x40b
    mov [rbx + 0x30], rax
    jmp 0x117
    mov rax, 0xfffe000000000001
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x45
    call <op.InitGlobal>
    mov rax, 0xfffe000000000009
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x4d
    call <op.InitGlobal>
    mov rax, [r12 + 0x40]
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x55
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [r12 + 0x78]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x41c
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x447
    cmp rdx, r15
    jb 0x447
    cmp esi, edx
    jge 0x27d
    mov rsi, [r12 + 0x90]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x4a4
    mov [rbx + 0x58], rax
    mov eax, 0xa
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0xa0], rsi
    jne 0x4c6
    mov dword ptr [rbx + 8], 0x72
    mov rax, [rsi + 0x20]
    mov [rbx + 0x40], rbx
    mov dword ptr [rbx + 0x4c], 0
    mov [rbx + 0x50], rax
    add rbx, 0x40
    xor esi, esi
    call qword ptr [rax + 8]
    sub rbx, 0x40
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x68b
    mov [rbx + 0x38], rax
    mov rdx, [r12 + 0xc8]
    mov rsi, [rbx + 0x38]
    cmp byte ptr [rdx + 2], 0
    jne 0x53e
    cmp qword ptr [rdx + 8], 0
    je 0x53e
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x54f
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x571
    mov eax, esi
    add eax, 1
    jo 0x571
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x5cf
    jmp 0x160
    mov rsi, [r12 + 0xe0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x5e0
    mov [rbx + 0x48], rax
    mov eax, 0xa
    mov [rbx + 0x50], rax
    mov rax, [r12 + 0x20]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0xf0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x5f1
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x48]
    cmp [r12 + 0x100], rsi
    jne 0x613
    mov dword ptr [rbx + 8], 0x99
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
    je 0x68b
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x33c
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0x24
    call <op.GetGlobalOrUndefined>
    jmp 0xb2
    mov dword ptr [rbx + 8], 0x31
    call <op.JStrictNe>
    cmp eax, 2
    je 0x109
    jmp 0xee
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x3b8
    cmp rsi, rdx
    je 0xee
    test rcx, r13
    jne 0x109
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x109
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x109
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x354
    jmp 0x109
    cmp rsi, r15
    jae 0x3d1
    test rsi, r15
    je 0x109
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x3d9
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x3f2
    test rdx, r15
    je 0x109
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x3fa
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x406
    je 0xee
    jmp 0x109
    mov dword ptr [rbx + 8], 0x38
    call <op.GetGlobal>
    jmp 0x104
    mov dword ptr [rbx + 8], 0x5d
    call <op.GetGlobal>
    jmp 0x17a
    mov dword ptr [rbx + 8], 0x63
    call <op.JNotLess>
    cmp eax, 2
    je 0x27d
    jmp 0x19c
    cmp rsi, r15
    jae 0x45c
    test rsi, r15
    je 0x42d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x464
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x479
    test rdx, r15
    je 0x42d
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x481
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x88]
    or rcx, 2
    mov [r12 + 0x88], rcx
    vucomisd xmm1, xmm0
    jbe 0x27d
    jmp 0x19c
    mov dword ptr [rbx + 8], 0x6a
    call <op.GetGlobal>
    jmp 0x1b5
    mov dword ptr [rbx + 8], 0x72
    call <op.Call>
    jmp 0x20d
    test rsi, r13
    jne 0x4b5
    cmp byte ptr [rsi], 0x22
    jne 0x4b5
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xa0], rax
    je 0x1d0
    cmp [r12 + 0xb0], rax
    je 0x1d0
    cmp [r12 + 0xb8], rax
    je 0x1d0
    cmp [r12 + 0xc0], rax
    je 0x1d0
    cmp qword ptr [r12 + 0xa8], 2
    je 0x1d0
    cmp [r12 + 0xa8], rsi
    je 0x1d0
    mov dword ptr [rbx + 8], 0x72
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x1d0
    mov dword ptr [rbx + 8], 0x78
    call <op.SetGlobal>
    jmp 0x248
    mov dword ptr [rbx + 8], 0x78
    call <stub.Barrier>
    jmp 0x248
    mov dword ptr [rbx + 8], 0x7f
    call <op.Inc>
    jmp 0x267
    cmp rsi, r15
    jae 0x586
    test rsi, r15
    je 0x560
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x58e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x690]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x5b2
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0xd8]
    or rcx, 2
    mov [r12 + 0xd8], rcx
    jmp 0x267
    mov dword ptr [rbx + 8], 0x84
    call <op.JumpLoop>
    jmp 0x160
    mov dword ptr [rbx + 8], 0x87
    call <op.GetGlobal>
    jmp 0x296
    mov dword ptr [rbx + 8], 0x93
    call <op.GetGlobal>
    jmp 0x2c1
    mov dword ptr [rbx + 8], 0x99
    call <op.Call>
    jmp 0x313
    test rsi, r13
    jne 0x602
    cmp byte ptr [rsi], 0x22
    jne 0x602
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x100], rax
    je 0x2d3
    cmp [r12 + 0x110], rax
    je 0x2d3
    cmp [r12 + 0x118], rax
    je 0x2d3
    cmp [r12 + 0x120], rax
    je 0x2d3
    cmp qword ptr [r12 + 0x108], 2
    je 0x2d3
    cmp [r12 + 0x108], rsi
    je 0x2d3
    mov dword ptr [rbx + 8], 0x99
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x48]
    jmp 0x2d3
    jmp <stub.ExceptionExit>
    .quad 0x3ff0000000000000
fannkuch:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0xa0]
    cmp rcx, [rdx]
    ja 0xa33
    mov r12, [rax + 0x10]
    endbr64
    mov dword ptr [rbx + 8], 0
    call <op.NewArray>
    mov dword ptr [rbx + 8], 6
    call <op.NewArray>
    mov dword ptr [rbx + 8], 0xc
    call <op.NewArray>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x60], rax
    endbr64
    mov rsi, [r12 + 0x60]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xa5a
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x60]
    mov rdx, [rbx + 0x68]
    cmp rsi, r15
    jb 0xa85
    cmp rdx, r15
    jb 0xa85
    cmp esi, edx
    jge 0x2d7
    mov rax, [rbx + 0x28]
    mov [rbx + 0x90], rax
    mov rdx, [rbx + 0x90]
    test rdx, r13
    jne 0xadc
    cmp byte ptr [rdx], 0x20
    jb 0xadc
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x78]
    jne 0xadc
    mov rsi, [r12 + 0x80]
    mov rax, [rdx + rsi]
    mov [rbx + 0x88], rax
    mov rax, [rbx + 0x60]
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x88]
    cmp [r12 + 0x98], rsi
    jne 0xb03
    mov dword ptr [rbx + 8], 0x30
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
    je 0x1bad
    mov [rbx + 0x68], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x90], rax
    mov rdx, [rbx + 0x90]
    test rdx, r13
    jne 0xb7e
    cmp byte ptr [rdx], 0x20
    jb 0xb7e
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xc0]
    jne 0xb7e
    mov rsi, [r12 + 0xc8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x88], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x88]
    cmp [r12 + 0xe0], rsi
    jne 0xba8
    mov dword ptr [rbx + 8], 0x44
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
    je 0x1bad
    mov [rbx + 0x68], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x90], rax
    mov rdx, [rbx + 0x90]
    test rdx, r13
    jne 0xc23
    cmp byte ptr [rdx], 0x20
    jb 0xc23
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x108]
    jne 0xc23
    mov rsi, [r12 + 0x110]
    mov rax, [rdx + rsi]
    mov [rbx + 0x88], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x88]
    cmp [r12 + 0x128], rsi
    jne 0xc4d
    mov dword ptr [rbx + 8], 0x58
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
    je 0x1bad
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x60]
    cmp rsi, r15
    jb 0xcd9
    mov eax, esi
    add eax, 1
    jo 0xcd9
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0xd37
    jmp 0x59
    mov rax, 0xfffe000000000000
    mov [rbx + 0x40], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x48], rax
    mov rax, 0xfffe000000000001
    mov [rbx + 0x50], rax
    mov rsi, [r12 + 0x158]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xd48
    mov [rbx + 0x58], rax
    endbr64
    mov rsi, [rbx + 0x58]
    cmp rsi, r15
    jb 0xd59
    cmp esi, 1
    je 0x3e7
    mov rsi, [rbx + 0x58]
    cmp rsi, r15
    jb 0xd95
    mov eax, esi
    sub eax, 1
    jo 0xd95
    or rax, r15
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x68]
    mov r8, [rbx + 0x58]
    test rsi, r13
    jne 0xdf3
    cmp byte ptr [rsi], 0x20
    jb 0xdf3
    cmp rdx, r15
    jb 0xe87
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xdf3
    movzx r9d, byte ptr [rsi + 3]
    cmp r9d, 2
    jae 0xe56
    cmp r8, r15
    jb 0xdf3
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0xe04
    mov [rcx + rdx*8 + 8], r8
    mov rsi, [rbx + 0x58]
    cmp rsi, r15
    jb 0xedf
    mov eax, esi
    add eax, 0xffffffff
    jo 0xedf
    or rax, r15
    mov [rbx + 0x58], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0xf3d
    jmp 0x31a
    mov rsi, [r12 + 0x1a0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xf4e
    mov [rbx + 0x80], rax
    mov eax, 0xa
    mov [rbx + 0x88], rax
    mov rax, [rbx + 0x28]
    mov [rbx + 0x90], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x80]
    cmp [r12 + 0x1b0], rsi
    jne 0xf70
    mov dword ptr [rbx + 8], 0xa4
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
    je 0x1bad
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x1005
    cmp rdx, r15
    jb 0x1005
    cmp esi, edx
    jle 0x4a4
    mov rax, [rbx + 0x60]
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x60]
    cmp rsi, r15
    jb 0x1073
    cmp rdx, r15
    jb 0x1073
    mov eax, esi
    imul eax, edx
    jo 0x1073
    test eax, eax
    je 0x10e6
    or rax, r15
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x68]
    cmp rsi, r15
    jb 0x1104
    cmp rdx, r15
    jb 0x1104
    mov eax, esi
    add eax, edx
    jo 0x1104
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x50]
    cmp rsi, r15
    jb 0x1188
    test esi, esi
    je 0x1188
    mov eax, esi
    neg eax
    jo 0x1188
    or rax, r15
    mov [rbx + 0x50], rax
    endbr64
    mov rsi, [r12 + 0x1f8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x11e7
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x70]
    cmp rsi, r15
    jb 0x1212
    cmp rdx, r15
    jb 0x1212
    cmp esi, edx
    je 0x56d
    jmp 0x5db
    mov rax, [r12 + 0x18]
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x80]
    cmp rsi, r15
    jb 0x12c0
    cmp rdx, r15
    jb 0x12c0
    mov eax, esi
    add eax, edx
    jo 0x12c0
    or rax, r15
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x78]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x1344
    cmp rdx, r15
    jb 0x1344
    mov eax, esi
    add eax, edx
    jo 0x1344
    or rax, r15
    mov [rbx + 0x70], rax
    mov rax, [rbx + 0x70]
    mov rsp, rbp
    pop rbp
    ret
    mov rax, 0xfffe000000000000
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x70]
    test rsi, r13
    jne 0x13b7
    cmp byte ptr [rsi], 0x20
    jb 0x13b7
    cmp rdx, r15
    jb 0x13e4
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x13b7
    cmp byte ptr [rcx], 0xb
    je 0x13c8
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x13b7
    mov [rbx + 0x68], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x70], rax
    endbr64
    mov rsi, [rbx + 0x70]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0x1435
    cmp rdx, r15
    jb 0x1435
    cmp esi, edx
    jge 0x770
    mov rsi, [rbx + 0x70]
    cmp rsi, r15
    jb 0x14a3
    mov eax, esi
    add eax, 1
    jo 0x14a3
    or rax, r15
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x80]
    test rsi, r13
    jne 0x1504
    cmp byte ptr [rsi], 0x20
    jb 0x1504
    cmp rdx, r15
    jb 0x1531
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x1504
    cmp byte ptr [rcx], 0xb
    je 0x1515
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x1504
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x70]
    mov r8, [rbx + 0x78]
    test rsi, r13
    jne 0x1568
    cmp byte ptr [rsi], 0x20
    jb 0x1568
    cmp rdx, r15
    jb 0x15fc
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x1568
    movzx r9d, byte ptr [rsi + 3]
    cmp r9d, 2
    jae 0x15cb
    cmp r8, r15
    jb 0x1568
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x1579
    mov [rcx + rdx*8 + 8], r8
    mov rsi, [rbx + 0x70]
    cmp rsi, r15
    jb 0x1654
    mov eax, esi
    add eax, 1
    jo 0x1654
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x16b2
    jmp 0x644
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x58]
    mov r8, [rbx + 0x68]
    test rsi, r13
    jne 0x16c3
    cmp byte ptr [rsi], 0x20
    jb 0x16c3
    cmp rdx, r15
    jb 0x1757
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x16c3
    movzx r9d, byte ptr [rsi + 3]
    cmp r9d, 2
    jae 0x1726
    cmp r8, r15
    jb 0x16c3
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x16d4
    mov [rcx + rdx*8 + 8], r8
    mov rax, [rbx + 0x58]
    test rax, r13
    jne 0x7e5
    cmp byte ptr [rax], 0x20
    jae 0x179e
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x70]
    test rsi, r13
    jne 0x17af
    cmp byte ptr [rsi], 0x20
    jb 0x17af
    cmp rdx, r15
    jb 0x17dc
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x17af
    cmp byte ptr [rcx], 0xb
    je 0x17c0
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x17af
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x78]
    cmp rsi, r15
    jb 0x1824
    mov eax, esi
    add eax, 0xffffffff
    jo 0x1824
    or rax, r15
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x70]
    mov r8, [rbx + 0x80]
    test rsi, r13
    jne 0x1885
    cmp byte ptr [rsi], 0x20
    jb 0x1885
    cmp rdx, r15
    jb 0x1919
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x1885
    movzx r9d, byte ptr [rsi + 3]
    cmp r9d, 2
    jae 0x18e8
    cmp r8, r15
    jb 0x1885
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x1896
    mov [rcx + rdx*8 + 8], r8
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x58]
    test rsi, r13
    jne 0x1960
    cmp byte ptr [rsi], 0x20
    jb 0x1960
    cmp rdx, r15
    jb 0x198d
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x1960
    cmp byte ptr [rcx], 0xb
    je 0x1971
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x1960
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x70]
    cmp rsi, r15
    jb 0x19de
    cmp esi, 0
    jg 0x952
    mov rsi, [rbx + 0x58]
    cmp rsi, r15
    jb 0x1a33
    mov eax, esi
    add eax, 1
    jo 0x1a33
    or rax, r15
    mov [rbx + 0x58], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x1a91
    jmp 0x529
    mov rsi, [r12 + 0x330]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1aa2
    mov [rbx + 0x88], rax
    mov rdx, [rbx + 0x88]
    test rdx, r13
    jne 0x1ab3
    cmp byte ptr [rdx], 0x20
    jb 0x1ab3
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x340]
    jne 0x1ab3
    mov rsi, [r12 + 0x348]
    mov rax, [rdx + rsi]
    mov [rbx + 0x80], rax
    mov rax, [rbx + 0x58]
    mov [rbx + 0x90], rax
    mov rax, 0xfffe000000000001
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x80]
    cmp [r12 + 0x360], rsi
    jne 0x1add
    mov dword ptr [rbx + 8], 0x15c
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
    je 0x1bad
    mov [rbx + 0x58], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x1b58
    jmp 0x31a
    call <helper.CheckLimit>
    test rax, rax
    je 0xa53
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0x16
    call <op.GetGlobal>
    jmp 0x73
    mov dword ptr [rbx + 8], 0x1c
    call <op.JNotLess>
    cmp eax, 2
    je 0x2d7
    jmp 0x95
    cmp rsi, r15
    jae 0xa9a
    test rsi, r15
    je 0xa6b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xaa2
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xab7
    test rdx, r15
    je 0xa6b
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xabf
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x70]
    or rcx, 2
    mov [r12 + 0x70], rcx
    vucomisd xmm1, xmm0
    jbe 0x2d7
    jmp 0x95
    mov dword ptr [rbx + 8], 0x26
    lea rcx, [r12 + 0x78]
    call <stub.GetNamed>
    jmp 0xd4
    mov dword ptr [rbx + 8], 0x30
    call <op.Call>
    jmp 0x13e
    test rsi, r13
    jne 0xaf2
    cmp byte ptr [rsi], 0x22
    jne 0xaf2
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x98], rax
    je 0xfb
    cmp [r12 + 0xa8], rax
    je 0xfb
    cmp [r12 + 0xb0], rax
    je 0xfb
    cmp [r12 + 0xb8], rax
    je 0xfb
    cmp qword ptr [r12 + 0xa0], 2
    je 0xfb
    cmp [r12 + 0xa0], rsi
    je 0xfb
    mov dword ptr [rbx + 8], 0x30
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x88]
    jmp 0xfb
    mov dword ptr [rbx + 8], 0x39
    lea rcx, [r12 + 0xc0]
    call <stub.GetNamed>
    jmp 0x180
    mov dword ptr [rbx + 8], 0x44
    call <op.Call>
    jmp 0x1f0
    test rsi, r13
    jne 0xb97
    cmp byte ptr [rsi], 0x22
    jne 0xb97
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xe0], rax
    je 0x1ad
    cmp [r12 + 0xf0], rax
    je 0x1ad
    cmp [r12 + 0xf8], rax
    je 0x1ad
    cmp [r12 + 0x100], rax
    je 0x1ad
    cmp qword ptr [r12 + 0xe8], 2
    je 0x1ad
    cmp [r12 + 0xe8], rsi
    je 0x1ad
    mov dword ptr [rbx + 8], 0x44
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x88]
    jmp 0x1ad
    mov dword ptr [rbx + 8], 0x4d
    lea rcx, [r12 + 0x108]
    call <stub.GetNamed>
    jmp 0x232
    mov dword ptr [rbx + 8], 0x58
    call <op.Call>
    jmp 0x2a2
    test rsi, r13
    jne 0xc3c
    cmp byte ptr [rsi], 0x22
    jne 0xc3c
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x128], rax
    je 0x25f
    cmp [r12 + 0x138], rax
    je 0x25f
    cmp [r12 + 0x140], rax
    je 0x25f
    cmp [r12 + 0x148], rax
    je 0x25f
    cmp qword ptr [r12 + 0x130], 2
    je 0x25f
    cmp [r12 + 0x130], rsi
    je 0x25f
    mov dword ptr [rbx + 8], 0x58
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x88]
    jmp 0x25f
    mov dword ptr [rbx + 8], 0x5e
    call <op.Inc>
    jmp 0x2c1
    cmp rsi, r15
    jae 0xcee
    test rsi, r15
    je 0xcc8
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xcf6
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1bb8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xd1a
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x150]
    or rcx, 2
    mov [r12 + 0x150], rcx
    jmp 0x2c1
    mov dword ptr [rbx + 8], 0x63
    call <op.JumpLoop>
    jmp 0x59
    mov dword ptr [rbx + 8], 0x72
    call <op.GetGlobal>
    jmp 0x31a
    test rsi, r15
    je 0x334
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vmovsd xmm1, [0x1bb8]
    vucomisd xmm0, xmm1
    jp 0xd7f
    je 0x3e7
    jmp 0x334
    mov dword ptr [rbx + 8], 0x80
    call <op.SubI>
    jmp 0x353
    cmp rsi, r15
    jae 0xdaa
    test rsi, r15
    je 0xd84
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xdb2
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1bb8]
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xdd6
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x68], rax
    mov rcx, [r12 + 0x170]
    or rcx, 2
    mov [r12 + 0x170], rcx
    jmp 0x353
    mov dword ptr [rbx + 8], 0x87
    call <op.SetElem>
    jmp 0x3b2
    mov dword ptr [rbx + 8], 0x87
    call <stub.AppendElement>
    jmp 0x3b2
    mov rax, [rcx + rdx*8 + 8]
    mov r10, 0x7ff800000000dead
    cmp rax, r10
    je 0xe04
    mov r9, rcx
    cmp r8, r15
    jae 0xe41
    test r8, r15
    je 0xdf3
    lea rcx, [r8 + r15]
    vmovq xmm0, rcx
    jmp 0xe4a
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r8d
    vmovsd [r9 + rdx*8 + 8], xmm0
    jmp 0x3b2
    cmp r9d, 4
    jb 0xe15
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0xe04
    mov [rcx + rdx*8 + 8], r8
    mov rdx, rcx
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x1b69
    jmp 0x3b2
    test rdx, r15
    je 0xdf3
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xdf3
    jp 0xdf3
    test edx, edx
    jne 0xec9
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xdf3
    jmp 0x37a
    mov dword ptr [rbx + 8], 0x8e
    call <op.Dec>
    jmp 0x3d1
    cmp rsi, r15
    jae 0xef4
    test rsi, r15
    je 0xece
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xefc
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1bc0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xf20
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x58], rax
    mov rcx, [r12 + 0x198]
    or rcx, 2
    mov [r12 + 0x198], rcx
    jmp 0x3d1
    mov dword ptr [rbx + 8], 0x93
    call <op.JumpLoop>
    jmp 0x31a
    mov dword ptr [rbx + 8], 0x96
    call <op.GetGlobal>
    jmp 0x403
    mov dword ptr [rbx + 8], 0xa4
    call <op.Call>
    jmp 0x47a
    test rsi, r13
    jne 0xf5f
    cmp byte ptr [rsi], 0x22
    jne 0xf5f
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1b0], rax
    je 0x43a
    cmp [r12 + 0x1c0], rax
    je 0x43a
    cmp [r12 + 0x1c8], rax
    je 0x43a
    cmp [r12 + 0x1d0], rax
    je 0x43a
    cmp qword ptr [r12 + 0x1b8], 2
    je 0x43a
    cmp [r12 + 0x1b8], rsi
    je 0x43a
    mov dword ptr [rbx + 8], 0xa4
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x80]
    jmp 0x43a
    mov dword ptr [rbx + 8], 0xaa
    call <op.JNotGreater>
    cmp eax, 2
    je 0x4a4
    jmp 0x49c
    cmp rsi, r15
    jae 0x101a
    test rsi, r15
    je 0xfeb
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1022
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1037
    test rdx, r15
    je 0xfeb
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x103f
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x1d8]
    or rcx, 2
    mov [r12 + 0x1d8], rcx
    vucomisd xmm0, xmm1
    jbe 0x4a4
    jmp 0x49c
    mov dword ptr [rbx + 8], 0xb4
    call <op.Mul>
    jmp 0x4d8
    cmp rsi, r15
    jae 0x1088
    test rsi, r15
    je 0x1062
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1090
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x10a5
    test rdx, r15
    je 0x1062
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x10ad
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x10c9
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x68], rax
    mov rcx, [r12 + 0x1e0]
    or rcx, 2
    mov [r12 + 0x1e0], rcx
    jmp 0x4d8
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x1073
    jmp 0x4d1
    mov dword ptr [rbx + 8], 0xba
    call <op.Add>
    jmp 0x503
    cmp rsi, r15
    jae 0x1119
    test rsi, r15
    je 0x10f3
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1121
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1136
    test rdx, r15
    je 0x10f3
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x113e
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x115a
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x1e8]
    or rcx, 2
    mov [r12 + 0x1e8], rcx
    jmp 0x503
    mov dword ptr [rbx + 8], 0xc0
    call <op.Neg>
    jmp 0x529
    cmp rsi, r15
    jae 0x119d
    test rsi, r15
    je 0x1177
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x11a5
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm15, [0x1bc8]
    vxorpd xmm0, xmm0, xmm15
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x11ca
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x1f0]
    or rcx, 2
    mov [r12 + 0x1f0], rcx
    jmp 0x529
    mov dword ptr [rbx + 8], 0xc5
    call <op.GetGlobal>
    jmp 0x546
    mov dword ptr [rbx + 8], 0xcb
    call <op.JStrictNe>
    cmp eax, 2
    je 0x5db
    jmp 0x56d
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x125c
    cmp rsi, rdx
    je 0x56d
    test rcx, r13
    jne 0x5db
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x5db
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x5db
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x11f8
    jmp 0x5db
    cmp rsi, r15
    jae 0x1275
    test rsi, r15
    je 0x5db
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x127d
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1296
    test rdx, r15
    je 0x5db
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x129e
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x12aa
    je 0x56d
    jmp 0x5db
    mov dword ptr [rbx + 8], 0xd6
    call <op.Add>
    jmp 0x5a7
    cmp rsi, r15
    jae 0x12d5
    test rsi, r15
    je 0x12af
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x12dd
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x12f2
    test rdx, r15
    je 0x12af
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x12fa
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1316
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x78], rax
    mov rcx, [r12 + 0x210]
    or rcx, 2
    mov [r12 + 0x210], rcx
    jmp 0x5a7
    mov dword ptr [rbx + 8], 0xdc
    call <op.Add>
    jmp 0x5d2
    cmp rsi, r15
    jae 0x1359
    test rsi, r15
    je 0x1333
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1361
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1376
    test rdx, r15
    je 0x1333
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x137e
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x139a
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0x218]
    or rcx, 2
    mov [r12 + 0x218], rcx
    jmp 0x5d2
    mov dword ptr [rbx + 8], 0xe8
    call <op.GetElem>
    jmp 0x636
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x13b7
    sub rax, r15
    jmp 0x632
    test rdx, r15
    je 0x13b7
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x13b7
    jp 0x13b7
    test edx, edx
    jne 0x1416
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x13b7
    jmp 0x60c
    mov dword ptr [rbx + 8], 0xf2
    call <op.JNotLess>
    cmp eax, 2
    je 0x770
    jmp 0x66a
    cmp rsi, r15
    jae 0x144a
    test rsi, r15
    je 0x141b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1452
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1467
    test rdx, r15
    je 0x141b
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x146f
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x240]
    or rcx, 2
    mov [r12 + 0x240], rcx
    vucomisd xmm1, xmm0
    jbe 0x770
    jmp 0x66a
    mov dword ptr [rbx + 8], 0xf9
    call <op.AddI>
    jmp 0x68c
    cmp rsi, r15
    jae 0x14b8
    test rsi, r15
    je 0x1492
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x14c0
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1bb8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x14e4
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x80], rax
    mov rcx, [r12 + 0x248]
    or rcx, 2
    mov [r12 + 0x248], rcx
    jmp 0x68c
    mov dword ptr [rbx + 8], 0x100
    call <op.GetElem>
    jmp 0x6dc
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x1504
    sub rax, r15
    jmp 0x6d8
    test rdx, r15
    je 0x1504
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x1504
    jp 0x1504
    test edx, edx
    jne 0x1563
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x1504
    jmp 0x6b2
    mov dword ptr [rbx + 8], 0x106
    call <op.SetElem>
    jmp 0x73b
    mov dword ptr [rbx + 8], 0x106
    call <stub.AppendElement>
    jmp 0x73b
    mov rax, [rcx + rdx*8 + 8]
    mov r10, 0x7ff800000000dead
    cmp rax, r10
    je 0x1579
    mov r9, rcx
    cmp r8, r15
    jae 0x15b6
    test r8, r15
    je 0x1568
    lea rcx, [r8 + r15]
    vmovq xmm0, rcx
    jmp 0x15bf
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r8d
    vmovsd [r9 + rdx*8 + 8], xmm0
    jmp 0x73b
    cmp r9d, 4
    jb 0x158a
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x1579
    mov [rcx + rdx*8 + 8], r8
    mov rdx, rcx
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x1b7a
    jmp 0x73b
    test rdx, r15
    je 0x1568
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x1568
    jp 0x1568
    test edx, edx
    jne 0x163e
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x1568
    jmp 0x703
    mov dword ptr [rbx + 8], 0x10d
    call <op.Inc>
    jmp 0x75a
    cmp rsi, r15
    jae 0x1669
    test rsi, r15
    je 0x1643
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1671
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1bb8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1695
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0x290]
    or rcx, 2
    mov [r12 + 0x290], rcx
    jmp 0x75a
    mov dword ptr [rbx + 8], 0x112
    call <op.JumpLoop>
    jmp 0x644
    mov dword ptr [rbx + 8], 0x115
    call <op.SetElem>
    jmp 0x7cf
    mov dword ptr [rbx + 8], 0x115
    call <stub.AppendElement>
    jmp 0x7cf
    mov rax, [rcx + rdx*8 + 8]
    mov r10, 0x7ff800000000dead
    cmp rax, r10
    je 0x16d4
    mov r9, rcx
    cmp r8, r15
    jae 0x1711
    test r8, r15
    je 0x16c3
    lea rcx, [r8 + r15]
    vmovq xmm0, rcx
    jmp 0x171a
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r8d
    vmovsd [r9 + rdx*8 + 8], xmm0
    jmp 0x7cf
    cmp r9d, 4
    jb 0x16e5
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x16d4
    mov [rcx + rdx*8 + 8], r8
    mov rdx, rcx
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x1b8b
    jmp 0x7cf
    test rdx, r15
    je 0x16c3
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x16c3
    jp 0x16c3
    test edx, edx
    jne 0x1799
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x16c3
    jmp 0x797
    mov dword ptr [rbx + 8], 0x11c
    call <op.ElemKey>
    jmp 0x7e9
    mov dword ptr [rbx + 8], 0x120
    call <op.GetElem>
    jmp 0x836
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x17af
    sub rax, r15
    jmp 0x832
    test rdx, r15
    je 0x17af
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x17af
    jp 0x17af
    test edx, edx
    jne 0x180e
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x17af
    jmp 0x80c
    mov dword ptr [rbx + 8], 0x126
    call <op.Dec>
    jmp 0x858
    cmp rsi, r15
    jae 0x1839
    test rsi, r15
    je 0x1813
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1841
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1bc0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1865
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x80], rax
    mov rcx, [r12 + 0x2d8]
    or rcx, 2
    mov [r12 + 0x2d8], rcx
    jmp 0x858
    mov dword ptr [rbx + 8], 0x12b
    call <op.SetElem>
    jmp 0x8ba
    mov dword ptr [rbx + 8], 0x12b
    call <stub.AppendElement>
    jmp 0x8ba
    mov rax, [rcx + rdx*8 + 8]
    mov r10, 0x7ff800000000dead
    cmp rax, r10
    je 0x1896
    mov r9, rcx
    cmp r8, r15
    jae 0x18d3
    test r8, r15
    je 0x1885
    lea rcx, [r8 + r15]
    vmovq xmm0, rcx
    jmp 0x18dc
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r8d
    vmovsd [r9 + rdx*8 + 8], xmm0
    jmp 0x8ba
    cmp r9d, 4
    jb 0x18a7
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x1896
    mov [rcx + rdx*8 + 8], r8
    mov rdx, rcx
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x1b9c
    jmp 0x8ba
    test rdx, r15
    je 0x1885
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x1885
    jp 0x1885
    test edx, edx
    jne 0x195b
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x1885
    jmp 0x882
    mov dword ptr [rbx + 8], 0x132
    call <op.GetElem>
    jmp 0x907
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x1960
    sub rax, r15
    jmp 0x903
    test rdx, r15
    je 0x1960
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x1960
    jp 0x1960
    test edx, edx
    jne 0x19bf
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x1960
    jmp 0x8dd
    mov dword ptr [rbx + 8], 0x138
    call <op.JGreaterI>
    cmp eax, 2
    je 0x952
    jmp 0x91d
    cmp rsi, r15
    jae 0x19f3
    test rsi, r15
    je 0x19c4
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x19fb
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vxorpd xmm1, xmm1, xmm1
    mov rcx, [r12 + 0x320]
    or rcx, 2
    mov [r12 + 0x320], rcx
    vucomisd xmm0, xmm1
    ja 0x952
    jmp 0x91d
    mov dword ptr [rbx + 8], 0x140
    call <op.Inc>
    jmp 0x93c
    cmp rsi, r15
    jae 0x1a48
    test rsi, r15
    je 0x1a22
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1a50
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1bb8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1a74
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x58], rax
    mov rcx, [r12 + 0x328]
    or rcx, 2
    mov [r12 + 0x328], rcx
    jmp 0x93c
    mov dword ptr [rbx + 8], 0x145
    call <op.JumpLoop>
    jmp 0x529
    mov dword ptr [rbx + 8], 0x148
    call <op.GetGlobal>
    jmp 0x96e
    mov dword ptr [rbx + 8], 0x14e
    lea rcx, [r12 + 0x340]
    call <stub.GetNamed>
    jmp 0x9a5
    mov dword ptr [rbx + 8], 0x15c
    call <op.Call>
    jmp 0xa1d
    test rsi, r13
    jne 0x1acc
    cmp byte ptr [rsi], 0x22
    jne 0x1acc
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x360], rax
    je 0x9dd
    cmp [r12 + 0x370], rax
    je 0x9dd
    cmp [r12 + 0x378], rax
    je 0x9dd
    cmp [r12 + 0x380], rax
    je 0x9dd
    cmp qword ptr [r12 + 0x368], 2
    je 0x9dd
    cmp [r12 + 0x368], rsi
    je 0x9dd
    mov dword ptr [rbx + 8], 0x15c
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x80]
    jmp 0x9dd
    mov dword ptr [rbx + 8], 0x162
    call <op.JumpLoop>
    jmp 0x31a
    mov dword ptr [rbx + 8], 0x87
    call <stub.Barrier>
    jmp 0xe82
    mov dword ptr [rbx + 8], 0x106
    call <stub.Barrier>
    jmp 0x15f7
    mov dword ptr [rbx + 8], 0x115
    call <stub.Barrier>
    jmp 0x1752
    mov dword ptr [rbx + 8], 0x12b
    call <stub.Barrier>
    jmp 0x1914
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .long 0x0
    .quad 0x3ff0000000000000
    .quad 0xbff0000000000000
    .quad 0x8000000000000000
flips:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x88]
    cmp rcx, [rdx]
    ja 0x2f8
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x318
    endbr64
    mov rax, 0xfffe000000000000
    mov [rbx + 0x40], rax
    endbr64
    mov rsi, [r12 + 0x10]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x336
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x361
    cmp rdx, r15
    jb 0x361
    cmp esi, edx
    jge 0x15b
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x40]
    test rsi, r13
    jne 0x3b8
    cmp byte ptr [rsi], 0x20
    jb 0x3b8
    cmp rdx, r15
    jb 0x3e5
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x3b8
    cmp byte ptr [rcx], 0xb
    je 0x3c9
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x3b8
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x40]
    mov r8, [rbx + 0x48]
    test rsi, r13
    jne 0x41c
    cmp byte ptr [rsi], 0x20
    jb 0x41c
    cmp rdx, r15
    jb 0x4b0
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x41c
    movzx r9d, byte ptr [rsi + 3]
    cmp r9d, 2
    jae 0x47f
    cmp r8, r15
    jb 0x41c
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x42d
    mov [rcx + rdx*8 + 8], r8
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x508
    mov eax, esi
    add eax, 1
    jo 0x508
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x560
    jmp 0x3e
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    endbr64
    mov rax, 0xfffe000000000000
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x48]
    test rsi, r13
    jne 0x571
    cmp byte ptr [rsi], 0x20
    jb 0x571
    cmp rdx, r15
    jb 0x59e
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x571
    cmp byte ptr [rcx], 0xb
    je 0x582
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x571
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x5d5
    test esi, esi
    je 0x2ef
    mov rsi, [r12 + 0x98]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x5fc
    mov [rbx + 0x60], rax
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x70], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x80]
    test rsi, r13
    jne 0x60d
    cmp byte ptr [rsi], 0x20
    jb 0x60d
    cmp rdx, r15
    jb 0x63a
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x60d
    cmp byte ptr [rcx], 0xb
    je 0x61e
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x60d
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0xc8], rsi
    jne 0x682
    mov dword ptr [rbx + 8], 0x51
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
    je 0x78b
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x70b
    mov eax, esi
    add eax, 1
    jo 0x70b
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x769
    jmp 0x169
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
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x31d
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
    je 0x15b
    jmp 0x7a
    cmp rsi, r15
    jae 0x376
    test rsi, r15
    je 0x347
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x37e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x393
    test rdx, r15
    je 0x347
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x39b
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x20]
    or rcx, 2
    mov [r12 + 0x20], rcx
    vucomisd xmm1, xmm0
    jbe 0x15b
    jmp 0x7a
    mov dword ptr [rbx + 8], 0x11
    call <op.GetElem>
    jmp 0xc7
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x3b8
    sub rax, r15
    jmp 0xc3
    test rdx, r15
    je 0x3b8
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x3b8
    jp 0x3b8
    test edx, edx
    jne 0x417
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x3b8
    jmp 0x9d
    mov dword ptr [rbx + 8], 0x17
    call <op.SetElem>
    jmp 0x126
    mov dword ptr [rbx + 8], 0x17
    call <stub.AppendElement>
    jmp 0x126
    mov rax, [rcx + rdx*8 + 8]
    mov r10, 0x7ff800000000dead
    cmp rax, r10
    je 0x42d
    mov r9, rcx
    cmp r8, r15
    jae 0x46a
    test r8, r15
    je 0x41c
    lea rcx, [r8 + r15]
    vmovq xmm0, rcx
    jmp 0x473
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r8d
    vmovsd [r9 + rdx*8 + 8], xmm0
    jmp 0x126
    cmp r9d, 4
    jb 0x43e
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x42d
    mov [rcx + rdx*8 + 8], r8
    mov rdx, rcx
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x77a
    jmp 0x126
    test rdx, r15
    je 0x41c
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x41c
    jp 0x41c
    test edx, edx
    jne 0x4f2
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x41c
    jmp 0xee
    mov dword ptr [rbx + 8], 0x1e
    call <op.Inc>
    jmp 0x145
    cmp rsi, r15
    jae 0x51d
    test rsi, r15
    je 0x4f7
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x525
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x790]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x549
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x68]
    or rcx, 2
    mov [r12 + 0x68], rcx
    jmp 0x145
    mov dword ptr [rbx + 8], 0x23
    call <op.JumpLoop>
    jmp 0x3e
    mov dword ptr [rbx + 8], 0x2e
    call <op.GetElem>
    jmp 0x1c8
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x571
    sub rax, r15
    jmp 0x1c4
    test rdx, r15
    je 0x571
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x571
    jp 0x571
    test edx, edx
    jne 0x5d0
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x571
    jmp 0x19e
    test rsi, r15
    je 0x1dd
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jp 0x5f7
    je 0x2ef
    jmp 0x1dd
    mov dword ptr [rbx + 8], 0x3c
    call <op.GetGlobal>
    jmp 0x1f6
    mov dword ptr [rbx + 8], 0x4b
    call <op.GetElem>
    jmp 0x268
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x60d
    sub rax, r15
    jmp 0x264
    test rdx, r15
    je 0x60d
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x60d
    jp 0x60d
    test edx, edx
    jne 0x66c
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x60d
    jmp 0x23e
    mov dword ptr [rbx + 8], 0x51
    call <op.Call>
    jmp 0x2ba
    test rsi, r13
    jne 0x671
    cmp byte ptr [rsi], 0x22
    jne 0x671
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xc8], rax
    je 0x27a
    cmp [r12 + 0xd8], rax
    je 0x27a
    cmp [r12 + 0xe0], rax
    je 0x27a
    cmp [r12 + 0xe8], rax
    je 0x27a
    cmp qword ptr [r12 + 0xd0], 2
    je 0x27a
    cmp [r12 + 0xd0], rsi
    je 0x27a
    mov dword ptr [rbx + 8], 0x51
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x27a
    mov dword ptr [rbx + 8], 0x57
    call <op.Inc>
    jmp 0x2d9
    cmp rsi, r15
    jae 0x720
    test rsi, r15
    je 0x6fa
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x728
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x790]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x74c
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0xf0]
    or rcx, 2
    mov [r12 + 0xf0], rcx
    jmp 0x2d9
    mov dword ptr [rbx + 8], 0x5c
    call <op.JumpLoop>
    jmp 0x169
    mov dword ptr [rbx + 8], 0x17
    call <stub.Barrier>
    jmp 0x4ab
    jmp <stub.ExceptionExit>
    .quad 0x3ff0000000000000
reverse:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x58]
    cmp rcx, [rdx]
    ja 0x227
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x247
    endbr64
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x40], rax
    endbr64
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x27b
    cmp rdx, r15
    jb 0x27b
    cmp esi, edx
    jge 0x215
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x38]
    test rsi, r13
    jne 0x2d0
    cmp byte ptr [rsi], 0x20
    jb 0x2d0
    cmp rdx, r15
    jb 0x2fd
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x2d0
    cmp byte ptr [rcx], 0xb
    je 0x2e1
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x2d0
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x40]
    test rsi, r13
    jne 0x334
    cmp byte ptr [rsi], 0x20
    jb 0x334
    cmp rdx, r15
    jb 0x361
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x334
    cmp byte ptr [rcx], 0xb
    je 0x345
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x334
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x38]
    mov r8, [rbx + 0x50]
    test rsi, r13
    jne 0x398
    cmp byte ptr [rsi], 0x20
    jb 0x398
    cmp rdx, r15
    jb 0x42c
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x398
    movzx r9d, byte ptr [rsi + 3]
    cmp r9d, 2
    jae 0x3fb
    cmp r8, r15
    jb 0x398
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x3a9
    mov [rcx + rdx*8 + 8], r8
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x40]
    mov r8, [rbx + 0x48]
    test rsi, r13
    jne 0x473
    cmp byte ptr [rsi], 0x20
    jb 0x473
    cmp rdx, r15
    jb 0x507
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x473
    movzx r9d, byte ptr [rsi + 3]
    cmp r9d, 2
    jae 0x4d6
    cmp r8, r15
    jb 0x473
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x484
    mov [rcx + rdx*8 + 8], r8
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x55f
    mov eax, esi
    add eax, 1
    jo 0x55f
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x5ce
    mov eax, esi
    add eax, 0xffffffff
    jo 0x5ce
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x62c
    jmp 0x43
    mov eax, 0xa
    mov [rbx + 0x48], rax
    mov rax, [rbx + 0x48]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x25e
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x24c
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 7
    call <op.JNotLess>
    cmp eax, 2
    je 0x215
    jmp 0x69
    cmp rsi, r15
    jae 0x290
    test rsi, r15
    je 0x265
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x298
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x2ad
    test rdx, r15
    je 0x265
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x2b5
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12]
    or rcx, 2
    mov [r12], rcx
    vucomisd xmm1, xmm0
    jbe 0x215
    jmp 0x69
    mov dword ptr [rbx + 8], 0xe
    call <op.GetElem>
    jmp 0xb6
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x2d0
    sub rax, r15
    jmp 0xb2
    test rdx, r15
    je 0x2d0
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x2d0
    jp 0x2d0
    test edx, edx
    jne 0x32f
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x2d0
    jmp 0x8c
    mov dword ptr [rbx + 8], 0x14
    call <op.GetElem>
    jmp 0x103
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x334
    sub rax, r15
    jmp 0xff
    test rdx, r15
    je 0x334
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x334
    jp 0x334
    test edx, edx
    jne 0x393
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x334
    jmp 0xd9
    mov dword ptr [rbx + 8], 0x1a
    call <op.SetElem>
    jmp 0x162
    mov dword ptr [rbx + 8], 0x1a
    call <stub.AppendElement>
    jmp 0x162
    mov rax, [rcx + rdx*8 + 8]
    mov r10, 0x7ff800000000dead
    cmp rax, r10
    je 0x3a9
    mov r9, rcx
    cmp r8, r15
    jae 0x3e6
    test r8, r15
    je 0x398
    lea rcx, [r8 + r15]
    vmovq xmm0, rcx
    jmp 0x3ef
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r8d
    vmovsd [r9 + rdx*8 + 8], xmm0
    jmp 0x162
    cmp r9d, 4
    jb 0x3ba
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x3a9
    mov [rcx + rdx*8 + 8], r8
    mov rdx, rcx
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x63d
    jmp 0x162
    test rdx, r15
    je 0x398
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x398
    jp 0x398
    test edx, edx
    jne 0x46e
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x398
    jmp 0x12a
    mov dword ptr [rbx + 8], 0x21
    call <op.SetElem>
    jmp 0x1c1
    mov dword ptr [rbx + 8], 0x21
    call <stub.AppendElement>
    jmp 0x1c1
    mov rax, [rcx + rdx*8 + 8]
    mov r10, 0x7ff800000000dead
    cmp rax, r10
    je 0x484
    mov r9, rcx
    cmp r8, r15
    jae 0x4c1
    test r8, r15
    je 0x473
    lea rcx, [r8 + r15]
    vmovq xmm0, rcx
    jmp 0x4ca
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r8d
    vmovsd [r9 + rdx*8 + 8], xmm0
    jmp 0x1c1
    cmp r9d, 4
    jb 0x495
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x484
    mov [rcx + rdx*8 + 8], r8
    mov rdx, rcx
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x64e
    jmp 0x1c1
    test rdx, r15
    je 0x473
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x473
    jp 0x473
    test edx, edx
    jne 0x549
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x473
    jmp 0x189
    mov dword ptr [rbx + 8], 0x28
    call <op.Inc>
    jmp 0x1e0
    cmp rsi, r15
    jae 0x574
    test rsi, r15
    je 0x54e
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x57c
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x660]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x5a0
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x88]
    or rcx, 2
    mov [r12 + 0x88], rcx
    jmp 0x1e0
    mov dword ptr [rbx + 8], 0x2d
    call <op.Dec>
    jmp 0x1ff
    cmp rsi, r15
    jae 0x5e3
    test rsi, r15
    je 0x5bd
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x5eb
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x668]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x60f
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x90]
    or rcx, 2
    mov [r12 + 0x90], rcx
    jmp 0x1ff
    mov dword ptr [rbx + 8], 0x32
    call <op.JumpLoop>
    jmp 0x43
    mov dword ptr [rbx + 8], 0x1a
    call <stub.Barrier>
    jmp 0x427
    mov dword ptr [rbx + 8], 0x21
    call <stub.Barrier>
    jmp 0x502
    .byte 0x0
    .quad 0x3ff0000000000000
    .quad 0xbff0000000000000
