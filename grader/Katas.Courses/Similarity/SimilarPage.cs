using Katas.Reports.Pages;

namespace Katas.Courses.Similarity;

/// <summary>Similar pairs as one page, side by side: one file, no script, no network.</summary>
public static class SimilarPage
{
    /// <summary>The page.</summary>
    public static string Of(SimilarReport report, IReadOnlyList<SideBySide> pages) =>
        PageRenderer.Render<SimilarView>((nameof(SimilarView.Report), report), (nameof(SimilarView.Pages), pages));
}
