namespace Katas.Testing;

/// <summary>
/// What the grader has to know about a contract and cannot see. It stands in the trap assembly and not in the contracts,
/// because learners read these, and what deserves to be said about them is in their documentation.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public abstract class ConventionAttribute(Type contract) : Attribute
{
    public Type Contract { get; } = contract;
}
