using System.Text;
using Katas.Core;
using Katas.Core.Kits;
using Katas.Maintenance.Exporting;
using Maintenance.Tests.Support;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Maintenance.Tests.Exporting;

/// <summary>Where no kit may be written, one sentence says why, and nothing is.</summary>
[Category("Fast")]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class RefusalTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly KitExport export = ExportedKit.Export();

    public void Dispose() => folder.Dispose();

    [Test]
    public void A_folder_with_something_in_it_is_no_place_for_a_new_kit()
    {
        folder.Write("thesis.txt", "mine");

        Refused(() => export.New(folder.Path, null)).ShouldEndWith("is not empty. Name a new folder, or an empty one.");
    }

    [Test]
    public void A_kit_is_refreshed_only_when_asked()
    {
        PutManifest("{}");

        Refused(() => export.New(folder.Path, null)).ShouldContain("'--update'");
    }

    [Test]
    public void A_folder_that_is_no_kit_is_not_refreshed()
    {
        folder.Write("thesis.txt", "mine");

        Refused(() => export.Existing(folder.Path, null)).ShouldContain("is no kit");
    }

    [Test]
    public void A_file_is_no_folder()
    {
        var file = folder.Write("kit", "x");

        Refused(() => export.New(file, null)).ShouldContain("is a file");
    }

    [TestCase("kit")]
    [TestCase("exercises/kit")]
    [TestCase(".")]
    public void A_kit_inside_the_repository_is_refused(string inside)
    {
        Refused(() => export.New(Path.Combine(TestKit.Paths.Root, inside), null)).ShouldContain("lies inside the repository");
        Refused(() => export.Existing(Path.Combine(TestKit.Paths.Root, inside), null)).ShouldContain("lies inside the repository");
    }

    [Test]
    public void A_link_into_the_repository_is_seen_through()
    {
        var link = Path.Combine(folder.Path, "link");
        Directory.CreateSymbolicLink(link, Path.Combine(TestKit.Paths.Root, "docs"));

        Refused(() => export.New(Path.Combine(link, "kit"), null)).ShouldContain("lies inside the repository");
    }

    [TestCase("../../etc/passwd")]
    [TestCase("/etc/passwd")]
    [TestCase("exercises/../../x")]
    [TestCase("exercises//x")]
    [TestCase(@"exercises\..\x")]
    public void A_manifest_that_points_out_of_its_folder_is_refused(string path)
    {
        PutManifest($$"""{ "{{path.Replace(@"\", @"\\", StringComparison.Ordinal)}}": "00" }""");

        Refused(() => export.Existing(folder.Path, null)).ShouldContain("which is no file of a kit");
    }

    [Test]
    public void A_manifest_that_is_none_is_refused()
    {
        folder.Write(Manifest.Path, "not json");

        Refused(() => export.Existing(folder.Path, null)).ShouldContain("cannot be read");
    }

    [TestCase("x", "'x' is no choice of katas.")]
    [TestCase("3-1", "'3-1' is no choice of katas.")]
    [TestCase("1,,2", "'' is no choice of katas.")]
    [TestCase("-1", "'-1' is no choice of katas.")]
    [TestCase("0-99", "There is no kata '16'. The katas go from 0 to 15.")]
    [TestCase("99999999999", "'99999999999' is no choice of katas.")]
    public void A_choice_that_is_none_is_told_apart(string choice, string sentence) =>
        Refused(() => export.New(Path.Combine(folder.Path, "kit"), choice)).ShouldStartWith(sentence);

    [Test]
    public void A_choice_of_long_ago_may_name_katas_that_are_gone()
    {
        var catalogue = Catalogue.Read(TestKit.Paths);

        KataChoice.StillThere(catalogue, "15-17").Select(kata => kata.Number).ShouldBe([15]);
        Refused(() => export.Katas(new Manifest(Manifest.V1, "1", "90-95", new Dictionary<string, string>())))
            .ShouldContain("None of the katas '90-95'");
    }

    private void PutManifest(string files) =>
        folder.Write(Manifest.Path,
            Encoding.UTF8.GetBytes($$"""{ "schema": "{{Manifest.V1}}", "kit": "1", "katas": null, "files": {{files}} }"""));

    private string Refused(Action action)
    {
        var before = folder.Fingerprint();
        var message = Should.Throw<UsageException>(action).Message;
        folder.Fingerprint().ShouldBe(before);
        return message;
    }
}
