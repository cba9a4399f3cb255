using Katas.Testing;

namespace Katas.Kata05.Traps;

/// <summary>The smallest cosine instead of the largest.</summary>
[Trap<IAddresses>("least-alike", "You return the row that is least alike: of all cosines the smallest. A cosine of 1 means the same "
    + "direction, and −1 the opposite. Which end of that scale is a neighbour?")]
public static class LeastAlike
{
    public static int NearestByMeaning(double[][] table, int id) => Most.Of(table, id, (a, b) => -new Addresses().Cosine(a, b));
}
