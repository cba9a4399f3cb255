using Katas.Core.Text;
using Katas.Core.Verdicts;
using Katas.Learning.Misconceptions;

namespace Katas.Learning.Screens;

/// <summary>A failing test, and what the compiler complains about, as lines.</summary>
internal static class TestLines
{
    private const int MostProblems = 3;
    private const int MostOutput = 8;

    public static IEnumerable<ScreenLine> Of(TestVerdict test)
    {
        yield return ScreenLine.Of(new Piece("✘ ", Tone.Bad), new Piece(SafeText.OnOneLine(test.Name), Tone.Strong));
        foreach (var line in test.Details is { } message ? Of(message) : [])
            yield return line;
        foreach (var line in Output(test.Output))
            yield return line;
    }

    /// <summary>A misconception, by name.</summary>
    public static IEnumerable<ScreenLine> Of(TrapFinding trap) =>
        ScreenLine.Of(4, trap.Sentence).Prepend(new ScreenLine(4, [new Piece(NamedTraps.Heading(trap), Tone.Middling)]));

    /// <summary>The complaints about one kata; the others of a cascade often go away with the first.</summary>
    public static IEnumerable<ScreenLine> Of(Verdict kata, IReadOnlyList<SourceProblem> problems)
    {
        SourceProblem[] own = [.. problems.Where(kata.Owns)];
        yield return ScreenLine.Of(new Piece("✘ ", Tone.Bad), new Piece("It does not compile.", Tone.Strong));
        if (own.Length == 0)
        {
            foreach (var line in ScreenLine.Of(4, kata.Message))
                yield return line;
        }
        foreach (var line in own.Take(MostProblems).SelectMany(Of))
            yield return line;
        foreach (var line in own.Length > MostProblems ? More(own.Length - MostProblems) : [])
            yield return line;
    }

    private static IEnumerable<ScreenLine> More(int count) =>
        ScreenLine.Of(4, $"… and {count} more; they often go away with the first.", Tone.Dim);

    private static IEnumerable<ScreenLine> Of(TestMessage message)
    {
        var sentence = TestMessageText.Sentence(message);
        var values = TestMessageText.Values(message with { Source = null });
        foreach (var line in new[] { sentence, values }.Where(text => text.Length > 0).SelectMany(text => ScreenLine.Of(4, text)))
            yield return line;
        if (message.Source is { } place)
            yield return new ScreenLine(4, [new Piece(TestMessageText.SourceLabel), new Piece(place.InWords, Tone.Strong, place)]);
    }

    private static IEnumerable<ScreenLine> Of(SourceProblem problem)
    {
        var place = new SourcePlace(problem.File, problem.Line);
        yield return new ScreenLine(4, [new Piece(place.InWords, Tone.Strong, place), new Piece($"  {problem.Code}", Tone.Dim)]);
        foreach (var line in ScreenLine.Of(6, problem.Message))
            yield return line;
    }

    private static IEnumerable<ScreenLine> Output(string output)
    {
        if (output.Length == 0)
            yield break;
        yield return new ScreenLine(4, [new Piece("your output:", Tone.Dim)]);
        ScreenLine[] lines = [.. ScreenLine.Of(6, output, Tone.Dim)];
        foreach (var line in lines.Take(MostOutput))
            yield return line;
        if (lines.Length > MostOutput)
            yield return new ScreenLine(6, [new Piece($"… and {lines.Length - MostOutput} more lines", Tone.Dim)]);
    }
}
