namespace Benchmarks.Results;

/// <summary>The hand-written prose of limits.md: a section for each heading of the second level.</summary>
internal sealed class WrittenNotes
{
    private const string Heading = "## ";

    private readonly Dictionary<string, string> sections;

    private WrittenNotes(Dictionary<string, string> sections) => this.sections = sections;

    /// <exception cref="FormatException">A section is there twice.</exception>
    public static WrittenNotes Parse(string text)
    {
        var sections = new Dictionary<string, string>(StringComparer.Ordinal);
        // Text before the first heading is for editors of the file.
        var parts = ("\n" + text.ReplaceLineEndings("\n")).Split("\n" + Heading).Skip(1);
        foreach (var part in parts)
        {
            var end = part.IndexOf('\n', StringComparison.Ordinal);
            var (name, body) = end < 0 ? (part, "") : (part[..end], part[end..]);
            if (!sections.TryAdd(name.Trim(), body.Trim()))
                throw new FormatException($"'## {name.Trim()}' stands in limits.md twice. Leave one of them.");
        }
        return new WrittenNotes(sections);
    }

    /// <summary>The text of a section; empty if there is none.</summary>
    public string Section(string name) => sections.GetValueOrDefault(name, "");
}
