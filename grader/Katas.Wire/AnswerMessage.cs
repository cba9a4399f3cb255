namespace Katas.Wire;

/// <summary>What the kit's program says to <c>dotnet test</c> about a test that has begun, a call, or a test that has ended.</summary>
/// <param name="Problem">Why there is no reply, or none at all in this test, in words for the learner; empty where all is well.</param>
/// <param name="Reply">The reply to a call, as <see cref="Wire.Reply.ToBytes"/> writes it; empty for anything else.</param>
/// <param name="File">The file that an exception came from, relative to the exercises; empty where that is not known.</param>
/// <param name="Line">The line in that file, from 1; 0 where that is not known.</param>
/// <param name="Printed">What the learner's code has printed in a test that has ended.</param>
public sealed record AnswerMessage(
    string Problem, ReadOnlyMemory<byte> Reply = default, string File = "", int Line = 0, string Printed = "")
{
    public ReadOnlyMemory<byte> ToBytes() => WireMessage.Write(this, WireLimits.HostFrame);

    /// <exception cref="WireException">The bytes are no such message.</exception>
    public static AnswerMessage FromBytes(ReadOnlySpan<byte> bytes) => WireMessage.Read<AnswerMessage>(bytes);
}
