namespace Katas.Kata05;

/// <summary>Old id i becomes id this[i].</summary>
internal sealed class Permutation
{
    private readonly int[] places;

    public Permutation(IReadOnlyList<int> places)
    {
        ArgumentNullException.ThrowIfNull(places);
        this.places = [.. places];
        if (!new HashSet<int>(places).SetEquals(Enumerable.Range(0, places.Count)))
        {
            throw new ArgumentException("A number is missing.", nameof(places));
        }
    }

    public int Count => places.Length;

    public int this[int old] => old >= 0 && old < places.Length
        ? places[old]
        : throw new ArgumentOutOfRangeException(nameof(old), old, $"Ids go from 0 to {places.Length - 1}.");

    public Permutation Inverse()
    {
        var back = new int[Count];
        for (var i = 0; i < Count; i++)
        {
            back[places[i]] = i;
        }
        return new Permutation(back);
    }
}
