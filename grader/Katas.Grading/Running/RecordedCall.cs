using Katas.Wire;

namespace Katas.Grading.Running;

/// <summary>One call of a test and the reply it got, in wire form: enough to ask another model the same question.</summary>
public sealed record RecordedCall(Type Contract, Member Member, string Culture, ReadOnlyMemory<byte> Arguments, Reply Reply);
