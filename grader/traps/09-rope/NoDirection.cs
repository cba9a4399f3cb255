using Katas.Testing;

namespace Katas.Kata09.Traps;

/// <summary>The query is turned by the distance without its sign, the key not at all.</summary>
[Trap<IRope>("no-direction", "You turn by the distance and drop its sign, so a key three places back and a key three places ahead get "
    + "one score. The difference of two positions may be negative. What does a turn do with a negative angle?")]
public static class NoDirection
{
    public static double Score(double[] query, int queryPosition, double[] key, int keyPosition, double theta = 10000) =>
        new Rope().Score(query, Math.Abs(queryPosition - keyPosition), key, 0, theta);
}
