using System.Diagnostics.CodeAnalysis;

namespace Katas.Core.Kits;

/// <summary>Every path the grader uses. The kit is a folder; the parts lie beside the program.</summary>
public sealed record KitPaths(string Root, string Program)
{
    /// <summary>Where an exported kit holds its stubs a second time, kata by kata; relative to the kit.</summary>
    public const string Stubs = ".katas/stubs";

    /// <summary>
    /// Where an exported kit holds the front matter of a kata, so that its README begins with its title; relative to the kit. In the
    /// repository it stands at the top of the README.
    /// </summary>
    public static string FrontMatter(string kata) => $".katas/katas/{kata}.yaml";

    /// <summary>Where an exported kit holds the misconceptions of a kata, encrypted; relative to the kit.</summary>
    public static string SealedTraps(int kata) => $".katas/misconceptions/{kata:00}.json.gz";

    private static readonly string[] PartFolders = ["worker", "compiler", "native", "suites"];

    /// <summary>The contracts. They lie beside the program, unless another kit is graded.</summary>
    public string ContractsAssembly { get => field ?? Suite("Katas.Contracts.dll"); init; }

    public string Exercises => Path.Combine(Root, "exercises");

    public string Solutions => Path.Combine(Root, "solutions");

    public string Traps => Path.Combine(Root, "grader", "traps");

    /// <summary>What only a learner's kit has: its README, its solution, its feed.</summary>
    public string Learner => Path.Combine(Root, "grader", "learner");

    /// <summary>The learner's program, built beside this one: the folder that a learner's kit gets as its tool.</summary>
    public string LearnerProgram =>
        Path.GetFullPath(Path.Combine(Program, "..", "..", "Katas.Learner", Path.GetFileName(Path.TrimEndingDirectorySeparator(Program))));

    public string Doc(string page) => Path.Combine(Root, "docs", page);

    /// <summary>The pages that <c>katas verify --fix</c> writes.</summary>
    public string GeneratedDocs => Doc("generated");

    public string PublicSuites => Path.Combine(Root, "tests", "Katas.Tests");

    public string HiddenSuites => Path.Combine(Root, "grader", "hidden");

    /// <summary>Right answers written from the contracts alone: one submission for each learner that they play.</summary>
    public string RightSubmissions => Path.Combine(Root, "tests", "Answers", "right");

    public string Worker => Path.Combine(Program, "worker", "Katas.Worker.dll");

    public string Compiler => Path.Combine(Program, "compiler", "Katas.Compiler.dll");

    /// <summary>Where a kit that was packed for this machine holds its native compiler.</summary>
    public string Native => Path.Combine(Program, "native");

    /// <summary>The same as a native program, in a kit that was packed for this machine; null elsewhere.</summary>
    public string? NativeCompiler =>
        Path.Combine(Native, "Katas.Compiler" + (OperatingSystem.IsWindows() ? ".exe" : "")) is var file && File.Exists(file)
            ? file
            : null;

    /// <summary>What draws each kata's picture from a learner's own answers.</summary>
    public string Pictures => Suite("Katas.Pictures.dll");

    public string Suite(string name) => Path.Combine(Program, "suites", name);

    /// <summary>Every file beside the program that takes part in grading.</summary>
    public IEnumerable<string> GradingFiles() => PartFolders
        .Select(folder => Path.Combine(Program, folder)).Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        .Concat(Directory.EnumerateFiles(Program, "*.dll"))
        .Where(file => Path.GetExtension(file) is not (".pdb" or ".xml")).Order(StringComparer.Ordinal);

    public string Readme(string kata) => Path.Combine(Exercises, kata, "README.md");

    /// <summary>The kit around the current folder, or the one this program was built in.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static KitPaths Find() =>
        TryFind(Environment.CurrentDirectory, out var paths) || TryFind(AppContext.BaseDirectory, out paths)
            ? paths
            : throw new UsageException($"There is no kit in or above '{Environment.CurrentDirectory}'. Run the command in the folder "
                + "that holds 'Katas.sln'.");

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
