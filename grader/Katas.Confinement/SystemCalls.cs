namespace Katas.Confinement;

/// <summary>
/// The system calls that the filters refuse, grouped by what an attacker would use them for
/// (kernel: <c>syscall_64.tbl</c>, <c>unistd.h</c>).
/// </summary>
internal static class SystemCalls
{
    public static readonly SystemCall Clone = new(56, 220);
    public static readonly SystemCall Clone3 = new(435);
    public static readonly SystemCall Socket = new(41, 198);

    /// <summary>sched_setscheduler: the runtime asks for it at the start of each thread, and goes on where it is not permitted.</summary>
    public static readonly SystemCall SetScheduler = new(144, 119);

    /// <summary>ptrace, process_vm_readv, process_vm_writev, kcmp, pidfd_getfd.</summary>
    public static readonly SystemCall[] OtherProcesses = [new(101, 117), new(310, 270), new(311, 271), new(312, 272), new(438)];

    /// <summary>add_key, request_key, keyctl.</summary>
    public static readonly SystemCall[] Keyrings = [new(248, 217), new(249, 218), new(250, 219)];

    /// <summary>bpf, perf_event_open, userfaultfd, fanotify_init, fanotify_mark: large and rarely needed parts of the kernel.</summary>
    public static readonly SystemCall[] Observation = [new(321, 280), new(298, 241), new(323, 282), new(300, 262), new(301, 263)];

    /// <summary>io_uring_setup, io_uring_enter, io_uring_register: a second way to make system calls, past the filter.</summary>
    public static readonly SystemCall[] Rings = [new(425), new(426), new(427)];

    /// <summary>mount, umount2, pivot_root, chroot, open_tree, move_mount, fsopen, fsconfig, fsmount, fspick, mount_setattr.</summary>
    public static readonly SystemCall[] Mounts =
    [
        new(165, 40), new(166, 39), new(155, 41), new(161, 51),
        new(428), new(429), new(430), new(431), new(432), new(433), new(442),
    ];

    /// <summary>unshare, setns.</summary>
    public static readonly SystemCall[] Namespaces = [new(272, 97), new(308, 268)];

    /// <summary>name_to_handle_at, open_by_handle_at.</summary>
    public static readonly SystemCall[] FileHandles = [new(303, 264), new(304, 265)];

    /// <summary>init_module, finit_module, delete_module, kexec_load, kexec_file_load, reboot, swapon, swapoff, acct.</summary>
    public static readonly SystemCall[] Machine =
    [
        new(175, 105), new(313, 273), new(176, 106), new(246, 104), new(320, 294),
        new(169, 142), new(167, 224), new(168, 225), new(163, 89),
    ];

    /// <summary>settimeofday, clock_settime, adjtimex, clock_adjtime.</summary>
    public static readonly SystemCall[] Clocks = [new(164, 170), new(227, 112), new(159, 171), new(305, 266)];

    /// <summary>syslog, quotactl, iopl, ioperm, personality, vhangup.</summary>
    public static readonly SystemCall[] Administration =
        [new(103, 116), new(179, 60), new(172, -1), new(173, -1), new(135, 92), new(153, 58)];

    /// <summary>mq_open, shmget, msgget, semget: memory and messages that outlive a process.</summary>
    public static readonly SystemCall[] Queues = [new(240, 180), new(29, 194), new(68, 186), new(64, 190)];

    /// <summary>execve, execveat, fork, vfork.</summary>
    public static readonly SystemCall[] Programs = [new(59, 221), new(322, 281), new(57, -1), new(58, -1)];

    /// <summary>socketpair, connect, bind, listen; <see cref="Socket"/> itself goes with them.</summary>
    public static readonly SystemCall[] Sockets = [Socket, new(53, 199), new(42, 203), new(49, 200), new(50, 201)];

    /// <summary>kill, tkill, rt_sigqueueinfo, rt_tgsigqueueinfo, pidfd_send_signal, pidfd_open. The runtime itself needs tgkill.</summary>
    public static readonly SystemCall[] Signals = [new(62, 129), new(200, 130), new(129, 138), new(297, 240), new(424), new(434)];

    /// <summary>creat, truncate, ftruncate, rename*, mkdir*, rmdir, unlink*, link*, symlink*, mknod*.</summary>
    public static readonly SystemCall[] Names =
    [
        new(85, -1), new(76, 45), new(77, 46), new(82, -1), new(264, 38), new(316, 276), new(83, -1), new(258, 34), new(84, -1),
        new(87, -1), new(263, 35), new(86, -1), new(265, 37), new(88, -1), new(266, 36), new(133, -1), new(259, 33),
    ];

    /// <summary>chmod, fchmod, fchmodat, fchmodat2, chown, fchown, lchown, fchownat, setxattr, lsetxattr, fsetxattr.</summary>
    public static readonly SystemCall[] Ownership =
    [
        new(90, -1), new(91, 52), new(268, 53), new(452), new(92, -1), new(93, 55), new(94, -1), new(260, 54),
        new(188, 5), new(189, 6), new(190, 7),
    ];

    /// <summary>
    /// utime, utimes, futimesat, utimensat, removexattr, lremovexattr, fremovexattr, setxattrat, removexattrat, file_setattr.
    /// </summary>
    public static readonly SystemCall[] Times =
    [
        new(132, -1), new(235, -1), new(261, -1), new(280, 88), new(197, 14), new(198, 15), new(199, 16), new(463), new(466), new(469),
    ];

    /// <summary>inotify_init, inotify_init1, inotify_add_watch, inotify_rm_watch: watches on files that cannot be read.</summary>
    public static readonly SystemCall[] Watches = [new(253, -1), new(294, 26), new(254, 27), new(255, 28)];
}
