(anonymous):
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0xc0]
    cmp rcx, [rdx]
    ja 0x12a7
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
    mov rsi, [r12 + 0x178]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x12ce
    mov [rbx + 0x48], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x12df
    cmp byte ptr [rdx], 0x20
    jb 0x12df
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x188]
    jne 0x12df
    mov rsi, [r12 + 0x190]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x1309
    imul eax, esi, 4
    jo 0x1309
    test eax, eax
    je 0x1367
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0x1b0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1375
    mov [rbx + 0x48], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x1386
    cmp byte ptr [rdx], 0x20
    jb 0x1386
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1c0]
    jne 0x1386
    mov rsi, [r12 + 0x1c8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x13b0
    cmp rdx, r15
    jb 0x13b0
    mov eax, esi
    imul eax, edx
    jo 0x13b0
    test eax, eax
    je 0x1423
    or rax, r15
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x4b
    call <op.InitGlobal>
    mov rax, [r12 + 0x48]
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x53
    call <op.InitGlobal>
    mov rsi, [r12 + 0x1e8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1430
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
    cmp [r12 + 0x1f8], rsi
    jne 0x1441
    mov dword ptr [rbx + 8], 0x7c
    lea rdx, [rbx + 0x60]
    call <stub.Construct>
    test al, 1
    je 0x2dc
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
    je 0x23cd
    test rax, r13
    jne 0x1482
    cmp byte ptr [rax], 0x20
    jb 0x1482
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0x220]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x148e
    mov [rbx + 0x78], rax
    mov rax, [rbx + 0x78]
    mov [rbx + 0x80], rax
    mov rax, [r12 + 0x50]
    mov [rbx + 0x88], rax
    mov rax, [r12 + 0x58]
    mov [rbx + 0x90], rax
    mov rax, [r12 + 0x60]
    mov [rbx + 0x98], rax
    mov rax, [r12 + 0x68]
    mov [rbx + 0xa0], rax
    mov rax, [r12 + 0x70]
    mov [rbx + 0xa8], rax
    mov rax, [r12 + 0x78]
    mov [rbx + 0xb0], rax
    mov rax, [r12 + 0x80]
    mov [rbx + 0xb8], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x230], rsi
    jne 0x149f
    mov dword ptr [rbx + 8], 0xa7
    lea rdx, [rbx + 0x60]
    call <stub.Construct>
    test al, 1
    je 0x3cc
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
    je 0x23cd
    test rax, r13
    jne 0x14e0
    cmp byte ptr [rax], 0x20
    jb 0x14e0
    mov [rbx + 0x40], rax
    mov rsi, [r12 + 0x258]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x14ec
    mov [rbx + 0x78], rax
    mov rax, [rbx + 0x78]
    mov [rbx + 0x80], rax
    mov rax, [r12 + 0x88]
    mov [rbx + 0x88], rax
    mov rax, [r12 + 0x90]
    mov [rbx + 0x90], rax
    mov rax, [r12 + 0x98]
    mov [rbx + 0x98], rax
    mov rax, [r12 + 0xa0]
    mov [rbx + 0xa0], rax
    mov rax, [r12 + 0xa8]
    mov [rbx + 0xa8], rax
    mov rax, [r12 + 0xb0]
    mov [rbx + 0xb0], rax
    mov rax, [r12 + 0xb8]
    mov [rbx + 0xb8], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x268], rsi
    jne 0x14fd
    mov dword ptr [rbx + 8], 0xd2
    lea rdx, [rbx + 0x60]
    call <stub.Construct>
    test al, 1
    je 0x4ce
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
    je 0x23cd
    test rax, r13
    jne 0x153e
    cmp byte ptr [rax], 0x20
    jb 0x153e
    mov [rbx + 0x48], rax
    mov rsi, [r12 + 0x290]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x154a
    mov [rbx + 0x78], rax
    mov rax, [rbx + 0x78]
    mov [rbx + 0x80], rax
    mov rax, [r12 + 0xc0]
    mov [rbx + 0x88], rax
    mov rax, [r12 + 0xc8]
    mov [rbx + 0x90], rax
    mov rax, [r12 + 0xd0]
    mov [rbx + 0x98], rax
    mov rax, [r12 + 0xd8]
    mov [rbx + 0xa0], rax
    mov rax, [r12 + 0xe0]
    mov [rbx + 0xa8], rax
    mov rax, [r12 + 0xe8]
    mov [rbx + 0xb0], rax
    mov rax, [r12 + 0xf0]
    mov [rbx + 0xb8], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x2a0], rsi
    jne 0x155b
    mov dword ptr [rbx + 8], 0xfd
    lea rdx, [rbx + 0x60]
    call <stub.Construct>
    test al, 1
    je 0x5d0
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
    je 0x23cd
    test rax, r13
    jne 0x159c
    cmp byte ptr [rax], 0x20
    jb 0x159c
    mov [rbx + 0x50], rax
    mov rsi, [r12 + 0x2c8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x15a8
    mov [rbx + 0x78], rax
    mov rax, [rbx + 0x78]
    mov [rbx + 0x80], rax
    mov rax, [r12 + 0xf8]
    mov [rbx + 0x88], rax
    mov rax, [r12 + 0x100]
    mov [rbx + 0x90], rax
    mov rax, [r12 + 0x108]
    mov [rbx + 0x98], rax
    mov rax, [r12 + 0x110]
    mov [rbx + 0xa0], rax
    mov rax, [r12 + 0x118]
    mov [rbx + 0xa8], rax
    mov rax, [r12 + 0x120]
    mov [rbx + 0xb0], rax
    mov rax, [r12 + 0x128]
    mov [rbx + 0xb8], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x2d8], rsi
    jne 0x15b9
    mov dword ptr [rbx + 8], 0x128
    lea rdx, [rbx + 0x60]
    call <stub.Construct>
    test al, 1
    je 0x6d2
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
    je 0x23cd
    test rax, r13
    jne 0x15fa
    cmp byte ptr [rax], 0x20
    jb 0x15fa
    mov [rbx + 0x58], rax
    mov dword ptr [rbx + 8], 0x12e
    call <op.NewArray>
    mov dword ptr [rbx + 8], 0x134
    call <op.InitGlobal>
    mov rsi, [r12 + 0x310]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1606
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x78]
    test rdx, r13
    jne 0x1617
    cmp byte ptr [rdx], 0x20
    jb 0x1617
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x320]
    jne 0x1617
    mov rsi, [r12 + 0x328]
    mov rax, [rdx + rsi]
    mov [rbx + 0x70], rax
    mov rax, 0xfffe000000000001
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0x340], rsi
    jne 0x1641
    mov dword ptr [rbx + 8], 0x149
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
    je 0x23cd
    mov [rbx + 0x50], rax
    mov dword ptr [rbx + 8], 0x14f
    call <op.IterOpen>
    endbr64
    mov dword ptr [rbx + 8], 0x152
    call <op.IterNext>
    cmp eax, 2
    je 0xece
    mov rsi, [r12 + 0x368]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x16b9
    mov [rbx + 0x58], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x60]
    test rsi, r13
    jne 0x16ca
    cmp byte ptr [rsi], 0x20
    jb 0x16ca
    cmp rdx, r15
    jb 0x16f7
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x16ca
    cmp byte ptr [rcx], 0xb
    je 0x16db
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x16ca
    mov [rbx + 0x50], rax
    mov rdx, [rbx + 0x50]
    test rdx, r13
    jne 0x172e
    cmp byte ptr [rdx], 0x20
    jb 0x172e
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x398]
    jne 0x172e
    mov rsi, [r12 + 0x3a0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x1747
    cmp byte ptr [rdx], 0x20
    jb 0x1747
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x3b8]
    jne 0x1747
    mov rsi, [r12 + 0x3c0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x1760
    cmp byte ptr [rdx], 0x20
    jb 0x1760
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x3d8]
    jne 0x1760
    mov rsi, [r12 + 0x3e0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    mov rdx, [rbx + 0x78]
    cmp rsi, r15
    jb 0x178a
    cmp rdx, r15
    jb 0x178a
    mov eax, esi
    imul eax, edx
    jo 0x178a
    test eax, eax
    je 0x17fd
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [r12 + 0x400]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x180a
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x70]
    mov rdx, [rbx + 0x78]
    cmp rsi, r15
    jb 0x182c
    cmp rdx, r15
    jb 0x182c
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vdivsd xmm0, xmm0, xmm1
    vcvttsd2si eax, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, eax
    vucomisd xmm0, xmm15
    jne 0x189f
    jp 0x189f
    test eax, eax
    jne 0x98e
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x189f
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x60]
    cmp rsi, r15
    jb 0x18e5
    cmp rdx, r15
    jb 0x18e5
    mov eax, esi
    sub eax, edx
    jo 0x18e5
    or rax, r15
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x50]
    mov rsi, [rbx + 0x58]
    test rdx, r13
    jne 0x1958
    cmp byte ptr [rdx], 0x20
    jb 0x1958
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x420]
    jne 0x1958
    mov rax, [r12 + 0x428]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x1971
    mov rsi, [r12 + 0x440]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1982
    mov [rbx + 0x58], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x60]
    test rsi, r13
    jne 0x1993
    cmp byte ptr [rsi], 0x20
    jb 0x1993
    cmp rdx, r15
    jb 0x19c0
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x1993
    cmp byte ptr [rcx], 0xb
    je 0x19a4
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x1993
    mov [rbx + 0x50], rax
    mov rdx, [rbx + 0x50]
    test rdx, r13
    jne 0x19f7
    cmp byte ptr [rdx], 0x20
    jb 0x19f7
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x470]
    jne 0x19f7
    mov rsi, [r12 + 0x478]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x1a10
    cmp byte ptr [rdx], 0x20
    jb 0x1a10
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x490]
    jne 0x1a10
    mov rsi, [r12 + 0x498]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x1a29
    cmp byte ptr [rdx], 0x20
    jb 0x1a29
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x4b0]
    jne 0x1a29
    mov rsi, [r12 + 0x4b8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    mov rdx, [rbx + 0x78]
    cmp rsi, r15
    jb 0x1a53
    cmp rdx, r15
    jb 0x1a53
    mov eax, esi
    imul eax, edx
    jo 0x1a53
    test eax, eax
    je 0x1ac6
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [r12 + 0x4d8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1ad3
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x70]
    mov rdx, [rbx + 0x78]
    cmp rsi, r15
    jb 0x1af5
    cmp rdx, r15
    jb 0x1af5
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vdivsd xmm0, xmm0, xmm1
    vcvttsd2si eax, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, eax
    vucomisd xmm0, xmm15
    jne 0x1b68
    jp 0x1b68
    test eax, eax
    jne 0xbd5
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x1b68
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x60]
    cmp rsi, r15
    jb 0x1bae
    cmp rdx, r15
    jb 0x1bae
    mov eax, esi
    sub eax, edx
    jo 0x1bae
    or rax, r15
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x50]
    mov rsi, [rbx + 0x58]
    test rdx, r13
    jne 0x1c21
    cmp byte ptr [rdx], 0x20
    jb 0x1c21
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x4f8]
    jne 0x1c21
    mov rax, [r12 + 0x500]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x1c3a
    mov rsi, [r12 + 0x518]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1c4b
    mov [rbx + 0x58], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x60]
    test rsi, r13
    jne 0x1c5c
    cmp byte ptr [rsi], 0x20
    jb 0x1c5c
    cmp rdx, r15
    jb 0x1c89
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x1c5c
    cmp byte ptr [rcx], 0xb
    je 0x1c6d
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x1c5c
    mov [rbx + 0x50], rax
    mov rdx, [rbx + 0x50]
    test rdx, r13
    jne 0x1cc0
    cmp byte ptr [rdx], 0x20
    jb 0x1cc0
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x548]
    jne 0x1cc0
    mov rsi, [r12 + 0x550]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x1cd9
    cmp byte ptr [rdx], 0x20
    jb 0x1cd9
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x568]
    jne 0x1cd9
    mov rsi, [r12 + 0x570]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x1cf2
    cmp byte ptr [rdx], 0x20
    jb 0x1cf2
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x588]
    jne 0x1cf2
    mov rsi, [r12 + 0x590]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    mov rdx, [rbx + 0x78]
    cmp rsi, r15
    jb 0x1d1c
    cmp rdx, r15
    jb 0x1d1c
    mov eax, esi
    imul eax, edx
    jo 0x1d1c
    test eax, eax
    je 0x1d8f
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [r12 + 0x5b0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1d9c
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x70]
    mov rdx, [rbx + 0x78]
    cmp rsi, r15
    jb 0x1dbe
    cmp rdx, r15
    jb 0x1dbe
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vdivsd xmm0, xmm0, xmm1
    vcvttsd2si eax, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, eax
    vucomisd xmm0, xmm15
    jne 0x1e31
    jp 0x1e31
    test eax, eax
    jne 0xe1c
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x1e31
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x60]
    cmp rsi, r15
    jb 0x1e77
    cmp rdx, r15
    jb 0x1e77
    mov eax, esi
    sub eax, edx
    jo 0x1e77
    or rax, r15
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x50]
    mov rsi, [rbx + 0x58]
    test rdx, r13
    jne 0x1eea
    cmp byte ptr [rdx], 0x20
    jb 0x1eea
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x5d0]
    jne 0x1eea
    mov rax, [r12 + 0x5d8]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x1f03
    mov rsi, [r14 + 0x1428]
    cmp qword ptr [rsi], 0
    je 0x1f14
    jmp 0x7ae
    endbr64
    mov dword ptr [rbx + 8], 0x229
    call <op.IterCloseSilently>
    mov dword ptr [rbx + 8], 0x22b
    call <op.Throw>
    mov rsi, [r12 + 0x5f0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1f25
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0x600], rsi
    jne 0x1f47
    mov dword ptr [rbx + 8], 0x235
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
    je 0x23cd
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x23b
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x1fd9
    cmp esi, 0xea60
    jge 0x102b
    mov rsi, [r12 + 0x630]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x2021
    mov [rbx + 0x58], rax
    mov eax, 0xa
    mov [rbx + 0x60], rax
    mov rax, [r12 + 0x158]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x640], rsi
    jne 0x2043
    mov dword ptr [rbx + 8], 0x257
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
    je 0x23cd
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x20cc
    mov eax, esi
    add eax, 1
    jo 0x20cc
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1428]
    cmp qword ptr [rsi], 0
    je 0x212a
    jmp 0xf59
    mov rsi, [r12 + 0x670]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x213b
    mov [rbx + 0x48], rax
    mov eax, 0xa
    mov [rbx + 0x50], rax
    mov rax, [r12 + 0x168]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x680]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x214c
    mov [rbx + 0x88], rax
    mov rdx, [rbx + 0x88]
    test rdx, r13
    jne 0x215d
    cmp byte ptr [rdx], 0x20
    jb 0x215d
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x690]
    jne 0x215d
    mov rsi, [r12 + 0x698]
    mov rax, [rdx + rsi]
    mov [rbx + 0x80], rax
    mov rax, 0xfffe000000000009
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x80]
    cmp [r12 + 0x6b0], rsi
    jne 0x2187
    mov dword ptr [rbx + 8], 0x282
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
    je 0x23cd
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x6d8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x2202
    mov [rbx + 0xb0], rax
    mov eax, 0xa
    mov [rbx + 0xb8], rax
    mov rsi, [rbx + 0xb0]
    cmp [r12 + 0x6e8], rsi
    jne 0x2224
    mov dword ptr [rbx + 8], 0x290
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
    je 0x23cd
    mov [rbx + 0x90], rax
    mov rdx, [rbx + 0x90]
    test rdx, r13
    jne 0x229f
    cmp byte ptr [rdx], 0x20
    jb 0x229f
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x710]
    jne 0x229f
    mov rsi, [r12 + 0x718]
    mov rax, [rdx + rsi]
    mov [rbx + 0x88], rax
    mov rax, 0xfffe000000000009
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x88]
    cmp [r12 + 0x730], rsi
    jne 0x22c9
    mov dword ptr [rbx + 8], 0x2a1
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
    je 0x23cd
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x48]
    cmp [r12 + 0x758], rsi
    jne 0x2355
    mov dword ptr [rbx + 8], 0x2a7
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
    je 0x23cd
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x12c7
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0x24
    call <op.GetGlobal>
    jmp 0xcd
    mov dword ptr [rbx + 8], 0x2a
    lea rcx, [r12 + 0x188]
    call <stub.GetNamed>
    jmp 0x101
    mov dword ptr [rbx + 8], 0x31
    call <op.MulI>
    jmp 0x12a
    cmp rsi, r15
    jae 0x131e
    test rsi, r15
    je 0x12f8
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1326
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x23d8]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x134a
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x1a8]
    or rcx, 2
    mov [r12 + 0x1a8], rcx
    jmp 0x12a
    mov ecx, esi
    or ecx, 4
    test ecx, ecx
    jl 0x1309
    jmp 0x123
    mov dword ptr [rbx + 8], 0x38
    call <op.GetGlobal>
    jmp 0x143
    mov dword ptr [rbx + 8], 0x3e
    lea rcx, [r12 + 0x1c0]
    call <stub.GetNamed>
    jmp 0x177
    mov dword ptr [rbx + 8], 0x45
    call <op.Mul>
    jmp 0x1af
    cmp rsi, r15
    jae 0x13c5
    test rsi, r15
    je 0x139f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x13cd
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x13e2
    test rdx, r15
    je 0x139f
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x13ea
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1406
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x1e0]
    or rcx, 2
    mov [r12 + 0x1e0], rcx
    jmp 0x1af
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x13b0
    jmp 0x1a8
    mov dword ptr [rbx + 8], 0x57
    call <op.GetGlobal>
    jmp 0x1e9
    cmp qword ptr [r12 + 0x200], 3
    je 0x27d
    cmp qword ptr [r12 + 0x200], 2
    je 0x27d
    cmp [r12 + 0x200], rsi
    je 0x27d
    mov dword ptr [rbx + 8], 0x7c
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x27d
    mov rax, [rbx + 0x80]
    jmp 0x2dc
    mov dword ptr [rbx + 8], 0x82
    call <op.GetGlobal>
    jmp 0x2f9
    cmp qword ptr [r12 + 0x238], 3
    je 0x36d
    cmp qword ptr [r12 + 0x238], 2
    je 0x36d
    cmp [r12 + 0x238], rsi
    je 0x36d
    mov dword ptr [rbx + 8], 0xa7
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x36d
    mov rax, [rbx + 0x80]
    jmp 0x3cc
    mov dword ptr [rbx + 8], 0xad
    call <op.GetGlobal>
    jmp 0x3e9
    cmp qword ptr [r12 + 0x270], 3
    je 0x46f
    cmp qword ptr [r12 + 0x270], 2
    je 0x46f
    cmp [r12 + 0x270], rsi
    je 0x46f
    mov dword ptr [rbx + 8], 0xd2
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x46f
    mov rax, [rbx + 0x80]
    jmp 0x4ce
    mov dword ptr [rbx + 8], 0xd8
    call <op.GetGlobal>
    jmp 0x4eb
    cmp qword ptr [r12 + 0x2a8], 3
    je 0x571
    cmp qword ptr [r12 + 0x2a8], 2
    je 0x571
    cmp [r12 + 0x2a8], rsi
    je 0x571
    mov dword ptr [rbx + 8], 0xfd
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x571
    mov rax, [rbx + 0x80]
    jmp 0x5d0
    mov dword ptr [rbx + 8], 0x103
    call <op.GetGlobal>
    jmp 0x5ed
    cmp qword ptr [r12 + 0x2e0], 3
    je 0x673
    cmp qword ptr [r12 + 0x2e0], 2
    je 0x673
    cmp [r12 + 0x2e0], rsi
    je 0x673
    mov dword ptr [rbx + 8], 0x128
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x673
    mov rax, [rbx + 0x80]
    jmp 0x6d2
    mov dword ptr [rbx + 8], 0x138
    call <op.GetGlobal>
    jmp 0x707
    mov dword ptr [rbx + 8], 0x13e
    lea rcx, [r12 + 0x320]
    call <stub.GetNamed>
    jmp 0x73b
    mov dword ptr [rbx + 8], 0x149
    call <op.Call>
    jmp 0x7a2
    test rsi, r13
    jne 0x1630
    cmp byte ptr [rsi], 0x22
    jne 0x1630
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x340], rax
    je 0x762
    cmp [r12 + 0x350], rax
    je 0x762
    cmp [r12 + 0x358], rax
    je 0x762
    cmp [r12 + 0x360], rax
    je 0x762
    cmp qword ptr [r12 + 0x348], 2
    je 0x762
    cmp [r12 + 0x348], rsi
    je 0x762
    mov dword ptr [rbx + 8], 0x149
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x70]
    jmp 0x762
    mov dword ptr [rbx + 8], 0x157
    call <op.GetGlobal>
    jmp 0x7e0
    mov dword ptr [rbx + 8], 0x161
    call <op.GetElem>
    jmp 0x83b
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x16ca
    sub rax, r15
    jmp 0x837
    test rdx, r15
    je 0x16ca
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x16ca
    jp 0x16ca
    test edx, edx
    jne 0x1729
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x16ca
    jmp 0x811
    mov dword ptr [rbx + 8], 0x167
    lea rcx, [r12 + 0x398]
    call <stub.GetNamed>
    jmp 0x86f
    mov dword ptr [rbx + 8], 0x16e
    lea rcx, [r12 + 0x3b8]
    call <stub.GetNamed>
    jmp 0x8a7
    mov dword ptr [rbx + 8], 0x175
    lea rcx, [r12 + 0x3d8]
    call <stub.GetNamed>
    jmp 0x8df
    mov dword ptr [rbx + 8], 0x17c
    call <op.Mul>
    jmp 0x917
    cmp rsi, r15
    jae 0x179f
    test rsi, r15
    je 0x1779
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x17a7
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x17bc
    test rdx, r15
    je 0x1779
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x17c4
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x17e0
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0x3f8]
    or rcx, 2
    mov [r12 + 0x3f8], rcx
    jmp 0x917
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x178a
    jmp 0x910
    mov dword ptr [rbx + 8], 0x182
    call <op.GetGlobal>
    jmp 0x930
    mov dword ptr [rbx + 8], 0x188
    call <op.Div>
    jmp 0x995
    cmp rsi, r15
    jae 0x1841
    test rsi, r15
    je 0x181b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1849
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x185e
    test rdx, r15
    je 0x181b
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1866
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vdivsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1882
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x410]
    or rcx, 2
    mov [r12 + 0x410], rcx
    jmp 0x995
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x18b7
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x410]
    or rcx, 2
    mov [r12 + 0x410], rcx
    jmp 0x995
    mov dword ptr [rbx + 8], 0x18e
    call <op.Sub>
    jmp 0x9c0
    cmp rsi, r15
    jae 0x18fa
    test rsi, r15
    je 0x18d4
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1902
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1917
    test rdx, r15
    je 0x18d4
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x191f
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x193b
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x58], rax
    mov rcx, [r12 + 0x418]
    or rcx, 2
    mov [r12 + 0x418], rcx
    jmp 0x9c0
    mov dword ptr [rbx + 8], 0x194
    lea rcx, [r12 + 0x420]
    call <stub.SetNamed>
    jmp 0xa0e
    mov dword ptr [rbx + 8], 0x194
    call <stub.Barrier>
    jmp 0xa0e
    mov dword ptr [rbx + 8], 0x19c
    call <op.GetGlobal>
    jmp 0xa27
    mov dword ptr [rbx + 8], 0x1a6
    call <op.GetElem>
    jmp 0xa82
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x1993
    sub rax, r15
    jmp 0xa7e
    test rdx, r15
    je 0x1993
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x1993
    jp 0x1993
    test edx, edx
    jne 0x19f2
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x1993
    jmp 0xa58
    mov dword ptr [rbx + 8], 0x1ac
    lea rcx, [r12 + 0x470]
    call <stub.GetNamed>
    jmp 0xab6
    mov dword ptr [rbx + 8], 0x1b3
    lea rcx, [r12 + 0x490]
    call <stub.GetNamed>
    jmp 0xaee
    mov dword ptr [rbx + 8], 0x1ba
    lea rcx, [r12 + 0x4b0]
    call <stub.GetNamed>
    jmp 0xb26
    mov dword ptr [rbx + 8], 0x1c1
    call <op.Mul>
    jmp 0xb5e
    cmp rsi, r15
    jae 0x1a68
    test rsi, r15
    je 0x1a42
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1a70
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1a85
    test rdx, r15
    je 0x1a42
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1a8d
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1aa9
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0x4d0]
    or rcx, 2
    mov [r12 + 0x4d0], rcx
    jmp 0xb5e
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x1a53
    jmp 0xb57
    mov dword ptr [rbx + 8], 0x1c7
    call <op.GetGlobal>
    jmp 0xb77
    mov dword ptr [rbx + 8], 0x1cd
    call <op.Div>
    jmp 0xbdc
    cmp rsi, r15
    jae 0x1b0a
    test rsi, r15
    je 0x1ae4
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1b12
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1b27
    test rdx, r15
    je 0x1ae4
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1b2f
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vdivsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1b4b
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x4e8]
    or rcx, 2
    mov [r12 + 0x4e8], rcx
    jmp 0xbdc
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1b80
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x4e8]
    or rcx, 2
    mov [r12 + 0x4e8], rcx
    jmp 0xbdc
    mov dword ptr [rbx + 8], 0x1d3
    call <op.Sub>
    jmp 0xc07
    cmp rsi, r15
    jae 0x1bc3
    test rsi, r15
    je 0x1b9d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1bcb
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1be0
    test rdx, r15
    je 0x1b9d
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1be8
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1c04
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x58], rax
    mov rcx, [r12 + 0x4f0]
    or rcx, 2
    mov [r12 + 0x4f0], rcx
    jmp 0xc07
    mov dword ptr [rbx + 8], 0x1d9
    lea rcx, [r12 + 0x4f8]
    call <stub.SetNamed>
    jmp 0xc55
    mov dword ptr [rbx + 8], 0x1d9
    call <stub.Barrier>
    jmp 0xc55
    mov dword ptr [rbx + 8], 0x1e1
    call <op.GetGlobal>
    jmp 0xc6e
    mov dword ptr [rbx + 8], 0x1eb
    call <op.GetElem>
    jmp 0xcc9
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x1c5c
    sub rax, r15
    jmp 0xcc5
    test rdx, r15
    je 0x1c5c
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x1c5c
    jp 0x1c5c
    test edx, edx
    jne 0x1cbb
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x1c5c
    jmp 0xc9f
    mov dword ptr [rbx + 8], 0x1f1
    lea rcx, [r12 + 0x548]
    call <stub.GetNamed>
    jmp 0xcfd
    mov dword ptr [rbx + 8], 0x1f8
    lea rcx, [r12 + 0x568]
    call <stub.GetNamed>
    jmp 0xd35
    mov dword ptr [rbx + 8], 0x1ff
    lea rcx, [r12 + 0x588]
    call <stub.GetNamed>
    jmp 0xd6d
    mov dword ptr [rbx + 8], 0x206
    call <op.Mul>
    jmp 0xda5
    cmp rsi, r15
    jae 0x1d31
    test rsi, r15
    je 0x1d0b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1d39
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1d4e
    test rdx, r15
    je 0x1d0b
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1d56
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1d72
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0x5a8]
    or rcx, 2
    mov [r12 + 0x5a8], rcx
    jmp 0xda5
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x1d1c
    jmp 0xd9e
    mov dword ptr [rbx + 8], 0x20c
    call <op.GetGlobal>
    jmp 0xdbe
    mov dword ptr [rbx + 8], 0x212
    call <op.Div>
    jmp 0xe23
    cmp rsi, r15
    jae 0x1dd3
    test rsi, r15
    je 0x1dad
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1ddb
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1df0
    test rdx, r15
    je 0x1dad
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1df8
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vdivsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1e14
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x5c0]
    or rcx, 2
    mov [r12 + 0x5c0], rcx
    jmp 0xe23
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1e49
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x5c0]
    or rcx, 2
    mov [r12 + 0x5c0], rcx
    jmp 0xe23
    mov dword ptr [rbx + 8], 0x218
    call <op.Sub>
    jmp 0xe4e
    cmp rsi, r15
    jae 0x1e8c
    test rsi, r15
    je 0x1e66
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1e94
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1ea9
    test rdx, r15
    je 0x1e66
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1eb1
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1ecd
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x58], rax
    mov rcx, [r12 + 0x5c8]
    or rcx, 2
    mov [r12 + 0x5c8], rcx
    jmp 0xe4e
    mov dword ptr [rbx + 8], 0x21e
    lea rcx, [r12 + 0x5d0]
    call <stub.SetNamed>
    jmp 0xe9c
    mov dword ptr [rbx + 8], 0x21e
    call <stub.Barrier>
    jmp 0xe9c
    mov dword ptr [rbx + 8], 0x226
    call <op.JumpLoop>
    jmp 0x7ae
    mov dword ptr [rbx + 8], 0x22d
    call <op.GetGlobal>
    jmp 0xee7
    mov dword ptr [rbx + 8], 0x235
    call <op.Call>
    jmp 0xf3f
    test rsi, r13
    jne 0x1f36
    cmp byte ptr [rsi], 0x22
    jne 0x1f36
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x600], rax
    je 0xf02
    cmp [r12 + 0x610], rax
    je 0xf02
    cmp [r12 + 0x618], rax
    je 0xf02
    cmp [r12 + 0x620], rax
    je 0xf02
    cmp qword ptr [r12 + 0x608], 2
    je 0xf02
    cmp [r12 + 0x608], rsi
    je 0xf02
    mov dword ptr [rbx + 8], 0x235
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0xf02
    mov dword ptr [rbx + 8], 0x243
    call <op.JNotLessI>
    cmp eax, 2
    je 0x102b
    jmp 0xf76
    cmp rsi, r15
    jae 0x1fee
    test rsi, r15
    je 0x1fbf
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1ff6
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x23e0]
    mov rcx, [r12 + 0x628]
    or rcx, 2
    mov [r12 + 0x628], rcx
    vucomisd xmm1, xmm0
    jbe 0x102b
    jmp 0xf76
    mov dword ptr [rbx + 8], 0x24b
    call <op.GetGlobal>
    jmp 0xf8f
    mov dword ptr [rbx + 8], 0x257
    call <op.Call>
    jmp 0xff6
    test rsi, r13
    jne 0x2032
    cmp byte ptr [rsi], 0x22
    jne 0x2032
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x640], rax
    je 0xfb6
    cmp [r12 + 0x650], rax
    je 0xfb6
    cmp [r12 + 0x658], rax
    je 0xfb6
    cmp [r12 + 0x660], rax
    je 0xfb6
    cmp qword ptr [r12 + 0x648], 2
    je 0xfb6
    cmp [r12 + 0x648], rsi
    je 0xfb6
    mov dword ptr [rbx + 8], 0x257
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0xfb6
    mov dword ptr [rbx + 8], 0x25d
    call <op.Inc>
    jmp 0x1015
    cmp rsi, r15
    jae 0x20e1
    test rsi, r15
    je 0x20bb
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x20e9
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x23e8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x210d
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x668]
    or rcx, 2
    mov [r12 + 0x668], rcx
    jmp 0x1015
    mov dword ptr [rbx + 8], 0x262
    call <op.JumpLoop>
    jmp 0xf59
    mov dword ptr [rbx + 8], 0x265
    call <op.GetGlobal>
    jmp 0x1044
    mov dword ptr [rbx + 8], 0x271
    call <op.GetGlobal>
    jmp 0x1075
    mov dword ptr [rbx + 8], 0x277
    lea rcx, [r12 + 0x690]
    call <stub.GetNamed>
    jmp 0x10ac
    mov dword ptr [rbx + 8], 0x282
    call <op.Call>
    jmp 0x1119
    test rsi, r13
    jne 0x2176
    cmp byte ptr [rsi], 0x22
    jne 0x2176
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x6b0], rax
    je 0x10d9
    cmp [r12 + 0x6c0], rax
    je 0x10d9
    cmp [r12 + 0x6c8], rax
    je 0x10d9
    cmp [r12 + 0x6d0], rax
    je 0x10d9
    cmp qword ptr [r12 + 0x6b8], 2
    je 0x10d9
    cmp [r12 + 0x6b8], rsi
    je 0x10d9
    mov dword ptr [rbx + 8], 0x282
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x80]
    jmp 0x10d9
    mov dword ptr [rbx + 8], 0x288
    call <op.GetGlobal>
    jmp 0x1135
    mov dword ptr [rbx + 8], 0x290
    call <op.Call>
    jmp 0x11a5
    test rsi, r13
    jne 0x2213
    cmp byte ptr [rsi], 0x22
    jne 0x2213
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x6e8], rax
    je 0x1156
    cmp [r12 + 0x6f8], rax
    je 0x1156
    cmp [r12 + 0x700], rax
    je 0x1156
    cmp [r12 + 0x708], rax
    je 0x1156
    cmp qword ptr [r12 + 0x6f0], 2
    je 0x1156
    cmp [r12 + 0x6f0], rsi
    je 0x1156
    mov dword ptr [rbx + 8], 0x290
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xb0]
    jmp 0x1156
    mov dword ptr [rbx + 8], 0x296
    lea rcx, [r12 + 0x710]
    call <stub.GetNamed>
    jmp 0x11dc
    mov dword ptr [rbx + 8], 0x2a1
    call <op.Call>
    jmp 0x124c
    test rsi, r13
    jne 0x22b8
    cmp byte ptr [rsi], 0x22
    jne 0x22b8
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x730], rax
    je 0x1209
    cmp [r12 + 0x740], rax
    je 0x1209
    cmp [r12 + 0x748], rax
    je 0x1209
    cmp [r12 + 0x750], rax
    je 0x1209
    cmp qword ptr [r12 + 0x738], 2
    je 0x1209
    cmp [r12 + 0x738], rsi
    je 0x1209
    mov dword ptr [rbx + 8], 0x2a1
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x88]
    jmp 0x1209
    mov dword ptr [rbx + 8], 0x2a7
    call <op.Call>
    jmp 0x129e
    test rsi, r13
    jne 0x2344
    cmp byte ptr [rsi], 0x22
    jne 0x2344
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x758], rax
    je 0x125e
    cmp [r12 + 0x768], rax
    je 0x125e
    cmp [r12 + 0x770], rax
    je 0x125e
    cmp [r12 + 0x778], rax
    je 0x125e
    cmp qword ptr [r12 + 0x760], 2
    je 0x125e
    cmp [r12 + 0x760], rsi
    je 0x125e
    mov dword ptr [rbx + 8], 0x2a7
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x48]
    jmp 0x125e
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .long 0x0
    .quad 0x4010000000000000
    .quad 0x40ed4c0000000000
    .quad 0x3ff0000000000000
Body:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
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
    movzx r10d, byte ptr [r14 + 0x149e]
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
    movzx r10d, byte ptr [r14 + 0x149e]
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
    movzx r10d, byte ptr [r14 + 0x149e]
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
    movzx r10d, byte ptr [r14 + 0x149e]
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
    movzx r10d, byte ptr [r14 + 0x149e]
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
    movzx r10d, byte ptr [r14 + 0x149e]
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
    movzx r10d, byte ptr [r14 + 0x149e]
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
    mov rdx, [r14 + 0x1428]
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
    movzx r10d, byte ptr [r14 + 0x149e]
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
    movzx r10d, byte ptr [r14 + 0x149e]
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
    movzx r10d, byte ptr [r14 + 0x149e]
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
    movzx r10d, byte ptr [r14 + 0x149e]
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
    movzx r10d, byte ptr [r14 + 0x149e]
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
    movzx r10d, byte ptr [r14 + 0x149e]
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
    mov rsi, [r14 + 0x1428]
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
    mov rsi, [r14 + 0x1428]
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
    movzx r10d, byte ptr [r14 + 0x149e]
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
    movzx r10d, byte ptr [r14 + 0x149e]
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
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x2e95
    mov rsi, [r14 + 0x1428]
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
    mov rdx, [r14 + 0x1428]
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
    mov rsi, [r14 + 0x1428]
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
    mov rsi, [r14 + 0x1428]
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
