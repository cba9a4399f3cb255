namespace Katas.Kata12;

public sealed class Scaling : IScaling
{
    public double Factor(int dK) =>
        throw new NotImplementedException("Return what a score is multiplied by when a query has d_k numbers.");

    public (double[][] Weights, double[][] Output) Attention(double[][] q, double[][] k, double[][] v) =>
        throw new NotImplementedException("Score every key for every query, scale, turn each row into weights, and blend the values.");

    public double MaxWeight(double[] weights) =>
        throw new NotImplementedException("Return the largest weight.");

    public double Entropy(double[] weights) =>
        throw new NotImplementedException("Measure in nats how widely the weights are spread.");

    public double[][] SoftmaxJacobian(double[] weights) =>
        throw new NotImplementedException("Say for every weight how much it moves when any one score moves a little.");
}
