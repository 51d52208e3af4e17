(anonymous):
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0xe0]
    cmp rcx, [rdx]
    ja 0xecb
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
    call <op.InitGlobal>
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x3c
    call <op.NewClosure>
    mov dword ptr [rbx + 8], 0x41
    call <op.InitGlobal>
    mov rsi, [r12 + 0x88]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xef2
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x4f
    call <op.NewClosure>
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0x98], rsi
    jne 0xf14
    mov dword ptr [rbx + 8], 0x54
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
    je 0x1ff7
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x5a
    call <op.InitGlobal>
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x60
    call <op.NewClosure>
    mov dword ptr [rbx + 8], 0x65
    call <op.InitGlobal>
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x6b
    call <op.NewClosure>
    mov dword ptr [rbx + 8], 0x70
    call <op.InitGlobal>
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x76
    call <op.NewClosure>
    mov dword ptr [rbx + 8], 0x7b
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x83
    call <op.InitGlobal>
    mov rsi, [r12 + 0xc0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xf8c
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x91
    call <op.NewClosure>
    mov eax, 0xa
    mov [rbx + 0x70], rax
    mov dword ptr [rbx + 8], 0x98
    call <op.NewClosure>
    mov eax, 0xa
    mov [rbx + 0x78], rax
    mov dword ptr [rbx + 8], 0x9f
    call <op.NewClosure>
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0xd0], rsi
    jne 0xfae
    mov dword ptr [rbx + 8], 0xa4
    mov rax, [rsi + 0x20]
    mov [rbx + 0x38], rbx
    mov dword ptr [rbx + 0x44], 3
    mov [rbx + 0x48], rax
    add rbx, 0x38
    mov esi, 3
    call qword ptr [rax + 8]
    sub rbx, 0x38
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1ff7
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0xaa
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x1040
    cmp esi, 0x30d40
    jge 0xa77
    mov rsi, [r12 + 0x100]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1088
    mov [rbx + 0x58], rax
    mov eax, 0xa
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x1099
    test esi, esi
    jl 0x1099
    mov edx, 7
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
    cmp [r12 + 0x118], rsi
    jne 0x10bb
    mov dword ptr [rbx + 8], 0xc9
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
    je 0x1ff7
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x68]
    test rdx, r13
    jne 0x1133
    cmp byte ptr [rdx], 0x20
    jb 0x1133
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x140]
    jne 0x1133
    mov rsi, [r12 + 0x148]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x160], rsi
    jne 0x115d
    mov dword ptr [rbx + 8], 0xd9
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
    je 0x1ff7
    mov [rbx + 0x40], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x68]
    test rdx, r13
    jne 0x11d5
    cmp byte ptr [rdx], 0x20
    jb 0x11d5
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x188]
    jne 0x11d5
    mov rsi, [r12 + 0x190]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x1a8], rsi
    jne 0x11ff
    mov dword ptr [rbx + 8], 0xe9
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
    je 0x1ff7
    mov [rbx + 0x40], rax
    mov rsi, [r12 + 0x1d0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1277
    mov [rbx + 0x48], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x80], rax
    mov rdx, [rbx + 0x80]
    test rdx, r13
    jne 0x1288
    cmp byte ptr [rdx], 0x20
    jb 0x1288
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1e0]
    jne 0x1288
    mov rsi, [r12 + 0x1e8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x200], rsi
    jne 0x12b2
    mov dword ptr [rbx + 8], 0xff
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
    je 0x1ff7
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0x133b
    cmp rdx, r15
    jb 0x133b
    mov eax, esi
    add eax, edx
    jo 0x133b
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x50]
    cmp rsi, r15
    jb 0x13bf
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x40], rax
    mov rdx, [r12 + 0x238]
    mov rsi, [rbx + 0x40]
    cmp byte ptr [rdx + 2], 0
    jne 0x1400
    cmp qword ptr [rdx + 8], 0
    je 0x1400
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x1411
    mov rax, [rbx + 0x38]
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x68]
    test rdx, r13
    jne 0x1422
    cmp byte ptr [rdx], 0x20
    jb 0x1422
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x248]
    jne 0x1422
    mov rsi, [r12 + 0x250]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x268], rsi
    jne 0x144c
    mov dword ptr [rbx + 8], 0x123
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
    je 0x1ff7
    mov [rbx + 0x40], rax
    mov rsi, [r12 + 0x290]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x14c4
    mov [rbx + 0x48], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x80], rax
    mov rdx, [rbx + 0x80]
    test rdx, r13
    jne 0x14d5
    cmp byte ptr [rdx], 0x20
    jb 0x14d5
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x2a0]
    jne 0x14d5
    mov rsi, [r12 + 0x2a8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x2c0], rsi
    jne 0x14ff
    mov dword ptr [rbx + 8], 0x139
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
    je 0x1ff7
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0x1588
    cmp rdx, r15
    jb 0x1588
    mov eax, esi
    add eax, edx
    jo 0x1588
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [r12 + 0x2f0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x15fb
    mov [rbx + 0x78], rax
    mov eax, 0xa
    mov [rbx + 0x80], rax
    mov rsi, [r12 + 0x300]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x160c
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x310], rsi
    jne 0x162e
    mov dword ptr [rbx + 8], 0x153
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
    je 0x1ff7
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0x16b7
    cmp rdx, r15
    jb 0x16b7
    mov eax, esi
    add eax, edx
    jo 0x16b7
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [r12 + 0x340]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x172a
    mov [rbx + 0xc8], rax
    mov eax, 0xa
    mov [rbx + 0xd0], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0xd8], rax
    mov rsi, [rbx + 0xc8]
    cmp [r12 + 0x350], rsi
    jne 0x174c
    mov dword ptr [rbx + 8], 0x16a
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
    je 0x1ff7
    mov [rbx + 0xa0], rax
    mov eax, 0xa
    mov [rbx + 0xa8], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x17c7
    test esi, esi
    jl 0x17c7
    mov edx, 5
    mov r11d, edx
    push rdx
    mov eax, esi
    cdq
    idiv r11d
    mov r11d, edx
    pop rdx
    mov eax, r11d
    or rax, r15
    mov [rbx + 0xb0], rax
    mov rsi, [rbx + 0xa0]
    cmp [r12 + 0x380], rsi
    jne 0x17e9
    mov dword ptr [rbx + 8], 0x179
    mov rax, [rsi + 0x20]
    mov [rbx + 0x88], rbx
    mov dword ptr [rbx + 0x94], 1
    mov [rbx + 0x98], rax
    add rbx, 0x88
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x88
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1ff7
    mov [rbx + 0x78], rax
    mov eax, 0xa
    mov [rbx + 0x80], rax
    mov rax, 0xfffe000000000003
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x3a8], rsi
    jne 0x1875
    mov dword ptr [rbx + 8], 0x185
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
    je 0x1ff7
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0x18fe
    cmp rdx, r15
    jb 0x18fe
    mov eax, esi
    add eax, edx
    jo 0x18fe
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x50]
    cmp rsi, r15
    jb 0x1982
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x40], rax
    mov rdx, [r12 + 0x3e0]
    mov rsi, [rbx + 0x40]
    cmp byte ptr [rdx + 2], 0
    jne 0x19c3
    cmp qword ptr [rdx + 8], 0
    je 0x19c3
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x19d4
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x19f6
    mov eax, esi
    add eax, 1
    jo 0x19f6
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1428]
    cmp qword ptr [rsi], 0
    je 0x1a54
    jmp 0x2e1
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x1a7f
    cmp esi, 0x1770
    jge 0xe29
    mov rsi, [r12 + 0x400]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1ac7
    mov [rbx + 0x40], rax
    mov rsi, [r12 + 0x410]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1ad8
    mov [rbx + 0x70], rax
    mov eax, 0xa
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x1ae9
    test esi, esi
    jl 0x1ae9
    mov edx, 0x64
    mov r11d, edx
    push rdx
    mov eax, esi
    cdq
    idiv r11d
    mov r11d, edx
    pop rdx
    mov eax, r11d
    or rax, r15
    mov [rbx + 0x80], rax
    mov eax, 0xa
    mov [rbx + 0x90], rax
    mov dword ptr [rbx + 8], 0x1ca
    call <op.NewClosure>
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0x428], rsi
    jne 0x1b0b
    mov dword ptr [rbx + 8], 0x1cf
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
    je 0x1ff7
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x1b94
    cmp rdx, r15
    jb 0x1b94
    mov eax, esi
    add eax, edx
    jo 0x1b94
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x1c18
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x38], rax
    mov rdx, [r12 + 0x460]
    mov rsi, [rbx + 0x38]
    cmp byte ptr [rdx + 2], 0
    jne 0x1c59
    cmp qword ptr [rdx + 8], 0
    je 0x1c59
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x1c6a
    mov rsi, [r12 + 0x470]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1c7b
    mov [rbx + 0x40], rax
    mov rsi, [r12 + 0x480]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1c8c
    mov [rbx + 0x70], rax
    mov eax, 0xa
    mov [rbx + 0x78], rax
    mov rsi, [r12 + 0x490]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1c9d
    mov [rbx + 0xa0], rax
    mov eax, 0xa
    mov [rbx + 0xa8], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x1cae
    test esi, esi
    jl 0x1cae
    mov edx, 0x78
    mov r11d, edx
    push rdx
    mov eax, esi
    cdq
    idiv r11d
    mov r11d, edx
    pop rdx
    mov eax, r11d
    or rax, r15
    mov [rbx + 0xb0], rax
    mov rsi, [rbx + 0xa0]
    cmp [r12 + 0x4a8], rsi
    jne 0x1cd0
    mov dword ptr [rbx + 8], 0x206
    mov rax, [rsi + 0x20]
    mov [rbx + 0x88], rbx
    mov dword ptr [rbx + 0x94], 1
    mov [rbx + 0x98], rax
    add rbx, 0x88
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x88
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1ff7
    mov [rbx + 0x80], rax
    mov eax, 0xa
    mov [rbx + 0x90], rax
    mov dword ptr [rbx + 8], 0x20e
    call <op.NewClosure>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0x4d0], rsi
    jne 0x1d5c
    mov dword ptr [rbx + 8], 0x217
    mov rax, [rsi + 0x20]
    mov [rbx + 0x58], rbx
    mov dword ptr [rbx + 0x64], 3
    mov [rbx + 0x68], rax
    add rbx, 0x58
    mov esi, 3
    call qword ptr [rax + 8]
    sub rbx, 0x58
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1ff7
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x1de5
    cmp rdx, r15
    jb 0x1de5
    mov eax, esi
    add eax, edx
    jo 0x1de5
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x1e69
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x38], rax
    mov rdx, [r12 + 0x508]
    mov rsi, [rbx + 0x38]
    cmp byte ptr [rdx + 2], 0
    jne 0x1eaa
    cmp qword ptr [rdx + 8], 0
    je 0x1eaa
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x1ebb
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x1edd
    mov eax, esi
    add eax, 1
    jo 0x1edd
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1428]
    cmp qword ptr [rsi], 0
    je 0x1f3b
    jmp 0xa85
    mov rsi, [r12 + 0x520]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1f4c
    mov [rbx + 0x48], rax
    mov eax, 0xa
    mov [rbx + 0x50], rax
    mov rax, [r12 + 0x80]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x530]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1f5d
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x48]
    cmp [r12 + 0x540], rsi
    jne 0x1f7f
    mov dword ptr [rbx + 8], 0x24b
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
    je 0x1ff7
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xeeb
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0x45
    call <op.GetGlobal>
    jmp 0x11b
    mov dword ptr [rbx + 8], 0x54
    call <op.Call>
    jmp 0x18b
    test rsi, r13
    jne 0xf03
    cmp byte ptr [rsi], 0x22
    jne 0xf03
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x98], rax
    je 0x14b
    cmp [r12 + 0xa8], rax
    je 0x14b
    cmp [r12 + 0xb0], rax
    je 0x14b
    cmp [r12 + 0xb8], rax
    je 0x14b
    cmp qword ptr [r12 + 0xa0], 2
    je 0x14b
    cmp [r12 + 0xa0], rsi
    je 0x14b
    mov dword ptr [rbx + 8], 0x54
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0x14b
    mov dword ptr [rbx + 8], 0x87
    call <op.GetGlobal>
    jmp 0x22d
    mov dword ptr [rbx + 8], 0xa4
    call <op.Call>
    jmp 0x2c7
    test rsi, r13
    jne 0xf9d
    cmp byte ptr [rsi], 0x22
    jne 0xf9d
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xd0], rax
    je 0x287
    cmp [r12 + 0xe0], rax
    je 0x287
    cmp [r12 + 0xe8], rax
    je 0x287
    cmp [r12 + 0xf0], rax
    je 0x287
    cmp qword ptr [r12 + 0xd8], 2
    je 0x287
    cmp [r12 + 0xd8], rsi
    je 0x287
    mov dword ptr [rbx + 8], 0xa4
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0x287
    mov dword ptr [rbx + 8], 0xb2
    call <op.JNotLessI>
    cmp eax, 2
    je 0xa77
    jmp 0x2fe
    cmp rsi, r15
    jae 0x1055
    test rsi, r15
    je 0x1026
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x105d
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x2000]
    mov rcx, [r12 + 0xf8]
    or rcx, 2
    mov [r12 + 0xf8], rcx
    vucomisd xmm1, xmm0
    jbe 0xa77
    jmp 0x2fe
    mov dword ptr [rbx + 8], 0xba
    call <op.GetGlobal>
    jmp 0x317
    mov dword ptr [rbx + 8], 0xc2
    call <op.ModI>
    jmp 0x352
    mov dword ptr [rbx + 8], 0xc9
    call <op.Call>
    jmp 0x3a4
    test rsi, r13
    jne 0x10aa
    cmp byte ptr [rsi], 0x22
    jne 0x10aa
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x118], rax
    je 0x364
    cmp [r12 + 0x128], rax
    je 0x364
    cmp [r12 + 0x130], rax
    je 0x364
    cmp [r12 + 0x138], rax
    je 0x364
    cmp qword ptr [r12 + 0x120], 2
    je 0x364
    cmp [r12 + 0x120], rsi
    je 0x364
    mov dword ptr [rbx + 8], 0xc9
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x364
    mov dword ptr [rbx + 8], 0xd2
    lea rcx, [r12 + 0x140]
    call <stub.GetNamed>
    jmp 0x3e0
    mov dword ptr [rbx + 8], 0xd9
    call <op.Call>
    jmp 0x433
    test rsi, r13
    jne 0x114c
    cmp byte ptr [rsi], 0x22
    jne 0x114c
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x160], rax
    je 0x3f6
    cmp [r12 + 0x170], rax
    je 0x3f6
    cmp [r12 + 0x178], rax
    je 0x3f6
    cmp [r12 + 0x180], rax
    je 0x3f6
    cmp qword ptr [r12 + 0x168], 2
    je 0x3f6
    cmp [r12 + 0x168], rsi
    je 0x3f6
    mov dword ptr [rbx + 8], 0xd9
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x3f6
    mov dword ptr [rbx + 8], 0xe2
    lea rcx, [r12 + 0x188]
    call <stub.GetNamed>
    jmp 0x46f
    mov dword ptr [rbx + 8], 0xe9
    call <op.Call>
    jmp 0x4c2
    test rsi, r13
    jne 0x11ee
    cmp byte ptr [rsi], 0x22
    jne 0x11ee
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1a8], rax
    je 0x485
    cmp [r12 + 0x1b8], rax
    je 0x485
    cmp [r12 + 0x1c0], rax
    je 0x485
    cmp [r12 + 0x1c8], rax
    je 0x485
    cmp qword ptr [r12 + 0x1b0], 2
    je 0x485
    cmp [r12 + 0x1b0], rsi
    je 0x485
    mov dword ptr [rbx + 8], 0xe9
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x485
    mov dword ptr [rbx + 8], 0xef
    call <op.GetGlobal>
    jmp 0x4db
    mov dword ptr [rbx + 8], 0xf8
    lea rcx, [r12 + 0x1e0]
    call <stub.GetNamed>
    jmp 0x51d
    mov dword ptr [rbx + 8], 0xff
    call <op.Call>
    jmp 0x570
    test rsi, r13
    jne 0x12a1
    cmp byte ptr [rsi], 0x22
    jne 0x12a1
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x200], rax
    je 0x533
    cmp [r12 + 0x210], rax
    je 0x533
    cmp [r12 + 0x218], rax
    je 0x533
    cmp [r12 + 0x220], rax
    je 0x533
    cmp qword ptr [r12 + 0x208], 2
    je 0x533
    cmp [r12 + 0x208], rsi
    je 0x533
    mov dword ptr [rbx + 8], 0xff
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x533
    mov dword ptr [rbx + 8], 0x105
    call <op.Add>
    jmp 0x59b
    cmp rsi, r15
    jae 0x1350
    test rsi, r15
    je 0x132a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1358
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x136d
    test rdx, r15
    je 0x132a
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1375
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1391
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x228]
    or rcx, 2
    mov [r12 + 0x228], rcx
    jmp 0x59b
    mov dword ptr [rbx + 8], 0x10b
    call <op.BitOrI>
    jmp 0x5b4
    cmp rsi, r15
    jae 0x13e7
    test rsi, r15
    je 0x13ae
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x13ae
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x230]
    or r8, 2
    mov [r12 + 0x230], r8
    jmp 0x5a8
    mov dword ptr [rbx + 8], 0x112
    call <op.SetGlobal>
    jmp 0x5ef
    mov dword ptr [rbx + 8], 0x112
    call <stub.Barrier>
    jmp 0x5ef
    mov dword ptr [rbx + 8], 0x11c
    lea rcx, [r12 + 0x248]
    call <stub.GetNamed>
    jmp 0x62b
    mov dword ptr [rbx + 8], 0x123
    call <op.Call>
    jmp 0x67e
    test rsi, r13
    jne 0x143b
    cmp byte ptr [rsi], 0x22
    jne 0x143b
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x268], rax
    je 0x641
    cmp [r12 + 0x278], rax
    je 0x641
    cmp [r12 + 0x280], rax
    je 0x641
    cmp [r12 + 0x288], rax
    je 0x641
    cmp qword ptr [r12 + 0x270], 2
    je 0x641
    cmp [r12 + 0x270], rsi
    je 0x641
    mov dword ptr [rbx + 8], 0x123
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x641
    mov dword ptr [rbx + 8], 0x129
    call <op.GetGlobal>
    jmp 0x697
    mov dword ptr [rbx + 8], 0x132
    lea rcx, [r12 + 0x2a0]
    call <stub.GetNamed>
    jmp 0x6d9
    mov dword ptr [rbx + 8], 0x139
    call <op.Call>
    jmp 0x72c
    test rsi, r13
    jne 0x14ee
    cmp byte ptr [rsi], 0x22
    jne 0x14ee
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x2c0], rax
    je 0x6ef
    cmp [r12 + 0x2d0], rax
    je 0x6ef
    cmp [r12 + 0x2d8], rax
    je 0x6ef
    cmp [r12 + 0x2e0], rax
    je 0x6ef
    cmp qword ptr [r12 + 0x2c8], 2
    je 0x6ef
    cmp [r12 + 0x2c8], rsi
    je 0x6ef
    mov dword ptr [rbx + 8], 0x139
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x6ef
    mov dword ptr [rbx + 8], 0x13f
    call <op.Add>
    jmp 0x757
    cmp rsi, r15
    jae 0x159d
    test rsi, r15
    je 0x1577
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x15a5
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x15ba
    test rdx, r15
    je 0x1577
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x15c2
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x15de
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x2e8]
    or rcx, 2
    mov [r12 + 0x2e8], rcx
    jmp 0x757
    mov dword ptr [rbx + 8], 0x145
    call <op.GetGlobal>
    jmp 0x770
    mov dword ptr [rbx + 8], 0x14d
    call <op.GetGlobal>
    jmp 0x798
    mov dword ptr [rbx + 8], 0x153
    call <op.Call>
    jmp 0x7ea
    test rsi, r13
    jne 0x161d
    cmp byte ptr [rsi], 0x22
    jne 0x161d
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x310], rax
    je 0x7aa
    cmp [r12 + 0x320], rax
    je 0x7aa
    cmp [r12 + 0x328], rax
    je 0x7aa
    cmp [r12 + 0x330], rax
    je 0x7aa
    cmp qword ptr [r12 + 0x318], 2
    je 0x7aa
    cmp [r12 + 0x318], rsi
    je 0x7aa
    mov dword ptr [rbx + 8], 0x153
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x7aa
    mov dword ptr [rbx + 8], 0x159
    call <op.Add>
    jmp 0x815
    cmp rsi, r15
    jae 0x16cc
    test rsi, r15
    je 0x16a6
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x16d4
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x16e9
    test rdx, r15
    je 0x16a6
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x16f1
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x170d
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x338]
    or rcx, 2
    mov [r12 + 0x338], rcx
    jmp 0x815
    mov dword ptr [rbx + 8], 0x15f
    call <op.GetGlobal>
    jmp 0x831
    mov dword ptr [rbx + 8], 0x16a
    call <op.Call>
    jmp 0x8af
    test rsi, r13
    jne 0x173b
    cmp byte ptr [rsi], 0x22
    jne 0x173b
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x350], rax
    je 0x85d
    cmp [r12 + 0x360], rax
    je 0x85d
    cmp [r12 + 0x368], rax
    je 0x85d
    cmp [r12 + 0x370], rax
    je 0x85d
    cmp qword ptr [r12 + 0x358], 2
    je 0x85d
    cmp [r12 + 0x358], rsi
    je 0x85d
    mov dword ptr [rbx + 8], 0x16a
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xc8]
    jmp 0x85d
    mov dword ptr [rbx + 8], 0x172
    call <op.ModI>
    jmp 0x8f0
    mov dword ptr [rbx + 8], 0x179
    call <op.Call>
    jmp 0x954
    test rsi, r13
    jne 0x17d8
    cmp byte ptr [rsi], 0x22
    jne 0x17d8
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x380], rax
    je 0x905
    cmp [r12 + 0x390], rax
    je 0x905
    cmp [r12 + 0x398], rax
    je 0x905
    cmp [r12 + 0x3a0], rax
    je 0x905
    cmp qword ptr [r12 + 0x388], 2
    je 0x905
    cmp [r12 + 0x388], rsi
    je 0x905
    mov dword ptr [rbx + 8], 0x179
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xa0]
    jmp 0x905
    mov dword ptr [rbx + 8], 0x185
    call <op.Call>
    jmp 0x9c3
    test rsi, r13
    jne 0x1864
    cmp byte ptr [rsi], 0x22
    jne 0x1864
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x3a8], rax
    je 0x983
    cmp [r12 + 0x3b8], rax
    je 0x983
    cmp [r12 + 0x3c0], rax
    je 0x983
    cmp [r12 + 0x3c8], rax
    je 0x983
    cmp qword ptr [r12 + 0x3b0], 2
    je 0x983
    cmp [r12 + 0x3b0], rsi
    je 0x983
    mov dword ptr [rbx + 8], 0x185
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x983
    mov dword ptr [rbx + 8], 0x18b
    call <op.Add>
    jmp 0x9ee
    cmp rsi, r15
    jae 0x1913
    test rsi, r15
    je 0x18ed
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x191b
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1930
    test rdx, r15
    je 0x18ed
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1938
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1954
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x3d0]
    or rcx, 2
    mov [r12 + 0x3d0], rcx
    jmp 0x9ee
    mov dword ptr [rbx + 8], 0x191
    call <op.BitOrI>
    jmp 0xa07
    cmp rsi, r15
    jae 0x19aa
    test rsi, r15
    je 0x1971
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1971
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x3d8]
    or r8, 2
    mov [r12 + 0x3d8], r8
    jmp 0x9fb
    mov dword ptr [rbx + 8], 0x198
    call <op.SetGlobal>
    jmp 0xa42
    mov dword ptr [rbx + 8], 0x198
    call <stub.Barrier>
    jmp 0xa42
    mov dword ptr [rbx + 8], 0x19f
    call <op.Inc>
    jmp 0xa61
    cmp rsi, r15
    jae 0x1a0b
    test rsi, r15
    je 0x19e5
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1a13
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x2008]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1a37
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x3f0]
    or rcx, 2
    mov [r12 + 0x3f0], rcx
    jmp 0xa61
    mov dword ptr [rbx + 8], 0x1a4
    call <op.JumpLoop>
    jmp 0x2e1
    mov dword ptr [rbx + 8], 0x1ab
    call <op.JNotLessI>
    cmp eax, 2
    je 0xe29
    jmp 0xaa2
    cmp rsi, r15
    jae 0x1a94
    test rsi, r15
    je 0x1a65
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1a9c
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x2010]
    mov rcx, [r12 + 0x3f8]
    or rcx, 2
    mov [r12 + 0x3f8], rcx
    vucomisd xmm1, xmm0
    jbe 0xe29
    jmp 0xaa2
    mov dword ptr [rbx + 8], 0x1b3
    call <op.GetGlobal>
    jmp 0xabb
    mov dword ptr [rbx + 8], 0x1b9
    call <op.GetGlobal>
    jmp 0xad4
    mov dword ptr [rbx + 8], 0x1c1
    call <op.ModI>
    jmp 0xb12
    mov dword ptr [rbx + 8], 0x1cf
    call <op.Call>
    jmp 0xb7c
    test rsi, r13
    jne 0x1afa
    cmp byte ptr [rsi], 0x22
    jne 0x1afa
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x428], rax
    je 0xb3c
    cmp [r12 + 0x438], rax
    je 0xb3c
    cmp [r12 + 0x440], rax
    je 0xb3c
    cmp [r12 + 0x448], rax
    je 0xb3c
    cmp qword ptr [r12 + 0x430], 2
    je 0xb3c
    cmp [r12 + 0x430], rsi
    je 0xb3c
    mov dword ptr [rbx + 8], 0x1cf
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x70]
    jmp 0xb3c
    mov dword ptr [rbx + 8], 0x1d5
    call <op.Add>
    jmp 0xba7
    cmp rsi, r15
    jae 0x1ba9
    test rsi, r15
    je 0x1b83
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1bb1
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1bc6
    test rdx, r15
    je 0x1b83
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1bce
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1bea
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x450]
    or rcx, 2
    mov [r12 + 0x450], rcx
    jmp 0xba7
    mov dword ptr [rbx + 8], 0x1db
    call <op.BitOrI>
    jmp 0xbc0
    cmp rsi, r15
    jae 0x1c40
    test rsi, r15
    je 0x1c07
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1c07
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x458]
    or r8, 2
    mov [r12 + 0x458], r8
    jmp 0xbb4
    mov dword ptr [rbx + 8], 0x1e2
    call <op.SetGlobal>
    jmp 0xbfb
    mov dword ptr [rbx + 8], 0x1e2
    call <stub.Barrier>
    jmp 0xbfb
    mov dword ptr [rbx + 8], 0x1e9
    call <op.GetGlobal>
    jmp 0xc14
    mov dword ptr [rbx + 8], 0x1ef
    call <op.GetGlobal>
    jmp 0xc2d
    mov dword ptr [rbx + 8], 0x1f7
    call <op.GetGlobal>
    jmp 0xc52
    mov dword ptr [rbx + 8], 0x1ff
    call <op.ModI>
    jmp 0xc93
    mov dword ptr [rbx + 8], 0x206
    call <op.Call>
    jmp 0xcfa
    test rsi, r13
    jne 0x1cbf
    cmp byte ptr [rsi], 0x22
    jne 0x1cbf
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x4a8], rax
    je 0xca8
    cmp [r12 + 0x4b8], rax
    je 0xca8
    cmp [r12 + 0x4c0], rax
    je 0xca8
    cmp [r12 + 0x4c8], rax
    je 0xca8
    cmp qword ptr [r12 + 0x4b0], 2
    je 0xca8
    cmp [r12 + 0x4b0], rsi
    je 0xca8
    mov dword ptr [rbx + 8], 0x206
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xa0]
    jmp 0xca8
    mov dword ptr [rbx + 8], 0x217
    call <op.Call>
    jmp 0xd75
    test rsi, r13
    jne 0x1d4b
    cmp byte ptr [rsi], 0x22
    jne 0x1d4b
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x4d0], rax
    je 0xd35
    cmp [r12 + 0x4e0], rax
    je 0xd35
    cmp [r12 + 0x4e8], rax
    je 0xd35
    cmp [r12 + 0x4f0], rax
    je 0xd35
    cmp qword ptr [r12 + 0x4d8], 2
    je 0xd35
    cmp [r12 + 0x4d8], rsi
    je 0xd35
    mov dword ptr [rbx + 8], 0x217
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x70]
    jmp 0xd35
    mov dword ptr [rbx + 8], 0x21d
    call <op.Add>
    jmp 0xda0
    cmp rsi, r15
    jae 0x1dfa
    test rsi, r15
    je 0x1dd4
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1e02
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1e17
    test rdx, r15
    je 0x1dd4
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1e1f
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1e3b
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x4f8]
    or rcx, 2
    mov [r12 + 0x4f8], rcx
    jmp 0xda0
    mov dword ptr [rbx + 8], 0x223
    call <op.BitOrI>
    jmp 0xdb9
    cmp rsi, r15
    jae 0x1e91
    test rsi, r15
    je 0x1e58
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1e58
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x500]
    or r8, 2
    mov [r12 + 0x500], r8
    jmp 0xdad
    mov dword ptr [rbx + 8], 0x22a
    call <op.SetGlobal>
    jmp 0xdf4
    mov dword ptr [rbx + 8], 0x22a
    call <stub.Barrier>
    jmp 0xdf4
    mov dword ptr [rbx + 8], 0x231
    call <op.Inc>
    jmp 0xe13
    cmp rsi, r15
    jae 0x1ef2
    test rsi, r15
    je 0x1ecc
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1efa
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x2008]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1f1e
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x518]
    or rcx, 2
    mov [r12 + 0x518], rcx
    jmp 0xe13
    mov dword ptr [rbx + 8], 0x236
    call <op.JumpLoop>
    jmp 0xa85
    mov dword ptr [rbx + 8], 0x239
    call <op.GetGlobal>
    jmp 0xe42
    mov dword ptr [rbx + 8], 0x245
    call <op.GetGlobal>
    jmp 0xe70
    mov dword ptr [rbx + 8], 0x24b
    call <op.Call>
    jmp 0xec2
    test rsi, r13
    jne 0x1f6e
    cmp byte ptr [rsi], 0x22
    jne 0x1f6e
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x540], rax
    je 0xe82
    cmp [r12 + 0x550], rax
    je 0xe82
    cmp [r12 + 0x558], rax
    je 0xe82
    cmp [r12 + 0x560], rax
    je 0xe82
    cmp qword ptr [r12 + 0x548], 2
    je 0xe82
    cmp [r12 + 0x548], rsi
    je 0xe82
    mov dword ptr [rbx + 8], 0x24b
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x48]
    jmp 0xe82
    jmp <stub.ExceptionExit>
    .long 0x0
    .quad 0x41086a0000000000
    .quad 0x3ff0000000000000
    .quad 0x40b7700000000000
(anonymous)#10:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x30]
    cmp rcx, [rdx]
    ja 0x36
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x53
    endbr64
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x67
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x58
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
(anonymous)#11:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x38]
    cmp rcx, [rdx]
    ja 0x36
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x53
    endbr64
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x67
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x58
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
(anonymous)#12:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x38]
    cmp rcx, [rdx]
    ja 0x55
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x72
    endbr64
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0x9b
    mov eax, esi
    add eax, 1
    jo 0x9b
    or rax, r15
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x86
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x77
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    call <op.AddI>
    jmp 0x4c
    cmp rsi, r15
    jae 0xb0
    test rsi, r15
    je 0x8d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xb8
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xf8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xdc
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12]
    or rcx, 2
    mov [r12], rcx
    jmp 0x4c
    .byte 0x0
    .byte 0x0
    .byte 0x0
    .long 0x0
    .quad 0x3ff0000000000000
(anonymous)#13:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x38]
    cmp rcx, [rdx]
    ja 0x5b
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x78
    endbr64
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0xa1
    imul eax, esi, 3
    jo 0xa1
    test eax, eax
    je 0xf7
    or rax, r15
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x8c
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x7d
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    call <op.MulI>
    jmp 0x52
    cmp rsi, r15
    jae 0xb6
    test rsi, r15
    je 0x93
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xbe
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x108]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xe2
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12]
    or rcx, 2
    mov [r12], rcx
    jmp 0x52
    mov ecx, esi
    or ecx, 3
    test ecx, ecx
    jl 0xa1
    jmp 0x4b
    .byte 0x0
    .byte 0x0
    .byte 0x0
    .quad 0x4008000000000000
(anonymous)#14:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x38]
    cmp rcx, [rdx]
    ja 0x68
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x85
    endbr64
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0xa0
    test esi, esi
    jl 0xa0
    mov edx, 0x3f1
    mov r11d, edx
    push rdx
    mov eax, esi
    cdq
    idiv r11d
    mov r11d, edx
    pop rdx
    mov eax, r11d
    or rax, r15
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
    call <op.ModI>
    jmp 0x5f
(anonymous)#15:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x30]
    cmp rcx, [rdx]
    ja 0x36
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x53
    endbr64
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x67
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x58
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
(anonymous)#16:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x40]
    cmp rcx, [rdx]
    ja 0x61
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x7e
    endbr64
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x30]
    cmp rsi, r15
    jb 0xa7
    cmp rdx, r15
    jb 0xa7
    mov eax, esi
    add eax, edx
    jo 0xa7
    or rax, r15
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x92
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x83
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    call <op.Add>
    jmp 0x58
    cmp rsi, r15
    jae 0xbc
    test rsi, r15
    je 0x99
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xc4
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xd9
    test rdx, r15
    je 0x99
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xe1
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xfd
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12]
    or rcx, 2
    mov [r12], rcx
    jmp 0x58
(anonymous)#2:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x78]
    cmp rcx, [rdx]
    ja 0xdd
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0xfd
    endbr64
    mov rsi, [rbx + 0x18]
    mov rax, [rsi + 0x28]
    mov [rbx + 0x30], rax
    mov rdx, [rbx + 0x30]
    mov rax, [rdx + 0x18]
    mov [rbx + 0x58], rax
    mov eax, 0xa
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x30]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x70]
    cmp rsi, r15
    jb 0x12c
    cmp rdx, r15
    jb 0x12c
    mov eax, esi
    add eax, edx
    jo 0x12c
    or rax, r15
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 8], rsi
    jne 0x1a8
    mov dword ptr [rbx + 8], 0x14
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
    je 0x20e
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x114
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x102
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0xe
    call <op.Add>
    jmp 0x85
    cmp rsi, r15
    jae 0x141
    test rsi, r15
    je 0x11b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x149
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x15e
    test rdx, r15
    je 0x11b
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x166
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x182
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x68], rax
    mov rcx, [r12]
    or rcx, 2
    mov [r12], rcx
    jmp 0x85
    mov dword ptr [rbx + 8], 0x14
    call <op.Call>
    jmp 0xd4
    test rsi, r13
    jne 0x197
    cmp byte ptr [rsi], 0x22
    jne 0x197
    mov rax, [rsi + 0x20]
    cmp [r12 + 8], rax
    je 0x94
    cmp [r12 + 0x18], rax
    je 0x94
    cmp [r12 + 0x20], rax
    je 0x94
    cmp [r12 + 0x28], rax
    je 0x94
    cmp qword ptr [r12 + 0x10], 2
    je 0x94
    cmp [r12 + 0x10], rsi
    je 0x94
    mov dword ptr [rbx + 8], 0x14
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x94
    jmp <stub.ExceptionExit>
(anonymous)#3:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x78]
    cmp rcx, [rdx]
    ja 0xe3
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x103
    endbr64
    mov rsi, [rbx + 0x18]
    mov rax, [rsi + 0x28]
    mov [rbx + 0x30], rax
    mov rdx, [rbx + 0x30]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x60]
    test rdx, r13
    jne 0x121
    cmp byte ptr [rdx], 0x20
    jb 0x121
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 8]
    jne 0x121
    mov rsi, [r12 + 0x10]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov dword ptr [rbx + 8], 0xe
    call <op.NewClosure>
    mov rax, [rbx + 0x28]
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x28], rsi
    jne 0x145
    mov dword ptr [rbx + 8], 0x16
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
    je 0x1ab
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x11a
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x108
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 7
    lea rcx, [r12 + 8]
    call <stub.GetNamed>
    jmp 0x73
    mov dword ptr [rbx + 8], 0x16
    call <op.Call>
    jmp 0xda
    test rsi, r13
    jne 0x137
    cmp byte ptr [rsi], 0x22
    jne 0x137
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x28], rax
    je 0x9a
    cmp [r12 + 0x38], rax
    je 0x9a
    cmp [r12 + 0x40], rax
    je 0x9a
    cmp [r12 + 0x48], rax
    je 0x9a
    cmp qword ptr [r12 + 0x30], 2
    je 0x9a
    cmp [r12 + 0x30], rsi
    je 0x9a
    mov dword ptr [rbx + 8], 0x16
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x9a
    jmp <stub.ExceptionExit>
(anonymous)#4:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x70]
    cmp rcx, [rdx]
    ja 0x9d
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0xbd
    endbr64
    mov rax, [rbx + 0x30]
    mov [rbx + 0x58], rax
    mov eax, 0xa
    mov [rbx + 0x60], rax
    mov rax, [rbx + 0x28]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12], rsi
    jne 0xe9
    mov dword ptr [rbx + 8], 8
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
    je 0x14e
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xd4
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0xc2
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 8
    call <op.Call>
    jmp 0x94
    test rsi, r13
    jne 0xdb
    cmp byte ptr [rsi], 0x22
    jne 0xdb
    mov rax, [rsi + 0x20]
    cmp [r12], rax
    je 0x54
    cmp [r12 + 0x10], rax
    je 0x54
    cmp [r12 + 0x18], rax
    je 0x54
    cmp [r12 + 0x20], rax
    je 0x54
    cmp qword ptr [r12 + 8], 2
    je 0x54
    cmp [r12 + 8], rsi
    je 0x54
    mov dword ptr [rbx + 8], 8
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x54
    jmp <stub.ExceptionExit>
(anonymous)#5:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x48]
    cmp rcx, [rdx]
    ja 0xb1
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0xd1
    endbr64
    mov rsi, [rbx + 0x18]
    mov rax, [rsi + 0x28]
    mov [rbx + 0x30], rax
    mov rdx, [r14 + 0x1140]
    lea rsi, [rdx + 0x20]
    cmp rsi, [r14 + 0x1148]
    ja 0xef
    mov [r14 + 0x1140], rsi
    mov r11, 0x10000010d
    mov [rdx], r11
    mov rsi, [rbx + 0x30]
    mov [rdx + 8], rsi
    mov esi, 0xa
    mov [rdx + 0x10], rsi
    mov [rbx + 0x38], rdx
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x28]
    mov [rdx + 0x10], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x100
    mov dword ptr [rbx + 8], 0xb
    call <op.NewClosure>
    mov rax, [rbx + 0x40]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xe8
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0xd6
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 2
    call <op.NewEnv>
    jmp 0x7a
    mov dword ptr [rbx + 8], 6
    call <stub.Barrier>
    jmp 0x9c
(anonymous)#6:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x48]
    cmp rcx, [rdx]
    ja 0xb1
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0xd1
    endbr64
    mov rsi, [rbx + 0x18]
    mov rax, [rsi + 0x28]
    mov [rbx + 0x30], rax
    mov rdx, [r14 + 0x1140]
    lea rsi, [rdx + 0x20]
    cmp rsi, [r14 + 0x1148]
    ja 0xef
    mov [r14 + 0x1140], rsi
    mov r11, 0x10000010d
    mov [rdx], r11
    mov rsi, [rbx + 0x30]
    mov [rdx + 8], rsi
    mov esi, 0xa
    mov [rdx + 0x10], rsi
    mov [rbx + 0x38], rdx
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x28]
    mov [rdx + 0x10], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x100
    mov dword ptr [rbx + 8], 0xb
    call <op.NewClosure>
    mov rax, [rbx + 0x40]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xe8
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0xd6
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 2
    call <op.NewEnv>
    jmp 0x7a
    mov dword ptr [rbx + 8], 6
    call <stub.Barrier>
    jmp 0x9c
(anonymous)#7:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x80]
    cmp rcx, [rdx]
    ja 0xd4
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0xf4
    endbr64
    mov rsi, [rbx + 0x18]
    mov rax, [rsi + 0x28]
    mov [rbx + 0x30], rax
    mov rdx, [rbx + 0x30]
    mov rdx, [rdx + 8]
    mov rdx, [rdx + 8]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x58], rax
    mov eax, 0xa
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x30]
    mov rdx, [rdx + 8]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x30]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x70], rax
    mov rax, [rbx + 0x28]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x58]
    cmp [r12], rsi
    jne 0x120
    mov dword ptr [rbx + 8], 0x16
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
    je 0x185
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x10b
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0xf9
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0x16
    call <op.Call>
    jmp 0xcb
    test rsi, r13
    jne 0x112
    cmp byte ptr [rsi], 0x22
    jne 0x112
    mov rax, [rsi + 0x20]
    cmp [r12], rax
    je 0x8b
    cmp [r12 + 0x10], rax
    je 0x8b
    cmp [r12 + 0x18], rax
    je 0x8b
    cmp [r12 + 0x20], rax
    je 0x8b
    cmp qword ptr [r12 + 8], 2
    je 0x8b
    cmp [r12 + 8], rsi
    je 0x8b
    mov dword ptr [rbx + 8], 0x16
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x8b
    jmp <stub.ExceptionExit>
(anonymous)#8:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x50]
    cmp rcx, [rdx]
    ja 0x95
    mov r12, [rax + 0x10]
    cmp esi, 3
    jb 0xb5
    endbr64
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0xe1
    cmp rdx, r15
    jb 0xe1
    mov eax, esi
    imul eax, edx
    jo 0xe1
    test eax, eax
    je 0x14c
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x16a
    cmp rdx, r15
    jb 0x16a
    mov eax, esi
    add eax, edx
    jo 0x16a
    or rax, r15
    mov [rbx + 0x40], rax
    mov rax, [rbx + 0x40]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xcc
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 3
    jb 0xba
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    call <op.Mul>
    jmp 0x61
    cmp rsi, r15
    jae 0xf6
    test rsi, r15
    je 0xd3
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xfe
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x113
    test rdx, r15
    je 0xd3
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x11b
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x137
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12]
    or rcx, 2
    mov [r12], rcx
    jmp 0x61
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0xe1
    jmp 0x5a
    mov dword ptr [rbx + 8], 6
    call <op.Add>
    jmp 0x8c
    cmp rsi, r15
    jae 0x17f
    test rsi, r15
    je 0x159
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x187
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x19c
    test rdx, r15
    je 0x159
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1a4
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1c0
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 8]
    or rcx, 2
    mov [r12 + 8], rcx
    jmp 0x8c
(anonymous)#9:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x78]
    cmp rcx, [rdx]
    ja 0xb9
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0xd9
    endbr64
    mov rsi, [rbx + 0x18]
    mov rax, [rsi + 0x28]
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x28]
    mov [rbx + 0x58], rax
    mov eax, 0xa
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x30]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x30]
    mov rax, [rdx + 0x18]
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x58]
    cmp [r12], rsi
    jne 0x105
    mov dword ptr [rbx + 8], 0x11
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
    je 0x16a
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x38]
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
    mov dword ptr [rbx + 8], 0x11
    call <op.Call>
    jmp 0xb0
    test rsi, r13
    jne 0xf7
    cmp byte ptr [rsi], 0x22
    jne 0xf7
    mov rax, [rsi + 0x20]
    cmp [r12], rax
    je 0x70
    cmp [r12 + 0x10], rax
    je 0x70
    cmp [r12 + 0x18], rax
    je 0x70
    cmp [r12 + 0x20], rax
    je 0x70
    cmp qword ptr [r12 + 8], 2
    je 0x70
    cmp [r12 + 8], rsi
    je 0x70
    mov dword ptr [rbx + 8], 0x11
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x70
    jmp <stub.ExceptionExit>
compose:
    endbr64
    push rbp
    mov rbp, rsp
    mov r12, [rax + 0x10]
    call <helper.EnterWithArguments>
    test rax, rax
    je 0x9f
    endbr64
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov rdx, [r14 + 0x1140]
    lea rsi, [rdx + 0x20]
    cmp rsi, [r14 + 0x1148]
    ja 0xa6
    mov [r14 + 0x1140], rsi
    mov r11, 0x10000010d
    mov [rdx], r11
    mov rsi, [rbx + 0x38]
    mov [rdx + 8], rsi
    mov esi, 0xa
    mov [rdx + 0x10], rsi
    mov [rbx + 0x30], rdx
    mov rdx, [rbx + 0x30]
    mov rsi, [rbx + 0x28]
    mov [rdx + 0x10], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0xb4
    mov dword ptr [rbx + 8], 0xb
    call <op.NewClosure>
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 2
    call <op.NewEnv>
    jmp 0x68
    mov dword ptr [rbx + 8], 6
    call <stub.Barrier>
    jmp 0x8a
cons:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x48]
    cmp rcx, [rdx]
    ja 0xd4
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0xf4
    endbr64
    mov eax, 0xa
    mov [rbx + 0x40], rax
    mov rdx, [r14 + 0x1140]
    lea rsi, [rdx + 0x20]
    cmp rsi, [r14 + 0x1148]
    ja 0x112
    mov [r14 + 0x1140], rsi
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
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x123
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x30]
    mov [rdx + 0x18], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
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
counter:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x48]
    cmp rcx, [rdx]
    ja 0x219
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x239
    endbr64
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov rdx, [r14 + 0x1140]
    lea rsi, [rdx + 0x20]
    cmp rsi, [r14 + 0x1148]
    ja 0x257
    mov [r14 + 0x1140], rsi
    mov r11, 0x20000010d
    mov [rdx], r11
    mov rsi, [rbx + 0x38]
    mov [rdx + 8], rsi
    mov esi, 0xa
    mov [rdx + 0x10], rsi
    mov [rdx + 0x18], rsi
    mov [rbx + 0x30], rdx
    mov rdx, [rbx + 0x30]
    mov rsi, [rbx + 0x28]
    mov [rdx + 0x10], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x268
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x30]
    mov rsi, [rbx + 0x38]
    mov [rdx + 0x18], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x279
    mov rcx, [r12 + 0x18]
    test rcx, rcx
    je 0x28a
    mov rdx, [r14 + 0x1160]
    lea rsi, [rdx + 0x40]
    cmp rsi, [r14 + 0x1168]
    ja 0x28a
    mov [r14 + 0x1160], rsi
    mov qword ptr [rdx], 0x5000120
    mov [rdx + 8], rcx
    mov rcx, [r14 + 0x2310]
    mov [rdx + 0x18], rcx
    mov [rbx + 0x38], rdx
    mov dword ptr [rbx + 8], 0x19
    call <op.NewClosure>
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x40]
    test rdx, r13
    jne 0x29b
    cmp byte ptr [rdx], 0x20
    jb 0x29b
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x28]
    jne 0x29b
    mov rax, [r12 + 0x30]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x2b1
    mov dword ptr [rbx + 8], 0x25
    call <op.NewClosure>
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x40]
    test rdx, r13
    jne 0x2c2
    cmp byte ptr [rdx], 0x20
    jb 0x2c2
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x48]
    jne 0x2c2
    mov rax, [r12 + 0x50]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x2d8
    mov dword ptr [rbx + 8], 0x31
    call <op.NewClosure>
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x40]
    test rdx, r13
    jne 0x2e9
    cmp byte ptr [rdx], 0x20
    jb 0x2e9
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x68]
    jne 0x2e9
    mov rax, [r12 + 0x70]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x2ff
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x250
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x23e
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
    mov dword ptr [rbx + 8], 0xf
    call <stub.Barrier>
    jmp 0xcd
    mov dword ptr [rbx + 8], 0x14
    call <op.NewObject>
    jmp 0x114
    mov dword ptr [rbx + 8], 0x1e
    lea rcx, [r12 + 0x28]
    call <stub.DefineNamed>
    jmp 0x168
    mov dword ptr [rbx + 8], 0x1e
    call <stub.Barrier>
    jmp 0x168
    mov dword ptr [rbx + 8], 0x2a
    lea rcx, [r12 + 0x48]
    call <stub.DefineNamed>
    jmp 0x1bc
    mov dword ptr [rbx + 8], 0x2a
    call <stub.Barrier>
    jmp 0x1bc
    mov dword ptr [rbx + 8], 0x36
    lea rcx, [r12 + 0x68]
    call <stub.DefineNamed>
    jmp 0x210
    mov dword ptr [rbx + 8], 0x36
    call <stub.Barrier>
    jmp 0x210
curry:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x40]
    cmp rcx, [rdx]
    ja 0xae
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0xce
    endbr64
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov rdx, [r14 + 0x1140]
    lea rsi, [rdx + 0x20]
    cmp rsi, [r14 + 0x1148]
    ja 0xec
    mov [r14 + 0x1140], rsi
    mov r11, 0x10000010d
    mov [rdx], r11
    mov rsi, [rbx + 0x38]
    mov [rdx + 8], rsi
    mov esi, 0xa
    mov [rdx + 0x10], rsi
    mov [rbx + 0x30], rdx
    mov rdx, [rbx + 0x30]
    mov rsi, [rbx + 0x28]
    mov [rdx + 0x10], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0xfd
    mov dword ptr [rbx + 8], 0xb
    call <op.NewClosure>
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xe5
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0xd3
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 2
    call <op.NewEnv>
    jmp 0x77
    mov dword ptr [rbx + 8], 6
    call <stub.Barrier>
    jmp 0x99
fold:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0xa8]
    cmp rcx, [rdx]
    ja 0x1e3
    mov r12, [rax + 0x10]
    cmp esi, 3
    jb 0x203
    endbr64
    mov eax, 2
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x237
    cmp rdx, r15
    jb 0x237
    cmp esi, edx
    je 0x1da
    mov rax, [rbx + 0x30]
    mov [rbx + 0x58], rax
    mov eax, 0xa
    mov [rbx + 0x60], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x68], rax
    mov rsi, [r12 + 0x18]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x2d0
    mov [rbx + 0x90], rax
    mov eax, 0xa
    mov [rbx + 0x98], rax
    mov rax, [rbx + 0x28]
    mov [rbx + 0xa0], rax
    mov rsi, [rbx + 0x90]
    cmp [r12 + 0x28], rsi
    jne 0x2f2
    mov dword ptr [rbx + 8], 0x1c
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
    je 0x47d
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x50], rsi
    jne 0x36c
    mov dword ptr [rbx + 8], 0x22
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
    je 0x47d
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0x78]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x3d2
    mov [rbx + 0x58], rax
    mov eax, 0xa
    mov [rbx + 0x60], rax
    mov rax, [rbx + 0x28]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x88], rsi
    jne 0x3f4
    mov dword ptr [rbx + 8], 0x33
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
    je 0x47d
    mov [rbx + 0x28], rax
    mov rsi, [r14 + 0x1428]
    cmp qword ptr [rsi], 0
    je 0x46c
    jmp 0x2c
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x21a
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 3
    jb 0x208
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 2
    call <op.JStrictEq>
    cmp eax, 2
    je 0x1da
    jmp 0x5b
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x27d
    cmp rsi, rdx
    je 0x1da
    test rcx, r13
    jne 0x5b
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x5b
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x5b
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x221
    jmp 0x5b
    cmp rsi, r15
    jae 0x296
    test rsi, r15
    je 0x5b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x29e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x2b7
    test rdx, r15
    je 0x5b
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x2bf
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x2cb
    je 0x1da
    jmp 0x5b
    mov dword ptr [rbx + 8], 0x11
    call <op.GetGlobal>
    jmp 0x8d
    mov dword ptr [rbx + 8], 0x1c
    call <op.Call>
    jmp 0xfc
    test rsi, r13
    jne 0x2e1
    cmp byte ptr [rsi], 0x22
    jne 0x2e1
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x28], rax
    je 0xb6
    cmp [r12 + 0x38], rax
    je 0xb6
    cmp [r12 + 0x40], rax
    je 0xb6
    cmp [r12 + 0x48], rax
    je 0xb6
    cmp qword ptr [r12 + 0x30], 2
    je 0xb6
    cmp [r12 + 0x30], rsi
    je 0xb6
    mov dword ptr [rbx + 8], 0x1c
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x90]
    jmp 0xb6
    mov dword ptr [rbx + 8], 0x22
    call <op.Call>
    jmp 0x14b
    test rsi, r13
    jne 0x35b
    cmp byte ptr [rsi], 0x22
    jne 0x35b
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x50], rax
    je 0x10b
    cmp [r12 + 0x60], rax
    je 0x10b
    cmp [r12 + 0x68], rax
    je 0x10b
    cmp [r12 + 0x70], rax
    je 0x10b
    cmp qword ptr [r12 + 0x58], 2
    je 0x10b
    cmp [r12 + 0x58], rsi
    je 0x10b
    mov dword ptr [rbx + 8], 0x22
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x10b
    mov dword ptr [rbx + 8], 0x28
    call <op.GetGlobal>
    jmp 0x161
    mov dword ptr [rbx + 8], 0x33
    call <op.Call>
    jmp 0x1c4
    test rsi, r13
    jne 0x3e3
    cmp byte ptr [rsi], 0x22
    jne 0x3e3
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x88], rax
    je 0x184
    cmp [r12 + 0x98], rax
    je 0x184
    cmp [r12 + 0xa0], rax
    je 0x184
    cmp [r12 + 0xa8], rax
    je 0x184
    cmp qword ptr [r12 + 0x90], 2
    je 0x184
    cmp [r12 + 0x90], rsi
    je 0x184
    mov dword ptr [rbx + 8], 0x33
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x184
    mov dword ptr [rbx + 8], 0x39
    call <op.JumpLoop>
    jmp 0x2c
    jmp <stub.ExceptionExit>
head:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x70]
    cmp rcx, [rdx]
    ja 0xaa
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0xca
    endbr64
    mov rax, [rbx + 0x28]
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 7
    call <op.NewClosure>
    mov rsi, [rbx + 0x50]
    cmp [r12], rsi
    jne 0xf6
    mov dword ptr [rbx + 8], 0xc
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
    je 0x15b
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xe1
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0xcf
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0xc
    call <op.Call>
    jmp 0xa1
    test rsi, r13
    jne 0xe8
    cmp byte ptr [rsi], 0x22
    jne 0xe8
    mov rax, [rsi + 0x20]
    cmp [r12], rax
    je 0x61
    cmp [r12 + 0x10], rax
    je 0x61
    cmp [r12 + 0x18], rax
    je 0x61
    cmp [r12 + 0x20], rax
    je 0x61
    cmp qword ptr [r12 + 8], 2
    je 0x61
    cmp [r12 + 8], rsi
    je 0x61
    mov dword ptr [rbx + 8], 0xc
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0x61
    jmp <stub.ExceptionExit>
next:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x40]
    cmp rcx, [rdx]
    ja 0x9e
    mov r12, [rax + 0x10]
    endbr64
    mov rsi, [rbx + 0x18]
    mov rax, [rsi + 0x28]
    mov [rbx + 0x28], rax
    mov rdx, [rbx + 0x28]
    mov rax, [rdx + 0x18]
    mov [rbx + 0x30], rax
    mov rdx, [rbx + 0x28]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0xd3
    cmp rdx, r15
    jb 0xd3
    mov eax, esi
    add eax, edx
    jo 0xd3
    or rax, r15
    mov [rbx + 0x30], rax
    mov rdx, [rbx + 0x28]
    mov rsi, [rbx + 0x30]
    mov [rdx + 0x18], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x140
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xbe
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0xc
    call <op.Add>
    jmp 0x73
    cmp rsi, r15
    jae 0xe8
    test rsi, r15
    je 0xc5
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xf0
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x105
    test rdx, r15
    je 0xc5
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x10d
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x129
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 8]
    or rcx, 2
    mov [r12 + 8], rcx
    jmp 0x73
    mov dword ptr [rbx + 8], 0x12
    call <stub.Barrier>
    jmp 0x95
peek:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x38]
    cmp rcx, [rdx]
    ja 0x45
    mov r12, [rax + 0x10]
    endbr64
    mov rsi, [rbx + 0x18]
    mov rax, [rsi + 0x28]
    mov [rbx + 0x28], rax
    mov rdx, [rbx + 0x28]
    mov rax, [rdx + 0x18]
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x62
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
range:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x78]
    cmp rcx, [rdx]
    ja 0x114
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x134
    endbr64
    mov eax, 2
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x28]
    mov [rbx + 0x38], rax
    endbr64
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x168
    cmp esi, 0
    jle 0x10b
    mov rsi, [r12 + 0x10]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1a6
    mov [rbx + 0x58], rax
    mov eax, 0xa
    mov [rbx + 0x60], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x68], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x20], rsi
    jne 0x1c8
    mov dword ptr [rbx + 8], 0x1b
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
    je 0x2a8
    mov [rbx + 0x30], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x23f
    mov eax, esi
    add eax, 0xffffffff
    jo 0x23f
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [r14 + 0x1428]
    cmp qword ptr [rsi], 0
    je 0x297
    jmp 0x3e
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x14b
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x139
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 5
    call <op.JNotGreaterI>
    cmp eax, 2
    je 0x10b
    jmp 0x58
    cmp rsi, r15
    jae 0x17d
    test rsi, r15
    je 0x152
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x185
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vxorpd xmm1, xmm1, xmm1
    mov rcx, [r12 + 8]
    or rcx, 2
    mov [r12 + 8], rcx
    vucomisd xmm0, xmm1
    jbe 0x10b
    jmp 0x58
    mov dword ptr [rbx + 8], 0xd
    call <op.GetGlobal>
    jmp 0x6e
    mov dword ptr [rbx + 8], 0x1b
    call <op.Call>
    jmp 0xd6
    test rsi, r13
    jne 0x1b7
    cmp byte ptr [rsi], 0x22
    jne 0x1b7
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x20], rax
    je 0x96
    cmp [r12 + 0x30], rax
    je 0x96
    cmp [r12 + 0x38], rax
    je 0x96
    cmp [r12 + 0x40], rax
    je 0x96
    cmp qword ptr [r12 + 0x28], 2
    je 0x96
    cmp [r12 + 0x28], rsi
    je 0x96
    mov dword ptr [rbx + 8], 0x1b
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x96
    mov dword ptr [rbx + 8], 0x21
    call <op.Dec>
    jmp 0xf5
    cmp rsi, r15
    jae 0x254
    test rsi, r15
    je 0x22e
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x25c
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x2b0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x280
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x48]
    or rcx, 2
    mov [r12 + 0x48], rcx
    jmp 0xf5
    mov dword ptr [rbx + 8], 0x26
    call <op.JumpLoop>
    jmp 0x3e
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .byte 0x0
    .quad 0xbff0000000000000
reset:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x38]
    cmp rcx, [rdx]
    ja 0x72
    mov r12, [rax + 0x10]
    endbr64
    mov rsi, [rbx + 0x18]
    mov rax, [rsi + 0x28]
    mov [rbx + 0x28], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov rdx, [rbx + 0x28]
    mov rsi, [rbx + 0x30]
    mov [rdx + 0x18], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x96
    mov eax, 0xa
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x8f
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 6
    call <stub.Barrier>
    jmp 0x60
sumWithContinuation:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x80]
    cmp rcx, [rdx]
    ja 0x20c
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x22c
    endbr64
    mov eax, 0xa
    mov [rbx + 0x40], rax
    mov rdx, [r14 + 0x1140]
    lea rsi, [rdx + 0x20]
    cmp rsi, [r14 + 0x1148]
    ja 0x24a
    mov [r14 + 0x1140], rsi
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
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x25b
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x30]
    mov [rdx + 0x18], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x26c
    mov rdx, [rbx + 0x38]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x27d
    test esi, esi
    jne 0x15e
    mov rdx, [rbx + 0x38]
    mov rax, [rdx + 0x18]
    mov [rbx + 0x60], rax
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x10], rsi
    jne 0x2b5
    mov dword ptr [rbx + 8], 0x28
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
    je 0x40c
    mov [rbx + 0x40], rax
    mov rax, [rbx + 0x40]
    mov rsp, rbp
    pop rbp
    ret
    mov rsi, [r12 + 0x38]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x31b
    mov [rbx + 0x60], rax
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x38]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x78]
    cmp rsi, r15
    jb 0x33d
    mov eax, esi
    sub eax, 1
    jo 0x33d
    or rax, r15
    mov [rbx + 0x70], rax
    mov dword ptr [rbx + 8], 0x44
    call <op.NewClosure>
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x50], rsi
    jne 0x3a6
    mov dword ptr [rbx + 8], 0x49
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
    je 0x40c
    mov [rbx + 0x40], rax
    mov rax, [rbx + 0x40]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x243
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x231
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 2
    call <op.NewEnv>
    jmp 0x7e
    mov dword ptr [rbx + 8], 6
    call <stub.Barrier>
    jmp 0xa0
    mov dword ptr [rbx + 8], 0xb
    call <stub.Barrier>
    jmp 0xc2
    test rsi, r15
    je 0x15e
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jp 0x29f
    je 0xe3
    jmp 0x15e
    mov dword ptr [rbx + 8], 0x28
    call <op.Call>
    jmp 0x155
    test rsi, r13
    jne 0x2a4
    cmp byte ptr [rsi], 0x22
    jne 0x2a4
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x10], rax
    je 0x115
    cmp [r12 + 0x20], rax
    je 0x115
    cmp [r12 + 0x28], rax
    je 0x115
    cmp [r12 + 0x30], rax
    je 0x115
    cmp qword ptr [r12 + 0x18], 2
    je 0x115
    cmp [r12 + 0x18], rsi
    je 0x115
    mov dword ptr [rbx + 8], 0x28
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x115
    mov dword ptr [rbx + 8], 0x30
    call <op.GetGlobal>
    jmp 0x174
    mov dword ptr [rbx + 8], 0x3d
    call <op.SubI>
    jmp 0x1a8
    cmp rsi, r15
    jae 0x352
    test rsi, r15
    je 0x32c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x35a
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x418]
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x37e
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0x48]
    or rcx, 2
    mov [r12 + 0x48], rcx
    jmp 0x1a8
    mov dword ptr [rbx + 8], 0x49
    call <op.Call>
    jmp 0x203
    test rsi, r13
    jne 0x395
    cmp byte ptr [rsi], 0x22
    jne 0x395
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x50], rax
    je 0x1c3
    cmp [r12 + 0x60], rax
    je 0x1c3
    cmp [r12 + 0x68], rax
    je 0x1c3
    cmp [r12 + 0x70], rax
    je 0x1c3
    cmp qword ptr [r12 + 0x58], 2
    je 0x1c3
    cmp [r12 + 0x58], rsi
    je 0x1c3
    mov dword ptr [rbx + 8], 0x49
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x1c3
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .byte 0x0
    .long 0x0
    .quad 0x3ff0000000000000
tail:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x70]
    cmp rcx, [rdx]
    ja 0xaa
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0xca
    endbr64
    mov rax, [rbx + 0x28]
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 7
    call <op.NewClosure>
    mov rsi, [rbx + 0x50]
    cmp [r12], rsi
    jne 0xf6
    mov dword ptr [rbx + 8], 0xc
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
    je 0x15b
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xe1
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0xcf
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0xc
    call <op.Call>
    jmp 0xa1
    test rsi, r13
    jne 0xe8
    cmp byte ptr [rsi], 0x22
    jne 0xe8
    mov rax, [rsi + 0x20]
    cmp [r12], rax
    je 0x61
    cmp [r12 + 0x10], rax
    je 0x61
    cmp [r12 + 0x18], rax
    je 0x61
    cmp [r12 + 0x20], rax
    je 0x61
    cmp qword ptr [r12 + 8], 2
    je 0x61
    cmp [r12 + 8], rsi
    je 0x61
    mov dword ptr [rbx + 8], 0xc
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0x61
    jmp <stub.ExceptionExit>
