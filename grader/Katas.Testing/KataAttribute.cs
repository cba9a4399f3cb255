using NUnit.Framework;

namespace Katas.Testing;

/// <summary>Says which kata the tests of a class belong to. A suite in which a class does not say so is not loaded.</summary>
/// <param name="number">The kata's number, as in its README.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class KataAttribute(int number) : PropertyAttribute(PropertyName, number)
{
    /// <summary>The name under which NUnit keeps the number.</summary>
    public const string PropertyName = "Kata";

    public int Number { get; } = number;
}
