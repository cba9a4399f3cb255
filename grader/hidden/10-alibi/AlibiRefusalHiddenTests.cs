using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata10.Hidden;

[Kata(10), Task("penalties"), Edge]
public sealed class AlibiRefusalHiddenTests
{
    private static readonly double[] BadSlopes = [0, -0.5, double.NaN, double.PositiveInfinity, double.NegativeInfinity];

    private static IAlibi Answer => Subject.Of<IAlibi>();

    [Test, Task("slopes")]
    [Asks("Slopes should refuse a number of heads that no model has.")]
    public void Slopes_refuses_less_than_one_head()
    {
        foreach (var heads in (int[])[0, -1, -8, int.MinValue])
            Refusal.Of(() => Answer.Slopes(heads), $"Slopes({heads})");
    }

    [Test]
    [Asks("Bias should refuse a negative number of tokens.")]
    public void Bias_refuses_a_negative_number_of_tokens()
    {
        foreach (var n in (int[])[-1, -5])
            Refusal.Of(() => Answer.Bias(n, 0.5), $"Bias({n}, 0.5)");
    }

    [Test]
    [Asks("Bias and AddBias should refuse a slope that the contract does not allow.")]
    public void A_slope_that_is_not_a_positive_number_is_refused()
    {
        foreach (var slope in BadSlopes)
        {
            Refusal.Of(() => Answer.Bias(3, slope), $"Bias(3, {Show.Number(slope)})");
            Refusal.Of(() => Answer.AddBias([[1, 2], [3, 4]], slope), $"AddBias with slope {Show.Number(slope)}");
        }
    }

    [Test]
    [Asks("AddBias should refuse null in place of scores.")]
    public void AddBias_refuses_missing_scores()
    {
        Refusal.Of(() => Answer.AddBias(null!, 0.5), "AddBias of null");
        Refusal.Of(() => Answer.AddBias([[1, 2], null!], 0.5), "AddBias of scores with a row that is null");
    }

    [Test]
    [Asks("AddBias should refuse scores that are not square.")]
    public void AddBias_refuses_what_is_not_square()
    {
        Refusal.Of(() => Answer.AddBias([[1, 2]], 0.5), "AddBias of 1 × 2 scores");
        Refusal.Of(() => Answer.AddBias([[1], [2]], 0.5), "AddBias of 2 × 1 scores");
        Refusal.Of(() => Answer.AddBias([[1, 2], [3]], 0.5), "AddBias of rows of 2 and 1");
        Refusal.Of(() => Answer.AddBias([[1, 2], [3, 4, 5]], 0.5), "AddBias of rows of 2 and 3");
        Refusal.Of(() => Answer.AddBias([[]], 0.5), "AddBias of one empty row");
    }

    [Test]
    [Asks("AddBias should refuse scores that are not allowed.")]
    public void AddBias_refuses_scores_that_are_no_scores()
    {
        foreach (var score in (double[])[double.NaN, double.PositiveInfinity])
        {
            Refusal.Of(() => Answer.AddBias([[1, 2], [score, 4]], 0.5), $"AddBias of [[1, 2], [{Show.Number(score)}, 4]]");
            Refusal.Of(() => Answer.AddBias([[1, 2], [3, score]], 0.5), $"AddBias of [[1, 2], [3, {Show.Number(score)}]]");
        }
    }
}
