using System.Reflection;
using Katas.Testing;

namespace Katas.Grading.Diagnosing;

/// <summary>A named misconception: a wrong model, the sentence that explains it, and perhaps numbers from the learner's own run.</summary>
public sealed record TrapModel(string Slug, string Sentence, bool Module, AnswerModel Model, MethodInfo? Evidence)
{
    public static TrapModel Of(Type type, TrapAttribute trap) =>
        new(trap.Slug, trap.Sentence, trap.Module, AnswerModel.Of(type, trap.Contract),
            type.GetMethod("Evidence", BindingFlags.Public | BindingFlags.Static));

    /// <summary>What the trap has to say about one call, or null.</summary>
    public string? EvidenceOf(object?[] arguments, object answer)
    {
        if (Evidence is null || !Fits(Evidence.GetParameters(), [.. arguments, answer]))
            return null;
        try
        {
            return (string?)Evidence.Invoke(null, [.. arguments, answer]);
        }
        catch (TargetInvocationException)
        {
            return null; // an answer of an unforeseen form is no evidence, and no reason to lose a grade
        }
    }

    private static bool Fits(ParameterInfo[] parameters, object?[] values) =>
        parameters.Length == values.Length && parameters.Zip(values)
            .All(pair => pair.Second is null || pair.First.ParameterType.IsInstanceOfType(pair.Second));
}
