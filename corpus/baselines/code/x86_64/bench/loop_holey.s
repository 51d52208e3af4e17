(anonymous):
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x90]
    cmp rcx, [rdx]
    ja 0x8ca
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
    je 0x8f1
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x2a
    call <op.Typeof>
    mov rax, [r12 + 0x48]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x91c
    cmp rdx, r15
    jb 0x91c
    cmp esi, edx
    je 0xf1
    jmp 0x10f
    mov rsi, [r12 + 0x80]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x9b9
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
    je 0x9ca
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x9ec
    imul eax, esi, 0xa0
    jo 0x9ec
    test eax, eax
    je 0xa4a
    or rax, r15
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x5e
    call <op.InitGlobal>
    mov dword ptr [rbx + 8], 0x62
    call <op.NewArray>
    mov dword ptr [rbx + 8], 0x68
    call <op.InitGlobal>
    mov rsi, [r12 + 0xb8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xa5b
    mov [rbx + 0x30], rax
    mov rax, 0xfffe000000000008
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x30]
    mov rsi, [rbx + 0x38]
    test rdx, r13
    jne 0xa6c
    cmp byte ptr [rdx], 0x20
    jb 0xa6c
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0xc8]
    jne 0xa6c
    mov rax, [r12 + 0xd0]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0xa85
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [r12 + 0xe8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xa96
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0xac1
    cmp rdx, r15
    jb 0xac1
    cmp esi, edx
    jge 0x3a8
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xb1e
    test esi, esi
    jl 0xb1e
    mov eax, esi
    and eax, 0x3f
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0xb2f
    cmp esi, 5
    je 0x373
    mov rsi, [r12 + 0x110]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xb5a
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xb7c
    imul eax, esi, 0x1eef
    jo 0xb7c
    test eax, eax
    je 0xbda
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0xbeb
    test esi, esi
    jl 0xbeb
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
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x30]
    mov r8, [rbx + 0x40]
    test rsi, r13
    jne 0xbfc
    cmp byte ptr [rsi], 0x20
    jb 0xbfc
    cmp rdx, r15
    jb 0xc90
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xbfc
    movzx r9d, byte ptr [rsi + 3]
    cmp r9d, 2
    jae 0xc5f
    cmp r8, r15
    jb 0xbfc
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0xc0d
    mov [rcx + rdx*8 + 8], r8
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xce8
    mov eax, esi
    add eax, 1
    jo 0xce8
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0xd46
    jmp 0x22b
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0xc5
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [r12 + 0x158]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xd57
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0xd82
    cmp rdx, r15
    jb 0xd82
    cmp esi, edx
    jge 0x783
    mov rsi, [r12 + 0x170]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xddf
    mov [rbx + 0x58], rax
    mov eax, 0xa
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x180]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xdf0
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x190], rsi
    jne 0xe12
    mov dword ptr [rbx + 8], 0xe8
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
    je 0x1424
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0x1b8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xe8a
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0x1c8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xe9b
    mov [rbx + 0x68], rax
    mov eax, 0xa
    mov [rbx + 0x70], rax
    mov rsi, [r12 + 0x1d8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xeac
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x1e8], rsi
    jne 0xece
    mov dword ptr [rbx + 8], 0x102
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
    je 0x1424
    mov [rbx + 0x48], rax
    mov rsi, [r12 + 0x210]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xf46
    mov [rbx + 0x78], rax
    mov eax, 0xa
    mov [rbx + 0x80], rax
    mov rsi, [r12 + 0x220]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xf57
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x230], rsi
    jne 0xf79
    mov dword ptr [rbx + 8], 0x116
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
    je 0x1424
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0x1002
    cmp rdx, r15
    jb 0x1002
    mov eax, esi
    add eax, edx
    jo 0x1002
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [r12 + 0x260]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1075
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x1086
    test esi, esi
    jl 0x1086
    mov edx, 0xa0
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
    mov rsi, [rbx + 0x70]
    cmp rsi, r15
    jb 0x10a8
    imul eax, esi, 0x40
    jo 0x10a8
    test eax, eax
    je 0x1106
    or rax, r15
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x60]
    mov rdx, [rbx + 0x68]
    test rsi, r13
    jne 0x1114
    cmp byte ptr [rsi], 0x20
    jb 0x1114
    cmp rdx, r15
    jb 0x1141
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x1114
    cmp byte ptr [rcx], 0xb
    je 0x1125
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x1114
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0x1189
    cmp rdx, r15
    jb 0x1189
    mov eax, esi
    add eax, edx
    jo 0x1189
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x120d
    cmp rdx, r15
    jb 0x120d
    mov eax, esi
    add eax, edx
    jo 0x120d
    or rax, r15
    mov [rbx + 0x38], rax
    mov rdx, [r12 + 0x2b0]
    mov rsi, [rbx + 0x38]
    cmp byte ptr [rdx + 2], 0
    jne 0x1280
    cmp qword ptr [rdx + 8], 0
    je 0x1280
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x1291
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x12b3
    mov eax, esi
    add eax, 1
    jo 0x12b3
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x1311
    jmp 0x3d0
    mov rsi, [r12 + 0x2c8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1322
    mov [rbx + 0x48], rax
    mov eax, 0xa
    mov [rbx + 0x50], rax
    mov rax, [r12 + 0x60]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x2d8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1333
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x2e8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1344
    mov [rbx + 0x70], rax
    mov rdx, [rbx + 0x70]
    test rdx, r13
    jne 0x1355
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0x136e
    cmp esi, 0x21
    jne 0x80e
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0x835
    cmp byte ptr [rdx], 0x20
    jb 0x1355
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x2f8]
    jne 0x1355
    mov rsi, [r12 + 0x300]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rax, 0xfffe000000000005
    mov [rbx + 0x78], rax
    mov rsi, [r12 + 0x318]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1379
    mov [rbx + 0x80], rax
    mov dword ptr [rbx + 8], 0x180
    call <op.In>
    mov rsi, [rbx + 0x48]
    cmp [r12 + 0x328], rsi
    jne 0x139b
    mov dword ptr [rbx + 8], 0x184
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
    je 0x1424
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x8ea
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
    jne 0x966
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
    je 0x902
    jmp 0x10f
    cmp rsi, r15
    jae 0x97f
    test rsi, r15
    je 0x10f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x987
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x9a0
    test rdx, r15
    je 0x10f
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x9a8
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x9b4
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
    jae 0xa01
    test rsi, r15
    je 0x9db
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xa09
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1430]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xa2d
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0xa0]
    or rcx, 2
    mov [r12 + 0xa0], rcx
    jmp 0x184
    mov ecx, esi
    or ecx, 0xa0
    test ecx, ecx
    jl 0x9ec
    jmp 0x17d
    mov dword ptr [rbx + 8], 0x6c
    call <op.GetGlobal>
    jmp 0x1c1
    mov dword ptr [rbx + 8], 0x76
    lea rcx, [r12 + 0xc8]
    call <stub.SetNamed>
    jmp 0x21d
    mov dword ptr [rbx + 8], 0x76
    call <stub.Barrier>
    jmp 0x21d
    mov dword ptr [rbx + 8], 0x82
    call <op.GetGlobal>
    jmp 0x248
    mov dword ptr [rbx + 8], 0x88
    call <op.JNotLess>
    cmp eax, 2
    je 0x3a8
    jmp 0x26a
    cmp rsi, r15
    jae 0xad6
    test rsi, r15
    je 0xaa7
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xade
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xaf3
    test rdx, r15
    je 0xaa7
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xafb
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0xf8]
    or rcx, 2
    mov [r12 + 0xf8], rcx
    vucomisd xmm1, xmm0
    jbe 0x3a8
    jmp 0x26a
    mov dword ptr [rbx + 8], 0x8f
    call <op.ModI>
    jmp 0x28b
    test rsi, r15
    je 0x2a1
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vmovsd xmm1, [0x1438]
    vucomisd xmm0, xmm1
    jp 0xb55
    je 0x373
    jmp 0x2a1
    mov dword ptr [rbx + 8], 0x9e
    call <op.GetGlobal>
    jmp 0x2ba
    mov dword ptr [rbx + 8], 0xa4
    call <op.MulI>
    jmp 0x2e2
    cmp rsi, r15
    jae 0xb91
    test rsi, r15
    je 0xb6b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xb99
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1440]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xbbd
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x120]
    or rcx, 2
    mov [r12 + 0x120], rcx
    jmp 0x2e2
    mov ecx, esi
    or ecx, 0x1eef
    test ecx, ecx
    jl 0xb7c
    jmp 0x2db
    mov dword ptr [rbx + 8], 0xab
    call <op.ModI>
    jmp 0x314
    mov dword ptr [rbx + 8], 0xb2
    call <op.SetElem>
    jmp 0x373
    mov dword ptr [rbx + 8], 0xb2
    call <stub.AppendElement>
    jmp 0x373
    mov rax, [rcx + rdx*8 + 8]
    mov r10, 0x7ff800000000dead
    cmp rax, r10
    je 0xc0d
    mov r9, rcx
    cmp r8, r15
    jae 0xc4a
    test r8, r15
    je 0xbfc
    lea rcx, [r8 + r15]
    vmovq xmm0, rcx
    jmp 0xc53
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r8d
    vmovsd [r9 + rdx*8 + 8], xmm0
    jmp 0x373
    cmp r9d, 4
    jb 0xc1e
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0xc0d
    mov [rcx + rdx*8 + 8], r8
    mov rdx, rcx
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x1413
    jmp 0x373
    test rdx, r15
    je 0xbfc
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xbfc
    jp 0xbfc
    test edx, edx
    jne 0xcd2
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xbfc
    jmp 0x33b
    mov dword ptr [rbx + 8], 0xb9
    call <op.Inc>
    jmp 0x392
    cmp rsi, r15
    jae 0xcfd
    test rsi, r15
    je 0xcd7
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xd05
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1448]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xd29
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x150]
    or rcx, 2
    mov [r12 + 0x150], rcx
    jmp 0x392
    mov dword ptr [rbx + 8], 0xbe
    call <op.JumpLoop>
    jmp 0x22b
    mov dword ptr [rbx + 8], 0xcd
    call <op.GetGlobal>
    jmp 0x3ed
    mov dword ptr [rbx + 8], 0xd3
    call <op.JNotLess>
    cmp eax, 2
    je 0x783
    jmp 0x40f
    cmp rsi, r15
    jae 0xd97
    test rsi, r15
    je 0xd68
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xd9f
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xdb4
    test rdx, r15
    je 0xd68
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xdbc
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x168]
    or rcx, 2
    mov [r12 + 0x168], rcx
    vucomisd xmm1, xmm0
    jbe 0x783
    jmp 0x40f
    mov dword ptr [rbx + 8], 0xda
    call <op.GetGlobal>
    jmp 0x428
    mov dword ptr [rbx + 8], 0xe2
    call <op.GetGlobal>
    jmp 0x44a
    mov dword ptr [rbx + 8], 0xe8
    call <op.Call>
    jmp 0x49c
    test rsi, r13
    jne 0xe01
    cmp byte ptr [rsi], 0x22
    jne 0xe01
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x190], rax
    je 0x45c
    cmp [r12 + 0x1a0], rax
    je 0x45c
    cmp [r12 + 0x1a8], rax
    je 0x45c
    cmp [r12 + 0x1b0], rax
    je 0x45c
    cmp qword ptr [r12 + 0x198], 2
    je 0x45c
    cmp [r12 + 0x198], rsi
    je 0x45c
    mov dword ptr [rbx + 8], 0xe8
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x45c
    mov dword ptr [rbx + 8], 0xee
    call <op.GetGlobal>
    jmp 0x4b5
    mov dword ptr [rbx + 8], 0xf4
    call <op.GetGlobal>
    jmp 0x4ce
    mov dword ptr [rbx + 8], 0xfc
    call <op.GetGlobal>
    jmp 0x4f0
    mov dword ptr [rbx + 8], 0x102
    call <op.Call>
    jmp 0x542
    test rsi, r13
    jne 0xebd
    cmp byte ptr [rsi], 0x22
    jne 0xebd
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1e8], rax
    je 0x502
    cmp [r12 + 0x1f8], rax
    je 0x502
    cmp [r12 + 0x200], rax
    je 0x502
    cmp [r12 + 0x208], rax
    je 0x502
    cmp qword ptr [r12 + 0x1f0], 2
    je 0x502
    cmp [r12 + 0x1f0], rsi
    je 0x502
    mov dword ptr [rbx + 8], 0x102
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x502
    mov dword ptr [rbx + 8], 0x108
    call <op.GetGlobal>
    jmp 0x55b
    mov dword ptr [rbx + 8], 0x110
    call <op.GetGlobal>
    jmp 0x583
    mov dword ptr [rbx + 8], 0x116
    call <op.Call>
    jmp 0x5d5
    test rsi, r13
    jne 0xf68
    cmp byte ptr [rsi], 0x22
    jne 0xf68
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x230], rax
    je 0x595
    cmp [r12 + 0x240], rax
    je 0x595
    cmp [r12 + 0x248], rax
    je 0x595
    cmp [r12 + 0x250], rax
    je 0x595
    cmp qword ptr [r12 + 0x238], 2
    je 0x595
    cmp [r12 + 0x238], rsi
    je 0x595
    mov dword ptr [rbx + 8], 0x116
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x595
    mov dword ptr [rbx + 8], 0x11c
    call <op.Add>
    jmp 0x600
    cmp rsi, r15
    jae 0x1017
    test rsi, r15
    je 0xff1
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x101f
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1034
    test rdx, r15
    je 0xff1
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x103c
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1058
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x258]
    or rcx, 2
    mov [r12 + 0x258], rcx
    jmp 0x600
    mov dword ptr [rbx + 8], 0x122
    call <op.GetGlobal>
    jmp 0x619
    mov dword ptr [rbx + 8], 0x128
    call <op.ModI>
    jmp 0x64b
    mov dword ptr [rbx + 8], 0x12f
    call <op.MulI>
    jmp 0x670
    cmp rsi, r15
    jae 0x10bd
    test rsi, r15
    je 0x1097
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x10c5
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1450]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x10e9
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x68], rax
    mov rcx, [r12 + 0x278]
    or rcx, 2
    mov [r12 + 0x278], rcx
    jmp 0x670
    mov ecx, esi
    or ecx, 0x40
    test ecx, ecx
    jl 0x10a8
    jmp 0x669
    mov dword ptr [rbx + 8], 0x136
    call <op.GetElem>
    jmp 0x6bd
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x1114
    sub rax, r15
    jmp 0x6b9
    test rdx, r15
    je 0x1114
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x1114
    jp 0x1114
    test edx, edx
    jne 0x1173
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x1114
    jmp 0x693
    mov dword ptr [rbx + 8], 0x13c
    call <op.Add>
    jmp 0x6e8
    cmp rsi, r15
    jae 0x119e
    test rsi, r15
    je 0x1178
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x11a6
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x11bb
    test rdx, r15
    je 0x1178
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x11c3
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x11df
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x2a0]
    or rcx, 2
    mov [r12 + 0x2a0], rcx
    jmp 0x6e8
    mov dword ptr [rbx + 8], 0x142
    call <op.Add>
    jmp 0x713
    cmp rsi, r15
    jae 0x1222
    test rsi, r15
    je 0x11fc
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x122a
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x123f
    test rdx, r15
    je 0x11fc
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1247
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1263
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x2a8]
    or rcx, 2
    mov [r12 + 0x2a8], rcx
    jmp 0x713
    mov dword ptr [rbx + 8], 0x148
    call <op.SetGlobal>
    jmp 0x74e
    mov dword ptr [rbx + 8], 0x148
    call <stub.Barrier>
    jmp 0x74e
    mov dword ptr [rbx + 8], 0x14f
    call <op.Inc>
    jmp 0x76d
    cmp rsi, r15
    jae 0x12c8
    test rsi, r15
    je 0x12a2
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x12d0
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1448]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x12f4
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x2c0]
    or rcx, 2
    mov [r12 + 0x2c0], rcx
    jmp 0x76d
    mov dword ptr [rbx + 8], 0x154
    call <op.JumpLoop>
    jmp 0x3d0
    mov dword ptr [rbx + 8], 0x157
    call <op.GetGlobal>
    jmp 0x79c
    mov dword ptr [rbx + 8], 0x163
    call <op.GetGlobal>
    jmp 0x7c7
    mov dword ptr [rbx + 8], 0x169
    call <op.GetGlobal>
    jmp 0x7e0
    mov dword ptr [rbx + 8], 0x16f
    lea rcx, [r12 + 0x2f8]
    call <stub.GetNamed>
    jmp 0x835
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0x835
    mov dword ptr [rbx + 8], 0x17a
    call <op.GetGlobal>
    jmp 0x863
    mov dword ptr [rbx + 8], 0x184
    call <op.Call>
    jmp 0x8c1
    test rsi, r13
    jne 0x138a
    cmp byte ptr [rsi], 0x22
    jne 0x138a
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x328], rax
    je 0x881
    cmp [r12 + 0x338], rax
    je 0x881
    cmp [r12 + 0x340], rax
    je 0x881
    cmp [r12 + 0x348], rax
    je 0x881
    cmp qword ptr [r12 + 0x330], 2
    je 0x881
    cmp [r12 + 0x330], rsi
    je 0x881
    mov dword ptr [rbx + 8], 0x184
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x48]
    jmp 0x881
    mov dword ptr [rbx + 8], 0xb2
    call <stub.Barrier>
    jmp 0xc8b
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .byte 0x0
    .long 0x0
    .quad 0x4064000000000000
    .quad 0x4014000000000000
    .quad 0x40beef0000000000
    .quad 0x3ff0000000000000
    .quad 0x4050000000000000
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
rotate:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x50]
    cmp rcx, [rdx]
    ja 0x35f
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x37f
    endbr64
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x38]
    test rsi, r13
    jne 0x39d
    cmp byte ptr [rsi], 0x20
    jb 0x39d
    cmp rdx, r15
    jb 0x3ca
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x39d
    cmp byte ptr [rcx], 0xb
    je 0x3ae
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x39d
    mov [rbx + 0x30], rax
    mov rax, 0xfffe000000000001
    mov [rbx + 0x38], rax
    endbr64
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x401
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0x417
    cmp esi, 0x21
    jne 0xc8
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0xe9
    cmp byte ptr [rdx], 0x20
    jb 0x401
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x28]
    jne 0x401
    mov rsi, [r12 + 0x30]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x43c
    cmp rdx, r15
    jb 0x43c
    cmp esi, edx
    jge 0x276
    mov dword ptr [rbx + 8], 0x1c
    call <op.In>
    mov rsi, [rbx + 0x40]
    cmp rsi, 6
    je 0x241
    cmp rsi, 7
    jne 0x493
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x50a
    mov eax, esi
    sub eax, 1
    jo 0x50a
    or rax, r15
    mov [rbx + 0x48], rax
    mov dword ptr [rbx + 8], 0x2b
    call <op.In>
    mov rsi, [rbx + 0x40]
    cmp rsi, 6
    je 0x241
    cmp rsi, 7
    jne 0x562
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x5d9
    mov eax, esi
    sub eax, 1
    jo 0x5d9
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x38]
    test rsi, r13
    jne 0x631
    cmp byte ptr [rsi], 0x20
    jb 0x631
    cmp rdx, r15
    jb 0x65e
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x631
    cmp byte ptr [rcx], 0xb
    je 0x642
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x631
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x40]
    mov r8, [rbx + 0x48]
    test rsi, r13
    jne 0x695
    cmp byte ptr [rsi], 0x20
    jb 0x695
    cmp rdx, r15
    jb 0x729
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x695
    movzx r9d, byte ptr [rsi + 3]
    cmp r9d, 2
    jae 0x6f8
    cmp r8, r15
    jb 0x695
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x6a6
    mov [rcx + rdx*8 + 8], r8
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x781
    mov eax, esi
    add eax, 1
    jo 0x781
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x7df
    jmp 0x96
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x7f0
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0x809
    cmp esi, 0x21
    jne 0x2a4
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0x2cb
    cmp byte ptr [rdx], 0x20
    jb 0x7f0
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0xa8]
    jne 0x7f0
    mov rsi, [r12 + 0xb0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x825
    mov eax, esi
    sub eax, 1
    jo 0x825
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x38]
    mov r8, [rbx + 0x30]
    test rsi, r13
    jne 0x883
    cmp byte ptr [rsi], 0x20
    jb 0x883
    cmp rdx, r15
    jb 0x917
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x883
    movzx r9d, byte ptr [rsi + 3]
    cmp r9d, 2
    jae 0x8e6
    cmp r8, r15
    jb 0x883
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x894
    mov [rcx + rdx*8 + 8], r8
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x396
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x384
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
    je 0x39d
    sub rax, r15
    jmp 0x84
    test rdx, r15
    je 0x39d
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x39d
    jp 0x39d
    test edx, edx
    jne 0x3fc
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x39d
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
    je 0x276
    jmp 0x10f
    cmp rsi, r15
    jae 0x451
    test rsi, r15
    je 0x422
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x459
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x46e
    test rdx, r15
    je 0x422
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x476
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x48]
    or rcx, 2
    mov [r12 + 0x48], rcx
    vucomisd xmm1, xmm0
    jbe 0x276
    jmp 0x10f
    cmp rsi, r15
    jae 0x4c1
    test rsi, r15
    je 0x4ce
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0x133
    jmp 0x241
    test esi, esi
    jne 0x133
    jmp 0x241
    test rsi, r13
    jne 0x241
    test rsi, rsi
    je 0x241
    cmp byte ptr [rsi], 4
    ja 0x133
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0x133
    jmp 0x241
    mov dword ptr [rbx + 8], 0x24
    call <op.SubI>
    jmp 0x152
    cmp rsi, r15
    jae 0x51f
    test rsi, r15
    je 0x4f9
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x527
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x980]
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x54b
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x50]
    or rcx, 2
    mov [r12 + 0x50], rcx
    jmp 0x152
    cmp rsi, r15
    jae 0x590
    test rsi, r15
    je 0x59d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0x176
    jmp 0x241
    test esi, esi
    jne 0x176
    jmp 0x241
    test rsi, r13
    jne 0x241
    test rsi, rsi
    je 0x241
    cmp byte ptr [rsi], 4
    ja 0x176
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0x176
    jmp 0x241
    mov dword ptr [rbx + 8], 0x33
    call <op.SubI>
    jmp 0x195
    cmp rsi, r15
    jae 0x5ee
    test rsi, r15
    je 0x5c8
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x5f6
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x980]
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x61a
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x58]
    or rcx, 2
    mov [r12 + 0x58], rcx
    jmp 0x195
    mov dword ptr [rbx + 8], 0x3a
    call <op.GetElem>
    jmp 0x1e2
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x631
    sub rax, r15
    jmp 0x1de
    test rdx, r15
    je 0x631
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x631
    jp 0x631
    test edx, edx
    jne 0x690
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x631
    jmp 0x1b8
    mov dword ptr [rbx + 8], 0x40
    call <op.SetElem>
    jmp 0x241
    mov dword ptr [rbx + 8], 0x40
    call <stub.AppendElement>
    jmp 0x241
    mov rax, [rcx + rdx*8 + 8]
    mov r10, 0x7ff800000000dead
    cmp rax, r10
    je 0x6a6
    mov r9, rcx
    cmp r8, r15
    jae 0x6e3
    test r8, r15
    je 0x695
    lea rcx, [r8 + r15]
    vmovq xmm0, rcx
    jmp 0x6ec
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r8d
    vmovsd [r9 + rdx*8 + 8], xmm0
    jmp 0x241
    cmp r9d, 4
    jb 0x6b7
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x6a6
    mov [rcx + rdx*8 + 8], r8
    mov rdx, rcx
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x95e
    jmp 0x241
    test rdx, r15
    je 0x695
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x695
    jp 0x695
    test edx, edx
    jne 0x76b
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x695
    jmp 0x209
    mov dword ptr [rbx + 8], 0x47
    call <op.Inc>
    jmp 0x260
    cmp rsi, r15
    jae 0x796
    test rsi, r15
    je 0x770
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x79e
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x980]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x7c2
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0xa0]
    or rcx, 2
    mov [r12 + 0xa0], rcx
    jmp 0x260
    mov dword ptr [rbx + 8], 0x4c
    call <op.JumpLoop>
    jmp 0x96
    mov dword ptr [rbx + 8], 0x4f
    lea rcx, [r12 + 0xa8]
    call <stub.GetNamed>
    jmp 0x2cb
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0x2cb
    mov dword ptr [rbx + 8], 0x56
    call <op.SubI>
    jmp 0x2ee
    cmp rsi, r15
    jae 0x83a
    test rsi, r15
    je 0x814
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x842
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x980]
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x866
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0xc8]
    or rcx, 2
    mov [r12 + 0xc8], rcx
    jmp 0x2ee
    mov dword ptr [rbx + 8], 0x5d
    call <op.SetElem>
    jmp 0x34d
    mov dword ptr [rbx + 8], 0x5d
    call <stub.AppendElement>
    jmp 0x34d
    mov rax, [rcx + rdx*8 + 8]
    mov r10, 0x7ff800000000dead
    cmp rax, r10
    je 0x894
    mov r9, rcx
    cmp r8, r15
    jae 0x8d1
    test r8, r15
    je 0x883
    lea rcx, [r8 + r15]
    vmovq xmm0, rcx
    jmp 0x8da
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r8d
    vmovsd [r9 + rdx*8 + 8], xmm0
    jmp 0x34d
    cmp r9d, 4
    jb 0x8a5
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x894
    mov [rcx + rdx*8 + 8], r8
    mov rdx, rcx
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x96f
    jmp 0x34d
    test rdx, r15
    je 0x883
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x883
    jp 0x883
    test edx, edx
    jne 0x959
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x883
    jmp 0x315
    mov dword ptr [rbx + 8], 0x40
    call <stub.Barrier>
    jmp 0x724
    mov dword ptr [rbx + 8], 0x5d
    call <stub.Barrier>
    jmp 0x912
    .byte 0x0
    .byte 0x0
    .byte 0x0
    .quad 0x3ff0000000000000
sum:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x48]
    cmp rcx, [rdx]
    ja 0x186
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x1a6
    endbr64
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    endbr64
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x1c4
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0x1da
    cmp esi, 0x21
    jne 0x7b
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0x9c
    cmp byte ptr [rdx], 0x20
    jb 0x1c4
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 8]
    jne 0x1c4
    mov rsi, [r12 + 0x10]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x1fb
    cmp rdx, r15
    jb 0x1fb
    cmp esi, edx
    jge 0x17d
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x38]
    test rsi, r13
    jne 0x252
    cmp byte ptr [rsi], 0x20
    jb 0x252
    cmp rdx, r15
    jb 0x27f
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x252
    cmp byte ptr [rcx], 0xb
    je 0x263
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x252
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, 0xa
    je 0x148
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x2c7
    cmp rdx, r15
    jb 0x2c7
    mov eax, esi
    add eax, edx
    jo 0x2c7
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x345
    mov eax, esi
    add eax, 1
    jo 0x345
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x39d
    jmp 0x49
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x1bd
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x1ab
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
    je 0x17d
    jmp 0xc2
    cmp rsi, r15
    jae 0x210
    test rsi, r15
    je 0x1e5
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x218
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x22d
    test rdx, r15
    je 0x1e5
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x235
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x28]
    or rcx, 2
    mov [r12 + 0x28], rcx
    vucomisd xmm1, xmm0
    jbe 0x17d
    jmp 0xc2
    mov dword ptr [rbx + 8], 0x16
    call <op.GetElem>
    jmp 0x10f
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x252
    sub rax, r15
    jmp 0x10b
    test rdx, r15
    je 0x252
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x252
    jp 0x252
    test edx, edx
    jne 0x2b1
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x252
    jmp 0xe5
    mov dword ptr [rbx + 8], 0x20
    call <op.Add>
    jmp 0x148
    cmp rsi, r15
    jae 0x2dc
    test rsi, r15
    je 0x2b6
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2e4
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x2f9
    test rdx, r15
    je 0x2b6
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x301
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x31d
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x50]
    or rcx, 2
    mov [r12 + 0x50], rcx
    jmp 0x148
    mov dword ptr [rbx + 8], 0x26
    call <op.Inc>
    jmp 0x167
    cmp rsi, r15
    jae 0x35a
    test rsi, r15
    je 0x334
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x362
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x3b0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x386
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x58]
    or rcx, 2
    mov [r12 + 0x58], rcx
    jmp 0x167
    mov dword ptr [rbx + 8], 0x2b
    call <op.JumpLoop>
    jmp 0x49
    .byte 0x0
    .byte 0x0
    .quad 0x3ff0000000000000
