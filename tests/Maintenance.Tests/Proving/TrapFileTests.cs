using Katas.Maintenance.Proving;
using NUnit.Framework;
using Shouldly;

namespace Maintenance.Tests.Proving;

/// <summary>A trap is found by the name of its file.</summary>
internal sealed class TrapFileTests
{
    private const string Model = """[Trap<IWarmUp>("naive-softmax", "…")] public static class Anything;""";
    private const string Other = """[Trap<IWarmUp>("hard-coded-64", "…")] public static class Another;""";

    [TestCase("NaiveSoftmax", Model)]
    [TestCase("NaiveSoftmax2", Model)]
    [TestCase("NaiveSoftmax", Model + Model)]
    [TestCase("HardCoded64", Other)]
    [TestCase("Shared", "internal static class Shared;")]
    public void A_file_that_is_named_after_its_trap_is_right(string name, string source) => Defect(name, source).ShouldBeNull();

    [TestCase("SoftmaxWithoutShift", Model)]
    [TestCase("NaiveSoftmaxRows", Model)]
    [TestCase("HardCoded", Other)]
    public void Another_name_is_a_defect_that_says_the_right_one(string name, string source) =>
        Defect(name, source)!
            .ShouldMatch($"^'grader/traps/00-warm-up/{name}.cs' models the trap '.+'\\. Name it '(NaiveSoftmax|HardCoded64)\\.cs'");

    [Test]
    public void Two_traps_in_one_file_are_a_defect() =>
        Defect("NaiveSoftmax", Model + Other)!.ShouldEndWith("Give each a file of its own.");

    private static string? Defect(string name, string source) => new TrapFile($"grader/traps/00-warm-up/{name}.cs", source).Defect();
}
