using Katas.Confinement;
using NUnit.Framework;
using Shouldly;

namespace Sandboxing.Tests.Confinement;

/// <summary>The search for the one system call that honest code misses.</summary>
[Category("Fast")]
internal sealed class CallNumbersTests
{
    [TestCase(0)]
    [TestCase(63)]
    [TestCase(1023)]
    public void The_one_missing_call_is_found(int missing) => CallNumbers.FindMissing(calls => Holds(calls, missing)).ShouldBe(missing);

    [Test]
    public void Two_missing_calls_are_not_named() =>
        CallNumbers.FindMissing(calls => Holds(calls, 3) && Holds(calls, 900)).ShouldBeNull();

    [Test]
    public void Where_no_call_helps_none_is_named() => CallNumbers.FindMissing(_ => false).ShouldBeNull();

    [Test]
    public void A_range_is_read_as_it_is_written() =>
        CallNumbers.Parse(new CallNumbers(7, 300).ToArgument()).ShouldBe(new CallNumbers(7, 300));

    [Test]
    public void Anything_else_is_no_range() => Should.Throw<FormatException>(() => CallNumbers.Parse("7"));

    private static bool Holds(CallNumbers calls, int call) => call >= calls.First && call <= calls.Last;
}
