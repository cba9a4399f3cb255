using Katas.Core;
using Katas.Grading.Reading;
using NUnit.Framework;
using Shouldly;

namespace Grading.Tests.Reading;

/// <summary>Where the katas lie in what was handed in.</summary>
[Category("Fast")]
internal sealed class ExercisesRootTests
{
    private static readonly string[] Katas = ["00-warm-up", "09-rope"];

    [TestCase("exercises/09-rope", "exercises", TestName = "in exercises")]
    [TestCase("09-rope", "", TestName = "at the top")]
    [TestCase("ada-main/exercises/09-rope", "ada-main/exercises", TestName = "in exercises, one folder further down")]
    [TestCase("ada-main/09-rope", "ada-main", TestName = "one folder further down")]
    public void Katas_are_found(string folder, string root) => Find(folder).ShouldBe(root);

    [TestCase("a/b/09-rope", TestName = "two folders further down")]
    [TestCase("exercises/more/09-rope", TestName = "below a folder in exercises")]
    [TestCase("99-unknown", TestName = "folders that are no katas")]
    public void Elsewhere_there_are_none(string folder) => Find(folder).ShouldBeNull();

    [Test]
    public void The_exercises_win_over_katas_beside_them() => Find("exercises/09-rope", "00-warm-up").ShouldBe("exercises");

    [Test]
    public void The_top_wins_over_a_folder_further_down() => Find("09-rope", "old/09-rope").ShouldBe("");

    [Test]
    public void Two_submissions_in_one_are_refused() =>
        Should.Throw<UsageException>(() => Find("bob/09-rope", "ada/exercises/09-rope")).Message
            .ShouldBe("'ada.zip' holds several submissions, in 'ada/exercises' and in 'bob'. Hand in one.");

    [Test]
    public void At_the_top_nothing_further_down_is_looked_at() => Root("ada/09-rope").AtTheTop().ShouldBeNull();

    private static string? Find(params string[] folders) => Root(folders).Find("ada.zip");

    private static ExercisesRoot Root(params string[] folders) => new(Katas, parent => folders
        .Where(folder => parent.Length == 0 || folder.StartsWith(parent + "/", StringComparison.Ordinal))
        .Select(folder => folder[(parent.Length == 0 ? 0 : parent.Length + 1)..].Split('/')[0]).ToHashSet(StringComparer.Ordinal));
}
