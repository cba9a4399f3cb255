namespace Katas.Testing;

/// <summary>An input at the edge of what a contract allows.</summary>
/// <param name="What">The kind of input in words that hold no value: "a text with a lone carriage return".</param>
/// <param name="Value">The input.</param>
public sealed record Extreme<T>(string What, T Value);
