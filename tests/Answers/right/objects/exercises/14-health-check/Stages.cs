using Katas.Kata04;
using Katas.Kata06;
using Katas.Kata08;
using Katas.Kata13;

namespace Katas.Kata14;

/// <summary>The way of one text, stage by stage; each stage looks back at the one before it.</summary>
internal sealed class Stages(string text, PipelineConfig config)
{
    public List<string> Pieces { get; } = Cut(text).ToList();

    public List<string> Tokens =>
        Pieces.SelectMany(piece => new BytePairEncoding().Segment(config.Merges, piece)).ToList();

    public int[] Ids
    {
        get
        {
            var vocabulary = new BytePairEncoding().Vocabulary(config.Alphabet, config.Merges).ToList();
            return Tokens.Select(token => vocabulary.IndexOf(token)).ToArray() is var ids && ids.Contains(-1)
                ? throw new ArgumentException("A character is not in the alphabet.", nameof(text))
                : ids;
        }
    }

    public double[][] Embedded => new Embedding().Lookup(config.Table, Ids);

    public double[][] Positioned => Embedded.Select(AtItsPosition).ToArray();

    public PipelineTrace ToTrace()
    {
        var (positioned, attention) = (Positioned, new MultiHeadAttention());
        var weights = attention.Weights(positioned, config.WQ, config.WK, config.Heads);
        var output = attention.Attend(positioned, config.WQ, config.WK, config.WV, config.WO, config.Heads);
        return new PipelineTrace(Pieces, Tokens, Ids, Embedded, positioned, weights, output);
    }

    private static double[] AtItsPosition(double[] row, int position) =>
        new SinusoidalClocks().Encode(position, row.Length).Zip(row, (clock, number) => number + clock).ToArray();

    private static IEnumerable<string> Cut(string text)
    {
        var piece = "";
        foreach (var character in text)
        {
            if (character == ' ' && piece != "")
            {
                yield return piece;
                piece = "";
            }
            piece += character;
        }
        yield return piece;
    }
}
