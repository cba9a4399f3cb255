using Katas.Testing;

namespace Katas.Kata05.Traps;

/// <summary>The next number, and 0 after the last.</summary>
[Trap<IAddresses>("always-the-next", "You always name the next number, and the first one after the last. The wall of lockers is no "
    + "circle, and a number has a neighbour on either side. How far away is each, and what if both are equally far?")]
public static class AlwaysTheNext
{
    public static int NearestById(int id, int vocabularySize) =>
        vocabularySize < 2 || id < 0 || id >= vocabularySize ? throw new ArgumentOutOfRangeException(nameof(id))
        : (id + 1) % vocabularySize;
}
