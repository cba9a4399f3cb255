using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Courses.Tests.Similarity;

/// <summary>Who has the kit's own answer is named; who has what every learner gets is not.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class ReferenceAnswerTests : IDisposable
{
    private readonly SimilarClass made = new();
    private readonly Comparing comparing = new();

    public void Dispose()
    {
        comparing.Dispose();
        made.Dispose();
    }

    [Test]
    public void Who_has_the_reference_answer_is_named_once_and_grouped_with_nobody()
    {
        var reference = Kit("solutions/00-warm-up/WarmUp.cs");
        for (var copy = 0; copy < 40; copy++)
            made.Add($"copy{copy:00}", "WarmUp.cs", reference.Replace("sum", "total", StringComparison.Ordinal));

        var found = comparing.Find(made.Path);

        found.Report.LikeReference.Select(row => row.Submission).ShouldBe(Enumerable.Range(0, 40).Select(copy => $"copy{copy:00}"));
        found.Report.LikeReference.ShouldAllBe(row => row.Katas.Single().Similarity == 1);
        found.Report.Groups.ShouldBeEmpty();
        found.LikeReference.ShouldAllBe(evidence => evidence.Pages.Count == 0, "an equal answer needs no second look");
    }

    [Test]
    public void Half_of_the_reference_answer_is_shown_beside_it()
    {
        var reference = Kit("solutions/00-warm-up/WarmUp.cs");
        made.Add("half", "WarmUp.cs", reference[..reference.IndexOf("public double[][] SoftmaxRows", StringComparison.Ordinal)]
            + "private int Own(int[] xs) { var s = 1; foreach (var x in xs) if (x > s) s -= x % 7; else s += x; while (s > 9) s /= 3; "
            + "do { s++; } while (s < 4); return xs.Length switch { 0 => s, 1 => -s, _ => throw new InvalidOperationException() }; } }");

        var found = comparing.Find(made.Path, least: 0.3);

        var kata = found.Report.LikeReference.Single(row => row.Submission == "half").Katas.Single();
        kata.Similarity.ShouldBeInRange(0.3, 0.99);
        kata.SharedTokens.ShouldBeGreaterThan(0);
        found.LikeReference[found.Report.LikeReference.Index().Single(row => row.Item.Submission == "half").Index].Pages.Single()
            .ShouldSatisfyAllConditions(
                page => page.A.Name.ShouldBe("The reference answer"),
                page => page.B.Name.ShouldBe("half"));
    }

    [Test]
    public void What_every_learner_gets_is_no_copy()
    {
        using var stubs = new TemporaryFolder();
        foreach (var name in new[] { "ada", "bob" })
        {
            stubs.Write($"{name}/exercises/00-warm-up/WarmUp.cs", Kit("exercises/00-warm-up/WarmUp.cs"));
            stubs.Write($"{name}/exercises/00-warm-up/Own.cs", Kit("tests/Katas.Tests/00-warm-up/WarmUpTests.cs"));
        }

        comparing.Find(stubs.Path).Report.IsEmpty().ShouldBeTrue();
    }

    private static string Kit(string file) => File.ReadAllText(Path.Combine(TestKit.Paths.Root, file));
}
