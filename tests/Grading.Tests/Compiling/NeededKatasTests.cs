using Katas.Grading.Compiling;
using Katas.Grading.Reading;
using Katas.Wire;
using NUnit.Framework;
using Shouldly;

namespace Grading.Tests.Compiling;

/// <summary>Which katas are compiled together with those that are asked for.</summary>
[Category("Fast")]
internal sealed class NeededKatasTests
{
    private static readonly NeededKatas Needs = new(
        [.. new[] { "01-a", "02-b", "03-c", "04-d" }.Select(kata => new ExpectedClass(kata, $"Katas.Kata{kata[..2]}", "Answer"))]);

    private static readonly Submission Submission = new("ada", new Dictionary<string, IReadOnlyList<SourceFile>>
    {
        ["01-a"] = [new SourceFile("01-a/A.cs", "class A;")],
        ["02-b"] = [new SourceFile("02-b/B.cs", "using Katas.Kata01; class B;")],
        ["03-c"] = [new SourceFile("03-c/C.cs", "class C;"), new SourceFile("03-c/Use.cs", "class Use(Kata02.B b);")],
        ["05-e"] = [new SourceFile("05-e/E.cs", "class E(Kata04.D d);")],
    }, []);

    [Test]
    public void A_kata_that_mentions_none_needs_none() => Needs.With(Submission, ["01-a"]).ShouldBe(["01-a"]);

    [Test]
    public void What_is_needed_may_need_others() => Needs.With(Submission, ["03-c"]).ShouldBe(["01-a", "02-b", "03-c"]);

    [Test]
    public void What_was_not_submitted_cannot_be_compiled() => Needs.With(Submission, ["04-d", "05-e"]).ShouldBe(["05-e"]);

    [Test]
    public void A_kata_mentions_itself_in_vain() => Needs.Of(Submission, "02-b").ShouldBe(["01-a"]);

    [Test]
    public void Katas_that_need_each_other_are_found_once()
    {
        var both = Submission with
        {
            Katas = new Dictionary<string, IReadOnlyList<SourceFile>>
            {
                ["01-a"] = [new SourceFile("01-a/A.cs", "using Katas.Kata02;")],
                ["02-b"] = [new SourceFile("02-b/B.cs", "using Katas.Kata01;")],
            },
        };

        Needs.With(both, ["02-b"]).ShouldBe(["01-a", "02-b"]);
    }
}
