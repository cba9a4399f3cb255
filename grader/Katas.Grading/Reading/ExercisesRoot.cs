using Katas.Core;

namespace Katas.Grading.Reading;

/// <summary>
/// Where the katas lie in what was handed in: in <c>exercises</c>, at the top, or one folder further down, as in archives
/// that a web site has made. The same rule for folders and archives.
/// </summary>
/// <param name="katas">The folders of the kit's katas.</param>
/// <param name="foldersIn">The folders in a folder, by its path from the top, with '/' between names.</param>
internal sealed class ExercisesRoot(IReadOnlyList<string> katas, Func<string, IReadOnlySet<string>> foldersIn)
{
    private const string Exercises = "exercises";

    /// <summary>The path from the top to the folder that holds katas; null if there is none.</summary>
    /// <exception cref="UsageException">There are several.</exception>
    public string? Find(string handedIn)
    {
        if (AtTheTop() is { } root)
            return root;
        var below = foldersIn("").Order(StringComparer.Ordinal).Select(Under).OfType<string>().ToArray();
        return below.Length < 2
            ? below.FirstOrDefault()
            : throw new UsageException($"'{handedIn}' holds several submissions, in '{below[0]}' and in '{below[1]}'. Hand in one.");
    }

    /// <summary>The same, without looking one folder further down.</summary>
    public string? AtTheTop() => Under("");

    private string? Under(string folder)
    {
        var root = foldersIn(folder).Contains(Exercises) ? Join(folder, Exercises) : folder;
        return foldersIn(root).Overlaps(katas) ? root : null;
    }

    private static string Join(string folder, string name) => folder.Length == 0 ? name : $"{folder}/{name}";
}
