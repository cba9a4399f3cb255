using System.Text;
using Katas.Core.Text;

namespace Katas.Maintenance.Exporting;

/// <summary>What an export did, in sentences.</summary>
public static class ExportReport
{
    public static string Of(string folder, IReadOnlyList<Change> changes)
    {
        var text = new StringBuilder();
        foreach (var sentence in changes.Select(Sentence).OfType<string>())
            text.Append(SafeText.Of(sentence)).Append('\n');
        var counts = new[] { (ChangeKind.Added, "new"), (ChangeKind.Updated, "updated"), (ChangeKind.Kept,
            "kept as the learner left them") }
            .Select(kind => (Count: changes.Count(change => change.Kind == kind.Item1), Words: kind.Item2)).Where(kind => kind.Count > 0)
            .ToArray();
        var summary = counts.Length == 0 ? "nothing to update"
            : string.Join(", ", counts.Select(kind => $"{kind.Count} files {kind.Words}"));
        return text.Append(folder).Append(": ").Append(summary).Append(".\n").ToString();
    }

    private static string? Sentence(Change change) => change.Kind switch
    {
        ChangeKind.PutBeside => $"'{change.Path}' was changed by its learner and stays; the newer version lies beside it as "
            + $"'{change.Beside}'.",
        ChangeKind.Dropped => $"'{change.Path}' is not part of the kit any more; it was changed by its learner and stays.",
        ChangeKind.Removed when !change.Path.StartsWith(".katas/", StringComparison.Ordinal) => $"'{change.Path}' is not part of the kit "
            + "any more; it was unchanged and has been deleted.",
        ChangeKind.StaysDeleted => $"'{change.Path}' was deleted by its learner and does not come back.",
        _ => null,
    };
}
