using Katas.Wire;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Katas.Compiler;

/// <summary>
/// Finds what affects other katas when all katas share an assembly: attributes of the whole assembly, some of which
/// prevent it from being loaded, and module initializers, which run before the first answer of any kata.
/// </summary>
internal static class WholeAssembly
{
    private const string ModuleInitializer = "System.Runtime.CompilerServices.ModuleInitializerAttribute";

    public static IEnumerable<Problem> Reached(CSharpCompilation compilation) =>
    [
        .. Attributes(compilation).Select(place => At(place, "KATAS04", "An attribute of the whole assembly or module would touch every "
            + "kata. Leave it out.")),
        .. Initializers(compilation).Select(place => At(place, "KATAS05", "A module initializer would run before every kata. Call the "
            + "method where it is needed.")),
    ];

    private static IEnumerable<Location> Attributes(CSharpCompilation compilation) =>
        compilation.SyntaxTrees.Cast<CSharpSyntaxTree>().SelectMany(tree => tree.GetCompilationUnitRoot().AttributeLists)
            .Select(list => list.GetLocation());

    private static IEnumerable<Location> Initializers(CSharpCompilation compilation) =>
        compilation.GetSymbolsWithName(static _ => true, SymbolFilter.Member).OfType<IMethodSymbol>()
            .Where(method => method.GetAttributes().Any(attribute => attribute.AttributeClass?.ToDisplayString() == ModuleInitializer))
            .Select(method => method.Locations[0]);

    private static Problem At(Location place, string code, string sentence)
    {
        var start = place.GetLineSpan();
        return new Problem(start.Path, start.StartLinePosition.Line + 1, start.StartLinePosition.Character + 1, code, sentence);
    }
}
