using System.Globalization;
using Katas.Core.Kits;
using Katas.Drawing;
using Katas.Drawing.Drawings;
using Katas.Grading.Diagnosing;
using Katas.Learning.Pictures;
using Katas.Learning.Screens;
using Katas.Maintenance.Proving;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Cli.Tests;

/// <summary>What stands beside the interview answers of all katas: points, and evidence from right, wrong and missing functions.</summary>
internal sealed class InterviewsTests
{
    private const int MostColumns = 76;

    private static readonly ModelCatalogue Models = ModelCatalogue.Load(TestKit.Paths.Suite("Katas.Traps.dll"));
    private static readonly PictureBook Book = PictureBook.Load(TestKit.Paths.Pictures);

    private static IEnumerable<TestCaseData> Katas() =>
        TestKit.WholeCatalogue.Katas.Select(kata => new TestCaseData(kata).SetArgDisplayNames(kata.Folder));

    [TestCaseSource(nameof(Katas))]
    public void There_are_three_to_five_points_and_some_evidence(Kata kata)
    {
        var interview = Of(kata);

        interview.Points.Count.ShouldBeInRange(3, 5);
        interview.Points.ShouldAllBe(point => point.EndsWith('.') && point.Length <= 260);
        interview.Evidence.Count.ShouldBeInRange(1, 2);
        interview.Evidence.ShouldAllBe(part => part.Outline is Grid);
    }

    [TestCaseSource(nameof(Katas))]
    public void Right_functions_give_whole_tables_that_fit_a_terminal(Kata kata)
    {
        var evidence = Draw(kata, ModelAnswers.Of(Models.Right));

        evidence.Select(part => part.Remark).ShouldAllBe(remark => remark.Length == 0);
        evidence.Select(part => (Grid)part.Sketch).ShouldAllBe(
            table => table.Rows.Count > 0 && table.Rows.All(row => row.Count == table.Heads.Count));
        evidence.SelectMany(TableLines.Of).Where(line => line.Indent == 4).ShouldAllBe(line => line.Text.Length <= MostColumns);
    }

    [TestCaseSource(nameof(Katas))]
    public void Wrong_functions_are_told_or_shown_and_stop_nothing(Kata kata)
    {
        foreach (var trap in Models.Traps.Where(trap => Models.Conventions.KataOf(trap.Model.Contract) == kata.Number))
            Draw(kata, ModelAnswers.Of(Models.Right, trap.Model)).Count.ShouldBe(Of(kata).Evidence.Count);
    }

    [TestCaseSource(nameof(Katas))]
    public void Without_functions_there_are_no_numbers(Kata kata)
    {
        var evidence = Draw(kata, null);

        evidence.ShouldAllBe(part => part.Remark.Length > 0);
        evidence.Select(part => (Grid)part.Sketch).ShouldAllBe(table => table.Rows.Count == 0);
    }

    [Test]
    public void Attention_saturates_as_vectors_grow_unless_it_is_scaled()
    {
        var table = (Grid)Draw(TestKit.WholeCatalogue.Katas.Single(kata => kata.Number == 12), ModelAnswers.Of(Models.Right))[0].Sketch;
        var (first, last) = (table.Rows[0], table.Rows[^1]);

        table.Heads.ShouldBe(["d_k", "largest weight", "bare", "entropy", "bare", "slope", "bare"]);
        Number(last[1]).ShouldBeLessThan(0.5, "the largest weight, scaled");
        Number(last[2]).ShouldBeGreaterThan(Number(first[2]) + 0.3, "the largest weight, bare");
        Number(last[4]).ShouldBeLessThan(Number(last[3]) / 2, "the entropy, bare beside scaled");
        Number(last[6]).ShouldBeLessThan(Number(last[5]) / 2, "the slope, bare beside scaled");
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);

    private static IInterview Of(Kata kata) => Book.InterviewOf(kata.Number).ShouldNotBeNull();

    private static IReadOnlyList<DrawnPart> Draw(Kata kata, ModelAnswers? answers) =>
        ModelDrawing.Of(kata, Of(kata).Evidence, answers);
}
