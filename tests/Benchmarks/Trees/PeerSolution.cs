using System.Xml.Linq;
using Benchmarks.Measuring;

namespace Benchmarks.Trees;

/// <summary>
/// What a teacher without this kit would have: for each submission a project of answers and two plain NUnit projects with the same suites.
/// No analyzers, no documentation files, no lock files, no audit. The kit's test library is there as the suites are written with it.
/// </summary>
internal sealed class PeerSolution
{
    private const string Solution = "Peer.slnx";

    /// <summary>The command that tests all of it, as a reader would type it.</summary>
    public const string Shown = $"dotnet test {Solution}";

    private readonly string folder;

    private PeerSolution(string folder) => this.folder = folder;

    /// <summary>Writes a solution for so many submissions; nothing is restored or built.</summary>
    public static PeerSolution Write(KatasTree tree, string folder, int submissions)
    {
        var projects = new PeerProjects(WriteSuites(tree, Path.Combine(folder, "suites")), KitAssemblies.Of(tree));
        foreach (var file in new[] { "Directory.Packages.props", "global.json" }) // the same versions
            File.Copy(Path.Combine(tree.Folder, file), Path.Combine(folder, file));
        projects.Settings.Save(Path.Combine(folder, "Directory.Build.props"));
        var groups = Enumerable.Range(1, submissions).Select(number => WriteSubmission(tree, folder, projects, number));
        new XElement("Solution", groups).Save(Path.Combine(folder, Solution));
        return new PeerSolution(folder);
    }

    private string PublicSuite => Path.Combine(folder, "submission-001", PeerProjects.Public);

    /// <summary>The answer file of a kata of the first submission.</summary>
    public string AnswerFile(int kata) =>
        Answers.MainFile(KatasTree.KataFolder(Path.Combine(folder, "submission-001", PeerProjects.Answers, "exercises"), kata));

    /// <summary>All suites on all submissions.</summary>
    public Command Test(params IReadOnlyList<string> more) => new(folder, "dotnet", ["test", Solution, .. more]);

    /// <summary>The public tests of one kata, as a learner would run them.</summary>
    public Command TestKata(int kata, params IReadOnlyList<string> more) =>
        new(PublicSuite, "dotnet", ["test", .. more, "--filter", FilterOf(kata)]);

    public Command WatchKata(int kata) =>
        new(PublicSuite, "dotnet", "watch", "--non-interactive", "test", "--filter", FilterOf(kata));

    /// <summary>
    /// Writes the projects of a submission. In the solution they stand in a folder, since names have to be unique there only.
    /// </summary>
    private static XElement WriteSubmission(KatasTree tree, string folder, PeerProjects projects, int number)
    {
        var name = $"submission-{number:000}";
        Answers.WriteSubmission(tree, Path.Combine(folder, name, PeerProjects.Answers), number);
        foreach (var (project, content) in projects.All)
        {
            Directory.CreateDirectory(Path.Combine(folder, name, project));
            content.Save(Path.Combine(folder, name, project, project + ".csproj"));
        }
        var paths = projects.All.Select(project =>
            new XElement("Project", new XAttribute("Path", $"{name}/{project.Name}/{project.Name}.csproj")));
        return new XElement("Folder", new XAttribute("Name", $"/{name}/"), paths);
    }

    private static string WriteSuites(KatasTree tree, string folder)
    {
        Answers.Copy(Path.Combine(tree.Folder, "tests", "Katas.Tests"), Path.Combine(folder, "public"), "??-*");
        Answers.Copy(Path.Combine(tree.Folder, "grader", "hidden"), Path.Combine(folder, "hidden"), "??-*");
        Answers.Copy(Path.Combine(tree.Folder, "grader"), folder, "snapshots");
        return folder;
    }

    private static string FilterOf(int kata) => $"FullyQualifiedName~Kata{kata:00}";
}
