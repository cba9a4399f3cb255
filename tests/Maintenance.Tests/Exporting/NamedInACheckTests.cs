using Maintenance.Tests.Support;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Maintenance.Tests.Exporting;

/// <summary>The tool of a kit with misconceptions, run as a learner runs it.</summary>
[NonParallelizable] // a suite runs in this process
internal sealed class NamedInACheckTests
{
    [Test]
    public void A_misconception_is_named_below_the_first_failure_of_its_member()
    {
        using var kit = ExportedKit.WithTraps("0");
        var text = Check(kit);

        text.Split("▸ naive-softmax in Softmax, SoftmaxRows").Length.ShouldBe(2, text);
    }

    [Test]
    public void A_kit_without_traps_names_nothing()
    {
        using var kit = ExportedKit.Of("0");

        Directory.Exists(Path.Combine(kit.Path, ".katas", "misconceptions")).ShouldBeFalse();
        Check(kit).ShouldNotContain("▸");
    }

    private static string Check(ExportedKit kit)
    {
        using var naive = WarmUpSubmission.WithSoftmax("return [.. scores.Select(score => Math.Exp(score) / scores.Sum(Math.Exp))];");
        const string file = $"exercises/{WarmUpSubmission.Kata}/WarmUp.cs";
        File.Copy(Path.Combine(naive.Path, file), Path.Combine(kit.Path, file), overwrite: true);
        return kit.Run("check", "0").Text;
    }
}
