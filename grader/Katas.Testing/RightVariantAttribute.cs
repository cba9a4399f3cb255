namespace Katas.Testing;

/// <summary>
/// Marks an unusual but right model of members of <typeparamref name="TContract"/>: it must get full marks and no trap's name.
/// </summary>
/// <param name="name">What is unusual about it.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RightVariantAttribute<TContract>(string name) : RightVariantAttribute(typeof(TContract), name)
    where TContract : class;

/// <summary>A right variant, without its contract's type parameter.</summary>
[AttributeUsage(AttributeTargets.Class)]
public abstract class RightVariantAttribute(Type contract, string name) : Attribute
{
    public Type Contract { get; } = contract;

    public string Name { get; } = name;
}
