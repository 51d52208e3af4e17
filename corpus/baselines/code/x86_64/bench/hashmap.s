(anonymous):
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x98]
    cmp rcx, [rdx]
    ja 0x589
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
    mov rsi, [r12 + 0x60]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x5b0
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x35
    call <op.Typeof>
    mov rax, [r12 + 0x38]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x5db
    cmp rdx, r15
    jb 0x5db
    cmp esi, edx
    je 0x112
    jmp 0x12d
    mov rsi, [r12 + 0x78]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x678
    mov [rbx + 0x30], rax
    jmp 0x13b
    mov rax, 0xfffe000000000001
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x50
    call <op.InitGlobal>
    mov dword ptr [rbx + 8], 0x54
    call <op.NewArray>
    mov dword ptr [rbx + 8], 0x5a
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [r12 + 0x98]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x689
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x6b4
    cmp rdx, r15
    jb 0x6b4
    cmp esi, edx
    jge 0x448
    mov rsi, [r12 + 0xb0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x711
    mov [rbx + 0x78], rax
    mov eax, 0xa
    mov [rbx + 0x80], rax
    mov rax, 0xfffe00000007a120
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0xc0], rsi
    jne 0x733
    mov dword ptr [rbx + 8], 0x7b
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
    je 0xb6b
    mov [rbx + 0x40], rax
    mov rsi, [r12 + 0xe8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x7ab
    mov [rbx + 0x78], rax
    mov eax, 0xa
    mov [rbx + 0x80], rax
    mov rax, 0xfffe0000000493e0
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0xf8], rsi
    jne 0x7cd
    mov dword ptr [rbx + 8], 0x8d
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
    je 0xb6b
    mov [rbx + 0x48], rax
    mov rsi, [r12 + 0x120]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x845
    mov [rbx + 0x78], rax
    mov eax, 0xa
    mov [rbx + 0x80], rax
    mov rax, 0xfffe000000061a80
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x130], rsi
    jne 0x867
    mov dword ptr [rbx + 8], 0x9f
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
    je 0xb6b
    mov [rbx + 0x50], rax
    mov rsi, [r12 + 0x158]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x8df
    mov [rbx + 0x78], rax
    mov eax, 0xa
    mov [rbx + 0x80], rax
    mov rax, 0xfffe0000000aae60
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x168], rsi
    jne 0x901
    mov dword ptr [rbx + 8], 0xb1
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
    je 0xb6b
    mov [rbx + 0x58], rax
    mov dword ptr [rbx + 8], 0xb7
    call <op.NewArray>
    mov rdx, [r12 + 0x1a0]
    mov rsi, [rbx + 0x38]
    cmp byte ptr [rdx + 2], 0
    jne 0x979
    cmp qword ptr [rdx + 8], 0
    je 0x979
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x98a
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x9ac
    mov eax, esi
    add eax, 1
    jo 0x9ac
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0xa0a
    jmp 0x16d
    mov rsi, [r12 + 0x1b8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xa1b
    mov [rbx + 0x48], rax
    mov eax, 0xa
    mov [rbx + 0x50], rax
    mov rax, [r12 + 0x48]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x1c8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xa2c
    mov [rbx + 0x88], rax
    mov rdx, [rbx + 0x88]
    test rdx, r13
    jne 0xa3d
    cmp byte ptr [rdx], 0x20
    jb 0xa3d
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1d8]
    jne 0xa3d
    mov rsi, [r12 + 0x1e0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x80], rax
    mov rax, [r12 + 0x58]
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x80]
    cmp [r12 + 0x1f8], rsi
    jne 0xa67
    mov dword ptr [rbx + 8], 0xe9
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
    je 0xb6b
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x48]
    cmp [r12 + 0x220], rsi
    jne 0xaf3
    mov dword ptr [rbx + 8], 0xef
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
    je 0xb6b
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x5a9
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0x2f
    call <op.GetGlobalOrUndefined>
    jmp 0xd6
    mov dword ptr [rbx + 8], 0x3c
    call <op.JStrictNe>
    cmp eax, 2
    je 0x12d
    jmp 0x112
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x625
    cmp rsi, rdx
    je 0x112
    test rcx, r13
    jne 0x12d
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x12d
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x12d
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x5c1
    jmp 0x12d
    cmp rsi, r15
    jae 0x63e
    test rsi, r15
    je 0x12d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x646
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x65f
    test rdx, r15
    je 0x12d
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x667
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x673
    je 0x112
    jmp 0x12d
    mov dword ptr [rbx + 8], 0x43
    call <op.GetGlobal>
    jmp 0x128
    mov dword ptr [rbx + 8], 0x62
    call <op.GetGlobal>
    jmp 0x18a
    mov dword ptr [rbx + 8], 0x68
    call <op.JNotLess>
    cmp eax, 2
    je 0x448
    jmp 0x1ac
    cmp rsi, r15
    jae 0x6c9
    test rsi, r15
    je 0x69a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x6d1
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x6e6
    test rdx, r15
    je 0x69a
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x6ee
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0xa8]
    or rcx, 2
    mov [r12 + 0xa8], rcx
    vucomisd xmm1, xmm0
    jbe 0x448
    jmp 0x1ac
    mov dword ptr [rbx + 8], 0x6f
    call <op.GetGlobal>
    jmp 0x1c5
    mov dword ptr [rbx + 8], 0x7b
    call <op.Call>
    jmp 0x234
    test rsi, r13
    jne 0x722
    cmp byte ptr [rsi], 0x22
    jne 0x722
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xc0], rax
    je 0x1f4
    cmp [r12 + 0xd0], rax
    je 0x1f4
    cmp [r12 + 0xd8], rax
    je 0x1f4
    cmp [r12 + 0xe0], rax
    je 0x1f4
    cmp qword ptr [r12 + 0xc8], 2
    je 0x1f4
    cmp [r12 + 0xc8], rsi
    je 0x1f4
    mov dword ptr [rbx + 8], 0x7b
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x1f4
    mov dword ptr [rbx + 8], 0x81
    call <op.GetGlobal>
    jmp 0x24d
    mov dword ptr [rbx + 8], 0x8d
    call <op.Call>
    jmp 0x2bc
    test rsi, r13
    jne 0x7bc
    cmp byte ptr [rsi], 0x22
    jne 0x7bc
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xf8], rax
    je 0x27c
    cmp [r12 + 0x108], rax
    je 0x27c
    cmp [r12 + 0x110], rax
    je 0x27c
    cmp [r12 + 0x118], rax
    je 0x27c
    cmp qword ptr [r12 + 0x100], 2
    je 0x27c
    cmp [r12 + 0x100], rsi
    je 0x27c
    mov dword ptr [rbx + 8], 0x8d
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x27c
    mov dword ptr [rbx + 8], 0x93
    call <op.GetGlobal>
    jmp 0x2d5
    mov dword ptr [rbx + 8], 0x9f
    call <op.Call>
    jmp 0x344
    test rsi, r13
    jne 0x856
    cmp byte ptr [rsi], 0x22
    jne 0x856
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x130], rax
    je 0x304
    cmp [r12 + 0x140], rax
    je 0x304
    cmp [r12 + 0x148], rax
    je 0x304
    cmp [r12 + 0x150], rax
    je 0x304
    cmp qword ptr [r12 + 0x138], 2
    je 0x304
    cmp [r12 + 0x138], rsi
    je 0x304
    mov dword ptr [rbx + 8], 0x9f
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x304
    mov dword ptr [rbx + 8], 0xa5
    call <op.GetGlobal>
    jmp 0x35d
    mov dword ptr [rbx + 8], 0xb1
    call <op.Call>
    jmp 0x3cc
    test rsi, r13
    jne 0x8f0
    cmp byte ptr [rsi], 0x22
    jne 0x8f0
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x168], rax
    je 0x38c
    cmp [r12 + 0x178], rax
    je 0x38c
    cmp [r12 + 0x180], rax
    je 0x38c
    cmp [r12 + 0x188], rax
    je 0x38c
    cmp qword ptr [r12 + 0x170], 2
    je 0x38c
    cmp [r12 + 0x170], rsi
    je 0x38c
    mov dword ptr [rbx + 8], 0xb1
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x38c
    mov dword ptr [rbx + 8], 0xbd
    call <op.SetGlobal>
    jmp 0x413
    mov dword ptr [rbx + 8], 0xbd
    call <stub.Barrier>
    jmp 0x413
    mov dword ptr [rbx + 8], 0xc4
    call <op.Inc>
    jmp 0x432
    cmp rsi, r15
    jae 0x9c1
    test rsi, r15
    je 0x99b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x9c9
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xb70]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x9ed
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x1b0]
    or rcx, 2
    mov [r12 + 0x1b0], rcx
    jmp 0x432
    mov dword ptr [rbx + 8], 0xc9
    call <op.JumpLoop>
    jmp 0x16d
    mov dword ptr [rbx + 8], 0xcc
    call <op.GetGlobal>
    jmp 0x461
    mov dword ptr [rbx + 8], 0xd8
    call <op.GetGlobal>
    jmp 0x48f
    mov dword ptr [rbx + 8], 0xde
    lea rcx, [r12 + 0x1d8]
    call <stub.GetNamed>
    jmp 0x4c6
    mov dword ptr [rbx + 8], 0xe9
    call <op.Call>
    jmp 0x52e
    test rsi, r13
    jne 0xa56
    cmp byte ptr [rsi], 0x22
    jne 0xa56
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1f8], rax
    je 0x4ee
    cmp [r12 + 0x208], rax
    je 0x4ee
    cmp [r12 + 0x210], rax
    je 0x4ee
    cmp [r12 + 0x218], rax
    je 0x4ee
    cmp qword ptr [r12 + 0x200], 2
    je 0x4ee
    cmp [r12 + 0x200], rsi
    je 0x4ee
    mov dword ptr [rbx + 8], 0xe9
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x80]
    jmp 0x4ee
    mov dword ptr [rbx + 8], 0xef
    call <op.Call>
    jmp 0x580
    test rsi, r13
    jne 0xae2
    cmp byte ptr [rsi], 0x22
    jne 0xae2
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x220], rax
    je 0x540
    cmp [r12 + 0x230], rax
    je 0x540
    cmp [r12 + 0x238], rax
    je 0x540
    cmp [r12 + 0x240], rax
    je 0x540
    cmp qword ptr [r12 + 0x228], 2
    je 0x540
    cmp [r12 + 0x228], rsi
    je 0x540
    mov dword ptr [rbx + 8], 0xef
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x48]
    jmp 0x540
    jmp <stub.ExceptionExit>
    .quad 0x3ff0000000000000
(anonymous)#2:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x50]
    cmp rcx, [rdx]
    ja 0x118
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x138
    endbr64
    mov rsi, [rbx + 0x18]
    mov rax, [rsi + 0x28]
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x38]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x30]
    test rsi, r13
    jne 0x156
    cmp byte ptr [rsi], 0x20
    jb 0x156
    cmp rdx, r15
    jb 0x183
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x156
    cmp byte ptr [rcx], 0xb
    je 0x167
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x156
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0x1d4
    cmp rdx, r15
    jb 0x1d4
    cmp esi, edx
    je 0xb9
    jmp 0x106
    mov rdx, [rbx + 0x38]
    mov rax, [rdx + 0x18]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x282
    mov eax, esi
    add eax, 1
    jo 0x282
    or rax, r15
    mov [rbx + 0x48], rax
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x48]
    mov [rdx + 0x18], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x2da
    mov eax, 0xa
    mov [rbx + 0x40], rax
    mov rax, [rbx + 0x40]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x14f
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x13d
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
    je 0x156
    sub rax, r15
    jmp 0x8e
    test rdx, r15
    je 0x156
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x156
    jp 0x156
    test edx, edx
    jne 0x1b5
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x156
    jmp 0x68
    mov dword ptr [rbx + 8], 0xd
    call <op.JStrictNe>
    cmp eax, 2
    je 0x106
    jmp 0xb9
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x21e
    cmp rsi, rdx
    je 0xb9
    test rcx, r13
    jne 0x106
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x106
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x106
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x1ba
    jmp 0x106
    cmp rsi, r15
    jae 0x237
    test rsi, r15
    je 0x106
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x23f
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x258
    test rdx, r15
    je 0x106
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x260
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x26c
    je 0xb9
    jmp 0x106
    mov dword ptr [rbx + 8], 0x19
    call <op.Inc>
    jmp 0xe4
    cmp rsi, r15
    jae 0x297
    test rsi, r15
    je 0x271
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x29f
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x2f0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2c3
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x30]
    or rcx, 2
    mov [r12 + 0x30], rcx
    jmp 0xe4
    mov dword ptr [rbx + 8], 0x1e
    call <stub.Barrier>
    jmp 0x106
    .byte 0x0
    .long 0x0
    .quad 0x3ff0000000000000
intKeys:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0xc8]
    cmp rcx, [rdx]
    ja 0x4c3
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x4e3
    mov ecx, 0xa
    mov [rbx + 0x40], rcx
    mov [rbx + 0x48], rcx
    mov [rbx + 0x50], rcx
    mov [rbx + 0x60], rcx
    mov [rbx + 0x68], rcx
    mov [rbx + 0x70], rcx
    mov [rbx + 0x78], rcx
    mov [rbx + 0x80], rcx
    mov [rbx + 0x88], rcx
    endbr64
    mov rsi, [r12 + 0x18]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x501
    mov [rbx + 0x58], rax
    mov rax, [rbx + 0x58]
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x28], rsi
    jne 0x512
    mov dword ptr [rbx + 8], 9
    lea rdx, [rbx + 0x40]
    call <stub.Construct>
    test al, 1
    je 0xe8
    sub rax, 1
    mov [rbx + 0x40], rbx
    mov dword ptr [rbx + 0x4c], 0x1000000
    mov [rbx + 0x50], rax
    add rbx, 0x40
    xor esi, esi
    call qword ptr [rax + 8]
    sub rbx, 0x40
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0xafd
    test rax, r13
    jne 0x55f
    cmp byte ptr [rax], 0x20
    jb 0x55f
    mov [rbx + 0x30], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x40], rax
    endbr64
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0x582
    cmp rdx, r15
    jb 0x582
    cmp esi, edx
    jge 0x35e
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x5ea
    imul eax, esi, 0x1eef
    jo 0x5ea
    test eax, eax
    je 0x642
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x50]
    cmp rsi, r15
    jb 0x653
    test esi, esi
    jl 0x653
    mov edx, 0xbb9
    mov r11d, edx
    push rdx
    mov eax, esi
    cdq
    idiv r11d
    mov r11d, edx
    pop rdx
    mov eax, r11d
    or rax, r15
    mov [rbx + 0x48], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x78]
    test rdx, r13
    jne 0x664
    cmp byte ptr [rdx], 0x20
    jb 0x664
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x68]
    jne 0x664
    mov rsi, [r12 + 0x70]
    mov rax, [rdx + rsi]
    mov [rbx + 0x70], rax
    mov rax, [rbx + 0x48]
    mov [rbx + 0x80], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0xb8], rax
    mov rdx, [rbx + 0xb8]
    test rdx, r13
    jne 0x67a
    cmp byte ptr [rdx], 0x20
    jb 0x67a
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x88]
    jne 0x67a
    mov rsi, [r12 + 0x90]
    mov rax, [rdx + rsi]
    mov [rbx + 0xb0], rax
    mov rax, [rbx + 0x48]
    mov [rbx + 0xc0], rax
    mov rsi, [rbx + 0xb0]
    cmp [r12 + 0xa8], rsi
    jne 0x6a4
    mov dword ptr [rbx + 8], 0x42
    mov rax, [rsi + 0x20]
    mov [rbx + 0x98], rbx
    mov dword ptr [rbx + 0xa4], 1
    mov [rbx + 0xa8], rax
    add rbx, 0x98
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x98
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0xafd
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x90]
    cmp rsi, 7
    je 0x2a6
    cmp rsi, 6
    jne 0x71f
    mov rax, 0xfffe000000000000
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x90]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x796
    cmp rdx, r15
    jb 0x796
    mov eax, esi
    add eax, edx
    jo 0x796
    or rax, r15
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0xd8], rsi
    jne 0x81d
    mov dword ptr [rbx + 8], 0x56
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
    je 0xafd
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x8a6
    mov eax, esi
    add eax, 1
    jo 0x8a6
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x904
    jmp 0xfa
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x68
    call <op.IterOpen>
    endbr64
    mov dword ptr [rbx + 8], 0x6b
    call <op.IterNext>
    cmp eax, 2
    je 0x4ba
    mov dword ptr [rbx + 8], 0x70
    call <op.IterOpen>
    mov dword ptr [rbx + 8], 0x73
    call <op.IterNext>
    cmp eax, 2
    je 0x3b2
    mov dword ptr [rbx + 8], 0x78
    call <op.IterNext>
    cmp eax, 2
    je 0x3c7
    jmp 0x3e8
    endbr64
    mov dword ptr [rbx + 8], 0x80
    call <op.IterCloseSilently>
    mov dword ptr [rbx + 8], 0x82
    call <op.Throw>
    mov dword ptr [rbx + 8], 0x84
    call <op.IterClose>
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x926
    imul eax, esi, 3
    jo 0x926
    test eax, eax
    je 0x984
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x70]
    mov rdx, [rbx + 0x60]
    cmp rsi, r15
    jb 0x9a3
    cmp rdx, r15
    jb 0x9a3
    mov eax, esi
    add eax, edx
    jo 0x9a3
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x70]
    mov rdx, [rbx + 0x68]
    cmp rsi, r15
    jb 0xa27
    cmp rdx, r15
    jb 0xa27
    mov eax, esi
    add eax, edx
    jo 0xa27
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x70]
    cmp rsi, r15
    jb 0xaab
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0xaec
    jmp 0x378
    endbr64
    mov dword ptr [rbx + 8], 0xa3
    call <op.IterCloseSilently>
    mov dword ptr [rbx + 8], 0xa5
    call <op.Throw>
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x4fa
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x4e8
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    call <op.GetGlobal>
    jmp 0x75
    cmp [r12 + 0x38], rsi
    je 0x8c
    cmp [r12 + 0x40], rsi
    je 0x8c
    cmp [r12 + 0x48], rsi
    je 0x8c
    cmp qword ptr [r12 + 0x30], 2
    je 0x8c
    cmp [r12 + 0x30], rsi
    je 0x8c
    mov dword ptr [rbx + 8], 9
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x8c
    mov rax, [rbx + 0x60]
    jmp 0xe8
    mov dword ptr [rbx + 8], 0x13
    call <op.JNotLess>
    cmp eax, 2
    je 0x35e
    jmp 0x120
    cmp rsi, r15
    jae 0x597
    test rsi, r15
    je 0x568
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x59f
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x5b4
    test rdx, r15
    je 0x568
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x5bc
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x50]
    or rcx, 2
    mov [r12 + 0x50], rcx
    vucomisd xmm1, xmm0
    jbe 0x35e
    jmp 0x120
    mov dword ptr [rbx + 8], 0x1a
    call <op.MulI>
    jmp 0x148
    cmp rsi, r15
    jae 0x5ff
    test rsi, r15
    je 0x5d9
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x607
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xb08]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x62b
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x58]
    or rcx, 2
    mov [r12 + 0x58], rcx
    jmp 0x148
    mov ecx, esi
    or ecx, 0x1eef
    test ecx, ecx
    jl 0x5ea
    jmp 0x141
    mov dword ptr [rbx + 8], 0x21
    call <op.ModI>
    jmp 0x17a
    mov dword ptr [rbx + 8], 0x2b
    lea rcx, [r12 + 0x68]
    call <stub.GetNamed>
    jmp 0x1b0
    mov dword ptr [rbx + 8], 0x38
    lea rcx, [r12 + 0x88]
    call <stub.GetNamed>
    jmp 0x201
    mov dword ptr [rbx + 8], 0x42
    call <op.Call>
    jmp 0x27a
    test rsi, r13
    jne 0x693
    cmp byte ptr [rsi], 0x22
    jne 0x693
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xa8], rax
    je 0x228
    cmp [r12 + 0xb8], rax
    je 0x228
    cmp [r12 + 0xc0], rax
    je 0x228
    cmp [r12 + 0xc8], rax
    je 0x228
    cmp qword ptr [r12 + 0xb0], 2
    je 0x228
    cmp [r12 + 0xb0], rsi
    je 0x228
    mov dword ptr [rbx + 8], 0x42
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xb0]
    jmp 0x228
    cmp rsi, r15
    jae 0x74d
    test rsi, r15
    je 0x75a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0x2a6
    jmp 0x295
    test esi, esi
    jne 0x2a6
    jmp 0x295
    test rsi, r13
    jne 0x295
    test rsi, rsi
    je 0x295
    cmp byte ptr [rsi], 4
    ja 0x2a6
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0x2a6
    jmp 0x295
    mov dword ptr [rbx + 8], 0x50
    call <op.Add>
    jmp 0x2d7
    cmp rsi, r15
    jae 0x7ab
    test rsi, r15
    je 0x785
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x7b3
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x7c8
    test rdx, r15
    je 0x785
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x7d0
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x7ec
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x88], rax
    mov rcx, [r12 + 0xd0]
    or rcx, 2
    mov [r12 + 0xd0], rcx
    jmp 0x2d7
    mov dword ptr [rbx + 8], 0x56
    call <op.Call>
    jmp 0x329
    test rsi, r13
    jne 0x80c
    cmp byte ptr [rsi], 0x22
    jne 0x80c
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xd8], rax
    je 0x2e9
    cmp [r12 + 0xe8], rax
    je 0x2e9
    cmp [r12 + 0xf0], rax
    je 0x2e9
    cmp [r12 + 0xf8], rax
    je 0x2e9
    cmp qword ptr [r12 + 0xe0], 2
    je 0x2e9
    cmp [r12 + 0xe0], rsi
    je 0x2e9
    mov dword ptr [rbx + 8], 0x56
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x70]
    jmp 0x2e9
    mov dword ptr [rbx + 8], 0x5c
    call <op.Inc>
    jmp 0x348
    cmp rsi, r15
    jae 0x8bb
    test rsi, r15
    je 0x895
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x8c3
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xb10]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x8e7
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x100]
    or rcx, 2
    mov [r12 + 0x100], rcx
    jmp 0x348
    mov dword ptr [rbx + 8], 0x61
    call <op.JumpLoop>
    jmp 0xfa
    mov dword ptr [rbx + 8], 0x86
    call <op.MulI>
    jmp 0x419
    cmp rsi, r15
    jae 0x93b
    test rsi, r15
    je 0x915
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x943
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xb18]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x967
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0x108]
    or rcx, 2
    mov [r12 + 0x108], rcx
    jmp 0x419
    mov ecx, esi
    or ecx, 3
    test ecx, ecx
    jl 0x926
    jmp 0x412
    mov dword ptr [rbx + 8], 0x8d
    call <op.Add>
    jmp 0x444
    cmp rsi, r15
    jae 0x9b8
    test rsi, r15
    je 0x992
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x9c0
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x9d5
    test rdx, r15
    je 0x992
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x9dd
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x9f9
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0x110]
    or rcx, 2
    mov [r12 + 0x110], rcx
    jmp 0x444
    mov dword ptr [rbx + 8], 0x93
    call <op.Add>
    jmp 0x46f
    cmp rsi, r15
    jae 0xa3c
    test rsi, r15
    je 0xa16
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xa44
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xa59
    test rdx, r15
    je 0xa16
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xa61
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xa7d
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0x118]
    or rcx, 2
    mov [r12 + 0x118], rcx
    jmp 0x46f
    mov dword ptr [rbx + 8], 0x99
    call <op.BitOrI>
    jmp 0x488
    cmp rsi, r15
    jae 0xad3
    test rsi, r15
    je 0xa9a
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xa9a
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x120]
    or r8, 2
    mov [r12 + 0x120], r8
    jmp 0x47c
    mov dword ptr [rbx + 8], 0xa0
    call <op.JumpLoop>
    jmp 0x378
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .long 0x0
    .quad 0x40beef0000000000
    .quad 0x3ff0000000000000
    .quad 0x4008000000000000
objectKeys:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0xd8]
    cmp rcx, [rdx]
    ja 0x8fd
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x91d
    mov ecx, 0xa
    mov [rbx + 0x50], rcx
    mov [rbx + 0x58], rcx
    mov [rbx + 0x60], rcx
    mov [rbx + 0x70], rcx
    endbr64
    mov dword ptr [rbx + 8], 0
    call <op.NewArray>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x50], rax
    endbr64
    mov rsi, [rbx + 0x50]
    cmp rsi, r15
    jb 0x955
    cmp esi, 0x1f4
    jge 0x1de
    mov rax, [rbx + 0x30]
    mov [rbx + 0x80], rax
    mov rdx, [rbx + 0x80]
    test rdx, r13
    jne 0x997
    cmp byte ptr [rdx], 0x20
    jb 0x997
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x50]
    jne 0x997
    mov rsi, [r12 + 0x58]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rcx, [r12 + 0x70]
    test rcx, rcx
    je 0x9ad
    mov rdx, [r14 + 0x11a0]
    lea rsi, [rdx + 0x30]
    cmp rsi, [r14 + 0x11a8]
    ja 0x9ad
    mov [r14 + 0x11a0], rsi
    mov qword ptr [rdx], 0x5000120
    mov [rdx + 8], rcx
    mov rcx, [r14 + 0x2380]
    mov [rdx + 0x18], rcx
    mov [rbx + 0x88], rdx
    mov rdx, [rbx + 0x88]
    mov rsi, [rbx + 0x50]
    test rdx, r13
    jne 0x9be
    cmp byte ptr [rdx], 0x20
    jb 0x9be
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x80]
    jne 0x9be
    mov rax, [r12 + 0x88]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x9d7
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0xa0], rsi
    jne 0x9f9
    mov dword ptr [rbx + 8], 0x28
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
    je 0x1368
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x50]
    cmp rsi, r15
    jb 0xa82
    mov eax, esi
    add eax, 1
    jo 0xa82
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0xae0
    jmp 0x5f
    mov rsi, [r12 + 0xd0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xaf1
    mov [rbx + 0x68], rax
    mov rax, [rbx + 0x68]
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0xe0], rsi
    jne 0xb02
    mov dword ptr [rbx + 8], 0x3f
    lea rdx, [rbx + 0x50]
    call <stub.Construct>
    test al, 1
    je 0x26d
    sub rax, 1
    mov [rbx + 0x50], rbx
    mov dword ptr [rbx + 0x5c], 0x1000000
    mov [rbx + 0x60], rax
    add rbx, 0x50
    xor esi, esi
    call qword ptr [rax + 8]
    sub rbx, 0x50
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1368
    test rax, r13
    jne 0xb5e
    cmp byte ptr [rax], 0x20
    jb 0xb5e
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0x108]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xb67
    mov [rbx + 0x68], rax
    mov rax, [rbx + 0x68]
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x118], rsi
    jne 0xb78
    mov dword ptr [rbx + 8], 0x4e
    lea rdx, [rbx + 0x50]
    call <stub.Construct>
    test al, 1
    je 0x300
    sub rax, 1
    mov [rbx + 0x50], rbx
    mov dword ptr [rbx + 0x5c], 0x1000000
    mov [rbx + 0x60], rax
    add rbx, 0x50
    xor esi, esi
    call qword ptr [rax + 8]
    sub rbx, 0x50
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1368
    test rax, r13
    jne 0xbd4
    cmp byte ptr [rax], 0x20
    jb 0xbd4
    mov [rbx + 0x40], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x50], rax
    endbr64
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0xbf7
    cmp rdx, r15
    jb 0xbf7
    cmp esi, edx
    jge 0x67a
    mov rsi, [rbx + 0x50]
    cmp rsi, r15
    jb 0xc65
    imul eax, esi, 0xd
    jo 0xc65
    test eax, eax
    je 0xcc3
    or rax, r15
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x68]
    cmp rsi, r15
    jb 0xcd1
    test esi, esi
    jl 0xcd1
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
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x60]
    test rsi, r13
    jne 0xce2
    cmp byte ptr [rsi], 0x20
    jb 0xce2
    cmp rdx, r15
    jb 0xd0f
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xce2
    cmp byte ptr [rcx], 0xb
    je 0xcf3
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0xce2
    mov [rbx + 0x58], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x88], rax
    mov rdx, [rbx + 0x88]
    test rdx, r13
    jne 0xd46
    cmp byte ptr [rdx], 0x20
    jb 0xd46
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x178]
    jne 0xd46
    mov rsi, [r12 + 0x180]
    mov rax, [rdx + rsi]
    mov [rbx + 0x80], rax
    mov rax, [rbx + 0x58]
    mov [rbx + 0x90], rax
    mov rax, [rbx + 0x50]
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x80]
    cmp [r12 + 0x198], rsi
    jne 0xd70
    mov dword ptr [rbx + 8], 0x83
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
    je 0x1368
    mov [rbx + 0x60], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x88], rax
    mov rdx, [rbx + 0x88]
    test rdx, r13
    jne 0xdeb
    cmp byte ptr [rdx], 0x20
    jb 0xdeb
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1c0]
    jne 0xdeb
    mov rsi, [r12 + 0x1c8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x80], rax
    mov rax, [rbx + 0x58]
    mov [rbx + 0x90], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0xc8], rax
    mov rdx, [rbx + 0xc8]
    test rdx, r13
    jne 0xe04
    cmp byte ptr [rdx], 0x20
    jb 0xe04
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1e0]
    jne 0xe04
    mov rsi, [r12 + 0x1e8]
    mov rax, [rdx + rsi]
    mov [rbx + 0xc0], rax
    mov rax, [rbx + 0x58]
    mov [rbx + 0xd0], rax
    mov rsi, [rbx + 0xc0]
    cmp [r12 + 0x200], rsi
    jne 0xe2e
    mov dword ptr [rbx + 8], 0xa3
    mov rax, [rsi + 0x20]
    mov [rbx + 0xa8], rbx
    mov dword ptr [rbx + 0xb4], 1
    mov [rbx + 0xb8], rax
    add rbx, 0xa8
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0xa8
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1368
    mov [rbx + 0xa0], rax
    mov rsi, [rbx + 0xa0]
    cmp rsi, 7
    je 0x5cb
    cmp rsi, 6
    jne 0xea9
    mov rax, 0xfffe000000000000
    mov [rbx + 0xa0], rax
    mov rsi, [rbx + 0xa0]
    cmp rsi, r15
    jb 0xf20
    mov eax, esi
    add eax, 1
    jo 0xf20
    or rax, r15
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x80]
    cmp [r12 + 0x230], rsi
    jne 0xf92
    mov dword ptr [rbx + 8], 0xb8
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
    je 0x1368
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x50]
    cmp rsi, r15
    jb 0x101e
    mov eax, esi
    add eax, 1
    jo 0x101e
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x107c
    jmp 0x312
    mov rax, 0xfffe000000000000
    mov [rbx + 0x48], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x98], rax
    mov rdx, [rbx + 0x98]
    test rdx, r13
    jne 0x108d
    cmp byte ptr [rdx], 0x20
    jb 0x108d
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x260]
    jne 0x108d
    mov rsi, [r12 + 0x268]
    mov rax, [rdx + rsi]
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x90]
    cmp [r12 + 0x280], rsi
    jne 0x10b7
    mov dword ptr [rbx + 8], 0xd4
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
    je 0x1368
    mov [rbx + 0x70], rax
    mov dword ptr [rbx + 8], 0xda
    call <op.IterOpen>
    endbr64
    mov dword ptr [rbx + 8], 0xdd
    call <op.IterNext>
    cmp eax, 2
    je 0x8f4
    mov rax, [rbx + 0x40]
    mov [rbx + 0xa0], rax
    mov rdx, [rbx + 0xa0]
    test rdx, r13
    jne 0x1132
    cmp byte ptr [rdx], 0x20
    jb 0x1132
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x2a8]
    jne 0x1132
    mov rsi, [r12 + 0x2b0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x98], rax
    mov rax, [rbx + 0x68]
    mov [rbx + 0xa8], rax
    mov rsi, [rbx + 0x98]
    cmp [r12 + 0x2c8], rsi
    jne 0x115c
    mov dword ptr [rbx + 8], 0xef
    mov rax, [rsi + 0x20]
    mov [rbx + 0x80], rbx
    mov dword ptr [rbx + 0x8c], 1
    mov [rbx + 0x90], rax
    add rbx, 0x80
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x80
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1368
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x68]
    test rdx, r13
    jne 0x11d7
    cmp byte ptr [rdx], 0x20
    jb 0x11d7
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x2f0]
    jne 0x11d7
    mov rsi, [r12 + 0x2f8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x88]
    cmp rsi, r15
    jb 0x1201
    mov eax, esi
    and eax, 3
    or rax, r15
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x78]
    mov rdx, [rbx + 0x80]
    cmp rsi, r15
    jb 0x1253
    cmp rdx, r15
    jb 0x1253
    mov eax, esi
    imul eax, edx
    jo 0x1253
    test eax, eax
    je 0x12c6
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x70]
    cmp rsi, r15
    jb 0x12e4
    cmp rdx, r15
    jb 0x12e4
    mov eax, esi
    add eax, edx
    jo 0x12e4
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x1357
    jmp 0x735
    endbr64
    mov dword ptr [rbx + 8], 0x112
    call <op.IterCloseSilently>
    mov dword ptr [rbx + 8], 0x114
    call <op.Throw>
    mov rax, [rbx + 0x48]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x934
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x922
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0xa
    call <op.JNotLessI>
    cmp eax, 2
    je 0x1de
    jmp 0x7c
    cmp rsi, r15
    jae 0x96a
    test rsi, r15
    je 0x93b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x972
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1370]
    mov rcx, [r12 + 0x48]
    or rcx, 2
    mov [r12 + 0x48], rcx
    vucomisd xmm1, xmm0
    jbe 0x1de
    jmp 0x7c
    mov dword ptr [rbx + 8], 0x15
    lea rcx, [r12 + 0x50]
    call <stub.GetNamed>
    jmp 0xb8
    mov dword ptr [rbx + 8], 0x1c
    call <op.NewObject>
    jmp 0x106
    mov dword ptr [rbx + 8], 0x21
    lea rcx, [r12 + 0x80]
    call <stub.DefineNamed>
    jmp 0x157
    mov dword ptr [rbx + 8], 0x21
    call <stub.Barrier>
    jmp 0x157
    mov dword ptr [rbx + 8], 0x28
    call <op.Call>
    jmp 0x1a9
    test rsi, r13
    jne 0x9e8
    cmp byte ptr [rsi], 0x22
    jne 0x9e8
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xa0], rax
    je 0x169
    cmp [r12 + 0xb0], rax
    je 0x169
    cmp [r12 + 0xb8], rax
    je 0x169
    cmp [r12 + 0xc0], rax
    je 0x169
    cmp qword ptr [r12 + 0xa8], 2
    je 0x169
    cmp [r12 + 0xa8], rsi
    je 0x169
    mov dword ptr [rbx + 8], 0x28
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x169
    mov dword ptr [rbx + 8], 0x2e
    call <op.Inc>
    jmp 0x1c8
    cmp rsi, r15
    jae 0xa97
    test rsi, r15
    je 0xa71
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xa9f
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1378]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xac3
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0xc8]
    or rcx, 2
    mov [r12 + 0xc8], rcx
    jmp 0x1c8
    mov dword ptr [rbx + 8], 0x33
    call <op.JumpLoop>
    jmp 0x5f
    mov dword ptr [rbx + 8], 0x36
    call <op.GetGlobal>
    jmp 0x1f7
    cmp [r12 + 0xf0], rsi
    je 0x211
    cmp [r12 + 0xf8], rsi
    je 0x211
    cmp [r12 + 0x100], rsi
    je 0x211
    cmp qword ptr [r12 + 0xe8], 2
    je 0x211
    cmp [r12 + 0xe8], rsi
    je 0x211
    mov dword ptr [rbx + 8], 0x3f
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x211
    mov rax, [rbx + 0x70]
    jmp 0x26d
    mov dword ptr [rbx + 8], 0x45
    call <op.GetGlobal>
    jmp 0x28a
    cmp [r12 + 0x128], rsi
    je 0x2a4
    cmp [r12 + 0x130], rsi
    je 0x2a4
    cmp [r12 + 0x138], rsi
    je 0x2a4
    cmp qword ptr [r12 + 0x120], 2
    je 0x2a4
    cmp [r12 + 0x120], rsi
    je 0x2a4
    mov dword ptr [rbx + 8], 0x4e
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x2a4
    mov rax, [rbx + 0x70]
    jmp 0x300
    mov dword ptr [rbx + 8], 0x58
    call <op.JNotLess>
    cmp eax, 2
    je 0x67a
    jmp 0x338
    cmp rsi, r15
    jae 0xc0c
    test rsi, r15
    je 0xbdd
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xc14
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xc29
    test rdx, r15
    je 0xbdd
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xc31
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x140]
    or rcx, 2
    mov [r12 + 0x140], rcx
    vucomisd xmm1, xmm0
    jbe 0x67a
    jmp 0x338
    mov dword ptr [rbx + 8], 0x5f
    call <op.MulI>
    jmp 0x35d
    cmp rsi, r15
    jae 0xc7a
    test rsi, r15
    je 0xc54
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xc82
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1380]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xca6
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x68], rax
    mov rcx, [r12 + 0x148]
    or rcx, 2
    mov [r12 + 0x148], rcx
    jmp 0x35d
    mov ecx, esi
    or ecx, 0xd
    test ecx, ecx
    jl 0xc65
    jmp 0x356
    mov dword ptr [rbx + 8], 0x66
    call <op.ModI>
    jmp 0x38f
    mov dword ptr [rbx + 8], 0x6d
    call <op.GetElem>
    jmp 0x3dc
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0xce2
    sub rax, r15
    jmp 0x3d8
    test rdx, r15
    je 0xce2
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xce2
    jp 0xce2
    test edx, edx
    jne 0xd41
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xce2
    jmp 0x3b2
    mov dword ptr [rbx + 8], 0x76
    lea rcx, [r12 + 0x178]
    call <stub.GetNamed>
    jmp 0x41e
    mov dword ptr [rbx + 8], 0x83
    call <op.Call>
    jmp 0x490
    test rsi, r13
    jne 0xd5f
    cmp byte ptr [rsi], 0x22
    jne 0xd5f
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x198], rax
    je 0x450
    cmp [r12 + 0x1a8], rax
    je 0x450
    cmp [r12 + 0x1b0], rax
    je 0x450
    cmp [r12 + 0x1b8], rax
    je 0x450
    cmp qword ptr [r12 + 0x1a0], 2
    je 0x450
    cmp [r12 + 0x1a0], rsi
    je 0x450
    mov dword ptr [rbx + 8], 0x83
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x80]
    jmp 0x450
    mov dword ptr [rbx + 8], 0x8c
    lea rcx, [r12 + 0x1c0]
    call <stub.GetNamed>
    jmp 0x4d2
    mov dword ptr [rbx + 8], 0x99
    lea rcx, [r12 + 0x1e0]
    call <stub.GetNamed>
    jmp 0x526
    mov dword ptr [rbx + 8], 0xa3
    call <op.Call>
    jmp 0x59f
    test rsi, r13
    jne 0xe1d
    cmp byte ptr [rsi], 0x22
    jne 0xe1d
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x200], rax
    je 0x54d
    cmp [r12 + 0x210], rax
    je 0x54d
    cmp [r12 + 0x218], rax
    je 0x54d
    cmp [r12 + 0x220], rax
    je 0x54d
    cmp qword ptr [r12 + 0x208], 2
    je 0x54d
    cmp [r12 + 0x208], rsi
    je 0x54d
    mov dword ptr [rbx + 8], 0xa3
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xc0]
    jmp 0x54d
    cmp rsi, r15
    jae 0xed7
    test rsi, r15
    je 0xee4
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0x5cb
    jmp 0x5ba
    test esi, esi
    jne 0x5cb
    jmp 0x5ba
    test rsi, r13
    jne 0x5ba
    test rsi, rsi
    je 0x5ba
    cmp byte ptr [rsi], 4
    ja 0x5cb
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0x5cb
    jmp 0x5ba
    mov dword ptr [rbx + 8], 0xb1
    call <op.AddI>
    jmp 0x5f0
    cmp rsi, r15
    jae 0xf35
    test rsi, r15
    je 0xf0f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xf3d
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1378]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xf61
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x98], rax
    mov rcx, [r12 + 0x228]
    or rcx, 2
    mov [r12 + 0x228], rcx
    jmp 0x5f0
    mov dword ptr [rbx + 8], 0xb8
    call <op.Call>
    jmp 0x645
    test rsi, r13
    jne 0xf81
    cmp byte ptr [rsi], 0x22
    jne 0xf81
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x230], rax
    je 0x605
    cmp [r12 + 0x240], rax
    je 0x605
    cmp [r12 + 0x248], rax
    je 0x605
    cmp [r12 + 0x250], rax
    je 0x605
    cmp qword ptr [r12 + 0x238], 2
    je 0x605
    cmp [r12 + 0x238], rsi
    je 0x605
    mov dword ptr [rbx + 8], 0xb8
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x80]
    jmp 0x605
    mov dword ptr [rbx + 8], 0xbe
    call <op.Inc>
    jmp 0x664
    cmp rsi, r15
    jae 0x1033
    test rsi, r15
    je 0x100d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x103b
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1378]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x105f
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x258]
    or rcx, 2
    mov [r12 + 0x258], rcx
    jmp 0x664
    mov dword ptr [rbx + 8], 0xc3
    call <op.JumpLoop>
    jmp 0x312
    mov dword ptr [rbx + 8], 0xcd
    lea rcx, [r12 + 0x260]
    call <stub.GetNamed>
    jmp 0x6ca
    mov dword ptr [rbx + 8], 0xd4
    call <op.Call>
    jmp 0x729
    test rsi, r13
    jne 0x10a6
    cmp byte ptr [rsi], 0x22
    jne 0x10a6
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x280], rax
    je 0x6e6
    cmp [r12 + 0x290], rax
    je 0x6e6
    cmp [r12 + 0x298], rax
    je 0x6e6
    cmp [r12 + 0x2a0], rax
    je 0x6e6
    cmp qword ptr [r12 + 0x288], 2
    je 0x6e6
    cmp [r12 + 0x288], rsi
    je 0x6e6
    mov dword ptr [rbx + 8], 0xd4
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x90]
    jmp 0x6e6
    mov dword ptr [rbx + 8], 0xe5
    lea rcx, [r12 + 0x2a8]
    call <stub.GetNamed>
    jmp 0x790
    mov dword ptr [rbx + 8], 0xef
    call <op.Call>
    jmp 0x806
    test rsi, r13
    jne 0x114b
    cmp byte ptr [rsi], 0x22
    jne 0x114b
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x2c8], rax
    je 0x7b7
    cmp [r12 + 0x2d8], rax
    je 0x7b7
    cmp [r12 + 0x2e0], rax
    je 0x7b7
    cmp [r12 + 0x2e8], rax
    je 0x7b7
    cmp qword ptr [r12 + 0x2d0], 2
    je 0x7b7
    cmp [r12 + 0x2d0], rsi
    je 0x7b7
    mov dword ptr [rbx + 8], 0xef
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x98]
    jmp 0x7b7
    mov dword ptr [rbx + 8], 0xf5
    lea rcx, [r12 + 0x2f0]
    call <stub.GetNamed>
    jmp 0x83a
    mov dword ptr [rbx + 8], 0xfc
    call <op.BitAndI>
    jmp 0x860
    cmp rsi, r15
    jae 0x1229
    test rsi, r15
    je 0x11f0
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x11f0
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x310]
    or r8, 2
    mov [r12 + 0x310], r8
    jmp 0x851
    mov dword ptr [rbx + 8], 0x103
    call <op.Mul>
    jmp 0x897
    cmp rsi, r15
    jae 0x1268
    test rsi, r15
    je 0x1242
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1270
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1285
    test rdx, r15
    je 0x1242
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x128d
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x12a9
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0x318]
    or rcx, 2
    mov [r12 + 0x318], rcx
    jmp 0x897
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x1253
    jmp 0x890
    mov dword ptr [rbx + 8], 0x109
    call <op.Add>
    jmp 0x8c2
    cmp rsi, r15
    jae 0x12f9
    test rsi, r15
    je 0x12d3
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1301
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1316
    test rdx, r15
    je 0x12d3
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x131e
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x133a
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x320]
    or rcx, 2
    mov [r12 + 0x320], rcx
    jmp 0x8c2
    mov dword ptr [rbx + 8], 0x10f
    call <op.JumpLoop>
    jmp 0x735
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .byte 0x0
    .quad 0x407f400000000000
    .quad 0x3ff0000000000000
    .quad 0x402a000000000000
sets:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x90]
    cmp rcx, [rdx]
    ja 0x58c
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x5ac
    mov ecx, 0xa
    mov [rbx + 0x48], rcx
    mov [rbx + 0x50], rcx
    mov [rbx + 0x58], rcx
    mov [rbx + 0x68], rcx
    endbr64
    mov rsi, [r12 + 0x28]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x5ca
    mov [rbx + 0x60], rax
    mov rax, [rbx + 0x60]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x38], rsi
    jne 0x5db
    mov dword ptr [rbx + 8], 9
    lea rdx, [rbx + 0x48]
    call <stub.Construct>
    test al, 1
    je 0xce
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
    je 0xdf6
    test rax, r13
    jne 0x628
    cmp byte ptr [rax], 0x20
    jb 0x628
    mov [rbx + 0x30], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x48], rax
    endbr64
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0x64b
    cmp rdx, r15
    jb 0x64b
    cmp esi, edx
    jge 0x458
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x6b3
    cmp rdx, r15
    jb 0x6b3
    mov eax, esi
    imul eax, edx
    jo 0x6b3
    test eax, eax
    je 0x720
    or rax, r15
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x58]
    cmp rsi, r15
    jb 0x72d
    test esi, esi
    jl 0x72d
    mov edx, 0x805
    mov r11d, edx
    push rdx
    mov eax, esi
    cdq
    idiv r11d
    mov r11d, edx
    pop rdx
    mov eax, r11d
    or rax, r15
    mov [rbx + 0x50], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x80], rax
    mov rdx, [rbx + 0x80]
    test rdx, r13
    jne 0x73e
    cmp byte ptr [rdx], 0x20
    jb 0x73e
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x78]
    jne 0x73e
    mov rsi, [r12 + 0x80]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x50]
    cmp rsi, r15
    jb 0x765
    vmovsd xmm1, [0xe00]
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vdivsd xmm0, xmm0, xmm1
    vcvttsd2si eax, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, eax
    vucomisd xmm0, xmm15
    jne 0x7c6
    jp 0x7c6
    test eax, eax
    jne 0x20e
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x7c6
    or rax, r15
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0xa0], rsi
    jne 0x80f
    mov dword ptr [rbx + 8], 0x3c
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
    je 0xdf6
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x58]
    cmp rsi, 6
    je 0x2a1
    cmp rsi, 7
    jne 0x887
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x8fe
    mov eax, esi
    add eax, 1
    jo 0x8fe
    or rax, r15
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x80], rax
    mov rdx, [rbx + 0x80]
    test rdx, r13
    jne 0x95c
    cmp byte ptr [rdx], 0x20
    jb 0x95c
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xd0]
    jne 0x95c
    mov rsi, [r12 + 0xd8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rax, [rbx + 0x50]
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0xf0], rsi
    jne 0x986
    mov dword ptr [rbx + 8], 0x58
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
    je 0xdf6
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x58]
    cmp rsi, 6
    je 0x380
    cmp rsi, 7
    jne 0x9fe
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0xa75
    mov eax, esi
    add eax, 2
    jo 0xa75
    or rax, r15
    mov [rbx + 0x38], rax
    jmp 0x423
    mov rax, [rbx + 0x30]
    mov [rbx + 0x80], rax
    mov rdx, [rbx + 0x80]
    test rdx, r13
    jne 0xad3
    cmp byte ptr [rdx], 0x20
    jb 0xad3
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x120]
    jne 0xad3
    mov rsi, [r12 + 0x128]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rax, [rbx + 0x50]
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x140], rsi
    jne 0xafd
    mov dword ptr [rbx + 8], 0x79
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
    je 0xdf6
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0xb86
    mov eax, esi
    add eax, 1
    jo 0xb86
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0xbe4
    jmp 0xee
    mov rax, [rbx + 0x38]
    mov [rbx + 0x40], rax
    mov dword ptr [rbx + 8], 0x8a
    call <op.IterOpen>
    endbr64
    mov dword ptr [rbx + 8], 0x8d
    call <op.IterNext>
    cmp eax, 2
    je 0x520
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0xc06
    imul eax, esi, 5
    jo 0xc06
    test eax, eax
    je 0xc64
    or rax, r15
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x68]
    mov rdx, [rbx + 0x60]
    cmp rsi, r15
    jb 0xc83
    cmp rdx, r15
    jb 0xc83
    mov eax, esi
    add eax, edx
    jo 0xc83
    or rax, r15
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x68]
    cmp rsi, r15
    jb 0xd07
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0xd48
    jmp 0x46c
    endbr64
    mov dword ptr [rbx + 8], 0xa9
    call <op.IterCloseSilently>
    mov dword ptr [rbx + 8], 0xab
    call <op.Throw>
    mov rdx, [rbx + 0x30]
    test rdx, r13
    jne 0xd59
    cmp byte ptr [rdx], 0x20
    jb 0xd59
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x188]
    jne 0xd59
    mov rsi, [r12 + 0x190]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0xd83
    cmp rdx, r15
    jb 0xd83
    mov eax, esi
    add eax, edx
    jo 0xd83
    or rax, r15
    mov [rbx + 0x48], rax
    mov rax, [rbx + 0x48]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x5c3
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x5b1
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    call <op.GetGlobal>
    jmp 0x5b
    cmp [r12 + 0x48], rsi
    je 0x72
    cmp [r12 + 0x50], rsi
    je 0x72
    cmp [r12 + 0x58], rsi
    je 0x72
    cmp qword ptr [r12 + 0x40], 2
    je 0x72
    cmp [r12 + 0x40], rsi
    je 0x72
    mov dword ptr [rbx + 8], 9
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x72
    mov rax, [rbx + 0x68]
    jmp 0xce
    mov dword ptr [rbx + 8], 0x17
    call <op.JNotLess>
    cmp eax, 2
    je 0x458
    jmp 0x114
    cmp rsi, r15
    jae 0x660
    test rsi, r15
    je 0x631
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x668
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x67d
    test rdx, r15
    je 0x631
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x685
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x60]
    or rcx, 2
    mov [r12 + 0x60], rcx
    vucomisd xmm1, xmm0
    jbe 0x458
    jmp 0x114
    mov dword ptr [rbx + 8], 0x1e
    call <op.Mul>
    jmp 0x148
    cmp rsi, r15
    jae 0x6c8
    test rsi, r15
    je 0x6a2
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x6d0
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x6e5
    test rdx, r15
    je 0x6a2
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x6ed
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x709
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x58], rax
    mov rcx, [r12 + 0x68]
    or rcx, 2
    mov [r12 + 0x68], rcx
    jmp 0x148
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x6b3
    jmp 0x141
    mov dword ptr [rbx + 8], 0x24
    call <op.ModI>
    jmp 0x17a
    mov dword ptr [rbx + 8], 0x2e
    lea rcx, [r12 + 0x78]
    call <stub.GetNamed>
    jmp 0x1b9
    mov dword ptr [rbx + 8], 0x35
    call <op.DivI>
    jmp 0x218
    cmp rsi, r15
    jae 0x77a
    test rsi, r15
    je 0x754
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x782
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xe00]
    vdivsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x7a6
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x88], rax
    mov rcx, [r12 + 0x98]
    or rcx, 2
    mov [r12 + 0x98], rcx
    jmp 0x218
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x7de
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x88], rax
    mov rcx, [r12 + 0x98]
    or rcx, 2
    mov [r12 + 0x98], rcx
    jmp 0x218
    mov dword ptr [rbx + 8], 0x3c
    call <op.Call>
    jmp 0x26a
    test rsi, r13
    jne 0x7fe
    cmp byte ptr [rsi], 0x22
    jne 0x7fe
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xa0], rax
    je 0x22a
    cmp [r12 + 0xb0], rax
    je 0x22a
    cmp [r12 + 0xb8], rax
    je 0x22a
    cmp [r12 + 0xc0], rax
    je 0x22a
    cmp qword ptr [r12 + 0xa8], 2
    je 0x22a
    cmp [r12 + 0xa8], rsi
    je 0x22a
    mov dword ptr [rbx + 8], 0x3c
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x22a
    cmp rsi, r15
    jae 0x8b5
    test rsi, r15
    je 0x8c2
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0x282
    jmp 0x2a1
    test esi, esi
    jne 0x282
    jmp 0x2a1
    test rsi, r13
    jne 0x2a1
    test rsi, rsi
    je 0x2a1
    cmp byte ptr [rsi], 4
    ja 0x282
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0x282
    jmp 0x2a1
    mov dword ptr [rbx + 8], 0x46
    call <op.Inc>
    jmp 0x2a1
    cmp rsi, r15
    jae 0x913
    test rsi, r15
    je 0x8ed
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x91b
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xe08]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x93f
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0xc8]
    or rcx, 2
    mov [r12 + 0xc8], rcx
    jmp 0x2a1
    mov dword ptr [rbx + 8], 0x4e
    lea rcx, [r12 + 0xd0]
    call <stub.GetNamed>
    jmp 0x2e3
    mov dword ptr [rbx + 8], 0x58
    call <op.Call>
    jmp 0x344
    test rsi, r13
    jne 0x975
    cmp byte ptr [rsi], 0x22
    jne 0x975
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xf0], rax
    je 0x304
    cmp [r12 + 0x100], rax
    je 0x304
    cmp [r12 + 0x108], rax
    je 0x304
    cmp [r12 + 0x110], rax
    je 0x304
    cmp qword ptr [r12 + 0xf8], 2
    je 0x304
    cmp [r12 + 0xf8], rsi
    je 0x304
    mov dword ptr [rbx + 8], 0x58
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x304
    cmp rsi, r15
    jae 0xa2c
    test rsi, r15
    je 0xa39
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0x35c
    jmp 0x380
    test esi, esi
    jne 0x35c
    jmp 0x380
    test rsi, r13
    jne 0x380
    test rsi, rsi
    je 0x380
    cmp byte ptr [rsi], 4
    ja 0x35c
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0x35c
    jmp 0x380
    mov dword ptr [rbx + 8], 0x62
    call <op.AddI>
    jmp 0x37b
    cmp rsi, r15
    jae 0xa8a
    test rsi, r15
    je 0xa64
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xa92
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xe00]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xab6
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x118]
    or rcx, 2
    mov [r12 + 0x118], rcx
    jmp 0x37b
    mov dword ptr [rbx + 8], 0x6f
    lea rcx, [r12 + 0x120]
    call <stub.GetNamed>
    jmp 0x3c2
    mov dword ptr [rbx + 8], 0x79
    call <op.Call>
    jmp 0x423
    test rsi, r13
    jne 0xaec
    cmp byte ptr [rsi], 0x22
    jne 0xaec
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x140], rax
    je 0x3e3
    cmp [r12 + 0x150], rax
    je 0x3e3
    cmp [r12 + 0x158], rax
    je 0x3e3
    cmp [r12 + 0x160], rax
    je 0x3e3
    cmp qword ptr [r12 + 0x148], 2
    je 0x3e3
    cmp [r12 + 0x148], rsi
    je 0x3e3
    mov dword ptr [rbx + 8], 0x79
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x3e3
    mov dword ptr [rbx + 8], 0x7f
    call <op.Inc>
    jmp 0x442
    cmp rsi, r15
    jae 0xb9b
    test rsi, r15
    je 0xb75
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xba3
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xe08]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xbc7
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x168]
    or rcx, 2
    mov [r12 + 0x168], rcx
    jmp 0x442
    mov dword ptr [rbx + 8], 0x84
    call <op.JumpLoop>
    jmp 0xee
    mov dword ptr [rbx + 8], 0x92
    call <op.MulI>
    jmp 0x4aa
    cmp rsi, r15
    jae 0xc1b
    test rsi, r15
    je 0xbf5
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xc23
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xe10]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xc47
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x68], rax
    mov rcx, [r12 + 0x170]
    or rcx, 2
    mov [r12 + 0x170], rcx
    jmp 0x4aa
    mov ecx, esi
    or ecx, 5
    test ecx, ecx
    jl 0xc06
    jmp 0x4a3
    mov dword ptr [rbx + 8], 0x99
    call <op.Add>
    jmp 0x4d5
    cmp rsi, r15
    jae 0xc98
    test rsi, r15
    je 0xc72
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xca0
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xcb5
    test rdx, r15
    je 0xc72
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xcbd
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xcd9
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x68], rax
    mov rcx, [r12 + 0x178]
    or rcx, 2
    mov [r12 + 0x178], rcx
    jmp 0x4d5
    mov dword ptr [rbx + 8], 0x9f
    call <op.BitOrI>
    jmp 0x4ee
    cmp rsi, r15
    jae 0xd2f
    test rsi, r15
    je 0xcf6
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xcf6
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x180]
    or r8, 2
    mov [r12 + 0x180], r8
    jmp 0x4e2
    mov dword ptr [rbx + 8], 0xa6
    call <op.JumpLoop>
    jmp 0x46c
    mov dword ptr [rbx + 8], 0xad
    lea rcx, [r12 + 0x188]
    call <stub.GetNamed>
    jmp 0x554
    mov dword ptr [rbx + 8], 0xb4
    call <op.Add>
    jmp 0x583
    cmp rsi, r15
    jae 0xd98
    test rsi, r15
    je 0xd72
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xda0
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xdb5
    test rdx, r15
    je 0xd72
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xdbd
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xdd9
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x1a8]
    or rcx, 2
    mov [r12 + 0x1a8], rcx
    jmp 0x583
    jmp <stub.ExceptionExit>
    .byte 0x0
    .long 0x0
    .quad 0x4000000000000000
    .quad 0x3ff0000000000000
    .quad 0x4014000000000000
stringKeys:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0xc8]
    cmp rcx, [rdx]
    ja 0x5fd
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x61d
    endbr64
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov rdx, [r14 + 0x1190]
    lea rsi, [rdx + 0x20]
    cmp rsi, [r14 + 0x1198]
    ja 0x63b
    mov [r14 + 0x1190], rsi
    mov r11, 0x20000010d
    mov [rdx], r11
    mov rsi, [rbx + 0x38]
    mov [rdx + 8], rsi
    mov esi, 0xa
    mov [rdx + 0x10], rsi
    mov [rdx + 0x18], rsi
    mov [rbx + 0x30], rdx
    mov rsi, [r12 + 0x28]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x64c
    mov [rbx + 0x58], rax
    mov rax, [rbx + 0x58]
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x38], rsi
    jne 0x65d
    mov dword ptr [rbx + 8], 0xf
    lea rdx, [rbx + 0x40]
    call <stub.Construct>
    test al, 1
    je 0x107
    sub rax, 1
    mov [rbx + 0x40], rbx
    mov dword ptr [rbx + 0x4c], 0x1000000
    mov [rbx + 0x50], rax
    add rbx, 0x40
    xor esi, esi
    call qword ptr [rax + 8]
    sub rbx, 0x40
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0xdc9
    test rax, r13
    jne 0x6aa
    cmp byte ptr [rax], 0x20
    jb 0x6aa
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x60]
    test rcx, rcx
    je 0x6b3
    mov rdx, [r14 + 0x11a0]
    lea rsi, [rdx + 0x30]
    cmp rsi, [r14 + 0x11a8]
    ja 0x6b3
    mov [r14 + 0x11a0], rsi
    mov qword ptr [rdx], 0x5000120
    mov [rdx + 8], rcx
    mov rcx, [r14 + 0x2380]
    mov [rdx + 0x18], rcx
    mov [rbx + 0x40], rdx
    mov rdx, [rbx + 0x30]
    mov rsi, [rbx + 0x40]
    mov [rdx + 0x10], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x6c4
    mov rax, 0xfffe000000000000
    mov [rbx + 0x40], rax
    endbr64
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0x6ef
    cmp rdx, r15
    jb 0x6ef
    cmp esi, edx
    jge 0x51a
    mov rax, [r12 + 8]
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x757
    imul eax, esi, 0x1f
    jo 0x757
    test eax, eax
    je 0x7af
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    cmp rsi, r15
    jb 0x7bd
    test esi, esi
    jl 0x7bd
    mov edx, 0x2bd
    mov r11d, edx
    push rdx
    mov eax, esi
    cdq
    idiv r11d
    mov r11d, edx
    pop rdx
    mov eax, r11d
    or rax, r15
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0x7df
    cmp rdx, r15
    jb 0x7df
    mov eax, esi
    add eax, edx
    jo 0x7df
    or rax, r15
    mov [rbx + 0x48], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x78]
    test rdx, r13
    jne 0x852
    cmp byte ptr [rdx], 0x20
    jb 0x852
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x90]
    jne 0x852
    mov rsi, [r12 + 0x98]
    mov rax, [rdx + rsi]
    mov [rbx + 0x70], rax
    mov rax, [rbx + 0x48]
    mov [rbx + 0x80], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0xb8], rax
    mov rdx, [rbx + 0xb8]
    test rdx, r13
    jne 0x86b
    cmp byte ptr [rdx], 0x20
    jb 0x86b
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xb0]
    jne 0x86b
    mov rsi, [r12 + 0xb8]
    mov rax, [rdx + rsi]
    mov [rbx + 0xb0], rax
    mov rax, [rbx + 0x48]
    mov [rbx + 0xc0], rax
    mov rsi, [rbx + 0xb0]
    cmp [r12 + 0xd0], rsi
    jne 0x895
    mov dword ptr [rbx + 8], 0x5c
    mov rax, [rsi + 0x20]
    mov [rbx + 0x98], rbx
    mov dword ptr [rbx + 0xa4], 1
    mov [rbx + 0xa8], rax
    add rbx, 0x98
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x98
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0xdc9
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x90]
    cmp rsi, 7
    je 0x365
    cmp rsi, 6
    jne 0x910
    mov rax, 0xfffe000000000000
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x90]
    cmp rsi, r15
    jb 0x987
    mov eax, esi
    add eax, 1
    jo 0x987
    or rax, r15
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0x100], rsi
    jne 0x9f9
    mov dword ptr [rbx + 8], 0x71
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
    je 0xdc9
    mov [rbx + 0x50], rax
    mov rdx, [rbx + 0x30]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x50], rax
    mov rdx, [rbx + 0x30]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x68]
    mov rdx, [rbx + 0x48]
    test rsi, r13
    jne 0xa71
    cmp byte ptr [rsi], 0x20
    jb 0xa71
    cmp rdx, r15
    jb 0xa9e
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xa71
    cmp byte ptr [rcx], 0xb
    je 0xa82
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0xa71
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    cmp rsi, 7
    je 0x467
    cmp rsi, 6
    jne 0xad5
    mov rax, 0xfffe000000000000
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    cmp rsi, r15
    jb 0xb4c
    mov eax, esi
    add eax, 1
    jo 0xb4c
    or rax, r15
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x48]
    mov r8, [rbx + 0x58]
    test rsi, r13
    jne 0xbaa
    cmp byte ptr [rsi], 0x20
    jb 0xbaa
    cmp rdx, r15
    jb 0xc3e
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xbaa
    movzx r9d, byte ptr [rsi + 3]
    cmp r9d, 2
    jae 0xc0d
    cmp r8, r15
    jb 0xbaa
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0xbbb
    mov [rcx + rdx*8 + 8], r8
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0xc96
    mov eax, esi
    add eax, 1
    jo 0xc96
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0xcf4
    jmp 0x182
    mov rax, 0xfffe000000000000
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x30]
    mov rsi, [rbx + 0x40]
    mov [rdx + 0x18], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0xd05
    mov rax, [rbx + 0x38]
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x68]
    test rdx, r13
    jne 0xd16
    cmp byte ptr [rdx], 0x20
    jb 0xd16
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x178]
    jne 0xd16
    mov rsi, [r12 + 0x180]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov dword ptr [rbx + 8], 0xb8
    call <op.NewClosure>
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x198], rsi
    jne 0xd40
    mov dword ptr [rbx + 8], 0xbd
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
    je 0xdc9
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x30]
    mov rax, [rdx + 0x18]
    mov [rbx + 0x40], rax
    mov rax, [rbx + 0x40]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x634
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x622
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 2
    call <op.NewEnv>
    jmp 0x7e
    mov dword ptr [rbx + 8], 6
    call <op.GetGlobal>
    jmp 0x94
    cmp [r12 + 0x48], rsi
    je 0xab
    cmp [r12 + 0x50], rsi
    je 0xab
    cmp [r12 + 0x58], rsi
    je 0xab
    cmp qword ptr [r12 + 0x40], 2
    je 0xab
    cmp [r12 + 0x40], rsi
    je 0xab
    mov dword ptr [rbx + 8], 0xf
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0xab
    mov rax, [rbx + 0x60]
    jmp 0x107
    mov dword ptr [rbx + 8], 0x15
    call <op.NewObject>
    jmp 0x152
    mov dword ptr [rbx + 8], 0x1a
    call <stub.Barrier>
    jmp 0x174
    mov dword ptr [rbx + 8], 0x23
    call <op.JNotLess>
    cmp eax, 2
    je 0x51a
    jmp 0x1a8
    cmp rsi, r15
    jae 0x704
    test rsi, r15
    je 0x6d5
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x70c
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x721
    test rdx, r15
    je 0x6d5
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x729
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x70]
    or rcx, 2
    mov [r12 + 0x70], rcx
    vucomisd xmm1, xmm0
    jbe 0x51a
    jmp 0x1a8
    mov dword ptr [rbx + 8], 0x2e
    call <op.MulI>
    jmp 0x1d6
    cmp rsi, r15
    jae 0x76c
    test rsi, r15
    je 0x746
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x774
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xdd0]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x798
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x78]
    or rcx, 2
    mov [r12 + 0x78], rcx
    jmp 0x1d6
    mov ecx, esi
    or ecx, 0x1f
    test ecx, ecx
    jl 0x757
    jmp 0x1cf
    mov dword ptr [rbx + 8], 0x35
    call <op.ModI>
    jmp 0x208
    mov dword ptr [rbx + 8], 0x3c
    call <op.Add>
    jmp 0x233
    cmp rsi, r15
    jae 0x7f4
    test rsi, r15
    je 0x7ce
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x7fc
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x811
    test rdx, r15
    je 0x7ce
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x819
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x835
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x88]
    or rcx, 2
    mov [r12 + 0x88], rcx
    jmp 0x233
    mov dword ptr [rbx + 8], 0x45
    lea rcx, [r12 + 0x90]
    call <stub.GetNamed>
    jmp 0x26f
    mov dword ptr [rbx + 8], 0x52
    lea rcx, [r12 + 0xb0]
    call <stub.GetNamed>
    jmp 0x2c0
    mov dword ptr [rbx + 8], 0x5c
    call <op.Call>
    jmp 0x339
    test rsi, r13
    jne 0x884
    cmp byte ptr [rsi], 0x22
    jne 0x884
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xd0], rax
    je 0x2e7
    cmp [r12 + 0xe0], rax
    je 0x2e7
    cmp [r12 + 0xe8], rax
    je 0x2e7
    cmp [r12 + 0xf0], rax
    je 0x2e7
    cmp qword ptr [r12 + 0xd8], 2
    je 0x2e7
    cmp [r12 + 0xd8], rsi
    je 0x2e7
    mov dword ptr [rbx + 8], 0x5c
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xb0]
    jmp 0x2e7
    cmp rsi, r15
    jae 0x93e
    test rsi, r15
    je 0x94b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0x365
    jmp 0x354
    test esi, esi
    jne 0x365
    jmp 0x354
    test rsi, r13
    jne 0x354
    test rsi, rsi
    je 0x354
    cmp byte ptr [rsi], 4
    ja 0x365
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0x365
    jmp 0x354
    mov dword ptr [rbx + 8], 0x6a
    call <op.AddI>
    jmp 0x38a
    cmp rsi, r15
    jae 0x99c
    test rsi, r15
    je 0x976
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x9a4
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xdd8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x9c8
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x88], rax
    mov rcx, [r12 + 0xf8]
    or rcx, 2
    mov [r12 + 0xf8], rcx
    jmp 0x38a
    mov dword ptr [rbx + 8], 0x71
    call <op.Call>
    jmp 0x3dc
    test rsi, r13
    jne 0x9e8
    cmp byte ptr [rsi], 0x22
    jne 0x9e8
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x100], rax
    je 0x39c
    cmp [r12 + 0x110], rax
    je 0x39c
    cmp [r12 + 0x118], rax
    je 0x39c
    cmp [r12 + 0x120], rax
    je 0x39c
    cmp qword ptr [r12 + 0x108], 2
    je 0x39c
    cmp [r12 + 0x108], rsi
    je 0x39c
    mov dword ptr [rbx + 8], 0x71
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x70]
    jmp 0x39c
    mov dword ptr [rbx + 8], 0x81
    call <op.GetElem>
    jmp 0x441
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0xa71
    sub rax, r15
    jmp 0x43d
    test rdx, r15
    je 0xa71
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xa71
    jp 0xa71
    test edx, edx
    jne 0xad0
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xa71
    jmp 0x417
    cmp rsi, r15
    jae 0xb03
    test rsi, r15
    je 0xb10
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0x467
    jmp 0x459
    test esi, esi
    jne 0x467
    jmp 0x459
    test rsi, r13
    jne 0x459
    test rsi, rsi
    je 0x459
    cmp byte ptr [rsi], 4
    ja 0x467
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0x467
    jmp 0x459
    mov dword ptr [rbx + 8], 0x8f
    call <op.AddI>
    jmp 0x486
    cmp rsi, r15
    jae 0xb61
    test rsi, r15
    je 0xb3b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xb69
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xdd8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xb8d
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x58], rax
    mov rcx, [r12 + 0x148]
    or rcx, 2
    mov [r12 + 0x148], rcx
    jmp 0x486
    mov dword ptr [rbx + 8], 0x96
    call <op.SetElem>
    jmp 0x4e5
    mov dword ptr [rbx + 8], 0x96
    call <stub.AppendElement>
    jmp 0x4e5
    mov rax, [rcx + rdx*8 + 8]
    mov r10, 0x7ff800000000dead
    cmp rax, r10
    je 0xbbb
    mov r9, rcx
    cmp r8, r15
    jae 0xbf8
    test r8, r15
    je 0xbaa
    lea rcx, [r8 + r15]
    vmovq xmm0, rcx
    jmp 0xc01
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r8d
    vmovsd [r9 + rdx*8 + 8], xmm0
    jmp 0x4e5
    cmp r9d, 4
    jb 0xbcc
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0xbbb
    mov [rcx + rdx*8 + 8], r8
    mov rdx, rcx
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0xdb8
    jmp 0x4e5
    test rdx, r15
    je 0xbaa
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xbaa
    jp 0xbaa
    test edx, edx
    jne 0xc80
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xbaa
    jmp 0x4ad
    mov dword ptr [rbx + 8], 0x9d
    call <op.Inc>
    jmp 0x504
    cmp rsi, r15
    jae 0xcab
    test rsi, r15
    je 0xc85
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xcb3
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xdd8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xcd7
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x170]
    or rcx, 2
    mov [r12 + 0x170], rcx
    jmp 0x504
    mov dword ptr [rbx + 8], 0xa2
    call <op.JumpLoop>
    jmp 0x182
    mov dword ptr [rbx + 8], 0xa9
    call <stub.Barrier>
    jmp 0x54a
    mov dword ptr [rbx + 8], 0xb1
    lea rcx, [r12 + 0x178]
    call <stub.GetNamed>
    jmp 0x586
    mov dword ptr [rbx + 8], 0xbd
    call <op.Call>
    jmp 0x5e8
    test rsi, r13
    jne 0xd2f
    cmp byte ptr [rsi], 0x22
    jne 0xd2f
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x198], rax
    je 0x5a8
    cmp [r12 + 0x1a8], rax
    je 0x5a8
    cmp [r12 + 0x1b0], rax
    je 0x5a8
    cmp [r12 + 0x1b8], rax
    je 0x5a8
    cmp qword ptr [r12 + 0x1a0], 2
    je 0x5a8
    cmp [r12 + 0x1a0], rsi
    je 0x5a8
    mov dword ptr [rbx + 8], 0xbd
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x5a8
    mov dword ptr [rbx + 8], 0x96
    call <stub.Barrier>
    jmp 0xc39
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .quad 0x403f000000000000
    .quad 0x3ff0000000000000
