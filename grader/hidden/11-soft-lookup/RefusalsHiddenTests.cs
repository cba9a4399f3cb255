using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata11.Hidden;

[Kata(11), Task("soft-lookup"), Edge]
public sealed class RefusalsHiddenTests
{
    private static readonly double[] Query = [1, 2];

    private static readonly double[][] Two = [[1, 2], [3, 4]];

    private static readonly double[] NotFinite = [double.NaN, double.PositiveInfinity, double.NegativeInfinity];

    private static ISoftLookup Answer => Subject.Of<ISoftLookup>();

    [Test]
    [Asks("Weights and Lookup should refuse null.")]
    public void Lookups_refuse_null()
    {
        ShouldRefuseQuery(null!, "a query that is null");
        ShouldRefuseKeys(null!, "keys that are null");
        ShouldRefuseValues(null!, "values that are null");
    }

    [Test]
    [Asks("Weights and Lookup should refuse keys without rows.")]
    public void Lookups_refuse_no_keys() => ShouldRefuseKeys([], "no keys");

    [Test]
    [Asks("Weights and Lookup should refuse a query and keys of no numbers.")]
    public void Lookups_refuse_a_query_and_keys_of_no_numbers()
    {
        Refusal.Of(() => Answer.Weights([], [[], []]), "Weights of a query and keys of no numbers");
        Refusal.Of(() => Answer.Lookup([], [[], []], Two), "Lookup of a query and keys of no numbers");
    }

    [Test]
    [Asks("Weights and Lookup should refuse a query of another length than the keys.")]
    public void Lookups_refuse_a_query_shorter_or_longer_than_the_keys()
    {
        ShouldRefuseQuery([1], "a query of 1 number and keys of 2");
        ShouldRefuseQuery([1, 2, 3], "a query of 3 numbers and keys of 2");
    }

    [Test]
    [Asks("Weights and Lookup should refuse rows that are null or of different lengths.")]
    public void Lookups_refuse_rows_that_are_null_or_of_another_length()
    {
        foreach (var ragged in new double[][][] { [[1, 2], [3]], [[1, 2], [3, 4, 5]], [[1, 2], null!], [null!, [1, 2]] })
        {
            ShouldRefuseKeys(ragged, $"the rows {Show.Value(ragged)} as keys");
            ShouldRefuseValues(ragged, $"the rows {Show.Value(ragged)} as values");
        }
    }

    [Test]
    [Asks("Weights and Lookup should refuse numbers that are not finite.")]
    public void Lookups_refuse_numbers_that_are_not_finite()
    {
        foreach (var number in NotFinite)
        {
            ShouldRefuseQuery([1, number], $"{Show.Value(number)} in the query");
            ShouldRefuseKeys([[1, 2], [number, 4]], $"{Show.Value(number)} in the keys");
            ShouldRefuseValues([[1, 2], [3, number]], $"{Show.Value(number)} in the values");
        }
    }

    [Test]
    [Asks("Lookup should refuse another number of values than of keys.")]
    public void Lookups_refuse_more_or_fewer_values_than_keys()
    {
        ShouldRefuseValues([[1, 2]], "two keys with one value");
        ShouldRefuseValues([[1], [2], [3]], "two keys with three values");
    }

    [Test]
    [Asks("Weights and Lookup should refuse a sharpness that the contract does not allow.")]
    public void A_sharpness_below_0_or_not_finite_is_refused()
    {
        foreach (var sharpness in NotFinite.Append(-1e-3).Append(-2))
        {
            Refusal.Of(() => Answer.Weights(Query, Two, sharpness), $"Weights with sharpness {Show.Value(sharpness)}");
            Refusal.Of(() => Answer.Lookup(Query, Two, Two, sharpness), $"Lookup with sharpness {Show.Value(sharpness)}");
        }
    }

    [Test, Task("hard-lookup")]
    [Asks("HardLookup should refuse what no table can be.")]
    public void HardLookup_refuses_what_the_soft_lookup_refuses()
    {
        foreach (var query in new double[][] { null!, [1], [1, 2, 3], [1, double.NaN] })
            Refusal.Of(() => Answer.HardLookup(query, Two, Two), $"HardLookup with the query {Show.Value(query)}");
        foreach (var rows in new double[][][] { null!, [], [[1, 2], [3]], [[1, 2], null!], [[1, 2], [double.PositiveInfinity, 4]] })
        {
            Refusal.Of(() => Answer.HardLookup(Query, rows, Two), $"HardLookup with the keys {Show.Value(rows)}");
            Refusal.Of(() => Answer.HardLookup(Query, Two, rows), $"HardLookup with the values {Show.Value(rows)}");
        }

        Refusal.Of(() => Answer.HardLookup([], [[], []], Two), "HardLookup of a query and keys of no numbers");
        Refusal.Of(() => Answer.HardLookup(Query, Two, [[1, 2]]), "HardLookup of two keys with one value");
        Refusal.Of(() => Answer.HardLookup(Query, Two, [[1], [2], [3]]), "HardLookup of two keys with three values");
    }

    [Test, Task("attention")]
    [Asks("SelfAttention should refuse null in place of a matrix.")]
    public void SelfAttention_refuses_null() => ShouldRefuseAnywhere(null!, "null");

    [Test, Task("attention")]
    [Asks("SelfAttention should refuse a matrix without rows.")]
    public void SelfAttention_refuses_no_rows() => ShouldRefuseAnywhere([], "a matrix without rows");

    [Test, Task("attention")]
    [Asks("SelfAttention should refuse rows that are null or of different lengths.")]
    public void SelfAttention_refuses_rows_that_are_null_or_of_another_length()
    {
        foreach (var ragged in new double[][][] { [[1, 2], [3]], [[1, 2], [3, 4, 5]], [[1, 2], null!], [null!, [1, 2]] })
            ShouldRefuseAnywhere(ragged, $"the rows {Show.Value(ragged)}");
    }

    [Test, Task("attention")]
    [Asks("SelfAttention should refuse numbers that are not finite.")]
    public void SelfAttention_refuses_numbers_that_are_not_finite()
    {
        foreach (var number in NotFinite)
            ShouldRefuseAnywhere([[1, 2], [number, 4]], $"{Show.Value(number)} in a matrix");
    }

    [Test, Task("attention")]
    [Asks("SelfAttention should refuse weight matrices that do not fit the tokens.")]
    public void SelfAttention_refuses_weight_matrices_with_more_or_fewer_rows_than_a_token_has_numbers()
    {
        foreach (var misfit in new double[][][] { [[1, 2]], [[1, 2], [3, 4], [5, 6]] })
        {
            Refusal.Of(() => Answer.SelfAttention(Two, misfit, Two, Two),
                $"SelfAttention with tokens of 2 numbers and W_Q of {misfit.Length} rows");
            Refusal.Of(() => Answer.SelfAttention(Two, Two, misfit, Two),
                $"SelfAttention with tokens of 2 numbers and W_K of {misfit.Length} rows");
            Refusal.Of(() => Answer.SelfAttention(Two, Two, Two, misfit),
                $"SelfAttention with tokens of 2 numbers and W_V of {misfit.Length} rows");
        }
    }

    [Test, Task("attention")]
    [Asks("SelfAttention should refuse weight matrices that make queries and keys of different width.")]
    public void SelfAttention_refuses_queries_and_keys_of_different_width()
    {
        Refusal.Of(() => Answer.SelfAttention(Two, Two, [[1], [2]], Two), "W_Q of 2 columns and W_K of 1");
        Refusal.Of(() => Answer.SelfAttention(Two, Two, [[1, 2, 3], [4, 5, 6]], Two), "W_Q of 2 columns and W_K of 3");
        Refusal.Of(() => Answer.SelfAttention(Two, [[], []], [[], []], Two), "W_Q and W_K without columns");
    }

    private static void ShouldRefuseQuery(double[] query, string what)
    {
        Refusal.Of(() => Answer.Weights(query, Two), $"Weights with {what}");
        Refusal.Of(() => Answer.Lookup(query, Two, Two), $"Lookup with {what}");
    }

    private static void ShouldRefuseKeys(double[][] keys, string what)
    {
        Refusal.Of(() => Answer.Weights(Query, keys), $"Weights with {what}");
        Refusal.Of(() => Answer.Lookup(Query, keys, Two), $"Lookup with {what}");
    }

    private static void ShouldRefuseValues(double[][] values, string what)
    {
        Refusal.Of(() => Answer.Lookup(Query, Two, values), $"Lookup with {what}");
    }

    private static void ShouldRefuseAnywhere(double[][] rows, string what)
    {
        Refusal.Of(() => Answer.SelfAttention(rows, Two, Two, Two), $"SelfAttention with {what} as tokens");
        Refusal.Of(() => Answer.SelfAttention(Two, rows, Two, Two), $"SelfAttention with {what} as W_Q");
        Refusal.Of(() => Answer.SelfAttention(Two, Two, rows, Two), $"SelfAttention with {what} as W_K");
        Refusal.Of(() => Answer.SelfAttention(Two, Two, Two, rows), $"SelfAttention with {what} as W_V");
    }
}
