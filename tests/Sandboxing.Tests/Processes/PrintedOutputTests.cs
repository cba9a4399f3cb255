using System.Text;
using Katas.Sandboxing.Processes;
using Katas.Wire;
using NUnit.Framework;
using Shouldly;

namespace Sandboxing.Tests.Processes;

/// <summary>What a child prints: kept for the test it belongs to, cut where it is too much, and never in the child's way.</summary>
[Category("Fast")]
internal sealed class PrintedOutputTests
{
    private const int Kept = 64 << 10;
    private const int Limit = 8 << 20;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Test]
    public void What_stands_before_a_mark_belongs_to_its_test() => Read(Bytes("one", 1, "two", 2)).TakeUntil(1, Patience).ShouldBe("one");

    [Test]
    public void What_stands_after_a_mark_waits_for_the_next_test()
    {
        var printed = Read(Bytes("one", 1, "two", 2));
        printed.TakeUntil(1, Patience);

        printed.TakeUntil(2, Patience).ShouldBe("two");
    }

    [Test]
    public void Without_a_mark_all_is_taken_when_the_stream_ends() =>
        Read(Bytes("one", 1, "two")).TakeUntil(7, Patience).ShouldBe("one\u00011\u0002two");

    [Test]
    public void Whether_a_mark_was_missed_is_known()
    {
        var printed = Read(Bytes("one", 1, "two"));

        printed.TakeUntil(1, Patience);
        printed.MissesMarks.ShouldBeFalse();
        printed.TakeUntil(2, Patience);
        printed.MissesMarks.ShouldBeTrue();
    }

    [Test]
    public void What_was_taken_does_not_come_again()
    {
        var printed = Read(Bytes("one"));
        printed.TakeAll();

        printed.TakeAll().ShouldBeEmpty();
    }

    [Test]
    public void A_mark_is_found_however_much_stands_before_it()
    {
        var text = Read(Bytes(new string('a', 20 * Kept), 1)).TakeUntil(1, Patience);

        text.Length.ShouldBeInRange(1, Kept);
        text.ShouldAllBe(letter => letter == 'a');
    }

    [Test]
    public void Printing_up_to_the_limit_is_allowed() => Read(new byte[Limit]).OutputLimit.ShouldBeFalse();

    [Test]
    public void One_byte_more_is_over_the_limit_and_told()
    {
        var isTold = false;

        Read(new byte[Limit + 1], () => isTold = true).OutputLimit.ShouldBeTrue();
        isTold.ShouldBeTrue();
    }

    /// <summary>Endless recursion may print at each step, and the report of so deep a stack is longer than all that is kept.</summary>
    [TestCase(0)]
    [TestCase(1)]
    [TestCase(Kept / 2)]
    [TestCase(Kept - 7)]
    [TestCase((16 << 10) - 7, Description = "the report begins in one piece that is read and goes on in the next")]
    [TestCase((5 * Kept) - 7)]
    public void The_runtimes_report_of_the_end_is_kept_however_much_stands_around_it(int before)
    {
        var reports = 0;
        var bytes = Bytes(new string('a', before), "Stack overflow.\n   at A.B()\n", new string('b', 20 * Kept));
        var printed = Read(bytes, onReport: () => reports++);

        var (learners, isThere) = RuntimeReport.Split(printed.TakeAll());

        isThere.ShouldBeTrue();
        learners.ShouldAllBe(letter => letter == 'a');
        learners.Length.ShouldBe(Math.Min(before, Kept / 2));
        reports.ShouldBe(1);
    }

    [Test]
    public void A_report_that_was_taken_is_no_report_of_what_comes_after()
    {
        var printed = Read(Bytes("Stack overflow.\n", 1, "two", 2));

        RuntimeReport.Split(printed.TakeUntil(1, Patience)).IsThere.ShouldBeTrue();
        printed.TakeUntil(2, Patience).ShouldBe("two");
    }

    [Test]
    public void A_stream_that_breaks_keeps_what_came_before()
    {
        using var stream = new Broken(Bytes("one"));

        Read(stream).TakeAll().ShouldBe("one");
    }

    private static PrintedOutput Read(byte[] bytes, Action? onFlood = null, Action? onReport = null) =>
        Read(new MemoryStream(bytes), onFlood, onReport);

    private static PrintedOutput Read(Stream stream, Action? onFlood = null, Action? onReport = null)
    {
        var printed = new PrintedOutput(stream, onFlood ?? (() => { }), onReport ?? (() => { }));
        printed.WaitForEnd(Patience);
        return printed;
    }

    /// <summary>Texts, and marks for numbers.</summary>
    private static byte[] Bytes(params object[] parts) =>
        [.. parts.SelectMany(part => part is int ping ? OutputMark.Of((ulong)ping) : Encoding.UTF8.GetBytes((string)part))];

    /// <summary>Ends as a pipe does whose process was killed while it was read.</summary>
    private sealed class Broken(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) =>
            base.Read(buffer, offset, count) is var read and > 0 ? read : throw new IOException("broken pipe");
    }
}
