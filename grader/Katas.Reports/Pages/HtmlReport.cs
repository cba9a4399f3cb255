using Katas.Core.Verdicts;

namespace Katas.Reports.Pages;

/// <summary>One submission as a page for its learner: one file, no script, no network.</summary>
public static class HtmlReport
{
    /// <summary>The page.</summary>
    public static string Of(Report report) => PageRenderer.Render<SubmissionPage>((nameof(SubmissionPage.Report), report));
}
