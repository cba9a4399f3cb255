namespace Benchmarks.Results;

/// <summary>On which side of its limit a value has to lie.</summary>
internal enum Bound
{
    AtMost,
    AtLeast,
}

/// <summary>A goal and what was measured.</summary>
/// <param name="Id">Names the section of limits.md that says what limits it.</param>
/// <param name="Text">What the value is.</param>
/// <param name="Value">Null if it was not measured in this run.</param>
/// <param name="Bound">On which side of the limit the goal lies.</param>
/// <param name="Limit">A value that still reaches the goal.</param>
/// <param name="Unit">Of value and limit; × for a ratio.</param>
internal sealed record Goal(string Id, string Text, double? Value, Bound Bound, double Limit, string Unit)
{
    public bool IsReached => Value is { } value && (Bound == Bound.AtMost ? value <= Limit : value >= Limit);
}
