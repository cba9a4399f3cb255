namespace Katas.Core.Verdicts;

/// <summary>What a learner reads of a hidden test besides what it asks: the kind of difference, from a closed list.</summary>
internal static class RedactedText
{
    public static string Sentence(TestMessage message) => message.Kind switch
    {
        TestMessageKind.Mismatch => Difference(message.Place),
        TestMessageKind.Law => "Your answers do not have this property.",
        TestMessageKind.NotRefused => "Your code answers where it should refuse.",
        TestMessageKind.WrongRefusal => "Your code refuses with another exception than the contract names.",
        TestMessageKind.Threw => "Your code throws an exception.",
        TestMessageKind.NotStarted or TestMessageKind.NoClass => "Not started.",
        TestMessageKind.ChangedArgument => "Your code changes an argument that its caller still needs.",
        TestMessageKind.SharedArray => "Your answer holds an array that belongs to its caller.",
        TestMessageKind.InvalidReturnValue => "Your answer is null, holds null, or is too large.",
        TestMessageKind.Forbidden => "Your code asks for something that is not among its arguments: a file, the network, another program.",
        TestMessageKind.TestFailed or TestMessageKind.TextOnly or TestMessageKind.NoResult or TestMessageKind.NothingAsked =>
            "The test could not go on with your answer.",
        _ => Stop(message.Kind),
    };

    private static string Difference(TestPlace? place) => place?.Kind switch
    {
        TestPlaceKind.Shape => "Your answer has another shape.",
        TestPlaceKind.NumberOfValues or TestPlaceKind.NumberOfItems or TestPlaceKind.NumberOfMatrices =>
            "Your answer has another length.",
        TestPlaceKind.Character => "Your text differs.",
        TestPlaceKind.Line =>
            $"The recorded run of your answers differs{(place.Section is { } section ? $" in {section}" : "")}: {Line(place.Difference)}.",
        _ => Values(place?.Difference),
    };

    private static string Values(TestDifference? difference) => difference switch
    {
        TestDifference.Sign => "Your answer has the opposite sign.",
        TestDifference.NotFinite => "Your answer holds NaN or infinity.",
        TestDifference.Order => "Your answer has the right values in another order.",
        TestDifference.OneValue => "One value of your answer is another one, and the rest is right.",
        TestDifference.Scale => "Your answer is the right one times a constant.",
        TestDifference.ByOne => "Your answer is one too high or one too low.",
        TestDifference.Digits => "Your answer is right to about six digits, and not beyond.",
        _ => "Your answer has another value.",
    };

    private static string Line(TestDifference? difference) => difference switch
    {
        TestDifference.Sign => "numbers have the opposite sign",
        TestDifference.NotFinite => "a number is NaN or infinity",
        TestDifference.Order => "the right numbers stand in another order",
        TestDifference.OneValue => "one number is another one",
        TestDifference.Scale => "the numbers are the right ones times a constant",
        TestDifference.Digits => "numbers are right to about six digits, and not beyond",
        TestDifference.Text => "a word is another one, or stands elsewhere",
        TestDifference.LineMissing => "a line is missing",
        TestDifference.LineTooMany => "there is a line too many",
        _ => "numbers have other values",
    };

    private static string Stop(TestMessageKind kind) => kind switch
    {
        TestMessageKind.TimedOut or TestMessageKind.EndlessTest or TestMessageKind.NotAskedAfterTimeouts =>
            "Your code does not come to an end in time.",
        TestMessageKind.SubmissionTimeUsedUp or TestMessageKind.KataTimeUsedUp => "The time was used up before this test.",
        TestMessageKind.OutOfMemory or TestMessageKind.AnswersTooLarge => "Your code needs too much memory.",
        TestMessageKind.OutputLimit => "Your code prints too much.",
        TestMessageKind.StackOverflow => "Your code calls itself without an end.",
        TestMessageKind.NotAskedAfterCrashes => "Your code ended its process before, so it was not asked again.",
        _ => "Your code ends its process.",
    };
}
