namespace Katas.Wire;

/// <summary>What the compiler made of the sources: an assembly, or problems and no assembly.</summary>
public sealed record CompiledMessage(ReadOnlyMemory<byte> Assembly, IReadOnlyList<Problem> Problems)
{
    public ReadOnlyMemory<byte> ToBytes()
    {
        var writer = new PlainWriter(WireLimits.WorkerFrame);
        writer.Blob(Assembly.Span);
        writer.Int(Problems.Count);
        foreach (var problem in Problems)
            Write(writer, problem);
        return writer.Written;
    }

    /// <exception cref="WireException">The bytes are no answer of a compiler.</exception>
    public static CompiledMessage FromBytes(ReadOnlySpan<byte> bytes)
    {
        var reader = new PlainReader(bytes, nulls: false);
        var assembly = reader.Blob().ToArray();
        var problems = new Problem[reader.Length(20)];
        for (var i = 0; i < problems.Length; i++)
            problems[i] = new Problem(reader.Text(), reader.Int(), reader.Int(), reader.Text(), reader.Text());
        return reader.AtEnd ? new CompiledMessage(assembly, problems) : throw new WireException("bytes are left over after the problems");
    }

    private static void Write(PlainWriter writer, Problem problem)
    {
        writer.Text(problem.File);
        writer.Int(problem.Line);
        writer.Int(problem.Column);
        writer.Text(problem.Code);
        writer.Text(problem.Message);
    }
}
