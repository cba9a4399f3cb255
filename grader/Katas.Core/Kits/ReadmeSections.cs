using System.Text.RegularExpressions;

namespace Katas.Core.Kits;

/// <summary>One section of a README.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Text">What stands below, up to the next heading of the same level.</param>
public sealed record ReadmeSection(string Title, string Text);

/// <summary>Cuts a README into its sections of the second level; the proof of the kit holds every README to the same ones.</summary>
public static partial class ReadmeSections
{
    /// <summary>The title of the section that quotes the interview question and says what a learner can answer.</summary>
    public const string AnswerTitle = "Now you can answer";

    private const string Heading = "## ";

    public static IReadOnlyList<ReadmeSection> Of(string readme) =>
        [.. ("\n" + readme.ReplaceLineEndings("\n")).Split("\n" + Heading).Skip(1).Select(Section)];

    /// <summary>The interview questions of the course that a kata answers: what its last section quotes in italics.</summary>
    public static IReadOnlyList<string> Interview(IReadOnlyList<ReadmeSection> sections)
    {
        var answer = sections.FirstOrDefault(section => section.Title == AnswerTitle)?.Text ?? "";
        return [.. Question().Matches(answer).Select(match => match.Groups[1].Value)];
    }

    private static ReadmeSection Section(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return end < 0 ? new ReadmeSection(text, "") : new ReadmeSection(text[..end], text[(end + 1)..].Trim());
    }

    [GeneratedRegex("""\*"([^"*\n]+)"\*""")]
    private static partial Regex Question();
}
