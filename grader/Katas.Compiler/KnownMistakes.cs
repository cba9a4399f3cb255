using Katas.Wire;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Katas.Compiler;

/// <summary>
/// Mistakes that have a sentence of their own, because what the compiler says of them speaks of something else: a contract that is declared
/// again, one class in two files, statements outside of a class.
/// </summary>
internal static class KnownMistakes
{
    /// <param name="compilation">The answers.</param>
    /// <param name="contracts">The contracts they are compiled against.</param>
    public static Problem[] In(CSharpCompilation compilation, MetadataReference contracts)
    {
        var given = compilation.GetAssemblyOrModuleSymbol(contracts) as IAssemblySymbol;
        var types = compilation.SyntaxTrees.SelectMany(tree => Types(tree.GetRoot())).Select(type => (Type: type, Name: FullName(type)))
            .ToArray();
        return
        [
            .. types.Where(declared => given?.GetTypeByMetadataName(declared.Name) is not null).Select(declared => Copy(declared.Type)),
            .. types.GroupBy(declared => declared.Name, declared => declared.Type).Where(same => same.Count() > 1 && !same.All(IsPartial))
                .Select(same => Twice([.. same])),
            .. compilation.SyntaxTrees.Select(tree => tree.GetRoot().ChildNodes().OfType<GlobalStatementSyntax>().FirstOrDefault())
                .OfType<GlobalStatementSyntax>().Select(Statements),
        ];
    }

    /// <summary>Types in namespaces, not types in types.</summary>
    private static IEnumerable<MemberDeclarationSyntax> Types(SyntaxNode root) => root
        .DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<MemberDeclarationSyntax>()
        .Where(member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax);

    private static string FullName(MemberDeclarationSyntax type)
    {
        var names = type.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Select(space => space.Name.ToString()).Reverse()
            .Append(NameOf(type).ValueText);
        var arity = (type as TypeDeclarationSyntax)?.TypeParameterList?.Parameters.Count ?? 0;
        return string.Join('.', names) + (arity > 0 ? $"`{arity}" : "");
    }

    private static SyntaxToken NameOf(MemberDeclarationSyntax type) =>
        type is BaseTypeDeclarationSyntax declared ? declared.Identifier : ((DelegateDeclarationSyntax)type).Identifier;

    private static bool IsPartial(MemberDeclarationSyntax type) => type.Modifiers.Any(SyntaxKind.PartialKeyword);

    private static Problem Copy(MemberDeclarationSyntax type) => At(
        NameOf(type).GetLocation(), "KATAS07",
        $"'{File(type)}' declares '{NameOf(type).ValueText}' again, which the kit gives you. Delete that file, or this declaration in it.");

    private static Problem Twice(MemberDeclarationSyntax[] types)
    {
        var (first, last) = (types[0], types[^1]);
        var name = NameOf(last).ValueText;
        var sentence = File(first) == File(last)
            ? $"'{File(last)}' defines '{name}' twice. Delete one of them."
            : Kata(first) == Kata(last)
            ? $"'{File(first)}' and '{File(last)}' both define '{name}'. Delete one of them."
            : $"'{File(first)}' and '{File(last)}' both define '{name}'. Put each into the namespace of its kata.";
        return At(NameOf(last).GetLocation(), "KATAS08", sentence);
    }

    private static Problem Statements(GlobalStatementSyntax statement) => At(
        statement.GetLocation(), "KATAS09",
        $"'{File(statement)}' has statements outside of a class. An answer is not run as a program: put them into a method, or "
            + "delete them.");

    private static string File(SyntaxNode node) => node.SyntaxTree.FilePath;

    private static string Kata(SyntaxNode node) => File(node).Split('/')[0];

    private static Problem At(Location place, string code, string sentence)
    {
        var start = place.GetLineSpan().StartLinePosition;
        return new Problem(place.GetLineSpan().Path, start.Line + 1, start.Character + 1, code, sentence);
    }
}
