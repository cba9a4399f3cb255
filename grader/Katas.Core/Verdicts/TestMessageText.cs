using System.Globalization;

namespace Katas.Core.Verdicts;

/// <summary>The words of a test's message: a sentence that says what was asked or what happened, and below it the values. Pure.</summary>
public static class TestMessageText
{
    public const string ExpectedLabel = "expected: ";
    public const string GotLabel = "got:      ";
    public const string CaseLabel = "case:     ";
    public const string SourceLabel = "at:       ";

    private const string Rules = "An answer is computed from its arguments alone: no files, no network, no other programs.";

    /// <summary>The whole message; nothing where there is none.</summary>
    public static string Of(TestMessage? message) =>
        message is null ? "" : string.Join('\n', new[] { Sentence(message), Values(message) }.Where(part => part.Length > 0));

    /// <summary>What was asked, or what happened.</summary>
    public static string Sentence(TestMessage message) =>
        message.Asks is { } asks ? $"{asks} {RedactedText.Sentence(message)}" : Unredacted(message);

    private static string Unredacted(TestMessage message) => message.Kind switch
    {
        TestMessageKind.TextOnly => "",
        TestMessageKind.Mismatch or TestMessageKind.Law => message.Asked + Place(message.Place),
        TestMessageKind.NotRefused or TestMessageKind.WrongRefusal => message.Asked ?? "",
        TestMessageKind.Threw => Ended($"{message.Member} threw {ShortType(message)}", message.LearnerText),
        TestMessageKind.NotStarted => message.LearnerText is { } stub ? $"not started: {stub}" : "not started",
        TestMessageKind.NoClass => $"not started: {Next(message)}",
        TestMessageKind.WrongClass => $"Class '{message.Class}' does not implement '{message.Contract}' with a parameterless constructor. "
            + "Keep the first line of the stub.",
        TestMessageKind.ChangedArgument =>
            $"{message.Member} changed {(message.Argument is { } argument ? $"its argument '{argument}'" : "an argument")}. "
            + "The caller still needs it: copy it, then work on the copy.",
        TestMessageKind.SharedArray => $"{message.Member} returned an array that belongs to its caller. "
            + "Return new arrays: otherwise a change to your answer changes the input too.",
        TestMessageKind.InvalidReturnValue => $"{message.Member} returned {message.LearnerText ?? "no answer"}.",
        TestMessageKind.Forbidden =>
            $"{message.Member} asked for {message.Wanted}{(message.LearnerText is { } text ? $" ({text})" : "")}. {Rules}",
        _ => TestStopText.Sentence(message),
    };

    /// <summary>What a member that is not started asks for.</summary>
    public static string Next(TestMessage message) => message.Kind == TestMessageKind.NoClass
        ? $"There is no class '{message.Class}'. Keep the name and the namespace of the stub."
        : message.LearnerText ?? "";

    /// <summary>What was expected, what came, the case, and where an exception came from, each on a line of its own.</summary>
    public static string Values(TestMessage message) => message.Text ?? string.Join('\n', new[]
    {
        Labelled(ExpectedLabel, message.Expected), Labelled(GotLabel, Came(message)), Caret(message),
        Labelled(CaseLabel, message.Case) + Seed(message.Seed), Labelled(SourceLabel, message.Source?.InWords),
    }.Where(line => line.Length > 0));

    private static string? Came(TestMessage message) => message is { Kind: TestMessageKind.WrongRefusal, ExceptionType: not null }
        ? $"{ShortType(message)}: {message.LearnerText}"
        : message.Got;

    /// <summary>Below the first character that differs.</summary>
    private static string Caret(TestMessage message) =>
        message is { Got: not null, Place: { Kind: TestPlaceKind.Character, Column: { } column } }
            ? new string(' ', GotLabel.Length + column) + "^"
            : "";

    private static string Seed(int? seed) => seed is { } number ? $" (seed {number.ToString(CultureInfo.InvariantCulture)})" : "";

    private static string Labelled(string label, string? value) => value is null ? "" : label + value;

    private static string Ended(string sentence, string? detail) => detail is null ? sentence + "." : $"{sentence}: {detail}";

    private static string ShortType(TestMessage message) =>
        message.ExceptionType is { } type ? type[(type.LastIndexOf('.') + 1)..] : "an exception";

    /// <summary>What follows the question: ": row 1, column 2", or nothing where the reader may not see it.</summary>
    private static string Place(TestPlace? place) => place switch
    {
        null => "",
        { Kind: TestPlaceKind.Shape } => $"{Within(place)}: the shape differs",
        { Kind: TestPlaceKind.NumberOfValues } => ": the number of values differs",
        { Kind: TestPlaceKind.NumberOfItems } => ": the number of items differs",
        { Kind: TestPlaceKind.NumberOfMatrices } => $": the number of {place.Each}s differs",
        { Kind: TestPlaceKind.Cell, Row: { } row, Column: { } column } =>
            string.Create(CultureInfo.InvariantCulture, $"{Within(place)}: row {row}, column {column}"),
        { Index: { } index } => Numbered(place.Kind, index),
        _ => "",
    };

    private static string Numbered(TestPlaceKind kind, int index) => string.Create(CultureInfo.InvariantCulture, $"{kind switch
    {
        TestPlaceKind.Position => $": position {index}",
        TestPlaceKind.Character => $": character {index} differs",
        TestPlaceKind.Item => $": item {index} differs",
        _ => $" at line {index}",
    }}");

    private static string Within(TestPlace place) =>
        place.Matrix is { } matrix ? string.Create(CultureInfo.InvariantCulture, $": {place.Each} {matrix}") : "";
}
