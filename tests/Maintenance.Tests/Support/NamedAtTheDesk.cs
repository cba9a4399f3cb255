using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading.Diagnosing;
using Katas.Grading.Diagnosing.Sealing;
using Katas.Grading.Running;
using Katas.Maintenance.Proving;
using Katas.Wire;

namespace Maintenance.Tests.Support;

/// <summary>Plays a learner whose answers are right but for one model, and says what a learner's kit would name.</summary>
internal sealed class NamedAtTheDesk(ModelCatalogue models, SuiteRunner publicSuite)
{
    /// <summary>What the kit says of a model; null if it passes all public tests.</summary>
    public IReadOnlyList<OpenedTrap>? Of(Kata kata, SealedKata traps, AnswerModel model)
    {
        var answers = ModelAnswers.Of(models.Right, model);
        var failing = publicSuite.Run(answers, candidate => candidate.Number == kata.Number)
            .Where(result => result.Outcome != Outcome.Passed).ToArray();
        return failing.Length == 0 ? null :
        [
            .. failing.SelectMany(result => result.Calls).DistinctBy(call => (call.Contract, call.Member.Name))
                .SelectMany(call => traps.Members.Where(member => member.IsOf(call.Contract, call.Member))
                    .SelectMany(member => member.Open(call.Member, Replies(answers, call, member)))).Distinct(),
        ];
    }

    private static IReadOnlyList<Reply> Replies(ModelAnswers answers, RecordedCall asked, SealedMember member) =>
    [
        .. member.Calls.Select(call => CallCulture.Ask(call.Culture, () => answers.Call(asked.Contract, asked.Member, call.Arguments)))
            .OfType<CallResult.Replied>().Select(replied => replied.Reply),
    ];
}
