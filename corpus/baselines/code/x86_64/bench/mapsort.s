(anonymous):
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0xb8]
    cmp rcx, [rdx]
    ja 0x95c
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
    mov rax, 0xfffe00000000002a
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x3e
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x46
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x99d
    cmp esi, 0x24
    jge 0x8bd
    mov rsi, [r12 + 0x78]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x9df
    mov [rbx + 0x68], rax
    mov eax, 0xa
    mov [rbx + 0x70], rax
    mov rax, 0xfffe0000000009c4
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x88], rsi
    jne 0xa01
    mov dword ptr [rbx + 8], 0x62
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
    je 0x14d2
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0xb0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xa79
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0xc0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xa8a
    mov [rbx + 0x88], rax
    mov eax, 0xa
    mov [rbx + 0x90], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x88]
    cmp [r12 + 0xd0], rsi
    jne 0xaac
    mov dword ptr [rbx + 8], 0x79
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
    je 0x14d2
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x68]
    cmp rsi, r15
    jb 0xb38
    cmp rdx, r15
    jb 0xb38
    mov eax, esi
    add eax, edx
    jo 0xb38
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    cmp rsi, r15
    jb 0xbbc
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x50], rax
    mov rdx, [r12 + 0x108]
    mov rsi, [rbx + 0x50]
    cmp byte ptr [rdx + 2], 0
    jne 0xbfd
    cmp qword ptr [rdx + 8], 0
    je 0xbfd
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0xc0e
    mov rsi, [r12 + 0x118]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xc1f
    mov [rbx + 0x68], rax
    mov eax, 0xa
    mov [rbx + 0x70], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x128], rsi
    jne 0xc41
    mov dword ptr [rbx + 8], 0x9e
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
    je 0x14d2
    mov [rbx + 0x40], rax
    mov rsi, [r12 + 0x150]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xcb9
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x58]
    cmp rsi, r15
    jb 0xcdb
    imul eax, esi, 7
    jo 0xcdb
    test eax, eax
    je 0xd39
    or rax, r15
    mov [rbx + 0x60], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x78]
    test rsi, r13
    jne 0xd47
    cmp byte ptr [rsi], 0x20
    jb 0xd47
    cmp rdx, r15
    jb 0xd74
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xd47
    cmp byte ptr [rcx], 0xb
    je 0xd58
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0xd47
    mov [rbx + 0x70], rax
    mov rdx, [rbx + 0x70]
    test rdx, r13
    jne 0xdab
    cmp byte ptr [rdx], 0x20
    jb 0xdab
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x188]
    jne 0xdab
    mov rsi, [r12 + 0x190]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x60]
    mov rdx, [rbx + 0x68]
    cmp rsi, r15
    jb 0xdd5
    cmp rdx, r15
    jb 0xdd5
    mov eax, esi
    add eax, edx
    jo 0xdd5
    or rax, r15
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x40]
    test rdx, r13
    jne 0xe48
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0xe61
    cmp esi, 0x21
    jne 0x485
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0x4ac
    cmp byte ptr [rdx], 0x20
    jb 0xe48
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1b0]
    jne 0xe48
    mov rsi, [r12 + 0x1b8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x60]
    mov rdx, [rbx + 0x68]
    cmp rsi, r15
    jb 0xe7d
    cmp rdx, r15
    jb 0xe7d
    mov eax, esi
    add eax, edx
    jo 0xe7d
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    cmp rsi, r15
    jb 0xf01
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x50], rax
    mov rdx, [r12 + 0x1e0]
    mov rsi, [rbx + 0x50]
    cmp byte ptr [rdx + 2], 0
    jne 0xf42
    cmp qword ptr [rdx + 8], 0
    je 0xf42
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0xf53
    mov dword ptr [rbx + 8], 0xe3
    call <op.NewArray>
    mov dword ptr [rbx + 8], 0xe9
    call <op.ArraySpread>
    mov rdx, [rbx + 0x70]
    test rdx, r13
    jne 0xf64
    cmp byte ptr [rdx], 0x20
    jb 0xf64
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x200]
    jne 0xf64
    mov rsi, [r12 + 0x208]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rsi, [r12 + 0x220]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xf7d
    mov [rbx + 0x98], rax
    mov eax, 0xa
    mov [rbx + 0xa0], rax
    mov rax, [r12 + 0x50]
    mov [rbx + 0xa8], rax
    mov rax, 0xfffe000000000001
    mov [rbx + 0xb0], rax
    mov rsi, [rbx + 0x98]
    cmp [r12 + 0x230], rsi
    jne 0xf9f
    mov dword ptr [rbx + 8], 0x103
    mov rax, [rsi + 0x20]
    mov [rbx + 0x80], rbx
    mov dword ptr [rbx + 0x8c], 2
    mov [rbx + 0x90], rax
    add rbx, 0x80
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0x80
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x14d2
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x258], rsi
    jne 0x102b
    mov dword ptr [rbx + 8], 0x109
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
    je 0x14d2
    mov [rbx + 0x48], rax
    mov rsi, [r12 + 0x280]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x10a3
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x58]
    cmp rsi, r15
    jb 0x10c5
    imul eax, esi, 0xd
    jo 0x10c5
    test eax, eax
    je 0x1123
    or rax, r15
    mov [rbx + 0x60], rax
    mov rax, 0xfffe000000000064
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x78]
    test rsi, r13
    jne 0x1131
    cmp byte ptr [rsi], 0x20
    jb 0x1131
    cmp rdx, r15
    jb 0x115e
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x1131
    cmp byte ptr [rcx], 0xb
    je 0x1142
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x1131
    mov [rbx + 0x70], rax
    mov rdx, [rbx + 0x70]
    test rdx, r13
    jne 0x1195
    cmp byte ptr [rdx], 0x20
    jb 0x1195
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x2b8]
    jne 0x1195
    mov rsi, [r12 + 0x2c0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x60]
    mov rdx, [rbx + 0x68]
    cmp rsi, r15
    jb 0x11bf
    cmp rdx, r15
    jb 0x11bf
    mov eax, esi
    add eax, edx
    jo 0x11bf
    or rax, r15
    mov [rbx + 0x60], rax
    mov rax, 0xfffe000000000960
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x78]
    test rsi, r13
    jne 0x1232
    cmp byte ptr [rsi], 0x20
    jb 0x1232
    cmp rdx, r15
    jb 0x125f
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x1232
    cmp byte ptr [rcx], 0xb
    je 0x1243
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x1232
    mov [rbx + 0x70], rax
    mov rdx, [rbx + 0x70]
    test rdx, r13
    jne 0x1296
    cmp byte ptr [rdx], 0x20
    jb 0x1296
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x300]
    jne 0x1296
    mov rsi, [r12 + 0x308]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x60]
    mov rdx, [rbx + 0x68]
    cmp rsi, r15
    jb 0x12c0
    cmp rdx, r15
    jb 0x12c0
    mov eax, esi
    add eax, edx
    jo 0x12c0
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    cmp rsi, r15
    jb 0x1344
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x50], rax
    mov rdx, [r12 + 0x330]
    mov rsi, [rbx + 0x50]
    cmp byte ptr [rdx + 2], 0
    jne 0x1385
    cmp qword ptr [rdx + 8], 0
    je 0x1385
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x1396
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x13b8
    mov eax, esi
    add eax, 1
    jo 0x13b8
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1428]
    cmp qword ptr [rsi], 0
    je 0x1416
    jmp 0x123
    mov rsi, [r12 + 0x348]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1427
    mov [rbx + 0x48], rax
    mov eax, 0xa
    mov [rbx + 0x50], rax
    mov rax, [r12 + 0x68]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x358]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1438
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x48]
    cmp [r12 + 0x368], rsi
    jne 0x145a
    mov dword ptr [rbx + 8], 0x172
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
    je 0x14d2
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x97c
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0x4e
    call <op.JNotLessI>
    cmp eax, 2
    je 0x8bd
    jmp 0x13d
    cmp rsi, r15
    jae 0x9b2
    test rsi, r15
    je 0x983
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x9ba
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x14d8]
    mov rcx, [r12 + 0x70]
    or rcx, 2
    mov [r12 + 0x70], rcx
    vucomisd xmm1, xmm0
    jbe 0x8bd
    jmp 0x13d
    mov dword ptr [rbx + 8], 0x56
    call <op.GetGlobal>
    jmp 0x153
    mov dword ptr [rbx + 8], 0x62
    call <op.Call>
    jmp 0x1bc
    test rsi, r13
    jne 0x9f0
    cmp byte ptr [rsi], 0x22
    jne 0x9f0
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x88], rax
    je 0x17c
    cmp [r12 + 0x98], rax
    je 0x17c
    cmp [r12 + 0xa0], rax
    je 0x17c
    cmp [r12 + 0xa8], rax
    je 0x17c
    cmp qword ptr [r12 + 0x90], 2
    je 0x17c
    cmp [r12 + 0x90], rsi
    je 0x17c
    mov dword ptr [rbx + 8], 0x62
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x17c
    mov dword ptr [rbx + 8], 0x68
    call <op.GetGlobal>
    jmp 0x1d5
    mov dword ptr [rbx + 8], 0x6e
    call <op.GetGlobal>
    jmp 0x1f1
    mov dword ptr [rbx + 8], 0x79
    call <op.Call>
    jmp 0x260
    test rsi, r13
    jne 0xa9b
    cmp byte ptr [rsi], 0x22
    jne 0xa9b
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xd0], rax
    je 0x21d
    cmp [r12 + 0xe0], rax
    je 0x21d
    cmp [r12 + 0xe8], rax
    je 0x21d
    cmp [r12 + 0xf0], rax
    je 0x21d
    cmp qword ptr [r12 + 0xd8], 2
    je 0x21d
    cmp [r12 + 0xd8], rsi
    je 0x21d
    mov dword ptr [rbx + 8], 0x79
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x88]
    jmp 0x21d
    mov dword ptr [rbx + 8], 0x7f
    call <op.Add>
    jmp 0x28b
    cmp rsi, r15
    jae 0xb4d
    test rsi, r15
    je 0xb27
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xb55
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xb6a
    test rdx, r15
    je 0xb27
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xb72
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xb8e
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0xf8]
    or rcx, 2
    mov [r12 + 0xf8], rcx
    jmp 0x28b
    mov dword ptr [rbx + 8], 0x85
    call <op.BitOrI>
    jmp 0x2a4
    cmp rsi, r15
    jae 0xbe4
    test rsi, r15
    je 0xbab
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xbab
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x100]
    or r8, 2
    mov [r12 + 0x100], r8
    jmp 0x298
    mov dword ptr [rbx + 8], 0x8c
    call <op.SetGlobal>
    jmp 0x2df
    mov dword ptr [rbx + 8], 0x8c
    call <stub.Barrier>
    jmp 0x2df
    mov dword ptr [rbx + 8], 0x93
    call <op.GetGlobal>
    jmp 0x2f8
    mov dword ptr [rbx + 8], 0x9e
    call <op.Call>
    jmp 0x35b
    test rsi, r13
    jne 0xc30
    cmp byte ptr [rsi], 0x22
    jne 0xc30
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x128], rax
    je 0x31b
    cmp [r12 + 0x138], rax
    je 0x31b
    cmp [r12 + 0x140], rax
    je 0x31b
    cmp [r12 + 0x148], rax
    je 0x31b
    cmp qword ptr [r12 + 0x130], 2
    je 0x31b
    cmp [r12 + 0x130], rsi
    je 0x31b
    mov dword ptr [rbx + 8], 0x9e
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x31b
    mov dword ptr [rbx + 8], 0xa4
    call <op.GetGlobal>
    jmp 0x374
    mov dword ptr [rbx + 8], 0xaa
    call <op.MulI>
    jmp 0x399
    cmp rsi, r15
    jae 0xcf0
    test rsi, r15
    je 0xcca
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xcf8
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x14e0]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xd1c
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x160]
    or rcx, 2
    mov [r12 + 0x160], rcx
    jmp 0x399
    mov ecx, esi
    or ecx, 7
    test ecx, ecx
    jl 0xcdb
    jmp 0x392
    mov dword ptr [rbx + 8], 0xb5
    call <op.GetElem>
    jmp 0x3f4
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0xd47
    sub rax, r15
    jmp 0x3f0
    test rdx, r15
    je 0xd47
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xd47
    jp 0xd47
    test edx, edx
    jne 0xda6
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xd47
    jmp 0x3ca
    mov dword ptr [rbx + 8], 0xbb
    lea rcx, [r12 + 0x188]
    call <stub.GetNamed>
    jmp 0x428
    mov dword ptr [rbx + 8], 0xc2
    call <op.Add>
    jmp 0x457
    cmp rsi, r15
    jae 0xdea
    test rsi, r15
    je 0xdc4
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xdf2
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xe07
    test rdx, r15
    je 0xdc4
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xe0f
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xe2b
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x1a8]
    or rcx, 2
    mov [r12 + 0x1a8], rcx
    jmp 0x457
    mov dword ptr [rbx + 8], 0xc8
    lea rcx, [r12 + 0x1b0]
    call <stub.GetNamed>
    jmp 0x4ac
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0x4ac
    mov dword ptr [rbx + 8], 0xcf
    call <op.Add>
    jmp 0x4db
    cmp rsi, r15
    jae 0xe92
    test rsi, r15
    je 0xe6c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xe9a
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xeaf
    test rdx, r15
    je 0xe6c
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xeb7
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xed3
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x1d0]
    or rcx, 2
    mov [r12 + 0x1d0], rcx
    jmp 0x4db
    mov dword ptr [rbx + 8], 0xd5
    call <op.BitOrI>
    jmp 0x4f4
    cmp rsi, r15
    jae 0xf29
    test rsi, r15
    je 0xef0
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xef0
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x1d8]
    or r8, 2
    mov [r12 + 0x1d8], r8
    jmp 0x4e8
    mov dword ptr [rbx + 8], 0xdc
    call <op.SetGlobal>
    jmp 0x52f
    mov dword ptr [rbx + 8], 0xdc
    call <stub.Barrier>
    jmp 0x52f
    mov dword ptr [rbx + 8], 0xec
    lea rcx, [r12 + 0x200]
    call <stub.GetNamed>
    jmp 0x57b
    mov dword ptr [rbx + 8], 0xf3
    call <op.GetGlobal>
    jmp 0x59b
    mov dword ptr [rbx + 8], 0x103
    call <op.Call>
    jmp 0x628
    test rsi, r13
    jne 0xf8e
    cmp byte ptr [rsi], 0x22
    jne 0xf8e
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x230], rax
    je 0x5d9
    cmp [r12 + 0x240], rax
    je 0x5d9
    cmp [r12 + 0x248], rax
    je 0x5d9
    cmp [r12 + 0x250], rax
    je 0x5d9
    cmp qword ptr [r12 + 0x238], 2
    je 0x5d9
    cmp [r12 + 0x238], rsi
    je 0x5d9
    mov dword ptr [rbx + 8], 0x103
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x98]
    jmp 0x5d9
    mov dword ptr [rbx + 8], 0x109
    call <op.Call>
    jmp 0x67a
    test rsi, r13
    jne 0x101a
    cmp byte ptr [rsi], 0x22
    jne 0x101a
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x258], rax
    je 0x63a
    cmp [r12 + 0x268], rax
    je 0x63a
    cmp [r12 + 0x270], rax
    je 0x63a
    cmp [r12 + 0x278], rax
    je 0x63a
    cmp qword ptr [r12 + 0x260], 2
    je 0x63a
    cmp [r12 + 0x260], rsi
    je 0x63a
    mov dword ptr [rbx + 8], 0x109
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x63a
    mov dword ptr [rbx + 8], 0x10f
    call <op.GetGlobal>
    jmp 0x693
    mov dword ptr [rbx + 8], 0x115
    call <op.MulI>
    jmp 0x6b8
    cmp rsi, r15
    jae 0x10da
    test rsi, r15
    je 0x10b4
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x10e2
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x14e8]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1106
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x290]
    or rcx, 2
    mov [r12 + 0x290], rcx
    jmp 0x6b8
    mov ecx, esi
    or ecx, 0xd
    test ecx, ecx
    jl 0x10c5
    jmp 0x6b1
    mov dword ptr [rbx + 8], 0x120
    call <op.GetElem>
    jmp 0x713
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x1131
    sub rax, r15
    jmp 0x70f
    test rdx, r15
    je 0x1131
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x1131
    jp 0x1131
    test edx, edx
    jne 0x1190
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x1131
    jmp 0x6e9
    mov dword ptr [rbx + 8], 0x126
    lea rcx, [r12 + 0x2b8]
    call <stub.GetNamed>
    jmp 0x747
    mov dword ptr [rbx + 8], 0x12d
    call <op.Add>
    jmp 0x776
    cmp rsi, r15
    jae 0x11d4
    test rsi, r15
    je 0x11ae
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x11dc
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x11f1
    test rdx, r15
    je 0x11ae
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x11f9
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1215
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x2d8]
    or rcx, 2
    mov [r12 + 0x2d8], rcx
    jmp 0x776
    mov dword ptr [rbx + 8], 0x137
    call <op.GetElem>
    jmp 0x7d1
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x1232
    sub rax, r15
    jmp 0x7cd
    test rdx, r15
    je 0x1232
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x1232
    jp 0x1232
    test edx, edx
    jne 0x1291
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x1232
    jmp 0x7a7
    mov dword ptr [rbx + 8], 0x13d
    lea rcx, [r12 + 0x300]
    call <stub.GetNamed>
    jmp 0x805
    mov dword ptr [rbx + 8], 0x144
    call <op.Add>
    jmp 0x834
    cmp rsi, r15
    jae 0x12d5
    test rsi, r15
    je 0x12af
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x12dd
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x12f2
    test rdx, r15
    je 0x12af
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x12fa
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1316
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x320]
    or rcx, 2
    mov [r12 + 0x320], rcx
    jmp 0x834
    mov dword ptr [rbx + 8], 0x14a
    call <op.BitOrI>
    jmp 0x84d
    cmp rsi, r15
    jae 0x136c
    test rsi, r15
    je 0x1333
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1333
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x328]
    or r8, 2
    mov [r12 + 0x328], r8
    jmp 0x841
    mov dword ptr [rbx + 8], 0x151
    call <op.SetGlobal>
    jmp 0x888
    mov dword ptr [rbx + 8], 0x151
    call <stub.Barrier>
    jmp 0x888
    mov dword ptr [rbx + 8], 0x158
    call <op.Inc>
    jmp 0x8a7
    cmp rsi, r15
    jae 0x13cd
    test rsi, r15
    je 0x13a7
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x13d5
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x14f0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x13f9
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x340]
    or rcx, 2
    mov [r12 + 0x340], rcx
    jmp 0x8a7
    mov dword ptr [rbx + 8], 0x15d
    call <op.JumpLoop>
    jmp 0x123
    mov dword ptr [rbx + 8], 0x160
    call <op.GetGlobal>
    jmp 0x8d6
    mov dword ptr [rbx + 8], 0x16c
    call <op.GetGlobal>
    jmp 0x901
    mov dword ptr [rbx + 8], 0x172
    call <op.Call>
    jmp 0x953
    test rsi, r13
    jne 0x1449
    cmp byte ptr [rsi], 0x22
    jne 0x1449
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x368], rax
    je 0x913
    cmp [r12 + 0x378], rax
    je 0x913
    cmp [r12 + 0x380], rax
    je 0x913
    cmp [r12 + 0x388], rax
    je 0x913
    cmp qword ptr [r12 + 0x370], 2
    je 0x913
    cmp [r12 + 0x370], rsi
    je 0x913
    mov dword ptr [rbx + 8], 0x172
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x48]
    jmp 0x913
    jmp <stub.ExceptionExit>
    .byte 0x0
    .quad 0x4042000000000000
    .quad 0x401c000000000000
    .quad 0x402a000000000000
    .quad 0x3ff0000000000000
(anonymous)#10:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x38]
    cmp rcx, [rdx]
    ja 0x68
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x85
    endbr64
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0xa0
    cmp byte ptr [rdx], 0x20
    jb 0xa0
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 8]
    jne 0xa0
    mov rsi, [r12 + 0x10]
    mov rax, [rdx + rsi]
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
    lea rcx, [r12 + 8]
    call <stub.GetNamed>
    jmp 0x5b
(anonymous)#11:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x48]
    cmp rcx, [rdx]
    ja 0x9f
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0xbf
    endbr64
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0xee
    imul eax, esi, 0x1f
    jo 0xee
    test eax, eax
    je 0x144
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x30]
    cmp rsi, r15
    jb 0x163
    cmp rdx, r15
    jb 0x163
    mov eax, esi
    add eax, edx
    jo 0x163
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x1e1
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xd6
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0xc4
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    call <op.MulI>
    jmp 0x52
    cmp rsi, r15
    jae 0x103
    test rsi, r15
    je 0xdd
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x10b
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x220]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x12f
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12]
    or rcx, 2
    mov [r12], rcx
    jmp 0x52
    mov ecx, esi
    or ecx, 0x1f
    test ecx, ecx
    jl 0xee
    jmp 0x4b
    mov dword ptr [rbx + 8], 7
    call <op.Add>
    jmp 0x7d
    cmp rsi, r15
    jae 0x178
    test rsi, r15
    je 0x152
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x180
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x195
    test rdx, r15
    je 0x152
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x19d
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1b9
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 8]
    or rcx, 2
    mov [r12 + 8], rcx
    jmp 0x7d
    mov dword ptr [rbx + 8], 0xd
    call <op.BitOrI>
    jmp 0x96
    cmp rsi, r15
    jae 0x209
    test rsi, r15
    je 0x1d0
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1d0
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x10]
    or r8, 2
    mov [r12 + 0x10], r8
    jmp 0x8a
    .long 0x0
    .quad 0x403f000000000000
(anonymous)#2:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x58]
    cmp rcx, [rdx]
    ja 0x248
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x268
    endbr64
    mov rsi, [rbx + 0x18]
    mov rax, [rsi + 0x28]
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x38]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x48]
    test rsi, r13
    jne 0x286
    cmp byte ptr [rsi], 0x20
    jb 0x286
    cmp rdx, r15
    jb 0x2b3
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x286
    cmp byte ptr [rcx], 0xb
    je 0x297
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x286
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x38]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x50]
    test rsi, r13
    jne 0x2ea
    cmp byte ptr [rsi], 0x20
    jb 0x2ea
    cmp rdx, r15
    jb 0x317
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x2ea
    cmp byte ptr [rcx], 0xb
    je 0x2fb
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x2ea
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x368
    cmp rdx, r15
    jb 0x368
    cmp esi, edx
    jge 0x148
    mov rdx, [rbx + 0x38]
    mov rax, [rdx + 0x18]
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x3d0
    test esi, esi
    je 0x3d0
    mov eax, esi
    neg eax
    jo 0x3d0
    or rax, r15
    mov [rbx + 0x40], rax
    mov rax, [rbx + 0x40]
    mov rsp, rbp
    pop rbp
    ret
    mov rdx, [rbx + 0x38]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x48]
    test rsi, r13
    jne 0x429
    cmp byte ptr [rsi], 0x20
    jb 0x429
    cmp rdx, r15
    jb 0x456
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x429
    cmp byte ptr [rcx], 0xb
    je 0x43a
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x429
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x38]
    mov rax, [rdx + 0x10]
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x50]
    test rsi, r13
    jne 0x48d
    cmp byte ptr [rsi], 0x20
    jb 0x48d
    cmp rdx, r15
    jb 0x4ba
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x48d
    cmp byte ptr [rcx], 0xb
    je 0x49e
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x48d
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x50b
    cmp rdx, r15
    jb 0x50b
    cmp esi, edx
    jle 0x231
    mov rdx, [rbx + 0x38]
    mov rax, [rdx + 0x18]
    mov [rbx + 0x40], rax
    mov rax, [rbx + 0x40]
    mov rsp, rbp
    pop rbp
    ret
    mov rax, 0xfffe000000000000
    mov [rbx + 0x40], rax
    mov rax, [rbx + 0x40]
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
    cmp esi, 2
    jb 0x26d
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
    je 0x286
    sub rax, r15
    jmp 0x8e
    test rdx, r15
    je 0x286
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x286
    jp 0x286
    test edx, edx
    jne 0x2e5
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x286
    jmp 0x68
    mov dword ptr [rbx + 8], 0x12
    call <op.GetElem>
    jmp 0xeb
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x2ea
    sub rax, r15
    jmp 0xe7
    test rdx, r15
    je 0x2ea
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x2ea
    jp 0x2ea
    test edx, edx
    jne 0x349
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x2ea
    jmp 0xc1
    mov dword ptr [rbx + 8], 0x18
    call <op.JNotLess>
    cmp eax, 2
    je 0x148
    jmp 0x10d
    cmp rsi, r15
    jae 0x37d
    test rsi, r15
    je 0x34e
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x385
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x39a
    test rdx, r15
    je 0x34e
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x3a2
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x40]
    or rcx, 2
    mov [r12 + 0x40], rcx
    vucomisd xmm1, xmm0
    jbe 0x148
    jmp 0x10d
    mov dword ptr [rbx + 8], 0x24
    call <op.Neg>
    jmp 0x13f
    cmp rsi, r15
    jae 0x3e5
    test rsi, r15
    je 0x3bf
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x3ed
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm15, [0x568]
    vxorpd xmm0, xmm0, xmm15
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x412
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x48]
    or rcx, 2
    mov [r12 + 0x48], rcx
    jmp 0x13f
    mov dword ptr [rbx + 8], 0x30
    call <op.GetElem>
    jmp 0x1a1
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x429
    sub rax, r15
    jmp 0x19d
    test rdx, r15
    je 0x429
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x429
    jp 0x429
    test edx, edx
    jne 0x488
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x429
    jmp 0x177
    mov dword ptr [rbx + 8], 0x3b
    call <op.GetElem>
    jmp 0x1fa
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x48d
    sub rax, r15
    jmp 0x1f6
    test rdx, r15
    je 0x48d
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x48d
    jp 0x48d
    test edx, edx
    jne 0x4ec
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x48d
    jmp 0x1d0
    mov dword ptr [rbx + 8], 0x41
    call <op.JNotGreater>
    cmp eax, 2
    je 0x231
    jmp 0x21c
    cmp rsi, r15
    jae 0x520
    test rsi, r15
    je 0x4f1
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x528
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x53d
    test rdx, r15
    je 0x4f1
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x545
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x90]
    or rcx, 2
    mov [r12 + 0x90], rcx
    vucomisd xmm0, xmm1
    jbe 0x231
    jmp 0x21c
    .quad 0x8000000000000000
(anonymous)#3:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x80]
    cmp rcx, [rdx]
    ja 0x207
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x227
    endbr64
    mov rdx, [rbx + 0x30]
    test rdx, r13
    jne 0x245
    cmp byte ptr [rdx], 0x20
    jb 0x245
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x10]
    jne 0x245
    mov rsi, [r12 + 0x18]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x30]
    test rdx, r13
    jne 0x25b
    cmp byte ptr [rdx], 0x20
    jb 0x25b
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x30]
    jne 0x25b
    mov rsi, [r12 + 0x38]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x78]
    test rsi, r13
    jne 0x271
    cmp byte ptr [rsi], 0x20
    jb 0x271
    cmp rdx, r15
    jb 0x29e
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x271
    cmp byte ptr [rcx], 0xb
    je 0x282
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x271
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x70]
    cmp rsi, 7
    je 0x105
    cmp rsi, 6
    jne 0x2d5
    mov dword ptr [rbx + 8], 0x18
    call <op.NewArray>
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x68]
    mov r8, [rbx + 0x70]
    test rsi, r13
    jne 0x33b
    cmp byte ptr [rsi], 0x20
    jb 0x33b
    cmp rdx, r15
    jb 0x3cf
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x33b
    movzx r9d, byte ptr [rsi + 3]
    cmp r9d, 2
    jae 0x39e
    cmp r8, r15
    jb 0x33b
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x34c
    mov [rcx + rdx*8 + 8], r8
    mov rax, [rbx + 0x70]
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x60]
    test rdx, r13
    jne 0x416
    cmp byte ptr [rdx], 0x20
    jb 0x416
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xa0]
    jne 0x416
    mov rsi, [r12 + 0xa8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0xc0], rsi
    jne 0x440
    mov dword ptr [rbx + 8], 0x32
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
    je 0x4c9
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x23e
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x22c
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    lea rcx, [r12 + 0x10]
    call <stub.GetNamed>
    jmp 0x5e
    mov dword ptr [rbx + 8], 7
    lea rcx, [r12 + 0x30]
    call <stub.GetNamed>
    jmp 0x90
    mov dword ptr [rbx + 8], 0xe
    call <op.GetElem>
    jmp 0xe1
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x271
    sub rax, r15
    jmp 0xdd
    test rdx, r15
    je 0x271
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x271
    jp 0x271
    test edx, edx
    jne 0x2d0
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x271
    jmp 0xb7
    cmp rsi, r15
    jae 0x303
    test rsi, r15
    je 0x310
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0x105
    jmp 0xf9
    test esi, esi
    jne 0x105
    jmp 0xf9
    test rsi, r13
    jne 0xf9
    test rsi, rsi
    je 0xf9
    cmp byte ptr [rsi], 4
    ja 0x105
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0x105
    jmp 0xf9
    mov dword ptr [rbx + 8], 0x1e
    call <op.SetElem>
    jmp 0x164
    mov dword ptr [rbx + 8], 0x1e
    call <stub.AppendElement>
    jmp 0x164
    mov rax, [rcx + rdx*8 + 8]
    mov r10, 0x7ff800000000dead
    cmp rax, r10
    je 0x34c
    mov r9, rcx
    cmp r8, r15
    jae 0x389
    test r8, r15
    je 0x33b
    lea rcx, [r8 + r15]
    vmovq xmm0, rcx
    jmp 0x392
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r8d
    vmovsd [r9 + rdx*8 + 8], xmm0
    jmp 0x164
    cmp r9d, 4
    jb 0x35d
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x34c
    mov [rcx + rdx*8 + 8], r8
    mov rdx, rcx
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x4b8
    jmp 0x164
    test rdx, r15
    je 0x33b
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x33b
    jp 0x33b
    test edx, edx
    jne 0x411
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x33b
    jmp 0x12c
    mov dword ptr [rbx + 8], 0x28
    lea rcx, [r12 + 0xa0]
    call <stub.GetNamed>
    jmp 0x1a0
    mov dword ptr [rbx + 8], 0x32
    call <op.Call>
    jmp 0x1fe
    test rsi, r13
    jne 0x42f
    cmp byte ptr [rsi], 0x22
    jne 0x42f
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xc0], rax
    je 0x1be
    cmp [r12 + 0xd0], rax
    je 0x1be
    cmp [r12 + 0xd8], rax
    je 0x1be
    cmp [r12 + 0xe0], rax
    je 0x1be
    cmp qword ptr [r12 + 0xc8], 2
    je 0x1be
    cmp [r12 + 0xc8], rsi
    je 0x1be
    mov dword ptr [rbx + 8], 0x32
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x1be
    mov dword ptr [rbx + 8], 0x1e
    call <stub.Barrier>
    jmp 0x3ca
    jmp <stub.ExceptionExit>
(anonymous)#4:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x80]
    cmp rcx, [rdx]
    ja 0x269
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x289
    endbr64
    mov rcx, [r12 + 0x28]
    test rcx, rcx
    je 0x2a7
    mov rdx, [r14 + 0x1160]
    lea rsi, [rdx + 0x40]
    cmp rsi, [r14 + 0x1168]
    ja 0x2a7
    mov [r14 + 0x1160], rsi
    mov qword ptr [rdx], 0x5000120
    mov [rdx + 8], rcx
    mov rcx, [r14 + 0x2310]
    mov [rdx + 0x18], rcx
    mov [rbx + 0x38], rdx
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x30]
    test rdx, r13
    jne 0x2b8
    cmp byte ptr [rdx], 0x20
    jb 0x2b8
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x38]
    jne 0x2b8
    mov rax, [r12 + 0x40]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x2ce
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x2df
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0x2f5
    cmp esi, 0x21
    jne 0xed
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0x10e
    cmp byte ptr [rdx], 0x20
    jb 0x2df
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x58]
    jne 0x2df
    mov rsi, [r12 + 0x60]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x40]
    test rdx, r13
    jne 0x300
    cmp byte ptr [rdx], 0x20
    jb 0x300
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x78]
    jne 0x300
    mov rax, [r12 + 0x80]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x316
    mov rax, [rbx + 0x28]
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x68]
    test rdx, r13
    jne 0x327
    cmp byte ptr [rdx], 0x20
    jb 0x327
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x98]
    jne 0x327
    mov rsi, [r12 + 0xa0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov eax, 0xa
    mov [rbx + 0x78], rax
    mov dword ptr [rbx + 8], 0x26
    call <op.NewClosure>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0xb8], rsi
    jne 0x351
    mov dword ptr [rbx + 8], 0x2f
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
    je 0x3f3
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x40]
    test rdx, r13
    jne 0x3c9
    cmp byte ptr [rdx], 0x20
    jb 0x3c9
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0xe0]
    jne 0x3c9
    mov rax, [r12 + 0xe8]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x3e2
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x2a0
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x28e
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    call <op.NewObject>
    jmp 0x77
    mov dword ptr [rbx + 8], 5
    lea rcx, [r12 + 0x38]
    call <stub.DefineNamed>
    jmp 0xbf
    mov dword ptr [rbx + 8], 5
    call <stub.Barrier>
    jmp 0xbf
    mov dword ptr [rbx + 8], 0xc
    lea rcx, [r12 + 0x58]
    call <stub.GetNamed>
    jmp 0x10e
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0x10e
    mov dword ptr [rbx + 8], 0x13
    lea rcx, [r12 + 0x78]
    call <stub.DefineNamed>
    jmp 0x15d
    mov dword ptr [rbx + 8], 0x13
    call <stub.Barrier>
    jmp 0x15d
    mov dword ptr [rbx + 8], 0x1d
    lea rcx, [r12 + 0x98]
    call <stub.GetNamed>
    jmp 0x199
    mov dword ptr [rbx + 8], 0x2f
    call <op.Call>
    jmp 0x212
    test rsi, r13
    jne 0x340
    cmp byte ptr [rsi], 0x22
    jne 0x340
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xb8], rax
    je 0x1d2
    cmp [r12 + 0xc8], rax
    je 0x1d2
    cmp [r12 + 0xd0], rax
    je 0x1d2
    cmp [r12 + 0xd8], rax
    je 0x1d2
    cmp qword ptr [r12 + 0xc0], 2
    je 0x1d2
    cmp [r12 + 0xc0], rsi
    je 0x1d2
    mov dword ptr [rbx + 8], 0x2f
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x1d2
    mov dword ptr [rbx + 8], 0x35
    lea rcx, [r12 + 0xe0]
    call <stub.DefineNamed>
    jmp 0x260
    mov dword ptr [rbx + 8], 0x35
    call <stub.Barrier>
    jmp 0x260
    jmp <stub.ExceptionExit>
(anonymous)#5:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x78]
    cmp rcx, [rdx]
    ja 0x107
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x127
    endbr64
    mov rsi, [r12 + 0x18]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x145
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x60]
    test rdx, r13
    jne 0x156
    cmp byte ptr [rdx], 0x20
    jb 0x156
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x28]
    jne 0x156
    mov rsi, [r12 + 0x30]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rax, [rbx + 0x28]
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x30]
    test rdx, r13
    jne 0x16c
    cmp byte ptr [rdx], 0x20
    jb 0x16c
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x48]
    jne 0x16c
    mov rsi, [r12 + 0x50]
    mov rax, [rdx + rsi]
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x68], rsi
    jne 0x193
    mov dword ptr [rbx + 8], 0x17
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
    je 0x1ff
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x13e
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x12c
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    call <op.GetGlobal>
    jmp 0x43
    mov dword ptr [rbx + 8], 6
    lea rcx, [r12 + 0x28]
    call <stub.GetNamed>
    jmp 0x71
    mov dword ptr [rbx + 8], 0x10
    lea rcx, [r12 + 0x48]
    call <stub.GetNamed>
    jmp 0xab
    mov dword ptr [rbx + 8], 0x17
    call <op.Call>
    jmp 0xfe
    test rsi, r13
    jne 0x182
    cmp byte ptr [rsi], 0x22
    jne 0x182
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x68], rax
    je 0xbe
    cmp [r12 + 0x78], rax
    je 0xbe
    cmp [r12 + 0x80], rax
    je 0xbe
    cmp [r12 + 0x88], rax
    je 0xbe
    cmp qword ptr [r12 + 0x70], 2
    je 0xbe
    cmp [r12 + 0x70], rsi
    je 0xbe
    mov dword ptr [rbx + 8], 0x17
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0xbe
    jmp <stub.ExceptionExit>
(anonymous)#6:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x48]
    cmp rcx, [rdx]
    ja 0x9f
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0xbf
    endbr64
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0xdd
    cmp byte ptr [rdx], 0x20
    jb 0xdd
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 8]
    jne 0xdd
    mov rsi, [r12 + 0x10]
    mov rax, [rdx + rsi]
    mov [rbx + 0x38], rax
    mov rax, 0xfffe000000000001
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x101
    cmp rdx, r15
    jb 0x101
    cmp esi, edx
    setg al
    movzx eax, al
    or eax, 6
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xd6
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0xc4
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    lea rcx, [r12 + 8]
    call <stub.GetNamed>
    jmp 0x5b
    mov dword ptr [rbx + 8], 0xb
    call <op.Greater>
    jmp 0x96
    cmp rsi, r15
    jae 0x116
    test rsi, r15
    je 0xf3
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x11e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x133
    test rdx, r15
    je 0xf3
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x13b
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    seta al
    movzx eax, al
    or eax, 6
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x28]
    or rcx, 2
    mov [r12 + 0x28], rcx
    jmp 0x96
(anonymous)#7:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x48]
    cmp rcx, [rdx]
    ja 0x9f
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0xbf
    endbr64
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0xdd
    cmp byte ptr [rdx], 0x20
    jb 0xdd
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 8]
    jne 0xdd
    mov rsi, [r12 + 0x10]
    mov rax, [rdx + rsi]
    mov [rbx + 0x38], rax
    mov rax, 0xfffe000000000014
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x101
    cmp rdx, r15
    jb 0x101
    cmp esi, edx
    setg al
    movzx eax, al
    or eax, 6
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xd6
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0xc4
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    lea rcx, [r12 + 8]
    call <stub.GetNamed>
    jmp 0x5b
    mov dword ptr [rbx + 8], 0xb
    call <op.Greater>
    jmp 0x96
    cmp rsi, r15
    jae 0x116
    test rsi, r15
    je 0xf3
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x11e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x133
    test rdx, r15
    je 0xf3
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x13b
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    seta al
    movzx eax, al
    or eax, 6
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x28]
    or rcx, 2
    mov [r12 + 0x28], rcx
    jmp 0x96
(anonymous)#8:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x58]
    cmp rcx, [rdx]
    ja 0x18b
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x1ab
    endbr64
    mov rcx, [r12 + 0x18]
    test rcx, rcx
    je 0x1c9
    mov rdx, [r14 + 0x1150]
    lea rsi, [rdx + 0x30]
    cmp rsi, [r14 + 0x1158]
    ja 0x1c9
    mov [r14 + 0x1150], rsi
    mov qword ptr [rdx], 0x5000120
    mov [rdx + 8], rcx
    mov rcx, [r14 + 0x2310]
    mov [rdx + 0x18], rcx
    mov [rbx + 0x30], rdx
    mov dword ptr [rbx + 8], 5
    call <op.CopyDataProperties>
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x1da
    cmp byte ptr [rdx], 0x20
    jb 0x1da
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x28]
    jne 0x1da
    mov rsi, [r12 + 0x30]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x1f0
    cmp byte ptr [rdx], 0x20
    jb 0x1f0
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x48]
    jne 0x1f0
    mov rsi, [r12 + 0x50]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x50]
    cmp rsi, r15
    jb 0x217
    mov eax, esi
    add eax, 1
    jo 0x217
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x280
    cmp rdx, r15
    jb 0x280
    mov eax, esi
    imul eax, edx
    jo 0x280
    test eax, eax
    je 0x2ed
    or rax, r15
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x30]
    mov rsi, [rbx + 0x38]
    test rdx, r13
    jne 0x2fa
    cmp byte ptr [rdx], 0x20
    jb 0x2fa
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x78]
    jne 0x2fa
    mov rax, [r12 + 0x80]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x310
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x1c2
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x1b0
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    call <op.NewObject>
    jmp 0x74
    mov dword ptr [rbx + 8], 0xa
    lea rcx, [r12 + 0x28]
    call <stub.GetNamed>
    jmp 0xae
    mov dword ptr [rbx + 8], 0x11
    lea rcx, [r12 + 0x48]
    call <stub.GetNamed>
    jmp 0xe0
    mov dword ptr [rbx + 8], 0x18
    call <op.AddI>
    jmp 0x103
    cmp rsi, r15
    jae 0x22c
    test rsi, r15
    je 0x206
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x234
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x328]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x258
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x68]
    or rcx, 2
    mov [r12 + 0x68], rcx
    jmp 0x103
    mov dword ptr [rbx + 8], 0x1f
    call <op.Mul>
    jmp 0x137
    cmp rsi, r15
    jae 0x295
    test rsi, r15
    je 0x26f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x29d
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x2b2
    test rdx, r15
    je 0x26f
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x2ba
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2d6
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x70]
    or rcx, 2
    mov [r12 + 0x70], rcx
    jmp 0x137
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x280
    jmp 0x130
    mov dword ptr [rbx + 8], 0x25
    lea rcx, [r12 + 0x78]
    call <stub.DefineNamed>
    jmp 0x182
    mov dword ptr [rbx + 8], 0x25
    call <stub.Barrier>
    jmp 0x182
    .byte 0x0
    .byte 0x0
    .byte 0x0
    .long 0x0
    .quad 0x3ff0000000000000
(anonymous)#9:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x50]
    cmp rcx, [rdx]
    ja 0x16f
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x18f
    endbr64
    mov rdx, [rbx + 0x30]
    test rdx, r13
    jne 0x1ad
    cmp byte ptr [rdx], 0x20
    jb 0x1ad
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x10]
    jne 0x1ad
    mov rsi, [r12 + 0x18]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x1c3
    cmp byte ptr [rdx], 0x20
    jb 0x1c3
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x30]
    jne 0x1c3
    mov rsi, [r12 + 0x38]
    mov rax, [rdx + rsi]
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x1ea
    cmp rdx, r15
    jb 0x1ea
    mov eax, esi
    sub eax, edx
    jo 0x1ea
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, 7
    je 0x166
    cmp rsi, 6
    jne 0x257
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x2bd
    cmp byte ptr [rdx], 0x20
    jb 0x2bd
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x58]
    jne 0x2bd
    mov rsi, [r12 + 0x60]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x30]
    test rdx, r13
    jne 0x2d3
    cmp byte ptr [rdx], 0x20
    jb 0x2d3
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x78]
    jne 0x2d3
    mov rsi, [r12 + 0x80]
    mov rax, [rdx + rsi]
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x2fa
    cmp rdx, r15
    jb 0x2fa
    mov eax, esi
    sub eax, edx
    jo 0x2fa
    or rax, r15
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x1a6
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x194
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    lea rcx, [r12 + 0x10]
    call <stub.GetNamed>
    jmp 0x5b
    mov dword ptr [rbx + 8], 7
    lea rcx, [r12 + 0x30]
    call <stub.GetNamed>
    jmp 0x8d
    mov dword ptr [rbx + 8], 0xe
    call <op.Sub>
    jmp 0xbc
    cmp rsi, r15
    jae 0x1ff
    test rsi, r15
    je 0x1d9
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x207
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x21c
    test rdx, r15
    je 0x1d9
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x224
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x240
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x50]
    or rcx, 2
    mov [r12 + 0x50], rcx
    jmp 0xbc
    cmp rsi, r15
    jae 0x285
    test rsi, r15
    je 0x292
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0x166
    jmp 0xd4
    test esi, esi
    jne 0x166
    jmp 0xd4
    test rsi, r13
    jne 0xd4
    test rsi, rsi
    je 0xd4
    cmp byte ptr [rsi], 4
    ja 0x166
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0x166
    jmp 0xd4
    mov dword ptr [rbx + 8], 0x18
    lea rcx, [r12 + 0x58]
    call <stub.GetNamed>
    jmp 0x102
    mov dword ptr [rbx + 8], 0x1f
    lea rcx, [r12 + 0x78]
    call <stub.GetNamed>
    jmp 0x137
    mov dword ptr [rbx + 8], 0x26
    call <op.Sub>
    jmp 0x166
    cmp rsi, r15
    jae 0x30f
    test rsi, r15
    je 0x2e9
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x317
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x32c
    test rdx, r15
    je 0x2e9
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x334
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x350
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x98]
    or rcx, 2
    mov [r12 + 0x98], rcx
    jmp 0x166
by:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x48]
    cmp rcx, [rdx]
    ja 0xd4
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0xf4
    endbr64
    mov eax, 0xa
    mov [rbx + 0x40], rax
    mov rdx, [r14 + 0x1140]
    lea rsi, [rdx + 0x20]
    cmp rsi, [r14 + 0x1148]
    ja 0x112
    mov [r14 + 0x1140], rsi
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
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x123
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x30]
    mov [rdx + 0x18], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x134
    mov dword ptr [rbx + 8], 0x10
    call <op.NewClosure>
    mov rax, [rbx + 0x40]
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
    cmp esi, 2
    jb 0xf9
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 2
    call <op.NewEnv>
    jmp 0x7b
    mov dword ptr [rbx + 8], 6
    call <stub.Barrier>
    jmp 0x9d
    mov dword ptr [rbx + 8], 0xb
    call <stub.Barrier>
    jmp 0xbf
makeRecords:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0xc0]
    cmp rcx, [rdx]
    ja 0x59a
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x5ba
    endbr64
    mov dword ptr [rbx + 8], 0
    call <op.NewArray>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    endbr64
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0x5ee
    cmp rdx, r15
    jb 0x5ee
    cmp esi, edx
    jge 0x591
    mov rax, [rbx + 0x30]
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x68]
    test rdx, r13
    jne 0x645
    cmp byte ptr [rdx], 0x20
    jb 0x645
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x50]
    jne 0x645
    mov rsi, [r12 + 0x58]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x70]
    test rcx, rcx
    je 0x65b
    mov rdx, [r14 + 0x1160]
    lea rsi, [rdx + 0x40]
    cmp rsi, [r14 + 0x1168]
    ja 0x65b
    mov [r14 + 0x1160], rsi
    mov qword ptr [rdx], 0x5000120
    mov [rdx + 8], rcx
    mov rcx, [r14 + 0x2310]
    mov [rdx + 0x18], rcx
    mov [rbx + 0x70], rdx
    mov rdx, [rbx + 0x70]
    mov rsi, [rbx + 0x38]
    test rdx, r13
    jne 0x66c
    cmp byte ptr [rdx], 0x20
    jb 0x66c
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x80]
    jne 0x66c
    mov rax, [r12 + 0x88]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x685
    mov rsi, [r12 + 0xa0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x696
    mov [rbx + 0xa0], rax
    mov eax, 0xa
    mov [rbx + 0xa8], rax
    mov rsi, [rbx + 0xa0]
    cmp [r12 + 0xb0], rsi
    jne 0x6b8
    mov dword ptr [rbx + 8], 0x2f
    mov rax, [rsi + 0x20]
    mov [rbx + 0x88], rbx
    mov dword ptr [rbx + 0x94], 0
    mov [rbx + 0x98], rax
    add rbx, 0x88
    xor esi, esi
    call qword ptr [rax + 8]
    sub rbx, 0x88
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0xb4f
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x80]
    cmp rsi, r15
    jb 0x733
    test esi, esi
    jl 0x733
    mov edx, 0x11
    mov r11d, edx
    push rdx
    mov eax, esi
    cdq
    idiv r11d
    mov r11d, edx
    pop rdx
    mov eax, r11d
    or rax, r15
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x70]
    mov rsi, [rbx + 0x78]
    test rdx, r13
    jne 0x744
    cmp byte ptr [rdx], 0x20
    jb 0x744
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0xe0]
    jne 0x744
    mov rax, [r12 + 0xe8]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x75d
    mov rsi, [r12 + 0x100]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x76e
    mov [rbx + 0xa0], rax
    mov eax, 0xa
    mov [rbx + 0xa8], rax
    mov rsi, [rbx + 0xa0]
    cmp [r12 + 0x110], rsi
    jne 0x790
    mov dword ptr [rbx + 8], 0x4b
    mov rax, [rsi + 0x20]
    mov [rbx + 0x88], rbx
    mov dword ptr [rbx + 0x94], 0
    mov [rbx + 0x98], rax
    add rbx, 0x88
    xor esi, esi
    call qword ptr [rax + 8]
    sub rbx, 0x88
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0xb4f
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x80]
    cmp rsi, r15
    jb 0x80b
    test esi, esi
    jl 0x80b
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
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x88]
    cmp rsi, r15
    jb 0x82d
    vmovsd xmm1, [0xb58]
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vdivsd xmm0, xmm0, xmm1
    vcvttsd2si eax, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, eax
    vucomisd xmm0, xmm15
    jne 0x88b
    jp 0x88b
    test eax, eax
    jne 0x366
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x88b
    or rax, r15
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x70]
    mov rsi, [rbx + 0x78]
    test rdx, r13
    jne 0x8c0
    cmp byte ptr [rdx], 0x20
    jb 0x8c0
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x148]
    jne 0x8c0
    mov rax, [r12 + 0x150]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x8d9
    mov rax, [r12 + 0x28]
    mov [rbx + 0x80], rax
    mov rsi, [r12 + 0x168]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x8ea
    mov [rbx + 0xb0], rax
    mov eax, 0xa
    mov [rbx + 0xb8], rax
    mov rsi, [rbx + 0xb0]
    cmp [r12 + 0x178], rsi
    jne 0x90c
    mov dword ptr [rbx + 8], 0x72
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
    je 0xb4f
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x90]
    cmp rsi, r15
    jb 0x987
    test esi, esi
    jl 0x987
    mov edx, 0x1f4
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
    jb 0x9a9
    cmp rdx, r15
    jb 0x9a9
    mov eax, esi
    add eax, edx
    jo 0x9a9
    or rax, r15
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x70]
    mov rsi, [rbx + 0x78]
    test rdx, r13
    jne 0xa1c
    cmp byte ptr [rdx], 0x20
    jb 0xa1c
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x1b0]
    jne 0xa1c
    mov rax, [r12 + 0x1b8]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0xa35
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x1d0], rsi
    jne 0xa57
    mov dword ptr [rbx + 8], 0x8c
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
    je 0xb4f
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0xae0
    mov eax, esi
    add eax, 1
    jo 0xae0
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [r14 + 0x1428]
    cmp qword ptr [rsi], 0
    je 0xb3e
    jmp 0x4a
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x5d1
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x5bf
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0xa
    call <op.JNotLess>
    cmp eax, 2
    je 0x591
    jmp 0x70
    cmp rsi, r15
    jae 0x603
    test rsi, r15
    je 0x5d8
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x60b
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x620
    test rdx, r15
    je 0x5d8
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x628
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x48]
    or rcx, 2
    mov [r12 + 0x48], rcx
    vucomisd xmm1, xmm0
    jbe 0x591
    jmp 0x70
    mov dword ptr [rbx + 8], 0x14
    lea rcx, [r12 + 0x50]
    call <stub.GetNamed>
    jmp 0xa6
    mov dword ptr [rbx + 8], 0x1b
    call <op.NewObject>
    jmp 0xf1
    mov dword ptr [rbx + 8], 0x20
    lea rcx, [r12 + 0x80]
    call <stub.DefineNamed>
    jmp 0x13f
    mov dword ptr [rbx + 8], 0x20
    call <stub.Barrier>
    jmp 0x13f
    mov dword ptr [rbx + 8], 0x27
    call <op.GetGlobal>
    jmp 0x15b
    mov dword ptr [rbx + 8], 0x2f
    call <op.Call>
    jmp 0x1cb
    test rsi, r13
    jne 0x6a7
    cmp byte ptr [rsi], 0x22
    jne 0x6a7
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xb0], rax
    je 0x17c
    cmp [r12 + 0xc0], rax
    je 0x17c
    cmp [r12 + 0xc8], rax
    je 0x17c
    cmp [r12 + 0xd0], rax
    je 0x17c
    cmp qword ptr [r12 + 0xb8], 2
    je 0x17c
    cmp [r12 + 0xb8], rsi
    je 0x17c
    mov dword ptr [rbx + 8], 0x2f
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xa0]
    jmp 0x17c
    mov dword ptr [rbx + 8], 0x35
    call <op.ModI>
    jmp 0x200
    mov dword ptr [rbx + 8], 0x3c
    lea rcx, [r12 + 0xe0]
    call <stub.DefineNamed>
    jmp 0x24e
    mov dword ptr [rbx + 8], 0x3c
    call <stub.Barrier>
    jmp 0x24e
    mov dword ptr [rbx + 8], 0x43
    call <op.GetGlobal>
    jmp 0x26a
    mov dword ptr [rbx + 8], 0x4b
    call <op.Call>
    jmp 0x2da
    test rsi, r13
    jne 0x77f
    cmp byte ptr [rsi], 0x22
    jne 0x77f
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x110], rax
    je 0x28b
    cmp [r12 + 0x120], rax
    je 0x28b
    cmp [r12 + 0x128], rax
    je 0x28b
    cmp [r12 + 0x130], rax
    je 0x28b
    cmp qword ptr [r12 + 0x118], 2
    je 0x28b
    cmp [r12 + 0x118], rsi
    je 0x28b
    mov dword ptr [rbx + 8], 0x4b
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xa0]
    jmp 0x28b
    mov dword ptr [rbx + 8], 0x51
    call <op.ModI>
    jmp 0x312
    mov dword ptr [rbx + 8], 0x58
    call <op.DivI>
    jmp 0x36d
    cmp rsi, r15
    jae 0x842
    test rsi, r15
    je 0x81c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x84a
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xb58]
    vdivsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x86e
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x78], rax
    mov rcx, [r12 + 0x140]
    or rcx, 2
    mov [r12 + 0x140], rcx
    jmp 0x36d
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x8a3
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x78], rax
    mov rcx, [r12 + 0x140]
    or rcx, 2
    mov [r12 + 0x140], rcx
    jmp 0x36d
    mov dword ptr [rbx + 8], 0x5f
    lea rcx, [r12 + 0x148]
    call <stub.DefineNamed>
    jmp 0x3bb
    mov dword ptr [rbx + 8], 0x5f
    call <stub.Barrier>
    jmp 0x3bb
    mov dword ptr [rbx + 8], 0x6a
    call <op.GetGlobal>
    jmp 0x3e3
    mov dword ptr [rbx + 8], 0x72
    call <op.Call>
    jmp 0x453
    test rsi, r13
    jne 0x8fb
    cmp byte ptr [rsi], 0x22
    jne 0x8fb
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x178], rax
    je 0x404
    cmp [r12 + 0x188], rax
    je 0x404
    cmp [r12 + 0x190], rax
    je 0x404
    cmp [r12 + 0x198], rax
    je 0x404
    cmp qword ptr [r12 + 0x180], 2
    je 0x404
    cmp [r12 + 0x180], rsi
    je 0x404
    mov dword ptr [rbx + 8], 0x72
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xb0]
    jmp 0x404
    mov dword ptr [rbx + 8], 0x78
    call <op.ModI>
    jmp 0x48b
    mov dword ptr [rbx + 8], 0x7f
    call <op.Add>
    jmp 0x4bc
    cmp rsi, r15
    jae 0x9be
    test rsi, r15
    je 0x998
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x9c6
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x9db
    test rdx, r15
    je 0x998
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x9e3
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x9ff
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x78], rax
    mov rcx, [r12 + 0x1a8]
    or rcx, 2
    mov [r12 + 0x1a8], rcx
    jmp 0x4bc
    mov dword ptr [rbx + 8], 0x85
    lea rcx, [r12 + 0x1b0]
    call <stub.DefineNamed>
    jmp 0x50a
    mov dword ptr [rbx + 8], 0x85
    call <stub.Barrier>
    jmp 0x50a
    mov dword ptr [rbx + 8], 0x8c
    call <op.Call>
    jmp 0x55c
    test rsi, r13
    jne 0xa46
    cmp byte ptr [rsi], 0x22
    jne 0xa46
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1d0], rax
    je 0x51c
    cmp [r12 + 0x1e0], rax
    je 0x51c
    cmp [r12 + 0x1e8], rax
    je 0x51c
    cmp [r12 + 0x1f0], rax
    je 0x51c
    cmp qword ptr [r12 + 0x1d8], 2
    je 0x51c
    cmp [r12 + 0x1d8], rsi
    je 0x51c
    mov dword ptr [rbx + 8], 0x8c
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x51c
    mov dword ptr [rbx + 8], 0x92
    call <op.Inc>
    jmp 0x57b
    cmp rsi, r15
    jae 0xaf5
    test rsi, r15
    je 0xacf
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xafd
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xb60]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xb21
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x1f8]
    or rcx, 2
    mov [r12 + 0x1f8], rcx
    jmp 0x57b
    mov dword ptr [rbx + 8], 0x97
    call <op.JumpLoop>
    jmp 0x4a
    jmp <stub.ExceptionExit>
    .long 0x0
    .quad 0x4020000000000000
    .quad 0x3ff0000000000000
pipeline:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x138]
    cmp rcx, [rdx]
    ja 0x485
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x4a5
    endbr64
    mov rax, [rbx + 0x28]
    mov [rbx + 0x120], rax
    mov rdx, [rbx + 0x120]
    test rdx, r13
    jne 0x4c3
    cmp byte ptr [rdx], 0x20
    jb 0x4c3
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x28]
    jne 0x4c3
    mov rsi, [r12 + 0x30]
    mov rax, [rdx + rsi]
    mov [rbx + 0x118], rax
    mov eax, 0xa
    mov [rbx + 0x130], rax
    mov dword ptr [rbx + 8], 0xc
    call <op.NewClosure>
    mov rsi, [rbx + 0x118]
    cmp [r12 + 0x48], rsi
    jne 0x4ea
    mov dword ptr [rbx + 8], 0x11
    mov rax, [rsi + 0x20]
    mov [rbx + 0x100], rbx
    mov dword ptr [rbx + 0x10c], 1
    mov [rbx + 0x110], rax
    add rbx, 0x100
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x100
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x883
    mov [rbx + 0xf8], rax
    mov rdx, [rbx + 0xf8]
    test rdx, r13
    jne 0x553
    cmp byte ptr [rdx], 0x20
    jb 0x553
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x70]
    jne 0x553
    mov rsi, [r12 + 0x78]
    mov rax, [rdx + rsi]
    mov [rbx + 0xf0], rax
    mov eax, 0xa
    mov [rbx + 0x108], rax
    mov dword ptr [rbx + 8], 0x20
    call <op.NewClosure>
    mov rsi, [rbx + 0xf0]
    cmp [r12 + 0x90], rsi
    jne 0x57a
    mov dword ptr [rbx + 8], 0x25
    mov rax, [rsi + 0x20]
    mov [rbx + 0xd8], rbx
    mov dword ptr [rbx + 0xe4], 1
    mov [rbx + 0xe8], rax
    add rbx, 0xd8
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0xd8
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x883
    mov [rbx + 0xd0], rax
    mov rdx, [rbx + 0xd0]
    test rdx, r13
    jne 0x5f5
    cmp byte ptr [rdx], 0x20
    jb 0x5f5
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xb8]
    jne 0x5f5
    mov rsi, [r12 + 0xc0]
    mov rax, [rdx + rsi]
    mov [rbx + 0xc8], rax
    mov eax, 0xa
    mov [rbx + 0xe0], rax
    mov dword ptr [rbx + 8], 0x34
    call <op.NewClosure>
    mov rsi, [rbx + 0xc8]
    cmp [r12 + 0xd8], rsi
    jne 0x61f
    mov dword ptr [rbx + 8], 0x39
    mov rax, [rsi + 0x20]
    mov [rbx + 0xb0], rbx
    mov dword ptr [rbx + 0xbc], 1
    mov [rbx + 0xc0], rax
    add rbx, 0xb0
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0xb0
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x883
    mov [rbx + 0xa8], rax
    mov rdx, [rbx + 0xa8]
    test rdx, r13
    jne 0x69a
    cmp byte ptr [rdx], 0x20
    jb 0x69a
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x100]
    jne 0x69a
    mov rsi, [r12 + 0x108]
    mov rax, [rdx + rsi]
    mov [rbx + 0xa0], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0xb0], rax
    mov rax, 0xfffe0000000000c8
    mov [rbx + 0xb8], rax
    mov rsi, [rbx + 0xa0]
    cmp [r12 + 0x120], rsi
    jne 0x6c4
    mov dword ptr [rbx + 8], 0x4e
    mov rax, [rsi + 0x20]
    mov [rbx + 0x88], rbx
    mov dword ptr [rbx + 0x94], 2
    mov [rbx + 0x98], rax
    add rbx, 0x88
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0x88
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x883
    mov [rbx + 0x80], rax
    mov rdx, [rbx + 0x80]
    test rdx, r13
    jne 0x73f
    cmp byte ptr [rdx], 0x20
    jb 0x73f
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x148]
    jne 0x73f
    mov rsi, [r12 + 0x150]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov eax, 0xa
    mov [rbx + 0x90], rax
    mov dword ptr [rbx + 8], 0x5d
    call <op.NewClosure>
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x168], rsi
    jne 0x769
    mov dword ptr [rbx + 8], 0x62
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
    je 0x883
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x58]
    test rdx, r13
    jne 0x7e1
    cmp byte ptr [rdx], 0x20
    jb 0x7e1
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x190]
    jne 0x7e1
    mov rsi, [r12 + 0x198]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x71
    call <op.NewClosure>
    mov rax, 0xfffe000000000007
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0x1b0], rsi
    jne 0x80b
    mov dword ptr [rbx + 8], 0x7a
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
    je 0x883
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x4bc
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x4aa
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 3
    lea rcx, [r12 + 0x28]
    call <stub.GetNamed>
    jmp 0x6c
    mov dword ptr [rbx + 8], 0x11
    call <op.Call>
    jmp 0xef
    test rsi, r13
    jne 0x4d9
    cmp byte ptr [rsi], 0x22
    jne 0x4d9
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x48], rax
    je 0x9d
    cmp [r12 + 0x58], rax
    je 0x9d
    cmp [r12 + 0x60], rax
    je 0x9d
    cmp [r12 + 0x68], rax
    je 0x9d
    cmp qword ptr [r12 + 0x50], 2
    je 0x9d
    cmp [r12 + 0x50], rsi
    je 0x9d
    mov dword ptr [rbx + 8], 0x11
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x118]
    jmp 0x9d
    mov dword ptr [rbx + 8], 0x17
    lea rcx, [r12 + 0x70]
    call <stub.GetNamed>
    jmp 0x120
    mov dword ptr [rbx + 8], 0x25
    call <op.Call>
    jmp 0x1a6
    test rsi, r13
    jne 0x569
    cmp byte ptr [rsi], 0x22
    jne 0x569
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x90], rax
    je 0x154
    cmp [r12 + 0xa0], rax
    je 0x154
    cmp [r12 + 0xa8], rax
    je 0x154
    cmp [r12 + 0xb0], rax
    je 0x154
    cmp qword ptr [r12 + 0x98], 2
    je 0x154
    cmp [r12 + 0x98], rsi
    je 0x154
    mov dword ptr [rbx + 8], 0x25
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xf0]
    jmp 0x154
    mov dword ptr [rbx + 8], 0x2b
    lea rcx, [r12 + 0xb8]
    call <stub.GetNamed>
    jmp 0x1dd
    mov dword ptr [rbx + 8], 0x39
    call <op.Call>
    jmp 0x263
    test rsi, r13
    jne 0x60e
    cmp byte ptr [rsi], 0x22
    jne 0x60e
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xd8], rax
    je 0x211
    cmp [r12 + 0xe8], rax
    je 0x211
    cmp [r12 + 0xf0], rax
    je 0x211
    cmp [r12 + 0xf8], rax
    je 0x211
    cmp qword ptr [r12 + 0xe0], 2
    je 0x211
    cmp [r12 + 0xe0], rsi
    je 0x211
    mov dword ptr [rbx + 8], 0x39
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xc8]
    jmp 0x211
    mov dword ptr [rbx + 8], 0x3f
    lea rcx, [r12 + 0x100]
    call <stub.GetNamed>
    jmp 0x29a
    mov dword ptr [rbx + 8], 0x4e
    call <op.Call>
    jmp 0x32a
    test rsi, r13
    jne 0x6b3
    cmp byte ptr [rsi], 0x22
    jne 0x6b3
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x120], rax
    je 0x2d8
    cmp [r12 + 0x130], rax
    je 0x2d8
    cmp [r12 + 0x138], rax
    je 0x2d8
    cmp [r12 + 0x140], rax
    je 0x2d8
    cmp qword ptr [r12 + 0x128], 2
    je 0x2d8
    cmp [r12 + 0x128], rsi
    je 0x2d8
    mov dword ptr [rbx + 8], 0x4e
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xa0]
    jmp 0x2d8
    mov dword ptr [rbx + 8], 0x54
    lea rcx, [r12 + 0x148]
    call <stub.GetNamed>
    jmp 0x361
    mov dword ptr [rbx + 8], 0x62
    call <op.Call>
    jmp 0x3cf
    test rsi, r13
    jne 0x758
    cmp byte ptr [rsi], 0x22
    jne 0x758
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x168], rax
    je 0x38f
    cmp [r12 + 0x178], rax
    je 0x38f
    cmp [r12 + 0x180], rax
    je 0x38f
    cmp [r12 + 0x188], rax
    je 0x38f
    cmp qword ptr [r12 + 0x170], 2
    je 0x38f
    cmp [r12 + 0x170], rsi
    je 0x38f
    mov dword ptr [rbx + 8], 0x62
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x38f
    mov dword ptr [rbx + 8], 0x68
    lea rcx, [r12 + 0x190]
    call <stub.GetNamed>
    jmp 0x403
    mov dword ptr [rbx + 8], 0x7a
    call <op.Call>
    jmp 0x47c
    test rsi, r13
    jne 0x7fa
    cmp byte ptr [rsi], 0x22
    jne 0x7fa
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1b0], rax
    je 0x43c
    cmp [r12 + 0x1c0], rax
    je 0x43c
    cmp [r12 + 0x1c8], rax
    je 0x43c
    cmp [r12 + 0x1d0], rax
    je 0x43c
    cmp qword ptr [r12 + 0x1b8], 2
    je 0x43c
    cmp [r12 + 0x1b8], rsi
    je 0x43c
    mov dword ptr [rbx + 8], 0x7a
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0x43c
    jmp <stub.ExceptionExit>
random:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x70]
    cmp rcx, [rdx]
    ja 0x178
    mov r12, [rax + 0x10]
    endbr64
    mov rsi, [r12 + 0x18]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x19f
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x58]
    test rdx, r13
    jne 0x1b0
    cmp byte ptr [rdx], 0x20
    jb 0x1b0
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x28]
    jne 0x1b0
    mov rsi, [r12 + 0x30]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov rsi, [r12 + 0x48]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1c6
    mov [rbx + 0x60], rax
    mov rax, 0xfffe000041c64e6d
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0x58], rsi
    jne 0x1e8
    mov dword ptr [rbx + 8], 0x17
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
    je 0x342
    mov [rbx + 0x30], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x25f
    mov eax, esi
    add eax, 0x3039
    jo 0x25f
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x2ce
    mov eax, esi
    and eax, 0x7fffffff
    or rax, r15
    mov [rbx + 0x28], rax
    mov rdx, [r12 + 0x90]
    mov rsi, [rbx + 0x28]
    cmp byte ptr [rdx + 2], 0
    jne 0x30f
    cmp qword ptr [rdx + 8], 0
    je 0x30f
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x320
    mov rsi, [r12 + 0xa0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x331
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x198
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    call <op.GetGlobal>
    jmp 0x3a
    mov dword ptr [rbx + 8], 6
    lea rcx, [r12 + 0x28]
    call <stub.GetNamed>
    jmp 0x68
    mov dword ptr [rbx + 8], 0xd
    call <op.GetGlobal>
    jmp 0x82
    mov dword ptr [rbx + 8], 0x17
    call <op.Call>
    jmp 0xdf
    test rsi, r13
    jne 0x1d7
    cmp byte ptr [rsi], 0x22
    jne 0x1d7
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x58], rax
    je 0x9f
    cmp [r12 + 0x68], rax
    je 0x9f
    cmp [r12 + 0x70], rax
    je 0x9f
    cmp [r12 + 0x78], rax
    je 0x9f
    cmp qword ptr [r12 + 0x60], 2
    je 0x9f
    cmp [r12 + 0x60], rsi
    je 0x9f
    mov dword ptr [rbx + 8], 0x17
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0x9f
    mov dword ptr [rbx + 8], 0x1d
    call <op.AddI>
    jmp 0x100
    cmp rsi, r15
    jae 0x274
    test rsi, r15
    je 0x24e
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x27c
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x348]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2a0
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x80]
    or rcx, 2
    mov [r12 + 0x80], rcx
    jmp 0x100
    mov dword ptr [rbx + 8], 0x24
    call <op.BitAndI>
    jmp 0x11b
    cmp rsi, r15
    jae 0x2f6
    test rsi, r15
    je 0x2bd
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x2bd
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x88]
    or r8, 2
    mov [r12 + 0x88], r8
    jmp 0x10d
    mov dword ptr [rbx + 8], 0x2b
    call <op.SetGlobal>
    jmp 0x156
    mov dword ptr [rbx + 8], 0x2b
    call <stub.Barrier>
    jmp 0x156
    mov dword ptr [rbx + 8], 0x32
    call <op.GetGlobal>
    jmp 0x16f
    jmp <stub.ExceptionExit>
    .byte 0x0
    .quad 0x40c81c8000000000
summarise:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0xc8]
    cmp rcx, [rdx]
    ja 0x37d
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x39d
    endbr64
    mov rax, [rbx + 0x28]
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x58]
    test rdx, r13
    jne 0x3bb
    cmp byte ptr [rdx], 0x20
    jb 0x3bb
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x30]
    jne 0x3bb
    mov rsi, [r12 + 0x38]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0xc
    call <op.NewClosure>
    mov dword ptr [rbx + 8], 0x11
    call <op.NewArray>
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0x60], rsi
    jne 0x3e2
    mov dword ptr [rbx + 8], 0x17
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
    je 0x6d4
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0xb0], rax
    mov rdx, [rbx + 0xb0]
    test rdx, r13
    jne 0x44b
    cmp byte ptr [rdx], 0x20
    jb 0x44b
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x88]
    jne 0x44b
    mov rsi, [r12 + 0x90]
    mov rax, [rdx + rsi]
    mov [rbx + 0xa8], rax
    mov eax, 0xa
    mov [rbx + 0xc0], rax
    mov dword ptr [rbx + 8], 0x29
    call <op.NewClosure>
    mov rsi, [rbx + 0xa8]
    cmp [r12 + 0xa8], rsi
    jne 0x475
    mov dword ptr [rbx + 8], 0x2e
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
    je 0x6d4
    mov [rbx + 0x88], rax
    mov rdx, [rbx + 0x88]
    test rdx, r13
    jne 0x4f0
    cmp byte ptr [rdx], 0x20
    jb 0x4f0
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xd0]
    jne 0x4f0
    mov rsi, [r12 + 0xd8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x80], rax
    mov eax, 0xa
    mov [rbx + 0x98], rax
    mov dword ptr [rbx + 8], 0x3d
    call <op.NewClosure>
    mov rsi, [rbx + 0x80]
    cmp [r12 + 0xf0], rsi
    jne 0x51a
    mov dword ptr [rbx + 8], 0x42
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
    je 0x6d4
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x60]
    test rdx, r13
    jne 0x595
    cmp byte ptr [rdx], 0x20
    jb 0x595
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x118]
    jne 0x595
    mov rsi, [r12 + 0x120]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x138]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x5ae
    mov [rbx + 0x88], rax
    mov eax, 0xa
    mov [rbx + 0x90], rax
    mov rax, [r12 + 0x28]
    mov [rbx + 0x98], rax
    mov rax, 0xfffe0000ffffffff
    mov [rbx + 0xa0], rax
    mov rsi, [rbx + 0x88]
    cmp [r12 + 0x148], rsi
    jne 0x5d0
    mov dword ptr [rbx + 8], 0x5f
    mov rax, [rsi + 0x20]
    mov [rbx + 0x70], rbx
    mov dword ptr [rbx + 0x7c], 2
    mov [rbx + 0x80], rax
    add rbx, 0x70
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0x70
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x6d4
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x170], rsi
    jne 0x65c
    mov dword ptr [rbx + 8], 0x65
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
    je 0x6d4
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x3b4
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x3a2
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 3
    lea rcx, [r12 + 0x30]
    call <stub.GetNamed>
    jmp 0x66
    mov dword ptr [rbx + 8], 0x17
    call <op.Call>
    jmp 0xda
    test rsi, r13
    jne 0x3d1
    cmp byte ptr [rsi], 0x22
    jne 0x3d1
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x60], rax
    je 0x9a
    cmp [r12 + 0x70], rax
    je 0x9a
    cmp [r12 + 0x78], rax
    je 0x9a
    cmp [r12 + 0x80], rax
    je 0x9a
    cmp qword ptr [r12 + 0x68], 2
    je 0x9a
    cmp [r12 + 0x68], rsi
    je 0x9a
    mov dword ptr [rbx + 8], 0x17
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0x9a
    mov dword ptr [rbx + 8], 0x20
    lea rcx, [r12 + 0x88]
    call <stub.GetNamed>
    jmp 0x11c
    mov dword ptr [rbx + 8], 0x2e
    call <op.Call>
    jmp 0x1a2
    test rsi, r13
    jne 0x464
    cmp byte ptr [rsi], 0x22
    jne 0x464
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xa8], rax
    je 0x150
    cmp [r12 + 0xb8], rax
    je 0x150
    cmp [r12 + 0xc0], rax
    je 0x150
    cmp [r12 + 0xc8], rax
    je 0x150
    cmp qword ptr [r12 + 0xb0], 2
    je 0x150
    cmp [r12 + 0xb0], rsi
    je 0x150
    mov dword ptr [rbx + 8], 0x2e
    call <helper.NoteCallee>
    mov rsi, [rbx + 0xa8]
    jmp 0x150
    mov dword ptr [rbx + 8], 0x34
    lea rcx, [r12 + 0xd0]
    call <stub.GetNamed>
    jmp 0x1d9
    mov dword ptr [rbx + 8], 0x42
    call <op.Call>
    jmp 0x24d
    test rsi, r13
    jne 0x509
    cmp byte ptr [rsi], 0x22
    jne 0x509
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xf0], rax
    je 0x20d
    cmp [r12 + 0x100], rax
    je 0x20d
    cmp [r12 + 0x108], rax
    je 0x20d
    cmp [r12 + 0x110], rax
    je 0x20d
    cmp qword ptr [r12 + 0xf8], 2
    je 0x20d
    cmp [r12 + 0xf8], rsi
    je 0x20d
    mov dword ptr [rbx + 8], 0x42
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x80]
    jmp 0x20d
    mov dword ptr [rbx + 8], 0x48
    lea rcx, [r12 + 0x118]
    call <stub.GetNamed>
    jmp 0x281
    mov dword ptr [rbx + 8], 0x4f
    call <op.GetGlobal>
    jmp 0x2a1
    mov dword ptr [rbx + 8], 0x5f
    call <op.Call>
    jmp 0x322
    test rsi, r13
    jne 0x5bf
    cmp byte ptr [rsi], 0x22
    jne 0x5bf
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x148], rax
    je 0x2df
    cmp [r12 + 0x158], rax
    je 0x2df
    cmp [r12 + 0x160], rax
    je 0x2df
    cmp [r12 + 0x168], rax
    je 0x2df
    cmp qword ptr [r12 + 0x150], 2
    je 0x2df
    cmp [r12 + 0x150], rsi
    je 0x2df
    mov dword ptr [rbx + 8], 0x5f
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x88]
    jmp 0x2df
    mov dword ptr [rbx + 8], 0x65
    call <op.Call>
    jmp 0x374
    test rsi, r13
    jne 0x64b
    cmp byte ptr [rsi], 0x22
    jne 0x64b
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x170], rax
    je 0x334
    cmp [r12 + 0x180], rax
    je 0x334
    cmp [r12 + 0x188], rax
    je 0x334
    cmp [r12 + 0x190], rax
    je 0x334
    cmp qword ptr [r12 + 0x178], 2
    je 0x334
    cmp [r12 + 0x178], rsi
    je 0x334
    mov dword ptr [rbx + 8], 0x65
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x334
    jmp <stub.ExceptionExit>
