using Katas.Core.Text;

namespace Katas.Core;

/// <summary>The program's edge: whose fault an exception is decides the exit code.</summary>
public static class CommandRunner
{
    public static int Run(Func<int> command)
    {
        try
        {
            return command();
        }
        catch (UsageException usage)
        {
            Console.Error.WriteLine(SafeText.Of(usage.Message));
            return ExitCode.CannotGrade;
        }
#pragma warning disable CA1031 // the program's edge: whatever else arrives here is our own fault
        catch (Exception bug)
#pragma warning restore CA1031
        {
            Console.Error.WriteLine($"grader bug: no grade was given. Please report this:\n{bug}");
            return ExitCode.GraderBug;
        }
    }
}
