(anonymous):
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x98]
    cmp rcx, [rdx]
    ja 0x164
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
    mov rsi, [r12 + 0x10]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x18b
    mov [rbx + 0x48], rax
    mov eax, 0xa
    mov [rbx + 0x50], rax
    mov rax, [r12]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x20]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x19c
    mov [rbx + 0x80], rax
    mov eax, 0xa
    mov [rbx + 0x88], rax
    mov rax, 0xfffe000000000020
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x80]
    cmp [r12 + 0x30], rsi
    jne 0x1be
    mov dword ptr [rbx + 8], 0x26
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
    je 0x29e
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x48]
    cmp [r12 + 0x58], rsi
    jne 0x238
    mov dword ptr [rbx + 8], 0x2c
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
    je 0x29e
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x184
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0xe
    call <op.GetGlobal>
    jmp 0x73
    mov dword ptr [rbx + 8], 0x1a
    call <op.GetGlobal>
    jmp 0x9d
    mov dword ptr [rbx + 8], 0x26
    call <op.Call>
    jmp 0x10c
    test rsi, r13
    jne 0x1ad
    cmp byte ptr [rsi], 0x22
    jne 0x1ad
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x30], rax
    je 0xcc
    cmp [r12 + 0x40], rax
    je 0xcc
    cmp [r12 + 0x48], rax
    je 0xcc
    cmp [r12 + 0x50], rax
    je 0xcc
    cmp qword ptr [r12 + 0x38], 2
    je 0xcc
    cmp [r12 + 0x38], rsi
    je 0xcc
    mov dword ptr [rbx + 8], 0x26
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x80]
    jmp 0xcc
    mov dword ptr [rbx + 8], 0x2c
    call <op.Call>
    jmp 0x15b
    test rsi, r13
    jne 0x227
    cmp byte ptr [rsi], 0x22
    jne 0x227
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x58], rax
    je 0x11b
    cmp [r12 + 0x68], rax
    je 0x11b
    cmp [r12 + 0x70], rax
    je 0x11b
    cmp [r12 + 0x78], rax
    je 0x11b
    cmp qword ptr [r12 + 0x60], 2
    je 0x11b
    cmp [r12 + 0x60], rsi
    je 0x11b
    mov dword ptr [rbx + 8], 0x2c
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x48]
    jmp 0x11b
    jmp <stub.ExceptionExit>
fib:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
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
