using Katas.Grader.Compiling;
using Katas.Grader.Reading;

namespace Katas.Grader.Judging;

/// <summary>Whether there is anything to run for a kata.</summary>
internal enum HandedState
{
    Missing,
    Broken,
    Compiled,
}

/// <summary>What was handed in for one kata, after reading and compiling.</summary>
internal sealed record Handed(HandedState State, string Reason)
{
    public static Handed Of(string kata, Submission submission, Compilation compilation)
    {
        if (submission.Unreadable.FirstOrDefault(entry => entry.Kata == kata) is { } unreadable)
            return new Handed(HandedState.Broken, $"'{unreadable.Path}' {unreadable.Reason}.");
        if (!submission.Has(kata))
            return new Handed(HandedState.Missing, "");
        if (compilation.Compiled.Contains(kata))
            return new Handed(HandedState.Compiled, "");
        var first = compilation.Problems.FirstOrDefault(problem => problem.File.StartsWith(kata + "/", StringComparison.Ordinal));
        return new Handed(HandedState.Broken, first is null ? "Does not compile." : $"Does not compile: {first.File}({first.Line},{first.Column}): {first.Code}: {first.Message}");
    }
}
