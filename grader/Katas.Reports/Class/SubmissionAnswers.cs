namespace Katas.Reports.Class;

/// <summary>
/// What one submission answers to interview questions, for its instructor; schema <c>katas/answers/v1</c>. Nobody grades it: no report,
/// no mark and no hash knows of it.
/// </summary>
/// <param name="Schema">Always <see cref="V1"/>.</param>
/// <param name="Submission">Its name.</param>
/// <param name="Answers">The answers, kata by kata.</param>
public sealed record SubmissionAnswers(string Schema, string Submission, IReadOnlyList<InterviewAnswer> Answers)
{
    public const string V1 = "katas/answers/v1";
}

/// <summary>One answer.</summary>
/// <param name="Kata">The kata's number.</param>
/// <param name="Title">The kata's title.</param>
/// <param name="Questions">What was asked.</param>
/// <param name="Text">What was answered.</param>
/// <param name="Refusal">Why the answer could not be read; empty if it could.</param>
public sealed record InterviewAnswer(int Kata, string Title, IReadOnlyList<string> Questions, string Text, string Refusal);
