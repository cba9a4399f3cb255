using System.CommandLine;

namespace Katas.Grader.Commands;

/// <summary><c>katas verify</c>: the kit proves itself.</summary>
internal static class VerifyCommand
{
    public static Command Create() => new("verify", "Prove the kit: stubs, solutions, traps, pages.");
}
