namespace Katas.Testing;

/// <summary>
/// Says that the answer of a member is, or has in it, attention weights: a first difference can then name the step before them.
/// </summary>
/// <param name="member">The member's name.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class AttentionWeightsAttribute<TContract>(string member) : AttentionWeightsAttribute(typeof(TContract), member)
    where TContract : class;

/// <summary>Where attention weights are, without the contract's type parameter.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public abstract class AttentionWeightsAttribute(Type contract, string member) : ConventionAttribute(contract)
{
    public string Member { get; } = member;

    /// <summary>The part of the answer, a record or a tuple, that holds the weights; empty if the whole answer does.</summary>
    public string Part { get; init; } = "";

    /// <summary>
    /// The parameter that holds the values, for a member that answers with the blended values only: where they are the identity matrix,
    /// the answer is the weights. Empty if the answer is always the weights.
    /// </summary>
    public string Values { get; init; } = "";

    /// <summary>Whether a causal mask hides from each query the keys after it, the last query standing at the last key.</summary>
    public bool Causal { get; init; }
}
