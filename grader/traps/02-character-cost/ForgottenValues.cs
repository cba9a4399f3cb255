using Katas.Testing;

namespace Katas.Kata02.Traps;

/// <summary>The scores alone are billed.</summary>
[Trap<ICharacterCost>("forgotten-values", "You billed the first matrix product only, the one that makes the scores. Then the weights "
    + "have to mix the values, and that is a product too. What shape are its two factors?")]
public static class ForgottenValues
{
    public static long MultiplyAdds(int tokens, int dK, int dV)
    {
        _ = dV; // not billed
        return checked((long)tokens * tokens * dK);
    }
}
