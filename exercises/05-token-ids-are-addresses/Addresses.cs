namespace Katas.Kata05;

public sealed class Addresses : IAddresses
{
    public int[] Relabel(IReadOnlyList<int> ids, IReadOnlyList<int> permutation) =>
        throw new NotImplementedException("Give each token its new id: permutation[id].");

    public double[][] MoveRows(double[][] table, IReadOnlyList<int> permutation) =>
        throw new NotImplementedException("Carry a copy of row i to row permutation[i].");

    public double Cosine(double[] a, double[] b) =>
        throw new NotImplementedException("Divide the dot product of two vectors by both their lengths.");

    public int NearestById(int id, int vocabularySize) =>
        throw new NotImplementedException("Return the other id with the smallest difference; of two, the lower.");

    public int NearestByMeaning(double[][] table, int id) =>
        throw new NotImplementedException("Return the other id whose row points most in the direction of this id's row.");
}
