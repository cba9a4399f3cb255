using Katas.Core.Verdicts;

namespace Katas.Grading.Compiling;

/// <summary>A submission after the compiler: one assembly with every kata that compiles, and the problems of the others.</summary>
internal sealed record Compilation(ReadOnlyMemory<byte> Assembly, IReadOnlySet<string> Compiled, IReadOnlyList<SourceProblem> Problems);
