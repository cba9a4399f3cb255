using Katas.Testing;

namespace Katas.Kata15.Traps;

/// <summary>Without the layers.</summary>
[Trap<IBridge>("one-layer-only", "You count a single layer. Each layer of a model has attention of its own, with keys and values of its "
    + "own. Which argument does your count not use?")]
public static class OneLayerOnly
{
    public static long StoredNumbers(int tokens, int layers, int kvHeads, int headDim)
    {
        _ = Parts.Right.StoredNumbers(tokens, layers, kvHeads, headDim);
        return Parts.Right.StoredNumbers(tokens, 1, kvHeads, headDim);
    }
}
