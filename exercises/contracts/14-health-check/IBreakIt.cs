namespace Katas.Kata14;

/// <summary>Break it first: leave the positions out of the pipeline, and see what it can no longer tell apart.</summary>
public interface IBreakIt
{
    /// <summary>
    /// Two texts that a pipeline without positions takes for the same bag of tokens: each token occurs equally often in both.
    /// </summary>
    /// <param name="config">The pipeline to fool. Its alphabet is the space and the letters a to z.</param>
    /// <returns>
    /// Two different texts of 2 to 12 tokens each, made of characters of the alphabet. Without positions the average row of the output
    /// is the same for both; with positions the two averages differ by more than 0.05 in some column.
    /// </returns>
    (string A, string B) TextsOnlyPositionsTellApart(PipelineConfig config);
}
