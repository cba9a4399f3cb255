using Katas.Core.Verdicts;

namespace Katas.Grading.Reading;

/// <summary>
/// What a learner did not write, by its name: build output, what editors and systems leave behind, backups, generated files, tests.
/// The one rule for every command; the globs of <c>exercises/Exercises.csproj</c> say the same to <c>dotnet test</c>, and a test compares
/// them.
/// </summary>
internal static class LeftOut
{
    private const string BuildOutput = "build output";
    private const string Hidden = "hidden";
    private const string Backup = "a backup copy";
    private const string Generated = "a generated file";
    private const string Test = "a test";

    private static readonly string[] BuildFolders = ["bin", "obj", "artifacts", "TestResults", "node_modules"];

    private static readonly string[] TestFolders = ["test", "tests"];

    /// <summary>Beginnings and ends of names, '*' between them; what a merge tool, a designer or the SDK writes.</summary>
    private static readonly (string Pattern, string Reason)[] Files =
    [
        ("*_BACKUP_*.cs", Backup), ("*_BASE_*.cs", Backup), ("*_LOCAL_*.cs", Backup), ("*_REMOTE_*.cs", Backup),
        ("*.g.cs", Generated), ("*.g.i.cs", Generated), ("*.generated.cs", Generated), ("*.designer.cs", Generated),
        ("*AssemblyInfo.cs", Generated), ("*AssemblyAttributes.cs", Generated), ("TemporaryGeneratedFile_*.cs", Generated),
        ("*Tests.cs", Test),
    ];

    /// <summary>Why a folder with this name is left out wherever it lies; else null.</summary>
    public static string? Folder(string name) => name switch
    {
        ['.', _, ..] => Hidden,
        "__MACOSX" => "left by macOS",
        _ when BuildFolders.Contains(name, StringComparer.OrdinalIgnoreCase) => BuildOutput,
        _ => null,
    };

    /// <summary>The outermost folder of an entry that is left out, or the entry itself when it is hidden; else null.</summary>
    public static NotCounted? Outside(FoundEntry entry)
    {
        var folders = entry.IsFolder ? entry.Steps : entry.Steps[..^1];
        for (var depth = 0; depth < folders.Length; depth++)
        {
            if (Folder(folders[depth]) is { } reason)
                return new NotCounted(string.Join('/', folders[..(depth + 1)]) + "/", reason);
        }
        return !entry.IsFolder && entry.Name.StartsWith('.') ? new NotCounted(entry.Path, Hidden) : null;
    }

    /// <summary>
    /// Why an entry is left out below its kata's folder, which has <paramref name="depth"/> names of its path; else null.
    /// </summary>
    public static NotCounted? InKata(FoundEntry entry, int depth)
    {
        for (var at = depth; at < entry.Steps.Length - (entry.IsFolder ? 0 : 1); at++)
        {
            if (TestFolders.Contains(entry.Steps[at], StringComparer.OrdinalIgnoreCase))
                return new NotCounted(string.Join('/', entry.Steps[..(at + 1)]) + "/", "tests");
        }
        if (entry.IsFolder)
            return null;
        return Files.FirstOrDefault(rule => Fits(entry.Name, rule.Pattern)).Reason is { } reason ? new NotCounted(entry.Path, reason)
            : null;
    }

    private static bool Fits(string name, string pattern) =>
        System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: true);
}
