(anonymous):
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x90]
    cmp rcx, [rdx]
    ja 0x584
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
    mov rsi, [r12 + 0x60]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x5ab
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x2a
    call <op.Typeof>
    mov rax, [r12 + 0x48]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x5d6
    cmp rdx, r15
    jb 0x5d6
    cmp esi, edx
    je 0xf1
    jmp 0x10c
    mov rsi, [r12 + 0x78]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x673
    mov [rbx + 0x30], rax
    jmp 0x11a
    mov rax, 0xfffe000000000001
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x45
    call <op.InitGlobal>
    mov rax, 0xfffe0000000000dc
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x4d
    call <op.InitGlobal>
    mov rax, 0xfffe000000000064
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x55
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x5d
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x65
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [r12 + 0x88]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x684
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x6af
    cmp rdx, r15
    jb 0x6af
    cmp esi, edx
    jge 0x4cc
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    endbr64
    mov rsi, [r12 + 0xa0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x70c
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x737
    cmp rdx, r15
    jb 0x737
    cmp esi, edx
    jge 0x497
    mov rsi, [r12 + 0xb8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x794
    mov [rbx + 0x40], rax
    mov rsi, [r12 + 0xc8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x7a5
    mov [rbx + 0x68], rax
    mov eax, 0xa
    mov [rbx + 0x70], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0xd8], rsi
    jne 0x7c7
    mov dword ptr [rbx + 8], 0x9c
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
    je 0xcc1
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x850
    cmp rdx, r15
    jb 0x850
    mov eax, esi
    add eax, edx
    jo 0x850
    or rax, r15
    mov [rbx + 0x40], rax
    mov rdx, [r12 + 0x108]
    mov rsi, [rbx + 0x40]
    cmp byte ptr [rdx + 2], 0
    jne 0x8c3
    cmp qword ptr [rdx + 8], 0
    je 0x8c3
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x8d4
    mov rsi, [r12 + 0x118]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x8e5
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x907
    imul eax, esi, 7
    jo 0x907
    test eax, eax
    je 0x965
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [r12 + 0x130]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x973
    mov [rbx + 0x78], rax
    mov eax, 0xa
    mov [rbx + 0x80], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x140], rsi
    jne 0x995
    mov dword ptr [rbx + 8], 0xc7
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
    je 0xcc1
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0xa1e
    cmp rdx, r15
    jb 0xa1e
    mov eax, esi
    add eax, edx
    jo 0xa1e
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x50]
    cmp rsi, r15
    jb 0xaa2
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x40], rax
    mov rdx, [r12 + 0x178]
    mov rsi, [rbx + 0x40]
    cmp byte ptr [rdx + 2], 0
    jne 0xae3
    cmp qword ptr [rdx + 8], 0
    je 0xae3
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0xaf4
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0xb16
    mov eax, esi
    add eax, 1
    jo 0xb16
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0xb74
    jmp 0x1e9
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xb96
    mov eax, esi
    add eax, 1
    jo 0xb96
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0xbf4
    jmp 0x19c
    mov rsi, [r12 + 0x198]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xc05
    mov [rbx + 0x48], rax
    mov eax, 0xa
    mov [rbx + 0x50], rax
    mov rax, [r12 + 0x58]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x1a8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xc16
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x1b8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xc27
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x48]
    cmp [r12 + 0x1c8], rsi
    jne 0xc49
    mov dword ptr [rbx + 8], 0x109
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
    je 0xcc1
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x5a4
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
    jmp 0xb5
    mov dword ptr [rbx + 8], 0x31
    call <op.JStrictNe>
    cmp eax, 2
    je 0x10c
    jmp 0xf1
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x620
    cmp rsi, rdx
    je 0xf1
    test rcx, r13
    jne 0x10c
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x10c
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x10c
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x5bc
    jmp 0x10c
    cmp rsi, r15
    jae 0x639
    test rsi, r15
    je 0x10c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x641
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x65a
    test rdx, r15
    je 0x10c
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x662
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x66e
    je 0xf1
    jmp 0x10c
    mov dword ptr [rbx + 8], 0x38
    call <op.GetGlobal>
    jmp 0x107
    mov dword ptr [rbx + 8], 0x6d
    call <op.GetGlobal>
    jmp 0x1b9
    mov dword ptr [rbx + 8], 0x73
    call <op.JNotLess>
    cmp eax, 2
    je 0x4cc
    jmp 0x1db
    cmp rsi, r15
    jae 0x6c4
    test rsi, r15
    je 0x695
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x6cc
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x6e1
    test rdx, r15
    je 0x695
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x6e9
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x98]
    or rcx, 2
    mov [r12 + 0x98], rcx
    vucomisd xmm1, xmm0
    jbe 0x4cc
    jmp 0x1db
    mov dword ptr [rbx + 8], 0x7e
    call <op.GetGlobal>
    jmp 0x206
    mov dword ptr [rbx + 8], 0x84
    call <op.JNotLess>
    cmp eax, 2
    je 0x497
    jmp 0x228
    cmp rsi, r15
    jae 0x74c
    test rsi, r15
    je 0x71d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x754
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x769
    test rdx, r15
    je 0x71d
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x771
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0xb0]
    or rcx, 2
    mov [r12 + 0xb0], rcx
    vucomisd xmm1, xmm0
    jbe 0x497
    jmp 0x228
    mov dword ptr [rbx + 8], 0x8b
    call <op.GetGlobal>
    jmp 0x241
    mov dword ptr [rbx + 8], 0x91
    call <op.GetGlobal>
    jmp 0x25a
    mov dword ptr [rbx + 8], 0x9c
    call <op.Call>
    jmp 0x2bd
    test rsi, r13
    jne 0x7b6
    cmp byte ptr [rsi], 0x22
    jne 0x7b6
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xd8], rax
    je 0x27d
    cmp [r12 + 0xe8], rax
    je 0x27d
    cmp [r12 + 0xf0], rax
    je 0x27d
    cmp [r12 + 0xf8], rax
    je 0x27d
    cmp qword ptr [r12 + 0xe0], 2
    je 0x27d
    cmp [r12 + 0xe0], rsi
    je 0x27d
    mov dword ptr [rbx + 8], 0x9c
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x27d
    mov dword ptr [rbx + 8], 0xa2
    call <op.Add>
    jmp 0x2e8
    cmp rsi, r15
    jae 0x865
    test rsi, r15
    je 0x83f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x86d
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x882
    test rdx, r15
    je 0x83f
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x88a
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x8a6
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x100]
    or rcx, 2
    mov [r12 + 0x100], rcx
    jmp 0x2e8
    mov dword ptr [rbx + 8], 0xa8
    call <op.SetGlobal>
    jmp 0x323
    mov dword ptr [rbx + 8], 0xa8
    call <stub.Barrier>
    jmp 0x323
    mov dword ptr [rbx + 8], 0xaf
    call <op.GetGlobal>
    jmp 0x33c
    mov dword ptr [rbx + 8], 0xb5
    call <op.MulI>
    jmp 0x361
    cmp rsi, r15
    jae 0x91c
    test rsi, r15
    je 0x8f6
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x924
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xcc8]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x948
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x128]
    or rcx, 2
    mov [r12 + 0x128], rcx
    jmp 0x361
    mov ecx, esi
    or ecx, 7
    test ecx, ecx
    jl 0x907
    jmp 0x35a
    mov dword ptr [rbx + 8], 0xbc
    call <op.GetGlobal>
    jmp 0x37a
    mov dword ptr [rbx + 8], 0xc7
    call <op.Call>
    jmp 0x3e3
    test rsi, r13
    jne 0x984
    cmp byte ptr [rsi], 0x22
    jne 0x984
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x140], rax
    je 0x3a3
    cmp [r12 + 0x150], rax
    je 0x3a3
    cmp [r12 + 0x158], rax
    je 0x3a3
    cmp [r12 + 0x160], rax
    je 0x3a3
    cmp qword ptr [r12 + 0x148], 2
    je 0x3a3
    cmp [r12 + 0x148], rsi
    je 0x3a3
    mov dword ptr [rbx + 8], 0xc7
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x3a3
    mov dword ptr [rbx + 8], 0xcd
    call <op.Add>
    jmp 0x40e
    cmp rsi, r15
    jae 0xa33
    test rsi, r15
    je 0xa0d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xa3b
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xa50
    test rdx, r15
    je 0xa0d
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xa58
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xa74
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x168]
    or rcx, 2
    mov [r12 + 0x168], rcx
    jmp 0x40e
    mov dword ptr [rbx + 8], 0xd3
    call <op.BitOrI>
    jmp 0x427
    cmp rsi, r15
    jae 0xaca
    test rsi, r15
    je 0xa91
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xa91
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x170]
    or r8, 2
    mov [r12 + 0x170], r8
    jmp 0x41b
    mov dword ptr [rbx + 8], 0xda
    call <op.SetGlobal>
    jmp 0x462
    mov dword ptr [rbx + 8], 0xda
    call <stub.Barrier>
    jmp 0x462
    mov dword ptr [rbx + 8], 0xe1
    call <op.Inc>
    jmp 0x481
    cmp rsi, r15
    jae 0xb2b
    test rsi, r15
    je 0xb05
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xb33
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xcd0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xb57
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x188]
    or rcx, 2
    mov [r12 + 0x188], rcx
    jmp 0x481
    mov dword ptr [rbx + 8], 0xe6
    call <op.JumpLoop>
    jmp 0x1e9
    mov dword ptr [rbx + 8], 0xe9
    call <op.Inc>
    jmp 0x4b6
    cmp rsi, r15
    jae 0xbab
    test rsi, r15
    je 0xb85
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xbb3
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xcd0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xbd7
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x190]
    or rcx, 2
    mov [r12 + 0x190], rcx
    jmp 0x4b6
    mov dword ptr [rbx + 8], 0xee
    call <op.JumpLoop>
    jmp 0x19c
    mov dword ptr [rbx + 8], 0xf1
    call <op.GetGlobal>
    jmp 0x4e5
    mov dword ptr [rbx + 8], 0xfd
    call <op.GetGlobal>
    jmp 0x510
    mov dword ptr [rbx + 8], 0x103
    call <op.GetGlobal>
    jmp 0x529
    mov dword ptr [rbx + 8], 0x109
    call <op.Call>
    jmp 0x57b
    test rsi, r13
    jne 0xc38
    cmp byte ptr [rsi], 0x22
    jne 0xc38
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1c8], rax
    je 0x53b
    cmp [r12 + 0x1d8], rax
    je 0x53b
    cmp [r12 + 0x1e0], rax
    je 0x53b
    cmp [r12 + 0x1e8], rax
    je 0x53b
    cmp qword ptr [r12 + 0x1d0], 2
    je 0x53b
    cmp [r12 + 0x1d0], rsi
    je 0x53b
    mov dword ptr [rbx + 8], 0x109
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x48]
    jmp 0x53b
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .quad 0x401c000000000000
    .quad 0x3ff0000000000000
bitmap:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0xa0]
    cmp rcx, [rdx]
    ja 0x445
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x465
    endbr64
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0x494
    imul eax, esi, 2
    jo 0x494
    test eax, eax
    je 0x4ec
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [r12 + 0x20]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x4fa
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x51c
    cmp rdx, r15
    jb 0x51c
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vdivsd xmm0, xmm0, xmm1
    vcvttsd2si eax, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, eax
    vucomisd xmm0, xmm15
    jne 0x589
    jp 0x589
    test eax, eax
    jne 0xe5
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x589
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x5c9
    mov eax, esi
    sub eax, 1
    jo 0x5c9
    or rax, r15
    mov [rbx + 0x40], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x48], rax
    endbr64
    mov rsi, [r12 + 0x40]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x621
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x64c
    cmp rdx, r15
    jb 0x64c
    cmp esi, edx
    jge 0x43c
    mov rsi, [r12 + 0x58]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x6a3
    mov [rbx + 0x78], rax
    mov eax, 0xa
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x6c5
    imul eax, esi, 3
    jo 0x6c5
    test eax, eax
    je 0x720
    or rax, r15
    mov [rbx + 0x90], rax
    mov rsi, [r12 + 0x70]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x72e
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x90]
    mov rdx, [rbx + 0x98]
    cmp rsi, r15
    jb 0x750
    cmp rdx, r15
    jb 0x750
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vdivsd xmm0, xmm0, xmm1
    vcvttsd2si eax, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, eax
    vucomisd xmm0, xmm15
    jne 0x7c6
    jp 0x7c6
    test eax, eax
    jne 0x21c
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x7c6
    or rax, r15
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x90]
    cmp rsi, r15
    jb 0x80f
    mov eax, esi
    sub eax, 2
    jo 0x80f
    or rax, r15
    mov [rbx + 0x88], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x90], rsi
    jne 0x881
    mov dword ptr [rbx + 8], 0x58
    mov rax, [rsi + 0x20]
    mov [rbx + 0x60], rbx
    mov dword ptr [rbx + 0x6c], 2
    mov [rbx + 0x70], rax
    add rbx, 0x60
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0x60
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0xd2f
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0xb8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x8f9
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x60]
    cmp rsi, r15
    jb 0x924
    cmp rdx, r15
    jb 0x924
    cmp esi, edx
    je 0x2e8
    jmp 0x2fb
    mov rax, 0xfffe000000000001
    mov [rbx + 0x50], rax
    jmp 0x309
    mov rax, 0xfffe000000000000
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x9d2
    mov eax, esi
    shl eax, 1
    or rax, r15
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x58]
    mov rcx, [rbx + 0x50]
    cmp rsi, r15
    jb 0xa24
    cmp rcx, r15
    jb 0xa24
    mov eax, esi
    or eax, ecx
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0xa9e
    mov eax, esi
    and eax, 7
    or rax, r15
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x58]
    cmp rsi, r15
    jb 0xadf
    cmp esi, 7
    jne 0x407
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0xb1b
    imul eax, esi, 0x1f
    jo 0xb1b
    test eax, eax
    je 0xb79
    or rax, r15
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xb98
    mov eax, esi
    and eax, 0xff
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x60]
    cmp rsi, r15
    jb 0xbea
    cmp rdx, r15
    jb 0xbea
    mov eax, esi
    add eax, edx
    jo 0xbea
    or rax, r15
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x58]
    cmp rsi, r15
    jb 0xc6e
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x38], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0xcc0
    mov eax, esi
    add eax, 1
    jo 0xcc0
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0xd1e
    jmp 0x119
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x47c
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x46a
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 8
    call <op.MulI>
    jmp 0x71
    cmp rsi, r15
    jae 0x4a9
    test rsi, r15
    je 0x483
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x4b1
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xd38]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x4d5
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x18]
    or rcx, 2
    mov [r12 + 0x18], rcx
    jmp 0x71
    mov ecx, esi
    or ecx, 2
    test ecx, ecx
    jl 0x494
    jmp 0x6a
    mov dword ptr [rbx + 8], 0xf
    call <op.GetGlobal>
    jmp 0x87
    mov dword ptr [rbx + 8], 0x15
    call <op.Div>
    jmp 0xec
    cmp rsi, r15
    jae 0x531
    test rsi, r15
    je 0x50b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x539
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x54e
    test rdx, r15
    je 0x50b
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x556
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vdivsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x572
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x30]
    or rcx, 2
    mov [r12 + 0x30], rcx
    jmp 0xec
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x5a1
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x30]
    or rcx, 2
    mov [r12 + 0x30], rcx
    jmp 0xec
    mov dword ptr [rbx + 8], 0x1b
    call <op.SubI>
    jmp 0x10b
    cmp rsi, r15
    jae 0x5de
    test rsi, r15
    je 0x5b8
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x5e6
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xd40]
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x60a
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x38]
    or rcx, 2
    mov [r12 + 0x38], rcx
    jmp 0x10b
    mov dword ptr [rbx + 8], 0x26
    call <op.GetGlobal>
    jmp 0x133
    mov dword ptr [rbx + 8], 0x2c
    call <op.JNotLess>
    cmp eax, 2
    je 0x43c
    jmp 0x155
    cmp rsi, r15
    jae 0x661
    test rsi, r15
    je 0x632
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x669
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x67e
    test rdx, r15
    je 0x632
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x686
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x50]
    or rcx, 2
    mov [r12 + 0x50], rcx
    vucomisd xmm1, xmm0
    jbe 0x43c
    jmp 0x155
    mov dword ptr [rbx + 8], 0x33
    call <op.GetGlobal>
    jmp 0x16b
    mov dword ptr [rbx + 8], 0x3b
    call <op.MulI>
    jmp 0x19f
    cmp rsi, r15
    jae 0x6da
    test rsi, r15
    je 0x6b4
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x6e2
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xd48]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x706
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x90], rax
    mov rcx, [r12 + 0x68]
    or rcx, 2
    mov [r12 + 0x68], rcx
    jmp 0x19f
    mov ecx, esi
    or ecx, 3
    test ecx, ecx
    jl 0x6c5
    jmp 0x195
    mov dword ptr [rbx + 8], 0x42
    call <op.GetGlobal>
    jmp 0x1b8
    mov dword ptr [rbx + 8], 0x48
    call <op.Div>
    jmp 0x226
    cmp rsi, r15
    jae 0x765
    test rsi, r15
    je 0x73f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x76d
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x782
    test rdx, r15
    je 0x73f
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x78a
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vdivsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x7a6
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x90], rax
    mov rcx, [r12 + 0x80]
    or rcx, 2
    mov [r12 + 0x80], rcx
    jmp 0x226
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x7de
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x90], rax
    mov rcx, [r12 + 0x80]
    or rcx, 2
    mov [r12 + 0x80], rcx
    jmp 0x226
    mov dword ptr [rbx + 8], 0x4e
    call <op.SubI>
    jmp 0x24b
    cmp rsi, r15
    jae 0x824
    test rsi, r15
    je 0x7fe
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x82c
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xd38]
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x850
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x88], rax
    mov rcx, [r12 + 0x88]
    or rcx, 2
    mov [r12 + 0x88], rcx
    jmp 0x24b
    mov dword ptr [rbx + 8], 0x58
    call <op.Call>
    jmp 0x2a8
    test rsi, r13
    jne 0x870
    cmp byte ptr [rsi], 0x22
    jne 0x870
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x90], rax
    je 0x268
    cmp [r12 + 0xa0], rax
    je 0x268
    cmp [r12 + 0xa8], rax
    je 0x268
    cmp [r12 + 0xb0], rax
    je 0x268
    cmp qword ptr [r12 + 0x98], 2
    je 0x268
    cmp [r12 + 0x98], rsi
    je 0x268
    mov dword ptr [rbx + 8], 0x58
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x268
    mov dword ptr [rbx + 8], 0x5e
    call <op.GetGlobal>
    jmp 0x2c1
    mov dword ptr [rbx + 8], 0x64
    call <op.JStrictNe>
    cmp eax, 2
    je 0x2fb
    jmp 0x2e8
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x96e
    cmp rsi, rdx
    je 0x2e8
    test rcx, r13
    jne 0x2fb
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x2fb
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x2fb
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x90a
    jmp 0x2fb
    cmp rsi, r15
    jae 0x987
    test rsi, r15
    je 0x2fb
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x98f
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x9a8
    test rdx, r15
    je 0x2fb
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x9b0
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x9bc
    je 0x2e8
    jmp 0x2fb
    mov dword ptr [rbx + 8], 0x76
    call <op.ShlI>
    jmp 0x321
    cmp rsi, r15
    jae 0x9fa
    test rsi, r15
    je 0x9c1
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x9c1
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0xd0]
    or r8, 2
    mov [r12 + 0xd0], r8
    jmp 0x316
    mov dword ptr [rbx + 8], 0x7d
    call <op.BitOr>
    jmp 0x346
    cmp rsi, r15
    jae 0xa4c
    test rsi, r15
    je 0xa13
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xa13
    mov r8d, r11d
    mov esi, r8d
    cmp rcx, r15
    jae 0xa74
    test rcx, r15
    je 0xa13
    lea r8, [rcx + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xa13
    mov r8d, r11d
    mov ecx, r8d
    mov r8, [r12 + 0xd8]
    or r8, 2
    mov [r12 + 0xd8], r8
    jmp 0x33b
    mov dword ptr [rbx + 8], 0x83
    call <op.BitAndI>
    jmp 0x35f
    cmp rsi, r15
    jae 0xac6
    test rsi, r15
    je 0xa8d
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xa8d
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0xe0]
    or r8, 2
    mov [r12 + 0xe0], r8
    jmp 0x353
    test rsi, r15
    je 0x407
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vmovsd xmm1, [0xd50]
    vucomisd xmm0, xmm1
    jp 0xb05
    je 0x375
    jmp 0x407
    mov dword ptr [rbx + 8], 0x92
    call <op.MulI>
    jmp 0x39a
    cmp rsi, r15
    jae 0xb30
    test rsi, r15
    je 0xb0a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xb38
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xd58]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xb5c
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x58], rax
    mov rcx, [r12 + 0xf0]
    or rcx, 2
    mov [r12 + 0xf0], rcx
    jmp 0x39a
    mov ecx, esi
    or ecx, 0x1f
    test ecx, ecx
    jl 0xb1b
    jmp 0x393
    mov dword ptr [rbx + 8], 0x99
    call <op.BitAndI>
    jmp 0x3b5
    cmp rsi, r15
    jae 0xbc0
    test rsi, r15
    je 0xb87
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xb87
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0xf8]
    or r8, 2
    mov [r12 + 0xf8], r8
    jmp 0x3a7
    mov dword ptr [rbx + 8], 0xa0
    call <op.Add>
    jmp 0x3e0
    cmp rsi, r15
    jae 0xbff
    test rsi, r15
    je 0xbd9
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xc07
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xc1c
    test rdx, r15
    je 0xbd9
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xc24
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xc40
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x58], rax
    mov rcx, [r12 + 0x100]
    or rcx, 2
    mov [r12 + 0x100], rcx
    jmp 0x3e0
    mov dword ptr [rbx + 8], 0xa6
    call <op.BitOrI>
    jmp 0x3f9
    cmp rsi, r15
    jae 0xc96
    test rsi, r15
    je 0xc5d
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xc5d
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x108]
    or r8, 2
    mov [r12 + 0x108], r8
    jmp 0x3ed
    mov dword ptr [rbx + 8], 0xb1
    call <op.Inc>
    jmp 0x426
    cmp rsi, r15
    jae 0xcd5
    test rsi, r15
    je 0xcaf
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xcdd
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xd40]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xd01
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x110]
    or rcx, 2
    mov [r12 + 0x110], rcx
    jmp 0x426
    mov dword ptr [rbx + 8], 0xb6
    call <op.JumpLoop>
    jmp 0x119
    jmp <stub.ExceptionExit>
    .long 0x0
    .quad 0x4000000000000000
    .quad 0x3ff0000000000000
    .quad 0x4008000000000000
    .quad 0x401c000000000000
    .quad 0x403f000000000000
escape:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x68]
    cmp rcx, [rdx]
    ja 0x254
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x274
    endbr64
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x40], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x48], rax
    endbr64
    mov rsi, [r12 + 8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x292
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x2b9
    cmp rdx, r15
    jb 0x2b9
    cmp esi, edx
    jge 0x24b
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x321
    cmp rdx, r15
    jb 0x321
    mov eax, esi
    imul eax, edx
    jo 0x321
    test eax, eax
    je 0x38e
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x3ac
    cmp rdx, r15
    jb 0x3ac
    mov eax, esi
    imul eax, edx
    jo 0x3ac
    test eax, eax
    je 0x419
    or rax, r15
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0x437
    cmp rdx, r15
    jb 0x437
    mov eax, esi
    add eax, edx
    jo 0x437
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    cmp rsi, r15
    jb 0x4be
    cmp esi, 4
    jg 0x24b
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x511
    imul eax, esi, 2
    jo 0x511
    test eax, eax
    je 0x569
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x588
    cmp rdx, r15
    jb 0x588
    mov eax, esi
    imul eax, edx
    jo 0x588
    test eax, eax
    je 0x5f5
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    mov rdx, [rbx + 0x30]
    cmp rsi, r15
    jb 0x613
    cmp rdx, r15
    jb 0x613
    mov eax, esi
    add eax, edx
    jo 0x613
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0x691
    cmp rdx, r15
    jb 0x691
    mov eax, esi
    sub eax, edx
    jo 0x691
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0x70f
    cmp rdx, r15
    jb 0x70f
    mov eax, esi
    add eax, edx
    jo 0x70f
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x78d
    mov eax, esi
    add eax, 1
    jo 0x78d
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x7e5
    jmp 0x57
    mov rax, [rbx + 0x48]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x28b
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x279
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0xc
    call <op.GetGlobal>
    jmp 0x71
    mov dword ptr [rbx + 8], 0x12
    call <op.JNotLess>
    cmp eax, 2
    je 0x24b
    jmp 0x93
    cmp rsi, r15
    jae 0x2ce
    test rsi, r15
    je 0x2a3
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2d6
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x2eb
    test rdx, r15
    je 0x2a3
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x2f3
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x18]
    or rcx, 2
    mov [r12 + 0x18], rcx
    vucomisd xmm1, xmm0
    jbe 0x24b
    jmp 0x93
    mov dword ptr [rbx + 8], 0x19
    call <op.Mul>
    jmp 0xc7
    cmp rsi, r15
    jae 0x336
    test rsi, r15
    je 0x310
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x33e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x353
    test rdx, r15
    je 0x310
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x35b
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x377
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x20]
    or rcx, 2
    mov [r12 + 0x20], rcx
    jmp 0xc7
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x321
    jmp 0xc0
    mov dword ptr [rbx + 8], 0x1f
    call <op.Mul>
    jmp 0xfb
    cmp rsi, r15
    jae 0x3c1
    test rsi, r15
    je 0x39b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x3c9
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x3de
    test rdx, r15
    je 0x39b
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x3e6
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x402
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x58], rax
    mov rcx, [r12 + 0x28]
    or rcx, 2
    mov [r12 + 0x28], rcx
    jmp 0xfb
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x3ac
    jmp 0xf4
    mov dword ptr [rbx + 8], 0x25
    call <op.Add>
    jmp 0x126
    cmp rsi, r15
    jae 0x44c
    test rsi, r15
    je 0x426
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x454
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x469
    test rdx, r15
    je 0x426
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x471
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x48d
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x30]
    or rcx, 2
    mov [r12 + 0x30], rcx
    jmp 0x126
    mov dword ptr [rbx + 8], 0x2b
    call <op.JGreaterI>
    cmp eax, 2
    je 0x24b
    jmp 0x13c
    cmp rsi, r15
    jae 0x4d3
    test rsi, r15
    je 0x4a4
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x4db
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x7f8]
    mov rcx, [r12 + 0x38]
    or rcx, 2
    mov [r12 + 0x38], rcx
    vucomisd xmm0, xmm1
    ja 0x24b
    jmp 0x13c
    mov dword ptr [rbx + 8], 0x33
    call <op.MulI>
    jmp 0x161
    cmp rsi, r15
    jae 0x526
    test rsi, r15
    je 0x500
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x52e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x800]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x552
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x40]
    or rcx, 2
    mov [r12 + 0x40], rcx
    jmp 0x161
    mov ecx, esi
    or ecx, 2
    test ecx, ecx
    jl 0x511
    jmp 0x15a
    mov dword ptr [rbx + 8], 0x3a
    call <op.Mul>
    jmp 0x195
    cmp rsi, r15
    jae 0x59d
    test rsi, r15
    je 0x577
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x5a5
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x5ba
    test rdx, r15
    je 0x577
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x5c2
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x5de
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x48]
    or rcx, 2
    mov [r12 + 0x48], rcx
    jmp 0x195
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x588
    jmp 0x18e
    mov dword ptr [rbx + 8], 0x40
    call <op.Add>
    jmp 0x1c0
    cmp rsi, r15
    jae 0x628
    test rsi, r15
    je 0x602
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x630
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x645
    test rdx, r15
    je 0x602
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x64d
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x669
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x50]
    or rcx, 2
    mov [r12 + 0x50], rcx
    jmp 0x1c0
    mov dword ptr [rbx + 8], 0x46
    call <op.Sub>
    jmp 0x1eb
    cmp rsi, r15
    jae 0x6a6
    test rsi, r15
    je 0x680
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x6ae
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x6c3
    test rdx, r15
    je 0x680
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x6cb
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x6e7
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x58]
    or rcx, 2
    mov [r12 + 0x58], rcx
    jmp 0x1eb
    mov dword ptr [rbx + 8], 0x4c
    call <op.Add>
    jmp 0x216
    cmp rsi, r15
    jae 0x724
    test rsi, r15
    je 0x6fe
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x72c
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x741
    test rdx, r15
    je 0x6fe
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x749
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x765
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x60]
    or rcx, 2
    mov [r12 + 0x60], rcx
    jmp 0x216
    mov dword ptr [rbx + 8], 0x52
    call <op.Inc>
    jmp 0x235
    cmp rsi, r15
    jae 0x7a2
    test rsi, r15
    je 0x77c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x7aa
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x808]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x7ce
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x68]
    or rcx, 2
    mov [r12 + 0x68], rcx
    jmp 0x235
    mov dword ptr [rbx + 8], 0x57
    call <op.JumpLoop>
    jmp 0x57
    .byte 0x0
    .byte 0x0
    .quad 0x4010000000000000
    .quad 0x4000000000000000
    .quad 0x3ff0000000000000
row:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x90]
    cmp rcx, [rdx]
    ja 0x2f6
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x316
    endbr64
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0x345
    imul eax, esi, 2
    jo 0x345
    test eax, eax
    je 0x39d
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [r12 + 0x18]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x3ab
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x3cd
    cmp rdx, r15
    jb 0x3cd
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vdivsd xmm0, xmm0, xmm1
    vcvttsd2si eax, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, eax
    vucomisd xmm0, xmm15
    jne 0x43a
    jp 0x43a
    test eax, eax
    jne 0xd7
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x43a
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x47a
    mov eax, esi
    sub eax, 1
    jo 0x47a
    or rax, r15
    mov [rbx + 0x38], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x40], rax
    endbr64
    mov rsi, [r12 + 0x38]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x4d2
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x4fd
    cmp rdx, r15
    jb 0x4fd
    cmp esi, edx
    jge 0x2ed
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x565
    imul eax, esi, 3
    jo 0x565
    test eax, eax
    je 0x5bd
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [r12 + 0x58]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x5cb
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0x5ed
    cmp rdx, r15
    jb 0x5ed
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vdivsd xmm0, xmm0, xmm1
    vcvttsd2si eax, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, eax
    vucomisd xmm0, xmm15
    jne 0x65a
    jp 0x65a
    test eax, eax
    jne 0x1e0
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x65a
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x50]
    cmp rsi, r15
    jb 0x69a
    mov eax, esi
    sub eax, 2
    jo 0x69a
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [r12 + 0x78]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x6f2
    mov [rbx + 0x70], rax
    mov eax, 0xa
    mov [rbx + 0x78], rax
    mov rax, [rbx + 0x48]
    mov [rbx + 0x80], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0x88], rsi
    jne 0x714
    mov dword ptr [rbx + 8], 0x57
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
    je 0x890
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x79d
    cmp rdx, r15
    jb 0x79d
    mov eax, esi
    add eax, edx
    jo 0x79d
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x821
    mov eax, esi
    add eax, 1
    jo 0x821
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x87f
    jmp 0x10b
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x32d
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x31b
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 4
    call <op.MulI>
    jmp 0x63
    cmp rsi, r15
    jae 0x35a
    test rsi, r15
    je 0x334
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x362
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x898]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x386
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x10]
    or rcx, 2
    mov [r12 + 0x10], rcx
    jmp 0x63
    mov ecx, esi
    or ecx, 2
    test ecx, ecx
    jl 0x345
    jmp 0x5c
    mov dword ptr [rbx + 8], 0xb
    call <op.GetGlobal>
    jmp 0x79
    mov dword ptr [rbx + 8], 0x11
    call <op.Div>
    jmp 0xde
    cmp rsi, r15
    jae 0x3e2
    test rsi, r15
    je 0x3bc
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x3ea
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x3ff
    test rdx, r15
    je 0x3bc
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x407
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vdivsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x423
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x28]
    or rcx, 2
    mov [r12 + 0x28], rcx
    jmp 0xde
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x452
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x28]
    or rcx, 2
    mov [r12 + 0x28], rcx
    jmp 0xde
    mov dword ptr [rbx + 8], 0x17
    call <op.SubI>
    jmp 0xfd
    cmp rsi, r15
    jae 0x48f
    test rsi, r15
    je 0x469
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x497
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x8a0]
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x4bb
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x30]
    or rcx, 2
    mov [r12 + 0x30], rcx
    jmp 0xfd
    mov dword ptr [rbx + 8], 0x22
    call <op.GetGlobal>
    jmp 0x125
    mov dword ptr [rbx + 8], 0x28
    call <op.JNotLess>
    cmp eax, 2
    je 0x2ed
    jmp 0x147
    cmp rsi, r15
    jae 0x512
    test rsi, r15
    je 0x4e3
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x51a
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x52f
    test rdx, r15
    je 0x4e3
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x537
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x48]
    or rcx, 2
    mov [r12 + 0x48], rcx
    vucomisd xmm1, xmm0
    jbe 0x2ed
    jmp 0x147
    mov dword ptr [rbx + 8], 0x2f
    call <op.MulI>
    jmp 0x16c
    cmp rsi, r15
    jae 0x57a
    test rsi, r15
    je 0x554
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x582
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x8a8]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x5a6
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x50]
    or rcx, 2
    mov [r12 + 0x50], rcx
    jmp 0x16c
    mov ecx, esi
    or ecx, 3
    test ecx, ecx
    jl 0x565
    jmp 0x165
    mov dword ptr [rbx + 8], 0x36
    call <op.GetGlobal>
    jmp 0x182
    mov dword ptr [rbx + 8], 0x3c
    call <op.Div>
    jmp 0x1e7
    cmp rsi, r15
    jae 0x602
    test rsi, r15
    je 0x5dc
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x60a
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x61f
    test rdx, r15
    je 0x5dc
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x627
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vdivsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x643
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x68]
    or rcx, 2
    mov [r12 + 0x68], rcx
    jmp 0x1e7
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x672
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x68]
    or rcx, 2
    mov [r12 + 0x68], rcx
    jmp 0x1e7
    mov dword ptr [rbx + 8], 0x42
    call <op.SubI>
    jmp 0x206
    cmp rsi, r15
    jae 0x6af
    test rsi, r15
    je 0x689
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x6b7
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x898]
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x6db
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x70]
    or rcx, 2
    mov [r12 + 0x70], rcx
    jmp 0x206
    mov dword ptr [rbx + 8], 0x49
    call <op.GetGlobal>
    jmp 0x21c
    mov dword ptr [rbx + 8], 0x57
    call <op.Call>
    jmp 0x28d
    test rsi, r13
    jne 0x703
    cmp byte ptr [rsi], 0x22
    jne 0x703
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x88], rax
    je 0x24d
    cmp [r12 + 0x98], rax
    je 0x24d
    cmp [r12 + 0xa0], rax
    je 0x24d
    cmp [r12 + 0xa8], rax
    je 0x24d
    cmp qword ptr [r12 + 0x90], 2
    je 0x24d
    cmp [r12 + 0x90], rsi
    je 0x24d
    mov dword ptr [rbx + 8], 0x57
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x70]
    jmp 0x24d
    mov dword ptr [rbx + 8], 0x5d
    call <op.Add>
    jmp 0x2b8
    cmp rsi, r15
    jae 0x7b2
    test rsi, r15
    je 0x78c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x7ba
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x7cf
    test rdx, r15
    je 0x78c
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x7d7
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x7f3
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0xb0]
    or rcx, 2
    mov [r12 + 0xb0], rcx
    jmp 0x2b8
    mov dword ptr [rbx + 8], 0x63
    call <op.Inc>
    jmp 0x2d7
    cmp rsi, r15
    jae 0x836
    test rsi, r15
    je 0x810
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x83e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x8a0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x862
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0xb8]
    or rcx, 2
    mov [r12 + 0xb8], rcx
    jmp 0x2d7
    mov dword ptr [rbx + 8], 0x68
    call <op.JumpLoop>
    jmp 0x10b
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .byte 0x0
    .quad 0x4000000000000000
    .quad 0x3ff0000000000000
    .quad 0x4008000000000000
