using System.Reflection;
using Katas.Grading.Diagnosing.Families;
using Katas.Grading.Running;
using Katas.Testing;
using Katas.Wire;

namespace Katas.Grading.Diagnosing;

/// <summary>A named misconception: a wrong model, the sentence that explains it, and perhaps numbers from the learner's own run.</summary>
public sealed record TrapModel(string Slug, string Sentence, bool Module, AnswerModel Model, MethodInfo? Evidence)
{
    /// <summary>The number that its model leaves open, or null.</summary>
    public FreeNumber? Free { get; init; }

    /// <summary>What is said of the number in its model; nothing where there is none.</summary>
    public string Found => Free is not null && Model.Number is { } number ? Free.Sentence(number) : "";

    /// <summary>The trap that a class models; with a free number, the family of all traps that differ in it.</summary>
    public static TrapModel Of(Type type, TrapAttribute trap)
    {
        var fitted = type.GetCustomAttribute<FittedAttribute>();
        var model = AnswerModel.Of(type, trap.Contract, fitted is not null);
        return new(trap.Slug, trap.Sentence, trap.Module, model,
            type.GetMethod("Evidence", BindingFlags.Public | BindingFlags.Static))
        {
            Free = fitted is null ? null : FreeNumber.Of(fitted, model),
        };
    }

    /// <summary>The member of a family with this number.</summary>
    public TrapModel With(double number) => this with { Model = Model with { Number = number } };

    /// <summary>The trap's own reply to a call.</summary>
    internal Reply Reply(Member member, string culture, ReadOnlyMemory<byte> arguments) =>
        CallCulture.Ask(culture, () => Model.Answer(member, arguments.Span));

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
