namespace Katas.Kata10;

public sealed class Alibi : IAlibi
{
    public double[] Slopes(int heads) =>
        throw new NotImplementedException("Return one slope for each head, in the order that the contract gives.");

    public double[][] Bias(int n, double slope) =>
        throw new NotImplementedException("Return the penalty of every query with every key.");

    public double[][] AddBias(double[][] scores, double slope) =>
        throw new NotImplementedException("Add the penalties to the scores.");
}
