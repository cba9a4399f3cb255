using Courses.Tests.Support;
using Katas.Core;
using Katas.Courses.Classes;
using Katas.Grading.Reading;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Courses.Tests.Classes;

/// <summary>Who may write to a results folder, and on what a kept grade depends.</summary>
internal sealed class ResultsFolderTests
{
    private WarmUpClass smallClass = null!;

    [SetUp]
    public void MakeClass() => smallClass = WarmUpClass.Create();

    [TearDown]
    public void RemoveClass() => smallClass.Dispose();

    [Test]
    public void Two_runs_do_not_write_to_one_folder()
    {
        var run = smallClass.Run();
        using var first = ResultsFolder.Open(smallClass.Output.Path, run);

        Should.Throw<UsageException>(() => ResultsFolder.Open(smallClass.Output.Path, run)).Message
            .ShouldStartWith("Another run writes to ");
    }

    [Test]
    public void A_folder_that_cannot_be_written_is_refused_in_one_sentence()
    {
        var file = smallClass.Output.Write("file", "");
        var run = smallClass.Run();

        Should.Throw<UsageException>(() => ResultsFolder.Open(Path.Combine(file, "results"), run)).Message
            .ShouldStartWith("The results cannot be written to ");
    }

    [Test]
    public void A_grade_depends_on_the_katas_their_limits_and_the_options()
    {
        var kit = WarmUpClass.Kit();
        var run = smallClass.Run();
        var submission = new SubmissionReader(kit.Parts.Paths, kit.Catalogue).Read(Path.Combine(smallClass.Submissions.Path, "ada"));
        var content = run.ContentOf(submission);

        run.ContentOf(submission).ShouldBe(content);
        KitFingerprint.Of(kit.Parts.Paths, TestKit.WarmUpOnly(3)).ShouldNotBe(run.Fingerprint);
        (run with { Seed = 7 }).ContentOf(submission).ShouldNotBe(content);
        (run with { Times = true }).ContentOf(submission).ShouldNotBe(content);
        (run with { Isolation = "sandboxed" }).ContentOf(submission).ShouldNotBe(content);
        run.ContentOf(submission with { Name = "bob" }).ShouldNotBe(content);
    }
}
