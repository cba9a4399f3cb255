using Katas.Core;
using Katas.Core.Kits;
using NUnit.Framework;
using Shouldly;

namespace Core.Tests.Kits;

/// <summary>Which katas a kit has, and which of them a name means.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class CatalogueTests : IDisposable
{
    private readonly SampleKit kit = new();

    public CatalogueTests()
    {
        kit.Add("10-alibi");
        kit.Add("02-character-cost");
        kit.Add("04-byte-pair-encoding");
    }

    public void Dispose() => kit.Dispose();

    [Test]
    public void Front_matter_ends_with_the_line_behind_it_whatever_the_page_has()
    {
        const string Front = "---\ntitle: 🟢 Merges\ntraps: []\n---";

        Catalogue.LengthOfFrontMatter(Front + "\n# Merges\n\n---\n").ShouldBe(Front.Length);
    }

    [Test]
    public void Katas_come_in_the_order_of_their_numbers() =>
        Catalogue.Read(kit.Paths).Katas.Select(kata => kata.Folder).ShouldBe(["02-character-cost", "04-byte-pair-encoding", "10-alibi"]);

    [TestCase("4")]
    [TestCase("04")]
    [TestCase("byte-pair-encoding")]
    [TestCase("04-byte-pair-encoding")]
    public void A_kata_is_named_by_number_slug_or_folder(string name) =>
        Catalogue.Read(kit.Paths, name).Katas.Single().Number.ShouldBe(4);

    [Test]
    public void All_folders_are_known_when_one_kata_is_chosen() => Catalogue.Read(kit.Paths, "4").Folders.Count.ShouldBe(3);

    [Test]
    public void A_name_that_no_kata_has_is_refused_with_an_example() =>
        Refusal("5").ShouldBe("Kata '5' does not exist. Use a number or a slug, as in '4' or 'character-cost'.");

    [Test]
    public void Other_folders_are_no_katas()
    {
        kit.AddFolder("contracts");
        kit.AddFolder("4-rope");
        kit.AddFolder("04-Rope");

        Catalogue.Read(kit.Paths).Folders.Count.ShouldBe(3);
    }

    [Test]
    public void A_kata_without_a_readme_is_refused()
    {
        kit.AddFolder("11-soft-lookup");

        Refusal().ShouldBe("Kata '11-soft-lookup' has no README.md. Its front matter says what the kata is worth.");
    }

    [Test]
    public void In_an_exported_kit_the_front_matter_lies_in_a_file_of_its_own()
    {
        var before = Catalogue.Read(kit.Paths, "4").Katas.Single();

        kit.Divide(before.Folder);

        File.ReadAllText(kit.Paths.Readme(before.Folder)).ShouldStartWith("# 00 ");
        Catalogue.Read(kit.Paths, "4").Katas.Single().ShouldSatisfyAllConditions(
            kata => kata.Title.ShouldBe(before.Title), kata => kata.Tasks.Count.ShouldBe(before.Tasks.Count),
            kata => kata.Limits.ShouldBe(before.Limits));
    }

    [Test]
    public void A_folder_and_its_front_matter_must_agree()
    {
        kit.Add("11-soft-lookup", 12, "soft-lookup");

        Refusal().ShouldBe("The front matter of '11-soft-lookup' says '12-soft-lookup'. Make the two agree.");
    }

    [Test]
    public void The_wall_clock_limit_of_a_call_is_three_times_its_processor_time()
    {
        var limits = Catalogue.Read(kit.Paths, "4").Katas.Single().Limits;

        limits.Call.ShouldBeGreaterThan(TimeSpan.Zero);
        limits.CallOnTheClock.ShouldBe(3 * limits.Call);
    }

    private string Refusal(string? only = null) => Should.Throw<UsageException>(() => Catalogue.Read(kit.Paths, only)).Message;
}
