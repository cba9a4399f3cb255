using Katas.Core;
using Katas.Core.Verdicts;
using Katas.Grading;
using Katas.Grading.Reading;

namespace Katas.Courses.Classes;

/// <summary>
/// Grades a class into a results folder: first finds out which submissions have to be graded, then grades them side by side, then makes the
/// class report of what lies in the folder. A result of an earlier run with the same content hash is kept.
/// </summary>
public sealed class ClassRun(GradingKit kit, ResultsFolder results, RunRecord run)
{
    private readonly SubmissionReader reader = new(kit.Parts.Paths, kit.Catalogue);

    private readonly WrittenAnswers written = new(kit.Parts.Paths, kit.Catalogue);

    /// <summary>Grades the submissions that have to be graded.</summary>
    /// <exception cref="UsageException">The results cannot be written, or the sandbox does not enforce a guarantee.</exception>
    public void Grade(IReadOnlyList<ClassSubmission> submissions, int parallel, Action<GradingEvent> onStep)
    {
        var waiting = new List<ClassSubmission>();
        ParallelRunner.Run(submissions, [.. Enumerable.Repeat(Check, parallel)], step =>
        {
            if (step is GradingEvent.Waiting)
                waiting.Add(step.ClassSubmission);
            onStep(step);
        });
        if (waiting.Count > 0)
            GradeWaiting([.. waiting.OrderBy(listed => listed.Name, StringComparer.Ordinal)], Math.Min(parallel, waiting.Count), onStep);
    }

    private void GradeWaiting(IReadOnlyList<ClassSubmission> waiting, int parallel, Action<GradingEvent> onStep)
    {
        using var lanes = Lanes.Open(kit, parallel);
        ParallelRunner.Run(waiting, [.. lanes.Pipelines.Select(pipeline =>
            (Func<ClassSubmission, GradingEvent>)(listed => Grade(pipeline, listed)))], onStep);
    }

    private GradingEvent Check(ClassSubmission listed)
    {
        if (Read(listed, out var refusal) is not { } submission)
            return Refuse(listed, refusal);
        results.Keep(listed, written.Of(submission));
        var file = listed.File;
        var isKnown = results.Files.TryRead<CompletionRecord>(ResultsFiles.CompletionRecordOf(file), out var record)
            && record.Content == run.ContentOf(submission);
        if (!isKnown || !results.Files.TryReadReport(file, record!, out var report))
            return new GradingEvent.Waiting(listed);
        results.Publish(listed, report, run.Reveal);
        return new GradingEvent.Unchanged(listed);
    }

    private GradingEvent Grade(Pipeline pipeline, ClassSubmission listed)
    {
        if (Read(listed, out var refusal) is not { } submission)
            return Refuse(listed, refusal);
        if (CommandRunner.ForOne(() => Grade(pipeline, submission), out var fault) is not { } graded)
        {
            results.Refuse(listed, "The grader failed, so there is no score. Run the same command again; if it fails again, "
                + "please report it.");
            return new GradingEvent.Faulted(listed, fault!);
        }
        var report = graded with { Submission = listed.Name }; // the whole name, whatever a console can show of it
        results.Store(listed, report, run.ContentOf(submission), run.Reveal);
        return new GradingEvent.Graded(listed, results.Marked(report));
    }

    private GradingEvent.Refused Refuse(ClassSubmission listed, string sentence)
    {
        results.Refuse(listed, sentence);
        return new GradingEvent.Refused(listed, sentence);
    }

    private Submission? Read(ClassSubmission listed, out string refusal)
    {
        refusal = "";
        try
        {
            return listed.Read(reader);
        }
        catch (UsageException usage)
        {
            refusal = usage.Message;
            return null;
        }
    }

    private Report Grade(Pipeline pipeline, Submission submission)
    {
        var report = pipeline.Grade(submission);
        return run.Times ? report : report.WithoutTimes();
    }
}
