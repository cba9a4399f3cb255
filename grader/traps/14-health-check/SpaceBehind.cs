using Katas.Testing;

namespace Katas.Kata14.Traps;

/// <summary>Leaves the space at the end of the piece before it.</summary>
[Trap<IPipeline>("space-behind", "Your spaces stand at the end of a piece. The vocabulary learned them at the start: ␣dog is a token, "
    + "dog␣ is not. On which side of the space do you cut?")]
public static class SpaceBehind
{
    public static PipelineTrace Run(string text, PipelineConfig config)
    {
        _ = Parts.Right.Run(text, config);
        var words = text.Split(' ');
        return Parts.FromPieces([.. words.SkipLast(1).Select(word => word + " "), .. words.TakeLast(1).Where(word => word.Length > 0)],
            config);
    }
}
