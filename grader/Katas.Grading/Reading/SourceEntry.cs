namespace Katas.Grading.Reading;

/// <summary>Something found in a submission, wherever that lies: a source file, or what is not taken as one.</summary>
/// <param name="Path">Its place below the exercises, with '/' between names; the first name is the kata's folder.</param>
/// <param name="RejectReason">Why it is not taken, known before it is read; or nothing.</param>
/// <param name="Read">Reads it, if it has no more bytes than asked for.</param>
public sealed record SourceEntry(string Path, string RejectReason, Func<int, Content> Read)
{
    /// <summary>How many folders deep a file may lie below its kata's.</summary>
    public const int Deepest = 8;

    /// <summary>An entry that is refused without reading it.</summary>
    public static SourceEntry Refused(string path, string obstacle) => new(path, obstacle, _ => Content.Refused(obstacle));
}

/// <summary>The bytes of a file, or why there are none.</summary>
public readonly record struct Content(byte[] Bytes, string Reason)
{
    public static Content Of(byte[] bytes) => new(bytes, "");

    public static Content Refused(string reason) => new([], reason);

    public static Content TooLarge(int most) => Refused($"is not an ordinary file of at most {most >> 10} KiB");
}
