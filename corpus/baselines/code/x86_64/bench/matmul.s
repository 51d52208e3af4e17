(anonymous):
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0xa0]
    cmp rcx, [rdx]
    ja 0xa7a
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
    mov rsi, [r12 + 0x90]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xaa1
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x35
    call <op.Typeof>
    mov rax, [r12 + 0x58]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0xacc
    cmp rdx, r15
    jb 0xacc
    cmp esi, edx
    je 0x115
    jmp 0x133
    mov rsi, [r12 + 0xa8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xb69
    mov [rbx + 0x30], rax
    jmp 0x141
    mov rax, 0xfffe000000000001
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x50
    call <op.InitGlobal>
    mov rax, 0xfffe000000000038
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x58
    call <op.InitGlobal>
    mov rsi, [r12 + 0xb8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xb7a
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0xc8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xb8b
    mov [rbx + 0x60], rax
    mov eax, 0xa
    mov [rbx + 0x70], rax
    mov dword ptr [rbx + 8], 0x6c
    call <op.NewClosure>
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0xd8], rsi
    jne 0xbad
    mov dword ptr [rbx + 8], 0x71
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
    je 0x1553
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x77
    call <op.InitGlobal>
    mov rsi, [r12 + 0x100]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xc25
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x110]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xc36
    mov [rbx + 0x60], rax
    mov eax, 0xa
    mov [rbx + 0x70], rax
    mov dword ptr [rbx + 8], 0x8b
    call <op.NewClosure>
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0x120], rsi
    jne 0xc58
    mov dword ptr [rbx + 8], 0x90
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
    je 0x1553
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x96
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x9e
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [r12 + 0x148]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xcd0
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0xcf2
    imul eax, esi, 0xa
    jo 0xcf2
    test eax, eax
    je 0xd50
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0xd78
    cmp rdx, r15
    jb 0xd78
    cmp esi, edx
    jge 0x843
    mov eax, 0xa
    mov [rbx + 0x40], rax
    mov rdx, [r14 + 0x1190]
    lea rsi, [rdx + 0x20]
    cmp rsi, [r14 + 0x1198]
    ja 0xdd5
    mov [r14 + 0x1190], rsi
    mov r11, 0x20000010d
    mov [rdx], r11
    mov rsi, [rbx + 0x40]
    mov [rdx + 8], rsi
    mov esi, 0xa
    mov [rdx + 0x10], rsi
    mov [rdx + 0x18], rsi
    mov [rbx + 0x38], rdx
    mov rsi, [r12 + 0x168]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xde6
    mov [rbx + 0x60], rax
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov rsi, [r12 + 0x178]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xdf7
    mov [rbx + 0x70], rax
    mov rsi, [r12 + 0x188]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xe08
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x198], rsi
    jne 0xe2a
    mov dword ptr [rbx + 8], 0xd4
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
    je 0x1553
    mov [rbx + 0x40], rax
    mov rsi, [r12 + 0x1c0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xea2
    mov [rbx + 0x68], rax
    mov eax, 0xa
    mov [rbx + 0x70], rax
    mov rsi, [r12 + 0x1d0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xeb3
    mov [rbx + 0x78], rax
    mov rsi, [r12 + 0x1e0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xec4
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x1f0], rsi
    jne 0xee6
    mov dword ptr [rbx + 8], 0xee
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
    je 0x1553
    mov [rbx + 0x48], rax
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x48]
    mov [rdx + 0x10], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0xf5e
    mov rsi, [r12 + 0x218]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xf6f
    mov [rbx + 0x68], rax
    mov eax, 0xa
    mov [rbx + 0x70], rax
    mov rsi, [r12 + 0x228]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xf80
    mov [rbx + 0x78], rax
    mov rsi, [r12 + 0x238]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xf91
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x248], rsi
    jne 0xfb3
    mov dword ptr [rbx + 8], 0x10d
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
    je 0x1553
    mov [rbx + 0x48], rax
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x48]
    mov [rdx + 0x18], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x102b
    mov rsi, [r12 + 0x270]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x103c
    mov [rbx + 0x48], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x80], rax
    mov rdx, [rbx + 0x80]
    test rdx, r13
    jne 0x104d
    cmp byte ptr [rdx], 0x20
    jb 0x104d
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x280]
    jne 0x104d
    mov rsi, [r12 + 0x288]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov dword ptr [rbx + 8], 0x128
    call <op.NewClosure>
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x2a0], rsi
    jne 0x1077
    mov dword ptr [rbx + 8], 0x12d
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
    je 0x1553
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x58]
    cmp rsi, 6
    je 0x6c1
    cmp rsi, 7
    jne 0x10ef
    mov rax, 0xfffe000000000001
    mov [rbx + 0x50], rax
    jmp 0x6cf
    mov rax, 0xfffe000000000000
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x1166
    cmp rdx, r15
    jb 0x1166
    mov eax, esi
    add eax, edx
    jo 0x1166
    or rax, r15
    mov [rbx + 0x48], rax
    mov rdx, [r12 + 0x2d0]
    mov rsi, [rbx + 0x48]
    cmp byte ptr [rdx + 2], 0
    jne 0x11d9
    cmp qword ptr [rdx + 8], 0
    je 0x11d9
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x11ea
    mov rax, [rbx + 0x40]
    mov [rbx + 0x70], rax
    mov rdx, [rbx + 0x70]
    test rdx, r13
    jne 0x11fb
    cmp byte ptr [rdx], 0x20
    jb 0x11fb
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x2e0]
    jne 0x11fb
    mov rsi, [r12 + 0x2e8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x159
    call <op.NewClosure>
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x300], rsi
    jne 0x1225
    mov dword ptr [rbx + 8], 0x15e
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
    je 0x1553
    mov [rbx + 0x48], rax
    mov rdx, [r12 + 0x328]
    mov rsi, [rbx + 0x48]
    cmp byte ptr [rdx + 2], 0
    jne 0x129d
    cmp qword ptr [rdx + 8], 0
    je 0x129d
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x12ae
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x12d0
    mov eax, esi
    add eax, 1
    jo 0x12d0
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x132e
    jmp 0x2eb
    mov rsi, [r12 + 0x340]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x133f
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x58]
    test rdx, r13
    jne 0x1350
    cmp byte ptr [rdx], 0x20
    jb 0x1350
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x350]
    jne 0x1350
    mov rsi, [r12 + 0x358]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x182
    call <op.NewClosure>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0x370], rsi
    jne 0x137a
    mov dword ptr [rbx + 8], 0x18b
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
    je 0x1553
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x191
    call <op.InitGlobal>
    mov rsi, [r12 + 0x398]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x13f2
    mov [rbx + 0x48], rax
    mov eax, 0xa
    mov [rbx + 0x50], rax
    mov rax, [r12 + 0x80]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x3a8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1403
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x3b8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1414
    mov [rbx + 0x90], rax
    mov rdx, [rbx + 0x90]
    test rdx, r13
    jne 0x1425
    cmp byte ptr [rdx], 0x20
    jb 0x1425
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x3c8]
    jne 0x1425
    mov rsi, [r12 + 0x3d0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x88], rax
    mov rax, 0xfffe000000000006
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x88]
    cmp [r12 + 0x3e8], rsi
    jne 0x144f
    mov dword ptr [rbx + 8], 0x1b8
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
    je 0x1553
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x48]
    cmp [r12 + 0x410], rsi
    jne 0x14db
    mov dword ptr [rbx + 8], 0x1be
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
    je 0x1553
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xa9a
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0x2f
    call <op.GetGlobalOrUndefined>
    jmp 0xd9
    mov dword ptr [rbx + 8], 0x3c
    call <op.JStrictNe>
    cmp eax, 2
    je 0x133
    jmp 0x115
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0xb16
    cmp rsi, rdx
    je 0x115
    test rcx, r13
    jne 0x133
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x133
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x133
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0xab2
    jmp 0x133
    cmp rsi, r15
    jae 0xb2f
    test rsi, r15
    je 0x133
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xb37
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xb50
    test rdx, r15
    je 0x133
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xb58
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0xb64
    je 0x115
    jmp 0x133
    mov dword ptr [rbx + 8], 0x43
    call <op.GetGlobal>
    jmp 0x12e
    mov dword ptr [rbx + 8], 0x5c
    call <op.GetGlobal>
    jmp 0x180
    mov dword ptr [rbx + 8], 0x64
    call <op.GetGlobal>
    jmp 0x1a2
    mov dword ptr [rbx + 8], 0x71
    call <op.Call>
    jmp 0x209
    test rsi, r13
    jne 0xb9c
    cmp byte ptr [rsi], 0x22
    jne 0xb9c
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xd8], rax
    je 0x1c9
    cmp [r12 + 0xe8], rax
    je 0x1c9
    cmp [r12 + 0xf0], rax
    je 0x1c9
    cmp [r12 + 0xf8], rax
    je 0x1c9
    cmp qword ptr [r12 + 0xe0], 2
    je 0x1c9
    cmp [r12 + 0xe0], rsi
    je 0x1c9
    mov dword ptr [rbx + 8], 0x71
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0x1c9
    mov dword ptr [rbx + 8], 0x7b
    call <op.GetGlobal>
    jmp 0x22e
    mov dword ptr [rbx + 8], 0x83
    call <op.GetGlobal>
    jmp 0x250
    mov dword ptr [rbx + 8], 0x90
    call <op.Call>
    jmp 0x2b7
    test rsi, r13
    jne 0xc47
    cmp byte ptr [rsi], 0x22
    jne 0xc47
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x120], rax
    je 0x277
    cmp [r12 + 0x130], rax
    je 0x277
    cmp [r12 + 0x138], rax
    je 0x277
    cmp [r12 + 0x140], rax
    je 0x277
    cmp qword ptr [r12 + 0x128], 2
    je 0x277
    cmp [r12 + 0x128], rsi
    je 0x277
    mov dword ptr [rbx + 8], 0x90
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0x277
    mov dword ptr [rbx + 8], 0xa6
    call <op.GetGlobal>
    jmp 0x308
    mov dword ptr [rbx + 8], 0xac
    call <op.MulI>
    jmp 0x32d
    cmp rsi, r15
    jae 0xd07
    test rsi, r15
    je 0xce1
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xd0f
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1558]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xd33
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x158]
    or rcx, 2
    mov [r12 + 0x158], rcx
    jmp 0x32d
    mov ecx, esi
    or ecx, 0xa
    test ecx, ecx
    jl 0xcf2
    jmp 0x326
    mov dword ptr [rbx + 8], 0xb3
    call <op.JNotLess>
    cmp eax, 2
    je 0x843
    jmp 0x34f
    cmp rsi, r15
    jae 0xd8d
    test rsi, r15
    je 0xd5e
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xd95
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xdaa
    test rdx, r15
    je 0xd5e
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xdb2
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x160]
    or rcx, 2
    mov [r12 + 0x160], rcx
    vucomisd xmm1, xmm0
    jbe 0x843
    jmp 0x34f
    mov dword ptr [rbx + 8], 0xbc
    call <op.NewEnv>
    jmp 0x39d
    mov dword ptr [rbx + 8], 0xc0
    call <op.GetGlobal>
    jmp 0x3b6
    mov dword ptr [rbx + 8], 0xc8
    call <op.GetGlobal>
    jmp 0x3d8
    mov dword ptr [rbx + 8], 0xce
    call <op.GetGlobal>
    jmp 0x3f1
    mov dword ptr [rbx + 8], 0xd4
    call <op.Call>
    jmp 0x443
    test rsi, r13
    jne 0xe19
    cmp byte ptr [rsi], 0x22
    jne 0xe19
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x198], rax
    je 0x403
    cmp [r12 + 0x1a8], rax
    je 0x403
    cmp [r12 + 0x1b0], rax
    je 0x403
    cmp [r12 + 0x1b8], rax
    je 0x403
    cmp qword ptr [r12 + 0x1a0], 2
    je 0x403
    cmp [r12 + 0x1a0], rsi
    je 0x403
    mov dword ptr [rbx + 8], 0xd4
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x403
    mov dword ptr [rbx + 8], 0xda
    call <op.GetGlobal>
    jmp 0x45c
    mov dword ptr [rbx + 8], 0xe2
    call <op.GetGlobal>
    jmp 0x47e
    mov dword ptr [rbx + 8], 0xe8
    call <op.GetGlobal>
    jmp 0x49a
    mov dword ptr [rbx + 8], 0xee
    call <op.Call>
    jmp 0x4ec
    test rsi, r13
    jne 0xed5
    cmp byte ptr [rsi], 0x22
    jne 0xed5
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1f0], rax
    je 0x4ac
    cmp [r12 + 0x200], rax
    je 0x4ac
    cmp [r12 + 0x208], rax
    je 0x4ac
    cmp [r12 + 0x210], rax
    je 0x4ac
    cmp qword ptr [r12 + 0x1f8], 2
    je 0x4ac
    cmp [r12 + 0x1f8], rsi
    je 0x4ac
    mov dword ptr [rbx + 8], 0xee
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x4ac
    mov dword ptr [rbx + 8], 0xf4
    call <stub.Barrier>
    jmp 0x50e
    mov dword ptr [rbx + 8], 0xf9
    call <op.GetGlobal>
    jmp 0x527
    mov dword ptr [rbx + 8], 0x101
    call <op.GetGlobal>
    jmp 0x549
    mov dword ptr [rbx + 8], 0x107
    call <op.GetGlobal>
    jmp 0x565
    mov dword ptr [rbx + 8], 0x10d
    call <op.Call>
    jmp 0x5b7
    test rsi, r13
    jne 0xfa2
    cmp byte ptr [rsi], 0x22
    jne 0xfa2
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x248], rax
    je 0x577
    cmp [r12 + 0x258], rax
    je 0x577
    cmp [r12 + 0x260], rax
    je 0x577
    cmp [r12 + 0x268], rax
    je 0x577
    cmp qword ptr [r12 + 0x250], 2
    je 0x577
    cmp [r12 + 0x250], rsi
    je 0x577
    mov dword ptr [rbx + 8], 0x10d
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x577
    mov dword ptr [rbx + 8], 0x113
    call <stub.Barrier>
    jmp 0x5d9
    mov dword ptr [rbx + 8], 0x118
    call <op.GetGlobal>
    jmp 0x5f2
    mov dword ptr [rbx + 8], 0x121
    lea rcx, [r12 + 0x280]
    call <stub.GetNamed>
    jmp 0x634
    mov dword ptr [rbx + 8], 0x12d
    call <op.Call>
    jmp 0x696
    test rsi, r13
    jne 0x1066
    cmp byte ptr [rsi], 0x22
    jne 0x1066
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x2a0], rax
    je 0x656
    cmp [r12 + 0x2b0], rax
    je 0x656
    cmp [r12 + 0x2b8], rax
    je 0x656
    cmp [r12 + 0x2c0], rax
    je 0x656
    cmp qword ptr [r12 + 0x2a8], 2
    je 0x656
    cmp [r12 + 0x2a8], rsi
    je 0x656
    mov dword ptr [rbx + 8], 0x12d
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x656
    cmp rsi, r15
    jae 0x111d
    test rsi, r15
    je 0x112a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0x6ae
    jmp 0x6c1
    test esi, esi
    jne 0x6ae
    jmp 0x6c1
    test rsi, r13
    jne 0x6c1
    test rsi, rsi
    je 0x6c1
    cmp byte ptr [rsi], 4
    ja 0x6ae
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0x6ae
    jmp 0x6c1
    mov dword ptr [rbx + 8], 0x142
    call <op.Add>
    jmp 0x6fa
    cmp rsi, r15
    jae 0x117b
    test rsi, r15
    je 0x1155
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1183
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1198
    test rdx, r15
    je 0x1155
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x11a0
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x11bc
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x2c8]
    or rcx, 2
    mov [r12 + 0x2c8], rcx
    jmp 0x6fa
    mov dword ptr [rbx + 8], 0x148
    call <op.SetGlobal>
    jmp 0x735
    mov dword ptr [rbx + 8], 0x148
    call <stub.Barrier>
    jmp 0x735
    mov dword ptr [rbx + 8], 0x152
    lea rcx, [r12 + 0x2e0]
    call <stub.GetNamed>
    jmp 0x771
    mov dword ptr [rbx + 8], 0x15e
    call <op.Call>
    jmp 0x7d3
    test rsi, r13
    jne 0x1214
    cmp byte ptr [rsi], 0x22
    jne 0x1214
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x300], rax
    je 0x793
    cmp [r12 + 0x310], rax
    je 0x793
    cmp [r12 + 0x318], rax
    je 0x793
    cmp [r12 + 0x320], rax
    je 0x793
    cmp qword ptr [r12 + 0x308], 2
    je 0x793
    cmp [r12 + 0x308], rsi
    je 0x793
    mov dword ptr [rbx + 8], 0x15e
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x793
    mov dword ptr [rbx + 8], 0x164
    call <op.SetGlobal>
    jmp 0x80e
    mov dword ptr [rbx + 8], 0x164
    call <stub.Barrier>
    jmp 0x80e
    mov dword ptr [rbx + 8], 0x16b
    call <op.Inc>
    jmp 0x82d
    cmp rsi, r15
    jae 0x12e5
    test rsi, r15
    je 0x12bf
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x12ed
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1560]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1311
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x338]
    or rcx, 2
    mov [r12 + 0x338], rcx
    jmp 0x82d
    mov dword ptr [rbx + 8], 0x170
    call <op.JumpLoop>
    jmp 0x2eb
    mov dword ptr [rbx + 8], 0x173
    call <op.GetGlobal>
    jmp 0x85c
    mov dword ptr [rbx + 8], 0x179
    lea rcx, [r12 + 0x350]
    call <stub.GetNamed>
    jmp 0x890
    mov dword ptr [rbx + 8], 0x18b
    call <op.Call>
    jmp 0x909
    test rsi, r13
    jne 0x1369
    cmp byte ptr [rsi], 0x22
    jne 0x1369
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x370], rax
    je 0x8c9
    cmp [r12 + 0x380], rax
    je 0x8c9
    cmp [r12 + 0x388], rax
    je 0x8c9
    cmp [r12 + 0x390], rax
    je 0x8c9
    cmp qword ptr [r12 + 0x378], 2
    je 0x8c9
    cmp [r12 + 0x378], rsi
    je 0x8c9
    mov dword ptr [rbx + 8], 0x18b
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0x8c9
    mov dword ptr [rbx + 8], 0x195
    call <op.GetGlobal>
    jmp 0x92e
    mov dword ptr [rbx + 8], 0x1a1
    call <op.GetGlobal>
    jmp 0x95c
    mov dword ptr [rbx + 8], 0x1a7
    call <op.GetGlobal>
    jmp 0x978
    mov dword ptr [rbx + 8], 0x1ad
    lea rcx, [r12 + 0x3c8]
    call <stub.GetNamed>
    jmp 0x9af
    mov dword ptr [rbx + 8], 0x1b8
    call <op.Call>
    jmp 0xa1f
    test rsi, r13
    jne 0x143e
    cmp byte ptr [rsi], 0x22
    jne 0x143e
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x3e8], rax
    je 0x9dc
    cmp [r12 + 0x3f8], rax
    je 0x9dc
    cmp [r12 + 0x400], rax
    je 0x9dc
    cmp [r12 + 0x408], rax
    je 0x9dc
    cmp qword ptr [r12 + 0x3f0], 2
    je 0x9dc
    cmp [r12 + 0x3f0], rsi
    je 0x9dc
    mov dword ptr [rbx + 8], 0x1b8
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x88]
    jmp 0x9dc
    mov dword ptr [rbx + 8], 0x1be
    call <op.Call>
    jmp 0xa71
    test rsi, r13
    jne 0x14ca
    cmp byte ptr [rsi], 0x22
    jne 0x14ca
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x410], rax
    je 0xa31
    cmp [r12 + 0x420], rax
    je 0xa31
    cmp [r12 + 0x428], rax
    je 0xa31
    cmp [r12 + 0x430], rax
    je 0xa31
    cmp qword ptr [r12 + 0x418], 2
    je 0xa31
    cmp [r12 + 0x418], rsi
    je 0xa31
    mov dword ptr [rbx + 8], 0x1be
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x48]
    jmp 0xa31
    jmp <stub.ExceptionExit>
    .quad 0x4024000000000000
    .quad 0x3ff0000000000000
(anonymous)#10:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x70]
    cmp rcx, [rdx]
    ja 0xd4
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0xf4
    endbr64
    mov rax, [rbx + 0x28]
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x58]
    test rdx, r13
    jne 0x112
    cmp byte ptr [rdx], 0x20
    jb 0x112
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 8]
    jne 0x112
    mov rsi, [r12 + 0x10]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0xc
    call <op.NewClosure>
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0x28], rsi
    jne 0x136
    mov dword ptr [rbx + 8], 0x11
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
    je 0x19c
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x10b
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0xf9
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 3
    lea rcx, [r12 + 8]
    call <stub.GetNamed>
    jmp 0x63
    mov dword ptr [rbx + 8], 0x11
    call <op.Call>
    jmp 0xcb
    test rsi, r13
    jne 0x128
    cmp byte ptr [rsi], 0x22
    jne 0x128
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x28], rax
    je 0x8b
    cmp [r12 + 0x38], rax
    je 0x8b
    cmp [r12 + 0x40], rax
    je 0x8b
    cmp [r12 + 0x48], rax
    je 0x8b
    cmp qword ptr [r12 + 0x30], 2
    je 0x8b
    cmp [r12 + 0x30], rsi
    je 0x8b
    mov dword ptr [rbx + 8], 0x11
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0x8b
    jmp <stub.ExceptionExit>
(anonymous)#11:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x38]
    cmp rcx, [rdx]
    ja 0x68
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x85
    endbr64
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0xa0
    test esi, esi
    jl 0xa0
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
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x99
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x8a
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    call <op.ModI>
    jmp 0x5f
(anonymous)#12:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x50]
    cmp rcx, [rdx]
    ja 0xae
    mov r12, [rax + 0x10]
    cmp esi, 3
    jb 0xce
    endbr64
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    test rsi, r13
    jne 0xec
    cmp byte ptr [rsi], 0x20
    jb 0xec
    cmp rdx, r15
    jb 0x116
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xec
    cmp byte ptr [rcx], 0xb
    je 0xfa
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0xec
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x15e
    cmp rdx, r15
    jb 0x15e
    mov eax, esi
    add eax, edx
    jo 0x15e
    or rax, r15
    mov [rbx + 0x40], rax
    mov rax, [rbx + 0x40]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xe5
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 3
    jb 0xd3
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    call <op.GetElem>
    jmp 0x7a
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0xec
    sub rax, r15
    jmp 0x76
    test rdx, r15
    je 0xec
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xec
    jp 0xec
    test edx, edx
    jne 0x148
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xec
    jmp 0x50
    mov dword ptr [rbx + 8], 6
    call <op.Add>
    jmp 0xa5
    cmp rsi, r15
    jae 0x173
    test rsi, r15
    je 0x14d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x17b
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x190
    test rdx, r15
    je 0x14d
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x198
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1b4
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x20]
    or rcx, 2
    mov [r12 + 0x20], rcx
    jmp 0xa5
(anonymous)#2:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x78]
    cmp rcx, [rdx]
    ja 0x27a
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x29a
    endbr64
    mov rsi, [rbx + 0x18]
    mov rax, [rsi + 0x28]
    mov [rbx + 0x38], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x40], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x48], rax
    endbr64
    mov rsi, [r12 + 8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x2b8
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x2df
    cmp rdx, r15
    jb 0x2df
    cmp esi, edx
    jge 0x271
    mov rdx, [rbx + 0x38]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x68]
    mov rdx, [rbx + 0x28]
    test rsi, r13
    jne 0x336
    cmp byte ptr [rsi], 0x20
    jb 0x336
    cmp rdx, r15
    jb 0x363
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x336
    cmp byte ptr [rcx], 0xb
    je 0x347
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x336
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    mov rdx, [rbx + 0x48]
    test rsi, r13
    jne 0x39a
    cmp byte ptr [rsi], 0x20
    jb 0x39a
    cmp rdx, r15
    jb 0x3c7
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x39a
    cmp byte ptr [rcx], 0xb
    je 0x3ab
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x39a
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x38]
    mov rax, [rdx + 0x18]
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x70]
    mov rdx, [rbx + 0x48]
    test rsi, r13
    jne 0x3fe
    cmp byte ptr [rsi], 0x20
    jb 0x3fe
    cmp rdx, r15
    jb 0x42b
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x3fe
    cmp byte ptr [rcx], 0xb
    je 0x40f
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x3fe
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x68]
    mov rdx, [rbx + 0x30]
    test rsi, r13
    jne 0x462
    cmp byte ptr [rsi], 0x20
    jb 0x462
    cmp rdx, r15
    jb 0x48f
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x462
    cmp byte ptr [rcx], 0xb
    je 0x473
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x462
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x60]
    cmp rsi, r15
    jb 0x4d7
    cmp rdx, r15
    jb 0x4d7
    mov eax, esi
    imul eax, edx
    jo 0x4d7
    test eax, eax
    je 0x54a
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x568
    cmp rdx, r15
    jb 0x568
    mov eax, esi
    add eax, edx
    jo 0x568
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x5ec
    mov eax, esi
    add eax, 1
    jo 0x5ec
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x64a
    jmp 0x55
    mov rax, [rbx + 0x40]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x2b1
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x29f
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0xa
    call <op.GetGlobal>
    jmp 0x6f
    mov dword ptr [rbx + 8], 0x10
    call <op.JNotLess>
    cmp eax, 2
    je 0x271
    jmp 0x91
    cmp rsi, r15
    jae 0x2f4
    test rsi, r15
    je 0x2c9
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2fc
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x311
    test rdx, r15
    je 0x2c9
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x319
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x18]
    or rcx, 2
    mov [r12 + 0x18], rcx
    vucomisd xmm1, xmm0
    jbe 0x271
    jmp 0x91
    mov dword ptr [rbx + 8], 0x1c
    call <op.GetElem>
    jmp 0xea
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x336
    sub rax, r15
    jmp 0xe6
    test rdx, r15
    je 0x336
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x336
    jp 0x336
    test edx, edx
    jne 0x395
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x336
    jmp 0xc0
    mov dword ptr [rbx + 8], 0x22
    call <op.GetElem>
    jmp 0x137
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x39a
    sub rax, r15
    jmp 0x133
    test rdx, r15
    je 0x39a
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x39a
    jp 0x39a
    test edx, edx
    jne 0x3f9
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x39a
    jmp 0x10d
    mov dword ptr [rbx + 8], 0x2d
    call <op.GetElem>
    jmp 0x190
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x3fe
    sub rax, r15
    jmp 0x18c
    test rdx, r15
    je 0x3fe
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x3fe
    jp 0x3fe
    test edx, edx
    jne 0x45d
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x3fe
    jmp 0x166
    mov dword ptr [rbx + 8], 0x33
    call <op.GetElem>
    jmp 0x1dd
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x462
    sub rax, r15
    jmp 0x1d9
    test rdx, r15
    je 0x462
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x462
    jp 0x462
    test edx, edx
    jne 0x4c1
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x462
    jmp 0x1b3
    mov dword ptr [rbx + 8], 0x39
    call <op.Mul>
    jmp 0x211
    cmp rsi, r15
    jae 0x4ec
    test rsi, r15
    je 0x4c6
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x4f4
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x509
    test rdx, r15
    je 0x4c6
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x511
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x52d
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0xa0]
    or rcx, 2
    mov [r12 + 0xa0], rcx
    jmp 0x211
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x4d7
    jmp 0x20a
    mov dword ptr [rbx + 8], 0x3f
    call <op.Add>
    jmp 0x23c
    cmp rsi, r15
    jae 0x57d
    test rsi, r15
    je 0x557
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x585
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x59a
    test rdx, r15
    je 0x557
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x5a2
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x5be
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0xa8]
    or rcx, 2
    mov [r12 + 0xa8], rcx
    jmp 0x23c
    mov dword ptr [rbx + 8], 0x45
    call <op.Inc>
    jmp 0x25b
    cmp rsi, r15
    jae 0x601
    test rsi, r15
    je 0x5db
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x609
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x660]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x62d
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0xb0]
    or rcx, 2
    mov [r12 + 0xb0], rcx
    jmp 0x25b
    mov dword ptr [rbx + 8], 0x4a
    call <op.JumpLoop>
    jmp 0x55
    .byte 0x0
    .long 0x0
    .quad 0x3ff0000000000000
(anonymous)#3:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x58]
    cmp rcx, [rdx]
    ja 0xe8
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x108
    endbr64
    mov rsi, [rbx + 0x18]
    mov rax, [rsi + 0x28]
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x38]
    mov rax, [rdx + 0x18]
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x30]
    test rsi, r13
    jne 0x126
    cmp byte ptr [rsi], 0x20
    jb 0x126
    cmp rdx, r15
    jb 0x153
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x126
    cmp byte ptr [rcx], 0xb
    je 0x137
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x126
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x28]
    test rsi, r13
    jne 0x18a
    cmp byte ptr [rsi], 0x20
    jb 0x18a
    cmp rdx, r15
    jb 0x1b7
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x18a
    cmp byte ptr [rcx], 0xb
    je 0x19b
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x18a
    mov [rbx + 0x40], rax
    mov rax, [rbx + 0x40]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x11f
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x10d
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 7
    call <op.GetElem>
    jmp 0x92
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x126
    sub rax, r15
    jmp 0x8e
    test rdx, r15
    je 0x126
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x126
    jp 0x126
    test edx, edx
    jne 0x185
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x126
    jmp 0x68
    mov dword ptr [rbx + 8], 0xd
    call <op.GetElem>
    jmp 0xdf
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x18a
    sub rax, r15
    jmp 0xdb
    test rdx, r15
    je 0x18a
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x18a
    jp 0x18a
    test edx, edx
    jne 0x1e9
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x18a
    jmp 0xb5
(anonymous)#4:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x78]
    cmp rcx, [rdx]
    ja 0x27a
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x29a
    endbr64
    mov rsi, [rbx + 0x18]
    mov rax, [rsi + 0x28]
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x38]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x28]
    test rsi, r13
    jne 0x2b8
    cmp byte ptr [rsi], 0x20
    jb 0x2b8
    cmp rdx, r15
    jb 0x2e5
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x2b8
    cmp byte ptr [rcx], 0xb
    je 0x2c9
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x2b8
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x38]
    mov rax, [rdx + 0x20]
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x30]
    test rsi, r13
    jne 0x31c
    cmp byte ptr [rsi], 0x20
    jb 0x31c
    cmp rdx, r15
    jb 0x349
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x31c
    cmp byte ptr [rcx], 0xb
    je 0x32d
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x31c
    mov [rbx + 0x48], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x50], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x58], rax
    endbr64
    mov rsi, [r12 + 0x48]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x380
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x60]
    cmp rsi, r15
    jb 0x3ab
    cmp rdx, r15
    jb 0x3ab
    cmp esi, edx
    jge 0x271
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x58]
    test rsi, r13
    jne 0x402
    cmp byte ptr [rsi], 0x20
    jb 0x402
    cmp rdx, r15
    jb 0x42f
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x402
    cmp byte ptr [rcx], 0xb
    je 0x413
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x402
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x58]
    test rsi, r13
    jne 0x466
    cmp byte ptr [rsi], 0x20
    jb 0x466
    cmp rdx, r15
    jb 0x493
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x466
    cmp byte ptr [rcx], 0xb
    je 0x477
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x466
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x68]
    mov rdx, [rbx + 0x70]
    cmp rsi, r15
    jb 0x4db
    cmp rdx, r15
    jb 0x4db
    mov eax, esi
    imul eax, edx
    jo 0x4db
    test eax, eax
    je 0x54e
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x60]
    cmp rsi, r15
    jb 0x56c
    cmp rdx, r15
    jb 0x56c
    mov eax, esi
    add eax, edx
    jo 0x56c
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x58]
    cmp rsi, r15
    jb 0x5f0
    mov eax, esi
    add eax, 1
    jo 0x5f0
    or rax, r15
    mov [rbx + 0x58], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x64e
    jmp 0x107
    mov rax, [rbx + 0x50]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x2b1
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x29f
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 7
    call <op.GetElem>
    jmp 0x92
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x2b8
    sub rax, r15
    jmp 0x8e
    test rdx, r15
    je 0x2b8
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x2b8
    jp 0x2b8
    test edx, edx
    jne 0x317
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x2b8
    jmp 0x68
    mov dword ptr [rbx + 8], 0x12
    call <op.GetElem>
    jmp 0xeb
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x31c
    sub rax, r15
    jmp 0xe7
    test rdx, r15
    je 0x31c
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x31c
    jp 0x31c
    test edx, edx
    jne 0x37b
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x31c
    jmp 0xc1
    mov dword ptr [rbx + 8], 0x20
    call <op.GetGlobal>
    jmp 0x121
    mov dword ptr [rbx + 8], 0x26
    call <op.JNotLess>
    cmp eax, 2
    je 0x271
    jmp 0x143
    cmp rsi, r15
    jae 0x3c0
    test rsi, r15
    je 0x391
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x3c8
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x3dd
    test rdx, r15
    je 0x391
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x3e5
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x58]
    or rcx, 2
    mov [r12 + 0x58], rcx
    vucomisd xmm1, xmm0
    jbe 0x271
    jmp 0x143
    mov dword ptr [rbx + 8], 0x2d
    call <op.GetElem>
    jmp 0x190
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x402
    sub rax, r15
    jmp 0x18c
    test rdx, r15
    je 0x402
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x402
    jp 0x402
    test edx, edx
    jne 0x461
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x402
    jmp 0x166
    mov dword ptr [rbx + 8], 0x33
    call <op.GetElem>
    jmp 0x1dd
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x466
    sub rax, r15
    jmp 0x1d9
    test rdx, r15
    je 0x466
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x466
    jp 0x466
    test edx, edx
    jne 0x4c5
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x466
    jmp 0x1b3
    mov dword ptr [rbx + 8], 0x39
    call <op.Mul>
    jmp 0x211
    cmp rsi, r15
    jae 0x4f0
    test rsi, r15
    je 0x4ca
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x4f8
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x50d
    test rdx, r15
    je 0x4ca
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x515
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x531
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0xa0]
    or rcx, 2
    mov [r12 + 0xa0], rcx
    jmp 0x211
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x4db
    jmp 0x20a
    mov dword ptr [rbx + 8], 0x3f
    call <op.Add>
    jmp 0x23c
    cmp rsi, r15
    jae 0x581
    test rsi, r15
    je 0x55b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x589
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x59e
    test rdx, r15
    je 0x55b
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x5a6
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x5c2
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0xa8]
    or rcx, 2
    mov [r12 + 0xa8], rcx
    jmp 0x23c
    mov dword ptr [rbx + 8], 0x45
    call <op.Inc>
    jmp 0x25b
    cmp rsi, r15
    jae 0x605
    test rsi, r15
    je 0x5df
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x60d
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x660]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x631
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x58], rax
    mov rcx, [r12 + 0xb0]
    or rcx, 2
    mov [r12 + 0xb0], rcx
    jmp 0x25b
    mov dword ptr [rbx + 8], 0x4a
    call <op.JumpLoop>
    jmp 0x107
    .byte 0x0
    .quad 0x3ff0000000000000
(anonymous)#5:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x68]
    cmp rcx, [rdx]
    ja 0x110
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x130
    endbr64
    mov rsi, [rbx + 0x18]
    mov rax, [rsi + 0x28]
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x38]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x48], rax
    mov rsi, [r12 + 8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x14e
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x60]
    cmp rsi, r15
    jb 0x170
    cmp rdx, r15
    jb 0x170
    mov eax, esi
    imul eax, edx
    jo 0x170
    test eax, eax
    je 0x1dd
    or rax, r15
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x30]
    cmp rsi, r15
    jb 0x1fb
    cmp rdx, r15
    jb 0x1fb
    mov eax, esi
    add eax, edx
    jo 0x1fb
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x50]
    test rsi, r13
    jne 0x268
    cmp byte ptr [rsi], 0x20
    jb 0x268
    cmp rdx, r15
    jb 0x295
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x268
    cmp byte ptr [rcx], 0xb
    je 0x279
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x268
    mov [rbx + 0x40], rax
    mov rax, [rbx + 0x40]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x147
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x135
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 7
    call <op.GetGlobal>
    jmp 0x5b
    mov dword ptr [rbx + 8], 0xd
    call <op.Mul>
    jmp 0x8f
    cmp rsi, r15
    jae 0x185
    test rsi, r15
    je 0x15f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x18d
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1a2
    test rdx, r15
    je 0x15f
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1aa
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1c6
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x58], rax
    mov rcx, [r12 + 0x18]
    or rcx, 2
    mov [r12 + 0x18], rcx
    jmp 0x8f
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x170
    jmp 0x88
    mov dword ptr [rbx + 8], 0x13
    call <op.Add>
    jmp 0xba
    cmp rsi, r15
    jae 0x210
    test rsi, r15
    je 0x1ea
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x218
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x22d
    test rdx, r15
    je 0x1ea
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x235
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x251
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x20]
    or rcx, 2
    mov [r12 + 0x20], rcx
    jmp 0xba
    mov dword ptr [rbx + 8], 0x19
    call <op.GetElem>
    jmp 0x107
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x268
    sub rax, r15
    jmp 0x103
    test rdx, r15
    je 0x268
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x268
    jp 0x268
    test edx, edx
    jne 0x2c7
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x268
    jmp 0xdd
(anonymous)#6:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x50]
    cmp rcx, [rdx]
    ja 0x135
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x155
    endbr64
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0x184
    imul eax, esi, 7
    jo 0x184
    test eax, eax
    je 0x1da
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x1f9
    imul eax, esi, 3
    jo 0x1f9
    test eax, eax
    je 0x251
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x270
    cmp rdx, r15
    jb 0x270
    mov eax, esi
    add eax, edx
    jo 0x270
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x2dd
    test esi, esi
    jl 0x2dd
    mov edx, 0xb
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
    jb 0x2ff
    vmovsd xmm1, [0x388]
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vdivsd xmm0, xmm0, xmm1
    vcvttsd2si eax, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, eax
    vucomisd xmm0, xmm15
    jne 0x357
    jp 0x357
    test eax, eax
    jne 0x125
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x357
    or rax, r15
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x16c
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x15a
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    call <op.MulI>
    jmp 0x52
    cmp rsi, r15
    jae 0x199
    test rsi, r15
    je 0x173
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1a1
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x390]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1c5
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12]
    or rcx, 2
    mov [r12], rcx
    jmp 0x52
    mov ecx, esi
    or ecx, 7
    test ecx, ecx
    jl 0x184
    jmp 0x4b
    mov dword ptr [rbx + 8], 7
    call <op.MulI>
    jmp 0x77
    cmp rsi, r15
    jae 0x20e
    test rsi, r15
    je 0x1e8
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x216
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x398]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x23a
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 8]
    or rcx, 2
    mov [r12 + 8], rcx
    jmp 0x77
    mov ecx, esi
    or ecx, 3
    test ecx, ecx
    jl 0x1f9
    jmp 0x70
    mov dword ptr [rbx + 8], 0xe
    call <op.Add>
    jmp 0xa2
    cmp rsi, r15
    jae 0x285
    test rsi, r15
    je 0x25f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x28d
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x2a2
    test rdx, r15
    je 0x25f
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x2aa
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2c6
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x10]
    or rcx, 2
    mov [r12 + 0x10], rcx
    jmp 0xa2
    mov dword ptr [rbx + 8], 0x14
    call <op.ModI>
    jmp 0xd4
    mov dword ptr [rbx + 8], 0x1b
    call <op.DivI>
    jmp 0x12c
    cmp rsi, r15
    jae 0x314
    test rsi, r15
    je 0x2ee
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x31c
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x388]
    vdivsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x340
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x20]
    or rcx, 2
    mov [r12 + 0x20], rcx
    jmp 0x12c
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x36f
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x20]
    or rcx, 2
    mov [r12 + 0x20], rcx
    jmp 0x12c
    .byte 0x0
    .byte 0x0
    .quad 0x4020000000000000
    .quad 0x401c000000000000
    .quad 0x4008000000000000
(anonymous)#7:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x50]
    cmp rcx, [rdx]
    ja 0x114
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x134
    endbr64
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x30]
    cmp rsi, r15
    jb 0x16c
    cmp rdx, r15
    jb 0x16c
    cmp esi, edx
    je 0x54
    jmp 0x65
    mov rax, [r12]
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x30]
    cmp rsi, r15
    jb 0x21a
    cmp rdx, r15
    jb 0x21a
    mov eax, esi
    sub eax, edx
    jo 0x21a
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [r12 + 0x20]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x287
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x2a9
    cmp rdx, r15
    jb 0x2a9
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vdivsd xmm0, xmm0, xmm1
    vcvttsd2si eax, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, eax
    vucomisd xmm0, xmm15
    jne 0x316
    jp 0x316
    test eax, eax
    jne 0x104
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x316
    or rax, r15
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x14b
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x139
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    call <op.JStrictNe>
    cmp eax, 2
    je 0x65
    jmp 0x54
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x1b6
    cmp rsi, rdx
    je 0x54
    test rcx, r13
    jne 0x65
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x65
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x65
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x152
    jmp 0x65
    cmp rsi, r15
    jae 0x1cf
    test rsi, r15
    je 0x65
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1d7
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1f0
    test rdx, r15
    je 0x65
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1f8
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x204
    je 0x54
    jmp 0x65
    mov dword ptr [rbx + 8], 0xd
    call <op.Sub>
    jmp 0x90
    cmp rsi, r15
    jae 0x22f
    test rsi, r15
    je 0x209
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x237
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x24c
    test rdx, r15
    je 0x209
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x254
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x270
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x18]
    or rcx, 2
    mov [r12 + 0x18], rcx
    jmp 0x90
    mov dword ptr [rbx + 8], 0x13
    call <op.GetGlobal>
    jmp 0xa6
    mov dword ptr [rbx + 8], 0x19
    call <op.Div>
    jmp 0x10b
    cmp rsi, r15
    jae 0x2be
    test rsi, r15
    je 0x298
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2c6
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x2db
    test rdx, r15
    je 0x298
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x2e3
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vdivsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2ff
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x30]
    or rcx, 2
    mov [r12 + 0x30], rcx
    jmp 0x10b
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x32e
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x30]
    or rcx, 2
    mov [r12 + 0x30], rcx
    jmp 0x10b
(anonymous)#8:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x80]
    cmp rcx, [rdx]
    ja 0x13d
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x15d
    endbr64
    mov rsi, [rbx + 0x18]
    mov rax, [rsi + 0x28]
    mov [rbx + 0x38], rax
    mov rdx, [r14 + 0x1190]
    lea rsi, [rdx + 0x20]
    cmp rsi, [r14 + 0x1198]
    ja 0x17b
    mov [r14 + 0x1190], rsi
    mov r11, 0x10000010d
    mov [rdx], r11
    mov rsi, [rbx + 0x38]
    mov [rdx + 8], rsi
    mov esi, 0xa
    mov [rdx + 0x10], rsi
    mov [rbx + 0x40], rdx
    mov rdx, [rbx + 0x40]
    mov rsi, [rbx + 0x30]
    mov [rdx + 0x10], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x18c
    mov rax, [rbx + 0x28]
    mov [rbx + 0x70], rax
    mov rdx, [rbx + 0x70]
    test rdx, r13
    jne 0x19d
    cmp byte ptr [rdx], 0x20
    jb 0x19d
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 8]
    jne 0x19d
    mov rsi, [r12 + 0x10]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x15
    call <op.NewClosure>
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x28], rsi
    jne 0x1c4
    mov dword ptr [rbx + 8], 0x1a
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
    je 0x22a
    mov [rbx + 0x48], rax
    mov rax, [rbx + 0x48]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x174
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x162
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 2
    call <op.NewEnv>
    jmp 0x7d
    mov dword ptr [rbx + 8], 6
    call <stub.Barrier>
    jmp 0x9f
    mov dword ptr [rbx + 8], 0xe
    lea rcx, [r12 + 8]
    call <stub.GetNamed>
    jmp 0xd5
    mov dword ptr [rbx + 8], 0x1a
    call <op.Call>
    jmp 0x134
    test rsi, r13
    jne 0x1b3
    cmp byte ptr [rsi], 0x22
    jne 0x1b3
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x28], rax
    je 0xf4
    cmp [r12 + 0x38], rax
    je 0xf4
    cmp [r12 + 0x40], rax
    je 0xf4
    cmp [r12 + 0x48], rax
    je 0xf4
    cmp qword ptr [r12 + 0x30], 2
    je 0xf4
    cmp [r12 + 0x30], rsi
    je 0xf4
    mov dword ptr [rbx + 8], 0x1a
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0xf4
    jmp <stub.ExceptionExit>
(anonymous)#9:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x68]
    cmp rcx, [rdx]
    ja 0x238
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x258
    endbr64
    mov rsi, [rbx + 0x18]
    mov rax, [rsi + 0x28]
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x38]
    mov rdx, [rdx + 8]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x38]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x60]
    test rsi, r13
    jne 0x276
    cmp byte ptr [rsi], 0x20
    jb 0x276
    cmp rdx, r15
    jb 0x2a3
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x276
    cmp byte ptr [rcx], 0xb
    je 0x287
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x276
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x30]
    test rsi, r13
    jne 0x2da
    cmp byte ptr [rsi], 0x20
    jb 0x2da
    cmp rdx, r15
    jb 0x307
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x2da
    cmp byte ptr [rcx], 0xb
    je 0x2eb
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x2da
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x34f
    cmp rdx, r15
    jb 0x34f
    cmp esi, edx
    je 0x11f
    mov eax, 6
    mov [rbx + 0x40], rax
    jmp 0x128
    mov eax, 7
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, 6
    je 0x22f
    cmp rsi, 7
    jne 0x3ec
    mov rdx, [rbx + 0x38]
    mov rdx, [rdx + 8]
    mov rax, [rdx + 0x18]
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x38]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x60]
    test rsi, r13
    jne 0x452
    cmp byte ptr [rsi], 0x20
    jb 0x452
    cmp rdx, r15
    jb 0x47f
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x452
    cmp byte ptr [rcx], 0xb
    je 0x463
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x452
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x30]
    test rsi, r13
    jne 0x4b6
    cmp byte ptr [rsi], 0x20
    jb 0x4b6
    cmp rdx, r15
    jb 0x4e3
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x4b6
    cmp byte ptr [rcx], 0xb
    je 0x4c7
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x4b6
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x52b
    cmp rdx, r15
    jb 0x52b
    cmp esi, edx
    je 0x226
    mov eax, 6
    mov [rbx + 0x40], rax
    jmp 0x22f
    mov eax, 7
    mov [rbx + 0x40], rax
    mov rax, [rbx + 0x40]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x26f
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x25d
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0xc
    call <op.GetElem>
    jmp 0xa2
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x276
    sub rax, r15
    jmp 0x9e
    test rdx, r15
    je 0x276
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x276
    jp 0x276
    test edx, edx
    jne 0x2d5
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x276
    jmp 0x78
    mov dword ptr [rbx + 8], 0x12
    call <op.GetElem>
    jmp 0xef
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x2da
    sub rax, r15
    jmp 0xeb
    test rdx, r15
    je 0x2da
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x2da
    jp 0x2da
    test edx, edx
    jne 0x339
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x2da
    jmp 0xc5
    mov dword ptr [rbx + 8], 0x18
    call <op.StrictEq>
    jmp 0x128
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x399
    cmp rsi, rdx
    je 0x11f
    test rcx, r13
    jne 0x111
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x111
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x111
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x33e
    jmp 0x111
    cmp rsi, r15
    jae 0x3b2
    test rsi, r15
    je 0x111
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x3ba
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x3d3
    test rdx, r15
    je 0x111
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x3db
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x3e7
    je 0x11f
    jmp 0x111
    cmp rsi, r15
    jae 0x41a
    test rsi, r15
    je 0x427
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0x140
    jmp 0x22f
    test esi, esi
    jne 0x140
    jmp 0x22f
    test rsi, r13
    jne 0x22f
    test rsi, rsi
    je 0x22f
    cmp byte ptr [rsi], 4
    ja 0x140
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0x140
    jmp 0x22f
    mov dword ptr [rbx + 8], 0x2c
    call <op.GetElem>
    jmp 0x1a9
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x452
    sub rax, r15
    jmp 0x1a5
    test rdx, r15
    je 0x452
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x452
    jp 0x452
    test edx, edx
    jne 0x4b1
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x452
    jmp 0x17f
    mov dword ptr [rbx + 8], 0x32
    call <op.GetElem>
    jmp 0x1f6
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x4b6
    sub rax, r15
    jmp 0x1f2
    test rdx, r15
    je 0x4b6
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x4b6
    jp 0x4b6
    test edx, edx
    jne 0x515
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x4b6
    jmp 0x1cc
    mov dword ptr [rbx + 8], 0x38
    call <op.StrictEq>
    jmp 0x22f
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x575
    cmp rsi, rdx
    je 0x226
    test rcx, r13
    jne 0x218
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x218
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x218
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x51a
    jmp 0x218
    cmp rsi, r15
    jae 0x58e
    test rsi, r15
    je 0x218
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x596
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x5af
    test rdx, r15
    je 0x218
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x5b7
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x5c3
    je 0x226
    jmp 0x218
fill:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0xc8]
    cmp rcx, [rdx]
    ja 0x2e3
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x303
    endbr64
    mov dword ptr [rbx + 8], 0
    call <op.NewArray>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x40], rax
    endbr64
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0x337
    cmp rdx, r15
    jb 0x337
    cmp esi, edx
    jge 0x2da
    mov dword ptr [rbx + 8], 0x11
    call <op.NewArray>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x50], rax
    endbr64
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0x3a8
    cmp rdx, r15
    jb 0x3a8
    cmp esi, edx
    jge 0x208
    mov rax, [rbx + 0x48]
    mov [rbx + 0x80], rax
    mov rdx, [rbx + 0x80]
    test rdx, r13
    jne 0x3ff
    cmp byte ptr [rdx], 0x20
    jb 0x3ff
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x38]
    jne 0x3ff
    mov rsi, [r12 + 0x40]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0xa8], rax
    mov eax, 0xa
    mov [rbx + 0xb0], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0xb8], rax
    mov rax, [rbx + 0x50]
    mov [rbx + 0xc0], rax
    mov rsi, [rbx + 0xa8]
    cmp [r12 + 0x58], rsi
    jne 0x426
    mov dword ptr [rbx + 8], 0x37
    mov rax, [rsi + 0x20]
    mov [rbx + 0x90], rbx
    mov dword ptr [rbx + 0x9c], 2
    mov [rbx + 0xa0], rax
    add rbx, 0x90
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0x90
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x6ba
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x80], rsi
    jne 0x4a0
    mov dword ptr [rbx + 8], 0x3d
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
    je 0x6ba
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x50]
    cmp rsi, r15
    jb 0x529
    mov eax, esi
    add eax, 1
    jo 0x529
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x587
    jmp 0x8a
    mov rax, [rbx + 0x38]
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x78]
    test rdx, r13
    jne 0x598
    cmp byte ptr [rdx], 0x20
    jb 0x598
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xb0]
    jne 0x598
    mov rsi, [r12 + 0xb8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x70], rax
    mov rax, [rbx + 0x48]
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0xd0], rsi
    jne 0x5c2
    mov dword ptr [rbx + 8], 0x58
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
    je 0x6ba
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x64b
    mov eax, esi
    add eax, 1
    jo 0x64b
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x6a9
    jmp 0x4a
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x31a
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x308
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0xa
    call <op.JNotLess>
    cmp eax, 2
    je 0x2da
    jmp 0x70
    cmp rsi, r15
    jae 0x34c
    test rsi, r15
    je 0x321
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x354
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x369
    test rdx, r15
    je 0x321
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x371
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x18]
    or rcx, 2
    mov [r12 + 0x18], rcx
    vucomisd xmm1, xmm0
    jbe 0x2da
    jmp 0x70
    mov dword ptr [rbx + 8], 0x1b
    call <op.JNotLess>
    cmp eax, 2
    je 0x208
    jmp 0xb0
    cmp rsi, r15
    jae 0x3bd
    test rsi, r15
    je 0x38e
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x3c5
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x3da
    test rdx, r15
    je 0x38e
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x3e2
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x30]
    or rcx, 2
    mov [r12 + 0x30], rcx
    vucomisd xmm1, xmm0
    jbe 0x208
    jmp 0xb0
    mov dword ptr [rbx + 8], 0x25
    lea rcx, [r12 + 0x38]
    call <stub.GetNamed>
    jmp 0xec
    mov dword ptr [rbx + 8], 0x37
    call <op.Call>
    jmp 0x181
    test rsi, r13
    jne 0x415
    cmp byte ptr [rsi], 0x22
    jne 0x415
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x58], rax
    je 0x12f
    cmp [r12 + 0x68], rax
    je 0x12f
    cmp [r12 + 0x70], rax
    je 0x12f
    cmp [r12 + 0x78], rax
    je 0x12f
    cmp qword ptr [r12 + 0x60], 2
    je 0x12f
    cmp [r12 + 0x60], rsi
    je 0x12f
    mov dword ptr [rbx + 8], 0x37
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xa8]
    jmp 0x12f
    mov dword ptr [rbx + 8], 0x3d
    call <op.Call>
    jmp 0x1d3
    test rsi, r13
    jne 0x48f
    cmp byte ptr [rsi], 0x22
    jne 0x48f
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x80], rax
    je 0x193
    cmp [r12 + 0x90], rax
    je 0x193
    cmp [r12 + 0x98], rax
    je 0x193
    cmp [r12 + 0xa0], rax
    je 0x193
    cmp qword ptr [r12 + 0x88], 2
    je 0x193
    cmp [r12 + 0x88], rsi
    je 0x193
    mov dword ptr [rbx + 8], 0x3d
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x193
    mov dword ptr [rbx + 8], 0x43
    call <op.Inc>
    jmp 0x1f2
    cmp rsi, r15
    jae 0x53e
    test rsi, r15
    je 0x518
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x546
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x6c0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x56a
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0xa8]
    or rcx, 2
    mov [r12 + 0xa8], rcx
    jmp 0x1f2
    mov dword ptr [rbx + 8], 0x48
    call <op.JumpLoop>
    jmp 0x8a
    mov dword ptr [rbx + 8], 0x4e
    lea rcx, [r12 + 0xb0]
    call <stub.GetNamed>
    jmp 0x244
    mov dword ptr [rbx + 8], 0x58
    call <op.Call>
    jmp 0x2a5
    test rsi, r13
    jne 0x5b1
    cmp byte ptr [rsi], 0x22
    jne 0x5b1
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xd0], rax
    je 0x265
    cmp [r12 + 0xe0], rax
    je 0x265
    cmp [r12 + 0xe8], rax
    je 0x265
    cmp [r12 + 0xf0], rax
    je 0x265
    cmp qword ptr [r12 + 0xd8], 2
    je 0x265
    cmp [r12 + 0xd8], rsi
    je 0x265
    mov dword ptr [rbx + 8], 0x58
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x70]
    jmp 0x265
    mov dword ptr [rbx + 8], 0x5e
    call <op.Inc>
    jmp 0x2c4
    cmp rsi, r15
    jae 0x660
    test rsi, r15
    je 0x63a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x668
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x6c0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x68c
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0xf8]
    or rcx, 2
    mov [r12 + 0xf8], rcx
    jmp 0x2c4
    mov dword ptr [rbx + 8], 0x63
    call <op.JumpLoop>
    jmp 0x4a
    jmp <stub.ExceptionExit>
    .byte 0x0
    .quad 0x3ff0000000000000
flat:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0xa0]
    cmp rcx, [rdx]
    ja 0x6b3
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x6d3
    endbr64
    mov eax, 0xa
    mov [rbx + 0x40], rax
    mov rdx, [r14 + 0x1190]
    lea rsi, [rdx + 0x20]
    cmp rsi, [r14 + 0x1198]
    ja 0x6f1
    mov [r14 + 0x1190], rsi
    mov r11, 0x10000010d
    mov [rdx], r11
    mov rsi, [rbx + 0x40]
    mov [rdx + 8], rsi
    mov esi, 0xa
    mov [rdx + 0x10], rsi
    mov [rbx + 0x38], rdx
    mov rax, [rbx + 0x28]
    mov [rbx + 0x70], rax
    mov rdx, [rbx + 0x70]
    test rdx, r13
    jne 0x702
    cmp byte ptr [rdx], 0x20
    jb 0x702
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x20]
    jne 0x702
    mov rsi, [r12 + 0x28]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x40], rsi
    jne 0x729
    mov dword ptr [rbx + 8], 0x10
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
    je 0x10dc
    mov [rbx + 0x40], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x70], rax
    mov rdx, [rbx + 0x70]
    test rdx, r13
    jne 0x78f
    cmp byte ptr [rdx], 0x20
    jb 0x78f
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x68]
    jne 0x78f
    mov rsi, [r12 + 0x70]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x88], rsi
    jne 0x7b6
    mov dword ptr [rbx + 8], 0x20
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
    je 0x10dc
    mov [rbx + 0x48], rax
    mov dword ptr [rbx + 8], 0x26
    call <op.NewArray>
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x50]
    mov [rdx + 0x10], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x82e
    mov rax, 0xfffe000000000000
    mov [rbx + 0x50], rax
    endbr64
    mov rsi, [r12 + 0xc0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x83f
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0x86a
    cmp rdx, r15
    jb 0x86a
    cmp esi, edx
    jge 0x60e
    mov rax, 0xfffe000000000000
    mov [rbx + 0x58], rax
    endbr64
    mov rsi, [r12 + 0xd8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x8c7
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x60]
    cmp rsi, r15
    jb 0x8f2
    cmp rdx, r15
    jb 0x8f2
    cmp esi, edx
    jge 0x5d9
    mov rax, 0xfffe000000000000
    mov [rbx + 0x60], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x68], rax
    endbr64
    mov rsi, [r12 + 0xf0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x94f
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x68]
    mov rdx, [rbx + 0x70]
    cmp rsi, r15
    jb 0x97a
    cmp rdx, r15
    jb 0x97a
    cmp esi, edx
    jge 0x4f4
    mov rsi, [r12 + 0x108]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x9d7
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x90]
    cmp rsi, r15
    jb 0x9f9
    cmp rdx, r15
    jb 0x9f9
    mov eax, esi
    imul eax, edx
    jo 0x9f9
    test eax, eax
    je 0xa6f
    or rax, r15
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x88]
    mov rdx, [rbx + 0x68]
    cmp rsi, r15
    jb 0xa8d
    cmp rdx, r15
    jb 0xa8d
    mov eax, esi
    add eax, edx
    jo 0xa8d
    or rax, r15
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x80]
    test rsi, r13
    jne 0xb03
    cmp byte ptr [rsi], 0x20
    jb 0xb03
    cmp rdx, r15
    jb 0xb30
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xb03
    cmp byte ptr [rcx], 0xb
    je 0xb14
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0xb03
    mov [rbx + 0x78], rax
    mov rsi, [r12 + 0x148]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xb67
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x68]
    mov rdx, [rbx + 0x98]
    cmp rsi, r15
    jb 0xb89
    cmp rdx, r15
    jb 0xb89
    mov eax, esi
    imul eax, edx
    jo 0xb89
    test eax, eax
    je 0xbff
    or rax, r15
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x90]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0xc1d
    cmp rdx, r15
    jb 0xc1d
    mov eax, esi
    add eax, edx
    jo 0xc1d
    or rax, r15
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x88]
    test rsi, r13
    jne 0xc93
    cmp byte ptr [rsi], 0x20
    jb 0xc93
    cmp rdx, r15
    jb 0xcc0
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xc93
    cmp byte ptr [rcx], 0xb
    je 0xca4
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0xc93
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x78]
    mov rdx, [rbx + 0x80]
    cmp rsi, r15
    jb 0xd08
    cmp rdx, r15
    jb 0xd08
    mov eax, esi
    imul eax, edx
    jo 0xd08
    test eax, eax
    je 0xd7b
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x60]
    mov rdx, [rbx + 0x70]
    cmp rsi, r15
    jb 0xd99
    cmp rdx, r15
    jb 0xd99
    mov eax, esi
    add eax, edx
    jo 0xd99
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x68]
    cmp rsi, r15
    jb 0xe1d
    mov eax, esi
    add eax, 1
    jo 0xe1d
    or rax, r15
    mov [rbx + 0x68], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0xe7b
    jmp 0x26d
    mov rdx, [rbx + 0x38]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x90], rax
    mov rdx, [rbx + 0x90]
    test rdx, r13
    jne 0xe8c
    cmp byte ptr [rdx], 0x20
    jb 0xe8c
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1a0]
    jne 0xe8c
    mov rsi, [r12 + 0x1a8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x88], rax
    mov rax, [rbx + 0x60]
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x88]
    cmp [r12 + 0x1c0], rsi
    jne 0xeb6
    mov dword ptr [rbx + 8], 0xbb
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
    je 0x10dc
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp rsi, r15
    jb 0xf42
    mov eax, esi
    add eax, 1
    jo 0xf42
    or rax, r15
    mov [rbx + 0x58], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0xfa0
    jmp 0x212
    mov rsi, [rbx + 0x50]
    cmp rsi, r15
    jb 0xfc2
    mov eax, esi
    add eax, 1
    jo 0xfc2
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x1020
    jmp 0x1c5
    mov rsi, [r12 + 0x1f8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1031
    mov [rbx + 0x70], rax
    mov eax, 0xa
    mov [rbx + 0x78], rax
    mov rsi, [r12 + 0x208]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1042
    mov [rbx + 0x80], rax
    mov dword ptr [rbx + 8], 0xdf
    call <op.NewClosure>
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0x218], rsi
    jne 0x1064
    mov dword ptr [rbx + 8], 0xe4
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
    je 0x10dc
    mov [rbx + 0x50], rax
    mov rax, [rbx + 0x50]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x6ea
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x6d8
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 2
    call <op.NewEnv>
    jmp 0x7a
    mov dword ptr [rbx + 8], 9
    lea rcx, [r12 + 0x20]
    call <stub.GetNamed>
    jmp 0xb0
    mov dword ptr [rbx + 8], 0x10
    call <op.Call>
    jmp 0x100
    test rsi, r13
    jne 0x718
    cmp byte ptr [rsi], 0x22
    jne 0x718
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x40], rax
    je 0xc3
    cmp [r12 + 0x50], rax
    je 0xc3
    cmp [r12 + 0x58], rax
    je 0xc3
    cmp [r12 + 0x60], rax
    je 0xc3
    cmp qword ptr [r12 + 0x48], 2
    je 0xc3
    cmp [r12 + 0x48], rsi
    je 0xc3
    mov dword ptr [rbx + 8], 0x10
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0xc3
    mov dword ptr [rbx + 8], 0x19
    lea rcx, [r12 + 0x68]
    call <stub.GetNamed>
    jmp 0x136
    mov dword ptr [rbx + 8], 0x20
    call <op.Call>
    jmp 0x189
    test rsi, r13
    jne 0x7a5
    cmp byte ptr [rsi], 0x22
    jne 0x7a5
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x88], rax
    je 0x14c
    cmp [r12 + 0x98], rax
    je 0x14c
    cmp [r12 + 0xa0], rax
    je 0x14c
    cmp [r12 + 0xa8], rax
    je 0x14c
    cmp qword ptr [r12 + 0x90], 2
    je 0x14c
    cmp [r12 + 0x90], rsi
    je 0x14c
    mov dword ptr [rbx + 8], 0x20
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x14c
    mov dword ptr [rbx + 8], 0x2c
    call <stub.Barrier>
    jmp 0x1b7
    mov dword ptr [rbx + 8], 0x35
    call <op.GetGlobal>
    jmp 0x1e2
    mov dword ptr [rbx + 8], 0x3b
    call <op.JNotLess>
    cmp eax, 2
    je 0x60e
    jmp 0x204
    cmp rsi, r15
    jae 0x87f
    test rsi, r15
    je 0x850
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x887
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x89c
    test rdx, r15
    je 0x850
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x8a4
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0xd0]
    or rcx, 2
    mov [r12 + 0xd0], rcx
    vucomisd xmm1, xmm0
    jbe 0x60e
    jmp 0x204
    mov dword ptr [rbx + 8], 0x46
    call <op.GetGlobal>
    jmp 0x22f
    mov dword ptr [rbx + 8], 0x4c
    call <op.JNotLess>
    cmp eax, 2
    je 0x5d9
    jmp 0x251
    cmp rsi, r15
    jae 0x907
    test rsi, r15
    je 0x8d8
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x90f
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x924
    test rdx, r15
    je 0x8d8
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x92c
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0xe8]
    or rcx, 2
    mov [r12 + 0xe8], rcx
    vucomisd xmm1, xmm0
    jbe 0x5d9
    jmp 0x251
    mov dword ptr [rbx + 8], 0x5b
    call <op.GetGlobal>
    jmp 0x28a
    mov dword ptr [rbx + 8], 0x61
    call <op.JNotLess>
    cmp eax, 2
    je 0x4f4
    jmp 0x2ac
    cmp rsi, r15
    jae 0x98f
    test rsi, r15
    je 0x960
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x997
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x9ac
    test rdx, r15
    je 0x960
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x9b4
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x100]
    or rcx, 2
    mov [r12 + 0x100], rcx
    vucomisd xmm1, xmm0
    jbe 0x4f4
    jmp 0x2ac
    mov dword ptr [rbx + 8], 0x68
    call <op.GetGlobal>
    jmp 0x2c8
    mov dword ptr [rbx + 8], 0x6e
    call <op.Mul>
    jmp 0x302
    cmp rsi, r15
    jae 0xa0e
    test rsi, r15
    je 0x9e8
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xa16
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xa2b
    test rdx, r15
    je 0x9e8
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xa33
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xa4f
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x88], rax
    mov rcx, [r12 + 0x118]
    or rcx, 2
    mov [r12 + 0x118], rcx
    jmp 0x302
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x9f9
    jmp 0x2f8
    mov dword ptr [rbx + 8], 0x74
    call <op.Add>
    jmp 0x333
    cmp rsi, r15
    jae 0xaa2
    test rsi, r15
    je 0xa7c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xaaa
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xabf
    test rdx, r15
    je 0xa7c
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xac7
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xae3
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x80], rax
    mov rcx, [r12 + 0x120]
    or rcx, 2
    mov [r12 + 0x120], rcx
    jmp 0x333
    mov dword ptr [rbx + 8], 0x7a
    call <op.GetElem>
    jmp 0x383
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0xb03
    sub rax, r15
    jmp 0x37f
    test rdx, r15
    je 0xb03
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xb03
    jp 0xb03
    test edx, edx
    jne 0xb62
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xb03
    jmp 0x359
    mov dword ptr [rbx + 8], 0x80
    call <op.GetGlobal>
    jmp 0x39f
    mov dword ptr [rbx + 8], 0x86
    call <op.Mul>
    jmp 0x3d9
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
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xbdf
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x90], rax
    mov rcx, [r12 + 0x158]
    or rcx, 2
    mov [r12 + 0x158], rcx
    jmp 0x3d9
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0xb89
    jmp 0x3cf
    mov dword ptr [rbx + 8], 0x8c
    call <op.Add>
    jmp 0x40a
    cmp rsi, r15
    jae 0xc32
    test rsi, r15
    je 0xc0c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xc3a
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xc4f
    test rdx, r15
    je 0xc0c
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xc57
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xc73
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x88], rax
    mov rcx, [r12 + 0x160]
    or rcx, 2
    mov [r12 + 0x160], rcx
    jmp 0x40a
    mov dword ptr [rbx + 8], 0x92
    call <op.GetElem>
    jmp 0x45d
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0xc93
    sub rax, r15
    jmp 0x456
    test rdx, r15
    je 0xc93
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xc93
    jp 0xc93
    test edx, edx
    jne 0xcf2
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xc93
    jmp 0x430
    mov dword ptr [rbx + 8], 0x98
    call <op.Mul>
    jmp 0x494
    cmp rsi, r15
    jae 0xd1d
    test rsi, r15
    je 0xcf7
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xd25
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xd3a
    test rdx, r15
    je 0xcf7
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xd42
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xd5e
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0x188]
    or rcx, 2
    mov [r12 + 0x188], rcx
    jmp 0x494
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0xd08
    jmp 0x48d
    mov dword ptr [rbx + 8], 0x9e
    call <op.Add>
    jmp 0x4bf
    cmp rsi, r15
    jae 0xdae
    test rsi, r15
    je 0xd88
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xdb6
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xdcb
    test rdx, r15
    je 0xd88
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xdd3
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xdef
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x190]
    or rcx, 2
    mov [r12 + 0x190], rcx
    jmp 0x4bf
    mov dword ptr [rbx + 8], 0xa4
    call <op.Inc>
    jmp 0x4de
    cmp rsi, r15
    jae 0xe32
    test rsi, r15
    je 0xe0c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xe3a
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x10e8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xe5e
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x68], rax
    mov rcx, [r12 + 0x198]
    or rcx, 2
    mov [r12 + 0x198], rcx
    jmp 0x4de
    mov dword ptr [rbx + 8], 0xa9
    call <op.JumpLoop>
    jmp 0x26d
    mov dword ptr [rbx + 8], 0xb1
    lea rcx, [r12 + 0x1a0]
    call <stub.GetNamed>
    jmp 0x53a
    mov dword ptr [rbx + 8], 0xbb
    call <op.Call>
    jmp 0x5a4
    test rsi, r13
    jne 0xea5
    cmp byte ptr [rsi], 0x22
    jne 0xea5
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1c0], rax
    je 0x561
    cmp [r12 + 0x1d0], rax
    je 0x561
    cmp [r12 + 0x1d8], rax
    je 0x561
    cmp [r12 + 0x1e0], rax
    je 0x561
    cmp qword ptr [r12 + 0x1c8], 2
    je 0x561
    cmp [r12 + 0x1c8], rsi
    je 0x561
    mov dword ptr [rbx + 8], 0xbb
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x88]
    jmp 0x561
    mov dword ptr [rbx + 8], 0xc1
    call <op.Inc>
    jmp 0x5c3
    cmp rsi, r15
    jae 0xf57
    test rsi, r15
    je 0xf31
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xf5f
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x10e8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xf83
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x58], rax
    mov rcx, [r12 + 0x1e8]
    or rcx, 2
    mov [r12 + 0x1e8], rcx
    jmp 0x5c3
    mov dword ptr [rbx + 8], 0xc6
    call <op.JumpLoop>
    jmp 0x212
    mov dword ptr [rbx + 8], 0xc9
    call <op.Inc>
    jmp 0x5f8
    cmp rsi, r15
    jae 0xfd7
    test rsi, r15
    je 0xfb1
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xfdf
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x10e8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1003
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x1f0]
    or rcx, 2
    mov [r12 + 0x1f0], rcx
    jmp 0x5f8
    mov dword ptr [rbx + 8], 0xce
    call <op.JumpLoop>
    jmp 0x1c5
    mov dword ptr [rbx + 8], 0xd1
    call <op.GetGlobal>
    jmp 0x627
    mov dword ptr [rbx + 8], 0xd9
    call <op.GetGlobal>
    jmp 0x64c
    mov dword ptr [rbx + 8], 0xe4
    call <op.Call>
    jmp 0x6aa
    test rsi, r13
    jne 0x1053
    cmp byte ptr [rsi], 0x22
    jne 0x1053
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x218], rax
    je 0x66a
    cmp [r12 + 0x228], rax
    je 0x66a
    cmp [r12 + 0x230], rax
    je 0x66a
    cmp [r12 + 0x238], rax
    je 0x66a
    cmp qword ptr [r12 + 0x220], 2
    je 0x66a
    cmp [r12 + 0x220], rsi
    je 0x66a
    mov dword ptr [rbx + 8], 0xe4
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x70]
    jmp 0x66a
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .byte 0x0
    .long 0x0
    .quad 0x3ff0000000000000
plain:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x80]
    cmp rcx, [rdx]
    ja 0x15b
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x17b
    endbr64
    mov eax, 0xa
    mov [rbx + 0x40], rax
    mov rdx, [r14 + 0x1190]
    lea rsi, [rdx + 0x20]
    cmp rsi, [r14 + 0x1198]
    ja 0x199
    mov [r14 + 0x1190], rsi
    mov r11, 0x20000010d
    mov [rdx], r11
    mov rsi, [rbx + 0x40]
    mov [rdx + 8], rsi
    mov esi, 0xa
    mov [rdx + 0x10], rsi
    mov [rdx + 0x18], rsi
    mov [rbx + 0x38], rdx
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x28]
    mov [rdx + 0x10], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x1aa
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x30]
    mov [rdx + 0x18], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x1bb
    mov rsi, [r12 + 0x10]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1cc
    mov [rbx + 0x60], rax
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov rsi, [r12 + 0x20]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1dd
    mov [rbx + 0x70], rax
    mov dword ptr [rbx + 8], 0x1e
    call <op.NewClosure>
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x30], rsi
    jne 0x1ff
    mov dword ptr [rbx + 8], 0x23
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
    je 0x265
    mov [rbx + 0x40], rax
    mov rax, [rbx + 0x40]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x192
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x180
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 2
    call <op.NewEnv>
    jmp 0x7e
    mov dword ptr [rbx + 8], 6
    call <stub.Barrier>
    jmp 0xa0
    mov dword ptr [rbx + 8], 0xb
    call <stub.Barrier>
    jmp 0xc2
    mov dword ptr [rbx + 8], 0x10
    call <op.GetGlobal>
    jmp 0xd8
    mov dword ptr [rbx + 8], 0x18
    call <op.GetGlobal>
    jmp 0xf7
    mov dword ptr [rbx + 8], 0x23
    call <op.Call>
    jmp 0x152
    test rsi, r13
    jne 0x1ee
    cmp byte ptr [rsi], 0x22
    jne 0x1ee
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x30], rax
    je 0x112
    cmp [r12 + 0x40], rax
    je 0x112
    cmp [r12 + 0x48], rax
    je 0x112
    cmp [r12 + 0x50], rax
    je 0x112
    cmp qword ptr [r12 + 0x38], 2
    je 0x112
    cmp [r12 + 0x38], rsi
    je 0x112
    mov dword ptr [rbx + 8], 0x23
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x112
    jmp <stub.ExceptionExit>
transposed:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x80]
    cmp rcx, [rdx]
    ja 0x211
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x231
    endbr64
    mov eax, 0xa
    mov [rbx + 0x40], rax
    mov rdx, [r14 + 0x11a0]
    lea rsi, [rdx + 0x30]
    cmp rsi, [r14 + 0x11a8]
    ja 0x24f
    mov [r14 + 0x11a0], rsi
    mov r11, 0x30000010d
    mov [rdx], r11
    mov rsi, [rbx + 0x40]
    mov [rdx + 8], rsi
    mov esi, 0xa
    mov [rdx + 0x10], rsi
    mov [rdx + 0x18], rsi
    mov [rdx + 0x20], rsi
    mov [rbx + 0x38], rdx
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x28]
    mov [rdx + 0x10], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x260
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x30]
    mov [rdx + 0x18], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x271
    mov rsi, [r12 + 0x10]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x282
    mov [rbx + 0x60], rax
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov rsi, [r12 + 0x20]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x293
    mov [rbx + 0x70], rax
    mov dword ptr [rbx + 8], 0x1e
    call <op.NewClosure>
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x30], rsi
    jne 0x2b5
    mov dword ptr [rbx + 8], 0x23
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
    je 0x3d4
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x40]
    mov [rdx + 0x20], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x31b
    mov rsi, [r12 + 0x58]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x32c
    mov [rbx + 0x60], rax
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov rsi, [r12 + 0x68]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x33d
    mov [rbx + 0x70], rax
    mov dword ptr [rbx + 8], 0x3c
    call <op.NewClosure>
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x78], rsi
    jne 0x35f
    mov dword ptr [rbx + 8], 0x41
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
    je 0x3d4
    mov [rbx + 0x40], rax
    mov rax, [rbx + 0x40]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x248
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x236
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 2
    call <op.NewEnv>
    jmp 0x82
    mov dword ptr [rbx + 8], 6
    call <stub.Barrier>
    jmp 0xa4
    mov dword ptr [rbx + 8], 0xb
    call <stub.Barrier>
    jmp 0xc6
    mov dword ptr [rbx + 8], 0x10
    call <op.GetGlobal>
    jmp 0xdc
    mov dword ptr [rbx + 8], 0x18
    call <op.GetGlobal>
    jmp 0xfb
    mov dword ptr [rbx + 8], 0x23
    call <op.Call>
    jmp 0x156
    test rsi, r13
    jne 0x2a4
    cmp byte ptr [rsi], 0x22
    jne 0x2a4
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x30], rax
    je 0x116
    cmp [r12 + 0x40], rax
    je 0x116
    cmp [r12 + 0x48], rax
    je 0x116
    cmp [r12 + 0x50], rax
    je 0x116
    cmp qword ptr [r12 + 0x38], 2
    je 0x116
    cmp [r12 + 0x38], rsi
    je 0x116
    mov dword ptr [rbx + 8], 0x23
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x116
    mov dword ptr [rbx + 8], 0x29
    call <stub.Barrier>
    jmp 0x178
    mov dword ptr [rbx + 8], 0x2e
    call <op.GetGlobal>
    jmp 0x18e
    mov dword ptr [rbx + 8], 0x36
    call <op.GetGlobal>
    jmp 0x1ad
    mov dword ptr [rbx + 8], 0x41
    call <op.Call>
    jmp 0x208
    test rsi, r13
    jne 0x34e
    cmp byte ptr [rsi], 0x22
    jne 0x34e
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x78], rax
    je 0x1c8
    cmp [r12 + 0x88], rax
    je 0x1c8
    cmp [r12 + 0x90], rax
    je 0x1c8
    cmp [r12 + 0x98], rax
    je 0x1c8
    cmp qword ptr [r12 + 0x80], 2
    je 0x1c8
    cmp [r12 + 0x80], rsi
    je 0x1c8
    mov dword ptr [rbx + 8], 0x41
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x1c8
    jmp <stub.ExceptionExit>
