using Katas.Kata05;
using Katas.Testing;

[assembly: KataContract<IAddresses>(5)]
[assembly: KataContract<IBreakIt>(5, ManyRightAnswers = true)]
