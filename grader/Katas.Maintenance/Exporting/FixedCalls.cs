using Katas.Core.Kits;
using Katas.Grading.Diagnosing;
using Katas.Grading.Diagnosing.Questions;
using Katas.Grading.Running;
using Katas.Maintenance.Proving;
using Katas.Testing;
using Katas.Wire;

namespace Katas.Maintenance.Exporting;

/// <summary>The calls of one member that every learner's answer is asked, with the right replies to them.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Member">The member.</param>
/// <param name="ToAnswer">The calls that must be answered.</param>
/// <param name="ToRefuse">The calls that must be refused.</param>
internal sealed record FixedCalls(Type Contract, Member Member, IReadOnlyList<FixedCall> ToAnswer, IReadOnlyList<FixedCall> ToRefuse)
{
    private const int MostOfSuite = 24;
    private const int MostVaried = 32;
    private const int MostToRefuse = 12;
    private const int Tries = 600;
    private const int MostBytes = 1024;
    private const int MostBytesOfAll = 8 << 10;

    /// <summary>All calls in the order in which they are asked.</summary>
    public IReadOnlyList<FixedCall> All => [.. ToAnswer, .. ToRefuse];

    /// <summary>
    /// What the public suite asks of right answers, member by member, the smallest calls first; then calls made from these that the
    /// contract allows.
    /// </summary>
    public static IReadOnlyList<FixedCalls> Of(ModelCatalogue models, SuiteRunner publicSuite, Kata kata) =>
    [
        .. publicSuite.Run(ModelAnswers.Of(models.Right), candidate => candidate.Number == kata.Number).SelectMany(result => result.Calls)
            .Where(call => models.Conventions.KataOf(call.Contract) == kata.Number
                && !models.Conventions.HasManyRightAnswers(call.Contract) && call.Arguments.Length <= MostBytes)
            .GroupBy(call => (call.Contract, call.Member.Name)).OrderBy(calls => calls.First().Member.Method.MetadataToken)
            .Select(calls => Of([.. calls.DistinctBy(KeyOf)], models)),
    ];

    private static FixedCalls Of(IReadOnlyList<RecordedCall> calls, ModelCatalogue models)
    {
        RecordedCall[] answered = [.. Fitting(calls.Where(call => call.Reply is Reply.Answered).OrderBy(call => call.Arguments.Length))
            .Take(MostOfSuite)];
        var refused = Fitting(calls.Where(call => call.Reply is Reply.Threw).OrderBy(call => call.Arguments.Length)).Take(MostToRefuse);
        var varied = Fitting(Varied(answered, models).ExceptBy(answered.Select(KeyOf), KeyOf).DistinctBy(KeyOf)).Take(MostVaried);
        return new FixedCalls(
            calls[0].Contract, calls[0].Member, [.. answered.Concat(varied).Select(Fixed)], [.. refused.Select(Fixed)]);
    }

    /// <summary>The same calls for every export of a kit.</summary>
    private static IEnumerable<RecordedCall> Varied(RecordedCall[] calls, ModelCatalogue models)
    {
        var vary = new VariedArguments(new Random(Seed.Default));
        for (var i = 0; i < Tries && calls.Length > 0; i++)
        {
            var call = calls[i % calls.Length];
            var arguments = call.Member.WriteArguments(vary.Of(call.Member.ReadArguments(call.Arguments.Span)));
            var reply = CallCulture.Ask(call.Culture, () => models.Right.Answer(call.Contract, call.Member, arguments.Span));
            if (reply is Reply.Answered { Value.Length: <= MostBytes })
                yield return call with { Arguments = arguments, Reply = reply };
        }
    }

    private static IEnumerable<RecordedCall> Fitting(IEnumerable<RecordedCall> calls)
    {
        var bytes = 0;
        return calls.TakeWhile(call => (bytes += call.Arguments.Length) <= MostBytesOfAll);
    }

    private static (string Culture, string Arguments) KeyOf(RecordedCall call) =>
        (call.Culture, Convert.ToBase64String(call.Arguments.Span));

    private static FixedCall Fixed(RecordedCall call) => new(call.Culture, call.Arguments.ToArray());
}
