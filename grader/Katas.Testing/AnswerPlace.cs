using System.Diagnostics;

namespace Katas.Testing;

/// <summary>
/// Where <c>dotnet test</c> runs the answers: in a worker, where endless or crashing code costs its own test only; or in the process of the
/// tests, where a debugger and a coverage tool meet it.
/// </summary>
/// <param name="IsHere">Whether it is the process of the tests.</param>
/// <param name="Because">Why, in words for the first line of a run.</param>
internal sealed record AnswerPlace(bool IsHere, string Because)
{
    /// <summary>With the value <c>here</c>, answers run in the process of the tests.</summary>
    public const string Variable = "KATAS_ANSWERS";

    /// <summary>What a test project knows of its kit; the project file writes it.</summary>
    public const string RootKey = "Katas.Root";
    public const string ProgramKey = "Katas.Program";

    /// <summary>The first line of a run.</summary>
    public string Sentence => IsHere
        ? $"Your code runs in the process of the tests, because {Because}: endless code is not cut off, and a stack overflow "
            + "ends all tests."
        : $"Your code runs in a worker of its own: endless code is cut off, and a crash costs its test only. With {Variable}=here, or in a "
            + "debugger, it runs in the process of the tests.";

    /// <summary>Decided by how this process was started.</summary>
    public static AnswerPlace Of(Func<string, string?> variable, bool isDebugged, IEnumerable<string> assemblies) =>
        variable(Variable) == "here" ? Here($"{Variable}=here")
        : isDebugged ? Here("a debugger is attached")
        : variable("CORECLR_ENABLE_PROFILING") == "1" ? Here("a profiler is attached")
        : assemblies.Any(name => name.StartsWith("coverlet", StringComparison.OrdinalIgnoreCase)) ? Here("coverage is collected")
        : new AnswerPlace(false, "");

    /// <summary>The same for this process.</summary>
    public static AnswerPlace OfThisProcess() => Of(
        Environment.GetEnvironmentVariable, Debugger.IsAttached,
        AppDomain.CurrentDomain.GetAssemblies().Select(assembly => assembly.GetName().Name ?? ""));

    private static AnswerPlace Here(string because) => new(true, because);
}
