using Katas.Kata07;
using Katas.Testing;

[assembly: KataContract<IBagOfWords>(7)]
[assembly: KataContract<IBreakIt>(7, ManyRightAnswers = true)]
