using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Katas.Confinement;
using Microsoft.Win32.SafeHandles;

namespace Katas.Sandboxing.Launching;

/// <summary>
/// Landlock: rules by which a process gives up files, ports and signals for itself and all it starts. They need no privilege and no other
/// program. Here they are only made; the new process puts them in force.
/// </summary>
[SupportedOSPlatform("linux")]
internal static partial class Landlock
{
    /// <summary>The kind of rule that grants a file, or everything beneath a folder.</summary>
    public const nint PathBeneath = 1;

    private const nint AskVersion = 1; // LANDLOCK_CREATE_RULESET_VERSION
    private const ulong NetworkPorts = 0x3; // bind and connect TCP
    private const ulong Scopes = 0x3; // abstract sockets and signals
    private const int OpenPath = 0x20_0000 | 0x8_0000; // O_PATH, O_CLOEXEC

    /// <summary>
    /// The version that the kernel speaks; zero where Landlock is not built in, is switched off, or is refused by a filter.
    /// </summary>
    public static int Version(Machine machine) =>
        (int)Math.Max(0, syscall(Number(machine, LaunchCalls.LandlockCreate), 0, 0, AskVersion, 0));

    /// <summary>Rules that are not in force yet. Whatever the kernel can deny and no rule grants will be refused.</summary>
    public static unsafe SafeFileHandle Ruleset(Machine machine, int version, IEnumerable<LandlockRule> rules)
    {
        var handled = stackalloc ulong[3] { FileRights(version), NetworkPorts, Scopes };
        var size = version switch { < 4 => 8, < 6 => 16, _ => 24 }; // older kernels know the first fields only
        var made = Check(syscall(Number(machine, LaunchCalls.LandlockCreate), (nint)handled, size, 0, 0), "a set of rules");
        var ruleset = new SafeFileHandle(made, ownsHandle: true);
        foreach (var rule in rules)
            Grant(machine, ruleset, rule);
        return ruleset;
    }

    /// <summary>A rule as the kernel reads it: the rights, then the descriptor of the file, without a gap between them.</summary>
    public static byte[] Packed(FileRights rights, int descriptor) =>
        [.. BitConverter.GetBytes((ulong)rights), .. BitConverter.GetBytes(descriptor)];

    /// <summary>Every right on files that a version can deny.</summary>
    private static ulong FileRights(int version) => version switch { <= 1 => 0x1FFF, 2 => 0x3FFF, 3 or 4 => 0x7FFF, _ => 0xFFFF };

    private static unsafe void Grant(Machine machine, SafeFileHandle ruleset, LandlockRule rule)
    {
        var descriptor = open(rule.Path, OpenPath);
        if (descriptor < 0)
            return; // this machine does not have it
        using var place = new SafeFileHandle(descriptor, ownsHandle: true);
        var rights = Directory.Exists(rule.Path) ? rule.Rights : rule.Rights & ~Launching.FileRights.List;
        var call = Number(machine, LaunchCalls.LandlockAddRule);
        fixed (byte* packed = Packed(rights, descriptor))
            Check(syscall(call, ruleset.DangerousGetHandle(), PathBeneath, (nint)packed, 0), $"the rule for '{rule.Path}'");
    }

    private static nint Number(Machine machine, SystemCall call) => (nint)machine.NumberOf(call)!.Value;

    private static nint Check(nint result, string what) => result >= 0
        ? result
        : throw new Win32Exception(Marshal.GetLastPInvokeError(), $"Landlock refused {what}: error {Marshal.GetLastPInvokeError()}.");

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc", SetLastError = true)]
    private static partial nint syscall(nint number, nint a, nint b, nint c, nint d);

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int open(string path, int flags);
}
