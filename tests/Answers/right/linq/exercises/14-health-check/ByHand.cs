namespace Katas.Kata14;

public sealed class ByHand : IByHand
{
    public string[] HugMerges() => "u+g u+n h+ug".Split(' ');

    public string[] HugsPath() => "h u g s,h ug s,hug s".Split(',');

    public (double[] Scores, double[] Weights, double Output) TinyAttention() => ([0.70711, 0], [0.66976, 0.33024], 13.30238);

    public int[] WhatEachFixRepairs() => [2, 0, 4, 5, 3, 1];
}
