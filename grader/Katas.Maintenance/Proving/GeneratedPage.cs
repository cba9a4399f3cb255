namespace Katas.Maintenance.Proving;

/// <summary>A page of <c>docs/generated</c>, as it should be.</summary>
/// <param name="Kata">The kata it is about; nothing for the index.</param>
/// <param name="File">Where it lies.</param>
/// <param name="Text">What it says.</param>
public sealed record GeneratedPage(string Kata, string File, string Text)
{
    public bool IsCurrent => System.IO.File.Exists(File) && System.IO.File.ReadAllText(File) == Text;

    public string Name => $"docs/generated/{Path.GetFileName(File)}";

    public void Write()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        System.IO.File.WriteAllText(File, Text);
    }

    /// <summary>What is wrong while it is not current.</summary>
    public KitDefect Stale() => new(
        Kata.Length > 0 ? Kata : "docs",
        $"'{Name}' is out of date. Run './katas verify {(Kata.Length > 0 ? $"--kata {Kata[..2]} " : "")}--fix' and commit it.");
}
