using Katas.Testing;

namespace Katas.Kata09.Traps;

/// <summary>Theta ends where another member is called.</summary>
[Trap<IRope>("theta-not-passed-on", "Your answer does not depend on theta: you are given it and turn with the default. A default is what "
    + "is taken when nobody says anything. In which call do you leave it out?")]
public static class ThetaNotPassedOn
{
    public static double[][] RotateRows(double[][] rows, int firstPosition = 0, double theta = 10000)
    {
        _ = new Rope().RotateRows(rows, firstPosition, theta);
        return new Rope().RotateRows(rows, firstPosition);
    }

    public static double Score(double[] query, int queryPosition, double[] key, int keyPosition, double theta = 10000)
    {
        _ = new Rope().Score(query, queryPosition, key, keyPosition, theta);
        return new Rope().Score(query, queryPosition, key, keyPosition);
    }
}
