namespace Katas.Grading.Running;

/// <summary>A call that is asked of every submission alike.</summary>
/// <param name="Culture">The name of the culture it is made in.</param>
/// <param name="Arguments">Its arguments in wire form.</param>
public sealed record FixedCall(string Culture, byte[] Arguments);
