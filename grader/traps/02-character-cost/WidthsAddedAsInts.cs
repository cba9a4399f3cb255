using Katas.Testing;

namespace Katas.Kata02.Traps;

/// <summary>dK + dV in an int, where an overflow throws.</summary>
[Trap<ICharacterCost>("widths-added-as-ints", "You add the two widths before they are longs. Two large ones do not fit an int, though the "
    + "cost fits a long, and your code stops. In which type is the sum computed?")]
public static class WidthsAddedAsInts
{
    public static long MultiplyAdds(int tokens, int dK, int dV)
    {
        _ = new CharacterCost().MultiplyAdds(tokens, dK, dV);
        return checked((long)tokens * tokens * (dK + dV));
    }
}

/// <summary>The same, where it goes unnoticed.</summary>
[Trap<ICharacterCost>("widths-added-as-ints", "You add the two widths before they are longs. Two large ones do not fit an int, and their "
    + "sum turns negative without a word. In which type is the sum computed?")]
public static class WidthsWrapAround
{
    public static long MultiplyAdds(int tokens, int dK, int dV)
    {
        _ = new CharacterCost().MultiplyAdds(tokens, dK, dV);
        return (long)tokens * tokens * unchecked(dK + dV);
    }
}
