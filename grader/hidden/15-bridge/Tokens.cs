using Katas.Testing;

namespace Katas.Kata15.Hidden;

/// <summary>Queries, keys and values of some tokens.</summary>
internal sealed record Tokens(double[][] Q, double[][] K, double[][] V)
{
    /// <summary>Keys of 4 numbers and values of 6; the numbers of queries and keys should differ from both.</summary>
    public static Tokens Of(int queries, int keys)
    {
        var probe = new Probe();
        return new Tokens(probe.Matrix(queries, 4, 2), probe.Matrix(keys, 4, 2), probe.Matrix(keys, 6));
    }

    public double[][] AttendWith(IBridge answer) => answer.Attend(Q, K, V);

    public override string ToString() => $"q = {Show.Value(Q)}, k = {Show.Value(K)}, v = {Show.Value(V)}";
}
