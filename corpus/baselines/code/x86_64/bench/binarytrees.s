(anonymous):
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0xb0]
    cmp rcx, [rdx]
    ja 0xd2b
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
    xor eax, eax
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov dword ptr [rbx + 8], 0x28
    call <op.NewClass>
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x30
    call <op.NewClosure>
    mov rax, [r12 + 0x48]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x39
    call <op.DefineMethod>
    mov rax, [rbx + 0x40]
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x44
    call <op.InitGlobal>
    mov rax, 0xfffe000000000004
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x4c
    call <op.InitGlobal>
    mov rax, 0xfffe00000000000e
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x54
    call <op.InitGlobal>
    mov rsi, [r12 + 0x88]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xd52
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x98]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xd63
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0xa8], rsi
    jne 0xd85
    mov dword ptr [rbx + 8], 0x66
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
    je 0x1ed0
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x6c
    call <op.InitGlobal>
    mov rsi, [r12 + 0xd0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xdfd
    mov [rbx + 0x80], rax
    mov eax, 0xa
    mov [rbx + 0x88], rax
    mov rsi, [r12 + 0xe0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xe0e
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x98]
    cmp rsi, r15
    jb 0xe30
    mov eax, esi
    add eax, 1
    jo 0xe30
    or rax, r15
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x80]
    cmp [r12 + 0xf8], rsi
    jne 0xea2
    mov dword ptr [rbx + 8], 0x85
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
    je 0x1ed0
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x60]
    test rdx, r13
    jne 0xf1d
    cmp byte ptr [rdx], 0x20
    jb 0xf1d
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x120]
    jne 0xf1d
    mov rsi, [r12 + 0x128]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x140], rsi
    jne 0xf47
    mov dword ptr [rbx + 8], 0x92
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
    je 0x1ed0
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x98
    call <op.NewArray>
    mov dword ptr [rbx + 8], 0x9e
    call <op.InitGlobal>
    mov rsi, [r12 + 0x178]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xfbf
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [r12 + 0x188]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xfd0
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0xffb
    cmp rdx, r15
    jb 0xffb
    cmp esi, edx
    jg 0x7b2
    mov rax, 0xfffe000000000001
    mov [rbx + 0x48], rax
    mov rsi, [r12 + 0x1a0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1058
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x30]
    cmp rsi, r15
    jb 0x107a
    cmp rdx, r15
    jb 0x107a
    mov eax, esi
    sub eax, edx
    jo 0x107a
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x1b8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x10ed
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x60]
    mov rdx, [rbx + 0x68]
    cmp rsi, r15
    jb 0x110f
    cmp rdx, r15
    jb 0x110f
    mov eax, esi
    add eax, edx
    jo 0x110f
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x48]
    mov rcx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x1193
    cmp rcx, r15
    jb 0x1193
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
    jb 0x1216
    cmp rdx, r15
    jb 0x1216
    cmp esi, edx
    jge 0x5fe
    mov rsi, [r12 + 0x1e0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1273
    mov [rbx + 0x98], rax
    mov eax, 0xa
    mov [rbx + 0xa0], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0xa8], rax
    mov rsi, [rbx + 0x98]
    cmp [r12 + 0x1f0], rsi
    jne 0x1295
    mov dword ptr [rbx + 8], 0xf1
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
    je 0x1ed0
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x78]
    test rdx, r13
    jne 0x1310
    cmp byte ptr [rdx], 0x20
    jb 0x1310
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x218]
    jne 0x1310
    mov rsi, [r12 + 0x220]
    mov rax, [rdx + rsi]
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0x238], rsi
    jne 0x133a
    mov dword ptr [rbx + 8], 0xfe
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
    je 0x1ed0
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x13c3
    cmp rdx, r15
    jb 0x13c3
    mov eax, esi
    add eax, edx
    jo 0x13c3
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x1447
    mov eax, esi
    add eax, 1
    jo 0x1447
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [r14 + 0x1428]
    cmp qword ptr [rsi], 0
    je 0x14a5
    jmp 0x45a
    mov rsi, [r12 + 0x270]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x14b6
    mov [rbx + 0x70], rax
    mov rdx, [rbx + 0x70]
    test rdx, r13
    jne 0x14c7
    cmp byte ptr [rdx], 0x20
    jb 0x14c7
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x280]
    jne 0x14c7
    mov rsi, [r12 + 0x288]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rax, [r12 + 0x58]
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x88]
    cmp rsi, r15
    jb 0x14f1
    cmp rdx, r15
    jb 0x14f1
    mov eax, esi
    add eax, edx
    jo 0x14f1
    or rax, r15
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x80]
    mov rdx, [rbx + 0x30]
    cmp rsi, r15
    jb 0x1578
    cmp rdx, r15
    jb 0x1578
    mov eax, esi
    add eax, edx
    jo 0x1578
    or rax, r15
    mov [rbx + 0x80], rax
    mov rax, [r12 + 0x60]
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x80]
    mov rdx, [rbx + 0x88]
    cmp rsi, r15
    jb 0x15ff
    cmp rdx, r15
    jb 0x15ff
    mov eax, esi
    add eax, edx
    jo 0x15ff
    or rax, r15
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x80]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x1686
    cmp rdx, r15
    jb 0x1686
    mov eax, esi
    add eax, edx
    jo 0x1686
    or rax, r15
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x2c0], rsi
    jne 0x170a
    mov dword ptr [rbx + 8], 0x13f
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
    je 0x1ed0
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x1793
    mov eax, esi
    add eax, 4
    jo 0x1793
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1428]
    cmp qword ptr [rsi], 0
    je 0x17f1
    jmp 0x343
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x153
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x181c
    cmp esi, 0x28
    jge 0xa7c
    mov rsi, [r12 + 0x2f8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1864
    mov [rbx + 0x58], rax
    mov eax, 0xa
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x1875
    test esi, esi
    jl 0x1875
    mov eax, esi
    and eax, 0xf
    or rax, r15
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x310], rsi
    jne 0x1897
    mov dword ptr [rbx + 8], 0x172
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
    je 0x1ed0
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0x338]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x190f
    mov [rbx + 0x40], rax
    mov rsi, [r12 + 0x348]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1920
    mov [rbx + 0x70], rax
    mov eax, 0xa
    mov [rbx + 0x78], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0x358], rsi
    jne 0x1942
    mov dword ptr [rbx + 8], 0x189
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
    je 0x1ed0
    mov [rbx + 0x50], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x80], rax
    mov rdx, [rbx + 0x80]
    test rdx, r13
    jne 0x19ba
    cmp byte ptr [rdx], 0x20
    jb 0x19ba
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x380]
    jne 0x19ba
    mov rsi, [r12 + 0x388]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x3a0], rsi
    jne 0x19e4
    mov dword ptr [rbx + 8], 0x199
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
    je 0x1ed0
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0x1a6d
    cmp rdx, r15
    jb 0x1a6d
    mov eax, esi
    add eax, edx
    jo 0x1a6d
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x1af1
    cmp rdx, r15
    jb 0x1af1
    mov eax, esi
    add eax, edx
    jo 0x1af1
    or rax, r15
    mov [rbx + 0x40], rax
    mov rdx, [r12 + 0x3d8]
    mov rsi, [rbx + 0x40]
    cmp byte ptr [rdx + 2], 0
    jne 0x1b64
    cmp qword ptr [rdx + 8], 0
    je 0x1b64
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x1b75
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x1b97
    mov eax, esi
    add eax, 1
    jo 0x1b97
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1428]
    cmp qword ptr [rsi], 0
    je 0x1bf5
    jmp 0x7da
    mov rsi, [r12 + 0x3f0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1c06
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x58]
    test rdx, r13
    jne 0x1c17
    cmp byte ptr [rdx], 0x20
    jb 0x1c17
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x400]
    jne 0x1c17
    mov rsi, [r12 + 0x408]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov rsi, [r12 + 0x420]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1c30
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x430]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1c41
    mov [rbx + 0x90], rax
    mov rdx, [rbx + 0x90]
    test rdx, r13
    jne 0x1c52
    cmp byte ptr [rdx], 0x20
    jb 0x1c52
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x440]
    jne 0x1c52
    mov rsi, [r12 + 0x448]
    mov rax, [rdx + rsi]
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x88]
    cmp [r12 + 0x460], rsi
    jne 0x1c7c
    mov dword ptr [rbx + 8], 0x1da
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
    je 0x1ed0
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0x488], rsi
    jne 0x1d08
    mov dword ptr [rbx + 8], 0x1e0
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
    je 0x1ed0
    mov [rbx + 0x30], rax
    mov rsi, [r12 + 0x4b0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1d80
    mov [rbx + 0x48], rax
    mov eax, 0xa
    mov [rbx + 0x50], rax
    mov rax, [r12 + 0x70]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x4c0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1d91
    mov [rbx + 0x88], rax
    mov rdx, [rbx + 0x88]
    test rdx, r13
    jne 0x1da2
    cmp byte ptr [rdx], 0x20
    jb 0x1da2
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x4d0]
    jne 0x1da2
    mov rsi, [r12 + 0x4d8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x80], rax
    mov rax, [r12 + 0x80]
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x80]
    cmp [r12 + 0x4f0], rsi
    jne 0x1dcc
    mov dword ptr [rbx + 8], 0x203
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
    je 0x1ed0
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x48]
    cmp [r12 + 0x518], rsi
    jne 0x1e58
    mov dword ptr [rbx + 8], 0x209
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
    je 0x1ed0
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xd4b
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0x58
    call <op.GetGlobal>
    jmp 0x14d
    mov dword ptr [rbx + 8], 0x60
    call <op.GetGlobal>
    jmp 0x16f
    mov dword ptr [rbx + 8], 0x66
    call <op.Call>
    jmp 0x1c1
    test rsi, r13
    jne 0xd74
    cmp byte ptr [rsi], 0x22
    jne 0xd74
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xa8], rax
    je 0x181
    cmp [r12 + 0xb8], rax
    je 0x181
    cmp [r12 + 0xc0], rax
    je 0x181
    cmp [r12 + 0xc8], rax
    je 0x181
    cmp qword ptr [r12 + 0xb0], 2
    je 0x181
    cmp [r12 + 0xb0], rsi
    je 0x181
    mov dword ptr [rbx + 8], 0x66
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0x181
    mov dword ptr [rbx + 8], 0x70
    call <op.GetGlobal>
    jmp 0x1e9
    mov dword ptr [rbx + 8], 0x78
    call <op.GetGlobal>
    jmp 0x211
    mov dword ptr [rbx + 8], 0x7e
    call <op.AddI>
    jmp 0x236
    cmp rsi, r15
    jae 0xe45
    test rsi, r15
    je 0xe1f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xe4d
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1ed8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xe71
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x90], rax
    mov rcx, [r12 + 0xf0]
    or rcx, 2
    mov [r12 + 0xf0], rcx
    jmp 0x236
    mov dword ptr [rbx + 8], 0x85
    call <op.Call>
    jmp 0x28b
    test rsi, r13
    jne 0xe91
    cmp byte ptr [rsi], 0x22
    jne 0xe91
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xf8], rax
    je 0x24b
    cmp [r12 + 0x108], rax
    je 0x24b
    cmp [r12 + 0x110], rax
    je 0x24b
    cmp [r12 + 0x118], rax
    je 0x24b
    cmp qword ptr [r12 + 0x100], 2
    je 0x24b
    cmp [r12 + 0x100], rsi
    je 0x24b
    mov dword ptr [rbx + 8], 0x85
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x80]
    jmp 0x24b
    mov dword ptr [rbx + 8], 0x8b
    lea rcx, [r12 + 0x120]
    call <stub.GetNamed>
    jmp 0x2bf
    mov dword ptr [rbx + 8], 0x92
    call <op.Call>
    jmp 0x312
    test rsi, r13
    jne 0xf36
    cmp byte ptr [rsi], 0x22
    jne 0xf36
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x140], rax
    je 0x2d5
    cmp [r12 + 0x150], rax
    je 0x2d5
    cmp [r12 + 0x158], rax
    je 0x2d5
    cmp [r12 + 0x160], rax
    je 0x2d5
    cmp qword ptr [r12 + 0x148], 2
    je 0x2d5
    cmp [r12 + 0x148], rsi
    je 0x2d5
    mov dword ptr [rbx + 8], 0x92
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x2d5
    mov dword ptr [rbx + 8], 0xa2
    call <op.GetGlobal>
    jmp 0x343
    mov dword ptr [rbx + 8], 0xa8
    call <op.GetGlobal>
    jmp 0x360
    mov dword ptr [rbx + 8], 0xae
    call <op.JNotLessEq>
    cmp eax, 2
    je 0x7b2
    jmp 0x382
    cmp rsi, r15
    jae 0x1010
    test rsi, r15
    je 0xfe1
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1018
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x102d
    test rdx, r15
    je 0xfe1
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1035
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x198]
    or rcx, 2
    mov [r12 + 0x198], rcx
    vucomisd xmm1, xmm0
    jb 0x7b2
    jmp 0x382
    mov dword ptr [rbx + 8], 0xb9
    call <op.GetGlobal>
    jmp 0x3a9
    mov dword ptr [rbx + 8], 0xbf
    call <op.Sub>
    jmp 0x3d4
    cmp rsi, r15
    jae 0x108f
    test rsi, r15
    je 0x1069
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1097
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x10ac
    test rdx, r15
    je 0x1069
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x10b4
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x10d0
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x1b0]
    or rcx, 2
    mov [r12 + 0x1b0], rcx
    jmp 0x3d4
    mov dword ptr [rbx + 8], 0xc5
    call <op.GetGlobal>
    jmp 0x3ed
    mov dword ptr [rbx + 8], 0xcb
    call <op.Add>
    jmp 0x418
    cmp rsi, r15
    jae 0x1124
    test rsi, r15
    je 0x10fe
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x112c
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1141
    test rdx, r15
    je 0x10fe
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1149
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1165
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x1c8]
    or rcx, 2
    mov [r12 + 0x1c8], rcx
    jmp 0x418
    mov dword ptr [rbx + 8], 0xd1
    call <op.Shl>
    jmp 0x43e
    cmp rsi, r15
    jae 0x11bb
    test rsi, r15
    je 0x1182
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1182
    mov r8d, r11d
    mov esi, r8d
    cmp rcx, r15
    jae 0x11e3
    test rcx, r15
    je 0x1182
    lea r8, [rcx + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1182
    mov r8d, r11d
    mov ecx, r8d
    mov r8, [r12 + 0x1d0]
    or r8, 2
    mov [r12 + 0x1d0], r8
    jmp 0x432
    mov dword ptr [rbx + 8], 0xdf
    call <op.JNotLess>
    cmp eax, 2
    je 0x5fe
    jmp 0x480
    cmp rsi, r15
    jae 0x122b
    test rsi, r15
    je 0x11fc
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1233
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1248
    test rdx, r15
    je 0x11fc
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1250
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x1d8]
    or rcx, 2
    mov [r12 + 0x1d8], rcx
    vucomisd xmm1, xmm0
    jbe 0x5fe
    jmp 0x480
    mov dword ptr [rbx + 8], 0xe6
    call <op.GetGlobal>
    jmp 0x49c
    mov dword ptr [rbx + 8], 0xf1
    call <op.Call>
    jmp 0x517
    test rsi, r13
    jne 0x1284
    cmp byte ptr [rsi], 0x22
    jne 0x1284
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1f0], rax
    je 0x4c8
    cmp [r12 + 0x200], rax
    je 0x4c8
    cmp [r12 + 0x208], rax
    je 0x4c8
    cmp [r12 + 0x210], rax
    je 0x4c8
    cmp qword ptr [r12 + 0x1f8], 2
    je 0x4c8
    cmp [r12 + 0x1f8], rsi
    je 0x4c8
    mov dword ptr [rbx + 8], 0xf1
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x98]
    jmp 0x4c8
    mov dword ptr [rbx + 8], 0xf7
    lea rcx, [r12 + 0x218]
    call <stub.GetNamed>
    jmp 0x54b
    mov dword ptr [rbx + 8], 0xfe
    call <op.Call>
    jmp 0x59e
    test rsi, r13
    jne 0x1329
    cmp byte ptr [rsi], 0x22
    jne 0x1329
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x238], rax
    je 0x561
    cmp [r12 + 0x248], rax
    je 0x561
    cmp [r12 + 0x250], rax
    je 0x561
    cmp [r12 + 0x258], rax
    je 0x561
    cmp qword ptr [r12 + 0x240], 2
    je 0x561
    cmp [r12 + 0x240], rsi
    je 0x561
    mov dword ptr [rbx + 8], 0xfe
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x70]
    jmp 0x561
    mov dword ptr [rbx + 8], 0x104
    call <op.Add>
    jmp 0x5c9
    cmp rsi, r15
    jae 0x13d8
    test rsi, r15
    je 0x13b2
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x13e0
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x13f5
    test rdx, r15
    je 0x13b2
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x13fd
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1419
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x260]
    or rcx, 2
    mov [r12 + 0x260], rcx
    jmp 0x5c9
    mov dword ptr [rbx + 8], 0x10a
    call <op.Inc>
    jmp 0x5e8
    cmp rsi, r15
    jae 0x145c
    test rsi, r15
    je 0x1436
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1464
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1ed8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1488
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x268]
    or rcx, 2
    mov [r12 + 0x268], rcx
    jmp 0x5e8
    mov dword ptr [rbx + 8], 0x10f
    call <op.JumpLoop>
    jmp 0x45a
    mov dword ptr [rbx + 8], 0x112
    call <op.GetGlobal>
    jmp 0x617
    mov dword ptr [rbx + 8], 0x118
    lea rcx, [r12 + 0x280]
    call <stub.GetNamed>
    jmp 0x64b
    mov dword ptr [rbx + 8], 0x123
    call <op.Add>
    jmp 0x68c
    cmp rsi, r15
    jae 0x1506
    test rsi, r15
    je 0x14e0
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x150e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1523
    test rdx, r15
    je 0x14e0
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x152b
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1547
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x80], rax
    mov rcx, [r12 + 0x2a0]
    or rcx, 2
    mov [r12 + 0x2a0], rcx
    jmp 0x68c
    mov dword ptr [rbx + 8], 0x129
    call <op.Add>
    jmp 0x6bd
    cmp rsi, r15
    jae 0x158d
    test rsi, r15
    je 0x1567
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1595
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x15aa
    test rdx, r15
    je 0x1567
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x15b2
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x15ce
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x80], rax
    mov rcx, [r12 + 0x2a8]
    or rcx, 2
    mov [r12 + 0x2a8], rcx
    jmp 0x6bd
    mov dword ptr [rbx + 8], 0x133
    call <op.Add>
    jmp 0x6fd
    cmp rsi, r15
    jae 0x1614
    test rsi, r15
    je 0x15ee
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x161c
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1631
    test rdx, r15
    je 0x15ee
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1639
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1655
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x80], rax
    mov rcx, [r12 + 0x2b0]
    or rcx, 2
    mov [r12 + 0x2b0], rcx
    jmp 0x6fd
    mov dword ptr [rbx + 8], 0x139
    call <op.Add>
    jmp 0x72b
    cmp rsi, r15
    jae 0x169b
    test rsi, r15
    je 0x1675
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x16a3
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x16b8
    test rdx, r15
    je 0x1675
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x16c0
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x16dc
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x78], rax
    mov rcx, [r12 + 0x2b8]
    or rcx, 2
    mov [r12 + 0x2b8], rcx
    jmp 0x72b
    mov dword ptr [rbx + 8], 0x13f
    call <op.Call>
    jmp 0x77d
    test rsi, r13
    jne 0x16f9
    cmp byte ptr [rsi], 0x22
    jne 0x16f9
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x2c0], rax
    je 0x73d
    cmp [r12 + 0x2d0], rax
    je 0x73d
    cmp [r12 + 0x2d8], rax
    je 0x73d
    cmp [r12 + 0x2e0], rax
    je 0x73d
    cmp qword ptr [r12 + 0x2c8], 2
    je 0x73d
    cmp [r12 + 0x2c8], rsi
    je 0x73d
    mov dword ptr [rbx + 8], 0x13f
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x73d
    mov dword ptr [rbx + 8], 0x145
    call <op.AddI>
    jmp 0x79c
    cmp rsi, r15
    jae 0x17a8
    test rsi, r15
    je 0x1782
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x17b0
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1ee0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x17d4
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x2e8]
    or rcx, 2
    mov [r12 + 0x2e8], rcx
    jmp 0x79c
    mov dword ptr [rbx + 8], 0x14c
    call <op.JumpLoop>
    jmp 0x343
    mov dword ptr [rbx + 8], 0x15b
    call <op.JNotLessI>
    cmp eax, 2
    je 0xa7c
    jmp 0x7f4
    cmp rsi, r15
    jae 0x1831
    test rsi, r15
    je 0x1802
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1839
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1ee8]
    mov rcx, [r12 + 0x2f0]
    or rcx, 2
    mov [r12 + 0x2f0], rcx
    vucomisd xmm1, xmm0
    jbe 0xa7c
    jmp 0x7f4
    mov dword ptr [rbx + 8], 0x163
    call <op.GetGlobal>
    jmp 0x80d
    mov dword ptr [rbx + 8], 0x16b
    call <op.ModI>
    jmp 0x837
    mov dword ptr [rbx + 8], 0x172
    call <op.Call>
    jmp 0x889
    test rsi, r13
    jne 0x1886
    cmp byte ptr [rsi], 0x22
    jne 0x1886
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x310], rax
    je 0x849
    cmp [r12 + 0x320], rax
    je 0x849
    cmp [r12 + 0x328], rax
    je 0x849
    cmp [r12 + 0x330], rax
    je 0x849
    cmp qword ptr [r12 + 0x318], 2
    je 0x849
    cmp [r12 + 0x318], rsi
    je 0x849
    mov dword ptr [rbx + 8], 0x172
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x849
    mov dword ptr [rbx + 8], 0x178
    call <op.GetGlobal>
    jmp 0x8a2
    mov dword ptr [rbx + 8], 0x17e
    call <op.GetGlobal>
    jmp 0x8bb
    mov dword ptr [rbx + 8], 0x189
    call <op.Call>
    jmp 0x921
    test rsi, r13
    jne 0x1931
    cmp byte ptr [rsi], 0x22
    jne 0x1931
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x358], rax
    je 0x8e1
    cmp [r12 + 0x368], rax
    je 0x8e1
    cmp [r12 + 0x370], rax
    je 0x8e1
    cmp [r12 + 0x378], rax
    je 0x8e1
    cmp qword ptr [r12 + 0x360], 2
    je 0x8e1
    cmp [r12 + 0x360], rsi
    je 0x8e1
    mov dword ptr [rbx + 8], 0x189
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x70]
    jmp 0x8e1
    mov dword ptr [rbx + 8], 0x192
    lea rcx, [r12 + 0x380]
    call <stub.GetNamed>
    jmp 0x963
    mov dword ptr [rbx + 8], 0x199
    call <op.Call>
    jmp 0x9b6
    test rsi, r13
    jne 0x19d3
    cmp byte ptr [rsi], 0x22
    jne 0x19d3
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x3a0], rax
    je 0x979
    cmp [r12 + 0x3b0], rax
    je 0x979
    cmp [r12 + 0x3b8], rax
    je 0x979
    cmp [r12 + 0x3c0], rax
    je 0x979
    cmp qword ptr [r12 + 0x3a8], 2
    je 0x979
    cmp [r12 + 0x3a8], rsi
    je 0x979
    mov dword ptr [rbx + 8], 0x199
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x979
    mov dword ptr [rbx + 8], 0x19f
    call <op.Add>
    jmp 0x9e1
    cmp rsi, r15
    jae 0x1a82
    test rsi, r15
    je 0x1a5c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1a8a
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1a9f
    test rdx, r15
    je 0x1a5c
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1aa7
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1ac3
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x3c8]
    or rcx, 2
    mov [r12 + 0x3c8], rcx
    jmp 0x9e1
    mov dword ptr [rbx + 8], 0x1a5
    call <op.Add>
    jmp 0xa0c
    cmp rsi, r15
    jae 0x1b06
    test rsi, r15
    je 0x1ae0
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1b0e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1b23
    test rdx, r15
    je 0x1ae0
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1b2b
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1b47
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x3d0]
    or rcx, 2
    mov [r12 + 0x3d0], rcx
    jmp 0xa0c
    mov dword ptr [rbx + 8], 0x1ab
    call <op.SetGlobal>
    jmp 0xa47
    mov dword ptr [rbx + 8], 0x1ab
    call <stub.Barrier>
    jmp 0xa47
    mov dword ptr [rbx + 8], 0x1b2
    call <op.Inc>
    jmp 0xa66
    cmp rsi, r15
    jae 0x1bac
    test rsi, r15
    je 0x1b86
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1bb4
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1ed8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1bd8
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x3e8]
    or rcx, 2
    mov [r12 + 0x3e8], rcx
    jmp 0xa66
    mov dword ptr [rbx + 8], 0x1b7
    call <op.JumpLoop>
    jmp 0x7da
    mov dword ptr [rbx + 8], 0x1ba
    call <op.GetGlobal>
    jmp 0xa95
    mov dword ptr [rbx + 8], 0x1c0
    lea rcx, [r12 + 0x400]
    call <stub.GetNamed>
    jmp 0xac9
    mov dword ptr [rbx + 8], 0x1c7
    call <op.GetGlobal>
    jmp 0xae6
    mov dword ptr [rbx + 8], 0x1cd
    call <op.GetGlobal>
    jmp 0xb02
    mov dword ptr [rbx + 8], 0x1d3
    lea rcx, [r12 + 0x440]
    call <stub.GetNamed>
    jmp 0xb39
    mov dword ptr [rbx + 8], 0x1da
    call <op.Call>
    jmp 0xb95
    test rsi, r13
    jne 0x1c6b
    cmp byte ptr [rsi], 0x22
    jne 0x1c6b
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x460], rax
    je 0xb55
    cmp [r12 + 0x470], rax
    je 0xb55
    cmp [r12 + 0x478], rax
    je 0xb55
    cmp [r12 + 0x480], rax
    je 0xb55
    cmp qword ptr [r12 + 0x468], 2
    je 0xb55
    cmp [r12 + 0x468], rsi
    je 0xb55
    mov dword ptr [rbx + 8], 0x1da
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x88]
    jmp 0xb55
    mov dword ptr [rbx + 8], 0x1e0
    call <op.Call>
    jmp 0xbe7
    test rsi, r13
    jne 0x1cf7
    cmp byte ptr [rsi], 0x22
    jne 0x1cf7
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x488], rax
    je 0xba7
    cmp [r12 + 0x498], rax
    je 0xba7
    cmp [r12 + 0x4a0], rax
    je 0xba7
    cmp [r12 + 0x4a8], rax
    je 0xba7
    cmp qword ptr [r12 + 0x490], 2
    je 0xba7
    cmp [r12 + 0x490], rsi
    je 0xba7
    mov dword ptr [rbx + 8], 0x1e0
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0xba7
    mov dword ptr [rbx + 8], 0x1e6
    call <op.GetGlobal>
    jmp 0xc00
    mov dword ptr [rbx + 8], 0x1f2
    call <op.GetGlobal>
    jmp 0xc2e
    mov dword ptr [rbx + 8], 0x1f8
    lea rcx, [r12 + 0x4d0]
    call <stub.GetNamed>
    jmp 0xc65
    mov dword ptr [rbx + 8], 0x203
    call <op.Call>
    jmp 0xcd0
    test rsi, r13
    jne 0x1dbb
    cmp byte ptr [rsi], 0x22
    jne 0x1dbb
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x4f0], rax
    je 0xc90
    cmp [r12 + 0x500], rax
    je 0xc90
    cmp [r12 + 0x508], rax
    je 0xc90
    cmp [r12 + 0x510], rax
    je 0xc90
    cmp qword ptr [r12 + 0x4f8], 2
    je 0xc90
    cmp [r12 + 0x4f8], rsi
    je 0xc90
    mov dword ptr [rbx + 8], 0x203
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x80]
    jmp 0xc90
    mov dword ptr [rbx + 8], 0x209
    call <op.Call>
    jmp 0xd22
    test rsi, r13
    jne 0x1e47
    cmp byte ptr [rsi], 0x22
    jne 0x1e47
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x518], rax
    je 0xce2
    cmp [r12 + 0x528], rax
    je 0xce2
    cmp [r12 + 0x530], rax
    je 0xce2
    cmp [r12 + 0x538], rax
    je 0xce2
    cmp qword ptr [r12 + 0x520], 2
    je 0xce2
    cmp [r12 + 0x520], rsi
    je 0xce2
    mov dword ptr [rbx + 8], 0x209
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x48]
    jmp 0xce2
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .byte 0x0
    .quad 0x3ff0000000000000
    .quad 0x4010000000000000
    .quad 0x4044000000000000
Node:
    endbr64
    push rbp
    mov rbp, rsp
    test byte ptr [rbx + 0xf], 1
    je 0xd9
    mov rdx, [r14 + 0x1428]
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
    movzx r10d, byte ptr [r14 + 0x149e]
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
    movzx r10d, byte ptr [r14 + 0x149e]
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
    mov rdx, [r14 + 0x1428]
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
    je 0x5ee
    test rax, r13
    jne 0x375
    cmp byte ptr [rax], 0x20
    jb 0x375
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    mov rsi, [r12 + 0x50]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x37e
    mov [rbx + 0x50], rax
    mov rax, [rbx + 0x50]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x60]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x38f
    mov [rbx + 0x80], rax
    mov eax, 0xa
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0x3b1
    mov eax, esi
    sub eax, 1
    jo 0x3b1
    or rax, r15
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x80]
    cmp [r12 + 0x78], rsi
    jne 0x41d
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
    je 0x5ee
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0xa0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x495
    mov [rbx + 0x88], rax
    mov eax, 0xa
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0x4b7
    mov eax, esi
    sub eax, 1
    jo 0x4b7
    or rax, r15
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x88]
    cmp [r12 + 0xb8], rsi
    jne 0x529
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
    je 0x5ee
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0xe0], rsi
    jne 0x5a4
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
    je 0x5ee
    test rax, r13
    jne 0x5e5
    cmp byte ptr [rax], 0x20
    jb 0x5e5
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
    cmp qword ptr [r12 + 0x30], 3
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
    jae 0x3c6
    test rsi, r15
    je 0x3a0
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x3ce
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x5f8]
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x3f2
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
    jne 0x40c
    cmp byte ptr [rsi], 0x22
    jne 0x40c
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
    jae 0x4cc
    test rsi, r15
    je 0x4a6
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x4d4
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x5f8]
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x4f8
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
    jne 0x518
    cmp byte ptr [rsi], 0x22
    jne 0x518
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
    cmp qword ptr [r12 + 0xe8], 3
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
    mov rdx, [r14 + 0x1428]
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
    mov rdx, [r14 + 0x1428]
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
    je 0x620
    test rax, r13
    jne 0x3a7
    cmp byte ptr [rax], 0x20
    jb 0x3a7
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    mov rsi, [r12 + 0x50]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x3b0
    mov [rbx + 0x50], rax
    mov rax, [rbx + 0x50]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x60]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x3c1
    mov [rbx + 0x80], rax
    mov eax, 0xa
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0x3e3
    mov eax, esi
    sub eax, 2
    jo 0x3e3
    or rax, r15
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x80]
    cmp [r12 + 0x78], rsi
    jne 0x44f
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
    je 0x620
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0xa0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x4c7
    mov [rbx + 0x88], rax
    mov eax, 0xa
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0x4e9
    mov eax, esi
    sub eax, 1
    jo 0x4e9
    or rax, r15
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x88]
    cmp [r12 + 0xb8], rsi
    jne 0x55b
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
    je 0x620
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0xe0], rsi
    jne 0x5d6
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
    je 0x620
    test rax, r13
    jne 0x617
    cmp byte ptr [rax], 0x20
    jb 0x617
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
    cmp qword ptr [r12 + 0x30], 3
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
    jae 0x3f8
    test rsi, r15
    je 0x3d2
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x400
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x628]
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x424
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
    jne 0x43e
    cmp byte ptr [rsi], 0x22
    jne 0x43e
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
    jae 0x4fe
    test rsi, r15
    je 0x4d8
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x506
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x630]
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x52a
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
    jne 0x54a
    cmp byte ptr [rsi], 0x22
    jne 0x54a
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
    cmp qword ptr [r12 + 0xe8], 3
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
    mov rdx, [r14 + 0x1428]
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
    mov rsi, [r14 + 0x1428]
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
