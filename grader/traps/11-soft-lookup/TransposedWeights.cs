using Katas.Kata00;
using Katas.Testing;

namespace Katas.Kata11.Traps;

/// <summary><c>x · Wᵀ</c>, as where weights are stored the other way round.</summary>
[Trap<ISoftLookup>("transposed-weights", "You multiply by the transposed weight matrices. Libraries that store weights as [out][in] need "
    + "that; here they are [in][out], one row for each number of a token. Which of x · W and x · Wᵀ fits that shape?")]
public static class TransposedWeights
{
    public static (double[][] Weights, double[][] Output) SelfAttention(double[][] x, double[][] wQ, double[][] wK, double[][] wV)
    {
        _ = new SoftLookup().SelfAttention(x, wQ, wK, wV);
        var warmUp = new WarmUp();
        return new SoftLookup().SelfAttention(x, warmUp.Transpose(wQ), warmUp.Transpose(wK), warmUp.Transpose(wV));
    }
}

/// <summary>The same where numbers that have no partner are left out, so that a matrix that is not square is answered, too.</summary>
[Trap<ISoftLookup>("transposed-weights", "You combine each token with the rows of the weight matrices, as x · Wᵀ does. Libraries that "
    + "store weights as [out][in] need that; here they are [in][out], one row for each number of a token. Which of x · W and x · Wᵀ fits "
    + "that shape?")]
public static class TokensTimesRows
{
    public static (double[][] Weights, double[][] Output) SelfAttention(double[][] x, double[][] wQ, double[][] wK, double[][] wV)
    {
        _ = new SoftLookup().SelfAttention(x, wQ, wK, wV);
        var (queries, keys, values) = (Project(x, wQ), Project(x, wK), Project(x, wV));
        double[][] weights = [.. queries.Select(query => new SoftLookup().Weights(query, keys))];
        return (weights, new WarmUp().MatMul(weights, values));
    }

    private static double[][] Project(double[][] x, double[][] w) =>
        [.. x.Select(token => w.Select(row => row.Zip(token, (a, b) => a * b).Sum()).ToArray())];
}
