using System.Globalization;
using System.Text;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading.Diagnosing;
using Katas.Grading.Running;
using Katas.Testing;
using Katas.Wire;

namespace Katas.Maintenance.Proving;

/// <summary>The generated pages about what the suites catch and what the diagnosis names; pure functions over model runs.</summary>
public static class ProofPages
{
    private const string Generated = "<!-- Written by `./katas verify --write-docs`; a test keeps it current. -->";
    private const int ShownTests = 3;

    public static string KillMatrix(IReadOnlyList<ModelRun> traps, IReadOnlyList<ModelRun> variants)
    {
        var page = new StringBuilder($"# Kill matrix\n\n{Generated}\n\n");
        page.Append(CultureInfo.InvariantCulture, $"{traps.Count} wrong models, each put into the reference answers in place of the members it models: how many tests of the kata catch it, and the first of them. ");
        page.Append(CultureInfo.InvariantCulture, $"{variants.Count} unusual right answers pass every test.\n");
        foreach (var kata in Katas(traps, variants))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {kata.Folder}\n\n| wrong model | of | caught by | first of them |\n|---|---|---:|---|\n");
            foreach (var run in traps.Where(run => run.Kata == kata))
                page.Append(CultureInfo.InvariantCulture, $"| {run.Name} | {Members(run)} | {run.Caught.Count} of {run.Tests} | {string.Join("<br>", run.Caught.Take(ShownTests).Select(Test))} |\n");
            page.Append(CultureInfo.InvariantCulture, $"\nRight: {string.Join(", ", variants.Where(run => run.Kata == kata).Select(run => $"{run.Name} ({run.Tests - run.Caught.Count} of {run.Tests})"))}.\n");
        }
        return page.ToString();
    }

    public static string Confusion(IReadOnlyList<ModelRun> traps, IReadOnlyList<ModelRun> variants)
    {
        var page = new StringBuilder($"# Traps\n\n{Generated}\n\n");
        page.Append(CultureInfo.InvariantCulture, $"The confusion matrix of the diagnosis, by rows: {traps.Count} wrong models and the names they are given (a cell off the diagonal would show as a second name), ");
        page.Append(CultureInfo.InvariantCulture, $"and {variants.Count} right ones, which are given none. Traps of the module are in bold.\n");
        foreach (var kata in Katas(traps, variants))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {kata.Folder}\n\n| wrong model | named | in |\n|---|---|---|\n");
            foreach (var run in traps.Where(run => run.Kata == kata))
                page.Append(CultureInfo.InvariantCulture, $"| {run.Name} | {Names(run)} | {string.Join(", ", run.Diagnosis.Traps.Select(trap => trap.Member))} |\n");
            foreach (var run in variants.Where(run => run.Kata == kata))
                page.Append(CultureInfo.InvariantCulture, $"| right: {run.Name} | {Names(run)} | |\n");
        }
        return page.ToString();
    }

    /// <summary>The nearest wrong model of every member that answers with measured numbers, beside the tolerance of the suites.</summary>
    public static string Tolerances(IReadOnlyList<ModelRun> traps)
    {
        var page = new StringBuilder($"# Tolerances\n\n{Generated}\n\n");
        page.Append(CultureInfo.InvariantCulture, $"The suites compare numbers by |a − b| ≤ {Closeness.Tolerance:0e-0} · max(1, |b|). For each member the wrong model that comes nearest to the right answer ");
        page.Append("on the suites' own calls, and how far it gets at its farthest (to the nearest power of ten): the tolerance must lie well inside.\n\n");
        page.Append("| kata | member | nearest wrong model | distance | tolerances away |\n|---|---|---|---:|---:|\n");
        foreach (var nearest in Nearest(traps))
            page.Append(CultureInfo.InvariantCulture, $"| {nearest.Kata} | {nearest.Member} | {nearest.Model} | 1e{nearest.Exponent} | 1e{nearest.Exponent + 9} |\n");
        return page.ToString();
    }

    private static IEnumerable<(string Kata, string Member, string Model, int Exponent)> Nearest(IReadOnlyList<ModelRun> traps) => traps
        .SelectMany(run => run.Distances.Where(entry => entry.Value > 0 && double.IsFinite(entry.Value)).Select(entry => (run.Kata.Folder, entry.Key, run.Name, (int)Math.Round(Math.Log10(entry.Value)))))
        .GroupBy(row => (row.Folder, row.Key)).Select(rows => rows.OrderBy(row => row.Item4).ThenBy(row => row.Name, StringComparer.Ordinal).First())
        .OrderBy(row => row.Folder, StringComparer.Ordinal).ThenBy(row => row.Key, StringComparer.Ordinal);

    private static IEnumerable<Kata> Katas(IReadOnlyList<ModelRun> traps, IReadOnlyList<ModelRun> variants) =>
        traps.Concat(variants).Select(run => run.Kata).Distinct().OrderBy(kata => kata.Number);

    private static string Members(ModelRun run) => string.Join(", ", run.Model.Members.Keys.Order(StringComparer.Ordinal));

    private static string Names(ModelRun run) => run.Diagnosis.Traps.Count == 0
        ? "–"
        : string.Join(", ", run.Diagnosis.Traps.SelectMany(trap => trap.Also.Prepend(trap.Module ? $"**{trap.Slug}**" : trap.Slug)));

    private static string Test(PlannedTest test) => (test.Suite == SuiteKind.Hidden ? "hidden: " : "") + test.Name.Replace("|", "\\|", StringComparison.Ordinal);
}
