using System.Globalization;
using System.Runtime.Versioning;
using Katas.Confinement;
using Microsoft.Win32.SafeHandles;

namespace Katas.Sandboxing.Launching;

/// <summary>The calls by which a new process confines itself, in the only order that works.</summary>
[SupportedOSPlatform("linux")]
internal sealed class ConfiningCalls : IDisposable
{
    private const nint CurrentFolder = -100; // AT_FDCWD
    private const nint OpenPath = 0x20_0000; // O_PATH
    private const nint CloseOnExec = 4; // CLOSE_RANGE_CLOEXEC
    private const nint SetParentDeathSignal = 1; // PR_SET_PDEATHSIG
    private const nint DropFromBoundingSet = 24; // PR_CAPBSET_DROP
    private const nint SetNoNewPrivileges = 38; // PR_SET_NO_NEW_PRIVS
    private const nint KillSignal = 9;
    private const nint SetModeFilter = 1; // SECCOMP_SET_MODE_FILTER
    private const nint SetMask = 2; // SIG_SETMASK
    private const nint NewUser = 0x1000_0000; // CLONE_NEWUSER
    private const nint NewNetworkQueuesAndNames = 0x4C00_0000; // CLONE_NEWNET, CLONE_NEWIPC, CLONE_NEWUTS
    private const string HostName = "sandbox";

    private readonly Confining confining;
    private readonly SafeFileHandle? ruleset;
    private readonly SafeFileHandle? filterFile;
    private readonly int? user = WorkerUsers.Next();

    /// <param name="confining">What to do.</param>
    /// <param name="pipes">Descriptors that become standard input, output and error.</param>
    public ConfiningCalls(Confining confining, params ReadOnlySpan<nint> pipes)
    {
        this.confining = confining;
        ruleset = confining.Folder is { } folder
            ? Landlock.Ruleset(
                confining.Machine, confining.LandlockVersion, LandlockRules.For(confining.Machine, folder, confining.IsNative))
            : null;
        filterFile = confining.FilterFile is { } file ? File.OpenHandle(file) : null;
        List = new CallList(confining.Machine, confining.LeftOut);
        Connect(pipes);
        Limit();
        Leave();
        Close();
    }

    /// <summary>The calls; the last one is still missing: to become a program, or to end.</summary>
    public CallList List { get; }

    public void Dispose()
    {
        List.Dispose();
        ruleset?.Dispose();
        filterFile?.Dispose();
    }

    private void Connect(ReadOnlySpan<nint> pipes)
    {
        for (var i = 0; i < pipes.Length; i++)
            List.Then("pipes", LaunchCalls.Dup3, pipes[i], i);
        if (filterFile is not null)
            List.Then("filter's file", LaunchCalls.Dup3, filterFile.DangerousGetHandle(), Confining.FilterDescriptor);
        List.Then("working folder", LaunchCalls.Chdir, List.Text("/")).Then("session", LaunchCalls.SetSession);
    }

    private void Limit()
    {
        foreach (var limit in ResourceLimits.AtStart(confining.Quota))
            List.Then(limit.Name, LaunchCalls.SetLimit, 0, limit.Resource, List.Numbers((nint)limit.Value, (nint)limit.Value));
    }

    /// <summary>
    /// Leaves the machine's namespaces, and root. Root can leave without a new list of users, and must do so while it is root; an ordinary
    /// user
    /// gains the right to leave in a new list. The name of the new host has the name of the namespaces, so that it is never set without
    /// them.
    /// The change of user clears the signal at the grader's death, so that one comes last.
    /// </summary>
    private void Leave()
    {
        if (confining.Namespaces)
        {
            List.Then("namespaces", LaunchCalls.Unshare, (Environment.IsPrivilegedProcess ? 0 : NewUser) | NewNetworkQueuesAndNames)
                .Then("namespaces", LaunchCalls.SetHostName, List.Text(HostName), HostName.Length);
        }
        if (confining.Namespaces || user is not null)
        {
            foreach (var capability in Enumerable.Range(0, LastCapability() + 1))
                List.Then("bounding set", LaunchCalls.ProcessControl, DropFromBoundingSet, capability);
        }
        if (user is { } id)
        {
            List.Then("groups", LaunchCalls.SetGroups, 0, 0).Then("group", LaunchCalls.SetGroup, id, id, id)
                .Then("user", LaunchCalls.SetUser, id, id, id);
        }
        List.Then("no new privileges", LaunchCalls.ProcessControl, SetNoNewPrivileges, 1)
            .Then("death with the grader", LaunchCalls.ProcessControl, SetParentDeathSignal, KillSignal);
    }

    /// <summary>
    /// Closes files and descriptors, and then the kernel: a filter refuses Landlock's calls. Last come the signals, all of which wait until
    /// here.
    /// </summary>
    private void Close()
    {
        if (ruleset is not null)
        {
            foreach (var file in LandlockRules.OwnFiles)
                GrantOwn(file);
            List.Then("Landlock", LaunchCalls.LandlockRestrict, ruleset.DangerousGetHandle())
                .Then("descriptors", LaunchCalls.CloseRange, 3, int.MaxValue, CloseOnExec);
        }
        if (confining.Filter is { } filter)
            List.Then("first filter", LaunchCalls.Seccomp, SetModeFilter, 0, List.Numbers(filter.Length / 8, List.Bytes(filter)));
        List.Then("signals", LaunchCalls.SignalMask, SetMask, List.Numbers(0), 0, 8);
    }

    /// <summary>A rule whose descriptor only the new process can know.</summary>
    private void GrantOwn(string file)
    {
        var rule = List.Bytes(Landlock.Packed(FileRights.Read, 0));
        List.ThenKeep(rule + sizeof(ulong), file, LaunchCalls.OpenAt, CurrentFolder, List.Text(file), OpenPath)
            .Then(file, LaunchCalls.LandlockAddRule, ruleset!.DangerousGetHandle(), Landlock.PathBeneath, rule);
    }

    private static int LastCapability() => int.Parse(File.ReadAllText("/proc/sys/kernel/cap_last_cap"), CultureInfo.InvariantCulture);
}
