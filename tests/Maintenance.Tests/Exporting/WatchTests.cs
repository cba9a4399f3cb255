using Maintenance.Tests.Support;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Maintenance.Tests.Exporting;

/// <summary><c>katas watch</c> in an exported kit, as a learner meets it: real files, a real compiler, a real worker.</summary>
internal sealed class WatchTests
{
    private const string File = "00-warm-up/WarmUp.cs";

    private WatchedKit open = null!;

    private static readonly string Right = WarmUpSubmission.Answer();
    private static readonly string Wrong = Right.Replace("Math.Exp", "Math.Abs", StringComparison.Ordinal);

    /// <summary>One session for the tests that begin with a save: whatever was saved before, the next save is told.</summary>
    [OneTimeSetUp]
    public void OpenSession()
    {
        open = WatchedKit.Plain();
        open.WaitFor("Waiting for a save.");
    }

    [OneTimeTearDown]
    public void CloseSession() => open.Dispose();

    [Test]
    public void From_the_first_look_to_the_next_kata()
    {
        using var watch = WatchedKit.Plain();
        watch.WaitFor("Not begun. Read exercises/00-warm-up/README.md");
        watch.WaitFor("Waiting for a save.");

        watch.Save(File, Wrong);
        watch.WaitFor("fails: Softmax of ordinary scores  ");
        watch.WaitFor("expected: ");

        watch.Save(File, Right[..(Right.Length / 2)]);
        watch.WaitFor("It does not compile.");

        SaveAllRight(watch);
        watch.WaitFor("All 14 public tests pass.");
        watch.WaitFor("Why divide attention scores by √d_k, and why are multiple heads useful?");
        watch.WaitFor("Next: 01 ");

        watch.Type("next\n");
        watch.WaitFor("01 Cutting text into words");
        watch.Type("q\n");
        watch.WaitForExit().ShouldBe(0);
        System.IO.File.ReadAllText(Path.Combine(watch.Root, ".katas/progress.json")).ShouldContain("\"passed\": 14");
    }

    /// <summary>Without events a key runs the tests.</summary>
    [TestCase("events", "run\n")]
    [TestCase("manual", "r\n")]
    public void An_interview_answer_is_followed_by_what_a_good_one_says(string changes, string run)
    {
        using var watch = WatchedKit.Plain("--changes", changes);
        SaveAllRight(watch);
        watch.Type(run);
        watch.WaitFor("All 14 public tests pass.");

        watch.Save("00-warm-up/ANSWER.md", "Because a softmax only sees differences.");
        watch.Type("answer\n");

        watch.WaitFor("Because a softmax only sees differences.");
        watch.WaitFor("A good answer says");
        watch.WaitFor("101 102 103  0.0900  0.2447  0.6652");
    }

    [Test]
    public void Your_own_line_is_named_when_your_code_throws()
    {
        open.Save(File, Right.Replace(
            "public double[][] Transpose(double[][] a) =>",
            "public double[][] Transpose(double[][] a) => throw new FormatException(\"mine\");\n    private double[][] "
                + "Old(double[][] a) =>",
            StringComparison.Ordinal));

        open.WaitFor("Transpose threw FormatException: mine");
        open.WaitFor("at:       exercises/00-warm-up/WarmUp.cs:");
    }

    [Test]
    public void Endless_code_is_cut_off_and_the_session_goes_on()
    {
        open.Save(File, Endless("while (true) { }"));
        open.WaitFor("did not answer within 2 seconds of processor time");

        open.Save(File, Endless("return MatMul(a, b);"));
        open.WaitFor("fails: Matrix product and transpose  ");

        open.Save(File, Wrong);
        open.WaitFor("passes: Matrix product and transpose  ");
    }

    [TestCase("events")]
    [TestCase("polling")]
    public void Folders_that_go_and_come_back_end_nothing(string changes)
    {
        using var watch = WatchedKit.Plain("--changes", changes);
        watch.WaitFor("Waiting for a save.");
        var (folder, away) = (Path.Combine(watch.Root, "exercises/00-warm-up"), Path.Combine(watch.Root, "exercises/away"));

        watch.Save(File, Wrong);
        watch.WaitFor("fails: Softmax of ordinary scores  ");
        Directory.Move(folder, away);
        watch.WaitFor("Not begun.");
        Directory.Move(away, folder);
        watch.WaitFor("fails: Softmax of ordinary scores  ");
        for (var save = 0; save < 1000; save++)
            watch.Save("00-warm-up/Extra.cs", $"// {save}");
        watch.Save(File, Right);
        watch.WaitFor("passes: Softmax of ordinary scores  ");
    }

    [Test]
    public void A_terminal_gets_a_screen_and_gets_its_own_back()
    {
        NeedsTerminal();
        using var watch = WatchedKit.InTerminal();

        watch.WaitFor("\u001b[?1049h");
        watch.WaitFor("Why does softmax subtract the largest score first?");
        watch.WaitFor("Waiting for a save.");
        watch.Save(File, Wrong);
        watch.WaitFor("\u001b[31m✘");
        watch.Type("l");
        watch.WaitFor("01 Cutting text into words");
        watch.Type("q");

        watch.WaitFor("\u001b[?1049l");
        watch.WaitForExit().ShouldBe(0);
    }

    [Test]
    public void Without_colours_the_screen_says_the_same()
    {
        NeedsTerminal();
        using var watch = WatchedKit.InTerminal("NO_COLOR=1");
        watch.WaitFor("Waiting for a save.");

        watch.Save(File, Wrong);

        watch.WaitFor("✘").ShouldNotContain("\u001b[3");
    }

    [Test]
    public void Reset_puts_the_stubs_back_while_it_watches()
    {
        open.Save(File, Wrong);
        open.WaitFor("fails: Softmax of ordinary scores  ");

        open.Type("x\n");
        open.WaitFor("Press y for yes");
        open.Type("y\n");

        open.WaitFor("Your files are in '.katas/backup/00-warm-up.");
        open.WaitFor("Not begun.");
        var kept = Directory.EnumerateFiles(Path.Combine(open.Root, ".katas/backup"), "WarmUp.cs", SearchOption.AllDirectories).Single();
        System.IO.File.ReadAllText(kept).ShouldBe(Wrong);
    }

    private static void SaveAllRight(WatchedKit watch)
    {
        watch.Save(File, Right);
        watch.Save("00-warm-up/BreakIt.cs", System.IO.File.ReadAllText(Path.Combine(TestKit.Paths.Solutions, "00-warm-up/BreakIt.cs")));
    }

    /// <summary>Where a row meets a column, so that one test waits for it and not every one of the product.</summary>
    private static string Endless(string statement) => Right.Replace(
        "public double[][] MatMul(double[][] a, double[][] b)\n    {",
        $"public double[][] MatMul(double[][] a, double[][] b)\n    {{\n        if (a.Length == 1 && b.Length == 3) {statement}",
        StringComparison.Ordinal);

    private static void NeedsTerminal()
    {
        if (!System.IO.File.Exists("/usr/bin/script"))
            Assert.Ignore("No terminal on this machine: 'script' is not installed.");
    }
}
