using Katas.Testing;

namespace Katas.Kata12.Traps;

/// <summary><c>Math.Pow(dK, -1 / 2)</c>, or nothing to multiply by.</summary>
[Trap<IScaling>("factor-of-one", "Your factor is 1 at every width, so nothing is scaled. If there is a power in it, look at its "
    + "exponent: -1 / 2 with whole numbers is 0, and anything to the power of 0 is 1. What is the factor for d_k = 4 on paper?")]
public static class FactorOfOne
{
    public static double Factor(int dK)
    {
        _ = new Scaling().Factor(dK);
        return 1;
    }
}
