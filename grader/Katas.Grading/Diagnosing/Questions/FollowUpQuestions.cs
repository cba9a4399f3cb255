using Katas.Grading.Running;
using Katas.Wire;

namespace Katas.Grading.Diagnosing.Questions;

/// <summary>Questions about one member that no test has asked, or none again, and what the learner's replies to them tell.</summary>
/// <param name="About">What the replies to the tests have left open.</param>
/// <param name="Calls">The questions, in the order in which they are asked.</param>
/// <param name="Refine">What is known once they are answered; fewer replies than calls where one is missing.</param>
internal sealed record FollowUpQuestions(
    Explanation About, IReadOnlyList<FixedCall> Calls, Func<Explanation, IReadOnlyList<Reply>, Explanation> Refine)
{
    public MemberCalls ToAsk => new(About.Member.Contract, About.Member.Member, Calls);
}
