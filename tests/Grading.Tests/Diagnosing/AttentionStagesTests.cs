using Katas.Grading.Diagnosing;
using NUnit.Framework;
using Shouldly;

namespace Grading.Tests.Diagnosing;

/// <summary>
/// What a table of weights tells about the steps before it. Made by hand: weights of 1 to 2 to 4 are leads of ln 2 and 2 · ln 2.
/// </summary>
internal sealed class AttentionStagesTests
{
    private static readonly double[][] Right = [Shares(1, 2, 4), Shares(4, 1, 2)];

    [Test]
    public void Equal_weights_tell_of_no_deviation() => Find(Right, [Shares(1, 2, 4), Shares(4, 1, 2)]).ShouldBeNull();

    [Test]
    public void Leads_that_are_all_twice_the_right_ones_are_a_matter_of_the_scale()
    {
        var place = Find(Right, [Shares(1, 4, 16), Shares(16, 1, 4)]).ShouldNotBeNull();

        place.Stage.ShouldBe(AttentionStages.Scaled);
        place.At.ShouldBe("row 0, column 1 minus column 0; all of them are 2 times what they should be");
        ((double)place.Expected!).ShouldBe(Math.Log(2), 1e-12);
        ((double)place.Got!).ShouldBe(Math.Log(4), 1e-12);
    }

    [Test]
    public void Leads_without_a_common_factor_are_a_matter_of_the_scores()
    {
        var place = Find(Right, [Shares(1, 2, 8), Shares(4, 1, 2)]).ShouldNotBeNull();

        (place.Stage, place.At).ShouldBe((AttentionStages.Scores, "row 0, column 2 minus column 0"));
    }

    [Test]
    public void A_factor_in_one_row_only_is_a_matter_of_the_scores() =>
        Find(Right, [Shares(1, 4, 16), Shares(4, 1, 2)]).ShouldNotBeNull().Stage.ShouldBe(AttentionStages.Scores);

    [Test]
    public void A_single_lead_cannot_tell_scores_from_their_scale() =>
        Find([Shares(1, 2)], [Shares(1, 4)]).ShouldNotBeNull().Stage.ShouldBe(AttentionStages.ScoresOrScale);

    [Test]
    public void A_hidden_key_with_weight_is_a_matter_of_the_mask()
    {
        var place = Find([[1, 0], [0.5, 0.5]], [[0.75, 0.25], [0.5, 0.5]], isCausal: true).ShouldNotBeNull();

        place.ShouldBe(new DifferenceFinder.Place(AttentionStages.Masked, "row 0, column 1 of the weights", 0.0, 0.25));
    }

    [Test]
    public void A_key_in_sight_without_weight_is_a_matter_of_the_mask() =>
        Find([[1, 0], [0.5, 0.5]], [[1, 0], [1, 0]], isCausal: true).ShouldNotBeNull().At.ShouldBe("row 1, column 1 of the weights");

    [Test]
    public void Keys_before_the_first_query_are_in_its_sight()
    {
        double[][] right = [[0.5, 0.5, 0], Shares(1, 1, 2)];

        Find(right, [[0.5, 0.5, 0], Shares(1, 1, 2)], isCausal: true).ShouldBeNull();
        Find(right, [[1, 0, 0], Shares(1, 1, 2)], isCausal: true).ShouldNotBeNull().At.ShouldBe("row 0, column 1 of the weights");
    }

    [Test]
    public void A_single_query_has_no_mask_to_compare() => Find([Shares(1, 1, 2)], [[0.5, 0.5, 0]], isCausal: true).ShouldBeNull();

    [Test]
    public void Where_nothing_is_masked_a_weight_of_0_is_too_small_to_tell() => Find([Shares(1, 1, 2)], [[0.5, 0.5, 0]]).ShouldBeNull();

    [TestCase(0.5, 1.0, TestName = "Weights_that_sum_to_more_than_1_are_not_from_softmax")]
    [TestCase(-0.5, 1.5, TestName = "Weights_below_0_are_not_from_softmax")]
    public void Other_numbers_are_not_from_softmax(double first, double second) => Find([Shares(1, 2)], [[first, second]]).ShouldBeNull();

    [Test]
    public void Tables_of_other_sizes_are_not_compared()
    {
        Find([Shares(1, 2, 4)], [Shares(1, 2)]).ShouldBeNull();
        new AttentionStages([], isCausal: false).Find([Right], [Right, Right]).ShouldBeNull();
    }

    [Test]
    public void Places_use_the_names_of_the_axes() =>
        new AttentionStages(["pier", "hull", "lantern"], isCausal: false).Find([Right, [Shares(1, 2)]], [Right, [Shares(1, 4)]])
            .ShouldNotBeNull().At.ShouldBe("pier 1, hull 0, lantern 1 minus lantern 0");

    private static DifferenceFinder.Place? Find(double[][] right, double[][] own, bool isCausal = false) =>
        new AttentionStages([], isCausal).Find([right], [own]);

    private static double[] Shares(params double[] parts) => [.. parts.Select(part => part / parts.Sum())];
}
