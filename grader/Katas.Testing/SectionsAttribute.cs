using NUnit.Framework;

namespace Katas.Testing;

/// <summary>
/// Says what each section of a recorded run shows. A learner may read it where the run differs, so it holds none of the test's values;
/// the sections' own headings may.
/// </summary>
/// <param name="names">One name for each section, in their order, to be read after "in".</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SectionsAttribute(params string[] names) : PropertyAttribute(PropertyName, string.Join(Separator, names))
{
    /// <summary>The name under which NUnit keeps the names.</summary>
    public const string PropertyName = "Sections";

    private const char Separator = '\n';

    public IReadOnlyList<string> Names { get; } = names;

    /// <summary>The names that NUnit has kept; null where nothing is declared.</summary>
    public static IReadOnlyList<string>? Of(object? property) => (property as string)?.Split(Separator);
}
