namespace Katas.Kata14;

public sealed class ByHand : IByHand
{
    public string[] HugMerges() => ["u+g", "u+n", "h+ug"];

    public string[] HugsPath() => ["h u g s", "h ug s", "hug s"];

    public (double[] Scores, double[] Weights, double Output) TinyAttention() => ([0.7071, 0.0], [0.6698, 0.3302], 13.3024);

    public int[] WhatEachFixRepairs() => [2, 0, 4, 5, 3, 1];
}
