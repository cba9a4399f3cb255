using Katas.Wire;

namespace Katas.Confinement;

/// <summary>What the kernel says about this process: a layer is reported because it is in force, not because it was requested.</summary>
internal static class ProcessStatus
{
    private const string NoCapabilities = "0000000000000000";

    public static Layers Read()
    {
        var status = File.ReadLines("/proc/self/status").Select(line => line.Split(":\t", 2)).Where(parts => parts.Length == 2)
            .ToDictionary(parts => parts[0], parts => parts[1].Trim(), StringComparer.Ordinal);
        var unprivileged = status["NoNewPrivs"] == "1" && status["CapEff"] == NoCapabilities && status["CapBnd"] == NoCapabilities;
        return (unprivileged ? Layers.Unprivileged : Layers.None)
            | (status["Seccomp"] == "2" ? Layers.StartFilter : Layers.None)
            | (IsOrdinaryUser() ? Layers.OrdinaryUser : Layers.None);
    }

    /// <summary>The user outside our namespace: for root the kernel does not enforce the limit of threads.</summary>
    private static bool IsOrdinaryUser()
    {
        var map = File.ReadAllText("/proc/self/uid_map").Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return map is [_, not "0", "1"];
    }
}
