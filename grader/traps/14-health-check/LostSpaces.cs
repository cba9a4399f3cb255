using Katas.Testing;

namespace Katas.Kata14.Traps;

/// <summary>Splits the text at spaces and drops them.</summary>
[Trap<IPipeline>("lost-spaces", "You split the text at its spaces and dropped them. The tokens joined no longer give the text, and "
    + "nobody can say how many spaces there were. To which piece does a space belong?")]
public static class LostSpaces
{
    public static PipelineTrace Run(string text, PipelineConfig config)
    {
        _ = Parts.Right.Run(text, config);
        return Parts.FromPieces(text.Split(' '), config);
    }
}
