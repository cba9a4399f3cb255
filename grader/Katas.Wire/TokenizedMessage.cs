namespace Katas.Wire;

/// <summary>The tokens of sources, file by file in the order of the request.</summary>
public sealed record TokenizedMessage(IReadOnlyList<FileTokens> Files)
{
    public ReadOnlyMemory<byte> ToBytes()
    {
        var writer = new PlainWriter(WireLimits.WorkerFrame);
        writer.List(Files, static (writer, file) => file.Write(writer));
        return writer.Written;
    }

    /// <exception cref="WireException">The bytes are no answer of a tokenizer to these sources.</exception>
    public static TokenizedMessage FromBytes(ReadOnlySpan<byte> bytes, IReadOnlyList<SourceFile> sources)
    {
        var message = WireMessage.Read(bytes,
            static (ref PlainReader reader) => new TokenizedMessage(reader.List(FileTokens.Smallest, FileTokens.Read)));
        if (message.Files.Count != sources.Count)
            throw new WireException($"tokens of {message.Files.Count} files answer a request for {sources.Count}");
        foreach (var (file, source) in message.Files.Zip(sources))
            Check(file, source.Text.Length);
        return message;
    }

    /// <summary>Tokens follow one another inside their file, so that no text is cut outside its bounds.</summary>
    private static void Check(FileTokens file, int length)
    {
        if (file.Kinds.Length != file.Starts.Length || file.Kinds.Length != file.Ends.Length)
            throw new WireException("a file has more kinds than positions of tokens");
        var at = 0;
        for (var i = 0; i < file.Kinds.Length; i++)
        {
            if (file.Starts[i] < at || file.Ends[i] < file.Starts[i] || file.Ends[i] > length)
                throw new WireException($"token {i} lies at {file.Starts[i]} to {file.Ends[i]}, after {at} in a text of {length}");
            at = file.Ends[i];
        }
    }
}

/// <summary>The tokens of one file: what each is, and where it begins and ends, in UTF-16 units.</summary>
public sealed record FileTokens(int[] Kinds, int[] Starts, int[] Ends)
{
    internal const int Smallest = 12;

    internal void Write(PlainWriter writer)
    {
        writer.Numbers<int>(Kinds);
        writer.Numbers<int>(Starts);
        writer.Numbers<int>(Ends);
    }

    internal static FileTokens Read(ref PlainReader reader) => new(reader.Numbers<int>(), reader.Numbers<int>(), reader.Numbers<int>());
}
