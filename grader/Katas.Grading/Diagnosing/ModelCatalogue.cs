using System.Reflection;
using Katas.Testing;
using Katas.Wire;

namespace Katas.Grading.Diagnosing;

/// <summary>What the trap assembly holds: the right answers, the wrong models, and right models of an unusual kind.</summary>
public sealed record ModelCatalogue(AnswerBook Right, IReadOnlyList<TrapModel> Traps, IReadOnlyList<RightVariant> Variants)
{
    /// <summary>What the kit declares about its contracts.</summary>
    public Conventions Conventions { get; init; } = Conventions.None;

    /// <summary>The traps with a number that is fitted; those with a usual number are among the traps, too.</summary>
    public IReadOnlyList<TrapModel> Families { get; init; } = [];

    /// <summary>Traps that must be named by fitting: members of the families with other numbers than the usual ones.</summary>
    public IReadOnlyList<TrapModel> Proofs { get; init; } = [];

    /// <exception cref="InvalidOperationException">A model or a convention does not fit the contracts.</exception>
    public static ModelCatalogue Load(string path)
    {
        var assembly = Assembly.LoadFrom(path);
        var types = assembly.GetTypes().OrderBy(type => type.FullName, StringComparer.Ordinal).ToArray();
        var traps = types.SelectMany(type => type.GetCustomAttributes<TrapAttribute>().Select(trap =>
            (Model: TrapModel.Of(type, trap), Fitted: type.GetCustomAttribute<FittedAttribute>()))).ToArray();
        var models = new ModelCatalogue(
            new AnswerBook(assembly),
            [.. traps.SelectMany(trap => trap.Fitted is { } fitted ? fitted.Usual.Select(trap.Model.With) : [trap.Model])],
            [.. types.SelectMany(type => type.GetCustomAttributes<RightVariantAttribute>()
                .Select(variant => new RightVariant(variant.Name, AnswerModel.Of(type, variant.Contract))))])
        {
            Conventions = Conventions.Of(assembly),
            Families = [.. traps.Where(trap => trap.Fitted is not null).Select(trap => trap.Model)],
            Proofs = [.. traps.SelectMany(trap => trap.Fitted?.Proof.Select(trap.Model.With) ?? [])],
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
