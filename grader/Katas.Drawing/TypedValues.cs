using System.Collections.Immutable;
using System.Globalization;
using Katas.Core.Text;

namespace Katas.Drawing;

/// <summary>What was typed for a picture, checked, with the usual values where nothing was.</summary>
/// <param name="Texts">Each input's text by its name.</param>
public sealed record TypedValues(ImmutableDictionary<string, string> Texts)
{
    private static readonly char[] Gaps = [' ', ',', ';'];

    /// <summary>Nothing was typed.</summary>
    public static ImmutableDictionary<string, string> None { get; } = [];

    public string Text(string name) => Texts[name];

    public string[] Words(string name) => WordsIn(Texts[name]);

    public double[] Numbers(string name) => NumbersIn(Texts[name]);

    public int[] Wholes(string name) => [.. NumbersIn(Texts[name]).Select(number => (int)number)];

    public int Whole(string name) => int.Parse(Texts[name], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    /// <summary>The values, or a sentence that says what does not fit.</summary>
    public static (TypedValues? Values, string? Refusal) Of(
        IReadOnlyList<PictureInput> inputs, ImmutableDictionary<string, string> typed)
    {
        if (typed.Keys.FirstOrDefault(name => inputs.All(input => input.Name != name)) is { } unknown)
        {
            var known = string.Join(", ", inputs.Select(input => $"'{input.Name}'"));
            return (null, $"The picture has no input '{SafeText.OneLine(unknown, 40)}'. It has {known}.");
        }
        return inputs.FirstOrDefault(input => !Accepts(input, typed.GetValueOrDefault(input.Name, input.Default))) is { } wrong
            ? (null, $"'{SafeText.OneLine(typed[wrong.Name], 40)}' is not what '{wrong.Name}' takes: {wrong.Wanted}.")
            : (new TypedValues(inputs.ToImmutableDictionary(
                input => input.Name, input => typed.GetValueOrDefault(input.Name, input.Default))), null);
    }

    internal static string[] WordsIn(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>None at all if one of them is no number.</summary>
    internal static double[] NumbersIn(string text)
    {
        var numbers = text.Split(Gaps, StringSplitOptions.RemoveEmptyEntries).Select(part =>
            double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN).ToArray();
        return numbers.All(double.IsFinite) ? numbers : [];
    }

    private static bool Accepts(PictureInput input, string text) =>
        text.Length <= PictureInput.MostCharacters && input.Accepts(text);
}
