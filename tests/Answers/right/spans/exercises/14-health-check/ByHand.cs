namespace Katas.Kata14;

public sealed class ByHand : IByHand
{
    private const string H = "h";
    private const string U = "u";
    private const string G = "g";

    public string[] HugMerges() => [$"{U}+{G}", $"{U}+n", $"{H}+{U}{G}"];

    public string[] HugsPath() => [$"{H} {U} {G} s", $"{H} {U}{G} s", $"{H}{U}{G} s"];

    public (double[] Scores, double[] Weights, double Output) TinyAttention() => ([.707, .000], [.670, .330], 13.30);

    public int[] WhatEachFixRepairs()
    {
        const int Length = 0, OneBlend = 1, NearIds = 2, AbsolutePlace = 3, Order = 4, Saturation = 5;
        return [NearIds, Length, Order, Saturation, AbsolutePlace, OneBlend];
    }
}
