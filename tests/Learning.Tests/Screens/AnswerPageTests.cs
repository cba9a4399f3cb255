using Katas.Drawing.Drawings;
using Katas.Grading.Reading;
using Katas.Learning.Interviews;
using Katas.Learning.Pictures;
using Katas.Learning.Screens;
using Katas.Learning.Watching;
using NUnit.Framework;
using Shouldly;
using static Learning.Tests.Watching.Sessions;

namespace Learning.Tests.Screens;

/// <summary>The interview question in a terminal: asked, answered, and then beside what a good answer says.</summary>
[Category("Fast")]
internal sealed class AnswerPageTests
{
    private static readonly WatchState Passing = After(Waiting, Saved(WarmUp), Ran(Passed(WarmUp)));

    private static readonly Grid Table = new(["scores", "first"], [["1 2 3", "0.0900"], ["10", "1"]]);

    private static readonly InterviewSheet Sheet =
        new(WarmUp, ["Only differences count."], [new DrawnPart("Your Softmax", "Look at the first.", Table, "")]);

    [Test]
    public void A_kata_that_passes_says_where_to_write()
    {
        Shown(Passing).ShouldContain("as in an interview, aloud or in a few sentences:\n    Why divide by √d_k?");
        Shown(Passing).ShouldContain("Write into exercises/00-warm-up/ANSWER.md (nobody grades it)");
        Shown(Passing).ShouldContain("a answer");
        Shown(Press(After(Passing, Wrote("Differences.")), WatchKey.Back))
            .ShouldContain("Your answer is written. To see beside it what a good one says, press a.");
        Shown(Waiting).ShouldNotContain("a answer");
    }

    [Test]
    public void A_question_that_later_katas_ask_again_says_so()
    {
        Shown(Asking(Bytes)).ShouldContain("    Why divide by √d_k?\n    Kata 03 asks it again: here a part of the answer will do.");
        Shown(Asking(Bytes, Rope)).ShouldContain("    Katas 03 and 09 ask it again: here");
        Shown(Passing).ShouldNotContain("again:");
    }

    [Test]
    public void Before_an_answer_there_are_no_points()
    {
        var asked = After(Press(Passing, WatchKey.Answer), new WatchEvent.Compared(Sheet));

        Shown(asked).ShouldContain("Write a few sentences into exercises/00-warm-up/ANSWER.md and save it.");
        Shown(asked).ShouldNotContain("Only differences count.");
    }

    [Test]
    public void After_it_the_points_and_a_table_stand_below()
    {
        var written = After(Passing, Wrote("\nBecause of\r\nthe differences.\n"));

        Shown(written).ShouldContain("Your answer\n  Because of\n  the differences.\n\nAsking your own functions …");
        Shown(After(written, new WatchEvent.Compared(Sheet))).ShouldContain(
            "A good answer says\n  • Only differences count.\n\nWhat your own functions say\n  Your Softmax\n"
            + "    scores  first\n    1 2 3   0.0900\n    10      1\n  Look at the first.");
    }

    [Test]
    public void What_a_learner_writes_cannot_command_the_terminal_or_turn_its_text_round() =>
        Shown(After(Passing, Wrote("\u001b[2Ja\u202Eb"))).ShouldContain("  ␛[2JaU+202Eb");

    [Test]
    public void A_long_paragraph_is_shown_to_its_end()
    {
        var text = string.Concat(Enumerable.Repeat("all the words of it ", 60)) + "END";

        Shown(After(Passing, Wrote(text)) with { Size = new ScreenSize(80, 60) }).ShouldContain("END");
    }

    [Test]
    public void A_file_that_cannot_be_read_is_told() =>
        Shown(After(Passing, new WatchEvent.AnswerRead(WarmUp, new WrittenAnswer("", "'00-warm-up/ANSWER.md' is a link."), IsSaved: true)))
            .ShouldContain("Your answer cannot be read: '00-warm-up/ANSWER.md' is a link.");

    [Test]
    public void Before_the_tests_pass_an_answer_is_kept() =>
        Shown(After(Waiting, Saved(WarmUp), Ran(Failed(WarmUp)), Wrote("Differences.")))
            .ShouldContain("Your answer is kept. What a good one says is shown once");

    [Test]
    public void For_a_reader_without_a_screen_the_comparison_is_news()
    {
        var written = After(Passing, Wrote("Differences."));
        var compared = After(written, new WatchEvent.Compared(Sheet));

        PlainSpeech.Of(Passing, written).ShouldContain("  Differences.");
        PlainSpeech.Of(written, compared).ShouldContain("  • Only differences count.");
        PlainSpeech.Of(compared, After(compared, new WatchEvent.Ticked(compared.Size))).ShouldBeEmpty();
    }

    /// <summary>The warm-up passes, and these katas ask its question, too.</summary>
    private static WatchState Asking(params int[] katas) => Passing with
    {
        Progress = Passing.Progress with
        {
            Path = [.. Cards.Select(card => katas.Contains(card.Number) ? card with { Interview = Cards[0].Interview } : card)],
        },
    };

    private static WatchEvent.AnswerRead Wrote(string text) => new(WarmUp, new WrittenAnswer(text, ""), IsSaved: true);

    private static string Shown(WatchState state) => string.Join('\n', Frame.Of(state with { Size = state.Size with { Height = 60 } })
        .Lines.Select(line => line.Text.TrimEnd()));
}
