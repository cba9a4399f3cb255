using Coast.Signals;
using Katas.Testing;

[assembly: KataContract<IHarbour>(41)]
[assembly: KataContract<IMischief>(41, ManyRightAnswers = true)]
[assembly: AttentionWeights<IHarbour>(nameof(IHarbour.Glow))]
[assembly: AttentionWeights<IHarbour>(nameof(IHarbour.Survey), Part = nameof(Lookout.Glimmer))]
[assembly: AttentionWeights<IHarbour>(nameof(IHarbour.Ferry), Values = "cargo", Causal = true)]
[assembly: Axes<IHarbour>(nameof(IHarbour.Survey), "hull", "lantern", Part = nameof(Lookout.Glimmer))]
[assembly: Axes<IHarbour>(nameof(IHarbour.Survey), "hull", "crate", Part = nameof(Lookout.Haul))]
[assembly: Axes<IHarbour>(nameof(IHarbour.Ferry), "hull", "lantern")]
[assembly: Axes<IHarbour>(nameof(IHarbour.Moor), "pier", "hull", "plank")]
