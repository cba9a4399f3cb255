using Katas.Testing;

namespace Katas.Kata12.Traps;

/// <summary><c>MathF.Sqrt</c>.</summary>
[Trap<IScaling>("single-precision", "Your factor is right to seven digits only: somewhere the root passes through a float. Which methods "
    + "on the way work in float, and which in double?")]
public static class SinglePrecision
{
    public static double Factor(int dK)
    {
        _ = new Scaling().Factor(dK);
        return 1 / MathF.Sqrt(dK);
    }
}
