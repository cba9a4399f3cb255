
namespace Katas.Core;

/// <summary>What the process says to a script.</summary>
public static class ExitCode
{
    public const int AllPassed = 0;
    public const int NotAllPassed = 1;
    public const int CannotGrade = 2;
    public const int GraderBug = 3;
}
