using System.Globalization;
using Attack.Tests.Attacks;
using Attack.Tests.Support;
using Katas.Core.Verdicts;
using Katas.Sandboxing;
using NUnit.Framework;
using Shouldly;

namespace Attack.Tests.Sandboxing;

/// <summary>Each promise of the sandbox, asked from inside by a learner's own code.</summary>
internal sealed class GuaranteeTests : InquiryFixture
{
    [Test]
    public void Files_only_the_runtime_the_worker_and_libraries() =>
        List("string.Join(',', Directory.GetFileSystemEntries(\"/\"))")
            .ShouldBeSubsetOf(["/dev", "/dn", "/etc", "/lib", "/lib64", "/proc", "/tmp", "/usr", "/w"]);

    [Test]
    public void Files_no_other_users_and_no_settings() =>
        List("string.Join(',', Directory.GetFileSystemEntries(\"/etc\"))").ShouldBe(["/etc/passwd"]);

    [Test]
    public void Files_no_folder_can_be_written() => Ask("Written()", """
        private static string Written()
        {
            var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, MaxRecursionDepth = 3 };
            return string.Join(',', Directory.EnumerateDirectories("/", "*", options)
                .Where(folder => !folder.StartsWith("/proc/")).Append("/").Where(Writable));
        }
        private static bool Writable(string folder)
        {
            try { File.Create(folder + "/x").Dispose(); return true; } catch (Exception) { return false; }
        }
        """).ShouldBeEmpty();

    [Test]
    public void Files_nothing_left_open_by_the_grader()
    {
        var open =
            List("string.Join(',', Directory.GetFileSystemEntries(\"/proc/self/fd\").Select(f => new FileInfo(f).LinkTarget ?? \"\"))");

        open.Where(target => target.StartsWith('/') && target != "/dev/null")
            .ShouldAllBe(target => target.StartsWith("/dn/") || target.StartsWith("/w/") || target.StartsWith("/usr/")
                || target.StartsWith("/proc"));
    }

    [Test]
    public void Network_no_device_but_a_loop() =>
        Ask("string.Join(',', File.ReadLines(\"/proc/net/dev\").Skip(2).Select(line => line.Split(':')[0].Trim()))").ShouldBe("lo");

    [Test]
    public void Names_of_host_and_user_tell_nothing() =>
        Ask("Environment.MachineName + ' ' + Environment.UserName").ShouldBe("sandbox nobody");

    [Test]
    public void Environment_a_fixed_list() =>
        List("string.Join(',', Environment.GetEnvironmentVariables().Keys.Cast<string>())").ShouldBeSubsetOf(
        [
            "DOTNET_ROOT", "DOTNET_EnableDiagnostics", "DOTNET_NOLOGO", "DOTNET_TieredPGO", "DOTNET_gcServer", "DOTNET_gcConcurrent",
            "DOTNET_GCHeapHardLimit", "DOTNET_SYSTEM_IO_DISABLEFILELOCKING",
            "DOTNET_DbgEnableMiniDump", "DOTNET_EnableWriteXorExecute", "DOTNET_Thread_DefaultStackSize", "MALLOC_ARENA_MAX", "LANG", "TZ",
            "HOME", "PWD",
        ]);

    [Test]
    public void Environment_of_the_first_process_is_empty() =>
        List("File.ReadAllText(\"/proc/1/environ\").Replace('\\0', ',')").ShouldAllBe(entry => entry.StartsWith("PWD="));

    [Test]
    public void Privileges_none_and_never_any()
    {
        var status = Ask("File.ReadAllText(\"/proc/self/status\")");

        status.ShouldContain("NoNewPrivs:\t1");
        status.ShouldContain("CapEff:\t0000000000000000");
        status.ShouldContain("CapBnd:\t0000000000000000");
        status.ShouldContain("Seccomp:\t2");
        status.ShouldContain("Seccomp_filters:\t2");
    }

    [TestCase("Max cpu time", "600")]
    [TestCase("Max file size", "0")]
    [TestCase("Max data size", "1073741824")]
    [TestCase("Max core file size", "0")]
    [TestCase("Max processes", "128")]
    [TestCase("Max open files", "1024")]
    [TestCase("Max locked memory", "0")]
    [TestCase("Max msgqueue size", "0")]
    public void Limits_are_set_and_cannot_be_raised(string limit, string value)
    {
        var line = Ask("File.ReadAllText(\"/proc/self/limits\")").Split('\n')
            .Single(line => line.StartsWith(limit, StringComparison.Ordinal));

        line[limit.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries)[..2].ShouldBe([value, value]);
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
    public void Memory_native_ends_at_1_GiB() => Number("Fill()", """
        private static int Fill()
        {
            var got = new List<IntPtr>();
            try { while (true) got.Add(System.Runtime.InteropServices.Marshal.AllocHGlobal(1 << 24)); } catch (OutOfMemoryException) { }
            got.ForEach(System.Runtime.InteropServices.Marshal.FreeHGlobal);
            return got.Count * 16;
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
    public void Threads_end_at_128() => Number("Fill()", """
        private static int Fill()
        {
            var gate = new ManualResetEventSlim();
            var made = 0;
            try { for (; made < 1000; made++) new Thread(gate.Wait) { IsBackground = true }.Start(); } catch (OutOfMemoryException) { }
            gate.Set();
            return made;
        }
        """).ShouldBeInRange(64, 128);

    [Test]
    public void A_descriptor_left_open_in_the_grader_does_not_get_in()
    {
        var left = OpenDescriptor.Leave();
        using var fresh = Sandbox.For(Isolation.Sandboxed);
        Inquiry.Prove(fresh);

        Inquiry.Ask(fresh,
            "string.Join(',', Directory.GetFileSystemEntries(\"/proc/self/fd\").Select(f => new FileInfo(f).LinkTarget ?? \"\"))")
                .ShouldNotContain(left);
    }

    private string[] List(string expression) => Ask(expression).Split(',', StringSplitOptions.RemoveEmptyEntries);

    private int Number(string expression, string members) => int.Parse(Ask(expression, members), CultureInfo.InvariantCulture);
}
