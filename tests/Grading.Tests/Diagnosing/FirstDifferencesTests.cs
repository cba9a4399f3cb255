using System.Globalization;
using Katas.Core.Verdicts;
using Katas.Grading.Diagnosing;
using Katas.Grading.Running;
using Katas.Testing;
using Katas.Wire;
using NUnit.Framework;
using Shouldly;

namespace Grading.Tests.Diagnosing;

/// <summary>Where no trap has a name for a mistake, the report says which stage of a computation deviates first.</summary>
[Category("Fast")]
internal sealed class FirstDifferencesTests
{
    private static readonly double[][] Scores = [[0.3, 1.2, -0.4], [0.1, -0.2, 0.9]];
    private static readonly double[][] Right = Softmax(Scores, (score, _) => score);

    private static readonly FirstDifferences Differences = new(new Conventions(
    [
        new AttentionWeightsAttribute<IAttention>(nameof(IAttention.Weights)),
        new AttentionWeightsAttribute<IAttention>(nameof(IAttention.Attention)) { Part = "Weights" },
        new AttentionWeightsAttribute<IAttention>(nameof(IAttention.Attend)) { Values = "v", Causal = true },
    ]));

    /// <summary>Contracts like those of the attention katas.</summary>
    internal interface IAttention
    {
        double[][] Weights(int n);

        (double[][] Weights, double[][] Output) Attention(int n);

        double[][] Attend(double[][] q, double[][] k, double[][] v);

        double[] Row(int n);
    }

    [Test]
    public void A_factor_on_all_scores_is_read_back_from_the_weights()
    {
        var difference = Told("Weights", [3], Right, Softmax(Scores, (score, _) => 1.5 * score));

        difference.Stage.ShouldBe(AttentionStages.Scaled);
        difference.At.ShouldBe("row 0, column 1 minus column 0; all of them are 1.5 times what they should be");
        Number(difference.Expected).ShouldBe(0.9, 1e-6);
        Number(difference.Got).ShouldBe(1.35, 1e-6);
    }

    [Test]
    public void Other_scores_are_read_back_as_scores()
    {
        var difference = Told("Weights", [3], Right, Softmax(Scores, (score, column) => score + (column == 2 ? 1 : 0)));

        difference.Stage.ShouldBe(AttentionStages.Scores);
        difference.At.ShouldBe("row 0, column 2 minus column 0");
    }

    [Test]
    public void Rows_that_do_not_sum_to_1_are_a_matter_of_the_weights_themselves()
    {
        var difference = Told("Attention", [3], (Right, Scores), (Scaled(Right, 1.1), Scores));

        difference.Stage.ShouldBe("Weights");
        difference.At.ShouldBe("row 0, column 0");
    }

    [Test]
    public void Right_weights_and_another_output_point_at_the_output() =>
        Told("Attention", [3], (Right, Scores), (Right, Scaled(Scores, 2))).Stage.ShouldBe("Output");

    [Test]
    public void Values_that_are_the_identity_show_a_hidden_token_that_has_weight()
    {
        double[][] identity = [[1, 0, 0], [0, 1, 0], [0, 0, 1]];
        double[][] masked = [[1, 0, 0], [0.4, 0.6, 0], [0.2, 0.3, 0.5]];
        double[][] leaking = [[0.5, 0.5, 0], [0.4, 0.6, 0], [0.2, 0.3, 0.5]];

        var difference = Told("Attend", [identity, identity, identity], masked, leaking);

        difference.Stage.ShouldBe(AttentionStages.Masked);
        difference.At.ShouldBe("row 0, column 1 of the weights");
        difference.Got.ShouldBe("0.5");
    }

    [Test]
    public void A_call_that_shows_an_earlier_stage_comes_first()
    {
        var late = Call("Attention", [2], (Right, Scores), (Right, Scaled(Scores, 2)));
        var early = Call("Attention", [30_000], (Right, Scores), (Softmax(Scores, (score, column) => score * column), Scores));

        Differences.First(new SuspectMember(typeof(IAttention), Member.Of(typeof(IAttention))["Attention"], [late, early])).Call
            .ShouldBe("Attention(30000)");
    }

    [Test]
    public void A_wrong_answer_comes_before_a_missing_refusal()
    {
        var member = Member.Of(typeof(IAttention))["Row"];
        var unrefused = Call("Row", [-1], (double[])[1], (double[])[1]) with { Right = new Reply.Threw("System.ArgumentException", "") };
        var wrong = Call("Row", [4], (double[])[1, 2], (double[])[1]);

        var difference = Differences.First(new SuspectMember(typeof(IAttention), member, [unrefused, wrong]));
        difference.Call.ShouldBe("Row(4)");
        difference.Got.ShouldBe("1 position");
        Differences.First(new SuspectMember(typeof(IAttention), member, [unrefused])).Expected.ShouldBe("a refusal, an ArgumentException");
    }

    [Test]
    public void Evidence_is_the_learners_own_number_and_not_the_right_one()
    {
        var evidence = Differences.Evidence(new SuspectMember(typeof(IAttention),
            Member.Of(typeof(IAttention))["Row"], [Call("Row", [7], (double[])[1, 2], (double[])[1, 3])]));

        evidence.ShouldBe("Your Row(7) gives 3 (position 1).");
    }

    private static Difference Told(string member, object?[] arguments, object right, object got) =>
        Differences.First(new SuspectMember(typeof(IAttention),
            Member.Of(typeof(IAttention))[member], [Call(member, arguments, right, got)]));

    private static ComparedCall Call(string name, object?[] arguments, object right, object got)
    {
        var member = Member.Of(typeof(IAttention))[name];
        var call = new RecordedCall(typeof(IAttention), member, "", member.WriteArguments(arguments),
            new Reply.Answered(member.WriteAnswer(got)));
        return new ComparedCall(call, new Reply.Answered(member.WriteAnswer(right)), Deviates: true);
    }

    private static double[][] Softmax(double[][] scores, Func<double, int, double> change) => [.. scores.Select(row =>
    {
        var exponentials = row.Select((score, column) => Math.Exp(change(score, column))).ToArray();
        return exponentials.Select(exponential => exponential / exponentials.Sum()).ToArray();
    })];

    private static double[][] Scaled(double[][] rows, double factor) =>
        [.. rows.Select(row => row.Select(number => factor * number).ToArray())];

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
