namespace Katas.Kata03;

public sealed class BreakIt : IBreakIt
{
    public (string[] A, string[] B) TextsUnkCannotTellApart(IReadOnlyDictionary<string, int> vocabulary) =>
        throw new NotImplementedException("Return two different texts that have the same ids once everything unknown is [UNK].");

    public (string[] A, string[] B) NumbersUnkCannotTellApart(IReadOnlyDictionary<string, int> vocabulary) =>
        throw new NotImplementedException("Let two texts differ in a number, and still have the same ids.");
}
