using System.Formats.Tar;
using System.IO.Compression;
using Katas.Core;
using Katas.Grading.Reading;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Grading.Tests.Reading;

/// <summary>Submissions in tar archives: the same as in zips, within limits.</summary>
[Category("Fast")]
internal sealed class TarContainerTests
{
    private const string Prepare = "exercises/00-warm-up/WarmUp.cs";

    private TemporaryFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [TestCase("ada.tar.gz")]
    [TestCase("ada.tgz")]
    [TestCase("ada.zip", TestName = "a tar archive that is called a zip")]
    public void A_packed_tar_archive_is_read(string name)
    {
        folder.Write(name, Tars.Packed(("ada/" + Prepare, "class A;"), ("ada/.git/config", "x"), ("ada/tool.bin",
            new string('x', 1 << 20))));

        Read(name).Katas["00-warm-up"].Select(file => file.Path).ShouldBe(["00-warm-up/WarmUp.cs"]);
        SubmissionReader.NameOf(Path.Combine(folder.Path, name)).ShouldBe("ada");
    }

    [TestCase("../" + Prepare, "outside itself")]
    [TestCase("/" + Prepare, "from the root")]
    public void Names_in_a_tar_archive_are_checked_as_in_a_zip(string name, string reason)
    {
        folder.Write("ada.tar.gz", Tars.Packed((Prepare, "class A;"), (name, "class B;")));

        Refusal("ada.tar.gz").ShouldContain(reason);
    }

    [Test]
    public void A_link_in_a_tar_archive_costs_its_kata()
    {
        folder.Write("ada.tar.gz", Tars.Packed(tar =>
            tar.WriteEntry(new PaxTarEntry(TarEntryType.SymbolicLink, Prepare) { LinkName = "/etc/passwd" })));

        Read("ada.tar.gz").Unreadable.ShouldHaveSingleItem().Reason.ShouldContain("is a link");
    }

    [Test]
    public void A_tar_archive_that_inflates_without_end_is_refused()
    {
        using var bomb = new MemoryStream();
        using (var packed = new GZipStream(bomb, CompressionLevel.Fastest, leaveOpen: true))
        {
            var header = Tars.Unpacked((Prepare, "class A;"));
            packed.Write(header.AsSpan(0, header.Length - 1024));
            packed.Write(Tars.Header("big.bin", 600L << 20));
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 600; i++)
                packed.Write(zeros);
        }
        folder.Write("ada.tgz", bomb.ToArray());

        Refusal("ada.tgz").ShouldContain("is not a tar archive of at most 512 MiB");
    }

    private Submission Read(string name) =>
        new SubmissionReader(TestKit.Paths, TestKit.WholeCatalogue).Read(Path.Combine(folder.Path, name), name);

    private string Refusal(string name) => Should.Throw<UsageException>(() => Read(name)).Message;
}
