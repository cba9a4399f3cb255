namespace Coast.Signals;

public interface IHarbour
{
    double[][] Glow(double[][] hulls, double[][] lanterns);

    Lookout Survey(double[][] hulls, double[][] lanterns, double[][] cargo);

    double[][] Ferry(double[][] hulls, double[][] lanterns, double[][] cargo);

    double[][][] Moor(double[][] hulls, int piers);
}
