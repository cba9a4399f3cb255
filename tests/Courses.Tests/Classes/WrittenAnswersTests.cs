using Courses.Tests.Support;
using Katas.Courses.Classes;
using Katas.Reports.Class;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Courses.Tests.Classes;

/// <summary>Interview answers of a class: kept and shown to the instructor, and in nothing that is graded, hashed or compared.</summary>
internal sealed class WrittenAnswersTests
{
    private const string Answer = "exercises/00-warm-up/ANSWER.md";

    private readonly WarmUpClass original = GradedClass.Once.Class;
    private WarmUpClass copy = null!;

    [SetUp]
    public void Copy() => copy = original.Copy();

    [TearDown]
    public void Remove() => copy.Dispose();

    [Test]
    public void A_grade_is_the_same_in_every_byte_with_and_without_them()
    {
        Write("ada", "Because only differences count.");
        Write("ben", new string('a', 20 << 10));
        Directory.Delete(Path.Combine(copy.Output.Path, "receipts"), recursive: true); // grade all of them anew

        copy.Grade().Events.OfType<GradingEvent.Graded>().Count().ShouldBe(MadeUpClass.Names.Count - 1);

        Tree.Of(copy.Output.Path).Except(Tree.Of(original.Output.Path)).Select(line => line.Split(' ')[0])
            .ShouldBe(["answers.html", "answers/ada.json", "answers/ben.json", "class.html"]);
        Tree.Of(original.Output.Path).Except(Tree.Of(copy.Output.Path)).Select(line => line.Split(' ')[0]).ShouldBe(["class.html"]);
    }

    [Test]
    public void One_that_is_written_later_or_taken_back_grades_nothing_again()
    {
        Write("ada", "Because only differences count.");
        copy.Grade().Events.OfType<GradingEvent.Graded>().ShouldBeEmpty();
        Kept("ada").ShouldHaveSingleItem().Text.ShouldBe("Because only differences count.");

        Write("ada", " \n");
        copy.Grade().Events.OfType<GradingEvent.Graded>().ShouldBeEmpty();

        Tree.Of(copy.Output.Path).ShouldBe(Tree.Of(original.Output.Path));
    }

    [Test]
    public void The_question_is_kept_with_the_answer_and_a_refusal_is_told()
    {
        Write("ada", "<b>Because</b>");
        Write("ben", new string('a', 20 << 10));

        copy.Grade();

        Kept("ada")[0].Questions.ShouldBe(["Why divide attention scores by √d_k, and why are multiple heads useful?"]);
        Kept("ben")[0].Refusal.ShouldBe("'00-warm-up/ANSWER.md' is not an ordinary file of at most 16 KiB.");
        var page = File.ReadAllText(Path.Combine(copy.Output.Path, "answers.html"));
        page.ShouldContain("&lt;b&gt;Because&lt;/b&gt;");
        page.ShouldContain("feedback/ada.html");
    }

    [Test]
    public void Merged_parts_keep_them()
    {
        using var folder = new TemporaryFolder();
        var part = copy.Run() with { IsPart = true, Submissions = 1 };
        var ada = new ClassSubmission("ada", "ada", "", "");
        var answer = new InterviewAnswer(0, "Softmax", ["Why?"], "Because.", "");
        using (var results = ResultsFolder.Open(Path.Combine(folder.Path, "part"), part))
        {
            results.Store(ada, copy.Report("reports/ada.json"), "content", part.Reveal);
            results.Keep(ada, [answer]);
            ClassReportWriter.Close(results, [ada]);
        }
        var merger = ResultsMerger.Of([Path.Combine(folder.Path, "part")]);
        using var merged = ResultsFolder.Open(Path.Combine(folder.Path, "merged"), merger.Whole);

        var report = ClassReportWriter.Close(merged, merger.Into(merged));

        report.WrittenAnswers.ShouldBe(1);
        merged.Files.AnswersOf("ada")!.Answers.ShouldHaveSingleItem().Text.ShouldBe("Because.");
    }

    private void Write(string submission, string text) => copy.Submissions.Write($"{submission}/{Answer}", text);

    private IReadOnlyList<InterviewAnswer> Kept(string submission) =>
        new ResultsFiles(copy.Output.Path).AnswersOf(submission)?.Answers ?? [];
}
