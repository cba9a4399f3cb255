namespace Katas.Kata08;

public sealed class SinusoidalClocks : ISinusoidalClocks
{
    public double AngularSpeed(int pair, int dModel, double theta = 10000) =>
        throw new NotImplementedException("Say how many radians clock number pair turns from one position to the next.");

    public double Period(int pair, int dModel, double theta = 10000) =>
        throw new NotImplementedException("Say after how many positions that clock has made one full turn.");

    public double[] Encode(int position, int dModel, double theta = 10000) =>
        throw new NotImplementedException("Read all clocks at one position: sine and cosine of each, side by side.");

    public double[][] Table(int length, int dModel, double theta = 10000) =>
        throw new NotImplementedException("Write the encodings of the first positions under each other.");

    public double[] Advance(double[] encoding, int steps, double theta = 10000) =>
        throw new NotImplementedException("Turn every hand forward by the same number of steps, without knowing the position.");
}
