using Katas.Testing;

namespace Katas.Kata10.Traps;

/// <summary>Heads count from 0 in the exponent.</summary>
[Trap<IAlibi>("off-by-one-slope", "Your first head has the slope 1. The row starts with the ratio itself, not with 1: your count runs "
    + "one place behind. What is the exponent of the very first head?")]
public static class OffByOneSlope
{
    public static double[] Slopes(int heads)
    {
        var regular = Biases.PowerOfTwo(heads);
        return [.. FromOne(regular), .. FromOne(2 * regular).Where((_, place) => place % 2 == 0).Take(heads - regular)];
    }

    private static double[] FromOne(int n) => [1, .. Biases.Geometric(n)[..^1]];

    public static string? Evidence(int heads, double[] answer) => $"Your first slope of {heads} is {Show.Number(answer[0])}, your last "
        + $"{Show.Number(answer[^1])}.";
}

/// <summary>Heads count from 0 in the exponent, in one geometric row for any number of heads.</summary>
[Trap<IAlibi>("off-by-one-slope", "Your first head has the slope 1. The row starts with the ratio itself, not with 1: your count runs "
    + "one place behind. What is the exponent of the very first head?")]
public static class OffByOneGeometric
{
    public static double[] Slopes(int heads)
    {
        _ = new Alibi().Slopes(heads);
        return [1, .. Biases.Geometric(heads)[..^1]];
    }

    public static string? Evidence(int heads, double[] answer) => $"Your first slope of {heads} is {Show.Number(answer[0])}, your last "
        + $"{Show.Number(answer[^1])}.";
}

/// <summary>Only the row of the regular heads starts at 1.</summary>
[Trap<IAlibi>("off-by-one-slope", "Your first head has the slope 1, in the row of the heads before those that fill up. The row starts with "
    + "the ratio itself, not with 1: your count runs one place behind. What is the exponent of the very first head?")]
public static class OffByOneRegular
{
    public static double[] Slopes(int heads)
    {
        var regular = Biases.PowerOfTwo(heads);
        return [1, .. Biases.Geometric(regular)[..^1], .. new Alibi().Slopes(heads).Skip(regular)];
    }

    public static string? Evidence(int heads, double[] answer) => $"Your first slope of {heads} is {Show.Number(answer[0])}.";
}
