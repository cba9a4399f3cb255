namespace Katas.Kata13;

public sealed class MultiHeadAttention : IMultiHeadAttention
{
    public double[][][] Split(double[][] x, int heads) =>
        throw new NotImplementedException("Give every head all tokens, and of each token its own block of neighbouring columns.");

    public double[][] Concat(double[][][] heads) =>
        throw new NotImplementedException("Put each token's parts side by side again, head 0 first.");

    public double[][][] Weights(double[][] x, double[][] wQ, double[][] wK, int heads) =>
        throw new NotImplementedException("For each head by itself, turn the scaled scores of its queries and keys into weights "
            + "over the tokens.");

    public double[][] Attend(double[][] x, double[][] wQ, double[][] wK, double[][] wV, double[][] wO, int heads) =>
        throw new NotImplementedException("Project, split, let every head blend its own values, concatenate, project with W_O.");
}
