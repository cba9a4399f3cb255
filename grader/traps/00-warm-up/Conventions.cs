using Katas.Kata00;
using Katas.Testing;

[assembly: KataContract<IWarmUp>(0)]
[assembly: KataContract<IBreakIt>(0, ManyRightAnswers = true)]
