using System.Diagnostics;
using System.Runtime.Versioning;
using Katas.Sandboxing;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Attack.Tests.Sandboxing;

/// <summary>The folder of hidden tests is closed to other users, if it is root's own.</summary>
[SupportedOSPlatform("linux")]
[Platform("Linux", Reason = "elsewhere there is no sandbox at all")]
internal sealed class PrivateFolderTests
{
    private const UnixFileMode OfOthers = UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    [TestCase("0", false, TestName = "A folder of root is closed")]
    [TestCase("65534", true, TestName = "A folder of another user stays open")]
    public void Root_closes_its_own_folders(string owner, bool isOpen)
    {
        if (!Environment.IsPrivilegedProcess)
            Assert.Ignore("An ordinary user shares the folder with workers, which have the same user.");
        using var folder = new TemporaryFolder();
        EveryUser.MayUse(folder.Path);
        using var chown = Process.Start("chown", [owner, folder.Path]);
        chown.WaitForExit();

        PrivateFolder.Close(folder.Path);

        File.GetUnixFileMode(folder.Path).HasFlag(OfOthers).ShouldBe(isOpen);
    }
}
