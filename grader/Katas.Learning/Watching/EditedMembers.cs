using System.Text.RegularExpressions;

namespace Katas.Learning.Watching;

/// <summary>
/// Guesses which members of a kata were just edited: those that stand nearest above the lines that differ. The guess only decides which
/// tests run first.
/// </summary>
internal static class EditedMembers
{
    /// <param name="before">The texts of the kata's files at the last run, by path.</param>
    /// <param name="after">The texts now.</param>
    /// <param name="members">The names of the members.</param>
    public static IReadOnlySet<string> Between(
        IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after, IReadOnlyList<string> members) =>
        after.Where(file => before.TryGetValue(file.Key, out var old) && old != file.Value)
            .SelectMany(file => Between(before[file.Key].Split('\n'), file.Value.Split('\n'), members)).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Between(string[] before, string[] after, IReadOnlyList<string> members)
    {
        var first = before.Zip(after).TakeWhile(lines => lines.First == lines.Second).Count();
        var rest = Math.Min(before.Length, after.Length) - first;
        var same = before.Reverse().Zip(after.Reverse()).Take(rest).TakeWhile(lines => lines.First == lines.Second).Count();
        var last = Math.Max(first, after.Length - same - 1);
        var above = after.Take(first + 1).Reverse().SelectMany(line => DeclaredIn(line, members)).Take(1);
        var inside = after.Skip(first).Take(last - first + 1).SelectMany(line => DeclaredIn(line, members));
        return above.Concat(inside);
    }

    private static IEnumerable<string> DeclaredIn(string line, IReadOnlyList<string> members) => members.Where(member =>
        Regex.IsMatch(line, $@"\bpublic\b.*\b{Regex.Escape(member)}\s*\(", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)));
}
