using Katas.Testing;

namespace Katas.Kata05.Traps;

/// <summary>The distance of locker numbers is taken for the distance of meanings.</summary>
[Trap<IAddresses>("nearby-ids", "You measured the distance of locker numbers. In GPT-4o the neighbours of 'dog' (30146) are 'olved' "
    + "(30145) and ' mab' (30147): a number says where a vector is kept, not what it is. Where in the table would two similar "
    + "tokens look alike?", Module = true)]
public static class NearbyIds
{
    public static int NearestByMeaning(double[][] table, int id) => new Addresses().NearestById(id, table.Length);

    public static string? Evidence(double[][] table, int id, int answer)
    {
        var right = new Addresses();
        var nearest = right.NearestByMeaning(table, id);
        return $"For token {id} you name token {answer}, next door: their rows have the cosine "
            + $"{Rounded(right.Cosine(table[id], table[answer]))}. The row of token {nearest} has "
            + $"{Rounded(right.Cosine(table[id], table[nearest]))}.";
    }

    private static string Rounded(double cosine) => Show.Number(Math.Round(cosine, 2));
}
