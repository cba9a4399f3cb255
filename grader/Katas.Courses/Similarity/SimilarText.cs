using System.Globalization;

namespace Katas.Courses.Similarity;

/// <summary>Words that the console and the page share.</summary>
internal static class SimilarText
{
    public const string Caution = "A row in this list is a place to look, not a verdict.";

    public static string Percent(double share) => (share * 100).ToString("0", CultureInfo.InvariantCulture) + " %";

    /// <summary>"equal" where nothing is missing: 99.6 % is not all of it.</summary>
    public static string Likeness(double share) => share >= 1 ? "equal" : Percent(Math.Min(share, 0.99));

    public static string Nothing(SimilarReport report) =>
        $"No two submissions share {Percent(report.Least)} or more of an answer, and none of them a reference answer.";
}
