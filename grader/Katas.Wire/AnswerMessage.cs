namespace Katas.Wire;

/// <summary>What the kit's program says to <c>dotnet test</c> about a test that has begun, a call, or a test that has ended.</summary>
/// <param name="Problem">Why there is no reply, or none at all in this test, in words for the learner; empty where all is well.</param>
public sealed record AnswerMessage(string Problem)
{
    /// <summary>The reply to a call, as <see cref="Wire.Reply.ToBytes"/> writes it; empty for anything else.</summary>
    public ReadOnlyMemory<byte> Reply { get; init; }

    /// <summary>The file that an exception came from, relative to the exercises; empty where that is not known.</summary>
    public string File { get; init; } = "";

    /// <summary>The line in that file, from 1.</summary>
    public int Line { get; init; }

    /// <summary>What the learner's code has printed in a test that has ended.</summary>
    public string Printed { get; init; } = "";

    public ReadOnlyMemory<byte> ToBytes()
    {
        var writer = new PlainWriter(WireLimits.HostFrame);
        writer.Text(Problem);
        writer.Blob(Reply.Span);
        writer.Text(File);
        writer.Int(Line);
        writer.Text(Printed);
        return writer.Written;
    }

    /// <exception cref="WireException">The bytes are no such message.</exception>
    public static AnswerMessage FromBytes(ReadOnlySpan<byte> bytes)
    {
        var reader = new PlainReader(bytes, nulls: false);
        return new AnswerMessage(reader.Text())
        {
            Reply = reader.Blob().ToArray(),
            File = reader.Text(),
            Line = reader.Int(),
            Printed = reader.Text(),
        };
    }
}
