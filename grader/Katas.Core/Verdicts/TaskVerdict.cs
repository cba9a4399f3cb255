using System.Text.Json.Serialization;

namespace Katas.Core.Verdicts;

/// <summary>One task of a kata with what it earned.</summary>
/// <param name="Id">The task's name in suites.</param>
/// <param name="Title">The task's name for learners.</param>
/// <param name="Points">Points earned.</param>
/// <param name="MaxPoints">Points to be had.</param>
/// <param name="Core">The tests that ask for what the task is about.</param>
/// <param name="Edge">The tests that ask at its edges.</param>
public sealed record TaskVerdict(string Id, string Title, double Points, double MaxPoints, TestCount Core, TestCount Edge)
{
    /// <summary>Whether every test passed.</summary>
    [JsonIgnore]
    public bool IsComplete => Core.AllPassed && Edge.AllPassed;
}

/// <summary>How many of some tests passed.</summary>
/// <param name="Passed">Those that passed.</param>
/// <param name="All">All of them.</param>
public sealed record TestCount(int Passed, int All)
{
    /// <summary>Whether none failed.</summary>
    [JsonIgnore]
    public bool AllPassed => Passed == All;

    /// <summary>The part that passed, from 0 to 1; nothing of nothing is 0.</summary>
    [JsonIgnore]
    public double Share => All == 0 ? 0 : (double)Passed / All;

    /// <summary>The part that did not pass, from 0 to 1; nothing of nothing is 0.</summary>
    [JsonIgnore]
    public double Missing => All == 0 ? 0 : 1 - Share;
}
