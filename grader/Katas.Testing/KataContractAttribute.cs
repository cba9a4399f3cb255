namespace Katas.Testing;

/// <summary>Says which kata <typeparamref name="TContract"/> belongs to.</summary>
/// <param name="kata">The kata's number.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class KataContractAttribute<TContract>(int kata) : KataContractAttribute(typeof(TContract), kata)
    where TContract : class;

/// <summary>A contract's kata, without the contract's type parameter.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public abstract class KataContractAttribute(Type contract, int kata) : ConventionAttribute(contract)
{
    public int Kata { get; } = kata;

    /// <summary>
    /// Whether its members have many right answers, so that a learner's has none to be compared with. Such members are not diagnosed.
    /// </summary>
    public bool ManyRightAnswers { get; init; }
}
