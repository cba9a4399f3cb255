namespace Katas.Courses.Classes;

/// <summary>Paths without links, so that two ways to write one path are equal.</summary>
internal static class RealPath
{
    /// <summary>The path of an entry of a folder; the entry itself may be a link and is not followed.</summary>
    /// <exception cref="IOException">A link leads to itself.</exception>
    public static string OfEntry(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        return Path.GetDirectoryName(full) is { } parent ? Path.Combine(OfFolder(parent), Path.GetFileName(full)) : full;
    }

    /// <summary>The path of a folder, or of what a link to it leads to.</summary>
    /// <exception cref="IOException">A link leads to itself.</exception>
    public static string OfFolder(string path)
    {
        var entry = new DirectoryInfo(OfEntry(path));
        return entry.LinkTarget is null ? entry.FullName : OfFolder(entry.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
    }
}
