namespace Katas.Confinement;

/// <summary>
/// The system calls the filters name, grouped by what an attacker would use them for (kernel: <c>syscall_64.tbl</c>, <c>unistd.h</c>).
/// </summary>
internal static class SystemCalls
{
    public static readonly SystemCall Clone = new(56, 220);
    public static readonly SystemCall Clone3 = new(435);
    public static readonly SystemCall Open = new(2, -1);
    public static readonly SystemCall OpenAt = new(257, 56);
    public static readonly SystemCall OpenAt2 = new(437);
    public static readonly SystemCall Seccomp = new(317, 277);
    public static readonly SystemCall Socket = new(41, 198);
    public static readonly SystemCall FileControl = new(72, 25); // fcntl
    public static readonly SystemCall DeviceControl = new(16, 29); // ioctl
    public static readonly SystemCall ProcessControl = new(157, 167); // prctl
    public static readonly SystemCall LimitsOf = new(302, 261); // prlimit64
    public static readonly SystemCall CoresOf = new(203, 122); // sched_setaffinity
    public static readonly SystemCall SignalThread = new(234, 131); // tgkill

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
    public static readonly SystemCall[] Administration = [new(103, 116), new(179, 60), new(172, -1), new(173, -1), new(135, 92),
        new(153, 58)];

    /// <summary>mq_open, shmget, msgget, semget: memory and messages that outlive a process.</summary>
    public static readonly SystemCall[] Queues = [new(240, 180), new(29, 194), new(68, 186), new(64, 190)];

    /// <summary>execve, execveat, fork, vfork.</summary>
    public static readonly SystemCall[] Programs = [new(59, 221), new(322, 281), new(57, -1), new(58, -1)];

    /// <summary>socketpair, connect, bind, listen; <see cref="Socket"/> itself goes with them.</summary>
    public static readonly SystemCall[] Sockets = [Socket, new(53, 199), new(42, 203), new(49, 200), new(50, 201)];

    /// <summary>memfd_create, memfd_secret: memory no limit counts.</summary>
    public static readonly SystemCall[] AnonymousFiles = [new(319, 279), new(447)];

    /// <summary>kill, tkill, rt_sigqueueinfo, rt_tgsigqueueinfo, pidfd_send_signal, pidfd_open. The runtime itself needs tgkill.</summary>
    public static readonly SystemCall[] Signals = [new(62, 129), new(200, 130), new(129, 138), new(297, 240), new(424), new(434)];

    /// <summary>setrlimit, setpriority, setsid, setpgid.</summary>
    public static readonly SystemCall[] Limits = [new(160, 164), new(141, 140), new(112, 157), new(109, 154)];

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

    /// <summary>flock: a lock on a file of the runtime stops every .NET program of the machine that opens it.</summary>
    public static readonly SystemCall[] Locks = [new(73, 32)];

    /// <summary>
    /// io_setup, io_destroy, io_getevents, io_submit, io_cancel, io_pgetevents: the machine has one number of contexts for all.
    /// </summary>
    public static readonly SystemCall[] AsynchronousFiles = [new(206, 0), new(207, 1), new(208, 4), new(209, 2), new(210, 3),
        new(333, 292)];

    /// <summary>timer_create, timer_settime, timer_gettime, timer_getoverrun, timer_delete.</summary>
    public static readonly SystemCall[] Timers = [new(222, 107), new(223, 110), new(224, 108), new(225, 109), new(226, 111)];

    /// <summary>inotify_init, inotify_init1, inotify_add_watch, inotify_rm_watch: watches on files that cannot be read.</summary>
    public static readonly SystemCall[] Watches = [new(253, -1), new(294, 26), new(254, 27), new(255, 28)];

    /// <summary>
    /// shmat, shmctl, shmdt, msgsnd, msgrcv, msgctl, semop, semtimedop, semctl, mq_unlink, mq_timedsend, mq_timedreceive, mq_notify,
    /// mq_getsetattr.
    /// </summary>
    public static readonly SystemCall[] SharedObjects =
    [
        new(30, 196), new(31, 195), new(67, 197), new(69, 189), new(70, 188), new(71, 187), new(65, 193), new(220, 192), new(66, 191),
        new(241, 181), new(242, 182), new(243, 183), new(244, 184), new(245, 185),
    ];

    /// <summary>sched_setscheduler, sched_setparam, sched_setattr, ioprio_set.</summary>
    public static readonly SystemCall[] Scheduling = [new(144, 119), new(142, 118), new(314, 274), new(251, 30)];

    /// <summary>statmount, listmount: paths of the machine.</summary>
    public static readonly SystemCall[] MountLists = [new(457), new(458)];

    /// <summary>sync, syncfs: work for the disks of the whole machine.</summary>
    public static readonly SystemCall[] WholeDisk = [new(162, 81), new(306, 267)];
}
