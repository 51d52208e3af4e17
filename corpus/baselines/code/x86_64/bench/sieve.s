(anonymous):
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0xb0]
    cmp rcx, [rdx]
    ja 0x741
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
    mov rsi, [r12 + 0x70]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x768
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x2a
    call <op.Typeof>
    mov rax, [r12 + 0x40]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x793
    cmp rdx, r15
    jb 0x793
    cmp esi, edx
    je 0xf1
    jmp 0x10f
    mov rsi, [r12 + 0x88]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x830
    mov [rbx + 0x30], rax
    jmp 0x11d
    mov rax, 0xfffe000000000001
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x45
    call <op.InitGlobal>
    mov rax, 0xfffe00000001d4c0
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x4d
    call <op.InitGlobal>
    mov dword ptr [rbx + 8], 0x51
    call <op.NewArray>
    mov dword ptr [rbx + 8], 0x57
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [r12 + 0xa8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x841
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x863
    imul eax, esi, 0xa
    jo 0x863
    test eax, eax
    je 0x8c1
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x8e9
    cmp rdx, r15
    jb 0x8e9
    cmp esi, edx
    jge 0x3e0
    mov rsi, [r12 + 0xc8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x946
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x60]
    test rdx, r13
    jne 0x957
    cmp byte ptr [rdx], 0x20
    jb 0x957
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xd8]
    jne 0x957
    mov rsi, [r12 + 0xe0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0xf8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x970
    mov [rbx + 0x88], rax
    mov eax, 0xa
    mov [rbx + 0x90], rax
    mov rsi, [r12 + 0x108]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x981
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x88]
    cmp [r12 + 0x118], rsi
    jne 0x9a3
    mov dword ptr [rbx + 8], 0x8e
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
    je 0xf1e
    mov [rbx + 0x68], rax
    mov rsi, [r12 + 0x140]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xa1e
    mov [rbx + 0x90], rax
    mov eax, 0xa
    mov [rbx + 0x98], rax
    mov rsi, [r12 + 0x150]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xa2f
    mov [rbx + 0xa0], rax
    mov rsi, [rbx + 0x90]
    cmp [r12 + 0x160], rsi
    jne 0xa51
    mov dword ptr [rbx + 8], 0xa2
    mov rax, [rsi + 0x20]
    mov [rbx + 0x78], rbx
    mov dword ptr [rbx + 0x84], 1
    mov [rbx + 0x88], rax
    add rbx, 0x78
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x78
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0xf1e
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x188], rsi
    jne 0xadd
    mov dword ptr [rbx + 8], 0xa8
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
    je 0xf1e
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xb66
    mov eax, esi
    add eax, 1
    jo 0xb66
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0xbc4
    jmp 0x169
    mov rsi, [r12 + 0x1b8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xbd5
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x1c8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xbe6
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0x1d8], rsi
    jne 0xc08
    mov dword ptr [rbx + 8], 0xc4
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
    je 0xf1e
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0xca
    call <op.InitGlobal>
    mov rsi, [r12 + 0x200]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xc80
    mov [rbx + 0x48], rax
    mov eax, 0xa
    mov [rbx + 0x50], rax
    mov rax, [r12 + 0x58]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x210]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xc91
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x68]
    test rdx, r13
    jne 0xca2
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0xcbb
    cmp esi, 0x21
    jne 0x4eb
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0x512
    cmp byte ptr [rdx], 0x20
    jb 0xca2
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x220]
    jne 0xca2
    mov rsi, [r12 + 0x228]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x240]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xcc6
    mov [rbx + 0x70], rax
    mov rsi, [r12 + 0x250]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xcd7
    mov [rbx + 0x88], rax
    mov rdx, [rbx + 0x88]
    test rdx, r13
    jne 0xce8
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0xd01
    cmp esi, 0x21
    jne 0x57c
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0x5a3
    cmp byte ptr [rdx], 0x20
    jb 0xce8
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x260]
    jne 0xce8
    mov rsi, [r12 + 0x268]
    mov rax, [rdx + rsi]
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x80]
    cmp rsi, r15
    jb 0xd1d
    mov eax, esi
    sub eax, 1
    jo 0xd1d
    or rax, r15
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x70]
    mov rdx, [rbx + 0x78]
    test rsi, r13
    jne 0xd7b
    cmp byte ptr [rsi], 0x20
    jb 0xd7b
    cmp rdx, r15
    jb 0xda8
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xd7b
    cmp byte ptr [rcx], 0xb
    je 0xd8c
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0xd7b
    mov [rbx + 0x68], rax
    mov rsi, [r12 + 0x2a8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xddf
    mov [rbx + 0x98], rax
    mov rdx, [rbx + 0x98]
    test rdx, r13
    jne 0xdf0
    cmp byte ptr [rdx], 0x20
    jb 0xdf0
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x2b8]
    jne 0xdf0
    mov rsi, [r12 + 0x2c0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x90], rax
    mov eax, 0xa
    mov [rbx + 0xa8], rax
    mov dword ptr [rbx + 8], 0x116
    call <op.NewClosure>
    mov rsi, [rbx + 0x90]
    cmp [r12 + 0x2d8], rsi
    jne 0xe1a
    mov dword ptr [rbx + 8], 0x11b
    mov rax, [rsi + 0x20]
    mov [rbx + 0x78], rbx
    mov dword ptr [rbx + 0x84], 1
    mov [rbx + 0x88], rax
    add rbx, 0x78
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x78
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0xf1e
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x48]
    cmp [r12 + 0x300], rsi
    jne 0xea6
    mov dword ptr [rbx + 8], 0x121
    mov rax, [rsi + 0x20]
    mov [rbx + 0x30], rbx
    mov dword ptr [rbx + 0x3c], 4
    mov [rbx + 0x40], rax
    add rbx, 0x30
    mov esi, 4
    call qword ptr [rax + 8]
    sub rbx, 0x30
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0xf1e
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x761
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
    je 0x10f
    jmp 0xf1
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x7dd
    cmp rsi, rdx
    je 0xf1
    test rcx, r13
    jne 0x10f
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x10f
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x10f
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x779
    jmp 0x10f
    cmp rsi, r15
    jae 0x7f6
    test rsi, r15
    je 0x10f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x7fe
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x817
    test rdx, r15
    je 0x10f
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x81f
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x82b
    je 0xf1
    jmp 0x10f
    mov dword ptr [rbx + 8], 0x38
    call <op.GetGlobal>
    jmp 0x10a
    mov dword ptr [rbx + 8], 0x5f
    call <op.GetGlobal>
    jmp 0x186
    mov dword ptr [rbx + 8], 0x65
    call <op.MulI>
    jmp 0x1ab
    cmp rsi, r15
    jae 0x878
    test rsi, r15
    je 0x852
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x880
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xf28]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x8a4
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0xb8]
    or rcx, 2
    mov [r12 + 0xb8], rcx
    jmp 0x1ab
    mov ecx, esi
    or ecx, 0xa
    test ecx, ecx
    jl 0x863
    jmp 0x1a4
    mov dword ptr [rbx + 8], 0x6c
    call <op.JNotLess>
    cmp eax, 2
    je 0x3e0
    jmp 0x1cd
    cmp rsi, r15
    jae 0x8fe
    test rsi, r15
    je 0x8cf
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x906
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x91b
    test rdx, r15
    je 0x8cf
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x923
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0xc0]
    or rcx, 2
    mov [r12 + 0xc0], rcx
    vucomisd xmm1, xmm0
    jbe 0x3e0
    jmp 0x1cd
    mov dword ptr [rbx + 8], 0x73
    call <op.GetGlobal>
    jmp 0x1e6
    mov dword ptr [rbx + 8], 0x79
    lea rcx, [r12 + 0xd8]
    call <stub.GetNamed>
    jmp 0x21a
    mov dword ptr [rbx + 8], 0x80
    call <op.GetGlobal>
    jmp 0x23a
    mov dword ptr [rbx + 8], 0x88
    call <op.GetGlobal>
    jmp 0x262
    mov dword ptr [rbx + 8], 0x8e
    call <op.Call>
    jmp 0x2ba
    test rsi, r13
    jne 0x992
    cmp byte ptr [rsi], 0x22
    jne 0x992
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x118], rax
    je 0x277
    cmp [r12 + 0x128], rax
    je 0x277
    cmp [r12 + 0x130], rax
    je 0x277
    cmp [r12 + 0x138], rax
    je 0x277
    cmp qword ptr [r12 + 0x120], 2
    je 0x277
    cmp [r12 + 0x120], rsi
    je 0x277
    mov dword ptr [rbx + 8], 0x8e
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x88]
    jmp 0x277
    mov dword ptr [rbx + 8], 0x94
    call <op.GetGlobal>
    jmp 0x2d6
    mov dword ptr [rbx + 8], 0x9c
    call <op.GetGlobal>
    jmp 0x2fe
    mov dword ptr [rbx + 8], 0xa2
    call <op.Call>
    jmp 0x359
    test rsi, r13
    jne 0xa40
    cmp byte ptr [rsi], 0x22
    jne 0xa40
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x160], rax
    je 0x313
    cmp [r12 + 0x170], rax
    je 0x313
    cmp [r12 + 0x178], rax
    je 0x313
    cmp [r12 + 0x180], rax
    je 0x313
    cmp qword ptr [r12 + 0x168], 2
    je 0x313
    cmp [r12 + 0x168], rsi
    je 0x313
    mov dword ptr [rbx + 8], 0xa2
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x90]
    jmp 0x313
    mov dword ptr [rbx + 8], 0xa8
    call <op.Call>
    jmp 0x3ab
    test rsi, r13
    jne 0xacc
    cmp byte ptr [rsi], 0x22
    jne 0xacc
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x188], rax
    je 0x36b
    cmp [r12 + 0x198], rax
    je 0x36b
    cmp [r12 + 0x1a0], rax
    je 0x36b
    cmp [r12 + 0x1a8], rax
    je 0x36b
    cmp qword ptr [r12 + 0x190], 2
    je 0x36b
    cmp [r12 + 0x190], rsi
    je 0x36b
    mov dword ptr [rbx + 8], 0xa8
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x36b
    mov dword ptr [rbx + 8], 0xae
    call <op.Inc>
    jmp 0x3ca
    cmp rsi, r15
    jae 0xb7b
    test rsi, r15
    je 0xb55
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xb83
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xf30]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xba7
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x1b0]
    or rcx, 2
    mov [r12 + 0x1b0], rcx
    jmp 0x3ca
    mov dword ptr [rbx + 8], 0xb3
    call <op.JumpLoop>
    jmp 0x169
    mov dword ptr [rbx + 8], 0xb6
    call <op.GetGlobal>
    jmp 0x3f9
    mov dword ptr [rbx + 8], 0xbe
    call <op.GetGlobal>
    jmp 0x41b
    mov dword ptr [rbx + 8], 0xc4
    call <op.Call>
    jmp 0x46d
    test rsi, r13
    jne 0xbf7
    cmp byte ptr [rsi], 0x22
    jne 0xbf7
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1d8], rax
    je 0x42d
    cmp [r12 + 0x1e8], rax
    je 0x42d
    cmp [r12 + 0x1f0], rax
    je 0x42d
    cmp [r12 + 0x1f8], rax
    je 0x42d
    cmp qword ptr [r12 + 0x1e0], 2
    je 0x42d
    cmp [r12 + 0x1e0], rsi
    je 0x42d
    mov dword ptr [rbx + 8], 0xc4
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0x42d
    mov dword ptr [rbx + 8], 0xce
    call <op.GetGlobal>
    jmp 0x492
    mov dword ptr [rbx + 8], 0xda
    call <op.GetGlobal>
    jmp 0x4bd
    mov dword ptr [rbx + 8], 0xe0
    lea rcx, [r12 + 0x220]
    call <stub.GetNamed>
    jmp 0x512
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0x512
    mov dword ptr [rbx + 8], 0xe7
    call <op.GetGlobal>
    jmp 0x52f
    mov dword ptr [rbx + 8], 0xed
    call <op.GetGlobal>
    jmp 0x54b
    mov dword ptr [rbx + 8], 0xf3
    lea rcx, [r12 + 0x260]
    call <stub.GetNamed>
    jmp 0x5a3
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0x5a3
    mov dword ptr [rbx + 8], 0xfa
    call <op.SubI>
    jmp 0x5cc
    cmp rsi, r15
    jae 0xd32
    test rsi, r15
    je 0xd0c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xd3a
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xf30]
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xd5e
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x78], rax
    mov rcx, [r12 + 0x280]
    or rcx, 2
    mov [r12 + 0x280], rcx
    jmp 0x5cc
    mov dword ptr [rbx + 8], 0x101
    call <op.GetElem>
    jmp 0x619
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0xd7b
    sub rax, r15
    jmp 0x615
    test rdx, r15
    je 0xd7b
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xd7b
    jp 0xd7b
    test edx, edx
    jne 0xdda
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xd7b
    jmp 0x5ef
    mov dword ptr [rbx + 8], 0x107
    call <op.GetGlobal>
    jmp 0x635
    mov dword ptr [rbx + 8], 0x10d
    lea rcx, [r12 + 0x2b8]
    call <stub.GetNamed>
    jmp 0x66c
    mov dword ptr [rbx + 8], 0x11b
    call <op.Call>
    jmp 0x6e6
    test rsi, r13
    jne 0xe09
    cmp byte ptr [rsi], 0x22
    jne 0xe09
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x2d8], rax
    je 0x6a0
    cmp [r12 + 0x2e8], rax
    je 0x6a0
    cmp [r12 + 0x2f0], rax
    je 0x6a0
    cmp [r12 + 0x2f8], rax
    je 0x6a0
    cmp qword ptr [r12 + 0x2e0], 2
    je 0x6a0
    cmp [r12 + 0x2e0], rsi
    je 0x6a0
    mov dword ptr [rbx + 8], 0x11b
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x90]
    jmp 0x6a0
    mov dword ptr [rbx + 8], 0x121
    call <op.Call>
    jmp 0x738
    test rsi, r13
    jne 0xe95
    cmp byte ptr [rsi], 0x22
    jne 0xe95
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x300], rax
    je 0x6f8
    cmp [r12 + 0x310], rax
    je 0x6f8
    cmp [r12 + 0x318], rax
    je 0x6f8
    cmp [r12 + 0x320], rax
    je 0x6f8
    cmp qword ptr [r12 + 0x308], 2
    je 0x6f8
    cmp [r12 + 0x308], rsi
    je 0x6f8
    mov dword ptr [rbx + 8], 0x121
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x48]
    jmp 0x6f8
    jmp <stub.ExceptionExit>
    .byte 0x0
    .long 0x0
    .quad 0x4024000000000000
    .quad 0x3ff0000000000000
(anonymous)#2:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x48]
    cmp rcx, [rdx]
    ja 0xd8
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0xf8
    endbr64
    mov rsi, [r12 + 0x10]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x116
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x40]
    test rdx, r13
    jne 0x127
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0x13d
    cmp esi, 0x21
    jne 0x71
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0x92
    cmp byte ptr [rdx], 0x20
    jb 0x127
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x20]
    jne 0x127
    mov rsi, [r12 + 0x28]
    mov rax, [rdx + rsi]
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x159
    cmp rdx, r15
    jb 0x159
    cmp esi, edx
    je 0xc6
    mov eax, 6
    mov [rbx + 0x30], rax
    jmp 0xcf
    mov eax, 7
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x10f
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0xfd
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    call <op.GetGlobal>
    jmp 0x43
    mov dword ptr [rbx + 8], 6
    lea rcx, [r12 + 0x20]
    call <stub.GetNamed>
    jmp 0x92
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0x92
    mov dword ptr [rbx + 8], 0xd
    call <op.StrictEq>
    jmp 0xcf
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x1a3
    cmp rsi, rdx
    je 0xc6
    test rcx, r13
    jne 0xb8
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0xb8
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0xb8
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x148
    jmp 0xb8
    cmp rsi, r15
    jae 0x1bc
    test rsi, r15
    je 0xb8
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1c4
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1dd
    test rdx, r15
    je 0xb8
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1e5
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x1f1
    je 0xc6
    jmp 0xb8
bitSieve:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x80]
    cmp rcx, [rdx]
    ja 0x525
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x545
    endbr64
    mov dword ptr [rbx + 8], 0
    call <op.NewArray>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x40], rax
    endbr64
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0x574
    mov eax, esi
    sar eax, 6
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x5c9
    cmp rdx, r15
    jb 0x5c9
    cmp esi, edx
    jg 0x155
    mov rax, [rbx + 0x30]
    mov [rbx + 0x70], rax
    mov rdx, [rbx + 0x70]
    test rdx, r13
    jne 0x620
    cmp byte ptr [rdx], 0x20
    jb 0x620
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x28]
    jne 0x620
    mov rsi, [r12 + 0x30]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x48], rsi
    jne 0x647
    mov dword ptr [rbx + 8], 0x26
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
    je 0x10dd
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x6be
    mov eax, esi
    add eax, 1
    jo 0x6be
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x716
    jmp 0x4a
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0x741
    cmp esi, 2
    jl 0x17e
    mov rax, 0xfffe000000000001
    mov [rbx + 0x38], rax
    jmp 0x18c
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    mov rax, 0xfffe000000000003
    mov [rbx + 0x40], rax
    endbr64
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0x79d
    cmp rdx, r15
    jb 0x79d
    cmp esi, edx
    jg 0x51c
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x80b
    mov eax, esi
    sar eax, 6
    or rax, r15
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x58]
    test rsi, r13
    jne 0x84c
    cmp byte ptr [rsi], 0x20
    jb 0x84c
    cmp rdx, r15
    jb 0x879
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x84c
    cmp byte ptr [rcx], 0xb
    je 0x85d
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x84c
    mov [rbx + 0x50], rax
    mov rax, 0xfffe000000000001
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x8c1
    mov eax, esi
    sar eax, 1
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x70]
    cmp rsi, r15
    jb 0x913
    mov eax, esi
    and eax, 0x1f
    or rax, r15
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x60]
    mov rcx, [rbx + 0x68]
    cmp rsi, r15
    jb 0x965
    cmp rcx, r15
    jb 0x965
    shlx eax, esi, ecx
    or rax, r15
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x50]
    mov rcx, [rbx + 0x58]
    cmp rsi, r15
    jb 0x9df
    cmp rcx, r15
    jb 0x9df
    mov eax, esi
    and eax, ecx
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, 7
    je 0x4e7
    cmp rsi, 6
    jne 0xa48
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0xabf
    mov eax, esi
    add eax, 1
    jo 0xabf
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0xb2e
    imul eax, esi, 3
    jo 0xb2e
    test eax, eax
    je 0xb8c
    or rax, r15
    mov [rbx + 0x48], rax
    endbr64
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0xbb4
    cmp rdx, r15
    jb 0xbb4
    cmp esi, edx
    jg 0x4e7
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0xc22
    mov eax, esi
    sar eax, 6
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x50]
    test rsi, r13
    jne 0xc63
    cmp byte ptr [rsi], 0x20
    jb 0xc63
    cmp rdx, r15
    jb 0xc90
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xc63
    cmp byte ptr [rcx], 0xb
    je 0xc74
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0xc63
    mov [rbx + 0x58], rax
    mov rax, 0xfffe000000000001
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0xcd8
    mov eax, esi
    sar eax, 1
    or rax, r15
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x78]
    cmp rsi, r15
    jb 0xd2a
    mov eax, esi
    and eax, 0x1f
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x68]
    mov rcx, [rbx + 0x70]
    cmp rsi, r15
    jb 0xd7c
    cmp rcx, r15
    jb 0xd7c
    shlx eax, esi, ecx
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x58]
    mov rcx, [rbx + 0x60]
    cmp rsi, r15
    jb 0xdf6
    cmp rcx, r15
    jb 0xdf6
    mov eax, esi
    or eax, ecx
    or rax, r15
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x50]
    mov r8, [rbx + 0x58]
    test rsi, r13
    jne 0xe5f
    cmp byte ptr [rsi], 0x20
    jb 0xe5f
    cmp rdx, r15
    jb 0xef3
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xe5f
    movzx r9d, byte ptr [rsi + 3]
    cmp r9d, 2
    jae 0xec2
    cmp r8, r15
    jb 0xe5f
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0xe70
    mov [rcx + rdx*8 + 8], r8
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0xf4b
    imul eax, esi, 2
    jo 0xf4b
    test eax, eax
    je 0xfa9
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0xfc8
    cmp rdx, r15
    jb 0xfc8
    mov eax, esi
    add eax, edx
    jo 0xfc8
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x103b
    jmp 0x30c
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x105d
    mov eax, esi
    add eax, 2
    jo 0x105d
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x10bb
    jmp 0x19a
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x55c
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x54a
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0xa
    call <op.ShrI>
    jmp 0x67
    cmp rsi, r15
    jae 0x59c
    test rsi, r15
    je 0x563
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x563
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x18]
    or r8, 2
    mov [r12 + 0x18], r8
    jmp 0x5b
    mov dword ptr [rbx + 8], 0x11
    call <op.JNotLessEq>
    cmp eax, 2
    je 0x155
    jmp 0x89
    cmp rsi, r15
    jae 0x5de
    test rsi, r15
    je 0x5af
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x5e6
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x5fb
    test rdx, r15
    je 0x5af
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x603
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x20]
    or rcx, 2
    mov [r12 + 0x20], rcx
    vucomisd xmm1, xmm0
    jb 0x155
    jmp 0x89
    mov dword ptr [rbx + 8], 0x1b
    lea rcx, [r12 + 0x28]
    call <stub.GetNamed>
    jmp 0xbf
    mov dword ptr [rbx + 8], 0x26
    call <op.Call>
    jmp 0x120
    test rsi, r13
    jne 0x636
    cmp byte ptr [rsi], 0x22
    jne 0x636
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x48], rax
    je 0xe0
    cmp [r12 + 0x58], rax
    je 0xe0
    cmp [r12 + 0x60], rax
    je 0xe0
    cmp [r12 + 0x68], rax
    je 0xe0
    cmp qword ptr [r12 + 0x50], 2
    je 0xe0
    cmp [r12 + 0x50], rsi
    je 0xe0
    mov dword ptr [rbx + 8], 0x26
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0xe0
    mov dword ptr [rbx + 8], 0x2c
    call <op.Inc>
    jmp 0x13f
    cmp rsi, r15
    jae 0x6d3
    test rsi, r15
    je 0x6ad
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x6db
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x10e8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x6ff
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x70]
    or rcx, 2
    mov [r12 + 0x70], rcx
    jmp 0x13f
    mov dword ptr [rbx + 8], 0x31
    call <op.JumpLoop>
    jmp 0x4a
    mov dword ptr [rbx + 8], 0x34
    call <op.JNotGreaterEqI>
    cmp eax, 2
    je 0x17e
    jmp 0x16b
    cmp rsi, r15
    jae 0x756
    test rsi, r15
    je 0x727
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x75e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x10f0]
    mov rcx, [r12 + 0x78]
    or rcx, 2
    mov [r12 + 0x78], rcx
    vucomisd xmm0, xmm1
    jb 0x17e
    jmp 0x16b
    mov dword ptr [rbx + 8], 0x4b
    call <op.JNotLessEq>
    cmp eax, 2
    je 0x51c
    jmp 0x1c0
    cmp rsi, r15
    jae 0x7b2
    test rsi, r15
    je 0x783
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x7ba
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x7cf
    test rdx, r15
    je 0x783
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x7d7
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x80]
    or rcx, 2
    mov [r12 + 0x80], rcx
    vucomisd xmm1, xmm0
    jb 0x51c
    jmp 0x1c0
    mov dword ptr [rbx + 8], 0x52
    call <op.ShrI>
    jmp 0x1d9
    cmp rsi, r15
    jae 0x833
    test rsi, r15
    je 0x7fa
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x7fa
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x88]
    or r8, 2
    mov [r12 + 0x88], r8
    jmp 0x1cd
    mov dword ptr [rbx + 8], 0x59
    call <op.GetElem>
    jmp 0x226
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x84c
    sub rax, r15
    jmp 0x222
    test rdx, r15
    je 0x84c
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x84c
    jp 0x84c
    test edx, edx
    jne 0x8ab
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x84c
    jmp 0x1fc
    mov dword ptr [rbx + 8], 0x63
    call <op.ShrI>
    jmp 0x24c
    cmp rsi, r15
    jae 0x8e9
    test rsi, r15
    je 0x8b0
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x8b0
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0xb0]
    or r8, 2
    mov [r12 + 0xb0], r8
    jmp 0x241
    mov dword ptr [rbx + 8], 0x6a
    call <op.BitAndI>
    jmp 0x265
    cmp rsi, r15
    jae 0x93b
    test rsi, r15
    je 0x902
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x902
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0xb8]
    or r8, 2
    mov [r12 + 0xb8], r8
    jmp 0x259
    mov dword ptr [rbx + 8], 0x71
    call <op.Shl>
    jmp 0x28b
    cmp rsi, r15
    jae 0x98d
    test rsi, r15
    je 0x954
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x954
    mov r8d, r11d
    mov esi, r8d
    cmp rcx, r15
    jae 0x9b5
    test rcx, r15
    je 0x954
    lea r8, [rcx + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x954
    mov r8d, r11d
    mov ecx, r8d
    mov r8, [r12 + 0xc0]
    or r8, 2
    mov [r12 + 0xc0], r8
    jmp 0x27f
    mov dword ptr [rbx + 8], 0x77
    call <op.BitAnd>
    jmp 0x2b0
    cmp rsi, r15
    jae 0xa07
    test rsi, r15
    je 0x9ce
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x9ce
    mov r8d, r11d
    mov esi, r8d
    cmp rcx, r15
    jae 0xa2f
    test rcx, r15
    je 0x9ce
    lea r8, [rcx + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x9ce
    mov r8d, r11d
    mov ecx, r8d
    mov r8, [r12 + 0xc8]
    or r8, 2
    mov [r12 + 0xc8], r8
    jmp 0x2a5
    cmp rsi, r15
    jae 0xa76
    test rsi, r15
    je 0xa83
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0x4e7
    jmp 0x2c8
    test esi, esi
    jne 0x4e7
    jmp 0x2c8
    test rsi, r13
    jne 0x2c8
    test rsi, rsi
    je 0x2c8
    cmp byte ptr [rsi], 4
    ja 0x4e7
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0x4e7
    jmp 0x2c8
    mov dword ptr [rbx + 8], 0x81
    call <op.Inc>
    jmp 0x2e7
    cmp rsi, r15
    jae 0xad4
    test rsi, r15
    je 0xaae
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xadc
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x10e8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xb00
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0xd0]
    or rcx, 2
    mov [r12 + 0xd0], rcx
    jmp 0x2e7
    mov dword ptr [rbx + 8], 0x86
    call <op.MulI>
    jmp 0x30c
    cmp rsi, r15
    jae 0xb43
    test rsi, r15
    je 0xb1d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xb4b
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x10f8]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xb6f
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0xd8]
    or rcx, 2
    mov [r12 + 0xd8], rcx
    jmp 0x30c
    mov ecx, esi
    or ecx, 3
    test ecx, ecx
    jl 0xb2e
    jmp 0x305
    mov dword ptr [rbx + 8], 0x8d
    call <op.JNotLessEq>
    cmp eax, 2
    je 0x4e7
    jmp 0x332
    cmp rsi, r15
    jae 0xbc9
    test rsi, r15
    je 0xb9a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xbd1
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xbe6
    test rdx, r15
    je 0xb9a
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xbee
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0xe0]
    or rcx, 2
    mov [r12 + 0xe0], rcx
    vucomisd xmm1, xmm0
    jb 0x4e7
    jmp 0x332
    mov dword ptr [rbx + 8], 0x94
    call <op.ShrI>
    jmp 0x34b
    cmp rsi, r15
    jae 0xc4a
    test rsi, r15
    je 0xc11
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xc11
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0xe8]
    or r8, 2
    mov [r12 + 0xe8], r8
    jmp 0x33f
    mov dword ptr [rbx + 8], 0x9b
    call <op.GetElem>
    jmp 0x398
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0xc63
    sub rax, r15
    jmp 0x394
    test rdx, r15
    je 0xc63
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xc63
    jp 0xc63
    test edx, edx
    jne 0xcc2
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xc63
    jmp 0x36e
    mov dword ptr [rbx + 8], 0xa5
    call <op.ShrI>
    jmp 0x3be
    cmp rsi, r15
    jae 0xd00
    test rsi, r15
    je 0xcc7
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xcc7
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x110]
    or r8, 2
    mov [r12 + 0x110], r8
    jmp 0x3b3
    mov dword ptr [rbx + 8], 0xac
    call <op.BitAndI>
    jmp 0x3d7
    cmp rsi, r15
    jae 0xd52
    test rsi, r15
    je 0xd19
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xd19
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x118]
    or r8, 2
    mov [r12 + 0x118], r8
    jmp 0x3cb
    mov dword ptr [rbx + 8], 0xb3
    call <op.Shl>
    jmp 0x3fd
    cmp rsi, r15
    jae 0xda4
    test rsi, r15
    je 0xd6b
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xd6b
    mov r8d, r11d
    mov esi, r8d
    cmp rcx, r15
    jae 0xdcc
    test rcx, r15
    je 0xd6b
    lea r8, [rcx + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xd6b
    mov r8d, r11d
    mov ecx, r8d
    mov r8, [r12 + 0x120]
    or r8, 2
    mov [r12 + 0x120], r8
    jmp 0x3f1
    mov dword ptr [rbx + 8], 0xb9
    call <op.BitOr>
    jmp 0x422
    cmp rsi, r15
    jae 0xe1e
    test rsi, r15
    je 0xde5
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xde5
    mov r8d, r11d
    mov esi, r8d
    cmp rcx, r15
    jae 0xe46
    test rcx, r15
    je 0xde5
    lea r8, [rcx + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xde5
    mov r8d, r11d
    mov ecx, r8d
    mov r8, [r12 + 0x128]
    or r8, 2
    mov [r12 + 0x128], r8
    jmp 0x417
    mov dword ptr [rbx + 8], 0xbf
    call <op.SetElem>
    jmp 0x481
    mov dword ptr [rbx + 8], 0xbf
    call <stub.AppendElement>
    jmp 0x481
    mov rax, [rcx + rdx*8 + 8]
    mov r10, 0x7ff800000000dead
    cmp rax, r10
    je 0xe70
    mov r9, rcx
    cmp r8, r15
    jae 0xead
    test r8, r15
    je 0xe5f
    lea rcx, [r8 + r15]
    vmovq xmm0, rcx
    jmp 0xeb6
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r8d
    vmovsd [r9 + rdx*8 + 8], xmm0
    jmp 0x481
    cmp r9d, 4
    jb 0xe81
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0xe70
    mov [rcx + rdx*8 + 8], r8
    mov rdx, rcx
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x10cc
    jmp 0x481
    test rdx, r15
    je 0xe5f
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xe5f
    jp 0xe5f
    test edx, edx
    jne 0xf35
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xe5f
    jmp 0x449
    mov dword ptr [rbx + 8], 0xc6
    call <op.MulI>
    jmp 0x4a6
    cmp rsi, r15
    jae 0xf60
    test rsi, r15
    je 0xf3a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xf68
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x10f0]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xf8c
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x150]
    or rcx, 2
    mov [r12 + 0x150], rcx
    jmp 0x4a6
    mov ecx, esi
    or ecx, 2
    test ecx, ecx
    jl 0xf4b
    jmp 0x49f
    mov dword ptr [rbx + 8], 0xcd
    call <op.Add>
    jmp 0x4d1
    cmp rsi, r15
    jae 0xfdd
    test rsi, r15
    je 0xfb7
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xfe5
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xffa
    test rdx, r15
    je 0xfb7
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1002
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x101e
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x158]
    or rcx, 2
    mov [r12 + 0x158], rcx
    jmp 0x4d1
    mov dword ptr [rbx + 8], 0xd3
    call <op.JumpLoop>
    jmp 0x30c
    mov dword ptr [rbx + 8], 0xd6
    call <op.AddI>
    jmp 0x506
    cmp rsi, r15
    jae 0x1072
    test rsi, r15
    je 0x104c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x107a
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x10f0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x109e
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x160]
    or rcx, 2
    mov [r12 + 0x160], rcx
    jmp 0x506
    mov dword ptr [rbx + 8], 0xdd
    call <op.JumpLoop>
    jmp 0x19a
    mov dword ptr [rbx + 8], 0xbf
    call <stub.Barrier>
    jmp 0xeee
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .long 0x0
    .quad 0x3ff0000000000000
    .quad 0x4000000000000000
    .quad 0x4008000000000000
eratosthenes:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x80]
    cmp rcx, [rdx]
    ja 0x32f
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x34f
    endbr64
    mov dword ptr [rbx + 8], 0
    call <op.NewArray>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x40], rax
    endbr64
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0x387
    cmp rdx, r15
    jb 0x387
    cmp esi, edx
    jg 0x137
    mov rax, [rbx + 0x30]
    mov [rbx + 0x70], rax
    mov rdx, [rbx + 0x70]
    test rdx, r13
    jne 0x3de
    cmp byte ptr [rdx], 0x20
    jb 0x3de
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x20]
    jne 0x3de
    mov rsi, [r12 + 0x28]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov eax, 6
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x40], rsi
    jne 0x405
    mov dword ptr [rbx + 8], 0x1d
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
    je 0x984
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x47c
    mov eax, esi
    add eax, 1
    jo 0x47c
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x4d4
    jmp 0x4a
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    mov rax, 0xfffe000000000002
    mov [rbx + 0x40], rax
    endbr64
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0x4ff
    cmp rdx, r15
    jb 0x4ff
    cmp esi, edx
    jg 0x326
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x40]
    test rsi, r13
    jne 0x556
    cmp byte ptr [rsi], 0x20
    jb 0x556
    cmp rdx, r15
    jb 0x583
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x556
    cmp byte ptr [rcx], 0xb
    je 0x567
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x556
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, 7
    je 0x2f1
    cmp rsi, 6
    jne 0x5ba
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x631
    mov eax, esi
    add eax, 1
    jo 0x631
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x6a0
    imul eax, esi, 2
    jo 0x6a0
    test eax, eax
    je 0x6fe
    or rax, r15
    mov [rbx + 0x48], rax
    endbr64
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0x726
    cmp rdx, r15
    jb 0x726
    cmp esi, edx
    jg 0x2f1
    mov eax, 7
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x48]
    mov r8, [rbx + 0x50]
    test rsi, r13
    jne 0x783
    cmp byte ptr [rsi], 0x20
    jb 0x783
    cmp rdx, r15
    jb 0x817
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x783
    movzx r9d, byte ptr [rsi + 3]
    cmp r9d, 2
    jae 0x7e6
    cmp r8, r15
    jb 0x783
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x794
    mov [rcx + rdx*8 + 8], r8
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x86f
    cmp rdx, r15
    jb 0x86f
    mov eax, esi
    add eax, edx
    jo 0x86f
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x8e2
    jmp 0x222
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x904
    mov eax, esi
    add eax, 1
    jo 0x904
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x962
    jmp 0x153
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x366
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x354
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0xa
    call <op.JNotLessEq>
    cmp eax, 2
    je 0x137
    jmp 0x70
    cmp rsi, r15
    jae 0x39c
    test rsi, r15
    je 0x36d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x3a4
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x3b9
    test rdx, r15
    je 0x36d
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x3c1
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x18]
    or rcx, 2
    mov [r12 + 0x18], rcx
    vucomisd xmm1, xmm0
    jb 0x137
    jmp 0x70
    mov dword ptr [rbx + 8], 0x14
    lea rcx, [r12 + 0x20]
    call <stub.GetNamed>
    jmp 0xa6
    mov dword ptr [rbx + 8], 0x1d
    call <op.Call>
    jmp 0x102
    test rsi, r13
    jne 0x3f4
    cmp byte ptr [rsi], 0x22
    jne 0x3f4
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x40], rax
    je 0xc2
    cmp [r12 + 0x50], rax
    je 0xc2
    cmp [r12 + 0x58], rax
    je 0xc2
    cmp [r12 + 0x60], rax
    je 0xc2
    cmp qword ptr [r12 + 0x48], 2
    je 0xc2
    cmp [r12 + 0x48], rsi
    je 0xc2
    mov dword ptr [rbx + 8], 0x1d
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0xc2
    mov dword ptr [rbx + 8], 0x23
    call <op.Inc>
    jmp 0x121
    cmp rsi, r15
    jae 0x491
    test rsi, r15
    je 0x46b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x499
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x990]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x4bd
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x68]
    or rcx, 2
    mov [r12 + 0x68], rcx
    jmp 0x121
    mov dword ptr [rbx + 8], 0x28
    call <op.JumpLoop>
    jmp 0x4a
    mov dword ptr [rbx + 8], 0x33
    call <op.JNotLessEq>
    cmp eax, 2
    je 0x326
    jmp 0x179
    cmp rsi, r15
    jae 0x514
    test rsi, r15
    je 0x4e5
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x51c
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x531
    test rdx, r15
    je 0x4e5
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x539
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x70]
    or rcx, 2
    mov [r12 + 0x70], rcx
    vucomisd xmm1, xmm0
    jb 0x326
    jmp 0x179
    mov dword ptr [rbx + 8], 0x3a
    call <op.GetElem>
    jmp 0x1c6
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x556
    sub rax, r15
    jmp 0x1c2
    test rdx, r15
    je 0x556
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x556
    jp 0x556
    test edx, edx
    jne 0x5b5
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x556
    jmp 0x19c
    cmp rsi, r15
    jae 0x5e8
    test rsi, r15
    je 0x5f5
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0x2f1
    jmp 0x1de
    test esi, esi
    jne 0x2f1
    jmp 0x1de
    test rsi, r13
    jne 0x1de
    test rsi, rsi
    je 0x1de
    cmp byte ptr [rsi], 4
    ja 0x2f1
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0x2f1
    jmp 0x1de
    mov dword ptr [rbx + 8], 0x44
    call <op.Inc>
    jmp 0x1fd
    cmp rsi, r15
    jae 0x646
    test rsi, r15
    je 0x620
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x64e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x990]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x672
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x98]
    or rcx, 2
    mov [r12 + 0x98], rcx
    jmp 0x1fd
    mov dword ptr [rbx + 8], 0x49
    call <op.MulI>
    jmp 0x222
    cmp rsi, r15
    jae 0x6b5
    test rsi, r15
    je 0x68f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x6bd
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x998]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x6e1
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0xa0]
    or rcx, 2
    mov [r12 + 0xa0], rcx
    jmp 0x222
    mov ecx, esi
    or ecx, 2
    test ecx, ecx
    jl 0x6a0
    jmp 0x21b
    mov dword ptr [rbx + 8], 0x50
    call <op.JNotLessEq>
    cmp eax, 2
    je 0x2f1
    jmp 0x248
    cmp rsi, r15
    jae 0x73b
    test rsi, r15
    je 0x70c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x743
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x758
    test rdx, r15
    je 0x70c
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x760
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0xa8]
    or rcx, 2
    mov [r12 + 0xa8], rcx
    vucomisd xmm1, xmm0
    jb 0x2f1
    jmp 0x248
    mov dword ptr [rbx + 8], 0x59
    call <op.SetElem>
    jmp 0x2b0
    mov dword ptr [rbx + 8], 0x59
    call <stub.AppendElement>
    jmp 0x2b0
    mov rax, [rcx + rdx*8 + 8]
    mov r10, 0x7ff800000000dead
    cmp rax, r10
    je 0x794
    mov r9, rcx
    cmp r8, r15
    jae 0x7d1
    test r8, r15
    je 0x783
    lea rcx, [r8 + r15]
    vmovq xmm0, rcx
    jmp 0x7da
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r8d
    vmovsd [r9 + rdx*8 + 8], xmm0
    jmp 0x2b0
    cmp r9d, 4
    jb 0x7a5
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x794
    mov [rcx + rdx*8 + 8], r8
    mov rdx, rcx
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x973
    jmp 0x2b0
    test rdx, r15
    je 0x783
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x783
    jp 0x783
    test edx, edx
    jne 0x859
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x783
    jmp 0x278
    mov dword ptr [rbx + 8], 0x60
    call <op.Add>
    jmp 0x2db
    cmp rsi, r15
    jae 0x884
    test rsi, r15
    je 0x85e
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x88c
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x8a1
    test rdx, r15
    je 0x85e
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x8a9
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x8c5
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0xd0]
    or rcx, 2
    mov [r12 + 0xd0], rcx
    jmp 0x2db
    mov dword ptr [rbx + 8], 0x66
    call <op.JumpLoop>
    jmp 0x222
    mov dword ptr [rbx + 8], 0x69
    call <op.Inc>
    jmp 0x310
    cmp rsi, r15
    jae 0x919
    test rsi, r15
    je 0x8f3
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x921
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x990]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x945
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0xd8]
    or rcx, 2
    mov [r12 + 0xd8], rcx
    jmp 0x310
    mov dword ptr [rbx + 8], 0x6e
    call <op.JumpLoop>
    jmp 0x153
    mov dword ptr [rbx + 8], 0x59
    call <stub.Barrier>
    jmp 0x812
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .byte 0x0
    .long 0x0
    .quad 0x3ff0000000000000
    .quad 0x4000000000000000
linearSieve:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x80]
    cmp rcx, [rdx]
    ja 0x57c
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x59c
    endbr64
    mov dword ptr [rbx + 8], 0
    call <op.NewArray>
    mov dword ptr [rbx + 8], 6
    call <op.NewArray>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x40], rax
    endbr64
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0x5d4
    cmp rdx, r15
    jb 0x5d4
    cmp esi, edx
    jg 0x148
    mov rax, [rbx + 0x30]
    mov [rbx + 0x70], rax
    mov rdx, [rbx + 0x70]
    test rdx, r13
    jne 0x62b
    cmp byte ptr [rdx], 0x20
    jb 0x62b
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x38]
    jne 0x62b
    mov rsi, [r12 + 0x40]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x58], rsi
    jne 0x652
    mov dword ptr [rbx + 8], 0x25
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
    je 0xf27
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x6c9
    mov eax, esi
    add eax, 1
    jo 0x6c9
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x727
    jmp 0x56
    mov rax, 0xfffe000000000002
    mov [rbx + 0x40], rax
    endbr64
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0x752
    cmp rdx, r15
    jb 0x752
    cmp esi, edx
    jg 0x573
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x40]
    test rsi, r13
    jne 0x7af
    cmp byte ptr [rsi], 0x20
    jb 0x7af
    cmp rdx, r15
    jb 0x7dc
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x7af
    cmp byte ptr [rcx], 0xb
    je 0x7c0
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x7af
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x813
    test esi, esi
    jne 0x2d7
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x40]
    mov r8, [rbx + 0x40]
    test rsi, r13
    jne 0x83a
    cmp byte ptr [rsi], 0x20
    jb 0x83a
    cmp rdx, r15
    jb 0x8ce
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x83a
    movzx r9d, byte ptr [rsi + 3]
    cmp r9d, 2
    jae 0x89d
    cmp r8, r15
    jb 0x83a
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x84b
    mov [rcx + rdx*8 + 8], r8
    mov rax, [rbx + 0x38]
    mov [rbx + 0x70], rax
    mov rdx, [rbx + 0x70]
    test rdx, r13
    jne 0x915
    cmp byte ptr [rdx], 0x20
    jb 0x915
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xd8]
    jne 0x915
    mov rsi, [r12 + 0xe0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0xf8], rsi
    jne 0x93f
    mov dword ptr [rbx + 8], 0x60
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
    je 0xf27
    mov [rbx + 0x48], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x48], rax
    endbr64
    mov rdx, [rbx + 0x38]
    test rdx, r13
    jne 0x9b7
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0x9d0
    cmp esi, 0x21
    jne 0x317
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0x33e
    cmp byte ptr [rdx], 0x20
    jb 0x9b7
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x120]
    jne 0x9b7
    mov rsi, [r12 + 0x128]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x9f5
    cmp rdx, r15
    jb 0x9f5
    cmp esi, edx
    jge 0x53e
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x48]
    test rsi, r13
    jne 0xa52
    cmp byte ptr [rsi], 0x20
    jb 0xa52
    cmp rdx, r15
    jb 0xa7f
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xa52
    cmp byte ptr [rcx], 0xb
    je 0xa63
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0xa52
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x40]
    test rsi, r13
    jne 0xab6
    cmp byte ptr [rsi], 0x20
    jb 0xab6
    cmp rdx, r15
    jb 0xae3
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xab6
    cmp byte ptr [rcx], 0xb
    je 0xac7
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0xab6
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0xb34
    cmp rdx, r15
    jb 0xb34
    cmp esi, edx
    jg 0x53e
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0xba2
    cmp rdx, r15
    jb 0xba2
    mov eax, esi
    imul eax, edx
    jo 0xba2
    test eax, eax
    je 0xc15
    or rax, r15
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0xc3c
    cmp rdx, r15
    jb 0xc3c
    cmp esi, edx
    jg 0x53e
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0xcaa
    cmp rdx, r15
    jb 0xcaa
    mov eax, esi
    imul eax, edx
    jo 0xcaa
    test eax, eax
    je 0xd1d
    or rax, r15
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x58]
    mov r8, [rbx + 0x50]
    test rsi, r13
    jne 0xd2a
    cmp byte ptr [rsi], 0x20
    jb 0xd2a
    cmp rdx, r15
    jb 0xdbe
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xd2a
    movzx r9d, byte ptr [rsi + 3]
    cmp r9d, 2
    jae 0xd8d
    cmp r8, r15
    jb 0xd2a
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0xd3b
    mov [rcx + rdx*8 + 8], r8
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0xe16
    mov eax, esi
    add eax, 1
    jo 0xe16
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0xe74
    jmp 0x2e5
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0xe96
    mov eax, esi
    add eax, 1
    jo 0xe96
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0xef4
    jmp 0x156
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x5b3
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x5a1
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0x10
    call <op.JNotLessEq>
    cmp eax, 2
    je 0x148
    jmp 0x7c
    cmp rsi, r15
    jae 0x5e9
    test rsi, r15
    je 0x5ba
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x5f1
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x606
    test rdx, r15
    je 0x5ba
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x60e
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x30]
    or rcx, 2
    mov [r12 + 0x30], rcx
    vucomisd xmm1, xmm0
    jb 0x148
    jmp 0x7c
    mov dword ptr [rbx + 8], 0x1a
    lea rcx, [r12 + 0x38]
    call <stub.GetNamed>
    jmp 0xb2
    mov dword ptr [rbx + 8], 0x25
    call <op.Call>
    jmp 0x113
    test rsi, r13
    jne 0x641
    cmp byte ptr [rsi], 0x22
    jne 0x641
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x58], rax
    je 0xd3
    cmp [r12 + 0x68], rax
    je 0xd3
    cmp [r12 + 0x70], rax
    je 0xd3
    cmp [r12 + 0x78], rax
    je 0xd3
    cmp qword ptr [r12 + 0x60], 2
    je 0xd3
    cmp [r12 + 0x60], rsi
    je 0xd3
    mov dword ptr [rbx + 8], 0x25
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0xd3
    mov dword ptr [rbx + 8], 0x2b
    call <op.Inc>
    jmp 0x132
    cmp rsi, r15
    jae 0x6de
    test rsi, r15
    je 0x6b8
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x6e6
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xf30]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x70a
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x80]
    or rcx, 2
    mov [r12 + 0x80], rcx
    jmp 0x132
    mov dword ptr [rbx + 8], 0x30
    call <op.JumpLoop>
    jmp 0x56
    mov dword ptr [rbx + 8], 0x37
    call <op.JNotLessEq>
    cmp eax, 2
    je 0x573
    jmp 0x17c
    cmp rsi, r15
    jae 0x767
    test rsi, r15
    je 0x738
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x76f
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x784
    test rdx, r15
    je 0x738
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x78c
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x88]
    or rcx, 2
    mov [r12 + 0x88], rcx
    vucomisd xmm1, xmm0
    jb 0x573
    jmp 0x17c
    mov dword ptr [rbx + 8], 0x3e
    call <op.GetElem>
    jmp 0x1c9
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x7af
    sub rax, r15
    jmp 0x1c5
    test rdx, r15
    je 0x7af
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x7af
    jp 0x7af
    test edx, edx
    jne 0x80e
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x7af
    jmp 0x19f
    test rsi, r15
    je 0x2d7
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jp 0x835
    je 0x1de
    jmp 0x2d7
    mov dword ptr [rbx + 8], 0x4c
    call <op.SetElem>
    jmp 0x23d
    mov dword ptr [rbx + 8], 0x4c
    call <stub.AppendElement>
    jmp 0x23d
    mov rax, [rcx + rdx*8 + 8]
    mov r10, 0x7ff800000000dead
    cmp rax, r10
    je 0x84b
    mov r9, rcx
    cmp r8, r15
    jae 0x888
    test r8, r15
    je 0x83a
    lea rcx, [r8 + r15]
    vmovq xmm0, rcx
    jmp 0x891
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r8d
    vmovsd [r9 + rdx*8 + 8], xmm0
    jmp 0x23d
    cmp r9d, 4
    jb 0x85c
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x84b
    mov [rcx + rdx*8 + 8], r8
    mov rdx, rcx
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0xf05
    jmp 0x23d
    test rdx, r15
    je 0x83a
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x83a
    jp 0x83a
    test edx, edx
    jne 0x910
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x83a
    jmp 0x205
    mov dword ptr [rbx + 8], 0x56
    lea rcx, [r12 + 0xd8]
    call <stub.GetNamed>
    jmp 0x279
    mov dword ptr [rbx + 8], 0x60
    call <op.Call>
    jmp 0x2d7
    test rsi, r13
    jne 0x92e
    cmp byte ptr [rsi], 0x22
    jne 0x92e
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xf8], rax
    je 0x297
    cmp [r12 + 0x108], rax
    je 0x297
    cmp [r12 + 0x110], rax
    je 0x297
    cmp [r12 + 0x118], rax
    je 0x297
    cmp qword ptr [r12 + 0x100], 2
    je 0x297
    cmp [r12 + 0x100], rsi
    je 0x297
    mov dword ptr [rbx + 8], 0x60
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x297
    mov dword ptr [rbx + 8], 0x6a
    lea rcx, [r12 + 0x120]
    call <stub.GetNamed>
    jmp 0x33e
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0x33e
    mov dword ptr [rbx + 8], 0x71
    call <op.JNotLess>
    cmp eax, 2
    je 0x53e
    jmp 0x364
    cmp rsi, r15
    jae 0xa0a
    test rsi, r15
    je 0x9db
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xa12
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xa27
    test rdx, r15
    je 0x9db
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xa2f
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x140]
    or rcx, 2
    mov [r12 + 0x140], rcx
    vucomisd xmm1, xmm0
    jbe 0x53e
    jmp 0x364
    mov dword ptr [rbx + 8], 0x78
    call <op.GetElem>
    jmp 0x3b1
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0xa52
    sub rax, r15
    jmp 0x3ad
    test rdx, r15
    je 0xa52
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xa52
    jp 0xa52
    test edx, edx
    jne 0xab1
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xa52
    jmp 0x387
    mov dword ptr [rbx + 8], 0x7e
    call <op.GetElem>
    jmp 0x3fe
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0xab6
    sub rax, r15
    jmp 0x3fa
    test rdx, r15
    je 0xab6
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xab6
    jp 0xab6
    test edx, edx
    jne 0xb15
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xab6
    jmp 0x3d4
    mov dword ptr [rbx + 8], 0x84
    call <op.JGreater>
    cmp eax, 2
    je 0x53e
    jmp 0x420
    cmp rsi, r15
    jae 0xb49
    test rsi, r15
    je 0xb1a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xb51
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xb66
    test rdx, r15
    je 0xb1a
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xb6e
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x188]
    or rcx, 2
    mov [r12 + 0x188], rcx
    vucomisd xmm0, xmm1
    ja 0x53e
    jmp 0x420
    mov dword ptr [rbx + 8], 0x8b
    call <op.Mul>
    jmp 0x454
    cmp rsi, r15
    jae 0xbb7
    test rsi, r15
    je 0xb91
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xbbf
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xbd4
    test rdx, r15
    je 0xb91
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xbdc
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xbf8
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x58], rax
    mov rcx, [r12 + 0x190]
    or rcx, 2
    mov [r12 + 0x190], rcx
    jmp 0x454
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0xba2
    jmp 0x44d
    mov dword ptr [rbx + 8], 0x91
    call <op.JGreater>
    cmp eax, 2
    je 0x53e
    jmp 0x476
    cmp rsi, r15
    jae 0xc51
    test rsi, r15
    je 0xc22
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xc59
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xc6e
    test rdx, r15
    je 0xc22
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xc76
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x198]
    or rcx, 2
    mov [r12 + 0x198], rcx
    vucomisd xmm0, xmm1
    ja 0x53e
    jmp 0x476
    mov dword ptr [rbx + 8], 0x98
    call <op.Mul>
    jmp 0x4aa
    cmp rsi, r15
    jae 0xcbf
    test rsi, r15
    je 0xc99
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xcc7
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xcdc
    test rdx, r15
    je 0xc99
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xce4
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xd00
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x58], rax
    mov rcx, [r12 + 0x1a0]
    or rcx, 2
    mov [r12 + 0x1a0], rcx
    jmp 0x4aa
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0xcaa
    jmp 0x4a3
    mov dword ptr [rbx + 8], 0x9e
    call <op.SetElem>
    jmp 0x509
    mov dword ptr [rbx + 8], 0x9e
    call <stub.AppendElement>
    jmp 0x509
    mov rax, [rcx + rdx*8 + 8]
    mov r10, 0x7ff800000000dead
    cmp rax, r10
    je 0xd3b
    mov r9, rcx
    cmp r8, r15
    jae 0xd78
    test r8, r15
    je 0xd2a
    lea rcx, [r8 + r15]
    vmovq xmm0, rcx
    jmp 0xd81
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r8d
    vmovsd [r9 + rdx*8 + 8], xmm0
    jmp 0x509
    cmp r9d, 4
    jb 0xd4c
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0xd3b
    mov [rcx + rdx*8 + 8], r8
    mov rdx, rcx
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0xf16
    jmp 0x509
    test rdx, r15
    je 0xd2a
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xd2a
    jp 0xd2a
    test edx, edx
    jne 0xe00
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xd2a
    jmp 0x4d1
    mov dword ptr [rbx + 8], 0xa5
    call <op.Inc>
    jmp 0x528
    cmp rsi, r15
    jae 0xe2b
    test rsi, r15
    je 0xe05
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xe33
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xf30]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xe57
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x1c8]
    or rcx, 2
    mov [r12 + 0x1c8], rcx
    jmp 0x528
    mov dword ptr [rbx + 8], 0xaa
    call <op.JumpLoop>
    jmp 0x2e5
    mov dword ptr [rbx + 8], 0xad
    call <op.Inc>
    jmp 0x55d
    cmp rsi, r15
    jae 0xeab
    test rsi, r15
    je 0xe85
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xeb3
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xf30]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xed7
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x1d0]
    or rcx, 2
    mov [r12 + 0x1d0], rcx
    jmp 0x55d
    mov dword ptr [rbx + 8], 0xb2
    call <op.JumpLoop>
    jmp 0x156
    mov dword ptr [rbx + 8], 0x4c
    call <stub.Barrier>
    jmp 0x8c9
    mov dword ptr [rbx + 8], 0x9e
    call <stub.Barrier>
    jmp 0xdb9
    jmp <stub.ExceptionExit>
    .long 0x0
    .quad 0x3ff0000000000000
