using Katas.Kata11;
using Katas.Testing;

[assembly: KataContract<ISoftLookup>(11)]
[assembly: KataContract<IBreakIt>(11, ManyRightAnswers = true)]
[assembly: AttentionWeights<ISoftLookup>(nameof(ISoftLookup.Weights))]
[assembly: AttentionWeights<ISoftLookup>(nameof(ISoftLookup.SelfAttention), Part = "Weights")]
