using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Katas.Confinement;

/// <summary>
/// Ends this process when its parent has ended. Without a sandbox the kernel does not do that, and an endless loop must not outlive
/// a grader that was killed.
/// </summary>
internal static partial class ParentProcess
{
    private const int SetParentDeathSignal = 1; // PR_SET_PDEATHSIG
    private const int KillSignal = 9;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// Ends this process soon after its parent has ended. Linux is asked to do that as well, because the grader stops a process for a
    /// moment before it kills it: if the grader is killed in that moment, no thread of ours runs any more.
    /// </summary>
    public static void ExitWithParent(int master)
    {
        if (OperatingSystem.IsLinux())
            _ = prctl(SetParentDeathSignal, KillSignal, 0, 0, 0);
        new Thread(() => Watch(master)) { IsBackground = true, Name = "master" }.Start();
    }

    private static void Watch(int master)
    {
        do
            Thread.Sleep(Pause);
        while (IsThere(master));
        using var self = Process.GetCurrentProcess();
        self.Kill();
    }

    private static bool IsThere(int id)
    {
        try
        {
            Process.GetProcessById(id).Dispose();
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc")]
    private static partial int prctl(int option, nint a, nint b, nint c, nint d);
}
