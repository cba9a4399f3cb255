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
    private static readonly TestMessage Mismatch = new(TestMessageKind.Mismatch) { Asked = "Double(1)", Expected = "2", Got = "3" };
    private static readonly TestMessage Unknown = new(TestMessageKind.TestFailed) { LearnerText = "System.Exception : unknown" };
    private static readonly Reply Answered = new Reply.Answered(Member.WriteAnswer(2.0));
    private static readonly Reply NotStarted = new Reply.NotStarted("Double the number.");

    private interface IContract
    {
        double Double(double number);
    }

    [Test]
    public void A_passed_test_that_asked_is_passed() => Passed(Answered).Outcome.ShouldBe(Outcome.Passed);

    [Test]
    public void A_test_that_asked_nothing_has_not_passed() =>
        Passed().ShouldBe((Outcome.Failed, new TestMessage(TestMessageKind.NothingAsked)));

    [Test]
    public void A_missing_reply_is_never_a_pass() =>
        TestOutcome.Of(null, new TestTrace([Call(Answered)], new MissingReply(Outcome.Crashed, Mismatch), ""))
            .ShouldBe((Outcome.Crashed, Mismatch));

    [Test]
    public void A_member_that_is_not_started_is_never_a_pass() => Passed(Answered, NotStarted).Outcome.ShouldBe(Outcome.NotStarted);

    [Test]
    public void A_member_that_is_not_started_is_never_wrong() => Failed(Mismatch, NotStarted).Outcome.ShouldBe(Outcome.NotStarted);

    [Test]
    public void What_the_sandbox_refused_is_forbidden() =>
        Failed(Unknown, new Reply.Threw("System.Net.Sockets.SocketException", "denied")).Outcome.ShouldBe(Outcome.Forbidden);

    [Test]
    public void A_refusal_that_the_test_expected_is_a_pass() =>
        Passed(new Reply.Threw("System.IO.FileNotFoundException", "Could not find file")).Outcome.ShouldBe(Outcome.Passed);

    [Test]
    public void A_failed_check_keeps_its_message() =>
        Failed(Mismatch, Answered).ShouldBe((Outcome.Failed, Mismatch));

    [Test]
    public void An_exception_of_the_answer_is_told_by_its_call() =>
        TestMessageText.Of(Failed(Unknown, new Reply.Threw("System.OverflowException", "too large")).Message!)
            .ShouldBe("Double threw OverflowException: too large");

    private static (Outcome Outcome, TestMessage? Message) Passed(params Reply[] replies) => Of(null, replies);

    private static (Outcome Outcome, TestMessage? Message) Failed(TestMessage message, params Reply[] replies) => Of(message, replies);

    private static (Outcome Outcome, TestMessage? Message) Of(TestMessage? failure, Reply[] replies) =>
        TestOutcome.Of(failure, new TestTrace([.. replies.Select(Call)], null, ""));

    private static RecordedCall Call(Reply reply) => new(typeof(IContract), Member, "", Member.WriteArguments([1.0]), reply);
}
