using System.Globalization;
using CsCheck;
using Katas.Snapshots;
using Katas.Testing;
using NUnit.Framework;
using VerifyNUnit;

namespace Katas.Kata12.Hidden;

[Kata(12), Task("gauges")]
public sealed class GaugesHiddenTests
{
    private static IScaling Answer => Subject.Of<IScaling>();

    /// <summary>Two to eight positive weights that sum to 1.</summary>
    private static Gen<double[]> Weights =>
        Gen.Int[1, 100].Array[2, 8].Select(shares => shares.Select(share => share / (double)shares.Sum()).ToArray());

    [Test]
    [Asks("The largest weight should be found at any place among the weights.")]
    public void MaxWeight_is_found_wherever_it_stands()
    {
        var probe = new Probe();
        var (large, small) = (0.6 + (probe.Int(1, 20) / 100.0), probe.Int(1, 10) / 100.0);
        foreach (var weights in new double[][] { [large, small, 1 - large - small], [small, 1 - large - small, large] })
            Answer.MaxWeight(weights).ShouldBeCloseTo(large, $"MaxWeight({Show.Value(weights)})");
        Answer.MaxWeight([0, 1, 0]).ShouldBeCloseTo(1, "MaxWeight([0, 1, 0])");
        Answer.MaxWeight([1]).ShouldBeCloseTo(1, "MaxWeight([1])");
    }

    [Test]
    [Asks("MaxWeight should be one of the weights, and none of them should be larger.")]
    public void MaxWeight_is_one_of_the_weights_and_none_is_larger() =>
        Property.Holds(Weights, weights =>
        {
            var max = Answer.MaxWeight(weights);
            (weights.Contains(max) && weights.All(weight => weight <= max))
                .ShouldHold("MaxWeight should be one of the weights, and none should be larger", max);
        });

    [Test]
    [Asks("The entropy of any weights, calculated in another way, should be the same.")]
    public void Entropy_is_ln_n_minus_the_distance_from_uniform() =>
        Property.Holds(Weights, weights =>
        {
            var expected = Math.Log(weights.Length);
            for (var i = weights.Length - 1; i >= 0; i--)
                expected -= weights[i] * Math.Log(weights.Length * weights[i]);
            Answer.Entropy(weights).ShouldBeCloseTo(expected, "Entropy");
        });

    [Test, Edge]
    [Asks("Entropy should lie between that of a sure winner and that of equal weights.")]
    public void Entropy_lies_between_0_and_ln_n() =>
        Property.Holds(Weights, weights =>
            (Answer.Entropy(weights) is var entropy && entropy > 0 && entropy <= Math.Log(weights.Length) + 1e-12)
                .ShouldHold("Entropy should lie between 0 and the logarithm of the number of weights", entropy));

    [Test, Edge]
    [Asks("Entropy of very many equal weights.")]
    public void Entropy_of_very_many_equal_weights_is_the_logarithm_of_their_number()
    {
        var count = new Probe().Int(900, 2_000);
        Answer.Entropy([.. Enumerable.Repeat(1.0 / count, count)]).ShouldBeCloseTo(Math.Log(count), $"Entropy of {count} equal weights");
    }

    [Test, Edge]
    [Asks("Entropy of weights some of which are zero or tiny.")]
    public void Weights_of_0_add_nothing_to_the_entropy()
    {
        Answer.Entropy([0, 0.5, 0, 0.5, 0]).ShouldBeCloseTo(Math.Log(2), "Entropy([0, 0.5, 0, 0.5, 0])");
        Answer.Entropy([0, 0, 1]).ShouldBeCloseTo(0, "Entropy([0, 0, 1])");
        Answer.Entropy([1]).ShouldBeCloseTo(0, "Entropy([1])");
        Answer.Entropy([1, double.Epsilon]).ShouldBeCloseTo(0, "Entropy of 1 and the smallest number above 0");
    }

    [Test]
    [Asks("The Jacobian should tell what the weights do when a score changes a little.")]
    public void Jacobian_is_what_nudging_the_scores_shows() =>
        Property.Holds(Weights, weights => Answer.SoftmaxJacobian(weights)
            .ShouldBeCloseTo(Reference.Jacobian(weights), "Jacobian against nudged scores", 1e-8));

    [Test]
    [Asks("The Jacobian of a few unequal weights.")]
    public void Jacobian_of_three_weights()
    {
        var probe = new Probe();
        var (a, b) = (probe.Int(10, 40) / 100.0, probe.Int(10, 40) / 100.0);
        var c = 1 - a - b;
        double[][] expected = [[a * (b + c), -a * b, -a * c], [-a * b, b * (a + c), -b * c], [-a * c, -b * c, c * (a + b)]];
        Answer.SoftmaxJacobian([a, b, c]).ShouldBeCloseTo(expected, $"SoftmaxJacobian({Show.Value(new[] { a, b, c })})");
    }

    [Test, Edge]
    [Asks("The Jacobian of a single weight, or of weights with a sure winner.")]
    public void Jacobian_of_a_single_weight_or_a_sure_winner_is_zero()
    {
        Answer.SoftmaxJacobian([1]).ShouldBeCloseTo([[0]], "SoftmaxJacobian([1])");
        Answer.SoftmaxJacobian([0, 0, 1]).ShouldBeCloseTo([[0, 0, 0], [0, 0, 0], [0, 0, 0]], "SoftmaxJacobian([0, 0, 1])");
    }

    [Test, Edge]
    [Asks("Rows and columns of the Jacobian should sum to zero: what one weight gains, the others lose.")]
    public void What_one_weight_gains_the_others_lose() =>
        Property.Holds(Weights, weights =>
        {
            var jacobian = Answer.SoftmaxJacobian(weights);
            jacobian.Select(row => row.Sum()).ToArray().ShouldBeCloseTo(new double[weights.Length], "Sums of the Jacobian's rows", 1e-12);
            jacobian[0].Select((_, j) => jacobian.Sum(row => row[j])).ToArray()
                .ShouldBeCloseTo(new double[weights.Length], "Sums of the Jacobian's columns", 1e-12);
        });

    [Test, Edge]
    [Asks("The Jacobian should never move the weights against a nudge of their scores.")]
    public void Jacobian_never_works_against_a_nudge()
    {
        var probe = new Probe();
        Property.Holds(Weights, weights =>
        {
            var (jacobian, nudge) = (Answer.SoftmaxJacobian(weights), probe.Row(weights.Length));
            var gain = jacobian.Zip(nudge, (row, x) => x * row.Zip(nudge, (a, b) => a * b).Sum()).Sum();
            (gain >= -1e-12).ShouldHold($"x·J·x should not be negative for x = {Show.Value(nudge)}", gain);
        });
    }

    [Test, Edge]
    [Asks("Scaled scores should never have less entropy than bare ones.")]
    public void The_scale_never_lowers_entropy()
    {
        var probe = new Probe();
        foreach (var dK in new[] { 1, 4, 36 })
        {
            var (q, k, v) = (probe.Matrix(3, dK), probe.Matrix(5, dK), probe.Matrix(5, 2));
            var scaled = Answer.Attention(q, k, v).Weights.Select(Answer.Entropy).ToArray();
            var raw = Reference.Weights(q, k, 1).Select(Answer.Entropy).ToArray();
            scaled.Zip(raw, (with, without) => with >= without - 1e-12).All(yes => yes)
                .ShouldHold($"With d_k = {dK} no query's attention should be narrower with the scale than without, {Show.Value(raw)}",
                    scaled);
        }
    }

    [Test]
    [Asks("Factor, weights and all gauges should be right in a recorded run over several widths.")]
    [Sections("the factor and the gauges of each width")]
    public Task Gauges_against_width()
    {
        var text = new SnapshotText("kata 12 · scale").Section("12 queries, 16 keys").Table(
            ["d_k", "factor", "max raw", "max scaled", "entropy raw", "entropy scaled", "trace raw", "trace scaled"],
            new[] { 1, 4, 16, 64, 256 }.Select(Row));
        return Verifier.Verify(text.ToString());
    }

    private static string[] Row(int dK)
    {
        var random = new Random(1200 + dK); // the same numbers in every run, whatever the seed: this is a recorded run
        var (q, k, v) = (Normal(random, 12, dK), Normal(random, 16, dK), Normal(random, 16, 1));
        double[][] stretched = [.. q.Select(query => query.Select(x => x * Math.Sqrt(dK)).ToArray())];
        var (raw, scaled) = (Answer.Attention(stretched, k, v).Weights, Answer.Attention(q, k, v).Weights);
        double[] numbers =
        [
            Answer.Factor(dK), raw.Average(Answer.MaxWeight), scaled.Average(Answer.MaxWeight), raw.Average(Answer.Entropy),
            scaled.Average(Answer.Entropy),
            raw.Average(Trace), scaled.Average(Trace),
        ];
        return [dK.ToString(CultureInfo.InvariantCulture), .. numbers.Select(SnapshotText.Number)];
    }

    private static double Trace(double[] weights) => Answer.SoftmaxJacobian(weights).Select((row, i) => row[i]).Sum();

    private static double[][] Normal(Random random, int rows, int columns) =>
        [.. Enumerable.Range(0, rows).Select(_ => Enumerable.Range(0, columns)
            .Select(_ => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble())).ToArray())];
}
