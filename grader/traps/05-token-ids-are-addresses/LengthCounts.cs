using Katas.Testing;

namespace Katas.Kata05.Traps;

/// <summary>The plain dot product.</summary>
[Trap<IAddresses>("length-counts", "You compare dot products. A longer vector gets a larger one without being more similar: twice the "
    + "vector, twice the product, the same direction. What must a dot product be divided by before only the direction is left?")]
public static class LengthCounts
{
    public static double Cosine(double[] a, double[] b) =>
        a.Zip(b, (x, y) => x * y).Sum();

    public static int NearestByMeaning(double[][] table, int id) => Most.Of(table, id, Cosine);
}
