using NUnit.Framework;

namespace Katas.Testing;

/// <summary>
/// Fails a test because of what the learner's code did as a whole: it does not compile, does not end, or ended its process.
/// </summary>
/// <param name="message">What it did, in words for the learner.</param>
internal sealed class LearnerFault(string message) : AssertionException(message)
{
    /// <summary>Nothing: whatever stands there would be a place in the kit, and the fault is not there.</summary>
    public override string StackTrace => "";
}
