using Katas.Testing;

namespace Katas.Kata02.Traps;

/// <summary>A multiply-add counts as two operations.</summary>
[Trap<ICharacterCost>("counted-twice", "You count a multiplication and the addition that follows it as two. Hardware people do that and "
    + "call it FLOPs; here the pair is one multiply-add. How many pairs are behind one number of a dot product?")]
public static class CountedTwice
{
    public static long MultiplyAdds(int tokens, int dK, int dV) => checked(2 * (long)tokens * tokens * ((long)dK + dV));
}
