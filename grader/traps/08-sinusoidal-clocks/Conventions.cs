using Katas.Kata08;
using Katas.Testing;

[assembly: KataContract<ISinusoidalClocks>(8)]
[assembly: KataContract<IBreakIt>(8, ManyRightAnswers = true)]
