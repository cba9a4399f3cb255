using Katas.Testing;

namespace Katas.Kata05.Traps;

/// <summary>The token itself takes part in the search for its neighbour.</summary>
[Trap<IAddresses>("finds-itself", "Every token is most similar to itself, and so you return the id you were asked about. Which row must "
    + "not take part in the search?")]
public static class FindsItself
{
    public static int NearestByMeaning(double[][] table, int id) =>
        Enumerable.Range(0, table.Length).MaxBy(other => new Addresses().Cosine(table[id], table[other]));
}
