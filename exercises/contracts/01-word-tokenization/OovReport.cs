namespace Katas.Kata01;

/// <summary>How much of a text a vocabulary does not know; "OOV" is short for "out of vocabulary".</summary>
/// <param name="Words">Words of the text, every occurrence counted.</param>
/// <param name="Unknown">Unknown words of the text, every occurrence counted.</param>
/// <param name="DistinctUnknown">The unknown words, each once, in order of first appearance.</param>
public sealed record OovReport(int Words, int Unknown, IReadOnlyList<string> DistinctUnknown);
