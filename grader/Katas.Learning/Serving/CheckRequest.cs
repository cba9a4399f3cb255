using System.Collections.Immutable;

namespace Katas.Learning.Serving;

/// <summary>What a check asks of the server.</summary>
/// <param name="Stamp">The state of the kit's files that the asker sees.</param>
/// <param name="Katas">The katas to check, as they were named; all of them where none is.</param>
/// <param name="TerminalWidth">The width of the terminal; null where the output goes elsewhere.</param>
internal sealed record CheckRequest(string Stamp, ImmutableArray<string> Katas, int? TerminalWidth)
{
    public void Write(BinaryWriter writer)
    {
        writer.Write(Stamp);
        writer.Write(Katas.Length);
        foreach (var kata in Katas)
            writer.Write(kata);
        writer.Write(TerminalWidth ?? 0);
        writer.Flush();
    }

    public static CheckRequest Read(BinaryReader reader)
    {
        var stamp = reader.ReadString();
        var katas = new string[reader.ReadInt32()];
        for (var i = 0; i < katas.Length; i++)
            katas[i] = reader.ReadString();
        var width = reader.ReadInt32();
        return new CheckRequest(stamp, [.. katas], width > 0 ? width : null);
    }
}
