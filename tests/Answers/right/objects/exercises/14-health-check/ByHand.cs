namespace Katas.Kata14;

public sealed class ByHand : IByHand
{
    public string[] HugMerges()
    {
        var merges = new string[3];
        merges[0] = "u+g"; // 20 places
        merges[1] = "u+n"; // 16
        merges[2] = "h+ug"; // 15
        return merges;
    }

    public string[] HugsPath() => new[] { "h u g s", "h ug s", "hug s" };

    public (double[] Scores, double[] Weights, double Output) TinyAttention() =>
        (new[] { 0.7071067811865475, 0 }, new[] { 0.6697615493266569, 0.3302384506733431 }, 13.302384506733431);

    public int[] WhatEachFixRepairs() => "204531".Select(digit => digit - '0').ToArray();
}
