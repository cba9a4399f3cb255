namespace Katas.Wire;

/// <summary>
/// The one naming convention between a contract and its answer: <c>IThing</c> is answered by the class <c>Thing</c> of the same
/// namespace. It is not declared anywhere, because the only file that could declare it is the learner's own.
/// </summary>
public static class AnswerClass
{
    /// <summary>The name of the class that answers a contract, without its namespace.</summary>
    /// <exception cref="InvalidOperationException">The contract is not called like an interface.</exception>
    public static string NameFor(Type contract) => contract.Name is ['I', var second, ..] name && char.IsUpper(second)
        ? name[1..]
        : throw new InvalidOperationException(
            $"Contract '{contract.FullName}' is not called like an interface. Put an 'I' before the name of the class that answers it.");

    /// <summary>The same with the namespace, which is the contract's own.</summary>
    public static string FullNameFor(Type contract) => $"{contract.Namespace}.{NameFor(contract)}";
}
