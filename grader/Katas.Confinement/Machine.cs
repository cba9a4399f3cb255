using System.Runtime.InteropServices;

namespace Katas.Confinement;

/// <summary>A processor architecture whose system calls are known by number.</summary>
public sealed class Machine
{
    private readonly Func<SystemCall, int> number;

    private Machine(string name, uint auditName, Func<SystemCall, int> number)
    {
        Name = name;
        AuditName = auditName;
        this.number = number;
    }

    public static Machine X64 { get; } = new("x86_64", 0xC000_003E, call => call.X64);

    public static Machine Arm64 { get; } = new("aarch64", 0xC000_00B7, call => call.Arm64);

    /// <summary>The architecture of this machine, or null if it is unknown: then there is no filter, and so no sandbox.</summary>
    public static Machine? Current => RuntimeInformation.ProcessArchitecture switch
    {
        Architecture.X64 => X64,
        Architecture.Arm64 => Arm64,
        _ => null,
    };

    /// <summary>The name that the folder of its system libraries has.</summary>
    public string Name { get; }

    /// <summary>How the kernel names the architecture to a filter.</summary>
    internal uint AuditName { get; }

    /// <summary>The number of a call, or null where the architecture does not have it.</summary>
    public uint? NumberOf(SystemCall call) => number(call) is >= 0 and var known ? (uint)known : null;
}
