using Katas.Core.Verdicts;
using Katas.Drawing.Drawings;
using Katas.Learning.Guides;
using Katas.Learning.Pictures;
using Katas.Learning.Screens;
using Katas.Learning.Watching;
using NUnit.Framework;
using Shouldly;
using static Learning.Tests.Watching.Sessions;

namespace Learning.Tests.Screens;

/// <summary>What is on the screen in each state.</summary>
internal sealed class FrameTests
{
    [Test]
    public void The_first_screen_has_the_path_the_question_and_what_is_remembered()
    {
        var known = Known.With(WarmUp, new(3, 12, true, 0)).With(Bytes, new(4, 4, true, 0)) with { Current = WarmUp };

        var text = Shown(WatchState.Start(known));

        text.ShouldContain("[00◐] ✔  ○\n");
        text.ShouldContain("00 Stable softmax  green\nWhy subtract the largest score?");
        text.ShouldContain("3 of 12 public tests passed when they ran last.");
        text.ShouldContain("Starting the compiler …");
    }

    [Test]
    public void Of_a_kata_that_is_not_begun_it_says_where_to_begin()
    {
        var text = Shown(Waiting);

        text.ShouldContain("Read exercises/00-warm-up/README.md");
        text.ShouldContain("Next: Multiply two matrices.");
        text.ShouldNotContain("✘");
    }

    [Test]
    public void The_first_failure_is_the_one_of_the_contracts_first_member()
    {
        var text = Shown(After(Waiting, Saved(WarmUp), Ran(Failed(WarmUp))));

        text.ShouldContain("✘ MatMul  1 of 2\n✘ Softmax  0 of 1");
        text.ShouldContain("✘ B product of rows\n    MatMul([[1]], [[2]])\n    expected: 0.5\n    got:      NaN");
        text.ShouldContain("1 other test fails too: press f.");
        text.ShouldNotContain("A softmax sums to 1");
    }

    [Test]
    public void What_passes_is_shown_by_task()
    {
        var run = Failed(WarmUp);
        var verdict = run.Verdict with
        {
            Tasks = [new("sums", "Sums of weights", 0, 3, new(0, 1), new(0, 0)), new("rows", "Products", 0, 2, new(1, 2), new(0, 0))],
            Tests = [.. run.Verdict.Tests.Select((test, index) => test with { Task = index == 0 ? "sums" : "rows" })],
        };

        var text = Shown(After(Waiting, Saved(WarmUp), Ran(run with { Verdict = verdict })));

        text.ShouldContain("✘ Sums of weights  0 of 1\n✘ Products  1 of 2");
        text.ShouldContain("✘ B product of rows"); // the first failure still comes in the contract's order
    }

    [Test]
    public void A_task_that_lacks_only_edge_cases_says_so()
    {
        var edge = Test("Softmax of one score", Outcome.Failed, Differs("Softmax([1])")) with { IsEdge = true };
        var run = Run(WarmUp, Outcome.Failed, ("Softmax", Test("A softmax sums to 1", Outcome.Passed)), ("Softmax", edge));

        Shown(After(Waiting, Saved(WarmUp), Ran(run))).ShouldContain("◐ Softmax  1 of 2, edge cases");
    }

    [Test]
    public void All_failures_come_in_the_contracts_order()
    {
        var text = Shown(Press(After(Waiting, Saved(WarmUp), Ran(Failed(WarmUp))), WatchKey.Failures));

        text.IndexOf("A softmax sums", StringComparison.Ordinal).ShouldBeGreaterThan(text.IndexOf("B product", StringComparison.Ordinal));
    }

    [Test]
    public void A_kata_whose_public_tests_pass_is_not_called_done()
    {
        var text = Shown(After(Waiting, Saved(WarmUp), Ran(Passed(WarmUp))));

        text.ShouldContain("All 2 public tests pass.");
        text.ShouldContain("Hidden tests also ask for edge cases: refusals");
        text.ShouldContain("Why divide by √d_k?");
        text.ShouldContain("Next: 03 Bytes instead. Why is [UNK] a poor answer?");
        text.ShouldNotContain("done", Case.Insensitive);
        text.ShouldNotContain("full marks", Case.Insensitive);
    }

    [Test]
    public void A_compile_error_is_shown_with_its_place()
    {
        SourceProblem[] problems = [.. Enumerable.Range(1, 5)
            .Select(line => new SourceProblem("00-warm-up/WarmUp.cs", line, 5, "CS1002", "; expected"))];
        var broken = Run(WarmUp, Outcome.CompileError) with { Problems = problems };

        var text = Shown(After(Waiting, Saved(WarmUp), Ran(broken)));

        text.ShouldContain("✘ It does not compile.\n    exercises/00-warm-up/WarmUp.cs:1  CS1002\n      ; expected");
        text.ShouldContain("… and 2 more");
    }

    [Test]
    public void The_line_that_threw_is_a_link()
    {
        var threw = new TestMessage(TestMessageKind.Threw)
        {
            Member = "MatMul",
            ExceptionType = "System.FormatException",
            Source = new("00-warm-up/WarmUp.cs", 12),
        };
        var state = After(Waiting, Saved(WarmUp), Ran(Failed(WarmUp, threw)));

        Shown(state).ShouldContain("at:       exercises/00-warm-up/WarmUp.cs:12");
        Ansi(state, hasColours: true).ShouldContain("\u001b]8;;file:///kit/exercises/00-warm-up/WarmUp.cs#12\u001b\\");
    }

    [Test]
    public void What_a_learners_code_prints_is_shown_and_cannot_command_the_terminal()
    {
        var printed = Run(WarmUp, Outcome.Failed, ("MatMul", Test("Rows", Outcome.Failed, Differs("Rows"), "\u001b[2J\thello")));

        Shown(After(Waiting, Saved(WarmUp), Ran(printed))).ShouldContain("your output:\n      ␛[2J    hello");
    }

    [Test]
    public void The_member_just_edited_is_told_before_the_others()
    {
        var text = Shown(After(Waiting, Saved(WarmUp), Ran(Passed(WarmUp)), Saved(WarmUp), Ran(Failed(WarmUp) with { IsWhole = false })));

        text.ShouldContain("1 of 3 public tests pass of what you edited. The other tests are running …");
        text.ShouldContain("✘ B product of rows");
        text.ShouldNotContain("All 2 public tests pass.");
    }

    [Test]
    public void When_a_run_takes_long_the_last_result_is_not_taken_for_the_new_one()
    {
        var running = After(Waiting, Saved(WarmUp), Ran(Passed(WarmUp)), Saved(WarmUp));
        var tick = new WatchEvent.Ticked(running.Size);

        Shown(After(running, tick)).ShouldNotContain("Before this save:");
        Shown(After(running, tick, tick)).ShouldContain("Before this save:\n✔ MatMul");
        Shown(After(running, tick, tick, Ran(Passed(WarmUp)))).ShouldNotContain("Before this save:");
    }

    [Test]
    public void Hints_come_one_by_one()
    {
        var state = After(Waiting, new WatchEvent.GuidesRead([.. Cards.Select(card =>
            new KataGuide(card, ["Look closely.", "Subtract."]))]));

        Shown(Press(state, WatchKey.Hint)).ShouldContain("Hint 1 of 2\nLook closely.");
        Shown(Press(state, WatchKey.Hint)).ShouldNotContain("Subtract.");
        Shown(Press(state, WatchKey.Hint, WatchKey.Hint)).ShouldContain("Hint 2 of 2\nSubtract.");
    }

    [Test]
    public void A_picture_is_told_in_words_with_the_place_of_its_page()
    {
        var asked = Press(Waiting, WatchKey.Show);
        var drawn = new DrawnPicture(WarmUp, "", [new DrawnPart("Weights", "Look.", BoxRows.Outline("ids"), "'MatMul': not started.")])
        {
            File = ".katas/pictures/00-warm-up.html",
        };

        Shown(asked).ShouldContain("Drawing …");
        Shown(After(asked, new WatchEvent.Drew(drawn))).ShouldContain(
            "Weights\n    'MatMul': not started.\n    ids: empty.\n\nDrawn in '.katas/pictures/00-warm-up.html': open it in a browser.");
    }

    [Test]
    public void Without_colours_there_are_none()
    {
        var state = After(Waiting, Saved(WarmUp), Ran(Failed(WarmUp)));

        Ansi(state, hasColours: true).ShouldContain("\u001b[31m✘");
        Ansi(state, hasColours: false).ShouldNotContain("\u001b[3");
    }

    private static string Shown(WatchState state) => string.Join('\n', Frame.Of(state).Lines.Select(line => line.Text.TrimEnd()));

    private static string Ansi(WatchState state, bool hasColours) =>
        string.Join('\n', Frame.Of(state).Lines.Select(new AnsiText(hasColours, "/kit").Of));
}
