using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Cli.Tests.Commands;

/// <summary>The command itself: one submission graded once, every report of it written.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class GradeReportsTests : IDisposable
{
    private static readonly string Program = Path.Combine(TestKit.Paths.Program, "Katas.Cli.dll");

    private readonly TemporaryFolder reports = new();
    private readonly TemporaryFolder submission = WarmUpSubmission.WithSoftmax("Console.WriteLine(\"<b>printed</b>\"); return scores;");

    public void Dispose()
    {
        reports.Dispose();
        submission.Dispose();
    }

    [Test]
    public void All_reports_speak_of_the_same_grade_and_standard_output_belongs_to_the_one_that_asked_for_it()
    {
        string[] options = ["--json", "--html", "--gradescope", "--classroom50", "--exercism", "--summary", "--annotations", "--csv"];

        var (code, output) = Run("dotnet", [Program, "grade", submission.Path, "--trust", "--kata", "0", "--junit", "-",
            .. options.SelectMany(option => new[] { option, At(option) })]);

        code.ShouldBe(1);
        var report = JsonNode.Parse(Text("--json"))!;
        var score = report["score"]!.GetValue<double>();
        score.ShouldBeInRange(0.1, 4.9);
        JsonNode.Parse(Text("--gradescope"))!["score"]!.GetValue<double>().ShouldBe(score);
        JsonNode.Parse(Text("--classroom50"))!["score"]!.GetValue<int>().ShouldBe((int)score);
        JsonNode.Parse(Text("--exercism"))!["status"]!.GetValue<string>().ShouldBe("fail");
        var tests = report["katas"]![0]!["tests"]!.AsArray().Count;
        XDocument.Parse(output).Descendants("testcase").Count().ShouldBe(tests);
        Text("--html").ShouldContain("&lt;b&gt;printed&lt;/b&gt;");
        Text("--html").ShouldNotContain("<b>printed");
        Text("--csv").ShouldContain("<b>printed</b>");
        Text("--summary").ShouldContain("# ");
        Text("--annotations").ShouldContain("::notice ");
    }

    [Test]
    public void Too_many_submissions_for_a_file_are_refused_before_grading()
    {
        var (code, output) = Run("dotnet", [Program, "grade", submission.Path, submission.Path, "--trust", "--html", At("page.html")]);

        code.ShouldBe(2);
        output.ShouldBeEmpty();
        File.Exists(At("page.html")).ShouldBeFalse();
    }

    [Test]
    public void The_shim_for_classroom_50_completes_the_result()
    {
        var shim = Path.Combine(TestKit.Paths.Root, "docs", "grading-in-ci", "classroom50", "autograder.py");
        var (code, _) = RunShim(shim, $"dotnet '{Program}'");

        code.ShouldBe(0);
        var result = JsonNode.Parse(File.ReadAllText(Path.Combine(submission.Path, "result.json")))!.AsObject();
        result.Select(field => field.Key)
            .ShouldBe(["schema", "score", "max-score", "tests", "classroom", "assignment", "submission", "commit", "release", "review",
                "datetime"], ignoreOrder: true);
        result["classroom"]!.GetValue<string>().ShouldBe("the CLASSROOM");
        result["datetime"]!.GetValue<string>().ShouldMatch(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$");
        File.ReadAllText(Path.Combine(submission.Path, "release-body.md")).ShouldContain("points");
    }

    [Test]
    public void The_shim_gives_no_score_when_the_grader_fails()
    {
        var (code, _) = RunShim(Path.Combine(TestKit.Paths.Root, "docs", "grading-in-ci", "classroom50", "autograder.py"),
            $"dotnet '{Program}' no-such-command");

        code.ShouldNotBe(0);
        File.Exists(Path.Combine(submission.Path, "result.json")).ShouldBeFalse();
    }

    private (int Code, string Output) RunShim(string shim, string command)
    {
        if (!Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator)
            .Any(place => File.Exists(Path.Combine(place, "python3"))))
        {
            Assert.Ignore("python3 is not installed; the shim is a Python script.");
        }

        string[] known = ["CLASSROOM", "ASSIGNMENT", "SUBMISSION_TAG", "COMMIT_URL", "RELEASE_URL"];
        return Run("python3", [shim], [("KATAS", command), ("KATAS_OPTIONS", "--trust --kata 0"),
            .. known.Select(name => (name, $"the {name}"))]);
    }

    private (int Code, string Output) Run(string program, string[] arguments, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, WorkingDirectory = submission.Path };
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    private string At(string name) => Path.Combine(reports.Path, name);

    private string Text(string option) => File.ReadAllText(At(option));
}
