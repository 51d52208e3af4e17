(anonymous):
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x90]
    cmp rcx, [rdx]
    ja 0x7d2
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
    mov rsi, [r12 + 0x60]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x7f9
    mov [rbx + 0x30], rax
    mov rax, 0xfffe000000000008
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x30]
    mov rsi, [rbx + 0x38]
    test rdx, r13
    jne 0x80a
    cmp byte ptr [rdx], 0x20
    jb 0x80a
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x70]
    jne 0x80a
    mov rax, [r12 + 0x78]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x820
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [r12 + 0x90]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x831
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x85c
    cmp rdx, r15
    jb 0x85c
    cmp esi, edx
    jge 0x2e2
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x8b9
    test esi, esi
    jl 0x8b9
    mov eax, esi
    and eax, 0x3f
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x8ca
    cmp esi, 5
    je 0x2ad
    mov rsi, [r12 + 0xb8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x8f5
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x917
    imul eax, esi, 0x1eef
    jo 0x917
    test eax, eax
    je 0x975
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x986
    test esi, esi
    jl 0x986
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
    jne 0x997
    cmp byte ptr [rsi], 0x20
    jb 0x997
    cmp rdx, r15
    jb 0xa2b
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x997
    movzx r9d, byte ptr [rsi + 3]
    cmp r9d, 2
    jae 0x9fa
    cmp r8, r15
    jb 0x997
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x9a8
    mov [rcx + rdx*8 + 8], r8
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xa83
    mov eax, esi
    add eax, 1
    jo 0xa83
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1428]
    cmp qword ptr [rsi], 0
    je 0xae1
    jmp 0x165
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x97
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [r12 + 0x100]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xaf2
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0xb1d
    cmp rdx, r15
    jb 0xb1d
    cmp esi, edx
    jge 0x68b
    mov rsi, [r12 + 0x118]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xb7a
    mov [rbx + 0x58], rax
    mov eax, 0xa
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x128]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xb8b
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x138], rsi
    jne 0xbad
    mov dword ptr [rbx + 8], 0xba
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
    je 0x11ae
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0x160]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xc25
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0x170]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xc36
    mov [rbx + 0x68], rax
    mov eax, 0xa
    mov [rbx + 0x70], rax
    mov rsi, [r12 + 0x180]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xc47
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x190], rsi
    jne 0xc69
    mov dword ptr [rbx + 8], 0xd4
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
    je 0x11ae
    mov [rbx + 0x48], rax
    mov rsi, [r12 + 0x1b8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xce1
    mov [rbx + 0x78], rax
    mov eax, 0xa
    mov [rbx + 0x80], rax
    mov rsi, [r12 + 0x1c8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xcf2
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x1d8], rsi
    jne 0xd14
    mov dword ptr [rbx + 8], 0xe8
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
    je 0x11ae
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0xd9d
    cmp rdx, r15
    jb 0xd9d
    mov eax, esi
    add eax, edx
    jo 0xd9d
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [r12 + 0x208]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xe10
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xe32
    imul eax, esi, 0x40
    jo 0xe32
    test eax, eax
    je 0xe90
    or rax, r15
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x60]
    mov rdx, [rbx + 0x68]
    test rsi, r13
    jne 0xe9e
    cmp byte ptr [rsi], 0x20
    jb 0xe9e
    cmp rdx, r15
    jb 0xecb
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xe9e
    cmp byte ptr [rcx], 0xb
    je 0xeaf
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0xe9e
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0xf13
    cmp rdx, r15
    jb 0xf13
    mov eax, esi
    add eax, edx
    jo 0xf13
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0xf97
    cmp rdx, r15
    jb 0xf97
    mov eax, esi
    add eax, edx
    jo 0xf97
    or rax, r15
    mov [rbx + 0x38], rax
    mov rdx, [r12 + 0x250]
    mov rsi, [rbx + 0x38]
    cmp byte ptr [rdx + 2], 0
    jne 0x100a
    cmp qword ptr [rdx + 8], 0
    je 0x100a
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x101b
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x103d
    mov eax, esi
    add eax, 1
    jo 0x103d
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1428]
    cmp qword ptr [rsi], 0
    je 0x109b
    jmp 0x30a
    mov rsi, [r12 + 0x268]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x10ac
    mov [rbx + 0x48], rax
    mov eax, 0xa
    mov [rbx + 0x50], rax
    mov rax, [r12 + 0x48]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x278]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x10bd
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x288]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x10ce
    mov [rbx + 0x70], rax
    mov rdx, [rbx + 0x70]
    test rdx, r13
    jne 0x10df
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0x10f8
    cmp esi, 0x21
    jne 0x716
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0x73d
    cmp byte ptr [rdx], 0x20
    jb 0x10df
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x298]
    jne 0x10df
    mov rsi, [r12 + 0x2a0]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rax, 0xfffe000000000005
    mov [rbx + 0x78], rax
    mov rsi, [r12 + 0x2b8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1103
    mov [rbx + 0x80], rax
    mov dword ptr [rbx + 8], 0x14b
    call <op.In>
    mov rsi, [rbx + 0x48]
    cmp [r12 + 0x2c8], rsi
    jne 0x1125
    mov dword ptr [rbx + 8], 0x14f
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
    je 0x11ae
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x7f2
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0x3e
    call <op.GetGlobal>
    jmp 0x101
    mov dword ptr [rbx + 8], 0x48
    lea rcx, [r12 + 0x70]
    call <stub.SetNamed>
    jmp 0x157
    mov dword ptr [rbx + 8], 0x48
    call <stub.Barrier>
    jmp 0x157
    mov dword ptr [rbx + 8], 0x54
    call <op.GetGlobal>
    jmp 0x182
    mov dword ptr [rbx + 8], 0x5a
    call <op.JNotLess>
    cmp eax, 2
    je 0x2e2
    jmp 0x1a4
    cmp rsi, r15
    jae 0x871
    test rsi, r15
    je 0x842
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x879
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x88e
    test rdx, r15
    je 0x842
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x896
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0xa0]
    or rcx, 2
    mov [r12 + 0xa0], rcx
    vucomisd xmm1, xmm0
    jbe 0x2e2
    jmp 0x1a4
    mov dword ptr [rbx + 8], 0x61
    call <op.ModI>
    jmp 0x1c5
    test rsi, r15
    je 0x1db
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vmovsd xmm1, [0x11b8]
    vucomisd xmm0, xmm1
    jp 0x8f0
    je 0x2ad
    jmp 0x1db
    mov dword ptr [rbx + 8], 0x70
    call <op.GetGlobal>
    jmp 0x1f4
    mov dword ptr [rbx + 8], 0x76
    call <op.MulI>
    jmp 0x21c
    cmp rsi, r15
    jae 0x92c
    test rsi, r15
    je 0x906
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x934
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x11c0]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x958
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0xc8]
    or rcx, 2
    mov [r12 + 0xc8], rcx
    jmp 0x21c
    mov ecx, esi
    or ecx, 0x1eef
    test ecx, ecx
    jl 0x917
    jmp 0x215
    mov dword ptr [rbx + 8], 0x7d
    call <op.ModI>
    jmp 0x24e
    mov dword ptr [rbx + 8], 0x84
    call <op.SetElem>
    jmp 0x2ad
    mov dword ptr [rbx + 8], 0x84
    call <stub.AppendElement>
    jmp 0x2ad
    mov rax, [rcx + rdx*8 + 8]
    mov r10, 0x7ff800000000dead
    cmp rax, r10
    je 0x9a8
    mov r9, rcx
    cmp r8, r15
    jae 0x9e5
    test r8, r15
    je 0x997
    lea rcx, [r8 + r15]
    vmovq xmm0, rcx
    jmp 0x9ee
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r8d
    vmovsd [r9 + rdx*8 + 8], xmm0
    jmp 0x2ad
    cmp r9d, 4
    jb 0x9b9
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x9a8
    mov [rcx + rdx*8 + 8], r8
    mov rdx, rcx
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x119d
    jmp 0x2ad
    test rdx, r15
    je 0x997
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x997
    jp 0x997
    test edx, edx
    jne 0xa6d
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x997
    jmp 0x275
    mov dword ptr [rbx + 8], 0x8b
    call <op.Inc>
    jmp 0x2cc
    cmp rsi, r15
    jae 0xa98
    test rsi, r15
    je 0xa72
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xaa0
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x11c8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xac4
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0xf8]
    or rcx, 2
    mov [r12 + 0xf8], rcx
    jmp 0x2cc
    mov dword ptr [rbx + 8], 0x90
    call <op.JumpLoop>
    jmp 0x165
    mov dword ptr [rbx + 8], 0x9f
    call <op.GetGlobal>
    jmp 0x327
    mov dword ptr [rbx + 8], 0xa5
    call <op.JNotLess>
    cmp eax, 2
    je 0x68b
    jmp 0x349
    cmp rsi, r15
    jae 0xb32
    test rsi, r15
    je 0xb03
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xb3a
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xb4f
    test rdx, r15
    je 0xb03
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xb57
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x110]
    or rcx, 2
    mov [r12 + 0x110], rcx
    vucomisd xmm1, xmm0
    jbe 0x68b
    jmp 0x349
    mov dword ptr [rbx + 8], 0xac
    call <op.GetGlobal>
    jmp 0x362
    mov dword ptr [rbx + 8], 0xb4
    call <op.GetGlobal>
    jmp 0x384
    mov dword ptr [rbx + 8], 0xba
    call <op.Call>
    jmp 0x3d6
    test rsi, r13
    jne 0xb9c
    cmp byte ptr [rsi], 0x22
    jne 0xb9c
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x138], rax
    je 0x396
    cmp [r12 + 0x148], rax
    je 0x396
    cmp [r12 + 0x150], rax
    je 0x396
    cmp [r12 + 0x158], rax
    je 0x396
    cmp qword ptr [r12 + 0x140], 2
    je 0x396
    cmp [r12 + 0x140], rsi
    je 0x396
    mov dword ptr [rbx + 8], 0xba
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x396
    mov dword ptr [rbx + 8], 0xc0
    call <op.GetGlobal>
    jmp 0x3ef
    mov dword ptr [rbx + 8], 0xc6
    call <op.GetGlobal>
    jmp 0x408
    mov dword ptr [rbx + 8], 0xce
    call <op.GetGlobal>
    jmp 0x42a
    mov dword ptr [rbx + 8], 0xd4
    call <op.Call>
    jmp 0x47c
    test rsi, r13
    jne 0xc58
    cmp byte ptr [rsi], 0x22
    jne 0xc58
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x190], rax
    je 0x43c
    cmp [r12 + 0x1a0], rax
    je 0x43c
    cmp [r12 + 0x1a8], rax
    je 0x43c
    cmp [r12 + 0x1b0], rax
    je 0x43c
    cmp qword ptr [r12 + 0x198], 2
    je 0x43c
    cmp [r12 + 0x198], rsi
    je 0x43c
    mov dword ptr [rbx + 8], 0xd4
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x43c
    mov dword ptr [rbx + 8], 0xda
    call <op.GetGlobal>
    jmp 0x495
    mov dword ptr [rbx + 8], 0xe2
    call <op.GetGlobal>
    jmp 0x4bd
    mov dword ptr [rbx + 8], 0xe8
    call <op.Call>
    jmp 0x50f
    test rsi, r13
    jne 0xd03
    cmp byte ptr [rsi], 0x22
    jne 0xd03
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1d8], rax
    je 0x4cf
    cmp [r12 + 0x1e8], rax
    je 0x4cf
    cmp [r12 + 0x1f0], rax
    je 0x4cf
    cmp [r12 + 0x1f8], rax
    je 0x4cf
    cmp qword ptr [r12 + 0x1e0], 2
    je 0x4cf
    cmp [r12 + 0x1e0], rsi
    je 0x4cf
    mov dword ptr [rbx + 8], 0xe8
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x4cf
    mov dword ptr [rbx + 8], 0xee
    call <op.Add>
    jmp 0x53a
    cmp rsi, r15
    jae 0xdb2
    test rsi, r15
    je 0xd8c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xdba
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xdcf
    test rdx, r15
    je 0xd8c
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xdd7
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xdf3
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x200]
    or rcx, 2
    mov [r12 + 0x200], rcx
    jmp 0x53a
    mov dword ptr [rbx + 8], 0xf4
    call <op.GetGlobal>
    jmp 0x553
    mov dword ptr [rbx + 8], 0xfa
    call <op.MulI>
    jmp 0x578
    cmp rsi, r15
    jae 0xe47
    test rsi, r15
    je 0xe21
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xe4f
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x11d0]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xe73
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x68], rax
    mov rcx, [r12 + 0x218]
    or rcx, 2
    mov [r12 + 0x218], rcx
    jmp 0x578
    mov ecx, esi
    or ecx, 0x40
    test ecx, ecx
    jl 0xe32
    jmp 0x571
    mov dword ptr [rbx + 8], 0x101
    call <op.GetElem>
    jmp 0x5c5
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0xe9e
    sub rax, r15
    jmp 0x5c1
    test rdx, r15
    je 0xe9e
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xe9e
    jp 0xe9e
    test edx, edx
    jne 0xefd
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xe9e
    jmp 0x59b
    mov dword ptr [rbx + 8], 0x107
    call <op.Add>
    jmp 0x5f0
    cmp rsi, r15
    jae 0xf28
    test rsi, r15
    je 0xf02
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xf30
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xf45
    test rdx, r15
    je 0xf02
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xf4d
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xf69
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x240]
    or rcx, 2
    mov [r12 + 0x240], rcx
    jmp 0x5f0
    mov dword ptr [rbx + 8], 0x10d
    call <op.Add>
    jmp 0x61b
    cmp rsi, r15
    jae 0xfac
    test rsi, r15
    je 0xf86
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xfb4
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xfc9
    test rdx, r15
    je 0xf86
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xfd1
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xfed
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x248]
    or rcx, 2
    mov [r12 + 0x248], rcx
    jmp 0x61b
    mov dword ptr [rbx + 8], 0x113
    call <op.SetGlobal>
    jmp 0x656
    mov dword ptr [rbx + 8], 0x113
    call <stub.Barrier>
    jmp 0x656
    mov dword ptr [rbx + 8], 0x11a
    call <op.Inc>
    jmp 0x675
    cmp rsi, r15
    jae 0x1052
    test rsi, r15
    je 0x102c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x105a
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x11c8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x107e
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x260]
    or rcx, 2
    mov [r12 + 0x260], rcx
    jmp 0x675
    mov dword ptr [rbx + 8], 0x11f
    call <op.JumpLoop>
    jmp 0x30a
    mov dword ptr [rbx + 8], 0x122
    call <op.GetGlobal>
    jmp 0x6a4
    mov dword ptr [rbx + 8], 0x12e
    call <op.GetGlobal>
    jmp 0x6cf
    mov dword ptr [rbx + 8], 0x134
    call <op.GetGlobal>
    jmp 0x6e8
    mov dword ptr [rbx + 8], 0x13a
    lea rcx, [r12 + 0x298]
    call <stub.GetNamed>
    jmp 0x73d
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0x73d
    mov dword ptr [rbx + 8], 0x145
    call <op.GetGlobal>
    jmp 0x76b
    mov dword ptr [rbx + 8], 0x14f
    call <op.Call>
    jmp 0x7c9
    test rsi, r13
    jne 0x1114
    cmp byte ptr [rsi], 0x22
    jne 0x1114
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x2c8], rax
    je 0x789
    cmp [r12 + 0x2d8], rax
    je 0x789
    cmp [r12 + 0x2e0], rax
    je 0x789
    cmp [r12 + 0x2e8], rax
    je 0x789
    cmp qword ptr [r12 + 0x2d0], 2
    je 0x789
    cmp [r12 + 0x2d0], rsi
    je 0x789
    mov dword ptr [rbx + 8], 0x14f
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x48]
    jmp 0x789
    mov dword ptr [rbx + 8], 0x84
    call <stub.Barrier>
    jmp 0xa26
    jmp <stub.ExceptionExit>
    .byte 0x0
    .long 0x0
    .quad 0x4014000000000000
    .quad 0x40beef0000000000
    .quad 0x3ff0000000000000
    .quad 0x4050000000000000
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
rotate:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
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
    mov rsi, [r14 + 0x1428]
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
    movzx r10d, byte ptr [r14 + 0x149e]
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
    movzx r10d, byte ptr [r14 + 0x149e]
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
    mov rdx, [r14 + 0x1428]
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
    mov rsi, [r14 + 0x1428]
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
