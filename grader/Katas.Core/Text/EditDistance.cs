namespace Katas.Core.Text;

/// <summary>How far apart two words are.</summary>
internal static class EditDistance
{
    /// <summary>The least number of letters to add, to drop or to replace that turns one word into the other (Levenshtein).</summary>
    public static int Between(string one, string other)
    {
        var above = Enumerable.Range(0, other.Length + 1).ToArray(); // distances of the empty word to each beginning of the other
        for (var i = 1; i <= one.Length; i++)
        {
            var row = new int[other.Length + 1];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
                row[j] = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
            above = row;
        }
        return above[^1];
    }
}
