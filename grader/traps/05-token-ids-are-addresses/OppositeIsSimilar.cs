using Katas.Testing;

namespace Katas.Kata05.Traps;

/// <summary>The absolute value of the cosine.</summary>
[Trap<IAddresses>("opposite-is-similar", "You took the absolute value, so that vectors pointing away from each other count as alike. A "
    + "cosine of -1 says opposite. What does its sign tell you that its size does not?")]
public static class OppositeIsSimilar
{
    public static double Cosine(double[] a, double[] b) => Math.Abs(new Addresses().Cosine(a, b));

    public static int NearestByMeaning(double[][] table, int id) => Most.Of(table, id, Cosine);
}
