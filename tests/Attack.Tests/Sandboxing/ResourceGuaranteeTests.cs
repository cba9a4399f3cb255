using System.Globalization;
using Attack.Tests.Attacks;
using Attack.Tests.Support;
using Katas.Sandboxing;
using NUnit.Framework;
using Shouldly;

namespace Attack.Tests.Sandboxing;

/// <summary>Privileges and limits, asked from inside by a learner's own code, in each combination of layers.</summary>
[TestFixtureSource(typeof(Combination), nameof(Combination.All))]
internal sealed class ResourceGuaranteeTests(Combination layers) : InquiryFixture
{
    [Test]
    public void Privileges_none_and_never_any()
    {
        var status = Ask("File.ReadAllText(\"/proc/self/status\")");

        status.ShouldContain("NoNewPrivs:\t1");
        status.ShouldContain("CapPrm:\t0000000000000000");
        status.ShouldContain("CapEff:\t0000000000000000");
        status.ShouldContain("Seccomp:\t2");
        status.ShouldContain($"Seccomp_filters:\t{FiltersAround() + 2}");
        if (layers.CountsThreadsAlone) // an ordinary user without namespaces may not empty it, and needs not
            status.ShouldContain("CapBnd:\t0000000000000000");
    }

    [Test]
    public void Privileges_another_user_than_root() =>
        Ask("File.ReadLines(\"/proc/self/status\").Single(line => line.StartsWith(\"Uid:\"))").ShouldNotContain("\t0");

    [TestCase("processor time", 0, 600)]
    [TestCase("file size", 1, 0)]
    [TestCase("private memory", 2, 1L << 30)]
    [TestCase("core dumps", 4, 0)]
    [TestCase("descriptors", 7, 1024)]
    [TestCase("locked memory", 8, 0)]
    [TestCase("queues", 12, 0)]
    public void Limits_are_set_and_cannot_be_raised(string name, int resource, long value) =>
        Limit(resource).ShouldBe($"{value} {value}", name);

    [Test]
    public void Limits_threads()
    {
        if (!layers.CountsThreadsAlone)
            Assert.Ignore("Here the kernel counts all programs of the user, so the grader counts.");

        Limit(6).ShouldBe("128 128");
    }

    [Test]
    public void Memory_the_heap_ends_at_384_MiB() => Number("Fill()", """
        private static int Fill()
        {
            var all = new List<byte[]>();
            try { while (true) all.Add(new byte[1 << 20]); } catch (OutOfMemoryException) { var got = all.Count; all.Clear(); return got; }
        }
        """).ShouldBeInRange(200, 384);

    [Test]
    public void Memory_native_ends_at_1_GiB() => Number("Fill()", Native.Import("nint malloc(nint size)") + """
        [System.Runtime.InteropServices.DllImport("libc")] private static extern void free(nint place);
        private static int Fill()
        {
            var got = new Stack<nint>();
            while (malloc(1 << 24) is var place && place != 0) got.Push(place);
            var blocks = got.Count;
            while (got.TryPop(out var place)) free(place);
            return blocks * 16;
        }
        """).ShouldBeInRange(400, 1024);

    [Test]
    public void Memory_addresses_end_at_2_GiB() =>
        Number("Fill()", Native.Import("nint mmap(nint address, nint size, int protection, int flags, int file, nint offset)") + """
        private static int Fill()
        {
            var got = 0;
            while (mmap(0, 1 << 26, 0, 0x22, -1, 0) != -1) got += 64; // reserved, not used
            return got;
        }
        """).ShouldBeInRange(512, 2048);

    [Test]
    public void Threads_end_at_128()
    {
        const string Fill = """
            private static int Fill()
            {
                var gate = new ManualResetEventSlim();
                var made = 0;
                try { for (; made < 1000; made++) new Thread(gate.Wait) { IsBackground = true }.Start(); } catch (OutOfMemoryException) { }
                Thread.Sleep(made == 1000 ? 1000 : 0); // until the grader looks
                gate.Set();
                return made;
            }
            """;
        if (layers.CountsThreadsAlone)
            Number("Fill()", Fill).ShouldBeInRange(64, 128);
        else
            Should.Throw<InvalidOperationException>(() => Ask("Fill()", Fill)).Message.ShouldContain("ThreadLimit");
    }

    protected override Sandbox Open() => layers.Open();

    /// <summary>The soft and the hard limit of a resource, as the kernel says.</summary>
    private string Limit(int resource) =>
        Ask($"Limit({resource})", Native.Import("int getrlimit(int resource, long[] limit)") + """
        private static string Limit(int resource)
        {
            var pair = new long[2];
            return getrlimit(resource, pair) == 0 ? $"{pair[0]} {pair[1]}" : "unknown";
        }
        """);

    /// <summary>Filters that are in force on this process already, as in a container.</summary>
    private static int FiltersAround() => int.Parse(
        File.ReadLines("/proc/self/status").Single(line => line.StartsWith("Seccomp_filters:", StringComparison.Ordinal)).Split('\t')[1],
        CultureInfo.InvariantCulture);

    private int Number(string expression, string members) => int.Parse(Ask(expression, members), CultureInfo.InvariantCulture);
}
