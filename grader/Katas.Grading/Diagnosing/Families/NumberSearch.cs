using System.Globalization;

namespace Katas.Grading.Diagnosing.Families;

/// <summary>
/// Finds numbers between two bounds at which a function is 0: by its signs at a fixed number of places, then between two of them where
/// the sign changes. How often the function is asked is bounded, so that what is found does not depend on the speed of the machine.
/// </summary>
/// <param name="free">The bounds.</param>
internal sealed class NumberSearch(FreeNumber free)
{
    private const int Places = 96;
    private const int MostSteps = 64;
    private const int MostFound = 8;
    private const int MostDigits = 6;
    private const double Rounding = 1e-3;

    /// <summary>Whole numbers are few: all of them. Of others, those near them that people write, then as they are.</summary>
    public IEnumerable<double> Candidates(Func<double, double> distance) => free.IsWhole
        ? Enumerable.Range((int)free.From, (int)(free.To - free.From) + 1).Select(number => (double)number)
        : Zeros(distance).Take(MostFound).SelectMany(zero => Written(zero).Append(zero));

    private IEnumerable<double> Zeros(Func<double, double> distance)
    {
        var (before, atBefore) = (Number(0), distance(Number(0)));
        for (var place = 1; place <= Places; place++)
        {
            var (here, atHere) = (Number((double)place / Places), distance(Number((double)place / Places)));
            if (atHere == 0)
                yield return here;
            else if (atBefore * atHere < 0)
                yield return Between(distance, (before, atBefore), (here, atHere));
            (before, atBefore) = (here, atHere);
        }
    }

    /// <summary>A number from 0 to 1 as one between the bounds.</summary>
    private double Number(double part) =>
        free.IsOfAnySize ? free.From * Math.Pow(free.To / free.From, part) : free.From + (part * (free.To - free.From));

    /// <summary>
    /// Halves the interval with a sign change, as long as it can be halved. Where the line through both ends falls 0 is tried first.
    /// </summary>
    private static double Between(Func<double, double> distance, (double At, double Is) low, (double At, double Is) high)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            var onLine = low.At - (low.Is * (high.At - low.At) / (high.Is - low.Is));
            var middle = step % 2 == 0 && onLine > low.At && onLine < high.At ? onLine : (low.At + high.At) / 2;
            if (middle <= low.At || middle >= high.At)
                break;
            var atMiddle = distance(middle);
            if (atMiddle == 0 || !double.IsFinite(atMiddle))
                return middle;
            (low, high) = atMiddle * low.Is < 0 ? (low, (middle, atMiddle)) : ((middle, atMiddle), high);
        }
        return Math.Abs(low.Is) < Math.Abs(high.Is) ? low.At : high.At;
    }

    /// <summary>Numbers of few digits near another one: 1e-6 for 1.0000000031e-6.</summary>
    private static IEnumerable<double> Written(double number) => Enumerable.Range(0, MostDigits)
        .Select(digits => double.Parse(number.ToString($"E{digits}", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture))
        .Where(written => Math.Abs(written - number) <= Rounding * Math.Abs(number)).Distinct();
}
