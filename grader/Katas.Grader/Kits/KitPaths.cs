using System.Diagnostics.CodeAnalysis;

namespace Katas.Grader.Kits;

/// <summary>Every path the grader uses. The kit is a folder; the parts lie beside the program.</summary>
internal sealed record KitPaths(string Root, string Program)
{
    private static readonly string[] PartFolders = ["worker", "compiler", "suites"];

    public string Exercises => Path.Combine(Root, "exercises");

    public string Solutions => Path.Combine(Root, "solutions");

    public string Traps => Path.Combine(Root, "grader", "traps");

    public string Doc(string page) => Path.Combine(Root, "docs", page);

    public string PublicSuites => Path.Combine(Root, "tests", "Katas.Tests");

    public string HiddenSuites => Path.Combine(Root, "grader", "hidden");

    public string Worker => Path.Combine(Program, "worker", "Katas.Worker.dll");

    public string Compiler => Path.Combine(Program, "compiler", "Katas.Compiler.dll");

    public string Suite(string name) => Path.Combine(Program, "suites", name);

    /// <summary>Every file beside the program that takes part in grading.</summary>
    public IEnumerable<string> Parts() => PartFolders
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Program, folder), "*", SearchOption.AllDirectories))
        .Concat(Directory.EnumerateFiles(Program, "*.dll"))
        .Where(file => Path.GetExtension(file) is not (".pdb" or ".xml")).Order(StringComparer.Ordinal);

    public string ContractsAssembly => Suite("Katas.Contracts.dll");

    public string Readme(string kata) => Path.Combine(Exercises, kata, "README.md");

    /// <summary>Looks for the kit above a folder: the first one with both <c>Katas.sln</c> and <c>exercises</c>.</summary>
    public static bool TryFind(string start, [NotNullWhen(true)] out KitPaths? paths)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Katas.sln")) && Directory.Exists(Path.Combine(folder.FullName, "exercises")))
            {
                paths = new KitPaths(folder.FullName, AppContext.BaseDirectory);
                return true;
            }
        }
        paths = null;
        return false;
    }
}
