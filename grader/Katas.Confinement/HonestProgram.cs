using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace Katas.Confinement;

/// <summary>
/// What honest answers do, in short. A worker without a submission runs it under both filters before the first submission comes: where the
/// runtime of a machine needs a system call that is not on the list, nothing is graded, instead of right answers being called wrong.
/// </summary>
public static class HonestProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static readonly (string Name, Action Try)[] Parts =
    [
        ("memory", Memory),
        ("threads", Threads),
        ("garbage collection beside a loop", CollectBesideALoop),
        ("tasks and timers", TasksAndTimers),
        ("exceptions", Exceptions),
        ("files that the sandbox shows", Files),
        ("numbers and texts", NumbersAndTexts),
        ("questions about the machine", Questions),
        ("printing", Print),
    ];

    /// <summary>The parts that do not work here, each with the reason; none where honest code runs.</summary>
    public static IReadOnlyList<string> Failures() => [.. Parts.Select(part => Failure(part.Name, part.Try)).OfType<string>()];

    private static string? Failure(string name, Action part)
    {
        try
        {
            part();
            return null;
        }
#pragma warning disable CA1031 // whatever is thrown is what we want to know
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return $"{name} ({exception.GetBaseException().Message})";
        }
    }

    private static unsafe void Memory()
    {
        var arrays = Enumerable.Range(1, 64).Select(size => new double[size << 10]).ToArray();
        var native = NativeMemory.Alloc(1 << 20);
        native = NativeMemory.Realloc(native, 8 << 20);
        NativeMemory.Free(native);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        Expect(arrays.Sum(array => array.Length) == 64 * 65 / 2 << 10);
    }

    private static void Threads()
    {
        var sum = 0;
        var threads = Enumerable.Range(0, 8).Select(_ => new Thread(() => Interlocked.Add(ref sum, 1)) { Name = "honest" }).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Parallel.For(0, 1000, _ => Interlocked.Add(ref sum, 1));
        Expect(sum == 1008);
    }

    /// <summary>A thread in a loop without calls is stopped for the collector by a signal.</summary>
    private static void CollectBesideALoop()
    {
        var end = false;
        var rounds = 0L;
        var loop = new Thread(() =>
        {
            while (!Volatile.Read(ref end))
                rounds++;
        });
        loop.Start();
        for (var i = 0; i < 3; i++)
            GC.Collect();
        Volatile.Write(ref end, true);
        Expect(loop.Join(Patience));
    }

    private static void TasksAndTimers()
    {
        Expect(Task.WhenAll(Enumerable.Range(0, 20).Select(After)).Wait(Patience));
        using var ticked = new ManualResetEventSlim();
        using var timer = new Timer(_ => ticked.Set(), null, 1, Timeout.Infinite);
        Expect(ticked.Wait(Patience));
        Thread.Sleep(1);

        static async Task<int> After(int number)
        {
            await Task.Delay(1).ConfigureAwait(false);
            return number;
        }
    }

    private static void Exceptions()
    {
        var zero = Environment.GetCommandLineArgs().Length * 0;
        string? nothing = null;
        Action[] attempts = [() => throw new InvalidOperationException("honest"), () => _ = nothing!.Length, () => _ = 1 / zero];
        Expect(attempts.All(attempt => Failure("", attempt) is not null) && Environment.StackTrace.Length > 0);
    }

    private static void Files()
    {
        var files = Directory.GetFiles(AppContext.BaseDirectory, "*.dll");
        using var file = File.OpenRead(files[0]);
        file.Seek(-1, SeekOrigin.End);
        Expect(file.ReadByte() >= 0 && File.Exists(files[0]) && !Directory.Exists(Path.Combine(Environment.CurrentDirectory, "nothing")));
        Expect(File.ReadAllText("/proc/self/status").Length > 0);
    }

    private static void NumbersAndTexts()
    {
        Expect(BigInteger.Pow(7, 500).ToString(CultureInfo.InvariantCulture).Length == 423);
        Expect(new Regex(@"^(\w+)\s\1$", RegexOptions.Compiled).IsMatch("honest honest"));
        Expect(Guid.NewGuid() != new Guid(new byte[16]) && new Random().Next(1) == 0);
        Expect(DateTime.Now.Year > 2000 && 1.5.ToString(CultureInfo.InvariantCulture) == "1.5");
    }

    private static void Questions()
    {
        _ = Environment.IsPrivilegedProcess;
        Expect(Environment.ProcessorCount > 0 && Environment.CpuUsage.TotalTime > TimeSpan.Zero);
        Expect(Environment.OSVersion.Version.Major > 0); // not the user's name: where Landlock closes files, the list of users is closed
        Expect(GC.GetGCMemoryInfo(GCKind.Any).TotalAvailableMemoryBytes > 0);
    }

    private static void Print()
    {
        Console.Out.WriteLine("honest");
        Console.Out.Flush();
        Expect(Console.IsOutputRedirected);
    }

    private static void Expect(bool holds)
    {
        if (!holds)
            throw new InvalidOperationException("it gives a wrong result");
    }
}
