(anonymous):
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x90]
    cmp rcx, [rdx]
    ja 0x710
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
    je 0x737
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x762
    cmp rdx, r15
    jb 0x762
    cmp esi, edx
    jge 0x2ed
    mov rsi, [r12 + 0x78]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x7b9
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x60]
    test rdx, r13
    jne 0x7ca
    cmp byte ptr [rdx], 0x20
    jb 0x7ca
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x88]
    jne 0x7ca
    mov rsi, [r12 + 0x90]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x7e3
    test esi, esi
    jl 0x7e3
    mov eax, esi
    and eax, 0x3f
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x70]
    cmp rsi, r15
    jb 0x7f4
    test esi, esi
    jne 0x1c7
    mov eax, 2
    mov [rbx + 0x68], rax
    jmp 0x266
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x81b
    test esi, esi
    jl 0x81b
    mov eax, esi
    and eax, 0x3f
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x70]
    cmp rsi, r15
    jb 0x82c
    cmp esi, 1
    jne 0x20c
    mov eax, 7
    mov [rbx + 0x68], rax
    jmp 0x266
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x868
    imul eax, esi, 0x1eef
    jo 0x868
    test eax, eax
    je 0x8c6
    or rax, r15
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x70]
    cmp rsi, r15
    jb 0x8d7
    test esi, esi
    jl 0x8d7
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
    cmp [r12 + 0xd8], rsi
    jne 0x8f9
    mov dword ptr [rbx + 8], 0x92
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
    je 0xfd9
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x982
    mov eax, esi
    add eax, 1
    jo 0x982
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1428]
    cmp qword ptr [rsi], 0
    je 0x9e0
    jmp 0xf9
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0xa4
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [r12 + 0x108]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x9f1
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0xa1c
    cmp rdx, r15
    jb 0xa1c
    cmp esi, edx
    jge 0x671
    mov rsi, [r12 + 0x120]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xa79
    mov [rbx + 0x58], rax
    mov eax, 0xa
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x130]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xa8a
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x140], rsi
    jne 0xaac
    mov dword ptr [rbx + 8], 0xc7
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
    je 0xfd9
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0x168]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xb24
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0x178]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xb35
    mov [rbx + 0x68], rax
    mov eax, 0xa
    mov [rbx + 0x70], rax
    mov rsi, [r12 + 0x188]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xb46
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x198], rsi
    jne 0xb68
    mov dword ptr [rbx + 8], 0xe1
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
    je 0xfd9
    mov [rbx + 0x48], rax
    mov rsi, [r12 + 0x1c0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xbe0
    mov [rbx + 0x78], rax
    mov eax, 0xa
    mov [rbx + 0x80], rax
    mov rsi, [r12 + 0x1d0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xbf1
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0x1e0], rsi
    jne 0xc13
    mov dword ptr [rbx + 8], 0xf5
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
    je 0xfd9
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0xc9c
    cmp rdx, r15
    jb 0xc9c
    mov eax, esi
    add eax, edx
    jo 0xc9c
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [r12 + 0x210]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xd0f
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    mov rdx, [rbx + 0x30]
    test rsi, r13
    jne 0xd20
    cmp byte ptr [rsi], 0x20
    jb 0xd20
    cmp rdx, r15
    jb 0xd4d
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xd20
    cmp byte ptr [rcx], 0xb
    je 0xd31
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0xd20
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x58]
    cmp rsi, r15
    jb 0xd95
    cmp rdx, r15
    jb 0xd95
    mov eax, esi
    add eax, edx
    jo 0xd95
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0xe19
    cmp rdx, r15
    jb 0xe19
    mov eax, esi
    add eax, edx
    jo 0xe19
    or rax, r15
    mov [rbx + 0x38], rax
    mov rdx, [r12 + 0x250]
    mov rsi, [rbx + 0x38]
    cmp byte ptr [rdx + 2], 0
    jne 0xe8c
    cmp qword ptr [rdx + 8], 0
    je 0xe8c
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0xe9d
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xebf
    mov eax, esi
    add eax, 1
    jo 0xebf
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1428]
    cmp qword ptr [rsi], 0
    je 0xf1d
    jmp 0x315
    mov rsi, [r12 + 0x268]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xf2e
    mov [rbx + 0x48], rax
    mov eax, 0xa
    mov [rbx + 0x50], rax
    mov rax, [r12 + 0x48]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x278]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xf3f
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x48]
    cmp [r12 + 0x288], rsi
    jne 0xf61
    mov dword ptr [rbx + 8], 0x13a
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
    je 0xfd9
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x730
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
    je 0x2ed
    jmp 0x135
    cmp rsi, r15
    jae 0x777
    test rsi, r15
    je 0x748
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x77f
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x794
    test rdx, r15
    je 0x748
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x79c
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x70]
    or rcx, 2
    mov [r12 + 0x70], rcx
    vucomisd xmm1, xmm0
    jbe 0x2ed
    jmp 0x135
    mov dword ptr [rbx + 8], 0x4f
    call <op.GetGlobal>
    jmp 0x14b
    mov dword ptr [rbx + 8], 0x55
    lea rcx, [r12 + 0x88]
    call <stub.GetNamed>
    jmp 0x17f
    mov dword ptr [rbx + 8], 0x5c
    call <op.ModI>
    jmp 0x1a4
    test rsi, r15
    je 0x1c7
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jp 0x816
    je 0x1b9
    jmp 0x1c7
    mov dword ptr [rbx + 8], 0x70
    call <op.ModI>
    jmp 0x1e8
    test rsi, r15
    je 0x20c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vmovsd xmm1, [0xfe0]
    vucomisd xmm0, xmm1
    jp 0x852
    je 0x1fe
    jmp 0x20c
    mov dword ptr [rbx + 8], 0x84
    call <op.MulI>
    jmp 0x234
    cmp rsi, r15
    jae 0x87d
    test rsi, r15
    je 0x857
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x885
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xfe8]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x8a9
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x70], rax
    mov rcx, [r12 + 0xc8]
    or rcx, 2
    mov [r12 + 0xc8], rcx
    jmp 0x234
    mov ecx, esi
    or ecx, 0x1eef
    test ecx, ecx
    jl 0x868
    jmp 0x22d
    mov dword ptr [rbx + 8], 0x8b
    call <op.ModI>
    jmp 0x266
    mov dword ptr [rbx + 8], 0x92
    call <op.Call>
    jmp 0x2b8
    test rsi, r13
    jne 0x8e8
    cmp byte ptr [rsi], 0x22
    jne 0x8e8
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xd8], rax
    je 0x278
    cmp [r12 + 0xe8], rax
    je 0x278
    cmp [r12 + 0xf0], rax
    je 0x278
    cmp [r12 + 0xf8], rax
    je 0x278
    cmp qword ptr [r12 + 0xe0], 2
    je 0x278
    cmp [r12 + 0xe0], rsi
    je 0x278
    mov dword ptr [rbx + 8], 0x92
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x278
    mov dword ptr [rbx + 8], 0x98
    call <op.Inc>
    jmp 0x2d7
    cmp rsi, r15
    jae 0x997
    test rsi, r15
    je 0x971
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x99f
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xfe0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x9c3
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x100]
    or rcx, 2
    mov [r12 + 0x100], rcx
    jmp 0x2d7
    mov dword ptr [rbx + 8], 0x9d
    call <op.JumpLoop>
    jmp 0xf9
    mov dword ptr [rbx + 8], 0xac
    call <op.GetGlobal>
    jmp 0x332
    mov dword ptr [rbx + 8], 0xb2
    call <op.JNotLess>
    cmp eax, 2
    je 0x671
    jmp 0x354
    cmp rsi, r15
    jae 0xa31
    test rsi, r15
    je 0xa02
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xa39
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xa4e
    test rdx, r15
    je 0xa02
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xa56
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x118]
    or rcx, 2
    mov [r12 + 0x118], rcx
    vucomisd xmm1, xmm0
    jbe 0x671
    jmp 0x354
    mov dword ptr [rbx + 8], 0xb9
    call <op.GetGlobal>
    jmp 0x36d
    mov dword ptr [rbx + 8], 0xc1
    call <op.GetGlobal>
    jmp 0x38f
    mov dword ptr [rbx + 8], 0xc7
    call <op.Call>
    jmp 0x3e1
    test rsi, r13
    jne 0xa9b
    cmp byte ptr [rsi], 0x22
    jne 0xa9b
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x140], rax
    je 0x3a1
    cmp [r12 + 0x150], rax
    je 0x3a1
    cmp [r12 + 0x158], rax
    je 0x3a1
    cmp [r12 + 0x160], rax
    je 0x3a1
    cmp qword ptr [r12 + 0x148], 2
    je 0x3a1
    cmp [r12 + 0x148], rsi
    je 0x3a1
    mov dword ptr [rbx + 8], 0xc7
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x3a1
    mov dword ptr [rbx + 8], 0xcd
    call <op.GetGlobal>
    jmp 0x3fa
    mov dword ptr [rbx + 8], 0xd3
    call <op.GetGlobal>
    jmp 0x413
    mov dword ptr [rbx + 8], 0xdb
    call <op.GetGlobal>
    jmp 0x435
    mov dword ptr [rbx + 8], 0xe1
    call <op.Call>
    jmp 0x487
    test rsi, r13
    jne 0xb57
    cmp byte ptr [rsi], 0x22
    jne 0xb57
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x198], rax
    je 0x447
    cmp [r12 + 0x1a8], rax
    je 0x447
    cmp [r12 + 0x1b0], rax
    je 0x447
    cmp [r12 + 0x1b8], rax
    je 0x447
    cmp qword ptr [r12 + 0x1a0], 2
    je 0x447
    cmp [r12 + 0x1a0], rsi
    je 0x447
    mov dword ptr [rbx + 8], 0xe1
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x447
    mov dword ptr [rbx + 8], 0xe7
    call <op.GetGlobal>
    jmp 0x4a0
    mov dword ptr [rbx + 8], 0xef
    call <op.GetGlobal>
    jmp 0x4c8
    mov dword ptr [rbx + 8], 0xf5
    call <op.Call>
    jmp 0x51a
    test rsi, r13
    jne 0xc02
    cmp byte ptr [rsi], 0x22
    jne 0xc02
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1e0], rax
    je 0x4da
    cmp [r12 + 0x1f0], rax
    je 0x4da
    cmp [r12 + 0x1f8], rax
    je 0x4da
    cmp [r12 + 0x200], rax
    je 0x4da
    cmp qword ptr [r12 + 0x1e8], 2
    je 0x4da
    cmp [r12 + 0x1e8], rsi
    je 0x4da
    mov dword ptr [rbx + 8], 0xf5
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x4da
    mov dword ptr [rbx + 8], 0xfb
    call <op.Add>
    jmp 0x545
    cmp rsi, r15
    jae 0xcb1
    test rsi, r15
    je 0xc8b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xcb9
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xcce
    test rdx, r15
    je 0xc8b
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xcd6
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xcf2
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x208]
    or rcx, 2
    mov [r12 + 0x208], rcx
    jmp 0x545
    mov dword ptr [rbx + 8], 0x101
    call <op.GetGlobal>
    jmp 0x55e
    mov dword ptr [rbx + 8], 0x107
    call <op.GetElem>
    jmp 0x5ab
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0xd20
    sub rax, r15
    jmp 0x5a7
    test rdx, r15
    je 0xd20
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xd20
    jp 0xd20
    test edx, edx
    jne 0xd7f
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xd20
    jmp 0x581
    mov dword ptr [rbx + 8], 0x10d
    call <op.Add>
    jmp 0x5d6
    cmp rsi, r15
    jae 0xdaa
    test rsi, r15
    je 0xd84
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xdb2
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xdc7
    test rdx, r15
    je 0xd84
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xdcf
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xdeb
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x240]
    or rcx, 2
    mov [r12 + 0x240], rcx
    jmp 0x5d6
    mov dword ptr [rbx + 8], 0x113
    call <op.Add>
    jmp 0x601
    cmp rsi, r15
    jae 0xe2e
    test rsi, r15
    je 0xe08
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xe36
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xe4b
    test rdx, r15
    je 0xe08
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xe53
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xe6f
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x248]
    or rcx, 2
    mov [r12 + 0x248], rcx
    jmp 0x601
    mov dword ptr [rbx + 8], 0x119
    call <op.SetGlobal>
    jmp 0x63c
    mov dword ptr [rbx + 8], 0x119
    call <stub.Barrier>
    jmp 0x63c
    mov dword ptr [rbx + 8], 0x120
    call <op.Inc>
    jmp 0x65b
    cmp rsi, r15
    jae 0xed4
    test rsi, r15
    je 0xeae
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xedc
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0xfe0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xf00
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x260]
    or rcx, 2
    mov [r12 + 0x260], rcx
    jmp 0x65b
    mov dword ptr [rbx + 8], 0x125
    call <op.JumpLoop>
    jmp 0x315
    mov dword ptr [rbx + 8], 0x128
    call <op.GetGlobal>
    jmp 0x68a
    mov dword ptr [rbx + 8], 0x134
    call <op.GetGlobal>
    jmp 0x6b5
    mov dword ptr [rbx + 8], 0x13a
    call <op.Call>
    jmp 0x707
    test rsi, r13
    jne 0xf50
    cmp byte ptr [rsi], 0x22
    jne 0xf50
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x288], rax
    je 0x6c7
    cmp [r12 + 0x298], rax
    je 0x6c7
    cmp [r12 + 0x2a0], rax
    je 0x6c7
    cmp [r12 + 0x2a8], rax
    je 0x6c7
    cmp qword ptr [r12 + 0x290], 2
    je 0x6c7
    cmp [r12 + 0x290], rsi
    je 0x6c7
    mov dword ptr [rbx + 8], 0x13a
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x48]
    jmp 0x6c7
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .quad 0x3ff0000000000000
    .quad 0x40beef0000000000
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
