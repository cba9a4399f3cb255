namespace Katas.Kata09;

// Pairs are neighbours: pair i is columns 2i and 2i + 1. Llama's code on Hugging Face pairs i with i + d/2; here that is another answer.
public sealed class Rope : IRope
{
    public double[] Rotate(double[] vector, int position, double theta = 10000) =>
        throw new NotImplementedException("Turn each pair of neighbours by the position times the speed of that pair.");

    public double[][] RotateRows(double[][] rows, int firstPosition = 0, double theta = 10000) =>
        throw new NotImplementedException("Turn each row by its own position, counting from firstPosition.");

    public double Score(double[] query, int queryPosition, double[] key, int keyPosition, double theta = 10000) =>
        throw new NotImplementedException("Turn both by their own positions, then take the dot product.");

    public (double[][] Q, double[][] K, double[][] V) Apply(double[][] q, double[][] k, double[][] v, int firstPosition = 0) =>
        throw new NotImplementedException("Turn what is compared, and copy what is handed over.");

    public double[][] Scorecard(double[][] x, double[][] wQ, double[][] wK, int firstPosition = 0) =>
        throw new NotImplementedException("Make queries and keys from the tokens, turn them, and score every query with every key.");
}
