using System.IO.Compression;
using System.Text;
using Katas.Core;
using Katas.Grading.Reading;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Grading.Tests.Reading;

/// <summary>What people and platforms put submissions into.</summary>
[Category("Fast")]
internal sealed class ContainerTests
{
    private const string Prepare = "exercises/00-warm-up/WarmUp.cs";

    private TemporaryFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public void Backslashes_are_separators() =>
        Katas(Zips.Of((@"exercises\00-warm-up\WarmUp.cs", "class A;"))).ShouldBe(["00-warm-up/WarmUp.cs"]);

    [Test]
    [Platform("Linux", Reason = "elsewhere such names are paths")]
    public void Names_with_backslashes_are_paths_in_a_folder_too()
    {
        folder.Write(@"ada/exercises\00-warm-up\WarmUp.cs", "class A;");

        Katas("ada").ShouldBe(["00-warm-up/WarmUp.cs"]);
    }

    [Test]
    public void A_zip_in_a_folder_is_opened()
    {
        folder.Write("ada/katas.zip", Zips.Of((Prepare, "class A;")));
        folder.Write("ada/cover letter.txt", "Hello");

        Katas("ada").ShouldBe(["00-warm-up/WarmUp.cs"]);
        Read("ada").Notes.NotCounted.ShouldHaveSingleItem().Path.ShouldBe("cover letter.txt");
    }

    [Test]
    public void A_zip_in_a_zip_is_opened() =>
        Katas(Zips.Build(zip => Zips.Add(zip, "in/katas.zip", Zips.Of((Prepare, "class A;"))))).ShouldBe(["00-warm-up/WarmUp.cs"]);

    [Test]
    public void A_zip_beside_katas_is_not_counted()
    {
        folder.Write($"ada/{Prepare}", "class A;");
        folder.Write("ada/old.zip", "no archive");

        Read("ada").Notes.NotCounted.ShouldHaveSingleItem().Path.ShouldBe("old.zip");
    }

    [Test]
    public void Two_archives_are_refused_with_both_names()
    {
        folder.Write("ada/first.zip", Zips.Of((Prepare, "class A;")));
        folder.Write("ada/second.tar.gz", Tars.Packed((Prepare, "class A;")));

        Refusal("ada").ShouldBe("'ada' holds several archives, 'first.zip' and 'second.tar.gz'. Hand in one.");
    }

    [TestCase("Rar!\u001a\u0007")]
    [TestCase("7z\u00bc\u00af\u0027\u001c")]
    public void An_archive_of_another_format_with_a_zips_name_could_not_be_graded(string head)
    {
        folder.Write("ada.zip", Encoding.Latin1.GetBytes(head + new string(' ', 100)));

        Refusal("ada.zip").ShouldContain("Please hand in a zip");
    }

    [TestCase("ada.rar")]
    [TestCase("ada.7z")]
    [TestCase("ada.gz")]
    public void An_archive_of_another_format_could_not_be_graded(string name)
    {
        folder.Write(name, "x");

        Refusal(name).ShouldContain("Please hand in a zip");
    }

    [TestCase(12, "BZip2")]
    [TestCase(14, "LZMA")]
    [TestCase(93, "Zstandard")]
    public void Another_way_of_packing_could_not_be_graded(int method, string name) =>
        Should.Throw<UsageException>(() => Katas(Zips.WithHeader(Zips.Of((Prepare, "class A;")), MethodAt, (uint)method, width: 2))).Message
            .ShouldBe($"'ada.zip' cannot be read: '{Prepare}' is packed with {name}. Please hand in a zip, as Windows, macOS or "
                + "'zip' make it.");

    [Test]
    public void A_large_archive_with_history_and_output_is_fine()
    {
        var noise = new byte[1 << 20];
        new Random(1).NextBytes(noise);
        var zip = Zips.Build(archive =>
        {
            for (var i = 0; i < 40; i++)
                Zips.Add(archive, $".git/objects/{i}", noise, CompressionLevel.NoCompression);
            Zips.Add(archive, "tool/katas.dll", noise, CompressionLevel.NoCompression);
            Zips.Add(archive, Prepare, "class A;"u8.ToArray());
        });

        Katas(zip).ShouldBe(["00-warm-up/WarmUp.cs"]);
    }

    private const int MethodAt = 8;

    private string[] Katas(byte[] zip)
    {
        folder.Write("ada.zip", zip);
        return Katas("ada.zip");
    }

    private string[] Katas(string name) => [.. Read(name).Katas.Values.SelectMany(kata => kata).Select(file => file.Path)];

    private Submission Read(string name) =>
        new SubmissionReader(TestKit.Paths, TestKit.WholeCatalogue).Read(Path.Combine(folder.Path, name), name);

    private string Refusal(string name) => Should.Throw<UsageException>(() => Read(name)).Message;
}
