using Katas.Kata01;
using Katas.Testing;

[assembly: KataContract<IWordTokenization>(1)]
[assembly: KataContract<IBreakIt>(1, ManyRightAnswers = true)]
