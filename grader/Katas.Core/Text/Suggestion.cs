using Quickenshtein;

namespace Katas.Core.Text;

/// <summary>The word that somebody may have meant.</summary>
public static class Suggestion
{
    /// <summary>" Did you mean 'weight'?", or nothing when no known word is near.</summary>
    public static string For(string word, IEnumerable<string> known)
    {
        var nearest = known.Select(candidate => (Word: candidate, Distance: Levenshtein.GetDistance(word.ToUpperInvariant(), candidate.ToUpperInvariant())))
            .OrderBy(candidate => candidate.Distance).ThenBy(candidate => candidate.Word, StringComparer.Ordinal).FirstOrDefault();
        return nearest.Word is { Length: > 0 } && word.Length <= 60 && nearest.Distance <= Math.Max(1, nearest.Word.Length / 3)
            ? $" Did you mean '{SafeText.OneLine(nearest.Word, 80)}'?"
            : "";
    }
}
