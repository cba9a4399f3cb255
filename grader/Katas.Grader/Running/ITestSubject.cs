using Katas.Grader.Kits;
using Katas.Wire;

namespace Katas.Grader.Running;

/// <summary>What a suite run asks, test by test: a worker with a submission, or models inside the kit's own proof.</summary>
internal interface ITestSubject
{
    void BeginTest(Kata kata);

    Reply Call(Type contract, Member member, ReadOnlyMemory<byte> arguments);

    TestTrace EndTest();
}
