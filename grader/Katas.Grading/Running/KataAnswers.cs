using Katas.Core;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading.Compiling;
using Katas.Wire;

namespace Katas.Grading.Running;

/// <summary>A learner's answers to one kata in a worker, for tests that run in another process.</summary>
public sealed class KataAnswers : IDisposable
{
    private readonly Kata kata;
    private readonly RemoteAnswers answers;
    private readonly SourcePlaces places;

    internal KataAnswers(Kata kata, Compilation compilation, RemoteAnswers answers)
    {
        this.kata = kata;
        this.answers = answers;
        places = new SourcePlaces(compilation);
        var submitted = compilation.Of(kata);
        Problem = submitted.State == KataStatus.Broken ? submitted.Reason : "";
    }

    /// <summary>Why nothing of this kata can be asked; empty where it compiles.</summary>
    public string Problem { get; }

    public void BeginTest() => answers.BeginTest(kata, freshProcess: false);

    /// <summary>Asks one member, under the culture that the message names.</summary>
    /// <exception cref="GraderFaultException">A worker did not start.</exception>
    public CallResult Call(Type contract, Member member, CallMessage message) =>
        CallCulture.Ask(message.Culture, () => answers.Call(contract, member, message.Arguments));

    /// <summary>What the learner's code has printed, and why the test has no verdict if its process has ended meanwhile.</summary>
    public TestTrace EndTest()
    {
        var trace = answers.EndTest();
        return trace with { Printed = LearnerOutput.Clip(trace.Printed) };
    }

    /// <summary>The line that an exception came from, where the symbols say it.</summary>
    public SourcePlace? PlaceOf(Reply.Threw threw) => threw.Site is { } site ? places.Find(site) : null;

    public void Dispose() => answers.Dispose();
}
