using System.Text.RegularExpressions;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading.Running;

namespace Katas.Maintenance.Proving;

/// <summary>Checks that a kata's tasks hold all its members, that each has core tests, and that hidden tests say what they ask.</summary>
/// <param name="kata">The kata.</param>
/// <param name="members">The members of its contracts.</param>
/// <param name="plan">The tests of all suites.</param>
internal sealed partial class TaskProof(Kata kata, IReadOnlyList<string> members, IEnumerable<PlannedTest> plan)
{
    private const int LongestSentence = 120;

    private readonly PlannedTest[] tests = [.. plan.Where(test => test.Kata == kata.Number)];

    public IEnumerable<KitDefect> Defects() =>
        Members().Concat(CoreTests()).Concat(Sentences()).Select(sentence => new KitDefect(kata.Folder, sentence));

    private IEnumerable<string> Members()
    {
        var named = kata.Tasks.SelectMany(task => task.Members).ToArray();
        foreach (var member in members.Except(named))
            yield return $"Member '{member}' belongs to no task. Add it to one in the front matter.";
        foreach (var member in named.Except(members))
            yield return $"The front matter names the member '{member}', which no contract of the kata has.";
    }

    private IEnumerable<string> CoreTests() => kata.Tasks.Where(task => !tests.Any(test => test.Task == task.Id && !test.IsEdge))
        .Select(task => $"Task '{task.Id}' has no core test, so its points cannot be earned. Add a test without [Edge].");

    private IEnumerable<string> Sentences() => tests.Where(test => test.Suite == SuiteKind.Hidden)
        .Select(test => (test.Fact, test.Asks)).Distinct().Select(test => Mistake(test.Fact, test.Asks)).OfType<string>();

    private static string? Mistake(string fact, string? asks)
    {
        if (asks is null)
            return $"Hidden test '{fact}' does not say what it asks. Put [Asks(\"…\")] above it.";
        if (asks.Length > LongestSentence || !asks.EndsWith('.') || char.IsLower(asks[0]))
            return $"'{asks}', what hidden test '{fact}' asks, should be a whole sentence of at most {LongestSentence} characters.";
        return Value().IsMatch(asks)
            ? $"'{asks}', what hidden test '{fact}' asks, has a value in it. Say the kind of thing instead."
            : null;
    }

    /// <summary>A number that stands alone, as it does not in <c>UTF-8</c>, or a text in quotation marks.</summary>
    [GeneratedRegex("""(?<![\p{L}\d]-?)\d|["“”«»]""")]
    private static partial Regex Value();
}
