using System.Buffers.Binary;
using System.Runtime.Versioning;
using Katas.Confinement;
using Katas.Sandboxing;

namespace Attack.Tests.Sandboxing;

/// <summary>
/// A first filter as it is, but that one system call reports success and does nothing. So a worker believes that it has confined
/// itself further, and lacks one layer.
/// </summary>
[SupportedOSPlatform("linux")]
internal static class PretendingKernel
{
    private const ushort Load = 0x20;
    private const ushort IfEqual = 0x15;
    private const ushort Return = 0x06;
    private const uint NumberAt = 0;
    private const uint SecondArgumentAt = 24;
    private const uint ThirdArgumentAt = 32;
    private const uint ReportSuccess = 0x0005_0000; // fail with error 0

    private const uint ReportUnknown = 0x0005_0026; // fail with ENOSYS

    private static readonly uint SetLimit = OnX64 ? 302u : 261; // prlimit64
    private static readonly uint InstallFilter = OnX64 ? 317u : 277; // seccomp

    private static bool OnX64 => Machine.Current == Machine.X64;

    /// <summary>A limit is not set, but can be asked for.</summary>
    public static Tools WithoutLimit(Tools tools, int resource) => With(tools,
        (Load, NumberAt, 0, 0),
        (IfEqual, SetLimit, 0, 5),
        (Load, SecondArgumentAt, 0, 0),
        (IfEqual, (uint)resource, 0, 3),
        (Load, ThirdArgumentAt, 0, 0),
        (IfEqual, 0, 1, 0), // no new limit: a question
        (Return, ReportSuccess, 0, 0));

    /// <summary>No further filter is installed.</summary>
    public static Tools WithoutSecondFilter(Tools tools) => With(tools,
        (Load, NumberAt, 0, 0),
        (IfEqual, InstallFilter, 0, 1),
        (Return, ReportSuccess, 0, 0));

    /// <summary>A call is not known.</summary>
    public static Tools WithoutCall(Tools tools, uint onX64, uint onArm64) => With(tools,
        (Load, NumberAt, 0, 0),
        (IfEqual, OnX64 ? onX64 : onArm64, 0, 1),
        (Return, ReportUnknown, 0, 0));

    private static Tools With(Tools tools, params (ushort Code, uint Operand, byte IfTrue, byte IfFalse)[] steps) =>
        tools with { FirstFilter = [.. steps.SelectMany(Bytes), .. tools.FirstFilter!] };

    private static byte[] Bytes((ushort Code, uint Operand, byte IfTrue, byte IfFalse) step)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, step.Code);
        bytes[2] = step.IfTrue;
        bytes[3] = step.IfFalse;
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(4), step.Operand);
        return bytes;
    }
}
