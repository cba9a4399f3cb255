using System.Buffers;
using Katas.Core.Verdicts;
using NUnit.Framework;
using Shouldly;

namespace Attack.Tests.Support;

/// <summary>What must be so after each attack.</summary>
internal static class ArenaChecks
{
    private static readonly SearchValues<char> ThatChangeWhatIsSeen =
        SearchValues.Create(['\u001b', '\u0007', '\u0085', '\u200b', '\u2028', '\u202e', '\u2066']);

    /// <summary>What comes after the last strike: a wrong answer, and nothing else.</summary>
    public static Strike Harmless { get; } = new("give a wrong answer", Ends.Failed, "");

    /// <summary>
    /// Strikes one after the other. Each sits in a right submission of which every other test must pass, so it shows what the one before
    /// has left;
    /// after the last comes a harmless wrong answer.
    /// </summary>
    public static IEnumerable<TestCaseData> InTurn(this IEnumerable<Strike> strikes) =>
        strikes.Append(Harmless).Select(ToTestCase);

    public static TestCaseData ToTestCase(this Strike strike) => new TestCaseData(strike).SetArgDisplayNames(strike.Name);

    /// <summary>What is struck does not pass and says why, the rest of the submission passes, and nothing is left or leaked.</summary>
    public static void ShouldHold(this Arena arena, Strike strike)
    {
        var grade = arena.Grade(strike);

        grade.Problems.ShouldBeEmpty();
        var struck = grade.Struck();
        strike.ShouldEnd(struck.Outcome, struck.Message);
        grade.Others().ShouldAllBe(test => test.Outcome == Outcome.Passed, $"after '{arena.Around.Before}'");
        var reports = Arena.Reports(grade);
        reports.AsSpan().IndexOfAny(ThatChangeWhatIsSeen).ShouldBe(-1, "characters that change what is seen");
        arena.Around.ShouldBeClean(reports);
        arena.Around.Before = strike.Name;
    }

    /// <summary>The call that is struck is lost or answered wrongly, the next is answered rightly, and nothing is left or leaked.</summary>
    public static void ShouldHold(this StrikeRange range, Strike strike)
    {
        var (struck, other) = range.Try(strike);

        strike.ShouldEnd(struck.Outcome, struck.Message);
        other.Outcome.ShouldBe(Outcome.Passed, $"after '{range.Around.Before}': {other.Message}");
        range.Around.ShouldBeClean($"{struck} {other}");
        range.Around.Before = strike.Name;
    }

    private static void ShouldEnd(this Strike strike, Outcome outcome, string message)
    {
        strike.Expected.HasFlag((Ends)(1 << (int)outcome)).ShouldBeTrue($"{outcome}: {message}");
        if (outcome != Outcome.Forbidden || strike.Expected == Ends.Forbidden) // Landlock closes what bubblewrap shows empty
            message.ShouldContain(strike.Says);
    }

    private static void ShouldBeClean(this Surroundings around, string shown)
    {
        shown.ShouldNotContain(Surroundings.Secret);
        around.IsUntouched.ShouldBeTrue();
        AppDomain.CurrentDomain.GetAssemblies()
            .ShouldNotContain(assembly => assembly.GetName().Name == "Katas.Answers", "learner code in the grader");
        OurProcesses.LeftBehind(around.Mark, most: 1).ShouldBeEmpty();
    }
}
