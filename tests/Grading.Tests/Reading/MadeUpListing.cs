using System.Text;
using Katas.Grading.Reading;

namespace Grading.Tests.Reading;

/// <summary>Listings without a disk, and their plan in a kit of three katas.</summary>
internal static class MadeUpListing
{
    private static readonly string[] Katas = ["00-warm-up", "04-byte-pair-encoding", "09-rope"];

    private static readonly ExpectedClass[] Expected =
    [
        new("00-warm-up", "Katas.Kata00", "WarmUp"), new("00-warm-up", "Katas.Kata00", "BreakIt"),
        new("09-rope", "Katas.Kata09", "Rope"), new("09-rope", "Katas.Kata09", "BreakIt"),
    ];

    public static SubmissionPlan Plan(params FoundEntry[] listing) => new SubmissionPlanner(Katas, Expected).Plan("ada", listing);

    public static FoundEntry File(string path, string text = "") =>
        new(path, text.Length, "", _ => Content.Of(Encoding.UTF8.GetBytes(text)));
}
