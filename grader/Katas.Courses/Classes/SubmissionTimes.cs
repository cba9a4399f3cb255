using Katas.Core;
using Katas.Courses.Gradebooks;

namespace Katas.Courses.Classes;

/// <summary>The times of submission that a course file names, against the submissions that are there.</summary>
public static class SubmissionTimes
{
    private const int MostShown = 5;

    /// <summary>What to say of names in the list that no submission has.</summary>
    /// <exception cref="UsageException">No name fits: the list belongs to another class, or calls its submissions otherwise.</exception>
    public static IReadOnlyList<string> Unmatched(Course? course, IReadOnlyList<string> submissions)
    {
        if (course is null || course.Submitted.Count == 0)
            return [];
        var names = submissions.Select(NameKey.Of).ToHashSet(StringComparer.Ordinal);
        string[] unmatched = [.. course.Submitted.Keys.Where(name => !names.Contains(name)).Order(StringComparer.Ordinal)];
        if (unmatched.Length == course.Submitted.Count)
        {
            throw new UsageException($"No name in the list of submission times is a submission, such as '{unmatched[0]}'. "
                + $"Write the names of folders, or of archives without their extension, such as '{submissions[0]}'.");
        }
        var shown = string.Join(", ", unmatched.Take(MostShown).Select(name => $"'{name}'"));
        return unmatched.Length == 0
            ? []
            : [$"The list of submission times names {unmatched.Length} that fit no submission: "
                + $"{shown}{(unmatched.Length > MostShown ? " …" : "")}."];
    }
}
