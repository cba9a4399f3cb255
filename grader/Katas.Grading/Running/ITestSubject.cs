using Katas.Core.Kits;
using Katas.Wire;

namespace Katas.Grading.Running;

/// <summary>What a suite run asks, test by test: a worker with a submission, or models inside the kit's own proof.</summary>
public interface ITestSubject
{
    /// <summary>Forgets the test before and begins the next one.</summary>
    /// <param name="kata">The test's kata.</param>
    /// <param name="freshProcess">True if another kata has failed in the same process: the test needs one that has run nothing yet.</param>
    void BeginTest(Kata kata, bool freshProcess);

    CallResult Call(Type contract, Member member, ReadOnlyMemory<byte> arguments);

    TestTrace EndTest();
}
