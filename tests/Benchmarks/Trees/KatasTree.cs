using Benchmarks.Measuring;

namespace Benchmarks.Trees;

/// <summary>
/// A fresh clone of the kit at one commit. Everything is asked of <c>./katas</c>: what lies behind it may change from commit to commit.
/// </summary>
/// <param name="Name">What the tables call this version.</param>
/// <param name="Commit">What is checked out.</param>
/// <param name="Folder">Where.</param>
internal sealed record KatasTree(string Name, string Commit, string Folder)
{
    private readonly Lazy<bool> isSandboxed = new(() =>
        Measure.Succeeds(new Command(Folder, "./katas", "grade", "samples/class/ada", "--kata", "0", "--exit-zero")));

    public string Exercises => Path.Combine(Folder, "exercises");

    public string Solutions => Path.Combine(Folder, "solutions");

    /// <summary>Whether this version finds a sandbox on this machine; one that does not is measured with <c>--trust</c>.</summary>
    public bool IsSandboxed => isSandboxed.Value;

    public static KatasTree CloneOf(string repository, string commit, string name, string folder)
    {
        Measure.Prepare(new Command(repository, "git", "clone", "--quiet", "--no-checkout", repository, folder));
        Measure.Prepare(new Command(folder, "git", "checkout", "--quiet", "--detach", commit));
        return new KatasTree(name, commit, folder);
    }

    public Command Katas(params IReadOnlyList<string> arguments) => new(Folder, "./katas", arguments);

    /// <summary>A command that runs submissions: in the sandbox if there is one.</summary>
    public Command Grading(params IReadOnlyList<string> arguments) =>
        Katas([.. arguments, .. IsSandboxed ? Array.Empty<string>() : ["--trust"]]);

    /// <summary>The first command that the README tells a newcomer to run.</summary>
    /// <exception cref="MeasurementException">There is none.</exception>
    public string ReadmeCommand() => File.ReadLines(Path.Combine(Folder, "README.md"))
        .SkipWhile(line => line != "```sh").Skip(1).TakeWhile(line => line != "```")
        .Select(line => line.Split(" #")[0].Trim()).FirstOrDefault(line => line.Length > 0)
        ?? throw new MeasurementException($"The README of {Name} has no command in a block that begins with ```sh.");

    /// <summary>The folder of a kata below a folder of answers.</summary>
    public static string KataFolder(string answers, int kata) => Directory.GetDirectories(answers, $"{kata:00}-*").Single();
}
