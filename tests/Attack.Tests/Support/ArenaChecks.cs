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

    /// <summary>
    /// Strikes one after the other. Each sits in a right submission of which every other test must pass, so it shows what the one before
    /// has left;
    /// after the last comes a harmless wrong answer.
    /// </summary>
    public static IEnumerable<TestCaseData> InTurn(this IEnumerable<Strike> strikes) =>
        strikes.Append(new("give a wrong answer", Ends.Failed, "")).Select(ToTestCase);

    public static TestCaseData ToTestCase(this Strike strike) => new TestCaseData(strike).SetArgDisplayNames(strike.Name);

    /// <summary>What is struck does not pass and says why, the rest of the submission passes, and nothing is left or leaked.</summary>
    public static void ShouldHold(this Arena arena, Strike strike)
    {
        var grade = arena.Grade(strike);

        grade.Problems.ShouldBeEmpty();
        var struck = grade.Struck();
        strike.Expected.HasFlag((Ends)(1 << (int)struck.Outcome)).ShouldBeTrue($"{struck.Outcome}: {struck.Message}");
        if (struck.Outcome != Outcome.Forbidden || strike.Expected == Ends.Forbidden) // Landlock closes what bubblewrap shows empty
            struck.Message.ShouldContain(strike.Says);
        grade.Others().ShouldAllBe(test => test.Outcome == Outcome.Passed, $"after '{arena.Before}'");
        arena.ShouldBeClean(Arena.Reports(grade));
        arena.Before = strike.Name;
    }

    private static void ShouldBeClean(this Arena arena, string reports)
    {
        reports.ShouldNotContain(Arena.Secret);
        reports.AsSpan().IndexOfAny(ThatChangeWhatIsSeen).ShouldBe(-1, "characters that change what is seen");
        arena.IsUntouched.ShouldBeTrue();
        AppDomain.CurrentDomain.GetAssemblies()
            .ShouldNotContain(assembly => assembly.GetName().Name == "Katas.Answers", "learner code in the grader");
        OurProcesses.LeftBehind(arena.Mark, most: 1).ShouldBeEmpty();
    }
}
