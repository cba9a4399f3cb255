using Katas.Core.Kits;
using Katas.Wire;

namespace Katas.Grading.Running;

/// <summary>What a suite run asks, test by test: a worker with a submission, or models inside the kit's own proof.</summary>
public interface ITestSubject
{
    /// <param name="kata">The test's kata.</param>
    /// <param name="freshProcess">Whether nothing that ran before may be felt: another kata has failed in the same process.</param>
    void BeginTest(Kata kata, bool freshProcess);

    Reply Call(Type contract, Member member, ReadOnlyMemory<byte> arguments);

    TestTrace EndTest();
}
