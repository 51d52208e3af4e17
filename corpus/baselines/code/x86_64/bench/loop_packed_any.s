(anonymous):
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x90]
    cmp rcx, [rdx]
    ja 0x82f
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
    mov rsi, [r12 + 0x68]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x856
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x2a
    call <op.Typeof>
    mov rax, [r12 + 0x48]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x881
    cmp rdx, r15
    jb 0x881
    cmp esi, edx
    je 0xf1
    jmp 0x10f
    mov rsi, [r12 + 0x80]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x91e
    mov [rbx + 0x30], rax
    jmp 0x11d
    mov rax, 0xfffe000000000001
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x45
    call <op.InitGlobal>
    mov rax, 0xfffe000000004e20
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x4d
    call <op.InitGlobal>
    mov rsi, [r12 + 0x90]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x92f
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x951
    imul eax, esi, 0xa0
    jo 0x951
    test eax, eax
    je 0x9af
    or rax, r15
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x5e
    call <op.InitGlobal>
    mov dword ptr [rbx + 8], 0x62
    call <op.NewArray>
    mov dword ptr [rbx + 8], 0x68
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [r12 + 0xb8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x9c0
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x9eb
    cmp rdx, r15
    jb 0x9eb
    cmp esi, edx
    jge 0x3b0
    mov rsi, [r12 + 0xd0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xa48
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x60]
    test rdx, r13
    jne 0xa59
    cmp byte ptr [rdx], 0x20
    jb 0xa59
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xe0]
    jne 0xa59
    mov rsi, [r12 + 0xe8]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xa72
    test esi, esi
    jl 0xa72
    mov eax, esi
    and eax, 0x3f
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x70]
    cmp rsi, r15
    jb 0xa83
    test esi, esi
    jne 0x28a
    mov eax, 2
    mov [rbx + 0x68], rax
    jmp 0x329
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xaaa
    test esi, esi
    jl 0xaaa
    mov eax, esi
    and eax, 0x3f
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x70]
    cmp rsi, r15
    jb 0xabb
    cmp esi, 1
    jne 0x2cf
    mov eax, 7
    mov [rbx + 0x68], rax
    jmp 0x329
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xaf7
    imul eax, esi, 0x1eef
    jo 0xaf7
    test eax, eax
    je 0xb55
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x70]
    cmp rsi, r15
    jb 0xb66
    test esi, esi
    jl 0xb66
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
    cmp [r12 + 0x130], rsi
    jne 0xb88
    mov dword ptr [rbx + 8], 0xc0
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
    je 0x128a
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xc11
    mov eax, esi
    add eax, 1
    jo 0xc11
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0xc6f
    jmp 0x1b6
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0xd2
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [r12 + 0x160]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xc80
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0xcab
    cmp rdx, r15
    jb 0xcab
    cmp esi, edx
    jge 0x790
    mov rsi, [r12 + 0x178]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xd08
    mov [rbx + 0x58], rax
    mov eax, 0xa
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x188]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xd19
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x198], rsi
    jne 0xd3b
    mov dword ptr [rbx + 8], 0xf5
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
    je 0x128a
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0x1c0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xdb3
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0x1d0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xdc4
    mov [rbx + 0x68], rax
    mov eax, 0xa
    mov [rbx + 0x70], rax
    mov rsi, [r12 + 0x1e0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xdd5
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x1f0], rsi
    jne 0xdf7
    mov dword ptr [rbx + 8], 0x10f
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
    je 0x128a
    mov [rbx + 0x48], rax
    mov rsi, [r12 + 0x218]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xe6f
    mov [rbx + 0x78], rax
    mov eax, 0xa
    mov [rbx + 0x80], rax
    mov rsi, [r12 + 0x228]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xe80
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x238], rsi
    jne 0xea2
    mov dword ptr [rbx + 8], 0x123
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
    je 0x128a
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0xf2b
    cmp rdx, r15
    jb 0xf2b
    mov eax, esi
    add eax, edx
    jo 0xf2b
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [r12 + 0x268]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xf9e
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x278]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xfaf
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xfc0
    test esi, esi
    jl 0xfc0
    mov rdx, [rbx + 0x70]
    cmp rdx, r15
    jb 0xfc0
    cmp edx, 0
    jle 0xfc0
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
    mov rsi, [rbx + 0x60]
    mov rdx, [rbx + 0x68]
    test rsi, r13
    jne 0xfd1
    cmp byte ptr [rsi], 0x20
    jb 0xfd1
    cmp rdx, r15
    jb 0xffe
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xfd1
    cmp byte ptr [rcx], 0xb
    je 0xfe2
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0xfd1
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0x1046
    cmp rdx, r15
    jb 0x1046
    mov eax, esi
    add eax, edx
    jo 0x1046
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x10ca
    cmp rdx, r15
    jb 0x10ca
    mov eax, esi
    add eax, edx
    jo 0x10ca
    or rax, r15
    mov [rbx + 0x38], rax
    mov rdx, [r12 + 0x2c0]
    mov rsi, [rbx + 0x38]
    cmp byte ptr [rdx + 2], 0
    jne 0x113d
    cmp qword ptr [rdx + 8], 0
    je 0x113d
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x114e
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x1170
    mov eax, esi
    add eax, 1
    jo 0x1170
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x11ce
    jmp 0x3d8
    mov rsi, [r12 + 0x2d8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x11df
    mov [rbx + 0x48], rax
    mov eax, 0xa
    mov [rbx + 0x50], rax
    mov rax, [r12 + 0x60]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x2e8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x11f0
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x48]
    cmp [r12 + 0x2f8], rsi
    jne 0x1212
    mov dword ptr [rbx + 8], 0x174
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
    je 0x128a
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x84f
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
    jne 0x8cb
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
    je 0x867
    jmp 0x10f
    cmp rsi, r15
    jae 0x8e4
    test rsi, r15
    je 0x10f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x8ec
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x905
    test rdx, r15
    je 0x10f
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x90d
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x919
    je 0xf1
    jmp 0x10f
    mov dword ptr [rbx + 8], 0x38
    call <op.GetGlobal>
    jmp 0x10a
    mov dword ptr [rbx + 8], 0x51
    call <op.GetGlobal>
    jmp 0x15c
    mov dword ptr [rbx + 8], 0x57
    call <op.MulI>
    jmp 0x184
    cmp rsi, r15
    jae 0x966
    test rsi, r15
    je 0x940
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x96e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1290]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x992
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0xa0]
    or rcx, 2
    mov [r12 + 0xa0], rcx
    jmp 0x184
    mov ecx, esi
    or ecx, 0xa0
    test ecx, ecx
    jl 0x951
    jmp 0x17d
    mov dword ptr [rbx + 8], 0x70
    call <op.GetGlobal>
    jmp 0x1d3
    mov dword ptr [rbx + 8], 0x76
    call <op.JNotLess>
    cmp eax, 2
    je 0x3b0
    jmp 0x1f5
    cmp rsi, r15
    jae 0xa00
    test rsi, r15
    je 0x9d1
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xa08
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xa1d
    test rdx, r15
    je 0x9d1
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xa25
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0xc8]
    or rcx, 2
    mov [r12 + 0xc8], rcx
    vucomisd xmm1, xmm0
    jbe 0x3b0
    jmp 0x1f5
    mov dword ptr [rbx + 8], 0x7d
    call <op.GetGlobal>
    jmp 0x20e
    mov dword ptr [rbx + 8], 0x83
    lea rcx, [r12 + 0xe0]
    call <stub.GetNamed>
    jmp 0x242
    mov dword ptr [rbx + 8], 0x8a
    call <op.ModI>
    jmp 0x267
    test rsi, r15
    je 0x28a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jp 0xaa5
    je 0x27c
    jmp 0x28a
    mov dword ptr [rbx + 8], 0x9e
    call <op.ModI>
    jmp 0x2ab
    test rsi, r15
    je 0x2cf
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vmovsd xmm1, [0x1298]
    vucomisd xmm0, xmm1
    jp 0xae1
    je 0x2c1
    jmp 0x2cf
    mov dword ptr [rbx + 8], 0xb2
    call <op.MulI>
    jmp 0x2f7
    cmp rsi, r15
    jae 0xb0c
    test rsi, r15
    je 0xae6
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xb14
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x12a0]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xb38
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0x120]
    or rcx, 2
    mov [r12 + 0x120], rcx
    jmp 0x2f7
    mov ecx, esi
    or ecx, 0x1eef
    test ecx, ecx
    jl 0xaf7
    jmp 0x2f0
    mov dword ptr [rbx + 8], 0xb9
    call <op.ModI>
    jmp 0x329
    mov dword ptr [rbx + 8], 0xc0
    call <op.Call>
    jmp 0x37b
    test rsi, r13
    jne 0xb77
    cmp byte ptr [rsi], 0x22
    jne 0xb77
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x130], rax
    je 0x33b
    cmp [r12 + 0x140], rax
    je 0x33b
    cmp [r12 + 0x148], rax
    je 0x33b
    cmp [r12 + 0x150], rax
    je 0x33b
    cmp qword ptr [r12 + 0x138], 2
    je 0x33b
    cmp [r12 + 0x138], rsi
    je 0x33b
    mov dword ptr [rbx + 8], 0xc0
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x33b
    mov dword ptr [rbx + 8], 0xc6
    call <op.Inc>
    jmp 0x39a
    cmp rsi, r15
    jae 0xc26
    test rsi, r15
    je 0xc00
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xc2e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1298]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xc52
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x158]
    or rcx, 2
    mov [r12 + 0x158], rcx
    jmp 0x39a
    mov dword ptr [rbx + 8], 0xcb
    call <op.JumpLoop>
    jmp 0x1b6
    mov dword ptr [rbx + 8], 0xda
    call <op.GetGlobal>
    jmp 0x3f5
    mov dword ptr [rbx + 8], 0xe0
    call <op.JNotLess>
    cmp eax, 2
    je 0x790
    jmp 0x417
    cmp rsi, r15
    jae 0xcc0
    test rsi, r15
    je 0xc91
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xcc8
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xcdd
    test rdx, r15
    je 0xc91
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xce5
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x170]
    or rcx, 2
    mov [r12 + 0x170], rcx
    vucomisd xmm1, xmm0
    jbe 0x790
    jmp 0x417
    mov dword ptr [rbx + 8], 0xe7
    call <op.GetGlobal>
    jmp 0x430
    mov dword ptr [rbx + 8], 0xef
    call <op.GetGlobal>
    jmp 0x452
    mov dword ptr [rbx + 8], 0xf5
    call <op.Call>
    jmp 0x4a4
    test rsi, r13
    jne 0xd2a
    cmp byte ptr [rsi], 0x22
    jne 0xd2a
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x198], rax
    je 0x464
    cmp [r12 + 0x1a8], rax
    je 0x464
    cmp [r12 + 0x1b0], rax
    je 0x464
    cmp [r12 + 0x1b8], rax
    je 0x464
    cmp qword ptr [r12 + 0x1a0], 2
    je 0x464
    cmp [r12 + 0x1a0], rsi
    je 0x464
    mov dword ptr [rbx + 8], 0xf5
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x464
    mov dword ptr [rbx + 8], 0xfb
    call <op.GetGlobal>
    jmp 0x4bd
    mov dword ptr [rbx + 8], 0x101
    call <op.GetGlobal>
    jmp 0x4d6
    mov dword ptr [rbx + 8], 0x109
    call <op.GetGlobal>
    jmp 0x4f8
    mov dword ptr [rbx + 8], 0x10f
    call <op.Call>
    jmp 0x54a
    test rsi, r13
    jne 0xde6
    cmp byte ptr [rsi], 0x22
    jne 0xde6
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1f0], rax
    je 0x50a
    cmp [r12 + 0x200], rax
    je 0x50a
    cmp [r12 + 0x208], rax
    je 0x50a
    cmp [r12 + 0x210], rax
    je 0x50a
    cmp qword ptr [r12 + 0x1f8], 2
    je 0x50a
    cmp [r12 + 0x1f8], rsi
    je 0x50a
    mov dword ptr [rbx + 8], 0x10f
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x50a
    mov dword ptr [rbx + 8], 0x115
    call <op.GetGlobal>
    jmp 0x563
    mov dword ptr [rbx + 8], 0x11d
    call <op.GetGlobal>
    jmp 0x58b
    mov dword ptr [rbx + 8], 0x123
    call <op.Call>
    jmp 0x5dd
    test rsi, r13
    jne 0xe91
    cmp byte ptr [rsi], 0x22
    jne 0xe91
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x238], rax
    je 0x59d
    cmp [r12 + 0x248], rax
    je 0x59d
    cmp [r12 + 0x250], rax
    je 0x59d
    cmp [r12 + 0x258], rax
    je 0x59d
    cmp qword ptr [r12 + 0x240], 2
    je 0x59d
    cmp [r12 + 0x240], rsi
    je 0x59d
    mov dword ptr [rbx + 8], 0x123
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x59d
    mov dword ptr [rbx + 8], 0x129
    call <op.Add>
    jmp 0x608
    cmp rsi, r15
    jae 0xf40
    test rsi, r15
    je 0xf1a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xf48
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xf5d
    test rdx, r15
    je 0xf1a
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xf65
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xf81
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x260]
    or rcx, 2
    mov [r12 + 0x260], rcx
    jmp 0x608
    mov dword ptr [rbx + 8], 0x12f
    call <op.GetGlobal>
    jmp 0x621
    mov dword ptr [rbx + 8], 0x135
    call <op.GetGlobal>
    jmp 0x63a
    mov dword ptr [rbx + 8], 0x13b
    call <op.Mod>
    jmp 0x67d
    mov dword ptr [rbx + 8], 0x141
    call <op.GetElem>
    jmp 0x6ca
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0xfd1
    sub rax, r15
    jmp 0x6c6
    test rdx, r15
    je 0xfd1
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xfd1
    jp 0xfd1
    test edx, edx
    jne 0x1030
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xfd1
    jmp 0x6a0
    mov dword ptr [rbx + 8], 0x147
    call <op.Add>
    jmp 0x6f5
    cmp rsi, r15
    jae 0x105b
    test rsi, r15
    je 0x1035
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1063
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1078
    test rdx, r15
    je 0x1035
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1080
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x109c
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x2b0]
    or rcx, 2
    mov [r12 + 0x2b0], rcx
    jmp 0x6f5
    mov dword ptr [rbx + 8], 0x14d
    call <op.Add>
    jmp 0x720
    cmp rsi, r15
    jae 0x10df
    test rsi, r15
    je 0x10b9
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x10e7
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x10fc
    test rdx, r15
    je 0x10b9
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1104
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1120
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x2b8]
    or rcx, 2
    mov [r12 + 0x2b8], rcx
    jmp 0x720
    mov dword ptr [rbx + 8], 0x153
    call <op.SetGlobal>
    jmp 0x75b
    mov dword ptr [rbx + 8], 0x153
    call <stub.Barrier>
    jmp 0x75b
    mov dword ptr [rbx + 8], 0x15a
    call <op.Inc>
    jmp 0x77a
    cmp rsi, r15
    jae 0x1185
    test rsi, r15
    je 0x115f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x118d
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1298]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x11b1
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x2d0]
    or rcx, 2
    mov [r12 + 0x2d0], rcx
    jmp 0x77a
    mov dword ptr [rbx + 8], 0x15f
    call <op.JumpLoop>
    jmp 0x3d8
    mov dword ptr [rbx + 8], 0x162
    call <op.GetGlobal>
    jmp 0x7a9
    mov dword ptr [rbx + 8], 0x16e
    call <op.GetGlobal>
    jmp 0x7d4
    mov dword ptr [rbx + 8], 0x174
    call <op.Call>
    jmp 0x826
    test rsi, r13
    jne 0x1201
    cmp byte ptr [rsi], 0x22
    jne 0x1201
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x2f8], rax
    je 0x7e6
    cmp [r12 + 0x308], rax
    je 0x7e6
    cmp [r12 + 0x310], rax
    je 0x7e6
    cmp [r12 + 0x318], rax
    je 0x7e6
    cmp qword ptr [r12 + 0x300], 2
    je 0x7e6
    cmp [r12 + 0x300], rsi
    je 0x7e6
    mov dword ptr [rbx + 8], 0x174
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x48]
    jmp 0x7e6
    jmp <stub.ExceptionExit>
    .byte 0x0
    .quad 0x4064000000000000
    .quad 0x3ff0000000000000
    .quad 0x40beef0000000000
maximum:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
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
    mov rsi, [r14 + 0x1490]
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
    mov rdx, [r14 + 0x1490]
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
    mov rsi, [r14 + 0x1490]
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
    movzx r10d, byte ptr [r14 + 0x150e]
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
    movzx r10d, byte ptr [r14 + 0x150e]
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
    mov rdx, [r14 + 0x1490]
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
    mov rsi, [r14 + 0x1490]
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
