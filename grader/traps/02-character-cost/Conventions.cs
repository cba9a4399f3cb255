using Katas.Kata02;
using Katas.Testing;

[assembly: KataContract<ICharacterCost>(2)]
[assembly: KataContract<IBreakIt>(2, ManyRightAnswers = true)]
