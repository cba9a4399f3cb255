using Katas.Wire;

namespace Katas.Grading.Running;

/// <summary>Calls of one member, asked one after the other.</summary>
internal sealed record MemberCalls(Type Contract, Member Member, IReadOnlyList<FixedCall> Calls);
