using System.Text;
using Katas.Core.Kits;

namespace Katas.Maintenance.Exporting;

/// <summary>Everything in a learner's kit: what is copied is listed here, by file or by kata, and nothing else goes along.</summary>
/// <param name="paths">The kit that is exported.</param>
/// <param name="catalogue">All its katas.</param>
/// <param name="traps">What seals its traps; null for a kit that names none.</param>
internal sealed class KitContents(KitPaths paths, Catalogue catalogue, TrapSealing? traps)
{
    private static readonly string[] Settings =
    [
        ".editorconfig", ".gitattributes", "Directory.Build.props", "Directory.Packages.props", "global.json", "LICENSE",
        "exercises/Directory.Build.props", "exercises/Exercises.csproj", "exercises/packages.lock.json",
        "exercises/contracts/Directory.Build.props", "exercises/contracts/Contracts.csproj", "exercises/contracts/packages.lock.json",
        ".vscode/launch.json", ".vscode/extensions.json", ".devcontainer/devcontainer.json",
        "tests/AnswersUnderTest.props", "tests/Katas.Tests/Katas.Tests.csproj", "tests/Katas.Tests/packages.lock.json",
    ];

    private static readonly string[] Libraries = ["grader/Katas.Testing", "grader/Katas.Core", "grader/Katas.Wire"];

    private static readonly string[] Kinds = [".cs", ".csproj", ".json", ".md", ".svg", ".png"];

    /// <summary>The files of a kit with some katas, and the tool among them.</summary>
    public IReadOnlyList<KitFile> Of(IReadOnlyList<Kata> katas, ToolPackage tool) =>
    [
        .. Settings.Select(Copy),
        EditorTasks(),
        .. Libraries.SelectMany(CopyFolder),
        .. katas.SelectMany(Exercise),
        .. katas.SelectMany(Stubs),
        .. KataChoice.WithFoundations(catalogue, katas).SelectMany(kata => CopyFolder($"exercises/contracts/{kata.Folder}")),
        .. katas.SelectMany(kata => CopyFolder($"tests/Katas.Tests/{kata.Folder}")),
        .. traps is null ? [] : katas.Select(traps.FileOf),
        .. OfTheirOwn(katas, tool.Version),
        tool.Pack(),
    ];

    /// <summary>The tasks of an editor. In a kit, the program is a tool on every system.</summary>
    private KitFile EditorTasks()
    {
        const string tasks = ".vscode/tasks.json";
        var lines = File.ReadAllLines(Path.Combine(paths.Root, tasks))
            .Where(line => !line.Contains("\"windows\":", StringComparison.Ordinal));
        var text = string.Concat(lines.Select(line => line.Replace("./katas ", "dotnet katas ", StringComparison.Ordinal) + "\n"));
        return new KitFile(tasks, Encoding.UTF8.GetBytes(text));
    }

    private IEnumerable<KitFile> Exercise(Kata kata) => CopyFolder($"exercises/{kata.Folder}").SelectMany(file =>
        file.Path.EndsWith("/README.md", StringComparison.Ordinal) ? KataReadme.Divided(file, kata.Folder) : [file]);

    /// <summary>The stubs a second time, for <c>katas reset</c>.</summary>
    private IEnumerable<KitFile> Stubs(Kata kata) => CopyFolder($"exercises/{kata.Folder}")
        .Where(file => file.Path.EndsWith(".cs", StringComparison.Ordinal))
        .Select(file => file with { Path = KitPaths.Stubs + file.Path["exercises".Length..] });

    /// <summary>Files that only a learner's kit has: its README, its solution, its feed.</summary>
    private IEnumerable<KitFile> OfTheirOwn(IReadOnlyList<Kata> katas, string version) =>
        Directory.EnumerateFiles(paths.Learner, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .Order(StringComparer.Ordinal).Select(file => new KitFile(
            Path.GetRelativePath(paths.Learner, file).Replace('\\', '/'),
            Filled(File.ReadAllText(file), katas, version)));

    private static byte[] Filled(string text, IReadOnlyList<Kata> katas, string version) => Encoding.UTF8.GetBytes(text
        .Replace("{{version}}", version, StringComparison.Ordinal)
        .Replace("{{tool}}", ToolPackage.Id, StringComparison.Ordinal)
        .Replace("{{number}}", $"{katas[0].Number:00}", StringComparison.Ordinal)
        .Replace("{{katas}}", string.Join('\n', katas.Select(Row)), StringComparison.Ordinal));

    private static string Row(Kata kata) =>
        $"| {Light(kata.Front.Difficulty)} | [{kata.Number:00} {kata.Title}](exercises/{kata.Folder}/README.md) | {kata.Front.Question} |";

    private static string Light(string difficulty) => difficulty switch { "green" => "🟢", "yellow" => "🟡", _ => "🔴" };

    private IEnumerable<KitFile> CopyFolder(string folder) =>
        Directory.EnumerateFiles(Path.Combine(paths.Root, folder), "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(paths.Root, file).Replace('\\', '/'))
        .Where(path => Kinds.Contains(Path.GetExtension(path)) && !path.Contains("/obj/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal).Select(Copy);

    private KitFile Copy(string path) => new(path, File.ReadAllBytes(Path.Combine(paths.Root, path)));
}
