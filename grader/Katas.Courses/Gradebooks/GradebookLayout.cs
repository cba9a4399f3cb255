using System.Text.RegularExpressions;

namespace Katas.Courses.Gradebooks;

/// <summary>
/// How a learning platform lays out its gradebook: which columns identify a student, and what a column of points is called.
/// </summary>
/// <param name="Platform">The platform's name.</param>
/// <param name="Identities">The headings that identify a student, in order of trust.</param>
/// <param name="First">The heading of first names.</param>
/// <param name="Last">The heading of last names.</param>
/// <param name="Points">A heading of points: its <c>title</c>, and where there is one its <c>id</c> and the <c>points</c> to be
/// had.</param>
/// <param name="KeyOf">Who a downloaded submission belongs to.</param>
internal sealed partial record GradebookLayout(
    string Platform, string[] Identities, string First, string Last, Regex Points, Func<string, DownloadKey?> KeyOf)
{
    /// <summary>Blackboard Learn: "Katas [Total Pts: 100 Score] |12345", as its Grade Center downloads and uploads it.</summary>
    public static GradebookLayout Blackboard { get; } =
        new("Blackboard", ["Username", "Student ID"], "First Name", "Last Name", BlackboardPoints(), DownloadName.OfBlackboard);

    /// <summary>
    /// Brightspace (D2L): "Katas Points Grade &lt;Numeric MaxPoints:100 …&gt;", exported with 'Both' key fields and points.
    /// </summary>
    public static GradebookLayout Brightspace { get; } =
        new("Brightspace", ["OrgDefinedId", "Username", "Email"], "First Name", "Last Name", BrightspacePoints(),
            DownloadName.OfBrightspace);

    [GeneratedRegex(@"^(?<title>.*?)\s*\[[^\]]*?Pts:?\s*(up to )?(?<points>[0-9.,]+)[^\]]*\]\s*\|\s*(?<id>[0-9]+)\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex BlackboardPoints();

    [GeneratedRegex(@"^(?<title>.*?)\s+Points Grade\b([^<]*<[^>]*?MaxPoints:\s*(?<points>[0-9.,]+)[^>]*>)?\s*\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BrightspacePoints();
}
