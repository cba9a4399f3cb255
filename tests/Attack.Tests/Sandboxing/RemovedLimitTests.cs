using System.Runtime.Versioning;
using Attack.Tests.Attacks;
using Attack.Tests.Support;
using Katas.Core;
using Katas.Sandboxing;
using NUnit.Framework;
using Shouldly;

namespace Attack.Tests.Sandboxing;

/// <summary>
/// The limits and the second filter, which a worker puts on itself, are taken away one at a time by a kernel that only pretends:
/// each time the question of a promise gets another answer, or nothing is graded. So none of them is there untested.
/// </summary>
[SupportedOSPlatform("linux")]
[Platform("Linux", Reason = "elsewhere there is no sandbox at all")]
internal sealed class RemovedLimitTests : InquiryFixture
{
    private const string Descriptors =
        "var open = new List<FileStream>(); try { while (open.Count < 1100) open.Add(File.OpenRead(\"/dev/null\")); return false; } "
            + "catch (IOException) { return true; } finally { open.ForEach(file => file.Dispose()); }";
    private const string Threads =
        "var gate = new ManualResetEventSlim(); try { for (var i = 0; i < 200; i++) new Thread(gate.Wait) { IsBackground = true "
            + "}.Start(); return false; } catch (OutOfMemoryException) { return true; } finally { gate.Set(); }";
    private const string PrivateMemory =
        "var all = new List<IntPtr>(); try { while (all.Count < 80) all.Add(System.Runtime.InteropServices.Marshal.AllocHGlobal(1 << "
            + "24)); return false; } catch (OutOfMemoryException) { return true; } finally { "
            + "all.ForEach(System.Runtime.InteropServices.Marshal.FreeHGlobal); }";
    private const string SharedMemory =
        "for (var got = 0; got < 48; got++) if (mmap(0, 1 << 26, 3, 0x21, -1, 0) == -1) return true; return false;";

    private static readonly string Mmap =
        Native.Import("nint mmap(nint address, nint size, int protection, int flags, int file, nint offset)");

    private static IEnumerable<TestCaseData> Limits()
    {
        yield return Limit("private memory", 2, PrivateMemory);
        yield return Limit("address space", 9, SharedMemory, Mmap);
        yield return Limit("threads", 6, Threads);
        yield return Limit("descriptors", 7, Descriptors);
        yield return Limit("file size", 1, Line("Max file size", "0"));
        yield return Limit("processor time", 0, Line("Max cpu time", "600"));
        yield return Limit("core dumps", 4, Line("Max core file size", "0"));
        yield return Limit("locked memory", 8, Line("Max locked memory", "0"));
        yield return Limit("message queues", 12, Line("Max msgqueue size", "0"));
    }

    [TestCaseSource(nameof(Limits))]
    public void Without_the_limit_of(int resource, string question, string members)
    {
        using var kernel = PretendingKernel.WithoutLimit(resource);
        using var maimed = BubblewrapSandbox.Open(kernel.Tools);
        Inquiry.Prove(maimed);

        Inquiry.Ask(maimed, "Holds()", Question(question, members)).ShouldBe("False");
    }

    [Test]
    public void With_all_limits_every_question_has_the_promised_answer()
    {
        var limits = Limits().Select(limit => Question((string)limit.Arguments[1]!, (string)limit.Arguments[2]!)).ToArray();
        var members = string.Concat(limits.Index()
            .Select(limit => limit.Item.Replace("Holds", $"Holds{limit.Index}", StringComparison.Ordinal)));

        Ask(string.Join(" + ", limits.Index().Select(limit => $"(Holds{limit.Index}() ? \"\" : \"{limit.Index} \")")), members)
            .ShouldBeEmpty();
    }

    [Test]
    public void Without_the_second_filter_nothing_is_graded()
    {
        using var kernel = PretendingKernel.WithoutSecondFilter();
        using var maimed = BubblewrapSandbox.Open(kernel.Tools);

        Should.Throw<UsageException>(() => Inquiry.Prove(maimed)).Message.ShouldContain("no program can be started");
    }

    private static TestCaseData Limit(string name, int resource, string question, string members = "") =>
        new TestCaseData(resource, question, members).SetArgDisplayNames(name);

    /// <summary>What the kernel says of a limit that no behaviour shows, because another layer comes first.</summary>
    private static string Line(string limit, string value) =>
        $"return File.ReadLines(\"/proc/self/limits\").Single(line => line.StartsWith(\"{limit}\")).Substring({limit.Length}).Split(' ', "
            + $"StringSplitOptions.RemoveEmptyEntries)[1] == \"{value}\";";

    private static string Question(string statements, string members) => $"private static bool Holds() {{ {statements} }} {members}";
}
