using Katas.Core.Verdicts;
using Katas.Grading.Running;
using Katas.Testing;
using Katas.Wire;
using Place = Katas.Grading.Diagnosing.DifferenceFinder.Place;

namespace Katas.Grading.Diagnosing;

/// <summary>
/// Where a member first leaves the right answer: of all calls the one that shows the earliest stage, and of those the smallest.
/// </summary>
internal sealed class FirstDifferences(Conventions conventions)
{
    private const int LongestCall = 160;

    public Difference First(SuspectMember suspect)
    {
        var form = conventions.FormOf(suspect.Contract, suspect.Member);
        var (first, place) = suspect.DisclosableCalls.Select(compared => (compared, Place: Find(compared, form)))
            .MinBy(deviation => Stage(suspect, form, deviation.Place));
        var (member, arguments) = (suspect.Member.Name, Arguments(first.Call));
        return place is null
            ? new Difference(member, arguments, "", "", first.IsRefusal ? "a refusal, an ArgumentException"
                : Describe(first.Call.Member, first.Right), Describe(first.Call.Member, first.Call.Reply), first.IsHidden)
            : new Difference(member, arguments, place.Stage, place.At, Shown(place.Expected), Shown(place.Got), first.IsHidden);
    }

    /// <summary>
    /// What the learner's own answer to the smallest deviating call is at the place where it deviates; nothing where no call was answered.
    /// </summary>
    public string Evidence(SuspectMember suspect)
    {
        var told = suspect.DisclosableCalls.ToLookup(compared => compared.Call.Reply.GetType());
        if (told[typeof(Reply.Answered)].Concat(told[typeof(Reply.Threw)]).FirstOrDefault() is not { } first)
            return "";
        var call = Text(first.Call) is { Length: <= LongestCall } text ? $"Your {text}" : $"In one call your {suspect.Member.Name}";
        if (first.Call.Reply is Reply.Threw threw)
            // not its text: learner's code may write into it what a hidden test passed in
            return $"{call} ended in {threw.Type[(threw.Type.LastIndexOf('.') + 1)..]}.";
        if (InAnswer(first, conventions.FormOf(suspect.Contract, suspect.Member)) is not { } place)
            return $"{call} gives {Describe(suspect.Member, first.Call.Reply)}.";
        var where = string.Join(", ", new[] { place.Stage, place.At }.Where(part => part.Length > 0));
        return $"{call} gives {Shown(place.Got)}{(where.Length > 0 ? $" ({where})" : "")}.";
    }

    private static string Shown(object? value) => value is DifferenceFinder.Extent extent ? extent.InWords : Show.Value(value);

    /// <summary>
    /// The number of the stage: parts of an answer in their order, and within weights the steps that lead to them; what was not computed at
    /// all comes last.
    /// </summary>
    private int Stage(SuspectMember suspect, AnswerForm form, Place? place)
    {
        if (place is null)
            return int.MaxValue;
        var step = AttentionStages.InOrder.Index().FirstOrDefault(stage => stage.Item == place.Stage, (Index: -1, Item: "")).Index;
        return step < 0
            ? (10 * form.IndexOf(place.Stage)) + 9
            : (10 * form.IndexOf(conventions.WeightsIn(suspect.Contract, suspect.Member)!.Part)) + step;
    }

    /// <summary>Where the weights are the first part that deviates, a step before them may have deviated already.</summary>
    private Place? Find(ComparedCall compared, AnswerForm form)
    {
        var place = InAnswer(compared, form);
        var weights = conventions.WeightsIn(compared.Call.Contract, compared.Call.Member);
        return place is not null && weights?.Part == place.Stage
            ? BeforeWeights(compared, weights, form) ?? place
            : place;
    }

    private static Place? BeforeWeights(ComparedCall compared, AttentionWeightsAttribute weights, AnswerForm form)
    {
        var (expected, got) = Both(compared)!.Value;
        double[][][] Tables(object answer) => WeightsReader.Tables(weights, compared.Call, form.Part(answer, weights.Part)!);
        return new AttentionStages(form.AxesOf(weights.Part), weights.Causal).Find(Tables(expected), Tables(got));
    }

    private static Place? InAnswer(ComparedCall compared, AnswerForm form) =>
        Both(compared) is var (expected, got) ? DifferenceFinder.Find(expected, got, form) : null;

    private static (object Expected, object Got)? Both(ComparedCall compared) =>
        compared is { Right: Reply.Answered expected, Call: { Reply: Reply.Answered got, Member: var member } }
            ? (member.ReadAnswer(expected.Value.Span), member.ReadAnswer(got.Value.Span))
            : null;

    private static string Text(RecordedCall call) => $"{call.Member.Name}({Arguments(call)})";

    private static string Arguments(RecordedCall call) =>
        string.Join(", ", call.Member.ReadArguments(call.Arguments.Span).Select(Show.Value));

    private static string Describe(Member member, Reply reply) =>
        reply is Reply.Answered answered ? Show.Value(member.ReadAnswer(answered.Value.Span))
        : TestMessageText.Of(Answers.Explain(member, reply));
}
