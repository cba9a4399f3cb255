
namespace Katas.Maintenance.Proving;

/// <summary>Something in the kit that is not as it should be: which kata, and one sentence.</summary>
public sealed record KitDefect(string Kata, string Sentence);
