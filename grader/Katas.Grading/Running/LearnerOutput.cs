using Katas.Core.Text;

namespace Katas.Grading.Running;

/// <summary>What a learner's code printed in one test, short enough for a report.</summary>
internal static class LearnerOutput
{
    private const int Most = 500;

    /// <summary>How the runtime begins its own report of a crash; from there on, nothing is the learner's.</summary>
    private static readonly string[] RuntimeReports = ["Stack overflow.\n", "Unhandled exception. ", "Process terminated.",
        "Out of memory.\n", "Fatal error."];

    public static bool HasReportOfTheEnd(string printed) => BeforeTheEnd(printed).Length < printed.Length;

    /// <summary>What was printed before the runtime reported the end of the process.</summary>
    public static string BeforeTheEnd(string printed)
    {
        var ends = RuntimeReports.Select(report => printed.IndexOf(report, StringComparison.Ordinal)).Where(at => at >= 0).ToArray();
        return ends.Length == 0 ? printed : printed[..ends.Min()];
    }

    public static string Clip(string printed)
    {
        var text = printed.ReplaceLineEndings("\n").TrimEnd('\n');
        return ShortText.Beginning(text, Most, $"\n… (cut; {text.Length} characters were printed)");
    }
}
