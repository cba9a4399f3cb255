using System.Text;

namespace Katas.Kata02;

internal sealed class Codec(IReadOnlyList<string> alphabet)
{
    private readonly string[] characters = (alphabet ?? throw new ArgumentNullException(nameof(alphabet))).ToArray();

    public int[] Encode(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var ids = new List<int>();
        for (var i = 0; i < text.Length; i += ids.Count > 0 ? characters[ids[^1]].Length : 0)
        {
            var character = Rune.GetRuneAt(text, i).ToString();
            var id = Array.IndexOf(characters, character);
            ids.Add(id >= 0 ? id : throw new ArgumentException($"'{character}' is not in the alphabet.", nameof(text)));
        }
        return [.. ids];
    }

    public string Decode(IReadOnlyList<int> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        using var text = new StringWriter();
        foreach (var id in ids)
        {
            text.Write(id >= 0 && id < characters.Length ? characters[id] : throw new ArgumentOutOfRangeException(nameof(ids)));
        }
        return text.ToString();
    }
}
