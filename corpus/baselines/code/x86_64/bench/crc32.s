(anonymous):
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0xc0]
    cmp rcx, [rdx]
    ja 0xdbf
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
    call <op.DeclareGlobalFunction>
    mov rsi, [r12 + 0xd0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xde6
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x40
    call <op.Typeof>
    mov rax, [r12 + 0x70]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0xe11
    cmp rdx, r15
    jb 0xe11
    cmp esi, edx
    je 0x136
    jmp 0x154
    mov rsi, [r12 + 0xe8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xeae
    mov [rbx + 0x30], rax
    jmp 0x162
    mov rax, 0xfffe000000000001
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x5b
    call <op.InitGlobal>
    mov dword ptr [rbx + 8], 0x5f
    call <op.NewArray>
    mov dword ptr [rbx + 8], 0x65
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xed9
    cmp esi, 0xc351
    jge 0x394
    mov rsi, [r12 + 0x110]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xf21
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x60]
    test rdx, r13
    jne 0xf32
    cmp byte ptr [rdx], 0x20
    jb 0xf32
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x120]
    jne 0xf32
    mov rsi, [r12 + 0x128]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x140]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xf4b
    mov [rbx + 0x98], rax
    mov rdx, [rbx + 0x98]
    test rdx, r13
    jne 0xf5c
    cmp byte ptr [rdx], 0x20
    jb 0xf5c
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x150]
    jne 0xf5c
    mov rsi, [r12 + 0x158]
    mov rax, [rdx + rsi]
    mov [rbx + 0x90], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0xa0], rax
    mov rax, [r12 + 0x90]
    mov [rbx + 0xa8], rax
    mov rsi, [rbx + 0x90]
    cmp [r12 + 0x170], rsi
    jne 0xf86
    mov dword ptr [rbx + 8], 0x96
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
    je 0x1e74
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x70]
    cmp rsi, r15
    jb 0x1012
    mov eax, esi
    shr eax, 0xd
    test eax, eax
    jl 0x1053
    or rax, r15
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x78]
    cmp rsi, r15
    jb 0x10a5
    mov eax, esi
    and eax, 0xff
    or rax, r15
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x1a8], rsi
    jne 0x10f7
    mov dword ptr [rbx + 8], 0xaa
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
    je 0x1e74
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x1180
    mov eax, esi
    add eax, 1
    jo 0x1180
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x11de
    jmp 0x194
    mov rsi, [r12 + 0x1d8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x11ef
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0x1e8], rsi
    jne 0x1211
    mov dword ptr [rbx + 8], 0xc0
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
    je 0x1e74
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0xc6
    call <op.InitGlobal>
    mov rsi, [r12 + 0x210]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1289
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x220]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x129a
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0x230], rsi
    jne 0x12bc
    mov dword ptr [rbx + 8], 0xd8
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
    je 0x1e74
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0xde
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0xe6
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0xee
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [r12 + 0x258]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1334
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x1356
    imul eax, esi, 0x32
    jo 0x1356
    test eax, eax
    je 0x13b4
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x13dc
    cmp rdx, r15
    jb 0x13dc
    cmp esi, edx
    jge 0x8c3
    mov rsi, [r12 + 0x278]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1439
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x30]
    test rax, r13
    jne 0x57f
    cmp byte ptr [rax], 0x20
    jae 0x144a
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    test rsi, r13
    jne 0x145b
    cmp byte ptr [rsi], 0x20
    jb 0x145b
    cmp rdx, r15
    jb 0x1488
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x145b
    cmp byte ptr [rcx], 0xb
    je 0x146c
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x145b
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    mov rcx, [rbx + 0x30]
    cmp rsi, r15
    jb 0x14d0
    cmp rcx, r15
    jb 0x14d0
    mov eax, esi
    xor eax, ecx
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    mov r8, [rbx + 0x48]
    test rsi, r13
    jne 0x1539
    cmp byte ptr [rsi], 0x20
    jb 0x1539
    cmp rdx, r15
    jb 0x15cd
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x1539
    movzx r9d, byte ptr [rsi + 3]
    cmp r9d, 2
    jae 0x159c
    cmp r8, r15
    jb 0x1539
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x154a
    mov [rcx + rdx*8 + 8], r8
    mov rsi, [r12 + 0x2d0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1614
    mov [rbx + 0x58], rax
    mov eax, 0xa
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x2e0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1625
    mov [rbx + 0x68], rax
    mov rsi, [r12 + 0x2f0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1636
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x300], rsi
    jne 0x1658
    mov dword ptr [rbx + 8], 0x13b
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
    je 0x1e74
    mov [rbx + 0x38], rax
    mov rdx, [r12 + 0x328]
    mov rsi, [rbx + 0x38]
    cmp byte ptr [rdx + 2], 0
    jne 0x16d0
    cmp qword ptr [rdx + 8], 0
    je 0x16d0
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x16e1
    mov rsi, [r12 + 0x338]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x16f2
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0x348]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1703
    mov [rbx + 0x60], rax
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov rsi, [r12 + 0x358]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1714
    mov [rbx + 0x70], rax
    mov rsi, [r12 + 0x368]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1725
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x378], rsi
    jne 0x1747
    mov dword ptr [rbx + 8], 0x162
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
    je 0x1e74
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x17d9
    cmp rdx, r15
    jb 0x17d9
    cmp esi, edx
    je 0x81b
    jmp 0x88e
    mov rsi, [r12 + 0x3a8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1876
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x1898
    mov eax, esi
    add eax, 1
    jo 0x1898
    or rax, r15
    mov [rbx + 0x40], rax
    mov rdx, [r12 + 0x3c0]
    mov rsi, [rbx + 0x40]
    cmp byte ptr [rdx + 2], 0
    jne 0x18f6
    cmp qword ptr [rdx + 8], 0
    je 0x18f6
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x1907
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x1929
    mov eax, esi
    add eax, 1
    jo 0x1929
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x1987
    jmp 0x4ec
    mov rax, [r12 + 0x98]
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x18d
    call <op.InitGlobal>
    mov rsi, [r12 + 0x3d8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1998
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x3e8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x19a9
    mov [rbx + 0xb0], rax
    mov rdx, [rbx + 0xb0]
    test rdx, r13
    jne 0x19ba
    cmp byte ptr [rdx], 0x20
    jb 0x19ba
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x3f8]
    jne 0x19ba
    mov rsi, [r12 + 0x400]
    mov rax, [rdx + rsi]
    mov [rbx + 0xa8], rax
    mov rax, [r12 + 0xa8]
    mov [rbx + 0xb8], rax
    mov rsi, [rbx + 0xa8]
    cmp [r12 + 0x418], rsi
    jne 0x19e4
    mov dword ptr [rbx + 8], 0x1aa
    mov rax, [rsi + 0x20]
    mov [rbx + 0x90], rbx
    mov dword ptr [rbx + 0x9c], 1
    mov [rbx + 0xa0], rax
    add rbx, 0x90
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x90
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1e74
    mov [rbx + 0x88], rax
    mov rdx, [rbx + 0x88]
    test rdx, r13
    jne 0x1a5f
    cmp byte ptr [rdx], 0x20
    jb 0x1a5f
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x440]
    jne 0x1a5f
    mov rsi, [r12 + 0x448]
    mov rax, [rdx + rsi]
    mov [rbx + 0x80], rax
    mov eax, 0xa
    mov [rbx + 0x98], rax
    mov dword ptr [rbx + 8], 0x1b9
    call <op.NewClosure>
    mov rsi, [rbx + 0x80]
    cmp [r12 + 0x460], rsi
    jne 0x1a89
    mov dword ptr [rbx + 8], 0x1be
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
    je 0x1e74
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x488]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1b04
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0x498], rsi
    jne 0x1b26
    mov dword ptr [rbx + 8], 0x1ca
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
    je 0x1e74
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x1d0
    call <op.InitGlobal>
    mov rsi, [r12 + 0x4c0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1b9e
    mov [rbx + 0x48], rax
    mov eax, 0xa
    mov [rbx + 0x50], rax
    mov rax, [r12 + 0xc0]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x4d0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1baf
    mov [rbx + 0x88], rax
    mov rdx, [rbx + 0x88]
    test rdx, r13
    jne 0x1bc0
    cmp byte ptr [rdx], 0x20
    jb 0x1bc0
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x4e0]
    jne 0x1bc0
    mov rsi, [r12 + 0x4e8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x80], rax
    mov rax, 0xfffe000000000010
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x80]
    cmp [r12 + 0x500], rsi
    jne 0x1bea
    mov dword ptr [rbx + 8], 0x1f1
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
    je 0x1e74
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x528]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1c65
    mov [rbx + 0x68], rax
    mov rsi, [r12 + 0x538]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1c76
    mov [rbx + 0x90], rax
    mov eax, 0xa
    mov [rbx + 0x98], rax
    mov rsi, [r12 + 0x548]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1c87
    mov [rbx + 0xa0], rax
    mov rsi, [rbx + 0x90]
    cmp [r12 + 0x558], rsi
    jne 0x1ca9
    mov dword ptr [rbx + 8], 0x20b
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
    je 0x1e74
    mov [rbx + 0x70], rax
    mov rsi, [r12 + 0x580]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1d24
    mov [rbx + 0xa0], rax
    mov rdx, [rbx + 0xa0]
    test rdx, r13
    jne 0x1d35
    cmp byte ptr [rdx], 0x20
    jb 0x1d35
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x590]
    jne 0x1d35
    mov rsi, [r12 + 0x598]
    mov rax, [rdx + rsi]
    mov [rbx + 0x98], rax
    mov rax, 0xfffe000000000010
    mov [rbx + 0xa8], rax
    mov rsi, [rbx + 0x98]
    cmp [r12 + 0x5b0], rsi
    jne 0x1d5f
    mov dword ptr [rbx + 8], 0x222
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
    je 0x1e74
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x48]
    cmp [r12 + 0x5d8], rsi
    jne 0x1deb
    mov dword ptr [rbx + 8], 0x228
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
    je 0x1e74
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xddf
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0x3a
    call <op.GetGlobalOrUndefined>
    jmp 0xfa
    mov dword ptr [rbx + 8], 0x47
    call <op.JStrictNe>
    cmp eax, 2
    je 0x154
    jmp 0x136
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0xe5b
    cmp rsi, rdx
    je 0x136
    test rcx, r13
    jne 0x154
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x154
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x154
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0xdf7
    jmp 0x154
    cmp rsi, r15
    jae 0xe74
    test rsi, r15
    je 0x154
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xe7c
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xe95
    test rdx, r15
    je 0x154
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xe9d
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0xea9
    je 0x136
    jmp 0x154
    mov dword ptr [rbx + 8], 0x4e
    call <op.GetGlobal>
    jmp 0x14f
    mov dword ptr [rbx + 8], 0x6d
    call <op.JNotLessI>
    cmp eax, 2
    je 0x394
    jmp 0x1b1
    cmp rsi, r15
    jae 0xeee
    test rsi, r15
    je 0xebf
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xef6
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1e80]
    mov rcx, [r12 + 0x108]
    or rcx, 2
    mov [r12 + 0x108], rcx
    vucomisd xmm1, xmm0
    jbe 0x394
    jmp 0x1b1
    mov dword ptr [rbx + 8], 0x75
    call <op.GetGlobal>
    jmp 0x1ca
    mov dword ptr [rbx + 8], 0x7b
    lea rcx, [r12 + 0x120]
    call <stub.GetNamed>
    jmp 0x1fe
    mov dword ptr [rbx + 8], 0x82
    call <op.GetGlobal>
    jmp 0x21e
    mov dword ptr [rbx + 8], 0x88
    lea rcx, [r12 + 0x150]
    call <stub.GetNamed>
    jmp 0x255
    mov dword ptr [rbx + 8], 0x96
    call <op.Call>
    jmp 0x2d1
    test rsi, r13
    jne 0xf75
    cmp byte ptr [rsi], 0x22
    jne 0xf75
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x170], rax
    je 0x28b
    cmp [r12 + 0x180], rax
    je 0x28b
    cmp [r12 + 0x188], rax
    je 0x28b
    cmp [r12 + 0x190], rax
    je 0x28b
    cmp qword ptr [r12 + 0x178], 2
    je 0x28b
    cmp [r12 + 0x178], rsi
    je 0x28b
    mov dword ptr [rbx + 8], 0x96
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x90]
    jmp 0x28b
    mov dword ptr [rbx + 8], 0x9c
    call <op.UShrI>
    jmp 0x2f2
    cmp rsi, r15
    jae 0x103a
    test rsi, r15
    je 0x1001
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1001
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x198]
    or r8, 2
    mov [r12 + 0x198], r8
    jmp 0x2de
    mov r11d, eax
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r11
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1077
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x78], rax
    mov rcx, [r12 + 0x198]
    or rcx, 2
    mov [r12 + 0x198], rcx
    jmp 0x2f2
    mov dword ptr [rbx + 8], 0xa3
    call <op.BitAndI>
    jmp 0x30d
    cmp rsi, r15
    jae 0x10cd
    test rsi, r15
    je 0x1094
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1094
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x1a0]
    or r8, 2
    mov [r12 + 0x1a0], r8
    jmp 0x2ff
    mov dword ptr [rbx + 8], 0xaa
    call <op.Call>
    jmp 0x35f
    test rsi, r13
    jne 0x10e6
    cmp byte ptr [rsi], 0x22
    jne 0x10e6
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1a8], rax
    je 0x31f
    cmp [r12 + 0x1b8], rax
    je 0x31f
    cmp [r12 + 0x1c0], rax
    je 0x31f
    cmp [r12 + 0x1c8], rax
    je 0x31f
    cmp qword ptr [r12 + 0x1b0], 2
    je 0x31f
    cmp [r12 + 0x1b0], rsi
    je 0x31f
    mov dword ptr [rbx + 8], 0xaa
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x31f
    mov dword ptr [rbx + 8], 0xb0
    call <op.Inc>
    jmp 0x37e
    cmp rsi, r15
    jae 0x1195
    test rsi, r15
    je 0x116f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x119d
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1e88]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x11c1
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x1d0]
    or rcx, 2
    mov [r12 + 0x1d0], rcx
    jmp 0x37e
    mov dword ptr [rbx + 8], 0xb5
    call <op.JumpLoop>
    jmp 0x194
    mov dword ptr [rbx + 8], 0xb8
    call <op.GetGlobal>
    jmp 0x3ad
    mov dword ptr [rbx + 8], 0xc0
    call <op.Call>
    jmp 0x405
    test rsi, r13
    jne 0x1200
    cmp byte ptr [rsi], 0x22
    jne 0x1200
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1e8], rax
    je 0x3c8
    cmp [r12 + 0x1f8], rax
    je 0x3c8
    cmp [r12 + 0x200], rax
    je 0x3c8
    cmp [r12 + 0x208], rax
    je 0x3c8
    cmp qword ptr [r12 + 0x1f0], 2
    je 0x3c8
    cmp [r12 + 0x1f0], rsi
    je 0x3c8
    mov dword ptr [rbx + 8], 0xc0
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0x3c8
    mov dword ptr [rbx + 8], 0xca
    call <op.GetGlobal>
    jmp 0x42a
    mov dword ptr [rbx + 8], 0xd2
    call <op.GetGlobal>
    jmp 0x44c
    mov dword ptr [rbx + 8], 0xd8
    call <op.Call>
    jmp 0x49e
    test rsi, r13
    jne 0x12ab
    cmp byte ptr [rsi], 0x22
    jne 0x12ab
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x230], rax
    je 0x45e
    cmp [r12 + 0x240], rax
    je 0x45e
    cmp [r12 + 0x248], rax
    je 0x45e
    cmp [r12 + 0x250], rax
    je 0x45e
    cmp qword ptr [r12 + 0x238], 2
    je 0x45e
    cmp [r12 + 0x238], rsi
    je 0x45e
    mov dword ptr [rbx + 8], 0xd8
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0x45e
    mov dword ptr [rbx + 8], 0xf6
    call <op.GetGlobal>
    jmp 0x509
    mov dword ptr [rbx + 8], 0xfc
    call <op.MulI>
    jmp 0x52e
    cmp rsi, r15
    jae 0x136b
    test rsi, r15
    je 0x1345
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1373
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1e90]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1397
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x268]
    or rcx, 2
    mov [r12 + 0x268], rcx
    jmp 0x52e
    mov ecx, esi
    or ecx, 0x32
    test ecx, ecx
    jl 0x1356
    jmp 0x527
    mov dword ptr [rbx + 8], 0x103
    call <op.JNotLess>
    cmp eax, 2
    je 0x8c3
    jmp 0x550
    cmp rsi, r15
    jae 0x13f1
    test rsi, r15
    je 0x13c2
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x13f9
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x140e
    test rdx, r15
    je 0x13c2
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1416
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x270]
    or rcx, 2
    mov [r12 + 0x270], rcx
    vucomisd xmm1, xmm0
    jbe 0x8c3
    jmp 0x550
    mov dword ptr [rbx + 8], 0x10a
    call <op.GetGlobal>
    jmp 0x569
    mov dword ptr [rbx + 8], 0x110
    call <op.ElemKey>
    jmp 0x583
    mov dword ptr [rbx + 8], 0x114
    call <op.GetElem>
    jmp 0x5d0
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x145b
    sub rax, r15
    jmp 0x5cc
    test rdx, r15
    je 0x145b
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x145b
    jp 0x145b
    test edx, edx
    jne 0x14ba
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x145b
    jmp 0x5a6
    mov dword ptr [rbx + 8], 0x11a
    call <op.BitXor>
    jmp 0x5f5
    cmp rsi, r15
    jae 0x14f8
    test rsi, r15
    je 0x14bf
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x14bf
    mov r8d, r11d
    mov esi, r8d
    cmp rcx, r15
    jae 0x1520
    test rcx, r15
    je 0x14bf
    lea r8, [rcx + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x14bf
    mov r8d, r11d
    mov ecx, r8d
    mov r8, [r12 + 0x2a8]
    or r8, 2
    mov [r12 + 0x2a8], r8
    jmp 0x5ea
    mov dword ptr [rbx + 8], 0x120
    call <op.SetElem>
    jmp 0x654
    mov dword ptr [rbx + 8], 0x120
    call <stub.AppendElement>
    jmp 0x654
    mov rax, [rcx + rdx*8 + 8]
    mov r10, 0x7ff800000000dead
    cmp rax, r10
    je 0x154a
    mov r9, rcx
    cmp r8, r15
    jae 0x1587
    test r8, r15
    je 0x1539
    lea rcx, [r8 + r15]
    vmovq xmm0, rcx
    jmp 0x1590
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r8d
    vmovsd [r9 + rdx*8 + 8], xmm0
    jmp 0x654
    cmp r9d, 4
    jb 0x155b
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x154a
    mov [rcx + rdx*8 + 8], r8
    mov rdx, rcx
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x1e63
    jmp 0x654
    test rdx, r15
    je 0x1539
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x1539
    jp 0x1539
    test edx, edx
    jne 0x160f
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x1539
    jmp 0x61c
    mov dword ptr [rbx + 8], 0x127
    call <op.GetGlobal>
    jmp 0x66d
    mov dword ptr [rbx + 8], 0x12f
    call <op.GetGlobal>
    jmp 0x68f
    mov dword ptr [rbx + 8], 0x135
    call <op.GetGlobal>
    jmp 0x6a8
    mov dword ptr [rbx + 8], 0x13b
    call <op.Call>
    jmp 0x6fa
    test rsi, r13
    jne 0x1647
    cmp byte ptr [rsi], 0x22
    jne 0x1647
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x300], rax
    je 0x6ba
    cmp [r12 + 0x310], rax
    je 0x6ba
    cmp [r12 + 0x318], rax
    je 0x6ba
    cmp [r12 + 0x320], rax
    je 0x6ba
    cmp qword ptr [r12 + 0x308], 2
    je 0x6ba
    cmp [r12 + 0x308], rsi
    je 0x6ba
    mov dword ptr [rbx + 8], 0x13b
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x6ba
    mov dword ptr [rbx + 8], 0x141
    call <op.SetGlobal>
    jmp 0x735
    mov dword ptr [rbx + 8], 0x141
    call <stub.Barrier>
    jmp 0x735
    mov dword ptr [rbx + 8], 0x148
    call <op.GetGlobal>
    jmp 0x74e
    mov dword ptr [rbx + 8], 0x14e
    call <op.GetGlobal>
    jmp 0x767
    mov dword ptr [rbx + 8], 0x156
    call <op.GetGlobal>
    jmp 0x789
    mov dword ptr [rbx + 8], 0x15c
    call <op.GetGlobal>
    jmp 0x7a2
    mov dword ptr [rbx + 8], 0x162
    call <op.Call>
    jmp 0x7f4
    test rsi, r13
    jne 0x1736
    cmp byte ptr [rsi], 0x22
    jne 0x1736
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x378], rax
    je 0x7b4
    cmp [r12 + 0x388], rax
    je 0x7b4
    cmp [r12 + 0x390], rax
    je 0x7b4
    cmp [r12 + 0x398], rax
    je 0x7b4
    cmp qword ptr [r12 + 0x380], 2
    je 0x7b4
    cmp [r12 + 0x380], rsi
    je 0x7b4
    mov dword ptr [rbx + 8], 0x162
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x7b4
    mov dword ptr [rbx + 8], 0x168
    call <op.JStrictNe>
    cmp eax, 2
    je 0x88e
    jmp 0x81b
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x1823
    cmp rsi, rdx
    je 0x81b
    test rcx, r13
    jne 0x88e
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x88e
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x88e
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x17bf
    jmp 0x88e
    cmp rsi, r15
    jae 0x183c
    test rsi, r15
    je 0x88e
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1844
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x185d
    test rdx, r15
    je 0x88e
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1865
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x1871
    je 0x81b
    jmp 0x88e
    mov dword ptr [rbx + 8], 0x16f
    call <op.GetGlobal>
    jmp 0x834
    mov dword ptr [rbx + 8], 0x175
    call <op.Inc>
    jmp 0x853
    cmp rsi, r15
    jae 0x18ad
    test rsi, r15
    je 0x1887
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x18b5
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1e88]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x18d9
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x3b8]
    or rcx, 2
    mov [r12 + 0x3b8], rcx
    jmp 0x853
    mov dword ptr [rbx + 8], 0x17a
    call <op.SetGlobal>
    jmp 0x88e
    mov dword ptr [rbx + 8], 0x17a
    call <stub.Barrier>
    jmp 0x88e
    mov dword ptr [rbx + 8], 0x181
    call <op.Inc>
    jmp 0x8ad
    cmp rsi, r15
    jae 0x193e
    test rsi, r15
    je 0x1918
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1946
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1e88]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x196a
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x3d0]
    or rcx, 2
    mov [r12 + 0x3d0], rcx
    jmp 0x8ad
    mov dword ptr [rbx + 8], 0x186
    call <op.JumpLoop>
    jmp 0x4ec
    mov dword ptr [rbx + 8], 0x191
    call <op.GetGlobal>
    jmp 0x8f4
    mov dword ptr [rbx + 8], 0x199
    call <op.GetGlobal>
    jmp 0x919
    mov dword ptr [rbx + 8], 0x19f
    lea rcx, [r12 + 0x3f8]
    call <stub.GetNamed>
    jmp 0x950
    mov dword ptr [rbx + 8], 0x1aa
    call <op.Call>
    jmp 0x9cd
    test rsi, r13
    jne 0x19d3
    cmp byte ptr [rsi], 0x22
    jne 0x19d3
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x418], rax
    je 0x97b
    cmp [r12 + 0x428], rax
    je 0x97b
    cmp [r12 + 0x430], rax
    je 0x97b
    cmp [r12 + 0x438], rax
    je 0x97b
    cmp qword ptr [r12 + 0x420], 2
    je 0x97b
    cmp [r12 + 0x420], rsi
    je 0x97b
    mov dword ptr [rbx + 8], 0x1aa
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xa8]
    jmp 0x97b
    mov dword ptr [rbx + 8], 0x1b0
    lea rcx, [r12 + 0x440]
    call <stub.GetNamed>
    jmp 0xa04
    mov dword ptr [rbx + 8], 0x1be
    call <op.Call>
    jmp 0xa78
    test rsi, r13
    jne 0x1a78
    cmp byte ptr [rsi], 0x22
    jne 0x1a78
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x460], rax
    je 0xa38
    cmp [r12 + 0x470], rax
    je 0xa38
    cmp [r12 + 0x478], rax
    je 0xa38
    cmp [r12 + 0x480], rax
    je 0xa38
    cmp qword ptr [r12 + 0x468], 2
    je 0xa38
    cmp [r12 + 0x468], rsi
    je 0xa38
    mov dword ptr [rbx + 8], 0x1be
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x80]
    jmp 0xa38
    mov dword ptr [rbx + 8], 0x1c4
    call <op.GetGlobal>
    jmp 0xa91
    mov dword ptr [rbx + 8], 0x1ca
    call <op.Call>
    jmp 0xae3
    test rsi, r13
    jne 0x1b15
    cmp byte ptr [rsi], 0x22
    jne 0x1b15
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x498], rax
    je 0xaa3
    cmp [r12 + 0x4a8], rax
    je 0xaa3
    cmp [r12 + 0x4b0], rax
    je 0xaa3
    cmp [r12 + 0x4b8], rax
    je 0xaa3
    cmp qword ptr [r12 + 0x4a0], 2
    je 0xaa3
    cmp [r12 + 0x4a0], rsi
    je 0xaa3
    mov dword ptr [rbx + 8], 0x1ca
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0xaa3
    mov dword ptr [rbx + 8], 0x1d4
    call <op.GetGlobal>
    jmp 0xb08
    mov dword ptr [rbx + 8], 0x1e0
    call <op.GetGlobal>
    jmp 0xb39
    mov dword ptr [rbx + 8], 0x1e6
    lea rcx, [r12 + 0x4e0]
    call <stub.GetNamed>
    jmp 0xb70
    mov dword ptr [rbx + 8], 0x1f1
    call <op.Call>
    jmp 0xbdd
    test rsi, r13
    jne 0x1bd9
    cmp byte ptr [rsi], 0x22
    jne 0x1bd9
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x500], rax
    je 0xb9d
    cmp [r12 + 0x510], rax
    je 0xb9d
    cmp [r12 + 0x518], rax
    je 0xb9d
    cmp [r12 + 0x520], rax
    je 0xb9d
    cmp qword ptr [r12 + 0x508], 2
    je 0xb9d
    cmp [r12 + 0x508], rsi
    je 0xb9d
    mov dword ptr [rbx + 8], 0x1f1
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x80]
    jmp 0xb9d
    mov dword ptr [rbx + 8], 0x1f7
    call <op.GetGlobal>
    jmp 0xbf6
    mov dword ptr [rbx + 8], 0x1fd
    call <op.GetGlobal>
    jmp 0xc12
    mov dword ptr [rbx + 8], 0x205
    call <op.GetGlobal>
    jmp 0xc3a
    mov dword ptr [rbx + 8], 0x20b
    call <op.Call>
    jmp 0xc95
    test rsi, r13
    jne 0x1c98
    cmp byte ptr [rsi], 0x22
    jne 0x1c98
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x558], rax
    je 0xc4f
    cmp [r12 + 0x568], rax
    je 0xc4f
    cmp [r12 + 0x570], rax
    je 0xc4f
    cmp [r12 + 0x578], rax
    je 0xc4f
    cmp qword ptr [r12 + 0x560], 2
    je 0xc4f
    cmp [r12 + 0x560], rsi
    je 0xc4f
    mov dword ptr [rbx + 8], 0x20b
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x90]
    jmp 0xc4f
    mov dword ptr [rbx + 8], 0x211
    call <op.GetGlobal>
    jmp 0xcb1
    mov dword ptr [rbx + 8], 0x217
    lea rcx, [r12 + 0x590]
    call <stub.GetNamed>
    jmp 0xce8
    mov dword ptr [rbx + 8], 0x222
    call <op.Call>
    jmp 0xd64
    test rsi, r13
    jne 0x1d4e
    cmp byte ptr [rsi], 0x22
    jne 0x1d4e
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x5b0], rax
    je 0xd15
    cmp [r12 + 0x5c0], rax
    je 0xd15
    cmp [r12 + 0x5c8], rax
    je 0xd15
    cmp [r12 + 0x5d0], rax
    je 0xd15
    cmp qword ptr [r12 + 0x5b8], 2
    je 0xd15
    cmp [r12 + 0x5b8], rsi
    je 0xd15
    mov dword ptr [rbx + 8], 0x222
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x98]
    jmp 0xd15
    mov dword ptr [rbx + 8], 0x228
    call <op.Call>
    jmp 0xdb6
    test rsi, r13
    jne 0x1dda
    cmp byte ptr [rsi], 0x22
    jne 0x1dda
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x5d8], rax
    je 0xd76
    cmp [r12 + 0x5e8], rax
    je 0xd76
    cmp [r12 + 0x5f0], rax
    je 0xd76
    cmp [r12 + 0x5f8], rax
    je 0xd76
    cmp qword ptr [r12 + 0x5e0], 2
    je 0xd76
    cmp [r12 + 0x5e0], rsi
    je 0xd76
    mov dword ptr [rbx + 8], 0x228
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x48]
    jmp 0xd76
    mov dword ptr [rbx + 8], 0x120
    call <stub.Barrier>
    jmp 0x15c8
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .byte 0x0
    .long 0x0
    .quad 0x40e86a2000000000
    .quad 0x3ff0000000000000
    .quad 0x4049000000000000
(anonymous)#2:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x60]
    cmp rcx, [rdx]
    ja 0xfc
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x11c
    endbr64
    mov rsi, [rbx + 0x18]
    mov rax, [rsi + 0x28]
    mov [rbx + 0x30], rax
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0x14b
    mov eax, esi
    shr eax, 8
    test eax, eax
    jl 0x184
    or rax, r15
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x30]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0x1ce
    mov eax, esi
    and eax, 0xff
    or rax, r15
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x58]
    test rsi, r13
    jne 0x209
    cmp byte ptr [rsi], 0x20
    jb 0x209
    cmp rdx, r15
    jb 0x236
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x209
    cmp byte ptr [rcx], 0xb
    je 0x21a
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x209
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x40]
    mov rcx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x27e
    cmp rcx, r15
    jb 0x27e
    mov eax, esi
    xor eax, ecx
    or rax, r15
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x133
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x121
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 2
    call <op.UShrI>
    jmp 0x5a
    cmp rsi, r15
    jae 0x173
    test rsi, r15
    je 0x13a
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x13a
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12]
    or r8, 2
    mov [r12], r8
    jmp 0x46
    mov r11d, eax
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r11
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1a8
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12]
    or rcx, 2
    mov [r12], rcx
    jmp 0x5a
    mov dword ptr [rbx + 8], 0xe
    call <op.BitAndI>
    jmp 0x81
    cmp rsi, r15
    jae 0x1f6
    test rsi, r15
    je 0x1bd
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1bd
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 8]
    or r8, 2
    mov [r12 + 8], r8
    jmp 0x73
    mov dword ptr [rbx + 8], 0x15
    call <op.GetElem>
    jmp 0xce
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x209
    sub rax, r15
    jmp 0xca
    test rdx, r15
    je 0x209
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x209
    jp 0x209
    test edx, edx
    jne 0x268
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x209
    jmp 0xa4
    mov dword ptr [rbx + 8], 0x1b
    call <op.BitXor>
    jmp 0xf3
    cmp rsi, r15
    jae 0x2a6
    test rsi, r15
    je 0x26d
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x26d
    mov r8d, r11d
    mov esi, r8d
    cmp rcx, r15
    jae 0x2ce
    test rcx, r15
    je 0x26d
    lea r8, [rcx + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x26d
    mov r8d, r11d
    mov ecx, r8d
    mov r8, [r12 + 0x30]
    or r8, 2
    mov [r12 + 0x30], r8
    jmp 0xe8
(anonymous)#3:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x68]
    cmp rcx, [rdx]
    ja 0xcd
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0xed
    endbr64
    mov rax, [rbx + 0x28]
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x58]
    test rdx, r13
    jne 0x10b
    cmp byte ptr [rdx], 0x20
    jb 0x10b
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 8]
    jne 0x10b
    mov rsi, [r12 + 0x10]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0x28], rsi
    jne 0x12f
    mov dword ptr [rbx + 8], 0xe
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
    je 0x195
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x104
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0xf2
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
    jne 0x121
    cmp byte ptr [rsi], 0x22
    jne 0x121
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
    mov rsi, [rbx + 0x50]
    jmp 0x84
    jmp <stub.ExceptionExit>
adler:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x58]
    cmp rcx, [rdx]
    ja 0x271
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x291
    endbr64
    mov rax, 0xfffe000000000001
    mov [rbx + 0x30], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x40], rax
    endbr64
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x2af
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0x2c5
    cmp esi, 0x21
    jne 0x89
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0xaa
    cmp byte ptr [rdx], 0x20
    jb 0x2af
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 8]
    jne 0x2af
    mov rsi, [r12 + 0x10]
    mov rax, [rdx + rsi]
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x2ea
    cmp rdx, r15
    jb 0x2ea
    cmp esi, edx
    jge 0x20c
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x40]
    test rsi, r13
    jne 0x341
    cmp byte ptr [rsi], 0x20
    jb 0x341
    cmp rdx, r15
    jb 0x36e
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x341
    cmp byte ptr [rcx], 0xb
    je 0x352
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x341
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x3b6
    cmp rdx, r15
    jb 0x3b6
    mov eax, esi
    add eax, edx
    jo 0x3b6
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x423
    test esi, esi
    jl 0x423
    mov edx, 0xfff1
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
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x30]
    cmp rsi, r15
    jb 0x445
    cmp rdx, r15
    jb 0x445
    mov eax, esi
    add eax, edx
    jo 0x445
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x4b2
    test esi, esi
    jl 0x4b2
    mov edx, 0xfff1
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
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x4d4
    mov eax, esi
    add eax, 1
    jo 0x4d4
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x52c
    jmp 0x57
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x54e
    mov eax, esi
    shl eax, 0x10
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    mov rcx, [rbx + 0x30]
    cmp rsi, r15
    jb 0x59a
    cmp rcx, r15
    jb 0x59a
    mov eax, esi
    or eax, ecx
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x614
    mov eax, esi
    test eax, eax
    jl 0x655
    or rax, r15
    mov [rbx + 0x40], rax
    mov rax, [rbx + 0x40]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x2a8
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x296
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0xc
    lea rcx, [r12 + 8]
    call <stub.GetNamed>
    jmp 0xaa
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0xaa
    mov dword ptr [rbx + 8], 0x13
    call <op.JNotLess>
    cmp eax, 2
    je 0x20c
    jmp 0xd0
    cmp rsi, r15
    jae 0x2ff
    test rsi, r15
    je 0x2d0
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x307
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x31c
    test rdx, r15
    je 0x2d0
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x324
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x28]
    or rcx, 2
    mov [r12 + 0x28], rcx
    vucomisd xmm1, xmm0
    jbe 0x20c
    jmp 0xd0
    mov dword ptr [rbx + 8], 0x1a
    call <op.GetElem>
    jmp 0x11d
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x341
    sub rax, r15
    jmp 0x119
    test rdx, r15
    je 0x341
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x341
    jp 0x341
    test edx, edx
    jne 0x3a0
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x341
    jmp 0xf3
    mov dword ptr [rbx + 8], 0x20
    call <op.Add>
    jmp 0x148
    cmp rsi, r15
    jae 0x3cb
    test rsi, r15
    je 0x3a5
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x3d3
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x3e8
    test rdx, r15
    je 0x3a5
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x3f0
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x40c
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x50]
    or rcx, 2
    mov [r12 + 0x50], rcx
    jmp 0x148
    mov dword ptr [rbx + 8], 0x26
    call <op.ModI>
    jmp 0x17a
    mov dword ptr [rbx + 8], 0x2d
    call <op.Add>
    jmp 0x1a5
    cmp rsi, r15
    jae 0x45a
    test rsi, r15
    je 0x434
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x462
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x477
    test rdx, r15
    je 0x434
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x47f
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x49b
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x60]
    or rcx, 2
    mov [r12 + 0x60], rcx
    jmp 0x1a5
    mov dword ptr [rbx + 8], 0x33
    call <op.ModI>
    jmp 0x1d7
    mov dword ptr [rbx + 8], 0x3a
    call <op.Inc>
    jmp 0x1f6
    cmp rsi, r15
    jae 0x4e9
    test rsi, r15
    je 0x4c3
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x4f1
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x698]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x515
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x70]
    or rcx, 2
    mov [r12 + 0x70], rcx
    jmp 0x1f6
    mov dword ptr [rbx + 8], 0x3f
    call <op.JumpLoop>
    jmp 0x57
    mov dword ptr [rbx + 8], 0x42
    call <op.ShlI>
    jmp 0x225
    cmp rsi, r15
    jae 0x576
    test rsi, r15
    je 0x53d
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x53d
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x78]
    or r8, 2
    mov [r12 + 0x78], r8
    jmp 0x219
    mov dword ptr [rbx + 8], 0x49
    call <op.BitOr>
    jmp 0x24a
    cmp rsi, r15
    jae 0x5c2
    test rsi, r15
    je 0x589
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x589
    mov r8d, r11d
    mov esi, r8d
    cmp rcx, r15
    jae 0x5ea
    test rcx, r15
    je 0x589
    lea r8, [rcx + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x589
    mov r8d, r11d
    mov ecx, r8d
    mov r8, [r12 + 0x80]
    or r8, 2
    mov [r12 + 0x80], r8
    jmp 0x23f
    mov dword ptr [rbx + 8], 0x4f
    call <op.UShrI>
    jmp 0x268
    cmp rsi, r15
    jae 0x63c
    test rsi, r15
    je 0x603
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x603
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x88]
    or r8, 2
    mov [r12 + 0x88], r8
    jmp 0x257
    mov r11d, eax
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r11
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x679
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x88]
    or rcx, 2
    mov [r12 + 0x88], rcx
    jmp 0x268
    .byte 0x0
    .byte 0x0
    .quad 0x3ff0000000000000
crc:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x70]
    cmp rcx, [rdx]
    ja 0x257
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x277
    endbr64
    mov rax, 0xfffe0000ffffffff
    mov [rbx + 0x38], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x40], rax
    endbr64
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x295
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0x2ab
    cmp esi, 0x21
    jne 0x7b
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0x9c
    cmp byte ptr [rdx], 0x20
    jb 0x295
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 8]
    jne 0x295
    mov rsi, [r12 + 0x10]
    mov rax, [rdx + rsi]
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x2d0
    cmp rdx, r15
    jb 0x2d0
    cmp esi, edx
    jge 0x217
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x338
    mov eax, esi
    shr eax, 8
    test eax, eax
    jl 0x373
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x40]
    test rsi, r13
    jne 0x3ae
    cmp byte ptr [rsi], 0x20
    jb 0x3ae
    cmp rdx, r15
    jb 0x3db
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x3ae
    cmp byte ptr [rcx], 0xb
    je 0x3bf
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x3ae
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x38]
    mov rcx, [rbx + 0x68]
    cmp rsi, r15
    jb 0x423
    cmp rcx, r15
    jb 0x423
    mov eax, esi
    xor eax, ecx
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    cmp rsi, r15
    jb 0x497
    mov eax, esi
    and eax, 0xff
    or rax, r15
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x58]
    test rsi, r13
    jne 0x4d2
    cmp byte ptr [rsi], 0x20
    jb 0x4d2
    cmp rdx, r15
    jb 0x4ff
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x4d2
    cmp byte ptr [rcx], 0xb
    je 0x4e3
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x4d2
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x48]
    mov rcx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x547
    cmp rcx, r15
    jb 0x547
    mov eax, esi
    xor eax, ecx
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x5c1
    mov eax, esi
    add eax, 1
    jo 0x5c1
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x61f
    jmp 0x49
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x641
    mov eax, esi
    xor eax, 0xffffffff
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x693
    mov eax, esi
    test eax, eax
    jl 0x6d4
    or rax, r15
    mov [rbx + 0x40], rax
    mov rax, [rbx + 0x40]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x28e
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x27c
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 8
    lea rcx, [r12 + 8]
    call <stub.GetNamed>
    jmp 0x9c
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0x9c
    mov dword ptr [rbx + 8], 0xf
    call <op.JNotLess>
    cmp eax, 2
    je 0x217
    jmp 0xc2
    cmp rsi, r15
    jae 0x2e5
    test rsi, r15
    je 0x2b6
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2ed
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x302
    test rdx, r15
    je 0x2b6
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x30a
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x28]
    or rcx, 2
    mov [r12 + 0x28], rcx
    vucomisd xmm1, xmm0
    jbe 0x217
    jmp 0xc2
    mov dword ptr [rbx + 8], 0x16
    call <op.UShrI>
    jmp 0xe3
    cmp rsi, r15
    jae 0x360
    test rsi, r15
    je 0x327
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x327
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x30]
    or r8, 2
    mov [r12 + 0x30], r8
    jmp 0xcf
    mov r11d, eax
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r11
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x397
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x30]
    or rcx, 2
    mov [r12 + 0x30], rcx
    jmp 0xe3
    mov dword ptr [rbx + 8], 0x1d
    call <op.GetElem>
    jmp 0x130
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x3ae
    sub rax, r15
    jmp 0x12c
    test rdx, r15
    je 0x3ae
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x3ae
    jp 0x3ae
    test edx, edx
    jne 0x40d
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x3ae
    jmp 0x106
    mov dword ptr [rbx + 8], 0x23
    call <op.BitXor>
    jmp 0x155
    cmp rsi, r15
    jae 0x44b
    test rsi, r15
    je 0x412
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x412
    mov r8d, r11d
    mov esi, r8d
    cmp rcx, r15
    jae 0x473
    test rcx, r15
    je 0x412
    lea r8, [rcx + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x412
    mov r8d, r11d
    mov ecx, r8d
    mov r8, [r12 + 0x58]
    or r8, 2
    mov [r12 + 0x58], r8
    jmp 0x14a
    mov dword ptr [rbx + 8], 0x29
    call <op.BitAndI>
    jmp 0x170
    cmp rsi, r15
    jae 0x4bf
    test rsi, r15
    je 0x486
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x486
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x60]
    or r8, 2
    mov [r12 + 0x60], r8
    jmp 0x162
    mov dword ptr [rbx + 8], 0x30
    call <op.GetElem>
    jmp 0x1bd
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x4d2
    sub rax, r15
    jmp 0x1b9
    test rdx, r15
    je 0x4d2
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x4d2
    jp 0x4d2
    test edx, edx
    jne 0x531
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x4d2
    jmp 0x193
    mov dword ptr [rbx + 8], 0x36
    call <op.BitXor>
    jmp 0x1e2
    cmp rsi, r15
    jae 0x56f
    test rsi, r15
    je 0x536
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x536
    mov r8d, r11d
    mov esi, r8d
    cmp rcx, r15
    jae 0x597
    test rcx, r15
    je 0x536
    lea r8, [rcx + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x536
    mov r8d, r11d
    mov ecx, r8d
    mov r8, [r12 + 0x88]
    or r8, 2
    mov [r12 + 0x88], r8
    jmp 0x1d7
    mov dword ptr [rbx + 8], 0x3c
    call <op.Inc>
    jmp 0x201
    cmp rsi, r15
    jae 0x5d6
    test rsi, r15
    je 0x5b0
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x5de
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x718]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x602
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x90]
    or rcx, 2
    mov [r12 + 0x90], rcx
    jmp 0x201
    mov dword ptr [rbx + 8], 0x41
    call <op.JumpLoop>
    jmp 0x49
    mov dword ptr [rbx + 8], 0x44
    call <op.BitXorI>
    jmp 0x230
    cmp rsi, r15
    jae 0x669
    test rsi, r15
    je 0x630
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x630
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x98]
    or r8, 2
    mov [r12 + 0x98], r8
    jmp 0x224
    mov dword ptr [rbx + 8], 0x4b
    call <op.UShrI>
    jmp 0x24e
    cmp rsi, r15
    jae 0x6bb
    test rsi, r15
    je 0x682
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x682
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0xa0]
    or r8, 2
    mov [r12 + 0xa0], r8
    jmp 0x23d
    mov r11d, eax
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r11
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x6f8
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0xa0]
    or rcx, 2
    mov [r12 + 0xa0], rcx
    jmp 0x24e
    .byte 0x0
    .byte 0x0
    .byte 0x0
    .quad 0x3ff0000000000000
crcBy4:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x98]
    cmp rcx, [rdx]
    ja 0x909
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x929
    mov ecx, 0xa
    mov [rbx + 0x38], rcx
    mov [rbx + 0x40], rcx
    mov [rbx + 0x48], rcx
    mov [rbx + 0x50], rcx
    mov [rbx + 0x68], rcx
    mov [rbx + 0x70], rcx
    mov [rbx + 0x78], rcx
    mov [rbx + 0x80], rcx
    endbr64
    mov dword ptr [rbx + 8], 0
    call <op.IterOpen>
    mov dword ptr [rbx + 8], 3
    call <op.IterNext>
    cmp eax, 2
    je 0x79
    mov dword ptr [rbx + 8], 8
    call <op.IterNext>
    cmp eax, 2
    je 0x8e
    mov dword ptr [rbx + 8], 0xd
    call <op.IterNext>
    cmp eax, 2
    je 0xa3
    mov dword ptr [rbx + 8], 0x12
    call <op.IterNext>
    cmp eax, 2
    je 0xb8
    jmp 0xd9
    endbr64
    mov dword ptr [rbx + 8], 0x1a
    call <op.IterCloseSilently>
    mov dword ptr [rbx + 8], 0x1c
    call <op.Throw>
    mov dword ptr [rbx + 8], 0x1e
    call <op.IterClose>
    mov rax, 0xfffe0000ffffffff
    mov [rbx + 0x58], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x60], rax
    endbr64
    mov rsi, [rbx + 0x60]
    cmp rsi, r15
    jb 0x958
    mov eax, esi
    add eax, 4
    jo 0x958
    or rax, r15
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x9b0
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0x9c6
    cmp esi, 0x21
    jne 0x152
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0x173
    cmp byte ptr [rdx], 0x20
    jb 0x9b0
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x10]
    jne 0x9b0
    mov rsi, [r12 + 0x18]
    mov rax, [rdx + rsi]
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x68]
    mov rdx, [rbx + 0x70]
    cmp rsi, r15
    jb 0x9eb
    cmp rdx, r15
    jb 0x9eb
    cmp esi, edx
    jg 0x6e9
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x60]
    test rsi, r13
    jne 0xa42
    cmp byte ptr [rsi], 0x20
    jb 0xa42
    cmp rdx, r15
    jb 0xa6f
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xa42
    cmp byte ptr [rcx], 0xb
    je 0xa53
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0xa42
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x60]
    cmp rsi, r15
    jb 0xab7
    mov eax, esi
    add eax, 1
    jo 0xab7
    or rax, r15
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x90]
    test rsi, r13
    jne 0xb12
    cmp byte ptr [rsi], 0x20
    jb 0xb12
    cmp rdx, r15
    jb 0xb3f
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xb12
    cmp byte ptr [rcx], 0xb
    je 0xb23
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0xb12
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x88]
    cmp rsi, r15
    jb 0xb87
    mov eax, esi
    shl eax, 8
    or rax, r15
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x70]
    mov rcx, [rbx + 0x80]
    cmp rsi, r15
    jb 0xbd9
    cmp rcx, r15
    jb 0xbd9
    mov eax, esi
    or eax, ecx
    or rax, r15
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x60]
    cmp rsi, r15
    jb 0xc53
    mov eax, esi
    add eax, 2
    jo 0xc53
    or rax, r15
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x90]
    test rsi, r13
    jne 0xcb4
    cmp byte ptr [rsi], 0x20
    jb 0xcb4
    cmp rdx, r15
    jb 0xce1
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xcb4
    cmp byte ptr [rcx], 0xb
    je 0xcc5
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0xcb4
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x88]
    cmp rsi, r15
    jb 0xd29
    mov eax, esi
    shl eax, 0x10
    or rax, r15
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x78]
    mov rcx, [rbx + 0x80]
    cmp rsi, r15
    jb 0xd7b
    cmp rcx, r15
    jb 0xd7b
    mov eax, esi
    or eax, ecx
    or rax, r15
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x60]
    cmp rsi, r15
    jb 0xdf5
    mov eax, esi
    add eax, 3
    jo 0xdf5
    or rax, r15
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x90]
    test rsi, r13
    jne 0xe56
    cmp byte ptr [rsi], 0x20
    jb 0xe56
    cmp rdx, r15
    jb 0xe83
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xe56
    cmp byte ptr [rcx], 0xb
    je 0xe67
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0xe56
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x88]
    cmp rsi, r15
    jb 0xecb
    mov eax, esi
    shl eax, 0x18
    or rax, r15
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x78]
    mov rcx, [rbx + 0x80]
    cmp rsi, r15
    jb 0xf1d
    cmp rcx, r15
    jb 0xf1d
    mov eax, esi
    or eax, ecx
    or rax, r15
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    mov rcx, [rbx + 0x68]
    cmp rsi, r15
    jb 0xf97
    cmp rcx, r15
    jb 0xf97
    mov eax, esi
    xor eax, ecx
    or rax, r15
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x58]
    cmp rsi, r15
    jb 0x1011
    mov eax, esi
    and eax, 0xff
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x70]
    test rsi, r13
    jne 0x1052
    cmp byte ptr [rsi], 0x20
    jb 0x1052
    cmp rdx, r15
    jb 0x107f
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x1052
    cmp byte ptr [rcx], 0xb
    je 0x1063
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x1052
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp rsi, r15
    jb 0x10c7
    mov eax, esi
    shr eax, 8
    test eax, eax
    jl 0x1108
    or rax, r15
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x88]
    cmp rsi, r15
    jb 0x115d
    mov eax, esi
    and eax, 0xff
    or rax, r15
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x80]
    test rsi, r13
    jne 0x119e
    cmp byte ptr [rsi], 0x20
    jb 0x119e
    cmp rdx, r15
    jb 0x11cb
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x119e
    cmp byte ptr [rcx], 0xb
    je 0x11af
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x119e
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    mov rcx, [rbx + 0x78]
    cmp rsi, r15
    jb 0x1213
    cmp rcx, r15
    jb 0x1213
    mov eax, esi
    xor eax, ecx
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x58]
    cmp rsi, r15
    jb 0x128d
    mov eax, esi
    shr eax, 0x10
    test eax, eax
    jl 0x12ce
    or rax, r15
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x88]
    cmp rsi, r15
    jb 0x1323
    mov eax, esi
    and eax, 0xff
    or rax, r15
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x80]
    test rsi, r13
    jne 0x1364
    cmp byte ptr [rsi], 0x20
    jb 0x1364
    cmp rdx, r15
    jb 0x1391
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x1364
    cmp byte ptr [rcx], 0xb
    je 0x1375
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x1364
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x70]
    mov rcx, [rbx + 0x78]
    cmp rsi, r15
    jb 0x13d9
    cmp rcx, r15
    jb 0x13d9
    mov eax, esi
    xor eax, ecx
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x58]
    cmp rsi, r15
    jb 0x1453
    mov eax, esi
    shr eax, 0x18
    test eax, eax
    jl 0x1494
    or rax, r15
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x80]
    test rsi, r13
    jne 0x14d8
    cmp byte ptr [rsi], 0x20
    jb 0x14d8
    cmp rdx, r15
    jb 0x1505
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x14d8
    cmp byte ptr [rcx], 0xb
    je 0x14e9
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x14d8
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x70]
    mov rcx, [rbx + 0x78]
    cmp rsi, r15
    jb 0x154d
    cmp rcx, r15
    jb 0x154d
    mov eax, esi
    xor eax, ecx
    or rax, r15
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x60]
    cmp rsi, r15
    jb 0x15c7
    mov eax, esi
    add eax, 4
    jo 0x15c7
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x1625
    jmp 0x101
    endbr64
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x1636
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0x164f
    cmp esi, 0x21
    jne 0x71b
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0x742
    cmp byte ptr [rdx], 0x20
    jb 0x1636
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1d8]
    jne 0x1636
    mov rsi, [r12 + 0x1e0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x60]
    mov rdx, [rbx + 0x68]
    cmp rsi, r15
    jb 0x1674
    cmp rdx, r15
    jb 0x1674
    cmp esi, edx
    jge 0x8c9
    mov rsi, [rbx + 0x58]
    cmp rsi, r15
    jb 0x16e2
    mov eax, esi
    shr eax, 8
    test eax, eax
    jl 0x1723
    or rax, r15
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x60]
    test rsi, r13
    jne 0x1764
    cmp byte ptr [rsi], 0x20
    jb 0x1764
    cmp rdx, r15
    jb 0x1791
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x1764
    cmp byte ptr [rcx], 0xb
    je 0x1775
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x1764
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x58]
    mov rcx, [rbx + 0x88]
    cmp rsi, r15
    jb 0x17d9
    cmp rcx, r15
    jb 0x17d9
    mov eax, esi
    xor eax, ecx
    or rax, r15
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x80]
    cmp rsi, r15
    jb 0x1853
    mov eax, esi
    and eax, 0xff
    or rax, r15
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x78]
    test rsi, r13
    jne 0x1894
    cmp byte ptr [rsi], 0x20
    jb 0x1894
    cmp rdx, r15
    jb 0x18c1
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x1894
    cmp byte ptr [rcx], 0xb
    je 0x18a5
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x1894
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x68]
    mov rcx, [rbx + 0x70]
    cmp rsi, r15
    jb 0x1909
    cmp rcx, r15
    jb 0x1909
    mov eax, esi
    xor eax, ecx
    or rax, r15
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x60]
    cmp rsi, r15
    jb 0x1983
    mov eax, esi
    add eax, 1
    jo 0x1983
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x19e1
    jmp 0x6e9
    mov rsi, [rbx + 0x58]
    cmp rsi, r15
    jb 0x1a03
    mov eax, esi
    xor eax, 0xffffffff
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x70]
    cmp rsi, r15
    jb 0x1a55
    mov eax, esi
    test eax, eax
    jl 0x1a96
    or rax, r15
    mov [rbx + 0x68], rax
    mov rax, [rbx + 0x68]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x940
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x92e
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0x28
    call <op.AddI>
    jmp 0x124
    cmp rsi, r15
    jae 0x96d
    test rsi, r15
    je 0x947
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x975
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1ad8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x999
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x68], rax
    mov rcx, [r12 + 8]
    or rcx, 2
    mov [r12 + 8], rcx
    jmp 0x124
    mov dword ptr [rbx + 8], 0x2f
    lea rcx, [r12 + 0x10]
    call <stub.GetNamed>
    jmp 0x173
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0x173
    mov dword ptr [rbx + 8], 0x36
    call <op.JNotLessEq>
    cmp eax, 2
    je 0x6e9
    jmp 0x199
    cmp rsi, r15
    jae 0xa00
    test rsi, r15
    je 0x9d1
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xa08
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xa1d
    test rdx, r15
    je 0x9d1
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xa25
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x30]
    or rcx, 2
    mov [r12 + 0x30], rcx
    vucomisd xmm1, xmm0
    jb 0x6e9
    jmp 0x199
    mov dword ptr [rbx + 8], 0x3d
    call <op.GetElem>
    jmp 0x1e6
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0xa42
    sub rax, r15
    jmp 0x1e2
    test rdx, r15
    je 0xa42
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xa42
    jp 0xa42
    test edx, edx
    jne 0xaa1
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xa42
    jmp 0x1bc
    mov dword ptr [rbx + 8], 0x43
    call <op.AddI>
    jmp 0x208
    cmp rsi, r15
    jae 0xacc
    test rsi, r15
    je 0xaa6
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xad4
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1ae0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xaf8
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x90], rax
    mov rcx, [r12 + 0x58]
    or rcx, 2
    mov [r12 + 0x58], rcx
    jmp 0x208
    mov dword ptr [rbx + 8], 0x4a
    call <op.GetElem>
    jmp 0x25b
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0xb12
    sub rax, r15
    jmp 0x254
    test rdx, r15
    je 0xb12
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xb12
    jp 0xb12
    test edx, edx
    jne 0xb71
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xb12
    jmp 0x22e
    mov dword ptr [rbx + 8], 0x50
    call <op.ShlI>
    jmp 0x27a
    cmp rsi, r15
    jae 0xbaf
    test rsi, r15
    je 0xb76
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xb76
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x80]
    or r8, 2
    mov [r12 + 0x80], r8
    jmp 0x26b
    mov dword ptr [rbx + 8], 0x57
    call <op.BitOr>
    jmp 0x2a2
    cmp rsi, r15
    jae 0xc01
    test rsi, r15
    je 0xbc8
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xbc8
    mov r8d, r11d
    mov esi, r8d
    cmp rcx, r15
    jae 0xc29
    test rcx, r15
    je 0xbc8
    lea r8, [rcx + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xbc8
    mov r8d, r11d
    mov ecx, r8d
    mov r8, [r12 + 0x88]
    or r8, 2
    mov [r12 + 0x88], r8
    jmp 0x297
    mov dword ptr [rbx + 8], 0x5d
    call <op.AddI>
    jmp 0x2c4
    cmp rsi, r15
    jae 0xc68
    test rsi, r15
    je 0xc42
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xc70
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1ae8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xc94
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x90], rax
    mov rcx, [r12 + 0x90]
    or rcx, 2
    mov [r12 + 0x90], rcx
    jmp 0x2c4
    mov dword ptr [rbx + 8], 0x64
    call <op.GetElem>
    jmp 0x317
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0xcb4
    sub rax, r15
    jmp 0x310
    test rdx, r15
    je 0xcb4
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xcb4
    jp 0xcb4
    test edx, edx
    jne 0xd13
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xcb4
    jmp 0x2ea
    mov dword ptr [rbx + 8], 0x6a
    call <op.ShlI>
    jmp 0x336
    cmp rsi, r15
    jae 0xd51
    test rsi, r15
    je 0xd18
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xd18
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0xb8]
    or r8, 2
    mov [r12 + 0xb8], r8
    jmp 0x327
    mov dword ptr [rbx + 8], 0x71
    call <op.BitOr>
    jmp 0x35e
    cmp rsi, r15
    jae 0xda3
    test rsi, r15
    je 0xd6a
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xd6a
    mov r8d, r11d
    mov esi, r8d
    cmp rcx, r15
    jae 0xdcb
    test rcx, r15
    je 0xd6a
    lea r8, [rcx + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xd6a
    mov r8d, r11d
    mov ecx, r8d
    mov r8, [r12 + 0xc0]
    or r8, 2
    mov [r12 + 0xc0], r8
    jmp 0x353
    mov dword ptr [rbx + 8], 0x77
    call <op.AddI>
    jmp 0x380
    cmp rsi, r15
    jae 0xe0a
    test rsi, r15
    je 0xde4
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xe12
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1af0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xe36
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x90], rax
    mov rcx, [r12 + 0xc8]
    or rcx, 2
    mov [r12 + 0xc8], rcx
    jmp 0x380
    mov dword ptr [rbx + 8], 0x7e
    call <op.GetElem>
    jmp 0x3d3
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0xe56
    sub rax, r15
    jmp 0x3cc
    test rdx, r15
    je 0xe56
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xe56
    jp 0xe56
    test edx, edx
    jne 0xeb5
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xe56
    jmp 0x3a6
    mov dword ptr [rbx + 8], 0x84
    call <op.ShlI>
    jmp 0x3f2
    cmp rsi, r15
    jae 0xef3
    test rsi, r15
    je 0xeba
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xeba
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0xf0]
    or r8, 2
    mov [r12 + 0xf0], r8
    jmp 0x3e3
    mov dword ptr [rbx + 8], 0x8b
    call <op.BitOr>
    jmp 0x41a
    cmp rsi, r15
    jae 0xf45
    test rsi, r15
    je 0xf0c
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xf0c
    mov r8d, r11d
    mov esi, r8d
    cmp rcx, r15
    jae 0xf6d
    test rcx, r15
    je 0xf0c
    lea r8, [rcx + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xf0c
    mov r8d, r11d
    mov ecx, r8d
    mov r8, [r12 + 0xf8]
    or r8, 2
    mov [r12 + 0xf8], r8
    jmp 0x40f
    mov dword ptr [rbx + 8], 0x91
    call <op.BitXor>
    jmp 0x43f
    cmp rsi, r15
    jae 0xfbf
    test rsi, r15
    je 0xf86
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xf86
    mov r8d, r11d
    mov esi, r8d
    cmp rcx, r15
    jae 0xfe7
    test rcx, r15
    je 0xf86
    lea r8, [rcx + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xf86
    mov r8d, r11d
    mov ecx, r8d
    mov r8, [r12 + 0x100]
    or r8, 2
    mov [r12 + 0x100], r8
    jmp 0x434
    mov dword ptr [rbx + 8], 0x97
    call <op.BitAndI>
    jmp 0x45a
    cmp rsi, r15
    jae 0x1039
    test rsi, r15
    je 0x1000
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1000
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x108]
    or r8, 2
    mov [r12 + 0x108], r8
    jmp 0x44c
    mov dword ptr [rbx + 8], 0x9e
    call <op.GetElem>
    jmp 0x4a7
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x1052
    sub rax, r15
    jmp 0x4a3
    test rdx, r15
    je 0x1052
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x1052
    jp 0x1052
    test edx, edx
    jne 0x10b1
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x1052
    jmp 0x47d
    mov dword ptr [rbx + 8], 0xa4
    call <op.UShrI>
    jmp 0x4cb
    cmp rsi, r15
    jae 0x10ef
    test rsi, r15
    je 0x10b6
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x10b6
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x130]
    or r8, 2
    mov [r12 + 0x130], r8
    jmp 0x4b4
    mov r11d, eax
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r11
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x112c
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x88], rax
    mov rcx, [r12 + 0x130]
    or rcx, 2
    mov [r12 + 0x130], rcx
    jmp 0x4cb
    mov dword ptr [rbx + 8], 0xab
    call <op.BitAndI>
    jmp 0x4ec
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
    mov r8, [r12 + 0x138]
    or r8, 2
    mov [r12 + 0x138], r8
    jmp 0x4db
    mov dword ptr [rbx + 8], 0xb2
    call <op.GetElem>
    jmp 0x53c
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x119e
    sub rax, r15
    jmp 0x538
    test rdx, r15
    je 0x119e
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x119e
    jp 0x119e
    test edx, edx
    jne 0x11fd
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x119e
    jmp 0x512
    mov dword ptr [rbx + 8], 0xb8
    call <op.BitXor>
    jmp 0x561
    cmp rsi, r15
    jae 0x123b
    test rsi, r15
    je 0x1202
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1202
    mov r8d, r11d
    mov esi, r8d
    cmp rcx, r15
    jae 0x1263
    test rcx, r15
    je 0x1202
    lea r8, [rcx + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1202
    mov r8d, r11d
    mov ecx, r8d
    mov r8, [r12 + 0x160]
    or r8, 2
    mov [r12 + 0x160], r8
    jmp 0x556
    mov dword ptr [rbx + 8], 0xbe
    call <op.UShrI>
    jmp 0x585
    cmp rsi, r15
    jae 0x12b5
    test rsi, r15
    je 0x127c
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x127c
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x168]
    or r8, 2
    mov [r12 + 0x168], r8
    jmp 0x56e
    mov r11d, eax
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r11
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x12f2
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x88], rax
    mov rcx, [r12 + 0x168]
    or rcx, 2
    mov [r12 + 0x168], rcx
    jmp 0x585
    mov dword ptr [rbx + 8], 0xc5
    call <op.BitAndI>
    jmp 0x5a6
    cmp rsi, r15
    jae 0x134b
    test rsi, r15
    je 0x1312
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1312
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x170]
    or r8, 2
    mov [r12 + 0x170], r8
    jmp 0x595
    mov dword ptr [rbx + 8], 0xcc
    call <op.GetElem>
    jmp 0x5f6
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x1364
    sub rax, r15
    jmp 0x5f2
    test rdx, r15
    je 0x1364
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x1364
    jp 0x1364
    test edx, edx
    jne 0x13c3
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x1364
    jmp 0x5cc
    mov dword ptr [rbx + 8], 0xd2
    call <op.BitXor>
    jmp 0x61b
    cmp rsi, r15
    jae 0x1401
    test rsi, r15
    je 0x13c8
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x13c8
    mov r8d, r11d
    mov esi, r8d
    cmp rcx, r15
    jae 0x1429
    test rcx, r15
    je 0x13c8
    lea r8, [rcx + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x13c8
    mov r8d, r11d
    mov ecx, r8d
    mov r8, [r12 + 0x198]
    or r8, 2
    mov [r12 + 0x198], r8
    jmp 0x610
    mov dword ptr [rbx + 8], 0xd8
    call <op.UShrI>
    jmp 0x63f
    cmp rsi, r15
    jae 0x147b
    test rsi, r15
    je 0x1442
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1442
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x1a0]
    or r8, 2
    mov [r12 + 0x1a0], r8
    jmp 0x628
    mov r11d, eax
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r11
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x14b8
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x80], rax
    mov rcx, [r12 + 0x1a0]
    or rcx, 2
    mov [r12 + 0x1a0], rcx
    jmp 0x63f
    mov dword ptr [rbx + 8], 0xdf
    call <op.GetElem>
    jmp 0x68f
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x14d8
    sub rax, r15
    jmp 0x68b
    test rdx, r15
    je 0x14d8
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x14d8
    jp 0x14d8
    test edx, edx
    jne 0x1537
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x14d8
    jmp 0x665
    mov dword ptr [rbx + 8], 0xe5
    call <op.BitXor>
    jmp 0x6b4
    cmp rsi, r15
    jae 0x1575
    test rsi, r15
    je 0x153c
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x153c
    mov r8d, r11d
    mov esi, r8d
    cmp rcx, r15
    jae 0x159d
    test rcx, r15
    je 0x153c
    lea r8, [rcx + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x153c
    mov r8d, r11d
    mov ecx, r8d
    mov r8, [r12 + 0x1c8]
    or r8, 2
    mov [r12 + 0x1c8], r8
    jmp 0x6a9
    mov dword ptr [rbx + 8], 0xeb
    call <op.AddI>
    jmp 0x6d3
    cmp rsi, r15
    jae 0x15dc
    test rsi, r15
    je 0x15b6
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x15e4
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1ad8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1608
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x1d0]
    or rcx, 2
    mov [r12 + 0x1d0], rcx
    jmp 0x6d3
    mov dword ptr [rbx + 8], 0xf2
    call <op.JumpLoop>
    jmp 0x101
    mov dword ptr [rbx + 8], 0xf5
    lea rcx, [r12 + 0x1d8]
    call <stub.GetNamed>
    jmp 0x742
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0x742
    mov dword ptr [rbx + 8], 0xfc
    call <op.JNotLess>
    cmp eax, 2
    je 0x8c9
    jmp 0x768
    cmp rsi, r15
    jae 0x1689
    test rsi, r15
    je 0x165a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1691
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x16a6
    test rdx, r15
    je 0x165a
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x16ae
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x1f8]
    or rcx, 2
    mov [r12 + 0x1f8], rcx
    vucomisd xmm1, xmm0
    jbe 0x8c9
    jmp 0x768
    mov dword ptr [rbx + 8], 0x103
    call <op.UShrI>
    jmp 0x789
    cmp rsi, r15
    jae 0x170a
    test rsi, r15
    je 0x16d1
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x16d1
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x200]
    or r8, 2
    mov [r12 + 0x200], r8
    jmp 0x775
    mov r11d, eax
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r11
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1747
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x68], rax
    mov rcx, [r12 + 0x200]
    or rcx, 2
    mov [r12 + 0x200], rcx
    jmp 0x789
    mov dword ptr [rbx + 8], 0x10a
    call <op.GetElem>
    jmp 0x7d9
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x1764
    sub rax, r15
    jmp 0x7d2
    test rdx, r15
    je 0x1764
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x1764
    jp 0x1764
    test edx, edx
    jne 0x17c3
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x1764
    jmp 0x7ac
    mov dword ptr [rbx + 8], 0x110
    call <op.BitXor>
    jmp 0x804
    cmp rsi, r15
    jae 0x1801
    test rsi, r15
    je 0x17c8
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x17c8
    mov r8d, r11d
    mov esi, r8d
    cmp rcx, r15
    jae 0x1829
    test rcx, r15
    je 0x17c8
    lea r8, [rcx + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x17c8
    mov r8d, r11d
    mov ecx, r8d
    mov r8, [r12 + 0x228]
    or r8, 2
    mov [r12 + 0x228], r8
    jmp 0x7f6
    mov dword ptr [rbx + 8], 0x116
    call <op.BitAndI>
    jmp 0x822
    cmp rsi, r15
    jae 0x187b
    test rsi, r15
    je 0x1842
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1842
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x230]
    or r8, 2
    mov [r12 + 0x230], r8
    jmp 0x814
    mov dword ptr [rbx + 8], 0x11d
    call <op.GetElem>
    jmp 0x86f
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x1894
    sub rax, r15
    jmp 0x86b
    test rdx, r15
    je 0x1894
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x1894
    jp 0x1894
    test edx, edx
    jne 0x18f3
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x1894
    jmp 0x845
    mov dword ptr [rbx + 8], 0x123
    call <op.BitXor>
    jmp 0x894
    cmp rsi, r15
    jae 0x1931
    test rsi, r15
    je 0x18f8
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x18f8
    mov r8d, r11d
    mov esi, r8d
    cmp rcx, r15
    jae 0x1959
    test rcx, r15
    je 0x18f8
    lea r8, [rcx + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x18f8
    mov r8d, r11d
    mov ecx, r8d
    mov r8, [r12 + 0x258]
    or r8, 2
    mov [r12 + 0x258], r8
    jmp 0x889
    mov dword ptr [rbx + 8], 0x129
    call <op.Inc>
    jmp 0x8b3
    cmp rsi, r15
    jae 0x1998
    test rsi, r15
    je 0x1972
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x19a0
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1ae0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x19c4
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x260]
    or rcx, 2
    mov [r12 + 0x260], rcx
    jmp 0x8b3
    mov dword ptr [rbx + 8], 0x12e
    call <op.JumpLoop>
    jmp 0x6e9
    mov dword ptr [rbx + 8], 0x131
    call <op.BitXorI>
    jmp 0x8e2
    cmp rsi, r15
    jae 0x1a2b
    test rsi, r15
    je 0x19f2
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x19f2
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x268]
    or r8, 2
    mov [r12 + 0x268], r8
    jmp 0x8d6
    mov dword ptr [rbx + 8], 0x138
    call <op.UShrI>
    jmp 0x900
    cmp rsi, r15
    jae 0x1a7d
    test rsi, r15
    je 0x1a44
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1a44
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x270]
    or r8, 2
    mov [r12 + 0x270], r8
    jmp 0x8ef
    mov r11d, eax
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r11
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1aba
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x68], rax
    mov rcx, [r12 + 0x270]
    or rcx, 2
    mov [r12 + 0x270], rcx
    jmp 0x900
    .byte 0x0
    .quad 0x4010000000000000
    .quad 0x3ff0000000000000
    .quad 0x4000000000000000
    .quad 0x4008000000000000
makeSlices:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0xb8]
    cmp rcx, [rdx]
    ja 0x2c8
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x2e8
    endbr64
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov rdx, [r14 + 0x1190]
    lea rsi, [rdx + 0x20]
    cmp rsi, [r14 + 0x1198]
    ja 0x306
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
    je 0x317
    mov rdx, [rbx + 0x30]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x40], rax
    mov dword ptr [rbx + 8], 0x10
    call <op.NewArray>
    mov rax, 0xfffe000000000001
    mov [rbx + 0x40], rax
    endbr64
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x33e
    cmp esi, 4
    jge 0x2bf
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x391
    mov eax, esi
    sub eax, 1
    jo 0x391
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x50]
    test rsi, r13
    jne 0x3e9
    cmp byte ptr [rsi], 0x20
    jb 0x3e9
    cmp rdx, r15
    jb 0x416
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x3e9
    cmp byte ptr [rcx], 0xb
    je 0x3fa
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x3e9
    mov [rbx + 0x48], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x78]
    test rdx, r13
    jne 0x44d
    cmp byte ptr [rdx], 0x20
    jb 0x44d
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x50]
    jne 0x44d
    mov rsi, [r12 + 0x58]
    mov rax, [rdx + rsi]
    mov [rbx + 0x70], rax
    mov rax, [rbx + 0x48]
    mov [rbx + 0xa8], rax
    mov rdx, [rbx + 0xa8]
    test rdx, r13
    jne 0x463
    cmp byte ptr [rdx], 0x20
    jb 0x463
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x70]
    jne 0x463
    mov rsi, [r12 + 0x78]
    mov rax, [rdx + rsi]
    mov [rbx + 0xa0], rax
    mov dword ptr [rbx + 8], 0x43
    call <op.NewClosure>
    mov rsi, [rbx + 0xa0]
    cmp [r12 + 0x90], rsi
    jne 0x48a
    mov dword ptr [rbx + 8], 0x48
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
    je 0x60e
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0xb8], rsi
    jne 0x516
    mov dword ptr [rbx + 8], 0x4e
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
    je 0x60e
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x59f
    mov eax, esi
    add eax, 1
    jo 0x59f
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x5fd
    jmp 0xc2
    mov rax, [rbx + 0x38]
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
    mov dword ptr [rbx + 8], 2
    call <op.NewEnv>
    jmp 0x7a
    mov dword ptr [rbx + 8], 6
    call <stub.Barrier>
    jmp 0x9c
    mov dword ptr [rbx + 8], 0x1a
    call <op.JNotLessI>
    cmp eax, 2
    je 0x2bf
    jmp 0xdc
    cmp rsi, r15
    jae 0x353
    test rsi, r15
    je 0x328
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x35b
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x618]
    mov rcx, [r12 + 0x20]
    or rcx, 2
    mov [r12 + 0x20], rcx
    vucomisd xmm1, xmm0
    jbe 0x2bf
    jmp 0xdc
    mov dword ptr [rbx + 8], 0x22
    call <op.SubI>
    jmp 0xfb
    cmp rsi, r15
    jae 0x3a6
    test rsi, r15
    je 0x380
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x3ae
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x620]
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x3d2
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x28]
    or rcx, 2
    mov [r12 + 0x28], rcx
    jmp 0xfb
    mov dword ptr [rbx + 8], 0x29
    call <op.GetElem>
    jmp 0x148
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x3e9
    sub rax, r15
    jmp 0x144
    test rdx, r15
    je 0x3e9
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x3e9
    jp 0x3e9
    test edx, edx
    jne 0x448
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x3e9
    jmp 0x11e
    mov dword ptr [rbx + 8], 0x32
    lea rcx, [r12 + 0x50]
    call <stub.GetNamed>
    jmp 0x17e
    mov dword ptr [rbx + 8], 0x3c
    lea rcx, [r12 + 0x70]
    call <stub.GetNamed>
    jmp 0x1be
    mov dword ptr [rbx + 8], 0x48
    call <op.Call>
    jmp 0x238
    test rsi, r13
    jne 0x479
    cmp byte ptr [rsi], 0x22
    jne 0x479
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x90], rax
    je 0x1e6
    cmp [r12 + 0xa0], rax
    je 0x1e6
    cmp [r12 + 0xa8], rax
    je 0x1e6
    cmp [r12 + 0xb0], rax
    je 0x1e6
    cmp qword ptr [r12 + 0x98], 2
    je 0x1e6
    cmp [r12 + 0x98], rsi
    je 0x1e6
    mov dword ptr [rbx + 8], 0x48
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xa0]
    jmp 0x1e6
    mov dword ptr [rbx + 8], 0x4e
    call <op.Call>
    jmp 0x28a
    test rsi, r13
    jne 0x505
    cmp byte ptr [rsi], 0x22
    jne 0x505
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xb8], rax
    je 0x24a
    cmp [r12 + 0xc8], rax
    je 0x24a
    cmp [r12 + 0xd0], rax
    je 0x24a
    cmp [r12 + 0xd8], rax
    je 0x24a
    cmp qword ptr [r12 + 0xc0], 2
    je 0x24a
    cmp [r12 + 0xc0], rsi
    je 0x24a
    mov dword ptr [rbx + 8], 0x4e
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x70]
    jmp 0x24a
    mov dword ptr [rbx + 8], 0x54
    call <op.Inc>
    jmp 0x2a9
    cmp rsi, r15
    jae 0x5b4
    test rsi, r15
    je 0x58e
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x5bc
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x620]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x5e0
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0xe0]
    or rcx, 2
    mov [r12 + 0xe0], rcx
    jmp 0x2a9
    mov dword ptr [rbx + 8], 0x59
    call <op.JumpLoop>
    jmp 0xc2
    jmp <stub.ExceptionExit>
    .byte 0x0
    .long 0x0
    .quad 0x4010000000000000
    .quad 0x3ff0000000000000
makeTable:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x78]
    cmp rcx, [rdx]
    ja 0x246
    mov r12, [rax + 0x10]
    endbr64
    mov dword ptr [rbx + 8], 0
    call <op.NewArray>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x283
    cmp esi, 0x100
    jge 0x23d
    mov rax, [rbx + 0x30]
    mov [rbx + 0x38], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x40], rax
    endbr64
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x2db
    cmp esi, 8
    jge 0x163
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x32e
    mov eax, esi
    and eax, 1
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, 6
    je 0x10e
    cmp rsi, 7
    jne 0x369
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x3e0
    mov eax, esi
    shr eax, 1
    test eax, eax
    jl 0x41b
    or rax, r15
    mov [rbx + 0x48], rax
    mov rax, [r12]
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x48]
    mov rcx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x467
    cmp rcx, r15
    jb 0x467
    mov eax, esi
    xor eax, ecx
    or rax, r15
    mov [rbx + 0x38], rax
    jmp 0x12e
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x4db
    mov eax, esi
    shr eax, 1
    test eax, eax
    jl 0x516
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x562
    mov eax, esi
    add eax, 1
    jo 0x562
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x5ba
    jmp 0x71
    mov rax, [rbx + 0x28]
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x68]
    test rdx, r13
    jne 0x5cb
    cmp byte ptr [rdx], 0x20
    jb 0x5cb
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x58]
    jne 0x5cb
    mov rsi, [r12 + 0x60]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x5f2
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x80], rsi
    jne 0x63e
    mov dword ptr [rbx + 8], 0x60
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
    je 0x736
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x6c7
    mov eax, esi
    add eax, 1
    jo 0x6c7
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x725
    jmp 0x3e
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x266
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0xa
    call <op.JNotLessI>
    cmp eax, 2
    je 0x23d
    jmp 0x5b
    cmp rsi, r15
    jae 0x298
    test rsi, r15
    je 0x26d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2a0
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x740]
    mov rcx, [r12 + 0x20]
    or rcx, 2
    mov [r12 + 0x20], rcx
    vucomisd xmm1, xmm0
    jbe 0x23d
    jmp 0x5b
    mov dword ptr [rbx + 8], 0x19
    call <op.JNotLessI>
    cmp eax, 2
    je 0x163
    jmp 0x8b
    cmp rsi, r15
    jae 0x2f0
    test rsi, r15
    je 0x2c1
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2f8
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x748]
    mov rcx, [r12 + 0x28]
    or rcx, 2
    mov [r12 + 0x28], rcx
    vucomisd xmm1, xmm0
    jbe 0x163
    jmp 0x8b
    mov dword ptr [rbx + 8], 0x21
    call <op.BitAndI>
    jmp 0xa4
    cmp rsi, r15
    jae 0x356
    test rsi, r15
    je 0x31d
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x31d
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x30]
    or r8, 2
    mov [r12 + 0x30], r8
    jmp 0x98
    cmp rsi, r15
    jae 0x397
    test rsi, r15
    je 0x3a4
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0xbc
    jmp 0x10e
    test esi, esi
    jne 0xbc
    jmp 0x10e
    test rsi, r13
    jne 0x10e
    test rsi, rsi
    je 0x10e
    cmp byte ptr [rsi], 4
    ja 0xbc
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0xbc
    jmp 0x10e
    mov dword ptr [rbx + 8], 0x2c
    call <op.UShrI>
    jmp 0xdc
    cmp rsi, r15
    jae 0x408
    test rsi, r15
    je 0x3cf
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x3cf
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x38]
    or r8, 2
    mov [r12 + 0x38], r8
    jmp 0xc9
    mov r11d, eax
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r11
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x43f
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x38]
    or rcx, 2
    mov [r12 + 0x38], rcx
    jmp 0xdc
    mov dword ptr [rbx + 8], 0x37
    call <op.BitXor>
    jmp 0x109
    cmp rsi, r15
    jae 0x48f
    test rsi, r15
    je 0x456
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x456
    mov r8d, r11d
    mov esi, r8d
    cmp rcx, r15
    jae 0x4b7
    test rcx, r15
    je 0x456
    lea r8, [rcx + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x456
    mov r8d, r11d
    mov ecx, r8d
    mov r8, [r12 + 0x40]
    or r8, 2
    mov [r12 + 0x40], r8
    jmp 0xfe
    mov dword ptr [rbx + 8], 0x40
    call <op.UShrI>
    jmp 0x12e
    cmp rsi, r15
    jae 0x503
    test rsi, r15
    je 0x4ca
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x4ca
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x48]
    or r8, 2
    mov [r12 + 0x48], r8
    jmp 0x11b
    mov r11d, eax
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r11
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x53a
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x48]
    or rcx, 2
    mov [r12 + 0x48], rcx
    jmp 0x12e
    mov dword ptr [rbx + 8], 0x47
    call <op.Inc>
    jmp 0x14d
    cmp rsi, r15
    jae 0x577
    test rsi, r15
    je 0x551
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x57f
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x750]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x5a3
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x50]
    or rcx, 2
    mov [r12 + 0x50], rcx
    jmp 0x14d
    mov dword ptr [rbx + 8], 0x4c
    call <op.JumpLoop>
    jmp 0x71
    mov dword ptr [rbx + 8], 0x52
    lea rcx, [r12 + 0x58]
    call <stub.GetNamed>
    jmp 0x199
    mov dword ptr [rbx + 8], 0x59
    call <op.BitOrI>
    jmp 0x1b6
    cmp rsi, r15
    jae 0x61a
    test rsi, r15
    je 0x5e1
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x5e1
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x78]
    or r8, 2
    mov [r12 + 0x78], r8
    jmp 0x1aa
    mov dword ptr [rbx + 8], 0x60
    call <op.Call>
    jmp 0x208
    test rsi, r13
    jne 0x62d
    cmp byte ptr [rsi], 0x22
    jne 0x62d
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x80], rax
    je 0x1c8
    cmp [r12 + 0x90], rax
    je 0x1c8
    cmp [r12 + 0x98], rax
    je 0x1c8
    cmp [r12 + 0xa0], rax
    je 0x1c8
    cmp qword ptr [r12 + 0x88], 2
    je 0x1c8
    cmp [r12 + 0x88], rsi
    je 0x1c8
    mov dword ptr [rbx + 8], 0x60
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x1c8
    mov dword ptr [rbx + 8], 0x66
    call <op.Inc>
    jmp 0x227
    cmp rsi, r15
    jae 0x6dc
    test rsi, r15
    je 0x6b6
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x6e4
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x750]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x708
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0xa8]
    or rcx, 2
    mov [r12 + 0xa8], rcx
    jmp 0x227
    mov dword ptr [rbx + 8], 0x6b
    call <op.JumpLoop>
    jmp 0x3e
    jmp <stub.ExceptionExit>
    .byte 0x0
    .long 0x0
    .quad 0x4070000000000000
    .quad 0x4020000000000000
    .quad 0x3ff0000000000000
