using System.Globalization;
using Katas.Testing;

namespace Katas.Grading.Diagnosing.Families;

/// <summary>The number that a trap leaves open.</summary>
/// <param name="From">The smallest that is looked for.</param>
/// <param name="To">The largest.</param>
/// <param name="IsWhole">Whether it is a whole number.</param>
/// <param name="Says">What is said of it, with <c>{0}</c> for the number.</param>
public sealed record FreeNumber(double From, double To, bool IsWhole, string Says)
{
    private const double ManySizes = 100;
    private const double Close = 1e-2;
    private const int MostWholeNumbers = 64;

    /// <summary>Whether its size is open, and not only its value: then small numbers are looked for as closely as large ones.</summary>
    public bool IsOfAnySize { get; } = From > 0 && To >= ManySizes * From;

    /// <exception cref="InvalidOperationException">Nothing lies between its bounds, or too many whole numbers do.</exception>
    public static FreeNumber Of(FittedAttribute fitted, AnswerModel model)
    {
        var isWhole = model.Members.Values.All(method => method.GetParameters()[^1].ParameterType == typeof(int));
        if (fitted.From >= fitted.To || fitted.Usual.Count == 0 || (isWhole && fitted.To - fitted.From >= MostWholeNumbers))
        {
            throw new InvalidOperationException($"'{NameOf(model)}' is fitted from {fitted.From} to {fitted.To}. Name a smaller number "
                + $"first, at most {MostWholeNumbers} whole ones, and a number that is usual.");
        }
        return new FreeNumber(fitted.From, fitted.To, isWhole, fitted.Says);
    }

    /// <summary>Numbers close to another one: those of which it must be told apart before it is said.</summary>
    public IReadOnlyList<double> Near(double number) =>
        IsWhole ? [number - 1, number + 1] : number == 0 ? [-Close, Close] : [number * (1 - Close), number * (1 + Close)];

    /// <summary>What is said of a number that was found.</summary>
    public string Sentence(double number) => string.Format(CultureInfo.InvariantCulture, Says, Text(number));

    private static string Text(double number) => number.ToString("G6", CultureInfo.InvariantCulture)
        .Replace("E-0", "e-", StringComparison.Ordinal).Replace("E+0", "e", StringComparison.Ordinal);

    private static string? NameOf(AnswerModel model) => model.Members.Values.First().DeclaringType!.FullName;
}
