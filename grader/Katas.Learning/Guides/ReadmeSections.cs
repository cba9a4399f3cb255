using System.Text.RegularExpressions;

namespace Katas.Learning.Guides;

/// <summary>One section of a README.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Text">What stands below, up to the next heading of the same level.</param>
internal sealed record ReadmeSection(string Title, string Text);

/// <summary>Cuts a README into its sections of the second level; the proof of the kit holds every README to the same ones.</summary>
internal static partial class ReadmeSections
{
    private const string Heading = "## ";

    public static IReadOnlyList<ReadmeSection> Of(string readme) =>
        [.. ("\n" + readme.ReplaceLineEndings("\n")).Split("\n" + Heading).Skip(1).Select(Section)];

    /// <summary>The questions that a text quotes in italics: <c>*"Why …?"*</c>.</summary>
    public static IReadOnlyList<string> Quoted(string text) => [.. Question().Matches(text).Select(match => match.Groups[1].Value)];

    private static ReadmeSection Section(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return end < 0 ? new ReadmeSection(text, "") : new ReadmeSection(text[..end], text[(end + 1)..].Trim());
    }

    [GeneratedRegex("""\*"([^"*\n]+)"\*""")]
    private static partial Regex Question();
}
