namespace Katas.Grading.Diagnosing.Relations;

/// <summary>The code keeps something from one call to the next, so that wrong answers are answers to earlier calls.</summary>
/// <param name="slug">Its name.</param>
/// <param name="sentence">What the code does.</param>
/// <param name="explains">Whether an earlier call explains the answer to a later one.</param>
/// <param name="candidates">From the calls before a wrong answer, the one that must explain it; null if there is none.</param>
internal sealed class Memory(
    string slug, string sentence, Func<AskedQuestion, AskedQuestion, bool> explains,
    Func<IReadOnlyList<AskedQuestion>, AskedQuestion, AskedQuestion?> candidates) : Relation(slug)
{
    public override string? Explain(MemberReplies replies) =>
        !replies.IsSteady && replies.AreEnough(0) && replies.ToAnswer.Index().Where(asked => asked.Item.Deviates).All(asked =>
            candidates([.. replies.ToAnswer.Take(asked.Index)], asked.Item) is { } earlier && explains(earlier, asked.Item))
            ? sentence
            : null;
}

/// <summary>The code keeps the answer to its first call, and gives it again.</summary>
internal sealed class FirstAnswerKept() : Relation("first-answer-kept")
{
    public override string? Explain(MemberReplies replies) =>
        !replies.IsSteady && MemberReplies.Inputs(replies.Wrong) >= MemberReplies.Fewest && replies.ToAnswer[0] is { Deviates: false } first
            && replies.Wrong.All(question => question.TellsSomething() && question.OwnBytes == first.OwnBytes)
            ? "Your code gives the answer to its first call again: it keeps something from one call to the next."
            : null;
}

/// <summary>The same question got two answers.</summary>
internal sealed class UnsteadyAnswers() : Relation(Name)
{
    public const string Name = "unsteady-answers";
    public const string Sentence = "Asked the same question twice, your code answers differently: it keeps something from one call to the "
        + "next, or draws by chance.";

    public override string? Explain(MemberReplies replies) =>
        MemberReplies.Inputs(replies.Wrong) >= MemberReplies.Fewest
            && replies.ToAnswer.GroupBy(question => question.Input).Any(same =>
                same.Any(question => !ReplyComparer.AreEquivalent(question.Member, question.Own, same.First().Own)))
            ? Sentence
            : null;
}

/// <summary>One argument makes no difference to the learner's answers, though it should.</summary>
internal sealed class IgnoredArgument() : Relation("ignored-argument")
{
    public override string? Explain(MemberReplies replies)
    {
        var parameters = replies.Member.Method.GetParameters();
        return replies.AreEnough(0)
            && parameters.FirstOrDefault(parameter => IsIgnored(replies.ToAnswer, parameter.Position)) is { } ignored
            ? $"Your answers do not depend on '{ignored.Name}'; the right ones do."
            : null;
    }

    private const int FewestPairs = 5; // answers may agree by chance where they are choices among few

    /// <summary>Shown by questions in at least two groups that differ in this argument only and should be answered differently.</summary>
    private static bool IsIgnored(IReadOnlyList<AskedQuestion> questions, int position)
    {
        var groups = questions.GroupBy(question => question.InputWithout(position)).Select(group => group.ToArray()).ToArray();
        int[] telling = [.. groups.Select(group =>
            group.Count(question => !ReplyComparer.AreEquivalent(question.Member, question.Right, group[0].Right)))];
        return telling.Sum() >= FewestPairs && telling.Count(count => count > 0) >= MemberReplies.Fewest
            && groups.All(group => group.All(question => ReplyComparer.AreEquivalent(question.Member, question.Own, group[0].Own)));
    }
}
