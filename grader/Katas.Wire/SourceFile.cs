namespace Katas.Wire;

/// <summary>One source file of a submission; the path is relative to it, with forward slashes.</summary>
public sealed record SourceFile(string Path, string Text);
