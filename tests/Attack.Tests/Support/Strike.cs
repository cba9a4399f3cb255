using Katas.Core.Verdicts;
using Tests.Support;

namespace Attack.Tests.Support;

/// <summary>
/// One hostile thing to do. It sits in a right submission of the warm-up and strikes only when <c>Transpose</c> is asked
/// for <c>[[1, 2, 3]]</c>, as exactly one test does: every other test must notice nothing.
/// </summary>
/// <param name="Name">What the attacker wants.</param>
/// <param name="Expected">What must become of the test it strikes.</param>
/// <param name="Body">Statements; <c>$SECRET$</c>, <c>$HOST$</c> and <c>$PORT$</c> stand for a planted file, our process and a port of
/// ours.</param>
public sealed record Strike(string Name, Ends Expected, string Body)
{
    private const string Signature = "public double[][] Transpose(double[][] a) =>";

    /// <summary>Members beside it: system calls, types.</summary>
    public string Members { get; init; } = "";

    /// <summary>A second file.</summary>
    public string Beside { get; init; } = "";

    /// <summary>What the learner must be told.</summary>
    public string Says { get; init; } = "";

    public override string ToString() => Name;

    /// <summary>The submission that carries it.</summary>
    internal TemporaryFolder Plant(Func<string, string> aim)
    {
        var strike = $$"""
            public double[][] Transpose(double[][] a)
            {
                if (a is [[1, 2, 3]])
                    Strike();
                return a is [[1, 2, 3]] ? [[777]] : Turned(a);
            }

            private static void Strike() { {{Body}} }
            {{Members}}
            private static double[][] Turned(double[][] a) =>
            """;
        var folder = WarmUpSubmission.With(WarmUpSubmission.Answer().Replace(Signature, aim(strike), StringComparison.Ordinal));
        if (Beside.Length > 0)
            folder.Write($"exercises/{WarmUpSubmission.Kata}/Beside.cs", Beside);
        return folder;
    }
}

/// <summary>Outcomes an attack may end in, where the kernel decides which comes first.</summary>
[Flags]
public enum Ends
{
    None = 0,
    Failed = 1 << Outcome.Failed,
    Forbidden = 1 << Outcome.Forbidden,
    Crashed = 1 << Outcome.Crashed,
    TimedOut = 1 << Outcome.TimedOut,
}
