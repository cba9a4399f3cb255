using System.Reflection;
using Katas.Wire;

namespace Katas.Grading.Diagnosing.Relations;

/// <summary>The learner's answers are right, but for another question than the one that was asked.</summary>
/// <param name="slug">Its name.</param>
internal abstract class ChangedQuestion(string slug) : Relation(slug)
{
    private const string Untold = " This does not explain your answers where such a question must be refused.";

    public override string? Explain(MemberReplies replies) =>
        replies.Reference is { } reference && AreEnough(replies)
            ? Others(replies.Member).Select(other => Explain(other, replies, reference)).FirstOrDefault(sentence => sentence is not null)
            : null;

    /// <summary>The questions that may have been answered instead.</summary>
    protected abstract IEnumerable<OtherQuestion> Others(Member member);

    /// <summary>
    /// Code that mistakes an argument often throws, since its shape does not fit: such a reply counts, if a long answer stands beside it.
    /// </summary>
    private static bool AreEnough(MemberReplies replies) => replies.AreEnough(0)
        || (MemberReplies.Inputs(replies.Wrong) >= MemberReplies.Fewest
            && replies.Wrong.All(question => question.Own is Reply.Threw || question.HasSeveralValues())
            && replies.Wrong.Any(question => question.HasSeveralValues()));

    private static string? Explain(OtherQuestion other, MemberReplies replies, Reference reference)
    {
        var (changed, agreeing) = (new List<AskedQuestion>(), new List<AskedQuestion>());
        var isOpen = false;
        foreach (var question in replies.ToAnswer.OrderByDescending(question => question.Deviates))
        {
            var agreement = Compare(other, question, reference, replies);
            if (agreement == Agreement.Differs)
                return null;
            isOpen |= agreement == Agreement.Open;
            if (agreement == Agreement.Agrees && question.Deviates)
                changed.Add(question);
            if (agreement == Agreement.Agrees && question.Deviates && question.TellsSomething())
                agreeing.Add(question);
        }
        if (other.Changed.Count > 0 && !other.Changed.Any(position => AskedQuestion.HaveSeveral(changed, position)))
            return null;
        // a single number agrees more easily by chance than several do
        var fewest = agreeing.Any(question => question.HasSeveralValues()) ? MemberReplies.Fewest : MemberReplies.Fewest + 1;
        return !isOpen ? other.Sentence : MemberReplies.Inputs(agreeing) >= fewest ? other.Sentence + Untold : null;
    }

    /// <summary>Where the other question must be refused, the learner's code may end in any exception.</summary>
    private static Agreement Compare(OtherQuestion other, AskedQuestion question, Reference reference, MemberReplies replies)
    {
        if (other.Change(question.Arguments) is not { } arguments)
            return question.Deviates ? Agreement.Differs : Agreement.Agrees;
        if (!replies.AreOfAskedSize(arguments, question.Member.Method.GetParameters().Length))
            return Agreement.Differs;
        return reference.Answer(other.Member, question.Culture, arguments) switch
        {
            null => Agreement.Differs,
            var reply when ReplyComparer.AreEquivalent(question.Member, question.Own, reply) => Agreement.Agrees,
            Reply.Threw => question.Own is Reply.Threw ? Agreement.Agrees : Agreement.Open,
            _ => Agreement.Differs,
        };
    }

    /// <summary>Whether the learner's reply is the right one to another question.</summary>
    private enum Agreement
    {
        Agrees,
        Differs,

        /// <summary>The other question must be refused, and the learner's code answers.</summary>
        Open,
    }

    /// <param name="Member">The member that would answer it.</param>
    /// <param name="Sentence">What to say if these are the learner's answers.</param>
    /// <param name="Change">Its arguments, from those that were asked; null where it cannot be asked.</param>
    protected sealed record OtherQuestion(Member Member, string Sentence, Func<object?[], object?[]?> Change)
    {
        /// <summary>
        /// Positions of the changed arguments: wrong replies must show several values of one, because one more than 2 may be 3, whatever
        /// is asked; none where they need not.
        /// </summary>
        public IReadOnlyList<int> Changed { get; init; } = [];
    }
}

/// <summary>One argument was changed, or several in the same way: those from one to the last, such as all weights.</summary>
/// <param name="slug">Its name.</param>
/// <param name="words">How, to be read after the argument's name.</param>
/// <param name="change">The change of an argument as an <see cref="AnswerTree"/>; null where it cannot be made.</param>
internal sealed class ChangedArgument(string slug, string words, Func<object, object?> change) : ChangedQuestion(slug)
{
    protected override IEnumerable<OtherQuestion> Others(Member member)
    {
        var parameters = member.Method.GetParameters();
        return parameters.Select(parameter => Other(member, [parameter]))
            .Concat(Enumerable.Range(2, Math.Max(0, parameters.Length - 1)).Select(count => Other(member, parameters[^count..])));
    }

    private OtherQuestion Other(Member member, ParameterInfo[] changed) => new(
        member,
        $"Your answers are right for a question with '{string.Join("', '", changed.Select(parameter => parameter.Name))}' {words}.",
        arguments => changed.Aggregate((object?[]?)arguments, Changed))
    {
        Changed = [.. changed.Select(parameter => parameter.Position)],
    };

    private object?[]? Changed(object?[]? arguments, ParameterInfo parameter) =>
        arguments?[parameter.Position] is { } argument && change(AnswerTree.Of(argument)) is { } changed
        && AnswerTree.Typed(changed, parameter.ParameterType) is { } typed
            ? [.. arguments[..parameter.Position], typed, .. arguments[(parameter.Position + 1)..]]
            : null;
}

/// <summary>An argument that has a default value was not passed on.</summary>
internal sealed class DefaultForArgument() : ChangedQuestion("default-for-argument")
{
    protected override IEnumerable<OtherQuestion> Others(Member member) => member.Method.GetParameters()
        .Where(parameter => parameter.HasDefaultValue).Select(parameter => new OtherQuestion(member,
            $"Your answers are right for the default value of '{parameter.Name}', whatever value is passed.",
            arguments => [.. arguments[..parameter.Position], parameter.DefaultValue, .. arguments[(parameter.Position + 1)..]]));
}

/// <summary>Two arguments of one type changed places.</summary>
internal sealed class SwappedArguments() : ChangedQuestion("swapped-arguments")
{
    protected override IEnumerable<OtherQuestion> Others(Member member) =>
        from first in member.Method.GetParameters()
        from second in member.Method.GetParameters().Skip(first.Position + 1)
        where first.ParameterType == second.ParameterType
        select new OtherQuestion(member, $"Your answers are right for '{first.Name}' and '{second.Name}' swapped.",
            arguments => [.. arguments.Select((argument, i) => arguments[i == first.Position ? second.Position
                : i == second.Position ? first.Position : i])]);
}

/// <summary>Another member of the contract should answer so; it may take fewer arguments, of the same names.</summary>
internal sealed class AnotherMember() : ChangedQuestion("another-member")
{
    protected override IEnumerable<OtherQuestion> Others(Member member) => Member.Of(member.Method.DeclaringType!).Values
        .Where(other => other.Name != member.Name && other.Method.ReturnType == member.Method.ReturnType)
        .Select(other => (Other: other, Positions: Positions(member, other))).Where(found => found.Positions is not null)
        .Select(found => new OtherQuestion(found.Other, $"Your answers are those that {found.Other.Name} should give.",
            arguments => [.. found.Positions!.Select(position => arguments[position])]));

    /// <summary>
    /// Where the other member's parameters stand among this member's: by their types alone if these are all, else by name.
    /// </summary>
    private static int[]? Positions(Member member, Member other)
    {
        var (own, others) = (member.Method.GetParameters(), other.Method.GetParameters());
        if (own.Select(parameter => parameter.ParameterType).SequenceEqual(others.Select(parameter => parameter.ParameterType)))
            return [.. own.Select(parameter => parameter.Position)];
        int[] found = [.. others.Select(wanted => Array.FindIndex(own, parameter =>
            parameter.Name == wanted.Name && parameter.ParameterType == wanted.ParameterType))];
        return found.Length > 1 && !found.Contains(-1) ? found : null;
    }
}
