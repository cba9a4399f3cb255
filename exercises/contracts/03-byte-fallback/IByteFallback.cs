namespace Katas.Kata03;

/// <summary>
/// Two answers to a piece no vocabulary has: one id for everything unknown, <c>[UNK]</c>, or the bytes the piece is written in.
/// Pieces are compared as they are: case, accents and spelling count. Texts hold whole characters, never half of one.
/// Each call is made on a new object, so a field does not survive a call. No member changes its arguments,
/// and no answer hands out an array or a list of an argument.
/// </summary>
public interface IByteFallback
{
    /// <summary>The id of each piece; every piece the vocabulary does not have gets the id of <c>[UNK]</c>.</summary>
    /// <param name="vocabulary">Piece and id, <c>[UNK]</c> among them; no id twice, and in no order.</param>
    /// <param name="pieces">A text in pieces. <c>[UNK]</c> as a piece, typed by a user, is known like any other.</param>
    /// <returns>As many ids as there are pieces.</returns>
    /// <exception cref="ArgumentException">An argument or a piece is null, or the vocabulary has no <c>[UNK]</c>.</exception>
    int[] EncodeWithUnk(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<string> pieces);

    /// <summary>The pieces of the ids, joined without anything between them; for unknown ones all that is left is <c>[UNK]</c>.</summary>
    /// <param name="vocabulary">Piece and id; no id twice.</param>
    /// <param name="ids">Ids of the vocabulary.</param>
    /// <returns>A text.</returns>
    /// <exception cref="ArgumentException">An argument is null, or the vocabulary does not have an id.</exception>
    string DecodeWithUnk(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<int> ids);

    /// <summary>
    /// Ids that lose nothing: a known piece is one id, any other piece is its UTF-8 bytes. The ids 0 to 255 are the bytes,
    /// 256 is the first known piece, 257 the second, and so on.
    /// </summary>
    /// <param name="knownPieces">The known pieces, none twice.</param>
    /// <param name="pieces">A text in pieces.</param>
    /// <returns>Ids from 0 to 255 + the number of known pieces.</returns>
    /// <exception cref="ArgumentException">An argument, a piece or a known piece is null, or a known piece is there twice.</exception>
    /// <remarks>Kudo, Richardson: SentencePiece (2018), whose option <c>byte_fallback</c> does this.</remarks>
    int[] EncodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<string> pieces);

    /// <summary>The text of the ids that <see cref="EncodeWithBytes"/> gives.</summary>
    /// <param name="knownPieces">The known pieces, none twice.</param>
    /// <param name="ids">Ids of bytes and of known pieces, mixed.</param>
    /// <returns>
    /// The text. Where bytes are no UTF-8, as after a cut inside a character, one U+FFFD stands for each longest run of bytes that
    /// begins a character, and one for each other wrong byte: 240, 159, 153 give one, 255, 255 give two.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// An argument or a known piece is null, a known piece is there twice, or an id is neither a byte nor a known piece.
    /// </exception>
    /// <remarks>The Unicode Standard, section 3.9, "U+FFFD Substitution of Maximal Subparts"; .NET decodes so.</remarks>
    string DecodeWithBytes(IReadOnlyList<string> knownPieces, IReadOnlyList<int> ids);
}
