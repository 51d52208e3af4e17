(anonymous):
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0xc0]
    cmp rcx, [rdx]
    ja 0x15ac
    mov r12, [rax + 0x10]
    mov ecx, 0xa
    mov [rbx + 0x30], rcx
    mov [rbx + 0x38], rcx
    mov [rbx + 0x40], rcx
    mov [rbx + 0x50], rcx
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
    mov rsi, [r12 + 0x1b0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x15d3
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x2a
    call <op.Typeof>
    mov rax, [r12 + 0x48]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x15fe
    cmp rdx, r15
    jb 0x15fe
    cmp esi, edx
    je 0x109
    jmp 0x127
    mov rsi, [r12 + 0x1c8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x169b
    mov [rbx + 0x30], rax
    jmp 0x135
    mov rax, 0xfffe000000000001
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x45
    call <op.InitGlobal>
    mov rsi, [r12 + 0x1d8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x16ac
    mov [rbx + 0x48], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x16bd
    cmp byte ptr [rdx], 0x20
    jb 0x16bd
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1e8]
    jne 0x16bd
    mov rsi, [r12 + 0x1f0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x16e7
    imul eax, esi, 4
    jo 0x16e7
    test eax, eax
    je 0x1745
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0x210]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1753
    mov [rbx + 0x48], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x1764
    cmp byte ptr [rdx], 0x20
    jb 0x1764
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x220]
    jne 0x1764
    mov rsi, [r12 + 0x228]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x178e
    cmp rdx, r15
    jb 0x178e
    mov eax, esi
    imul eax, edx
    jo 0x178e
    test eax, eax
    je 0x1801
    or rax, r15
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x70
    call <op.InitGlobal>
    mov rax, [r12 + 0x60]
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x78
    call <op.InitGlobal>
    mov rsi, [r12 + 0x248]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x180e
    mov [rbx + 0x78], rax
    mov rax, [rbx + 0x78]
    mov [rbx + 0x80], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x88], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x90], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x98], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0xa0], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0xa8], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0xb0], rax
    mov rax, 0xfffe000000000001
    mov [rbx + 0xb8], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x258], rsi
    jne 0x181f
    mov dword ptr [rbx + 8], 0xa1
    lea rdx, [rbx + 0x60]
    call <stub.Construct>
    test al, 1
    je 0x369
    sub rax, 1
    mov [rbx + 0x60], rbx
    mov dword ptr [rbx + 0x6c], 0x1000007
    mov [rbx + 0x70], rax
    add rbx, 0x60
    mov esi, 7
    call qword ptr [rax + 8]
    sub rbx, 0x60
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x2ad6
    test rax, r13
    jne 0x187b
    cmp byte ptr [rax], 0x20
    jb 0x187b
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0x280]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1887
    mov [rbx + 0x78], rax
    mov rax, [rbx + 0x78]
    mov [rbx + 0x80], rax
    mov rax, [r12 + 0x68]
    mov [rbx + 0x88], rax
    mov rax, [r12 + 0x70]
    mov [rbx + 0x90], rax
    mov rax, [r12 + 0x78]
    mov [rbx + 0x98], rax
    mov rax, [r12 + 0x80]
    mov [rbx + 0xa0], rax
    mov rax, [r12 + 0x88]
    mov [rbx + 0xa8], rax
    mov rax, [r12 + 0x90]
    mov [rbx + 0xb0], rax
    mov rax, [r12 + 0x98]
    mov [rbx + 0xb8], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x290], rsi
    jne 0x1898
    mov dword ptr [rbx + 8], 0xcc
    lea rdx, [rbx + 0x60]
    call <stub.Construct>
    test al, 1
    je 0x462
    sub rax, 1
    mov [rbx + 0x60], rbx
    mov dword ptr [rbx + 0x6c], 0x1000007
    mov [rbx + 0x70], rax
    add rbx, 0x60
    mov esi, 7
    call qword ptr [rax + 8]
    sub rbx, 0x60
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x2ad6
    test rax, r13
    jne 0x18f4
    cmp byte ptr [rax], 0x20
    jb 0x18f4
    mov [rbx + 0x40], rax
    mov rsi, [r12 + 0x2b8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1900
    mov [rbx + 0x78], rax
    mov rax, [rbx + 0x78]
    mov [rbx + 0x80], rax
    mov rax, [r12 + 0xa0]
    mov [rbx + 0x88], rax
    mov rax, [r12 + 0xa8]
    mov [rbx + 0x90], rax
    mov rax, [r12 + 0xb0]
    mov [rbx + 0x98], rax
    mov rax, [r12 + 0xb8]
    mov [rbx + 0xa0], rax
    mov rax, [r12 + 0xc0]
    mov [rbx + 0xa8], rax
    mov rax, [r12 + 0xc8]
    mov [rbx + 0xb0], rax
    mov rax, [r12 + 0xd0]
    mov [rbx + 0xb8], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x2c8], rsi
    jne 0x1911
    mov dword ptr [rbx + 8], 0xf7
    lea rdx, [rbx + 0x60]
    call <stub.Construct>
    test al, 1
    je 0x564
    sub rax, 1
    mov [rbx + 0x60], rbx
    mov dword ptr [rbx + 0x6c], 0x1000007
    mov [rbx + 0x70], rax
    add rbx, 0x60
    mov esi, 7
    call qword ptr [rax + 8]
    sub rbx, 0x60
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x2ad6
    test rax, r13
    jne 0x196d
    cmp byte ptr [rax], 0x20
    jb 0x196d
    mov [rbx + 0x48], rax
    mov rsi, [r12 + 0x2f0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1979
    mov [rbx + 0x78], rax
    mov rax, [rbx + 0x78]
    mov [rbx + 0x80], rax
    mov rax, [r12 + 0xd8]
    mov [rbx + 0x88], rax
    mov rax, [r12 + 0xe0]
    mov [rbx + 0x90], rax
    mov rax, [r12 + 0xe8]
    mov [rbx + 0x98], rax
    mov rax, [r12 + 0xf0]
    mov [rbx + 0xa0], rax
    mov rax, [r12 + 0xf8]
    mov [rbx + 0xa8], rax
    mov rax, [r12 + 0x100]
    mov [rbx + 0xb0], rax
    mov rax, [r12 + 0x108]
    mov [rbx + 0xb8], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x300], rsi
    jne 0x198a
    mov dword ptr [rbx + 8], 0x122
    lea rdx, [rbx + 0x60]
    call <stub.Construct>
    test al, 1
    je 0x666
    sub rax, 1
    mov [rbx + 0x60], rbx
    mov dword ptr [rbx + 0x6c], 0x1000007
    mov [rbx + 0x70], rax
    add rbx, 0x60
    mov esi, 7
    call qword ptr [rax + 8]
    sub rbx, 0x60
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x2ad6
    test rax, r13
    jne 0x19e6
    cmp byte ptr [rax], 0x20
    jb 0x19e6
    mov [rbx + 0x50], rax
    mov rsi, [r12 + 0x328]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x19f2
    mov [rbx + 0x78], rax
    mov rax, [rbx + 0x78]
    mov [rbx + 0x80], rax
    mov rax, [r12 + 0x110]
    mov [rbx + 0x88], rax
    mov rax, [r12 + 0x118]
    mov [rbx + 0x90], rax
    mov rax, [r12 + 0x120]
    mov [rbx + 0x98], rax
    mov rax, [r12 + 0x128]
    mov [rbx + 0xa0], rax
    mov rax, [r12 + 0x130]
    mov [rbx + 0xa8], rax
    mov rax, [r12 + 0x138]
    mov [rbx + 0xb0], rax
    mov rax, [r12 + 0x140]
    mov [rbx + 0xb8], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x338], rsi
    jne 0x1a03
    mov dword ptr [rbx + 8], 0x14d
    lea rdx, [rbx + 0x60]
    call <stub.Construct>
    test al, 1
    je 0x768
    sub rax, 1
    mov [rbx + 0x60], rbx
    mov dword ptr [rbx + 0x6c], 0x1000007
    mov [rbx + 0x70], rax
    add rbx, 0x60
    mov esi, 7
    call qword ptr [rax + 8]
    sub rbx, 0x60
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x2ad6
    test rax, r13
    jne 0x1a5f
    cmp byte ptr [rax], 0x20
    jb 0x1a5f
    mov [rbx + 0x58], rax
    mov dword ptr [rbx + 8], 0x153
    call <op.NewArray>
    mov dword ptr [rbx + 8], 0x159
    call <op.InitGlobal>
    mov rsi, [r12 + 0x370]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1a6b
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x78]
    test rdx, r13
    jne 0x1a7c
    cmp byte ptr [rdx], 0x20
    jb 0x1a7c
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x380]
    jne 0x1a7c
    mov rsi, [r12 + 0x388]
    mov rax, [rdx + rsi]
    mov [rbx + 0x70], rax
    mov rax, 0xfffe000000000001
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0x3a0], rsi
    jne 0x1aa6
    mov dword ptr [rbx + 8], 0x16e
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
    je 0x2ad6
    mov [rbx + 0x50], rax
    mov dword ptr [rbx + 8], 0x174
    call <op.IterOpenArray>
    cmp eax, 2
    je 0x95e
    mov rdx, [rbx + 0x50]
    test rdx, r13
    jne 0x1b1e
    cmp byte ptr [rdx], 0x20
    jb 0x1b1e
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x3f0]
    jne 0x1b1e
    mov rsi, [r12 + 0x3f8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    test rsi, r13
    jne 0x8a4
    test rsi, rsi
    je 0x8a4
    cmp byte ptr [rsi], 0x20
    jae 0x8b0
    mov dword ptr [rbx + 8], 0x186
    call <op.ThrowNotIterable>
    mov rax, [rbx + 0x50]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x3c8], rsi
    jne 0x1b48
    mov dword ptr [rbx + 8], 0x18b
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
    je 0x2ad6
    mov [rbx + 0x30], rax
    mov rsi, [rbx + 0x30]
    test rsi, r13
    jne 0x1bc0
    cmp byte ptr [rsi], 0x20
    jb 0x1bc0
    mov rdx, [rbx + 0x30]
    test rdx, r13
    jne 0x1bd1
    cmp byte ptr [rdx], 0x20
    jb 0x1bd1
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x410]
    jne 0x1bd1
    mov rsi, [r12 + 0x418]
    mov rax, [rdx + rsi]
    mov [rbx + 0x38], rax
    mov eax, 0xa
    mov [rbx + 0x40], rax
    endbr64
    mov dword ptr [rbx + 8], 0x19d
    call <op.IterStep>
    cmp eax, 2
    je 0xa82
    mov rsi, [rbx + 0x30]
    cmp rsi, 0xa
    je 0x1189
    mov rax, [rbx + 0x38]
    mov [rbx + 0x68], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x430], rsi
    jne 0x1bfb
    mov dword ptr [rbx + 8], 0x1ae
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
    je 0x2ad6
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x70]
    test rsi, r13
    jne 0x1c73
    cmp byte ptr [rsi], 0x20
    jb 0x1c73
    mov rdx, [rbx + 0x70]
    test rdx, r13
    jne 0x1c84
    cmp byte ptr [rdx], 0x20
    jb 0x1c84
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x458]
    jne 0x1c84
    mov rsi, [r12 + 0x460]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x68]
    cmp rsi, 7
    je 0x1189
    cmp rsi, 6
    jne 0x1c9d
    mov rdx, [rbx + 0x70]
    test rdx, r13
    jne 0x1d03
    cmp byte ptr [rdx], 0x20
    jb 0x1d03
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x478]
    jne 0x1d03
    mov rsi, [r12 + 0x480]
    mov rax, [rdx + rsi]
    mov [rbx + 0x48], rax
    mov rsi, [r12 + 0x498]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1d1c
    mov [rbx + 0x58], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x60]
    test rsi, r13
    jne 0x1d2d
    cmp byte ptr [rsi], 0x20
    jb 0x1d2d
    cmp rdx, r15
    jb 0x1d5a
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x1d2d
    cmp byte ptr [rcx], 0xb
    je 0x1d3e
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x1d2d
    mov [rbx + 0x50], rax
    mov rdx, [rbx + 0x50]
    test rdx, r13
    jne 0x1d91
    cmp byte ptr [rdx], 0x20
    jb 0x1d91
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x4c8]
    jne 0x1d91
    mov rsi, [r12 + 0x4d0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x1daa
    cmp byte ptr [rdx], 0x20
    jb 0x1daa
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x4e8]
    jne 0x1daa
    mov rsi, [r12 + 0x4f0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x1dc3
    cmp byte ptr [rdx], 0x20
    jb 0x1dc3
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x508]
    jne 0x1dc3
    mov rsi, [r12 + 0x510]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    mov rdx, [rbx + 0x78]
    cmp rsi, r15
    jb 0x1ded
    cmp rdx, r15
    jb 0x1ded
    mov eax, esi
    imul eax, edx
    jo 0x1ded
    test eax, eax
    je 0x1e60
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [r12 + 0x530]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1e6d
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x70]
    mov rdx, [rbx + 0x78]
    cmp rsi, r15
    jb 0x1e8f
    cmp rdx, r15
    jb 0x1e8f
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vdivsd xmm0, xmm0, xmm1
    vcvttsd2si eax, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, eax
    vucomisd xmm0, xmm15
    jne 0x1f02
    jp 0x1f02
    test eax, eax
    jne 0xc49
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x1f02
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x60]
    cmp rsi, r15
    jb 0x1f48
    cmp rdx, r15
    jb 0x1f48
    mov eax, esi
    sub eax, edx
    jo 0x1f48
    or rax, r15
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x50]
    mov rsi, [rbx + 0x58]
    test rdx, r13
    jne 0x1fbb
    cmp byte ptr [rdx], 0x20
    jb 0x1fbb
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x550]
    jne 0x1fbb
    mov rax, [r12 + 0x558]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x1fd4
    mov rsi, [r12 + 0x570]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1fe5
    mov [rbx + 0x58], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x60]
    test rsi, r13
    jne 0x1ff6
    cmp byte ptr [rsi], 0x20
    jb 0x1ff6
    cmp rdx, r15
    jb 0x2023
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x1ff6
    cmp byte ptr [rcx], 0xb
    je 0x2007
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x1ff6
    mov [rbx + 0x50], rax
    mov rdx, [rbx + 0x50]
    test rdx, r13
    jne 0x205a
    cmp byte ptr [rdx], 0x20
    jb 0x205a
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x5a0]
    jne 0x205a
    mov rsi, [r12 + 0x5a8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x2073
    cmp byte ptr [rdx], 0x20
    jb 0x2073
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x5c0]
    jne 0x2073
    mov rsi, [r12 + 0x5c8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x208c
    cmp byte ptr [rdx], 0x20
    jb 0x208c
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x5e0]
    jne 0x208c
    mov rsi, [r12 + 0x5e8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    mov rdx, [rbx + 0x78]
    cmp rsi, r15
    jb 0x20b6
    cmp rdx, r15
    jb 0x20b6
    mov eax, esi
    imul eax, edx
    jo 0x20b6
    test eax, eax
    je 0x2129
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [r12 + 0x608]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x2136
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x70]
    mov rdx, [rbx + 0x78]
    cmp rsi, r15
    jb 0x2158
    cmp rdx, r15
    jb 0x2158
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vdivsd xmm0, xmm0, xmm1
    vcvttsd2si eax, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, eax
    vucomisd xmm0, xmm15
    jne 0x21cb
    jp 0x21cb
    test eax, eax
    jne 0xe90
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x21cb
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x60]
    cmp rsi, r15
    jb 0x2211
    cmp rdx, r15
    jb 0x2211
    mov eax, esi
    sub eax, edx
    jo 0x2211
    or rax, r15
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x50]
    mov rsi, [rbx + 0x58]
    test rdx, r13
    jne 0x2284
    cmp byte ptr [rdx], 0x20
    jb 0x2284
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x628]
    jne 0x2284
    mov rax, [r12 + 0x630]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x229d
    mov rsi, [r12 + 0x648]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x22ae
    mov [rbx + 0x58], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x60]
    test rsi, r13
    jne 0x22bf
    cmp byte ptr [rsi], 0x20
    jb 0x22bf
    cmp rdx, r15
    jb 0x22ec
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x22bf
    cmp byte ptr [rcx], 0xb
    je 0x22d0
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x22bf
    mov [rbx + 0x50], rax
    mov rdx, [rbx + 0x50]
    test rdx, r13
    jne 0x2323
    cmp byte ptr [rdx], 0x20
    jb 0x2323
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x678]
    jne 0x2323
    mov rsi, [r12 + 0x680]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x233c
    cmp byte ptr [rdx], 0x20
    jb 0x233c
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x698]
    jne 0x233c
    mov rsi, [r12 + 0x6a0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x2355
    cmp byte ptr [rdx], 0x20
    jb 0x2355
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x6b8]
    jne 0x2355
    mov rsi, [r12 + 0x6c0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    mov rdx, [rbx + 0x78]
    cmp rsi, r15
    jb 0x237f
    cmp rdx, r15
    jb 0x237f
    mov eax, esi
    imul eax, edx
    jo 0x237f
    test eax, eax
    je 0x23f2
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [r12 + 0x6e0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x23ff
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x70]
    mov rdx, [rbx + 0x78]
    cmp rsi, r15
    jb 0x2421
    cmp rdx, r15
    jb 0x2421
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vdivsd xmm0, xmm0, xmm1
    vcvttsd2si eax, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, eax
    vucomisd xmm0, xmm15
    jne 0x2494
    jp 0x2494
    test eax, eax
    jne 0x10d7
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x2494
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x60]
    cmp rsi, r15
    jb 0x24da
    cmp rdx, r15
    jb 0x24da
    mov eax, esi
    sub eax, edx
    jo 0x24da
    or rax, r15
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x50]
    mov rsi, [rbx + 0x58]
    test rdx, r13
    jne 0x254d
    cmp byte ptr [rdx], 0x20
    jb 0x254d
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x700]
    jne 0x254d
    mov rax, [r12 + 0x708]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x2566
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x2577
    jmp 0x95e
    endbr64
    mov dword ptr [rbx + 8], 0x29b
    call <op.IterCloseSilently>
    mov dword ptr [rbx + 8], 0x29d
    call <op.Throw>
    mov rsi, [r12 + 0x720]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x2588
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0x730], rsi
    jne 0x25aa
    mov dword ptr [rbx + 8], 0x2a7
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
    je 0x2ad6
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x2ad
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [r12 + 0x758]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x2622
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x2644
    imul eax, esi, 0xea60
    jo 0x2644
    test eax, eax
    je 0x26a2
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x26cd
    cmp rdx, r15
    jb 0x26cd
    cmp esi, edx
    jge 0x1330
    mov rsi, [r12 + 0x778]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x272a
    mov [rbx + 0x58], rax
    mov eax, 0xa
    mov [rbx + 0x60], rax
    mov rax, [r12 + 0x190]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x788], rsi
    jne 0x274c
    mov dword ptr [rbx + 8], 0x2d5
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
    je 0x2ad6
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x27d5
    mov eax, esi
    add eax, 1
    jo 0x27d5
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x2833
    jmp 0x1214
    mov rsi, [r12 + 0x7b8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x2844
    mov [rbx + 0x48], rax
    mov eax, 0xa
    mov [rbx + 0x50], rax
    mov rax, [r12 + 0x1a0]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x7c8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x2855
    mov [rbx + 0x88], rax
    mov rdx, [rbx + 0x88]
    test rdx, r13
    jne 0x2866
    cmp byte ptr [rdx], 0x20
    jb 0x2866
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x7d8]
    jne 0x2866
    mov rsi, [r12 + 0x7e0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x80], rax
    mov rax, 0xfffe000000000009
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x80]
    cmp [r12 + 0x7f8], rsi
    jne 0x2890
    mov dword ptr [rbx + 8], 0x300
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
    je 0x2ad6
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x820]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x290b
    mov [rbx + 0xb0], rax
    mov eax, 0xa
    mov [rbx + 0xb8], rax
    mov rsi, [rbx + 0xb0]
    cmp [r12 + 0x830], rsi
    jne 0x292d
    mov dword ptr [rbx + 8], 0x30e
    mov rax, [rsi + 0x20]
    mov [rbx + 0x98], rbx
    mov dword ptr [rbx + 0xa4], 0
    mov [rbx + 0xa8], rax
    add rbx, 0x98
    xor esi, esi
    call qword ptr [rax + 8]
    sub rbx, 0x98
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x2ad6
    mov [rbx + 0x90], rax
    mov rdx, [rbx + 0x90]
    test rdx, r13
    jne 0x29a8
    cmp byte ptr [rdx], 0x20
    jb 0x29a8
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x858]
    jne 0x29a8
    mov rsi, [r12 + 0x860]
    mov rax, [rdx + rsi]
    mov [rbx + 0x88], rax
    mov rax, 0xfffe000000000009
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x88]
    cmp [r12 + 0x878], rsi
    jne 0x29d2
    mov dword ptr [rbx + 8], 0x31f
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
    je 0x2ad6
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x48]
    cmp [r12 + 0x8a0], rsi
    jne 0x2a5e
    mov dword ptr [rbx + 8], 0x325
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
    je 0x2ad6
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x15cc
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
    jmp 0xcd
    mov dword ptr [rbx + 8], 0x31
    call <op.JStrictNe>
    cmp eax, 2
    je 0x127
    jmp 0x109
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x1648
    cmp rsi, rdx
    je 0x109
    test rcx, r13
    jne 0x127
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x127
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x127
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x15e4
    jmp 0x127
    cmp rsi, r15
    jae 0x1661
    test rsi, r15
    je 0x127
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1669
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1682
    test rdx, r15
    je 0x127
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x168a
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x1696
    je 0x109
    jmp 0x127
    mov dword ptr [rbx + 8], 0x38
    call <op.GetGlobal>
    jmp 0x122
    mov dword ptr [rbx + 8], 0x49
    call <op.GetGlobal>
    jmp 0x15a
    mov dword ptr [rbx + 8], 0x4f
    lea rcx, [r12 + 0x1e8]
    call <stub.GetNamed>
    jmp 0x18e
    mov dword ptr [rbx + 8], 0x56
    call <op.MulI>
    jmp 0x1b7
    cmp rsi, r15
    jae 0x16fc
    test rsi, r15
    je 0x16d6
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1704
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x2ae0]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1728
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x208]
    or rcx, 2
    mov [r12 + 0x208], rcx
    jmp 0x1b7
    mov ecx, esi
    or ecx, 4
    test ecx, ecx
    jl 0x16e7
    jmp 0x1b0
    mov dword ptr [rbx + 8], 0x5d
    call <op.GetGlobal>
    jmp 0x1d0
    mov dword ptr [rbx + 8], 0x63
    lea rcx, [r12 + 0x220]
    call <stub.GetNamed>
    jmp 0x204
    mov dword ptr [rbx + 8], 0x6a
    call <op.Mul>
    jmp 0x23c
    cmp rsi, r15
    jae 0x17a3
    test rsi, r15
    je 0x177d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x17ab
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x17c0
    test rdx, r15
    je 0x177d
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x17c8
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x17e4
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x240]
    or rcx, 2
    mov [r12 + 0x240], rcx
    jmp 0x23c
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x178e
    jmp 0x235
    mov dword ptr [rbx + 8], 0x7c
    call <op.GetGlobal>
    jmp 0x276
    cmp [r12 + 0x268], rsi
    je 0x30a
    cmp [r12 + 0x270], rsi
    je 0x30a
    cmp [r12 + 0x278], rsi
    je 0x30a
    cmp qword ptr [r12 + 0x260], 2
    je 0x30a
    cmp [r12 + 0x260], rsi
    je 0x30a
    mov dword ptr [rbx + 8], 0xa1
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x30a
    mov rax, [rbx + 0x80]
    jmp 0x369
    mov dword ptr [rbx + 8], 0xa7
    call <op.GetGlobal>
    jmp 0x386
    cmp [r12 + 0x2a0], rsi
    je 0x403
    cmp [r12 + 0x2a8], rsi
    je 0x403
    cmp [r12 + 0x2b0], rsi
    je 0x403
    cmp qword ptr [r12 + 0x298], 2
    je 0x403
    cmp [r12 + 0x298], rsi
    je 0x403
    mov dword ptr [rbx + 8], 0xcc
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x403
    mov rax, [rbx + 0x80]
    jmp 0x462
    mov dword ptr [rbx + 8], 0xd2
    call <op.GetGlobal>
    jmp 0x47f
    cmp [r12 + 0x2d8], rsi
    je 0x505
    cmp [r12 + 0x2e0], rsi
    je 0x505
    cmp [r12 + 0x2e8], rsi
    je 0x505
    cmp qword ptr [r12 + 0x2d0], 2
    je 0x505
    cmp [r12 + 0x2d0], rsi
    je 0x505
    mov dword ptr [rbx + 8], 0xf7
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x505
    mov rax, [rbx + 0x80]
    jmp 0x564
    mov dword ptr [rbx + 8], 0xfd
    call <op.GetGlobal>
    jmp 0x581
    cmp [r12 + 0x310], rsi
    je 0x607
    cmp [r12 + 0x318], rsi
    je 0x607
    cmp [r12 + 0x320], rsi
    je 0x607
    cmp qword ptr [r12 + 0x308], 2
    je 0x607
    cmp [r12 + 0x308], rsi
    je 0x607
    mov dword ptr [rbx + 8], 0x122
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x607
    mov rax, [rbx + 0x80]
    jmp 0x666
    mov dword ptr [rbx + 8], 0x128
    call <op.GetGlobal>
    jmp 0x683
    cmp [r12 + 0x348], rsi
    je 0x709
    cmp [r12 + 0x350], rsi
    je 0x709
    cmp [r12 + 0x358], rsi
    je 0x709
    cmp qword ptr [r12 + 0x340], 2
    je 0x709
    cmp [r12 + 0x340], rsi
    je 0x709
    mov dword ptr [rbx + 8], 0x14d
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x709
    mov rax, [rbx + 0x80]
    jmp 0x768
    mov dword ptr [rbx + 8], 0x15d
    call <op.GetGlobal>
    jmp 0x79d
    mov dword ptr [rbx + 8], 0x163
    lea rcx, [r12 + 0x380]
    call <stub.GetNamed>
    jmp 0x7d1
    mov dword ptr [rbx + 8], 0x16e
    call <op.Call>
    jmp 0x838
    test rsi, r13
    jne 0x1a95
    cmp byte ptr [rsi], 0x22
    jne 0x1a95
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x3a0], rax
    je 0x7f8
    cmp [r12 + 0x3b0], rax
    je 0x7f8
    cmp [r12 + 0x3b8], rax
    je 0x7f8
    cmp [r12 + 0x3c0], rax
    je 0x7f8
    cmp qword ptr [r12 + 0x3a8], 2
    je 0x7f8
    cmp [r12 + 0x3a8], rsi
    je 0x7f8
    mov dword ptr [rbx + 8], 0x16e
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x70]
    jmp 0x7f8
    mov dword ptr [rbx + 8], 0x17b
    lea rcx, [r12 + 0x3f0]
    call <stub.GetNamed>
    jmp 0x881
    mov dword ptr [rbx + 8], 0x18b
    call <op.Call>
    jmp 0x907
    test rsi, r13
    jne 0x1b37
    cmp byte ptr [rsi], 0x22
    jne 0x1b37
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x3c8], rax
    je 0x8ca
    cmp [r12 + 0x3d8], rax
    je 0x8ca
    cmp [r12 + 0x3e0], rax
    je 0x8ca
    cmp [r12 + 0x3e8], rax
    je 0x8ca
    cmp qword ptr [r12 + 0x3d0], 2
    je 0x8ca
    cmp [r12 + 0x3d0], rsi
    je 0x8ca
    mov dword ptr [rbx + 8], 0x18b
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x8ca
    mov dword ptr [rbx + 8], 0x191
    call <op.RequireObject>
    jmp 0x91d
    mov dword ptr [rbx + 8], 0x194
    lea rcx, [r12 + 0x410]
    call <stub.GetNamed>
    jmp 0x951
    mov dword ptr [rbx + 8], 0x1ae
    call <op.Call>
    jmp 0x9e4
    test rsi, r13
    jne 0x1bea
    cmp byte ptr [rsi], 0x22
    jne 0x1bea
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x430], rax
    je 0x9a7
    cmp [r12 + 0x440], rax
    je 0x9a7
    cmp [r12 + 0x448], rax
    je 0x9a7
    cmp [r12 + 0x450], rax
    je 0x9a7
    cmp qword ptr [r12 + 0x438], 2
    je 0x9a7
    cmp [r12 + 0x438], rsi
    je 0x9a7
    mov dword ptr [rbx + 8], 0x1ae
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x9a7
    mov dword ptr [rbx + 8], 0x1b4
    call <op.RequireObject>
    jmp 0x9fa
    mov dword ptr [rbx + 8], 0x1b7
    lea rcx, [r12 + 0x458]
    call <stub.GetNamed>
    jmp 0xa2e
    cmp rsi, r15
    jae 0x1ccb
    test rsi, r15
    je 0x1cd8
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0x1189
    jmp 0xa4a
    test esi, esi
    jne 0x1189
    jmp 0xa4a
    test rsi, r13
    jne 0xa4a
    test rsi, rsi
    je 0xa4a
    cmp byte ptr [rsi], 4
    ja 0x1189
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0x1189
    jmp 0xa4a
    mov dword ptr [rbx + 8], 0x1c2
    lea rcx, [r12 + 0x478]
    call <stub.GetNamed>
    jmp 0xa7e
    mov dword ptr [rbx + 8], 0x1c9
    call <op.GetGlobal>
    jmp 0xa9b
    mov dword ptr [rbx + 8], 0x1d3
    call <op.GetElem>
    jmp 0xaf6
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x1d2d
    sub rax, r15
    jmp 0xaf2
    test rdx, r15
    je 0x1d2d
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x1d2d
    jp 0x1d2d
    test edx, edx
    jne 0x1d8c
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x1d2d
    jmp 0xacc
    mov dword ptr [rbx + 8], 0x1d9
    lea rcx, [r12 + 0x4c8]
    call <stub.GetNamed>
    jmp 0xb2a
    mov dword ptr [rbx + 8], 0x1e0
    lea rcx, [r12 + 0x4e8]
    call <stub.GetNamed>
    jmp 0xb62
    mov dword ptr [rbx + 8], 0x1e7
    lea rcx, [r12 + 0x508]
    call <stub.GetNamed>
    jmp 0xb9a
    mov dword ptr [rbx + 8], 0x1ee
    call <op.Mul>
    jmp 0xbd2
    cmp rsi, r15
    jae 0x1e02
    test rsi, r15
    je 0x1ddc
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1e0a
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1e1f
    test rdx, r15
    je 0x1ddc
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1e27
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1e43
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0x528]
    or rcx, 2
    mov [r12 + 0x528], rcx
    jmp 0xbd2
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x1ded
    jmp 0xbcb
    mov dword ptr [rbx + 8], 0x1f4
    call <op.GetGlobal>
    jmp 0xbeb
    mov dword ptr [rbx + 8], 0x1fa
    call <op.Div>
    jmp 0xc50
    cmp rsi, r15
    jae 0x1ea4
    test rsi, r15
    je 0x1e7e
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1eac
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1ec1
    test rdx, r15
    je 0x1e7e
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1ec9
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vdivsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1ee5
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x540]
    or rcx, 2
    mov [r12 + 0x540], rcx
    jmp 0xc50
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1f1a
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x540]
    or rcx, 2
    mov [r12 + 0x540], rcx
    jmp 0xc50
    mov dword ptr [rbx + 8], 0x200
    call <op.Sub>
    jmp 0xc7b
    cmp rsi, r15
    jae 0x1f5d
    test rsi, r15
    je 0x1f37
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1f65
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1f7a
    test rdx, r15
    je 0x1f37
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1f82
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1f9e
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x58], rax
    mov rcx, [r12 + 0x548]
    or rcx, 2
    mov [r12 + 0x548], rcx
    jmp 0xc7b
    mov dword ptr [rbx + 8], 0x206
    lea rcx, [r12 + 0x550]
    call <stub.SetNamed>
    jmp 0xcc9
    mov dword ptr [rbx + 8], 0x206
    call <stub.Barrier>
    jmp 0xcc9
    mov dword ptr [rbx + 8], 0x20e
    call <op.GetGlobal>
    jmp 0xce2
    mov dword ptr [rbx + 8], 0x218
    call <op.GetElem>
    jmp 0xd3d
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x1ff6
    sub rax, r15
    jmp 0xd39
    test rdx, r15
    je 0x1ff6
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x1ff6
    jp 0x1ff6
    test edx, edx
    jne 0x2055
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x1ff6
    jmp 0xd13
    mov dword ptr [rbx + 8], 0x21e
    lea rcx, [r12 + 0x5a0]
    call <stub.GetNamed>
    jmp 0xd71
    mov dword ptr [rbx + 8], 0x225
    lea rcx, [r12 + 0x5c0]
    call <stub.GetNamed>
    jmp 0xda9
    mov dword ptr [rbx + 8], 0x22c
    lea rcx, [r12 + 0x5e0]
    call <stub.GetNamed>
    jmp 0xde1
    mov dword ptr [rbx + 8], 0x233
    call <op.Mul>
    jmp 0xe19
    cmp rsi, r15
    jae 0x20cb
    test rsi, r15
    je 0x20a5
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x20d3
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x20e8
    test rdx, r15
    je 0x20a5
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x20f0
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x210c
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0x600]
    or rcx, 2
    mov [r12 + 0x600], rcx
    jmp 0xe19
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x20b6
    jmp 0xe12
    mov dword ptr [rbx + 8], 0x239
    call <op.GetGlobal>
    jmp 0xe32
    mov dword ptr [rbx + 8], 0x23f
    call <op.Div>
    jmp 0xe97
    cmp rsi, r15
    jae 0x216d
    test rsi, r15
    je 0x2147
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2175
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x218a
    test rdx, r15
    je 0x2147
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x2192
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vdivsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x21ae
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x618]
    or rcx, 2
    mov [r12 + 0x618], rcx
    jmp 0xe97
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x21e3
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x618]
    or rcx, 2
    mov [r12 + 0x618], rcx
    jmp 0xe97
    mov dword ptr [rbx + 8], 0x245
    call <op.Sub>
    jmp 0xec2
    cmp rsi, r15
    jae 0x2226
    test rsi, r15
    je 0x2200
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x222e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x2243
    test rdx, r15
    je 0x2200
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x224b
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2267
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x58], rax
    mov rcx, [r12 + 0x620]
    or rcx, 2
    mov [r12 + 0x620], rcx
    jmp 0xec2
    mov dword ptr [rbx + 8], 0x24b
    lea rcx, [r12 + 0x628]
    call <stub.SetNamed>
    jmp 0xf10
    mov dword ptr [rbx + 8], 0x24b
    call <stub.Barrier>
    jmp 0xf10
    mov dword ptr [rbx + 8], 0x253
    call <op.GetGlobal>
    jmp 0xf29
    mov dword ptr [rbx + 8], 0x25d
    call <op.GetElem>
    jmp 0xf84
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x22bf
    sub rax, r15
    jmp 0xf80
    test rdx, r15
    je 0x22bf
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x22bf
    jp 0x22bf
    test edx, edx
    jne 0x231e
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x22bf
    jmp 0xf5a
    mov dword ptr [rbx + 8], 0x263
    lea rcx, [r12 + 0x678]
    call <stub.GetNamed>
    jmp 0xfb8
    mov dword ptr [rbx + 8], 0x26a
    lea rcx, [r12 + 0x698]
    call <stub.GetNamed>
    jmp 0xff0
    mov dword ptr [rbx + 8], 0x271
    lea rcx, [r12 + 0x6b8]
    call <stub.GetNamed>
    jmp 0x1028
    mov dword ptr [rbx + 8], 0x278
    call <op.Mul>
    jmp 0x1060
    cmp rsi, r15
    jae 0x2394
    test rsi, r15
    je 0x236e
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x239c
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x23b1
    test rdx, r15
    je 0x236e
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x23b9
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x23d5
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0x6d8]
    or rcx, 2
    mov [r12 + 0x6d8], rcx
    jmp 0x1060
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x237f
    jmp 0x1059
    mov dword ptr [rbx + 8], 0x27e
    call <op.GetGlobal>
    jmp 0x1079
    mov dword ptr [rbx + 8], 0x284
    call <op.Div>
    jmp 0x10de
    cmp rsi, r15
    jae 0x2436
    test rsi, r15
    je 0x2410
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x243e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x2453
    test rdx, r15
    je 0x2410
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x245b
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vdivsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2477
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x6f0]
    or rcx, 2
    mov [r12 + 0x6f0], rcx
    jmp 0x10de
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x24ac
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x6f0]
    or rcx, 2
    mov [r12 + 0x6f0], rcx
    jmp 0x10de
    mov dword ptr [rbx + 8], 0x28a
    call <op.Sub>
    jmp 0x1109
    cmp rsi, r15
    jae 0x24ef
    test rsi, r15
    je 0x24c9
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x24f7
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x250c
    test rdx, r15
    je 0x24c9
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x2514
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2530
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x58], rax
    mov rcx, [r12 + 0x6f8]
    or rcx, 2
    mov [r12 + 0x6f8], rcx
    jmp 0x1109
    mov dword ptr [rbx + 8], 0x290
    lea rcx, [r12 + 0x700]
    call <stub.SetNamed>
    jmp 0x1157
    mov dword ptr [rbx + 8], 0x290
    call <stub.Barrier>
    jmp 0x1157
    mov dword ptr [rbx + 8], 0x298
    call <op.JumpLoop>
    jmp 0x95e
    mov dword ptr [rbx + 8], 0x29f
    call <op.GetGlobal>
    jmp 0x11a2
    mov dword ptr [rbx + 8], 0x2a7
    call <op.Call>
    jmp 0x11fa
    test rsi, r13
    jne 0x2599
    cmp byte ptr [rsi], 0x22
    jne 0x2599
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x730], rax
    je 0x11bd
    cmp [r12 + 0x740], rax
    je 0x11bd
    cmp [r12 + 0x748], rax
    je 0x11bd
    cmp [r12 + 0x750], rax
    je 0x11bd
    cmp qword ptr [r12 + 0x738], 2
    je 0x11bd
    cmp [r12 + 0x738], rsi
    je 0x11bd
    mov dword ptr [rbx + 8], 0x2a7
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0x11bd
    mov dword ptr [rbx + 8], 0x2b5
    call <op.GetGlobal>
    jmp 0x1231
    mov dword ptr [rbx + 8], 0x2bb
    call <op.MulI>
    jmp 0x1259
    cmp rsi, r15
    jae 0x2659
    test rsi, r15
    je 0x2633
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2661
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x2ae8]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2685
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x768]
    or rcx, 2
    mov [r12 + 0x768], rcx
    jmp 0x1259
    mov ecx, esi
    or ecx, 0xea60
    test ecx, ecx
    jl 0x2644
    jmp 0x1252
    mov dword ptr [rbx + 8], 0x2c2
    call <op.JNotLess>
    cmp eax, 2
    je 0x1330
    jmp 0x127b
    cmp rsi, r15
    jae 0x26e2
    test rsi, r15
    je 0x26b3
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x26ea
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x26ff
    test rdx, r15
    je 0x26b3
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x2707
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x770]
    or rcx, 2
    mov [r12 + 0x770], rcx
    vucomisd xmm1, xmm0
    jbe 0x1330
    jmp 0x127b
    mov dword ptr [rbx + 8], 0x2c9
    call <op.GetGlobal>
    jmp 0x1294
    mov dword ptr [rbx + 8], 0x2d5
    call <op.Call>
    jmp 0x12fb
    test rsi, r13
    jne 0x273b
    cmp byte ptr [rsi], 0x22
    jne 0x273b
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x788], rax
    je 0x12bb
    cmp [r12 + 0x798], rax
    je 0x12bb
    cmp [r12 + 0x7a0], rax
    je 0x12bb
    cmp [r12 + 0x7a8], rax
    je 0x12bb
    cmp qword ptr [r12 + 0x790], 2
    je 0x12bb
    cmp [r12 + 0x790], rsi
    je 0x12bb
    mov dword ptr [rbx + 8], 0x2d5
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x12bb
    mov dword ptr [rbx + 8], 0x2db
    call <op.Inc>
    jmp 0x131a
    cmp rsi, r15
    jae 0x27ea
    test rsi, r15
    je 0x27c4
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x27f2
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x2af0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2816
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x7b0]
    or rcx, 2
    mov [r12 + 0x7b0], rcx
    jmp 0x131a
    mov dword ptr [rbx + 8], 0x2e0
    call <op.JumpLoop>
    jmp 0x1214
    mov dword ptr [rbx + 8], 0x2e3
    call <op.GetGlobal>
    jmp 0x1349
    mov dword ptr [rbx + 8], 0x2ef
    call <op.GetGlobal>
    jmp 0x137a
    mov dword ptr [rbx + 8], 0x2f5
    lea rcx, [r12 + 0x7d8]
    call <stub.GetNamed>
    jmp 0x13b1
    mov dword ptr [rbx + 8], 0x300
    call <op.Call>
    jmp 0x141e
    test rsi, r13
    jne 0x287f
    cmp byte ptr [rsi], 0x22
    jne 0x287f
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x7f8], rax
    je 0x13de
    cmp [r12 + 0x808], rax
    je 0x13de
    cmp [r12 + 0x810], rax
    je 0x13de
    cmp [r12 + 0x818], rax
    je 0x13de
    cmp qword ptr [r12 + 0x800], 2
    je 0x13de
    cmp [r12 + 0x800], rsi
    je 0x13de
    mov dword ptr [rbx + 8], 0x300
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x80]
    jmp 0x13de
    mov dword ptr [rbx + 8], 0x306
    call <op.GetGlobal>
    jmp 0x143a
    mov dword ptr [rbx + 8], 0x30e
    call <op.Call>
    jmp 0x14aa
    test rsi, r13
    jne 0x291c
    cmp byte ptr [rsi], 0x22
    jne 0x291c
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x830], rax
    je 0x145b
    cmp [r12 + 0x840], rax
    je 0x145b
    cmp [r12 + 0x848], rax
    je 0x145b
    cmp [r12 + 0x850], rax
    je 0x145b
    cmp qword ptr [r12 + 0x838], 2
    je 0x145b
    cmp [r12 + 0x838], rsi
    je 0x145b
    mov dword ptr [rbx + 8], 0x30e
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xb0]
    jmp 0x145b
    mov dword ptr [rbx + 8], 0x314
    lea rcx, [r12 + 0x858]
    call <stub.GetNamed>
    jmp 0x14e1
    mov dword ptr [rbx + 8], 0x31f
    call <op.Call>
    jmp 0x1551
    test rsi, r13
    jne 0x29c1
    cmp byte ptr [rsi], 0x22
    jne 0x29c1
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x878], rax
    je 0x150e
    cmp [r12 + 0x888], rax
    je 0x150e
    cmp [r12 + 0x890], rax
    je 0x150e
    cmp [r12 + 0x898], rax
    je 0x150e
    cmp qword ptr [r12 + 0x880], 2
    je 0x150e
    cmp [r12 + 0x880], rsi
    je 0x150e
    mov dword ptr [rbx + 8], 0x31f
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x88]
    jmp 0x150e
    mov dword ptr [rbx + 8], 0x325
    call <op.Call>
    jmp 0x15a3
    test rsi, r13
    jne 0x2a4d
    cmp byte ptr [rsi], 0x22
    jne 0x2a4d
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x8a0], rax
    je 0x1563
    cmp [r12 + 0x8b0], rax
    je 0x1563
    cmp [r12 + 0x8b8], rax
    je 0x1563
    cmp [r12 + 0x8c0], rax
    je 0x1563
    cmp qword ptr [r12 + 0x8a8], 2
    je 0x1563
    cmp [r12 + 0x8a8], rsi
    je 0x1563
    mov dword ptr [rbx + 8], 0x325
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x48]
    jmp 0x1563
    jmp <stub.ExceptionExit>
    .byte 0x0
    .long 0x0
    .quad 0x4010000000000000
    .quad 0x40ed4c0000000000
    .quad 0x3ff0000000000000
Body:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x70]
    cmp rcx, [rdx]
    ja 0x39f
    mov r12, [rax + 0x10]
    cmp esi, 7
    jb 0x3bf
    endbr64
    mov rsi, [rbx + 0x20]
    test rsi, r13
    jne 0x3dd
    cmp byte ptr [rsi], 0x20
    jb 0x3dd
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x28]
    test rdx, r13
    jne 0x3ee
    cmp byte ptr [rdx], 0x20
    jb 0x3ee
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x48]
    jne 0x3ee
    mov rax, [r12 + 0x50]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x404
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x30]
    test rdx, r13
    jne 0x415
    cmp byte ptr [rdx], 0x20
    jb 0x415
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x68]
    jne 0x415
    mov rax, [r12 + 0x70]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x42b
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x38]
    test rdx, r13
    jne 0x43c
    cmp byte ptr [rdx], 0x20
    jb 0x43c
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x88]
    jne 0x43c
    mov rax, [r12 + 0x90]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x455
    mov rsi, [r12 + 0xa8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x466
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x68]
    cmp rsi, r15
    jb 0x488
    cmp rdx, r15
    jb 0x488
    mov eax, esi
    imul eax, edx
    jo 0x488
    test eax, eax
    je 0x4fb
    or rax, r15
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x60]
    test rdx, r13
    jne 0x508
    cmp byte ptr [rdx], 0x20
    jb 0x508
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0xc0]
    jne 0x508
    mov rax, [r12 + 0xc8]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x521
    mov rsi, [r12 + 0xe0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x532
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x68]
    cmp rsi, r15
    jb 0x554
    cmp rdx, r15
    jb 0x554
    mov eax, esi
    imul eax, edx
    jo 0x554
    test eax, eax
    je 0x5c7
    or rax, r15
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x60]
    test rdx, r13
    jne 0x5d4
    cmp byte ptr [rdx], 0x20
    jb 0x5d4
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0xf8]
    jne 0x5d4
    mov rax, [r12 + 0x100]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x5ed
    mov rsi, [r12 + 0x118]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x5fe
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x68]
    cmp rsi, r15
    jb 0x620
    cmp rdx, r15
    jb 0x620
    mov eax, esi
    imul eax, edx
    jo 0x620
    test eax, eax
    je 0x693
    or rax, r15
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x60]
    test rdx, r13
    jne 0x6a0
    cmp byte ptr [rdx], 0x20
    jb 0x6a0
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x130]
    jne 0x6a0
    mov rax, [r12 + 0x138]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x6b9
    mov rsi, [r12 + 0x150]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x6ca
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x68]
    cmp rsi, r15
    jb 0x6ec
    cmp rdx, r15
    jb 0x6ec
    mov eax, esi
    imul eax, edx
    jo 0x6ec
    test eax, eax
    je 0x75f
    or rax, r15
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x60]
    test rdx, r13
    jne 0x76c
    cmp byte ptr [rdx], 0x20
    jb 0x76c
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x168]
    jne 0x76c
    mov rax, [r12 + 0x170]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x785
    mov eax, 0xa
    mov [rbx + 0x60], rax
    mov rax, [rbx + 0x60]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x3d6
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 7
    jb 0x3c4
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    call <op.CoerceThis>
    jmp 0x43
    mov dword ptr [rbx + 8], 1
    lea rcx, [r12 + 0x48]
    call <stub.SetNamed>
    jmp 0x8b
    mov dword ptr [rbx + 8], 1
    call <stub.Barrier>
    jmp 0x8b
    mov dword ptr [rbx + 8], 9
    lea rcx, [r12 + 0x68]
    call <stub.SetNamed>
    jmp 0xd3
    mov dword ptr [rbx + 8], 9
    call <stub.Barrier>
    jmp 0xd3
    mov dword ptr [rbx + 8], 0x11
    lea rcx, [r12 + 0x88]
    call <stub.SetNamed>
    jmp 0x121
    mov dword ptr [rbx + 8], 0x11
    call <stub.Barrier>
    jmp 0x121
    mov dword ptr [rbx + 8], 0x19
    call <op.GetGlobal>
    jmp 0x13a
    mov dword ptr [rbx + 8], 0x1f
    call <op.Mul>
    jmp 0x16e
    cmp rsi, r15
    jae 0x49d
    test rsi, r15
    je 0x477
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x4a5
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x4ba
    test rdx, r15
    je 0x477
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x4c2
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x4de
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0xb8]
    or rcx, 2
    mov [r12 + 0xb8], rcx
    jmp 0x16e
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x488
    jmp 0x167
    mov dword ptr [rbx + 8], 0x25
    lea rcx, [r12 + 0xc0]
    call <stub.SetNamed>
    jmp 0x1bc
    mov dword ptr [rbx + 8], 0x25
    call <stub.Barrier>
    jmp 0x1bc
    mov dword ptr [rbx + 8], 0x2d
    call <op.GetGlobal>
    jmp 0x1d5
    mov dword ptr [rbx + 8], 0x33
    call <op.Mul>
    jmp 0x209
    cmp rsi, r15
    jae 0x569
    test rsi, r15
    je 0x543
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x571
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x586
    test rdx, r15
    je 0x543
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x58e
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x5aa
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0xf0]
    or rcx, 2
    mov [r12 + 0xf0], rcx
    jmp 0x209
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x554
    jmp 0x202
    mov dword ptr [rbx + 8], 0x39
    lea rcx, [r12 + 0xf8]
    call <stub.SetNamed>
    jmp 0x257
    mov dword ptr [rbx + 8], 0x39
    call <stub.Barrier>
    jmp 0x257
    mov dword ptr [rbx + 8], 0x41
    call <op.GetGlobal>
    jmp 0x270
    mov dword ptr [rbx + 8], 0x47
    call <op.Mul>
    jmp 0x2a4
    cmp rsi, r15
    jae 0x635
    test rsi, r15
    je 0x60f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x63d
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x652
    test rdx, r15
    je 0x60f
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x65a
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x676
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x128]
    or rcx, 2
    mov [r12 + 0x128], rcx
    jmp 0x2a4
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x620
    jmp 0x29d
    mov dword ptr [rbx + 8], 0x4d
    lea rcx, [r12 + 0x130]
    call <stub.SetNamed>
    jmp 0x2f2
    mov dword ptr [rbx + 8], 0x4d
    call <stub.Barrier>
    jmp 0x2f2
    mov dword ptr [rbx + 8], 0x55
    call <op.GetGlobal>
    jmp 0x30b
    mov dword ptr [rbx + 8], 0x5b
    call <op.Mul>
    jmp 0x33f
    cmp rsi, r15
    jae 0x701
    test rsi, r15
    je 0x6db
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x709
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x71e
    test rdx, r15
    je 0x6db
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x726
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x742
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x160]
    or rcx, 2
    mov [r12 + 0x160], rcx
    jmp 0x33f
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x6ec
    jmp 0x338
    mov dword ptr [rbx + 8], 0x61
    lea rcx, [r12 + 0x168]
    call <stub.SetNamed>
    jmp 0x38d
    mov dword ptr [rbx + 8], 0x61
    call <stub.Barrier>
    jmp 0x38d
advance:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0xb8]
    cmp rcx, [rdx]
    ja 0x1572
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x1592
    mov ecx, 0xa
    mov [rbx + 0x30], rcx
    mov [rbx + 0x38], rcx
    mov [rbx + 0x40], rcx
    mov [rbx + 0x48], rcx
    mov [rbx + 0x50], rcx
    endbr64
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [r12 + 0x78]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x15b0
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x40]
    test rdx, r13
    jne 0x15c1
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0x15da
    cmp esi, 0x21
    jne 0x9f
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0xc6
    cmp byte ptr [rdx], 0x20
    jb 0x15c1
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x88]
    jne 0x15c1
    mov rsi, [r12 + 0x90]
    mov rax, [rdx + rsi]
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x15ff
    cmp rdx, r15
    jb 0x15ff
    cmp esi, edx
    jge 0xf74
    mov rsi, [r12 + 0xb0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x165c
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x30]
    test rsi, r13
    jne 0x166d
    cmp byte ptr [rsi], 0x20
    jb 0x166d
    cmp rdx, r15
    jb 0x169a
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x166d
    cmp byte ptr [rcx], 0xb
    je 0x167e
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x166d
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x16e2
    mov eax, esi
    add eax, 1
    jo 0x16e2
    or rax, r15
    mov [rbx + 0x40], rax
    endbr64
    mov rsi, [r12 + 0xe8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1740
    mov [rbx + 0x50], rax
    mov rdx, [rbx + 0x50]
    test rdx, r13
    jne 0x1751
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0x176a
    cmp esi, 0x21
    jne 0x1bc
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0x1e3
    cmp byte ptr [rdx], 0x20
    jb 0x1751
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xf8]
    jne 0x1751
    mov rsi, [r12 + 0x100]
    mov rax, [rdx + rsi]
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x178f
    cmp rdx, r15
    jb 0x178f
    cmp esi, edx
    jge 0xf3f
    mov rsi, [r12 + 0x120]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x17ec
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x78]
    mov rdx, [rbx + 0x40]
    test rsi, r13
    jne 0x17fd
    cmp byte ptr [rsi], 0x20
    jb 0x17fd
    cmp rdx, r15
    jb 0x182a
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x17fd
    cmp byte ptr [rcx], 0xb
    je 0x180e
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x17fd
    mov [rbx + 0x48], rax
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0x1861
    cmp byte ptr [rdx], 0x20
    jb 0x1861
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x150]
    jne 0x1861
    mov rsi, [r12 + 0x158]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x187a
    cmp byte ptr [rdx], 0x20
    jb 0x187a
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x170]
    jne 0x187a
    mov rsi, [r12 + 0x178]
    mov rax, [rdx + rsi]
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x78]
    mov rdx, [rbx + 0x80]
    cmp rsi, r15
    jb 0x18a4
    cmp rdx, r15
    jb 0x18a4
    mov eax, esi
    sub eax, edx
    jo 0x18a4
    or rax, r15
    mov [rbx + 0x50], rax
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0x1917
    cmp byte ptr [rdx], 0x20
    jb 0x1917
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x198]
    jne 0x1917
    mov rsi, [r12 + 0x1a0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x1930
    cmp byte ptr [rdx], 0x20
    jb 0x1930
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1b8]
    jne 0x1930
    mov rsi, [r12 + 0x1c0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x78]
    mov rdx, [rbx + 0x80]
    cmp rsi, r15
    jb 0x195a
    cmp rdx, r15
    jb 0x195a
    mov eax, esi
    sub eax, edx
    jo 0x195a
    or rax, r15
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0x19cd
    cmp byte ptr [rdx], 0x20
    jb 0x19cd
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1e0]
    jne 0x19cd
    mov rsi, [r12 + 0x1e8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x19e6
    cmp byte ptr [rdx], 0x20
    jb 0x19e6
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x200]
    jne 0x19e6
    mov rsi, [r12 + 0x208]
    mov rax, [rdx + rsi]
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x78]
    mov rdx, [rbx + 0x80]
    cmp rsi, r15
    jb 0x1a10
    cmp rdx, r15
    jb 0x1a10
    mov eax, esi
    sub eax, edx
    jo 0x1a10
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x1a94
    cmp rdx, r15
    jb 0x1a94
    mov eax, esi
    imul eax, edx
    jo 0x1a94
    test eax, eax
    je 0x1b07
    or rax, r15
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0x1b25
    cmp rdx, r15
    jb 0x1b25
    mov eax, esi
    imul eax, edx
    jo 0x1b25
    test eax, eax
    je 0x1b9b
    or rax, r15
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x78]
    mov rdx, [rbx + 0x80]
    cmp rsi, r15
    jb 0x1bb9
    cmp rdx, r15
    jb 0x1bb9
    mov eax, esi
    add eax, edx
    jo 0x1bb9
    or rax, r15
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x60]
    mov rdx, [rbx + 0x60]
    cmp rsi, r15
    jb 0x1c3d
    cmp rdx, r15
    jb 0x1c3d
    mov eax, esi
    imul eax, edx
    jo 0x1c3d
    test eax, eax
    je 0x1cb3
    or rax, r15
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x78]
    mov rdx, [rbx + 0x80]
    cmp rsi, r15
    jb 0x1cd1
    cmp rdx, r15
    jb 0x1cd1
    mov eax, esi
    add eax, edx
    jo 0x1cd1
    or rax, r15
    mov [rbx + 0x68], rax
    mov rsi, [r12 + 0x250]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1d44
    mov [rbx + 0xa8], rax
    mov rdx, [rbx + 0xa8]
    test rdx, r13
    jne 0x1d55
    cmp byte ptr [rdx], 0x20
    jb 0x1d55
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x260]
    jne 0x1d55
    mov rsi, [r12 + 0x268]
    mov rax, [rdx + rsi]
    mov [rbx + 0xa0], rax
    mov rax, [rbx + 0x68]
    mov [rbx + 0xb0], rax
    mov rsi, [rbx + 0xa0]
    cmp [r12 + 0x280], rsi
    jne 0x1d7f
    mov dword ptr [rbx + 8], 0xb5
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
    je 0x32e7
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x68]
    mov rdx, [rbx + 0x80]
    cmp rsi, r15
    jb 0x1e0b
    cmp rdx, r15
    jb 0x1e0b
    mov eax, esi
    imul eax, edx
    jo 0x1e0b
    test eax, eax
    je 0x1e7e
    or rax, r15
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x78]
    cmp rsi, r15
    jb 0x1e9c
    cmp rdx, r15
    jb 0x1e9c
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vdivsd xmm0, xmm0, xmm1
    vcvttsd2si eax, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, eax
    vucomisd xmm0, xmm15
    jne 0x1f0f
    jp 0x1f0f
    test eax, eax
    jne 0x6b1
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x1f0f
    or rax, r15
    mov [rbx + 0x70], rax
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0x1f44
    cmp byte ptr [rdx], 0x20
    jb 0x1f44
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x2b8]
    jne 0x1f44
    mov rsi, [r12 + 0x2c0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x1f5d
    cmp byte ptr [rdx], 0x20
    jb 0x1f5d
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x2d8]
    jne 0x1f5d
    mov rsi, [r12 + 0x2e0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x90]
    cmp rsi, r15
    jb 0x1f87
    cmp rdx, r15
    jb 0x1f87
    mov eax, esi
    imul eax, edx
    jo 0x1f87
    test eax, eax
    je 0x1ffd
    or rax, r15
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x88]
    mov rdx, [rbx + 0x70]
    cmp rsi, r15
    jb 0x201b
    cmp rdx, r15
    jb 0x201b
    mov eax, esi
    imul eax, edx
    jo 0x201b
    test eax, eax
    je 0x2091
    or rax, r15
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x78]
    mov rdx, [rbx + 0x80]
    cmp rsi, r15
    jb 0x20af
    cmp rdx, r15
    jb 0x20af
    mov eax, esi
    sub eax, edx
    jo 0x20af
    or rax, r15
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x78]
    test rdx, r13
    jne 0x2122
    cmp byte ptr [rdx], 0x20
    jb 0x2122
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x310]
    jne 0x2122
    mov rax, [r12 + 0x318]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x213b
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0x214c
    cmp byte ptr [rdx], 0x20
    jb 0x214c
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x330]
    jne 0x214c
    mov rsi, [r12 + 0x338]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x2165
    cmp byte ptr [rdx], 0x20
    jb 0x2165
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x350]
    jne 0x2165
    mov rsi, [r12 + 0x358]
    mov rax, [rdx + rsi]
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x90]
    cmp rsi, r15
    jb 0x218f
    cmp rdx, r15
    jb 0x218f
    mov eax, esi
    imul eax, edx
    jo 0x218f
    test eax, eax
    je 0x2205
    or rax, r15
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x88]
    mov rdx, [rbx + 0x70]
    cmp rsi, r15
    jb 0x2223
    cmp rdx, r15
    jb 0x2223
    mov eax, esi
    imul eax, edx
    jo 0x2223
    test eax, eax
    je 0x2299
    or rax, r15
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x78]
    mov rdx, [rbx + 0x80]
    cmp rsi, r15
    jb 0x22b7
    cmp rdx, r15
    jb 0x22b7
    mov eax, esi
    sub eax, edx
    jo 0x22b7
    or rax, r15
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x78]
    test rdx, r13
    jne 0x232a
    cmp byte ptr [rdx], 0x20
    jb 0x232a
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x388]
    jne 0x232a
    mov rax, [r12 + 0x390]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x2343
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0x2354
    cmp byte ptr [rdx], 0x20
    jb 0x2354
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x3a8]
    jne 0x2354
    mov rsi, [r12 + 0x3b0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x236d
    cmp byte ptr [rdx], 0x20
    jb 0x236d
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x3c8]
    jne 0x236d
    mov rsi, [r12 + 0x3d0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x60]
    mov rdx, [rbx + 0x90]
    cmp rsi, r15
    jb 0x2397
    cmp rdx, r15
    jb 0x2397
    mov eax, esi
    imul eax, edx
    jo 0x2397
    test eax, eax
    je 0x240d
    or rax, r15
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x88]
    mov rdx, [rbx + 0x70]
    cmp rsi, r15
    jb 0x242b
    cmp rdx, r15
    jb 0x242b
    mov eax, esi
    imul eax, edx
    jo 0x242b
    test eax, eax
    je 0x24a1
    or rax, r15
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x78]
    mov rdx, [rbx + 0x80]
    cmp rsi, r15
    jb 0x24bf
    cmp rdx, r15
    jb 0x24bf
    mov eax, esi
    sub eax, edx
    jo 0x24bf
    or rax, r15
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x78]
    test rdx, r13
    jne 0x2532
    cmp byte ptr [rdx], 0x20
    jb 0x2532
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x400]
    jne 0x2532
    mov rax, [r12 + 0x408]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x254b
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x255c
    cmp byte ptr [rdx], 0x20
    jb 0x255c
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x420]
    jne 0x255c
    mov rsi, [r12 + 0x428]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0x2575
    cmp byte ptr [rdx], 0x20
    jb 0x2575
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x440]
    jne 0x2575
    mov rsi, [r12 + 0x448]
    mov rax, [rdx + rsi]
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x90]
    cmp rsi, r15
    jb 0x259f
    cmp rdx, r15
    jb 0x259f
    mov eax, esi
    imul eax, edx
    jo 0x259f
    test eax, eax
    je 0x2615
    or rax, r15
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x88]
    mov rdx, [rbx + 0x70]
    cmp rsi, r15
    jb 0x2633
    cmp rdx, r15
    jb 0x2633
    mov eax, esi
    imul eax, edx
    jo 0x2633
    test eax, eax
    je 0x26a9
    or rax, r15
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x78]
    mov rdx, [rbx + 0x80]
    cmp rsi, r15
    jb 0x26c7
    cmp rdx, r15
    jb 0x26c7
    mov eax, esi
    add eax, edx
    jo 0x26c7
    or rax, r15
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x48]
    mov rsi, [rbx + 0x78]
    test rdx, r13
    jne 0x273a
    cmp byte ptr [rdx], 0x20
    jb 0x273a
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x478]
    jne 0x273a
    mov rax, [r12 + 0x480]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x2753
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x2764
    cmp byte ptr [rdx], 0x20
    jb 0x2764
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x498]
    jne 0x2764
    mov rsi, [r12 + 0x4a0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0x277d
    cmp byte ptr [rdx], 0x20
    jb 0x277d
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x4b8]
    jne 0x277d
    mov rsi, [r12 + 0x4c0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x90]
    cmp rsi, r15
    jb 0x27a7
    cmp rdx, r15
    jb 0x27a7
    mov eax, esi
    imul eax, edx
    jo 0x27a7
    test eax, eax
    je 0x281d
    or rax, r15
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x88]
    mov rdx, [rbx + 0x70]
    cmp rsi, r15
    jb 0x283b
    cmp rdx, r15
    jb 0x283b
    mov eax, esi
    imul eax, edx
    jo 0x283b
    test eax, eax
    je 0x28b1
    or rax, r15
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x78]
    mov rdx, [rbx + 0x80]
    cmp rsi, r15
    jb 0x28cf
    cmp rdx, r15
    jb 0x28cf
    mov eax, esi
    add eax, edx
    jo 0x28cf
    or rax, r15
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x48]
    mov rsi, [rbx + 0x78]
    test rdx, r13
    jne 0x2942
    cmp byte ptr [rdx], 0x20
    jb 0x2942
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x4f0]
    jne 0x2942
    mov rax, [r12 + 0x4f8]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x295b
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x296c
    cmp byte ptr [rdx], 0x20
    jb 0x296c
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x510]
    jne 0x296c
    mov rsi, [r12 + 0x518]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0x2985
    cmp byte ptr [rdx], 0x20
    jb 0x2985
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x530]
    jne 0x2985
    mov rsi, [r12 + 0x538]
    mov rax, [rdx + rsi]
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x60]
    mov rdx, [rbx + 0x90]
    cmp rsi, r15
    jb 0x29af
    cmp rdx, r15
    jb 0x29af
    mov eax, esi
    imul eax, edx
    jo 0x29af
    test eax, eax
    je 0x2a25
    or rax, r15
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x88]
    mov rdx, [rbx + 0x70]
    cmp rsi, r15
    jb 0x2a43
    cmp rdx, r15
    jb 0x2a43
    mov eax, esi
    imul eax, edx
    jo 0x2a43
    test eax, eax
    je 0x2ab9
    or rax, r15
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x78]
    mov rdx, [rbx + 0x80]
    cmp rsi, r15
    jb 0x2ad7
    cmp rdx, r15
    jb 0x2ad7
    mov eax, esi
    add eax, edx
    jo 0x2ad7
    or rax, r15
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x48]
    mov rsi, [rbx + 0x78]
    test rdx, r13
    jne 0x2b4a
    cmp byte ptr [rdx], 0x20
    jb 0x2b4a
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x568]
    jne 0x2b4a
    mov rax, [r12 + 0x570]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x2b63
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x2b85
    mov eax, esi
    add eax, 1
    jo 0x2b85
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x2be3
    jmp 0x171
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x2c05
    mov eax, esi
    add eax, 1
    jo 0x2c05
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x2c63
    jmp 0x57
    mov rsi, [r12 + 0x598]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x2c74
    mov [rbx + 0x50], rax
    mov dword ptr [rbx + 8], 0x1cd
    call <op.IterOpenArray>
    cmp eax, 2
    je 0x10b3
    mov rdx, [rbx + 0x50]
    test rdx, r13
    jne 0x2c85
    cmp byte ptr [rdx], 0x20
    jb 0x2c85
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x5d0]
    jne 0x2c85
    mov rsi, [r12 + 0x5d8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    test rsi, r13
    jne 0xff9
    test rsi, rsi
    je 0xff9
    cmp byte ptr [rsi], 0x20
    jae 0x1005
    mov dword ptr [rbx + 8], 0x1df
    call <op.ThrowNotIterable>
    mov rax, [rbx + 0x50]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x5a8], rsi
    jne 0x2caf
    mov dword ptr [rbx + 8], 0x1e4
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
    je 0x32e7
    mov [rbx + 0x30], rax
    mov rsi, [rbx + 0x30]
    test rsi, r13
    jne 0x2d27
    cmp byte ptr [rsi], 0x20
    jb 0x2d27
    mov rdx, [rbx + 0x30]
    test rdx, r13
    jne 0x2d38
    cmp byte ptr [rdx], 0x20
    jb 0x2d38
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x5f0]
    jne 0x2d38
    mov rsi, [r12 + 0x5f8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x38], rax
    mov eax, 0xa
    mov [rbx + 0x40], rax
    endbr64
    mov dword ptr [rbx + 8], 0x1f6
    call <op.IterStep>
    cmp eax, 2
    je 0x11d7
    mov rsi, [rbx + 0x30]
    cmp rsi, 0xa
    je 0x1560
    mov rax, [rbx + 0x38]
    mov [rbx + 0x68], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x610], rsi
    jne 0x2d62
    mov dword ptr [rbx + 8], 0x207
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
    je 0x32e7
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x70]
    test rsi, r13
    jne 0x2dda
    cmp byte ptr [rsi], 0x20
    jb 0x2dda
    mov rdx, [rbx + 0x70]
    test rdx, r13
    jne 0x2deb
    cmp byte ptr [rdx], 0x20
    jb 0x2deb
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x638]
    jne 0x2deb
    mov rsi, [r12 + 0x640]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x68]
    cmp rsi, 7
    je 0x1560
    cmp rsi, 6
    jne 0x2e04
    mov rdx, [rbx + 0x70]
    test rdx, r13
    jne 0x2e6a
    cmp byte ptr [rdx], 0x20
    jb 0x2e6a
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x658]
    jne 0x2e6a
    mov rsi, [r12 + 0x660]
    mov rax, [rdx + rsi]
    mov [rbx + 0x48], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x2e83
    cmp byte ptr [rdx], 0x20
    jb 0x2e83
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x678]
    jne 0x2e83
    mov rsi, [r12 + 0x680]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x2e9c
    cmp byte ptr [rdx], 0x20
    jb 0x2e9c
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x698]
    jne 0x2e9c
    mov rsi, [r12 + 0x6a0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x60]
    cmp rsi, r15
    jb 0x2ec6
    cmp rdx, r15
    jb 0x2ec6
    mov eax, esi
    imul eax, edx
    jo 0x2ec6
    test eax, eax
    je 0x2f39
    or rax, r15
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0x2f57
    cmp rdx, r15
    jb 0x2f57
    mov eax, esi
    add eax, edx
    jo 0x2f57
    or rax, r15
    mov [rbx + 0x50], rax
    mov rdx, [rbx + 0x48]
    mov rsi, [rbx + 0x50]
    test rdx, r13
    jne 0x2fca
    cmp byte ptr [rdx], 0x20
    jb 0x2fca
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x6c8]
    jne 0x2fca
    mov rax, [r12 + 0x6d0]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x2fe3
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x2ff4
    cmp byte ptr [rdx], 0x20
    jb 0x2ff4
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x6e8]
    jne 0x2ff4
    mov rsi, [r12 + 0x6f0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x300d
    cmp byte ptr [rdx], 0x20
    jb 0x300d
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x708]
    jne 0x300d
    mov rsi, [r12 + 0x710]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x60]
    cmp rsi, r15
    jb 0x3037
    cmp rdx, r15
    jb 0x3037
    mov eax, esi
    imul eax, edx
    jo 0x3037
    test eax, eax
    je 0x30aa
    or rax, r15
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0x30c8
    cmp rdx, r15
    jb 0x30c8
    mov eax, esi
    add eax, edx
    jo 0x30c8
    or rax, r15
    mov [rbx + 0x50], rax
    mov rdx, [rbx + 0x48]
    mov rsi, [rbx + 0x50]
    test rdx, r13
    jne 0x313b
    cmp byte ptr [rdx], 0x20
    jb 0x313b
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x738]
    jne 0x313b
    mov rax, [r12 + 0x740]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x3154
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x3165
    cmp byte ptr [rdx], 0x20
    jb 0x3165
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x758]
    jne 0x3165
    mov rsi, [r12 + 0x760]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x317e
    cmp byte ptr [rdx], 0x20
    jb 0x317e
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x778]
    jne 0x317e
    mov rsi, [r12 + 0x780]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x60]
    cmp rsi, r15
    jb 0x31a8
    cmp rdx, r15
    jb 0x31a8
    mov eax, esi
    imul eax, edx
    jo 0x31a8
    test eax, eax
    je 0x321b
    or rax, r15
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0x3239
    cmp rdx, r15
    jb 0x3239
    mov eax, esi
    add eax, edx
    jo 0x3239
    or rax, r15
    mov [rbx + 0x50], rax
    mov rdx, [rbx + 0x48]
    mov rsi, [rbx + 0x50]
    test rdx, r13
    jne 0x32ac
    cmp byte ptr [rdx], 0x20
    jb 0x32ac
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x7a8]
    jne 0x32ac
    mov rax, [r12 + 0x7b0]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x32c5
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x32d6
    jmp 0x10b3
    endbr64
    mov dword ptr [rbx + 8], 0x28b
    call <op.IterCloseSilently>
    mov dword ptr [rbx + 8], 0x28d
    call <op.Throw>
    mov eax, 0xa
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x15a9
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x1597
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 4
    call <op.GetGlobal>
    jmp 0x71
    mov dword ptr [rbx + 8], 0xa
    lea rcx, [r12 + 0x88]
    call <stub.GetNamed>
    jmp 0xc6
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0xc6
    mov dword ptr [rbx + 8], 0x11
    call <op.JNotLess>
    cmp eax, 2
    je 0xf74
    jmp 0xec
    cmp rsi, r15
    jae 0x1614
    test rsi, r15
    je 0x15e5
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x161c
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1631
    test rdx, r15
    je 0x15e5
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1639
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0xa8]
    or rcx, 2
    mov [r12 + 0xa8], rcx
    vucomisd xmm1, xmm0
    jbe 0xf74
    jmp 0xec
    mov dword ptr [rbx + 8], 0x18
    call <op.GetGlobal>
    jmp 0x105
    mov dword ptr [rbx + 8], 0x1e
    call <op.GetElem>
    jmp 0x152
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x166d
    sub rax, r15
    jmp 0x14e
    test rdx, r15
    je 0x166d
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x166d
    jp 0x166d
    test edx, edx
    jne 0x16cc
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x166d
    jmp 0x128
    mov dword ptr [rbx + 8], 0x24
    call <op.AddI>
    jmp 0x171
    cmp rsi, r15
    jae 0x16f7
    test rsi, r15
    je 0x16d1
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x16ff
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x32f0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1723
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0xe0]
    or rcx, 2
    mov [r12 + 0xe0], rcx
    jmp 0x171
    mov dword ptr [rbx + 8], 0x2b
    call <op.GetGlobal>
    jmp 0x18e
    mov dword ptr [rbx + 8], 0x31
    lea rcx, [r12 + 0xf8]
    call <stub.GetNamed>
    jmp 0x1e3
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0x1e3
    mov dword ptr [rbx + 8], 0x38
    call <op.JNotLess>
    cmp eax, 2
    je 0xf3f
    jmp 0x209
    cmp rsi, r15
    jae 0x17a4
    test rsi, r15
    je 0x1775
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x17ac
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x17c1
    test rdx, r15
    je 0x1775
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x17c9
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x118]
    or rcx, 2
    mov [r12 + 0x118], rcx
    vucomisd xmm1, xmm0
    jbe 0xf3f
    jmp 0x209
    mov dword ptr [rbx + 8], 0x3f
    call <op.GetGlobal>
    jmp 0x222
    mov dword ptr [rbx + 8], 0x45
    call <op.GetElem>
    jmp 0x26f
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x17fd
    sub rax, r15
    jmp 0x26b
    test rdx, r15
    je 0x17fd
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x17fd
    jp 0x17fd
    test edx, edx
    jne 0x185c
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x17fd
    jmp 0x245
    mov dword ptr [rbx + 8], 0x4b
    lea rcx, [r12 + 0x150]
    call <stub.GetNamed>
    jmp 0x2a3
    mov dword ptr [rbx + 8], 0x52
    lea rcx, [r12 + 0x170]
    call <stub.GetNamed>
    jmp 0x2db
    mov dword ptr [rbx + 8], 0x59
    call <op.Sub>
    jmp 0x310
    cmp rsi, r15
    jae 0x18b9
    test rsi, r15
    je 0x1893
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x18c1
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x18d6
    test rdx, r15
    je 0x1893
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x18de
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x18fa
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x190]
    or rcx, 2
    mov [r12 + 0x190], rcx
    jmp 0x310
    mov dword ptr [rbx + 8], 0x5f
    lea rcx, [r12 + 0x198]
    call <stub.GetNamed>
    jmp 0x344
    mov dword ptr [rbx + 8], 0x66
    lea rcx, [r12 + 0x1b8]
    call <stub.GetNamed>
    jmp 0x37c
    mov dword ptr [rbx + 8], 0x6d
    call <op.Sub>
    jmp 0x3b1
    cmp rsi, r15
    jae 0x196f
    test rsi, r15
    je 0x1949
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1977
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x198c
    test rdx, r15
    je 0x1949
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1994
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x19b0
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x58], rax
    mov rcx, [r12 + 0x1d8]
    or rcx, 2
    mov [r12 + 0x1d8], rcx
    jmp 0x3b1
    mov dword ptr [rbx + 8], 0x73
    lea rcx, [r12 + 0x1e0]
    call <stub.GetNamed>
    jmp 0x3e5
    mov dword ptr [rbx + 8], 0x7a
    lea rcx, [r12 + 0x200]
    call <stub.GetNamed>
    jmp 0x41d
    mov dword ptr [rbx + 8], 0x81
    call <op.Sub>
    jmp 0x452
    cmp rsi, r15
    jae 0x1a25
    test rsi, r15
    je 0x19ff
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1a2d
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1a42
    test rdx, r15
    je 0x19ff
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1a4a
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1a66
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x220]
    or rcx, 2
    mov [r12 + 0x220], rcx
    jmp 0x452
    mov dword ptr [rbx + 8], 0x87
    call <op.Mul>
    jmp 0x486
    cmp rsi, r15
    jae 0x1aa9
    test rsi, r15
    je 0x1a83
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1ab1
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1ac6
    test rdx, r15
    je 0x1a83
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1ace
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1aea
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x78], rax
    mov rcx, [r12 + 0x228]
    or rcx, 2
    mov [r12 + 0x228], rcx
    jmp 0x486
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x1a94
    jmp 0x47f
    mov dword ptr [rbx + 8], 0x8d
    call <op.Mul>
    jmp 0x4bd
    cmp rsi, r15
    jae 0x1b3a
    test rsi, r15
    je 0x1b14
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1b42
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1b57
    test rdx, r15
    je 0x1b14
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1b5f
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1b7b
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x80], rax
    mov rcx, [r12 + 0x230]
    or rcx, 2
    mov [r12 + 0x230], rcx
    jmp 0x4bd
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x1b25
    jmp 0x4b3
    mov dword ptr [rbx + 8], 0x93
    call <op.Add>
    jmp 0x4eb
    cmp rsi, r15
    jae 0x1bce
    test rsi, r15
    je 0x1ba8
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1bd6
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1beb
    test rdx, r15
    je 0x1ba8
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1bf3
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1c0f
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x78], rax
    mov rcx, [r12 + 0x238]
    or rcx, 2
    mov [r12 + 0x238], rcx
    jmp 0x4eb
    mov dword ptr [rbx + 8], 0x99
    call <op.Mul>
    jmp 0x522
    cmp rsi, r15
    jae 0x1c52
    test rsi, r15
    je 0x1c2c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1c5a
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1c6f
    test rdx, r15
    je 0x1c2c
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1c77
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1c93
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x80], rax
    mov rcx, [r12 + 0x240]
    or rcx, 2
    mov [r12 + 0x240], rcx
    jmp 0x522
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x1c3d
    jmp 0x518
    mov dword ptr [rbx + 8], 0x9f
    call <op.Add>
    jmp 0x550
    cmp rsi, r15
    jae 0x1ce6
    test rsi, r15
    je 0x1cc0
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1cee
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1d03
    test rdx, r15
    je 0x1cc0
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1d0b
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1d27
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x68], rax
    mov rcx, [r12 + 0x248]
    or rcx, 2
    mov [r12 + 0x248], rcx
    jmp 0x550
    mov dword ptr [rbx + 8], 0xa5
    call <op.GetGlobal>
    jmp 0x56c
    mov dword ptr [rbx + 8], 0xab
    lea rcx, [r12 + 0x260]
    call <stub.GetNamed>
    jmp 0x5a3
    mov dword ptr [rbx + 8], 0xb5
    call <op.Call>
    jmp 0x61c
    test rsi, r13
    jne 0x1d6e
    cmp byte ptr [rsi], 0x22
    jne 0x1d6e
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x280], rax
    je 0x5ca
    cmp [r12 + 0x290], rax
    je 0x5ca
    cmp [r12 + 0x298], rax
    je 0x5ca
    cmp [r12 + 0x2a0], rax
    je 0x5ca
    cmp qword ptr [r12 + 0x288], 2
    je 0x5ca
    cmp [r12 + 0x288], rsi
    je 0x5ca
    mov dword ptr [rbx + 8], 0xb5
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xa0]
    jmp 0x5ca
    mov dword ptr [rbx + 8], 0xbb
    call <op.Mul>
    jmp 0x653
    cmp rsi, r15
    jae 0x1e20
    test rsi, r15
    je 0x1dfa
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1e28
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1e3d
    test rdx, r15
    je 0x1dfa
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1e45
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1e61
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x78], rax
    mov rcx, [r12 + 0x2a8]
    or rcx, 2
    mov [r12 + 0x2a8], rcx
    jmp 0x653
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x1e0b
    jmp 0x64c
    mov dword ptr [rbx + 8], 0xc1
    call <op.Div>
    jmp 0x6b8
    cmp rsi, r15
    jae 0x1eb1
    test rsi, r15
    je 0x1e8b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1eb9
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1ece
    test rdx, r15
    je 0x1e8b
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1ed6
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vdivsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1ef2
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0x2b0]
    or rcx, 2
    mov [r12 + 0x2b0], rcx
    jmp 0x6b8
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1f27
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0x2b0]
    or rcx, 2
    mov [r12 + 0x2b0], rcx
    jmp 0x6b8
    mov dword ptr [rbx + 8], 0xc7
    lea rcx, [r12 + 0x2b8]
    call <stub.GetNamed>
    jmp 0x6ec
    mov dword ptr [rbx + 8], 0xce
    lea rcx, [r12 + 0x2d8]
    call <stub.GetNamed>
    jmp 0x724
    mov dword ptr [rbx + 8], 0xd5
    call <op.Mul>
    jmp 0x765
    cmp rsi, r15
    jae 0x1f9c
    test rsi, r15
    je 0x1f76
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1fa4
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1fb9
    test rdx, r15
    je 0x1f76
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1fc1
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1fdd
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x88], rax
    mov rcx, [r12 + 0x2f8]
    or rcx, 2
    mov [r12 + 0x2f8], rcx
    jmp 0x765
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x1f87
    jmp 0x75b
    mov dword ptr [rbx + 8], 0xdb
    call <op.Mul>
    jmp 0x79f
    cmp rsi, r15
    jae 0x2030
    test rsi, r15
    je 0x200a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2038
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x204d
    test rdx, r15
    je 0x200a
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x2055
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2071
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x80], rax
    mov rcx, [r12 + 0x300]
    or rcx, 2
    mov [r12 + 0x300], rcx
    jmp 0x79f
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x201b
    jmp 0x795
    mov dword ptr [rbx + 8], 0xe1
    call <op.Sub>
    jmp 0x7cd
    cmp rsi, r15
    jae 0x20c4
    test rsi, r15
    je 0x209e
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x20cc
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x20e1
    test rdx, r15
    je 0x209e
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x20e9
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2105
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x78], rax
    mov rcx, [r12 + 0x308]
    or rcx, 2
    mov [r12 + 0x308], rcx
    jmp 0x7cd
    mov dword ptr [rbx + 8], 0xe7
    lea rcx, [r12 + 0x310]
    call <stub.SetNamed>
    jmp 0x81b
    mov dword ptr [rbx + 8], 0xe7
    call <stub.Barrier>
    jmp 0x81b
    mov dword ptr [rbx + 8], 0xef
    lea rcx, [r12 + 0x330]
    call <stub.GetNamed>
    jmp 0x84f
    mov dword ptr [rbx + 8], 0xf6
    lea rcx, [r12 + 0x350]
    call <stub.GetNamed>
    jmp 0x887
    mov dword ptr [rbx + 8], 0xfd
    call <op.Mul>
    jmp 0x8c8
    cmp rsi, r15
    jae 0x21a4
    test rsi, r15
    je 0x217e
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x21ac
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x21c1
    test rdx, r15
    je 0x217e
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x21c9
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x21e5
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x88], rax
    mov rcx, [r12 + 0x370]
    or rcx, 2
    mov [r12 + 0x370], rcx
    jmp 0x8c8
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x218f
    jmp 0x8be
    mov dword ptr [rbx + 8], 0x103
    call <op.Mul>
    jmp 0x902
    cmp rsi, r15
    jae 0x2238
    test rsi, r15
    je 0x2212
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2240
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x2255
    test rdx, r15
    je 0x2212
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x225d
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2279
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x80], rax
    mov rcx, [r12 + 0x378]
    or rcx, 2
    mov [r12 + 0x378], rcx
    jmp 0x902
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x2223
    jmp 0x8f8
    mov dword ptr [rbx + 8], 0x109
    call <op.Sub>
    jmp 0x930
    cmp rsi, r15
    jae 0x22cc
    test rsi, r15
    je 0x22a6
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x22d4
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x22e9
    test rdx, r15
    je 0x22a6
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x22f1
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x230d
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x78], rax
    mov rcx, [r12 + 0x380]
    or rcx, 2
    mov [r12 + 0x380], rcx
    jmp 0x930
    mov dword ptr [rbx + 8], 0x10f
    lea rcx, [r12 + 0x388]
    call <stub.SetNamed>
    jmp 0x97e
    mov dword ptr [rbx + 8], 0x10f
    call <stub.Barrier>
    jmp 0x97e
    mov dword ptr [rbx + 8], 0x117
    lea rcx, [r12 + 0x3a8]
    call <stub.GetNamed>
    jmp 0x9b2
    mov dword ptr [rbx + 8], 0x11e
    lea rcx, [r12 + 0x3c8]
    call <stub.GetNamed>
    jmp 0x9ea
    mov dword ptr [rbx + 8], 0x125
    call <op.Mul>
    jmp 0xa2b
    cmp rsi, r15
    jae 0x23ac
    test rsi, r15
    je 0x2386
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x23b4
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x23c9
    test rdx, r15
    je 0x2386
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x23d1
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x23ed
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x88], rax
    mov rcx, [r12 + 0x3e8]
    or rcx, 2
    mov [r12 + 0x3e8], rcx
    jmp 0xa2b
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x2397
    jmp 0xa21
    mov dword ptr [rbx + 8], 0x12b
    call <op.Mul>
    jmp 0xa65
    cmp rsi, r15
    jae 0x2440
    test rsi, r15
    je 0x241a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2448
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x245d
    test rdx, r15
    je 0x241a
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x2465
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2481
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x80], rax
    mov rcx, [r12 + 0x3f0]
    or rcx, 2
    mov [r12 + 0x3f0], rcx
    jmp 0xa65
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x242b
    jmp 0xa5b
    mov dword ptr [rbx + 8], 0x131
    call <op.Sub>
    jmp 0xa93
    cmp rsi, r15
    jae 0x24d4
    test rsi, r15
    je 0x24ae
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x24dc
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x24f1
    test rdx, r15
    je 0x24ae
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x24f9
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2515
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x78], rax
    mov rcx, [r12 + 0x3f8]
    or rcx, 2
    mov [r12 + 0x3f8], rcx
    jmp 0xa93
    mov dword ptr [rbx + 8], 0x137
    lea rcx, [r12 + 0x400]
    call <stub.SetNamed>
    jmp 0xae1
    mov dword ptr [rbx + 8], 0x137
    call <stub.Barrier>
    jmp 0xae1
    mov dword ptr [rbx + 8], 0x13f
    lea rcx, [r12 + 0x420]
    call <stub.GetNamed>
    jmp 0xb15
    mov dword ptr [rbx + 8], 0x146
    lea rcx, [r12 + 0x440]
    call <stub.GetNamed>
    jmp 0xb4d
    mov dword ptr [rbx + 8], 0x14d
    call <op.Mul>
    jmp 0xb8e
    cmp rsi, r15
    jae 0x25b4
    test rsi, r15
    je 0x258e
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x25bc
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x25d1
    test rdx, r15
    je 0x258e
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x25d9
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x25f5
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x88], rax
    mov rcx, [r12 + 0x460]
    or rcx, 2
    mov [r12 + 0x460], rcx
    jmp 0xb8e
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x259f
    jmp 0xb84
    mov dword ptr [rbx + 8], 0x153
    call <op.Mul>
    jmp 0xbc8
    cmp rsi, r15
    jae 0x2648
    test rsi, r15
    je 0x2622
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2650
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x2665
    test rdx, r15
    je 0x2622
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x266d
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2689
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x80], rax
    mov rcx, [r12 + 0x468]
    or rcx, 2
    mov [r12 + 0x468], rcx
    jmp 0xbc8
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x2633
    jmp 0xbbe
    mov dword ptr [rbx + 8], 0x159
    call <op.Add>
    jmp 0xbf6
    cmp rsi, r15
    jae 0x26dc
    test rsi, r15
    je 0x26b6
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x26e4
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x26f9
    test rdx, r15
    je 0x26b6
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x2701
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x271d
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x78], rax
    mov rcx, [r12 + 0x470]
    or rcx, 2
    mov [r12 + 0x470], rcx
    jmp 0xbf6
    mov dword ptr [rbx + 8], 0x15f
    lea rcx, [r12 + 0x478]
    call <stub.SetNamed>
    jmp 0xc44
    mov dword ptr [rbx + 8], 0x15f
    call <stub.Barrier>
    jmp 0xc44
    mov dword ptr [rbx + 8], 0x167
    lea rcx, [r12 + 0x498]
    call <stub.GetNamed>
    jmp 0xc78
    mov dword ptr [rbx + 8], 0x16e
    lea rcx, [r12 + 0x4b8]
    call <stub.GetNamed>
    jmp 0xcb0
    mov dword ptr [rbx + 8], 0x175
    call <op.Mul>
    jmp 0xcf1
    cmp rsi, r15
    jae 0x27bc
    test rsi, r15
    je 0x2796
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x27c4
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x27d9
    test rdx, r15
    je 0x2796
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x27e1
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x27fd
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x88], rax
    mov rcx, [r12 + 0x4d8]
    or rcx, 2
    mov [r12 + 0x4d8], rcx
    jmp 0xcf1
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x27a7
    jmp 0xce7
    mov dword ptr [rbx + 8], 0x17b
    call <op.Mul>
    jmp 0xd2b
    cmp rsi, r15
    jae 0x2850
    test rsi, r15
    je 0x282a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2858
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x286d
    test rdx, r15
    je 0x282a
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x2875
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2891
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x80], rax
    mov rcx, [r12 + 0x4e0]
    or rcx, 2
    mov [r12 + 0x4e0], rcx
    jmp 0xd2b
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x283b
    jmp 0xd21
    mov dword ptr [rbx + 8], 0x181
    call <op.Add>
    jmp 0xd59
    cmp rsi, r15
    jae 0x28e4
    test rsi, r15
    je 0x28be
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x28ec
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x2901
    test rdx, r15
    je 0x28be
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x2909
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2925
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x78], rax
    mov rcx, [r12 + 0x4e8]
    or rcx, 2
    mov [r12 + 0x4e8], rcx
    jmp 0xd59
    mov dword ptr [rbx + 8], 0x187
    lea rcx, [r12 + 0x4f0]
    call <stub.SetNamed>
    jmp 0xda7
    mov dword ptr [rbx + 8], 0x187
    call <stub.Barrier>
    jmp 0xda7
    mov dword ptr [rbx + 8], 0x18f
    lea rcx, [r12 + 0x510]
    call <stub.GetNamed>
    jmp 0xddb
    mov dword ptr [rbx + 8], 0x196
    lea rcx, [r12 + 0x530]
    call <stub.GetNamed>
    jmp 0xe13
    mov dword ptr [rbx + 8], 0x19d
    call <op.Mul>
    jmp 0xe54
    cmp rsi, r15
    jae 0x29c4
    test rsi, r15
    je 0x299e
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x29cc
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x29e1
    test rdx, r15
    je 0x299e
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x29e9
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2a05
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x88], rax
    mov rcx, [r12 + 0x550]
    or rcx, 2
    mov [r12 + 0x550], rcx
    jmp 0xe54
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x29af
    jmp 0xe4a
    mov dword ptr [rbx + 8], 0x1a3
    call <op.Mul>
    jmp 0xe8e
    cmp rsi, r15
    jae 0x2a58
    test rsi, r15
    je 0x2a32
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2a60
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x2a75
    test rdx, r15
    je 0x2a32
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x2a7d
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2a99
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x80], rax
    mov rcx, [r12 + 0x558]
    or rcx, 2
    mov [r12 + 0x558], rcx
    jmp 0xe8e
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x2a43
    jmp 0xe84
    mov dword ptr [rbx + 8], 0x1a9
    call <op.Add>
    jmp 0xebc
    cmp rsi, r15
    jae 0x2aec
    test rsi, r15
    je 0x2ac6
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2af4
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x2b09
    test rdx, r15
    je 0x2ac6
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x2b11
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2b2d
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x78], rax
    mov rcx, [r12 + 0x560]
    or rcx, 2
    mov [r12 + 0x560], rcx
    jmp 0xebc
    mov dword ptr [rbx + 8], 0x1af
    lea rcx, [r12 + 0x568]
    call <stub.SetNamed>
    jmp 0xf0a
    mov dword ptr [rbx + 8], 0x1af
    call <stub.Barrier>
    jmp 0xf0a
    mov dword ptr [rbx + 8], 0x1b7
    call <op.Inc>
    jmp 0xf29
    cmp rsi, r15
    jae 0x2b9a
    test rsi, r15
    je 0x2b74
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2ba2
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x32f0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2bc6
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x588]
    or rcx, 2
    mov [r12 + 0x588], rcx
    jmp 0xf29
    mov dword ptr [rbx + 8], 0x1bc
    call <op.JumpLoop>
    jmp 0x171
    mov dword ptr [rbx + 8], 0x1bf
    call <op.Inc>
    jmp 0xf5e
    cmp rsi, r15
    jae 0x2c1a
    test rsi, r15
    je 0x2bf4
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2c22
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x32f0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2c46
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x590]
    or rcx, 2
    mov [r12 + 0x590], rcx
    jmp 0xf5e
    mov dword ptr [rbx + 8], 0x1c4
    call <op.JumpLoop>
    jmp 0x57
    mov dword ptr [rbx + 8], 0x1c7
    call <op.GetGlobal>
    jmp 0xf8d
    mov dword ptr [rbx + 8], 0x1d4
    lea rcx, [r12 + 0x5d0]
    call <stub.GetNamed>
    jmp 0xfd6
    mov dword ptr [rbx + 8], 0x1e4
    call <op.Call>
    jmp 0x105c
    test rsi, r13
    jne 0x2c9e
    cmp byte ptr [rsi], 0x22
    jne 0x2c9e
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x5a8], rax
    je 0x101f
    cmp [r12 + 0x5b8], rax
    je 0x101f
    cmp [r12 + 0x5c0], rax
    je 0x101f
    cmp [r12 + 0x5c8], rax
    je 0x101f
    cmp qword ptr [r12 + 0x5b0], 2
    je 0x101f
    cmp [r12 + 0x5b0], rsi
    je 0x101f
    mov dword ptr [rbx + 8], 0x1e4
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x101f
    mov dword ptr [rbx + 8], 0x1ea
    call <op.RequireObject>
    jmp 0x1072
    mov dword ptr [rbx + 8], 0x1ed
    lea rcx, [r12 + 0x5f0]
    call <stub.GetNamed>
    jmp 0x10a6
    mov dword ptr [rbx + 8], 0x207
    call <op.Call>
    jmp 0x1139
    test rsi, r13
    jne 0x2d51
    cmp byte ptr [rsi], 0x22
    jne 0x2d51
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x610], rax
    je 0x10fc
    cmp [r12 + 0x620], rax
    je 0x10fc
    cmp [r12 + 0x628], rax
    je 0x10fc
    cmp [r12 + 0x630], rax
    je 0x10fc
    cmp qword ptr [r12 + 0x618], 2
    je 0x10fc
    cmp [r12 + 0x618], rsi
    je 0x10fc
    mov dword ptr [rbx + 8], 0x207
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x10fc
    mov dword ptr [rbx + 8], 0x20d
    call <op.RequireObject>
    jmp 0x114f
    mov dword ptr [rbx + 8], 0x210
    lea rcx, [r12 + 0x638]
    call <stub.GetNamed>
    jmp 0x1183
    cmp rsi, r15
    jae 0x2e32
    test rsi, r15
    je 0x2e3f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0x1560
    jmp 0x119f
    test esi, esi
    jne 0x1560
    jmp 0x119f
    test rsi, r13
    jne 0x119f
    test rsi, rsi
    je 0x119f
    cmp byte ptr [rsi], 4
    ja 0x1560
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0x1560
    jmp 0x119f
    mov dword ptr [rbx + 8], 0x21b
    lea rcx, [r12 + 0x658]
    call <stub.GetNamed>
    jmp 0x11d3
    mov dword ptr [rbx + 8], 0x222
    lea rcx, [r12 + 0x678]
    call <stub.GetNamed>
    jmp 0x120b
    mov dword ptr [rbx + 8], 0x229
    lea rcx, [r12 + 0x698]
    call <stub.GetNamed>
    jmp 0x1243
    mov dword ptr [rbx + 8], 0x230
    call <op.Mul>
    jmp 0x127b
    cmp rsi, r15
    jae 0x2edb
    test rsi, r15
    je 0x2eb5
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2ee3
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x2ef8
    test rdx, r15
    je 0x2eb5
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x2f00
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2f1c
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x58], rax
    mov rcx, [r12 + 0x6b8]
    or rcx, 2
    mov [r12 + 0x6b8], rcx
    jmp 0x127b
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x2ec6
    jmp 0x1274
    mov dword ptr [rbx + 8], 0x236
    call <op.Add>
    jmp 0x12a6
    cmp rsi, r15
    jae 0x2f6c
    test rsi, r15
    je 0x2f46
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2f74
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x2f89
    test rdx, r15
    je 0x2f46
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x2f91
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2fad
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x6c0]
    or rcx, 2
    mov [r12 + 0x6c0], rcx
    jmp 0x12a6
    mov dword ptr [rbx + 8], 0x23c
    lea rcx, [r12 + 0x6c8]
    call <stub.SetNamed>
    jmp 0x12f4
    mov dword ptr [rbx + 8], 0x23c
    call <stub.Barrier>
    jmp 0x12f4
    mov dword ptr [rbx + 8], 0x244
    lea rcx, [r12 + 0x6e8]
    call <stub.GetNamed>
    jmp 0x1328
    mov dword ptr [rbx + 8], 0x24b
    lea rcx, [r12 + 0x708]
    call <stub.GetNamed>
    jmp 0x1360
    mov dword ptr [rbx + 8], 0x252
    call <op.Mul>
    jmp 0x1398
    cmp rsi, r15
    jae 0x304c
    test rsi, r15
    je 0x3026
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x3054
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x3069
    test rdx, r15
    je 0x3026
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x3071
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x308d
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x58], rax
    mov rcx, [r12 + 0x728]
    or rcx, 2
    mov [r12 + 0x728], rcx
    jmp 0x1398
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x3037
    jmp 0x1391
    mov dword ptr [rbx + 8], 0x258
    call <op.Add>
    jmp 0x13c3
    cmp rsi, r15
    jae 0x30dd
    test rsi, r15
    je 0x30b7
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x30e5
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x30fa
    test rdx, r15
    je 0x30b7
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x3102
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x311e
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x730]
    or rcx, 2
    mov [r12 + 0x730], rcx
    jmp 0x13c3
    mov dword ptr [rbx + 8], 0x25e
    lea rcx, [r12 + 0x738]
    call <stub.SetNamed>
    jmp 0x1411
    mov dword ptr [rbx + 8], 0x25e
    call <stub.Barrier>
    jmp 0x1411
    mov dword ptr [rbx + 8], 0x266
    lea rcx, [r12 + 0x758]
    call <stub.GetNamed>
    jmp 0x1445
    mov dword ptr [rbx + 8], 0x26d
    lea rcx, [r12 + 0x778]
    call <stub.GetNamed>
    jmp 0x147d
    mov dword ptr [rbx + 8], 0x274
    call <op.Mul>
    jmp 0x14b5
    cmp rsi, r15
    jae 0x31bd
    test rsi, r15
    je 0x3197
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x31c5
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x31da
    test rdx, r15
    je 0x3197
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x31e2
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x31fe
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x58], rax
    mov rcx, [r12 + 0x798]
    or rcx, 2
    mov [r12 + 0x798], rcx
    jmp 0x14b5
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x31a8
    jmp 0x14ae
    mov dword ptr [rbx + 8], 0x27a
    call <op.Add>
    jmp 0x14e0
    cmp rsi, r15
    jae 0x324e
    test rsi, r15
    je 0x3228
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x3256
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x326b
    test rdx, r15
    je 0x3228
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x3273
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x328f
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x7a0]
    or rcx, 2
    mov [r12 + 0x7a0], rcx
    jmp 0x14e0
    mov dword ptr [rbx + 8], 0x280
    lea rcx, [r12 + 0x7a8]
    call <stub.SetNamed>
    jmp 0x152e
    mov dword ptr [rbx + 8], 0x280
    call <stub.Barrier>
    jmp 0x152e
    mov dword ptr [rbx + 8], 0x288
    call <op.JumpLoop>
    jmp 0x10b3
    jmp <stub.ExceptionExit>
    .long 0x0
    .quad 0x3ff0000000000000
energy:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0xd0]
    cmp rcx, [rdx]
    ja 0xa8d
    mov r12, [rax + 0x10]
    endbr64
    mov rax, 0xfffe000000000000
    mov [rbx + 0x28], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [r12 + 0x60]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xab4
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x40]
    test rdx, r13
    jne 0xac5
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0xadb
    cmp esi, 0x21
    jne 0x8b
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0xac
    cmp byte ptr [rdx], 0x20
    jb 0xac5
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x70]
    jne 0xac5
    mov rsi, [r12 + 0x78]
    mov rax, [rdx + rsi]
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0xafc
    cmp rdx, r15
    jb 0xafc
    cmp esi, edx
    jge 0xa84
    mov rsi, [r12 + 0x98]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xb59
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x30]
    test rsi, r13
    jne 0xb6a
    cmp byte ptr [rsi], 0x20
    jb 0xb6a
    cmp rdx, r15
    jb 0xb97
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xb6a
    cmp byte ptr [rcx], 0xb
    je 0xb7b
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0xb6a
    mov [rbx + 0x38], rax
    mov rax, [r12 + 0x10]
    mov [rbx + 0x48], rax
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0xbce
    cmp byte ptr [rdx], 0x20
    jb 0xbce
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xc8]
    jne 0xbce
    mov rsi, [r12 + 0xd0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0xbf8
    cmp rdx, r15
    jb 0xbf8
    mov eax, esi
    imul eax, edx
    jo 0xbf8
    test eax, eax
    je 0xc6b
    or rax, r15
    mov [rbx + 0x50], rax
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0xc78
    cmp byte ptr [rdx], 0x20
    jb 0xc78
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xf0]
    jne 0xc78
    mov rsi, [r12 + 0xf8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0xc91
    cmp byte ptr [rdx], 0x20
    jb 0xc91
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x110]
    jne 0xc91
    mov rsi, [r12 + 0x118]
    mov rax, [rdx + rsi]
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x60]
    mov rdx, [rbx + 0x70]
    cmp rsi, r15
    jb 0xcbb
    cmp rdx, r15
    jb 0xcbb
    mov eax, esi
    imul eax, edx
    jo 0xcbb
    test eax, eax
    je 0xd2e
    or rax, r15
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0xd3b
    cmp byte ptr [rdx], 0x20
    jb 0xd3b
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x138]
    jne 0xd3b
    mov rsi, [r12 + 0x140]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0xd54
    cmp byte ptr [rdx], 0x20
    jb 0xd54
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x158]
    jne 0xd54
    mov rsi, [r12 + 0x160]
    mov rax, [rdx + rsi]
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x78]
    mov rdx, [rbx + 0x80]
    cmp rsi, r15
    jb 0xd7e
    cmp rdx, r15
    jb 0xd7e
    mov eax, esi
    imul eax, edx
    jo 0xd7e
    test eax, eax
    je 0xdf1
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x68]
    mov rdx, [rbx + 0x70]
    cmp rsi, r15
    jb 0xe0f
    cmp rdx, r15
    jb 0xe0f
    mov eax, esi
    add eax, edx
    jo 0xe0f
    or rax, r15
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0xe82
    cmp byte ptr [rdx], 0x20
    jb 0xe82
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x188]
    jne 0xe82
    mov rsi, [r12 + 0x190]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0xe9b
    cmp byte ptr [rdx], 0x20
    jb 0xe9b
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1a8]
    jne 0xe9b
    mov rsi, [r12 + 0x1b0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x78]
    mov rdx, [rbx + 0x80]
    cmp rsi, r15
    jb 0xec5
    cmp rdx, r15
    jb 0xec5
    mov eax, esi
    imul eax, edx
    jo 0xec5
    test eax, eax
    je 0xf38
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x68]
    mov rdx, [rbx + 0x70]
    cmp rsi, r15
    jb 0xf56
    cmp rdx, r15
    jb 0xf56
    mov eax, esi
    add eax, edx
    jo 0xf56
    or rax, r15
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0xfda
    cmp rdx, r15
    jb 0xfda
    mov eax, esi
    imul eax, edx
    jo 0xfda
    test eax, eax
    je 0x104d
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x106b
    cmp rdx, r15
    jb 0x106b
    mov eax, esi
    add eax, edx
    jo 0x106b
    or rax, r15
    mov [rbx + 0x28], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x10ef
    mov eax, esi
    add eax, 1
    jo 0x10ef
    or rax, r15
    mov [rbx + 0x40], rax
    endbr64
    mov rsi, [r12 + 0x1f0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x114d
    mov [rbx + 0x50], rax
    mov rdx, [rbx + 0x50]
    test rdx, r13
    jne 0x115e
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0x1177
    cmp esi, 0x21
    jne 0x4c4
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0x4eb
    cmp byte ptr [rdx], 0x20
    jb 0x115e
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x200]
    jne 0x115e
    mov rsi, [r12 + 0x208]
    mov rax, [rdx + rsi]
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x119c
    cmp rdx, r15
    jb 0x119c
    cmp esi, edx
    jge 0xa4f
    mov rsi, [r12 + 0x228]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x11f9
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x40]
    test rsi, r13
    jne 0x120a
    cmp byte ptr [rsi], 0x20
    jb 0x120a
    cmp rdx, r15
    jb 0x1237
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x120a
    cmp byte ptr [rcx], 0xb
    je 0x121b
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x120a
    mov [rbx + 0x48], rax
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0x126e
    cmp byte ptr [rdx], 0x20
    jb 0x126e
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x258]
    jne 0x126e
    mov rsi, [r12 + 0x260]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x1287
    cmp byte ptr [rdx], 0x20
    jb 0x1287
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x278]
    jne 0x1287
    mov rsi, [r12 + 0x280]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x68]
    cmp rsi, r15
    jb 0x12b1
    cmp rdx, r15
    jb 0x12b1
    mov eax, esi
    imul eax, edx
    jo 0x12b1
    test eax, eax
    je 0x1324
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x2a0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1331
    mov [rbx + 0x90], rax
    mov rdx, [rbx + 0x90]
    test rdx, r13
    jne 0x1342
    cmp byte ptr [rdx], 0x20
    jb 0x1342
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x2b0]
    jne 0x1342
    mov rsi, [r12 + 0x2b8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x88], rax
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0x135b
    cmp byte ptr [rdx], 0x20
    jb 0x135b
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x2d0]
    jne 0x135b
    mov rsi, [r12 + 0x2d8]
    mov rax, [rdx + rsi]
    mov [rbx + 0xa0], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x1374
    cmp byte ptr [rdx], 0x20
    jb 0x1374
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x2f0]
    jne 0x1374
    mov rsi, [r12 + 0x2f8]
    mov rax, [rdx + rsi]
    mov [rbx + 0xb0], rax
    mov rsi, [rbx + 0xa0]
    mov rdx, [rbx + 0xb0]
    cmp rsi, r15
    jb 0x139e
    cmp rdx, r15
    jb 0x139e
    mov eax, esi
    sub eax, edx
    jo 0x139e
    or rax, r15
    mov [rbx + 0xa8], rax
    mov rax, 0xfffe000000000002
    mov [rbx + 0xb0], rax
    mov dword ptr [rbx + 8], 0xed
    call <op.Exp>
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0x1414
    cmp byte ptr [rdx], 0x20
    jb 0x1414
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x320]
    jne 0x1414
    mov rsi, [r12 + 0x328]
    mov rax, [rdx + rsi]
    mov [rbx + 0xb8], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x142d
    cmp byte ptr [rdx], 0x20
    jb 0x142d
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x340]
    jne 0x142d
    mov rsi, [r12 + 0x348]
    mov rax, [rdx + rsi]
    mov [rbx + 0xc8], rax
    mov rsi, [rbx + 0xb8]
    mov rdx, [rbx + 0xc8]
    cmp rsi, r15
    jb 0x1457
    cmp rdx, r15
    jb 0x1457
    mov eax, esi
    sub eax, edx
    jo 0x1457
    or rax, r15
    mov [rbx + 0xc0], rax
    mov rax, 0xfffe000000000002
    mov [rbx + 0xc8], rax
    mov dword ptr [rbx + 8], 0x10b
    call <op.Exp>
    mov rsi, [rbx + 0xa8]
    mov rdx, [rbx + 0xb0]
    cmp rsi, r15
    jb 0x14de
    cmp rdx, r15
    jb 0x14de
    mov eax, esi
    add eax, edx
    jo 0x14de
    or rax, r15
    mov [rbx + 0xa8], rax
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0x1554
    cmp byte ptr [rdx], 0x20
    jb 0x1554
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x378]
    jne 0x1554
    mov rsi, [r12 + 0x380]
    mov rax, [rdx + rsi]
    mov [rbx + 0xb8], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x156d
    cmp byte ptr [rdx], 0x20
    jb 0x156d
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x398]
    jne 0x156d
    mov rsi, [r12 + 0x3a0]
    mov rax, [rdx + rsi]
    mov [rbx + 0xc8], rax
    mov rsi, [rbx + 0xb8]
    mov rdx, [rbx + 0xc8]
    cmp rsi, r15
    jb 0x1597
    cmp rdx, r15
    jb 0x1597
    mov eax, esi
    sub eax, edx
    jo 0x1597
    or rax, r15
    mov [rbx + 0xc0], rax
    mov rax, 0xfffe000000000002
    mov [rbx + 0xc8], rax
    mov dword ptr [rbx + 8], 0x12f
    call <op.Exp>
    mov rsi, [rbx + 0xa8]
    mov rdx, [rbx + 0xb0]
    cmp rsi, r15
    jb 0x161e
    cmp rdx, r15
    jb 0x161e
    mov eax, esi
    add eax, edx
    jo 0x161e
    or rax, r15
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x88]
    cmp [r12 + 0x3d0], rsi
    jne 0x16a5
    mov dword ptr [rbx + 8], 0x13b
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
    je 0x195d
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x60]
    mov rdx, [rbx + 0x68]
    cmp rsi, r15
    jb 0x1731
    cmp rdx, r15
    jb 0x1731
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vdivsd xmm0, xmm0, xmm1
    vcvttsd2si eax, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, eax
    vucomisd xmm0, xmm15
    jne 0x17a4
    jp 0x17a4
    test eax, eax
    jne 0x9e8
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x17a4
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x17ea
    cmp rdx, r15
    jb 0x17ea
    mov eax, esi
    sub eax, edx
    jo 0x17ea
    or rax, r15
    mov [rbx + 0x28], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x186e
    mov eax, esi
    add eax, 1
    jo 0x186e
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x18cc
    jmp 0x479
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x18ee
    mov eax, esi
    add eax, 1
    jo 0x18ee
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x194c
    jmp 0x43
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xaad
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 8
    call <op.GetGlobal>
    jmp 0x5d
    mov dword ptr [rbx + 8], 0xe
    lea rcx, [r12 + 0x70]
    call <stub.GetNamed>
    jmp 0xac
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0xac
    mov dword ptr [rbx + 8], 0x15
    call <op.JNotLess>
    cmp eax, 2
    je 0xa84
    jmp 0xd2
    cmp rsi, r15
    jae 0xb11
    test rsi, r15
    je 0xae6
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xb19
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xb2e
    test rdx, r15
    je 0xae6
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xb36
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x90]
    or rcx, 2
    mov [r12 + 0x90], rcx
    vucomisd xmm1, xmm0
    jbe 0xa84
    jmp 0xd2
    mov dword ptr [rbx + 8], 0x1c
    call <op.GetGlobal>
    jmp 0xeb
    mov dword ptr [rbx + 8], 0x22
    call <op.GetElem>
    jmp 0x138
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0xb6a
    sub rax, r15
    jmp 0x134
    test rdx, r15
    je 0xb6a
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xb6a
    jp 0xb6a
    test edx, edx
    jne 0xbc9
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xb6a
    jmp 0x10e
    mov dword ptr [rbx + 8], 0x2c
    lea rcx, [r12 + 0xc8]
    call <stub.GetNamed>
    jmp 0x175
    mov dword ptr [rbx + 8], 0x33
    call <op.Mul>
    jmp 0x1ad
    cmp rsi, r15
    jae 0xc0d
    test rsi, r15
    je 0xbe7
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xc15
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xc2a
    test rdx, r15
    je 0xbe7
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xc32
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xc4e
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0xe8]
    or rcx, 2
    mov [r12 + 0xe8], rcx
    jmp 0x1ad
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0xbf8
    jmp 0x1a6
    mov dword ptr [rbx + 8], 0x39
    lea rcx, [r12 + 0xf0]
    call <stub.GetNamed>
    jmp 0x1e1
    mov dword ptr [rbx + 8], 0x40
    lea rcx, [r12 + 0x110]
    call <stub.GetNamed>
    jmp 0x219
    mov dword ptr [rbx + 8], 0x47
    call <op.Mul>
    jmp 0x251
    cmp rsi, r15
    jae 0xcd0
    test rsi, r15
    je 0xcaa
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xcd8
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xced
    test rdx, r15
    je 0xcaa
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xcf5
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xd11
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x68], rax
    mov rcx, [r12 + 0x130]
    or rcx, 2
    mov [r12 + 0x130], rcx
    jmp 0x251
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0xcbb
    jmp 0x24a
    mov dword ptr [rbx + 8], 0x4d
    lea rcx, [r12 + 0x138]
    call <stub.GetNamed>
    jmp 0x285
    mov dword ptr [rbx + 8], 0x54
    lea rcx, [r12 + 0x158]
    call <stub.GetNamed>
    jmp 0x2bd
    mov dword ptr [rbx + 8], 0x5b
    call <op.Mul>
    jmp 0x2fb
    cmp rsi, r15
    jae 0xd93
    test rsi, r15
    je 0xd6d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xd9b
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xdb0
    test rdx, r15
    je 0xd6d
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xdb8
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xdd4
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0x178]
    or rcx, 2
    mov [r12 + 0x178], rcx
    jmp 0x2fb
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0xd7e
    jmp 0x2f4
    mov dword ptr [rbx + 8], 0x61
    call <op.Add>
    jmp 0x326
    cmp rsi, r15
    jae 0xe24
    test rsi, r15
    je 0xdfe
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xe2c
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xe41
    test rdx, r15
    je 0xdfe
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xe49
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xe65
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x68], rax
    mov rcx, [r12 + 0x180]
    or rcx, 2
    mov [r12 + 0x180], rcx
    jmp 0x326
    mov dword ptr [rbx + 8], 0x67
    lea rcx, [r12 + 0x188]
    call <stub.GetNamed>
    jmp 0x35a
    mov dword ptr [rbx + 8], 0x6e
    lea rcx, [r12 + 0x1a8]
    call <stub.GetNamed>
    jmp 0x392
    mov dword ptr [rbx + 8], 0x75
    call <op.Mul>
    jmp 0x3d0
    cmp rsi, r15
    jae 0xeda
    test rsi, r15
    je 0xeb4
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xee2
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xef7
    test rdx, r15
    je 0xeb4
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xeff
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xf1b
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0x1c8]
    or rcx, 2
    mov [r12 + 0x1c8], rcx
    jmp 0x3d0
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0xec5
    jmp 0x3c9
    mov dword ptr [rbx + 8], 0x7b
    call <op.Add>
    jmp 0x3fb
    cmp rsi, r15
    jae 0xf6b
    test rsi, r15
    je 0xf45
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xf73
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xf88
    test rdx, r15
    je 0xf45
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xf90
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xfac
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x58], rax
    mov rcx, [r12 + 0x1d0]
    or rcx, 2
    mov [r12 + 0x1d0], rcx
    jmp 0x3fb
    mov dword ptr [rbx + 8], 0x81
    call <op.Mul>
    jmp 0x42f
    cmp rsi, r15
    jae 0xfef
    test rsi, r15
    je 0xfc9
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xff7
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x100c
    test rdx, r15
    je 0xfc9
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1014
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1030
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x1d8]
    or rcx, 2
    mov [r12 + 0x1d8], rcx
    jmp 0x42f
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0xfda
    jmp 0x428
    mov dword ptr [rbx + 8], 0x87
    call <op.Add>
    jmp 0x45a
    cmp rsi, r15
    jae 0x1080
    test rsi, r15
    je 0x105a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1088
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x109d
    test rdx, r15
    je 0x105a
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x10a5
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x10c1
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x28], rax
    mov rcx, [r12 + 0x1e0]
    or rcx, 2
    mov [r12 + 0x1e0], rcx
    jmp 0x45a
    mov dword ptr [rbx + 8], 0x8d
    call <op.AddI>
    jmp 0x479
    cmp rsi, r15
    jae 0x1104
    test rsi, r15
    je 0x10de
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x110c
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1968]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1130
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x1e8]
    or rcx, 2
    mov [r12 + 0x1e8], rcx
    jmp 0x479
    mov dword ptr [rbx + 8], 0x94
    call <op.GetGlobal>
    jmp 0x496
    mov dword ptr [rbx + 8], 0x9a
    lea rcx, [r12 + 0x200]
    call <stub.GetNamed>
    jmp 0x4eb
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0x4eb
    mov dword ptr [rbx + 8], 0xa1
    call <op.JNotLess>
    cmp eax, 2
    je 0xa4f
    jmp 0x511
    cmp rsi, r15
    jae 0x11b1
    test rsi, r15
    je 0x1182
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x11b9
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x11ce
    test rdx, r15
    je 0x1182
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x11d6
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x220]
    or rcx, 2
    mov [r12 + 0x220], rcx
    vucomisd xmm1, xmm0
    jbe 0xa4f
    jmp 0x511
    mov dword ptr [rbx + 8], 0xa8
    call <op.GetGlobal>
    jmp 0x52a
    mov dword ptr [rbx + 8], 0xae
    call <op.GetElem>
    jmp 0x577
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x120a
    sub rax, r15
    jmp 0x573
    test rdx, r15
    je 0x120a
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x120a
    jp 0x120a
    test edx, edx
    jne 0x1269
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x120a
    jmp 0x54d
    mov dword ptr [rbx + 8], 0xb4
    lea rcx, [r12 + 0x258]
    call <stub.GetNamed>
    jmp 0x5ab
    mov dword ptr [rbx + 8], 0xbb
    lea rcx, [r12 + 0x278]
    call <stub.GetNamed>
    jmp 0x5e3
    mov dword ptr [rbx + 8], 0xc2
    call <op.Mul>
    jmp 0x61b
    cmp rsi, r15
    jae 0x12c6
    test rsi, r15
    je 0x12a0
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x12ce
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x12e3
    test rdx, r15
    je 0x12a0
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x12eb
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1307
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x298]
    or rcx, 2
    mov [r12 + 0x298], rcx
    jmp 0x61b
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x12b1
    jmp 0x614
    mov dword ptr [rbx + 8], 0xc8
    call <op.GetGlobal>
    jmp 0x637
    mov dword ptr [rbx + 8], 0xce
    lea rcx, [r12 + 0x2b0]
    call <stub.GetNamed>
    jmp 0x66e
    mov dword ptr [rbx + 8], 0xd5
    lea rcx, [r12 + 0x2d0]
    call <stub.GetNamed>
    jmp 0x6a9
    mov dword ptr [rbx + 8], 0xdc
    lea rcx, [r12 + 0x2f0]
    call <stub.GetNamed>
    jmp 0x6e4
    mov dword ptr [rbx + 8], 0xe3
    call <op.Sub>
    jmp 0x71f
    cmp rsi, r15
    jae 0x13b3
    test rsi, r15
    je 0x138d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x13bb
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x13d0
    test rdx, r15
    je 0x138d
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x13d8
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x13f4
    mov rax, 0x7ffa000000000000
    mov [rbx + 0xa8], rax
    mov rcx, [r12 + 0x310]
    or rcx, 2
    mov [r12 + 0x310], rcx
    jmp 0x71f
    mov dword ptr [rbx + 8], 0xf3
    lea rcx, [r12 + 0x320]
    call <stub.GetNamed>
    jmp 0x770
    mov dword ptr [rbx + 8], 0xfa
    lea rcx, [r12 + 0x340]
    call <stub.GetNamed>
    jmp 0x7ab
    mov dword ptr [rbx + 8], 0x101
    call <op.Sub>
    jmp 0x7e6
    cmp rsi, r15
    jae 0x146c
    test rsi, r15
    je 0x1446
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1474
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1489
    test rdx, r15
    je 0x1446
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1491
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x14ad
    mov rax, 0x7ffa000000000000
    mov [rbx + 0xc0], rax
    mov rcx, [r12 + 0x360]
    or rcx, 2
    mov [r12 + 0x360], rcx
    jmp 0x7e6
    mov dword ptr [rbx + 8], 0x111
    call <op.Add>
    jmp 0x837
    cmp rsi, r15
    jae 0x14f3
    test rsi, r15
    je 0x14cd
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x14fb
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1510
    test rdx, r15
    je 0x14cd
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1518
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1534
    mov rax, 0x7ffa000000000000
    mov [rbx + 0xa8], rax
    mov rcx, [r12 + 0x370]
    or rcx, 2
    mov [r12 + 0x370], rcx
    jmp 0x837
    mov dword ptr [rbx + 8], 0x117
    lea rcx, [r12 + 0x378]
    call <stub.GetNamed>
    jmp 0x86b
    mov dword ptr [rbx + 8], 0x11e
    lea rcx, [r12 + 0x398]
    call <stub.GetNamed>
    jmp 0x8a6
    mov dword ptr [rbx + 8], 0x125
    call <op.Sub>
    jmp 0x8e1
    cmp rsi, r15
    jae 0x15ac
    test rsi, r15
    je 0x1586
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x15b4
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x15c9
    test rdx, r15
    je 0x1586
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x15d1
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x15ed
    mov rax, 0x7ffa000000000000
    mov [rbx + 0xc0], rax
    mov rcx, [r12 + 0x3b8]
    or rcx, 2
    mov [r12 + 0x3b8], rcx
    jmp 0x8e1
    mov dword ptr [rbx + 8], 0x135
    call <op.Add>
    jmp 0x932
    cmp rsi, r15
    jae 0x1633
    test rsi, r15
    je 0x160d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x163b
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1650
    test rdx, r15
    je 0x160d
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1658
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1674
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x98], rax
    mov rcx, [r12 + 0x3c8]
    or rcx, 2
    mov [r12 + 0x3c8], rcx
    jmp 0x932
    mov dword ptr [rbx + 8], 0x13b
    call <op.Call>
    jmp 0x98a
    test rsi, r13
    jne 0x1694
    cmp byte ptr [rsi], 0x22
    jne 0x1694
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x3d0], rax
    je 0x947
    cmp [r12 + 0x3e0], rax
    je 0x947
    cmp [r12 + 0x3e8], rax
    je 0x947
    cmp [r12 + 0x3f0], rax
    je 0x947
    cmp qword ptr [r12 + 0x3d8], 2
    je 0x947
    cmp [r12 + 0x3d8], rsi
    je 0x947
    mov dword ptr [rbx + 8], 0x13b
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x88]
    jmp 0x947
    mov dword ptr [rbx + 8], 0x141
    call <op.Div>
    jmp 0x9ef
    cmp rsi, r15
    jae 0x1746
    test rsi, r15
    je 0x1720
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x174e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1763
    test rdx, r15
    je 0x1720
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x176b
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vdivsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1787
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x3f8]
    or rcx, 2
    mov [r12 + 0x3f8], rcx
    jmp 0x9ef
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x17bc
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x3f8]
    or rcx, 2
    mov [r12 + 0x3f8], rcx
    jmp 0x9ef
    mov dword ptr [rbx + 8], 0x147
    call <op.Sub>
    jmp 0xa1a
    cmp rsi, r15
    jae 0x17ff
    test rsi, r15
    je 0x17d9
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1807
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x181c
    test rdx, r15
    je 0x17d9
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1824
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1840
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x28], rax
    mov rcx, [r12 + 0x400]
    or rcx, 2
    mov [r12 + 0x400], rcx
    jmp 0xa1a
    mov dword ptr [rbx + 8], 0x14d
    call <op.Inc>
    jmp 0xa39
    cmp rsi, r15
    jae 0x1883
    test rsi, r15
    je 0x185d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x188b
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1968]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x18af
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x408]
    or rcx, 2
    mov [r12 + 0x408], rcx
    jmp 0xa39
    mov dword ptr [rbx + 8], 0x152
    call <op.JumpLoop>
    jmp 0x479
    mov dword ptr [rbx + 8], 0x155
    call <op.Inc>
    jmp 0xa6e
    cmp rsi, r15
    jae 0x1903
    test rsi, r15
    je 0x18dd
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x190b
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1968]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x192f
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x410]
    or rcx, 2
    mov [r12 + 0x410], rcx
    jmp 0xa6e
    mov dword ptr [rbx + 8], 0x15a
    call <op.JumpLoop>
    jmp 0x43
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .long 0x0
    .quad 0x3ff0000000000000
