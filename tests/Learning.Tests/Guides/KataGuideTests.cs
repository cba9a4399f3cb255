using Katas.Core.Kits;
using Katas.Learning.Guides;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Learning.Tests.Guides;

/// <summary>Every kata has three hints and the question of an interview.</summary>
internal sealed class KataGuideTests
{
    private static readonly KitPaths Paths = new(Repository.Root, "");
    private static readonly IReadOnlyList<KataGuide> Guides = KataGuide.ReadAll(Paths, Catalogue.Read(Paths));

    private static IEnumerable<string> Katas() => Guides.Select(guide => guide.Card.Folder);

    [TestCaseSource(nameof(Katas))]
    public void There_are_three_hints(string kata)
    {
        Of(kata).Hints.Count.ShouldBe(3);
        Of(kata).Hints.ShouldAllBe(hint => hint.Length > 40 && !hint.Contains("## ", StringComparison.Ordinal));
    }

    [TestCaseSource(nameof(Katas))]
    public void There_is_a_question_for_each_that_the_front_matter_names(string kata)
    {
        var named = Catalogue.Read(Paths, kata).Katas[0].Front.Interview;

        Of(kata).Card.Interview.Count.ShouldBeGreaterThanOrEqualTo(Math.Max(1, named.Length));
        Of(kata).Card.Interview.ShouldAllBe(question => question.EndsWith('?') || question.EndsWith('.'));
    }

    [Test]
    public void Line_ends_of_any_system_will_do() =>
        ReadmeSections.Of("# Title\r\n\r\n## Hint 1\r\n\r\nLook.\r\n\r\n## Sources\r\n")
            .ShouldBe([new("Hint 1", "Look."), new("Sources", "")]);

    private static KataGuide Of(string kata) => Guides.Single(guide => guide.Card.Folder == kata);
}
