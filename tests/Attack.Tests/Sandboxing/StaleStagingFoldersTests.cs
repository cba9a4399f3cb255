using System.Diagnostics;
using System.Runtime.Versioning;
using Katas.Sandboxing;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Attack.Tests.Sandboxing;

/// <summary>A grader that was killed leaves its staging folder; the next one takes it away, and nothing else.</summary>
[SupportedOSPlatform("linux")]
[Platform("Linux", Reason = "elsewhere there is no sandbox at all")]
internal sealed class StaleStagingFoldersTests
{
    private TemporaryFolder temporary = null!;

    [SetUp]
    public void MakeTemporaryFolder()
    {
        temporary = new TemporaryFolder();
        EveryUser.MayUse(temporary.Path);
    }

    [TearDown]
    public void DeleteTemporaryFolder() => temporary.Dispose();

    [Test]
    public void What_a_killed_grader_left_is_gone_after_the_next()
    {
        Needs.Sandbox();
        using var submission = WarmUpSubmission.WithSoftmax("while (true) { }");
        using var killed = KatasProcess.StartWith(temporary, "grade", submission.Path, "--kata", "0");
        var patience = Stopwatch.StartNew();
        while (Staged().Length == 0 && patience.Elapsed < TimeSpan.FromSeconds(60))
            Thread.Sleep(5);
        killed.KillAfter(0, TimeSpan.FromMilliseconds(200));
        Staged().ShouldHaveSingleItem("what was left");

        using var next = KatasProcess.StartWith(temporary, "doctor");

        next.Finish().ExitCode.ShouldBe(0);
        Staged().ShouldBeEmpty();
    }

    [Test]
    public void The_folder_of_a_living_grader_stays()
    {
        using var living = new StagingFolder([]);
        using var next = new StagingFolder([]);

        File.Exists(living.Filter).ShouldBeTrue();
    }

    [Test]
    public void Nothing_but_staging_folders_is_touched()
    {
        Leave("katas-of-a-student");
        Directory.CreateDirectory(Path.Combine(temporary.Path, "katas-staging-without-a-lock"));
        temporary.Write("katas-staging-file", "");
        Leave("katas-staging-dead");

        RemoveBesideOurs();

        Names().ShouldBe(["katas-of-a-student", "katas-staging-file", "katas-staging-ours", "katas-staging-without-a-lock"]);
    }

    [Test]
    public void Links_are_not_followed()
    {
        using var elsewhere = new TemporaryFolder();
        elsewhere.Write("owner", "");
        elsewhere.Write("precious", "");
        Directory.CreateSymbolicLink(Path.Combine(temporary.Path, "katas-staging-link"), elsewhere.Path);
        Directory.CreateSymbolicLink(Path.Combine(Leave("katas-staging-dead"), "in"), elsewhere.Path);

        RemoveBesideOurs();

        Names().ShouldBe(["katas-staging-link", "katas-staging-ours"]);
        Directory.GetFiles(elsewhere.Path).Length.ShouldBe(2);
    }

    [Test]
    public void The_folder_of_another_user_stays()
    {
        if (!Environment.IsPrivilegedProcess)
            Assert.Ignore("Only root can give a folder away.");
        using var chown = Process.Start("chown", ["-R", "65534", Leave("katas-staging-theirs")]);
        chown.WaitForExit();

        RemoveBesideOurs();

        Names().ShouldContain("katas-staging-theirs");
    }

    /// <summary>A folder as a dead grader leaves it: its file is there, and no process holds the lock.</summary>
    private string Leave(string name)
    {
        temporary.Write($"{name}/owner", "");
        temporary.Write($"{name}/0/Katas.Worker.dll", "");
        return Path.Combine(temporary.Path, name);
    }

    private void RemoveBesideOurs()
    {
        var ours = Directory.CreateDirectory(Path.Combine(temporary.Path, "katas-staging-ours"));
        using var claim = StaleStagingFolders.Claim(ours);
        StaleStagingFolders.RemoveBeside(ours);
    }

    private string[] Staged() => Directory.GetFileSystemEntries(temporary.Path, "katas-staging-*");

    private string[] Names() =>
        [.. Directory.GetFileSystemEntries(temporary.Path).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal)];
}
