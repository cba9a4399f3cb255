namespace Katas.Kata06;

public sealed class Embedding : IEmbedding
{
    public double[][] OneHot(IReadOnlyList<int> ids, int vocabularySize) =>
        throw new NotImplementedException("Write each id as a row of zeros with a single 1.");

    public double[][] LookupByMatMul(double[][] table, IReadOnlyList<int> ids) =>
        throw new NotImplementedException("Multiply the one-hot rows of the ids with the table.");

    public double[][] Lookup(double[][] table, IReadOnlyList<int> ids) =>
        throw new NotImplementedException("Copy the row of each id.");

    public double[][] ScatterGradient(double[][] upstream, IReadOnlyList<int> ids, int vocabularySize) =>
        throw new NotImplementedException("Carry each upstream row back to the row of its id, and add what meets there.");

    public long MatMulMultiplyAdds(int tokens, int vocabularySize, int width) =>
        throw new NotImplementedException("Count the multiplications of a product of [n][V] and [V][d].");
}
