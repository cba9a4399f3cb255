using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace Tests.Support;

/// <summary>
/// Which methods a method may call, however deep, read from compiled code: of the engine and its tests; others are not looked into.
/// Calls of an interface or an abstract method end there.
/// </summary>
internal sealed class CallGraph
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Codes =
        typeof(OpCodes).GetFields().Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    /// <summary>What a method calls is read once, however many searches pass it.</summary>
    private readonly Dictionary<MethodBase, MethodBase[]> calls = [];

    /// <summary>The calls that lead from a type's methods to one that is looked for; nothing if none do.</summary>
    public string PathFrom(Type type, Func<MethodBase, bool> isLookedFor)
    {
        var callers = Methods(type).ToDictionary(method => method, _ => (MethodBase?)null);
        var open = new Queue<MethodBase>(callers.Keys);
        while (open.TryDequeue(out var method))
        {
            if (isLookedFor(method))
                return Path(method, callers);
            foreach (var called in CallsOf(method))
            {
                if (callers.TryAdd(called, method))
                    open.Enqueue(called);
            }
        }
        return "";
    }

    private MethodBase[] CallsOf(MethodBase method)
    {
        if (!calls.TryGetValue(method, out var called))
            calls[method] = called = IsOurs(method.DeclaringType) ? [.. Called(method).Distinct()] : [];
        return called;
    }

    private static string Path(MethodBase end, Dictionary<MethodBase, MethodBase?> callers)
    {
        var steps = new List<string>();
        for (var method = end; method is not null; method = callers[method])
            steps.Insert(0, $"{method.DeclaringType?.Name}.{method.Name}");
        return string.Join(" → ", steps);
    }

    private static IEnumerable<MethodBase> Methods(Type type) =>
        type.GetMethods(Declared).Concat<MethodBase>(type.GetConstructors(Declared));

    private static bool IsOurs(Type? type) =>
        type?.Assembly.GetName().Name is { } name
        && (name.StartsWith("Katas.", StringComparison.Ordinal) || name.EndsWith(".Tests", StringComparison.Ordinal));

    private static IEnumerable<MethodBase> Called(MethodBase method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var at = 0; at < code.Length;)
        {
            var value = code[at] == 0xFE ? unchecked((short)(0xFE00 | code[at + 1])) : code[at];
            var instruction = Codes[value];
            at += instruction.Size;
            foreach (var called in Called(method, instruction.OperandType, code.AsSpan(at)))
                yield return called;
            at += OperandSize(instruction.OperandType, code.AsSpan(at));
        }
    }

    private static MethodBase[] Called(MethodBase caller, OperandType operand, ReadOnlySpan<byte> code)
    {
        if (operand is not (OperandType.InlineMethod or OperandType.InlineField))
            return [];
        var arguments = caller.IsGenericMethod ? caller.GetGenericArguments() : null;
        var member = caller.Module.ResolveMember(BitConverter.ToInt32(code), caller.DeclaringType?.GetGenericArguments(), arguments)!;
        var initializer = member.DeclaringType?.TypeInitializer is { } found ? new[] { found } : [];
        return member is MethodBase called ? [called, .. initializer, .. HiddenBehind(called)] : initializer;
    }

    /// <summary>An iterator and an asynchronous method are classes that the framework drives.</summary>
    private static IEnumerable<MethodBase> HiddenBehind(MethodBase called)
    {
        var types = called.IsGenericMethod ? called.GetGenericArguments().Append(called.DeclaringType) : [called.DeclaringType];
        return types.OfType<Type>().Where(type => !type.IsGenericParameter && IsOurs(type)
            && type.IsDefined(typeof(CompilerGeneratedAttribute))
            && type.Name.Contains(">d__", StringComparison.Ordinal)).SelectMany(Methods);
    }

    private static int OperandSize(OperandType operand, ReadOnlySpan<byte> code) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code)),
        _ => 4,
    };
}
