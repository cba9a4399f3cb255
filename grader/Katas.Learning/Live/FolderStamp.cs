using System.Globalization;
using System.Text;

namespace Katas.Learning.Live;

/// <summary>The names, sizes and times of the C# files in a folder. Two equal stamps mean that nothing was saved.</summary>
internal static class FolderStamp
{
    private static readonly EnumerationOptions Files = new()
    {
        RecurseSubdirectories = true,
        MaxRecursionDepth = 8,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    public static string Of(string folder)
    {
        try
        {
            var stamp = new StringBuilder();
            var files = new DirectoryInfo(folder).EnumerateFiles("*.cs", Files);
            foreach (var file in files.OrderBy(file => file.FullName, StringComparer.Ordinal))
                stamp.Append(CultureInfo.InvariantCulture, $"{file.FullName}|{file.Length}|{file.LastWriteTimeUtc.Ticks}\n");
            return stamp.ToString();
        }
        catch (IOException)
        {
            return ""; // it is being deleted or renamed; the next look sees what became of it
        }
    }
}
