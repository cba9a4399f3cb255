using Katas.Core.Verdicts;

namespace Katas.Grading.Reading;

/// <summary>
/// Files without a kata's folder around them, as learning platforms hand them out. Each goes to the kata whose class it declares;
/// a file that declares none goes with the only kata that uses its types.
/// </summary>
internal sealed class LooseFiles(IReadOnlyList<ExpectedClass> expected)
{
    private const int MostFiles = 64;
    private const int MostBytes = 256 << 10;

    public SubmissionPlan Plan(string displayName, IReadOnlyList<FoundEntry> written)
    {
        LooseFile[] loose = [.. written.Where(IsLoose).Take(MostFiles).Select(Outlined).OfType<LooseFile>()];
        LooseFile[] answers = [.. loose.Where(file => file.Answers.Count > 0)];
        CheckOnce(displayName, answers);
        var outlines = answers.ToLookup(file => file.Answers[0].Kata, file => file.Outline);
        var helpers = loose.Except(answers).Select(file => (file.Entry, Kata: OnlyUser(file.Outline, outlines)))
            .Where(file => file.Kata is not null);
        var planned = answers.Select(file => (file.Entry, file.Answers[0].Kata))
            .Concat(helpers.Select(file => (file.Entry, Kata: file.Kata!)));
        return new SubmissionPlan(
            [.. planned.OrderBy(file => file.Kata, StringComparer.Ordinal)
                .Select(file => new PlannedFile(file.Kata, $"{file.Kata}/{file.Entry.Name}", file.Entry))],
            [.. written.Where(entry => entry.IsSource && !IsInUnknownKata(entry)).Select(LeftOutOf).OfType<NotCounted>()],
            [.. answers.GroupBy(file => file.Answers[0].Kata).Select(Said)]);
    }

    private static Remark Said(IGrouping<string, LooseFile> kata)
    {
        var files = string.Join(" and ", kata.Select(file => $"'{file.Entry.Path}'"));
        var classes = string.Join(" and ", kata.SelectMany(file => file.Answers).Select(answer => $"'{answer.Name}'").Distinct());
        return new Remark(kata.Key, $"{files} {(kata.Count() == 1 ? "was" : "were")} read as '{kata.Key}', by the classes "
            + $"declared: {classes}.");
    }

    private static NotCounted? LeftOutOf(FoundEntry entry) => LeftOut.InKata(entry, entry.Steps.Length - 1);

    /// <summary>
    /// A source file that is in no subfolder of exercises: such a folder is a kata's with a wrong name, and that is said instead.
    /// </summary>
    private static bool IsLoose(FoundEntry entry) => entry.IsSource && LeftOutOf(entry) is null && !IsInUnknownKata(entry);

    private static bool IsInUnknownKata(FoundEntry entry) =>
        entry.Steps.Length > 2 && entry.Steps.SkipLast(2).Contains("exercises", StringComparer.OrdinalIgnoreCase);

    private LooseFile? Outlined(FoundEntry entry)
    {
        if (entry.RejectReason.Length > 0 || entry.UnreadPacking.Length > 0)
            return null;
        var content = entry.Read(MostBytes);
        if (content.Reason.Length > 0 || SourceText.Read(content.Bytes) is not { } text)
            return null;
        var outline = SourceOutline.Of(text.Text);
        return new LooseFile(entry, outline, [.. outline.Answers(expected)]);
    }

    private static void CheckOnce(string displayName, LooseFile[] answers)
    {
        var declared = answers.SelectMany(file => file.Answers.Select(answer => (file.Entry.Path, Answer: answer)));
        if (declared.GroupBy(pair => pair.Answer).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw SubmissionPlanner.Twice(displayName, twice.Key.Kata, twice.First().Path, twice.Last().Path);
    }

    private static string? OnlyUser(SourceOutline helper, ILookup<string, SourceOutline> answers)
    {
        var types = helper.Types.ToHashSet(StringComparer.Ordinal);
        var users = answers.Where(kata => kata.Any(answer => answer.Uses(types).Count > 0)).Select(kata => kata.Key).ToArray();
        return users.Length == 1 ? users[0] : null;
    }

    /// <summary>A loose file, what it declares, and which of the expected classes are among that.</summary>
    private sealed record LooseFile(FoundEntry Entry, SourceOutline Outline, IReadOnlyList<ExpectedClass> Answers);
}
