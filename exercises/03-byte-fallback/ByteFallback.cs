namespace Katas.Kata03;

public sealed class ByteFallback : IByteFallback
{
    public int[] EncodeWithUnk(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<string> pieces) =>
        throw new NotImplementedException("Give each piece its id, and the id of [UNK] to each piece that has none.");

    public string DecodeWithUnk(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<int> ids) =>
        throw new NotImplementedException("Turn the ids back into pieces and join them.");

    public int[] EncodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<string> pieces) =>
        throw new NotImplementedException("Give a known piece its id, and spell every other piece in UTF-8 bytes.");

    public string DecodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<int> ids) =>
        throw new NotImplementedException("Turn bytes and known pieces back into the text.");
}
