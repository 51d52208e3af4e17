(anonymous):
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x98]
    cmp rcx, [rdx]
    ja 0x78b
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
    mov rsi, [r12 + 0x78]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x7b2
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x14
    call <op.Typeof>
    mov rax, [r12 + 0x38]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x7dd
    cmp rdx, r15
    jb 0x7dd
    cmp esi, edx
    je 0xaf
    jmp 0xcd
    mov rsi, [r12 + 0x90]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x87a
    mov [rbx + 0x30], rax
    jmp 0xdb
    mov rax, 0xfffe000000000001
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x2f
    call <op.InitGlobal>
    mov rax, 0xfffe000000000009
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x37
    call <op.InitGlobal>
    xor eax, eax
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov dword ptr [rbx + 8], 0x3f
    call <op.NewClass>
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x47
    call <op.NewClosure>
    mov rax, [r12 + 0x40]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x50
    call <op.DefineMethod>
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x57
    call <op.NewClosure>
    mov rax, [r12 + 0x48]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x60
    call <op.DefineMethod>
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x67
    call <op.NewClosure>
    mov rax, [r12 + 0x50]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x70
    call <op.DefineMethod>
    mov rax, [rbx + 0x40]
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x7b
    call <op.InitGlobal>
    mov rsi, [r12 + 0xa0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x88b
    mov [rbx + 0x50], rax
    mov rax, [rbx + 0x50]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0xb0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x89c
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0xc0], rsi
    jne 0x8ad
    mov dword ptr [rbx + 8], 0x8e
    lea rdx, [rbx + 0x38]
    call <stub.Construct>
    test al, 1
    je 0x261
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
    je 0x108b
    test rax, r13
    jne 0x909
    cmp byte ptr [rax], 0x20
    jb 0x909
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x94
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [r12 + 0xe8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x912
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x934
    imul eax, esi, 0x1b
    jo 0x934
    test eax, eax
    je 0x992
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x9ba
    cmp rdx, r15
    jb 0x9ba
    cmp esi, edx
    jge 0x3c9
    mov rsi, [r12 + 0x108]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xa17
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x60]
    test rdx, r13
    jne 0xa28
    cmp byte ptr [rdx], 0x20
    jb 0xa28
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x118]
    jne 0xa28
    mov rsi, [r12 + 0x120]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x138], rsi
    jne 0xa52
    mov dword ptr [rbx + 8], 0xc1
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
    je 0x108b
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xadb
    mov eax, esi
    add eax, 1
    jo 0xadb
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0xb39
    jmp 0x27f
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0xd3
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [r12 + 0x168]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xb4a
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0xb6c
    imul eax, esi, 0xc
    jo 0xb6c
    test eax, eax
    je 0xbca
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0xbf2
    cmp rdx, r15
    jb 0xbf2
    cmp esi, edx
    jge 0x64a
    mov rsi, [r12 + 0x188]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xc4f
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0x198]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xc60
    mov [rbx + 0x60], rax
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov rax, 0xfffe000000000001
    mov [rbx + 0x78], rax
    mov rsi, [r12 + 0x1a8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xc71
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x90]
    cmp rsi, r15
    jb 0xc93
    mov eax, esi
    add eax, 1
    jo 0xc93
    or rax, r15
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x78]
    mov rcx, [rbx + 0x88]
    cmp rsi, r15
    jb 0xd05
    cmp rcx, r15
    jb 0xd05
    shlx eax, esi, ecx
    or rax, r15
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x80]
    cmp rsi, r15
    jb 0xd7f
    mov eax, esi
    sub eax, 1
    jo 0xd7f
    or rax, r15
    mov [rbx + 0x70], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x78], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x80], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x1d0], rsi
    jne 0xdee
    mov dword ptr [rbx + 8], 0x127
    mov rax, [rsi + 0x20]
    mov [rbx + 0x48], rbx
    mov dword ptr [rbx + 0x54], 4
    mov [rbx + 0x58], rax
    add rbx, 0x48
    mov esi, 4
    call qword ptr [rax + 8]
    sub rbx, 0x48
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x108b
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0xe77
    cmp rdx, r15
    jb 0xe77
    mov eax, esi
    add eax, edx
    jo 0xe77
    or rax, r15
    mov [rbx + 0x38], rax
    mov rdx, [r12 + 0x200]
    mov rsi, [rbx + 0x38]
    cmp byte ptr [rdx + 2], 0
    jne 0xeea
    cmp qword ptr [rdx + 8], 0
    je 0xeea
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0xefb
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xf1d
    mov eax, esi
    add eax, 1
    jo 0xf1d
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0xf7b
    jmp 0x3f1
    mov rsi, [r12 + 0x218]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xf8c
    mov [rbx + 0x48], rax
    mov eax, 0xa
    mov [rbx + 0x50], rax
    mov rax, [r12 + 0x60]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x228]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xf9d
    mov [rbx + 0x68], rax
    mov rdx, [rbx + 0x68]
    test rdx, r13
    jne 0xfae
    cmp byte ptr [rdx], 0x20
    jb 0xfae
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x238]
    jne 0xfae
    mov rsi, [r12 + 0x240]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x258]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xfc7
    mov [rbx + 0x70], rax
    mov rdx, [rbx + 0x70]
    test rdx, r13
    jne 0xfd8
    cmp byte ptr [rdx], 0x20
    jb 0xfd8
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x268]
    jne 0xfd8
    mov rsi, [r12 + 0x270]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rsi, [r12 + 0x288]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xff1
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x48]
    cmp [r12 + 0x298], rsi
    jne 0x1013
    mov dword ptr [rbx + 8], 0x16e
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
    je 0x108b
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x7ab
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0xe
    call <op.GetGlobalOrUndefined>
    jmp 0x73
    mov dword ptr [rbx + 8], 0x1b
    call <op.JStrictNe>
    cmp eax, 2
    je 0xcd
    jmp 0xaf
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x827
    cmp rsi, rdx
    je 0xaf
    test rcx, r13
    jne 0xcd
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0xcd
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0xcd
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x7c3
    jmp 0xcd
    cmp rsi, r15
    jae 0x840
    test rsi, r15
    je 0xcd
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x848
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x861
    test rdx, r15
    je 0xcd
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x869
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x875
    je 0xaf
    jmp 0xcd
    mov dword ptr [rbx + 8], 0x22
    call <op.GetGlobal>
    jmp 0xc8
    mov dword ptr [rbx + 8], 0x7f
    call <op.GetGlobal>
    jmp 0x1cf
    mov dword ptr [rbx + 8], 0x88
    call <op.GetGlobal>
    jmp 0x1f0
    cmp [r12 + 0xd0], rsi
    je 0x202
    cmp [r12 + 0xd8], rsi
    je 0x202
    cmp [r12 + 0xe0], rsi
    je 0x202
    cmp qword ptr [r12 + 0xc8], 2
    je 0x202
    cmp [r12 + 0xc8], rsi
    je 0x202
    mov dword ptr [rbx + 8], 0x8e
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0x202
    mov rax, [rbx + 0x58]
    jmp 0x261
    mov dword ptr [rbx + 8], 0x9c
    call <op.GetGlobal>
    jmp 0x29c
    mov dword ptr [rbx + 8], 0xa2
    call <op.MulI>
    jmp 0x2c1
    cmp rsi, r15
    jae 0x949
    test rsi, r15
    je 0x923
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x951
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1090]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x975
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0xf8]
    or rcx, 2
    mov [r12 + 0xf8], rcx
    jmp 0x2c1
    mov ecx, esi
    or ecx, 0x1b
    test ecx, ecx
    jl 0x934
    jmp 0x2ba
    mov dword ptr [rbx + 8], 0xa9
    call <op.JNotLess>
    cmp eax, 2
    je 0x3c9
    jmp 0x2e3
    cmp rsi, r15
    jae 0x9cf
    test rsi, r15
    je 0x9a0
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x9d7
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x9ec
    test rdx, r15
    je 0x9a0
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x9f4
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x100]
    or rcx, 2
    mov [r12 + 0x100], rcx
    vucomisd xmm1, xmm0
    jbe 0x3c9
    jmp 0x2e3
    mov dword ptr [rbx + 8], 0xb0
    call <op.GetGlobal>
    jmp 0x2fc
    mov dword ptr [rbx + 8], 0xb6
    lea rcx, [r12 + 0x118]
    call <stub.GetNamed>
    jmp 0x330
    mov dword ptr [rbx + 8], 0xc1
    call <op.Call>
    jmp 0x394
    test rsi, r13
    jne 0xa41
    cmp byte ptr [rsi], 0x22
    jne 0xa41
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
    mov dword ptr [rbx + 8], 0xc1
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x354
    mov dword ptr [rbx + 8], 0xc7
    call <op.Inc>
    jmp 0x3b3
    cmp rsi, r15
    jae 0xaf0
    test rsi, r15
    je 0xaca
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xaf8
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1098]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xb1c
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x160]
    or rcx, 2
    mov [r12 + 0x160], rcx
    jmp 0x3b3
    mov dword ptr [rbx + 8], 0xcc
    call <op.JumpLoop>
    jmp 0x27f
    mov dword ptr [rbx + 8], 0xdb
    call <op.GetGlobal>
    jmp 0x40e
    mov dword ptr [rbx + 8], 0xe1
    call <op.MulI>
    jmp 0x433
    cmp rsi, r15
    jae 0xb81
    test rsi, r15
    je 0xb5b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xb89
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x10a0]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xbad
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x178]
    or rcx, 2
    mov [r12 + 0x178], rcx
    jmp 0x433
    mov ecx, esi
    or ecx, 0xc
    test ecx, ecx
    jl 0xb6c
    jmp 0x42c
    mov dword ptr [rbx + 8], 0xe8
    call <op.JNotLess>
    cmp eax, 2
    je 0x64a
    jmp 0x455
    cmp rsi, r15
    jae 0xc07
    test rsi, r15
    je 0xbd8
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xc0f
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xc24
    test rdx, r15
    je 0xbd8
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xc2c
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x180]
    or rcx, 2
    mov [r12 + 0x180], rcx
    vucomisd xmm1, xmm0
    jbe 0x64a
    jmp 0x455
    mov dword ptr [rbx + 8], 0xef
    call <op.GetGlobal>
    jmp 0x46e
    mov dword ptr [rbx + 8], 0xf5
    call <op.GetGlobal>
    jmp 0x487
    mov dword ptr [rbx + 8], 0x101
    call <op.GetGlobal>
    jmp 0x4ba
    mov dword ptr [rbx + 8], 0x107
    call <op.AddI>
    jmp 0x4df
    cmp rsi, r15
    jae 0xca8
    test rsi, r15
    je 0xc82
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xcb0
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1098]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xcd4
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x88], rax
    mov rcx, [r12 + 0x1b8]
    or rcx, 2
    mov [r12 + 0x1b8], rcx
    jmp 0x4df
    mov dword ptr [rbx + 8], 0x10e
    call <op.Shl>
    jmp 0x50b
    cmp rsi, r15
    jae 0xd2d
    test rsi, r15
    je 0xcf4
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xcf4
    mov r8d, r11d
    mov esi, r8d
    cmp rcx, r15
    jae 0xd55
    test rcx, r15
    je 0xcf4
    lea r8, [rcx + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xcf4
    mov r8d, r11d
    mov ecx, r8d
    mov r8, [r12 + 0x1c0]
    or r8, 2
    mov [r12 + 0x1c0], r8
    jmp 0x4fc
    mov dword ptr [rbx + 8], 0x114
    call <op.SubI>
    jmp 0x52d
    cmp rsi, r15
    jae 0xd94
    test rsi, r15
    je 0xd6e
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xd9c
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1098]
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xdc0
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0x1c8]
    or rcx, 2
    mov [r12 + 0x1c8], rcx
    jmp 0x52d
    mov dword ptr [rbx + 8], 0x127
    call <op.Call>
    jmp 0x5af
    test rsi, r13
    jne 0xddd
    cmp byte ptr [rsi], 0x22
    jne 0xddd
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1d0], rax
    je 0x56f
    cmp [r12 + 0x1e0], rax
    je 0x56f
    cmp [r12 + 0x1e8], rax
    je 0x56f
    cmp [r12 + 0x1f0], rax
    je 0x56f
    cmp qword ptr [r12 + 0x1d8], 2
    je 0x56f
    cmp [r12 + 0x1d8], rsi
    je 0x56f
    mov dword ptr [rbx + 8], 0x127
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x56f
    mov dword ptr [rbx + 8], 0x12d
    call <op.Add>
    jmp 0x5da
    cmp rsi, r15
    jae 0xe8c
    test rsi, r15
    je 0xe66
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xe94
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xea9
    test rdx, r15
    je 0xe66
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xeb1
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xecd
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x1f8]
    or rcx, 2
    mov [r12 + 0x1f8], rcx
    jmp 0x5da
    mov dword ptr [rbx + 8], 0x133
    call <op.SetGlobal>
    jmp 0x615
    mov dword ptr [rbx + 8], 0x133
    call <stub.Barrier>
    jmp 0x615
    mov dword ptr [rbx + 8], 0x13a
    call <op.Inc>
    jmp 0x634
    cmp rsi, r15
    jae 0xf32
    test rsi, r15
    je 0xf0c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xf3a
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1098]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xf5e
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x210]
    or rcx, 2
    mov [r12 + 0x210], rcx
    jmp 0x634
    mov dword ptr [rbx + 8], 0x13f
    call <op.JumpLoop>
    jmp 0x3f1
    mov dword ptr [rbx + 8], 0x142
    call <op.GetGlobal>
    jmp 0x663
    mov dword ptr [rbx + 8], 0x14e
    call <op.GetGlobal>
    jmp 0x68e
    mov dword ptr [rbx + 8], 0x154
    lea rcx, [r12 + 0x238]
    call <stub.GetNamed>
    jmp 0x6c2
    mov dword ptr [rbx + 8], 0x15b
    call <op.GetGlobal>
    jmp 0x6df
    mov dword ptr [rbx + 8], 0x161
    lea rcx, [r12 + 0x268]
    call <stub.GetNamed>
    jmp 0x713
    mov dword ptr [rbx + 8], 0x168
    call <op.GetGlobal>
    jmp 0x730
    mov dword ptr [rbx + 8], 0x16e
    call <op.Call>
    jmp 0x782
    test rsi, r13
    jne 0x1002
    cmp byte ptr [rsi], 0x22
    jne 0x1002
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x298], rax
    je 0x742
    cmp [r12 + 0x2a8], rax
    je 0x742
    cmp [r12 + 0x2b0], rax
    je 0x742
    cmp [r12 + 0x2b8], rax
    je 0x742
    cmp qword ptr [r12 + 0x2a0], 2
    je 0x742
    cmp [r12 + 0x2a0], rsi
    je 0x742
    mov dword ptr [rbx + 8], 0x16e
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x48]
    jmp 0x742
    jmp <stub.ExceptionExit>
    .quad 0x403b000000000000
    .quad 0x3ff0000000000000
    .quad 0x4028000000000000
Board:
    endbr64
    push rbp
    mov rbp, rsp
    test byte ptr [rbx + 0xf], 1
    je 0x5a9
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x70]
    cmp rcx, [rdx]
    ja 0x5b3
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x5d3
    endbr64
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x28]
    test rdx, r13
    jne 0x5f1
    cmp byte ptr [rdx], 0x20
    jb 0x5f1
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x38]
    jne 0x5f1
    mov rax, [r12 + 0x40]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x607
    mov dword ptr [rbx + 8], 8
    call <op.NewArray>
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x30]
    test rdx, r13
    jne 0x618
    cmp byte ptr [rdx], 0x20
    jb 0x618
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x68]
    jne 0x618
    mov rax, [r12 + 0x70]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x62e
    mov dword ptr [rbx + 8], 0x16
    call <op.NewArray>
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x30]
    test rdx, r13
    jne 0x63f
    cmp byte ptr [rdx], 0x20
    jb 0x63f
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x98]
    jne 0x63f
    mov rax, [r12 + 0xa0]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x658
    mov dword ptr [rbx + 8], 0x24
    call <op.NewArray>
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x30]
    test rdx, r13
    jne 0x669
    cmp byte ptr [rdx], 0x20
    jb 0x669
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0xc8]
    jne 0x669
    mov rax, [r12 + 0xd0]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x682
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x30]
    test rdx, r13
    jne 0x693
    cmp byte ptr [rdx], 0x20
    jb 0x693
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0xe8]
    jne 0x693
    mov rax, [r12 + 0xf0]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x6ac
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x30]
    test rdx, r13
    jne 0x6bd
    cmp byte ptr [rdx], 0x20
    jb 0x6bd
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x108]
    jne 0x6bd
    mov rax, [r12 + 0x110]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x6d6
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0x701
    cmp rdx, r15
    jb 0x701
    cmp esi, edx
    jge 0x373
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x75e
    cmp byte ptr [rdx], 0x20
    jb 0x75e
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x130]
    jne 0x75e
    mov rsi, [r12 + 0x138]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x60]
    test rdx, r13
    jne 0x777
    cmp byte ptr [rdx], 0x20
    jb 0x777
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x150]
    jne 0x777
    mov rsi, [r12 + 0x158]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov eax, 6
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x170], rsi
    jne 0x7a1
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
    je 0xb83
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x82a
    mov eax, esi
    add eax, 1
    jo 0x82a
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x888
    jmp 0x24d
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0x8aa
    imul eax, esi, 2
    jo 0x8aa
    test eax, eax
    je 0x908
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x930
    cmp rdx, r15
    jb 0x930
    cmp esi, edx
    jge 0x597
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x98d
    cmp byte ptr [rdx], 0x20
    jb 0x98d
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1b0]
    jne 0x98d
    mov rsi, [r12 + 0x1b8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x60]
    test rdx, r13
    jne 0x9a6
    cmp byte ptr [rdx], 0x20
    jb 0x9a6
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1d0]
    jne 0x9a6
    mov rsi, [r12 + 0x1d8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov eax, 6
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x1f0], rsi
    jne 0x9d0
    mov dword ptr [rbx + 8], 0x95
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
    je 0xb83
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0xa48
    cmp byte ptr [rdx], 0x20
    jb 0xa48
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x218]
    jne 0xa48
    mov rsi, [r12 + 0x220]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x60]
    test rdx, r13
    jne 0xa61
    cmp byte ptr [rdx], 0x20
    jb 0xa61
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x238]
    jne 0xa61
    mov rsi, [r12 + 0x240]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov eax, 6
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x258], rsi
    jne 0xa8b
    mov dword ptr [rbx + 8], 0xab
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
    je 0xb83
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xb14
    mov eax, esi
    add eax, 1
    jo 0xb14
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0xb72
    jmp 0x381
    mov eax, 0xa
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.ThrowClassCall>
    jmp 0x5ea
    call <helper.CheckLimit>
    test rax, rax
    je 0x5ea
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x26
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x5d8
    jmp 0x33
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    lea rcx, [r12 + 0x38]
    call <stub.SetNamed>
    jmp 0x7f
    mov dword ptr [rbx + 8], 0
    call <stub.Barrier>
    jmp 0x7f
    mov dword ptr [rbx + 8], 0xe
    lea rcx, [r12 + 0x68]
    call <stub.SetNamed>
    jmp 0xd3
    mov dword ptr [rbx + 8], 0xe
    call <stub.Barrier>
    jmp 0xd3
    mov dword ptr [rbx + 8], 0x1c
    lea rcx, [r12 + 0x98]
    call <stub.SetNamed>
    jmp 0x12d
    mov dword ptr [rbx + 8], 0x1c
    call <stub.Barrier>
    jmp 0x12d
    mov dword ptr [rbx + 8], 0x2a
    lea rcx, [r12 + 0xc8]
    call <stub.SetNamed>
    jmp 0x187
    mov dword ptr [rbx + 8], 0x2a
    call <stub.Barrier>
    jmp 0x187
    mov dword ptr [rbx + 8], 0x36
    lea rcx, [r12 + 0xe8]
    call <stub.SetNamed>
    jmp 0x1e3
    mov dword ptr [rbx + 8], 0x36
    call <stub.Barrier>
    jmp 0x1e3
    mov dword ptr [rbx + 8], 0x42
    lea rcx, [r12 + 0x108]
    call <stub.SetNamed>
    jmp 0x23f
    mov dword ptr [rbx + 8], 0x42
    call <stub.Barrier>
    jmp 0x23f
    mov dword ptr [rbx + 8], 0x4e
    call <op.JNotLess>
    cmp eax, 2
    je 0x373
    jmp 0x273
    cmp rsi, r15
    jae 0x716
    test rsi, r15
    je 0x6e7
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x71e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x733
    test rdx, r15
    je 0x6e7
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x73b
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x128]
    or rcx, 2
    mov [r12 + 0x128], rcx
    vucomisd xmm1, xmm0
    jbe 0x373
    jmp 0x273
    mov dword ptr [rbx + 8], 0x55
    lea rcx, [r12 + 0x130]
    call <stub.GetNamed>
    jmp 0x2a7
    mov dword ptr [rbx + 8], 0x5c
    lea rcx, [r12 + 0x150]
    call <stub.GetNamed>
    jmp 0x2df
    mov dword ptr [rbx + 8], 0x65
    call <op.Call>
    jmp 0x33e
    test rsi, r13
    jne 0x790
    cmp byte ptr [rsi], 0x22
    jne 0x790
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x170], rax
    je 0x2fe
    cmp [r12 + 0x180], rax
    je 0x2fe
    cmp [r12 + 0x188], rax
    je 0x2fe
    cmp [r12 + 0x190], rax
    je 0x2fe
    cmp qword ptr [r12 + 0x178], 2
    je 0x2fe
    cmp [r12 + 0x178], rsi
    je 0x2fe
    mov dword ptr [rbx + 8], 0x65
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x2fe
    mov dword ptr [rbx + 8], 0x6b
    call <op.Inc>
    jmp 0x35d
    cmp rsi, r15
    jae 0x83f
    test rsi, r15
    je 0x819
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x847
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xb88]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x86b
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x198]
    or rcx, 2
    mov [r12 + 0x198], rcx
    jmp 0x35d
    mov dword ptr [rbx + 8], 0x70
    call <op.JumpLoop>
    jmp 0x24d
    mov dword ptr [rbx + 8], 0x77
    call <op.MulI>
    jmp 0x3aa
    cmp rsi, r15
    jae 0x8bf
    test rsi, r15
    je 0x899
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x8c7
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xb90]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x8eb
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x1a0]
    or rcx, 2
    mov [r12 + 0x1a0], rcx
    jmp 0x3aa
    mov ecx, esi
    or ecx, 2
    test ecx, ecx
    jl 0x8aa
    jmp 0x3a3
    mov dword ptr [rbx + 8], 0x7e
    call <op.JNotLess>
    cmp eax, 2
    je 0x597
    jmp 0x3cc
    cmp rsi, r15
    jae 0x945
    test rsi, r15
    je 0x916
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x94d
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x962
    test rdx, r15
    je 0x916
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x96a
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x1a8]
    or rcx, 2
    mov [r12 + 0x1a8], rcx
    vucomisd xmm1, xmm0
    jbe 0x597
    jmp 0x3cc
    mov dword ptr [rbx + 8], 0x85
    lea rcx, [r12 + 0x1b0]
    call <stub.GetNamed>
    jmp 0x400
    mov dword ptr [rbx + 8], 0x8c
    lea rcx, [r12 + 0x1d0]
    call <stub.GetNamed>
    jmp 0x438
    mov dword ptr [rbx + 8], 0x95
    call <op.Call>
    jmp 0x497
    test rsi, r13
    jne 0x9bf
    cmp byte ptr [rsi], 0x22
    jne 0x9bf
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1f0], rax
    je 0x457
    cmp [r12 + 0x200], rax
    je 0x457
    cmp [r12 + 0x208], rax
    je 0x457
    cmp [r12 + 0x210], rax
    je 0x457
    cmp qword ptr [r12 + 0x1f8], 2
    je 0x457
    cmp [r12 + 0x1f8], rsi
    je 0x457
    mov dword ptr [rbx + 8], 0x95
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x457
    mov dword ptr [rbx + 8], 0x9b
    lea rcx, [r12 + 0x218]
    call <stub.GetNamed>
    jmp 0x4cb
    mov dword ptr [rbx + 8], 0xa2
    lea rcx, [r12 + 0x238]
    call <stub.GetNamed>
    jmp 0x503
    mov dword ptr [rbx + 8], 0xab
    call <op.Call>
    jmp 0x562
    test rsi, r13
    jne 0xa7a
    cmp byte ptr [rsi], 0x22
    jne 0xa7a
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x258], rax
    je 0x522
    cmp [r12 + 0x268], rax
    je 0x522
    cmp [r12 + 0x270], rax
    je 0x522
    cmp [r12 + 0x278], rax
    je 0x522
    cmp qword ptr [r12 + 0x260], 2
    je 0x522
    cmp [r12 + 0x260], rsi
    je 0x522
    mov dword ptr [rbx + 8], 0xab
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x522
    mov dword ptr [rbx + 8], 0xb1
    call <op.Inc>
    jmp 0x581
    cmp rsi, r15
    jae 0xb29
    test rsi, r15
    je 0xb03
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xb31
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xb88]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xb55
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x280]
    or rcx, 2
    mov [r12 + 0x280], rcx
    jmp 0x581
    mov dword ptr [rbx + 8], 0xb6
    call <op.JumpLoop>
    jmp 0x381
    jmp <stub.ExceptionExit>
    .quad 0x3ff0000000000000
    .quad 0x4000000000000000
isFree:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x68]
    cmp rcx, [rdx]
    ja 0x32f
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x34f
    endbr64
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x36d
    cmp byte ptr [rdx], 0x20
    jb 0x36d
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x20]
    jne 0x36d
    mov rsi, [r12 + 0x28]
    mov rax, [rdx + rsi]
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x30]
    test rsi, r13
    jne 0x383
    cmp byte ptr [rsi], 0x20
    jb 0x383
    cmp rdx, r15
    jb 0x3b0
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x383
    cmp byte ptr [rcx], 0xb
    je 0x394
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x383
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, 6
    je 0xd2
    cmp rsi, 7
    jne 0x3e7
    mov eax, 6
    mov [rbx + 0x38], rax
    jmp 0xdb
    mov eax, 7
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, 6
    je 0x1cc
    cmp rsi, 7
    jne 0x44d
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x4b3
    cmp byte ptr [rdx], 0x20
    jb 0x4b3
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x60]
    jne 0x4b3
    mov rsi, [r12 + 0x68]
    mov rax, [rdx + rsi]
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x30]
    cmp rsi, r15
    jb 0x4da
    cmp rdx, r15
    jb 0x4da
    mov eax, esi
    add eax, edx
    jo 0x4da
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x50]
    test rsi, r13
    jne 0x54d
    cmp byte ptr [rsi], 0x20
    jb 0x54d
    cmp rdx, r15
    jb 0x57a
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x54d
    cmp byte ptr [rcx], 0xb
    je 0x55e
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x54d
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, 6
    je 0x1c3
    cmp rsi, 7
    jne 0x5b1
    mov eax, 6
    mov [rbx + 0x38], rax
    jmp 0x1cc
    mov eax, 7
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, 6
    je 0x326
    cmp rsi, 7
    jne 0x617
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x67d
    cmp byte ptr [rdx], 0x20
    jb 0x67d
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xa8]
    jne 0x67d
    mov rsi, [r12 + 0xb0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x30]
    cmp rsi, r15
    jb 0x6a7
    cmp rdx, r15
    jb 0x6a7
    mov eax, esi
    sub eax, edx
    jo 0x6a7
    or rax, r15
    mov [rbx + 0x58], rax
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x71a
    cmp byte ptr [rdx], 0x20
    jb 0x71a
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xd0]
    jne 0x71a
    mov rsi, [r12 + 0xd8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x58]
    mov rdx, [rbx + 0x60]
    cmp rsi, r15
    jb 0x744
    cmp rdx, r15
    jb 0x744
    mov eax, esi
    add eax, edx
    jo 0x744
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x50]
    test rsi, r13
    jne 0x7b7
    cmp byte ptr [rsi], 0x20
    jb 0x7b7
    cmp rdx, r15
    jb 0x7e4
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x7b7
    cmp byte ptr [rcx], 0xb
    je 0x7c8
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x7b7
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, 6
    je 0x31d
    cmp rsi, 7
    jne 0x81b
    mov eax, 6
    mov [rbx + 0x38], rax
    jmp 0x326
    mov eax, 7
    mov [rbx + 0x38], rax
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
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x354
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    lea rcx, [r12 + 0x20]
    call <stub.GetNamed>
    jmp 0x5b
    mov dword ptr [rbx + 8], 7
    call <op.GetElem>
    jmp 0xac
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x383
    sub rax, r15
    jmp 0xa8
    test rdx, r15
    je 0x383
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x383
    jp 0x383
    test edx, edx
    jne 0x3e2
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x383
    jmp 0x82
    cmp rsi, r15
    jae 0x415
    test rsi, r15
    je 0x422
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0xc4
    jmp 0xd2
    test esi, esi
    jne 0xc4
    jmp 0xd2
    test rsi, r13
    jne 0xd2
    test rsi, rsi
    je 0xd2
    cmp byte ptr [rsi], 4
    ja 0xc4
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0xc4
    jmp 0xd2
    cmp rsi, r15
    jae 0x47b
    test rsi, r15
    je 0x488
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0xf3
    jmp 0x1cc
    test esi, esi
    jne 0xf3
    jmp 0x1cc
    test rsi, r13
    jne 0x1cc
    test rsi, rsi
    je 0x1cc
    cmp byte ptr [rsi], 4
    ja 0xf3
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0xf3
    jmp 0x1cc
    mov dword ptr [rbx + 8], 0x14
    lea rcx, [r12 + 0x60]
    call <stub.GetNamed>
    jmp 0x121
    mov dword ptr [rbx + 8], 0x1b
    call <op.Add>
    jmp 0x150
    cmp rsi, r15
    jae 0x4ef
    test rsi, r15
    je 0x4c9
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x4f7
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x50c
    test rdx, r15
    je 0x4c9
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x514
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x530
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x80]
    or rcx, 2
    mov [r12 + 0x80], rcx
    jmp 0x150
    mov dword ptr [rbx + 8], 0x21
    call <op.GetElem>
    jmp 0x19d
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x54d
    sub rax, r15
    jmp 0x199
    test rdx, r15
    je 0x54d
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x54d
    jp 0x54d
    test edx, edx
    jne 0x5ac
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x54d
    jmp 0x173
    cmp rsi, r15
    jae 0x5df
    test rsi, r15
    je 0x5ec
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0x1b5
    jmp 0x1c3
    test esi, esi
    jne 0x1b5
    jmp 0x1c3
    test rsi, r13
    jne 0x1c3
    test rsi, rsi
    je 0x1c3
    cmp byte ptr [rsi], 4
    ja 0x1b5
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0x1b5
    jmp 0x1c3
    cmp rsi, r15
    jae 0x645
    test rsi, r15
    je 0x652
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0x1e4
    jmp 0x326
    test esi, esi
    jne 0x1e4
    jmp 0x326
    test rsi, r13
    jne 0x326
    test rsi, rsi
    je 0x326
    cmp byte ptr [rsi], 4
    ja 0x1e4
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0x1e4
    jmp 0x326
    mov dword ptr [rbx + 8], 0x2e
    lea rcx, [r12 + 0xa8]
    call <stub.GetNamed>
    jmp 0x218
    mov dword ptr [rbx + 8], 0x35
    call <op.Sub>
    jmp 0x247
    cmp rsi, r15
    jae 0x6bc
    test rsi, r15
    je 0x696
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x6c4
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x6d9
    test rdx, r15
    je 0x696
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x6e1
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x6fd
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x58], rax
    mov rcx, [r12 + 0xc8]
    or rcx, 2
    mov [r12 + 0xc8], rcx
    jmp 0x247
    mov dword ptr [rbx + 8], 0x3b
    lea rcx, [r12 + 0xd0]
    call <stub.GetNamed>
    jmp 0x27b
    mov dword ptr [rbx + 8], 0x42
    call <op.Add>
    jmp 0x2aa
    cmp rsi, r15
    jae 0x759
    test rsi, r15
    je 0x733
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x761
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x776
    test rdx, r15
    je 0x733
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x77e
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x79a
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0xf0]
    or rcx, 2
    mov [r12 + 0xf0], rcx
    jmp 0x2aa
    mov dword ptr [rbx + 8], 0x48
    call <op.GetElem>
    jmp 0x2f7
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x7b7
    sub rax, r15
    jmp 0x2f3
    test rdx, r15
    je 0x7b7
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x7b7
    jp 0x7b7
    test edx, edx
    jne 0x816
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x7b7
    jmp 0x2cd
    cmp rsi, r15
    jae 0x849
    test rsi, r15
    je 0x856
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0x30f
    jmp 0x31d
    test esi, esi
    jne 0x30f
    jmp 0x31d
    test rsi, r13
    jne 0x31d
    test rsi, rsi
    je 0x31d
    cmp byte ptr [rsi], 4
    ja 0x30f
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0x30f
    jmp 0x31d
masks:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0xb8]
    cmp rcx, [rdx]
    ja 0x33a
    mov r12, [rax + 0x10]
    cmp esi, 4
    jb 0x35a
    endbr64
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0x392
    cmp rdx, r15
    jb 0x392
    cmp esi, edx
    je 0x57
    jmp 0x6e
    mov rax, 0xfffe000000000001
    mov [rbx + 0x58], rax
    mov rax, [rbx + 0x58]
    mov rsp, rbp
    pop rbp
    ret
    mov rax, 0xfffe000000000000
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x30]
    mov rcx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x440
    cmp rcx, r15
    jb 0x440
    mov eax, esi
    or eax, ecx
    or rax, r15
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x68]
    mov rcx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x4b4
    cmp rcx, r15
    jb 0x4b4
    mov eax, esi
    or eax, ecx
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    cmp rsi, r15
    jb 0x528
    mov eax, esi
    not eax
    or rax, r15
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x28]
    mov rcx, [rbx + 0x58]
    cmp rsi, r15
    jb 0x566
    cmp rcx, r15
    jb 0x566
    mov eax, esi
    and eax, ecx
    or rax, r15
    mov [rbx + 0x50], rax
    endbr64
    mov rsi, [rbx + 0x50]
    cmp rsi, r15
    jb 0x5c9
    test esi, esi
    je 0x331
    mov rsi, [rbx + 0x50]
    cmp rsi, r15
    jb 0x601
    test esi, esi
    je 0x601
    mov eax, esi
    neg eax
    jo 0x601
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x50]
    mov rcx, [rbx + 0x60]
    cmp rsi, r15
    jb 0x66b
    cmp rcx, r15
    jb 0x66b
    mov eax, esi
    and eax, ecx
    or rax, r15
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x50]
    mov rcx, [rbx + 0x58]
    cmp rsi, r15
    jb 0x6df
    cmp rcx, r15
    jb 0x6df
    mov eax, esi
    xor eax, ecx
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [r12 + 0x50]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x742
    mov [rbx + 0x80], rax
    mov eax, 0xa
    mov [rbx + 0x88], rax
    mov rax, [rbx + 0x28]
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x30]
    mov rcx, [rbx + 0x58]
    cmp rsi, r15
    jb 0x764
    cmp rcx, r15
    jb 0x764
    mov eax, esi
    or eax, ecx
    or rax, r15
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x38]
    mov rcx, [rbx + 0x58]
    cmp rsi, r15
    jb 0x7d8
    cmp rcx, r15
    jb 0x7d8
    mov eax, esi
    or eax, ecx
    or rax, r15
    mov [rbx + 0xa8], rax
    mov rsi, [rbx + 0xa8]
    cmp rsi, r15
    jb 0x84c
    mov eax, esi
    shl eax, 1
    or rax, r15
    mov [rbx + 0xa8], rax
    mov rsi, [rbx + 0xa8]
    mov rcx, [rbx + 0x28]
    cmp rsi, r15
    jb 0x898
    cmp rcx, r15
    jb 0x898
    mov eax, esi
    and eax, ecx
    or rax, r15
    mov [rbx + 0xa0], rax
    mov rsi, [rbx + 0x40]
    mov rcx, [rbx + 0x58]
    cmp rsi, r15
    jb 0x90c
    cmp rcx, r15
    jb 0x90c
    mov eax, esi
    or eax, ecx
    or rax, r15
    mov [rbx + 0xb0], rax
    mov rsi, [rbx + 0xb0]
    cmp rsi, r15
    jb 0x986
    mov eax, esi
    sar eax, 1
    or rax, r15
    mov [rbx + 0xa8], rax
    mov rsi, [rbx + 0x80]
    cmp [r12 + 0x90], rsi
    jne 0x9d8
    mov dword ptr [rbx + 8], 0x72
    mov rax, [rsi + 0x20]
    mov [rbx + 0x68], rbx
    mov dword ptr [rbx + 0x74], 4
    mov [rbx + 0x78], rax
    add rbx, 0x68
    mov esi, 4
    call qword ptr [rax + 8]
    sub rbx, 0x68
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0xae8
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x60]
    cmp rsi, r15
    jb 0xa64
    cmp rdx, r15
    jb 0xa64
    mov eax, esi
    add eax, edx
    jo 0xa64
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0xad7
    jmp 0x103
    mov rax, [rbx + 0x48]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x371
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 4
    jb 0x35f
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    call <op.JStrictNe>
    cmp eax, 2
    je 0x6e
    jmp 0x57
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x3dc
    cmp rsi, rdx
    je 0x57
    test rcx, r13
    jne 0x6e
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x6e
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x6e
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x378
    jmp 0x6e
    cmp rsi, r15
    jae 0x3f5
    test rsi, r15
    je 0x6e
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x3fd
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x416
    test rdx, r15
    je 0x6e
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x41e
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x42a
    je 0x57
    jmp 0x6e
    mov dword ptr [rbx + 8], 0x11
    call <op.BitOr>
    jmp 0xa1
    cmp rsi, r15
    jae 0x468
    test rsi, r15
    je 0x42f
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x42f
    mov r8d, r11d
    mov esi, r8d
    cmp rcx, r15
    jae 0x490
    test rcx, r15
    je 0x42f
    lea r8, [rcx + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x42f
    mov r8d, r11d
    mov ecx, r8d
    mov r8, [r12 + 0x10]
    or r8, 2
    mov [r12 + 0x10], r8
    jmp 0x96
    mov dword ptr [rbx + 8], 0x17
    call <op.BitOr>
    jmp 0xc6
    cmp rsi, r15
    jae 0x4dc
    test rsi, r15
    je 0x4a3
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x4a3
    mov r8d, r11d
    mov esi, r8d
    cmp rcx, r15
    jae 0x504
    test rcx, r15
    je 0x4a3
    lea r8, [rcx + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x4a3
    mov r8d, r11d
    mov ecx, r8d
    mov r8, [r12 + 0x18]
    or r8, 2
    mov [r12 + 0x18], r8
    jmp 0xbb
    mov dword ptr [rbx + 8], 0x1d
    call <op.BitNot>
    jmp 0xde
    cmp rsi, r15
    jae 0x550
    test rsi, r15
    je 0x517
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x517
    mov r8d, r11d
    mov esi, r8d
    jmp 0xd3
    mov dword ptr [rbx + 8], 0x22
    call <op.BitAnd>
    jmp 0x103
    cmp rsi, r15
    jae 0x58e
    test rsi, r15
    je 0x555
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x555
    mov r8d, r11d
    mov esi, r8d
    cmp rcx, r15
    jae 0x5b6
    test rcx, r15
    je 0x555
    lea r8, [rcx + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x555
    mov r8d, r11d
    mov ecx, r8d
    mov r8, [r12 + 0x28]
    or r8, 2
    mov [r12 + 0x28], r8
    jmp 0xf8
    test rsi, r15
    je 0x11c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jp 0x5eb
    je 0x331
    jmp 0x11c
    mov dword ptr [rbx + 8], 0x30
    call <op.Neg>
    jmp 0x142
    cmp rsi, r15
    jae 0x616
    test rsi, r15
    je 0x5f0
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x61e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm15, [0xaf0]
    vxorpd xmm0, xmm0, xmm15
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x643
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x38]
    or rcx, 2
    mov [r12 + 0x38], rcx
    jmp 0x142
    mov dword ptr [rbx + 8], 0x35
    call <op.BitAnd>
    jmp 0x167
    cmp rsi, r15
    jae 0x693
    test rsi, r15
    je 0x65a
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x65a
    mov r8d, r11d
    mov esi, r8d
    cmp rcx, r15
    jae 0x6bb
    test rcx, r15
    je 0x65a
    lea r8, [rcx + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x65a
    mov r8d, r11d
    mov ecx, r8d
    mov r8, [r12 + 0x40]
    or r8, 2
    mov [r12 + 0x40], r8
    jmp 0x15c
    mov dword ptr [rbx + 8], 0x3b
    call <op.BitXor>
    jmp 0x18c
    cmp rsi, r15
    jae 0x707
    test rsi, r15
    je 0x6ce
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x6ce
    mov r8d, r11d
    mov esi, r8d
    cmp rcx, r15
    jae 0x72f
    test rcx, r15
    je 0x6ce
    lea r8, [rcx + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x6ce
    mov r8d, r11d
    mov ecx, r8d
    mov r8, [r12 + 0x48]
    or r8, 2
    mov [r12 + 0x48], r8
    jmp 0x181
    mov dword ptr [rbx + 8], 0x41
    call <op.GetGlobal>
    jmp 0x1a5
    mov dword ptr [rbx + 8], 0x4c
    call <op.BitOr>
    jmp 0x1e4
    cmp rsi, r15
    jae 0x78c
    test rsi, r15
    je 0x753
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x753
    mov r8d, r11d
    mov esi, r8d
    cmp rcx, r15
    jae 0x7b4
    test rcx, r15
    je 0x753
    lea r8, [rcx + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x753
    mov r8d, r11d
    mov ecx, r8d
    mov r8, [r12 + 0x60]
    or r8, 2
    mov [r12 + 0x60], r8
    jmp 0x1d6
    mov dword ptr [rbx + 8], 0x52
    call <op.BitOr>
    jmp 0x20c
    cmp rsi, r15
    jae 0x800
    test rsi, r15
    je 0x7c7
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x7c7
    mov r8d, r11d
    mov esi, r8d
    cmp rcx, r15
    jae 0x828
    test rcx, r15
    je 0x7c7
    lea r8, [rcx + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x7c7
    mov r8d, r11d
    mov ecx, r8d
    mov r8, [r12 + 0x68]
    or r8, 2
    mov [r12 + 0x68], r8
    jmp 0x1fe
    mov dword ptr [rbx + 8], 0x58
    call <op.ShlI>
    jmp 0x22a
    cmp rsi, r15
    jae 0x874
    test rsi, r15
    je 0x83b
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x83b
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x70]
    or r8, 2
    mov [r12 + 0x70], r8
    jmp 0x21c
    mov dword ptr [rbx + 8], 0x5f
    call <op.BitAnd>
    jmp 0x255
    cmp rsi, r15
    jae 0x8c0
    test rsi, r15
    je 0x887
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x887
    mov r8d, r11d
    mov esi, r8d
    cmp rcx, r15
    jae 0x8e8
    test rcx, r15
    je 0x887
    lea r8, [rcx + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x887
    mov r8d, r11d
    mov ecx, r8d
    mov r8, [r12 + 0x78]
    or r8, 2
    mov [r12 + 0x78], r8
    jmp 0x247
    mov dword ptr [rbx + 8], 0x65
    call <op.BitOr>
    jmp 0x27d
    cmp rsi, r15
    jae 0x934
    test rsi, r15
    je 0x8fb
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x8fb
    mov r8d, r11d
    mov esi, r8d
    cmp rcx, r15
    jae 0x95c
    test rcx, r15
    je 0x8fb
    lea r8, [rcx + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x8fb
    mov r8d, r11d
    mov ecx, r8d
    mov r8, [r12 + 0x80]
    or r8, 2
    mov [r12 + 0x80], r8
    jmp 0x26f
    mov dword ptr [rbx + 8], 0x6b
    call <op.ShrI>
    jmp 0x29b
    cmp rsi, r15
    jae 0x9ae
    test rsi, r15
    je 0x975
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x975
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x88]
    or r8, 2
    mov [r12 + 0x88], r8
    jmp 0x28d
    mov dword ptr [rbx + 8], 0x72
    call <op.Call>
    jmp 0x2f0
    test rsi, r13
    jne 0x9c7
    cmp byte ptr [rsi], 0x22
    jne 0x9c7
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x90], rax
    je 0x2b0
    cmp [r12 + 0xa0], rax
    je 0x2b0
    cmp [r12 + 0xa8], rax
    je 0x2b0
    cmp [r12 + 0xb0], rax
    je 0x2b0
    cmp qword ptr [r12 + 0x98], 2
    je 0x2b0
    cmp [r12 + 0x98], rsi
    je 0x2b0
    mov dword ptr [rbx + 8], 0x72
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x80]
    jmp 0x2b0
    mov dword ptr [rbx + 8], 0x78
    call <op.Add>
    jmp 0x31b
    cmp rsi, r15
    jae 0xa79
    test rsi, r15
    je 0xa53
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xa81
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xa96
    test rdx, r15
    je 0xa53
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xa9e
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xaba
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0xb8]
    or rcx, 2
    mov [r12 + 0xb8], rcx
    jmp 0x31b
    mov dword ptr [rbx + 8], 0x7e
    call <op.JumpLoop>
    jmp 0x103
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .byte 0x0
    .quad 0x8000000000000000
place:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x80]
    cmp rcx, [rdx]
    ja 0x550
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x570
    endbr64
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x58e
    cmp byte ptr [rdx], 0x20
    jb 0x58e
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x30]
    jne 0x58e
    mov rsi, [r12 + 0x38]
    mov rax, [rdx + rsi]
    mov [rbx + 0x30], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x5b5
    mov eax, esi
    add eax, 1
    jo 0x5b5
    or rax, r15
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x38]
    test rdx, r13
    jne 0x60d
    cmp byte ptr [rdx], 0x20
    jb 0x60d
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x58]
    jne 0x60d
    mov rax, [r12 + 0x60]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x623
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x634
    cmp byte ptr [rdx], 0x20
    jb 0x634
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x78]
    jne 0x634
    mov rsi, [r12 + 0x80]
    mov rax, [rdx + rsi]
    mov [rbx + 0x30], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x30]
    cmp rsi, r15
    jb 0x664
    cmp rdx, r15
    jb 0x664
    cmp esi, edx
    je 0x125
    jmp 0x1dc
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x701
    cmp byte ptr [rdx], 0x20
    jb 0x701
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xa0]
    jne 0x701
    mov rsi, [r12 + 0xa8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x30], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x72b
    mov eax, esi
    add eax, 1
    jo 0x72b
    or rax, r15
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x38]
    test rdx, r13
    jne 0x789
    cmp byte ptr [rdx], 0x20
    jb 0x789
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0xc8]
    jne 0x789
    mov rax, [r12 + 0xd0]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x7a2
    mov eax, 0xa
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x7b3
    cmp byte ptr [rdx], 0x20
    jb 0x7b3
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xe8]
    jne 0x7b3
    mov rsi, [r12 + 0xf0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x7e6
    cmp rdx, r15
    jb 0x7e6
    cmp esi, edx
    jge 0x53e
    mov rax, [rbx + 0x20]
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x60]
    test rdx, r13
    jne 0x843
    cmp byte ptr [rdx], 0x20
    jb 0x843
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x110]
    jne 0x843
    mov rsi, [r12 + 0x118]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rax, [rbx + 0x28]
    mov [rbx + 0x68], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x130], rsi
    jne 0x86d
    mov dword ptr [rbx + 8], 0x5c
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
    je 0xc20
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, 6
    je 0x509
    cmp rsi, 7
    jne 0x8e5
    mov rax, [rbx + 0x20]
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x60]
    test rdx, r13
    jne 0x94b
    cmp byte ptr [rdx], 0x20
    jb 0x94b
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x158]
    jne 0x94b
    mov rsi, [r12 + 0x160]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rax, [rbx + 0x28]
    mov [rbx + 0x68], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x70], rax
    mov eax, 7
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x178], rsi
    jne 0x975
    mov dword ptr [rbx + 8], 0x78
    mov rax, [rsi + 0x20]
    mov [rbx + 0x40], rbx
    mov dword ptr [rbx + 0x4c], 3
    mov [rbx + 0x50], rax
    add rbx, 0x40
    mov esi, 3
    call qword ptr [rax + 8]
    sub rbx, 0x40
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0xc20
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x20]
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x60]
    test rdx, r13
    jne 0x9ed
    cmp byte ptr [rdx], 0x20
    jb 0x9ed
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1a0]
    jne 0x9ed
    mov rsi, [r12 + 0x1a8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0xa17
    mov eax, esi
    add eax, 1
    jo 0xa17
    or rax, r15
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x1c8], rsi
    jne 0xa86
    mov dword ptr [rbx + 8], 0x8f
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
    je 0xc20
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x20]
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x60]
    test rdx, r13
    jne 0xafe
    cmp byte ptr [rdx], 0x20
    jb 0xafe
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x1f0]
    jne 0xafe
    mov rsi, [r12 + 0x1f8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rax, [rbx + 0x28]
    mov [rbx + 0x68], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x70], rax
    mov eax, 6
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x210], rsi
    jne 0xb28
    mov dword ptr [rbx + 8], 0xa7
    mov rax, [rsi + 0x20]
    mov [rbx + 0x40], rbx
    mov dword ptr [rbx + 0x4c], 3
    mov [rbx + 0x50], rax
    add rbx, 0x40
    mov esi, 3
    call qword ptr [rax + 8]
    sub rbx, 0x40
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0xc20
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xbb1
    mov eax, esi
    add eax, 1
    jo 0xbb1
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0xc0f
    jmp 0x1ea
    mov eax, 0xa
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x587
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x575
    jmp 0x2c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    lea rcx, [r12 + 0x30]
    call <stub.GetNamed>
    jmp 0x5e
    mov dword ptr [rbx + 8], 7
    call <op.Inc>
    jmp 0x81
    cmp rsi, r15
    jae 0x5ca
    test rsi, r15
    je 0x5a4
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x5d2
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xc28]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x5f6
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x50]
    or rcx, 2
    mov [r12 + 0x50], rcx
    jmp 0x81
    mov dword ptr [rbx + 8], 0xc
    lea rcx, [r12 + 0x58]
    call <stub.SetNamed>
    jmp 0xc9
    mov dword ptr [rbx + 8], 0xc
    call <stub.Barrier>
    jmp 0xc9
    mov dword ptr [rbx + 8], 0x14
    lea rcx, [r12 + 0x78]
    call <stub.GetNamed>
    jmp 0xfa
    mov dword ptr [rbx + 8], 0x1b
    call <op.JStrictNe>
    cmp eax, 2
    je 0x1dc
    jmp 0x125
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x6ae
    cmp rsi, rdx
    je 0x125
    test rcx, r13
    jne 0x1dc
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x1dc
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x1dc
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x64a
    jmp 0x1dc
    cmp rsi, r15
    jae 0x6c7
    test rsi, r15
    je 0x1dc
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x6cf
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x6e8
    test rdx, r15
    je 0x1dc
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x6f0
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x6fc
    je 0x125
    jmp 0x1dc
    mov dword ptr [rbx + 8], 0x22
    lea rcx, [r12 + 0xa0]
    call <stub.GetNamed>
    jmp 0x159
    mov dword ptr [rbx + 8], 0x29
    call <op.Inc>
    jmp 0x17c
    cmp rsi, r15
    jae 0x740
    test rsi, r15
    je 0x71a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x748
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xc28]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x76c
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0xc0]
    or rcx, 2
    mov [r12 + 0xc0], rcx
    jmp 0x17c
    mov dword ptr [rbx + 8], 0x2e
    lea rcx, [r12 + 0xc8]
    call <stub.SetNamed>
    jmp 0x1ca
    mov dword ptr [rbx + 8], 0x2e
    call <stub.Barrier>
    jmp 0x1ca
    mov dword ptr [rbx + 8], 0x3e
    lea rcx, [r12 + 0xe8]
    call <stub.GetNamed>
    jmp 0x222
    mov dword ptr [rbx + 8], 0x45
    call <op.JNotLess>
    cmp eax, 2
    je 0x53e
    jmp 0x248
    cmp rsi, r15
    jae 0x7fb
    test rsi, r15
    je 0x7cc
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x803
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x818
    test rdx, r15
    je 0x7cc
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x820
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x108]
    or rcx, 2
    mov [r12 + 0x108], rcx
    vucomisd xmm1, xmm0
    jbe 0x53e
    jmp 0x248
    mov dword ptr [rbx + 8], 0x4f
    lea rcx, [r12 + 0x110]
    call <stub.GetNamed>
    jmp 0x284
    mov dword ptr [rbx + 8], 0x5c
    call <op.Call>
    jmp 0x2ea
    test rsi, r13
    jne 0x85c
    cmp byte ptr [rsi], 0x22
    jne 0x85c
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x130], rax
    je 0x2aa
    cmp [r12 + 0x140], rax
    je 0x2aa
    cmp [r12 + 0x148], rax
    je 0x2aa
    cmp [r12 + 0x150], rax
    je 0x2aa
    cmp qword ptr [r12 + 0x138], 2
    je 0x2aa
    cmp [r12 + 0x138], rsi
    je 0x2aa
    mov dword ptr [rbx + 8], 0x5c
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x2aa
    cmp rsi, r15
    jae 0x913
    test rsi, r15
    je 0x920
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0x302
    jmp 0x509
    test esi, esi
    jne 0x302
    jmp 0x509
    test rsi, r13
    jne 0x509
    test rsi, rsi
    je 0x509
    cmp byte ptr [rsi], 4
    ja 0x302
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0x302
    jmp 0x509
    mov dword ptr [rbx + 8], 0x69
    lea rcx, [r12 + 0x158]
    call <stub.GetNamed>
    jmp 0x33e
    mov dword ptr [rbx + 8], 0x78
    call <op.Call>
    jmp 0x3ad
    test rsi, r13
    jne 0x964
    cmp byte ptr [rsi], 0x22
    jne 0x964
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x178], rax
    je 0x36d
    cmp [r12 + 0x188], rax
    je 0x36d
    cmp [r12 + 0x190], rax
    je 0x36d
    cmp [r12 + 0x198], rax
    je 0x36d
    cmp qword ptr [r12 + 0x180], 2
    je 0x36d
    cmp [r12 + 0x180], rsi
    je 0x36d
    mov dword ptr [rbx + 8], 0x78
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x36d
    mov dword ptr [rbx + 8], 0x81
    lea rcx, [r12 + 0x1a0]
    call <stub.GetNamed>
    jmp 0x3e9
    mov dword ptr [rbx + 8], 0x88
    call <op.AddI>
    jmp 0x40c
    cmp rsi, r15
    jae 0xa2c
    test rsi, r15
    je 0xa06
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xa34
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xc28]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xa58
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x68], rax
    mov rcx, [r12 + 0x1c0]
    or rcx, 2
    mov [r12 + 0x1c0], rcx
    jmp 0x40c
    mov dword ptr [rbx + 8], 0x8f
    call <op.Call>
    jmp 0x45e
    test rsi, r13
    jne 0xa75
    cmp byte ptr [rsi], 0x22
    jne 0xa75
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1c8], rax
    je 0x41e
    cmp [r12 + 0x1d8], rax
    je 0x41e
    cmp [r12 + 0x1e0], rax
    je 0x41e
    cmp [r12 + 0x1e8], rax
    je 0x41e
    cmp qword ptr [r12 + 0x1d0], 2
    je 0x41e
    cmp [r12 + 0x1d0], rsi
    je 0x41e
    mov dword ptr [rbx + 8], 0x8f
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x41e
    mov dword ptr [rbx + 8], 0x98
    lea rcx, [r12 + 0x1f0]
    call <stub.GetNamed>
    jmp 0x49a
    mov dword ptr [rbx + 8], 0xa7
    call <op.Call>
    jmp 0x509
    test rsi, r13
    jne 0xb17
    cmp byte ptr [rsi], 0x22
    jne 0xb17
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x210], rax
    je 0x4c9
    cmp [r12 + 0x220], rax
    je 0x4c9
    cmp [r12 + 0x228], rax
    je 0x4c9
    cmp [r12 + 0x230], rax
    je 0x4c9
    cmp qword ptr [r12 + 0x218], 2
    je 0x4c9
    cmp [r12 + 0x218], rsi
    je 0x4c9
    mov dword ptr [rbx + 8], 0xa7
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x4c9
    mov dword ptr [rbx + 8], 0xad
    call <op.Inc>
    jmp 0x528
    cmp rsi, r15
    jae 0xbc6
    test rsi, r15
    je 0xba0
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xbce
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xc28]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xbf2
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x238]
    or rcx, 2
    mov [r12 + 0x238], rcx
    jmp 0x528
    mov dword ptr [rbx + 8], 0xb2
    call <op.JumpLoop>
    jmp 0x1ea
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .byte 0x0
    .quad 0x3ff0000000000000
set:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x60]
    cmp rcx, [rdx]
    ja 0x2b1
    mov r12, [rax + 0x10]
    cmp esi, 3
    jb 0x2d1
    endbr64
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x2ef
    cmp byte ptr [rdx], 0x20
    jb 0x2ef
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x20]
    jne 0x2ef
    mov rsi, [r12 + 0x28]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x30]
    mov r8, [rbx + 0x38]
    test rsi, r13
    jne 0x305
    cmp byte ptr [rsi], 0x20
    jb 0x305
    cmp rdx, r15
    jb 0x399
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x305
    movzx r9d, byte ptr [rsi + 3]
    cmp r9d, 2
    jae 0x368
    cmp r8, r15
    jb 0x305
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x316
    mov [rcx + rdx*8 + 8], r8
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x3e0
    cmp byte ptr [rdx], 0x20
    jb 0x3e0
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x60]
    jne 0x3e0
    mov rsi, [r12 + 0x68]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x30]
    cmp rsi, r15
    jb 0x407
    cmp rdx, r15
    jb 0x407
    mov eax, esi
    add eax, edx
    jo 0x407
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x48]
    mov r8, [rbx + 0x38]
    test rsi, r13
    jne 0x47a
    cmp byte ptr [rsi], 0x20
    jb 0x47a
    cmp rdx, r15
    jb 0x50e
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x47a
    movzx r9d, byte ptr [rsi + 3]
    cmp r9d, 2
    jae 0x4dd
    cmp r8, r15
    jb 0x47a
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x48b
    mov [rcx + rdx*8 + 8], r8
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x555
    cmp byte ptr [rdx], 0x20
    jb 0x555
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xa8]
    jne 0x555
    mov rsi, [r12 + 0xb0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x30]
    cmp rsi, r15
    jb 0x57f
    cmp rdx, r15
    jb 0x57f
    mov eax, esi
    sub eax, edx
    jo 0x57f
    or rax, r15
    mov [rbx + 0x50], rax
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x5f2
    cmp byte ptr [rdx], 0x20
    jb 0x5f2
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xd0]
    jne 0x5f2
    mov rsi, [r12 + 0xd8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0x61c
    cmp rdx, r15
    jb 0x61c
    mov eax, esi
    add eax, edx
    jo 0x61c
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x48]
    mov r8, [rbx + 0x38]
    test rsi, r13
    jne 0x68f
    cmp byte ptr [rsi], 0x20
    jb 0x68f
    cmp rdx, r15
    jb 0x723
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x68f
    movzx r9d, byte ptr [rsi + 3]
    cmp r9d, 2
    jae 0x6f2
    cmp r8, r15
    jb 0x68f
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x6a0
    mov [rcx + rdx*8 + 8], r8
    mov eax, 0xa
    mov [rbx + 0x40], rax
    mov rax, [rbx + 0x40]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x2e8
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 3
    jb 0x2d6
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    lea rcx, [r12 + 0x20]
    call <stub.GetNamed>
    jmp 0x5b
    mov dword ptr [rbx + 8], 7
    call <op.SetElem>
    jmp 0xbe
    mov dword ptr [rbx + 8], 7
    call <stub.AppendElement>
    jmp 0xbe
    mov rax, [rcx + rdx*8 + 8]
    mov r10, 0x7ff800000000dead
    cmp rax, r10
    je 0x316
    mov r9, rcx
    cmp r8, r15
    jae 0x353
    test r8, r15
    je 0x305
    lea rcx, [r8 + r15]
    vmovq xmm0, rcx
    jmp 0x35c
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r8d
    vmovsd [r9 + rdx*8 + 8], xmm0
    jmp 0xbe
    cmp r9d, 4
    jb 0x327
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x316
    mov [rcx + rdx*8 + 8], r8
    mov rdx, rcx
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x76a
    jmp 0xbe
    test rdx, r15
    je 0x305
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x305
    jp 0x305
    test edx, edx
    jne 0x3db
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x305
    jmp 0x86
    mov dword ptr [rbx + 8], 0xe
    lea rcx, [r12 + 0x60]
    call <stub.GetNamed>
    jmp 0xec
    mov dword ptr [rbx + 8], 0x15
    call <op.Add>
    jmp 0x11b
    cmp rsi, r15
    jae 0x41c
    test rsi, r15
    je 0x3f6
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x424
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x439
    test rdx, r15
    je 0x3f6
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x441
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x45d
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x80]
    or rcx, 2
    mov [r12 + 0x80], rcx
    jmp 0x11b
    mov dword ptr [rbx + 8], 0x1b
    call <op.SetElem>
    jmp 0x17a
    mov dword ptr [rbx + 8], 0x1b
    call <stub.AppendElement>
    jmp 0x17a
    mov rax, [rcx + rdx*8 + 8]
    mov r10, 0x7ff800000000dead
    cmp rax, r10
    je 0x48b
    mov r9, rcx
    cmp r8, r15
    jae 0x4c8
    test r8, r15
    je 0x47a
    lea rcx, [r8 + r15]
    vmovq xmm0, rcx
    jmp 0x4d1
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r8d
    vmovsd [r9 + rdx*8 + 8], xmm0
    jmp 0x17a
    cmp r9d, 4
    jb 0x49c
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x48b
    mov [rcx + rdx*8 + 8], r8
    mov rdx, rcx
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x77b
    jmp 0x17a
    test rdx, r15
    je 0x47a
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x47a
    jp 0x47a
    test edx, edx
    jne 0x550
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x47a
    jmp 0x142
    mov dword ptr [rbx + 8], 0x22
    lea rcx, [r12 + 0xa8]
    call <stub.GetNamed>
    jmp 0x1ae
    mov dword ptr [rbx + 8], 0x29
    call <op.Sub>
    jmp 0x1dd
    cmp rsi, r15
    jae 0x594
    test rsi, r15
    je 0x56e
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x59c
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x5b1
    test rdx, r15
    je 0x56e
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x5b9
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x5d5
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0xc8]
    or rcx, 2
    mov [r12 + 0xc8], rcx
    jmp 0x1dd
    mov dword ptr [rbx + 8], 0x2f
    lea rcx, [r12 + 0xd0]
    call <stub.GetNamed>
    jmp 0x211
    mov dword ptr [rbx + 8], 0x36
    call <op.Add>
    jmp 0x240
    cmp rsi, r15
    jae 0x631
    test rsi, r15
    je 0x60b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x639
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x64e
    test rdx, r15
    je 0x60b
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x656
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x672
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0xf0]
    or rcx, 2
    mov [r12 + 0xf0], rcx
    jmp 0x240
    mov dword ptr [rbx + 8], 0x3c
    call <op.SetElem>
    jmp 0x29f
    mov dword ptr [rbx + 8], 0x3c
    call <stub.AppendElement>
    jmp 0x29f
    mov rax, [rcx + rdx*8 + 8]
    mov r10, 0x7ff800000000dead
    cmp rax, r10
    je 0x6a0
    mov r9, rcx
    cmp r8, r15
    jae 0x6dd
    test r8, r15
    je 0x68f
    lea rcx, [r8 + r15]
    vmovq xmm0, rcx
    jmp 0x6e6
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r8d
    vmovsd [r9 + rdx*8 + 8], xmm0
    jmp 0x29f
    cmp r9d, 4
    jb 0x6b1
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x6a0
    mov [rcx + rdx*8 + 8], r8
    mov rdx, rcx
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x78c
    jmp 0x29f
    test rdx, r15
    je 0x68f
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x68f
    jp 0x68f
    test edx, edx
    jne 0x765
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x68f
    jmp 0x267
    mov dword ptr [rbx + 8], 7
    call <stub.Barrier>
    jmp 0x394
    mov dword ptr [rbx + 8], 0x1b
    call <stub.Barrier>
    jmp 0x509
    mov dword ptr [rbx + 8], 0x3c
    call <stub.Barrier>
    jmp 0x71e
