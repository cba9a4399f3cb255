using static Katas.Confinement.ArgumentRule;

namespace Katas.Confinement;

/// <summary>
/// The system calls that the runtime, the compiler and honest answers make once they run, as traces of all suites on the reference answers,
/// of the honest-feature tests and of crashes show them. No other call reaches the kernel.
/// </summary>
internal static class AllowedCalls
{
    private const string NoVirtualCall =
        "vdso(7): where a machine has no fast clock, the kernel is asked for what is otherwise read from memory";
    private const string OnlyArm64 = "linux/include/uapi/asm-generic/unistd.h: arm64 has this call in place of the older one";

    private const string Sockets =
        "dotnet/runtime, SocketAsyncEngine.Unix.cs: made before the first socket, which is refused; the network attacks show it";

    private const uint GlibcThread = 0x003D_0F00; // CLONE_VM, FS, FILES, SIGHAND, THREAD, SYSVSEM, SETTLS, PARENT_SETTID, CHILD_CLEARTID
    private const uint MuslThread = 0x007D_0F00; // musl/src/thread/pthread_create.c: the same, and CLONE_DETACHED, which does nothing
    private const uint Writing = 0x1 | 0x2 | 0x40 | 0x200 | 0x400; // O_WRONLY, O_RDWR, O_CREAT, O_TRUNC, O_APPEND

    /// <summary>
    /// FUTEX_PRIVATE_FLAG. Without it a wait on a page of a file meets every process that has the file open: a signal between submissions.
    /// </summary>
    private const uint PrivateFutex = 0x80;

    /// <summary>MAP_HUGETLB: the machine has few such pages for all. Shared maps stay: the runtime maps assemblies in this way.</summary>
    private const uint HugePages = 0x4_0000;

    /// <summary>
    /// MADV_DONTNEED, MADV_FREE, MADV_DONTDUMP, MADV_DODUMP; MADV_GUARD_INSTALL and MADV_GUARD_REMOVE for the stacks of threads (glibc
    /// 2.42, nptl/allocatestack.c). Others merge pages with those of other processes, or move the pages of files.
    /// </summary>
    private static readonly uint[] HarmlessAdvice = [4, 8, 16, 17, 102, 103];

    /// <summary>
    /// MEMBARRIER_CMD_QUERY, PRIVATE_EXPEDITED, REGISTER_PRIVATE_EXPEDITED: the others stop every core of the machine.
    /// </summary>
    private static readonly uint[] OwnBarriers = [0, 8, 16];

    /// <summary>The sign of a clock that counts the processor time of a process; of any process, for whoever asks.</summary>
    private const uint ClockOfProcess = 0x8000_0000;

    /// <summary>F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_DUPFD_CLOEXEC, F_GETPIPE_SZ: no lock, lease, signal owner or seal.</summary>
    private static readonly uint[] HarmlessFileCommands = [0, 1, 2, 3, 4, 1030, 1032];

    /// <summary>FIONREAD, TCGETS, TIOCGWINSZ: what the console asks of a descriptor.</summary>
    private static readonly uint[] HarmlessDeviceRequests = [0x541B, 0x5401, 0x5413];

    /// <summary>
    /// PR_GET_DUMPABLE, PR_SET_NAME, PR_GET_NAME, PR_GET_SECCOMP, PR_GET_NO_NEW_PRIVS, PR_SET_VMA: names of threads and memory, and
    /// questions.
    /// </summary>
    private static readonly uint[] HarmlessProcessOptions = [3, 15, 16, 21, 39, 0x5356_4D41];

    public static IReadOnlyList<AllowedCall> All { get; } = [.. Often, .. Memory, .. Threads, .. Signals, .. Files, .. Itself, .. Time];

    /// <summary>
    /// What the runtime needs besides where its C library is musl. The call reaches any process that the kernel lets this one signal,
    /// because no filter can tell a thread's own process: so it is allowed only where another layer closes signals.
    /// </summary>
    public static IReadOnlyList<AllowedCall> OfMusl { get; } =
    [
        new("tkill", new(200, 130), "the collector stops a thread of its own process; abort") { Source = "musl/src/thread/pthread_kill.c" },
    ];

    /// <summary>The kernel goes through the list in this order.</summary>
    private static AllowedCall[] Often =>
    [
        new("read", new(0, 63), "requests from the grader, and files"),
        new("write", new(1, 64), "replies to the grader, and what is printed"),
        new("futex", new(202, 98), "every lock and every wait, in the memory of the process alone") { Rule = new WithBit(1, PrivateFutex) },
        new("mprotect", new(10, 226), "memory that the runtime has reserved comes into use; compiled code"),
        new("madvise", new(28, 233), "memory that is given back") { Rule = new OneOf(2, HarmlessAdvice) },
        new("sched_yield", new(24, 124), "a thread that waits for a short lock"),
    ];

    private static AllowedCall[] Memory =>
    [
        new("mmap", new(9, 222), "heap, stacks and assemblies") { Rule = new NoBit(3, HugePages) },
        new("munmap", new(11, 215), "heap, stacks and assemblies"),
        new("mremap", new(25, 216), "native memory that grows"),
        new("brk", new(12, 214), "native memory"),
    ];

    private static AllowedCall[] Threads =>
    [
        new("clone", new(56, 220), "threads, and only they") { Rule = new OneOf(0, GlibcThread, MuslThread) },
        new("set_robust_list", new(273, 99), "the start of a thread"),
        new("rseq", new(334, 293), "the start of a thread: glibc ends the process where a thread may not do what the first one did"),
        new("exit", new(60, 93), "the end of a thread"),
        new("exit_group", new(231, 94), "the end of the process"),
        new("gettid", new(186, 178), "the runtime names its threads by their ids"),
        new("membarrier", new(324, 283), "the collector makes the threads' writes visible to each other")
            { Rule = new OneOf(0, OwnBarriers) },
        new("sched_getaffinity", new(204, 123), "the number of cores") { Rule = new KnownForSelf(0) },
        new("sched_setaffinity", new(203, 122), "the runtime and the worker put their threads on cores")
            { Rule = new OneOf(0, 0) },
        new("sched_getparam", new(143, 121), "the start of a thread asks for its priority"),
        new("sched_getscheduler", new(145, 120), "the start of a thread asks for its priority"),
        new("sched_get_priority_max", new(146, 125), "the start of a thread asks for its priority"),
        new("sched_get_priority_min", new(147, 126), "the start of a thread asks for its priority"),
    ];

    private static AllowedCall[] Signals =>
    [
        new("rt_sigaction", new(13, 134), "null references and stack overflows are signals to the runtime"),
        new("rt_sigprocmask", new(14, 135), "the start of a thread"),
        new("rt_sigreturn", new(15, 139), "the end of a handler of a signal"),
        new("sigaltstack", new(131, 132), "a stack overflow is handled on a stack of its own"),
        new("tgkill", new(234, 131), "the collector stops a thread of its own process; abort") { Rule = new Self(0) },
    ];

    private static AllowedCall[] Files =>
    [
        new("openat", new(257, 56), "assemblies, time zones, files of its own process") { Rule = new NoBit(2, Writing) },
        new("open", new(2, -1), "the same") { Rule = new NoBit(1, Writing), Source = "musl/src/fcntl/open.c: the older call" },
        new("close", new(3, 57), "files"),
        new("fstat", new(5, 80), "the length of a file"),
        new("newfstatat", new(262, 79), "whether a file exists"),
        new("stat", new(4, -1), "whether a file exists"),
        new("lstat", new(6, -1), "what a path leads to"),
        new("lseek", new(8, 62), "files"),
        new("pread64", new(17, 67), "files"),
        new("readlink", new(89, -1), "what a path leads to"),
        new("readlinkat", new(-1, 78), "what a path leads to") { Source = OnlyArm64 },
        new("getdents64", new(217, 61), "the files in a folder"),
        new("getcwd", new(79, 17), "the folder that paths begin at"),
        new("fcntl", new(72, 25), "copies of descriptors, never locks") { Rule = new OneOf(1, HarmlessFileCommands) },
        new("ioctl", new(16, 29), "whether output goes to a terminal") { Rule = new OneOf(1, HarmlessDeviceRequests) },
        new("pipe2", new(293, 59), "the runtime tries through a pipe whether an address may be read"),
        new("poll", new(7, -1), "the console waits for the descriptor it writes to"),
        new("ppoll", new(-1, 73), "the console waits for the descriptor it writes to") { Source = OnlyArm64 },
        new("epoll_create1", new(291, 20), "code that asks for the network shall hear that it is refused") { Source = Sockets },
        new("epoll_wait", new(232, -1), "the same") { Source = Sockets },
        new("epoll_pwait", new(-1, 22), "the same") { Source = OnlyArm64 },
    ];

    private static AllowedCall[] Itself =>
    [
        new("getpid", new(39, 172), "its own id"),
        new("geteuid", new(107, 175), "Environment.UserName and Environment.IsPrivilegedProcess"),
        new("uname", new(63, 160), "Environment.OSVersion"),
        new("sysinfo", new(99, 179), "how much memory there is"),
        new("getrusage", new(98, 165), "the processor time it has used"),
        new("getrandom", new(318, 278), "keys") { Source = "openssl/providers/implementations/rands/seeding/rand_unix.c" },
        new("prlimit64", new(302, 261), "its own limits, which it cannot raise") { Rule = new OneOf(0, 0) },
        new("prctl", new(157, 167), "names of threads and memory") { Rule = new OneOf(0, HarmlessProcessOptions) },
    ];

    private static AllowedCall[] Time =>
    [
        new("clock_nanosleep", new(230, 115), "a short sleep") { Rule = new NoBit(0, ClockOfProcess) },
        new("nanosleep", new(35, 101), "a short sleep") { Source = "glibc before 2.31, sysdeps/unix/sysv/linux/nanosleep.c" },
        new("restart_syscall", new(219, 128), "an interrupted wait") { Source = "restart_syscall(2): the kernel calls it by itself" },
        new("clock_gettime", new(228, 113), "the time") { Rule = new NoBit(0, ClockOfProcess), Source = NoVirtualCall },
        new("gettimeofday", new(96, 169), "the time") { Source = NoVirtualCall },
        new("time", new(201, -1), "the time") { Source = NoVirtualCall },
        new("getcpu", new(309, 168), "the core a thread runs on") { Source = NoVirtualCall },
    ];
}
