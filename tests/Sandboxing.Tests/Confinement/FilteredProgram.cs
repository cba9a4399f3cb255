using System.Diagnostics;
using Katas.Confinement;
using Katas.Sandboxing.Processes;

namespace Sandboxing.Tests.Confinement;

/// <summary>
/// The honest program under the run filter from which one call was taken away, and in which every call that is not on the list kills.
/// It runs in a child, because a filter stays on a process.
/// </summary>
internal static class FilteredProgram
{
    private const int HeapMegabytes = 384;

    /// <summary>
    /// Whether the collector interrupts a thread, or sleeps until it has stopped, is a matter of chance in one round. One is enough where
    /// the call that is searched for is made in each.
    /// </summary>
    private const int Rounds = 20;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5); // a busy machine

    /// <summary>What the child runs: this assembly is its program.</summary>
    public static int Main(string[] arguments)
    {
        var machine = Machine.Current!;
        var allowed = AllowedCalls.All.Where(row => row.Name != arguments[0]);
        CallNumbers? besides = arguments.Length > 1 ? CallNumbers.Parse(arguments[1]) : null;
        var rules = Filters.RunRules(machine, allowed, besides);
        var filter = rules.Refuse(FilterError.NotKnown, SystemCalls.Clone3).BuildKillingOthers(); // glibc falls back to clone
        Filters.Complete(filter, Environment.ProcessId);
        KernelFilter.Install(filter, (nint)machine.NumberOf(KernelFilter.Seccomp)!.Value);
        string[] failures = [.. Enumerable.Range(0, besides is null ? Rounds : 1).SelectMany(_ => HonestProgram.Failures()).Distinct()];
        Console.WriteLine(string.Join(", ", failures));
        return failures.Length;
    }

    /// <summary>Runs it; what it says, and its exit code, which is zero where everything works.</summary>
    public static (int ExitCode, string Printed) RunWithout(string call, params string[] besides)
    {
        var program = typeof(FilteredProgram).Assembly.Location;
        var start = new ProcessStartInfo(Path.Combine(DotnetProgram.Root, "dotnet"), ["exec", program, call, .. besides])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        foreach (var (name, value) in DotnetProgram.Environment(HeapMegabytes))
            start.Environment[name] = value;
        using var child = Process.Start(start)!;
        var errors = child.StandardError.ReadToEndAsync();
        var printed = child.StandardOutput.ReadToEndAsync();
        if (!child.WaitForExit(Patience))
            child.Kill(); // it hangs
        child.WaitForExit();
        return (child.ExitCode, printed.GetAwaiter().GetResult() + errors.GetAwaiter().GetResult());
    }
}
