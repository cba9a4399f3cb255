using System.Reflection;
using Katas.Grading.Compiling;
using Katas.Grading.Reading;
using Katas.Wire;
using Tests.Support;

namespace Attack.Tests.Support;

/// <summary>The warm-up as a worker gets it: submissions ready to be loaded, and calls.</summary>
internal static class WarmUpWire
{
    private static readonly byte[] Contracts = File.ReadAllBytes(TestKit.Paths.ContractsAssembly);
    private static readonly SubmissionReader Reader = new(TestKit.Paths, TestKit.WarmUpOnly());

    public static Type Contract { get; } = Assembly.LoadFrom(TestKit.Paths.ContractsAssembly)
        .GetType("Katas.Kata00.IWarmUp", throwOnError: true)!;

    public static IReadOnlyDictionary<string, Member> Members { get; } = Member.Of(Contract);

    /// <summary>A submission that compiles.</summary>
    public static LoadMessage Load(AnswerCompiler compiler, TemporaryFolder submission)
    {
        var compiled = compiler.Compile(Reader.Read(submission.Path), ["00-warm-up"]);
        return compiled.Problems.Count == 0
            ? new LoadMessage(Contracts, compiled.Assembly)
            : throw new InvalidOperationException(string.Join("; ", compiled.Problems));
    }

    public static CallMessage Call(string member, params object?[] arguments) =>
        new(Contract.FullName!, member, "", Members[member].WriteArguments(arguments));
}
