using Katas.Testing;

namespace Katas.Kata05.Traps;

/// <summary>Ties go to the higher id.</summary>
[Trap<IAddresses>("higher-id-wins", "Of two equally near ids you return the higher one. The task asks for the lower. In which order do "
    + "you look at the ids, and does an equal find replace an earlier one?")]
public static class HigherIdWins
{
    public static int NearestById(int id, int vocabularySize)
    {
        var nearest = new Addresses().NearestById(id, vocabularySize);
        return id + 1 < vocabularySize ? id + 1 : nearest;
    }

    public static int NearestByMeaning(double[][] table, int id)
    {
        var right = new Addresses();
        var best = right.Cosine(table[id], table[right.NearestByMeaning(table, id)]);
        return Enumerable.Range(0, table.Length).Last(other => other != id && right.Cosine(table[id], table[other]) >= best);
    }
}
