using Attack.Tests.Attacks;
using Attack.Tests.Support;
using Katas.Testing;
using NUnit.Framework;

namespace Attack.Tests;

/// <summary>Every attack on the grade, graded like any submission: what it strikes earns nothing, and nothing else notices.</summary>
internal sealed class AttackTests : ArenaFixture
{
    private static IEnumerable<TestCaseData> Strikes() => AttackCatalogue.OnTheGrade.InTurn();

    [TestCaseSource(nameof(Strikes))]
    public void It_earns_nothing_and_does_no_harm(Strike strike) => Arena.ShouldHold(strike);
}
