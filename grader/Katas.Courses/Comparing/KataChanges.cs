using Katas.Core.Verdicts;
using Katas.Reports.Class;

namespace Katas.Courses.Comparing;

/// <summary>One submission in one grading: its row, its class, and its report if there is one.</summary>
internal sealed record KataSide(ClassRow Row, ClassReport Class, Report? Report);

/// <summary>The katas and tests of one submission that moved.</summary>
internal static class KataChanges
{
    public static IReadOnlyList<KataChange> Of(KataSide old, KataSide now)
    {
        var before = old.Row.Katas.ToDictionary(kata => kata.Number);
        var after = now.Row.Katas.ToDictionary(kata => kata.Number);
        return [.. before.Keys.Union(after.Keys).Order().Select(number => Of(number, old, now)).OfType<KataChange>()];

        KataChange? Of(int number, KataSide old, KataSide now)
        {
            var (was, isNow) = (before.GetValueOrDefault(number), after.GetValueOrDefault(number));
            var tests = Tests(old.Report?.Katas.FirstOrDefault(kata => kata.Number == number),
                now.Report?.Katas.FirstOrDefault(kata => kata.Number == number));
            var same = was?.Outcome == isNow?.Outcome && Math.Abs((was?.Points ?? 0) - (isNow?.Points ?? 0)) < 0.005 && tests.Count == 0;
            return same ? null : new KataChange(number, Title(number, now, old), was?.Outcome, isNow?.Outcome, was?.Points ?? 0,
                isNow?.Points ?? 0, tests);
        }
    }

    private static string Title(int number, params KataSide[] sides) =>
        sides.SelectMany(side => side.Class.Katas).FirstOrDefault(kata => kata.Number == number)?.Title ?? $"Kata {number:00}";

    /// <summary>Tests by suite and name; where a name comes twice, by its turn. Without both reports there is nothing to say.</summary>
    private static IReadOnlyList<TestChange> Tests(Verdict? old, Verdict? now)
    {
        if (old is null || now is null)
            return [];
        var (before, after) = (Keyed(old), Keyed(now));
        return [.. after.Keys.Union(before.Keys).Select(key => Change(before.GetValueOrDefault(key), after.GetValueOrDefault(key)))
            .OfType<TestChange>()];
    }

    private static TestChange? Change(TestVerdict? old, TestVerdict? now) => old?.Outcome == now?.Outcome ? null
        : new TestChange((now ?? old)!.Name, (now ?? old)!.Suite, old?.Outcome, now?.Outcome, old?.Message ?? "", now?.Message ?? "");

    private static Dictionary<(SuiteKind, string, int), TestVerdict> Keyed(Verdict kata) => kata.Tests
        .GroupBy(test => (test.Suite, test.Name))
        .SelectMany(group => group.Select((test, turn) => (Key: (group.Key.Suite, group.Key.Name, turn), Test: test)))
        .ToDictionary(pair => pair.Key, pair => pair.Test);
}
