namespace Katas.Kata03;

public sealed class BreakIt : IBreakIt
{
    public (string[] A, string[] B) TextsUnkCannotTellApart(IReadOnlyDictionary<string, int> vocabulary) =>
        Pair(vocabulary, new[] { "zygote", "quokka", "ibex", "xylophone", "yak", "umlaut", "oboe", "kazoo" }
            .Concat(Enumerable.Range(1, 1000).Select(n => new string('q', n))));

    public (string[] A, string[] B) NumbersUnkCannotTellApart(IReadOnlyDictionary<string, int> vocabulary) =>
        Pair(vocabulary, Enumerable.Range(7000, 1000).Select(n => n.ToString()));

    private static (string[] A, string[] B) Pair(IReadOnlyDictionary<string, int> vocabulary, IEnumerable<string> candidates)
    {
        var known = vocabulary.Keys.OrderByDescending(key => key.Length).First(key => key != "[UNK]");
        var unknown = candidates.Where(text => !vocabulary.ContainsKey(text)).Take(2).ToArray();
        return ([known, unknown[0]], [known, unknown[1]]);
    }
}
