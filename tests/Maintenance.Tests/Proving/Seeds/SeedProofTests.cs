using Katas.Core.Kits;
using Katas.Maintenance.Proving.Seeds;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Maintenance.Tests.Proving.Seeds;

/// <summary><c>katas verify --seeds</c> on one kata; docs/verdicts.md holds what twenty seeds made of all of them.</summary>
internal sealed class SeedProofTests
{
    [Test]
    public void A_kata_keeps_its_bounds_with_other_seeds_than_the_first()
    {
        var told = new List<string>();
        var catalogue = Catalogue.Read(TestKit.Paths, "12");

        var proof = SeedProof.Load(KitParts.All(TestKit.Paths), catalogue, 2)
            .Run((kata, done) => told.Add($"{kata.Number}: {done}")).ToArray().ShouldHaveSingleItem();

        told.ShouldBe(["12: 1", "12: 2"]);
        proof.Defects.ShouldBeEmpty();
        proof.Runs.Select(run => run.Seed).Distinct().Count().ShouldBe(2);
        proof.Runs.ShouldAllBe(run => run.Runs.Traps.Count > 20 && run.Runs.Variants.Count > 5 && run.Runs.KnowNothingRuns.Count == 5);
        proof.CentralKeeps.ShouldBeInRange(0.2, 0.5);
    }
}
