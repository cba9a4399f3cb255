namespace Katas.Maintenance.Proving.Seeds;

/// <summary>What several seeds came to, one row for each kata, as a table of Markdown.</summary>
public static class SeedTable
{
    /// <summary>The two lines above the rows.</summary>
    public const string Head = """
        | kata | wrong models | right variants | a central one keeps | any keeps | nothing known earns | differs most from seed to seed |
        |---|---:|---:|---:|---:|---:|---|
        """;

    public static string Row(KataSeedProof proof)
    {
        var models = proof.Runs.Select(run => (Wrong: run.Runs.Traps.Count, Right: run.Runs.Variants.Count)).FirstOrDefault();
        return $"| {proof.Kata.Folder} | {models.Wrong} | {models.Right} | {Percentage.Of(proof.CentralKeeps)} "
            + $"| {Percentage.Of(proof.AnyKeeps)} | {Percentage.Of(proof.EarnedForNothing)} | {Widest(proof.Widest)} |";
    }

    private static string Widest(ModelSpread? widest) => widest is { Width: > 0 }
        ? $"{Percentage.Of(widest.Width)}, {widest.Model} in {widest.Members}"
        : "–";
}
