using System.Collections;
using Katas.Testing;

namespace Katas.Kata14.Traps;

/// <summary>A trace whose lists are computed when they are read.</summary>
[RightVariant<IPipeline>("lazily evaluated trace")]
public static class LazyTrace
{
    public static PipelineTrace Run(string text, PipelineConfig config)
    {
        var trace = Parts.Right.Run(text, config);
        return trace with
        {
            Pieces = new Lazy(() => trace.Pieces),
            Tokens = new Lazy(() => [.. trace.Pieces.SelectMany(piece => Parts.Tokenizer.Segment(config.Merges, piece))]),
        };
    }

    private sealed class Lazy(Func<IReadOnlyList<string>> items) : IReadOnlyList<string>
    {
        public int Count => items().Count;

        public string this[int index] => items()[index];

        public IEnumerator<string> GetEnumerator() => items().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
