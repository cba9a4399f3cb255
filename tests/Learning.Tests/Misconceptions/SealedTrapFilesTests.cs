using System.IO.Compression;
using System.Text;
using Katas.Core.Kits;
using Katas.Learning.Misconceptions;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Learning.Tests.Misconceptions;

/// <summary>A kit without sealed traps, or with damaged ones, works and names nothing.</summary>
[Category("Fast")]
internal sealed class SealedTrapFilesTests
{
    private const string Whole = """{ "schema": "katas/misconceptions/v1", "kata": 3, "members": [] }""";

    [Test]
    public void What_was_exported_is_read()
    {
        using var kit = With(Whole);

        new SealedTrapFiles(kit.Path).Of(3)!.Kata.ShouldBe(3);
    }

    [TestCase("")]
    [TestCase("{")]
    [TestCase("null")]
    [TestCase("""{ "schema": "katas/misconceptions/v2", "kata": 3, "members": [] }""")]
    [TestCase("""{ "schema": "katas/misconceptions/v1", "kata": 4, "members": [] }""")]
    [TestCase("""{ "schema": "katas/misconceptions/v1", "kata": 3, "members": null }""")]
    public void Anything_else_is_nothing(string text)
    {
        using var kit = With(text);

        new SealedTrapFiles(kit.Path).Of(3).ShouldBeNull();
    }

    [Test]
    public void A_file_that_is_not_compressed_is_nothing()
    {
        using var kit = With(Whole);
        File.WriteAllText(Path.Combine(kit.Path, KitPaths.SealedTraps(3)), Whole);

        new SealedTrapFiles(kit.Path).Of(3).ShouldBeNull();
    }

    [Test]
    public void A_missing_file_is_nothing()
    {
        using var kit = With(Whole);

        new SealedTrapFiles(kit.Path).Of(4).ShouldBeNull();
    }

    private static TemporaryFolder With(string text)
    {
        var kit = new TemporaryFolder();
        var file = Path.Combine(kit.Path, KitPaths.SealedTraps(3));
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using (var packed = new GZipStream(File.Create(file), CompressionLevel.Fastest))
            packed.Write(Encoding.UTF8.GetBytes(text));
        return kit;
    }
}
