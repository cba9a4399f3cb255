using System.Globalization;
using Katas.Core.Verdicts;
using Katas.Grading.Diagnosing.Sealing;
using Katas.Grading.Running;
using Katas.Wire;
using NUnit.Framework;
using Shouldly;

namespace Grading.Tests.Diagnosing.Sealing;

/// <summary>Below which failing tests of its member a misconception may stand.</summary>
[Category("Fast")]
internal sealed class ExplainedTestsTests
{
    private static readonly Member Root = Member.Of(typeof(IRoots))["Root"];
    private static readonly Member Square = Member.Of(typeof(IRoots))["Square"];

    private static readonly OpenedTrap Halved = new("halved", "You do halved.") { Explains = [Fixed(16), Fixed(36)] };

    [Test]
    public void One_that_asks_what_the_misconception_answers_wrongly() => Explained(Test("Of 16", Call(Root, 16))).ShouldBe(["Of 16"]);

    [Test]
    public void None_that_asks_something_else_as_a_refusal_is() => Explained(Test("Of -1", Call(Root, -1))).ShouldBeEmpty();

    [Test]
    public void Its_last_call_counts_for_there_it_has_stopped()
    {
        Explained(Test("Of 16 and -1", Call(Root, 16), Call(Root, -1))).ShouldBeEmpty();
        Explained(Test("Of 9 and 16", Call(Root, 9), Call(Root, 16), Call(Square, 4))).ShouldBe(["Of 9 and 16"]);
    }

    [Test]
    public void None_that_has_not_asked_the_member() => Explained(Test("Square of 16", Call(Square, 16)), Test("Nothing")).ShouldBeEmpty();

    private static IReadOnlyList<string> Explained(params TestResult[] failing) => ExplainedTests.Of(Halved, Call(Root, 1), failing);

    private static TestResult Test(string fact, params RecordedCall[] calls) =>
        new(new PlannedTest(fact, 0, SuiteKind.Public, fact, ""), Outcome.Failed, null, "", TimeSpan.Zero, calls);

    private static FixedCall Fixed(double x) => new(CultureInfo.InvariantCulture.Name, Root.WriteArguments([x]).ToArray());

    private static RecordedCall Call(Member member, double x) => new(typeof(IRoots), member, CultureInfo.InvariantCulture.Name,
        member.WriteArguments([x]), new Reply.Answered(member.WriteAnswer(x)));

    private interface IRoots
    {
        double Root(double x);

        double Square(double x);
    }
}
