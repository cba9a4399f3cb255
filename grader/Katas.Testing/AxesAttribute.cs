namespace Katas.Testing;

/// <summary>
/// Says what the axes of a member's answer are called, from the outside inwards; without it they are rows, columns and positions.
/// </summary>
/// <param name="member">The member's name.</param>
/// <param name="names">The name of each axis in the singular, as in <c>head</c>, <c>row</c>, <c>column</c>.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class AxesAttribute<TContract>(string member, params string[] names) : AxesAttribute(typeof(TContract), member, names)
    where TContract : class;

/// <summary>The names of axes, without the contract's type parameter.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public abstract class AxesAttribute(Type contract, string member, IReadOnlyList<string> names) : ConventionAttribute(contract)
{
    public string Member { get; } = member;

    public IReadOnlyList<string> Names { get; } = names;

    /// <summary>The part of the answer, a record or a tuple, whose axes these are; empty for an answer without parts.</summary>
    public string Part { get; init; } = "";
}
