namespace Katas.Wire;

/// <summary>One source file of a submission; the path is relative to it, with forward slashes.</summary>
public sealed record SourceFile(string Path, string Text)
{
    private const int Smallest = 8;

    internal static void WriteAll(PlainWriter writer, IReadOnlyList<SourceFile> sources) =>
        writer.List(sources, static (writer, source) =>
        {
            writer.Text(source.Path);
            writer.Text(source.Text);
        });

    internal static SourceFile[] ReadAll(ref PlainReader reader) =>
        reader.List(Smallest, static (ref PlainReader reader) => new SourceFile(reader.Text(), reader.Text()));
}
