using Katas.Core.Text;
using Katas.Core.Verdicts;
using Katas.Reports.Formats;

namespace Katas.Courses.Gradebooks;

/// <summary>
/// What a learner reads beside the grade: the mark explained, what became of the files, then one line for each kata that lost points.
/// </summary>
public static class Feedback
{
    private const int MostCharacters = 4000;

    /// <summary>The feedback, in plain text.</summary>
    public static string Of(Report report, Mark mark)
    {
        List<string> lines = [mark.Sentence, .. ReadingText.Lines(report)];
        foreach (var kata in report.Katas.Where(kata => kata.Outcome != Outcome.Passed))
        {
            lines.Add($"{kata.Number:00} {kata.Title}: {NumberFormat.Points(kata.Points)} of {NumberFormat.Points(kata.MaxPoints)}. "
                + $"{kata.Message}");
            lines.AddRange(kata.Tasks.Select(task => $"  {TaskLook.Line(task)}"));
            lines.AddRange(kata.Traps.Select(trap => $"  {trap.Slug} in {trap.Member}: {trap.Sentence}"));
        }
        var text = string.Join('\n', lines);
        return text.Length <= MostCharacters ? text : text[..text.LastIndexOf('\n', MostCharacters)] + "\n… The rest is in your report.";
    }
}
