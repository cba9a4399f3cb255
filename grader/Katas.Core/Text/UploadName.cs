using System.Text.RegularExpressions;

namespace Katas.Core.Text;

/// <summary>What a learning platform puts before the names of files that learners hand in.</summary>
/// <param name="Upload">The beginning that all files of one upload share.</param>
/// <param name="Learner">Who it is for the platform, so that attempts of one learner can be told.</param>
/// <param name="Name">The learner's name, as far as the platform gives it.</param>
/// <param name="File">What the learner called the file; empty for a note of the platform's own.</param>
public sealed partial record UploadName(string Upload, string Learner, string Name, string File)
{
    /// <summary>How pages call a submission: by its learner's name where a platform's name tells it, else by its own.</summary>
    public static string DisplayNameOf(string submission) =>
        Read(submission) is { Name: var name } && !string.IsNullOrWhiteSpace(name) ? name.Trim() : submission;

    /// <summary>Reads a name; null if no platform known here makes such names.</summary>
    public static UploadName? Read(string name)
    {
        foreach (var pattern in (Regex[])[Moodle(), Blackboard(), Brightspace(), Canvas()])
        {
            if (pattern.Match(name) is { Success: true } match)
            {
                var learner = match.Groups["learner"].Value;
                var person = match.Groups["name"] is { Success: true } written ? written.Value : learner;
                return new UploadName(match.Groups["upload"].Value, learner, person, match.Groups["file"].Value);
            }
        }
        return null;
    }

    /// <summary>"Ada Lovelace_4711_assignsubmission_file_WarmUp.cs": full name, participant, kind of submission.</summary>
    [GeneratedRegex(@"^(?<upload>(?<name>.+)_(?<learner>[0-9]+)_assignsubmission_(file|onlinetext))(_(?<file>.*))?\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Moodle();

    /// <summary>"Katas_alovelace_attempt_2026-03-01-10-00-00_WarmUp.cs": assignment, user, time of the attempt.</summary>
    [GeneratedRegex(@"^(?<upload>.+?_(?<learner>[^_]+)_attempt_[0-9]{4}(-[0-9]{2}){5})(_(?<file>.+)|\.txt)?\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Blackboard();

    /// <summary>"12345-678 - Ada Lovelace - Mar 1, 2026 1000 AM - WarmUp.cs": numbers of user and folder, name, time.</summary>
    [GeneratedRegex(@"^(?<upload>(?<learner>[0-9]+)-[0-9]+ ?- (?<name>.+?) - [^-]*[0-9]{4}[^-]*?)( - (?<file>.+))?\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Brightspace();

    /// <summary>"lovelaceada_LATE_1234_56789_WarmUp.cs": sortable name, user, and a number for each file.</summary>
    [GeneratedRegex(@"^(?<upload>(?<name>[^_]+)_(LATE_)?(?<learner>[0-9]+|anon[^_]*))_[0-9]+_(?<file>.+)\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Canvas();
}
