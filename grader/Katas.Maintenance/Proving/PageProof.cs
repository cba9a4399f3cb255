using Katas.Core.Kits;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Katas.Maintenance.Proving;

/// <summary>
/// Checks a kata's README: sections and their order, the length of the idea, the picture, the traps of the module that it names.
/// </summary>
internal sealed class PageProof(KitPaths paths, Kata kata)
{
    private const int MostWords = 300;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().Build();

    private static readonly string[] Sections =
    [
        "The question", "The idea", "The picture", "Break it first", "Your task", "Worked example",
        "Hint 1", "Hint 2", "Hint 3", "Now you can answer", "Sources",
    ];

    private static readonly Dictionary<string, double> PointsByDifficulty =
        new(StringComparer.Ordinal) { ["green"] = 5, ["yellow"] = 6, ["red"] = 9 };

    public IEnumerable<KitDefect> Defects(IReadOnlyList<string> moduleTraps)
    {
        var page = Markdown.Parse(File.ReadAllText(paths.Readme(kata.Folder)), Pipeline);
        return [.. Headings(page), .. Idea(page), .. Picture(page), .. Front(moduleTraps)];
    }

    private IEnumerable<KitDefect> Headings(MarkdownDocument page)
    {
        var found = page.OfType<HeadingBlock>().Where(heading => heading.Level == 2).Select(Text).ToArray();
        if (!found.SequenceEqual(Sections))
        {
            yield return new KitDefect(kata.Folder, $"The README's sections are '{string.Join("', '", found)}'; they should be "
                + $"'{string.Join("', '", Sections)}'.");
        }
    }

    private IEnumerable<KitDefect> Idea(MarkdownDocument page)
    {
        var words = page.SkipWhile(block => block is not HeadingBlock heading || Text(heading) != "The idea").Skip(1)
            .TakeWhile(block => block is not HeadingBlock).SelectMany(Leaves)
            .SelectMany(leaf => leaf.Inline?.Descendants<LiteralInline>() ?? [])
            .Sum(literal => literal.Content.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
        if (words is 0 or > MostWords)
            yield return new KitDefect(kata.Folder, $"The idea has {words} words; it should have between 1 and {MostWords}.");
    }

    private IEnumerable<KitDefect> Picture(MarkdownDocument page)
    {
        var pictures = page.Descendants<LinkInline>().Where(link => link.IsImage).ToArray();
        if (pictures.Length == 0)
            yield return new KitDefect(kata.Folder, "The README shows no picture.");
        foreach (var link in pictures.Where(link => !File.Exists(Path.Combine(paths.Exercises, kata.Folder, link.Url!))))
            yield return new KitDefect(kata.Folder, $"The README shows '{link.Url}', which does not exist.");
    }

    private IEnumerable<KitDefect> Front(IReadOnlyList<string> moduleTraps)
    {
        if (!PointsByDifficulty.TryGetValue(kata.Front.Difficulty, out var points))
            yield return new KitDefect(kata.Folder, $"Difficulty '{kata.Front.Difficulty}' is unknown. Use green, yellow or red.");
        else if (points != kata.Points)
            yield return new KitDefect(kata.Folder, $"A {kata.Front.Difficulty} kata has {points} points, not {kata.Points}.");
        foreach (var trap in kata.Front.Traps.Except(moduleTraps))
        {
            yield return new KitDefect(kata.Folder, $"The front matter names '{trap}' as a trap of the module, but "
                + $"'grader/traps/{kata.Folder}' has no model of it with 'Module = true'. Name only the module's traps.");
        }

        foreach (var text in new[] { kata.Front.Title, kata.Front.Question, kata.Front.Section }.Where(string.IsNullOrWhiteSpace))
            yield return new KitDefect(kata.Folder, $"The front matter has an empty entry '{text}'.");
    }

    private static IEnumerable<LeafBlock> Leaves(Block block) =>
        block is LeafBlock leaf ? [leaf] : ((ContainerBlock)block).Descendants<LeafBlock>();

    private static string Text(HeadingBlock heading) =>
        string.Concat(heading.Inline!.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()));
}
