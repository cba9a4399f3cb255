using System.Collections;
using Katas.Wire;

namespace Katas.Maintenance.Proving;

/// <summary>A way to answer every question without knowing anything; what it earns is paid for nothing.</summary>
/// <param name="Name">What it does, in a few words.</param>
/// <param name="Answer">Answers one call to a member with its arguments.</param>
internal sealed record KnowNothingPolicy(string Name, Func<Member, object?[], object?> Answer)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<KnowNothingPolicy> All { get; } =
    [
        new("throw ArgumentException", (_, _) => throw new ArgumentException("nothing is known")),
        new("zeros", (member, arguments) => PlainFill.Of(member.Method.ReturnType, 0, Size(arguments))),
        new("NaN", (member, arguments) => PlainFill.Of(member.Method.ReturnType, double.NaN, Size(arguments))),
        new("empty", (member, _) => PlainFill.Of(member.Method.ReturnType, 0, 0)),
        new("echo the argument", Echo),
    ];

    /// <summary>The length of the first list among the arguments: right shapes come without knowing anything.</summary>
    private static int Size(object?[] arguments) => arguments.OfType<ICollection>().FirstOrDefault()?.Count ?? 1;

    private static object? Echo(Member member, object?[] arguments)
    {
        var type = member.Method.ReturnType;
        var echo = arguments.FirstOrDefault(type.IsInstanceOfType) ?? PlainFill.Of(type, 0, Size(arguments));
        return member.ReadAnswer(member.WriteAnswer(echo).Span); // a copy, for no answer may hand out an argument
    }
}
