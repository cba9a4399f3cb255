using Katas.Wire;

namespace Katas.Grader.Running;

/// <summary>One call of a test and the reply it got, in wire form: enough to ask another model the same question.</summary>
internal sealed record RecordedCall(Type Contract, Member Member, string Culture, ReadOnlyMemory<byte> Arguments, Reply Reply);
