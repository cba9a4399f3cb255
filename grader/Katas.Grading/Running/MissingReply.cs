using Katas.Core.Verdicts;

namespace Katas.Grading.Running;

/// <summary>Why a call got no reply, in the words of the report.</summary>
public sealed record MissingReply(Outcome Outcome, string Message);
