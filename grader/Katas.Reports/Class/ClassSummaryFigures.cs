using Katas.Core.Verdicts;

namespace Katas.Reports.Class;

/// <summary>What the class page counts: everything here is over graded submissions only.</summary>
public sealed class ClassSummaryFigures
{
    /// <summary>How many tenths the histogram tells apart.</summary>
    public const int Bins = 10;

    public ClassSummaryFigures(ClassReport report)
    {
        Graded = [.. report.Submissions.Where(row => row.IsGraded())];
        Refused = [.. report.Submissions.Where(row => !row.IsGraded())];
        NotStarted = [.. Graded.Where(row => row.Katas.All(kata => kata.Outcome == Outcome.NotStarted))];
        IsMarked = report.Submissions.Any(row => row.Mark is not null);
        OutOf = report.Submissions.Select(row => row.Mark?.OutOf).FirstOrDefault(most => most is not null) ?? report.MaxScore;
        var scores = Graded.Select(row => row.RecordedMark().Points).OfType<double>().Order().ToArray();
        Mean = scores.Length == 0 ? 0 : scores.Average();
        Median = scores.Length == 0 ? 0 : (scores[(scores.Length - 1) / 2] + scores[scores.Length / 2]) / 2;
        Histogram = new int[Bins];
        foreach (var score in scores)
            Histogram[BinOf(score)]++;
    }

    public IReadOnlyList<ClassRow> Graded { get; }

    public IReadOnlyList<ClassRow> Refused { get; }

    public IReadOnlyList<ClassRow> NotStarted { get; }

    /// <summary>Whether a course gives marks; without one, points are counted.</summary>
    public bool IsMarked { get; }

    /// <summary>What full marks are.</summary>
    public double OutOf { get; }

    public double Mean { get; }

    public double Median { get; }

    /// <summary>How many marks lie in each tenth of full marks; those and what is above lie in the last.</summary>
    public int[] Histogram { get; }

    public int AllPassed => Graded.Count(row => row.Katas.All(kata => kata.Outcome == Outcome.Passed));

    /// <summary>Whose code ended its process, ran out of time, did not compile or asked for what it must not.</summary>
    public IEnumerable<(ClassRow Row, KataMark Kata)> Broken => Graded.SelectMany(row => row.Katas.Select(kata => (Row: row, Kata: kata)))
        .Where(mark => mark.Kata.Outcome is Outcome.Crashed or Outcome.TimedOut or Outcome.CompileError or Outcome.Forbidden)
        .OrderByDescending(mark => mark.Kata.Outcome);

    /// <summary>The slowest, when times are known.</summary>
    public IEnumerable<ClassRow> Slowest => Graded.Where(row => row.Ms > 0).OrderByDescending(row => row.Ms).Take(5);

    private int BinOf(double score) => OutOf > 0 ? Math.Clamp((int)(Bins * score / OutOf), 0, Bins - 1) : 0;
}
