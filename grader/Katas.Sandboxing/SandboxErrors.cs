using System.Runtime.InteropServices;

namespace Katas.Sandboxing;

/// <summary>What to tell a person when the sandbox, or a part of it, is missing.</summary>
internal static class SandboxErrors
{
    public const string TrustInstead = "With '--trust' the code is graded without a sandbox: only for code you would run yourself.";

    public const string NothingClosesFiles =
        "nothing closes this machine's files: the kernel has no Landlock (it comes with Linux 5.13, and a container may refuse it), "
        + "and 'bwrap' is not installed: get it with 'apt install bubblewrap' (or 'dnf install', 'apk add', 'pacman -S')";

    public const string UserNamespaces =
        "If user namespaces are switched off: on Ubuntu 24.04 'sysctl kernel.apparmor_restrict_unprivileged_userns=0' "
        + "or an AppArmor profile for bwrap, on Debian 'sysctl kernel.unprivileged_userns_clone=1', "
        + "in Docker '--security-opt seccomp=unconfined --security-opt systempaths=unconfined'";

    public static string OtherSystem => $"this is {RuntimeInformation.OSDescription}: use Linux, a Linux container, or on Windows WSL 2";

    public static string OtherProcessor => $"there is no system-call filter for {RuntimeInformation.ProcessArchitecture}: use x64 or arm64";
}
