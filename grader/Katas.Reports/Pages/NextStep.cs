using Katas.Core.Text;
using Katas.Core.Verdicts;
using Katas.Reports.Formats;

namespace Katas.Reports.Pages;

/// <summary>One thing to do next.</summary>
/// <param name="Kata">The kata it belongs to.</param>
/// <param name="What">What to do, in a few words.</param>
/// <param name="How">Where to begin, in a sentence.</param>
internal sealed record NextStep(Verdict Kata, string What, string How)
{
    private const int Most = 3;

    /// <summary>
    /// At most three, the most useful first: make it compile, understand what is wrong, finish what is begun, begin something new.
    /// </summary>
    public static IReadOnlyList<NextStep> Of(Report report) =>
    [
        .. report.Katas.Where(kata => kata.Outcome == Outcome.CompileError).Select(kata => Compile(report, kata))
            .Concat(report.Katas.Where(IsWrong).OrderBy(kata => kata.Traps.Count == 0).Select(Understand))
            .Concat(report.Katas.Where(kata => kata.InProgress()).Select(kata => new NextStep(kata, "Go on with", kata.NextMember())))
            .Concat(report.Katas.Where(kata => kata.Outcome == Outcome.NotStarted).OrderBy(Difficulty).Take(1).Select(Begin))
            .Take(Most),
    ];

    private static bool IsWrong(Verdict kata) =>
        kata.Outcome is not (Outcome.Passed or Outcome.NotStarted or Outcome.CompileError) && !kata.InProgress();

    private static NextStep Compile(Report report, Verdict kata)
    {
        var first = report.Problems.FirstOrDefault(kata.Owns);
        return new NextStep(kata, "Make it compile:", first is null ? kata.Message : $"{first.File}, line {first.Line}: {first.Message}");
    }

    private static NextStep Understand(Verdict kata) => kata switch
    {
        { Traps: [{ IsRelation: true } relation, ..] } => new(kata, "Look again at", $"{relation.Member}: {relation.Sentence} What in your "
            + "code would do that?"),
        { Traps: [var trap, ..] } => new(kata, "Look again at", $"{trap.Member}: these are the answers of {trap.Slug}. Read what that "
            + "does, change one thing, and run it again."),
        { Outcome: Outcome.TimedOut } => new(kata, "Let it finish:", "An answer did not come in time. Which loop runs longer "
            + "than it must?"),
        { Outcome: Outcome.Crashed } => new(kata, "Keep it alive:", "Your code ended its process. The first test below says how."),
        { Outcome: Outcome.Forbidden } => new(kata, "Do without it:", "Your code asked for something no answer needs. The first test "
            + "below says what."),
        { FirstDifference: { } difference } => new(
            kata, "Follow the first difference in",
            $"{(KataText.Place(difference) is { Length: > 0 } place ? $"It is at {place}. " : "")}Work that one value out by hand."),
        _ when kata.Failures().FirstOrDefault(test => test.Suite == SuiteKind.Public)
            is { } test => new(kata, "Start with the first failing test of", test.Name),
        _ => new(kata, "Think of other inputs for", "Your own tests pass and hidden ones do not. What have your tests not tried?"),
    };

    private static NextStep Begin(Verdict kata) => new(kata, "Begin", $"A {kata.Difficulty} kata for "
        + $"{NumberFormat.Count((int)kata.MaxPoints, "point", "points")}.");

    private static int Difficulty(Verdict kata) => kata.Difficulty switch { "green" => 0, "yellow" => 1, _ => 2 };
}
