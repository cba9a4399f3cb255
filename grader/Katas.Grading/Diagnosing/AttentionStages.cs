using System.Globalization;
using Katas.Grading.Running;
using Katas.Testing;
using Katas.Wire;
using Katas.Wire.Shapes;
using Place = Katas.Grading.Diagnosing.DifferenceFinder.Place;

namespace Katas.Grading.Diagnosing;

/// <summary>
/// Reads the steps before a table of attention weights back from the table. Softmax forgets only a common shift of a row,
/// so the logarithm of one weight over another is the difference of their two scores.
/// </summary>
internal static class AttentionStages
{
    public const string Scores = "scores, read back from the weights";
    public const string Scaled = "scaled scores, read back from the weights";
    public const string ScoresOrScale = "scores or their scale, read back from the weights";
    public const string Masked = "masked scores, read back from the weights";

    private const double Tolerance = 1e-6;
    private const double Nothing = 1e-12;

    /// <summary>The step that deviates first, if the call's answer is or carries weights that tell; else null.</summary>
    public static Place? Find(RecordedCall call, object expected, object got)
    {
        var (right, own) = (Tables(WeightsIn(call, expected)), Tables(WeightsIn(call, got)));
        if (right.Length != own.Length)
            return null;
        for (var head = 0; head < right.Length; head++)
        {
            if (InTable(right[head], own[head]) is { } place)
                return right.Length == 1 ? place : place with { At = $"head {head}, {place.At}" };
        }
        return null;
    }

    /// <summary>An answer's weights: a part of that name, the whole answer of a member of that name, or what comes out when the values are the identity.</summary>
    private static object? WeightsIn(RecordedCall call, object answer) =>
        call.Member.Name == "Weights" || (answer is double[][] && ValuesAreIdentity(call)) ? answer : DifferenceFinder.Part(call.Member, answer, "Weights");

    private static bool ValuesAreIdentity(RecordedCall call)
    {
        var values = Array.FindIndex(call.Member.Method.GetParameters(), parameter => parameter.Name == "v");
        return values >= 0 && call.Member.ReadArguments(call.Arguments.Span)[values] is double[][] rows
            && rows.Index().All(row => row.Item is not null && row.Item.Length == rows.Length && row.Item.Index().All(cell => cell.Item == (cell.Index == row.Index ? 1 : 0)));
    }

    private static double[][][] Tables(object? weights) => weights switch
    {
        double[] row => [[row]],
        double[][] table => [table],
        double[][][] heads => heads,
        _ => [],
    };

    private static Place? InTable(double[][] right, double[][] own)
    {
        if (Show.Shape(right) != Show.Shape(own) || !right.All(IsShared))
            return null;
        return InMask(right, own) ?? (own.All(IsShared) ? InScores([.. right.SelectMany((row, i) => Leads(i, row, own[i]))]) : null);
    }

    /// <summary>Every query spends a budget of 1; if not, it is softmax that deviates and the scores cannot be read back.</summary>
    private static bool IsShared(double[] row) => row.All(weight => weight >= 0) && row.Sum().IsCloseTo(1);

    private static Place? InMask(double[][] right, double[][] own)
    {
        var earlier = right[0].Length - right.Length;
        bool Hidden(int row, int column) => column > row + earlier;
        if (right.Length < 2 || right.Index().Any(row => row.Item.Index().Any(cell => cell.Item == 0 != Hidden(row.Index, cell.Index))))
            return null;
        return own.SelectMany((row, i) => row.Select((weight, j) => (weight, i, j)))
            .Where(cell => Hidden(cell.i, cell.j) ? cell.weight > Nothing : cell.weight == 0)
            .Select(cell => new Place(Masked, $"row {cell.i}, column {cell.j} of the weights", right[cell.i][cell.j], cell.weight)).FirstOrDefault();
    }

    /// <summary>By how much each score of a row is ahead of the row's first one; none where a weight is too small to tell.</summary>
    private static IEnumerable<Lead> Leads(int row, double[] right, double[] own) => Enumerable.Range(1, right.Length - 1)
        .Where(column => new[] { right[0], right[column], own[0], own[column] }.All(weight => weight > 0))
        .Select(column => new Lead(row, column, Math.Log(right[column] / right[0]), Math.Log(own[column] / own[0])));

    private static Place? InScores(Lead[] leads)
    {
        if (leads.FirstOrDefault(lead => !lead.Own.IsCloseTo(lead.Right, Tolerance)) is not { } first)
            return null;
        var at = $"row {first.Row}, column {first.Column} minus column 0";
        var factor = leads.MaxBy(lead => Math.Abs(lead.Right)) is { } widest && widest.Right != 0 ? widest.Own / widest.Right : double.NaN;
        if (leads.Count(lead => Math.Abs(lead.Right) > Tolerance) < 2)
            return new Place(ScoresOrScale, at, first.Right, first.Own); // one difference alone is always a multiple of the right one
        return leads.All(lead => lead.Own.IsCloseTo(factor * lead.Right, Tolerance))
            ? new Place(Scaled, $"{at}; all of them are {factor.ToString("0.####", CultureInfo.InvariantCulture)} times what they should be", first.Right, first.Own)
            : new Place(Scores, at, first.Right, first.Own);
    }

    private sealed record Lead(int Row, int Column, double Right, double Own);
}
