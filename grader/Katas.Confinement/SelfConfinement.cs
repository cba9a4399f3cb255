using System.Globalization;
using Katas.Wire;

namespace Katas.Confinement;

/// <summary>Confines the process in which it is called.</summary>
public static class SelfConfinement
{
    /// <summary>The option before the parent's process id, for a program that is not confined.</summary>
    public const string ParentOption = "--master";

    /// <summary>
    /// Does what the command line of one of our programs says: confine itself to a quota, or end with its parent. Returns the layers in
    /// force.
    /// </summary>
    /// <exception cref="System.ComponentModel.Win32Exception">The kernel refused a limit or the filter.</exception>
    public static Layers ApplyFromArguments(string[] arguments)
    {
        if (arguments is [ParentOption, var master])
            ParentProcess.ExitWithParent(int.Parse(master, CultureInfo.InvariantCulture));
        return arguments is [var quota, var filter] && quota != ParentOption
            ? Confine(ResourceQuota.Parse(quota), Convert.FromBase64String(filter))
            : Layers.None;
    }

    /// <summary>The command line that tells a program to confine itself.</summary>
    public static string[] ArgumentsFor(Machine machine, ResourceQuota quota, CallNumbers? besides) =>
        [quota.ToArgument(), Convert.ToBase64String(Filters.ForRun(machine, besides))];

    /// <summary>
    /// Sets what is left of the limits and installs the run filter, on all threads, permanently. The filter comes from the grader: to make
    /// it here would cost each start a third of its processor time.
    /// </summary>
    private static Layers Confine(ResourceQuota allowance, byte[] filter)
    {
        var machine = Machine.Current ?? throw new PlatformNotSupportedException("There is no filter for this architecture.");
        var found = ProcessStatus.Read(); // read before our own filter is installed, because it would look like the start filter
        var limits = ResourceLimits.Complete(allowance) ? Layers.Limits : Layers.None;
        Filters.Complete(filter, Environment.ProcessId);
        KernelFilter.Install(filter, machine);
        return found | limits | Layers.RunFilter;
    }
}
