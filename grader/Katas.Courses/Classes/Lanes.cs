using Katas.Core;
using Katas.Grading;
using Katas.Grading.Compiling;

namespace Katas.Courses.Classes;

/// <summary>The pipelines that grade a class side by side. A compiler is idle most of the time, so some lanes share one.</summary>
internal sealed class Lanes : IDisposable
{
    /// <summary>A compile takes less than a quarter of what its submission takes.</summary>
    private const int ForEachCompiler = 4;

    private readonly List<CompilerProcess> compilers = [];
    private readonly List<Pipeline> pipelines = [];

    private Lanes()
    {
    }

    public IReadOnlyList<Pipeline> Pipelines => pipelines;

    /// <summary>Opens one after the other, and all before the first one grades: while NUnit loads a suite, none may run.</summary>
    /// <exception cref="UsageException">The sandbox does not hold what it guarantees.</exception>
    public static Lanes Open(GradingKit kit, int count)
    {
        var lanes = new Lanes();
        try
        {
            for (var lane = 0; lane < count; lane++)
                lanes.Add(kit, lane);
            return lanes;
        }
        catch
        {
            lanes.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        pipelines.ForEach(pipeline => pipeline.Dispose());
        compilers.ForEach(compiler => compiler.Dispose());
    }

    private void Add(GradingKit kit, int lane)
    {
        if (lane % ForEachCompiler == 0)
            compilers.Add(new CompilerProcess(kit.Parts.Paths, kit.Sandbox));
        pipelines.Add(kit.OpenLane(compilers[^1]));
    }
}
