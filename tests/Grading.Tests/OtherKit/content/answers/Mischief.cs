namespace Coast.Signals;

public sealed class Mischief : IMischief
{
    public double[] LanternsThatNobodySees() => [0, 0];
}
