namespace Katas.Drawing.Drawings;

/// <summary>Something to draw, as data. Without values it is an outline: the shape that an answer should fill.</summary>
public abstract record Sketch
{
    private protected Sketch() { }

    /// <summary>What it shows, for a reader who cannot see it.</summary>
    public abstract string InWords { get; }
}
