(anonymous):
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0xa0]
    cmp rcx, [rdx]
    ja 0xcda
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
    mov rsi, [r12 + 0xc0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xd01
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x40
    call <op.Typeof>
    mov rax, [r12 + 0x50]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0xd2c
    cmp rdx, r15
    jb 0xd2c
    cmp esi, edx
    je 0x136
    jmp 0x154
    mov rsi, [r12 + 0xd8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xdc9
    mov [rbx + 0x30], rax
    jmp 0x162
    mov rax, 0xfffe000000000001
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x5b
    call <op.InitGlobal>
    mov rax, [r12 + 0x58]
    mov [rbx + 0x38], rax
    mov rax, [r12 + 0x60]
    mov [rbx + 0x40], rax
    mov rax, [r12 + 0x68]
    mov [rbx + 0x48], rax
    mov rax, [r12 + 0x70]
    mov [rbx + 0x50], rax
    mov rax, [r12 + 0x78]
    mov [rbx + 0x58], rax
    mov rax, [r12 + 0x80]
    mov [rbx + 0x60], rax
    mov rax, [r12 + 0x88]
    mov [rbx + 0x68], rax
    mov rax, [r12 + 0x90]
    mov [rbx + 0x70], rax
    mov dword ptr [rbx + 8], 0x7f
    call <op.NewArray>
    mov dword ptr [rbx + 8], 0x85
    call <op.InitGlobal>
    mov dword ptr [rbx + 8], 0x89
    call <op.NewArray>
    mov dword ptr [rbx + 8], 0x8f
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xdf4
    cmp esi, 0x1770
    jge 0x5e3
    mov rsi, [r12 + 0x110]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xe3c
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x60]
    test rdx, r13
    jne 0xe4d
    cmp byte ptr [rdx], 0x20
    jb 0xe4d
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x120]
    jne 0xe4d
    mov rsi, [r12 + 0x128]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x140]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xe66
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xe77
    test esi, esi
    jl 0xe77
    mov eax, esi
    and eax, 7
    or rax, r15
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x78]
    mov rdx, [rbx + 0x80]
    test rsi, r13
    jne 0xe88
    cmp byte ptr [rsi], 0x20
    jb 0xe88
    cmp rdx, r15
    jb 0xeb5
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xe88
    cmp byte ptr [rcx], 0xb
    je 0xe99
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0xe88
    mov [rbx + 0x70], rax
    mov rsi, [r12 + 0x178]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xeec
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xf0e
    imul eax, esi, 3
    jo 0xf0e
    test eax, eax
    je 0xf6f
    or rax, r15
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x98]
    cmp rsi, r15
    jb 0xf8e
    mov eax, esi
    add eax, 1
    jo 0xf8e
    or rax, r15
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x98]
    cmp rsi, r15
    jb 0xfef
    test esi, esi
    jl 0xfef
    mov eax, esi
    and eax, 7
    or rax, r15
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x88]
    mov rdx, [rbx + 0x90]
    test rsi, r13
    jne 0x1000
    cmp byte ptr [rsi], 0x20
    jb 0x1000
    cmp rdx, r15
    jb 0x102d
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x1000
    cmp byte ptr [rcx], 0xb
    je 0x1011
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x1000
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x70]
    mov rdx, [rbx + 0x80]
    cmp rsi, r15
    jb 0x1075
    cmp rdx, r15
    jb 0x1075
    mov eax, esi
    add eax, edx
    jo 0x1075
    or rax, r15
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x10e8
    test esi, esi
    jl 0x10e8
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
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x88]
    cmp rsi, r15
    jb 0x10f9
    test esi, esi
    jne 0x51f
    mov rsi, [r12 + 0x1d8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1120
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x1142
    imul eax, esi, 7
    jo 0x1142
    test eax, eax
    je 0x11a3
    or rax, r15
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x98]
    cmp rsi, r15
    jb 0x11b1
    test esi, esi
    jl 0x11b1
    mov eax, esi
    and eax, 7
    or rax, r15
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x88]
    mov rdx, [rbx + 0x90]
    test rsi, r13
    jne 0x11c2
    cmp byte ptr [rsi], 0x20
    jb 0x11c2
    cmp rdx, r15
    jb 0x11ef
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x11c2
    cmp byte ptr [rcx], 0xb
    je 0x11d3
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x11c2
    mov [rbx + 0x80], rax
    jmp 0x52e
    mov rax, [r12 + 0xa0]
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x78]
    mov rdx, [rbx + 0x80]
    cmp rsi, r15
    jb 0x1237
    cmp rdx, r15
    jb 0x1237
    mov eax, esi
    add eax, edx
    jo 0x1237
    or rax, r15
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x220], rsi
    jne 0x12bb
    mov dword ptr [rbx + 8], 0x11c
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
    je 0x1d89
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x1344
    mov eax, esi
    add eax, 1
    jo 0x1344
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x13a2
    jmp 0x1fd
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x12e
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [r12 + 0x250]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x13b3
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x13d5
    imul eax, esi, 0x1c
    jo 0x13d5
    test eax, eax
    je 0x1433
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x145b
    cmp rdx, r15
    jb 0x145b
    cmp esi, edx
    jge 0xbc6
    mov rsi, [r12 + 0x270]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x14b8
    mov [rbx + 0x68], rax
    mov eax, 0xa
    mov [rbx + 0x70], rax
    mov rax, 0xfffe000000004e20
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x14c9
    test esi, esi
    jl 0x14c9
    mov edx, 0x1c
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
    mov rsi, [rbx + 0x80]
    mov rdx, [rbx + 0x88]
    cmp rsi, r15
    jb 0x14eb
    cmp rdx, r15
    jb 0x14eb
    mov eax, esi
    add eax, edx
    jo 0x14eb
    or rax, r15
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x290], rsi
    jne 0x156f
    mov dword ptr [rbx + 8], 0x163
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
    je 0x1d89
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0x2b8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x15e7
    mov [rbx + 0x68], rax
    mov eax, 0xa
    mov [rbx + 0x70], rax
    mov rsi, [r12 + 0x2c8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x15f8
    mov [rbx + 0x78], rax
    mov rax, 0xfffe00000000003c
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x1609
    test esi, esi
    jl 0x1609
    mov edx, 0x1c
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
    mov rsi, [rbx + 0x88]
    mov rdx, [rbx + 0x90]
    cmp rsi, r15
    jb 0x162b
    cmp rdx, r15
    jb 0x162b
    mov eax, esi
    add eax, edx
    jo 0x162b
    or rax, r15
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x2e8], rsi
    jne 0x16b2
    mov dword ptr [rbx + 8], 0x188
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
    je 0x1d89
    mov [rbx + 0x40], rax
    mov rsi, [r12 + 0x310]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x172a
    mov [rbx + 0x68], rax
    mov eax, 0xa
    mov [rbx + 0x70], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x320], rsi
    jne 0x174c
    mov dword ptr [rbx + 8], 0x199
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
    je 0x1d89
    mov [rbx + 0x48], rax
    mov rsi, [r12 + 0x348]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x17c4
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x58]
    cmp rsi, r15
    jb 0x17e6
    imul eax, esi, 3
    jo 0x17e6
    test eax, eax
    je 0x1844
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x360]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1852
    mov [rbx + 0x88], rax
    mov eax, 0xa
    mov [rbx + 0x90], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x88]
    cmp [r12 + 0x370], rsi
    jne 0x1874
    mov dword ptr [rbx + 8], 0x1b7
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
    je 0x1d89
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x60]
    mov rdx, [rbx + 0x68]
    cmp rsi, r15
    jb 0x1900
    cmp rdx, r15
    jb 0x1900
    mov eax, esi
    add eax, edx
    jo 0x1900
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x3a0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1973
    mov [rbx + 0x88], rax
    mov eax, 0xa
    mov [rbx + 0x90], rax
    mov rax, [rbx + 0x48]
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x88]
    cmp [r12 + 0x3b0], rsi
    jne 0x1995
    mov dword ptr [rbx + 8], 0x1ce
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
    je 0x1d89
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x60]
    mov rdx, [rbx + 0x68]
    cmp rsi, r15
    jb 0x1a21
    cmp rdx, r15
    jb 0x1a21
    mov eax, esi
    add eax, edx
    jo 0x1a21
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x3e0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1a94
    mov [rbx + 0x88], rax
    mov eax, 0xa
    mov [rbx + 0x90], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x88]
    cmp [r12 + 0x3f0], rsi
    jne 0x1ab6
    mov dword ptr [rbx + 8], 0x1e5
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
    je 0x1d89
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x60]
    mov rdx, [rbx + 0x68]
    cmp rsi, r15
    jb 0x1b42
    cmp rdx, r15
    jb 0x1b42
    mov eax, esi
    add eax, edx
    jo 0x1b42
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    cmp rsi, r15
    jb 0x1bc6
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x50], rax
    mov rdx, [r12 + 0x428]
    mov rsi, [rbx + 0x50]
    cmp byte ptr [rdx + 2], 0
    jne 0x1c07
    cmp qword ptr [rdx + 8], 0
    je 0x1c07
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x1c18
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x1c3a
    mov eax, esi
    add eax, 1
    jo 0x1c3a
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x1c98
    jmp 0x60b
    mov rsi, [r12 + 0x440]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1ca9
    mov [rbx + 0x48], rax
    mov eax, 0xa
    mov [rbx + 0x50], rax
    mov rax, [r12 + 0xb0]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x450]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1cba
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x460]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1ccb
    mov [rbx + 0x70], rax
    mov rdx, [rbx + 0x70]
    test rdx, r13
    jne 0x1cdc
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0x1cf5
    cmp esi, 0x21
    jne 0xc54
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0xc7b
    cmp byte ptr [rdx], 0x20
    jb 0x1cdc
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x470]
    jne 0x1cdc
    mov rsi, [r12 + 0x478]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x48]
    cmp [r12 + 0x490], rsi
    jne 0x1d11
    mov dword ptr [rbx + 8], 0x226
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
    je 0x1d89
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xcfa
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
    jne 0xd76
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
    je 0xd12
    jmp 0x154
    cmp rsi, r15
    jae 0xd8f
    test rsi, r15
    je 0x154
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xd97
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xdb0
    test rdx, r15
    je 0x154
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xdb8
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0xdc4
    je 0x136
    jmp 0x154
    mov dword ptr [rbx + 8], 0x4e
    call <op.GetGlobal>
    jmp 0x14f
    mov dword ptr [rbx + 8], 0x97
    call <op.JNotLessI>
    cmp eax, 2
    je 0x5e3
    jmp 0x21a
    cmp rsi, r15
    jae 0xe09
    test rsi, r15
    je 0xdda
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xe11
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1d90]
    mov rcx, [r12 + 0x108]
    or rcx, 2
    mov [r12 + 0x108], rcx
    vucomisd xmm1, xmm0
    jbe 0x5e3
    jmp 0x21a
    mov dword ptr [rbx + 8], 0x9f
    call <op.GetGlobal>
    jmp 0x233
    mov dword ptr [rbx + 8], 0xa5
    lea rcx, [r12 + 0x120]
    call <stub.GetNamed>
    jmp 0x267
    mov dword ptr [rbx + 8], 0xac
    call <op.GetGlobal>
    jmp 0x284
    mov dword ptr [rbx + 8], 0xb2
    call <op.ModI>
    jmp 0x2a8
    mov dword ptr [rbx + 8], 0xb9
    call <op.GetElem>
    jmp 0x2f8
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0xe88
    sub rax, r15
    jmp 0x2f4
    test rdx, r15
    je 0xe88
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xe88
    jp 0xe88
    test edx, edx
    jne 0xee7
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xe88
    jmp 0x2ce
    mov dword ptr [rbx + 8], 0xbf
    call <op.GetGlobal>
    jmp 0x314
    mov dword ptr [rbx + 8], 0xc5
    call <op.MulI>
    jmp 0x33c
    cmp rsi, r15
    jae 0xf23
    test rsi, r15
    je 0xefd
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xf2b
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1d98]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xf4f
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x98], rax
    mov rcx, [r12 + 0x188]
    or rcx, 2
    mov [r12 + 0x188], rcx
    jmp 0x33c
    mov ecx, esi
    or ecx, 3
    test ecx, ecx
    jl 0xf0e
    jmp 0x332
    mov dword ptr [rbx + 8], 0xcc
    call <op.AddI>
    jmp 0x361
    cmp rsi, r15
    jae 0xfa3
    test rsi, r15
    je 0xf7d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xfab
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1da0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xfcf
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x98], rax
    mov rcx, [r12 + 0x190]
    or rcx, 2
    mov [r12 + 0x190], rcx
    jmp 0x361
    mov dword ptr [rbx + 8], 0xd3
    call <op.ModI>
    jmp 0x388
    mov dword ptr [rbx + 8], 0xda
    call <op.GetElem>
    jmp 0x3de
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x1000
    sub rax, r15
    jmp 0x3d7
    test rdx, r15
    je 0x1000
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x1000
    jp 0x1000
    test edx, edx
    jne 0x105f
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x1000
    jmp 0x3b1
    mov dword ptr [rbx + 8], 0xe0
    call <op.Add>
    jmp 0x40c
    cmp rsi, r15
    jae 0x108a
    test rsi, r15
    je 0x1064
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1092
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x10a7
    test rdx, r15
    je 0x1064
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x10af
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x10cb
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x78], rax
    mov rcx, [r12 + 0x1c0]
    or rcx, 2
    mov [r12 + 0x1c0], rcx
    jmp 0x40c
    mov dword ptr [rbx + 8], 0xe6
    call <op.ModI>
    jmp 0x441
    test rsi, r15
    je 0x51f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jp 0x111b
    je 0x459
    jmp 0x51f
    mov dword ptr [rbx + 8], 0xf5
    call <op.GetGlobal>
    jmp 0x475
    mov dword ptr [rbx + 8], 0xfb
    call <op.MulI>
    jmp 0x49d
    cmp rsi, r15
    jae 0x1157
    test rsi, r15
    je 0x1131
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x115f
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1da8]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1183
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x98], rax
    mov rcx, [r12 + 0x1e8]
    or rcx, 2
    mov [r12 + 0x1e8], rcx
    jmp 0x49d
    mov ecx, esi
    or ecx, 7
    test ecx, ecx
    jl 0x1142
    jmp 0x493
    mov dword ptr [rbx + 8], 0x102
    call <op.ModI>
    jmp 0x4c4
    mov dword ptr [rbx + 8], 0x109
    call <op.GetElem>
    jmp 0x51a
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x11c2
    sub rax, r15
    jmp 0x513
    test rdx, r15
    je 0x11c2
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x11c2
    jp 0x11c2
    test edx, edx
    jne 0x1221
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x11c2
    jmp 0x4ed
    mov dword ptr [rbx + 8], 0x116
    call <op.Add>
    jmp 0x55c
    cmp rsi, r15
    jae 0x124c
    test rsi, r15
    je 0x1226
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1254
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1269
    test rdx, r15
    je 0x1226
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1271
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x128d
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x68], rax
    mov rcx, [r12 + 0x218]
    or rcx, 2
    mov [r12 + 0x218], rcx
    jmp 0x55c
    mov dword ptr [rbx + 8], 0x11c
    call <op.Call>
    jmp 0x5ae
    test rsi, r13
    jne 0x12aa
    cmp byte ptr [rsi], 0x22
    jne 0x12aa
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x220], rax
    je 0x56e
    cmp [r12 + 0x230], rax
    je 0x56e
    cmp [r12 + 0x238], rax
    je 0x56e
    cmp [r12 + 0x240], rax
    je 0x56e
    cmp qword ptr [r12 + 0x228], 2
    je 0x56e
    cmp [r12 + 0x228], rsi
    je 0x56e
    mov dword ptr [rbx + 8], 0x11c
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x56e
    mov dword ptr [rbx + 8], 0x122
    call <op.Inc>
    jmp 0x5cd
    cmp rsi, r15
    jae 0x1359
    test rsi, r15
    je 0x1333
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1361
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1da0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1385
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x248]
    or rcx, 2
    mov [r12 + 0x248], rcx
    jmp 0x5cd
    mov dword ptr [rbx + 8], 0x127
    call <op.JumpLoop>
    jmp 0x1fd
    mov dword ptr [rbx + 8], 0x136
    call <op.GetGlobal>
    jmp 0x628
    mov dword ptr [rbx + 8], 0x13c
    call <op.MulI>
    jmp 0x64d
    cmp rsi, r15
    jae 0x13ea
    test rsi, r15
    je 0x13c4
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x13f2
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1db0]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1416
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x260]
    or rcx, 2
    mov [r12 + 0x260], rcx
    jmp 0x64d
    mov ecx, esi
    or ecx, 0x1c
    test ecx, ecx
    jl 0x13d5
    jmp 0x646
    mov dword ptr [rbx + 8], 0x143
    call <op.JNotLess>
    cmp eax, 2
    je 0xbc6
    jmp 0x66f
    cmp rsi, r15
    jae 0x1470
    test rsi, r15
    je 0x1441
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1478
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x148d
    test rdx, r15
    je 0x1441
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1495
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x268]
    or rcx, 2
    mov [r12 + 0x268], rcx
    vucomisd xmm1, xmm0
    jbe 0xbc6
    jmp 0x66f
    mov dword ptr [rbx + 8], 0x14a
    call <op.GetGlobal>
    jmp 0x688
    mov dword ptr [rbx + 8], 0x156
    call <op.ModI>
    jmp 0x6d7
    mov dword ptr [rbx + 8], 0x15d
    call <op.Add>
    jmp 0x708
    cmp rsi, r15
    jae 0x1500
    test rsi, r15
    je 0x14da
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1508
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x151d
    test rdx, r15
    je 0x14da
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1525
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1541
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x78], rax
    mov rcx, [r12 + 0x288]
    or rcx, 2
    mov [r12 + 0x288], rcx
    jmp 0x708
    mov dword ptr [rbx + 8], 0x163
    call <op.Call>
    jmp 0x75a
    test rsi, r13
    jne 0x155e
    cmp byte ptr [rsi], 0x22
    jne 0x155e
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x290], rax
    je 0x71a
    cmp [r12 + 0x2a0], rax
    je 0x71a
    cmp [r12 + 0x2a8], rax
    je 0x71a
    cmp [r12 + 0x2b0], rax
    je 0x71a
    cmp qword ptr [r12 + 0x298], 2
    je 0x71a
    cmp [r12 + 0x298], rsi
    je 0x71a
    mov dword ptr [rbx + 8], 0x163
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x71a
    mov dword ptr [rbx + 8], 0x169
    call <op.GetGlobal>
    jmp 0x773
    mov dword ptr [rbx + 8], 0x171
    call <op.GetGlobal>
    jmp 0x795
    mov dword ptr [rbx + 8], 0x17b
    call <op.ModI>
    jmp 0x7db
    mov dword ptr [rbx + 8], 0x182
    call <op.Add>
    jmp 0x80f
    cmp rsi, r15
    jae 0x1640
    test rsi, r15
    je 0x161a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1648
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x165d
    test rdx, r15
    je 0x161a
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1665
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1681
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x80], rax
    mov rcx, [r12 + 0x2e0]
    or rcx, 2
    mov [r12 + 0x2e0], rcx
    jmp 0x80f
    mov dword ptr [rbx + 8], 0x188
    call <op.Call>
    jmp 0x861
    test rsi, r13
    jne 0x16a1
    cmp byte ptr [rsi], 0x22
    jne 0x16a1
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x2e8], rax
    je 0x821
    cmp [r12 + 0x2f8], rax
    je 0x821
    cmp [r12 + 0x300], rax
    je 0x821
    cmp [r12 + 0x308], rax
    je 0x821
    cmp qword ptr [r12 + 0x2f0], 2
    je 0x821
    cmp [r12 + 0x2f0], rsi
    je 0x821
    mov dword ptr [rbx + 8], 0x188
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x821
    mov dword ptr [rbx + 8], 0x18e
    call <op.GetGlobal>
    jmp 0x87a
    mov dword ptr [rbx + 8], 0x199
    call <op.Call>
    jmp 0x8dd
    test rsi, r13
    jne 0x173b
    cmp byte ptr [rsi], 0x22
    jne 0x173b
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x320], rax
    je 0x89d
    cmp [r12 + 0x330], rax
    je 0x89d
    cmp [r12 + 0x338], rax
    je 0x89d
    cmp [r12 + 0x340], rax
    je 0x89d
    cmp qword ptr [r12 + 0x328], 2
    je 0x89d
    cmp [r12 + 0x328], rsi
    je 0x89d
    mov dword ptr [rbx + 8], 0x199
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x89d
    mov dword ptr [rbx + 8], 0x19f
    call <op.GetGlobal>
    jmp 0x8f6
    mov dword ptr [rbx + 8], 0x1a5
    call <op.MulI>
    jmp 0x91b
    cmp rsi, r15
    jae 0x17fb
    test rsi, r15
    je 0x17d5
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1803
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1d98]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1827
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x358]
    or rcx, 2
    mov [r12 + 0x358], rcx
    jmp 0x91b
    mov ecx, esi
    or ecx, 3
    test ecx, ecx
    jl 0x17e6
    jmp 0x914
    mov dword ptr [rbx + 8], 0x1ac
    call <op.GetGlobal>
    jmp 0x937
    mov dword ptr [rbx + 8], 0x1b7
    call <op.Call>
    jmp 0x9a6
    test rsi, r13
    jne 0x1863
    cmp byte ptr [rsi], 0x22
    jne 0x1863
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x370], rax
    je 0x963
    cmp [r12 + 0x380], rax
    je 0x963
    cmp [r12 + 0x388], rax
    je 0x963
    cmp [r12 + 0x390], rax
    je 0x963
    cmp qword ptr [r12 + 0x378], 2
    je 0x963
    cmp [r12 + 0x378], rsi
    je 0x963
    mov dword ptr [rbx + 8], 0x1b7
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x88]
    jmp 0x963
    mov dword ptr [rbx + 8], 0x1bd
    call <op.Add>
    jmp 0x9d1
    cmp rsi, r15
    jae 0x1915
    test rsi, r15
    je 0x18ef
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x191d
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1932
    test rdx, r15
    je 0x18ef
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x193a
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1956
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x398]
    or rcx, 2
    mov [r12 + 0x398], rcx
    jmp 0x9d1
    mov dword ptr [rbx + 8], 0x1c3
    call <op.GetGlobal>
    jmp 0x9ed
    mov dword ptr [rbx + 8], 0x1ce
    call <op.Call>
    jmp 0xa5c
    test rsi, r13
    jne 0x1984
    cmp byte ptr [rsi], 0x22
    jne 0x1984
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x3b0], rax
    je 0xa19
    cmp [r12 + 0x3c0], rax
    je 0xa19
    cmp [r12 + 0x3c8], rax
    je 0xa19
    cmp [r12 + 0x3d0], rax
    je 0xa19
    cmp qword ptr [r12 + 0x3b8], 2
    je 0xa19
    cmp [r12 + 0x3b8], rsi
    je 0xa19
    mov dword ptr [rbx + 8], 0x1ce
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x88]
    jmp 0xa19
    mov dword ptr [rbx + 8], 0x1d4
    call <op.Add>
    jmp 0xa87
    cmp rsi, r15
    jae 0x1a36
    test rsi, r15
    je 0x1a10
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1a3e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1a53
    test rdx, r15
    je 0x1a10
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1a5b
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1a77
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x3d8]
    or rcx, 2
    mov [r12 + 0x3d8], rcx
    jmp 0xa87
    mov dword ptr [rbx + 8], 0x1da
    call <op.GetGlobal>
    jmp 0xaa3
    mov dword ptr [rbx + 8], 0x1e5
    call <op.Call>
    jmp 0xb12
    test rsi, r13
    jne 0x1aa5
    cmp byte ptr [rsi], 0x22
    jne 0x1aa5
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x3f0], rax
    je 0xacf
    cmp [r12 + 0x400], rax
    je 0xacf
    cmp [r12 + 0x408], rax
    je 0xacf
    cmp [r12 + 0x410], rax
    je 0xacf
    cmp qword ptr [r12 + 0x3f8], 2
    je 0xacf
    cmp [r12 + 0x3f8], rsi
    je 0xacf
    mov dword ptr [rbx + 8], 0x1e5
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x88]
    jmp 0xacf
    mov dword ptr [rbx + 8], 0x1eb
    call <op.Add>
    jmp 0xb3d
    cmp rsi, r15
    jae 0x1b57
    test rsi, r15
    je 0x1b31
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1b5f
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1b74
    test rdx, r15
    je 0x1b31
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1b7c
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1b98
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x418]
    or rcx, 2
    mov [r12 + 0x418], rcx
    jmp 0xb3d
    mov dword ptr [rbx + 8], 0x1f1
    call <op.BitOrI>
    jmp 0xb56
    cmp rsi, r15
    jae 0x1bee
    test rsi, r15
    je 0x1bb5
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1bb5
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x420]
    or r8, 2
    mov [r12 + 0x420], r8
    jmp 0xb4a
    mov dword ptr [rbx + 8], 0x1f8
    call <op.SetGlobal>
    jmp 0xb91
    mov dword ptr [rbx + 8], 0x1f8
    call <stub.Barrier>
    jmp 0xb91
    mov dword ptr [rbx + 8], 0x1ff
    call <op.Inc>
    jmp 0xbb0
    cmp rsi, r15
    jae 0x1c4f
    test rsi, r15
    je 0x1c29
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1c57
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1da0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1c7b
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x438]
    or rcx, 2
    mov [r12 + 0x438], rcx
    jmp 0xbb0
    mov dword ptr [rbx + 8], 0x204
    call <op.JumpLoop>
    jmp 0x60b
    mov dword ptr [rbx + 8], 0x207
    call <op.GetGlobal>
    jmp 0xbdf
    mov dword ptr [rbx + 8], 0x213
    call <op.GetGlobal>
    jmp 0xc0d
    mov dword ptr [rbx + 8], 0x219
    call <op.GetGlobal>
    jmp 0xc26
    mov dword ptr [rbx + 8], 0x21f
    lea rcx, [r12 + 0x470]
    call <stub.GetNamed>
    jmp 0xc7b
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0xc7b
    mov dword ptr [rbx + 8], 0x226
    call <op.Call>
    jmp 0xcd1
    test rsi, r13
    jne 0x1d00
    cmp byte ptr [rsi], 0x22
    jne 0x1d00
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x490], rax
    je 0xc91
    cmp [r12 + 0x4a0], rax
    je 0xc91
    cmp [r12 + 0x4a8], rax
    je 0xc91
    cmp [r12 + 0x4b0], rax
    je 0xc91
    cmp qword ptr [r12 + 0x498], 2
    je 0xc91
    cmp [r12 + 0x498], rsi
    je 0xc91
    mov dword ptr [rbx + 8], 0x226
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x48]
    jmp 0xc91
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .quad 0x40b7700000000000
    .quad 0x4008000000000000
    .quad 0x3ff0000000000000
    .quad 0x401c000000000000
    .quad 0x403c000000000000
(anonymous)#2:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0xb8]
    cmp rcx, [rdx]
    ja 0x203
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x223
    endbr64
    mov rax, [rbx + 0x28]
    mov [rbx + 0xa8], rax
    mov rdx, [rbx + 0xa8]
    test rdx, r13
    jne 0x241
    cmp byte ptr [rdx], 0x20
    jb 0x241
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x20]
    jne 0x241
    mov rsi, [r12 + 0x28]
    mov rax, [rdx + rsi]
    mov [rbx + 0xa0], rax
    mov rax, [r12 + 8]
    mov [rbx + 0xb0], rax
    mov rsi, [rbx + 0xa0]
    cmp [r12 + 0x40], rsi
    jne 0x268
    mov dword ptr [rbx + 8], 0xe
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
    je 0x412
    mov [rbx + 0x80], rax
    mov rdx, [rbx + 0x80]
    test rdx, r13
    jne 0x2d1
    cmp byte ptr [rdx], 0x20
    jb 0x2d1
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x68]
    jne 0x2d1
    mov rsi, [r12 + 0x70]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x88], rsi
    jne 0x2f8
    mov dword ptr [rbx + 8], 0x1b
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
    je 0x412
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x58]
    test rdx, r13
    jne 0x370
    cmp byte ptr [rdx], 0x20
    jb 0x370
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xb0]
    jne 0x370
    mov rsi, [r12 + 0xb8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov rax, [r12 + 8]
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0xd0], rsi
    jne 0x39a
    mov dword ptr [rbx + 8], 0x2c
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
    je 0x412
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x23a
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x228
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 3
    lea rcx, [r12 + 0x20]
    call <stub.GetNamed>
    jmp 0x6c
    mov dword ptr [rbx + 8], 0xe
    call <op.Call>
    jmp 0xe3
    test rsi, r13
    jne 0x257
    cmp byte ptr [rsi], 0x22
    jne 0x257
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x40], rax
    je 0x91
    cmp [r12 + 0x50], rax
    je 0x91
    cmp [r12 + 0x58], rax
    je 0x91
    cmp [r12 + 0x60], rax
    je 0x91
    cmp qword ptr [r12 + 0x48], 2
    je 0x91
    cmp [r12 + 0x48], rsi
    je 0x91
    mov dword ptr [rbx + 8], 0xe
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xa0]
    jmp 0x91
    mov dword ptr [rbx + 8], 0x14
    lea rcx, [r12 + 0x68]
    call <stub.GetNamed>
    jmp 0x114
    mov dword ptr [rbx + 8], 0x1b
    call <op.Call>
    jmp 0x167
    test rsi, r13
    jne 0x2e7
    cmp byte ptr [rsi], 0x22
    jne 0x2e7
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x88], rax
    je 0x12a
    cmp [r12 + 0x98], rax
    je 0x12a
    cmp [r12 + 0xa0], rax
    je 0x12a
    cmp [r12 + 0xa8], rax
    je 0x12a
    cmp qword ptr [r12 + 0x90], 2
    je 0x12a
    cmp [r12 + 0x90], rsi
    je 0x12a
    mov dword ptr [rbx + 8], 0x1b
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x12a
    mov dword ptr [rbx + 8], 0x21
    lea rcx, [r12 + 0xb0]
    call <stub.GetNamed>
    jmp 0x19b
    mov dword ptr [rbx + 8], 0x2c
    call <op.Call>
    jmp 0x1fa
    test rsi, r13
    jne 0x389
    cmp byte ptr [rsi], 0x22
    jne 0x389
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xd0], rax
    je 0x1ba
    cmp [r12 + 0xe0], rax
    je 0x1ba
    cmp [r12 + 0xe8], rax
    je 0x1ba
    cmp [r12 + 0xf0], rax
    je 0x1ba
    cmp qword ptr [r12 + 0xd8], 2
    je 0x1ba
    cmp [r12 + 0xd8], rsi
    je 0x1ba
    mov dword ptr [rbx + 8], 0x2c
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0x1ba
    jmp <stub.ExceptionExit>
appendDigits:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x48]
    cmp rcx, [rdx]
    ja 0x180
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x1a0
    endbr64
    mov rax, [r12]
    mov [rbx + 0x30], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    endbr64
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0x1d4
    cmp rdx, r15
    jb 0x1d4
    cmp esi, edx
    jge 0x177
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x22b
    test esi, esi
    jl 0x22b
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
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x24d
    cmp rdx, r15
    jb 0x24d
    mov eax, esi
    add eax, edx
    jo 0x24d
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x2ba
    test esi, esi
    jl 0x2ba
    mov edx, 0x3d
    mov r11d, edx
    push rdx
    mov eax, esi
    cdq
    idiv r11d
    mov r11d, edx
    pop rdx
    mov eax, r11d
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x2cb
    cmp esi, 0x3c
    jne 0x142
    mov rax, [r12 + 8]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x307
    cmp rdx, r15
    jb 0x307
    mov eax, esi
    add eax, edx
    jo 0x307
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x385
    mov eax, esi
    add eax, 1
    jo 0x385
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x3dd
    jmp 0x43
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x1b7
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x1a5
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 8
    call <op.JNotLess>
    cmp eax, 2
    je 0x177
    jmp 0x69
    cmp rsi, r15
    jae 0x1e9
    test rsi, r15
    je 0x1be
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1f1
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x206
    test rdx, r15
    je 0x1be
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x20e
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x10]
    or rcx, 2
    mov [r12 + 0x10], rcx
    vucomisd xmm1, xmm0
    jbe 0x177
    jmp 0x69
    mov dword ptr [rbx + 8], 0xf
    call <op.ModI>
    jmp 0x9b
    mov dword ptr [rbx + 8], 0x16
    call <op.Add>
    jmp 0xc6
    cmp rsi, r15
    jae 0x262
    test rsi, r15
    je 0x23c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x26a
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x27f
    test rdx, r15
    je 0x23c
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x287
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2a3
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x20]
    or rcx, 2
    mov [r12 + 0x20], rcx
    jmp 0xc6
    mov dword ptr [rbx + 8], 0x1c
    call <op.ModI>
    jmp 0xf8
    test rsi, r15
    je 0x142
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vmovsd xmm1, [0x3f0]
    vucomisd xmm0, xmm1
    jp 0x2f1
    je 0x10e
    jmp 0x142
    mov dword ptr [rbx + 8], 0x2f
    call <op.Add>
    jmp 0x142
    cmp rsi, r15
    jae 0x31c
    test rsi, r15
    je 0x2f6
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x324
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x339
    test rdx, r15
    je 0x2f6
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x341
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x35d
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x38]
    or rcx, 2
    mov [r12 + 0x38], rcx
    jmp 0x142
    mov dword ptr [rbx + 8], 0x35
    call <op.Inc>
    jmp 0x161
    cmp rsi, r15
    jae 0x39a
    test rsi, r15
    je 0x374
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x3a2
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x3f8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x3c6
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x40]
    or rcx, 2
    mov [r12 + 0x40], rcx
    jmp 0x161
    mov dword ptr [rbx + 8], 0x3a
    call <op.JumpLoop>
    jmp 0x43
    .byte 0x0
    .byte 0x0
    .quad 0x404e000000000000
    .quad 0x3ff0000000000000
countVowels:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x50]
    cmp rcx, [rdx]
    ja 0x248
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x268
    endbr64
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    endbr64
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x286
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0x29c
    cmp esi, 0x21
    jne 0x7b
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0x9c
    cmp byte ptr [rdx], 0x20
    jb 0x286
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x30]
    jne 0x286
    mov rsi, [r12 + 0x38]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x2bd
    cmp rdx, r15
    jb 0x2bd
    cmp esi, edx
    jge 0x23f
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x38]
    test rsi, r13
    jne 0x314
    cmp byte ptr [rsi], 0x20
    jb 0x314
    cmp rdx, r15
    jb 0x341
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x314
    cmp byte ptr [rcx], 0xb
    je 0x325
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x314
    mov [rbx + 0x40], rax
    mov rax, [r12 + 8]
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x392
    cmp rdx, r15
    jb 0x392
    cmp esi, edx
    je 0x1eb
    mov rax, [r12 + 0x10]
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x449
    cmp rdx, r15
    jb 0x449
    cmp esi, edx
    je 0x1eb
    mov rax, [r12 + 0x18]
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x500
    cmp rdx, r15
    jb 0x500
    cmp esi, edx
    je 0x1eb
    mov rax, [r12 + 0x20]
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x5b7
    cmp rdx, r15
    jb 0x5b7
    cmp esi, edx
    je 0x1eb
    mov rax, [r12 + 0x28]
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x66e
    cmp rdx, r15
    jb 0x66e
    cmp esi, edx
    je 0x1eb
    jmp 0x20a
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x71c
    mov eax, esi
    add eax, 1
    jo 0x71c
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x78b
    mov eax, esi
    add eax, 1
    jo 0x78b
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x7e9
    jmp 0x49
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x27f
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x26d
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 8
    lea rcx, [r12 + 0x30]
    call <stub.GetNamed>
    jmp 0x9c
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0x9c
    mov dword ptr [rbx + 8], 0xf
    call <op.JNotLess>
    cmp eax, 2
    je 0x23f
    jmp 0xc2
    cmp rsi, r15
    jae 0x2d2
    test rsi, r15
    je 0x2a7
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2da
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x2ef
    test rdx, r15
    je 0x2a7
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x2f7
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x50]
    or rcx, 2
    mov [r12 + 0x50], rcx
    vucomisd xmm1, xmm0
    jbe 0x23f
    jmp 0xc2
    mov dword ptr [rbx + 8], 0x16
    call <op.GetElem>
    jmp 0x10f
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x314
    sub rax, r15
    jmp 0x10b
    test rdx, r15
    je 0x314
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x314
    jp 0x314
    test edx, edx
    jne 0x373
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x314
    jmp 0xe5
    mov dword ptr [rbx + 8], 0x20
    call <op.JStrictEq>
    cmp eax, 2
    je 0x1eb
    jmp 0x13a
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x3dc
    cmp rsi, rdx
    je 0x1eb
    test rcx, r13
    jne 0x13a
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x13a
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x13a
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x378
    jmp 0x13a
    cmp rsi, r15
    jae 0x3f5
    test rsi, r15
    je 0x13a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x3fd
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x416
    test rdx, r15
    je 0x13a
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x41e
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x42a
    je 0x1eb
    jmp 0x13a
    mov dword ptr [rbx + 8], 0x2b
    call <op.JStrictEq>
    cmp eax, 2
    je 0x1eb
    jmp 0x165
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x493
    cmp rsi, rdx
    je 0x1eb
    test rcx, r13
    jne 0x165
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x165
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x165
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x42f
    jmp 0x165
    cmp rsi, r15
    jae 0x4ac
    test rsi, r15
    je 0x165
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x4b4
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x4cd
    test rdx, r15
    je 0x165
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x4d5
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x4e1
    je 0x1eb
    jmp 0x165
    mov dword ptr [rbx + 8], 0x36
    call <op.JStrictEq>
    cmp eax, 2
    je 0x1eb
    jmp 0x190
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x54a
    cmp rsi, rdx
    je 0x1eb
    test rcx, r13
    jne 0x190
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x190
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x190
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x4e6
    jmp 0x190
    cmp rsi, r15
    jae 0x563
    test rsi, r15
    je 0x190
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x56b
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x584
    test rdx, r15
    je 0x190
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x58c
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x598
    je 0x1eb
    jmp 0x190
    mov dword ptr [rbx + 8], 0x41
    call <op.JStrictEq>
    cmp eax, 2
    je 0x1eb
    jmp 0x1bb
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x601
    cmp rsi, rdx
    je 0x1eb
    test rcx, r13
    jne 0x1bb
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x1bb
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x1bb
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x59d
    jmp 0x1bb
    cmp rsi, r15
    jae 0x61a
    test rsi, r15
    je 0x1bb
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x622
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x63b
    test rdx, r15
    je 0x1bb
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x643
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x64f
    je 0x1eb
    jmp 0x1bb
    mov dword ptr [rbx + 8], 0x4c
    call <op.JStrictNe>
    cmp eax, 2
    je 0x20a
    jmp 0x1eb
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x6b8
    cmp rsi, rdx
    je 0x1eb
    test rcx, r13
    jne 0x20a
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x20a
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x20a
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x654
    jmp 0x20a
    cmp rsi, r15
    jae 0x6d1
    test rsi, r15
    je 0x20a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x6d9
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x6f2
    test rdx, r15
    je 0x20a
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x6fa
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x706
    je 0x1eb
    jmp 0x20a
    mov dword ptr [rbx + 8], 0x53
    call <op.Inc>
    jmp 0x20a
    cmp rsi, r15
    jae 0x731
    test rsi, r15
    je 0x70b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x739
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x800]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x75d
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0xa0]
    or rcx, 2
    mov [r12 + 0xa0], rcx
    jmp 0x20a
    mov dword ptr [rbx + 8], 0x58
    call <op.Inc>
    jmp 0x229
    cmp rsi, r15
    jae 0x7a0
    test rsi, r15
    je 0x77a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x7a8
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x800]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x7cc
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0xa8]
    or rcx, 2
    mov [r12 + 0xa8], rcx
    jmp 0x229
    mov dword ptr [rbx + 8], 0x5d
    call <op.JumpLoop>
    jmp 0x49
    .byte 0x0
    .byte 0x0
    .long 0x0
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
reverseWords:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0xb8]
    cmp rcx, [rdx]
    ja 0x21e
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x23e
    endbr64
    mov rax, [rbx + 0x28]
    mov [rbx + 0xa8], rax
    mov rdx, [rbx + 0xa8]
    test rdx, r13
    jne 0x25c
    cmp byte ptr [rdx], 0x20
    jb 0x25c
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x20]
    jne 0x25c
    mov rsi, [r12 + 0x28]
    mov rax, [rdx + rsi]
    mov [rbx + 0xa0], rax
    mov rax, [r12 + 8]
    mov [rbx + 0xb0], rax
    mov rsi, [rbx + 0xa0]
    cmp [r12 + 0x40], rsi
    jne 0x283
    mov dword ptr [rbx + 8], 0xe
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
    je 0x42d
    mov [rbx + 0x80], rax
    mov rdx, [rbx + 0x80]
    test rdx, r13
    jne 0x2ec
    cmp byte ptr [rdx], 0x20
    jb 0x2ec
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x68]
    jne 0x2ec
    mov rsi, [r12 + 0x70]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov eax, 0xa
    mov [rbx + 0x90], rax
    mov dword ptr [rbx + 8], 0x1d
    call <op.NewClosure>
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x88], rsi
    jne 0x313
    mov dword ptr [rbx + 8], 0x22
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
    je 0x42d
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x58]
    test rdx, r13
    jne 0x38b
    cmp byte ptr [rdx], 0x20
    jb 0x38b
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xb0]
    jne 0x38b
    mov rsi, [r12 + 0xb8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov rax, [r12 + 8]
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0xd0], rsi
    jne 0x3b5
    mov dword ptr [rbx + 8], 0x33
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
    je 0x42d
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x255
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x243
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 3
    lea rcx, [r12 + 0x20]
    call <stub.GetNamed>
    jmp 0x6c
    mov dword ptr [rbx + 8], 0xe
    call <op.Call>
    jmp 0xe3
    test rsi, r13
    jne 0x272
    cmp byte ptr [rsi], 0x22
    jne 0x272
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x40], rax
    je 0x91
    cmp [r12 + 0x50], rax
    je 0x91
    cmp [r12 + 0x58], rax
    je 0x91
    cmp [r12 + 0x60], rax
    je 0x91
    cmp qword ptr [r12 + 0x48], 2
    je 0x91
    cmp [r12 + 0x48], rsi
    je 0x91
    mov dword ptr [rbx + 8], 0xe
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xa0]
    jmp 0x91
    mov dword ptr [rbx + 8], 0x14
    lea rcx, [r12 + 0x68]
    call <stub.GetNamed>
    jmp 0x114
    mov dword ptr [rbx + 8], 0x22
    call <op.Call>
    jmp 0x182
    test rsi, r13
    jne 0x302
    cmp byte ptr [rsi], 0x22
    jne 0x302
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x88], rax
    je 0x142
    cmp [r12 + 0x98], rax
    je 0x142
    cmp [r12 + 0xa0], rax
    je 0x142
    cmp [r12 + 0xa8], rax
    je 0x142
    cmp qword ptr [r12 + 0x90], 2
    je 0x142
    cmp [r12 + 0x90], rsi
    je 0x142
    mov dword ptr [rbx + 8], 0x22
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x142
    mov dword ptr [rbx + 8], 0x28
    lea rcx, [r12 + 0xb0]
    call <stub.GetNamed>
    jmp 0x1b6
    mov dword ptr [rbx + 8], 0x33
    call <op.Call>
    jmp 0x215
    test rsi, r13
    jne 0x3a4
    cmp byte ptr [rsi], 0x22
    jne 0x3a4
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xd0], rax
    je 0x1d5
    cmp [r12 + 0xe0], rax
    je 0x1d5
    cmp [r12 + 0xe8], rax
    je 0x1d5
    cmp [r12 + 0xf0], rax
    je 0x1d5
    cmp qword ptr [r12 + 0xd8], 2
    je 0x1d5
    cmp [r12 + 0xd8], rsi
    je 0x1d5
    mov dword ptr [rbx + 8], 0x33
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0x1d5
    jmp <stub.ExceptionExit>
wrap:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0xd8]
    cmp rcx, [rdx]
    ja 0x761
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x781
    mov ecx, 0xa
    mov [rbx + 0x48], rcx
    mov [rbx + 0x50], rcx
    mov [rbx + 0x58], rcx
    mov [rbx + 0x60], rcx
    mov [rbx + 0x68], rcx
    endbr64
    mov dword ptr [rbx + 8], 0
    call <op.NewArray>
    mov rax, [r12]
    mov [rbx + 0x40], rax
    mov dword ptr [rbx + 8], 0xa
    call <op.IterOpenArray>
    cmp eax, 2
    je 0x183
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x79f
    cmp byte ptr [rdx], 0x20
    jb 0x79f
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x98]
    jne 0x79f
    mov rsi, [r12 + 0xa0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x78]
    test rsi, r13
    jne 0xc9
    test rsi, rsi
    je 0xc9
    cmp byte ptr [rsi], 0x20
    jae 0xd5
    mov dword ptr [rbx + 8], 0x1c
    call <op.ThrowNotIterable>
    mov rax, [rbx + 0x28]
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x70], rsi
    jne 0x7c9
    mov dword ptr [rbx + 8], 0x21
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
    je 0xfa7
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    test rsi, r13
    jne 0x838
    cmp byte ptr [rsi], 0x20
    jb 0x838
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x849
    cmp byte ptr [rdx], 0x20
    jb 0x849
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xb8]
    jne 0x849
    mov rsi, [r12 + 0xc0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    endbr64
    mov dword ptr [rbx + 8], 0x33
    call <op.IterStep>
    cmp eax, 2
    je 0x2c2
    mov rsi, [rbx + 0x48]
    cmp rsi, 0xa
    je 0x623
    mov rax, [rbx + 0x50]
    mov [rbx + 0x80], rax
    mov rax, [rbx + 0x48]
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x80]
    cmp [r12 + 0xd8], rsi
    jne 0x873
    mov dword ptr [rbx + 8], 0x44
    mov rax, [rsi + 0x20]
    mov [rbx + 0x68], rbx
    mov dword ptr [rbx + 0x74], 0
    mov [rbx + 0x78], rax
    add rbx, 0x68
    xor esi, esi
    call qword ptr [rax + 8]
    sub rbx, 0x68
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0xfa7
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x88]
    test rsi, r13
    jne 0x8ee
    cmp byte ptr [rsi], 0x20
    jb 0x8ee
    mov rdx, [rbx + 0x88]
    test rdx, r13
    jne 0x8ff
    cmp byte ptr [rdx], 0x20
    jb 0x8ff
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x100]
    jne 0x8ff
    mov rsi, [r12 + 0x108]
    mov rax, [rdx + rsi]
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x80]
    cmp rsi, 7
    je 0x623
    cmp rsi, 6
    jne 0x918
    mov rdx, [rbx + 0x88]
    test rdx, r13
    jne 0x97e
    cmp byte ptr [rdx], 0x20
    jb 0x97e
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x120]
    jne 0x97e
    mov rsi, [r12 + 0x128]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x40]
    test rdx, r13
    jne 0x997
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0x9b0
    cmp esi, 0x21
    jne 0x2f0
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0x317
    cmp byte ptr [rdx], 0x20
    jb 0x997
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x140]
    jne 0x997
    mov rsi, [r12 + 0x148]
    mov rax, [rdx + rsi]
    mov [rbx + 0x70], rax
    mov rdx, [rbx + 0x60]
    test rdx, r13
    jne 0x9bb
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0x9d4
    cmp esi, 0x21
    jne 0x349
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0x370
    cmp byte ptr [rdx], 0x20
    jb 0x9bb
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x160]
    jne 0x9bb
    mov rsi, [r12 + 0x168]
    mov rax, [rdx + rsi]
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x70]
    mov rdx, [rbx + 0x80]
    cmp rsi, r15
    jb 0x9f0
    cmp rdx, r15
    jb 0x9f0
    mov eax, esi
    add eax, edx
    jo 0x9f0
    or rax, r15
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x78]
    cmp rsi, r15
    jb 0xa74
    mov eax, esi
    add eax, 1
    jo 0xa74
    or rax, r15
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x68]
    mov rdx, [rbx + 0x30]
    cmp rsi, r15
    jb 0xaec
    cmp rdx, r15
    jb 0xaec
    cmp esi, edx
    jle 0x556
    mov rax, [rbx + 0x38]
    mov [rbx + 0x90], rax
    mov rdx, [rbx + 0x90]
    test rdx, r13
    jne 0xb49
    cmp byte ptr [rdx], 0x20
    jb 0xb49
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x198]
    jne 0xb49
    mov rsi, [r12 + 0x1a0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x88], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0xc0], rax
    mov rdx, [rbx + 0xc0]
    test rdx, r13
    jne 0xb62
    cmp byte ptr [rdx], 0x20
    jb 0xb62
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1b8]
    jne 0xb62
    mov rsi, [r12 + 0x1c0]
    mov rax, [rdx + rsi]
    mov [rbx + 0xb8], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0xc8], rax
    mov rax, [r12 + 0x40]
    mov [rbx + 0xd0], rax
    mov rsi, [rbx + 0xb8]
    cmp [r12 + 0x1d8], rsi
    jne 0xb8c
    mov dword ptr [rbx + 8], 0x9c
    mov rax, [rsi + 0x20]
    mov [rbx + 0xa0], rbx
    mov dword ptr [rbx + 0xac], 2
    mov [rbx + 0xb0], rax
    add rbx, 0xa0
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0xa0
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0xfa7
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x88]
    cmp [r12 + 0x200], rsi
    jne 0xc18
    mov dword ptr [rbx + 8], 0xa2
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
    je 0xfa7
    mov [rbx + 0x68], rax
    mov rax, [r12]
    mov [rbx + 0x40], rax
    mov rax, [r12]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x68]
    cmp rsi, r15
    jb 0xcad
    cmp rdx, r15
    jb 0xcad
    cmp esi, edx
    je 0x585
    jmp 0x592
    mov rax, [rbx + 0x60]
    mov [rbx + 0x40], rax
    jmp 0x5f1
    mov rax, [r12 + 0x48]
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x70]
    cmp rsi, r15
    jb 0xd5b
    cmp rdx, r15
    jb 0xd5b
    mov eax, esi
    add eax, edx
    jo 0xd5b
    or rax, r15
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x68]
    mov rdx, [rbx + 0x60]
    cmp rsi, r15
    jb 0xddf
    cmp rdx, r15
    jb 0xddf
    mov eax, esi
    add eax, edx
    jo 0xddf
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0xe52
    jmp 0x183
    endbr64
    mov dword ptr [rbx + 8], 0xd0
    call <op.IterCloseSilently>
    mov dword ptr [rbx + 8], 0xd2
    call <op.Throw>
    mov rax, [rbx + 0x38]
    mov [rbx + 0x70], rax
    mov rdx, [rbx + 0x70]
    test rdx, r13
    jne 0xe63
    cmp byte ptr [rdx], 0x20
    jb 0xe63
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x240]
    jne 0xe63
    mov rsi, [r12 + 0x248]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x260], rsi
    jne 0xe8d
    mov dword ptr [rbx + 8], 0xe1
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
    je 0xfa7
    mov [rbx + 0x48], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x70], rax
    mov rdx, [rbx + 0x70]
    test rdx, r13
    jne 0xf05
    cmp byte ptr [rdx], 0x20
    jb 0xf05
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x288]
    jne 0xf05
    mov rsi, [r12 + 0x290]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rax, [r12 + 0x58]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x2a8], rsi
    jne 0xf2f
    mov dword ptr [rbx + 8], 0xf5
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
    je 0xfa7
    mov [rbx + 0x48], rax
    mov rax, [rbx + 0x48]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x798
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x786
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0x11
    lea rcx, [r12 + 0x98]
    call <stub.GetNamed>
    jmp 0xa6
    mov dword ptr [rbx + 8], 0x21
    call <op.Call>
    jmp 0x12c
    test rsi, r13
    jne 0x7b8
    cmp byte ptr [rsi], 0x22
    jne 0x7b8
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x70], rax
    je 0xef
    cmp [r12 + 0x80], rax
    je 0xef
    cmp [r12 + 0x88], rax
    je 0xef
    cmp [r12 + 0x90], rax
    je 0xef
    cmp qword ptr [r12 + 0x78], 2
    je 0xef
    cmp [r12 + 0x78], rsi
    je 0xef
    mov dword ptr [rbx + 8], 0x21
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0xef
    mov dword ptr [rbx + 8], 0x27
    call <op.RequireObject>
    jmp 0x142
    mov dword ptr [rbx + 8], 0x2a
    lea rcx, [r12 + 0xb8]
    call <stub.GetNamed>
    jmp 0x176
    mov dword ptr [rbx + 8], 0x44
    call <op.Call>
    jmp 0x215
    test rsi, r13
    jne 0x862
    cmp byte ptr [rsi], 0x22
    jne 0x862
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xd8], rax
    je 0x1d5
    cmp [r12 + 0xe8], rax
    je 0x1d5
    cmp [r12 + 0xf0], rax
    je 0x1d5
    cmp [r12 + 0xf8], rax
    je 0x1d5
    cmp qword ptr [r12 + 0xe0], 2
    je 0x1d5
    cmp [r12 + 0xe0], rsi
    je 0x1d5
    mov dword ptr [rbx + 8], 0x44
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x80]
    jmp 0x1d5
    mov dword ptr [rbx + 8], 0x4a
    call <op.RequireObject>
    jmp 0x22e
    mov dword ptr [rbx + 8], 0x4d
    lea rcx, [r12 + 0x100]
    call <stub.GetNamed>
    jmp 0x265
    cmp rsi, r15
    jae 0x946
    test rsi, r15
    je 0x953
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0x623
    jmp 0x287
    test esi, esi
    jne 0x623
    jmp 0x287
    test rsi, r13
    jne 0x287
    test rsi, rsi
    je 0x287
    cmp byte ptr [rsi], 4
    ja 0x623
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0x623
    jmp 0x287
    mov dword ptr [rbx + 8], 0x58
    lea rcx, [r12 + 0x120]
    call <stub.GetNamed>
    jmp 0x2be
    mov dword ptr [rbx + 8], 0x5f
    lea rcx, [r12 + 0x140]
    call <stub.GetNamed>
    jmp 0x317
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0x317
    mov dword ptr [rbx + 8], 0x66
    lea rcx, [r12 + 0x160]
    call <stub.GetNamed>
    jmp 0x370
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0x370
    mov dword ptr [rbx + 8], 0x6d
    call <op.Add>
    jmp 0x3a5
    cmp rsi, r15
    jae 0xa05
    test rsi, r15
    je 0x9df
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xa0d
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xa22
    test rdx, r15
    je 0x9df
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xa2a
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xa46
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x78], rax
    mov rcx, [r12 + 0x180]
    or rcx, 2
    mov [r12 + 0x180], rcx
    jmp 0x3a5
    mov dword ptr [rbx + 8], 0x73
    call <op.AddI>
    jmp 0x3c4
    cmp rsi, r15
    jae 0xa89
    test rsi, r15
    je 0xa63
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xa91
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xfb0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xab5
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x68], rax
    mov rcx, [r12 + 0x188]
    or rcx, 2
    mov [r12 + 0x188], rcx
    jmp 0x3c4
    mov dword ptr [rbx + 8], 0x7a
    call <op.JNotGreater>
    cmp eax, 2
    je 0x556
    jmp 0x3e6
    cmp rsi, r15
    jae 0xb01
    test rsi, r15
    je 0xad2
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xb09
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xb1e
    test rdx, r15
    je 0xad2
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xb26
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x190]
    or rcx, 2
    mov [r12 + 0x190], rcx
    vucomisd xmm0, xmm1
    jbe 0x556
    jmp 0x3e6
    mov dword ptr [rbx + 8], 0x84
    lea rcx, [r12 + 0x198]
    call <stub.GetNamed>
    jmp 0x428
    mov dword ptr [rbx + 8], 0x8e
    lea rcx, [r12 + 0x1b8]
    call <stub.GetNamed>
    jmp 0x471
    mov dword ptr [rbx + 8], 0x9c
    call <op.Call>
    jmp 0x4f6
    test rsi, r13
    jne 0xb7b
    cmp byte ptr [rsi], 0x22
    jne 0xb7b
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1d8], rax
    je 0x4a4
    cmp [r12 + 0x1e8], rax
    je 0x4a4
    cmp [r12 + 0x1f0], rax
    je 0x4a4
    cmp [r12 + 0x1f8], rax
    je 0x4a4
    cmp qword ptr [r12 + 0x1e0], 2
    je 0x4a4
    cmp [r12 + 0x1e0], rsi
    je 0x4a4
    mov dword ptr [rbx + 8], 0x9c
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xb8]
    jmp 0x4a4
    mov dword ptr [rbx + 8], 0xa2
    call <op.Call>
    jmp 0x54e
    test rsi, r13
    jne 0xc07
    cmp byte ptr [rsi], 0x22
    jne 0xc07
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x200], rax
    je 0x50b
    cmp [r12 + 0x210], rax
    je 0x50b
    cmp [r12 + 0x218], rax
    je 0x50b
    cmp [r12 + 0x220], rax
    je 0x50b
    cmp qword ptr [r12 + 0x208], 2
    je 0x50b
    cmp [r12 + 0x208], rsi
    je 0x50b
    mov dword ptr [rbx + 8], 0xa2
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x88]
    jmp 0x50b
    mov dword ptr [rbx + 8], 0xb0
    call <op.JStrictNe>
    cmp eax, 2
    je 0x592
    jmp 0x585
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0xcf7
    cmp rsi, rdx
    je 0x585
    test rcx, r13
    jne 0x592
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x592
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x592
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0xc93
    jmp 0x592
    cmp rsi, r15
    jae 0xd10
    test rsi, r15
    je 0x592
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xd18
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xd31
    test rdx, r15
    je 0x592
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xd39
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0xd45
    je 0x585
    jmp 0x592
    mov dword ptr [rbx + 8], 0xc1
    call <op.Add>
    jmp 0x5c6
    cmp rsi, r15
    jae 0xd70
    test rsi, r15
    je 0xd4a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xd78
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xd8d
    test rdx, r15
    je 0xd4a
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xd95
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xdb1
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x68], rax
    mov rcx, [r12 + 0x230]
    or rcx, 2
    mov [r12 + 0x230], rcx
    jmp 0x5c6
    mov dword ptr [rbx + 8], 0xc7
    call <op.Add>
    jmp 0x5f1
    cmp rsi, r15
    jae 0xdf4
    test rsi, r15
    je 0xdce
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xdfc
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xe11
    test rdx, r15
    je 0xdce
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xe19
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xe35
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x238]
    or rcx, 2
    mov [r12 + 0x238], rcx
    jmp 0x5f1
    mov dword ptr [rbx + 8], 0xcd
    call <op.JumpLoop>
    jmp 0x183
    mov dword ptr [rbx + 8], 0xd7
    lea rcx, [r12 + 0x240]
    call <stub.GetNamed>
    jmp 0x65f
    mov dword ptr [rbx + 8], 0xe1
    call <op.Call>
    jmp 0x6bd
    test rsi, r13
    jne 0xe7c
    cmp byte ptr [rsi], 0x22
    jne 0xe7c
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x260], rax
    je 0x67d
    cmp [r12 + 0x270], rax
    je 0x67d
    cmp [r12 + 0x278], rax
    je 0x67d
    cmp [r12 + 0x280], rax
    je 0x67d
    cmp qword ptr [r12 + 0x268], 2
    je 0x67d
    cmp [r12 + 0x268], rsi
    je 0x67d
    mov dword ptr [rbx + 8], 0xe1
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x67d
    mov dword ptr [rbx + 8], 0xea
    lea rcx, [r12 + 0x288]
    call <stub.GetNamed>
    jmp 0x6f9
    mov dword ptr [rbx + 8], 0xf5
    call <op.Call>
    jmp 0x758
    test rsi, r13
    jne 0xf1e
    cmp byte ptr [rsi], 0x22
    jne 0xf1e
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x2a8], rax
    je 0x718
    cmp [r12 + 0x2b8], rax
    je 0x718
    cmp [r12 + 0x2c0], rax
    je 0x718
    cmp [r12 + 0x2c8], rax
    je 0x718
    cmp qword ptr [r12 + 0x2b0], 2
    je 0x718
    cmp [r12 + 0x2b0], rsi
    je 0x718
    mov dword ptr [rbx + 8], 0xf5
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x718
    jmp <stub.ExceptionExit>
    .long 0x0
    .quad 0x3ff0000000000000
