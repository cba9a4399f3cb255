using Katas.Core;
using Katas.Learning.Resetting;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Learning.Tests.Resetting;

/// <summary>The way back to the stubs: nothing a learner wrote is ever lost.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class StubFolderTests : IDisposable
{
    private const string Kata = "04-byte-pair-encoding";

    private static readonly DateTime Now = new(2026, 3, 1, 10, 20, 30, DateTimeKind.Local);

    private readonly TemporaryFolder kit = new();

    public StubFolderTests()
    {
        kit.Write($".katas/stubs/{Kata}/BreakIt.cs", "stub of BreakIt");
        kit.Write($".katas/stubs/{Kata}/BytePair.cs", "stub of BytePair");
    }

    public void Dispose() => kit.Dispose();

    [Test]
    public void The_stubs_are_back_and_what_was_there_is_kept()
    {
        kit.Write($"exercises/{Kata}/BytePair.cs", "my answer");
        kit.Write($"exercises/{Kata}/inner/Mine.cs", "my helper");
        kit.Write($"exercises/{Kata}/README.md", "the page");

        Reset().ShouldBe($"The stubs of '{Kata}' are back. Your files are in '.katas/backup/{Kata}.2026-03-01-102030'.");

        Read($"exercises/{Kata}/BreakIt.cs").ShouldBe("stub of BreakIt");
        Read($"exercises/{Kata}/BytePair.cs").ShouldBe("stub of BytePair");
        Read($"exercises/{Kata}/README.md").ShouldBe("the page");
        File.Exists(Path.Combine(kit.Path, $"exercises/{Kata}/inner/Mine.cs")).ShouldBeFalse();
        Read($".katas/backup/{Kata}.2026-03-01-102030/BytePair.cs").ShouldBe("my answer");
        Read($".katas/backup/{Kata}.2026-03-01-102030/inner/Mine.cs").ShouldBe("my helper");
    }

    [Test]
    public void Two_resets_in_a_second_keep_both()
    {
        kit.Write($"exercises/{Kata}/BytePair.cs", "first");
        Reset();
        kit.Write($"exercises/{Kata}/BytePair.cs", "second");

        Reset().ShouldContain("102030-2'");

        Read($".katas/backup/{Kata}.2026-03-01-102030/BytePair.cs").ShouldBe("first");
        Read($".katas/backup/{Kata}.2026-03-01-102030-2/BytePair.cs").ShouldBe("second");
    }

    [Test]
    public void Stubs_are_left_as_they_are()
    {
        kit.Write($"exercises/{Kata}/BreakIt.cs", "stub of BreakIt");
        kit.Write($"exercises/{Kata}/BytePair.cs", "stub of BytePair");

        Reset().ShouldBe($"'{Kata}' has its stubs already; nothing was changed.");

        Directory.Exists(Path.Combine(kit.Path, ".katas/backup")).ShouldBeFalse();
    }

    [Test]
    public void A_deleted_folder_comes_back()
    {
        Reset().ShouldBe($"The stubs of '{Kata}' are back.");

        Read($"exercises/{Kata}/BytePair.cs").ShouldBe("stub of BytePair");
    }

    [Test]
    public void Where_there_are_no_stubs_nothing_is_touched()
    {
        kit.Write("exercises/09-rope/Rope.cs", "my answer");

        Should.Throw<UsageException>(() => new StubFolder(kit.Path).Reset("09-rope", Now)).Message
            .ShouldContain("git checkout -- exercises/09-rope");

        Read("exercises/09-rope/Rope.cs").ShouldBe("my answer");
    }

    private string Reset() => new StubFolder(kit.Path).Reset(Kata, Now);

    private string Read(string path) => File.ReadAllText(Path.Combine(kit.Path, path));
}
