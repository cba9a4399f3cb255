using System.Text.Json;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Cli.Tests.Architecture;

/// <summary><c>tests/Fast.slnf</c> is for before each commit: all projects with fast tests, and no host for nothing.</summary>
[Category("Fast")]
internal sealed class FastSolutionTests
{
    private static readonly string Tests = Path.Combine(Repository.Root, "tests");

    [Test]
    public void It_holds_each_test_project_that_has_a_fast_test()
    {
        var projects = Directory.EnumerateFiles(Tests, "*.Tests.csproj", SearchOption.AllDirectories).Where(HasFastTests)
            .Select(project => Path.GetRelativePath(Repository.Root, project));

        Listed().ShouldBe(projects, ignoreOrder: true);
    }

    private static bool HasFastTests(string project) =>
        File.ReadAllText(project).Contains("<Fast>true</Fast>", StringComparison.Ordinal)
        || Directory.EnumerateFiles(Path.GetDirectoryName(project)!, "*.cs", SearchOption.AllDirectories)
            .Any(file => File.ReadLines(file).Any(line => line.StartsWith("[Category(\"Fast\")]", StringComparison.Ordinal)));

    private static IEnumerable<string> Listed() => JsonDocument.Parse(Repository.Read("tests", "Fast.slnf")).RootElement
        .GetProperty("solution").GetProperty("projects").EnumerateArray()
        .Select(project => project.GetString()!.Replace('\\', Path.DirectorySeparatorChar));
}
