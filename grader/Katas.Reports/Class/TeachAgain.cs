using Katas.Core.Text;
using Katas.Core.Verdicts;

namespace Katas.Reports.Class;

/// <summary>What a class page says should be taught again: common traps, those of the module first, then the katas that went worst
/// for those who began them: who has not begun has not misunderstood anything yet.</summary>
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
        var begun = report.Katas.ToDictionary(kata => kata.Number, Begun);
        return report.Traps.GroupBy(trap => trap.Slug)
            .Select(group => (
                First: group.First(), Katas: group.Select(trap => trap.Kata).Order().ToArray(),
                Names: group.SelectMany(trap => trap.Submissions).Distinct().Order(StringComparer.Ordinal).ToArray()))
            .Where(trap => trap.Names.Length > 1)
            .OrderByDescending(trap => trap.First.Module).ThenByDescending(trap => trap.Names.Length)
            .ThenBy(trap => trap.First.Slug, StringComparer.Ordinal)
            .Take(MostTraps)
            .Select(trap => new TeachAgain(
                trap.First.Slug,
                $"{trap.Names.Length} fell into {(trap.First.Module ? "this trap of the module" : "it")}, "
                + $"{string.Join("; ", trap.Katas.Select(kata => $"in kata {kata:00}, which {begun.GetValueOrDefault(kata)} began"))}.",
                trap.First.Sentence, trap.Names));
    }

    private static IEnumerable<TeachAgain> Katas(ClassReport report) => report.Katas
        .Where(kata => Begun(kata) > 0 && MeanOfBegun(kata) < 0.8)
        .OrderBy(MeanOfBegun).ThenBy(kata => kata.Number).Take(MostKatas)
        .Select(kata => new TeachAgain(
            $"{kata.Number:00} {kata.Title}",
            $"Those who began it earned {NumberFormat.Percent(MeanOfBegun(kata))} of its points in the mean. {Begun(kata)} of "
                + $"{kata.Outcomes.Values.Sum()} began it, "
            + $"{kata.Outcomes.GetValueOrDefault(Outcome.Passed)} passed.{Hardest(kata)}", "", []));

    /// <summary>Where to begin: the test that most often goes wrong.</summary>
    private static string Hardest(KataStatistics kata) => kata.Tests.MaxBy(Wrong) is { } test && Wrong(test) > 0
        ? $" What goes wrong most often, {NumberFormat.Count(Wrong(test), "time", "times")}: {test.Name}."
        : "";

    private static int Wrong(TestStatistics test) =>
        test.Outcomes.Where(pair => pair.Key is not (Outcome.Passed or Outcome.NotStarted or Outcome.Skipped or Outcome.CompileError))
            .Sum(pair => pair.Value);

    private static double MeanOfBegun(KataStatistics kata) => kata.Mean * kata.Outcomes.Values.Sum() / Begun(kata);

    private static int Begun(KataStatistics kata) => kata.Outcomes.Where(pair => pair.Key != Outcome.NotStarted).Sum(pair => pair.Value);
}
