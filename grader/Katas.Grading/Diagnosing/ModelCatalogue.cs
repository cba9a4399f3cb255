using System.Reflection;
using Katas.Testing;
using Katas.Wire;

namespace Katas.Grading.Diagnosing;

/// <summary>What the trap assembly holds: the right answers, the wrong models, and right models of an unusual kind.</summary>
public sealed record ModelCatalogue(AnswerBook Right, IReadOnlyList<TrapModel> Traps, IReadOnlyList<RightVariant> Variants)
{
    /// <summary>What the kit declares about its contracts.</summary>
    public Conventions Conventions { get; init; } = Conventions.None;

    /// <exception cref="InvalidOperationException">A model or a convention does not fit the contracts.</exception>
    public static ModelCatalogue Load(string path)
    {
        var assembly = Assembly.LoadFrom(path);
        var types = assembly.GetTypes().OrderBy(type => type.FullName, StringComparer.Ordinal).ToArray();
        var models = new ModelCatalogue(
            new AnswerBook(assembly),
            [.. types.SelectMany(type => type.GetCustomAttributes<TrapAttribute>().Select(trap => TrapModel.Of(type, trap)))],
            [.. types.SelectMany(type => type.GetCustomAttributes<RightVariantAttribute>()
                .Select(variant => new RightVariant(variant.Name, AnswerModel.Of(type, variant.Contract))))])
        {
            Conventions = Conventions.Of(assembly),
        };
        models.RequireKatas();
        return models;
    }

    /// <summary>A model whose contract belongs to no kata would silently be left out of every proof.</summary>
    private void RequireKatas()
    {
        var contracts = Traps.Select(trap => trap.Model.Contract).Concat(Variants.Select(variant => variant.Model.Contract));
        if (contracts.FirstOrDefault(contract => Conventions.KataOf(contract) is null) is { } unknown)
        {
            throw new InvalidOperationException(
                $"No kata is declared for contract '{unknown.FullName}'. Add [assembly: KataContract<{unknown.Name}>(number)] "
                    + "beside its traps.");
        }
    }
}

/// <summary>An unusual right answer.</summary>
public sealed record RightVariant(string Name, AnswerModel Model);
