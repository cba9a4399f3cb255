using Katas.Core.Text;

namespace Katas.Core;

/// <summary>The program's edge: whose fault an exception is decides the exit code.</summary>
public static class CommandRunner
{
    private const int MostCharacters = 500;

    public static int Run(Func<int> command)
    {
        var errors = Console.Error; // while suites run, another may be in its place
        try
        {
            return command();
        }
        catch (UsageException usage)
        {
            errors.WriteLine(SafeText.ForLog(usage.Message));
            return ExitCode.CannotGrade;
        }
#pragma warning disable CA1031 // the program's edge: whatever else arrives here is our own fault
        catch (Exception bug)
#pragma warning restore CA1031
        {
            errors.WriteLine($"grader bug: no grade was given. Please report this: {Sentence(bug)}");
            return ExitCode.GraderBug;
        }
    }

    /// <summary>Does the work on one of several submissions: a fault of ours costs this one its result, and not all the others.</summary>
    /// <returns>The result; null after a fault.</returns>
    public static T? ForOne<T>(Func<T> work, out Exception? fault) where T : class
    {
        try
        {
            fault = null;
            return work();
        }
#pragma warning disable CA1031 // the program's edge for one submission: the command ends with "grader bug"
        catch (Exception bug) when (bug is not UsageException)
#pragma warning restore CA1031
        {
            fault = bug;
            return null;
        }
    }

    /// <summary>A fault of ours on one line, without the frames of our stack.</summary>
    public static string Sentence(Exception fault)
    {
        var said = SafeText.OneLine(SafeText.ForLog(fault.Message), MostCharacters);
        return fault is GraderFaultException ? said : $"{fault.GetType().Name}: {said}";
    }
}
