namespace Katas.Testing;

/// <summary>
/// Marks a class as a trap: each public static method with the name and signature of a member of
/// <typeparamref name="TContract"/> is a wrong model of that member.
/// A method <c>Evidence</c> with the member's parameters and its answer may add numbers from the learner's own run.
/// </summary>
/// <param name="slug">The trap's name, as in <c>missing-scale</c>.</param>
/// <param name="sentence">What the learner's code does, why that is wrong, what to think about; never the answer.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TrapAttribute<TContract>(string slug, string sentence) : TrapAttribute(typeof(TContract), slug, sentence)
    where TContract : class;

/// <summary>What a trap says, without its contract's type parameter.</summary>
[AttributeUsage(AttributeTargets.Class)]
public abstract class TrapAttribute(Type contract, string slug, string sentence) : Attribute
{
    public Type Contract { get; } = contract;

    public string Slug { get; } = slug;

    public string Sentence { get; } = sentence;

    /// <summary>Whether it is one of the six traps of the module.</summary>
    public bool Module { get; init; }
}
