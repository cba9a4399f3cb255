using Katas.Testing;

namespace Katas.Kata14.Traps;

/// <summary>The two that have to do with positions change places.</summary>
[Trap<IByHand>("position-fixes-swapped", "You give the clocks the failure that rotation repairs, and rotation the one that the clocks "
    + "repair. Both are about positions: one makes order visible at all, the other makes a score depend on distance only. Which is which?")]
public static class PositionFixesSwapped
{
    public static int[] WhatEachFixRepairs() => [2, 0, 3, 5, 4, 1];
}
