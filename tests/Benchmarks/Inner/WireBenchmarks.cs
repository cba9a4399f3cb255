using BenchmarkDotNet.Attributes;
using Katas.Grading.Running;
using Katas.Wire;

namespace Benchmarks.Inner;

/// <summary>A call across the wire, its answer read: small, and large.</summary>
public class WireBenchmarks
{
    private const string Small = "Softmax", Large = "Transpose";

    private InnerKit kit = null!;
    private Worker worker = null!;
    private CallMessage small = null!;
    private CallMessage large = null!;

    [GlobalSetup]
    public void Open()
    {
        kit = InnerKit.Open();
        worker = Worker.Load(kit.Sandbox.Start(WorkerPool.Program(kit.Paths)), kit.Load()).Answer!;
        small = kit.Call(Small, new double[] { 1, 2, 3 });
        large = kit.Call(Large, [Enumerable.Range(0, 512).Select(RowOfMatrix).ToArray()]);
    }

    [GlobalCleanup]
    public void Close()
    {
        worker.Dispose();
        kit.Dispose();
    }

    [Benchmark(Description = "a small call, `Softmax` of 3 numbers")]
    public object? SmallCall() => Ask(Small, small);

    [Benchmark(Description = "a large call, `Transpose` of 512 × 64 numbers, both ways and the work itself")]
    public object? LargeCall() => Ask(Large, large);

    private static double[] RowOfMatrix(int row) => [.. Enumerable.Range(0, 64).Select(column => row + (column / 64.0))];

    private object? Ask(string member, CallMessage call) =>
        kit.Members[member].ReadAnswer(((Reply.Answered)worker.Call(kit.Members[member], call, InnerKit.Patience).Answer!).Value.Span);
}
