using System.Globalization;

namespace Katas.Confinement;

/// <summary>
/// System calls by number, from the first to the last. They are allowed besides the list when the grader looks for the one that honest
/// code misses; a worker with a submission never gets any.
/// </summary>
public readonly record struct CallNumbers(int First, int Last)
{
    /// <summary>More than any kernel has.</summary>
    public static CallNumbers All { get; } = new(0, 1023);

    public string ToArgument() => string.Create(CultureInfo.InvariantCulture, $"{First}-{Last}");

    /// <exception cref="FormatException">The text is no such range.</exception>
    public static CallNumbers Parse(string argument) => argument.Split('-') is [var first, var last]
        ? new CallNumbers(int.Parse(first, CultureInfo.InvariantCulture), int.Parse(last, CultureInfo.InvariantCulture))
        : throw new FormatException($"'{argument}' is no range of system calls. One looks like '0-511'.");

    /// <summary>The one call without which something does not work, by halving; null if it does not work with all of them either.</summary>
    /// <param name="works">Whether it works when these calls are allowed besides.</param>
    public static int? FindMissing(Func<CallNumbers, bool> works)
    {
        var (first, last) = All;
        if (!works(All))
            return null;
        while (first < last)
        {
            var middle = first + ((last - first) / 2);
            if (works(new CallNumbers(first, middle)))
                last = middle;
            else
                first = middle + 1;
        }
        return works(new CallNumbers(first, last)) ? first : null; // null: it misses more than one
    }
}
