using System.Reflection;
using Katas.Testing;
using Katas.Wire;

namespace Katas.Grading.Diagnosing;

/// <summary>What the trap assembly holds: the right answers, the wrong models, and right models of an unusual kind.</summary>
public sealed record ModelCatalogue(AnswerBook Right, IReadOnlyList<TrapModel> Traps, IReadOnlyList<RightVariant> Variants)
{
    public static ModelCatalogue Load(string path)
    {
        var assembly = Assembly.LoadFrom(path);
        var types = assembly.GetTypes().OrderBy(type => type.FullName, StringComparer.Ordinal).ToArray();
        return new ModelCatalogue(
            new AnswerBook(assembly),
            [.. types.SelectMany(type => type.GetCustomAttributes<TrapAttribute>().Select(trap => TrapModel.Of(type, trap)))],
            [.. types.SelectMany(type => type.GetCustomAttributes<RightVariantAttribute>().Select(variant => new RightVariant(variant.Name, AnswerModel.Of(type, variant.Contract))))]);
    }
}

/// <summary>An unusual right answer.</summary>
public sealed record RightVariant(string Name, AnswerModel Model);
