namespace Katas.Wire;

/// <summary>A value cannot cross the wire: null where the contract requires a value, too big, too deep, or of a foreign type.</summary>
public sealed class InvalidReturnValueException(string reason, string place = "") : Exception(place.Length == 0 ? reason
    : $"{reason} (at {place})")
{
    /// <summary>The same complaint, one level further out: <c>[2]</c> becomes <c>[0][2]</c>.</summary>
    internal InvalidReturnValueException Inside(string outer) => new(reason, outer + place);
}
