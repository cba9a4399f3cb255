using Katas.Testing;

namespace Katas.Kata09.Traps;

/// <summary>The two positions are swapped.</summary>
[Trap<IRope>("reversed-distance", "You give the query the key's position and the key the query's, or turn by the distance with the wrong "
    + "sign. The score is still relative, but three places ahead and three places back have changed roles. Whose position "
    + "belongs to whom?")]
public static class ReversedDistance
{
    public static double Score(double[] query, int queryPosition, double[] key, int keyPosition, double theta = 10000) =>
        new Rope().Score(query, keyPosition, key, queryPosition, theta);
}
