(anonymous):
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0xc8]
    cmp rcx, [rdx]
    ja 0xd13
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
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x28
    call <op.InitGlobal>
    mov rsi, [r12 + 0x88]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xd3a
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov rax, 0xfffe00000000003c
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0x98], rsi
    jne 0xd5c
    mov dword ptr [rbx + 8], 0x38
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
    je 0x1b8b
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x3e
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xdee
    cmp esi, 0x1e0
    jge 0xc71
    mov rsi, [r12 + 0xc8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xe36
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x60]
    mov rsi, [rbx + 0x30]
    test rdx, r13
    jne 0xe47
    cmp byte ptr [rdx], 0x20
    jb 0xe47
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0xd8]
    jne 0xe47
    mov rax, [r12 + 0xe0]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0xe60
    mov rsi, [r12 + 0xf8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xe71
    mov [rbx + 0x80], rax
    mov rdx, [rbx + 0x80]
    test rdx, r13
    jne 0xe82
    cmp byte ptr [rdx], 0x20
    jb 0xe82
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x108]
    jne 0xe82
    mov rsi, [r12 + 0x110]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rsi, [r12 + 0x128]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xe9b
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x138], rsi
    jne 0xebd
    mov dword ptr [rbx + 8], 0x6f
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
    je 0x1b8b
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0x160]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xf35
    mov [rbx + 0x80], rax
    mov rdx, [rbx + 0x80]
    test rdx, r13
    jne 0xf46
    cmp byte ptr [rdx], 0x20
    jb 0xf46
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x170]
    jne 0xf46
    mov rsi, [r12 + 0x178]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x190], rsi
    jne 0xf70
    mov dword ptr [rbx + 8], 0x85
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
    je 0x1b8b
    mov [rbx + 0x40], rax
    mov rsi, [r12 + 0x1b8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xfe8
    mov [rbx + 0x80], rax
    mov rdx, [rbx + 0x80]
    test rdx, r13
    jne 0xff9
    cmp byte ptr [rdx], 0x20
    jb 0xff9
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1c8]
    jne 0xff9
    mov rsi, [r12 + 0x1d0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x88], rax
    mov eax, 2
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x1012
    test esi, esi
    jl 0x1012
    mov eax, esi
    and eax, 3
    or rax, r15
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x1f0], rsi
    jne 0x1034
    mov dword ptr [rbx + 8], 0xa4
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
    je 0x1b8b
    mov [rbx + 0x48], rax
    mov rsi, [r12 + 0x218]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x10ac
    mov [rbx + 0x80], rax
    mov rdx, [rbx + 0x80]
    test rdx, r13
    jne 0x10bd
    cmp byte ptr [rdx], 0x20
    jb 0x10bd
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x228]
    jne 0x10bd
    mov rsi, [r12 + 0x230]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x88], rax
    mov rax, [r12 + 0x48]
    mov [rbx + 0x98], rax
    mov rax, [r12 + 0x50]
    mov [rbx + 0xa0], rax
    mov rax, [r12 + 0x58]
    mov [rbx + 0xa8], rax
    mov dword ptr [rbx + 8], 0xc6
    call <op.NewArray>
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x258], rsi
    jne 0x10e7
    mov dword ptr [rbx + 8], 0xcc
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
    je 0x1b8b
    mov [rbx + 0x50], rax
    mov rsi, [r12 + 0x280]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x115f
    mov [rbx + 0x80], rax
    mov rdx, [rbx + 0x80]
    test rdx, r13
    jne 0x1170
    cmp byte ptr [rdx], 0x20
    jb 0x1170
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x290]
    jne 0x1170
    mov rsi, [r12 + 0x298]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rax, [rbx + 0x50]
    mov [rbx + 0x88], rax
    mov eax, 0xa
    mov [rbx + 0x98], rax
    mov dword ptr [rbx + 8], 0xe4
    call <op.NewClosure>
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x2b0], rsi
    jne 0x119a
    mov dword ptr [rbx + 8], 0xe9
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
    je 0x1b8b
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x2d8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1212
    mov [rbx + 0x88], rax
    mov rdx, [rbx + 0x88]
    test rdx, r13
    jne 0x1223
    cmp byte ptr [rdx], 0x20
    jb 0x1223
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x2e8]
    jne 0x1223
    mov rsi, [r12 + 0x2f0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x80], rax
    mov rsi, [r12 + 0x308]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x123c
    mov [rbx + 0xb8], rax
    mov rdx, [rbx + 0xb8]
    test rdx, r13
    jne 0x124d
    cmp byte ptr [rdx], 0x20
    jb 0x124d
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x318]
    jne 0x124d
    mov rsi, [r12 + 0x320]
    mov rax, [rdx + rsi]
    mov [rbx + 0xb0], rax
    mov rax, [rbx + 0x48]
    mov [rbx + 0xc0], rax
    mov rsi, [rbx + 0xb0]
    cmp [r12 + 0x338], rsi
    jne 0x1277
    mov dword ptr [rbx + 8], 0x10c
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
    je 0x1b8b
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x80]
    cmp [r12 + 0x360], rsi
    jne 0x1303
    mov dword ptr [rbx + 8], 0x112
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
    je 0x1b8b
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x1398
    cmp rdx, r15
    jb 0x1398
    cmp esi, edx
    je 0x83d
    mov rsi, [r12 + 0x390]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1435
    mov [rbx + 0x80], rax
    mov rax, [rbx + 0x80]
    mov [rbx + 0x88], rax
    mov rax, [r12 + 0x68]
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x80]
    cmp [r12 + 0x3a0], rsi
    jne 0x1446
    mov dword ptr [rbx + 8], 0x12c
    lea rdx, [rbx + 0x68]
    call <stub.Construct>
    test al, 1
    je 0x82d
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
    je 0x1b8b
    test rax, r13
    jne 0x148a
    cmp byte ptr [rax], 0x20
    jb 0x148a
    mov [rbx + 0x60], rax
    mov dword ptr [rbx + 8], 0x132
    call <op.Throw>
    mov rsi, [r12 + 0x3c8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1496
    mov [rbx + 0x68], rax
    mov rsi, [r12 + 0x3d8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x14a7
    mov [rbx + 0x98], rax
    mov eax, 0xa
    mov [rbx + 0xa0], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0xa8], rax
    mov rsi, [rbx + 0x98]
    cmp [r12 + 0x3e8], rsi
    jne 0x14c9
    mov dword ptr [rbx + 8], 0x145
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
    je 0x1b8b
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    mov rdx, [rbx + 0x78]
    cmp rsi, r15
    jb 0x1555
    cmp rdx, r15
    jb 0x1555
    mov eax, esi
    add eax, edx
    jo 0x1555
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [r12 + 0x418]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x15c8
    mov [rbx + 0x98], rax
    mov eax, 0xa
    mov [rbx + 0xa0], rax
    mov rax, [rbx + 0x58]
    mov [rbx + 0xa8], rax
    mov rsi, [rbx + 0x98]
    cmp [r12 + 0x428], rsi
    jne 0x15ea
    mov dword ptr [rbx + 8], 0x15c
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
    je 0x1b8b
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x70]
    mov rdx, [rbx + 0x78]
    cmp rsi, r15
    jb 0x1676
    cmp rdx, r15
    jb 0x1676
    mov eax, esi
    add eax, edx
    jo 0x1676
    or rax, r15
    mov [rbx + 0x70], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x16e9
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0x1702
    cmp esi, 0x21
    jne 0xa08
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0xa2f
    cmp byte ptr [rdx], 0x20
    jb 0x16e9
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x458]
    jne 0x16e9
    mov rsi, [r12 + 0x460]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x70]
    mov rdx, [rbx + 0x78]
    cmp rsi, r15
    jb 0x171e
    cmp rdx, r15
    jb 0x171e
    mov eax, esi
    add eax, edx
    jo 0x171e
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x70]
    cmp rsi, r15
    jb 0x17a2
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x60], rax
    mov rdx, [r12 + 0x488]
    mov rsi, [rbx + 0x60]
    cmp byte ptr [rdx + 2], 0
    jne 0x17e3
    cmp qword ptr [rdx + 8], 0
    je 0x17e3
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x17f4
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x1805
    test esi, esi
    jl 0x1805
    mov eax, esi
    and eax, 7
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    cmp rsi, r15
    jb 0x1816
    test esi, esi
    jne 0xc3c
    mov rsi, [r12 + 0x4a8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x183d
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x68]
    cmp rsi, r15
    jb 0x185f
    imul eax, esi, 3
    jo 0x185f
    test eax, eax
    je 0x18bd
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [r12 + 0x4c0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x18cb
    mov [rbx + 0x98], rax
    mov eax, 0xa
    mov [rbx + 0xa0], rax
    mov rax, [rbx + 0x48]
    mov [rbx + 0xa8], rax
    mov rsi, [rbx + 0x98]
    cmp [r12 + 0x4d0], rsi
    jne 0x18ed
    mov dword ptr [rbx + 8], 0x1aa
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
    je 0x1b8b
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x70]
    mov rdx, [rbx + 0x78]
    cmp rsi, r15
    jb 0x1979
    cmp rdx, r15
    jb 0x1979
    mov eax, esi
    add eax, edx
    jo 0x1979
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x70]
    cmp rsi, r15
    jb 0x19fd
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x60], rax
    mov rdx, [r12 + 0x508]
    mov rsi, [rbx + 0x60]
    cmp byte ptr [rdx + 2], 0
    jne 0x1a3e
    cmp qword ptr [rdx + 8], 0
    je 0x1a3e
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x1a4f
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x1a71
    mov eax, esi
    add eax, 1
    jo 0x1a71
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1428]
    cmp qword ptr [rsi], 0
    je 0x1acf
    jmp 0x155
    mov rsi, [r12 + 0x520]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1ae0
    mov [rbx + 0x48], rax
    mov eax, 0xa
    mov [rbx + 0x50], rax
    mov rax, [r12 + 0x80]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x530]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1af1
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x48]
    cmp [r12 + 0x540], rsi
    jne 0x1b13
    mov dword ptr [rbx + 8], 0x1de
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
    je 0x1b8b
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xd33
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0x2c
    call <op.GetGlobal>
    jmp 0xd2
    mov dword ptr [rbx + 8], 0x38
    call <op.Call>
    jmp 0x13b
    test rsi, r13
    jne 0xd4b
    cmp byte ptr [rsi], 0x22
    jne 0xd4b
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x98], rax
    je 0xfb
    cmp [r12 + 0xa8], rax
    je 0xfb
    cmp [r12 + 0xb0], rax
    je 0xfb
    cmp [r12 + 0xb8], rax
    je 0xfb
    cmp qword ptr [r12 + 0xa0], 2
    je 0xfb
    cmp [r12 + 0xa0], rsi
    je 0xfb
    mov dword ptr [rbx + 8], 0x38
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0xfb
    mov dword ptr [rbx + 8], 0x46
    call <op.JNotLessI>
    cmp eax, 2
    je 0xc71
    jmp 0x172
    cmp rsi, r15
    jae 0xe03
    test rsi, r15
    je 0xdd4
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xe0b
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1b90]
    mov rcx, [r12 + 0xc0]
    or rcx, 2
    mov [r12 + 0xc0], rcx
    vucomisd xmm1, xmm0
    jbe 0xc71
    jmp 0x172
    mov dword ptr [rbx + 8], 0x4e
    call <op.GetGlobal>
    jmp 0x18b
    mov dword ptr [rbx + 8], 0x54
    lea rcx, [r12 + 0xd8]
    call <stub.SetNamed>
    jmp 0x1d9
    mov dword ptr [rbx + 8], 0x54
    call <stub.Barrier>
    jmp 0x1d9
    mov dword ptr [rbx + 8], 0x5c
    call <op.GetGlobal>
    jmp 0x1f5
    mov dword ptr [rbx + 8], 0x62
    lea rcx, [r12 + 0x108]
    call <stub.GetNamed>
    jmp 0x22c
    mov dword ptr [rbx + 8], 0x69
    call <op.GetGlobal>
    jmp 0x24c
    mov dword ptr [rbx + 8], 0x6f
    call <op.Call>
    jmp 0x29e
    test rsi, r13
    jne 0xeac
    cmp byte ptr [rsi], 0x22
    jne 0xeac
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x138], rax
    je 0x25e
    cmp [r12 + 0x148], rax
    je 0x25e
    cmp [r12 + 0x150], rax
    je 0x25e
    cmp [r12 + 0x158], rax
    je 0x25e
    cmp qword ptr [r12 + 0x140], 2
    je 0x25e
    cmp [r12 + 0x140], rsi
    je 0x25e
    mov dword ptr [rbx + 8], 0x6f
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x25e
    mov dword ptr [rbx + 8], 0x75
    call <op.GetGlobal>
    jmp 0x2ba
    mov dword ptr [rbx + 8], 0x7b
    lea rcx, [r12 + 0x170]
    call <stub.GetNamed>
    jmp 0x2f1
    mov dword ptr [rbx + 8], 0x85
    call <op.Call>
    jmp 0x352
    test rsi, r13
    jne 0xf5f
    cmp byte ptr [rsi], 0x22
    jne 0xf5f
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x190], rax
    je 0x312
    cmp [r12 + 0x1a0], rax
    je 0x312
    cmp [r12 + 0x1a8], rax
    je 0x312
    cmp [r12 + 0x1b0], rax
    je 0x312
    cmp qword ptr [r12 + 0x198], 2
    je 0x312
    cmp [r12 + 0x198], rsi
    je 0x312
    mov dword ptr [rbx + 8], 0x85
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x312
    mov dword ptr [rbx + 8], 0x8b
    call <op.GetGlobal>
    jmp 0x36e
    mov dword ptr [rbx + 8], 0x91
    lea rcx, [r12 + 0x1c8]
    call <stub.GetNamed>
    jmp 0x3a5
    mov dword ptr [rbx + 8], 0x9d
    call <op.ModI>
    jmp 0x3e4
    mov dword ptr [rbx + 8], 0xa4
    call <op.Call>
    jmp 0x436
    test rsi, r13
    jne 0x1023
    cmp byte ptr [rsi], 0x22
    jne 0x1023
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1f0], rax
    je 0x3f6
    cmp [r12 + 0x200], rax
    je 0x3f6
    cmp [r12 + 0x208], rax
    je 0x3f6
    cmp [r12 + 0x210], rax
    je 0x3f6
    cmp qword ptr [r12 + 0x1f8], 2
    je 0x3f6
    cmp [r12 + 0x1f8], rsi
    je 0x3f6
    mov dword ptr [rbx + 8], 0xa4
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x3f6
    mov dword ptr [rbx + 8], 0xaa
    call <op.GetGlobal>
    jmp 0x452
    mov dword ptr [rbx + 8], 0xb0
    lea rcx, [r12 + 0x228]
    call <stub.GetNamed>
    jmp 0x489
    mov dword ptr [rbx + 8], 0xcc
    call <op.Call>
    jmp 0x51a
    test rsi, r13
    jne 0x10d6
    cmp byte ptr [rsi], 0x22
    jne 0x10d6
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x258], rax
    je 0x4da
    cmp [r12 + 0x268], rax
    je 0x4da
    cmp [r12 + 0x270], rax
    je 0x4da
    cmp [r12 + 0x278], rax
    je 0x4da
    cmp qword ptr [r12 + 0x260], 2
    je 0x4da
    cmp [r12 + 0x260], rsi
    je 0x4da
    mov dword ptr [rbx + 8], 0xcc
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x4da
    mov dword ptr [rbx + 8], 0xd2
    call <op.GetGlobal>
    jmp 0x536
    mov dword ptr [rbx + 8], 0xd8
    lea rcx, [r12 + 0x290]
    call <stub.GetNamed>
    jmp 0x56d
    mov dword ptr [rbx + 8], 0xe9
    call <op.Call>
    jmp 0x5e6
    test rsi, r13
    jne 0x1189
    cmp byte ptr [rsi], 0x22
    jne 0x1189
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x2b0], rax
    je 0x5a6
    cmp [r12 + 0x2c0], rax
    je 0x5a6
    cmp [r12 + 0x2c8], rax
    je 0x5a6
    cmp [r12 + 0x2d0], rax
    je 0x5a6
    cmp qword ptr [r12 + 0x2b8], 2
    je 0x5a6
    cmp [r12 + 0x2b8], rsi
    je 0x5a6
    mov dword ptr [rbx + 8], 0xe9
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x5a6
    mov dword ptr [rbx + 8], 0xef
    call <op.GetGlobal>
    jmp 0x602
    mov dword ptr [rbx + 8], 0xf5
    lea rcx, [r12 + 0x2e8]
    call <stub.GetNamed>
    jmp 0x639
    mov dword ptr [rbx + 8], 0xfc
    call <op.GetGlobal>
    jmp 0x65c
    mov dword ptr [rbx + 8], 0x102
    lea rcx, [r12 + 0x318]
    call <stub.GetNamed>
    jmp 0x693
    mov dword ptr [rbx + 8], 0x10c
    call <op.Call>
    jmp 0x70c
    test rsi, r13
    jne 0x1266
    cmp byte ptr [rsi], 0x22
    jne 0x1266
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x338], rax
    je 0x6ba
    cmp [r12 + 0x348], rax
    je 0x6ba
    cmp [r12 + 0x350], rax
    je 0x6ba
    cmp [r12 + 0x358], rax
    je 0x6ba
    cmp qword ptr [r12 + 0x340], 2
    je 0x6ba
    cmp [r12 + 0x340], rsi
    je 0x6ba
    mov dword ptr [rbx + 8], 0x10c
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xb0]
    jmp 0x6ba
    mov dword ptr [rbx + 8], 0x112
    call <op.Call>
    jmp 0x761
    test rsi, r13
    jne 0x12f2
    cmp byte ptr [rsi], 0x22
    jne 0x12f2
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x360], rax
    je 0x721
    cmp [r12 + 0x370], rax
    je 0x721
    cmp [r12 + 0x378], rax
    je 0x721
    cmp [r12 + 0x380], rax
    je 0x721
    cmp qword ptr [r12 + 0x368], 2
    je 0x721
    cmp [r12 + 0x368], rsi
    je 0x721
    mov dword ptr [rbx + 8], 0x112
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x80]
    jmp 0x721
    mov dword ptr [rbx + 8], 0x118
    call <op.JStrictEq>
    cmp eax, 2
    je 0x83d
    jmp 0x783
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x13e2
    cmp rsi, rdx
    je 0x83d
    test rcx, r13
    jne 0x783
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x783
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x783
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x137e
    jmp 0x783
    cmp rsi, r15
    jae 0x13fb
    test rsi, r15
    je 0x783
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1403
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x141c
    test rdx, r15
    je 0x783
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1424
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x1430
    je 0x83d
    jmp 0x783
    mov dword ptr [rbx + 8], 0x11f
    call <op.GetGlobal>
    jmp 0x79f
    cmp qword ptr [r12 + 0x3a8], 3
    je 0x7ce
    cmp qword ptr [r12 + 0x3a8], 2
    je 0x7ce
    cmp [r12 + 0x3a8], rsi
    je 0x7ce
    mov dword ptr [rbx + 8], 0x12c
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x80]
    jmp 0x7ce
    mov rax, [rbx + 0x88]
    jmp 0x82d
    mov dword ptr [rbx + 8], 0x134
    call <op.GetGlobal>
    jmp 0x856
    mov dword ptr [rbx + 8], 0x13a
    call <op.GetGlobal>
    jmp 0x872
    mov dword ptr [rbx + 8], 0x145
    call <op.Call>
    jmp 0x8ed
    test rsi, r13
    jne 0x14b8
    cmp byte ptr [rsi], 0x22
    jne 0x14b8
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x3e8], rax
    je 0x89e
    cmp [r12 + 0x3f8], rax
    je 0x89e
    cmp [r12 + 0x400], rax
    je 0x89e
    cmp [r12 + 0x408], rax
    je 0x89e
    cmp qword ptr [r12 + 0x3f0], 2
    je 0x89e
    cmp [r12 + 0x3f0], rsi
    je 0x89e
    mov dword ptr [rbx + 8], 0x145
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x98]
    jmp 0x89e
    mov dword ptr [rbx + 8], 0x14b
    call <op.Add>
    jmp 0x918
    cmp rsi, r15
    jae 0x156a
    test rsi, r15
    je 0x1544
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1572
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1587
    test rdx, r15
    je 0x1544
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x158f
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x15ab
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0x410]
    or rcx, 2
    mov [r12 + 0x410], rcx
    jmp 0x918
    mov dword ptr [rbx + 8], 0x151
    call <op.GetGlobal>
    jmp 0x934
    mov dword ptr [rbx + 8], 0x15c
    call <op.Call>
    jmp 0x9af
    test rsi, r13
    jne 0x15d9
    cmp byte ptr [rsi], 0x22
    jne 0x15d9
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x428], rax
    je 0x960
    cmp [r12 + 0x438], rax
    je 0x960
    cmp [r12 + 0x440], rax
    je 0x960
    cmp [r12 + 0x448], rax
    je 0x960
    cmp qword ptr [r12 + 0x430], 2
    je 0x960
    cmp [r12 + 0x430], rsi
    je 0x960
    mov dword ptr [rbx + 8], 0x15c
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x98]
    jmp 0x960
    mov dword ptr [rbx + 8], 0x162
    call <op.Add>
    jmp 0x9da
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
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0x450]
    or rcx, 2
    mov [r12 + 0x450], rcx
    jmp 0x9da
    mov dword ptr [rbx + 8], 0x168
    lea rcx, [r12 + 0x458]
    call <stub.GetNamed>
    jmp 0xa2f
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0xa2f
    mov dword ptr [rbx + 8], 0x16f
    call <op.Add>
    jmp 0xa5e
    cmp rsi, r15
    jae 0x1733
    test rsi, r15
    je 0x170d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x173b
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1750
    test rdx, r15
    je 0x170d
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1758
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1774
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0x478]
    or rcx, 2
    mov [r12 + 0x478], rcx
    jmp 0xa5e
    mov dword ptr [rbx + 8], 0x175
    call <op.BitOrI>
    jmp 0xa77
    cmp rsi, r15
    jae 0x17ca
    test rsi, r15
    je 0x1791
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1791
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x480]
    or r8, 2
    mov [r12 + 0x480], r8
    jmp 0xa6b
    mov dword ptr [rbx + 8], 0x17c
    call <op.SetGlobal>
    jmp 0xab2
    mov dword ptr [rbx + 8], 0x17c
    call <stub.Barrier>
    jmp 0xab2
    mov dword ptr [rbx + 8], 0x183
    call <op.ModI>
    jmp 0xad3
    test rsi, r15
    je 0xc3c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jp 0x1838
    je 0xae8
    jmp 0xc3c
    mov dword ptr [rbx + 8], 0x192
    call <op.GetGlobal>
    jmp 0xb01
    mov dword ptr [rbx + 8], 0x198
    call <op.MulI>
    jmp 0xb26
    cmp rsi, r15
    jae 0x1874
    test rsi, r15
    je 0x184e
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x187c
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1b98]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x18a0
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0x4b8]
    or rcx, 2
    mov [r12 + 0x4b8], rcx
    jmp 0xb26
    mov ecx, esi
    or ecx, 3
    test ecx, ecx
    jl 0x185f
    jmp 0xb1f
    mov dword ptr [rbx + 8], 0x19f
    call <op.GetGlobal>
    jmp 0xb42
    mov dword ptr [rbx + 8], 0x1aa
    call <op.Call>
    jmp 0xbbd
    test rsi, r13
    jne 0x18dc
    cmp byte ptr [rsi], 0x22
    jne 0x18dc
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x4d0], rax
    je 0xb6e
    cmp [r12 + 0x4e0], rax
    je 0xb6e
    cmp [r12 + 0x4e8], rax
    je 0xb6e
    cmp [r12 + 0x4f0], rax
    je 0xb6e
    cmp qword ptr [r12 + 0x4d8], 2
    je 0xb6e
    cmp [r12 + 0x4d8], rsi
    je 0xb6e
    mov dword ptr [rbx + 8], 0x1aa
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x98]
    jmp 0xb6e
    mov dword ptr [rbx + 8], 0x1b0
    call <op.Add>
    jmp 0xbe8
    cmp rsi, r15
    jae 0x198e
    test rsi, r15
    je 0x1968
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1996
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x19ab
    test rdx, r15
    je 0x1968
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x19b3
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x19cf
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0x4f8]
    or rcx, 2
    mov [r12 + 0x4f8], rcx
    jmp 0xbe8
    mov dword ptr [rbx + 8], 0x1b6
    call <op.BitOrI>
    jmp 0xc01
    cmp rsi, r15
    jae 0x1a25
    test rsi, r15
    je 0x19ec
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x19ec
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x500]
    or r8, 2
    mov [r12 + 0x500], r8
    jmp 0xbf5
    mov dword ptr [rbx + 8], 0x1bd
    call <op.SetGlobal>
    jmp 0xc3c
    mov dword ptr [rbx + 8], 0x1bd
    call <stub.Barrier>
    jmp 0xc3c
    mov dword ptr [rbx + 8], 0x1c4
    call <op.Inc>
    jmp 0xc5b
    cmp rsi, r15
    jae 0x1a86
    test rsi, r15
    je 0x1a60
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1a8e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1ba0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1ab2
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x518]
    or rcx, 2
    mov [r12 + 0x518], rcx
    jmp 0xc5b
    mov dword ptr [rbx + 8], 0x1c9
    call <op.JumpLoop>
    jmp 0x155
    mov dword ptr [rbx + 8], 0x1cc
    call <op.GetGlobal>
    jmp 0xc8a
    mov dword ptr [rbx + 8], 0x1d8
    call <op.GetGlobal>
    jmp 0xcb8
    mov dword ptr [rbx + 8], 0x1de
    call <op.Call>
    jmp 0xd0a
    test rsi, r13
    jne 0x1b02
    cmp byte ptr [rsi], 0x22
    jne 0x1b02
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x540], rax
    je 0xcca
    cmp [r12 + 0x550], rax
    je 0xcca
    cmp [r12 + 0x558], rax
    je 0xcca
    cmp [r12 + 0x560], rax
    je 0xcca
    cmp qword ptr [r12 + 0x548], 2
    je 0xcca
    cmp [r12 + 0x548], rsi
    je 0xcca
    mov dword ptr [rbx + 8], 0x1de
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x48]
    jmp 0xcca
    jmp <stub.ExceptionExit>
    .quad 0x407e000000000000
    .quad 0x4008000000000000
    .quad 0x3ff0000000000000
(anonymous)#2:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
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
    mov rdx, [r14 + 0x1428]
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
    mov rdx, [r14 + 0x1428]
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
    mov rdx, [r14 + 0x1170]
    lea rsi, [rdx + 0x50]
    cmp rsi, [r14 + 0x1178]
    ja 0xa98
    mov [r14 + 0x1170], rsi
    mov qword ptr [rdx], 0x5000120
    mov [rdx + 8], rcx
    mov rcx, [r14 + 0x2310]
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
    movzx r10d, byte ptr [r14 + 0x149e]
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
    movzx r10d, byte ptr [r14 + 0x149e]
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
    movzx r10d, byte ptr [r14 + 0x149e]
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
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0xe9f
    mov rcx, [r12 + 0x1b0]
    test rcx, rcx
    je 0xeb0
    mov rdx, [r14 + 0x1160]
    lea rsi, [rdx + 0x40]
    cmp rsi, [r14 + 0x1168]
    ja 0xeb0
    mov [r14 + 0x1160], rsi
    mov qword ptr [rdx], 0x5000120
    mov [rdx + 8], rcx
    mov rcx, [r14 + 0x2310]
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
    movzx r10d, byte ptr [r14 + 0x149e]
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
    movzx r10d, byte ptr [r14 + 0x149e]
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
    movzx r10d, byte ptr [r14 + 0x149e]
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
    movzx r10d, byte ptr [r14 + 0x149e]
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
    mov rsi, [r14 + 0x1428]
    cmp qword ptr [rsi], 0
    je 0x1252
    jmp 0x4a
    mov rcx, [r12 + 0x2a0]
    test rcx, rcx
    je 0x1263
    mov rdx, [r14 + 0x1170]
    lea rsi, [rdx + 0x50]
    cmp rsi, [r14 + 0x1178]
    ja 0x1263
    mov [r14 + 0x1170], rsi
    mov qword ptr [rdx], 0x5000120
    mov [rdx + 8], rcx
    mov rcx, [r14 + 0x2310]
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
    movzx r10d, byte ptr [r14 + 0x149e]
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
    movzx r10d, byte ptr [r14 + 0x149e]
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
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x12e1
    mov rcx, [r12 + 0x320]
    test rcx, rcx
    je 0x12f2
    mov rdx, [r14 + 0x1150]
    lea rsi, [rdx + 0x30]
    cmp rsi, [r14 + 0x1158]
    ja 0x12f2
    mov [r14 + 0x1150], rsi
    mov qword ptr [rdx], 0x5000120
    mov [rdx + 8], rcx
    mov rcx, [r14 + 0x2310]
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
    movzx r10d, byte ptr [r14 + 0x149e]
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
    movzx r10d, byte ptr [r14 + 0x149e]
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
    mov rdx, [r14 + 0x1428]
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
    mov rsi, [r14 + 0x1428]
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
    mov rdx, [r14 + 0x1428]
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
    mov rsi, [r14 + 0x1428]
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
