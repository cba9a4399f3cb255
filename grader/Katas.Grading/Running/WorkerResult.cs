using System.Diagnostics.CodeAnalysis;
using Katas.Sandboxing.Processes;

namespace Katas.Grading.Running;

/// <summary>What came of one request to a worker, its answer or the end of its process, and what that cost.</summary>
internal sealed record WorkerResult<T>(T? Answer, ProcessExit? Exit, TimeUse Cost) where T : class
{
    [MemberNotNullWhen(true, nameof(Answer))]
    [MemberNotNullWhen(false, nameof(Exit))]
    public bool HasAnswer => Exit is null;
}
