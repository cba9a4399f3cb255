using Katas.Kata09;
using Katas.Testing;

[assembly: KataContract<IRope>(9)]
[assembly: KataContract<IBreakIt>(9, ManyRightAnswers = true)]
