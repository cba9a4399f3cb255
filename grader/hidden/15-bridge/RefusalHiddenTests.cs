using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata15.Hidden;

[Kata(15), Task("masked"), Edge]
public sealed class RefusalHiddenTests
{
    private static readonly string[] Names = ["x", "W_Q", "W_K", "W_V", "W_O"];

    private static readonly (string What, double[] Row)[] BadRows =
    [
        ("null", null!),
        ("nothing in it", []),
        ("NaN", [1, double.NaN]),
        ("infinity", [double.PositiveInfinity, 1]),
        ("minus infinity", [1, double.NegativeInfinity]),
    ];

    private static IBridge Answer => Subject.Of<IBridge>();

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    [Asks("Attend should refuse what is not a matrix of finite numbers.")]
    public void Attend_refuses_what_is_not_a_matrix_of_finite_numbers(int place)
    {
        foreach (var (what, matrix) in Bad(3, 4))
            Refusal.Of(() => Answer.Attend(Or(matrix, 0), Or(matrix, 1), Or(matrix, 2)), $"Attend for {"qkv"[place]} with {what}");

        double[][] Or(double[][] bad, int argument) => argument == place ? bad : Well(3, 4);
    }

    [Test]
    [Asks("Attend should refuse sizes that do not fit.")]
    public void Attend_refuses_sizes_that_do_not_fit()
    {
        Refusal.Of(() => Answer.Attend(Well(3, 4), Well(3, 5), Well(3, 4)), "Attend for queries of 4 numbers and keys of 5");
        Refusal.Of(() => Answer.Attend(Well(3, 5), Well(3, 4), Well(3, 4)), "Attend for queries of 5 numbers and keys of 4");
        Refusal.Of(() => Answer.Attend(Well(4, 2), Well(3, 2), Well(3, 2)), "Attend for 4 queries and 3 keys");
        Refusal.Of(() => Answer.Attend(Well(2, 2), Well(3, 2), Well(4, 2)), "Attend for 3 keys and 4 values");
        Refusal.Of(() => Answer.Attend(Well(2, 2), Well(4, 2), Well(3, 2)), "Attend for 4 keys and 3 values");
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    [TestCase(4)]
    [Asks("AttendHeads should refuse what is not a matrix of finite numbers.")]
    public void AttendHeads_refuses_what_is_not_a_matrix_of_finite_numbers(int place)
    {
        foreach (var (what, matrix) in Bad(4, 4))
            Refusal.Of(() => HeadsWith(place, matrix), $"AttendHeads for {Names[place]} with {what}");
    }

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    [TestCase(4)]
    [Asks("AttendHeads should refuse weight matrices that do not fit.")]
    public void AttendHeads_refuses_weights_that_do_not_fit(int place)
    {
        Refusal.Of(() => HeadsWith(place, Well(3, 4)), $"AttendHeads for {Names[place]} with 3 rows and tokens of 4 numbers");
        Refusal.Of(() => HeadsWith(place, Well(5, 4)), $"AttendHeads for {Names[place]} with 5 rows and tokens of 4 numbers");
        Refusal.Of(() => HeadsWith(place, Well(4, 2)), $"AttendHeads for {Names[place]} with 2 columns and tokens of 4 numbers");
        Refusal.Of(() => HeadsWith(place, Well(4, 6)), $"AttendHeads for {Names[place]} with 6 columns and tokens of 4 numbers");
    }

    [TestCase(0)]
    [TestCase(-2)]
    [TestCase(3)]
    [TestCase(8)]
    [Asks("AttendHeads should refuse a number of heads that does not divide the columns.")]
    public void AttendHeads_refuses_a_number_of_heads_that_does_not_divide_4_columns(int heads) =>
        Refusal.Of(() => Answer.AttendHeads(Well(3, 4), Well(4, 4), Well(4, 4), Well(4, 4), Well(4, 4), heads),
            $"{heads} heads for 4 columns");

    [Test, Task("cache")]
    [Asks("Step should refuse a query, key or value that is not a row of finite numbers.")]
    public void Step_refuses_a_bad_query_key_or_value()
    {
        foreach (var (what, row) in BadRows)
        {
            Refusal.Of(() => Answer.Step(Cache(3), row, [1, 2], [3, 4]), $"Step for a query with {what}");
            Refusal.Of(() => Answer.Step(Cache(3), [1, 2], row, [3, 4]), $"Step for a key with {what}");
            Refusal.Of(() => Answer.Step(Cache(3), [1, 2], [3, 4], row), $"Step for a value with {what}");
            Refusal.Of(() => Answer.Step(Cache(0), row, [1, 2], [3, 4]), $"Step from the empty cache for a query with {what}");
            Refusal.Of(() => Answer.Step(Cache(0), [1, 2], row, [3, 4]), $"Step from the empty cache for a key with {what}");
            Refusal.Of(() => Answer.Step(Cache(0), [1, 2], [3, 4], row), $"Step from the empty cache for a value with {what}");
        }
    }

    [Test, Task("cache")]
    [Asks("Step should refuse rows of another length than those in the cache.")]
    public void Step_refuses_rows_of_another_length_than_those_in_the_cache()
    {
        Refusal.Of(() => Answer.Step(Cache(3), [1, 2, 3], [1, 2], [3, 4]), "Step for a query of 3 numbers and keys of 2");
        Refusal.Of(() => Answer.Step(Cache(3), [1, 2, 3], [1, 2, 3], [3, 4]), "Step for a key of 3 numbers after keys of 2");
        Refusal.Of(() => Answer.Step(Cache(3), [1, 2], [1, 2], [3]), "Step for a value of 1 number after values of 2");
        Refusal.Of(() => Answer.Step(Cache(0), [1, 2], [1], [3]), "Step from the empty cache for a query of 2 numbers and a key of 1");
    }

    [Test, Task("cache")]
    [Asks("Step should refuse a cache that is not one.")]
    public void Step_refuses_a_cache_that_is_not_one()
    {
        foreach (var (what, cache) in BadCaches())
            Refusal.Of(() => Answer.Step(cache, [1, 2], [3, 4], [5, 6]), $"Step for a cache with {what}");
    }

    [Test, Task("cache")]
    [Asks("RotaryStep should refuse a query, key or value that is not a row of finite numbers.")]
    public void RotaryStep_refuses_a_bad_query_key_or_value()
    {
        foreach (var (what, row) in BadRows)
        {
            Refusal.Of(() => Answer.RotaryStep(Cache(3), row, [1, 2], [3, 4]), $"RotaryStep for a query with {what}");
            Refusal.Of(() => Answer.RotaryStep(Cache(3), [1, 2], row, [3, 4]), $"RotaryStep for a key with {what}");
            Refusal.Of(() => Answer.RotaryStep(Cache(3), [1, 2], [3, 4], row), $"RotaryStep for a value with {what}");
        }
        Refusal.Of(() => Answer.RotaryStep(Cache(0), [], [], [1]), "RotaryStep for a query and a key without numbers");
    }

    [Test, Task("cache")]
    [Asks("RotaryStep should refuse rows whose numbers are no pairs, or whose lengths do not fit.")]
    public void RotaryStep_refuses_rows_whose_numbers_are_no_pairs()
    {
        Refusal.Of(() => Answer.RotaryStep(Cache(0), [1], [1], [3, 4]), "RotaryStep for a query and a key of 1 number");
        Refusal.Of(() => Answer.RotaryStep(Cache(0), [1, 2, 3], [1, 2, 3], [3, 4]), "RotaryStep for a query and a key of 3 numbers");
        Refusal.Of(() => Answer.RotaryStep(Cache(3), [1, 2, 3, 4], [1, 2, 3, 4], [3, 4]),
            "RotaryStep for a key of 4 numbers after keys of 2");
        Refusal.Of(() => Answer.RotaryStep(Cache(3), [1, 2, 3, 4], [1, 2], [3, 4]), "RotaryStep for a query of 4 numbers and keys of 2");
        Refusal.Of(() => Answer.RotaryStep(Cache(3), [1, 2], [1, 2], [3]), "RotaryStep for a value of 1 number after values of 2");
    }

    [Test, Task("cache")]
    [Asks("RotaryStep should refuse a cache that is not one.")]
    public void RotaryStep_refuses_a_cache_that_is_not_one()
    {
        foreach (var (what, cache) in BadCaches())
            Refusal.Of(() => Answer.RotaryStep(cache, [1, 2], [3, 4], [5, 6]), $"RotaryStep for a cache with {what}");
    }

    private static IEnumerable<(string What, double[][] Matrix)> Bad(int rows, int columns)
    {
        yield return ("null", null!);
        yield return ("no row", []);
        yield return ("rows without numbers", Well(rows, 0));
        yield return ("a null row", [.. Well(rows - 1, columns), null!]);
        yield return ("a shorter last row", [.. Well(rows - 1, columns), [1]]);
        yield return ("a longer last row", [.. Well(rows - 1, columns), [.. Well(1, columns)[0], 1]]);
        foreach (var number in new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity })
            yield return (Show.Number(number), [.. Well(rows - 1, columns), [.. Well(1, columns - 1)[0], number]]);
    }

    private static IEnumerable<(string What, KvCache Cache)> BadCaches()
    {
        yield return ("null in its place", null!);
        yield return ("no keys at all", new KvCache(null!, Well(3, 2)));
        yield return ("no values at all", new KvCache(Well(3, 2), null!));
        yield return ("more keys than values", new KvCache(Well(3, 2), Well(2, 2)));
        yield return ("fewer keys than values", new KvCache(Well(2, 2), Well(3, 2)));
        yield return ("values but no key", new KvCache([], Well(1, 2)));
        foreach (var (what, matrix) in Bad(3, 2).Skip(2))
        {
            yield return ($"keys with {what}", new KvCache(matrix, Well(3, 2)));
            yield return ($"values with {what}", new KvCache(Well(3, 2), matrix));
        }
    }

    private static double[][] HeadsWith(int place, double[][] matrix)
    {
        double[][][] matrices = [Well(3, 4), Well(4, 4), Well(4, 4), Well(4, 4), Well(4, 4)];
        matrices[place] = matrix;
        return Answer.AttendHeads(matrices[0], matrices[1], matrices[2], matrices[3], matrices[4], 2);
    }

    private static KvCache Cache(int length) => new(Well(length, 2), Well(length, 2));

    private static double[][] Well(int rows, int columns) =>
        [.. Enumerable.Range(1, rows).Select(row => Enumerable.Range(1, columns).Select(column => (row - (2 * column)) / 8.0).ToArray())];
}
