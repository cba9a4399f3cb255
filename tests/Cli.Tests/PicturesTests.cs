using Katas.Core.Kits;
using Katas.Drawing;
using Katas.Drawing.Drawings;
using Katas.Grading.Diagnosing;
using Katas.Learning.Pictures;
using Katas.Maintenance.Proving;
using Katas.Reports.Pages;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Cli.Tests;

/// <summary>The pictures of all katas, drawn from right, wrong and missing answers inside this process.</summary>
internal sealed class PicturesTests
{
    private static readonly ModelCatalogue Models = ModelCatalogue.Load(TestKit.Paths.Suite("Katas.Traps.dll"));
    private static readonly PictureBook Book = PictureBook.Load(TestKit.Paths.Pictures);

    private static IEnumerable<TestCaseData> Katas() =>
        TestKit.WholeCatalogue.Katas.Select(kata => new TestCaseData(kata).SetArgDisplayNames(kata.Folder));

    [Test]
    public void Every_kata_has_a_picture() => Book.Katas.ShouldBe(TestKit.WholeCatalogue.Katas.Select(kata => kata.Number));

    [TestCaseSource(nameof(Katas))]
    public void Right_answers_are_drawn_whole(Kata kata)
    {
        var parts = Draw(kata, ModelAnswers.Of(Models.Right));

        parts.Select(part => part.Remark).ShouldAllBe(remark => remark.Length == 0);
        parts.Zip(Parts(kata)).ShouldAllBe(part => part.First.Sketch.InWords != part.Second.Outline.InWords);
    }

    [TestCaseSource(nameof(Katas))]
    public void Wrong_answers_are_drawn_or_leave_an_outline(Kata kata)
    {
        foreach (var trap in Models.Traps.Where(trap => Models.Conventions.KataOf(trap.Model.Contract) == kata.Number))
        {
            var picture = new DrawnPicture(kata.Number, kata.Title, Draw(kata, ModelAnswers.Of(Models.Right, trap.Model)));

            PageRenderer.Fragment<PictureView>((nameof(PictureView.Picture), picture)).ShouldNotBeEmpty();
        }
    }

    [TestCaseSource(nameof(Katas))]
    public void Without_answers_there_are_outlines_which_hold_no_right_values(Kata kata)
    {
        var (right, none) = (Draw(kata, ModelAnswers.Of(Models.Right)), Draw(kata, null));

        none.ShouldAllBe(part => part.Remark.Length > 0);
        none.Select(part => part.Sketch).ShouldBe(Parts(kata).Select(part => part.Outline), new ByWords());
        none.Zip(right).ShouldAllBe(part => part.First.Sketch.InWords != part.Second.Sketch.InWords);
    }

    [TestCaseSource(nameof(Katas))]
    public void The_usual_inputs_are_accepted(Kata kata) =>
        TypedValues.Of(Book.Of(kata.Number)!.Inputs, TypedValues.None).Refusal.ShouldBeNull();

    private static IReadOnlyList<PicturePart> Parts(Kata kata) =>
        Book.Of(kata.Number)!.Parts(TypedValues.Of(Book.Of(kata.Number)!.Inputs, TypedValues.None).Values!);

    private static IReadOnlyList<DrawnPart> Draw(Kata kata, ModelAnswers? answers) =>
        ModelDrawing.Of(kata, Parts(kata), answers);

    private sealed class ByWords : IEqualityComparer<Sketch>
    {
        public bool Equals(Sketch? x, Sketch? y) => x?.InWords == y?.InWords;

        public int GetHashCode(Sketch obj) => obj.InWords.GetHashCode(StringComparison.Ordinal);
    }
}
