using Katas.Testing;

namespace Katas.Kata10.Traps;

/// <summary>Every row gets one penalty, for the place of its query.</summary>
[Trap<IAlibi>("bias-on-vectors", "You treat a row like the vector of a token and give it one number for its place. All scores of a row "
    + "move together, and softmax does not see that at all. ALiBi touches no vectors: a penalty belongs to a query and a key together. "
    + "Which two numbers does it depend on?")]
public static class BiasOnVectors
{
    public static double[][] AddBias(double[][] scores, double slope) =>
        Biases.Added(scores, slope, (i, _) => -slope * i);
}
