using Katas.Core.Verdicts;

namespace Katas.Reports.Pages;

/// <summary>What one kata gives to the mark: its share of the points, times its weight.</summary>
/// <param name="Kata">The kata's verdict.</param>
/// <param name="Weight">What it is worth next to the others.</param>
/// <param name="Extra">Whether it only adds.</param>
/// <param name="Gives">What it adds to the mark.</param>
internal sealed record MarkPart(Verdict Kata, double Weight, bool Extra, double Gives);

/// <summary>The sum that a course makes of a report's katas, before a late submission loses anything.</summary>
/// <param name="Parts">The katas that count, in order.</param>
internal sealed record MarkSum(IReadOnlyList<MarkPart> Parts)
{
    private const double Noise = 1e-9;

    public double Total => Parts.Sum(part => part.Gives);

    /// <summary>The sum; null where there is no mark, or where it is nothing but the points.</summary>
    public static MarkSum? Of(Report report)
    {
        if (report is not { Mark: { Points: not null } mark, Options.Katas: { } counting })
            return null;
        var whole = counting.Where(kata => !kata.Extra).Sum(kata => kata.Weight);
        var verdicts = report.Katas.ToDictionary(kata => kata.Number);
        MarkPart[] parts = [.. counting.Where(kata => verdicts.ContainsKey(kata.Number))
            .Select(kata => PartOf(verdicts[kata.Number], kata, mark.OutOf / whole))];
        return parts.All(part => !part.Extra && Math.Abs(part.Gives - part.Kata.Points) < Noise) ? null : new MarkSum(parts);
    }

    private static MarkPart PartOf(Verdict kata, CourseKata counting, double unit)
    {
        var share = kata.MaxPoints > 0 ? kata.Points / kata.MaxPoints : 0;
        return new MarkPart(kata, counting.Weight, counting.Extra, unit * counting.Weight * share);
    }
}
