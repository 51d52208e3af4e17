(anonymous):
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0xa0]
    cmp rcx, [rdx]
    ja 0x6d6
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
    mov rsi, [r12 + 0x80]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x6fd
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x2a
    call <op.Typeof>
    mov rax, [r12 + 0x50]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x728
    cmp rdx, r15
    jb 0x728
    cmp esi, edx
    je 0xf4
    jmp 0x112
    mov rsi, [r12 + 0x98]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x7c5
    mov [rbx + 0x30], rax
    jmp 0x120
    mov rax, 0xfffe000000000001
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x45
    call <op.InitGlobal>
    xor eax, eax
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov dword ptr [rbx + 8], 0x4d
    call <op.NewClass>
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x55
    call <op.NewClosure>
    mov rax, [r12 + 0x58]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x5e
    call <op.DefineMethod>
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x65
    call <op.NewClosure>
    mov rax, [r12 + 0x60]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x6e
    call <op.DefineMethod>
    mov rax, [rbx + 0x40]
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x79
    call <op.InitGlobal>
    mov rsi, [r12 + 0xa8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x7d6
    mov [rbx + 0x50], rax
    mov rax, [rbx + 0x50]
    mov [rbx + 0x58], rax
    mov rax, 0xfffe000000000003
    mov [rbx + 0x60], rax
    mov rax, 0xfffe000000000004
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0xb8], rsi
    jne 0x7e7
    mov dword ptr [rbx + 8], 0x8e
    lea rdx, [rbx + 0x38]
    call <stub.Construct>
    test al, 1
    je 0x265
    sub rax, 1
    mov [rbx + 0x38], rbx
    mov dword ptr [rbx + 0x44], 0x1000002
    mov [rbx + 0x48], rax
    add rbx, 0x38
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0x38
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0xd62
    test rax, r13
    jne 0x843
    cmp byte ptr [rax], 0x20
    jb 0x843
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x94
    call <op.InitGlobal>
    mov rsi, [r12 + 0xe0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x84c
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0xf0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x85d
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x100]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x86e
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x70]
    cmp rsi, r15
    jb 0x890
    imul eax, esi, 0x124f80
    jo 0x890
    test eax, eax
    je 0x8ee
    or rax, r15
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0x118], rsi
    jne 0x910
    mov dword ptr [rbx + 8], 0xb3
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
    je 0xd62
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0xb9
    call <op.InitGlobal>
    mov rsi, [r12 + 0x140]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x988
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x150]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x999
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x160]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x9aa
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x70]
    cmp rsi, r15
    jb 0x9cc
    imul eax, esi, 0x2dc6c0
    jo 0x9cc
    test eax, eax
    je 0xa2a
    or rax, r15
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0x178], rsi
    jne 0xa4c
    mov dword ptr [rbx + 8], 0xd8
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
    je 0xd62
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0xde
    call <op.InitGlobal>
    mov rsi, [r12 + 0x1a0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xac4
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x1b0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xad5
    mov [rbx + 0x80], rax
    mov rax, [rbx + 0x80]
    mov [rbx + 0x88], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x90], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x80]
    cmp [r12 + 0x1c0], rsi
    jne 0xae6
    mov dword ptr [rbx + 8], 0xfb
    lea rdx, [rbx + 0x68]
    call <stub.Construct>
    test al, 1
    je 0x50b
    sub rax, 1
    mov [rbx + 0x68], rbx
    mov dword ptr [rbx + 0x74], 0x1000002
    mov [rbx + 0x78], rax
    add rbx, 0x68
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0x68
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0xd62
    test rax, r13
    jne 0xb45
    cmp byte ptr [rax], 0x20
    jb 0xb45
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x1e8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xb51
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x70]
    cmp rsi, r15
    jb 0xb73
    imul eax, esi, 0x1e8480
    jo 0xb73
    test eax, eax
    je 0xbd1
    or rax, r15
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0x200], rsi
    jne 0xbf3
    mov dword ptr [rbx + 8], 0x10e
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
    je 0xd62
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x114
    call <op.InitGlobal>
    mov rsi, [r12 + 0x228]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xc6b
    mov [rbx + 0x48], rax
    mov eax, 0xa
    mov [rbx + 0x50], rax
    mov rax, [r12 + 0x70]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x238]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xc7c
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x248]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xc8d
    mov [rbx + 0x68], rax
    mov rsi, [r12 + 0x258]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xc9e
    mov [rbx + 0x70], rax
    mov rsi, [r12 + 0x268]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xcaf
    mov [rbx + 0x80], rax
    mov rdx, [rbx + 0x80]
    test rdx, r13
    jne 0xcc0
    cmp byte ptr [rdx], 0x20
    jb 0xcc0
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x278]
    jne 0xcc0
    mov rsi, [r12 + 0x280]
    mov rax, [rdx + rsi]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x48]
    cmp [r12 + 0x298], rsi
    jne 0xcea
    mov dword ptr [rbx + 8], 0x143
    mov rax, [rsi + 0x20]
    mov [rbx + 0x30], rbx
    mov dword ptr [rbx + 0x3c], 5
    mov [rbx + 0x40], rax
    add rbx, 0x30
    mov esi, 5
    call qword ptr [rax + 8]
    sub rbx, 0x30
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0xd62
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x6f6
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
    jmp 0xb8
    mov dword ptr [rbx + 8], 0x31
    call <op.JStrictNe>
    cmp eax, 2
    je 0x112
    jmp 0xf4
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x772
    cmp rsi, rdx
    je 0xf4
    test rcx, r13
    jne 0x112
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x112
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x112
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x70e
    jmp 0x112
    cmp rsi, r15
    jae 0x78b
    test rsi, r15
    je 0x112
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x793
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x7ac
    test rdx, r15
    je 0x112
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x7b4
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x7c0
    je 0xf4
    jmp 0x112
    mov dword ptr [rbx + 8], 0x38
    call <op.GetGlobal>
    jmp 0x10d
    mov dword ptr [rbx + 8], 0x7d
    call <op.GetGlobal>
    jmp 0x1d0
    cmp [r12 + 0xc8], rsi
    je 0x206
    cmp [r12 + 0xd0], rsi
    je 0x206
    cmp [r12 + 0xd8], rsi
    je 0x206
    cmp qword ptr [r12 + 0xc0], 2
    je 0x206
    cmp [r12 + 0xc0], rsi
    je 0x206
    mov dword ptr [rbx + 8], 0x8e
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0x206
    mov rax, [rbx + 0x58]
    jmp 0x265
    mov dword ptr [rbx + 8], 0x98
    call <op.GetGlobal>
    jmp 0x28e
    mov dword ptr [rbx + 8], 0xa0
    call <op.GetGlobal>
    jmp 0x2b0
    mov dword ptr [rbx + 8], 0xa6
    call <op.GetGlobal>
    jmp 0x2c9
    mov dword ptr [rbx + 8], 0xac
    call <op.MulI>
    jmp 0x2f1
    cmp rsi, r15
    jae 0x8a5
    test rsi, r15
    je 0x87f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x8ad
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xd68]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x8d1
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x68], rax
    mov rcx, [r12 + 0x110]
    or rcx, 2
    mov [r12 + 0x110], rcx
    jmp 0x2f1
    mov ecx, esi
    or ecx, 0x124f80
    test ecx, ecx
    jl 0x890
    jmp 0x2ea
    mov dword ptr [rbx + 8], 0xb3
    call <op.Call>
    jmp 0x343
    test rsi, r13
    jne 0x8ff
    cmp byte ptr [rsi], 0x22
    jne 0x8ff
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x118], rax
    je 0x303
    cmp [r12 + 0x128], rax
    je 0x303
    cmp [r12 + 0x130], rax
    je 0x303
    cmp [r12 + 0x138], rax
    je 0x303
    cmp qword ptr [r12 + 0x120], 2
    je 0x303
    cmp [r12 + 0x120], rsi
    je 0x303
    mov dword ptr [rbx + 8], 0xb3
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0x303
    mov dword ptr [rbx + 8], 0xbd
    call <op.GetGlobal>
    jmp 0x368
    mov dword ptr [rbx + 8], 0xc5
    call <op.GetGlobal>
    jmp 0x38a
    mov dword ptr [rbx + 8], 0xcb
    call <op.GetGlobal>
    jmp 0x3a3
    mov dword ptr [rbx + 8], 0xd1
    call <op.MulI>
    jmp 0x3cb
    cmp rsi, r15
    jae 0x9e1
    test rsi, r15
    je 0x9bb
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x9e9
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xd70]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xa0d
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x68], rax
    mov rcx, [r12 + 0x170]
    or rcx, 2
    mov [r12 + 0x170], rcx
    jmp 0x3cb
    mov ecx, esi
    or ecx, 0x2dc6c0
    test ecx, ecx
    jl 0x9cc
    jmp 0x3c4
    mov dword ptr [rbx + 8], 0xd8
    call <op.Call>
    jmp 0x41d
    test rsi, r13
    jne 0xa3b
    cmp byte ptr [rsi], 0x22
    jne 0xa3b
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x178], rax
    je 0x3dd
    cmp [r12 + 0x188], rax
    je 0x3dd
    cmp [r12 + 0x190], rax
    je 0x3dd
    cmp [r12 + 0x198], rax
    je 0x3dd
    cmp qword ptr [r12 + 0x180], 2
    je 0x3dd
    cmp [r12 + 0x180], rsi
    je 0x3dd
    mov dword ptr [rbx + 8], 0xd8
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0x3dd
    mov dword ptr [rbx + 8], 0xe2
    call <op.GetGlobal>
    jmp 0x442
    mov dword ptr [rbx + 8], 0xea
    call <op.GetGlobal>
    jmp 0x467
    cmp [r12 + 0x1d0], rsi
    je 0x4ac
    cmp [r12 + 0x1d8], rsi
    je 0x4ac
    cmp [r12 + 0x1e0], rsi
    je 0x4ac
    cmp qword ptr [r12 + 0x1c8], 2
    je 0x4ac
    cmp [r12 + 0x1c8], rsi
    je 0x4ac
    mov dword ptr [rbx + 8], 0xfb
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x80]
    jmp 0x4ac
    mov rax, [rbx + 0x88]
    jmp 0x50b
    mov dword ptr [rbx + 8], 0x101
    call <op.GetGlobal>
    jmp 0x528
    mov dword ptr [rbx + 8], 0x107
    call <op.MulI>
    jmp 0x550
    cmp rsi, r15
    jae 0xb88
    test rsi, r15
    je 0xb62
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xb90
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xd78]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xbb4
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x68], rax
    mov rcx, [r12 + 0x1f8]
    or rcx, 2
    mov [r12 + 0x1f8], rcx
    jmp 0x550
    mov ecx, esi
    or ecx, 0x1e8480
    test ecx, ecx
    jl 0xb73
    jmp 0x549
    mov dword ptr [rbx + 8], 0x10e
    call <op.Call>
    jmp 0x5a2
    test rsi, r13
    jne 0xbe2
    cmp byte ptr [rsi], 0x22
    jne 0xbe2
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x200], rax
    je 0x562
    cmp [r12 + 0x210], rax
    je 0x562
    cmp [r12 + 0x218], rax
    je 0x562
    cmp [r12 + 0x220], rax
    je 0x562
    cmp qword ptr [r12 + 0x208], 2
    je 0x562
    cmp [r12 + 0x208], rsi
    je 0x562
    mov dword ptr [rbx + 8], 0x10e
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0x562
    mov dword ptr [rbx + 8], 0x118
    call <op.GetGlobal>
    jmp 0x5c7
    mov dword ptr [rbx + 8], 0x124
    call <op.GetGlobal>
    jmp 0x5f2
    mov dword ptr [rbx + 8], 0x12a
    call <op.GetGlobal>
    jmp 0x60b
    mov dword ptr [rbx + 8], 0x130
    call <op.GetGlobal>
    jmp 0x624
    mov dword ptr [rbx + 8], 0x136
    call <op.GetGlobal>
    jmp 0x640
    mov dword ptr [rbx + 8], 0x13c
    lea rcx, [r12 + 0x278]
    call <stub.GetNamed>
    jmp 0x677
    mov dword ptr [rbx + 8], 0x143
    call <op.Call>
    jmp 0x6cd
    test rsi, r13
    jne 0xcd9
    cmp byte ptr [rsi], 0x22
    jne 0xcd9
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x298], rax
    je 0x68d
    cmp [r12 + 0x2a8], rax
    je 0x68d
    cmp [r12 + 0x2b0], rax
    je 0x68d
    cmp [r12 + 0x2b8], rax
    je 0x68d
    cmp qword ptr [r12 + 0x2a0], 2
    je 0x68d
    cmp [r12 + 0x2a0], rsi
    je 0x68d
    mov dword ptr [rbx + 8], 0x143
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x48]
    jmp 0x68d
    jmp <stub.ExceptionExit>
    .byte 0x0
    .quad 0x41324f8000000000
    .quad 0x4146e36000000000
    .quad 0x413e848000000000
Point:
    endbr64
    push rbp
    mov rbp, rsp
    test byte ptr [rbx + 0xf], 1
    je 0x12f
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x40]
    cmp rcx, [rdx]
    ja 0x139
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x159
    endbr64
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x28]
    test rdx, r13
    jne 0x177
    cmp byte ptr [rdx], 0x20
    jb 0x177
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x18]
    jne 0x177
    mov rax, [r12 + 0x20]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x18d
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x30]
    test rdx, r13
    jne 0x19e
    cmp byte ptr [rdx], 0x20
    jb 0x19e
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x38]
    jne 0x19e
    mov rax, [r12 + 0x40]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x1b4
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x38]
    test rdx, r13
    jne 0x1c5
    cmp byte ptr [rdx], 0x20
    jb 0x1c5
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x58]
    jne 0x1c5
    mov rax, [r12 + 0x60]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x1db
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.ThrowClassCall>
    jmp 0x170
    call <helper.CheckLimit>
    test rax, rax
    je 0x170
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x26
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x15e
    jmp 0x33
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    lea rcx, [r12 + 0x18]
    call <stub.SetNamed>
    jmp 0x7f
    mov dword ptr [rbx + 8], 0
    call <stub.Barrier>
    jmp 0x7f
    mov dword ptr [rbx + 8], 8
    lea rcx, [r12 + 0x38]
    call <stub.SetNamed>
    jmp 0xc7
    mov dword ptr [rbx + 8], 8
    call <stub.Barrier>
    jmp 0xc7
    mov dword ptr [rbx + 8], 0x14
    lea rcx, [r12 + 0x58]
    call <stub.SetNamed>
    jmp 0x11d
    mov dword ptr [rbx + 8], 0x14
    call <stub.Barrier>
    jmp 0x11d
move:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x48]
    cmp rcx, [rdx]
    ja 0x22b
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x24b
    endbr64
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x269
    cmp byte ptr [rdx], 0x20
    jb 0x269
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x18]
    jne 0x269
    mov rsi, [r12 + 0x20]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0x290
    cmp rdx, r15
    jb 0x290
    mov eax, esi
    add eax, edx
    jo 0x290
    or rax, r15
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x38]
    test rdx, r13
    jne 0x2fd
    cmp byte ptr [rdx], 0x20
    jb 0x2fd
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x40]
    jne 0x2fd
    mov rax, [r12 + 0x48]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x313
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x324
    cmp byte ptr [rdx], 0x20
    jb 0x324
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x60]
    jne 0x324
    mov rsi, [r12 + 0x68]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x30]
    cmp rsi, r15
    jb 0x34b
    cmp rdx, r15
    jb 0x34b
    mov eax, esi
    add eax, edx
    jo 0x34b
    or rax, r15
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x38]
    test rdx, r13
    jne 0x3be
    cmp byte ptr [rdx], 0x20
    jb 0x3be
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x88]
    jne 0x3be
    mov rax, [r12 + 0x90]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x3d7
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x3e8
    cmp byte ptr [rdx], 0x20
    jb 0x3e8
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xa8]
    jne 0x3e8
    mov rsi, [r12 + 0xb0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x412
    mov eax, esi
    add eax, 1
    jo 0x412
    or rax, r15
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x38]
    test rdx, r13
    jne 0x470
    cmp byte ptr [rdx], 0x20
    jb 0x470
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0xd0]
    jne 0x470
    mov rax, [r12 + 0xd8]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x489
    mov rax, [rbx + 0x20]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x262
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x250
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    lea rcx, [r12 + 0x18]
    call <stub.GetNamed>
    jmp 0x5b
    mov dword ptr [rbx + 8], 7
    call <op.Add>
    jmp 0x8a
    cmp rsi, r15
    jae 0x2a5
    test rsi, r15
    je 0x27f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2ad
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x2c2
    test rdx, r15
    je 0x27f
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x2ca
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2e6
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x38]
    or rcx, 2
    mov [r12 + 0x38], rcx
    jmp 0x8a
    mov dword ptr [rbx + 8], 0xd
    lea rcx, [r12 + 0x40]
    call <stub.SetNamed>
    jmp 0xd2
    mov dword ptr [rbx + 8], 0xd
    call <stub.Barrier>
    jmp 0xd2
    mov dword ptr [rbx + 8], 0x15
    lea rcx, [r12 + 0x60]
    call <stub.GetNamed>
    jmp 0x100
    mov dword ptr [rbx + 8], 0x1c
    call <op.Add>
    jmp 0x12f
    cmp rsi, r15
    jae 0x360
    test rsi, r15
    je 0x33a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x368
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x37d
    test rdx, r15
    je 0x33a
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x385
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x3a1
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x80]
    or rcx, 2
    mov [r12 + 0x80], rcx
    jmp 0x12f
    mov dword ptr [rbx + 8], 0x22
    lea rcx, [r12 + 0x88]
    call <stub.SetNamed>
    jmp 0x17d
    mov dword ptr [rbx + 8], 0x22
    call <stub.Barrier>
    jmp 0x17d
    mov dword ptr [rbx + 8], 0x2a
    lea rcx, [r12 + 0xa8]
    call <stub.GetNamed>
    jmp 0x1b1
    mov dword ptr [rbx + 8], 0x31
    call <op.AddI>
    jmp 0x1d4
    cmp rsi, r15
    jae 0x427
    test rsi, r15
    je 0x401
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x42f
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x4a0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x453
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0xc8]
    or rcx, 2
    mov [r12 + 0xc8], rcx
    jmp 0x1d4
    mov dword ptr [rbx + 8], 0x38
    lea rcx, [r12 + 0xd0]
    call <stub.SetNamed>
    jmp 0x222
    mov dword ptr [rbx + 8], 0x38
    call <stub.Barrier>
    jmp 0x222
    .byte 0x0
    .byte 0x0
    .long 0x0
    .quad 0x3ff0000000000000
norm1:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x48]
    cmp rcx, [rdx]
    ja 0x216
    mov r12, [rax + 0x10]
    endbr64
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x23d
    cmp byte ptr [rdx], 0x20
    jb 0x23d
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x10]
    jne 0x23d
    mov rsi, [r12 + 0x18]
    mov rax, [rdx + rsi]
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x26d
    test esi, esi
    jge 0xc8
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x2ab
    cmp byte ptr [rdx], 0x20
    jb 0x2ab
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x38]
    jne 0x2ab
    mov rsi, [r12 + 0x40]
    mov rax, [rdx + rsi]
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x2d2
    test esi, esi
    je 0x2d2
    mov eax, esi
    neg eax
    jo 0x2d2
    or rax, r15
    mov [rbx + 0x30], rax
    jmp 0xfa
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x32b
    cmp byte ptr [rdx], 0x20
    jb 0x32b
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x60]
    jne 0x32b
    mov rsi, [r12 + 0x68]
    mov rax, [rdx + rsi]
    mov [rbx + 0x30], rax
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x341
    cmp byte ptr [rdx], 0x20
    jb 0x341
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x80]
    jne 0x341
    mov rsi, [r12 + 0x88]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x374
    test esi, esi
    jge 0x1aa
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x3b8
    cmp byte ptr [rdx], 0x20
    jb 0x3b8
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xa8]
    jne 0x3b8
    mov rsi, [r12 + 0xb0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x3e2
    test esi, esi
    je 0x3e2
    mov eax, esi
    neg eax
    jo 0x3e2
    or rax, r15
    mov [rbx + 0x38], rax
    jmp 0x1e2
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x441
    cmp byte ptr [rdx], 0x20
    jb 0x441
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xd0]
    jne 0x441
    mov rsi, [r12 + 0xd8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x46b
    cmp rdx, r15
    jb 0x46b
    mov eax, esi
    add eax, edx
    jo 0x46b
    or rax, r15
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x236
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    lea rcx, [r12 + 0x10]
    call <stub.GetNamed>
    jmp 0x52
    mov dword ptr [rbx + 8], 7
    call <op.JNotLessI>
    cmp eax, 2
    je 0xc8
    jmp 0x6b
    cmp rsi, r15
    jae 0x282
    test rsi, r15
    je 0x253
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x28a
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vxorpd xmm1, xmm1, xmm1
    mov rcx, [r12 + 0x30]
    or rcx, 2
    mov [r12 + 0x30], rcx
    vucomisd xmm1, xmm0
    jbe 0xc8
    jmp 0x6b
    mov dword ptr [rbx + 8], 0xf
    lea rcx, [r12 + 0x38]
    call <stub.GetNamed>
    jmp 0x99
    mov dword ptr [rbx + 8], 0x16
    call <op.Neg>
    jmp 0xc3
    cmp rsi, r15
    jae 0x2e7
    test rsi, r15
    je 0x2c1
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2ef
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm15, [0x4e0]
    vxorpd xmm0, xmm0, xmm15
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x314
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x58]
    or rcx, 2
    mov [r12 + 0x58], rcx
    jmp 0xc3
    mov dword ptr [rbx + 8], 0x1e
    lea rcx, [r12 + 0x60]
    call <stub.GetNamed>
    jmp 0xf6
    mov dword ptr [rbx + 8], 0x25
    lea rcx, [r12 + 0x80]
    call <stub.GetNamed>
    jmp 0x12e
    mov dword ptr [rbx + 8], 0x2c
    call <op.JNotLessI>
    cmp eax, 2
    je 0x1aa
    jmp 0x147
    cmp rsi, r15
    jae 0x389
    test rsi, r15
    je 0x35a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x391
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vxorpd xmm1, xmm1, xmm1
    mov rcx, [r12 + 0xa0]
    or rcx, 2
    mov [r12 + 0xa0], rcx
    vucomisd xmm1, xmm0
    jbe 0x1aa
    jmp 0x147
    mov dword ptr [rbx + 8], 0x34
    lea rcx, [r12 + 0xa8]
    call <stub.GetNamed>
    jmp 0x17b
    mov dword ptr [rbx + 8], 0x3b
    call <op.Neg>
    jmp 0x1a5
    cmp rsi, r15
    jae 0x3f7
    test rsi, r15
    je 0x3d1
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x3ff
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm15, [0x4e0]
    vxorpd xmm0, xmm0, xmm15
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x424
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0xc8]
    or rcx, 2
    mov [r12 + 0xc8], rcx
    jmp 0x1a5
    mov dword ptr [rbx + 8], 0x43
    lea rcx, [r12 + 0xd0]
    call <stub.GetNamed>
    jmp 0x1de
    mov dword ptr [rbx + 8], 0x4a
    call <op.Add>
    jmp 0x20d
    cmp rsi, r15
    jae 0x480
    test rsi, r15
    je 0x45a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x488
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x49d
    test rdx, r15
    je 0x45a
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x4a5
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x4c1
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x28], rax
    mov rcx, [r12 + 0xf0]
    or rcx, 2
    mov [r12 + 0xf0], rcx
    jmp 0x20d
    .byte 0x0
    .byte 0x0
    .quad 0x8000000000000000
reads:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x58]
    cmp rcx, [rdx]
    ja 0x1df
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x1ff
    endbr64
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x40], rax
    endbr64
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x30]
    cmp rsi, r15
    jb 0x233
    cmp rdx, r15
    jb 0x233
    cmp esi, edx
    jge 0x1d6
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x28a
    cmp byte ptr [rdx], 0x20
    jb 0x28a
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x20]
    jne 0x28a
    mov rsi, [r12 + 0x28]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x2b1
    cmp rdx, r15
    jb 0x2b1
    mov eax, esi
    add eax, edx
    jo 0x2b1
    or rax, r15
    mov [rbx + 0x48], rax
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x31e
    cmp byte ptr [rdx], 0x20
    jb 0x31e
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x48]
    jne 0x31e
    mov rsi, [r12 + 0x50]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x345
    cmp rdx, r15
    jb 0x345
    mov eax, esi
    add eax, edx
    jo 0x345
    or rax, r15
    mov [rbx + 0x48], rax
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x3b2
    cmp byte ptr [rdx], 0x20
    jb 0x3b2
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x70]
    jne 0x3b2
    mov rsi, [r12 + 0x78]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x3d9
    cmp rdx, r15
    jb 0x3d9
    mov eax, esi
    add eax, edx
    jo 0x3d9
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x45d
    mov eax, esi
    and eax, 0xfffff
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x4af
    mov eax, esi
    add eax, 1
    jo 0x4af
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x50d
    jmp 0x49
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x216
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x204
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 8
    call <op.JNotLess>
    cmp eax, 2
    je 0x1d6
    jmp 0x6f
    cmp rsi, r15
    jae 0x248
    test rsi, r15
    je 0x21d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x250
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x265
    test rdx, r15
    je 0x21d
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x26d
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x18]
    or rcx, 2
    mov [r12 + 0x18], rcx
    vucomisd xmm1, xmm0
    jbe 0x1d6
    jmp 0x6f
    mov dword ptr [rbx + 8], 0xf
    lea rcx, [r12 + 0x20]
    call <stub.GetNamed>
    jmp 0x9d
    mov dword ptr [rbx + 8], 0x16
    call <op.Add>
    jmp 0xcc
    cmp rsi, r15
    jae 0x2c6
    test rsi, r15
    je 0x2a0
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2ce
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x2e3
    test rdx, r15
    je 0x2a0
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x2eb
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x307
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x40]
    or rcx, 2
    mov [r12 + 0x40], rcx
    jmp 0xcc
    mov dword ptr [rbx + 8], 0x1c
    lea rcx, [r12 + 0x48]
    call <stub.GetNamed>
    jmp 0xfa
    mov dword ptr [rbx + 8], 0x23
    call <op.Add>
    jmp 0x129
    cmp rsi, r15
    jae 0x35a
    test rsi, r15
    je 0x334
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x362
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x377
    test rdx, r15
    je 0x334
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x37f
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x39b
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x68]
    or rcx, 2
    mov [r12 + 0x68], rcx
    jmp 0x129
    mov dword ptr [rbx + 8], 0x29
    lea rcx, [r12 + 0x70]
    call <stub.GetNamed>
    jmp 0x157
    mov dword ptr [rbx + 8], 0x30
    call <op.Add>
    jmp 0x186
    cmp rsi, r15
    jae 0x3ee
    test rsi, r15
    je 0x3c8
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x3f6
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x40b
    test rdx, r15
    je 0x3c8
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x413
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x42f
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x90]
    or rcx, 2
    mov [r12 + 0x90], rcx
    jmp 0x186
    mov dword ptr [rbx + 8], 0x36
    call <op.BitAndI>
    jmp 0x1a1
    cmp rsi, r15
    jae 0x485
    test rsi, r15
    je 0x44c
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x44c
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x98]
    or r8, 2
    mov [r12 + 0x98], r8
    jmp 0x193
    mov dword ptr [rbx + 8], 0x3d
    call <op.Inc>
    jmp 0x1c0
    cmp rsi, r15
    jae 0x4c4
    test rsi, r15
    je 0x49e
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x4cc
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x520]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x4f0
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0xa0]
    or rcx, 2
    mov [r12 + 0xa0], rcx
    jmp 0x1c0
    mov dword ptr [rbx + 8], 0x42
    call <op.JumpLoop>
    jmp 0x49
    .byte 0x0
    .byte 0x0
    .quad 0x3ff0000000000000
walk:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x98]
    cmp rcx, [rdx]
    ja 0x2ad
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x2cd
    endbr64
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x40], rax
    endbr64
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x30]
    cmp rsi, r15
    jb 0x301
    cmp rdx, r15
    jb 0x301
    cmp esi, edx
    jge 0x2a4
    mov rax, [rbx + 0x28]
    mov [rbx + 0x70], rax
    mov rdx, [rbx + 0x70]
    test rdx, r13
    jne 0x358
    cmp byte ptr [rdx], 0x20
    jb 0x358
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x18]
    jne 0x358
    mov rsi, [r12 + 0x20]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x37f
    mov eax, esi
    and eax, 3
    or rax, r15
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x80]
    cmp rsi, r15
    jb 0x3cb
    mov eax, esi
    sub eax, 1
    jo 0x3cb
    or rax, r15
    mov [rbx + 0x78], rax
    mov rax, 0xfffe000000000001
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x434
    mov eax, esi
    and eax, 1
    or rax, r15
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x88]
    mov rdx, [rbx + 0x90]
    cmp rsi, r15
    jb 0x480
    cmp rdx, r15
    jb 0x480
    mov eax, esi
    sub eax, edx
    jo 0x480
    or rax, r15
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x58], rsi
    jne 0x501
    mov dword ptr [rbx + 8], 0x38
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
    je 0x75f
    mov [rbx + 0x48], rax
    mov rax, [rbx + 0x28]
    mov [rbx + 0x78], rax
    mov rdx, [rbx + 0x78]
    test rdx, r13
    jne 0x567
    cmp byte ptr [rdx], 0x20
    jb 0x567
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x80]
    jne 0x567
    mov rsi, [r12 + 0x88]
    mov rax, [rdx + rsi]
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0xa0], rsi
    jne 0x591
    mov dword ptr [rbx + 8], 0x48
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
    je 0x75f
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x61a
    cmp rdx, r15
    jb 0x61a
    mov eax, esi
    add eax, edx
    jo 0x61a
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x69e
    mov eax, esi
    and eax, 0xffffff
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x6f0
    mov eax, esi
    add eax, 1
    jo 0x6f0
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x74e
    jmp 0x4c
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x2e4
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x2d2
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 8
    call <op.JNotLess>
    cmp eax, 2
    je 0x2a4
    jmp 0x72
    cmp rsi, r15
    jae 0x316
    test rsi, r15
    je 0x2eb
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x31e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x333
    test rdx, r15
    je 0x2eb
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x33b
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x10]
    or rcx, 2
    mov [r12 + 0x10], rcx
    vucomisd xmm1, xmm0
    jbe 0x2a4
    jmp 0x72
    mov dword ptr [rbx + 8], 0x12
    lea rcx, [r12 + 0x18]
    call <stub.GetNamed>
    jmp 0xa8
    mov dword ptr [rbx + 8], 0x19
    call <op.BitAndI>
    jmp 0xc8
    cmp rsi, r15
    jae 0x3a7
    test rsi, r15
    je 0x36e
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x36e
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x38]
    or r8, 2
    mov [r12 + 0x38], r8
    jmp 0xb9
    mov dword ptr [rbx + 8], 0x20
    call <op.SubI>
    jmp 0xea
    cmp rsi, r15
    jae 0x3e0
    test rsi, r15
    je 0x3ba
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x3e8
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x768]
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x40c
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x78], rax
    mov rcx, [r12 + 0x40]
    or rcx, 2
    mov [r12 + 0x40], rcx
    jmp 0xea
    mov dword ptr [rbx + 8], 0x2b
    call <op.BitAndI>
    jmp 0x117
    cmp rsi, r15
    jae 0x45c
    test rsi, r15
    je 0x423
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x423
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x48]
    or r8, 2
    mov [r12 + 0x48], r8
    jmp 0x108
    mov dword ptr [rbx + 8], 0x32
    call <op.Sub>
    jmp 0x14b
    cmp rsi, r15
    jae 0x495
    test rsi, r15
    je 0x46f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x49d
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x4b2
    test rdx, r15
    je 0x46f
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x4ba
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x4d6
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x80], rax
    mov rcx, [r12 + 0x50]
    or rcx, 2
    mov [r12 + 0x50], rcx
    jmp 0x14b
    mov dword ptr [rbx + 8], 0x38
    call <op.Call>
    jmp 0x19a
    test rsi, r13
    jne 0x4f0
    cmp byte ptr [rsi], 0x22
    jne 0x4f0
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x58], rax
    je 0x15a
    cmp [r12 + 0x68], rax
    je 0x15a
    cmp [r12 + 0x70], rax
    je 0x15a
    cmp [r12 + 0x78], rax
    je 0x15a
    cmp qword ptr [r12 + 0x60], 2
    je 0x15a
    cmp [r12 + 0x60], rsi
    je 0x15a
    mov dword ptr [rbx + 8], 0x38
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x15a
    mov dword ptr [rbx + 8], 0x41
    lea rcx, [r12 + 0x80]
    call <stub.GetNamed>
    jmp 0x1d6
    mov dword ptr [rbx + 8], 0x48
    call <op.Call>
    jmp 0x229
    test rsi, r13
    jne 0x580
    cmp byte ptr [rsi], 0x22
    jne 0x580
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xa0], rax
    je 0x1ec
    cmp [r12 + 0xb0], rax
    je 0x1ec
    cmp [r12 + 0xb8], rax
    je 0x1ec
    cmp [r12 + 0xc0], rax
    je 0x1ec
    cmp qword ptr [r12 + 0xa8], 2
    je 0x1ec
    cmp [r12 + 0xa8], rsi
    je 0x1ec
    mov dword ptr [rbx + 8], 0x48
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x70]
    jmp 0x1ec
    mov dword ptr [rbx + 8], 0x4e
    call <op.Add>
    jmp 0x254
    cmp rsi, r15
    jae 0x62f
    test rsi, r15
    je 0x609
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x637
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x64c
    test rdx, r15
    je 0x609
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x654
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x670
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0xc8]
    or rcx, 2
    mov [r12 + 0xc8], rcx
    jmp 0x254
    mov dword ptr [rbx + 8], 0x54
    call <op.BitAndI>
    jmp 0x26f
    cmp rsi, r15
    jae 0x6c6
    test rsi, r15
    je 0x68d
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x68d
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0xd0]
    or r8, 2
    mov [r12 + 0xd0], r8
    jmp 0x261
    mov dword ptr [rbx + 8], 0x5b
    call <op.Inc>
    jmp 0x28e
    cmp rsi, r15
    jae 0x705
    test rsi, r15
    je 0x6df
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x70d
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x768]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x731
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0xd8]
    or rcx, 2
    mov [r12 + 0xd8], rcx
    jmp 0x28e
    mov dword ptr [rbx + 8], 0x60
    call <op.JumpLoop>
    jmp 0x4c
    jmp <stub.ExceptionExit>
    .long 0x0
    .quad 0x3ff0000000000000
writes:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x58]
    cmp rcx, [rdx]
    ja 0x2e5
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x305
    endbr64
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    endbr64
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x30]
    cmp rsi, r15
    jb 0x33d
    cmp rdx, r15
    jb 0x33d
    cmp esi, edx
    jge 0x1de
    mov rdx, [rbx + 0x28]
    mov rsi, [rbx + 0x38]
    test rdx, r13
    jne 0x394
    cmp byte ptr [rdx], 0x20
    jb 0x394
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x20]
    jne 0x394
    mov rax, [r12 + 0x28]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x3aa
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x3bb
    cmp byte ptr [rdx], 0x20
    jb 0x3bb
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x40]
    jne 0x3bb
    mov rsi, [r12 + 0x48]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x28]
    mov rsi, [rbx + 0x40]
    test rdx, r13
    jne 0x3d1
    cmp byte ptr [rdx], 0x20
    jb 0x3d1
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x60]
    jne 0x3d1
    mov rax, [r12 + 0x68]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x3e7
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x3f8
    cmp byte ptr [rdx], 0x20
    jb 0x3f8
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x80]
    jne 0x3f8
    mov rsi, [r12 + 0x88]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x28]
    mov rsi, [rbx + 0x40]
    test rdx, r13
    jne 0x411
    cmp byte ptr [rdx], 0x20
    jb 0x411
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0xa0]
    jne 0x411
    mov rax, [r12 + 0xa8]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x42a
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x44c
    mov eax, esi
    add eax, 1
    jo 0x44c
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x4aa
    jmp 0x3b
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x4bb
    cmp byte ptr [rdx], 0x20
    jb 0x4bb
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xc8]
    jne 0x4bb
    mov rsi, [r12 + 0xd0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x4d4
    cmp byte ptr [rdx], 0x20
    jb 0x4d4
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xe8]
    jne 0x4d4
    mov rsi, [r12 + 0xf0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x4fe
    cmp rdx, r15
    jb 0x4fe
    mov eax, esi
    add eax, edx
    jo 0x4fe
    or rax, r15
    mov [rbx + 0x48], rax
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x571
    cmp byte ptr [rdx], 0x20
    jb 0x571
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x110]
    jne 0x571
    mov rsi, [r12 + 0x118]
    mov rax, [rdx + rsi]
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x59b
    cmp rdx, r15
    jb 0x59b
    mov eax, esi
    add eax, edx
    jo 0x59b
    or rax, r15
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x31c
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x30a
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 4
    call <op.JNotLess>
    cmp eax, 2
    je 0x1de
    jmp 0x61
    cmp rsi, r15
    jae 0x352
    test rsi, r15
    je 0x323
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x35a
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x36f
    test rdx, r15
    je 0x323
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x377
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x18]
    or rcx, 2
    mov [r12 + 0x18], rcx
    vucomisd xmm1, xmm0
    jbe 0x1de
    jmp 0x61
    mov dword ptr [rbx + 8], 0xb
    lea rcx, [r12 + 0x20]
    call <stub.SetNamed>
    jmp 0xa9
    mov dword ptr [rbx + 8], 0xb
    call <stub.Barrier>
    jmp 0xa9
    mov dword ptr [rbx + 8], 0x13
    lea rcx, [r12 + 0x40]
    call <stub.GetNamed>
    jmp 0xd7
    mov dword ptr [rbx + 8], 0x1a
    lea rcx, [r12 + 0x60]
    call <stub.SetNamed>
    jmp 0x123
    mov dword ptr [rbx + 8], 0x1a
    call <stub.Barrier>
    jmp 0x123
    mov dword ptr [rbx + 8], 0x22
    lea rcx, [r12 + 0x80]
    call <stub.GetNamed>
    jmp 0x157
    mov dword ptr [rbx + 8], 0x29
    lea rcx, [r12 + 0xa0]
    call <stub.SetNamed>
    jmp 0x1a9
    mov dword ptr [rbx + 8], 0x29
    call <stub.Barrier>
    jmp 0x1a9
    mov dword ptr [rbx + 8], 0x31
    call <op.Inc>
    jmp 0x1c8
    cmp rsi, r15
    jae 0x461
    test rsi, r15
    je 0x43b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x469
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x610]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x48d
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0xc0]
    or rcx, 2
    mov [r12 + 0xc0], rcx
    jmp 0x1c8
    mov dword ptr [rbx + 8], 0x36
    call <op.JumpLoop>
    jmp 0x3b
    mov dword ptr [rbx + 8], 0x39
    lea rcx, [r12 + 0xc8]
    call <stub.GetNamed>
    jmp 0x212
    mov dword ptr [rbx + 8], 0x40
    lea rcx, [r12 + 0xe8]
    call <stub.GetNamed>
    jmp 0x24a
    mov dword ptr [rbx + 8], 0x47
    call <op.Add>
    jmp 0x279
    cmp rsi, r15
    jae 0x513
    test rsi, r15
    je 0x4ed
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x51b
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x530
    test rdx, r15
    je 0x4ed
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x538
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x554
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x108]
    or rcx, 2
    mov [r12 + 0x108], rcx
    jmp 0x279
    mov dword ptr [rbx + 8], 0x4d
    lea rcx, [r12 + 0x110]
    call <stub.GetNamed>
    jmp 0x2ad
    mov dword ptr [rbx + 8], 0x54
    call <op.Add>
    jmp 0x2dc
    cmp rsi, r15
    jae 0x5b0
    test rsi, r15
    je 0x58a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x5b8
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x5cd
    test rdx, r15
    je 0x58a
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x5d5
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x5f1
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x130]
    or rcx, 2
    mov [r12 + 0x130], rcx
    jmp 0x2dc
    .byte 0x0
    .byte 0x0
    .quad 0x3ff0000000000000
