using System.Text;
using Katas.Core;
using Katas.Core.Files;
using Katas.Core.Text;
using Katas.Core.Verdicts;
using Katas.Reports.Class;
using Katas.Reports.Formats;

namespace Katas.Courses.Classes;

/// <summary>
/// The folder a run writes to, and the only place that writes there: one file after the other, each whole or not at all.
/// While it is open, no other run can open it.
/// </summary>
public sealed class ResultsFolder : IDisposable
{
    private const string Work = ".work";
    private const string Withdrawn = "withdrawn";

    private readonly RunRecord run;
    private readonly FileStream claim;

    private ResultsFolder(string path, RunRecord run)
    {
        this.run = run;
        Files = new ResultsFiles(path);
        Guard(() => File.WriteAllText(Path.Combine(Directory.CreateDirectory(Files.PathOf(Work)).FullName, "probe"), "can be written"));
        claim = Claim(Files.PathOf($"{Work}/claim"), path);
        Guard(RemoveDrafts);
    }

    /// <summary>What is there already.</summary>
    public ResultsFiles Files { get; }

    /// <summary>What lies beside the submissions and is none.</summary>
    public IReadOnlyList<NotCounted>? NotCounted => run.NotCounted;

    /// <exception cref="UsageException">It cannot be written, another run writes there, or it holds another part of a class.</exception>
    public static ResultsFolder Open(string path, RunRecord run)
    {
        var folder = new ResultsFolder(path, run);
        try
        {
            folder.Begin();
            return folder;
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    /// <summary>Writes a file, if it is not there already with these bytes.</summary>
    /// <exception cref="UsageException">It cannot be written; what was there before is still there.</exception>
    public void Write(string relative, string text) => Write(relative, Encoding.UTF8.GetBytes(text));

    /// <summary>Stores a report, all that is made of it, and the record, in this order.</summary>
    public void Store(ClassSubmission submission, Report report, string content, Reveal reveal)
    {
        var bytes = Encoding.UTF8.GetBytes(ReportJson.Write(report));
        Write(ResultsFiles.ReportOf(submission.File), bytes);
        Publish(submission, report, reveal);
        Sign(submission, new CompletionRecord(CompletionRecord.V1, submission.Name, content, ContentHash.Of(bytes), ""));
    }

    /// <summary>Writes all that is made of a report.</summary>
    public void Publish(ClassSubmission submission, Report report, Reveal reveal)
    {
        foreach (var output in ResultArtifacts.OfSubmission)
            Write(output.PathOf(submission.File), output.Write(Marked(report), reveal));
    }

    /// <summary>Keeps what a submission answers to interview questions; what it does not answer any more does not stay.</summary>
    public void Keep(ClassSubmission submission, IReadOnlyList<InterviewAnswer> answers) => WriteOrRemove(
        ResultsFiles.WrittenOf(submission.File),
        answers.Count == 0 ? null : ReportJson.Write(new SubmissionAnswers(SubmissionAnswers.V1, submission.Name, answers)));

    /// <summary>Writes a file, or removes it where there is nothing to say.</summary>
    public void WriteOrRemove(string relative, string? text)
    {
        if (text is not null)
            Write(relative, text);
        else
            Guard(() => Delete(relative));
    }

    /// <summary>A report with its mark, where there is a course.</summary>
    public Report Marked(Report report) => run.Course is { } course ? Marks.Marked(report, course, run.Reveal) : report;

    /// <summary>Stores that there is no score, and why; a score from before does not stay.</summary>
    public void Refuse(ClassSubmission submission, string sentence)
    {
        Sign(submission, new CompletionRecord(CompletionRecord.V1, submission.Name, "", "", sentence));
        var artifacts = ResultArtifacts.OfSubmission.Select(output => output.PathOf(submission.File));
        foreach (var stale in artifacts.Append(ResultsFiles.ReportOf(submission.File)).Append(ResultsFiles.WrittenOf(submission.File)))
            Guard(() => Delete(stale));
    }

    /// <summary>Puts the files of submissions that are not in the class any more aside. Nothing is thrown away.</summary>
    public IReadOnlyList<string> Withdraw(IReadOnlyList<ClassSubmission> submissions)
    {
        var here = submissions.Select(submission => submission.File).ToHashSet(StringComparer.Ordinal);
        var gone = Places().SelectMany(place => Files.FilesIn(place.Folder, place.Extension)
            .Where(file => !here.Contains(file)).Select(file => (File: file, Path: $"{place.Folder}/{file}{place.Extension}"))).ToArray();
        foreach (var (_, path) in gone)
            Guard(() => PutAside(path));
        return [.. gone.Select(entry => entry.File).Distinct()];
    }

    public void Dispose()
    {
        claim.Dispose();
        try
        {
            Directory.Delete(Files.PathOf(Work), recursive: true);
        }
        catch (IOException)
        {
            // The next run tidies up.
        }
    }

    private static IEnumerable<(string Folder, string Extension)> Places() =>
        ResultArtifacts.OfSubmission.Select(output => (output.Folder, output.Format.Extension)).Append(("reports", ".json"))
            .Append(("receipts", ".json")).Append(("answers", ".json"));

    private static FileStream Claim(string path, string folder)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
        }
        catch (IOException)
        {
            throw new UsageException($"Another run writes to '{folder}'. Wait for it, or choose another folder with '--out'.");
        }
    }

    private void Begin()
    {
        if (Files.TryRead<RunRecord>(ResultsFiles.Run, out var before) && (before.Shard, before.IsPart) != (run.Shard, run.IsPart))
            throw new UsageException($"'{Files.Root}' holds {Part(before)}, and this is {Part(run)}. Choose another folder with '--out'.");
        Guard(() => Delete(ResultsFiles.Class)); // not complete any more
        Write(ResultsFiles.Run, ReportJson.Write(run));
    }

    private static string Part(RunRecord run) =>
        run.IsPart ? "a part of a class" : run.Shard is null ? "a whole class" : $"shard {run.Shard}";

    private void Sign(ClassSubmission submission, CompletionRecord record) =>
        Write(ResultsFiles.CompletionRecordOf(submission.File), ReportJson.Write(record));

    private void Write(string relative, byte[] bytes)
    {
        if (Files.TryReadBytes(relative, out var before) && before.AsSpan().SequenceEqual(bytes))
            return;
        if (AtomicFile.TryWrite(Files.PathOf(relative), bytes, draft: Files.PathOf($"{Work}/{Guid.NewGuid():N}")) is { } reason)
            throw Unwritable(reason);
    }

    private void Delete(string relative)
    {
        if (Files.Has(relative))
            File.Delete(Files.PathOf(relative));
    }

    private void PutAside(string relative)
    {
        var aside = Files.PathOf($"{Withdrawn}/{relative}");
        Directory.CreateDirectory(Path.GetDirectoryName(aside)!);
        File.Move(Files.PathOf(relative), aside, overwrite: true);
    }

    /// <summary>What a run that was killed has left half-written.</summary>
    private void RemoveDrafts()
    {
        foreach (var draft in Directory.EnumerateFiles(Files.PathOf(Work)).Where(path => path != claim.Name).ToArray())
            File.Delete(draft);
    }

    private void Guard(Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw Unwritable(exception.Message);
        }
    }

    private UsageException Unwritable(string reason) => new(
        $"The results cannot be written to '{Files.Root}': {reason.TrimEnd('.')}. "
        + "Make room or choose another folder with '--out', and run the same command again: it continues.");
}
