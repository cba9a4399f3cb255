using System.Globalization;
using Katas.Wire;

namespace Katas.Confinement;

/// <summary>Confines the process it is called in.</summary>
public static class SelfConfinement
{
    /// <summary>What comes before the number of the process to follow, for a program that is not confined.</summary>
    public const string ParentOption = "--master";

    /// <summary>Does what the command line of one of our programs says: confine itself by an allowance, or follow its master. Says which layers hold now.</summary>
    /// <exception cref="System.ComponentModel.Win32Exception">The kernel did not take a limit or the filter.</exception>
    public static Layers ApplyFromArguments(string[] arguments)
    {
        if (arguments is [ParentOption, var master])
            ParentProcess.ExitWithParent(int.Parse(master, CultureInfo.InvariantCulture));
        return arguments is [var allowance] ? Confine(ResourceQuota.Parse(allowance)) : Layers.None;
    }

    /// <summary>Takes away, on all threads and for ever, what the allowance does not grant.</summary>
    private static Layers Confine(ResourceQuota allowance)
    {
        var machine = Machine.Current ?? throw new PlatformNotSupportedException("There is no filter for this architecture.");
        var found = ProcessStatus.Read(); // before our own filter, which looks the same as the one from the start
        ResourceLimits.Apply(allowance);
        KernelFilter.Install(Filters.ForRun(machine), machine);
        return found | Layers.Limits | Layers.RunFilter;
    }
}
