using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using Katas.Wire;
using Katas.Wire.Shapes;

namespace Katas.Grading.Diagnosing.Sealing;

/// <summary>A part of a reply in a fingerprint.</summary>
/// <param name="Text">What it is; lengths come before contents, so that no two replies have the same texts.</param>
/// <param name="Neighbour">What it would be if its number lay in the next cell; null for what is not near an edge.</param>
/// <param name="Bits">How many bits it takes to guess it.</param>
internal sealed record ReplyToken(string Text, string? Neighbour = null, double Bits = 0)
{
    private const double Cell = 1e-5; // far above what rounding does to a number, far below what a misconception does
    private const double Shift = 1 / Math.PI; // no number that people write lies at an edge
    private const double Edge = 2e-4; // twice the suites' tolerance, in cells
    private const double BitsOfFraction = 12;
    private const double BitsOfCharacter = 2;
    private const double MostBitsOfText = 24;

    public static ReplyToken End { get; } = new(";");

    /// <summary>The tokens of a reply; null where it is neither an answer nor an exception.</summary>
    public static IReadOnlyList<ReplyToken>? Of(Member member, Reply reply) => reply switch
    {
        Reply.Answered answered => [.. Of(member.ReadAnswer(answered.Value.Span))],
        Reply.Threw threw => [new ReplyToken($"x{ReplyComparer.KindOf(threw)}")],
        _ => null,
    };

    private static IEnumerable<ReplyToken> Of(object? value) => value switch
    {
        null => [new ReplyToken("n")],
        double number => [Of(number)],
        bool or char => [new ReplyToken($"b{value}", Bits: 1)],
        string text => [new ReplyToken($"t{text.Length}:{text}", Bits: Math.Min(MostBitsOfText, BitsOfCharacter * text.Length))],
        ITuple tuple => List("(", Enumerable.Range(0, tuple.Length).Select(i => tuple[i])),
        IDictionary map => Map(map),
        IEnumerable list => List("[", list.Cast<object?>()),
        _ when PlainRecord.Is(value.GetType()) =>
            List("{", AnswerForm.PropertiesOf(value.GetType()).Select(part => part.GetValue(value))),
        _ => [Whole(value)],
    };

    private static IEnumerable<ReplyToken> List(string kind, IEnumerable<object?> values)
    {
        object?[] all = [.. values];
        return all.SelectMany(Of).Prepend(new ReplyToken($"{kind}{all.Length}"));
    }

    private static IEnumerable<ReplyToken> Map(IDictionary map) => map.Keys.Cast<object>()
        .OrderBy(key => string.Join('|', Of(key).Select(token => token.Text)), StringComparer.Ordinal)
        .SelectMany(key => Of(key).Concat(Of(map[key]))).Prepend(new ReplyToken($"<{map.Count}"));

    private static ReplyToken Whole(object value) => new(
        string.Create(CultureInfo.InvariantCulture, $"i{value}"),
        Bits: value is IConvertible ? Math.Log2(2 + Math.Abs(Convert.ToDouble(value, CultureInfo.InvariantCulture))) : 0);

    /// <summary>The grid is even in the logarithm of 1 + |number|, as the suites' tolerance is: absolute below 1, relative above.</summary>
    private static ReplyToken Of(double number)
    {
        if (!double.IsFinite(number))
            return new ReplyToken(string.Create(CultureInfo.InvariantCulture, $"d{number}"));
        var place = (Math.CopySign(Math.Log(1 + Math.Abs(number)), number) / Cell) + Shift;
        var cell = Math.Floor(place);
        var next = place - cell < Edge ? cell - 1 : cell + 1 - place < Edge ? cell + 1 : double.NaN;
        var bits = Math.Log2(2 + Math.Abs(number)) + (double.IsInteger(number * 4) ? 0 : BitsOfFraction);
        return new ReplyToken(InCell(cell), double.IsNaN(next) ? null : InCell(next), bits);
    }

    private static string InCell(double cell) => string.Create(CultureInfo.InvariantCulture, $"d{cell:F0}");
}
