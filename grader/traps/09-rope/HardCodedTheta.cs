using Katas.Testing;

namespace Katas.Kata09.Traps;

/// <summary>Theta is always the same number.</summary>
[Trap<IRope>("hard-coded-theta", "Your speeds come from a number of your own whatever theta is. Models that read long texts use a larger "
    + "one than the usual 10 000. In which of your lines does the number stand where a name should?")]
[Fitted(1.01, 1e9, "The number that you compute with is {0}.", 10000, 1000, Proof = [500000, 200])]
public static class HardCodedTheta
{
    public static double[] Rotate(double[] vector, int position, double theta, double number) =>
        Turning.By(vector, position, theta, pair => Turning.Angle(pair, vector, position, number));
}
