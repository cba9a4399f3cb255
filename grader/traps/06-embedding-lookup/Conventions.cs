using Katas.Kata06;
using Katas.Testing;

[assembly: KataContract<IEmbedding>(6)]
[assembly: KataContract<IBreakIt>(6, ManyRightAnswers = true)]
