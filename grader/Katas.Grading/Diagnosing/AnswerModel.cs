using System.Globalization;
using System.Reflection;
using Katas.Wire;

namespace Katas.Grading.Diagnosing;

/// <summary>A model of some members of a contract: static methods with the members' names.</summary>
public sealed record AnswerModel(Type Contract, IReadOnlyDictionary<string, MethodInfo> Members)
{
    /// <summary>What its methods take as their last parameter, which the members do not have; null if they have none.</summary>
    public double? Number { get; init; }

    /// <summary>The public static methods of a class that stand for members of a contract.</summary>
    /// <param name="type">The class.</param>
    /// <param name="contract">The contract.</param>
    /// <param name="isFitted">Whether each method has a free number as its last parameter.</param>
    /// <exception cref="InvalidOperationException">The class models no member, or one with another signature.</exception>
    public static AnswerModel Of(Type type, Type contract, bool isFitted = false)
    {
        var members = type.GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(method => contract.GetMethod(method.Name) is not null).ToDictionary(method => method.Name, StringComparer.Ordinal);
        if (members.Count == 0)
        {
            throw new InvalidOperationException($"'{type.FullName}' models no member of '{contract.Name}'. Give a public static method "
                + "the name of a member.");
        }

        foreach (var (name, method) in members)
            RequireSameSignature(contract.GetMethod(name)!, method, isFitted);
        return new AnswerModel(contract, members);
    }

    public bool Models(Type contract, Member member) => contract == Contract && Members.ContainsKey(member.Name);

    public Reply Answer(Member member, ReadOnlySpan<byte> arguments) =>
        Invocation.Run(member, arguments, values => Members[member.Name]
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, Number is { } number ? [.. values, Free(member, number)] : values, null));

    private object Free(Member member, double number) =>
        Convert.ChangeType(number, Members[member.Name].GetParameters()[^1].ParameterType, CultureInfo.InvariantCulture);

    private static void RequireSameSignature(MethodInfo member, MethodInfo method, bool isFitted)
    {
        var parameters = TypesOf(method);
        if (isFitted && (parameters.Length == 0 || (parameters[^1] != typeof(double) && parameters[^1] != typeof(int))))
        {
            throw new InvalidOperationException($"The last parameter of '{method.DeclaringType!.FullName}.{method.Name}' must be a double "
                + "or an int: the number that is fitted.");
        }
        var (own, contracts) = (Signature(method, isFitted ? parameters[..^1] : parameters), Signature(member, TypesOf(member)));
        if (own != contracts)
        {
            throw new InvalidOperationException($"'{method.DeclaringType!.FullName}.{method.Name}' has the signature "
                + $"'{own}'; the contract has '{contracts}'.");
        }
    }

    private static Type[] TypesOf(MethodInfo method) => [.. method.GetParameters().Select(parameter => parameter.ParameterType)];

    private static string Signature(MethodInfo method, Type[] parameters) => $"{method.ReturnType}({string.Join<Type>(", ", parameters)})";
}
