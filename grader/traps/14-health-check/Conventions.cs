using Katas.Kata14;
using Katas.Testing;

[assembly: KataContract<IByHand>(14)]
[assembly: KataContract<IPipeline>(14)]
[assembly: KataContract<IBreakIt>(14, ManyRightAnswers = true)]
[assembly: AttentionWeights<IByHand>(nameof(IByHand.TinyAttention), Part = "Weights")]
[assembly: AttentionWeights<IPipeline>(nameof(IPipeline.Run), Part = nameof(PipelineTrace.Weights))]
[assembly: Axes<IPipeline>(nameof(IPipeline.Run), "head", "row", "column", Part = nameof(PipelineTrace.Weights))]
