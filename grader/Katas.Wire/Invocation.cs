using System.Reflection;

namespace Katas.Wire;

/// <summary>
/// Runs one member on arguments from the wire and keeps the kit's three rules: arguments stay as they were,
/// an answer shares nothing with them, and an answer is plain data. The same for learners, traps and solutions.
/// </summary>
public static class Invocation
{
    /// <param name="member">The member to run.</param>
    /// <param name="arguments">Its arguments in wire form.</param>
    /// <param name="invoke">Calls the code under test.</param>
    /// <param name="answers">The assembly in which to look for the place of an exception, if anyone wants to know it.</param>
    public static Reply Run(Member member, ReadOnlySpan<byte> arguments, Func<object?[], object?> invoke, Assembly? answers = null)
    {
        try
        {
            var values = member.ReadArguments(arguments);
            var value = invoke(values);
            var answer = member.WriteAnswer(value);
            if (member.FirstChanged(values, arguments) is { } index)
                return new Reply.Changed(index);
            return member.Shares(value, values) ? new Reply.Shared() : new Reply.Answered(answer);
        }
        catch (InvalidReturnValueException exception)
        {
            return new Reply.InvalidReturnValue(exception.Message);
        }
#pragma warning disable CA1031 // whatever the code under test throws is data here
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return FromException(exception, answers);
        }
    }

    private static Reply FromException(Exception exception, Assembly? answers)
    {
        var cause = CauseOf(exception);
        return cause is NotImplementedException
            ? new Reply.NotStarted(MessageOf(cause))
            : new Reply.Threw(
                NamedExceptions.NameOf(cause.GetType()), MessageOf(cause), NamedExceptions.NearestTo(cause.GetType()))
            {
                Site = answers is null ? null : ThrowSite.Of(cause, answers),
            };
    }

    /// <summary>The innermost exception: parallel loops, tasks, reflection and static fields wrap what the code really threw.</summary>
    private static Exception CauseOf(Exception exception)
    {
        while (exception is AggregateException or TargetInvocationException or TypeInitializationException
            && exception.InnerException is { } cause)
        {
            exception = cause;
        }

        return exception;
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
