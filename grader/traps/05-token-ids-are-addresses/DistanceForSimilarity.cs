using Katas.Testing;

namespace Katas.Kata05.Traps;

/// <summary><c>1 − cos</c>; whoever asks it for the largest gets the least similar.</summary>
[Trap<IAddresses>("distance-for-similarity", "You compute a distance: 0 for the same direction and 2 for the opposite. The task asks for "
    + "a similarity, which is largest where the distance is smallest. Which of your vectors should get 1?")]
public static class DistanceForSimilarity
{
    public static double Cosine(double[] a, double[] b) => 1 - new Addresses().Cosine(a, b);
}
