namespace Katas.Kata03;

public sealed class BreakIt : IBreakIt
{
    public (string[] A, string[] B) TextsUnkCannotTellApart(IReadOnlyDictionary<string, int> vocabulary)
    {
        var known = vocabulary.Keys.First(key => key.Length > 0 && key.All(char.IsLetter));
        var strange = new string('z', 1 + vocabulary.Keys.Max(key => key.Length));
        return ([known, known, strange], [known, known, strange + 'z']);
    }

    public (string[] A, string[] B) NumbersUnkCannotTellApart(IReadOnlyDictionary<string, int> vocabulary)
    {
        var known = vocabulary.Keys.First(key => key.Length > 0 && key.All(char.IsLetter));
        var numbers = Enumerable.Range(100, 100_000).Select(n => n.ToString()).Where(n => !vocabulary.ContainsKey(n)).Take(2).ToArray();
        return ([known, " ", numbers[0]], [known, " ", numbers[1]]);
    }
}
