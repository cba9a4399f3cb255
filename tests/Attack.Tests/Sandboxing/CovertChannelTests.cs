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

    [Test]
    public void What_one_submission_locks_another_finds_as_it_was()
    {
        var alone = Ask(LockAll, Members);

        alone.ShouldContain("/dev/null ");
        AskBeside(LockAll, Members).ShouldBe(alone);
    }
}
