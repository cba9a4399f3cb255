using System.Diagnostics;
using Katas.Core.Verdicts;
using NUnit.Framework;

namespace Katas.Testing;

/// <summary>
/// Asserts the error contract of all katas: bad input throws <see cref="ArgumentException"/> or one of its children.
/// Never use <c>Should.Throw</c> on an answer: it would call a member not begun wrong.
/// </summary>
[StackTraceHidden]
public static class Refusal
{
    /// <summary>Asserts that a call refuses <paramref name="input"/> (in words: "a row of another length").</summary>
    public static void Of(Func<object?> call, string input) => Of<ArgumentException>(call, input);

    /// <summary>The same for another exception, where a contract requires one.</summary>
    public static void Of<TException>(Func<object?> call, string input) where TException : Exception
    {
        object? answer;
        try
        {
            answer = call();
        }
        catch (TException)
        {
            return;
        }
        catch (Exception exception) when (exception is not (ResultStateException or ContractBreachException or NoReplyException))
        {
            throw MismatchException.Of(Refused<TException>(TestMessageKind.WrongRefusal, input) with
            {
                ExceptionType = FrameworkExceptions.TypeName(exception),
                LearnerText = Text(exception),
                Source = FrameworkExceptions.PlaceOf(exception),
            });
        }
        throw MismatchException.Of(Refused<TException>(TestMessageKind.NotRefused, input) with { Got = Show.Value(answer) });
    }

    private static TestMessage Refused<TException>(TestMessageKind kind, string input) =>
        new(kind) { Asked = $"{input} should be refused", Expected = typeof(TException).Name };

    private static string Text(Exception exception) => exception is LearnerException { Text: var own } ? own : exception.Message;
}
