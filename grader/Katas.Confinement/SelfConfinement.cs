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
        return arguments switch
        {
            [var quota] => Confine(ResourceQuota.Parse(quota), null),
            [var quota, var besides] when quota != ParentOption => Confine(ResourceQuota.Parse(quota), CallNumbers.Parse(besides)),
            _ => Layers.None,
        };
    }

    /// <summary>Sets what is left of the limits and installs the run filter, on all threads, permanently.</summary>
    private static Layers Confine(ResourceQuota allowance, CallNumbers? besides)
    {
        var machine = Machine.Current ?? throw new PlatformNotSupportedException("There is no filter for this architecture.");
        var found = ProcessStatus.Read(); // read before our own filter is installed, because it would look like the start filter
        var limits = ResourceLimits.Complete(allowance) ? Layers.Limits : Layers.None;
        KernelFilter.Install(Filters.ForRun(machine, Environment.ProcessId, besides), machine);
        return found | limits | Layers.RunFilter;
    }
}
