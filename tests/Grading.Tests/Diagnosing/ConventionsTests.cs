using Katas.Grading.Diagnosing;
using Katas.Testing;
using Katas.Wire;
using NUnit.Framework;
using Shouldly;

namespace Grading.Tests.Diagnosing;

/// <summary>Conventions are what a kit declares, and a declaration that fits no contract is refused.</summary>
internal sealed class ConventionsTests
{
    private static readonly Member Sail = Member.Of(typeof(IFleet))["Sail"];

    internal interface IFleet
    {
        (double[][] Course, double[] Speed) Sail(double[][] wind);
    }

    [Test]
    public void A_contract_is_of_the_kata_that_is_declared()
    {
        var conventions = new Conventions([new KataContractAttribute<IFleet>(7) { ManyRightAnswers = true }]);

        conventions.KataOf(typeof(IFleet)).ShouldBe(7);
        conventions.HasManyRightAnswers(typeof(IFleet)).ShouldBeTrue();
    }

    [Test]
    public void Of_what_is_not_declared_nothing_is_known()
    {
        Conventions.None.KataOf(typeof(IFleet)).ShouldBeNull();
        Conventions.None.HasManyRightAnswers(typeof(IFleet)).ShouldBeFalse();
        Conventions.None.WeightsIn(typeof(IFleet), Sail).ShouldBeNull();
        Conventions.None.FormOf(typeof(IFleet), Sail).AxesOf("Course").ShouldBeEmpty();
    }

    [Test]
    public void Axes_are_declared_for_one_part()
    {
        var form = new Conventions([new AxesAttribute<IFleet>("Sail", "ship", "hour") { Part = "Course" }]).FormOf(typeof(IFleet), Sail);

        form.Parts.ShouldBe(["Course", "Speed"]);
        form.AxesOf("Course").ShouldBe(["ship", "hour"]);
        form.AxesOf("Speed").ShouldBeEmpty();
    }

    private static IEnumerable<TestCaseData> Misspelt() =>
    [
        new TestCaseData(new AxesAttribute<IFleet>("Sial", "ship"), "member 'Sial'").SetArgDisplayNames("a member"),
        new TestCaseData(new AxesAttribute<IFleet>("Sail", "ship") { Part = "Curse" }, "part 'Curse'").SetArgDisplayNames("a part"),
        new TestCaseData(new AttentionWeightsAttribute<IFleet>("Sail") { Part = "Course", Values = "wine" }, "parameter 'wine'")
            .SetArgDisplayNames("a parameter"),
    ];

    [TestCaseSource(nameof(Misspelt))]
    public void A_name_that_is_not_in_the_contract_is_refused(ConventionAttribute declared, string what) =>
        Should.Throw<InvalidOperationException>(() => new Conventions([declared])).Message.ShouldContain(what);
}
