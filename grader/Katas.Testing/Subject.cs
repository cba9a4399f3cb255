using System.Collections.Concurrent;
using Katas.Wire;

namespace Katas.Testing;

/// <summary>Calls one member of an answer, wherever the answer lives, with arguments in wire form.</summary>
public delegate Reply AnswerCall(Type contract, Member member, ReadOnlyMemory<byte> arguments);

/// <summary>The answer under test. Suites ask for it by contract and cannot tell whether it runs here or in a worker.</summary>
public static class Subject
{
    // The one piece of ambient state of the kit: NUnit creates fixtures itself, so nothing can be passed in.
    private static readonly AsyncLocal<Graded?> Current = new();

    /// <summary>The learner's answer to a contract.</summary>
    public static T Of<T>() where T : class => Current.Value is { } graded ? graded.Of<T>() : ContractProxy.Create<T>(LocalCall);

    /// <summary>Sends all calls of this execution context to <paramref name="call"/>: the grader's worker, or a trap.</summary>
    public static void Use(AnswerCall call, int seed) => Current.Value = new Graded(call, seed);

    /// <summary>Whether answers come from the grader, where nothing may be written.</summary>
    public static bool IsGraded => Current.Value is not null;

    /// <summary>The seed that the grader chose for this suite; null where no grader runs it.</summary>
    internal static int? Seed => Current.Value?.Seed;

    private static AnswerCall LocalCall => WorkerAnswers.OfThisRun is { } worker ? worker.Call : LocalAnswers.Call;

    private sealed record Graded(AnswerCall Call, int Seed)
    {
        private readonly ConcurrentDictionary<Type, object> proxies = new(); // suites ask anew in every test, some for every generated case

        public T Of<T>() where T : class => (T)proxies.GetOrAdd(typeof(T), static (_, call) => ContractProxy.Create<T>(call), Call);
    }
}
