using System.Globalization;
using Katas.Core.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Katas.Courses.Similarity;

/// <summary>What is alike for people at a console.</summary>
public static class SimilarConsole
{
    private const int MostNotCounted = 5;

    /// <summary>Who has the reference answers, one row per group, then what was left out.</summary>
    public static IRenderable Of(SimilarReport report)
    {
        var parts = new List<IRenderable> { Heading(report) };
        if (report.LikeReference.Count > 0)
            parts.Add(LikeReference(report));
        parts.AddRange(More(report.MoreLikeReference, "more submissions are like the reference answers"));
        if (report.Groups.Count > 0)
            parts.Add(Groups(report));
        parts.AddRange(More(report.MoreGroups, "more groups"));
        parts.AddRange(report.NotCompared.Select(entry => Left("not compared", entry.Submission, entry.Reason)));
        parts.AddRange(report.NotCounted.Take(MostNotCounted).Select(entry => Left("not counted", entry.Path, entry.Reason)));
        parts.AddRange(More(report.NotCounted.Count - MostNotCounted, "more not counted"));
        return new Rows(parts);
    }

    private static Text Heading(SimilarReport report) =>
        new($"{report.Compared} submissions compared. {(report.IsEmpty() ? SimilarText.Nothing(report) : SimilarText.Caution)}");

    private static Table LikeReference(SimilarReport report)
    {
        var table = new Table().Border(TableBorder.None).AddColumns("Like the reference answers", "Katas");
        foreach (var row in report.LikeReference)
        {
            table.AddRow(
                new Text(Name(row.Submission)),
                new Text(string.Join(", ", row.Katas.Select(kata => $"{kata.Kata[..2]} {SimilarText.Likeness(kata.Similarity)}"))));
        }
        return table;
    }

    private static Table Groups(SimilarReport report)
    {
        var table = new Table().Border(TableBorder.None).AddColumn(new TableColumn("Alike").RightAligned())
            .AddColumns("Submissions", "Katas (shared tokens)");
        foreach (var group in report.Groups)
        {
            table.AddRow(
                new Text(SimilarText.Percent(group.Similarity)),
                new Text(string.Join(" · ", group.Members.Select(Name))),
                new Text(string.Join(", ", group.Katas.Select(kata => string.Create(
                    CultureInfo.InvariantCulture, $"{kata.Kata[..2]} {SimilarText.Percent(kata.Similarity)} ({kata.SharedTokens})")))));
        }
        return table;
    }

    private static IEnumerable<Text> More(int count, string what) =>
        count > 0 ? [new Text(string.Create(CultureInfo.InvariantCulture, $"… and {count} {what}."))] : [];

    private static Markup Left(string what, string name, string reason) =>
        new($"[yellow]{what}:[/] {Markup.Escape(SafeText.LogLine(name))}: {Markup.Escape(SafeText.LogLine(reason))}");

    private static string Name(string submission) => SafeText.LogLine(UploadName.DisplayNameOf(submission));
}
