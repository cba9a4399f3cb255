using System.Globalization;
using Katas.Core;
using Katas.Core.Files;
using Katas.Core.Kits;
using Katas.Grading.Reading;

namespace Katas.Learning.Resetting;

/// <summary>The stubs that an exported kit holds, and the way back to them. What was there before is kept, always.</summary>
/// <param name="root">The kit.</param>
internal sealed class StubFolder(string root)
{
    private const string Backups = ".katas/backup";
    private const int MostBytes = 1 << 20;

    private static readonly EnumerationOptions Everywhere = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    /// <summary>Puts the stubs of a kata back; what was there is moved into a backup. Returns what was done, in words.</summary>
    /// <exception cref="UsageException">The kit has no stubs, or a file cannot be moved.</exception>
    public string Reset(string kata, DateTime now)
    {
        var stubs = FilesIn(Full(KitPaths.Stubs, kata));
        if (stubs.Count == 0)
        {
            throw new UsageException(
                $"This kit holds no stubs of '{kata}': it was not exported. Put them back with 'git checkout -- exercises/{kata}'; "
                + "commit or copy your answers first.");
        }
        var answers = FilesIn(Full("exercises", kata));
        if (Same(answers, stubs))
            return $"'{kata}' has its stubs already; nothing was changed.";
        try
        {
            return Put(kata, answers, stubs, now);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{kata}' could not be reset: {exception.Message} What is missing in 'exercises' is in '{Backups}'.");
        }
    }

    private string Put(string kata, Dictionary<string, string> answers, Dictionary<string, string> stubs, DateTime now)
    {
        var backup = NewBackup(kata, now);
        foreach (var (name, file) in answers)
        {
            var kept = Full(backup, name);
            Directory.CreateDirectory(Path.GetDirectoryName(kept)!);
            File.Move(file, kept);
        }
        foreach (var (name, stub) in stubs)
        {
            if (AtomicFile.TryWrite(Full($"exercises/{kata}", name), File.ReadAllBytes(stub), Full(KitPaths.Stubs, "part")) is { } reason)
                throw new IOException(reason);
        }
        return answers.Count == 0
            ? $"The stubs of '{kata}' are back."
            : $"The stubs of '{kata}' are back. Your files are in '{backup}'.";
    }

    /// <summary>A folder of its own for each reset, also for two in a second.</summary>
    private string NewBackup(string kata, DateTime now)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{Backups}/{kata}.{now:yyyy-MM-dd-HHmmss}");
        return Enumerable.Range(1, int.MaxValue).Select(number => number == 1 ? name : $"{name}-{number}")
            .First(candidate => !Directory.Exists(Full(candidate, "")));
    }

    private static Dictionary<string, string> FilesIn(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*.cs", Everywhere).ToDictionary(file => Path.GetRelativePath(folder, file))
        : [];

    private static bool Same(Dictionary<string, string> answers, Dictionary<string, string> stubs) =>
        answers.Count == stubs.Count && stubs.All(stub => answers.TryGetValue(stub.Key, out var answer) && SameText(answer, stub.Value));

    private static bool SameText(string one, string other) =>
        OrdinaryFile.TryRead(one, MostBytes, out var first) && OrdinaryFile.TryRead(other, MostBytes, out var second)
        && first.AsSpan().SequenceEqual(second);

    private string Full(string folder, string name) => Path.Combine(root, folder, name);
}
