using System.Globalization;
using System.Text;
using Katas.Grading.Reading;

namespace Katas.Learning.Live;

/// <summary>What the files of a kata look like from outside. Two equal stamps mean that nothing was saved.</summary>
/// <param name="Sources">The names, sizes and times of the C# files.</param>
/// <param name="Answer">The size and time of the answer to the interview question.</param>
internal readonly record struct FolderStamp(string Sources, string Answer)
{
    private static readonly EnumerationOptions Files = new()
    {
        RecurseSubdirectories = true,
        MaxRecursionDepth = 8,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    public static FolderStamp Of(string folder) => new(Tried(() => OfSources(folder)), Tried(() => OfAnswer(folder)));

    private static string OfSources(string folder)
    {
        var stamp = new StringBuilder();
        var files = new DirectoryInfo(folder).EnumerateFiles("*.cs", Files);
        foreach (var file in files.OrderBy(file => file.FullName, StringComparer.Ordinal))
            stamp.Append(CultureInfo.InvariantCulture, $"{file.FullName}|{file.Length}|{file.LastWriteTimeUtc.Ticks}\n");
        return stamp.ToString();
    }

    private static string OfAnswer(string folder)
    {
        var file = new FileInfo(Path.Combine(folder, WrittenAnswer.FileName));
        return string.Create(
            CultureInfo.InvariantCulture, $"{file.LinkTarget}|{(file.Exists ? file.Length : -1)}|{file.LastWriteTimeUtc.Ticks}");
    }

    private static string Tried(Func<string> look)
    {
        try
        {
            return look();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ""; // it is being deleted or renamed, or is closed; the next look sees what became of it
        }
    }
}
