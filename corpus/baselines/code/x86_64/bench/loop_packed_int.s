(anonymous):
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x90]
    cmp rcx, [rdx]
    ja 0x687
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
    mov rax, 0xfffe000000004e20
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x28
    call <op.InitGlobal>
    mov rax, 0xfffe0000000000a0
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x30
    call <op.InitGlobal>
    mov dword ptr [rbx + 8], 0x34
    call <op.NewArray>
    mov dword ptr [rbx + 8], 0x3a
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [r12 + 0x60]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x6ae
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x6d9
    cmp rdx, r15
    jb 0x6d9
    cmp esi, edx
    jge 0x264
    mov rsi, [r12 + 0x78]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x730
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x60]
    test rdx, r13
    jne 0x741
    cmp byte ptr [rdx], 0x20
    jb 0x741
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x88]
    jne 0x741
    mov rsi, [r12 + 0x90]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x76b
    imul eax, esi, 0x1eef
    jo 0x76b
    test eax, eax
    je 0x7c9
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x70]
    cmp rsi, r15
    jb 0x7da
    test esi, esi
    jl 0x7da
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
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0xb8], rsi
    jne 0x7fc
    mov dword ptr [rbx + 8], 0x6a
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
    je 0xedc
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x885
    mov eax, esi
    add eax, 1
    jo 0x885
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1428]
    cmp qword ptr [rsi], 0
    je 0x8e3
    jmp 0xf9
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x7c
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [r12 + 0xe8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x8f4
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x91f
    cmp rdx, r15
    jb 0x91f
    cmp esi, edx
    jge 0x5e8
    mov rsi, [r12 + 0x100]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x97c
    mov [rbx + 0x58], rax
    mov eax, 0xa
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x110]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x98d
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x120], rsi
    jne 0x9af
    mov dword ptr [rbx + 8], 0x9f
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
    je 0xedc
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0x148]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xa27
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0x158]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xa38
    mov [rbx + 0x68], rax
    mov eax, 0xa
    mov [rbx + 0x70], rax
    mov rsi, [r12 + 0x168]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xa49
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x178], rsi
    jne 0xa6b
    mov dword ptr [rbx + 8], 0xb9
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
    je 0xedc
    mov [rbx + 0x48], rax
    mov rsi, [r12 + 0x1a0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xae3
    mov [rbx + 0x78], rax
    mov eax, 0xa
    mov [rbx + 0x80], rax
    mov rsi, [r12 + 0x1b0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xaf4
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x1c0], rsi
    jne 0xb16
    mov dword ptr [rbx + 8], 0xcd
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
    je 0xedc
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0xb9f
    cmp rdx, r15
    jb 0xb9f
    mov eax, esi
    add eax, edx
    jo 0xb9f
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [r12 + 0x1f0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xc12
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    mov rdx, [rbx + 0x30]
    test rsi, r13
    jne 0xc23
    cmp byte ptr [rsi], 0x20
    jb 0xc23
    cmp rdx, r15
    jb 0xc50
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xc23
    cmp byte ptr [rcx], 0xb
    je 0xc34
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0xc23
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0xc98
    cmp rdx, r15
    jb 0xc98
    mov eax, esi
    add eax, edx
    jo 0xc98
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0xd1c
    cmp rdx, r15
    jb 0xd1c
    mov eax, esi
    add eax, edx
    jo 0xd1c
    or rax, r15
    mov [rbx + 0x38], rax
    mov rdx, [r12 + 0x230]
    mov rsi, [rbx + 0x38]
    cmp byte ptr [rdx + 2], 0
    jne 0xd8f
    cmp qword ptr [rdx + 8], 0
    je 0xd8f
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0xda0
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xdc2
    mov eax, esi
    add eax, 1
    jo 0xdc2
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1428]
    cmp qword ptr [rsi], 0
    je 0xe20
    jmp 0x28c
    mov rsi, [r12 + 0x248]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xe31
    mov [rbx + 0x48], rax
    mov eax, 0xa
    mov [rbx + 0x50], rax
    mov rax, [r12 + 0x48]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x258]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xe42
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x48]
    cmp [r12 + 0x268], rsi
    jne 0xe64
    mov dword ptr [rbx + 8], 0x112
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
    je 0xedc
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x6a7
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0x42
    call <op.GetGlobal>
    jmp 0x113
    mov dword ptr [rbx + 8], 0x48
    call <op.JNotLess>
    cmp eax, 2
    je 0x264
    jmp 0x135
    cmp rsi, r15
    jae 0x6ee
    test rsi, r15
    je 0x6bf
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x6f6
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x70b
    test rdx, r15
    je 0x6bf
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x713
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x70]
    or rcx, 2
    mov [r12 + 0x70], rcx
    vucomisd xmm1, xmm0
    jbe 0x264
    jmp 0x135
    mov dword ptr [rbx + 8], 0x4f
    call <op.GetGlobal>
    jmp 0x14b
    mov dword ptr [rbx + 8], 0x55
    lea rcx, [r12 + 0x88]
    call <stub.GetNamed>
    jmp 0x17f
    mov dword ptr [rbx + 8], 0x5c
    call <op.MulI>
    jmp 0x1ab
    cmp rsi, r15
    jae 0x780
    test rsi, r15
    je 0x75a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x788
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xee8]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x7ac
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0xa8]
    or rcx, 2
    mov [r12 + 0xa8], rcx
    jmp 0x1ab
    mov ecx, esi
    or ecx, 0x1eef
    test ecx, ecx
    jl 0x76b
    jmp 0x1a4
    mov dword ptr [rbx + 8], 0x63
    call <op.ModI>
    jmp 0x1dd
    mov dword ptr [rbx + 8], 0x6a
    call <op.Call>
    jmp 0x22f
    test rsi, r13
    jne 0x7eb
    cmp byte ptr [rsi], 0x22
    jne 0x7eb
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xb8], rax
    je 0x1ef
    cmp [r12 + 0xc8], rax
    je 0x1ef
    cmp [r12 + 0xd0], rax
    je 0x1ef
    cmp [r12 + 0xd8], rax
    je 0x1ef
    cmp qword ptr [r12 + 0xc0], 2
    je 0x1ef
    cmp [r12 + 0xc0], rsi
    je 0x1ef
    mov dword ptr [rbx + 8], 0x6a
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x1ef
    mov dword ptr [rbx + 8], 0x70
    call <op.Inc>
    jmp 0x24e
    cmp rsi, r15
    jae 0x89a
    test rsi, r15
    je 0x874
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x8a2
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xef0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x8c6
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0xe0]
    or rcx, 2
    mov [r12 + 0xe0], rcx
    jmp 0x24e
    mov dword ptr [rbx + 8], 0x75
    call <op.JumpLoop>
    jmp 0xf9
    mov dword ptr [rbx + 8], 0x84
    call <op.GetGlobal>
    jmp 0x2a9
    mov dword ptr [rbx + 8], 0x8a
    call <op.JNotLess>
    cmp eax, 2
    je 0x5e8
    jmp 0x2cb
    cmp rsi, r15
    jae 0x934
    test rsi, r15
    je 0x905
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x93c
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x951
    test rdx, r15
    je 0x905
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x959
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0xf8]
    or rcx, 2
    mov [r12 + 0xf8], rcx
    vucomisd xmm1, xmm0
    jbe 0x5e8
    jmp 0x2cb
    mov dword ptr [rbx + 8], 0x91
    call <op.GetGlobal>
    jmp 0x2e4
    mov dword ptr [rbx + 8], 0x99
    call <op.GetGlobal>
    jmp 0x306
    mov dword ptr [rbx + 8], 0x9f
    call <op.Call>
    jmp 0x358
    test rsi, r13
    jne 0x99e
    cmp byte ptr [rsi], 0x22
    jne 0x99e
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x120], rax
    je 0x318
    cmp [r12 + 0x130], rax
    je 0x318
    cmp [r12 + 0x138], rax
    je 0x318
    cmp [r12 + 0x140], rax
    je 0x318
    cmp qword ptr [r12 + 0x128], 2
    je 0x318
    cmp [r12 + 0x128], rsi
    je 0x318
    mov dword ptr [rbx + 8], 0x9f
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x318
    mov dword ptr [rbx + 8], 0xa5
    call <op.GetGlobal>
    jmp 0x371
    mov dword ptr [rbx + 8], 0xab
    call <op.GetGlobal>
    jmp 0x38a
    mov dword ptr [rbx + 8], 0xb3
    call <op.GetGlobal>
    jmp 0x3ac
    mov dword ptr [rbx + 8], 0xb9
    call <op.Call>
    jmp 0x3fe
    test rsi, r13
    jne 0xa5a
    cmp byte ptr [rsi], 0x22
    jne 0xa5a
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x178], rax
    je 0x3be
    cmp [r12 + 0x188], rax
    je 0x3be
    cmp [r12 + 0x190], rax
    je 0x3be
    cmp [r12 + 0x198], rax
    je 0x3be
    cmp qword ptr [r12 + 0x180], 2
    je 0x3be
    cmp [r12 + 0x180], rsi
    je 0x3be
    mov dword ptr [rbx + 8], 0xb9
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x3be
    mov dword ptr [rbx + 8], 0xbf
    call <op.GetGlobal>
    jmp 0x417
    mov dword ptr [rbx + 8], 0xc7
    call <op.GetGlobal>
    jmp 0x43f
    mov dword ptr [rbx + 8], 0xcd
    call <op.Call>
    jmp 0x491
    test rsi, r13
    jne 0xb05
    cmp byte ptr [rsi], 0x22
    jne 0xb05
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1c0], rax
    je 0x451
    cmp [r12 + 0x1d0], rax
    je 0x451
    cmp [r12 + 0x1d8], rax
    je 0x451
    cmp [r12 + 0x1e0], rax
    je 0x451
    cmp qword ptr [r12 + 0x1c8], 2
    je 0x451
    cmp [r12 + 0x1c8], rsi
    je 0x451
    mov dword ptr [rbx + 8], 0xcd
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x451
    mov dword ptr [rbx + 8], 0xd3
    call <op.Add>
    jmp 0x4bc
    cmp rsi, r15
    jae 0xbb4
    test rsi, r15
    je 0xb8e
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xbbc
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xbd1
    test rdx, r15
    je 0xb8e
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xbd9
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xbf5
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x1e8]
    or rcx, 2
    mov [r12 + 0x1e8], rcx
    jmp 0x4bc
    mov dword ptr [rbx + 8], 0xd9
    call <op.GetGlobal>
    jmp 0x4d5
    mov dword ptr [rbx + 8], 0xdf
    call <op.GetElem>
    jmp 0x522
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0xc23
    sub rax, r15
    jmp 0x51e
    test rdx, r15
    je 0xc23
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xc23
    jp 0xc23
    test edx, edx
    jne 0xc82
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xc23
    jmp 0x4f8
    mov dword ptr [rbx + 8], 0xe5
    call <op.Add>
    jmp 0x54d
    cmp rsi, r15
    jae 0xcad
    test rsi, r15
    je 0xc87
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xcb5
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xcca
    test rdx, r15
    je 0xc87
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xcd2
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xcee
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x220]
    or rcx, 2
    mov [r12 + 0x220], rcx
    jmp 0x54d
    mov dword ptr [rbx + 8], 0xeb
    call <op.Add>
    jmp 0x578
    cmp rsi, r15
    jae 0xd31
    test rsi, r15
    je 0xd0b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xd39
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xd4e
    test rdx, r15
    je 0xd0b
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xd56
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xd72
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x228]
    or rcx, 2
    mov [r12 + 0x228], rcx
    jmp 0x578
    mov dword ptr [rbx + 8], 0xf1
    call <op.SetGlobal>
    jmp 0x5b3
    mov dword ptr [rbx + 8], 0xf1
    call <stub.Barrier>
    jmp 0x5b3
    mov dword ptr [rbx + 8], 0xf8
    call <op.Inc>
    jmp 0x5d2
    cmp rsi, r15
    jae 0xdd7
    test rsi, r15
    je 0xdb1
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xddf
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xef0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xe03
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x240]
    or rcx, 2
    mov [r12 + 0x240], rcx
    jmp 0x5d2
    mov dword ptr [rbx + 8], 0xfd
    call <op.JumpLoop>
    jmp 0x28c
    mov dword ptr [rbx + 8], 0x100
    call <op.GetGlobal>
    jmp 0x601
    mov dword ptr [rbx + 8], 0x10c
    call <op.GetGlobal>
    jmp 0x62c
    mov dword ptr [rbx + 8], 0x112
    call <op.Call>
    jmp 0x67e
    test rsi, r13
    jne 0xe53
    cmp byte ptr [rsi], 0x22
    jne 0xe53
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x268], rax
    je 0x63e
    cmp [r12 + 0x278], rax
    je 0x63e
    cmp [r12 + 0x280], rax
    je 0x63e
    cmp [r12 + 0x288], rax
    je 0x63e
    cmp qword ptr [r12 + 0x270], 2
    je 0x63e
    cmp [r12 + 0x270], rsi
    je 0x63e
    mov dword ptr [rbx + 8], 0x112
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x48]
    jmp 0x63e
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .byte 0x0
    .long 0x0
    .quad 0x40beef0000000000
    .quad 0x3ff0000000000000
maximum:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x48]
    cmp rcx, [rdx]
    ja 0x209
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x229
    endbr64
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x38]
    test rsi, r13
    jne 0x247
    cmp byte ptr [rsi], 0x20
    jb 0x247
    cmp rdx, r15
    jb 0x274
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x247
    cmp byte ptr [rcx], 0xb
    je 0x258
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x247
    mov [rbx + 0x30], rax
    mov rax, 0xfffe000000000001
    mov [rbx + 0x38], rax
    endbr64
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x2ab
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0x2c1
    cmp esi, 0x21
    jne 0xc8
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0xe9
    cmp byte ptr [rdx], 0x20
    jb 0x2ab
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x28]
    jne 0x2ab
    mov rsi, [r12 + 0x30]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x2e6
    cmp rdx, r15
    jb 0x2e6
    cmp esi, edx
    jge 0x200
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x38]
    test rsi, r13
    jne 0x33d
    cmp byte ptr [rsi], 0x20
    jb 0x33d
    cmp rdx, r15
    jb 0x36a
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x33d
    cmp byte ptr [rcx], 0xb
    je 0x34e
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x33d
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x30]
    cmp rsi, r15
    jb 0x3bb
    cmp rdx, r15
    jb 0x3bb
    cmp esi, edx
    jle 0x1cb
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x38]
    test rsi, r13
    jne 0x412
    cmp byte ptr [rsi], 0x20
    jb 0x412
    cmp rdx, r15
    jb 0x43f
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x412
    cmp byte ptr [rcx], 0xb
    je 0x423
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x412
    mov [rbx + 0x30], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x487
    mov eax, esi
    add eax, 1
    jo 0x487
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [r14 + 0x1428]
    cmp qword ptr [rsi], 0
    je 0x4e5
    jmp 0x96
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x240
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x22e
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 4
    call <op.GetElem>
    jmp 0x88
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x247
    sub rax, r15
    jmp 0x84
    test rdx, r15
    je 0x247
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x247
    jp 0x247
    test edx, edx
    jne 0x2a6
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x247
    jmp 0x5e
    mov dword ptr [rbx + 8], 0xe
    lea rcx, [r12 + 0x28]
    call <stub.GetNamed>
    jmp 0xe9
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0xe9
    mov dword ptr [rbx + 8], 0x15
    call <op.JNotLess>
    cmp eax, 2
    je 0x200
    jmp 0x10f
    cmp rsi, r15
    jae 0x2fb
    test rsi, r15
    je 0x2cc
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x303
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x318
    test rdx, r15
    je 0x2cc
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x320
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x48]
    or rcx, 2
    mov [r12 + 0x48], rcx
    vucomisd xmm1, xmm0
    jbe 0x200
    jmp 0x10f
    mov dword ptr [rbx + 8], 0x1c
    call <op.GetElem>
    jmp 0x15c
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x33d
    sub rax, r15
    jmp 0x158
    test rdx, r15
    je 0x33d
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x33d
    jp 0x33d
    test edx, edx
    jne 0x39c
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x33d
    jmp 0x132
    mov dword ptr [rbx + 8], 0x22
    call <op.JNotGreater>
    cmp eax, 2
    je 0x1cb
    jmp 0x17e
    cmp rsi, r15
    jae 0x3d0
    test rsi, r15
    je 0x3a1
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x3d8
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x3ed
    test rdx, r15
    je 0x3a1
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x3f5
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x70]
    or rcx, 2
    mov [r12 + 0x70], rcx
    vucomisd xmm0, xmm1
    jbe 0x1cb
    jmp 0x17e
    mov dword ptr [rbx + 8], 0x29
    call <op.GetElem>
    jmp 0x1cb
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x412
    sub rax, r15
    jmp 0x1c7
    test rdx, r15
    je 0x412
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x412
    jp 0x412
    test edx, edx
    jne 0x471
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x412
    jmp 0x1a1
    mov dword ptr [rbx + 8], 0x2f
    call <op.Inc>
    jmp 0x1ea
    cmp rsi, r15
    jae 0x49c
    test rsi, r15
    je 0x476
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x4a4
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x4f8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x4c8
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x98]
    or rcx, 2
    mov [r12 + 0x98], rcx
    jmp 0x1ea
    mov dword ptr [rbx + 8], 0x34
    call <op.JumpLoop>
    jmp 0x96
    .byte 0x0
    .byte 0x0
    .quad 0x3ff0000000000000
shift:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x50]
    cmp rcx, [rdx]
    ja 0x2f8
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x318
    endbr64
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x38]
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
    mov [rbx + 0x30], rax
    mov rax, 0xfffe000000000001
    mov [rbx + 0x38], rax
    endbr64
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x39a
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0x3b0
    cmp esi, 0x21
    jne 0xc8
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0xe9
    cmp byte ptr [rdx], 0x20
    jb 0x39a
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x28]
    jne 0x39a
    mov rsi, [r12 + 0x30]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x3d5
    cmp rdx, r15
    jb 0x3d5
    cmp esi, edx
    jge 0x20f
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x43d
    mov eax, esi
    sub eax, 1
    jo 0x43d
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x38]
    test rsi, r13
    jne 0x495
    cmp byte ptr [rsi], 0x20
    jb 0x495
    cmp rdx, r15
    jb 0x4c2
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x495
    cmp byte ptr [rcx], 0xb
    je 0x4a6
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x495
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x40]
    mov r8, [rbx + 0x48]
    test rsi, r13
    jne 0x4f9
    cmp byte ptr [rsi], 0x20
    jb 0x4f9
    cmp rdx, r15
    jb 0x58d
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x4f9
    movzx r9d, byte ptr [rsi + 3]
    cmp r9d, 2
    jae 0x55c
    cmp r8, r15
    jb 0x4f9
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x50a
    mov [rcx + rdx*8 + 8], r8
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x5e5
    mov eax, esi
    add eax, 1
    jo 0x5e5
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [r14 + 0x1428]
    cmp qword ptr [rsi], 0
    je 0x643
    jmp 0x96
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x654
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0x66d
    cmp esi, 0x21
    jne 0x23d
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0x264
    cmp byte ptr [rdx], 0x20
    jb 0x654
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xa0]
    jne 0x654
    mov rsi, [r12 + 0xa8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x689
    mov eax, esi
    sub eax, 1
    jo 0x689
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x38]
    mov r8, [rbx + 0x30]
    test rsi, r13
    jne 0x6e7
    cmp byte ptr [rsi], 0x20
    jb 0x6e7
    cmp rdx, r15
    jb 0x77b
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x6e7
    movzx r9d, byte ptr [rsi + 3]
    cmp r9d, 2
    jae 0x74a
    cmp r8, r15
    jb 0x6e7
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x6f8
    mov [rcx + rdx*8 + 8], r8
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x32f
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x31d
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 4
    call <op.GetElem>
    jmp 0x88
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x336
    sub rax, r15
    jmp 0x84
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
    jmp 0x5e
    mov dword ptr [rbx + 8], 0xe
    lea rcx, [r12 + 0x28]
    call <stub.GetNamed>
    jmp 0xe9
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0xe9
    mov dword ptr [rbx + 8], 0x15
    call <op.JNotLess>
    cmp eax, 2
    je 0x20f
    jmp 0x10f
    cmp rsi, r15
    jae 0x3ea
    test rsi, r15
    je 0x3bb
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x3f2
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x407
    test rdx, r15
    je 0x3bb
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x40f
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x48]
    or rcx, 2
    mov [r12 + 0x48], rcx
    vucomisd xmm1, xmm0
    jbe 0x20f
    jmp 0x10f
    mov dword ptr [rbx + 8], 0x1c
    call <op.SubI>
    jmp 0x12e
    cmp rsi, r15
    jae 0x452
    test rsi, r15
    je 0x42c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x45a
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x7e8]
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x47e
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x50]
    or rcx, 2
    mov [r12 + 0x50], rcx
    jmp 0x12e
    mov dword ptr [rbx + 8], 0x23
    call <op.GetElem>
    jmp 0x17b
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x495
    sub rax, r15
    jmp 0x177
    test rdx, r15
    je 0x495
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x495
    jp 0x495
    test edx, edx
    jne 0x4f4
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x495
    jmp 0x151
    mov dword ptr [rbx + 8], 0x29
    call <op.SetElem>
    jmp 0x1da
    mov dword ptr [rbx + 8], 0x29
    call <stub.AppendElement>
    jmp 0x1da
    mov rax, [rcx + rdx*8 + 8]
    mov r10, 0x7ff800000000dead
    cmp rax, r10
    je 0x50a
    mov r9, rcx
    cmp r8, r15
    jae 0x547
    test r8, r15
    je 0x4f9
    lea rcx, [r8 + r15]
    vmovq xmm0, rcx
    jmp 0x550
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r8d
    vmovsd [r9 + rdx*8 + 8], xmm0
    jmp 0x1da
    cmp r9d, 4
    jb 0x51b
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x50a
    mov [rcx + rdx*8 + 8], r8
    mov rdx, rcx
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x7c2
    jmp 0x1da
    test rdx, r15
    je 0x4f9
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x4f9
    jp 0x4f9
    test edx, edx
    jne 0x5cf
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x4f9
    jmp 0x1a2
    mov dword ptr [rbx + 8], 0x30
    call <op.Inc>
    jmp 0x1f9
    cmp rsi, r15
    jae 0x5fa
    test rsi, r15
    je 0x5d4
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x602
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x7e8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x626
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x98]
    or rcx, 2
    mov [r12 + 0x98], rcx
    jmp 0x1f9
    mov dword ptr [rbx + 8], 0x35
    call <op.JumpLoop>
    jmp 0x96
    mov dword ptr [rbx + 8], 0x38
    lea rcx, [r12 + 0xa0]
    call <stub.GetNamed>
    jmp 0x264
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0x264
    mov dword ptr [rbx + 8], 0x3f
    call <op.SubI>
    jmp 0x287
    cmp rsi, r15
    jae 0x69e
    test rsi, r15
    je 0x678
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x6a6
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x7e8]
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x6ca
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0xc0]
    or rcx, 2
    mov [r12 + 0xc0], rcx
    jmp 0x287
    mov dword ptr [rbx + 8], 0x46
    call <op.SetElem>
    jmp 0x2e6
    mov dword ptr [rbx + 8], 0x46
    call <stub.AppendElement>
    jmp 0x2e6
    mov rax, [rcx + rdx*8 + 8]
    mov r10, 0x7ff800000000dead
    cmp rax, r10
    je 0x6f8
    mov r9, rcx
    cmp r8, r15
    jae 0x735
    test r8, r15
    je 0x6e7
    lea rcx, [r8 + r15]
    vmovq xmm0, rcx
    jmp 0x73e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r8d
    vmovsd [r9 + rdx*8 + 8], xmm0
    jmp 0x2e6
    cmp r9d, 4
    jb 0x709
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x6f8
    mov [rcx + rdx*8 + 8], r8
    mov rdx, rcx
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x7d3
    jmp 0x2e6
    test rdx, r15
    je 0x6e7
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x6e7
    jp 0x6e7
    test edx, edx
    jne 0x7bd
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x6e7
    jmp 0x2ae
    mov dword ptr [rbx + 8], 0x29
    call <stub.Barrier>
    jmp 0x588
    mov dword ptr [rbx + 8], 0x46
    call <stub.Barrier>
    jmp 0x776
    .byte 0x0
    .byte 0x0
    .byte 0x0
    .long 0x0
    .quad 0x3ff0000000000000
sum:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x48]
    cmp rcx, [rdx]
    ja 0x178
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x198
    endbr64
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    endbr64
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x1b6
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0x1cc
    cmp esi, 0x21
    jne 0x7b
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0x9c
    cmp byte ptr [rdx], 0x20
    jb 0x1b6
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 8]
    jne 0x1b6
    mov rsi, [r12 + 0x10]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x1ed
    cmp rdx, r15
    jb 0x1ed
    cmp esi, edx
    jge 0x16f
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x38]
    test rsi, r13
    jne 0x244
    cmp byte ptr [rsi], 0x20
    jb 0x244
    cmp rdx, r15
    jb 0x271
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x244
    cmp byte ptr [rcx], 0xb
    je 0x255
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x244
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x2b9
    cmp rdx, r15
    jb 0x2b9
    mov eax, esi
    add eax, edx
    jo 0x2b9
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x337
    mov eax, esi
    add eax, 1
    jo 0x337
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [r14 + 0x1428]
    cmp qword ptr [rsi], 0
    je 0x38f
    jmp 0x49
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x1af
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x19d
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 8
    lea rcx, [r12 + 8]
    call <stub.GetNamed>
    jmp 0x9c
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0x9c
    mov dword ptr [rbx + 8], 0xf
    call <op.JNotLess>
    cmp eax, 2
    je 0x16f
    jmp 0xc2
    cmp rsi, r15
    jae 0x202
    test rsi, r15
    je 0x1d7
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x20a
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x21f
    test rdx, r15
    je 0x1d7
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x227
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x28]
    or rcx, 2
    mov [r12 + 0x28], rcx
    vucomisd xmm1, xmm0
    jbe 0x16f
    jmp 0xc2
    mov dword ptr [rbx + 8], 0x16
    call <op.GetElem>
    jmp 0x10f
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x244
    sub rax, r15
    jmp 0x10b
    test rdx, r15
    je 0x244
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x244
    jp 0x244
    test edx, edx
    jne 0x2a3
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x244
    jmp 0xe5
    mov dword ptr [rbx + 8], 0x1c
    call <op.Add>
    jmp 0x13a
    cmp rsi, r15
    jae 0x2ce
    test rsi, r15
    je 0x2a8
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2d6
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x2eb
    test rdx, r15
    je 0x2a8
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x2f3
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x30f
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x50]
    or rcx, 2
    mov [r12 + 0x50], rcx
    jmp 0x13a
    mov dword ptr [rbx + 8], 0x22
    call <op.Inc>
    jmp 0x159
    cmp rsi, r15
    jae 0x34c
    test rsi, r15
    je 0x326
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x354
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x3a0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x378
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x58]
    or rcx, 2
    mov [r12 + 0x58], rcx
    jmp 0x159
    mov dword ptr [rbx + 8], 0x27
    call <op.JumpLoop>
    jmp 0x49
    .quad 0x3ff0000000000000
