using System.Text.RegularExpressions;

namespace Katas.Maintenance.Proving;

/// <summary>A source file of <c>grader/traps</c>: it has the name of the trap that it models.</summary>
/// <param name="Path">Relative to the kit, with slashes.</param>
/// <param name="Source">What is in it.</param>
internal sealed partial record TrapFile(string Path, string Source)
{
    /// <summary>Why it would not be found by its trap's name, or null. A file that models no trap holds what several share.</summary>
    public string? Defect()
    {
        var slugs = Trap().Matches(Source).Select(match => match.Groups[1].Value).Distinct().ToArray();
        return slugs switch
        {
            [] => null,
            [var slug] when IsNamedAfter(slug) => null,
            [var slug] => $"'{Path}' models the trap '{slug}'. Name it '{NameOf(slug)}.cs'; "
                + $"another model of the same trap goes into the same file or into '{NameOf(slug)}2.cs'.",
            _ => $"'{Path}' models the traps '{string.Join("', '", slugs)}'. Give each a file of its own.",
        };
    }

    private bool IsNamedAfter(string slug)
    {
        var name = System.IO.Path.GetFileNameWithoutExtension(Path);
        return name.StartsWith(NameOf(slug), StringComparison.Ordinal) && name[NameOf(slug).Length..].All(char.IsAsciiDigit);
    }

    private static string NameOf(string slug) => string.Concat(slug.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));

    [GeneratedRegex("\\[Trap<\\w+>\\(\\s*\"([^\"]+)\"")]
    private static partial Regex Trap();
}
