using Katas.Maintenance.Packing;
using Katas.Wire;
using NUnit.Framework;
using Shouldly;

namespace Maintenance.Tests.Packing;

/// <summary>A native compiler is taken only if it makes the same of everything.</summary>
[Category("Fast")]
internal sealed class CompilerComparisonTests
{
    private static readonly CompileMessage[] Sources = [Source("A.cs"), Source("B.cs")];

    [Test]
    public void The_same_assemblies_and_problems_are_no_difference() =>
        CompilerComparison.FirstDifference(Sources, [Assembly(1), Broken(3)], [Assembly(1), Broken(3)]).ShouldBeNull();

    [Test]
    public void Another_assembly_is_a_difference() =>
        CompilerComparison.FirstDifference(Sources, [Assembly(1), Broken(3)], [Assembly(2), Broken(3)])
            .ShouldBe("'A.cs': an assembly of 1 bytes and an assembly of 1 bytes");

    [Test]
    public void The_same_problem_elsewhere_is_a_difference() =>
        CompilerComparison.FirstDifference(Sources, [Assembly(1), Broken(3)], [Assembly(1), Broken(4)])
            .ShouldBe("'B.cs': 1 problems, the first 'CS1002' in line 3 and 1 problems, the first 'CS1002' in line 4");

    private static CompileMessage Source(string file) => new(ReadOnlyMemory<byte>.Empty, [new SourceFile(file, "")]);

    private static CompiledMessage Assembly(byte content) => new(new[] { content }, []);

    private static CompiledMessage Broken(int line) =>
        new(ReadOnlyMemory<byte>.Empty, [new Problem("B.cs", line, 1, "CS1002", "; expected")]);
}
