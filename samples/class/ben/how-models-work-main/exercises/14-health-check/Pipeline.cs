using Katas.Kata04;
using Katas.Kata06;
using Katas.Kata08;
using Katas.Kata13;

namespace Katas.Kata14;

public sealed class Pipeline : IPipeline
{
    // Your own earlier answers. If one of them is wrong, the report names the first stage that deviates.
    private static BytePairEncoding Tokenizer => new();

    private static Embedding Embedding => new();

    private static SinusoidalClocks Clocks => new();

    private static MultiHeadAttention Attention => new();

    public PipelineTrace Run(string text, PipelineConfig config) =>
        throw new NotImplementedException("Join your katas 04, 06, 08 and 13: cut the text into pieces, then fill in the trace "
            + "stage by stage.");
}
