using CsCheck;
using Katas.Testing;
using NUnit.Framework;
using static Katas.Kata09.Hidden.Cases;
using static Katas.Kata09.Hidden.SecondReference;

namespace Katas.Kata09.Hidden;

/// <summary>What the turn does to scores, and to what goes into attention.</summary>
[Kata(9)]
public sealed class RopeScoreHiddenTests
{
    private static IRope Answer => Subject.Of<IRope>();

    [Test]
    public void A_score_does_not_change_when_both_move_by_the_same_number_of_positions() =>
        Property.Holds(Gen.Select(Couples, Gen.Int[1, 300], Gen.Int[1, 300], Gen.Int[-200, 2000]), sample =>
        {
            var ((query, key), m, n, shift) = sample;
            Answer.Score(query, m + shift, key, n + shift).ShouldBeCloseTo(
                Answer.Score(query, m, key, n), $"Score of {Show.Value(query)} at {m + shift} and {Show.Value(key)} at {n + shift}, "
                    + $"compared with {m} and {n}");
        });

    [Test]
    public void A_score_is_the_query_times_the_key_turned_by_the_distance() =>
        Property.Holds(Gen.Select(Couples, Gen.Int[1, 300], Gen.Int[1, 300]), sample =>
        {
            var ((query, key), m, n) = sample;
            Answer.Score(query, m, key, n).ShouldBeCloseTo(Dot(query, Turned(key, n - m)), $"Score of {Show.Value(query)} at {m} and "
                + $"{Show.Value(key)} at {n}");
        });

    [Test]
    public void A_score_of_a_vector_with_itself_at_one_position_is_its_squared_length() =>
        Property.Holds(Gen.Select(Vectors, Positions), sample =>
        {
            var (vector, position) = sample;
            Answer.Score(vector, position, vector, position).ShouldBeCloseTo(Dot(vector, vector), $"Score of {Show.Value(vector)} with "
                + $"itself at {position}");
        });

    [Test]
    public void A_score_takes_its_speeds_from_theta()
    {
        double[] query = [1, 0.5, -2, 0.25, 3, 1];
        double[] key = [0.5, -1, 2, 1.5, -0.75, 2];
        foreach (var theta in (double[])[2, 50, 500_000])
        {
            Answer.Score(query, 12, key, 5, theta).ShouldBeCloseTo(Dot(query, Turned(key, 5 - 12, theta)), "Score of a query at 12 and "
                + $"a key at 5 with theta {Show.Number(theta)}");
        }
    }

    [Test]
    public void Apply_turns_queries_and_keys_alike_and_copies_values()
    {
        var probe = new Probe();
        var (q, k, v) = (probe.Matrix(5, 6, 2), probe.Matrix(5, 6, 2), probe.Matrix(5, 8, 2));
        foreach (var first in (int[])[3, 250, -4])
        {
            var answer = Answer.Apply(q, k, v, first);
            answer.Q.ShouldBeCloseTo(TurnedRows(q, first), $"The queries of 5 tokens after Apply from position {first}");
            answer.K.ShouldBeCloseTo(TurnedRows(k, first), $"The keys of 5 tokens after Apply from position {first}");
            answer.V.ShouldBeCloseTo(v, $"The values of 5 tokens after Apply from position {first}", 0);
        }
    }

    [Test]
    public void Apply_starts_at_position_0_unless_told()
    {
        var probe = new Probe();
        var (q, k) = (probe.Matrix(3, 4), probe.Matrix(3, 4));
        var answer = Answer.Apply(q, k, [[1, 2], [3, 4], [5, 6]]);
        answer.Q.ShouldBeCloseTo(TurnedRows(q, 0), "The queries of 3 tokens after Apply");
        answer.K.ShouldBeCloseTo(TurnedRows(k, 0), "The keys of 3 tokens after Apply");
    }

    [Test]
    public void Apply_accepts_values_of_odd_width() =>
        Answer.Apply([[1, 2]], [[3, 4]], [[5, 6, 7]], 2).V.ShouldBeCloseTo([[5, 6, 7]], "The values [5, 6, 7] after Apply", 0);

    [Test]
    public void Apply_of_no_tokens_is_three_times_nothing()
    {
        var (q, k, v) = Answer.Apply([], [], [], 3);
        (q.Length + k.Length + v.Length).ShouldBeExactly(0, "The number of rows after Apply of no tokens");
    }

    [Test]
    public void Scorecard_projects_then_turns_then_compares()
    {
        var probe = new Probe();
        var (x, wQ, wK) = (probe.Matrix(5, 6), probe.Matrix(6, 4), probe.Matrix(6, 4));
        Answer.Scorecard(x, wQ, wK, 3).ShouldBeCloseTo(Scores(x, wQ, wK), "Scorecard of 5 tokens of 6 numbers with queries and keys of 4");
    }

    [Test]
    public void Scorecard_is_the_same_wherever_the_text_stands()
    {
        var probe = new Probe();
        var (x, wQ, wK) = (probe.Matrix(3, 4), probe.Matrix(4, 8), probe.Matrix(4, 8));
        var here = Answer.Scorecard(x, wQ, wK);
        foreach (var first in (int[])[1, 60, 1500])
        {
            Answer.Scorecard(x, wQ, wK, first).ShouldBeCloseTo(here, $"Scorecard of a text from position {first}, compared with the same "
                + "text from position 0");
        }
    }

    [Test]
    public void Scorecard_of_no_tokens_is_no_rows() =>
        Answer.Scorecard([], [[1, 0]], [[0, 1]], 2).ShouldBeCloseTo([], "Scorecard of no tokens");
}
