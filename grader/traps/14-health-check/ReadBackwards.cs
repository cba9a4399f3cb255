using Katas.Testing;

namespace Katas.Kata14.Traps;

/// <summary>For each failure the fix, instead of the other way round.</summary>
[Trap<IByHand>("read-backwards", "Your list is the right one, read backwards: at place i you name the fix of failure i. The list is "
    + "asked fix by fix. What does the number at place 0 belong to?")]
public static class ReadBackwards
{
    public static int[] WhatEachFixRepairs() => [1, 5, 0, 4, 2, 3];
}
