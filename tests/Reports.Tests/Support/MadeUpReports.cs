using Katas.Core.Verdicts;
using Katas.Reports.Class;

namespace Reports.Tests.Support;

/// <summary>
/// A made-up class of forty: invented names, abilities from a fixed seed, and for each a report as the grader would write it.
/// </summary>
internal static class MadeUpReports
{
    private const string Schema = "katas/report/v2";
    private const int TestsOfAKata = 16;

    private static readonly string[] First =
        ["Adaeze", "Björn", "Chiara", "Đorđe", "Eun-ji", "Fatima", "Grzegorz", "Hinemoa", "İpek", "Jún", "Kofi", "Leïla", "Māra", "Nils",
            "Océane", "Priya", "Qiang", "Rosa", "Søren", "Tomás"];

    private static readonly string[] Last = ["Okafor", "Lindqvist", "de la Cruz", "Nowak"];

    private static readonly (string Slug, string Title, string Difficulty, double Points, TrapFinding Trap)[] Katas =
    [
        ("warm-up", "Matrix product and stable softmax", "green", 5,
        Trap("naive-softmax", "Softmax",
            "You exponentiate the scores as they come; exp(710) is already Infinity. Softmax does not change when all scores move by the "
                + "same amount: which amount keeps every exponent small?", false)),
        ("word-tokenization", "Cutting text into words", "green", 5,
        Trap("glued-marks", "Lossless", "A full stop stays glued to its word, so that “end” and “end.” become two words.", false)),
        ("character-cost", "What single characters cost", "green", 5,
        Trap("quadratic-cost", "Ratio",
            "You let cost grow with the length. Every token asks every other token: what happens to the number of questions when there "
                + "are twice as many?", true)),
        ("byte-pair-encoding", "Byte-pair encoding", "green", 5,
        Trap("longest-match", "Encode",
            "You cut the longest token you know off the front of the word. The order in which merges were learned is what you threw away.",
            false)),
        ("token-ids-are-addresses", "Token ids are only addresses", "green", 5,
        Trap("nearby-ids", "NearestByMeaning",
            "You measured the distance of locker numbers. What does the number on a locker say about what lies inside?", true)),
        ("sinusoidal-clocks", "Sinusoidal positions as rotating clocks", "yellow", 6,
        Trap("one-speed", "Encode", "All your clock hands turn at one speed.", false)),
        ("rope", "RoPE, positions as rotations", "red", 9,
        Trap("rope-as-addition", "Rotate",
            "You add the position to the vector. What happens to its length, and what to the score of two tokens that move together?",
            true)),
        ("scaling", "Scaling by √d_k", "yellow", 6,
        Trap("missing-scale", "Attention",
            "You give softmax the bare dot products. They spread like √d_k, and the more certain softmax is, the less it can learn. What "
                + "could every score be divided by?", true)),
        ("multi-head-attention", "Multi-head attention", "red", 9,
        Trap("one-head", "Attend",
            "You run one big head; every query gets a single averaged answer. How many answers could several heads give?", true)),
        ("bridge", "Bridge: causal mask and KV cache", "yellow", 6,
        Trap("masked-after-softmax", "Mask", "You set weights to zero after softmax, so that rows no longer sum to 1.", false)),
    ];

    /// <summary>The forty reports, in order of their names.</summary>
    public static IReadOnlyList<Report> Reports() =>
        [.. First.SelectMany((first, index) => new[] { $"{first} {Last[index % 4]}", $"{first} {Last[(index + 1) % 4]}" })
            .Order(StringComparer.Ordinal).Select(Report)];

    /// <summary>The class of them, with two more that could not be graded.</summary>
    public static ClassReport Gathered()
    {
        var builder = new ClassReportBuilder();
        foreach (var report in Reports())
            builder.Add(report);
        builder.Refuse("Ulla Berg", "'Ulla Berg' holds no folder of a kata. A submission has folders like 'exercises/00-warm-up'.");
        builder.Refuse("Vito Conti", "'Vito Conti.zip' is no zip archive. Ask for it again.");
        return builder.Build();
    }

    private static Report Report(string name, int index)
    {
        var random = new Random(1_000 + index);
        var ability = index % 13 == 5 ? -1 : Math.Clamp(0.62 + (0.24 * Gauss(random)), 0.05, 1.05);
        var reached = ability < 0 ? 0 : (int)Math.Clamp(Math.Round(Katas.Length * (ability + 0.25)), 1, Katas.Length);
        Verdict[] katas = [.. Katas.Select((kata, number) => Kata(number, number < reached ? ability - (0.04 * number) : -1, random))];
        return new Report(Schema, "1.4.0", 20250101, "sandboxed", name, Math.Round(katas.Sum(kata => kata.Points), 2),
            katas.Sum(kata => kata.MaxPoints), katas, []);
    }

    private static Verdict Kata(int number, double ability, Random random)
    {
        var (slug, title, difficulty, points, trap) = Katas[number];
        var fell = ability >= 0 && random.NextDouble() > ability + 0.2;
        var fate = ability < 0 ? Outcome.NotStarted
            : random.NextDouble() switch
            {
                < 0.02 => Outcome.Crashed,
                < 0.04 => Outcome.TimedOut,
                < 0.06 => Outcome.CompileError,
                _ => Outcome.Failed
            };
        TestVerdict[] tests = [.. Enumerable.Range(0, TestsOfAKata)
            .Select(test => Test(test, fate, Passes(test, ability, fell, random)))];
        var passed = tests.Count(test => test.Outcome == Outcome.Passed);
        var outcome = tests.Max(test => test.Outcome);
        return new Verdict(
            number, slug, title, difficulty, outcome, Math.Round(points * passed / TestsOfAKata, 2), points,
            outcome == Outcome.Passed ? $"All {TestsOfAKata} tests pass." : outcome == Outcome.NotStarted ? "Not started."
                : $"{passed} passed, {TestsOfAKata - passed} {OutcomeNames.InWords(outcome)}.",
            fell && fate == Outcome.Failed ? [trap] : [], null, tests);
    }

    private static bool Passes(int test, double ability, bool fell, Random random) =>
        !(fell && (test is 3 or 7 or 11)) && (test == 0 || random.NextDouble() < ability + 0.5 - (0.02 * test));

    private static TestVerdict Test(int number, Outcome fate, bool passes)
    {
        var outcome = fate switch
        {
            Outcome.NotStarted or Outcome.CompileError => fate,
            Outcome.Crashed or Outcome.TimedOut when number == 9 => fate,
            _ => passes ? Outcome.Passed : Outcome.Failed,
        };
        return new TestVerdict(
            $"Fact {number + 1} holds for rows of any width", "", number < 10 ? SuiteKind.Public : SuiteKind.Hidden, outcome,
            outcome == Outcome.Failed ? Samples.Differs with { Asked = "Softmax([1000, 1001, 1002])", Expected = "0.09003057" } : null, "",
            outcome is Outcome.NotStarted or Outcome.CompileError ? 0 : outcome == Outcome.TimedOut ? 3_000 : 4 + (number * 3));
    }

    private static TrapFinding Trap(string slug, string member, string sentence, bool module) =>
        new(slug, [member], sentence, "", module, []);

    private static double Gauss(Random random) => Enumerable.Range(0, 12).Sum(_ => random.NextDouble()) - 6;
}
