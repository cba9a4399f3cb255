using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata12.Hidden;

[Kata(12), Task("attention"), Edge]
public sealed class RefusalsHiddenTests
{
    private static readonly double[][] Two = [[1, 2], [3, 4]];

    private static IScaling Answer => Subject.Of<IScaling>();

    [Test, Task("gauges")]
    [Asks("Factor should refuse a width that no query has.")]
    public void Factor_refuses_widths_below_1()
    {
        Refusal.Of(() => Answer.Factor(0), "d_k = 0");
        Refusal.Of(() => Answer.Factor(-4), "d_k = -4");
    }

    [Test]
    [Asks("Attention should refuse null in place of a matrix.")]
    public void Attention_refuses_null()
    {
        Refusal.Of(() => Answer.Attention(null!, Two, Two), "Queries that are null");
        Refusal.Of(() => Answer.Attention(Two, null!, Two), "Keys that are null");
        Refusal.Of(() => Answer.Attention(Two, Two, null!), "Values that are null");
    }

    [Test]
    [Asks("Attention should refuse rows that are null or of different lengths.")]
    public void Attention_refuses_rows_that_are_null_or_of_another_length()
    {
        foreach (var ragged in new double[][][] { [[1, 2], [3]], [[1, 2], [3, 4, 5]], [[1, 2], null!], [null!, [1, 2]] })
            ShouldRefuseEverywhere(ragged, $"the rows {Show.Value(ragged)}");
    }

    [Test]
    [Asks("Attention should refuse numbers that are not finite.")]
    public void Attention_refuses_numbers_that_are_not_finite()
    {
        foreach (var number in new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity })
            ShouldRefuseEverywhere([[1, 2], [number, 4]], $"the number {Show.Value(number)}");
    }

    [Test]
    [Asks("Attention should refuse queries without rows.")]
    public void Attention_refuses_no_queries() =>
        Refusal.Of(() => Answer.Attention([], Two, Two), "Attention without queries");

    [Test]
    [Asks("Attention should refuse keys without rows.")]
    public void Attention_refuses_no_keys() =>
        Refusal.Of(() => Answer.Attention(Two, [], []), "Attention without keys");

    [Test]
    [Asks("Attention should refuse queries and keys of no numbers.")]
    public void Attention_refuses_queries_and_keys_of_no_numbers() =>
        Refusal.Of(() => Answer.Attention([[], []], [[], []], Two), "Queries and keys of no numbers");

    [Test]
    [Asks("Attention should refuse keys of another length than the queries.")]
    public void Attention_refuses_keys_shorter_or_longer_than_queries()
    {
        Refusal.Of(() => Answer.Attention(Two, [[1], [2]], Two), "Queries of 2 numbers and keys of 1");
        Refusal.Of(() => Answer.Attention(Two, [[1, 2, 3], [4, 5, 6]], Two), "Queries of 2 numbers and keys of 3");
    }

    [Test]
    [Asks("Attention should refuse another number of values than of keys.")]
    public void Attention_refuses_more_or_fewer_values_than_keys()
    {
        Refusal.Of(() => Answer.Attention(Two, Two, [[1, 2]]), "Two keys with one value");
        Refusal.Of(() => Answer.Attention(Two, Two, [[1, 2], [3, 4], [5, 6]]), "Two keys with three values");
    }

    [Test, Task("gauges")]
    [Asks("MaxWeight should refuse what cannot be weights.")]
    public void MaxWeight_refuses_what_is_not_weights() => ShouldRefuseWhatIsNotWeights(weights => Answer.MaxWeight(weights), "MaxWeight");

    [Test, Task("gauges")]
    [Asks("Entropy should refuse what cannot be weights.")]
    public void Entropy_refuses_what_is_not_weights() => ShouldRefuseWhatIsNotWeights(weights => Answer.Entropy(weights), "Entropy");

    [Test, Task("gauges")]
    [Asks("SoftmaxJacobian should refuse what cannot be weights.")]
    public void SoftmaxJacobian_refuses_what_is_not_weights() =>
        ShouldRefuseWhatIsNotWeights(weights => Answer.SoftmaxJacobian(weights), "SoftmaxJacobian");

    private static void ShouldRefuseEverywhere(double[][] rows, string what)
    {
        Refusal.Of(() => Answer.Attention(rows, Two, Two), $"Attention with {what} among the queries");
        Refusal.Of(() => Answer.Attention(Two, rows, Two), $"Attention with {what} among the keys");
        Refusal.Of(() => Answer.Attention(Two, Two, rows), $"Attention with {what} among the values");
    }

    private static void ShouldRefuseWhatIsNotWeights(Func<double[], object?> gauge, string name)
    {
        Refusal.Of(() => gauge(null!), $"{name} of null");
        Refusal.Of(() => gauge([]), $"{name} of no weights");
        Refusal.Of(() => gauge([0.6, -0.1, 0.5]), $"{name} with a negative weight");
        Refusal.Of(() => gauge([0.5, double.NaN]), $"{name} with a weight that is not a number");
        Refusal.Of(() => gauge([0, double.PositiveInfinity]), $"{name} with an infinite weight");
    }
}
