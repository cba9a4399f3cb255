using Katas.Testing;

namespace Katas.Kata02.Traps;

/// <summary>Whole numbers are divided before they are squared.</summary>
[Trap<ICharacterCost>("integer-division", "You divided ints, and what is left over was cut off before you squared: 5 by 2 became 2. When "
    + "must the numbers stop being whole?")]
public static class IntegerDivision
{
    public static double Ratio(int longTokens, int shortTokens) => Math.Pow(longTokens / shortTokens, 2);
}

/// <summary>Whole scores are divided by whole scores.</summary>
[Trap<ICharacterCost>("integer-division", "You divided longs, and what is left over was cut off: 25 by 4 became 6. When must the numbers "
    + "stop being whole?")]
public static class IntegerDivisionOfScores
{
    public static double Ratio(int longTokens, int shortTokens) => (long)longTokens * longTokens / ((long)shortTokens * shortTokens);
}
