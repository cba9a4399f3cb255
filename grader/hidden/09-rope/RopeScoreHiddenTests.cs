using CsCheck;
using Katas.Testing;
using NUnit.Framework;
using static Katas.Kata09.Hidden.Cases;
using static Katas.Kata09.Hidden.SecondReference;

namespace Katas.Kata09.Hidden;

/// <summary>What the turn does to scores, and to what goes into attention.</summary>
[Kata(9), Task("scores")]
public sealed class RopeScoreHiddenTests
{
    private static readonly Gen<(double[][] X, double[][] Wq, double[][] Wk)> Texts =
        from sizes in Gen.Select(Gen.Int[2, 5], Gen.Int[1, 5], Gen.Int[1, 3])
        from x in Numbers.Array[sizes.Item2].Array[sizes.Item1]
        from wQ in Numbers.Array[2 * sizes.Item3].Array[sizes.Item2]
        from wK in Numbers.Array[2 * sizes.Item3].Array[sizes.Item2]
        select (x, wQ, wK);

    private static IRope Answer => Subject.Of<IRope>();

    [Test, Edge]
    [Asks("A score should not change when query and key move by the same number of positions.")]
    public void A_score_does_not_change_when_both_move_by_the_same_number_of_positions() =>
        Property.Holds(Gen.Select(Couples, Gen.Int[1, 300], Gen.Int[1, 300], Gen.Int[-200, 2000]), sample =>
        {
            var ((query, key), m, n, shift) = sample;
            Answer.Score(query, m + shift, key, n + shift).ShouldBeCloseTo(
                Answer.Score(query, m, key, n), $"Score of {Show.Value(query)} at {m + shift} and {Show.Value(key)} at {n + shift}, "
                    + $"compared with {m} and {n}");
        });

    [Test]
    [Asks("Score of many queries and keys at many positions.")]
    public void A_score_is_the_query_times_the_key_turned_by_the_distance() =>
        Property.Holds(Gen.Select(Couples, Gen.Int[1, 300], Gen.Int[1, 300]), sample =>
        {
            var ((query, key), m, n) = sample;
            Answer.Score(query, m, key, n).ShouldBeCloseTo(Dot(query, Turned(key, n - m)), $"Score of {Show.Value(query)} at {m} and "
                + $"{Show.Value(key)} at {n}");
        });

    [Test, Edge]
    [Asks("Score of a vector with itself at one position.")]
    public void A_score_of_a_vector_with_itself_at_one_position_is_its_squared_length() =>
        Property.Holds(Gen.Select(Vectors, Positions), sample =>
        {
            var (vector, position) = sample;
            Answer.Score(vector, position, vector, position).ShouldBeCloseTo(Dot(vector, vector), $"Score of {Show.Value(vector)} with "
                + $"itself at {position}");
        });

    [Test]
    [Asks("Score with small and large thetas.")]
    public void A_score_takes_its_speeds_from_theta()
    {
        var probe = new Probe();
        var (query, key, m, n) = (probe.Row(6, 3), probe.Row(6, 3), probe.Int(20, 40), probe.Int(1, 19));
        foreach (var theta in (double[])[2, probe.Int(30, 90), 500_000])
        {
            Answer.Score(query, m, key, n, theta).ShouldBeCloseTo(Dot(query, Turned(key, n - m, theta)), $"Score of a query at {m} and "
                + $"a key at {n} with theta {Show.Number(theta)}");
            Answer.Score(query, n, key, m, theta).ShouldBeCloseTo(Dot(query, Turned(key, m - n, theta)), $"Score of a query at {n} and "
                + $"a key at {m} with theta {Show.Number(theta)}");
        }
    }

    [Test]
    [Asks("Apply from many first positions.")]
    public void Apply_turns_queries_and_keys_alike_and_copies_values()
    {
        var probe = new Probe();
        var (q, k, v) = (probe.Matrix(5, 6, 2), probe.Matrix(5, 6, 2), probe.Matrix(5, 8, 2));
        foreach (var first in (int[])[probe.Int(2, 9), probe.Int(100, 400), -4])
        {
            var answer = Answer.Apply(q, k, v, first);
            answer.Q.ShouldBeCloseTo(TurnedRows(q, first), $"The queries of 5 tokens after Apply from position {first}");
            answer.K.ShouldBeCloseTo(TurnedRows(k, first), $"The keys of 5 tokens after Apply from position {first}");
            answer.V.ShouldBeCloseTo(v, $"The values of 5 tokens after Apply from position {first}", 0);
        }
    }

    [Test]
    [Asks("Apply without a first position.")]
    public void Apply_starts_at_position_0_unless_told()
    {
        var probe = new Probe();
        var (q, k, v) = (probe.Matrix(3, 4), probe.Matrix(3, 4), probe.Matrix(3, 2));
        var answer = Answer.Apply(q, k, v);
        answer.Q.ShouldBeCloseTo(TurnedRows(q, 0), "The queries of 3 tokens after Apply");
        answer.K.ShouldBeCloseTo(TurnedRows(k, 0), "The keys of 3 tokens after Apply");
        answer.V.ShouldBeCloseTo(v, "The values of 3 tokens after Apply", 0);
    }

    [Test]
    [Asks("Apply of values of another width than queries and keys.")]
    public void Apply_accepts_values_of_odd_width()
    {
        var probe = new Probe();
        var (q, values) = (probe.Matrix(2, 2), probe.Matrix(2, 3, 9));
        var answer = Answer.Apply(q, q, values, 2);
        answer.V.ShouldBeCloseTo(values, "The values after Apply", 0);
        answer.Q.ShouldBeCloseTo(TurnedRows(q, 2), "The queries after Apply");
        answer.K.ShouldBeCloseTo(TurnedRows(q, 2), "The keys after Apply");
    }

    [Test, Edge]
    [Asks("Apply of no tokens.")]
    public void Apply_of_no_tokens_is_three_times_nothing()
    {
        var (q, k, v) = Answer.Apply([], [], [], 3);
        (q.Length + k.Length + v.Length).ShouldBeExactly(0, "The number of rows after Apply of no tokens");
    }

    [Test]
    [Asks("Scorecard of a text where all sizes differ.")]
    public void Scorecard_projects_then_turns_then_compares()
    {
        var probe = new Probe();
        var (x, wQ, wK) = (probe.Matrix(5, 6), probe.Matrix(6, 4), probe.Matrix(6, 4));
        Answer.Scorecard(x, wQ, wK, 3).ShouldBeCloseTo(Scores(x, wQ, wK), "Scorecard of 5 tokens of 6 numbers with queries and keys of 4");
    }

    [Test]
    [Asks("Scorecard of texts of many sizes.")]
    public void Scorecard_is_right_at_generated_sizes() =>
        Property.Holds(Texts, text =>
        {
            var (x, wQ, wK) = text;
            Answer.Scorecard(x, wQ, wK).ShouldBeCloseTo(Scores(x, wQ, wK), "Scorecard from position 0");
        }, times: 10);

    [Test]
    [Asks("Scorecard of the same text at many places.")]
    public void Scorecard_is_the_same_wherever_the_text_stands()
    {
        var probe = new Probe();
        var (x, wQ, wK) = (probe.Matrix(3, 4), probe.Matrix(4, 8), probe.Matrix(4, 8));
        var expected = Scores(x, wQ, wK);
        foreach (var first in (int[])[0, 1, probe.Int(30, 90), probe.Int(1000, 2000)])
            Answer.Scorecard(x, wQ, wK, first).ShouldBeCloseTo(expected, $"Scorecard of a text from position {first}");
    }

    [Test, Edge]
    [Asks("Scorecard of no tokens.")]
    public void Scorecard_of_no_tokens_is_no_rows() =>
        Answer.Scorecard([], [[1, 0]], [[0, 1]], 2).ShouldBeCloseTo([], "Scorecard of no tokens");
}
