using System.Collections.Concurrent;
using System.Reflection;

namespace Katas.Wire;

/// <summary>
/// Finds and calls the classes that answer contracts. The same code serves the worker process and <c>dotnet test</c>,
/// so that an answer is judged alike in both.
/// </summary>
public sealed class AnswerBook(Assembly answers)
{
    private readonly ConcurrentDictionary<Type, Found> known = new(); // a class is asked thousands of times

    /// <summary>Calls one member with arguments from the wire and says what came of it.</summary>
    public Reply Answer(Type contract, Member member, ReadOnlySpan<byte> arguments)
    {
        var (type, why) = known.GetOrAdd(contract, Find);
        return why ?? Invocation.Run(member, arguments, values =>
            member.Method.Invoke(New(type!), BindingFlags.DoNotWrapExceptions, null, values, null), answers);
    }

    private Found Find(Type contract)
    {
        if (answers.GetType(AnswerClass.FullNameFor(contract)) is not { } type)
            return new Found(null, new Reply.NoClass());
        return type.IsAbstract || !contract.IsAssignableFrom(type) || type.GetConstructor([]) is null
            ? new Found(type, new Reply.WrongClass())
            : new Found(type, null);
    }

    private static object? New(Type type) =>
        Activator.CreateInstance(type); // without flags: it is made without a search for its constructor each time

    /// <summary>The class that answers a contract, or why there is no answer.</summary>
    private sealed record Found(Type? Type, Reply? Why);
}
