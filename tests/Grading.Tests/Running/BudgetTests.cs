using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading.Running;
using Katas.Wire;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Grading.Tests.Running;

/// <summary>How much time and how many second chances a submission gets.</summary>
[Category("Fast")]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class BudgetTests
{
    private interface IContract
    {
        int First();

        int Second();
    }

    private static readonly IReadOnlyDictionary<string, Member> Members = Member.Of(typeof(IContract));
    private static readonly Kata Kata = TestKit.WarmUpOnly().Katas[0];

    private readonly Budget budget = new();

    [SetUp]
    public void NothingIsRefusedAtFirst() => Refusal("First").ShouldBeNull();

    [Test]
    public void A_member_that_timed_out_twice_is_not_asked_again()
    {
        Lose("First", Outcome.TimedOut);
        Refusal("First").ShouldBeNull();
        Lose("First", Outcome.TimedOut);

        Refusal("First")!.Outcome.ShouldBe(Outcome.TimedOut);
        Refusal("Second").ShouldBeNull();
    }

    [Test]
    public void After_two_deadlines_every_further_member_gets_one()
    {
        Lose("First", Outcome.TimedOut);
        Lose("First", Outcome.TimedOut);
        Lose("Second", Outcome.TimedOut);

        Refusal("Second")!.Outcome.ShouldBe(Outcome.TimedOut);
    }

    [Test]
    public void The_deadlines_of_another_kata_do_not_count()
    {
        Lose("First", Outcome.TimedOut);
        Lose("First", Outcome.TimedOut);
        var other = Kata with { Number = 1 };
        budget.AddLoss(other, typeof(IContract), Members["Second"], Outcome.TimedOut);

        budget.Refusal(other, typeof(IContract), Members["Second"]).ShouldBeNull();
    }

    [Test]
    public void Crashes_and_forbidden_calls_are_counted_apart()
    {
        for (var i = 0; i < 4; i++)
        {
            Lose("First", Outcome.Crashed);
            Lose("First", Outcome.Forbidden);
        }

        Refusal("First").ShouldBeNull();
    }

    [Test]
    public void A_member_that_crashed_five_times_is_not_asked_again()
    {
        for (var i = 0; i < 5; i++)
            Lose("First", Outcome.Crashed);

        Refusal("First")!.Outcome.ShouldBe(Outcome.Crashed);
    }

    [Test]
    public void A_member_that_spoke_out_of_turn_five_times_is_not_asked_again()
    {
        for (var i = 0; i < 5; i++)
            Lose("First", Outcome.Forbidden);

        Refusal("First")!.Outcome.ShouldBe(Outcome.Forbidden);
        Refusal("Second").ShouldBeNull();
    }

    [Test]
    public void Answers_fill_so_much_memory_and_no_more()
    {
        budget.AddAnswer(32 << 20);
        Refusal("First").ShouldBeNull();
        budget.AddAnswer(1);

        TestMessageText.Of(Refusal("First")!.Message).ShouldBe("The submission's answers had filled 32 MiB before this test.");
    }

    [Test]
    public void A_kata_has_a_limit_of_its_own()
    {
        budget.AddTime(Kata, Kata.Limits.Kata + TimeSpan.FromSeconds(1));

        TestMessageText.Of(Refusal("First")!.Message).ShouldBe("The kata's 30 seconds were used up before this test.");
    }

    [Test]
    public void A_submission_has_a_limit_in_total()
    {
        for (var number = 1; number < 20; number++)
            budget.AddTime(Kata with { Number = number }, TimeSpan.FromSeconds(20));

        TestMessageText.Of(Refusal("First")!.Message).ShouldBe("The submission's 5 minutes were used up before this test.");
    }

    private MissingReply? Refusal(string member) => budget.Refusal(Kata, typeof(IContract), Members[member]);

    private void Lose(string member, Outcome outcome) => budget.AddLoss(Kata, typeof(IContract), Members[member], outcome);
}
