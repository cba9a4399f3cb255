using Katas.Testing;

namespace Katas.Kata02.Traps;

/// <summary>The second product is billed as one row of values for each token.</summary>
[Trap<ICharacterCost>("values-counted-once", "You bill one row of values for each token. But each token mixes the values of all tokens, so "
    + "the second product is as large as the first. How many rows of values does one token add up?")]
public static class ValuesCountedOnce
{
    public static long MultiplyAdds(int tokens, int dK, int dV)
    {
        _ = new CharacterCost().MultiplyAdds(tokens, dK, dV);
        return checked(((long)tokens * tokens * dK) + ((long)tokens * dV));
    }
}
