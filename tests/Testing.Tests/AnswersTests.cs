using Katas.Testing;
using Katas.Wire;
using NUnit.Framework;
using Shouldly;

namespace Testing.Tests;

/// <summary>Replies opened for a suite: a value, or the exception that ends the test.</summary>
internal sealed class AnswersTests
{
    private static readonly Member Member = Katas.Wire.Member.Of(typeof(IContract))[nameof(IContract.Double)];

    private interface IContract
    {
        double[] Double(double[] row);
    }

    [Test]
    public void An_answer_opens_to_its_value() =>
        Answers.Open(Member, new Reply.Answered(Member.WriteAnswer(new double[] { 1 }))).ShouldBe(new double[] { 1 });

    [Test]
    public void A_known_exception_is_thrown_again() =>
        Should.Throw<ArgumentException>(() => Answers.Open(Member, new Reply.Threw("System.ArgumentException", "no"))).Message
            .ShouldBe("no");

    [TestCaseSource(typeof(NamedExceptions), nameof(NamedExceptions.All))]
    public void Every_exception_that_a_contract_can_name_is_thrown_as_itself(Type type) =>
        Should.Throw<Exception>(() => Answers.Open(Member, new Reply.Threw(type.FullName!, "no"))).ShouldBeOfType(type);

    [Test]
    public void A_learners_own_child_of_an_argument_exception_is_a_refusal() =>
        Should.NotThrow(() => Refusal.Of(() => Answers.Open(Member, Own("System.ArgumentException")), "a bad row"));

    [Test]
    public void A_learners_own_exception_keeps_its_name()
    {
        var wrong = Should.Throw<MismatchException>(() =>
            Refusal.Of(() => Answers.Open(Member, Own("System.InvalidOperationException")), "a bad row"));

        wrong.Message.ShouldContain("BadRow: no");
    }

    [Test]
    public void A_member_not_started_ignores_the_test() =>
        Should.Throw<IgnoreException>(() => Answers.Open(Member, new Reply.NotStarted("later"))).Message.ShouldBe("not started: later");

    [Test]
    public void A_changed_argument_is_told_by_its_name() =>
        Broken(new Reply.Changed(0)).ShouldStartWith("Double changed its argument 'row'.");

    [Test]
    public void A_shared_array_is_told() =>
        Broken(new Reply.Shared()).ShouldStartWith("Double returned an array that belongs to its caller.");

    [Test]
    public void What_is_not_plain_data_is_told_with_the_reason() =>
        Broken(new Reply.InvalidReturnValue("null instead of an answer"))
            .ShouldBe("Double returned null instead of an answer.");

    [Test]
    public void A_class_that_does_not_implement_its_contract_is_told() =>
        Broken(new Reply.WrongClass()).ShouldContain("does not implement");

    private static Reply.Threw Own(string named) => new("Katas.Kata00.BadRow", "no", named);

    private static string Broken(Reply reply) => Should.Throw<ContractBreachException>(() => Answers.Open(Member, reply)).Message;
}
