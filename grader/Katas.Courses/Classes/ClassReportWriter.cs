using Katas.Core;
using Katas.Reports.Class;

namespace Katas.Courses.Classes;

/// <summary>Makes the class report, and all that is made of it, of what lies in a results folder; one report at a time.</summary>
public static class ClassReportWriter
{
    /// <param name="results">The folder.</param>
    /// <param name="submissions">The submissions of the class, in ordinal order of names.</param>
    public static ClassReport Close(ResultsFolder results, IReadOnlyList<ClassSubmission> submissions)
    {
        var builder = new ClassReportBuilder();
        foreach (var submission in submissions)
            Add(builder, results, submission);
        SubmissionAnswers[] answers =
            [.. submissions.Select(submission => results.Files.AnswersOf(submission.File)).OfType<SubmissionAnswers>()];
        var report = builder.Build() with
        {
            NotCounted = results.NotCounted,
            WrittenAnswers = answers.Sum(written => written.Answers.Count),
        };
        var links = Links(report, submissions);
        results.WriteOrRemove(AnswersPage.FileName, answers.Length == 0 ? null : AnswersPage.Of(answers, name => links[name]));
        foreach (var output in ResultArtifacts.OfClass)
            results.Write(output.Path, output.Write(report, name => links[name]));
        return report;
    }

    /// <summary>By the names as they are in the report: what no text can hold was replaced when the report was written.</summary>
    private static Dictionary<string, string> Links(ClassReport report, IReadOnlyList<ClassSubmission> submissions)
    {
        var links = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (row, submission) in report.Submissions.Zip(submissions))
            links.TryAdd(row.Submission, ResultArtifacts.LinkTo(submission));
        return links;
    }

    private static void Add(ClassReportBuilder builder, ResultsFolder results, ClassSubmission submission)
    {
        var files = results.Files;
        if (!files.TryRead<CompletionRecord>(ResultsFiles.CompletionRecordOf(submission.File), out var record))
        {
            throw new UsageException($"The completion record of '{submission.Name}' is missing from '{files.Root}'. Run the same "
                + "command again.");
        }

        if (record.Refusal.Length > 0)
        {
            builder.Refuse(submission.Name, record.Refusal);
        }
        else if (files.TryReadReport(submission.File, record, out var report))
        {
            builder.Add(results.Marked(report));
        }
        else
        {
            throw new UsageException($"The report of '{submission.Name}' in '{files.Root}' is not the one that was written. Run the same "
                + "command again.");
        }
    }
}
