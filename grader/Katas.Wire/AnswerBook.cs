using System.Reflection;

namespace Katas.Wire;

/// <summary>
/// Calls the learner's classes. The same code serves the worker process and <c>dotnet test</c>,
/// so that an answer is judged alike in both.
/// </summary>
public sealed class AnswerBook(Assembly answers)
{
    /// <summary>Calls one member with arguments from the wire and says what came of it.</summary>
    public Reply Answer(Type contract, Member member, ReadOnlySpan<byte> arguments)
    {
        try
        {
            return Call(contract, member, arguments);
        }
        catch (UnfitException unfit)
        {
            return new Reply.Unfit(unfit.Message);
        }
#pragma warning disable CA1031 // whatever learner code throws is data here
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return FromException(exception);
        }
    }

    private Reply Call(Type contract, Member member, ReadOnlySpan<byte> arguments)
    {
        var name = $"{contract.Namespace}.{contract.Name[1..]}";
        if (answers.GetType(name) is not { } type)
            return new Reply.Missing($"There is no class '{name}'. Keep the name and the namespace of the stub.");
        if (type.IsAbstract || !contract.IsAssignableFrom(type) || type.GetConstructor([]) is null)
            return new Reply.Missing($"Class '{name}' does not implement '{contract.Name}' with a parameterless constructor. Keep the first line of the stub.");

        var values = member.ReadArguments(arguments);
        var target = Activator.CreateInstance(type, BindingFlags.DoNotWrapExceptions | BindingFlags.Public | BindingFlags.Instance, null, null, null);
        var value = member.Method.Invoke(target, BindingFlags.DoNotWrapExceptions, null, values, null);
        var answer = member.WriteAnswer(value);
        if (member.FirstChanged(values, arguments) is { } index)
            return new Reply.Changed(index);
        return member.Shares(value, values) ? new Reply.Shared() : new Reply.Answered(answer);
    }

    private static Reply FromException(Exception exception)
    {
        var inner = exception;
        while (inner is TypeInitializationException or TargetInvocationException && inner.InnerException is { } cause)
            inner = cause;
        return inner is NotImplementedException
            ? new Reply.NotStarted(MessageOf(inner))
            : new Reply.Threw(inner.GetType().FullName ?? inner.GetType().Name, MessageOf(inner));
    }

    private static string MessageOf(Exception exception)
    {
        try
        {
            return WireLimits.Clip(exception.Message);
        }
#pragma warning disable CA1031 // a learner's exception may throw even here
        catch (Exception second)
#pragma warning restore CA1031
        {
            return $"(its message threw {second.GetType().Name})";
        }
    }
}
