using System.ComponentModel;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Katas.Sandboxing.Processes;

namespace Katas.Sandboxing.Launching;

/// <summary>
/// Makes a process that walks a list of calls. It shares our memory until it becomes another program, and we wait until then.
/// </summary>
[SupportedOSPlatform("linux")]
internal static unsafe partial class NewProcess
{
    private const int SharedMemoryUntilExec = 0x100 | 0x4000 | 17; // CLONE_VM, CLONE_VFORK, SIGCHLD
    private const int StackSize = 64 << 10;
    private const int MaskSize = 128; // a sigset_t of the C library
    private const int SetMask = 2; // SIG_SETMASK
    private const int DoNotWait = 1; // WNOHANG
    private const int KillSignal = 9;
    private const int StopSignal = 19;

    /// <summary>The id of a process that has walked the list to its last call.</summary>
    /// <exception cref="Win32Exception">There is no new process.</exception>
    /// <exception cref="LaunchException">A call failed; the message says which.</exception>
    public static int Walk(CallList calls)
    {
        var table = calls.Build();
        var stack = NativeMemory.AlignedAlloc(StackSize, 16);
        var all = stackalloc byte[MaskSize];
        var before = stackalloc byte[MaskSize];
        new Span<byte>(all, MaskSize).Fill(byte.MaxValue);
        _ = pthread_sigmask(SetMask, all, before); // no handler of ours may run in the new process
        var id = clone(CallWalker.Code, (nint)stack + StackSize, SharedMemoryUntilExec, table);
        var error = Marshal.GetLastPInvokeError();
        _ = pthread_sigmask(SetMask, before, null);
        NativeMemory.AlignedFree(stack);
        if (id < 0)
            throw new Win32Exception(error, $"No process could be made: error {error}.");
        if (calls.Failure() is not { } failure)
            return id;
        Reap(id);
        throw new LaunchException(failure);
    }

    /// <summary>
    /// The exit code of a process of ours that has ended, 128 and the signal for one that was killed; null while it runs.
    /// </summary>
    public static int? TryReap(int id)
    {
        var ended = waitpid(id, out var status, DoNotWait);
        return ended == 0 ? null : ended < 0 ? -1 : (status & 0x7F) == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F);
    }

    /// <summary>Waits for a process of ours to end.</summary>
    public static void Reap(int id) => _ = waitpid(id, out _, 0);

    /// <summary>
    /// Kills a process of ours and its group. A child that it was making when it was stopped is in its group, but in no list of its
    /// children yet: bubblewrap's would wait for ever for a word of its parent, and hold its pipes open.
    /// </summary>
    public static void Kill(int id)
    {
        _ = kill(-id, KillSignal);
        _ = kill(id, KillSignal);
    }

    /// <summary>
    /// Kills a process of ours and those that it has started. It is stopped first, so that it begins no more, and its children keep their
    /// ids until we have sent the signal. The framework can do the same, but reads the state of every process of the machine for it.
    /// </summary>
    public static void KillWithChildren(int id)
    {
        _ = kill(id, StopSignal);
        foreach (var child in ChildrenOf(id))
            KillWithChildren(child);
        Kill(id);
    }

    private static IEnumerable<int> ChildrenOf(int id)
    {
        try
        {
            return ProcessChildren.Of(id.ToString(CultureInfo.InvariantCulture))
                .Select(child => int.Parse(child, CultureInfo.InvariantCulture));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return []; // it has just ended
        }
    }

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc", SetLastError = true)]
    private static partial int clone(nint code, nint stack, int flags, nint argument);

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc")]
    private static partial int pthread_sigmask(int how, byte* set, byte* before);

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc", SetLastError = true)]
    private static partial int waitpid(int id, out int status, int options);

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc", SetLastError = true)]
    private static partial int kill(int id, int signal);
}
