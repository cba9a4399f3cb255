using Katas.Confinement;
using NUnit.Framework;
using Shouldly;
using static Sandboxing.Tests.Confinement.FilterRun;

namespace Sandboxing.Tests.Confinement;

/// <summary>The two filters on both processors, instruction by instruction.</summary>
[Category("Fast")]
internal sealed class FiltersTests
{
    private static readonly int[] AllowedOnX64 =
    [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 24, 25, 28, 35, 39, 56, 60, 63, 72, 79, 89, 96, 98, 99, 107, 131,
        143, 145, 146, 147, 157, 186, 201, 202, 203, 204, 217, 219, 228, 230, 231, 232, 234, 257, 262, 273, 291, 293,
        302, 309, 318, 324, 334,
    ];

    private static readonly int[] AllowedOnArm64 =
    [
        17, 20, 22, 25, 29, 56, 57, 59, 61, 62, 63, 64, 67, 73, 78, 79, 80, 93, 94, 98, 99, 101, 113, 115, 120, 121, 122, 123, 124, 125,
        126, 128, 131, 132, 134, 135, 139, 160, 165, 167, 168, 169, 172, 175, 178, 179, 214, 215, 216, 220, 222, 226, 233,
        261, 278, 283, 293,
    ];

    [TestCase(X64, 101u, TestName = "ptrace on x64")]
    [TestCase(Arm64, 117u, TestName = "ptrace on arm64")]
    [TestCase(X64, 165u, TestName = "mount on x64")]
    [TestCase(Arm64, 40u, TestName = "mount on arm64")]
    [TestCase(X64, 250u, TestName = "keyctl on x64")]
    [TestCase(Arm64, 219u, TestName = "keyctl on arm64")]
    public void The_first_filter_refuses(uint machine, uint call) => First(machine, call).ShouldBe(NotPermitted);

    [TestCase(X64, 59u, TestName = "execve on x64")]
    [TestCase(Arm64, 221u, TestName = "execve on arm64")]
    [TestCase(X64, 41u, TestName = "socket on x64")]
    [TestCase(Arm64, 198u, TestName = "socket on arm64")]
    [TestCase(X64, 62u, TestName = "kill on x64")]
    [TestCase(Arm64, 129u, TestName = "kill on arm64")]
    [TestCase(X64, 294u, TestName = "inotify_init1 on x64")]
    [TestCase(Arm64, 26u, TestName = "inotify_init1 on arm64")]
    [TestCase(X64, 280u, TestName = "utimensat on x64")]
    [TestCase(Arm64, 88u, TestName = "utimensat on arm64")]
    public void The_second_filter_refuses(uint machine, uint call) => Second(machine, call).ShouldBe(NotPermitted);

    [TestCase(X64, 56u, TestName = "clone on x64")]
    [TestCase(Arm64, 220u, TestName = "clone on arm64")]
    public void Threads_may_be_made_but_no_processes(uint machine, uint clone)
    {
        Second(machine, clone, 0x003D_0F00).ShouldBe(FilterRun.Allowed, "the flags of a thread");
        Second(machine, clone, 0x007D_0F00).ShouldBe(FilterRun.Allowed, "the flags of a thread on musl");
        Second(machine, clone, 17).ShouldBe(NotPermitted, "the flags of a fork");
        Second(machine, clone, 0x003D_0F00 | 0x4000).ShouldBe(NotPermitted, "a thread whose maker waits in the kernel until it ends");
        First(machine, clone, 17 | 0x1000_0000).ShouldBe(NotPermitted, "a user namespace");
        First(machine, clone, 17).ShouldBe(FilterRun.Allowed, "bubblewrap itself forks");
    }

    [TestCase(X64, 257u, TestName = "openat on x64")]
    [TestCase(Arm64, 56u, TestName = "openat on arm64")]
    public void Files_may_be_read_but_not_written(uint machine, uint open)
    {
        Second(machine, open, 0, 0, 0x8_0000).ShouldBe(FilterRun.Allowed, "read only, close on exec");
        foreach (var writing in new uint[] { 1, 2, 0x40, 0x200, 0x400 })
            Second(machine, open, 0, 0, writing).ShouldBe(NotPermitted, $"flag {writing:X}");
    }

    [TestCase(X64, TestName = "x64")]
    [TestCase(Arm64, TestName = "arm64")]
    public void Calls_with_an_older_way_say_that_they_are_not_known(uint machine)
    {
        First(machine, 435).ShouldBe(NotKnown, "clone3");
        First(machine, 425).ShouldBe(NotKnown, "io_uring_setup");
        Second(machine, 437).ShouldBe(NotKnown, "openat2");
        Second(machine, 435).ShouldBe(NotKnown, "clone3");
        Second(machine, 9999).ShouldBe(NotKnown, "a call of a later kernel");
    }

    [TestCase(X64, 203u, TestName = "sched_setaffinity on x64")]
    [TestCase(Arm64, 122u, TestName = "sched_setaffinity on arm64")]
    [TestCase(X64, 0u, TestName = "read on x64")]
    [TestCase(Arm64, 63u, TestName = "read on arm64")]
    public void What_the_runtime_needs_is_allowed(uint machine, uint call)
    {
        First(machine, call).ShouldBe(FilterRun.Allowed);
        Second(machine, call).ShouldBe(FilterRun.Allowed);
    }

    [TestCase(X64, 319u, TestName = "memfd_create on x64")]
    [TestCase(Arm64, 279u, TestName = "memfd_create on arm64")]
    [TestCase(X64, 73u, TestName = "flock on x64")]
    [TestCase(Arm64, 32u, TestName = "flock on arm64")]
    [TestCase(X64, 206u, TestName = "io_setup on x64")]
    [TestCase(Arm64, 0u, TestName = "io_setup on arm64")]
    [TestCase(X64, 222u, TestName = "timer_create on x64")]
    [TestCase(Arm64, 107u, TestName = "timer_create on arm64")]
    [TestCase(X64, 30u, TestName = "shmat on x64")]
    [TestCase(Arm64, 196u, TestName = "shmat on arm64")]
    [TestCase(X64, 251u, TestName = "ioprio_set on x64")]
    [TestCase(Arm64, 30u, TestName = "ioprio_set on arm64")]
    [TestCase(X64, 306u, TestName = "syncfs on x64")]
    [TestCase(Arm64, 267u, TestName = "syncfs on arm64")]
    public void Objects_of_the_kernel_that_others_share_are_not_known(uint machine, uint call) =>
        Second(machine, call).ShouldBe(NotKnown);

    /// <summary>The numbers as the kernel's headers have them, and not from our table.</summary>
    [TestCase(X64, TestName = "x64: no other call is allowed", Description = "asm/unistd_64.h")]
    [TestCase(Arm64, TestName = "arm64: no other call is allowed", Description = "asm-generic/unistd.h")]
    public void No_other_call_is_allowed(uint machine)
    {
        var filter = SecondFilter(machine);
        var expected = machine == X64 ? AllowedOnX64 : AllowedOnArm64;
        uint[] own = [0x003D_0F00, Self, 0, 15]; // what clone, tgkill, prlimit64 and prctl demand as their first argument
        uint[] second = [0x5401, 0, 0x80]; // what ioctl, fcntl and futex demand as their second
        uint[] third = [0, 4]; // what openat and madvise demand as their third
        var allowed = Enumerable.Range(0, 1024).Where(call => own.Any(first => second.Any(next =>
            third.Any(last => FilterRun.Of(filter, machine, (uint)call, first, next, last) == FilterRun.Allowed))));

        allowed.ShouldBe(expected.Order());
    }

    [TestCase(X64, 200u, TestName = "x64: the older call for signals is for musl only")]
    [TestCase(Arm64, 130u, TestName = "arm64: the older call for signals is for musl only")]
    public void The_older_call_for_signals_is_allowed_with_musl_only(uint machine, uint call)
    {
        Second(machine, call).ShouldBe(NotPermitted);
        FilterRun.OfMusl(machine, call).ShouldBe(FilterRun.Allowed);
    }

    [Test]
    public void A_filter_that_was_not_completed_allows_signals_to_nobody()
    {
        FilterRun.Of(Filters.ForRun(Machine.X64), X64, 234, Self).ShouldBe(NotPermitted);
        Second(X64, 234, Filters.Self).ShouldBe(NotPermitted);
    }

    [Test]
    public void A_foreign_architecture_is_killed()
    {
        FilterRun.Of(Filters.ForStart(Machine.X64), Arm64, 0).ShouldBe(FilterRun.Killed);
        First(X64, 0x4000_0000).ShouldBe(FilterRun.Killed, "the numbers of x32");
    }
}
