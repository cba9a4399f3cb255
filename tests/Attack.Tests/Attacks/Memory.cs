using Attack.Tests.Support;

namespace Attack.Tests.Attacks;

/// <summary>Taking what the machine has: memory, threads, descriptors, disk.</summary>
internal static class Memory
{
    private const Ends Starved = Ends.Failed | Ends.Crashed;

    private static readonly string MapMemory =
        Native.Import("nint mmap(nint address, nint size, int protection, int flags, int file, nint offset)");

    public static IEnumerable<Strike> Attacks =>
    [
        new("take 4 GiB of managed memory", Starved,
            "var all = new List<byte[]>(); for (var i = 0; i < 4096; i++) { var block = new byte[1 << 20]; Array.Fill(block, (byte)1); "
                + "all.Add(block); }") { Says = "emory" },
        new("take 4 GiB of native memory", Starved,
            "for (var i = 0; i < 256; i++) System.Runtime.InteropServices.Marshal.AllocHGlobal(1 << 24);") { Says = "emory" },
        new("take 4 GiB of shared memory", Starved, """
            for (var i = 0; i < 64; i++)
            {
                if (mmap(0, 1 << 26, 3, 0x8021, -1, 0) == -1) // shared, anonymous, populated
                    throw new OutOfMemoryException();
                Thread.Sleep(5);
            }
            """) { Members = MapMemory },
        new("keep 1 GiB in a file without a name", Ends.Failed, Native.Report("memfd_create(\"hoard\", 0)"))
            { Members = Native.Import("int memfd_create(string name, uint flags)"), Says = "result -1" },
        new("fill the temporary folder", Ends.Forbidden,
            "File.WriteAllBytes(Path.Combine(Path.GetTempPath(), \"fill\"), new byte[1 << 20]);"),
        new("fill the shared memory folder", Ends.Forbidden, "File.WriteAllBytes(\"/dev/shm/fill\", new byte[1 << 20]);"),
        new("fill the device folder", Ends.Forbidden, "File.WriteAllBytes(\"/dev/fill\", new byte[1 << 20]);"),
        new("make 100,000 empty files", Ends.Forbidden, "for (var i = 0; i < 100_000; i++) File.Create($\"{i}\").Dispose();"),
        new("make folders", Ends.Forbidden, "for (var i = 0; i < 100_000; i++) Directory.CreateDirectory($\"{i}\");"),
        new("start 3,000 threads", Starved, """
            var gate = new ManualResetEventSlim();
            try
            {
                for (var i = 0; i < 3000; i++)
                    new Thread(gate.Wait) { IsBackground = true }.Start();
            }
            finally { gate.Set(); }
            """) { Says = "emory" },
        new("open 5,000 files", Ends.Failed | Ends.Forbidden,
            "var open = new List<FileStream>(); for (var i = 0; i < 5000; i++) open.Add(File.OpenRead(\"/proc/self/maps\"));")
                { Says = "oo many open files" },
        new("open 2,000 pipes", Ends.Failed | Ends.Crashed,
            "var ends = new int[2]; var made = 0; while (made < 2000 && pipe(ends) == 0) made++; throw new "
                + "InvalidOperationException(made < 1000 ? \"few pipes\" : \"many pipes\");") { Members =
                    Native.Import("int pipe(int[] ends)"), Says = "few pipes" },
        new("answer with a matrix of 320 MB", Starved,
            "throw new InvalidOperationException($\"{Enumerable.Range(0, 6500).Select(_ => new double[6500]).ToArray().Length}\");"),
        new("throw a message of 600 MB", Starved, "throw new InvalidOperationException(new string('x', 300_000_000));"),
    ];
}
