namespace Katas.Grading.Reading;

/// <summary>
/// One entry of a listing: something found in a submission, wherever that lies. Nothing of it is read before it is needed.
/// </summary>
/// <param name="Path">Its place from the top, with '/' between names. A folder's ends with '/'; folders are listed only where they are not
/// entered.</param>
/// <param name="Size">How many bytes it says it has.</param>
/// <param name="RejectReason">Why it cannot be a source file, known before it is read; or nothing.</param>
/// <param name="Read">Reads it, if it has no more bytes than asked for.</param>
public sealed record FoundEntry(string Path, long Size, string RejectReason, Func<int, Content> Read)
{
    /// <summary>Why a link is not followed.</summary>
    public const string IsLink = "is a link; hand in the file itself";

    /// <summary>
    /// How it is packed, where that is a way we do not read: then nothing can be said about its author's work. Else nothing.
    /// </summary>
    public string UnreadPacking { get; init; } = "";

    /// <summary>Whether it is a folder that is not entered.</summary>
    public bool IsFolder => Path.EndsWith('/');

    /// <summary>Whether it is a C# file, or a link that could have been one.</summary>
    public bool IsSource => Path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase);

    /// <summary>Its name without the folders.</summary>
    public string Name => Steps[^1];

    /// <summary>The names of its folders, then its own.</summary>
    public string[] Steps { get; } = Path.TrimEnd('/').Split('/');

    /// <summary>A folder that is not entered, for a reason or because of its name.</summary>
    public static FoundEntry Folder(string path, string reason = "") => new(path + "/", 0, reason, _ => Content.Refused(reason));
}

/// <summary>The bytes of a file, or why there are none.</summary>
public readonly record struct Content(byte[] Bytes, string Reason)
{
    public static Content Of(byte[] bytes) => new(bytes, "");

    public static Content Refused(string reason) => new([], reason);

    public static Content TooLarge(int most) => Refused($"is not an ordinary file of at most {most >> 10} KiB");
}
