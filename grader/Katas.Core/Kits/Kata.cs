namespace Katas.Core.Kits;

/// <summary>One row of the catalogue: what the front matter of a kata's README says.</summary>
public sealed record Kata(int Number, string Slug, FrontMatter Front)
{
    public string Folder => $"{Number:00}-{Slug}";

    public string Title => Front.Title;

    public double Points => Front.Points;

    public Limits Limits => new(TimeSpan.FromSeconds(Front.Limits.Call), TimeSpan.FromSeconds(Front.Limits.Kata));
}

/// <summary>How long answers may take: processor time of one call, wall clock of all calls of a kata in one suite.</summary>
public sealed record Limits(TimeSpan Call, TimeSpan Kata)
{
    /// <summary>Wall clock of one call: a busy machine must not fail honest code.</summary>
    public TimeSpan CallOnTheClock => Call * 3;
}
