using Katas.Kata04;

namespace Katas.Kata14;

/// <summary>
/// Everything that a text needs on its way through the pipeline: a tokenizer, a table and the weights of one attention layer.
/// </summary>
/// <param name="Alphabet">The single characters of the tokenizer, in the order of their ids.</param>
/// <param name="Merges">The merges of the tokenizer, in the order learned; with the alphabet they make a vocabulary of V tokens.</param>
/// <param name="Table">The embedding, <c>[V][d]</c>: row i belongs to token i; d is even.</param>
/// <param name="WQ">Makes the queries, <c>[d][d]</c>.</param>
/// <param name="WK">Makes the keys, <c>[d][d]</c>.</param>
/// <param name="WV">Makes the values, <c>[d][d]</c>.</param>
/// <param name="WO">Mixes what the heads bring home, <c>[d][d]</c>.</param>
/// <param name="Heads">Number of heads, a divisor of d.</param>
public sealed record PipelineConfig(
    IReadOnlyList<string> Alphabet,
    IReadOnlyList<Merge> Merges,
    double[][] Table,
    double[][] WQ,
    double[][] WK,
    double[][] WV,
    double[][] WO,
    int Heads);
