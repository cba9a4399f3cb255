using Katas.Core;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Cli.Tests.Commands;

/// <summary>Results in the class folder itself continue only where a record outside of it knows them.</summary>
[Platform("Linux", Reason = "elsewhere the folder of records cannot be chosen")]
internal sealed class ResultsInClassTests
{
    private TemporaryFolder folder = null!;

    [SetUp]
    public void SubmitRightAnswers()
    {
        folder = new TemporaryFolder();
        foreach (var file in new[] { "WarmUp.cs", "BreakIt.cs" })
        {
            folder.Write($"class/ada/exercises/{WarmUpSubmission.Kata}/{file}",
                File.ReadAllText(Path.Combine(TestKit.Paths.Solutions, WarmUpSubmission.Kata, file)));
        }
    }

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public void They_continue_for_their_user_and_for_nobody_else()
    {
        Grade("state").ExitCode.ShouldBe(ExitCode.AllPassed);

        Grade("state").Lines.ShouldContain(line => line.EndsWith("ada: unchanged", StringComparison.Ordinal));
        var elsewhere = Grade("other");
        elsewhere.ExitCode.ShouldBe(ExitCode.CannotGrade);
        elsewhere.Errors.ShouldContain("lies among the submissions, and no record of this user says that it holds results");
    }

    private KatasRun Grade(string state)
    {
        using var katas = KatasProcess.StartInside(["/usr/bin/env", $"XDG_STATE_HOME={Path.Combine(folder.Path, state)}"],
            "class", Path.Combine(folder.Path, "class"), "--out", Path.Combine(folder.Path, "class", "results"), "--kata", "0", "--trust");
        return katas.Finish();
    }
}
