namespace Katas.Sandboxing;

/// <summary>One thing that the sandbox needs or guarantees, whether it holds on this machine, and what to do if it does not.</summary>
public sealed record Diagnostic(string Sentence, bool Holds, string Remedy)
{
    /// <summary>Whether it is only to be known: nothing needs to be done.</summary>
    public bool IsNote { get; private init; }

    public static Diagnostic Note(string sentence) => new(sentence, true, "") { IsNote = true };
}
