using System.Reflection;
using Katas.Wire;

namespace Katas.Testing;

/// <summary>Answers in this process, for <c>dotnet test</c>: breakpoints work, and the values still cross the wire format.</summary>
internal static class LocalAnswers
{
    public static Reply Call(Type contract, Member member, ReadOnlyMemory<byte> arguments) =>
        new AnswerBook(Assembly.Load("Katas.Answers")).Answer(contract, member, arguments.Span);
}
