using Katas.Testing;
using NUnit.Framework;
using Shouldly;

namespace Testing.Tests;

/// <summary>The error contract: bad input throws, and what else comes is told.</summary>
internal sealed class RefusalTests
{
    private const string Input = "an empty row";

    [Test]
    public void An_argument_exception_is_a_refusal() =>
        Should.NotThrow(() => Refusal.Of(() => throw new ArgumentException("empty"), Input));

    [Test]
    public void So_are_its_children() =>
        Should.NotThrow(() => Refusal.Of(() => throw new ArgumentOutOfRangeException(nameof(Input)), Input));

    [Test]
    public void An_answer_is_no_refusal() =>
        Failure.Of(() => Refusal.Of(() => 0.5, Input)).ShouldBe(Failure.Text("an empty row should be refused", "ArgumentException", "0.5"));

    [Test]
    public void Another_exception_is_no_refusal() =>
        Failure.Of(() => Refusal.Of(() => throw new InvalidOperationException("empty"), Input))
            .ShouldBe(Failure.Text("an empty row should be refused", "ArgumentException", "InvalidOperationException: empty"));

    [Test]
    public void A_contract_may_promise_another_exception() =>
        Should.NotThrow(() => Refusal.Of<KeyNotFoundException>(() => throw new KeyNotFoundException(), Input));

    [Test]
    public void A_member_not_started_passes_through() =>
        Should.Throw<IgnoreException>(() => Refusal.Of(() => throw new IgnoreException("not started"), Input));
}
