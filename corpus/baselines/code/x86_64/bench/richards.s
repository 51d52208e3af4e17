(anonymous):
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x128]
    cmp rcx, [rdx]
    ja 0x14f2
    mov r12, [rax + 0x10]
    endbr64
    mov dword ptr [rbx + 8], 0
    call <op.DeclareGlobals>
    mov eax, 0xa
    mov [rbx + 0x28], rax
    mov rsi, [r12 + 0x110]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1519
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 9
    call <op.Typeof>
    mov rax, [r12 + 0x70]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x1544
    cmp rdx, r15
    jb 0x1544
    cmp esi, edx
    je 0x91
    jmp 0xaf
    mov rsi, [r12 + 0x128]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x15e1
    mov [rbx + 0x30], rax
    jmp 0xbd
    mov rax, 0xfffe000000000001
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x24
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x2c
    call <op.InitGlobal>
    mov rax, 0xfffe000000000001
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x34
    call <op.InitGlobal>
    mov rax, 0xfffe000000000002
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x3c
    call <op.InitGlobal>
    mov rax, 0xfffe000000000003
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x44
    call <op.InitGlobal>
    xor eax, eax
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov dword ptr [rbx + 8], 0x4c
    call <op.NewClass>
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x54
    call <op.NewClosure>
    mov rax, [r12 + 0x78]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x5d
    call <op.DefineMethod>
    mov rax, [rbx + 0x40]
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x68
    call <op.InitGlobal>
    xor eax, eax
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov dword ptr [rbx + 8], 0x70
    call <op.NewClass>
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x78
    call <op.NewClosure>
    mov rax, [r12 + 0x80]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x81
    call <op.DefineMethod>
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x88
    call <op.NewClosure>
    mov rax, [r12 + 0x88]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x91
    call <op.DefineMethod>
    mov rax, [rbx + 0x40]
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x9c
    call <op.InitGlobal>
    mov rsi, [r12 + 0x138]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x15f2
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov dword ptr [rbx + 8], 0xa8
    call <op.NewClass>
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0xb0
    call <op.NewClosure>
    mov rax, [r12 + 0x90]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0xb9
    call <op.DefineMethod>
    mov rax, [rbx + 0x40]
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0xc4
    call <op.InitGlobal>
    mov rsi, [r12 + 0x148]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1603
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov dword ptr [rbx + 8], 0xd0
    call <op.NewClass>
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0xd8
    call <op.NewClosure>
    mov rax, [r12 + 0x90]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0xe1
    call <op.DefineMethod>
    mov rax, [rbx + 0x40]
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0xec
    call <op.InitGlobal>
    mov rsi, [r12 + 0x158]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1614
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov dword ptr [rbx + 8], 0xf8
    call <op.NewClass>
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x100
    call <op.NewClosure>
    mov rax, [r12 + 0x90]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x109
    call <op.DefineMethod>
    mov rax, [rbx + 0x40]
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x114
    call <op.InitGlobal>
    mov rsi, [r12 + 0x168]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1625
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov dword ptr [rbx + 8], 0x120
    call <op.NewClass>
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x128
    call <op.NewClosure>
    mov rax, [r12 + 0x90]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x131
    call <op.DefineMethod>
    mov rax, [rbx + 0x40]
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x13c
    call <op.InitGlobal>
    xor eax, eax
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov dword ptr [rbx + 8], 0x144
    call <op.NewClass>
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x14c
    call <op.NewClosure>
    mov rax, [r12 + 0x98]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x155
    call <op.DefineMethod>
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x15c
    call <op.NewClosure>
    mov rax, [r12 + 0xa0]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x165
    call <op.DefineMethod>
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x16c
    call <op.NewClosure>
    mov rax, [r12 + 0xa8]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x175
    call <op.DefineMethod>
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x17c
    call <op.NewClosure>
    mov rax, [r12 + 0xb0]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x185
    call <op.DefineMethod>
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x18c
    call <op.NewClosure>
    mov rax, [r12 + 0x90]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x195
    call <op.DefineMethod>
    mov rax, [rbx + 0x40]
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x1a0
    call <op.InitGlobal>
    mov rax, [r12 + 0xb8]
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x1a8
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [r12 + 0x178]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1636
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x1658
    imul eax, esi, 0xa
    jo 0x1658
    test eax, eax
    je 0x16b6
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x16de
    cmp rdx, r15
    jb 0x16de
    cmp esi, edx
    jge 0x1450
    mov rsi, [r12 + 0x198]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x173b
    mov [rbx + 0x60], rax
    mov rax, [rbx + 0x60]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x1a8], rsi
    jne 0x174c
    mov dword ptr [rbx + 8], 0x1cd
    lea rdx, [rbx + 0x48]
    call <stub.Construct>
    test al, 1
    je 0x630
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
    je 0x24e1
    test rax, r13
    jne 0x17a8
    cmp byte ptr [rax], 0x20
    jb 0x17a8
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x70], rax
    mov rdx, [rbx + 0x70]
    test rdx, r13
    jne 0x17b1
    cmp byte ptr [rdx], 0x20
    jb 0x17b1
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1d0]
    jne 0x17b1
    mov rsi, [r12 + 0x1d8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rsi, [r12 + 0x1f0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x17ca
    mov [rbx + 0x98], rax
    mov rax, [rbx + 0x98]
    mov [rbx + 0xa0], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0xa8], rax
    mov rax, 0xfffe000000002710
    mov [rbx + 0xb0], rax
    mov rsi, [rbx + 0x98]
    cmp [r12 + 0x200], rsi
    jne 0x17db
    mov dword ptr [rbx + 8], 0x1ed
    lea rdx, [rbx + 0x80]
    call <stub.Construct>
    test al, 1
    je 0x740
    sub rax, 1
    mov [rbx + 0x80], rbx
    mov dword ptr [rbx + 0x8c], 0x1000002
    mov [rbx + 0x90], rax
    add rbx, 0x80
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0x80
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x24e1
    test rax, r13
    jne 0x183a
    cmp byte ptr [rax], 0x20
    jb 0x183a
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x228], rsi
    jne 0x1857
    mov dword ptr [rbx + 8], 0x1f3
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
    je 0x24e1
    mov [rbx + 0x48], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x70], rax
    mov rdx, [rbx + 0x70]
    test rdx, r13
    jne 0x18cf
    cmp byte ptr [rdx], 0x20
    jb 0x18cf
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x250]
    jne 0x18cf
    mov rsi, [r12 + 0x258]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rsi, [r12 + 0x270]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x18e8
    mov [rbx + 0x98], rax
    mov rax, [rbx + 0x98]
    mov [rbx + 0xa0], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0xa8], rax
    mov rsi, [r12 + 0x280]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x18f9
    mov [rbx + 0xd0], rax
    mov rax, [rbx + 0xd0]
    mov [rbx + 0xd8], rax
    mov rsi, [r12 + 0x290]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x190a
    mov [rbx + 0x100], rax
    mov rax, [rbx + 0x100]
    mov [rbx + 0x108], rax
    mov eax, 2
    mov [rbx + 0x110], rax
    mov rsi, [r12 + 0x2a0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x191b
    mov [rbx + 0x118], rax
    mov rax, [r12 + 0xc0]
    mov [rbx + 0x120], rax
    mov rsi, [rbx + 0x100]
    cmp [r12 + 0x2b0], rsi
    jne 0x192c
    mov dword ptr [rbx + 8], 0x22d
    lea rdx, [rbx + 0xe8]
    call <stub.Construct>
    test al, 1
    je 0x91c
    sub rax, 1
    mov [rbx + 0xe8], rbx
    mov dword ptr [rbx + 0xf4], 0x1000003
    mov [rbx + 0xf8], rax
    add rbx, 0xe8
    mov esi, 3
    call qword ptr [rax + 8]
    sub rbx, 0xe8
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x24e1
    test rax, r13
    jne 0x198b
    cmp byte ptr [rax], 0x20
    jb 0x198b
    mov [rbx + 0xe0], rax
    mov rsi, [r12 + 0x2d8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1997
    mov [rbx + 0xe8], rax
    mov rax, [r12 + 0xc0]
    mov [rbx + 0xf0], rax
    mov rsi, [rbx + 0xd0]
    cmp [r12 + 0x2e8], rsi
    jne 0x19a8
    mov dword ptr [rbx + 8], 0x23d
    lea rdx, [rbx + 0xb8]
    call <stub.Construct>
    test al, 1
    je 0x9d4
    sub rax, 1
    mov [rbx + 0xb8], rbx
    mov dword ptr [rbx + 0xc4], 0x1000003
    mov [rbx + 0xc8], rax
    add rbx, 0xb8
    mov esi, 3
    call qword ptr [rax + 8]
    sub rbx, 0xb8
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x24e1
    test rax, r13
    jne 0x1a07
    cmp byte ptr [rax], 0x20
    jb 0x1a07
    mov [rbx + 0xb0], rax
    mov rsi, [rbx + 0x98]
    cmp [r12 + 0x310], rsi
    jne 0x1a13
    mov dword ptr [rbx + 8], 0x243
    lea rdx, [rbx + 0x80]
    call <stub.Construct>
    test al, 1
    je 0xa61
    sub rax, 1
    mov [rbx + 0x80], rbx
    mov dword ptr [rbx + 0x8c], 0x1000002
    mov [rbx + 0x90], rax
    add rbx, 0x80
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0x80
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x24e1
    test rax, r13
    jne 0x1a72
    cmp byte ptr [rax], 0x20
    jb 0x1a72
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x338], rsi
    jne 0x1a8f
    mov dword ptr [rbx + 8], 0x249
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
    je 0x24e1
    mov [rbx + 0x48], rax
    mov eax, 2
    mov [rbx + 0x40], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x48], rax
    endbr64
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x1b21
    cmp esi, 6
    jge 0xbe6
    mov rsi, [r12 + 0x368]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1b69
    mov [rbx + 0x68], rax
    mov rax, [rbx + 0x68]
    mov [rbx + 0x70], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x78], rax
    mov rsi, [r12 + 0x378]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1b7a
    mov [rbx + 0x80], rax
    mov rax, [r12 + 0xc8]
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x388], rsi
    jne 0x1b8b
    mov dword ptr [rbx + 8], 0x273
    lea rdx, [rbx + 0x50]
    call <stub.Construct>
    test al, 1
    je 0xbad
    sub rax, 1
    mov [rbx + 0x50], rbx
    mov dword ptr [rbx + 0x5c], 0x1000003
    mov [rbx + 0x60], rax
    add rbx, 0x50
    mov esi, 3
    call qword ptr [rax + 8]
    sub rbx, 0x50
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x24e1
    test rax, r13
    jne 0x1be7
    cmp byte ptr [rax], 0x20
    jb 0x1be7
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x1c01
    mov eax, esi
    add eax, 1
    jo 0x1c01
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x1c5f
    jmp 0xace
    mov rax, [rbx + 0x38]
    mov [rbx + 0x70], rax
    mov rdx, [rbx + 0x70]
    test rdx, r13
    jne 0x1c70
    cmp byte ptr [rdx], 0x20
    jb 0x1c70
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x3b8]
    jne 0x1c70
    mov rsi, [r12 + 0x3c0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rsi, [r12 + 0x3d8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1c89
    mov [rbx + 0x98], rax
    mov rax, [rbx + 0x98]
    mov [rbx + 0xa0], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0xa8], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0xb0], rax
    mov rsi, [rbx + 0x98]
    cmp [r12 + 0x3e8], rsi
    jne 0x1c9a
    mov dword ptr [rbx + 8], 0x29a
    lea rdx, [rbx + 0x80]
    call <stub.Construct>
    test al, 1
    je 0xcec
    sub rax, 1
    mov [rbx + 0x80], rbx
    mov dword ptr [rbx + 0x8c], 0x1000002
    mov [rbx + 0x90], rax
    add rbx, 0x80
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0x80
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x24e1
    test rax, r13
    jne 0x1cf9
    cmp byte ptr [rax], 0x20
    jb 0x1cf9
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x410], rsi
    jne 0x1d16
    mov dword ptr [rbx + 8], 0x2a0
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
    je 0x24e1
    mov [rbx + 0x48], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x70], rax
    mov rdx, [rbx + 0x70]
    test rdx, r13
    jne 0x1d8e
    cmp byte ptr [rdx], 0x20
    jb 0x1d8e
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x438]
    jne 0x1d8e
    mov rsi, [r12 + 0x440]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rsi, [r12 + 0x458]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1da7
    mov [rbx + 0x98], rax
    mov rax, [rbx + 0x98]
    mov [rbx + 0xa0], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0xa8], rax
    mov rsi, [r12 + 0x468]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1db8
    mov [rbx + 0xb0], rax
    mov rsi, [rbx + 0x98]
    cmp [r12 + 0x478], rsi
    jne 0x1dc9
    mov dword ptr [rbx + 8], 0x2c2
    lea rdx, [rbx + 0x80]
    call <stub.Construct>
    test al, 1
    je 0xe59
    sub rax, 1
    mov [rbx + 0x80], rbx
    mov dword ptr [rbx + 0x8c], 0x1000002
    mov [rbx + 0x90], rax
    add rbx, 0x80
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0x80
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x24e1
    test rax, r13
    jne 0x1e28
    cmp byte ptr [rax], 0x20
    jb 0x1e28
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x4a0], rsi
    jne 0x1e45
    mov dword ptr [rbx + 8], 0x2c8
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
    je 0x24e1
    mov [rbx + 0x48], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x70], rax
    mov rdx, [rbx + 0x70]
    test rdx, r13
    jne 0x1ebd
    cmp byte ptr [rdx], 0x20
    jb 0x1ebd
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x4c8]
    jne 0x1ebd
    mov rsi, [r12 + 0x4d0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rsi, [r12 + 0x4e8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1ed6
    mov [rbx + 0x98], rax
    mov rax, [rbx + 0x98]
    mov [rbx + 0xa0], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0xa8], rax
    mov rsi, [r12 + 0x4f8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1ee7
    mov [rbx + 0xb8], rax
    mov rsi, [rbx + 0xb8]
    cmp rsi, r15
    jb 0x1f09
    mov eax, esi
    add eax, 1
    jo 0x1f09
    or rax, r15
    mov [rbx + 0xb0], rax
    mov rsi, [rbx + 0x98]
    cmp [r12 + 0x510], rsi
    jne 0x1f6a
    mov dword ptr [rbx + 8], 0x2f1
    lea rdx, [rbx + 0x80]
    call <stub.Construct>
    test al, 1
    je 0xfeb
    sub rax, 1
    mov [rbx + 0x80], rbx
    mov dword ptr [rbx + 0x8c], 0x1000002
    mov [rbx + 0x90], rax
    add rbx, 0x80
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0x80
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x24e1
    test rax, r13
    jne 0x1fc9
    cmp byte ptr [rax], 0x20
    jb 0x1fc9
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x538], rsi
    jne 0x1fe6
    mov dword ptr [rbx + 8], 0x2f7
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
    je 0x24e1
    mov [rbx + 0x48], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x70], rax
    mov rdx, [rbx + 0x70]
    test rdx, r13
    jne 0x205e
    cmp byte ptr [rdx], 0x20
    jb 0x205e
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x560]
    jne 0x205e
    mov rsi, [r12 + 0x568]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x580], rsi
    jne 0x2088
    mov dword ptr [rbx + 8], 0x307
    mov rax, [rsi + 0x20]
    mov [rbx + 0x50], rbx
    mov dword ptr [rbx + 0x5c], 0
    mov [rbx + 0x60], rax
    add rbx, 0x50
    xor esi, esi
    call qword ptr [rax + 8]
    sub rbx, 0x50
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x24e1
    mov [rbx + 0x48], rax
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0x2100
    cmp byte ptr [rdx], 0x20
    jb 0x2100
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x5a8]
    jne 0x2100
    mov rsi, [r12 + 0x5b0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0x2119
    cmp byte ptr [rdx], 0x20
    jb 0x2119
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x5c8]
    jne 0x2119
    mov rsi, [r12 + 0x5d0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x80], rax
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0x2132
    cmp byte ptr [rdx], 0x20
    jb 0x2132
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x5e8]
    jne 0x2132
    mov rsi, [r12 + 0x5f0]
    mov rax, [rdx + rsi]
    mov [rbx + 0xa0], rax
    mov rsi, [r12 + 0x608]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x214b
    mov [rbx + 0xa8], rax
    mov rsi, [rbx + 0xa0]
    mov rdx, [rbx + 0xa8]
    test rsi, r13
    jne 0x215c
    cmp byte ptr [rsi], 0x20
    jb 0x215c
    cmp rdx, r15
    jb 0x2189
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x215c
    cmp byte ptr [rcx], 0xb
    je 0x216d
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x215c
    mov [rbx + 0x98], rax
    mov rdx, [rbx + 0x98]
    test rdx, r13
    jne 0x21c0
    cmp byte ptr [rdx], 0x20
    jb 0x21c0
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x638]
    jne 0x21c0
    mov rsi, [r12 + 0x640]
    mov rax, [rdx + rsi]
    mov [rbx + 0x88], rax
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0x21d9
    cmp byte ptr [rdx], 0x20
    jb 0x21d9
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x658]
    jne 0x21d9
    mov rsi, [r12 + 0x660]
    mov rax, [rdx + rsi]
    mov [rbx + 0xa0], rax
    mov rsi, [r12 + 0x678]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x21f2
    mov [rbx + 0xb0], rax
    mov rsi, [rbx + 0xb0]
    cmp rsi, r15
    jb 0x2214
    mov eax, esi
    add eax, 1
    jo 0x2214
    or rax, r15
    mov [rbx + 0xa8], rax
    mov rsi, [rbx + 0xa0]
    mov rdx, [rbx + 0xa8]
    test rsi, r13
    jne 0x2275
    cmp byte ptr [rsi], 0x20
    jb 0x2275
    cmp rdx, r15
    jb 0x22a2
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x2275
    cmp byte ptr [rcx], 0xb
    je 0x2286
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x2275
    mov [rbx + 0x98], rax
    mov rdx, [rbx + 0x98]
    test rdx, r13
    jne 0x22d9
    cmp byte ptr [rdx], 0x20
    jb 0x22d9
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x6b0]
    jne 0x22d9
    mov rsi, [r12 + 0x6b8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x90], rax
    mov dword ptr [rbx + 8], 0x356
    call <op.NewArray>
    mov rdx, [rbx + 0x70]
    test rdx, r13
    jne 0x22f2
    cmp byte ptr [rdx], 0x20
    jb 0x22f2
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x6e0]
    jne 0x22f2
    mov rsi, [r12 + 0x6e8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rax, [r12 + 0xf8]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x700], rsi
    jne 0x231c
    mov dword ptr [rbx + 8], 0x367
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
    je 0x24e1
    mov [rbx + 0x48], rax
    mov rdx, [r12 + 0x728]
    mov rsi, [rbx + 0x48]
    cmp byte ptr [rdx + 2], 0
    jne 0x2394
    cmp qword ptr [rdx + 8], 0
    je 0x2394
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x23a5
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x23c7
    mov eax, esi
    add eax, 1
    jo 0x23c7
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x2425
    jmp 0x53d
    mov rsi, [r12 + 0x740]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x2436
    mov [rbx + 0x48], rax
    mov eax, 0xa
    mov [rbx + 0x50], rax
    mov rax, [r12 + 0x108]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x750]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x2447
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x48]
    cmp [r12 + 0x760], rsi
    jne 0x2469
    mov dword ptr [rbx + 8], 0x38e
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
    je 0x24e1
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x1512
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 3
    call <op.GetGlobalOrUndefined>
    jmp 0x55
    mov dword ptr [rbx + 8], 0x10
    call <op.JStrictNe>
    cmp eax, 2
    je 0xaf
    jmp 0x91
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x158e
    cmp rsi, rdx
    je 0x91
    test rcx, r13
    jne 0xaf
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0xaf
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0xaf
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x152a
    jmp 0xaf
    cmp rsi, r15
    jae 0x15a7
    test rsi, r15
    je 0xaf
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x15af
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x15c8
    test rdx, r15
    je 0xaf
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x15d0
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x15dc
    je 0x91
    jmp 0xaf
    mov dword ptr [rbx + 8], 0x17
    call <op.GetGlobal>
    jmp 0xaa
    mov dword ptr [rbx + 8], 0xa0
    call <op.GetGlobal>
    jmp 0x23c
    mov dword ptr [rbx + 8], 0xc8
    call <op.GetGlobal>
    jmp 0x2b3
    mov dword ptr [rbx + 8], 0xf0
    call <op.GetGlobal>
    jmp 0x32a
    mov dword ptr [rbx + 8], 0x118
    call <op.GetGlobal>
    jmp 0x3a1
    mov dword ptr [rbx + 8], 0x1b0
    call <op.GetGlobal>
    jmp 0x55a
    mov dword ptr [rbx + 8], 0x1b6
    call <op.MulI>
    jmp 0x57f
    cmp rsi, r15
    jae 0x166d
    test rsi, r15
    je 0x1647
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1675
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x24e8]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1699
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x188]
    or rcx, 2
    mov [r12 + 0x188], rcx
    jmp 0x57f
    mov ecx, esi
    or ecx, 0xa
    test ecx, ecx
    jl 0x1658
    jmp 0x578
    mov dword ptr [rbx + 8], 0x1bd
    call <op.JNotLess>
    cmp eax, 2
    je 0x1450
    jmp 0x5a1
    cmp rsi, r15
    jae 0x16f3
    test rsi, r15
    je 0x16c4
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x16fb
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1710
    test rdx, r15
    je 0x16c4
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1718
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x190]
    or rcx, 2
    mov [r12 + 0x190], rcx
    vucomisd xmm1, xmm0
    jbe 0x1450
    jmp 0x5a1
    mov dword ptr [rbx + 8], 0x1c4
    call <op.GetGlobal>
    jmp 0x5ba
    cmp [r12 + 0x1b8], rsi
    je 0x5d4
    cmp [r12 + 0x1c0], rsi
    je 0x5d4
    cmp [r12 + 0x1c8], rsi
    je 0x5d4
    cmp qword ptr [r12 + 0x1b0], 2
    je 0x5d4
    cmp [r12 + 0x1b0], rsi
    je 0x5d4
    mov dword ptr [rbx + 8], 0x1cd
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x5d4
    mov rax, [rbx + 0x68]
    jmp 0x630
    mov dword ptr [rbx + 8], 0x1d6
    lea rcx, [r12 + 0x1d0]
    call <stub.GetNamed>
    jmp 0x670
    mov dword ptr [rbx + 8], 0x1dd
    call <op.GetGlobal>
    jmp 0x690
    cmp [r12 + 0x210], rsi
    je 0x6cf
    cmp [r12 + 0x218], rsi
    je 0x6cf
    cmp [r12 + 0x220], rsi
    je 0x6cf
    cmp qword ptr [r12 + 0x208], 2
    je 0x6cf
    cmp [r12 + 0x208], rsi
    je 0x6cf
    mov dword ptr [rbx + 8], 0x1ed
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x98]
    jmp 0x6cf
    mov rax, [rbx + 0xa0]
    jmp 0x740
    mov dword ptr [rbx + 8], 0x1f3
    call <op.Call>
    jmp 0x796
    test rsi, r13
    jne 0x1846
    cmp byte ptr [rsi], 0x22
    jne 0x1846
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x228], rax
    je 0x756
    cmp [r12 + 0x238], rax
    je 0x756
    cmp [r12 + 0x240], rax
    je 0x756
    cmp [r12 + 0x248], rax
    je 0x756
    cmp qword ptr [r12 + 0x230], 2
    je 0x756
    cmp [r12 + 0x230], rsi
    je 0x756
    mov dword ptr [rbx + 8], 0x1f3
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x756
    mov dword ptr [rbx + 8], 0x1fc
    lea rcx, [r12 + 0x250]
    call <stub.GetNamed>
    jmp 0x7d2
    mov dword ptr [rbx + 8], 0x203
    call <op.GetGlobal>
    jmp 0x7f2
    mov dword ptr [rbx + 8], 0x20f
    call <op.GetGlobal>
    jmp 0x827
    mov dword ptr [rbx + 8], 0x218
    call <op.GetGlobal>
    jmp 0x851
    mov dword ptr [rbx + 8], 0x223
    call <op.GetGlobal>
    jmp 0x887
    cmp [r12 + 0x2c0], rsi
    je 0x8ab
    cmp [r12 + 0x2c8], rsi
    je 0x8ab
    cmp [r12 + 0x2d0], rsi
    je 0x8ab
    cmp qword ptr [r12 + 0x2b8], 2
    je 0x8ab
    cmp [r12 + 0x2b8], rsi
    je 0x8ab
    mov dword ptr [rbx + 8], 0x22d
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x100]
    jmp 0x8ab
    mov rax, [rbx + 0x108]
    jmp 0x91c
    mov dword ptr [rbx + 8], 0x233
    call <op.GetGlobal>
    jmp 0x93f
    cmp [r12 + 0x2f8], rsi
    je 0x963
    cmp [r12 + 0x300], rsi
    je 0x963
    cmp [r12 + 0x308], rsi
    je 0x963
    cmp qword ptr [r12 + 0x2f0], 2
    je 0x963
    cmp [r12 + 0x2f0], rsi
    je 0x963
    mov dword ptr [rbx + 8], 0x23d
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xd0]
    jmp 0x963
    mov rax, [rbx + 0xd8]
    jmp 0x9d4
    cmp [r12 + 0x320], rsi
    je 0x9f0
    cmp [r12 + 0x328], rsi
    je 0x9f0
    cmp [r12 + 0x330], rsi
    je 0x9f0
    cmp qword ptr [r12 + 0x318], 2
    je 0x9f0
    cmp [r12 + 0x318], rsi
    je 0x9f0
    mov dword ptr [rbx + 8], 0x243
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x98]
    jmp 0x9f0
    mov rax, [rbx + 0xa0]
    jmp 0xa61
    mov dword ptr [rbx + 8], 0x249
    call <op.Call>
    jmp 0xab7
    test rsi, r13
    jne 0x1a7e
    cmp byte ptr [rsi], 0x22
    jne 0x1a7e
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x338], rax
    je 0xa77
    cmp [r12 + 0x348], rax
    je 0xa77
    cmp [r12 + 0x350], rax
    je 0xa77
    cmp [r12 + 0x358], rax
    je 0xa77
    cmp qword ptr [r12 + 0x340], 2
    je 0xa77
    cmp [r12 + 0x340], rsi
    je 0xa77
    mov dword ptr [rbx + 8], 0x249
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0xa77
    mov dword ptr [rbx + 8], 0x255
    call <op.JNotLessI>
    cmp eax, 2
    je 0xbe6
    jmp 0xae8
    cmp rsi, r15
    jae 0x1b36
    test rsi, r15
    je 0x1b07
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1b3e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x24f0]
    mov rcx, [r12 + 0x360]
    or rcx, 2
    mov [r12 + 0x360], rcx
    vucomisd xmm1, xmm0
    jbe 0xbe6
    jmp 0xae8
    mov dword ptr [rbx + 8], 0x25d
    call <op.GetGlobal>
    jmp 0xb01
    mov dword ptr [rbx + 8], 0x269
    call <op.GetGlobal>
    jmp 0xb2d
    cmp [r12 + 0x398], rsi
    je 0xb4e
    cmp [r12 + 0x3a0], rsi
    je 0xb4e
    cmp [r12 + 0x3a8], rsi
    je 0xb4e
    cmp qword ptr [r12 + 0x390], 2
    je 0xb4e
    cmp [r12 + 0x390], rsi
    je 0xb4e
    mov dword ptr [rbx + 8], 0x273
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0xb4e
    mov rax, [rbx + 0x70]
    jmp 0xbad
    mov dword ptr [rbx + 8], 0x279
    call <op.Inc>
    jmp 0xbd0
    cmp rsi, r15
    jae 0x1c16
    test rsi, r15
    je 0x1bf0
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1c1e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x24f8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1c42
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x3b0]
    or rcx, 2
    mov [r12 + 0x3b0], rcx
    jmp 0xbd0
    mov dword ptr [rbx + 8], 0x27e
    call <op.JumpLoop>
    jmp 0xace
    mov dword ptr [rbx + 8], 0x284
    lea rcx, [r12 + 0x3b8]
    call <stub.GetNamed>
    jmp 0xc22
    mov dword ptr [rbx + 8], 0x28b
    call <op.GetGlobal>
    jmp 0xc42
    cmp [r12 + 0x3f8], rsi
    je 0xc7b
    cmp [r12 + 0x400], rsi
    je 0xc7b
    cmp [r12 + 0x408], rsi
    je 0xc7b
    cmp qword ptr [r12 + 0x3f0], 2
    je 0xc7b
    cmp [r12 + 0x3f0], rsi
    je 0xc7b
    mov dword ptr [rbx + 8], 0x29a
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x98]
    jmp 0xc7b
    mov rax, [rbx + 0xa0]
    jmp 0xcec
    mov dword ptr [rbx + 8], 0x2a0
    call <op.Call>
    jmp 0xd42
    test rsi, r13
    jne 0x1d05
    cmp byte ptr [rsi], 0x22
    jne 0x1d05
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x410], rax
    je 0xd02
    cmp [r12 + 0x420], rax
    je 0xd02
    cmp [r12 + 0x428], rax
    je 0xd02
    cmp [r12 + 0x430], rax
    je 0xd02
    cmp qword ptr [r12 + 0x418], 2
    je 0xd02
    cmp [r12 + 0x418], rsi
    je 0xd02
    mov dword ptr [rbx + 8], 0x2a0
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0xd02
    mov dword ptr [rbx + 8], 0x2a9
    lea rcx, [r12 + 0x438]
    call <stub.GetNamed>
    jmp 0xd7e
    mov dword ptr [rbx + 8], 0x2b0
    call <op.GetGlobal>
    jmp 0xd9e
    mov dword ptr [rbx + 8], 0x2bc
    call <op.GetGlobal>
    jmp 0xdd3
    cmp [r12 + 0x488], rsi
    je 0xde8
    cmp [r12 + 0x490], rsi
    je 0xde8
    cmp [r12 + 0x498], rsi
    je 0xde8
    cmp qword ptr [r12 + 0x480], 2
    je 0xde8
    cmp [r12 + 0x480], rsi
    je 0xde8
    mov dword ptr [rbx + 8], 0x2c2
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x98]
    jmp 0xde8
    mov rax, [rbx + 0xa0]
    jmp 0xe59
    mov dword ptr [rbx + 8], 0x2c8
    call <op.Call>
    jmp 0xeaf
    test rsi, r13
    jne 0x1e34
    cmp byte ptr [rsi], 0x22
    jne 0x1e34
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x4a0], rax
    je 0xe6f
    cmp [r12 + 0x4b0], rax
    je 0xe6f
    cmp [r12 + 0x4b8], rax
    je 0xe6f
    cmp [r12 + 0x4c0], rax
    je 0xe6f
    cmp qword ptr [r12 + 0x4a8], 2
    je 0xe6f
    cmp [r12 + 0x4a8], rsi
    je 0xe6f
    mov dword ptr [rbx + 8], 0x2c8
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0xe6f
    mov dword ptr [rbx + 8], 0x2d1
    lea rcx, [r12 + 0x4c8]
    call <stub.GetNamed>
    jmp 0xeeb
    mov dword ptr [rbx + 8], 0x2d8
    call <op.GetGlobal>
    jmp 0xf0b
    mov dword ptr [rbx + 8], 0x2e4
    call <op.GetGlobal>
    jmp 0xf40
    mov dword ptr [rbx + 8], 0x2ea
    call <op.AddI>
    jmp 0xf65
    cmp rsi, r15
    jae 0x1f1e
    test rsi, r15
    je 0x1ef8
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1f26
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x24f8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1f4a
    mov rax, 0x7ffa000000000000
    mov [rbx + 0xb0], rax
    mov rcx, [r12 + 0x508]
    or rcx, 2
    mov [r12 + 0x508], rcx
    jmp 0xf65
    cmp [r12 + 0x520], rsi
    je 0xf7a
    cmp [r12 + 0x528], rsi
    je 0xf7a
    cmp [r12 + 0x530], rsi
    je 0xf7a
    cmp qword ptr [r12 + 0x518], 2
    je 0xf7a
    cmp [r12 + 0x518], rsi
    je 0xf7a
    mov dword ptr [rbx + 8], 0x2f1
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x98]
    jmp 0xf7a
    mov rax, [rbx + 0xa0]
    jmp 0xfeb
    mov dword ptr [rbx + 8], 0x2f7
    call <op.Call>
    jmp 0x1041
    test rsi, r13
    jne 0x1fd5
    cmp byte ptr [rsi], 0x22
    jne 0x1fd5
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x538], rax
    je 0x1001
    cmp [r12 + 0x548], rax
    je 0x1001
    cmp [r12 + 0x550], rax
    je 0x1001
    cmp [r12 + 0x558], rax
    je 0x1001
    cmp qword ptr [r12 + 0x540], 2
    je 0x1001
    cmp [r12 + 0x540], rsi
    je 0x1001
    mov dword ptr [rbx + 8], 0x2f7
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x1001
    mov dword ptr [rbx + 8], 0x300
    lea rcx, [r12 + 0x560]
    call <stub.GetNamed>
    jmp 0x107d
    mov dword ptr [rbx + 8], 0x307
    call <op.Call>
    jmp 0x10d0
    test rsi, r13
    jne 0x2077
    cmp byte ptr [rsi], 0x22
    jne 0x2077
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x580], rax
    je 0x1093
    cmp [r12 + 0x590], rax
    je 0x1093
    cmp [r12 + 0x598], rax
    je 0x1093
    cmp [r12 + 0x5a0], rax
    je 0x1093
    cmp qword ptr [r12 + 0x588], 2
    je 0x1093
    cmp [r12 + 0x588], rsi
    je 0x1093
    mov dword ptr [rbx + 8], 0x307
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x1093
    mov dword ptr [rbx + 8], 0x30d
    lea rcx, [r12 + 0x5a8]
    call <stub.GetNamed>
    jmp 0x1104
    mov dword ptr [rbx + 8], 0x314
    lea rcx, [r12 + 0x5c8]
    call <stub.GetNamed>
    jmp 0x113c
    mov dword ptr [rbx + 8], 0x31b
    lea rcx, [r12 + 0x5e8]
    call <stub.GetNamed>
    jmp 0x1177
    mov dword ptr [rbx + 8], 0x322
    call <op.GetGlobal>
    jmp 0x119a
    mov dword ptr [rbx + 8], 0x328
    call <op.GetElem>
    jmp 0x11f0
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x215c
    sub rax, r15
    jmp 0x11e9
    test rdx, r15
    je 0x215c
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x215c
    jp 0x215c
    test edx, edx
    jne 0x21bb
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x215c
    jmp 0x11c3
    mov dword ptr [rbx + 8], 0x32e
    lea rcx, [r12 + 0x638]
    call <stub.GetNamed>
    jmp 0x1227
    mov dword ptr [rbx + 8], 0x335
    lea rcx, [r12 + 0x658]
    call <stub.GetNamed>
    jmp 0x1262
    mov dword ptr [rbx + 8], 0x33c
    call <op.GetGlobal>
    jmp 0x1285
    mov dword ptr [rbx + 8], 0x342
    call <op.AddI>
    jmp 0x12aa
    cmp rsi, r15
    jae 0x2229
    test rsi, r15
    je 0x2203
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2231
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x24f8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2255
    mov rax, 0x7ffa000000000000
    mov [rbx + 0xa8], rax
    mov rcx, [r12 + 0x688]
    or rcx, 2
    mov [r12 + 0x688], rcx
    jmp 0x12aa
    mov dword ptr [rbx + 8], 0x349
    call <op.GetElem>
    jmp 0x1300
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x2275
    sub rax, r15
    jmp 0x12f9
    test rdx, r15
    je 0x2275
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x2275
    jp 0x2275
    test edx, edx
    jne 0x22d4
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x2275
    jmp 0x12d3
    mov dword ptr [rbx + 8], 0x34f
    lea rcx, [r12 + 0x6b0]
    call <stub.GetNamed>
    jmp 0x1337
    mov dword ptr [rbx + 8], 0x35c
    lea rcx, [r12 + 0x6e0]
    call <stub.GetNamed>
    jmp 0x137e
    mov dword ptr [rbx + 8], 0x367
    call <op.Call>
    jmp 0x13e0
    test rsi, r13
    jne 0x230b
    cmp byte ptr [rsi], 0x22
    jne 0x230b
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x700], rax
    je 0x13a0
    cmp [r12 + 0x710], rax
    je 0x13a0
    cmp [r12 + 0x718], rax
    je 0x13a0
    cmp [r12 + 0x720], rax
    je 0x13a0
    cmp qword ptr [r12 + 0x708], 2
    je 0x13a0
    cmp [r12 + 0x708], rsi
    je 0x13a0
    mov dword ptr [rbx + 8], 0x367
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x13a0
    mov dword ptr [rbx + 8], 0x36d
    call <op.SetGlobal>
    jmp 0x141b
    mov dword ptr [rbx + 8], 0x36d
    call <stub.Barrier>
    jmp 0x141b
    mov dword ptr [rbx + 8], 0x374
    call <op.Inc>
    jmp 0x143a
    cmp rsi, r15
    jae 0x23dc
    test rsi, r15
    je 0x23b6
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x23e4
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x24f8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2408
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x738]
    or rcx, 2
    mov [r12 + 0x738], rcx
    jmp 0x143a
    mov dword ptr [rbx + 8], 0x379
    call <op.JumpLoop>
    jmp 0x53d
    mov dword ptr [rbx + 8], 0x37c
    call <op.GetGlobal>
    jmp 0x1469
    mov dword ptr [rbx + 8], 0x388
    call <op.GetGlobal>
    jmp 0x1497
    mov dword ptr [rbx + 8], 0x38e
    call <op.Call>
    jmp 0x14e9
    test rsi, r13
    jne 0x2458
    cmp byte ptr [rsi], 0x22
    jne 0x2458
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x760], rax
    je 0x14a9
    cmp [r12 + 0x770], rax
    je 0x14a9
    cmp [r12 + 0x778], rax
    je 0x14a9
    cmp [r12 + 0x780], rax
    je 0x14a9
    cmp qword ptr [r12 + 0x768], 2
    je 0x14a9
    cmp [r12 + 0x768], rsi
    je 0x14a9
    mov dword ptr [rbx + 8], 0x38e
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x48]
    jmp 0x14a9
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .quad 0x4024000000000000
    .quad 0x4018000000000000
    .quad 0x3ff0000000000000
DeviceTask:
    endbr64
    push rbp
    mov rbp, rsp
    test byte ptr [rbx + 0xf], 1
    je 0x1f5
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x90]
    cmp rcx, [rdx]
    ja 0x1ff
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x21f
    endbr64
    mov dword ptr [rbx + 8], 0
    call <op.LoadNewTarget>
    mov dword ptr [rbx + 8], 2
    call <op.GetPrototype>
    mov rax, [rbx + 0x38]
    mov [rbx + 0x68], rax
    mov rax, [rbx + 0x28]
    mov [rbx + 0x70], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x78], rax
    mov rax, 0xfffe00000000001e
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x88]
    mov rdx, [rbx + 0x30]
    cmp rsi, r15
    jb 0x24e
    cmp rdx, r15
    jb 0x24e
    mov eax, esi
    add eax, edx
    jo 0x24e
    or rax, r15
    mov [rbx + 0x80], rax
    mov eax, 2
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x18], rsi
    jne 0x2be
    mov dword ptr [rbx + 8], 0x1a
    lea rdx, [rbx + 0x48]
    call <stub.Construct>
    test al, 1
    je 0x126
    sub rax, 1
    mov [rbx + 0x48], rbx
    mov dword ptr [rbx + 0x54], 0x1000004
    mov [rbx + 0x58], rax
    add rbx, 0x48
    mov esi, 4
    call qword ptr [rax + 8]
    sub rbx, 0x48
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x373
    test rax, r13
    jne 0x30b
    cmp byte ptr [rax], 0x20
    jb 0x30b
    mov [rbx + 0x68], rax
    cmp qword ptr [rbx + 0x20], 0
    jne 0x314
    mov rax, [rbx + 0x68]
    mov [rbx + 0x20], rax
    mov rax, [rbx + 0x68]
    mov [rbx + 0x40], rax
    mov eax, 2
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x40]
    test rdx, r13
    jne 0x325
    cmp byte ptr [rdx], 0x20
    jb 0x325
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x40]
    jne 0x325
    mov rax, [r12 + 0x48]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x33b
    mov rax, 0xfffe000000000000
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x40]
    test rdx, r13
    jne 0x34c
    cmp byte ptr [rdx], 0x20
    jb 0x34c
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x60]
    jne 0x34c
    mov rax, [r12 + 0x68]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x362
    mov rax, [rbx + 0x20]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.ThrowClassCall>
    jmp 0x236
    call <helper.CheckLimit>
    test rax, rax
    je 0x236
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x29
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x224
    jmp 0x36
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0x12
    call <op.Add>
    jmp 0xac
    cmp rsi, r15
    jae 0x263
    test rsi, r15
    je 0x23d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x26b
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x280
    test rdx, r15
    je 0x23d
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x288
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2a4
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x80], rax
    mov rcx, [r12 + 0x10]
    or rcx, 2
    mov [r12 + 0x10], rcx
    jmp 0xac
    cmp [r12 + 0x28], rsi
    je 0xc7
    cmp [r12 + 0x30], rsi
    je 0xc7
    cmp [r12 + 0x38], rsi
    je 0xc7
    cmp qword ptr [r12 + 0x20], 2
    je 0xc7
    cmp [r12 + 0x20], rsi
    je 0xc7
    mov dword ptr [rbx + 8], 0x1a
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0xc7
    mov rax, [rbx + 0x68]
    jmp 0x126
    mov dword ptr [rbx + 8], 0x20
    call <op.CheckThisUnset>
    jmp 0x135
    mov dword ptr [rbx + 8], 0x2a
    lea rcx, [r12 + 0x40]
    call <stub.SetNamed>
    jmp 0x196
    mov dword ptr [rbx + 8], 0x2a
    call <stub.Barrier>
    jmp 0x196
    mov dword ptr [rbx + 8], 0x36
    lea rcx, [r12 + 0x60]
    call <stub.SetNamed>
    jmp 0x1ec
    mov dword ptr [rbx + 8], 0x36
    call <stub.Barrier>
    jmp 0x1ec
    jmp <stub.ExceptionExit>
HandlerTask:
    endbr64
    push rbp
    mov rbp, rsp
    test byte ptr [rbx + 0xf], 1
    je 0x1cc
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x90]
    cmp rcx, [rdx]
    ja 0x1d6
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x1f6
    endbr64
    mov dword ptr [rbx + 8], 0
    call <op.LoadNewTarget>
    mov dword ptr [rbx + 8], 2
    call <op.GetPrototype>
    mov rax, [rbx + 0x38]
    mov [rbx + 0x68], rax
    mov rax, [rbx + 0x28]
    mov [rbx + 0x70], rax
    mov rsi, [r12 + 0x18]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x214
    mov [rbx + 0x78], rax
    mov rax, 0xfffe000000000014
    mov [rbx + 0x80], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x28], rsi
    jne 0x225
    mov dword ptr [rbx + 8], 0x18
    lea rdx, [rbx + 0x48]
    call <stub.Construct>
    test al, 1
    je 0x102
    sub rax, 1
    mov [rbx + 0x48], rbx
    mov dword ptr [rbx + 0x54], 0x1000004
    mov [rbx + 0x58], rax
    add rbx, 0x48
    mov esi, 4
    call qword ptr [rax + 8]
    sub rbx, 0x48
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x2da
    test rax, r13
    jne 0x272
    cmp byte ptr [rax], 0x20
    jb 0x272
    mov [rbx + 0x68], rax
    cmp qword ptr [rbx + 0x20], 0
    jne 0x27b
    mov rax, [rbx + 0x68]
    mov [rbx + 0x20], rax
    mov rax, [rbx + 0x68]
    mov [rbx + 0x40], rax
    mov eax, 2
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x40]
    test rdx, r13
    jne 0x28c
    cmp byte ptr [rdx], 0x20
    jb 0x28c
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x50]
    jne 0x28c
    mov rax, [r12 + 0x58]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x2a2
    mov eax, 2
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x40]
    test rdx, r13
    jne 0x2b3
    cmp byte ptr [rdx], 0x20
    jb 0x2b3
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x70]
    jne 0x2b3
    mov rax, [r12 + 0x78]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x2c9
    mov rax, [rbx + 0x20]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.ThrowClassCall>
    jmp 0x20d
    call <helper.CheckLimit>
    test rax, rax
    je 0x20d
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x29
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x1fb
    jmp 0x36
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0xb
    call <op.GetGlobal>
    jmp 0x78
    cmp [r12 + 0x38], rsi
    je 0xa3
    cmp [r12 + 0x40], rsi
    je 0xa3
    cmp [r12 + 0x48], rsi
    je 0xa3
    cmp qword ptr [r12 + 0x30], 2
    je 0xa3
    cmp [r12 + 0x30], rsi
    je 0xa3
    mov dword ptr [rbx + 8], 0x18
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0xa3
    mov rax, [rbx + 0x68]
    jmp 0x102
    mov dword ptr [rbx + 8], 0x1e
    call <op.CheckThisUnset>
    jmp 0x111
    mov dword ptr [rbx + 8], 0x28
    lea rcx, [r12 + 0x50]
    call <stub.SetNamed>
    jmp 0x172
    mov dword ptr [rbx + 8], 0x28
    call <stub.Barrier>
    jmp 0x172
    mov dword ptr [rbx + 8], 0x32
    lea rcx, [r12 + 0x70]
    call <stub.SetNamed>
    jmp 0x1c3
    mov dword ptr [rbx + 8], 0x32
    call <stub.Barrier>
    jmp 0x1c3
    jmp <stub.ExceptionExit>
IdleTask:
    endbr64
    push rbp
    mov rbp, rsp
    test byte ptr [rbx + 0xf], 1
    je 0x223
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x90]
    cmp rcx, [rdx]
    ja 0x22d
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x24d
    endbr64
    mov dword ptr [rbx + 8], 0
    call <op.LoadNewTarget>
    mov dword ptr [rbx + 8], 2
    call <op.GetPrototype>
    mov rax, [rbx + 0x38]
    mov [rbx + 0x68], rax
    mov rax, [rbx + 0x28]
    mov [rbx + 0x70], rax
    mov rsi, [r12 + 0x20]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x26b
    mov [rbx + 0x78], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x80], rax
    mov eax, 2
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x30], rsi
    jne 0x27c
    mov dword ptr [rbx + 8], 0x17
    lea rdx, [rbx + 0x48]
    call <stub.Construct>
    test al, 1
    je 0x103
    sub rax, 1
    mov [rbx + 0x48], rbx
    mov dword ptr [rbx + 0x54], 0x1000004
    mov [rbx + 0x58], rax
    add rbx, 0x48
    mov esi, 4
    call qword ptr [rax + 8]
    sub rbx, 0x48
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x35b
    test rax, r13
    jne 0x2c9
    cmp byte ptr [rax], 0x20
    jb 0x2c9
    mov [rbx + 0x68], rax
    cmp qword ptr [rbx + 0x20], 0
    jne 0x2d2
    mov rax, [rbx + 0x68]
    mov [rbx + 0x20], rax
    mov rax, [rbx + 0x68]
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x30]
    test rdx, r13
    jne 0x2e3
    cmp byte ptr [rdx], 0x20
    jb 0x2e3
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x58]
    jne 0x2e3
    mov rax, [r12 + 0x60]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x2f9
    mov rax, 0xfffe000000000001
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x40]
    test rdx, r13
    jne 0x30a
    cmp byte ptr [rdx], 0x20
    jb 0x30a
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x78]
    jne 0x30a
    mov rax, [r12 + 0x80]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x320
    mov eax, 6
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x40]
    test rdx, r13
    jne 0x331
    cmp byte ptr [rdx], 0x20
    jb 0x331
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x98]
    jne 0x331
    mov rax, [r12 + 0xa0]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x34a
    mov rax, [rbx + 0x20]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.ThrowClassCall>
    jmp 0x264
    call <helper.CheckLimit>
    test rax, rax
    je 0x264
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x29
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x252
    jmp 0x36
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0xb
    call <op.GetGlobal>
    jmp 0x78
    cmp [r12 + 0x40], rsi
    je 0xa4
    cmp [r12 + 0x48], rsi
    je 0xa4
    cmp [r12 + 0x50], rsi
    je 0xa4
    cmp qword ptr [r12 + 0x38], 2
    je 0xa4
    cmp [r12 + 0x38], rsi
    je 0xa4
    mov dword ptr [rbx + 8], 0x17
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0xa4
    mov rax, [rbx + 0x68]
    jmp 0x103
    mov dword ptr [rbx + 8], 0x1d
    call <op.CheckThisUnset>
    jmp 0x112
    mov dword ptr [rbx + 8], 0x25
    lea rcx, [r12 + 0x58]
    call <stub.SetNamed>
    jmp 0x16a
    mov dword ptr [rbx + 8], 0x25
    call <stub.Barrier>
    jmp 0x16a
    mov dword ptr [rbx + 8], 0x31
    lea rcx, [r12 + 0x78]
    call <stub.SetNamed>
    jmp 0x1c3
    mov dword ptr [rbx + 8], 0x31
    call <stub.Barrier>
    jmp 0x1c3
    mov dword ptr [rbx + 8], 0x3b
    lea rcx, [r12 + 0x98]
    call <stub.SetNamed>
    jmp 0x21a
    mov dword ptr [rbx + 8], 0x3b
    call <stub.Barrier>
    jmp 0x21a
    jmp <stub.ExceptionExit>
Packet:
    endbr64
    push rbp
    mov rbp, rsp
    test byte ptr [rbx + 0xf], 1
    je 0x20f
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x68]
    cmp rcx, [rdx]
    ja 0x219
    mov r12, [rax + 0x10]
    cmp esi, 3
    jb 0x239
    endbr64
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x28]
    test rdx, r13
    jne 0x257
    cmp byte ptr [rdx], 0x20
    jb 0x257
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x28]
    jne 0x257
    mov rax, [r12 + 0x30]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x26d
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x30]
    test rdx, r13
    jne 0x27e
    cmp byte ptr [rdx], 0x20
    jb 0x27e
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x48]
    jne 0x27e
    mov rax, [r12 + 0x50]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x294
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x38]
    test rdx, r13
    jne 0x2a5
    cmp byte ptr [rdx], 0x20
    jb 0x2a5
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x68]
    jne 0x2a5
    mov rax, [r12 + 0x70]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x2bb
    mov rax, 0xfffe000000000000
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x40]
    test rdx, r13
    jne 0x2cc
    cmp byte ptr [rdx], 0x20
    jb 0x2cc
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x88]
    jne 0x2cc
    mov rax, [r12 + 0x90]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x2e5
    mov rax, 0xfffe000000000000
    mov [rbx + 0x48], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x50], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x58], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x60], rax
    mov dword ptr [rbx + 8], 0x34
    call <op.NewArray>
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x40]
    test rdx, r13
    jne 0x2f6
    cmp byte ptr [rdx], 0x20
    jb 0x2f6
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0xb8]
    jne 0x2f6
    mov rax, [r12 + 0xc0]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x30f
    mov eax, 0xa
    mov [rbx + 0x40], rax
    mov rax, [rbx + 0x40]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.ThrowClassCall>
    jmp 0x250
    call <helper.CheckLimit>
    test rax, rax
    je 0x250
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x26
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 3
    jb 0x23e
    jmp 0x33
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    lea rcx, [r12 + 0x28]
    call <stub.SetNamed>
    jmp 0x7f
    mov dword ptr [rbx + 8], 0
    call <stub.Barrier>
    jmp 0x7f
    mov dword ptr [rbx + 8], 8
    lea rcx, [r12 + 0x48]
    call <stub.SetNamed>
    jmp 0xc7
    mov dword ptr [rbx + 8], 8
    call <stub.Barrier>
    jmp 0xc7
    mov dword ptr [rbx + 8], 0x10
    lea rcx, [r12 + 0x68]
    call <stub.SetNamed>
    jmp 0x10f
    mov dword ptr [rbx + 8], 0x10
    call <stub.Barrier>
    jmp 0x10f
    mov dword ptr [rbx + 8], 0x1c
    lea rcx, [r12 + 0x88]
    call <stub.SetNamed>
    jmp 0x16b
    mov dword ptr [rbx + 8], 0x1c
    call <stub.Barrier>
    jmp 0x16b
    mov dword ptr [rbx + 8], 0x3a
    lea rcx, [r12 + 0xb8]
    call <stub.SetNamed>
    jmp 0x1fd
    mov dword ptr [rbx + 8], 0x3a
    call <stub.Barrier>
    jmp 0x1fd
Scheduler:
    endbr64
    push rbp
    mov rbp, rsp
    test byte ptr [rbx + 0xf], 1
    je 0x197
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x30]
    cmp rcx, [rdx]
    ja 0x1a1
    mov r12, [rax + 0x10]
    endbr64
    mov dword ptr [rbx + 8], 0
    call <op.NewArray>
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x28]
    test rdx, r13
    jne 0x1c8
    cmp byte ptr [rdx], 0x20
    jb 0x1c8
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x30]
    jne 0x1c8
    mov rax, [r12 + 0x38]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x1de
    mov eax, 2
    mov [rbx + 0x28], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x28]
    test rdx, r13
    jne 0x1ef
    cmp byte ptr [rdx], 0x20
    jb 0x1ef
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x50]
    jne 0x1ef
    mov rax, [r12 + 0x58]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x205
    mov rax, 0xfffe000000000000
    mov [rbx + 0x28], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x28]
    test rdx, r13
    jne 0x216
    cmp byte ptr [rdx], 0x20
    jb 0x216
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x70]
    jne 0x216
    mov rax, [r12 + 0x78]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x22c
    mov rax, 0xfffe000000000000
    mov [rbx + 0x28], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x28]
    test rdx, r13
    jne 0x23d
    cmp byte ptr [rdx], 0x20
    jb 0x23d
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x90]
    jne 0x23d
    mov rax, [r12 + 0x98]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x256
    mov eax, 0xa
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.ThrowClassCall>
    jmp 0x1c1
    call <helper.CheckLimit>
    test rax, rax
    je 0x1c1
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x26
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 6
    lea rcx, [r12 + 0x30]
    call <stub.SetNamed>
    jmp 0x82
    mov dword ptr [rbx + 8], 6
    call <stub.Barrier>
    jmp 0x82
    mov dword ptr [rbx + 8], 0x10
    lea rcx, [r12 + 0x50]
    call <stub.SetNamed>
    jmp 0xd3
    mov dword ptr [rbx + 8], 0x10
    call <stub.Barrier>
    jmp 0xd3
    mov dword ptr [rbx + 8], 0x1c
    lea rcx, [r12 + 0x70]
    call <stub.SetNamed>
    jmp 0x129
    mov dword ptr [rbx + 8], 0x1c
    call <stub.Barrier>
    jmp 0x129
    mov dword ptr [rbx + 8], 0x28
    lea rcx, [r12 + 0x90]
    call <stub.SetNamed>
    jmp 0x185
    mov dword ptr [rbx + 8], 0x28
    call <stub.Barrier>
    jmp 0x185
Task:
    endbr64
    push rbp
    mov rbp, rsp
    test byte ptr [rbx + 0xf], 1
    je 0x277
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x50]
    cmp rcx, [rdx]
    ja 0x281
    mov r12, [rax + 0x10]
    cmp esi, 4
    jb 0x2a1
    endbr64
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x28]
    test rdx, r13
    jne 0x2bf
    cmp byte ptr [rdx], 0x20
    jb 0x2bf
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x38]
    jne 0x2bf
    mov rax, [r12 + 0x40]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x2d5
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x30]
    test rdx, r13
    jne 0x2e6
    cmp byte ptr [rdx], 0x20
    jb 0x2e6
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x58]
    jne 0x2e6
    mov rax, [r12 + 0x60]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x2fc
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x38]
    test rdx, r13
    jne 0x30d
    cmp byte ptr [rdx], 0x20
    jb 0x30d
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x78]
    jne 0x30d
    mov rax, [r12 + 0x80]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x323
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x40]
    test rdx, r13
    jne 0x334
    cmp byte ptr [rdx], 0x20
    jb 0x334
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x98]
    jne 0x334
    mov rax, [r12 + 0xa0]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x34d
    mov eax, 6
    mov [rbx + 0x48], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x48]
    test rdx, r13
    jne 0x35e
    cmp byte ptr [rdx], 0x20
    jb 0x35e
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0xb8]
    jne 0x35e
    mov rax, [r12 + 0xc0]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x377
    mov eax, 7
    mov [rbx + 0x48], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x48]
    test rdx, r13
    jne 0x388
    cmp byte ptr [rdx], 0x20
    jb 0x388
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0xd8]
    jne 0x388
    mov rax, [r12 + 0xe0]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x3a1
    mov eax, 2
    mov [rbx + 0x48], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x48]
    test rdx, r13
    jne 0x3b2
    cmp byte ptr [rdx], 0x20
    jb 0x3b2
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0xf8]
    jne 0x3b2
    mov rax, [r12 + 0x100]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x3cb
    mov eax, 0xa
    mov [rbx + 0x48], rax
    mov rax, [rbx + 0x48]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.ThrowClassCall>
    jmp 0x2b8
    call <helper.CheckLimit>
    test rax, rax
    je 0x2b8
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x26
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 4
    jb 0x2a6
    jmp 0x33
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    lea rcx, [r12 + 0x38]
    call <stub.SetNamed>
    jmp 0x7f
    mov dword ptr [rbx + 8], 0
    call <stub.Barrier>
    jmp 0x7f
    mov dword ptr [rbx + 8], 8
    lea rcx, [r12 + 0x58]
    call <stub.SetNamed>
    jmp 0xc7
    mov dword ptr [rbx + 8], 8
    call <stub.Barrier>
    jmp 0xc7
    mov dword ptr [rbx + 8], 0x10
    lea rcx, [r12 + 0x78]
    call <stub.SetNamed>
    jmp 0x112
    mov dword ptr [rbx + 8], 0x10
    call <stub.Barrier>
    jmp 0x112
    mov dword ptr [rbx + 8], 0x18
    lea rcx, [r12 + 0x98]
    call <stub.SetNamed>
    jmp 0x160
    mov dword ptr [rbx + 8], 0x18
    call <stub.Barrier>
    jmp 0x160
    mov dword ptr [rbx + 8], 0x22
    lea rcx, [r12 + 0xb8]
    call <stub.SetNamed>
    jmp 0x1b7
    mov dword ptr [rbx + 8], 0x22
    call <stub.Barrier>
    jmp 0x1b7
    mov dword ptr [rbx + 8], 0x2c
    lea rcx, [r12 + 0xd8]
    call <stub.SetNamed>
    jmp 0x20e
    mov dword ptr [rbx + 8], 0x2c
    call <stub.Barrier>
    jmp 0x20e
    mov dword ptr [rbx + 8], 0x36
    lea rcx, [r12 + 0xf8]
    call <stub.SetNamed>
    jmp 0x265
    mov dword ptr [rbx + 8], 0x36
    call <stub.Barrier>
    jmp 0x265
WorkerTask:
    endbr64
    push rbp
    mov rbp, rsp
    test byte ptr [rbx + 0xf], 1
    je 0x1e4
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x90]
    cmp rcx, [rdx]
    ja 0x1ee
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x20e
    endbr64
    mov dword ptr [rbx + 8], 0
    call <op.LoadNewTarget>
    mov dword ptr [rbx + 8], 2
    call <op.GetPrototype>
    mov rax, [rbx + 0x38]
    mov [rbx + 0x68], rax
    mov rax, [rbx + 0x28]
    mov [rbx + 0x70], rax
    mov rsi, [r12 + 0x20]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x22c
    mov [rbx + 0x78], rax
    mov rax, 0xfffe00000000000a
    mov [rbx + 0x80], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x30], rsi
    jne 0x23d
    mov dword ptr [rbx + 8], 0x18
    lea rdx, [rbx + 0x48]
    call <stub.Construct>
    test al, 1
    je 0x102
    sub rax, 1
    mov [rbx + 0x48], rbx
    mov dword ptr [rbx + 0x54], 0x1000004
    mov [rbx + 0x58], rax
    add rbx, 0x48
    mov esi, 4
    call qword ptr [rax + 8]
    sub rbx, 0x48
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x306
    test rax, r13
    jne 0x28a
    cmp byte ptr [rax], 0x20
    jb 0x28a
    mov [rbx + 0x68], rax
    cmp qword ptr [rbx + 0x20], 0
    jne 0x293
    mov rax, [rbx + 0x68]
    mov [rbx + 0x20], rax
    mov rax, [rbx + 0x68]
    mov [rbx + 0x40], rax
    mov rsi, [r12 + 0x58]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x2a4
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x40]
    test rdx, r13
    jne 0x2b5
    cmp byte ptr [rdx], 0x20
    jb 0x2b5
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x68]
    jne 0x2b5
    mov rax, [r12 + 0x70]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x2cb
    mov rax, 0xfffe000000000000
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x40]
    test rdx, r13
    jne 0x2dc
    cmp byte ptr [rdx], 0x20
    jb 0x2dc
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x88]
    jne 0x2dc
    mov rax, [r12 + 0x90]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x2f5
    mov rax, [rbx + 0x20]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.ThrowClassCall>
    jmp 0x225
    call <helper.CheckLimit>
    test rax, rax
    je 0x225
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x29
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x213
    jmp 0x36
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0xb
    call <op.GetGlobal>
    jmp 0x78
    cmp [r12 + 0x40], rsi
    je 0xa3
    cmp [r12 + 0x48], rsi
    je 0xa3
    cmp [r12 + 0x50], rsi
    je 0xa3
    cmp qword ptr [r12 + 0x38], 2
    je 0xa3
    cmp [r12 + 0x38], rsi
    je 0xa3
    mov dword ptr [rbx + 8], 0x18
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0xa3
    mov rax, [rbx + 0x68]
    jmp 0x102
    mov dword ptr [rbx + 8], 0x1e
    call <op.CheckThisUnset>
    jmp 0x111
    mov dword ptr [rbx + 8], 0x26
    call <op.GetGlobal>
    jmp 0x137
    mov dword ptr [rbx + 8], 0x2c
    lea rcx, [r12 + 0x68]
    call <stub.SetNamed>
    jmp 0x17f
    mov dword ptr [rbx + 8], 0x2c
    call <stub.Barrier>
    jmp 0x17f
    mov dword ptr [rbx + 8], 0x38
    lea rcx, [r12 + 0x88]
    call <stub.SetNamed>
    jmp 0x1db
    mov dword ptr [rbx + 8], 0x38
    call <stub.Barrier>
    jmp 0x1db
    jmp <stub.ExceptionExit>
add:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x40]
    cmp rcx, [rdx]
    ja 0x1d6
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x1f6
    endbr64
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x214
    cmp byte ptr [rdx], 0x20
    jb 0x214
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x20]
    jne 0x214
    mov rsi, [r12 + 0x28]
    mov rax, [rdx + rsi]
    mov [rbx + 0x30], rax
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x22a
    cmp byte ptr [rdx], 0x20
    jb 0x22a
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x40]
    jne 0x22a
    mov rsi, [r12 + 0x48]
    mov rax, [rdx + rsi]
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    mov r8, [rbx + 0x28]
    test rsi, r13
    jne 0x240
    cmp byte ptr [rsi], 0x20
    jb 0x240
    cmp rdx, r15
    jb 0x2d4
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x240
    movzx r9d, byte ptr [rsi + 3]
    cmp r9d, 2
    jae 0x2a3
    cmp r8, r15
    jb 0x240
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x251
    mov [rcx + rdx*8 + 8], r8
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x31b
    cmp byte ptr [rdx], 0x20
    jb 0x31b
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x80]
    jne 0x31b
    mov rsi, [r12 + 0x88]
    mov rax, [rdx + rsi]
    mov [rbx + 0x30], rax
    mov rdx, [rbx + 0x28]
    mov rsi, [rbx + 0x30]
    test rdx, r13
    jne 0x334
    cmp byte ptr [rdx], 0x20
    jb 0x334
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0xa0]
    jne 0x334
    mov rax, [r12 + 0xa8]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x34d
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x28]
    test rdx, r13
    jne 0x35e
    cmp byte ptr [rdx], 0x20
    jb 0x35e
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0xc0]
    jne 0x35e
    mov rax, [r12 + 0xc8]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x377
    mov eax, 0xa
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x20d
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x1fb
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    lea rcx, [r12 + 0x20]
    call <stub.GetNamed>
    jmp 0x5b
    mov dword ptr [rbx + 8], 7
    lea rcx, [r12 + 0x40]
    call <stub.GetNamed>
    jmp 0x8d
    mov dword ptr [rbx + 8], 0xe
    call <op.SetElem>
    jmp 0xf0
    mov dword ptr [rbx + 8], 0xe
    call <stub.AppendElement>
    jmp 0xf0
    mov rax, [rcx + rdx*8 + 8]
    mov r10, 0x7ff800000000dead
    cmp rax, r10
    je 0x251
    mov r9, rcx
    cmp r8, r15
    jae 0x28e
    test r8, r15
    je 0x240
    lea rcx, [r8 + r15]
    vmovq xmm0, rcx
    jmp 0x297
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r8d
    vmovsd [r9 + rdx*8 + 8], xmm0
    jmp 0xf0
    cmp r9d, 4
    jb 0x262
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x251
    mov [rcx + rdx*8 + 8], r8
    mov rdx, rcx
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x388
    jmp 0xf0
    test rdx, r15
    je 0x240
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x240
    jp 0x240
    test edx, edx
    jne 0x316
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x240
    jmp 0xb8
    mov dword ptr [rbx + 8], 0x15
    lea rcx, [r12 + 0x80]
    call <stub.GetNamed>
    jmp 0x124
    mov dword ptr [rbx + 8], 0x1c
    lea rcx, [r12 + 0xa0]
    call <stub.SetNamed>
    jmp 0x176
    mov dword ptr [rbx + 8], 0x1c
    call <stub.Barrier>
    jmp 0x176
    mov dword ptr [rbx + 8], 0x24
    lea rcx, [r12 + 0xc0]
    call <stub.SetNamed>
    jmp 0x1c4
    mov dword ptr [rbx + 8], 0x24
    call <stub.Barrier>
    jmp 0x1c4
    mov dword ptr [rbx + 8], 0xe
    call <stub.Barrier>
    jmp 0x2cf
addTo:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x48]
    cmp rcx, [rdx]
    ja 0x1bc
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x1dc
    endbr64
    mov eax, 2
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x38]
    test rdx, r13
    jne 0x1fa
    cmp byte ptr [rdx], 0x20
    jb 0x1fa
    mov rax, [rdx + 8]
    cmp rax, [r12 + 8]
    jne 0x1fa
    mov rax, [r12 + 0x10]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x210
    mov eax, 2
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x23b
    cmp rdx, r15
    jb 0x23b
    cmp esi, edx
    je 0xae
    jmp 0xb7
    mov rax, [rbx + 0x20]
    mov rsp, rbp
    pop rbp
    ret
    mov rax, [rbx + 0x28]
    mov [rbx + 0x30], rax
    endbr64
    mov rdx, [rbx + 0x30]
    test rdx, r13
    jne 0x2d8
    cmp byte ptr [rdx], 0x20
    jb 0x2d8
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x30]
    jne 0x2d8
    mov rsi, [r12 + 0x38]
    mov rax, [rdx + rsi]
    mov [rbx + 0x38], rax
    mov eax, 2
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x308
    cmp rdx, r15
    jb 0x308
    cmp esi, edx
    je 0x168
    mov rdx, [rbx + 0x30]
    test rdx, r13
    jne 0x3a5
    cmp byte ptr [rdx], 0x20
    jb 0x3a5
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x58]
    jne 0x3a5
    mov rsi, [r12 + 0x60]
    mov rax, [rdx + rsi]
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x3bb
    jmp 0xbf
    mov rdx, [rbx + 0x30]
    mov rsi, [rbx + 0x20]
    test rdx, r13
    jne 0x3cc
    cmp byte ptr [rdx], 0x20
    jb 0x3cc
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x78]
    jne 0x3cc
    mov rax, [r12 + 0x80]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x3e2
    mov rax, [rbx + 0x28]
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
    cmp esi, 1
    jb 0x1e1
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 2
    lea rcx, [r12 + 8]
    call <stub.SetNamed>
    jmp 0x7e
    mov dword ptr [rbx + 8], 2
    call <stub.Barrier>
    jmp 0x7e
    mov dword ptr [rbx + 8], 0xc
    call <op.JStrictNe>
    cmp eax, 2
    je 0xb7
    jmp 0xae
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x285
    cmp rsi, rdx
    je 0xae
    test rcx, r13
    jne 0xb7
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0xb7
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0xb7
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x221
    jmp 0xb7
    cmp rsi, r15
    jae 0x29e
    test rsi, r15
    je 0xb7
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2a6
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x2bf
    test rdx, r15
    je 0xb7
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x2c7
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x2d3
    je 0xae
    jmp 0xb7
    mov dword ptr [rbx + 8], 0x18
    lea rcx, [r12 + 0x30]
    call <stub.GetNamed>
    jmp 0xf1
    mov dword ptr [rbx + 8], 0x21
    call <op.JStrictEq>
    cmp eax, 2
    je 0x168
    jmp 0x120
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x352
    cmp rsi, rdx
    je 0x168
    test rcx, r13
    jne 0x120
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x120
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x120
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x2ee
    jmp 0x120
    cmp rsi, r15
    jae 0x36b
    test rsi, r15
    je 0x120
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x373
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x38c
    test rdx, r15
    je 0x120
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x394
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x3a0
    je 0x168
    jmp 0x120
    mov dword ptr [rbx + 8], 0x28
    lea rcx, [r12 + 0x58]
    call <stub.GetNamed>
    jmp 0x14e
    mov dword ptr [rbx + 8], 0x2f
    call <op.JumpLoop>
    jmp 0xbf
    mov dword ptr [rbx + 8], 0x32
    lea rcx, [r12 + 0x78]
    call <stub.SetNamed>
    jmp 0x1b3
    mov dword ptr [rbx + 8], 0x32
    call <stub.Barrier>
    jmp 0x1b3
isReady:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x40]
    cmp rcx, [rdx]
    ja 0x193
    mov r12, [rax + 0x10]
    endbr64
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x1ba
    cmp byte ptr [rdx], 0x20
    jb 0x1ba
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x18]
    jne 0x1ba
    mov rsi, [r12 + 0x20]
    mov rax, [rdx + rsi]
    mov [rbx + 0x30], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, 6
    je 0x7c
    cmp rsi, 7
    jne 0x1d0
    mov eax, 6
    mov [rbx + 0x28], rax
    jmp 0x85
    mov eax, 7
    mov [rbx + 0x28], rax
    mov rsi, [rbx + 0x28]
    cmp rsi, 6
    je 0x18a
    cmp rsi, 7
    jne 0x236
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x29c
    cmp byte ptr [rdx], 0x20
    jb 0x29c
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x38]
    jne 0x29c
    mov rsi, [r12 + 0x40]
    mov rax, [rdx + rsi]
    mov [rbx + 0x30], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, 6
    je 0xf5
    cmp rsi, 7
    jne 0x2b2
    mov eax, 6
    mov [rbx + 0x28], rax
    jmp 0xfe
    mov eax, 7
    mov [rbx + 0x28], rax
    mov rsi, [rbx + 0x28]
    cmp rsi, 7
    je 0x18a
    cmp rsi, 6
    jne 0x318
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x37e
    cmp byte ptr [rdx], 0x20
    jb 0x37e
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x58]
    jne 0x37e
    mov rsi, [r12 + 0x60]
    mov rax, [rdx + rsi]
    mov [rbx + 0x30], rax
    mov eax, 2
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x3a5
    cmp rdx, r15
    jb 0x3a5
    cmp esi, edx
    je 0x181
    mov eax, 7
    mov [rbx + 0x28], rax
    jmp 0x18a
    mov eax, 6
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x1b3
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    lea rcx, [r12 + 0x18]
    call <stub.GetNamed>
    jmp 0x52
    cmp rsi, r15
    jae 0x1fe
    test rsi, r15
    je 0x20b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0x6e
    jmp 0x7c
    test esi, esi
    jne 0x6e
    jmp 0x7c
    test rsi, r13
    jne 0x7c
    test rsi, rsi
    je 0x7c
    cmp byte ptr [rsi], 4
    ja 0x6e
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0x6e
    jmp 0x7c
    cmp rsi, r15
    jae 0x264
    test rsi, r15
    je 0x271
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0x9d
    jmp 0x18a
    test esi, esi
    jne 0x9d
    jmp 0x18a
    test rsi, r13
    jne 0x18a
    test rsi, rsi
    je 0x18a
    cmp byte ptr [rsi], 4
    ja 0x9d
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0x9d
    jmp 0x18a
    mov dword ptr [rbx + 8], 0xe
    lea rcx, [r12 + 0x38]
    call <stub.GetNamed>
    jmp 0xcb
    cmp rsi, r15
    jae 0x2e0
    test rsi, r15
    je 0x2ed
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0xe7
    jmp 0xf5
    test esi, esi
    jne 0xe7
    jmp 0xf5
    test rsi, r13
    jne 0xf5
    test rsi, rsi
    je 0xf5
    cmp byte ptr [rsi], 4
    ja 0xe7
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0xe7
    jmp 0xf5
    cmp rsi, r15
    jae 0x346
    test rsi, r15
    je 0x353
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0x18a
    jmp 0x116
    test esi, esi
    jne 0x18a
    jmp 0x116
    test rsi, r13
    jne 0x116
    test rsi, rsi
    je 0x116
    cmp byte ptr [rsi], 4
    ja 0x18a
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0x18a
    jmp 0x116
    mov dword ptr [rbx + 8], 0x1c
    lea rcx, [r12 + 0x58]
    call <stub.GetNamed>
    jmp 0x144
    mov dword ptr [rbx + 8], 0x25
    call <op.StrictNe>
    jmp 0x18a
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x3ef
    cmp rsi, rdx
    je 0x181
    test rcx, r13
    jne 0x173
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x173
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x173
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x394
    jmp 0x173
    cmp rsi, r15
    jae 0x408
    test rsi, r15
    je 0x173
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x410
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x429
    test rdx, r15
    je 0x173
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x431
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x43d
    je 0x181
    jmp 0x173
pick:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x68]
    cmp rcx, [rdx]
    ja 0x248
    mov r12, [rax + 0x10]
    endbr64
    mov eax, 2
    mov [rbx + 0x28], rax
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x26f
    cmp byte ptr [rdx], 0x20
    jb 0x26f
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x20]
    jne 0x26f
    mov rsi, [r12 + 0x28]
    mov rax, [rdx + rsi]
    mov [rbx + 0x30], rax
    endbr64
    mov eax, 2
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x29b
    cmp rdx, r15
    jb 0x29b
    cmp esi, edx
    je 0x23f
    mov rax, [rbx + 0x30]
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x60]
    test rdx, r13
    jne 0x334
    cmp byte ptr [rdx], 0x20
    jb 0x334
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x48]
    jne 0x334
    mov rsi, [r12 + 0x50]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x68], rsi
    jne 0x35b
    mov dword ptr [rbx + 8], 0x1c
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
    je 0x5b7
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, 6
    je 0x1f1
    cmp rsi, 7
    jne 0x3c7
    mov eax, 2
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x447
    cmp rdx, r15
    jb 0x447
    cmp esi, edx
    je 0x1e9
    mov rdx, [rbx + 0x30]
    test rdx, r13
    jne 0x4e4
    cmp byte ptr [rdx], 0x20
    jb 0x4e4
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x98]
    jne 0x4e4
    mov rsi, [r12 + 0xa0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x4fd
    cmp byte ptr [rdx], 0x20
    jb 0x4fd
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xb8]
    jne 0x4fd
    mov rsi, [r12 + 0xc0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x530
    cmp rdx, r15
    jb 0x530
    cmp esi, edx
    jle 0x1f1
    mov rax, [rbx + 0x30]
    mov [rbx + 0x28], rax
    mov rdx, [rbx + 0x30]
    test rdx, r13
    jne 0x58d
    cmp byte ptr [rdx], 0x20
    jb 0x58d
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xe0]
    jne 0x58d
    mov rsi, [r12 + 0xe8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x5a6
    jmp 0x5f
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x268
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 2
    lea rcx, [r12 + 0x20]
    call <stub.GetNamed>
    jmp 0x5b
    mov dword ptr [rbx + 8], 0xb
    call <op.JStrictEq>
    cmp eax, 2
    je 0x23f
    jmp 0x8e
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x2e1
    cmp rsi, rdx
    je 0x23f
    test rcx, r13
    jne 0x8e
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x8e
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x8e
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x285
    jmp 0x8e
    cmp rsi, r15
    jae 0x2fa
    test rsi, r15
    je 0x8e
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x302
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x31b
    test rdx, r15
    je 0x8e
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x323
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x32f
    je 0x23f
    jmp 0x8e
    mov dword ptr [rbx + 8], 0x15
    lea rcx, [r12 + 0x48]
    call <stub.GetNamed>
    jmp 0xc4
    mov dword ptr [rbx + 8], 0x1c
    call <op.Call>
    jmp 0x114
    test rsi, r13
    jne 0x34a
    cmp byte ptr [rsi], 0x22
    jne 0x34a
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x68], rax
    je 0xd7
    cmp [r12 + 0x78], rax
    je 0xd7
    cmp [r12 + 0x80], rax
    je 0xd7
    cmp [r12 + 0x88], rax
    je 0xd7
    cmp qword ptr [r12 + 0x70], 2
    je 0xd7
    cmp [r12 + 0x70], rsi
    je 0xd7
    mov dword ptr [rbx + 8], 0x1c
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0xd7
    cmp rsi, r15
    jae 0x3f5
    test rsi, r15
    je 0x402
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0x12c
    jmp 0x1f1
    test esi, esi
    jne 0x12c
    jmp 0x1f1
    test rsi, r13
    jne 0x1f1
    test rsi, rsi
    je 0x1f1
    cmp byte ptr [rsi], 4
    ja 0x12c
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0x12c
    jmp 0x1f1
    mov dword ptr [rbx + 8], 0x28
    call <op.JStrictEq>
    cmp eax, 2
    je 0x1e9
    jmp 0x157
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x491
    cmp rsi, rdx
    je 0x1e9
    test rcx, r13
    jne 0x157
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x157
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x157
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x42d
    jmp 0x157
    cmp rsi, r15
    jae 0x4aa
    test rsi, r15
    je 0x157
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x4b2
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x4cb
    test rdx, r15
    je 0x157
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x4d3
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x4df
    je 0x1e9
    jmp 0x157
    mov dword ptr [rbx + 8], 0x2f
    lea rcx, [r12 + 0x98]
    call <stub.GetNamed>
    jmp 0x18b
    mov dword ptr [rbx + 8], 0x36
    lea rcx, [r12 + 0xb8]
    call <stub.GetNamed>
    jmp 0x1c3
    mov dword ptr [rbx + 8], 0x3d
    call <op.JNotGreater>
    cmp eax, 2
    je 0x1f1
    jmp 0x1e9
    cmp rsi, r15
    jae 0x545
    test rsi, r15
    je 0x516
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x54d
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x562
    test rdx, r15
    je 0x516
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x56a
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0xd8]
    or rcx, 2
    mov [r12 + 0xd8], rcx
    vucomisd xmm0, xmm1
    jbe 0x1f1
    jmp 0x1e9
    mov dword ptr [rbx + 8], 0x47
    lea rcx, [r12 + 0xe0]
    call <stub.GetNamed>
    jmp 0x225
    mov dword ptr [rbx + 8], 0x4e
    call <op.JumpLoop>
    jmp 0x5f
    jmp <stub.ExceptionExit>
release:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x40]
    cmp rcx, [rdx]
    ja 0x10f
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x12f
    endbr64
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x14d
    cmp byte ptr [rdx], 0x20
    jb 0x14d
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x10]
    jne 0x14d
    mov rsi, [r12 + 0x18]
    mov rax, [rdx + rsi]
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x28]
    test rsi, r13
    jne 0x163
    cmp byte ptr [rsi], 0x20
    jb 0x163
    cmp rdx, r15
    jb 0x190
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x163
    cmp byte ptr [rcx], 0xb
    je 0x174
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x163
    mov [rbx + 0x30], rax
    mov eax, 6
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x30]
    mov rsi, [rbx + 0x38]
    test rdx, r13
    jne 0x1c7
    cmp byte ptr [rdx], 0x20
    jb 0x1c7
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x50]
    jne 0x1c7
    mov rax, [r12 + 0x58]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x1dd
    mov eax, 0xa
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x146
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x134
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    lea rcx, [r12 + 0x10]
    call <stub.GetNamed>
    jmp 0x5b
    mov dword ptr [rbx + 8], 7
    call <op.GetElem>
    jmp 0xac
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x163
    sub rax, r15
    jmp 0xa8
    test rdx, r15
    je 0x163
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x163
    jp 0x163
    test edx, edx
    jne 0x1c2
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x163
    jmp 0x82
    mov dword ptr [rbx + 8], 0xf
    lea rcx, [r12 + 0x50]
    call <stub.SetNamed>
    jmp 0xfd
    mov dword ptr [rbx + 8], 0xf
    call <stub.Barrier>
    jmp 0xfd
run:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x70]
    cmp rcx, [rdx]
    ja 0x3fc
    mov r12, [rax + 0x10]
    endbr64
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x423
    cmp byte ptr [rdx], 0x20
    jb 0x423
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x30]
    jne 0x423
    mov rsi, [r12 + 0x38]
    mov rax, [rdx + rsi]
    mov [rbx + 0x30], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x44a
    mov eax, esi
    add eax, 0xffffffff
    jo 0x44a
    or rax, r15
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x38]
    test rdx, r13
    jne 0x4a2
    cmp byte ptr [rdx], 0x20
    jb 0x4a2
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x58]
    jne 0x4a2
    mov rax, [r12 + 0x60]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x4b8
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x4c9
    cmp byte ptr [rdx], 0x20
    jb 0x4c9
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x78]
    jne 0x4c9
    mov rsi, [r12 + 0x80]
    mov rax, [rdx + rsi]
    mov [rbx + 0x30], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x4df
    test esi, esi
    jne 0x170
    mov eax, 7
    mov [rbx + 0x30], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x30]
    test rdx, r13
    jne 0x506
    cmp byte ptr [rdx], 0x20
    jb 0x506
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0xa0]
    jne 0x506
    mov rax, [r12 + 0xa8]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x51f
    mov eax, 0xa
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x530
    cmp byte ptr [rdx], 0x20
    jb 0x530
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xc0]
    jne 0x530
    mov rsi, [r12 + 0xc8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x30], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x55a
    mov eax, esi
    and eax, 1
    or rax, r15
    mov [rbx + 0x28], rax
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0x59b
    test esi, esi
    jne 0x22b
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x5c2
    cmp byte ptr [rdx], 0x20
    jb 0x5c2
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xf0]
    jne 0x5c2
    mov rsi, [r12 + 0xf8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x5ec
    mov eax, esi
    sar eax, 1
    or rax, r15
    mov [rbx + 0x30], rax
    jmp 0x296
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x62d
    cmp byte ptr [rdx], 0x20
    jb 0x62d
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x118]
    jne 0x62d
    mov rsi, [r12 + 0x120]
    mov rax, [rdx + rsi]
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x657
    mov eax, esi
    sar eax, 1
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x6a9
    mov eax, esi
    xor eax, 0xd008
    or rax, r15
    mov [rbx + 0x30], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x30]
    test rdx, r13
    jne 0x6ea
    cmp byte ptr [rdx], 0x20
    jb 0x6ea
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x148]
    jne 0x6ea
    mov rax, [r12 + 0x150]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x703
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x714
    cmp byte ptr [rdx], 0x20
    jb 0x714
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x168]
    jne 0x714
    mov rsi, [r12 + 0x170]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x58]
    test rdx, r13
    jne 0x72d
    cmp byte ptr [rdx], 0x20
    jb 0x72d
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x188]
    jne 0x72d
    mov rsi, [r12 + 0x190]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov rsi, [r12 + 0x1a8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x746
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x68]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0x768
    cmp rdx, r15
    jb 0x768
    mov eax, esi
    add eax, edx
    jo 0x768
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0x1c0], rsi
    jne 0x7ec
    mov dword ptr [rbx + 8], 0x8f
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
    je 0x864
    mov [rbx + 0x30], rax
    mov eax, 0xa
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x41c
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    lea rcx, [r12 + 0x30]
    call <stub.GetNamed>
    jmp 0x52
    mov dword ptr [rbx + 8], 7
    call <op.Dec>
    jmp 0x75
    cmp rsi, r15
    jae 0x45f
    test rsi, r15
    je 0x439
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x467
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x870]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x48b
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x50]
    or rcx, 2
    mov [r12 + 0x50], rcx
    jmp 0x75
    mov dword ptr [rbx + 8], 0xc
    lea rcx, [r12 + 0x58]
    call <stub.SetNamed>
    jmp 0xbd
    mov dword ptr [rbx + 8], 0xc
    call <stub.Barrier>
    jmp 0xbd
    mov dword ptr [rbx + 8], 0x14
    lea rcx, [r12 + 0x78]
    call <stub.GetNamed>
    jmp 0xee
    test rsi, r15
    je 0x170
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jp 0x501
    je 0x107
    jmp 0x170
    mov dword ptr [rbx + 8], 0x25
    lea rcx, [r12 + 0xa0]
    call <stub.SetNamed>
    jmp 0x15e
    mov dword ptr [rbx + 8], 0x25
    call <stub.Barrier>
    jmp 0x15e
    mov dword ptr [rbx + 8], 0x31
    lea rcx, [r12 + 0xc0]
    call <stub.GetNamed>
    jmp 0x1a4
    mov dword ptr [rbx + 8], 0x38
    call <op.BitAndI>
    jmp 0x1c1
    cmp rsi, r15
    jae 0x582
    test rsi, r15
    je 0x549
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x549
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0xe0]
    or r8, 2
    mov [r12 + 0xe0], r8
    jmp 0x1b5
    test rsi, r15
    je 0x22b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jp 0x5bd
    je 0x1d6
    jmp 0x22b
    mov dword ptr [rbx + 8], 0x47
    lea rcx, [r12 + 0xf0]
    call <stub.GetNamed>
    jmp 0x20a
    mov dword ptr [rbx + 8], 0x4e
    call <op.ShrI>
    jmp 0x226
    cmp rsi, r15
    jae 0x614
    test rsi, r15
    je 0x5db
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x5db
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x110]
    or r8, 2
    mov [r12 + 0x110], r8
    jmp 0x21b
    mov dword ptr [rbx + 8], 0x58
    lea rcx, [r12 + 0x118]
    call <stub.GetNamed>
    jmp 0x25f
    mov dword ptr [rbx + 8], 0x5f
    call <op.ShrI>
    jmp 0x27b
    cmp rsi, r15
    jae 0x67f
    test rsi, r15
    je 0x646
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x646
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x138]
    or r8, 2
    mov [r12 + 0x138], r8
    jmp 0x270
    mov dword ptr [rbx + 8], 0x66
    call <op.BitXorI>
    jmp 0x296
    cmp rsi, r15
    jae 0x6d1
    test rsi, r15
    je 0x698
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x698
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x140]
    or r8, 2
    mov [r12 + 0x140], r8
    jmp 0x288
    mov dword ptr [rbx + 8], 0x6d
    lea rcx, [r12 + 0x148]
    call <stub.SetNamed>
    jmp 0x2e4
    mov dword ptr [rbx + 8], 0x6d
    call <stub.Barrier>
    jmp 0x2e4
    mov dword ptr [rbx + 8], 0x75
    lea rcx, [r12 + 0x168]
    call <stub.GetNamed>
    jmp 0x318
    mov dword ptr [rbx + 8], 0x7c
    lea rcx, [r12 + 0x188]
    call <stub.GetNamed>
    jmp 0x350
    mov dword ptr [rbx + 8], 0x83
    call <op.GetGlobal>
    jmp 0x36d
    mov dword ptr [rbx + 8], 0x89
    call <op.Add>
    jmp 0x398
    cmp rsi, r15
    jae 0x77d
    test rsi, r15
    je 0x757
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x785
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x79a
    test rdx, r15
    je 0x757
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x7a2
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x7be
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x1b8]
    or rcx, 2
    mov [r12 + 0x1b8], rcx
    jmp 0x398
    mov dword ptr [rbx + 8], 0x8f
    call <op.Call>
    jmp 0x3ea
    test rsi, r13
    jne 0x7db
    cmp byte ptr [rsi], 0x22
    jne 0x7db
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1c0], rax
    je 0x3aa
    cmp [r12 + 0x1d0], rax
    je 0x3aa
    cmp [r12 + 0x1d8], rax
    je 0x3aa
    cmp [r12 + 0x1e0], rax
    je 0x3aa
    cmp qword ptr [r12 + 0x1c8], 2
    je 0x3aa
    cmp [r12 + 0x1c8], rsi
    je 0x3aa
    mov dword ptr [rbx + 8], 0x8f
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0x3aa
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .byte 0x0
    .long 0x0
    .quad 0xbff0000000000000
run#2:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x78]
    cmp rcx, [rdx]
    ja 0x49e
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x4be
    endbr64
    mov eax, 2
    mov [rbx + 0x30], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x30]
    cmp rsi, r15
    jb 0x4f6
    cmp rdx, r15
    jb 0x4f6
    cmp esi, edx
    je 0x5d
    jmp 0xc0
    mov eax, 7
    mov [rbx + 0x30], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x30]
    test rdx, r13
    jne 0x593
    cmp byte ptr [rdx], 0x20
    jb 0x593
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x48]
    jne 0x593
    mov rax, [r12 + 0x50]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x5a9
    mov eax, 0xa
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov rdx, [rbx + 0x28]
    mov rsi, [rbx + 0x30]
    test rdx, r13
    jne 0x5ba
    cmp byte ptr [rdx], 0x20
    jb 0x5ba
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x68]
    jne 0x5ba
    mov rax, [r12 + 0x70]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x5d0
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x5fb
    cmp esi, 4
    jge 0x352
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x643
    cmp byte ptr [rdx], 0x20
    jb 0x643
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x90]
    jne 0x643
    mov rsi, [r12 + 0x98]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x65c
    test esi, esi
    jl 0x65c
    mov edx, 0x1a
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
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x67e
    mov eax, esi
    add eax, 1
    jo 0x67e
    or rax, r15
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x38]
    test rdx, r13
    jne 0x6dc
    cmp byte ptr [rdx], 0x20
    jb 0x6dc
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0xc0]
    jne 0x6dc
    mov rax, [r12 + 0xc8]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x6f5
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x706
    cmp byte ptr [rdx], 0x20
    jb 0x706
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xe0]
    jne 0x706
    mov rsi, [r12 + 0xe8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x38], rax
    mov rax, 0xfffe000000000040
    mov [rbx + 0x48], rax
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x71f
    cmp byte ptr [rdx], 0x20
    jb 0x71f
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x100]
    jne 0x71f
    mov rsi, [r12 + 0x108]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x749
    cmp rdx, r15
    jb 0x749
    mov eax, esi
    add eax, edx
    jo 0x749
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x30]
    mov r8, [rbx + 0x40]
    test rsi, r13
    jne 0x7bc
    cmp byte ptr [rsi], 0x20
    jb 0x7bc
    cmp rdx, r15
    jb 0x850
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x7bc
    movzx r9d, byte ptr [rsi + 3]
    cmp r9d, 2
    jae 0x81f
    cmp r8, r15
    jb 0x7bc
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x7cd
    mov [rcx + rdx*8 + 8], r8
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x8a8
    mov eax, esi
    add eax, 1
    jo 0x8a8
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x906
    jmp 0x124
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x917
    cmp byte ptr [rdx], 0x20
    jb 0x917
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x150]
    jne 0x917
    mov rsi, [r12 + 0x158]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x58]
    test rdx, r13
    jne 0x930
    cmp byte ptr [rdx], 0x20
    jb 0x930
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x170]
    jne 0x930
    mov rsi, [r12 + 0x178]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov rax, [rbx + 0x28]
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x949
    cmp byte ptr [rdx], 0x20
    jb 0x949
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x190]
    jne 0x949
    mov rsi, [r12 + 0x198]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x962
    cmp byte ptr [rdx], 0x20
    jb 0x962
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1b0]
    jne 0x962
    mov rsi, [r12 + 0x1b8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0x1d0], rsi
    jne 0x98c
    mov dword ptr [rbx + 8], 0x92
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
    je 0xa15
    mov [rbx + 0x30], rax
    mov eax, 0xa
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x4d5
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x4c3
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 2
    call <op.JStrictNe>
    cmp eax, 2
    je 0xc0
    jmp 0x5d
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x540
    cmp rsi, rdx
    je 0x5d
    test rcx, r13
    jne 0xc0
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0xc0
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0xc0
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x4dc
    jmp 0xc0
    cmp rsi, r15
    jae 0x559
    test rsi, r15
    je 0xc0
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x561
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x57a
    test rdx, r15
    je 0xc0
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x582
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x58e
    je 0x5d
    jmp 0xc0
    mov dword ptr [rbx + 8], 0xb
    lea rcx, [r12 + 0x48]
    call <stub.SetNamed>
    jmp 0xae
    mov dword ptr [rbx + 8], 0xb
    call <stub.Barrier>
    jmp 0xae
    mov dword ptr [rbx + 8], 0x1b
    lea rcx, [r12 + 0x68]
    call <stub.SetNamed>
    jmp 0x116
    mov dword ptr [rbx + 8], 0x1b
    call <stub.Barrier>
    jmp 0x116
    mov dword ptr [rbx + 8], 0x27
    call <op.JNotLessI>
    cmp eax, 2
    je 0x352
    jmp 0x13e
    cmp rsi, r15
    jae 0x610
    test rsi, r15
    je 0x5e1
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x618
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xa20]
    mov rcx, [r12 + 0x88]
    or rcx, 2
    mov [r12 + 0x88], rcx
    vucomisd xmm1, xmm0
    jbe 0x352
    jmp 0x13e
    mov dword ptr [rbx + 8], 0x2f
    lea rcx, [r12 + 0x90]
    call <stub.GetNamed>
    jmp 0x172
    mov dword ptr [rbx + 8], 0x36
    call <op.ModI>
    jmp 0x1a8
    mov dword ptr [rbx + 8], 0x3d
    call <op.AddI>
    jmp 0x1c7
    cmp rsi, r15
    jae 0x693
    test rsi, r15
    je 0x66d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x69b
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xa28]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x6bf
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0xb8]
    or rcx, 2
    mov [r12 + 0xb8], rcx
    jmp 0x1c7
    mov dword ptr [rbx + 8], 0x44
    lea rcx, [r12 + 0xc0]
    call <stub.SetNamed>
    jmp 0x215
    mov dword ptr [rbx + 8], 0x44
    call <stub.Barrier>
    jmp 0x215
    mov dword ptr [rbx + 8], 0x4c
    lea rcx, [r12 + 0xe0]
    call <stub.GetNamed>
    jmp 0x249
    mov dword ptr [rbx + 8], 0x57
    lea rcx, [r12 + 0x100]
    call <stub.GetNamed>
    jmp 0x28f
    mov dword ptr [rbx + 8], 0x5e
    call <op.Add>
    jmp 0x2be
    cmp rsi, r15
    jae 0x75e
    test rsi, r15
    je 0x738
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x766
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x77b
    test rdx, r15
    je 0x738
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x783
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x79f
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x120]
    or rcx, 2
    mov [r12 + 0x120], rcx
    jmp 0x2be
    mov dword ptr [rbx + 8], 0x64
    call <op.SetElem>
    jmp 0x31d
    mov dword ptr [rbx + 8], 0x64
    call <stub.AppendElement>
    jmp 0x31d
    mov rax, [rcx + rdx*8 + 8]
    mov r10, 0x7ff800000000dead
    cmp rax, r10
    je 0x7cd
    mov r9, rcx
    cmp r8, r15
    jae 0x80a
    test r8, r15
    je 0x7bc
    lea rcx, [r8 + r15]
    vmovq xmm0, rcx
    jmp 0x813
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r8d
    vmovsd [r9 + rdx*8 + 8], xmm0
    jmp 0x31d
    cmp r9d, 4
    jb 0x7de
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x7cd
    mov [rcx + rdx*8 + 8], r8
    mov rdx, rcx
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0xa04
    jmp 0x31d
    test rdx, r15
    je 0x7bc
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x7bc
    jp 0x7bc
    test edx, edx
    jne 0x892
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x7bc
    jmp 0x2e5
    mov dword ptr [rbx + 8], 0x6b
    call <op.Inc>
    jmp 0x33c
    cmp rsi, r15
    jae 0x8bd
    test rsi, r15
    je 0x897
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x8c5
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xa28]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x8e9
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x148]
    or rcx, 2
    mov [r12 + 0x148], rcx
    jmp 0x33c
    mov dword ptr [rbx + 8], 0x70
    call <op.JumpLoop>
    jmp 0x124
    mov dword ptr [rbx + 8], 0x73
    lea rcx, [r12 + 0x150]
    call <stub.GetNamed>
    jmp 0x386
    mov dword ptr [rbx + 8], 0x7a
    lea rcx, [r12 + 0x170]
    call <stub.GetNamed>
    jmp 0x3be
    mov dword ptr [rbx + 8], 0x84
    lea rcx, [r12 + 0x190]
    call <stub.GetNamed>
    jmp 0x3fe
    mov dword ptr [rbx + 8], 0x8b
    lea rcx, [r12 + 0x1b0]
    call <stub.GetNamed>
    jmp 0x436
    mov dword ptr [rbx + 8], 0x92
    call <op.Call>
    jmp 0x48c
    test rsi, r13
    jne 0x97b
    cmp byte ptr [rsi], 0x22
    jne 0x97b
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1d0], rax
    je 0x44c
    cmp [r12 + 0x1e0], rax
    je 0x44c
    cmp [r12 + 0x1e8], rax
    je 0x44c
    cmp [r12 + 0x1f0], rax
    je 0x44c
    cmp qword ptr [r12 + 0x1d8], 2
    je 0x44c
    cmp [r12 + 0x1d8], rsi
    je 0x44c
    mov dword ptr [rbx + 8], 0x92
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0x44c
    mov dword ptr [rbx + 8], 0x64
    call <stub.Barrier>
    jmp 0x84b
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .long 0x0
    .quad 0x4010000000000000
    .quad 0x3ff0000000000000
run#3:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x98]
    cmp rcx, [rdx]
    ja 0xaed
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0xb0d
    endbr64
    mov eax, 2
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0xb45
    cmp rdx, r15
    jb 0xb45
    cmp esi, edx
    je 0x2f2
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0xbe2
    cmp byte ptr [rdx], 0x20
    jb 0xbe2
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x70]
    jne 0xbe2
    mov rsi, [r12 + 0x78]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rax, [r12 + 8]
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0xc12
    cmp rdx, r15
    jb 0xc12
    cmp esi, edx
    je 0xbd
    jmp 0x1da
    mov rax, [rbx + 0x28]
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x68]
    test rdx, r13
    jne 0xcaf
    cmp byte ptr [rdx], 0x20
    jb 0xcaf
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x98]
    jne 0xcaf
    mov rsi, [r12 + 0xa0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0xcc8
    cmp byte ptr [rdx], 0x20
    jb 0xcc8
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xb8]
    jne 0xcc8
    mov rsi, [r12 + 0xc0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0xd8], rsi
    jne 0xcf2
    mov dword ptr [rbx + 8], 0x2c
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
    je 0x15f6
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x40]
    test rdx, r13
    jne 0xd6a
    cmp byte ptr [rdx], 0x20
    jb 0xd6a
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x100]
    jne 0xd6a
    mov rax, [r12 + 0x108]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0xd83
    jmp 0x2f2
    mov rax, [rbx + 0x28]
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x68]
    test rdx, r13
    jne 0xd94
    cmp byte ptr [rdx], 0x20
    jb 0xd94
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x120]
    jne 0xd94
    mov rsi, [r12 + 0x128]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0xdad
    cmp byte ptr [rdx], 0x20
    jb 0xdad
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x140]
    jne 0xdad
    mov rsi, [r12 + 0x148]
    mov rax, [rdx + rsi]
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x160], rsi
    jne 0xdd7
    mov dword ptr [rbx + 8], 0x4e
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
    je 0x15f6
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x40]
    test rdx, r13
    jne 0xe4f
    cmp byte ptr [rdx], 0x20
    jb 0xe4f
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x188]
    jne 0xe4f
    mov rax, [r12 + 0x190]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0xe68
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0xe79
    cmp byte ptr [rdx], 0x20
    jb 0xe79
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1a8]
    jne 0xe79
    mov rsi, [r12 + 0x1b0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov eax, 2
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0xeac
    cmp rdx, r15
    jb 0xeac
    cmp esi, edx
    je 0x443
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0xf49
    cmp byte ptr [rdx], 0x20
    jb 0xf49
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1d0]
    jne 0xf49
    mov rsi, [r12 + 0x1d8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x48], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0xf62
    cmp byte ptr [rdx], 0x20
    jb 0xf62
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1f0]
    jne 0xf62
    mov rsi, [r12 + 0x1f8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0xf95
    cmp esi, 4
    jge 0x4ac
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0xfdd
    cmp byte ptr [rdx], 0x20
    jb 0xfdd
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x218]
    jne 0xfdd
    mov rsi, [r12 + 0x220]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov eax, 2
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x1010
    cmp rdx, r15
    jb 0x1010
    cmp esi, edx
    je 0x443
    jmp 0x4ac
    mov eax, 7
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x40]
    test rdx, r13
    jne 0x10ad
    cmp byte ptr [rdx], 0x20
    jb 0x10ad
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x240]
    jne 0x10ad
    mov rax, [r12 + 0x248]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x10c6
    mov eax, 0xa
    mov [rbx + 0x40], rax
    mov rax, [rbx + 0x40]
    mov rsp, rbp
    pop rbp
    ret
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x10d7
    cmp byte ptr [rdx], 0x20
    jb 0x10d7
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x260]
    jne 0x10d7
    mov rsi, [r12 + 0x268]
    mov rax, [rdx + rsi]
    mov [rbx + 0x30], rax
    mov rdx, [rbx + 0x30]
    test rdx, r13
    jne 0x10f0
    cmp byte ptr [rdx], 0x20
    jb 0x10f0
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x280]
    jne 0x10f0
    mov rsi, [r12 + 0x288]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x1109
    cmp esi, 4
    jne 0x6e8
    mov rdx, [rbx + 0x30]
    test rdx, r13
    jne 0x1134
    cmp byte ptr [rdx], 0x20
    jb 0x1134
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x2a8]
    jne 0x1134
    mov rsi, [r12 + 0x2b0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x40]
    test rdx, r13
    jne 0x114d
    cmp byte ptr [rdx], 0x20
    jb 0x114d
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x2c8]
    jne 0x114d
    mov rax, [r12 + 0x2d0]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x1166
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x1177
    cmp byte ptr [rdx], 0x20
    jb 0x1177
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x2e8]
    jne 0x1177
    mov rsi, [r12 + 0x2f0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x68]
    test rdx, r13
    jne 0x1190
    cmp byte ptr [rdx], 0x20
    jb 0x1190
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x308]
    jne 0x1190
    mov rsi, [r12 + 0x310]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x70], rax
    mov rsi, [r12 + 0x328]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x11a9
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x11ba
    cmp byte ptr [rdx], 0x20
    jb 0x11ba
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x338]
    jne 0x11ba
    mov rsi, [r12 + 0x340]
    mov rax, [rdx + rsi]
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x358], rsi
    jne 0x11e4
    mov dword ptr [rbx + 8], 0xe3
    mov rax, [rsi + 0x20]
    mov [rbx + 0x48], rbx
    mov dword ptr [rbx + 0x54], 3
    mov [rbx + 0x58], rax
    add rbx, 0x48
    mov esi, 3
    call qword ptr [rax + 8]
    sub rbx, 0x48
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x15f6
    mov [rbx + 0x40], rax
    mov eax, 0xa
    mov [rbx + 0x40], rax
    mov rax, [rbx + 0x40]
    mov rsp, rbp
    pop rbp
    ret
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x125c
    cmp byte ptr [rdx], 0x20
    jb 0x125c
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x380]
    jne 0x125c
    mov rsi, [r12 + 0x388]
    mov rax, [rdx + rsi]
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0x1275
    cmp byte ptr [rdx], 0x20
    jb 0x1275
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x3a0]
    jne 0x1275
    mov rsi, [r12 + 0x3a8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x40]
    test rdx, r13
    jne 0x128e
    cmp byte ptr [rdx], 0x20
    jb 0x128e
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x3c0]
    jne 0x128e
    mov rax, [r12 + 0x3c8]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x12a7
    mov rdx, [rbx + 0x30]
    test rdx, r13
    jne 0x12b8
    cmp byte ptr [rdx], 0x20
    jb 0x12b8
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x3e0]
    jne 0x12b8
    mov rsi, [r12 + 0x3e8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x48], rax
    mov rdx, [rbx + 0x30]
    test rdx, r13
    jne 0x12d1
    cmp byte ptr [rdx], 0x20
    jb 0x12d1
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x400]
    jne 0x12d1
    mov rsi, [r12 + 0x408]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov rax, [rbx + 0x50]
    test rax, r15
    je 0x12ea
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x50]
    cmp rsi, r15
    jb 0x130c
    mov eax, esi
    add eax, 1
    jo 0x130c
    or rax, r15
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x30]
    mov rsi, [rbx + 0x58]
    test rdx, r13
    jne 0x136a
    cmp byte ptr [rdx], 0x20
    jb 0x136a
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x430]
    jne 0x136a
    mov rax, [r12 + 0x438]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x1383
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x50]
    test rsi, r13
    jne 0x1394
    cmp byte ptr [rsi], 0x20
    jb 0x1394
    cmp rdx, r15
    jb 0x13c1
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x1394
    cmp byte ptr [rcx], 0xb
    je 0x13a5
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x1394
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x40]
    test rdx, r13
    jne 0x13f8
    cmp byte ptr [rdx], 0x20
    jb 0x13f8
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x470]
    jne 0x13f8
    mov rax, [r12 + 0x478]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x1411
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x1422
    cmp byte ptr [rdx], 0x20
    jb 0x1422
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x490]
    jne 0x1422
    mov rsi, [r12 + 0x498]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x68]
    test rdx, r13
    jne 0x143b
    cmp byte ptr [rdx], 0x20
    jb 0x143b
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x4b0]
    jne 0x143b
    mov rsi, [r12 + 0x4b8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x70], rax
    mov rsi, [r12 + 0x4d0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1454
    mov [rbx + 0x80], rax
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0x1465
    cmp byte ptr [rdx], 0x20
    jb 0x1465
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x4e0]
    jne 0x1465
    mov rsi, [r12 + 0x4e8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x90]
    cmp rsi, r15
    jb 0x148f
    mov eax, esi
    and eax, 1
    or rax, r15
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x80]
    mov rdx, [rbx + 0x88]
    cmp rsi, r15
    jb 0x14e1
    cmp rdx, r15
    jb 0x14e1
    mov eax, esi
    add eax, edx
    jo 0x14e1
    or rax, r15
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x1554
    cmp byte ptr [rdx], 0x20
    jb 0x1554
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x510]
    jne 0x1554
    mov rsi, [r12 + 0x518]
    mov rax, [rdx + rsi]
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x530], rsi
    jne 0x157e
    mov dword ptr [rbx + 8], 0x163
    mov rax, [rsi + 0x20]
    mov [rbx + 0x48], rbx
    mov dword ptr [rbx + 0x54], 3
    mov [rbx + 0x58], rax
    add rbx, 0x48
    mov esi, 3
    call qword ptr [rax + 8]
    sub rbx, 0x48
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x15f6
    mov [rbx + 0x40], rax
    mov eax, 0xa
    mov [rbx + 0x40], rax
    mov rax, [rbx + 0x40]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xb24
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0xb12
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 2
    call <op.JStrictEq>
    cmp eax, 2
    je 0x2f2
    jmp 0x5b
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0xb8f
    cmp rsi, rdx
    je 0x2f2
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
    je 0xb2b
    jmp 0x5b
    cmp rsi, r15
    jae 0xba8
    test rsi, r15
    je 0x5b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xbb0
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xbc9
    test rdx, r15
    je 0x5b
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xbd1
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0xbdd
    je 0x2f2
    jmp 0x5b
    mov dword ptr [rbx + 8], 9
    lea rcx, [r12 + 0x70]
    call <stub.GetNamed>
    jmp 0x89
    mov dword ptr [rbx + 8], 0x14
    call <op.JStrictNe>
    cmp eax, 2
    je 0x1da
    jmp 0xbd
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0xc5c
    cmp rsi, rdx
    je 0xbd
    test rcx, r13
    jne 0x1da
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x1da
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x1da
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0xbf8
    jmp 0x1da
    cmp rsi, r15
    jae 0xc75
    test rsi, r15
    je 0x1da
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xc7d
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xc96
    test rdx, r15
    je 0x1da
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xc9e
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0xcaa
    je 0xbd
    jmp 0x1da
    mov dword ptr [rbx + 8], 0x1e
    lea rcx, [r12 + 0x98]
    call <stub.GetNamed>
    jmp 0xf9
    mov dword ptr [rbx + 8], 0x25
    lea rcx, [r12 + 0xb8]
    call <stub.GetNamed>
    jmp 0x131
    mov dword ptr [rbx + 8], 0x2c
    call <op.Call>
    jmp 0x187
    test rsi, r13
    jne 0xce1
    cmp byte ptr [rsi], 0x22
    jne 0xce1
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xd8], rax
    je 0x147
    cmp [r12 + 0xe8], rax
    je 0x147
    cmp [r12 + 0xf0], rax
    je 0x147
    cmp [r12 + 0xf8], rax
    je 0x147
    cmp qword ptr [r12 + 0xe0], 2
    je 0x147
    cmp [r12 + 0xe0], rsi
    je 0x147
    mov dword ptr [rbx + 8], 0x2c
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x147
    mov dword ptr [rbx + 8], 0x32
    lea rcx, [r12 + 0x100]
    call <stub.SetNamed>
    jmp 0x1d5
    mov dword ptr [rbx + 8], 0x32
    call <stub.Barrier>
    jmp 0x1d5
    mov dword ptr [rbx + 8], 0x40
    lea rcx, [r12 + 0x120]
    call <stub.GetNamed>
    jmp 0x216
    mov dword ptr [rbx + 8], 0x47
    lea rcx, [r12 + 0x140]
    call <stub.GetNamed>
    jmp 0x24e
    mov dword ptr [rbx + 8], 0x4e
    call <op.Call>
    jmp 0x2a4
    test rsi, r13
    jne 0xdc6
    cmp byte ptr [rsi], 0x22
    jne 0xdc6
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x160], rax
    je 0x264
    cmp [r12 + 0x170], rax
    je 0x264
    cmp [r12 + 0x178], rax
    je 0x264
    cmp [r12 + 0x180], rax
    je 0x264
    cmp qword ptr [r12 + 0x168], 2
    je 0x264
    cmp [r12 + 0x168], rsi
    je 0x264
    mov dword ptr [rbx + 8], 0x4e
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x264
    mov dword ptr [rbx + 8], 0x54
    lea rcx, [r12 + 0x188]
    call <stub.SetNamed>
    jmp 0x2f2
    mov dword ptr [rbx + 8], 0x54
    call <stub.Barrier>
    jmp 0x2f2
    mov dword ptr [rbx + 8], 0x5c
    lea rcx, [r12 + 0x1a8]
    call <stub.GetNamed>
    jmp 0x326
    mov dword ptr [rbx + 8], 0x65
    call <op.JStrictEq>
    cmp eax, 2
    je 0x443
    jmp 0x355
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0xef6
    cmp rsi, rdx
    je 0x443
    test rcx, r13
    jne 0x355
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x355
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x355
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0xe92
    jmp 0x355
    cmp rsi, r15
    jae 0xf0f
    test rsi, r15
    je 0x355
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xf17
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xf30
    test rdx, r15
    je 0x355
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xf38
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0xf44
    je 0x443
    jmp 0x355
    mov dword ptr [rbx + 8], 0x6c
    lea rcx, [r12 + 0x1d0]
    call <stub.GetNamed>
    jmp 0x389
    mov dword ptr [rbx + 8], 0x73
    lea rcx, [r12 + 0x1f0]
    call <stub.GetNamed>
    jmp 0x3c1
    mov dword ptr [rbx + 8], 0x7a
    call <op.JNotLessI>
    cmp eax, 2
    je 0x4ac
    jmp 0x3db
    cmp rsi, r15
    jae 0xfaa
    test rsi, r15
    je 0xf7b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xfb2
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1600]
    mov rcx, [r12 + 0x210]
    or rcx, 2
    mov [r12 + 0x210], rcx
    vucomisd xmm1, xmm0
    jbe 0x4ac
    jmp 0x3db
    mov dword ptr [rbx + 8], 0x82
    lea rcx, [r12 + 0x218]
    call <stub.GetNamed>
    jmp 0x40f
    mov dword ptr [rbx + 8], 0x8b
    call <op.JStrictNe>
    cmp eax, 2
    je 0x4ac
    jmp 0x443
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x105a
    cmp rsi, rdx
    je 0x443
    test rcx, r13
    jne 0x4ac
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x4ac
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x4ac
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0xff6
    jmp 0x4ac
    cmp rsi, r15
    jae 0x1073
    test rsi, r15
    je 0x4ac
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x107b
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1094
    test rdx, r15
    je 0x4ac
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x109c
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x10a8
    je 0x443
    jmp 0x4ac
    mov dword ptr [rbx + 8], 0x94
    lea rcx, [r12 + 0x240]
    call <stub.SetNamed>
    jmp 0x49a
    mov dword ptr [rbx + 8], 0x94
    call <stub.Barrier>
    jmp 0x49a
    mov dword ptr [rbx + 8], 0xa0
    lea rcx, [r12 + 0x260]
    call <stub.GetNamed>
    jmp 0x4e0
    mov dword ptr [rbx + 8], 0xa7
    lea rcx, [r12 + 0x280]
    call <stub.GetNamed>
    jmp 0x518
    test rsi, r15
    je 0x6e8
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vmovsd xmm1, [0x1600]
    vucomisd xmm0, xmm1
    jp 0x112f
    je 0x532
    jmp 0x6e8
    mov dword ptr [rbx + 8], 0xb6
    lea rcx, [r12 + 0x2a8]
    call <stub.GetNamed>
    jmp 0x566
    mov dword ptr [rbx + 8], 0xbd
    lea rcx, [r12 + 0x2c8]
    call <stub.SetNamed>
    jmp 0x5b8
    mov dword ptr [rbx + 8], 0xbd
    call <stub.Barrier>
    jmp 0x5b8
    mov dword ptr [rbx + 8], 0xc5
    lea rcx, [r12 + 0x2e8]
    call <stub.GetNamed>
    jmp 0x5ec
    mov dword ptr [rbx + 8], 0xcc
    lea rcx, [r12 + 0x308]
    call <stub.GetNamed>
    jmp 0x624
    mov dword ptr [rbx + 8], 0xd6
    call <op.GetGlobal>
    jmp 0x649
    mov dword ptr [rbx + 8], 0xdc
    lea rcx, [r12 + 0x338]
    call <stub.GetNamed>
    jmp 0x67d
    mov dword ptr [rbx + 8], 0xe3
    call <op.Call>
    jmp 0x6d6
    test rsi, r13
    jne 0x11d3
    cmp byte ptr [rsi], 0x22
    jne 0x11d3
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x358], rax
    je 0x696
    cmp [r12 + 0x368], rax
    je 0x696
    cmp [r12 + 0x370], rax
    je 0x696
    cmp [r12 + 0x378], rax
    je 0x696
    cmp qword ptr [r12 + 0x360], 2
    je 0x696
    cmp [r12 + 0x360], rsi
    je 0x696
    mov dword ptr [rbx + 8], 0xe3
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x696
    mov dword ptr [rbx + 8], 0xed
    lea rcx, [r12 + 0x380]
    call <stub.GetNamed>
    jmp 0x71c
    mov dword ptr [rbx + 8], 0xf4
    lea rcx, [r12 + 0x3a0]
    call <stub.GetNamed>
    jmp 0x754
    mov dword ptr [rbx + 8], 0xfb
    lea rcx, [r12 + 0x3c0]
    call <stub.SetNamed>
    jmp 0x7a6
    mov dword ptr [rbx + 8], 0xfb
    call <stub.Barrier>
    jmp 0x7a6
    mov dword ptr [rbx + 8], 0x103
    lea rcx, [r12 + 0x3e0]
    call <stub.GetNamed>
    jmp 0x7da
    mov dword ptr [rbx + 8], 0x10a
    lea rcx, [r12 + 0x400]
    call <stub.GetNamed>
    jmp 0x812
    mov dword ptr [rbx + 8], 0x111
    call <op.ToNumeric>
    jmp 0x827
    mov dword ptr [rbx + 8], 0x116
    call <op.Inc>
    jmp 0x846
    cmp rsi, r15
    jae 0x1321
    test rsi, r15
    je 0x12fb
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1329
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1608]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x134d
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x58], rax
    mov rcx, [r12 + 0x428]
    or rcx, 2
    mov [r12 + 0x428], rcx
    jmp 0x846
    mov dword ptr [rbx + 8], 0x11b
    lea rcx, [r12 + 0x430]
    call <stub.SetNamed>
    jmp 0x894
    mov dword ptr [rbx + 8], 0x11b
    call <stub.Barrier>
    jmp 0x894
    mov dword ptr [rbx + 8], 0x123
    call <op.GetElem>
    jmp 0x8e1
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x1394
    sub rax, r15
    jmp 0x8dd
    test rdx, r15
    je 0x1394
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x1394
    jp 0x1394
    test edx, edx
    jne 0x13f3
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x1394
    jmp 0x8b7
    mov dword ptr [rbx + 8], 0x129
    lea rcx, [r12 + 0x470]
    call <stub.SetNamed>
    jmp 0x92f
    mov dword ptr [rbx + 8], 0x129
    call <stub.Barrier>
    jmp 0x92f
    mov dword ptr [rbx + 8], 0x131
    lea rcx, [r12 + 0x490]
    call <stub.GetNamed>
    jmp 0x963
    mov dword ptr [rbx + 8], 0x138
    lea rcx, [r12 + 0x4b0]
    call <stub.GetNamed>
    jmp 0x99b
    mov dword ptr [rbx + 8], 0x142
    call <op.GetGlobal>
    jmp 0x9c3
    mov dword ptr [rbx + 8], 0x148
    lea rcx, [r12 + 0x4e0]
    call <stub.GetNamed>
    jmp 0x9f7
    mov dword ptr [rbx + 8], 0x14f
    call <op.BitAndI>
    jmp 0xa1d
    cmp rsi, r15
    jae 0x14b7
    test rsi, r15
    je 0x147e
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x147e
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x500]
    or r8, 2
    mov [r12 + 0x500], r8
    jmp 0xa0e
    mov dword ptr [rbx + 8], 0x156
    call <op.Add>
    jmp 0xa4e
    cmp rsi, r15
    jae 0x14f6
    test rsi, r15
    je 0x14d0
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x14fe
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1513
    test rdx, r15
    je 0x14d0
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x151b
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1537
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x78], rax
    mov rcx, [r12 + 0x508]
    or rcx, 2
    mov [r12 + 0x508], rcx
    jmp 0xa4e
    mov dword ptr [rbx + 8], 0x15c
    lea rcx, [r12 + 0x510]
    call <stub.GetNamed>
    jmp 0xa82
    mov dword ptr [rbx + 8], 0x163
    call <op.Call>
    jmp 0xadb
    test rsi, r13
    jne 0x156d
    cmp byte ptr [rsi], 0x22
    jne 0x156d
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x530], rax
    je 0xa9b
    cmp [r12 + 0x540], rax
    je 0xa9b
    cmp [r12 + 0x548], rax
    je 0xa9b
    cmp [r12 + 0x550], rax
    je 0xa9b
    cmp qword ptr [r12 + 0x538], 2
    je 0xa9b
    cmp [r12 + 0x538], rsi
    je 0xa9b
    mov dword ptr [rbx + 8], 0x163
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0xa9b
    jmp <stub.ExceptionExit>
    .byte 0x0
    .long 0x0
    .quad 0x4010000000000000
    .quad 0x3ff0000000000000
run#4:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x80]
    cmp rcx, [rdx]
    ja 0x5bb
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x5db
    endbr64
    mov eax, 2
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x613
    cmp rdx, r15
    jb 0x613
    cmp esi, edx
    je 0x1d6
    mov rax, [rbx + 0x28]
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x60]
    test rdx, r13
    jne 0x6b0
    cmp byte ptr [rdx], 0x20
    jb 0x6b0
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x60]
    jne 0x6b0
    mov rsi, [r12 + 0x68]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x6c6
    cmp byte ptr [rdx], 0x20
    jb 0x6c6
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x80]
    jne 0x6c6
    mov rsi, [r12 + 0x88]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0xa0], rsi
    jne 0x6f0
    mov dword ptr [rbx + 8], 0x1a
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
    je 0xba6
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x38]
    test rdx, r13
    jne 0x768
    cmp byte ptr [rdx], 0x20
    jb 0x768
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0xc8]
    jne 0x768
    mov rax, [r12 + 0xd0]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x781
    mov eax, 7
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x38]
    test rdx, r13
    jne 0x792
    cmp byte ptr [rdx], 0x20
    jb 0x792
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0xe8]
    jne 0x792
    mov rax, [r12 + 0xf0]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x7ab
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x7bc
    cmp byte ptr [rdx], 0x20
    jb 0x7bc
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x108]
    jne 0x7bc
    mov rsi, [r12 + 0x110]
    mov rax, [rdx + rsi]
    mov [rbx + 0x38], rax
    mov eax, 2
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x7ef
    cmp rdx, r15
    jb 0x7ef
    cmp esi, edx
    je 0x23e
    jmp 0x2a7
    mov eax, 7
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x38]
    test rdx, r13
    jne 0x88c
    cmp byte ptr [rdx], 0x20
    jb 0x88c
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x130]
    jne 0x88c
    mov rax, [r12 + 0x138]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x8a5
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x8b6
    cmp byte ptr [rdx], 0x20
    jb 0x8b6
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x150]
    jne 0x8b6
    mov rsi, [r12 + 0x158]
    mov rax, [rdx + rsi]
    mov [rbx + 0x30], rax
    mov rdx, [rbx + 0x30]
    test rdx, r13
    jne 0x8cf
    cmp byte ptr [rdx], 0x20
    jb 0x8cf
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x170]
    jne 0x8cf
    mov rsi, [r12 + 0x178]
    mov rax, [rdx + rsi]
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x38]
    test rdx, r13
    jne 0x8e8
    cmp byte ptr [rdx], 0x20
    jb 0x8e8
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x190]
    jne 0x8e8
    mov rax, [r12 + 0x198]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x901
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x912
    cmp byte ptr [rdx], 0x20
    jb 0x912
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1b0]
    jne 0x912
    mov rsi, [r12 + 0x1b8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x93c
    imul eax, esi, 0x1f
    jo 0x93c
    test eax, eax
    je 0x99a
    or rax, r15
    mov [rbx + 0x48], rax
    mov rdx, [rbx + 0x30]
    test rdx, r13
    jne 0x9a8
    cmp byte ptr [rdx], 0x20
    jb 0x9a8
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1d8]
    jne 0x9a8
    mov rsi, [r12 + 0x1e0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x9d2
    cmp rdx, r15
    jb 0x9d2
    mov eax, esi
    add eax, edx
    jo 0x9d2
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0xa56
    mov eax, esi
    and eax, 0xffffff
    or rax, r15
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x38]
    test rdx, r13
    jne 0xa97
    cmp byte ptr [rdx], 0x20
    jb 0xa97
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x208]
    jne 0xa97
    mov rax, [r12 + 0x210]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0xab0
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0xac1
    cmp byte ptr [rdx], 0x20
    jb 0xac1
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x228]
    jne 0xac1
    mov rsi, [r12 + 0x230]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x60]
    test rdx, r13
    jne 0xada
    cmp byte ptr [rdx], 0x20
    jb 0xada
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x248]
    jne 0xada
    mov rsi, [r12 + 0x250]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x68], rax
    mov rsi, [r12 + 0x268]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xaf3
    mov [rbx + 0x70], rax
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0xb04
    cmp byte ptr [rdx], 0x20
    jb 0xb04
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x278]
    jne 0xb04
    mov rsi, [r12 + 0x280]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x298], rsi
    jne 0xb2e
    mov dword ptr [rbx + 8], 0xb2
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
    je 0xba6
    mov [rbx + 0x38], rax
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x5f2
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x5e0
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 2
    call <op.JStrictEq>
    cmp eax, 2
    je 0x1d6
    jmp 0x5b
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x65d
    cmp rsi, rdx
    je 0x1d6
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
    je 0x5f9
    jmp 0x5b
    cmp rsi, r15
    jae 0x676
    test rsi, r15
    je 0x5b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x67e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x697
    test rdx, r15
    je 0x5b
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x69f
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x6ab
    je 0x1d6
    jmp 0x5b
    mov dword ptr [rbx + 8], 0xc
    lea rcx, [r12 + 0x60]
    call <stub.GetNamed>
    jmp 0x91
    mov dword ptr [rbx + 8], 0x13
    lea rcx, [r12 + 0x80]
    call <stub.GetNamed>
    jmp 0xc9
    mov dword ptr [rbx + 8], 0x1a
    call <op.Call>
    jmp 0x11f
    test rsi, r13
    jne 0x6df
    cmp byte ptr [rsi], 0x22
    jne 0x6df
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xa0], rax
    je 0xdf
    cmp [r12 + 0xb0], rax
    je 0xdf
    cmp [r12 + 0xb8], rax
    je 0xdf
    cmp [r12 + 0xc0], rax
    je 0xdf
    cmp qword ptr [r12 + 0xa8], 2
    je 0xdf
    cmp [r12 + 0xa8], rsi
    je 0xdf
    mov dword ptr [rbx + 8], 0x1a
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0xdf
    mov dword ptr [rbx + 8], 0x20
    lea rcx, [r12 + 0xc8]
    call <stub.SetNamed>
    jmp 0x16d
    mov dword ptr [rbx + 8], 0x20
    call <stub.Barrier>
    jmp 0x16d
    mov dword ptr [rbx + 8], 0x2a
    lea rcx, [r12 + 0xe8]
    call <stub.SetNamed>
    jmp 0x1c4
    mov dword ptr [rbx + 8], 0x2a
    call <stub.Barrier>
    jmp 0x1c4
    mov dword ptr [rbx + 8], 0x36
    lea rcx, [r12 + 0x108]
    call <stub.GetNamed>
    jmp 0x20a
    mov dword ptr [rbx + 8], 0x3f
    call <op.JStrictNe>
    cmp eax, 2
    je 0x2a7
    jmp 0x23e
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x839
    cmp rsi, rdx
    je 0x23e
    test rcx, r13
    jne 0x2a7
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x2a7
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x2a7
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x7d5
    jmp 0x2a7
    cmp rsi, r15
    jae 0x852
    test rsi, r15
    je 0x2a7
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x85a
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x873
    test rdx, r15
    je 0x2a7
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x87b
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x887
    je 0x23e
    jmp 0x2a7
    mov dword ptr [rbx + 8], 0x48
    lea rcx, [r12 + 0x130]
    call <stub.SetNamed>
    jmp 0x295
    mov dword ptr [rbx + 8], 0x48
    call <stub.Barrier>
    jmp 0x295
    mov dword ptr [rbx + 8], 0x54
    lea rcx, [r12 + 0x150]
    call <stub.GetNamed>
    jmp 0x2db
    mov dword ptr [rbx + 8], 0x5b
    lea rcx, [r12 + 0x170]
    call <stub.GetNamed>
    jmp 0x313
    mov dword ptr [rbx + 8], 0x62
    lea rcx, [r12 + 0x190]
    call <stub.SetNamed>
    jmp 0x365
    mov dword ptr [rbx + 8], 0x62
    call <stub.Barrier>
    jmp 0x365
    mov dword ptr [rbx + 8], 0x6a
    lea rcx, [r12 + 0x1b0]
    call <stub.GetNamed>
    jmp 0x399
    mov dword ptr [rbx + 8], 0x71
    call <op.MulI>
    jmp 0x3c2
    cmp rsi, r15
    jae 0x951
    test rsi, r15
    je 0x92b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x959
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xbb0]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x97d
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x1d0]
    or rcx, 2
    mov [r12 + 0x1d0], rcx
    jmp 0x3c2
    mov ecx, esi
    or ecx, 0x1f
    test ecx, ecx
    jl 0x93c
    jmp 0x3bb
    mov dword ptr [rbx + 8], 0x78
    lea rcx, [r12 + 0x1d8]
    call <stub.GetNamed>
    jmp 0x3f6
    mov dword ptr [rbx + 8], 0x7f
    call <op.Add>
    jmp 0x425
    cmp rsi, r15
    jae 0x9e7
    test rsi, r15
    je 0x9c1
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x9ef
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xa04
    test rdx, r15
    je 0x9c1
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xa0c
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xa28
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x1f8]
    or rcx, 2
    mov [r12 + 0x1f8], rcx
    jmp 0x425
    mov dword ptr [rbx + 8], 0x85
    call <op.BitAndI>
    jmp 0x440
    cmp rsi, r15
    jae 0xa7e
    test rsi, r15
    je 0xa45
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xa45
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x200]
    or r8, 2
    mov [r12 + 0x200], r8
    jmp 0x432
    mov dword ptr [rbx + 8], 0x8c
    lea rcx, [r12 + 0x208]
    call <stub.SetNamed>
    jmp 0x48e
    mov dword ptr [rbx + 8], 0x8c
    call <stub.Barrier>
    jmp 0x48e
    mov dword ptr [rbx + 8], 0x94
    lea rcx, [r12 + 0x228]
    call <stub.GetNamed>
    jmp 0x4c2
    mov dword ptr [rbx + 8], 0x9b
    lea rcx, [r12 + 0x248]
    call <stub.GetNamed>
    jmp 0x4fa
    mov dword ptr [rbx + 8], 0xa5
    call <op.GetGlobal>
    jmp 0x51f
    mov dword ptr [rbx + 8], 0xab
    lea rcx, [r12 + 0x278]
    call <stub.GetNamed>
    jmp 0x553
    mov dword ptr [rbx + 8], 0xb2
    call <op.Call>
    jmp 0x5a9
    test rsi, r13
    jne 0xb1d
    cmp byte ptr [rsi], 0x22
    jne 0xb1d
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x298], rax
    je 0x569
    cmp [r12 + 0x2a8], rax
    je 0x569
    cmp [r12 + 0x2b0], rax
    je 0x569
    cmp [r12 + 0x2b8], rax
    je 0x569
    cmp qword ptr [r12 + 0x2a0], 2
    je 0x569
    cmp [r12 + 0x2a0], rsi
    je 0x569
    mov dword ptr [rbx + 8], 0xb2
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x569
    jmp <stub.ExceptionExit>
    .byte 0x0
    .long 0x0
    .quad 0x403f000000000000
run#5:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x60]
    cmp rcx, [rdx]
    ja 0x2be
    mov r12, [rax + 0x10]
    endbr64
    mov rax, [rbx + 0x20]
    mov [rbx + 0x50], rax
    mov rdx, [rbx + 0x50]
    test rdx, r13
    jne 0x2e5
    cmp byte ptr [rdx], 0x20
    jb 0x2e5
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x18]
    jne 0x2e5
    mov rsi, [r12 + 0x20]
    mov rax, [rdx + rsi]
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp [r12 + 0x38], rsi
    jne 0x30c
    mov dword ptr [rbx + 8], 0xa
    mov rax, [rsi + 0x20]
    mov [rbx + 0x30], rbx
    mov dword ptr [rbx + 0x3c], 0
    mov [rbx + 0x40], rax
    add rbx, 0x30
    xor esi, esi
    call qword ptr [rax + 8]
    sub rbx, 0x30
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x62d
    mov [rbx + 0x28], rax
    endbr64
    mov eax, 2
    mov [rbx + 0x30], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x30]
    cmp rsi, r15
    jb 0x38c
    cmp rdx, r15
    jb 0x38c
    cmp esi, edx
    je 0x2ac
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x429
    cmp byte ptr [rdx], 0x20
    jb 0x429
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x68]
    jne 0x429
    mov rsi, [r12 + 0x70]
    mov rax, [rdx + rsi]
    mov [rbx + 0x30], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x450
    mov eax, esi
    add eax, 1
    jo 0x450
    or rax, r15
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x38]
    test rdx, r13
    jne 0x4ae
    cmp byte ptr [rdx], 0x20
    jb 0x4ae
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x90]
    jne 0x4ae
    mov rax, [r12 + 0x98]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x4c7
    mov rax, [rbx + 0x28]
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x58]
    test rdx, r13
    jne 0x4d8
    cmp byte ptr [rdx], 0x20
    jb 0x4d8
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xb0]
    jne 0x4d8
    mov rsi, [r12 + 0xb8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0xd0], rsi
    jne 0x502
    mov dword ptr [rbx + 8], 0x37
    mov rax, [rsi + 0x20]
    mov [rbx + 0x38], rbx
    mov dword ptr [rbx + 0x44], 0
    mov [rbx + 0x48], rax
    add rbx, 0x38
    xor esi, esi
    call qword ptr [rax + 8]
    sub rbx, 0x38
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x62d
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x20]
    mov [rbx + 0x50], rax
    mov rdx, [rbx + 0x50]
    test rdx, r13
    jne 0x57a
    cmp byte ptr [rdx], 0x20
    jb 0x57a
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xf8]
    jne 0x57a
    mov rsi, [r12 + 0x100]
    mov rax, [rdx + rsi]
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp [r12 + 0x118], rsi
    jne 0x5a4
    mov dword ptr [rbx + 8], 0x47
    mov rax, [rsi + 0x20]
    mov [rbx + 0x30], rbx
    mov dword ptr [rbx + 0x3c], 0
    mov [rbx + 0x40], rax
    add rbx, 0x30
    xor esi, esi
    call qword ptr [rax + 8]
    sub rbx, 0x30
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x62d
    mov [rbx + 0x28], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x61c
    jmp 0xaa
    mov eax, 0xa
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x2de
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 3
    lea rcx, [r12 + 0x18]
    call <stub.GetNamed>
    jmp 0x5a
    mov dword ptr [rbx + 8], 0xa
    call <op.Call>
    jmp 0xaa
    test rsi, r13
    jne 0x2fb
    cmp byte ptr [rsi], 0x22
    jne 0x2fb
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x38], rax
    je 0x6d
    cmp [r12 + 0x48], rax
    je 0x6d
    cmp [r12 + 0x50], rax
    je 0x6d
    cmp [r12 + 0x58], rax
    je 0x6d
    cmp qword ptr [r12 + 0x40], 2
    je 0x6d
    cmp [r12 + 0x40], rsi
    je 0x6d
    mov dword ptr [rbx + 8], 0xa
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x48]
    jmp 0x6d
    mov dword ptr [rbx + 8], 0x12
    call <op.JStrictEq>
    cmp eax, 2
    je 0x2ac
    jmp 0xd9
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x3d6
    cmp rsi, rdx
    je 0x2ac
    test rcx, r13
    jne 0xd9
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0xd9
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0xd9
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x372
    jmp 0xd9
    cmp rsi, r15
    jae 0x3ef
    test rsi, r15
    je 0xd9
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x3f7
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x410
    test rdx, r15
    je 0xd9
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x418
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x424
    je 0x2ac
    jmp 0xd9
    mov dword ptr [rbx + 8], 0x19
    lea rcx, [r12 + 0x68]
    call <stub.GetNamed>
    jmp 0x107
    mov dword ptr [rbx + 8], 0x20
    call <op.Inc>
    jmp 0x12a
    cmp rsi, r15
    jae 0x465
    test rsi, r15
    je 0x43f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x46d
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x638]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x491
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x88]
    or rcx, 2
    mov [r12 + 0x88], rcx
    jmp 0x12a
    mov dword ptr [rbx + 8], 0x25
    lea rcx, [r12 + 0x90]
    call <stub.SetNamed>
    jmp 0x178
    mov dword ptr [rbx + 8], 0x25
    call <stub.Barrier>
    jmp 0x178
    mov dword ptr [rbx + 8], 0x30
    lea rcx, [r12 + 0xb0]
    call <stub.GetNamed>
    jmp 0x1b4
    mov dword ptr [rbx + 8], 0x37
    call <op.Call>
    jmp 0x207
    test rsi, r13
    jne 0x4f1
    cmp byte ptr [rsi], 0x22
    jne 0x4f1
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xd0], rax
    je 0x1ca
    cmp [r12 + 0xe0], rax
    je 0x1ca
    cmp [r12 + 0xe8], rax
    je 0x1ca
    cmp [r12 + 0xf0], rax
    je 0x1ca
    cmp qword ptr [r12 + 0xd8], 2
    je 0x1ca
    cmp [r12 + 0xd8], rsi
    je 0x1ca
    mov dword ptr [rbx + 8], 0x37
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0x1ca
    mov dword ptr [rbx + 8], 0x40
    lea rcx, [r12 + 0xf8]
    call <stub.GetNamed>
    jmp 0x243
    mov dword ptr [rbx + 8], 0x47
    call <op.Call>
    jmp 0x296
    test rsi, r13
    jne 0x593
    cmp byte ptr [rsi], 0x22
    jne 0x593
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x118], rax
    je 0x259
    cmp [r12 + 0x128], rax
    je 0x259
    cmp [r12 + 0x130], rax
    je 0x259
    cmp [r12 + 0x138], rax
    je 0x259
    cmp qword ptr [r12 + 0x120], 2
    je 0x259
    cmp [r12 + 0x120], rsi
    je 0x259
    mov dword ptr [rbx + 8], 0x47
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x48]
    jmp 0x259
    mov dword ptr [rbx + 8], 0x4d
    call <op.JumpLoop>
    jmp 0xaa
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .long 0x0
    .quad 0x3ff0000000000000
send:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x78]
    cmp rcx, [rdx]
    ja 0x26f
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x28f
    endbr64
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x2ad
    cmp byte ptr [rdx], 0x20
    jb 0x2ad
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x20]
    jne 0x2ad
    mov rsi, [r12 + 0x28]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x2d4
    mov eax, esi
    add eax, 1
    jo 0x2d4
    or rax, r15
    mov [rbx + 0x48], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x48]
    test rdx, r13
    jne 0x32c
    cmp byte ptr [rdx], 0x20
    jb 0x32c
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x48]
    jne 0x32c
    mov rax, [r12 + 0x50]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x342
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x353
    cmp byte ptr [rdx], 0x20
    jb 0x353
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x68]
    jne 0x353
    mov rsi, [r12 + 0x70]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x30]
    test rsi, r13
    jne 0x369
    cmp byte ptr [rsi], 0x20
    jb 0x369
    cmp rdx, r15
    jb 0x396
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x369
    cmp byte ptr [rcx], 0xb
    je 0x37a
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x369
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x28]
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x68]
    test rdx, r13
    jne 0x3cd
    cmp byte ptr [rdx], 0x20
    jb 0x3cd
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xa8]
    jne 0x3cd
    mov rsi, [r12 + 0xb0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0x3e6
    cmp byte ptr [rdx], 0x20
    jb 0x3e6
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xc8]
    jne 0x3e6
    mov rsi, [r12 + 0xd0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0xe8], rsi
    jne 0x410
    mov dword ptr [rbx + 8], 0x32
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
    je 0x4b2
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x40]
    test rdx, r13
    jne 0x488
    cmp byte ptr [rdx], 0x20
    jb 0x488
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x110]
    jne 0x488
    mov rax, [r12 + 0x118]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x4a1
    mov eax, 0xa
    mov [rbx + 0x40], rax
    mov rax, [rbx + 0x40]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x2a6
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x294
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    lea rcx, [r12 + 0x20]
    call <stub.GetNamed>
    jmp 0x5b
    mov dword ptr [rbx + 8], 7
    call <op.Inc>
    jmp 0x7e
    cmp rsi, r15
    jae 0x2e9
    test rsi, r15
    je 0x2c3
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2f1
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x4b8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x315
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x40]
    or rcx, 2
    mov [r12 + 0x40], rcx
    jmp 0x7e
    mov dword ptr [rbx + 8], 0xc
    lea rcx, [r12 + 0x48]
    call <stub.SetNamed>
    jmp 0xc6
    mov dword ptr [rbx + 8], 0xc
    call <stub.Barrier>
    jmp 0xc6
    mov dword ptr [rbx + 8], 0x14
    lea rcx, [r12 + 0x68]
    call <stub.GetNamed>
    jmp 0xf4
    mov dword ptr [rbx + 8], 0x1b
    call <op.GetElem>
    jmp 0x145
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x369
    sub rax, r15
    jmp 0x141
    test rdx, r15
    je 0x369
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x369
    jp 0x369
    test edx, edx
    jne 0x3c8
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x369
    jmp 0x11b
    mov dword ptr [rbx + 8], 0x24
    lea rcx, [r12 + 0xa8]
    call <stub.GetNamed>
    jmp 0x181
    mov dword ptr [rbx + 8], 0x2b
    lea rcx, [r12 + 0xc8]
    call <stub.GetNamed>
    jmp 0x1b9
    mov dword ptr [rbx + 8], 0x32
    call <op.Call>
    jmp 0x20f
    test rsi, r13
    jne 0x3ff
    cmp byte ptr [rsi], 0x22
    jne 0x3ff
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xe8], rax
    je 0x1cf
    cmp [r12 + 0xf8], rax
    je 0x1cf
    cmp [r12 + 0x100], rax
    je 0x1cf
    cmp [r12 + 0x108], rax
    je 0x1cf
    cmp qword ptr [r12 + 0xf0], 2
    je 0x1cf
    cmp [r12 + 0xf0], rsi
    je 0x1cf
    mov dword ptr [rbx + 8], 0x32
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x1cf
    mov dword ptr [rbx + 8], 0x38
    lea rcx, [r12 + 0x110]
    call <stub.SetNamed>
    jmp 0x25d
    mov dword ptr [rbx + 8], 0x38
    call <stub.Barrier>
    jmp 0x25d
    jmp <stub.ExceptionExit>
    .byte 0x0
    .quad 0x3ff0000000000000
step:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x68]
    cmp rcx, [rdx]
    ja 0x23f
    mov r12, [rax + 0x10]
    endbr64
    mov eax, 6
    mov [rbx + 0x30], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x30]
    test rdx, r13
    jne 0x266
    cmp byte ptr [rdx], 0x20
    jb 0x266
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x20]
    jne 0x266
    mov rax, [r12 + 0x28]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x27c
    mov eax, 2
    mov [rbx + 0x28], rax
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x28d
    cmp byte ptr [rdx], 0x20
    jb 0x28d
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x40]
    jne 0x28d
    mov rsi, [r12 + 0x48]
    mov rax, [rdx + rsi]
    mov [rbx + 0x30], rax
    mov eax, 2
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x2bd
    cmp rdx, r15
    jb 0x2bd
    cmp esi, edx
    je 0x193
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x35a
    cmp byte ptr [rdx], 0x20
    jb 0x35a
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x68]
    jne 0x35a
    mov rsi, [r12 + 0x70]
    mov rax, [rdx + rsi]
    mov [rbx + 0x28], rax
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x370
    cmp byte ptr [rdx], 0x20
    jb 0x370
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x88]
    jne 0x370
    mov rsi, [r12 + 0x90]
    mov rax, [rdx + rsi]
    mov [rbx + 0x30], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x30]
    test rdx, r13
    jne 0x389
    cmp byte ptr [rdx], 0x20
    jb 0x389
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0xa8]
    jne 0x389
    mov rax, [r12 + 0xb0]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x3a2
    mov rax, [rbx + 0x20]
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x58]
    test rdx, r13
    jne 0x3b3
    cmp byte ptr [rdx], 0x20
    jb 0x3b3
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xc8]
    jne 0x3b3
    mov rsi, [r12 + 0xd0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov rax, [rbx + 0x28]
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0xe8], rsi
    jne 0x3dd
    mov dword ptr [rbx + 8], 0x3f
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
    je 0x455
    mov [rbx + 0x30], rax
    mov eax, 0xa
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x25f
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 2
    lea rcx, [r12 + 0x20]
    call <stub.SetNamed>
    jmp 0x75
    mov dword ptr [rbx + 8], 2
    call <stub.Barrier>
    jmp 0x75
    mov dword ptr [rbx + 8], 0xc
    lea rcx, [r12 + 0x40]
    call <stub.GetNamed>
    jmp 0xac
    mov dword ptr [rbx + 8], 0x15
    call <op.JStrictEq>
    cmp eax, 2
    je 0x193
    jmp 0xdb
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x307
    cmp rsi, rdx
    je 0x193
    test rcx, r13
    jne 0xdb
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0xdb
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0xdb
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x2a3
    jmp 0xdb
    cmp rsi, r15
    jae 0x320
    test rsi, r15
    je 0xdb
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x328
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x341
    test rdx, r15
    je 0xdb
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x349
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x355
    je 0x193
    jmp 0xdb
    mov dword ptr [rbx + 8], 0x1c
    lea rcx, [r12 + 0x68]
    call <stub.GetNamed>
    jmp 0x109
    mov dword ptr [rbx + 8], 0x23
    lea rcx, [r12 + 0x88]
    call <stub.GetNamed>
    jmp 0x141
    mov dword ptr [rbx + 8], 0x2a
    lea rcx, [r12 + 0xa8]
    call <stub.SetNamed>
    jmp 0x193
    mov dword ptr [rbx + 8], 0x2a
    call <stub.Barrier>
    jmp 0x193
    mov dword ptr [rbx + 8], 0x35
    lea rcx, [r12 + 0xc8]
    call <stub.GetNamed>
    jmp 0x1cf
    mov dword ptr [rbx + 8], 0x3f
    call <op.Call>
    jmp 0x22d
    test rsi, r13
    jne 0x3cc
    cmp byte ptr [rsi], 0x22
    jne 0x3cc
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xe8], rax
    je 0x1ed
    cmp [r12 + 0xf8], rax
    je 0x1ed
    cmp [r12 + 0x100], rax
    je 0x1ed
    cmp [r12 + 0x108], rax
    je 0x1ed
    cmp qword ptr [r12 + 0xf0], 2
    je 0x1ed
    cmp [r12 + 0xf0], rsi
    je 0x1ed
    mov dword ptr [rbx + 8], 0x3f
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0x1ed
    jmp <stub.ExceptionExit>
