using System.Text.RegularExpressions;
using Tests.Support;

namespace Courses.Tests.Similarity;

/// <summary>
/// A class that never was: answers to the warm-up put together from members that were written in different ways,
/// and planted copies of some of them, disguised as copyists do.
/// </summary>
internal sealed partial class SimilarClass : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <summary>Twenty-four learners; no two of them wrote more than one longer member in the same way.</summary>
    public SimilarClass()
    {
        for (var i = 0; i < 24; i++)
            Add($"learner{i:00}", Answer(i));
    }

    public string Path => folder.Path;

    /// <summary>The pairs that were planted, as "original · copy".</summary>
    public List<string> Planted { get; } = [];

    /// <summary>Hands in another learner's answer under another name.</summary>
    public void Copy(int original, string name, Func<string[], string[]> disguise)
    {
        Add(name, disguise(Answer(original)));
        Planted.Add($"learner{original:00} · {name}");
    }

    /// <summary>Hands in files as they are.</summary>
    public void Add(string name, string file, string text) => folder.Write($"{name}/exercises/00-warm-up/{file}", text);

    public void Dispose() => folder.Dispose();

    /// <summary>Every name another one, every comment gone, other line ends, another order of members.</summary>
    public static string[] Renamed(string[] members) =>
        [.. members.Reverse().Select(member => Names().Replace(Comments().Replace(member, ""), match => "zz" + match.Value)
            .Replace("\n", "\n\n   ", StringComparison.Ordinal))];

    /// <summary>Other numbers, 'var' for every type, modifiers here and there.</summary>
    public static string[] Retyped(string[] members) =>
        [.. members.Select(member => Types().Replace(member, "var ").Replace("1e-300", "2.5e-301", StringComparison.Ordinal)
            .Replace("private ", "internal static ", StringComparison.Ordinal))];

    /// <summary>The same, beside files that do not belong to it.</summary>
    public static string[] Padded(string[] members) =>
        [.. members.SelectMany((member, i) =>
            new[] { member,
                $"private int Pad{i}(int[] xs) {{ var s = {i}; foreach (var x in xs) if (x > s) s -= x % 7; else s += x; while (s > 100) "
                    + $"s /= 3; return s; }}" })];

    /// <summary>One member taken over as it is, the others rewritten: too little to tell.</summary>
    public static string[] OneMember(string[] members) => [members[2], .. Answer(22).Where((_, at) => at != 2)];

    private static string[] Answer(int i) =>
    [
        WaysToWrite.MatMul[i % 6], WaysToWrite.Transpose[((i % 6) + (2 * (i / 6))) % 5], WaysToWrite.Softmax[((i % 6) + (i / 6)) % 6],
        WaysToWrite.SoftmaxRows[i / 6],
    ];

    private void Add(string name, string[] members)
    {
        folder.Write($"{name}/exercises/00-warm-up/WarmUp.cs",
            $"namespace Katas.Kata00;\n\npublic sealed class WarmUp : IWarmUp\n{{\n{string.Join("\n\n", members)}\n}}\n");
        folder.Write($"{name}/exercises/00-warm-up/BreakIt.cs",
            "namespace Katas.Kata00;\n\npublic sealed class BreakIt : IBreakIt\n{\n    public double[] ScoresThatBreakNaiveSoftmax() "
                + "=> [800];\n}\n");
    }

    [GeneratedRegex(
        @"(?<![\w.])[a-z]\w*(?=\b)(?<!\b(?:var|for|foreach|in|if|else|while|do|return|new|public|private|throw|double|int|bool|true|"
            + "false|null|static|out|ref|is|not|or|and|switch|case|break|continue|using|nameof))")]
    private static partial Regex Names();

    [GeneratedRegex("//[^\n]*")]
    private static partial Regex Comments();

    [GeneratedRegex(@"\b(?:double|int|bool) (?=[a-z]\w* =)")]
    private static partial Regex Types();
}
