(anonymous):
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0xb0]
    cmp rcx, [rdx]
    ja 0xdc6
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
    mov rsi, [r12 + 0xa0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xded
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x2a
    call <op.Typeof>
    mov rax, [r12 + 0x58]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0xe18
    cmp rdx, r15
    jb 0xe18
    cmp esi, edx
    je 0xf4
    jmp 0x112
    mov rsi, [r12 + 0xb8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xeb5
    mov [rbx + 0x30], rax
    jmp 0x120
    mov rax, 0xfffe000000000001
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x45
    call <op.InitGlobal>
    xor eax, eax
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov dword ptr [rbx + 8], 0x4d
    call <op.NewClass>
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x55
    call <op.NewClosure>
    mov rax, [r12 + 0x60]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x5e
    call <op.DefineMethod>
    mov rax, [rbx + 0x40]
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x69
    call <op.InitGlobal>
    mov rax, 0xfffe000000000004
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x71
    call <op.InitGlobal>
    mov rax, 0xfffe00000000000e
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x79
    call <op.InitGlobal>
    mov rsi, [r12 + 0xc8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xec6
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0xd8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xed7
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0xe8], rsi
    jne 0xef9
    mov dword ptr [rbx + 8], 0x8b
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
    je 0x2055
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x91
    call <op.InitGlobal>
    mov rsi, [r12 + 0x110]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xf71
    mov [rbx + 0x80], rax
    mov eax, 0xa
    mov [rbx + 0x88], rax
    mov rsi, [r12 + 0x120]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xf82
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x98]
    cmp rsi, r15
    jb 0xfa4
    mov eax, esi
    add eax, 1
    jo 0xfa4
    or rax, r15
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x80]
    cmp [r12 + 0x138], rsi
    jne 0x1016
    mov dword ptr [rbx + 8], 0xaa
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
    je 0x2055
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x60]
    test rdx, r13
    jne 0x1091
    cmp byte ptr [rdx], 0x20
    jb 0x1091
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x160]
    jne 0x1091
    mov rsi, [r12 + 0x168]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x180], rsi
    jne 0x10bb
    mov dword ptr [rbx + 8], 0xb7
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
    je 0x2055
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0xbd
    call <op.NewArray>
    mov dword ptr [rbx + 8], 0xc3
    call <op.InitGlobal>
    mov rsi, [r12 + 0x1b8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1133
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [r12 + 0x1c8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1144
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x116f
    cmp rdx, r15
    jb 0x116f
    cmp esi, edx
    jg 0x84a
    mov rsi, [r12 + 0x1e0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x11cc
    mov [rbx + 0x48], rax
    mov rsi, [r12 + 0x1f0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x11dd
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x30]
    cmp rsi, r15
    jb 0x11ff
    cmp rdx, r15
    jb 0x11ff
    mov eax, esi
    sub eax, edx
    jo 0x11ff
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x208]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1272
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x60]
    mov rdx, [rbx + 0x68]
    cmp rsi, r15
    jb 0x1294
    cmp rdx, r15
    jb 0x1294
    mov eax, esi
    add eax, edx
    jo 0x1294
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x48]
    mov rcx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x1318
    cmp rcx, r15
    jb 0x1318
    shlx eax, esi, ecx
    or rax, r15
    mov [rbx + 0x38], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x40], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x48], rax
    endbr64
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x139b
    cmp rdx, r15
    jb 0x139b
    cmp esi, edx
    jge 0x696
    mov rsi, [r12 + 0x230]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x13f8
    mov [rbx + 0x98], rax
    mov eax, 0xa
    mov [rbx + 0xa0], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0xa8], rax
    mov rsi, [rbx + 0x98]
    cmp [r12 + 0x240], rsi
    jne 0x141a
    mov dword ptr [rbx + 8], 0x118
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
    je 0x2055
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x78]
    test rdx, r13
    jne 0x1495
    cmp byte ptr [rdx], 0x20
    jb 0x1495
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x268]
    jne 0x1495
    mov rsi, [r12 + 0x270]
    mov rax, [rdx + rsi]
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0x288], rsi
    jne 0x14bf
    mov dword ptr [rbx + 8], 0x125
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
    je 0x2055
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x1548
    cmp rdx, r15
    jb 0x1548
    mov eax, esi
    add eax, edx
    jo 0x1548
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x15cc
    mov eax, esi
    add eax, 1
    jo 0x15cc
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x162a
    jmp 0x4f2
    mov rsi, [r12 + 0x2c0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x163b
    mov [rbx + 0x70], rax
    mov rdx, [rbx + 0x70]
    test rdx, r13
    jne 0x164c
    cmp byte ptr [rdx], 0x20
    jb 0x164c
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x2d0]
    jne 0x164c
    mov rsi, [r12 + 0x2d8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rax, [r12 + 0x70]
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x88]
    cmp rsi, r15
    jb 0x1676
    cmp rdx, r15
    jb 0x1676
    mov eax, esi
    add eax, edx
    jo 0x1676
    or rax, r15
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x80]
    mov rdx, [rbx + 0x30]
    cmp rsi, r15
    jb 0x16fd
    cmp rdx, r15
    jb 0x16fd
    mov eax, esi
    add eax, edx
    jo 0x16fd
    or rax, r15
    mov [rbx + 0x80], rax
    mov rax, [r12 + 0x78]
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x80]
    mov rdx, [rbx + 0x88]
    cmp rsi, r15
    jb 0x1784
    cmp rdx, r15
    jb 0x1784
    mov eax, esi
    add eax, edx
    jo 0x1784
    or rax, r15
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x80]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x180b
    cmp rdx, r15
    jb 0x180b
    mov eax, esi
    add eax, edx
    jo 0x180b
    or rax, r15
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x310], rsi
    jne 0x188f
    mov dword ptr [rbx + 8], 0x166
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
    je 0x2055
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x1918
    mov eax, esi
    add eax, 4
    jo 0x1918
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x1976
    jmp 0x3d0
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x17a
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x19a1
    cmp esi, 0x28
    jge 0xb14
    mov rsi, [r12 + 0x348]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x19e9
    mov [rbx + 0x58], rax
    mov eax, 0xa
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x19fa
    test esi, esi
    jl 0x19fa
    mov eax, esi
    and eax, 0xf
    or rax, r15
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x360], rsi
    jne 0x1a1c
    mov dword ptr [rbx + 8], 0x199
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
    je 0x2055
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0x388]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1a94
    mov [rbx + 0x40], rax
    mov rsi, [r12 + 0x398]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1aa5
    mov [rbx + 0x70], rax
    mov eax, 0xa
    mov [rbx + 0x78], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0x3a8], rsi
    jne 0x1ac7
    mov dword ptr [rbx + 8], 0x1b0
    mov rax, [rsi + 0x20]
    mov [rbx + 0x58], rbx
    mov dword ptr [rbx + 0x64], 1
    mov [rbx + 0x68], rax
    add rbx, 0x58
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x58
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x2055
    mov [rbx + 0x50], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x80], rax
    mov rdx, [rbx + 0x80]
    test rdx, r13
    jne 0x1b3f
    cmp byte ptr [rdx], 0x20
    jb 0x1b3f
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x3d0]
    jne 0x1b3f
    mov rsi, [r12 + 0x3d8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x3f0], rsi
    jne 0x1b69
    mov dword ptr [rbx + 8], 0x1c0
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
    je 0x2055
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0x1bf2
    cmp rdx, r15
    jb 0x1bf2
    mov eax, esi
    add eax, edx
    jo 0x1bf2
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x1c76
    cmp rdx, r15
    jb 0x1c76
    mov eax, esi
    add eax, edx
    jo 0x1c76
    or rax, r15
    mov [rbx + 0x40], rax
    mov rdx, [r12 + 0x428]
    mov rsi, [rbx + 0x40]
    cmp byte ptr [rdx + 2], 0
    jne 0x1ce9
    cmp qword ptr [rdx + 8], 0
    je 0x1ce9
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x1cfa
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x1d1c
    mov eax, esi
    add eax, 1
    jo 0x1d1c
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x1d7a
    jmp 0x872
    mov rsi, [r12 + 0x440]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1d8b
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x58]
    test rdx, r13
    jne 0x1d9c
    cmp byte ptr [rdx], 0x20
    jb 0x1d9c
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x450]
    jne 0x1d9c
    mov rsi, [r12 + 0x458]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov rsi, [r12 + 0x470]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1db5
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x480]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1dc6
    mov [rbx + 0x90], rax
    mov rdx, [rbx + 0x90]
    test rdx, r13
    jne 0x1dd7
    cmp byte ptr [rdx], 0x20
    jb 0x1dd7
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x490]
    jne 0x1dd7
    mov rsi, [r12 + 0x498]
    mov rax, [rdx + rsi]
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x88]
    cmp [r12 + 0x4b0], rsi
    jne 0x1e01
    mov dword ptr [rbx + 8], 0x201
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
    je 0x2055
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0x4d8], rsi
    jne 0x1e8d
    mov dword ptr [rbx + 8], 0x207
    mov rax, [rsi + 0x20]
    mov [rbx + 0x38], rbx
    mov dword ptr [rbx + 0x44], 2
    mov [rbx + 0x48], rax
    add rbx, 0x38
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0x38
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x2055
    mov [rbx + 0x30], rax
    mov rsi, [r12 + 0x500]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1f05
    mov [rbx + 0x48], rax
    mov eax, 0xa
    mov [rbx + 0x50], rax
    mov rax, [r12 + 0x88]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x510]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1f16
    mov [rbx + 0x88], rax
    mov rdx, [rbx + 0x88]
    test rdx, r13
    jne 0x1f27
    cmp byte ptr [rdx], 0x20
    jb 0x1f27
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x520]
    jne 0x1f27
    mov rsi, [r12 + 0x528]
    mov rax, [rdx + rsi]
    mov [rbx + 0x80], rax
    mov rax, [r12 + 0x98]
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x80]
    cmp [r12 + 0x540], rsi
    jne 0x1f51
    mov dword ptr [rbx + 8], 0x22a
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
    je 0x2055
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x48]
    cmp [r12 + 0x568], rsi
    jne 0x1fdd
    mov dword ptr [rbx + 8], 0x230
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
    je 0x2055
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xde6
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0x24
    call <op.GetGlobalOrUndefined>
    jmp 0xb8
    mov dword ptr [rbx + 8], 0x31
    call <op.JStrictNe>
    cmp eax, 2
    je 0x112
    jmp 0xf4
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0xe62
    cmp rsi, rdx
    je 0xf4
    test rcx, r13
    jne 0x112
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x112
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x112
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0xdfe
    jmp 0x112
    cmp rsi, r15
    jae 0xe7b
    test rsi, r15
    je 0x112
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xe83
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xe9c
    test rdx, r15
    je 0x112
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xea4
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0xeb0
    je 0xf4
    jmp 0x112
    mov dword ptr [rbx + 8], 0x38
    call <op.GetGlobal>
    jmp 0x10d
    mov dword ptr [rbx + 8], 0x7d
    call <op.GetGlobal>
    jmp 0x1da
    mov dword ptr [rbx + 8], 0x85
    call <op.GetGlobal>
    jmp 0x1fc
    mov dword ptr [rbx + 8], 0x8b
    call <op.Call>
    jmp 0x24e
    test rsi, r13
    jne 0xee8
    cmp byte ptr [rsi], 0x22
    jne 0xee8
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xe8], rax
    je 0x20e
    cmp [r12 + 0xf8], rax
    je 0x20e
    cmp [r12 + 0x100], rax
    je 0x20e
    cmp [r12 + 0x108], rax
    je 0x20e
    cmp qword ptr [r12 + 0xf0], 2
    je 0x20e
    cmp [r12 + 0xf0], rsi
    je 0x20e
    mov dword ptr [rbx + 8], 0x8b
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0x20e
    mov dword ptr [rbx + 8], 0x95
    call <op.GetGlobal>
    jmp 0x276
    mov dword ptr [rbx + 8], 0x9d
    call <op.GetGlobal>
    jmp 0x29e
    mov dword ptr [rbx + 8], 0xa3
    call <op.AddI>
    jmp 0x2c3
    cmp rsi, r15
    jae 0xfb9
    test rsi, r15
    je 0xf93
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xfc1
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x2060]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xfe5
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x90], rax
    mov rcx, [r12 + 0x130]
    or rcx, 2
    mov [r12 + 0x130], rcx
    jmp 0x2c3
    mov dword ptr [rbx + 8], 0xaa
    call <op.Call>
    jmp 0x318
    test rsi, r13
    jne 0x1005
    cmp byte ptr [rsi], 0x22
    jne 0x1005
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x138], rax
    je 0x2d8
    cmp [r12 + 0x148], rax
    je 0x2d8
    cmp [r12 + 0x150], rax
    je 0x2d8
    cmp [r12 + 0x158], rax
    je 0x2d8
    cmp qword ptr [r12 + 0x140], 2
    je 0x2d8
    cmp [r12 + 0x140], rsi
    je 0x2d8
    mov dword ptr [rbx + 8], 0xaa
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x80]
    jmp 0x2d8
    mov dword ptr [rbx + 8], 0xb0
    lea rcx, [r12 + 0x160]
    call <stub.GetNamed>
    jmp 0x34c
    mov dword ptr [rbx + 8], 0xb7
    call <op.Call>
    jmp 0x39f
    test rsi, r13
    jne 0x10aa
    cmp byte ptr [rsi], 0x22
    jne 0x10aa
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x180], rax
    je 0x362
    cmp [r12 + 0x190], rax
    je 0x362
    cmp [r12 + 0x198], rax
    je 0x362
    cmp [r12 + 0x1a0], rax
    je 0x362
    cmp qword ptr [r12 + 0x188], 2
    je 0x362
    cmp [r12 + 0x188], rsi
    je 0x362
    mov dword ptr [rbx + 8], 0xb7
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x362
    mov dword ptr [rbx + 8], 0xc7
    call <op.GetGlobal>
    jmp 0x3d0
    mov dword ptr [rbx + 8], 0xcd
    call <op.GetGlobal>
    jmp 0x3ed
    mov dword ptr [rbx + 8], 0xd3
    call <op.JNotLessEq>
    cmp eax, 2
    je 0x84a
    jmp 0x40f
    cmp rsi, r15
    jae 0x1184
    test rsi, r15
    je 0x1155
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x118c
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x11a1
    test rdx, r15
    je 0x1155
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x11a9
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x1d8]
    or rcx, 2
    mov [r12 + 0x1d8], rcx
    vucomisd xmm1, xmm0
    jb 0x84a
    jmp 0x40f
    mov dword ptr [rbx + 8], 0xda
    call <op.GetGlobal>
    jmp 0x428
    mov dword ptr [rbx + 8], 0xe0
    call <op.GetGlobal>
    jmp 0x441
    mov dword ptr [rbx + 8], 0xe6
    call <op.Sub>
    jmp 0x46c
    cmp rsi, r15
    jae 0x1214
    test rsi, r15
    je 0x11ee
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x121c
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1231
    test rdx, r15
    je 0x11ee
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1239
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1255
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x200]
    or rcx, 2
    mov [r12 + 0x200], rcx
    jmp 0x46c
    mov dword ptr [rbx + 8], 0xec
    call <op.GetGlobal>
    jmp 0x485
    mov dword ptr [rbx + 8], 0xf2
    call <op.Add>
    jmp 0x4b0
    cmp rsi, r15
    jae 0x12a9
    test rsi, r15
    je 0x1283
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x12b1
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x12c6
    test rdx, r15
    je 0x1283
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x12ce
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x12ea
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x218]
    or rcx, 2
    mov [r12 + 0x218], rcx
    jmp 0x4b0
    mov dword ptr [rbx + 8], 0xf8
    call <op.Shl>
    jmp 0x4d6
    cmp rsi, r15
    jae 0x1340
    test rsi, r15
    je 0x1307
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1307
    mov r8d, r11d
    mov esi, r8d
    cmp rcx, r15
    jae 0x1368
    test rcx, r15
    je 0x1307
    lea r8, [rcx + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1307
    mov r8d, r11d
    mov ecx, r8d
    mov r8, [r12 + 0x220]
    or r8, 2
    mov [r12 + 0x220], r8
    jmp 0x4ca
    mov dword ptr [rbx + 8], 0x106
    call <op.JNotLess>
    cmp eax, 2
    je 0x696
    jmp 0x518
    cmp rsi, r15
    jae 0x13b0
    test rsi, r15
    je 0x1381
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x13b8
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x13cd
    test rdx, r15
    je 0x1381
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x13d5
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x228]
    or rcx, 2
    mov [r12 + 0x228], rcx
    vucomisd xmm1, xmm0
    jbe 0x696
    jmp 0x518
    mov dword ptr [rbx + 8], 0x10d
    call <op.GetGlobal>
    jmp 0x534
    mov dword ptr [rbx + 8], 0x118
    call <op.Call>
    jmp 0x5af
    test rsi, r13
    jne 0x1409
    cmp byte ptr [rsi], 0x22
    jne 0x1409
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x240], rax
    je 0x560
    cmp [r12 + 0x250], rax
    je 0x560
    cmp [r12 + 0x258], rax
    je 0x560
    cmp [r12 + 0x260], rax
    je 0x560
    cmp qword ptr [r12 + 0x248], 2
    je 0x560
    cmp [r12 + 0x248], rsi
    je 0x560
    mov dword ptr [rbx + 8], 0x118
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x98]
    jmp 0x560
    mov dword ptr [rbx + 8], 0x11e
    lea rcx, [r12 + 0x268]
    call <stub.GetNamed>
    jmp 0x5e3
    mov dword ptr [rbx + 8], 0x125
    call <op.Call>
    jmp 0x636
    test rsi, r13
    jne 0x14ae
    cmp byte ptr [rsi], 0x22
    jne 0x14ae
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x288], rax
    je 0x5f9
    cmp [r12 + 0x298], rax
    je 0x5f9
    cmp [r12 + 0x2a0], rax
    je 0x5f9
    cmp [r12 + 0x2a8], rax
    je 0x5f9
    cmp qword ptr [r12 + 0x290], 2
    je 0x5f9
    cmp [r12 + 0x290], rsi
    je 0x5f9
    mov dword ptr [rbx + 8], 0x125
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x70]
    jmp 0x5f9
    mov dword ptr [rbx + 8], 0x12b
    call <op.Add>
    jmp 0x661
    cmp rsi, r15
    jae 0x155d
    test rsi, r15
    je 0x1537
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1565
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x157a
    test rdx, r15
    je 0x1537
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1582
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x159e
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x2b0]
    or rcx, 2
    mov [r12 + 0x2b0], rcx
    jmp 0x661
    mov dword ptr [rbx + 8], 0x131
    call <op.Inc>
    jmp 0x680
    cmp rsi, r15
    jae 0x15e1
    test rsi, r15
    je 0x15bb
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x15e9
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x2060]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x160d
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x2b8]
    or rcx, 2
    mov [r12 + 0x2b8], rcx
    jmp 0x680
    mov dword ptr [rbx + 8], 0x136
    call <op.JumpLoop>
    jmp 0x4f2
    mov dword ptr [rbx + 8], 0x139
    call <op.GetGlobal>
    jmp 0x6af
    mov dword ptr [rbx + 8], 0x13f
    lea rcx, [r12 + 0x2d0]
    call <stub.GetNamed>
    jmp 0x6e3
    mov dword ptr [rbx + 8], 0x14a
    call <op.Add>
    jmp 0x724
    cmp rsi, r15
    jae 0x168b
    test rsi, r15
    je 0x1665
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1693
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x16a8
    test rdx, r15
    je 0x1665
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x16b0
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x16cc
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x80], rax
    mov rcx, [r12 + 0x2f0]
    or rcx, 2
    mov [r12 + 0x2f0], rcx
    jmp 0x724
    mov dword ptr [rbx + 8], 0x150
    call <op.Add>
    jmp 0x755
    cmp rsi, r15
    jae 0x1712
    test rsi, r15
    je 0x16ec
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x171a
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x172f
    test rdx, r15
    je 0x16ec
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1737
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1753
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x80], rax
    mov rcx, [r12 + 0x2f8]
    or rcx, 2
    mov [r12 + 0x2f8], rcx
    jmp 0x755
    mov dword ptr [rbx + 8], 0x15a
    call <op.Add>
    jmp 0x795
    cmp rsi, r15
    jae 0x1799
    test rsi, r15
    je 0x1773
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x17a1
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x17b6
    test rdx, r15
    je 0x1773
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x17be
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x17da
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x80], rax
    mov rcx, [r12 + 0x300]
    or rcx, 2
    mov [r12 + 0x300], rcx
    jmp 0x795
    mov dword ptr [rbx + 8], 0x160
    call <op.Add>
    jmp 0x7c3
    cmp rsi, r15
    jae 0x1820
    test rsi, r15
    je 0x17fa
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1828
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x183d
    test rdx, r15
    je 0x17fa
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1845
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1861
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x78], rax
    mov rcx, [r12 + 0x308]
    or rcx, 2
    mov [r12 + 0x308], rcx
    jmp 0x7c3
    mov dword ptr [rbx + 8], 0x166
    call <op.Call>
    jmp 0x815
    test rsi, r13
    jne 0x187e
    cmp byte ptr [rsi], 0x22
    jne 0x187e
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x310], rax
    je 0x7d5
    cmp [r12 + 0x320], rax
    je 0x7d5
    cmp [r12 + 0x328], rax
    je 0x7d5
    cmp [r12 + 0x330], rax
    je 0x7d5
    cmp qword ptr [r12 + 0x318], 2
    je 0x7d5
    cmp [r12 + 0x318], rsi
    je 0x7d5
    mov dword ptr [rbx + 8], 0x166
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x7d5
    mov dword ptr [rbx + 8], 0x16c
    call <op.AddI>
    jmp 0x834
    cmp rsi, r15
    jae 0x192d
    test rsi, r15
    je 0x1907
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1935
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x2068]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1959
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x338]
    or rcx, 2
    mov [r12 + 0x338], rcx
    jmp 0x834
    mov dword ptr [rbx + 8], 0x173
    call <op.JumpLoop>
    jmp 0x3d0
    mov dword ptr [rbx + 8], 0x182
    call <op.JNotLessI>
    cmp eax, 2
    je 0xb14
    jmp 0x88c
    cmp rsi, r15
    jae 0x19b6
    test rsi, r15
    je 0x1987
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x19be
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x2070]
    mov rcx, [r12 + 0x340]
    or rcx, 2
    mov [r12 + 0x340], rcx
    vucomisd xmm1, xmm0
    jbe 0xb14
    jmp 0x88c
    mov dword ptr [rbx + 8], 0x18a
    call <op.GetGlobal>
    jmp 0x8a5
    mov dword ptr [rbx + 8], 0x192
    call <op.ModI>
    jmp 0x8cf
    mov dword ptr [rbx + 8], 0x199
    call <op.Call>
    jmp 0x921
    test rsi, r13
    jne 0x1a0b
    cmp byte ptr [rsi], 0x22
    jne 0x1a0b
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x360], rax
    je 0x8e1
    cmp [r12 + 0x370], rax
    je 0x8e1
    cmp [r12 + 0x378], rax
    je 0x8e1
    cmp [r12 + 0x380], rax
    je 0x8e1
    cmp qword ptr [r12 + 0x368], 2
    je 0x8e1
    cmp [r12 + 0x368], rsi
    je 0x8e1
    mov dword ptr [rbx + 8], 0x199
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x8e1
    mov dword ptr [rbx + 8], 0x19f
    call <op.GetGlobal>
    jmp 0x93a
    mov dword ptr [rbx + 8], 0x1a5
    call <op.GetGlobal>
    jmp 0x953
    mov dword ptr [rbx + 8], 0x1b0
    call <op.Call>
    jmp 0x9b9
    test rsi, r13
    jne 0x1ab6
    cmp byte ptr [rsi], 0x22
    jne 0x1ab6
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x3a8], rax
    je 0x979
    cmp [r12 + 0x3b8], rax
    je 0x979
    cmp [r12 + 0x3c0], rax
    je 0x979
    cmp [r12 + 0x3c8], rax
    je 0x979
    cmp qword ptr [r12 + 0x3b0], 2
    je 0x979
    cmp [r12 + 0x3b0], rsi
    je 0x979
    mov dword ptr [rbx + 8], 0x1b0
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x70]
    jmp 0x979
    mov dword ptr [rbx + 8], 0x1b9
    lea rcx, [r12 + 0x3d0]
    call <stub.GetNamed>
    jmp 0x9fb
    mov dword ptr [rbx + 8], 0x1c0
    call <op.Call>
    jmp 0xa4e
    test rsi, r13
    jne 0x1b58
    cmp byte ptr [rsi], 0x22
    jne 0x1b58
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x3f0], rax
    je 0xa11
    cmp [r12 + 0x400], rax
    je 0xa11
    cmp [r12 + 0x408], rax
    je 0xa11
    cmp [r12 + 0x410], rax
    je 0xa11
    cmp qword ptr [r12 + 0x3f8], 2
    je 0xa11
    cmp [r12 + 0x3f8], rsi
    je 0xa11
    mov dword ptr [rbx + 8], 0x1c0
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0xa11
    mov dword ptr [rbx + 8], 0x1c6
    call <op.Add>
    jmp 0xa79
    cmp rsi, r15
    jae 0x1c07
    test rsi, r15
    je 0x1be1
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1c0f
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1c24
    test rdx, r15
    je 0x1be1
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1c2c
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1c48
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x418]
    or rcx, 2
    mov [r12 + 0x418], rcx
    jmp 0xa79
    mov dword ptr [rbx + 8], 0x1cc
    call <op.Add>
    jmp 0xaa4
    cmp rsi, r15
    jae 0x1c8b
    test rsi, r15
    je 0x1c65
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1c93
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1ca8
    test rdx, r15
    je 0x1c65
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1cb0
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1ccc
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x420]
    or rcx, 2
    mov [r12 + 0x420], rcx
    jmp 0xaa4
    mov dword ptr [rbx + 8], 0x1d2
    call <op.SetGlobal>
    jmp 0xadf
    mov dword ptr [rbx + 8], 0x1d2
    call <stub.Barrier>
    jmp 0xadf
    mov dword ptr [rbx + 8], 0x1d9
    call <op.Inc>
    jmp 0xafe
    cmp rsi, r15
    jae 0x1d31
    test rsi, r15
    je 0x1d0b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1d39
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x2060]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1d5d
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x438]
    or rcx, 2
    mov [r12 + 0x438], rcx
    jmp 0xafe
    mov dword ptr [rbx + 8], 0x1de
    call <op.JumpLoop>
    jmp 0x872
    mov dword ptr [rbx + 8], 0x1e1
    call <op.GetGlobal>
    jmp 0xb2d
    mov dword ptr [rbx + 8], 0x1e7
    lea rcx, [r12 + 0x450]
    call <stub.GetNamed>
    jmp 0xb61
    mov dword ptr [rbx + 8], 0x1ee
    call <op.GetGlobal>
    jmp 0xb7e
    mov dword ptr [rbx + 8], 0x1f4
    call <op.GetGlobal>
    jmp 0xb9a
    mov dword ptr [rbx + 8], 0x1fa
    lea rcx, [r12 + 0x490]
    call <stub.GetNamed>
    jmp 0xbd1
    mov dword ptr [rbx + 8], 0x201
    call <op.Call>
    jmp 0xc2d
    test rsi, r13
    jne 0x1df0
    cmp byte ptr [rsi], 0x22
    jne 0x1df0
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x4b0], rax
    je 0xbed
    cmp [r12 + 0x4c0], rax
    je 0xbed
    cmp [r12 + 0x4c8], rax
    je 0xbed
    cmp [r12 + 0x4d0], rax
    je 0xbed
    cmp qword ptr [r12 + 0x4b8], 2
    je 0xbed
    cmp [r12 + 0x4b8], rsi
    je 0xbed
    mov dword ptr [rbx + 8], 0x201
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x88]
    jmp 0xbed
    mov dword ptr [rbx + 8], 0x207
    call <op.Call>
    jmp 0xc7f
    test rsi, r13
    jne 0x1e7c
    cmp byte ptr [rsi], 0x22
    jne 0x1e7c
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x4d8], rax
    je 0xc3f
    cmp [r12 + 0x4e8], rax
    je 0xc3f
    cmp [r12 + 0x4f0], rax
    je 0xc3f
    cmp [r12 + 0x4f8], rax
    je 0xc3f
    cmp qword ptr [r12 + 0x4e0], 2
    je 0xc3f
    cmp [r12 + 0x4e0], rsi
    je 0xc3f
    mov dword ptr [rbx + 8], 0x207
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0xc3f
    mov dword ptr [rbx + 8], 0x20d
    call <op.GetGlobal>
    jmp 0xc98
    mov dword ptr [rbx + 8], 0x219
    call <op.GetGlobal>
    jmp 0xcc9
    mov dword ptr [rbx + 8], 0x21f
    lea rcx, [r12 + 0x520]
    call <stub.GetNamed>
    jmp 0xd00
    mov dword ptr [rbx + 8], 0x22a
    call <op.Call>
    jmp 0xd6b
    test rsi, r13
    jne 0x1f40
    cmp byte ptr [rsi], 0x22
    jne 0x1f40
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x540], rax
    je 0xd2b
    cmp [r12 + 0x550], rax
    je 0xd2b
    cmp [r12 + 0x558], rax
    je 0xd2b
    cmp [r12 + 0x560], rax
    je 0xd2b
    cmp qword ptr [r12 + 0x548], 2
    je 0xd2b
    cmp [r12 + 0x548], rsi
    je 0xd2b
    mov dword ptr [rbx + 8], 0x22a
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x80]
    jmp 0xd2b
    mov dword ptr [rbx + 8], 0x230
    call <op.Call>
    jmp 0xdbd
    test rsi, r13
    jne 0x1fcc
    cmp byte ptr [rsi], 0x22
    jne 0x1fcc
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x568], rax
    je 0xd7d
    cmp [r12 + 0x578], rax
    je 0xd7d
    cmp [r12 + 0x580], rax
    je 0xd7d
    cmp [r12 + 0x588], rax
    je 0xd7d
    cmp qword ptr [r12 + 0x570], 2
    je 0xd7d
    cmp [r12 + 0x570], rsi
    je 0xd7d
    mov dword ptr [rbx + 8], 0x230
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x48]
    jmp 0xd7d
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .long 0x0
    .quad 0x3ff0000000000000
    .quad 0x4010000000000000
    .quad 0x4044000000000000
Node:
    endbr64
    push rbp
    mov rbp, rsp
    test byte ptr [rbx + 0xf], 1
    je 0xd9
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x40]
    cmp rcx, [rdx]
    ja 0xe3
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x103
    endbr64
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x28]
    test rdx, r13
    jne 0x121
    cmp byte ptr [rdx], 0x20
    jb 0x121
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x10]
    jne 0x121
    mov rax, [r12 + 0x18]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x137
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x30]
    test rdx, r13
    jne 0x148
    cmp byte ptr [rdx], 0x20
    jb 0x148
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x30]
    jne 0x148
    mov rax, [r12 + 0x38]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x15e
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.ThrowClassCall>
    jmp 0x11a
    call <helper.CheckLimit>
    test rax, rax
    je 0x11a
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x26
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x108
    jmp 0x33
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    lea rcx, [r12 + 0x10]
    call <stub.SetNamed>
    jmp 0x7f
    mov dword ptr [rbx + 8], 0
    call <stub.Barrier>
    jmp 0x7f
    mov dword ptr [rbx + 8], 8
    lea rcx, [r12 + 0x30]
    call <stub.SetNamed>
    jmp 0xc7
    mov dword ptr [rbx + 8], 8
    call <stub.Barrier>
    jmp 0xc7
build:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0xa0]
    cmp rcx, [rdx]
    ja 0x2c7
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x2e7
    endbr64
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0x305
    test esi, esi
    jne 0xf0
    mov rsi, [r12 + 0x18]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x32c
    mov [rbx + 0x50], rax
    mov rax, [rbx + 0x50]
    mov [rbx + 0x58], rax
    mov eax, 2
    mov [rbx + 0x60], rax
    mov eax, 2
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0x28], rsi
    jne 0x33d
    mov dword ptr [rbx + 8], 0x15
    lea rdx, [rbx + 0x38]
    call <stub.Construct>
    test al, 1
    je 0xe3
    sub rax, 1
    mov [rbx + 0x38], rbx
    mov dword ptr [rbx + 0x44], 0x1000002
    mov [rbx + 0x48], rax
    add rbx, 0x38
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0x38
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x61e
    test rax, r13
    jne 0x38a
    cmp byte ptr [rax], 0x20
    jb 0x38a
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    mov rsi, [r12 + 0x50]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x393
    mov [rbx + 0x50], rax
    mov rax, [rbx + 0x50]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x60]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x3a4
    mov [rbx + 0x80], rax
    mov eax, 0xa
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0x3c6
    mov eax, esi
    sub eax, 1
    jo 0x3c6
    or rax, r15
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x80]
    cmp [r12 + 0x78], rsi
    jne 0x432
    mov dword ptr [rbx + 8], 0x35
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
    je 0x61e
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0xa0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x4aa
    mov [rbx + 0x88], rax
    mov eax, 0xa
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0x4cc
    mov eax, esi
    sub eax, 1
    jo 0x4cc
    or rax, r15
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x88]
    cmp [r12 + 0xb8], rsi
    jne 0x53e
    mov dword ptr [rbx + 8], 0x4a
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
    je 0x61e
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0xe0], rsi
    jne 0x5b9
    mov dword ptr [rbx + 8], 0x50
    lea rdx, [rbx + 0x38]
    call <stub.Construct>
    test al, 1
    je 0x2ba
    sub rax, 1
    mov [rbx + 0x38], rbx
    mov dword ptr [rbx + 0x44], 0x1000002
    mov [rbx + 0x48], rax
    add rbx, 0x38
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0x38
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x61e
    test rax, r13
    jne 0x615
    cmp byte ptr [rax], 0x20
    jb 0x615
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x2fe
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x2ec
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    test rsi, r15
    je 0xf0
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jp 0x327
    je 0x45
    jmp 0xf0
    mov dword ptr [rbx + 8], 8
    call <op.GetGlobal>
    jmp 0x5b
    cmp [r12 + 0x38], rsi
    je 0x84
    cmp [r12 + 0x40], rsi
    je 0x84
    cmp [r12 + 0x48], rsi
    je 0x84
    cmp qword ptr [r12 + 0x30], 2
    je 0x84
    cmp [r12 + 0x30], rsi
    je 0x84
    mov dword ptr [rbx + 8], 0x15
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0x84
    mov rax, [rbx + 0x58]
    jmp 0xe3
    mov dword ptr [rbx + 8], 0x1d
    call <op.GetGlobal>
    jmp 0x106
    mov dword ptr [rbx + 8], 0x26
    call <op.GetGlobal>
    jmp 0x127
    mov dword ptr [rbx + 8], 0x2e
    call <op.SubI>
    jmp 0x155
    cmp rsi, r15
    jae 0x3db
    test rsi, r15
    je 0x3b5
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x3e3
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x628]
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x407
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x90], rax
    mov rcx, [r12 + 0x70]
    or rcx, 2
    mov [r12 + 0x70], rcx
    jmp 0x155
    mov dword ptr [rbx + 8], 0x35
    call <op.Call>
    jmp 0x1a7
    test rsi, r13
    jne 0x421
    cmp byte ptr [rsi], 0x22
    jne 0x421
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x78], rax
    je 0x167
    cmp [r12 + 0x88], rax
    je 0x167
    cmp [r12 + 0x90], rax
    je 0x167
    cmp [r12 + 0x98], rax
    je 0x167
    cmp qword ptr [r12 + 0x80], 2
    je 0x167
    cmp [r12 + 0x80], rsi
    je 0x167
    mov dword ptr [rbx + 8], 0x35
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x80]
    jmp 0x167
    mov dword ptr [rbx + 8], 0x3b
    call <op.GetGlobal>
    jmp 0x1c3
    mov dword ptr [rbx + 8], 0x43
    call <op.SubI>
    jmp 0x1f1
    cmp rsi, r15
    jae 0x4e1
    test rsi, r15
    je 0x4bb
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x4e9
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x628]
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x50d
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x98], rax
    mov rcx, [r12 + 0xb0]
    or rcx, 2
    mov [r12 + 0xb0], rcx
    jmp 0x1f1
    mov dword ptr [rbx + 8], 0x4a
    call <op.Call>
    jmp 0x249
    test rsi, r13
    jne 0x52d
    cmp byte ptr [rsi], 0x22
    jne 0x52d
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xb8], rax
    je 0x206
    cmp [r12 + 0xc8], rax
    je 0x206
    cmp [r12 + 0xd0], rax
    je 0x206
    cmp [r12 + 0xd8], rax
    je 0x206
    cmp qword ptr [r12 + 0xc0], 2
    je 0x206
    cmp [r12 + 0xc0], rsi
    je 0x206
    mov dword ptr [rbx + 8], 0x4a
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x88]
    jmp 0x206
    cmp [r12 + 0xf0], rsi
    je 0x25b
    cmp [r12 + 0xf8], rsi
    je 0x25b
    cmp [r12 + 0x100], rsi
    je 0x25b
    cmp qword ptr [r12 + 0xe8], 2
    je 0x25b
    cmp [r12 + 0xe8], rsi
    je 0x25b
    mov dword ptr [rbx + 8], 0x50
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0x25b
    mov rax, [rbx + 0x58]
    jmp 0x2ba
    jmp <stub.ExceptionExit>
    .byte 0x0
    .long 0x0
    .quad 0x3ff0000000000000
check:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x70]
    cmp rcx, [rdx]
    ja 0x27c
    mov r12, [rax + 0x10]
    endbr64
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x2a3
    cmp byte ptr [rdx], 0x20
    jb 0x2a3
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x18]
    jne 0x2a3
    mov rsi, [r12 + 0x20]
    mov rax, [rdx + rsi]
    mov [rbx + 0x28], rax
    mov eax, 2
    mov [rbx + 0x30], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x30]
    cmp rsi, r15
    jb 0x2d3
    cmp rdx, r15
    jb 0x2d3
    cmp esi, edx
    je 0x86
    jmp 0x9d
    mov rax, 0xfffe000000000001
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    mov rax, 0xfffe000000000001
    mov [rbx + 0x30], rax
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x370
    cmp byte ptr [rdx], 0x20
    jb 0x370
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x40]
    jne 0x370
    mov rsi, [r12 + 0x48]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x68]
    test rdx, r13
    jne 0x386
    cmp byte ptr [rdx], 0x20
    jb 0x386
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x60]
    jne 0x386
    mov rsi, [r12 + 0x68]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x80], rsi
    jne 0x3ad
    mov dword ptr [rbx + 8], 0x28
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
    je 0x5e8
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x436
    cmp rdx, r15
    jb 0x436
    mov eax, esi
    add eax, edx
    jo 0x436
    or rax, r15
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x4a9
    cmp byte ptr [rdx], 0x20
    jb 0x4a9
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xb0]
    jne 0x4a9
    mov rsi, [r12 + 0xb8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x68]
    test rdx, r13
    jne 0x4c2
    cmp byte ptr [rdx], 0x20
    jb 0x4c2
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xd0]
    jne 0x4c2
    mov rsi, [r12 + 0xd8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0xf0], rsi
    jne 0x4ec
    mov dword ptr [rbx + 8], 0x42
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
    je 0x5e8
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x575
    cmp rdx, r15
    jb 0x575
    mov eax, esi
    add eax, edx
    jo 0x575
    or rax, r15
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x29c
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
    mov dword ptr [rbx + 8], 9
    call <op.JStrictNe>
    cmp eax, 2
    je 0x9d
    jmp 0x86
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x31d
    cmp rsi, rdx
    je 0x86
    test rcx, r13
    jne 0x9d
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x9d
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x9d
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x2b9
    jmp 0x9d
    cmp rsi, r15
    jae 0x336
    test rsi, r15
    je 0x9d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x33e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x357
    test rdx, r15
    je 0x9d
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x35f
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x36b
    je 0x86
    jmp 0x9d
    mov dword ptr [rbx + 8], 0x1a
    lea rcx, [r12 + 0x40]
    call <stub.GetNamed>
    jmp 0xd9
    mov dword ptr [rbx + 8], 0x21
    lea rcx, [r12 + 0x60]
    call <stub.GetNamed>
    jmp 0x10b
    mov dword ptr [rbx + 8], 0x28
    call <op.Call>
    jmp 0x15e
    test rsi, r13
    jne 0x39c
    cmp byte ptr [rsi], 0x22
    jne 0x39c
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x80], rax
    je 0x121
    cmp [r12 + 0x90], rax
    je 0x121
    cmp [r12 + 0x98], rax
    je 0x121
    cmp [r12 + 0xa0], rax
    je 0x121
    cmp qword ptr [r12 + 0x88], 2
    je 0x121
    cmp [r12 + 0x88], rsi
    je 0x121
    mov dword ptr [rbx + 8], 0x28
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x121
    mov dword ptr [rbx + 8], 0x2e
    call <op.Add>
    jmp 0x189
    cmp rsi, r15
    jae 0x44b
    test rsi, r15
    je 0x425
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x453
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x468
    test rdx, r15
    je 0x425
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x470
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x48c
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0xa8]
    or rcx, 2
    mov [r12 + 0xa8], rcx
    jmp 0x189
    mov dword ptr [rbx + 8], 0x34
    lea rcx, [r12 + 0xb0]
    call <stub.GetNamed>
    jmp 0x1bd
    mov dword ptr [rbx + 8], 0x3b
    lea rcx, [r12 + 0xd0]
    call <stub.GetNamed>
    jmp 0x1f5
    mov dword ptr [rbx + 8], 0x42
    call <op.Call>
    jmp 0x248
    test rsi, r13
    jne 0x4db
    cmp byte ptr [rsi], 0x22
    jne 0x4db
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xf0], rax
    je 0x20b
    cmp [r12 + 0x100], rax
    je 0x20b
    cmp [r12 + 0x108], rax
    je 0x20b
    cmp [r12 + 0x110], rax
    je 0x20b
    cmp qword ptr [r12 + 0xf8], 2
    je 0x20b
    cmp [r12 + 0xf8], rsi
    je 0x20b
    mov dword ptr [rbx + 8], 0x42
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x20b
    mov dword ptr [rbx + 8], 0x48
    call <op.Add>
    jmp 0x273
    cmp rsi, r15
    jae 0x58a
    test rsi, r15
    je 0x564
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x592
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x5a7
    test rdx, r15
    je 0x564
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x5af
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x5cb
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x28], rax
    mov rcx, [r12 + 0x118]
    or rcx, 2
    mov [r12 + 0x118], rcx
    jmp 0x273
    jmp <stub.ExceptionExit>
lopsided:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0xa0]
    cmp rcx, [rdx]
    ja 0x2c8
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x2e8
    endbr64
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0x320
    cmp esi, 0
    jg 0xf1
    mov rsi, [r12 + 0x18]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x35e
    mov [rbx + 0x50], rax
    mov rax, [rbx + 0x50]
    mov [rbx + 0x58], rax
    mov eax, 2
    mov [rbx + 0x60], rax
    mov eax, 2
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0x28], rsi
    jne 0x36f
    mov dword ptr [rbx + 8], 0x15
    lea rdx, [rbx + 0x38]
    call <stub.Construct>
    test al, 1
    je 0xe4
    sub rax, 1
    mov [rbx + 0x38], rbx
    mov dword ptr [rbx + 0x44], 0x1000002
    mov [rbx + 0x48], rax
    add rbx, 0x38
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0x38
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x650
    test rax, r13
    jne 0x3bc
    cmp byte ptr [rax], 0x20
    jb 0x3bc
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    mov rsi, [r12 + 0x50]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x3c5
    mov [rbx + 0x50], rax
    mov rax, [rbx + 0x50]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x60]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x3d6
    mov [rbx + 0x80], rax
    mov eax, 0xa
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0x3f8
    mov eax, esi
    sub eax, 2
    jo 0x3f8
    or rax, r15
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x80]
    cmp [r12 + 0x78], rsi
    jne 0x464
    mov dword ptr [rbx + 8], 0x35
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
    je 0x650
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0xa0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x4dc
    mov [rbx + 0x88], rax
    mov eax, 0xa
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0x4fe
    mov eax, esi
    sub eax, 1
    jo 0x4fe
    or rax, r15
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x88]
    cmp [r12 + 0xb8], rsi
    jne 0x570
    mov dword ptr [rbx + 8], 0x4a
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
    je 0x650
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0xe0], rsi
    jne 0x5eb
    mov dword ptr [rbx + 8], 0x50
    lea rdx, [rbx + 0x38]
    call <stub.Construct>
    test al, 1
    je 0x2bb
    sub rax, 1
    mov [rbx + 0x38], rbx
    mov dword ptr [rbx + 0x44], 0x1000002
    mov [rbx + 0x48], rax
    add rbx, 0x38
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0x38
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x650
    test rax, r13
    jne 0x647
    cmp byte ptr [rax], 0x20
    jb 0x647
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x2ff
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x2ed
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    call <op.JNotLessEqI>
    cmp eax, 2
    je 0xf1
    jmp 0x46
    cmp rsi, r15
    jae 0x335
    test rsi, r15
    je 0x306
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x33d
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vxorpd xmm1, xmm1, xmm1
    mov rcx, [r12 + 0x10]
    or rcx, 2
    mov [r12 + 0x10], rcx
    vucomisd xmm1, xmm0
    jb 0xf1
    jmp 0x46
    mov dword ptr [rbx + 8], 8
    call <op.GetGlobal>
    jmp 0x5c
    cmp [r12 + 0x38], rsi
    je 0x85
    cmp [r12 + 0x40], rsi
    je 0x85
    cmp [r12 + 0x48], rsi
    je 0x85
    cmp qword ptr [r12 + 0x30], 2
    je 0x85
    cmp [r12 + 0x30], rsi
    je 0x85
    mov dword ptr [rbx + 8], 0x15
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0x85
    mov rax, [rbx + 0x58]
    jmp 0xe4
    mov dword ptr [rbx + 8], 0x1d
    call <op.GetGlobal>
    jmp 0x107
    mov dword ptr [rbx + 8], 0x26
    call <op.GetGlobal>
    jmp 0x128
    mov dword ptr [rbx + 8], 0x2e
    call <op.SubI>
    jmp 0x156
    cmp rsi, r15
    jae 0x40d
    test rsi, r15
    je 0x3e7
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x415
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x658]
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x439
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x90], rax
    mov rcx, [r12 + 0x70]
    or rcx, 2
    mov [r12 + 0x70], rcx
    jmp 0x156
    mov dword ptr [rbx + 8], 0x35
    call <op.Call>
    jmp 0x1a8
    test rsi, r13
    jne 0x453
    cmp byte ptr [rsi], 0x22
    jne 0x453
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x78], rax
    je 0x168
    cmp [r12 + 0x88], rax
    je 0x168
    cmp [r12 + 0x90], rax
    je 0x168
    cmp [r12 + 0x98], rax
    je 0x168
    cmp qword ptr [r12 + 0x80], 2
    je 0x168
    cmp [r12 + 0x80], rsi
    je 0x168
    mov dword ptr [rbx + 8], 0x35
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x80]
    jmp 0x168
    mov dword ptr [rbx + 8], 0x3b
    call <op.GetGlobal>
    jmp 0x1c4
    mov dword ptr [rbx + 8], 0x43
    call <op.SubI>
    jmp 0x1f2
    cmp rsi, r15
    jae 0x513
    test rsi, r15
    je 0x4ed
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x51b
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x660]
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x53f
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x98], rax
    mov rcx, [r12 + 0xb0]
    or rcx, 2
    mov [r12 + 0xb0], rcx
    jmp 0x1f2
    mov dword ptr [rbx + 8], 0x4a
    call <op.Call>
    jmp 0x24a
    test rsi, r13
    jne 0x55f
    cmp byte ptr [rsi], 0x22
    jne 0x55f
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xb8], rax
    je 0x207
    cmp [r12 + 0xc8], rax
    je 0x207
    cmp [r12 + 0xd0], rax
    je 0x207
    cmp [r12 + 0xd8], rax
    je 0x207
    cmp qword ptr [r12 + 0xc0], 2
    je 0x207
    cmp [r12 + 0xc0], rsi
    je 0x207
    mov dword ptr [rbx + 8], 0x4a
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x88]
    jmp 0x207
    cmp [r12 + 0xf0], rsi
    je 0x25c
    cmp [r12 + 0xf8], rsi
    je 0x25c
    cmp [r12 + 0x100], rsi
    je 0x25c
    cmp qword ptr [r12 + 0xe8], 2
    je 0x25c
    cmp [r12 + 0xe8], rsi
    je 0x25c
    mov dword ptr [rbx + 8], 0x50
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0x25c
    mov rax, [rbx + 0x58]
    jmp 0x2bb
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .byte 0x0
    .quad 0x4000000000000000
    .quad 0x3ff0000000000000
rightSpine:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x40]
    cmp rcx, [rdx]
    ja 0xda
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0xfa
    endbr64
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov eax, 2
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x12e
    cmp rdx, r15
    jb 0x12e
    cmp esi, edx
    je 0xd1
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x1d8
    mov eax, esi
    add eax, 1
    jo 0x1d8
    or rax, r15
    mov [rbx + 0x30], rax
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x230
    cmp byte ptr [rdx], 0x20
    jb 0x230
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x18]
    jne 0x230
    mov rsi, [r12 + 0x20]
    mov rax, [rdx + rsi]
    mov [rbx + 0x28], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x246
    jmp 0x3b
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x111
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0xff
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 6
    call <op.JStrictEq>
    cmp eax, 2
    je 0xd1
    jmp 0x6a
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x174
    cmp rsi, rdx
    je 0xd1
    test rcx, r13
    jne 0x6a
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x6a
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x6a
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x118
    jmp 0x6a
    cmp rsi, r15
    jae 0x18d
    test rsi, r15
    je 0x6a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x195
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1ae
    test rdx, r15
    je 0x6a
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1b6
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x1c2
    je 0xd1
    jmp 0x6a
    mov dword ptr [rbx + 8], 0xd
    call <op.Inc>
    jmp 0x89
    cmp rsi, r15
    jae 0x1ed
    test rsi, r15
    je 0x1c7
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1f5
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x258]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x219
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x10]
    or rcx, 2
    mov [r12 + 0x10], rcx
    jmp 0x89
    mov dword ptr [rbx + 8], 0x12
    lea rcx, [r12 + 0x18]
    call <stub.GetNamed>
    jmp 0xb7
    mov dword ptr [rbx + 8], 0x19
    call <op.JumpLoop>
    jmp 0x3b
    .byte 0x0
    .quad 0x3ff0000000000000
