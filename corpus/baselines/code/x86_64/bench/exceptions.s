(anonymous):
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x98]
    cmp rcx, [rdx]
    ja 0xd93
    mov r12, [rax + 0x10]
    mov ecx, 0xa
    mov [rbx + 0x38], rcx
    mov [rbx + 0x40], rcx
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
    mov rsi, [r12 + 0x70]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xdba
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov dword ptr [rbx + 8], 0x37
    call <op.NewClass>
    mov rax, [rbx + 0x40]
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x43
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x4b
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x53
    call <op.InitGlobal>
    mov rax, [r12 + 0x48]
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x5b
    call <op.InitGlobal>
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov rdx, [r14 + 0x1140]
    lea rsi, [rdx + 0x20]
    cmp rsi, [r14 + 0x1148]
    ja 0xdcb
    mov [r14 + 0x1140], rsi
    mov r11, 0x10000010d
    mov [rdx], r11
    mov rsi, [rbx + 0x38]
    mov [rdx + 8], rsi
    mov esi, 0xa
    mov [rdx + 0x10], rsi
    mov [rbx + 0x30], rdx
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x30]
    mov rsi, [rbx + 0x38]
    mov [rdx + 0x10], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0xddc
    endbr64
    mov rdx, [rbx + 0x30]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0xe07
    cmp esi, 0x7530
    jge 0xcdb
    mov rsi, [r12 + 0x88]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xe4f
    mov [rbx + 0x40], rax
    mov rsi, [r12 + 0x98]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xe60
    mov [rbx + 0x70], rax
    mov eax, 0xa
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x30]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x88]
    cmp rsi, r15
    jb 0xe71
    test esi, esi
    jl 0xe71
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
    mov [rbx + 0x80], rax
    mov dword ptr [rbx + 8], 0x95
    call <op.NewClosure>
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0xb0], rsi
    jne 0xe93
    mov dword ptr [rbx + 8], 0x9a
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
    je 0x1d45
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0xf1c
    cmp rdx, r15
    jb 0xf1c
    mov eax, esi
    add eax, edx
    jo 0xf1c
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0xfa0
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x38], rax
    mov rdx, [r12 + 0xe8]
    mov rsi, [rbx + 0x38]
    cmp byte ptr [rdx + 2], 0
    jne 0xfe1
    cmp qword ptr [rdx + 8], 0
    je 0xfe1
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0xff2
    mov rsi, [r12 + 0xf8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1003
    mov [rbx + 0x40], rax
    mov rsi, [r12 + 0x108]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1014
    mov [rbx + 0x70], rax
    mov eax, 0xa
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x30]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x88]
    cmp rsi, r15
    jb 0x1025
    test esi, esi
    jl 0x1025
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
    mov [rbx + 0x80], rax
    mov dword ptr [rbx + 8], 0xce
    call <op.NewClosure>
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0x120], rsi
    jne 0x1047
    mov dword ptr [rbx + 8], 0xd3
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
    je 0x1d45
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x10d0
    cmp rdx, r15
    jb 0x10d0
    mov eax, esi
    add eax, edx
    jo 0x10d0
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x1154
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x38], rax
    mov rdx, [r12 + 0x158]
    mov rsi, [rbx + 0x38]
    cmp byte ptr [rdx + 2], 0
    jne 0x1195
    cmp qword ptr [rdx + 8], 0
    je 0x1195
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x11a6
    mov rdx, [rbx + 0x30]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x11b7
    test esi, esi
    jl 0x11b7
    mov edx, 3
    mov r11d, edx
    push rdx
    mov eax, esi
    cdq
    idiv r11d
    mov r11d, edx
    pop rdx
    mov eax, r11d
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x11c8
    test esi, esi
    jne 0x63a
    mov rsi, [r12 + 0x178]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x11ef
    mov [rbx + 0x40], rax
    mov rsi, [r12 + 0x188]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1200
    mov [rbx + 0x70], rax
    mov eax, 0xa
    mov [rbx + 0x78], rax
    mov rax, 0xfffe000000000002
    mov [rbx + 0x80], rax
    mov dword ptr [rbx + 8], 0x113
    call <op.NewClosure>
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0x198], rsi
    jne 0x1222
    mov dword ptr [rbx + 8], 0x118
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
    je 0x1d45
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x12ab
    cmp rdx, r15
    jb 0x12ab
    mov eax, esi
    add eax, edx
    jo 0x12ab
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x132f
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x38], rax
    mov rdx, [r12 + 0x1d0]
    mov rsi, [rbx + 0x38]
    cmp byte ptr [rdx + 2], 0
    jne 0x1370
    cmp qword ptr [rdx + 8], 0
    je 0x1370
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x1381
    mov rdx, [rbx + 0x30]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x1392
    test esi, esi
    jl 0x1392
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
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x13a3
    test esi, esi
    jne 0x7b6
    mov rsi, [r12 + 0x1f0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x13ca
    mov [rbx + 0x40], rax
    mov rsi, [r12 + 0x200]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x13db
    mov [rbx + 0x70], rax
    mov eax, 0xa
    mov [rbx + 0x78], rax
    mov rax, 0xfffe000000000001
    mov [rbx + 0x80], rax
    mov dword ptr [rbx + 8], 0x158
    call <op.NewClosure>
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0x210], rsi
    jne 0x13fd
    mov dword ptr [rbx + 8], 0x15d
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
    je 0x1d45
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x1486
    cmp rdx, r15
    jb 0x1486
    mov eax, esi
    add eax, edx
    jo 0x1486
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x150a
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x38], rax
    mov rdx, [r12 + 0x248]
    mov rsi, [rbx + 0x38]
    cmp byte ptr [rdx + 2], 0
    jne 0x154b
    cmp qword ptr [rdx + 8], 0
    je 0x154b
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x155c
    mov rdx, [rbx + 0x30]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x156d
    test esi, esi
    jl 0x156d
    mov eax, esi
    and eax, 7
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x157e
    test esi, esi
    jne 0x96a
    mov rsi, [r12 + 0x268]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x15a5
    mov [rbx + 0x40], rax
    mov rsi, [r12 + 0x278]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x15b6
    mov [rbx + 0x70], rax
    mov eax, 0xa
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x30]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x88]
    cmp rsi, r15
    jb 0x15c7
    test esi, esi
    jl 0x15c7
    mov edx, 0xc
    mov r11d, edx
    push rdx
    mov eax, esi
    cdq
    idiv r11d
    mov r11d, edx
    pop rdx
    mov eax, r11d
    or rax, r15
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x90]
    cmp rsi, r15
    jb 0x15e9
    mov eax, esi
    or eax, 3
    or rax, r15
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0x298], rsi
    jne 0x163b
    mov dword ptr [rbx + 8], 0x1ac
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
    je 0x1d45
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x16c4
    cmp rdx, r15
    jb 0x16c4
    mov eax, esi
    add eax, edx
    jo 0x16c4
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x1748
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x38], rax
    mov rdx, [r12 + 0x2d0]
    mov rsi, [rbx + 0x38]
    cmp byte ptr [rdx + 2], 0
    jne 0x1789
    cmp qword ptr [rdx + 8], 0
    je 0x1789
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x179a
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    endbr64
    mov rsi, [r12 + 0x2e0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x17ab
    mov [rbx + 0x48], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x17bc
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0x17d5
    cmp esi, 0x21
    jne 0x9c3
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0x9ea
    cmp byte ptr [rdx], 0x20
    jb 0x17bc
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x2f0]
    jne 0x17bc
    mov rsi, [r12 + 0x2f8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x17fa
    cmp rdx, r15
    jb 0x17fa
    cmp esi, edx
    jge 0xc6c
    mov rsi, [r12 + 0x318]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1857
    mov [rbx + 0x48], rax
    mov rsi, [r12 + 0x328]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1868
    mov [rbx + 0x78], rax
    mov eax, 0xa
    mov [rbx + 0x80], rax
    mov rsi, [r12 + 0x338]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1879
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x90]
    mov rdx, [rbx + 0x38]
    test rsi, r13
    jne 0x188a
    cmp byte ptr [rsi], 0x20
    jb 0x188a
    cmp rdx, r15
    jb 0x18b7
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x188a
    cmp byte ptr [rcx], 0xb
    je 0x189b
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x188a
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x368], rsi
    jne 0x18ff
    mov dword ptr [rbx + 8], 0x1f8
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
    je 0x1d45
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0x1988
    cmp rdx, r15
    jb 0x1988
    mov eax, esi
    add eax, edx
    jo 0x1988
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x50]
    cmp rsi, r15
    jb 0x1a0c
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x40], rax
    mov rdx, [r12 + 0x3a0]
    mov rsi, [rbx + 0x40]
    cmp byte ptr [rdx + 2], 0
    jne 0x1a4d
    cmp qword ptr [rdx + 8], 0
    je 0x1a4d
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x1a5e
    jmp 0xc37
    endbr64
    mov rax, [rbx + 0x40]
    mov [rbx + 0x48], rax
    mov rsi, [r12 + 0x3b0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1a6f
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x1a91
    cmp rdx, r15
    jb 0x1a91
    mov eax, esi
    add eax, edx
    jo 0x1a91
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    cmp rsi, r15
    jb 0x1b15
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x50], rax
    mov rdx, [r12 + 0x3d0]
    mov rsi, [rbx + 0x50]
    cmp byte ptr [rdx + 2], 0
    jne 0x1b56
    cmp qword ptr [rdx + 8], 0
    je 0x1b56
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x1b67
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x1b89
    mov eax, esi
    add eax, 1
    jo 0x1b89
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [r14 + 0x1428]
    cmp qword ptr [rsi], 0
    je 0x1be7
    jmp 0x978
    mov dword ptr [rbx + 8], 0x23a
    call <op.CopyEnv>
    mov rdx, [rbx + 0x30]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x1c09
    mov eax, esi
    add eax, 1
    jo 0x1c09
    or rax, r15
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x30]
    mov rsi, [rbx + 0x40]
    mov [rdx + 0x10], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x1c67
    mov rsi, [r14 + 0x1428]
    cmp qword ptr [rsi], 0
    je 0x1c78
    jmp 0x1d7
    mov rsi, [r12 + 0x3f0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1c89
    mov [rbx + 0x48], rax
    mov eax, 0xa
    mov [rbx + 0x50], rax
    mov rax, [r12 + 0x68]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x400]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1c9a
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x410]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1cab
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x48]
    cmp [r12 + 0x420], rsi
    jne 0x1ccd
    mov dword ptr [rbx + 8], 0x267
    mov rax, [rsi + 0x20]
    mov [rbx + 0x30], rbx
    mov dword ptr [rbx + 0x3c], 3
    mov [rbx + 0x40], rax
    add rbx, 0x30
    mov esi, 3
    call qword ptr [rax + 8]
    sub rbx, 0x30
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1d45
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xdb3
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
    jmp 0xe3
    mov dword ptr [rbx + 8], 0x61
    call <op.NewEnv>
    jmp 0x1a7
    mov dword ptr [rbx + 8], 0x69
    call <stub.Barrier>
    jmp 0x1d7
    mov dword ptr [rbx + 8], 0x73
    call <op.JNotLessI>
    cmp eax, 2
    je 0xcdb
    jmp 0x200
    cmp rsi, r15
    jae 0xe1c
    test rsi, r15
    je 0xded
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xe24
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1d50]
    mov rcx, [r12 + 0x80]
    or rcx, 2
    mov [r12 + 0x80], rcx
    vucomisd xmm1, xmm0
    jbe 0xcdb
    jmp 0x200
    mov dword ptr [rbx + 8], 0x7b
    call <op.GetGlobal>
    jmp 0x219
    mov dword ptr [rbx + 8], 0x81
    call <op.GetGlobal>
    jmp 0x232
    mov dword ptr [rbx + 8], 0x8e
    call <op.ModI>
    jmp 0x282
    mov dword ptr [rbx + 8], 0x9a
    call <op.Call>
    jmp 0x2e0
    test rsi, r13
    jne 0xe82
    cmp byte ptr [rsi], 0x22
    jne 0xe82
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xb0], rax
    je 0x2a0
    cmp [r12 + 0xc0], rax
    je 0x2a0
    cmp [r12 + 0xc8], rax
    je 0x2a0
    cmp [r12 + 0xd0], rax
    je 0x2a0
    cmp qword ptr [r12 + 0xb8], 2
    je 0x2a0
    cmp [r12 + 0xb8], rsi
    je 0x2a0
    mov dword ptr [rbx + 8], 0x9a
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x70]
    jmp 0x2a0
    mov dword ptr [rbx + 8], 0xa0
    call <op.Add>
    jmp 0x30b
    cmp rsi, r15
    jae 0xf31
    test rsi, r15
    je 0xf0b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xf39
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xf4e
    test rdx, r15
    je 0xf0b
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xf56
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xf72
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0xd8]
    or rcx, 2
    mov [r12 + 0xd8], rcx
    jmp 0x30b
    mov dword ptr [rbx + 8], 0xa6
    call <op.BitOrI>
    jmp 0x324
    cmp rsi, r15
    jae 0xfc8
    test rsi, r15
    je 0xf8f
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xf8f
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0xe0]
    or r8, 2
    mov [r12 + 0xe0], r8
    jmp 0x318
    mov dword ptr [rbx + 8], 0xad
    call <op.SetGlobal>
    jmp 0x35f
    mov dword ptr [rbx + 8], 0xad
    call <stub.Barrier>
    jmp 0x35f
    mov dword ptr [rbx + 8], 0xb4
    call <op.GetGlobal>
    jmp 0x378
    mov dword ptr [rbx + 8], 0xba
    call <op.GetGlobal>
    jmp 0x391
    mov dword ptr [rbx + 8], 0xc7
    call <op.ModI>
    jmp 0x3e1
    mov dword ptr [rbx + 8], 0xd3
    call <op.Call>
    jmp 0x43f
    test rsi, r13
    jne 0x1036
    cmp byte ptr [rsi], 0x22
    jne 0x1036
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x120], rax
    je 0x3ff
    cmp [r12 + 0x130], rax
    je 0x3ff
    cmp [r12 + 0x138], rax
    je 0x3ff
    cmp [r12 + 0x140], rax
    je 0x3ff
    cmp qword ptr [r12 + 0x128], 2
    je 0x3ff
    cmp [r12 + 0x128], rsi
    je 0x3ff
    mov dword ptr [rbx + 8], 0xd3
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x70]
    jmp 0x3ff
    mov dword ptr [rbx + 8], 0xd9
    call <op.Add>
    jmp 0x46a
    cmp rsi, r15
    jae 0x10e5
    test rsi, r15
    je 0x10bf
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x10ed
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1102
    test rdx, r15
    je 0x10bf
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x110a
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1126
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x148]
    or rcx, 2
    mov [r12 + 0x148], rcx
    jmp 0x46a
    mov dword ptr [rbx + 8], 0xdf
    call <op.BitOrI>
    jmp 0x483
    cmp rsi, r15
    jae 0x117c
    test rsi, r15
    je 0x1143
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1143
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x150]
    or r8, 2
    mov [r12 + 0x150], r8
    jmp 0x477
    mov dword ptr [rbx + 8], 0xe6
    call <op.SetGlobal>
    jmp 0x4be
    mov dword ptr [rbx + 8], 0xe6
    call <stub.Barrier>
    jmp 0x4be
    mov dword ptr [rbx + 8], 0xf2
    call <op.ModI>
    jmp 0x4fc
    test rsi, r15
    je 0x63a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jp 0x11ea
    je 0x511
    jmp 0x63a
    mov dword ptr [rbx + 8], 0x101
    call <op.GetGlobal>
    jmp 0x52a
    mov dword ptr [rbx + 8], 0x107
    call <op.GetGlobal>
    jmp 0x543
    mov dword ptr [rbx + 8], 0x118
    call <op.Call>
    jmp 0x5bb
    test rsi, r13
    jne 0x1211
    cmp byte ptr [rsi], 0x22
    jne 0x1211
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x198], rax
    je 0x57b
    cmp [r12 + 0x1a8], rax
    je 0x57b
    cmp [r12 + 0x1b0], rax
    je 0x57b
    cmp [r12 + 0x1b8], rax
    je 0x57b
    cmp qword ptr [r12 + 0x1a0], 2
    je 0x57b
    cmp [r12 + 0x1a0], rsi
    je 0x57b
    mov dword ptr [rbx + 8], 0x118
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x70]
    jmp 0x57b
    mov dword ptr [rbx + 8], 0x11e
    call <op.Add>
    jmp 0x5e6
    cmp rsi, r15
    jae 0x12c0
    test rsi, r15
    je 0x129a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x12c8
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x12dd
    test rdx, r15
    je 0x129a
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x12e5
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1301
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x1c0]
    or rcx, 2
    mov [r12 + 0x1c0], rcx
    jmp 0x5e6
    mov dword ptr [rbx + 8], 0x124
    call <op.BitOrI>
    jmp 0x5ff
    cmp rsi, r15
    jae 0x1357
    test rsi, r15
    je 0x131e
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x131e
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x1c8]
    or r8, 2
    mov [r12 + 0x1c8], r8
    jmp 0x5f3
    mov dword ptr [rbx + 8], 0x12b
    call <op.SetGlobal>
    jmp 0x63a
    mov dword ptr [rbx + 8], 0x12b
    call <stub.Barrier>
    jmp 0x63a
    mov dword ptr [rbx + 8], 0x137
    call <op.ModI>
    jmp 0x678
    test rsi, r15
    je 0x7b6
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jp 0x13c5
    je 0x68d
    jmp 0x7b6
    mov dword ptr [rbx + 8], 0x146
    call <op.GetGlobal>
    jmp 0x6a6
    mov dword ptr [rbx + 8], 0x14c
    call <op.GetGlobal>
    jmp 0x6bf
    mov dword ptr [rbx + 8], 0x15d
    call <op.Call>
    jmp 0x737
    test rsi, r13
    jne 0x13ec
    cmp byte ptr [rsi], 0x22
    jne 0x13ec
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x210], rax
    je 0x6f7
    cmp [r12 + 0x220], rax
    je 0x6f7
    cmp [r12 + 0x228], rax
    je 0x6f7
    cmp [r12 + 0x230], rax
    je 0x6f7
    cmp qword ptr [r12 + 0x218], 2
    je 0x6f7
    cmp [r12 + 0x218], rsi
    je 0x6f7
    mov dword ptr [rbx + 8], 0x15d
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x70]
    jmp 0x6f7
    mov dword ptr [rbx + 8], 0x163
    call <op.Add>
    jmp 0x762
    cmp rsi, r15
    jae 0x149b
    test rsi, r15
    je 0x1475
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x14a3
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x14b8
    test rdx, r15
    je 0x1475
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x14c0
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x14dc
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x238]
    or rcx, 2
    mov [r12 + 0x238], rcx
    jmp 0x762
    mov dword ptr [rbx + 8], 0x169
    call <op.BitOrI>
    jmp 0x77b
    cmp rsi, r15
    jae 0x1532
    test rsi, r15
    je 0x14f9
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x14f9
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x240]
    or r8, 2
    mov [r12 + 0x240], r8
    jmp 0x76f
    mov dword ptr [rbx + 8], 0x170
    call <op.SetGlobal>
    jmp 0x7b6
    mov dword ptr [rbx + 8], 0x170
    call <stub.Barrier>
    jmp 0x7b6
    mov dword ptr [rbx + 8], 0x17c
    call <op.ModI>
    jmp 0x7e3
    test rsi, r15
    je 0x96a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jp 0x15a0
    je 0x7f8
    jmp 0x96a
    mov dword ptr [rbx + 8], 0x18b
    call <op.GetGlobal>
    jmp 0x811
    mov dword ptr [rbx + 8], 0x191
    call <op.GetGlobal>
    jmp 0x82a
    mov dword ptr [rbx + 8], 0x19e
    call <op.ModI>
    jmp 0x87a
    mov dword ptr [rbx + 8], 0x1a5
    call <op.BitOrI>
    jmp 0x899
    cmp rsi, r15
    jae 0x1611
    test rsi, r15
    je 0x15d8
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x15d8
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x290]
    or r8, 2
    mov [r12 + 0x290], r8
    jmp 0x88a
    mov dword ptr [rbx + 8], 0x1ac
    call <op.Call>
    jmp 0x8eb
    test rsi, r13
    jne 0x162a
    cmp byte ptr [rsi], 0x22
    jne 0x162a
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x298], rax
    je 0x8ab
    cmp [r12 + 0x2a8], rax
    je 0x8ab
    cmp [r12 + 0x2b0], rax
    je 0x8ab
    cmp [r12 + 0x2b8], rax
    je 0x8ab
    cmp qword ptr [r12 + 0x2a0], 2
    je 0x8ab
    cmp [r12 + 0x2a0], rsi
    je 0x8ab
    mov dword ptr [rbx + 8], 0x1ac
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x70]
    jmp 0x8ab
    mov dword ptr [rbx + 8], 0x1b2
    call <op.Add>
    jmp 0x916
    cmp rsi, r15
    jae 0x16d9
    test rsi, r15
    je 0x16b3
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x16e1
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x16f6
    test rdx, r15
    je 0x16b3
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x16fe
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x171a
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x2c0]
    or rcx, 2
    mov [r12 + 0x2c0], rcx
    jmp 0x916
    mov dword ptr [rbx + 8], 0x1b8
    call <op.BitOrI>
    jmp 0x92f
    cmp rsi, r15
    jae 0x1770
    test rsi, r15
    je 0x1737
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1737
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x2c8]
    or r8, 2
    mov [r12 + 0x2c8], r8
    jmp 0x923
    mov dword ptr [rbx + 8], 0x1bf
    call <op.SetGlobal>
    jmp 0x96a
    mov dword ptr [rbx + 8], 0x1bf
    call <stub.Barrier>
    jmp 0x96a
    mov dword ptr [rbx + 8], 0x1ca
    call <op.GetGlobal>
    jmp 0x995
    mov dword ptr [rbx + 8], 0x1d0
    lea rcx, [r12 + 0x2f0]
    call <stub.GetNamed>
    jmp 0x9ea
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0x9ea
    mov dword ptr [rbx + 8], 0x1d7
    call <op.JNotLess>
    cmp eax, 2
    je 0xc6c
    jmp 0xa10
    cmp rsi, r15
    jae 0x180f
    test rsi, r15
    je 0x17e0
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1817
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x182c
    test rdx, r15
    je 0x17e0
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1834
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x310]
    or rcx, 2
    mov [r12 + 0x310], rcx
    vucomisd xmm1, xmm0
    jbe 0xc6c
    jmp 0xa10
    mov dword ptr [rbx + 8], 0x1de
    call <op.GetGlobal>
    jmp 0xa29
    mov dword ptr [rbx + 8], 0x1e4
    call <op.GetGlobal>
    jmp 0xa42
    mov dword ptr [rbx + 8], 0x1ec
    call <op.GetGlobal>
    jmp 0xa6a
    mov dword ptr [rbx + 8], 0x1f2
    call <op.GetElem>
    jmp 0xabd
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x188a
    sub rax, r15
    jmp 0xab6
    test rdx, r15
    je 0x188a
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x188a
    jp 0x188a
    test edx, edx
    jne 0x18e9
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x188a
    jmp 0xa90
    mov dword ptr [rbx + 8], 0x1f8
    call <op.Call>
    jmp 0xb0f
    test rsi, r13
    jne 0x18ee
    cmp byte ptr [rsi], 0x22
    jne 0x18ee
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x368], rax
    je 0xacf
    cmp [r12 + 0x378], rax
    je 0xacf
    cmp [r12 + 0x380], rax
    je 0xacf
    cmp [r12 + 0x388], rax
    je 0xacf
    cmp qword ptr [r12 + 0x370], 2
    je 0xacf
    cmp [r12 + 0x370], rsi
    je 0xacf
    mov dword ptr [rbx + 8], 0x1f8
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0xacf
    mov dword ptr [rbx + 8], 0x1fe
    call <op.Add>
    jmp 0xb3a
    cmp rsi, r15
    jae 0x199d
    test rsi, r15
    je 0x1977
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x19a5
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x19ba
    test rdx, r15
    je 0x1977
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x19c2
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x19de
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x390]
    or rcx, 2
    mov [r12 + 0x390], rcx
    jmp 0xb3a
    mov dword ptr [rbx + 8], 0x204
    call <op.BitOrI>
    jmp 0xb53
    cmp rsi, r15
    jae 0x1a34
    test rsi, r15
    je 0x19fb
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x19fb
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x398]
    or r8, 2
    mov [r12 + 0x398], r8
    jmp 0xb47
    mov dword ptr [rbx + 8], 0x20b
    call <op.SetGlobal>
    jmp 0xb8e
    mov dword ptr [rbx + 8], 0x20b
    call <stub.Barrier>
    jmp 0xb8e
    mov dword ptr [rbx + 8], 0x218
    call <op.GetGlobal>
    jmp 0xbb8
    mov dword ptr [rbx + 8], 0x21e
    call <op.Add>
    jmp 0xbe3
    cmp rsi, r15
    jae 0x1aa6
    test rsi, r15
    je 0x1a80
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1aae
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1ac3
    test rdx, r15
    je 0x1a80
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1acb
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1ae7
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x3c0]
    or rcx, 2
    mov [r12 + 0x3c0], rcx
    jmp 0xbe3
    mov dword ptr [rbx + 8], 0x224
    call <op.BitOrI>
    jmp 0xbfc
    cmp rsi, r15
    jae 0x1b3d
    test rsi, r15
    je 0x1b04
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1b04
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x3c8]
    or r8, 2
    mov [r12 + 0x3c8], r8
    jmp 0xbf0
    mov dword ptr [rbx + 8], 0x22b
    call <op.SetGlobal>
    jmp 0xc37
    mov dword ptr [rbx + 8], 0x22b
    call <stub.Barrier>
    jmp 0xc37
    mov dword ptr [rbx + 8], 0x232
    call <op.Inc>
    jmp 0xc56
    cmp rsi, r15
    jae 0x1b9e
    test rsi, r15
    je 0x1b78
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1ba6
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1d58]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1bca
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x3e0]
    or rcx, 2
    mov [r12 + 0x3e0], rcx
    jmp 0xc56
    mov dword ptr [rbx + 8], 0x237
    call <op.JumpLoop>
    jmp 0x978
    mov dword ptr [rbx + 8], 0x242
    call <op.Inc>
    jmp 0xca3
    cmp rsi, r15
    jae 0x1c1e
    test rsi, r15
    je 0x1bf8
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1c26
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1d58]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1c4a
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x3e8]
    or rcx, 2
    mov [r12 + 0x3e8], rcx
    jmp 0xca3
    mov dword ptr [rbx + 8], 0x247
    call <stub.Barrier>
    jmp 0xcc5
    mov dword ptr [rbx + 8], 0x24c
    call <op.JumpLoop>
    jmp 0x1d7
    mov dword ptr [rbx + 8], 0x24f
    call <op.GetGlobal>
    jmp 0xcf4
    mov dword ptr [rbx + 8], 0x25b
    call <op.GetGlobal>
    jmp 0xd1f
    mov dword ptr [rbx + 8], 0x261
    call <op.GetGlobal>
    jmp 0xd38
    mov dword ptr [rbx + 8], 0x267
    call <op.Call>
    jmp 0xd8a
    test rsi, r13
    jne 0x1cbc
    cmp byte ptr [rsi], 0x22
    jne 0x1cbc
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x420], rax
    je 0xd4a
    cmp [r12 + 0x430], rax
    je 0xd4a
    cmp [r12 + 0x438], rax
    je 0xd4a
    cmp [r12 + 0x440], rax
    je 0xd4a
    cmp qword ptr [r12 + 0x428], 2
    je 0xd4a
    cmp [r12 + 0x428], rsi
    je 0xd4a
    mov dword ptr [rbx + 8], 0x267
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x48]
    jmp 0xd4a
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .long 0x0
    .quad 0x40dd4c0000000000
    .quad 0x3ff0000000000000
(anonymous)#2:
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
    mov rax, [rdx + 0x10]
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
(anonymous)#3:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x40]
    cmp rcx, [rdx]
    ja 0x7a
    mov r12, [rax + 0x10]
    endbr64
    mov rsi, [rbx + 0x18]
    mov rax, [rsi + 0x28]
    mov [rbx + 0x28], rax
    mov rdx, [rbx + 0x28]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x9e
    test esi, esi
    jl 0x9e
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
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0xe
    call <op.Throw>
    call <helper.CheckLimit>
    test rax, rax
    je 0x97
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 7
    call <op.ModI>
    jmp 0x6e
(anonymous)#4:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x68]
    cmp rcx, [rdx]
    ja 0xd8
    mov r12, [rax + 0x10]
    endbr64
    mov rsi, [rbx + 0x18]
    mov rax, [rsi + 0x28]
    mov [rbx + 0x28], rax
    mov rsi, [r12 + 8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xff
    mov [rbx + 0x50], rax
    mov rax, [rbx + 0x50]
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x28]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0x18], rsi
    jne 0x110
    mov dword ptr [rbx + 8], 0x10
    lea rdx, [rbx + 0x38]
    call <stub.Construct>
    test al, 1
    je 0xc8
    sub rax, 1
    mov [rbx + 0x38], rbx
    mov dword ptr [rbx + 0x44], 0x1000001
    mov [rbx + 0x48], rax
    add rbx, 0x38
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x38
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x151
    test rax, r13
    jne 0x148
    cmp byte ptr [rax], 0x20
    jb 0x148
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x16
    call <op.Throw>
    call <helper.CheckLimit>
    test rax, rax
    je 0xf8
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 2
    call <op.GetGlobal>
    jmp 0x46
    cmp qword ptr [r12 + 0x20], 3
    je 0x69
    cmp qword ptr [r12 + 0x20], 2
    je 0x69
    cmp [r12 + 0x20], rsi
    je 0x69
    mov dword ptr [rbx + 8], 0x10
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0x69
    mov rax, [rbx + 0x58]
    jmp 0xc8
    jmp <stub.ExceptionExit>
(anonymous)#5:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x38]
    cmp rcx, [rdx]
    ja 0x68
    mov r12, [rax + 0x10]
    endbr64
    mov eax, 2
    mov [rbx + 0x30], rax
    mov rdx, [rbx + 0x30]
    test rdx, r13
    jne 0x8c
    cmp byte ptr [rdx], 0x20
    jb 0x8c
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 8]
    jne 0x8c
    mov rsi, [r12 + 0x10]
    mov rax, [rdx + rsi]
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x85
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 2
    lea rcx, [r12 + 8]
    call <stub.GetNamed>
    jmp 0x5b
Failure:
    endbr64
    push rbp
    mov rbp, rsp
    test byte ptr [rbx + 0xf], 1
    je 0x13d
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x70]
    cmp rcx, [rdx]
    ja 0x147
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x167
    endbr64
    mov dword ptr [rbx + 8], 0
    call <op.LoadNewTarget>
    mov dword ptr [rbx + 8], 2
    call <op.GetPrototype>
    mov rax, [rbx + 0x30]
    mov [rbx + 0x60], rax
    mov rax, [r12]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x10], rsi
    jne 0x185
    mov dword ptr [rbx + 8], 0xc
    lea rdx, [rbx + 0x40]
    call <stub.Construct>
    test al, 1
    je 0xcd
    sub rax, 1
    mov [rbx + 0x40], rbx
    mov dword ptr [rbx + 0x4c], 0x1000001
    mov [rbx + 0x50], rax
    add rbx, 0x40
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x40
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1fe
    test rax, r13
    jne 0x1bd
    cmp byte ptr [rax], 0x20
    jb 0x1bd
    mov [rbx + 0x60], rax
    cmp qword ptr [rbx + 0x20], 0
    jne 0x1c6
    mov rax, [rbx + 0x60]
    mov [rbx + 0x20], rax
    mov rax, [rbx + 0x60]
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x28]
    test rdx, r13
    jne 0x1d7
    cmp byte ptr [rdx], 0x20
    jb 0x1d7
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x38]
    jne 0x1d7
    mov rax, [r12 + 0x40]
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
    cmp esi, 1
    jb 0x16c
    jmp 0x33
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    cmp qword ptr [r12 + 0x18], 3
    je 0x6e
    cmp qword ptr [r12 + 0x18], 2
    je 0x6e
    cmp [r12 + 0x18], rsi
    je 0x6e
    mov dword ptr [rbx + 8], 0xc
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x6e
    mov rax, [rbx + 0x60]
    jmp 0xcd
    mov dword ptr [rbx + 8], 0x12
    call <op.CheckThisUnset>
    jmp 0xdc
    mov dword ptr [rbx + 8], 0x1a
    lea rcx, [r12 + 0x38]
    call <stub.SetNamed>
    jmp 0x134
    mov dword ptr [rbx + 8], 0x1a
    call <stub.Barrier>
    jmp 0x134
    jmp <stub.ExceptionExit>
attempt:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x78]
    cmp rcx, [rdx]
    ja 0x208
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x228
    mov ecx, 0xa
    mov [rbx + 0x38], rcx
    endbr64
    mov rsi, [r12 + 0x28]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x246
    mov [rbx + 0x58], rax
    mov eax, 0xa
    mov [rbx + 0x60], rax
    mov rax, [rbx + 0x28]
    mov [rbx + 0x68], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x38], rsi
    jne 0x268
    mov dword ptr [rbx + 8], 0xe
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
    je 0x506
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    endbr64
    mov rax, [rbx + 0x38]
    mov [rbx + 0x40], rax
    mov rsi, [r12 + 0x60]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x2ce
    mov [rbx + 0x50], rax
    mov dword ptr [rbx + 8], 0x1f
    call <op.InstanceOf>
    mov rsi, [rbx + 0x48]
    cmp rsi, 6
    je 0x13e
    cmp rsi, 7
    jne 0x2df
    mov rdx, [rbx + 0x40]
    test rdx, r13
    jne 0x345
    cmp byte ptr [rdx], 0x20
    jb 0x345
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x70]
    jne 0x345
    mov rsi, [r12 + 0x78]
    mov rax, [rdx + rsi]
    mov [rbx + 0x48], rax
    mov rax, [rbx + 0x48]
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0x30
    call <op.Typeof>
    mov rax, [r12 + 0x18]
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x375
    cmp rdx, r15
    jb 0x375
    cmp esi, edx
    je 0x17a
    jmp 0x1a8
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x423
    imul eax, esi, 2
    jo 0x423
    test eax, eax
    je 0x481
    or rax, r15
    mov [rbx + 0x48], rax
    mov rax, [rbx + 0x48]
    mov rsp, rbp
    pop rbp
    ret
    mov rsi, [r12 + 0xa0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x48f
    mov [rbx + 0x50], rax
    mov dword ptr [rbx + 8], 0x4d
    call <op.InstanceOf>
    mov rsi, [rbx + 0x48]
    cmp rsi, 6
    je 0x1fc
    cmp rsi, 7
    jne 0x4a0
    mov rax, 0xfffe000000000005
    mov [rbx + 0x48], rax
    mov rax, [rbx + 0x48]
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0x5b
    call <op.Throw>
    call <helper.CheckLimit>
    test rax, rax
    je 0x23f
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x22d
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    call <op.GetGlobal>
    jmp 0x4c
    mov dword ptr [rbx + 8], 0xe
    call <op.Call>
    jmp 0xb4
    test rsi, r13
    jne 0x257
    cmp byte ptr [rsi], 0x22
    jne 0x257
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x38], rax
    je 0x74
    cmp [r12 + 0x48], rax
    je 0x74
    cmp [r12 + 0x50], rax
    je 0x74
    cmp [r12 + 0x58], rax
    je 0x74
    cmp qword ptr [r12 + 0x40], 2
    je 0x74
    cmp [r12 + 0x40], rsi
    je 0x74
    mov dword ptr [rbx + 8], 0xe
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x74
    mov dword ptr [rbx + 8], 0x19
    call <op.GetGlobal>
    jmp 0xdf
    cmp rsi, r15
    jae 0x30d
    test rsi, r15
    je 0x31a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0x103
    jmp 0x13e
    test esi, esi
    jne 0x103
    jmp 0x13e
    test rsi, r13
    jne 0x13e
    test rsi, rsi
    je 0x13e
    cmp byte ptr [rsi], 4
    ja 0x103
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0x103
    jmp 0x13e
    mov dword ptr [rbx + 8], 0x27
    lea rcx, [r12 + 0x70]
    call <stub.GetNamed>
    jmp 0x131
    mov dword ptr [rbx + 8], 0x37
    call <op.JStrictNe>
    cmp eax, 2
    je 0x1a8
    jmp 0x17a
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x3bf
    cmp rsi, rdx
    je 0x17a
    test rcx, r13
    jne 0x1a8
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x1a8
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x1a8
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x35b
    jmp 0x1a8
    cmp rsi, r15
    jae 0x3d8
    test rsi, r15
    je 0x1a8
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x3e0
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x3f9
    test rdx, r15
    je 0x1a8
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x401
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x40d
    je 0x17a
    jmp 0x1a8
    mov dword ptr [rbx + 8], 0x3e
    call <op.MulI>
    jmp 0x19f
    cmp rsi, r15
    jae 0x438
    test rsi, r15
    je 0x412
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x440
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x510]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x464
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x98]
    or rcx, 2
    mov [r12 + 0x98], rcx
    jmp 0x19f
    mov ecx, esi
    or ecx, 2
    test ecx, ecx
    jl 0x423
    jmp 0x198
    mov dword ptr [rbx + 8], 0x47
    call <op.GetGlobal>
    jmp 0x1c1
    cmp rsi, r15
    jae 0x4ce
    test rsi, r15
    je 0x4db
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0x1e5
    jmp 0x1fc
    test esi, esi
    jne 0x1e5
    jmp 0x1fc
    test rsi, r13
    jne 0x1fc
    test rsi, rsi
    je 0x1fc
    cmp byte ptr [rsi], 4
    ja 0x1e5
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0x1e5
    jmp 0x1fc
    jmp <stub.ExceptionExit>
    .byte 0x0
    .long 0x0
    .quad 0x4000000000000000
digit:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x70]
    cmp rcx, [rdx]
    ja 0x123
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x143
    endbr64
    mov rax, [rbx + 0x28]
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x60]
    test rdx, r13
    jne 0x161
    cmp byte ptr [rdx], 0x20
    jb 0x161
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 8]
    jne 0x161
    mov rsi, [r12 + 0x10]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x28], rsi
    jne 0x188
    mov dword ptr [rbx + 8], 0xe
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
    je 0x30b
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x1ff
    mov eax, esi
    sub eax, 0x30
    jo 0x1ff
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x271
    test esi, esi
    jl 0x10e
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x2c9
    cmp esi, 9
    jle 0x11a
    mov dword ptr [rbx + 8], 0x2b
    call <op.Throw>
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x15a
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x148
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 3
    lea rcx, [r12 + 8]
    call <stub.GetNamed>
    jmp 0x63
    mov dword ptr [rbx + 8], 0xe
    call <op.Call>
    jmp 0xc4
    test rsi, r13
    jne 0x177
    cmp byte ptr [rsi], 0x22
    jne 0x177
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x28], rax
    je 0x84
    cmp [r12 + 0x38], rax
    je 0x84
    cmp [r12 + 0x40], rax
    je 0x84
    cmp [r12 + 0x48], rax
    je 0x84
    cmp qword ptr [r12 + 0x30], 2
    je 0x84
    cmp [r12 + 0x30], rsi
    je 0x84
    mov dword ptr [rbx + 8], 0xe
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x84
    mov dword ptr [rbx + 8], 0x14
    call <op.SubI>
    jmp 0xe3
    cmp rsi, r15
    jae 0x214
    test rsi, r15
    je 0x1ee
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x21c
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x310]
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x240
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x50]
    or rcx, 2
    mov [r12 + 0x50], rcx
    jmp 0xe3
    mov dword ptr [rbx + 8], 0x1b
    call <op.JLessI>
    cmp eax, 2
    je 0x10e
    jmp 0xf8
    cmp rsi, r15
    jae 0x286
    test rsi, r15
    je 0x257
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x28e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vxorpd xmm1, xmm1, xmm1
    mov rcx, [r12 + 0x58]
    or rcx, 2
    mov [r12 + 0x58], rcx
    vucomisd xmm1, xmm0
    ja 0x10e
    jmp 0xf8
    mov dword ptr [rbx + 8], 0x23
    call <op.JNotGreaterI>
    cmp eax, 2
    je 0x11a
    jmp 0x10e
    cmp rsi, r15
    jae 0x2de
    test rsi, r15
    je 0x2af
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2e6
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x318]
    mov rcx, [r12 + 0x60]
    or rcx, 2
    mov [r12 + 0x60], rcx
    vucomisd xmm0, xmm1
    jbe 0x11a
    jmp 0x10e
    jmp <stub.ExceptionExit>
    .quad 0x4048000000000000
    .quad 0x4022000000000000
guarded:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x88]
    cmp rcx, [rdx]
    ja 0x23e
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x25e
    mov ecx, 0xa
    mov [rbx + 0x40], rcx
    endbr64
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0x27c
    test esi, esi
    jne 0xb4
    mov rax, [rbx + 0x30]
    mov [rbx + 0x58], rax
    mov eax, 0xa
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x18], rsi
    jne 0x2b4
    mov dword ptr [rbx + 8], 0xd
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
    je 0x4ff
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    mov rsi, [r12 + 0x40]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x31a
    mov [rbx + 0x68], rax
    mov eax, 0xa
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0x33c
    mov eax, esi
    sub eax, 1
    jo 0x33c
    or rax, r15
    mov [rbx + 0x78], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x58], rsi
    jne 0x3a5
    mov dword ptr [rbx + 8], 0x27
    mov rax, [rsi + 0x20]
    mov [rbx + 0x50], rbx
    mov dword ptr [rbx + 0x5c], 2
    mov [rbx + 0x60], rax
    add rbx, 0x50
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0x50
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x4ff
    mov [rbx + 0x48], rax
    mov rax, [rbx + 0x48]
    mov [rbx + 0x40], rax
    mov rax, 0xfffe000000000002
    mov [rbx + 0x38], rax
    jmp 0x179
    endbr64
    mov rax, 0xfffe000000000001
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0x80]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x40b
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x42d
    mov eax, esi
    add eax, 1
    jo 0x42d
    or rax, r15
    mov [rbx + 0x50], rax
    mov rdx, [r12 + 0x98]
    mov rsi, [rbx + 0x50]
    cmp byte ptr [rdx + 2], 0
    jne 0x48b
    cmp qword ptr [rdx + 8], 0
    je 0x48b
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x49c
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x4ad
    test esi, esi
    je 0x22c
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x4d4
    cmp esi, 2
    jne 0x220
    mov rax, [rbx + 0x40]
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0x5f
    call <op.Throw>
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x275
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x263
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    test rsi, r15
    je 0xb4
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jp 0x29e
    je 0x4e
    jmp 0xb4
    mov dword ptr [rbx + 8], 0xd
    call <op.Call>
    jmp 0xab
    test rsi, r13
    jne 0x2a3
    cmp byte ptr [rsi], 0x22
    jne 0x2a3
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x18], rax
    je 0x6e
    cmp [r12 + 0x28], rax
    je 0x6e
    cmp [r12 + 0x30], rax
    je 0x6e
    cmp [r12 + 0x38], rax
    je 0x6e
    cmp qword ptr [r12 + 0x20], 2
    je 0x6e
    cmp [r12 + 0x20], rsi
    je 0x6e
    mov dword ptr [rbx + 8], 0xd
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x6e
    mov dword ptr [rbx + 8], 0x15
    call <op.GetGlobal>
    jmp 0xca
    mov dword ptr [rbx + 8], 0x1d
    call <op.SubI>
    jmp 0xf2
    cmp rsi, r15
    jae 0x351
    test rsi, r15
    je 0x32b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x359
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x508]
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x37d
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x78], rax
    mov rcx, [r12 + 0x50]
    or rcx, 2
    mov [r12 + 0x50], rcx
    jmp 0xf2
    mov dword ptr [rbx + 8], 0x27
    call <op.Call>
    jmp 0x14c
    test rsi, r13
    jne 0x394
    cmp byte ptr [rsi], 0x22
    jne 0x394
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x58], rax
    je 0x10c
    cmp [r12 + 0x68], rax
    je 0x10c
    cmp [r12 + 0x70], rax
    je 0x10c
    cmp [r12 + 0x78], rax
    je 0x10c
    cmp qword ptr [r12 + 0x60], 2
    je 0x10c
    cmp [r12 + 0x60], rsi
    je 0x10c
    mov dword ptr [rbx + 8], 0x27
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x10c
    mov dword ptr [rbx + 8], 0x3b
    call <op.GetGlobal>
    jmp 0x192
    mov dword ptr [rbx + 8], 0x41
    call <op.Inc>
    jmp 0x1b1
    cmp rsi, r15
    jae 0x442
    test rsi, r15
    je 0x41c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x44a
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x508]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x46e
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x90]
    or rcx, 2
    mov [r12 + 0x90], rcx
    jmp 0x1b1
    mov dword ptr [rbx + 8], 0x46
    call <op.SetGlobal>
    jmp 0x1ec
    mov dword ptr [rbx + 8], 0x46
    call <stub.Barrier>
    jmp 0x1ec
    test rsi, r15
    je 0x201
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jp 0x4cf
    je 0x22c
    jmp 0x201
    test rsi, r15
    je 0x220
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vmovsd xmm1, [0x510]
    vucomisd xmm0, xmm1
    jp 0x4fa
    je 0x217
    jmp 0x220
    jmp <stub.ExceptionExit>
    .long 0x0
    .quad 0x3ff0000000000000
    .quad 0x4000000000000000
rethrowing:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x70]
    cmp rcx, [rdx]
    ja 0x1fd
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x21d
    mov ecx, 0xa
    mov [rbx + 0x30], rcx
    endbr64
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0x23b
    test esi, esi
    jne 0xf0
    mov rsi, [r12 + 0x20]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x262
    mov [rbx + 0x50], rax
    mov rax, [rbx + 0x50]
    mov [rbx + 0x58], rax
    mov rax, [r12 + 8]
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0x30], rsi
    jne 0x273
    mov dword ptr [rbx + 8], 0x15
    lea rdx, [rbx + 0x38]
    call <stub.Construct>
    test al, 1
    je 0xe0
    sub rax, 1
    mov [rbx + 0x38], rbx
    mov dword ptr [rbx + 0x44], 0x1000001
    mov [rbx + 0x48], rax
    add rbx, 0x38
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x38
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x459
    test rax, r13
    jne 0x2ab
    cmp byte ptr [rax], 0x20
    jb 0x2ab
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x1b
    call <op.Throw>
    mov rsi, [r12 + 0x58]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x2b4
    mov [rbx + 0x58], rax
    mov eax, 0xa
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0x2d6
    mov eax, esi
    sub eax, 1
    jo 0x2d6
    or rax, r15
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x70], rsi
    jne 0x33f
    mov dword ptr [rbx + 8], 0x2c
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
    je 0x459
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x3bf
    mov eax, esi
    add eax, 1
    jo 0x3bf
    or rax, r15
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    endbr64
    mov rax, [rbx + 0x30]
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0x41d
    test esi, esi
    jl 0x41d
    mov eax, esi
    and eax, 3
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x42e
    cmp esi, 3
    jne 0x1f1
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0x4f
    call <op.Throw>
    call <helper.CheckLimit>
    test rax, rax
    je 0x234
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x222
    jmp 0x29
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
    jp 0x25d
    je 0x4b
    jmp 0xf0
    mov dword ptr [rbx + 8], 8
    call <op.GetGlobal>
    jmp 0x61
    cmp qword ptr [r12 + 0x38], 3
    je 0x81
    cmp qword ptr [r12 + 0x38], 2
    je 0x81
    cmp [r12 + 0x38], rsi
    je 0x81
    mov dword ptr [rbx + 8], 0x15
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0x81
    mov rax, [rbx + 0x58]
    jmp 0xe0
    mov dword ptr [rbx + 8], 0x1d
    call <op.GetGlobal>
    jmp 0x106
    mov dword ptr [rbx + 8], 0x25
    call <op.SubI>
    jmp 0x12e
    cmp rsi, r15
    jae 0x2eb
    test rsi, r15
    je 0x2c5
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2f3
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x460]
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x317
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x68], rax
    mov rcx, [r12 + 0x68]
    or rcx, 2
    mov [r12 + 0x68], rcx
    jmp 0x12e
    mov dword ptr [rbx + 8], 0x2c
    call <op.Call>
    jmp 0x17d
    test rsi, r13
    jne 0x32e
    cmp byte ptr [rsi], 0x22
    jne 0x32e
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x70], rax
    je 0x13d
    cmp [r12 + 0x80], rax
    je 0x13d
    cmp [r12 + 0x88], rax
    je 0x13d
    cmp [r12 + 0x90], rax
    je 0x13d
    cmp qword ptr [r12 + 0x78], 2
    je 0x13d
    cmp [r12 + 0x78], rsi
    je 0x13d
    mov dword ptr [rbx + 8], 0x2c
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x13d
    mov dword ptr [rbx + 8], 0x32
    call <op.AddI>
    jmp 0x19c
    cmp rsi, r15
    jae 0x3d4
    test rsi, r15
    je 0x3ae
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x3dc
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x460]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x400
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x98]
    or rcx, 2
    mov [r12 + 0x98], rcx
    jmp 0x19c
    mov dword ptr [rbx + 8], 0x3e
    call <op.ModI>
    jmp 0x1d2
    test rsi, r15
    je 0x1f1
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vmovsd xmm1, [0x468]
    vucomisd xmm0, xmm1
    jp 0x454
    je 0x1e8
    jmp 0x1f1
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .quad 0x3ff0000000000000
    .quad 0x4008000000000000
