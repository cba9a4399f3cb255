using Katas.Testing;

namespace Katas.Kata14.Traps;

/// <summary>The tiny attention with bare dot products.</summary>
[Trap<IByHand>("missing-scale", "Your scores are the bare dot products. The wider the vectors, the larger these grow, until one key "
    + "takes all. By what are they divided before the softmax, here with d_k = 2?", Module = true)]
public static class MissingScale
{
    public static (double[] Scores, double[] Weights, double Output) TinyAttention() => ([1, 0], [0.731, 0.269], 12.689);
}
