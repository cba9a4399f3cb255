using Katas.Kata04;
using Katas.Testing;

[assembly: KataContract<IBytePairEncoding>(4)]
[assembly: KataContract<IBreakIt>(4, ManyRightAnswers = true)]
