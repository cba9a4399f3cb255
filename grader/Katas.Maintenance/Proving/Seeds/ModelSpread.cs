namespace Katas.Maintenance.Proving.Seeds;

/// <summary>The least and the most that one wrong model keeps of its kata, and with which seeds.</summary>
public sealed record ModelSpread(string Model, string Members, SeedPoints Least, SeedPoints Most)
{
    public double Width => Most.Kept - Least.Kept;

    /// <summary>Both ends in words, without a full stop.</summary>
    public string Sentence => $"The trap '{Model}' in {Members} keeps {Percentage.Of(Least.Kept)} of the kata with seed {Least.Seed} "
        + $"and {Percentage.Of(Most.Kept)} with seed {Most.Seed}";

    internal static ModelSpread Of(IReadOnlyList<(int Seed, ModelRun Run)> runs)
    {
        var (_, first) = runs[0];
        SeedPoints[] points = [.. runs.Select(run => new SeedPoints(run.Seed, run.Run.Kept))];
        var members = string.Join(", ", first.Model.Members.Keys.Order(StringComparer.Ordinal));
        return new ModelSpread(first.Name, members, points.MinBy(point => point.Kept)!, points.MaxBy(point => point.Kept)!);
    }
}

/// <summary>The share of a kata that is kept with one seed.</summary>
public sealed record SeedPoints(int Seed, double Kept);
