namespace Katas.Testing;

/// <summary>
/// Marks a trap with one free number, which is the last parameter of each of its methods, a <c>double</c> or an <c>int</c>: whatever
/// epsilon, base or offset a learner has chosen. It is taken from one of the learner's replies and must then explain all of them, two more
/// at least.
/// </summary>
/// <param name="from">The smallest number that is looked for. From above 0 to at least a hundred times as much, all sizes are looked for
/// alike.</param>
/// <param name="to">The largest.</param>
/// <param name="says">What is said of the number that was found, with <c>{0}</c> for it.</param>
/// <param name="usual">What people write most, one number at least: each is tried as it is, as if it were a trap of its own.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FittedAttribute(double from, double to, string says, params double[] usual) : Attribute
{
    public double From { get; } = from;

    public double To { get; } = to;

    public string Says { get; } = says;

    public IReadOnlyList<double> Usual { get; } = usual;

    /// <summary>Other numbers, with which <c>verify</c> proves that the trap is found by fitting.</summary>
    public double[] Proof { get; init; } = [];
}
