using Katas.Core.Text;
using Katas.Core.Verdicts;

namespace Katas.Reports.Formats;

/// <summary>One kata's verdict as plain text, for services that show nothing richer.</summary>
internal static class KataText
{
    private const int MostFailures = 20;

    public static string Of(Verdict kata)
    {
        var parts = new List<string> { kata.Message, TaskLook.Lines(kata, "\n") };
        parts.AddRange(kata.Traps.Select(Trap));
        if (kata.FirstDifference is { } difference)
            parts.Add(Difference(difference));
        if (kata.InProgress() && kata.NextMember() is { Length: > 0 } next)
            parts.Add($"next: {next}");
        var failures = kata.Failures().ToArray();
        parts.AddRange(failures.Take(MostFailures).Select(Failure));
        if (failures.Length > MostFailures)
            parts.Add($"… and {NumberFormat.Count(failures.Length - MostFailures, "more test", "more tests")}.");
        return SafeText.Of(string.Join("\n\n", parts.Where(part => part.Length > 0)));
    }

    /// <summary>"missing-scale in Attention, a trap of the module".</summary>
    public static string Name(TrapFinding trap) => $"{trap.Slug} in {trap.Member}{Kind(trap)}";

    /// <summary>What else is to be said of a name: that it is one of the module's, or that it is a relation.</summary>
    public static string Kind(TrapFinding trap) =>
        trap.IsRelation ? ", a relation to the right answers" : trap.Module ? ", a trap of the module" : "";

    /// <summary>The sentence, the learner's own numbers, and other names that would explain the same answers.</summary>
    public static IEnumerable<string> Texts(TrapFinding trap) =>
        new[] { trap.Sentence, trap.Evidence, Others(trap) }.Where(text => text.Length > 0);

    /// <summary>The other names that the same answers would have; nothing where there is none.</summary>
    public static string Others(TrapFinding trap) =>
        trap.Also.Count > 0 ? $"The same answers would also come from {string.Join(", ", trap.Also)}." : "";

    /// <summary>What was asked, what should have come and what came, one below the other.</summary>
    public static string Values(Difference difference) => string.Join('\n', ValueLines(difference));

    /// <summary>The same, line by line; without what the reader may not see.</summary>
    public static IEnumerable<string> ValueLines(Difference difference) =>
        new[] { difference.Call, Labelled(TestMessageText.ExpectedLabel, difference.Expected),
            Labelled(TestMessageText.GotLabel, difference.Got) }.Where(line => line.Length > 0);

    /// <summary>"weights, row 1, column 3", or nothing.</summary>
    public static string Place(Difference difference) =>
        string.Join(", ", new[] { difference.Stage, difference.At }.Where(part => part.Length > 0));

    private static string Labelled(string label, string value) => value.Length > 0 ? label + value : "";

    private static string Trap(TrapFinding trap) =>
        $"▸ {Name(trap)}\n{Indented(string.Join('\n', Texts(trap)))}";

    private static string Difference(Difference difference)
    {
        var place = Place(difference);
        return $"▸ first difference{(place.Length > 0 ? $": {place}" : "")}\n{Indented(Values(difference))}";
    }

    private static string Failure(TestVerdict test) =>
        $"✘ {test.Name}{(test.NeedsHiddenMark() ? " (hidden)" : "")}{Below(test.Message)}"
            + $"{(test.Output.Length > 0 ? Below("your output:\n" + test.Output) : "")}";

    private static string Below(string text) => text.Length > 0 ? "\n" + Indented(text) : "";

    private static string Indented(string text) => "  " + text.Replace("\n", "\n  ", StringComparison.Ordinal);
}
