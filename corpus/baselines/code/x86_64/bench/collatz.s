(anonymous):
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0xa0]
    cmp rcx, [rdx]
    ja 0x7f7
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
    mov rax, 0xfffe000000013880
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x1d
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x40], rax
    mov dword ptr [rbx + 8], 0x29
    call <op.NewArray>
    mov dword ptr [rbx + 8], 0x2f
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x37
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x3f
    call <op.InitGlobal>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x47
    call <op.InitGlobal>
    mov rax, 0xfffe000000000001
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [r12 + 0x68]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x81e
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x849
    cmp rdx, r15
    jb 0x849
    cmp esi, edx
    jge 0x345
    mov rsi, [r12 + 0x80]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x8a0
    mov [rbx + 0x58], rax
    mov eax, 0xa
    mov [rbx + 0x60], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x90], rsi
    jne 0x8c2
    mov dword ptr [rbx + 8], 0x67
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
    je 0x11e3
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0xb8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x93a
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x95c
    cmp rdx, r15
    jb 0x95c
    mov eax, esi
    add eax, edx
    jo 0x95c
    or rax, r15
    mov [rbx + 0x40], rax
    mov rdx, [r12 + 0xd0]
    mov rsi, [rbx + 0x40]
    cmp byte ptr [rdx + 2], 0
    jne 0x9cf
    cmp qword ptr [rdx + 8], 0
    je 0x9cf
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x9e0
    mov rsi, [r12 + 0xe0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x9f1
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0xa1c
    cmp rdx, r15
    jb 0xa1c
    cmp esi, edx
    jle 0x310
    mov rdx, [r12 + 0xf8]
    mov rsi, [rbx + 0x38]
    cmp byte ptr [rdx + 2], 0
    jne 0xa79
    cmp qword ptr [rdx + 8], 0
    je 0xa79
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0xa8a
    mov rdx, [r12 + 0x108]
    mov rsi, [rbx + 0x30]
    cmp byte ptr [rdx + 2], 0
    jne 0xa9b
    cmp qword ptr [rdx + 8], 0
    je 0xa9b
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0xaac
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xace
    mov eax, esi
    add eax, 1
    jo 0xace
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1428]
    cmp qword ptr [rsi], 0
    je 0xb2c
    jmp 0x128
    mov rax, 0xfffe000000000002
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [r12 + 0x120]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xb3d
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0xb68
    cmp rdx, r15
    jb 0xb68
    cmp esi, edx
    jge 0x4f5
    mov rsi, [r12 + 0x138]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xbc5
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x60]
    test rdx, r13
    jne 0xbd6
    cmp byte ptr [rdx], 0x20
    jb 0xbd6
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x148]
    jne 0xbd6
    mov rsi, [r12 + 0x150]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x168]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xbef
    mov [rbx + 0x88], rax
    mov eax, 0xa
    mov [rbx + 0x90], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x88]
    cmp [r12 + 0x178], rsi
    jne 0xc11
    mov dword ptr [rbx + 8], 0xcc
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
    je 0x11e3
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x1a0], rsi
    jne 0xc9d
    mov dword ptr [rbx + 8], 0xd2
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
    je 0x11e3
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xd26
    mov eax, esi
    add eax, 1
    jo 0xd26
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1428]
    cmp qword ptr [rsi], 0
    je 0xd84
    jmp 0x353
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0xe4
    call <op.InitGlobal>
    mov rax, 0xfffe000000000001
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [r12 + 0x1d0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xd95
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0xdc0
    cmp rdx, r15
    jb 0xdc0
    cmp esi, edx
    jge 0x70d
    mov rsi, [r12 + 0x1e8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xe1d
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x30]
    test rsi, r13
    jne 0xe2e
    cmp byte ptr [rsi], 0x20
    jb 0xe2e
    cmp rdx, r15
    jb 0xe5b
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xe2e
    cmp byte ptr [rcx], 0xb
    je 0xe3f
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0xe2e
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0x218]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xe92
    mov [rbx + 0x60], rax
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x228], rsi
    jne 0xeb4
    mov dword ptr [rbx + 8], 0x110
    mov rax, [rsi + 0x20]
    mov [rbx + 0x48], rbx
    mov dword ptr [rbx + 0x54], 1
    mov [rbx + 0x58], rax
    add rbx, 0x48
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x48
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x11e3
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0xf46
    cmp rdx, r15
    jb 0xf46
    cmp esi, edx
    je 0x665
    jmp 0x6d8
    mov rsi, [r12 + 0x258]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xfe3
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x1005
    mov eax, esi
    add eax, 1
    jo 0x1005
    or rax, r15
    mov [rbx + 0x40], rax
    mov rdx, [r12 + 0x270]
    mov rsi, [rbx + 0x40]
    cmp byte ptr [rdx + 2], 0
    jne 0x1063
    cmp qword ptr [rdx + 8], 0
    je 0x1063
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x149e]
    cmp r9d, r10d
    je 0x1074
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x1096
    mov eax, esi
    add eax, 7
    jo 0x1096
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1428]
    cmp qword ptr [rsi], 0
    je 0x10f4
    jmp 0x51d
    mov rsi, [r12 + 0x288]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1105
    mov [rbx + 0x48], rax
    mov eax, 0xa
    mov [rbx + 0x50], rax
    mov rax, [r12 + 0x50]
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0x298]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1116
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x2a8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1127
    mov [rbx + 0x68], rax
    mov rsi, [r12 + 0x2b8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1138
    mov [rbx + 0x70], rax
    mov rsi, [r12 + 0x2c8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1149
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x48]
    cmp [r12 + 0x2d8], rsi
    jne 0x116b
    mov dword ptr [rbx + 8], 0x15d
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
    je 0x11e3
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x817
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0x4f
    call <op.GetGlobal>
    jmp 0x142
    mov dword ptr [rbx + 8], 0x55
    call <op.JNotLess>
    cmp eax, 2
    je 0x345
    jmp 0x164
    cmp rsi, r15
    jae 0x85e
    test rsi, r15
    je 0x82f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x866
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x87b
    test rdx, r15
    je 0x82f
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x883
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x78]
    or rcx, 2
    mov [r12 + 0x78], rcx
    vucomisd xmm1, xmm0
    jbe 0x345
    jmp 0x164
    mov dword ptr [rbx + 8], 0x5c
    call <op.GetGlobal>
    jmp 0x17d
    mov dword ptr [rbx + 8], 0x67
    call <op.Call>
    jmp 0x1e0
    test rsi, r13
    jne 0x8b1
    cmp byte ptr [rsi], 0x22
    jne 0x8b1
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x90], rax
    je 0x1a0
    cmp [r12 + 0xa0], rax
    je 0x1a0
    cmp [r12 + 0xa8], rax
    je 0x1a0
    cmp [r12 + 0xb0], rax
    je 0x1a0
    cmp qword ptr [r12 + 0x98], 2
    je 0x1a0
    cmp [r12 + 0x98], rsi
    je 0x1a0
    mov dword ptr [rbx + 8], 0x67
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x1a0
    mov dword ptr [rbx + 8], 0x6d
    call <op.GetGlobal>
    jmp 0x1f9
    mov dword ptr [rbx + 8], 0x73
    call <op.Add>
    jmp 0x224
    cmp rsi, r15
    jae 0x971
    test rsi, r15
    je 0x94b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x979
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x98e
    test rdx, r15
    je 0x94b
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x996
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x9b2
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0xc8]
    or rcx, 2
    mov [r12 + 0xc8], rcx
    jmp 0x224
    mov dword ptr [rbx + 8], 0x79
    call <op.SetGlobal>
    jmp 0x25f
    mov dword ptr [rbx + 8], 0x79
    call <stub.Barrier>
    jmp 0x25f
    mov dword ptr [rbx + 8], 0x80
    call <op.GetGlobal>
    jmp 0x278
    mov dword ptr [rbx + 8], 0x86
    call <op.JNotGreater>
    cmp eax, 2
    je 0x310
    jmp 0x29a
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
    mov rcx, [r12 + 0xf0]
    or rcx, 2
    mov [r12 + 0xf0], rcx
    vucomisd xmm0, xmm1
    jbe 0x310
    jmp 0x29a
    mov dword ptr [rbx + 8], 0x8d
    call <op.SetGlobal>
    jmp 0x2d5
    mov dword ptr [rbx + 8], 0x8d
    call <stub.Barrier>
    jmp 0x2d5
    mov dword ptr [rbx + 8], 0x94
    call <op.SetGlobal>
    jmp 0x310
    mov dword ptr [rbx + 8], 0x94
    call <stub.Barrier>
    jmp 0x310
    mov dword ptr [rbx + 8], 0x9b
    call <op.Inc>
    jmp 0x32f
    cmp rsi, r15
    jae 0xae3
    test rsi, r15
    je 0xabd
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xaeb
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x11e8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xb0f
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x118]
    or rcx, 2
    mov [r12 + 0x118], rcx
    jmp 0x32f
    mov dword ptr [rbx + 8], 0xa0
    call <op.JumpLoop>
    jmp 0x128
    mov dword ptr [rbx + 8], 0xa7
    call <op.GetGlobal>
    jmp 0x370
    mov dword ptr [rbx + 8], 0xad
    call <op.JNotLess>
    cmp eax, 2
    je 0x4f5
    jmp 0x392
    cmp rsi, r15
    jae 0xb7d
    test rsi, r15
    je 0xb4e
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xb85
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xb9a
    test rdx, r15
    je 0xb4e
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xba2
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x130]
    or rcx, 2
    mov [r12 + 0x130], rcx
    vucomisd xmm1, xmm0
    jbe 0x4f5
    jmp 0x392
    mov dword ptr [rbx + 8], 0xb4
    call <op.GetGlobal>
    jmp 0x3ab
    mov dword ptr [rbx + 8], 0xba
    lea rcx, [r12 + 0x148]
    call <stub.GetNamed>
    jmp 0x3df
    mov dword ptr [rbx + 8], 0xc1
    call <op.GetGlobal>
    jmp 0x3ff
    mov dword ptr [rbx + 8], 0xcc
    call <op.Call>
    jmp 0x46e
    test rsi, r13
    jne 0xc00
    cmp byte ptr [rsi], 0x22
    jne 0xc00
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x178], rax
    je 0x42b
    cmp [r12 + 0x188], rax
    je 0x42b
    cmp [r12 + 0x190], rax
    je 0x42b
    cmp [r12 + 0x198], rax
    je 0x42b
    cmp qword ptr [r12 + 0x180], 2
    je 0x42b
    cmp [r12 + 0x180], rsi
    je 0x42b
    mov dword ptr [rbx + 8], 0xcc
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x88]
    jmp 0x42b
    mov dword ptr [rbx + 8], 0xd2
    call <op.Call>
    jmp 0x4c0
    test rsi, r13
    jne 0xc8c
    cmp byte ptr [rsi], 0x22
    jne 0xc8c
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1a0], rax
    je 0x480
    cmp [r12 + 0x1b0], rax
    je 0x480
    cmp [r12 + 0x1b8], rax
    je 0x480
    cmp [r12 + 0x1c0], rax
    je 0x480
    cmp qword ptr [r12 + 0x1a8], 2
    je 0x480
    cmp [r12 + 0x1a8], rsi
    je 0x480
    mov dword ptr [rbx + 8], 0xd2
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x480
    mov dword ptr [rbx + 8], 0xd8
    call <op.Inc>
    jmp 0x4df
    cmp rsi, r15
    jae 0xd3b
    test rsi, r15
    je 0xd15
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xd43
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x11e8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xd67
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x1c8]
    or rcx, 2
    mov [r12 + 0x1c8], rcx
    jmp 0x4df
    mov dword ptr [rbx + 8], 0xdd
    call <op.JumpLoop>
    jmp 0x353
    mov dword ptr [rbx + 8], 0xec
    call <op.GetGlobal>
    jmp 0x53a
    mov dword ptr [rbx + 8], 0xf2
    call <op.JNotLess>
    cmp eax, 2
    je 0x70d
    jmp 0x55c
    cmp rsi, r15
    jae 0xdd5
    test rsi, r15
    je 0xda6
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xddd
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xdf2
    test rdx, r15
    je 0xda6
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xdfa
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x1e0]
    or rcx, 2
    mov [r12 + 0x1e0], rcx
    vucomisd xmm1, xmm0
    jbe 0x70d
    jmp 0x55c
    mov dword ptr [rbx + 8], 0xf9
    call <op.GetGlobal>
    jmp 0x575
    mov dword ptr [rbx + 8], 0xff
    call <op.GetElem>
    jmp 0x5c2
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0xe2e
    sub rax, r15
    jmp 0x5be
    test rdx, r15
    je 0xe2e
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xe2e
    jp 0xe2e
    test edx, edx
    jne 0xe8d
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xe2e
    jmp 0x598
    mov dword ptr [rbx + 8], 0x105
    call <op.GetGlobal>
    jmp 0x5db
    mov dword ptr [rbx + 8], 0x110
    call <op.Call>
    jmp 0x63e
    test rsi, r13
    jne 0xea3
    cmp byte ptr [rsi], 0x22
    jne 0xea3
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x228], rax
    je 0x5fe
    cmp [r12 + 0x238], rax
    je 0x5fe
    cmp [r12 + 0x240], rax
    je 0x5fe
    cmp [r12 + 0x248], rax
    je 0x5fe
    cmp qword ptr [r12 + 0x230], 2
    je 0x5fe
    cmp [r12 + 0x230], rsi
    je 0x5fe
    mov dword ptr [rbx + 8], 0x110
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x5fe
    mov dword ptr [rbx + 8], 0x116
    call <op.JStrictNe>
    cmp eax, 2
    je 0x6d8
    jmp 0x665
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0xf90
    cmp rsi, rdx
    je 0x665
    test rcx, r13
    jne 0x6d8
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x6d8
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x6d8
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0xf2c
    jmp 0x6d8
    cmp rsi, r15
    jae 0xfa9
    test rsi, r15
    je 0x6d8
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xfb1
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xfca
    test rdx, r15
    je 0x6d8
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xfd2
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0xfde
    je 0x665
    jmp 0x6d8
    mov dword ptr [rbx + 8], 0x11d
    call <op.GetGlobal>
    jmp 0x67e
    mov dword ptr [rbx + 8], 0x123
    call <op.Inc>
    jmp 0x69d
    cmp rsi, r15
    jae 0x101a
    test rsi, r15
    je 0xff4
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1022
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x11e8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1046
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x268]
    or rcx, 2
    mov [r12 + 0x268], rcx
    jmp 0x69d
    mov dword ptr [rbx + 8], 0x128
    call <op.SetGlobal>
    jmp 0x6d8
    mov dword ptr [rbx + 8], 0x128
    call <stub.Barrier>
    jmp 0x6d8
    mov dword ptr [rbx + 8], 0x12f
    call <op.AddI>
    jmp 0x6f7
    cmp rsi, r15
    jae 0x10ab
    test rsi, r15
    je 0x1085
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x10b3
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x11f0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x10d7
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x280]
    or rcx, 2
    mov [r12 + 0x280], rcx
    jmp 0x6f7
    mov dword ptr [rbx + 8], 0x136
    call <op.JumpLoop>
    jmp 0x51d
    mov dword ptr [rbx + 8], 0x139
    call <op.GetGlobal>
    jmp 0x726
    mov dword ptr [rbx + 8], 0x145
    call <op.GetGlobal>
    jmp 0x751
    mov dword ptr [rbx + 8], 0x14b
    call <op.GetGlobal>
    jmp 0x76a
    mov dword ptr [rbx + 8], 0x151
    call <op.GetGlobal>
    jmp 0x783
    mov dword ptr [rbx + 8], 0x157
    call <op.GetGlobal>
    jmp 0x79c
    mov dword ptr [rbx + 8], 0x15d
    call <op.Call>
    jmp 0x7ee
    test rsi, r13
    jne 0x115a
    cmp byte ptr [rsi], 0x22
    jne 0x115a
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x2d8], rax
    je 0x7ae
    cmp [r12 + 0x2e8], rax
    je 0x7ae
    cmp [r12 + 0x2f0], rax
    je 0x7ae
    cmp [r12 + 0x2f8], rax
    je 0x7ae
    cmp qword ptr [r12 + 0x2e0], 2
    je 0x7ae
    cmp [r12 + 0x2e0], rsi
    je 0x7ae
    mov dword ptr [rbx + 8], 0x15d
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x48]
    jmp 0x7ae
    jmp <stub.ExceptionExit>
    .quad 0x3ff0000000000000
    .quad 0x401c000000000000
cached:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x58]
    cmp rcx, [rdx]
    ja 0x26d
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x28d
    endbr64
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x28]
    mov [rbx + 0x38], rax
    endbr64
    mov rsi, [r12 + 0x10]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x2ab
    mov [rbx + 0x48], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x2bc
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0x2d2
    cmp esi, 0x21
    jne 0x8b
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0xac
    cmp byte ptr [rdx], 0x20
    jb 0x2bc
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x20]
    jne 0x2bc
    mov rsi, [r12 + 0x28]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x2f7
    cmp rdx, r15
    jb 0x2f7
    cmp esi, edx
    jl 0x1d6
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x35f
    mov eax, esi
    and eax, 1
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x39a
    test esi, esi
    jne 0x15d
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x3d2
    vmovsd xmm1, [0x6b0]
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vdivsd xmm0, xmm0, xmm1
    vcvttsd2si eax, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, eax
    vucomisd xmm0, xmm15
    jne 0x42a
    jp 0x42a
    test eax, eax
    jne 0x151
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x42a
    or rax, r15
    mov [rbx + 0x38], rax
    jmp 0x1a1
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x46a
    imul eax, esi, 3
    jo 0x46a
    test eax, eax
    je 0x4c2
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x4e1
    mov eax, esi
    add eax, 1
    jo 0x4e1
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x54a
    mov eax, esi
    add eax, 1
    jo 0x54a
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1428]
    cmp qword ptr [rsi], 0
    je 0x5a2
    jmp 0x43
    mov rsi, [r12 + 0x78]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x5b3
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x50]
    mov rdx, [rbx + 0x38]
    test rsi, r13
    jne 0x5c4
    cmp byte ptr [rsi], 0x20
    jb 0x5c4
    cmp rdx, r15
    jb 0x5f1
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x5c4
    cmp byte ptr [rcx], 0xb
    je 0x5d5
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x5c4
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x639
    cmp rdx, r15
    jb 0x639
    mov eax, esi
    add eax, edx
    jo 0x639
    or rax, r15
    mov [rbx + 0x40], rax
    mov rax, [rbx + 0x40]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x2a4
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x292
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 7
    call <op.GetGlobal>
    jmp 0x5d
    mov dword ptr [rbx + 8], 0xd
    lea rcx, [r12 + 0x20]
    call <stub.GetNamed>
    jmp 0xac
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0xac
    mov dword ptr [rbx + 8], 0x14
    call <op.JNotGreaterEq>
    cmp eax, 2
    je 0x1d6
    jmp 0xd2
    cmp rsi, r15
    jae 0x30c
    test rsi, r15
    je 0x2dd
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x314
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x329
    test rdx, r15
    je 0x2dd
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x331
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12 + 0x40]
    or rcx, 2
    mov [r12 + 0x40], rcx
    vucomisd xmm0, xmm1
    jb 0x1d6
    jmp 0xd2
    mov dword ptr [rbx + 8], 0x1b
    call <op.BitAndI>
    jmp 0xeb
    cmp rsi, r15
    jae 0x387
    test rsi, r15
    je 0x34e
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x34e
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x48]
    or r8, 2
    mov [r12 + 0x48], r8
    jmp 0xdf
    test rsi, r15
    je 0x15d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jp 0x3bc
    je 0x100
    jmp 0x15d
    mov dword ptr [rbx + 8], 0x2a
    call <op.DivI>
    jmp 0x158
    cmp rsi, r15
    jae 0x3e7
    test rsi, r15
    je 0x3c1
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x3ef
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x6b0]
    vdivsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x413
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x58]
    or rcx, 2
    mov [r12 + 0x58], rcx
    jmp 0x158
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x442
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x58]
    or rcx, 2
    mov [r12 + 0x58], rcx
    jmp 0x158
    mov dword ptr [rbx + 8], 0x34
    call <op.MulI>
    jmp 0x182
    cmp rsi, r15
    jae 0x47f
    test rsi, r15
    je 0x459
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x487
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x6b8]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x4ab
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x60]
    or rcx, 2
    mov [r12 + 0x60], rcx
    jmp 0x182
    mov ecx, esi
    or ecx, 3
    test ecx, ecx
    jl 0x46a
    jmp 0x17b
    mov dword ptr [rbx + 8], 0x3b
    call <op.AddI>
    jmp 0x1a1
    cmp rsi, r15
    jae 0x4f6
    test rsi, r15
    je 0x4d0
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x4fe
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x6c0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x522
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x68]
    or rcx, 2
    mov [r12 + 0x68], rcx
    jmp 0x1a1
    mov dword ptr [rbx + 8], 0x42
    call <op.Inc>
    jmp 0x1c0
    cmp rsi, r15
    jae 0x55f
    test rsi, r15
    je 0x539
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x567
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x6c0]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x58b
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x70]
    or rcx, 2
    mov [r12 + 0x70], rcx
    jmp 0x1c0
    mov dword ptr [rbx + 8], 0x47
    call <op.JumpLoop>
    jmp 0x43
    mov dword ptr [rbx + 8], 0x4a
    call <op.GetGlobal>
    jmp 0x1ec
    mov dword ptr [rbx + 8], 0x50
    call <op.GetElem>
    jmp 0x239
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x5c4
    sub rax, r15
    jmp 0x235
    test rdx, r15
    je 0x5c4
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x5c4
    jp 0x5c4
    test edx, edx
    jne 0x623
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x5c4
    jmp 0x20f
    mov dword ptr [rbx + 8], 0x56
    call <op.Add>
    jmp 0x264
    cmp rsi, r15
    jae 0x64e
    test rsi, r15
    je 0x628
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x656
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x66b
    test rdx, r15
    je 0x628
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x673
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x68f
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0xa8]
    or rcx, 2
    mov [r12 + 0xa8], rcx
    jmp 0x264
    .long 0x0
    .quad 0x4000000000000000
    .quad 0x4008000000000000
    .quad 0x3ff0000000000000
length:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1428]
    lea rcx, [rbx + 0x40]
    cmp rcx, [rdx]
    ja 0x16a
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x18a
    endbr64
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0x1a8
    cmp esi, 1
    je 0x161
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0x1cf
    test esi, esi
    jl 0x1cf
    mov eax, esi
    and eax, 1
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x1e0
    test esi, esi
    jne 0xe8
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0x218
    vmovsd xmm1, [0x400]
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vdivsd xmm0, xmm0, xmm1
    vcvttsd2si eax, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, eax
    vucomisd xmm0, xmm15
    jne 0x270
    jp 0x270
    test eax, eax
    jne 0xdc
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x270
    or rax, r15
    mov [rbx + 0x28], rax
    jmp 0x12c
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0x2b0
    imul eax, esi, 3
    jo 0x2b0
    test eax, eax
    je 0x308
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x327
    mov eax, esi
    add eax, 1
    jo 0x327
    or rax, r15
    mov [rbx + 0x28], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x390
    mov eax, esi
    add eax, 1
    jo 0x390
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1428]
    cmp qword ptr [rsi], 0
    je 0x3e8
    jmp 0x3b
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x1a1
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x18f
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    test rsi, r15
    je 0x55
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vmovsd xmm1, [0x408]
    vucomisd xmm0, xmm1
    jp 0x1ca
    je 0x161
    jmp 0x55
    mov dword ptr [rbx + 8], 0xc
    call <op.ModI>
    jmp 0x76
    test rsi, r15
    je 0xe8
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jp 0x202
    je 0x8b
    jmp 0xe8
    mov dword ptr [rbx + 8], 0x1b
    call <op.DivI>
    jmp 0xe3
    cmp rsi, r15
    jae 0x22d
    test rsi, r15
    je 0x207
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x235
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x400]
    vdivsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x259
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x28], rax
    mov rcx, [r12 + 0x18]
    or rcx, 2
    mov [r12 + 0x18], rcx
    jmp 0xe3
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x288
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x28], rax
    mov rcx, [r12 + 0x18]
    or rcx, 2
    mov [r12 + 0x18], rcx
    jmp 0xe3
    mov dword ptr [rbx + 8], 0x25
    call <op.MulI>
    jmp 0x10d
    cmp rsi, r15
    jae 0x2c5
    test rsi, r15
    je 0x29f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2cd
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x410]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2f1
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x20]
    or rcx, 2
    mov [r12 + 0x20], rcx
    jmp 0x10d
    mov ecx, esi
    or ecx, 3
    test ecx, ecx
    jl 0x2b0
    jmp 0x106
    mov dword ptr [rbx + 8], 0x2c
    call <op.AddI>
    jmp 0x12c
    cmp rsi, r15
    jae 0x33c
    test rsi, r15
    je 0x316
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x344
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x408]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x368
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x28], rax
    mov rcx, [r12 + 0x28]
    or rcx, 2
    mov [r12 + 0x28], rcx
    jmp 0x12c
    mov dword ptr [rbx + 8], 0x33
    call <op.Inc>
    jmp 0x14b
    cmp rsi, r15
    jae 0x3a5
    test rsi, r15
    je 0x37f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x3ad
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x408]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x3d1
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x30]
    or rcx, 2
    mov [r12 + 0x30], rcx
    jmp 0x14b
    mov dword ptr [rbx + 8], 0x38
    call <op.JumpLoop>
    jmp 0x3b
    .byte 0x0
    .byte 0x0
    .byte 0x0
    .long 0x0
    .quad 0x4000000000000000
    .quad 0x3ff0000000000000
    .quad 0x4008000000000000
