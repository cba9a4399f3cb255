using System.Reflection;
using Katas.Core.Kits;
using Katas.Testing;
using Katas.Wire;

namespace Katas.Grading.Diagnosing;

/// <summary>
/// What a kit declares about its contracts, so that nothing is known here by name: attributes of the trap assembly, read once.
/// </summary>
public sealed class Conventions
{
    private readonly Dictionary<Type, KataContractAttribute> contracts;
    private readonly Dictionary<(Type Contract, string Member), AttentionWeightsAttribute> weights;
    private readonly Dictionary<(Type Contract, string Member, string Part), IReadOnlyList<string>> axes;

    /// <exception cref="InvalidOperationException">A member, a part or a parameter that is named does not exist.</exception>
    public Conventions(IReadOnlyCollection<ConventionAttribute> declared)
    {
        contracts = declared.OfType<KataContractAttribute>().ToDictionary(contract => contract.Contract);
        weights = declared.OfType<AttentionWeightsAttribute>().ToDictionary(place => (place.Contract, place.Member));
        axes = declared.OfType<AxesAttribute>().ToDictionary(names => (names.Contract, names.Member, names.Part), names => names.Names);
        foreach (var place in weights.Values)
        {
            Require(place, place.Member, place.Part);
            if (place.Values.Length > 0 && ValuesOf(place) < 0)
                throw Unknown(place, $"parameter '{place.Values}' of member '{place.Member}'");
        }
        foreach (var names in declared.OfType<AxesAttribute>())
            Require(names, names.Member, names.Part);
    }

    /// <summary>Nothing is declared.</summary>
    public static Conventions None { get; } = new([]);

    public static Conventions Of(Assembly content) => new([.. content.GetCustomAttributes<ConventionAttribute>()]);

    /// <summary>The number of the kata a contract belongs to, or null.</summary>
    public int? KataOf(Type contract) => contracts.GetValueOrDefault(contract)?.Kata;

    /// <summary>The contracts of a kata.</summary>
    public IEnumerable<Type> ContractsOf(Kata kata) =>
        contracts.Values.Where(contract => contract.Kata == kata.Number).Select(contract => contract.Contract);

    public bool HasManyRightAnswers(Type contract) => contracts.GetValueOrDefault(contract)?.ManyRightAnswers == true;

    /// <summary>Where a member's answers hold attention weights, or null.</summary>
    public AttentionWeightsAttribute? WeightsIn(Type contract, Member member) => weights.GetValueOrDefault((contract, member.Name));

    /// <summary>The parts and the axes of a member's answers.</summary>
    public AnswerForm FormOf(Type contract, Member member) =>
        new(AnswerForm.PartsOf(member.Method), part => axes.GetValueOrDefault((contract, member.Name, part), []));

    /// <summary>The position of the parameter that holds the values, or −1.</summary>
    public static int ValuesOf(AttentionWeightsAttribute place) =>
        Array.FindIndex(place.Contract.GetMethod(place.Member)!.GetParameters(), parameter => parameter.Name == place.Values);

    private static void Require(ConventionAttribute declared, string member, string part)
    {
        if (declared.Contract.GetMethod(member) is not { } method)
            throw Unknown(declared, $"member '{member}'");
        if (part.Length > 0 && !AnswerForm.PartsOf(method).Contains(part))
            throw Unknown(declared, $"part '{part}' in the answer of member '{member}'");
    }

    private static InvalidOperationException Unknown(ConventionAttribute declared, string what) =>
        new($"A convention of the kit names {what}, which '{declared.Contract.FullName}' does not have. Use a name of the contract.");
}
