using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Drawing;
using Katas.Grading;
using Katas.Learning.Pictures;
using Katas.Maintenance.Proving;

namespace Cli.Tests;

/// <summary>Draws parts of a picture from models of answers, inside this process.</summary>
internal static class ModelDrawing
{
    /// <param name="kata">Whose parts they are; its public tests are taken to pass.</param>
    /// <param name="parts">What to draw.</param>
    /// <param name="answers">The models; null where the kata does not compile.</param>
    public static IReadOnlyList<DrawnPart> Of(Kata kata, IReadOnlyList<PicturePart> parts, ModelAnswers? answers)
    {
        var verdict = new Verdict(kata.Number, kata.Slug, kata.Title, kata.Front.Difficulty, Outcome.Passed, 0, 0, "", [], null, []);
        return new PictureDrawing(new KataRun(verdict, [], AskedMembers.None, IsWhole: true)).Draw(parts, answers is null
            ? null
            : new PictureSubject(() => answers.BeginTest(kata, freshProcess: false), answers.Call));
    }
}
