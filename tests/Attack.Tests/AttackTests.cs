using Attack.Tests.Attacks;
using Attack.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace Attack.Tests;

/// <summary>Every attack of the catalogue, graded like any submission: what it strikes earns nothing, and nothing else notices.</summary>
internal sealed class AttackTests : ArenaFixture
{
    private static IEnumerable<TestCaseData> Catalogue() => new[]
    {
        EndingOrHanging.Attacks, Reading.Attacks, Writing.Attacks, Network.Attacks,
        OtherProcesses.Attacks, Kernel.Attacks, Channel.Attacks, Lying.Attacks,
    }.SelectMany(attacks => attacks).InTurn();

    [TestCaseSource(nameof(Catalogue))]
    public void It_earns_nothing_and_hurts_nobody(Strike strike) => Arena.ShouldHold(strike);

    [Test]
    public void There_are_at_least_sixty() => Catalogue().Count().ShouldBeGreaterThanOrEqualTo(60);

    [Test]
    public void No_two_have_the_same_name() => Catalogue().Select(data => data.Arguments[0]!.ToString()).ShouldBeUnique();
}
