using System.Globalization;
using System.Text;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading.Running;
using Katas.Testing;

namespace Katas.Maintenance.Proving;

/// <summary>The texts of the generated pages: what the suites catch and what the diagnosis names. Pure functions over model runs.</summary>
public static class ProofPages
{
    private const int ShownTests = 3;
    private const int LongestMessage = 400;

    /// <summary>The page that leads to the others. It says nothing about single traps, so it changes only when a kata is added.</summary>
    public static string Index(IReadOnlyList<string> folders) => $"""
        # What the suites catch

        {Generated("")}

        Every wrong model of `grader/traps` is put into the reference answers, in place of the members that it models.
        A page for each kata says how many tests catch it, and which name the diagnosis gives it.
        An unusual right answer must pass every test and get no name.

        {string.Join('\n', folders.Select(folder => $"* [{folder}]({folder}.md)"))}

        """;

    public static string OfKata(Kata kata, KitRuns runs)
    {
        var page = new StringBuilder($"# {kata.Folder}: what the suites catch\n\n{Generated($"--kata {kata.Number:00} ")}\n\n");
        page.Append("Each wrong model is put into the reference answers in place of the members that it models, ");
        page.Append("and so is each unusual right answer. Traps of the module are in bold. ");
        page.Append("What a model keeps is its part of the kata's points.\n\n");
        page.Append("| wrong model | of | keeps | caught by | first of them | named | in |\n|---|---|---:|---:|---|---|---|\n");
        foreach (var run in runs.Traps)
        {
            page.Append(
                CultureInfo.InvariantCulture, $"| {run.Name} | {Members(run)} | {Kept(run)} | {run.Caught.Count} of {run.Tests} "
                + $"| {Tests(run)} | {Names(run)} | {Places(run)} |\n");
        }
        page.Append("\n| unusual right answer | of | passes | named |\n|---|---|---:|---|\n");
        foreach (var run in runs.Variants)
            page.Append(CultureInfo.InvariantCulture, $"| {run.Name} | {Members(run)} | {Passed(run)} of {run.Tests} | {Names(run)} |\n");
        return page.Append(FirstMessages(runs.Traps)).Append(KnowNothingRuns(runs.KnowNothingRuns)).Append(Tolerances(runs.Traps))
            .ToString();
    }

    private static string FirstMessages(IReadOnlyList<ModelRun> runs) =>
        "\n## What a learner reads first\n\nThe message of the first test that a wrong model fails, a public one where there is any: can "
        + "a reader act on it?\n\n| wrong model | message |\n|---|---|\n"
        + string.Concat(runs.Select(run => $"| {run.Name} | {Cell(run.FirstMessage)} |\n"));

    private static string Cell(string message)
    {
        var lines = message.Split('\n').Select(line => line.Trim()).Where(line => line is not ("" or "^"));
        var text = string.Join("<br>", lines).Replace("|", "\\|", StringComparison.Ordinal);
        return text.Length <= LongestMessage ? text : text[..LongestMessage] + " …";
    }

    private static string KnowNothingRuns(IReadOnlyList<KnowNothingRun> runs) =>
        "\n## Points without knowledge\n\nWhat the same answer to every question earns, as a part of the kata's points.\n\n"
        + "| answer | earns | by core tests |\n|---|---:|---|\n"
        + string.Concat(runs.Select(run => $"| {run.Name} | {Percent(run.Earned)} | {Tests(run.PassedCore)} |\n"));

    private static string Kept(ModelRun run) => run.Kept == run.KeptEverywhere
        ? Percent(run.Kept)
        : $"{Percent(run.Kept)}, in all members {Percent(run.KeptEverywhere)}";

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(100 * share)} %");

    /// <summary>The nearest wrong model of every member that answers with measured numbers, beside the tolerance of the suites.</summary>
    private static string Tolerances(IReadOnlyList<ModelRun> traps)
    {
        var rows = Nearest(traps).ToArray();
        if (rows.Length == 0)
            return "";
        var text = new StringBuilder("\n## Tolerances\n\n");
        text.Append(CultureInfo.InvariantCulture, $"The suites compare numbers by |a − b| ≤ {Closeness.Tolerance:0e-0} · max(1, |b|). ");
        text.Append("For each member the wrong model that comes nearest to the right answer on the suites' own calls, ");
        text.Append("and how far it gets at its farthest (to the nearest power of ten): the tolerance must lie well inside.\n\n");
        text.Append("| member | nearest wrong model | distance | tolerances away |\n|---|---|---:|---:|\n");
        foreach (var (member, model, exponent) in rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {member} | {model} | 1e{exponent} | "
                + $"1e{exponent - Exponent(Closeness.Tolerance)} |\n");
        }

        return text.ToString();
    }

    private static IEnumerable<(string Member, string Model, int Exponent)> Nearest(IReadOnlyList<ModelRun> traps) => traps
        .SelectMany(run => run.Distances.Where(entry => entry.Value > 0 && double.IsFinite(entry.Value))
            .Select(entry => (Member: entry.Key, Model: run.Name, Exponent: Exponent(entry.Value))))
        .GroupBy(row => row.Member)
        .Select(rows => rows.OrderBy(row => row.Exponent).ThenBy(row => row.Model, StringComparer.Ordinal).First())
        .OrderBy(row => row.Member, StringComparer.Ordinal);

    private static int Exponent(double value) => (int)Math.Round(Math.Log10(value));

    private static string Generated(string only) => $"<!-- Written by `./katas verify {only}--fix`; a test keeps it current. -->";

    private static string Members(ModelRun run) => string.Join(", ", run.Model.Members.Keys.Order(StringComparer.Ordinal));

    private static string Names(ModelRun run) => run.Diagnosis.Traps.Count == 0
        ? "–"
        : string.Join(", ", run.Diagnosis.Traps.SelectMany(trap => trap.Also.Prepend(trap.Module ? $"**{trap.Slug}**" : trap.Slug)));

    private static string Places(ModelRun run) => string.Join(", ", run.Diagnosis.Traps.Select(trap => trap.Member));

    private static int Passed(ModelRun run) => run.Tests - run.Caught.Count;

    private static string Tests(ModelRun run) => Tests(run.Caught);

    private static string Tests(IReadOnlyList<PlannedTest> tests) => string.Join("<br>", tests.Take(ShownTests).Select(Test));

    private static string Test(PlannedTest test) =>
        (test.Suite == SuiteKind.Hidden ? "hidden: " : "") + test.Name.Replace("|", "\\|", StringComparison.Ordinal);
}
