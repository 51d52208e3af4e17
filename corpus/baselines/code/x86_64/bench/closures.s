(anonymous):
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0xe0]
    cmp rcx, [rdx]
    ja 0xfec
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
    mov rsi, [r12 + 0xa0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1013
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x35
    call <op.Typeof>
    mov rax, [r12 + 0x70]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x103e
    cmp rdx, r15
    jb 0x103e
    cmp esi, edx
    je 0x115
    jmp 0x133
    mov rsi, [r12 + 0xb8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x10db
    mov [rbx + 0x30], rax
    jmp 0x141
    mov rax, 0xfffe000000000001
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x50
    call <op.InitGlobal>
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x56
    call <op.NewClosure>
    mov dword ptr [rbx + 8], 0x5b
    call <op.InitGlobal>
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x61
    call <op.NewClosure>
    mov dword ptr [rbx + 8], 0x66
    call <op.InitGlobal>
    mov rsi, [r12 + 0xc8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x10ec
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x74
    call <op.NewClosure>
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0xd8], rsi
    jne 0x110e
    mov dword ptr [rbx + 8], 0x79
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
    je 0x233d
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x7f
    call <op.InitGlobal>
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x85
    call <op.NewClosure>
    mov dword ptr [rbx + 8], 0x8a
    call <op.InitGlobal>
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x90
    call <op.NewClosure>
    mov dword ptr [rbx + 8], 0x95
    call <op.InitGlobal>
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x9b
    call <op.NewClosure>
    mov dword ptr [rbx + 8], 0xa0
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0xa8
    call <op.InitGlobal>
    mov rsi, [r12 + 0x100]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1186
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0xb6
    call <op.NewClosure>
    mov eax, 0xa
    mov [rbx + 0x70], rax
    mov dword ptr [rbx + 8], 0xbd
    call <op.NewClosure>
    mov eax, 0xa
    mov [rbx + 0x78], rax
    mov dword ptr [rbx + 8], 0xc4
    call <op.NewClosure>
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0x110], rsi
    jne 0x11a8
    mov dword ptr [rbx + 8], 0xc9
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
    je 0x233d
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0xcf
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [r12 + 0x138]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1220
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x1242
    imul eax, esi, 0x30d40
    jo 0x1242
    test eax, eax
    je 0x12a0
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x12cb
    cmp rdx, r15
    jb 0x12cb
    cmp esi, edx
    jge 0xb4e
    mov rsi, [r12 + 0x158]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1328
    mov [rbx + 0x58], rax
    mov eax, 0xa
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x1339
    test esi, esi
    jl 0x1339
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
    cmp [r12 + 0x170], rsi
    jne 0x135b
    mov dword ptr [rbx + 8], 0xfa
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
    je 0x233d
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x68]
    test rdx, r13
    jne 0x13d3
    cmp byte ptr [rdx], 0x20
    jb 0x13d3
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x198]
    jne 0x13d3
    mov rsi, [r12 + 0x1a0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x1b8], rsi
    jne 0x13fd
    mov dword ptr [rbx + 8], 0x10a
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
    je 0x233d
    mov [rbx + 0x40], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x68]
    test rdx, r13
    jne 0x1475
    cmp byte ptr [rdx], 0x20
    jb 0x1475
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1e0]
    jne 0x1475
    mov rsi, [r12 + 0x1e8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x200], rsi
    jne 0x149f
    mov dword ptr [rbx + 8], 0x11a
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
    je 0x233d
    mov [rbx + 0x40], rax
    mov rsi, [r12 + 0x228]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1517
    mov [rbx + 0x48], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x80], rax
    mov rdx, [rbx + 0x80]
    test rdx, r13
    jne 0x1528
    cmp byte ptr [rdx], 0x20
    jb 0x1528
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x238]
    jne 0x1528
    mov rsi, [r12 + 0x240]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x258], rsi
    jne 0x1552
    mov dword ptr [rbx + 8], 0x130
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
    je 0x233d
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0x15db
    cmp rdx, r15
    jb 0x15db
    mov eax, esi
    add eax, edx
    jo 0x15db
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x50]
    cmp rsi, r15
    jb 0x165f
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x40], rax
    mov rdx, [r12 + 0x290]
    mov rsi, [rbx + 0x40]
    cmp byte ptr [rdx + 2], 0
    jne 0x16a0
    cmp qword ptr [rdx + 8], 0
    je 0x16a0
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x16b1
    mov rax, [rbx + 0x38]
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x68]
    test rdx, r13
    jne 0x16c2
    cmp byte ptr [rdx], 0x20
    jb 0x16c2
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x2a0]
    jne 0x16c2
    mov rsi, [r12 + 0x2a8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x2c0], rsi
    jne 0x16ec
    mov dword ptr [rbx + 8], 0x154
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
    je 0x233d
    mov [rbx + 0x40], rax
    mov rsi, [r12 + 0x2e8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1764
    mov [rbx + 0x48], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x80], rax
    mov rdx, [rbx + 0x80]
    test rdx, r13
    jne 0x1775
    cmp byte ptr [rdx], 0x20
    jb 0x1775
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x2f8]
    jne 0x1775
    mov rsi, [r12 + 0x300]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x318], rsi
    jne 0x179f
    mov dword ptr [rbx + 8], 0x16a
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
    je 0x233d
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0x1828
    cmp rdx, r15
    jb 0x1828
    mov eax, esi
    add eax, edx
    jo 0x1828
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [r12 + 0x348]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x189b
    mov [rbx + 0x78], rax
    mov eax, 0xa
    mov [rbx + 0x80], rax
    mov rsi, [r12 + 0x358]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x18ac
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x368], rsi
    jne 0x18ce
    mov dword ptr [rbx + 8], 0x184
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
    je 0x233d
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0x1957
    cmp rdx, r15
    jb 0x1957
    mov eax, esi
    add eax, edx
    jo 0x1957
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [r12 + 0x398]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x19ca
    mov [rbx + 0xc8], rax
    mov eax, 0xa
    mov [rbx + 0xd0], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0xd8], rax
    mov rsi, [rbx + 0xc8]
    cmp [r12 + 0x3a8], rsi
    jne 0x19ec
    mov dword ptr [rbx + 8], 0x19b
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
    je 0x233d
    mov [rbx + 0xa0], rax
    mov eax, 0xa
    mov [rbx + 0xa8], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x1a67
    test esi, esi
    jl 0x1a67
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
    cmp [r12 + 0x3d8], rsi
    jne 0x1a89
    mov dword ptr [rbx + 8], 0x1aa
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
    je 0x233d
    mov [rbx + 0x78], rax
    mov eax, 0xa
    mov [rbx + 0x80], rax
    mov rax, 0xfffe000000000003
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x400], rsi
    jne 0x1b15
    mov dword ptr [rbx + 8], 0x1b6
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
    je 0x233d
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0x1b9e
    cmp rdx, r15
    jb 0x1b9e
    mov eax, esi
    add eax, edx
    jo 0x1b9e
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x50]
    cmp rsi, r15
    jb 0x1c22
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x40], rax
    mov rdx, [r12 + 0x438]
    mov rsi, [rbx + 0x40]
    cmp byte ptr [rdx + 2], 0
    jne 0x1c63
    cmp qword ptr [rdx + 8], 0
    je 0x1c63
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x1c74
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x1c96
    mov eax, esi
    add eax, 1
    jo 0x1c96
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x1cf4
    jmp 0x36e
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [r12 + 0x450]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1d05
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x1d27
    imul eax, esi, 0x1770
    jo 0x1d27
    test eax, eax
    je 0x1d85
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x1db0
    cmp rdx, r15
    jb 0x1db0
    cmp esi, edx
    jge 0xf4a
    mov rsi, [r12 + 0x470]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1e0d
    mov [rbx + 0x40], rax
    mov rsi, [r12 + 0x480]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1e1e
    mov [rbx + 0x70], rax
    mov eax, 0xa
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x1e2f
    test esi, esi
    jl 0x1e2f
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
    mov dword ptr [rbx + 8], 0x207
    call <op.NewClosure>
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0x498], rsi
    jne 0x1e51
    mov dword ptr [rbx + 8], 0x20c
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
    je 0x233d
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x1eda
    cmp rdx, r15
    jb 0x1eda
    mov eax, esi
    add eax, edx
    jo 0x1eda
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x1f5e
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x38], rax
    mov rdx, [r12 + 0x4d0]
    mov rsi, [rbx + 0x38]
    cmp byte ptr [rdx + 2], 0
    jne 0x1f9f
    cmp qword ptr [rdx + 8], 0
    je 0x1f9f
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x1fb0
    mov rsi, [r12 + 0x4e0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1fc1
    mov [rbx + 0x40], rax
    mov rsi, [r12 + 0x4f0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1fd2
    mov [rbx + 0x70], rax
    mov eax, 0xa
    mov [rbx + 0x78], rax
    mov rsi, [r12 + 0x500]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1fe3
    mov [rbx + 0xa0], rax
    mov eax, 0xa
    mov [rbx + 0xa8], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x1ff4
    test esi, esi
    jl 0x1ff4
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
    cmp [r12 + 0x518], rsi
    jne 0x2016
    mov dword ptr [rbx + 8], 0x243
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
    je 0x233d
    mov [rbx + 0x80], rax
    mov eax, 0xa
    mov [rbx + 0x90], rax
    mov dword ptr [rbx + 8], 0x24b
    call <op.NewClosure>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0x540], rsi
    jne 0x20a2
    mov dword ptr [rbx + 8], 0x254
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
    je 0x233d
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x212b
    cmp rdx, r15
    jb 0x212b
    mov eax, esi
    add eax, edx
    jo 0x212b
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x21af
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x38], rax
    mov rdx, [r12 + 0x578]
    mov rsi, [rbx + 0x38]
    cmp byte ptr [rdx + 2], 0
    jne 0x21f0
    cmp qword ptr [rdx + 8], 0
    je 0x21f0
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x2201
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x2223
    mov eax, esi
    add eax, 1
    jo 0x2223
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x2281
    jmp 0xb5c
    mov rsi, [r12 + 0x590]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x2292
    mov [rbx + 0x48], rax
    mov eax, 0xa
    mov [rbx + 0x50], rax
    mov rax, [r12 + 0x98]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x5a0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x22a3
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x48]
    cmp [r12 + 0x5b0], rsi
    jne 0x22c5
    mov dword ptr [rbx + 8], 0x288
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
    je 0x233d
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x100c
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
    jmp 0xd9
    mov dword ptr [rbx + 8], 0x3c
    call <op.JStrictNe>
    cmp eax, 2
    je 0x133
    jmp 0x115
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x1088
    cmp rsi, rdx
    je 0x115
    test rcx, r13
    jne 0x133
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x133
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x133
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x1024
    jmp 0x133
    cmp rsi, r15
    jae 0x10a1
    test rsi, r15
    je 0x133
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x10a9
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x10c2
    test rdx, r15
    je 0x133
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x10ca
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x10d6
    je 0x115
    jmp 0x133
    mov dword ptr [rbx + 8], 0x43
    call <op.GetGlobal>
    jmp 0x12e
    mov dword ptr [rbx + 8], 0x6a
    call <op.GetGlobal>
    jmp 0x1a8
    mov dword ptr [rbx + 8], 0x79
    call <op.Call>
    jmp 0x218
    test rsi, r13
    jne 0x10fd
    cmp byte ptr [rsi], 0x22
    jne 0x10fd
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xd8], rax
    je 0x1d8
    cmp [r12 + 0xe8], rax
    je 0x1d8
    cmp [r12 + 0xf0], rax
    je 0x1d8
    cmp [r12 + 0xf8], rax
    je 0x1d8
    cmp qword ptr [r12 + 0xe0], 2
    je 0x1d8
    cmp [r12 + 0xe0], rsi
    je 0x1d8
    mov dword ptr [rbx + 8], 0x79
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0x1d8
    mov dword ptr [rbx + 8], 0xac
    call <op.GetGlobal>
    jmp 0x2ba
    mov dword ptr [rbx + 8], 0xc9
    call <op.Call>
    jmp 0x354
    test rsi, r13
    jne 0x1197
    cmp byte ptr [rsi], 0x22
    jne 0x1197
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x110], rax
    je 0x314
    cmp [r12 + 0x120], rax
    je 0x314
    cmp [r12 + 0x128], rax
    je 0x314
    cmp [r12 + 0x130], rax
    je 0x314
    cmp qword ptr [r12 + 0x118], 2
    je 0x314
    cmp [r12 + 0x118], rsi
    je 0x314
    mov dword ptr [rbx + 8], 0xc9
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0x314
    mov dword ptr [rbx + 8], 0xd7
    call <op.GetGlobal>
    jmp 0x38b
    mov dword ptr [rbx + 8], 0xdd
    call <op.MulI>
    jmp 0x3b3
    cmp rsi, r15
    jae 0x1257
    test rsi, r15
    je 0x1231
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x125f
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x2348]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1283
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x148]
    or rcx, 2
    mov [r12 + 0x148], rcx
    jmp 0x3b3
    mov ecx, esi
    or ecx, 0x30d40
    test ecx, ecx
    jl 0x1242
    jmp 0x3ac
    mov dword ptr [rbx + 8], 0xe4
    call <op.JNotLess>
    cmp eax, 2
    je 0xb4e
    jmp 0x3d5
    cmp rsi, r15
    jae 0x12e0
    test rsi, r15
    je 0x12b1
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x12e8
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x12fd
    test rdx, r15
    je 0x12b1
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1305
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x150]
    or rcx, 2
    mov [r12 + 0x150], rcx
    vucomisd xmm1, xmm0
    jbe 0xb4e
    jmp 0x3d5
    mov dword ptr [rbx + 8], 0xeb
    call <op.GetGlobal>
    jmp 0x3ee
    mov dword ptr [rbx + 8], 0xf3
    call <op.ModI>
    jmp 0x429
    mov dword ptr [rbx + 8], 0xfa
    call <op.Call>
    jmp 0x47b
    test rsi, r13
    jne 0x134a
    cmp byte ptr [rsi], 0x22
    jne 0x134a
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x170], rax
    je 0x43b
    cmp [r12 + 0x180], rax
    je 0x43b
    cmp [r12 + 0x188], rax
    je 0x43b
    cmp [r12 + 0x190], rax
    je 0x43b
    cmp qword ptr [r12 + 0x178], 2
    je 0x43b
    cmp [r12 + 0x178], rsi
    je 0x43b
    mov dword ptr [rbx + 8], 0xfa
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x43b
    mov dword ptr [rbx + 8], 0x103
    lea rcx, [r12 + 0x198]
    call <stub.GetNamed>
    jmp 0x4b7
    mov dword ptr [rbx + 8], 0x10a
    call <op.Call>
    jmp 0x50a
    test rsi, r13
    jne 0x13ec
    cmp byte ptr [rsi], 0x22
    jne 0x13ec
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1b8], rax
    je 0x4cd
    cmp [r12 + 0x1c8], rax
    je 0x4cd
    cmp [r12 + 0x1d0], rax
    je 0x4cd
    cmp [r12 + 0x1d8], rax
    je 0x4cd
    cmp qword ptr [r12 + 0x1c0], 2
    je 0x4cd
    cmp [r12 + 0x1c0], rsi
    je 0x4cd
    mov dword ptr [rbx + 8], 0x10a
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x4cd
    mov dword ptr [rbx + 8], 0x113
    lea rcx, [r12 + 0x1e0]
    call <stub.GetNamed>
    jmp 0x546
    mov dword ptr [rbx + 8], 0x11a
    call <op.Call>
    jmp 0x599
    test rsi, r13
    jne 0x148e
    cmp byte ptr [rsi], 0x22
    jne 0x148e
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x200], rax
    je 0x55c
    cmp [r12 + 0x210], rax
    je 0x55c
    cmp [r12 + 0x218], rax
    je 0x55c
    cmp [r12 + 0x220], rax
    je 0x55c
    cmp qword ptr [r12 + 0x208], 2
    je 0x55c
    cmp [r12 + 0x208], rsi
    je 0x55c
    mov dword ptr [rbx + 8], 0x11a
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x55c
    mov dword ptr [rbx + 8], 0x120
    call <op.GetGlobal>
    jmp 0x5b2
    mov dword ptr [rbx + 8], 0x129
    lea rcx, [r12 + 0x238]
    call <stub.GetNamed>
    jmp 0x5f4
    mov dword ptr [rbx + 8], 0x130
    call <op.Call>
    jmp 0x647
    test rsi, r13
    jne 0x1541
    cmp byte ptr [rsi], 0x22
    jne 0x1541
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x258], rax
    je 0x60a
    cmp [r12 + 0x268], rax
    je 0x60a
    cmp [r12 + 0x270], rax
    je 0x60a
    cmp [r12 + 0x278], rax
    je 0x60a
    cmp qword ptr [r12 + 0x260], 2
    je 0x60a
    cmp [r12 + 0x260], rsi
    je 0x60a
    mov dword ptr [rbx + 8], 0x130
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x60a
    mov dword ptr [rbx + 8], 0x136
    call <op.Add>
    jmp 0x672
    cmp rsi, r15
    jae 0x15f0
    test rsi, r15
    je 0x15ca
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x15f8
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x160d
    test rdx, r15
    je 0x15ca
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1615
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1631
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x280]
    or rcx, 2
    mov [r12 + 0x280], rcx
    jmp 0x672
    mov dword ptr [rbx + 8], 0x13c
    call <op.BitOrI>
    jmp 0x68b
    cmp rsi, r15
    jae 0x1687
    test rsi, r15
    je 0x164e
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x164e
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x288]
    or r8, 2
    mov [r12 + 0x288], r8
    jmp 0x67f
    mov dword ptr [rbx + 8], 0x143
    call <op.SetGlobal>
    jmp 0x6c6
    mov dword ptr [rbx + 8], 0x143
    call <stub.Barrier>
    jmp 0x6c6
    mov dword ptr [rbx + 8], 0x14d
    lea rcx, [r12 + 0x2a0]
    call <stub.GetNamed>
    jmp 0x702
    mov dword ptr [rbx + 8], 0x154
    call <op.Call>
    jmp 0x755
    test rsi, r13
    jne 0x16db
    cmp byte ptr [rsi], 0x22
    jne 0x16db
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x2c0], rax
    je 0x718
    cmp [r12 + 0x2d0], rax
    je 0x718
    cmp [r12 + 0x2d8], rax
    je 0x718
    cmp [r12 + 0x2e0], rax
    je 0x718
    cmp qword ptr [r12 + 0x2c8], 2
    je 0x718
    cmp [r12 + 0x2c8], rsi
    je 0x718
    mov dword ptr [rbx + 8], 0x154
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x718
    mov dword ptr [rbx + 8], 0x15a
    call <op.GetGlobal>
    jmp 0x76e
    mov dword ptr [rbx + 8], 0x163
    lea rcx, [r12 + 0x2f8]
    call <stub.GetNamed>
    jmp 0x7b0
    mov dword ptr [rbx + 8], 0x16a
    call <op.Call>
    jmp 0x803
    test rsi, r13
    jne 0x178e
    cmp byte ptr [rsi], 0x22
    jne 0x178e
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x318], rax
    je 0x7c6
    cmp [r12 + 0x328], rax
    je 0x7c6
    cmp [r12 + 0x330], rax
    je 0x7c6
    cmp [r12 + 0x338], rax
    je 0x7c6
    cmp qword ptr [r12 + 0x320], 2
    je 0x7c6
    cmp [r12 + 0x320], rsi
    je 0x7c6
    mov dword ptr [rbx + 8], 0x16a
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x7c6
    mov dword ptr [rbx + 8], 0x170
    call <op.Add>
    jmp 0x82e
    cmp rsi, r15
    jae 0x183d
    test rsi, r15
    je 0x1817
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1845
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x185a
    test rdx, r15
    je 0x1817
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1862
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x187e
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x340]
    or rcx, 2
    mov [r12 + 0x340], rcx
    jmp 0x82e
    mov dword ptr [rbx + 8], 0x176
    call <op.GetGlobal>
    jmp 0x847
    mov dword ptr [rbx + 8], 0x17e
    call <op.GetGlobal>
    jmp 0x86f
    mov dword ptr [rbx + 8], 0x184
    call <op.Call>
    jmp 0x8c1
    test rsi, r13
    jne 0x18bd
    cmp byte ptr [rsi], 0x22
    jne 0x18bd
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x368], rax
    je 0x881
    cmp [r12 + 0x378], rax
    je 0x881
    cmp [r12 + 0x380], rax
    je 0x881
    cmp [r12 + 0x388], rax
    je 0x881
    cmp qword ptr [r12 + 0x370], 2
    je 0x881
    cmp [r12 + 0x370], rsi
    je 0x881
    mov dword ptr [rbx + 8], 0x184
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x881
    mov dword ptr [rbx + 8], 0x18a
    call <op.Add>
    jmp 0x8ec
    cmp rsi, r15
    jae 0x196c
    test rsi, r15
    je 0x1946
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1974
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1989
    test rdx, r15
    je 0x1946
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1991
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x19ad
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x390]
    or rcx, 2
    mov [r12 + 0x390], rcx
    jmp 0x8ec
    mov dword ptr [rbx + 8], 0x190
    call <op.GetGlobal>
    jmp 0x908
    mov dword ptr [rbx + 8], 0x19b
    call <op.Call>
    jmp 0x986
    test rsi, r13
    jne 0x19db
    cmp byte ptr [rsi], 0x22
    jne 0x19db
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x3a8], rax
    je 0x934
    cmp [r12 + 0x3b8], rax
    je 0x934
    cmp [r12 + 0x3c0], rax
    je 0x934
    cmp [r12 + 0x3c8], rax
    je 0x934
    cmp qword ptr [r12 + 0x3b0], 2
    je 0x934
    cmp [r12 + 0x3b0], rsi
    je 0x934
    mov dword ptr [rbx + 8], 0x19b
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xc8]
    jmp 0x934
    mov dword ptr [rbx + 8], 0x1a3
    call <op.ModI>
    jmp 0x9c7
    mov dword ptr [rbx + 8], 0x1aa
    call <op.Call>
    jmp 0xa2b
    test rsi, r13
    jne 0x1a78
    cmp byte ptr [rsi], 0x22
    jne 0x1a78
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x3d8], rax
    je 0x9dc
    cmp [r12 + 0x3e8], rax
    je 0x9dc
    cmp [r12 + 0x3f0], rax
    je 0x9dc
    cmp [r12 + 0x3f8], rax
    je 0x9dc
    cmp qword ptr [r12 + 0x3e0], 2
    je 0x9dc
    cmp [r12 + 0x3e0], rsi
    je 0x9dc
    mov dword ptr [rbx + 8], 0x1aa
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xa0]
    jmp 0x9dc
    mov dword ptr [rbx + 8], 0x1b6
    call <op.Call>
    jmp 0xa9a
    test rsi, r13
    jne 0x1b04
    cmp byte ptr [rsi], 0x22
    jne 0x1b04
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x400], rax
    je 0xa5a
    cmp [r12 + 0x410], rax
    je 0xa5a
    cmp [r12 + 0x418], rax
    je 0xa5a
    cmp [r12 + 0x420], rax
    je 0xa5a
    cmp qword ptr [r12 + 0x408], 2
    je 0xa5a
    cmp [r12 + 0x408], rsi
    je 0xa5a
    mov dword ptr [rbx + 8], 0x1b6
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0xa5a
    mov dword ptr [rbx + 8], 0x1bc
    call <op.Add>
    jmp 0xac5
    cmp rsi, r15
    jae 0x1bb3
    test rsi, r15
    je 0x1b8d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1bbb
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1bd0
    test rdx, r15
    je 0x1b8d
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1bd8
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1bf4
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x428]
    or rcx, 2
    mov [r12 + 0x428], rcx
    jmp 0xac5
    mov dword ptr [rbx + 8], 0x1c2
    call <op.BitOrI>
    jmp 0xade
    cmp rsi, r15
    jae 0x1c4a
    test rsi, r15
    je 0x1c11
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1c11
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x430]
    or r8, 2
    mov [r12 + 0x430], r8
    jmp 0xad2
    mov dword ptr [rbx + 8], 0x1c9
    call <op.SetGlobal>
    jmp 0xb19
    mov dword ptr [rbx + 8], 0x1c9
    call <stub.Barrier>
    jmp 0xb19
    mov dword ptr [rbx + 8], 0x1d0
    call <op.Inc>
    jmp 0xb38
    cmp rsi, r15
    jae 0x1cab
    test rsi, r15
    je 0x1c85
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1cb3
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x2350]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1cd7
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x448]
    or rcx, 2
    mov [r12 + 0x448], rcx
    jmp 0xb38
    mov dword ptr [rbx + 8], 0x1d5
    call <op.JumpLoop>
    jmp 0x36e
    mov dword ptr [rbx + 8], 0x1dc
    call <op.GetGlobal>
    jmp 0xb79
    mov dword ptr [rbx + 8], 0x1e2
    call <op.MulI>
    jmp 0xba1
    cmp rsi, r15
    jae 0x1d3c
    test rsi, r15
    je 0x1d16
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1d44
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x2358]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1d68
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x460]
    or rcx, 2
    mov [r12 + 0x460], rcx
    jmp 0xba1
    mov ecx, esi
    or ecx, 0x1770
    test ecx, ecx
    jl 0x1d27
    jmp 0xb9a
    mov dword ptr [rbx + 8], 0x1e9
    call <op.JNotLess>
    cmp eax, 2
    je 0xf4a
    jmp 0xbc3
    cmp rsi, r15
    jae 0x1dc5
    test rsi, r15
    je 0x1d96
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1dcd
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1de2
    test rdx, r15
    je 0x1d96
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1dea
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x468]
    or rcx, 2
    mov [r12 + 0x468], rcx
    vucomisd xmm1, xmm0
    jbe 0xf4a
    jmp 0xbc3
    mov dword ptr [rbx + 8], 0x1f0
    call <op.GetGlobal>
    jmp 0xbdc
    mov dword ptr [rbx + 8], 0x1f6
    call <op.GetGlobal>
    jmp 0xbf5
    mov dword ptr [rbx + 8], 0x1fe
    call <op.ModI>
    jmp 0xc33
    mov dword ptr [rbx + 8], 0x20c
    call <op.Call>
    jmp 0xc9d
    test rsi, r13
    jne 0x1e40
    cmp byte ptr [rsi], 0x22
    jne 0x1e40
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x498], rax
    je 0xc5d
    cmp [r12 + 0x4a8], rax
    je 0xc5d
    cmp [r12 + 0x4b0], rax
    je 0xc5d
    cmp [r12 + 0x4b8], rax
    je 0xc5d
    cmp qword ptr [r12 + 0x4a0], 2
    je 0xc5d
    cmp [r12 + 0x4a0], rsi
    je 0xc5d
    mov dword ptr [rbx + 8], 0x20c
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x70]
    jmp 0xc5d
    mov dword ptr [rbx + 8], 0x212
    call <op.Add>
    jmp 0xcc8
    cmp rsi, r15
    jae 0x1eef
    test rsi, r15
    je 0x1ec9
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1ef7
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1f0c
    test rdx, r15
    je 0x1ec9
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1f14
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1f30
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x4c0]
    or rcx, 2
    mov [r12 + 0x4c0], rcx
    jmp 0xcc8
    mov dword ptr [rbx + 8], 0x218
    call <op.BitOrI>
    jmp 0xce1
    cmp rsi, r15
    jae 0x1f86
    test rsi, r15
    je 0x1f4d
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1f4d
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x4c8]
    or r8, 2
    mov [r12 + 0x4c8], r8
    jmp 0xcd5
    mov dword ptr [rbx + 8], 0x21f
    call <op.SetGlobal>
    jmp 0xd1c
    mov dword ptr [rbx + 8], 0x21f
    call <stub.Barrier>
    jmp 0xd1c
    mov dword ptr [rbx + 8], 0x226
    call <op.GetGlobal>
    jmp 0xd35
    mov dword ptr [rbx + 8], 0x22c
    call <op.GetGlobal>
    jmp 0xd4e
    mov dword ptr [rbx + 8], 0x234
    call <op.GetGlobal>
    jmp 0xd73
    mov dword ptr [rbx + 8], 0x23c
    call <op.ModI>
    jmp 0xdb4
    mov dword ptr [rbx + 8], 0x243
    call <op.Call>
    jmp 0xe1b
    test rsi, r13
    jne 0x2005
    cmp byte ptr [rsi], 0x22
    jne 0x2005
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x518], rax
    je 0xdc9
    cmp [r12 + 0x528], rax
    je 0xdc9
    cmp [r12 + 0x530], rax
    je 0xdc9
    cmp [r12 + 0x538], rax
    je 0xdc9
    cmp qword ptr [r12 + 0x520], 2
    je 0xdc9
    cmp [r12 + 0x520], rsi
    je 0xdc9
    mov dword ptr [rbx + 8], 0x243
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xa0]
    jmp 0xdc9
    mov dword ptr [rbx + 8], 0x254
    call <op.Call>
    jmp 0xe96
    test rsi, r13
    jne 0x2091
    cmp byte ptr [rsi], 0x22
    jne 0x2091
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x540], rax
    je 0xe56
    cmp [r12 + 0x550], rax
    je 0xe56
    cmp [r12 + 0x558], rax
    je 0xe56
    cmp [r12 + 0x560], rax
    je 0xe56
    cmp qword ptr [r12 + 0x548], 2
    je 0xe56
    cmp [r12 + 0x548], rsi
    je 0xe56
    mov dword ptr [rbx + 8], 0x254
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x70]
    jmp 0xe56
    mov dword ptr [rbx + 8], 0x25a
    call <op.Add>
    jmp 0xec1
    cmp rsi, r15
    jae 0x2140
    test rsi, r15
    je 0x211a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2148
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x215d
    test rdx, r15
    je 0x211a
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x2165
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2181
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x568]
    or rcx, 2
    mov [r12 + 0x568], rcx
    jmp 0xec1
    mov dword ptr [rbx + 8], 0x260
    call <op.BitOrI>
    jmp 0xeda
    cmp rsi, r15
    jae 0x21d7
    test rsi, r15
    je 0x219e
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x219e
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x570]
    or r8, 2
    mov [r12 + 0x570], r8
    jmp 0xece
    mov dword ptr [rbx + 8], 0x267
    call <op.SetGlobal>
    jmp 0xf15
    mov dword ptr [rbx + 8], 0x267
    call <stub.Barrier>
    jmp 0xf15
    mov dword ptr [rbx + 8], 0x26e
    call <op.Inc>
    jmp 0xf34
    cmp rsi, r15
    jae 0x2238
    test rsi, r15
    je 0x2212
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2240
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x2350]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2264
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x588]
    or rcx, 2
    mov [r12 + 0x588], rcx
    jmp 0xf34
    mov dword ptr [rbx + 8], 0x273
    call <op.JumpLoop>
    jmp 0xb5c
    mov dword ptr [rbx + 8], 0x276
    call <op.GetGlobal>
    jmp 0xf63
    mov dword ptr [rbx + 8], 0x282
    call <op.GetGlobal>
    jmp 0xf91
    mov dword ptr [rbx + 8], 0x288
    call <op.Call>
    jmp 0xfe3
    test rsi, r13
    jne 0x22b4
    cmp byte ptr [rsi], 0x22
    jne 0x22b4
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x5b0], rax
    je 0xfa3
    cmp [r12 + 0x5c0], rax
    je 0xfa3
    cmp [r12 + 0x5c8], rax
    je 0xfa3
    cmp [r12 + 0x5d0], rax
    je 0xfa3
    cmp qword ptr [r12 + 0x5b8], 2
    je 0xfa3
    cmp [r12 + 0x5b8], rsi
    je 0xfa3
    mov dword ptr [rbx + 8], 0x288
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x48]
    jmp 0xfa3
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .long 0x0
    .quad 0x41086a0000000000
    .quad 0x3ff0000000000000
    .quad 0x40b7700000000000
(anonymous)#10:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
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
    mov rdx, [r14 + 0x1490]
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
    mov rdx, [r14 + 0x1490]
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
    mov rdx, [r14 + 0x1490]
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
    mov rdx, [r14 + 0x1490]
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
    mov rdx, [r14 + 0x1490]
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
    mov rdx, [r14 + 0x1490]
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
    mov rdx, [r14 + 0x1490]
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
    mov rdx, [r14 + 0x1490]
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
    mov rdx, [r14 + 0x1490]
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
    mov rdx, [r14 + 0x1490]
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
    mov rdx, [r14 + 0x1190]
    lea rsi, [rdx + 0x20]
    cmp rsi, [r14 + 0x1198]
    ja 0xef
    mov [r14 + 0x1190], rsi
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
    movzx r10d, byte ptr [r14 + 0x150e]
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
    mov rdx, [r14 + 0x1490]
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
    mov rdx, [r14 + 0x1190]
    lea rsi, [rdx + 0x20]
    cmp rsi, [r14 + 0x1198]
    ja 0xef
    mov [r14 + 0x1190], rsi
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
    movzx r10d, byte ptr [r14 + 0x150e]
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
    mov rdx, [r14 + 0x1490]
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
    mov rdx, [r14 + 0x1490]
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
    mov rdx, [r14 + 0x1490]
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
    mov rdx, [r14 + 0x1190]
    lea rsi, [rdx + 0x20]
    cmp rsi, [r14 + 0x1198]
    ja 0xa6
    mov [r14 + 0x1190], rsi
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
    movzx r10d, byte ptr [r14 + 0x150e]
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
counter:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x48]
    cmp rcx, [rdx]
    ja 0x219
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x239
    endbr64
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov rdx, [r14 + 0x1190]
    lea rsi, [rdx + 0x20]
    cmp rsi, [r14 + 0x1198]
    ja 0x257
    mov [r14 + 0x1190], rsi
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
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x268
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x30]
    mov rsi, [rbx + 0x38]
    mov [rdx + 0x18], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x279
    mov rcx, [r12 + 0x18]
    test rcx, rcx
    je 0x28a
    mov rdx, [r14 + 0x11b0]
    lea rsi, [rdx + 0x40]
    cmp rsi, [r14 + 0x11b8]
    ja 0x28a
    mov [r14 + 0x11b0], rsi
    mov qword ptr [rdx], 0x5000120
    mov [rdx + 8], rcx
    mov rcx, [r14 + 0x2380]
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
    movzx r10d, byte ptr [r14 + 0x150e]
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
    movzx r10d, byte ptr [r14 + 0x150e]
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
    movzx r10d, byte ptr [r14 + 0x150e]
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
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x40]
    cmp rcx, [rdx]
    ja 0xae
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0xce
    endbr64
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov rdx, [r14 + 0x1190]
    lea rsi, [rdx + 0x20]
    cmp rsi, [r14 + 0x1198]
    ja 0xec
    mov [r14 + 0x1190], rsi
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
    movzx r10d, byte ptr [r14 + 0x150e]
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
    mov rdx, [r14 + 0x1490]
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
    mov rsi, [r14 + 0x1490]
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
    mov rdx, [r14 + 0x1490]
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
    mov rdx, [r14 + 0x1490]
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
    movzx r10d, byte ptr [r14 + 0x150e]
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
    mov rdx, [r14 + 0x1490]
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
    mov rdx, [r14 + 0x1490]
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
    mov rsi, [r14 + 0x1490]
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
    mov rdx, [r14 + 0x1490]
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
    movzx r10d, byte ptr [r14 + 0x150e]
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
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x80]
    cmp rcx, [rdx]
    ja 0x20c
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x22c
    endbr64
    mov eax, 0xa
    mov [rbx + 0x40], rax
    mov rdx, [r14 + 0x1190]
    lea rsi, [rdx + 0x20]
    cmp rsi, [r14 + 0x1198]
    ja 0x24a
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
    je 0x25b
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x30]
    mov [rdx + 0x18], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
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
    mov rdx, [r14 + 0x1490]
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
