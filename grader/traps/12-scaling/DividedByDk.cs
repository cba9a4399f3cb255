using Katas.Testing;

namespace Katas.Kata12.Traps;

/// <summary>The variance where its root belongs.</summary>
[Trap<IScaling>("divided-by-dk", "Your factor is 1/d_k. A score is a sum of d_k products, so its variance grows like d_k; but the factor "
    + "meets the score itself, not its variance. How does the typical size of a sum grow when its variance grows like d_k?")]
public static class DividedByDk
{
    public static double Factor(int dK) => new Scaling().Factor(dK) * new Scaling().Factor(dK);

    public static string? Evidence(int dK, double answer) =>
        dK > 1 ? $"Your factor for d_k = {dK} is {Show.Number(answer)}." : null;
}
