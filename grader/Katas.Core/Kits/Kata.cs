namespace Katas.Core.Kits;

/// <summary>One row of the catalogue: what the front matter of a kata's README says.</summary>
public sealed record Kata(int Number, string Slug, FrontMatter Front)
{
    public string Folder => $"{Number:00}-{Slug}";

    public string Title => Front.Title;

    public double Points => Front.Points;

    public IReadOnlyList<KataTask> Tasks => Front.Tasks;

    public Limits Limits => Front.Limits;
}
