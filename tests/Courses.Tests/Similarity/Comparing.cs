using Katas.Core.Verdicts;
using Katas.Courses.Classes;
using Katas.Courses.Similarity;
using Katas.Grading.Compiling;
using Katas.Grading.Reading;
using Katas.Sandboxing;
using Tests.Support;

namespace Courses.Tests.Similarity;

/// <summary>What <c>katas similar</c> does, for the warm-up only.</summary>
internal sealed class Comparing : IDisposable
{
    private readonly Sandbox sandbox = Sandbox.For(Isolation.Own);
    private readonly CompilerProcess compiler;

    public Comparing() => compiler = new CompilerProcess(TestKit.Paths, sandbox);

    public Finding Find(string folder, double least = 0.6, int most = 50)
    {
        var reader = new SubmissionReader(TestKit.Paths, TestKit.WarmUpOnly());
        return new SimilarityFinder(new AnswerReader(reader, compiler), TestKit.Paths).Find(ClassRoster.Read(folder), least, most);
    }

    public void Dispose()
    {
        compiler.Dispose();
        sandbox.Dispose();
    }
}
