using Attack.Tests.Attacks;
using Attack.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace Attack.Tests.Sandboxing;

/// <summary>
/// Two submissions at work: one locks every file that both can open, and the other finds all of them as they were. Otherwise the
/// hidden tests of one could tell the public tests of the other what they ask.
/// </summary>
[Platform("Linux", Reason = "elsewhere there is no sandbox at all")]
internal sealed class CovertChannelTests : InquiryFixture
{
    private const string LockAll =
        "string.Join(' ', Directory.GetFiles(AppContext.BaseDirectory).Append(\"/dev/null\").Select(file => $\"{file} {Lock(file)}\"))";

    private static readonly string Members = $$"""
        {{Kernel.SystemCall}} {{Kernel.OpenFile}}
        private static nint Lock(string file) => syscall({{(Kernel.IsX64 ? 73 : 32)}}, open(file, 0), 2 | 4, 0, 0); // exclusive, at once
        """;

    private static readonly string Waiting = $$"""
        {{Kernel.SystemCall}}
        private static nint Futex(nint operation, nint value) => syscall({{(Kernel.IsX64 ? 202 : 98)}}, Page, operation, value, 0);
        private static nint Page => System.Runtime.InteropServices.NativeLibrary.GetExport(
            System.Runtime.InteropServices.NativeLibrary.Load("libc.so.6"), "getpid") & ~(nint)4095;
        private static string WakeAndWait()
        {
            var woken = Futex(1, 1);
            var value = System.Runtime.InteropServices.Marshal.ReadInt32(Page);
            new Thread(() => Futex(0, value)) { IsBackground = true }.Start();
            Thread.Sleep(100);
            return $"{woken} woken";
        }
        """;

    /// <summary>Every process has the page of the C library on which one waits and the other wakes.</summary>
    [Test]
    public void A_thread_that_waits_in_one_submission_is_not_woken_by_another() =>
        AskBeside("WakeAndWait()", Waiting).ShouldBe("-1 woken");

    [Test]
    public void What_one_submission_locks_another_finds_as_it_was()
    {
        var alone = Ask(LockAll, Members);

        alone.ShouldContain("/dev/null ");
        AskBeside(LockAll, Members).ShouldBe(alone);
    }
}
