using Katas.Testing;

namespace Katas.Kata09.Traps;

/// <summary>Pairs are columns i and i + d/2. Right for weights stored that way, but not what this kata fixes.</summary>
[Trap<IRope>("half-split", "Your turn is proper RoPE in the other layout: you pair column i with column i + d/2, as Llama's code on "
    + "Hugging Face does. This kata pairs neighbours, as the RoFormer paper does. Both are right by themselves, and weights trained with "
    + "one do not fit the other, so code has to say which one it means. Which columns does the contract call pair i?")]
public static class HalfSplit
{
    public static double[] Rotate(double[] vector, int position, double theta = 10000)
    {
        _ = new Rope().Rotate(vector, position, theta);
        var half = vector.Length / 2;
        var pairs = Enumerable.Range(0, half)
            .Select(i => Turning.Turned(vector[i], vector[i + half], Turning.Angle(i, vector, position, theta))).ToArray();
        return [.. pairs.Select(pair => pair.X), .. pairs.Select(pair => pair.Y)];
    }
}
