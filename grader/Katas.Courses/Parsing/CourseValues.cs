using System.Globalization;
using System.Text.RegularExpressions;

namespace Katas.Courses.Parsing;

/// <summary>Plain values of a course file. Each is null where the text is no such value; culture and time zone decide nothing.</summary>
internal static partial class CourseValues
{
    private static readonly string[] Times = ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    public static double? Number(string text, double least, double most) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && number >= least && number <= most
            ? number
            : null;

    public static int? Whole(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static bool? Truth(string text) => text switch { "true" => true, "false" => false, _ => null };

    /// <summary>"10 %" is 0.1.</summary>
    public static double? Share(string text) =>
        text.EndsWith('%') && Number(text[..^1].TrimEnd(), 0, 100) is { } percent ? percent / 100 : null;

    /// <summary>"15 minutes", "36 hours", "7 days"; a day has 24 hours.</summary>
    public static TimeSpan? Duration(string text)
    {
        var match = DurationText().Match(text);
        if (!match.Success || Number(match.Groups["number"].Value, 0, 10_000) is not { } number)
            return null;
        return match.Groups["unit"].Value switch
        {
            "minute" => TimeSpan.FromMinutes(number),
            "hour" => TimeSpan.FromHours(number),
            _ => TimeSpan.FromDays(number),
        };
    }

    /// <summary>ISO 8601 with an offset: a time without one depends on who reads it.</summary>
    public static DateTimeOffset? Time(string text) =>
        OffsetText().IsMatch(text) && DateTimeOffset.TryParseExact(text.Replace(' ', 'T'), Times, CultureInfo.InvariantCulture,
            DateTimeStyles.None, out var time) ? time : null;

    [GeneratedRegex(@"^(?<number>\d+(\.\d+)?) ?(?<unit>minute|hour|day)s?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DurationText();

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2})\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OffsetText();
}
