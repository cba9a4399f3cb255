using Katas.Core.Text;

namespace Katas.Grading.Reading;

/// <summary>
/// What a learner wrote beside a kata in answer to its interview question. Nobody grades it: it is no part of a report or of a hash.
/// </summary>
/// <param name="Text">The text as it was written.</param>
/// <param name="Refusal">Why there is no text, as a sentence; empty if there is one.</param>
public sealed record WrittenAnswer(string Text, string Refusal)
{
    /// <summary>What its file is called.</summary>
    public const string FileName = "ANSWER.md";

    private const int MostBytes = 16 << 10;

    /// <summary>Nothing was written.</summary>
    public static WrittenAnswer None { get; } = new("", "");

    /// <summary>Whether it says anything; white space alone does not.</summary>
    public bool IsWritten => Text.AsSpan().Trim().Length > 0;

    /// <summary>Reads the answer in a kata's folder of a kit.</summary>
    public static WrittenAnswer Read(string folder)
    {
        var file = new FileInfo(Path.Combine(folder, FileName));
        if (!Path.Exists(file.FullName) && file.LinkTarget is null)
            return None;
        var name = $"{Path.GetFileName(folder)}/{FileName}";
        return Of(name, file.LinkTarget is null
            ? OrdinaryFile.TryRead(file.FullName, MostBytes, out var content) ? Content.Of(content) : Content.TooLarge(MostBytes)
            : Content.Refused(FoundEntry.IsLink));
    }

    /// <summary>Reads the answer that was found in a submission.</summary>
    internal static WrittenAnswer Read(PlannedFile file) =>
        Of(file.Path, file.Entry.RejectReason.Length > 0 ? Content.Refused(file.Entry.RejectReason) : file.Entry.Read(MostBytes));

    private static WrittenAnswer Of(string name, Content content)
    {
        if (content.Reason.Length > 0)
            return Refused(name, content.Reason);
        return SourceText.Read(content.Bytes) is { } text ? new WrittenAnswer(text.Text, "") : Refused(name, SourceText.NoText);
    }

    private static WrittenAnswer Refused(string name, string reason) => new("", SafeText.OnOneLine($"'{name}' {reason}."));
}
