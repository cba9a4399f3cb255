using Katas.Confinement;

namespace Katas.Sandboxing.Launching;

/// <summary>
/// The system calls by which a new process confines itself, by their numbers on each processor (kernel: <c>syscall_64.tbl</c>,
/// <c>unistd.h</c>).
/// </summary>
internal static class LaunchCalls
{
    public static readonly SystemCall Dup3 = new(292, 24);
    public static readonly SystemCall Chdir = new(80, 49);
    public static readonly SystemCall SetSession = new(112, 157); // setsid
    public static readonly SystemCall SetLimit = new(302, 261); // prlimit64
    public static readonly SystemCall Unshare = new(272, 97);
    public static readonly SystemCall SetHostName = new(170, 161);
    public static readonly SystemCall ProcessControl = new(157, 167); // prctl
    public static readonly SystemCall SetGroups = new(116, 159);
    public static readonly SystemCall SetGroup = new(119, 149); // setresgid
    public static readonly SystemCall SetUser = new(117, 147); // setresuid
    public static readonly SystemCall OpenAt = new(257, 56);
    public static readonly SystemCall LandlockCreate = new(444);
    public static readonly SystemCall LandlockAddRule = new(445);
    public static readonly SystemCall LandlockRestrict = new(446);
    public static readonly SystemCall CloseRange = new(436);
    public static readonly SystemCall Seccomp = new(317, 277);
    public static readonly SystemCall SignalMask = new(14, 135); // rt_sigprocmask
    public static readonly SystemCall Execute = new(59, 221); // execve
    public static readonly SystemCall Exit = new(231, 94); // exit_group
}
