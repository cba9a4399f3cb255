using NUnit.Framework;
using Shouldly;
using static Sandboxing.Tests.Confinement.FilterRun;

namespace Sandboxing.Tests.Confinement;

/// <summary>What the filters read of a call's arguments, run instruction by instruction for both processors.</summary>
[Category("Fast")]
internal sealed class FilterArgumentsTests
{
    [TestCase(X64, 302u, 0u, TestName = "prlimit64 on x64")]
    [TestCase(Arm64, 261u, 0u, TestName = "prlimit64 on arm64")]
    [TestCase(X64, 203u, 0u, TestName = "sched_setaffinity on x64")]
    [TestCase(Arm64, 122u, 0u, TestName = "sched_setaffinity on arm64")]
    [TestCase(X64, 234u, (uint)Self, TestName = "tgkill on x64")]
    [TestCase(Arm64, 131u, (uint)Self, TestName = "tgkill on arm64")]
    public void A_process_acts_on_itself_only(uint machine, uint call, uint itself)
    {
        Second(machine, call, itself).ShouldBe(FilterRun.Allowed);
        Second(machine, call, 1).ShouldBe(NotPermitted);
        Second(machine, call, uint.MaxValue).ShouldBe(NotPermitted, "everyone");
    }

    [TestCase(X64, 204u, TestName = "sched_getaffinity on x64")]
    [TestCase(Arm64, 123u, TestName = "sched_getaffinity on arm64")]
    public void A_process_sees_its_own_cores_only(uint machine, uint call)
    {
        Second(machine, call, 0).ShouldBe(FilterRun.Allowed);
        Second(machine, call, (uint)Self).ShouldBe(FilterRun.Allowed);
        Second(machine, call, 1).ShouldBe(NotKnown, "the C library goes on without an answer");
    }

    [TestCase(X64, 228u, TestName = "clock_gettime on x64")]
    [TestCase(Arm64, 113u, TestName = "clock_gettime on arm64")]
    [TestCase(X64, 230u, TestName = "clock_nanosleep on x64")]
    [TestCase(Arm64, 115u, TestName = "clock_nanosleep on arm64")]
    public void No_clock_of_another_process_is_read(uint machine, uint call)
    {
        foreach (var clock in new uint[] { 0, 1, 2, 3, 7 }) // real, monotonic, own process, own thread, since boot
            Second(machine, call, clock).ShouldBe(FilterRun.Allowed, $"clock {clock}");
        Second(machine, call, (~1u << 3) | 2).ShouldBe(NotPermitted, "the processor time of process 1");
    }

    [TestCase(X64, 324u, TestName = "membarrier on x64")]
    [TestCase(Arm64, 283u, TestName = "membarrier on arm64")]
    public void A_barrier_is_for_the_own_process(uint machine, uint call)
    {
        foreach (var own in new uint[] { 0, 8, 16 })
            Second(machine, call, own).ShouldBe(FilterRun.Allowed, $"command {own}");
        foreach (var ofAll in new uint[] { 1, 2, 4 })
            Second(machine, call, ofAll).ShouldBe(NotPermitted, $"command {ofAll}");
    }

    [TestCase(X64, 202u, 9u, 28u, TestName = "memory on x64")]
    [TestCase(Arm64, 98u, 222u, 233u, TestName = "memory on arm64")]
    public void Memory_meets_no_other_process(uint machine, uint wait, uint map, uint advise)
    {
        Second(machine, wait, 0, 0x80).ShouldBe(FilterRun.Allowed, "a wait in memory of its own");
        Second(machine, wait, 0, 0).ShouldBe(NotPermitted, "a wait that meets others");
        Second(machine, map, 0, 0, 0, 0x22).ShouldBe(FilterRun.Allowed, "memory of its own");
        Second(machine, map, 0, 0, 0, 0x4_0022).ShouldBe(NotPermitted, "huge pages");
        Second(machine, advise, 0, 0, 4).ShouldBe(FilterRun.Allowed, "memory given back");
        foreach (var advice in new uint[] { 3, 12, 20, 21, 22, 25, 100 }) // load, merge, move out, poison
            Second(machine, advise, 0, 0, advice).ShouldBe(NotPermitted, $"advice {advice}");
    }

    [TestCase(X64, 72u, TestName = "fcntl on x64")]
    [TestCase(Arm64, 25u, TestName = "fcntl on arm64")]
    public void A_descriptor_may_be_copied_and_asked_but_not_locked(uint machine, uint control)
    {
        foreach (var harmless in new uint[] { 0, 1, 2, 3, 4, 1030, 1032 })
            Second(machine, control, 0, harmless).ShouldBe(FilterRun.Allowed, $"command {harmless}");
        // locks, signal owners, leases, notices, pipe sizes, seals
        foreach (var command in new uint[] { 6, 7, 8, 10, 15, 37, 1024, 1026, 1031, 1033 })
            Second(machine, control, 0, command).ShouldBe(NotPermitted, $"command {command}");
    }

    [TestCase(X64, 16u, 0x5413u, 0x5412u, TestName = "ioctl on x64: the window's size, but no typing into it")]
    [TestCase(Arm64, 29u, 0x5413u, 0x5412u, TestName = "ioctl on arm64: the window's size, but no typing into it")]
    public void A_device_may_be_asked_but_not_controlled(uint machine, uint call, uint harmless, uint refused)
    {
        Second(machine, call, 0, harmless).ShouldBe(FilterRun.Allowed);
        Second(machine, call, 0, refused).ShouldBe(NotPermitted);
    }

    [TestCase(X64, 157u, TestName = "prctl on x64")]
    [TestCase(Arm64, 167u, TestName = "prctl on arm64")]
    public void A_process_may_name_its_threads_but_not_outlive_its_parent(uint machine, uint call)
    {
        Second(machine, call, 15).ShouldBe(FilterRun.Allowed, "PR_SET_NAME");
        Second(machine, call, 1).ShouldBe(NotPermitted, "PR_SET_PDEATHSIG");
        Second(machine, call, 4).ShouldBe(NotPermitted, "PR_SET_DUMPABLE");
    }

    [TestCase(17u)]
    [TestCase(38u)]
    [TestCase(40u)]
    public void Socket_families_that_no_namespace_holds_back_are_refused_at_once(uint family)
    {
        First(X64, 41, family).ShouldBe(NotPermitted);
        First(X64, 41, 2).ShouldBe(FilterRun.Allowed);
    }
}
