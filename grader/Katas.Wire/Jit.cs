using System.Runtime.CompilerServices;

namespace Katas.Wire;

/// <summary>How the runtime compiles what each call of a submission runs through a dozen times.</summary>
internal static class Jit
{
    /// <summary>
    /// Once, and optimised: a worker counts no calls, so code without a loop would stay as slow as the runtime's first version of it.
    /// </summary>
    public const MethodImplOptions Once = MethodImplOptions.AggressiveOptimization;
}
