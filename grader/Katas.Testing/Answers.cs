using System.Diagnostics;
using Katas.Wire;
using NUnit.Framework;

namespace Katas.Testing;

/// <summary>Opens replies: a value for the suite, or the exception that ends the test.</summary>
[StackTraceHidden]
public static class Answers
{
    public static object Open(Member member, Reply reply)
    {
        switch (reply)
        {
            case Reply.Answered answered:
                return member.ReadAnswer(answered.Value.Span);
            case Reply.Threw threw:
                throw FrameworkExceptions.Rebuild(threw.Type, threw.Message);
            case Reply.NotStarted notStarted:
                throw new IgnoreException($"not started: {notStarted.Sentence}");
            default:
                throw new ContractBreachException(Describe(member, reply));
        }
    }

    /// <summary>What a reply without a value means, in one sentence for the learner.</summary>
    public static string Describe(Member member, Reply reply) => reply switch
    {
        Reply.Threw threw => $"{member.Name} threw {ShortName(threw.Type)}: {threw.Message}",
        Reply.NotStarted notStarted => $"not started: {notStarted.Sentence}",
        Reply.Changed changed => $"{member.Name} changed its argument '{member.Method.GetParameters()[changed.Argument].Name}'. The caller still needs it: copy it, then work on the copy.",
        Reply.Shared => $"{member.Name} handed out an array that belongs to its caller. Return new arrays: whoever changes your answer would change the input too.",
        Reply.InvalidReturnValue unfit => $"{member.Name} returned something that is not plain data: {unfit.Reason}.",
        Reply.Missing missing => missing.Reason,
        _ => $"{member.Name} answered.",
    };

    private static string ShortName(string type) => type[(type.LastIndexOf('.') + 1)..];
}
