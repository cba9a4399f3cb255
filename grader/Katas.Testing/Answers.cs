using System.Diagnostics;
using Katas.Core.Verdicts;
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
                throw FrameworkExceptions.Rebuild(threw);
            case Reply.NotStarted or Reply.NoClass:
                throw new IgnoreException(TestMessageText.Of(Explain(member, reply)));
            default:
                throw new ContractBreachException(TestMessageText.Of(Explain(member, reply)));
        }
    }

    /// <summary>What a reply without a value means.</summary>
    public static TestMessage Explain(Member member, Reply reply) => reply switch
    {
        Reply.Threw threw => new(TestMessageKind.Threw) { Member = member.Name, ExceptionType = threw.Type, LearnerText = threw.Message },
        Reply.NotStarted stub => new(TestMessageKind.NotStarted) { Member = member.Name, LearnerText = stub.Sentence },
        Reply.NoClass => OfClass(TestMessageKind.NoClass, member),
        Reply.WrongClass => OfClass(TestMessageKind.WrongClass, member),
        Reply.Changed changed => new(TestMessageKind.ChangedArgument)
        {
            Member = member.Name,
            Argument = member.Method.GetParameters()[changed.Argument].Name,
        },
        Reply.Shared => new(TestMessageKind.SharedArray) { Member = member.Name },
        Reply.InvalidReturnValue invalid => new(TestMessageKind.InvalidReturnValue) { Member = member.Name, LearnerText = invalid.Reason },
        _ => throw new ArgumentOutOfRangeException(nameof(reply), reply.GetType().Name, "an answer needs no explanation"),
    };

    private static TestMessage OfClass(TestMessageKind kind, Member member)
    {
        var contract = member.Method.DeclaringType!;
        return new TestMessage(kind) { Class = AnswerClass.FullNameFor(contract), Contract = contract.Name };
    }
}
