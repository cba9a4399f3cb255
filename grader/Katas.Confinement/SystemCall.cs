namespace Katas.Confinement;

/// <summary>The numbers of one system call; -1 where an architecture does not have it.</summary>
public readonly record struct SystemCall(int X64, int Arm64)
{
    /// <summary>A newer call, which has the same number on every architecture.</summary>
    public SystemCall(int everywhere)
        : this(everywhere, everywhere)
    {
    }
}
