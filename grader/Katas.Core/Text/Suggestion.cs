namespace Katas.Core.Text;

/// <summary>The known word that may have been meant.</summary>
public static class Suggestion
{
    private const int Longest = 60;

    /// <summary>" Did you mean 'weight'?", or nothing when no known word is near.</summary>
    public static string For(string word, IEnumerable<string> known)
    {
        if (word.Length > Longest)
            return "";
        var upper = word.ToUpperInvariant();
        var nearest = known.Select(candidate => (Word: candidate, Distance: EditDistance.Between(upper, candidate.ToUpperInvariant())))
            .OrderBy(candidate => candidate.Distance).ThenBy(candidate => candidate.Word, StringComparer.Ordinal).FirstOrDefault();
        return nearest.Word is { Length: > 0 } && nearest.Distance <= Math.Max(1, nearest.Word.Length / 3)
            ? $" Did you mean '{SafeText.OneLine(nearest.Word, 80)}'?"
            : "";
    }
}
