using System.Text.RegularExpressions;

namespace Katas.Courses.Gradebooks;

/// <summary>Who a submission belongs to, by what learning platforms put into the names of downloaded files.</summary>
internal static partial class DownloadName
{
    /// <summary>Canvas's user, else Moodle's full name.</summary>
    public static DownloadKey? OfCanvas(string submission) => Key(CanvasName(), submission, "user", "ID") ?? OfMoodle(submission);

    /// <summary>Moodle's full name.</summary>
    public static DownloadKey? OfMoodle(string submission) => Key(MoodleName(), submission, "name", "name");

    /// <summary>Moodle's number of the participant, which its grading worksheet has, too.</summary>
    public static DownloadKey? OfMoodleParticipant(string submission) =>
        Key(MoodleName(), submission, "number", MoodleWorksheet.Identifier);

    /// <summary>Blackboard's user name.</summary>
    public static DownloadKey? OfBlackboard(string submission) => Key(BlackboardName(), submission, "user", "Username");

    /// <summary>The name in a download of Brightspace, whose number is none that the gradebook has.</summary>
    public static DownloadKey? OfBrightspace(string submission) => Key(BrightspaceName(), submission, "name", "name");

    private static DownloadKey? Key(Regex pattern, string submission, string group, string column) =>
        pattern.Match(submission) is { Success: true } match ? new DownloadKey(match.Groups[group].Value.Trim(), column) : null;

    /// <summary>
    /// "lovelaceada_LATE_1234_56789_answers": sortable name, user id, then a file's id and name; loose files have the first part only.
    /// </summary>
    [GeneratedRegex(@"^[^_]+_(LATE_)?(?<user>[0-9]+)(_[0-9]+(_|\z)|\z)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex CanvasName();

    /// <summary>"Ada Lovelace_1234_assignsubmission_file": full name, participant's number, kind of submission.</summary>
    [GeneratedRegex(@"^(?<name>.+)_(?<number>[0-9]+)_assignsubmission_", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex MoodleName();

    /// <summary>"Katas_alovelace_attempt_2026-03-01-10-00-00_answers": assignment, user name, time.</summary>
    [GeneratedRegex(@"_(?<user>[^_]+)_attempt_[0-9]{4}(-[0-9]{2}){5}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex BlackboardName();

    /// <summary>"12345-678 - Ada Lovelace - Mar 1, 2026 1000 AM": numbers, name, time.</summary>
    [GeneratedRegex(@"^[0-9]+-[0-9]+ ?- (?<name>.+?) - [^-]*[0-9]{4}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex BrightspaceName();
}

/// <summary>What to look for, and in which identifying column.</summary>
internal sealed record DownloadKey(string Value, string Column);
