using System.Globalization;

namespace Attack.Tests.Support;

/// <summary>Workers on this machine, by their command line: ours, and any that nobody waits for any more.</summary>
internal static class OurProcesses
{
    private const string Mark = "Katas.Worker.dll";

    /// <summary>Waits until no worker is left without a master, and no more of ours than the one that waits for work.</summary>
    public static IReadOnlyList<string> LeftBehind()
    {
        for (var patience = 100; ; patience--)
        {
            var masters = Workers().Select(ParentOf).ToArray();
            var strays = masters.Where(master => master <= 1).Select(_ => "a worker without a master").ToArray();
            var ours = masters.Count(master => master == Environment.ProcessId);
            if (strays.Length == 0 && ours <= 1)
                return [];
            if (patience == 0)
                return [.. strays, $"{ours} workers of ours"];
            Thread.Sleep(20);
        }
    }

    /// <summary>How many workers a process has.</summary>
    public static int Under(int master) => Workers().Count(worker => ParentOf(worker) == master);

    /// <summary>The outermost process of each worker: the others are inside it.</summary>
    private static IEnumerable<int> Workers() =>
        Directory.EnumerateDirectories("/proc").Select(Path.GetFileName).Where(name => int.TryParse(name, CultureInfo.InvariantCulture, out _))
            .Select(name => int.Parse(name!, CultureInfo.InvariantCulture)).Where(id => IsWorker(id) && !IsWorker(ParentOf(id)));

    private static bool IsWorker(int id) => Read(id, "cmdline").Contains(Mark, StringComparison.Ordinal) && !Read(id, "stat").Contains(") Z ", StringComparison.Ordinal);

    private static int ParentOf(int id)
    {
        var stat = Read(id, "stat");
        return stat.Length == 0 ? int.MaxValue : int.Parse(stat[(stat.LastIndexOf(')') + 4)..].Split(' ')[0], CultureInfo.InvariantCulture);
    }

    private static string Read(int id, string file)
    {
        try
        {
            return File.ReadAllText($"/proc/{id}/{file}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ""; // it has just ended
        }
    }
}
