(anonymous):
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0xb8]
    cmp rcx, [rdx]
    ja 0xcef
    mov r12, [rax + 0x10]
    endbr64
    mov dword ptr [rbx + 8], 0
    call <op.DeclareGlobals>
    mov eax, 0xa
    mov [rbx + 0x28], rax
    xor eax, eax
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov dword ptr [rbx + 8], 7
    call <op.NewClass>
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0xf
    call <op.NewClosure>
    mov rax, [r12 + 0x38]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x18
    call <op.DefineMethod>
    mov rax, [rbx + 0x40]
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x23
    call <op.InitGlobal>
    mov rsi, [r12 + 0x68]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xd16
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov dword ptr [rbx + 8], 0x2f
    call <op.NewClass>
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x37
    call <op.NewClosure>
    mov rax, [r12 + 0x40]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x40
    call <op.DefineMethod>
    mov rax, [rbx + 0x40]
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x4b
    call <op.InitGlobal>
    mov rsi, [r12 + 0x78]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xd27
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov dword ptr [rbx + 8], 0x57
    call <op.NewClass>
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x5f
    call <op.NewClosure>
    mov rax, [r12 + 0x40]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x68
    call <op.DefineMethod>
    mov rax, [rbx + 0x40]
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x73
    call <op.InitGlobal>
    mov rsi, [r12 + 0x88]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xd38
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov dword ptr [rbx + 8], 0x7f
    call <op.NewClass>
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x87
    call <op.NewClosure>
    mov rax, [r12 + 0x40]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x90
    call <op.DefineMethod>
    mov rax, [rbx + 0x40]
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x9b
    call <op.InitGlobal>
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0xa1
    call <op.NewClosure>
    mov dword ptr [rbx + 8], 0xa6
    call <op.InitGlobal>
    mov dword ptr [rbx + 8], 0xaa
    call <op.NewArray>
    mov dword ptr [rbx + 8], 0xb0
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xd63
    cmp esi, 0x40
    jge 0x95f
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xdab
    test esi, esi
    jl 0xdab
    mov eax, esi
    and eax, 3
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0xdbc
    test esi, esi
    je 0x2bb
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0xde3
    cmp esi, 1
    je 0x44b
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0xe0e
    cmp esi, 2
    je 0x610
    jmp 0x7c4
    mov rsi, [r12 + 0xd0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xe39
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x68]
    test rdx, r13
    jne 0xe4a
    cmp byte ptr [rdx], 0x20
    jb 0xe4a
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xe0]
    jne 0xe4a
    mov rsi, [r12 + 0xe8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x100]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xe63
    mov [rbx + 0x90], rax
    mov rax, [rbx + 0x90]
    mov [rbx + 0x98], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0xa0], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xe74
    test esi, esi
    jl 0xe74
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
    cmp [r12 + 0x118], rsi
    jne 0xe85
    mov dword ptr [rbx + 8], 0x102
    lea rdx, [rbx + 0x78]
    call <stub.Construct>
    test al, 1
    je 0x3f0
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
    je 0x1899
    test rax, r13
    jne 0xec9
    cmp byte ptr [rax], 0x20
    jb 0xec9
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x140], rsi
    jne 0xee6
    mov dword ptr [rbx + 8], 0x108
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
    je 0x1899
    mov [rbx + 0x40], rax
    jmp 0x92a
    mov rsi, [r12 + 0x168]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xf5e
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x68]
    test rdx, r13
    jne 0xf6f
    cmp byte ptr [rdx], 0x20
    jb 0xf6f
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x178]
    jne 0xf6f
    mov rsi, [r12 + 0x180]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x198]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xf88
    mov [rbx + 0x90], rax
    mov rax, [rbx + 0x90]
    mov [rbx + 0x98], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0xa0], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xf99
    test esi, esi
    jl 0xf99
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
    jb 0xfaa
    test esi, esi
    jl 0xfaa
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
    cmp [r12 + 0x1b8], rsi
    jne 0xfbb
    mov dword ptr [rbx + 8], 0x138
    lea rdx, [rbx + 0x78]
    call <stub.Construct>
    test al, 1
    je 0x5b5
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
    je 0x1899
    test rax, r13
    jne 0xfff
    cmp byte ptr [rax], 0x20
    jb 0xfff
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x1e0], rsi
    jne 0x101c
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
    je 0x1899
    mov [rbx + 0x40], rax
    jmp 0x92a
    mov rsi, [r12 + 0x208]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1094
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x68]
    test rdx, r13
    jne 0x10a5
    cmp byte ptr [rdx], 0x20
    jb 0x10a5
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x218]
    jne 0x10a5
    mov rsi, [r12 + 0x220]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x238]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x10be
    mov [rbx + 0x90], rax
    mov rax, [rbx + 0x90]
    mov [rbx + 0x98], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0xa0], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x10cf
    test esi, esi
    jl 0x10cf
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
    jb 0x10e0
    test esi, esi
    jl 0x10e0
    mov eax, esi
    and eax, 7
    or rax, r15
    mov [rbx + 0xb0], rax
    mov rsi, [rbx + 0x90]
    cmp [r12 + 0x258], rsi
    jne 0x10f1
    mov dword ptr [rbx + 8], 0x16e
    lea rdx, [rbx + 0x78]
    call <stub.Construct>
    test al, 1
    je 0x769
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
    je 0x1899
    test rax, r13
    jne 0x1135
    cmp byte ptr [rax], 0x20
    jb 0x1135
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x280], rsi
    jne 0x1152
    mov dword ptr [rbx + 8], 0x174
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
    je 0x1899
    mov [rbx + 0x40], rax
    jmp 0x92a
    mov rsi, [r12 + 0x2a8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x11ca
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x68]
    test rdx, r13
    jne 0x11db
    cmp byte ptr [rdx], 0x20
    jb 0x11db
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x2b8]
    jne 0x11db
    mov rsi, [r12 + 0x2c0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x2d8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x11f4
    mov [rbx + 0x90], rax
    mov eax, 0xa
    mov [rbx + 0x98], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0xa0], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x1205
    test esi, esi
    jl 0x1205
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
    cmp [r12 + 0x2f0], rsi
    jne 0x1227
    mov dword ptr [rbx + 8], 0x19c
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
    je 0x1899
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x318], rsi
    jne 0x12b3
    mov dword ptr [rbx + 8], 0x1a2
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
    je 0x1899
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x133c
    mov eax, esi
    add eax, 1
    jo 0x133c
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1428]
    cmp qword ptr [rsi], 0
    je 0x139a
    jmp 0x23a
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x1b4
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x13c5
    cmp esi, 0xafc8
    jge 0xc50
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    endbr64
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x1427
    cmp esi, 0x40
    jge 0xc1b
    mov rsi, [r12 + 0x358]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x146f
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x38]
    test rsi, r13
    jne 0x1480
    cmp byte ptr [rsi], 0x20
    jb 0x1480
    cmp rdx, r15
    jb 0x14ad
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x1480
    cmp byte ptr [rcx], 0xb
    je 0x1491
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x1480
    mov [rbx + 0x40], rax
    mov rsi, [r12 + 0x388]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x14e4
    mov [rbx + 0x50], rax
    mov rdx, [rbx + 0x40]
    test rdx, r13
    jne 0x14f5
    cmp byte ptr [rdx], 0x20
    jb 0x14f5
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x398]
    jne 0x14f5
    mov rsi, [r12 + 0x3a0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x60]
    cmp rsi, r15
    jb 0x151f
    cmp rdx, r15
    jb 0x151f
    mov eax, esi
    add eax, edx
    jo 0x151f
    or rax, r15
    mov [rbx + 0x58], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x88], rax
    mov rdx, [rbx + 0x88]
    test rdx, r13
    jne 0x1592
    cmp byte ptr [rdx], 0x20
    jb 0x1592
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x3c0]
    jne 0x1592
    mov rsi, [r12 + 0x3c8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x80], rax
    mov rax, 0xfffe000000000002
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x80]
    cmp [r12 + 0x3e0], rsi
    jne 0x15bc
    mov dword ptr [rbx + 8], 0x1fd
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
    je 0x1899
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x60]
    cmp rsi, r15
    jb 0x1648
    cmp rdx, r15
    jb 0x1648
    mov eax, esi
    add eax, edx
    jo 0x1648
    or rax, r15
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x58]
    cmp rsi, r15
    jb 0x16bb
    test esi, esi
    jl 0x16bb
    mov eax, esi
    and eax, 0xffffff
    or rax, r15
    mov [rbx + 0x48], rax
    mov rdx, [r12 + 0x418]
    mov rsi, [rbx + 0x48]
    cmp byte ptr [rdx + 2], 0
    jne 0x16cc
    cmp qword ptr [rdx + 8], 0
    je 0x16cc
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x16dd
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x16ff
    mov eax, esi
    add eax, 1
    jo 0x16ff
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [r14 + 0x1428]
    cmp qword ptr [rsi], 0
    je 0x175d
    jmp 0x9b2
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x177f
    mov eax, esi
    add eax, 1
    jo 0x177f
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1428]
    cmp qword ptr [rsi], 0
    je 0x17dd
    jmp 0x987
    mov rsi, [r12 + 0x438]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x17ee
    mov [rbx + 0x48], rax
    mov eax, 0xa
    mov [rbx + 0x50], rax
    mov rax, [r12 + 0x60]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x448]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x17ff
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x48]
    cmp [r12 + 0x458], rsi
    jne 0x1821
    mov dword ptr [rbx + 8], 0x239
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
    je 0x1899
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xd0f
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0x27
    call <op.GetGlobal>
    jmp 0xb3
    mov dword ptr [rbx + 8], 0x4f
    call <op.GetGlobal>
    jmp 0x124
    mov dword ptr [rbx + 8], 0x77
    call <op.GetGlobal>
    jmp 0x198
    mov dword ptr [rbx + 8], 0xb8
    call <op.JNotLessI>
    cmp eax, 2
    je 0x95f
    jmp 0x254
    cmp rsi, r15
    jae 0xd78
    test rsi, r15
    je 0xd49
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xd80
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x18a0]
    mov rcx, [r12 + 0xa8]
    or rcx, 2
    mov [r12 + 0xa8], rcx
    vucomisd xmm1, xmm0
    jbe 0x95f
    jmp 0x254
    mov dword ptr [rbx + 8], 0xc0
    call <op.ModI>
    jmp 0x275
    test rsi, r15
    je 0x28a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jp 0xdde
    je 0x2bb
    jmp 0x28a
    test rsi, r15
    je 0x2a0
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vmovsd xmm1, [0x18a8]
    vucomisd xmm0, xmm1
    jp 0xe09
    je 0x44b
    jmp 0x2a0
    test rsi, r15
    je 0x2b6
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vmovsd xmm1, [0x18b0]
    vucomisd xmm0, xmm1
    jp 0xe34
    je 0x610
    jmp 0x2b6
    mov dword ptr [rbx + 8], 0xe2
    call <op.GetGlobal>
    jmp 0x2d4
    mov dword ptr [rbx + 8], 0xe8
    lea rcx, [r12 + 0xe0]
    call <stub.GetNamed>
    jmp 0x308
    mov dword ptr [rbx + 8], 0xef
    call <op.GetGlobal>
    jmp 0x328
    mov dword ptr [rbx + 8], 0xfb
    call <op.ModI>
    jmp 0x376
    cmp qword ptr [r12 + 0x120], 3
    je 0x38b
    cmp qword ptr [r12 + 0x120], 2
    je 0x38b
    cmp [r12 + 0x120], rsi
    je 0x38b
    mov dword ptr [rbx + 8], 0x102
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x90]
    jmp 0x38b
    mov rax, [rbx + 0x98]
    jmp 0x3f0
    mov dword ptr [rbx + 8], 0x108
    call <op.Call>
    jmp 0x446
    test rsi, r13
    jne 0xed5
    cmp byte ptr [rsi], 0x22
    jne 0xed5
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x140], rax
    je 0x406
    cmp [r12 + 0x150], rax
    je 0x406
    cmp [r12 + 0x158], rax
    je 0x406
    cmp [r12 + 0x160], rax
    je 0x406
    cmp qword ptr [r12 + 0x148], 2
    je 0x406
    cmp [r12 + 0x148], rsi
    je 0x406
    mov dword ptr [rbx + 8], 0x108
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x406
    mov dword ptr [rbx + 8], 0x111
    call <op.GetGlobal>
    jmp 0x464
    mov dword ptr [rbx + 8], 0x117
    lea rcx, [r12 + 0x178]
    call <stub.GetNamed>
    jmp 0x498
    mov dword ptr [rbx + 8], 0x11e
    call <op.GetGlobal>
    jmp 0x4b8
    mov dword ptr [rbx + 8], 0x12a
    call <op.ModI>
    jmp 0x506
    mov dword ptr [rbx + 8], 0x131
    call <op.ModI>
    jmp 0x53b
    cmp qword ptr [r12 + 0x1c0], 3
    je 0x550
    cmp qword ptr [r12 + 0x1c0], 2
    je 0x550
    cmp [r12 + 0x1c0], rsi
    je 0x550
    mov dword ptr [rbx + 8], 0x138
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x90]
    jmp 0x550
    mov rax, [rbx + 0x98]
    jmp 0x5b5
    mov dword ptr [rbx + 8], 0x13e
    call <op.Call>
    jmp 0x60b
    test rsi, r13
    jne 0x100b
    cmp byte ptr [rsi], 0x22
    jne 0x100b
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1e0], rax
    je 0x5cb
    cmp [r12 + 0x1f0], rax
    je 0x5cb
    cmp [r12 + 0x1f8], rax
    je 0x5cb
    cmp [r12 + 0x200], rax
    je 0x5cb
    cmp qword ptr [r12 + 0x1e8], 2
    je 0x5cb
    cmp [r12 + 0x1e8], rsi
    je 0x5cb
    mov dword ptr [rbx + 8], 0x13e
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x5cb
    mov dword ptr [rbx + 8], 0x147
    call <op.GetGlobal>
    jmp 0x629
    mov dword ptr [rbx + 8], 0x14d
    lea rcx, [r12 + 0x218]
    call <stub.GetNamed>
    jmp 0x65d
    mov dword ptr [rbx + 8], 0x154
    call <op.GetGlobal>
    jmp 0x67d
    mov dword ptr [rbx + 8], 0x160
    call <op.ModI>
    jmp 0x6cb
    mov dword ptr [rbx + 8], 0x167
    call <op.ModI>
    jmp 0x6ef
    cmp qword ptr [r12 + 0x260], 3
    je 0x704
    cmp qword ptr [r12 + 0x260], 2
    je 0x704
    cmp [r12 + 0x260], rsi
    je 0x704
    mov dword ptr [rbx + 8], 0x16e
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x90]
    jmp 0x704
    mov rax, [rbx + 0x98]
    jmp 0x769
    mov dword ptr [rbx + 8], 0x174
    call <op.Call>
    jmp 0x7bf
    test rsi, r13
    jne 0x1141
    cmp byte ptr [rsi], 0x22
    jne 0x1141
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x280], rax
    je 0x77f
    cmp [r12 + 0x290], rax
    je 0x77f
    cmp [r12 + 0x298], rax
    je 0x77f
    cmp [r12 + 0x2a0], rax
    je 0x77f
    cmp qword ptr [r12 + 0x288], 2
    je 0x77f
    cmp [r12 + 0x288], rsi
    je 0x77f
    mov dword ptr [rbx + 8], 0x174
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x77f
    mov dword ptr [rbx + 8], 0x17d
    call <op.GetGlobal>
    jmp 0x7dd
    mov dword ptr [rbx + 8], 0x183
    lea rcx, [r12 + 0x2b8]
    call <stub.GetNamed>
    jmp 0x811
    mov dword ptr [rbx + 8], 0x18a
    call <op.GetGlobal>
    jmp 0x831
    mov dword ptr [rbx + 8], 0x195
    call <op.ModI>
    jmp 0x87d
    mov dword ptr [rbx + 8], 0x19c
    call <op.Call>
    jmp 0x8d8
    test rsi, r13
    jne 0x1216
    cmp byte ptr [rsi], 0x22
    jne 0x1216
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x2f0], rax
    je 0x892
    cmp [r12 + 0x300], rax
    je 0x892
    cmp [r12 + 0x308], rax
    je 0x892
    cmp [r12 + 0x310], rax
    je 0x892
    cmp qword ptr [r12 + 0x2f8], 2
    je 0x892
    cmp [r12 + 0x2f8], rsi
    je 0x892
    mov dword ptr [rbx + 8], 0x19c
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x90]
    jmp 0x892
    mov dword ptr [rbx + 8], 0x1a2
    call <op.Call>
    jmp 0x92a
    test rsi, r13
    jne 0x12a2
    cmp byte ptr [rsi], 0x22
    jne 0x12a2
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x318], rax
    je 0x8ea
    cmp [r12 + 0x328], rax
    je 0x8ea
    cmp [r12 + 0x330], rax
    je 0x8ea
    cmp [r12 + 0x338], rax
    je 0x8ea
    cmp qword ptr [r12 + 0x320], 2
    je 0x8ea
    cmp [r12 + 0x320], rsi
    je 0x8ea
    mov dword ptr [rbx + 8], 0x1a2
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x8ea
    mov dword ptr [rbx + 8], 0x1a8
    call <op.Inc>
    jmp 0x949
    cmp rsi, r15
    jae 0x1351
    test rsi, r15
    je 0x132b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1359
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x18a8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x137d
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x340]
    or rcx, 2
    mov [r12 + 0x340], rcx
    jmp 0x949
    mov dword ptr [rbx + 8], 0x1ad
    call <op.JumpLoop>
    jmp 0x23a
    mov dword ptr [rbx + 8], 0x1bc
    call <op.JNotLessI>
    cmp eax, 2
    je 0xc50
    jmp 0x9a4
    cmp rsi, r15
    jae 0x13da
    test rsi, r15
    je 0x13ab
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x13e2
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x18b8]
    mov rcx, [r12 + 0x348]
    or rcx, 2
    mov [r12 + 0x348], rcx
    vucomisd xmm1, xmm0
    jbe 0xc50
    jmp 0x9a4
    mov dword ptr [rbx + 8], 0x1c8
    call <op.JNotLessI>
    cmp eax, 2
    je 0xc1b
    jmp 0x9cc
    cmp rsi, r15
    jae 0x143c
    test rsi, r15
    je 0x140d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1444
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x18a0]
    mov rcx, [r12 + 0x350]
    or rcx, 2
    mov [r12 + 0x350], rcx
    vucomisd xmm1, xmm0
    jbe 0xc1b
    jmp 0x9cc
    mov dword ptr [rbx + 8], 0x1d0
    call <op.GetGlobal>
    jmp 0x9e5
    mov dword ptr [rbx + 8], 0x1d6
    call <op.GetElem>
    jmp 0xa32
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x1480
    sub rax, r15
    jmp 0xa2e
    test rdx, r15
    je 0x1480
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x1480
    jp 0x1480
    test edx, edx
    jne 0x14df
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x1480
    jmp 0xa08
    mov dword ptr [rbx + 8], 0x1dc
    call <op.GetGlobal>
    jmp 0xa4b
    mov dword ptr [rbx + 8], 0x1e2
    lea rcx, [r12 + 0x398]
    call <stub.GetNamed>
    jmp 0xa7f
    mov dword ptr [rbx + 8], 0x1e9
    call <op.Add>
    jmp 0xaae
    cmp rsi, r15
    jae 0x1534
    test rsi, r15
    je 0x150e
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x153c
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1551
    test rdx, r15
    je 0x150e
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1559
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1575
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x58], rax
    mov rcx, [r12 + 0x3b8]
    or rcx, 2
    mov [r12 + 0x3b8], rcx
    jmp 0xaae
    mov dword ptr [rbx + 8], 0x1f2
    lea rcx, [r12 + 0x3c0]
    call <stub.GetNamed>
    jmp 0xaf0
    mov dword ptr [rbx + 8], 0x1fd
    call <op.Call>
    jmp 0xb5d
    test rsi, r13
    jne 0x15ab
    cmp byte ptr [rsi], 0x22
    jne 0x15ab
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x3e0], rax
    je 0xb1d
    cmp [r12 + 0x3f0], rax
    je 0xb1d
    cmp [r12 + 0x3f8], rax
    je 0xb1d
    cmp [r12 + 0x400], rax
    je 0xb1d
    cmp qword ptr [r12 + 0x3e8], 2
    je 0xb1d
    cmp [r12 + 0x3e8], rsi
    je 0xb1d
    mov dword ptr [rbx + 8], 0x1fd
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x80]
    jmp 0xb1d
    mov dword ptr [rbx + 8], 0x203
    call <op.Add>
    jmp 0xb88
    cmp rsi, r15
    jae 0x165d
    test rsi, r15
    je 0x1637
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1665
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x167a
    test rdx, r15
    je 0x1637
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1682
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x169e
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x58], rax
    mov rcx, [r12 + 0x408]
    or rcx, 2
    mov [r12 + 0x408], rcx
    jmp 0xb88
    mov dword ptr [rbx + 8], 0x209
    call <op.ModI>
    jmp 0xbab
    mov dword ptr [rbx + 8], 0x210
    call <op.SetGlobal>
    jmp 0xbe6
    mov dword ptr [rbx + 8], 0x210
    call <stub.Barrier>
    jmp 0xbe6
    mov dword ptr [rbx + 8], 0x217
    call <op.Inc>
    jmp 0xc05
    cmp rsi, r15
    jae 0x1714
    test rsi, r15
    je 0x16ee
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x171c
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x18a8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1740
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x428]
    or rcx, 2
    mov [r12 + 0x428], rcx
    jmp 0xc05
    mov dword ptr [rbx + 8], 0x21c
    call <op.JumpLoop>
    jmp 0x9b2
    mov dword ptr [rbx + 8], 0x21f
    call <op.Inc>
    jmp 0xc3a
    cmp rsi, r15
    jae 0x1794
    test rsi, r15
    je 0x176e
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x179c
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x18a8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x17c0
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x430]
    or rcx, 2
    mov [r12 + 0x430], rcx
    jmp 0xc3a
    mov dword ptr [rbx + 8], 0x224
    call <op.JumpLoop>
    jmp 0x987
    mov dword ptr [rbx + 8], 0x227
    call <op.GetGlobal>
    jmp 0xc69
    mov dword ptr [rbx + 8], 0x233
    call <op.GetGlobal>
    jmp 0xc94
    mov dword ptr [rbx + 8], 0x239
    call <op.Call>
    jmp 0xce6
    test rsi, r13
    jne 0x1810
    cmp byte ptr [rsi], 0x22
    jne 0x1810
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x458], rax
    je 0xca6
    cmp [r12 + 0x468], rax
    je 0xca6
    cmp [r12 + 0x470], rax
    je 0xca6
    cmp [r12 + 0x478], rax
    je 0xca6
    cmp qword ptr [r12 + 0x460], 2
    je 0xca6
    cmp [r12 + 0x460], rsi
    je 0xca6
    mov dword ptr [rbx + 8], 0x239
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x48]
    jmp 0xca6
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
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
    mov rdx, [r14 + 0x1428]
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
    je 0x270
    test rax, r13
    jne 0x208
    cmp byte ptr [rax], 0x20
    jb 0x208
    mov [rbx + 0x70], rax
    cmp qword ptr [rbx + 0x20], 0
    jne 0x211
    mov rax, [rbx + 0x70]
    mov [rbx + 0x20], rax
    mov rax, [rbx + 0x70]
    mov [rbx + 0x48], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x30]
    test rdx, r13
    jne 0x222
    cmp byte ptr [rdx], 0x20
    jb 0x222
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x38]
    jne 0x222
    mov rax, [r12 + 0x40]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x238
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x38]
    test rdx, r13
    jne 0x249
    cmp byte ptr [rdx], 0x20
    jb 0x249
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x58]
    jne 0x249
    mov rax, [r12 + 0x60]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x25f
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
    cmp qword ptr [r12 + 0x18], 3
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
    mov rdx, [r14 + 0x1428]
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
    movzx r10d, byte ptr [r14 + 0x149e]
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
    mov rdx, [r14 + 0x1428]
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
    je 0x1fe
    test rax, r13
    jne 0x1bd
    cmp byte ptr [rax], 0x20
    jb 0x1bd
    mov [rbx + 0x68], rax
    cmp qword ptr [rbx + 0x20], 0
    jne 0x1c6
    mov rax, [rbx + 0x68]
    mov [rbx + 0x20], rax
    mov rax, [rbx + 0x68]
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x30]
    test rdx, r13
    jne 0x1d7
    cmp byte ptr [rdx], 0x20
    jb 0x1d7
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x30]
    jne 0x1d7
    mov rax, [r12 + 0x38]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x1ed
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
    cmp qword ptr [r12 + 0x10], 3
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
    mov rdx, [r14 + 0x1428]
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
    je 0x270
    test rax, r13
    jne 0x208
    cmp byte ptr [rax], 0x20
    jb 0x208
    mov [rbx + 0x70], rax
    cmp qword ptr [rbx + 0x20], 0
    jne 0x211
    mov rax, [rbx + 0x70]
    mov [rbx + 0x20], rax
    mov rax, [rbx + 0x70]
    mov [rbx + 0x48], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x30]
    test rdx, r13
    jne 0x222
    cmp byte ptr [rdx], 0x20
    jb 0x222
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x38]
    jne 0x222
    mov rax, [r12 + 0x40]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x238
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x38]
    test rdx, r13
    jne 0x249
    cmp byte ptr [rdx], 0x20
    jb 0x249
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x58]
    jne 0x249
    mov rax, [r12 + 0x60]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x25f
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
    cmp qword ptr [r12 + 0x18], 3
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
    mov rdx, [r14 + 0x1428]
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
    mov rdx, [r14 + 0x1428]
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
    mov rdx, [r14 + 0x1428]
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
    mov rdx, [r14 + 0x1428]
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
    mov rdx, [r14 + 0x1428]
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
    mov rdx, [r14 + 0x1160]
    lea rsi, [rdx + 0x40]
    cmp rsi, [r14 + 0x1168]
    ja 0x20b
    mov [r14 + 0x1160], rsi
    mov qword ptr [rdx], 0x5000120
    mov [rdx + 8], rcx
    mov rcx, [r14 + 0x2310]
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
    movzx r10d, byte ptr [r14 + 0x149e]
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
    movzx r10d, byte ptr [r14 + 0x149e]
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
    movzx r10d, byte ptr [r14 + 0x149e]
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
    movzx r10d, byte ptr [r14 + 0x149e]
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
    mov rdx, [r14 + 0x1428]
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
    mov rdx, [r14 + 0x1428]
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
