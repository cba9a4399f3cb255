using Katas.Testing;

namespace Katas.Kata09.Traps;

[RightVariant<IRope>("only the key is turned, by the distance")]
public static class KeyTurnedByDistance
{
    public static double Score(double[] query, int queryPosition, double[] key, int keyPosition, double theta = 10000)
    {
        _ = new Rope().Score(query, queryPosition, key, keyPosition, theta); // the same refusals
        return query.Zip(new Rope().Rotate(key, keyPosition - queryPosition, theta), (left, right) => left * right).Sum();
    }

    public static double[][] Scorecard(double[][] x, double[][] wQ, double[][] wK, int firstPosition = 0)
    {
        _ = new Rope().Scorecard(x, wQ, wK, firstPosition); // the same refusals, and then the first position does not matter
        return new Rope().Scorecard(x, wQ, wK, -1);
    }
}
