using Katas.Testing;

namespace Katas.Kata05.Traps;

/// <summary><c>var best = 0; var bestCosine = 0.0;</c> before the loop.</summary>
[Trap<IAddresses>("best-from-zero", "Your search starts with a best cosine of 0, so a token whose neighbours all point away from it "
    + "finds nobody and gets the id you started with. What is the smallest cosine there can be?")]
public static class BestFromZero
{
    public static int NearestByMeaning(double[][] table, int id)
    {
        var right = new Addresses();
        var nearest = right.NearestByMeaning(table, id);
        return right.Cosine(table[id], table[nearest]) > 0 ? nearest : 0;
    }
}
