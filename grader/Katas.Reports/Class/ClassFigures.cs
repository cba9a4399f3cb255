namespace Katas.Reports;

/// <summary>What the class page counts: everything here is over graded submissions only.</summary>
public sealed class ClassFigures
{
    /// <summary>How many tenths of the points the histogram tells apart.</summary>
    public const int Bins = 10;

    public ClassFigures(ClassReport report)
    {
        Graded = [.. report.Submissions.Where(row => row.IsGraded())];
        Refused = [.. report.Submissions.Where(row => !row.IsGraded())];
        NotStarted = [.. Graded.Where(row => row.Katas.All(kata => kata.Outcome == Outcome.NotStarted))];
        var scores = Graded.Select(row => row.Score).Order().ToArray();
        Mean = scores.Length == 0 ? 0 : scores.Average();
        Median = scores.Length == 0 ? 0 : (scores[(scores.Length - 1) / 2] + scores[scores.Length / 2]) / 2;
        Histogram = new int[Bins];
        foreach (var row in Graded)
            Histogram[BinOf(row)]++;
    }

    public IReadOnlyList<ClassRow> Graded { get; }

    public IReadOnlyList<ClassRow> Refused { get; }

    public IReadOnlyList<ClassRow> NotStarted { get; }

    public double Mean { get; }

    public double Median { get; }

    /// <summary>How many scores lie in each tenth of the points; full marks lie in the last.</summary>
    public int[] Histogram { get; }

    public int AllPassed => Graded.Count(row => row.Katas.All(kata => kata.Outcome == Outcome.Passed));

    /// <summary>Whose code ended its process, ran out of time, did not compile or asked for what it must not.</summary>
    public IEnumerable<(ClassRow Row, KataMark Kata)> Broken => Graded.SelectMany(row => row.Katas.Select(kata => (Row: row, Kata: kata)))
        .Where(mark => mark.Kata.Outcome is Outcome.Crashed or Outcome.TimedOut or Outcome.CompileError or Outcome.Forbidden)
        .OrderByDescending(mark => mark.Kata.Outcome);

    /// <summary>The slowest, when times are known.</summary>
    public IEnumerable<ClassRow> Slowest => Graded.Where(row => row.Ms > 0).OrderByDescending(row => row.Ms).Take(5);

    private static int BinOf(ClassRow row) => row.MaxScore > 0 ? Math.Clamp((int)(Bins * row.Score / row.MaxScore), 0, Bins - 1) : 0;
}
