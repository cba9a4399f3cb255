namespace Katas.Testing;

/// <summary>
/// The learner's code threw something that is not on the list of framework exceptions; <see cref="TypeName"/> is only a name.
/// </summary>
public sealed class LearnerException(string typeName, string message) : Exception($"{typeName}: {message}")
{
    public string TypeName { get; } = typeName;

    /// <summary>What the learner's exception said.</summary>
    public string Text { get; } = message;
}
