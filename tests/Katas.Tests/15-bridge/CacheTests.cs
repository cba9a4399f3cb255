using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata15.Tests;

[Kata(15), Task("cache")]
public sealed class CacheTests
{
    private static readonly double[][] Q = [[1, 0], [0, 1], [1, 1]];
    private static readonly double[][] V = [[1, 2], [3, 4], [5, 6]];

    private static IBridge Answer => Subject.Of<IBridge>();

    [Test, Edge]
    public void Step_gives_the_first_token_its_own_value() =>
        Answer.Step(new KvCache([], []), [1, 0], [0, 1], [7, 8, 9]).Output.ShouldBeCloseTo([7, 8, 9], "The output of the first step");

    [Test, Edge]
    public void Step_keeps_the_key_and_the_value_of_the_first_token()
    {
        var (cache, _) = Answer.Step(new KvCache([], []), [1, 0], [2, 3], [7, 8, 9]);
        cache.Keys.ShouldBeCloseTo([[2, 3]], "The keys after the first step");
        cache.Values.ShouldBeCloseTo([[7, 8, 9]], "The values after the first step");
    }

    [Test]
    public void Step_appends_to_what_is_there()
    {
        var (cache, _) = Answer.Step(new KvCache([[1, 2], [3, 4]], [[5], [6]]), [1, 1], [7, 8], [9]);
        cache.Keys.ShouldBeCloseTo([[1, 2], [3, 4], [7, 8]], "The keys after a step on a cache of 2 tokens");
        cache.Values.ShouldBeCloseTo([[5], [6], [9]], "The values after a step on a cache of 2 tokens");
    }

    [Test]
    public void Three_steps_give_the_rows_of_masked_attention()
    {
        var cache = new KvCache([], []);
        var outputs = new double[3][];
        for (var token = 0; token < 3; token++)
            (cache, outputs[token]) = Answer.Step(cache, Q[token], Q[token], V[token]);
        outputs.ShouldBeCloseTo([[1, 2], [2.33952310, 3.33952310], [3.51046953, 4.51046953]], "The outputs of three steps", 1e-8);
    }

    [Test]
    public void RotaryStep_turns_the_second_key_by_one_position()
    {
        var (cache, _) = Answer.RotaryStep(new KvCache([[2, 0, 0, 1]], [[1]]), [0, 1, 0, 1], [0, 2, 1, 0], [2]);
        cache.Keys.ShouldBeCloseTo(
            [[2, 0, 0, 1], [-1.68294197, 1.08060461, 0.99995000, 0.00999983]],
                "The keys after the second rotary step: the first one as it was, and the new one", 1e-8);
        cache.Values.ShouldBeCloseTo([[1], [2]], "The values after the second rotary step");
    }

    [Test]
    public void Three_rotary_steps()
    {
        double[][] q = [[1, 0, 2, 0], [0, 1, 0, 1], [1, 1, 0, 2]];
        double[][] k = [[2, 0, 0, 1], [0, 2, 1, 0], [1, 0, 1, 1]];
        double[][] v = [[1], [2], [4]];
        var cache = new KvCache([], []);
        var outputs = new double[3][];
        for (var token = 0; token < 3; token++)
            (cache, outputs[token]) = Answer.RotaryStep(cache, q[token], k[token], v[token]);
        outputs.ShouldBeCloseTo([[1], [1.79273585], [2.90107562]], "The outputs of three rotary steps", 1e-8);
    }

    [Test, Task("cost")]
    public void Five_tokens_without_a_cache_cost_the_sum_of_five_squares() =>
        Answer.ScoresWithoutCache(5).ShouldBeExactly(55, "ScoresWithoutCache(5)");

    [Test, Task("cost")]
    public void Five_tokens_with_a_cache_cost_the_sum_of_five_rows() =>
        Answer.ScoresWithCache(5).ShouldBeExactly(15, "ScoresWithCache(5)");

    [Test, Task("cost"), Edge]
    public void A_thousand_tokens_without_a_cache() =>
        Answer.ScoresWithoutCache(1000).ShouldBeExactly(333_833_500, "ScoresWithoutCache(1000)");

    [Test, Task("cost"), Edge]
    public void A_thousand_tokens_with_a_cache() =>
        Answer.ScoresWithCache(1000).ShouldBeExactly(500_500, "ScoresWithCache(1000)");

    [Test, Task("cost"), Edge]
    public void Long_texts_cost_more_than_an_int_holds()
    {
        Answer.ScoresWithoutCache(10_000).ShouldBeExactly(333_383_335_000, "ScoresWithoutCache(10 000)");
        Answer.ScoresWithCache(80_000).ShouldBeExactly(3_200_040_000, "ScoresWithCache(80 000)");
        Answer.StoredNumbers(131_072, 126, 8, 128).ShouldBeExactly(33_822_867_456, "StoredNumbers(131 072, 126, 8, 128)");
    }

    [Test, Task("cost")]
    public void The_cache_of_a_model_of_32_layers_for_8192_tokens() =>
        Answer.StoredNumbers(8192, 32, 8, 128).ShouldBeExactly(536_870_912, "StoredNumbers(8192, 32, 8, 128)");
}
