using NUnit.Framework;
using NUnit.Framework.Internal;

namespace Katas.Testing;

/// <summary>
/// Says which task of its kata a test belongs to. On a class it holds for all its tests that do not say otherwise.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class TaskAttribute : PropertyAttribute
{
    /// <summary>The name under which NUnit keeps the id.</summary>
    public const string PropertyName = "Task";

    /// <param name="id">
    /// The task's id, as in the front matter of the kata's README. <c>--filter Category=break-it</c> asks for its tests.
    /// </param>
    public TaskAttribute(string id) : base(PropertyName, id)
    {
        Id = id;
        Properties.Add(PropertyNames.Category, id);
    }

    public string Id { get; }
}
