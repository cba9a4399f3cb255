using System.Diagnostics;
using Katas.Core;
using Katas.Core.Verdicts;
using Katas.Grading;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Grading.Tests.Reading;

/// <summary>Submissions that are not what a submission should be: one sentence, and never a wrong grade.</summary>
internal sealed class OddSubmissionTests
{
    private Pipeline pipeline = null!;

    [OneTimeSetUp]
    public void StartPipeline() => pipeline = TestKit.PublicPipeline(TestKit.WarmUpOnly());

    [OneTimeTearDown]
    public void StopPipeline() => pipeline.Dispose();

    [Test]
    public void A_folder_without_any_kata_is_refused()
    {
        using var folder = new TemporaryFolder();
        folder.Write("notes.txt", "nothing here");

        Should.Throw<UsageException>(() => pipeline.Grade(folder.Path)).Message.ShouldContain("holds no kata");
    }

    [Test]
    public void An_empty_folder_is_refused()
    {
        using var folder = new TemporaryFolder();

        Should.Throw<UsageException>(() => pipeline.Grade(folder.Path)).Message.ShouldContain("holds no kata");
    }

    [Test]
    public void A_folder_that_does_not_exist_is_refused() =>
        Should.Throw<UsageException>(() => pipeline.Grade("no-such-folder")).Message
            .ShouldBe("'no-such-folder' is neither a folder nor a zip archive. Name the one that holds the submission.");

    [Test]
    public void Random_bytes_are_not_text()
    {
        using var submission = WarmUpSubmission.Right();
        submission.Write("exercises/00-warm-up/Extra.cs", [0x01, 0x02, 0xFF, 0x00, 0xC3, 0x28]);

        ShouldNotCompile(submission, "'00-warm-up/Extra.cs' is not text in UTF-8, UTF-16 or Windows-1252");
    }

    [Test]
    public void A_file_of_50_MB_is_not_read()
    {
        using var submission = WarmUpSubmission.Right();
        submission.Write("exercises/00-warm-up/Extra.cs", new byte[50 << 20]);

        ShouldNotCompile(submission, "at most 256 KiB");
    }

    [Test]
    public void A_symbolic_link_is_not_followed()
    {
        using var submission = WarmUpSubmission.Right();
        File.CreateSymbolicLink(Path.Combine(submission.Path, "exercises", "00-warm-up", "Extra.cs"),
            Path.Combine(TestKit.Paths.Root, "README.md"));

        ShouldNotCompile(submission, "is a link");
    }

    [Test]
    public void A_link_to_a_folder_is_not_followed()
    {
        using var submission = WarmUpSubmission.Right();
        Directory.CreateSymbolicLink(Path.Combine(submission.Path, "exercises", "00-warm-up", "more"), TestKit.Paths.Solutions);

        ShouldNotCompile(submission, "is a link");
    }

    [Test]
    [Platform("Linux", Reason = "elsewhere such names cannot be made")]
    public void A_name_stays_on_its_line()
    {
        using var submission = WarmUpSubmission.Right();
        submission.Write("exercises/00-warm-up/a\n\u001b[2Jb.cs", "#error no");

        ShouldNotCompile(submission, "00-warm-up/a\uFFFD\uFFFD[2Jb.cs(1,8)");
    }

    [Test]
    [Platform("Linux", Reason = "elsewhere such names cannot be made")]
    public void A_folder_whose_name_is_no_text_costs_its_kata_only()
    {
        using var submission = WarmUpSubmission.Right();
        using var mkdir = Process.Start("/bin/sh", ["-c", "mkdir \"$0/$(printf '\\377')\"",
            Path.Combine(submission.Path, "exercises", "00-warm-up")]);
        mkdir.WaitForExit();

        var verdict = Grade(submission);
        using var remove = Process.Start("/bin/rm", ["-r", Path.Combine(submission.Path, "exercises")]); // .NET cannot name it
        remove.WaitForExit();

        verdict.Message.ShouldContain("cannot be opened");
    }

    [Test]
    public void Thousands_of_files_are_not_looked_through()
    {
        using var submission = WarmUpSubmission.Right();
        for (var i = 0; i <= 10_000; i++)
            submission.Write($"exercises/00-warm-up/many/{i}", []);

        ShouldNotCompile(submission, "holds more than 10000 files and folders");
    }

    [Test]
    public void Deep_folders_are_not_entered()
    {
        using var submission = WarmUpSubmission.Right();
        submission.Write($"exercises/00-warm-up/{string.Concat(Enumerable.Repeat("in/", 100))}Extra.cs", "");

        ShouldNotCompile(submission, "more than 8 folders deep");
    }

    [Test]
    [Platform("Linux")]
    public void A_pipe_is_not_opened()
    {
        using var submission = WarmUpSubmission.Right();
        using var mkfifo = Process.Start("mkfifo", [Path.Combine(submission.Path, "exercises", "00-warm-up", "Extra.cs")]);
        mkfifo.WaitForExit();

        ShouldNotCompile(submission, "is not an ordinary file");
    }

    [Test]
    public void A_byte_order_mark_is_harmless()
    {
        using var submission = WarmUpSubmission.With('\uFEFF' + WarmUpSubmission.Answer());

        Grade(submission).Outcome.ShouldBe(Outcome.Passed);
    }

    [Test]
    public void A_missing_member_does_not_compile_and_says_where()
    {
        using var submission = WarmUpSubmission.With(WarmUpSubmission.Answer()
            .Replace("double[][] Transpose(", "double[][] Turn(", StringComparison.Ordinal));

        ShouldNotCompile(submission,
            "00-warm-up/WarmUp.cs(3,30): CS0535: 'WarmUp' does not implement interface member 'IWarmUp.Transpose(double[][])'");
    }

    [Test]
    public void A_changed_signature_does_not_compile()
    {
        using var submission = WarmUpSubmission.With(WarmUpSubmission.Answer()
            .Replace("public double[] Softmax(double[] scores)", "public float[] Softmax(double[] scores)", StringComparison.Ordinal));

        ShouldNotCompile(submission, "CS0738");
    }

    [Test]
    public void A_renamed_class_is_missing_and_says_so()
    {
        using var submission = WarmUpSubmission.With(WarmUpSubmission.Answer()
            .Replace("class WarmUp", "class Warmup", StringComparison.Ordinal));

        var verdict = Grade(submission);

        verdict.Points.ShouldBeGreaterThan(0); // break-it still counts
        verdict.Tests.First(test => test.Outcome == Outcome.NotStarted).Message
            .ShouldBe("not started: There is no class 'Katas.Kata00.WarmUp'. Keep the name and the namespace of the stub.");
    }

    [Test]
    public void Project_files_and_settings_of_a_submission_are_not_used()
    {
        using var submission = WarmUpSubmission.Right();
        submission.Write("exercises/00-warm-up/Evil.csproj",
            "<Project><Target Name=\"Build\"><Exec Command=\"touch pwned\" /></Target></Project>");
        submission.Write("exercises/Directory.Build.props", "not even XML");
        submission.Write(".editorconfig", "[*]\ndotnet_diagnostic.CS0168.severity = error");

        Grade(submission).Outcome.ShouldBe(Outcome.Passed);
    }

    private void ShouldNotCompile(TemporaryFolder submission, string reason)
    {
        var verdict = Grade(submission);
        verdict.Outcome.ShouldBe(Outcome.CompileError);
        verdict.Points.ShouldBe(0);
        verdict.Message.ShouldContain(reason);
    }

    private Verdict Grade(TemporaryFolder submission) => pipeline.Grade(submission.Path).Katas[0];
}
