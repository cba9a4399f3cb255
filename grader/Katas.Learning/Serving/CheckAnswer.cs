namespace Katas.Learning.Serving;

/// <summary>What a check prints, and its exit code.</summary>
/// <param name="ExitCode">The exit code; null if the kit has changed since the server was started, so that it cannot answer.</param>
/// <param name="Output">What goes to standard output.</param>
/// <param name="Errors">What goes to standard error.</param>
internal sealed record CheckAnswer(int? ExitCode, string Output, string Errors)
{
    private const int Outdated = -1;

    public void Write(BinaryWriter writer)
    {
        writer.Write(ExitCode ?? Outdated);
        writer.Write(Output);
        writer.Write(Errors);
        writer.Flush();
    }

    public static CheckAnswer Read(BinaryReader reader)
    {
        var code = reader.ReadInt32();
        return new CheckAnswer(code == Outdated ? null : code, reader.ReadString(), reader.ReadString());
    }
}
