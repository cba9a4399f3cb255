namespace Katas.Grading.Diagnosing.Sealing;

/// <summary>What is sealed of a trap.</summary>
/// <param name="Slug">Its name.</param>
/// <param name="Sentence">What it says.</param>
public sealed record OpenedTrap(string Slug, string Sentence);
