using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Courses.Tests.Support;

/// <summary>
/// Reads a gradebook as Canvas does, written from its rules (canvas-lms lib/gradebook_importer.rb) and independent of the code under test:
/// separator from the first three lines, header, points row, who a row is, which assignment a column is, numbers with comma or point.
/// Where Canvas would create something, this says so.
/// </summary>
internal sealed partial class CanvasReader
{
    private readonly Dictionary<string, int> assignments = [];

    public CanvasReader(byte[] file, params string[] knownAssignments)
    {
        var text = Encoding.UTF8.GetString(file).TrimStart('\uFEFF');
        var separator = Separator([.. text.Split('\n').Take(3)]);
        var rows = Records(text, separator).Where(row => !row.All(cell => cell.Trim(';', ',', ' ').Length == 0)).ToArray();
        var header = rows[0];
        if (header.Length <= 3 || !header[0].Contains("Student", StringComparison.Ordinal) || !header[1]
            .Contains("ID", StringComparison.Ordinal))
        {
            throw new InvalidDataException("Invalid header row");
        }

        var section = Array.FindIndex(header, cell => cell.Contains("Section", StringComparison.Ordinal));
        for (var column = section + 1; column < header.Length; column++)
            Take(header[column], column, knownAssignments);
        Students = [.. rows.Skip(1).Where(row => !row[0].Contains("Points Possible", StringComparison.Ordinal)
            && !row.All(cell => NoStudent().IsMatch(cell)))];
        PointsPossible = rows.FirstOrDefault(row => row[0].Contains("Points Possible", StringComparison.Ordinal)) ?? [];
    }

    public IReadOnlyList<string[]> Students { get; }

    public string[] PointsPossible { get; }

    public List<string> WouldCreate { get; } = [];

    /// <summary>What Canvas would store for a student id: a number with a point, EX, or nothing.</summary>
    public string Grade(string id, string assignment) => Number(Students.Single(row => row[1] == id)[assignments[assignment]].Trim());

    private void Take(string heading, int column, string[] known)
    {
        if (Total().IsMatch(heading))
            return;
        if (known.Contains(heading))
            assignments[heading] = column;
        else
            WouldCreate.Add(heading);
    }

    private static string Number(string cell)
    {
        if (!PureNumber().IsMatch(cell))
            return cell;
        var parts = cell.Split(',', '.');
        var text = parts.Length == 1 ? cell : string.Concat(parts[..^1]) + "." + parts[^1];
        return double.Parse(text, CultureInfo.InvariantCulture).ToString("0.##", CultureInfo.InvariantCulture);
    }

    private static char Separator(string[] lines)
    {
        int Steady(char separator) =>
            lines.Where(line => line.Length > 0).Select(line => Records(line, separator).Single().Length).Distinct().ToArray() is [var only]
            ? only : 0;
        return Steady(';') > Steady(',') ? ';' : ',';
    }

    private static List<string[]> Records(string text, char separator)
    {
        var (rows, cell, quoted) = (new List<List<string>> { new() }, new StringBuilder(), false);
        foreach (var character in text.Replace("\r\n", "\n", StringComparison.Ordinal) + (text.EndsWith('\n') ? "" : "\n"))
        {
            if (character == '"')
            {
                cell.Append(cell.Length > 0 && !quoted ? "\"" : "");
                quoted = !quoted;
            }
            else if (!quoted && (character == separator || character == '\n'))
            {
                rows[^1].Add(cell.ToString());
                cell.Clear();
                if (character == '\n')
                    rows.Add([]);
            }
            else
            {
                cell.Append(character);
            }
        }
        return [.. rows[..^1].Select(row => row.ToArray())];
    }

    [GeneratedRegex("(Current|Final) (Score|Points|Grade)|Override (Score|Grade|Status)")]
    private static partial Regex Total();

    [GeneratedRegex(@"^\s*(Muted|Manual Posting.*)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex NoStudent();

    [GeneratedRegex(@"^-?[0-9.,]+%?$")]
    private static partial Regex PureNumber();
}
