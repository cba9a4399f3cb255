namespace Katas.Kata03;

/// <summary>Break it first: texts that are different for a reader and the same for a model behind <c>[UNK]</c>.</summary>
public interface IBreakIt
{
    /// <summary>Two different texts with the same ids, once everything unknown is <c>[UNK]</c>.</summary>
    /// <param name="vocabulary">Piece and id; words, marks, a space, and <c>[UNK]</c>.</param>
    /// <returns>Each text in 1 to 20 pieces, at least one of them known; other texts than the README's example.</returns>
    (string[] A, string[] B) TextsUnkCannotTellApart(IReadOnlyDictionary<string, int> vocabulary);

    /// <summary>The same, but the texts differ in their numbers and in nothing else: now the meaning is lost.</summary>
    /// <param name="vocabulary">Piece and id; words, marks, a space, <c>[UNK]</c>, and a few numbers that are known.</param>
    /// <returns>Each text in 1 to 20 pieces, at least one of them known; other texts than the README's example.</returns>
    (string[] A, string[] B) NumbersUnkCannotTellApart(IReadOnlyDictionary<string, int> vocabulary);
}
