(anonymous):
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0xa8]
    cmp rcx, [rdx]
    ja 0x692
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
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x3c
    call <op.NewClosure>
    mov dword ptr [rbx + 8], 0x41
    call <op.DeclareGlobalFunction>
    mov rsi, [r12 + 0x78]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x6b9
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x4b
    call <op.Typeof>
    mov rax, [r12 + 0x50]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x6e4
    cmp rdx, r15
    jb 0x6e4
    cmp esi, edx
    je 0x154
    jmp 0x172
    mov rsi, [r12 + 0x90]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x781
    mov [rbx + 0x30], rax
    jmp 0x180
    mov rax, 0xfffe000000000001
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x66
    call <op.InitGlobal>
    mov dword ptr [rbx + 8], 0x6a
    call <op.NewArray>
    mov dword ptr [rbx + 8], 0x70
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x7ac
    cmp esi, 0x28
    jge 0x32f
    mov rsi, [r12 + 0xb8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x7f4
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x60]
    test rdx, r13
    jne 0x805
    cmp byte ptr [rdx], 0x20
    jb 0x805
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xc8]
    jne 0x805
    mov rsi, [r12 + 0xd0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0xe8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x81e
    mov [rbx + 0x88], rax
    mov eax, 0xa
    mov [rbx + 0x90], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x88]
    cmp [r12 + 0xf8], rsi
    jne 0x840
    mov dword ptr [rbx + 8], 0x98
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
    je 0xed9
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x120], rsi
    jne 0x8cc
    mov dword ptr [rbx + 8], 0x9e
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
    je 0xed9
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x955
    mov eax, esi
    add eax, 1
    jo 0x955
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x9b3
    jmp 0x1b2
    mov dword ptr [rbx + 8], 0xac
    call <op.NewArray>
    mov dword ptr [rbx + 8], 0xb2
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x9de
    cmp esi, 0x3c
    jge 0x47b
    mov rsi, [r12 + 0x168]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xa26
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x60]
    test rdx, r13
    jne 0xa37
    cmp byte ptr [rdx], 0x20
    jb 0xa37
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x178]
    jne 0xa37
    mov rsi, [r12 + 0x180]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rax, [r12 + 0x60]
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x70]
    mov rdx, [rbx + 0x30]
    cmp rsi, r15
    jb 0xa61
    cmp rdx, r15
    jb 0xa61
    mov eax, esi
    add eax, edx
    jo 0xa61
    or rax, r15
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x1a0], rsi
    jne 0xae5
    mov dword ptr [rbx + 8], 0xd9
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
    je 0xed9
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xb6e
    mov eax, esi
    add eax, 1
    jo 0xb6e
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0xbcc
    jmp 0x355
    mov rsi, [r12 + 0x1d0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xbdd
    mov [rbx + 0x48], rax
    mov eax, 0xa
    mov [rbx + 0x50], rax
    mov rax, [r12 + 0x70]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x1e0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xbee
    mov [rbx + 0x80], rax
    mov eax, 0xa
    mov [rbx + 0x88], rax
    mov rsi, [r12 + 0x1f0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xbff
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x98]
    cmp rsi, r15
    jb 0xc21
    imul eax, esi, 0x9c40
    jo 0xc21
    test eax, eax
    je 0xc82
    or rax, r15
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x80]
    cmp [r12 + 0x208], rsi
    jne 0xca4
    mov dword ptr [rbx + 8], 0x108
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
    je 0xed9
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x230]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xd1f
    mov [rbx + 0x88], rax
    mov eax, 0xa
    mov [rbx + 0x90], rax
    mov rsi, [r12 + 0x240]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xd30
    mov [rbx + 0xa0], rax
    mov rsi, [rbx + 0xa0]
    cmp rsi, r15
    jb 0xd52
    imul eax, esi, 0x5dc0
    jo 0xd52
    test eax, eax
    je 0xdb3
    or rax, r15
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x88]
    cmp [r12 + 0x258], rsi
    jne 0xdd5
    mov dword ptr [rbx + 8], 0x123
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
    je 0xed9
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x48]
    cmp [r12 + 0x280], rsi
    jne 0xe61
    mov dword ptr [rbx + 8], 0x129
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
    je 0xed9
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x6b2
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0x45
    call <op.GetGlobalOrUndefined>
    jmp 0x118
    mov dword ptr [rbx + 8], 0x52
    call <op.JStrictNe>
    cmp eax, 2
    je 0x172
    jmp 0x154
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x72e
    cmp rsi, rdx
    je 0x154
    test rcx, r13
    jne 0x172
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x172
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x172
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x6ca
    jmp 0x172
    cmp rsi, r15
    jae 0x747
    test rsi, r15
    je 0x172
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x74f
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x768
    test rdx, r15
    je 0x172
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x770
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x77c
    je 0x154
    jmp 0x172
    mov dword ptr [rbx + 8], 0x59
    call <op.GetGlobal>
    jmp 0x16d
    mov dword ptr [rbx + 8], 0x78
    call <op.JNotLessI>
    cmp eax, 2
    je 0x32f
    jmp 0x1cc
    cmp rsi, r15
    jae 0x7c1
    test rsi, r15
    je 0x792
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x7c9
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xee0]
    mov rcx, [r12 + 0xb0]
    or rcx, 2
    mov [r12 + 0xb0], rcx
    vucomisd xmm1, xmm0
    jbe 0x32f
    jmp 0x1cc
    mov dword ptr [rbx + 8], 0x80
    call <op.GetGlobal>
    jmp 0x1e5
    mov dword ptr [rbx + 8], 0x86
    lea rcx, [r12 + 0xc8]
    call <stub.GetNamed>
    jmp 0x219
    mov dword ptr [rbx + 8], 0x8d
    call <op.GetGlobal>
    jmp 0x239
    mov dword ptr [rbx + 8], 0x98
    call <op.Call>
    jmp 0x2a8
    test rsi, r13
    jne 0x82f
    cmp byte ptr [rsi], 0x22
    jne 0x82f
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xf8], rax
    je 0x265
    cmp [r12 + 0x108], rax
    je 0x265
    cmp [r12 + 0x110], rax
    je 0x265
    cmp [r12 + 0x118], rax
    je 0x265
    cmp qword ptr [r12 + 0x100], 2
    je 0x265
    cmp [r12 + 0x100], rsi
    je 0x265
    mov dword ptr [rbx + 8], 0x98
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x88]
    jmp 0x265
    mov dword ptr [rbx + 8], 0x9e
    call <op.Call>
    jmp 0x2fa
    test rsi, r13
    jne 0x8bb
    cmp byte ptr [rsi], 0x22
    jne 0x8bb
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x120], rax
    je 0x2ba
    cmp [r12 + 0x130], rax
    je 0x2ba
    cmp [r12 + 0x138], rax
    je 0x2ba
    cmp [r12 + 0x140], rax
    je 0x2ba
    cmp qword ptr [r12 + 0x128], 2
    je 0x2ba
    cmp [r12 + 0x128], rsi
    je 0x2ba
    mov dword ptr [rbx + 8], 0x9e
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x2ba
    mov dword ptr [rbx + 8], 0xa4
    call <op.Inc>
    jmp 0x319
    cmp rsi, r15
    jae 0x96a
    test rsi, r15
    je 0x944
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x972
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xee8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x996
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x148]
    or rcx, 2
    mov [r12 + 0x148], rcx
    jmp 0x319
    mov dword ptr [rbx + 8], 0xa9
    call <op.JumpLoop>
    jmp 0x1b2
    mov dword ptr [rbx + 8], 0xba
    call <op.JNotLessI>
    cmp eax, 2
    je 0x47b
    jmp 0x36f
    cmp rsi, r15
    jae 0x9f3
    test rsi, r15
    je 0x9c4
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x9fb
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xef0]
    mov rcx, [r12 + 0x160]
    or rcx, 2
    mov [r12 + 0x160], rcx
    vucomisd xmm1, xmm0
    jbe 0x47b
    jmp 0x36f
    mov dword ptr [rbx + 8], 0xc2
    call <op.GetGlobal>
    jmp 0x388
    mov dword ptr [rbx + 8], 0xc8
    lea rcx, [r12 + 0x178]
    call <stub.GetNamed>
    jmp 0x3bc
    mov dword ptr [rbx + 8], 0xd3
    call <op.Add>
    jmp 0x3f4
    cmp rsi, r15
    jae 0xa76
    test rsi, r15
    je 0xa50
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xa7e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xa93
    test rdx, r15
    je 0xa50
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xa9b
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xab7
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x68], rax
    mov rcx, [r12 + 0x198]
    or rcx, 2
    mov [r12 + 0x198], rcx
    jmp 0x3f4
    mov dword ptr [rbx + 8], 0xd9
    call <op.Call>
    jmp 0x446
    test rsi, r13
    jne 0xad4
    cmp byte ptr [rsi], 0x22
    jne 0xad4
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1a0], rax
    je 0x406
    cmp [r12 + 0x1b0], rax
    je 0x406
    cmp [r12 + 0x1b8], rax
    je 0x406
    cmp [r12 + 0x1c0], rax
    je 0x406
    cmp qword ptr [r12 + 0x1a8], 2
    je 0x406
    cmp [r12 + 0x1a8], rsi
    je 0x406
    mov dword ptr [rbx + 8], 0xd9
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x406
    mov dword ptr [rbx + 8], 0xdf
    call <op.Inc>
    jmp 0x465
    cmp rsi, r15
    jae 0xb83
    test rsi, r15
    je 0xb5d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xb8b
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xee8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xbaf
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x1c8]
    or rcx, 2
    mov [r12 + 0x1c8], rcx
    jmp 0x465
    mov dword ptr [rbx + 8], 0xe4
    call <op.JumpLoop>
    jmp 0x355
    mov dword ptr [rbx + 8], 0xe7
    call <op.GetGlobal>
    jmp 0x494
    mov dword ptr [rbx + 8], 0xf3
    call <op.GetGlobal>
    jmp 0x4c2
    mov dword ptr [rbx + 8], 0xfb
    call <op.GetGlobal>
    jmp 0x4ea
    mov dword ptr [rbx + 8], 0x101
    call <op.MulI>
    jmp 0x518
    cmp rsi, r15
    jae 0xc36
    test rsi, r15
    je 0xc10
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xc3e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xef8]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xc62
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x90], rax
    mov rcx, [r12 + 0x200]
    or rcx, 2
    mov [r12 + 0x200], rcx
    jmp 0x518
    mov ecx, esi
    or ecx, 0x9c40
    test ecx, ecx
    jl 0xc21
    jmp 0x50e
    mov dword ptr [rbx + 8], 0x108
    call <op.Call>
    jmp 0x56d
    test rsi, r13
    jne 0xc93
    cmp byte ptr [rsi], 0x22
    jne 0xc93
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x208], rax
    je 0x52d
    cmp [r12 + 0x218], rax
    je 0x52d
    cmp [r12 + 0x220], rax
    je 0x52d
    cmp [r12 + 0x228], rax
    je 0x52d
    cmp qword ptr [r12 + 0x210], 2
    je 0x52d
    cmp [r12 + 0x210], rsi
    je 0x52d
    mov dword ptr [rbx + 8], 0x108
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x80]
    jmp 0x52d
    mov dword ptr [rbx + 8], 0x10e
    call <op.GetGlobal>
    jmp 0x589
    mov dword ptr [rbx + 8], 0x116
    call <op.GetGlobal>
    jmp 0x5b1
    mov dword ptr [rbx + 8], 0x11c
    call <op.MulI>
    jmp 0x5df
    cmp rsi, r15
    jae 0xd67
    test rsi, r15
    je 0xd41
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xd6f
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xf00]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xd93
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x98], rax
    mov rcx, [r12 + 0x250]
    or rcx, 2
    mov [r12 + 0x250], rcx
    jmp 0x5df
    mov ecx, esi
    or ecx, 0x5dc0
    test ecx, ecx
    jl 0xd52
    jmp 0x5d5
    mov dword ptr [rbx + 8], 0x123
    call <op.Call>
    jmp 0x637
    test rsi, r13
    jne 0xdc4
    cmp byte ptr [rsi], 0x22
    jne 0xdc4
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x258], rax
    je 0x5f4
    cmp [r12 + 0x268], rax
    je 0x5f4
    cmp [r12 + 0x270], rax
    je 0x5f4
    cmp [r12 + 0x278], rax
    je 0x5f4
    cmp qword ptr [r12 + 0x260], 2
    je 0x5f4
    cmp [r12 + 0x260], rsi
    je 0x5f4
    mov dword ptr [rbx + 8], 0x123
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x88]
    jmp 0x5f4
    mov dword ptr [rbx + 8], 0x129
    call <op.Call>
    jmp 0x689
    test rsi, r13
    jne 0xe50
    cmp byte ptr [rsi], 0x22
    jne 0xe50
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x280], rax
    je 0x649
    cmp [r12 + 0x290], rax
    je 0x649
    cmp [r12 + 0x298], rax
    je 0x649
    cmp [r12 + 0x2a0], rax
    je 0x649
    cmp qword ptr [r12 + 0x288], 2
    je 0x649
    cmp [r12 + 0x288], rsi
    je 0x649
    mov dword ptr [rbx + 8], 0x129
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x48]
    jmp 0x649
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .quad 0x4044000000000000
    .quad 0x3ff0000000000000
    .quad 0x404e000000000000
    .quad 0x40e3880000000000
    .quad 0x40d7700000000000
dynamicKeys:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x88]
    cmp rcx, [rdx]
    ja 0xa1f
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0xa3f
    mov ecx, 0xa
    mov [rbx + 0x40], rcx
    mov [rbx + 0x48], rcx
    mov [rbx + 0x50], rcx
    mov [rbx + 0x58], rcx
    mov [rbx + 0x60], rcx
    endbr64
    mov rcx, [r12 + 0x30]
    test rcx, rcx
    je 0xa5d
    mov rdx, [r14 + 0x11a0]
    lea rsi, [rdx + 0x30]
    cmp rsi, [r14 + 0x11a8]
    ja 0xa5d
    mov [r14 + 0x11a0], rsi
    mov qword ptr [rdx], 0x5000120
    mov [rdx + 8], rcx
    mov rcx, [r14 + 0x2380]
    mov [rdx + 0x18], rcx
    mov [rbx + 0x30], rdx
    mov rsi, [r12 + 0x40]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xa6e
    mov [rbx + 0x60], rax
    mov dword ptr [rbx + 8], 0xb
    call <op.IterOpenArray>
    cmp eax, 2
    je 0x1c6
    mov rdx, [rbx + 0x60]
    test rdx, r13
    jne 0xa7f
    cmp byte ptr [rdx], 0x20
    jb 0xa7f
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x78]
    jne 0xa7f
    mov rsi, [r12 + 0x80]
    mov rax, [rdx + rsi]
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x70]
    test rsi, r13
    jne 0x10f
    test rsi, rsi
    je 0x10f
    cmp byte ptr [rsi], 0x20
    jae 0x11b
    mov dword ptr [rbx + 8], 0x1d
    call <op.ThrowNotIterable>
    mov rax, [rbx + 0x60]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0x50], rsi
    jne 0xaa6
    mov dword ptr [rbx + 8], 0x22
    mov rax, [rsi + 0x20]
    mov [rbx + 0x58], rbx
    mov dword ptr [rbx + 0x64], 0
    mov [rbx + 0x68], rax
    add rbx, 0x58
    xor esi, esi
    call qword ptr [rax + 8]
    sub rbx, 0x58
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x17e9
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    test rsi, r13
    jne 0xb0c
    cmp byte ptr [rsi], 0x20
    jb 0xb0c
    mov rdx, [rbx + 0x40]
    test rdx, r13
    jne 0xb1d
    cmp byte ptr [rdx], 0x20
    jb 0xb1d
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x98]
    jne 0xb1d
    mov rsi, [r12 + 0xa0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x48], rax
    mov eax, 0xa
    mov [rbx + 0x50], rax
    endbr64
    mov dword ptr [rbx + 8], 0x34
    call <op.IterStep>
    cmp eax, 2
    je 0x2f9
    mov rsi, [rbx + 0x40]
    cmp rsi, 0xa
    je 0x398
    mov rax, [rbx + 0x48]
    mov [rbx + 0x78], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0xb8], rsi
    jne 0xb47
    mov dword ptr [rbx + 8], 0x45
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
    je 0x17e9
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x80]
    test rsi, r13
    jne 0xbbf
    cmp byte ptr [rsi], 0x20
    jb 0xbbf
    mov rdx, [rbx + 0x80]
    test rdx, r13
    jne 0xbd0
    cmp byte ptr [rdx], 0x20
    jb 0xbd0
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xe0]
    jne 0xbd0
    mov rsi, [r12 + 0xe8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x78]
    cmp rsi, 7
    je 0x398
    cmp rsi, 6
    jne 0xbe9
    mov rdx, [rbx + 0x80]
    test rdx, r13
    jne 0xc4f
    cmp byte ptr [rdx], 0x20
    jb 0xc4f
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x100]
    jne 0xc4f
    mov rsi, [r12 + 0x108]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x58]
    mov r8, [rbx + 0x60]
    test rsi, r13
    jne 0xc68
    cmp byte ptr [rsi], 0x20
    jb 0xc68
    cmp rdx, r15
    jb 0xcfc
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xc68
    movzx r9d, byte ptr [rsi + 3]
    cmp r9d, 2
    jae 0xccb
    cmp r8, r15
    jb 0xc68
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0xc79
    mov [rcx + rdx*8 + 8], r8
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0xd43
    jmp 0x1c6
    endbr64
    mov dword ptr [rbx + 8], 0x6e
    call <op.IterCloseSilently>
    mov dword ptr [rbx + 8], 0x70
    call <op.Throw>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x40], rax
    endbr64
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0xd6e
    cmp rdx, r15
    jb 0xd6e
    cmp esi, edx
    jge 0x8fe
    mov rax, 0xfffe000000000000
    mov [rbx + 0x48], rax
    endbr64
    mov rsi, [r12 + 0x148]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xdcb
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x58]
    test rdx, r13
    jne 0xddc
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0xdf5
    cmp esi, 0x21
    jne 0x425
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0x44c
    cmp byte ptr [rdx], 0x20
    jb 0xddc
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x158]
    jne 0xddc
    mov rsi, [r12 + 0x160]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0xe1a
    cmp rdx, r15
    jb 0xe1a
    cmp esi, edx
    jge 0x680
    mov rsi, [r12 + 0x180]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xe77
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0xe99
    imul eax, esi, 7
    jo 0xe99
    test eax, eax
    je 0xef7
    or rax, r15
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x68]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0xf16
    cmp rdx, r15
    jb 0xf16
    mov eax, esi
    add eax, edx
    jo 0xf16
    or rax, r15
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x68]
    cmp rsi, r15
    jb 0xf89
    test esi, esi
    jl 0xf89
    mov edx, 0x3c
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
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x60]
    test rsi, r13
    jne 0xf9a
    cmp byte ptr [rsi], 0x20
    jb 0xf9a
    cmp rdx, r15
    jb 0xfc7
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xf9a
    cmp byte ptr [rcx], 0xb
    je 0xfab
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0xf9a
    mov [rbx + 0x50], rax
    mov rax, [rbx + 0x50]
    test rax, r13
    jne 0x570
    cmp byte ptr [rax], 0x20
    jae 0xffe
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x58]
    test rsi, r13
    jne 0x100f
    cmp byte ptr [rsi], 0x20
    jb 0x100f
    cmp rdx, r15
    jb 0x103c
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x100f
    cmp byte ptr [rcx], 0xb
    je 0x1020
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x100f
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x1084
    cmp rdx, r15
    jb 0x1084
    mov eax, esi
    add eax, edx
    jo 0x1084
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x58]
    mov r8, [rbx + 0x60]
    test rsi, r13
    jne 0x10f7
    cmp byte ptr [rsi], 0x20
    jb 0x10f7
    cmp rdx, r15
    jb 0x118b
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x10f7
    movzx r9d, byte ptr [rsi + 3]
    cmp r9d, 2
    jae 0x115a
    cmp r8, r15
    jb 0x10f7
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x1108
    mov [rcx + rdx*8 + 8], r8
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x11e3
    mov eax, esi
    add eax, 1
    jo 0x11e3
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x1241
    jmp 0x3da
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x1252
    test esi, esi
    jl 0x1252
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
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x1263
    cmp esi, 0x63
    jne 0x76c
    mov rsi, [r12 + 0x228]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x128e
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x129f
    test esi, esi
    jl 0x129f
    mov edx, 0x3c
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
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x60]
    test rsi, r13
    jne 0x12b0
    cmp byte ptr [rsi], 0x20
    jb 0x12b0
    cmp rdx, r15
    jb 0x12dd
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x12b0
    cmp byte ptr [rcx], 0xb
    je 0x12c1
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x12b0
    mov [rbx + 0x50], rax
    mov dword ptr [rbx + 8], 0xf6
    call <op.DeleteElem>
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x1314
    test esi, esi
    jl 0x1314
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
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x1325
    test esi, esi
    jne 0x8c9
    mov rsi, [r12 + 0x270]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x134c
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x136e
    mov eax, esi
    add eax, 0x63
    jo 0x136e
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    cmp rsi, r15
    jb 0x13cc
    test esi, esi
    jl 0x13cc
    mov edx, 0x3c
    mov r11d, edx
    push rdx
    mov eax, esi
    cdq
    idiv r11d
    mov r11d, edx
    pop rdx
    mov eax, r11d
    or rax, r15
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x58]
    test rsi, r13
    jne 0x13dd
    cmp byte ptr [rsi], 0x20
    jb 0x13dd
    cmp rdx, r15
    jb 0x140a
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x13dd
    cmp byte ptr [rcx], 0xb
    je 0x13ee
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x13dd
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x48]
    mov r8, [rbx + 0x40]
    test rsi, r13
    jne 0x1441
    cmp byte ptr [rsi], 0x20
    jb 0x1441
    cmp rdx, r15
    jb 0x14d5
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x1441
    movzx r9d, byte ptr [rsi + 3]
    cmp r9d, 2
    jae 0x14a4
    cmp r8, r15
    jb 0x1441
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x1452
    mov [rcx + rdx*8 + 8], r8
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x152d
    mov eax, esi
    add eax, 1
    jo 0x152d
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x158b
    jmp 0x3a6
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x137
    call <op.ForInOpen>
    endbr64
    mov dword ptr [rbx + 8], 0x13a
    call <op.ForInNext>
    cmp eax, 2
    je 0xa16
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x15ad
    imul eax, esi, 3
    jo 0x15ad
    test eax, eax
    je 0x160b
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x48]
    test rsi, r13
    jne 0x1619
    cmp byte ptr [rsi], 0x20
    jb 0x1619
    cmp rdx, r15
    jb 0x1646
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x1619
    cmp byte ptr [rcx], 0xb
    je 0x162a
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x1619
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    cmp rsi, r15
    jb 0x168e
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0x16e0
    cmp rdx, r15
    jb 0x16e0
    mov eax, esi
    add eax, edx
    jo 0x16e0
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x50]
    cmp rsi, r15
    jb 0x1764
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x17a5
    jmp 0x918
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xa56
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0xa44
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    call <op.NewObject>
    jmp 0x90
    mov dword ptr [rbx + 8], 5
    call <op.GetGlobal>
    jmp 0xa6
    mov dword ptr [rbx + 8], 0x12
    lea rcx, [r12 + 0x78]
    call <stub.GetNamed>
    jmp 0xec
    mov dword ptr [rbx + 8], 0x22
    call <op.Call>
    jmp 0x16f
    test rsi, r13
    jne 0xa95
    cmp byte ptr [rsi], 0x22
    jne 0xa95
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x50], rax
    je 0x132
    cmp [r12 + 0x60], rax
    je 0x132
    cmp [r12 + 0x68], rax
    je 0x132
    cmp [r12 + 0x70], rax
    je 0x132
    cmp qword ptr [r12 + 0x58], 2
    je 0x132
    cmp [r12 + 0x58], rsi
    je 0x132
    mov dword ptr [rbx + 8], 0x22
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x70]
    jmp 0x132
    mov dword ptr [rbx + 8], 0x28
    call <op.RequireObject>
    jmp 0x185
    mov dword ptr [rbx + 8], 0x2b
    lea rcx, [r12 + 0x98]
    call <stub.GetNamed>
    jmp 0x1b9
    mov dword ptr [rbx + 8], 0x45
    call <op.Call>
    jmp 0x252
    test rsi, r13
    jne 0xb36
    cmp byte ptr [rsi], 0x22
    jne 0xb36
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xb8], rax
    je 0x212
    cmp [r12 + 0xc8], rax
    je 0x212
    cmp [r12 + 0xd0], rax
    je 0x212
    cmp [r12 + 0xd8], rax
    je 0x212
    cmp qword ptr [r12 + 0xc0], 2
    je 0x212
    cmp [r12 + 0xc0], rsi
    je 0x212
    mov dword ptr [rbx + 8], 0x45
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x212
    mov dword ptr [rbx + 8], 0x4b
    call <op.RequireObject>
    jmp 0x26b
    mov dword ptr [rbx + 8], 0x4e
    lea rcx, [r12 + 0xe0]
    call <stub.GetNamed>
    jmp 0x2a2
    cmp rsi, r15
    jae 0xc17
    test rsi, r15
    je 0xc24
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0x398
    jmp 0x2be
    test esi, esi
    jne 0x398
    jmp 0x2be
    test rsi, r13
    jne 0x2be
    test rsi, rsi
    je 0x2be
    cmp byte ptr [rsi], 4
    ja 0x398
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0x398
    jmp 0x2be
    mov dword ptr [rbx + 8], 0x59
    lea rcx, [r12 + 0x100]
    call <stub.GetNamed>
    jmp 0x2f5
    mov dword ptr [rbx + 8], 0x64
    call <op.SetElem>
    jmp 0x366
    mov dword ptr [rbx + 8], 0x64
    call <stub.AppendElement>
    jmp 0x366
    mov rax, [rcx + rdx*8 + 8]
    mov r10, 0x7ff800000000dead
    cmp rax, r10
    je 0xc79
    mov r9, rcx
    cmp r8, r15
    jae 0xcb6
    test r8, r15
    je 0xc68
    lea rcx, [r8 + r15]
    vmovq xmm0, rcx
    jmp 0xcbf
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r8d
    vmovsd [r9 + rdx*8 + 8], xmm0
    jmp 0x366
    cmp r9d, 4
    jb 0xc8a
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0xc79
    mov [rcx + rdx*8 + 8], r8
    mov rdx, rcx
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x17b6
    jmp 0x366
    test rdx, r15
    je 0xc68
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xc68
    jp 0xc68
    test edx, edx
    jne 0xd3e
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xc68
    jmp 0x32e
    mov dword ptr [rbx + 8], 0x6b
    call <op.JumpLoop>
    jmp 0x1c6
    mov dword ptr [rbx + 8], 0x76
    call <op.JNotLess>
    cmp eax, 2
    je 0x8fe
    jmp 0x3cc
    cmp rsi, r15
    jae 0xd83
    test rsi, r15
    je 0xd54
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xd8b
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xda0
    test rdx, r15
    je 0xd54
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xda8
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x140]
    or rcx, 2
    mov [r12 + 0x140], rcx
    vucomisd xmm1, xmm0
    jbe 0x8fe
    jmp 0x3cc
    mov dword ptr [rbx + 8], 0x81
    call <op.GetGlobal>
    jmp 0x3f7
    mov dword ptr [rbx + 8], 0x87
    lea rcx, [r12 + 0x158]
    call <stub.GetNamed>
    jmp 0x44c
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0x44c
    mov dword ptr [rbx + 8], 0x8e
    call <op.JNotLess>
    cmp eax, 2
    je 0x680
    jmp 0x472
    cmp rsi, r15
    jae 0xe2f
    test rsi, r15
    je 0xe00
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xe37
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xe4c
    test rdx, r15
    je 0xe00
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xe54
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x178]
    or rcx, 2
    mov [r12 + 0x178], rcx
    vucomisd xmm1, xmm0
    jbe 0x680
    jmp 0x472
    mov dword ptr [rbx + 8], 0x95
    call <op.GetGlobal>
    jmp 0x48b
    mov dword ptr [rbx + 8], 0x9b
    call <op.MulI>
    jmp 0x4b0
    cmp rsi, r15
    jae 0xeae
    test rsi, r15
    je 0xe88
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xeb6
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x17f0]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xeda
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x68], rax
    mov rcx, [r12 + 0x190]
    or rcx, 2
    mov [r12 + 0x190], rcx
    jmp 0x4b0
    mov ecx, esi
    or ecx, 7
    test ecx, ecx
    jl 0xe99
    jmp 0x4a9
    mov dword ptr [rbx + 8], 0xa2
    call <op.Add>
    jmp 0x4db
    cmp rsi, r15
    jae 0xf2b
    test rsi, r15
    je 0xf05
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xf33
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xf48
    test rdx, r15
    je 0xf05
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xf50
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xf6c
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x68], rax
    mov rcx, [r12 + 0x198]
    or rcx, 2
    mov [r12 + 0x198], rcx
    jmp 0x4db
    mov dword ptr [rbx + 8], 0xa8
    call <op.ModI>
    jmp 0x50d
    mov dword ptr [rbx + 8], 0xaf
    call <op.GetElem>
    jmp 0x55a
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0xf9a
    sub rax, r15
    jmp 0x556
    test rdx, r15
    je 0xf9a
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xf9a
    jp 0xf9a
    test edx, edx
    jne 0xff9
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xf9a
    jmp 0x530
    mov dword ptr [rbx + 8], 0xb5
    call <op.ElemKey>
    jmp 0x574
    mov dword ptr [rbx + 8], 0xb9
    call <op.GetElem>
    jmp 0x5c1
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x100f
    sub rax, r15
    jmp 0x5bd
    test rdx, r15
    je 0x100f
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x100f
    jp 0x100f
    test edx, edx
    jne 0x106e
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x100f
    jmp 0x597
    mov dword ptr [rbx + 8], 0xbf
    call <op.Add>
    jmp 0x5ec
    cmp rsi, r15
    jae 0x1099
    test rsi, r15
    je 0x1073
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x10a1
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x10b6
    test rdx, r15
    je 0x1073
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x10be
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x10da
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x1e8]
    or rcx, 2
    mov [r12 + 0x1e8], rcx
    jmp 0x5ec
    mov dword ptr [rbx + 8], 0xc5
    call <op.SetElem>
    jmp 0x64b
    mov dword ptr [rbx + 8], 0xc5
    call <stub.AppendElement>
    jmp 0x64b
    mov rax, [rcx + rdx*8 + 8]
    mov r10, 0x7ff800000000dead
    cmp rax, r10
    je 0x1108
    mov r9, rcx
    cmp r8, r15
    jae 0x1145
    test r8, r15
    je 0x10f7
    lea rcx, [r8 + r15]
    vmovq xmm0, rcx
    jmp 0x114e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r8d
    vmovsd [r9 + rdx*8 + 8], xmm0
    jmp 0x64b
    cmp r9d, 4
    jb 0x1119
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x1108
    mov [rcx + rdx*8 + 8], r8
    mov rdx, rcx
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x17c7
    jmp 0x64b
    test rdx, r15
    je 0x10f7
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x10f7
    jp 0x10f7
    test edx, edx
    jne 0x11cd
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x10f7
    jmp 0x613
    mov dword ptr [rbx + 8], 0xcc
    call <op.Inc>
    jmp 0x66a
    cmp rsi, r15
    jae 0x11f8
    test rsi, r15
    je 0x11d2
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1200
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x17f8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1224
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x210]
    or rcx, 2
    mov [r12 + 0x210], rcx
    jmp 0x66a
    mov dword ptr [rbx + 8], 0xd1
    call <op.JumpLoop>
    jmp 0x3da
    mov dword ptr [rbx + 8], 0xd4
    call <op.ModI>
    jmp 0x6b2
    test rsi, r15
    je 0x76c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vmovsd xmm1, [0x1800]
    vucomisd xmm0, xmm1
    jp 0x1289
    je 0x6c8
    jmp 0x76c
    mov dword ptr [rbx + 8], 0xe3
    call <op.GetGlobal>
    jmp 0x6e1
    mov dword ptr [rbx + 8], 0xe9
    call <op.ModI>
    jmp 0x713
    mov dword ptr [rbx + 8], 0xf0
    call <op.GetElem>
    jmp 0x760
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x12b0
    sub rax, r15
    jmp 0x75c
    test rdx, r15
    je 0x12b0
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x12b0
    jp 0x12b0
    test edx, edx
    jne 0x130f
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x12b0
    jmp 0x736
    mov dword ptr [rbx + 8], 0xfb
    call <op.ModI>
    jmp 0x79e
    test rsi, r15
    je 0x8c9
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jp 0x1347
    je 0x7b3
    jmp 0x8c9
    mov dword ptr [rbx + 8], 0x10a
    call <op.GetGlobal>
    jmp 0x7cc
    mov dword ptr [rbx + 8], 0x110
    call <op.AddI>
    jmp 0x7eb
    cmp rsi, r15
    jae 0x1383
    test rsi, r15
    je 0x135d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x138b
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1800]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x13af
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x280]
    or rcx, 2
    mov [r12 + 0x280], rcx
    jmp 0x7eb
    mov dword ptr [rbx + 8], 0x117
    call <op.ModI>
    jmp 0x81d
    mov dword ptr [rbx + 8], 0x11e
    call <op.GetElem>
    jmp 0x86a
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x13dd
    sub rax, r15
    jmp 0x866
    test rdx, r15
    je 0x13dd
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x13dd
    jp 0x13dd
    test edx, edx
    jne 0x143c
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x13dd
    jmp 0x840
    mov dword ptr [rbx + 8], 0x124
    call <op.SetElem>
    jmp 0x8c9
    mov dword ptr [rbx + 8], 0x124
    call <stub.AppendElement>
    jmp 0x8c9
    mov rax, [rcx + rdx*8 + 8]
    mov r10, 0x7ff800000000dead
    cmp rax, r10
    je 0x1452
    mov r9, rcx
    cmp r8, r15
    jae 0x148f
    test r8, r15
    je 0x1441
    lea rcx, [r8 + r15]
    vmovq xmm0, rcx
    jmp 0x1498
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r8d
    vmovsd [r9 + rdx*8 + 8], xmm0
    jmp 0x8c9
    cmp r9d, 4
    jb 0x1463
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x1452
    mov [rcx + rdx*8 + 8], r8
    mov rdx, rcx
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x17d8
    jmp 0x8c9
    test rdx, r15
    je 0x1441
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x1441
    jp 0x1441
    test edx, edx
    jne 0x1517
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x1441
    jmp 0x891
    mov dword ptr [rbx + 8], 0x12b
    call <op.Inc>
    jmp 0x8e8
    cmp rsi, r15
    jae 0x1542
    test rsi, r15
    je 0x151c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x154a
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x17f8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x156e
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x2d0]
    or rcx, 2
    mov [r12 + 0x2d0], rcx
    jmp 0x8e8
    mov dword ptr [rbx + 8], 0x130
    call <op.JumpLoop>
    jmp 0x3a6
    mov dword ptr [rbx + 8], 0x13f
    call <op.MulI>
    jmp 0x956
    cmp rsi, r15
    jae 0x15c2
    test rsi, r15
    je 0x159c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x15ca
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1808]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x15ee
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x2d8]
    or rcx, 2
    mov [r12 + 0x2d8], rcx
    jmp 0x956
    mov ecx, esi
    or ecx, 3
    test ecx, ecx
    jl 0x15ad
    jmp 0x94f
    mov dword ptr [rbx + 8], 0x146
    call <op.GetElem>
    jmp 0x9a3
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x1619
    sub rax, r15
    jmp 0x99f
    test rdx, r15
    je 0x1619
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x1619
    jp 0x1619
    test edx, edx
    jne 0x1678
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x1619
    jmp 0x979
    mov dword ptr [rbx + 8], 0x14c
    call <op.BitOrI>
    jmp 0x9bc
    cmp rsi, r15
    jae 0x16b6
    test rsi, r15
    je 0x167d
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x167d
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x300]
    or r8, 2
    mov [r12 + 0x300], r8
    jmp 0x9b0
    mov dword ptr [rbx + 8], 0x153
    call <op.Add>
    jmp 0x9e7
    cmp rsi, r15
    jae 0x16f5
    test rsi, r15
    je 0x16cf
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x16fd
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1712
    test rdx, r15
    je 0x16cf
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x171a
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1736
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x308]
    or rcx, 2
    mov [r12 + 0x308], rcx
    jmp 0x9e7
    mov dword ptr [rbx + 8], 0x159
    call <op.BitOrI>
    jmp 0xa00
    cmp rsi, r15
    jae 0x178c
    test rsi, r15
    je 0x1753
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1753
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x310]
    or r8, 2
    mov [r12 + 0x310], r8
    jmp 0x9f4
    mov dword ptr [rbx + 8], 0x160
    call <op.JumpLoop>
    jmp 0x918
    mov dword ptr [rbx + 8], 0x64
    call <stub.Barrier>
    jmp 0xcf7
    mov dword ptr [rbx + 8], 0xc5
    call <stub.Barrier>
    jmp 0x1186
    mov dword ptr [rbx + 8], 0x124
    call <stub.Barrier>
    jmp 0x14d0
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .quad 0x401c000000000000
    .quad 0x3ff0000000000000
    .quad 0x4058c00000000000
    .quad 0x4008000000000000
fixedSites:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x90]
    cmp rcx, [rdx]
    ja 0x407
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x427
    endbr64
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    endbr64
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0x45b
    cmp rdx, r15
    jb 0x45b
    cmp esi, edx
    jge 0x3fe
    mov rax, 0xfffe000000000000
    mov [rbx + 0x40], rax
    endbr64
    mov rsi, [r12 + 0x30]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x4b2
    mov [rbx + 0x50], rax
    mov rdx, [rbx + 0x50]
    test rdx, r13
    jne 0x4c3
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0x4d9
    cmp esi, 0x21
    jne 0xc8
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0xe9
    cmp byte ptr [rdx], 0x20
    jb 0x4c3
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x40]
    jne 0x4c3
    mov rsi, [r12 + 0x48]
    mov rax, [rdx + rsi]
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x4fe
    cmp rdx, r15
    jb 0x4fe
    cmp esi, edx
    jge 0x3c9
    mov rsi, [r12 + 0x68]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x555
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x40]
    test rsi, r13
    jne 0x566
    cmp byte ptr [rsi], 0x20
    jb 0x566
    cmp rdx, r15
    jb 0x593
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x566
    cmp byte ptr [rcx], 0xb
    je 0x577
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x566
    mov [rbx + 0x48], rax
    mov rsi, [r12 + 0x98]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x5ca
    mov [rbx + 0x78], rax
    mov eax, 0xa
    mov [rbx + 0x80], rax
    mov rax, [rbx + 0x48]
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0xa8], rsi
    jne 0x5ec
    mov dword ptr [rbx + 8], 0x3e
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
    je 0xa79
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0x675
    cmp rdx, r15
    jb 0x675
    mov eax, esi
    add eax, edx
    jo 0x675
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [r12 + 0xd8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x6e8
    mov [rbx + 0x78], rax
    mov eax, 0xa
    mov [rbx + 0x80], rax
    mov rax, [rbx + 0x48]
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0xe8], rsi
    jne 0x70a
    mov dword ptr [rbx + 8], 0x55
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
    je 0xa79
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0x793
    cmp rdx, r15
    jb 0x793
    mov eax, esi
    add eax, edx
    jo 0x793
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x50]
    cmp rsi, r15
    jb 0x817
    mov eax, esi
    and eax, 0xffffff
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r12 + 0x120]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x858
    mov [rbx + 0x70], rax
    mov eax, 0xa
    mov [rbx + 0x78], rax
    mov rax, [rbx + 0x48]
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x87a
    cmp rdx, r15
    jb 0x87a
    mov eax, esi
    add eax, edx
    jo 0x87a
    or rax, r15
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0x138], rsi
    jne 0x901
    mov dword ptr [rbx + 8], 0x79
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
    je 0xa79
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x98a
    mov eax, esi
    add eax, 1
    jo 0x98a
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x9e8
    jmp 0x80
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0xa0a
    mov eax, esi
    add eax, 1
    jo 0xa0a
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0xa68
    jmp 0x4c
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x43e
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x42c
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 8
    call <op.JNotLess>
    cmp eax, 2
    je 0x3fe
    jmp 0x72
    cmp rsi, r15
    jae 0x470
    test rsi, r15
    je 0x445
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x478
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x48d
    test rdx, r15
    je 0x445
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x495
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x28]
    or rcx, 2
    mov [r12 + 0x28], rcx
    vucomisd xmm1, xmm0
    jbe 0x3fe
    jmp 0x72
    mov dword ptr [rbx + 8], 0x13
    call <op.GetGlobal>
    jmp 0x9a
    mov dword ptr [rbx + 8], 0x19
    lea rcx, [r12 + 0x40]
    call <stub.GetNamed>
    jmp 0xe9
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0xe9
    mov dword ptr [rbx + 8], 0x20
    call <op.JNotLess>
    cmp eax, 2
    je 0x3c9
    jmp 0x10f
    cmp rsi, r15
    jae 0x513
    test rsi, r15
    je 0x4e4
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x51b
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x530
    test rdx, r15
    je 0x4e4
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x538
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x60]
    or rcx, 2
    mov [r12 + 0x60], rcx
    vucomisd xmm1, xmm0
    jbe 0x3c9
    jmp 0x10f
    mov dword ptr [rbx + 8], 0x27
    call <op.GetGlobal>
    jmp 0x125
    mov dword ptr [rbx + 8], 0x2d
    call <op.GetElem>
    jmp 0x172
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x566
    sub rax, r15
    jmp 0x16e
    test rdx, r15
    je 0x566
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x566
    jp 0x566
    test edx, edx
    jne 0x5c5
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x566
    jmp 0x148
    mov dword ptr [rbx + 8], 0x33
    call <op.GetGlobal>
    jmp 0x18b
    mov dword ptr [rbx + 8], 0x3e
    call <op.Call>
    jmp 0x1f4
    test rsi, r13
    jne 0x5db
    cmp byte ptr [rsi], 0x22
    jne 0x5db
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xa8], rax
    je 0x1b4
    cmp [r12 + 0xb8], rax
    je 0x1b4
    cmp [r12 + 0xc0], rax
    je 0x1b4
    cmp [r12 + 0xc8], rax
    je 0x1b4
    cmp qword ptr [r12 + 0xb0], 2
    je 0x1b4
    cmp [r12 + 0xb0], rsi
    je 0x1b4
    mov dword ptr [rbx + 8], 0x3e
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x1b4
    mov dword ptr [rbx + 8], 0x44
    call <op.Add>
    jmp 0x21f
    cmp rsi, r15
    jae 0x68a
    test rsi, r15
    je 0x664
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x692
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x6a7
    test rdx, r15
    je 0x664
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x6af
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x6cb
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0xd0]
    or rcx, 2
    mov [r12 + 0xd0], rcx
    jmp 0x21f
    mov dword ptr [rbx + 8], 0x4a
    call <op.GetGlobal>
    jmp 0x238
    mov dword ptr [rbx + 8], 0x55
    call <op.Call>
    jmp 0x2a1
    test rsi, r13
    jne 0x6f9
    cmp byte ptr [rsi], 0x22
    jne 0x6f9
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xe8], rax
    je 0x261
    cmp [r12 + 0xf8], rax
    je 0x261
    cmp [r12 + 0x100], rax
    je 0x261
    cmp [r12 + 0x108], rax
    je 0x261
    cmp qword ptr [r12 + 0xf0], 2
    je 0x261
    cmp [r12 + 0xf0], rsi
    je 0x261
    mov dword ptr [rbx + 8], 0x55
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x261
    mov dword ptr [rbx + 8], 0x5b
    call <op.Add>
    jmp 0x2cc
    cmp rsi, r15
    jae 0x7a8
    test rsi, r15
    je 0x782
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x7b0
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x7c5
    test rdx, r15
    je 0x782
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x7cd
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x7e9
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x110]
    or rcx, 2
    mov [r12 + 0x110], rcx
    jmp 0x2cc
    mov dword ptr [rbx + 8], 0x61
    call <op.BitAndI>
    jmp 0x2e7
    cmp rsi, r15
    jae 0x83f
    test rsi, r15
    je 0x806
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x806
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x118]
    or r8, 2
    mov [r12 + 0x118], r8
    jmp 0x2d9
    mov dword ptr [rbx + 8], 0x68
    call <op.GetGlobal>
    jmp 0x300
    mov dword ptr [rbx + 8], 0x73
    call <op.Add>
    jmp 0x342
    cmp rsi, r15
    jae 0x88f
    test rsi, r15
    je 0x869
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x897
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x8ac
    test rdx, r15
    je 0x869
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x8b4
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x8d0
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x88], rax
    mov rcx, [r12 + 0x130]
    or rcx, 2
    mov [r12 + 0x130], rcx
    jmp 0x342
    mov dword ptr [rbx + 8], 0x79
    call <op.Call>
    jmp 0x394
    test rsi, r13
    jne 0x8f0
    cmp byte ptr [rsi], 0x22
    jne 0x8f0
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x138], rax
    je 0x354
    cmp [r12 + 0x148], rax
    je 0x354
    cmp [r12 + 0x150], rax
    je 0x354
    cmp [r12 + 0x158], rax
    je 0x354
    cmp qword ptr [r12 + 0x140], 2
    je 0x354
    cmp [r12 + 0x140], rsi
    je 0x354
    mov dword ptr [rbx + 8], 0x79
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x70]
    jmp 0x354
    mov dword ptr [rbx + 8], 0x7f
    call <op.Inc>
    jmp 0x3b3
    cmp rsi, r15
    jae 0x99f
    test rsi, r15
    je 0x979
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x9a7
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xa80]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x9cb
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x160]
    or rcx, 2
    mov [r12 + 0x160], rcx
    jmp 0x3b3
    mov dword ptr [rbx + 8], 0x84
    call <op.JumpLoop>
    jmp 0x80
    mov dword ptr [rbx + 8], 0x87
    call <op.Inc>
    jmp 0x3e8
    cmp rsi, r15
    jae 0xa1f
    test rsi, r15
    je 0x9f9
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xa27
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xa80]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xa4b
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x168]
    or rcx, 2
    mov [r12 + 0x168], rcx
    jmp 0x3e8
    mov dword ptr [rbx + 8], 0x8c
    call <op.JumpLoop>
    jmp 0x4c
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .quad 0x3ff0000000000000
makeShape:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x60]
    cmp rcx, [rdx]
    ja 0x37d
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x39d
    endbr64
    mov rcx, [r12 + 0x20]
    test rcx, rcx
    je 0x3bb
    mov rdx, [r14 + 0x11a0]
    lea rsi, [rdx + 0x30]
    cmp rsi, [r14 + 0x11a8]
    ja 0x3bb
    mov [r14 + 0x11a0], rsi
    mov qword ptr [rdx], 0x5000120
    mov [rdx + 8], rcx
    mov rcx, [r14 + 0x2380]
    mov [rdx + 0x18], rcx
    mov [rbx + 0x30], rdx
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    endbr64
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0x3cc
    test esi, esi
    jl 0x3cc
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
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x3f7
    cmp rdx, r15
    jb 0x3f7
    cmp esi, edx
    jg 0x223
    mov rax, [r12]
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0x45f
    imul eax, esi, 3
    jo 0x45f
    test eax, eax
    je 0x4b7
    or rax, r15
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x4d6
    cmp rdx, r15
    jb 0x4d6
    mov eax, esi
    add eax, edx
    jo 0x4d6
    or rax, r15
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x58]
    cmp rsi, r15
    jb 0x543
    test esi, esi
    jl 0x543
    mov edx, 0x28
    mov r11d, edx
    push rdx
    mov eax, esi
    cdq
    idiv r11d
    mov r11d, edx
    pop rdx
    mov eax, r11d
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x565
    cmp rdx, r15
    jb 0x565
    mov eax, esi
    add eax, edx
    jo 0x565
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x40]
    mov r8, [rbx + 0x38]
    test rsi, r13
    jne 0x5d2
    cmp byte ptr [rsi], 0x20
    jb 0x5d2
    cmp rdx, r15
    jb 0x666
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x5d2
    movzx r9d, byte ptr [rsi + 3]
    cmp r9d, 2
    jae 0x635
    cmp r8, r15
    jb 0x5d2
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x5e3
    mov [rcx + rdx*8 + 8], r8
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x6be
    mov eax, esi
    add eax, 1
    jo 0x6be
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x71c
    jmp 0x82
    mov rdx, [rbx + 0x30]
    mov rsi, [rbx + 0x28]
    test rdx, r13
    jne 0x72d
    cmp byte ptr [rdx], 0x20
    jb 0x72d
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x88]
    jne 0x72d
    mov rax, [r12 + 0x90]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x746
    mov rax, [r12 + 0x10]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0x768
    cmp rdx, r15
    jb 0x768
    mov eax, esi
    add eax, edx
    jo 0x768
    or rax, r15
    mov [rbx + 0x38], rax
    mov eax, 7
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    mov r8, [rbx + 0x40]
    test rsi, r13
    jne 0x7db
    cmp byte ptr [rsi], 0x20
    jb 0x7db
    cmp rdx, r15
    jb 0x86f
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x7db
    movzx r9d, byte ptr [rsi + 3]
    cmp r9d, 2
    jae 0x83e
    cmp r8, r15
    jb 0x7db
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x7ec
    mov [rcx + rdx*8 + 8], r8
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0x8c7
    mov eax, esi
    and eax, 7
    or rax, r15
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x30]
    mov rsi, [rbx + 0x38]
    test rdx, r13
    jne 0x908
    cmp byte ptr [rdx], 0x20
    jb 0x908
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0xd8]
    jne 0x908
    mov rax, [r12 + 0xe0]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x921
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x3b4
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x3a2
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    call <op.NewObject>
    jmp 0x74
    mov dword ptr [rbx + 8], 9
    call <op.ModI>
    jmp 0xb8
    mov dword ptr [rbx + 8], 0x10
    call <op.JNotLessEq>
    cmp eax, 2
    je 0x223
    jmp 0xda
    cmp rsi, r15
    jae 0x40c
    test rsi, r15
    je 0x3dd
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x414
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x429
    test rdx, r15
    je 0x3dd
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x431
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x38]
    or rcx, 2
    mov [r12 + 0x38], rcx
    vucomisd xmm1, xmm0
    jb 0x223
    jmp 0xda
    mov dword ptr [rbx + 8], 0x1b
    call <op.MulI>
    jmp 0x107
    cmp rsi, r15
    jae 0x474
    test rsi, r15
    je 0x44e
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x47c
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x958]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x4a0
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x58], rax
    mov rcx, [r12 + 0x40]
    or rcx, 2
    mov [r12 + 0x40], rcx
    jmp 0x107
    mov ecx, esi
    or ecx, 3
    test ecx, ecx
    jl 0x45f
    jmp 0x100
    mov dword ptr [rbx + 8], 0x22
    call <op.Add>
    jmp 0x132
    cmp rsi, r15
    jae 0x4eb
    test rsi, r15
    je 0x4c5
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x4f3
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x508
    test rdx, r15
    je 0x4c5
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x510
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x52c
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x58], rax
    mov rcx, [r12 + 0x48]
    or rcx, 2
    mov [r12 + 0x48], rcx
    jmp 0x132
    mov dword ptr [rbx + 8], 0x28
    call <op.ModI>
    jmp 0x164
    mov dword ptr [rbx + 8], 0x2f
    call <op.Add>
    jmp 0x18f
    cmp rsi, r15
    jae 0x57a
    test rsi, r15
    je 0x554
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x582
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x597
    test rdx, r15
    je 0x554
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x59f
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x5bb
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x58]
    or rcx, 2
    mov [r12 + 0x58], rcx
    jmp 0x18f
    mov dword ptr [rbx + 8], 0x35
    call <op.SetElem>
    jmp 0x1ee
    mov dword ptr [rbx + 8], 0x35
    call <stub.AppendElement>
    jmp 0x1ee
    mov rax, [rcx + rdx*8 + 8]
    mov r10, 0x7ff800000000dead
    cmp rax, r10
    je 0x5e3
    mov r9, rcx
    cmp r8, r15
    jae 0x620
    test r8, r15
    je 0x5d2
    lea rcx, [r8 + r15]
    vmovq xmm0, rcx
    jmp 0x629
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r8d
    vmovsd [r9 + rdx*8 + 8], xmm0
    jmp 0x1ee
    cmp r9d, 4
    jb 0x5f4
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x5e3
    mov [rcx + rdx*8 + 8], r8
    mov rdx, rcx
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x932
    jmp 0x1ee
    test rdx, r15
    je 0x5d2
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x5d2
    jp 0x5d2
    test edx, edx
    jne 0x6a8
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x5d2
    jmp 0x1b6
    mov dword ptr [rbx + 8], 0x3c
    call <op.Inc>
    jmp 0x20d
    cmp rsi, r15
    jae 0x6d3
    test rsi, r15
    je 0x6ad
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x6db
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x960]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x6ff
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x80]
    or rcx, 2
    mov [r12 + 0x80], rcx
    jmp 0x20d
    mov dword ptr [rbx + 8], 0x41
    call <op.JumpLoop>
    jmp 0x82
    mov dword ptr [rbx + 8], 0x44
    lea rcx, [r12 + 0x88]
    call <stub.SetNamed>
    jmp 0x271
    mov dword ptr [rbx + 8], 0x44
    call <stub.Barrier>
    jmp 0x271
    mov dword ptr [rbx + 8], 0x50
    call <op.Add>
    jmp 0x2a5
    cmp rsi, r15
    jae 0x77d
    test rsi, r15
    je 0x757
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x785
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x79a
    test rdx, r15
    je 0x757
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x7a2
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x7be
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0xa8]
    or rcx, 2
    mov [r12 + 0xa8], rcx
    jmp 0x2a5
    mov dword ptr [rbx + 8], 0x58
    call <op.SetElem>
    jmp 0x30d
    mov dword ptr [rbx + 8], 0x58
    call <stub.AppendElement>
    jmp 0x30d
    mov rax, [rcx + rdx*8 + 8]
    mov r10, 0x7ff800000000dead
    cmp rax, r10
    je 0x7ec
    mov r9, rcx
    cmp r8, r15
    jae 0x829
    test r8, r15
    je 0x7db
    lea rcx, [r8 + r15]
    vmovq xmm0, rcx
    jmp 0x832
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r8d
    vmovsd [r9 + rdx*8 + 8], xmm0
    jmp 0x30d
    cmp r9d, 4
    jb 0x7fd
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x7ec
    mov [rcx + rdx*8 + 8], r8
    mov rdx, rcx
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x943
    jmp 0x30d
    test rdx, r15
    je 0x7db
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x7db
    jp 0x7db
    test edx, edx
    jne 0x8b1
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x7db
    jmp 0x2d5
    mov dword ptr [rbx + 8], 0x5f
    call <op.BitAndI>
    jmp 0x326
    cmp rsi, r15
    jae 0x8ef
    test rsi, r15
    je 0x8b6
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x8b6
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0xd0]
    or r8, 2
    mov [r12 + 0xd0], r8
    jmp 0x31a
    mov dword ptr [rbx + 8], 0x66
    lea rcx, [r12 + 0xd8]
    call <stub.SetNamed>
    jmp 0x374
    mov dword ptr [rbx + 8], 0x66
    call <stub.Barrier>
    jmp 0x374
    mov dword ptr [rbx + 8], 0x35
    call <stub.Barrier>
    jmp 0x661
    mov dword ptr [rbx + 8], 0x58
    call <stub.Barrier>
    jmp 0x86a
    .long 0x0
    .quad 0x4008000000000000
    .quad 0x3ff0000000000000
missing:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x38]
    cmp rcx, [rdx]
    ja 0x9b
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0xbb
    endbr64
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0xd9
    cmp byte ptr [rdx], 0x20
    jb 0xd9
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 8]
    jne 0xd9
    mov rsi, [r12 + 0x10]
    mov rax, [rdx + rsi]
    mov [rbx + 0x30], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, 0xa
    jne 0x84
    mov rax, 0xfffe000000000001
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xd2
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0xc0
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    lea rcx, [r12 + 8]
    call <stub.GetNamed>
    jmp 0x5b
read:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x48]
    cmp rcx, [rdx]
    ja 0xc5
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0xe5
    endbr64
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x103
    cmp byte ptr [rdx], 0x20
    jb 0x103
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x10]
    jne 0x103
    mov rsi, [r12 + 0x18]
    mov rax, [rdx + rsi]
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x119
    cmp byte ptr [rdx], 0x20
    jb 0x119
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x30]
    jne 0x119
    mov rsi, [r12 + 0x38]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x140
    cmp rdx, r15
    jb 0x140
    mov eax, esi
    add eax, edx
    jo 0x140
    or rax, r15
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xfc
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0xea
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
    call <op.Add>
    jmp 0xbc
    cmp rsi, r15
    jae 0x155
    test rsi, r15
    je 0x12f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x15d
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x172
    test rdx, r15
    je 0x12f
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x17a
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x196
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x50]
    or rcx, 2
    mov [r12 + 0x50], rcx
    jmp 0xbc
write:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x40]
    cmp rcx, [rdx]
    ja 0xa0
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0xc0
    endbr64
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xef
    mov eax, esi
    and eax, 7
    or rax, r15
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x28]
    mov rsi, [rbx + 0x38]
    test rdx, r13
    jne 0x12a
    cmp byte ptr [rdx], 0x20
    jb 0x12a
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x10]
    jne 0x12a
    mov rax, [r12 + 0x18]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x140
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xd7
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0xc5
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    call <op.BitAndI>
    jmp 0x46
    cmp rsi, r15
    jae 0x117
    test rsi, r15
    je 0xde
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xde
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 8]
    or r8, 2
    mov [r12 + 8], r8
    jmp 0x3a
    mov dword ptr [rbx + 8], 7
    lea rcx, [r12 + 0x10]
    call <stub.SetNamed>
    jmp 0x8e
    mov dword ptr [rbx + 8], 7
    call <stub.Barrier>
    jmp 0x8e
