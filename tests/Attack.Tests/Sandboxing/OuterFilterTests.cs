using System.Runtime.Versioning;
using System.Text.Json;
using Katas.Core;
using Katas.Sandboxing;
using Katas.Sandboxing.Processes;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Attack.Tests.Sandboxing;

/// <summary>
/// The commands in surroundings that forbid some layers, as containers and old kernels do; with bubblewrap and without it.
/// </summary>
[SupportedOSPlatform("linux")]
[Platform("Linux", Reason = "elsewhere there is no sandbox at all")]
internal sealed class OuterFilterTests
{
    private static readonly Tools Here = Tools.Find();

    [Test]
    public void Without_namespaces_Landlock_closes_the_files()
    {
        if (Here.LandlockVersion == 0)
            Assert.Ignore("This machine has no Landlock.");

        var run = Run("namespaces", "", "doctor");

        run.ExitCode.ShouldBe(ExitCode.AllPassed, string.Join('\n', run.Lines));
        run.Lines.ShouldContain("✔ A confined worker starts (ordinaryUser, noPrivileges, limits, filters, landlock).");
        run.Lines.ShouldContain(line => line.StartsWith("• Without namespaces, code can find out the name of this machine"));
    }

    [Test]
    public void Without_namespaces_a_submission_is_graded_and_the_report_names_the_layers()
    {
        if (Here.LandlockVersion == 0)
            Assert.Ignore("This machine has no Landlock.");
        using var submission = WarmUpSubmission.Right();
        var json = Path.Combine(submission.Path, "report.json");

        Run("namespaces", "", "grade", submission.Path, "--kata", "0", "--json", json).ExitCode.ShouldBe(ExitCode.AllPassed);

        using var report = JsonDocument.Parse(File.ReadAllText(json));
        report.RootElement.GetProperty("layers").EnumerateArray().Select(layer => layer.GetString())
            .ShouldBe(["ordinaryUser", "noPrivileges", "limits", "filters", "landlock"]);
    }

    [Test]
    public void Without_Landlock_bubblewrap_closes_the_files()
    {
        if (Here.Bubblewrap is null)
            Assert.Ignore("This machine has no bubblewrap.");

        var run = Run("landlock", "", "doctor");

        run.ExitCode.ShouldBe(ExitCode.AllPassed, string.Join('\n', run.Lines));
        run.Lines.ShouldContain("✔ A confined worker starts (ordinaryUser, noPrivileges, limits, filters, namespaces, bubblewrap).");
    }

    [TestCase("namespaces,landlock", "", TestName = "Neither namespaces nor Landlock are allowed")]
    [TestCase("landlock", "bubblewrap", TestName = "Landlock is not allowed and bubblewrap not installed")]
    [TestCase("", "bubblewrap,landlock", TestName = "Both are switched off")]
    public void With_nothing_that_closes_files_nothing_is_graded(string refused, string without)
    {
        using var submission = WarmUpSubmission.Right();

        var doctor = Run(refused, without, "doctor");
        var grade = Run(refused, without, "grade", submission.Path, "--kata", "0");

        doctor.ExitCode.ShouldBe(ExitCode.CannotGrade);
        doctor.Lines.ShouldContain(line => line.StartsWith("This machine does not grade other people's code."));
        grade.ExitCode.ShouldBe(ExitCode.CannotGrade);
        grade.Lines.ShouldBeEmpty();
        grade.Errors.ShouldStartWith("Other people's code is graded only in a sandbox, and there is none here: ");
        grade.Errors.ShouldContain("With '--trust'");
    }

    /// <summary>Runs a command under a filter that refuses some groups of calls, without some layers.</summary>
    private static KatasRun Run(string refused, string without, params string[] arguments)
    {
        string[] filter =
            [Path.Combine(DotnetProgram.Root, "dotnet"), "exec", Path.Combine(AppContext.BaseDirectory, "OuterFilter.dll"), refused];
        string[] layers = without.Length == 0 ? [] : ["/usr/bin/env", $"{Tools.WithoutVariable}={without}"];
        using var katas = KatasProcess.StartInside([.. filter, .. layers], arguments);
        return katas.Finish();
    }
}
