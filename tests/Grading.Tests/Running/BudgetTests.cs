using System.Reflection;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading.Running;
using Katas.Sandboxing.Processes;
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

    private static readonly Kata Kata = TestKit.WarmUpOnly().Katas[0];

    private readonly Budget budget = new();

    [SetUp]
    public void NothingIsRefusedAtFirst() => WhyNotAsked("First").ShouldBeNull();

    [Test]
    public void A_member_that_timed_out_twice_is_not_asked_again()
    {
        Lose("First", Outcome.TimedOut);
        WhyNotAsked("First").ShouldBeNull();
        Lose("First", Outcome.TimedOut);

        WhyNotAsked("First")!.Outcome.ShouldBe(Outcome.TimedOut);
        WhyNotAsked("Second").ShouldBeNull();
    }

    [Test]
    public void After_two_deadlines_every_further_member_gets_one()
    {
        Lose("First", Outcome.TimedOut);
        Lose("First", Outcome.TimedOut);
        Lose("Second", Outcome.TimedOut);

        WhyNotAsked("Second")!.Outcome.ShouldBe(Outcome.TimedOut);
    }

    [Test]
    public void The_deadlines_of_another_kata_do_not_count()
    {
        Lose("First", Outcome.TimedOut);
        Lose("First", Outcome.TimedOut);
        var other = Kata with { Number = 1 };
        budget.AddLoss(Asked("Second", other), Outcome.TimedOut);

        budget.WhyNotAsked(other, Asked("Second", other)).ShouldBeNull();
    }

    [Test]
    public void Crashes_and_forbidden_calls_are_counted_apart()
    {
        for (var i = 0; i < 4; i++)
        {
            Lose("First", Outcome.Crashed);
            Lose("First", Outcome.Forbidden);
        }

        WhyNotAsked("First").ShouldBeNull();
    }

    [Test]
    public void A_member_that_crashed_five_times_is_not_asked_again()
    {
        for (var i = 0; i < 5; i++)
            Lose("First", Outcome.Crashed);

        WhyNotAsked("First")!.Outcome.ShouldBe(Outcome.Crashed);
    }

    [Test]
    public void A_member_that_spoke_out_of_turn_five_times_is_not_asked_again()
    {
        for (var i = 0; i < 5; i++)
            Lose("First", Outcome.Forbidden);

        WhyNotAsked("First")!.Outcome.ShouldBe(Outcome.Forbidden);
        WhyNotAsked("Second").ShouldBeNull();
    }

    [Test]
    public void Answers_fill_so_much_memory_and_no_more()
    {
        budget.AddAnswer(Asked("First"), 16 << 20);
        WhyNotAsked("First").ShouldBeNull();
        budget.AddAnswer(Asked("First"), 1);

        TestMessageText.Of(WhyNotAsked("First")!.Message)
            .ShouldBe("The answers of this half of the katas had filled 16 MiB before this test.");
    }

    [Test]
    public void A_member_that_uses_up_the_time_of_its_kata_is_named_and_not_asked_again()
    {
        Use("First", Kata.Limits.Kata / 2);
        WhyNotAsked("First").ShouldBeNull();
        Use("First", Kata.Limits.Kata / 10);

        var refusal = WhyNotAsked("First")!;

        refusal.Outcome.ShouldBe(Outcome.TimedOut);
        TestMessageText.Of(refusal.Message).ShouldBe("The kata's 30 seconds were used up before this test, most of them by First.");
    }

    [Test]
    public void A_member_that_uses_up_the_time_of_its_kata_leaves_a_part_to_the_others()
    {
        Use("First", Kata.Limits.Kata);
        WhyNotAsked("Second").ShouldBeNull();
        Use("Second", Kata.Limits.Kata / 10);

        TestMessageText.Of(WhyNotAsked("Second")!.Message).ShouldEndWith("most of them by First.");
    }

    [Test]
    public void The_parts_of_all_members_fit_into_half_of_their_katas_time() =>
        ContractMembers().ShouldAllBe(kata => kata.Count() <= TimeBudget.MostMembers);

    [Test]
    public void Each_half_of_a_submission_has_a_limit_in_total()
    {
        for (var number = 2; number < 20; number += Halves.Count)
            budget.AddTime(Asked("First", Kata with { Number = number }), Busy(TimeSpan.FromSeconds(20)));

        TestMessageText.Of(WhyNotAsked("First")!.Message)
            .ShouldBe("The 2.5 minutes for this half of the katas were used up before this test.");
        var other = Kata with { Number = 1 };
        budget.WhyNotAsked(other, Asked("First", other)).ShouldBeNull();
    }

    [Test]
    public void Both_halves_have_as_many_katas()
    {
        var counts = TestKit.WholeCatalogue.Katas.CountBy(kata => Halves.Of(kata.Number)).Select(half => half.Value).ToArray();

        counts.Length.ShouldBe(Halves.Count);
        counts.ShouldAllBe(count => count == counts[0]);
    }

    [Test]
    public void A_kata_that_is_charged_nothing_ends_after_ten_times_its_time_by_the_wall_clock()
    {
        budget.AddTime(Asked("First"), Starved(Kata.Limits.Kata * 10));
        WhyNotAsked("Second").ShouldBeNull();
        budget.AddTime(Asked("First"), Starved(TimeSpan.FromSeconds(1)));

        TestMessageText.Of(WhyNotAsked("Second")!.Message).ShouldStartWith("The kata's 300 seconds were used up before this test");
    }

    [Test]
    public void A_submission_that_is_charged_nothing_ends_after_ten_times_its_time_by_the_wall_clock()
    {
        for (var number = 2; number < 13; number += Halves.Count)
            budget.AddTime(Asked("First", Kata with { Number = number }), Starved(TimeSpan.FromMinutes(5)));

        TestMessageText.Of(WhyNotAsked("First")!.Message)
            .ShouldBe("The 25 minutes for this half of the katas were used up before this test.");
    }

    private static IEnumerable<IGrouping<string?, MethodInfo>> ContractMembers() =>
        Assembly.LoadFrom(TestKit.Paths.ContractsAssembly).GetExportedTypes().Where(type => type.IsInterface)
            .SelectMany(contract => contract.GetMethods()).GroupBy(member => member.DeclaringType!.Namespace);

    private static AskedMember Asked(string member, Kata? kata = null) => new((kata ?? Kata).Number, typeof(IContract), member);

    private static TimeUse Busy(TimeSpan time) => new(time, time);

    private static TimeUse Starved(TimeSpan time) => new(TimeSpan.Zero, time);

    private void Use(string member, TimeSpan time) => budget.AddTime(Asked(member), Busy(time));

    private MissingReply? WhyNotAsked(string member) => budget.WhyNotAsked(Kata, Asked(member));

    private void Lose(string member, Outcome outcome) => budget.AddLoss(Asked(member), outcome);
}
