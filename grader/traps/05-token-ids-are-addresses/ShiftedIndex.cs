using Katas.Testing;

namespace Katas.Kata05.Traps;

/// <summary>The place among the others is taken for the id.</summary>
[Trap<IAddresses>("shifted-index", "You took the token itself out of the list, and then read the place of the best in that shorter list "
    + "as its id. Every id behind the token has moved up by one place there. What must travel along with a row when rows are left out?")]
public static class ShiftedIndex
{
    public static int NearestByMeaning(double[][] table, int id)
    {
        var nearest = new Addresses().NearestByMeaning(table, id);
        return nearest > id ? nearest - 1 : nearest;
    }
}
