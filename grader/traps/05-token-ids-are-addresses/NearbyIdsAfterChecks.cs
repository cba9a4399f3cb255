using Katas.Kit;

namespace Katas.Kata05.Traps;

/// <summary>The same distance of locker numbers, behind the checks the contract asks for.</summary>
[Trap<IAddresses>("nearby-ids", "You check the rows and then measure the distance of locker numbers. In GPT-4o the neighbours of 'dog' (30146) are 'olved' (30145) and ' mab' (30147): a number says where a vector is kept, not what it is. Where in the table would two similar tokens look alike?", Module = true)]
public static class NearbyIdsAfterChecks
{
    public static int NearestByMeaning(double[][] table, int id)
    {
        _ = new Addresses().NearestByMeaning(table, id); // refuses what should be refused
        return NearbyIds.NearestByMeaning(table, id);
    }

    public static string? Evidence(double[][] table, int id, int answer) => NearbyIds.Evidence(table, id, answer);
}
