(anonymous):
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0xc8]
    cmp rcx, [rdx]
    ja 0xded
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
    je 0xe14
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x2a
    call <op.Typeof>
    mov rax, [r12 + 0x38]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0xe3f
    cmp rdx, r15
    jb 0xe3f
    cmp esi, edx
    je 0xf4
    jmp 0x112
    mov rsi, [r12 + 0xb8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xedc
    mov [rbx + 0x30], rax
    jmp 0x120
    mov rax, 0xfffe000000000001
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x45
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x4d
    call <op.InitGlobal>
    mov rsi, [r12 + 0xc8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xeed
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov rax, 0xfffe00000000003c
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0xd8], rsi
    jne 0xf0f
    mov dword ptr [rbx + 8], 0x5d
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
    je 0x1dff
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x63
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [r12 + 0x100]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xf87
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0xfa9
    imul eax, esi, 0x1e0
    jo 0xfa9
    test eax, eax
    je 0x1007
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x1032
    cmp rdx, r15
    jb 0x1032
    cmp esi, edx
    jge 0xd4b
    mov rsi, [r12 + 0x120]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x108f
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x60]
    mov rsi, [rbx + 0x30]
    test rdx, r13
    jne 0x10a0
    cmp byte ptr [rdx], 0x20
    jb 0x10a0
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x130]
    jne 0x10a0
    mov rax, [r12 + 0x138]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x10b9
    mov rsi, [r12 + 0x150]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x10ca
    mov [rbx + 0x80], rax
    mov rdx, [rbx + 0x80]
    test rdx, r13
    jne 0x10db
    cmp byte ptr [rdx], 0x20
    jb 0x10db
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x160]
    jne 0x10db
    mov rsi, [r12 + 0x168]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rsi, [r12 + 0x180]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x10f4
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x190], rsi
    jne 0x1116
    mov dword ptr [rbx + 8], 0xa0
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
    je 0x1dff
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0x1b8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x118e
    mov [rbx + 0x80], rax
    mov rdx, [rbx + 0x80]
    test rdx, r13
    jne 0x119f
    cmp byte ptr [rdx], 0x20
    jb 0x119f
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1c8]
    jne 0x119f
    mov rsi, [r12 + 0x1d0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x1e8], rsi
    jne 0x11c9
    mov dword ptr [rbx + 8], 0xb6
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
    je 0x1dff
    mov [rbx + 0x40], rax
    mov rsi, [r12 + 0x210]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1241
    mov [rbx + 0x80], rax
    mov rdx, [rbx + 0x80]
    test rdx, r13
    jne 0x1252
    cmp byte ptr [rdx], 0x20
    jb 0x1252
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x220]
    jne 0x1252
    mov rsi, [r12 + 0x228]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x88], rax
    mov eax, 2
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x126b
    test esi, esi
    jl 0x126b
    mov eax, esi
    and eax, 3
    or rax, r15
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x248], rsi
    jne 0x128d
    mov dword ptr [rbx + 8], 0xd5
    mov rax, [rsi + 0x20]
    mov [rbx + 0x60], rbx
    mov dword ptr [rbx + 0x6c], 3
    mov [rbx + 0x70], rax
    add rbx, 0x60
    mov esi, 3
    call qword ptr [rax + 8]
    sub rbx, 0x60
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1dff
    mov [rbx + 0x48], rax
    mov rsi, [r12 + 0x270]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1305
    mov [rbx + 0x80], rax
    mov rdx, [rbx + 0x80]
    test rdx, r13
    jne 0x1316
    cmp byte ptr [rdx], 0x20
    jb 0x1316
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x280]
    jne 0x1316
    mov rsi, [r12 + 0x288]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x88], rax
    mov rax, [r12 + 0x60]
    mov [rbx + 0x98], rax
    mov rax, [r12 + 0x68]
    mov [rbx + 0xa0], rax
    mov rax, [r12 + 0x70]
    mov [rbx + 0xa8], rax
    mov dword ptr [rbx + 8], 0xf7
    call <op.NewArray>
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x2b0], rsi
    jne 0x1340
    mov dword ptr [rbx + 8], 0xfd
    mov rax, [rsi + 0x20]
    mov [rbx + 0x60], rbx
    mov dword ptr [rbx + 0x6c], 2
    mov [rbx + 0x70], rax
    add rbx, 0x60
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0x60
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1dff
    mov [rbx + 0x50], rax
    mov rsi, [r12 + 0x2d8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x13b8
    mov [rbx + 0x80], rax
    mov rdx, [rbx + 0x80]
    test rdx, r13
    jne 0x13c9
    cmp byte ptr [rdx], 0x20
    jb 0x13c9
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x2e8]
    jne 0x13c9
    mov rsi, [r12 + 0x2f0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rax, [rbx + 0x50]
    mov [rbx + 0x88], rax
    mov eax, 0xa
    mov [rbx + 0x98], rax
    mov dword ptr [rbx + 8], 0x115
    call <op.NewClosure>
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x308], rsi
    jne 0x13f3
    mov dword ptr [rbx + 8], 0x11a
    mov rax, [rsi + 0x20]
    mov [rbx + 0x60], rbx
    mov dword ptr [rbx + 0x6c], 2
    mov [rbx + 0x70], rax
    add rbx, 0x60
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0x60
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1dff
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x330]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x146b
    mov [rbx + 0x88], rax
    mov rdx, [rbx + 0x88]
    test rdx, r13
    jne 0x147c
    cmp byte ptr [rdx], 0x20
    jb 0x147c
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x340]
    jne 0x147c
    mov rsi, [r12 + 0x348]
    mov rax, [rdx + rsi]
    mov [rbx + 0x80], rax
    mov rsi, [r12 + 0x360]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1495
    mov [rbx + 0xb8], rax
    mov rdx, [rbx + 0xb8]
    test rdx, r13
    jne 0x14a6
    cmp byte ptr [rdx], 0x20
    jb 0x14a6
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x370]
    jne 0x14a6
    mov rsi, [r12 + 0x378]
    mov rax, [rdx + rsi]
    mov [rbx + 0xb0], rax
    mov rax, [rbx + 0x48]
    mov [rbx + 0xc0], rax
    mov rsi, [rbx + 0xb0]
    cmp [r12 + 0x390], rsi
    jne 0x14d0
    mov dword ptr [rbx + 8], 0x13d
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
    je 0x1dff
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x80]
    cmp [r12 + 0x3b8], rsi
    jne 0x155c
    mov dword ptr [rbx + 8], 0x143
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
    je 0x1dff
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x15f1
    cmp rdx, r15
    jb 0x15f1
    cmp esi, edx
    je 0x917
    mov rsi, [r12 + 0x3e8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x168e
    mov [rbx + 0x80], rax
    mov rax, [rbx + 0x80]
    mov [rbx + 0x88], rax
    mov rax, [r12 + 0x80]
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x80]
    cmp [r12 + 0x3f8], rsi
    jne 0x169f
    mov dword ptr [rbx + 8], 0x15d
    lea rdx, [rbx + 0x68]
    call <stub.Construct>
    test al, 1
    je 0x907
    sub rax, 1
    mov [rbx + 0x68], rbx
    mov dword ptr [rbx + 0x74], 0x1000001
    mov [rbx + 0x78], rax
    add rbx, 0x68
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x68
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1dff
    test rax, r13
    jne 0x16fe
    cmp byte ptr [rax], 0x20
    jb 0x16fe
    mov [rbx + 0x60], rax
    mov dword ptr [rbx + 8], 0x163
    call <op.Throw>
    mov rsi, [r12 + 0x420]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x170a
    mov [rbx + 0x68], rax
    mov rsi, [r12 + 0x430]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x171b
    mov [rbx + 0x98], rax
    mov eax, 0xa
    mov [rbx + 0xa0], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0xa8], rax
    mov rsi, [rbx + 0x98]
    cmp [r12 + 0x440], rsi
    jne 0x173d
    mov dword ptr [rbx + 8], 0x176
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
    je 0x1dff
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    mov rdx, [rbx + 0x78]
    cmp rsi, r15
    jb 0x17c9
    cmp rdx, r15
    jb 0x17c9
    mov eax, esi
    add eax, edx
    jo 0x17c9
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [r12 + 0x470]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x183c
    mov [rbx + 0x98], rax
    mov eax, 0xa
    mov [rbx + 0xa0], rax
    mov rax, [rbx + 0x58]
    mov [rbx + 0xa8], rax
    mov rsi, [rbx + 0x98]
    cmp [r12 + 0x480], rsi
    jne 0x185e
    mov dword ptr [rbx + 8], 0x18d
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
    je 0x1dff
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x70]
    mov rdx, [rbx + 0x78]
    cmp rsi, r15
    jb 0x18ea
    cmp rdx, r15
    jb 0x18ea
    mov eax, esi
    add eax, edx
    jo 0x18ea
    or rax, r15
    mov [rbx + 0x70], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x195d
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0x1976
    cmp esi, 0x21
    jne 0xae2
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0xb09
    cmp byte ptr [rdx], 0x20
    jb 0x195d
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x4b0]
    jne 0x195d
    mov rsi, [r12 + 0x4b8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x70]
    mov rdx, [rbx + 0x78]
    cmp rsi, r15
    jb 0x1992
    cmp rdx, r15
    jb 0x1992
    mov eax, esi
    add eax, edx
    jo 0x1992
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x70]
    cmp rsi, r15
    jb 0x1a16
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x60], rax
    mov rdx, [r12 + 0x4e0]
    mov rsi, [rbx + 0x60]
    cmp byte ptr [rdx + 2], 0
    jne 0x1a57
    cmp qword ptr [rdx + 8], 0
    je 0x1a57
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x1a68
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x1a79
    test esi, esi
    jl 0x1a79
    mov eax, esi
    and eax, 7
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    cmp rsi, r15
    jb 0x1a8a
    test esi, esi
    jne 0xd16
    mov rsi, [r12 + 0x500]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1ab1
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x68]
    cmp rsi, r15
    jb 0x1ad3
    imul eax, esi, 3
    jo 0x1ad3
    test eax, eax
    je 0x1b31
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [r12 + 0x518]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1b3f
    mov [rbx + 0x98], rax
    mov eax, 0xa
    mov [rbx + 0xa0], rax
    mov rax, [rbx + 0x48]
    mov [rbx + 0xa8], rax
    mov rsi, [rbx + 0x98]
    cmp [r12 + 0x528], rsi
    jne 0x1b61
    mov dword ptr [rbx + 8], 0x1db
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
    je 0x1dff
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x70]
    mov rdx, [rbx + 0x78]
    cmp rsi, r15
    jb 0x1bed
    cmp rdx, r15
    jb 0x1bed
    mov eax, esi
    add eax, edx
    jo 0x1bed
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x70]
    cmp rsi, r15
    jb 0x1c71
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x60], rax
    mov rdx, [r12 + 0x560]
    mov rsi, [rbx + 0x60]
    cmp byte ptr [rdx + 2], 0
    jne 0x1cb2
    cmp qword ptr [rdx + 8], 0
    je 0x1cb2
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x1cc3
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x1ce5
    mov eax, esi
    add eax, 1
    jo 0x1ce5
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x1d43
    jmp 0x1e2
    mov rsi, [r12 + 0x578]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1d54
    mov [rbx + 0x48], rax
    mov eax, 0xa
    mov [rbx + 0x50], rax
    mov rax, [r12 + 0x98]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x588]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1d65
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x48]
    cmp [r12 + 0x598], rsi
    jne 0x1d87
    mov dword ptr [rbx + 8], 0x20f
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
    je 0x1dff
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xe0d
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
    jne 0xe89
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
    je 0xe25
    jmp 0x112
    cmp rsi, r15
    jae 0xea2
    test rsi, r15
    je 0x112
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xeaa
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xec3
    test rdx, r15
    je 0x112
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xecb
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0xed7
    je 0xf4
    jmp 0x112
    mov dword ptr [rbx + 8], 0x38
    call <op.GetGlobal>
    jmp 0x10d
    mov dword ptr [rbx + 8], 0x51
    call <op.GetGlobal>
    jmp 0x15f
    mov dword ptr [rbx + 8], 0x5d
    call <op.Call>
    jmp 0x1c8
    test rsi, r13
    jne 0xefe
    cmp byte ptr [rsi], 0x22
    jne 0xefe
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xd8], rax
    je 0x188
    cmp [r12 + 0xe8], rax
    je 0x188
    cmp [r12 + 0xf0], rax
    je 0x188
    cmp [r12 + 0xf8], rax
    je 0x188
    cmp qword ptr [r12 + 0xe0], 2
    je 0x188
    cmp [r12 + 0xe0], rsi
    je 0x188
    mov dword ptr [rbx + 8], 0x5d
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0x188
    mov dword ptr [rbx + 8], 0x6b
    call <op.GetGlobal>
    jmp 0x1ff
    mov dword ptr [rbx + 8], 0x71
    call <op.MulI>
    jmp 0x227
    cmp rsi, r15
    jae 0xfbe
    test rsi, r15
    je 0xf98
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xfc6
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1e08]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xfea
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x110]
    or rcx, 2
    mov [r12 + 0x110], rcx
    jmp 0x227
    mov ecx, esi
    or ecx, 0x1e0
    test ecx, ecx
    jl 0xfa9
    jmp 0x220
    mov dword ptr [rbx + 8], 0x78
    call <op.JNotLess>
    cmp eax, 2
    je 0xd4b
    jmp 0x249
    cmp rsi, r15
    jae 0x1047
    test rsi, r15
    je 0x1018
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x104f
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1064
    test rdx, r15
    je 0x1018
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x106c
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x118]
    or rcx, 2
    mov [r12 + 0x118], rcx
    vucomisd xmm1, xmm0
    jbe 0xd4b
    jmp 0x249
    mov dword ptr [rbx + 8], 0x7f
    call <op.GetGlobal>
    jmp 0x262
    mov dword ptr [rbx + 8], 0x85
    lea rcx, [r12 + 0x130]
    call <stub.SetNamed>
    jmp 0x2b0
    mov dword ptr [rbx + 8], 0x85
    call <stub.Barrier>
    jmp 0x2b0
    mov dword ptr [rbx + 8], 0x8d
    call <op.GetGlobal>
    jmp 0x2cc
    mov dword ptr [rbx + 8], 0x93
    lea rcx, [r12 + 0x160]
    call <stub.GetNamed>
    jmp 0x303
    mov dword ptr [rbx + 8], 0x9a
    call <op.GetGlobal>
    jmp 0x323
    mov dword ptr [rbx + 8], 0xa0
    call <op.Call>
    jmp 0x375
    test rsi, r13
    jne 0x1105
    cmp byte ptr [rsi], 0x22
    jne 0x1105
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x190], rax
    je 0x335
    cmp [r12 + 0x1a0], rax
    je 0x335
    cmp [r12 + 0x1a8], rax
    je 0x335
    cmp [r12 + 0x1b0], rax
    je 0x335
    cmp qword ptr [r12 + 0x198], 2
    je 0x335
    cmp [r12 + 0x198], rsi
    je 0x335
    mov dword ptr [rbx + 8], 0xa0
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x335
    mov dword ptr [rbx + 8], 0xa6
    call <op.GetGlobal>
    jmp 0x391
    mov dword ptr [rbx + 8], 0xac
    lea rcx, [r12 + 0x1c8]
    call <stub.GetNamed>
    jmp 0x3c8
    mov dword ptr [rbx + 8], 0xb6
    call <op.Call>
    jmp 0x429
    test rsi, r13
    jne 0x11b8
    cmp byte ptr [rsi], 0x22
    jne 0x11b8
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1e8], rax
    je 0x3e9
    cmp [r12 + 0x1f8], rax
    je 0x3e9
    cmp [r12 + 0x200], rax
    je 0x3e9
    cmp [r12 + 0x208], rax
    je 0x3e9
    cmp qword ptr [r12 + 0x1f0], 2
    je 0x3e9
    cmp [r12 + 0x1f0], rsi
    je 0x3e9
    mov dword ptr [rbx + 8], 0xb6
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x3e9
    mov dword ptr [rbx + 8], 0xbc
    call <op.GetGlobal>
    jmp 0x445
    mov dword ptr [rbx + 8], 0xc2
    lea rcx, [r12 + 0x220]
    call <stub.GetNamed>
    jmp 0x47c
    mov dword ptr [rbx + 8], 0xce
    call <op.ModI>
    jmp 0x4bb
    mov dword ptr [rbx + 8], 0xd5
    call <op.Call>
    jmp 0x50d
    test rsi, r13
    jne 0x127c
    cmp byte ptr [rsi], 0x22
    jne 0x127c
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x248], rax
    je 0x4cd
    cmp [r12 + 0x258], rax
    je 0x4cd
    cmp [r12 + 0x260], rax
    je 0x4cd
    cmp [r12 + 0x268], rax
    je 0x4cd
    cmp qword ptr [r12 + 0x250], 2
    je 0x4cd
    cmp [r12 + 0x250], rsi
    je 0x4cd
    mov dword ptr [rbx + 8], 0xd5
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x4cd
    mov dword ptr [rbx + 8], 0xdb
    call <op.GetGlobal>
    jmp 0x529
    mov dword ptr [rbx + 8], 0xe1
    lea rcx, [r12 + 0x280]
    call <stub.GetNamed>
    jmp 0x560
    mov dword ptr [rbx + 8], 0xfd
    call <op.Call>
    jmp 0x5f1
    test rsi, r13
    jne 0x132f
    cmp byte ptr [rsi], 0x22
    jne 0x132f
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x2b0], rax
    je 0x5b1
    cmp [r12 + 0x2c0], rax
    je 0x5b1
    cmp [r12 + 0x2c8], rax
    je 0x5b1
    cmp [r12 + 0x2d0], rax
    je 0x5b1
    cmp qword ptr [r12 + 0x2b8], 2
    je 0x5b1
    cmp [r12 + 0x2b8], rsi
    je 0x5b1
    mov dword ptr [rbx + 8], 0xfd
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x5b1
    mov dword ptr [rbx + 8], 0x103
    call <op.GetGlobal>
    jmp 0x60d
    mov dword ptr [rbx + 8], 0x109
    lea rcx, [r12 + 0x2e8]
    call <stub.GetNamed>
    jmp 0x644
    mov dword ptr [rbx + 8], 0x11a
    call <op.Call>
    jmp 0x6bd
    test rsi, r13
    jne 0x13e2
    cmp byte ptr [rsi], 0x22
    jne 0x13e2
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x308], rax
    je 0x67d
    cmp [r12 + 0x318], rax
    je 0x67d
    cmp [r12 + 0x320], rax
    je 0x67d
    cmp [r12 + 0x328], rax
    je 0x67d
    cmp qword ptr [r12 + 0x310], 2
    je 0x67d
    cmp [r12 + 0x310], rsi
    je 0x67d
    mov dword ptr [rbx + 8], 0x11a
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x67d
    mov dword ptr [rbx + 8], 0x120
    call <op.GetGlobal>
    jmp 0x6d9
    mov dword ptr [rbx + 8], 0x126
    lea rcx, [r12 + 0x340]
    call <stub.GetNamed>
    jmp 0x710
    mov dword ptr [rbx + 8], 0x12d
    call <op.GetGlobal>
    jmp 0x733
    mov dword ptr [rbx + 8], 0x133
    lea rcx, [r12 + 0x370]
    call <stub.GetNamed>
    jmp 0x76a
    mov dword ptr [rbx + 8], 0x13d
    call <op.Call>
    jmp 0x7e3
    test rsi, r13
    jne 0x14bf
    cmp byte ptr [rsi], 0x22
    jne 0x14bf
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x390], rax
    je 0x791
    cmp [r12 + 0x3a0], rax
    je 0x791
    cmp [r12 + 0x3a8], rax
    je 0x791
    cmp [r12 + 0x3b0], rax
    je 0x791
    cmp qword ptr [r12 + 0x398], 2
    je 0x791
    cmp [r12 + 0x398], rsi
    je 0x791
    mov dword ptr [rbx + 8], 0x13d
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xb0]
    jmp 0x791
    mov dword ptr [rbx + 8], 0x143
    call <op.Call>
    jmp 0x838
    test rsi, r13
    jne 0x154b
    cmp byte ptr [rsi], 0x22
    jne 0x154b
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x3b8], rax
    je 0x7f8
    cmp [r12 + 0x3c8], rax
    je 0x7f8
    cmp [r12 + 0x3d0], rax
    je 0x7f8
    cmp [r12 + 0x3d8], rax
    je 0x7f8
    cmp qword ptr [r12 + 0x3c0], 2
    je 0x7f8
    cmp [r12 + 0x3c0], rsi
    je 0x7f8
    mov dword ptr [rbx + 8], 0x143
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x80]
    jmp 0x7f8
    mov dword ptr [rbx + 8], 0x149
    call <op.JStrictEq>
    cmp eax, 2
    je 0x917
    jmp 0x85a
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x163b
    cmp rsi, rdx
    je 0x917
    test rcx, r13
    jne 0x85a
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x85a
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x85a
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x15d7
    jmp 0x85a
    cmp rsi, r15
    jae 0x1654
    test rsi, r15
    je 0x85a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x165c
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1675
    test rdx, r15
    je 0x85a
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x167d
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x1689
    je 0x917
    jmp 0x85a
    mov dword ptr [rbx + 8], 0x150
    call <op.GetGlobal>
    jmp 0x876
    cmp [r12 + 0x408], rsi
    je 0x8a8
    cmp [r12 + 0x410], rsi
    je 0x8a8
    cmp [r12 + 0x418], rsi
    je 0x8a8
    cmp qword ptr [r12 + 0x400], 2
    je 0x8a8
    cmp [r12 + 0x400], rsi
    je 0x8a8
    mov dword ptr [rbx + 8], 0x15d
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x80]
    jmp 0x8a8
    mov rax, [rbx + 0x88]
    jmp 0x907
    mov dword ptr [rbx + 8], 0x165
    call <op.GetGlobal>
    jmp 0x930
    mov dword ptr [rbx + 8], 0x16b
    call <op.GetGlobal>
    jmp 0x94c
    mov dword ptr [rbx + 8], 0x176
    call <op.Call>
    jmp 0x9c7
    test rsi, r13
    jne 0x172c
    cmp byte ptr [rsi], 0x22
    jne 0x172c
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x440], rax
    je 0x978
    cmp [r12 + 0x450], rax
    je 0x978
    cmp [r12 + 0x458], rax
    je 0x978
    cmp [r12 + 0x460], rax
    je 0x978
    cmp qword ptr [r12 + 0x448], 2
    je 0x978
    cmp [r12 + 0x448], rsi
    je 0x978
    mov dword ptr [rbx + 8], 0x176
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x98]
    jmp 0x978
    mov dword ptr [rbx + 8], 0x17c
    call <op.Add>
    jmp 0x9f2
    cmp rsi, r15
    jae 0x17de
    test rsi, r15
    je 0x17b8
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x17e6
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x17fb
    test rdx, r15
    je 0x17b8
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1803
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x181f
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0x468]
    or rcx, 2
    mov [r12 + 0x468], rcx
    jmp 0x9f2
    mov dword ptr [rbx + 8], 0x182
    call <op.GetGlobal>
    jmp 0xa0e
    mov dword ptr [rbx + 8], 0x18d
    call <op.Call>
    jmp 0xa89
    test rsi, r13
    jne 0x184d
    cmp byte ptr [rsi], 0x22
    jne 0x184d
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x480], rax
    je 0xa3a
    cmp [r12 + 0x490], rax
    je 0xa3a
    cmp [r12 + 0x498], rax
    je 0xa3a
    cmp [r12 + 0x4a0], rax
    je 0xa3a
    cmp qword ptr [r12 + 0x488], 2
    je 0xa3a
    cmp [r12 + 0x488], rsi
    je 0xa3a
    mov dword ptr [rbx + 8], 0x18d
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x98]
    jmp 0xa3a
    mov dword ptr [rbx + 8], 0x193
    call <op.Add>
    jmp 0xab4
    cmp rsi, r15
    jae 0x18ff
    test rsi, r15
    je 0x18d9
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1907
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x191c
    test rdx, r15
    je 0x18d9
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1924
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1940
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0x4a8]
    or rcx, 2
    mov [r12 + 0x4a8], rcx
    jmp 0xab4
    mov dword ptr [rbx + 8], 0x199
    lea rcx, [r12 + 0x4b0]
    call <stub.GetNamed>
    jmp 0xb09
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0xb09
    mov dword ptr [rbx + 8], 0x1a0
    call <op.Add>
    jmp 0xb38
    cmp rsi, r15
    jae 0x19a7
    test rsi, r15
    je 0x1981
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x19af
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x19c4
    test rdx, r15
    je 0x1981
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x19cc
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x19e8
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0x4d0]
    or rcx, 2
    mov [r12 + 0x4d0], rcx
    jmp 0xb38
    mov dword ptr [rbx + 8], 0x1a6
    call <op.BitOrI>
    jmp 0xb51
    cmp rsi, r15
    jae 0x1a3e
    test rsi, r15
    je 0x1a05
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1a05
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x4d8]
    or r8, 2
    mov [r12 + 0x4d8], r8
    jmp 0xb45
    mov dword ptr [rbx + 8], 0x1ad
    call <op.SetGlobal>
    jmp 0xb8c
    mov dword ptr [rbx + 8], 0x1ad
    call <stub.Barrier>
    jmp 0xb8c
    mov dword ptr [rbx + 8], 0x1b4
    call <op.ModI>
    jmp 0xbad
    test rsi, r15
    je 0xd16
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jp 0x1aac
    je 0xbc2
    jmp 0xd16
    mov dword ptr [rbx + 8], 0x1c3
    call <op.GetGlobal>
    jmp 0xbdb
    mov dword ptr [rbx + 8], 0x1c9
    call <op.MulI>
    jmp 0xc00
    cmp rsi, r15
    jae 0x1ae8
    test rsi, r15
    je 0x1ac2
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1af0
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1e10]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1b14
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0x510]
    or rcx, 2
    mov [r12 + 0x510], rcx
    jmp 0xc00
    mov ecx, esi
    or ecx, 3
    test ecx, ecx
    jl 0x1ad3
    jmp 0xbf9
    mov dword ptr [rbx + 8], 0x1d0
    call <op.GetGlobal>
    jmp 0xc1c
    mov dword ptr [rbx + 8], 0x1db
    call <op.Call>
    jmp 0xc97
    test rsi, r13
    jne 0x1b50
    cmp byte ptr [rsi], 0x22
    jne 0x1b50
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x528], rax
    je 0xc48
    cmp [r12 + 0x538], rax
    je 0xc48
    cmp [r12 + 0x540], rax
    je 0xc48
    cmp [r12 + 0x548], rax
    je 0xc48
    cmp qword ptr [r12 + 0x530], 2
    je 0xc48
    cmp [r12 + 0x530], rsi
    je 0xc48
    mov dword ptr [rbx + 8], 0x1db
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x98]
    jmp 0xc48
    mov dword ptr [rbx + 8], 0x1e1
    call <op.Add>
    jmp 0xcc2
    cmp rsi, r15
    jae 0x1c02
    test rsi, r15
    je 0x1bdc
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1c0a
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1c1f
    test rdx, r15
    je 0x1bdc
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1c27
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1c43
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0x550]
    or rcx, 2
    mov [r12 + 0x550], rcx
    jmp 0xcc2
    mov dword ptr [rbx + 8], 0x1e7
    call <op.BitOrI>
    jmp 0xcdb
    cmp rsi, r15
    jae 0x1c99
    test rsi, r15
    je 0x1c60
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1c60
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x558]
    or r8, 2
    mov [r12 + 0x558], r8
    jmp 0xccf
    mov dword ptr [rbx + 8], 0x1ee
    call <op.SetGlobal>
    jmp 0xd16
    mov dword ptr [rbx + 8], 0x1ee
    call <stub.Barrier>
    jmp 0xd16
    mov dword ptr [rbx + 8], 0x1f5
    call <op.Inc>
    jmp 0xd35
    cmp rsi, r15
    jae 0x1cfa
    test rsi, r15
    je 0x1cd4
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1d02
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1e18]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1d26
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x570]
    or rcx, 2
    mov [r12 + 0x570], rcx
    jmp 0xd35
    mov dword ptr [rbx + 8], 0x1fa
    call <op.JumpLoop>
    jmp 0x1e2
    mov dword ptr [rbx + 8], 0x1fd
    call <op.GetGlobal>
    jmp 0xd64
    mov dword ptr [rbx + 8], 0x209
    call <op.GetGlobal>
    jmp 0xd92
    mov dword ptr [rbx + 8], 0x20f
    call <op.Call>
    jmp 0xde4
    test rsi, r13
    jne 0x1d76
    cmp byte ptr [rsi], 0x22
    jne 0x1d76
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x598], rax
    je 0xda4
    cmp [r12 + 0x5a8], rax
    je 0xda4
    cmp [r12 + 0x5b0], rax
    je 0xda4
    cmp [r12 + 0x5b8], rax
    je 0xda4
    cmp qword ptr [r12 + 0x5a0], 2
    je 0xda4
    cmp [r12 + 0x5a0], rsi
    je 0xda4
    mov dword ptr [rbx + 8], 0x20f
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x48]
    jmp 0xda4
    jmp <stub.ExceptionExit>
    .long 0x0
    .quad 0x407e000000000000
    .quad 0x4008000000000000
    .quad 0x3ff0000000000000
(anonymous)#2:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x78]
    cmp rcx, [rdx]
    ja 0xd7
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0xf7
    endbr64
    mov rsi, [r12 + 8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x115
    mov [rbx + 0x60], rax
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x18], rsi
    jne 0x137
    mov dword ptr [rbx + 8], 0xb
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
    je 0x21b
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x1ae
    cmp rdx, r15
    jb 0x1ae
    mov eax, esi
    add eax, edx
    jo 0x1ae
    or rax, r15
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x10e
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0xfc
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    call <op.GetGlobal>
    jmp 0x43
    mov dword ptr [rbx + 8], 0xb
    call <op.Call>
    jmp 0xa3
    test rsi, r13
    jne 0x126
    cmp byte ptr [rsi], 0x22
    jne 0x126
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x18], rax
    je 0x63
    cmp [r12 + 0x28], rax
    je 0x63
    cmp [r12 + 0x30], rax
    je 0x63
    cmp [r12 + 0x38], rax
    je 0x63
    cmp qword ptr [r12 + 0x20], 2
    je 0x63
    cmp [r12 + 0x20], rsi
    je 0x63
    mov dword ptr [rbx + 8], 0xb
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x63
    mov dword ptr [rbx + 8], 0x11
    call <op.Add>
    jmp 0xce
    cmp rsi, r15
    jae 0x1c3
    test rsi, r15
    je 0x19d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1cb
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1e0
    test rdx, r15
    je 0x19d
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1e8
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x204
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x40]
    or rcx, 2
    mov [r12 + 0x40], rcx
    jmp 0xce
    jmp <stub.ExceptionExit>
(anonymous)#3:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x40]
    cmp rcx, [rdx]
    ja 0x93
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0xb3
    endbr64
    mov rax, [r12]
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0xe7
    cmp rdx, r15
    jb 0xe7
    cmp esi, edx
    je 0x5c
    jmp 0x8a
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x191
    imul eax, esi, 2
    jo 0x191
    test eax, eax
    je 0x1e9
    or rax, r15
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xca
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0xb8
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 4
    call <op.JStrictNe>
    cmp eax, 2
    je 0x8a
    jmp 0x5c
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x12d
    cmp rsi, rdx
    je 0x5c
    test rcx, r13
    jne 0x8a
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x8a
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x8a
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0xd1
    jmp 0x8a
    cmp rsi, r15
    jae 0x146
    test rsi, r15
    je 0x8a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x14e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x167
    test rdx, r15
    je 0x8a
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x16f
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x17b
    je 0x5c
    jmp 0x8a
    mov dword ptr [rbx + 8], 0xb
    call <op.MulI>
    jmp 0x81
    cmp rsi, r15
    jae 0x1a6
    test rsi, r15
    je 0x180
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1ae
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1f8]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1d2
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x10]
    or rcx, 2
    mov [r12 + 0x10], rcx
    jmp 0x81
    mov ecx, esi
    or ecx, 2
    test ecx, ecx
    jl 0x191
    jmp 0x7a
    .byte 0x0
    .quad 0x4000000000000000
document:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0xa8]
    cmp rcx, [rdx]
    ja 0x9ca
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x9ea
    endbr64
    mov dword ptr [rbx + 8], 0
    call <op.NewArray>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    endbr64
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0xa22
    cmp rdx, r15
    jb 0xa22
    cmp esi, edx
    jge 0x781
    mov rax, [rbx + 0x30]
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x68]
    test rdx, r13
    jne 0xa7f
    cmp byte ptr [rdx], 0x20
    jb 0xa7f
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xb0]
    jne 0xa7f
    mov rsi, [r12 + 0xb8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0xd0]
    test rcx, rcx
    je 0xa98
    mov rdx, [r14 + 0x11c0]
    lea rsi, [rdx + 0x50]
    cmp rsi, [r14 + 0x11c8]
    ja 0xa98
    mov [r14 + 0x11c0], rsi
    mov qword ptr [rdx], 0x5000120
    mov [rdx + 8], rcx
    mov rcx, [r14 + 0x2380]
    mov [rdx + 0x18], rcx
    mov [rbx + 0x70], rdx
    mov rdx, [rbx + 0x70]
    mov rsi, [rbx + 0x38]
    test rdx, r13
    jne 0xaa9
    cmp byte ptr [rdx], 0x20
    jb 0xaa9
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0xe0]
    jne 0xaa9
    mov rax, [r12 + 0xe8]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0xac2
    mov rax, [r12 + 0x10]
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x80]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0xae4
    cmp rdx, r15
    jb 0xae4
    mov eax, esi
    add eax, edx
    jo 0xae4
    or rax, r15
    mov [rbx + 0x88], rax
    mov rax, [r12 + 0x18]
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x88]
    mov rdx, [rbx + 0x90]
    cmp rsi, r15
    jb 0xb6b
    cmp rdx, r15
    jb 0xb6b
    mov eax, esi
    add eax, edx
    jo 0xb6b
    or rax, r15
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x70]
    mov rsi, [rbx + 0x78]
    test rdx, r13
    jne 0xbde
    cmp byte ptr [rdx], 0x20
    jb 0xbde
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x110]
    jne 0xbde
    mov rax, [r12 + 0x118]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0xbf7
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0xc19
    imul eax, esi, 0x25
    jo 0xc19
    test eax, eax
    je 0xc7a
    or rax, r15
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x80]
    cmp rsi, r15
    jb 0xc99
    vmovsd xmm1, [0x1360]
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vdivsd xmm0, xmm0, xmm1
    vcvttsd2si eax, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, eax
    vucomisd xmm0, xmm15
    jne 0xcf7
    jp 0xcf7
    test eax, eax
    jne 0x28c
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xcf7
    or rax, r15
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x70]
    mov rsi, [rbx + 0x78]
    test rdx, r13
    jne 0xd2c
    cmp byte ptr [rdx], 0x20
    jb 0xd2c
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x140]
    jne 0xd2c
    mov rax, [r12 + 0x148]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0xd45
    mov rax, [r12 + 0x30]
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0xd56
    test esi, esi
    jl 0xd56
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
    mov [rbx + 0xa0], rax
    mov rsi, [rbx + 0x98]
    mov rdx, [rbx + 0xa0]
    cmp rsi, r15
    jb 0xd78
    cmp rdx, r15
    jb 0xd78
    mov eax, esi
    add eax, edx
    jo 0xd78
    or rax, r15
    mov [rbx + 0x80], rax
    mov rax, [r12 + 0x30]
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0xdee
    test esi, esi
    jl 0xdee
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
    mov [rbx + 0xa0], rax
    mov rsi, [rbx + 0x98]
    mov rdx, [rbx + 0xa0]
    cmp rsi, r15
    jb 0xe10
    cmp rdx, r15
    jb 0xe10
    mov eax, esi
    add eax, edx
    jo 0xe10
    or rax, r15
    mov [rbx + 0x88], rax
    mov eax, 2
    mov [rbx + 0x90], rax
    mov dword ptr [rbx + 8], 0x7b
    call <op.NewArray>
    mov rdx, [rbx + 0x70]
    mov rsi, [rbx + 0x78]
    test rdx, r13
    jne 0xe86
    cmp byte ptr [rdx], 0x20
    jb 0xe86
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x190]
    jne 0xe86
    mov rax, [r12 + 0x198]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0xe9f
    mov rcx, [r12 + 0x1b0]
    test rcx, rcx
    je 0xeb0
    mov rdx, [r14 + 0x11b0]
    lea rsi, [rdx + 0x40]
    cmp rsi, [r14 + 0x11b8]
    ja 0xeb0
    mov [r14 + 0x11b0], rsi
    mov qword ptr [rdx], 0x5000120
    mov [rdx + 8], rcx
    mov rcx, [r14 + 0x2380]
    mov [rdx + 0x18], rcx
    mov [rbx + 0x78], rdx
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0xec1
    test esi, esi
    jl 0xec1
    mov eax, esi
    and eax, 1
    or rax, r15
    mov [rbx + 0x88], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x88]
    mov rdx, [rbx + 0x90]
    cmp rsi, r15
    jb 0xee3
    cmp rdx, r15
    jb 0xee3
    cmp esi, edx
    je 0x4e9
    mov eax, 6
    mov [rbx + 0x80], rax
    jmp 0x4f5
    mov eax, 7
    mov [rbx + 0x80], rax
    mov rdx, [rbx + 0x78]
    mov rsi, [rbx + 0x80]
    test rdx, r13
    jne 0xf80
    cmp byte ptr [rdx], 0x20
    jb 0xf80
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x1d0]
    jne 0xf80
    mov rax, [r12 + 0x1d8]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0xf99
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0xfbb
    test esi, esi
    je 0xfbb
    mov eax, esi
    neg eax
    jo 0xfbb
    or rax, r15
    mov [rbx + 0x80], rax
    mov rdx, [rbx + 0x78]
    mov rsi, [rbx + 0x80]
    test rdx, r13
    jne 0x101d
    cmp byte ptr [rdx], 0x20
    jb 0x101d
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x1f8]
    jne 0x101d
    mov rax, [r12 + 0x200]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x1036
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x1047
    test esi, esi
    jl 0x1047
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
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x88]
    cmp rsi, r15
    jb 0x1058
    test esi, esi
    jne 0x61e
    mov eax, 0xa
    mov [rbx + 0x80], rax
    jmp 0x65b
    mov rax, [r12 + 0x50]
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x88]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x1090
    cmp rdx, r15
    jb 0x1090
    mov eax, esi
    add eax, edx
    jo 0x1090
    or rax, r15
    mov [rbx + 0x80], rax
    mov rdx, [rbx + 0x78]
    mov rsi, [rbx + 0x80]
    test rdx, r13
    jne 0x1106
    cmp byte ptr [rdx], 0x20
    jb 0x1106
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x230]
    jne 0x1106
    mov rax, [r12 + 0x238]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x111f
    mov rdx, [rbx + 0x70]
    mov rsi, [rbx + 0x78]
    test rdx, r13
    jne 0x1130
    cmp byte ptr [rdx], 0x20
    jb 0x1130
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x250]
    jne 0x1130
    mov rax, [r12 + 0x258]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x1149
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x270], rsi
    jne 0x116b
    mov dword ptr [rbx + 8], 0xdd
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
    je 0x1357
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x11f4
    mov eax, esi
    add eax, 1
    jo 0x11f4
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x1252
    jmp 0x4a
    mov rcx, [r12 + 0x2a0]
    test rcx, rcx
    je 0x1263
    mov rdx, [r14 + 0x11c0]
    lea rsi, [rdx + 0x50]
    cmp rsi, [r14 + 0x11c8]
    ja 0x1263
    mov [r14 + 0x11c0], rsi
    mov qword ptr [rdx], 0x5000120
    mov [rdx + 8], rcx
    mov rcx, [r14 + 0x2380]
    mov [rdx + 0x18], rcx
    mov [rbx + 0x38], rdx
    mov rax, 0xfffe000000000001
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x40]
    test rdx, r13
    jne 0x1274
    cmp byte ptr [rdx], 0x20
    jb 0x1274
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x2b0]
    jne 0x1274
    mov rax, [r12 + 0x2b8]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x128d
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x30]
    test rdx, r13
    jne 0x129e
    cmp byte ptr [rdx], 0x20
    jb 0x129e
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x2d0]
    jne 0x129e
    mov rax, [r12 + 0x2d8]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x12b7
    mov dword ptr [rbx + 8], 0x102
    call <op.NewArray>
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x40]
    test rdx, r13
    jne 0x12c8
    cmp byte ptr [rdx], 0x20
    jb 0x12c8
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x300]
    jne 0x12c8
    mov rax, [r12 + 0x308]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x12e1
    mov rcx, [r12 + 0x320]
    test rcx, rcx
    je 0x12f2
    mov rdx, [r14 + 0x11a0]
    lea rsi, [rdx + 0x30]
    cmp rsi, [r14 + 0x11a8]
    ja 0x12f2
    mov [r14 + 0x11a0], rsi
    mov qword ptr [rdx], 0x5000120
    mov [rdx + 8], rcx
    mov rcx, [r14 + 0x2380]
    mov [rdx + 0x18], rcx
    mov [rbx + 0x40], rdx
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x40]
    test rdx, r13
    jne 0x1303
    cmp byte ptr [rdx], 0x20
    jb 0x1303
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x330]
    jne 0x1303
    mov rax, [r12 + 0x338]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x131c
    mov rax, [r12 + 0x88]
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x40]
    test rdx, r13
    jne 0x132d
    cmp byte ptr [rdx], 0x20
    jb 0x132d
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x350]
    jne 0x132d
    mov rax, [r12 + 0x358]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x1346
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xa01
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x9ef
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0xa
    call <op.JNotLess>
    cmp eax, 2
    je 0x781
    jmp 0x70
    cmp rsi, r15
    jae 0xa37
    test rsi, r15
    je 0xa08
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xa3f
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xa54
    test rdx, r15
    je 0xa08
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xa5c
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0xa8]
    or rcx, 2
    mov [r12 + 0xa8], rcx
    vucomisd xmm1, xmm0
    jbe 0x781
    jmp 0x70
    mov dword ptr [rbx + 8], 0x14
    lea rcx, [r12 + 0xb0]
    call <stub.GetNamed>
    jmp 0xac
    mov dword ptr [rbx + 8], 0x1b
    call <op.NewObject>
    jmp 0xfa
    mov dword ptr [rbx + 8], 0x20
    lea rcx, [r12 + 0xe0]
    call <stub.DefineNamed>
    jmp 0x148
    mov dword ptr [rbx + 8], 0x20
    call <stub.Barrier>
    jmp 0x148
    mov dword ptr [rbx + 8], 0x2b
    call <op.Add>
    jmp 0x185
    cmp rsi, r15
    jae 0xaf9
    test rsi, r15
    je 0xad3
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xb01
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xb16
    test rdx, r15
    je 0xad3
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xb1e
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xb3a
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x88], rax
    mov rcx, [r12 + 0x100]
    or rcx, 2
    mov [r12 + 0x100], rcx
    jmp 0x185
    mov dword ptr [rbx + 8], 0x35
    call <op.Add>
    jmp 0x1c2
    cmp rsi, r15
    jae 0xb80
    test rsi, r15
    je 0xb5a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xb88
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xb9d
    test rdx, r15
    je 0xb5a
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xba5
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xbc1
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x78], rax
    mov rcx, [r12 + 0x108]
    or rcx, 2
    mov [r12 + 0x108], rcx
    jmp 0x1c2
    mov dword ptr [rbx + 8], 0x3b
    lea rcx, [r12 + 0x110]
    call <stub.DefineNamed>
    jmp 0x210
    mov dword ptr [rbx + 8], 0x3b
    call <stub.Barrier>
    jmp 0x210
    mov dword ptr [rbx + 8], 0x42
    call <op.MulI>
    jmp 0x238
    cmp rsi, r15
    jae 0xc2e
    test rsi, r15
    je 0xc08
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xc36
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1368]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xc5a
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x80], rax
    mov rcx, [r12 + 0x130]
    or rcx, 2
    mov [r12 + 0x130], rcx
    jmp 0x238
    mov ecx, esi
    or ecx, 0x25
    test ecx, ecx
    jl 0xc19
    jmp 0x22e
    mov dword ptr [rbx + 8], 0x49
    call <op.DivI>
    jmp 0x293
    cmp rsi, r15
    jae 0xcae
    test rsi, r15
    je 0xc88
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xcb6
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1360]
    vdivsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xcda
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x78], rax
    mov rcx, [r12 + 0x138]
    or rcx, 2
    mov [r12 + 0x138], rcx
    jmp 0x293
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xd0f
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x78], rax
    mov rcx, [r12 + 0x138]
    or rcx, 2
    mov [r12 + 0x138], rcx
    jmp 0x293
    mov dword ptr [rbx + 8], 0x50
    lea rcx, [r12 + 0x140]
    call <stub.DefineNamed>
    jmp 0x2e1
    mov dword ptr [rbx + 8], 0x50
    call <stub.Barrier>
    jmp 0x2e1
    mov dword ptr [rbx + 8], 0x5b
    call <op.ModI>
    jmp 0x322
    mov dword ptr [rbx + 8], 0x62
    call <op.Add>
    jmp 0x356
    cmp rsi, r15
    jae 0xd8d
    test rsi, r15
    je 0xd67
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xd95
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xdaa
    test rdx, r15
    je 0xd67
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xdb2
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xdce
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x80], rax
    mov rcx, [r12 + 0x168]
    or rcx, 2
    mov [r12 + 0x168], rcx
    jmp 0x356
    mov dword ptr [rbx + 8], 0x6c
    call <op.ModI>
    jmp 0x397
    mov dword ptr [rbx + 8], 0x73
    call <op.Add>
    jmp 0x3cb
    cmp rsi, r15
    jae 0xe25
    test rsi, r15
    je 0xdff
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xe2d
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xe42
    test rdx, r15
    je 0xdff
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xe4a
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xe66
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x88], rax
    mov rcx, [r12 + 0x178]
    or rcx, 2
    mov [r12 + 0x178], rcx
    jmp 0x3cb
    mov dword ptr [rbx + 8], 0x81
    lea rcx, [r12 + 0x190]
    call <stub.DefineNamed>
    jmp 0x431
    mov dword ptr [rbx + 8], 0x81
    call <stub.Barrier>
    jmp 0x431
    mov dword ptr [rbx + 8], 0x88
    call <op.NewObject>
    jmp 0x47b
    mov dword ptr [rbx + 8], 0x8d
    call <op.ModI>
    jmp 0x49f
    mov dword ptr [rbx + 8], 0x98
    call <op.StrictEq>
    jmp 0x4f5
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0xf2d
    cmp rsi, rdx
    je 0x4e9
    test rcx, r13
    jne 0x4d8
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x4d8
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x4d8
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0xed2
    jmp 0x4d8
    cmp rsi, r15
    jae 0xf46
    test rsi, r15
    je 0x4d8
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xf4e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xf67
    test rdx, r15
    je 0x4d8
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xf6f
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0xf7b
    je 0x4e9
    jmp 0x4d8
    mov dword ptr [rbx + 8], 0x9e
    lea rcx, [r12 + 0x1d0]
    call <stub.DefineNamed>
    jmp 0x546
    mov dword ptr [rbx + 8], 0x9e
    call <stub.Barrier>
    jmp 0x546
    mov dword ptr [rbx + 8], 0xa5
    call <op.Neg>
    jmp 0x56f
    cmp rsi, r15
    jae 0xfd0
    test rsi, r15
    je 0xfaa
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xfd8
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm15, [0x1370]
    vxorpd xmm0, xmm0, xmm15
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xffd
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x80], rax
    mov rcx, [r12 + 0x1f0]
    or rcx, 2
    mov [r12 + 0x1f0], rcx
    jmp 0x56f
    mov dword ptr [rbx + 8], 0xaa
    lea rcx, [r12 + 0x1f8]
    call <stub.DefineNamed>
    jmp 0x5c0
    mov dword ptr [rbx + 8], 0xaa
    call <stub.Barrier>
    jmp 0x5c0
    mov dword ptr [rbx + 8], 0xb1
    call <op.ModI>
    jmp 0x5f5
    test rsi, r15
    je 0x61e
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jp 0x107a
    je 0x60d
    jmp 0x61e
    mov dword ptr [rbx + 8], 0xc9
    call <op.Add>
    jmp 0x65b
    cmp rsi, r15
    jae 0x10a5
    test rsi, r15
    je 0x107f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x10ad
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x10c2
    test rdx, r15
    je 0x107f
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x10ca
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x10e6
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x80], rax
    mov rcx, [r12 + 0x228]
    or rcx, 2
    mov [r12 + 0x228], rcx
    jmp 0x65b
    mov dword ptr [rbx + 8], 0xcf
    lea rcx, [r12 + 0x230]
    call <stub.DefineNamed>
    jmp 0x6ac
    mov dword ptr [rbx + 8], 0xcf
    call <stub.Barrier>
    jmp 0x6ac
    mov dword ptr [rbx + 8], 0xd6
    lea rcx, [r12 + 0x250]
    call <stub.DefineNamed>
    jmp 0x6fa
    mov dword ptr [rbx + 8], 0xd6
    call <stub.Barrier>
    jmp 0x6fa
    mov dword ptr [rbx + 8], 0xdd
    call <op.Call>
    jmp 0x74c
    test rsi, r13
    jne 0x115a
    cmp byte ptr [rsi], 0x22
    jne 0x115a
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x270], rax
    je 0x70c
    cmp [r12 + 0x280], rax
    je 0x70c
    cmp [r12 + 0x288], rax
    je 0x70c
    cmp [r12 + 0x290], rax
    je 0x70c
    cmp qword ptr [r12 + 0x278], 2
    je 0x70c
    cmp [r12 + 0x278], rsi
    je 0x70c
    mov dword ptr [rbx + 8], 0xdd
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x70c
    mov dword ptr [rbx + 8], 0xe3
    call <op.Inc>
    jmp 0x76b
    cmp rsi, r15
    jae 0x1209
    test rsi, r15
    je 0x11e3
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1211
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1378]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1235
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x298]
    or rcx, 2
    mov [r12 + 0x298], rcx
    jmp 0x76b
    mov dword ptr [rbx + 8], 0xe8
    call <op.JumpLoop>
    jmp 0x4a
    mov dword ptr [rbx + 8], 0xeb
    call <op.NewObject>
    jmp 0x7cb
    mov dword ptr [rbx + 8], 0xf4
    lea rcx, [r12 + 0x2b0]
    call <stub.DefineNamed>
    jmp 0x827
    mov dword ptr [rbx + 8], 0xf4
    call <stub.Barrier>
    jmp 0x827
    mov dword ptr [rbx + 8], 0xfb
    lea rcx, [r12 + 0x2d0]
    call <stub.DefineNamed>
    jmp 0x875
    mov dword ptr [rbx + 8], 0xfb
    call <stub.Barrier>
    jmp 0x875
    mov dword ptr [rbx + 8], 0x108
    lea rcx, [r12 + 0x300]
    call <stub.DefineNamed>
    jmp 0x8cf
    mov dword ptr [rbx + 8], 0x108
    call <stub.Barrier>
    jmp 0x8cf
    mov dword ptr [rbx + 8], 0x10f
    call <op.NewObject>
    jmp 0x919
    mov dword ptr [rbx + 8], 0x114
    lea rcx, [r12 + 0x330]
    call <stub.DefineNamed>
    jmp 0x967
    mov dword ptr [rbx + 8], 0x114
    call <stub.Barrier>
    jmp 0x967
    mov dword ptr [rbx + 8], 0x11f
    lea rcx, [r12 + 0x350]
    call <stub.DefineNamed>
    jmp 0x9c1
    mov dword ptr [rbx + 8], 0x11f
    call <stub.Barrier>
    jmp 0x9c1
    jmp <stub.ExceptionExit>
    .long 0x0
    .quad 0x4020000000000000
    .quad 0x4042800000000000
    .quad 0x8000000000000000
    .quad 0x3ff0000000000000
hash:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x80]
    cmp rcx, [rdx]
    ja 0x1fd
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x21d
    endbr64
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    endbr64
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x23b
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0x251
    cmp esi, 0x21
    jne 0x7e
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0x9f
    cmp byte ptr [rdx], 0x20
    jb 0x23b
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x10]
    jne 0x23b
    mov rsi, [r12 + 0x18]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x272
    cmp rdx, r15
    jb 0x272
    cmp esi, edx
    jge 0x1f4
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x2da
    imul eax, esi, 0x1f
    jo 0x2da
    test eax, eax
    je 0x332
    or rax, r15
    mov [rbx + 0x40], rax
    mov rax, [rbx + 0x28]
    mov [rbx + 0x70], rax
    mov rdx, [rbx + 0x70]
    test rdx, r13
    jne 0x340
    cmp byte ptr [rdx], 0x20
    jb 0x340
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x40]
    jne 0x340
    mov rsi, [r12 + 0x48]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x60], rsi
    jne 0x367
    mov dword ptr [rbx + 8], 0x2a
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
    je 0x526
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x3e1
    cmp rdx, r15
    jb 0x3e1
    mov eax, esi
    add eax, edx
    jo 0x3e1
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x465
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x4b7
    mov eax, esi
    add eax, 1
    jo 0x4b7
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x515
    jmp 0x4c
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x234
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x222
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 8
    lea rcx, [r12 + 0x10]
    call <stub.GetNamed>
    jmp 0x9f
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0x9f
    mov dword ptr [rbx + 8], 0xf
    call <op.JNotLess>
    cmp eax, 2
    je 0x1f4
    jmp 0xc5
    cmp rsi, r15
    jae 0x287
    test rsi, r15
    je 0x25c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x28f
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x2a4
    test rdx, r15
    je 0x25c
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x2ac
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x30]
    or rcx, 2
    mov [r12 + 0x30], rcx
    vucomisd xmm1, xmm0
    jbe 0x1f4
    jmp 0xc5
    mov dword ptr [rbx + 8], 0x16
    call <op.MulI>
    jmp 0xea
    cmp rsi, r15
    jae 0x2ef
    test rsi, r15
    je 0x2c9
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2f7
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x530]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x31b
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x38]
    or rcx, 2
    mov [r12 + 0x38], rcx
    jmp 0xea
    mov ecx, esi
    or ecx, 0x1f
    test ecx, ecx
    jl 0x2da
    jmp 0xe3
    mov dword ptr [rbx + 8], 0x20
    lea rcx, [r12 + 0x40]
    call <stub.GetNamed>
    jmp 0x120
    mov dword ptr [rbx + 8], 0x2a
    call <op.Call>
    jmp 0x17b
    test rsi, r13
    jne 0x356
    cmp byte ptr [rsi], 0x22
    jne 0x356
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x60], rax
    je 0x13b
    cmp [r12 + 0x70], rax
    je 0x13b
    cmp [r12 + 0x78], rax
    je 0x13b
    cmp [r12 + 0x80], rax
    je 0x13b
    cmp qword ptr [r12 + 0x68], 2
    je 0x13b
    cmp [r12 + 0x68], rsi
    je 0x13b
    mov dword ptr [rbx + 8], 0x2a
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x13b
    mov dword ptr [rbx + 8], 0x30
    call <op.Add>
    jmp 0x1a6
    cmp rsi, r15
    jae 0x3f6
    test rsi, r15
    je 0x3d0
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x3fe
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x413
    test rdx, r15
    je 0x3d0
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x41b
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x437
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x88]
    or rcx, 2
    mov [r12 + 0x88], rcx
    jmp 0x1a6
    mov dword ptr [rbx + 8], 0x36
    call <op.BitOrI>
    jmp 0x1bf
    cmp rsi, r15
    jae 0x48d
    test rsi, r15
    je 0x454
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x454
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x90]
    or r8, 2
    mov [r12 + 0x90], r8
    jmp 0x1b3
    mov dword ptr [rbx + 8], 0x3d
    call <op.Inc>
    jmp 0x1de
    cmp rsi, r15
    jae 0x4cc
    test rsi, r15
    je 0x4a6
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x4d4
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x538]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x4f8
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x98]
    or rcx, 2
    mov [r12 + 0x98], rcx
    jmp 0x1de
    mov dword ptr [rbx + 8], 0x42
    call <op.JumpLoop>
    jmp 0x4c
    jmp <stub.ExceptionExit>
    .byte 0x0
    .long 0x0
    .quad 0x403f000000000000
    .quad 0x3ff0000000000000
weigh:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x98]
    cmp rcx, [rdx]
    ja 0x500
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x520
    endbr64
    mov eax, 2
    mov [rbx + 0x30], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x30]
    cmp rsi, r15
    jb 0x558
    cmp rdx, r15
    jb 0x558
    cmp esi, edx
    je 0x60
    jmp 0x77
    mov rax, 0xfffe000000000001
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    mov rsi, [r12 + 0x48]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x5f5
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x58]
    test rdx, r13
    jne 0x606
    cmp byte ptr [rdx], 0x20
    jb 0x606
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x58]
    jne 0x606
    mov rsi, [r12 + 0x60]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov rax, [rbx + 0x28]
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0x78], rsi
    jne 0x62d
    mov dword ptr [rbx + 8], 0x1f
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
    je 0xc42
    mov [rbx + 0x30], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, 6
    je 0x1ec
    cmp rsi, 7
    jne 0x6a2
    mov rax, [rbx + 0x28]
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x58]
    test rdx, r13
    jne 0x708
    cmp byte ptr [rdx], 0x20
    jb 0x708
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xa0]
    jne 0x708
    mov rsi, [r12 + 0xa8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x35
    call <op.NewClosure>
    mov rax, 0xfffe000000000001
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0xc0], rsi
    jne 0x732
    mov dword ptr [rbx + 8], 0x3e
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
    je 0xc42
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0x46
    call <op.Typeof>
    mov rax, [r12 + 0x18]
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x7c4
    cmp rdx, r15
    jb 0x7c4
    cmp esi, edx
    je 0x27e
    mov rax, [r12 + 0x20]
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x87b
    cmp rdx, r15
    jb 0x87b
    cmp esi, edx
    je 0x44c
    mov rax, [r12 + 0x28]
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x932
    cmp rdx, r15
    jb 0x932
    cmp esi, edx
    je 0x4ae
    jmp 0x4e9
    mov rax, 0xfffe000000000002
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x71
    call <op.ForInOpen>
    endbr64
    mov dword ptr [rbx + 8], 0x74
    call <op.ForInNext>
    cmp eax, 2
    je 0x443
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x9cf
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0x9e8
    cmp esi, 0x21
    jne 0x2df
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0x306
    cmp byte ptr [rdx], 0x20
    jb 0x9cf
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x100]
    jne 0x9cf
    mov rsi, [r12 + 0x108]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x120]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x9f3
    mov [rbx + 0x80], rax
    mov eax, 0xa
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x48]
    test rsi, r13
    jne 0xa04
    cmp byte ptr [rsi], 0x20
    jb 0xa04
    cmp rdx, r15
    jb 0xa31
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xa04
    cmp byte ptr [rcx], 0xb
    je 0xa15
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0xa04
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x80]
    cmp [r12 + 0x150], rsi
    jne 0xa79
    mov dword ptr [rbx + 8], 0x8e
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
    je 0xc42
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x60]
    cmp rsi, r15
    jb 0xb05
    cmp rdx, r15
    jb 0xb05
    mov eax, esi
    add eax, edx
    jo 0xb05
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0xb89
    cmp rdx, r15
    jb 0xb89
    mov eax, esi
    add eax, edx
    jo 0xb89
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0xbfc
    jmp 0x298
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0xc0d
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0xc26
    cmp esi, 0x21
    jne 0x47a
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0x4a1
    cmp byte ptr [rdx], 0x20
    jb 0xc0d
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x188]
    jne 0xc0d
    mov rsi, [r12 + 0x190]
    mov rax, [rdx + rsi]
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0xc31
    test esi, esi
    jl 0xc31
    mov edx, 0x3e8
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
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    mov rax, 0xfffe000000000003
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x537
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x525
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 2
    call <op.JStrictNe>
    cmp eax, 2
    je 0x77
    jmp 0x60
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x5a2
    cmp rsi, rdx
    je 0x60
    test rcx, r13
    jne 0x77
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x77
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x77
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x53e
    jmp 0x77
    cmp rsi, r15
    jae 0x5bb
    test rsi, r15
    je 0x77
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x5c3
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x5dc
    test rdx, r15
    je 0x77
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x5e4
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x5f0
    je 0x60
    jmp 0x77
    mov dword ptr [rbx + 8], 0xf
    call <op.GetGlobal>
    jmp 0x8d
    mov dword ptr [rbx + 8], 0x15
    lea rcx, [r12 + 0x58]
    call <stub.GetNamed>
    jmp 0xbb
    mov dword ptr [rbx + 8], 0x1f
    call <op.Call>
    jmp 0x116
    test rsi, r13
    jne 0x61c
    cmp byte ptr [rsi], 0x22
    jne 0x61c
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x78], rax
    je 0xd6
    cmp [r12 + 0x88], rax
    je 0xd6
    cmp [r12 + 0x90], rax
    je 0xd6
    cmp [r12 + 0x98], rax
    je 0xd6
    cmp qword ptr [r12 + 0x80], 2
    je 0xd6
    cmp [r12 + 0x80], rsi
    je 0xd6
    mov dword ptr [rbx + 8], 0x1f
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0xd6
    cmp rsi, r15
    jae 0x6d0
    test rsi, r15
    je 0x6dd
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0x12e
    jmp 0x1ec
    test esi, esi
    jne 0x12e
    jmp 0x1ec
    test rsi, r13
    jne 0x1ec
    test rsi, rsi
    je 0x1ec
    cmp byte ptr [rsi], 4
    ja 0x12e
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0x12e
    jmp 0x1ec
    mov dword ptr [rbx + 8], 0x2c
    lea rcx, [r12 + 0xa0]
    call <stub.GetNamed>
    jmp 0x16a
    mov dword ptr [rbx + 8], 0x3e
    call <op.Call>
    jmp 0x1e3
    test rsi, r13
    jne 0x721
    cmp byte ptr [rsi], 0x22
    jne 0x721
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xc0], rax
    je 0x1a3
    cmp [r12 + 0xd0], rax
    je 0x1a3
    cmp [r12 + 0xd8], rax
    je 0x1a3
    cmp [r12 + 0xe0], rax
    je 0x1a3
    cmp qword ptr [r12 + 0xc8], 2
    je 0x1a3
    cmp [r12 + 0xc8], rsi
    je 0x1a3
    mov dword ptr [rbx + 8], 0x3e
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0x1a3
    mov dword ptr [rbx + 8], 0x4d
    call <op.JStrictEq>
    cmp eax, 2
    je 0x27e
    jmp 0x223
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x80e
    cmp rsi, rdx
    je 0x27e
    test rcx, r13
    jne 0x223
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x223
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x223
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x7aa
    jmp 0x223
    cmp rsi, r15
    jae 0x827
    test rsi, r15
    je 0x223
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x82f
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x848
    test rdx, r15
    je 0x223
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x850
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x85c
    je 0x27e
    jmp 0x223
    mov dword ptr [rbx + 8], 0x58
    call <op.JStrictEq>
    cmp eax, 2
    je 0x44c
    jmp 0x24e
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x8c5
    cmp rsi, rdx
    je 0x44c
    test rcx, r13
    jne 0x24e
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x24e
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x24e
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x861
    jmp 0x24e
    cmp rsi, r15
    jae 0x8de
    test rsi, r15
    je 0x24e
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x8e6
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x8ff
    test rdx, r15
    je 0x24e
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x907
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x913
    je 0x44c
    jmp 0x24e
    mov dword ptr [rbx + 8], 0x63
    call <op.JStrictEq>
    cmp eax, 2
    je 0x4ae
    jmp 0x279
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x97c
    cmp rsi, rdx
    je 0x4ae
    test rcx, r13
    jne 0x279
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x279
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x279
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x918
    jmp 0x279
    cmp rsi, r15
    jae 0x995
    test rsi, r15
    je 0x279
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x99d
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x9b6
    test rdx, r15
    je 0x279
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x9be
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x9ca
    je 0x4ae
    jmp 0x279
    mov dword ptr [rbx + 8], 0x79
    lea rcx, [r12 + 0x100]
    call <stub.GetNamed>
    jmp 0x306
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0x306
    mov dword ptr [rbx + 8], 0x80
    call <op.GetGlobal>
    jmp 0x326
    mov dword ptr [rbx + 8], 0x88
    call <op.GetElem>
    jmp 0x382
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0xa04
    sub rax, r15
    jmp 0x37b
    test rdx, r15
    je 0xa04
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xa04
    jp 0xa04
    test edx, edx
    jne 0xa63
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xa04
    jmp 0x355
    mov dword ptr [rbx + 8], 0x8e
    call <op.Call>
    jmp 0x3d7
    test rsi, r13
    jne 0xa68
    cmp byte ptr [rsi], 0x22
    jne 0xa68
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x150], rax
    je 0x397
    cmp [r12 + 0x160], rax
    je 0x397
    cmp [r12 + 0x168], rax
    je 0x397
    cmp [r12 + 0x170], rax
    je 0x397
    cmp qword ptr [r12 + 0x158], 2
    je 0x397
    cmp [r12 + 0x158], rsi
    je 0x397
    mov dword ptr [rbx + 8], 0x8e
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x80]
    jmp 0x397
    mov dword ptr [rbx + 8], 0x94
    call <op.Add>
    jmp 0x402
    cmp rsi, r15
    jae 0xb1a
    test rsi, r15
    je 0xaf4
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xb22
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xb37
    test rdx, r15
    je 0xaf4
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xb3f
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xb5b
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x178]
    or rcx, 2
    mov [r12 + 0x178], rcx
    jmp 0x402
    mov dword ptr [rbx + 8], 0x9a
    call <op.Add>
    jmp 0x42d
    cmp rsi, r15
    jae 0xb9e
    test rsi, r15
    je 0xb78
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xba6
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xbbb
    test rdx, r15
    je 0xb78
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xbc3
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xbdf
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x180]
    or rcx, 2
    mov [r12 + 0x180], rcx
    jmp 0x42d
    mov dword ptr [rbx + 8], 0xa0
    call <op.JumpLoop>
    jmp 0x298
    mov dword ptr [rbx + 8], 0xa5
    lea rcx, [r12 + 0x188]
    call <stub.GetNamed>
    jmp 0x4a1
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0x4a1
    mov dword ptr [rbx + 8], 0xae
    call <op.ModI>
    jmp 0x4e0
    jmp <stub.ExceptionExit>
