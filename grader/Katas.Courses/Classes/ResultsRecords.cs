using System.Security.Cryptography;
using System.Text;
using Katas.Core;
using Katas.Core.Files;
using Katas.Core.Text;
using Katas.Grading.Reading;
using Katas.Reports.Formats;

namespace Katas.Courses.Classes;

/// <summary>
/// Which folders in a folder of submissions hold results. Everything there may come from a learner, a folder that looks like results as
/// well, so only a record outside of the class counts: one file for each results folder, with the random number that its <c>run.json</c>
/// holds, too.
/// </summary>
/// <param name="folder">Where the records lie.</param>
public sealed class ResultsRecords(string folder)
{
    private const int MostRecordBytes = 1 << 10;
    private const int MostRunBytes = 4 << 20;
    private const int RandomBytes = 16;

    /// <summary>The records of the user who runs this program, where the system keeps what programs remember.</summary>
    public static ResultsRecords OfUser() => new(Path.Combine(StateFolder(), "katas", "results"));

    /// <summary>Tells submissions from results.</summary>
    /// <param name="output">The results folder of this run; null where there is none.</param>
    public SubmissionFinder Finder(string? output = null)
    {
        var own = output is null ? null : RealPath.OfEntry(output);
        return new SubmissionFinder(entry => IsOwn(entry) || IdOf(entry) is not null);

        bool IsOwn(string entry) => Path.GetFileName(entry) == Path.GetFileName(own) && RealPath.OfEntry(entry) == own;
    }

    /// <summary>The random number of a results folder that this user's runs have written; null for any other folder.</summary>
    public string? IdOf(string results) =>
        OrdinaryFile.TryRead(RecordOf(results), MostRecordBytes, out var record)
        && OrdinaryFile.TryRead(Path.Combine(results, ResultsFiles.Run), MostRunBytes, out var run)
        && ReportJson.TryRead(Encoding.UTF8.GetString(run), out RunRecord? written, out _)
        && written.Id is { } id && Encoding.UTF8.GetString(record) == id
            ? id
            : null;

    /// <summary>Draws the random number of a new results folder and keeps it.</summary>
    /// <exception cref="UsageException">It cannot be kept.</exception>
    public string Add(string results)
    {
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(RandomBytes));
        var record = RecordOf(results);
        return AtomicFile.TryWrite(record, Encoding.UTF8.GetBytes(id), draft: $"{record}.{Guid.NewGuid():N}") is { } reason
            ? throw new UsageException($"'{results}' lies among the submissions, so a record must say that it is no submission, and "
                + $"'{record}' cannot be written: {reason.TrimEnd('.')}. Choose a folder outside of the class with '--out'.")
            : id;
    }

    private string RecordOf(string results) => Path.Combine(folder, ContentHash.Of(RealPath.OfEntry(results)));

    /// <summary>The XDG base directory specification on Linux; elsewhere the folder for a user's data of programs.</summary>
    private static string StateFolder()
    {
        if (!OperatingSystem.IsLinux())
            return Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        return Environment.GetEnvironmentVariable("XDG_STATE_HOME") is { } state && Path.IsPathRooted(state)
            ? state
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".local", "state");
    }
}
