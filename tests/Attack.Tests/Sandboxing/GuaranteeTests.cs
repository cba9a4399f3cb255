using System.Globalization;
using Attack.Tests.Attacks;
using Attack.Tests.Support;
using Katas.Sandboxing;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Attack.Tests.Sandboxing;

/// <summary>Each guarantee of the sandbox, asked from inside by a learner's own code, in each combination of layers.</summary>
[TestFixtureSource(typeof(Combination), nameof(Combination.All))]
internal sealed class GuaranteeTests(Combination layers) : InquiryFixture
{
    private const string Closed = "closed";

    private static readonly string[] Variables =
    [
        "DOTNET_ROOT", "DOTNET_EnableDiagnostics", "DOTNET_NOLOGO", "DOTNET_TieredPGO", "DOTNET_gcServer", "DOTNET_gcConcurrent",
        "DOTNET_GCHeapHardLimit", "DOTNET_SYSTEM_IO_DISABLEFILELOCKING", "DOTNET_DbgEnableMiniDump", "DOTNET_EnableWriteXorExecute",
        "DOTNET_Thread_DefaultStackSize", "MALLOC_ARENA_MAX", "LANG", "TZ", "HOME", "PWD",
    ];

    /// <summary>What a folder holds or a file says; or that it cannot be opened.</summary>
    private const string Look = """
        private static string List(string folder)
        {
            try { return string.Join(',', Directory.GetFileSystemEntries(folder)); }
            catch (Exception e) when (e is UnauthorizedAccessException or IOException) { return "closed"; }
        }
        private static string Read(string file)
        {
            try { return File.ReadAllText(file); }
            catch (Exception e) when (e is UnauthorizedAccessException or IOException) { return "closed"; }
        }
        """;

    [TestCase("/", new[] { "/dev", "/dn", "/etc", "/lib", "/lib64", "/proc", "/tmp", "/usr", "/w" })]
    [TestCase("/etc", new[] { "/etc/passwd" })]
    [TestCase("/tmp", new string[0])]
    [TestCase("/home", null)]
    [TestCase("/root", null)]
    [TestCase("/var", null)]
    [TestCase("/dev/shm", null)]
    [TestCase("/sys/class/net", null)]
    public void Folders_are_closed_or_not_those_of_the_machine(string folder, string[]? inBubblewrap)
    {
        var found = Ask($"List(\"{folder}\")", Look);

        if (layers.HasBubblewrap && inBubblewrap is not null)
            found.Split(',', StringSplitOptions.RemoveEmptyEntries).ShouldBeSubsetOf(inBubblewrap);
        else
            found.ShouldBe(Closed);
    }

    [TestCase("/etc/hostname")]
    [TestCase("/etc/shadow")]
    [TestCase("/usr/bin/env")]
    public void Files_that_no_program_needs_are_closed(string file) => Ask($"Read(\"{file}\")", Look).ShouldBe(Closed);

    [TestCase("environ")]
    [TestCase("maps")]
    [TestCase("cmdline")]
    [TestCase("status")]
    [TestCase("mountinfo")]
    public void The_grader_cannot_be_read(string file) => Ask($"Read(\"/proc/{Environment.ProcessId}/{file}\")", Look).ShouldBe(Closed);

    [TestCase("/proc/1/maps")]
    [TestCase("/proc/1/cmdline")]
    [TestCase("/proc/net/tcp")]
    [TestCase("/proc/mounts")]
    [TestCase("/proc/self/environ")]
    [TestCase("/proc/self/mountinfo")]
    [TestCase("/proc/self/cgroup")]
    public void What_the_system_tells_of_the_machine_is_closed_by_Landlock(string file)
    {
        if (layers.HasBubblewrap)
            Assert.Ignore("In bubblewrap these are files of its own processes, network and mounts.");

        Ask($"Read(\"{file}\")", Look).ShouldBe(Closed);
    }

    [Test]
    public void Files_no_folder_can_be_written() => Ask("Written()", """
        private static string Written()
        {
            var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, MaxRecursionDepth = 3 };
            string[] known =
                ["/", "/tmp", "/var/tmp", "/dev", "/dev/shm", "/run", "/home", "/proc/self", AppContext.BaseDirectory];
            return string.Join(',', known.Concat(Found(options)).Where(Writable));
        }
        private static string[] Found(EnumerationOptions options)
        {
            try { return Directory.EnumerateDirectories("/", "*", options).Where(folder => !folder.StartsWith("/proc/")).ToArray(); }
            catch (UnauthorizedAccessException) { return []; }
        }
        private static bool Writable(string folder)
        {
            try { File.Create(folder + "/x").Dispose(); return true; } catch (Exception) { return false; }
        }
        """).ShouldBeEmpty();

    [Test]
    public void Descriptors_nothing_is_left_open_by_the_grader() =>
        OpenTargets().Where(target => target.StartsWith('/') && target != "/dev/null")
            .ShouldAllBe(target => target.StartsWith("/dn/") || target.StartsWith("/w/") || target.StartsWith("/usr/")
                || target.StartsWith(Katas.Sandboxing.Processes.DotnetProgram.Root) || target.Contains("katas-staging-"));

    [Test]
    public void Descriptors_one_left_open_in_the_grader_does_not_get_in()
    {
        var left = OpenDescriptor.Leave();
        using var fresh = layers.Open();
        Inquiry.Prove(fresh);

        Inquiry.Ask(fresh, OpenDescriptor.Targets).ShouldNotContain(left);
    }

    [TestCase("net")]
    [TestCase("ipc")]
    [TestCase("uts")]
    public void Namespaces_are_not_those_of_the_grader(string kind)
    {
        if (!layers.HasNamespaces)
            Assert.Ignore("This combination has none.");

        Ask($"new FileInfo(\"/proc/self/ns/{kind}\").LinkTarget!").ShouldNotBe(new FileInfo($"/proc/self/ns/{kind}").LinkTarget);
    }

    [Test]
    public void Names_of_the_machine_tell_nothing_where_there_are_namespaces()
    {
        if (!layers.HasNamespaces)
            Assert.Ignore("This combination has no name of its own.");

        Ask("Environment.MachineName").ShouldBe("sandbox");
    }

    [Test]
    public void Names_of_users_are_not_those_of_the_machine()
    {
        var found = Ask("Read(\"/etc/passwd\")", Look);

        if (layers.HasBubblewrap)
            found.ShouldStartWith("nobody:");
        else
            found.ShouldBe(Closed);
    }

    [Test]
    public void Environment_a_fixed_list() =>
        Ask("string.Join(',', Environment.GetEnvironmentVariables().Keys.Cast<string>())").Split(',').ShouldBeSubsetOf(Variables);

    [Test]
    public void Environment_of_the_first_process_is_empty_or_closed()
    {
        var found = Ask("Read(\"/proc/1/environ\").Replace('\\0', ',')", Look);

        if (layers.HasBubblewrap)
            found.Split(',', StringSplitOptions.RemoveEmptyEntries).ShouldAllBe(entry => entry.StartsWith("PWD="));
        else
            found.ShouldBe(Closed);
    }

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
    public void Memory_shared_ends_at_2_GiB_of_addresses() =>
        Number("Fill()", Native.Import("nint mmap(nint address, nint size, int protection, int flags, int file, nint offset)") + """
        private static int Fill()
        {
            var got = 0;
            while (mmap(0, 1 << 26, 3, 0x21, -1, 0) != -1) got += 64;
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


    private string[] OpenTargets() => Ask(OpenDescriptor.Targets).Split(',');

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
