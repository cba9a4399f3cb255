using Katas.Core.Verdicts;
using NUnit.Framework;
using Shouldly;

namespace Core.Tests.Verdicts;

/// <summary>The words around the fields of a message, kind by kind.</summary>
internal sealed class TestMessageTextTests
{
    private static readonly TestMessage Differs = new(TestMessageKind.Mismatch) { Asked = "Rows", Expected = "1", Got = "2" };

    private static TestMessageKind[] Kinds() => Enum.GetValues<TestMessageKind>();

    [TestCase(TestPlaceKind.Position, "Rows: position 4")]
    [TestCase(TestPlaceKind.Item, "Rows: item 4 differs")]
    [TestCase(TestPlaceKind.Line, "Rows at line 4")]
    [TestCase(TestPlaceKind.Character, "Rows: character 4 differs")]
    [TestCase(TestPlaceKind.Cell, "Rows: row 1, column 2")]
    [TestCase(TestPlaceKind.Shape, "Rows: the shape differs")]
    [TestCase(TestPlaceKind.NumberOfValues, "Rows: the number of values differs")]
    [TestCase(TestPlaceKind.NumberOfItems, "Rows: the number of items differs")]
    [TestCase(TestPlaceKind.NumberOfMatrices, "Rows: the number of heads differs")]
    public void A_sentence_says_what_was_asked_and_where_it_differs(TestPlaceKind kind, string sentence) =>
        TestMessageText.Sentence(Differs with { Place = new TestPlace(kind) { Each = "head", Row = 1, Column = 2, Index = 4 } })
            .ShouldBe(sentence);

    [Test]
    public void A_head_comes_before_row_and_column()
    {
        TestMessageText.Sentence(Differs with
        {
            Place = new TestPlace(TestPlaceKind.Cell)
            {
                Each = "head",
                Matrix = 0,
                Row = 1,
                Column = 2
            }
        }).ShouldBe("Rows: head 0: row 1, column 2");
        TestMessageText.Sentence(Differs with { Place = new TestPlace(TestPlaceKind.Shape) { Each = "head", Matrix = 0 } })
            .ShouldBe("Rows: head 0: the shape differs");
    }

    [Test]
    public void Without_numbers_a_place_tells_its_kind_or_nothing()
    {
        TestMessageText.Sentence(Differs with
        {
            Place = new TestPlace(TestPlaceKind.Cell) { Each = "head", Matrix = 0, Row = 1, Column = 2 }
            .KindOnly()
        }).ShouldBe("Rows");
        TestMessageText.Sentence(Differs with { Place = new TestPlace(TestPlaceKind.Line) { Index = 2 }.KindOnly() }).ShouldBe("Rows");
        TestMessageText.Sentence(Differs with { Place = new TestPlace(TestPlaceKind.NumberOfItems).KindOnly() })
            .ShouldBe("Rows: the number of items differs");
    }

    [Test]
    public void Values_stand_below_each_on_a_line_of_its_own() =>
        TestMessageText.Of(Differs with { Case = "[3]", Seed = 7 }).ShouldBe("Rows\nexpected: 1\ngot:      2\ncase:     [3] (seed 7)");

    [Test]
    public void A_value_that_is_empty_is_shown_and_one_that_is_left_out_is_not() =>
        TestMessageText.Of(Differs with { Expected = "", Got = null }).ShouldBe("Rows\nexpected: ");

    [Test]
    public void A_caret_stands_below_the_character_that_differs() =>
        TestMessageText.Of(Differs with
        {
            Expected = "\"ab\"",
            Got = "\"ac\"",
            Place = new TestPlace(TestPlaceKind.Character) { Index = 1, Column = 2 },
            Case = "c"
        })
            .ShouldBe("Rows: character 1 differs\nexpected: \"ab\"\ngot:      \"ac\"\n            ^\ncase:     c");

    [Test]
    public void An_exception_instead_of_a_refusal_is_what_came() =>
        TestMessageText.Of(new TestMessage(TestMessageKind.WrongRefusal)
        {
            Asked = "An empty row should be refused",
            Expected = "ArgumentException",
            ExceptionType = "System.FormatException",
            LearnerText = "no",
        }).ShouldBe("An empty row should be refused\nexpected: ArgumentException\ngot:      FormatException: no");

    [Test]
    public void The_line_an_exception_came_from_is_told_as_editors_open_it() =>
        TestMessageText.Of(new TestMessage(TestMessageKind.Threw)
        {
            Member = "Softmax",
            ExceptionType = "System.FormatException",
            LearnerText = "no",
            Source = new SourcePlace("00-warm-up/WarmUp.cs", 12),
        }).ShouldBe("Softmax threw FormatException: no\nat:       exercises/00-warm-up/WarmUp.cs:12");

    [TestCase(TestMessageKind.Threw, "Softmax threw FormatException: own words")]
    [TestCase(TestMessageKind.NotStarted, "not started: own words")]
    [TestCase(TestMessageKind.NoClass, "not started: There is no class 'A.B'. Keep the name and the namespace of the stub.")]
    [TestCase(TestMessageKind.WrongClass, "Class 'A.B' does not implement 'IB' with a parameterless constructor. Keep the first line "
        + "of the stub.")]
    [TestCase(TestMessageKind.ChangedArgument, "Softmax changed its argument 'scores'. The caller still needs it: copy it, then work "
        + "on the copy.")]
    [TestCase(TestMessageKind.InvalidReturnValue, "Softmax returned own words.")]
    [TestCase(TestMessageKind.Forbidden, "Softmax asked for a file (own words). An answer is computed from its arguments alone: no "
        + "files, no network, no other programs.")]
    [TestCase(TestMessageKind.TimedOut, "Softmax did not answer within 1.5 seconds of processor time. Look for a loop or a wait "
        + "that never ends.")]
    [TestCase(TestMessageKind.OutOfMemory, "Softmax ran out of memory. The process ended with code 134.")]
    [TestCase(TestMessageKind.UnhandledException, "An exception was thrown on another thread or in an 'async void' method during "
        + "Softmax: own words. The process ended with code 134.")]
    [TestCase(TestMessageKind.NotAskedAfterCrashes, "Softmax was not asked again: it ended the process 1.5 times before.")]
    [TestCase(TestMessageKind.TestFailed, "The test could not go on with this answer: own words")]
    public void Each_kind_has_its_sentence(TestMessageKind kind, string sentence) => TestMessageText.Of(new TestMessage(kind)
    {
        Member = "Softmax",
        ExceptionType = "System.FormatException",
        LearnerText = "own words",
        Class = "A.B",
        Contract = "IB",
        Argument = "scores",
        Wanted = "a file",
        Limit = 1.5,
        ExitCode = 134,
    }).ShouldBe(sentence);

    [TestCaseSource(nameof(Kinds))]
    public void Every_kind_has_words_even_where_nothing_else_is_known(TestMessageKind kind)
    {
        var text = TestMessageText.Of(new TestMessage(kind)
        {
            Asked = "Rows",
            Text = kind == TestMessageKind.TextOnly ? "An old text"
            : null
        });

        text.ShouldNotBeNullOrWhiteSpace();
        text.ShouldNotContain(": .");
        text.ShouldNotContain("()");
    }

    [Test]
    public void No_message_is_no_text() => TestMessageText.Of(null).ShouldBeEmpty();

    [Test]
    public void Of_an_old_report_the_text_is_all_there_is() =>
        TestMessageText.Of(new TestMessage(TestMessageKind.TextOnly) { Text = "Softmax: position 0\nexpected: 1" })
            .ShouldBe("Softmax: position 0\nexpected: 1");
}
