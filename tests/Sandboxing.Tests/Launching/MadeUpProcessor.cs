using System.Buffers.Binary;

namespace Sandboxing.Tests.Launching;

/// <summary>
/// As much of two processors as the launcher's code needs, with a table of numbers as memory. Any other instruction is an error.
/// </summary>
internal sealed class MadeUpProcessor(long[] memory, Func<long, long> kernel)
{
    public const long Table = 0x1_0000;

    private const long ExitOnX64 = 231;
    private const long ExitOnArm64 = 94;

    private readonly long[] registers = new long[32];
    private bool isNegative;
    private bool isZero;

    public List<string> Calls { get; } = [];

    public long[] Memory => memory;

    /// <summary>Registers by their numbers: rax 0, rcx 1, rdx 2, rbx 3, rsi 6, rdi 7, r8 8, r10 10.</summary>
    public void RunX64(ReadOnlySpan<byte> code)
    {
        registers[7] = Table;
        for (var at = 0; ;)
        {
            var next = at + Length(code[at..]);
            if (code[at..next] is [0x0F, 0x05])
            {
                registers[0] = Call(registers[0], registers[7], registers[6], registers[2], registers[10], registers[8]);
                if (Ended(ExitOnX64))
                    return;
            }
            at = next + Step(code[at..next]);
        }
    }

    public void RunArm64(ReadOnlySpan<uint> code)
    {
        registers[0] = Table;
        for (var at = 0; ;)
        {
            at += Step(code[at]);
            if (Ended(ExitOnArm64))
                return;
        }
    }

    private static int Length(ReadOnlySpan<byte> code) => code[0] switch
    {
        0x0F or 0x78 or 0x74 or 0x89 or 0xEB => 2,
        0xB8 or 0xBF => 5,
        0x48 or 0x4C when code[1] == 0x83 || (code[2] & 0xC0) == 0x40 => 4, // with a number of one byte
        0x48 or 0x4C => 3,
        _ => throw new InvalidOperationException($"instruction {code[0]:X}"),
    };

    /// <summary>Executes one instruction; how far to jump besides.</summary>
    private int Step(ReadOnlySpan<byte> code)
    {
        switch (code)
        {
            case [0x0F, 0x05]:
                return 0;
            case [0x48, 0x89, 0xFB]:
                registers[3] = registers[7];
                return 0;
            case [0x48 or 0x4C, 0x8B, var mode, ..]:
                registers[((mode >> 3) & 7) + (code[0] == 0x4C ? 8 : 0)] = Read(registers[3] + (code.Length == 4 ? code[3] : 0));
                return 0;
            case [0x48, 0x89, 0x43, var place]:
                Write(registers[3] + place, registers[0]);
                return 0;
            case [0x48, 0x85, var tested]:
                (isNegative, isZero) = (registers[tested & 7] < 0, registers[tested & 7] == 0);
                return 0;
            case [0x89, 0x01]:
                Write(registers[1], (int)registers[0]);
                return 0;
            default:
                return Jump(code);
        }
    }

    /// <summary>Jumps, and what counts towards them.</summary>
    private int Jump(ReadOnlySpan<byte> code)
    {
        switch (code)
        {
            case [0x48, 0x83, 0xC3, var size]:
                registers[3] += size;
                return 0;
            case [0xB8 or 0xBF, ..]:
                registers[code[0] & 7] = BinaryPrimitives.ReadInt32LittleEndian(code[1..]);
                return 0;
            case [0x78, var distance]:
                return isNegative ? (sbyte)distance : 0;
            case [0x74, var distance]:
                return isZero ? (sbyte)distance : 0;
            case [0xEB, var distance]:
                return (sbyte)distance;
            default:
                throw new InvalidOperationException($"instruction {Convert.ToHexString(code)}");
        }
    }

    /// <summary>Executes one instruction; how far to go from it.</summary>
    private int Step(uint code)
    {
        uint target = code & 31, source = (code >> 5) & 31, immediate = (code >> 10) & 0xFFF;
        switch (code >> 22)
        {
            case 0b1111_1001_01: // ldr x, [x, immediate]
                registers[target] = Read(registers[source] + (8 * immediate));
                return 1;
            case 0b1111_1001_00: // str x
                Write(registers[source] + (8 * immediate), registers[target]);
                return 1;
            case 0b1011_1001_00: // str w
                Write(registers[source] + (4 * immediate), (int)registers[target]);
                return 1;
            case 0b1001_0001_00: // add
                registers[target] = registers[source] + immediate;
                return 1;
            default:
                return Other(code);
        }
    }

    private int Other(uint code)
    {
        switch (code >> 24)
        {
            case 0xAA: // mov x, x
                registers[code & 31] = registers[(code >> 16) & 31];
                return 1;
            case 0xD2: // mov x, immediate
                registers[code & 31] = (code >> 5) & 0xFFFF;
                return 1;
            case 0xD4: // svc
                registers[0] = Call(registers[8], registers[0], registers[1], registers[2], registers[3], registers[4]);
                return 1;
            case 0xB7: // tbnz x, 63
                return registers[code & 31] < 0 ? (int)((code >> 5) & 0x3FFF) : 1;
            case 0xB4: // cbz
                return registers[code & 31] == 0 ? (int)((code >> 5) & 0x7FFFF) : 1;
            case 0x17: // b, backwards
                return (int)(code << 6) >> 6;
            default:
                throw new InvalidOperationException($"instruction {code:X}");
        }
    }

    private long Call(params long[] words)
    {
        Calls.Add($"{words[0]}({string.Join(", ", words[1..])})");
        return kernel(words[0]);
    }

    private bool Ended(long exit) => Calls.Count > 0 && Calls[^1].StartsWith($"{exit}(", StringComparison.Ordinal);

    private long Read(long address) => memory[(address - Table) / sizeof(long)];

    private void Write(long address, long value) => memory[(address - Table) / sizeof(long)] = value;
}
