using System.Collections.Immutable;
using Katas.Core;
using Katas.Core.Kits;
using Katas.Drawing;
using Katas.Grading;
using Katas.Grading.Reading;
using Katas.Grading.Running;
using Katas.Learning.Interviews;
using Katas.Wire;

namespace Katas.Learning.Pictures;

/// <summary>Makes pictures and evidence: checks what was typed, asks the answers in a worker, and writes the page.</summary>
internal sealed class PictureStudio(KitPaths paths, Pipeline pipeline)
{
    private readonly Lazy<PictureBook> book = new(() => PictureBook.Load(paths.Pictures)); // most sessions show none

    /// <exception cref="UsageException">The kata has no picture, or what was typed does not fit.</exception>
    public DrawnPicture Draw(Submission submission, Kata kata, KataRun run, ImmutableDictionary<string, string> typed)
    {
        var picture = Find(book.Value, kata);
        var values = Checked(picture, typed);
        var parts = picture.Parts(values);
        var drawn = Draw(parts, submission, kata, run);
        var made = new DrawnPicture(kata.Number, $"{kata.Number:00} {kata.Title}", drawn) { Inputs = picture.Inputs, Typed = typed };
        return made with { File = PictureFile.Write(paths.Root, kata.Folder, made) };
    }

    /// <summary>The points of a good answer to the kata's interview question, with what the learner's own answers say about them.</summary>
    public InterviewSheet Compare(Submission submission, Kata kata, KataRun run) => book.Value.InterviewOf(kata.Number) is { } interview
        ? new InterviewSheet(kata.Number, interview.Points, Draw(interview.Evidence, submission, kata, run))
        : new InterviewSheet(kata.Number, [], []);

    /// <exception cref="UsageException">The kata has no picture, or what was typed does not fit.</exception>
    public static void Check(KitPaths paths, Kata kata, ImmutableDictionary<string, string> typed) =>
        Checked(Find(PictureBook.Load(paths.Pictures), kata), typed);

    private IReadOnlyList<DrawnPart> Draw(IReadOnlyList<PicturePart> parts, Submission submission, Kata kata, KataRun run)
    {
        using var answers = pipeline.AnswersOf(submission, kata);
        return new PictureDrawing(run).Draw(parts, answers.Problem.Length == 0 ? SubjectOf(answers) : null);
    }

    private static PictureSubject SubjectOf(KataAnswers answers) => new(answers.BeginTest, (contract, member, arguments) =>
        answers.Call(contract, member, new CallMessage(contract.FullName!, member.Name, Culture: "", arguments)));

    private static IPicture Find(PictureBook book, Kata kata) =>
        book.Of(kata.Number) ?? throw new UsageException($"Kata '{kata.Folder}' has no picture to show.");

    private static TypedValues Checked(IPicture picture, ImmutableDictionary<string, string> typed)
    {
        var (values, refusal) = TypedValues.Of(picture.Inputs, typed);
        return values ?? throw new UsageException(refusal!);
    }
}
