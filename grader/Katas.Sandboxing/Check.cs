namespace Katas.Sandboxing;

/// <summary>One thing a sandbox needs of the machine or promises to keep, whether it is so, and what to do if it is not.</summary>
public sealed record Check(string Sentence, bool Holds, string Cure);
