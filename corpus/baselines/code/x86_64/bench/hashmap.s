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
    ja 0x6fd
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x71d
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
    mov rsi, [r12 + 0x38]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x73b
    mov [rbx + 0x58], rax
    mov rax, [rbx + 0x58]
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x48], rsi
    jne 0x74c
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
    je 0xf38
    test rax, r13
    jne 0x799
    cmp byte ptr [rax], 0x20
    jb 0x799
    mov [rbx + 0x30], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x40], rax
    endbr64
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0x7bc
    cmp rdx, r15
    jb 0x7bc
    cmp esi, edx
    jge 0x364
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x824
    imul eax, esi, 0x1eef
    jo 0x824
    test eax, eax
    je 0x87c
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x50]
    cmp rsi, r15
    jb 0x88d
    test esi, esi
    jl 0x88d
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
    jne 0x89e
    cmp byte ptr [rdx], 0x20
    jb 0x89e
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x88]
    jne 0x89e
    mov rsi, [r12 + 0x90]
    mov rax, [rdx + rsi]
    mov [rbx + 0x70], rax
    mov rax, [rbx + 0x48]
    mov [rbx + 0x80], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0xb8], rax
    mov rdx, [rbx + 0xb8]
    test rdx, r13
    jne 0x8b7
    cmp byte ptr [rdx], 0x20
    jb 0x8b7
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xa8]
    jne 0x8b7
    mov rsi, [r12 + 0xb0]
    mov rax, [rdx + rsi]
    mov [rbx + 0xb0], rax
    mov rax, [rbx + 0x48]
    mov [rbx + 0xc0], rax
    mov rsi, [rbx + 0xb0]
    cmp [r12 + 0xc8], rsi
    jne 0x8e1
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
    je 0xf38
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x90]
    cmp rsi, 7
    je 0x2ac
    cmp rsi, 6
    jne 0x95c
    mov rax, 0xfffe000000000000
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x90]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x9d3
    cmp rdx, r15
    jb 0x9d3
    mov eax, esi
    add eax, edx
    jo 0x9d3
    or rax, r15
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0xf8], rsi
    jne 0xa5a
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
    je 0xf38
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0xae3
    mov eax, esi
    add eax, 1
    jo 0xae3
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0xb41
    jmp 0xfa
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x68
    call <op.IterOpenArray>
    cmp eax, 2
    je 0x498
    mov rdx, [rbx + 0x30]
    test rdx, r13
    jne 0xb52
    cmp byte ptr [rdx], 0x20
    jb 0xb52
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x150]
    jne 0xb52
    mov rsi, [r12 + 0x158]
    mov rax, [rdx + rsi]
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x70]
    test rsi, r13
    jne 0x3de
    test rsi, rsi
    je 0x3de
    cmp byte ptr [rsi], 0x20
    jae 0x3ea
    mov dword ptr [rbx + 8], 0x7a
    call <op.ThrowNotIterable>
    mov rax, [rbx + 0x30]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0x128], rsi
    jne 0xb7c
    mov dword ptr [rbx + 8], 0x7f
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
    je 0xf38
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    test rsi, r13
    jne 0xbf4
    cmp byte ptr [rsi], 0x20
    jb 0xbf4
    mov rdx, [rbx + 0x40]
    test rdx, r13
    jne 0xc05
    cmp byte ptr [rdx], 0x20
    jb 0xc05
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x170]
    jne 0xc05
    mov rsi, [r12 + 0x178]
    mov rax, [rdx + rsi]
    mov [rbx + 0x48], rax
    mov eax, 0xa
    mov [rbx + 0x50], rax
    endbr64
    mov dword ptr [rbx + 8], 0x91
    call <op.IterStep>
    cmp eax, 2
    je 0x5cb
    mov rsi, [rbx + 0x40]
    cmp rsi, 0xa
    je 0x6f4
    mov rax, [rbx + 0x48]
    mov [rbx + 0x78], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x190], rsi
    jne 0xc2f
    mov dword ptr [rbx + 8], 0xa2
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
    je 0xf38
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x80]
    test rsi, r13
    jne 0xca7
    cmp byte ptr [rsi], 0x20
    jb 0xca7
    mov rdx, [rbx + 0x80]
    test rdx, r13
    jne 0xcb8
    cmp byte ptr [rdx], 0x20
    jb 0xcb8
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1b8]
    jne 0xcb8
    mov rsi, [r12 + 0x1c0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x78]
    cmp rsi, 7
    je 0x6f4
    cmp rsi, 6
    jne 0xcd1
    mov rdx, [rbx + 0x80]
    test rdx, r13
    jne 0xd37
    cmp byte ptr [rdx], 0x20
    jb 0xd37
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1d8]
    jne 0xd37
    mov rsi, [r12 + 0x1e0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov dword ptr [rbx + 8], 0xbd
    call <op.IterOpen>
    mov dword ptr [rbx + 8], 0xc0
    call <op.IterNext>
    cmp eax, 2
    je 0x5ec
    mov dword ptr [rbx + 8], 0xc5
    call <op.IterNext>
    cmp eax, 2
    je 0x601
    jmp 0x622
    endbr64
    mov dword ptr [rbx + 8], 0xcd
    call <op.IterCloseSilently>
    mov dword ptr [rbx + 8], 0xcf
    call <op.Throw>
    mov dword ptr [rbx + 8], 0xd1
    call <op.IterClose>
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0xd61
    imul eax, esi, 3
    jo 0xd61
    test eax, eax
    je 0xdbf
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x70]
    mov rdx, [rbx + 0x60]
    cmp rsi, r15
    jb 0xdde
    cmp rdx, r15
    jb 0xdde
    mov eax, esi
    add eax, edx
    jo 0xdde
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x70]
    mov rdx, [rbx + 0x68]
    cmp rsi, r15
    jb 0xe62
    cmp rdx, r15
    jb 0xe62
    mov eax, esi
    add eax, edx
    jo 0xe62
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x70]
    cmp rsi, r15
    jb 0xee6
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0xf27
    jmp 0x498
    endbr64
    mov dword ptr [rbx + 8], 0xf0
    call <op.IterCloseSilently>
    mov dword ptr [rbx + 8], 0xf2
    call <op.Throw>
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x734
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x722
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    call <op.GetGlobal>
    jmp 0x75
    cmp [r12 + 0x58], rsi
    je 0x8c
    cmp [r12 + 0x60], rsi
    je 0x8c
    cmp [r12 + 0x68], rsi
    je 0x8c
    cmp qword ptr [r12 + 0x50], 2
    je 0x8c
    cmp [r12 + 0x50], rsi
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
    je 0x364
    jmp 0x120
    cmp rsi, r15
    jae 0x7d1
    test rsi, r15
    je 0x7a2
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x7d9
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x7ee
    test rdx, r15
    je 0x7a2
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x7f6
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x70]
    or rcx, 2
    mov [r12 + 0x70], rcx
    vucomisd xmm1, xmm0
    jbe 0x364
    jmp 0x120
    mov dword ptr [rbx + 8], 0x1a
    call <op.MulI>
    jmp 0x148
    cmp rsi, r15
    jae 0x839
    test rsi, r15
    je 0x813
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x841
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xf40]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x865
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x78]
    or rcx, 2
    mov [r12 + 0x78], rcx
    jmp 0x148
    mov ecx, esi
    or ecx, 0x1eef
    test ecx, ecx
    jl 0x824
    jmp 0x141
    mov dword ptr [rbx + 8], 0x21
    call <op.ModI>
    jmp 0x17a
    mov dword ptr [rbx + 8], 0x2b
    lea rcx, [r12 + 0x88]
    call <stub.GetNamed>
    jmp 0x1b6
    mov dword ptr [rbx + 8], 0x38
    lea rcx, [r12 + 0xa8]
    call <stub.GetNamed>
    jmp 0x207
    mov dword ptr [rbx + 8], 0x42
    call <op.Call>
    jmp 0x280
    test rsi, r13
    jne 0x8d0
    cmp byte ptr [rsi], 0x22
    jne 0x8d0
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xc8], rax
    je 0x22e
    cmp [r12 + 0xd8], rax
    je 0x22e
    cmp [r12 + 0xe0], rax
    je 0x22e
    cmp [r12 + 0xe8], rax
    je 0x22e
    cmp qword ptr [r12 + 0xd0], 2
    je 0x22e
    cmp [r12 + 0xd0], rsi
    je 0x22e
    mov dword ptr [rbx + 8], 0x42
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xb0]
    jmp 0x22e
    cmp rsi, r15
    jae 0x98a
    test rsi, r15
    je 0x997
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0x2ac
    jmp 0x29b
    test esi, esi
    jne 0x2ac
    jmp 0x29b
    test rsi, r13
    jne 0x29b
    test rsi, rsi
    je 0x29b
    cmp byte ptr [rsi], 4
    ja 0x2ac
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0x2ac
    jmp 0x29b
    mov dword ptr [rbx + 8], 0x50
    call <op.Add>
    jmp 0x2dd
    cmp rsi, r15
    jae 0x9e8
    test rsi, r15
    je 0x9c2
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x9f0
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xa05
    test rdx, r15
    je 0x9c2
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xa0d
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xa29
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x88], rax
    mov rcx, [r12 + 0xf0]
    or rcx, 2
    mov [r12 + 0xf0], rcx
    jmp 0x2dd
    mov dword ptr [rbx + 8], 0x56
    call <op.Call>
    jmp 0x32f
    test rsi, r13
    jne 0xa49
    cmp byte ptr [rsi], 0x22
    jne 0xa49
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xf8], rax
    je 0x2ef
    cmp [r12 + 0x108], rax
    je 0x2ef
    cmp [r12 + 0x110], rax
    je 0x2ef
    cmp [r12 + 0x118], rax
    je 0x2ef
    cmp qword ptr [r12 + 0x100], 2
    je 0x2ef
    cmp [r12 + 0x100], rsi
    je 0x2ef
    mov dword ptr [rbx + 8], 0x56
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x70]
    jmp 0x2ef
    mov dword ptr [rbx + 8], 0x5c
    call <op.Inc>
    jmp 0x34e
    cmp rsi, r15
    jae 0xaf8
    test rsi, r15
    je 0xad2
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xb00
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xf48]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xb24
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x120]
    or rcx, 2
    mov [r12 + 0x120], rcx
    jmp 0x34e
    mov dword ptr [rbx + 8], 0x61
    call <op.JumpLoop>
    jmp 0xfa
    mov dword ptr [rbx + 8], 0x6f
    lea rcx, [r12 + 0x150]
    call <stub.GetNamed>
    jmp 0x3bb
    mov dword ptr [rbx + 8], 0x7f
    call <op.Call>
    jmp 0x441
    test rsi, r13
    jne 0xb6b
    cmp byte ptr [rsi], 0x22
    jne 0xb6b
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x128], rax
    je 0x404
    cmp [r12 + 0x138], rax
    je 0x404
    cmp [r12 + 0x140], rax
    je 0x404
    cmp [r12 + 0x148], rax
    je 0x404
    cmp qword ptr [r12 + 0x130], 2
    je 0x404
    cmp [r12 + 0x130], rsi
    je 0x404
    mov dword ptr [rbx + 8], 0x7f
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x70]
    jmp 0x404
    mov dword ptr [rbx + 8], 0x85
    call <op.RequireObject>
    jmp 0x457
    mov dword ptr [rbx + 8], 0x88
    lea rcx, [r12 + 0x170]
    call <stub.GetNamed>
    jmp 0x48b
    mov dword ptr [rbx + 8], 0xa2
    call <op.Call>
    jmp 0x524
    test rsi, r13
    jne 0xc1e
    cmp byte ptr [rsi], 0x22
    jne 0xc1e
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x190], rax
    je 0x4e4
    cmp [r12 + 0x1a0], rax
    je 0x4e4
    cmp [r12 + 0x1a8], rax
    je 0x4e4
    cmp [r12 + 0x1b0], rax
    je 0x4e4
    cmp qword ptr [r12 + 0x198], 2
    je 0x4e4
    cmp [r12 + 0x198], rsi
    je 0x4e4
    mov dword ptr [rbx + 8], 0xa2
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x4e4
    mov dword ptr [rbx + 8], 0xa8
    call <op.RequireObject>
    jmp 0x53d
    mov dword ptr [rbx + 8], 0xab
    lea rcx, [r12 + 0x1b8]
    call <stub.GetNamed>
    jmp 0x574
    cmp rsi, r15
    jae 0xcff
    test rsi, r15
    je 0xd0c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0x6f4
    jmp 0x590
    test esi, esi
    jne 0x6f4
    jmp 0x590
    test rsi, r13
    jne 0x590
    test rsi, rsi
    je 0x590
    cmp byte ptr [rsi], 4
    ja 0x6f4
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0x6f4
    jmp 0x590
    mov dword ptr [rbx + 8], 0xb6
    lea rcx, [r12 + 0x1d8]
    call <stub.GetNamed>
    jmp 0x5c7
    mov dword ptr [rbx + 8], 0xd3
    call <op.MulI>
    jmp 0x653
    cmp rsi, r15
    jae 0xd76
    test rsi, r15
    je 0xd50
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xd7e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xf50]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xda2
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0x1f8]
    or rcx, 2
    mov [r12 + 0x1f8], rcx
    jmp 0x653
    mov ecx, esi
    or ecx, 3
    test ecx, ecx
    jl 0xd61
    jmp 0x64c
    mov dword ptr [rbx + 8], 0xda
    call <op.Add>
    jmp 0x67e
    cmp rsi, r15
    jae 0xdf3
    test rsi, r15
    je 0xdcd
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xdfb
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xe10
    test rdx, r15
    je 0xdcd
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xe18
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xe34
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0x200]
    or rcx, 2
    mov [r12 + 0x200], rcx
    jmp 0x67e
    mov dword ptr [rbx + 8], 0xe0
    call <op.Add>
    jmp 0x6a9
    cmp rsi, r15
    jae 0xe77
    test rsi, r15
    je 0xe51
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xe7f
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xe94
    test rdx, r15
    je 0xe51
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xe9c
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xeb8
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0x208]
    or rcx, 2
    mov [r12 + 0x208], rcx
    jmp 0x6a9
    mov dword ptr [rbx + 8], 0xe6
    call <op.BitOrI>
    jmp 0x6c2
    cmp rsi, r15
    jae 0xf0e
    test rsi, r15
    je 0xed5
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xed5
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x210]
    or r8, 2
    mov [r12 + 0x210], r8
    jmp 0x6b6
    mov dword ptr [rbx + 8], 0xed
    call <op.JumpLoop>
    jmp 0x498
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .byte 0x0
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
    ja 0xb4f
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0xb6f
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
    jb 0xba7
    cmp esi, 0x1f4
    jge 0x1e1
    mov rax, [rbx + 0x30]
    mov [rbx + 0x80], rax
    mov rdx, [rbx + 0x80]
    test rdx, r13
    jne 0xbe9
    cmp byte ptr [rdx], 0x20
    jb 0xbe9
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x70]
    jne 0xbe9
    mov rsi, [r12 + 0x78]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rcx, [r12 + 0x90]
    test rcx, rcx
    je 0xbff
    mov rdx, [r14 + 0x11a0]
    lea rsi, [rdx + 0x30]
    cmp rsi, [r14 + 0x11a8]
    ja 0xbff
    mov [r14 + 0x11a0], rsi
    mov qword ptr [rdx], 0x5000120
    mov [rdx + 8], rcx
    mov rcx, [r14 + 0x2380]
    mov [rdx + 0x18], rcx
    mov [rbx + 0x88], rdx
    mov rdx, [rbx + 0x88]
    mov rsi, [rbx + 0x50]
    test rdx, r13
    jne 0xc10
    cmp byte ptr [rdx], 0x20
    jb 0xc10
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0xa0]
    jne 0xc10
    mov rax, [r12 + 0xa8]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0xc29
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0xc0], rsi
    jne 0xc4b
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
    je 0x17be
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x50]
    cmp rsi, r15
    jb 0xcd4
    mov eax, esi
    add eax, 1
    jo 0xcd4
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0xd32
    jmp 0x5f
    mov rsi, [r12 + 0xf0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xd43
    mov [rbx + 0x68], rax
    mov rax, [rbx + 0x68]
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x100], rsi
    jne 0xd54
    mov dword ptr [rbx + 8], 0x3f
    lea rdx, [rbx + 0x50]
    call <stub.Construct>
    test al, 1
    je 0x270
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
    je 0x17be
    test rax, r13
    jne 0xdb0
    cmp byte ptr [rax], 0x20
    jb 0xdb0
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0x128]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xdb9
    mov [rbx + 0x68], rax
    mov rax, [rbx + 0x68]
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x138], rsi
    jne 0xdca
    mov dword ptr [rbx + 8], 0x4e
    lea rdx, [rbx + 0x50]
    call <stub.Construct>
    test al, 1
    je 0x303
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
    je 0x17be
    test rax, r13
    jne 0xe26
    cmp byte ptr [rax], 0x20
    jb 0xe26
    mov [rbx + 0x40], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x50], rax
    endbr64
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0xe49
    cmp rdx, r15
    jb 0xe49
    cmp esi, edx
    jge 0x67d
    mov rsi, [rbx + 0x50]
    cmp rsi, r15
    jb 0xeb7
    imul eax, esi, 0xd
    jo 0xeb7
    test eax, eax
    je 0xf15
    or rax, r15
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x68]
    cmp rsi, r15
    jb 0xf23
    test esi, esi
    jl 0xf23
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
    jne 0xf34
    cmp byte ptr [rsi], 0x20
    jb 0xf34
    cmp rdx, r15
    jb 0xf61
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xf34
    cmp byte ptr [rcx], 0xb
    je 0xf45
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0xf34
    mov [rbx + 0x58], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x88], rax
    mov rdx, [rbx + 0x88]
    test rdx, r13
    jne 0xf98
    cmp byte ptr [rdx], 0x20
    jb 0xf98
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x198]
    jne 0xf98
    mov rsi, [r12 + 0x1a0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x80], rax
    mov rax, [rbx + 0x58]
    mov [rbx + 0x90], rax
    mov rax, [rbx + 0x50]
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x80]
    cmp [r12 + 0x1b8], rsi
    jne 0xfc2
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
    je 0x17be
    mov [rbx + 0x60], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x88], rax
    mov rdx, [rbx + 0x88]
    test rdx, r13
    jne 0x103d
    cmp byte ptr [rdx], 0x20
    jb 0x103d
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1e0]
    jne 0x103d
    mov rsi, [r12 + 0x1e8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x80], rax
    mov rax, [rbx + 0x58]
    mov [rbx + 0x90], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0xc8], rax
    mov rdx, [rbx + 0xc8]
    test rdx, r13
    jne 0x1056
    cmp byte ptr [rdx], 0x20
    jb 0x1056
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x200]
    jne 0x1056
    mov rsi, [r12 + 0x208]
    mov rax, [rdx + rsi]
    mov [rbx + 0xc0], rax
    mov rax, [rbx + 0x58]
    mov [rbx + 0xd0], rax
    mov rsi, [rbx + 0xc0]
    cmp [r12 + 0x220], rsi
    jne 0x1080
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
    je 0x17be
    mov [rbx + 0xa0], rax
    mov rsi, [rbx + 0xa0]
    cmp rsi, 7
    je 0x5ce
    cmp rsi, 6
    jne 0x10fb
    mov rax, 0xfffe000000000000
    mov [rbx + 0xa0], rax
    mov rsi, [rbx + 0xa0]
    cmp rsi, r15
    jb 0x1172
    mov eax, esi
    add eax, 1
    jo 0x1172
    or rax, r15
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x80]
    cmp [r12 + 0x250], rsi
    jne 0x11e4
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
    je 0x17be
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x50]
    cmp rsi, r15
    jb 0x1270
    mov eax, esi
    add eax, 1
    jo 0x1270
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x12ce
    jmp 0x315
    mov rax, 0xfffe000000000000
    mov [rbx + 0x48], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x98], rax
    mov rdx, [rbx + 0x98]
    test rdx, r13
    jne 0x12df
    cmp byte ptr [rdx], 0x20
    jb 0x12df
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x280]
    jne 0x12df
    mov rsi, [r12 + 0x288]
    mov rax, [rdx + rsi]
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x90]
    cmp [r12 + 0x2a0], rsi
    jne 0x1309
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
    je 0x17be
    mov [rbx + 0x70], rax
    mov dword ptr [rbx + 8], 0xda
    call <op.IterOpenArray>
    cmp eax, 2
    je 0x85e
    mov rdx, [rbx + 0x70]
    test rdx, r13
    jne 0x1384
    cmp byte ptr [rdx], 0x20
    jb 0x1384
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x2f0]
    jne 0x1384
    mov rsi, [r12 + 0x2f8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x80]
    test rsi, r13
    jne 0x79e
    test rsi, rsi
    je 0x79e
    cmp byte ptr [rsi], 0x20
    jae 0x7aa
    mov dword ptr [rbx + 8], 0xec
    call <op.ThrowNotIterable>
    mov rax, [rbx + 0x70]
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x80]
    cmp [r12 + 0x2c8], rsi
    jne 0x13ae
    mov dword ptr [rbx + 8], 0xf1
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
    je 0x17be
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x50]
    test rsi, r13
    jne 0x1429
    cmp byte ptr [rsi], 0x20
    jb 0x1429
    mov rdx, [rbx + 0x50]
    test rdx, r13
    jne 0x143a
    cmp byte ptr [rdx], 0x20
    jb 0x143a
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x310]
    jne 0x143a
    mov rsi, [r12 + 0x318]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov eax, 0xa
    mov [rbx + 0x60], rax
    endbr64
    mov dword ptr [rbx + 8], 0x103
    call <op.IterStep>
    cmp eax, 2
    je 0x9a0
    mov rsi, [rbx + 0x50]
    cmp rsi, 0xa
    je 0xb46
    mov rax, [rbx + 0x58]
    mov [rbx + 0x88], rax
    mov rax, [rbx + 0x50]
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x88]
    cmp [r12 + 0x330], rsi
    jne 0x1464
    mov dword ptr [rbx + 8], 0x114
    mov rax, [rsi + 0x20]
    mov [rbx + 0x70], rbx
    mov dword ptr [rbx + 0x7c], 0
    mov [rbx + 0x80], rax
    add rbx, 0x70
    xor esi, esi
    call qword ptr [rax + 8]
    sub rbx, 0x70
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x17be
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x90]
    test rsi, r13
    jne 0x14df
    cmp byte ptr [rsi], 0x20
    jb 0x14df
    mov rdx, [rbx + 0x90]
    test rdx, r13
    jne 0x14f0
    cmp byte ptr [rdx], 0x20
    jb 0x14f0
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x358]
    jne 0x14f0
    mov rsi, [r12 + 0x360]
    mov rax, [rdx + rsi]
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x88]
    cmp rsi, 7
    je 0xb46
    cmp rsi, 6
    jne 0x1509
    mov rdx, [rbx + 0x90]
    test rdx, r13
    jne 0x156f
    cmp byte ptr [rdx], 0x20
    jb 0x156f
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x378]
    jne 0x156f
    mov rsi, [r12 + 0x380]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0xa0], rax
    mov rdx, [rbx + 0xa0]
    test rdx, r13
    jne 0x1588
    cmp byte ptr [rdx], 0x20
    jb 0x1588
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x398]
    jne 0x1588
    mov rsi, [r12 + 0x3a0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x98], rax
    mov rax, [rbx + 0x68]
    mov [rbx + 0xa8], rax
    mov rsi, [rbx + 0x98]
    cmp [r12 + 0x3b8], rsi
    jne 0x15b2
    mov dword ptr [rbx + 8], 0x13c
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
    je 0x17be
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x68]
    test rdx, r13
    jne 0x162d
    cmp byte ptr [rdx], 0x20
    jb 0x162d
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x3e0]
    jne 0x162d
    mov rsi, [r12 + 0x3e8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x88]
    cmp rsi, r15
    jb 0x1657
    mov eax, esi
    and eax, 3
    or rax, r15
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x78]
    mov rdx, [rbx + 0x80]
    cmp rsi, r15
    jb 0x16a9
    cmp rdx, r15
    jb 0x16a9
    mov eax, esi
    imul eax, edx
    jo 0x16a9
    test eax, eax
    je 0x171c
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x70]
    cmp rsi, r15
    jb 0x173a
    cmp rdx, r15
    jb 0x173a
    mov eax, esi
    add eax, edx
    jo 0x173a
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x17ad
    jmp 0x85e
    endbr64
    mov dword ptr [rbx + 8], 0x15f
    call <op.IterCloseSilently>
    mov dword ptr [rbx + 8], 0x161
    call <op.Throw>
    mov rax, [rbx + 0x48]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xb86
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0xb74
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0xa
    call <op.JNotLessI>
    cmp eax, 2
    je 0x1e1
    jmp 0x7c
    cmp rsi, r15
    jae 0xbbc
    test rsi, r15
    je 0xb8d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xbc4
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x17c8]
    mov rcx, [r12 + 0x68]
    or rcx, 2
    mov [r12 + 0x68], rcx
    vucomisd xmm1, xmm0
    jbe 0x1e1
    jmp 0x7c
    mov dword ptr [rbx + 8], 0x15
    lea rcx, [r12 + 0x70]
    call <stub.GetNamed>
    jmp 0xb8
    mov dword ptr [rbx + 8], 0x1c
    call <op.NewObject>
    jmp 0x109
    mov dword ptr [rbx + 8], 0x21
    lea rcx, [r12 + 0xa0]
    call <stub.DefineNamed>
    jmp 0x15a
    mov dword ptr [rbx + 8], 0x21
    call <stub.Barrier>
    jmp 0x15a
    mov dword ptr [rbx + 8], 0x28
    call <op.Call>
    jmp 0x1ac
    test rsi, r13
    jne 0xc3a
    cmp byte ptr [rsi], 0x22
    jne 0xc3a
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xc0], rax
    je 0x16c
    cmp [r12 + 0xd0], rax
    je 0x16c
    cmp [r12 + 0xd8], rax
    je 0x16c
    cmp [r12 + 0xe0], rax
    je 0x16c
    cmp qword ptr [r12 + 0xc8], 2
    je 0x16c
    cmp [r12 + 0xc8], rsi
    je 0x16c
    mov dword ptr [rbx + 8], 0x28
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x16c
    mov dword ptr [rbx + 8], 0x2e
    call <op.Inc>
    jmp 0x1cb
    cmp rsi, r15
    jae 0xce9
    test rsi, r15
    je 0xcc3
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xcf1
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x17d0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xd15
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0xe8]
    or rcx, 2
    mov [r12 + 0xe8], rcx
    jmp 0x1cb
    mov dword ptr [rbx + 8], 0x33
    call <op.JumpLoop>
    jmp 0x5f
    mov dword ptr [rbx + 8], 0x36
    call <op.GetGlobal>
    jmp 0x1fa
    cmp [r12 + 0x110], rsi
    je 0x214
    cmp [r12 + 0x118], rsi
    je 0x214
    cmp [r12 + 0x120], rsi
    je 0x214
    cmp qword ptr [r12 + 0x108], 2
    je 0x214
    cmp [r12 + 0x108], rsi
    je 0x214
    mov dword ptr [rbx + 8], 0x3f
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x214
    mov rax, [rbx + 0x70]
    jmp 0x270
    mov dword ptr [rbx + 8], 0x45
    call <op.GetGlobal>
    jmp 0x28d
    cmp [r12 + 0x148], rsi
    je 0x2a7
    cmp [r12 + 0x150], rsi
    je 0x2a7
    cmp [r12 + 0x158], rsi
    je 0x2a7
    cmp qword ptr [r12 + 0x140], 2
    je 0x2a7
    cmp [r12 + 0x140], rsi
    je 0x2a7
    mov dword ptr [rbx + 8], 0x4e
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x2a7
    mov rax, [rbx + 0x70]
    jmp 0x303
    mov dword ptr [rbx + 8], 0x58
    call <op.JNotLess>
    cmp eax, 2
    je 0x67d
    jmp 0x33b
    cmp rsi, r15
    jae 0xe5e
    test rsi, r15
    je 0xe2f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xe66
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xe7b
    test rdx, r15
    je 0xe2f
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xe83
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x160]
    or rcx, 2
    mov [r12 + 0x160], rcx
    vucomisd xmm1, xmm0
    jbe 0x67d
    jmp 0x33b
    mov dword ptr [rbx + 8], 0x5f
    call <op.MulI>
    jmp 0x360
    cmp rsi, r15
    jae 0xecc
    test rsi, r15
    je 0xea6
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xed4
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x17d8]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xef8
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x68], rax
    mov rcx, [r12 + 0x168]
    or rcx, 2
    mov [r12 + 0x168], rcx
    jmp 0x360
    mov ecx, esi
    or ecx, 0xd
    test ecx, ecx
    jl 0xeb7
    jmp 0x359
    mov dword ptr [rbx + 8], 0x66
    call <op.ModI>
    jmp 0x392
    mov dword ptr [rbx + 8], 0x6d
    call <op.GetElem>
    jmp 0x3df
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0xf34
    sub rax, r15
    jmp 0x3db
    test rdx, r15
    je 0xf34
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xf34
    jp 0xf34
    test edx, edx
    jne 0xf93
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xf34
    jmp 0x3b5
    mov dword ptr [rbx + 8], 0x76
    lea rcx, [r12 + 0x198]
    call <stub.GetNamed>
    jmp 0x421
    mov dword ptr [rbx + 8], 0x83
    call <op.Call>
    jmp 0x493
    test rsi, r13
    jne 0xfb1
    cmp byte ptr [rsi], 0x22
    jne 0xfb1
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1b8], rax
    je 0x453
    cmp [r12 + 0x1c8], rax
    je 0x453
    cmp [r12 + 0x1d0], rax
    je 0x453
    cmp [r12 + 0x1d8], rax
    je 0x453
    cmp qword ptr [r12 + 0x1c0], 2
    je 0x453
    cmp [r12 + 0x1c0], rsi
    je 0x453
    mov dword ptr [rbx + 8], 0x83
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x80]
    jmp 0x453
    mov dword ptr [rbx + 8], 0x8c
    lea rcx, [r12 + 0x1e0]
    call <stub.GetNamed>
    jmp 0x4d5
    mov dword ptr [rbx + 8], 0x99
    lea rcx, [r12 + 0x200]
    call <stub.GetNamed>
    jmp 0x529
    mov dword ptr [rbx + 8], 0xa3
    call <op.Call>
    jmp 0x5a2
    test rsi, r13
    jne 0x106f
    cmp byte ptr [rsi], 0x22
    jne 0x106f
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x220], rax
    je 0x550
    cmp [r12 + 0x230], rax
    je 0x550
    cmp [r12 + 0x238], rax
    je 0x550
    cmp [r12 + 0x240], rax
    je 0x550
    cmp qword ptr [r12 + 0x228], 2
    je 0x550
    cmp [r12 + 0x228], rsi
    je 0x550
    mov dword ptr [rbx + 8], 0xa3
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xc0]
    jmp 0x550
    cmp rsi, r15
    jae 0x1129
    test rsi, r15
    je 0x1136
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0x5ce
    jmp 0x5bd
    test esi, esi
    jne 0x5ce
    jmp 0x5bd
    test rsi, r13
    jne 0x5bd
    test rsi, rsi
    je 0x5bd
    cmp byte ptr [rsi], 4
    ja 0x5ce
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0x5ce
    jmp 0x5bd
    mov dword ptr [rbx + 8], 0xb1
    call <op.AddI>
    jmp 0x5f3
    cmp rsi, r15
    jae 0x1187
    test rsi, r15
    je 0x1161
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x118f
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x17d0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x11b3
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x98], rax
    mov rcx, [r12 + 0x248]
    or rcx, 2
    mov [r12 + 0x248], rcx
    jmp 0x5f3
    mov dword ptr [rbx + 8], 0xb8
    call <op.Call>
    jmp 0x648
    test rsi, r13
    jne 0x11d3
    cmp byte ptr [rsi], 0x22
    jne 0x11d3
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x250], rax
    je 0x608
    cmp [r12 + 0x260], rax
    je 0x608
    cmp [r12 + 0x268], rax
    je 0x608
    cmp [r12 + 0x270], rax
    je 0x608
    cmp qword ptr [r12 + 0x258], 2
    je 0x608
    cmp [r12 + 0x258], rsi
    je 0x608
    mov dword ptr [rbx + 8], 0xb8
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x80]
    jmp 0x608
    mov dword ptr [rbx + 8], 0xbe
    call <op.Inc>
    jmp 0x667
    cmp rsi, r15
    jae 0x1285
    test rsi, r15
    je 0x125f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x128d
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x17d0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x12b1
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x278]
    or rcx, 2
    mov [r12 + 0x278], rcx
    jmp 0x667
    mov dword ptr [rbx + 8], 0xc3
    call <op.JumpLoop>
    jmp 0x315
    mov dword ptr [rbx + 8], 0xcd
    lea rcx, [r12 + 0x280]
    call <stub.GetNamed>
    jmp 0x6cd
    mov dword ptr [rbx + 8], 0xd4
    call <op.Call>
    jmp 0x72c
    test rsi, r13
    jne 0x12f8
    cmp byte ptr [rsi], 0x22
    jne 0x12f8
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x2a0], rax
    je 0x6e9
    cmp [r12 + 0x2b0], rax
    je 0x6e9
    cmp [r12 + 0x2b8], rax
    je 0x6e9
    cmp [r12 + 0x2c0], rax
    je 0x6e9
    cmp qword ptr [r12 + 0x2a8], 2
    je 0x6e9
    cmp [r12 + 0x2a8], rsi
    je 0x6e9
    mov dword ptr [rbx + 8], 0xd4
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x90]
    jmp 0x6e9
    mov dword ptr [rbx + 8], 0xe1
    lea rcx, [r12 + 0x2f0]
    call <stub.GetNamed>
    jmp 0x775
    mov dword ptr [rbx + 8], 0xf1
    call <op.Call>
    jmp 0x807
    test rsi, r13
    jne 0x139d
    cmp byte ptr [rsi], 0x22
    jne 0x139d
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x2c8], rax
    je 0x7ca
    cmp [r12 + 0x2d8], rax
    je 0x7ca
    cmp [r12 + 0x2e0], rax
    je 0x7ca
    cmp [r12 + 0x2e8], rax
    je 0x7ca
    cmp qword ptr [r12 + 0x2d0], 2
    je 0x7ca
    cmp [r12 + 0x2d0], rsi
    je 0x7ca
    mov dword ptr [rbx + 8], 0xf1
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x80]
    jmp 0x7ca
    mov dword ptr [rbx + 8], 0xf7
    call <op.RequireObject>
    jmp 0x81d
    mov dword ptr [rbx + 8], 0xfa
    lea rcx, [r12 + 0x310]
    call <stub.GetNamed>
    jmp 0x851
    mov dword ptr [rbx + 8], 0x114
    call <op.Call>
    jmp 0x8f3
    test rsi, r13
    jne 0x1453
    cmp byte ptr [rsi], 0x22
    jne 0x1453
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x330], rax
    je 0x8b0
    cmp [r12 + 0x340], rax
    je 0x8b0
    cmp [r12 + 0x348], rax
    je 0x8b0
    cmp [r12 + 0x350], rax
    je 0x8b0
    cmp qword ptr [r12 + 0x338], 2
    je 0x8b0
    cmp [r12 + 0x338], rsi
    je 0x8b0
    mov dword ptr [rbx + 8], 0x114
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x88]
    jmp 0x8b0
    mov dword ptr [rbx + 8], 0x11a
    call <op.RequireObject>
    jmp 0x90c
    mov dword ptr [rbx + 8], 0x11d
    lea rcx, [r12 + 0x358]
    call <stub.GetNamed>
    jmp 0x943
    cmp rsi, r15
    jae 0x1537
    test rsi, r15
    je 0x1544
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0xb46
    jmp 0x965
    test esi, esi
    jne 0xb46
    jmp 0x965
    test rsi, r13
    jne 0x965
    test rsi, rsi
    je 0x965
    cmp byte ptr [rsi], 4
    ja 0xb46
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0xb46
    jmp 0x965
    mov dword ptr [rbx + 8], 0x128
    lea rcx, [r12 + 0x378]
    call <stub.GetNamed>
    jmp 0x99c
    mov dword ptr [rbx + 8], 0x132
    lea rcx, [r12 + 0x398]
    call <stub.GetNamed>
    jmp 0x9e2
    mov dword ptr [rbx + 8], 0x13c
    call <op.Call>
    jmp 0xa58
    test rsi, r13
    jne 0x15a1
    cmp byte ptr [rsi], 0x22
    jne 0x15a1
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x3b8], rax
    je 0xa09
    cmp [r12 + 0x3c8], rax
    je 0xa09
    cmp [r12 + 0x3d0], rax
    je 0xa09
    cmp [r12 + 0x3d8], rax
    je 0xa09
    cmp qword ptr [r12 + 0x3c0], 2
    je 0xa09
    cmp [r12 + 0x3c0], rsi
    je 0xa09
    mov dword ptr [rbx + 8], 0x13c
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x98]
    jmp 0xa09
    mov dword ptr [rbx + 8], 0x142
    lea rcx, [r12 + 0x3e0]
    call <stub.GetNamed>
    jmp 0xa8c
    mov dword ptr [rbx + 8], 0x149
    call <op.BitAndI>
    jmp 0xab2
    cmp rsi, r15
    jae 0x167f
    test rsi, r15
    je 0x1646
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1646
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x400]
    or r8, 2
    mov [r12 + 0x400], r8
    jmp 0xaa3
    mov dword ptr [rbx + 8], 0x150
    call <op.Mul>
    jmp 0xae9
    cmp rsi, r15
    jae 0x16be
    test rsi, r15
    je 0x1698
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x16c6
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x16db
    test rdx, r15
    je 0x1698
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x16e3
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x16ff
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0x408]
    or rcx, 2
    mov [r12 + 0x408], rcx
    jmp 0xae9
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x16a9
    jmp 0xae2
    mov dword ptr [rbx + 8], 0x156
    call <op.Add>
    jmp 0xb14
    cmp rsi, r15
    jae 0x174f
    test rsi, r15
    je 0x1729
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1757
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x176c
    test rdx, r15
    je 0x1729
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1774
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1790
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x410]
    or rcx, 2
    mov [r12 + 0x410], rcx
    jmp 0xb14
    mov dword ptr [rbx + 8], 0x15c
    call <op.JumpLoop>
    jmp 0x85e
    jmp <stub.ExceptionExit>
    .byte 0x0
    .long 0x0
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
    ja 0x7d2
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x7f2
    mov ecx, 0xa
    mov [rbx + 0x48], rcx
    mov [rbx + 0x50], rcx
    mov [rbx + 0x58], rcx
    mov [rbx + 0x68], rcx
    endbr64
    mov rsi, [r12 + 0x48]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x810
    mov [rbx + 0x60], rax
    mov rax, [rbx + 0x60]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x58], rsi
    jne 0x821
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
    je 0x124c
    test rax, r13
    jne 0x86e
    cmp byte ptr [rax], 0x20
    jb 0x86e
    mov [rbx + 0x30], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x48], rax
    endbr64
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0x891
    cmp rdx, r15
    jb 0x891
    cmp esi, edx
    jge 0x45b
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x8ff
    cmp rdx, r15
    jb 0x8ff
    mov eax, esi
    imul eax, edx
    jo 0x8ff
    test eax, eax
    je 0x972
    or rax, r15
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x58]
    cmp rsi, r15
    jb 0x97f
    test esi, esi
    jl 0x97f
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
    jne 0x990
    cmp byte ptr [rdx], 0x20
    jb 0x990
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x98]
    jne 0x990
    mov rsi, [r12 + 0xa0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x50]
    cmp rsi, r15
    jb 0x9ba
    vmovsd xmm1, [0x1258]
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vdivsd xmm0, xmm0, xmm1
    vcvttsd2si eax, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, eax
    vucomisd xmm0, xmm15
    jne 0xa1b
    jp 0xa1b
    test eax, eax
    jne 0x211
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xa1b
    or rax, r15
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0xc0], rsi
    jne 0xa64
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
    je 0x124c
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x58]
    cmp rsi, 6
    je 0x2a4
    cmp rsi, 7
    jne 0xadc
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0xb53
    mov eax, esi
    add eax, 1
    jo 0xb53
    or rax, r15
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x80], rax
    mov rdx, [rbx + 0x80]
    test rdx, r13
    jne 0xbb1
    cmp byte ptr [rdx], 0x20
    jb 0xbb1
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xf0]
    jne 0xbb1
    mov rsi, [r12 + 0xf8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rax, [rbx + 0x50]
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x110], rsi
    jne 0xbdb
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
    je 0x124c
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x58]
    cmp rsi, 6
    je 0x383
    cmp rsi, 7
    jne 0xc53
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0xcca
    mov eax, esi
    add eax, 2
    jo 0xcca
    or rax, r15
    mov [rbx + 0x38], rax
    jmp 0x426
    mov rax, [rbx + 0x30]
    mov [rbx + 0x80], rax
    mov rdx, [rbx + 0x80]
    test rdx, r13
    jne 0xd28
    cmp byte ptr [rdx], 0x20
    jb 0xd28
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x140]
    jne 0xd28
    mov rsi, [r12 + 0x148]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rax, [rbx + 0x50]
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x160], rsi
    jne 0xd52
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
    je 0x124c
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0xddb
    mov eax, esi
    add eax, 1
    jo 0xddb
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0xe39
    jmp 0xee
    mov rax, [rbx + 0x38]
    mov [rbx + 0x40], rax
    mov dword ptr [rbx + 8], 0x8a
    call <op.IterOpenArray>
    cmp eax, 2
    je 0x58c
    mov rdx, [rbx + 0x30]
    test rdx, r13
    jne 0xe4a
    cmp byte ptr [rdx], 0x20
    jb 0xe4a
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1b8]
    jne 0xe4a
    mov rsi, [r12 + 0x1c0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x78]
    test rsi, r13
    jne 0x4cf
    test rsi, rsi
    je 0x4cf
    cmp byte ptr [rsi], 0x20
    jae 0x4db
    mov dword ptr [rbx + 8], 0x9c
    call <op.ThrowNotIterable>
    mov rax, [rbx + 0x30]
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x190], rsi
    jne 0xe74
    mov dword ptr [rbx + 8], 0xa1
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
    je 0x124c
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    test rsi, r13
    jne 0xeec
    cmp byte ptr [rsi], 0x20
    jb 0xeec
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0xefd
    cmp byte ptr [rdx], 0x20
    jb 0xefd
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1d8]
    jne 0xefd
    mov rsi, [r12 + 0x1e0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    endbr64
    mov dword ptr [rbx + 8], 0xb3
    call <op.IterStep>
    cmp eax, 2
    je 0x6cb
    mov rsi, [rbx + 0x48]
    cmp rsi, 0xa
    je 0x766
    mov rax, [rbx + 0x50]
    mov [rbx + 0x80], rax
    mov rax, [rbx + 0x48]
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x80]
    cmp [r12 + 0x1f8], rsi
    jne 0xf27
    mov dword ptr [rbx + 8], 0xc4
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
    je 0x124c
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x88]
    test rsi, r13
    jne 0xfa2
    cmp byte ptr [rsi], 0x20
    jb 0xfa2
    mov rdx, [rbx + 0x88]
    test rdx, r13
    jne 0xfb3
    cmp byte ptr [rdx], 0x20
    jb 0xfb3
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x220]
    jne 0xfb3
    mov rsi, [r12 + 0x228]
    mov rax, [rdx + rsi]
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x80]
    cmp rsi, 7
    je 0x766
    cmp rsi, 6
    jne 0xfcc
    mov rdx, [rbx + 0x88]
    test rdx, r13
    jne 0x1032
    cmp byte ptr [rdx], 0x20
    jb 0x1032
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x240]
    jne 0x1032
    mov rsi, [r12 + 0x248]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x105c
    imul eax, esi, 5
    jo 0x105c
    test eax, eax
    je 0x10ba
    or rax, r15
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x68]
    mov rdx, [rbx + 0x60]
    cmp rsi, r15
    jb 0x10d9
    cmp rdx, r15
    jb 0x10d9
    mov eax, esi
    add eax, edx
    jo 0x10d9
    or rax, r15
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x68]
    cmp rsi, r15
    jb 0x115d
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x119e
    jmp 0x58c
    endbr64
    mov dword ptr [rbx + 8], 0xf6
    call <op.IterCloseSilently>
    mov dword ptr [rbx + 8], 0xf8
    call <op.Throw>
    mov rdx, [rbx + 0x30]
    test rdx, r13
    jne 0x11af
    cmp byte ptr [rdx], 0x20
    jb 0x11af
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x278]
    jne 0x11af
    mov rsi, [r12 + 0x280]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x11d9
    cmp rdx, r15
    jb 0x11d9
    mov eax, esi
    add eax, edx
    jo 0x11d9
    or rax, r15
    mov [rbx + 0x48], rax
    mov rax, [rbx + 0x48]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x809
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x7f7
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    call <op.GetGlobal>
    jmp 0x5b
    cmp [r12 + 0x68], rsi
    je 0x72
    cmp [r12 + 0x70], rsi
    je 0x72
    cmp [r12 + 0x78], rsi
    je 0x72
    cmp qword ptr [r12 + 0x60], 2
    je 0x72
    cmp [r12 + 0x60], rsi
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
    je 0x45b
    jmp 0x114
    cmp rsi, r15
    jae 0x8a6
    test rsi, r15
    je 0x877
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x8ae
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x8c3
    test rdx, r15
    je 0x877
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x8cb
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x80]
    or rcx, 2
    mov [r12 + 0x80], rcx
    vucomisd xmm1, xmm0
    jbe 0x45b
    jmp 0x114
    mov dword ptr [rbx + 8], 0x1e
    call <op.Mul>
    jmp 0x148
    cmp rsi, r15
    jae 0x914
    test rsi, r15
    je 0x8ee
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x91c
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x931
    test rdx, r15
    je 0x8ee
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x939
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x955
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x58], rax
    mov rcx, [r12 + 0x88]
    or rcx, 2
    mov [r12 + 0x88], rcx
    jmp 0x148
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x8ff
    jmp 0x141
    mov dword ptr [rbx + 8], 0x24
    call <op.ModI>
    jmp 0x17a
    mov dword ptr [rbx + 8], 0x2e
    lea rcx, [r12 + 0x98]
    call <stub.GetNamed>
    jmp 0x1bc
    mov dword ptr [rbx + 8], 0x35
    call <op.DivI>
    jmp 0x21b
    cmp rsi, r15
    jae 0x9cf
    test rsi, r15
    je 0x9a9
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x9d7
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1258]
    vdivsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x9fb
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x88], rax
    mov rcx, [r12 + 0xb8]
    or rcx, 2
    mov [r12 + 0xb8], rcx
    jmp 0x21b
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xa33
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x88], rax
    mov rcx, [r12 + 0xb8]
    or rcx, 2
    mov [r12 + 0xb8], rcx
    jmp 0x21b
    mov dword ptr [rbx + 8], 0x3c
    call <op.Call>
    jmp 0x26d
    test rsi, r13
    jne 0xa53
    cmp byte ptr [rsi], 0x22
    jne 0xa53
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xc0], rax
    je 0x22d
    cmp [r12 + 0xd0], rax
    je 0x22d
    cmp [r12 + 0xd8], rax
    je 0x22d
    cmp [r12 + 0xe0], rax
    je 0x22d
    cmp qword ptr [r12 + 0xc8], 2
    je 0x22d
    cmp [r12 + 0xc8], rsi
    je 0x22d
    mov dword ptr [rbx + 8], 0x3c
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x22d
    cmp rsi, r15
    jae 0xb0a
    test rsi, r15
    je 0xb17
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0x285
    jmp 0x2a4
    test esi, esi
    jne 0x285
    jmp 0x2a4
    test rsi, r13
    jne 0x2a4
    test rsi, rsi
    je 0x2a4
    cmp byte ptr [rsi], 4
    ja 0x285
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0x285
    jmp 0x2a4
    mov dword ptr [rbx + 8], 0x46
    call <op.Inc>
    jmp 0x2a4
    cmp rsi, r15
    jae 0xb68
    test rsi, r15
    je 0xb42
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xb70
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1260]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xb94
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0xe8]
    or rcx, 2
    mov [r12 + 0xe8], rcx
    jmp 0x2a4
    mov dword ptr [rbx + 8], 0x4e
    lea rcx, [r12 + 0xf0]
    call <stub.GetNamed>
    jmp 0x2e6
    mov dword ptr [rbx + 8], 0x58
    call <op.Call>
    jmp 0x347
    test rsi, r13
    jne 0xbca
    cmp byte ptr [rsi], 0x22
    jne 0xbca
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x110], rax
    je 0x307
    cmp [r12 + 0x120], rax
    je 0x307
    cmp [r12 + 0x128], rax
    je 0x307
    cmp [r12 + 0x130], rax
    je 0x307
    cmp qword ptr [r12 + 0x118], 2
    je 0x307
    cmp [r12 + 0x118], rsi
    je 0x307
    mov dword ptr [rbx + 8], 0x58
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x307
    cmp rsi, r15
    jae 0xc81
    test rsi, r15
    je 0xc8e
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0x35f
    jmp 0x383
    test esi, esi
    jne 0x35f
    jmp 0x383
    test rsi, r13
    jne 0x383
    test rsi, rsi
    je 0x383
    cmp byte ptr [rsi], 4
    ja 0x35f
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0x35f
    jmp 0x383
    mov dword ptr [rbx + 8], 0x62
    call <op.AddI>
    jmp 0x37e
    cmp rsi, r15
    jae 0xcdf
    test rsi, r15
    je 0xcb9
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xce7
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1258]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xd0b
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x138]
    or rcx, 2
    mov [r12 + 0x138], rcx
    jmp 0x37e
    mov dword ptr [rbx + 8], 0x6f
    lea rcx, [r12 + 0x140]
    call <stub.GetNamed>
    jmp 0x3c5
    mov dword ptr [rbx + 8], 0x79
    call <op.Call>
    jmp 0x426
    test rsi, r13
    jne 0xd41
    cmp byte ptr [rsi], 0x22
    jne 0xd41
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x160], rax
    je 0x3e6
    cmp [r12 + 0x170], rax
    je 0x3e6
    cmp [r12 + 0x178], rax
    je 0x3e6
    cmp [r12 + 0x180], rax
    je 0x3e6
    cmp qword ptr [r12 + 0x168], 2
    je 0x3e6
    cmp [r12 + 0x168], rsi
    je 0x3e6
    mov dword ptr [rbx + 8], 0x79
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x3e6
    mov dword ptr [rbx + 8], 0x7f
    call <op.Inc>
    jmp 0x445
    cmp rsi, r15
    jae 0xdf0
    test rsi, r15
    je 0xdca
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xdf8
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1260]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xe1c
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x188]
    or rcx, 2
    mov [r12 + 0x188], rcx
    jmp 0x445
    mov dword ptr [rbx + 8], 0x84
    call <op.JumpLoop>
    jmp 0xee
    mov dword ptr [rbx + 8], 0x91
    lea rcx, [r12 + 0x1b8]
    call <stub.GetNamed>
    jmp 0x4ac
    mov dword ptr [rbx + 8], 0xa1
    call <op.Call>
    jmp 0x535
    test rsi, r13
    jne 0xe63
    cmp byte ptr [rsi], 0x22
    jne 0xe63
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x190], rax
    je 0x4f8
    cmp [r12 + 0x1a0], rax
    je 0x4f8
    cmp [r12 + 0x1a8], rax
    je 0x4f8
    cmp [r12 + 0x1b0], rax
    je 0x4f8
    cmp qword ptr [r12 + 0x198], 2
    je 0x4f8
    cmp [r12 + 0x198], rsi
    je 0x4f8
    mov dword ptr [rbx + 8], 0xa1
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x4f8
    mov dword ptr [rbx + 8], 0xa7
    call <op.RequireObject>
    jmp 0x54b
    mov dword ptr [rbx + 8], 0xaa
    lea rcx, [r12 + 0x1d8]
    call <stub.GetNamed>
    jmp 0x57f
    mov dword ptr [rbx + 8], 0xc4
    call <op.Call>
    jmp 0x61e
    test rsi, r13
    jne 0xf16
    cmp byte ptr [rsi], 0x22
    jne 0xf16
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1f8], rax
    je 0x5de
    cmp [r12 + 0x208], rax
    je 0x5de
    cmp [r12 + 0x210], rax
    je 0x5de
    cmp [r12 + 0x218], rax
    je 0x5de
    cmp qword ptr [r12 + 0x200], 2
    je 0x5de
    cmp [r12 + 0x200], rsi
    je 0x5de
    mov dword ptr [rbx + 8], 0xc4
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x80]
    jmp 0x5de
    mov dword ptr [rbx + 8], 0xca
    call <op.RequireObject>
    jmp 0x637
    mov dword ptr [rbx + 8], 0xcd
    lea rcx, [r12 + 0x220]
    call <stub.GetNamed>
    jmp 0x66e
    cmp rsi, r15
    jae 0xffa
    test rsi, r15
    je 0x1007
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0x766
    jmp 0x690
    test esi, esi
    jne 0x766
    jmp 0x690
    test rsi, r13
    jne 0x690
    test rsi, rsi
    je 0x690
    cmp byte ptr [rsi], 4
    ja 0x766
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0x766
    jmp 0x690
    mov dword ptr [rbx + 8], 0xd8
    lea rcx, [r12 + 0x240]
    call <stub.GetNamed>
    jmp 0x6c7
    mov dword ptr [rbx + 8], 0xdf
    call <op.MulI>
    jmp 0x6f0
    cmp rsi, r15
    jae 0x1071
    test rsi, r15
    je 0x104b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1079
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1268]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x109d
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x68], rax
    mov rcx, [r12 + 0x260]
    or rcx, 2
    mov [r12 + 0x260], rcx
    jmp 0x6f0
    mov ecx, esi
    or ecx, 5
    test ecx, ecx
    jl 0x105c
    jmp 0x6e9
    mov dword ptr [rbx + 8], 0xe6
    call <op.Add>
    jmp 0x71b
    cmp rsi, r15
    jae 0x10ee
    test rsi, r15
    je 0x10c8
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x10f6
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x110b
    test rdx, r15
    je 0x10c8
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1113
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x112f
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x68], rax
    mov rcx, [r12 + 0x268]
    or rcx, 2
    mov [r12 + 0x268], rcx
    jmp 0x71b
    mov dword ptr [rbx + 8], 0xec
    call <op.BitOrI>
    jmp 0x734
    cmp rsi, r15
    jae 0x1185
    test rsi, r15
    je 0x114c
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x114c
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x270]
    or r8, 2
    mov [r12 + 0x270], r8
    jmp 0x728
    mov dword ptr [rbx + 8], 0xf3
    call <op.JumpLoop>
    jmp 0x58c
    mov dword ptr [rbx + 8], 0xfa
    lea rcx, [r12 + 0x278]
    call <stub.GetNamed>
    jmp 0x79a
    mov dword ptr [rbx + 8], 0x101
    call <op.Add>
    jmp 0x7c9
    cmp rsi, r15
    jae 0x11ee
    test rsi, r15
    je 0x11c8
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x11f6
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x120b
    test rdx, r15
    je 0x11c8
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1213
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x122f
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x298]
    or rcx, 2
    mov [r12 + 0x298], rcx
    jmp 0x7c9
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
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
