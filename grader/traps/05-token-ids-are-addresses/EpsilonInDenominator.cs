using Katas.Testing;

namespace Katas.Kata05.Traps;

/// <summary>A small number is added to the lengths, as a guard against dividing by 0.</summary>
[Trap<IAddresses>("epsilon-in-denominator", "You add a small number below the fraction line to be safe from dividing by 0. The cosine of a "
    + "vector with itself is then no longer 1, and for short vectors it is far from it. Who has no direction, and what does the contract "
    + "want to be said about it?")]
[Fitted(1e-15, 1, "The number that you add to the lengths is {0}.", 1e-8, 1e-9, 1e-10, 1e-12, Proof = [1e-6, 3e-7])]
public static class EpsilonInDenominator
{
    public static double Cosine(double[] a, double[] b, double epsilon)
    {
        var lengths = Math.Sqrt(a.Sum(x => x * x)) * Math.Sqrt(b.Sum(x => x * x));
        return new Addresses().Cosine(a, b) * lengths / (lengths + epsilon);
    }
}
