using System.Buffers.Binary;
using Katas.Confinement;

namespace Sandboxing.Tests.Confinement;

/// <summary>Runs a filter program as the kernel would: so that filters for other processors are tested too.</summary>
internal static class FilterRun
{
    public const uint X64 = 0xC000_003E;
    public const uint Arm64 = 0xC000_00B7;
    public const uint NotPermitted = 0x0005_0001;
    public const uint NotKnown = 0x0005_0026;
    public const int Self = 77;

    public const uint Allowed = 0x7FFF_0000;
    public const uint Killed = 0x8000_0000;

    public static uint Of(byte[] program, uint architecture, uint number, params uint[] arguments)
    {
        var data = new byte[64];
        BinaryPrimitives.WriteUInt32LittleEndian(data, number);
        BinaryPrimitives.WriteUInt32LittleEndian(data.AsSpan(4), architecture);
        for (var i = 0; i < arguments.Length; i++)
            BinaryPrimitives.WriteUInt32LittleEndian(data.AsSpan(16 + (8 * i)), arguments[i]);
        return Run(program, data);
    }

    private static uint Run(byte[] program, byte[] data)
    {
        uint accumulator = 0;
        for (var at = 0; ; at++)
        {
            var step = program.AsSpan(at * 8, 8);
            var operand = BinaryPrimitives.ReadUInt32LittleEndian(step[4..]);
            switch (BinaryPrimitives.ReadUInt16LittleEndian(step))
            {
                case 0x20: accumulator = BinaryPrimitives.ReadUInt32LittleEndian(data.AsSpan((int)operand)); break;
                case 0x15: at += accumulator == operand ? step[2] : step[3]; break;
                case 0x35: at += accumulator >= operand ? step[2] : step[3]; break;
                case 0x45: at += (accumulator & operand) != 0 ? step[2] : step[3]; break;
                case 0x06: return operand;
                case var code: throw new InvalidOperationException($"Instruction {code:X} is not one of ours.");
            }
        }
    }

    public static uint First(uint machine, uint call, params uint[] arguments) =>
        Of(Filters.ForStart(Known(machine)), machine, call, arguments);

    public static uint Second(uint machine, uint call, params uint[] arguments) =>
        Of(SecondFilter(machine), machine, call, arguments);

    /// <summary>The second filter itself, for a test that asks it often.</summary>
    public static byte[] SecondFilter(uint machine)
    {
        var filter = Filters.ForRun(Known(machine));
        Filters.Complete(filter, Self);
        return filter;
    }

    /// <summary>The second filter as a runtime for musl gets it.</summary>
    public static uint OfMusl(uint machine, uint call) => Of(Filters.ForRun(Known(machine), ofMusl: true), machine, call);

    private static Machine Known(uint machine) => machine == X64 ? Machine.X64 : Machine.Arm64;
}
