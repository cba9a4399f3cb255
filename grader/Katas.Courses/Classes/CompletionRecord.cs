namespace Katas.Courses.Classes;

/// <summary>
/// What became of one submission, schema <c>katas/receipt/v1</c>. Written last: a submission is done when its completion record exists.
/// </summary>
/// <param name="Schema">Always <see cref="V1"/>.</param>
/// <param name="Submission">Its name, whatever its files had to be called.</param>
/// <param name="Content">The hash of what was graded and with what; empty when nothing was.</param>
/// <param name="Report">The hash of the report's bytes; empty when there is none.</param>
/// <param name="Refusal">Why there is no score; empty when there is one.</param>
public sealed record CompletionRecord(string Schema, string Submission, string Content, string Report, string Refusal)
{
    public const string V1 = "katas/receipt/v1";
}
