using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Katas.Worker;

/// <summary>
/// Keeps the standard streams away from submitted code: the wire moves to private descriptors,
/// standard input becomes empty, and everything printed goes to standard error.
/// </summary>
internal sealed partial class StandardPipes : IDisposable
{
    private const int DuplicateCloseOnExec = 1030; // F_DUPFD_CLOEXEC
    private const int FirstPrivate = 64;

    private StandardPipes(Stream input, Stream output)
    {
        Input = input;
        Output = output;
        Errors = Console.OpenStandardError();
        Console.SetOut(new StreamWriter(Errors, new UTF8Encoding(false)) { AutoFlush = true });
    }

    public Stream Input { get; }

    public Stream Output { get; }

    public Stream Errors { get; }

    public static StandardPipes Take() =>
        OperatingSystem.IsLinux() ? TakeDescriptors() : new StandardPipes(Console.OpenStandardInput(), Console.OpenStandardOutput());

    public void Dispose()
    {
        Input.Dispose();
        Output.Dispose();
        Errors.Dispose();
    }

    private static StandardPipes TakeDescriptors()
    {
        var input = Private(fcntl(0, DuplicateCloseOnExec, FirstPrivate), FileAccess.Read);
        var output = Private(fcntl(1, DuplicateCloseOnExec, FirstPrivate), FileAccess.Write);
        using var nothing = File.OpenHandle("/dev/null");
        Check(dup2((int)nothing.DangerousGetHandle(), 0));
        Check(dup2(2, 1));
        return new StandardPipes(input, output);
    }

    private static FileStream Private(int descriptor, FileAccess access) =>
        new(new SafeFileHandle(Check(descriptor), ownsHandle: true), access, bufferSize: 0);

    private static int Check(int result) =>
        result >= 0 ? result : throw new IOException($"The worker could not move its pipes: error {Marshal.GetLastPInvokeError()}.");

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc", SetLastError = true)]
    private static partial int fcntl(int descriptor, int command, int argument);

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc", SetLastError = true)]
    private static partial int dup2(int from, int to);
}
