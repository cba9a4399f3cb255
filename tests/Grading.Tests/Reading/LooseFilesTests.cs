using Katas.Core;
using NUnit.Framework;
using Shouldly;
using static Grading.Tests.Reading.MadeUpListing;

namespace Grading.Tests.Reading;

/// <summary>Files without a kata's folder, matched by what they declare.</summary>
[Category("Fast")]
internal sealed class LooseFilesTests
{
    [Test]
    public void Loose_files_go_to_the_kata_whose_class_they_declare()
    {
        var plan = Plan(
            File("WarmUp-1.cs", "namespace Katas.Kata00; public class WarmUp : IWarmUp { }"),
            File("b.cs", "namespace Katas.Kata09 { class BreakIt; }"),
            File("c.cs", "namespace Katas.Kata00; class BreakIt { int x = Trig.Turn(); }"), File("Trig.cs", "static class Trig { }"),
            File("Unused.cs", "// class WarmUp\nclass Unused { string s = \"class Rope\"; }"));

        plan.Files.Select(file => file.Path).ShouldBe(["00-warm-up/WarmUp-1.cs", "00-warm-up/c.cs", "00-warm-up/Trig.cs", "09-rope/b.cs"]);
        plan.NotCounted.ShouldHaveSingleItem().Path.ShouldBe("Unused.cs");
        plan.Remarks[0].Sentence.ShouldBe("'WarmUp-1.cs' and 'c.cs' were read as '00-warm-up', by the classes declared: 'WarmUp' "
            + "and 'BreakIt'.");
    }

    [Test]
    public void Two_loose_files_with_one_class_are_refused() =>
        Should.Throw<UsageException>(() => Plan(File("a.cs", "class Rope;"), File("b.cs", "class Rope;"))).Message
            .ShouldBe("'ada' holds kata '09-rope' twice, in 'a.cs' and in 'b.cs'. Hand in one.");

    [Test]
    public void A_loose_file_beside_katas_is_said_with_its_place()
    {
        var plan = Plan(File("exercises/00-warm-up/WarmUp.cs"), File("exercises/Rope.cs", "namespace Katas.Kata09; class Rope;"));

        plan.Files.Count.ShouldBe(1);
        plan.NotCounted.ShouldHaveSingleItem().Path.ShouldBe("exercises/Rope.cs");
        plan.Remarks.ShouldHaveSingleItem().Sentence
            .ShouldBe("Found 'exercises/Rope.cs', which is in no kata's folder; 'Rope' is expected in 'exercises/09-rope'.");
    }
}
