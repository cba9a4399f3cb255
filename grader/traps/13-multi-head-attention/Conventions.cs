using Katas.Kata13;
using Katas.Testing;

[assembly: KataContract<IMultiHeadAttention>(13)]
[assembly: KataContract<IBreakIt>(13, ManyRightAnswers = true)]
[assembly: AttentionWeights<IMultiHeadAttention>(nameof(IMultiHeadAttention.Weights))]
[assembly: Axes<IMultiHeadAttention>(nameof(IMultiHeadAttention.Weights), "head", "row", "column")]
[assembly: Axes<IMultiHeadAttention>(nameof(IMultiHeadAttention.Split), "head", "row", "column")]
