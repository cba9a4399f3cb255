using System.IO.Compression;
using Katas.Core.Kits;
using Katas.Grading.Diagnosing.Sealing;
using Maintenance.Tests.Support;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Maintenance.Tests.Exporting;

/// <summary>
/// No hidden test, trap, reference answer or snapshot leaves the house, in no file of the kit and in nothing packed into it.
/// </summary>
[NonParallelizable] // a suite runs in this process
internal sealed class SecrecyTests
{
    private const long MostBytes = 19 << 20;

    private ExportedKit kit = null!;
    private Secrets secrets = null!;
    private Secrets secretsInForeignCode = null!;

    [OneTimeSetUp]
    public void Export()
    {
        kit = ExportedKit.WithTraps();
        secrets = new Secrets();
        secretsInForeignCode = new Secrets(typeNames: false);
    }

    [OneTimeTearDown]
    public void Remove() => kit.Dispose();

    [Test]
    public void No_file_of_the_kit_holds_a_secret() => Leaks(kit.Path).ShouldBeEmpty();

    [Test]
    public void The_misconceptions_of_every_kata_are_there_and_none_can_be_read()
    {
        foreach (var kata in TestKit.WholeCatalogue.Katas)
        {
            var packed = File.ReadAllBytes(Path.Combine(kit.Path, KitPaths.SealedTraps(kata.Number)));
            using var text = new MemoryStream();
            new GZipStream(new MemoryStream(packed), CompressionMode.Decompress).CopyTo(text);

            SealedKataFile.TryRead(packed)!.Members.ShouldNotBeEmpty(kata.Folder);
            secrets.In(text.ToArray()).ShouldBeNull(kata.Folder);
        }
    }

    /// <summary>With all that is sealed.</summary>
    [Test]
    public void The_kit_is_small() => Directory.EnumerateFiles(kit.Path, "*", Everything).Sum(file => new FileInfo(file).Length)
        .ShouldBeLessThan(MostBytes);

    [Test]
    public void No_assembly_or_file_in_the_package_holds_a_secret() => Leaks(kit.Unpacked).ShouldBeEmpty();

    [Test]
    public void The_kit_holds_no_package_but_the_tool() =>
        Directory.EnumerateFiles(kit.Path, "*", Everything).Where(file => Path.GetExtension(file) is ".nupkg" or ".dll" or ".zip" or ".exe")
            .ShouldBe([kit.Package]);

    [Test]
    public void No_file_names_this_machine()
    {
        var root = System.Text.Encoding.UTF8.GetBytes(TestKit.Paths.Root + Path.DirectorySeparatorChar);

        Directory.EnumerateFiles(kit.Path, "*", Everything).Where(file => File.ReadAllBytes(file).AsSpan().IndexOf(root) >= 0)
            .ShouldBeEmpty();
    }

    /// <summary>The net is tried where the fish are: a file it cannot recognise could leave unseen.</summary>
    [TestCase("grader/hidden")]
    [TestCase("grader/traps")]
    [TestCase("solutions")]
    public void Every_secret_file_would_be_recognised(string folder)
    {
        var files = Secrets.Files(folder).ToArray();

        files.ShouldNotBeEmpty();
        files.Where(file => secrets.In(File.ReadAllBytes(file)) is null).ShouldBeEmpty();
    }

    [TestCase("Katas.Hidden.dll")]
    [TestCase("Katas.Traps.dll")]
    public void Every_secret_assembly_would_be_recognised(string assembly) =>
        secrets.In(File.ReadAllBytes(TestKit.Paths.Suite(assembly))).ShouldNotBeNull();

    private IEnumerable<string> Leaks(string folder)
    {
        secrets.Count.ShouldBeGreaterThan(1000);
        secretsInForeignCode.Count.ShouldBeGreaterThan(1000);
        return Directory.EnumerateFiles(folder, "*", Everything)
            .Select(file => (File: file, Secret: (IsForeign(file) ? secretsInForeignCode : secrets).In(File.ReadAllBytes(file))))
            .Where(leak => leak.Secret is not null)
            .Select(leak => $"{Path.GetRelativePath(folder, leak.File)}: {leak.Secret}");
    }

    private static bool IsForeign(string file) =>
        file.EndsWith(".dll", StringComparison.Ordinal) && !Path.GetFileName(file).StartsWith("Katas.", StringComparison.Ordinal);

    private static EnumerationOptions Everything => new() { RecurseSubdirectories = true, AttributesToSkip = 0 };
}
