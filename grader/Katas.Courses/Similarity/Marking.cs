namespace Katas.Courses.Similarity;

/// <summary>Cuts the files of an answer where shared runs begin and end.</summary>
internal static class Marking
{
    public static IReadOnlyList<MarkedFile> Of(Answer answer, IReadOnlyList<Run> runs, Func<Run, int> start)
    {
        var stretches = runs.Index().Select(run => Stretch.Of(answer, start(run.Item), run.Item.Length, run.Index + 1))
            .OrderBy(stretch => stretch.Start).ToLookup(stretch => stretch.File);
        return [.. answer.Files.Select((file, index) => new MarkedFile(file.Path, [.. Pieces(file.Text, stretches[index])]))];
    }

    private static IEnumerable<MarkedPiece> Pieces(string text, IEnumerable<Stretch> stretches)
    {
        var at = 0;
        foreach (var stretch in stretches)
        {
            if (stretch.Start > at)
                yield return new MarkedPiece(text[at..stretch.Start], 0);
            yield return new MarkedPiece(text[stretch.Start..stretch.End], stretch.Run);
            at = stretch.End;
        }
        if (at < text.Length)
            yield return new MarkedPiece(text[at..], 0);
    }

    /// <summary>Where a run stands in the text of a file; it never leaves it.</summary>
    private readonly record struct Stretch(int File, int Start, int End, int Run)
    {
        public static Stretch Of(Answer answer, int first, int length, int run) =>
            new(answer.Tokens[first].File, answer.Tokens[first].Start, answer.Tokens[first + length - 1].End, run);
    }
}
