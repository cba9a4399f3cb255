namespace Katas.Reports;

/// <summary>What a class page says should be taught again: common traps, those of the module first, then the katas with the lowest mean.</summary>
/// <param name="What">A few words.</param>
/// <param name="Why">A sentence with numbers.</param>
/// <param name="Sentence">What the trap tells a learner, or nothing.</param>
/// <param name="Names">Who fell into it.</param>
internal sealed record TeachAgain(string What, string Why, string Sentence, IReadOnlyList<string> Names)
{
    private const int MostTraps = 3;
    private const int MostKatas = 2;

    public static IReadOnlyList<TeachAgain> Of(ClassReport report) => [.. Traps(report), .. Katas(report)];

    /// <summary>A trap that only one person fell into is a talk, not a lesson.</summary>
    private static IEnumerable<TeachAgain> Traps(ClassReport report)
    {
        var graded = report.Submissions.Count(row => row.IsGraded());
        return report.Traps.GroupBy(trap => trap.Slug)
            .Select(group => (First: group.First(), Katas: group.Select(trap => trap.Kata).Order().ToArray(), Names: group.SelectMany(trap => trap.Submissions).Distinct().Order(StringComparer.Ordinal).ToArray()))
            .Where(trap => trap.Names.Length > 1)
            .OrderByDescending(trap => trap.First.Module).ThenByDescending(trap => trap.Names.Length).ThenBy(trap => trap.First.Slug, StringComparer.Ordinal)
            .Take(MostTraps)
            .Select(trap => new TeachAgain(
                trap.First.Slug, $"{trap.Names.Length} of {graded} fell into {(trap.First.Module ? "this trap of the module" : "it")}, in kata {string.Join(" and ", trap.Katas.Select(kata => $"{kata:00}"))}.",
                trap.First.Sentence, trap.Names));
    }

    private static IEnumerable<TeachAgain> Katas(ClassReport report) => report.Katas
        .Where(kata => Begun(kata) > 0 && kata.Mean < 0.8)
        .OrderBy(kata => kata.Mean).ThenBy(kata => kata.Number).Take(MostKatas)
        .Select(kata => new TeachAgain(
            $"{kata.Number:00} {kata.Title}",
            $"The mean is {Figures.Percent(kata.Mean)} of its points. {Begun(kata)} of {kata.Outcomes.Values.Sum()} began it, {kata.Outcomes.GetValueOrDefault(Outcome.Passed)} passed.", "", []));

    private static int Begun(KataStatistics kata) => kata.Outcomes.Where(pair => pair.Key != Outcome.NotStarted).Sum(pair => pair.Value);
}
