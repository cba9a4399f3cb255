using Katas.Testing;

namespace Katas.Kata11.Traps;

/// <summary>The sharpness is taken for a temperature.</summary>
[Trap<ISoftLookup>("divided-by-sharpness", "You divide the scores by the sharpness, as one does with a temperature: the sharper, the "
    + "flatter, and sharpness 0 divides by 0. Should a larger sharpness push the scores apart or together?")]
public static class DividedBySharpness
{
    public static double[] Weights(double[] query, double[][] keys, double sharpness = 1) =>
        Steps.Weights(query, keys, sharpness, _ => Softmax(query, keys, sharpness));

    public static double[] Lookup(double[] query, double[][] keys, double[][] values, double sharpness = 1) =>
        Steps.Lookup(query, keys, values, sharpness, _ => Softmax(query, keys, sharpness));

    private static double[] Softmax(double[] query, double[][] keys, double sharpness)
    {
        var scores = keys.Select(key => Steps.Dot(query, key) / sharpness).ToArray();
        var exponentials = scores.Select(score => Math.Exp(score - scores.Max())).ToArray();
        return [.. exponentials.Select(exponential => exponential / exponentials.Sum())];
    }
}
