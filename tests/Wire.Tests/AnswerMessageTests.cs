using Katas.Wire;
using NUnit.Framework;
using Shouldly;

namespace Wire.Tests;

/// <summary>What the kit's program says to dotnet test crosses whole.</summary>
internal sealed class AnswerMessageTests
{
    [Test]
    public void Everything_crosses()
    {
        var sent = new AnswerMessage("no reply", new byte[] { 1, 2 }, "00-warm-up/WarmUp.cs", 12, "π\n");

        var got = AnswerMessage.FromBytes(sent.ToBytes().Span);

        got.Reply.ToArray().ShouldBe([1, 2]);
        (got with { Reply = sent.Reply }).ShouldBe(sent);
    }

    [Test]
    public void Half_of_it_is_no_message()
    {
        var bytes = new AnswerMessage("no reply").ToBytes();

        Should.Throw<WireException>(() => AnswerMessage.FromBytes(bytes.Span[..(bytes.Length / 2)]));
    }
}
