using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cli.Tests.Architecture;

/// <summary>What of a source file is over a limit of size, each with its line.</summary>
internal static class SourceSize
{
    public const int FileLines = 200;
    public const int MethodLines = 25;
    public const int Nesting = 3;
    public const int Parameters = 5;
    public const int Width = 140;

    public static IEnumerable<string> LongLines(string text) => text.Split('\n').Index()
        .Where(line => line.Item.TrimEnd('\r').Length > Width).Select(line => $"{line.Index + 1}: {line.Item.Length} columns");

    /// <summary>
    /// Methods, constructors, accessors and local functions, from their first line to their last; attributes and comments do not count.
    /// </summary>
    public static IEnumerable<string> LongMethods(SyntaxNode root) => Members(root)
        .Select(member => (Member: member, Lines: LinesOf(member))).Where(member => member.Lines > MethodLines)
        .Select(member => $"{LineOf(member.Member)}: {member.Lines} lines");

    /// <summary>Statements inside statements: blocks of a method that stand in more than so many others.</summary>
    public static IEnumerable<string> DeepStatements(SyntaxNode root) => root.DescendantNodes().Where(Nests)
        .Select(node => (Node: node, Depth: Depth(node))).Where(node => node.Depth > Nesting)
        .Select(node => $"{LineOf(node.Node)}: {node.Depth} deep");

    /// <summary>Parameters of all but the primary constructors of records, which are lists of parts.</summary>
    /// <summary>Records aside, and functions of the system, whose parameters are not ours to choose.</summary>
    public static IEnumerable<string> LongParameterLists(SyntaxNode root) => root.DescendantNodes().OfType<ParameterListSyntax>()
        .Where(list => list.Parent is not RecordDeclarationSyntax && list.Parameters.Count > Parameters && !IsOfTheSystem(list.Parent))
        .Select(list => $"{LineOf(list)}: {list.Parameters.Count} parameters");

    private static bool IsOfTheSystem(SyntaxNode? function) => function is MethodDeclarationSyntax method
        && method.AttributeLists.Any(list => list.ToString().Contains("LibraryImport", StringComparison.Ordinal));

    public static SyntaxNode Parse(string text) => CSharpSyntaxTree.ParseText(text).GetRoot();

    private static IEnumerable<SyntaxNode> Members(SyntaxNode root) =>
        root.DescendantNodes().Where(node => node
            is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax);

    /// <summary>An 'else if' continues its 'if'.</summary>
    private static bool Nests(SyntaxNode node) =>
        node
        is IfStatementSyntax { Parent: not ElseClauseSyntax } or ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax
            or DoStatementSyntax or SwitchStatementSyntax or TryStatementSyntax or LockStatementSyntax
                or UsingStatementSyntax or FixedStatementSyntax;

    private static int Depth(SyntaxNode node) => node.AncestorsAndSelf()
        .TakeWhile(ancestor => ancestor
            is not (MemberDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax)
            || ancestor is GlobalStatementSyntax)
        .Count(Nests);

    private static int LinesOf(SyntaxNode node)
    {
        var signature = node.ChildNodesAndTokens().First(child => !child.IsKind(SyntaxKind.AttributeList));
        var lines = node.SyntaxTree.GetLineSpan(node.Span);
        return lines.EndLinePosition.Line - node.SyntaxTree.GetLineSpan(signature.Span).StartLinePosition.Line + 1;
    }

    private static int LineOf(SyntaxNode node) => node.SyntaxTree.GetLineSpan(node.Span).StartLinePosition.Line + 1;
}
