namespace Katas.Kata03;

public sealed class BreakIt : IBreakIt
{
    public (string[] A, string[] B) TextsUnkCannotTellApart(IReadOnlyDictionary<string, int> vocabulary) =>
        (["xylophone", " ", "quartet"], ["zither", " ", "quintet"]);

    public (string[] A, string[] B) NumbersUnkCannotTellApart(IReadOnlyDictionary<string, int> vocabulary) =>
        (["room", " ", "1000007"], ["room", " ", "2000003"]);
}
