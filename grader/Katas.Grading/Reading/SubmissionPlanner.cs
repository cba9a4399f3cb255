using Katas.Core;
using Katas.Core.Text;
using Katas.Core.Verdicts;

namespace Katas.Grading.Reading;

/// <summary>
/// Decides what of a listing belongs to which kata. Pure but for loose files, of which the text is read to see what they declare.
/// The same for folders, archives and loose files, so that no command and no container knows a rule of its own.
/// </summary>
internal sealed class SubmissionPlanner(IReadOnlyList<string> katas, IReadOnlyList<ExpectedClass> expected)
{
    private const int MostFound = 3;

    /// <summary>The plan for a listing.</summary>
    /// <exception cref="UsageException">Two places could be the same kata, or there is no kata.</exception>
    public SubmissionPlan Plan(string displayName, IReadOnlyList<FoundEntry> listing)
    {
        var entries = listing.OrderBy(entry => entry.Path.Replace('/', '\0'), StringComparer.Ordinal).ToArray(); // name by name
        var outside = entries.Select(entry => (Entry: entry, Left: LeftOut.Outside(entry))).ToArray();
        FoundEntry[] written = [.. outside.Where(pair => pair.Left is null).Select(pair => pair.Entry)];
        var remarks = new List<Remark>();
        var chosen = Choose(displayName, KataFolder.Candidates(KataFolder.In(written, katas)), remarks);
        var plan = chosen.Count > 0 ? InFolders(chosen) : new LooseFiles(expected).Plan(displayName, written);
        var rest = new UncountedFiles(chosen, katas, expected)
            .In(written.Except(plan.Files.Concat(plan.Written).Select(file => file.Entry))
                .Where(entry => !plan.NotCounted.Any(left => Covers(left.Path, entry.Path))));
        plan = new SubmissionPlan(
            plan.Files,
            [.. outside.Select(pair => pair.Left).OfType<NotCounted>().Concat(plan.NotCounted).Concat(rest.NotCounted).Distinct()
                .OrderBy(left => left.Path, StringComparer.Ordinal)],
            [.. remarks, .. plan.Remarks, .. rest.Remarks])
        { Outside = rest.Sources, Written = plan.Written };
        var wanted = plan.Files.Count > 0 ? plan.Files.Select(file => file.Entry) : written;
        if (wanted.FirstOrDefault(entry => entry.IsSource && entry.UnreadPacking.Length > 0) is { } packed)
            throw Packed(displayName, packed);
        return plan.Files.Count > 0 ? plan : throw NoKata(displayName, plan);
    }

    private static bool Covers(string place, string path) =>
        place == path || (place.EndsWith('/') && path.StartsWith(place, StringComparison.Ordinal));

    private List<KataFolder> Choose(string displayName, IReadOnlyList<KataFolder> candidates, List<Remark> remarks)
    {
        var chosen = new List<KataFolder>();
        foreach (var kata in candidates.GroupBy(folder => folder.Meaning.Kata).OrderBy(kata => kata.Key, StringComparer.Ordinal))
        {
            KataFolder[] exact = [.. kata.Where(folder => folder.Meaning.IsExact)];
            var best = exact.Length > 0 ? exact : [.. kata];
            if (best.Length > 1)
                throw Twice(displayName, kata.Key, best[0].Path, best[1].Path);
            chosen.Add(best[0]);
            if (exact.Length == 0)
                remarks.Add(new Remark(kata.Key, $"'{best[0].Path}' was read as '{kata.Key}'. Give the folder that name."));
            remarks.AddRange(kata.Except(best).Select(other => new Remark(kata.Key, $"'{other.Path}' was not read, because "
                + $"'{best[0].Path}' has the kata's exact name.")));
        }
        return chosen;
    }

    private static SubmissionPlan InFolders(List<KataFolder> chosen)
    {
        var left = new List<NotCounted>();
        var files = new List<PlannedFile>();
        foreach (var folder in chosen)
        {
            foreach (var entry in folder.Sources)
            {
                if (LeftOut.InKata(entry, folder.Depth) is { } reason)
                    left.Add(reason);
                else
                    files.Add(new PlannedFile(folder.Meaning.Kata, folder.PathInKit(entry), entry));
            }
        }
        return new SubmissionPlan(files, left, [])
        {
            Written = [.. chosen.Where(folder => folder.Written is not null)
                .Select(folder => new PlannedFile(folder.Meaning.Kata, folder.PathInKit(folder.Written!), folder.Written!))],
        };
    }

    private UsageException NoKata(string displayName, SubmissionPlan plan)
    {
        var found = plan.Remarks.Count > 0 ? string.Concat(plan.Remarks.Take(MostFound).Select(remark => " " + remark.Sentence))
            : Found([.. plan.NotCounted.Where(left => left.IsNotable())]);
        return Refused($"'{displayName}' holds no kata.{found} A submission holds folders such as 'exercises/{katas[0]}' with "
            + "C# files in them.");
    }

    /// <summary>What is there instead, so that a wrong file or a wrong ending can be seen from afar.</summary>
    private static string Found(NotCounted[] left) => left.Length == 0 ? ""
        : $" Found {string.Join(", ", left.Take(MostFound).Select(entry => $"'{SafeText.OneLine(entry.Path, 80)}' ({entry.Reason})"))}"
            + (left.Length > MostFound ? $" and {left.Length - MostFound} more." : ".");

    private static UsageException Packed(string displayName, FoundEntry packed) => Refused(
        $"'{displayName}' cannot be read: '{packed.Path}' is packed with {packed.UnreadPacking}. "
        + "Please hand in a zip, as Windows, macOS or 'zip' make it.");

    internal static UsageException Twice(string displayName, string kata, string one, string other) => Refused(
        $"'{displayName}' holds kata '{kata}' twice, in '{one}' and in '{other}'. Hand in one.");

    /// <summary>Names in it may hold line ends; where it is printed, it must stay one line.</summary>
    private static UsageException Refused(string sentence) => new(SafeText.OnOneLine(sentence));
}
