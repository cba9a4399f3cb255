using Katas.Sandboxing.Launching;
using NUnit.Framework;
using Shouldly;

namespace Sandboxing.Tests.Launching;

/// <summary>The machine code of the launcher on both processors, instruction by instruction: the kernel's answers are made up.</summary>
[Category("Fast")]
internal sealed class CallWalkerTests
{
    private const long Exit = 231;
    private const long ExitOnArm64 = 94;

    [TestCase(true, TestName = "Every call is made in turn with its arguments on x64")]
    [TestCase(false, TestName = "Every call is made in turn with its arguments on arm64")]
    public void Every_call_is_made(bool onX64)
    {
        long[][] calls = [[10, 1, 2, 3, 4, 5, 0, 0], [20, 6, 7, 8, 9, 10, 0, 0], [30, 0, 0, 0, 0, 0, 0, 0]];

        var made = Walk(onX64, calls, call => call == 30 ? -13 : 7);

        made.Calls.Take(2).ShouldBe(["10(1, 2, 3, 4, 5)", "20(6, 7, 8, 9, 10)"]);
        made.Memory[7].ShouldBe(7);
        made.Memory[15].ShouldBe(7);
    }

    [TestCase(true, TestName = "The first call that fails is the last on x64")]
    [TestCase(false, TestName = "The first call that fails is the last on arm64")]
    public void The_first_call_that_fails_is_the_last(bool onX64)
    {
        var made = Walk(onX64, [[10, 0, 0, 0, 0, 0, 0, 0], [20, 0, 0, 0, 0, 0, 0, 0]], _ => -1);

        made.Calls.Count.ShouldBe(2);
        made.Calls[1].ShouldStartWith($"{(onX64 ? Exit : ExitOnArm64)}(127,");
        made.Memory[7].ShouldBe(-1);
    }

    [TestCase(true, TestName = "A result is stored where a later call reads it on x64")]
    [TestCase(false, TestName = "A result is stored where a later call reads it on arm64")]
    public void A_result_is_stored(bool onX64)
    {
        const long place = MadeUpProcessor.Table + (9 * sizeof(long)); // the first argument of the second call

        var made = Walk(onX64, [[10, 0, 0, 0, 0, 0, place, 0], [20, 0, 0, 0, 0, 0, 0, 0]], call => call == 20 ? -1 : 42);

        made.Calls[1].ShouldStartWith("20(42,");
    }

    private static MadeUpProcessor Walk(bool onX64, long[][] calls, Func<long, long> kernel)
    {
        var processor = new MadeUpProcessor([.. calls.SelectMany(call => call)], kernel);
        if (onX64)
            processor.RunX64(CallWalker.X64);
        else
            processor.RunArm64(CallWalker.Arm64);
        return processor;
    }
}
