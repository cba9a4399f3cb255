using Katas.Grading.Compiling;
using Katas.Maintenance.Packing;
using Katas.Sandboxing;
using NUnit.Framework;
using Shouldly;
using Tests.Support;
using Katas.Core.Verdicts;

namespace Maintenance.Tests.Packing;

/// <summary>What two compilers are compared by is worth it only if they have something to say of it.</summary>
internal sealed class SampleSourcesTests
{
    [Test]
    public void Some_compile_and_the_others_have_problems_of_many_kinds()
    {
        using var sandbox = Sandbox.For(Isolation.Own);
        using var compiler = new CompilerProcess(TestKit.Paths, sandbox);

        var compiled = SampleSources.Of(TestKit.Paths).Select(compiler.Compile).ToArray();

        compiled.Count(message => message.Problems.Count == 0).ShouldBeGreaterThan(5);
        compiled.SelectMany(message => message.Problems).Select(problem => problem.Code).Distinct().Count().ShouldBeGreaterThan(20);
    }
}
