using Katas.Core.Kits;
using Katas.Grading.Reading;
using Katas.Wire;

namespace Katas.Maintenance.Packing;

/// <summary>
/// Sources on which two compilers must agree: the reference answers, kata by kata, as they are and broken in several ways.
/// </summary>
internal static class SampleSources
{
    private static readonly Func<string, string>[] Ways =
    [
        text => text,
        text => text[..(text.Length / 3)],
        text => text[..(text.Length * 2 / 3)],
        text => text.Replace("double", "string", StringComparison.Ordinal),
        text => text.Replace("return", "await", StringComparison.Ordinal),
        text => text.Replace(";", "", StringComparison.Ordinal),
        text => text.Replace("public", "private", StringComparison.Ordinal),
        text => text.Replace("=>", "==", StringComparison.Ordinal),
    ];

    /// <summary>Each of them, to be compiled by itself.</summary>
    public static IEnumerable<CompileMessage> Of(KitPaths paths)
    {
        var contracts = File.ReadAllBytes(paths.ContractsAssembly);
        var answers = new SubmissionReader(paths, Catalogue.Read(paths)).Read(paths.Solutions);
        return from kata in answers.Katas.OrderBy(kata => kata.Key, StringComparer.Ordinal)
               from way in Ways
               select new CompileMessage(contracts, [.. kata.Value.Select(file => file with { Text = way(file.Text) })]);
    }
}
