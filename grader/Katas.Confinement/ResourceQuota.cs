using System.Globalization;

namespace Katas.Confinement;

/// <summary>What a process may use. It sets these limits on itself before anything hostile reaches it.</summary>
/// <param name="PrivateMegabytes">Heap, native memory and thread stacks together.</param>
/// <param name="AddressMegabytes">Address space beyond what the runtime has reserved at its start.</param>
/// <param name="Threads">Threads of the process.</param>
/// <param name="ProcessorSeconds">Processor time of its whole life; the last resort behind the host's own deadlines.</param>
public sealed record ResourceQuota(long PrivateMegabytes, long AddressMegabytes, int Threads, int ProcessorSeconds)
{
    /// <summary>The quota as the one command-line argument that tells a process to confine itself.</summary>
    public string ToArgument() =>
        string.Create(CultureInfo.InvariantCulture, $"{PrivateMegabytes}:{AddressMegabytes}:{Threads}:{ProcessorSeconds}");

    /// <exception cref="FormatException">The text is not a quota.</exception>
    public static ResourceQuota Parse(string argument)
    {
        return argument.Split(':') is [var memory, var space, var threads, var processor]
            ? new ResourceQuota(Number(memory), Number(space), Number(threads), Number(processor))
            : throw new FormatException($"'{argument}' is no allowance. One looks like '1024:2048:128:600'.");

        static int Number(string part) => int.Parse(part, CultureInfo.InvariantCulture);
    }
}
