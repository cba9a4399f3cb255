using System.Text.Json;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Cli.Tests.GradingInCi;

/// <summary>The scripts of docs/grading-in-ci, run with real submissions where the services would run them.</summary>
internal sealed class ScriptsTests
{
    private static readonly string Folder = Path.Combine(TestKit.Paths.Root, "docs", "grading-in-ci");
    private static readonly string Grader = Path.Combine(TestKit.Paths.Program, "Katas.Cli");

    private Dictionary<string, string> environment = [];

    [OneTimeSetUp]
    public void FindGrader()
    {
        if (OperatingSystem.IsWindows())
            Assert.Ignore("The services run these scripts on Linux.");
        environment = new()
        {
            ["KATAS"] = Grader,
            ["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(System.Runtime.InteropServices.RuntimeEnvironment.GetRuntimeDirectory(), "..",
                "..", ".."))
        };
    }

    [Test]
    public void A_gradescope_submission_gets_its_results()
    {
        SkipWithout("--gradescope");
        using var root = new TemporaryFolder();
        Submit(root, "submission");

        var (exitCode, text) = Autograde(root);

        exitCode.ShouldBe(0, text);
        var results = JsonDocument.Parse(File.ReadAllText(Path.Combine(root.Path, "results", "results.json"))).RootElement;
        results.GetProperty("tests").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Test]
    public void Where_nothing_can_be_graded_gradescope_gets_no_score_not_even_an_old_one()
    {
        using var root = new TemporaryFolder();
        root.Write("submission/essay.txt", "not a kata");
        root.Write("results/results.json", "{ \"score\": 100 }");

        var (exitCode, text) = Autograde(root);

        exitCode.ShouldBe(2, text);
        text.ShouldContain("there is no score");
        Directory.EnumerateFileSystemEntries(Path.Combine(root.Path, "results")).ShouldBeEmpty();
    }

    [Test]
    public void A_job_gets_every_report()
    {
        SkipWithout("--summary");
        using var folder = new TemporaryFolder();
        Submit(folder, "alice");

        var (exitCode, text) = Programs.Run(folder.Path,
            Path.Combine(Folder, "grade.sh"), ["alice", "reports", "--trust", "--kata", "0", "--exit-zero"], environment);

        exitCode.ShouldBe(0, text);
        Directory.EnumerateFiles(Path.Combine(folder.Path, "reports")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
            .ShouldBe(["junit.xml", "report.html", "report.json", "summary.md"]);
    }

    [Test]
    public void A_job_takes_the_course_and_the_katas_along()
    {
        using var folder = new TemporaryFolder();
        Submit(folder, "alice");
        folder.Write("my course.yaml", "title: My course\nkatas: [0, 4]\nout-of: 7\nseed: 1\n");
        var variables = new Dictionary<string, string>(environment)
        {
            ["KATAS_COURSE"] = Path.Combine(folder.Path, "my course.yaml"),
            ["KATAS_ONLY"] = "0,4",
        };

        var (exitCode, text) = Programs.Run(folder.Path, Path.Combine(Folder, "grade.sh"), ["alice", "reports", "--trust", "--exit-zero"],
            variables);

        exitCode.ShouldBe(0, text);
        var report = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder.Path, "reports", "report.json"))).RootElement;
        report.GetProperty("options").GetProperty("course").GetString().ShouldBe("My course");
        report.GetProperty("katas").GetArrayLength().ShouldBe(2);
        report.GetProperty("mark").GetProperty("outOf").GetDouble().ShouldBe(7);
    }

    [Test]
    public void Gradescope_grades_by_the_course_in_the_kits_folder()
    {
        using var root = new TemporaryFolder();
        Submit(root, "submission");
        root.Write("source/katas/course.yaml", "title: My course\nkatas: [0]\nout-of: 7\nseed: 1\n");

        var (exitCode, text) = Autograde(root);

        exitCode.ShouldBe(0, text);
        var results = JsonDocument.Parse(File.ReadAllText(Path.Combine(root.Path, "results", "results.json"))).RootElement;
        results.GetProperty("tests").EnumerateArray().Sum(test => test.GetProperty("max_score").GetDouble()).ShouldBe(7, 0.01);
    }

    [Test]
    public void A_job_without_a_submission_is_told_what_to_name()
    {
        using var folder = new TemporaryFolder();

        Programs.Run(folder.Path, Path.Combine(Folder, "grade.sh"), [], environment)
            .ShouldBe((2, "grade.sh needs a submission and a folder for the reports, as in 'grade.sh alice reports'.\n"));
    }

    private (int ExitCode, string Text) Autograde(TemporaryFolder root) =>
        Programs.Run(root.Path, Path.Combine(Folder, "gradescope", "run_autograder"), [],
        new Dictionary<string, string>(environment) { ["AUTOGRADER_ROOT"] = root.Path, ["KATAS_TRUST"] = "1" });

    private static void Submit(TemporaryFolder folder, string name) =>
        folder.Write($"{name}/exercises/{WarmUpSubmission.Kata}/WarmUp.cs", WarmUpSubmission.Answer());

    private void SkipWithout(string option)
    {
        if (!Programs.Run(Folder, Grader, ["grade", "--help"], environment).Text.Contains(option, StringComparison.Ordinal))
            Assert.Ignore($"This grader does not write '{option}' yet.");
    }
}
