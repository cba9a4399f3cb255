using Katas.Kata12;
using Katas.Testing;

[assembly: KataContract<IScaling>(12)]
[assembly: KataContract<IBreakIt>(12, ManyRightAnswers = true)]
[assembly: AttentionWeights<IScaling>(nameof(IScaling.Attention), Part = "Weights")]
