using Katas.Testing;

namespace Katas.Kata05.Traps;

/// <summary>Divided by the squared lengths.</summary>
[Trap<IAddresses>("missing-root", "You divide by the squared lengths of the vectors. Now short vectors win: half the vector, twice the "
    + "value. What is missing between a sum of squares and a length?")]
public static class MissingRoot
{
    public static double Cosine(double[] a, double[] b) =>
        new Addresses().Cosine(a, b) / Math.Sqrt(a.Sum(number => number * number) * b.Sum(number => number * number));

    public static int NearestByMeaning(double[][] table, int id) => Most.Of(table, id, Cosine);
}
