using System.Globalization;
using System.Runtime.InteropServices;
using Katas.Wire;

namespace Katas.Confinement;

/// <summary>Confines the process in which it is called.</summary>
public static class SelfConfinement
{
    /// <summary>The option before the parent's process id, for a program that is not confined.</summary>
    public const string ParentOption = "--master";

    /// <summary>
    /// Does what the command line of one of our programs says: confine itself, or end with its parent. Returns the layers in force.
    /// </summary>
    /// <exception cref="System.ComponentModel.Win32Exception">The kernel refused a limit or the filter.</exception>
    public static Layers ApplyFromArguments(string[] arguments)
    {
        if (arguments.Length == 1)
            return Confine(Convert.FromBase64String(arguments[0]));
        if (arguments.Length == 2 && arguments[0] == ParentOption)
            ParentProcess.ExitWithParent(int.Parse(arguments[1], CultureInfo.InvariantCulture));
        return Layers.None;
    }

    /// <summary>
    /// The command line that tells a program to confine itself: how many limits it has to check and to set, the limits, the number of the
    /// call that takes a filter, and the filter. All is made here and needs no reader, because each program would compile one anew.
    /// </summary>
    public static string ArgumentFor(Machine machine, ResourceQuota quota, CallNumbers? besides, bool ofMusl)
    {
        var (start, later) = (ResourceLimits.AtStart(quota), ResourceLimits.Later(quota));
        long[] numbers =
        [
            machine.NumberOf(KernelFilter.Seccomp)!.Value, start.Length, later.Length,
            .. start.Concat(later).SelectMany(limit => new[] { limit.Resource, limit.Value }),
        ];
        return Convert.ToBase64String([.. MemoryMarshal.AsBytes<long>(numbers), .. Filters.ForRun(machine, besides, ofMusl)]);
    }

    /// <summary>Sets what is left of the limits and installs the run filter, on all threads, permanently.</summary>
    private static unsafe Layers Confine(byte[] order)
    {
        var found = ProcessStatus.Read(); // read before our own filter is installed, because it would look like the start filter
        fixed (byte* start = order)
        {
            var next = (long*)start;
            var (seccomp, atStart, later) = (next[0], next[1], next[2]);
            next += 3;
            var areInForce = true;
            for (; atStart > 0; atStart--, next += 2)
                areInForce &= ResourceLimits.IsInForce((int)next[0], next[1]);
            for (; later > 0; later--, next += 2)
                areInForce &= ResourceLimits.Set((int)next[0], next[1]);
            var filter = order.AsSpan((int)((byte*)next - start));
            Filters.Complete(filter, Environment.ProcessId);
            KernelFilter.Install(filter, (nint)seccomp);
            return found | (areInForce ? Layers.Limits : Layers.None) | Layers.RunFilter;
        }
    }
}
