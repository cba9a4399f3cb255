using Katas.Core.Kits;
using Katas.Grading.Compiling;
using Katas.Grading.Running;
using Katas.Sandboxing;

namespace Katas.Grading;

/// <summary>The confined processes of a pipeline. A compiler that others use, too, is not ended with it.</summary>
internal sealed class GradingProcesses(KitPaths paths, Sandbox sandbox, PipelineOptions options) : IDisposable
{
    public CompilerProcess Compiler { get; } = options.Compiler ?? new CompilerProcess(paths, sandbox);

    public WorkerPool Workers { get; } = new(paths, sandbox);

    /// <summary>Starts what the first submission needs.</summary>
    public void Prepare()
    {
        Compiler.Prepare();
        Workers.Prepare();
    }

    public void Dispose()
    {
        if (options.Compiler is null)
            Compiler.Dispose();
        Workers.Dispose();
    }
}
