using Katas.Core.Verdicts;
using Katas.Wire;

namespace Katas.Grading.Reading;

/// <summary>
/// What a kata's sources lack at a glance: the class that is asked for, or its namespace. Said before any words of the compiler.
/// </summary>
internal static class KataRemarks
{
    private const int MostBytes = 256 << 10;

    public static Submission Added(Submission submission, SubmissionPlan plan, IReadOnlyList<ExpectedClass> expected)
    {
        var helpers = plan.Outside.Select(entry => (entry.Path,
            Outline: SourceOutline.Of(SourceText.Read(entry.Read(MostBytes).Bytes)?.Text ?? ""))).ToArray();
        Remark[] missing = [.. submission.Katas.OrderBy(kata => kata.Key, StringComparer.Ordinal)
            .SelectMany(kata => Of(kata.Key, kata.Value, [.. expected.Where(answer => answer.Kata == kata.Key)])
                .Concat(Helpers(kata.Key, kata.Value, helpers)))];
        return missing.Length == 0
            ? submission
            : submission with { Notes = submission.Notes with { Remarks = [.. submission.Notes.Remarks, .. missing] } };
    }

    private static IEnumerable<Remark> Of(string kata, IReadOnlyList<SourceFile> files, ExpectedClass[] expected)
    {
        var outlines = files.Select(file => (file.Path, Outline: SourceOutline.Of(file.Text))).ToArray();
        // one missing class alone is a task not begun
        var hasNone = !expected.Any(answer => outlines.Any(file => file.Outline.Types.Contains(answer.Name)));
        foreach (var answer in expected)
        {
            var declaring = outlines.Where(file => file.Outline.Types.Contains(answer.Name)).ToArray();
            if (declaring.Length == 0 && (hasNone || Renamed(answer, outlines).Length > 0))
            {
                yield return new Remark(kata, $"'{kata}' has no class '{answer.Name}'. Keep the name and the namespace of the stub, "
                    + $"'{answer.Namespace}'.{Renamed(answer, outlines)}");
            }
            else if (declaring.Length > 0 && !declaring.Any(file => file.Outline.Namespaces.Contains(answer.Namespace)))
            {
                yield return new Remark(kata, $"'{declaring[0].Path}' declares '{answer.Name}' {In(declaring[0].Outline)}; it must be in "
                    + $"'{answer.Namespace}', as in the stub.");
            }
        }
    }

    private static IEnumerable<Remark> Helpers(string kata, IReadOnlyList<SourceFile> files, (string Path, SourceOutline Outline)[] helpers)
    {
        if (helpers.Length == 0)
            yield break;
        var own = files.Select(file => SourceOutline.Of(file.Text)).ToArray();
        foreach (var (path, outline) in helpers)
        {
            var types = outline.Types.Except(own.SelectMany(file => file.Types)).ToHashSet(StringComparer.Ordinal);
            if (own.SelectMany(file => file.Uses(types)).FirstOrDefault() is { } used)
            {
                yield return new Remark(kata, $"'{kata}' uses '{used}' of '{path}', which lies outside of its folder and does not count. "
                    + $"Move the file into '{kata}'.");
            }
        }
    }

    private static string In(SourceOutline outline) =>
        outline.Namespaces.Count > 0 ? $"in namespace '{outline.Namespaces[0]}'" : "in no namespace";

    private static string Renamed(ExpectedClass answer, (string Path, SourceOutline Outline)[] outlines) => outlines
        .SelectMany(file => file.Outline.Types.Select(type => (file.Path, Type: type)))
        .FirstOrDefault(found => found.Type.Equals(answer.Name, StringComparison.OrdinalIgnoreCase)) is { Type: { } type, Path: var path }
            ? $" '{path}' declares '{type}'."
            : "";
}
