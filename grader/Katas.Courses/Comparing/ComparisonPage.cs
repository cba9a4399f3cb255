using Katas.Reports.Pages;

namespace Katas.Courses.Comparing;

/// <summary>A comparison as a page: one file, no script, no network.</summary>
public static class ComparisonPage
{
    /// <summary>The page.</summary>
    public static string Of(ClassComparison comparison) =>
        PageRenderer.Render<ComparisonView>((nameof(ComparisonView.Comparison), comparison));
}
