(anonymous):
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0xc0]
    cmp rcx, [rdx]
    ja 0x1387
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
    mov rsi, [r12 + 0x190]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x13ae
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x2a
    call <op.Typeof>
    mov rax, [r12 + 0x48]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x13d9
    cmp rdx, r15
    jb 0x13d9
    cmp esi, edx
    je 0x109
    jmp 0x127
    mov rsi, [r12 + 0x1a8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1476
    mov [rbx + 0x30], rax
    jmp 0x135
    mov rax, 0xfffe000000000001
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x45
    call <op.InitGlobal>
    mov rsi, [r12 + 0x1b8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1487
    mov [rbx + 0x48], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x1498
    cmp byte ptr [rdx], 0x20
    jb 0x1498
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1c8]
    jne 0x1498
    mov rsi, [r12 + 0x1d0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x14c2
    imul eax, esi, 4
    jo 0x14c2
    test eax, eax
    je 0x1520
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0x1f0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x152e
    mov [rbx + 0x48], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x153f
    cmp byte ptr [rdx], 0x20
    jb 0x153f
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x200]
    jne 0x153f
    mov rsi, [r12 + 0x208]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x1569
    cmp rdx, r15
    jb 0x1569
    mov eax, esi
    imul eax, edx
    jo 0x1569
    test eax, eax
    je 0x15dc
    or rax, r15
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x70
    call <op.InitGlobal>
    mov rax, [r12 + 0x60]
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x78
    call <op.InitGlobal>
    mov rsi, [r12 + 0x228]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x15e9
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
    cmp [r12 + 0x238], rsi
    jne 0x15fa
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
    je 0x26b3
    test rax, r13
    jne 0x1656
    cmp byte ptr [rax], 0x20
    jb 0x1656
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0x260]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1662
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
    cmp [r12 + 0x270], rsi
    jne 0x1673
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
    je 0x26b3
    test rax, r13
    jne 0x16cf
    cmp byte ptr [rax], 0x20
    jb 0x16cf
    mov [rbx + 0x40], rax
    mov rsi, [r12 + 0x298]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x16db
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
    cmp [r12 + 0x2a8], rsi
    jne 0x16ec
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
    je 0x26b3
    test rax, r13
    jne 0x1748
    cmp byte ptr [rax], 0x20
    jb 0x1748
    mov [rbx + 0x48], rax
    mov rsi, [r12 + 0x2d0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1754
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
    cmp [r12 + 0x2e0], rsi
    jne 0x1765
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
    je 0x26b3
    test rax, r13
    jne 0x17c1
    cmp byte ptr [rax], 0x20
    jb 0x17c1
    mov [rbx + 0x50], rax
    mov rsi, [r12 + 0x308]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x17cd
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
    cmp [r12 + 0x318], rsi
    jne 0x17de
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
    je 0x26b3
    test rax, r13
    jne 0x183a
    cmp byte ptr [rax], 0x20
    jb 0x183a
    mov [rbx + 0x58], rax
    mov dword ptr [rbx + 8], 0x153
    call <op.NewArray>
    mov dword ptr [rbx + 8], 0x159
    call <op.InitGlobal>
    mov rsi, [r12 + 0x350]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1846
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x78]
    test rdx, r13
    jne 0x1857
    cmp byte ptr [rdx], 0x20
    jb 0x1857
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x360]
    jne 0x1857
    mov rsi, [r12 + 0x368]
    mov rax, [rdx + rsi]
    mov [rbx + 0x70], rax
    mov rax, 0xfffe000000000001
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0x380], rsi
    jne 0x1881
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
    je 0x26b3
    mov [rbx + 0x50], rax
    mov dword ptr [rbx + 8], 0x174
    call <op.IterOpen>
    endbr64
    mov dword ptr [rbx + 8], 0x177
    call <op.IterNext>
    cmp eax, 2
    je 0xf64
    mov rsi, [r12 + 0x3a8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x18f9
    mov [rbx + 0x58], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x60]
    test rsi, r13
    jne 0x190a
    cmp byte ptr [rsi], 0x20
    jb 0x190a
    cmp rdx, r15
    jb 0x1937
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x190a
    cmp byte ptr [rcx], 0xb
    je 0x191b
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x190a
    mov [rbx + 0x50], rax
    mov rdx, [rbx + 0x50]
    test rdx, r13
    jne 0x196e
    cmp byte ptr [rdx], 0x20
    jb 0x196e
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x3d8]
    jne 0x196e
    mov rsi, [r12 + 0x3e0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x1987
    cmp byte ptr [rdx], 0x20
    jb 0x1987
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x3f8]
    jne 0x1987
    mov rsi, [r12 + 0x400]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x19a0
    cmp byte ptr [rdx], 0x20
    jb 0x19a0
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x418]
    jne 0x19a0
    mov rsi, [r12 + 0x420]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    mov rdx, [rbx + 0x78]
    cmp rsi, r15
    jb 0x19ca
    cmp rdx, r15
    jb 0x19ca
    mov eax, esi
    imul eax, edx
    jo 0x19ca
    test eax, eax
    je 0x1a3d
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [r12 + 0x440]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1a4a
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x70]
    mov rdx, [rbx + 0x78]
    cmp rsi, r15
    jb 0x1a6c
    cmp rdx, r15
    jb 0x1a6c
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vdivsd xmm0, xmm0, xmm1
    vcvttsd2si eax, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, eax
    vucomisd xmm0, xmm15
    jne 0x1adf
    jp 0x1adf
    test eax, eax
    jne 0xa24
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x1adf
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x60]
    cmp rsi, r15
    jb 0x1b25
    cmp rdx, r15
    jb 0x1b25
    mov eax, esi
    sub eax, edx
    jo 0x1b25
    or rax, r15
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x50]
    mov rsi, [rbx + 0x58]
    test rdx, r13
    jne 0x1b98
    cmp byte ptr [rdx], 0x20
    jb 0x1b98
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x460]
    jne 0x1b98
    mov rax, [r12 + 0x468]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x1bb1
    mov rsi, [r12 + 0x480]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1bc2
    mov [rbx + 0x58], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x60]
    test rsi, r13
    jne 0x1bd3
    cmp byte ptr [rsi], 0x20
    jb 0x1bd3
    cmp rdx, r15
    jb 0x1c00
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x1bd3
    cmp byte ptr [rcx], 0xb
    je 0x1be4
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x1bd3
    mov [rbx + 0x50], rax
    mov rdx, [rbx + 0x50]
    test rdx, r13
    jne 0x1c37
    cmp byte ptr [rdx], 0x20
    jb 0x1c37
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x4b0]
    jne 0x1c37
    mov rsi, [r12 + 0x4b8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x1c50
    cmp byte ptr [rdx], 0x20
    jb 0x1c50
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x4d0]
    jne 0x1c50
    mov rsi, [r12 + 0x4d8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x1c69
    cmp byte ptr [rdx], 0x20
    jb 0x1c69
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x4f0]
    jne 0x1c69
    mov rsi, [r12 + 0x4f8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    mov rdx, [rbx + 0x78]
    cmp rsi, r15
    jb 0x1c93
    cmp rdx, r15
    jb 0x1c93
    mov eax, esi
    imul eax, edx
    jo 0x1c93
    test eax, eax
    je 0x1d06
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [r12 + 0x518]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1d13
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x70]
    mov rdx, [rbx + 0x78]
    cmp rsi, r15
    jb 0x1d35
    cmp rdx, r15
    jb 0x1d35
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vdivsd xmm0, xmm0, xmm1
    vcvttsd2si eax, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, eax
    vucomisd xmm0, xmm15
    jne 0x1da8
    jp 0x1da8
    test eax, eax
    jne 0xc6b
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x1da8
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x60]
    cmp rsi, r15
    jb 0x1dee
    cmp rdx, r15
    jb 0x1dee
    mov eax, esi
    sub eax, edx
    jo 0x1dee
    or rax, r15
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x50]
    mov rsi, [rbx + 0x58]
    test rdx, r13
    jne 0x1e61
    cmp byte ptr [rdx], 0x20
    jb 0x1e61
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x538]
    jne 0x1e61
    mov rax, [r12 + 0x540]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x1e7a
    mov rsi, [r12 + 0x558]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1e8b
    mov [rbx + 0x58], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x60]
    test rsi, r13
    jne 0x1e9c
    cmp byte ptr [rsi], 0x20
    jb 0x1e9c
    cmp rdx, r15
    jb 0x1ec9
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x1e9c
    cmp byte ptr [rcx], 0xb
    je 0x1ead
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x1e9c
    mov [rbx + 0x50], rax
    mov rdx, [rbx + 0x50]
    test rdx, r13
    jne 0x1f00
    cmp byte ptr [rdx], 0x20
    jb 0x1f00
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x588]
    jne 0x1f00
    mov rsi, [r12 + 0x590]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x1f19
    cmp byte ptr [rdx], 0x20
    jb 0x1f19
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x5a8]
    jne 0x1f19
    mov rsi, [r12 + 0x5b0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x1f32
    cmp byte ptr [rdx], 0x20
    jb 0x1f32
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x5c8]
    jne 0x1f32
    mov rsi, [r12 + 0x5d0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    mov rdx, [rbx + 0x78]
    cmp rsi, r15
    jb 0x1f5c
    cmp rdx, r15
    jb 0x1f5c
    mov eax, esi
    imul eax, edx
    jo 0x1f5c
    test eax, eax
    je 0x1fcf
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [r12 + 0x5f0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1fdc
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x70]
    mov rdx, [rbx + 0x78]
    cmp rsi, r15
    jb 0x1ffe
    cmp rdx, r15
    jb 0x1ffe
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vdivsd xmm0, xmm0, xmm1
    vcvttsd2si eax, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, eax
    vucomisd xmm0, xmm15
    jne 0x2071
    jp 0x2071
    test eax, eax
    jne 0xeb2
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x2071
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x60]
    cmp rsi, r15
    jb 0x20b7
    cmp rdx, r15
    jb 0x20b7
    mov eax, esi
    sub eax, edx
    jo 0x20b7
    or rax, r15
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x50]
    mov rsi, [rbx + 0x58]
    test rdx, r13
    jne 0x212a
    cmp byte ptr [rdx], 0x20
    jb 0x212a
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x610]
    jne 0x212a
    mov rax, [r12 + 0x618]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x2143
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x2154
    jmp 0x844
    endbr64
    mov dword ptr [rbx + 8], 0x24e
    call <op.IterCloseSilently>
    mov dword ptr [rbx + 8], 0x250
    call <op.Throw>
    mov rsi, [r12 + 0x630]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x2165
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0x640], rsi
    jne 0x2187
    mov dword ptr [rbx + 8], 0x25a
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
    je 0x26b3
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x260
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [r12 + 0x668]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x21ff
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x2221
    imul eax, esi, 0xea60
    jo 0x2221
    test eax, eax
    je 0x227f
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x22aa
    cmp rdx, r15
    jb 0x22aa
    cmp esi, edx
    jge 0x110b
    mov rsi, [r12 + 0x688]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x2307
    mov [rbx + 0x58], rax
    mov eax, 0xa
    mov [rbx + 0x60], rax
    mov rax, [r12 + 0x170]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x698], rsi
    jne 0x2329
    mov dword ptr [rbx + 8], 0x288
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
    je 0x26b3
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x23b2
    mov eax, esi
    add eax, 1
    jo 0x23b2
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x2410
    jmp 0xfef
    mov rsi, [r12 + 0x6c8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x2421
    mov [rbx + 0x48], rax
    mov eax, 0xa
    mov [rbx + 0x50], rax
    mov rax, [r12 + 0x180]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x6d8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x2432
    mov [rbx + 0x88], rax
    mov rdx, [rbx + 0x88]
    test rdx, r13
    jne 0x2443
    cmp byte ptr [rdx], 0x20
    jb 0x2443
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x6e8]
    jne 0x2443
    mov rsi, [r12 + 0x6f0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x80], rax
    mov rax, 0xfffe000000000009
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x80]
    cmp [r12 + 0x708], rsi
    jne 0x246d
    mov dword ptr [rbx + 8], 0x2b3
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
    je 0x26b3
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x730]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x24e8
    mov [rbx + 0xb0], rax
    mov eax, 0xa
    mov [rbx + 0xb8], rax
    mov rsi, [rbx + 0xb0]
    cmp [r12 + 0x740], rsi
    jne 0x250a
    mov dword ptr [rbx + 8], 0x2c1
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
    je 0x26b3
    mov [rbx + 0x90], rax
    mov rdx, [rbx + 0x90]
    test rdx, r13
    jne 0x2585
    cmp byte ptr [rdx], 0x20
    jb 0x2585
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x768]
    jne 0x2585
    mov rsi, [r12 + 0x770]
    mov rax, [rdx + rsi]
    mov [rbx + 0x88], rax
    mov rax, 0xfffe000000000009
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x88]
    cmp [r12 + 0x788], rsi
    jne 0x25af
    mov dword ptr [rbx + 8], 0x2d2
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
    je 0x26b3
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x48]
    cmp [r12 + 0x7b0], rsi
    jne 0x263b
    mov dword ptr [rbx + 8], 0x2d8
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
    je 0x26b3
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x13a7
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
    jne 0x1423
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
    je 0x13bf
    jmp 0x127
    cmp rsi, r15
    jae 0x143c
    test rsi, r15
    je 0x127
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1444
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x145d
    test rdx, r15
    je 0x127
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1465
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x1471
    je 0x109
    jmp 0x127
    mov dword ptr [rbx + 8], 0x38
    call <op.GetGlobal>
    jmp 0x122
    mov dword ptr [rbx + 8], 0x49
    call <op.GetGlobal>
    jmp 0x15a
    mov dword ptr [rbx + 8], 0x4f
    lea rcx, [r12 + 0x1c8]
    call <stub.GetNamed>
    jmp 0x18e
    mov dword ptr [rbx + 8], 0x56
    call <op.MulI>
    jmp 0x1b7
    cmp rsi, r15
    jae 0x14d7
    test rsi, r15
    je 0x14b1
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x14df
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x26b8]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1503
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x1e8]
    or rcx, 2
    mov [r12 + 0x1e8], rcx
    jmp 0x1b7
    mov ecx, esi
    or ecx, 4
    test ecx, ecx
    jl 0x14c2
    jmp 0x1b0
    mov dword ptr [rbx + 8], 0x5d
    call <op.GetGlobal>
    jmp 0x1d0
    mov dword ptr [rbx + 8], 0x63
    lea rcx, [r12 + 0x200]
    call <stub.GetNamed>
    jmp 0x204
    mov dword ptr [rbx + 8], 0x6a
    call <op.Mul>
    jmp 0x23c
    cmp rsi, r15
    jae 0x157e
    test rsi, r15
    je 0x1558
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1586
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x159b
    test rdx, r15
    je 0x1558
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x15a3
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x15bf
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x220]
    or rcx, 2
    mov [r12 + 0x220], rcx
    jmp 0x23c
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x1569
    jmp 0x235
    mov dword ptr [rbx + 8], 0x7c
    call <op.GetGlobal>
    jmp 0x276
    cmp [r12 + 0x248], rsi
    je 0x30a
    cmp [r12 + 0x250], rsi
    je 0x30a
    cmp [r12 + 0x258], rsi
    je 0x30a
    cmp qword ptr [r12 + 0x240], 2
    je 0x30a
    cmp [r12 + 0x240], rsi
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
    cmp [r12 + 0x280], rsi
    je 0x403
    cmp [r12 + 0x288], rsi
    je 0x403
    cmp [r12 + 0x290], rsi
    je 0x403
    cmp qword ptr [r12 + 0x278], 2
    je 0x403
    cmp [r12 + 0x278], rsi
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
    cmp [r12 + 0x2b8], rsi
    je 0x505
    cmp [r12 + 0x2c0], rsi
    je 0x505
    cmp [r12 + 0x2c8], rsi
    je 0x505
    cmp qword ptr [r12 + 0x2b0], 2
    je 0x505
    cmp [r12 + 0x2b0], rsi
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
    cmp [r12 + 0x2f0], rsi
    je 0x607
    cmp [r12 + 0x2f8], rsi
    je 0x607
    cmp [r12 + 0x300], rsi
    je 0x607
    cmp qword ptr [r12 + 0x2e8], 2
    je 0x607
    cmp [r12 + 0x2e8], rsi
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
    cmp [r12 + 0x328], rsi
    je 0x709
    cmp [r12 + 0x330], rsi
    je 0x709
    cmp [r12 + 0x338], rsi
    je 0x709
    cmp qword ptr [r12 + 0x320], 2
    je 0x709
    cmp [r12 + 0x320], rsi
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
    lea rcx, [r12 + 0x360]
    call <stub.GetNamed>
    jmp 0x7d1
    mov dword ptr [rbx + 8], 0x16e
    call <op.Call>
    jmp 0x838
    test rsi, r13
    jne 0x1870
    cmp byte ptr [rsi], 0x22
    jne 0x1870
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x380], rax
    je 0x7f8
    cmp [r12 + 0x390], rax
    je 0x7f8
    cmp [r12 + 0x398], rax
    je 0x7f8
    cmp [r12 + 0x3a0], rax
    je 0x7f8
    cmp qword ptr [r12 + 0x388], 2
    je 0x7f8
    cmp [r12 + 0x388], rsi
    je 0x7f8
    mov dword ptr [rbx + 8], 0x16e
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x70]
    jmp 0x7f8
    mov dword ptr [rbx + 8], 0x17c
    call <op.GetGlobal>
    jmp 0x876
    mov dword ptr [rbx + 8], 0x186
    call <op.GetElem>
    jmp 0x8d1
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x190a
    sub rax, r15
    jmp 0x8cd
    test rdx, r15
    je 0x190a
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x190a
    jp 0x190a
    test edx, edx
    jne 0x1969
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x190a
    jmp 0x8a7
    mov dword ptr [rbx + 8], 0x18c
    lea rcx, [r12 + 0x3d8]
    call <stub.GetNamed>
    jmp 0x905
    mov dword ptr [rbx + 8], 0x193
    lea rcx, [r12 + 0x3f8]
    call <stub.GetNamed>
    jmp 0x93d
    mov dword ptr [rbx + 8], 0x19a
    lea rcx, [r12 + 0x418]
    call <stub.GetNamed>
    jmp 0x975
    mov dword ptr [rbx + 8], 0x1a1
    call <op.Mul>
    jmp 0x9ad
    cmp rsi, r15
    jae 0x19df
    test rsi, r15
    je 0x19b9
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x19e7
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x19fc
    test rdx, r15
    je 0x19b9
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1a04
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1a20
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0x438]
    or rcx, 2
    mov [r12 + 0x438], rcx
    jmp 0x9ad
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x19ca
    jmp 0x9a6
    mov dword ptr [rbx + 8], 0x1a7
    call <op.GetGlobal>
    jmp 0x9c6
    mov dword ptr [rbx + 8], 0x1ad
    call <op.Div>
    jmp 0xa2b
    cmp rsi, r15
    jae 0x1a81
    test rsi, r15
    je 0x1a5b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1a89
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1a9e
    test rdx, r15
    je 0x1a5b
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1aa6
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vdivsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1ac2
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x450]
    or rcx, 2
    mov [r12 + 0x450], rcx
    jmp 0xa2b
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1af7
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x450]
    or rcx, 2
    mov [r12 + 0x450], rcx
    jmp 0xa2b
    mov dword ptr [rbx + 8], 0x1b3
    call <op.Sub>
    jmp 0xa56
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
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1b7b
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x58], rax
    mov rcx, [r12 + 0x458]
    or rcx, 2
    mov [r12 + 0x458], rcx
    jmp 0xa56
    mov dword ptr [rbx + 8], 0x1b9
    lea rcx, [r12 + 0x460]
    call <stub.SetNamed>
    jmp 0xaa4
    mov dword ptr [rbx + 8], 0x1b9
    call <stub.Barrier>
    jmp 0xaa4
    mov dword ptr [rbx + 8], 0x1c1
    call <op.GetGlobal>
    jmp 0xabd
    mov dword ptr [rbx + 8], 0x1cb
    call <op.GetElem>
    jmp 0xb18
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x1bd3
    sub rax, r15
    jmp 0xb14
    test rdx, r15
    je 0x1bd3
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x1bd3
    jp 0x1bd3
    test edx, edx
    jne 0x1c32
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x1bd3
    jmp 0xaee
    mov dword ptr [rbx + 8], 0x1d1
    lea rcx, [r12 + 0x4b0]
    call <stub.GetNamed>
    jmp 0xb4c
    mov dword ptr [rbx + 8], 0x1d8
    lea rcx, [r12 + 0x4d0]
    call <stub.GetNamed>
    jmp 0xb84
    mov dword ptr [rbx + 8], 0x1df
    lea rcx, [r12 + 0x4f0]
    call <stub.GetNamed>
    jmp 0xbbc
    mov dword ptr [rbx + 8], 0x1e6
    call <op.Mul>
    jmp 0xbf4
    cmp rsi, r15
    jae 0x1ca8
    test rsi, r15
    je 0x1c82
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1cb0
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1cc5
    test rdx, r15
    je 0x1c82
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1ccd
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1ce9
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0x510]
    or rcx, 2
    mov [r12 + 0x510], rcx
    jmp 0xbf4
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x1c93
    jmp 0xbed
    mov dword ptr [rbx + 8], 0x1ec
    call <op.GetGlobal>
    jmp 0xc0d
    mov dword ptr [rbx + 8], 0x1f2
    call <op.Div>
    jmp 0xc72
    cmp rsi, r15
    jae 0x1d4a
    test rsi, r15
    je 0x1d24
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1d52
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1d67
    test rdx, r15
    je 0x1d24
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1d6f
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vdivsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1d8b
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x528]
    or rcx, 2
    mov [r12 + 0x528], rcx
    jmp 0xc72
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1dc0
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x528]
    or rcx, 2
    mov [r12 + 0x528], rcx
    jmp 0xc72
    mov dword ptr [rbx + 8], 0x1f8
    call <op.Sub>
    jmp 0xc9d
    cmp rsi, r15
    jae 0x1e03
    test rsi, r15
    je 0x1ddd
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1e0b
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1e20
    test rdx, r15
    je 0x1ddd
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1e28
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1e44
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x58], rax
    mov rcx, [r12 + 0x530]
    or rcx, 2
    mov [r12 + 0x530], rcx
    jmp 0xc9d
    mov dword ptr [rbx + 8], 0x1fe
    lea rcx, [r12 + 0x538]
    call <stub.SetNamed>
    jmp 0xceb
    mov dword ptr [rbx + 8], 0x1fe
    call <stub.Barrier>
    jmp 0xceb
    mov dword ptr [rbx + 8], 0x206
    call <op.GetGlobal>
    jmp 0xd04
    mov dword ptr [rbx + 8], 0x210
    call <op.GetElem>
    jmp 0xd5f
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x1e9c
    sub rax, r15
    jmp 0xd5b
    test rdx, r15
    je 0x1e9c
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x1e9c
    jp 0x1e9c
    test edx, edx
    jne 0x1efb
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x1e9c
    jmp 0xd35
    mov dword ptr [rbx + 8], 0x216
    lea rcx, [r12 + 0x588]
    call <stub.GetNamed>
    jmp 0xd93
    mov dword ptr [rbx + 8], 0x21d
    lea rcx, [r12 + 0x5a8]
    call <stub.GetNamed>
    jmp 0xdcb
    mov dword ptr [rbx + 8], 0x224
    lea rcx, [r12 + 0x5c8]
    call <stub.GetNamed>
    jmp 0xe03
    mov dword ptr [rbx + 8], 0x22b
    call <op.Mul>
    jmp 0xe3b
    cmp rsi, r15
    jae 0x1f71
    test rsi, r15
    je 0x1f4b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1f79
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1f8e
    test rdx, r15
    je 0x1f4b
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1f96
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1fb2
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0x5e8]
    or rcx, 2
    mov [r12 + 0x5e8], rcx
    jmp 0xe3b
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x1f5c
    jmp 0xe34
    mov dword ptr [rbx + 8], 0x231
    call <op.GetGlobal>
    jmp 0xe54
    mov dword ptr [rbx + 8], 0x237
    call <op.Div>
    jmp 0xeb9
    cmp rsi, r15
    jae 0x2013
    test rsi, r15
    je 0x1fed
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x201b
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x2030
    test rdx, r15
    je 0x1fed
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x2038
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vdivsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2054
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x600]
    or rcx, 2
    mov [r12 + 0x600], rcx
    jmp 0xeb9
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2089
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x600]
    or rcx, 2
    mov [r12 + 0x600], rcx
    jmp 0xeb9
    mov dword ptr [rbx + 8], 0x23d
    call <op.Sub>
    jmp 0xee4
    cmp rsi, r15
    jae 0x20cc
    test rsi, r15
    je 0x20a6
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x20d4
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x20e9
    test rdx, r15
    je 0x20a6
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x20f1
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x210d
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x58], rax
    mov rcx, [r12 + 0x608]
    or rcx, 2
    mov [r12 + 0x608], rcx
    jmp 0xee4
    mov dword ptr [rbx + 8], 0x243
    lea rcx, [r12 + 0x610]
    call <stub.SetNamed>
    jmp 0xf32
    mov dword ptr [rbx + 8], 0x243
    call <stub.Barrier>
    jmp 0xf32
    mov dword ptr [rbx + 8], 0x24b
    call <op.JumpLoop>
    jmp 0x844
    mov dword ptr [rbx + 8], 0x252
    call <op.GetGlobal>
    jmp 0xf7d
    mov dword ptr [rbx + 8], 0x25a
    call <op.Call>
    jmp 0xfd5
    test rsi, r13
    jne 0x2176
    cmp byte ptr [rsi], 0x22
    jne 0x2176
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x640], rax
    je 0xf98
    cmp [r12 + 0x650], rax
    je 0xf98
    cmp [r12 + 0x658], rax
    je 0xf98
    cmp [r12 + 0x660], rax
    je 0xf98
    cmp qword ptr [r12 + 0x648], 2
    je 0xf98
    cmp [r12 + 0x648], rsi
    je 0xf98
    mov dword ptr [rbx + 8], 0x25a
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0xf98
    mov dword ptr [rbx + 8], 0x268
    call <op.GetGlobal>
    jmp 0x100c
    mov dword ptr [rbx + 8], 0x26e
    call <op.MulI>
    jmp 0x1034
    cmp rsi, r15
    jae 0x2236
    test rsi, r15
    je 0x2210
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x223e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x26c0]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2262
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x678]
    or rcx, 2
    mov [r12 + 0x678], rcx
    jmp 0x1034
    mov ecx, esi
    or ecx, 0xea60
    test ecx, ecx
    jl 0x2221
    jmp 0x102d
    mov dword ptr [rbx + 8], 0x275
    call <op.JNotLess>
    cmp eax, 2
    je 0x110b
    jmp 0x1056
    cmp rsi, r15
    jae 0x22bf
    test rsi, r15
    je 0x2290
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x22c7
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x22dc
    test rdx, r15
    je 0x2290
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x22e4
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x680]
    or rcx, 2
    mov [r12 + 0x680], rcx
    vucomisd xmm1, xmm0
    jbe 0x110b
    jmp 0x1056
    mov dword ptr [rbx + 8], 0x27c
    call <op.GetGlobal>
    jmp 0x106f
    mov dword ptr [rbx + 8], 0x288
    call <op.Call>
    jmp 0x10d6
    test rsi, r13
    jne 0x2318
    cmp byte ptr [rsi], 0x22
    jne 0x2318
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x698], rax
    je 0x1096
    cmp [r12 + 0x6a8], rax
    je 0x1096
    cmp [r12 + 0x6b0], rax
    je 0x1096
    cmp [r12 + 0x6b8], rax
    je 0x1096
    cmp qword ptr [r12 + 0x6a0], 2
    je 0x1096
    cmp [r12 + 0x6a0], rsi
    je 0x1096
    mov dword ptr [rbx + 8], 0x288
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x1096
    mov dword ptr [rbx + 8], 0x28e
    call <op.Inc>
    jmp 0x10f5
    cmp rsi, r15
    jae 0x23c7
    test rsi, r15
    je 0x23a1
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x23cf
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x26c8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x23f3
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x6c0]
    or rcx, 2
    mov [r12 + 0x6c0], rcx
    jmp 0x10f5
    mov dword ptr [rbx + 8], 0x293
    call <op.JumpLoop>
    jmp 0xfef
    mov dword ptr [rbx + 8], 0x296
    call <op.GetGlobal>
    jmp 0x1124
    mov dword ptr [rbx + 8], 0x2a2
    call <op.GetGlobal>
    jmp 0x1155
    mov dword ptr [rbx + 8], 0x2a8
    lea rcx, [r12 + 0x6e8]
    call <stub.GetNamed>
    jmp 0x118c
    mov dword ptr [rbx + 8], 0x2b3
    call <op.Call>
    jmp 0x11f9
    test rsi, r13
    jne 0x245c
    cmp byte ptr [rsi], 0x22
    jne 0x245c
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x708], rax
    je 0x11b9
    cmp [r12 + 0x718], rax
    je 0x11b9
    cmp [r12 + 0x720], rax
    je 0x11b9
    cmp [r12 + 0x728], rax
    je 0x11b9
    cmp qword ptr [r12 + 0x710], 2
    je 0x11b9
    cmp [r12 + 0x710], rsi
    je 0x11b9
    mov dword ptr [rbx + 8], 0x2b3
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x80]
    jmp 0x11b9
    mov dword ptr [rbx + 8], 0x2b9
    call <op.GetGlobal>
    jmp 0x1215
    mov dword ptr [rbx + 8], 0x2c1
    call <op.Call>
    jmp 0x1285
    test rsi, r13
    jne 0x24f9
    cmp byte ptr [rsi], 0x22
    jne 0x24f9
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x740], rax
    je 0x1236
    cmp [r12 + 0x750], rax
    je 0x1236
    cmp [r12 + 0x758], rax
    je 0x1236
    cmp [r12 + 0x760], rax
    je 0x1236
    cmp qword ptr [r12 + 0x748], 2
    je 0x1236
    cmp [r12 + 0x748], rsi
    je 0x1236
    mov dword ptr [rbx + 8], 0x2c1
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xb0]
    jmp 0x1236
    mov dword ptr [rbx + 8], 0x2c7
    lea rcx, [r12 + 0x768]
    call <stub.GetNamed>
    jmp 0x12bc
    mov dword ptr [rbx + 8], 0x2d2
    call <op.Call>
    jmp 0x132c
    test rsi, r13
    jne 0x259e
    cmp byte ptr [rsi], 0x22
    jne 0x259e
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x788], rax
    je 0x12e9
    cmp [r12 + 0x798], rax
    je 0x12e9
    cmp [r12 + 0x7a0], rax
    je 0x12e9
    cmp [r12 + 0x7a8], rax
    je 0x12e9
    cmp qword ptr [r12 + 0x790], 2
    je 0x12e9
    cmp [r12 + 0x790], rsi
    je 0x12e9
    mov dword ptr [rbx + 8], 0x2d2
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x88]
    jmp 0x12e9
    mov dword ptr [rbx + 8], 0x2d8
    call <op.Call>
    jmp 0x137e
    test rsi, r13
    jne 0x262a
    cmp byte ptr [rsi], 0x22
    jne 0x262a
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x7b0], rax
    je 0x133e
    cmp [r12 + 0x7c0], rax
    je 0x133e
    cmp [r12 + 0x7c8], rax
    je 0x133e
    cmp [r12 + 0x7d0], rax
    je 0x133e
    cmp qword ptr [r12 + 0x7b8], 2
    je 0x133e
    cmp [r12 + 0x7b8], rsi
    je 0x133e
    mov dword ptr [rbx + 8], 0x2d8
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x48]
    jmp 0x133e
    jmp <stub.ExceptionExit>
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
    ja 0x1343
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x1363
    mov ecx, 0xa
    mov [rbx + 0x30], rcx
    mov [rbx + 0x38], rcx
    mov [rbx + 0x40], rcx
    mov [rbx + 0x50], rcx
    endbr64
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [r12 + 0x58]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1381
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x40]
    test rdx, r13
    jne 0x1392
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0x13a8
    cmp esi, 0x21
    jne 0x9b
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0xbc
    cmp byte ptr [rdx], 0x20
    jb 0x1392
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x68]
    jne 0x1392
    mov rsi, [r12 + 0x70]
    mov rax, [rdx + rsi]
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x13cd
    cmp rdx, r15
    jb 0x13cd
    cmp esi, edx
    jge 0xf6a
    mov rsi, [r12 + 0x90]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x142a
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x30]
    test rsi, r13
    jne 0x143b
    cmp byte ptr [rsi], 0x20
    jb 0x143b
    cmp rdx, r15
    jb 0x1468
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x143b
    cmp byte ptr [rcx], 0xb
    je 0x144c
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x143b
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x14b0
    mov eax, esi
    add eax, 1
    jo 0x14b0
    or rax, r15
    mov [rbx + 0x40], rax
    endbr64
    mov rsi, [r12 + 0xc8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x150e
    mov [rbx + 0x50], rax
    mov rdx, [rbx + 0x50]
    test rdx, r13
    jne 0x151f
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0x1538
    cmp esi, 0x21
    jne 0x1b2
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0x1d9
    cmp byte ptr [rdx], 0x20
    jb 0x151f
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xd8]
    jne 0x151f
    mov rsi, [r12 + 0xe0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x155d
    cmp rdx, r15
    jb 0x155d
    cmp esi, edx
    jge 0xf35
    mov rsi, [r12 + 0x100]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x15ba
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x78]
    mov rdx, [rbx + 0x40]
    test rsi, r13
    jne 0x15cb
    cmp byte ptr [rsi], 0x20
    jb 0x15cb
    cmp rdx, r15
    jb 0x15f8
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x15cb
    cmp byte ptr [rcx], 0xb
    je 0x15dc
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x15cb
    mov [rbx + 0x48], rax
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0x162f
    cmp byte ptr [rdx], 0x20
    jb 0x162f
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x130]
    jne 0x162f
    mov rsi, [r12 + 0x138]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x1648
    cmp byte ptr [rdx], 0x20
    jb 0x1648
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x150]
    jne 0x1648
    mov rsi, [r12 + 0x158]
    mov rax, [rdx + rsi]
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x78]
    mov rdx, [rbx + 0x80]
    cmp rsi, r15
    jb 0x1672
    cmp rdx, r15
    jb 0x1672
    mov eax, esi
    sub eax, edx
    jo 0x1672
    or rax, r15
    mov [rbx + 0x50], rax
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0x16e5
    cmp byte ptr [rdx], 0x20
    jb 0x16e5
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x178]
    jne 0x16e5
    mov rsi, [r12 + 0x180]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x16fe
    cmp byte ptr [rdx], 0x20
    jb 0x16fe
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x198]
    jne 0x16fe
    mov rsi, [r12 + 0x1a0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x78]
    mov rdx, [rbx + 0x80]
    cmp rsi, r15
    jb 0x1728
    cmp rdx, r15
    jb 0x1728
    mov eax, esi
    sub eax, edx
    jo 0x1728
    or rax, r15
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0x179b
    cmp byte ptr [rdx], 0x20
    jb 0x179b
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1c0]
    jne 0x179b
    mov rsi, [r12 + 0x1c8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x17b4
    cmp byte ptr [rdx], 0x20
    jb 0x17b4
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1e0]
    jne 0x17b4
    mov rsi, [r12 + 0x1e8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x78]
    mov rdx, [rbx + 0x80]
    cmp rsi, r15
    jb 0x17de
    cmp rdx, r15
    jb 0x17de
    mov eax, esi
    sub eax, edx
    jo 0x17de
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x1862
    cmp rdx, r15
    jb 0x1862
    mov eax, esi
    imul eax, edx
    jo 0x1862
    test eax, eax
    je 0x18d5
    or rax, r15
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0x18f3
    cmp rdx, r15
    jb 0x18f3
    mov eax, esi
    imul eax, edx
    jo 0x18f3
    test eax, eax
    je 0x1969
    or rax, r15
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x78]
    mov rdx, [rbx + 0x80]
    cmp rsi, r15
    jb 0x1987
    cmp rdx, r15
    jb 0x1987
    mov eax, esi
    add eax, edx
    jo 0x1987
    or rax, r15
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x60]
    mov rdx, [rbx + 0x60]
    cmp rsi, r15
    jb 0x1a0b
    cmp rdx, r15
    jb 0x1a0b
    mov eax, esi
    imul eax, edx
    jo 0x1a0b
    test eax, eax
    je 0x1a81
    or rax, r15
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x78]
    mov rdx, [rbx + 0x80]
    cmp rsi, r15
    jb 0x1a9f
    cmp rdx, r15
    jb 0x1a9f
    mov eax, esi
    add eax, edx
    jo 0x1a9f
    or rax, r15
    mov [rbx + 0x68], rax
    mov rsi, [r12 + 0x230]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1b12
    mov [rbx + 0xa8], rax
    mov rdx, [rbx + 0xa8]
    test rdx, r13
    jne 0x1b23
    cmp byte ptr [rdx], 0x20
    jb 0x1b23
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x240]
    jne 0x1b23
    mov rsi, [r12 + 0x248]
    mov rax, [rdx + rsi]
    mov [rbx + 0xa0], rax
    mov rax, [rbx + 0x68]
    mov [rbx + 0xb0], rax
    mov rsi, [rbx + 0xa0]
    cmp [r12 + 0x260], rsi
    jne 0x1b4d
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
    je 0x2eb7
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x68]
    mov rdx, [rbx + 0x80]
    cmp rsi, r15
    jb 0x1bd9
    cmp rdx, r15
    jb 0x1bd9
    mov eax, esi
    imul eax, edx
    jo 0x1bd9
    test eax, eax
    je 0x1c4c
    or rax, r15
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x78]
    cmp rsi, r15
    jb 0x1c6a
    cmp rdx, r15
    jb 0x1c6a
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vdivsd xmm0, xmm0, xmm1
    vcvttsd2si eax, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, eax
    vucomisd xmm0, xmm15
    jne 0x1cdd
    jp 0x1cdd
    test eax, eax
    jne 0x6a7
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x1cdd
    or rax, r15
    mov [rbx + 0x70], rax
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0x1d12
    cmp byte ptr [rdx], 0x20
    jb 0x1d12
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x298]
    jne 0x1d12
    mov rsi, [r12 + 0x2a0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x1d2b
    cmp byte ptr [rdx], 0x20
    jb 0x1d2b
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x2b8]
    jne 0x1d2b
    mov rsi, [r12 + 0x2c0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x90]
    cmp rsi, r15
    jb 0x1d55
    cmp rdx, r15
    jb 0x1d55
    mov eax, esi
    imul eax, edx
    jo 0x1d55
    test eax, eax
    je 0x1dcb
    or rax, r15
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x88]
    mov rdx, [rbx + 0x70]
    cmp rsi, r15
    jb 0x1de9
    cmp rdx, r15
    jb 0x1de9
    mov eax, esi
    imul eax, edx
    jo 0x1de9
    test eax, eax
    je 0x1e5f
    or rax, r15
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x78]
    mov rdx, [rbx + 0x80]
    cmp rsi, r15
    jb 0x1e7d
    cmp rdx, r15
    jb 0x1e7d
    mov eax, esi
    sub eax, edx
    jo 0x1e7d
    or rax, r15
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x78]
    test rdx, r13
    jne 0x1ef0
    cmp byte ptr [rdx], 0x20
    jb 0x1ef0
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x2f0]
    jne 0x1ef0
    mov rax, [r12 + 0x2f8]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x1f09
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0x1f1a
    cmp byte ptr [rdx], 0x20
    jb 0x1f1a
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x310]
    jne 0x1f1a
    mov rsi, [r12 + 0x318]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x1f33
    cmp byte ptr [rdx], 0x20
    jb 0x1f33
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x330]
    jne 0x1f33
    mov rsi, [r12 + 0x338]
    mov rax, [rdx + rsi]
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x90]
    cmp rsi, r15
    jb 0x1f5d
    cmp rdx, r15
    jb 0x1f5d
    mov eax, esi
    imul eax, edx
    jo 0x1f5d
    test eax, eax
    je 0x1fd3
    or rax, r15
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x88]
    mov rdx, [rbx + 0x70]
    cmp rsi, r15
    jb 0x1ff1
    cmp rdx, r15
    jb 0x1ff1
    mov eax, esi
    imul eax, edx
    jo 0x1ff1
    test eax, eax
    je 0x2067
    or rax, r15
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x78]
    mov rdx, [rbx + 0x80]
    cmp rsi, r15
    jb 0x2085
    cmp rdx, r15
    jb 0x2085
    mov eax, esi
    sub eax, edx
    jo 0x2085
    or rax, r15
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x78]
    test rdx, r13
    jne 0x20f8
    cmp byte ptr [rdx], 0x20
    jb 0x20f8
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x368]
    jne 0x20f8
    mov rax, [r12 + 0x370]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x2111
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0x2122
    cmp byte ptr [rdx], 0x20
    jb 0x2122
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x388]
    jne 0x2122
    mov rsi, [r12 + 0x390]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x213b
    cmp byte ptr [rdx], 0x20
    jb 0x213b
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x3a8]
    jne 0x213b
    mov rsi, [r12 + 0x3b0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x60]
    mov rdx, [rbx + 0x90]
    cmp rsi, r15
    jb 0x2165
    cmp rdx, r15
    jb 0x2165
    mov eax, esi
    imul eax, edx
    jo 0x2165
    test eax, eax
    je 0x21db
    or rax, r15
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x88]
    mov rdx, [rbx + 0x70]
    cmp rsi, r15
    jb 0x21f9
    cmp rdx, r15
    jb 0x21f9
    mov eax, esi
    imul eax, edx
    jo 0x21f9
    test eax, eax
    je 0x226f
    or rax, r15
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x78]
    mov rdx, [rbx + 0x80]
    cmp rsi, r15
    jb 0x228d
    cmp rdx, r15
    jb 0x228d
    mov eax, esi
    sub eax, edx
    jo 0x228d
    or rax, r15
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x78]
    test rdx, r13
    jne 0x2300
    cmp byte ptr [rdx], 0x20
    jb 0x2300
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x3e0]
    jne 0x2300
    mov rax, [r12 + 0x3e8]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x2319
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x232a
    cmp byte ptr [rdx], 0x20
    jb 0x232a
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x400]
    jne 0x232a
    mov rsi, [r12 + 0x408]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0x2343
    cmp byte ptr [rdx], 0x20
    jb 0x2343
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x420]
    jne 0x2343
    mov rsi, [r12 + 0x428]
    mov rax, [rdx + rsi]
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x90]
    cmp rsi, r15
    jb 0x236d
    cmp rdx, r15
    jb 0x236d
    mov eax, esi
    imul eax, edx
    jo 0x236d
    test eax, eax
    je 0x23e3
    or rax, r15
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x88]
    mov rdx, [rbx + 0x70]
    cmp rsi, r15
    jb 0x2401
    cmp rdx, r15
    jb 0x2401
    mov eax, esi
    imul eax, edx
    jo 0x2401
    test eax, eax
    je 0x2477
    or rax, r15
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x78]
    mov rdx, [rbx + 0x80]
    cmp rsi, r15
    jb 0x2495
    cmp rdx, r15
    jb 0x2495
    mov eax, esi
    add eax, edx
    jo 0x2495
    or rax, r15
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x48]
    mov rsi, [rbx + 0x78]
    test rdx, r13
    jne 0x2508
    cmp byte ptr [rdx], 0x20
    jb 0x2508
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x458]
    jne 0x2508
    mov rax, [r12 + 0x460]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x2521
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x2532
    cmp byte ptr [rdx], 0x20
    jb 0x2532
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x478]
    jne 0x2532
    mov rsi, [r12 + 0x480]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0x254b
    cmp byte ptr [rdx], 0x20
    jb 0x254b
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x498]
    jne 0x254b
    mov rsi, [r12 + 0x4a0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x90]
    cmp rsi, r15
    jb 0x2575
    cmp rdx, r15
    jb 0x2575
    mov eax, esi
    imul eax, edx
    jo 0x2575
    test eax, eax
    je 0x25eb
    or rax, r15
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x88]
    mov rdx, [rbx + 0x70]
    cmp rsi, r15
    jb 0x2609
    cmp rdx, r15
    jb 0x2609
    mov eax, esi
    imul eax, edx
    jo 0x2609
    test eax, eax
    je 0x267f
    or rax, r15
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x78]
    mov rdx, [rbx + 0x80]
    cmp rsi, r15
    jb 0x269d
    cmp rdx, r15
    jb 0x269d
    mov eax, esi
    add eax, edx
    jo 0x269d
    or rax, r15
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x48]
    mov rsi, [rbx + 0x78]
    test rdx, r13
    jne 0x2710
    cmp byte ptr [rdx], 0x20
    jb 0x2710
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x4d0]
    jne 0x2710
    mov rax, [r12 + 0x4d8]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x2729
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x273a
    cmp byte ptr [rdx], 0x20
    jb 0x273a
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x4f0]
    jne 0x273a
    mov rsi, [r12 + 0x4f8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0x2753
    cmp byte ptr [rdx], 0x20
    jb 0x2753
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x510]
    jne 0x2753
    mov rsi, [r12 + 0x518]
    mov rax, [rdx + rsi]
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x60]
    mov rdx, [rbx + 0x90]
    cmp rsi, r15
    jb 0x277d
    cmp rdx, r15
    jb 0x277d
    mov eax, esi
    imul eax, edx
    jo 0x277d
    test eax, eax
    je 0x27f3
    or rax, r15
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x88]
    mov rdx, [rbx + 0x70]
    cmp rsi, r15
    jb 0x2811
    cmp rdx, r15
    jb 0x2811
    mov eax, esi
    imul eax, edx
    jo 0x2811
    test eax, eax
    je 0x2887
    or rax, r15
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x78]
    mov rdx, [rbx + 0x80]
    cmp rsi, r15
    jb 0x28a5
    cmp rdx, r15
    jb 0x28a5
    mov eax, esi
    add eax, edx
    jo 0x28a5
    or rax, r15
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x48]
    mov rsi, [rbx + 0x78]
    test rdx, r13
    jne 0x2918
    cmp byte ptr [rdx], 0x20
    jb 0x2918
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x548]
    jne 0x2918
    mov rax, [r12 + 0x550]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x2931
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x2953
    mov eax, esi
    add eax, 1
    jo 0x2953
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x29b1
    jmp 0x167
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x29d3
    mov eax, esi
    add eax, 1
    jo 0x29d3
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x2a31
    jmp 0x53
    mov rsi, [r12 + 0x578]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x2a42
    mov [rbx + 0x50], rax
    mov dword ptr [rbx + 8], 0x1cd
    call <op.IterOpen>
    endbr64
    mov dword ptr [rbx + 8], 0x1d0
    call <op.IterNext>
    cmp eax, 2
    je 0x1331
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x2a53
    cmp byte ptr [rdx], 0x20
    jb 0x2a53
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x588]
    jne 0x2a53
    mov rsi, [r12 + 0x590]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x2a6c
    cmp byte ptr [rdx], 0x20
    jb 0x2a6c
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x5a8]
    jne 0x2a6c
    mov rsi, [r12 + 0x5b0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x60]
    cmp rsi, r15
    jb 0x2a96
    cmp rdx, r15
    jb 0x2a96
    mov eax, esi
    imul eax, edx
    jo 0x2a96
    test eax, eax
    je 0x2b09
    or rax, r15
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0x2b27
    cmp rdx, r15
    jb 0x2b27
    mov eax, esi
    add eax, edx
    jo 0x2b27
    or rax, r15
    mov [rbx + 0x50], rax
    mov rdx, [rbx + 0x48]
    mov rsi, [rbx + 0x50]
    test rdx, r13
    jne 0x2b9a
    cmp byte ptr [rdx], 0x20
    jb 0x2b9a
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x5d8]
    jne 0x2b9a
    mov rax, [r12 + 0x5e0]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x2bb3
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x2bc4
    cmp byte ptr [rdx], 0x20
    jb 0x2bc4
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x5f8]
    jne 0x2bc4
    mov rsi, [r12 + 0x600]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x2bdd
    cmp byte ptr [rdx], 0x20
    jb 0x2bdd
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x618]
    jne 0x2bdd
    mov rsi, [r12 + 0x620]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x60]
    cmp rsi, r15
    jb 0x2c07
    cmp rdx, r15
    jb 0x2c07
    mov eax, esi
    imul eax, edx
    jo 0x2c07
    test eax, eax
    je 0x2c7a
    or rax, r15
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0x2c98
    cmp rdx, r15
    jb 0x2c98
    mov eax, esi
    add eax, edx
    jo 0x2c98
    or rax, r15
    mov [rbx + 0x50], rax
    mov rdx, [rbx + 0x48]
    mov rsi, [rbx + 0x50]
    test rdx, r13
    jne 0x2d0b
    cmp byte ptr [rdx], 0x20
    jb 0x2d0b
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x648]
    jne 0x2d0b
    mov rax, [r12 + 0x650]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x2d24
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x2d35
    cmp byte ptr [rdx], 0x20
    jb 0x2d35
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x668]
    jne 0x2d35
    mov rsi, [r12 + 0x670]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x2d4e
    cmp byte ptr [rdx], 0x20
    jb 0x2d4e
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x688]
    jne 0x2d4e
    mov rsi, [r12 + 0x690]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x60]
    cmp rsi, r15
    jb 0x2d78
    cmp rdx, r15
    jb 0x2d78
    mov eax, esi
    imul eax, edx
    jo 0x2d78
    test eax, eax
    je 0x2deb
    or rax, r15
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0x2e09
    cmp rdx, r15
    jb 0x2e09
    mov eax, esi
    add eax, edx
    jo 0x2e09
    or rax, r15
    mov [rbx + 0x50], rax
    mov rdx, [rbx + 0x48]
    mov rsi, [rbx + 0x50]
    test rdx, r13
    jne 0x2e7c
    cmp byte ptr [rdx], 0x20
    jb 0x2e7c
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x6b8]
    jne 0x2e7c
    mov rax, [r12 + 0x6c0]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x2e95
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x2ea6
    jmp 0xf8f
    endbr64
    mov dword ptr [rbx + 8], 0x23e
    call <op.IterCloseSilently>
    mov dword ptr [rbx + 8], 0x240
    call <op.Throw>
    mov eax, 0xa
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x137a
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x1368
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 4
    call <op.GetGlobal>
    jmp 0x6d
    mov dword ptr [rbx + 8], 0xa
    lea rcx, [r12 + 0x68]
    call <stub.GetNamed>
    jmp 0xbc
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0xbc
    mov dword ptr [rbx + 8], 0x11
    call <op.JNotLess>
    cmp eax, 2
    je 0xf6a
    jmp 0xe2
    cmp rsi, r15
    jae 0x13e2
    test rsi, r15
    je 0x13b3
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x13ea
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x13ff
    test rdx, r15
    je 0x13b3
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1407
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x88]
    or rcx, 2
    mov [r12 + 0x88], rcx
    vucomisd xmm1, xmm0
    jbe 0xf6a
    jmp 0xe2
    mov dword ptr [rbx + 8], 0x18
    call <op.GetGlobal>
    jmp 0xfb
    mov dword ptr [rbx + 8], 0x1e
    call <op.GetElem>
    jmp 0x148
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x143b
    sub rax, r15
    jmp 0x144
    test rdx, r15
    je 0x143b
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x143b
    jp 0x143b
    test edx, edx
    jne 0x149a
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x143b
    jmp 0x11e
    mov dword ptr [rbx + 8], 0x24
    call <op.AddI>
    jmp 0x167
    cmp rsi, r15
    jae 0x14c5
    test rsi, r15
    je 0x149f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x14cd
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x2ec0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x14f1
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0xc0]
    or rcx, 2
    mov [r12 + 0xc0], rcx
    jmp 0x167
    mov dword ptr [rbx + 8], 0x2b
    call <op.GetGlobal>
    jmp 0x184
    mov dword ptr [rbx + 8], 0x31
    lea rcx, [r12 + 0xd8]
    call <stub.GetNamed>
    jmp 0x1d9
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0x1d9
    mov dword ptr [rbx + 8], 0x38
    call <op.JNotLess>
    cmp eax, 2
    je 0xf35
    jmp 0x1ff
    cmp rsi, r15
    jae 0x1572
    test rsi, r15
    je 0x1543
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x157a
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x158f
    test rdx, r15
    je 0x1543
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1597
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0xf8]
    or rcx, 2
    mov [r12 + 0xf8], rcx
    vucomisd xmm1, xmm0
    jbe 0xf35
    jmp 0x1ff
    mov dword ptr [rbx + 8], 0x3f
    call <op.GetGlobal>
    jmp 0x218
    mov dword ptr [rbx + 8], 0x45
    call <op.GetElem>
    jmp 0x265
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x15cb
    sub rax, r15
    jmp 0x261
    test rdx, r15
    je 0x15cb
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x15cb
    jp 0x15cb
    test edx, edx
    jne 0x162a
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x15cb
    jmp 0x23b
    mov dword ptr [rbx + 8], 0x4b
    lea rcx, [r12 + 0x130]
    call <stub.GetNamed>
    jmp 0x299
    mov dword ptr [rbx + 8], 0x52
    lea rcx, [r12 + 0x150]
    call <stub.GetNamed>
    jmp 0x2d1
    mov dword ptr [rbx + 8], 0x59
    call <op.Sub>
    jmp 0x306
    cmp rsi, r15
    jae 0x1687
    test rsi, r15
    je 0x1661
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x168f
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x16a4
    test rdx, r15
    je 0x1661
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x16ac
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x16c8
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x170]
    or rcx, 2
    mov [r12 + 0x170], rcx
    jmp 0x306
    mov dword ptr [rbx + 8], 0x5f
    lea rcx, [r12 + 0x178]
    call <stub.GetNamed>
    jmp 0x33a
    mov dword ptr [rbx + 8], 0x66
    lea rcx, [r12 + 0x198]
    call <stub.GetNamed>
    jmp 0x372
    mov dword ptr [rbx + 8], 0x6d
    call <op.Sub>
    jmp 0x3a7
    cmp rsi, r15
    jae 0x173d
    test rsi, r15
    je 0x1717
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1745
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x175a
    test rdx, r15
    je 0x1717
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1762
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x177e
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x58], rax
    mov rcx, [r12 + 0x1b8]
    or rcx, 2
    mov [r12 + 0x1b8], rcx
    jmp 0x3a7
    mov dword ptr [rbx + 8], 0x73
    lea rcx, [r12 + 0x1c0]
    call <stub.GetNamed>
    jmp 0x3db
    mov dword ptr [rbx + 8], 0x7a
    lea rcx, [r12 + 0x1e0]
    call <stub.GetNamed>
    jmp 0x413
    mov dword ptr [rbx + 8], 0x81
    call <op.Sub>
    jmp 0x448
    cmp rsi, r15
    jae 0x17f3
    test rsi, r15
    je 0x17cd
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x17fb
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1810
    test rdx, r15
    je 0x17cd
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1818
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1834
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x200]
    or rcx, 2
    mov [r12 + 0x200], rcx
    jmp 0x448
    mov dword ptr [rbx + 8], 0x87
    call <op.Mul>
    jmp 0x47c
    cmp rsi, r15
    jae 0x1877
    test rsi, r15
    je 0x1851
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x187f
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1894
    test rdx, r15
    je 0x1851
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x189c
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x18b8
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x78], rax
    mov rcx, [r12 + 0x208]
    or rcx, 2
    mov [r12 + 0x208], rcx
    jmp 0x47c
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x1862
    jmp 0x475
    mov dword ptr [rbx + 8], 0x8d
    call <op.Mul>
    jmp 0x4b3
    cmp rsi, r15
    jae 0x1908
    test rsi, r15
    je 0x18e2
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1910
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1925
    test rdx, r15
    je 0x18e2
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x192d
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1949
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x80], rax
    mov rcx, [r12 + 0x210]
    or rcx, 2
    mov [r12 + 0x210], rcx
    jmp 0x4b3
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x18f3
    jmp 0x4a9
    mov dword ptr [rbx + 8], 0x93
    call <op.Add>
    jmp 0x4e1
    cmp rsi, r15
    jae 0x199c
    test rsi, r15
    je 0x1976
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x19a4
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x19b9
    test rdx, r15
    je 0x1976
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x19c1
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x19dd
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x78], rax
    mov rcx, [r12 + 0x218]
    or rcx, 2
    mov [r12 + 0x218], rcx
    jmp 0x4e1
    mov dword ptr [rbx + 8], 0x99
    call <op.Mul>
    jmp 0x518
    cmp rsi, r15
    jae 0x1a20
    test rsi, r15
    je 0x19fa
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1a28
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1a3d
    test rdx, r15
    je 0x19fa
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1a45
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1a61
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x80], rax
    mov rcx, [r12 + 0x220]
    or rcx, 2
    mov [r12 + 0x220], rcx
    jmp 0x518
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x1a0b
    jmp 0x50e
    mov dword ptr [rbx + 8], 0x9f
    call <op.Add>
    jmp 0x546
    cmp rsi, r15
    jae 0x1ab4
    test rsi, r15
    je 0x1a8e
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1abc
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1ad1
    test rdx, r15
    je 0x1a8e
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1ad9
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1af5
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x68], rax
    mov rcx, [r12 + 0x228]
    or rcx, 2
    mov [r12 + 0x228], rcx
    jmp 0x546
    mov dword ptr [rbx + 8], 0xa5
    call <op.GetGlobal>
    jmp 0x562
    mov dword ptr [rbx + 8], 0xab
    lea rcx, [r12 + 0x240]
    call <stub.GetNamed>
    jmp 0x599
    mov dword ptr [rbx + 8], 0xb5
    call <op.Call>
    jmp 0x612
    test rsi, r13
    jne 0x1b3c
    cmp byte ptr [rsi], 0x22
    jne 0x1b3c
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x260], rax
    je 0x5c0
    cmp [r12 + 0x270], rax
    je 0x5c0
    cmp [r12 + 0x278], rax
    je 0x5c0
    cmp [r12 + 0x280], rax
    je 0x5c0
    cmp qword ptr [r12 + 0x268], 2
    je 0x5c0
    cmp [r12 + 0x268], rsi
    je 0x5c0
    mov dword ptr [rbx + 8], 0xb5
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xa0]
    jmp 0x5c0
    mov dword ptr [rbx + 8], 0xbb
    call <op.Mul>
    jmp 0x649
    cmp rsi, r15
    jae 0x1bee
    test rsi, r15
    je 0x1bc8
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1bf6
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1c0b
    test rdx, r15
    je 0x1bc8
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1c13
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1c2f
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x78], rax
    mov rcx, [r12 + 0x288]
    or rcx, 2
    mov [r12 + 0x288], rcx
    jmp 0x649
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x1bd9
    jmp 0x642
    mov dword ptr [rbx + 8], 0xc1
    call <op.Div>
    jmp 0x6ae
    cmp rsi, r15
    jae 0x1c7f
    test rsi, r15
    je 0x1c59
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1c87
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1c9c
    test rdx, r15
    je 0x1c59
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1ca4
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vdivsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1cc0
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0x290]
    or rcx, 2
    mov [r12 + 0x290], rcx
    jmp 0x6ae
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1cf5
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0x290]
    or rcx, 2
    mov [r12 + 0x290], rcx
    jmp 0x6ae
    mov dword ptr [rbx + 8], 0xc7
    lea rcx, [r12 + 0x298]
    call <stub.GetNamed>
    jmp 0x6e2
    mov dword ptr [rbx + 8], 0xce
    lea rcx, [r12 + 0x2b8]
    call <stub.GetNamed>
    jmp 0x71a
    mov dword ptr [rbx + 8], 0xd5
    call <op.Mul>
    jmp 0x75b
    cmp rsi, r15
    jae 0x1d6a
    test rsi, r15
    je 0x1d44
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1d72
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1d87
    test rdx, r15
    je 0x1d44
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1d8f
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1dab
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x88], rax
    mov rcx, [r12 + 0x2d8]
    or rcx, 2
    mov [r12 + 0x2d8], rcx
    jmp 0x75b
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x1d55
    jmp 0x751
    mov dword ptr [rbx + 8], 0xdb
    call <op.Mul>
    jmp 0x795
    cmp rsi, r15
    jae 0x1dfe
    test rsi, r15
    je 0x1dd8
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1e06
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1e1b
    test rdx, r15
    je 0x1dd8
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1e23
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1e3f
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x80], rax
    mov rcx, [r12 + 0x2e0]
    or rcx, 2
    mov [r12 + 0x2e0], rcx
    jmp 0x795
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x1de9
    jmp 0x78b
    mov dword ptr [rbx + 8], 0xe1
    call <op.Sub>
    jmp 0x7c3
    cmp rsi, r15
    jae 0x1e92
    test rsi, r15
    je 0x1e6c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1e9a
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1eaf
    test rdx, r15
    je 0x1e6c
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1eb7
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1ed3
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x78], rax
    mov rcx, [r12 + 0x2e8]
    or rcx, 2
    mov [r12 + 0x2e8], rcx
    jmp 0x7c3
    mov dword ptr [rbx + 8], 0xe7
    lea rcx, [r12 + 0x2f0]
    call <stub.SetNamed>
    jmp 0x811
    mov dword ptr [rbx + 8], 0xe7
    call <stub.Barrier>
    jmp 0x811
    mov dword ptr [rbx + 8], 0xef
    lea rcx, [r12 + 0x310]
    call <stub.GetNamed>
    jmp 0x845
    mov dword ptr [rbx + 8], 0xf6
    lea rcx, [r12 + 0x330]
    call <stub.GetNamed>
    jmp 0x87d
    mov dword ptr [rbx + 8], 0xfd
    call <op.Mul>
    jmp 0x8be
    cmp rsi, r15
    jae 0x1f72
    test rsi, r15
    je 0x1f4c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1f7a
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1f8f
    test rdx, r15
    je 0x1f4c
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1f97
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1fb3
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x88], rax
    mov rcx, [r12 + 0x350]
    or rcx, 2
    mov [r12 + 0x350], rcx
    jmp 0x8be
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x1f5d
    jmp 0x8b4
    mov dword ptr [rbx + 8], 0x103
    call <op.Mul>
    jmp 0x8f8
    cmp rsi, r15
    jae 0x2006
    test rsi, r15
    je 0x1fe0
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x200e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x2023
    test rdx, r15
    je 0x1fe0
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x202b
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2047
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x80], rax
    mov rcx, [r12 + 0x358]
    or rcx, 2
    mov [r12 + 0x358], rcx
    jmp 0x8f8
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x1ff1
    jmp 0x8ee
    mov dword ptr [rbx + 8], 0x109
    call <op.Sub>
    jmp 0x926
    cmp rsi, r15
    jae 0x209a
    test rsi, r15
    je 0x2074
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x20a2
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x20b7
    test rdx, r15
    je 0x2074
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x20bf
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x20db
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x78], rax
    mov rcx, [r12 + 0x360]
    or rcx, 2
    mov [r12 + 0x360], rcx
    jmp 0x926
    mov dword ptr [rbx + 8], 0x10f
    lea rcx, [r12 + 0x368]
    call <stub.SetNamed>
    jmp 0x974
    mov dword ptr [rbx + 8], 0x10f
    call <stub.Barrier>
    jmp 0x974
    mov dword ptr [rbx + 8], 0x117
    lea rcx, [r12 + 0x388]
    call <stub.GetNamed>
    jmp 0x9a8
    mov dword ptr [rbx + 8], 0x11e
    lea rcx, [r12 + 0x3a8]
    call <stub.GetNamed>
    jmp 0x9e0
    mov dword ptr [rbx + 8], 0x125
    call <op.Mul>
    jmp 0xa21
    cmp rsi, r15
    jae 0x217a
    test rsi, r15
    je 0x2154
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2182
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x2197
    test rdx, r15
    je 0x2154
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x219f
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x21bb
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x88], rax
    mov rcx, [r12 + 0x3c8]
    or rcx, 2
    mov [r12 + 0x3c8], rcx
    jmp 0xa21
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x2165
    jmp 0xa17
    mov dword ptr [rbx + 8], 0x12b
    call <op.Mul>
    jmp 0xa5b
    cmp rsi, r15
    jae 0x220e
    test rsi, r15
    je 0x21e8
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2216
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x222b
    test rdx, r15
    je 0x21e8
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x2233
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x224f
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x80], rax
    mov rcx, [r12 + 0x3d0]
    or rcx, 2
    mov [r12 + 0x3d0], rcx
    jmp 0xa5b
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x21f9
    jmp 0xa51
    mov dword ptr [rbx + 8], 0x131
    call <op.Sub>
    jmp 0xa89
    cmp rsi, r15
    jae 0x22a2
    test rsi, r15
    je 0x227c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x22aa
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x22bf
    test rdx, r15
    je 0x227c
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x22c7
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x22e3
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x78], rax
    mov rcx, [r12 + 0x3d8]
    or rcx, 2
    mov [r12 + 0x3d8], rcx
    jmp 0xa89
    mov dword ptr [rbx + 8], 0x137
    lea rcx, [r12 + 0x3e0]
    call <stub.SetNamed>
    jmp 0xad7
    mov dword ptr [rbx + 8], 0x137
    call <stub.Barrier>
    jmp 0xad7
    mov dword ptr [rbx + 8], 0x13f
    lea rcx, [r12 + 0x400]
    call <stub.GetNamed>
    jmp 0xb0b
    mov dword ptr [rbx + 8], 0x146
    lea rcx, [r12 + 0x420]
    call <stub.GetNamed>
    jmp 0xb43
    mov dword ptr [rbx + 8], 0x14d
    call <op.Mul>
    jmp 0xb84
    cmp rsi, r15
    jae 0x2382
    test rsi, r15
    je 0x235c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x238a
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x239f
    test rdx, r15
    je 0x235c
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x23a7
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x23c3
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x88], rax
    mov rcx, [r12 + 0x440]
    or rcx, 2
    mov [r12 + 0x440], rcx
    jmp 0xb84
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x236d
    jmp 0xb7a
    mov dword ptr [rbx + 8], 0x153
    call <op.Mul>
    jmp 0xbbe
    cmp rsi, r15
    jae 0x2416
    test rsi, r15
    je 0x23f0
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x241e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x2433
    test rdx, r15
    je 0x23f0
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x243b
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2457
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x80], rax
    mov rcx, [r12 + 0x448]
    or rcx, 2
    mov [r12 + 0x448], rcx
    jmp 0xbbe
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x2401
    jmp 0xbb4
    mov dword ptr [rbx + 8], 0x159
    call <op.Add>
    jmp 0xbec
    cmp rsi, r15
    jae 0x24aa
    test rsi, r15
    je 0x2484
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x24b2
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x24c7
    test rdx, r15
    je 0x2484
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x24cf
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x24eb
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x78], rax
    mov rcx, [r12 + 0x450]
    or rcx, 2
    mov [r12 + 0x450], rcx
    jmp 0xbec
    mov dword ptr [rbx + 8], 0x15f
    lea rcx, [r12 + 0x458]
    call <stub.SetNamed>
    jmp 0xc3a
    mov dword ptr [rbx + 8], 0x15f
    call <stub.Barrier>
    jmp 0xc3a
    mov dword ptr [rbx + 8], 0x167
    lea rcx, [r12 + 0x478]
    call <stub.GetNamed>
    jmp 0xc6e
    mov dword ptr [rbx + 8], 0x16e
    lea rcx, [r12 + 0x498]
    call <stub.GetNamed>
    jmp 0xca6
    mov dword ptr [rbx + 8], 0x175
    call <op.Mul>
    jmp 0xce7
    cmp rsi, r15
    jae 0x258a
    test rsi, r15
    je 0x2564
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2592
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x25a7
    test rdx, r15
    je 0x2564
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x25af
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x25cb
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x88], rax
    mov rcx, [r12 + 0x4b8]
    or rcx, 2
    mov [r12 + 0x4b8], rcx
    jmp 0xce7
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x2575
    jmp 0xcdd
    mov dword ptr [rbx + 8], 0x17b
    call <op.Mul>
    jmp 0xd21
    cmp rsi, r15
    jae 0x261e
    test rsi, r15
    je 0x25f8
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2626
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x263b
    test rdx, r15
    je 0x25f8
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x2643
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x265f
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x80], rax
    mov rcx, [r12 + 0x4c0]
    or rcx, 2
    mov [r12 + 0x4c0], rcx
    jmp 0xd21
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x2609
    jmp 0xd17
    mov dword ptr [rbx + 8], 0x181
    call <op.Add>
    jmp 0xd4f
    cmp rsi, r15
    jae 0x26b2
    test rsi, r15
    je 0x268c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x26ba
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x26cf
    test rdx, r15
    je 0x268c
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x26d7
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x26f3
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x78], rax
    mov rcx, [r12 + 0x4c8]
    or rcx, 2
    mov [r12 + 0x4c8], rcx
    jmp 0xd4f
    mov dword ptr [rbx + 8], 0x187
    lea rcx, [r12 + 0x4d0]
    call <stub.SetNamed>
    jmp 0xd9d
    mov dword ptr [rbx + 8], 0x187
    call <stub.Barrier>
    jmp 0xd9d
    mov dword ptr [rbx + 8], 0x18f
    lea rcx, [r12 + 0x4f0]
    call <stub.GetNamed>
    jmp 0xdd1
    mov dword ptr [rbx + 8], 0x196
    lea rcx, [r12 + 0x510]
    call <stub.GetNamed>
    jmp 0xe09
    mov dword ptr [rbx + 8], 0x19d
    call <op.Mul>
    jmp 0xe4a
    cmp rsi, r15
    jae 0x2792
    test rsi, r15
    je 0x276c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x279a
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x27af
    test rdx, r15
    je 0x276c
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x27b7
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x27d3
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x88], rax
    mov rcx, [r12 + 0x530]
    or rcx, 2
    mov [r12 + 0x530], rcx
    jmp 0xe4a
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x277d
    jmp 0xe40
    mov dword ptr [rbx + 8], 0x1a3
    call <op.Mul>
    jmp 0xe84
    cmp rsi, r15
    jae 0x2826
    test rsi, r15
    je 0x2800
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x282e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x2843
    test rdx, r15
    je 0x2800
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x284b
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2867
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x80], rax
    mov rcx, [r12 + 0x538]
    or rcx, 2
    mov [r12 + 0x538], rcx
    jmp 0xe84
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x2811
    jmp 0xe7a
    mov dword ptr [rbx + 8], 0x1a9
    call <op.Add>
    jmp 0xeb2
    cmp rsi, r15
    jae 0x28ba
    test rsi, r15
    je 0x2894
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x28c2
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x28d7
    test rdx, r15
    je 0x2894
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x28df
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x28fb
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x78], rax
    mov rcx, [r12 + 0x540]
    or rcx, 2
    mov [r12 + 0x540], rcx
    jmp 0xeb2
    mov dword ptr [rbx + 8], 0x1af
    lea rcx, [r12 + 0x548]
    call <stub.SetNamed>
    jmp 0xf00
    mov dword ptr [rbx + 8], 0x1af
    call <stub.Barrier>
    jmp 0xf00
    mov dword ptr [rbx + 8], 0x1b7
    call <op.Inc>
    jmp 0xf1f
    cmp rsi, r15
    jae 0x2968
    test rsi, r15
    je 0x2942
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2970
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x2ec0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2994
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x568]
    or rcx, 2
    mov [r12 + 0x568], rcx
    jmp 0xf1f
    mov dword ptr [rbx + 8], 0x1bc
    call <op.JumpLoop>
    jmp 0x167
    mov dword ptr [rbx + 8], 0x1bf
    call <op.Inc>
    jmp 0xf54
    cmp rsi, r15
    jae 0x29e8
    test rsi, r15
    je 0x29c2
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x29f0
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x2ec0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2a14
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x570]
    or rcx, 2
    mov [r12 + 0x570], rcx
    jmp 0xf54
    mov dword ptr [rbx + 8], 0x1c4
    call <op.JumpLoop>
    jmp 0x53
    mov dword ptr [rbx + 8], 0x1c7
    call <op.GetGlobal>
    jmp 0xf83
    mov dword ptr [rbx + 8], 0x1d5
    lea rcx, [r12 + 0x588]
    call <stub.GetNamed>
    jmp 0xfdc
    mov dword ptr [rbx + 8], 0x1dc
    lea rcx, [r12 + 0x5a8]
    call <stub.GetNamed>
    jmp 0x1014
    mov dword ptr [rbx + 8], 0x1e3
    call <op.Mul>
    jmp 0x104c
    cmp rsi, r15
    jae 0x2aab
    test rsi, r15
    je 0x2a85
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2ab3
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x2ac8
    test rdx, r15
    je 0x2a85
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x2ad0
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2aec
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x58], rax
    mov rcx, [r12 + 0x5c8]
    or rcx, 2
    mov [r12 + 0x5c8], rcx
    jmp 0x104c
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x2a96
    jmp 0x1045
    mov dword ptr [rbx + 8], 0x1e9
    call <op.Add>
    jmp 0x1077
    cmp rsi, r15
    jae 0x2b3c
    test rsi, r15
    je 0x2b16
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2b44
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x2b59
    test rdx, r15
    je 0x2b16
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x2b61
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2b7d
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x5d0]
    or rcx, 2
    mov [r12 + 0x5d0], rcx
    jmp 0x1077
    mov dword ptr [rbx + 8], 0x1ef
    lea rcx, [r12 + 0x5d8]
    call <stub.SetNamed>
    jmp 0x10c5
    mov dword ptr [rbx + 8], 0x1ef
    call <stub.Barrier>
    jmp 0x10c5
    mov dword ptr [rbx + 8], 0x1f7
    lea rcx, [r12 + 0x5f8]
    call <stub.GetNamed>
    jmp 0x10f9
    mov dword ptr [rbx + 8], 0x1fe
    lea rcx, [r12 + 0x618]
    call <stub.GetNamed>
    jmp 0x1131
    mov dword ptr [rbx + 8], 0x205
    call <op.Mul>
    jmp 0x1169
    cmp rsi, r15
    jae 0x2c1c
    test rsi, r15
    je 0x2bf6
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2c24
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x2c39
    test rdx, r15
    je 0x2bf6
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x2c41
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2c5d
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x58], rax
    mov rcx, [r12 + 0x638]
    or rcx, 2
    mov [r12 + 0x638], rcx
    jmp 0x1169
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x2c07
    jmp 0x1162
    mov dword ptr [rbx + 8], 0x20b
    call <op.Add>
    jmp 0x1194
    cmp rsi, r15
    jae 0x2cad
    test rsi, r15
    je 0x2c87
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2cb5
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x2cca
    test rdx, r15
    je 0x2c87
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x2cd2
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2cee
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x640]
    or rcx, 2
    mov [r12 + 0x640], rcx
    jmp 0x1194
    mov dword ptr [rbx + 8], 0x211
    lea rcx, [r12 + 0x648]
    call <stub.SetNamed>
    jmp 0x11e2
    mov dword ptr [rbx + 8], 0x211
    call <stub.Barrier>
    jmp 0x11e2
    mov dword ptr [rbx + 8], 0x219
    lea rcx, [r12 + 0x668]
    call <stub.GetNamed>
    jmp 0x1216
    mov dword ptr [rbx + 8], 0x220
    lea rcx, [r12 + 0x688]
    call <stub.GetNamed>
    jmp 0x124e
    mov dword ptr [rbx + 8], 0x227
    call <op.Mul>
    jmp 0x1286
    cmp rsi, r15
    jae 0x2d8d
    test rsi, r15
    je 0x2d67
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2d95
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x2daa
    test rdx, r15
    je 0x2d67
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x2db2
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2dce
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x58], rax
    mov rcx, [r12 + 0x6a8]
    or rcx, 2
    mov [r12 + 0x6a8], rcx
    jmp 0x1286
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x2d78
    jmp 0x127f
    mov dword ptr [rbx + 8], 0x22d
    call <op.Add>
    jmp 0x12b1
    cmp rsi, r15
    jae 0x2e1e
    test rsi, r15
    je 0x2df8
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2e26
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x2e3b
    test rdx, r15
    je 0x2df8
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x2e43
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2e5f
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x6b0]
    or rcx, 2
    mov [r12 + 0x6b0], rcx
    jmp 0x12b1
    mov dword ptr [rbx + 8], 0x233
    lea rcx, [r12 + 0x6b8]
    call <stub.SetNamed>
    jmp 0x12ff
    mov dword ptr [rbx + 8], 0x233
    call <stub.Barrier>
    jmp 0x12ff
    mov dword ptr [rbx + 8], 0x23b
    call <op.JumpLoop>
    jmp 0xf8f
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
