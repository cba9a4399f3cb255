using Katas.Learning.Progress;
using Learning.Tests.Watching;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Learning.Tests.Progress;

/// <summary>What is remembered between two runs, and what becomes of a damaged file.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class ProgressFileTests : IDisposable
{
    private readonly TemporaryFolder kit = new();

    private ProgressFile ProgressFile => new(kit.Path);

    private string Name => Path.Combine(kit.Path, ".katas", "progress.json");

    public void Dispose() => kit.Dispose();

    [Test]
    public void What_was_saved_is_read()
    {
        ProgressFile.Update(known => known.With(4, new KataProgress(3, 12, true, 2)) with { Current = 4, Path = Sessions.Cards })
            .ShouldBeNull();

        var read = ProgressFile.Read();

        (read.Current, read.Of(4)).ShouldBe((4, new KataProgress(3, 12, true, 2)));
        read.Path.SequenceEqual(Sessions.Cards, CardComparer.Instance).ShouldBeTrue();
    }

    [Test]
    public void A_kata_is_known_by_its_number()
    {
        ProgressFile.Update(known => known.With(4, new KataProgress(3, 12, true, 2)));

        File.ReadAllText(Name).ShouldNotContain("byte-pair");
        ProgressFile.Read().Of(5).ShouldBe(KataProgress.None);
    }

    [TestCase("")]
    [TestCase("{")]
    [TestCase("[]")]
    [TestCase("null")]
    [TestCase("""{"schema":"katas/progress/v1"}""")]
    [TestCase("""{"schema":"katas/progress/v9","current":1,"katas":{},"path":[]}""")]
    [TestCase("""{"schema":"katas/progress/v1","current":1,"katas":{"x":null},"path":[]}""")]
    [TestCase("""{"schema":"katas/progress/v1","current":1,"katas":{"1":null},"path":[]}""")]
    [TestCase("""{"schema":"katas/progress/v1","current":1,"katas":{},"path":[null]}""")]
    [TestCase("""{"schema":"katas/progress/v1","current":1,"katas":{},"path":[{"number":1}]}""")]
    public void A_damaged_file_is_forgotten(string content)
    {
        kit.Write(".katas/progress.json", content);

        ProgressFile.Read().ShouldBe(LearnerProgress.None);
        ProgressFile.Update(known => known.With(1, new KataProgress(1, 1, true, 0))).ShouldBeNull();
        ProgressFile.Read().Of(1).Passes().ShouldBeTrue();
    }

    [Test]
    public void What_cannot_be_saved_is_said_and_does_no_harm()
    {
        kit.Write(".katas", "a file where a folder should be");

        ProgressFile.Update(known => known with { Current = 1 }).ShouldNotBeNull();
    }

    [Test]
    public void What_another_command_has_noted_meanwhile_stays()
    {
        var before = LearnerProgress.None.With(1, new KataProgress(1, 2, true, 0));
        var after = before.With(2, new KataProgress(5, 5, true, 0));
        var onDisk = before.With(1, new KataProgress(2, 2, true, 3));

        var merged = onDisk.WithChanges(before, after);

        (merged.Of(1).Hints, merged.Of(2).Passes()).ShouldBe((3, true));
    }
}
