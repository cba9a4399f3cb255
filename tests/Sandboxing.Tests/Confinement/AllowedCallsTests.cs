using Katas.Confinement;
using NUnit.Framework;
using Shouldly;

namespace Sandboxing.Tests.Confinement;

/// <summary>The list of allowed system calls: enough for honest code, and no longer than it needs.</summary>
[Platform("Linux", Reason = "elsewhere there is no filter")]
internal sealed class AllowedCallsTests
{
    private const int KilledByFilter = 128 + 31; // SIGSYS

    private static IEnumerable<string> Needed() => AllowedCalls.All
        .Where(row => row.Source is null && Machine.Current?.NumberOf(row.Call) is not null)
        .Select(row => row.Name);

    [Test]
    public void Honest_code_makes_no_other_call()
    {
        var (code, printed) = FilteredProgram.RunWithout("nothing");

        code.ShouldBe(0, printed);
    }

    [TestCaseSource(nameof(Needed))]
    public void Honest_code_makes_the_call(string call) => FilteredProgram.RunWithout(call).ExitCode.ShouldBe(KilledByFilter);

    [Test]
    public void The_call_that_honest_code_misses_is_found_by_its_number()
    {
        var uname = AllowedCalls.All.Single(row => row.Name == "uname").Call;

        CallNumbers.FindMissing(besides => FilteredProgram.RunWithout("uname", besides.ToArgument()).ExitCode == 0)
            .ShouldBe((int)Machine.Current!.NumberOf(uname)!);
    }

    [Test]
    public void Every_call_says_why_it_is_allowed() => AllowedCalls.All.ShouldAllBe(row => row.Reason.Length > 0 && row.Source != "");

    [Test]
    public void No_call_stands_there_twice() => AllowedCalls.All.Select(row => row.Name).ShouldBeUnique();
}
