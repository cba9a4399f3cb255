namespace Katas.Confinement;

/// <summary>A system call that a confined program may make while it runs.</summary>
/// <param name="Name">Its name in the kernel's tables.</param>
/// <param name="Call">Its numbers.</param>
/// <param name="Reason">What needs it.</param>
internal sealed record AllowedCall(string Name, SystemCall Call, string Reason)
{
    /// <summary>What its arguments must be; any will do where there is none.</summary>
    public ArgumentRule? Rule { get; init; }

    /// <summary>
    /// What says that the call is needed, where the honest program on x64 with glibc does not make it. A test takes away each call
    /// that has no source and sees the honest program end.
    /// </summary>
    public string? Source { get; init; }
}

/// <summary>What an argument of an allowed call must be. A closed set.</summary>
internal abstract record ArgumentRule(uint Argument)
{
    /// <summary>One of a few values.</summary>
    public sealed record OneOf(uint Argument, params uint[] Values) : ArgumentRule(Argument);

    /// <summary>None of these bits.</summary>
    public sealed record NoBit(uint Argument, uint Bits) : ArgumentRule(Argument);

    /// <summary>At least this bit.</summary>
    public sealed record WithBit(uint Argument, uint Bit) : ArgumentRule(Argument);

    /// <summary>The id of the process itself.</summary>
    public sealed record Self(uint Argument) : ArgumentRule(Argument);

    /// <summary>Zero or the id of the process itself; for others the call is not known, which the C library accepts.</summary>
    public sealed record KnownForSelf(uint Argument) : ArgumentRule(Argument);
}
