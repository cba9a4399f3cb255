using Katas.Reports.Class;
using NUnit.Framework;
using Reports.Tests.Support;
using Shouldly;

namespace Reports.Tests.Class;

/// <summary>The answers of a class side by side, question by question.</summary>
[Category("Fast")]
internal sealed class AnswersPageTests
{
    private static readonly InterviewAnswer Scaling = new(12, "Scaling", ["Why divide by √d_k?"], "The scores\nspread.", "");

    [Test]
    public void Answers_to_one_question_stand_together_and_katas_in_their_order()
    {
        var page = Page.Of(AnswersPage.Of(
            [
                Of("ada", Scaling, new(2, "Characters", ["Why subwords?"], "Short.", "")),
                Of("ben", Scaling with { Text = "", Refusal = "'12-scaling/ANSWER.md' is a link." }),
            ],
            name => $"feedback/{name}.html"));

        page.QuerySelectorAll("h2").Select(Page.Text).ShouldBe(["02 Characters", "12 Scaling"]);
        var answers = page.QuerySelectorAll("section")[1];
        Page.Text(answers.QuerySelector(".what")!).ShouldBe("Why divide by √d_k?");
        answers.QuerySelectorAll("h3 a").Select(link => link.GetAttribute("href")).ShouldBe(["feedback/ada.html", "feedback/ben.html"]);
        answers.QuerySelector(".said")!.TextContent.ShouldBe("The scores\nspread.");
        answers.TextContent.ShouldContain("'12-scaling/ANSWER.md' is a link.");
    }

    [Test]
    public void The_class_page_leads_to_it_where_there_are_answers_only()
    {
        var report = MadeUpReports.Gathered();

        Links(report with { WrittenAnswers = 3 }).ShouldBe(["3 interview questions were answered in writing"]);
        Links(report).ShouldBeEmpty();
    }

    private static IEnumerable<string> Links(ClassReport report) =>
        Page.Of(ClassPage.Of(report, name => name)).QuerySelectorAll("a[href='answers.html']").Select(Page.Text);

    private static SubmissionAnswers Of(string name, params InterviewAnswer[] answers) => new(SubmissionAnswers.V1, name, answers);
}
