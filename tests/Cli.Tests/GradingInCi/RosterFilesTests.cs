using System.Text.Json;
using NUnit.Framework;
using Shouldly;
using Tests.Support;
using YamlDotNet.RepresentationModel;

namespace Cli.Tests.GradingInCi;

/// <summary>
/// The workflow that grades a list of repositories: its scripts are taken out of the file and run here, where a test does what the
/// checkouts and artifacts of the service do.
/// </summary>
internal sealed class RosterFilesTests
{
    private const string BuiltProgram = "artifacts/bin/Katas.Cli/release/Katas.Cli.dll";
    private const string Course = "title: My course\nkatas: [0]\nseed: 7\n"
        + "submitted: { alice: 2026-03-01T12:00:00+01:00, cem: 2026-03-01T12:00:00+01:00 }\n";

    private static readonly string Folder = TestKit.Paths.Doc("grading-in-ci");

    private TemporaryFolder workplace = null!;

    [SetUp]
    public void MakeRepository()
    {
        workplace = new TemporaryFolder();
        if (OperatingSystem.IsWindows())
        {
            Assert.Ignore("The services run these scripts on Linux.");
            return;
        }
        workplace.Write("roster.csv", "name,repository\r\nalice,course/katas-alice\r\nbob,course/katas-bob\r\ncem,course/katas-cem\r\n"
            + "dora,course/katas-dora\r\n");
        workplace.Write("course.yaml", Course);
        workplace.WriteProgram("docs/grading-in-ci/roster.sh", File.ReadAllText(Path.Combine(Folder, "roster.sh")));
    }

    [TearDown]
    public void RemoveRepository() => workplace.Dispose();

    [Test]
    public void Two_repositories_graded_apart_are_one_class_with_those_that_gave_nothing()
    {
        var grade = Script("roster-github.yml", "grade", "Grade");
        foreach (var name in Planned().Where(name => name != "dora")) // dora's machine is lost
        {
            using var runner = workplace.Copy();
            Checkout(runner, name);
            Run(runner, grade, ("NAME", name)).ExitCode.ShouldBe(name == "cem" ? 2 : 0);
            Directory.CreateDirectory(Path.Combine(workplace.Path, "parts"));
            Directory.Move(Path.Combine(runner.Path, "part"), Path.Combine(workplace.Path, "parts", $"part-{name}"));
        }

        var merged = Run(workplace, Script("roster-github.yml", "merge", "Merge"));

        merged.ExitCode.ShouldBe(2, merged.Text);
        merged.Text.ShouldContain("No results folder holds 'dora'. Grade it, and merge again.");
        Rows().ShouldBe(["alice passed", "bob passed", "cem couldNotGrade", "dora couldNotGrade"]);
    }

    [Test]
    public void The_parts_together_are_what_one_run_makes()
    {
        foreach (var name in new[] { "alice", "bob" })
        {
            Checkout(workplace, name, $"one-{name}");
            Checkout(workplace, name);
            Katas("class", At($"one-{name}"), "--part", "--course", At("course.yaml"), "--out", At($"part-{name}"), "--no-times");
        }

        Katas("merge", At("part-alice"), At("part-bob"), "--out", At("merged"));
        Katas("class", At("submissions"), "--course", At("course.yaml"), "--out", At("whole"), "--no-times");

        Tree.Of(At("merged")).ShouldBe(Tree.Of(At("whole")));
    }

    [Test]
    public void A_part_needs_a_seed_that_others_have_too()
    {
        Checkout(workplace, "alice");

        var run = KatasProcess.Run("class", At("submissions"), "--part", "--out", At("part"));

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldStartWith("All parts of a class need one seed for their hidden tests. Write 'seed: N'");
    }

    [TestCase("alice; rm -rf x,course/a", "roster.csv(1): 'alice; rm -rf x' is no name.")]
    [TestCase("alice,course/$(id)", "roster.csv(1): 'course/$(id)' is no repository.")]
    [TestCase("alice,course/a\nALICE,course/b", "roster.csv(2): 'ALICE' is there twice.")]
    [TestCase("alice", "roster.csv(1): 'alice' is no repository.")]
    [TestCase("", "The list names nobody.")]
    public void A_list_that_is_not_right_is_refused(string roster, string sentence)
    {
        workplace.Write("roster.csv", roster);

        var (exitCode, text) = Programs.Run(workplace.Path, At("docs/grading-in-ci/roster.sh"), ["roster.csv"]);

        exitCode.ShouldBe(2);
        text.ShouldContain(sentence);
    }

    [Test]
    public void Both_services_run_the_same_commands()
    {
        var (github, gitlab) = (File.ReadAllText(Path.Combine(Folder, "roster-github.yml")),
            File.ReadAllText(Path.Combine(Folder, "roster-gitlab.yml")));

        foreach (var command in new[] { "class submissions --part --course course.yaml --out ",
            "merge parts/* --roster roster.csv --out results --exit-zero" })
        {
            github.ShouldContain(command);
            gitlab.ShouldContain(command);
        }
    }

    /// <summary>The names that the first job makes jobs of.</summary>
    private string[] Planned()
    {
        var output = workplace.Write("output", "");
        Run(workplace, Script("roster-github.yml", "plan", "Plan"), ("GITHUB_OUTPUT", output)).ExitCode.ShouldBe(0);
        var matrix = File.ReadAllText(output).Trim();
        matrix.ShouldStartWith("matrix={");
        return [.. JsonDocument.Parse(matrix["matrix=".Length..]).RootElement.GetProperty("include").EnumerateArray()
            .Select(entry => entry.GetProperty("name").GetString()!)];
    }

    /// <summary>A learner's repository as a checkout leaves it; cem's cannot be fetched.</summary>
    private static void Checkout(TemporaryFolder folder, string name, string into = "submissions")
    {
        if (name == "cem")
            return;
        folder.Write($"{into}/{name}/exercises/{WarmUpSubmission.Kata}/WarmUp.cs", WarmUpSubmission.Answer());
        folder.Write($"{into}/{name}/exercises/{WarmUpSubmission.Kata}/BreakIt.cs",
            File.ReadAllText(Path.Combine(TestKit.Paths.Solutions, WarmUpSubmission.Kata, "BreakIt.cs")));
        folder.Write($"{into}/{name}/.git/config", "[core]");
        folder.Write($"{into}/{name}/README.md", "# Katas");
    }

    private string[] Rows() => [.. JsonDocument.Parse(File.ReadAllText(At("results/class.json"))).RootElement.GetProperty("submissions")
        .EnumerateArray().Select(row => $"{row.GetProperty("submission").GetString()} {row.GetProperty("outcome").GetString()}")];

    private string At(string path) => Path.Combine(workplace.Path, path);

    private static void Katas(params string[] arguments)
    {
        var run = KatasProcess.Run([.. arguments, .. arguments[0] == "class" ? ["--trust"] : Array.Empty<string>()]);
        run.Errors.ShouldBeEmpty();
        run.ExitCode.ShouldBe(0);
    }

    /// <summary>A step's script as the service runs it, by the program under test.</summary>
    private static (int ExitCode, string Text) Run(TemporaryFolder folder, string script, params (string Name, string Value)[] variables)
    {
        var command = string.Join(' ', KatasProcess.Command);
        return Programs.Run(folder.Path, "bash", ["-e", "-c", script.Replace($"dotnet {BuiltProgram}", command, StringComparison.Ordinal)
            .Replace("class submissions", "class submissions --trust", StringComparison.Ordinal)],
            variables.ToDictionary(variable => variable.Name, variable => variable.Value));
    }

    private static string Script(string file, string job, string step)
    {
        using var reader = new StreamReader(Path.Combine(Folder, file));
        var stream = new YamlStream();
        stream.Load(reader);
        return ((YamlSequenceNode)stream.Documents[0].RootNode["jobs"][job]["steps"]).OfType<YamlMappingNode>()
            .Single(node => node.Children.TryGetValue("name", out var name) && ((YamlScalarNode)name).Value == step)["run"].ToString();
    }
}
