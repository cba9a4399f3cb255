using Katas.Testing;

namespace Katas.Kata02.Traps;

/// <summary>The sizes of key and value are multiplied.</summary>
[Trap<ICharacterCost>("multiplied-sizes", "You multiplied the size of a key by the size of a value. The two products are done one after "
    + "the other: what happens to costs that come one after the other?")]
public static class MultipliedSizes
{
    public static long MultiplyAdds(int tokens, int dK, int dV) => checked((long)tokens * tokens * dK * dV);
}
