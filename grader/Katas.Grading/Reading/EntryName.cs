using Katas.Core.Text;

namespace Katas.Grading.Reading;

/// <summary>Names of entries in archives, which may mean any place. Backslashes are separators: some programs write them.</summary>
internal static class EntryName
{
    /// <summary>The name with '/' between its steps, without empty steps and steps on the spot.</summary>
    public static string Plain(string name) => string.Join('/', Slashed(name).Split('/').Where(step => step is not ("" or ".")));

    /// <summary>Whether it names a folder.</summary>
    public static bool IsFolder(string name) => Slashed(name).EndsWith('/');

    /// <summary>What is wrong with a name that could mean another place; else null.</summary>
    public static string? UnsafeReason(string name)
    {
        var path = Slashed(name);
        if (path.StartsWith('/') || (path.Length > 1 && path[1] == ':'))
            return $"names an entry from the root, '{SafeText.OnOneLine(name)}'";
        if (path.Split('/').Contains(".."))
            return $"names an entry outside itself, '{SafeText.OnOneLine(name)}'";
        return path.Any(char.IsControl) ? $"names an entry with control characters, '{SafeText.OnOneLine(name)}'" : null;
    }

    private static string Slashed(string name) => name.Replace('\\', '/');
}
