using System.Runtime.Versioning;

namespace Katas.Sandboxing.Launching;

/// <summary>Finds out, by trying, which way to confine programs works on this machine; the one with the most layers is taken.</summary>
[SupportedOSPlatform("linux")]
internal static class SandboxTrials
{
    /// <exception cref="SandboxUnavailableException">None works; the message says why each does not.</exception>
    public static ISandboxCommand Choose(Tools tools, StagingFolder staging)
    {
        var refusals = new List<string>();
        return (ISandboxCommand?)Bubblewrap(tools, staging, refusals)
            ?? Landlock(tools, staging, namespaces: true, refusals)
            ?? Landlock(tools, staging, namespaces: false, refusals)
            ?? throw new SandboxUnavailableException($"{string.Join("; ", refusals)}. {SandboxErrors.UserNamespaces}");
    }

    private static BubblewrapCommand? Bubblewrap(Tools tools, StagingFolder staging, List<string> refusals)
    {
        if (tools.Bubblewrap is null)
            return null;
        var command = new BubblewrapCommand(tools, staging);
        if (FailureOf(command.Try) is not { } refusal)
            return command;
        refusals.Add($"bubblewrap is installed, but does not start ({refusal})");
        return null;
    }

    private static LandlockCommand? Landlock(Tools tools, StagingFolder staging, bool namespaces, List<string> refusals)
    {
        if (tools.LandlockVersion == 0 || (namespaces && !tools.Namespaces))
            return null;
        var command = new LandlockCommand(tools, staging, namespaces);
        var refusal = FailureOf(() =>
        {
            command.Try();
            return null;
        });
        if (refusal is null)
            return command;
        refusals.Add($"a process could not confine itself with Landlock ({refusal})");
        return null;
    }

    private static string? FailureOf(Func<string?> trial)
    {
        try
        {
            return trial();
        }
        catch (LaunchException refused)
        {
            return refused.Message;
        }
    }
}
