using System.ComponentModel;
using System.Runtime.InteropServices;
using Katas.Confinement;

namespace Katas.Sandboxing.Launching;

/// <summary>
/// The few instructions that walk a <see cref="CallList"/> in a new process: they make each call, keep its result, and end the process
/// at the first call that fails. It is machine code because no managed code may run between the birth of a process and its first program.
/// </summary>
internal static unsafe partial class CallWalker
{
    private const int Size = 4096;
    private const int ReadAndWrite = 3; // PROT_READ, PROT_WRITE
    private const int ReadAndExecute = 5; // PROT_READ, PROT_EXEC
    private const int PrivateAndAnonymous = 0x22; // MAP_PRIVATE, MAP_ANONYMOUS

    public static ReadOnlySpan<byte> X64 =>
    [
        0x48, 0x89, 0xFB, //             mov  rbx, rdi
        0x48, 0x8B, 0x03, //       next: mov  rax, [rbx]       the call's number
        0x48, 0x8B, 0x7B, 0x08, //       mov  rdi, [rbx+8]     its five arguments
        0x48, 0x8B, 0x73, 0x10, //       mov  rsi, [rbx+16]
        0x48, 0x8B, 0x53, 0x18, //       mov  rdx, [rbx+24]
        0x4C, 0x8B, 0x53, 0x20, //       mov  r10, [rbx+32]
        0x4C, 0x8B, 0x43, 0x28, //       mov  r8,  [rbx+40]
        0x0F, 0x05, //                   syscall
        0x48, 0x89, 0x43, 0x38, //       mov  [rbx+56], rax    its result
        0x48, 0x85, 0xC0, //             test rax, rax
        0x78, 0x11, //                   js   fail
        0x48, 0x8B, 0x4B, 0x30, //       mov  rcx, [rbx+48]    where to keep the result besides, or zero
        0x48, 0x85, 0xC9, //             test rcx, rcx
        0x74, 0x02, //                   jz   skip
        0x89, 0x01, //                   mov  [rcx], eax
        0x48, 0x83, 0xC3, 0x40, // skip: add  rbx, 64
        0xEB, 0xCD, //                   jmp  next
        0xB8, 0xE7, 0, 0, 0, //    fail: mov  eax, 231         exit_group(127)
        0xBF, 0x7F, 0, 0, 0, //          mov  edi, 127
        0x0F, 0x05, //                   syscall
    ];

    public static ReadOnlySpan<uint> Arm64 =>
    [
        0xAA0003F3, //       mov  x19, x0
        0xF9400268, // next: ldr  x8, [x19]         the call's number
        0xF9400660, //       ldr  x0, [x19, 8]      its five arguments
        0xF9400A61, //       ldr  x1, [x19, 16]
        0xF9400E62, //       ldr  x2, [x19, 24]
        0xF9401263, //       ldr  x3, [x19, 32]
        0xF9401664, //       ldr  x4, [x19, 40]
        0xD4000001, //       svc  0
        0xF9001E60, //       str  x0, [x19, 56]     its result
        0xB7F800C0, //       tbnz x0, 63, fail
        0xF9401A69, //       ldr  x9, [x19, 48]     where to keep the result besides, or zero
        0xB4000049, //       cbz  x9, skip
        0xB9000120, //       str  w0, [x9]
        0x91010273, // skip: add  x19, x19, 64
        0x17FFFFF3, //       b    next
        0xD2800BC8, // fail: mov  x8, 94            exit_group(127)
        0xD2800FE0, //       mov  x0, 127
        0xD4000001, //       svc  0
    ];

    /// <summary>Where the instructions of this machine's processor lie, ready to run.</summary>
    public static nint Code { get; } = Place(Machine.Current == Machine.Arm64 ? MemoryMarshal.AsBytes(Arm64) : X64);

    private static nint Place(ReadOnlySpan<byte> code)
    {
        var place = mmap(0, Size, ReadAndWrite, PrivateAndAnonymous, -1, 0);
        if (place == -1)
            throw new Win32Exception(Marshal.GetLastPInvokeError(), "There is no memory for the code that starts confined processes.");
        code.CopyTo(new Span<byte>((void*)place, code.Length));
        if (mprotect(place, Size, ReadAndExecute) != 0)
            throw new Win32Exception(Marshal.GetLastPInvokeError(), "The code that starts confined processes may not be run.");
        return place;
    }

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc", SetLastError = true)]
    private static partial nint mmap(nint address, nint length, int protection, int flags, int descriptor, nint offset);

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc", SetLastError = true)]
    private static partial int mprotect(nint address, nint length, int protection);
}
