using Katas.Core.Text;
using Katas.Core.Verdicts;
using Katas.Drawing;
using Katas.Grading;
using Katas.Grading.Running;
using Katas.Learning.Screens;
using Katas.Testing;
using Katas.Wire;

namespace Katas.Learning.Pictures;

/// <summary>
/// Draws the parts of a picture, each for itself: an answer that is missing or does not fit leaves the outline of its part. What is right
/// is nowhere known here; whether an answer is wrong is known from the public tests of its member.
/// </summary>
/// <param name="run">The kata's last run.</param>
internal sealed class PictureDrawing(KataRun run)
{
    private readonly HashSet<string> failing =
        [.. TestGroup.ByMember(run).Where(member => member.HasFailure).Select(member => member.Name)];

    /// <summary>The parts in their order.</summary>
    /// <param name="parts">What they show.</param>
    /// <param name="subject">The learner's answers; null if there are none to ask.</param>
    public IReadOnlyList<DrawnPart> Draw(IReadOnlyList<PicturePart> parts, PictureSubject? subject) => subject is null
        ? [.. parts.Select(part => Outline(part, "There is nothing to ask: the kata does not compile."))]
        : [.. parts.Select(part => Draw(part, subject))];

    private DrawnPart Draw(PicturePart part, PictureSubject subject)
    {
        var asked = new List<string>();
        subject.BeginPart();
        Subject.Use((contract, member, arguments) => Ask(subject, contract, member, arguments, asked), Seed.Default);
        try
        {
            var sketch = part.Draw();
            return new DrawnPart(part.Title, part.Caption, sketch, Failing(asked));
        }
        catch (Exception exception) when (exception is UnansweredException or MisfitException)
        {
            return Outline(part, exception.Message);
        }
    }

    private static DrawnPart Outline(PicturePart part, string reason) =>
        new(part.Title, part.Caption, part.Outline, SafeText.OnOneLine(reason));

    private string Failing(List<string> asked)
    {
        string[] wrong = [.. asked.Distinct().Where(failing.Contains)];
        return wrong.Length == 0
            ? ""
            : $"Public tests of {string.Join(" and ", wrong.Select(member => $"'{member}'"))} fail: "
                + "this is what your answer gives, not what is right.";
    }

    private static Reply.Answered Ask(PictureSubject subject, Type contract, Member member, ReadOnlyMemory<byte> arguments,
        List<string> asked)
    {
        asked.Add(member.Name);
        return subject.Call(contract, member, arguments) switch
        {
            CallResult.Replied { Reply: Reply.Answered answered } => answered,
            CallResult.Replied replied => throw new UnansweredException(member.Name, Answers.Explain(member, replied.Reply)),
            CallResult.Missing missing => throw new UnansweredException(member.Name, missing.Reason.Message),
            var unknown => throw new InvalidOperationException($"'{unknown.GetType().Name}' is no result of a call."),
        };
    }

    private sealed class UnansweredException(string member, TestMessage message)
        : Exception($"'{member}': {TestMessageText.Sentence(message)}");
}
