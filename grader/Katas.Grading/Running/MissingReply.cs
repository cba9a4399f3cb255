using Katas.Core.Verdicts;

namespace Katas.Grading.Running;

/// <summary>Why a call got no reply.</summary>
public sealed record MissingReply(Outcome Outcome, TestMessage Message);
