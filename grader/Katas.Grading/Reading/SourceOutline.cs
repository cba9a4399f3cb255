using System.Text.RegularExpressions;

namespace Katas.Grading.Reading;

/// <summary>
/// What a source file declares, as far as its text shows without a parser: enough to tell which kata it belongs to, never to judge it.
/// The compiler, in its own confined process, has the last word.
/// </summary>
/// <param name="Namespaces">The namespaces it declares.</param>
/// <param name="Types">The types it declares.</param>
/// <param name="Code">Its text without comments and literals.</param>
internal sealed record SourceOutline(IReadOnlyList<string> Namespaces, IReadOnlyList<string> Types, string Code)
{
    // Not backtracking: the text is untrusted, and time must grow with its length only.
    private static readonly Regex Noise = new(
        """
        //[^\n]*|/\*[\s\S]*?\*/|\"\"\"[\s\S]*?\"\"\"|[@]"(?:[^"]|"")*"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'
        """, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private static readonly Regex Namespace = new(@"\bnamespace\s+([\w.]+)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private static readonly Regex Type = new(
        @"\b(?:class|struct|interface|enum|record)\s+(\w+)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private static readonly Regex Word = new(@"\w+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    public static SourceOutline Of(string text)
    {
        var code = Noise.Replace(text, " ").Replace("record class ", "record ", StringComparison.Ordinal)
            .Replace("record struct ", "record ", StringComparison.Ordinal);
        return new SourceOutline(
            [.. Namespace.Matches(code).Select(match => match.Groups[1].Value)],
            [.. Type.Matches(code).Select(match => match.Groups[1].Value).Where(name => name != "where")],
            code);
    }

    /// <summary>The expected classes it declares: by namespace and name, or by a name that only one kata expects.</summary>
    public IEnumerable<ExpectedClass> Answers(IReadOnlyList<ExpectedClass> expected)
    {
        foreach (var type in Types)
        {
            var named = expected.Where(answer => answer.Name == type).ToArray();
            if (named.FirstOrDefault(answer => Namespaces.Contains(answer.Namespace)) is { } exact)
                yield return exact;
            else if (named.Length == 1)
                yield return named[0];
        }
    }

    /// <summary>Which of these names occur in its code.</summary>
    public IReadOnlySet<string> Uses(IReadOnlySet<string> names) =>
        Word.Matches(Code).Select(match => match.Value).Where(names.Contains).ToHashSet(StringComparer.Ordinal);
}
