using Katas.Grading.Reading;

namespace Katas.Grading.Compiling;

/// <summary>Whether there is anything to run for a kata.</summary>
internal enum KataStatus
{
    Missing,
    Broken,
    Compiled,
}

/// <summary>What was submitted for one kata, after reading and compiling.</summary>
internal sealed record SubmittedKata(KataStatus State, string Reason)
{
    public static SubmittedKata Of(string kata, Submission submission, Compilation compilation)
    {
        if (submission.Unreadable.FirstOrDefault(entry => entry.Kata == kata) is { } unreadable)
            return new SubmittedKata(KataStatus.Broken, $"'{unreadable.Path}' {unreadable.Reason}.");
        if (!submission.Has(kata))
            return new SubmittedKata(KataStatus.Missing, "");
        if (compilation.Compiled.Contains(kata))
            return new SubmittedKata(KataStatus.Compiled, "");
        var first = compilation.Problems.FirstOrDefault(problem => problem.File.StartsWith(kata + "/", StringComparison.Ordinal));
        var remarks = submission.Notes.Remarks.Where(remark => remark.Kata == kata).Select(remark => remark.Sentence + " ");
        var said = string.Concat(remarks); // in words of ours, before the compiler's
        return new SubmittedKata(KataStatus.Broken, first is null ? $"{said}Does not compile."
            : $"{said}Does not compile: {first.File}({first.Line},{first.Column}): {first.Code}: {first.Message}");
    }
}
