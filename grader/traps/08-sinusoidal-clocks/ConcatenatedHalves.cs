using Katas.Testing;

namespace Katas.Kata08.Traps;

/// <summary>All sines, then all cosines.</summary>
[Trap<ISinusoidalClocks>("concatenated-halves", "Your numbers are right and stand in another order: all sines first, then all cosines, "
    + "as Tensor2Tensor stores them. This kata keeps the two numbers of a clock side by side, as the paper writes them. In which columns "
    + "does clock i live?")]
public static class ConcatenatedHalves
{
    public static double[] Encode(int position, int dModel, double theta) =>
        [.. Parts.Right.Encode(position, dModel, theta).Index().OrderBy(entry => entry.Index % 2).Select(entry => entry.Item)];

    public static double[][] Table(int length, int dModel, double theta) =>
        Parts.Table(length, dModel, theta, position => Encode(position, dModel, theta));

    public static double[] Advance(double[] encoding, int steps, double theta)
    {
        _ = Parts.Right.Advance(encoding, steps, theta);
        var half = encoding.Length / 2;
        var hands = Enumerable.Range(0, half)
            .Select(pair => Parts.Turn(encoding[pair], encoding[pair + half],
                steps * Parts.Right.AngularSpeed(pair, encoding.Length, theta))).ToArray();
        return [.. hands.Select(hand => hand[0]), .. hands.Select(hand => hand[1])];
    }
}
