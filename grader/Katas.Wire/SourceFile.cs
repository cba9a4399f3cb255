namespace Katas.Wire;

/// <summary>One source file of a submission; the path is relative to it, with forward slashes.</summary>
public sealed record SourceFile(string Path, string Text)
{
    internal static void Write(PlainWriter writer, IReadOnlyList<SourceFile> sources)
    {
        writer.Int(sources.Count);
        foreach (var source in sources)
        {
            writer.Text(source.Path);
            writer.Text(source.Text);
        }
    }

    internal static SourceFile[] Read(ref PlainReader reader)
    {
        var sources = new SourceFile[reader.Length(8)];
        for (var i = 0; i < sources.Length; i++)
            sources[i] = new SourceFile(reader.Text(), reader.Text());
        return sources;
    }
}
