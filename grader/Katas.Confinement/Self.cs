using Katas.Wire;

namespace Katas.Confinement;

/// <summary>Confines the process it is called in.</summary>
public static class Self
{
    /// <summary>Takes away, on all threads and for ever, what the allowance does not grant; says which layers hold now.</summary>
    /// <exception cref="System.ComponentModel.Win32Exception">The kernel did not take a limit or the filter.</exception>
    public static Layers Confine(Allowance allowance)
    {
        var machine = Machine.Current ?? throw new PlatformNotSupportedException("There is no filter for this architecture.");
        var found = ProcessStatus.Read(); // before our own filter, which looks the same as the one from the start
        ResourceLimits.Apply(allowance);
        KernelFilter.Install(Filters.ForRun(machine), machine);
        return found | Layers.Limits | Layers.RunFilter;
    }
}
