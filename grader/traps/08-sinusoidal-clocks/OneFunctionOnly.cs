using Katas.Testing;

namespace Katas.Kata08.Traps;

/// <summary>Both columns of a clock hold its sine.</summary>
[Trap<ISinusoidalClocks>("one-function-only", "Both columns of a clock hold its sine. One number does not say where a hand points: at one "
    + "o'clock and at five the sine is the same. Which second number tells the two apart?")]
public static class SinesOnly
{
    public static double[] Encode(int position, int dModel, double theta) =>
        [.. Parts.Right.Encode(position, dModel, theta).Chunk(2).SelectMany(hand => new[] { hand[0], hand[0] })];

    public static double[][] Table(int length, int dModel, double theta) =>
        Parts.Table(length, dModel, theta, position => Encode(position, dModel, theta));
}

/// <summary>Both columns of a clock hold its cosine.</summary>
[Trap<ISinusoidalClocks>("one-function-only", "Both columns of a clock hold its cosine. One number does not say where a hand points: at "
    + "one o'clock and at eleven the cosine is the same. Which second number tells the two apart?")]
public static class CosinesOnly
{
    public static double[] Encode(int position, int dModel, double theta) =>
        [.. Parts.Right.Encode(position, dModel, theta).Chunk(2).SelectMany(hand => new[] { hand[1], hand[1] })];

    public static double[][] Table(int length, int dModel, double theta) =>
        Parts.Table(length, dModel, theta, position => Encode(position, dModel, theta));
}
