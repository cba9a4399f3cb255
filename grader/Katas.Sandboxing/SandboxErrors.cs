using System.Runtime.InteropServices;

namespace Katas.Sandboxing;

/// <summary>What to tell a person when the sandbox, or a part of it, is missing.</summary>
internal static class SandboxErrors
{
    public const string TrustInstead = "With '--trust' the code is graded without a sandbox: only for code you would run yourself.";

    public const string Bubblewrap = "'bwrap' is not installed: get it with 'apt install bubblewrap' (or 'dnf install', 'apk add', "
        + "'pacman -S')";

    public const string Setpriv = "'setpriv' is not installed, without which root is not confined: get it with 'apt install util-linux', "
        + "or grade as an ordinary user";

    public const string UserNamespaces =
        "If user namespaces are switched off: on Ubuntu 24.04 'sysctl kernel.apparmor_restrict_unprivileged_userns=0' or an AppArmor "
            + "profile for bwrap, "
        + "on Debian 'sysctl kernel.unprivileged_userns_clone=1', in Docker '--security-opt seccomp=unconfined --security-opt "
        + "systempaths=unconfined'.";

    public static string OtherSystem => $"this is {RuntimeInformation.OSDescription}: use Linux, WSL 2 or a Linux container";

    public static string OtherProcessor => $"there is no system-call filter for {RuntimeInformation.ProcessArchitecture}: use x64 or arm64";
}
