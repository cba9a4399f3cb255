namespace Katas.Testing;

/// <summary>The answer broke a rule that holds for every kata, whatever its value.</summary>
public sealed class ContractBreachException(string message) : Exception(message);
