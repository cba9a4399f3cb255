namespace Katas.Kata14;

/// <summary>What a text has become after each stage of the pipeline; each stage is made from the one before it.</summary>
/// <param name="Pieces">The text, cut in front of every space (U+0020): the space stays with what follows it. Joined, they give the
/// text.</param>
/// <param name="Tokens">The pieces after the merges (kata 04), n in all; no token reaches from one piece into the next.</param>
/// <param name="Ids">The places of the tokens in the vocabulary, n numbers.</param>
/// <param name="Embedded">The rows of the table that the ids name (kata 06), <c>[n][d]</c>.</param>
/// <param name="Positioned">The embedded rows plus the clocks of kata 08, <c>[n][d]</c>: the token at place p of the text, counted from 0,
/// gets the encoding of position p.</param>
/// <param name="Weights">Who listens to whom among the positioned rows, head by head (kata 13), <c>[heads][n][n]</c>.</param>
/// <param name="Output">The attention over the positioned rows (kata 13), <c>[n][d]</c>; nothing is added to it or done to it
/// afterwards.</param>
public sealed record PipelineTrace(
    IReadOnlyList<string> Pieces,
    IReadOnlyList<string> Tokens,
    int[] Ids,
    double[][] Embedded,
    double[][] Positioned,
    double[][][] Weights,
    double[][] Output);
