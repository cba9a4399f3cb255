using Katas.Wire;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Katas.Compiler;

/// <summary>
/// Cuts sources into tokens without parsing them, and removes what is usually changed in a copy: all names become one token, as do
/// built-in types and 'var'; literals keep only their kind; comments, layout and modifiers are left out.
/// </summary>
internal static class SourceTokenizer
{
    private static readonly CSharpParseOptions Syntax = new(LanguageVersion.CSharp14, DocumentationMode.None);

    public static TokenizedMessage Tokenize(TokenizeMessage message) => new([.. message.Sources.Select(source => Tokens(source.Text))]);

    private static FileTokens Tokens(string text)
    {
        SyntaxToken[] tokens = [.. SyntaxFactory.ParseTokens(text, options: Syntax).Where(Counts)];
        return new FileTokens(
            [.. tokens.Select(token => (int)Normalised(token.Kind()))],
            [.. tokens.Select(token => token.SpanStart)],
            [.. tokens.Select(token => token.Span.End)]);
    }

    private static bool Counts(SyntaxToken token) => token.Span.Length > 0 && token.Kind() is not
        (SyntaxKind.PublicKeyword or SyntaxKind.PrivateKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword
        or SyntaxKind.SealedKeyword or SyntaxKind.StaticKeyword or SyntaxKind.ReadOnlyKeyword or SyntaxKind.ThisKeyword);

    private static SyntaxKind Normalised(SyntaxKind kind) => SyntaxFacts.IsPredefinedType(kind) ? SyntaxKind.IdentifierToken : kind;
}
