using Katas.Testing;

namespace Katas.Grading.Diagnosing.Relations;

/// <summary>The learner's numbers come from the right ones by one number, which is taken from the first of them.</summary>
/// <param name="slug">Its name.</param>
/// <param name="words">What the learner's answers are.</param>
/// <param name="fit">The number, from a right and a wrong one; not finite where they do not show it.</param>
/// <param name="apply">What the number makes of a right one.</param>
internal sealed class FittedAnswer(string slug, string words, Func<double, double, double> fit, Func<double, double, double> apply)
    : AnswerRelation(slug, words)
{
    private const double Tolerance = 100 * Closeness.Tolerance; // the fitted number has lost digits itself

    protected override int Parameters => 1;

    protected override bool Holds(object right, object own) => false;

    protected override bool HoldsFor(IReadOnlyList<AnswerPart> parts)
    {
        var pairs = parts.Select(part => AnswerTree.NumberPairs(part.Right, part.Own)).ToArray();
        if (pairs.Any(numbers => numbers.Count == 0))
            return false;
        var all = pairs.SelectMany(numbers => numbers).ToArray();
        var (right, own) = all.Where(pair => double.IsFinite(pair.Right) && double.IsFinite(pair.Own))
            .MaxBy(pair => Math.Abs(pair.Right));
        var number = fit(right, own);
        return double.IsFinite(number) && number != 0 && !own.IsCloseTo(right, Comparisons.SinglePrecision) // else digits are missing
            && all.All(pair => double.IsFinite(pair.Right)
                ? pair.Own.IsCloseTo(apply(pair.Right, number), Tolerance)
                : pair.Own.Equals(pair.Right));
    }
}

/// <summary>The learner's numbers are the right ones, rounded to one number of decimals.</summary>
internal sealed class RoundedAnswer() : AnswerRelation("rounded", "the right ones, rounded to a fixed number of decimals")
{
    private const int MostDecimals = 8; // beyond that the kit's own tolerance begins

    protected override int Parameters => 1;

    protected override bool Holds(object right, object own) => false;

    protected override bool HoldsFor(IReadOnlyList<AnswerPart> parts)
    {
        var pairs = parts.Select(part => AnswerTree.NumberPairs(part.Right, part.Own)).ToArray();
        return pairs.All(numbers => numbers.Any(pair => !pair.Own.IsCloseTo(pair.Right))) // large whole numbers may be close and wrong
            && Enumerable.Range(0, MostDecimals + 1).Any(decimals => pairs.SelectMany(numbers => numbers)
                .All(pair => IsRounded(pair.Right, pair.Own, decimals)));
    }

    private static bool IsRounded(double right, double own, int decimals) => (own.Equals(right) && !double.IsFinite(right))
        || own.IsCloseTo(Math.Round(right, decimals)) || own.IsCloseTo(Math.Round(right, decimals, MidpointRounding.AwayFromZero));
}
