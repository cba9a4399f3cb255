using Katas.Testing;

namespace Katas.Kata08.Traps;

/// <summary>Counting starts at 1.</summary>
[Trap<ISinusoidalClocks>("one-based", "You are one position ahead: your first token already stands where the second should. All clocks "
    + "start at twelve o'clock. What does the first row of your table show?")]
public static class OneBased
{
    public static double[] Encode(int position, int dModel, double theta)
    {
        _ = Parts.Right.Encode(position, dModel, theta);
        return Parts.Right.Encode(position + 1, dModel, theta);
    }

    public static double[][] Table(int length, int dModel, double theta) =>
        Parts.Table(length, dModel, theta, position => Encode(position, dModel, theta));

    public static string? Evidence(int position, int dModel, double theta, double[] answer) =>
        position == 0 ? $"Your position 0 is {Show.Value(answer)} (dModel {dModel}, theta {Show.Number(theta)})." : null;
}
