using Katas.Wire;

namespace Katas.Grading.Diagnosing.Relations;

/// <summary>A kind of input that code forgets.</summary>
/// <param name="Slug">Its name.</param>
/// <param name="Words">What it is.</param>
/// <param name="IsIn">Whether an argument is of this kind.</param>
internal sealed record Input(string Slug, string Words, Func<object?, bool> IsIn)
{
    public static IReadOnlyList<Input> All { get; } =
    [
        new("empty-input", "an empty list or text", argument => argument is object[] { Length: 0 } or ""),
        new("one-item", "a list of one item", argument => argument is object[] { Length: 1 }),
        OfNumbers("minus-infinity", "minus infinity", double.IsNegativeInfinity),
        OfNumbers("not-finite", "NaN or infinity", number => !double.IsFinite(number)),
        new("far-numbers", "numbers above 700 or below -700, whose exponentials no double can hold",
            argument => Leaves(argument).Any(leaf => leaf is double and (> 700 or < -700))),
        new("uneven-rows", "rows of different lengths", HasUnevenRows),
        new("not-square", "a table that is not square", argument => Tree(argument) is { } tree
            && AnswerTree.Rows(tree) is { } rows && rows.Length != rows[0].Length),
        new("equal-items", "equal items", argument => argument is object[] { Length: > 1 } items
            && items.All(item => item is not object[]) && items.Distinct().Count() < items.Length),
        new("wide-characters", "characters beyond the basic plane",
            argument => Leaves(argument).Any(leaf => leaf is string text && text.Any(char.IsSurrogate))),
        new("beyond-ascii", "characters beyond ASCII",
            argument => Leaves(argument).Any(leaf => leaf is string text && !System.Text.Ascii.IsValid(text))),
        new("zero", "the number 0", argument => argument is 0 or 0L or 0.0)
        {
            Without = leaf => leaf switch { 0 => 1, 0L => 1L, 0.0 => 1.0, _ => leaf },
        },
        new("negative-number", "a negative number", argument => Leaves(argument).Any(leaf => leaf is < 0.0 or < 0))
        {
            Without = leaf => leaf switch
            {
                double number => Math.Abs(number),
                int number and > int.MinValue => Math.Abs(number),
                _ => leaf,
            },
        },
        new("null", "null", argument => argument is null),
    ];

    /// <summary>Kinds that code often answers by a line of its own.</summary>
    public static IReadOnlyList<Input> Edges { get; } = [.. All.Where(input => input.Slug is "empty-input" or "one-item" or "zero")];

    /// <summary>What stands for a leaf of this kind in input that is not; null where there is no such thing.</summary>
    public Func<object, object>? Without { get; init; }

    /// <summary>Whether any argument of a call is of this kind.</summary>
    public bool IsAsked(AskedQuestion question) => IsAsked(question.Arguments);

    public bool IsAsked(IEnumerable<object?> arguments) => arguments.Any(argument => IsIn(Tree(argument)));

    /// <summary>Arguments of this kind as they would be without it; null where they cannot be made.</summary>
    public object?[]? Removed(Member member, object?[] arguments)
    {
        object?[] without = [.. arguments.Select((argument, i) => Without is null || argument is null ? null
            : AnswerTree.Typed(AnswerTree.Map(AnswerTree.Of(argument), Without)!, member.Method.GetParameters()[i].ParameterType))];
        return without.Contains(null) ? null : without;
    }

    /// <summary>Input with numbers of a kind in whose place 0 can stand.</summary>
    private static Input OfNumbers(string slug, string words, Func<double, bool> isOne) =>
        new(slug, words, argument => Leaves(argument).Any(leaf => leaf is double number && isOne(number)))
        {
            Without = leaf => leaf is double number && isOne(number) ? 0.0 : leaf,
        };

    private static object? Tree(object? argument) => argument is null ? null : AnswerTree.Of(argument);

    private static IEnumerable<object> Leaves(object? argument) => argument is null ? [] : AnswerTree.Leaves(argument);

    private static bool HasUnevenRows(object? argument) => argument is object[] items && items.OfType<object[]>().Count() == items.Length
        && items.OfType<object[]>().Select(row => row.Length).Distinct().Count() > 1;
}
