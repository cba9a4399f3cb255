using System.Globalization;
using System.Text;

namespace Katas.Drawing;

/// <summary>Something that a learner may type for a picture. It is checked before anything is asked.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Label">What it is, for a form.</param>
/// <param name="Default">What is taken where nothing is typed.</param>
public abstract record PictureInput(string Name, string Label, string Default)
{
    /// <summary>More characters are never read.</summary>
    public const int MostCharacters = 200;

    /// <summary>What it should be, in words that end a sentence.</summary>
    public abstract string Wanted { get; }

    public abstract bool Accepts(string text);
}

/// <summary>A text.</summary>
public sealed record TextInput(string Name, string Label, string Default, int Most) : PictureInput(Name, Label, Default)
{
    /// <summary>Fewer words are not enough.</summary>
    public int FewestWords { get; init; } = 1;

    public override string Wanted => $"text of at most {Most} characters"
        + (FewestWords > 1 ? $" and at least {FewestWords} words" : "");

    public override bool Accepts(string text) => text.Length <= Most && !text.Any(char.IsControl)
        && !text.EnumerateRunes().Contains(Rune.ReplacementChar) // which stands for half a character
        && TypedValues.WordsIn(text).Length >= FewestWords;
}

/// <summary>Numbers with spaces or commas between them.</summary>
public sealed record NumbersInput(string Name, string Label, string Default, int Fewest, int Most) : PictureInput(Name, Label, Default)
{
    /// <summary>Whether they must be whole.</summary>
    public bool Whole { get; init; }

    public double From { get; init; } = -1e6;

    public double To { get; init; } = 1e6;

    /// <summary>Whether they must be 0, 1, 2 … in any order.</summary>
    public bool Permutation { get; init; }

    public override string Wanted => (Fewest == Most ? $"{Most}" : $"{Fewest} to {Most}") + (Whole ? " whole" : "")
        + string.Create(CultureInfo.InvariantCulture, $" numbers from {From:0.##} to {To:0.##}") + (Permutation ? ", each once" : "");

    public override bool Accepts(string text)
    {
        var numbers = TypedValues.NumbersIn(text);
        return numbers.Length >= Fewest && numbers.Length <= Most && numbers.All(number => number >= From && number <= To)
            && (!Whole || numbers.All(double.IsInteger)) && (!Permutation || numbers.Distinct().Count() == numbers.Length);
    }
}

/// <summary>One whole number.</summary>
public sealed record WholeInput(string Name, string Label, int Usual, int From, int To)
    : PictureInput(Name, Label, Usual.ToString(CultureInfo.InvariantCulture))
{
    public override string Wanted => $"a whole number from {From} to {To}";

    public override bool Accepts(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= From && number <= To;
}
