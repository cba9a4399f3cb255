namespace Katas.Kata00;

/// <summary>Break it first: data on which the obvious softmax, <c>exp(x) / Σ exp(x)</c>, gives nonsense.</summary>
public interface IBreakIt
{
    /// <summary>Scores for which the naive softmax yields NaN or infinity, though the true weights exist.</summary>
    /// <returns>One to ten finite scores, none above 10 000 in size, and other ones than the README's example.</returns>
    double[] ScoresThatBreakNaiveSoftmax();

    /// <summary>The same with negative scores only: "too big" is not the only way to fall.</summary>
    /// <returns>One to ten scores from -10 000 to below 0.</returns>
    double[] NegativeScoresThatBreakNaiveSoftmax();
}
