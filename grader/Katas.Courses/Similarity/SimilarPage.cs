using Katas.Reports.Pages;

namespace Katas.Courses.Similarity;

/// <summary>What is alike as one page, side by side: one file, no script, no network.</summary>
public static class SimilarPage
{
    /// <summary>The page.</summary>
    public static string Of(Finding found) => PageRenderer.Render<SimilarView>((nameof(SimilarView.Found), found));
}
