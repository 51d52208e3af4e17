(anonymous):
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x98]
    cmp rcx, [rdx]
    ja 0xe70
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
    mov rsi, [r12 + 0x88]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xe97
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x35
    call <op.Typeof>
    mov rax, [r12 + 0x50]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0xec2
    cmp rdx, r15
    jb 0xec2
    cmp esi, edx
    je 0x122
    jmp 0x140
    mov rsi, [r12 + 0xa0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xf5f
    mov [rbx + 0x30], rax
    jmp 0x14e
    mov rax, 0xfffe000000000001
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x50
    call <op.InitGlobal>
    mov rsi, [r12 + 0xb0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xf70
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov dword ptr [rbx + 8], 0x5c
    call <op.NewClass>
    mov rax, [rbx + 0x40]
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x68
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x70
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x78
    call <op.InitGlobal>
    mov rax, [r12 + 0x60]
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x80
    call <op.InitGlobal>
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov rdx, [r14 + 0x1190]
    lea rsi, [rdx + 0x20]
    cmp rsi, [r14 + 0x1198]
    ja 0xf81
    mov [r14 + 0x1190], rsi
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
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0xf92
    endbr64
    mov rdx, [rbx + 0x30]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0xc0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xfa3
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0xfc5
    imul eax, esi, 0x7530
    jo 0xfc5
    test eax, eax
    je 0x1023
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x104e
    cmp rdx, r15
    jb 0x104e
    cmp esi, edx
    jge 0xdb5
    mov rsi, [r12 + 0xe0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x10ab
    mov [rbx + 0x40], rax
    mov rsi, [r12 + 0xf0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x10bc
    mov [rbx + 0x70], rax
    mov eax, 0xa
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x30]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x88]
    cmp rsi, r15
    jb 0x10cd
    test esi, esi
    jl 0x10cd
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
    mov dword ptr [rbx + 8], 0xc6
    call <op.NewClosure>
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0x108], rsi
    jne 0x10ef
    mov dword ptr [rbx + 8], 0xcb
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
    je 0x1fa1
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x1178
    cmp rdx, r15
    jb 0x1178
    mov eax, esi
    add eax, edx
    jo 0x1178
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x11fc
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x38], rax
    mov rdx, [r12 + 0x140]
    mov rsi, [rbx + 0x38]
    cmp byte ptr [rdx + 2], 0
    jne 0x123d
    cmp qword ptr [rdx + 8], 0
    je 0x123d
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x124e
    mov rsi, [r12 + 0x150]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x125f
    mov [rbx + 0x40], rax
    mov rsi, [r12 + 0x160]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1270
    mov [rbx + 0x70], rax
    mov eax, 0xa
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x30]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x88]
    cmp rsi, r15
    jb 0x1281
    test esi, esi
    jl 0x1281
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
    mov dword ptr [rbx + 8], 0xff
    call <op.NewClosure>
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0x178], rsi
    jne 0x12a3
    mov dword ptr [rbx + 8], 0x104
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
    je 0x1fa1
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x132c
    cmp rdx, r15
    jb 0x132c
    mov eax, esi
    add eax, edx
    jo 0x132c
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x13b0
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x38], rax
    mov rdx, [r12 + 0x1b0]
    mov rsi, [rbx + 0x38]
    cmp byte ptr [rdx + 2], 0
    jne 0x13f1
    cmp qword ptr [rdx + 8], 0
    je 0x13f1
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x1402
    mov rdx, [rbx + 0x30]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x1413
    test esi, esi
    jl 0x1413
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
    jb 0x1424
    test esi, esi
    jne 0x714
    mov rsi, [r12 + 0x1d0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x144b
    mov [rbx + 0x40], rax
    mov rsi, [r12 + 0x1e0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x145c
    mov [rbx + 0x70], rax
    mov eax, 0xa
    mov [rbx + 0x78], rax
    mov rax, 0xfffe000000000002
    mov [rbx + 0x80], rax
    mov dword ptr [rbx + 8], 0x144
    call <op.NewClosure>
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0x1f0], rsi
    jne 0x147e
    mov dword ptr [rbx + 8], 0x149
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
    je 0x1fa1
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x1507
    cmp rdx, r15
    jb 0x1507
    mov eax, esi
    add eax, edx
    jo 0x1507
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x158b
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x38], rax
    mov rdx, [r12 + 0x228]
    mov rsi, [rbx + 0x38]
    cmp byte ptr [rdx + 2], 0
    jne 0x15cc
    cmp qword ptr [rdx + 8], 0
    je 0x15cc
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x15dd
    mov rdx, [rbx + 0x30]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x15ee
    test esi, esi
    jl 0x15ee
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
    jb 0x15ff
    test esi, esi
    jne 0x890
    mov rsi, [r12 + 0x248]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1626
    mov [rbx + 0x40], rax
    mov rsi, [r12 + 0x258]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1637
    mov [rbx + 0x70], rax
    mov eax, 0xa
    mov [rbx + 0x78], rax
    mov rax, 0xfffe000000000001
    mov [rbx + 0x80], rax
    mov dword ptr [rbx + 8], 0x189
    call <op.NewClosure>
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0x268], rsi
    jne 0x1659
    mov dword ptr [rbx + 8], 0x18e
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
    je 0x1fa1
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x16e2
    cmp rdx, r15
    jb 0x16e2
    mov eax, esi
    add eax, edx
    jo 0x16e2
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x1766
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x38], rax
    mov rdx, [r12 + 0x2a0]
    mov rsi, [rbx + 0x38]
    cmp byte ptr [rdx + 2], 0
    jne 0x17a7
    cmp qword ptr [rdx + 8], 0
    je 0x17a7
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x17b8
    mov rdx, [rbx + 0x30]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x17c9
    test esi, esi
    jl 0x17c9
    mov eax, esi
    and eax, 7
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x17da
    test esi, esi
    jne 0xa44
    mov rsi, [r12 + 0x2c0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1801
    mov [rbx + 0x40], rax
    mov rsi, [r12 + 0x2d0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1812
    mov [rbx + 0x70], rax
    mov eax, 0xa
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x30]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x88]
    cmp rsi, r15
    jb 0x1823
    test esi, esi
    jl 0x1823
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
    jb 0x1845
    mov eax, esi
    or eax, 3
    or rax, r15
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0x2f0], rsi
    jne 0x1897
    mov dword ptr [rbx + 8], 0x1dd
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
    je 0x1fa1
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x1920
    cmp rdx, r15
    jb 0x1920
    mov eax, esi
    add eax, edx
    jo 0x1920
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x19a4
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x38], rax
    mov rdx, [r12 + 0x328]
    mov rsi, [rbx + 0x38]
    cmp byte ptr [rdx + 2], 0
    jne 0x19e5
    cmp qword ptr [rdx + 8], 0
    je 0x19e5
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x19f6
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    endbr64
    mov rsi, [r12 + 0x338]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1a07
    mov [rbx + 0x48], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x1a18
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0x1a31
    cmp esi, 0x21
    jne 0xa9d
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0xac4
    cmp byte ptr [rdx], 0x20
    jb 0x1a18
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x348]
    jne 0x1a18
    mov rsi, [r12 + 0x350]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x1a56
    cmp rdx, r15
    jb 0x1a56
    cmp esi, edx
    jge 0xd46
    mov rsi, [r12 + 0x370]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1ab3
    mov [rbx + 0x48], rax
    mov rsi, [r12 + 0x380]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1ac4
    mov [rbx + 0x78], rax
    mov eax, 0xa
    mov [rbx + 0x80], rax
    mov rsi, [r12 + 0x390]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1ad5
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x90]
    mov rdx, [rbx + 0x38]
    test rsi, r13
    jne 0x1ae6
    cmp byte ptr [rsi], 0x20
    jb 0x1ae6
    cmp rdx, r15
    jb 0x1b13
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x1ae6
    cmp byte ptr [rcx], 0xb
    je 0x1af7
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x1ae6
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x3c0], rsi
    jne 0x1b5b
    mov dword ptr [rbx + 8], 0x229
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
    je 0x1fa1
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0x1be4
    cmp rdx, r15
    jb 0x1be4
    mov eax, esi
    add eax, edx
    jo 0x1be4
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x50]
    cmp rsi, r15
    jb 0x1c68
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x40], rax
    mov rdx, [r12 + 0x3f8]
    mov rsi, [rbx + 0x40]
    cmp byte ptr [rdx + 2], 0
    jne 0x1ca9
    cmp qword ptr [rdx + 8], 0
    je 0x1ca9
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x1cba
    jmp 0xd11
    endbr64
    mov rax, [rbx + 0x40]
    mov [rbx + 0x48], rax
    mov rsi, [r12 + 0x408]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1ccb
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x1ced
    cmp rdx, r15
    jb 0x1ced
    mov eax, esi
    add eax, edx
    jo 0x1ced
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    cmp rsi, r15
    jb 0x1d71
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x50], rax
    mov rdx, [r12 + 0x428]
    mov rsi, [rbx + 0x50]
    cmp byte ptr [rdx + 2], 0
    jne 0x1db2
    cmp qword ptr [rdx + 8], 0
    je 0x1db2
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x1dc3
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x1de5
    mov eax, esi
    add eax, 1
    jo 0x1de5
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x1e43
    jmp 0xa52
    mov dword ptr [rbx + 8], 0x26b
    call <op.CopyEnv>
    mov rdx, [rbx + 0x30]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x1e65
    mov eax, esi
    add eax, 1
    jo 0x1e65
    or rax, r15
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x30]
    mov rsi, [rbx + 0x40]
    mov [rdx + 0x10], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x1ec3
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x1ed4
    jmp 0x267
    mov rsi, [r12 + 0x448]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1ee5
    mov [rbx + 0x48], rax
    mov eax, 0xa
    mov [rbx + 0x50], rax
    mov rax, [r12 + 0x80]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x458]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1ef6
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x468]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1f07
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x48]
    cmp [r12 + 0x478], rsi
    jne 0x1f29
    mov dword ptr [rbx + 8], 0x298
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
    je 0x1fa1
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xe90
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
    jmp 0xe6
    mov dword ptr [rbx + 8], 0x3c
    call <op.JStrictNe>
    cmp eax, 2
    je 0x140
    jmp 0x122
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0xf0c
    cmp rsi, rdx
    je 0x122
    test rcx, r13
    jne 0x140
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x140
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x140
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0xea8
    jmp 0x140
    cmp rsi, r15
    jae 0xf25
    test rsi, r15
    je 0x140
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xf2d
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xf46
    test rdx, r15
    je 0x140
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xf4e
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0xf5a
    je 0x122
    jmp 0x140
    mov dword ptr [rbx + 8], 0x43
    call <op.GetGlobal>
    jmp 0x13b
    mov dword ptr [rbx + 8], 0x54
    call <op.GetGlobal>
    jmp 0x173
    mov dword ptr [rbx + 8], 0x86
    call <op.NewEnv>
    jmp 0x237
    mov dword ptr [rbx + 8], 0x8e
    call <stub.Barrier>
    jmp 0x267
    mov dword ptr [rbx + 8], 0x98
    call <op.GetGlobal>
    jmp 0x290
    mov dword ptr [rbx + 8], 0x9e
    call <op.MulI>
    jmp 0x2b8
    cmp rsi, r15
    jae 0xfda
    test rsi, r15
    je 0xfb4
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xfe2
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1fa8]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1006
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0xd0]
    or rcx, 2
    mov [r12 + 0xd0], rcx
    jmp 0x2b8
    mov ecx, esi
    or ecx, 0x7530
    test ecx, ecx
    jl 0xfc5
    jmp 0x2b1
    mov dword ptr [rbx + 8], 0xa5
    call <op.JNotLess>
    cmp eax, 2
    je 0xdb5
    jmp 0x2da
    cmp rsi, r15
    jae 0x1063
    test rsi, r15
    je 0x1034
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x106b
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1080
    test rdx, r15
    je 0x1034
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1088
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0xd8]
    or rcx, 2
    mov [r12 + 0xd8], rcx
    vucomisd xmm1, xmm0
    jbe 0xdb5
    jmp 0x2da
    mov dword ptr [rbx + 8], 0xac
    call <op.GetGlobal>
    jmp 0x2f3
    mov dword ptr [rbx + 8], 0xb2
    call <op.GetGlobal>
    jmp 0x30c
    mov dword ptr [rbx + 8], 0xbf
    call <op.ModI>
    jmp 0x35c
    mov dword ptr [rbx + 8], 0xcb
    call <op.Call>
    jmp 0x3ba
    test rsi, r13
    jne 0x10de
    cmp byte ptr [rsi], 0x22
    jne 0x10de
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x108], rax
    je 0x37a
    cmp [r12 + 0x118], rax
    je 0x37a
    cmp [r12 + 0x120], rax
    je 0x37a
    cmp [r12 + 0x128], rax
    je 0x37a
    cmp qword ptr [r12 + 0x110], 2
    je 0x37a
    cmp [r12 + 0x110], rsi
    je 0x37a
    mov dword ptr [rbx + 8], 0xcb
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x70]
    jmp 0x37a
    mov dword ptr [rbx + 8], 0xd1
    call <op.Add>
    jmp 0x3e5
    cmp rsi, r15
    jae 0x118d
    test rsi, r15
    je 0x1167
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1195
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x11aa
    test rdx, r15
    je 0x1167
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x11b2
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x11ce
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x130]
    or rcx, 2
    mov [r12 + 0x130], rcx
    jmp 0x3e5
    mov dword ptr [rbx + 8], 0xd7
    call <op.BitOrI>
    jmp 0x3fe
    cmp rsi, r15
    jae 0x1224
    test rsi, r15
    je 0x11eb
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x11eb
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x138]
    or r8, 2
    mov [r12 + 0x138], r8
    jmp 0x3f2
    mov dword ptr [rbx + 8], 0xde
    call <op.SetGlobal>
    jmp 0x439
    mov dword ptr [rbx + 8], 0xde
    call <stub.Barrier>
    jmp 0x439
    mov dword ptr [rbx + 8], 0xe5
    call <op.GetGlobal>
    jmp 0x452
    mov dword ptr [rbx + 8], 0xeb
    call <op.GetGlobal>
    jmp 0x46b
    mov dword ptr [rbx + 8], 0xf8
    call <op.ModI>
    jmp 0x4bb
    mov dword ptr [rbx + 8], 0x104
    call <op.Call>
    jmp 0x519
    test rsi, r13
    jne 0x1292
    cmp byte ptr [rsi], 0x22
    jne 0x1292
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x178], rax
    je 0x4d9
    cmp [r12 + 0x188], rax
    je 0x4d9
    cmp [r12 + 0x190], rax
    je 0x4d9
    cmp [r12 + 0x198], rax
    je 0x4d9
    cmp qword ptr [r12 + 0x180], 2
    je 0x4d9
    cmp [r12 + 0x180], rsi
    je 0x4d9
    mov dword ptr [rbx + 8], 0x104
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x70]
    jmp 0x4d9
    mov dword ptr [rbx + 8], 0x10a
    call <op.Add>
    jmp 0x544
    cmp rsi, r15
    jae 0x1341
    test rsi, r15
    je 0x131b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1349
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x135e
    test rdx, r15
    je 0x131b
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1366
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1382
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x1a0]
    or rcx, 2
    mov [r12 + 0x1a0], rcx
    jmp 0x544
    mov dword ptr [rbx + 8], 0x110
    call <op.BitOrI>
    jmp 0x55d
    cmp rsi, r15
    jae 0x13d8
    test rsi, r15
    je 0x139f
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x139f
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x1a8]
    or r8, 2
    mov [r12 + 0x1a8], r8
    jmp 0x551
    mov dword ptr [rbx + 8], 0x117
    call <op.SetGlobal>
    jmp 0x598
    mov dword ptr [rbx + 8], 0x117
    call <stub.Barrier>
    jmp 0x598
    mov dword ptr [rbx + 8], 0x123
    call <op.ModI>
    jmp 0x5d6
    test rsi, r15
    je 0x714
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jp 0x1446
    je 0x5eb
    jmp 0x714
    mov dword ptr [rbx + 8], 0x132
    call <op.GetGlobal>
    jmp 0x604
    mov dword ptr [rbx + 8], 0x138
    call <op.GetGlobal>
    jmp 0x61d
    mov dword ptr [rbx + 8], 0x149
    call <op.Call>
    jmp 0x695
    test rsi, r13
    jne 0x146d
    cmp byte ptr [rsi], 0x22
    jne 0x146d
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1f0], rax
    je 0x655
    cmp [r12 + 0x200], rax
    je 0x655
    cmp [r12 + 0x208], rax
    je 0x655
    cmp [r12 + 0x210], rax
    je 0x655
    cmp qword ptr [r12 + 0x1f8], 2
    je 0x655
    cmp [r12 + 0x1f8], rsi
    je 0x655
    mov dword ptr [rbx + 8], 0x149
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x70]
    jmp 0x655
    mov dword ptr [rbx + 8], 0x14f
    call <op.Add>
    jmp 0x6c0
    cmp rsi, r15
    jae 0x151c
    test rsi, r15
    je 0x14f6
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1524
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1539
    test rdx, r15
    je 0x14f6
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1541
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x155d
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x218]
    or rcx, 2
    mov [r12 + 0x218], rcx
    jmp 0x6c0
    mov dword ptr [rbx + 8], 0x155
    call <op.BitOrI>
    jmp 0x6d9
    cmp rsi, r15
    jae 0x15b3
    test rsi, r15
    je 0x157a
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x157a
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x220]
    or r8, 2
    mov [r12 + 0x220], r8
    jmp 0x6cd
    mov dword ptr [rbx + 8], 0x15c
    call <op.SetGlobal>
    jmp 0x714
    mov dword ptr [rbx + 8], 0x15c
    call <stub.Barrier>
    jmp 0x714
    mov dword ptr [rbx + 8], 0x168
    call <op.ModI>
    jmp 0x752
    test rsi, r15
    je 0x890
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jp 0x1621
    je 0x767
    jmp 0x890
    mov dword ptr [rbx + 8], 0x177
    call <op.GetGlobal>
    jmp 0x780
    mov dword ptr [rbx + 8], 0x17d
    call <op.GetGlobal>
    jmp 0x799
    mov dword ptr [rbx + 8], 0x18e
    call <op.Call>
    jmp 0x811
    test rsi, r13
    jne 0x1648
    cmp byte ptr [rsi], 0x22
    jne 0x1648
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x268], rax
    je 0x7d1
    cmp [r12 + 0x278], rax
    je 0x7d1
    cmp [r12 + 0x280], rax
    je 0x7d1
    cmp [r12 + 0x288], rax
    je 0x7d1
    cmp qword ptr [r12 + 0x270], 2
    je 0x7d1
    cmp [r12 + 0x270], rsi
    je 0x7d1
    mov dword ptr [rbx + 8], 0x18e
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x70]
    jmp 0x7d1
    mov dword ptr [rbx + 8], 0x194
    call <op.Add>
    jmp 0x83c
    cmp rsi, r15
    jae 0x16f7
    test rsi, r15
    je 0x16d1
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x16ff
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1714
    test rdx, r15
    je 0x16d1
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x171c
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1738
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x290]
    or rcx, 2
    mov [r12 + 0x290], rcx
    jmp 0x83c
    mov dword ptr [rbx + 8], 0x19a
    call <op.BitOrI>
    jmp 0x855
    cmp rsi, r15
    jae 0x178e
    test rsi, r15
    je 0x1755
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1755
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x298]
    or r8, 2
    mov [r12 + 0x298], r8
    jmp 0x849
    mov dword ptr [rbx + 8], 0x1a1
    call <op.SetGlobal>
    jmp 0x890
    mov dword ptr [rbx + 8], 0x1a1
    call <stub.Barrier>
    jmp 0x890
    mov dword ptr [rbx + 8], 0x1ad
    call <op.ModI>
    jmp 0x8bd
    test rsi, r15
    je 0xa44
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jp 0x17fc
    je 0x8d2
    jmp 0xa44
    mov dword ptr [rbx + 8], 0x1bc
    call <op.GetGlobal>
    jmp 0x8eb
    mov dword ptr [rbx + 8], 0x1c2
    call <op.GetGlobal>
    jmp 0x904
    mov dword ptr [rbx + 8], 0x1cf
    call <op.ModI>
    jmp 0x954
    mov dword ptr [rbx + 8], 0x1d6
    call <op.BitOrI>
    jmp 0x973
    cmp rsi, r15
    jae 0x186d
    test rsi, r15
    je 0x1834
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1834
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x2e8]
    or r8, 2
    mov [r12 + 0x2e8], r8
    jmp 0x964
    mov dword ptr [rbx + 8], 0x1dd
    call <op.Call>
    jmp 0x9c5
    test rsi, r13
    jne 0x1886
    cmp byte ptr [rsi], 0x22
    jne 0x1886
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x2f0], rax
    je 0x985
    cmp [r12 + 0x300], rax
    je 0x985
    cmp [r12 + 0x308], rax
    je 0x985
    cmp [r12 + 0x310], rax
    je 0x985
    cmp qword ptr [r12 + 0x2f8], 2
    je 0x985
    cmp [r12 + 0x2f8], rsi
    je 0x985
    mov dword ptr [rbx + 8], 0x1dd
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x70]
    jmp 0x985
    mov dword ptr [rbx + 8], 0x1e3
    call <op.Add>
    jmp 0x9f0
    cmp rsi, r15
    jae 0x1935
    test rsi, r15
    je 0x190f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x193d
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1952
    test rdx, r15
    je 0x190f
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x195a
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1976
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x318]
    or rcx, 2
    mov [r12 + 0x318], rcx
    jmp 0x9f0
    mov dword ptr [rbx + 8], 0x1e9
    call <op.BitOrI>
    jmp 0xa09
    cmp rsi, r15
    jae 0x19cc
    test rsi, r15
    je 0x1993
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1993
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x320]
    or r8, 2
    mov [r12 + 0x320], r8
    jmp 0x9fd
    mov dword ptr [rbx + 8], 0x1f0
    call <op.SetGlobal>
    jmp 0xa44
    mov dword ptr [rbx + 8], 0x1f0
    call <stub.Barrier>
    jmp 0xa44
    mov dword ptr [rbx + 8], 0x1fb
    call <op.GetGlobal>
    jmp 0xa6f
    mov dword ptr [rbx + 8], 0x201
    lea rcx, [r12 + 0x348]
    call <stub.GetNamed>
    jmp 0xac4
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0xac4
    mov dword ptr [rbx + 8], 0x208
    call <op.JNotLess>
    cmp eax, 2
    je 0xd46
    jmp 0xaea
    cmp rsi, r15
    jae 0x1a6b
    test rsi, r15
    je 0x1a3c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1a73
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1a88
    test rdx, r15
    je 0x1a3c
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1a90
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x368]
    or rcx, 2
    mov [r12 + 0x368], rcx
    vucomisd xmm1, xmm0
    jbe 0xd46
    jmp 0xaea
    mov dword ptr [rbx + 8], 0x20f
    call <op.GetGlobal>
    jmp 0xb03
    mov dword ptr [rbx + 8], 0x215
    call <op.GetGlobal>
    jmp 0xb1c
    mov dword ptr [rbx + 8], 0x21d
    call <op.GetGlobal>
    jmp 0xb44
    mov dword ptr [rbx + 8], 0x223
    call <op.GetElem>
    jmp 0xb97
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x1ae6
    sub rax, r15
    jmp 0xb90
    test rdx, r15
    je 0x1ae6
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x1ae6
    jp 0x1ae6
    test edx, edx
    jne 0x1b45
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x1ae6
    jmp 0xb6a
    mov dword ptr [rbx + 8], 0x229
    call <op.Call>
    jmp 0xbe9
    test rsi, r13
    jne 0x1b4a
    cmp byte ptr [rsi], 0x22
    jne 0x1b4a
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x3c0], rax
    je 0xba9
    cmp [r12 + 0x3d0], rax
    je 0xba9
    cmp [r12 + 0x3d8], rax
    je 0xba9
    cmp [r12 + 0x3e0], rax
    je 0xba9
    cmp qword ptr [r12 + 0x3c8], 2
    je 0xba9
    cmp [r12 + 0x3c8], rsi
    je 0xba9
    mov dword ptr [rbx + 8], 0x229
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0xba9
    mov dword ptr [rbx + 8], 0x22f
    call <op.Add>
    jmp 0xc14
    cmp rsi, r15
    jae 0x1bf9
    test rsi, r15
    je 0x1bd3
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1c01
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1c16
    test rdx, r15
    je 0x1bd3
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1c1e
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1c3a
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x3e8]
    or rcx, 2
    mov [r12 + 0x3e8], rcx
    jmp 0xc14
    mov dword ptr [rbx + 8], 0x235
    call <op.BitOrI>
    jmp 0xc2d
    cmp rsi, r15
    jae 0x1c90
    test rsi, r15
    je 0x1c57
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1c57
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x3f0]
    or r8, 2
    mov [r12 + 0x3f0], r8
    jmp 0xc21
    mov dword ptr [rbx + 8], 0x23c
    call <op.SetGlobal>
    jmp 0xc68
    mov dword ptr [rbx + 8], 0x23c
    call <stub.Barrier>
    jmp 0xc68
    mov dword ptr [rbx + 8], 0x249
    call <op.GetGlobal>
    jmp 0xc92
    mov dword ptr [rbx + 8], 0x24f
    call <op.Add>
    jmp 0xcbd
    cmp rsi, r15
    jae 0x1d02
    test rsi, r15
    je 0x1cdc
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1d0a
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1d1f
    test rdx, r15
    je 0x1cdc
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1d27
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1d43
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x418]
    or rcx, 2
    mov [r12 + 0x418], rcx
    jmp 0xcbd
    mov dword ptr [rbx + 8], 0x255
    call <op.BitOrI>
    jmp 0xcd6
    cmp rsi, r15
    jae 0x1d99
    test rsi, r15
    je 0x1d60
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1d60
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x420]
    or r8, 2
    mov [r12 + 0x420], r8
    jmp 0xcca
    mov dword ptr [rbx + 8], 0x25c
    call <op.SetGlobal>
    jmp 0xd11
    mov dword ptr [rbx + 8], 0x25c
    call <stub.Barrier>
    jmp 0xd11
    mov dword ptr [rbx + 8], 0x263
    call <op.Inc>
    jmp 0xd30
    cmp rsi, r15
    jae 0x1dfa
    test rsi, r15
    je 0x1dd4
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1e02
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1fb0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1e26
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x438]
    or rcx, 2
    mov [r12 + 0x438], rcx
    jmp 0xd30
    mov dword ptr [rbx + 8], 0x268
    call <op.JumpLoop>
    jmp 0xa52
    mov dword ptr [rbx + 8], 0x273
    call <op.Inc>
    jmp 0xd7d
    cmp rsi, r15
    jae 0x1e7a
    test rsi, r15
    je 0x1e54
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1e82
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1fb0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1ea6
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x440]
    or rcx, 2
    mov [r12 + 0x440], rcx
    jmp 0xd7d
    mov dword ptr [rbx + 8], 0x278
    call <stub.Barrier>
    jmp 0xd9f
    mov dword ptr [rbx + 8], 0x27d
    call <op.JumpLoop>
    jmp 0x267
    mov dword ptr [rbx + 8], 0x280
    call <op.GetGlobal>
    jmp 0xdce
    mov dword ptr [rbx + 8], 0x28c
    call <op.GetGlobal>
    jmp 0xdfc
    mov dword ptr [rbx + 8], 0x292
    call <op.GetGlobal>
    jmp 0xe15
    mov dword ptr [rbx + 8], 0x298
    call <op.Call>
    jmp 0xe67
    test rsi, r13
    jne 0x1f18
    cmp byte ptr [rsi], 0x22
    jne 0x1f18
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x478], rax
    je 0xe27
    cmp [r12 + 0x488], rax
    je 0xe27
    cmp [r12 + 0x490], rax
    je 0xe27
    cmp [r12 + 0x498], rax
    je 0xe27
    cmp qword ptr [r12 + 0x480], 2
    je 0xe27
    cmp [r12 + 0x480], rsi
    je 0xe27
    mov dword ptr [rbx + 8], 0x298
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x48]
    jmp 0xe27
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .quad 0x40dd4c0000000000
    .quad 0x3ff0000000000000
(anonymous)#2:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
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
    mov rdx, [r14 + 0x1490]
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
    mov rdx, [r14 + 0x1490]
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
    je 0x166
    test rax, r13
    jne 0x15d
    cmp byte ptr [rax], 0x20
    jb 0x15d
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
    cmp [r12 + 0x28], rsi
    je 0x69
    cmp [r12 + 0x30], rsi
    je 0x69
    cmp [r12 + 0x38], rsi
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
    mov rdx, [r14 + 0x1490]
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
    mov rdx, [r14 + 0x1490]
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
    je 0x213
    test rax, r13
    jne 0x1d2
    cmp byte ptr [rax], 0x20
    jb 0x1d2
    mov [rbx + 0x60], rax
    cmp qword ptr [rbx + 0x20], 0
    jne 0x1db
    mov rax, [rbx + 0x60]
    mov [rbx + 0x20], rax
    mov rax, [rbx + 0x60]
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x28]
    test rdx, r13
    jne 0x1ec
    cmp byte ptr [rdx], 0x20
    jb 0x1ec
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x38]
    jne 0x1ec
    mov rax, [r12 + 0x40]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x202
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
    cmp [r12 + 0x20], rsi
    je 0x6e
    cmp [r12 + 0x28], rsi
    je 0x6e
    cmp [r12 + 0x30], rsi
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
    mov rdx, [r14 + 0x1490]
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
    mov rdx, [r14 + 0x1490]
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
    mov rdx, [r14 + 0x1490]
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
    movzx r10d, byte ptr [r14 + 0x150e]
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
    mov rdx, [r14 + 0x1490]
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
    je 0x46e
    test rax, r13
    jne 0x2c0
    cmp byte ptr [rax], 0x20
    jb 0x2c0
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x1b
    call <op.Throw>
    mov rsi, [r12 + 0x58]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x2c9
    mov [rbx + 0x58], rax
    mov eax, 0xa
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0x2eb
    mov eax, esi
    sub eax, 1
    jo 0x2eb
    or rax, r15
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x70], rsi
    jne 0x354
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
    je 0x46e
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x3d4
    mov eax, esi
    add eax, 1
    jo 0x3d4
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
    jb 0x432
    test esi, esi
    jl 0x432
    mov eax, esi
    and eax, 3
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x443
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
    cmp [r12 + 0x40], rsi
    je 0x81
    cmp [r12 + 0x48], rsi
    je 0x81
    cmp [r12 + 0x50], rsi
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
    jae 0x300
    test rsi, r15
    je 0x2da
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x308
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x478]
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x32c
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
    jne 0x343
    cmp byte ptr [rsi], 0x22
    jne 0x343
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
    jae 0x3e9
    test rsi, r15
    je 0x3c3
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x3f1
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x478]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x415
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
    vmovsd xmm1, [0x480]
    vucomisd xmm0, xmm1
    jp 0x469
    je 0x1e8
    jmp 0x1f1
    jmp <stub.ExceptionExit>
    .byte 0x0
    .long 0x0
    .quad 0x3ff0000000000000
    .quad 0x4008000000000000
