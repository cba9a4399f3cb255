using Katas.Reports;

namespace Katas.Grader.Running;

/// <summary>Why a call got no reply, in the words of the report.</summary>
internal sealed record MissingReply(Outcome Outcome, string Message);
