namespace Katas.Confinement;

/// <summary>The numbers of one system call; minus one where an architecture does not have it.</summary>
internal readonly record struct SystemCall(int X64, int Arm64)
{
    /// <summary>A call of the years since numbers are the same everywhere.</summary>
    public SystemCall(int everywhere)
        : this(everywhere, everywhere)
    {
    }
}
