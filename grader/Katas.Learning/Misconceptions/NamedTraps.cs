using Katas.Core.Text;
using Katas.Core.Verdicts;

namespace Katas.Learning.Misconceptions;

/// <summary>Decides below which failing test a misconception is shown, if below any, and puts it in words.</summary>
internal static class NamedTraps
{
    /// <summary>The misconceptions that belong below a failing test: it is the first that they explain.</summary>
    /// <param name="test">A failing test.</param>
    /// <param name="failing">All failing tests in the order in which they are shown.</param>
    /// <param name="traps">What was found.</param>
    public static IEnumerable<TrapFinding> Below(
        TestVerdict test, IReadOnlyList<TestVerdict> failing, IReadOnlyList<TrapFinding> traps) =>
        traps.Where(trap => ReferenceEquals(test, failing.FirstOrDefault(candidate => trap.Tests.Contains(candidate.Name))));

    /// <summary>The misconceptions that explain none of the failing tests: they are told for their members, below no test.</summary>
    public static IEnumerable<TrapFinding> Apart(IReadOnlyList<TestVerdict> failing, IReadOnlyList<TrapFinding> traps) =>
        traps.Where(trap => !failing.Any(test => trap.Tests.Contains(test.Name)));

    public static string Heading(TrapFinding trap) => SafeText.OnOneLine($"▸ {trap.Slug} in {trap.Member}");
}
