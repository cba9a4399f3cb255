using System.Globalization;
using Katas.Testing;
using Place = Katas.Grading.Diagnosing.DifferenceFinder.Place;

namespace Katas.Grading.Diagnosing;

/// <summary>
/// Names the first step of attention that deviates, from nothing but the table of weights that comes out at its end.
/// <para>
/// For each query, which is a row of the table, attention takes a score s_j for each key j, multiplies all scores by a scale,
/// sets the scores of hidden keys to −∞ (the mask), and lets softmax make weights of them: w_j = exp(s_j) / (exp(s_0) + exp(s_1) + …).
/// The divisor is the same in the whole row, so it cancels out where one weight is divided by another:
/// w_j / w_0 = exp(s_j) / exp(s_0) = exp(s_j − s_0). Hence ln(w_j / w_0) = s_j − s_0: the logarithm of that ratio is the lead of score j
/// over score 0, as it was before softmax. All that softmax loses is a number that is added to every score of a row, and that changes no
/// lead.
/// </para>
/// <list type="bullet">
/// <item>Not softmax: softmax gives weights that are not negative and sum to 1. A row that does not do so tells nothing about its scores;
/// it is the weights that are wrong.</item>
/// <item>Mask: exp(−∞) is 0, and exp of any other score is above 0. So a hidden key that has weight, or a key in sight that has none,
/// shows another mask. This is looked at first, since a weight of 0 has no logarithm.</item>
/// <item>Scale: it multiplies all scores, hence all leads, in all rows, by the same number. If each lead is the same multiple of the
/// right one, the scores were right and their scale was not.</item>
/// <item>Scores: if the leads differ in any other way, no scale explains it. With a single right lead other than 0 the two cannot be told
/// apart: any number is a multiple of it.</item>
/// <item>Too small to tell: below about −745, exp is 0 in double precision. Such a weight says nothing about its score and is left
/// out.</item>
/// </list>
/// </summary>
/// <param name="axes">What the axes of the weights are called, from the outside inwards.</param>
/// <param name="isCausal">Whether a query sees no keys after it, the last query standing at the last key.</param>
internal sealed class AttentionStages(IReadOnlyList<string> axes, bool isCausal)
{
    public const string Scores = "scores, read back from the weights";
    public const string Scaled = "scaled scores, read back from the weights";
    public const string ScoresOrScale = "scores or their scale, read back from the weights";
    public const string Masked = "masked scores, read back from the weights";

    private const double Tolerance = 1e-6; // a logarithm of weights has lost digits that the weights still have
    private const double Nothing = 1e-12;

    private readonly string table = NameOf(axes, 0);
    private readonly string row = NameOf(axes, 1);
    private readonly string column = NameOf(axes, 2);

    /// <summary>The stages in the order of the computation.</summary>
    public static IReadOnlyList<string> InOrder { get; } = [Scores, Scaled, ScoresOrScale, Masked];

    /// <summary>Where a step before the weights deviates first; null if the weights do not tell, or all steps agree.</summary>
    /// <param name="right">One table of right weights, or several.</param>
    /// <param name="own">As many of the learner's.</param>
    public Place? Find(double[][][] right, double[][][] own)
    {
        if (right.Length != own.Length)
            return null;
        for (var i = 0; i < right.Length; i++)
        {
            if (InTable(right[i], own[i]) is { } place)
                return right.Length == 1 ? place : place with { At = $"{table} {i}, {place.At}" };
        }
        return null;
    }

    /// <summary>
    /// The name of an axis of several tables. Declared names belong to the innermost axes; the others have their usual names.
    /// </summary>
    private static string NameOf(IReadOnlyList<string> declared, int axis) =>
        declared.ElementAtOrDefault(declared.Count - AnswerForm.TableAxes.Count + axis) ?? AnswerForm.TableAxes[axis];

    private Place? InTable(double[][] right, double[][] own)
    {
        if (Show.Shape(right) != Show.Shape(own) || !right.All(IsFromSoftmax))
            return null;
        if (InMask(right, own) is { } place)
            return place;
        return own.All(IsFromSoftmax) ? InScores([.. right.SelectMany((weights, i) => Leads(i, weights, own[i]))]) : null;
    }

    private static bool IsFromSoftmax(double[] weights) => weights.All(weight => weight >= 0) && weights.Sum().IsCloseTo(1);

    /// <summary>A single query stands at the last key and sees them all: there is no mask to compare.</summary>
    private Place? InMask(double[][] right, double[][] own)
    {
        if (!isCausal || right.Length < 2)
            return null;
        var before = right[0].Length - right.Length; // keys before the first query, as in a cache
        return own.SelectMany((weights, i) => weights.Select((weight, j) => (Weight: weight, Right: right[i][j], Row: i, Column: j)))
            .Where(cell => cell.Column > cell.Row + before ? cell.Weight > Nothing : cell.Weight == 0 && cell.Right > 0)
            .Select(cell => new Place(Masked, $"{row} {cell.Row}, {column} {cell.Column} of the weights", cell.Right, cell.Weight))
            .FirstOrDefault();
    }

    /// <summary>By how much each score of a row is ahead of the row's first one, where no weight is too small to tell.</summary>
    private static IEnumerable<Lead> Leads(int row, double[] right, double[] own) => Enumerable.Range(1, right.Length - 1)
        .Where(column => new[] { right[0], right[column], own[0], own[column] }.All(weight => weight > 0))
        .Select(column => new Lead(row, column, Math.Log(right[column] / right[0]), Math.Log(own[column] / own[0])));

    private Place? InScores(Lead[] leads)
    {
        if (leads.FirstOrDefault(lead => !lead.Own.IsCloseTo(lead.Right, Tolerance)) is not { } first)
            return null;
        var at = $"{row} {first.Row}, {column} {first.Column} minus {column} 0";
        if (leads.Count(lead => Math.Abs(lead.Right) > Tolerance) < 2)
            return new Place(ScoresOrScale, at, first.Right, first.Own);
        return CommonFactor(leads) is { } factor
            ? new Place(Scaled, $"{at}; all of them are {factor.ToString("0.####", CultureInfo.InvariantCulture)} times what "
                + "they should be", first.Right, first.Own)
            : new Place(Scores, at, first.Right, first.Own);
    }

    /// <summary>
    /// The number that makes every right lead the learner's, if there is one; measured on the widest lead, where it is most precise.
    /// </summary>
    private static double? CommonFactor(Lead[] leads)
    {
        var widest = leads.MaxBy(lead => Math.Abs(lead.Right))!;
        var factor = widest.Own / widest.Right;
        return leads.All(lead => lead.Own.IsCloseTo(factor * lead.Right, Tolerance)) ? factor : null;
    }

    /// <summary>The lead of one score over the first score of its row: the right one, and the learner's.</summary>
    private sealed record Lead(int Row, int Column, double Right, double Own);
}
