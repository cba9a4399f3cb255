using Katas.Core.Verdicts;
using Katas.Grading.Running;
using Katas.Wire;
using NUnit.Framework;
using Shouldly;

namespace Grading.Tests.Running;

/// <summary>What became of a test: its calls come first, then the suite's own verdict.</summary>
[Category("Fast")]
internal sealed class TestOutcomeTests
{
    private static readonly Member Member = Katas.Wire.Member.Of(typeof(IContract))[nameof(IContract.Double)];
    private static readonly Reply Answered = new Reply.Answered(Member.WriteAnswer(2.0));
    private static readonly Reply NotStarted = new Reply.NotStarted("Double the number.");

    private interface IContract
    {
        double Double(double number);
    }

    [Test]
    public void A_passed_test_that_asked_is_passed() => Passed(Answered).Outcome.ShouldBe(Outcome.Passed);

    [Test]
    public void A_test_that_asked_nothing_has_not_passed() => Passed().ShouldBe((Outcome.Failed, "The test asked nothing of the answer."));

    [Test]
    public void A_missing_reply_is_never_a_pass() =>
        TestOutcome.Of(passed: true, "", new TestTrace([Call(Answered)], new MissingReply(Outcome.Crashed, "It died."), ""))
            .ShouldBe((Outcome.Crashed, "It died."));

    [Test]
    public void A_member_that_is_not_started_is_never_a_pass() => Passed(Answered, NotStarted).Outcome.ShouldBe(Outcome.NotStarted);

    [Test]
    public void A_member_that_is_not_started_is_never_wrong() => Failed("expected: 2", NotStarted).Outcome.ShouldBe(Outcome.NotStarted);

    [Test]
    public void What_the_sandbox_refused_is_forbidden() =>
        Failed("", new Reply.Threw("System.Net.Sockets.SocketException", "denied")).Outcome.ShouldBe(Outcome.Forbidden);

    [Test]
    public void A_refusal_that_the_test_expected_is_a_pass() =>
        Passed(new Reply.Threw("System.IO.FileNotFoundException", "Could not find file")).Outcome.ShouldBe(Outcome.Passed);

    [Test]
    public void A_failed_check_keeps_its_message() =>
        Failed("Double(1)\nexpected: 2\ngot:      3", Answered).ShouldBe((Outcome.Failed, "Double(1)\nexpected: 2\ngot:      3"));

    [Test]
    public void The_type_before_a_message_of_the_suite_is_not_told() =>
        Failed("System.InvalidOperationException : no elements", Answered).Message.ShouldBe("no elements");

    [Test]
    public void An_exception_of_the_answer_is_told_by_its_call() =>
        Failed("System.OverflowException : too large", new Reply.Threw("System.OverflowException", "too large")).Message
            .ShouldBe("Double threw OverflowException: too large");

    private static (Outcome Outcome, string Message) Passed(params Reply[] replies) => Of(passed: true, "", replies);

    private static (Outcome Outcome, string Message) Failed(string message, params Reply[] replies) => Of(passed: false, message, replies);

    private static (Outcome Outcome, string Message) Of(bool passed, string message, Reply[] replies) =>
        TestOutcome.Of(passed, message, new TestTrace([.. replies.Select(Call)], null, ""));

    private static RecordedCall Call(Reply reply) => new(typeof(IContract), Member, "", Member.WriteArguments([1.0]), reply);
}
