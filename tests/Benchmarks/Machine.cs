using System.Globalization;
using System.Runtime.InteropServices;
using Benchmarks.Measuring;
using Benchmarks.Trees;

namespace Benchmarks;

/// <summary>What a reader has to know of the machine, without anything that names it.</summary>
internal static class Machine
{
    public static IReadOnlyList<KeyValuePair<string, string>> Describe(Workspace workspace, Repository repository) =>
    [
        new("cores", Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture)),
        new("processor", Property("/proc/cpuinfo", "model name")),
        new("memory", $"{GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9:0} GB"),
        new("kernel", File.ReadAllText("/proc/sys/kernel/osrelease").Trim()),
        new("system", RuntimeInformation.OSDescription),
        new(".NET SDK", repository.SdkVersion),
        new("load when the benchmark started", workspace.Load),
        new("processor time from", ControlGroup.IsEntered ? "a control group" : "the process table, without what died in a killed sandbox"),
        new("now", $"commit {workspace.Head}"),
        new("before", $"commit {workspace.Baseline}"),
        .. workspace.BuiltTrees.Select(tree => new KeyValuePair<string, string>($"sandbox, {tree.Name}", SandboxOf(tree))),
    ];

    private static string SandboxOf(KatasTree tree) => tree.IsSandboxed ? "in force" : "not available here, so measured with `--trust`";

    private static string Property(string file, string name) =>
        File.ReadLines(file).FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal))?.Split(':', 2)[1].Trim() ?? "unknown";
}
