using Katas.Core.Text;
using NUnit.Framework;
using Shouldly;

namespace Core.Tests.Text;

/// <summary>How pages call a submission that a learning platform has named.</summary>
[Category("Fast")]
internal sealed class UploadNameTests
{
    [TestCase("Ada Lovelace_4711_assignsubmission_file", "Ada Lovelace")]
    [TestCase("Ada Lovelace_4711_assignsubmission_file_", "Ada Lovelace")]
    [TestCase("Katas_alovelace_attempt_2026-03-01-10-00-00", "alovelace")]
    [TestCase("12345-678 - Ada Lovelace - Mar 1, 2026 1000 AM", "Ada Lovelace")]
    [TestCase("lovelaceada_LATE_1234_56789_answers", "lovelaceada")]
    [TestCase("ada", "ada")]
    [TestCase("team_12", "team_12")]
    [TestCase(" _4711_assignsubmission_file", " _4711_assignsubmission_file")]
    public void A_submission_is_called_by_its_learner(string submission, string expected) =>
        UploadName.DisplayNameOf(submission).ShouldBe(expected);
}
