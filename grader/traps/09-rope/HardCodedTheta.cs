using Katas.Testing;

namespace Katas.Kata09.Traps;

/// <summary>Theta is always 10 000.</summary>
[Trap<IRope>("hard-coded-theta", "Your speeds come from 10 000 whatever theta is. Models that read long texts use a larger one. In which "
    + "of your lines does the number stand where a name should?")]
public static class HardCodedTheta
{
    public static double[] Rotate(double[] vector, int position, double theta = 10000) =>
        Turning.By(vector, position, theta, pair => Turning.Angle(pair, vector, position, 10000));
}
