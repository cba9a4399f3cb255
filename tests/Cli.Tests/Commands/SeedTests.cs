using System.Text.RegularExpressions;
using Katas.Core;
using Katas.Core.Verdicts;
using Katas.Courses.Classes;
using Katas.Reports.Formats;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Cli.Tests.Commands;

/// <summary>Where the seed of hidden tests comes from, and who learns it.</summary>
internal sealed partial class SeedTests
{
    private TemporaryFolder folder = null!;

    [OneTimeSetUp]
    public void SubmitRightAnswers()
    {
        folder = new TemporaryFolder();
        foreach (var file in new[] { "WarmUp.cs", "BreakIt.cs" })
        {
            folder.Write($"class/ada/exercises/{WarmUpSubmission.Kata}/{file}",
                File.ReadAllText(Path.Combine(TestKit.Paths.Solutions, WarmUpSubmission.Kata, file)));
        }
    }

    [OneTimeTearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public void A_drawn_seed_is_said_to_the_instructor_and_stands_in_no_report_for_a_learner()
    {
        var run = Draw("CI=");

        var seed = Drawn().Match(run.Errors).Groups[1].Value;
        seed.ShouldNotBeEmpty();
        Read("shown.json").Seed.ShouldBeNull();
        File.ReadAllText(At("shown.json")).ShouldNotContain(seed);
        File.ReadAllText(At("shown.html")).ShouldNotContain(seed);
        string.Join('\n', run.Lines).ShouldNotContain(seed);
    }

    [Test]
    public void The_log_of_a_CI_service_does_not_tell_it()
    {
        var run = Draw("CI=true");

        run.Errors.ShouldStartWith("Hidden tests were drawn with a seed that this log does not tell.");
        run.Errors.ShouldNotContain(letter => char.IsDigit(letter));
    }

    [Test]
    public void A_class_continues_with_the_seed_that_it_was_begun_with()
    {
        Grade().ExitCode.ShouldBe(ExitCode.AllPassed);
        var first = Run().Seed;

        Grade().Lines.ShouldContain(line => line.EndsWith("ada: unchanged", StringComparison.Ordinal));
        Run().Seed.ShouldBe(first);
    }

    [Test]
    public void Shards_without_a_common_seed_are_refused()
    {
        var run = KatasProcess.Run(["class", At("class"), "--out", At("shard"), "--shard", "1/2"]);

        run.ExitCode.ShouldBe(ExitCode.CannotGrade);
        run.Errors.ShouldStartWith("All shards of a class need one seed for their hidden tests. Write 'seed: N'");
    }

    private KatasRun Draw(string variable)
    {
        using var katas = KatasProcess.StartInside(["/usr/bin/env", variable],
            "grade", At("class/ada"), "--kata", "0", "--trust", "--json", At("shown.json"), "--html", At("shown.html"));
        return katas.Finish();
    }

    private KatasRun Grade() =>
        KatasProcess.Run(["class", At("class"), "--out", At("results"), "--kata", "0", "--trust", "--parallel", "1"]);

    private RunRecord Run() =>
        new ResultsFiles(At("results")).TryRead<RunRecord>(ResultsFiles.Run, out var run) ? run : throw new InvalidDataException("no run");

    private Report Read(string file) =>
        ReportJson.TryRead<Report>(File.ReadAllText(At(file)), out var report, out var reason)
            ? report
            : throw new InvalidDataException(reason);

    private string At(string name) => Path.Combine(folder.Path, name);

    [GeneratedRegex("drawn with the seed ([0-9]+)")]
    private static partial Regex Drawn();
}
