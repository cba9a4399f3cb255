using System.Reflection;
using Katas.Wire;
using Tests.Support;

namespace Attack.Tests.Support;

/// <summary>Submissions that answer every member of every contract with the same expression, <c>Odd.Of&lt;T&gt;()</c>.</summary>
internal static class ContractsInSource
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(double)] = "double",
        [typeof(bool)] = "bool",
        [typeof(string)] = "string",
    };

    /// <summary>A submission of some katas; <paramref name="odd"/> is the source of the class that makes the answers.</summary>
    public static TemporaryFolder Answering(string odd, Func<int, bool> katas)
    {
        var folder = new TemporaryFolder();
        var contracts = Assembly.LoadFrom(TestKit.Paths.ContractsAssembly).GetTypes().Where(type => type.IsInterface);
        foreach (var kata in contracts.GroupBy(Number).Where(kata => katas(kata.Key)))
        {
            var slug = Path.GetFileName(Directory.GetDirectories(TestKit.Paths.Exercises, $"{kata.Key:00}-*")[0]);
            folder.Write($"exercises/{slug}/Answers.cs", string.Join('\n', kata.Select(Class)));
            folder.Write($"exercises/{slug}/Odd.cs", odd.Replace("$KATA$", $"Katas.Kata{kata.Key:00}", StringComparison.Ordinal));
        }
        return folder;
    }

    private static int Number(Type contract) => int.Parse(contract.Namespace![^2..], System.Globalization.CultureInfo.InvariantCulture);

    private static string Class(Type contract) =>
        $"namespace {contract.Namespace} {{ public class {AnswerClass.NameFor(contract)} : {contract.Name} {{ "
            + $"{string.Join(' ', contract.GetMethods().Select(Method))} }} }}";

    private static string Method(MethodInfo method) =>
        $"public {Name(method.ReturnType)} "
            + $"{method.Name}({string.Join(", ", method.GetParameters().Select(p => $"{Name(p.ParameterType)} {p.Name}"))}) => "
            + $"Odd.Of<{Name(method.ReturnType)}>();";

    private static string Name(Type type) => type switch
    {
        _ when Keywords.TryGetValue(type, out var keyword) => keyword,
        { IsArray: true } => Name(type.GetElementType()!) + "[]",
        { IsGenericType: true } when type.FullName!.StartsWith("System.ValueTuple`", StringComparison.Ordinal) => $"({Names(type)})",
        { IsGenericType: true } => $"{type.FullName![..type.FullName!.IndexOf('`', StringComparison.Ordinal)]}<{Names(type)}>",
        _ => type.FullName!,
    };

    private static string Names(Type type) => string.Join(", ", type.GetGenericArguments().Select(Name));
}
