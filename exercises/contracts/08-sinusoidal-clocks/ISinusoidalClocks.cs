namespace Katas.Kata08;

/// <summary>
/// Positions as clock hands: a vector of size d carries d / 2 clocks, the first one fast, each later one slower.
/// Clock i fills the columns 2i and 2i + 1 with the sine and the cosine of its angle, and the angle is position · speed, in radians.
/// Drawn with the sine to the right and the cosine upwards, position 0 is twelve o'clock and the hand turns clockwise.
/// Each call is made on a new object, so a field does not survive a call. No member changes its arguments,
/// and no answer hands out an array or a list of an argument.
/// </summary>
/// <remarks>Vaswani et al.: Attention Is All You Need (2017), section 3.5, "Positional Encoding".</remarks>
public interface ISinusoidalClocks
{
    /// <summary>The speed of one clock: <c>theta^(−2 · pair / dModel)</c> radians for each step to the next position.</summary>
    /// <param name="pair">Which clock, from 0 (the fastest) to dModel / 2 − 1 (the slowest).</param>
    /// <param name="dModel">Size d of the vectors: even, at least 2.</param>
    /// <param name="theta">How far the speeds spread: finite and above 1. The paper takes 10 000.</param>
    /// <returns>Radians per position; 1 for clock 0, whatever d and theta are.</returns>
    /// <exception cref="ArgumentException">There is no such clock, or dModel or theta is not allowed.</exception>
    double AngularSpeed(int pair, int dModel, double theta = 10000);

    /// <summary>The time of one full turn, <c>2π / speed</c>: after so many positions the clock shows the same again.</summary>
    /// <param name="pair">Which clock, from 0 to dModel / 2 − 1.</param>
    /// <param name="dModel">Size d of the vectors: even, at least 2.</param>
    /// <param name="theta">How far the speeds spread: finite and above 1.</param>
    /// <returns>Positions per turn, rarely a whole number. The paper calls it the wavelength.</returns>
    /// <exception cref="ArgumentException">As in <see cref="AngularSpeed"/>.</exception>
    double Period(int pair, int dModel, double theta = 10000);

    /// <summary>
    /// All clocks at one position, one after the other: column 2i is <c>sin(position · speed i)</c>,
    /// column 2i + 1 is <c>cos(position · speed i)</c>.
    /// </summary>
    /// <param name="position">The position, 0 for the first token; not negative.</param>
    /// <param name="dModel">Size d of the vector: even, at least 2.</param>
    /// <param name="theta">How far the speeds spread: finite and above 1.</param>
    /// <returns>d numbers; position 0 gives 0, 1, 0, 1, …</returns>
    /// <exception cref="ArgumentException">The position is negative, or dModel or theta is not allowed.</exception>
    /// <remarks>Other programs put all sines first and all cosines after them. Here the columns alternate, as in the paper.</remarks>
    double[] Encode(int position, int dModel, double theta = 10000);

    /// <summary>The encodings of the positions 0 to length − 1, one a row.</summary>
    /// <param name="length">Number of positions; 0 gives no rows.</param>
    /// <param name="dModel">Size d of each row: even, at least 2.</param>
    /// <param name="theta">How far the speeds spread: finite and above 1.</param>
    /// <returns>The table, <c>[length][d]</c>; row p is <c>Encode(p, dModel, theta)</c>.</returns>
    /// <exception cref="ArgumentException">The length is negative, or dModel or theta is not allowed.</exception>
    double[][] Table(int length, int dModel, double theta = 10000);

    /// <summary>
    /// Turns every hand of a vector forward by the same number of steps, without being told where it stands:
    /// the encoding of position p becomes the encoding of position p + steps.
    /// </summary>
    /// <param name="encoding">
    /// d numbers, d even and at least 2: hand i is the pair of columns 2i and 2i + 1. Any finite numbers will do.
    /// A turn keeps each hand's length and depends on the steps alone, so this is a linear function of the vector.
    /// </param>
    /// <param name="steps">How far to turn, in positions; a negative number turns backwards.</param>
    /// <param name="theta">How far the speeds spread: finite and above 1; the one the encoding was made with.</param>
    /// <returns>d numbers: clock i turned clockwise by <c>steps · speed i</c>.</returns>
    /// <exception cref="ArgumentException">The encoding is null, or its size or theta is not allowed.</exception>
    /// <remarks>
    /// Section 3.5 of the paper: "for any fixed offset k, PE(pos + k) can be represented as a linear function of PE(pos)".
    /// </remarks>
    double[] Advance(double[] encoding, int steps, double theta = 10000);
}
