namespace Katas.Kata14;

/// <summary>Answers found with paper and pencil. Each member returns what you wrote down, as it stands.</summary>
public interface IByHand
{
    /// <summary>
    /// The first three merges of the corpus <c>hug</c> 10 times, <c>pug</c> 5, <c>pun</c> 12, <c>bun</c> 4, <c>hugs</c> 5.
    /// </summary>
    /// <returns>Three merges in the order learned, each written like <c>t+o</c>, without spaces.</returns>
    string[] HugMerges();

    /// <summary>The merge path of <c>hugs</c> with these three merges, from single characters to tokens.</summary>
    /// <returns>One line a step, symbols joined by one space: the first line is <c>h u g s</c>.</returns>
    string[] HugsPath();

    /// <summary>
    /// One tiny attention, scaled as in the paper, with d_k = 2: the query (1, 0) meets the keys (1, 0) and (0, 1), whose values are 10 and
    /// 20.
    /// </summary>
    /// <returns>
    /// The two scores after scaling, the two weights, and the output; rounded to three decimals at the end, not on the way.
    /// Each is accepted when it is right to about three significant digits.
    /// </returns>
    (double[] Scores, double[] Weights, double Output) TinyAttention();

    /// <summary>
    /// Which failure each fix repairs: what breaks, before what fixes it.
    /// <list type="bullet">
    /// <item>Failure 0: a text of 12 tokens has become one of 60, and its table of scores has grown from 144 cells to 3600.</item>
    /// <item>Failure 1: a token needs two different answers at once, and all it gets is one blend of both.</item>
    /// <item>Failure 2: <c>olved</c> (id 30145) is taken for almost the same as <c>dog</c> (id 30146).</item>
    /// <item>Failure 3: the same two words, the same distance apart, get another score at the end of the text than at its start.</item>
    /// <item>Failure 4: <c>dog bites man</c> and <c>man bites dog</c> come out alike.</item>
    /// <item>Failure 5: one key takes all the weight, and hardly any gradient is left to learn from.</item>
    /// </list>
    /// <list type="bullet">
    /// <item>Fix 0: let each id open a row of learned numbers, and compare the rows.</item>
    /// <item>Fix 1: merge frequent neighbours into subword tokens.</item>
    /// <item>Fix 2: add a vector of clock hands to each row before attention.</item>
    /// <item>Fix 3: divide the scores by √d_k.</item>
    /// <item>Fix 4: rotate queries and keys, each by an angle that grows with its position.</item>
    /// <item>Fix 5: let several heads look at the same tokens, each with its own weights.</item>
    /// </list>
    /// </summary>
    /// <returns>Six numbers: the one at place i is the failure that fix i repairs. Each failure occurs once.</returns>
    int[] WhatEachFixRepairs();
}
