using Katas.Testing;

namespace Katas.Kata12.Traps;

/// <summary>d_k^(-1/2) through the logarithm.</summary>
[RightVariant<IScaling>("the factor as a power")]
public static class FactorAsPower
{
    public static double Factor(int dK)
    {
        if (dK < 1)
            throw new ArgumentException("d_k starts at 1.", nameof(dK));
        return Math.Exp(-0.5 * Math.Log(dK));
    }
}
