using System.Runtime.InteropServices;
using Katas.Core;

namespace Katas.Sandboxing;

/// <summary>What a person can do where the sandbox, or a part of it, is missing.</summary>
internal static class SandboxErrors
{
    public const string TrustInstead = "With '--trust' the code is graded without a sandbox: only for code you would run yourself.";

    public const string Bubblewrap = "'bwrap' is not installed: get it with 'apt install bubblewrap' (or 'dnf install', 'apk add', 'pacman -S')";

    public const string Setpriv = "'setpriv' is not installed, without which root is not confined: get it with 'apt install util-linux', or grade as an ordinary user";

    public const string UserNamespaces =
        "If user namespaces are switched off: on Ubuntu 24.04 'sysctl kernel.apparmor_restrict_unprivileged_userns=0' or an AppArmor profile for bwrap, "
        + "on Debian 'sysctl kernel.unprivileged_userns_clone=1', in Docker '--security-opt seccomp=unconfined --security-opt systempaths=unconfined'.";

    private const string Nowhere = "Other people's code is graded only in a sandbox, and there is none here: ";

    public static string OtherSystem => $"this is {RuntimeInformation.OSDescription}: use Linux, WSL 2 or a Linux container";

    public static string OtherProcessor => $"there is no system-call filter for {RuntimeInformation.ProcessArchitecture}: use x64 or arm64";

    /// <summary>One sentence that says what is missing and what to do, and a second one with the way out.</summary>
    public static UsageException Refuse(string missing) => new($"{Nowhere}{missing}. {TrustInstead}");

    /// <summary>What is missing and what to do, without the rest of a refusal.</summary>
    public static string Missing(UsageException refusal) =>
        refusal.Message.Replace(Nowhere, "", StringComparison.Ordinal).Replace($". {TrustInstead}", "", StringComparison.Ordinal);
}
