using System.Reflection;
using Katas.Wire;

namespace Katas.Grading.Diagnosing;

/// <summary>A model of some members of a contract: static methods with the members' names.</summary>
public sealed record AnswerModel(Type Contract, IReadOnlyDictionary<string, MethodInfo> Members)
{
    /// <summary>The public static methods of a class that stand for members of a contract.</summary>
    /// <exception cref="InvalidOperationException">The class models no member, or one with another signature.</exception>
    public static AnswerModel Of(Type type, Type contract)
    {
        var members = type.GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(method => contract.GetMethod(method.Name) is not null).ToDictionary(method => method.Name, StringComparer.Ordinal);
        if (members.Count == 0)
        {
            throw new InvalidOperationException($"'{type.FullName}' models no member of '{contract.Name}'. Give a public static method "
                + "the name of a member.");
        }

        foreach (var (name, method) in members)
            RequireSameSignature(contract.GetMethod(name)!, method);
        return new AnswerModel(contract, members);
    }

    public bool Models(Type contract, Member member) => contract == Contract && Members.ContainsKey(member.Name);

    public Reply Answer(Member member, ReadOnlySpan<byte> arguments) =>
        Invocation.Run(member, arguments, values => Members[member.Name]
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, values, null));

    private static void RequireSameSignature(MethodInfo member, MethodInfo method)
    {
        static string Signature(MethodInfo m) =>
            $"{m.ReturnType}({string.Join(", ", m.GetParameters().Select(parameter => parameter.ParameterType))})";
        if (Signature(member) != Signature(method))
        {
            throw new InvalidOperationException($"'{method.DeclaringType!.FullName}.{method.Name}' has the signature "
                + $"'{Signature(method)}'; the contract has '{Signature(member)}'.");
        }
    }
}
