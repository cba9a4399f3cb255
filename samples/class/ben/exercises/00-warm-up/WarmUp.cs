namespace Katas.Kata00;

public sealed class WarmUp : IWarmUp
{
    public double[][] MatMul(double[][] a, double[][] b) =>
        throw new NotImplementedException("Multiply two matrices: row i of a with column j of b gives row i, column j.");

    public double[][] Transpose(double[][] a) =>
        throw new NotImplementedException("Turn rows into columns.");

    public double[] Softmax(double[] scores) =>
        throw new NotImplementedException("Turn scores into positive weights that sum to 1, even when exp(score) does not fit a double.");

    public double[][] SoftmaxRows(double[][] scores) =>
        throw new NotImplementedException("Apply the softmax to each row by itself.");
}
