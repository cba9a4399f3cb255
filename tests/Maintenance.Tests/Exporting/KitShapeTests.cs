using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Katas.Core.Kits;
using Katas.Maintenance.Exporting;
using Maintenance.Tests.Support;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Maintenance.Tests.Exporting;

/// <summary>What a learner's kit holds, as far as it can be seen without building it.</summary>
[Category("Fast")]
internal sealed partial class KitShapeTests
{
    private ExportedKit kit = null!;

    [OneTimeSetUp]
    public void Export() => kit = ExportedKit.Of();

    [OneTimeTearDown]
    public void Remove() => kit.Dispose();

    [Test]
    public void It_is_a_kit_with_all_katas()
    {
        KitPaths.TryFind(kit.Path, out var paths).ShouldBeTrue();

        Catalogue.Read(paths).Folders.ShouldBe(Catalogue.Read(TestKit.Paths).Folders);
    }

    [Test]
    public void The_manifest_knows_every_file_but_itself()
    {
        var files = Files().Select(file => Path.GetRelativePath(kit.Path, file)).Where(file => file != Manifest.Path)
            .Order(StringComparer.Ordinal);

        Manifest.Of(kit.Path)!.Files.Keys.Order(StringComparer.Ordinal).ShouldBe(files);
    }

    [Test]
    public void Every_project_of_the_solution_and_every_project_a_project_names_is_there()
    {
        var named = Project().Matches(kit.Read("Katas.sln")).Select(match => match.Groups[1].Value.Replace('\\', '/')).ToArray();
        var projects = Files().Where(file => file.EndsWith(".csproj", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(kit.Path, file)).ToArray();

        named.Order(StringComparer.Ordinal).ShouldBe(projects.Order(StringComparer.Ordinal));
        foreach (var project in projects)
        {
            foreach (var reference in XDocument.Parse(kit.Read(project)).Descendants("ProjectReference")
                .Where(reference => reference.Attribute("Condition") is null))
            {
                File.Exists(Path.Combine(kit.Path, Path.GetDirectoryName(project)!, reference.Attribute("Include")!.Value))
                    .ShouldBeTrue($"{project}: {reference}");
            }
        }
    }

    [Test]
    public void Every_link_of_every_page_leads_somewhere()
    {
        var broken = from file in Files().Where(file => file.EndsWith(".md", StringComparison.Ordinal))
                     from Match link in Link().Matches(File.ReadAllText(file))
                     where !Path.Exists(Path.Combine(Path.GetDirectoryName(file)!, link.Groups[1].Value))
                     select $"{file}: {link.Value}";

        broken.ShouldBeEmpty();
    }

    [Test]
    public void No_placeholder_is_left() =>
        Files().Where(file => !file.EndsWith(".nupkg", StringComparison.Ordinal) && File.ReadAllText(file)
            .Contains("{{", StringComparison.Ordinal) && !file.EndsWith(".cs", StringComparison.Ordinal)).ShouldBeEmpty();

    [Test]
    public void The_tool_is_the_one_in_the_feed_and_the_feed_names_no_host()
    {
        var tool = JsonDocument.Parse(kit.Read(".config/dotnet-tools.json")).RootElement.GetProperty("tools").GetProperty(ToolPackage.Id);
        var sources = XDocument.Parse(kit.Read("nuget.config")).Descendants("packageSources").Single().Elements().ToArray();

        Path.GetFileName(kit.Package).ShouldBe($"{ToolPackage.Id}.{tool.GetProperty("version").GetString()}.nupkg");
        sources.ShouldHaveSingleItem().Name.LocalName.ShouldBe("add"); // no <clear/>: the machine's own sources stay
        Path.GetFullPath(Path.Combine(kit.Path, sources[0].Attribute("value")!.Value)).ShouldBe(Path.GetDirectoryName(kit.Package));
    }

    [Test]
    public void Each_readme_begins_with_its_title_and_its_front_matter_names_no_traps()
    {
        foreach (var kata in Folders(kit, "exercises").OfType<string>().Where(folder => folder != "contracts"))
        {
            kit.Read($"exercises/{kata}/README.md").ShouldStartWith($"# {kata[..2]} · ");
            kit.Read(KitPaths.FrontMatter(kata)).ShouldContain("\ntraps: []\n");
        }
    }

    [Test]
    public void The_same_kit_exported_twice_is_the_same_to_the_byte()
    {
        using var again = new KitTemplate(choice: null, traps: null);

        Manifest.Of(again.Kit)!.ToBytes().ShouldBe(Manifest.Of(kit.Path)!.ToBytes());
    }

    [Test]
    public void A_choice_of_katas_brings_their_folders_and_the_contracts_they_build_on()
    {
        using var few = ExportedKit.Of("0-1,12");

        Folders(few, "exercises").ShouldBe(["00-warm-up", "01-word-tokenization", "12-scaling", "contracts"]);
        Folders(few, "tests/Katas.Tests").ShouldBe(["00-warm-up", "01-word-tokenization", "12-scaling"]);
        Folders(few, "exercises/contracts").ShouldBe(["00-warm-up", "01-word-tokenization", "11-soft-lookup", "12-scaling"]);
        few.Read("README.md").ShouldNotContain("02 ");
    }

    [Test]
    public void Whatever_a_kata_names_of_another_comes_with_what_it_builds_on()
    {
        var catalogue = Catalogue.Read(TestKit.Paths);
        foreach (var kata in catalogue.Katas)
        {
            var there = KataChoice.WithFoundations(catalogue, [kata]).Select(other => $"Kata{other.Number:00}")
                .ToHashSet(StringComparer.Ordinal);
            var sources = new[] { "exercises", "exercises/contracts", "tests/Katas.Tests" }
                .SelectMany(tree => Directory.EnumerateFiles(Path.Combine(TestKit.Paths.Root, tree, kata.Folder), "*.cs",
                    SearchOption.AllDirectories));
            sources.SelectMany(file => Namespace().Matches(File.ReadAllText(file)).Select(match => match.Value)).Except(there)
                .ShouldBeEmpty(kata.Folder);
        }
    }

    private IEnumerable<string> Files() =>
        Directory.EnumerateFiles(kit.Path, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 });

    private static IEnumerable<string?> Folders(ExportedKit kit, string folder) =>
        Directory.GetDirectories(Path.Combine(kit.Path, folder)).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    [GeneratedRegex("\"([^\"]+\\.csproj)\"")]
    private static partial Regex Project();

    [GeneratedRegex(@"\]\(((?!https?:|#)[^)#]+)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\bKata\d\d\b")]
    private static partial Regex Namespace();
}
