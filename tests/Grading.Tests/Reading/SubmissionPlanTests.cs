using Katas.Core;
using Katas.Grading.Reading;
using NUnit.Framework;
using Shouldly;

namespace Grading.Tests.Reading;

/// <summary>What of a made-up listing is taken for which kata, and what becomes of the rest.</summary>
[Category("Fast")]
internal sealed class SubmissionPlanTests
{
    [TestCase("exercises/09-rope/Rope.cs", TestName = "in exercises")]
    [TestCase("09-rope/Rope.cs", TestName = "at the top")]
    [TestCase("ada-main/exercises/09-rope/Rope.cs", TestName = "in exercises, one folder further down")]
    [TestCase("a/b/c/d/e/f/g/exercises/09-rope/Rope.cs", TestName = "eight folders down")]
    [TestCase("04/exercises/09-rope/Rope.cs", TestName = "in a folder whose name could be another kata's")]
    [TestCase("exercises/more/09-rope/Rope.cs", TestName = "below a folder in exercises")]
    public void A_kata_is_found_by_its_exact_name(string path)
    {
        var plan = Plan(path);

        plan.Files.ShouldHaveSingleItem().Path.ShouldBe("09-rope/Rope.cs");
        plan.Remarks.ShouldBeEmpty();
    }

    [TestCase("00_warm_up")]
    [TestCase("00-Warm-Up")]
    [TestCase("00 warm up")]
    [TestCase("00-warm-up (1)")]
    [TestCase("Kata00")]
    [TestCase("kata 0")]
    [TestCase("Kata-00-WarmUp")]
    [TestCase("00")]
    public void Another_spelling_is_forgiven_and_said(string name)
    {
        var plan = Plan($"exercises/{name}/WarmUp.cs");

        plan.Files.ShouldHaveSingleItem().Path.ShouldBe("00-warm-up/WarmUp.cs");
        plan.Remarks.ShouldHaveSingleItem().Sentence.ShouldBe($"'exercises/{name}' was read as '00-warm-up'. Give the folder that name.");
    }

    [TestCase("99-unknown")]
    [TestCase("00-embedding")]
    [TestCase("kata000")]
    [TestCase("1")]
    public void A_name_that_means_no_kata_is_none(string name) =>
        Should.Throw<UsageException>(() => Plan($"exercises/{name}/WarmUp.cs")).Message.ShouldContain($"Found 'exercises/{name}', which ");

    [TestCase("exercises")]
    [TestCase("ada-main/exercises")]
    [TestCase("a/b/Exercises")]
    public void A_kata_with_a_wrong_name_is_said_with_the_right_one(string exercises) =>
        Should.Throw<UsageException>(() => Plan($"{exercises}/warmup/WarmUp.cs")).Message.ShouldBe(
            $"'ada' holds no kata. Found '{exercises}/warmup', which is no kata; expected '{exercises}/00-warm-up'. "
            + "A submission holds folders such as 'exercises/00-warm-up' with C# files in them.");

    [Test]
    public void Nine_folders_down_nothing_is_looked_for() =>
        Should.Throw<UsageException>(() => Plan("1/2/3/4/5/6/7/8/9/09-rope/Program.cs")).Message.ShouldContain("holds no kata");

    [Test]
    public void An_exact_name_wins_over_a_forgiven_one()
    {
        var plan = Plan("exercises/00-warm-up/WarmUp.cs", "exercises/00/Old.cs");

        plan.Files.ShouldHaveSingleItem().Path.ShouldBe("00-warm-up/WarmUp.cs");
        plan.NotCounted.ShouldHaveSingleItem().Path.ShouldBe("exercises/00/");
        plan.Remarks[0].Sentence.ShouldBe("'exercises/00' was not read, because 'exercises/00-warm-up' has the kata's exact name.");
    }

    [TestCase("exercises/00/WarmUp.cs", "exercises/Kata00/WarmUp.cs", TestName = "two forgiven names")]
    [TestCase("ada/exercises/00-warm-up/WarmUp.cs", "bob/exercises/00-warm-up/WarmUp.cs", TestName = "two submissions")]
    [TestCase("00-warm-up/WarmUp.cs", "old/00-warm-up/WarmUp.cs", TestName = "an old copy")]
    public void Two_candidates_for_a_kata_are_refused_with_both_paths(string one, string other)
    {
        var message = Should.Throw<UsageException>(() => Plan(one, other)).Message;

        message.ShouldBe($"'ada' holds kata '00-warm-up' twice, in '{Folder(one)}' and in '{Folder(other)}'. Hand in one.");
    }

    [Test]
    public void The_exercises_win_over_katas_beside_them_and_over_the_kit()
    {
        var plan = Plan("exercises/09-rope/Rope.cs", "00-warm-up/WarmUp.cs", "tests/Katas.Tests/09-rope/RopeTests.cs",
            "solutions/09-rope/Rope.cs");

        plan.Files.ShouldHaveSingleItem().Path.ShouldBe("09-rope/Rope.cs");
        plan.NotCounted.Select(left => left.Path).ShouldBe(["00-warm-up/", "solutions/", "tests/"]);
        plan.Remarks.ShouldHaveSingleItem().Sentence.ShouldContain("Found '00-warm-up'");
    }

    [Test]
    public void A_folder_called_solutions_is_read_where_nothing_else_is() =>
        Plan("solutions/09-rope/Rope.cs").Files.ShouldHaveSingleItem().Path.ShouldBe("09-rope/Rope.cs");

    [TestCase("bin/Debug/ref/x.cs", "exercises/09-rope/bin/", "build output")]
    [TestCase("obj/Debug/X.GlobalUsings.g.cs", "exercises/09-rope/obj/", "build output")]
    [TestCase(".vs/y.cs", "exercises/09-rope/.vs/", "hidden")]
    [TestCase("._Rope.cs", "exercises/09-rope/._Rope.cs", "hidden")]
    [TestCase(".#Rope.cs", "exercises/09-rope/.#Rope.cs", "hidden")]
    [TestCase("Rope_BACKUP_1234.cs", "exercises/09-rope/Rope_BACKUP_1234.cs", "a backup copy")]
    [TestCase("Properties/AssemblyInfo.cs", "exercises/09-rope/Properties/AssemblyInfo.cs", "a generated file")]
    [TestCase("Form.Designer.cs", "exercises/09-rope/Form.Designer.cs", "a generated file")]
    [TestCase("RopeTests.cs", "exercises/09-rope/RopeTests.cs", "a test")]
    [TestCase("tests/One.cs", "exercises/09-rope/tests/", "tests")]
    [TestCase("README.md", "exercises/09-rope/README.md", "part of the kit")]
    [TestCase("Rope.csproj", "exercises/09-rope/Rope.csproj", "not a C# file")]
    [TestCase("Rope.cs~", "exercises/09-rope/Rope.cs~", "not a C# file")]
    public void What_a_learner_did_not_write_is_left_out_and_listed(string path, string place, string reason)
    {
        var plan = Plan("exercises/09-rope/Rope.cs", $"exercises/09-rope/{path}");

        plan.Files.ShouldHaveSingleItem().Path.ShouldBe("09-rope/Rope.cs");
        var left = plan.NotCounted.ShouldHaveSingleItem();
        (left.Path, left.Reason).ShouldBe((place, reason));
    }

    [TestCase("Rope - Copy.cs")]
    [TestCase("Rope (1).cs")]
    [TestCase("more/Angle.cs")]
    public void What_could_be_the_learners_own_is_taken(string path) =>
        Plan("exercises/09-rope/Rope.cs", $"exercises/09-rope/{path}").Files.Select(file => file.Path)
            .ShouldBe(["09-rope/Rope.cs", $"09-rope/{path}"], ignoreOrder: true);

    [Test]
    public void A_file_of_the_same_name_in_many_katas_is_listed_once() =>
        Plan("exercises/00-warm-up/WarmUp.cs", "exercises/00-warm-up/README.md", "exercises/09-rope/Rope.cs", "exercises/09-rope/README.md")
            .NotCounted.ShouldHaveSingleItem().Path.ShouldBe("exercises/*/README.md");

    [Test]
    public void A_link_below_a_kata_costs_it_and_elsewhere_is_listed()
    {
        var plan = Plan([File("exercises/09-rope/Rope.cs"), Link("exercises/09-rope/More.cs"), Link("shared")]);

        plan.Files.Select(file => file.RejectReason).ShouldBe(["is a link", ""]);
        plan.NotCounted.ShouldHaveSingleItem().Reason.ShouldBe("is a link");
    }

    [Test]
    public void A_way_of_packing_that_is_not_read_is_no_fault_of_the_answer() =>
        Should.Throw<UsageException>(() => Plan([File("exercises/09-rope/Rope.cs") with { UnreadPacking = "LZMA" }])).Message
            .ShouldContain("Please hand in a zip");

    [Test]
    public void Nothing_vanishes()
    {
        FoundEntry[] listing =
        [
            File("exercises/00-warm-up/WarmUp.cs"), File("exercises/00-warm-up/bin/a.dll"), File("exercises/own/Shared.cs"),
            File("exercises/Exercises.csproj"),
            File("tests/T.cs"), File("notes.txt"), File("__MACOSX/x"), FoundEntry.Folder(".git"), File("exercises/04/Merge.cs"),
            File("exercises/04/pic.png"),
        ];

        var plan = Plan(listing);

        listing.ShouldAllBe(entry => plan.Files.Any(file => file.Entry == entry)
            || plan.NotCounted.Any(left => left.Path == entry.Path
                || (left.Path.EndsWith('/') && entry.Path.StartsWith(left.Path, StringComparison.Ordinal))
                || left.Path.EndsWith("*/" + entry.Name, StringComparison.Ordinal)));
    }

    private static SubmissionPlan Plan(params string[] paths) => Plan([.. paths.Select(path => File(path))]);

    private static SubmissionPlan Plan(FoundEntry[] listing) => MadeUpListing.Plan(listing);

    private static FoundEntry File(string path) => MadeUpListing.File(path);

    private static FoundEntry Link(string path) => new(path, 0, "is a link", _ => Content.Refused("is a link"));

    private static string Folder(string path) => path[..path.LastIndexOf('/')];
}
