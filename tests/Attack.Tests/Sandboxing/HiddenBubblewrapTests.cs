using System.Runtime.Versioning;
using Katas.Core;
using Katas.Sandboxing;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Attack.Tests.Sandboxing;

/// <summary>The commands on a machine without bubblewrap: this one, with an empty folder in the place of its programs.</summary>
[SupportedOSPlatform("linux")]
[Platform("Linux", Reason = "elsewhere there is no sandbox at all")]
internal sealed class HiddenBubblewrapTests
{
    private const string Cure = "'bwrap' is not installed: get it with 'apt install bubblewrap'";

    [Test]
    public void Doctor_says_what_is_missing_and_ends_with_2()
    {
        var run = Run("doctor");

        run.ExitCode.ShouldBe(ExitCode.CannotGrade);
        run.Lines.ShouldContain(line => line.StartsWith($"✘ {Cure}"));
        run.Lines.ShouldContain(line => line.StartsWith("This machine does not grade other people's code."));
    }

    [Test]
    public void Grade_grades_nothing_and_ends_with_2()
    {
        using var submission = WarmUpSubmission.Right();

        var run = Run("grade", submission.Path, "--kata", "0");

        run.ExitCode.ShouldBe(ExitCode.CannotGrade);
        run.Lines.ShouldBeEmpty();
        run.Errors.ShouldStartWith($"Other people's code is graded only in a sandbox, and there is none here: {Cure}");
        run.Errors.ShouldContain("With '--trust'");
    }

    private static KatasRun Run(params string[] arguments)
    {
        Needs.Sandbox();
        string[] programs = [.. new[] { "/usr/bin", "/usr/local/bin", "/usr/sbin" }.Where(Directory.Exists)
            .SelectMany(folder => new[] { "--tmpfs", folder })];
        using var katas = KatasProcess.StartInside([Tools.Find().Bubblewrap!, "--dev-bind", "/", "/", .. programs], arguments);
        return katas.Finish();
    }
}
