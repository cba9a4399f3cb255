using System.Buffers.Binary;
using System.Runtime.Versioning;
using Katas.Confinement;
using Katas.Sandboxing;
using Tests.Support;

namespace Attack.Tests.Sandboxing;

/// <summary>
/// The machine as it is, but for one system call that says yes and does nothing. So a worker believes that it has confined
/// itself, reports every layer, and lacks one.
/// </summary>
[SupportedOSPlatform("linux")]
internal sealed class PretendingKernel : IDisposable
{
    private const ushort Load = 0x20;
    private const ushort IfEqual = 0x15;
    private const ushort Return = 0x06;
    private const uint NumberAt = 0;
    private const uint SecondArgumentAt = 24;
    private const uint ThirdArgumentAt = 32;
    private const uint SayYes = 0x0005_0000; // fail with error 0
    private const uint SayUnknown = 0x0005_0026; // fail with ENOSYS

    private static readonly uint SetLimit = OnX64 ? 302u : 261; // prlimit64
    private static readonly uint PutOnFilter = OnX64 ? 317u : 277; // seccomp

    private readonly TemporaryFolder folder = new();

    private PretendingKernel(params (ushort Code, uint Operand, byte IfTrue, byte IfFalse)[] steps)
    {
        var filter = folder.Write("filter", [.. steps.SelectMany(Bytes), .. Filters.ForStart(Machine.Current!)]);
        var program = folder.Write("bwrap", $"#!/bin/sh\nexec {Katas.Sandboxing.Tools.Find().Bubblewrap} \"$@\" 9<'{filter}'\n");
        Everybody.MayUse(folder.Path, filter, program);
        Tools = Tools.Find() with { Bubblewrap = program };
    }

    public Tools Tools { get; }

    private static bool OnX64 => Machine.Current == Machine.X64;

    /// <summary>A limit is not set, but can be asked for.</summary>
    public static PretendingKernel WithoutLimit(int resource) => new(
        (Load, NumberAt, 0, 0),
        (IfEqual, SetLimit, 0, 5),
        (Load, SecondArgumentAt, 0, 0),
        (IfEqual, (uint)resource, 0, 3),
        (Load, ThirdArgumentAt, 0, 0),
        (IfEqual, 0, 1, 0), // no new limit: a question
        (Return, SayYes, 0, 0));

    /// <summary>A filter is not put on.</summary>
    public static PretendingKernel WithoutSecondFilter() => new(
        (Load, NumberAt, 0, 0),
        (IfEqual, PutOnFilter, 0, 1),
        (Return, SayYes, 0, 0));

    /// <summary>A call is not known.</summary>
    public static PretendingKernel WithoutCall(uint onX64, uint onArm64) => new(
        (Load, NumberAt, 0, 0),
        (IfEqual, OnX64 ? onX64 : onArm64, 0, 1),
        (Return, SayUnknown, 0, 0));

    public void Dispose() => folder.Dispose();

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
