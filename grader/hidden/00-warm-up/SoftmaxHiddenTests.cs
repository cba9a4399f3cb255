using CsCheck;
using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata00.Hidden;

[Kata(0), Task("softmax")]
public sealed class SoftmaxHiddenTests
{
    private const double NegativeInfinity = double.NegativeInfinity;

    // Quarters keep shifted scores exact, so that a law about a shift is not blurred by rounding.
    private static readonly Gen<double[]> ModerateScores = Gen.Int[-80, 80].Select(quarters => quarters / 4.0).Array[2, 9];

    private static readonly Gen<double[]> WildScores = Gen.Int[-6000, 6000].Select(quarters => quarters / 4.0).Array[1, 7];

    private static IWarmUp Answer => Subject.Of<IWarmUp>();

    [Test, Edge]
    [Asks("Weights should be positive and sum to one.")]
    public void Weights_are_positive_and_sum_to_1() => Property.Holds(ModerateScores, scores =>
    {
        var weights = Answer.Softmax(scores);
        weights.All(weight => weight is > 0 and <= 1).ShouldHold($"Each weight of {Show.Value(scores)} should be above 0 "
            + "and at most 1", weights);
        weights.Sum().ShouldBeCloseTo(1, $"the sum of the weights of {Show.Value(scores)}", 1e-12);
    });

    [Test]
    [Asks("The ratio of two weights should be e to the difference of their scores.")]
    public void Two_weights_stand_in_the_ratio_of_e_to_the_difference_of_their_scores() => Property.Holds(ModerateScores, scores =>
    {
        var weights = Answer.Softmax(scores);
        var ratio = weights[1] / weights[0] / Math.Exp(scores[1] - scores[0]);
        ratio.ShouldBeCloseTo(1, $"weight 1 / weight 0 over exp(score 1 - score 0), for scores {Show.Value(scores)}");
    });

    [TestCase(100)]
    [TestCase(-5000)]
    [TestCase(1e6)]
    [TestCase(-1e6)]
    [Task("stable-softmax")]
    [Asks("Softmax of scores that are all moved far up or down by the same amount.")]
    public void A_common_shift_of_all_scores_changes_nothing(double shift) => Property.Holds(ModerateScores, scores =>
    {
        double[] shifted = [.. scores.Select(score => score + shift)];
        Answer.Softmax(shifted).ShouldBeCloseTo(SecondReference.Softmax(scores), $"Softmax of {Show.Value(shifted)}");
    }, times: 20);

    [Test, Edge]
    [Asks("A higher score should get a higher weight.")]
    public void A_higher_score_gets_a_higher_weight() => Property.Holds(ModerateScores, scores =>
    {
        var weights = Answer.Softmax(scores);
        double[] byScore = [.. weights.Zip(scores).OrderBy(pair => pair.Second).Select(pair => pair.First)];
        byScore.SequenceEqual(byScore.Order()).ShouldHold($"The weights of {Show.Value(scores)} should grow with the scores", weights);
    });

    [Test, Edge]
    [Asks("Scores in another order should get the same weights in that order.")]
    public void Reordered_scores_get_the_same_weights_reordered()
    {
        var scores = new Probe().Row(5, 4);
        int[] cycle = [2, 3, 1, 0, 4];
        var weights = Answer.Softmax(scores);
        Answer.Softmax([.. cycle.Select(i => scores[i])])
            .ShouldBeCloseTo([.. cycle.Select(i => weights[i])], "Softmax of reordered scores");
    }

    [Test, Task("stable-softmax")]
    [Asks("Softmax of scores of any size, calculated in another way, should be the same.")]
    public void Each_weight_is_1_over_the_sum_of_e_to_the_other_scores_minus_its_own() => Property.Holds(WildScores, scores =>
        Answer.Softmax(scores).ShouldBeCloseTo(SecondReference.Softmax(scores), $"Softmax({Show.Value(scores)})"), times: 100);

    [TestCase(0)]
    [TestCase(-3.5)]
    [TestCase(2000)]
    [TestCase(-2000)]
    [Task("stable-softmax"), Edge]
    [Asks("A single score of any size should get the whole weight.")]
    public void A_single_score_takes_everything(double score) =>
        Answer.Softmax([score]).ShouldBeCloseTo([1], $"Softmax([{Show.Number(score)}])", 1e-12);

    [Test, Task("stable-softmax")]
    [Asks("Softmax of scores far below zero.")]
    public void Scores_far_below_zero_have_weights_too()
    {
        var low = -new Probe().Int(900, 3_000);
        Answer.Softmax([low, low - 1, low - 3]).ShouldBeCloseTo(SecondReference.Softmax([low, low - 1, low - 3]), $"Softmax near {low}");
    }

    [Test, Task("stable-softmax")]
    [Asks("Softmax of scores at the ends of what the exponential function can hold.")]
    public void Scores_at_the_edge_of_what_exp_can_do_have_weights_too() =>
        Answer.Softmax([709, -709, 708]).ShouldBeCloseTo(SecondReference.Softmax([709, -709, 708]), "Softmax([709, -709, 708])");

    [Test, Task("stable-softmax")]
    [Asks("Softmax of scores of which one is far above the others.")]
    public void One_score_far_above_the_average_takes_everything()
    {
        var high = new Probe().Int(1_500, 4_000);
        Answer.Softmax([0, 0, 0, high, 0]).ShouldBeCloseTo([0, 0, 0, 1, 0], $"Softmax([0, 0, 0, {high}, 0])");
    }

    [Test, Task("stable-softmax"), Edge]
    [Asks("Softmax of scores about as far apart as numbers can be.")]
    public void Scores_as_far_apart_as_doubles_go_have_weights_too() =>
        Answer.Softmax([-1e300, 1e300, 0]).ShouldBeCloseTo([0, 1, 0], "Softmax([-1e300, 1e300, 0])");

    [Test, Edge]
    [Asks("Softmax of very many equal scores.")]
    public void A_thousand_equal_scores_share_evenly() =>
        Answer.Softmax([.. Enumerable.Repeat(-7.25, 1000)])
            .ShouldBeCloseTo([.. Enumerable.Repeat(1 / 1000.0, 1000)], "Softmax of a thousand equal scores", 1e-12);

    [Test, Edge]
    [Asks("Minus infinity should get no weight and leave the others as they were.")]
    public void Minus_infinity_gets_exactly_0_and_leaves_the_others_as_they_were()
    {
        var probe = new Probe();
        double[] scores = [NegativeInfinity, probe.Number(5), NegativeInfinity, probe.Number(5)];
        var weights = Answer.Softmax(scores);
        weights.ShouldBeCloseTo(SecondReference.Softmax(scores), $"Softmax({Show.Value(scores)})");
        weights[0].ShouldBeExactly(0, $"the weight of the first -∞ in Softmax({Show.Value(scores)})");
    }

    [Test, Task("stable-softmax"), Edge]
    [Asks("Softmax of minus infinity beside a score far below zero.")]
    public void Minus_infinity_beside_a_far_negative_score_leaves_it_everything() =>
        Answer.Softmax([NegativeInfinity, -900]).ShouldBeCloseTo([0, 1], "Softmax([-∞, -900])");

    [Test, Edge]
    [Asks("Softmax should refuse null and an empty list of scores.")]
    public void Softmax_refuses_null_and_no_scores()
    {
        Refusal.Of(() => Answer.Softmax(null!), "null as scores");
        Refusal.Of(() => Answer.Softmax([]), "no scores");
    }

    [Test, Edge]
    [Asks("Softmax should refuse scores none of which is finite.")]
    public void Softmax_refuses_scores_none_of_which_is_finite()
    {
        Refusal.Of(() => Answer.Softmax([NegativeInfinity]), "one score of -∞ and nothing else");
        Refusal.Of(() => Answer.Softmax([NegativeInfinity, NegativeInfinity]), "two scores of -∞ and nothing else");
    }

    [Test, Edge]
    [Asks("Softmax should refuse scores for which there are no weights.")]
    public void Softmax_refuses_plus_infinity_and_NaN()
    {
        Refusal.Of(() => Answer.Softmax([1, double.PositiveInfinity]), "a score of +∞");
        Refusal.Of(() => Answer.Softmax([double.PositiveInfinity, NegativeInfinity]), "scores of +∞ and -∞");
        Refusal.Of(() => Answer.Softmax([double.NaN, 1]), "NaN as the first score");
        Refusal.Of(() => Answer.Softmax([1, double.NaN, 2]), "NaN between two scores");
    }
}
