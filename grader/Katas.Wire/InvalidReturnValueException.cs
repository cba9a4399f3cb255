namespace Katas.Wire;

/// <summary>
/// A value cannot cross the wire: null where the contract requires a value, too big, too deep, or of a foreign type. The reason is what
/// stands behind "returned".
/// </summary>
public sealed class InvalidReturnValueException(string reason, string place = "") : Exception(place.Length == 0 ? reason
    : $"{reason} (at {place})")
{
    /// <summary>A text is too long.</summary>
    public static InvalidReturnValueException TooLong(int characters, int limit) =>
        new($"a text that is too long: it has {WireLimits.InWords(characters)} characters, and the limit is {WireLimits.InWords(limit)}");

    /// <summary>An answer is too large; the argument says how large.</summary>
    public static InvalidReturnValueException TooLarge(string size) => new($"an answer that is too large: it has {size}");

    /// <summary>The same complaint, one level further out: <c>[2]</c> becomes <c>[0][2]</c>.</summary>
    internal InvalidReturnValueException Inside(string outer) => new(reason, outer + place);
}
