namespace Katas.Kata08;

/// <summary>Break it first: data that break the three obvious ways to say where a token stands.</summary>
public interface IBreakIt
{
    /// <summary>
    /// First idea: add the raw position number to every component. Find two word vectors that have nothing in common
    /// and a position at which that number drowns both, so that they point the same way.
    /// </summary>
    /// <returns>
    /// Two vectors of the same even size, 2 to 16, with entries from −1 to 1, neither all zeros, and a cosine of at most 0 between them;
    /// and a position from 0 to 1 000 000. At this position the raw number must lift their cosine above 0.99,
    /// and the clocks must leave it below 0.9. Other words than the README's example.
    /// </returns>
    (double[] A, double[] B, int Position) WordsDrownedByRawPositions();

    /// <summary>Second idea: one fast clock, 1 radian per position. Find a distance it cannot see.</summary>
    /// <param name="tolerance">How close two hands look alike, above 0: the straight distance between their tips, on a dial of radius
    /// 1.</param>
    /// <returns>
    /// An offset from 1 to 1 000 000 after which the hand is closer than the tolerance to where it was,
    /// while the four clocks of d = 8 still tell the two positions apart by more than 0.05.
    /// </returns>
    int OffsetOneFastClockCannotSee(double tolerance);

    /// <summary>Third idea: one slow clock, the slowest of dModel / 2. Find two positions it cannot tell apart.</summary>
    /// <param name="dModel">Size d of the vectors: even, at least 4. The clock's speed is <c>10000^(−(d − 2) / d)</c>.</param>
    /// <param name="tolerance">How close two hands look alike, as above.</param>
    /// <returns>
    /// Two different positions from 0 to 1 000 000 whose slow hands are closer than the tolerance,
    /// while all clocks together tell them apart by more than 0.05. Other positions than the README's example.
    /// </returns>
    (int P, int Q) PositionsOneSlowClockCannotSee(int dModel, double tolerance);
}
