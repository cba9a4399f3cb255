using Katas.Drawing;
using Katas.Drawing.Drawings;
using Katas.Testing;

namespace Katas.Kata05.Pictures;

/// <summary>Two locker walls with the same contents behind other numbers.</summary>
[Picture(5)]
internal sealed class AddressesPicture : IPicture
{
    private static readonly string[] Words = ["cat", "carpet", "sofa", "kitten"];
    private static readonly double[][] Table = [[9, 1], [1, 8], [2, 9], [8, 2]];

    public IReadOnlyList<PictureInput> Inputs { get; } =
    [
        new NumbersInput("permutation", "New number of cat, carpet, sofa and kitten", "1 3 0 2", 4, 4)
            { Whole = true, From = 0, To = 3, Permutation = true },
        new WholeInput("id", "Whose neighbours (old number)", 0, 0, 3),
    ];

    public IReadOnlyList<PicturePart> Parts(TypedValues typed)
    {
        var (permutation, id) = (typed.Wholes("permutation"), typed.Whole("id"));
        return
        [
            new PicturePart("The wall before", "Number, word, and the vector behind the door.",
                BoxRows.Outline("before"), () => new BoxRows([Wall("before", Table)])),
            new PicturePart("The wall after your MoveRows", "Every vector is still there, behind another number.",
                BoxRows.Outline("after"), () => new BoxRows([Wall("after", Moved(permutation))])),
            new PicturePart($"Neighbours of {Words[id]}", "The nearest number changes with the wall; the nearest meaning does not.",
                new Grid(["wall", "nearest number", "nearest meaning"], []), () => new Grid(["wall", "nearest number", "nearest meaning"],
                    [Neighbours("before", Table, id), Neighbours("after", Moved(permutation), NewNumber(id, permutation))])),
        ];
    }

    private static IAddresses Answer => Subject.Of<IAddresses>();

    private static double[][] Moved(int[] permutation) => Fits.Shape("MoveRows", Answer.MoveRows(Table, permutation), Words.Length, 2);

    private static int NewNumber(int id, int[] permutation) =>
        InRange("Relabel", Fits.Count("Relabel", Answer.Relabel([id], permutation), 1)[0]);

    private static string[] Neighbours(string wall, double[][] table, int id) =>
    [
        wall,
        Name(table[InRange("NearestById", Answer.NearestById(id, Words.Length))]),
        Name(table[InRange("NearestByMeaning", Answer.NearestByMeaning(table, id))]),
    ];

    private static BoxRow Wall(string label, double[][] table) =>
        new(label, [.. table.Select((row, number) => new Box(Contents(row), Grid.Cell((long)number)))]);

    private static string Contents(double[] row) => $"{Name(row)}\u00a0({Grid.Cell(row[0])};\u00a0{Grid.Cell(row[1])})";

    private static string Name(double[] row) =>
        Array.FindIndex(Table, known => known.SequenceEqual(row)) is var at and >= 0 ? Words[at] : "?";

    private static int InRange(string member, int id) => id >= 0 && id < Words.Length
        ? id
        : throw new MisfitException($"'{member}' gave {id}; there are the numbers 0 to {Words.Length - 1}.");
}
