(anonymous):
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0xb8]
    cmp rcx, [rdx]
    ja 0xdcc
    mov r12, [rax + 0x10]
    endbr64
    mov dword ptr [rbx + 8], 0
    call <op.DeclareGlobals>
    mov eax, 0xa
    mov [rbx + 0x28], rax
    mov rsi, [r12 + 0x80]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xdf3
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 9
    call <op.Typeof>
    mov rax, [r12 + 0x48]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0xe1e
    cmp rdx, r15
    jb 0xe1e
    cmp esi, edx
    je 0x91
    jmp 0xaf
    mov rsi, [r12 + 0x98]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xebb
    mov [rbx + 0x30], rax
    jmp 0xbd
    mov rax, 0xfffe000000000001
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x24
    call <op.InitGlobal>
    xor eax, eax
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov dword ptr [rbx + 8], 0x2c
    call <op.NewClass>
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x34
    call <op.NewClosure>
    mov rax, [r12 + 0x50]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x3d
    call <op.DefineMethod>
    mov rax, [rbx + 0x40]
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x48
    call <op.InitGlobal>
    mov rsi, [r12 + 0xa8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xecc
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov dword ptr [rbx + 8], 0x54
    call <op.NewClass>
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x5c
    call <op.NewClosure>
    mov rax, [r12 + 0x58]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x65
    call <op.DefineMethod>
    mov rax, [rbx + 0x40]
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x70
    call <op.InitGlobal>
    mov rsi, [r12 + 0xb8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xedd
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov dword ptr [rbx + 8], 0x7c
    call <op.NewClass>
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x84
    call <op.NewClosure>
    mov rax, [r12 + 0x58]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x8d
    call <op.DefineMethod>
    mov rax, [rbx + 0x40]
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x98
    call <op.InitGlobal>
    mov rsi, [r12 + 0xc8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xeee
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov dword ptr [rbx + 8], 0xa4
    call <op.NewClass>
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0xac
    call <op.NewClosure>
    mov rax, [r12 + 0x58]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0xb5
    call <op.DefineMethod>
    mov rax, [rbx + 0x40]
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0xc0
    call <op.InitGlobal>
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0xc6
    call <op.NewClosure>
    mov dword ptr [rbx + 8], 0xcb
    call <op.InitGlobal>
    mov dword ptr [rbx + 8], 0xcf
    call <op.NewArray>
    mov dword ptr [rbx + 8], 0xd5
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xf19
    cmp esi, 0x40
    jge 0x9f2
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xf61
    test esi, esi
    jl 0xf61
    mov eax, esi
    and eax, 3
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0xf72
    test esi, esi
    je 0x34e
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0xf99
    cmp esi, 1
    je 0x4de
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0xfc4
    cmp esi, 2
    je 0x6a3
    jmp 0x857
    mov rsi, [r12 + 0x110]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xfef
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x68]
    test rdx, r13
    jne 0x1000
    cmp byte ptr [rdx], 0x20
    jb 0x1000
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x120]
    jne 0x1000
    mov rsi, [r12 + 0x128]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x140]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1019
    mov [rbx + 0x90], rax
    mov rax, [rbx + 0x90]
    mov [rbx + 0x98], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0xa0], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x102a
    test esi, esi
    jl 0x102a
    mov edx, 9
    mov r11d, edx
    push rdx
    mov eax, esi
    cdq
    idiv r11d
    mov r11d, edx
    pop rdx
    mov eax, r11d
    or rax, r15
    mov [rbx + 0xa8], rax
    mov rsi, [rbx + 0x90]
    cmp [r12 + 0x158], rsi
    jne 0x103b
    mov dword ptr [rbx + 8], 0x127
    lea rdx, [rbx + 0x78]
    call <stub.Construct>
    test al, 1
    je 0x483
    sub rax, 1
    mov [rbx + 0x78], rbx
    mov dword ptr [rbx + 0x84], 0x1000002
    mov [rbx + 0x88], rax
    add rbx, 0x78
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0x78
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1b46
    test rax, r13
    jne 0x109a
    cmp byte ptr [rax], 0x20
    jb 0x109a
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x180], rsi
    jne 0x10b7
    mov dword ptr [rbx + 8], 0x12d
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
    je 0x1b46
    mov [rbx + 0x40], rax
    jmp 0x9bd
    mov rsi, [r12 + 0x1a8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x112f
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x68]
    test rdx, r13
    jne 0x1140
    cmp byte ptr [rdx], 0x20
    jb 0x1140
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1b8]
    jne 0x1140
    mov rsi, [r12 + 0x1c0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x1d8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1159
    mov [rbx + 0x90], rax
    mov rax, [rbx + 0x90]
    mov [rbx + 0x98], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0xa0], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x116a
    test esi, esi
    jl 0x116a
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
    mov [rbx + 0xa8], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x117b
    test esi, esi
    jl 0x117b
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
    mov rsi, [rbx + 0x90]
    cmp [r12 + 0x1f8], rsi
    jne 0x118c
    mov dword ptr [rbx + 8], 0x15d
    lea rdx, [rbx + 0x78]
    call <stub.Construct>
    test al, 1
    je 0x648
    sub rax, 1
    mov [rbx + 0x78], rbx
    mov dword ptr [rbx + 0x84], 0x1000003
    mov [rbx + 0x88], rax
    add rbx, 0x78
    mov esi, 3
    call qword ptr [rax + 8]
    sub rbx, 0x78
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1b46
    test rax, r13
    jne 0x11eb
    cmp byte ptr [rax], 0x20
    jb 0x11eb
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x220], rsi
    jne 0x1208
    mov dword ptr [rbx + 8], 0x163
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
    je 0x1b46
    mov [rbx + 0x40], rax
    jmp 0x9bd
    mov rsi, [r12 + 0x248]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1280
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x68]
    test rdx, r13
    jne 0x1291
    cmp byte ptr [rdx], 0x20
    jb 0x1291
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x258]
    jne 0x1291
    mov rsi, [r12 + 0x260]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x278]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x12aa
    mov [rbx + 0x90], rax
    mov rax, [rbx + 0x90]
    mov [rbx + 0x98], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0xa0], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x12bb
    test esi, esi
    jl 0x12bb
    mov edx, 6
    mov r11d, edx
    push rdx
    mov eax, esi
    cdq
    idiv r11d
    mov r11d, edx
    pop rdx
    mov eax, r11d
    or rax, r15
    mov [rbx + 0xa8], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x12cc
    test esi, esi
    jl 0x12cc
    mov eax, esi
    and eax, 7
    or rax, r15
    mov [rbx + 0xb0], rax
    mov rsi, [rbx + 0x90]
    cmp [r12 + 0x298], rsi
    jne 0x12dd
    mov dword ptr [rbx + 8], 0x193
    lea rdx, [rbx + 0x78]
    call <stub.Construct>
    test al, 1
    je 0x7fc
    sub rax, 1
    mov [rbx + 0x78], rbx
    mov dword ptr [rbx + 0x84], 0x1000003
    mov [rbx + 0x88], rax
    add rbx, 0x78
    mov esi, 3
    call qword ptr [rax + 8]
    sub rbx, 0x78
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1b46
    test rax, r13
    jne 0x133c
    cmp byte ptr [rax], 0x20
    jb 0x133c
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x2c0], rsi
    jne 0x1359
    mov dword ptr [rbx + 8], 0x199
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
    je 0x1b46
    mov [rbx + 0x40], rax
    jmp 0x9bd
    mov rsi, [r12 + 0x2e8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x13d1
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x68]
    test rdx, r13
    jne 0x13e2
    cmp byte ptr [rdx], 0x20
    jb 0x13e2
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x2f8]
    jne 0x13e2
    mov rsi, [r12 + 0x300]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x318]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x13fb
    mov [rbx + 0x90], rax
    mov eax, 0xa
    mov [rbx + 0x98], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0xa0], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x140c
    test esi, esi
    jl 0x140c
    mov edx, 0xa
    mov r11d, edx
    push rdx
    mov eax, esi
    cdq
    idiv r11d
    mov r11d, edx
    pop rdx
    mov eax, r11d
    or rax, r15
    mov [rbx + 0xa8], rax
    mov rsi, [rbx + 0x90]
    cmp [r12 + 0x330], rsi
    jne 0x142e
    mov dword ptr [rbx + 8], 0x1c1
    mov rax, [rsi + 0x20]
    mov [rbx + 0x78], rbx
    mov dword ptr [rbx + 0x84], 2
    mov [rbx + 0x88], rax
    add rbx, 0x78
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0x78
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1b46
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x358], rsi
    jne 0x14ba
    mov dword ptr [rbx + 8], 0x1c7
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
    je 0x1b46
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x1543
    mov eax, esi
    add eax, 1
    jo 0x1543
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x15a1
    jmp 0x2cd
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x1d9
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [r12 + 0x388]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x15b2
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x15d4
    imul eax, esi, 0xafc8
    jo 0x15d4
    test eax, eax
    je 0x1632
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x165d
    cmp rdx, r15
    jb 0x165d
    cmp esi, edx
    jge 0xd2d
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    endbr64
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x16d4
    cmp esi, 0x40
    jge 0xcf8
    mov rsi, [r12 + 0x3b0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x171c
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x38]
    test rsi, r13
    jne 0x172d
    cmp byte ptr [rsi], 0x20
    jb 0x172d
    cmp rdx, r15
    jb 0x175a
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x172d
    cmp byte ptr [rcx], 0xb
    je 0x173e
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x172d
    mov [rbx + 0x40], rax
    mov rsi, [r12 + 0x3e0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1791
    mov [rbx + 0x50], rax
    mov rdx, [rbx + 0x40]
    test rdx, r13
    jne 0x17a2
    cmp byte ptr [rdx], 0x20
    jb 0x17a2
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x3f0]
    jne 0x17a2
    mov rsi, [r12 + 0x3f8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x60]
    cmp rsi, r15
    jb 0x17cc
    cmp rdx, r15
    jb 0x17cc
    mov eax, esi
    add eax, edx
    jo 0x17cc
    or rax, r15
    mov [rbx + 0x58], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x88], rax
    mov rdx, [rbx + 0x88]
    test rdx, r13
    jne 0x183f
    cmp byte ptr [rdx], 0x20
    jb 0x183f
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x418]
    jne 0x183f
    mov rsi, [r12 + 0x420]
    mov rax, [rdx + rsi]
    mov [rbx + 0x80], rax
    mov rax, 0xfffe000000000002
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x80]
    cmp [r12 + 0x438], rsi
    jne 0x1869
    mov dword ptr [rbx + 8], 0x22e
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
    je 0x1b46
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x60]
    cmp rsi, r15
    jb 0x18f5
    cmp rdx, r15
    jb 0x18f5
    mov eax, esi
    add eax, edx
    jo 0x18f5
    or rax, r15
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x58]
    cmp rsi, r15
    jb 0x1968
    test esi, esi
    jl 0x1968
    mov eax, esi
    and eax, 0xffffff
    or rax, r15
    mov [rbx + 0x48], rax
    mov rdx, [r12 + 0x470]
    mov rsi, [rbx + 0x48]
    cmp byte ptr [rdx + 2], 0
    jne 0x1979
    cmp qword ptr [rdx + 8], 0
    je 0x1979
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x198a
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x19ac
    mov eax, esi
    add eax, 1
    jo 0x19ac
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x1a0a
    jmp 0xa8f
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x1a2c
    mov eax, esi
    add eax, 1
    jo 0x1a2c
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x1a8a
    jmp 0xa1a
    mov rsi, [r12 + 0x490]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1a9b
    mov [rbx + 0x48], rax
    mov eax, 0xa
    mov [rbx + 0x50], rax
    mov rax, [r12 + 0x78]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x4a0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1aac
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x48]
    cmp [r12 + 0x4b0], rsi
    jne 0x1ace
    mov dword ptr [rbx + 8], 0x26a
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
    je 0x1b46
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xdec
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
    jne 0xe68
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
    je 0xe04
    jmp 0xaf
    cmp rsi, r15
    jae 0xe81
    test rsi, r15
    je 0xaf
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xe89
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xea2
    test rdx, r15
    je 0xaf
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xeaa
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0xeb6
    je 0x91
    jmp 0xaf
    mov dword ptr [rbx + 8], 0x17
    call <op.GetGlobal>
    jmp 0xaa
    mov dword ptr [rbx + 8], 0x4c
    call <op.GetGlobal>
    jmp 0x143
    mov dword ptr [rbx + 8], 0x74
    call <op.GetGlobal>
    jmp 0x1b7
    mov dword ptr [rbx + 8], 0x9c
    call <op.GetGlobal>
    jmp 0x22b
    mov dword ptr [rbx + 8], 0xdd
    call <op.JNotLessI>
    cmp eax, 2
    je 0x9f2
    jmp 0x2e7
    cmp rsi, r15
    jae 0xf2e
    test rsi, r15
    je 0xeff
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xf36
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1b50]
    mov rcx, [r12 + 0xe8]
    or rcx, 2
    mov [r12 + 0xe8], rcx
    vucomisd xmm1, xmm0
    jbe 0x9f2
    jmp 0x2e7
    mov dword ptr [rbx + 8], 0xe5
    call <op.ModI>
    jmp 0x308
    test rsi, r15
    je 0x31d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jp 0xf94
    je 0x34e
    jmp 0x31d
    test rsi, r15
    je 0x333
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vmovsd xmm1, [0x1b58]
    vucomisd xmm0, xmm1
    jp 0xfbf
    je 0x4de
    jmp 0x333
    test rsi, r15
    je 0x349
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vmovsd xmm1, [0x1b60]
    vucomisd xmm0, xmm1
    jp 0xfea
    je 0x6a3
    jmp 0x349
    mov dword ptr [rbx + 8], 0x107
    call <op.GetGlobal>
    jmp 0x367
    mov dword ptr [rbx + 8], 0x10d
    lea rcx, [r12 + 0x120]
    call <stub.GetNamed>
    jmp 0x39b
    mov dword ptr [rbx + 8], 0x114
    call <op.GetGlobal>
    jmp 0x3bb
    mov dword ptr [rbx + 8], 0x120
    call <op.ModI>
    jmp 0x409
    cmp [r12 + 0x168], rsi
    je 0x41e
    cmp [r12 + 0x170], rsi
    je 0x41e
    cmp [r12 + 0x178], rsi
    je 0x41e
    cmp qword ptr [r12 + 0x160], 2
    je 0x41e
    cmp [r12 + 0x160], rsi
    je 0x41e
    mov dword ptr [rbx + 8], 0x127
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x90]
    jmp 0x41e
    mov rax, [rbx + 0x98]
    jmp 0x483
    mov dword ptr [rbx + 8], 0x12d
    call <op.Call>
    jmp 0x4d9
    test rsi, r13
    jne 0x10a6
    cmp byte ptr [rsi], 0x22
    jne 0x10a6
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x180], rax
    je 0x499
    cmp [r12 + 0x190], rax
    je 0x499
    cmp [r12 + 0x198], rax
    je 0x499
    cmp [r12 + 0x1a0], rax
    je 0x499
    cmp qword ptr [r12 + 0x188], 2
    je 0x499
    cmp [r12 + 0x188], rsi
    je 0x499
    mov dword ptr [rbx + 8], 0x12d
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x499
    mov dword ptr [rbx + 8], 0x136
    call <op.GetGlobal>
    jmp 0x4f7
    mov dword ptr [rbx + 8], 0x13c
    lea rcx, [r12 + 0x1b8]
    call <stub.GetNamed>
    jmp 0x52b
    mov dword ptr [rbx + 8], 0x143
    call <op.GetGlobal>
    jmp 0x54b
    mov dword ptr [rbx + 8], 0x14f
    call <op.ModI>
    jmp 0x599
    mov dword ptr [rbx + 8], 0x156
    call <op.ModI>
    jmp 0x5ce
    cmp [r12 + 0x208], rsi
    je 0x5e3
    cmp [r12 + 0x210], rsi
    je 0x5e3
    cmp [r12 + 0x218], rsi
    je 0x5e3
    cmp qword ptr [r12 + 0x200], 2
    je 0x5e3
    cmp [r12 + 0x200], rsi
    je 0x5e3
    mov dword ptr [rbx + 8], 0x15d
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x90]
    jmp 0x5e3
    mov rax, [rbx + 0x98]
    jmp 0x648
    mov dword ptr [rbx + 8], 0x163
    call <op.Call>
    jmp 0x69e
    test rsi, r13
    jne 0x11f7
    cmp byte ptr [rsi], 0x22
    jne 0x11f7
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x220], rax
    je 0x65e
    cmp [r12 + 0x230], rax
    je 0x65e
    cmp [r12 + 0x238], rax
    je 0x65e
    cmp [r12 + 0x240], rax
    je 0x65e
    cmp qword ptr [r12 + 0x228], 2
    je 0x65e
    cmp [r12 + 0x228], rsi
    je 0x65e
    mov dword ptr [rbx + 8], 0x163
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x65e
    mov dword ptr [rbx + 8], 0x16c
    call <op.GetGlobal>
    jmp 0x6bc
    mov dword ptr [rbx + 8], 0x172
    lea rcx, [r12 + 0x258]
    call <stub.GetNamed>
    jmp 0x6f0
    mov dword ptr [rbx + 8], 0x179
    call <op.GetGlobal>
    jmp 0x710
    mov dword ptr [rbx + 8], 0x185
    call <op.ModI>
    jmp 0x75e
    mov dword ptr [rbx + 8], 0x18c
    call <op.ModI>
    jmp 0x782
    cmp [r12 + 0x2a8], rsi
    je 0x797
    cmp [r12 + 0x2b0], rsi
    je 0x797
    cmp [r12 + 0x2b8], rsi
    je 0x797
    cmp qword ptr [r12 + 0x2a0], 2
    je 0x797
    cmp [r12 + 0x2a0], rsi
    je 0x797
    mov dword ptr [rbx + 8], 0x193
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x90]
    jmp 0x797
    mov rax, [rbx + 0x98]
    jmp 0x7fc
    mov dword ptr [rbx + 8], 0x199
    call <op.Call>
    jmp 0x852
    test rsi, r13
    jne 0x1348
    cmp byte ptr [rsi], 0x22
    jne 0x1348
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x2c0], rax
    je 0x812
    cmp [r12 + 0x2d0], rax
    je 0x812
    cmp [r12 + 0x2d8], rax
    je 0x812
    cmp [r12 + 0x2e0], rax
    je 0x812
    cmp qword ptr [r12 + 0x2c8], 2
    je 0x812
    cmp [r12 + 0x2c8], rsi
    je 0x812
    mov dword ptr [rbx + 8], 0x199
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x812
    mov dword ptr [rbx + 8], 0x1a2
    call <op.GetGlobal>
    jmp 0x870
    mov dword ptr [rbx + 8], 0x1a8
    lea rcx, [r12 + 0x2f8]
    call <stub.GetNamed>
    jmp 0x8a4
    mov dword ptr [rbx + 8], 0x1af
    call <op.GetGlobal>
    jmp 0x8c4
    mov dword ptr [rbx + 8], 0x1ba
    call <op.ModI>
    jmp 0x910
    mov dword ptr [rbx + 8], 0x1c1
    call <op.Call>
    jmp 0x96b
    test rsi, r13
    jne 0x141d
    cmp byte ptr [rsi], 0x22
    jne 0x141d
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x330], rax
    je 0x925
    cmp [r12 + 0x340], rax
    je 0x925
    cmp [r12 + 0x348], rax
    je 0x925
    cmp [r12 + 0x350], rax
    je 0x925
    cmp qword ptr [r12 + 0x338], 2
    je 0x925
    cmp [r12 + 0x338], rsi
    je 0x925
    mov dword ptr [rbx + 8], 0x1c1
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x90]
    jmp 0x925
    mov dword ptr [rbx + 8], 0x1c7
    call <op.Call>
    jmp 0x9bd
    test rsi, r13
    jne 0x14a9
    cmp byte ptr [rsi], 0x22
    jne 0x14a9
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x358], rax
    je 0x97d
    cmp [r12 + 0x368], rax
    je 0x97d
    cmp [r12 + 0x370], rax
    je 0x97d
    cmp [r12 + 0x378], rax
    je 0x97d
    cmp qword ptr [r12 + 0x360], 2
    je 0x97d
    cmp [r12 + 0x360], rsi
    je 0x97d
    mov dword ptr [rbx + 8], 0x1c7
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x97d
    mov dword ptr [rbx + 8], 0x1cd
    call <op.Inc>
    jmp 0x9dc
    cmp rsi, r15
    jae 0x1558
    test rsi, r15
    je 0x1532
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1560
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1b58]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1584
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x380]
    or rcx, 2
    mov [r12 + 0x380], rcx
    jmp 0x9dc
    mov dword ptr [rbx + 8], 0x1d2
    call <op.JumpLoop>
    jmp 0x2cd
    mov dword ptr [rbx + 8], 0x1e1
    call <op.GetGlobal>
    jmp 0xa37
    mov dword ptr [rbx + 8], 0x1e7
    call <op.MulI>
    jmp 0xa5f
    cmp rsi, r15
    jae 0x15e9
    test rsi, r15
    je 0x15c3
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x15f1
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1b68]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1615
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x398]
    or rcx, 2
    mov [r12 + 0x398], rcx
    jmp 0xa5f
    mov ecx, esi
    or ecx, 0xafc8
    test ecx, ecx
    jl 0x15d4
    jmp 0xa58
    mov dword ptr [rbx + 8], 0x1ee
    call <op.JNotLess>
    cmp eax, 2
    je 0xd2d
    jmp 0xa81
    cmp rsi, r15
    jae 0x1672
    test rsi, r15
    je 0x1643
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x167a
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x168f
    test rdx, r15
    je 0x1643
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1697
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x3a0]
    or rcx, 2
    mov [r12 + 0x3a0], rcx
    vucomisd xmm1, xmm0
    jbe 0xd2d
    jmp 0xa81
    mov dword ptr [rbx + 8], 0x1f9
    call <op.JNotLessI>
    cmp eax, 2
    je 0xcf8
    jmp 0xaa9
    cmp rsi, r15
    jae 0x16e9
    test rsi, r15
    je 0x16ba
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x16f1
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1b50]
    mov rcx, [r12 + 0x3a8]
    or rcx, 2
    mov [r12 + 0x3a8], rcx
    vucomisd xmm1, xmm0
    jbe 0xcf8
    jmp 0xaa9
    mov dword ptr [rbx + 8], 0x201
    call <op.GetGlobal>
    jmp 0xac2
    mov dword ptr [rbx + 8], 0x207
    call <op.GetElem>
    jmp 0xb0f
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x172d
    sub rax, r15
    jmp 0xb0b
    test rdx, r15
    je 0x172d
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x172d
    jp 0x172d
    test edx, edx
    jne 0x178c
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x172d
    jmp 0xae5
    mov dword ptr [rbx + 8], 0x20d
    call <op.GetGlobal>
    jmp 0xb28
    mov dword ptr [rbx + 8], 0x213
    lea rcx, [r12 + 0x3f0]
    call <stub.GetNamed>
    jmp 0xb5c
    mov dword ptr [rbx + 8], 0x21a
    call <op.Add>
    jmp 0xb8b
    cmp rsi, r15
    jae 0x17e1
    test rsi, r15
    je 0x17bb
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x17e9
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x17fe
    test rdx, r15
    je 0x17bb
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1806
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1822
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x58], rax
    mov rcx, [r12 + 0x410]
    or rcx, 2
    mov [r12 + 0x410], rcx
    jmp 0xb8b
    mov dword ptr [rbx + 8], 0x223
    lea rcx, [r12 + 0x418]
    call <stub.GetNamed>
    jmp 0xbcd
    mov dword ptr [rbx + 8], 0x22e
    call <op.Call>
    jmp 0xc3a
    test rsi, r13
    jne 0x1858
    cmp byte ptr [rsi], 0x22
    jne 0x1858
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x438], rax
    je 0xbfa
    cmp [r12 + 0x448], rax
    je 0xbfa
    cmp [r12 + 0x450], rax
    je 0xbfa
    cmp [r12 + 0x458], rax
    je 0xbfa
    cmp qword ptr [r12 + 0x440], 2
    je 0xbfa
    cmp [r12 + 0x440], rsi
    je 0xbfa
    mov dword ptr [rbx + 8], 0x22e
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x80]
    jmp 0xbfa
    mov dword ptr [rbx + 8], 0x234
    call <op.Add>
    jmp 0xc65
    cmp rsi, r15
    jae 0x190a
    test rsi, r15
    je 0x18e4
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1912
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1927
    test rdx, r15
    je 0x18e4
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x192f
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x194b
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x58], rax
    mov rcx, [r12 + 0x460]
    or rcx, 2
    mov [r12 + 0x460], rcx
    jmp 0xc65
    mov dword ptr [rbx + 8], 0x23a
    call <op.ModI>
    jmp 0xc88
    mov dword ptr [rbx + 8], 0x241
    call <op.SetGlobal>
    jmp 0xcc3
    mov dword ptr [rbx + 8], 0x241
    call <stub.Barrier>
    jmp 0xcc3
    mov dword ptr [rbx + 8], 0x248
    call <op.Inc>
    jmp 0xce2
    cmp rsi, r15
    jae 0x19c1
    test rsi, r15
    je 0x199b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x19c9
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1b58]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x19ed
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x480]
    or rcx, 2
    mov [r12 + 0x480], rcx
    jmp 0xce2
    mov dword ptr [rbx + 8], 0x24d
    call <op.JumpLoop>
    jmp 0xa8f
    mov dword ptr [rbx + 8], 0x250
    call <op.Inc>
    jmp 0xd17
    cmp rsi, r15
    jae 0x1a41
    test rsi, r15
    je 0x1a1b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1a49
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1b58]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1a6d
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x488]
    or rcx, 2
    mov [r12 + 0x488], rcx
    jmp 0xd17
    mov dword ptr [rbx + 8], 0x255
    call <op.JumpLoop>
    jmp 0xa1a
    mov dword ptr [rbx + 8], 0x258
    call <op.GetGlobal>
    jmp 0xd46
    mov dword ptr [rbx + 8], 0x264
    call <op.GetGlobal>
    jmp 0xd71
    mov dword ptr [rbx + 8], 0x26a
    call <op.Call>
    jmp 0xdc3
    test rsi, r13
    jne 0x1abd
    cmp byte ptr [rsi], 0x22
    jne 0x1abd
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x4b0], rax
    je 0xd83
    cmp [r12 + 0x4c0], rax
    je 0xd83
    cmp [r12 + 0x4c8], rax
    je 0xd83
    cmp [r12 + 0x4d0], rax
    je 0xd83
    cmp qword ptr [r12 + 0x4b8], 2
    je 0xd83
    cmp [r12 + 0x4b8], rsi
    je 0xd83
    mov dword ptr [rbx + 8], 0x26a
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x48]
    jmp 0xd83
    jmp <stub.ExceptionExit>
    .byte 0x0
    .long 0x0
    .quad 0x4050000000000000
    .quad 0x3ff0000000000000
    .quad 0x4000000000000000
    .quad 0x40e5f90000000000
Rect:
    endbr64
    push rbp
    mov rbp, rsp
    test byte ptr [rbx + 0xf], 1
    je 0x188
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x80]
    cmp rcx, [rdx]
    ja 0x192
    mov r12, [rax + 0x10]
    cmp esi, 3
    jb 0x1b2
    endbr64
    mov dword ptr [rbx + 8], 0
    call <op.LoadNewTarget>
    mov dword ptr [rbx + 8], 2
    call <op.GetPrototype>
    mov rax, [rbx + 0x40]
    mov [rbx + 0x70], rax
    mov rax, [rbx + 0x28]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x10], rsi
    jne 0x1d0
    mov dword ptr [rbx + 8], 0xb
    lea rdx, [rbx + 0x50]
    call <stub.Construct>
    test al, 1
    je 0xd0
    sub rax, 1
    mov [rbx + 0x50], rbx
    mov dword ptr [rbx + 0x5c], 0x1000001
    mov [rbx + 0x60], rax
    add rbx, 0x50
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x50
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x285
    test rax, r13
    jne 0x21d
    cmp byte ptr [rax], 0x20
    jb 0x21d
    mov [rbx + 0x70], rax
    cmp qword ptr [rbx + 0x20], 0
    jne 0x226
    mov rax, [rbx + 0x70]
    mov [rbx + 0x20], rax
    mov rax, [rbx + 0x70]
    mov [rbx + 0x48], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x30]
    test rdx, r13
    jne 0x237
    cmp byte ptr [rdx], 0x20
    jb 0x237
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x38]
    jne 0x237
    mov rax, [r12 + 0x40]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x24d
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x38]
    test rdx, r13
    jne 0x25e
    cmp byte ptr [rdx], 0x20
    jb 0x25e
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x58]
    jne 0x25e
    mov rax, [r12 + 0x60]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x274
    mov rax, [rbx + 0x20]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.ThrowClassCall>
    jmp 0x1c9
    call <helper.CheckLimit>
    test rax, rax
    je 0x1c9
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x29
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 3
    jb 0x1b7
    jmp 0x36
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    cmp [r12 + 0x20], rsi
    je 0x71
    cmp [r12 + 0x28], rsi
    je 0x71
    cmp [r12 + 0x30], rsi
    je 0x71
    cmp qword ptr [r12 + 0x18], 2
    je 0x71
    cmp [r12 + 0x18], rsi
    je 0x71
    mov dword ptr [rbx + 8], 0xb
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x71
    mov rax, [rbx + 0x70]
    jmp 0xd0
    mov dword ptr [rbx + 8], 0x11
    call <op.CheckThisUnset>
    jmp 0xdf
    mov dword ptr [rbx + 8], 0x19
    lea rcx, [r12 + 0x38]
    call <stub.SetNamed>
    jmp 0x137
    mov dword ptr [rbx + 8], 0x19
    call <stub.Barrier>
    jmp 0x137
    mov dword ptr [rbx + 8], 0x21
    lea rcx, [r12 + 0x58]
    call <stub.SetNamed>
    jmp 0x17f
    mov dword ptr [rbx + 8], 0x21
    call <stub.Barrier>
    jmp 0x17f
    jmp <stub.ExceptionExit>
Shape:
    endbr64
    push rbp
    mov rbp, rsp
    test byte ptr [rbx + 0xf], 1
    je 0x91
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x38]
    cmp rcx, [rdx]
    ja 0x9b
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0xbb
    endbr64
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x28]
    test rdx, r13
    jne 0xd9
    cmp byte ptr [rdx], 0x20
    jb 0xd9
    mov rax, [rdx + 8]
    cmp rax, [r12 + 8]
    jne 0xd9
    mov rax, [r12 + 0x10]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0xec
    mov eax, 0xa
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.ThrowClassCall>
    jmp 0xd2
    call <helper.CheckLimit>
    test rax, rax
    je 0xd2
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x26
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0xc0
    jmp 0x33
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    lea rcx, [r12 + 8]
    call <stub.SetNamed>
    jmp 0x7f
    mov dword ptr [rbx + 8], 0
    call <stub.Barrier>
    jmp 0x7f
Square:
    endbr64
    push rbp
    mov rbp, rsp
    test byte ptr [rbx + 0xf], 1
    je 0x13d
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x78]
    cmp rcx, [rdx]
    ja 0x147
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x167
    endbr64
    mov dword ptr [rbx + 8], 0
    call <op.LoadNewTarget>
    mov dword ptr [rbx + 8], 2
    call <op.GetPrototype>
    mov rax, [rbx + 0x38]
    mov [rbx + 0x68], rax
    mov rax, [rbx + 0x28]
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 8], rsi
    jne 0x185
    mov dword ptr [rbx + 8], 0xb
    lea rdx, [rbx + 0x48]
    call <stub.Construct>
    test al, 1
    je 0xcd
    sub rax, 1
    mov [rbx + 0x48], rbx
    mov dword ptr [rbx + 0x54], 0x1000001
    mov [rbx + 0x58], rax
    add rbx, 0x48
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x48
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x213
    test rax, r13
    jne 0x1d2
    cmp byte ptr [rax], 0x20
    jb 0x1d2
    mov [rbx + 0x68], rax
    cmp qword ptr [rbx + 0x20], 0
    jne 0x1db
    mov rax, [rbx + 0x68]
    mov [rbx + 0x20], rax
    mov rax, [rbx + 0x68]
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x30]
    test rdx, r13
    jne 0x1ec
    cmp byte ptr [rdx], 0x20
    jb 0x1ec
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x30]
    jne 0x1ec
    mov rax, [r12 + 0x38]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x202
    mov rax, [rbx + 0x20]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.ThrowClassCall>
    jmp 0x17e
    call <helper.CheckLimit>
    test rax, rax
    je 0x17e
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x26
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x16c
    jmp 0x33
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    cmp [r12 + 0x18], rsi
    je 0x6e
    cmp [r12 + 0x20], rsi
    je 0x6e
    cmp [r12 + 0x28], rsi
    je 0x6e
    cmp qword ptr [r12 + 0x10], 2
    je 0x6e
    cmp [r12 + 0x10], rsi
    je 0x6e
    mov dword ptr [rbx + 8], 0xb
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x6e
    mov rax, [rbx + 0x68]
    jmp 0xcd
    mov dword ptr [rbx + 8], 0x11
    call <op.CheckThisUnset>
    jmp 0xdc
    mov dword ptr [rbx + 8], 0x19
    lea rcx, [r12 + 0x30]
    call <stub.SetNamed>
    jmp 0x134
    mov dword ptr [rbx + 8], 0x19
    call <stub.Barrier>
    jmp 0x134
    jmp <stub.ExceptionExit>
Triangle:
    endbr64
    push rbp
    mov rbp, rsp
    test byte ptr [rbx + 0xf], 1
    je 0x188
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x80]
    cmp rcx, [rdx]
    ja 0x192
    mov r12, [rax + 0x10]
    cmp esi, 3
    jb 0x1b2
    endbr64
    mov dword ptr [rbx + 8], 0
    call <op.LoadNewTarget>
    mov dword ptr [rbx + 8], 2
    call <op.GetPrototype>
    mov rax, [rbx + 0x40]
    mov [rbx + 0x70], rax
    mov rax, [rbx + 0x28]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x10], rsi
    jne 0x1d0
    mov dword ptr [rbx + 8], 0xb
    lea rdx, [rbx + 0x50]
    call <stub.Construct>
    test al, 1
    je 0xd0
    sub rax, 1
    mov [rbx + 0x50], rbx
    mov dword ptr [rbx + 0x5c], 0x1000001
    mov [rbx + 0x60], rax
    add rbx, 0x50
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x50
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x285
    test rax, r13
    jne 0x21d
    cmp byte ptr [rax], 0x20
    jb 0x21d
    mov [rbx + 0x70], rax
    cmp qword ptr [rbx + 0x20], 0
    jne 0x226
    mov rax, [rbx + 0x70]
    mov [rbx + 0x20], rax
    mov rax, [rbx + 0x70]
    mov [rbx + 0x48], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x30]
    test rdx, r13
    jne 0x237
    cmp byte ptr [rdx], 0x20
    jb 0x237
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x38]
    jne 0x237
    mov rax, [r12 + 0x40]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x24d
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x38]
    test rdx, r13
    jne 0x25e
    cmp byte ptr [rdx], 0x20
    jb 0x25e
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x58]
    jne 0x25e
    mov rax, [r12 + 0x60]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x274
    mov rax, [rbx + 0x20]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.ThrowClassCall>
    jmp 0x1c9
    call <helper.CheckLimit>
    test rax, rax
    je 0x1c9
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x29
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 3
    jb 0x1b7
    jmp 0x36
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    cmp [r12 + 0x20], rsi
    je 0x71
    cmp [r12 + 0x28], rsi
    je 0x71
    cmp [r12 + 0x30], rsi
    je 0x71
    cmp qword ptr [r12 + 0x18], 2
    je 0x71
    cmp [r12 + 0x18], rsi
    je 0x71
    mov dword ptr [rbx + 8], 0xb
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x71
    mov rax, [rbx + 0x70]
    jmp 0xd0
    mov dword ptr [rbx + 8], 0x11
    call <op.CheckThisUnset>
    jmp 0xdf
    mov dword ptr [rbx + 8], 0x19
    lea rcx, [r12 + 0x38]
    call <stub.SetNamed>
    jmp 0x137
    mov dword ptr [rbx + 8], 0x19
    call <stub.Barrier>
    jmp 0x137
    mov dword ptr [rbx + 8], 0x21
    lea rcx, [r12 + 0x58]
    call <stub.SetNamed>
    jmp 0x17f
    mov dword ptr [rbx + 8], 0x21
    call <stub.Barrier>
    jmp 0x17f
    jmp <stub.ExceptionExit>
area:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x40]
    cmp rcx, [rdx]
    ja 0xc5
    mov r12, [rax + 0x10]
    endbr64
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0xec
    cmp byte ptr [rdx], 0x20
    jb 0xec
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 8]
    jne 0xec
    mov rsi, [r12 + 0x10]
    mov rax, [rdx + rsi]
    mov [rbx + 0x30], rax
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x102
    cmp byte ptr [rdx], 0x20
    jb 0x102
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x28]
    jne 0x102
    mov rsi, [r12 + 0x30]
    mov rax, [rdx + rsi]
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x126
    cmp rdx, r15
    jb 0x126
    mov eax, esi
    imul eax, edx
    jo 0x126
    test eax, eax
    je 0x193
    or rax, r15
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
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
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    lea rcx, [r12 + 8]
    call <stub.GetNamed>
    jmp 0x52
    mov dword ptr [rbx + 8], 7
    lea rcx, [r12 + 0x28]
    call <stub.GetNamed>
    jmp 0x84
    mov dword ptr [rbx + 8], 0xe
    call <op.Mul>
    jmp 0xbc
    cmp rsi, r15
    jae 0x13b
    test rsi, r15
    je 0x118
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x143
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x158
    test rdx, r15
    je 0x118
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x160
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x17c
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x28], rax
    mov rcx, [r12 + 0x48]
    or rcx, 2
    mov [r12 + 0x48], rcx
    jmp 0xbc
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x126
    jmp 0xb5
area#2:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x40]
    cmp rcx, [rdx]
    ja 0xc5
    mov r12, [rax + 0x10]
    endbr64
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0xec
    cmp byte ptr [rdx], 0x20
    jb 0xec
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x10]
    jne 0xec
    mov rsi, [r12 + 0x18]
    mov rax, [rdx + rsi]
    mov [rbx + 0x30], rax
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x102
    cmp byte ptr [rdx], 0x20
    jb 0x102
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x30]
    jne 0x102
    mov rsi, [r12 + 0x38]
    mov rax, [rdx + rsi]
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x126
    cmp rdx, r15
    jb 0x126
    mov eax, esi
    imul eax, edx
    jo 0x126
    test eax, eax
    je 0x193
    or rax, r15
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
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
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    lea rcx, [r12 + 0x10]
    call <stub.GetNamed>
    jmp 0x52
    mov dword ptr [rbx + 8], 7
    lea rcx, [r12 + 0x30]
    call <stub.GetNamed>
    jmp 0x84
    mov dword ptr [rbx + 8], 0xe
    call <op.Mul>
    jmp 0xbc
    cmp rsi, r15
    jae 0x13b
    test rsi, r15
    je 0x118
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x143
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x158
    test rdx, r15
    je 0x118
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x160
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x17c
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x28], rax
    mov rcx, [r12 + 0x50]
    or rcx, 2
    mov [r12 + 0x50], rcx
    jmp 0xbc
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x126
    jmp 0xb5
area#3:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x48]
    cmp rcx, [rdx]
    ja 0x11d
    mov r12, [rax + 0x10]
    endbr64
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x144
    cmp byte ptr [rdx], 0x20
    jb 0x144
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x10]
    jne 0x144
    mov rsi, [r12 + 0x18]
    mov rax, [rdx + rsi]
    mov [rbx + 0x30], rax
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x15a
    cmp byte ptr [rdx], 0x20
    jb 0x15a
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x30]
    jne 0x15a
    mov rsi, [r12 + 0x38]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x181
    cmp rdx, r15
    jb 0x181
    mov eax, esi
    imul eax, edx
    jo 0x181
    test eax, eax
    je 0x1ee
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x20c
    vmovsd xmm1, [0x298]
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vdivsd xmm0, xmm0, xmm1
    vcvttsd2si eax, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, eax
    vucomisd xmm0, xmm15
    jne 0x264
    jp 0x264
    test eax, eax
    jne 0x10d
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x264
    or rax, r15
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x13d
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    lea rcx, [r12 + 0x10]
    call <stub.GetNamed>
    jmp 0x52
    mov dword ptr [rbx + 8], 7
    lea rcx, [r12 + 0x30]
    call <stub.GetNamed>
    jmp 0x84
    mov dword ptr [rbx + 8], 0xe
    call <op.Mul>
    jmp 0xbc
    cmp rsi, r15
    jae 0x196
    test rsi, r15
    je 0x170
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x19e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1b3
    test rdx, r15
    je 0x170
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1bb
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1d7
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x50]
    or rcx, 2
    mov [r12 + 0x50], rcx
    jmp 0xbc
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x181
    jmp 0xb5
    mov dword ptr [rbx + 8], 0x14
    call <op.DivI>
    jmp 0x114
    cmp rsi, r15
    jae 0x221
    test rsi, r15
    je 0x1fb
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x229
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x298]
    vdivsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x24d
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x28], rax
    mov rcx, [r12 + 0x58]
    or rcx, 2
    mov [r12 + 0x58], rcx
    jmp 0x114
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x27c
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x28], rax
    mov rcx, [r12 + 0x58]
    or rcx, 2
    mov [r12 + 0x58], rcx
    jmp 0x114
    .byte 0x0
    .long 0x0
    .quad 0x4000000000000000
area#4:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x30]
    cmp rcx, [rdx]
    ja 0x75
    mov r12, [rax + 0x10]
    endbr64
    mov rsi, [rbx + 0x20]
    test rsi, r13
    jne 0x99
    cmp byte ptr [rsi], 0x20
    jb 0x99
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0xa7
    cmp byte ptr [rdx], 0x20
    jb 0xa7
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 8]
    jne 0xa7
    mov rsi, [r12 + 0x10]
    mov rax, [rdx + rsi]
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
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
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    call <op.CoerceThis>
    jmp 0x3a
    mov dword ptr [rbx + 8], 1
    lea rcx, [r12 + 8]
    call <stub.GetNamed>
    jmp 0x68
plain:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x50]
    cmp rcx, [rdx]
    ja 0x1cd
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x1ed
    endbr64
    mov rcx, [r12 + 0x20]
    test rcx, rcx
    je 0x20b
    mov rdx, [r14 + 0x11b0]
    lea rsi, [rdx + 0x40]
    cmp rsi, [r14 + 0x11b8]
    ja 0x20b
    mov [r14 + 0x11b0], rsi
    mov qword ptr [rdx], 0x5000120
    mov [rdx + 8], rcx
    mov rcx, [r14 + 0x2380]
    mov [rdx + 0x18], rcx
    mov [rbx + 0x38], rdx
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x28]
    test rdx, r13
    jne 0x21c
    cmp byte ptr [rdx], 0x20
    jb 0x21c
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x30]
    jne 0x21c
    mov rax, [r12 + 0x38]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x232
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x30]
    test rdx, r13
    jne 0x243
    cmp byte ptr [rdx], 0x20
    jb 0x243
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x50]
    jne 0x243
    mov rax, [r12 + 0x58]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x259
    mov eax, 0xa
    mov [rbx + 0x48], rax
    mov dword ptr [rbx + 8], 0x15
    call <op.NewClosure>
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x40]
    test rdx, r13
    jne 0x26a
    cmp byte ptr [rdx], 0x20
    jb 0x26a
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x70]
    jne 0x26a
    mov rax, [r12 + 0x78]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x280
    mov eax, 0xa
    mov [rbx + 0x48], rax
    mov dword ptr [rbx + 8], 0x23
    call <op.NewClosure>
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x40]
    test rdx, r13
    jne 0x291
    cmp byte ptr [rdx], 0x20
    jb 0x291
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x90]
    jne 0x291
    mov rax, [r12 + 0x98]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x2aa
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x204
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x1f2
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    call <op.NewObject>
    jmp 0x74
    mov dword ptr [rbx + 8], 5
    lea rcx, [r12 + 0x30]
    call <stub.DefineNamed>
    jmp 0xbc
    mov dword ptr [rbx + 8], 5
    call <stub.Barrier>
    jmp 0xbc
    mov dword ptr [rbx + 8], 0xc
    lea rcx, [r12 + 0x50]
    call <stub.DefineNamed>
    jmp 0x104
    mov dword ptr [rbx + 8], 0xc
    call <stub.Barrier>
    jmp 0x104
    mov dword ptr [rbx + 8], 0x1a
    lea rcx, [r12 + 0x70]
    call <stub.DefineNamed>
    jmp 0x161
    mov dword ptr [rbx + 8], 0x1a
    call <stub.Barrier>
    jmp 0x161
    mov dword ptr [rbx + 8], 0x28
    lea rcx, [r12 + 0x90]
    call <stub.DefineNamed>
    jmp 0x1c4
    mov dword ptr [rbx + 8], 0x28
    call <stub.Barrier>
    jmp 0x1c4
scaled:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x68]
    cmp rcx, [rdx]
    ja 0xf0
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x110
    endbr64
    mov rax, [rbx + 0x20]
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x60]
    test rdx, r13
    jne 0x12e
    cmp byte ptr [rdx], 0x20
    jb 0x12e
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 8]
    jne 0x12e
    mov rsi, [r12 + 0x10]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x28], rsi
    jne 0x155
    mov dword ptr [rbx + 8], 0xa
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
    je 0x246
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0x1cc
    cmp rdx, r15
    jb 0x1cc
    mov eax, esi
    imul eax, edx
    jo 0x1cc
    test eax, eax
    je 0x239
    or rax, r15
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x127
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x115
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 3
    lea rcx, [r12 + 8]
    call <stub.GetNamed>
    jmp 0x63
    mov dword ptr [rbx + 8], 0xa
    call <op.Call>
    jmp 0xb3
    test rsi, r13
    jne 0x144
    cmp byte ptr [rsi], 0x22
    jne 0x144
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x28], rax
    je 0x76
    cmp [r12 + 0x38], rax
    je 0x76
    cmp [r12 + 0x40], rax
    je 0x76
    cmp [r12 + 0x48], rax
    je 0x76
    cmp qword ptr [r12 + 0x30], 2
    je 0x76
    cmp [r12 + 0x30], rsi
    je 0x76
    mov dword ptr [rbx + 8], 0xa
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x76
    mov dword ptr [rbx + 8], 0x10
    call <op.Mul>
    jmp 0xe7
    cmp rsi, r15
    jae 0x1e1
    test rsi, r15
    je 0x1bb
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1e9
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1fe
    test rdx, r15
    je 0x1bb
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x206
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x222
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x50]
    or rcx, 2
    mov [r12 + 0x50], rcx
    jmp 0xe7
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x1cc
    jmp 0xe0
    jmp <stub.ExceptionExit>
scaled#2:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x40]
    cmp rcx, [rdx]
    ja 0xb2
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0xd2
    endbr64
    mov rsi, [rbx + 0x20]
    test rsi, r13
    jne 0xf0
    cmp byte ptr [rsi], 0x20
    jb 0xf0
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x101
    cmp byte ptr [rdx], 0x20
    jb 0x101
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 8]
    jne 0x101
    mov rsi, [r12 + 0x10]
    mov rax, [rdx + rsi]
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0x125
    cmp rdx, r15
    jb 0x125
    mov eax, esi
    imul eax, edx
    jo 0x125
    test eax, eax
    je 0x192
    or rax, r15
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xe9
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0xd7
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    call <op.CoerceThis>
    jmp 0x43
    mov dword ptr [rbx + 8], 1
    lea rcx, [r12 + 8]
    call <stub.GetNamed>
    jmp 0x71
    mov dword ptr [rbx + 8], 8
    call <op.Mul>
    jmp 0xa9
    cmp rsi, r15
    jae 0x13a
    test rsi, r15
    je 0x117
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x142
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x157
    test rdx, r15
    je 0x117
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x15f
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x17b
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x28]
    or rcx, 2
    mov [r12 + 0x28], rcx
    jmp 0xa9
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x125
    jmp 0xa2
