using Katas.Testing;

namespace Katas.Kata05.Traps;

/// <summary>The inverse permutation: the place where the id stands in the list.</summary>
[Trap<IAddresses>("relabelled-the-other-way", "You looked for the place where the old id stands in the permutation; that undoes a "
    + "renaming instead of doing it. The list is read like a table: what stands at the place of the old id?")]
public static class RelabelledTheOtherWay
{
    public static int[] Relabel(IReadOnlyList<int> ids, IReadOnlyList<int> permutation) =>
        [.. ids.Select(id => permutation.Index().Single(entry => entry.Item == id).Index)];
}
