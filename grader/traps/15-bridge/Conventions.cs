using Katas.Kata15;
using Katas.Testing;

[assembly: KataContract<IBridge>(15)]
[assembly: KataContract<IBreakIt>(15, ManyRightAnswers = true)]
[assembly: AttentionWeights<IBridge>(nameof(IBridge.Attend), Values = "v", Causal = true)]
