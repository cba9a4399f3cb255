using Katas.Core;

namespace Katas.Sandboxing;

/// <summary>This machine has no working sandbox, so code from other people is not graded here.</summary>
/// <param name="missing">What is missing and what to do about it, as the rest of a sentence.</param>
public sealed class SandboxUnavailableException(string missing)
    : UsageException($"Other people's code is graded only in a sandbox, and there is none here: {missing}. {SandboxErrors.TrustInstead}")
{
    /// <summary>What is missing and what to do about it, without the rest of the message.</summary>
    public string Missing { get; } = missing;
}
