using Katas.Core;

namespace Katas.Courses.Classes;

/// <summary>Where a run over a folder of submissions may write its results.</summary>
public static class ResultsPlace
{
    /// <summary>
    /// Makes sure that no submission is written to and that none is taken for results of an earlier run. Results beside the class need
    /// nothing. Results in the class folder need a record, because a learner may have made whatever lies there.
    /// </summary>
    /// <param name="submissions">The folder of submissions.</param>
    /// <param name="output">The folder for the results.</param>
    /// <param name="records">The records of this user.</param>
    /// <returns>The random number for <c>run.json</c>; null where the results lie outside of the class.</returns>
    /// <exception cref="UsageException">Results must not lie there.</exception>
    public static string? Claim(string submissions, string output, ResultsRecords records)
    {
        if (!Directory.Exists(submissions))
            return null; // which is said when the class is read
        var below = Path.GetRelativePath(RealPath.OfFolder(submissions), RealPath.OfEntry(output));
        if (below.Split(Path.DirectorySeparatorChar)[0] == ".." || Path.IsPathRooted(below))
            return null;
        if (below == "." || below.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new UsageException($"'{output}' would mix results with submissions. {ChooseAnother(submissions)}");
        if (records.IdOf(output) is { } id)
            return id;
        return IsFree(output)
            ? records.Add(output)
            : throw new UsageException($"'{output}' lies among the submissions, and no record of this user says that it holds results of "
                + $"an earlier run, so it may be a submission. {ChooseAnother(submissions)}");
    }

    private static string ChooseAnother(string submissions) => $"Choose a folder outside of '{submissions}' with '--out'.";

    /// <summary>Whether there is nothing, or an empty folder; a link may lead anywhere.</summary>
    private static bool IsFree(string output)
    {
        var folder = new DirectoryInfo(output);
        return folder.LinkTarget is null && !File.Exists(output) && (!folder.Exists || !folder.EnumerateFileSystemInfos().Any());
    }
}
