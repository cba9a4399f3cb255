using Katas.Testing;

namespace Katas.Kata08.Traps;

/// <summary>A number is added to every position.</summary>
[Trap<ISinusoidalClocks>("shifted-positions", "Your clocks do not start at twelve: a fixed number is added to every position, or taken "
    + "from it. What does the first row of your table show?")]
[Fitted(-9, 9, "The number that is added to every position is {0}.", -1, Proof = [2])]
public static class ShiftedPositions
{
    public static double[] Encode(int position, int dModel, double theta, int shift) =>
        Parts.Encode(position, dModel, theta, pair => Parts.Right.AngularSpeed(pair, dModel, theta), shift);

    public static double[][] Table(int length, int dModel, double theta, int shift) =>
        Parts.Table(length, dModel, theta, position => Encode(position, dModel, theta, shift));
}
