namespace Coast.Signals;

public interface IMischief
{
    double[] LanternsThatNobodySees();
}
