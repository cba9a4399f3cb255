using Katas.Core.Kits;
using NUnit.Framework;
using Shouldly;
using Tests.Support;
using YamlDotNet.Serialization;

namespace Core.Tests.Kits;

/// <summary>Every item of the course module has a home in some kata, and no kata claims an item the module does not have.</summary>
internal sealed class ModuleCoverageTests
{
    private static readonly IReadOnlyList<Kata> Katas = Catalogue.Read(new KitPaths(Repository.Root, "")).Katas;

    private static readonly Dictionary<string, object> Module =
        new DeserializerBuilder().Build().Deserialize<Dictionary<string, object>>(Repository.Read("docs", "module.yaml"));

    private static readonly Dictionary<string, Func<FrontMatter, IEnumerable<string>>> Lists = new()
    {
        ["concepts"] = front => front.Concepts,
        ["mental-models"] = front => front.MentalModels,
        ["traps"] = front => front.Traps,
        ["markers"] = front => front.Markers,
        ["interview"] = front => front.Interview,
        ["health"] = front => front.Health,
        ["prerequisites"] = front => front.Prerequisites,
        ["connections"] = front => front.Connections,
    };

    private static string[] Names() => [.. Lists.Keys];

    [TestCaseSource(nameof(Names))]
    public void Every_item_is_named_in_some_kata(string list) =>
        Items(list).Except(Katas.SelectMany(kata => Lists[list](kata.Front))).ShouldBeEmpty($"Items of '{list}' that no kata names.");

    [TestCaseSource(nameof(Names))]
    public void No_kata_names_an_item_the_module_does_not_have(string list) =>
        Katas.SelectMany(kata => Lists[list](kata.Front)).Except(Items(list)).ShouldBeEmpty();

    [Test]
    public void Every_self_check_is_asked_once() =>
        Katas.Select(kata => kata.Front.SelfCheck).OfType<int>().Order()
            .ShouldBe(Enumerable.Range(1, int.Parse((string)Module["self-checks"], System.Globalization.CultureInfo.InvariantCulture)));

    [Test]
    public void The_whole_kit_is_worth_100_points() => Katas.Sum(kata => kata.Points).ShouldBe(100);

    [Test]
    public void A_kata_builds_on_earlier_ones_and_leads_to_later_ones() =>
        Katas.Where(kata => kata.Front.BuildsOn.Any(number => number >= kata.Number)
            || kata.Front.LeadsTo.Any(number => number <= kata.Number || Katas.All(other => other.Number != number)))
            .Select(kata => kata.Folder).ShouldBeEmpty();

    [Test]
    public void The_readme_lists_every_kata_with_its_question()
    {
        var readme = Repository.Read("README.md");
        Katas.Select(kata => $"[{kata.Number:00} {kata.Title}](exercises/{kata.Folder}/README.md) | {kata.Front.Question} |")
            .Where(row => !readme.Contains(row, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static IEnumerable<string> Items(string list) => ((Dictionary<object, object>)Module[list]).Keys.Cast<string>();
}
