(anonymous):
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0xb0]
    cmp rcx, [rdx]
    ja 0x38a
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
    mov rsi, [r12 + 0x30]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x3b1
    mov [rbx + 0x48], rax
    mov eax, 0xa
    mov [rbx + 0x50], rax
    mov rax, [r12 + 0x28]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x40]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x3c2
    mov [rbx + 0x80], rax
    mov eax, 0xa
    mov [rbx + 0x88], rax
    mov rax, 0xfffe00000007a120
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x80]
    cmp [r12 + 0x50], rsi
    jne 0x3e4
    mov dword ptr [rbx + 8], 0x47
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
    je 0x6ad
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x78]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x44d
    mov [rbx + 0x88], rax
    mov eax, 0xa
    mov [rbx + 0x90], rax
    mov rax, 0xfffe0000000493e0
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x88]
    cmp [r12 + 0x88], rsi
    jne 0x46f
    mov dword ptr [rbx + 8], 0x59
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
    je 0x6ad
    mov [rbx + 0x68], rax
    mov rsi, [r12 + 0xb0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x4ea
    mov [rbx + 0x90], rax
    mov eax, 0xa
    mov [rbx + 0x98], rax
    mov rax, 0xfffe000000061a80
    mov [rbx + 0xa0], rax
    mov rsi, [rbx + 0x90]
    cmp [r12 + 0xc0], rsi
    jne 0x50c
    mov dword ptr [rbx + 8], 0x6b
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
    je 0x6ad
    mov [rbx + 0x70], rax
    mov rsi, [r12 + 0xe8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x587
    mov [rbx + 0x98], rax
    mov eax, 0xa
    mov [rbx + 0xa0], rax
    mov rax, 0xfffe0000000aae60
    mov [rbx + 0xa8], rax
    mov rsi, [rbx + 0x98]
    cmp [r12 + 0xf8], rsi
    jne 0x5a9
    mov dword ptr [rbx + 8], 0x7d
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
    je 0x6ad
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x48]
    cmp [r12 + 0x120], rsi
    jne 0x635
    mov dword ptr [rbx + 8], 0x83
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
    je 0x6ad
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x3aa
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0x2f
    call <op.GetGlobal>
    jmp 0xd6
    mov dword ptr [rbx + 8], 0x3b
    call <op.GetGlobal>
    jmp 0x101
    mov dword ptr [rbx + 8], 0x47
    call <op.Call>
    jmp 0x170
    test rsi, r13
    jne 0x3d3
    cmp byte ptr [rsi], 0x22
    jne 0x3d3
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x50], rax
    je 0x130
    cmp [r12 + 0x60], rax
    je 0x130
    cmp [r12 + 0x68], rax
    je 0x130
    cmp [r12 + 0x70], rax
    je 0x130
    cmp qword ptr [r12 + 0x58], 2
    je 0x130
    cmp [r12 + 0x58], rsi
    je 0x130
    mov dword ptr [rbx + 8], 0x47
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x80]
    jmp 0x130
    mov dword ptr [rbx + 8], 0x4d
    call <op.GetGlobal>
    jmp 0x189
    mov dword ptr [rbx + 8], 0x59
    call <op.Call>
    jmp 0x1fe
    test rsi, r13
    jne 0x45e
    cmp byte ptr [rsi], 0x22
    jne 0x45e
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x88], rax
    je 0x1bb
    cmp [r12 + 0x98], rax
    je 0x1bb
    cmp [r12 + 0xa0], rax
    je 0x1bb
    cmp [r12 + 0xa8], rax
    je 0x1bb
    cmp qword ptr [r12 + 0x90], 2
    je 0x1bb
    cmp [r12 + 0x90], rsi
    je 0x1bb
    mov dword ptr [rbx + 8], 0x59
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x88]
    jmp 0x1bb
    mov dword ptr [rbx + 8], 0x5f
    call <op.GetGlobal>
    jmp 0x21a
    mov dword ptr [rbx + 8], 0x6b
    call <op.Call>
    jmp 0x292
    test rsi, r13
    jne 0x4fb
    cmp byte ptr [rsi], 0x22
    jne 0x4fb
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xc0], rax
    je 0x24c
    cmp [r12 + 0xd0], rax
    je 0x24c
    cmp [r12 + 0xd8], rax
    je 0x24c
    cmp [r12 + 0xe0], rax
    je 0x24c
    cmp qword ptr [r12 + 0xc8], 2
    je 0x24c
    cmp [r12 + 0xc8], rsi
    je 0x24c
    mov dword ptr [rbx + 8], 0x6b
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x90]
    jmp 0x24c
    mov dword ptr [rbx + 8], 0x71
    call <op.GetGlobal>
    jmp 0x2ae
    mov dword ptr [rbx + 8], 0x7d
    call <op.Call>
    jmp 0x32f
    test rsi, r13
    jne 0x598
    cmp byte ptr [rsi], 0x22
    jne 0x598
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xf8], rax
    je 0x2e0
    cmp [r12 + 0x108], rax
    je 0x2e0
    cmp [r12 + 0x110], rax
    je 0x2e0
    cmp [r12 + 0x118], rax
    je 0x2e0
    cmp qword ptr [r12 + 0x100], 2
    je 0x2e0
    cmp [r12 + 0x100], rsi
    je 0x2e0
    mov dword ptr [rbx + 8], 0x7d
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x98]
    jmp 0x2e0
    mov dword ptr [rbx + 8], 0x83
    call <op.Call>
    jmp 0x381
    test rsi, r13
    jne 0x624
    cmp byte ptr [rsi], 0x22
    jne 0x624
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x120], rax
    je 0x341
    cmp [r12 + 0x130], rax
    je 0x341
    cmp [r12 + 0x138], rax
    je 0x341
    cmp [r12 + 0x140], rax
    je 0x341
    cmp qword ptr [r12 + 0x128], 2
    je 0x341
    cmp [r12 + 0x128], rsi
    je 0x341
    mov dword ptr [rbx + 8], 0x83
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x48]
    jmp 0x341
    jmp <stub.ExceptionExit>
(anonymous)#2:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
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
    movzx r10d, byte ptr [r14 + 0x149e]
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
    mov rdx, [r14 + 0x1428]
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
    je 0xae8
    test rax, r13
    jne 0x54a
    cmp byte ptr [rax], 0x20
    jb 0x54a
    mov [rbx + 0x30], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x40], rax
    endbr64
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0x56d
    cmp rdx, r15
    jb 0x56d
    cmp esi, edx
    jge 0x35e
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x5d5
    imul eax, esi, 0x1eef
    jo 0x5d5
    test eax, eax
    je 0x62d
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x50]
    cmp rsi, r15
    jb 0x63e
    test esi, esi
    jl 0x63e
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
    jne 0x64f
    cmp byte ptr [rdx], 0x20
    jb 0x64f
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x68]
    jne 0x64f
    mov rsi, [r12 + 0x70]
    mov rax, [rdx + rsi]
    mov [rbx + 0x70], rax
    mov rax, [rbx + 0x48]
    mov [rbx + 0x80], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0xb8], rax
    mov rdx, [rbx + 0xb8]
    test rdx, r13
    jne 0x665
    cmp byte ptr [rdx], 0x20
    jb 0x665
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x88]
    jne 0x665
    mov rsi, [r12 + 0x90]
    mov rax, [rdx + rsi]
    mov [rbx + 0xb0], rax
    mov rax, [rbx + 0x48]
    mov [rbx + 0xc0], rax
    mov rsi, [rbx + 0xb0]
    cmp [r12 + 0xa8], rsi
    jne 0x68f
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
    je 0xae8
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x90]
    cmp rsi, 7
    je 0x2a6
    cmp rsi, 6
    jne 0x70a
    mov rax, 0xfffe000000000000
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x90]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x781
    cmp rdx, r15
    jb 0x781
    mov eax, esi
    add eax, edx
    jo 0x781
    or rax, r15
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0xd8], rsi
    jne 0x808
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
    je 0xae8
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x891
    mov eax, esi
    add eax, 1
    jo 0x891
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [r14 + 0x1428]
    cmp qword ptr [rsi], 0
    je 0x8ef
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
    jb 0x911
    imul eax, esi, 3
    jo 0x911
    test eax, eax
    je 0x96f
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x70]
    mov rdx, [rbx + 0x60]
    cmp rsi, r15
    jb 0x98e
    cmp rdx, r15
    jb 0x98e
    mov eax, esi
    add eax, edx
    jo 0x98e
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x70]
    mov rdx, [rbx + 0x68]
    cmp rsi, r15
    jb 0xa12
    cmp rdx, r15
    jb 0xa12
    mov eax, esi
    add eax, edx
    jo 0xa12
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x70]
    cmp rsi, r15
    jb 0xa96
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [r14 + 0x1428]
    cmp qword ptr [rsi], 0
    je 0xad7
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
    cmp qword ptr [r12 + 0x30], 3
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
    jae 0x582
    test rsi, r15
    je 0x553
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x58a
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x59f
    test rdx, r15
    je 0x553
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x5a7
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
    jae 0x5ea
    test rsi, r15
    je 0x5c4
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x5f2
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xaf0]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x616
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x58]
    or rcx, 2
    mov [r12 + 0x58], rcx
    jmp 0x148
    mov ecx, esi
    or ecx, 0x1eef
    test ecx, ecx
    jl 0x5d5
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
    jne 0x67e
    cmp byte ptr [rsi], 0x22
    jne 0x67e
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
    jae 0x738
    test rsi, r15
    je 0x745
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
    jae 0x796
    test rsi, r15
    je 0x770
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x79e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x7b3
    test rdx, r15
    je 0x770
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x7bb
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x7d7
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
    jne 0x7f7
    cmp byte ptr [rsi], 0x22
    jne 0x7f7
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
    jae 0x8a6
    test rsi, r15
    je 0x880
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x8ae
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xaf8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x8d2
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
    jae 0x926
    test rsi, r15
    je 0x900
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x92e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xb00]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x952
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0x108]
    or rcx, 2
    mov [r12 + 0x108], rcx
    jmp 0x419
    mov ecx, esi
    or ecx, 3
    test ecx, ecx
    jl 0x911
    jmp 0x412
    mov dword ptr [rbx + 8], 0x8d
    call <op.Add>
    jmp 0x444
    cmp rsi, r15
    jae 0x9a3
    test rsi, r15
    je 0x97d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x9ab
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x9c0
    test rdx, r15
    je 0x97d
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x9c8
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x9e4
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
    jae 0xa27
    test rsi, r15
    je 0xa01
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xa2f
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xa44
    test rdx, r15
    je 0xa01
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xa4c
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xa68
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
    jae 0xabe
    test rsi, r15
    je 0xa85
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xa85
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
    .byte 0x0
    .quad 0x40beef0000000000
    .quad 0x3ff0000000000000
    .quad 0x4008000000000000
objectKeys:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
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
    mov rdx, [r14 + 0x1150]
    lea rsi, [rdx + 0x30]
    cmp rsi, [r14 + 0x1158]
    ja 0x9ad
    mov [r14 + 0x1150], rsi
    mov qword ptr [rdx], 0x5000120
    mov [rdx + 8], rcx
    mov rcx, [r14 + 0x2310]
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
    movzx r10d, byte ptr [r14 + 0x149e]
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
    je 0x1332
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x50]
    cmp rsi, r15
    jb 0xa82
    mov eax, esi
    add eax, 1
    jo 0xa82
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [r14 + 0x1428]
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
    je 0x1332
    test rax, r13
    jne 0xb43
    cmp byte ptr [rax], 0x20
    jb 0xb43
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0x108]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xb4c
    mov [rbx + 0x68], rax
    mov rax, [rbx + 0x68]
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x118], rsi
    jne 0xb5d
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
    je 0x1332
    test rax, r13
    jne 0xb9e
    cmp byte ptr [rax], 0x20
    jb 0xb9e
    mov [rbx + 0x40], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x50], rax
    endbr64
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0xbc1
    cmp rdx, r15
    jb 0xbc1
    cmp esi, edx
    jge 0x67a
    mov rsi, [rbx + 0x50]
    cmp rsi, r15
    jb 0xc2f
    imul eax, esi, 0xd
    jo 0xc2f
    test eax, eax
    je 0xc8d
    or rax, r15
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x68]
    cmp rsi, r15
    jb 0xc9b
    test esi, esi
    jl 0xc9b
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
    jne 0xcac
    cmp byte ptr [rsi], 0x20
    jb 0xcac
    cmp rdx, r15
    jb 0xcd9
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xcac
    cmp byte ptr [rcx], 0xb
    je 0xcbd
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0xcac
    mov [rbx + 0x58], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x88], rax
    mov rdx, [rbx + 0x88]
    test rdx, r13
    jne 0xd10
    cmp byte ptr [rdx], 0x20
    jb 0xd10
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x178]
    jne 0xd10
    mov rsi, [r12 + 0x180]
    mov rax, [rdx + rsi]
    mov [rbx + 0x80], rax
    mov rax, [rbx + 0x58]
    mov [rbx + 0x90], rax
    mov rax, [rbx + 0x50]
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x80]
    cmp [r12 + 0x198], rsi
    jne 0xd3a
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
    je 0x1332
    mov [rbx + 0x60], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x88], rax
    mov rdx, [rbx + 0x88]
    test rdx, r13
    jne 0xdb5
    cmp byte ptr [rdx], 0x20
    jb 0xdb5
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1c0]
    jne 0xdb5
    mov rsi, [r12 + 0x1c8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x80], rax
    mov rax, [rbx + 0x58]
    mov [rbx + 0x90], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0xc8], rax
    mov rdx, [rbx + 0xc8]
    test rdx, r13
    jne 0xdce
    cmp byte ptr [rdx], 0x20
    jb 0xdce
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1e0]
    jne 0xdce
    mov rsi, [r12 + 0x1e8]
    mov rax, [rdx + rsi]
    mov [rbx + 0xc0], rax
    mov rax, [rbx + 0x58]
    mov [rbx + 0xd0], rax
    mov rsi, [rbx + 0xc0]
    cmp [r12 + 0x200], rsi
    jne 0xdf8
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
    je 0x1332
    mov [rbx + 0xa0], rax
    mov rsi, [rbx + 0xa0]
    cmp rsi, 7
    je 0x5cb
    cmp rsi, 6
    jne 0xe73
    mov rax, 0xfffe000000000000
    mov [rbx + 0xa0], rax
    mov rsi, [rbx + 0xa0]
    cmp rsi, r15
    jb 0xeea
    mov eax, esi
    add eax, 1
    jo 0xeea
    or rax, r15
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x80]
    cmp [r12 + 0x230], rsi
    jne 0xf5c
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
    je 0x1332
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x50]
    cmp rsi, r15
    jb 0xfe8
    mov eax, esi
    add eax, 1
    jo 0xfe8
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [r14 + 0x1428]
    cmp qword ptr [rsi], 0
    je 0x1046
    jmp 0x312
    mov rax, 0xfffe000000000000
    mov [rbx + 0x48], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x98], rax
    mov rdx, [rbx + 0x98]
    test rdx, r13
    jne 0x1057
    cmp byte ptr [rdx], 0x20
    jb 0x1057
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x260]
    jne 0x1057
    mov rsi, [r12 + 0x268]
    mov rax, [rdx + rsi]
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x90]
    cmp [r12 + 0x280], rsi
    jne 0x1081
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
    je 0x1332
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
    jne 0x10fc
    cmp byte ptr [rdx], 0x20
    jb 0x10fc
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x2a8]
    jne 0x10fc
    mov rsi, [r12 + 0x2b0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x98], rax
    mov rax, [rbx + 0x68]
    mov [rbx + 0xa8], rax
    mov rsi, [rbx + 0x98]
    cmp [r12 + 0x2c8], rsi
    jne 0x1126
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
    je 0x1332
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x68]
    test rdx, r13
    jne 0x11a1
    cmp byte ptr [rdx], 0x20
    jb 0x11a1
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x2f0]
    jne 0x11a1
    mov rsi, [r12 + 0x2f8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x88]
    cmp rsi, r15
    jb 0x11cb
    mov eax, esi
    and eax, 3
    or rax, r15
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x78]
    mov rdx, [rbx + 0x80]
    cmp rsi, r15
    jb 0x121d
    cmp rdx, r15
    jb 0x121d
    mov eax, esi
    imul eax, edx
    jo 0x121d
    test eax, eax
    je 0x1290
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x70]
    cmp rsi, r15
    jb 0x12ae
    cmp rdx, r15
    jb 0x12ae
    mov eax, esi
    add eax, edx
    jo 0x12ae
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [r14 + 0x1428]
    cmp qword ptr [rsi], 0
    je 0x1321
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
    vmovsd xmm1, [0x1338]
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
    vmovsd xmm1, [0x1340]
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
    cmp qword ptr [r12 + 0xe8], 3
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
    cmp qword ptr [r12 + 0x120], 3
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
    jae 0xbd6
    test rsi, r15
    je 0xba7
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xbde
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xbf3
    test rdx, r15
    je 0xba7
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xbfb
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
    jae 0xc44
    test rsi, r15
    je 0xc1e
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xc4c
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1348]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xc70
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x68], rax
    mov rcx, [r12 + 0x148]
    or rcx, 2
    mov [r12 + 0x148], rcx
    jmp 0x35d
    mov ecx, esi
    or ecx, 0xd
    test ecx, ecx
    jl 0xc2f
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
    je 0xcac
    sub rax, r15
    jmp 0x3d8
    test rdx, r15
    je 0xcac
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xcac
    jp 0xcac
    test edx, edx
    jne 0xd0b
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xcac
    jmp 0x3b2
    mov dword ptr [rbx + 8], 0x76
    lea rcx, [r12 + 0x178]
    call <stub.GetNamed>
    jmp 0x41e
    mov dword ptr [rbx + 8], 0x83
    call <op.Call>
    jmp 0x490
    test rsi, r13
    jne 0xd29
    cmp byte ptr [rsi], 0x22
    jne 0xd29
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
    jne 0xde7
    cmp byte ptr [rsi], 0x22
    jne 0xde7
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
    jae 0xea1
    test rsi, r15
    je 0xeae
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
    jae 0xeff
    test rsi, r15
    je 0xed9
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xf07
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1340]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xf2b
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
    jne 0xf4b
    cmp byte ptr [rsi], 0x22
    jne 0xf4b
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
    jae 0xffd
    test rsi, r15
    je 0xfd7
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1005
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1340]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1029
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
    jne 0x1070
    cmp byte ptr [rsi], 0x22
    jne 0x1070
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
    jne 0x1115
    cmp byte ptr [rsi], 0x22
    jne 0x1115
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
    jae 0x11f3
    test rsi, r15
    je 0x11ba
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x11ba
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
    jae 0x1232
    test rsi, r15
    je 0x120c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x123a
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x124f
    test rdx, r15
    je 0x120c
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1257
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1273
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0x318]
    or rcx, 2
    mov [r12 + 0x318], rcx
    jmp 0x897
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x121d
    jmp 0x890
    mov dword ptr [rbx + 8], 0x109
    call <op.Add>
    jmp 0x8c2
    cmp rsi, r15
    jae 0x12c3
    test rsi, r15
    je 0x129d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x12cb
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x12e0
    test rdx, r15
    je 0x129d
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x12e8
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1304
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
    .quad 0x407f400000000000
    .quad 0x3ff0000000000000
    .quad 0x402a000000000000
sets:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
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
    je 0xde1
    test rax, r13
    jne 0x613
    cmp byte ptr [rax], 0x20
    jb 0x613
    mov [rbx + 0x30], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x48], rax
    endbr64
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0x636
    cmp rdx, r15
    jb 0x636
    cmp esi, edx
    jge 0x458
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x69e
    cmp rdx, r15
    jb 0x69e
    mov eax, esi
    imul eax, edx
    jo 0x69e
    test eax, eax
    je 0x70b
    or rax, r15
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x58]
    cmp rsi, r15
    jb 0x718
    test esi, esi
    jl 0x718
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
    jne 0x729
    cmp byte ptr [rdx], 0x20
    jb 0x729
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x78]
    jne 0x729
    mov rsi, [r12 + 0x80]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x50]
    cmp rsi, r15
    jb 0x750
    vmovsd xmm1, [0xde8]
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vdivsd xmm0, xmm0, xmm1
    vcvttsd2si eax, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, eax
    vucomisd xmm0, xmm15
    jne 0x7b1
    jp 0x7b1
    test eax, eax
    jne 0x20e
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x7b1
    or rax, r15
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0xa0], rsi
    jne 0x7fa
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
    je 0xde1
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x58]
    cmp rsi, 6
    je 0x2a1
    cmp rsi, 7
    jne 0x872
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x8e9
    mov eax, esi
    add eax, 1
    jo 0x8e9
    or rax, r15
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x80], rax
    mov rdx, [rbx + 0x80]
    test rdx, r13
    jne 0x947
    cmp byte ptr [rdx], 0x20
    jb 0x947
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xd0]
    jne 0x947
    mov rsi, [r12 + 0xd8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rax, [rbx + 0x50]
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0xf0], rsi
    jne 0x971
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
    je 0xde1
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x58]
    cmp rsi, 6
    je 0x380
    cmp rsi, 7
    jne 0x9e9
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0xa60
    mov eax, esi
    add eax, 2
    jo 0xa60
    or rax, r15
    mov [rbx + 0x38], rax
    jmp 0x423
    mov rax, [rbx + 0x30]
    mov [rbx + 0x80], rax
    mov rdx, [rbx + 0x80]
    test rdx, r13
    jne 0xabe
    cmp byte ptr [rdx], 0x20
    jb 0xabe
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x120]
    jne 0xabe
    mov rsi, [r12 + 0x128]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rax, [rbx + 0x50]
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x140], rsi
    jne 0xae8
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
    je 0xde1
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0xb71
    mov eax, esi
    add eax, 1
    jo 0xb71
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [r14 + 0x1428]
    cmp qword ptr [rsi], 0
    je 0xbcf
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
    jb 0xbf1
    imul eax, esi, 5
    jo 0xbf1
    test eax, eax
    je 0xc4f
    or rax, r15
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x68]
    mov rdx, [rbx + 0x60]
    cmp rsi, r15
    jb 0xc6e
    cmp rdx, r15
    jb 0xc6e
    mov eax, esi
    add eax, edx
    jo 0xc6e
    or rax, r15
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x68]
    cmp rsi, r15
    jb 0xcf2
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [r14 + 0x1428]
    cmp qword ptr [rsi], 0
    je 0xd33
    jmp 0x46c
    endbr64
    mov dword ptr [rbx + 8], 0xa9
    call <op.IterCloseSilently>
    mov dword ptr [rbx + 8], 0xab
    call <op.Throw>
    mov rdx, [rbx + 0x30]
    test rdx, r13
    jne 0xd44
    cmp byte ptr [rdx], 0x20
    jb 0xd44
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x188]
    jne 0xd44
    mov rsi, [r12 + 0x190]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0xd6e
    cmp rdx, r15
    jb 0xd6e
    mov eax, esi
    add eax, edx
    jo 0xd6e
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
    cmp qword ptr [r12 + 0x40], 3
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
    jae 0x64b
    test rsi, r15
    je 0x61c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x653
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x668
    test rdx, r15
    je 0x61c
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x670
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
    jae 0x6b3
    test rsi, r15
    je 0x68d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x6bb
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x6d0
    test rdx, r15
    je 0x68d
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x6d8
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x6f4
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x58], rax
    mov rcx, [r12 + 0x68]
    or rcx, 2
    mov [r12 + 0x68], rcx
    jmp 0x148
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x69e
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
    jae 0x765
    test rsi, r15
    je 0x73f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x76d
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xde8]
    vdivsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x791
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x88], rax
    mov rcx, [r12 + 0x98]
    or rcx, 2
    mov [r12 + 0x98], rcx
    jmp 0x218
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x7c9
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
    jne 0x7e9
    cmp byte ptr [rsi], 0x22
    jne 0x7e9
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
    jae 0x8a0
    test rsi, r15
    je 0x8ad
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
    jae 0x8fe
    test rsi, r15
    je 0x8d8
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x906
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xdf0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x92a
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
    jne 0x960
    cmp byte ptr [rsi], 0x22
    jne 0x960
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
    jae 0xa17
    test rsi, r15
    je 0xa24
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
    jae 0xa75
    test rsi, r15
    je 0xa4f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xa7d
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xde8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xaa1
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
    jne 0xad7
    cmp byte ptr [rsi], 0x22
    jne 0xad7
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
    jae 0xb86
    test rsi, r15
    je 0xb60
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xb8e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xdf0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xbb2
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
    jae 0xc06
    test rsi, r15
    je 0xbe0
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xc0e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xdf8]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xc32
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x68], rax
    mov rcx, [r12 + 0x170]
    or rcx, 2
    mov [r12 + 0x170], rcx
    jmp 0x4aa
    mov ecx, esi
    or ecx, 5
    test ecx, ecx
    jl 0xbf1
    jmp 0x4a3
    mov dword ptr [rbx + 8], 0x99
    call <op.Add>
    jmp 0x4d5
    cmp rsi, r15
    jae 0xc83
    test rsi, r15
    je 0xc5d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xc8b
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xca0
    test rdx, r15
    je 0xc5d
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xca8
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xcc4
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
    jae 0xd1a
    test rsi, r15
    je 0xce1
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xce1
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
    jae 0xd83
    test rsi, r15
    je 0xd5d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xd8b
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xda0
    test rdx, r15
    je 0xd5d
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xda8
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xdc4
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x1a8]
    or rcx, 2
    mov [r12 + 0x1a8], rcx
    jmp 0x583
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .quad 0x4000000000000000
    .quad 0x3ff0000000000000
    .quad 0x4014000000000000
stringKeys:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0xc8]
    cmp rcx, [rdx]
    ja 0x5fd
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x61d
    endbr64
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov rdx, [r14 + 0x1140]
    lea rsi, [rdx + 0x20]
    cmp rsi, [r14 + 0x1148]
    ja 0x63b
    mov [r14 + 0x1140], rsi
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
    je 0xdb4
    test rax, r13
    jne 0x695
    cmp byte ptr [rax], 0x20
    jb 0x695
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x60]
    test rcx, rcx
    je 0x69e
    mov rdx, [r14 + 0x1150]
    lea rsi, [rdx + 0x30]
    cmp rsi, [r14 + 0x1158]
    ja 0x69e
    mov [r14 + 0x1150], rsi
    mov qword ptr [rdx], 0x5000120
    mov [rdx + 8], rcx
    mov rcx, [r14 + 0x2310]
    mov [rdx + 0x18], rcx
    mov [rbx + 0x40], rdx
    mov rdx, [rbx + 0x30]
    mov rsi, [rbx + 0x40]
    mov [rdx + 0x10], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x6af
    mov rax, 0xfffe000000000000
    mov [rbx + 0x40], rax
    endbr64
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0x6da
    cmp rdx, r15
    jb 0x6da
    cmp esi, edx
    jge 0x51a
    mov rax, [r12 + 8]
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x742
    imul eax, esi, 0x1f
    jo 0x742
    test eax, eax
    je 0x79a
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    cmp rsi, r15
    jb 0x7a8
    test esi, esi
    jl 0x7a8
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
    jb 0x7ca
    cmp rdx, r15
    jb 0x7ca
    mov eax, esi
    add eax, edx
    jo 0x7ca
    or rax, r15
    mov [rbx + 0x48], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x78]
    test rdx, r13
    jne 0x83d
    cmp byte ptr [rdx], 0x20
    jb 0x83d
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x90]
    jne 0x83d
    mov rsi, [r12 + 0x98]
    mov rax, [rdx + rsi]
    mov [rbx + 0x70], rax
    mov rax, [rbx + 0x48]
    mov [rbx + 0x80], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0xb8], rax
    mov rdx, [rbx + 0xb8]
    test rdx, r13
    jne 0x856
    cmp byte ptr [rdx], 0x20
    jb 0x856
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xb0]
    jne 0x856
    mov rsi, [r12 + 0xb8]
    mov rax, [rdx + rsi]
    mov [rbx + 0xb0], rax
    mov rax, [rbx + 0x48]
    mov [rbx + 0xc0], rax
    mov rsi, [rbx + 0xb0]
    cmp [r12 + 0xd0], rsi
    jne 0x880
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
    je 0xdb4
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x90]
    cmp rsi, 7
    je 0x365
    cmp rsi, 6
    jne 0x8fb
    mov rax, 0xfffe000000000000
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x90]
    cmp rsi, r15
    jb 0x972
    mov eax, esi
    add eax, 1
    jo 0x972
    or rax, r15
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0x100], rsi
    jne 0x9e4
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
    je 0xdb4
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
    jne 0xa5c
    cmp byte ptr [rsi], 0x20
    jb 0xa5c
    cmp rdx, r15
    jb 0xa89
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xa5c
    cmp byte ptr [rcx], 0xb
    je 0xa6d
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0xa5c
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    cmp rsi, 7
    je 0x467
    cmp rsi, 6
    jne 0xac0
    mov rax, 0xfffe000000000000
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    cmp rsi, r15
    jb 0xb37
    mov eax, esi
    add eax, 1
    jo 0xb37
    or rax, r15
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x48]
    mov r8, [rbx + 0x58]
    test rsi, r13
    jne 0xb95
    cmp byte ptr [rsi], 0x20
    jb 0xb95
    cmp rdx, r15
    jb 0xc29
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xb95
    movzx r9d, byte ptr [rsi + 3]
    cmp r9d, 2
    jae 0xbf8
    cmp r8, r15
    jb 0xb95
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0xba6
    mov [rcx + rdx*8 + 8], r8
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0xc81
    mov eax, esi
    add eax, 1
    jo 0xc81
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [r14 + 0x1428]
    cmp qword ptr [rsi], 0
    je 0xcdf
    jmp 0x182
    mov rax, 0xfffe000000000000
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x30]
    mov rsi, [rbx + 0x40]
    mov [rdx + 0x18], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0xcf0
    mov rax, [rbx + 0x38]
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x68]
    test rdx, r13
    jne 0xd01
    cmp byte ptr [rdx], 0x20
    jb 0xd01
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x178]
    jne 0xd01
    mov rsi, [r12 + 0x180]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov dword ptr [rbx + 8], 0xb8
    call <op.NewClosure>
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x198], rsi
    jne 0xd2b
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
    je 0xdb4
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
    cmp qword ptr [r12 + 0x40], 3
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
    jae 0x6ef
    test rsi, r15
    je 0x6c0
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x6f7
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x70c
    test rdx, r15
    je 0x6c0
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x714
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
    jae 0x757
    test rsi, r15
    je 0x731
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x75f
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xdc0]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x783
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x78]
    or rcx, 2
    mov [r12 + 0x78], rcx
    jmp 0x1d6
    mov ecx, esi
    or ecx, 0x1f
    test ecx, ecx
    jl 0x742
    jmp 0x1cf
    mov dword ptr [rbx + 8], 0x35
    call <op.ModI>
    jmp 0x208
    mov dword ptr [rbx + 8], 0x3c
    call <op.Add>
    jmp 0x233
    cmp rsi, r15
    jae 0x7df
    test rsi, r15
    je 0x7b9
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x7e7
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x7fc
    test rdx, r15
    je 0x7b9
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x804
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x820
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
    jne 0x86f
    cmp byte ptr [rsi], 0x22
    jne 0x86f
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
    jae 0x929
    test rsi, r15
    je 0x936
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
    jae 0x987
    test rsi, r15
    je 0x961
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x98f
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xdc8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x9b3
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
    jne 0x9d3
    cmp byte ptr [rsi], 0x22
    jne 0x9d3
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
    je 0xa5c
    sub rax, r15
    jmp 0x43d
    test rdx, r15
    je 0xa5c
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xa5c
    jp 0xa5c
    test edx, edx
    jne 0xabb
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xa5c
    jmp 0x417
    cmp rsi, r15
    jae 0xaee
    test rsi, r15
    je 0xafb
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
    jae 0xb4c
    test rsi, r15
    je 0xb26
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xb54
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xdc8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xb78
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
    je 0xba6
    mov r9, rcx
    cmp r8, r15
    jae 0xbe3
    test r8, r15
    je 0xb95
    lea rcx, [r8 + r15]
    vmovq xmm0, rcx
    jmp 0xbec
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r8d
    vmovsd [r9 + rdx*8 + 8], xmm0
    jmp 0x4e5
    cmp r9d, 4
    jb 0xbb7
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0xba6
    mov [rcx + rdx*8 + 8], r8
    mov rdx, rcx
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0xda3
    jmp 0x4e5
    test rdx, r15
    je 0xb95
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xb95
    jp 0xb95
    test edx, edx
    jne 0xc6b
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xb95
    jmp 0x4ad
    mov dword ptr [rbx + 8], 0x9d
    call <op.Inc>
    jmp 0x504
    cmp rsi, r15
    jae 0xc96
    test rsi, r15
    je 0xc70
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xc9e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xdc8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xcc2
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
    jne 0xd1a
    cmp byte ptr [rsi], 0x22
    jne 0xd1a
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
    jmp 0xc24
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .byte 0x0
    .long 0x0
    .quad 0x403f000000000000
    .quad 0x3ff0000000000000
