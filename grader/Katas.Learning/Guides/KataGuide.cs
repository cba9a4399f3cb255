using Katas.Core.Kits;
using Katas.Learning.Progress;

namespace Katas.Learning.Guides;

/// <summary>What a kata's README gives a learner bit by bit: hints in stages, and the question of the course that it answers.</summary>
/// <param name="Card">What a screen says of the kata.</param>
/// <param name="Hints">The hints in order, from the one that gives nothing away.</param>
public sealed record KataGuide(KataCard Card, IReadOnlyList<string> Hints)
{
    public static IReadOnlyList<KataGuide> ReadAll(KitPaths paths, Catalogue catalogue) =>
        [.. catalogue.Katas.Select(kata => Of(kata, File.ReadAllText(paths.Readme(kata.Folder))))];

    internal static KataGuide Of(Kata kata, string readme)
    {
        var sections = ReadmeSections.Of(readme);
        var hints = sections.Where(section => section.Title.StartsWith("Hint ", StringComparison.Ordinal));
        return new KataGuide(KataCard.Of(kata, ReadmeSections.Interview(sections)), [.. hints.Select(hint => hint.Text)]);
    }
}
