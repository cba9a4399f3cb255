using Katas.Drawing;
using Katas.Testing;

namespace Katas.Kata05.Pictures;

/// <summary>Numbers move, and what lies behind them stays.</summary>
[Interview(5)]
internal sealed class AddressesInterview : IInterview
{
    private static readonly string[] Words = ["cat", "carpet", "sofa", "kitten"];
    private static readonly double[][] Table = [[9, 1], [1, 8], [2, 9], [8, 2]];
    private static readonly int[] Permutation = [1, 3, 0, 2];

    public IReadOnlyList<string> Points { get; } =
    [
        "Not in the integers. An id says which row to fetch and nothing else: number all tokens anew, move their rows along, and the model "
            + "gives the same answers.",
        "So ids that are close mean nothing, and neither does arithmetic with ids.",
        "Meaning enters one step later, with the vector that the id selects: likeness is an angle between rows.",
        "And the rows have it from training: words in the same company are pushed to the same places.",
    ];

    public IReadOnlyList<PicturePart> Evidence { get; } =
    [
        Tables.Of("Your Relabel, MoveRows and Cosine, seen from the cat", "The numbers are other ones; no likeness has changed.",
            ["word", "number", "likeness", "new number", "likeness then"], () => [.. Enumerable.Range(0, Words.Length).Select(Row)]),
    ];

    private static IAddresses Answer => Subject.Of<IAddresses>();

    private static string[] Row(int id)
    {
        var ids = Fits.Count("Relabel", Answer.Relabel([0, id], Permutation), 2);
        var moved = Fits.Shape("MoveRows", Answer.MoveRows(Table, Permutation), Words.Length, 2);
        return ids.All(found => found >= 0 && found < Words.Length)
            ?
            [
                Words[id], $"{id}", Tables.Cell(Answer.Cosine(Table[0], Table[id])), $"{ids[1]}",
                Tables.Cell(Answer.Cosine(moved[ids[0]], moved[ids[1]])),
            ]
            : throw new MisfitException($"'Relabel' gave {ids[0]} and {ids[1]}; there are the numbers 0 to {Words.Length - 1}.");
    }
}
