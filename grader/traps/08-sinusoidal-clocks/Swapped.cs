using Katas.Testing;

namespace Katas.Kata08.Traps;

/// <summary>Cosine first, sine second.</summary>
[Trap<ISinusoidalClocks>("swapped", "You write the cosine of a clock before its sine. At position 0 every hand points straight up, "
    + "nothing to the right. Which of the two numbers is 0 there, and in which column does the contract want it?")]
public static class Swapped
{
    public static double[] Encode(int position, int dModel, double theta) =>
        [.. Parts.Right.Encode(position, dModel, theta).Chunk(2).SelectMany(hand => hand.Reverse())];

    public static double[][] Table(int length, int dModel, double theta) =>
        Parts.Table(length, dModel, theta, position => Encode(position, dModel, theta));

    public static string? Evidence(int position, int dModel, double theta, double[] answer) =>
        position == 0 ? $"Your position 0 is {Show.Value(answer)} (dModel {dModel}, theta {Show.Number(theta)})." : null;
}
