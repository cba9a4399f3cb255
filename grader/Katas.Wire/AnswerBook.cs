using System.Reflection;

namespace Katas.Wire;

/// <summary>
/// Finds and calls the classes that answer contracts. The same code serves the worker process and <c>dotnet test</c>,
/// so that an answer is judged alike in both.
/// </summary>
public sealed class AnswerBook(Assembly answers)
{
    /// <summary>Calls one member with arguments from the wire and says what came of it.</summary>
    public Reply Answer(Type contract, Member member, ReadOnlySpan<byte> arguments)
    {
        var name = AnswerClass.FullNameFor(contract);
        if (answers.GetType(name) is not { } type)
            return new Reply.NotStarted($"There is no class '{name}'. Keep the name and the namespace of the stub.");
        return type.IsAbstract || !contract.IsAssignableFrom(type) || type.GetConstructor([]) is null
            ? new Reply.Missing($"Class '{name}' does not implement '{contract.Name}' with a parameterless constructor. Keep the first line of the stub.")
            : Invocation.Run(member, arguments, values => member.Method.Invoke(New(type), BindingFlags.DoNotWrapExceptions, null, values, null));
    }

    private static object? New(Type type) =>
        Activator.CreateInstance(type, BindingFlags.DoNotWrapExceptions | BindingFlags.Public | BindingFlags.Instance, null, null, null);
}
