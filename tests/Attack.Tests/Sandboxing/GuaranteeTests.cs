using Attack.Tests.Support;
using Katas.Sandboxing;
using NUnit.Framework;
using Shouldly;

namespace Attack.Tests.Sandboxing;

/// <summary>Each guarantee of the sandbox, asked from inside by a learner's own code, in each combination of layers.</summary>
[TestFixtureSource(typeof(Combination), nameof(Combination.All))]
internal sealed class GuaranteeTests(Combination layers) : InquiryFixture
{
    private const string Closed = "closed";

    private static readonly string[] Variables =
    [
        "DOTNET_ROOT", "DOTNET_EnableDiagnostics", "DOTNET_NOLOGO", "DOTNET_TieredPGO", "DOTNET_TailCallOpt", "DOTNET_TailCallLoopOpt",
        "DOTNET_gcServer", "DOTNET_gcConcurrent", "DOTNET_GCHeapHardLimit", "DOTNET_SYSTEM_IO_DISABLEFILELOCKING",
        "DOTNET_DbgEnableMiniDump", "DOTNET_EnableWriteXorExecute",
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

    protected override Sandbox Open() => layers.Open();


    private string[] OpenTargets() => Ask(OpenDescriptor.Targets).Split(',');
}
