using System.Text;
using Katas.Wire;

namespace Katas.Grading.Reading;

/// <summary>One pass over one submission, from a folder or an archive: the budget of files and bytes, and the decoding.</summary>
internal sealed class SubmissionBuilder
{
    private const int MostFiles = 64;
    private const int MostBytes = 256 << 10;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Dictionary<string, List<SourceFile>> katas = new(StringComparer.Ordinal);
    private readonly List<Unreadable> unreadable = [];
    private int files;
    private long bytes;

    /// <summary>Takes what it can; what it cannot take costs its kata.</summary>
    public static Submission Take(string name, IEnumerable<SourceEntry> entries)
    {
        var intake = new SubmissionBuilder();
        foreach (var entry in entries)
            intake.Add(entry);
        return new Submission(Visible(name),
            intake.katas.ToDictionary(kata => kata.Key, IReadOnlyList<SourceFile> (kata) => kata.Value, StringComparer.Ordinal),
            intake.unreadable);
    }

    private void Add(SourceEntry entry)
    {
        var (path, kata) = (Visible(entry.Path), entry.Path.Split('/')[0]);
        if (Text(entry, out var reason) is not { } text)
            unreadable.Add(new Unreadable(kata, path, reason));
        else if (katas.TryGetValue(kata, out var sources))
            sources.Add(new SourceFile(path, text));
        else
            katas[kata] = [new SourceFile(path, text)];
    }

    /// <summary>A name may hold anything but a slash; in a report it must stay on its line.</summary>
    private static string Visible(string name) => string.Concat(name.Select(unit => char.IsControl(unit) ? '\uFFFD' : unit));

    private string? Text(SourceEntry entry, out string reason)
    {
        reason = entry.RejectReason;
        if (reason.Length > 0)
            return null;
        if (++files > MostFiles)
        {
            reason = $"is one file too many; the limit is {MostFiles}";
            return null;
        }
        var content = entry.Read(MostBytes);
        reason = content.Reason;
        if (reason.Length == 0 && (bytes += content.Bytes.Length) > MostBytes)
            reason = $"brings the submission over its limit of {MostBytes >> 10} KiB";
        return reason.Length > 0 ? null : Decode(content.Bytes, out reason);
    }

    private static string? Decode(byte[] content, out string reason)
    {
        try
        {
            reason = "";
            var text = Strict.GetString(content);
            return text.Length > 0 && text[0] == '\uFEFF' ? text[1..] : text;
        }
        catch (DecoderFallbackException)
        {
            reason = "is not text in UTF-8; save it as UTF-8";
            return null;
        }
    }
}
