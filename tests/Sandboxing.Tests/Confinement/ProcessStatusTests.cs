using System.Text;
using Katas.Confinement;
using NUnit.Framework;
using Shouldly;

namespace Sandboxing.Tests.Confinement;

/// <summary>What a process reads of itself: a layer counts only if the kernel says so.</summary>
[Category("Fast")]
internal sealed class ProcessStatusTests
{
    private const string Unprivileged = """
        Name:	dotnet
        Uid:	65534	65534	65534	65534
        CapInh:	0000000000000000
        CapPrm:	0000000000000000
        CapEff:	0000000000000000
        CapBnd:	000001ffffffffff
        NoNewPrivs:	1
        Seccomp:	2

        """;

    [Test]
    public void A_process_without_privileges_is_known()
    {
        ProcessStatus.IsUnprivileged(Bytes(Unprivileged)).ShouldBeTrue();
    }

    [TestCase("NoNewPrivs:\t1", "NoNewPrivs:\t0")]
    [TestCase("NoNewPrivs:\t1\n", "")]
    [TestCase("CapInh:\t0000000000000000", "CapInh:\t0000000000000001")]
    [TestCase("CapPrm:\t0000000000000000", "CapPrm:\t1000000000000000")]
    [TestCase("CapEff:\t0000000000000000", "CapEff:\t0000000000000400")]
    [TestCase("CapEff:\t0000000000000000\n", "")]
    public void A_privilege_or_a_missing_field_is_seen(string field, string instead)
    {
        Unprivileged.ShouldContain(field);

        ProcessStatus.IsUnprivileged(Bytes(Unprivileged.Replace(field, instead, StringComparison.Ordinal))).ShouldBeFalse();
    }

    [TestCase("", 65534, true, TestName = "A namespace without any user is an ordinary user's")]
    [TestCase("         0          0 4294967295\n", 0, false, TestName = "Root of the machine is root")]
    [TestCase("         0          0 4294967295\n", 1000, true, TestName = "A user of the machine is ordinary")]
    [TestCase("     65534          0          1\n", 65534, false, TestName = "Root under another number is root")]
    [TestCase("     65534       1000          1\n", 65534, true, TestName = "A user under another number is ordinary")]
    [TestCase("     65534       1000          1\n", 0, false, TestName = "A user who is not in the list is not ordinary")]
    [TestCase("         0       1000          1\n     65534          0          1\n", 65534, false, TestName = "The second line counts")]
    [TestCase("         0          0          1\n         1     100000      65536\n", 7, true, TestName = "A later range counts")]
    public void Whether_a_user_is_root_outside(string map, long user, bool isOrdinary)
    {
        ProcessStatus.IsOrdinary(user, Bytes(map)).ShouldBe(isOrdinary);
    }

    private static byte[] Bytes(string text) => Encoding.ASCII.GetBytes(text.ReplaceLineEndings("\n"));
}
