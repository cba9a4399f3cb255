using Katas.Testing;

namespace Katas.Kata10.Traps;

/// <summary>½, ¼, ⅛ … for any number of heads.</summary>
[Trap<IAlibi>("always-halving", "Your slopes are halved from head to head, however many heads there are. That is the row of 8 heads. "
    + "With 16 of them the last would not see any distance, with 2 nobody would be far-sighted. What do all rows have in common, the "
    + "first slope or the last?")]
public static class AlwaysHalving
{
    public static double[] Slopes(int heads)
    {
        _ = new Alibi().Slopes(heads);
        return [.. Enumerable.Range(1, heads).Select(head => Math.Pow(2, -head))];
    }
}
