namespace Katas.Wire;

/// <summary>What a worker found when it tried what the sandbox forbids.</summary>
public sealed record ProbedMessage(IReadOnlyList<SandboxCheck> SandboxChecks)
{
    public ReadOnlyMemory<byte> ToBytes()
    {
        var writer = new PlainWriter(WireLimits.WorkerFrame);
        writer.Int(SandboxChecks.Count);
        foreach (var promise in SandboxChecks)
        {
            writer.Text(promise.Sentence);
            writer.Bool(promise.Holds);
        }
        return writer.Written;
    }

    /// <exception cref="WireException">The bytes are no such message.</exception>
    public static ProbedMessage FromBytes(ReadOnlySpan<byte> bytes)
    {
        var reader = new PlainReader(bytes, nulls: false);
        var promises = new SandboxCheck[reader.Length(5)];
        for (var i = 0; i < promises.Length; i++)
            promises[i] = new SandboxCheck(reader.Text(), reader.Bool());
        return reader.AtEnd && promises.Length > 0 ? new ProbedMessage(promises) : throw new WireException("a probe has no result, or bytes are left over after it");
    }
}

/// <summary>One promise of the sandbox, and whether it held when it was tried from inside.</summary>
public sealed record SandboxCheck(string Sentence, bool Holds);
