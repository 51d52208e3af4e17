(anonymous):
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0xa8]
    cmp rcx, [rdx]
    ja 0x55c
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
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x26
    call <op.NewClosure>
    mov dword ptr [rbx + 8], 0x2b
    call <op.DeclareGlobalFunction>
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x31
    call <op.NewClosure>
    mov dword ptr [rbx + 8], 0x36
    call <op.DeclareGlobalFunction>
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x3c
    call <op.NewClosure>
    mov dword ptr [rbx + 8], 0x41
    call <op.DeclareGlobalFunction>
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x47
    call <op.NewClosure>
    mov dword ptr [rbx + 8], 0x4c
    call <op.DeclareGlobalFunction>
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x52
    call <op.NewClosure>
    mov dword ptr [rbx + 8], 0x57
    call <op.DeclareGlobalFunction>
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x5d
    call <op.NewClosure>
    mov dword ptr [rbx + 8], 0x62
    call <op.DeclareGlobalFunction>
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x68
    call <op.NewClosure>
    mov dword ptr [rbx + 8], 0x6d
    call <op.DeclareGlobalFunction>
    mov eax, 0xa
    mov [rbx + 0x38], rax
    mov dword ptr [rbx + 8], 0x73
    call <op.NewClosure>
    mov dword ptr [rbx + 8], 0x78
    call <op.DeclareGlobalFunction>
    mov rax, 0xfffe000000003039
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0x80
    call <op.InitGlobal>
    xor eax, eax
    mov [rbx + 0x50], rax
    mov eax, 0xa
    mov [rbx + 0x58], rax
    mov dword ptr [rbx + 8], 0x88
    call <op.NewClass>
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x90
    call <op.NewClosure>
    mov rax, [r12 + 0x70]
    mov [rbx + 0x68], rax
    mov dword ptr [rbx + 8], 0x99
    call <op.DefineMethod>
    mov rax, [rbx + 0x40]
    mov [rbx + 0x38], rax
    mov rax, [rbx + 0x40]
    mov [rbx + 0x30], rax
    mov dword ptr [rbx + 8], 0xa4
    call <op.InitGlobal>
    mov rax, 0xfffe000000000001
    mov [rbx + 0x30], rax
    mov rdx, [r12 + 0x80]
    mov rsi, [rbx + 0x30]
    cmp byte ptr [rdx + 2], 0
    jne 0x583
    cmp qword ptr [rdx + 8], 0
    je 0x583
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x594
    mov rsi, [r12 + 0x90]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x5a5
    mov [rbx + 0x48], rax
    mov eax, 0xa
    mov [rbx + 0x50], rax
    mov rsi, [r12 + 0xa0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x5b6
    mov [rbx + 0x78], rax
    mov eax, 0xa
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x78]
    cmp [r12 + 0xb0], rsi
    jne 0x5d8
    mov dword ptr [rbx + 8], 0xc3
    mov rax, [rsi + 0x20]
    mov [rbx + 0x60], rbx
    mov dword ptr [rbx + 0x6c], 0
    mov [rbx + 0x70], rax
    add rbx, 0x60
    xor esi, esi
    call qword ptr [rax + 8]
    sub rbx, 0x60
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x94d
    mov [rbx + 0x58], rax
    mov rsi, [r12 + 0xd8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x650
    mov [rbx + 0x80], rax
    mov eax, 0xa
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x80]
    cmp [r12 + 0xe8], rsi
    jne 0x672
    mov dword ptr [rbx + 8], 0xd1
    mov rax, [rsi + 0x20]
    mov [rbx + 0x68], rbx
    mov dword ptr [rbx + 0x74], 0
    mov [rbx + 0x78], rax
    add rbx, 0x68
    xor esi, esi
    call qword ptr [rax + 8]
    sub rbx, 0x68
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x94d
    mov [rbx + 0x60], rax
    mov rsi, [r12 + 0x110]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x6ed
    mov [rbx + 0x88], rax
    mov eax, 0xa
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x88]
    cmp [r12 + 0x120], rsi
    jne 0x70f
    mov dword ptr [rbx + 8], 0xdf
    mov rax, [rsi + 0x20]
    mov [rbx + 0x70], rbx
    mov dword ptr [rbx + 0x7c], 0
    mov [rbx + 0x80], rax
    add rbx, 0x70
    xor esi, esi
    call qword ptr [rax + 8]
    sub rbx, 0x70
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x94d
    mov [rbx + 0x68], rax
    mov rsi, [r12 + 0x148]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x78a
    mov [rbx + 0x90], rax
    mov eax, 0xa
    mov [rbx + 0x98], rax
    mov rsi, [rbx + 0x90]
    cmp [r12 + 0x158], rsi
    jne 0x7ac
    mov dword ptr [rbx + 8], 0xed
    mov rax, [rsi + 0x20]
    mov [rbx + 0x78], rbx
    mov dword ptr [rbx + 0x84], 0
    mov [rbx + 0x88], rax
    add rbx, 0x78
    xor esi, esi
    call qword ptr [rax + 8]
    sub rbx, 0x78
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x94d
    mov [rbx + 0x70], rax
    mov rsi, [r12 + 0x180]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x827
    mov [rbx + 0x98], rax
    mov eax, 0xa
    mov [rbx + 0xa0], rax
    mov rsi, [rbx + 0x98]
    cmp [r12 + 0x190], rsi
    jne 0x849
    mov dword ptr [rbx + 8], 0xfb
    mov rax, [rsi + 0x20]
    mov [rbx + 0x80], rbx
    mov dword ptr [rbx + 0x8c], 0
    mov [rbx + 0x90], rax
    add rbx, 0x80
    xor esi, esi
    call qword ptr [rax + 8]
    sub rbx, 0x80
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x94d
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x48]
    cmp [r12 + 0x1b8], rsi
    jne 0x8d5
    mov dword ptr [rbx + 8], 0x101
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
    je 0x94d
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x57c
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0xac
    call <op.SetGlobal>
    jmp 0x26b
    mov dword ptr [rbx + 8], 0xac
    call <stub.Barrier>
    jmp 0x26b
    mov dword ptr [rbx + 8], 0xb3
    call <op.GetGlobal>
    jmp 0x284
    mov dword ptr [rbx + 8], 0xbb
    call <op.GetGlobal>
    jmp 0x2a6
    mov dword ptr [rbx + 8], 0xc3
    call <op.Call>
    jmp 0x301
    test rsi, r13
    jne 0x5c7
    cmp byte ptr [rsi], 0x22
    jne 0x5c7
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xb0], rax
    je 0x2c4
    cmp [r12 + 0xc0], rax
    je 0x2c4
    cmp [r12 + 0xc8], rax
    je 0x2c4
    cmp [r12 + 0xd0], rax
    je 0x2c4
    cmp qword ptr [r12 + 0xb8], 2
    je 0x2c4
    cmp [r12 + 0xb8], rsi
    je 0x2c4
    mov dword ptr [rbx + 8], 0xc3
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x78]
    jmp 0x2c4
    mov dword ptr [rbx + 8], 0xc9
    call <op.GetGlobal>
    jmp 0x31d
    mov dword ptr [rbx + 8], 0xd1
    call <op.Call>
    jmp 0x37b
    test rsi, r13
    jne 0x661
    cmp byte ptr [rsi], 0x22
    jne 0x661
    mov rax, [rsi + 0x20]
    cmp [r12 + 0xe8], rax
    je 0x33e
    cmp [r12 + 0xf8], rax
    je 0x33e
    cmp [r12 + 0x100], rax
    je 0x33e
    cmp [r12 + 0x108], rax
    je 0x33e
    cmp qword ptr [r12 + 0xf0], 2
    je 0x33e
    cmp [r12 + 0xf0], rsi
    je 0x33e
    mov dword ptr [rbx + 8], 0xd1
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x80]
    jmp 0x33e
    mov dword ptr [rbx + 8], 0xd7
    call <op.GetGlobal>
    jmp 0x397
    mov dword ptr [rbx + 8], 0xdf
    call <op.Call>
    jmp 0x3f8
    test rsi, r13
    jne 0x6fe
    cmp byte ptr [rsi], 0x22
    jne 0x6fe
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x120], rax
    je 0x3b8
    cmp [r12 + 0x130], rax
    je 0x3b8
    cmp [r12 + 0x138], rax
    je 0x3b8
    cmp [r12 + 0x140], rax
    je 0x3b8
    cmp qword ptr [r12 + 0x128], 2
    je 0x3b8
    cmp [r12 + 0x128], rsi
    je 0x3b8
    mov dword ptr [rbx + 8], 0xdf
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x88]
    jmp 0x3b8
    mov dword ptr [rbx + 8], 0xe5
    call <op.GetGlobal>
    jmp 0x414
    mov dword ptr [rbx + 8], 0xed
    call <op.Call>
    jmp 0x478
    test rsi, r13
    jne 0x79b
    cmp byte ptr [rsi], 0x22
    jne 0x79b
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x158], rax
    je 0x435
    cmp [r12 + 0x168], rax
    je 0x435
    cmp [r12 + 0x170], rax
    je 0x435
    cmp [r12 + 0x178], rax
    je 0x435
    cmp qword ptr [r12 + 0x160], 2
    je 0x435
    cmp [r12 + 0x160], rsi
    je 0x435
    mov dword ptr [rbx + 8], 0xed
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x90]
    jmp 0x435
    mov dword ptr [rbx + 8], 0xf3
    call <op.GetGlobal>
    jmp 0x494
    mov dword ptr [rbx + 8], 0xfb
    call <op.Call>
    jmp 0x501
    test rsi, r13
    jne 0x838
    cmp byte ptr [rsi], 0x22
    jne 0x838
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x190], rax
    je 0x4b5
    cmp [r12 + 0x1a0], rax
    je 0x4b5
    cmp [r12 + 0x1a8], rax
    je 0x4b5
    cmp [r12 + 0x1b0], rax
    je 0x4b5
    cmp qword ptr [r12 + 0x198], 2
    je 0x4b5
    cmp [r12 + 0x198], rsi
    je 0x4b5
    mov dword ptr [rbx + 8], 0xfb
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x98]
    jmp 0x4b5
    mov dword ptr [rbx + 8], 0x101
    call <op.Call>
    jmp 0x553
    test rsi, r13
    jne 0x8c4
    cmp byte ptr [rsi], 0x22
    jne 0x8c4
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1b8], rax
    je 0x513
    cmp [r12 + 0x1c8], rax
    je 0x513
    cmp [r12 + 0x1d0], rax
    je 0x513
    cmp [r12 + 0x1d8], rax
    je 0x513
    cmp qword ptr [r12 + 0x1c0], 2
    je 0x513
    cmp [r12 + 0x1c0], rsi
    je 0x513
    mov dword ptr [rbx + 8], 0x101
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x48]
    jmp 0x513
    jmp <stub.ExceptionExit>
Thing:
    endbr64
    push rbp
    mov rbp, rsp
    test byte ptr [rbx + 0xf], 1
    je 0x91
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x38]
    cmp rcx, [rdx]
    ja 0x9b
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0xbb
    endbr64
    mov rdx, [rbx + 0x20]
    mov rsi, [rbx + 0x28]
    test rdx, r13
    jne 0xd9
    cmp byte ptr [rdx], 0x20
    jb 0xd9
    mov rax, [rdx + 8]
    cmp rax, [r12 + 8]
    jne 0xd9
    mov rax, [r12 + 0x10]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0xec
    mov eax, 0xa
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.ThrowClassCall>
    jmp 0xd2
    call <helper.CheckLimit>
    test rax, rax
    je 0xd2
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x26
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0xc0
    jmp 0x33
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    lea rcx, [r12 + 8]
    call <stub.SetNamed>
    jmp 0x7f
    mov dword ptr [rbx + 8], 0
    call <stub.Barrier>
    jmp 0x7f
changes:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x78]
    cmp rcx, [rdx]
    ja 0x427
    mov r12, [rax + 0x10]
    endbr64
    mov rax, 0xfffe000000000000
    mov [rbx + 0x28], rax
    mov rsi, [r12 + 0x28]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x44e
    mov [rbx + 0x50], rax
    mov rax, [rbx + 0x50]
    mov [rbx + 0x58], rax
    mov rax, 0xfffe000000000003
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x50]
    cmp [r12 + 0x38], rsi
    jne 0x45f
    mov dword ptr [rbx + 8], 0x11
    lea rdx, [rbx + 0x38]
    call <stub.Construct>
    test al, 1
    je 0xcc
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
    je 0x91d
    test rax, r13
    jne 0x4ac
    cmp byte ptr [rax], 0x20
    jb 0x4ac
    mov [rbx + 0x30], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    endbr64
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x4cf
    cmp esi, 0x1312d0
    jge 0x41e
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x511
    test esi, esi
    jl 0x511
    mov edx, 0x1f4
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
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x522
    test esi, esi
    jne 0x28e
    mov rsi, [r12 + 0x78]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x549
    mov [rbx + 0x48], rax
    mov rdx, [rbx + 0x48]
    test rdx, r13
    jne 0x55a
    cmp byte ptr [rdx], 0x20
    jb 0x55a
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x88]
    jne 0x55a
    mov rsi, [r12 + 0x90]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rax, [r12 + 0x10]
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x584
    vmovsd xmm1, [0x928]
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vdivsd xmm0, xmm0, xmm1
    vcvttsd2si eax, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, eax
    vucomisd xmm0, xmm15
    jne 0x5e2
    jp 0x5e2
    test eax, eax
    jne 0x1ea
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x5e2
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    cmp rsi, r15
    jb 0x617
    test esi, esi
    jl 0x617
    mov edx, 0x32
    mov r11d, edx
    push rdx
    mov eax, esi
    cdq
    idiv r11d
    mov r11d, edx
    pop rdx
    mov eax, r11d
    or rax, r15
    mov [rbx + 0x58], rax
    mov dword ptr [rbx + 8], 0x51
    call <op.Concat>
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x48]
    mov r8, [rbx + 0x38]
    test rsi, r13
    jne 0x628
    cmp byte ptr [rsi], 0x20
    jb 0x628
    cmp rdx, r15
    jb 0x6bc
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x628
    movzx r9d, byte ptr [rsi + 3]
    cmp r9d, 2
    jae 0x68b
    cmp r8, r15
    jb 0x628
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x639
    mov [rcx + rdx*8 + 8], r8
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x703
    test esi, esi
    jl 0x703
    mov edx, 0x2bc
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
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x714
    test esi, esi
    jne 0x342
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x73b
    test esi, esi
    jl 0x73b
    mov edx, 3
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
    mov rdx, [r12 + 0xf0]
    mov rsi, [rbx + 0x40]
    cmp byte ptr [rdx + 2], 0
    jne 0x74c
    cmp qword ptr [rdx + 8], 0
    je 0x74c
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x75d
    mov rsi, [r12 + 0x100]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x76e
    mov [rbx + 0x60], rax
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x110], rsi
    jne 0x790
    mov dword ptr [rbx + 8], 0x84
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
    je 0x91d
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x819
    cmp rdx, r15
    jb 0x819
    mov eax, esi
    add eax, edx
    jo 0x819
    or rax, r15
    mov [rbx + 0x28], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x89d
    mov eax, esi
    add eax, 1
    jo 0x89d
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x8fb
    jmp 0xde
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x447
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 4
    call <op.GetGlobal>
    jmp 0x48
    cmp [r12 + 0x48], rsi
    je 0x6d
    cmp [r12 + 0x50], rsi
    je 0x6d
    cmp [r12 + 0x58], rsi
    je 0x6d
    cmp qword ptr [r12 + 0x40], 2
    je 0x6d
    cmp [r12 + 0x40], rsi
    je 0x6d
    mov dword ptr [rbx + 8], 0x11
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x50]
    jmp 0x6d
    mov rax, [rbx + 0x58]
    jmp 0xcc
    mov dword ptr [rbx + 8], 0x1b
    call <op.JNotLessI>
    cmp eax, 2
    je 0x41e
    jmp 0xfb
    cmp rsi, r15
    jae 0x4e4
    test rsi, r15
    je 0x4b5
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x4ec
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x930]
    mov rcx, [r12 + 0x60]
    or rcx, 2
    mov [r12 + 0x60], rcx
    vucomisd xmm1, xmm0
    jbe 0x41e
    jmp 0xfb
    mov dword ptr [rbx + 8], 0x23
    call <op.ModI>
    jmp 0x12d
    test rsi, r15
    je 0x28e
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jp 0x544
    je 0x142
    jmp 0x28e
    mov dword ptr [rbx + 8], 0x32
    call <op.GetGlobal>
    jmp 0x158
    mov dword ptr [rbx + 8], 0x38
    lea rcx, [r12 + 0x88]
    call <stub.GetNamed>
    jmp 0x18c
    mov dword ptr [rbx + 8], 0x43
    call <op.DivI>
    jmp 0x1f1
    cmp rsi, r15
    jae 0x599
    test rsi, r15
    je 0x573
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x5a1
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x928]
    vdivsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x5c5
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0xa8]
    or rcx, 2
    mov [r12 + 0xa8], rcx
    jmp 0x1f1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x5fa
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0xa8]
    or rcx, 2
    mov [r12 + 0xa8], rcx
    jmp 0x1f1
    mov dword ptr [rbx + 8], 0x4a
    call <op.ModI>
    jmp 0x223
    mov dword ptr [rbx + 8], 0x55
    call <op.SetElem>
    jmp 0x28e
    mov dword ptr [rbx + 8], 0x55
    call <stub.AppendElement>
    jmp 0x28e
    mov rax, [rcx + rdx*8 + 8]
    mov r10, 0x7ff800000000dead
    cmp rax, r10
    je 0x639
    mov r9, rcx
    cmp r8, r15
    jae 0x676
    test r8, r15
    je 0x628
    lea rcx, [r8 + r15]
    vmovq xmm0, rcx
    jmp 0x67f
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r8d
    vmovsd [r9 + rdx*8 + 8], xmm0
    jmp 0x28e
    cmp r9d, 4
    jb 0x64a
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0x639
    mov [rcx + rdx*8 + 8], r8
    mov rdx, rcx
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x90c
    jmp 0x28e
    test rdx, r15
    je 0x628
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x628
    jp 0x628
    test edx, edx
    jne 0x6fe
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x628
    jmp 0x256
    mov dword ptr [rbx + 8], 0x5c
    call <op.ModI>
    jmp 0x2c0
    test rsi, r15
    je 0x342
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jp 0x736
    je 0x2d5
    jmp 0x342
    mov dword ptr [rbx + 8], 0x6b
    call <op.ModI>
    jmp 0x307
    mov dword ptr [rbx + 8], 0x72
    call <op.SetGlobal>
    jmp 0x342
    mov dword ptr [rbx + 8], 0x72
    call <stub.Barrier>
    jmp 0x342
    mov dword ptr [rbx + 8], 0x79
    call <op.GetGlobal>
    jmp 0x35b
    mov dword ptr [rbx + 8], 0x84
    call <op.Call>
    jmp 0x3be
    test rsi, r13
    jne 0x77f
    cmp byte ptr [rsi], 0x22
    jne 0x77f
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x110], rax
    je 0x37e
    cmp [r12 + 0x120], rax
    je 0x37e
    cmp [r12 + 0x128], rax
    je 0x37e
    cmp [r12 + 0x130], rax
    je 0x37e
    cmp qword ptr [r12 + 0x118], 2
    je 0x37e
    cmp [r12 + 0x118], rsi
    je 0x37e
    mov dword ptr [rbx + 8], 0x84
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x37e
    mov dword ptr [rbx + 8], 0x8a
    call <op.Add>
    jmp 0x3e9
    cmp rsi, r15
    jae 0x82e
    test rsi, r15
    je 0x808
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x836
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x84b
    test rdx, r15
    je 0x808
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x853
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x86f
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x28], rax
    mov rcx, [r12 + 0x138]
    or rcx, 2
    mov [r12 + 0x138], rcx
    jmp 0x3e9
    mov dword ptr [rbx + 8], 0x90
    call <op.Inc>
    jmp 0x408
    cmp rsi, r15
    jae 0x8b2
    test rsi, r15
    je 0x88c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x8ba
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x938]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x8de
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x140]
    or rcx, 2
    mov [r12 + 0x140], rcx
    jmp 0x408
    mov dword ptr [rbx + 8], 0x95
    call <op.JumpLoop>
    jmp 0xde
    mov dword ptr [rbx + 8], 0x55
    call <stub.Barrier>
    jmp 0x6b7
    jmp <stub.ExceptionExit>
    .byte 0x0
    .byte 0x0
    .long 0x0
    .quad 0x407f400000000000
    .quad 0x413312d000000000
    .quad 0x3ff0000000000000
exceptions:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x70]
    cmp rcx, [rdx]
    ja 0x189
    mov r12, [rax + 0x10]
    mov ecx, 0xa
    mov [rbx + 0x28], rcx
    mov [rbx + 0x30], rcx
    mov [rbx + 0x38], rcx
    endbr64
    mov rax, 0xfffe000000000000
    mov [rbx + 0x28], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x1c6
    cmp esi, 0x30d40
    jge 0x180
    mov rsi, [r12 + 0x10]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x204
    mov [rbx + 0x58], rax
    mov eax, 0xa
    mov [rbx + 0x60], rax
    mov rax, [rbx + 0x30]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x20], rsi
    jne 0x226
    mov dword ptr [rbx + 8], 0x1b
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
    je 0x402
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x38]
    cmp rsi, r15
    jb 0x29d
    cmp rdx, r15
    jb 0x29d
    mov eax, esi
    add eax, edx
    jo 0x29d
    or rax, r15
    mov [rbx + 0x28], rax
    jmp 0x14b
    endbr64
    mov rax, [rbx + 0x38]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x31b
    cmp rdx, r15
    jb 0x31b
    mov eax, esi
    sub eax, edx
    jo 0x31b
    or rax, r15
    mov [rbx + 0x28], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x399
    mov eax, esi
    add eax, 1
    jo 0x399
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x3f1
    jmp 0x51
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x1a9
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 8
    call <op.JNotLessI>
    cmp eax, 2
    je 0x180
    jmp 0x6e
    cmp rsi, r15
    jae 0x1db
    test rsi, r15
    je 0x1b0
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1e3
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x408]
    mov rcx, [r12 + 8]
    or rcx, 2
    mov [r12 + 8], rcx
    vucomisd xmm1, xmm0
    jbe 0x180
    jmp 0x6e
    mov dword ptr [rbx + 8], 0x10
    call <op.GetGlobal>
    jmp 0x84
    mov dword ptr [rbx + 8], 0x1b
    call <op.Call>
    jmp 0xe4
    test rsi, r13
    jne 0x215
    cmp byte ptr [rsi], 0x22
    jne 0x215
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x20], rax
    je 0xa4
    cmp [r12 + 0x30], rax
    je 0xa4
    cmp [r12 + 0x38], rax
    je 0xa4
    cmp [r12 + 0x40], rax
    je 0xa4
    cmp qword ptr [r12 + 0x28], 2
    je 0xa4
    cmp [r12 + 0x28], rsi
    je 0xa4
    mov dword ptr [rbx + 8], 0x1b
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0xa4
    mov dword ptr [rbx + 8], 0x21
    call <op.Add>
    jmp 0x10f
    cmp rsi, r15
    jae 0x2b2
    test rsi, r15
    je 0x28c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2ba
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x2cf
    test rdx, r15
    je 0x28c
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x2d7
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x2f3
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x28], rax
    mov rcx, [r12 + 0x48]
    or rcx, 2
    mov [r12 + 0x48], rcx
    jmp 0x10f
    mov dword ptr [rbx + 8], 0x2d
    call <op.Sub>
    jmp 0x14b
    cmp rsi, r15
    jae 0x330
    test rsi, r15
    je 0x30a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x338
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x34d
    test rdx, r15
    je 0x30a
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x355
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x371
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x28], rax
    mov rcx, [r12 + 0x50]
    or rcx, 2
    mov [r12 + 0x50], rcx
    jmp 0x14b
    mov dword ptr [rbx + 8], 0x33
    call <op.Inc>
    jmp 0x16a
    cmp rsi, r15
    jae 0x3ae
    test rsi, r15
    je 0x388
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x3b6
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x410]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x3da
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x58]
    or rcx, 2
    mov [r12 + 0x58], rcx
    jmp 0x16a
    mov dword ptr [rbx + 8], 0x38
    call <op.JumpLoop>
    jmp 0x51
    jmp <stub.ExceptionExit>
    .byte 0x0
    .quad 0x41086a0000000000
    .quad 0x3ff0000000000000
get:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x30]
    cmp rcx, [rdx]
    ja 0x5f
    mov r12, [rax + 0x10]
    endbr64
    mov rdx, [rbx + 0x20]
    test rdx, r13
    jne 0x83
    cmp byte ptr [rdx], 0x20
    jb 0x83
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 8]
    jne 0x83
    mov rsi, [r12 + 0x10]
    mov rax, [rdx + rsi]
    mov [rbx + 0x28], rax
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x7c
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    lea rcx, [r12 + 8]
    call <stub.GetNamed>
    jmp 0x52
loops:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0xa8]
    cmp rcx, [rdx]
    ja 0x27c
    mov r12, [rax + 0x10]
    endbr64
    mov rax, 0xfffe000000000000
    mov [rbx + 0x28], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x2b9
    cmp esi, 0x249f0
    jge 0x273
    mov rsi, [r12 + 0x18]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x2f7
    mov [rbx + 0x60], rax
    mov eax, 0xa
    mov [rbx + 0x68], rax
    mov rsi, [r12 + 0x28]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x308
    mov [rbx + 0x90], rax
    mov eax, 0xa
    mov [rbx + 0x98], rax
    mov rax, 0xfffe000000000009
    mov [rbx + 0xa0], rax
    mov rsi, [rbx + 0x90]
    cmp [r12 + 0x38], rsi
    jne 0x32a
    mov dword ptr [rbx + 8], 0x24
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
    je 0x5e7
    mov [rbx + 0x70], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x393
    test esi, esi
    jl 0x393
    mov edx, 0x61
    mov r11d, edx
    push rdx
    mov eax, esi
    cdq
    idiv r11d
    mov r11d, edx
    pop rdx
    mov eax, r11d
    or rax, r15
    mov [rbx + 0x80], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x80]
    mov rdx, [rbx + 0x88]
    cmp rsi, r15
    jb 0x3b5
    cmp rdx, r15
    jb 0x3b5
    cmp esi, edx
    je 0x189
    mov eax, 6
    mov [rbx + 0x78], rax
    jmp 0x192
    mov eax, 7
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x60]
    cmp [r12 + 0x70], rsi
    jne 0x463
    mov dword ptr [rbx + 8], 0x3b
    mov rax, [rsi + 0x20]
    mov [rbx + 0x48], rbx
    mov dword ptr [rbx + 0x54], 2
    mov [rbx + 0x58], rax
    add rbx, 0x48
    mov esi, 2
    call qword ptr [rax + 8]
    sub rbx, 0x48
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x5e7
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x4e3
    cmp rdx, r15
    jb 0x4e3
    mov eax, esi
    add eax, edx
    jo 0x4e3
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x556
    test esi, esi
    jl 0x556
    mov edx, 0xf4243
    mov r11d, edx
    push rdx
    mov eax, esi
    cdq
    idiv r11d
    mov r11d, edx
    pop rdx
    mov eax, r11d
    or rax, r15
    mov [rbx + 0x28], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x578
    mov eax, esi
    add eax, 1
    jo 0x578
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x5d6
    jmp 0x43
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x29c
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 8
    call <op.JNotLessI>
    cmp eax, 2
    je 0x273
    jmp 0x60
    cmp rsi, r15
    jae 0x2ce
    test rsi, r15
    je 0x2a3
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2d6
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x5f0]
    mov rcx, [r12 + 0x10]
    or rcx, 2
    mov [r12 + 0x10], rcx
    vucomisd xmm1, xmm0
    jbe 0x273
    jmp 0x60
    mov dword ptr [rbx + 8], 0x10
    call <op.GetGlobal>
    jmp 0x76
    mov dword ptr [rbx + 8], 0x18
    call <op.GetGlobal>
    jmp 0x98
    mov dword ptr [rbx + 8], 0x24
    call <op.Call>
    jmp 0x10d
    test rsi, r13
    jne 0x319
    cmp byte ptr [rsi], 0x22
    jne 0x319
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x38], rax
    je 0xc7
    cmp [r12 + 0x48], rax
    je 0xc7
    cmp [r12 + 0x50], rax
    je 0xc7
    cmp [r12 + 0x58], rax
    je 0xc7
    cmp qword ptr [r12 + 0x40], 2
    je 0xc7
    cmp [r12 + 0x40], rsi
    je 0xc7
    mov dword ptr [rbx + 8], 0x24
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x90]
    jmp 0xc7
    mov dword ptr [rbx + 8], 0x2a
    call <op.ModI>
    jmp 0x142
    mov dword ptr [rbx + 8], 0x35
    call <op.StrictEq>
    jmp 0x192
    mov rcx, rsi
    or rcx, rdx
    test rcx, r15
    jne 0x3ff
    cmp rsi, rdx
    je 0x189
    test rcx, r13
    jne 0x17b
    movzx ecx, byte ptr [rsi]
    cmp ecx, 4
    ja 0x17b
    movzx ecx, byte ptr [rdx]
    cmp ecx, 4
    ja 0x17b
    movzx ecx, byte ptr [rsi + 2]
    and ecx, [rdx + 2]
    test cl, 1
    je 0x3a4
    jmp 0x17b
    cmp rsi, r15
    jae 0x418
    test rsi, r15
    je 0x17b
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x420
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x439
    test rdx, r15
    je 0x17b
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x441
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vucomisd xmm0, xmm1
    jp 0x44d
    je 0x189
    jmp 0x17b
    mov dword ptr [rbx + 8], 0x3b
    call <op.Call>
    jmp 0x1e1
    test rsi, r13
    jne 0x452
    cmp byte ptr [rsi], 0x22
    jne 0x452
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x70], rax
    je 0x1a1
    cmp [r12 + 0x80], rax
    je 0x1a1
    cmp [r12 + 0x88], rax
    je 0x1a1
    cmp [r12 + 0x90], rax
    je 0x1a1
    cmp qword ptr [r12 + 0x78], 2
    je 0x1a1
    cmp [r12 + 0x78], rsi
    je 0x1a1
    mov dword ptr [rbx + 8], 0x3b
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x60]
    jmp 0x1a1
    mov dword ptr [rbx + 8], 0x41
    call <op.Add>
    jmp 0x20c
    cmp rsi, r15
    jae 0x4f8
    test rsi, r15
    je 0x4d2
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x500
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x515
    test rdx, r15
    je 0x4d2
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x51d
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x539
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x98]
    or rcx, 2
    mov [r12 + 0x98], rcx
    jmp 0x20c
    mov dword ptr [rbx + 8], 0x47
    call <op.ModI>
    jmp 0x23e
    mov dword ptr [rbx + 8], 0x4e
    call <op.Inc>
    jmp 0x25d
    cmp rsi, r15
    jae 0x58d
    test rsi, r15
    je 0x567
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x595
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x5f8]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x5b9
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0xa8]
    or rcx, 2
    mov [r12 + 0xa8], rcx
    jmp 0x25d
    mov dword ptr [rbx + 8], 0x53
    call <op.JumpLoop>
    jmp 0x43
    jmp <stub.ExceptionExit>
    .long 0x0
    .quad 0x41024f8000000000
    .quad 0x3ff0000000000000
many_sites:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x98]
    cmp rcx, [rdx]
    ja 0x6b0
    mov r12, [rax + 0x10]
    endbr64
    mov rsi, [r12 + 0x40]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x6d7
    mov [rbx + 0x80], rax
    mov rax, [rbx + 0x80]
    mov [rbx + 0x88], rax
    mov rax, 0xfffe000000000010
    mov [rbx + 0x90], rax
    mov rsi, [rbx + 0x80]
    cmp [r12 + 0x50], rsi
    jne 0x6e8
    mov dword ptr [rbx + 8], 0xd
    lea rdx, [rbx + 0x68]
    call <stub.Construct>
    test al, 1
    je 0xd0
    sub rax, 1
    mov [rbx + 0x68], rbx
    mov dword ptr [rbx + 0x74], 0x1000001
    mov [rbx + 0x78], rax
    add rbx, 0x68
    mov esi, 1
    call qword ptr [rax + 8]
    sub rbx, 0x68
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x1072
    test rax, r13
    jne 0x738
    cmp byte ptr [rax], 0x20
    jb 0x738
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x60]
    test rdx, r13
    jne 0x744
    cmp byte ptr [rdx], 0x20
    jb 0x744
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x78]
    jne 0x744
    mov rsi, [r12 + 0x80]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rax, 0xfffe000000000001
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x98], rsi
    jne 0x76b
    mov dword ptr [rbx + 8], 0x1e
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
    je 0x1072
    mov [rbx + 0x28], rax
    mov rax, [r12 + 0x10]
    mov [rbx + 0x40], rax
    mov rax, [r12 + 0x18]
    mov [rbx + 0x48], rax
    mov rax, [r12 + 0x20]
    mov [rbx + 0x50], rax
    mov eax, 2
    mov [rbx + 0x58], rax
    mov eax, 0xa
    mov [rbx + 0x60], rax
    mov eax, 7
    mov [rbx + 0x68], rax
    mov rax, [r12 + 0x28]
    mov [rbx + 0x70], rax
    mov dword ptr [rbx + 8], 0x3a
    call <op.NewArray>
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x40], rax
    endbr64
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x7fd
    cmp esi, 0x16e360
    jge 0x6a7
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x856
    vmovsd xmm1, [0x1078]
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vdivsd xmm0, xmm0, xmm1
    vcvttsd2si eax, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, eax
    vucomisd xmm0, xmm15
    jne 0x8b4
    jp 0x8b4
    test eax, eax
    jne 0x23e
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x8b4
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x50]
    cmp rsi, r15
    jb 0x8fa
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x50]
    cmp rsi, r15
    jb 0x93b
    test esi, esi
    jl 0x93b
    mov eax, esi
    and eax, 0xf
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x94c
    test esi, esi
    jl 0x94c
    mov edx, 0x190
    mov r11d, edx
    push rdx
    mov eax, esi
    cdq
    idiv r11d
    mov r11d, edx
    pop rdx
    mov eax, r11d
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x50]
    cmp rsi, r15
    jb 0x977
    cmp esi, 5
    jge 0x5b2
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x9d0
    vmovsd xmm1, [0x1080]
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vdivsd xmm0, xmm0, xmm1
    vcvttsd2si eax, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, eax
    vucomisd xmm0, xmm15
    jne 0xa2e
    jp 0xa2e
    test eax, eax
    jne 0x318
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xa2e
    or rax, r15
    mov [rbx + 0x60], rax
    mov rsi, [rbx + 0x60]
    cmp rsi, r15
    jb 0xa74
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x30]
    test rdx, r13
    jne 0xab5
    movzx esi, byte ptr [rdx]
    cmp esi, 4
    jbe 0xace
    cmp esi, 0x21
    jne 0x366
    mov rax, [rdx + 0x20]
    test eax, eax
    jge 0x38d
    cmp byte ptr [rdx], 0x20
    jb 0xab5
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x110]
    jne 0xab5
    mov rsi, [r12 + 0x118]
    mov rax, [rdx + rsi]
    mov [rbx + 0x68], rax
    mov rsi, [rbx + 0x60]
    cmp rsi, r15
    jb 0xad9
    test esi, esi
    jl 0xad9
    mov rdx, [rbx + 0x68]
    cmp rdx, r15
    jb 0xad9
    cmp edx, 0
    jle 0xad9
    mov r11d, edx
    push rdx
    mov eax, esi
    cdq
    idiv r11d
    mov r11d, edx
    pop rdx
    mov eax, r11d
    or rax, r15
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x30]
    mov rdx, [rbx + 0x58]
    test rsi, r13
    jne 0xaea
    cmp byte ptr [rsi], 0x20
    jb 0xaea
    cmp rdx, r15
    jb 0xb17
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xaea
    cmp byte ptr [rcx], 0xb
    je 0xafb
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0xaea
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x48]
    mov r8, [rbx + 0x50]
    test rsi, r13
    jne 0xb4e
    cmp byte ptr [rsi], 0x20
    jb 0xb4e
    cmp rdx, r15
    jb 0xbe2
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xb4e
    movzx r9d, byte ptr [rsi + 3]
    cmp r9d, 2
    jae 0xbb1
    cmp r8, r15
    jb 0xb4e
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0xb5f
    mov [rcx + rdx*8 + 8], r8
    mov rsi, [r12 + 0x178]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xc29
    mov [rbx + 0x70], rax
    mov eax, 0xa
    mov [rbx + 0x78], rax
    mov rax, [rbx + 0x28]
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0xc4b
    mov eax, esi
    and eax, 0xf
    or rax, r15
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0x190], rsi
    jne 0xc9d
    mov dword ptr [rbx + 8], 0xae
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
    je 0x1072
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x38]
    mov rcx, [rbx + 0x50]
    cmp rsi, r15
    jb 0xd26
    cmp rcx, r15
    jb 0xd26
    mov eax, esi
    xor eax, ecx
    or rax, r15
    mov [rbx + 0x38], rax
    mov rax, 0xfffe000000000001
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x48]
    mov r8, [rbx + 0x50]
    test rsi, r13
    jne 0xd8f
    cmp byte ptr [rsi], 0x20
    jb 0xd8f
    cmp rdx, r15
    jb 0xe23
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xd8f
    movzx r9d, byte ptr [rsi + 3]
    cmp r9d, 2
    jae 0xdf2
    cmp r8, r15
    jb 0xd8f
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0xda0
    mov [rcx + rdx*8 + 8], r8
    jmp 0x672
    mov rsi, [r12 + 0x1e0]
    mov rax, [rsi + 8]
    test rax, rax
    je 0xe6a
    mov [rbx + 0x70], rax
    mov eax, 0xa
    mov [rbx + 0x78], rax
    mov rax, [rbx + 0x28]
    mov [rbx + 0x80], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0xe8c
    mov eax, esi
    and eax, 0xf
    or rax, r15
    mov [rbx + 0x88], rax
    mov rsi, [rbx + 0x70]
    cmp [r12 + 0x1f8], rsi
    jne 0xede
    mov dword ptr [rbx + 8], 0xda
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
    je 0x1072
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x38]
    mov rcx, [rbx + 0x50]
    cmp rsi, r15
    jb 0xf67
    cmp rcx, r15
    jb 0xf67
    mov eax, esi
    xor eax, ecx
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0xfe1
    mov eax, esi
    add eax, 1
    jo 0xfe1
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x103f
    jmp 0x1d0
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x6d0
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    call <op.GetGlobal>
    jmp 0x40
    cmp [r12 + 0x60], rsi
    je 0x71
    cmp [r12 + 0x68], rsi
    je 0x71
    cmp [r12 + 0x70], rsi
    je 0x71
    cmp qword ptr [r12 + 0x58], 2
    je 0x71
    cmp [r12 + 0x58], rsi
    je 0x71
    mov dword ptr [rbx + 8], 0xd
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x80]
    jmp 0x71
    mov rax, [rbx + 0x88]
    jmp 0xd0
    mov dword ptr [rbx + 8], 0x13
    lea rcx, [r12 + 0x78]
    call <stub.GetNamed>
    jmp 0x105
    mov dword ptr [rbx + 8], 0x1e
    call <op.Call>
    jmp 0x169
    test rsi, r13
    jne 0x75a
    cmp byte ptr [rsi], 0x22
    jne 0x75a
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x98], rax
    je 0x129
    cmp [r12 + 0xa8], rax
    je 0x129
    cmp [r12 + 0xb0], rax
    je 0x129
    cmp [r12 + 0xb8], rax
    je 0x129
    cmp qword ptr [r12 + 0xa0], 2
    je 0x129
    cmp [r12 + 0xa0], rsi
    je 0x129
    mov dword ptr [rbx + 8], 0x1e
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x129
    mov dword ptr [rbx + 8], 0x48
    call <op.JNotLessI>
    cmp eax, 2
    je 0x6a7
    jmp 0x1ed
    cmp rsi, r15
    jae 0x812
    test rsi, r15
    je 0x7e3
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x81a
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1088]
    mov rcx, [r12 + 0xd0]
    or rcx, 2
    mov [r12 + 0xd0], rcx
    vucomisd xmm1, xmm0
    jbe 0x6a7
    jmp 0x1ed
    mov dword ptr [rbx + 8], 0x50
    call <op.DivI>
    jmp 0x245
    cmp rsi, r15
    jae 0x86b
    test rsi, r15
    je 0x845
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x873
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1078]
    vdivsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x897
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0xd8]
    or rcx, 2
    mov [r12 + 0xd8], rcx
    jmp 0x245
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x8cc
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0xd8]
    or rcx, 2
    mov [r12 + 0xd8], rcx
    jmp 0x245
    mov dword ptr [rbx + 8], 0x57
    call <op.BitOrI>
    jmp 0x25e
    cmp rsi, r15
    jae 0x922
    test rsi, r15
    je 0x8e9
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x8e9
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0xe0]
    or r8, 2
    mov [r12 + 0xe0], r8
    jmp 0x252
    mov dword ptr [rbx + 8], 0x5e
    call <op.ModI>
    jmp 0x27f
    mov dword ptr [rbx + 8], 0x65
    call <op.ModI>
    jmp 0x2b1
    mov dword ptr [rbx + 8], 0x6c
    call <op.JNotLessI>
    cmp eax, 2
    je 0x5b2
    jmp 0x2c7
    cmp rsi, r15
    jae 0x98c
    test rsi, r15
    je 0x95d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x994
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1090]
    mov rcx, [r12 + 0xf8]
    or rcx, 2
    mov [r12 + 0xf8], rcx
    vucomisd xmm1, xmm0
    jbe 0x5b2
    jmp 0x2c7
    mov dword ptr [rbx + 8], 0x74
    call <op.DivI>
    jmp 0x31f
    cmp rsi, r15
    jae 0x9e5
    test rsi, r15
    je 0x9bf
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x9ed
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1080]
    vdivsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xa11
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x100]
    or rcx, 2
    mov [r12 + 0x100], rcx
    jmp 0x31f
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xa46
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x60], rax
    mov rcx, [r12 + 0x100]
    or rcx, 2
    mov [r12 + 0x100], rcx
    jmp 0x31f
    mov dword ptr [rbx + 8], 0x7b
    call <op.BitOrI>
    jmp 0x338
    cmp rsi, r15
    jae 0xa9c
    test rsi, r15
    je 0xa63
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xa63
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x108]
    or r8, 2
    mov [r12 + 0x108], r8
    jmp 0x32c
    mov dword ptr [rbx + 8], 0x82
    lea rcx, [r12 + 0x110]
    call <stub.GetNamed>
    jmp 0x38d
    mov eax, [rdx + 4]
    or rax, r15
    jmp 0x38d
    mov dword ptr [rbx + 8], 0x89
    call <op.Mod>
    jmp 0x3d4
    mov dword ptr [rbx + 8], 0x8f
    call <op.GetElem>
    jmp 0x421
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0xaea
    sub rax, r15
    jmp 0x41d
    test rdx, r15
    je 0xaea
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xaea
    jp 0xaea
    test edx, edx
    jne 0xb49
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xaea
    jmp 0x3f7
    mov dword ptr [rbx + 8], 0x95
    call <op.SetElem>
    jmp 0x480
    mov dword ptr [rbx + 8], 0x95
    call <stub.AppendElement>
    jmp 0x480
    mov rax, [rcx + rdx*8 + 8]
    mov r10, 0x7ff800000000dead
    cmp rax, r10
    je 0xb5f
    mov r9, rcx
    cmp r8, r15
    jae 0xb9c
    test r8, r15
    je 0xb4e
    lea rcx, [r8 + r15]
    vmovq xmm0, rcx
    jmp 0xba5
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r8d
    vmovsd [r9 + rdx*8 + 8], xmm0
    jmp 0x480
    cmp r9d, 4
    jb 0xb70
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0xb5f
    mov [rcx + rdx*8 + 8], r8
    mov rdx, rcx
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x1050
    jmp 0x480
    test rdx, r15
    je 0xb4e
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xb4e
    jp 0xb4e
    test edx, edx
    jne 0xc24
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xb4e
    jmp 0x448
    mov dword ptr [rbx + 8], 0x9c
    call <op.GetGlobal>
    jmp 0x499
    mov dword ptr [rbx + 8], 0xa7
    call <op.BitAndI>
    jmp 0x4c9
    cmp rsi, r15
    jae 0xc73
    test rsi, r15
    je 0xc3a
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xc3a
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x188]
    or r8, 2
    mov [r12 + 0x188], r8
    jmp 0x4ba
    mov dword ptr [rbx + 8], 0xae
    call <op.Call>
    jmp 0x51b
    test rsi, r13
    jne 0xc8c
    cmp byte ptr [rsi], 0x22
    jne 0xc8c
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x190], rax
    je 0x4db
    cmp [r12 + 0x1a0], rax
    je 0x4db
    cmp [r12 + 0x1a8], rax
    je 0x4db
    cmp [r12 + 0x1b0], rax
    je 0x4db
    cmp qword ptr [r12 + 0x198], 2
    je 0x4db
    cmp [r12 + 0x198], rsi
    je 0x4db
    mov dword ptr [rbx + 8], 0xae
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x70]
    jmp 0x4db
    mov dword ptr [rbx + 8], 0xb4
    call <op.BitXor>
    jmp 0x540
    cmp rsi, r15
    jae 0xd4e
    test rsi, r15
    je 0xd15
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xd15
    mov r8d, r11d
    mov esi, r8d
    cmp rcx, r15
    jae 0xd76
    test rcx, r15
    je 0xd15
    lea r8, [rcx + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xd15
    mov r8d, r11d
    mov ecx, r8d
    mov r8, [r12 + 0x1b8]
    or r8, 2
    mov [r12 + 0x1b8], r8
    jmp 0x535
    mov dword ptr [rbx + 8], 0xbe
    call <op.SetElem>
    jmp 0x5ad
    mov dword ptr [rbx + 8], 0xbe
    call <stub.AppendElement>
    jmp 0x5ad
    mov rax, [rcx + rdx*8 + 8]
    mov r10, 0x7ff800000000dead
    cmp rax, r10
    je 0xda0
    mov r9, rcx
    cmp r8, r15
    jae 0xddd
    test r8, r15
    je 0xd8f
    lea rcx, [r8 + r15]
    vmovq xmm0, rcx
    jmp 0xde6
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, r8d
    vmovsd [r9 + rdx*8 + 8], xmm0
    jmp 0x5ad
    cmp r9d, 4
    jb 0xdb1
    cmp qword ptr [rcx + rdx*8 + 8], 0
    je 0xda0
    mov [rcx + rdx*8 + 8], r8
    mov rdx, rcx
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x1061
    jmp 0x5ad
    test rdx, r15
    je 0xd8f
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xd8f
    jp 0xd8f
    test edx, edx
    jne 0xe65
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xd8f
    jmp 0x575
    mov dword ptr [rbx + 8], 0xc8
    call <op.GetGlobal>
    jmp 0x5cb
    mov dword ptr [rbx + 8], 0xd3
    call <op.BitAndI>
    jmp 0x5fb
    cmp rsi, r15
    jae 0xeb4
    test rsi, r15
    je 0xe7b
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xe7b
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x1f0]
    or r8, 2
    mov [r12 + 0x1f0], r8
    jmp 0x5ec
    mov dword ptr [rbx + 8], 0xda
    call <op.Call>
    jmp 0x64d
    test rsi, r13
    jne 0xecd
    cmp byte ptr [rsi], 0x22
    jne 0xecd
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x1f8], rax
    je 0x60d
    cmp [r12 + 0x208], rax
    je 0x60d
    cmp [r12 + 0x210], rax
    je 0x60d
    cmp [r12 + 0x218], rax
    je 0x60d
    cmp qword ptr [r12 + 0x200], 2
    je 0x60d
    cmp [r12 + 0x200], rsi
    je 0x60d
    mov dword ptr [rbx + 8], 0xda
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x70]
    jmp 0x60d
    mov dword ptr [rbx + 8], 0xe0
    call <op.BitXor>
    jmp 0x672
    cmp rsi, r15
    jae 0xf8f
    test rsi, r15
    je 0xf56
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xf56
    mov r8d, r11d
    mov esi, r8d
    cmp rcx, r15
    jae 0xfb7
    test rcx, r15
    je 0xf56
    lea r8, [rcx + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xf56
    mov r8d, r11d
    mov ecx, r8d
    mov r8, [r12 + 0x220]
    or r8, 2
    mov [r12 + 0x220], r8
    jmp 0x667
    mov dword ptr [rbx + 8], 0xe6
    call <op.Inc>
    jmp 0x691
    cmp rsi, r15
    jae 0xff6
    test rsi, r15
    je 0xfd0
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xffe
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1098]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1022
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x228]
    or rcx, 2
    mov [r12 + 0x228], rcx
    jmp 0x691
    mov dword ptr [rbx + 8], 0xeb
    call <op.JumpLoop>
    jmp 0x1d0
    mov dword ptr [rbx + 8], 0x95
    call <stub.Barrier>
    jmp 0xbdd
    mov dword ptr [rbx + 8], 0xbe
    call <stub.Barrier>
    jmp 0xe1e
    jmp <stub.ExceptionExit>
    .byte 0x0
    .quad 0x4079000000000000
    .quad 0x40b9000000000000
    .quad 0x4136e36000000000
    .quad 0x4014000000000000
    .quad 0x3ff0000000000000
random:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x48]
    cmp rcx, [rdx]
    ja 0x15a
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x17a
    endbr64
    mov rsi, [r12 + 8]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x198
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x1ba
    imul eax, esi, 0x41c64e6d
    jo 0x1ba
    test eax, eax
    je 0x212
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x234
    mov eax, esi
    add eax, 0x3039
    jo 0x234
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x29d
    mov eax, esi
    and eax, 0x7fffffff
    or rax, r15
    mov [rbx + 0x30], rax
    mov rdx, [r12 + 0x30]
    mov rsi, [rbx + 0x30]
    cmp byte ptr [rdx + 2], 0
    jne 0x2d8
    cmp qword ptr [rdx + 8], 0
    je 0x2d8
    mov [rdx + 8], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x2e9
    mov rsi, [r12 + 0x40]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x2fa
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x31c
    mov eax, esi
    sar eax, 8
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x357
    test esi, esi
    jl 0x357
    mov rdx, [rbx + 0x28]
    cmp rdx, r15
    jb 0x357
    cmp edx, 0
    jle 0x357
    mov r11d, edx
    push rdx
    mov eax, esi
    cdq
    idiv r11d
    mov r11d, edx
    pop rdx
    mov eax, r11d
    or rax, r15
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x191
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x17f
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    call <op.GetGlobal>
    jmp 0x43
    mov dword ptr [rbx + 8], 6
    call <op.MulI>
    jmp 0x6b
    cmp rsi, r15
    jae 0x1cf
    test rsi, r15
    je 0x1a9
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1d7
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x368]
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1fb
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x18]
    or rcx, 2
    mov [r12 + 0x18], rcx
    jmp 0x6b
    mov ecx, esi
    or ecx, 0x41c64e6d
    test ecx, ecx
    jl 0x1ba
    jmp 0x64
    mov dword ptr [rbx + 8], 0xd
    call <op.AddI>
    jmp 0x8c
    cmp rsi, r15
    jae 0x249
    test rsi, r15
    je 0x223
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x251
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x370]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x275
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x20]
    or rcx, 2
    mov [r12 + 0x20], rcx
    jmp 0x8c
    mov dword ptr [rbx + 8], 0x14
    call <op.BitAndI>
    jmp 0xa7
    cmp rsi, r15
    jae 0x2c5
    test rsi, r15
    je 0x28c
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x28c
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x28]
    or r8, 2
    mov [r12 + 0x28], r8
    jmp 0x99
    mov dword ptr [rbx + 8], 0x1b
    call <op.SetGlobal>
    jmp 0xdf
    mov dword ptr [rbx + 8], 0x1b
    call <stub.Barrier>
    jmp 0xdf
    mov dword ptr [rbx + 8], 0x22
    call <op.GetGlobal>
    jmp 0xf5
    mov dword ptr [rbx + 8], 0x28
    call <op.ShrI>
    jmp 0x10e
    cmp rsi, r15
    jae 0x344
    test rsi, r15
    je 0x30b
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x30b
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x50]
    or r8, 2
    mov [r12 + 0x50], r8
    jmp 0x102
    mov dword ptr [rbx + 8], 0x2f
    call <op.Mod>
    jmp 0x151
    .quad 0x41d071939b400000
    .quad 0x40c81c8000000000
refuse:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x38]
    cmp rcx, [rdx]
    ja 0x89
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0xa9
    endbr64
    mov rsi, [rbx + 0x28]
    cmp rsi, r15
    jb 0xc7
    test esi, esi
    jl 0xc7
    mov edx, 3
    mov r11d, edx
    push rdx
    mov eax, esi
    cdq
    idiv r11d
    mov r11d, edx
    pop rdx
    mov eax, r11d
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0xd5
    test esi, esi
    jne 0x80
    mov dword ptr [rbx + 8], 0xf
    call <op.Throw>
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xc0
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0xae
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    call <op.ModI>
    jmp 0x5f
    test rsi, r15
    je 0x80
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jp 0xef
    je 0x74
    jmp 0x80
shapes:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x80]
    cmp rcx, [rdx]
    ja 0x303
    mov r12, [rax + 0x10]
    endbr64
    mov rax, 0xfffe000000000000
    mov [rbx + 0x28], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x30], rax
    endbr64
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x340
    cmp esi, 0x1d4c
    jge 0x2fa
    mov rcx, [r12 + 0x28]
    test rcx, rcx
    je 0x37e
    mov rdx, [r14 + 0x11a0]
    lea rsi, [rdx + 0x30]
    cmp rsi, [r14 + 0x11a8]
    ja 0x37e
    mov [r14 + 0x11a0], rsi
    mov qword ptr [rdx], 0x5000120
    mov [rdx + 8], rcx
    mov rcx, [r14 + 0x2380]
    mov [rdx + 0x18], rcx
    mov [rbx + 0x38], rdx
    mov rax, [r12]
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x38f
    test esi, esi
    jl 0x38f
    mov edx, 0x1f4
    mov r11d, edx
    push rdx
    mov eax, esi
    cdq
    idiv r11d
    mov r11d, edx
    pop rdx
    mov eax, r11d
    or rax, r15
    mov [rbx + 0x50], rax
    mov dword ptr [rbx + 8], 0x20
    call <op.Concat>
    mov rax, [rbx + 0x40]
    cmp rax, r15
    jb 0x3a0
    test eax, eax
    jl 0x3a0
    mov [rbx + 0x40], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x48], rax
    mov dword ptr [rbx + 8], 0x2b
    call <op.DefineElem>
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x30]
    test rdx, r13
    jne 0x3b1
    cmp byte ptr [rdx], 0x20
    jb 0x3b1
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x40]
    jne 0x3b1
    mov rax, [r12 + 0x48]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x3c7
    mov rax, 0xfffe000000000001
    mov [rbx + 0x40], rax
    mov rdx, [rbx + 0x38]
    mov rsi, [rbx + 0x40]
    test rdx, r13
    jne 0x3d8
    cmp byte ptr [rdx], 0x20
    jb 0x3d8
    mov rax, [rdx + 8]
    cmp rax, [r12 + 0x60]
    jne 0x3d8
    mov rax, [r12 + 0x68]
    mov [rdx + rax], rsi
    movzx r9d, byte ptr [rdx + 1]
    movzx r10d, byte ptr [r14 + 0x150e]
    cmp r9d, r10d
    je 0x3ee
    mov rax, 0xfffe000000000000
    mov [rbx + 0x40], rax
    endbr64
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x419
    cmp esi, 0x96
    jge 0x2c5
    mov rsi, [r12 + 0x88]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x461
    mov [rbx + 0x68], rax
    mov eax, 0xa
    mov [rbx + 0x70], rax
    mov rax, [rbx + 0x38]
    mov [rbx + 0x78], rax
    mov rsi, [rbx + 0x68]
    cmp [r12 + 0x98], rsi
    jne 0x483
    mov dword ptr [rbx + 8], 0x5a
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
    je 0x67f
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x50c
    cmp rdx, r15
    jb 0x50c
    mov eax, esi
    add eax, edx
    jo 0x50c
    or rax, r15
    mov [rbx + 0x28], rax
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x590
    mov eax, esi
    add eax, 1
    jo 0x590
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x5ee
    jmp 0x1cc
    mov rsi, [rbx + 0x30]
    cmp rsi, r15
    jb 0x610
    mov eax, esi
    add eax, 1
    jo 0x610
    or rax, r15
    mov [rbx + 0x30], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x66e
    jmp 0x43
    mov rax, [rbx + 0x28]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x323
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1f
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 8
    call <op.JNotLessI>
    cmp eax, 2
    je 0x2fa
    jmp 0x60
    cmp rsi, r15
    jae 0x355
    test rsi, r15
    je 0x32a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x35d
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x688]
    mov rcx, [r12 + 0x20]
    or rcx, 2
    mov [r12 + 0x20], rcx
    vucomisd xmm1, xmm0
    jbe 0x2fa
    jmp 0x60
    mov dword ptr [rbx + 8], 0x10
    call <op.NewObject>
    jmp 0xa7
    mov dword ptr [rbx + 8], 0x19
    call <op.ModI>
    jmp 0xe1
    mov dword ptr [rbx + 8], 0x24
    call <op.ToPropertyKey>
    jmp 0x106
    mov dword ptr [rbx + 8], 0x2f
    lea rcx, [r12 + 0x40]
    call <stub.SetNamed>
    jmp 0x168
    mov dword ptr [rbx + 8], 0x2f
    call <stub.Barrier>
    jmp 0x168
    mov dword ptr [rbx + 8], 0x3b
    lea rcx, [r12 + 0x60]
    call <stub.SetNamed>
    jmp 0x1be
    mov dword ptr [rbx + 8], 0x3b
    call <stub.Barrier>
    jmp 0x1be
    mov dword ptr [rbx + 8], 0x47
    call <op.JNotLessI>
    cmp eax, 2
    je 0x2c5
    jmp 0x1e9
    cmp rsi, r15
    jae 0x42e
    test rsi, r15
    je 0x3ff
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x436
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x690]
    mov rcx, [r12 + 0x80]
    or rcx, 2
    mov [r12 + 0x80], rcx
    vucomisd xmm1, xmm0
    jbe 0x2c5
    jmp 0x1e9
    mov dword ptr [rbx + 8], 0x4f
    call <op.GetGlobal>
    jmp 0x202
    mov dword ptr [rbx + 8], 0x5a
    call <op.Call>
    jmp 0x265
    test rsi, r13
    jne 0x472
    cmp byte ptr [rsi], 0x22
    jne 0x472
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x98], rax
    je 0x225
    cmp [r12 + 0xa8], rax
    je 0x225
    cmp [r12 + 0xb0], rax
    je 0x225
    cmp [r12 + 0xb8], rax
    je 0x225
    cmp qword ptr [r12 + 0xa0], 2
    je 0x225
    cmp [r12 + 0xa0], rsi
    je 0x225
    mov dword ptr [rbx + 8], 0x5a
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x68]
    jmp 0x225
    mov dword ptr [rbx + 8], 0x60
    call <op.Add>
    jmp 0x290
    cmp rsi, r15
    jae 0x521
    test rsi, r15
    je 0x4fb
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x529
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x53e
    test rdx, r15
    je 0x4fb
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x546
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x562
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x28], rax
    mov rcx, [r12 + 0xc0]
    or rcx, 2
    mov [r12 + 0xc0], rcx
    jmp 0x290
    mov dword ptr [rbx + 8], 0x66
    call <op.Inc>
    jmp 0x2af
    cmp rsi, r15
    jae 0x5a5
    test rsi, r15
    je 0x57f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x5ad
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x698]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x5d1
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0xc8]
    or rcx, 2
    mov [r12 + 0xc8], rcx
    jmp 0x2af
    mov dword ptr [rbx + 8], 0x6b
    call <op.JumpLoop>
    jmp 0x1cc
    mov dword ptr [rbx + 8], 0x6e
    call <op.Inc>
    jmp 0x2e4
    cmp rsi, r15
    jae 0x625
    test rsi, r15
    je 0x5ff
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x62d
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x698]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x651
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0xd0]
    or rcx, 2
    mov [r12 + 0xd0], rcx
    jmp 0x2e4
    mov dword ptr [rbx + 8], 0x73
    call <op.JumpLoop>
    jmp 0x43
    jmp <stub.ExceptionExit>
    .long 0x0
    .quad 0x40bd4c0000000000
    .quad 0x4062c00000000000
    .quad 0x3ff0000000000000
short_loops:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x58]
    cmp rcx, [rdx]
    ja 0x194
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0x1b4
    endbr64
    mov rsi, [rbx + 0x30]
    cmp rsi, 6
    je 0x58
    cmp rsi, 7
    jne 0x1d2
    mov rax, 0xfffe00007fffffd0
    mov [rbx + 0x38], rax
    jmp 0x66
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x40], rax
    endbr64
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x28]
    cmp rsi, r15
    jb 0x252
    cmp rdx, r15
    jb 0x252
    cmp esi, edx
    jge 0x18b
    mov rax, 0xfffe000000000000
    mov [rbx + 0x48], rax
    endbr64
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x2c1
    cmp esi, 4
    jge 0x156
    mov rsi, [rbx + 0x40]
    mov rdx, [rbx + 0x48]
    cmp rsi, r15
    jb 0x314
    cmp rdx, r15
    jb 0x314
    mov eax, esi
    imul eax, edx
    jo 0x314
    test eax, eax
    je 0x381
    or rax, r15
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x50]
    cmp rsi, r15
    jb 0x39f
    cmp rdx, r15
    jb 0x39f
    mov eax, esi
    add eax, edx
    jo 0x39f
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x41d
    mov eax, esi
    add eax, 1
    jo 0x41d
    or rax, r15
    mov [rbx + 0x48], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x475
    jmp 0xa8
    mov rsi, [rbx + 0x40]
    cmp rsi, r15
    jb 0x497
    mov eax, esi
    add eax, 1
    jo 0x497
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [r14 + 0x1490]
    cmp qword ptr [rsi], 0
    je 0x4ef
    jmp 0x74
    mov rax, [rbx + 0x38]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x1cb
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0x1b9
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    cmp rsi, r15
    jae 0x200
    test rsi, r15
    je 0x20d
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    vxorpd xmm1, xmm1, xmm1
    vucomisd xmm0, xmm1
    jne 0x45
    jmp 0x58
    test esi, esi
    jne 0x45
    jmp 0x58
    test rsi, r13
    jne 0x58
    test rsi, rsi
    je 0x58
    cmp byte ptr [rsi], 4
    ja 0x45
    mov ecx, [rsi + 4]
    test ecx, ecx
    jne 0x45
    jmp 0x58
    mov dword ptr [rbx + 8], 0x13
    call <op.JNotLess>
    cmp eax, 2
    je 0x18b
    jmp 0x9a
    cmp rsi, r15
    jae 0x267
    test rsi, r15
    je 0x238
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x26f
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x284
    test rdx, r15
    je 0x238
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x28c
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    mov rcx, [r12]
    or rcx, 2
    mov [r12], rcx
    vucomisd xmm1, xmm0
    jbe 0x18b
    jmp 0x9a
    mov dword ptr [rbx + 8], 0x1e
    call <op.JNotLessI>
    cmp eax, 2
    je 0x156
    jmp 0xc2
    cmp rsi, r15
    jae 0x2d6
    test rsi, r15
    je 0x2a7
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x2de
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x500]
    mov rcx, [r12 + 8]
    or rcx, 2
    mov [r12 + 8], rcx
    vucomisd xmm1, xmm0
    jbe 0x156
    jmp 0xc2
    mov dword ptr [rbx + 8], 0x26
    call <op.Mul>
    jmp 0xf6
    cmp rsi, r15
    jae 0x329
    test rsi, r15
    je 0x303
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x331
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x346
    test rdx, r15
    je 0x303
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x34e
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x36a
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x50], rax
    mov rcx, [r12 + 0x10]
    or rcx, 2
    mov [r12 + 0x10], rcx
    jmp 0xf6
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x314
    jmp 0xef
    mov dword ptr [rbx + 8], 0x2c
    call <op.Add>
    jmp 0x121
    cmp rsi, r15
    jae 0x3b4
    test rsi, r15
    je 0x38e
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x3bc
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x3d1
    test rdx, r15
    je 0x38e
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x3d9
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x3f5
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x18]
    or rcx, 2
    mov [r12 + 0x18], rcx
    jmp 0x121
    mov dword ptr [rbx + 8], 0x32
    call <op.Inc>
    jmp 0x140
    cmp rsi, r15
    jae 0x432
    test rsi, r15
    je 0x40c
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x43a
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x508]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x45e
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x48], rax
    mov rcx, [r12 + 0x20]
    or rcx, 2
    mov [r12 + 0x20], rcx
    jmp 0x140
    mov dword ptr [rbx + 8], 0x37
    call <op.JumpLoop>
    jmp 0xa8
    mov dword ptr [rbx + 8], 0x3a
    call <op.Inc>
    jmp 0x175
    cmp rsi, r15
    jae 0x4ac
    test rsi, r15
    je 0x486
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x4b4
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x508]
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x4d8
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x28]
    or rcx, 2
    mov [r12 + 0x28], rcx
    jmp 0x175
    mov dword ptr [rbx + 8], 0x3f
    call <op.JumpLoop>
    jmp 0x74
    .quad 0x4010000000000000
    .quad 0x3ff0000000000000
sites:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x58]
    cmp rcx, [rdx]
    ja 0xa95
    mov r12, [rax + 0x10]
    cmp esi, 2
    jb 0xab5
    endbr64
    mov rax, 0xfffe000000000000
    mov [rbx + 0x38], rax
    mov rax, 0xfffe000000000000
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x50]
    test rsi, r13
    jne 0xad3
    cmp byte ptr [rsi], 0x20
    jb 0xad3
    cmp rdx, r15
    jb 0xb00
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xad3
    cmp byte ptr [rcx], 0xb
    je 0xae4
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0xad3
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x30]
    cmp rsi, r15
    jb 0xb48
    cmp rdx, r15
    jb 0xb48
    mov eax, esi
    add eax, edx
    jo 0xb48
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0xbc6
    cmp rdx, r15
    jb 0xbc6
    mov eax, esi
    add eax, edx
    jo 0xbc6
    or rax, r15
    mov [rbx + 0x38], rax
    mov rax, 0xfffe000000000001
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x50]
    test rsi, r13
    jne 0xc33
    cmp byte ptr [rsi], 0x20
    jb 0xc33
    cmp rdx, r15
    jb 0xc60
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xc33
    cmp byte ptr [rcx], 0xb
    je 0xc44
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0xc33
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0xca8
    mov eax, esi
    and eax, 7
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rcx, [rbx + 0x40]
    cmp rsi, r15
    jb 0xcf4
    cmp rcx, r15
    jb 0xcf4
    mov eax, esi
    xor eax, ecx
    or rax, r15
    mov [rbx + 0x38], rax
    mov rax, 0xfffe000000000002
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x50]
    test rsi, r13
    jne 0xd57
    cmp byte ptr [rsi], 0x20
    jb 0xd57
    cmp rdx, r15
    jb 0xd84
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xd57
    cmp byte ptr [rcx], 0xb
    je 0xd68
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0xd57
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x30]
    cmp rsi, r15
    jb 0xdcc
    cmp rdx, r15
    jb 0xdcc
    mov eax, esi
    sub eax, edx
    jo 0xdcc
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0xe50
    cmp rdx, r15
    jb 0xe50
    mov eax, esi
    add eax, edx
    jo 0xe50
    or rax, r15
    mov [rbx + 0x38], rax
    mov rax, 0xfffe000000000003
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x50]
    test rsi, r13
    jne 0xec3
    cmp byte ptr [rsi], 0x20
    jb 0xec3
    cmp rdx, r15
    jb 0xef0
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xec3
    cmp byte ptr [rcx], 0xb
    je 0xed4
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0xec3
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0xf38
    mov eax, esi
    or eax, 1
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rcx, [rbx + 0x40]
    cmp rsi, r15
    jb 0xf8a
    cmp rcx, r15
    jb 0xf8a
    mov eax, esi
    xor eax, ecx
    or rax, r15
    mov [rbx + 0x38], rax
    mov rax, 0xfffe000000000004
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x50]
    test rsi, r13
    jne 0xff3
    cmp byte ptr [rsi], 0x20
    jb 0xff3
    cmp rdx, r15
    jb 0x1020
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0xff3
    cmp byte ptr [rcx], 0xb
    je 0x1004
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0xff3
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x30]
    cmp rsi, r15
    jb 0x1068
    cmp rdx, r15
    jb 0x1068
    mov eax, esi
    add eax, edx
    jo 0x1068
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x10ec
    cmp rdx, r15
    jb 0x10ec
    mov eax, esi
    add eax, edx
    jo 0x10ec
    or rax, r15
    mov [rbx + 0x38], rax
    mov rax, 0xfffe000000000005
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x50]
    test rsi, r13
    jne 0x115f
    cmp byte ptr [rsi], 0x20
    jb 0x115f
    cmp rdx, r15
    jb 0x118c
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x115f
    cmp byte ptr [rcx], 0xb
    je 0x1170
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x115f
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x11d4
    mov eax, esi
    and eax, 3
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rcx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x1226
    cmp rcx, r15
    jb 0x1226
    mov eax, esi
    xor eax, ecx
    or rax, r15
    mov [rbx + 0x38], rax
    mov rax, 0xfffe000000000006
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x50]
    test rsi, r13
    jne 0x128f
    cmp byte ptr [rsi], 0x20
    jb 0x128f
    cmp rdx, r15
    jb 0x12bc
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x128f
    cmp byte ptr [rcx], 0xb
    je 0x12a0
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x128f
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x1304
    mov eax, esi
    sub eax, 1
    jo 0x1304
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x1373
    cmp rdx, r15
    jb 0x1373
    mov eax, esi
    add eax, edx
    jo 0x1373
    or rax, r15
    mov [rbx + 0x38], rax
    mov rax, 0xfffe000000000007
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x50]
    test rsi, r13
    jne 0x13e6
    cmp byte ptr [rsi], 0x20
    jb 0x13e6
    cmp rdx, r15
    jb 0x1413
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x13e6
    cmp byte ptr [rcx], 0xb
    je 0x13f7
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x13e6
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x145b
    mov eax, esi
    or eax, 2
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rcx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x14ad
    cmp rcx, r15
    jb 0x14ad
    mov eax, esi
    xor eax, ecx
    or rax, r15
    mov [rbx + 0x38], rax
    mov rax, 0xfffe000000000008
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x50]
    test rsi, r13
    jne 0x1516
    cmp byte ptr [rsi], 0x20
    jb 0x1516
    cmp rdx, r15
    jb 0x1543
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x1516
    cmp byte ptr [rcx], 0xb
    je 0x1527
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x1516
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x30]
    cmp rsi, r15
    jb 0x158b
    cmp rdx, r15
    jb 0x158b
    mov eax, esi
    add eax, edx
    jo 0x158b
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x160f
    cmp rdx, r15
    jb 0x160f
    mov eax, esi
    add eax, edx
    jo 0x160f
    or rax, r15
    mov [rbx + 0x38], rax
    mov rax, 0xfffe000000000009
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x50]
    test rsi, r13
    jne 0x1682
    cmp byte ptr [rsi], 0x20
    jb 0x1682
    cmp rdx, r15
    jb 0x16af
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x1682
    cmp byte ptr [rcx], 0xb
    je 0x1693
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x1682
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x16f7
    mov eax, esi
    and eax, 7
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rcx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x1749
    cmp rcx, r15
    jb 0x1749
    mov eax, esi
    xor eax, ecx
    or rax, r15
    mov [rbx + 0x38], rax
    mov rax, 0xfffe00000000000a
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x50]
    test rsi, r13
    jne 0x17b2
    cmp byte ptr [rsi], 0x20
    jb 0x17b2
    cmp rdx, r15
    jb 0x17df
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x17b2
    cmp byte ptr [rcx], 0xb
    je 0x17c3
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x17b2
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x30]
    cmp rsi, r15
    jb 0x1827
    cmp rdx, r15
    jb 0x1827
    mov eax, esi
    sub eax, edx
    jo 0x1827
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x18ab
    cmp rdx, r15
    jb 0x18ab
    mov eax, esi
    add eax, edx
    jo 0x18ab
    or rax, r15
    mov [rbx + 0x38], rax
    mov rax, 0xfffe00000000000b
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x50]
    test rsi, r13
    jne 0x191e
    cmp byte ptr [rsi], 0x20
    jb 0x191e
    cmp rdx, r15
    jb 0x194b
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x191e
    cmp byte ptr [rcx], 0xb
    je 0x192f
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x191e
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x1993
    mov eax, esi
    or eax, 1
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rcx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x19e5
    cmp rcx, r15
    jb 0x19e5
    mov eax, esi
    xor eax, ecx
    or rax, r15
    mov [rbx + 0x38], rax
    mov rax, 0xfffe00000000000c
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x50]
    test rsi, r13
    jne 0x1a4e
    cmp byte ptr [rsi], 0x20
    jb 0x1a4e
    cmp rdx, r15
    jb 0x1a7b
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x1a4e
    cmp byte ptr [rcx], 0xb
    je 0x1a5f
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x1a4e
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    mov rdx, [rbx + 0x30]
    cmp rsi, r15
    jb 0x1ac3
    cmp rdx, r15
    jb 0x1ac3
    mov eax, esi
    add eax, edx
    jo 0x1ac3
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x1b47
    cmp rdx, r15
    jb 0x1b47
    mov eax, esi
    add eax, edx
    jo 0x1b47
    or rax, r15
    mov [rbx + 0x38], rax
    mov rax, 0xfffe00000000000d
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x50]
    test rsi, r13
    jne 0x1bba
    cmp byte ptr [rsi], 0x20
    jb 0x1bba
    cmp rdx, r15
    jb 0x1be7
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x1bba
    cmp byte ptr [rcx], 0xb
    je 0x1bcb
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x1bba
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x1c2f
    mov eax, esi
    and eax, 3
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rcx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x1c81
    cmp rcx, r15
    jb 0x1c81
    mov eax, esi
    xor eax, ecx
    or rax, r15
    mov [rbx + 0x38], rax
    mov rax, 0xfffe00000000000e
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x50]
    test rsi, r13
    jne 0x1cea
    cmp byte ptr [rsi], 0x20
    jb 0x1cea
    cmp rdx, r15
    jb 0x1d17
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x1cea
    cmp byte ptr [rcx], 0xb
    je 0x1cfb
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x1cea
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x1d5f
    mov eax, esi
    sub eax, 1
    jo 0x1d5f
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x1dce
    cmp rdx, r15
    jb 0x1dce
    mov eax, esi
    add eax, edx
    jo 0x1dce
    or rax, r15
    mov [rbx + 0x38], rax
    mov rax, 0xfffe00000000000f
    mov [rbx + 0x50], rax
    mov rsi, [rbx + 0x28]
    mov rdx, [rbx + 0x50]
    test rsi, r13
    jne 0x1e41
    cmp byte ptr [rsi], 0x20
    jb 0x1e41
    cmp rdx, r15
    jb 0x1e6e
    mov rcx, [rsi + 0x18]
    mov edx, edx
    cmp edx, [rcx + 4]
    jae 0x1e41
    cmp byte ptr [rcx], 0xb
    je 0x1e52
    mov rax, [rcx + rdx*8 + 8]
    test rax, rax
    je 0x1e41
    mov [rbx + 0x48], rax
    mov rsi, [rbx + 0x48]
    cmp rsi, r15
    jb 0x1eb6
    mov eax, esi
    or eax, 2
    or rax, r15
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rcx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x1f08
    cmp rcx, r15
    jb 0x1f08
    mov eax, esi
    xor eax, ecx
    or rax, r15
    mov [rbx + 0x38], rax
    mov rsi, [rbx + 0x38]
    cmp rsi, r15
    jb 0x1f82
    mov eax, esi
    or eax, 0
    or rax, r15
    mov [rbx + 0x40], rax
    mov rax, [rbx + 0x40]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xacc
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 2
    jb 0xaba
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 8
    call <op.GetElem>
    jmp 0x96
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0xad3
    sub rax, r15
    jmp 0x92
    test rdx, r15
    je 0xad3
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xad3
    jp 0xad3
    test edx, edx
    jne 0xb32
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xad3
    jmp 0x6c
    mov dword ptr [rbx + 8], 0xe
    call <op.Add>
    jmp 0xc1
    cmp rsi, r15
    jae 0xb5d
    test rsi, r15
    je 0xb37
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xb65
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xb7a
    test rdx, r15
    je 0xb37
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xb82
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xb9e
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x20]
    or rcx, 2
    mov [r12 + 0x20], rcx
    jmp 0xc1
    mov dword ptr [rbx + 8], 0x14
    call <op.Add>
    jmp 0xec
    cmp rsi, r15
    jae 0xbdb
    test rsi, r15
    je 0xbb5
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xbe3
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xbf8
    test rdx, r15
    je 0xbb5
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xc00
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xc1c
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x28]
    or rcx, 2
    mov [r12 + 0x28], rcx
    jmp 0xec
    mov dword ptr [rbx + 8], 0x1e
    call <op.GetElem>
    jmp 0x147
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0xc33
    sub rax, r15
    jmp 0x143
    test rdx, r15
    je 0xc33
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xc33
    jp 0xc33
    test edx, edx
    jne 0xc92
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xc33
    jmp 0x11d
    mov dword ptr [rbx + 8], 0x24
    call <op.BitAndI>
    jmp 0x160
    cmp rsi, r15
    jae 0xcd0
    test rsi, r15
    je 0xc97
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xc97
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x50]
    or r8, 2
    mov [r12 + 0x50], r8
    jmp 0x154
    mov dword ptr [rbx + 8], 0x2b
    call <op.BitXor>
    jmp 0x185
    cmp rsi, r15
    jae 0xd1c
    test rsi, r15
    je 0xce3
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xce3
    mov r8d, r11d
    mov esi, r8d
    cmp rcx, r15
    jae 0xd44
    test rcx, r15
    je 0xce3
    lea r8, [rcx + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xce3
    mov r8d, r11d
    mov ecx, r8d
    mov r8, [r12 + 0x58]
    or r8, 2
    mov [r12 + 0x58], r8
    jmp 0x17a
    mov dword ptr [rbx + 8], 0x35
    call <op.GetElem>
    jmp 0x1e0
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0xd57
    sub rax, r15
    jmp 0x1dc
    test rdx, r15
    je 0xd57
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xd57
    jp 0xd57
    test edx, edx
    jne 0xdb6
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xd57
    jmp 0x1b6
    mov dword ptr [rbx + 8], 0x3b
    call <op.Sub>
    jmp 0x20b
    cmp rsi, r15
    jae 0xde1
    test rsi, r15
    je 0xdbb
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xde9
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xdfe
    test rdx, r15
    je 0xdbb
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xe06
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xe22
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x80]
    or rcx, 2
    mov [r12 + 0x80], rcx
    jmp 0x20b
    mov dword ptr [rbx + 8], 0x41
    call <op.Add>
    jmp 0x236
    cmp rsi, r15
    jae 0xe65
    test rsi, r15
    je 0xe3f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0xe6d
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0xe82
    test rdx, r15
    je 0xe3f
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0xe8a
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0xea6
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x88]
    or rcx, 2
    mov [r12 + 0x88], rcx
    jmp 0x236
    mov dword ptr [rbx + 8], 0x4b
    call <op.GetElem>
    jmp 0x291
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0xec3
    sub rax, r15
    jmp 0x28d
    test rdx, r15
    je 0xec3
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xec3
    jp 0xec3
    test edx, edx
    jne 0xf22
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xec3
    jmp 0x267
    mov dword ptr [rbx + 8], 0x51
    call <op.BitOrI>
    jmp 0x2aa
    cmp rsi, r15
    jae 0xf60
    test rsi, r15
    je 0xf27
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xf27
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0xb0]
    or r8, 2
    mov [r12 + 0xb0], r8
    jmp 0x29e
    mov dword ptr [rbx + 8], 0x58
    call <op.BitXor>
    jmp 0x2cf
    cmp rsi, r15
    jae 0xfb2
    test rsi, r15
    je 0xf79
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xf79
    mov r8d, r11d
    mov esi, r8d
    cmp rcx, r15
    jae 0xfda
    test rcx, r15
    je 0xf79
    lea r8, [rcx + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0xf79
    mov r8d, r11d
    mov ecx, r8d
    mov r8, [r12 + 0xb8]
    or r8, 2
    mov [r12 + 0xb8], r8
    jmp 0x2c4
    mov dword ptr [rbx + 8], 0x62
    call <op.GetElem>
    jmp 0x32a
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0xff3
    sub rax, r15
    jmp 0x326
    test rdx, r15
    je 0xff3
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0xff3
    jp 0xff3
    test edx, edx
    jne 0x1052
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0xff3
    jmp 0x300
    mov dword ptr [rbx + 8], 0x68
    call <op.Add>
    jmp 0x355
    cmp rsi, r15
    jae 0x107d
    test rsi, r15
    je 0x1057
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1085
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x109a
    test rdx, r15
    je 0x1057
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x10a2
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x10be
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0xe0]
    or rcx, 2
    mov [r12 + 0xe0], rcx
    jmp 0x355
    mov dword ptr [rbx + 8], 0x6e
    call <op.Add>
    jmp 0x380
    cmp rsi, r15
    jae 0x1101
    test rsi, r15
    je 0x10db
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1109
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x111e
    test rdx, r15
    je 0x10db
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1126
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1142
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0xe8]
    or rcx, 2
    mov [r12 + 0xe8], rcx
    jmp 0x380
    mov dword ptr [rbx + 8], 0x78
    call <op.GetElem>
    jmp 0x3db
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x115f
    sub rax, r15
    jmp 0x3d7
    test rdx, r15
    je 0x115f
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x115f
    jp 0x115f
    test edx, edx
    jne 0x11be
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x115f
    jmp 0x3b1
    mov dword ptr [rbx + 8], 0x7e
    call <op.BitAndI>
    jmp 0x3f4
    cmp rsi, r15
    jae 0x11fc
    test rsi, r15
    je 0x11c3
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x11c3
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x110]
    or r8, 2
    mov [r12 + 0x110], r8
    jmp 0x3e8
    mov dword ptr [rbx + 8], 0x85
    call <op.BitXor>
    jmp 0x419
    cmp rsi, r15
    jae 0x124e
    test rsi, r15
    je 0x1215
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1215
    mov r8d, r11d
    mov esi, r8d
    cmp rcx, r15
    jae 0x1276
    test rcx, r15
    je 0x1215
    lea r8, [rcx + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1215
    mov r8d, r11d
    mov ecx, r8d
    mov r8, [r12 + 0x118]
    or r8, 2
    mov [r12 + 0x118], r8
    jmp 0x40e
    mov dword ptr [rbx + 8], 0x8f
    call <op.GetElem>
    jmp 0x474
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x128f
    sub rax, r15
    jmp 0x470
    test rdx, r15
    je 0x128f
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x128f
    jp 0x128f
    test edx, edx
    jne 0x12ee
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x128f
    jmp 0x44a
    mov dword ptr [rbx + 8], 0x95
    call <op.SubI>
    jmp 0x493
    cmp rsi, r15
    jae 0x1319
    test rsi, r15
    je 0x12f3
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1321
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1fc8]
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1345
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x140]
    or rcx, 2
    mov [r12 + 0x140], rcx
    jmp 0x493
    mov dword ptr [rbx + 8], 0x9c
    call <op.Add>
    jmp 0x4be
    cmp rsi, r15
    jae 0x1388
    test rsi, r15
    je 0x1362
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1390
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x13a5
    test rdx, r15
    je 0x1362
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x13ad
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x13c9
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x148]
    or rcx, 2
    mov [r12 + 0x148], rcx
    jmp 0x4be
    mov dword ptr [rbx + 8], 0xa6
    call <op.GetElem>
    jmp 0x519
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x13e6
    sub rax, r15
    jmp 0x515
    test rdx, r15
    je 0x13e6
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x13e6
    jp 0x13e6
    test edx, edx
    jne 0x1445
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x13e6
    jmp 0x4ef
    mov dword ptr [rbx + 8], 0xac
    call <op.BitOrI>
    jmp 0x532
    cmp rsi, r15
    jae 0x1483
    test rsi, r15
    je 0x144a
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x144a
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x170]
    or r8, 2
    mov [r12 + 0x170], r8
    jmp 0x526
    mov dword ptr [rbx + 8], 0xb3
    call <op.BitXor>
    jmp 0x557
    cmp rsi, r15
    jae 0x14d5
    test rsi, r15
    je 0x149c
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x149c
    mov r8d, r11d
    mov esi, r8d
    cmp rcx, r15
    jae 0x14fd
    test rcx, r15
    je 0x149c
    lea r8, [rcx + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x149c
    mov r8d, r11d
    mov ecx, r8d
    mov r8, [r12 + 0x178]
    or r8, 2
    mov [r12 + 0x178], r8
    jmp 0x54c
    mov dword ptr [rbx + 8], 0xbd
    call <op.GetElem>
    jmp 0x5b2
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x1516
    sub rax, r15
    jmp 0x5ae
    test rdx, r15
    je 0x1516
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x1516
    jp 0x1516
    test edx, edx
    jne 0x1575
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x1516
    jmp 0x588
    mov dword ptr [rbx + 8], 0xc3
    call <op.Add>
    jmp 0x5dd
    cmp rsi, r15
    jae 0x15a0
    test rsi, r15
    je 0x157a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x15a8
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x15bd
    test rdx, r15
    je 0x157a
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x15c5
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x15e1
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x1a0]
    or rcx, 2
    mov [r12 + 0x1a0], rcx
    jmp 0x5dd
    mov dword ptr [rbx + 8], 0xc9
    call <op.Add>
    jmp 0x608
    cmp rsi, r15
    jae 0x1624
    test rsi, r15
    je 0x15fe
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x162c
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1641
    test rdx, r15
    je 0x15fe
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1649
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1665
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x1a8]
    or rcx, 2
    mov [r12 + 0x1a8], rcx
    jmp 0x608
    mov dword ptr [rbx + 8], 0xd3
    call <op.GetElem>
    jmp 0x663
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x1682
    sub rax, r15
    jmp 0x65f
    test rdx, r15
    je 0x1682
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x1682
    jp 0x1682
    test edx, edx
    jne 0x16e1
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x1682
    jmp 0x639
    mov dword ptr [rbx + 8], 0xd9
    call <op.BitAndI>
    jmp 0x67c
    cmp rsi, r15
    jae 0x171f
    test rsi, r15
    je 0x16e6
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x16e6
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x1d0]
    or r8, 2
    mov [r12 + 0x1d0], r8
    jmp 0x670
    mov dword ptr [rbx + 8], 0xe0
    call <op.BitXor>
    jmp 0x6a1
    cmp rsi, r15
    jae 0x1771
    test rsi, r15
    je 0x1738
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1738
    mov r8d, r11d
    mov esi, r8d
    cmp rcx, r15
    jae 0x1799
    test rcx, r15
    je 0x1738
    lea r8, [rcx + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1738
    mov r8d, r11d
    mov ecx, r8d
    mov r8, [r12 + 0x1d8]
    or r8, 2
    mov [r12 + 0x1d8], r8
    jmp 0x696
    mov dword ptr [rbx + 8], 0xea
    call <op.GetElem>
    jmp 0x6fc
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x17b2
    sub rax, r15
    jmp 0x6f8
    test rdx, r15
    je 0x17b2
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x17b2
    jp 0x17b2
    test edx, edx
    jne 0x1811
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x17b2
    jmp 0x6d2
    mov dword ptr [rbx + 8], 0xf0
    call <op.Sub>
    jmp 0x727
    cmp rsi, r15
    jae 0x183c
    test rsi, r15
    je 0x1816
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1844
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1859
    test rdx, r15
    je 0x1816
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1861
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x187d
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x200]
    or rcx, 2
    mov [r12 + 0x200], rcx
    jmp 0x727
    mov dword ptr [rbx + 8], 0xf6
    call <op.Add>
    jmp 0x752
    cmp rsi, r15
    jae 0x18c0
    test rsi, r15
    je 0x189a
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x18c8
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x18dd
    test rdx, r15
    je 0x189a
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x18e5
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1901
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x208]
    or rcx, 2
    mov [r12 + 0x208], rcx
    jmp 0x752
    mov dword ptr [rbx + 8], 0x100
    call <op.GetElem>
    jmp 0x7ad
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x191e
    sub rax, r15
    jmp 0x7a9
    test rdx, r15
    je 0x191e
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x191e
    jp 0x191e
    test edx, edx
    jne 0x197d
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x191e
    jmp 0x783
    mov dword ptr [rbx + 8], 0x106
    call <op.BitOrI>
    jmp 0x7c6
    cmp rsi, r15
    jae 0x19bb
    test rsi, r15
    je 0x1982
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1982
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x230]
    or r8, 2
    mov [r12 + 0x230], r8
    jmp 0x7ba
    mov dword ptr [rbx + 8], 0x10d
    call <op.BitXor>
    jmp 0x7eb
    cmp rsi, r15
    jae 0x1a0d
    test rsi, r15
    je 0x19d4
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x19d4
    mov r8d, r11d
    mov esi, r8d
    cmp rcx, r15
    jae 0x1a35
    test rcx, r15
    je 0x19d4
    lea r8, [rcx + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x19d4
    mov r8d, r11d
    mov ecx, r8d
    mov r8, [r12 + 0x238]
    or r8, 2
    mov [r12 + 0x238], r8
    jmp 0x7e0
    mov dword ptr [rbx + 8], 0x117
    call <op.GetElem>
    jmp 0x846
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x1a4e
    sub rax, r15
    jmp 0x842
    test rdx, r15
    je 0x1a4e
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x1a4e
    jp 0x1a4e
    test edx, edx
    jne 0x1aad
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x1a4e
    jmp 0x81c
    mov dword ptr [rbx + 8], 0x11d
    call <op.Add>
    jmp 0x871
    cmp rsi, r15
    jae 0x1ad8
    test rsi, r15
    je 0x1ab2
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1ae0
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1af5
    test rdx, r15
    je 0x1ab2
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1afd
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1b19
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x260]
    or rcx, 2
    mov [r12 + 0x260], rcx
    jmp 0x871
    mov dword ptr [rbx + 8], 0x123
    call <op.Add>
    jmp 0x89c
    cmp rsi, r15
    jae 0x1b5c
    test rsi, r15
    je 0x1b36
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1b64
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1b79
    test rdx, r15
    je 0x1b36
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1b81
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1b9d
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x268]
    or rcx, 2
    mov [r12 + 0x268], rcx
    jmp 0x89c
    mov dword ptr [rbx + 8], 0x12d
    call <op.GetElem>
    jmp 0x8f7
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x1bba
    sub rax, r15
    jmp 0x8f3
    test rdx, r15
    je 0x1bba
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x1bba
    jp 0x1bba
    test edx, edx
    jne 0x1c19
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x1bba
    jmp 0x8cd
    mov dword ptr [rbx + 8], 0x133
    call <op.BitAndI>
    jmp 0x910
    cmp rsi, r15
    jae 0x1c57
    test rsi, r15
    je 0x1c1e
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1c1e
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x290]
    or r8, 2
    mov [r12 + 0x290], r8
    jmp 0x904
    mov dword ptr [rbx + 8], 0x13a
    call <op.BitXor>
    jmp 0x935
    cmp rsi, r15
    jae 0x1ca9
    test rsi, r15
    je 0x1c70
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1c70
    mov r8d, r11d
    mov esi, r8d
    cmp rcx, r15
    jae 0x1cd1
    test rcx, r15
    je 0x1c70
    lea r8, [rcx + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1c70
    mov r8d, r11d
    mov ecx, r8d
    mov r8, [r12 + 0x298]
    or r8, 2
    mov [r12 + 0x298], r8
    jmp 0x92a
    mov dword ptr [rbx + 8], 0x144
    call <op.GetElem>
    jmp 0x990
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x1cea
    sub rax, r15
    jmp 0x98c
    test rdx, r15
    je 0x1cea
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x1cea
    jp 0x1cea
    test edx, edx
    jne 0x1d49
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x1cea
    jmp 0x966
    mov dword ptr [rbx + 8], 0x14a
    call <op.SubI>
    jmp 0x9af
    cmp rsi, r15
    jae 0x1d74
    test rsi, r15
    je 0x1d4e
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1d7c
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    vmovsd xmm1, [0x1fc8]
    vsubsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1da0
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x40], rax
    mov rcx, [r12 + 0x2c0]
    or rcx, 2
    mov [r12 + 0x2c0], rcx
    jmp 0x9af
    mov dword ptr [rbx + 8], 0x151
    call <op.Add>
    jmp 0x9da
    cmp rsi, r15
    jae 0x1de3
    test rsi, r15
    je 0x1dbd
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x1deb
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x1e00
    test rdx, r15
    je 0x1dbd
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x1e08
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x1e24
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x38], rax
    mov rcx, [r12 + 0x2c8]
    or rcx, 2
    mov [r12 + 0x2c8], rcx
    jmp 0x9da
    mov dword ptr [rbx + 8], 0x15b
    call <op.GetElem>
    jmp 0xa35
    mov rax, [rcx + rdx*8 + 8]
    mov r8, 0x7ff800000000dead
    cmp rax, r8
    je 0x1e41
    sub rax, r15
    jmp 0xa31
    test rdx, r15
    je 0x1e41
    lea rcx, [rdx + r15]
    vmovq xmm0, rcx
    vcvttsd2si edx, xmm0
    vxorpd xmm15, xmm15, xmm15
    vcvtsi2sd xmm15, xmm15, edx
    vucomisd xmm0, xmm15
    jne 0x1e41
    jp 0x1e41
    test edx, edx
    jne 0x1ea0
    vmovmskpd r11d, xmm0
    test r11b, 1
    jne 0x1e41
    jmp 0xa0b
    mov dword ptr [rbx + 8], 0x161
    call <op.BitOrI>
    jmp 0xa4e
    cmp rsi, r15
    jae 0x1ede
    test rsi, r15
    je 0x1ea5
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1ea5
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x2f0]
    or r8, 2
    mov [r12 + 0x2f0], r8
    jmp 0xa42
    mov dword ptr [rbx + 8], 0x168
    call <op.BitXor>
    jmp 0xa73
    cmp rsi, r15
    jae 0x1f30
    test rsi, r15
    je 0x1ef7
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1ef7
    mov r8d, r11d
    mov esi, r8d
    cmp rcx, r15
    jae 0x1f58
    test rcx, r15
    je 0x1ef7
    lea r8, [rcx + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1ef7
    mov r8d, r11d
    mov ecx, r8d
    mov r8, [r12 + 0x2f8]
    or r8, 2
    mov [r12 + 0x2f8], r8
    jmp 0xa68
    mov dword ptr [rbx + 8], 0x16e
    call <op.BitOrI>
    jmp 0xa8c
    cmp rsi, r15
    jae 0x1faa
    test rsi, r15
    je 0x1f71
    lea r8, [rsi + r15]
    vmovq xmm0, r8
    vcvttsd2si r11, xmm0
    cmp r11, 1
    jo 0x1f71
    mov r8d, r11d
    mov esi, r8d
    mov r8, [r12 + 0x300]
    or r8, 2
    mov [r12 + 0x300], r8
    jmp 0xa80
    .byte 0x0
    .long 0x0
    .quad 0x3ff0000000000000
sum_of:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x48]
    cmp rcx, [rdx]
    ja 0xc5
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0xe5
    endbr64
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x103
    cmp byte ptr [rdx], 0x20
    jb 0x103
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x10]
    jne 0x103
    mov rsi, [r12 + 0x18]
    mov rax, [rdx + rsi]
    mov [rbx + 0x38], rax
    mov rdx, [rbx + 0x28]
    test rdx, r13
    jne 0x119
    cmp byte ptr [rdx], 0x20
    jb 0x119
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x30]
    jne 0x119
    mov rsi, [r12 + 0x38]
    mov rax, [rdx + rsi]
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x140
    cmp rdx, r15
    jb 0x140
    mov eax, esi
    add eax, edx
    jo 0x140
    or rax, r15
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0xfc
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0xea
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 0
    lea rcx, [r12 + 0x10]
    call <stub.GetNamed>
    jmp 0x5b
    mov dword ptr [rbx + 8], 7
    lea rcx, [r12 + 0x30]
    call <stub.GetNamed>
    jmp 0x8d
    mov dword ptr [rbx + 8], 0xe
    call <op.Add>
    jmp 0xbc
    cmp rsi, r15
    jae 0x155
    test rsi, r15
    je 0x12f
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x15d
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x172
    test rdx, r15
    je 0x12f
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x17a
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vaddsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x196
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x50]
    or rcx, 2
    mov [r12 + 0x50], rcx
    jmp 0xbc
weigh:
    endbr64
    push rbp
    mov rbp, rsp
    mov rdx, [r14 + 0x1490]
    lea rcx, [rbx + 0x68]
    cmp rcx, [rdx]
    ja 0x106
    mov r12, [rax + 0x10]
    cmp esi, 1
    jb 0x126
    endbr64
    mov rax, [rbx + 0x28]
    mov [rbx + 0x60], rax
    mov rdx, [rbx + 0x60]
    test rdx, r13
    jne 0x144
    cmp byte ptr [rdx], 0x20
    jb 0x144
    mov rsi, [rdx + 8]
    cmp rsi, [r12 + 0x10]
    jne 0x144
    mov rsi, [r12 + 0x18]
    mov rax, [rdx + rsi]
    mov [rbx + 0x58], rax
    mov rsi, [rbx + 0x58]
    cmp [r12 + 0x30], rsi
    jne 0x16b
    mov dword ptr [rbx + 8], 0xa
    mov rax, [rsi + 0x20]
    mov [rbx + 0x40], rbx
    mov dword ptr [rbx + 0x4c], 0
    mov [rbx + 0x50], rax
    add rbx, 0x40
    xor esi, esi
    call qword ptr [rax + 8]
    sub rbx, 0x40
    mov r12, [rbx + 0x10]
    mov r12, [r12 + 0x10]
    test rax, rax
    je 0x26d
    mov [rbx + 0x38], rax
    mov rsi, [r12 + 0x58]
    mov rax, [rsi + 8]
    test rax, rax
    je 0x1d1
    mov [rbx + 0x40], rax
    mov rsi, [rbx + 0x38]
    mov rdx, [rbx + 0x40]
    cmp rsi, r15
    jb 0x1f3
    cmp rdx, r15
    jb 0x1f3
    mov eax, esi
    imul eax, edx
    jo 0x1f3
    test eax, eax
    je 0x260
    or rax, r15
    mov [rbx + 0x30], rax
    mov rax, [rbx + 0x30]
    mov rsp, rbp
    pop rbp
    ret
    call <helper.CheckLimit>
    test rax, rax
    je 0x13d
    mov rax, [rbx + 0x10]
    mov esi, [rbx + 0xc]
    and esi, 0xffffff
    jmp 0x1c
    mov ecx, 0xa
    mov [rbx + rsi*8 + 0x28], rcx
    add esi, 1
    cmp esi, 1
    jb 0x12b
    jmp 0x29
    xor eax, eax
    mov rsp, rbp
    pop rbp
    ret
    mov dword ptr [rbx + 8], 3
    lea rcx, [r12 + 0x10]
    call <stub.GetNamed>
    jmp 0x63
    mov dword ptr [rbx + 8], 0xa
    call <op.Call>
    jmp 0xb3
    test rsi, r13
    jne 0x15a
    cmp byte ptr [rsi], 0x22
    jne 0x15a
    mov rax, [rsi + 0x20]
    cmp [r12 + 0x30], rax
    je 0x76
    cmp [r12 + 0x40], rax
    je 0x76
    cmp [r12 + 0x48], rax
    je 0x76
    cmp [r12 + 0x50], rax
    je 0x76
    cmp qword ptr [r12 + 0x38], 2
    je 0x76
    cmp [r12 + 0x38], rsi
    je 0x76
    mov dword ptr [rbx + 8], 0xa
    call <helper.NoteCallee>
    mov rsi, [rbx + 0x58]
    jmp 0x76
    mov dword ptr [rbx + 8], 0x10
    call <op.GetGlobal>
    jmp 0xc9
    mov dword ptr [rbx + 8], 0x16
    call <op.Mul>
    jmp 0xfd
    cmp rsi, r15
    jae 0x208
    test rsi, r15
    je 0x1e2
    lea rcx, [rsi + r15]
    vmovq xmm0, rcx
    jmp 0x210
    vxorpd xmm0, xmm0, xmm0
    vcvtsi2sd xmm0, xmm0, esi
    cmp rdx, r15
    jae 0x225
    test rdx, r15
    je 0x1e2
    lea rcx, [rdx + r15]
    vmovq xmm1, rcx
    jmp 0x22d
    vxorpd xmm1, xmm1, xmm1
    vcvtsi2sd xmm1, xmm1, edx
    vmulsd xmm0, xmm0, xmm1
    vmovq rax, xmm0
    sub rax, r15
    vucomisd xmm0, xmm0
    jnp 0x249
    mov rax, 0x7ffa000000000000
    mov [rbx + 0x30], rax
    mov rcx, [r12 + 0x68]
    or rcx, 2
    mov [r12 + 0x68], rcx
    jmp 0xfd
    mov ecx, esi
    or ecx, edx
    test ecx, ecx
    jl 0x1f3
    jmp 0xf6
    jmp <stub.ExceptionExit>
