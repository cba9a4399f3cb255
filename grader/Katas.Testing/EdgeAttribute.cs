using NUnit.Framework;

namespace Katas.Testing;

/// <summary>
/// Marks a test that does not ask for what its task is about: a refusal, a limit, an extreme, or a property that wrong answers
/// have too, such as a shape. A test without it is a core test. Edge tests earn nothing: failing them takes points away.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class EdgeAttribute() : PropertyAttribute(PropertyName, "yes")
{
    /// <summary>The name under which NUnit keeps it.</summary>
    public const string PropertyName = "Edge";
}
