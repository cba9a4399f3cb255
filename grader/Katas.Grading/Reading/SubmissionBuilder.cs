using Katas.Core.Verdicts;
using Katas.Wire;

namespace Katas.Grading.Reading;

/// <summary>Reads the planned files of one submission: the budget of files and bytes, and the decoding.</summary>
internal sealed class SubmissionBuilder
{
    private const int MostFiles = 64;
    private const int MostBytes = 256 << 10;

    private readonly Dictionary<string, List<SourceFile>> katas = new(StringComparer.Ordinal);
    private readonly List<Unreadable> unreadable = [];
    private readonly List<Remark> remarks = [];
    private int files;
    private long bytes;

    /// <summary>Takes what it can; what it cannot take costs its kata.</summary>
    public static Submission Take(string name, SubmissionPlan plan)
    {
        var builder = new SubmissionBuilder();
        foreach (var file in plan.Files)
            builder.Add(file);
        return new Submission(
            Visible(name), builder.katas.ToDictionary(kata => kata.Key, IReadOnlyList<SourceFile> (kata) => kata.Value,
                StringComparer.Ordinal), builder.unreadable)
        {
            Notes = new ReadingNotes(
                [.. plan.Remarks.Concat(builder.remarks).Select(remark => remark with { Sentence = Visible(remark.Sentence) })],
                [.. plan.NotCounted.Select(left => left with { Path = Visible(left.Path) })]),
            Written = plan.Written.ToDictionary(file => file.Kata, WrittenAnswer.Read),
        };
    }

    private void Add(PlannedFile file)
    {
        var path = Visible(file.Path);
        if (Text(file, out var reason) is not { } text)
            unreadable.Add(new Unreadable(file.Kata, path, reason));
        else if (katas.TryGetValue(file.Kata, out var sources))
            sources.Add(new SourceFile(path, text));
        else
            katas[file.Kata] = [new SourceFile(path, text)];
    }

    /// <summary>A name may hold anything but a slash; in a report it must stay on its line.</summary>
    private static string Visible(string name) => string.Concat(name.Select(unit => char.IsControl(unit) ? '\uFFFD' : unit));

    private string? Text(PlannedFile file, out string reason)
    {
        reason = file.RejectReason;
        if (reason.Length > 0)
            return null;
        if (++files > MostFiles)
        {
            reason = $"is one file too many; the limit is {MostFiles}";
            return null;
        }
        var content = file.Entry.Read(MostBytes);
        reason = content.Reason;
        if (reason.Length == 0 && (bytes += content.Bytes.Length) > MostBytes)
            reason = $"brings the submission over its limit of {MostBytes >> 10} KiB";
        return reason.Length > 0 ? null : Decode(file, content.Bytes, out reason);
    }

    private string? Decode(PlannedFile file, byte[] content, out string reason)
    {
        var text = SourceText.Read(content);
        reason = text is null ? SourceText.NoText : "";
        if (text is { Encoding.Length: > 0 })
            remarks.Add(new Remark(file.Kata, $"'{file.Path}' was read as {text.Encoding}. Save it as UTF-8."));
        return text?.Text;
    }
}
