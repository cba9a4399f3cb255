namespace Katas.Kata01;

public sealed class BreakIt : IBreakIt
{
    public string TextOfKnownPiecesThatIsAllUnknown(IReadOnlyDictionary<string, int> vocabulary) =>
        throw new NotImplementedException("Build words out of known pieces so that the vocabulary knows none of the words.");

    public (string A, string B) TextsTheWordRegexCannotTellApart() =>
        throw new NotImplementedException("Return two different texts with the same letters and digits.");
}
