using System.Text.RegularExpressions;
using Maintenance.Tests.Support;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Maintenance.Tests.Exporting;

/// <summary>The tool of an exported kit, run as a learner runs it.</summary>
internal sealed partial class LearnersToolTests
{
    private ExportedKit kit = null!;

    [OneTimeSetUp]
    public void Export() => kit = ExportedKit.Of();

    [OneTimeTearDown]
    public void Remove() => kit.Dispose();

    [Test]
    public void Stubs_are_not_started_and_right_answers_pass_all_public_tests()
    {
        using var kit = ExportedKit.Of();
        var stubs = kit.Run("check");
        foreach (var file in Secrets.Files("solutions"))
            File.Copy(file, Path.Combine(kit.Path, "exercises", Path.GetRelativePath(TestKit.Paths.Solutions, file)), overwrite: true);
        var right = kit.Run("check");

        stubs.ExitCode.ShouldBe(1, stubs.Text);
        stubs.Text.ShouldContain("not started: 00, 01,");
        stubs.Text.ShouldNotContain("✘");
        right.ExitCode.ShouldBe(0, right.Text);
        right.Text.ShouldContain("Next: all public tests pass.");
    }

    [Test]
    public void A_wrong_answer_is_told_with_its_numbers_and_the_exit_code_says_so()
    {
        using var kit = ExportedKit.Of("0");
        File.WriteAllText(Path.Combine(kit.Path, "exercises", "00-warm-up", "WarmUp.cs"), WarmUpSubmission.Answer()
            .Replace("Math.Exp", "Math.Abs", StringComparison.Ordinal));

        var (exitCode, text) = kit.Run("check", "0");

        exitCode.ShouldBe(1, text);
        text.ShouldContain("expected:");
        text.ShouldContain("Next: kata 00, '");
    }

    [Test]
    public void A_picture_is_drawn_by_the_learners_own_answers()
    {
        using var kit = ExportedKit.Of("0");
        var stubs = kit.Run("show", "0");
        File.WriteAllText(Path.Combine(kit.Path, "exercises", "00-warm-up", "WarmUp.cs"), WarmUpSubmission.Answer());
        var right = kit.Run("show", "0", "--input", "scores=0 0");
        File.WriteAllText(Path.Combine(kit.Path, "exercises", "00-warm-up", "WarmUp.cs"), WarmUpSubmission.Answer()
            .Replace("Math.Exp", "Math.Abs", StringComparison.Ordinal));
        var wrong = kit.Run("show", "0");

        stubs.Text.ShouldContain("'Softmax': not started: ");
        stubs.Text.ShouldContain("3 bars, empty.");
        right.ExitCode.ShouldBe(0, right.Text);
        right.Text.ShouldContain("0: 0.5; 0: 0.5.");
        wrong.Text.ShouldContain("Public tests of 'Softmax' fail: this is what your answer gives");
        kit.Read(".katas/pictures/00-warm-up.html").ShouldContain("<svg");
    }

    [TestCase("'x' is not what 'scores' takes: 2 to 10 numbers", "show", "0", "--input", "scores=x")]
    [TestCase("The picture has no input 'score'.", "show", "0", "--input", "score=1 2")]
    [TestCase("'--input scores' says no name.", "show", "0", "--input", "scores")]
    [TestCase("'--plain' and '--web' exclude each other", "watch", "--plain", "--web")]
    public void What_was_typed_wrongly_is_said_before_anything_runs(string sentence, params string[] arguments)
    {
        var (exitCode, text) = kit.Run(arguments);

        exitCode.ShouldBe(2, text);
        text.ShouldStartWith(sentence);
    }

    [TestCase("check", "77")]
    [TestCase("show", "77")]
    [TestCase("grade", ".")]
    [TestCase("verify")]
    [TestCase("export", "elsewhere")]
    [TestCase("nonsense")]
    public void What_cannot_work_is_said_in_a_sentence_with_exit_code_2(params string[] arguments)
    {
        var (exitCode, text) = kit.Run(arguments);

        exitCode.ShouldBe(2, text);
        text.ShouldNotContain("grader bug");
        text.ShouldMatch($"Kata '77' does not exist|Unrecognized command or argument '{arguments[0]}'");
    }

    [Test]
    public void It_is_the_learners_program_as_it_was_built()
    {
        var built = Names(TestKit.Paths.LearnerProgram).Append("DotnetToolSettings.xml").Order(StringComparer.Ordinal);

        Names(Tool).ShouldBe(built);
        Names(Tool).Select(Path.GetExtension).Distinct().ShouldBe([".xml", ".dll", ".json"], ignoreOrder: true);
    }

    /// <summary>No command of an instructor, no hidden test, no trap, and no library that only these need.</summary>
    [Test]
    public void It_holds_what_a_learner_needs_and_nothing_else()
    {
        var assemblies = Names(Tool).Where(name => name.EndsWith(".dll", StringComparison.Ordinal))
            .Select(name => Path.GetFileNameWithoutExtension(name)).Distinct().ToArray();

        assemblies.Where(name => name.StartsWith("Katas.", StringComparison.Ordinal)).ShouldBe(
            [
                "Katas.Core", "Katas.Wire", "Katas.Confinement", "Katas.Sandboxing", "Katas.Testing", "Katas.Grading", "Katas.Reports",
                "Katas.Drawing", "Katas.Learning", "Katas.Learner",
                "Katas.Worker", "Katas.Compiler", "Katas.Public", "Katas.Pictures", "Katas.Contracts",
            ],
            ignoreOrder: true);
        assemblies.Where(name => name.StartsWith("NuGet", StringComparison.Ordinal)).ShouldBeEmpty();
        assemblies.Intersect(["CsvHelper", "Newtonsoft.Json"]).ShouldBeEmpty();
    }

    [Test]
    public void Its_help_speaks_only_of_what_works()
    {
        var (_, text) = kit.Run("--help");

        text.ShouldContain("  katas [command]");
        text.ShouldContain("check");
        text.ShouldNotContain("grade ");
        text.ShouldNotContain("export");
    }

    /// <summary>Slow: it restores every package of the kit into an empty folder.</summary>
    [Test]
    public void The_two_commands_of_its_readme_work_on_a_machine_with_only_the_sdk()
    {
        Needs.Ci("Restores packages");
        using var home = new TemporaryFolder();
        var machine = new Dictionary<string, string>
        { ["HOME"] = home.Path, ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1", ["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false" };
        var commands = FirstBlock().Match(kit.Read("README.md")).Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        commands.Length.ShouldBe(2);
        var watch = Programs.Run(kit.Path, "sh", ["-c", $"echo q | {{ {commands[0]}\n}}"], machine); // q ends it
        var test = Programs.Run(kit.Path, "sh", ["-c", commands[1]], machine);

        watch.ExitCode.ShouldBe(0, watch.Text);
        watch.Text.ShouldContain("Restore was successful"); // WatchTests cover what it shows: 'q' may come first
        test.ExitCode.ShouldBe(0, test.Text); // what is not begun is skipped
        test.Text.ShouldContain("Skipped:");
    }

    private string Tool => Path.Combine(kit.Unpacked, "tools", "net10.0", "any");

    private static IEnumerable<string> Names(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"```sh\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex FirstBlock();
}
