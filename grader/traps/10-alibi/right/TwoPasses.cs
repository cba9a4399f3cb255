using Katas.Testing;

namespace Katas.Kata10.Traps;

[RightVariant<IAlibi>("two passes: penalties to the left, then to the right")]
public static class TwoPasses
{
    public static double[][] AddBias(double[][] scores, double slope)
    {
        _ = new Alibi().AddBias(scores, slope); // the same refusals
        var biased = scores.Select(row => row.ToArray()).ToArray();
        for (var i = 0; i < biased.Length; i++)
        {
            for (int left = i - 1, right = i + 1, distance = 1; distance < biased.Length; left--, right++, distance++)
            {
                if (left >= 0)
                    biased[i][left] -= slope * distance;
                if (right < biased.Length)
                    biased[i][right] -= slope * distance;
            }
        }
        return biased;
    }
}
