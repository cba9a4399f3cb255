using Katas.Core.Verdicts;
using Katas.Reports.Formats;

namespace Katas.Reports.Class;

/// <summary>What a class did in one kata, counted one submission at a time.</summary>
internal sealed class KataTally(Verdict first)
{
    private readonly TestTally[] tests = [.. first.Tests.Select(test => new TestTally(test))];
    private readonly SortedDictionary<Outcome, int> outcomes = [];
    private double points;

    public void Add(Verdict kata, double earned)
    {
        outcomes[kata.Outcome] = outcomes.GetValueOrDefault(kata.Outcome) + 1;
        points += kata.Points;
        foreach (var (tally, test, part) in tests.Zip(kata.Tests, PointsOfTests.Of(kata)))
            tally.Add(test, earned - part.Earned);
    }

    public KataStatistics Statistics() => new(
        first.Number, first.Slug, first.Title, first.Difficulty, first.MaxPoints, outcomes,
        Rounded(points / (first.MaxPoints * outcomes.Values.Sum())), [.. tests.Select(test => test.Statistics())]);

    internal static double Rounded(double share) => double.IsFinite(share) ? Math.Round(share, 4) : 0;

    private sealed class TestTally(TestVerdict first)
    {
        private readonly SortedDictionary<Outcome, int> outcomes = [];
        private readonly Correlation passingWithRest = new();

        public void Add(TestVerdict test, double rest)
        {
            outcomes[test.Outcome] = outcomes.GetValueOrDefault(test.Outcome) + 1;
            passingWithRest.Add(test.Outcome == Outcome.Passed ? 1 : 0, rest);
        }

        public TestStatistics Statistics() => new(
            first.Name, first.Suite, outcomes, Rounded((double)outcomes.GetValueOrDefault(Outcome.Passed) / outcomes.Values.Sum()),
            passingWithRest.Value is { } value ? Rounded(value) : null);
    }
}
