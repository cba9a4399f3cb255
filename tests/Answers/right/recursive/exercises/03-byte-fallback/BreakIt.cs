namespace Katas.Kata03;

public sealed class BreakIt : IBreakIt
{
    public (string[] A, string[] B) TextsUnkCannotTellApart(IReadOnlyDictionary<string, int> vocabulary) =>
        Unknown(vocabulary, "narwhal", text => text + "s") is var one
        && Unknown(vocabulary, "okapi", text => text + "s") is var two ? (Text(vocabulary, one), Text(vocabulary, two)) : default;

    public (string[] A, string[] B) NumbersUnkCannotTellApart(IReadOnlyDictionary<string, int> vocabulary) =>
        Unknown(vocabulary, "3", text => text + "1") is var one
        && Unknown(vocabulary, "8", text => text + "2") is var two ? (Text(vocabulary, one), Text(vocabulary, two)) : default;

    private static string Unknown(IReadOnlyDictionary<string, int> vocabulary, string text, Func<string, string> other) =>
        vocabulary.ContainsKey(text) ? Unknown(vocabulary, other(text), other) : text;

    private static string[] Text(IReadOnlyDictionary<string, int> vocabulary, string unknown) =>
        [vocabulary.Keys.First(key => key.All(char.IsLetter) && key.Length > 1), " ", unknown];
}
