using Katas.Testing;

namespace Katas.Kata05.Traps;

/// <summary>The square root of the product of both squared lengths.</summary>
[Trap<IAddresses>("one-root-for-both", "You multiply the two squared lengths and take one square root of the product. On paper that is "
    + "the same; in a double the product of two small squares is 0, and that of two large ones is infinite. What can be done to a vector "
    + "first without changing its direction?")]
public static class OneRootForBoth
{
    public static double Cosine(double[] a, double[] b)
    {
        _ = new Addresses().Cosine(a, b);
        return Product(a, b) / Math.Sqrt(Product(a, a) * Product(b, b));
    }

    public static int NearestByMeaning(double[][] table, int id)
    {
        _ = new Addresses().NearestByMeaning(table, id);
        return Most.Of(table, id, Cosine);
    }

    private static double Product(double[] a, double[] b) => a.Zip(b, (x, y) => x * y).Sum();
}
