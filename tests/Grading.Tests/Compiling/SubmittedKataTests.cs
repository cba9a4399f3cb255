using Katas.Core.Verdicts;
using Katas.Grading.Compiling;
using Katas.Grading.Reading;
using Katas.Wire;
using NUnit.Framework;
using Shouldly;

namespace Grading.Tests.Compiling;

/// <summary>Whether there is anything to run for a kata.</summary>
[Category("Fast")]
internal sealed class SubmittedKataTests
{
    private const string Kata = "09-rope";

    [Test]
    public void A_kata_that_compiles_is_run() => Of(Submitted(), Compiled(Kata)).State.ShouldBe(KataStatus.Compiled);

    [Test]
    public void A_kata_without_a_file_is_missing() =>
        Of(new Submission("ada", Sources("10-alibi"), []), Compiled("10-alibi")).State.ShouldBe(KataStatus.Missing);

    [Test]
    public void The_first_problem_of_a_kata_that_does_not_compile_is_told() =>
        Of(Submitted(), Compiled("", new SourceProblem("10-alibi/A.cs", 1, 1, "CS1", "other"),
            new SourceProblem($"{Kata}/Rope.cs", 3, 7, "CS1002", "; expected"), new SourceProblem($"{Kata}/Rope.cs", 9, 9, "CS2", "later")))
            .ShouldBe(new SubmittedKata(KataStatus.Broken, "Does not compile: 09-rope/Rope.cs(3,7): CS1002: ; expected"));

    [Test]
    public void A_kata_that_does_not_compile_without_a_problem_of_its_own_is_broken() =>
        Of(Submitted(), Compiled("")).ShouldBe(new SubmittedKata(KataStatus.Broken, "Does not compile."));

    [Test]
    public void A_file_that_could_not_be_read_costs_a_kata_that_compiles_without_it() =>
        Of(new Submission("ada", Sources(Kata), [new Unreadable(Kata, $"{Kata}/More.cs", "is a link")]), Compiled(Kata))
            .ShouldBe(new SubmittedKata(KataStatus.Broken, "'09-rope/More.cs' is a link."));

    private static SubmittedKata Of(Submission submission, Compilation compilation) =>
        SubmittedKata.Of(Kata, submission, compilation with { Submission = submission });

    private static Submission Submitted() => new("ada", Sources(Kata), []);

    private static Dictionary<string, IReadOnlyList<SourceFile>> Sources(string kata) =>
        new() { [kata] = [new SourceFile($"{kata}/A.cs", "")] };

    private static Compilation Compiled(string kata, params SourceProblem[] problems) =>
        new(Submitted(), default, default, new HashSet<string> { kata }, problems);
}
