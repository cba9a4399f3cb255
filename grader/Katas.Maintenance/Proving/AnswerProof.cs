using Katas.Core.Verdicts;

namespace Katas.Maintenance.Proving;

/// <summary>Checks that nothing is begun in the stubs and that the reference answers get full marks.</summary>
internal static class AnswerProof
{
    public static IEnumerable<KitDefect> Stubs(IEnumerable<Verdict> verdicts) => verdicts
        .Where(verdict => verdict.Outcome != Outcome.NotStarted || verdict.Points > 0)
        .Select(verdict => new KitDefect(
            verdict.Folder, $"The stubs are not 'not started' but '{OutcomeNames.InWords(verdict.Outcome)}': "
                + $"{FirstOther(verdict, Outcome.NotStarted)}"));

    public static IEnumerable<KitDefect> Solutions(IEnumerable<Verdict> verdicts) => verdicts
        .Where(verdict => verdict.Outcome != Outcome.Passed || verdict.Points < verdict.MaxPoints)
        .Select(verdict => new KitDefect(verdict.Folder, $"The reference answer has not passed: {FirstOther(verdict, Outcome.Passed)}"));

    internal static string FirstOther(Verdict verdict, Outcome wanted) =>
        verdict.Tests.FirstOrDefault(test => test.Outcome != wanted) is { } test ? $"{test.Name}: {test.Message}" : verdict.Message;
}
