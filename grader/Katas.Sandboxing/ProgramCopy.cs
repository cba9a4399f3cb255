using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Katas.Sandboxing;

/// <summary>One of our programs as it lies in the staging folder: an assembly, or a native program.</summary>
/// <param name="Folder">The copy of its folder.</param>
/// <param name="File">The name of the file that starts.</param>
/// <param name="IsNative">Whether it starts by itself; an assembly is started by the runtime's host.</param>
[SupportedOSPlatform("linux")]
internal sealed partial record ProgramCopy(string Folder, string File, bool IsNative)
{
    private const int MayRun = 1; // X_OK

    /// <summary>The native program if there is one and its copy may run: machines may keep temporary files from being run.</summary>
    public static ProgramCopy Of(ConfinedProgram program, Func<string, string> copyOf) =>
        program.Native is { } native && Copied(native, isNative: true, copyOf) is var copy && Runs(copy)
            ? copy
            : Copied(program.Path, isNative: false, copyOf);

    /// <summary>The command line that starts it.</summary>
    /// <param name="host">Where the runtime's host is.</param>
    /// <param name="folder">Where the program finds its folder.</param>
    /// <param name="argument">Its own argument.</param>
    public string[] Start(string host, string folder, string argument)
    {
        var file = Path.Combine(folder, File);
        return IsNative ? [file, argument] : [host, "exec", file, argument];
    }

    private static ProgramCopy Copied(string file, bool isNative, Func<string, string> copyOf) =>
        new(copyOf(Path.GetDirectoryName(file)!), Path.GetFileName(file), isNative);

    private static bool Runs(ProgramCopy copy) => access(Path.Combine(copy.Folder, copy.File), MayRun) == 0;

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int access(string path, int mode);
}
