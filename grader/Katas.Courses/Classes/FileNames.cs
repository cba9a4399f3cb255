using System.Globalization;
using System.Text;
using Katas.Core.Text;

namespace Katas.Courses.Classes;

/// <summary>
/// File names for submissions that may be called anything: ordinary letters, digits and a few marks stay, everything else becomes
/// <c>%XX</c> of its UTF-8 bytes. What would be too long, or would differ in case only, ends in <c>~</c> and a piece of its hash;
/// its completion record has the whole name.
/// </summary>
public static class FileNames
{
    private const int MostBytes = 120;
    private const int HashDigits = 12;
    private const string Marks = "-_+@,=()";

    private static readonly string[] Devices = ["CON", "PRN", "AUX", "NUL",
        .. "123456789".SelectMany(digit => new[] { $"COM{digit}", $"LPT{digit}" })];

    /// <summary>A file name for each name, without an extension; no two are equal, not even without regard to case.</summary>
    public static IReadOnlyDictionary<string, string> For(IReadOnlyList<string> names)
    {
        var plain = names.Select(name => (Name: name, File: Plain(name))).ToArray();
        var shared = plain.GroupBy(entry => entry.File, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1)
            .Select(same => same.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return plain.ToDictionary(entry => entry.Name, entry => shared.Contains(entry.File) ? WithHash(entry.File, entry.Name) : entry.File,
            StringComparer.Ordinal);
    }

    private static string Plain(string name)
    {
        var isNormal = name.IsNormalized(NormalizationForm.FormC); // some file systems change what is not
        var file = new StringBuilder();
        var at = 0;
        foreach (var rune in name.EnumerateRunes())
        {
            at += rune.Utf16SequenceLength;
            if (Stays(rune, isNormal) || (rune.Value is '.' or ' ' && file.Length > 0 && at < name.Length))
                file.Append(rune.ToString());
            else
                Encode(file, rune);
        }
        var text = file.ToString();
        if (Devices.Contains(text.Split('.')[0].TrimEnd(), StringComparer.OrdinalIgnoreCase))
            text = $"%{(int)text[0]:X2}{text[1..]}";
        return Encoding.UTF8.GetByteCount(text) <= MostBytes ? text : WithHash(text, name);
    }

    private static bool Stays(Rune rune, bool isNormal) => rune.IsAscii
        ? Rune.IsLetterOrDigit(rune) || Marks.Contains((char)rune.Value, StringComparison.Ordinal)
        : isNormal && Rune.IsLetterOrDigit(rune);

    private static void Encode(StringBuilder file, Rune rune)
    {
        Span<byte> bytes = stackalloc byte[4];
        foreach (var value in bytes[..rune.EncodeToUtf8(bytes)])
            file.Append(CultureInfo.InvariantCulture, $"%{value:X2}");
    }

    private static string WithHash(string file, string name)
    {
        var kept = new StringBuilder();
        var bytes = 0;
        foreach (var rune in file.EnumerateRunes().TakeWhile(rune => (bytes += rune.Utf8SequenceLength) <= MostBytes - HashDigits - 1))
            kept.Append(rune.ToString());
        return $"{kept}~{ContentHash.Of(name)[..HashDigits]}";
    }
}
