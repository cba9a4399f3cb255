using Katas.Kata03;
using Katas.Testing;

[assembly: KataContract<IByteFallback>(3)]
[assembly: KataContract<IBreakIt>(3, ManyRightAnswers = true)]
