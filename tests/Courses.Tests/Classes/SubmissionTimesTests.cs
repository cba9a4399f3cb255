using Katas.Core;
using Katas.Courses;
using Katas.Courses.Classes;
using NUnit.Framework;
using Shouldly;

namespace Courses.Tests.Classes;

/// <summary>The list of submission times against the submissions: both sides are accounted for.</summary>
[Category("Fast")]
internal sealed class SubmissionTimesTests
{
    [Test]
    public void Names_that_fit_no_submission_are_said() => Unmatched("ada", "bob", "eve")
        .ShouldBe(["The list of submission times names 2 that fit no submission: 'bob', 'eve'."]);

    [Test]
    public void Where_all_fit_nothing_is_said() => Unmatched("ada").ShouldBeEmpty();

    [Test]
    public void Without_a_list_nothing_is_said() => Unmatched().ShouldBeEmpty();

    [Test]
    public void A_list_of_which_no_name_fits_is_refused() =>
        Should.Throw<UsageException>(() => Unmatched("bob")).Message.ShouldStartWith("No name in the list of submission times is a "
            + "submission, such as 'bob'.");

    private static IReadOnlyList<string> Unmatched(params string[] listed)
    {
        var course = new Course
        {
            Title = "Course",
            Katas = [],
            OutOf = 100,
            Submitted = listed.ToDictionary(name => name, _ => DateTimeOffset.UnixEpoch),
        };
        return SubmissionTimes.Unmatched(course, ["ada"]);
    }
}
