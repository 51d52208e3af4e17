(anonymous):
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0xa0]
    cmp rcx, [rdx]
    ja 0x744
    mov r12, [rax + 0x10]
    endbr64
    mov dword ptr [rbx + 8], 0
    call <op.DeclareGlobals>
    mov eax, 0xa
    mov [rbx + 0x28], rax
    mov rax, [r12 + 0x18]
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 7
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0xf
    call <op.InitGlobal>
    endbr64
    mov rsi, [r12 + 0xa0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x76b
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0x77c
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0x795
    cmp esi, 0x21
    jne 0xb6
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0xdd
    cmp byte ptr [rdx], 0x20
    jb 0x77c
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xb0]
    jne 0x77c
    mov rsi, [r12 + 0xb8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x30], rax
    mov rax, 0xfffe000000000001
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x7b1
    mov eax, esi
    shl eax, 0x14
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x80c
    cmp rdx, r15
    jb 0x80c
    cmp esi, edx
    jge 0x4e3
    mov rsi, [r12 + 0xe0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x869
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x38]
    test rax, r15
    je 0x87a
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x89c
    mov eax, esi
    add eax, 1
    jo 0x89c
    or rax, r15
    mov [rbx + 0x40], rax
    mov rdx, [r12 + 0x100]
    mov rsi, [rbx + 0x40]
    cmp byte ptr [rdx + 2], 0
    jne 0x8fa
    cmp qword ptr [rdx + 8], 0
    je 0x8fa
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x90b
    mov rax, [rbx + 0x38]
    mov [rbx + 0x30], rax
    mov rsi, [r12 + 0x110]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x91c
    mov [rbx + 0x38], rax
    mov rax, [r12 + 0x28]
    mov [rbx + 0x48], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x50], rax
    mov dword ptr [rbx + 8], 0x59
    call <op.Concat>
    mov rax, [r12 + 0x30]
    mov [rbx + 0x58], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x60], rax
    mov dword ptr [rbx + 8], 0x64
    call <op.Concat>
    mov rax, [r12 + 0x38]
    mov [rbx + 0x68], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x70], rax
    mov dword ptr [rbx + 8], 0x6f
    call <op.Concat>
    mov rax, [r12 + 0x40]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x93e
    imul eax, esi, 0x64
    jo 0x93e
    test eax, eax
    je 0x99f
    or rax, r15
    mov [rbx + 0x80], rax
    mov rax, [r12 + 0x48]
    mov [rbx + 0x88], rax
    mov dword ptr [rbx + 8], 0x82
    call <op.Concat>
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x9be
    cmp rdx, r15
    jb 0x9be
    mov eax, esi
    add eax, edx
    jo 0x9be
    or rax, r15
    mov [rbx + 0x38], rax
    mov rdx, [r12 + 0x130]
    mov rsi, [rbx + 0x38]
    cmp byte ptr [rdx + 2], 0
    jne 0xa31
    cmp qword ptr [rdx + 8], 0
    je 0xa31
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0xa42
    mov rsi, [r12 + 0x140]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xa53
    mov [rbx + 0x38], rax
    mov rax, [r12 + 0x50]
    mov [rbx + 0x48], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x50], rax
    mov dword ptr [rbx + 8], 0xa0
    call <op.Concat>
    mov rax, [r12 + 0x58]
    mov [rbx + 0x58], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x60], rax
    mov dword ptr [rbx + 8], 0xab
    call <op.Concat>
    mov rax, [r12 + 0x60]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xa64
    test esi, esi
    jl 0xa64
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
    mov [rbx + 0x70], rax
    mov rax, [r12 + 0x68]
    mov [rbx + 0x78], rax
    mov dword ptr [rbx + 8], 0xbe
    call <op.Concat>
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0xa86
    cmp rdx, r15
    jb 0xa86
    mov eax, esi
    add eax, edx
    jo 0xa86
    or rax, r15
    mov [rbx + 0x38], rax
    mov rdx, [r12 + 0x160]
    mov rsi, [rbx + 0x38]
    cmp byte ptr [rdx + 2], 0
    jne 0xaf9
    cmp qword ptr [rdx + 8], 0
    je 0xaf9
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0xb0a
    mov rsi, [r12 + 0x170]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xb1b
    mov [rbx + 0x38], rax
    mov rax, [r12 + 0x70]
    mov [rbx + 0x48], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x50], rax
    mov dword ptr [rbx + 8], 0xdc
    call <op.Concat>
    mov rax, [r12 + 0x78]
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xb2c
    test esi, esi
    jl 0xb2c
    mov edx, 0x65
    mov r11d, edx
    push rdx
    mov eax, esi
    cdq
    idiv r11d
    mov r11d, edx
    pop rdx
    mov eax, r11d
    or rax, r15
    mov [rbx + 0x60], rax
    mov rax, [r12 + 0x80]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0xef
    call <op.Concat>
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0xb4e
    cmp rdx, r15
    jb 0xb4e
    mov eax, esi
    add eax, edx
    jo 0xb4e
    or rax, r15
    mov [rbx + 0x38], rax
    mov rdx, [r12 + 0x190]
    mov rsi, [rbx + 0x38]
    cmp byte ptr [rdx + 2], 0
    jne 0xbc1
    cmp qword ptr [rdx + 8], 0
    je 0xbc1
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0xbd2
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0xbe3
    jmp 0x6b
    mov rsi, [r12 + 0x1a0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xbf4
    mov [rbx + 0x38], rax
    mov rax, [r12 + 0x88]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0xc16
    cmp rdx, r15
    jb 0xc16
    mov eax, esi
    add eax, edx
    jo 0xc16
    or rax, r15
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x113
    call <op.InitGlobal>
    mov rsi, [r12 + 0x1b8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xc89
    mov [rbx + 0x48], rax
    mov eax, 0xa
    mov [rbx + 0x50], rax
    mov rsi, [r12 + 0x1c8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xc9a
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x68]
    test rdx, r13
    jne 0xcab
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0xcc4
    cmp esi, 0x21
    jne 0x5a8
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0x5cf
    cmp byte ptr [rdx], 0x20
    jb 0xcab
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1d8]
    jne 0xcab
    mov rsi, [r12 + 0x1e0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rax, 0xfffe000000000001
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x70]
    cmp rsi, r15
    jb 0xce0
    mov eax, esi
    shl eax, 0x14
    or rax, r15
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x60]
    mov rdx, [rbx + 0x68]
    cmp rsi, r15
    jb 0xd32
    cmp rdx, r15
    jb 0xd32
    cmp esi, edx
    setg al
    movzx eax, al
    or eax, 6
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x208]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xd96
    mov [rbx + 0x60], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x98], rax
    mov rsi, [r12 + 0x218]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xda7
    mov [rbx + 0x88], rax
    mov eax, 0xa
    mov [rbx + 0x90], rax
    mov rsi, [r12 + 0x228]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xdb8
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x88]
    cmp [r12 + 0x238], rsi
    jne 0xdda
    mov dword ptr [rbx + 8], 0x155
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
    je 0xede
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x48]
    cmp [r12 + 0x260], rsi
    jne 0xe66
    mov dword ptr [rbx + 8], 0x15b
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
    je 0xede
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x764
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0x13
    call <op.GetGlobal>
    jmp 0x88
    mov dword ptr [rbx + 8], 0x19
    lea rcx, [r12 + 0xb0]
    call <stub.GetNamed>
    jmp 0xdd
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0xdd
    mov dword ptr [rbx + 8], 0x24
    call <op.ShlI>
    jmp 0x108
    cmp rsi, r15
    jae 0x7d9
    test rsi, r15
    je 0x7a0
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x7a0
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0xd0]
    or r8, 2
    mov [r12 + 0xd0], r8
    jmp 0xfc
    mov dword ptr [rbx + 8], 0x2b
    call <op.JNotLess>
    cmp eax, 2
    je 0x4e3
    jmp 0x12a
    cmp rsi, r15
    jae 0x821
    test rsi, r15
    je 0x7f2
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x829
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x83e
    test rdx, r15
    je 0x7f2
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x846
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0xd8]
    or rcx, 2
    mov [r12 + 0xd8], rcx
    vucomisd xmm1, xmm0
    jbe 0x4e3
    jmp 0x12a
    mov dword ptr [rbx + 8], 0x32
    call <op.GetGlobal>
    jmp 0x143
    mov dword ptr [rbx + 8], 0x38
    call <op.ToNumeric>
    jmp 0x154
    mov dword ptr [rbx + 8], 0x3d
    call <op.Inc>
    jmp 0x173
    cmp rsi, r15
    jae 0x8b1
    test rsi, r15
    je 0x88b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x8b9
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xee8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x8dd
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0xf8]
    or rcx, 2
    mov [r12 + 0xf8], rcx
    jmp 0x173
    mov dword ptr [rbx + 8], 0x42
    call <op.SetGlobal>
    jmp 0x1ae
    mov dword ptr [rbx + 8], 0x42
    call <stub.Barrier>
    jmp 0x1ae
    mov dword ptr [rbx + 8], 0x4c
    call <op.GetGlobal>
    jmp 0x1cf
    mov dword ptr [rbx + 8], 0x77
    call <op.MulI>
    jmp 0x257
    cmp rsi, r15
    jae 0x953
    test rsi, r15
    je 0x92d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x95b
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xef0]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x97f
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x80], rax
    mov rcx, [r12 + 0x120]
    or rcx, 2
    mov [r12 + 0x120], rcx
    jmp 0x257
    mov ecx, esi
    or ecx, 0x64
    test ecx, ecx
    jl 0x93e
    jmp 0x24d
    mov dword ptr [rbx + 8], 0x86
    call <op.Add>
    jmp 0x29a
    cmp rsi, r15
    jae 0x9d3
    test rsi, r15
    je 0x9ad
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x9db
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x9f0
    test rdx, r15
    je 0x9ad
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x9f8
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xa14
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x128]
    or rcx, 2
    mov [r12 + 0x128], rcx
    jmp 0x29a
    mov dword ptr [rbx + 8], 0x8c
    call <op.SetGlobal>
    jmp 0x2d5
    mov dword ptr [rbx + 8], 0x8c
    call <stub.Barrier>
    jmp 0x2d5
    mov dword ptr [rbx + 8], 0x93
    call <op.GetGlobal>
    jmp 0x2ee
    mov dword ptr [rbx + 8], 0xb3
    call <op.ModI>
    jmp 0x363
    mov dword ptr [rbx + 8], 0xc2
    call <op.Add>
    jmp 0x3a3
    cmp rsi, r15
    jae 0xa9b
    test rsi, r15
    je 0xa75
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xaa3
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xab8
    test rdx, r15
    je 0xa75
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xac0
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xadc
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x158]
    or rcx, 2
    mov [r12 + 0x158], rcx
    jmp 0x3a3
    mov dword ptr [rbx + 8], 0xc8
    call <op.SetGlobal>
    jmp 0x3de
    mov dword ptr [rbx + 8], 0xc8
    call <stub.Barrier>
    jmp 0x3de
    mov dword ptr [rbx + 8], 0xcf
    call <op.GetGlobal>
    jmp 0x3f7
    mov dword ptr [rbx + 8], 0xe4
    call <op.ModI>
    jmp 0x44f
    mov dword ptr [rbx + 8], 0xf3
    call <op.Add>
    jmp 0x492
    cmp rsi, r15
    jae 0xb63
    test rsi, r15
    je 0xb3d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xb6b
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xb80
    test rdx, r15
    je 0xb3d
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xb88
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xba4
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x188]
    or rcx, 2
    mov [r12 + 0x188], rcx
    jmp 0x492
    mov dword ptr [rbx + 8], 0xf9
    call <op.SetGlobal>
    jmp 0x4cd
    mov dword ptr [rbx + 8], 0xf9
    call <stub.Barrier>
    jmp 0x4cd
    mov dword ptr [rbx + 8], 0x100
    call <op.JumpLoop>
    jmp 0x6b
    mov dword ptr [rbx + 8], 0x103
    call <op.GetGlobal>
    jmp 0x4fc
    mov dword ptr [rbx + 8], 0x10d
    call <op.Add>
    jmp 0x533
    cmp rsi, r15
    jae 0xc2b
    test rsi, r15
    je 0xc05
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xc33
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xc48
    test rdx, r15
    je 0xc05
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xc50
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xc6c
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x1b0]
    or rcx, 2
    mov [r12 + 0x1b0], rcx
    jmp 0x533
    mov dword ptr [rbx + 8], 0x117
    call <op.GetGlobal>
    jmp 0x558
    mov dword ptr [rbx + 8], 0x11f
    call <op.GetGlobal>
    jmp 0x57a
    mov dword ptr [rbx + 8], 0x125
    lea rcx, [r12 + 0x1d8]
    call <stub.GetNamed>
    jmp 0x5cf
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0x5cf
    mov dword ptr [rbx + 8], 0x130
    call <op.ShlI>
    jmp 0x5fa
    cmp rsi, r15
    jae 0xd08
    test rsi, r15
    je 0xccf
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xccf
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x1f8]
    or r8, 2
    mov [r12 + 0x1f8], r8
    jmp 0x5ee
    mov dword ptr [rbx + 8], 0x137
    call <op.Greater>
    jmp 0x623
    cmp rsi, r15
    jae 0xd47
    test rsi, r15
    je 0xd21
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xd4f
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xd64
    test rdx, r15
    je 0xd21
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xd6c
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    seta al
    movzx eax, al
    or eax, 6
    mov [rbx + 0x58], rax
    mov rcx, [r12 + 0x200]
    or rcx, 2
    mov [r12 + 0x200], rcx
    jmp 0x623
    mov dword ptr [rbx + 8], 0x13d
    call <op.GetGlobal>
    jmp 0x63c
    mov dword ptr [rbx + 8], 0x147
    call <op.GetGlobal>
    jmp 0x669
    mov dword ptr [rbx + 8], 0x14f
    call <op.GetGlobal>
    jmp 0x691
    mov dword ptr [rbx + 8], 0x155
    call <op.Call>
    jmp 0x6e9
    test rsi, r13
    jne 0xdc9
    cmp byte ptr [rsi], 0x22
    jne 0xdc9
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x238], rax
    je 0x6a6
    cmp [r12 + 0x248], rax
    je 0x6a6
    cmp [r12 + 0x250], rax
    je 0x6a6
    cmp [r12 + 0x258], rax
    je 0x6a6
    cmp qword ptr [r12 + 0x240], 2
    je 0x6a6
    cmp [r12 + 0x240], rsi
    je 0x6a6
    mov dword ptr [rbx + 8], 0x155
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x88]
    jmp 0x6a6
    mov dword ptr [rbx + 8], 0x15b
    call <op.Call>
    jmp 0x73b
    test rsi, r13
    jne 0xe55
    cmp byte ptr [rsi], 0x22
    jne 0xe55
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x260], rax
    je 0x6fb
    cmp [r12 + 0x270], rax
    je 0x6fb
    cmp [r12 + 0x278], rax
    je 0x6fb
    cmp [r12 + 0x280], rax
    je 0x6fb
    cmp qword ptr [r12 + 0x268], 2
    je 0x6fb
    cmp [r12 + 0x268], rsi
    je 0x6fb
    mov dword ptr [rbx + 8], 0x15b
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x48]
    jmp 0x6fb
    jmp <stub.ExceptionExit>
    .byte 0x0
    .long 0x0
    .quad 0x3ff0000000000000
    .quad 0x4059000000000000
