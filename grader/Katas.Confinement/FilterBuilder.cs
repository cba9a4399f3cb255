using System.Buffers.Binary;

namespace Katas.Confinement;

/// <summary>How a refused system call fails.</summary>
internal enum FilterError : uint
{
    NotPermitted = 1,

    /// <summary>"No such call": libraries then fall back to an older one, whose arguments a filter can read.</summary>
    NotKnown = 38,
}

/// <summary>
/// Assembles a classic BPF program that the kernel runs before each system call; the first rule for a call decides about it.
/// Calls of foreign architectures and x32 calls kill the process, because their numbers mean other calls.
/// </summary>
internal sealed class FilterBuilder
{
    /// <summary>The bytes of an instruction; the last four are its operand.</summary>
    public const int StepSize = 8;

    private const ushort Load = 0x20;
    private const ushort IfEqual = 0x15;
    private const ushort IfAtLeast = 0x35;
    private const ushort IfAnyBit = 0x45;
    private const ushort Return = 0x06;

    private const uint Permit = 0x7FFF_0000;
    private const uint Fail = 0x0005_0000;
    private const uint Kill = 0x8000_0000;

    private const uint NumberAt = 0;
    private const uint ArchitectureAt = 4;
    private const uint ArgumentsAt = 16;
    private const uint FirstForeignNumber = 0x4000_0000;

    private readonly Machine machine;
    private readonly List<Step> program;

    public FilterBuilder(Machine machine)
    {
        this.machine = machine;
        program =
        [
            new(Load, ArchitectureAt), new(IfEqual, machine.AuditName, 1, 0), new(Return, Kill),
            new(Load, NumberAt), new(IfAtLeast, FirstForeignNumber, 0, 1), new(Return, Kill),
        ];
    }

    public FilterBuilder Refuse(FilterError error, params IEnumerable<SystemCall> calls)
    {
        foreach (var call in calls)
            When(call, [new(Return, Fail | (uint)error)]);
        return this;
    }

    public FilterBuilder Allow(SystemCall call) => When(call, [new(Return, Permit)]);

    /// <summary>Allows every call in a range.</summary>
    public FilterBuilder Allow(CallNumbers calls)
    {
        program.AddRange([new(IfAtLeast, (uint)calls.First, 0, 2), new(IfAtLeast, (uint)calls.Last + 1, 1, 0), new(Return, Permit)]);
        return this;
    }

    /// <summary>Refuses a call when one of the bits is set in an argument, and allows it otherwise.</summary>
    public FilterBuilder RefuseAnyBit(SystemCall call, uint argument, uint bits) =>
        When(call, [LoadArgument(argument), new(IfAnyBit, bits, 0, 1), .. Verdicts]);

    /// <summary>Allows a call when a bit is set in an argument, and refuses it otherwise.</summary>
    public FilterBuilder RequireBit(SystemCall call, uint argument, uint bit) =>
        When(call, [LoadArgument(argument), new(IfAnyBit, bit, 1, 0), .. Verdicts]);

    /// <summary>Allows a call only when an argument has one of the values.</summary>
    public FilterBuilder AllowOnly(SystemCall call, uint argument, params uint[] values) =>
        AllowOnly(FilterError.NotPermitted, call, argument, values);

    /// <summary>The same, with another error for other values.</summary>
    public FilterBuilder AllowOnly(FilterError error, SystemCall call, uint argument, params uint[] values)
    {
        // over the other values and the refusal
        var compare = values.Index().Select(value => new Step(IfEqual, value.Item, (byte)(values.Length - value.Index), 0));
        return When(call, [LoadArgument(argument), .. compare, new(Return, Fail | (uint)error), new(Return, Permit)]);
    }

    /// <summary>Refuses a call when an argument has the value; the following rules decide about other values.</summary>
    public FilterBuilder RefuseValue(SystemCall call, uint argument, uint value) =>
        When(call, [LoadArgument(argument), new(IfEqual, value, 0, 1), new(Return, Fail | (uint)FilterError.NotPermitted),
            new(Load, NumberAt)]);

    /// <summary>The program as the kernel reads it, eight bytes per instruction: a call without a rule is allowed.</summary>
    public byte[] BuildAllowingOthers() => Build(Permit);

    /// <summary>The same, but a call without a rule fails.</summary>
    public byte[] BuildRefusingOthers(FilterError error) => Build(Fail | (uint)error);

    /// <summary>The same, but a call without a rule kills the process: so that a test sees that it was made.</summary>
    public byte[] BuildKillingOthers() => Build(Kill);

    private byte[] Build(uint otherwise)
    {
        var bytes = new byte[(program.Count + 1) * StepSize];
        foreach (var (i, step) in program.Append(new Step(Return, otherwise)).Index())
            step.Write(bytes.AsSpan(i * StepSize));
        return bytes;
    }

    private static Step[] Verdicts => [new(Return, Fail | (uint)FilterError.NotPermitted), new(Return, Permit)];

    /// <summary>The low half of an argument: each argument that is checked here is an int to the kernel.</summary>
    private static Step LoadArgument(uint argument) => new(Load, ArgumentsAt + (8 * argument));

    private FilterBuilder When(SystemCall call, Step[] then)
    {
        if (machine.NumberOf(call) is not { } number)
            return this;
        program.Add(new(IfEqual, number, 0, (byte)then.Length));
        program.AddRange(then);
        return this;
    }

    private readonly record struct Step(ushort Code, uint Operand, byte SkipIfTrue = 0, byte SkipIfFalse = 0)
    {
        public void Write(Span<byte> bytes)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(bytes, Code);
            bytes[2] = SkipIfTrue;
            bytes[3] = SkipIfFalse;
            BinaryPrimitives.WriteUInt32LittleEndian(bytes[4..], Operand);
        }
    }
}
