using Katas.Grading.Running;
using Katas.Testing;
using Katas.Wire;
using Place = Katas.Grading.Diagnosing.DifferenceFinder.Place;

namespace Katas.Grading.Diagnosing;

/// <summary>Where a member first leaves the right answer: of all calls the one that shows the earliest stage, and of those the smallest.</summary>
internal static class FirstDifferences
{
    private const int LongestCall = 160;

    public static Difference First(SuspectMember suspect)
    {
        var (first, place) = suspect.DisclosableCalls.Select(compared => (compared, Place: Find(compared))).MinBy(deviation => Stage(suspect.Member, deviation.Place));
        var call = Text(first.Call);
        return place is null
            ? new Difference(call, "", "", first.IsRefusal ? "a refusal, an ArgumentException" : Describe(first.Call.Member, first.Right), Describe(first.Call.Member, first.Call.Reply), first.IsHidden)
            : new Difference(call, place.Stage, place.At, Shown(place.At, place.Expected), Shown(place.At, place.Got), first.IsHidden);
    }

    /// <summary>What the learner's own answer to the smallest deviating call is at the place where it deviates; nothing where no call was answered.</summary>
    public static string Evidence(SuspectMember suspect)
    {
        var told = suspect.DisclosableCalls.ToLookup(compared => compared.Call.Reply.GetType());
        if (told[typeof(Reply.Answered)].Concat(told[typeof(Reply.Threw)]).FirstOrDefault() is not { } first)
            return "";
        var call = Text(first.Call) is { Length: <= LongestCall } text ? $"Your {text}" : $"In one call your {suspect.Member.Name}";
        if (first.Call.Reply is Reply.Threw threw)
            return $"{call} ended in {threw.Type[(threw.Type.LastIndexOf('.') + 1)..]}."; // not its text: learner's code may write into it what a hidden test passed in
        if (InAnswer(first) is not { } place)
            return $"{call} gives {Describe(suspect.Member, first.Call.Reply)}.";
        var where = string.Join(", ", new[] { place.Stage, place.At }.Where(part => part.Length > 0));
        return $"{call} gives {Shown(place.At, place.Got)}{(where.Length > 0 ? $" ({where})" : "")}.";
    }

    private static string Shown(string at, object? value) => value is string shape && at.EndsWith("shape", StringComparison.Ordinal) ? shape : Show.Value(value);

    /// <summary>The number of the stage: parts of an answer in their order, and within weights the steps that lead to them; what was not computed at all comes last.</summary>
    private static int Stage(Member member, Place? place)
    {
        if (place is null)
            return int.MaxValue;
        var step = Array.IndexOf([AttentionStages.Scores, AttentionStages.Scaled, AttentionStages.ScoresOrScale, AttentionStages.Masked], place.Stage);
        var parts = DifferenceFinder.PartsOf(member);
        return step < 0 ? (10 * parts.IndexOf(place.Stage)) + 9 : (10 * parts.IndexOf("Weights")) + step;
    }

    private static Place? Find(ComparedCall compared) =>
        InAnswer(compared) is { } place && place.Stage is "" or "Weights" && Both(compared) is var (expected, got)
            ? AttentionStages.Find(compared.Call, expected, got) ?? place
            : InAnswer(compared);

    private static Place? InAnswer(ComparedCall compared) =>
        Both(compared) is var (expected, got) ? DifferenceFinder.Find(expected, got, DifferenceFinder.PartsOf(compared.Call.Member)) : null;

    private static (object Expected, object Got)? Both(ComparedCall compared) =>
        compared is { Right: Reply.Answered expected, Call: { Reply: Reply.Answered got, Member: var member } }
            ? (member.ReadAnswer(expected.Value.Span), member.ReadAnswer(got.Value.Span))
            : null;

    private static string Text(RecordedCall call) =>
        $"{call.Member.Name}({string.Join(", ", call.Member.ReadArguments(call.Arguments.Span).Select(Show.Value))})";

    private static string Describe(Member member, Reply reply) =>
        reply is Reply.Answered answered ? Show.Value(member.ReadAnswer(answered.Value.Span)) : Answers.Describe(member, reply);
}
