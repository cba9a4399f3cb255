using Katas.Kata10;
using Katas.Testing;

[assembly: KataContract<IAlibi>(10)]
[assembly: KataContract<IBreakIt>(10, ManyRightAnswers = true)]
