using NUnit.Framework;

namespace Katas.Testing;

/// <summary>
/// Says which task of its kata a test belongs to. On a class it holds for all its tests that do not say otherwise.
/// </summary>
/// <param name="id">The task's id, as in the front matter of the kata's README.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class TaskAttribute(string id) : PropertyAttribute(PropertyName, id)
{
    /// <summary>The name under which NUnit keeps the id.</summary>
    public const string PropertyName = "Task";

    public string Id { get; } = id;
}
