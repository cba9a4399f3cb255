using Katas.Reports.Pages;

namespace Katas.Reports.Class;

/// <summary>The interview answers of a class side by side, for its instructor: one file, no script, no network.</summary>
public static class AnswersPage
{
    /// <summary>The name of its file, beside the class page.</summary>
    public const string FileName = "answers.html";

    /// <param name="answers">The answers of each submission, in the order in which they are shown.</param>
    /// <param name="linkTo">The relative address of a submission's own page, percent-encoded.</param>
    public static string Of(IReadOnlyList<SubmissionAnswers> answers, Func<string, string> linkTo) =>
        PageRenderer.Render<AnswersView>((nameof(AnswersView.Answers), answers), (nameof(AnswersView.LinkTo), linkTo));
}
