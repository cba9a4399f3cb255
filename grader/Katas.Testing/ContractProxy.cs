using System.Diagnostics;
using System.Reflection;
using Katas.Wire;

namespace Katas.Testing;

/// <summary>Stands in for an answer: turns each call of a contract into bytes and each reply into a value or an exception.</summary>
[StackTraceHidden]
#pragma warning disable CA1852 // DispatchProxy derives from it at run time
internal class ContractProxy : DispatchProxy
#pragma warning restore CA1852
{
    private Type contract = typeof(object);
    private IReadOnlyDictionary<string, Member> members = new Dictionary<string, Member>();
    private AnswerCall call = (_, _, _) => throw new InvalidOperationException("The proxy is not connected.");

    public static T Create<T>(AnswerCall call) where T : class
    {
        var proxy = Create<T, ContractProxy>();
        var self = (ContractProxy)(object)proxy;
        self.contract = typeof(T);
        self.members = Known<T>.Members;
        self.call = call;
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        var member = members[targetMethod!.Name];
        return Answers.Open(member, call(contract, member, member.WriteArguments(args ?? [])));
    }

    /// <summary>What is known of a contract, found out once: suites make a proxy for every test, some for every generated input.</summary>
    private static class Known<T>
    {
        public static readonly IReadOnlyDictionary<string, Member> Members = Member.Of(typeof(T));
    }
}
