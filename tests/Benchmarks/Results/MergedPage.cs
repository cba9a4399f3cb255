namespace Benchmarks.Results;

/// <summary>
/// A page on which a later run has measured some scenarios: their sections and goals take the place of the older ones, and so does what
/// stands before and behind all of them.
/// </summary>
internal static class MergedPage
{
    private const string Goals = "Goals", More = "More", Missed = "**not reached**", Bold = "\n\n**";

    /// <param name="page">The page as it is.</param>
    /// <param name="later">The page that the later run would have written.</param>
    /// <param name="origin">When and how that was, for the end of each section of it.</param>
    public static string Of(string page, string later, string origin)
    {
        var (head, anew) = Split(later);
        var sections = Split(page).Sections;
        foreach (var (title, text) in anew.Where(section => section.Title != Goals))
            Put(sections, title, title == More ? text : $"{text}\n\n{origin}");
        if (Text(anew, Goals) is { } goals)
            Put(sections, Goals, Text(sections, Goals) is { } before ? GoalsOf(before, goals) : goals);
        return head + string.Concat(sections.Select(section => $"\n\n## {section.Title}\n\n{section.Text}")) + "\n";
    }

    private static (string Head, List<(string Title, string Text)> Sections) Split(string page)
    {
        var parts = page.Split("\n## ");
        return (parts[0].Trim(), [.. parts.Skip(1).Select(part => part.Split('\n', 2)).Select(part => (part[0], part[1].Trim()))]);
    }

    private static string? Text(IEnumerable<(string Title, string Text)> sections, string title) =>
        sections.Where(section => section.Title == title).Select(section => section.Text).FirstOrDefault();

    /// <summary>What is new stands at the end, but before what is written by hand; goals stand first.</summary>
    private static void Put(List<(string Title, string Text)> sections, string title, string text)
    {
        var at = sections.FindIndex(section => section.Title == title);
        if (at >= 0)
            sections[at] = (title, text);
        else if (title == Goals)
            sections.Insert(0, (title, text));
        else if (sections.FindIndex(section => section.Title == More) is >= 0 and var more)
            sections.Insert(more, (title, text));
        else
            sections.Add((title, text));
    }

    /// <summary>A row for each goal; what limits one is said only of those that are not reached.</summary>
    private static string GoalsOf(string before, string later)
    {
        string[] table = [.. Chosen(Rows(before), Rows(later), row => row.Split(" | ")[0])];
        string[] prose = [.. Chosen(Explanations(before), Explanations(later), text => text.Split(": ")[0])
            .Where(text => table.Any(row => row.Contains(Missed, StringComparison.Ordinal)
                && row.StartsWith(RowOf(text), StringComparison.Ordinal)))];
        return string.Join("\n\n", [string.Join('\n', table), .. prose.Length > 0 ? prose.Prepend(PerformancePage.NotReached) : []]);
    }

    /// <summary>How the row of a goal begins that a paragraph explains.</summary>
    private static string RowOf(string explanation) => $"| {explanation.Split(": ")[0].TrimStart('*')} |";

    private static string[] Rows(string goals) => [.. goals.Split('\n').Where(line => line.StartsWith('|'))];

    private static string[] Explanations(string goals) => [.. goals.Split(Bold).Skip(1).Select(text => (Bold + text).Trim())];

    /// <summary>By their key: the later one at the place of the older one, and new ones at the end.</summary>
    private static string[] Chosen(string[] before, string[] later, Func<string, string> key)
    {
        var anew = later.ToDictionary(key, StringComparer.Ordinal);
        string[] kept = [.. before.Select(item => anew.Remove(key(item), out var other) ? other : item)];
        return [.. kept, .. later.Where(item => anew.ContainsKey(key(item)))];
    }
}
