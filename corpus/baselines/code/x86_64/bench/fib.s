(anonymous):
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x70]
    cmp rcx, [rdx]
    ja 0x2d3
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
    mov rsi, [r12 + 0x30]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x2fa
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x14
    call <op.Typeof>
    mov rax, [r12 + 0x20]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x325
    cmp rdx, r15
    jb 0x325
    cmp esi, edx
    je 0xac
    jmp 0xc7
    mov rsi, [r12 + 0x48]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x3c2
    mov [rbx + 0x30], rax
    jmp 0xd5
    mov rax, 0xfffe000000000001
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x2f
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x37
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [r12 + 0x58]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x3d3
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x3fe
    cmp rdx, r15
    jb 0x3fe
    cmp esi, edx
    jge 0x234
    mov rsi, [r12 + 0x70]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x455
    mov [rbx + 0x58], rax
    mov eax, 0xa
    mov [rbx + 0x60], rax
    mov rax, 0xfffe000000000020
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x80], rsi
    jne 0x477
    mov dword ptr [rbx + 8], 0x58
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
    je 0x63c
    mov [rbx + 0x38], rax
    mov rdx, [r12 + 0xa8]
    mov rsi, [rbx + 0x38]
    cmp byte ptr [rdx + 2], 0
    jne 0x4ef
    cmp qword ptr [rdx + 8], 0
    je 0x4ef
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x500
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x522
    mov eax, esi
    add eax, 1
    jo 0x522
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x580
    jmp 0x109
    mov rsi, [r12 + 0xc0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x591
    mov [rbx + 0x48], rax
    mov eax, 0xa
    mov [rbx + 0x50], rax
    mov rax, [r12 + 8]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0xd0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x5a2
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x48]
    cmp [r12 + 0xe0], rsi
    jne 0x5c4
    mov dword ptr [rbx + 8], 0x7f
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
    je 0x63c
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x2f3
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0xe
    call <op.GetGlobalOrUndefined>
    jmp 0x70
    mov dword ptr [rbx + 8], 0x1b
    call <op.JStrictNe>
    cmp eax, 2
    je 0xc7
    jmp 0xac
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x36f
    cmp rsi, rdx
    je 0xac
    test rcx, r13
    jne 0xc7
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0xc7
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0xc7
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x30b
    jmp 0xc7
    cmp rsi, r15
    jae 0x388
    test rsi, r15
    je 0xc7
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x390
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x3a9
    test rdx, r15
    je 0xc7
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x3b1
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x3bd
    je 0xac
    jmp 0xc7
    mov dword ptr [rbx + 8], 0x22
    call <op.GetGlobal>
    jmp 0xc2
    mov dword ptr [rbx + 8], 0x3f
    call <op.GetGlobal>
    jmp 0x123
    mov dword ptr [rbx + 8], 0x45
    call <op.JNotLess>
    cmp eax, 2
    je 0x234
    jmp 0x145
    cmp rsi, r15
    jae 0x413
    test rsi, r15
    je 0x3e4
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x41b
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x430
    test rdx, r15
    je 0x3e4
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x438
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x68]
    or rcx, 2
    mov [r12 + 0x68], rcx
    vucomisd xmm1, xmm0
    jbe 0x234
    jmp 0x145
    mov dword ptr [rbx + 8], 0x4c
    call <op.GetGlobal>
    jmp 0x15b
    mov dword ptr [rbx + 8], 0x58
    call <op.Call>
    jmp 0x1c4
    test rsi, r13
    jne 0x466
    cmp byte ptr [rsi], 0x22
    jne 0x466
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x80], rax
    je 0x184
    cmp [r12 + 0x90], rax
    je 0x184
    cmp [r12 + 0x98], rax
    je 0x184
    cmp [r12 + 0xa0], rax
    je 0x184
    cmp qword ptr [r12 + 0x88], 2
    je 0x184
    cmp [r12 + 0x88], rsi
    je 0x184
    mov dword ptr [rbx + 8], 0x58
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x184
    mov dword ptr [rbx + 8], 0x5e
    call <op.SetGlobal>
    jmp 0x1ff
    mov dword ptr [rbx + 8], 0x5e
    call <stub.Barrier>
    jmp 0x1ff
    mov dword ptr [rbx + 8], 0x65
    call <op.Inc>
    jmp 0x21e
    cmp rsi, r15
    jae 0x537
    test rsi, r15
    je 0x511
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x53f
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x648]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x563
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0xb8]
    or rcx, 2
    mov [r12 + 0xb8], rcx
    jmp 0x21e
    mov dword ptr [rbx + 8], 0x6a
    call <op.JumpLoop>
    jmp 0x109
    mov dword ptr [rbx + 8], 0x6d
    call <op.GetGlobal>
    jmp 0x24d
    mov dword ptr [rbx + 8], 0x79
    call <op.GetGlobal>
    jmp 0x278
    mov dword ptr [rbx + 8], 0x7f
    call <op.Call>
    jmp 0x2ca
    test rsi, r13
    jne 0x5b3
    cmp byte ptr [rsi], 0x22
    jne 0x5b3
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xe0], rax
    je 0x28a
    cmp [r12 + 0xf0], rax
    je 0x28a
    cmp [r12 + 0xf8], rax
    je 0x28a
    cmp [r12 + 0x100], rax
    je 0x28a
    cmp qword ptr [r12 + 0xe8], 2
    je 0x28a
    cmp [r12 + 0xe8], rsi
    je 0x28a
    mov dword ptr [rbx + 8], 0x7f
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x48]
    jmp 0x28a
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .byte 0x0
    .long 0x0
    .quad 0x3ff0000000000000
fib:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x78]
    cmp rcx, [rdx]
    ja 0x19a
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x1ba
    endbr64
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0x1f2
    cmp esi, 2
    jge 0x4c
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    mov rsi, [r12 + 0x10]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x234
    mov [rbx + 0x58], rax
    mov eax, 0xa
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0x256
    mov eax, esi
    sub eax, 1
    jo 0x256
    or rax, r15
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x28], rsi
    jne 0x2bf
    mov dword ptr [rbx + 8], 0x19
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
    je 0x4a0
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0x50]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x325
    mov [rbx + 0x60], rax
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0x347
    mov eax, esi
    sub eax, 2
    jo 0x347
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x68], rsi
    jne 0x3b0
    mov dword ptr [rbx + 8], 0x2e
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
    je 0x4a0
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x42d
    cmp rdx, r15
    jb 0x42d
    mov eax, esi
    add eax, edx
    jo 0x42d
    or rax, r15
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x1d1
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x1bf
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    call <op.JNotLessI>
    cmp eax, 2
    je 0x4c
    jmp 0x43
    cmp rsi, r15
    jae 0x207
    test rsi, r15
    je 0x1d8
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x20f
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x4a8]
    mov rcx, [r12 + 8]
    or rcx, 2
    mov [r12 + 8], rcx
    vucomisd xmm1, xmm0
    jbe 0x4c
    jmp 0x43
    mov dword ptr [rbx + 8], 0xa
    call <op.GetGlobal>
    jmp 0x62
    mov dword ptr [rbx + 8], 0x12
    call <op.SubI>
    jmp 0x8a
    cmp rsi, r15
    jae 0x26b
    test rsi, r15
    je 0x245
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x273
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x4b0]
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x297
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x68], rax
    mov rcx, [r12 + 0x20]
    or rcx, 2
    mov [r12 + 0x20], rcx
    jmp 0x8a
    mov dword ptr [rbx + 8], 0x19
    call <op.Call>
    jmp 0xd9
    test rsi, r13
    jne 0x2ae
    cmp byte ptr [rsi], 0x22
    jne 0x2ae
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x28], rax
    je 0x99
    cmp [r12 + 0x38], rax
    je 0x99
    cmp [r12 + 0x40], rax
    je 0x99
    cmp [r12 + 0x48], rax
    je 0x99
    cmp qword ptr [r12 + 0x30], 2
    je 0x99
    cmp [r12 + 0x30], rsi
    je 0x99
    mov dword ptr [rbx + 8], 0x19
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x99
    mov dword ptr [rbx + 8], 0x1f
    call <op.GetGlobal>
    jmp 0xef
    mov dword ptr [rbx + 8], 0x27
    call <op.SubI>
    jmp 0x117
    cmp rsi, r15
    jae 0x35c
    test rsi, r15
    je 0x336
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x364
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x4a8]
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x388
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0x60]
    or rcx, 2
    mov [r12 + 0x60], rcx
    jmp 0x117
    mov dword ptr [rbx + 8], 0x2e
    call <op.Call>
    jmp 0x166
    test rsi, r13
    jne 0x39f
    cmp byte ptr [rsi], 0x22
    jne 0x39f
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x68], rax
    je 0x126
    cmp [r12 + 0x78], rax
    je 0x126
    cmp [r12 + 0x80], rax
    je 0x126
    cmp [r12 + 0x88], rax
    je 0x126
    cmp qword ptr [r12 + 0x70], 2
    je 0x126
    cmp [r12 + 0x70], rsi
    je 0x126
    mov dword ptr [rbx + 8], 0x2e
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x126
    mov dword ptr [rbx + 8], 0x34
    call <op.Add>
    jmp 0x191
    cmp rsi, r15
    jae 0x442
    test rsi, r15
    je 0x41c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x44a
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x45f
    test rdx, r15
    je 0x41c
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x467
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x483
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x90]
    or rcx, 2
    mov [r12 + 0x90], rcx
    jmp 0x191
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .byte 0x0
    .quad 0x4000000000000000
    .quad 0x3ff0000000000000
