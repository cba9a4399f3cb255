namespace Katas.Kata14;

public sealed class ByHand : IByHand
{
    public string[] HugMerges() => ["u+g", "u+n", "h+ug"];

    public string[] HugsPath() => ["h u g s", "h ug s", "hug s"];

    public (double[] Scores, double[] Weights, double Output) TinyAttention() => ([0.707, 0], [0.670, 0.330], 13.302);

    public int[] WhatEachFixRepairs() => [2, 0, 4, 5, 3, 1];
}
